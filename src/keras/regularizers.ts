/** Scalar penalties on weights (added to the loss) and on outputs of layers. */

import { valueError } from "./errors.ts";
import type { Config, Regularizer } from "./interfaces.ts";
import { l2Normalize } from "./losses/functions.ts";
import * as ops from "./ops.ts";
import { checkOptions } from "./options.ts";
import { deserializeObject, registerClass, resolve, serializeObject } from "./registry.ts";
import type { Tensor } from "./tensor/tensor.ts";

function checkFactor(name: string, value: number): number {
  return Number.isFinite(value) && value >= 0
    ? value
    : valueError(`the regularization factor ${name} must be a finite number of at least 0, not ${value}`);
}

/** `l1 * sum(|x|) + l2 * sum(x^2)`. */
export class L1L2 implements Regularizer {
  static readonly className: string = "L1L2";
  readonly l1: number;
  readonly l2: number;
  constructor(config: { readonly l1?: number | null; readonly l2?: number | null } = {}) {
    checkOptions(new.target, config, { l1: true, l2: true });
    const { l1 = 0, l2 = 0 } = config;
    this.l1 = checkFactor("l1", l1 ?? 0);
    this.l2 = checkFactor("l2", l2 ?? 0);
  }
  getClassName(): string {
    return "L1L2";
  }
  apply(x: Tensor): Tensor {
    const absolute = this.l1 === 0 ? undefined : ops.mul(ops.sum(ops.abs(x)), this.l1);
    const squared = this.l2 === 0 ? undefined : ops.mul(ops.sum(ops.square(x)), this.l2);
    if (absolute && squared) return ops.add(absolute, squared);
    return absolute ?? squared ?? ops.mul(ops.sum(x), 0);
  }
  getConfig(): Config {
    return { l1: this.l1, l2: this.l2 };
  }
}

/** `l1 * sum(|x|)`. */
export class L1 extends L1L2 {
  static override readonly className: string = "L1";
  constructor(config: { readonly l1?: number | null } = {}) {
    checkOptions(L1, config, { l1: true });
    super({ l1: config.l1 ?? 0.01 });
  }
  override getClassName(): string {
    return "L1";
  }
  override getConfig(): Config {
    return { l1: this.l1 };
  }
}

/** `l2 * sum(x^2)`. */
export class L2 extends L1L2 {
  static override readonly className: string = "L2";
  constructor(config: { readonly l2?: number | null } = {}) {
    checkOptions(L2, config, { l2: true });
    super({ l2: config.l2 ?? 0.01 });
  }
  override getClassName(): string {
    return "L2";
  }
  override getConfig(): Config {
    return { l2: this.l2 };
  }
}

export type OrthogonalMode = "rows" | "columns";

/** `factor` times the mean size of the cosines between different rows (or columns) of a matrix. */
export class OrthogonalRegularizer implements Regularizer {
  static readonly className: string = "OrthogonalRegularizer";
  readonly factor: number;
  readonly mode: OrthogonalMode;
  constructor(config: { readonly factor?: number; readonly mode?: OrthogonalMode } = {}) {
    checkOptions(new.target, config, { factor: true, mode: true });
    const { factor = 0.01, mode = "rows" } = config;
    this.factor = checkFactor("factor", factor);
    this.mode = mode === "rows" || mode === "columns" ? mode : valueError(`mode must be "rows" or "columns", not ${JSON.stringify(mode)}`);
  }
  getClassName(): string {
    return "OrthogonalRegularizer";
  }
  apply(x: Tensor): Tensor {
    if (x.rank !== 2) valueError(`OrthogonalRegularizer takes matrices; got shape [${x.dims.join(", ")}]`);
    const rows = this.mode === "rows";
    const unit = l2Normalize(x, rows ? 1 : 0);
    const transposed = ops.transpose(unit, [1, 0]);
    const cosines = rows ? ops.matmul(unit, transposed) : ops.matmul(transposed, unit);
    const size = x.dim(rows ? 0 : 1);
    if (typeof size !== "number") valueError("OrthogonalRegularizer needs a known shape");
    const offDiagonal = ops.mul(cosines, ops.sub(1, ops.eye(size, size, x.dtype)));
    const pairs = (size * (size - 1)) / 2;
    return ops.mul(ops.sum(ops.abs(offDiagonal)), (0.5 * this.factor) / pairs);
  }
  getConfig(): Config {
    return { factor: this.factor, mode: this.mode };
  }
}

const aliases: Readonly<Record<string, readonly string[]>> = { OrthogonalRegularizer: ["orthogonal"] };
for (const registered of [L1, L2, L1L2, OrthogonalRegularizer]) registerClass("regularizers", registered, aliases[registered.className]);

export const l1 = (...config: ConstructorParameters<typeof L1>): L1 => new L1(...config);
export const l2 = (...config: ConstructorParameters<typeof L2>): L2 => new L2(...config);
export const l1l2 = (...config: ConstructorParameters<typeof L1L2>): L1L2 => new L1L2(...config);
export const orthogonalRegularizer = (...config: ConstructorParameters<typeof OrthogonalRegularizer>): OrthogonalRegularizer =>
  new OrthogonalRegularizer(...config);

function isRegularizer(x: unknown): x is Regularizer {
  return typeof x === "object" && x !== null && "apply" in x && "getConfig" in x;
}

/** The regularizer that a name, config or instance stands for; null for null. */
export function get(identifier: unknown): Regularizer | null {
  return resolve("regularizers", identifier, isRegularizer);
}

export function deserialize(serialized: unknown): Regularizer {
  const made = deserializeObject("regularizers", serialized);
  return isRegularizer(made) ? made : valueError("the config does not make a regularizer");
}

export function serialize(regularizer: Regularizer): unknown {
  return serializeObject(regularizer);
}
