import { describe, expect, test } from "vitest";
import type { Device, ResolvedStep, TypedArray } from "../../src/runtime/executor.ts";
import { RuntimeFault } from "../../src/runtime/fault.ts";
import type { Plan } from "../../src/runtime/plan.ts";
import { checkPlan } from "../../src/runtime/plan-check.ts";
import { createStepExecutor } from "../../src/runtime/step-executor.ts";

/**
 * `predict(x) → y` over `batch` rows of two: kernel 0 writes y = x + w; kernel 1 adds the iteration of a loop to w.
 * y lies behind x, so its offset depends on the capacity.
 */
const plan: Plan = {
  format: "tscompile-plan",
  version: 1,
  name: "sum",
  target: "test",
  symbols: [{ name: "batch", minimum: 1, maximum: 100 }],
  segments: [
    { name: "state", bytes: 64 },
    { name: "arena", bytes: ["*", "batch", 16] },
  ],
  state: [{ name: "w", role: "weight", dtype: "f32", shape: [], slice: { segment: "state", offset: 0, bytes: 4 } }],
  functions: [
    {
      name: "predict",
      inputs: [{ name: "x", dtype: "f32", shape: ["batch", 2], slice: { segment: "arena", offset: 0, bytes: ["*", "batch", 8] } }],
      outputs: [
        { name: "y", dtype: "f32", shape: ["batch", 2], slice: { segment: "arena", offset: ["*", "batch", 8], bytes: ["*", "batch", 8] } },
      ],
      steps: [
        {
          kind: "launch",
          kernel: 0,
          buffers: [
            { segment: "arena", offset: 0, bytes: ["*", "batch", 8] },
            { segment: "state", offset: 0, bytes: 4 },
            { segment: "arena", offset: ["*", "batch", 8], bytes: ["*", "batch", 8] },
          ],
          scalars: [["*", "batch", 2], { offset: 2, elementBytes: 4 }],
          grid: [["floordiv", ["+", "batch", 3], 4], 1, 1],
        },
      ],
    },
    {
      name: "count",
      inputs: [],
      outputs: [],
      steps: [
        {
          kind: "loop",
          symbol: "i",
          count: 4,
          body: [{ kind: "launch", kernel: 1, buffers: [{ segment: "state", offset: 0, bytes: 4 }], scalars: ["i"], grid: ["i", 1, 1] }],
        },
        { kind: "copy", from: { segment: "state", offset: 0, bytes: 4 }, to: { segment: "state", offset: 16, bytes: 4 } },
      ],
    },
  ],
  kernels: [
    { name: "add", workgroup: [1, 1, 1], sharedBytes: 0 },
    { name: "count", workgroup: [1, 1, 1], sharedBytes: 0 },
  ],
};

/** Segments in memory; kernels in TypeScript. */
function memoryDevice() {
  const segments: Record<string, ArrayBuffer> = {};
  const encoded: (readonly ResolvedStep[])[] = [];
  const allocations: Readonly<Record<string, number>>[] = [];
  const floats = (segment: string, byteOffset: number, byteLength: number): Float32Array =>
    new Float32Array(segments[segment] ?? new ArrayBuffer(0), byteOffset, byteLength / 4);
  const device: Device = {
    allocate: async (sizes) => {
      allocations.push(sizes);
      for (const [name, bytes] of Object.entries(sizes)) {
        const fresh = new ArrayBuffer(bytes);
        const old = segments[name];
        if (name === "state" && old) new Uint8Array(fresh).set(new Uint8Array(old));
        segments[name] = fresh;
      }
    },
    write: (segment, byteOffset, data: TypedArray) =>
      new Uint8Array(segments[segment] ?? new ArrayBuffer(0)).set(
        new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
        byteOffset,
      ),
    read: async (ranges) =>
      ranges.map(({ segment, byteOffset, byteLength }) =>
        (segments[segment] ?? new ArrayBuffer(0)).slice(byteOffset, byteOffset + byteLength),
      ),
    encode: (steps) => {
      encoded.push(steps);
      return {
        run: () => {
          for (const step of steps) {
            if (step.kind === "copy")
              floats(step.to.segment, step.to.byteOffset, step.byteLength).set(
                floats(step.from.segment, step.from.byteOffset, step.byteLength),
              );
            else {
              const views = step.buffers.map(({ segment, byteOffset, byteLength }) => floats(segment, byteOffset, byteLength));
              if (step.kernel === 0) views[2]?.set(views[0]?.map((value) => value + (views[1]?.[0] ?? 0)) ?? []);
              else if (views[0]) views[0][0] = (views[0][0] ?? 0) + (step.scalars[0] ?? 0);
            }
          }
        },
      };
    },
    dispose: () => {},
  };
  return { device, encoded, allocations, floats };
}

const x = (rows: number): Float32Array<ArrayBuffer> => Float32Array.from({ length: rows * 2 }, (_, i) => i);

