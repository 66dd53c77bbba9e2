/**
 * A program that is profiled through the CUDA driver, in a process that has one: `node profile-cuda.ts ptx|fatbin` prints its profiles.
 */

import { probeModules, profileProgram } from "../../src/build/profile.ts";
import { type CompiledProgram, compileModule } from "../../src/codegen/compile.ts";
import type { Kernel } from "../../src/codegen/kernel/kernel.ts";
import type { DriverCode } from "../../src/codegen/target.ts";
import { parseModule } from "../../src/ir/parse.ts";

const module = parseModule(`module @profiled {
  func @predict(%x: f32[4, 8] input "x") {
    %0 = reduce_sum(%x) {axes = [1]} : f32[4]
    return %0 as output "z"
  }
}
`);

function compiled(driverCode: DriverCode): CompiledProgram {
  return compileModule(module, { target: "cuda", driverCode });
}

/** All kernels that profiling launches: of the program, and of what the machine is measured with. */
export function profiledKernels(driverCode: DriverCode): readonly Kernel[] {
  const probes = probeModules().map((probe) => compileModule(probe, { target: "cuda", driverCode }));
  return [compiled(driverCode), ...probes].flatMap(({ kernels }) => kernels);
}

const [, script, code] = process.argv;
if (script === import.meta.filename && (code === "ptx" || code === "fatbin"))
  console.log(JSON.stringify(await profileProgram(module, compiled(code), { driverCode: code, batch: 4 })));
