import { describe, expect, test } from "vitest";
import { assembleWasm } from "../../../src/codegen/wasm/assemble.ts";
import type { WholeDevice } from "../../../src/runtime/executor.ts";
import { createWasmDevice, selectWasm } from "../../../src/runtime/wasm/device.ts";

/** Doubles `size` floats of the arena into the state, from its element 4 on, and says how it was called; uses scratch memory. */
const text = `(module
  (import "env" "memory" (memory 1))
  (global (export ".scratch") i32 (i32.const 32))
  (global (export ".control") i32 (i32.const 64))
  (func (export "double") (param $state i32) (param $arena i32) (param $scratch i32) (param $capacity i32) (param $size i32)
    (local $i i32)
    (i32.store offset=92 (local.get $scratch) (i32.const -1))
    (f32.store offset=60 (local.get $arena) (f32.convert_i32_u (local.get $capacity)))
    (if (i32.eqz (local.get $size)) (then (return)))
    (loop $next
      (f32.store offset=16
        (i32.add (local.get $state) (i32.shl (local.get $i) (i32.const 2)))
        (f32.mul (f32.const 2) (f32.load (i32.add (local.get $arena) (i32.shl (local.get $i) (i32.const 2))))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $size))))))`;

const plan = { symbols: [{ name: "batch", minimum: 0 }], functions: [{ name: "double", inputs: [], outputs: [], steps: [] }] };

async function createDevice(): Promise<WholeDevice> {
  return createWasmDevice({ binary: await assembleWasm(text), plan });
}

async function readFloats(device: WholeDevice, segment: string, byteOffset: number, count: number): Promise<readonly number[]> {
  const [bytes] = await device.read([{ segment, byteOffset, byteLength: count * 4 }]);
  return [...new Float32Array(bytes ?? new ArrayBuffer(0))];
}

describe("the WebAssembly device", () => {
  test("calls a function with its sizes, again and again", async () => {
    const device = await createDevice();
    await device.allocate({ state: 64, arena: 64 });
    const step = device.encodeFunction("double", { batch: 9 }, { batch: 3 });
    device.write("arena", 0, new Float32Array([1, 2, 3]));
    step.run();
    step.run();
    expect(await readFloats(device, "state", 16, 4)).toEqual([2, 4, 6, 0]);
    expect(await readFloats(device, "state", 0, 4)).toEqual([0, 0, 0, 0]);
    expect(await readFloats(device, "arena", 60, 1)).toEqual([9]);
  });

  test("keeps state when it grows, and zeroes the rest", async () => {
    const device = await createDevice();
    await device.allocate({ state: 64, arena: 64 });
    device.write("state", 0, new Float32Array([1, 2]));
    device.write("arena", 0, new Float32Array([3, 4]));
    await device.allocate({ arena: 300_000, state: 64 });
    expect(await readFloats(device, "state", 0, 3)).toEqual([1, 2, 0]);
    expect(await readFloats(device, "arena", 0, 3)).toEqual([0, 0, 0]);
    device.write("arena", 299_996, new Float32Array([5]));
    expect(await readFloats(device, "arena", 299_996, 1)).toEqual([5]);
    expect(await readFloats(device, "state", 0, 2)).toEqual([1, 2]);
  });

  test("refuses a binary without the plan's functions", async () => {
    const binary = await assembleWasm(text);
    const other = { ...plan, functions: [{ name: "other", inputs: [], outputs: [], steps: [] }] };
    await expect(createWasmDevice({ binary, plan: other })).rejects.toThrow("no function other");
  });

  test("what it reads is no part of its memory", async () => {
    const device = await createDevice();
    await device.allocate({ state: 64, arena: 64 });
    const before = device.readNow?.({ segment: "arena", byteOffset: 0, byteLength: 4 });
    device.write("arena", 0, new Float32Array([1]));
    expect(new Float32Array(before ?? new ArrayBuffer(0))).toEqual(new Float32Array([0]));
  });

  test("chooses what the engine can run", () => {
    // The Node that runs the tests has relaxed SIMD.
    expect(selectWasm({ plain: "plain", relaxed: "relaxed" })).toBe("relaxed");
  });
});
