/** The textual form: every op and every kind of value survives it. */

import { describe, expect, it } from "vitest";
import "../../src/ir/index.ts";
import { Builder } from "../../src/ir/builder.ts";
import { allOps } from "../../src/ir/define-op.ts";
import { type Dim, dimAdd, dimFloorDiv, dimMul, symbol } from "../../src/ir/dim.ts";
import { dtypes } from "../../src/ir/dtype.ts";
import { type Attribute, type DenseAttribute, type Module, Operation, type Value } from "../../src/ir/graph.ts";
import { noLocation } from "../../src/ir/location.ts";
import { parseModule, parseType } from "../../src/ir/parse.ts";
import { printFunction, printModule } from "../../src/ir/print.ts";
import { formatAttribute, formatSingle } from "../../src/ir/text/print-attribute.ts";
import { readAttribute } from "../../src/ir/text/read-value.ts";
import { formatType } from "../../src/ir/type.ts";
import { Random } from "../support/random.ts";
import { checkRoundTrip } from "../support/round-trip.ts";

const batch = symbol("batch");

function moduleOf(parameters: readonly Value[], operations: readonly Operation[], results: readonly Value[]): Module {
  return {
    name: "test",
    symbols: [
      { name: "batch", minimum: 1 },
      { name: "time", minimum: 0, maximum: 512, multipleOf: 4 },
    ],
    state: [],
    functions: [
      {
        name: "f",
        parameters: parameters.map((value, i) => ({ source: { kind: "input", name: `x${i}` }, value })),
        operations,
        results: results.map((value, i) => ({ target: { kind: "output", name: `y${i}` }, value })),
      },
    ],
  };
}

/** A constant whose data is `value`, through text and back. */
function throughText(value: DenseAttribute): DenseAttribute {
  const b = new Builder();
  const length = "splat" in value.data ? 3 : value.data.length;
  const result = b.emit("constant", [], { value, shape: [{ kind: "dim", dim: length }] });
  const parsed = checkRoundTrip(moduleOf([], b.operations, [result]));
  const read = parsed.functions[0]?.operations[0]?.attributes["value"];
  if (typeof read !== "object" || !("kind" in read) || read.kind !== "dense") throw new Error("not dense");
  return read;
}

