/** Runs a written artifact and the reference interpreter on the same random inputs and compares what they predict. */

import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { CompiledProgram } from "../codegen/compile.ts";
import { fail } from "../ir/diagnostic.ts";
import { evaluateDim } from "../ir/dim.ts";
import { findFunction, type Module } from "../ir/graph.ts";
import { evaluateFunction } from "../ir/interpreter.ts";
import type { HostTensor, TensorType } from "../ir/type.ts";
import type { TensorData } from "../runtime/data.ts";
import type { Program } from "../runtime/program-types.ts";

export interface Verification {
  /** Of all elements: |artifact - reference| / max(1, |reference|). */
  readonly largest: number;
  /** The output that has it. */
  readonly output: string;
}

/** Rows of the random batch: no power of two, so that tails of tiles are met. */
const rows = 7;
/** Differences above this are a fault: sums of f32 in another order stay far below it. */
const tolerance = 1e-3;

export async function verifyArtifact(outDir: string, module: Module, compiled: CompiledProgram): Promise<Verification> {
  const predict = findFunction(module, "predict");
  if (!predict || compiled.target === "cuda") {
    fail("TSC5010", predict ? "a cuda artifact is a C++ program that tscompile does not run" : "there is no function predict to verify", {
      help: "leave out --verify",
    });
  }
  const fixed = compiled.plan.functions.find(({ name }) => name === "predict")?.inputs[0]?.shape[0];
  const batch = typeof fixed === "number" ? fixed : rows;
  const inputs: Record<string, HostTensor> = {};
  for (const { source, value } of predict.parameters)
    if (source.kind === "input") inputs[source.name] = randomTensor(value.type, batch, source.name.length);
  const { state } = compiled;
  const expected = evaluateFunction(module, predict, { inputs, state }).outputs;

  const { load } = (await import(pathToFileURL(resolve(join(outDir, "model.js"))).href)) as { load(): Promise<Program> };
  const program = await load();
  try {
    const data: Record<string, TensorData> = {};
    for (const [name, tensor] of Object.entries(inputs)) data[name] = tensor.data;
    const actual = await program.predictAll(data);
    let worst: Verification = { largest: 0, output: Object.keys(expected)[0] ?? "" };
    for (const [output, reference] of Object.entries(expected)) {
      for (let i = 0; i < reference.data.length; i++) {
        const [a, b] = [actual[output]?.[i] ?? Number.NaN, Number(reference.data[i])];
        const difference = Object.is(a, b) || a === b ? 0 : Math.abs(a - b) / Math.max(1, Math.abs(b));
        if (!(difference <= worst.largest)) worst = { largest: difference, output };
      }
    }
    if (!(worst.largest <= tolerance)) {
      fail(
        "TSC5011",
        `the artifact differs from the reference interpreter by ${worst.largest.toExponential(2)} in ${worst.output}; at most ${tolerance} is expected`,
        { help: "this is a fault of tscompile" },
      );
    }
    return worst;
  } finally {
    program.dispose();
  }
}

/** Floats in [-1, 1), small whole numbers for integers; the same every time. */
function randomTensor({ dtype, shape }: TensorType, batch: number, seed: number): HostTensor {
  const sizes = shape.map((dim) => evaluateDim(dim, { batch }));
  const length = sizes.reduce((product, size) => product * size, 1);
  const next = (i: number): number => {
    const mixed = Math.imul(Math.imul(i + 1 + seed * 7919, 0x9e3779b1) ^ 0x5bd1e995, 0x85ebca6b);
    return ((mixed ^ (mixed >>> 15)) >>> 8) / 2 ** 24;
  };
  const values = Array.from({ length }, (_, i) => (dtype === "f32" ? next(i) * 2 - 1 : Math.floor(next(i) * 2)));
  const data = dtype === "f32" ? Float32Array.from(values) : dtype === "u32" ? Uint32Array.from(values) : Int32Array.from(values);
  return { dtype, shape: sizes, data };
}
