/** What a program of training must say on a machine with a GPU: the losses of its first steps, by another target of this compiler. */

import { createTargetExecutor } from "../../src/in-process.ts";
import type { Module } from "../../src/ir/graph.ts";
import type { TypedArray } from "../../src/runtime/executor.ts";
import type { PlanTraining } from "../../src/runtime/plan.ts";

const steps = 3;

/** The generator of bench.cpp, with numbers in [-1, 1). */
function numbers(): () => number {
  const [multiplier, increment] = [6364136223846793005n, 1442695040888963407n];
  let state = 1n;
  return () => {
    state = BigInt.asUintN(64, state * multiplier + increment);
    return Math.fround(Number(state >> 40n) / 8388608 - 1);
  };
}

/** The running loss after each step on the inputs that bench.cpp makes. */
export async function expectedLosses(module: Module, training: PlanTraining, batch: number): Promise<readonly number[]> {
  const executor = await createTargetExecutor(module, training, "wasm");
  try {
    const entry = executor.functions.find(({ name }) => name === "train_step");
    const loss = training.metrics[0];
    if (!entry || loss === undefined) throw new Error(`${module.name} is not trained`);
    const next = numbers();
    const inputs = new Map<string, TypedArray>();
    for (const { name, shape, dtype } of entry.inputs) {
      if (dtype !== "f32") throw new Error(`bench.cpp fills ${dtype} in another way`);
      const elements = shape.reduce<number>((product, size) => product * (size ?? batch), 1);
      inputs.set(name, Float32Array.from({ length: elements }, next));
    }
    await executor.prepare({ batch });
    const losses: number[] = [];
    for (let step = 0; step < steps; step++) {
      await executor.run("train_step", Object.fromEntries(inputs), { batch });
      losses.push((await executor.read("train_step", [loss], { batch }))[loss]?.[0] ?? Number.NaN);
    }
    return losses;
  } finally {
    executor.dispose();
  }
}
