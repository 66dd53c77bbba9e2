/** The namespace `ops.image`. */

export { type ColorOptions, hsvToRgb, rgbToGrayscale, rgbToHsv } from "./image-color.ts";
export { type BlurOptions, gaussianBlur } from "./image-filter.ts";
export { type ImageSize, type ResizeOptions, resize } from "./image-resize.ts";
export { affineTransform, perspectiveTransform, type WarpOptions } from "./image-warp.ts";
