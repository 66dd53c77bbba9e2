import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyArtifact } from "../../src/build/verify.ts";
import { writeArtifact } from "../../src/codegen/artifact.ts";
import { type CompiledProgram, compileModule } from "../../src/codegen/compile.ts";
import { linearModule, linearTraining } from "../runtime/linear-module.ts";

const module = linearModule();
const compiled = compileModule(module, { target: "wasm", training: linearTraining });
let outDir = "";
beforeAll(async () => {
  outDir = join(await mkdtemp(join(tmpdir(), "tscompile-verify-")), "model");
  await writeArtifact(compiled, { outDir });
});
afterAll(() => rm(join(outDir, ".."), { recursive: true }));

/** The program as if its artifact had another value of one state. */
function changed(name: string, value: (old: number) => number): CompiledProgram {
  const old = compiled.state[name];
  if (!old) throw new Error(`no state ${name}`);
  return { ...compiled, state: { ...compiled.state, [name]: { ...old, data: Float32Array.from(old.data, value) } } };
}

test("an artifact that does what the interpreter does", async () => {
  // Sums of four f32 products.
  expect((await verifyArtifact(outDir, module, compiled)).largest).toBeLessThan(1e-6);
});

test("another weight shows in the prediction, another learning rate in the loss of the second step, NaN in both", async () => {
  await expect(
    verifyArtifact(
      outDir,
      module,
      changed("dense/bias", () => 0.1),
    ),
  ).rejects.toThrow(/TSC5011: the artifact differs from the reference interpreter by .* in prediction/);
  await expect(
    verifyArtifact(
      outDir,
      module,
      changed("learning_rate", () => 0.5),
    ),
  ).rejects.toThrow(/in loss of step 2/);
  await expect(
    verifyArtifact(
      outDir,
      module,
      changed("dense/kernel", () => Number.NaN),
    ),
  ).rejects.toThrow(/by NaN in prediction/);
});
