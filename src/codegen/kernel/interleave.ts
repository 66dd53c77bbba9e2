/**
 * Iterations of a vector loop side by side, statement by statement, where one after the other would mostly wait: long formulas
 * are chains of operations that each need the one before, and a running maximum of floats takes several instructions.
 *
 * Iterations of such loops are independent of each other but for accumulators, of which each copy gets its own.
 */

import { add, type BinaryFunction, binary, type Expression, int, variable } from "../../ir/expression.ts";
import type { Statement } from "./kernel.ts";
import type { Names } from "./names.ts";
import { copyBlock } from "./substitute.ts";
import { someExpression, statementExpressions } from "./walk.ts";

type For = Statement & { readonly kind: "for" };

export interface VectorAccumulator {
  /** The variable that holds a vector of partial results. */
  readonly name: string;
  readonly op: BinaryFunction;
  /** Its first value. */
  readonly identity: Expression;
}

/** Functions that become chains of ten and more operations. */
const longFunctions: ReadonlySet<string> = new Set(["exp", "expm1", "log", "log1p", "tanh", "sigmoid", "erf", "sin", "cos"]);
const copiesOfFormulas = 2;
const copiesOfExtremes = 4;
/** Statements of all copies together: more would not be in flight at once. */
const mostStatements = 64;

/** How many iterations of `loop`, a loop over whole vectors with `trips` of them, run side by side. */
function copiesOf(loop: For, accumulators: readonly VectorAccumulator[], trips: number): number {
  const isStraight = loop.body.every(({ kind }) => kind === "let" || kind === "store" || kind === "assign");
  if (!isStraight) return 1;
  const isExtreme = accumulators.some(({ op, identity }) => (op === "max" || op === "min") && identity.dtype === "f32");
  const isLong = loop.body.some((statement) =>
    statementExpressions(statement).some((x) =>
      someExpression(x, (node) => node.kind === "unary" && node.lanes > 1 && longFunctions.has(node.op)),
    ),
  );
  const wanted = isExtreme && !isLong ? copiesOfExtremes : isLong ? copiesOfFormulas : 1;
  for (let copies = wanted; copies > 1; copies /= 2) {
    if (trips % copies === 0 && trips >= copies && loop.body.length * copies <= mostStatements) return copies;
  }
  return 1;
}

export interface Interleaved {
  readonly before: readonly Statement[];
  readonly loop: For;
  readonly after: readonly Statement[];
}

export function interleave(loop: For, accumulators: readonly VectorAccumulator[], trips: number, names: Names): Interleaved {
  const copies = copiesOf(loop, accumulators, trips);
  if (copies === 1) return { before: [], loop, after: [] };
  const before: Statement[] = [];
  const after: Statement[] = [];
  const blocks = [loop.body];
  for (let copy = 1; copy < copies; copy++) {
    const own = new Map<string, Expression>();
    for (const { name, op, identity } of accumulators) {
      const partialName = names.fresh(name);
      const partial = variable(partialName, identity.dtype, identity.lanes);
      own.set(name, partial);
      before.push({ kind: "declare", name: partialName, value: identity });
      const whole = variable(name, identity.dtype, identity.lanes);
      after.push({ kind: "assign", name, value: binary(op, whole, partial) });
    }
    const at = add(variable(loop.variable), int(copy * loop.step));
    const block = copyBlock(loop.body, new Map([...own, [loop.variable, at]]), names);
    blocks.push(
      block.map((statement) => {
        const target = statement.kind === "assign" ? own.get(statement.name) : undefined;
        return statement.kind === "assign" && target?.kind === "variable" ? { ...statement, name: target.name } : statement;
      }),
    );
  }
  const body = loop.body.flatMap((_, at) => blocks.flatMap((block) => block[at] ?? []));
  return { before, loop: { ...loop, step: loop.step * copies, body }, after };
}
