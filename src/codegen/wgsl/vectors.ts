/** What WGSL asks of code on vectors: functions that it has for scalars only are called lane by lane, and arrays are bound as vectors. */

import { type Expression, type ScalarType, splat } from "../../ir/expression.ts";
import { splitStore } from "../kernel/alignment.ts";
import { expandNodes, type Formula } from "../kernel/expand-nodes.ts";
import type { Kernel, Statement } from "../kernel/kernel.ts";
import { namesOf } from "../kernel/names.ts";
import { mapBlocks, statementExpressions, visitExpression, visitStatements, withBody } from "../kernel/walk.ts";
import { vectorFunctions } from "./dialect.ts";

/** Functions of f32 that the prelude writes out, for scalars. */
const scalarFunctions: ReadonlySet<string> = new Set(["max", "min", "mod", "pow", "exp", "log", "sign", "is_nan", "is_finite"]);
const roundings: ReadonlySet<string> = new Set(["round_f16", "round_bf16"]);

function isForScalars(node: Expression): boolean {
  switch (node.kind) {
    case "unary":
    case "binary": {
      const dtype: ScalarType = node.kind === "unary" ? node.x.dtype : node.lhs.dtype;
      if (dtype !== "f32" || (node.lanes === 4 && vectorFunctions.has(node.op))) return false;
      return scalarFunctions.has(node.op) || roundings.has(node.op);
    }
    case "cast":
      return node.x.dtype === "f32" && (node.dtype === "i32" || node.dtype === "u32");
    default:
      return false;
  }
}

export function splitVectorCalls(kernel: Kernel): Kernel {
  const split = (node: Expression): Formula | undefined => {
    if (node.lanes === 1 || !isForScalars(node)) return undefined;
    return (share) => {
      const operand = (x: Expression): ((lane: number) => Expression) => {
        if (x.kind === "splat") return () => x.x;
        const named = share(x, "lanes");
        return (lane) => ({ kind: "extract", x: named, lane, dtype: x.dtype, lanes: 1 });
      };
      const { lanes, dtype } = node;
      const vector = (of: (lane: number) => Expression): Expression => {
        return { kind: "vector", elements: Array.from({ length: lanes }, (_, lane) => of(lane)), dtype, lanes };
      };
      switch (node.kind) {
        case "unary":
        case "cast": {
          const x = operand(node.x);
          return vector((lane) => ({ ...node, x: x(lane), lanes: 1 }));
        }
        case "binary": {
          const [lhs, rhs] = [operand(node.lhs), operand(node.rhs)];
          return vector((lane) => ({ ...node, lhs: lhs(lane), rhs: rhs(lane), lanes: 1 }));
        }
        default:
          return splat(node, lanes);
      }
    };
  };
  return withBody(kernel, expandNodes(kernel.body, namesOf(kernel), split));
}

interface Uses {
  /** Lanes of the vectors that are loaded and stored at once. */
  readonly vectors: Set<number>;
  storesElements: boolean;
}

/**
 * Declares arrays as vectors where several elements are accessed at once, all of them aligned. A write of one element of a vector
 * may touch the others (https://www.w3.org/TR/WGSL/#vector-access-expr), so buffers of which an invocation writes single ones stay
 * arrays of scalars, and vectors of them are put together.
 */
export function declareVectors(kernel: Kernel): Kernel {
  const uses = new Map<string, Uses>();
  const usesOf = (name: string): Uses => {
    const found = uses.get(name) ?? { vectors: new Set(), storesElements: false };
    uses.set(name, found);
    return found;
  };
  visitStatements(kernel.body, (statement) => {
    if (statement.kind === "store") {
      if (statement.value.lanes > 1) usesOf(statement.buffer).vectors.add(statement.value.lanes);
      else usesOf(statement.buffer).storesElements = true;
    }
    for (const expression of statementExpressions(statement)) {
      visitExpression(expression, (node) => {
        if (node.kind === "load" && node.lanes > 1) usesOf(node.buffer).vectors.add(node.lanes);
      });
    }
  });
  const vectorsOf = (name: string, isOwn: boolean): number | undefined => {
    const found = uses.get(name);
    if (found?.vectors.size !== 1 || (found.storesElements && !isOwn)) return undefined;
    return [...found.vectors][0];
  };
  const buffers = kernel.buffers.map((buffer) => {
    const vectors = vectorsOf(buffer.name, false);
    return vectors === undefined ? buffer : { ...buffer, vectors };
  });
  // Of buffers, the printed module has functions that access four elements.
  const scalars = new Set(kernel.shared.flatMap(({ name, vectors }) => (vectors === undefined ? [name] : [])));
  const names = namesOf(kernel);
  const rewrite = (block: readonly Statement[]): readonly Statement[] =>
    block.flatMap((statement): readonly Statement[] => {
      if (statement.kind === "store" && statement.value.lanes > 1 && scalars.has(statement.buffer)) return splitStore(statement, names);
      const vectors = statement.kind === "registers" && statement.lanes === 1 ? vectorsOf(statement.name, true) : undefined;
      return [vectors === undefined ? mapBlocks(statement, rewrite) : ({ ...statement, vectors } as Statement)];
    });
  return { ...withBody(kernel, rewrite(kernel.body)), buffers };
}
