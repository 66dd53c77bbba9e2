/** The generated code of an artifact and its plan, by target. Printers are imported only for the target in use. */

import type { Dtype } from "../ir/dtype.ts";
import type { Module, Operation } from "../ir/graph.ts";
import type { ArtifactFile, ArtifactProgram } from "./artifact-file.ts";
import { planText, withLaunches } from "./artifact-plan.ts";
import type { LoweredProgram } from "./lower.ts";
import { type Target, type TargetName, targets } from "./target.ts";

/** The program for adapters with matrix units, where it has products for these. */
export async function matrixProgram({ target, module }: ArtifactProgram): Promise<LoweredProgram | undefined> {
  if (target !== "wgsl" || !mentions(module, "f16")) return undefined;
  const [{ hasMatrices }, { lowerFused }] = await Promise.all([import("./wgsl/print.ts"), import("./compile.ts")]);
  const lowered = lowerFused(module, { target, adapter: "matrices" });
  return lowered.kernels.some(hasMatrices) ? lowered : undefined;
}

/** Whether some value of the module's functions is of the type. */
function mentions({ functions }: Module, dtype: Dtype): boolean {
  const isIn = (operations: readonly Operation[]): boolean =>
    operations.some(({ operands, results, regions }) => {
      return [...operands, ...results].some(({ type }) => type.dtype === dtype) || regions.some((region) => isIn(region.operations));
    });
  return functions.some(({ operations }) => isIn(operations));
}

/**
 * The generated code, and the plan that launches it: of WebGPU, one of each for hardware and for software adapters, with one for those with
 * matrix units where there are `matrices`, and a text for readers where those are compact.
 */
export async function kernelFiles(
  program: ArtifactProgram,
  minify: boolean,
  matrices: LoweredProgram | undefined,
): Promise<readonly ArtifactFile[]> {
  const { target, module, plan, kernels } = program;
  if (target !== "wgsl") return [{ name: "plan.json", content: planText(program, minify) }, ...(await codeFiles(program, target))];
  const [{ printWgsl }, { compactKernels }, { packLaunches }, { lowerFused }] = await Promise.all([
    import("./wgsl/print.ts"),
    import("./wgsl/compact.ts"),
    import("./wgsl/pack-launches.ts"),
    import("./compile.ts"),
  ]);
  const others = { software: lowerFused(module, { target, adapter: "software" }), ...(matrices ? { matrices } : {}) };
  const stored = (text: string): string => (minify ? compactKernels(text) : text);
  const text = printWgsl(kernels);
  return [
    { name: "plan.json", content: planText(program, minify, packLaunches) },
    { name: "kernels.wgsl", content: stored(text) },
    ...(minify ? [{ name: "model.wgsl", content: text }] : []),
    ...Object.entries(others).flatMap(([kind, other]) => [
      { name: `plan.${kind}.json`, content: planText({ plan: withLaunches(plan, other.plan), target }, minify, packLaunches) },
      { name: `kernels.${kind}.wgsl`, content: stored(printWgsl(other.kernels)) },
    ]),
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
