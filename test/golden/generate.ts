/** The texts under `golden/`: what the compiler makes of the examples and of a few small models. Weights are no part of them. */

import { fileURLToPath } from "node:url";
import digits from "../../examples/digits/model.ts";
import penguins from "../../examples/penguins/model.ts";
import { compileModule } from "../../src/codegen/compile.ts";
import { emitCuda } from "../../src/codegen/cuda/emit.ts";
import { defaultCpu } from "../../src/codegen/llvm/cpu.ts";
import { headerText } from "../../src/codegen/llvm/header-text.ts";
import { printLlvm } from "../../src/codegen/llvm/module.ts";
import { lowerForPtx } from "../../src/codegen/ptx/lower.ts";
import { printPtxModule } from "../../src/codegen/ptx/print.ts";
import type { Adapter, CudaArchitecture, TargetName } from "../../src/codegen/target.ts";
import { printWasm } from "../../src/codegen/wasm/module.ts";
import { printWgsl } from "../../src/codegen/wgsl/print.ts";
import { trainingOf } from "../../src/compiler.ts";
import { printModule } from "../../src/ir/print.ts";
import type { Trainer } from "../../src/keras/trainer/trainer.ts";
import { formatJson } from "./format-plan.ts";
import { halves, products, smallModels } from "./models.ts";
import { relocate } from "./relocate.ts";

export const projectRoot: string = fileURLToPath(new URL("../../", import.meta.url));
export const goldenFolder: string = fileURLToPath(new URL("../../golden/", import.meta.url));

/** Text by path below `golden/`. */
export type Goldens = ReadonlyMap<string, string>;

export interface GoldenExample {
  readonly name: string;
  readonly model: Trainer;
  /** Files of the CUDA host program that are kept: they are long, and say the same of every model. */
  readonly host: boolean;
  /** Kernels of `cuda` for these devices, and nothing else. */
  readonly cudaArch?: CudaArchitecture;
  /** Kernels of `wgsl` for adapters of this kind, and nothing else. */
  readonly adapter?: Adapter;
}

export function goldenExamples(): readonly GoldenExample[] {
  return [
    { name: "digits", model: digits, host: false },
    { name: "penguins", model: penguins, host: true },
    ...smallModels.map((create) => create()).map((model) => ({ name: model.name, model, host: false })),
    { name: "warpgroups", model: products(), host: false, cudaArch: "sm_90a" },
    { name: "subgroup_matrices", model: halves(), host: false, adapter: "matrices" },
  ];
}

const hostFiles = ["model.h", "model.cpp"];

/** Files of one example. `workingDirectory` is that in which its model was made. */
export function generateExample(
  { name, model, host, cudaArch, adapter }: GoldenExample,
  workingDirectory: string = process.cwd(),
): Goldens {
  const { module: traced, logs, learningRate } = model.traceModule();
  // First values are no text to compare; what `init` has after compiling are numbers of the program itself.
  const module = { ...traced, functions: traced.functions.filter((graphFunction) => graphFunction.name !== "init") };
  const placed = relocate(module, projectRoot, workingDirectory);
  const training = trainingOf(logs, learningRate);
  const files = new Map<string, string>();
  const chosen: readonly TargetName[] = cudaArch ? ["cuda"] : adapter ? ["wgsl"] : ["wasm", "native", "wgsl", "cuda"];
  for (const target of chosen) {
    const program = compileModule(placed, {
      target,
      ...(cudaArch ? { cudaArch } : {}),
      ...(adapter ? { adapter } : {}),
      ...(training ? { training } : {}),
    });
    const add = (file: string, text: string): void => {
      files.set(`${name}/${target}/${file}`, text);
    };
    // All targets share the pipeline.
    if (target === "wasm") files.set(`${name}/model.ir`, printModule(program.module));
    add("plan.json", `${formatJson(program.plan)}\n`);
    switch (target) {
      case "wasm":
        add("model.wat", printWasm(program, { relaxed: true, readable: true }));
        break;
      case "native":
        add("model.ll", printLlvm(program, defaultCpu.level));
        if (host) add("model.h", headerText(program.plan, program.kernels));
        break;
      case "wgsl":
        add(adapter ? `kernels.${adapter}.wgsl` : "kernels.wgsl", printWgsl(program.kernels));
        if (adapter) break;
        add(
          "kernels.software.wgsl",
          printWgsl(compileModule(placed, { target, adapter: "software", ...(training ? { training } : {}) }).kernels),
        );
        break;
      case "cuda":
        for (const file of emitCuda(program))
          if (file.name === "kernels.cu" || (host && hostFiles.includes(file.name))) add(file.name, file.content);
        if (host) {
          const { kernels } = compileModule(placed, { target, driverCode: "ptx", ...(training ? { training } : {}) });
          add("kernels.ll", printPtxModule(kernels.map((kernel) => lowerForPtx(kernel))));
        }
        break;
      default:
        target satisfies never;
    }
  }
  return files;
}

export function generateGoldens(): Goldens {
  return new Map(goldenExamples().flatMap((example) => [...generateExample(example)]));
}
