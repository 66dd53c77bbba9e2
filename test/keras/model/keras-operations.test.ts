/**
 * Operations of Keras in functional models. The models were written by Keras 3.15.1 (`to_json`), their results computed by
 * its NumPy backend.
 */

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { type Model, modelFromJson, setTarget, Tensor } from "../../../src/index.ts";
import { hostArray } from "../../../src/keras/dtypes.ts";
import { isKerasOperation } from "../../../src/keras/graph/keras-operations.ts";
import { flattenTensors, type TensorTree } from "../../../src/keras/tree.ts";

interface Recorded {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly data: readonly (number | string)[];
}
interface Case {
  readonly name: string;
  readonly classes: readonly string[];
  readonly model: object;
  readonly x: readonly Recorded[];
  readonly y: readonly Recorded[];
}

const { cases } = JSON.parse(gunzipSync(readFileSync(new URL("./keras-operations.json.gz", import.meta.url))).toString("utf8")) as {
  readonly cases: readonly Case[];
};

/** One float32 pass in another order of summation. */
const tolerance = 1e-5;

function toTensor({ shape, dtype, data }: Recorded): Tensor {
  const type = dtype.startsWith("float") ? "float32" : dtype === "bool" ? "bool" : "int32";
  return Tensor.host(type, shape, hostArray(type, data.map(Number)));
}

function check(outputs: TensorTree, expected: readonly Recorded[]): void {
  const found = flattenTensors(outputs);
  expect(found).toHaveLength(expected.length);
  for (const [i, { shape, dtype, data }] of expected.entries()) {
    const output = found[i] as Tensor;
    expect(output.shape).toEqual(shape);
    expect(output.dtype.startsWith("float")).toBe(dtype.startsWith("float"));
    const values = [...output.dataSync()].map(Number);
    for (const [j, text] of data.entries()) {
      const value = Number(text);
      const limit = dtype.startsWith("float") ? tolerance * (1 + Math.abs(value)) : 0;
      if (Number.isFinite(value))
        expect(Math.abs((values[j] ?? Number.NaN) - value), `element ${j}: ${values[j]}, expected ${value}`).toBeLessThanOrEqual(limit);
      else expect(values[j]).toBe(value);
    }
  }
}

beforeAll(() => setTarget("reference"));

describe("operations of Keras are loaded by class name", () => {
  it.each(cases)("$name", ({ classes, model, x, y }) => {
    expect(classes.filter((name) => !isKerasOperation(name))).toEqual([]);
    const loaded = modelFromJson(model);
    const data = x.map(toTensor);
    check(loaded.apply<TensorTree>(data), y);
    // Written and read again it is the same model.
    const again: Model = modelFromJson(loaded.toJson());
    expect(again.toJson()).toBe(loaded.toJson());
    check(again.apply<TensorTree>(data), y);
  });
});
