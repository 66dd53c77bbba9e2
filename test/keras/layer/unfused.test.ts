/** Layers that do not support fused compilation. */

import { expect, it } from "vitest";
import { compileModule } from "../../../src/codegen/compile.ts";
import { Layer, layers, ops, sequential, type Tensor } from "../../../src/index.ts";
import { has } from "../../../src/ir/define-op.ts";
import { parseModule } from "../../../src/ir/parse.ts";
import { printModule } from "../../../src/ir/print.ts";
import { freshSession } from "./support.ts";

freshSession();

/** Wasm against the interpreter: a few roundings of numbers around 1. */
const tolerance = 1e-5;

class Chain extends Layer {
  readonly inner = layers.activation({ activation: "tanh", name: "inner" });
  override call(x: Tensor): Tensor {
    return ops.add(this.inner.apply(ops.sub(ops.mul(x, x), x)), x);
  }
}

function network(supportsJit: boolean): ReturnType<typeof sequential> {
  const chain = new Chain({ name: "chain" });
  chain.supportsJit = supportsJit;
  return sequential([
    layers.inputLayer({ shape: [3] }),
    layers.dense({ units: 4, name: "before", kernelInitializer: "ones" }),
    chain,
    layers.dense({ units: 2, name: "after", activation: "relu", kernelInitializer: "ones" }),
  ]);
}

/** Of each kernel of `predict`, the labels of the operations that cost something. */
function kernels(net: ReturnType<typeof sequential>): readonly (readonly string[])[] {
  const { module } = compileModule(net.traceModule().module, { target: "wasm" });
  const predict = module.functions.find(({ name }) => name === "predict");
  return (predict?.operations ?? []).map((fusion) =>
    fusion.regions.flatMap(({ operations }) => operations.filter((operation) => !has(operation, "free")).map(({ label }) => label)),
  );
}

it("D-011: a layer without supportsJit is compiled to kernels of single operations", async () => {
  expect(new Layer().supportsJit).toBe(true);
  const [fused, apart] = [network(true), network(false)];
  expect([fused.unfusedLayers, apart.unfusedLayers]).toEqual([[], ["chain", "inner"]]);
  expect(kernels(fused)).toHaveLength(2);
  const found = kernels(apart);
  const own = found.filter((labels) => labels.some((label) => label === "chain" || label === "inner"));
  expect(own).toEqual([["chain"], ["chain"], ["inner"], ["chain"]]);
  expect(found.filter((labels) => !own.includes(labels))).toEqual([
    ["before", "before"],
    ["after", "after", "after"],
  ]);
  const { module } = apart.traceModule();
  expect(parseModule(printModule(module)).unfused).toEqual(["chain", "inner"]);
  const x = [[0.1, -0.2, 0.3]];
  const expected = [...(await apart.predict(x)).dataSync()];
  const net = network(false);
  for (const made of [fused, net]) made.compile({ target: "wasm" });
  expect([fused.jitCompile, net.jitCompile]).toEqual([true, false]);
  const results = [...(await net.predict(x)).dataSync()];
  for (const [i, value] of results.entries()) expect(Math.abs(value - (expected[i] ?? Number.NaN))).toBeLessThan(tolerance);
});
