/** The losses as classes, and their functions. A class has a name, a reduction and the options of its function. */

import { valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { snakeCase } from "../naming.ts";
import type { KnownOptions } from "../options.ts";
import { deserializeObject, type RegisteredFunction, registerClass, registerFunction, resolve, serializeObject } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { type CircleOptions, circle } from "./circle.ts";
import { ctc } from "./ctc.ts";
import * as functions from "./functions.ts";
import { Loss, type LossOptions } from "./loss.ts";

export * from "./circle.ts";
export * from "./ctc.ts";
export * from "./functions.ts";
export { Loss, type LossOptions, type Reduction } from "./loss.ts";

type LossCall<Options> = (yTrue: Tensor, yPred: Tensor, options: Options) => Tensor;

/** A loss class around a function; its config holds the function's options. */
function lossClass<Options extends object>(className: string, call: LossCall<Options>, defaults: Options, name = snakeCase(className)) {
  return class FunctionLoss extends Loss {
    static readonly className: string = className;
    static readonly optionNames: KnownOptions = Object.fromEntries(Object.keys(defaults).map((name) => [name, true]));
    readonly options: Options;
    constructor(options: LossOptions & Partial<Options> = {}) {
      super({ ...options, name: options.name ?? name });
      const given = Object.keys(defaults).filter((key) => key in options && options[key as keyof typeof options] !== undefined);
      this.options = { ...defaults, ...Object.fromEntries(given.map((key) => [key, options[key as keyof typeof options]])) };
    }
    override getClassName(): string {
      return className;
    }
    override call(yTrue: Tensor, yPred: Tensor): Tensor {
      return call(yTrue, yPred, this.options);
    }
    override getConfig(): Config {
      return { ...super.getConfig(), ...this.options };
    }
  };
}

type CrossentropyConfig = Required<functions.CrossentropyOptions>;
const crossentropy: CrossentropyConfig = { fromLogits: false, labelSmoothing: 0, axis: -1 };

export const MeanSquaredError = lossClass("MeanSquaredError", functions.meanSquaredError, {});
export const MeanAbsoluteError = lossClass("MeanAbsoluteError", functions.meanAbsoluteError, {});
export const MeanAbsolutePercentageError = lossClass("MeanAbsolutePercentageError", functions.meanAbsolutePercentageError, {});
export const MeanSquaredLogarithmicError = lossClass("MeanSquaredLogarithmicError", functions.meanSquaredLogarithmicError, {});
export const LogCosh = lossClass("LogCosh", functions.logCosh, {});
export const Huber = lossClass("Huber", functions.huber, { delta: 1 }, "huber_loss");
export const CosineSimilarity = lossClass("CosineSimilarity", functions.cosineSimilarity, { axis: -1 });
export const Poisson = lossClass("Poisson", functions.poisson, {});
export const KLDivergence = lossClass("KLDivergence", functions.klDivergence, {}, "kl_divergence");
export const Hinge = lossClass("Hinge", functions.hinge, {});
export const SquaredHinge = lossClass("SquaredHinge", functions.squaredHinge, {});
export const CategoricalHinge = lossClass("CategoricalHinge", functions.categoricalHinge, {});
export const BinaryCrossentropy = lossClass("BinaryCrossentropy", functions.binaryCrossentropy, crossentropy);
export const BinaryFocalCrossentropy = lossClass("BinaryFocalCrossentropy", functions.binaryFocalCrossentropy, {
  ...crossentropy,
  applyClassBalancing: false,
  alpha: 0.25,
  gamma: 2,
});
export const CategoricalCrossentropy = lossClass("CategoricalCrossentropy", functions.categoricalCrossentropy, crossentropy);
export const CategoricalFocalCrossentropy = lossClass("CategoricalFocalCrossentropy", functions.categoricalFocalCrossentropy, {
  ...crossentropy,
  alpha: 0.25,
  gamma: 2,
});
export const SparseCategoricalCrossentropy = lossClass<Required<functions.SparseCrossentropyOptions>>(
  "SparseCategoricalCrossentropy",
  functions.sparseCategoricalCrossentropy,
  { fromLogits: false, ignoreClass: null, axis: -1 },
);
export const CategoricalGeneralizedCrossEntropy = lossClass(
  "CategoricalGeneralizedCrossEntropy",
  functions.categoricalGeneralizedCrossEntropy,
  { q: 0.5 },
);
type RegionAxes = { readonly axis: number | readonly number[] | null };
export const Dice = lossClass<RegionAxes>("Dice", functions.dice, { axis: null });
export const Tversky = lossClass<RegionAxes & { readonly alpha: number; readonly beta: number }>("Tversky", functions.tversky, {
  axis: null,
  alpha: 0.5,
  beta: 0.5,
});

export const Circle = lossClass<Required<CircleOptions>>("Circle", circle, { removeDiagonal: true, gamma: 80, margin: 0.4 });
export const CTC = lossClass("CTC", ctc, {});

/** Other names under which a loss is found. */
const lossAliases: Readonly<Record<string, readonly string[]>> = {
  MeanSquaredError: ["mse", "MSE"],
  MeanAbsoluteError: ["mae", "MAE"],
  MeanAbsolutePercentageError: ["mape", "MAPE"],
  MeanSquaredLogarithmicError: ["msle", "MSLE"],
  KLDivergence: ["kld", "KLD", "kullbackLeiblerDivergence"],
  BinaryCrossentropy: ["bce", "BCE"],
  BinaryFocalCrossentropy: ["bfce"],
  LogCosh: ["logcosh"],
  Huber: ["huberLoss"],
};
const lossClasses = [
  MeanSquaredError,
  MeanAbsoluteError,
  MeanAbsolutePercentageError,
  MeanSquaredLogarithmicError,
  LogCosh,
  Huber,
  CosineSimilarity,
  Poisson,
  KLDivergence,
  Hinge,
  SquaredHinge,
  CategoricalHinge,
  BinaryCrossentropy,
  BinaryFocalCrossentropy,
  CategoricalCrossentropy,
  CategoricalFocalCrossentropy,
  SparseCategoricalCrossentropy,
  CategoricalGeneralizedCrossEntropy,
  Dice,
  Tversky,
  Circle,
  CTC,
];
for (const lossClassObject of lossClasses) registerClass("losses", lossClassObject, lossAliases[lossClassObject.className]);

/** The loss functions under their names; a class of the same name is preferred by `get`. */
export const lossFunctions: Readonly<Record<string, RegisteredFunction>> = {
  meanSquaredError: functions.meanSquaredError,
  meanAbsoluteError: functions.meanAbsoluteError,
  meanAbsolutePercentageError: functions.meanAbsolutePercentageError,
  meanSquaredLogarithmicError: functions.meanSquaredLogarithmicError,
  logCosh: functions.logCosh,
  huber: functions.huber,
  cosineSimilarity: functions.cosineSimilarity,
  poisson: functions.poisson,
  klDivergence: functions.klDivergence,
  hinge: functions.hinge,
  squaredHinge: functions.squaredHinge,
  categoricalHinge: functions.categoricalHinge,
  binaryCrossentropy: functions.binaryCrossentropy,
  binaryFocalCrossentropy: functions.binaryFocalCrossentropy,
  categoricalCrossentropy: functions.categoricalCrossentropy,
  categoricalFocalCrossentropy: functions.categoricalFocalCrossentropy,
  sparseCategoricalCrossentropy: functions.sparseCategoricalCrossentropy,
  categoricalGeneralizedCrossEntropy: functions.categoricalGeneralizedCrossEntropy,
  dice: functions.dice,
  tversky: functions.tversky,
  circle,
  ctc,
};
for (const [name, value] of Object.entries(lossFunctions)) registerFunction("losses", name, value);

function isLoss(x: unknown): x is Loss {
  return x instanceof Loss;
}

/** The loss that a name, config or instance stands for. Unknown names are an error that suggests the nearest. */
export function get(identifier: string | object): Loss {
  return resolve("losses", identifier, isLoss) ?? valueError("a loss is needed, null is given");
}

export function deserialize(serialized: unknown): Loss {
  const made = deserializeObject("losses", serialized);
  return isLoss(made) ? made : valueError("the config does not make a loss");
}

export function serialize(loss: Loss): unknown {
  return serializeObject(loss);
}
