/** Where faults of models point. */

import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { clearSession, layers, Model, ones, ops, sequential, setTarget, type Tensor, tensor } from "../../../src/index.ts";

beforeEach(() => {
  clearSession();
  setTarget("reference");
});

const source = readFileSync(import.meta.filename, "utf8").split("\n");

describe("places of faults", () => {
  it("point at the line of the layer", () => {
    const layer = layers.dense({ units: 2 });
    expect(() => layer.apply(tensor([1, 2]))).toThrow(/places\.test\.ts:\d+:\d+: error .*rank 2 or more/);
  });

  it("point into a call of one's own", () => {
    class Wrong extends Model {
      override call(x: Tensor): Tensor {
        return ops.add(x, ones([7])); // the line
      }
    }
    const line = Number(/places\.test\.ts:(\d+)/.exec(String(locate(() => new Wrong().apply(ones([2, 3])))))?.[1]);
    expect(source[line - 1]).toContain("// the line");
  });

  it("stay with built-in layers when fit traces them", async () => {
    const stack = sequential({ layers: [layers.dense({ units: 3 }), layers.reshape({ targetShape: [4] })] });
    stack.compile({ loss: "mse" });
    await expect(stack.fit(ones([2, 3]), ones([2, 4]), { verbose: 0 })).rejects.toThrow(/places\.test\.ts/);
  });
});

function locate(body: () => void): unknown {
  try {
    body();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
