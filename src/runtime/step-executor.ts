/**
 * Plans on devices that know launches and copies: formulas are evaluated here, loops of a known length are written out, and a
 * loop that has to be asked whether it goes on waits for the answer.
 */

import type { ByteRange, Device, EncodedFunction, Executor, ResolvedStep, WholeDevice } from "./executor.ts";
import { evaluateFormula, type Plan, type PlanStep, type Sizes, type Slice } from "./plan.ts";
import { createPlanExecutor } from "./plan-executor.ts";

export function createStepExecutor(plan: Plan, device: Device): Executor {
  return createPlanExecutor(plan, withFunctions(plan, device));
}

/** A device of launches as one of whole functions. */
function withFunctions(plan: Plan, device: Device): WholeDevice {
  return {
    allocate: (segments) => device.allocate(segments),
    write: (segment, byteOffset, data) => device.write(segment, byteOffset, data),
    read: (ranges) => device.read(ranges),
    ...(device.readNow ? { readNow: (range) => device.readNow?.(range) ?? new ArrayBuffer(0) } : {}),
    encodeFunction(name, capacity, sizes) {
      const { steps = [] } = plan.functions.find((entry) => entry.name === name) ?? {};
      const parts = new Resolver((resolved) => device.encode(resolved)).resolve(steps, capacity, sizes);
      return { run: () => runParts(device, parts) };
    },
    dispose: () => device.dispose(),
  };
}

/** Waits only where the device has to be asked whether to go on. */
function runParts(device: Device, parts: readonly Part[], from = 0): void | Promise<void> {
  for (let i = from; i < parts.length; i++) {
    const part = parts[i];
    if (part?.kind === "steps") {
      const running = part.steps.run();
      if (running) return running.then(() => runParts(device, parts, i + 1));
    } else if (part) return turn(device, part).then(() => runParts(device, parts, i + 1));
  }
}

async function turn(device: Device, { condition, predicate, body }: Asking): Promise<void> {
  for (;;) {
    await runParts(device, condition);
    const [answer] = await device.read([predicate]);
    if (!answer || new Int32Array(answer)[0] === 0) return;
    await runParts(device, body);
  }
}

/** Steps without a decision in them, or a loop that asks before every turn. */
type Part = { readonly kind: "steps"; readonly steps: EncodedFunction } | Asking;

interface Asking {
  readonly kind: "while";
  readonly condition: readonly Part[];
  readonly predicate: ByteRange;
  readonly body: readonly Part[];
}

/** Evaluates every formula; loops of a known length are written out. Launches with an empty grid are left out. */
class Resolver {
  readonly #encode: (steps: readonly ResolvedStep[]) => EncodedFunction;
  readonly #parts: Part[] = [];
  #steps: ResolvedStep[] = [];

  constructor(encode: (steps: readonly ResolvedStep[]) => EncodedFunction) {
    this.#encode = encode;
  }

  resolve(steps: readonly PlanStep[], capacity: Sizes, sizes: Sizes): readonly Part[] {
    this.#add(steps, capacity, sizes);
    this.#close();
    return this.#parts;
  }

  #close(): void {
    if (this.#steps.length > 0) this.#parts.push({ kind: "steps", steps: this.#encode(this.#steps) });
    this.#steps = [];
  }

  #add(steps: readonly PlanStep[], capacity: Sizes, sizes: Sizes): void {
    const place = ({ segment, offset, bytes, index = 0 }: Slice): ByteRange => ({
      segment,
      byteOffset: evaluateFormula(offset, capacity) + evaluateFormula(index, sizes),
      byteLength: evaluateFormula(bytes, sizes),
    });
    for (const step of steps) {
      switch (step.kind) {
        case "launch": {
          const [x, y, z] = step.grid.map((size) => evaluateFormula(size, sizes));
          const grid = [x ?? 1, y ?? 1, z ?? 1] as const;
          if (grid.includes(0)) break;
          const buffers = step.buffers.map(place);
          const scalars = step.scalars.map((scalar) =>
            typeof scalar === "object" && "offset" in scalar
              ? (buffers[scalar.offset]?.byteOffset ?? 0) / scalar.elementBytes
              : evaluateFormula(scalar, sizes),
          );
          this.#steps.push({ kind: "launch", kernel: step.kernel, buffers, scalars, grid });
          break;
        }
        case "copy": {
          const [from, to] = [place(step.from), place(step.to)];
          if (from.byteLength > 0) this.#steps.push({ kind: "copy", from, to, byteLength: from.byteLength });
          break;
        }
        case "loop": {
          const count = evaluateFormula(step.count, sizes);
          for (let i = 0; i < count; i++) this.#add(step.body, capacity, { ...sizes, [step.symbol]: i });
          break;
        }
        case "while": {
          this.#close();
          const inner = (body: readonly PlanStep[]): readonly Part[] => new Resolver(this.#encode).resolve(body, capacity, sizes);
          this.#parts.push({ kind: "while", condition: inner(step.condition), predicate: place(step.predicate), body: inner(step.body) });
          break;
        }
        default:
          step satisfies never;
      }
    }
  }
}
