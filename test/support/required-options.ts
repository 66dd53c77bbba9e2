/** Options without which a class cannot be made, for tests that make one of every class. */

export const requiredOptions: Readonly<Record<string, object>> = {
  MultiHeadAttention: { numHeads: 2, keyDim: 3 },
  GroupedQueryAttention: { headDim: 2, numQueryHeads: 4, numKeyValueHeads: 2 },
  EinsumDense: { equation: "ab,bc->ac", outputShape: 3, biasAxes: "c" },
  ReversibleEmbedding: { inputDim: 5, outputDim: 2 },
  CategoryEncoding: { numTokens: 4 },
  Discretization: { binBoundaries: [0, 1] },
  CenterCrop: { height: 2, width: 3 },
  Resizing: { height: 2, width: 3 },
  SpectralNormalization: { layer: { className: "Dense", config: { name: "inner", units: 3 } } },
  IoU: { numClasses: 3, targetClassIds: [0, 2] },
  MeanIoU: { numClasses: 3 },
  OneHotIoU: { numClasses: 3, targetClassIds: [0, 2] },
  OneHotMeanIoU: { numClasses: 3 },
  SensitivityAtSpecificity: { specificity: 0.5 },
  SpecificityAtSensitivity: { sensitivity: 0.5 },
  PrecisionAtRecall: { recall: 0.5 },
  RecallAtPrecision: { precision: 0.5 },
};
