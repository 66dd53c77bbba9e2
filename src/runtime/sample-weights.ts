/** Weights of samples, from what a caller gives for samples or for classes. */

import { prepareRows, type Rows, rowElements, type TensorData } from "./data.ts";
import { shapeText } from "./data-conversion.ts";
import type { TensorSpec } from "./executor.ts";
import { fault, listNames } from "./fault.ts";
import { isNumberArray } from "./number-array.ts";
import { sampleWeightName } from "./program-batch.ts";
import { isShaped } from "./shaped-data.ts";

export type ClassWeight = Readonly<Record<number, number>>;

/** One for all targets, or one for each: in order, or by name. */
export type WeightData = TensorData | readonly (TensorData | null)[] | Readonly<Record<string, TensorData>>;

export interface WeightOptions {
  readonly sampleWeight?: WeightData | undefined;
  readonly classWeight?: ClassWeight | undefined;
  /** All targets of the model. */
  readonly targets: readonly TensorSpec[];
  readonly rows: number;
  /** What a message calls the weights. */
  readonly what: string;
  readonly allowNonFinite?: boolean | undefined;
}

/** Rows for the weight inputs of a step, `sample_weight` of the only target or `sample_weight_y` of each target `y`. */
export async function weightRows(specs: readonly TensorSpec[], targets: readonly Rows[], options: WeightOptions): Promise<readonly Rows[]> {
  const { sampleWeight, classWeight, rows, what, allowNonFinite } = options;
  if ((sampleWeight ?? classWeight) && specs.length === 0)
    fault(
      "TSC3115",
      `${sampleWeight ? "sampleWeight" : "classWeight"} is given; the model was compiled without weights of samples`,
      "compile it with --sample-weights, or { sampleWeights: true }",
    );
  const layered = classWeight && options.targets.find(({ shape }) => shape.length > 2);
  if (layered)
    fault("TSC3118", `classWeight needs one class per row, as a number or one-hot; ${layered.name} has shape ${shapeText(layered)}`);
  const names = specs.map(({ name }) => name.slice(sampleWeightName.length + 1) || (targets[0]?.name ?? ""));
  const given = sampleWeight === undefined ? [] : perTarget(sampleWeight, names, what);
  const all = specs.map(async (spec, i) => {
    const data = given[i] ?? new Float32Array(rows * rowElements(spec)).fill(1);
    const prepared = await prepareRows(data, [spec], { what: names.length > 1 ? `${what} (${names[i]})` : what, allowNonFinite });
    const target = targets.find(({ name }) => name === names[i]);
    return classWeight && target ? prepared.map((weights) => weighByClass(weights, target, classWeight)) : prepared;
  });
  return (await Promise.all(all)).flat();
}

function perTarget(given: WeightData, names: readonly string[], what: string): readonly (TensorData | null | undefined)[] {
  if (isNumberArray(given) || isShaped(given) || (Array.isArray(given) && (names.length === 1 || typeof given[0] === "number")))
    return names.map(() => given as TensorData);
  const record = (Array.isArray(given) ? Object.fromEntries(given.map((item, i) => [names[i] ?? i, item])) : given) as Record<
    string,
    TensorData
  >;
  const stray = Object.keys(record).filter((name) => !names.includes(name));
  if (stray.length > 0) fault("TSC3101", `${what} has ${listNames(stray)}; expected weights for ${listNames(names)}`);
  return names.map((name) => record[name]);
}

/** The weight of each row's class: its label, or the position of the largest number of several. Absent classes weigh 1. */
export function classWeightToSampleWeights(labels: ArrayLike<number>, classWeight: ClassWeight, rowSize = 1): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: labels.length / rowSize }, (_, row) => {
    const target = Array.from({ length: rowSize }, (_, i) => labels[row * rowSize + i] as number);
    const label = rowSize > 1 ? target.indexOf(Math.max(...target)) : (target[0] as number);
    return classWeight[label] ?? 1;
  });
}

function weighByClass(weights: Rows, { values, rowSize }: Rows, classWeight: ClassWeight): Rows {
  const factors = classWeightToSampleWeights(values, classWeight, rowSize);
  return { ...weights, values: Float32Array.from(weights.values, (weight, i) => weight * (factors[Math.floor(i / weights.rowSize)] ?? 1)) };
}
