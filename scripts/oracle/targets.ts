/** The targets that cases can run on. */

import { fail } from "../../src/ir/diagnostic.ts";
import { allocateHostArray } from "../../src/ir/dtype.ts";
import type { GraphFunction, Module } from "../../src/ir/graph.ts";
import type { HostTensor } from "../../src/ir/type.ts";
import { createExecutor, type TargetName, toTyped } from "../../src/keras/program.ts";
import type { TypedArray } from "../../src/runtime/executor.ts";
import { reference, type Target } from "./target.ts";

const programs: Readonly<Record<string, TargetName>> = { wasm: "wasm", wgsl: "wgsl", "cuda-emulated": "cuda", native: "native" };

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
  return Object.fromEntries(Object.entries(values).map(([name, { data }]) => [name, toTyped(data)]));
}

/** Compiles each case for the target and runs it here. */
function compiled(name: string, program: TargetName): Target {
  return {
    name,
    async run(module: Module, fn, inputs, state) {
      const executor = await createExecutor(module, undefined, program);
      try {
        await executor.prepare({});
        executor.writeState(typed(state));
        executor.run(fn.name, typed(inputs), {});
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

export function findTarget(name: string): Target {
  if (name === "reference") return reference;
  const program =
    programs[name] ??
    fail("TSC3107", `there is no target ${JSON.stringify(name)}`, { help: `targets are reference, ${Object.keys(programs).join(", ")}` });
  return compiled(name, program);
}