describe("running", () => {
  test("offsets follow the capacity, sizes the call; each size is encoded once", async () => {
    const { device, encoded, allocations } = memoryDevice();
    const executor = createStepExecutor(plan, device);
    executor.writeState({ w: new Float32Array([10]) });
    await executor.prepare({ batch: 8 });
    for (const rows of [8, 3, 8, 3]) {
      executor.run("predict", { x: x(rows) }, { batch: rows });
      expect((await executor.read("predict", ["y"], { batch: rows })).y).toEqual(x(rows).map((value) => value + 10));
    }
    expect(allocations).toEqual([{ state: 64, arena: 128 }]);
    expect(encoded).toEqual([
      [
        {
          kind: "launch",
          kernel: 0,
          buffers: [
            { segment: "arena", byteOffset: 0, byteLength: 64 },
            { segment: "state", byteOffset: 0, byteLength: 4 },
            { segment: "arena", byteOffset: 64, byteLength: 64 },
          ],
          scalars: [16, 16],
          grid: [2, 1, 1],
        },
      ],
      [
        {
          kind: "launch",
          kernel: 0,
          buffers: [
            { segment: "arena", byteOffset: 0, byteLength: 24 },
            { segment: "state", byteOffset: 0, byteLength: 4 },
            { segment: "arena", byteOffset: 64, byteLength: 24 },
          ],
          scalars: [6, 16],
          grid: [1, 1, 1],
        },
      ],
    ]);
  });

  test("growing keeps state and encodes again; shrinking does nothing", async () => {
    const { device, encoded, allocations } = memoryDevice();
    const executor = createStepExecutor(plan, device);
    await executor.prepare({ batch: 2 });
    executor.writeState({ w: new Float32Array([5]) });
    executor.run("predict", { x: x(2) }, { batch: 2 });
    await Promise.all([executor.prepare({ batch: 4 }), executor.prepare({ batch: 3 })]);
    executor.run("predict", { x: x(2) }, { batch: 2 });
    expect((await executor.read("predict", ["y"], { batch: 2 })).y).toEqual(new Float32Array([5, 6, 7, 8]));
    expect(allocations.map(({ arena }) => arena)).toEqual([32, 64]);
    expect(encoded).toHaveLength(2);
  });

  test("loops are written out, empty grids left out, copies done", async () => {
    const { device, encoded, floats } = memoryDevice();
    const executor = createStepExecutor(plan, device);
    expect(await executor.readState(["w"])).toEqual({ w: new Float32Array([0]) });
    executor.run("count", {}, {});
    // 1 + 2 + 3; the iteration 0 has an empty grid.
    expect((await executor.readState(["w"])).w).toEqual(new Float32Array([6]));
    expect(floats("state", 16, 4)).toEqual(new Float32Array([6]));
    expect(encoded[0]).toHaveLength(4);
  });

  test("derived state is made before it is read, where its source has changed since", async () => {
    const { device, floats } = memoryDevice();
    const derived = { segment: "state", offset: 16, bytes: 4 } as const;
    const [predict, count] = plan.functions;
    if (!predict || !count) throw new Error("no functions");
    // Copies w, and counts how often.
    const derive = {
      name: "derive",
      inputs: [],
      outputs: [],
      steps: [
        { kind: "copy", from: { segment: "state", offset: 0, bytes: 4 }, to: derived },
        {
          kind: "loop",
          symbol: "i",
          count: 2,
          body: [{ kind: "launch", kernel: 1, buffers: [{ segment: "state", offset: 32, bytes: 4 }], scalars: ["i"], grid: ["i", 1, 1] }],
        },
      ],
    } as const;
    const source = {
      name: "unrelated",
      role: "metric",
      dtype: "f32",
      shape: [],
      slice: { segment: "state", offset: 48, bytes: 4 },
    } as const;
    const executor = createStepExecutor(
      {
        ...plan,
        state: [...plan.state, source, { name: "derived/0", role: "derived", dtype: "f32", shape: [], slice: derived }],
        functions: [predict, { ...count, steps: count.steps.slice(0, 1) }, derive],
        derivation: { function: "derive", sources: ["w"], readers: ["predict"], writers: ["count"] },
      },
      device,
    );
    const made = (): number | undefined => floats("state", 32, 4)[0];
    const copied = (): number | undefined => floats("state", 16, 4)[0];
    const run = (name: string): void => void executor.run(name, { x: x(2) }, { batch: 2 });
    await executor.prepare({ batch: 2 });
    executor.writeState({ w: new Float32Array([5]) });
    expect(made()).toBe(0);
    run("predict");
    run("predict");
    executor.writeState({ unrelated: new Float32Array([1]) });
    run("predict");
    expect([made(), copied()]).toEqual([1, 5]);
    executor.writeState({ w: new Float32Array([7]) });
    run("predict");
    expect([made(), copied()]).toEqual([2, 7]);
    run("count");
    run("count");
    expect([made(), copied()]).toEqual([2, 7]);
    run("predict");
    expect([made(), copied()]).toEqual([3, 19]);
    await executor.prepare({ batch: 4 });
    run("predict");
    expect([made(), copied()]).toEqual([3, 19]);
    // Nobody else sees any of it.
    expect(executor.state.map(({ name }) => name)).toEqual(["w", "unrelated"]);
    expect(executor.functions.map(({ name }) => name)).toEqual(["predict", "count"]);
    expect(() => executor.writeState({ "derived/0": new Float32Array(1) })).toThrow("no state derived/0");
    expect(() => run("derive")).toThrow("no function derive");
  });

  test("specs have null for open sizes", () => {
    const executor = createStepExecutor(plan, memoryDevice().device);
    expect(executor.functions[0]).toEqual({
      name: "predict",
      inputs: [{ name: "x", dtype: "f32", shape: [null, 2] }],
      outputs: [{ name: "y", dtype: "f32", shape: [null, 2] }],
    });
    expect(executor.state).toEqual([{ name: "w", dtype: "f32", shape: [], role: "weight" }]);
  });
});

