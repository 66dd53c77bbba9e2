/** A plan and its kernels as machine code: the module's text, an object file with a header for C, and a shared library. */

import type { ArtifactFile } from "../artifact-file.ts";
import { buildNative } from "./build.ts";
import { type Cpu, defaultCpu } from "./cpu.ts";
import { headerText } from "./header-text.ts";
import { type NativeProgram, printLlvm } from "./module.ts";

export async function emitNative({
  cpu = defaultCpu,
  ...program
}: NativeProgram & { readonly cpu: Cpu | undefined }): Promise<readonly ArtifactFile[]> {
  const text = printLlvm(program, cpu.level);
  const { object, library } = await buildNative(text, cpu);
  return [
    { name: "model.ll", content: text },
    { name: "model.h", content: headerText(program.plan, program.kernels) },
    { name: "model.o", content: object },
    ...(library ? [{ name: "model.so", content: library }] : []),
  ];
}
