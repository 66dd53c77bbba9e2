/**
 * Every sample of every layer as a model with functions that predict and take one step of training, many models in one
 * module: a target compiles it once. A learned scale in front of each float input makes the step go through the layer.
 */

import { initialState } from "../../src/codegen/compile.ts";
import { input, Layer, losses, type Model, model, ops, optimizers, type ShapeTree, setSeed, type Tensor } from "../../src/index.ts";
import type { Module } from "../../src/ir/graph.ts";
import { evaluateFunction } from "../../src/ir/interpreter.ts";
import type { HostTensor } from "../../src/ir/type.ts";
import { irDtype, isFloatType } from "../../src/keras/dtypes.ts";
import { buildModule } from "../../src/keras/model/module-builder.ts";
import { writeUsedState } from "../../src/keras/program.ts";
import { knownNames } from "../../src/keras/registry.ts";
import type { Variable } from "../../src/keras/tensor/variable.ts";
import { single, type TensorTree } from "../../src/keras/tree.ts";
import type { Executor, TypedArray } from "../../src/runtime/executor.ts";
import { difference, toTyped } from "../support/differential.ts";
import { applySample, containers, type LayerSample, makeLayer, samplesOf } from "../support/layer-samples.ts";
import { Random } from "../support/random.ts";

export const sizes = { batch: 3 };
/** A step by the whole gradient, so that new weights show it. */
const learningRate = 1;
/**
 * Results of a dozen operations in another order, relative to the largest element: gradients are sums over a batch, whose
 * terms may cancel.
 */
const tolerance = 1e-4;
/** Gradients that are zero but for rounding, of terms up to about 1. */
const roundingNoise = 1e-6;

export type Phase = "predict" | "fit";

export interface LayerProgram {
  readonly layer: string;
  readonly sample: LayerSample;
  /** Functions of the module by what they do. */
  readonly functions: Readonly<Record<Phase, string>>;
  readonly inputs: Readonly<Record<string, HostTensor>>;
  readonly targets: Readonly<Record<string, HostTensor>>;
  readonly state: Readonly<Record<string, HostTensor>>;
}

export interface Batch {
  readonly module: Module;
  readonly programs: readonly LayerProgram[];
}