describe("refused", () => {
  const thrown = (action: () => unknown): RuntimeFault => {
    try {
      action();
    } catch (error) {
      if (error instanceof RuntimeFault) return error;
      throw error;
    }
    throw new Error("nothing was thrown");
  };

  test("inputs of another length, unknown names, a batch beyond the maximum", async () => {
    const executor = createStepExecutor(plan, memoryDevice().device);
    await executor.prepare({ batch: 4 });
    expect(thrown(() => executor.run("predict", { x: x(3) }, { batch: 4 })).reason).toBe("x is given 6 elements; it has 8");
    expect(thrown(() => executor.run("predict", {}, { batch: 4 })).reason).toBe("x is given no elements; it has 8");
    expect(thrown(() => executor.run("train_step", {}, { batch: 4 })).reason).toBe(
      "the program has no function train_step; it has predict, count",
    );
    expect(thrown(() => executor.writeState({ v: x(1) })).reason).toBe("the program has no state v; it has w");
    await expect(executor.prepare({ batch: 101 })).rejects.toThrow("TSC4004: batch is 101; the program was compiled for at most 100");
  });

  const json = (): Record<string, unknown> => JSON.parse(JSON.stringify(plan)) as Record<string, unknown>;
  const load = (value: unknown): string => thrown(() => checkPlan(value)).message;

  test("a plan of another version, or no plan", () => {
    expect(load({ ...json(), version: 2 })).toBe(
      "TSC4002: the plan has version 2; this runtime reads version 1\n  help: compile the model again with the tscompile this runtime came with",
    );
    expect(load({ ...json(), format: "onnx" })).toContain('TSC4001: this is no execution plan: its format is "onnx"');
    expect(load([])).toContain("TSC4001: this is no execution plan: its format is undefined");
  });

  test.each([
    ["segments", [{ name: "state", bytes: "rows" }], 'plan.segments[0].bytes is "rows"; expected a formula'],
    ["segments", [{ name: "state", bytes: 4 }], 'plan.state[0].slice.segment is "arena"; expected a segment'],
    ["segments", "none", 'plan.segments is "none"; expected a list'],
    ["kernels", [], "plan.functions[0].steps[0].kernel is 0; expected one of 0 kernels"],
    ["symbols", [], 'plan.segments[1].bytes is "batch"; expected a formula'],
    [
      "state",
      [{ name: "w", dtype: "f8", shape: [], slice: { segment: "state", offset: 0, bytes: 8 } }],
      'plan.state[0].dtype is "f8"; expected a dtype',
    ],
    [
      "state",
      [{ name: "w", dtype: "f32", shape: [["/", 1, 2]], slice: { segment: "state", offset: 0, bytes: 8 } }],
      'plan.state[0].shape[0] is ["/",1,2]; expected a formula',
    ],
    [
      "functions",
      [{ name: "predict", inputs: [], outputs: [], steps: [{ kind: "jump" }] }],
      'plan.functions[0].steps[0].kind is "jump"; expected a step',
    ],
  ])("a damaged plan: %s %j", (field, value, text) => {
    const broken =
      field === "segments" && Array.isArray(value) && text.startsWith("plan.state")
        ? { ...json(), segments: value, state: [{ ...plan.state[0], slice: { segment: "arena", offset: 0, bytes: 4 } }] }
        : { ...json(), [field]: value };
    expect(load(broken)).toContain(`TSC4003: the plan is damaged: ${text}`);
  });

  test("every value of a plan may be missing or wrong without another kind of error", () => {
    const paths: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      if (path.length > 0) paths.push(path);
      if (typeof value !== "object" || value === null) return;
      for (const [key, child] of Object.entries(value)) walk(child, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    walk(plan, []);
    let refused = 0;
    for (const path of paths) {
      for (const replacement of [undefined, null, -1.5, "x", {}, []]) {
        const copy = json();
        let target = copy as Record<string | number, unknown>;
        for (const key of path.slice(0, -1)) target = target[key] as Record<string | number, unknown>;
        target[path.at(-1) ?? ""] = replacement;
        try {
          checkPlan(copy);
        } catch (error) {
          expect(error, path.join(".")).toBeInstanceOf(RuntimeFault);
          refused += 1;
        }
      }
    }
    expect(refused).toBeGreaterThan(paths.length * 3);
  });
});
