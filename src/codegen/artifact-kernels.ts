/** The generated code of an artifact, by target. Printers are imported only for the target in use. */

import type { Plan } from "../runtime/plan.ts";
import type { ArtifactFile, ArtifactProgram } from "./artifact-file.ts";

export async function kernelFiles({ target, cpu, module, plan, kernels, ptx = false }: ArtifactProgram): Promise<readonly ArtifactFile[]> {
  switch (target) {
    case "wasm": {
      const [{ printWasm }, { assembleWasm }] = await Promise.all([import("./wasm/module.ts"), import("./wasm/assemble.ts")]);
      const program = { plan, kernels };
      // Engines without relaxed SIMD load the plain ones.
      const assemble = (relaxed: boolean): Promise<Uint8Array> => assembleWasm(printWasm(program, { relaxed }));
      const [relaxed, plain] = await Promise.all([assemble(true), assemble(false)]);
      return [
        { name: "model.wat", content: printWasm(program, { relaxed: true, readable: true }) },
        { name: "model.wasm", content: relaxed },
        { name: "model.plain.wasm", content: plain },
      ];
    }
    case "wgsl": {
      const [{ printWgsl }, { lowerFused }] = await Promise.all([import("./wgsl/print.ts"), import("./compile.ts")]);
      const software = lowerFused(module, { target, software: true });
      if (launchesText(software.plan) !== launchesText(plan))
        throw new Error("internal: the kernels for software adapters have another plan");
      return [
        { name: "kernels.wgsl", content: printWgsl(kernels) },
        { name: "kernels.software.wgsl", content: printWgsl(software.kernels) },
      ];
    }
    case "cuda": {
      const { emitCuda } = await import("./cuda/emit.ts");
      const project = emitCuda({ plan, kernels });
      if (!ptx) return project;
      const { buildPtx } = await import("./ptx/build.ts");
      return [...project, { name: "model.ptx", content: await buildPtx(kernels) }];
    }
    case "native": {
      const { emitNative } = await import("./llvm/emit.ts");
      return emitNative({ plan, kernels, cpu });
    }
    default:
      return target satisfies never;
  }
}

function launchesText({ kernels, functions }: Plan): string {
  return JSON.stringify([kernels, functions.map(({ steps }) => steps)]);
}
