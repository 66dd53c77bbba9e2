/** Comparison of computed with recorded tensors. */

import type { HostTensor } from "../../src/ir/type.ts";
import type { Kind, OracleTensor } from "./format.ts";

export interface Tolerance {
  readonly abs: number;
  readonly rel: number;
}

/**
 * Float32 with nearly IEEE functions: one pass for outputs, one more for gradients, a few dozen steps for training.
 * They are the numbers recommended by those who recorded the cases, measured against float64.
 */
export const tolerances = {
  layers: { abs: 1e-5, rel: 1e-5 },
  activations: { abs: 1e-5, rel: 1e-5 },
  backend: { abs: 1e-5, rel: 1e-5 },
  gradients: { abs: 2e-5, rel: 2e-5 },
  losses: { abs: 2e-6, rel: 1e-5 },
  regularizers: { abs: 2e-6, rel: 1e-5 },
  constraints: { abs: 2e-6, rel: 1e-5 },
  metrics: { abs: 1e-6, rel: 1e-5 },
  optimizers: { abs: 2e-6, rel: 1e-5 },
  schedules: { abs: 2e-6, rel: 1e-5 },
  models: { abs: 1e-5, rel: 1e-5 },
  training: { abs: 1e-4, rel: 1e-4 },
  optimizer_variables: { abs: 1e-4, rel: 1e-3 },
  initializers: { abs: 0, rel: 1e-7 },
} as const satisfies Readonly<Record<Kind | "gradients" | "training" | "optimizer_variables", Tolerance>>;

export interface Difference {
  /** What was compared: `output`, `weight gradient 1`. */
  readonly what: string;
  readonly message: string;
  /** Largest `|ours - theirs|`; undefined when shapes or kinds differ. */
  readonly size?: number;
}

function sameNumber(ours: number, theirs: number, tolerance: Tolerance): boolean {
  if (Number.isNaN(theirs)) return Number.isNaN(ours);
  if (!Number.isFinite(theirs)) return ours === theirs;
  return Math.abs(ours - theirs) <= tolerance.abs + tolerance.rel * Math.abs(theirs);
}

/** Undefined when equal within the tolerance; integer and boolean values must be equal. */
export function compareTensors(
  what: string,
  ours: HostTensor | undefined,
  theirs: OracleTensor,
  tolerance: Tolerance,
): Difference | undefined {
  if (!ours) return { what, message: `${what}: nothing was computed` };
  if (ours.shape.length !== theirs.shape.length || ours.shape.some((size, axis) => size !== theirs.shape[axis])) {
    return { what, message: `${what}: shape [${ours.shape.join(", ")}], expected [${theirs.shape.join(", ")}]` };
  }
  const exact = /^(u?int|bool)/.test(theirs.dtype);
  if (exact && (ours.dtype === "f32" || ours.dtype === "f64"))
    return { what, message: `${what}: dtype ${ours.dtype}, expected ${theirs.dtype}` };
  const limit = exact ? { abs: 0, rel: 0 } : tolerance;
  let worst = -1;
  let size = 0;
  let wrong = 0;
  for (let i = 0; i < theirs.data.length; i++) {
    const [a, b] = [ours.data[i] ?? Number.NaN, theirs.data[i] ?? Number.NaN];
    if (sameNumber(a, b, limit)) continue;
    wrong++;
    const distance = Number.isFinite(a) && Number.isFinite(b) ? Math.abs(a - b) : Number.POSITIVE_INFINITY;
    if (worst < 0 || distance > size) [worst, size] = [i, distance];
  }
  if (wrong === 0) return undefined;
  const at = `[${unravel(worst, theirs.shape).join(", ")}]`;
  return {
    what,
    size,
    message: `${what}: differs by ${size.toPrecision(3)} at ${at} (${ours.data[worst]}, expected ${theirs.data[worst]}); ${wrong} of ${theirs.data.length} elements`,
  };
}

function unravel(index: number, shape: readonly number[]): readonly number[] {
  const result: number[] = [];
  let rest = index;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const size = shape[axis] ?? 1;
    result.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return result;
}
