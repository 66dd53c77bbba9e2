/**
 * Schedules that were found by measuring, in place of those that the target's description gives. A fusion is known by what it computes,
 * so a choice holds wherever the same fusion comes up, and is of no effect where the model has changed.
 */

import type { GraphFunction, Module, Operation } from "../../ir/graph.ts";
import { Value } from "../../ir/graph.ts";
import { printFunction } from "../../ir/print.ts";
import { copyOperation } from "../../passes/rebuild.ts";
import type { FusionRequest } from "./frame.ts";
import { candidateSchedules } from "./index.ts";
import { formatSchedule, type Schedule } from "./schedule.ts";

/** `formatSchedule` of what to take, by `fusionKey`. */
export type TunedSchedules = ReadonlyMap<string, string>;

/** A function that does what the fusion does. */
export function fusionFunction(fusion: Operation): GraphFunction {
  const operands = [...new Set(fusion.operands)];
  const values = operands.map(({ type }, i) => new Value(type, undefined, i));
  const operation = copyOperation(
    fusion,
    fusion.operands.map((operand) => values[operands.indexOf(operand)] ?? operand),
  );
  return {
    name: "fusion",
    parameters: values.map((value, i) => ({ source: { kind: "input", name: `x${i}` }, value })),
    operations: [operation],
    results: operation.results.map((value, i) => ({ target: { kind: "output", name: `y${i}` }, value })),
  };
}

/** The function in a module of its own, with the symbols of the module that the fusion is from. */
export function fusionModule(fusion: Operation, { symbols }: Pick<Module, "symbols">): Module {
  return { name: "fusion", symbols, state: [], functions: [fusionFunction(fusion)] };
}

/** Sixteen digits that depend on the fusion's text: FNV-1a of 64 bits (http://www.isthe.com/chongo/tech/comp/fnv). */
export function fusionKey(fusion: Operation): string {
  const prime = 0x100_0000_01b3n;
  let hash = 0xcbf2_9ce4_8422_2325n;
  for (const byte of new TextEncoder().encode(printFunction(fusionFunction(fusion))))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  return hash.toString(16).padStart(16, "0");
}

/** Only what is among the candidates is taken: a text may be of another version of the compiler. */
export function tunedSchedule(tuned: TunedSchedules, request: FusionRequest): Schedule | undefined {
  const text = tuned.get(fusionKey(request.fusion));
  return text === undefined ? undefined : candidateSchedules(request).find((schedule) => formatSchedule(schedule) === text);
}
