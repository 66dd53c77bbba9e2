/**
 * Algebraic rules. "Exact" means: the same numbers from the reference evaluation, where 0 and -0 are the same number and
 * all NaNs are. Rules that round differently or differ for NaN and infinities are `fast`.
 */

import { type Dtype, isFloat } from "../ir/dtype.ts";
import type { Operation, Value } from "../ir/graph.ts";
import { constantOf, splatOf } from "./constants.ts";
import { madeBy, pairOf, sourceOf } from "./match.ts";
import type { RewriteRule, SampleContext } from "./rewrite.ts";

/** Reciprocals of powers of two in this range are normal numbers of every float type with an 8-bit exponent or more. */
const maximumExponent = 100;

function isPowerOfTwo(number: number): boolean {
  const exponent = Math.log2(Math.abs(number));
  return Number.isInteger(exponent) && Math.abs(exponent) <= maximumExponent;
}

function float(g: SampleContext): Value {
  return g.input("f32", g.shape(g.integer(0, 2)));
}

function number(g: SampleContext): Value {
  return g.input(g.pick<Dtype>(["f32", "i32"]), g.shape(g.integer(0, 2)));
}

/** `op(x, constant) → x`. */
function neutralElement(op: string, element: number): RewriteRule {
  const names: Readonly<Record<string, string>> = { add: "+", sub: "-", mul: "*", div: "/", pow: "**" };
  return {
    name: `${op}-${element}`,
    summary: `x ${names[op] ?? op} ${element} → x`,
    roots: { names: [op] },
    apply({ root }) {
      const [x, y] = pairOf(root);
      return splatOf(y) === element ? x : undefined;
    },
    sample(g) {
      const x = op === "pow" ? float(g) : number(g);
      return g.b.neg(g.b.emit(op, [x, g.b.full(x.type.dtype, x.type.shape, element)]));
    },
  };
}

const constantLast: RewriteRule = {
  name: "constant-last",
  summary: "f(c, x) → f(x, c) where f is commutative",
  roots: { traits: ["commutative"] },
  apply({ b, root }) {
    const [x, y] = root.operands;
    if (!x || !y || root.operands.length !== 2 || splatOf(x) === undefined || splatOf(y) !== undefined) return undefined;
    return b.emitAll(root.name, [y, x], root.attributes);
  },
  sample(g) {
    const x = number(g);
    return g.b.emit(g.pick(["add", "mul", "max", "min"]), [g.b.full(x.type.dtype, x.type.shape, 3), x]);
  },
};

/** The operation below `root` with the same name and attributes, for ops of one operand. */
function sameBelow(root: Operation): Operation | undefined {
  const inner = root.operands.length === 1 ? madeBy(root.operands[0], root.name) : undefined;
  return inner && Object.keys(root.attributes).length === 0 ? inner : undefined;
}

const involution: RewriteRule = {
  name: "involution",
  summary: "f(f(x)) → x where f is an involution",
  roots: { traits: ["involution"] },
  apply({ root }) {
    const inner = sameBelow(root);
    return inner && sourceOf(inner);
  },
  sample: (g) => {
    const x = number(g);
    return g.b.abs(g.b.neg(g.b.neg(x)));
  },
};

const idempotence: RewriteRule = {
  name: "idempotence",
  summary: "f(f(x)) → f(x) where f is idempotent",
  roots: { traits: ["idempotent"] },
  apply({ root }) {
    return sameBelow(root) && sourceOf(root);
  },
  sample(g) {
    const x = number(g);
    return g.b.neg(g.b.abs(g.b.abs(x)));
  },
};

const sameOperand: RewriteRule = {
  name: "same-operand",
  summary: "max(x, x), min(x, x), x & x, x | x → x",
  roots: { names: ["max", "min", "and", "or"] },
  apply({ root }) {
    const [x, y] = pairOf(root);
    return x === y ? x : undefined;
  },
  sample(g) {
    const x = number(g);
    return g.b.neg(g.b.emit(g.pick(["max", "min"]), [x, x]));
  },
};

const integerDifference: RewriteRule = {
  name: "integer-difference",
  summary: "x - x, x ^ x → 0 on integers",
  roots: { names: ["sub", "xor"] },
  apply({ b, root }) {
    const [x, y] = pairOf(root);
    return x === y && !isFloat(x.type.dtype) ? b.zerosLike(x) : undefined;
  },
  sample(g) {
    const x = g.input("i32", g.shape(2));
    return g.b.emit(g.pick(["sub", "xor"]), [x, x]);
  },
};

const integerProduct: RewriteRule = {
  name: "integer-times-0",
  summary: "x * 0 → 0 on integers",
  roots: { names: ["mul"] },
  apply({ b, root }) {
    const [x, y] = pairOf(root);
    return splatOf(y) === 0 && !isFloat(x.type.dtype) ? b.zerosLike(x) : undefined;
  },
  sample(g) {
    const x = g.input("i32", g.shape(2));
    return g.b.mul(x, 0);
  },
};

