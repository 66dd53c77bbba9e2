/** Right operands that need no packing: they lie in memory as a microkernel walks them. */

import { dimEquals, dimProduct, isStatic } from "../../ir/dim.ts";
import { add, type Expression, int, mul, variable } from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Kernel, Statement } from "../kernel/kernel.ts";
import { simplifyKernel } from "../kernel/simplify-index.ts";
import { visitStatements } from "../kernel/walk.ts";
import { coefficientOf } from "./affine.ts";
import type { ContractHero } from "./contract.ts";
import { Emitter } from "./emitter.ts";
import type { FusionRequest } from "./frame.ts";

/** Whether `columns` of it are side by side for each k, and the next k follows them. */
export function liesInPanels(request: FusionRequest, hero: ContractHero, columns: number): boolean {
  const { definition } = hero;
  const [region] = request.fusion.regions;
  const [k, ...others] = definition.k;
  const n = dimProduct(definition.n);
  if (!region || k === undefined || others.length > 0 || !definition.batch.every((dim) => dimEquals(dim, 1))) return false;
  if (!isStatic(n) || n === 0 || n % columns !== 0) return false;
  const emitter = new Emitter(region, new Map(region.parameters.map((parameter, index) => [parameter, `in${index}`])));
  const column = add(mul(variable("panel"), int(columns)), variable("column"));
  const batch = definition.batch.map(() => int(0));
  const element = definition.rhs(emitter.contextOf(hero.operation), batch, [variable("k")], unflattenIndex(definition.n, column));
  if (element.kind !== "load" || element.mask || element.dtype !== definition.accumulator) return false;
  const index = simplified(
    [...emitter.takeStatements(), { kind: "let", name: "index", value: element.index }],
    [
      ["panel", int(n / columns)],
      ["k", dimExpression(k)],
      ["column", int(columns)],
    ],
  );
  return index !== undefined && coefficientOf(index, "column") === 1 && coefficientOf(index, "k") === columns;
}

/** The value of `index` in such loops. */
function simplified(body: readonly Statement[], loops: readonly (readonly [string, Expression])[]): Expression | undefined {
  const nested = loops.reduceRight<readonly Statement[]>(
    (inner, [name, end]) => [{ kind: "for", variable: name, start: int(0), end, step: 1, mode: "serial", body: inner }],
    [...body, { kind: "store", buffer: "at", index: int(0), value: variable("index") }],
  );
  const kernel: Kernel = {
    name: "probe",
    buffers: [{ name: "at", dtype: "i32", access: "write", length: 1 }],
    scalars: [],
    grid: [1, 1, 1],
    workgroup: [1, 1, 1],
    shared: [],
    body: nested,
    info: { operations: [], locations: [], schedule: { template: "contract", steps: [] }, flops: 0, bytes: 0 },
  };
  let found: Expression | undefined;
  visitStatements(simplifyKernel(kernel).body, (statement) => {
    if (statement.kind === "let" && statement.name === "index") found = statement.value;
    if (statement.kind === "store" && statement.value.kind !== "variable") found = statement.value;
  });
  return found;
}
