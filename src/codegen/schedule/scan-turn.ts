/**
 * A turn of a scan as one kernel computes it: the fusions of its body flat, as stages, each of which ranges over rows. Stages of one
 * step do not wait for each other; between steps a workgroup meets.
 */

import { stringOf } from "../../ir/attributes.ts";
import { type Dim, dimEquals, dimProduct, isStatic, type Shape } from "../../ir/dim.ts";
import { type Operation, type Region, Value } from "../../ir/graph.ts";
import { scanParts } from "../../ir/ops/control.ts";
import { nth } from "../../ir/ops/host.ts";
import { copyOperations } from "../../ir/region.ts";
import { isAssembled } from "../../passes/in-place.ts";
import { canOverwrite } from "../overwrite.ts";
import { type ContractHero, columnGroups } from "./contract.ts";
import { loopsOf } from "./emitter.ts";

export interface StageResult {
  readonly value: Value;
  /** What it is put together of along `axis`, or itself. All have the same shape: the domain. */
  readonly parts: readonly Value[];
  readonly axis: number;
  readonly domain: Shape;
}

export interface Stage {
  readonly operations: readonly Operation[];
  readonly results: readonly StageResult[];
  readonly hero: ContractHero | undefined;
  readonly groups: number;
}

export interface Carry {
  /** Of the whole scan: what it starts with. */
  readonly start: Value;
  readonly old: Value;
  readonly fresh: Value;
  /** Whether the new element may take the place of the old one: whoever computes it is the last to read that. */
  readonly overwrites: boolean;
}

export interface Turn {
  readonly rows: Dim;
  /** As of a fusion: parameters and results are those of the scan, operations those of all stages. */
  readonly region: Region;
  readonly steps: readonly (readonly Stage[])[];
  readonly carries: readonly Carry[];
  readonly inputs: readonly { readonly whole: Value; readonly slice: Value }[];
  readonly captured: readonly Value[];
  /** What a turn puts out, by result of the scan after those of the carries. */
  readonly outputs: readonly Value[];
}

/** Undefined where a turn is more than products and functions of elements that have as many rows as what is carried. */
export function turnOf(scan: Operation): Turn | undefined {
  const parts = scanParts(scan);
  const body = nth(scan.regions, 0);
  const [rows] = scan.results.slice(0, parts.carries).map(({ type }) => type.shape[0]);
  if (rows === undefined) return undefined;
  const values = new Map<Value, Value>();
  const steps: (readonly Stage[])[] = [];
  for (const operation of body.operations) {
    const stages = stagesOf(operation, values);
    if (!stages) return undefined;
    steps.push(stages);
  }
  const flat = (value: Value): Value => values.get(value) ?? value;
  const results = steps.flat().flatMap((stage) => stage.results);
  const made = [...body.results, ...results.map(({ value }) => value)].every(({ producer }) => producer !== undefined);
  const haveRows = [...results.map(({ domain }) => domain), ...body.parameters.slice(0, parts.carries).map(({ type }) => type.shape)];
  if (!made || !haveRows.every((shape) => dimEquals(shape[0] ?? 1, rows) && shape.length > 0 && isStatic(dimProduct(shape.slice(1)))))
    return undefined;
  const isLastReader = (old: Value, fresh: Value): boolean => {
    const maker = fresh.producer;
    if (!maker || !canOverwrite(maker, old, fresh)) return false;
    return !body.operations.slice(body.operations.indexOf(maker) + 1).some(({ operands }) => operands.includes(old));
  };
  const whole = scan.operands.slice(0, parts.carries + parts.inputs).map(({ type }, index) => new Value(type, undefined, index));
  const captured = body.parameters.slice(whole.length);
  return {
    rows,
    region: {
      parameters: [...whole, ...captured],
      operations: steps.flat().flatMap(({ operations }) => operations),
      results: scan.results.map(({ type }, index) => new Value(type, undefined, index)),
    },
    steps,
    carries: whole.slice(0, parts.carries).map((start, i) => {
      const [old, fresh] = [nth(body.parameters, i), nth(body.results, i)];
      return { start, old, fresh: flat(fresh), overwrites: isLastReader(old, fresh) };
    }),
    inputs: whole.slice(parts.carries).map((all, i) => ({ whole: all, slice: nth(body.parameters, parts.carries + i) })),
    captured,
    outputs: body.results.slice(parts.carries).map(flat),
  };
}

/** Of a fusion, or of those side by side in one; `values` says what stands for a value of the body. */
function stagesOf(fusion: Operation, values: Map<Value, Value>): readonly Stage[] | undefined {
  const [region] = fusion.regions;
  if (fusion.name !== "fusion" || !region) return undefined;
  const flat = (value: Value): Value => values.get(value) ?? value;
  region.parameters.forEach((parameter, i) => {
    values.set(parameter, flat(nth(fusion.operands, i)));
  });
  const kind = stringOf(fusion.attributes, "kind");
  const stages: Stage[] = [];
  if (kind === "parts") {
    for (const part of region.operations) {
      const inner = stagesOf(part, values);
      if (!inner) return undefined;
      stages.push(...inner);
    }
  } else {
    const operations = copyOperations(region.operations, values);
    const definitions = operations.map((operation) => ({ operation, definition: loopsOf(operation) }));
    const heroes = definitions.flatMap(({ operation, definition }) => (definition.kind === "contract" ? [{ operation, definition }] : []));
    if (definitions.some(({ definition: { kind: each } }) => each !== "map" && each !== "contract") || heroes.length > 1) return undefined;
    const [hero] = heroes;
    if (hero?.definition.resultAxes.some(({ outer }) => outer)) return undefined;
    const results = region.results.map((value): StageResult => {
      const joined = value.producer && isAssembled(fusion, value.producer) ? value.producer : undefined;
      const all = (joined?.operands ?? [value]).map(flat);
      const axis = joined?.attributes["axis"];
      return { value: flat(value), parts: all, axis: typeof axis === "number" ? axis : 0, domain: nth(all, 0).type.shape };
    });
    stages.push({ operations, results, hero, groups: columnGroups(fusion) });
  }
  fusion.results.forEach((result, i) => {
    values.set(result, flat(nth(region.results, i)));
  });
  return stages;
}
