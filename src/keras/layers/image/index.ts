/** All layers that change images. */

export * from "./clahe.ts";
export * from "./color.ts";
export * from "./filter.ts";
export * from "./geometry.ts";
export * from "./mixing.ts";
export * from "./policy.ts";
export * from "./resizing.ts";
export * from "./tone.ts";
export * from "./warping.ts";
