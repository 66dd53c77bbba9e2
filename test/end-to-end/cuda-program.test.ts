/** The penguins example, and a model with loops, as the C++ program that `--target cuda` writes, built by CMake with the emulation header. */

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileModule } from "../../src/codegen/compile.ts";
import { emitCuda } from "../../src/codegen/cuda/emit.ts";
import { ReferenceExecutor } from "../../src/keras/program.ts";
import { createProgram } from "../../src/runtime/program.ts";
import { writeSafetensors } from "../../src/runtime/safetensors.ts";
import { createWorkspace, type Workspace } from "../codegen/cuda/workspace.ts";
import { hasCompiler } from "../support/cuda.ts";
import { toTyped } from "../support/differential.ts";
import { exampleRuns, rowsOf, traceExample } from "./runs.ts";

/** Running means of twenty steps in f32 against sums in f64. */
const lossTolerance = 1e-4;
const steps = 20;

const runs = exampleRuns.filter(({ name }) => name === "penguins" || name === "rhythm");

describe.runIf(hasCompiler).each(runs)("the $name program in C++", (run) => {
  const traced = traceExample(run);
  const program = compileModule(traced.module, { target: "cuda", training: traced.training });
  const { x, y } = rowsOf(run, 0, steps * run.batchSize);
  let workspace: Workspace;

  beforeAll(async () => {
    workspace = await createWorkspace(emitCuda({ ...program, emulation: true }), "cmake");
    const tensors = Object.fromEntries(
      Object.entries(program.state).map(([name, tensor]) => [
        name,
        { dtype: floatOr(tensor.dtype), shape: tensor.shape, data: toTyped(tensor) },
      ]),
    );
    workspace.write("weights.safetensors", writeSafetensors({ tensors, metadata: {} }));
    workspace.write("x.bin", new Uint8Array(x.buffer));
    workspace.write("y.bin", new Uint8Array(y.buffer));
  }, 300_000);
  afterAll(() => workspace?.remove());

  test("trains to the losses of the reference interpreter", async () => {
    const args = ["--inputs", "x.bin", "--targets", "y.bin", "--rows", String(y.length), "--batch", String(run.batchSize), "--epochs", "1"];
    const { status, stdout, stderr } = await workspace.run(["train", ...args, "--no-shuffle", "--print-steps"]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const losses = [...stdout.matchAll(/^step \d+ {2}loss (\S+)/gm)].map(([, text]) => Number(text));
    const expected = await referenceLosses();
    expect(losses).toHaveLength(steps);
    for (const [step, loss] of losses.entries()) {
      const wanted = expected[step] ?? Number.NaN;
      expect(Math.abs(loss / wanted - 1), `step ${step}: ${loss}, expected ${wanted}`).toBeLessThan(lossTolerance);
    }
    // A loss that stays where it was would agree with anything.
    expect(expected.at(-1)).toBeLessThan(expected[0] ?? 0);
  }, 120_000);

  /** The running mean after each step, in file order, as the program prints it. */
  async function referenceLosses(): Promise<readonly number[]> {
    const reference = createProgram(new ReferenceExecutor(traced.module, traced.training));
    const losses: number[] = [];
    const onTrainBatchEnd = (_step: number, logs: Readonly<Record<string, number>> | undefined): void => {
      losses.push(logs?.["loss"] ?? Number.NaN);
    };
    await reference.fit(x, y, { batchSize: run.batchSize, shuffle: false, verbose: 0, callbacks: [{ onTrainBatchEnd }] });
    return losses;
  }
});

function floatOr(dtype: string): "f32" | "i32" | "u32" | "bool" {
  return dtype === "i32" || dtype === "u32" || dtype === "bool" ? dtype : "f32";
}
