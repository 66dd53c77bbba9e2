/** Checks that a value read from `plan.json` is a plan of this version and consistent, before anything is allocated. */

import { fault } from "./fault.ts";
import { type Plan, planFormat, planVersion } from "./plan.ts";

type Json = Readonly<Record<string, unknown>>;

const dtypes = ["f32", "i32", "u32", "bool"];
const operators = ["+", "*", "floordiv", "max", "align"];

export function checkPlan(value: unknown): Plan {
  const plan = object(value, "the file");
  if (plan.format !== planFormat) {
    fault("TSC4001", `this is no execution plan: its format is ${JSON.stringify(plan.format)}, not "${planFormat}"`, "point to the plan.json of a folder that tscompile wrote");
  }
  if (plan.version !== planVersion) {
    fault("TSC4002", `the plan has version ${String(plan.version)}; this runtime reads version ${planVersion}`, "compile the model again with the tscompile this runtime came with");
  }
  const symbols = new Set(list(plan.symbols, "symbols").map((symbol, i) => text(object(symbol, `symbols[${i}]`).name, `symbols[${i}].name`)));
  const segments = new Set<unknown>();
  for (const [i, entry] of list(plan.segments, "segments").entries()) {
    const segment = object(entry, `segments[${i}]`);
    segments.add(segment.name);
    formula(segment.bytes, symbols, `segments[${i}].bytes`);
  }
  const kernels = list(plan.kernels, "kernels");
  for (const [i, kernel] of kernels.entries()) {
    text(object(kernel, `kernels[${i}]`).name, `kernels[${i}].name`);
    list(object(kernel, `kernels[${i}]`).bindings, `kernels[${i}].bindings`);
  }

  const slice = (value: unknown, known: ReadonlySet<string>, path: string): Json => {
    const place = object(value, path);
    if (!segments.has(place.segment)) broken(`${path}.segment is ${JSON.stringify(place.segment)}, which is not among the segments`);
    formula(place.offset, known, `${path}.offset`);
    formula(place.bytes, known, `${path}.bytes`);
    return place;
  };
  const tensor = (value: unknown, path: string): void => {
    const entry = object(value, path);
    text(entry.name, `${path}.name`);
    if (!dtypes.includes(String(entry.dtype))) broken(`${path}.dtype is ${JSON.stringify(entry.dtype)}`);
    for (const [axis, size] of list(entry.shape, `${path}.shape`).entries()) formula(size, symbols, `${path}.shape[${axis}]`);
    slice(entry.slice, symbols, `${path}.slice`);
  };
  const step = (value: unknown, known: ReadonlySet<string>, path: string): void => {
    const entry = object(value, path);
    if (entry.kind === "launch") {
      if (typeof entry.kernel !== "number" || kernels[entry.kernel] === undefined) broken(`${path}.kernel is ${JSON.stringify(entry.kernel)}; there are ${kernels.length} kernels`);
      const buffers = list(entry.buffers, `${path}.buffers`);
      for (const [i, buffer] of buffers.entries()) slice(buffer, known, `${path}.buffers[${i}]`);
      for (const [i, scalar] of list(entry.scalars, `${path}.scalars`).entries()) {
        if (typeof scalar === "object" && scalar !== null && !Array.isArray(scalar)) {
          const { offset, elementBytes } = object(scalar, `${path}.scalars[${i}]`);
          if (typeof offset !== "number" || buffers[offset] === undefined || typeof elementBytes !== "number") broken(`${path}.scalars[${i}] names no buffer`);
        } else formula(scalar, known, `${path}.scalars[${i}]`);
      }
      const grid = list(entry.grid, `${path}.grid`);
      if (grid.length !== 3) broken(`${path}.grid has ${grid.length} axes, not 3`);
      for (const [axis, size] of grid.entries()) formula(size, known, `${path}.grid[${axis}]`);
    } else if (entry.kind === "copy") {
      slice(entry.from, known, `${path}.from`);
      slice(entry.to, known, `${path}.to`);
    } else if (entry.kind === "loop") {
      formula(entry.count, known, `${path}.count`);
      const inner = new Set([...known, text(entry.symbol, `${path}.symbol`)]);
      for (const [i, child] of list(entry.body, `${path}.body`).entries()) step(child, inner, `${path}.body[${i}]`);
    } else broken(`${path}.kind is ${JSON.stringify(entry.kind)}`);
  };

  for (const [i, state] of list(plan.state, "state").entries()) tensor(state, `state[${i}]`);
  for (const [i, entry] of list(plan.functions, "functions").entries()) {
    const path = `functions[${i}]`;
    const body = object(entry, path);
    text(body.name, `${path}.name`);
    for (const side of ["inputs", "outputs"]) for (const [k, value] of list(body[side], `${path}.${side}`).entries()) tensor(value, `${path}.${side}[${k}]`);
    for (const [k, value] of list(body.steps, `${path}.steps`).entries()) step(value, symbols, `${path}.steps[${k}]`);
  }
  if (plan.training !== undefined) list(object(plan.training, "training").metrics, "training.metrics");
  // Every field that the executor reads has been looked at above.
  return value as Plan;
}

function broken(reason: string): never {
  return fault("TSC4003", `the plan is damaged: ${reason}`, "compile the model again");
}

function object(value: unknown, path: string): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) broken(`${path} is no object`);
  return value as Json;
}

function list(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? value : broken(`${path} is no list`);
}

function text(value: unknown, path: string): string {
  return typeof value === "string" ? value : broken(`${path} is no text`);
}

function formula(value: unknown, symbols: ReadonlySet<string>, path: string): void {
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) broken(`${path} is ${value}, which is no whole number`);
  } else if (typeof value === "string") {
    if (!symbols.has(value)) broken(`${path} uses the unknown size ${JSON.stringify(value)}`);
  } else if (Array.isArray(value) && operators.includes(String(value[0])) && value.length > 1) {
    for (const operand of value.slice(1)) formula(operand, symbols, path);
  } else broken(`${path} is no formula`);
}

