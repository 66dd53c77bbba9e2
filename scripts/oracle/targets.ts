/** The targets that cases can run on. */

import { adapterKind, compileProgram } from "../../src/in-process.ts";
import { fail } from "../../src/ir/diagnostic.ts";
import { allocateHostArray } from "../../src/ir/dtype.ts";
import type { GraphFunction, Module } from "../../src/ir/graph.ts";
import type { HostTensor } from "../../src/ir/type.ts";
import { createExecutor, type ExecutorMaker, type TargetName, toTyped, useExecutor, writeUsedState } from "../../src/keras/program.ts";
import type { Executor, TypedArray } from "../../src/runtime/executor.ts";
import type { PlanTraining } from "../../src/runtime/plan.ts";
import { createStepExecutor } from "../../src/runtime/step-executor.ts";
import { reference, type Target } from "./target.ts";

/** Where a value goes to and comes from a compiled program: four bytes per element, shapes as in the function. */
function fromTyped(shape: readonly number[], dtype: HostTensor["dtype"], data: TypedArray): HostTensor {
  const array = allocateHostArray(dtype, data.length);
  array.set(data);
  return { dtype, shape, data: array };
}

function results(
  fn: GraphFunction,
  kind: "output" | "state",
  values: Readonly<Record<string, TypedArray>>,
): Readonly<Record<string, HostTensor>> {
  const found: Record<string, HostTensor> = {};
  for (const { target, value } of fn.results) {
    const data = target.kind === kind ? values[target.name] : undefined;
    if (data) found[target.name] = fromTyped(value.type.shape.map(Number), value.type.dtype, data);
  }
  return found;
}

function typed(values: Readonly<Record<string, HostTensor>>): Record<string, TypedArray> {
  return Object.fromEntries(Object.entries(values).map(([name, tensor]) => [name, toTyped(tensor)]));
}

/** One device for all cases. */
let testDevice: Promise<GPUDevice | undefined> | undefined;

/** The software driver of the tests where they bring one, so that no graphics card is needed. */
async function wgsl(module: Module, training: PlanTraining | undefined): Promise<Executor> {
  const [{ requestTestDevice }, { printWgsl }, { createWebGpuDevice }] = await Promise.all([
    import("../../test/support/webgpu.ts"),
    import("../../src/codegen/wgsl/print.ts"),
    import("../../src/runtime/webgpu/device.ts"),
  ]);
  testDevice ??= requestTestDevice();
  const gpuDevice = (await testDevice) ?? fail("TSC3108", "there is no WebGPU adapter on this machine");
  const program = compileProgram(module, { target: "wgsl", adapter: adapterKind(gpuDevice), ...(training ? { training } : {}) });
  const executor = createStepExecutor(
    program.plan,
    await createWebGpuDevice({ plan: program.plan, source: printWgsl(program.kernels), gpuDevice }),
  );
  executor.writeState(typed(program.state));
  return executor;
}

/** Generated CUDA C++ built with g++ against the emulation header: seconds per case, which runs once. */
async function emulatedCuda(module: Module, training: PlanTraining | undefined): Promise<Executor> {
  const { createEmulatedCudaDevice } = await import("../../test/support/cuda.ts");
  const program = compileProgram(module, { target: "cuda", ...(training ? { training } : {}) });
  const executor = createStepExecutor(program.plan, await createEmulatedCudaDevice(program.plan, program.kernels, "-O0"));
  executor.writeState(typed(program.state));
  return executor;
}

/** Compiles each case for the target and runs it here. */
function compiled(name: string, modelTarget: TargetName, start: ExecutorMaker): Target {
  return {
    name,
    modelTarget,
    async run(module: Module, fn, inputs, state) {
      const executor = await start(module, undefined);
      try {
        await executor.prepare({});
        writeUsedState(executor, state);
        await executor.run(fn.name, typed(inputs), {});
        const names = (kind: "output" | "state"): readonly string[] =>
          fn.results.flatMap(({ target }) => (target.kind === kind ? [target.name] : []));
        return {
          outputs: results(fn, "output", await executor.read(fn.name, names("output"), {})),
          state: results(fn, "state", await executor.readState(names("state"))),
        };
      } finally {
        executor.dispose();
      }
    },
  };
}

interface Starter {
  readonly modelTarget: TargetName;
  readonly start: ExecutorMaker;
}

const starters: Readonly<Record<string, Starter>> = {
  wasm: { modelTarget: "wasm", start: (module, training) => createExecutor(module, training, "wasm") },
  native: { modelTarget: "native", start: (module, training) => createExecutor(module, training, "native") },
  wgsl: { modelTarget: "wgsl", start: wgsl },
  "cuda-emulated": { modelTarget: "cuda", start: emulatedCuda },
};

export function findTarget(name: string): Target {
  if (name === "reference") return reference;
  const { modelTarget, start } =
    starters[name] ??
    fail("TSC3107", `there is no target ${JSON.stringify(name)}`, { help: `targets are reference, ${Object.keys(starters).join(", ")}` });
  // Of devices that the tests bring a model knows nothing by itself.
  if (start === wgsl || start === emulatedCuda) useExecutor(modelTarget, start);
  return compiled(name, modelTarget, start);
}
