/** Right operands that need no packing: they lie in memory as a microkernel walks them. */

import { dimEquals, dimProduct, isStatic } from "../../ir/dim.ts";
import { add, type Expression, int, type LoadExpression, mul, variable } from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Kernel, Statement } from "../kernel/kernel.ts";
import { simplifyKernel } from "../kernel/simplify-index.ts";
import { visitStatements } from "../kernel/walk.ts";
import { coefficientOf } from "./affine.ts";
import { type ContractHero, permute, unpermute } from "./contract.ts";
import { probeEmitter } from "./emitter.ts";
import type { FusionRequest } from "./frame.ts";

/**
 * Whether `columns` of it are side by side for each k, and the next k follows them, with the axes of k in `kOrder`. The last panel may
 * have fewer columns; what lies in their place is read too, and is to be within the tensor.
 */
export function liesInPanels(request: FusionRequest, hero: ContractHero, kOrder: readonly number[], columns: number): boolean {
  const { definition } = hero;
  const [region] = request.fusion.regions;
  const n = dimProduct(definition.n);
  const k = dimProduct(definition.k);
  if (!region || !definition.batch.every((dim) => dimEquals(dim, 1)) || !isStatic(n) || n === 0) return false;
  const panels = Math.ceil(n / columns);
  const elementAt = (
    kPosition: Expression,
    column: Expression,
  ): { readonly load: LoadExpression; readonly index: Expression } | undefined => {
    const emitter = probeEmitter(region);
    const batch = definition.batch.map(() => int(0));
    const kIndex = unpermute(unflattenIndex(permute(definition.k, kOrder), kPosition), kOrder);
    const load = definition.rhs(emitter.contextOf(hero.operation), batch, kIndex, unflattenIndex(definition.n, column));
    if (load.kind !== "load" || load.mask || load.dtype !== definition.accumulator) return undefined;
    const index = simplified(
      [...emitter.takeStatements(), { kind: "let", name: "index", value: load.index }],
      [
        ["panel", int(panels)],
        ["k", dimExpression(k)],
        ["column", int(columns)],
      ],
    );
    return index && { load, index };
  };
  const any = elementAt(variable("k"), add(mul(variable("panel"), int(columns)), variable("column")));
  if (!any || coefficientOf(any.index, "column") !== 1 || coefficientOf(any.index, "k") !== columns) return false;
  if (n % columns === 0) return true;
  if (!isStatic(k)) return false;
  const last = elementAt(int(k - 1), int(panels * columns - 1));
  const tensor = region.parameters[Number(last?.load.buffer.slice("in".length))];
  const size = tensor && dimProduct(tensor.type.shape);
  return last?.index.kind === "constant" && size !== undefined && isStatic(size) && last.index.value < size;
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
