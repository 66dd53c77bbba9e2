/**
 * A plan and its kernels as a C++ project: kernels, a library with a C interface, a program over raw files, and the CMake
 * file that builds them with the CUDA toolkit, or with a C++ compiler alone where the emulation header is added.
 */

import { fail } from "../../ir/diagnostic.ts";
import type { Plan } from "../../runtime/plan.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { cmakeText } from "./cmake-text.ts";
import { emulationHeader, emulationHeaderName } from "./emulation.ts";
import { headerText } from "./header-text.ts";
import { hostModel } from "./host-model.ts";
import { mainText } from "./main-text.ts";
import { printCuda } from "./print.ts";
import { safetensorsHeader, safetensorsHeaderName } from "./safetensors-text.ts";
import { sourceText } from "./source-text.ts";

export interface CudaProgram {
  readonly plan: Plan;
  /** In the order of the plan's kernels. */
  readonly kernels: readonly Kernel[];
  /** Adds the header that `-DTSCOMPILE_EMULATE=ON` needs. Default false. */
  readonly emulation?: boolean;
}

export interface CudaFile {
  readonly name: string;
  readonly content: string;
}

export function emitCuda({ plan, kernels, emulation = false }: CudaProgram): readonly CudaFile[] {
  if (plan.derivation) {
    fail("TSC4032", `the C++ program does not run ${plan.derivation.function}, which makes state of other state`, {
      help: "leave derive-state out of the pipeline",
    });
  }
  const model = hostModel(plan, kernels);
  return [
    { name: "kernels.cu", content: printCuda(kernels) },
    { name: "model.h", content: headerText(model) },
    { name: "model.cpp", content: sourceText(model) },
    { name: safetensorsHeaderName, content: safetensorsHeader },
    { name: "main.cpp", content: mainText(model) },
    { name: "CMakeLists.txt", content: cmakeText(model) },
    ...(emulation ? [{ name: emulationHeaderName, content: emulationHeader() }] : []),
  ];
}
