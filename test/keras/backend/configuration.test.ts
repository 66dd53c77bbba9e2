/** Settings, counters and phases of the process. */

import * as K from "tscompile/backend";
import { afterEach, beforeEach, expect, it } from "vitest";
import { setTarget } from "../../../src/index.ts";
import { NotImplementedError, setWarningHandler, ValueError } from "../../../src/keras/errors.ts";
import { dense } from "../../../src/keras/layers/factories.ts";
import * as ops from "../../../src/keras/ops.ts";
import { FunctionProgram } from "../../../src/keras/tensor/program.ts";
import { tensor } from "../../../src/keras/tensor/tensor.ts";
import { Trace, withTrace } from "../../../src/keras/tensor/trace.ts";

let warnings: string[] = [];
let previous: ReturnType<typeof setWarningHandler>;
beforeEach(() => {
  warnings = [];
  previous = setWarningHandler((message) => warnings.push(message));
  K.clearSession();
});
afterEach(() => {
  setWarningHandler(previous);
  K.setFloatx("float32");
  K.setEpsilon(1e-7);
  K.setImageDataFormat("channels_last");
});

it("J-007: names this back end", () => {
  expect(K.backend()).toBe("tscompile");
});

it("J-022: clearing the session restarts names and the learning phase, and drops compiled functions", async () => {
  for (let i = 0; i < 11; i++) dense({ units: 1 });
  expect(dense({ units: 1 }).name).toBe("dense_11");
  K.setLearningPhase(1);
  setTarget("wasm");
  expect(Array.from(await K.abs([-1]).data())).toEqual([1]);
  K.clearSession();
  expect(dense({ units: 1 }).name).toBe("dense");
  expect(K.learningPhase()).toBe(0);
  expect(Array.from(await K.abs([-2]).data())).toEqual([2]);
});

it("J-044: epsilon is 1e-7 at first", () => {
  expect(K.epsilon()).toBe(1e-7);
});

it("J-122: epsilon is read when a function is called", () => {
  K.setEpsilon(1e-5);
  expect(K.epsilon()).toBe(1e-5);
  const wide = K.binaryCrossentropy([1], [0]);
  K.setEpsilon(1e-7);
  expect(wide.dataSync()[0]).toBeCloseTo(-Math.log(2e-5), 4);
  expect(K.binaryCrossentropy([1], [0]).dataSync()[0]).toBeCloseTo(-Math.log(2e-7), 4);
});

it("J-051: floatx is float32 at first", () => {
  expect(K.floatx()).toBe("float32");
});

it("J-123: floatx is one of three float dtypes", () => {
  K.setFloatx("float64");
  expect(K.floatx()).toBe("float64");
  expect(K.dtype(K.constant(1))).toBe("float64");
  expect(() => K.setFloatx("bfloat16")).toThrow(ValueError);
  expect(() => K.setFloatx("bfloat16")).toThrow(/float16, float32, float64.*bfloat16/);
  expect(() => K.setFloatx("int32")).toThrow(ValueError);
});

it("J-063: images have their channels last at first", () => {
  expect(K.imageDataFormat()).toBe("channels_last");
});

it("J-124: the layout of images is one of two", () => {
  K.setImageDataFormat("channels_first");
  expect(K.imageDataFormat()).toBe("channels_first");
  expect(K.intShape(K.pool2d(ops.zeros([1, 3, 4, 4]), [2, 2]))).toEqual([1, 3, 3, 3]);
  expect(() => K.setImageDataFormat("x")).toThrow(ValueError);
  expect(K.imageDataFormat()).toBe("channels_first");
});

it("J-057: counts per prefix from 1", () => {
  expect([K.getUid("dense"), K.getUid("dense"), K.getUid("conv"), K.getUid(), K.getUid()]).toEqual([1, 2, 1, 1, 2]);
});

it("J-110: clears the counters", () => {
  K.getUid("a");
  K.resetUids();
  expect(K.getUid("a")).toBe(1);
});

it("J-056: there are no sessions to get", () => {
  expect(() => K.getSession()).toThrow(NotImplementedError);
  expect(() => K.getSession()).toThrow(/K\.function.*tensor\.data\(\)/s);
});

it("J-126: there are no sessions to set", () => {
  expect(() => K.setSession({})).toThrow(NotImplementedError);
  expect(() => K.setSession({})).toThrow(/setTarget/);
});

it("J-078: variables always get their first values", () => {
  expect(() => K.manualVariableInitialization(false)).not.toThrow();
  expect(() => K.manualVariableInitialization(true)).toThrow(NotImplementedError);
});

it("J-071: the learning phase is 0 at first, and the last to be asked", () => {
  expect(K.learningPhase()).toBe(0);
  K.setLearningPhase(1);
  expect(K.inTrainPhase(1, 2)).toBe(1);
  expect(K.inTrainPhase(1, 2, { training: false })).toBe(2);
});

it("J-125: setting the learning phase warns", () => {
  K.setLearningPhase(1);
  expect(K.learningPhase()).toBe(1);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/deprecated.*training/);
  expect(() => K.setLearningPhase(2)).toThrow(ValueError);
  expect(K.learningPhase()).toBe(1);
});

it("J-072: the phase of a scope ends with it, also by an error", () => {
  expect(K.learningPhaseScope(1, () => K.learningPhase())).toBe(1);
  expect(K.learningPhase()).toBe(0);
  expect(() =>
    K.learningPhaseScope(1, () => {
      throw new Error("inside");
    }),
  ).toThrow("inside");
  expect(K.learningPhase()).toBe(0);
  expect(warnings.length).toBe(2);
  expect(() => K.learningPhaseScope(3, () => 0)).toThrow(ValueError);
});

it("J-160: a name scope prefixes the names of ops", () => {
  const trace = new Trace("module");
  const x = trace.input("x", "float32", [2]);
  const result = withTrace(trace, () =>
    K.nameScope("scope", () => {
      const sum = ops.add(x, 1);
      return K.nameScope("inner", () => K.abs(sum));
    }),
  );
  const { fn } = new FunctionProgram(trace, trace.finish("f", { result }));
  const labels = fn.operations.map(({ name, label }) => [name, label]);
  expect(labels).toContainEqual(["add", "scope/add"]);
  expect(labels).toContainEqual(["abs", "scope/inner/abs"]);

  const symbolic = K.nameScope("scope", () => ops.add(K.placeholder({ shape: [2] }), 1));
  expect(symbolic.history.operation?.name).toBe("scope/add");
  expect(K.nameScope(null, () => K.variable(1, { name: "v" }), { defaultName: "fallback" }).path).toBe("fallback/v");
  expect(K.nameScope("given", () => 5, { defaultName: "fallback" })).toBe(5);
  expect(() => K.nameScope("s", () => 0, { defaultName: 3 as unknown as string })).toThrow(TypeError);
  expect(() => K.nameScope(null, () => 0)).toThrow(ValueError);
  expect(K.abs(tensor([-1])).dataSync()[0]).toBe(1);
});
