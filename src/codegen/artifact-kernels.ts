/** The generated code of an artifact, by target. Printers are imported only for the target in use. */

import type { ArtifactFile, ArtifactProgram } from "./artifact-file.ts";

export async function kernelFiles({ target, cpu, plan, kernels, ptx = false }: ArtifactProgram): Promise<readonly ArtifactFile[]> {
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
      const { printWgsl } = await import("./wgsl/print.ts");
      return [{ name: "kernels.wgsl", content: printWgsl(kernels) }];
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
