import { describe, expect, test } from "vitest";
import { removeDeadDefinitions } from "../../../src/codegen/kernel/dead-code.ts";
import { hoistExpressions } from "../../../src/codegen/kernel/hoist.ts";
import { interpretKernel, launchAt } from "../../../src/codegen/kernel/interpret.ts";
import type { BufferParameter, Kernel, Statement } from "../../../src/codegen/kernel/kernel.ts";
import { simplifyKernel } from "../../../src/codegen/kernel/simplify-index.ts";
import { spillRegisters } from "../../../src/codegen/kernel/spill-registers.ts";
import { promoteRegisters, unrollLoops, unrollShortLoops } from "../../../src/codegen/kernel/unroll.ts";
import { vectorizeLoops } from "../../../src/codegen/kernel/vectorize.ts";
import { visitStatements } from "../../../src/codegen/kernel/walk.ts";
import { lowerForWasm } from "../../../src/codegen/wasm/lower.ts";
import { evaluateDim, dimMul as mulDim, symbol } from "../../../src/ir/dim.ts";
import {
  add,
  binary,
  bitcast,
  builtin,
  cast,
  compare,
  constant,
  div,
  type Expression,
  fma,
  int,
  load,
  logicalAnd,
  max,
  min,
  mod,
  mul,
  select,
  splat,
  sub,
  unary,
  variable,
} from "../../../src/ir/expression.ts";
import { kernelOf, type Memory, runWasm } from "./support.ts";

/**
 * Sums are reassociated over four lanes and products may be fused, so results of 40-term sums of numbers below 4 differ
 * by a few roundings of partial sums of at most 160.
 */
const sumTolerance = 160 * 2 ** -22;

const buffer = (
  name: string,
  length: BufferParameter["length"],
  access: BufferParameter["access"] = "read",
  dtype: BufferParameter["dtype"] = "f32",
): BufferParameter => ({ name, length, access, dtype });
const loop = (
  name: string,
  end: Expression,
  mode: "serial" | "vector" | "unroll",
  body: readonly Statement[],
  start: Expression = int(0),
): Statement => ({ kind: "for", variable: name, start, end, step: 1, mode, body });
const store = (name: string, index: Expression, value: Expression): Statement => ({ kind: "store", buffer: name, index, value });
const assign = (name: string, value: Expression): Statement => ({ kind: "assign", name, value });
const declare = (name: string, value: Expression): Statement => ({ kind: "declare", name, value });
const define = (name: string, value: Expression): Statement => ({ kind: "let", name, value });
const f = (value: number): Expression => constant("f32", value);
const [i, j, k, n, group] = [variable("i"), variable("j"), variable("k"), variable("n"), builtin("group_x")];
const scalars = [{ name: "n", value: { kind: "dim" as const, dim: symbol("n") } }];

/** Deterministic data with fractions, signs and zeros. */
function fill(length: number, dtype: BufferParameter["dtype"], salt: number): Float32Array | Int32Array | Uint32Array {
  const at = (index: number): number => (Math.imul(index + salt * 31 + 7, 0x9e3779b1) >>> 8) / 2 ** 24;
  if (dtype === "f32") return Float32Array.from({ length }, (_, index) => Math.fround(at(index) * 8 - 4));
  if (dtype === "bool") return Int32Array.from({ length }, (_, index) => Number(at(index) > 0.5));
  return dtype === "u32"
    ? Uint32Array.from({ length }, (_, index) => at(index) * 2 ** 32)
    : Int32Array.from({ length }, (_, index) => at(index) * 40 - 20);
}

function memoryFor(kernel: Kernel, size: number): Memory {
  return Object.fromEntries(
    kernel.buffers.map((parameter, at) => [parameter.name, fill(evaluateDim(parameter.length, { n: size }), parameter.dtype, at)]),
  );
}

function copy(memory: Memory): Memory {
  return Object.fromEntries(Object.entries(memory).map(([name, data]) => [name, data.slice()]));
}

function interpret(kernel: Kernel, memory: Memory, size: number): void {
  const report = interpretKernel(kernel, {
    buffers: memory as Record<string, Float32Array<ArrayBuffer>>,
    ...launchAt(kernel, { n: size }),
  });
  expect(report.faults).toEqual([]);
}

