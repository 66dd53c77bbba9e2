/** Batch-norm folding on the contractions and spellings that layers make, compared with the interpreter. */

import { describe, expect, it } from "vitest";
import { Builder, type ConvAttributes } from "../../src/ir/builder.ts";
import { isStaticShape } from "../../src/ir/dim.ts";
import type { FunctionParameter, Module, Value } from "../../src/ir/graph.ts";
import { evaluateFunction } from "../../src/ir/interpreter.ts";
import type { HostTensor } from "../../src/ir/type.ts";
import { optimize } from "../../src/passes/pipelines.ts";
import { Random } from "../support/random.ts";

/** The products round in another order: sums of up to 18 terms below 16, each off by at most 2^-24 of its size a few times. */
const tolerance = 1e-5;

type State = (name: string, shape: readonly number[]) => Value;
type Contract = (b: Builder, x: Value, state: State) => Value;
/** Normalizes along the last axis but for `axis`. */
type Normalize = (b: Builder, y: Value, state: State, axis: number) => Value;

function along(b: Builder, y: Value, vector: Value, axis: number): Value {
  return b.broadcast(vector, y.type.shape, [axis]);
}

function conv(options: Partial<ConvAttributes>, kernel: readonly number[]): Contract {
  return (b, x, state) =>
    b.conv(x, state("kernel", kernel), {
      strides: [1, 1],
      padding: [
        [0, 0],
        [0, 0],
      ],
      ...options,
    });
}

const contractions: readonly (readonly [string, readonly number[], number, Contract])[] = [
  ["convolution", [2, 5, 5, 2], 3, conv({}, [3, 3, 2, 4])],
  [
    "convolution with groups, strides and padding",
    [2, 5, 5, 4],
    3,
    conv(
      {
        groups: 2,
        strides: [2, 1],
        padding: [
          [1, 1],
          [0, 1],
        ],
      },
      [2, 2, 2, 4],
    ),
  ],
  ["convolution, channels first", [2, 2, 5, 5], 1, conv({ lhsSpec: "bf01", rhsSpec: "oi01", outSpec: "bf01" }, [4, 2, 3, 3])],
  ["dense", [3, 6], 1, (b, x, state) => b.matmul(x, state("kernel", [6, 4]))],
  [
    "dense on sequences, kernel transposed",
    [3, 2, 6],
    2,
    (b, x, state) => b.dotGeneral(x, state("kernel", [4, 6]), { lhsContract: [2], rhsContract: [1] }),
  ],
  ["dense with bias", [3, 6], 1, (b, x, state) => b.add(b.matmul(x, state("kernel", [6, 4])), state("bias", [4]))],
];

const spellings: readonly (readonly [string, Normalize])[] = [
  [
    "(y - mean) * (gamma * rsqrt(var)) + beta",
    (b, y, state, axis) => {
      const scale = b.mul(state("gamma", [4]), b.rsqrt(b.add(b.square(state("var", [4])), 0.5)));
      return b.add(b.mul(b.sub(y, along(b, y, state("mean", [4]), axis)), along(b, y, scale, axis)), along(b, y, state("beta", [4]), axis));
    },
  ],
  [
    "y * scale + (beta - mean * scale)",
    (b, y, state, axis) => {
      const scale = b.mul(state("gamma", [4]), b.rsqrt(b.add(b.square(state("var", [4])), 0.5)));
      const shift = b.sub(state("beta", [4]), b.mul(state("mean", [4]), scale));
      return b.add(along(b, y, shift, axis), b.mul(along(b, y, scale, axis), y));
    },
  ],
  [
    "vectors kept at full rank, scale in two steps",
    (b, y, state, axis) => {
      const keep = (vector: Value): Value =>
        b.broadcastTo(
          b.reshape(
            vector,
            y.type.shape.map((_, i) => (i === axis ? 4 : 1)),
          ),
          y.type.shape,
        );
      const centered = b.sub(y, keep(state("mean", [4])));
      return b.add(b.mul(b.mul(centered, keep(state("var", [4]))), keep(state("gamma", [4]))), keep(state("beta", [4])));
    },
  ],
];

interface Program {
  readonly module: Module;
  readonly state: Readonly<Record<string, HostTensor>>;
  readonly inputs: Readonly<Record<string, HostTensor>>;
}

function programOf(shape: readonly number[], axis: number, contract: Contract, normalize: Normalize): Program {
  const random = new Random(9);
  const b = new Builder();
  const x = Builder.parameter({ dtype: "f32", shape }, 0);
  const parameters: FunctionParameter[] = [{ source: { kind: "input", name: "x" }, value: x }];
  const state = (name: string, size: readonly number[]): Value => {
    const value = Builder.parameter({ dtype: "f32", shape: size }, parameters.length);
    parameters.push({ source: { kind: "state", name }, value });
    return value;
  };
  const value = normalize(b, contract(b, x, state), state, axis);
  const states = parameters.filter(({ source }) => source.kind === "state");
  return {
    module: {
      name: "norm",
      symbols: [],
      state: states.map(({ source, value: { type } }) => ({
        name: source.name,
        type,
        role: "weight",
        location: { file: "", line: 0, column: 0 },
      })),
      functions: [{ name: "predict", parameters, operations: b.operations, results: [{ target: { kind: "output", name: "y" }, value }] }],
    },
    inputs: { x: random.tensor("f32", shape) },
    state: Object.fromEntries(
      states.map(({ source, value: { type } }) => [source.name, random.tensor("f32", isStaticShape(type.shape) ? type.shape : [])]),
    ),
  };
}

function outputOf(module: Module, { inputs, state }: Program): HostTensor {
  const [predict] = module.functions;
  const output = predict && evaluateFunction(module, predict, { inputs, state }).outputs["y"];
  return output ?? expect.fail("no output");
}

describe.each(contractions)("%s", (_name, shape, axis, contract) => {
  it.each(spellings)("%s", (_spelling, normalize) => {
    const program = programOf(shape, axis, contract, normalize);
    const { module, steps } = optimize(program.module, "fold-batch-norm,dce", { verifyEach: true });
    expect(steps[0]?.statistics["scale-of-contraction"]).toBeGreaterThan(0);
    // No product is left on the activations: they are only shifted.
    const activation = program.module.functions[0]?.results[0]?.value.type.shape;
    const products = module.functions[0]?.operations.filter(
      ({ name, results }) => name === "mul" && results[0]?.type.shape.join() === activation?.join(),
    );
    expect(products).toEqual([]);
    const [before, after] = [outputOf(program.module, program), outputOf(module, program)];
    for (const [i, value] of before.data.entries())
      expect(Math.abs((after.data[i] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value)));
  });
});
