/** The generated code of an artifact and its plan, by target. Printers are imported only for the target in use. */

import type { ArtifactFile, ArtifactProgram } from "./artifact-file.ts";
import { planText, withLaunches } from "./artifact-plan.ts";
import { type Target, type TargetName, targets } from "./target.ts";

/**
 * The generated code, and the plan that launches it: of WebGPU, one of each for hardware and for software adapters, and a text for
 * readers where those are compact.
 */
export async function kernelFiles(program: ArtifactProgram, minify: boolean): Promise<readonly ArtifactFile[]> {
  const { target, module, plan, kernels } = program;
  if (target !== "wgsl") return [{ name: "plan.json", content: planText(program, minify) }, ...(await codeFiles(program, target))];
  const [{ printWgsl }, { compactKernels }, { packLaunches }, { lowerFused }] = await Promise.all([
    import("./wgsl/print.ts"),
    import("./wgsl/compact.ts"),
    import("./wgsl/pack-launches.ts"),
    import("./compile.ts"),
  ]);
  const software = lowerFused(module, { target, adapter: "software" });
  const stored = (text: string): string => (minify ? compactKernels(text) : text);
  const text = printWgsl(kernels);
  return [
    { name: "plan.json", content: planText(program, minify, packLaunches) },
    { name: "kernels.wgsl", content: stored(text) },
    ...(minify ? [{ name: "model.wgsl", content: text }] : []),
    { name: "plan.software.json", content: planText({ plan: withLaunches(plan, software.plan), target }, minify, packLaunches) },
    { name: "kernels.software.wgsl", content: stored(printWgsl(software.kernels)) },
  ];
}

async function codeFiles(
  { cpu, plan, kernels, driverCode }: ArtifactProgram,
  target: Exclude<TargetName, "wgsl">,
): Promise<readonly ArtifactFile[]> {
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
    case "cuda": {
      const { emitCuda } = await import("./cuda/emit.ts");
      const project = emitCuda({ plan, kernels });
      if (!driverCode) return project;
      const { buildDriverCode } = await import("./cuda/driver-code.ts");
      return [...project, { name: `model.${driverCode}`, content: await buildDriverCode(kernels, driverCode) }];
    }
    case "native": {
      const { emitNative } = await import("./llvm/emit.ts");
      return emitNative({ plan, kernels, cpu });
    }
    default:
      return target satisfies never;
  }
}
