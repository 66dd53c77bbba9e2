/**
 * Networks that compute in half precision and keep weights in single: every target against the interpreter, over steps of
 * training with the loss scaled.
 */

import { afterEach, describe, expect, it } from "vitest";
import { initialState } from "../../../src/codegen/compile.ts";
import { clearSession, input, layers, type Model, sequential, setDtypePolicy, setSeed } from "../../../src/index.ts";
import type { Module } from "../../../src/ir/graph.ts";
import { evaluateFunction } from "../../../src/ir/interpreter.ts";
import type { HostTensor } from "../../../src/ir/type.ts";
import { buildModule } from "../../../src/keras/model/module-builder.ts";
import { createExecutor, difference, toTyped } from "../../support/differential.ts";
import { Random } from "../../support/random.ts";
import { allTargets, emulatedCudaTarget } from "../../support/targets.ts";

type Policy = "mixed_float16" | "mixed_bfloat16";

/** The distance of 1 to the next number. */
const epsilon: Readonly<Record<Policy, number>> = { mixed_float16: 2 ** -10, mixed_bfloat16: 2 ** -7 };
/**
 * Of the largest element of a tensor. Sums are taken in another order and rounded to half precision once: an activation or a
 * gradient may fall on the next number, and those that read it move with it. Two such steps, on top of each other.
 */
const roundings = 2;
const sizes = { batch: 5 };
const steps = 2;

const networks: Readonly<Record<string, { readonly shape: readonly number[]; readonly make: () => Model }>> = {
  MLP: {
    shape: [12],
    make: () =>
      sequential([
        input({ shape: [12] }),
        layers.dense({ units: 20, activation: "relu" }),
        layers.layerNormalization(),
        layers.dense({ units: 3 }),
        layers.activation({ activation: "softmax", dtype: "float32" }),
      ]),
  },
  CNN: {
    shape: [8, 8, 2],
    make: () =>
      sequential([
        input({ shape: [8, 8, 2] }),
        layers.conv2d({ filters: 6, kernelSize: 3, padding: "same" }),
        layers.batchNormalization(),
        layers.reLU(),
        layers.maxPooling2d({ poolSize: 2 }),
        layers.conv2d({ filters: 4, kernelSize: 3, activation: "tanh" }),
        layers.flatten(),
        layers.dense({ units: 3, dtype: "float32", activation: "softmax" }),
      ]),
  },
};

function moduleOf(policy: Policy, network: string): Module {
  clearSession();
  setSeed(3);
  setDtypePolicy(policy);
  const { make, shape } = networks[network] ?? { make: () => sequential([]), shape: [] };
  const made = make();
  made.compile({ optimizer: "sgd", loss: "categoricalCrossentropy" });
  return buildModule(made, {
    inputs: [{ name: "x", dtype: "float32", shape: [null, ...shape] }],
    targets: [{ name: "y", dtype: "float32", shape: [null, 3] }],
  }).module;
}

afterEach(() => setDtypePolicy("float32"));

describe.each(await allTargets(emulatedCudaTarget))("mixed precision on $name", (target) => {
  for (const policy of ["mixed_float16", "mixed_bfloat16"] as const)
    it.each(Object.keys(networks))(
      `%s under ${policy}`,
      async (network) => {
        const module = moduleOf(policy, network);
        const executor = await createExecutor(module, target);
        const random = new Random(11);
        let state: Readonly<Record<string, HostTensor>> = initialState(module);
        const largest = ({ data }: HostTensor): number => Array.from(data, Number).reduce((most, x) => Math.max(most, Math.abs(x)), 0);
        const close = (name: string, found: ArrayLike<number>, expected: HostTensor): void => {
          const absolute = roundings * epsilon[policy] * largest(expected);
          expect(difference(found, expected, { absolute, relative: 0 }), name).toBeUndefined();
        };
        await executor.prepare(sizes);
        for (let step = 0; step < steps; step++) {
          const [x, y] = [random.tensor("f32", [5, ...(networks[network]?.shape ?? [])], [-1, 1]), random.tensor("f32", [5, 3], [0, 1])];
          for (const name of ["predict", "train_step"]) {
            const fn = module.functions.find((one) => one.name === name);
            if (!fn) throw new Error(`no ${name}`);

            const given = Object.fromEntries(
              fn.parameters.flatMap(({ source }) => (source.kind === "input" ? [[source.name, source.name.startsWith("y") ? y : x]] : [])),
            );
            const expected = evaluateFunction(module, fn, { inputs: given, state, sizes });
            await executor.run(name, Object.fromEntries(Object.entries(given).map(([key, value]) => [key, toTyped(value)])), sizes);
            const outputs = await executor.read(name, Object.keys(expected.outputs), sizes);
            for (const [key, value] of Object.entries(expected.outputs)) close(`step ${step}: ${key}`, outputs[key] ?? [], value);
            const next = await executor.readState(Object.keys(expected.state));
            for (const [key, value] of Object.entries(expected.state)) close(`step ${step}: ${key}`, next[key] ?? [], value);
            state = { ...state, ...expected.state };
          }
        }
        executor.dispose();
      },
      120_000,
    );
});
