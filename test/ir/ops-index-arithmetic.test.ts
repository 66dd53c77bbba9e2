/** Loop definitions of shape ops keep index arithmetic small: divisions only where sizes really mix. */

import { describe, expect, it } from "vitest";
import { Builder } from "../../src/ir/builder.ts";
import { opOf } from "../../src/ir/define-op.ts";
import { dimMul, type Shape, symbol } from "../../src/ir/dim.ts";
import { children, type Expression, int, load, variable } from "../../src/ir/expression.ts";
import type { Value } from "../../src/ir/graph.ts";
import "../../src/ir/index.ts";
import { reshapeGroups } from "../../src/ir/ops/shape.ts";
import { tensorType } from "../../src/ir/type.ts";

const batch = symbol("batch");

describe("reshapeGroups", () => {
  it.each([
    [
      "flattening keeps the batch apart",
      [batch, 4, 5, 1],
      [batch, 20],
      [
        [[0], [0]],
        [[1, 2], [1]],
        [[3], []],
      ],
    ],
    [
      "new axes of size 1 join their neighbour",
      [5],
      [1, 5, 1],
      [
        [[0], [0, 1]],
        [[], [2]],
      ],
    ],
    [
      "axes that do not line up are one group",
      [2, 6],
      [3, 4],
      [
        [
          [0, 1],
          [0, 1],
        ],
      ],
    ],
    [
      "a merged batch",
      [batch, 3, 4],
      [dimMul(batch, 3), 4],
      [
        [[0, 1], [0]],
        [[2], [1]],
      ],
    ],
    [
      "a scalar",
      [1, 1],
      [],
      [
        [[0], []],
        [[1], []],
      ],
    ],
  ] satisfies [string, Shape, Shape, unknown][])("%s", (_text, from, to, expected) => {
    expect(reshapeGroups(from, to).map((group) => [group.from, group.to])).toEqual(expected);
  });
});

/** How often each integer operator stands in the indices of operands, and how many conditions guard them. */
function operators(value: Value): Record<string, number> {
  const operation = value.producer ?? expect.fail("no producer");
  const definition = opOf(operation).loops?.(operation);
  if (definition?.kind !== "map") return expect.fail("not a map");
  const found: Record<string, number> = {};
  const visit = (x: Expression): void => {
    if (x.kind === "binary") found[x.op] = (found[x.op] ?? 0) + 1;
    children(x).forEach(visit);
  };
  definition.element(
    {
      operand: (_operand, index) => {
        index.forEach(visit);
        return load("x", int(0), "f32");
      },
      dim: (dim) => (typeof dim === "number" ? int(dim) : variable(dim.text)),
      when: (condition, then) => {
        if (condition.kind !== "constant") found["when"] = (found["when"] ?? 0) + 1;
        return then();
      },
      share: (_name, x) => x,
    },
    value.type.shape.map((_, axis) => variable(`i${axis}`)),
  );
  return found;
}

describe("reshape", () => {
  const b = new Builder();
  const parameter = (shape: Shape): Value => Builder.parameter(tensorType("f32", shape), 0);

  it("costs nothing for axes of size 1", () => {
    expect(operators(b.reshape(parameter([batch, 1, 7]), [batch, 7]))).toEqual({});
    expect(operators(b.reshape(parameter([batch, 7]), [1, batch, 7, 1]))).toEqual({});
  });

  it("divides once per split", () => {
    expect(operators(b.reshape(parameter([batch, 4, 5]), [batch, 20]))).toEqual({ div: 1, mod: 1 });
  });

  it("multiplies once per merge", () => {
    expect(operators(b.reshape(parameter([batch, 20]), [batch, 4, 5]))).toEqual({ mul: 1, add: 1 });
  });
});

describe("window ops whose windows do not overlap", () => {
  it("are maps in the gradient of pooling, without conditions where windows cover everything", () => {
    const b = new Builder();
    const options = {
      window: [1, 2],
      strides: [1, 2],
      padding: [
        [0, 0],
        [0, 0],
      ] as const,
    };
    const x = Builder.parameter(tensorType("f32", [batch, 8]), 0);
    const y = Builder.parameter(tensorType("f32", [batch, 4]), 1);
    const scattered = b.windowScatter(y, b.windowArgMax(x, options), x.type.shape, options);
    // Both operands at half the index; only the position is compared.
    expect(operators(scattered)).toEqual({ div: 2, when: 1 });
  });
});
