/** The WebGPU device: memory that survives growth, copies, reads in flight, and faults with text. */

import { afterAll, describe, expect, test } from "vitest";
import { lowerForWgsl } from "../../../src/codegen/wgsl/lower.ts";
import { printWgsl } from "../../../src/codegen/wgsl/print.ts";
import { symbol } from "../../../src/ir/dim.ts";
import * as e from "../../../src/ir/expression.ts";
import type { Device, ResolvedStep, TypedArray } from "../../../src/runtime/executor.ts";
import { createWebGpuDevice } from "../../../src/runtime/webgpu/device.ts";
import { requestTestDevice } from "../../support/webgpu.ts";
import * as k from "./kernels.ts";
import { planOf } from "./run.ts";

const gpuDevice = await requestTestDevice();
afterAll(() => gpuDevice?.destroy());

/** `arena[0 .. n) += 1`, in place. */
const increment = lowerForWgsl(
  k.elementwise("increment", [k.buffer("x", "read_write", symbol("n"))], [k.store("x", k.i, e.add(e.load("x", k.i, "f32"), k.f32(1)))]),
  ["arena"],
);

async function open(): Promise<Device> {
  if (!gpuDevice) throw new Error("no device");
  return createWebGpuDevice({ gpuDevice, source: printWgsl([increment]), plan: planOf([increment], increment.scalars.length) });
}

function launch(n: number, byteOffset: number): ResolvedStep {
  return {
    kind: "launch",
    kernel: 0,
    buffers: [{ segment: "arena", byteOffset, byteLength: 4 * n }],
    scalars: [n, byteOffset / 4],
    grid: [Math.ceil(n / 64), 1, 1],
  };
}

async function readFloats(device: Device, segment: string, byteOffset: number, count: number): Promise<readonly number[]> {
  const [bytes] = await device.read([{ segment, byteOffset, byteLength: 4 * count }]);
  return [...new Float32Array(bytes ?? new ArrayBuffer(0))];
}

const floats = (...values: readonly number[]): TypedArray => Float32Array.from(values);

