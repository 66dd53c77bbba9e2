/** What must work for an op that was only defined, run in a copy of the sources: `node added-op.ts NAME`. Prints what it did. */

import { gradients } from "../../src/ir/autodiff.ts";
import { Builder } from "../../src/ir/builder.ts";
import { findOp } from "../../src/ir/define-op.ts";
import type { Value } from "../../src/ir/graph.ts";
import "../../src/ir/index.ts";
import { evaluateValues } from "../../src/ir/interpreter.ts";
import { parseModule } from "../../src/ir/parse.ts";
import { printModule } from "../../src/ir/print.ts";
import type { HostTensor, TensorType } from "../../src/ir/type.ts";
import { verifyModule } from "../../src/ir/verify.ts";
import { optimize } from "../../src/passes/pipelines.ts";
import { caseOf, interpretTarget, moduleOfCases } from "../support/differential.ts";
import { randomProgram } from "../support/random/random-program.ts";
import { runCases } from "../support/random/run-programs.ts";
import { wasmTarget } from "../support/targets.ts";

const name = process.argv[2] ?? "";
const definition = findOp(name);
if (!definition) throw new Error(`there is no op named ${name}`);

const points = Float64Array.of(-3, -0.5, 0.25, 2);
const type: TensorType = { dtype: "f64", shape: [points.length] };

/** The op, its slope and its second derivative at the points. */
function derivatives(): readonly HostTensor[] {
  const b = new Builder();
  const x = Builder.parameter(type, 0);
  const ones = b.full("f64", type.shape, 1);
  const chain: Value[] = [b.emit(name, [x])];
  for (const order of [0, 1]) chain.push(...gradients(b, [chain[order] ?? x], [ones], [x]));
  return evaluateValues(b.operations, chain, new Map([[x, { ...type, shape: [points.length], data: points }]]));
}

function at(x: number): number {
  const b = new Builder();
  const parameter = Builder.parameter({ dtype: "f64", shape: [1] }, 0);
  const input: HostTensor = { dtype: "f64", shape: [1], data: Float64Array.of(x) };
  return Number(evaluateValues(b.operations, [b.emit(name, [parameter])], new Map([[parameter, input]]))[0]?.data[0]);
}

/** Of central differences of second order at this step, for slopes of size one. */
const step = 1e-4;
const tolerance = 1e-6;

const [, first, second] = derivatives();
points.forEach((x, i) => {
  const differences = [(at(x + step) - at(x - step)) / (2 * step), (at(x + step) - 2 * at(x) + at(x - step)) / step ** 2];
  for (const [order, found] of [first, second].entries()) {
    const difference = Math.abs(Number(found?.data[i]) - Number(differences[order]));
    if (!(difference <= tolerance)) throw new Error(`derivative ${order + 1} of ${name} at ${x} is off by ${difference}`);
  }
});

const one = caseOf(
  "f",
  [{ dtype: "f32", shape: [5] }],
  [{ dtype: "f32", shape: [5], data: Float32Array.of(-3, -1, 0, 0.5, 4) }],
  {},
  (b, [x]) => (x ? [b.emit(name, [x]), ...gradients(b, [b.emit(name, [x])], [b.full("f32", [5], 1)], [x])] : []),
);
const module = moduleOfCases([one]);
verifyModule(module);
if (printModule(parseModule(printModule(module))) !== printModule(module)) throw new Error("the text changes when it is read back");
const kernels = optimize(module, "compile").module.functions[0]?.operations.length;
if (kernels !== 1) throw new Error(`${name} and its gradient are ${kernels} kernels`);

const programs = Array.from({ length: 20 }, (_, seed) => randomProgram(seed + 1, { subject: definition }));
const targets = [interpretTarget("cuda"), interpretTarget("wgsl"), wasmTarget];
for (const target of targets) {
  const wrong = (await runCases(target, [one, ...programs])).find((outcome) => outcome !== undefined);
  if (wrong !== undefined) throw new Error(`${target.name}: ${wrong}`);
}
process.stdout.write(`${name}: read back, differentiated twice, one kernel, ${programs.length} programs on ${targets.length} targets\n`);
