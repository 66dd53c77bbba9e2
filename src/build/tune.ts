/**
 * Measures schedules on this machine: every contraction of a program alone, with each schedule that is legal for it, in turn. What is
 * faster than the target's own is kept as text in a file beside the entry, from which later compilations take it.
 */

import { existsSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { type CompiledProgram, compileModule, targetOf } from "../codegen/compile.ts";
import { candidateSchedules } from "../codegen/schedule/index.ts";
import { formatSchedule } from "../codegen/schedule/schedule.ts";
import { fusionKey, fusionModule, type TunedSchedules } from "../codegen/schedule/tuned.ts";
import type { TargetName } from "../codegen/target.ts";
import { loadProgram } from "../in-process.ts";
import { has } from "../ir/define-op.ts";
import { fail } from "../ir/diagnostic.ts";
import { isFloat } from "../ir/dtype.ts";
import type { Operation } from "../ir/graph.ts";
import { asElements } from "../runtime/elements.ts";
import type { TensorSpec, TypedArray } from "../runtime/executor.ts";
import type { Sizes } from "../runtime/plan.ts";

/** Of symbols without a size of their own, such as the batch. */
const usualSize = 32;
/** Rounds in which every schedule has its turn, and milliseconds of a turn. */
const rounds = 5;
const turnMilliseconds = 10;
/** Of the time of the target's schedule: what does not get below it is noise. */
const worthwhile = 0.95;

export interface TunedKernel {
  readonly key: string;
  /** The layer. */
  readonly label: string;
  readonly schedule: string;
  /** Time over that of the target's schedule. */
  readonly ratio: number;
}

/** Fusions of all functions, those in loops included; each kind once. */
function fusionsOf(program: CompiledProgram): ReadonlyMap<string, Operation> {
  const found = new Map<string, Operation>();
  const visit = (operations: readonly Operation[]): void => {
    for (const operation of operations) {
      if (has(operation, "control")) for (const region of operation.regions) visit(region.operations);
      else if (operation.name === "fusion") found.set(fusionKey(operation), operation);
    }
  };
  for (const { name, operations } of program.module.functions) if (name !== "init") visit(operations);
  return found;
}

export async function tune(
  program: CompiledProgram,
  size = usualSize,
  progress: (text: string) => void = () => {},
): Promise<readonly TunedKernel[]> {
  const target = targetOf(program);
  const kernels: TunedKernel[] = [];
  for (const [key, fusion] of fusionsOf(program)) {
    const candidates = candidateSchedules({ fusion, name: "fusion", inPlace: new Map(), target });
    if (candidates.length === 1) continue;
    progress(`measuring ${candidates.length} schedules of ${fusion.label}`);
    const texts = candidates.map(formatSchedule);
    const times = await measure(program, key, fusion, texts, size);
    const [own = 0] = times;
    const best = times.indexOf(Math.min(...times));
    const ratio = (times[best] ?? own) / own;
    if (ratio <= worthwhile) kernels.push({ key, label: fusion.label, schedule: texts[best] ?? "", ratio });
  }
  return kernels;
}

/** The least milliseconds of a call, by schedule. */
async function measure(
  { module, target, cpu }: CompiledProgram,
  key: string,
  fusion: Operation,
  schedules: readonly string[],
  size: number,
): Promise<readonly number[]> {
  const alone = fusionModule(fusion, module);
  const sizes: Sizes = Object.fromEntries(
    module.symbols.map(({ name, minimum, maximum }) => [name, Math.max(minimum, Math.min(size, maximum ?? size))]),
  );
  const executors = await Promise.all(
    schedules.map((schedule) =>
      // A launch's share of the work is computed as on one thread.
      loadProgram(compileModule(alone, { target, passes: "", tuned: new Map([[key, schedule]]), ...(cpu ? { cpu } : {}) }), {
        threads: 1,
      }),
    ),
  );
  try {
    const best = schedules.map(() => Number.POSITIVE_INFINITY);
    for (const executor of executors) await executor.prepare(sizes);
    for (let round = 0; round < rounds; round++) {
      for (const [i, executor] of executors.entries()) {
        const [spec] = executor.functions;
        const inputs = Object.fromEntries((spec?.inputs ?? []).map((input) => [input.name, values(input, size)]));
        const end = performance.now() + turnMilliseconds;
        do {
          const start = performance.now();
          await executor.run("fusion", inputs, sizes);
          best[i] = Math.min(best[i] ?? 0, performance.now() - start);
        } while (performance.now() < end);
      }
    }
    return best;
  } finally {
    for (const executor of executors) executor.dispose();
  }
}

function values({ dtype, shape }: TensorSpec, size: number): TypedArray {
  const length = shape.reduce<number>((product, extent) => product * (extent ?? size), 1);
  // Integers may be positions of rows, of which the first is always there.
  return asElements(
    dtype,
    Float64Array.from({ length }, (_, i) => (isFloat(dtype) ? Math.sin(i) : 0)),
  );
}

/** `model.ts` for wasm has `model.wasm.schedules`. */
function tunedFile(entry: string, target: TargetName): string {
  return `${entry.replace(/\.m?[jt]s$/, "")}.${target}.schedules`;
}

/** Replaces the file, or removes it where the target's schedules are the fastest. */
export async function keepSchedules(entry: string, target: TargetName, kernels: readonly TunedKernel[]): Promise<void> {
  const file = tunedFile(entry, target);
  if (kernels.length === 0) return rm(file, { force: true });
  const lines = kernels.map(({ key, label, schedule, ratio }) => `${key} ${schedule}  # ${label}, ${ratio.toFixed(2)} of the time`);
  const beside = `${file}.new`;
  await writeFile(
    beside,
    [`# Schedules measured by tscompile --tune, ${cpus()[0]?.model ?? "unknown processor"}.`, ...lines, ""].join("\n"),
  );
  await rename(beside, file);
}

/** Nothing where there is no file. */
export async function keptSchedules(entry: string, target: TargetName): Promise<TunedSchedules> {
  const file = tunedFile(entry, target);
  const tuned = new Map<string, string>();
  if (!existsSync(file)) return tuned;
  for (const [i, line] of (await readFile(file, "utf8")).split("\n").entries()) {
    const text = (line.split("#")[0] ?? "").trim();
    if (text === "") continue;
    const [, key, schedule] = /^([0-9a-f]{16}) (\S.*)$/.exec(text) ?? [];
    if (key === undefined || schedule === undefined) {
      fail("TSC5013", `this line is no schedule: ${JSON.stringify(line)}`, {
        location: { file, line: i + 1, column: 1 },
        help: "expected a key of 16 digits and a schedule; --tune writes the file anew",
      });
    }
    tuned.set(key, schedule);
  }
  return tuned;
}