const addNegated: RewriteRule = {
  name: "add-negated",
  summary: "x + -y → x - y, -x + y → y - x",
  roots: { names: ["add"] },
  apply({ b, root }) {
    const [x, y] = pairOf(root);
    const [left, right] = [madeBy(x, "neg"), madeBy(y, "neg")];
    if (right) return b.sub(x, sourceOf(right));
    return left && b.sub(y, sourceOf(left));
  },
  sample(g) {
    const x = number(g);
    const y = g.input(x.type.dtype, x.type.shape);
    return g.pick([true, false]) ? g.b.add(x, g.b.neg(y)) : g.b.add(g.b.neg(x), y);
  },
};

const subtractNegated: RewriteRule = {
  name: "subtract-negated",
  summary: "x - -y → x + y, 0 - x → -x",
  roots: { names: ["sub"] },
  apply({ b, root }) {
    const [x, y] = pairOf(root);
    const right = madeBy(y, "neg");
    if (right) return b.add(x, sourceOf(right));
    return splatOf(x) === 0 && canNegate(y) ? b.neg(y) : undefined;
  },
  sample(g) {
    const x = number(g);
    return g.pick([true, false]) ? g.b.sub(g.b.abs(x), g.b.neg(x)) : g.b.sub(0, x);
  },
};

function canNegate(x: Value): boolean {
  return isFloat(x.type.dtype) || x.type.dtype === "i32";
}

const minusOne: RewriteRule = {
  name: "times-minus-1",
  summary: "x * -1, x / -1 → -x",
  roots: { names: ["mul", "div"] },
  apply({ b, root }) {
    const [x, y] = pairOf(root);
    return splatOf(y) === -1 && canNegate(x) ? b.neg(x) : undefined;
  },
  sample(g) {
    const x = number(g);
    return g.b.emit(g.pick(["mul", "div"]), [x, g.b.full(x.type.dtype, x.type.shape, -1)]);
  },
};

const negatedFactors: RewriteRule = {
  name: "negated-factors",
  summary: "-x * -y → x * y, -x / -y → x / y",
  roots: { names: ["mul", "div"] },
  apply({ b, root }) {
    const [x, y] = pairOf(root);
    const [left, right] = [madeBy(x, "neg"), madeBy(y, "neg")];
    return left && right && isFloat(x.type.dtype) ? b.emitAll(root.name, [sourceOf(left), sourceOf(right)]) : undefined;
  },
  sample(g) {
    const x = float(g);
    const y = g.input("f32", x.type.shape);
    return g.b.emit(g.pick(["mul", "div"]), [g.b.neg(x), g.b.neg(y)]);
  },
};

const divideByPowerOfTwo: RewriteRule = {
  name: "divide-by-power-of-2",
  summary: "x / 2**n → x * 2**-n",
  roots: { names: ["div"] },
  apply({ b, root }) {
    const [x, y] = pairOf(root);
    const divisor = splatOf(y);
    const { dtype, shape } = x.type;
    if (divisor === undefined || (dtype !== "f32" && dtype !== "f64") || !isPowerOfTwo(divisor)) return undefined;
    return b.mul(x, b.full(dtype, shape, 1 / divisor));
  },
  sample(g) {
    return g.b.div(float(g), g.pick([2, 4, 0.5, -8]));
  },
};

const square: RewriteRule = {
  name: "square",
  summary: "x ** 2 → x * x, x ** -1 → 1 / x",
  roots: { names: ["pow"] },
  apply({ b, root }) {
    const [x, y] = pairOf(root);
    const exponent = splatOf(y);
    if (!isFloat(x.type.dtype)) return undefined;
    if (exponent === -1) return b.div(b.full(x.type.dtype, x.type.shape, 1), x);
    return exponent === 2 ? b.mul(x, x) : undefined;
  },
  sample: (g) => g.b.pow(float(g), g.pick([2, -1])),
};

const selectConstant: RewriteRule = {
  name: "select-constant",
  summary: "select(true, x, y) → x, select(false, x, y) → y, select(c, x, x) → x",
  roots: { names: ["select"] },
  apply({ root }) {
    const [condition, x, y] = root.operands;
    if (!condition || !x || !y) return undefined;
    if (x === y) return x;
    const number = splatOf(condition);
    return number === undefined ? undefined : number !== 0 ? x : y;
  },
  sample(g) {
    const x = float(g);
    const y = g.input("f32", x.type.shape);
    const condition = g.pick([true, false]) ? g.b.full("bool", x.type.shape, g.integer(0, 1)) : undefined;
    return g.b.neg(condition ? g.b.select(condition, x, y) : g.b.select(g.b.lt(x, y), x, x));
  },
};

const invertedComparisons: Readonly<Record<string, string>> = { eq: "ne", ne: "eq" };