/** Multiplies by a weight of the shape of one sample. */
class Scale extends Layer {
  #scale: Variable | undefined;
  override build(shape: ShapeTree): void {
    this.#scale = this.addWeight({ name: "scale", shape: (shape as readonly number[]).slice(1), initializer: "ones" });
  }
  override call(inputs: TensorTree): TensorTree {
    return ops.multiply(single(inputs, "x"), this.#scale ?? 1);
  }
}

/** Where no gradient goes through the layer, the scale stands behind it: the step still runs the layer as in training. */
function modelOf(name: string, sample: LayerSample, id: string): Model {
  const inputs = sample.inputs.map(({ shape, dtype = "float32" }, i) => input({ name: `x${i}`, shape, dtype }));
  const scale = (x: Tensor, i: number): Tensor => new Scale({ name: `scale_${i}` }).apply(ops.cast(x, "float32"));
  const trains = sample.untrained === undefined;
  const scaled = inputs.map((x, i) => (trains && isFloatType(x.dtype) ? scale(x, i) : x));
  const layer = makeLayer(name, { ...sample.config, name: "layer" });
  const results = applySample(layer, sample, scaled);
  const made = model({ name: id, inputs, outputs: trains ? results : results.map(scale) });
  made.compile({ optimizer: optimizers.sgd({ learningRate }), loss: new losses.MeanSquaredError({ reduction: "sum" }) });
  return made;
}

function programOf(name: string, sample: LayerSample, id: string): { readonly module: Module; readonly program: LayerProgram } {
  setSeed(7);
  const made = modelOf(name, sample, id);
  const random = new Random(id.length);
  const [batch] = [sizes.batch];
  const inputs = Object.fromEntries(
    sample.inputs.map(({ shape, dtype = "float32", domain }, i) => [`x${i}`, random.tensor(irDtype(dtype), [batch, ...shape], domain)]),
  );
  const targets = (made.outputs ?? []).map((output, i) => ({
    name: `y${i}`,
    dtype: "float32" as const,
    shape: output.shape,
  }));
  const specs = sample.inputs.map(({ shape, dtype = "float32" }, i) => ({ name: `x${i}`, dtype, shape: [null, ...shape] }));
  const { module } = buildModule(made, { inputs: specs, targets });
  const own = (text: string): string => `${id}/${text}`;
  const renamed = module.functions
    .filter((fn) => fn.name === "predict" || fn.name === "train_step")
    .map((fn) => ({
      ...fn,
      name: fn.name === "predict" ? `${id}_predict` : `${id}_fit`,
      parameters: fn.parameters.map(({ source, value }) => ({
        source: source.kind === "state" ? { ...source, name: own(source.name) } : source,
        value,
      })),
      results: fn.results.map(({ target, value }) => ({
        target: target.kind === "state" ? { ...target, name: own(target.name) } : target,
        value,
      })),
    }));
  const state = Object.fromEntries(Object.entries(initialState(module)).map(([key, value]) => [own(key), value]));
  return {
    module: { ...module, functions: renamed, state: module.state.map((item) => ({ ...item, name: own(item.name) })) },
    program: {
      layer: name,
      sample,
      functions: { predict: `${id}_predict`, fit: `${id}_fit` },
      inputs,
      targets: Object.fromEntries(
        targets.map(({ name: target, shape }) => [target, random.tensor("f32", [batch, ...shape.slice(1).map(Number)], [-1, 1])]),
      ),
      state,
    },
  };
}

/** Layers that are tested one by one; models are tested as such. */
export const layerNames: readonly string[] = knownNames("layers").filter((name) => !containers.has(name));

/** Every `step`-th of the samples that are part of programs, in modules of at most `size` of them. */
export function batchesOfPrograms(size: number, step = 1): readonly Batch[] {
  const samples = layerNames.flatMap((name) =>
    samplesOf(name).flatMap((sample, i) => (sample.host === undefined ? [{ name, sample, id: `${name}_${i}` }] : [])),
  );
  const all = samples.filter((_, i) => i % step === 0).map(({ name, sample, id }) => programOf(name, sample, id));
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => {
    const part = all.slice(i * size, (i + 1) * size);
    const module: Module = {
      name: `layers_${i}`,
      symbols: [{ name: "batch", minimum: 1 }],
      state: part.flatMap((item) => item.module.state),
      functions: part.flatMap((item) => item.module.functions),
    };
    return { module, programs: part.map(({ program }) => program) };
  });
}

interface Results {
  readonly outputs: Readonly<Record<string, HostTensor>>;
  readonly state: Readonly<Record<string, HostTensor>>;
}

function givenTo(program: LayerProgram, phase: Phase): Readonly<Record<string, HostTensor>> {
  return phase === "predict" ? program.inputs : { ...program.inputs, ...program.targets };
}

export function runInterpreter(module: Module, program: LayerProgram, phase: Phase): Results {
  const fn = module.functions.find(({ name }) => name === program.functions[phase]);
  if (!fn) throw new Error(`${program.layer} has no function to ${phase}`);
  return evaluateFunction(module, fn, { inputs: givenTo(program, phase), state: program.state, sizes });
}

function typed(values: Readonly<Record<string, HostTensor>>): Record<string, TypedArray> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toTyped(value)]));
}

/** Runs one function on a target and gives the first difference to the interpreter as text. */
export async function differenceOf(executor: Executor, module: Module, program: LayerProgram, phase: Phase): Promise<string | undefined> {
  const name = program.functions[phase];
  const expected = runInterpreter(module, program, phase);
  writeUsedState(executor, program.state);
  await executor.run(name, typed(givenTo(program, phase)), sizes);
  const outputs = await executor.read(name, Object.keys(expected.outputs), sizes);
  const state = await executor.readState(Object.keys(expected.state));
  for (const [key, value] of Object.entries({ ...expected.outputs, ...expected.state })) {
    const largest = Float64Array.from(value.data).reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    const found = difference(outputs[key] ?? state[key] ?? [], value, { absolute: tolerance * largest + roundingNoise, relative: 0 });
    if (found !== undefined) return `${key}: ${found}`;
  }
  return undefined;
}
