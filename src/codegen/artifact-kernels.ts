/** The generated code of an artifact and its plan, by target. Printers are imported only for the target in use. */

import type { Plan } from "../runtime/plan.ts";
import type { ArtifactFile, ArtifactProgram } from "./artifact-file.ts";
import { type TargetName, targets } from "./target.ts";

/** The generated code, and the plan that launches it: of WebGPU, one of each for hardware and for software adapters. */
export async function kernelFiles(program: ArtifactProgram, minify: boolean): Promise<readonly ArtifactFile[]> {
  const { target, module, plan } = program;
  if (target !== "wgsl")
    return [{ name: "plan.json", content: planText(planToLoad(program), minify) }, ...(await codeFiles(program, target))];
  const [{ printWgsl }, { lowerFused }] = await Promise.all([import("./wgsl/print.ts"), import("./compile.ts")]);
  return (["hardware", "software"] as const).flatMap((adapter) => {
    const lowered = lowerFused(module, { target, adapter });
    const suffix = adapter === "software" ? ".software" : "";
    return [
      { name: `plan${suffix}.json`, content: planText(withLaunches(plan, lowered.plan), minify) },
      { name: `kernels${suffix}.wgsl`, content: printWgsl(lowered.kernels) },
    ];
  });
}

async function codeFiles(
  { cpu, plan, kernels, ptx = false }: ArtifactProgram,
  target: Exclude<TargetName, "wgsl">,
): Promise<readonly ArtifactFile[]> {
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

/** The plan without what the target's code holds: the steps of functions, and the kernels that they launch. */
function planToLoad({ plan, target }: ArtifactProgram): Plan {
  if (!targets[target].holdsSteps) return plan;
  return { ...plan, kernels: [], functions: plan.functions.map((entry) => ({ ...entry, steps: [] })) };
}

/** The plan with the launches, and the kernels, of one kind of adapter. */
function withLaunches(plan: Plan, { kernels, functions, segments }: Plan): Plan {
  if (JSON.stringify(segments) !== JSON.stringify(plan.segments)) throw new Error("internal: adapters differ in the memory of the program");
  return { ...plan, kernels, functions: plan.functions.map((entry, i) => ({ ...entry, steps: functions[i]?.steps ?? [] })) };
}

/** As it is written to a file. */
function planText(plan: Plan, minify: boolean): string {
  return `${JSON.stringify(plan, undefined, minify ? undefined : 1)}\n`;
}
