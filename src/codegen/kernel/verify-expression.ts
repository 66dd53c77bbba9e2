/** Type rules of expressions. */

import { children, type Expression, type ScalarType } from "../../ir/expression.ts";

export type Definition =
  | { readonly kind: "constant" | "variable"; readonly dtype: ScalarType; readonly lanes: number }
  | { readonly kind: "array"; readonly dtype: ScalarType; readonly lanes: number; readonly registers: boolean }
  /** Of a workgroup: no expression reads it. */
  | { readonly kind: "matrix"; readonly rows: number; readonly columns: number };

type Lookup = (name: string) => Definition | undefined;

const lanesAllowed = [1, 2, 4, 8, 16];

const isFloat = (dtype: ScalarType): boolean => dtype === "f32" || dtype === "f64";
const isInteger = (dtype: ScalarType): boolean => dtype === "i32" || dtype === "u32" || dtype === "i64";

/** Faults of every node; nodes that occur several times are reported once. */
export function expressionIssues(expression: Expression, lookup: Lookup): readonly string[] {
  const issues: string[] = [];
  const seen = new Set<Expression>();
  const visit = (node: Expression): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const child of children(node)) visit(child);
    const issue = nodeIssue(node, lookup);
    if (issue) issues.push(issue);
  };
  visit(expression);
  return issues;
}

function nodeIssue(node: Expression, lookup: Lookup): string | undefined {
  if (!lanesAllowed.includes(node.lanes)) return `${node.kind} has ${node.lanes} lanes`;
  switch (node.kind) {
    case "constant":
      return isInteger(node.dtype) && !Number.isInteger(node.value) ? `constant ${node.value} of type ${node.dtype}` : undefined;
    case "variable": {
      const definition = lookup(node.name);
      if (!definition || definition.kind === "array" || definition.kind === "matrix") return `${node.name} is used but not defined here`;
      return sameType(node.name, node, definition);
    }
    case "builtin":
      return node.dtype === (node.name === "subgroups" ? "bool" : "i32") && node.lanes === 1
        ? undefined
        : `${node.name} is not a scalar of its type`;
    case "unary":
      return unaryIssue(node);
    case "binary":
      return binaryIssue(node);
    case "compare":
      if (node.lhs.dtype !== node.rhs.dtype) return `${node.op} of ${node.lhs.dtype} and ${node.rhs.dtype}`;
      return node.dtype !== "bool" ? `${node.op} has type ${node.dtype}` : sameLanes(node.op, node, [node.lhs, node.rhs]);
    case "select":
      if (node.condition.dtype !== "bool") return `select on ${node.condition.dtype}`;
      if (node.condition.lanes !== 1 && node.condition.lanes !== node.lanes)
        return `select of ${node.lanes} lanes on ${node.condition.lanes}`;
      return sameType("select", node, node.ifTrue) ?? sameType("select", node, node.ifFalse);
    case "cast":
      return sameLanes("cast", node, [node.x]);
    case "bitcast":
      if (![node.dtype, node.x.dtype].every((dtype) => dtype === "f32" || dtype === "i32" || dtype === "u32"))
        return `bitcast from ${node.x.dtype} to ${node.dtype}`;
      return sameLanes("bitcast", node, [node.x]);
    case "fma":
      return sameType("fma", node, node.a) ?? sameType("fma", node, node.b) ?? sameType("fma", node, node.c);
    case "load": {
      const array = lookup(node.buffer);
      if (array?.kind !== "array") return `load from ${node.buffer}, which is no array here`;
      if (array.dtype !== node.dtype) return `load of ${node.dtype} from ${node.buffer} of ${array.dtype}`;
      if (array.registers && array.lanes !== node.lanes && array.lanes !== 1)
        return `load of ${node.lanes} lanes from registers ${node.buffer} of ${array.lanes}`;
      if (node.index.dtype !== "i32" || node.index.lanes !== 1) return `index of ${node.buffer} is not a scalar i32`;
      return node.mask && (node.mask.dtype !== "bool" || (node.mask.lanes !== 1 && node.mask.lanes !== node.lanes))
        ? `mask of ${node.buffer} is not a bool`
        : undefined;
    }
    case "splat":
      return node.x.lanes !== 1 || node.x.dtype !== node.dtype ? "splat of something that is not a scalar of its type" : undefined;
    case "vector":
      if (node.elements.length !== node.lanes) return `vector of ${node.elements.length} elements has ${node.lanes} lanes`;
      return node.elements.every((element) => element.lanes === 1 && element.dtype === node.dtype)
        ? undefined
        : "vector of unlike elements";
    case "extract":
      if (node.lane < 0 || node.lane >= node.x.lanes) return `lane ${node.lane} of ${node.x.lanes}`;
      return node.dtype === node.x.dtype && node.lanes === 1 ? undefined : "extract has another type than its vector";
    case "subgroup":
      if ((node.op === "shuffle_xor" || node.op === "broadcast_quad") !== (node.argument !== undefined))
        return `${node.op} with or without an argument`;
      if (node.op === "broadcast_quad" && node.argument?.kind !== "constant") return `${node.op} from a lane that is no constant`;
      return sameType(node.op, node, node.x);
    default:
      return node satisfies never;
  }
}

function unaryIssue({ op, x, dtype, lanes }: Extract<Expression, { kind: "unary" }>): string | undefined {
  if (lanes !== x.lanes) return `${op} changes the number of lanes`;
  if (op === "is_nan" || op === "is_finite") return dtype === "bool" ? undefined : `${op} has type ${dtype}`;
  if (dtype !== x.dtype) return `${op} of ${x.dtype} has type ${dtype}`;
  if (op === "not") return isFloat(dtype) ? `not of ${dtype}` : undefined;
  if (op === "neg" || op === "abs" || op === "sign") return dtype === "bool" ? `${op} of bool` : undefined;
  const roundsToNarrow = op === "round_f16" || op === "round_bf16";
  return isFloat(dtype) && !(roundsToNarrow && dtype !== "f32") ? undefined : `${op} of ${dtype}`;
}

function binaryIssue(node: Extract<Expression, { kind: "binary" }>): string | undefined {
  const { op, lhs, rhs, dtype } = node;
  if (dtype !== lhs.dtype) return `${op} of ${lhs.dtype} has type ${dtype}`;
  const isShift = op === "shl" || op === "shr";
  if (lhs.dtype !== rhs.dtype && !(isShift && isInteger(rhs.dtype))) return `${op} of ${lhs.dtype} and ${rhs.dtype}`;
  if (isShift && !isInteger(dtype)) return `${op} of ${dtype}`;
  if ((op === "and" || op === "or" || op === "xor") && isFloat(dtype)) return `${op} of ${dtype}`;
  if (op === "atan2" && !isFloat(dtype)) return `${op} of ${dtype}`;
  const takesBool = op === "and" || op === "or" || op === "xor" || op === "max" || op === "min";
  if (dtype === "bool" && !takesBool) return `${op} of bool`;
  return sameLanes(op, node, [lhs, rhs]);
}

interface Typed {
  readonly dtype: ScalarType;
  readonly lanes: number;
}

function sameType(what: string, a: Typed, b: Typed): string | undefined {
  return a.dtype === b.dtype && a.lanes === b.lanes
    ? undefined
    : `${what} has type ${a.dtype}x${a.lanes} where ${b.dtype}x${b.lanes} is meant`;
}

function sameLanes(what: string, node: Typed, operands: readonly Typed[]): string | undefined {
  return operands.every((operand) => operand.lanes === node.lanes) ? undefined : `${what} of operands with unlike lanes`;
}
