/**
 * Speed of the matrix-product microkernel that the wasm printer makes: 6 rows by 8 columns in twelve vector registers,
 * operands packed. `node bench/wasm-microkernel.ts` prints GFLOP/s for several ways to write the loop over k.
 *
 * Measured on one core of an AMD EPYC (AVX-512), Node 26, November 2026: 58 GFLOP/s fused, 29 without relaxed SIMD; unrolling
 * over k changes nothing.
 */

import type { Kernel, Statement } from "../src/codegen/kernel/kernel.ts";
import { assembleWasm } from "../src/codegen/wasm/assemble.ts";
import { lowerForWasm } from "../src/codegen/wasm/lower.ts";
import { printWasm } from "../src/codegen/wasm/print.ts";
import { add, builtin, type Expression, fma, int, load, mul, splat, variable } from "../src/ir/expression.ts";
import { noLocation } from "../src/ir/location.ts";

const rows = 6;
const columns = 8;
const depth = 512;
const panels = 24;

/** `y[panel] = a[panel] b` with `a` packed by `rows` or read from rows that lie `depth` apart. */
function microkernel(name: string, packed: boolean, unrolled: number): Kernel {
  const k = variable("k");
  const step = (at: Expression): readonly Statement[] => {
    const statements: Statement[] = [];
    const b = [0, 1].map((v): Expression => {
      statements.push({ kind: "let", name: `b${v}`, value: load("b", add(mul(at, int(columns)), int(v * 4)), "f32", undefined, 4) });
      return variable(`b${v}`, "f32", 4);
    });
    const base = mul(builtin("group_x"), int(rows * depth));
    for (let i = 0; i < rows; i++) {
      const index = packed ? add(add(base, mul(at, int(rows))), int(i)) : add(add(base, int(i * depth)), at);
      statements.push({ kind: "let", name: `a${i}`, value: splat(load("a", index, "f32"), 4) });
      b.forEach((vector, v) => {
        const slot = int(i * 2 + v);
        statements.push({
          kind: "store",
          buffer: "acc",
          index: slot,
          value: fma(variable(`a${i}`, "f32", 4), vector, load("acc", slot, "f32", undefined, 4)),
        });
      });
    }
    return statements;
  };
  const inner: Statement = {
    kind: "for",
    variable: "u",
    start: int(0),
    end: int(unrolled),
    step: 1,
    mode: "unroll",
    body: step(add(k, variable("u"))),
  };
  const results = Array.from({ length: rows * 2 }, (_, slot): Statement => {
    return {
      kind: "store",
      buffer: "y",
      index: add(mul(builtin("group_x"), int(rows * columns)), int(slot * 4)),
      value: load("acc", int(slot), "f32", undefined, 4),
    };
  });
  return {
    name,
    buffers: [
      { name: "a", dtype: "f32", access: "read", length: panels * rows * depth },
      { name: "b", dtype: "f32", access: "read", length: columns * depth },
      { name: "y", dtype: "f32", access: "write", length: panels * rows * columns },
    ],
    scalars: [],
    grid: [panels, 1, 1],
    workgroup: [1, 1, 1],
    shared: [],
    body: [
      { kind: "registers", name: "acc", dtype: "f32", lanes: 4, length: rows * 2 },
      { kind: "for", variable: "k", start: int(0), end: int(depth), step: unrolled, mode: "serial", body: [inner] },
      ...results,
    ],
    info: {
      operations: ["dot"],
      locations: [noLocation],
      schedule: { template: "contract", steps: [] },
      flops: 2 * panels * rows * columns * depth,
      bytes: 0,
    },
  };
}

const kernels = [
  microkernel("packed_1", true, 1),
  microkernel("packed_2", true, 2),
  microkernel("packed_4", true, 4),
  microkernel("rows_1", false, 1),
  microkernel("rows_2", false, 2),
  microkernel("rows_4", false, 4),
].map((kernel) => lowerForWasm(kernel));

const memory = new WebAssembly.Memory({ initial: 64 });
new Float32Array(memory.buffer).fill(0.5);
for (const relaxed of [true, false]) {
  const text = printWasm(kernels, { relaxed });
  if (process.argv.includes("--text") && relaxed) process.stdout.write(text);
  const { instance } = await WebAssembly.instantiate(await assembleWasm(text), { env: { memory } });
  for (const kernel of kernels) {
    const entry = instance.exports[kernel.name];
    if (typeof entry !== "function") continue;
    const [a, b, y] = [64, 64 + 4 * panels * rows * depth, 64 + 4 * (panels * rows * depth + columns * depth)];
    const run = (times: number): number => {
      const start = performance.now();
      for (let at = 0; at < times; at++) entry(a, b, y, 0, panels, 1, 0, panels);
      return performance.now() - start;
    };
    run(2000);
    let best = Number.POSITIVE_INFINITY;
    for (let at = 0; at < 10; at++) best = Math.min(best, run(200) / 200);
    const gflops = (2 * panels * rows * columns * depth) / best / 1e6;
    process.stdout.write(`${relaxed ? "relaxed" : "plain  "} ${kernel.name.padEnd(10)} ${gflops.toFixed(1).padStart(6)} GFLOP/s\n`);
  }
}
