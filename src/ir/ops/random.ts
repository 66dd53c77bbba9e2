/**
 * Random numbers as a pure function of a key and a position.
 *
 * Threefry-2x32 with 20 rounds: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC 2011).
 * The counter of element i (row-major) is the pair of words (0, i); the element is the first word of the output.
 */

import { dimsAttribute, dimsOf } from "../attributes.ts";
import { defineOp } from "../define-op.ts";
import { symbol } from "../dim.ts";
import { binary, cast, constant, type Expression, int } from "../expression.ts";
import { flattenIndex } from "../index-arithmetic.ts";
import type { LoopContext } from "../loop.ts";
import { formatType } from "../type.ts";
import { nth, sizeOf } from "./host.ts";
import { operandType } from "./rules.ts";

const parity = 0x1bd11bda;
/** Rotations of the rounds; four rounds, then a key injection, five times. */
const rotations = [
  [13, 15, 26, 6],
  [17, 29, 16, 24],
] as const;
const injections = 5;

/** First output word for counter (`high`, `low`) under key (`key0`, `key1`), all unsigned 32-bit. */
export function threefry(key0: number, key1: number, high: number, low: number): number {
  const keys = [key0 | 0, key1 | 0, key0 ^ key1 ^ parity] as const;
  let x0 = (high + keys[0]) | 0;
  let x1 = (low + keys[1]) | 0;
  for (let injection = 0; injection < injections; injection++) {
    for (const rotation of nth(rotations, injection % 2)) {
      x0 = (x0 + x1) | 0;
      x1 = ((x1 << rotation) | (x1 >>> (32 - rotation))) ^ x0;
    }
    x0 = (x0 + nth(keys, (injection + 1) % 3)) | 0;
    x1 = (x1 + nth(keys, (injection + 2) % 3) + injection + 1) | 0;
  }
  return x0 >>> 0;
}

function threefryExpression(context: LoopContext, key0: Expression, key1: Expression, low: Expression): Expression {
  const word = (value: number): Expression => constant("u32", value);
  const add = (a: Expression, b: Expression): Expression => binary("add", a, b);
  const share = (x: Expression): Expression => context.share("random", x);
  const keys = [key0, key1, share(binary("xor", binary("xor", key0, key1), word(parity)))];
  let x0 = key0;
  let x1 = share(add(low, key1));
  for (let injection = 0; injection < injections; injection++) {
    for (const rotation of nth(rotations, injection % 2)) {
      x0 = share(add(x0, x1));
      const rotated = binary("or", binary("shl", x1, word(rotation)), binary("shr", x1, word(32 - rotation)));
      x1 = share(binary("xor", rotated, x0));
    }
    x0 = share(add(x0, nth(keys, (injection + 1) % 3)));
    x1 = share(add(add(x1, nth(keys, (injection + 2) % 3)), word(injection + 1)));
  }
  return x0;
}

export const randomBits = defineOp({
  name: "random_bits",
  family: "random",
  summary: "32 random bits per element",
  semantics:
    "Threefry-2x32 of 20 rounds under the key, counter (0, i) for the element at row-major position i; the first output word. The same on every target.",
  traits: ["map", "random", "positional"],
  operands: ["key"],
  attributes: { shape: { kind: "dims", summary: "shape of the result" } },
  constraints: { C1: "the key is u32[2]" },
  infer(context) {
    const key = operandType(context);
    if (key.dtype !== "u32" || key.shape.length !== 1 || key.shape[0] !== 2)
      context.fail("C1", `the key is ${formatType(key)}; it must be u32[2]`);
    return [{ dtype: "u32", shape: dimsOf(context.attributes, "shape") }];
  },
  evaluate({ inputs, resultShape }) {
    const key = nth(inputs, 0).data;
    const shape = resultShape();
    const out = new Uint32Array(sizeOf(shape));
    for (let i = 0; i < out.length; i++) out[i] = threefry(key[0] ?? 0, key[1] ?? 0, 0, i);
    return [{ dtype: "u32", shape, data: out }];
  },
  nondifferentiable: "the result is bits",
  loops(operation) {
    const shape = dimsOf(operation.attributes, "shape");
    return {
      kind: "map",
      element(context, index) {
        const key = (word: number): Expression => context.share("key", context.operand(0, [int(word)]));
        return threefryExpression(context, key(0), key(1), cast("u32", flattenIndex(shape, index, context.dim)));
      },
    };
  },
  samples: [
    { operands: ["u32[2]"], attributes: { shape: dimsAttribute([3, 4]) }, domain: [0, 4_000_000_000] },
    { operands: ["u32[2]"], attributes: { shape: dimsAttribute([]) }, domain: [0, 4_000_000_000] },
    { operands: ["u32[2]"], attributes: { shape: dimsAttribute([0, 5]) } },
    { operands: ["u32[2]"], attributes: { shape: dimsAttribute([symbol("batch"), 3]) }, domain: [0, 4_000_000_000] },
  ],
});
