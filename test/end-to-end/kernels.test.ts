/**
 * Kernels as printers get them, after all passes of their target, in the kernel interpreter: a step of training, an
 * evaluation and a prediction at a batch of two without a fault, with the reference's results.
 */

import { describe, expect, test } from "vitest";
import { type CompiledProgram, compileModule } from "../../src/codegen/compile.ts";
import { ReferenceExecutor, toTyped } from "../../src/keras/program.ts";
import type { Device, Executor } from "../../src/runtime/executor.ts";
import { createProgram } from "../../src/runtime/program.ts";
import { createStepExecutor } from "../../src/runtime/step-executor.ts";
import { createInterpretDevice } from "../support/interpret-device.ts";
import { exampleRuns, predictions, rowsOf, traceExample } from "./runs.ts";

const batch = 2;

/** One step of f32: seen at most 2e-7. */
const tolerance = 5e-6;

/** Convolutions take this interpreter seconds, and longer beside other tests. */
const timeout = 120_000;

/** GPU kernels of the digits take this interpreter minutes; they are run before the target's passes in the kernels' own tests. */
const cases = exampleRuns.flatMap((run) =>
  (["wasm", "native", "wgsl", "cuda"] as const)
    .filter((target) => run.name !== "digits" || target === "wasm")
    .map((target) => ({ name: `${run.name} on ${target}`, run, target })),
);

/** Kernels whose buffers were merged see whole segments; their scalars hold the offsets. */
function mergedDevice(device: Device, { kernels }: CompiledProgram): Device {
  let sizes: Readonly<Record<string, number>> = {};
  return {
    ...device,
    allocate(segments) {
      sizes = segments;
      return device.allocate(segments);
    },
    encode: (steps) =>
      device.encode(
        steps.map((step) => {
          const merged = step.kind === "copy" ? undefined : kernels[step.kernel]?.buffers;
          if (step.kind === "copy" || !merged?.every(({ name }) => name === "state" || name === "arena")) return step;
          const buffers = merged.map(({ name }) => ({ segment: name, byteOffset: 0, byteLength: sizes[name] ?? 0 }));
          return { ...step, buffers };
        }),
      ),
  };
}

async function results(run: (typeof exampleRuns)[number], executor: Executor): Promise<readonly number[]> {
  const program = createProgram(executor);
  const { x, y } = rowsOf(run, 0, batch);
  const trained = await program.trainOnBatch(x, y);
  const tested = await program.testOnBatch(x, y);
  const found = [...Object.values(trained), ...Object.values(tested), ...(await predictions(program, x, batch))];
  program.dispose();
  return found;
}

describe("kernels after all passes", () => {
  test.each(cases)(
    "$name",
    async ({ run, target }) => {
      const { module, training } = traceExample(run);
      const program = compileModule(module, { target, training });
      const executor = createStepExecutor(program.plan, mergedDevice(createInterpretDevice(program.kernels), program));
      executor.writeState(Object.fromEntries(Object.entries(program.state).map(([name, tensor]) => [name, toTyped(tensor)])));
      const [found, expected] = [await results(run, executor), await results(run, new ReferenceExecutor(module, training))];
      expect(found).toHaveLength(4 + batch * run.classes);
      for (const [i, value] of expected.entries())
        expect(Math.abs((found[i] ?? Number.NaN) - value), `number ${i}`).toBeLessThan(tolerance);
    },
    timeout,
  );
});
