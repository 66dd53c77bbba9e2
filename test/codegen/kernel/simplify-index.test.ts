import { describe, expect, test } from "vitest";
import { interpretKernel, launchAt } from "../../../src/codegen/kernel/interpret.ts";
import type { Kernel, Statement } from "../../../src/codegen/kernel/kernel.ts";
import { simplifyKernel } from "../../../src/codegen/kernel/simplify-index.ts";
import { statementExpressions, visitExpression, visitStatements } from "../../../src/codegen/kernel/walk.ts";
import { symbol } from "../../../src/ir/dim.ts";
import {
  add,
  type BinaryFunction,
  binary,
  builtin,
  cast,
  compare,
  comparisons,
  div,
  type Expression,
  int,
  load,
  logicalAnd,
  logicalNot,
  min,
  mod,
  mul,
  select,
  sub,
  variable,
} from "../../../src/ir/expression.ts";
import { Random } from "../../support/random.ts";
import { kernelOf } from "../wasm/support.ts";

const [i, j, n, group] = [variable("i"), variable("j"), variable("n"), builtin("group_x")];

/** A kernel that stores `value` for every point of i < 4, j < 10, group_x < n. */
function nest(value: Expression, extra: readonly Statement[] = []): Kernel {
  const index = add(mul(add(mul(group, int(4)), i), int(10)), j);
  return kernelOf({
    buffers: [
      { name: "y", dtype: "i32", access: "write", length: symbol("n") },
      { name: "data", dtype: "i32", access: "read", length: 8 },
    ],
    scalars: [{ name: "n", value: { kind: "dim", dim: symbol("n") } }],
    grid: [symbol("n"), 1, 1],
    body: [
      {
        kind: "for",
        variable: "i",
        start: int(0),
        end: int(4),
        step: 1,
        mode: "serial",
        body: [
          {
            kind: "for",
            variable: "j",
            start: int(0),
            end: int(10),
            step: 1,
            mode: "serial",
            body: [...extra, { kind: "store", buffer: "y", index, value }],
          },
        ],
      },
    ],
  });
}

function storedValue(kernel: Kernel): Expression {
  let value: Expression | undefined;
  visitStatements(kernel.body, (statement) => {
    if (statement.kind === "store") ({ value } = statement);
  });
  if (!value) throw new Error("nothing is stored");
  return value;
}

function simplified(value: Expression, extra: readonly Statement[] = []): string {
  return format(storedValue(simplifyKernel(nest(value, extra), { minimum: { n: 1 } })));
}

function format(expression: Expression): string {
  switch (expression.kind) {
    case "constant":
      return expression.dtype === "bool" ? (expression.value ? "true" : "false") : String(expression.value);
    case "variable":
    case "builtin":
      return expression.name;
    case "binary":
    case "compare":
      return `(${format(expression.lhs)} ${expression.op} ${format(expression.rhs)})`;
    case "cast":
      return `${expression.dtype}(${format(expression.x)})`;
    case "load":
      return `${expression.buffer}[${format(expression.index)}${expression.mask ? ` if ${format(expression.mask)}` : ""}]`;
    default:
      return expression.kind;
  }
}

const flat = add(mul(i, int(10)), j);

describe("rules", () => {
  const cases: readonly (readonly [string, Expression, string])[] = [
    ["quotient by the row length", div(flat, int(10)), "i"],
    ["remainder by the row length", mod(flat, int(10)), "j"],
    ["quotient that leaves a part", div(add(mul(i, int(20)), j), int(5)), "((i mul 4) add (j div 5))"],
    ["division of a division", div(div(flat, int(2)), int(5)), "i"],
    ["remainder of a remainder", mod(mod(add(flat, group), int(40)), int(8)), "(((group_x add (i mul 10)) add j) mod 8)"],
    ["symbolic row length", div(add(mul(i, n), group), n), "i"],
    ["remainder of a symbolic row length", mod(add(mul(i, n), group), n), "group_x"],
    ["common factor", mod(add(mul(i, int(8)), int(4)), int(16)), "(((i mod 2) mul 8) add 4)"],
    ["like terms", sub(add(flat, flat), flat), "((i mul 10) add j)"],
    ["minimum by ranges", min(j, int(9)), "j"],
    ["minimum by a symbol", min(group, n), "group_x"],
    ["cast of a comparison that always holds", cast("i32", compare("lt", flat, int(40))), "1"],
    ["comparison with the grid", cast("i32", compare("lt", group, n)), "1"],
    [
      "conjunction of what holds and what may",
      cast("i32", logicalAnd(compare("ge", flat, int(0)), compare("lt", flat, int(39)))),
      "i32((((i mul 10) add j) lt 39))",
    ],
    ["mask that always holds", load("data", i, "i32", compare("lt", i, int(8))), "data[i]"],
    ["mask that never holds", load("data", i, "i32", compare("gt", i, int(8))), "0"],
    ["index where the mask holds", load("data", mod(j, int(8)), "i32", compare("lt", j, int(8))), "data[j if (j lt 8)]"],
    ["loaded values have no range", cast("i32", compare("le", load("data", i, "i32"), int(100))), "i32((data[i] le 100))"],
    ["remainders of loaded values stay", mod(add(mul(load("data", i, "i32"), int(10)), j), int(10)), "((j add (data[i] mul 10)) mod 10)"],
  ];
  test.each(cases)("%s", (_, value, expected) => {
    expect(simplified(value)).toBe(expected);
  });

  test("looks through definitions", () => {
    const extra: readonly Statement[] = [{ kind: "let", name: "t", value: flat }];
    expect(simplified(div(variable("t"), int(10)), extra)).toBe("i");
    expect(simplified(sub(variable("t"), mul(div(variable("t"), int(10)), int(10))), extra)).toBe("(t sub (i mul 10))");
  });

  test("a mutable variable bounds nothing", () => {
    const extra: readonly Statement[] = [{ kind: "declare", name: "m", value: int(3) }];
    expect(simplified(cast("i32", compare("lt", variable("m"), int(5))), extra)).toBe("i32((m lt 5))");
  });

  test("branches assume their condition and vanish when it is decided", () => {
    const store = (value: Expression): Statement => ({ kind: "store", buffer: "y", index: int(0), value });
    const inner: Statement = { kind: "if", condition: compare("lt", j, int(6)), then: [store(int(1))], otherwise: [store(int(2))] };
    const kernel = simplifyKernel(
      nest(int(0), [{ kind: "if", condition: compare("lt", add(i, j), int(5)), then: [inner], otherwise: [] }]),
    );
    const stored: string[] = [];
    visitStatements(kernel.body, (statement) => {
      if (statement.kind === "store") stored.push(format(statement.value));
    });
    expect(stored).toEqual(["1", "0"]);
  });
});

