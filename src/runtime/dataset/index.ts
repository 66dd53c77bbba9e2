export type { NestedNumbers, NumberArray, ShapedData } from "../number-array.ts";
export type { DataSource } from "./bytes.ts";
export type { CsvOptions, CsvRow } from "./csv.ts";
export { type BatchingOptions, Dataset, type ShuffleOptions } from "./dataset.ts";
export type { Batched } from "./element.ts";
export { NDArray } from "./nd-array.ts";
