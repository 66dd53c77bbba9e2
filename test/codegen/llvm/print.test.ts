/** Modules as text, for every level of processors: LLVM takes them, and they say what the level has. */

import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { compileModule } from "../../../src/codegen/compile.ts";
import { type CpuLevel, cpuLevels } from "../../../src/codegen/llvm/cpu.ts";
import { printLlvm } from "../../../src/codegen/llvm/module.ts";
import { findLlvm } from "../../../src/codegen/llvm/tools.ts";
import type { Builder } from "../../../src/ir/builder.ts";
import type { Value } from "../../../src/ir/graph.ts";
import { smallModels } from "../../golden/models.ts";
import { caseOf, moduleOfCases } from "../../support/differential.ts";
import { testCpu } from "../../support/native.ts";
import { sampleType } from "../../support/types.ts";

const levels = Object.keys(cpuLevels) as CpuLevel[];

function textOf(level: CpuLevel, types: readonly string[], body: (b: Builder, inputs: readonly Value[]) => readonly Value[]): string {
  const module = moduleOfCases([caseOf("f", types.map(sampleType), [], {}, body)]);
  return printLlvm(compileModule(module, { target: "native", cpu: { level, llvmName: level } }), level);
}

describe.each(levels)("for %s", (level) => {
  const { vectorLanes: lanes, fusedMultiplyAdd } = cpuLevels[level];
  const product = textOf(level, ["f32[64,64]", "f32[64,64]"], (b, [x, y]) =>
    x && y ? [b.dotGeneral(x, y, { lhsBatch: [], rhsBatch: [], lhsContract: [1], rhsContract: [0] })] : [],
  );

  test("vectors have the level's lanes, and products are fused where it can", () => {
    expect(product).toContain(`<${lanes} x float>`);
    for (const other of [4, 8, 16]) if (other !== lanes) expect(product).not.toContain(`<${other} x float>`);
    expect(product.includes(`call <${lanes} x float> @llvm.fma.v${lanes}f32`)).toBe(fusedMultiplyAdd);
    // A microkernel fills the registers, with room for what it multiplies.
    const sums = new Set(product.match(/%acc_\d+\.at = alloca/g)).size;
    expect(sums).toBeLessThanOrEqual(cpuLevels[level].vectorRegisters - 3);
    expect(sums).toBeGreaterThanOrEqual(cpuLevels[level].vectorRegisters * 0.6);
    // Four turns of its loop are one; 64 of them leave no rest.
    if (fusedMultiplyAdd) expect(product.split(`call <${lanes} x float> @llvm.fma`)).toHaveLength(4 * sums + 1);
  });

  test.runIf(testCpu)("LLVM makes code of the small models", async () => {
    const { llc } = await findLlvm();
    for (const create of smallModels) {
      const { module } = create().traceModule();
      const functions = module.functions.filter(({ name }) => name !== "init");
      const text = printLlvm(compileModule({ ...module, functions }, { target: "native", cpu: { level, llvmName: level } }), level);
      const code = execFileSync(llc, ["-O0", `-mcpu=${cpuLevels[level].llvmName}`, "-o", "-"], {
        input: text,
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      expect(code).toContain(`tscompile_${module.name}_run_predict:`);
    }
  });
});

describe("text", () => {
  test("a maximum with a number is one selection between the operands of its comparison", () => {
    const text = textOf("x86-64-v3", ["f32[64]"], (b, [x]) => (x ? [b.max(x, 0)] : []));
    const [, more] = /(%\S+) = fcmp ogt <8 x float> zeroinitializer, (%\S+)\n/.exec(text) ?? [];
    expect(text).toMatch(new RegExp(`select <8 x i1> ${more}, <8 x float> zeroinitializer, <8 x float> %`));
  });

  test("constants read back as the same numbers", () => {
    const text = textOf("x86-64-v3", ["f32[8]"], (b, [x]) => (x ? [b.add(b.mul(x, 0.1), 1e-30)] : []));
    expect(text).toContain("float 0.10000000149011612");
    expect(text).toMatch(/float 1\.0\d+e-30/);
    const infinite = textOf("x86-64-v3", ["f32[8]"], (b, [x]) => (x ? [b.min(x, Number.POSITIVE_INFINITY)] : []));
    expect(infinite).toContain("0x7FF0000000000000");
  });

  test("indices have 64 bits, and a load under a condition is made without a branch", () => {
    const text = textOf("x86-64-v3", ["f32[5,3]"], (b, [x]) => (x ? [b.pad(x, [1, 0], [1, 2])] : []));
    expect(text).not.toMatch(/getelementptr \S+, \S+ \S+, i32 /);
    expect(text).toMatch(/select i1 %\S+, i64 %\S+, i64 0/);
  });
});
