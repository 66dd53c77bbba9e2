/** Kernels of CUDA through LLVM: what the text says, and that NVIDIA's assembler takes the PTX. Nothing here runs it. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileModule } from "../../../src/codegen/compile.ts";
import { buildPtx } from "../../../src/codegen/ptx/build.ts";
import { lowerForPtx } from "../../../src/codegen/ptx/lower.ts";
import { printPtxModule } from "../../../src/codegen/ptx/print.ts";
import { constant } from "../../../src/ir/expression.ts";
import { smallModels } from "../../golden/models.ts";
import { execute, isInstalled } from "../../support/cuda.ts";
import { caseOf, moduleOfCases } from "../../support/differential.ts";
import { testCpu } from "../../support/native.ts";
import { sampleType } from "../../support/types.ts";

const compiled = smallModels.map((create) => {
  const { module } = create().traceModule();
  return compileModule(
    { ...module, functions: module.functions.filter(({ name }) => name !== "init") },
    { target: "cuda", driverCode: "ptx" },
  );
});

test("kernels have the parameters, shared arrays and workgroups of those in CUDA", () => {
  const found = compiled.flatMap(({ kernels }) => kernels).find(({ shared }) => shared.length > 0);
  if (!found) throw new Error("no kernel with shared arrays");
  const text = printPtxModule([lowerForPtx(found)]);
  const types = [...found.buffers.map(() => "float*"), ...found.scalars.map(() => "i32")].join(", ");
  expect(text).toContain(`!{void (${types})* @${found.name}, !"kernel", i32 1}`);
  expect(text).toContain(`!"maxntidx", i32 ${found.workgroup[0]}`);
  for (const { name, length } of found.shared)
    expect(text).toContain(`@${found.name}.${name} = internal addrspace(3) global [${length} x float] undef`);
  expect(text).toContain("call void @llvm.nvvm.barrier0()");
  expect(text).toContain("call i32 @llvm.nvvm.read.ptx.sreg.tid.x()");
});

test("lanes of a warp hand values over by shuffles", () => {
  const [kernel] = compiled.flatMap(({ kernels }) => kernels);
  const [buffer] = kernel?.buffers ?? [];
  if (!kernel || !buffer) throw new Error("no kernel");
  const x = constant("f32", 1);
  const text = printPtxModule([
    {
      ...kernel,
      body: [
        {
          kind: "let",
          name: "other",
          value: { kind: "subgroup", op: "shuffle_xor", x, argument: constant("i32", 16), dtype: "f32", lanes: 1 },
        },
        { kind: "let", name: "first", value: { kind: "subgroup", op: "broadcast_first", x, dtype: "f32", lanes: 1 } },
      ],
    },
  ]);
  expect(text).toContain("%other = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float 1.0, i32 16, i32 31)");
  expect(text).toContain("%first = call float @llvm.nvvm.shfl.sync.idx.f32(i32 -1, float 1.0, i32 0, i32 31)");
});

test("a function of float64 that the device lacks is named with its place", () => {
  const module = moduleOfCases([caseOf("f", ["f64[8]"].map(sampleType), [], {}, (b, [x]) => (x ? [b.exp(x)] : []))]);
  const { kernels } = compileModule(module, { target: "cuda", driverCode: "ptx" });
  expect(() => printPtxModule(kernels.map((kernel) => lowerForPtx(kernel)))).toThrow("TSC4052: PTX made by LLVM has no exp of float64");
});

const hasAssembler = isInstalled("ptxas");
if (!hasAssembler)
  process.stderr.write("skipped: ptxas is not installed (the CUDA toolkit, https://developer.nvidia.com/cuda-downloads)\n");

describe.runIf(testCpu && hasAssembler)("the PTX of the small models", () => {
  test.each(compiled.map((program) => [program.name, program] as const))(
    "of %s is assembled, and nothing spills",
    async (_, { kernels }) => {
      const folder = mkdtempSync(join(tmpdir(), "tscompile-ptx-test-"));
      try {
        writeFileSync(join(folder, "model.ptx"), await buildPtx(kernels));
        const { status, stdout, stderr } = await execute("ptxas", ["-arch=sm_80", "-v", "model.ptx", "-o", "model.cubin"], folder);
        expect(`${stdout}${stderr}`).not.toContain("error");
        expect(status).toBe(0);
        const spills = [...`${stdout}${stderr}`.matchAll(/(\d+) bytes spill stores, (\d+) bytes spill loads/g)];
        expect(spills).toHaveLength(kernels.length);
        for (const [, stores, loads] of spills) expect([stores, loads]).toEqual(["0", "0"]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