function expectClose(actual: Memory, expected: Memory, tolerance: number, what: string): void {
  for (const [name, data] of Object.entries(expected)) {
    const result = actual[name];
    data.forEach((value, at) => {
      const got = result?.[at] ?? Number.NaN;
      const same = Object.is(got, value) || got === value || Math.abs(got - value) <= tolerance;
      expect(same, `${what}: ${name}[${at}] is ${got}, not ${value}`).toBe(true);
    });
  }
}

interface Case {
  readonly kernel: Kernel;
  readonly tolerance?: number;
  readonly prepare?: (memory: Memory) => void;
}

const accumulate = (value: Expression): Expression => add(variable("sum", "f32"), value);

const cases: Readonly<Record<string, Case>> = {
  "elementwise with a remainder": {
    kernel: kernelOf({
      buffers: [buffer("x", symbol("n")), buffer("z", symbol("n")), buffer("y", symbol("n"), "write")],
      scalars,
      body: [loop("i", n, "vector", [store("y", i, max(mul(load("x", i, "f32"), load("z", i, "f32")), f(0)))])],
    }),
  },
  "row sums and maxima": {
    kernel: kernelOf({
      buffers: [buffer("x", 5 * 40), buffer("y", 10, "write")],
      grid: [5, 1, 1],
      body: [
        declare("sum", f(0.5)),
        declare("most", f(-1)),
        loop("j", int(39), "vector", [
          define("element", load("x", add(mul(group, int(40)), j), "f32")),
          assign("sum", accumulate(mul(variable("element", "f32"), variable("element", "f32")))),
          assign("most", max(variable("element", "f32"), variable("most", "f32"))),
        ]),
        store("y", group, variable("sum", "f32")),
        store("y", add(group, int(5)), variable("most", "f32")),
      ],
    }),
    tolerance: sumTolerance,
  },
  "running maxima and formulas, several vectors side by side": {
    kernel: kernelOf({
      buffers: [buffer("x", 3 * 64), buffer("y", 3 * 64, "write"), buffer("z", 6, "write")],
      grid: [3, 1, 1],
      body: [
        declare("most", f(-2)),
        loop("j", int(64), "vector", [assign("most", max(variable("most", "f32"), load("x", add(mul(group, int(64)), j), "f32")))]),
        store("z", group, variable("most", "f32")),
        declare("sum", f(0.5)),
        loop("k", int(64), "vector", [
          define("power", unary("exp", sub(load("x", add(mul(group, int(64)), k), "f32"), variable("most", "f32")))),
          store("y", add(mul(group, int(64)), k), variable("power", "f32")),
          assign("sum", accumulate(variable("power", "f32"))),
        ]),
        store("z", add(group, int(3)), variable("sum", "f32")),
      ],
    }),
    tolerance: sumTolerance,
  },
  "loads under a condition of each lane, in bounds whatever it is": {
    kernel: kernelOf({
      buffers: [buffer("x", mulDim(symbol("n"), 24)), buffer("c", mulDim(symbol("n"), 24)), buffer("y", mulDim(symbol("n"), 24), "write")],
      scalars,
      grid: [symbol("n"), 1, 1],
      body: [
        define("from", mul(group, int(24))),
        loop("j", int(24), "vector", [
          define("chosen", compare("lt", load("c", add(variable("from"), j), "f32"), f(0))),
          store("y", add(variable("from"), j), load("x", add(variable("from"), j), "f32", variable("chosen", "bool"))),
        ]),
      ],
    }),
  },
  "sums over an outer axis, a vector of them at a time": {
    kernel: kernelOf({
      buffers: [buffer("x", 10 * 11), buffer("y", 11, "write")],
      body: [
        loop("j", int(11), "vector", [
          declare("sum", f(0)),
          loop("k", int(10), "serial", [assign("sum", fma(load("x", add(mul(k, int(11)), j), "f32"), f(2), variable("sum", "f32")))]),
          store("y", j, variable("sum", "f32")),
        ]),
      ],
    }),
    tolerance: sumTolerance,
  },
  "transpose by gathers": {
    kernel: kernelOf({
      buffers: [buffer("x", 7 * 9), buffer("y", 7 * 9, "write")],
      body: [
        loop("i", int(63), "vector", [
          define("row", div(i, int(7))),
          store("y", i, load("x", add(mul(mod(i, int(7)), int(9)), variable("row")), "f32")),
        ]),
      ],
    }),
  },
  "transpose by scattered stores": {
    kernel: kernelOf({
      buffers: [buffer("x", 7 * 9), buffer("y", 7 * 9, "write")],
      body: [loop("i", int(63), "vector", [store("y", add(mul(mod(i, int(9)), int(7)), div(i, int(9))), mul(load("x", i, "f32"), f(3)))])],
    }),
  },
  "reversed, with a pointer before its index": {
    kernel: kernelOf({
      buffers: [buffer("x", 12), buffer("y", 12, "write")],
      body: [loop("i", int(12), "vector", [store("y", i, load("x", sub(int(11), i), "f32"))])],
    }),
  },
  "staging in shared memory": {
    kernel: kernelOf({
      buffers: [buffer("x", 3 * 8), buffer("y", 3 * 8, "write")],
      grid: [3, 1, 1],
      shared: [{ name: "tile", dtype: "f32", length: 8 }],
      body: [
        loop("i", int(8), "vector", [store("tile", i, load("x", add(mul(group, int(8)), i), "f32"))]),
        { kind: "barrier" },
        loop("j", int(8), "vector", [store("y", add(mul(group, int(8)), j), load("tile", sub(int(7), j), "f32"))]),
      ],
    }),
  },
  "loads guarded by masks and by branches": {
    kernel: kernelOf({
      buffers: [buffer("x", symbol("n")), buffer("y", symbol("n"), "write"), buffer("z", symbol("n"), "write")],
      scalars,
      body: [
        loop("i", n, "vector", [store("y", i, load("x", sub(i, int(3)), "f32", compare("ge", i, int(3))))]),
        loop("j", n, "vector", [
          {
            kind: "if",
            condition: compare("lt", j, sub(n, int(2))),
            then: [store("z", j, load("x", add(j, int(2)), "f32"))],
            otherwise: [store("z", j, f(-1))],
          },
        ]),
      ],
    }),
  },
  "a masked load where its mask is also the condition": {
    kernel: kernelOf({
      buffers: [buffer("x", 8), buffer("m", 8, "read", "bool"), buffer("y", 14, "write"), buffer("z", 14, "write")],
      body: [
        loop("i", int(14), "vector", [
          define("inside", logicalAnd(compare("ge", i, int(3)), compare("lt", i, int(11)))),
          store("y", i, select(variable("inside", "bool"), load("x", sub(i, int(3)), "f32", variable("inside", "bool")), f(9))),
        ]),
        loop("j", int(14), "serial", [
          {
            kind: "store",
            buffer: "z",
            index: j,
            value: select(compare("lt", j, int(8)), load("x", j, "f32", compare("lt", j, int(8))), f(5)),
          },
          {
            kind: "if",
            condition: logicalAnd(compare("lt", j, int(8)), load("m", j, "bool", compare("lt", j, int(8)))),
            then: [store("z", j, f(7))],
            otherwise: [],
          },
        ]),
      ],
    }),
  },
  "a load that does not change in a loop, in bounds under its guard alone": {
    kernel: kernelOf({
      buffers: [buffer("x", symbol("n")), buffer("y", 3, "write")],
      scalars,
      body: [
        loop("k", int(3), "serial", [
          {
            kind: "if",
            condition: compare("gt", n, int(12)),
            then: [store("y", k, load("x", int(12), "f32"))],
            otherwise: [store("y", k, f(0))],
          },
        ]),
      ],
    }),
  },
  "a mask that is the same for all lanes": {
    kernel: kernelOf({
      buffers: [buffer("x", 16), buffer("y", 32, "write")],
      grid: [2, 1, 1],
      body: [loop("i", int(16), "vector", [store("y", add(mul(group, int(16)), i), load("x", i, "f32", compare("lt", group, int(1))))])],
    }),
  },
  "integers, with division, shifts and bits": {
    kernel: kernelOf({
      buffers: [
        buffer("a", 21, "read", "i32"),
        buffer("b", 21, "read", "u32"),
        buffer("y", 21, "write", "i32"),
        buffer("z", 21, "write", "u32"),
        buffer("w", 21, "write", "i32"),
      ],
      body: [
        loop("i", int(21), "vector", [
          define("p", load("a", i, "i32")),
          define("q", load("b", i, "u32")),
          store("y", i, add(mul(variable("p"), int(3)), binary("shr", bitcast("i32", variable("q", "u32")), int(5)))),
          store(
            "z",
            i,
            binary("xor", binary("shl", variable("q", "u32"), constant("u32", 3)), binary("shr", variable("q", "u32"), constant("u32", 7))),
          ),
          store(
            "w",
            i,
            add(div(max(variable("p"), int(0)), int(3)), mul(min(unary("abs", variable("p")), int(9)), unary("sign", variable("p")))),
          ),
        ]),
      ],
    }),
  },
  "division by what is loaded does not trap": {
    kernel: kernelOf({
      buffers: [buffer("a", 8, "read", "i32"), buffer("b", 8, "read", "i32"), buffer("y", 8, "write", "i32")],
      body: [
        loop("i", int(8), "vector", [
          store("y", i, select(compare("eq", load("b", i, "i32"), int(0)), int(7), div(load("a", i, "i32"), load("b", i, "i32")))),
        ]),
      ],
    }),
    prepare: (memory) => {
      memory.a?.set([6, 7, 8, 9, 10, 11, 12, 13]);
      memory.b?.set([0, 1, 2, 3, 0, 5, 6, 4]);
    },
  },
  "comparisons, selects and bools in memory": {
    kernel: kernelOf({
      buffers: [buffer("x", 19), buffer("m", 19, "read", "bool"), buffer("y", 19, "write"), buffer("b", 19, "write", "bool")],
      body: [
        loop("i", int(19), "vector", [
          define("flag", logicalAnd(load("m", i, "bool"), compare("gt", load("x", i, "f32"), f(-2)))),
          store("y", i, select(variable("flag", "bool"), unary("neg", load("x", i, "f32")), cast("f32", load("m", i, "bool")))),
          store("b", i, unary("not", variable("flag", "bool"))),
        ]),
      ],
    }),
  },
  "casts and bits of floats": {
    kernel: kernelOf({
      buffers: [buffer("x", 13), buffer("y", 13, "write", "i32"), buffer("z", 13, "write"), buffer("w", 13, "write", "u32")],
      body: [
        loop("i", int(13), "vector", [
          store("y", i, cast("i32", mul(load("x", i, "f32"), f(1e9)))),
          store("z", i, add(cast("f32", i), cast("f32", cast("bool", load("x", i, "f32"))))),
          store("w", i, bitcast("u32", load("x", i, "f32"))),
        ]),
      ],
    }),
  },
  "the index itself as a value": {
    kernel: kernelOf({
      buffers: [buffer("y", 11, "write", "i32")],
      body: [loop("i", int(11), "vector", [store("y", i, mod(mul(i, int(7)), int(5)))])],
    }),
  },
  "gather through loaded indices": {
    kernel: kernelOf({
      buffers: [buffer("ids", symbol("n"), "read", "i32"), buffer("x", 16), buffer("y", symbol("n"), "write")],
      scalars,
      body: [
        loop("i", n, "vector", [
          define("row", load("ids", i, "i32")),
          define("inside", logicalAnd(compare("ge", variable("row"), int(0)), compare("lt", variable("row"), int(16)))),
          store("y", i, load("x", variable("row"), "f32", variable("inside", "bool"))),
        ]),
      ],
    }),
  },
  "a constant index before the buffer, never loaded": {
    kernel: kernelOf({
      buffers: [buffer("x", 8), buffer("y", 8, "write")],
      body: [loop("i", int(8), "serial", [store("y", i, load("x", int(-1), "f32", compare("gt", load("x", i, "f32"), f(100))))])],
    }),
  },
  "a short loop around a longer one": {
    kernel: kernelOf({
      buffers: [buffer("x", 3 * 9), buffer("y", 9, "write")],
      body: [
        loop("i", int(9), "serial", [
          declare("sum", f(0)),
          loop("k", int(3), "serial", [
            define("element", load("x", add(mul(k, int(9)), i), "f32")),
            assign("sum", accumulate(variable("element", "f32"))),
          ]),
          store("y", i, variable("sum", "f32")),
        ]),
      ],
    }),
    tolerance: sumTolerance,
  },
  "a grid of three axes": {
    kernel: kernelOf({
      buffers: [buffer("y", 2 * 3 * 4, "write", "i32")],
      grid: [2, 3, 4],
      body: [
        store(
          "y",
          add(mul(add(mul(builtin("group_z"), int(3)), builtin("group_y")), int(2)), group),
          add(mul(builtin("group_z"), int(100)), add(mul(builtin("group_y"), int(10)), group)),
        ),
      ],
    }),
  },
  "registers of vectors, unrolled": {
    kernel: kernelOf({
      buffers: [buffer("a", 3 * 8), buffer("b", 8 * 8), buffer("y", 3 * 8, "write")],
      body: [
        { kind: "registers", name: "acc", dtype: "f32", lanes: 4, length: 6 },
        loop("k", int(8), "serial", [
          loop("i", int(3), "unroll", [
            define("left", splat(load("a", add(mul(i, int(8)), k), "f32"), 4)),
            loop("j", int(2), "unroll", [
              define("slot", add(mul(i, int(2)), j)),
              store(
                "acc",
                variable("slot"),
                fma(
                  variable("left", "f32", 4),
                  load("b", add(mul(k, int(8)), mul(j, int(4))), "f32", undefined, 4),
                  load("acc", variable("slot"), "f32", undefined, 4),
                ),
              ),
            ]),
          ]),
        ]),
        loop("r", int(6), "unroll", [store("y", mul(variable("r"), int(4)), load("acc", variable("r"), "f32", undefined, 4))]),
      ],
    }),
    tolerance: sumTolerance,
  },
  "registers indexed at run time": {
    kernel: kernelOf({
      buffers: [buffer("ids", 20, "read", "i32"), buffer("y", 8, "write")],
      body: [
        { kind: "registers", name: "counts", dtype: "f32", lanes: 1, length: 8 },
        loop("i", int(20), "serial", [
          define("slot", binary("and", load("ids", i, "i32"), int(7))),
          store("counts", variable("slot"), add(load("counts", variable("slot"), "f32"), f(1))),
        ]),
        loop("j", int(8), "vector", [store("y", j, load("counts", j, "f32"))]),
      ],
    }),
  },
  "loop-invariant work and repeated indices": {
    kernel: kernelOf({
      buffers: [buffer("x", symbol("n")), buffer("y", symbol("n"), "read_write")],
      scalars,
      body: [
        declare("scale", f(1)),
        loop("k", int(3), "serial", [
          loop("i", n, "vector", [
            store(
              "y",
              i,
              add(load("y", i, "f32"), mul(mul(load("x", i, "f32"), add(cast("f32", k), cast("f32", n))), variable("scale", "f32"))),
            ),
          ]),
          assign("scale", mul(variable("scale", "f32"), f(0.5))),
        ]),
      ],
    }),
  },
  "values written in the loop are read again": {
    kernel: kernelOf({
      buffers: [buffer("x", 12), buffer("y", 12, "read_write"), buffer("z", 12, "write")],
      body: [
        loop("i", int(12), "vector", [
          store("y", i, mul(load("x", i, "f32"), load("x", i, "f32"))),
          store("z", i, add(load("y", i, "f32"), load("x", i, "f32"))),
        ]),
      ],
    }),
  },
};

