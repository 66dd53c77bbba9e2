/**
 * Every kernel of the examples under the kernel interpreter, as its schedule made it for each target: well formed, and
 * one training step, an evaluation and a prediction without a fault. All targets must lose the same.
 */

import { describe, expect, test } from "vitest";
import digits from "../../../examples/digits/model.ts";
import { featureCount } from "../../../examples/penguins/data.ts";
import penguins from "../../../examples/penguins/model.ts";
import { type CompiledProgram, compileModule } from "../../../src/codegen/compile.ts";
import { verifyKernel } from "../../../src/codegen/kernel/verify.ts";
import { type TargetName, targets } from "../../../src/codegen/target.ts";
import type { TypedArray } from "../../../src/runtime/executor.ts";
import { createStepExecutor } from "../../../src/runtime/step-executor.ts";
import { createInterpretDevice } from "../../support/interpret-device.ts";

/** Orders of summation differ between schedules; a loss is a mean of a few logarithms. */
const lossTolerance = 1e-5;

/** Tens of millions of operations are interpreted. */
const timeout = 300_000;

function spread(count: number, low: number, high: number): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: count }, (_, i) => low + ((i * 0.618034) % 1) * (high - low));
}

function labels(count: number, classes: number): Int32Array<ArrayBuffer> {
  return Int32Array.from({ length: count }, (_, i) => (3 * i + 1) % classes);
}

/** Fewer rows than there is room for, as in the last batch. Convolutions are slow here, and one row has many positions. */
const examples = [
  { name: "digits", model: digits, capacity: 2, rows: 1, x: spread(784, 0, 1), y: labels(1, 10) },
  { name: "penguins", model: penguins, capacity: 90, rows: 70, x: spread(70 * featureCount, -1, 1), y: labels(70, 3) },
];

function compile(example: (typeof examples)[number], target: TargetName, lowerKernels = false): CompiledProgram {
  const { module, logs } = example.model.traceModule({});
  return compileModule(module, { target, lowerKernels, ...(logs ? { training: { metrics: logs } } : {}) });
}

function expectWellFormed(program: CompiledProgram): void {
  // Buffers are merged later where the target binds few.
  const target = { ...targets[program.target], maximumBuffers: Number.POSITIVE_INFINITY };
  for (const kernel of program.kernels) expect(verifyKernel(kernel, { target }), kernel.name).toEqual([]);
}

/** The loss of a training step, then that of an evaluation, on the same rows. */
async function losses(
  { name: exampleName, capacity, rows, x, y }: (typeof examples)[number],
  program: CompiledProgram,
): Promise<readonly number[]> {
  const executor = createStepExecutor(program.plan, createInterpretDevice(program.kernels));
  await executor.prepare({ batch: capacity });
  const state: Record<string, TypedArray> = {};
  for (const { name, dtype } of executor.state) {
    const values = program.state[name]?.data;
    if (values)
      state[name] = dtype === "f32" ? Float32Array.from(values) : dtype === "u32" ? Uint32Array.from(values) : Int32Array.from(values);
  }
  executor.writeState(state);
  const found: number[] = [];
  for (const name of ["train_step", "eval_step", "predict"]) {
    const spec = executor.functions.find((fn) => fn.name === name);
    if (!spec) throw new Error(`${exampleName} has no ${name}`);
    const [features, label] = spec.inputs;
    executor.run(name, { ...(features ? { [features.name]: x } : {}), ...(label ? { [label.name]: y } : {}) }, { batch: rows });
    if (name === "predict") continue;
    const { loss } = await executor.read(name, ["loss"], { batch: rows });
    found.push(loss?.[0] ?? Number.NaN);
  }
  return found;
}

describe.each(examples)("$name", (example) => {
  test.each(["wasm", "native", "wgsl", "cuda"] as const)("kernels are well formed after the passes of %s", (target) => {
    const program = compile(example, target, true);
    for (const kernel of program.kernels) expect(verifyKernel(kernel, { target: targets[target] }), kernel.name).toEqual([]);
  });

  test(
    "kernels of all targets run without a fault and lose the same",
    async () => {
      const [cpu, gpu, cuda] = [compile(example, "wasm"), compile(example, "wgsl"), compile(example, "cuda")];
      for (const program of [cpu, gpu, cuda]) expectWellFormed(program);
      const expected = await losses(example, cpu);
      expect(expected.every((loss) => loss > 0)).toBe(true);
      for (const program of [gpu, cuda]) {
        const found = await losses(example, program);
        for (const [i, loss] of found.entries()) expect(Math.abs(loss / (expected[i] ?? 0) - 1)).toBeLessThan(lossTolerance);
      }
    },
    timeout,
  );
});
