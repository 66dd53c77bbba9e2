/** The matrix-product microkernel on packed operands, all in the first-level cache: as fast as a product can be here. */

import type { Kernel, Statement } from "../src/codegen/kernel/kernel.ts";
import { assembleWasm } from "../src/codegen/wasm/assemble.ts";
import { lowerForWasm } from "../src/codegen/wasm/lower.ts";
import { printKernels } from "../src/codegen/wasm/print.ts";
import { add, builtin, type Expression, fma, int, load, mul, splat, variable } from "../src/ir/expression.ts";
import { noLocation } from "../src/ir/location.ts";

export const rows = 6;
export const columns = 8;
export const depth = 512;
export const panels = 24;

/** Of the registers of a target: rows, and elements of a vector, of which there are two of columns. */
export interface PeakBlock {
  readonly rows: number;
  readonly lanes: number;
}

const wasmBlock: PeakBlock = { rows, lanes: columns / 2 };

/** `y[panel] = a[panel] b` with `a` packed by `rows` or read from rows that lie `depth` apart. */
export function microkernel(name: string, packed: boolean, unrolled: number, { rows, lanes } = wasmBlock): Kernel {
  const columns = 2 * lanes;
  const k = variable("k");
  const step = (at: Expression): readonly Statement[] => {
    const statements: Statement[] = [];
    const b = [0, 1].map((v): Expression => {
      statements.push({
        kind: "let",
        name: `b${v}`,
        value: load("b", add(mul(at, int(columns)), int(v * lanes)), "f32", undefined, lanes),
      });
      return variable(`b${v}`, "f32", lanes);
    });
    const base = mul(builtin("group_x"), int(rows * depth));
    for (let i = 0; i < rows; i++) {
      const index = packed ? add(add(base, mul(at, int(rows))), int(i)) : add(add(base, int(i * depth)), at);
      statements.push({ kind: "let", name: `a${i}`, value: splat(load("a", index, "f32"), lanes) });
      b.forEach((vector, v) => {
        const slot = int(i * 2 + v);
        statements.push({
          kind: "store",
          buffer: "acc",
          index: slot,
          value: fma(variable(`a${i}`, "f32", lanes), vector, load("acc", slot, "f32", undefined, lanes)),
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
      index: add(mul(builtin("group_x"), int(rows * columns)), int(slot * lanes)),
      value: load("acc", int(slot), "f32", undefined, lanes),
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
      { kind: "registers", name: "acc", dtype: "f32", lanes, length: rows * 2 },
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

const flops = 2 * panels * rows * columns * depth;

/** The microkernel run now and then among other things, so that both get the same share of a machine that others use. */
export async function createPeak(): Promise<{ run(): void; gigaflops(): number }> {
  const memory = new WebAssembly.Memory({ initial: 64 });
  new Float32Array(memory.buffer).fill(0.5);
  const kernel = lowerForWasm(microkernel("peak", true, 1));
  const { instance } = await WebAssembly.instantiate(await assembleWasm(printKernels([kernel], { relaxed: true })), { env: { memory } });
  const entry = instance.exports["peak"];
  if (typeof entry !== "function") throw new Error("no kernel");
  const [a, b, y] = [64, 64 + 4 * panels * rows * depth, 64 + 4 * (panels * rows * depth + columns * depth)];
  let best = Number.POSITIVE_INFINITY;
  const times = 10;
  return {
    run() {
      for (let turn = 0; turn < 10; turn++) {
        const start = performance.now();
        for (let at = 0; at < times; at++) entry(0, panels, panels, 1, 0, a, b, y);
        best = Math.min(best, performance.now() - start);
      }
    },
    gigaflops: () => (times * flops) / best / 1e6,
  };
}
