/** The namespace `ops.image`. */

export { hsvToRgb, rgbToGrayscale, rgbToHsv } from "./image-color.ts";
export { mapCoordinates } from "./image-coordinates.ts";
export { gaussianBlur } from "./image-filter.ts";
export { cropImages, extractPatches, extractPatches3d, padImages } from "./image-patches.ts";
export { resize } from "./image-resize.ts";
export { type ElasticOptions, elasticTransform, type ScaleMethod, scaleAndTranslate } from "./image-transform.ts";
export { affineTransform, perspectiveTransform } from "./image-warp.ts";
