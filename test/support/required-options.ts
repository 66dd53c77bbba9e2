/** Options without which a metric cannot be made, for tests that make one of every class; layers have their samples. */

export const requiredOptions: Readonly<Record<string, object>> = {
  LossScaleOptimizer: { innerOptimizer: "sgd" },
  IoU: { numClasses: 3, targetClassIds: [0, 2] },
  MeanIoU: { numClasses: 3 },
  OneHotIoU: { numClasses: 3, targetClassIds: [0, 2] },
  OneHotMeanIoU: { numClasses: 3 },
  SensitivityAtSpecificity: { specificity: 0.5 },
  SpecificityAtSensitivity: { sensitivity: 0.5 },
  PrecisionAtRecall: { recall: 0.5 },
  RecallAtPrecision: { precision: 0.5 },
};
