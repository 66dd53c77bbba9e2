/**
 * Functions on tensors, the same for host, traced and symbolic ones. Tensors, variables, nested arrays and numbers are
 * accepted; a plain number takes the dtype of the other operand.
 */

export * from "./ops/activation.ts";
export * from "./ops/contract.ts";
export * from "./ops/control-flow.ts";
export { einsum } from "./ops/einsum.ts";
export * from "./ops/elementwise.ts";
export {
  type Complex,
  type ComplexLike,
  fft,
  fft2,
  ifft,
  ifft2,
  irfft,
  type RealTransformOptions,
  rfft,
} from "./ops/fourier.ts";
export * as image from "./ops/image.ts";
export * from "./ops/indexing.ts";
export * from "./ops/linalg.ts";
export * from "./ops/norm.ts";
export * from "./ops/order.ts";
export * from "./ops/random.ts";
export * from "./ops/random-distributions.ts";
export * from "./ops/reduce.ts";
export * from "./ops/shape.ts";
export * from "./ops/signal.ts";
export * from "./ops/trigonometric.ts";