describe.runIf(gpuDevice)("WebGPU device", () => {
  test("a function runs again and again; launches see what earlier ones wrote", async () => {
    const device = await open();
    await device.allocate({ state: 0, arena: 1024 });
    device.write("arena", 256, floats(10, 20, 30));
    const steps: readonly ResolvedStep[] = [
      launch(3, 256),
      launch(2, 256),
      { kind: "copy", from: { segment: "arena", byteOffset: 256 }, to: { segment: "arena", byteOffset: 512 }, byteLength: 12 },
      launch(1, 512),
    ];
    const encoded = device.encode(steps);
    encoded.run();
    expect(await readFloats(device, "arena", 512, 3)).toEqual([13, 22, 31]);
    encoded.run();
    expect(await readFloats(device, "arena", 256, 3)).toEqual([14, 24, 32]);
    expect(await readFloats(device, "arena", 512, 3)).toEqual([15, 24, 32]);
    device.dispose();
  });

  test("memory starts as zeros, and state survives growth", async () => {
    const device = await open();
    await device.allocate({ state: 16, arena: 16 });
    expect(await readFloats(device, "state", 0, 4)).toEqual([0, 0, 0, 0]);
    device.write("state", 4, floats(5, 6));
    await device.allocate({ state: 16, arena: 4096 });
    expect(await readFloats(device, "state", 0, 4)).toEqual([0, 5, 6, 0]);
    device.write("arena", 0, floats(1));
    device
      .encode([
        launch(1, 0),
        { kind: "copy", from: { segment: "arena", byteOffset: 0 }, to: { segment: "state", byteOffset: 0 }, byteLength: 4 },
      ])
      .run();
    expect(await readFloats(device, "state", 0, 3)).toEqual([2, 5, 6]);
    device.dispose();
  });

  test("a read sees the moment it was asked for, with many in flight", async () => {
    const device = await open();
    await device.allocate({ state: 0, arena: 256 });
    const encoded = device.encode([launch(1, 0)]);
    const reads: Promise<readonly number[]>[] = [];
    for (let step = 0; step < 12; step++) {
      encoded.run();
      reads.push(readFloats(device, "arena", 0, 1));
    }
    expect((await Promise.all(reads)).flat()).toEqual(Array.from({ length: 12 }, (_, step) => step + 1));
    device.dispose();
  });

  test("several ranges, empty ones too, come back in order", async () => {
    const device = await open();
    await device.allocate({ state: 64, arena: 64 });
    device.write("state", 0, floats(1, 2));
    device.write("arena", 32, Int32Array.of(-7));
    const range = (
      segment: string,
      byteOffset: number,
      byteLength: number,
    ): { segment: string; byteOffset: number; byteLength: number } => ({ segment, byteOffset, byteLength });
    const [a, b, c] = await device.read([range("arena", 32, 4), range("arena", 0, 0), range("state", 4, 4)]);
    if (!a || !b || !c) throw new Error("ranges are missing");
    expect([new Int32Array(a)[0], b.byteLength, new Float32Array(c)[0]]).toEqual([-7, 0, 2]);
    device.dispose();
  });

  test("a kernel with more scalars than fit one uniform slot", async () => {
    if (!gpuDevice) throw new Error("no device");
    const count = 150;
    const buffers = Array.from({ length: count }, (_, b) => k.buffer(`x${b}`, "write", 1));
    const body = buffers.map(({ name }, b) => k.store(name, e.int(0), k.f32(b)));
    const many = lowerForWgsl(
      k.kernel({ name: "many", buffers, body }),
      buffers.map(() => "arena"),
    );
    const device = await createWebGpuDevice({ gpuDevice, source: printWgsl([many, increment]), plan: planOf([many, increment], count) });
    await device.allocate({ state: 0, arena: 4 * count });
    const places = buffers.map((_, b) => ({ segment: "arena", byteOffset: 4 * b, byteLength: 4 }));
    // The short scalars of the second launch follow the long ones of the first.
    const encoded = device.encode([
      { kind: "launch", kernel: 0, buffers: places, scalars: places.map(({ byteOffset }) => byteOffset / 4), grid: [1, 1, 1] },
      { ...launch(2, 0), kernel: 1 } as ResolvedStep,
    ]);
    // The plan's only function does not launch the second kernel: it is compiled now.
    const running = encoded.run();
    expect(running).toBeInstanceOf(Promise);
    await running;
    expect(encoded.run()).toBeUndefined();
    const values = await readFloats(device, "arena", 0, count);
    expect(values).toEqual(Array.from({ length: count }, (_, b) => (b < 2 ? b + 1 : b)));
    device.dispose();
  });

  test("a kernel that does not compile is reported with its line", async () => {
    if (!gpuDevice) throw new Error("no device");
    const source = printWgsl([increment]).replace("let i =", "let i: f32 =");
    await expect(createWebGpuDevice({ gpuDevice, source, plan: planOf([increment], 2) })).rejects.toThrow(
      /TSC4109: kernel increment cannot be compiled: kernels\.wgsl:\d+:\d+: .*\n.*let i: f32/,
    );
  });

  test("what is beyond the device's limits is refused", async () => {
    const device = await open();
    await expect(device.allocate({ state: 0, arena: 2 ** 40 })).rejects.toThrow(/TSC4104.*arena/);
    device.dispose();
  });

  test("an error that WebGPU reports later surfaces at the next call", async () => {
    const device = await open();
    await device.allocate({ state: 0, arena: 256 });
    device
      .encode([{ kind: "copy", from: { segment: "arena", byteOffset: 0 }, to: { segment: "state", byteOffset: 0 }, byteLength: 4096 }])
      .run();
    await expect(device.read([{ segment: "arena", byteOffset: 0, byteLength: 4 }])).rejects.toThrow(
      /TSC4107: WebGPU reports an error: .*[Cc]opy/,
    );
    device.dispose();
  });

  test("a lost device says so, and a program that was disposed of", async () => {
    const lost = await requestTestDevice();
    if (!lost) throw new Error("no device");
    const device = await createWebGpuDevice({ gpuDevice: lost, source: printWgsl([increment]), plan: planOf([increment], 2) });
    await device.allocate({ state: 0, arena: 256 });
    lost.destroy();
    await lost.lost;
    expect(() => device.write("arena", 0, floats(1))).toThrow(/TSC4107: WebGPU reports an error: the device is lost/);
    device.dispose();
    device.dispose();
    expect(() => device.write("arena", 0, floats(1))).toThrow(/TSC4106/);
  });
});