const notEqual: RewriteRule = {
  name: "not-equal",
  summary: "!(x == y) → x != y, and the reverse",
  roots: { names: ["not"] },
  apply({ b, root }) {
    const comparison = sourceOf(root).producer;
    const inverted = comparison && invertedComparisons[comparison.name];
    return inverted ? b.emitAll(inverted, comparison.operands) : undefined;
  },
  sample(g) {
    const x = g.input("i32", g.shape(2));
    return g.b.not(g.pick([true, false]) ? g.b.eq(x, 1) : g.b.ne(x, 1));
  },
};

const sameCast: RewriteRule = {
  name: "same-cast",
  summary: "cast or bitcast to the type it has → x; bitcast of bitcast → bitcast",
  roots: { names: ["cast", "bitcast"] },
  apply({ b, root }) {
    const x = sourceOf(root);
    if (x.type.dtype === root.result.type.dtype) return x;
    const inner = root.name === "bitcast" ? madeBy(x, "bitcast") : undefined;
    return inner && b.bitcast(sourceOf(inner), root.result.type.dtype);
  },
  sample(g) {
    const x = float(g);
    if (g.pick([true, false])) return g.b.neg(g.b.emit("cast", [x], { dtype: { kind: "dtype", dtype: "f32" } }));
    return g.b.bitcast(g.b.bitcast(x, "u32"), "i32");
  },
};

const stopGradient: RewriteRule = {
  name: "stop-gradient",
  summary: "stop_gradient(x) → x: gradients are taken before passes run",
  roots: { names: ["stop_gradient"] },
  apply: ({ root }) => sourceOf(root),
  sample: (g) => g.b.neg(g.b.stopGradient(float(g))),
};

const fastProduct: RewriteRule = {
  name: "times-0",
  summary: "x * 0 → 0 (wrong for NaN and infinities)",
  roots: { names: ["mul"] },
  fast: true,
  apply({ b, root }) {
    const [x, y] = pairOf(root);
    return splatOf(y) === 0 ? b.zerosLike(x) : undefined;
  },
  sample: (g) => g.b.mul(float(g), 0),
};

const fastDifference: RewriteRule = {
  name: "difference",
  summary: "x - x → 0 (wrong for NaN and infinities)",
  roots: { names: ["sub"] },
  fast: true,
  apply({ b, root }) {
    const [x, y] = pairOf(root);
    return x === y ? b.zerosLike(x) : undefined;
  },
  sample(g) {
    const x = float(g);
    return g.b.sub(x, x);
  },
};

const divideBySqrt: RewriteRule = {
  name: "divide-by-sqrt",
  summary: "x / sqrt(y) → x * rsqrt(y) (rounds differently)",
  roots: { names: ["div"] },
  fast: true,
  apply({ b, root }) {
    const [x, y] = pairOf(root);
    const inner = madeBy(y, "sqrt");
    return inner && b.mul(x, b.rsqrt(sourceOf(inner)));
  },
  sample(g) {
    const x = float(g);
    return g.b.div(x, g.b.sqrt(g.b.add(g.b.abs(g.input("f32", x.type.shape)), 1)));
  },
};

const squareRootPower: RewriteRule = {
  name: "square-root-power",
  summary: "x ** 0.5 → sqrt(x) (differs at minus infinity)",
  roots: { names: ["pow"] },
  fast: true,
  apply({ b, root }) {
    const [x, y] = pairOf(root);
    return splatOf(y) === 0.5 ? b.sqrt(x) : undefined;
  },
  sample: (g) => g.b.pow(g.b.abs(float(g)), 0.5),
};

const divideByConstant: RewriteRule = {
  name: "divide-by-constant",
  summary: "x / c → x * (1 / c) (rounds twice)",
  roots: { names: ["div"] },
  fast: true,
  apply({ b, root }) {
    const [x, y] = pairOf(root);
    const divisor = constantOf(y) && splatOf(y);
    return divisor && isFloat(x.type.dtype) && Number.isFinite(1 / divisor)
      ? b.mul(x, b.full(x.type.dtype, x.type.shape, 1 / divisor))
      : undefined;
  },
  sample(g) {
    const x = float(g);
    return g.b.div(x, g.b.full("f32", x.type.shape, g.pick([3, 10, -7])));
  },
};

export const arithmeticRules: readonly RewriteRule[] = [
  constantLast,
  neutralElement("add", 0),
  neutralElement("sub", 0),
  neutralElement("mul", 1),
  neutralElement("div", 1),
  neutralElement("pow", 1),
  involution,
  idempotence,
  sameOperand,
  integerDifference,
  integerProduct,
  addNegated,
  subtractNegated,
  minusOne,
  negatedFactors,
  divideByPowerOfTwo,
  square,
  selectConstant,
  notEqual,
  sameCast,
  stopGradient,
  fastProduct,
  fastDifference,
  divideBySqrt,
  squareRootPower,
  divideByConstant,
];
