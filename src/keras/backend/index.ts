/** The functions of `keras.backend` in camelCase. */

export * from "./activations.ts";
export * from "./configuration.ts";
export * from "./control.ts";
export * from "./convolution.ts";
export {
  type ArangeOptions,
  arange,
  type ConstantOptions,
  constant,
  eye,
  isSparse,
  ones,
  onesLike,
  type PlaceholderOptions,
  placeholder,
  type ShapeLike,
  toDense,
  zeros,
  zerosLike,
} from "./creation.ts";
export * from "./ctc.ts";
export * from "./function.ts";
export * from "./local-convolution.ts";
export * from "./losses.ts";
export * from "./math.ts";
export * from "./normalization.ts";
export * from "./print.ts";
export * from "./products.ts";
export * from "./random.ts";
export * from "./rnn.ts";
export * from "./shape.ts";
export {
  batchGetValue,
  batchSetValue,
  countParams,
  dtype,
  eval,
  getValue,
  intShape,
  isKerasTensor,
  movingAverageUpdate,
  type NamedOptions,
  ndim,
  setValue,
  shape,
  update,
  updateAdd,
  updateSub,
  type VariableOptions,
  variable,
} from "./variables.ts";