describe("round trip", () => {
  const samples = allOps().flatMap((op) => op.samples.map((sample, i) => [`${op.name} ${i}`, op, sample] as const));

  it.each(samples)("%s", (_name, op, sample) => {
    const b = new Builder();
    const operands = sample.operands.map((text, i) => Builder.parameter(parseType(text), i));
    const results = b.at({ file: "model.ts", line: 3, column: 7 }, "layer", () =>
      b.emitAll(op.name, operands, sample.attributes, sample.regions?.()),
    );
    const parsed = checkRoundTrip(moduleOf(operands, b.operations, results));
    const operation = parsed.functions[0]?.operations[0];
    expect(operation?.name).toBe(op.name);
    expect(operation?.label).toBe("layer");
    expect(operation?.locations).toEqual([{ file: "model.ts", line: 3, column: 7 }]);
    expect(operation?.results.map(({ type }) => formatType(type))).toEqual(results.map(({ type }) => formatType(type)));
  });

  it("keeps symbols, state, sources, targets and places", () => {
    const text = `module @m {
  symbol batch >= 1
  symbol time >= 0 <= 512 multiple_of 4
  state @dense/kernel : f32[3, 2] {role = "weight"} loc("model.ts":4:3)
  state @"odd name \\"1\\"" : u32[2] {role = "random"}
  func @predict(
    %x: f32[batch, 3] input "x",
    %dense_kernel: f32[3, 2] state "dense/kernel",
    %odd_name__1_: u32[2] state "odd name \\"1\\""
  ) {
    %0 = dot_general(%x, %dense_kernel) {lhs_batch = [], lhs_contract = [1], rhs_batch = [], rhs_contract = [0]} : f32[batch, 2] label("dense") loc("model.ts":4:3, "model.ts":5:1)
    return %0 as output "y", %dense_kernel as state "dense/kernel"
  }
  func @init() {
    return
  }
}
`;
    const module = parseModule(text);
    expect(printModule(module)).toBe(text);
    expect(module.symbols[1]).toEqual({ name: "time", minimum: 0, maximum: 512, multipleOf: 4 });
    expect(module.state[1]).toMatchObject({ name: 'odd name "1"', role: "random", location: noLocation });
    expect(module.functions[0]?.operations[0]?.locations).toHaveLength(2);
  });

  it("keeps the values of regions apart from those around them", () => {
    const text = `module @m {
  func @f(%x: f32[2] input "x") {
    %0, %1 = fusion(%x) {kind = "map"} : (f32[2], f32[2])
      region(%2: f32[2]) {
        %3 = exp(%2) : f32[2]
        %4 = neg(%3) : f32[2]
        yield %4, %3
      }
    %5 = add(%0, %1) : f32[2]
    return %5 as output "y"
  }
}
`;
    expect(printModule(parseModule(text))).toBe(text);
  });

  it("keeps an unknown place among known ones", () => {
    const x = Builder.parameter({ dtype: "f32", shape: [] }, 0);
    const operation = new Operation({
      name: "exp",
      operands: [x],
      attributes: {},
      resultTypes: [x.type],
      locations: [noLocation, { file: 'a "b".ts', line: 1, column: 2 }],
    });
    const module = moduleOf([x], [operation], operation.results);
    expect(checkRoundTrip(module).functions[0]?.operations[0]?.locations).toEqual(operation.locations);
  });

  it("numbers names that would clash", () => {
    const [x, y, z] = [0, 1, 2].map((i) => Builder.parameter({ dtype: "f32", shape: [] }, i));
    if (!x || !y || !z) throw new Error("three parameters");
    const parameters = [x, y, z].map((value, i) => ({ source: { kind: "input" as const, name: ["a/b", "a_b", "1st"][i] ?? "" }, value }));
    const module: Module = { name: "m", symbols: [], state: [], functions: [{ name: "f", parameters, operations: [], results: [] }] };
    const [printed = ""] = checkRoundTrip(module).functions.map(printFunction);
    expect(printed).toContain('%a_b: f32[] input "a/b"');
    expect(printed).toContain('%a_b_1: f32[] input "a_b"');
    expect(printed).toContain('%_1st: f32[] input "1st"');
  });

  it("reads symbols named like keywords and op words", () => {
    const text = `module @m {
  symbol dim >= 1
  symbol floordiv >= 1
  symbol inf >= 1
  symbol return >= 1
  func @f(%x: f32[dim, floordiv, inf, return] input "x") {
    %0 = reshape(%x) {shape = [dim*floordiv*inf*return]} : f32[dim*floordiv*inf*return]
    return %0 as output "y"
  }
}
`;
    expect(printModule(parseModule(text))).toBe(text);
  });
});