/** Integers from 0 to below a bound. */
function generator(seed: number): (below: number) => number {
  const random = new Random(seed);
  return (below) => random.integer(0, below - 1);
}

const operators: readonly BinaryFunction[] = ["add", "add", "sub", "mul", "div", "mod", "div", "mod", "min", "max"];

function randomExpression(random: (below: number) => number, depth: number): Expression {
  if (depth === 0 || random(6) === 0) {
    const leaves = [i, j, n, group, variable("t"), int(random(12) - 2), load("data", i, "i32")];
    return leaves[random(leaves.length)] ?? i;
  }
  if (random(8) === 0)
    return select(randomCondition(random, depth - 1), randomExpression(random, depth - 1), randomExpression(random, depth - 1));
  const op = operators[random(operators.length)] ?? "add";
  const lhs = randomExpression(random, depth - 1);
  // Divisors are positive, as those of index arithmetic are; a zero has no meaning to preserve.
  if (op === "div" || op === "mod") return binary(op, lhs, random(4) === 0 ? n : int(1 + random(12)));
  return binary(op, lhs, op === "mul" && random(2) === 0 ? int(random(12) - 3) : randomExpression(random, depth - 1));
}

function randomCondition(random: (below: number) => number, depth: number): Expression {
  const op = comparisons[random(comparisons.length)] ?? "lt";
  const condition = compare(op, randomExpression(random, depth), randomExpression(random, depth));
  if (random(3) === 0) return logicalAnd(condition, compare("lt", randomExpression(random, 1), randomExpression(random, 1)));
  return random(4) === 0 ? logicalNot(condition) : condition;
}

function run(kernel: Kernel, size: number): Int32Array {
  const y = new Int32Array(40 * size);
  const data = new Int32Array([2 ** 31 - 1, -(2 ** 31), 5, -7, 0, 1, 2, 3]);
  const sized = { ...kernel, buffers: kernel.buffers.map((buffer) => (buffer.name === "y" ? { ...buffer, length: y.length } : buffer)) };
  const report = interpretKernel(sized, { buffers: { y, data }, ...launchAt(sized, { n: size }) });
  expect(report.faults).toEqual([]);
  return y;
}

test("random expressions keep their values", () => {
  let changed = 0;
  for (let seed = 0; seed < 400; seed++) {
    const random = generator(seed);
    const inner = randomExpression(random, 4);
    const condition = randomCondition(random, 2);
    const index = add(mul(add(mul(group, int(4)), i), int(10)), j);
    const extra: readonly Statement[] = [
      { kind: "let", name: "t", value: add(mul(i, int(1 + random(12))), j) },
      {
        kind: "if",
        condition,
        then: [
          { kind: "let", name: "u", value: randomExpression(random, 3) },
          { kind: "store", buffer: "y", index, value: variable("u") },
        ],
        otherwise: [{ kind: "store", buffer: "y", index, value: randomExpression(random, 3) }],
      },
    ];
    const kernel = nest(add(inner, load("y", index, "i32")), extra);
    const after = simplifyKernel(kernel, { minimum: { n: 1 } });
    if (format(storedValue(after)) !== format(storedValue(kernel))) changed += 1;
    for (const size of [1, 3])
      expect(run(after, size), `seed ${seed}: ${format(inner)} became ${format(storedValue(after))}`).toEqual(run(kernel, size));
    // A second run finds little: the result is close to a fixed point, and stays right.
    expect(run(simplifyKernel(after, { minimum: { n: 1 } }), 3), `seed ${seed}, twice`).toEqual(run(kernel, 3));
  }
  // Most random expressions hold something to simplify, so the comparison above is not of equal texts.
  expect(changed).toBeGreaterThan(200);
});

test("what is left holds no more nodes than before", () => {
  const count = (kernel: Kernel): number => {
    let nodes = 0;
    visitStatements(kernel.body, (statement) => {
      for (const expression of statementExpressions(statement)) {
        visitExpression(expression, () => {
          nodes += 1;
        });
      }
    });
    return nodes;
  };
  const kernel = nest(mod(div(add(mul(group, int(40)), flat), int(10)), int(4)));
  expect(count(simplifyKernel(kernel))).toBeLessThan(count(kernel));
});
