export type { DataSource } from "./bytes.ts";
export type { CsvOptions, CsvRow } from "./csv.ts";
export { type BatchingOptions, Dataset, type ShuffleOptions } from "./dataset.ts";
export type { Batched } from "./element.ts";
export { NDArray, type NestedNumbers, type NumberArray, type ShapedData } from "./nd-array.ts";
