/**
 * Functions on tensors, the same for host, traced and symbolic ones. Tensors, variables, nested arrays and numbers are
 * accepted; a plain number takes the dtype of the other operand.
 */

export * from "./ops/activation.ts";
export {
  angle,
  cbrt,
  conj,
  conjugate,
  deg2rad,
  fmax,
  fmin,
  gcd,
  heaviside,
  hypot,
  imag,
  lcm,
  ldexp,
  logaddexp2,
  type NanToNumOptions,
  nanToNum,
  nextafter,
  rad2deg,
  real,
  sinc,
  trunc,
} from "./ops/arithmetic.ts";
export * from "./ops/associative-scan.ts";
export * from "./ops/binning.ts";
export * from "./ops/bitwise.ts";
export * from "./ops/comparison.ts";
export { type DotAxes, dotGeneral, matmul, tensordot, windowSum } from "./ops/contract.ts";
export * from "./ops/control-flow.ts";
export * from "./ops/convolution.ts";
export * from "./ops/core.ts";
export * from "./ops/crossentropy.ts";
export * from "./ops/diagonals.ts";
export * from "./ops/dot-product-attention.ts";
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
export * from "./ops/gradients.ts";
export * as image from "./ops/image.ts";
export { unfold } from "./ops/image-patches.ts";
export * from "./ops/indexing.ts";
export * from "./ops/linalg.ts";
export * from "./ops/norm.ts";
export * from "./ops/normalization.ts";
export * from "./ops/order.ts";
export * from "./ops/pooling.ts";
export * from "./ops/products.ts";
export * from "./ops/random.ts";
export * from "./ops/random-counts.ts";
export * from "./ops/random-distributions.ts";
export * from "./ops/random-gamma.ts";
export * from "./ops/ranges.ts";
export * from "./ops/rearrange.ts";
export * from "./ops/reduce.ts";
export * from "./ops/shape.ts";
export * from "./ops/signal.ts";
export * from "./ops/statistics.ts";
export * from "./ops/trigonometric.ts";
