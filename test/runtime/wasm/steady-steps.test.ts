/** A training step that was run before allocates nothing on the device and prepares nothing again. */

import { expect, test } from "vitest";
import { assembleWasm } from "../../../src/codegen/wasm/assemble.ts";
import { printWasm } from "../../../src/codegen/wasm/module.ts";
import { compile } from "../../../src/compiler.ts";
import { input, layers, sequential } from "../../../src/index.ts";
import type { WholeDevice } from "../../../src/runtime/executor.ts";
import { createPlanExecutor } from "../../../src/runtime/plan-executor.ts";
import { createWasmDevice } from "../../../src/runtime/wasm/device.ts";

test("steady steps allocate nothing", async () => {
  const model = sequential({
    layers: [input({ shape: [8], name: "x" }), layers.dense({ units: 16, activation: "relu" }), layers.dense({ units: 1 })],
  });
  model.compile({ optimizer: "adam", loss: "meanSquaredError" });
  const { program } = await compile(model, { target: "wasm" });
  const device = await createWasmDevice({ plan: program.plan, binary: await assembleWasm(printWasm(program, { relaxed: true })) });
  const calls = { allocate: 0, encode: 0 };
  const counting: WholeDevice = {
    ...device,
    allocate(segments) {
      calls.allocate += 1;
      return device.allocate(segments);
    },
    encodeFunction(...call) {
      calls.encode += 1;
      return device.encodeFunction(...call);
    },
  };
  const executor = createPlanExecutor(program.plan, counting);
  const spec = executor.functions.find(({ name }) => name === "train_step");
  const rowsOf = (rows: number): Readonly<Record<string, Float32Array<ArrayBuffer>>> =>
    Object.fromEntries((spec?.inputs ?? []).map(({ name }) => [name, new Float32Array(rows * (name === "x" ? 8 : 1)).fill(0.5)]));
  const inputs = new Map([32, 8].map((rows) => [rows, rowsOf(rows)]));
  const step = (rows: number): void | Promise<void> => executor.run("train_step", inputs.get(rows) ?? {}, { batch: rows });
  const grow = WebAssembly.Memory.prototype.grow;
  let grown = 0;
  WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
    grown += 1;
    return grow.call(this, pages);
  };
  try {
    await executor.prepare({ batch: 32 });
    await step(32);
    await step(8);
    const [before, grownBefore] = [{ ...calls }, grown];
    for (let i = 0; i < 200; i++) await step(i % 10 === 9 ? 8 : 32);
    expect(calls).toEqual(before);
    expect(grown).toBe(grownBefore);
    expect(before.allocate).toBe(1);
  } finally {
    WebAssembly.Memory.prototype.grow = grow;
    executor.dispose();
  }
});