describe("wasm equals the kernel interpreter", () => {
  test.each(Object.entries(cases))("%s", async (what, { kernel, tolerance = 0, prepare }) => {
    for (const size of [1, 4, 11]) {
      for (const relaxed of [false, true]) {
        const [expected, actual] = [memoryFor(kernel, size), memoryFor(kernel, size)];
        prepare?.(expected);
        prepare?.(actual);
        interpret(kernel, expected, size);
        await runWasm(kernel, actual, { n: size }, relaxed);
        // One rounding more or less where a product is fused.
        expectClose(actual, expected, Math.max(tolerance, 2 ** -21), `${what}, n ${size}`);
      }
    }
  });
});

describe("each pass alone keeps the meaning", () => {
  const passes: Readonly<Record<string, (kernel: Kernel) => Kernel>> = {
    simplify: (kernel) => simplifyKernel(kernel),
    unroll: unrollLoops,
    "unroll short loops": unrollShortLoops,
    "unroll and promote": (kernel) => promoteRegisters(simplifyKernel(unrollLoops(kernel))),
    spill: spillRegisters,
    vectorize: (kernel) => vectorizeLoops(spillRegisters(kernel), 4),
    hoist: hoistExpressions,
    "dead code": removeDeadDefinitions,
    "all for wasm": (kernel) => lowerForWasm(kernel),
  };
  test.each(Object.entries(passes))("%s", (pass, apply) => {
    for (const [what, { kernel, tolerance = 0, prepare }] of Object.entries(cases)) {
      const memory = memoryFor(kernel, 11);
      prepare?.(memory);
      const [expected, actual] = [copy(memory), copy(memory)];
      interpret(kernel, expected, 11);
      interpret(apply(kernel), actual, 11);
      expectClose(actual, expected, Math.max(tolerance, 2 ** -21), `${pass}: ${what}`);
    }
  });
});

