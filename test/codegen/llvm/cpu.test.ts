import { expect, test } from "vitest";
import { cpuLevels, cpuNames, hostCpu, namedCpu } from "../../../src/codegen/llvm/cpu.ts";
import { findCpu } from "../../../src/codegen/llvm/tools.ts";
import { nativeTarget } from "../../../src/codegen/target.ts";

const flags = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const v2 = "sse4_1 sse4_2 ssse3 popcnt cx16";
const v3 = `${v2} avx2 fma f16c bmi1 bmi2 movbe`;

test("the level of a machine is the highest of which it has everything", () => {
  const level = (text: string): string | undefined => hostCpu({ architecture: "x64", flags: flags(text) })?.level;
  expect(level(v2)).toBe("x86-64-v2");
  expect(level(v3)).toBe("x86-64-v3");
  // A machine that hides one instruction is not of the level.
  expect(level(v3.replace(" fma", ""))).toBe("x86-64-v2");
  expect(level(`${v3} avx512f avx512bw avx512cd avx512dq avx512vl`)).toBe("x86-64-v4");
  expect(level(`${v3} avx512f`)).toBe("x86-64-v3");
  expect(level("sse")).toBeUndefined();
  expect(hostCpu({ architecture: "x64", flags: new Set() })).toEqual({ level: "x86-64-v2", llvmName: "x86-64-v2" });
  expect(hostCpu({ architecture: "arm64", flags: new Set() })).toEqual({ level: "arm64", llvmName: "native" });
  expect(hostCpu({ architecture: "riscv64", flags: new Set() })).toBeUndefined();
});

test("processors have the level of their instructions, and LLVM is told their own name", () => {
  expect(namedCpu("znver3")).toEqual({ level: "x86-64-v3", llvmName: "znver3" });
  expect(namedCpu("sapphirerapids")?.level).toBe("x86-64-v4");
  expect(namedCpu("neoverse-n1")?.level).toBe("arm64");
  expect(namedCpu("arm64")).toEqual({ level: "arm64", llvmName: "generic" });
  expect(namedCpu("z80")).toBeUndefined();
  expect(new Set(cpuNames()).size).toBe(cpuNames().length);
});

test("an unknown processor is named, and those there are", async () => {
  await expect(findCpu("z80")).rejects.toThrow(/TSC4051: there is no processor z80; expected host or one of x86-64-v2, x86-64-v3/);
  expect(await findCpu("x86-64-v4")).toEqual({ level: "x86-64-v4", llvmName: "x86-64-v4" });
});

test("schedules are told of the registers", () => {
  expect(nativeTarget("x86-64-v4")).toMatchObject({ vectorLanes: 16, vectorRegisters: 32 });
  for (const { vectorLanes, vectorRegisters } of Object.values(cpuLevels)) expect(vectorLanes * vectorRegisters).toBeGreaterThanOrEqual(64);
});
