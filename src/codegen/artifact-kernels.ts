/** The generated code of an artifact, by target. Printers are imported only for the target in use. */

import type { Plan } from "../runtime/plan.ts";
import type { ArtifactFile, ArtifactProgram } from "./artifact-file.ts";
import { type Target, targets } from "./target.ts";

export async function kernelFiles({ target, cpu, module, plan, kernels, ptx = false }: ArtifactProgram): Promise<readonly ArtifactFile[]> {
  switch (target) {
    case "wasm": {
      const [{ printWasm }, { assembleWasm }] = await Promise.all([import("./wasm/module.ts"), import("./wasm/assemble.ts")]);
      const program = { plan, kernels };
      // One of them is loaded: the plain ones by engines without relaxed SIMD, those of threads where a program may have several.
      const { share: _, ...single } = targets.wasm;
      const binary = async (name: string, relaxed: boolean, cpu: Target): Promise<ArtifactFile> => {
        return { name, content: await assembleWasm(printWasm(program, { relaxed }, cpu)) };
      };
      return [
        { name: "model.wat", content: printWasm(program, { relaxed: true, readable: true }) },
        ...(await Promise.all([
          binary("model.wasm", true, single),
          binary("model.plain.wasm", false, single),
          binary("model.threads.wasm", true, targets.wasm),
          binary("model.plain.threads.wasm", false, targets.wasm),
        ])),
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
