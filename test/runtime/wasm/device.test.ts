import { describe, expect, test } from "vitest";
import { assembleWasm } from "../../../src/codegen/wasm/assemble.ts";
import type { Device } from "../../../src/runtime/executor.ts";
import type { PlanKernel } from "../../../src/runtime/plan.ts";
import { createWasmDevice, selectWasm } from "../../../src/runtime/wasm/device.ts";

/** Doubles `count` floats, one task each, and counts calls in the scratch memory. */
const text = `(module
  (import "env" "memory" (memory 1))
  (global (export ".scratch") i32 (i32.const 32))
  (func (export "double") (param $x i32) (param $y i32) (param $scratch i32) (param $gx i32) (param $gy i32) (param $begin i32) (param $end i32)
    (i32.store (local.get $scratch) (i32.add (i32.load (local.get $scratch)) (i32.const 1)))
    (if (i32.ge_u (local.get $begin) (local.get $end)) (then (return)))
    (loop $tasks
      (f32.store
        (i32.add (local.get $y) (i32.shl (local.get $begin) (i32.const 2)))
        (f32.mul (f32.const 2) (f32.load (i32.add (local.get $x) (i32.shl (local.get $begin) (i32.const 2))))))
      (br_if $tasks (i32.lt_u (local.tee $begin (i32.add (local.get $begin) (i32.const 1))) (local.get $end))))))`;

const kernel: PlanKernel = { name: "double", workgroup: [1, 1, 1], sharedBytes: 32 };

async function createDevice(): Promise<Device> {
  return createWasmDevice({ binary: await assembleWasm(text), plan: { kernels: [kernel] } });
}

async function readFloats(device: Device, segment: string, byteOffset: number, count: number): Promise<readonly number[]> {
  const [bytes] = await device.read([{ segment, byteOffset, byteLength: count * 4 }]);
  return [...new Float32Array(bytes ?? new ArrayBuffer(0))];
}

const launch = (count: number) =>
  ({
    kind: "launch",
    kernel: 0,
    buffers: [
      { segment: "arena", byteOffset: 0, byteLength: count * 4 },
      { segment: "state", byteOffset: 16, byteLength: count * 4 },
    ],
    scalars: [],
    grid: [count, 1, 1],
  }) as const;

describe("the WebAssembly device", () => {
  test("launches and copies in order, again and again", async () => {
    const device = await createDevice();
    await device.allocate({ state: 64, arena: 64 });
    const step = device.encode([
      launch(3),
      { kind: "copy", from: { segment: "state", byteOffset: 16 }, to: { segment: "arena", byteOffset: 0 }, byteLength: 12 },
    ]);
    device.write("arena", 0, new Float32Array([1, 2, 3]));
    step.run();
    step.run();
    expect(await readFloats(device, "state", 16, 3)).toEqual([4, 8, 12]);
    expect(await readFloats(device, "state", 0, 4)).toEqual([0, 0, 0, 0]);
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

  test("skips launches with an empty grid", async () => {
    const device = await createDevice();
    await device.allocate({ state: 64, arena: 64 });
    device.write("arena", 0, new Float32Array([1]));
    device.encode([launch(0)]).run();
    expect(await readFloats(device, "state", 16, 1)).toEqual([0]);
  });

  test("refuses a binary without the plan's kernels", async () => {
    const binary = await assembleWasm(text);
    await expect(createWasmDevice({ binary, plan: { kernels: [{ ...kernel, name: "other" }] } })).rejects.toThrow("no kernel other");
  });

  test("reads from a compiled module too", async () => {
    const module = await WebAssembly.compile(await assembleWasm(text));
    const device = await createWasmDevice({ binary: module, plan: { kernels: [kernel] } });
    await device.allocate({ state: 64, arena: 64 });
    expect(await readFloats(device, "arena", 0, 1)).toEqual([0]);
  });

  test("chooses what the engine can run", () => {
    expect(selectWasm({ plain: "plain" })).toBe("plain");
    // The Node that runs the tests has relaxed SIMD.
    expect(selectWasm({ plain: "plain", relaxed: "relaxed" })).toBe("relaxed");
    expect(() => selectWasm({})).toThrow("relaxed SIMD");
  });
});
