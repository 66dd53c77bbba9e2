/**
 * A linear regression written by hand as a plan: y = w x + b, trained by gradient descent on the mean squared error, with
 * the running loss in metric state. Enough to see every part of the host program at work.
 */

import type { BufferParameter, Kernel, Statement } from "../../../src/codegen/kernel/kernel.ts";
import { dimCeilDiv, symbol } from "../../../src/ir/dim.ts";
import {
  add,
  binary,
  builtin,
  cast,
  compare,
  constant,
  div,
  type Expression,
  fma,
  int,
  load,
  mul,
  variable,
} from "../../../src/ir/expression.ts";
import { noLocation } from "../../../src/ir/location.ts";
import { type Formula, type Plan, type PlanTensor, planFormat, planVersion, type Slice } from "../../../src/runtime/plan.ts";

const batch = symbol("batch");
const info: Kernel["info"] = {
  operations: ["dense"],
  locations: [noLocation],
  schedule: { template: "map", steps: [] },
  flops: batch,
  bytes: batch,
};
const scalars: Kernel["scalars"] = [{ name: "batch", value: { kind: "dim", dim: batch } }];
const f32 = (name: string): Expression => variable(name, "f32");
const first = (buffer: string): Expression => load(buffer, int(0), "f32");
const store = (buffer: string, index: Expression, value: Expression): Statement => ({ kind: "store", buffer, index, value });
const rows = (name: string, access: BufferParameter["access"]): BufferParameter => ({ name, dtype: "f32", access, length: batch });
const one = (name: string, access: BufferParameter["access"]): BufferParameter => ({ name, dtype: "f32", access, length: 1 });

const predictKernel: Kernel = {
  name: "dense_predict",
  buffers: [rows("x", "read"), one("w", "read"), one("b", "read"), rows("y", "write")],
  scalars,
  grid: [dimCeilDiv(batch, 64), 1, 1],
  workgroup: [64, 1, 1],
  shared: [],
  body: [
    { kind: "let", name: "i", value: add(mul(builtin("group_x"), int(64)), builtin("local_x")) },
    {
      kind: "if",
      condition: compare("lt", variable("i"), variable("batch")),
      then: [store("y", variable("i"), fma(first("w"), load("x", variable("i"), "f32"), first("b")))],
      otherwise: [],
    },
  ],
  info,
};

const stepKernel = (name: string, training: boolean): Kernel => ({
  name,
  buffers: [
    rows("y", "read"),
    rows("x", "read"),
    rows("target", "read"),
    ...(training ? [one("w", "read_write"), one("b", "read_write")] : []),
    one("total", "read_write"),
    one("count", "read_write"),
    one("loss", "write"),
  ],
  scalars,
  grid: [1, 1, 1],
  workgroup: [1, 1, 1],
  shared: [],
  body: [
    { kind: "declare", name: "sum", value: constant("f32", 0) },
    { kind: "declare", name: "slope", value: constant("f32", 0) },
    { kind: "declare", name: "shift", value: constant("f32", 0) },
    {
      kind: "for",
      variable: "i",
      start: int(0),
      end: variable("batch"),
      step: 1,
      mode: "serial",
      body: [
        { kind: "let", name: "error", value: binary("sub", load("y", variable("i"), "f32"), load("target", variable("i"), "f32")) },
        { kind: "assign", name: "sum", value: fma(f32("error"), f32("error"), f32("sum")) },
        { kind: "assign", name: "slope", value: fma(f32("error"), load("x", variable("i"), "f32"), f32("slope")) },
        { kind: "assign", name: "shift", value: add(f32("shift"), f32("error")) },
      ],
    },
    { kind: "let", name: "rows", value: cast("f32", variable("batch")) },
    ...(training
      ? (["w", "b"] as const).map((name) => {
          const gradient = div(binary("mul", constant("f32", 0.2), f32(name === "w" ? "slope" : "shift")), f32("rows"));
          return store(name, int(0), binary("sub", first(name), gradient));
        })
      : []),
    store("total", int(0), add(first("total"), f32("sum"))),
    store("count", int(0), add(first("count"), f32("rows"))),
    store("loss", int(0), div(first("total"), first("count"))),
  ],
  info,
});

export const tinyKernels: readonly Kernel[] = [predictKernel, stepKernel("dense_train", true), stepKernel("dense_eval", false)];

const rowBytes: Formula = ["align", ["*", 4, "batch"], 256];
const arena = (offset: Formula, bytes: Formula = ["*", 4, "batch"]): Slice => ({ segment: "arena", offset, bytes });
const state = (offset: number): Slice => ({ segment: "state", offset, bytes: 4 });
const places = { x: arena(0), target: arena(rowBytes), y: arena(["*", 2, rowBytes]), loss: arena(["*", 3, rowBytes], 4) };
const tensor = (name: string, slice: Slice): PlanTensor => ({ name, dtype: "f32", shape: ["batch", 1], slice });
const x = tensor("x", places.x);
const target = tensor("target", places.target);
const loss: PlanTensor = { name: "loss", dtype: "f32", shape: [], slice: places.loss };
const [w, b, total, count] = [state(0), state(256), state(512), state(768)] as const;
const forward = {
  kind: "launch" as const,
  kernel: 0,
  buffers: [places.x, w, b, places.y],
  scalars: ["batch"],
  grid: [["floordiv", ["+", "batch", 63], 64], 1, 1] as const,
};

/** Row by row in a loop of the plan, in place of one launch: its counter is in the offsets. */
const ofRow = ({ segment, offset }: Slice): Slice => ({ segment, offset: ["+", offset, ["*", 4, "row"]], bytes: 4 });
const forwardByRow = {
  kind: "loop" as const,
  count: "batch",
  symbol: "row",
  body: [{ ...forward, buffers: [ofRow(places.x), w, b, ofRow(places.y)], scalars: [1], grid: [1, 1, 1] as const }],
};

export const tinyPlan: Plan = {
  format: planFormat,
  version: planVersion,
  name: "tiny",
  target: "cuda",
  symbols: [{ name: "batch", minimum: 1 }],
  segments: [
    { name: "state", bytes: 1024 },
    { name: "arena", bytes: ["+", ["*", 3, rowBytes], 256] },
  ],
  state: [
    { name: "dense/w", dtype: "f32", shape: [1, 1], slice: w, role: "weight" },
    { name: "dense/b", dtype: "f32", shape: [1], slice: b, role: "weight" },
    { name: "loss/total", dtype: "f32", shape: [], slice: total, role: "metric" },
    { name: "loss/count", dtype: "f32", shape: [], slice: count, role: "metric" },
  ],
  functions: [
    { name: "predict", inputs: [x], outputs: [tensor("y", places.y)], steps: [forwardByRow] },
    {
      name: "train_step",
      inputs: [x, target],
      outputs: [loss],
      steps: [
        forward,
        {
          kind: "launch",
          kernel: 1,
          buffers: [places.y, places.x, places.target, w, b, total, count, places.loss],
          scalars: ["batch"],
          grid: [1, 1, 1],
        },
      ],
    },
    {
      name: "eval_step",
      inputs: [x, target],
      outputs: [loss],
      steps: [
        forward,
        {
          kind: "launch",
          kernel: 2,
          buffers: [places.y, places.x, places.target, total, count, places.loss],
          scalars: ["batch"],
          grid: [1, 1, 1],
        },
      ],
    },
  ],
  kernels: tinyKernels.map(({ name, workgroup, buffers }) => ({
    name,
    workgroup,
    sharedBytes: 0,
    bindings: buffers.map(() => "arena" as const),
    merged: false,
  })),
  training: { metrics: ["loss"] },
};
