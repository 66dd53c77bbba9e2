/**
 * Speed of the matrix-product microkernel that the wasm printer makes: 6 rows by 8 columns in twelve vector registers,
 * operands packed. `node bench/wasm-microkernel.ts` prints GFLOP/s for several ways to write the loop over k.
 *
 * Measured on one core of an AMD EPYC (AVX-512), Node 26, November 2026: 58 GFLOP/s fused, 29 without relaxed SIMD; unrolling
 * over k changes nothing.
 */

import { assembleWasm } from "../src/codegen/wasm/assemble.ts";
import { lowerForWasm } from "../src/codegen/wasm/lower.ts";
import { printKernels } from "../src/codegen/wasm/print.ts";
import { columns, depth, microkernel, panels, rows } from "./peak.ts";

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
  const text = printKernels(kernels, { relaxed });
  if (process.argv.includes("--text") && relaxed) process.stdout.write(text);
  const { instance } = await WebAssembly.instantiate(await assembleWasm(text), { env: { memory } });
  for (const kernel of kernels) {
    const entry = instance.exports[kernel.name];
    if (typeof entry !== "function") continue;
    const [a, b, y] = [64, 64 + 4 * panels * rows * depth, 64 + 4 * (panels * rows * depth + columns * depth)];
    const run = (times: number): number => {
      const start = performance.now();
      for (let at = 0; at < times; at++) entry(0, panels, panels, 1, 0, a, b, y);
      return performance.now() - start;
    };
    run(2000);
    let best = Number.POSITIVE_INFINITY;
    for (let at = 0; at < 10; at++) best = Math.min(best, run(200) / 200);
    const gflops = (2 * panels * rows * columns * depth) / best / 1e6;
    process.stdout.write(`${relaxed ? "relaxed" : "plain  "} ${kernel.name.padEnd(10)} ${gflops.toFixed(1).padStart(6)} GFLOP/s\n`);
  }
}