describe("what is vectorized", () => {
  const modes = (kernel: Kernel): readonly string[] => {
    const found: string[] = [];
    visitStatements(kernel.body, (statement) => {
      if (statement.kind === "for") found.push(`${statement.variable} by ${statement.step}`);
    });
    return found;
  };
  test("a multiple of four has no remainder loop", () => {
    const body = [store("y", i, load("x", i, "f32"))];
    const whole = kernelOf({ buffers: [buffer("x", 8), buffer("y", 8, "write")], body: [loop("i", int(8), "vector", body)] });
    expect(modes(vectorizeLoops(whole, 4))).toEqual(["i by 4"]);
    const part = kernelOf({ buffers: [buffer("x", 9), buffer("y", 9, "write")], body: [loop("i", int(9), "vector", body)] });
    expect(modes(vectorizeLoops(part, 4))).toEqual(["i by 4", "i_rest by 1"]);
  });
  test("what waits for itself is done for several vectors side by side, each with its own sums", () => {
    const of = (length: number, value: Expression): Kernel =>
      kernelOf({
        buffers: [buffer("x", length), buffer("y", 1, "write")],
        body: [declare("acc", f(0)), loop("i", int(length), "vector", [assign("acc", value)]), store("y", int(0), variable("acc", "f32"))],
      });
    const most = max(variable("acc", "f32"), load("x", i, "f32"));
    expect(modes(vectorizeLoops(of(64, most), 4))).toEqual(["i by 16"]);
    expect(modes(vectorizeLoops(of(24, most), 4))).toEqual(["i by 8"]);
    expect(modes(vectorizeLoops(of(64, add(variable("acc", "f32"), load("x", i, "f32"))), 4))).toEqual(["i by 4"]);
  });
  test("a loop that writes one place stays serial", () => {
    const kernel = kernelOf({
      buffers: [buffer("x", 8), buffer("y", 1, "write")],
      body: [loop("i", int(8), "vector", [store("y", int(0), load("x", i, "f32"))])],
    });
    expect(modes(vectorizeLoops(kernel, 4))).toEqual(["i by 1"]);
  });
  test("an accumulator that is also read stays serial", () => {
    const kernel = kernelOf({
      buffers: [buffer("x", 8), buffer("y", 8, "write")],
      body: [
        declare("sum", f(0)),
        loop("i", int(8), "vector", [assign("sum", accumulate(load("x", i, "f32"))), store("y", i, variable("sum", "f32"))]),
      ],
    });
    expect(modes(vectorizeLoops(kernel, 4))).toEqual(["i by 1"]);
  });
});
