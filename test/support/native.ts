/** Whether generated machine code can be made and loaded here. */

import type { Cpu } from "../../src/codegen/llvm/cpu.ts";
import { findCpu, findLlvm } from "../../src/codegen/llvm/tools.ts";
import { CompileError } from "../../src/ir/diagnostic.ts";
import { leaveOut } from "./checker.ts";

/** This machine's processor, where LLVM is installed; says once what is missing. */
export const testCpu: Cpu | undefined = await findTestCpu();

async function findTestCpu(): Promise<Cpu | undefined> {
  try {
    await findLlvm();
    await import("koffi");
    return await findCpu();
  } catch (error) {
    const reason = error instanceof CompileError ? error.diagnostic.message : "the package koffi is not installed";
    leaveOut(`skipped: native programs (${reason}; apt-get install llvm-14-dev gcc g++ cmake, then npm ci)`);
    return undefined;
  }
}
