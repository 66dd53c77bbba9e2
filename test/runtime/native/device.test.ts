/** The device of native programs, over a library written in C. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { WholeDevice } from "../../../src/runtime/executor.ts";
import { createNativeDevice } from "../../../src/runtime/native/device.ts";
import { testCpu } from "../../support/native.ts";

const folder = mkdtempSync(join(tmpdir(), "tscompile-native-device-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Doubles `sizes[0]` floats of the arena into the state, and notes how it was called. */
const source = `
#include <stdint.h>
const int64_t tscompile_test_scratch_bytes = 128;
void tscompile_test_run_double(float* state, float* arena, char* scratch, const int64_t* capacity, const int64_t* sizes) {
  for (int64_t i = 0; i < sizes[0]; i++) state[i] = 2 * arena[i];
  arena[15] = (float)capacity[0];
  arena[14] = (float)(((uintptr_t)state | (uintptr_t)arena | (uintptr_t)scratch) % 64);
  scratch[127] = 1;
}
void tscompile_test_set_threads(void* scratch, int32_t threads) { (void)scratch, (void)threads; }
`;

const plan = {
  name: "test",
  symbols: [{ name: "batch", minimum: 1 }],
  functions: [{ name: "double", inputs: [], outputs: [], steps: [] }],
} as const;

async function readFloats(device: WholeDevice, segment: string, byteOffset: number, count: number): Promise<readonly number[]> {
  const [bytes] = await device.read([{ segment, byteOffset, byteLength: count * 4 }]);
  return [...new Float32Array(bytes ?? new ArrayBuffer(0))];
}

describe.runIf(testCpu)("the native device", () => {
  const library = join(folder, "test.so");
  if (testCpu) {
    writeFileSync(join(folder, "test.c"), source);
    execFileSync("cc", ["-shared", "-fPIC", "-o", library, join(folder, "test.c")]);
  }

  test("calls a function with its sizes, and memory is aligned", async () => {
    const device = await createNativeDevice({ library, plan });
    await device.allocate({ state: 64, arena: 64 });
    device.write("arena", 0, new Float32Array([1, 2, 3]));
    const step = device.encodeFunction("double", { batch: 9 }, { batch: 3 });
    step.run();
    step.run();
    expect(await readFloats(device, "state", 0, 4)).toEqual([2, 4, 6, 0]);
    expect(await readFloats(device, "arena", 56, 2)).toEqual([0, 9]);
    device.dispose();
  });

  test("keeps state when it grows, and zeroes the rest", async () => {
    const device = await createNativeDevice({ library, plan });
    await device.allocate({ state: 64, arena: 64 });
    device.write("state", 4, new Float32Array([1, 2]));
    device.write("arena", 0, new Float32Array([3]));
    await device.allocate({ state: 64, arena: 300_000 });
    expect(await readFloats(device, "state", 0, 4)).toEqual([0, 1, 2, 0]);
    expect(await readFloats(device, "arena", 0, 1)).toEqual([0]);
    expect(new Float32Array(device.readNow?.({ segment: "state", byteOffset: 4, byteLength: 4 }) ?? new ArrayBuffer(0))).toEqual(
      new Float32Array([1]),
    );
    device.dispose();
  });

  test("refuses a library without the plan's functions, and what is no library", async () => {
    const other = { ...plan, functions: [{ name: "other", inputs: [], outputs: [], steps: [] }] };
    await expect(createNativeDevice({ library, plan: other })).rejects.toThrow("no function tscompile_test_run_other");
    await expect(createNativeDevice({ library: join(folder, "test.c"), plan })).rejects.toThrow("TSC4111");
  });
});