describe("data", () => {
  const special = [
    0,
    -0,
    1,
    -1,
    0.1,
    1 / 3,
    1e-45,
    1.17549435e-38,
    3.4028234663852886e38,
    2 ** 24,
    16777217,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];

  it("keeps the bits of f32 elements", () => {
    const data = new Float32Array(special);
    const read = throughText({ kind: "dense", dtype: "f32", data });
    expect(new Uint8Array((read.data as Float32Array<ArrayBuffer>).buffer)).toEqual(new Uint8Array(data.buffer));
  });

  it("keeps every splat; those of f32 as the f32 they mean", () => {
    for (const splat of [...special, 0.1 + 0.2, 1e300]) {
      for (const dtype of ["f32", "f64"] as const) {
        const { data } = throughText({ kind: "dense", dtype, data: { splat } });
        expect("splat" in data && Object.is(data.splat, dtype === "f32" ? Math.fround(splat) : splat), `${dtype} ${splat}`).toBe(true);
      }
    }
    expect(formatAttribute({ kind: "dense", dtype: "f32", data: { splat: Math.fround(1e-7) } }, "dense")).toBe("dense<f32> 1e-7");
  });

  it("keeps long data and unusual NaNs as bytes", () => {
    const random = new Random(7);
    for (const length of [65, 66, 67, 500]) {
      const bits = new Uint32Array(length).map(() => Math.floor(random.next() * 2 ** 32));
      const data = new Float32Array(bits.buffer);
      const read = throughText({ kind: "dense", dtype: "f32", data });
      expect(new Uint32Array((read.data as Float32Array<ArrayBuffer>).buffer)).toEqual(bits);
    }
    const nan = new Float32Array(new Uint32Array([0xffc00001, 0x3f800000]).buffer);
    const read = throughText({ kind: "dense", dtype: "f32", data: nan });
    expect(new Uint32Array((read.data as Float32Array<ArrayBuffer>).buffer)).toEqual(new Uint32Array([0xffc00001, 0x3f800000]));
  });

  it("keeps integers, booleans and doubles", () => {
    for (const data of [
      new Int32Array([-(2 ** 31), 2 ** 31 - 1]),
      new Uint32Array([0, 2 ** 32 - 1]),
      new Float64Array([0.1, 5e-324]),
      new Uint8Array([0, 1]),
    ]) {
      const dtype =
        data instanceof Int32Array ? "i32" : data instanceof Uint32Array ? "u32" : data instanceof Float64Array ? "f64" : "bool";
      expect(throughText({ kind: "dense", dtype, data }).data).toEqual(data);
    }
  });

  it("prints f32 as the shortest text that reads back", () => {
    const random = new Random(3);
    expect(formatSingle(Math.fround(0.1))).toBe("0.1");
    for (let i = 0; i < 2000; i++) {
      const [value] = new Float32Array(new Uint32Array([Math.floor(random.next() * 2 ** 32)]).buffer);
      if (value === undefined || !Number.isFinite(value)) continue;
      const text = formatSingle(value);
      expect(Math.fround(Number(text))).toBe(value);
      expect(text.length).toBeLessThanOrEqual(String(value).length);
    }
  });
});

describe("attributes", () => {
  const cases: readonly Attribute[] = [
    1,
    -3,
    0.5,
    -0,
    1e21,
    1e-7,
    Number.NaN,
    Number.NEGATIVE_INFINITY,
    true,
    false,
    "",
    'a "quoted" \\ line\n\t\u0000é😀',
    [],
    [[1, 2], [], ["x", [true]]],
    ...dtypes.map((dtype): Attribute => ({ kind: "dtype", dtype })),
    { kind: "dim", dim: 4 },
    { kind: "dim", dim: batch },
    [{ kind: "dim", dim: 3 }, 3, { kind: "dim", dim: dimAdd(dimMul(batch, -2), 7) }],
  ];

  it.each(cases.map((value) => [formatAttribute(value, undefined), value] as const))("%s", (text, value) => {
    // Region-free ops with an attribute of any kind: the schedule of a fusion.
    const module = parseModule(
      `module @m { symbol batch >= 1 func @f() { fusion() {kind = "map", schedule = ${text}} : () region() { yield } return } }`,
    );
    const read = module.functions[0]?.operations[0]?.attributes["schedule"];
    expect(formatAttribute(read ?? "missing", undefined)).toBe(text);
    expect(read).toEqual(value);
  });

  it("reads bare dimensions only where the op declares them", () => {
    const number = { kind: "number", value: 3, line: 1, column: 1 } as const;
    expect(readAttribute(number, "int", "f")).toBe(3);
    expect(readAttribute(number, "dim", "f")).toEqual({ kind: "dim", dim: 3 });
  });
});

describe("dimensions", () => {
  function randomDim(random: Random, depth: number): Dim {
    const names = ["batch", "time"] as const;
    if (depth === 0) return random.integer(0, 2) === 0 ? random.integer(-9, 9) : symbol(random.pick(names));
    const [a, b] = [randomDim(random, depth - 1), randomDim(random, depth - 1)];
    const operation = random.integer(0, 3);
    return operation === 0
      ? dimAdd(a, b)
      : operation === 1
        ? dimMul(a, b)
        : operation === 2
          ? dimFloorDiv(a, random.integer(1, 7))
          : dimAdd(a, dimMul(b, -1));
  }

  it("reads back every expression", () => {
    const random = new Random(11);
    for (let i = 0; i < 500; i++) {
      const type = { dtype: "f32", shape: [randomDim(random, random.integer(0, 4))] } as const;
      expect(formatType(parseType(formatType(type)))).toBe(formatType(type));
    }
  });
});
