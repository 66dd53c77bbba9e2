/** The namespace `ops.image`. */

export { hsvToRgb, rgbToGrayscale, rgbToHsv } from "./image-color.ts";
export { gaussianBlur } from "./image-filter.ts";
export { resize } from "./image-resize.ts";
export { affineTransform, perspectiveTransform } from "./image-warp.ts";
