/** The memory of a training step beside what no step can do without: the state, and the activations that gradients read. */

import { describe, expect, test } from "vitest";
import { models } from "../../bench/workloads/models.ts";
import { workload } from "../../bench/workloads/workloads.ts";
import { bytesOf } from "../../src/codegen/lower-launch.ts";
import { targets } from "../../src/codegen/target.ts";
import { type CompiledProgram, compile } from "../../src/compiler.ts";
import type { GraphFunction, Operation, Value } from "../../src/ir/graph.ts";
import { evaluateFormula } from "../../src/runtime/plan.ts";

/** Values that the logs depend on and that are read by what the logs do not depend on. */
function savedActivations({ results, operations, parameters }: GraphFunction): readonly Value[] {
  const forward = new Set<Operation>();
  const visit = (value: Value): void => {
    if (!value.producer || forward.has(value.producer)) return;
    forward.add(value.producer);
    value.producer.operands.forEach(visit);
  };
  for (const { target, value } of results) if (target.kind === "output") visit(value);
  const inputs = new Set(parameters.flatMap(({ source, value }) => (source.kind === "input" ? [value] : [])));
  const read = operations.filter((operation) => !forward.has(operation)).flatMap(({ operands }) => operands);
  return [...new Set(read)].filter((value) => inputs.has(value) || (value.producer && forward.has(value.producer)));
}

function memoryOf({ module, plan }: CompiledProgram, batch: number): { readonly needed: number; readonly used: number } {
  const step = module.functions.find(({ name }) => name === "train_step");
  if (!step) throw new Error("no step of training");
  const bytes = (value: Value): number => evaluateFormula(bytesOf(value.type, targets.wasm), { batch });
  const segments = plan.segments.map((segment) => evaluateFormula(segment.bytes, { batch }));
  const scratch = Math.max(...plan.kernels.map(({ sharedBytes }) => sharedBytes));
  const state = plan.state.reduce((sum, { slice }) => sum + evaluateFormula(slice.bytes ?? 0, { batch }), 0);
  const saved = savedActivations(step).reduce((sum, value) => sum + bytes(value), 0);
  return { needed: state + saved, used: segments.reduce((sum, size) => sum + size, 0) + scratch };
}

/** Of state and saved activations. */
const most: Readonly<Record<string, number>> = {
  W1: 1.3,
  W2: 1.3,
  W4: 1.3,
  // The gradients of all gates wait for one product with the inputs of all turns, where the gates lay that the loop saved.
  W5: 1.3,
};

describe("the memory of a training step", () => {
  test.each(Object.entries(most))(
    "of %s is at most %d of state and saved activations",
    async (id, limit) => {
      const [model, { training, batch }] = [models[id]?.(), workload(id)];
      if (!model || !training) throw new Error(`no training of ${id}`);
      model.compile({ optimizer: "adam", loss: training.loss });
      const { program } = await compile(model, { target: "wasm" });
      const { needed, used } = memoryOf(program, batch);
      expect(used / needed).toBeLessThanOrEqual(limit);
      // All of what is saved is there at once.
      expect(used).toBeGreaterThan(needed);
    },
    60_000,
  );
});
