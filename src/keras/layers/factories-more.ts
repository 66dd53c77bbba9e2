/** Factories of the attention and preprocessing layers. */

import { AdditiveAttention, Attention } from "./attention.ts";
import { CategoryEncoding, Discretization } from "./categories.ts";
import { EinsumDense } from "./einsum-dense.ts";
import { GroupedQueryAttention, MultiHeadAttention } from "./multi-head-attention.ts";
import { ReversibleEmbedding } from "./reversible-embedding.ts";
import { SpectralNormalization } from "./spectral-normalization.ts";
import { Normalization } from "./standardization.ts";

export const attention = (...config: ConstructorParameters<typeof Attention>): Attention => new Attention(...config);
export const additiveAttention = (...config: ConstructorParameters<typeof AdditiveAttention>): AdditiveAttention =>
  new AdditiveAttention(...config);
export const multiHeadAttention = (...config: ConstructorParameters<typeof MultiHeadAttention>): MultiHeadAttention =>
  new MultiHeadAttention(...config);
export const groupedQueryAttention = (...config: ConstructorParameters<typeof GroupedQueryAttention>): GroupedQueryAttention =>
  new GroupedQueryAttention(...config);
export const groupQueryAttention = groupedQueryAttention;
export const einsumDense = (...config: ConstructorParameters<typeof EinsumDense>): EinsumDense => new EinsumDense(...config);
export const categoryEncoding = (...config: ConstructorParameters<typeof CategoryEncoding>): CategoryEncoding =>
  new CategoryEncoding(...config);
export const discretization = (...config: ConstructorParameters<typeof Discretization>): Discretization => new Discretization(...config);
export const reversibleEmbedding = (...config: ConstructorParameters<typeof ReversibleEmbedding>): ReversibleEmbedding =>
  new ReversibleEmbedding(...config);
export const spectralNormalization = (...config: ConstructorParameters<typeof SpectralNormalization>): SpectralNormalization =>
  new SpectralNormalization(...config);
export const normalization = (...config: ConstructorParameters<typeof Normalization>): Normalization => new Normalization(...config);
