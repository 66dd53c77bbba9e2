/** Layers that work on texts and categories before a model. */

export * from "./hashing.ts";
export * from "./integer-lookup.ts";
export * from "./string-lookup.ts";
export * from "./text-vectorization.ts";
