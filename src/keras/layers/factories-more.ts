/** Factories of the attention and preprocessing layers. */

import { AdditiveAttention, Attention } from "./attention.ts";
import { EinsumDense } from "./einsum-dense.ts";
import { GroupedQueryAttention, MultiHeadAttention } from "./multi-head-attention.ts";

export const attention = (...config: ConstructorParameters<typeof Attention>): Attention => new Attention(...config);
export const additiveAttention = (...config: ConstructorParameters<typeof AdditiveAttention>): AdditiveAttention =>
  new AdditiveAttention(...config);
export const multiHeadAttention = (...config: ConstructorParameters<typeof MultiHeadAttention>): MultiHeadAttention =>
  new MultiHeadAttention(...config);
export const groupedQueryAttention = (...config: ConstructorParameters<typeof GroupedQueryAttention>): GroupedQueryAttention =>
  new GroupedQueryAttention(...config);
export const groupQueryAttention = groupedQueryAttention;
export const einsumDense = (...config: ConstructorParameters<typeof EinsumDense>): EinsumDense => new EinsumDense(...config);
