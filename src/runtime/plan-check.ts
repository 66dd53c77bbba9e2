/** Checks that a value read from `plan.json` is a plan of this version and consistent, before anything is allocated. */

import { isPlanDtype } from "./dtypes.ts";
import { fault } from "./fault.ts";
import { type Plan, planFormat, planVersion } from "./plan.ts";

type Json = Readonly<Record<string, unknown>>;
type Check = (value: unknown, path: string) => void;

export function checkPlanText(bytes: Uint8Array): Plan {
  let plan: unknown;
  try {
    plan = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    fault("TSC4003", "the plan is damaged: plan.json is no JSON", "compile the model again");
  }
  return checkPlan(plan);
}

/** Throws TSC4001 (no plan), TSC4002 (another version) or TSC4003 (damaged, with the place). */
export function checkPlan(value: unknown): Plan {
  const plan = asObject(value, "plan");
  if (plan.format !== planFormat) {
    fault("TSC4001", `this is no execution plan: its format is ${JSON.stringify(plan.format)}, not "${planFormat}"`);
  }
  if (plan.version !== planVersion) {
    fault(
      "TSC4002",
      `the plan has version ${String(plan.version)}; this runtime reads version ${planVersion}`,
      "compile the model again with the tscompile this runtime came with",
    );
  }
  const symbols = new Set<unknown>();
  const segments = new Set<unknown>();
  let kernels = 0;

  const formulaOver = (isName: (value: unknown) => boolean): Check => {
    const check: Check = (value, path) => {
      if (Array.isArray(value) && ["+", "*", "floordiv", "max", "align"].includes(value[0]) && value.length > 1) {
        for (const operand of value.slice(1)) check(operand, path);
      } else if (!Number.isSafeInteger(value) && !isName(value)) broken(value, path, "a formula");
    };
    return check;
  };
  const formula = formulaOver((value) => symbols.has(value));
  const number = formulaOver(() => false);
  const described = record({
    buffer: number,
    format: text,
    sizes: list(formulaOver((value) => typeof value === "string" && /^\d+$/.test(value))),
    strides: list(number),
    box: list(number),
  });
  const beginning = {
    segment: (value: unknown, path: string) => segments.has(value) || broken(value, path, "a segment"),
    offset: formula,
  };
  const place = record(beginning);
  const slice = record({
    ...beginning,
    bytes: formula,
    index: (value, path) => value === undefined || formula(value, path),
  });
  const element = record({
    name: text,
    dtype: (value, path) => isPlanDtype(value) || broken(value, path, "a dtype"),
    stored: (value, path) => value === undefined || isPlanDtype(value) || broken(value, path, "an element type"),
    shape: list(formula),
  });
  const tensor: Check = (value, path) => {
    element(value, path);
    record({ slice: place })(value, path);
  };
  const steps: Readonly<Record<string, Check>> = {
    launch: (value, path) => {
      const { buffers } = asObject(value, path);
      record({
        kernel: (index, at) =>
          (Number.isInteger(index) && (index as number) >= 0 && ((index as number) < kernels || !plan.kernels)) ||
          broken(index, at, `one of ${kernels} kernels`),
        buffers: list(slice),
        scalars: list((scalar, at) => {
          if (typeof scalar !== "object" || Array.isArray(scalar)) formula(scalar, at);
          else {
            const { offset, elementBytes } = asObject(scalar, at);
            if (!(buffers as readonly unknown[])[offset as number] || typeof elementBytes !== "number")
              broken(scalar, at, "the offset of a buffer");
          }
        }),
        grid: record({ 0: formula, 1: formula, 2: formula }),
      })(value, path);
    },
    copy: record({ from: slice, to: slice }),
    loop: (value, path) => {
      const { symbol } = asObject(value, path);
      text(symbol, path);
      record({ count: formula })(value, path);
      const outer = symbols.has(symbol);
      symbols.add(symbol);
      record({ body: list(step) })(value, path);
      if (!outer) symbols.delete(symbol);
    },
    while: (value, path) => record({ condition: list(step), predicate: slice, body: list(step) })(value, path),
  };
  /** A launch as a list: a kernel, its workgroups, symbols, and numbers of places. */
  const shortLaunch = (value: readonly unknown[], path: string): void => {
    const [kernel, workgroups, ...values] = value;
    formula(workgroups, `${path}[1]`);
    const most = (plan.state as readonly unknown[]).length + (plan.places as readonly unknown[]).length;
    for (const [i, entry] of [kernel, ...values].entries()) {
      const isNumber = Number.isInteger(entry) && (entry as number) >= 0 && (i === 0 || (entry as number) < most);
      if (!isNumber && (i === 0 || !symbols.has(entry))) broken(entry, `${path}[${i === 0 ? 0 : i + 1}]`, "a symbol or a place");
    }
  };
  const step: Check = (value, path) => {
    if (Array.isArray(value)) return shortLaunch(value, path);
    const { kind } = asObject(value, path);
    const check = typeof kind === "string" && Object.hasOwn(steps, kind) ? steps[kind] : undefined;
    if (check) check(value, path);
    else broken(kind, `${path}.kind`, "a step");
  };

  // Where the target's code holds the steps, the plan has neither them nor kernels.
  const unlessHeld =
    (check: Check): Check =>
    (value, path) =>
      (value === undefined && plan.kernels === undefined) || check(value, path);

  record({
    symbols: list((symbol, path) => symbols.add(text(asObject(symbol, path).name, path))),
    segments: list((segment, path) => {
      segments.add(text(asObject(segment, path).name, path));
      record({ bytes: formula })(segment, path);
    }),
    kernels: unlessHeld(
      list((kernel, path) => {
        record({ name: text, tensors: (tensors, at) => tensors === undefined || list(described)(tensors, at) })(kernel, path);
        kernels += 1;
      }),
    ),
    // Without a place a tensor lies behind the one before.
    state: list((value, path) => (plan.alignment && !asObject(value, path).slice ? element : tensor)(value, path)),
    places: (places, path) => places === undefined || list(record(beginning))(places, path),
    functions: list(record({ name: text, inputs: list(tensor), outputs: list(tensor), steps: unlessHeld(list(step)) })),
    derivation: (derivation, path) =>
      derivation === undefined ||
      record({ function: text, sources: list(text), readers: list(text), writers: list(text) })(derivation, path),
    training: (training, path) => training === undefined || record({ metrics: list(text) })(training, path),
  })(plan, "plan");
  // Every field that the executor reads has been looked at.
  return value as Plan;
}

function broken(value: unknown, path: string, expected: string): never {
  return fault("TSC4003", `the plan is damaged: ${path} is ${JSON.stringify(value)}; expected ${expected}`, "compile the model again");
}

function asObject(value: unknown, path: string): Json {
  return typeof value === "object" && value !== null ? (value as Json) : broken(value, path, "an object");
}

function text(value: unknown, path: string): string {
  return typeof value === "string" ? value : broken(value, path, "text");
}

function list(item: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) broken(value, path, "a list");
    for (const [i, entry] of value.entries()) item(entry, `${path}[${i}]`);
  };
}

function record(fields: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    const object = asObject(value, path);
    for (const [key, check] of Object.entries(fields)) check(object[key], `${path}.${key}`);
  };
}
