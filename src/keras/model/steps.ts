/** The steps of a model, traced into programs: how it is fed, what a step of training, evaluation and inference does. */

import { CompileError, createDiagnostic } from "../../ir/diagnostic.ts";
import { RuntimeError, runtimeError, valueError, warn } from "../errors.ts";
import { isShapeLeaf } from "../layer/layer.ts";
import { gradients } from "../tensor/gradients.ts";
import { resolveDims, Tensor } from "../tensor/tensor.ts";
import type { DataForm } from "../trainer/data.ts";
import { namesFor, targetSpecs } from "../trainer/program-data.ts";
import { flattenTensors, type TensorTree } from "../tree.ts";
import { CompiledModel } from "./compiled-model.ts";
import { type BuiltModule, buildModule, type DataSpec } from "./module-builder.ts";
import type { InputShape, StepData, StepLogs, TracedModel } from "./traced-model.ts";

export abstract class SteppedModel extends CompiledModel implements TracedModel {
  protected inputForm: DataForm = "single";
  #outputSpecs: { readonly key: string; readonly outputs: readonly Tensor[] } | undefined;

  /** The model's inputs where they are known from its graph. */
  abstract get inputs(): readonly Tensor[] | undefined;
  abstract get inputNames(): readonly string[];

  get outputNames(): readonly string[] {
    return this.graphOutputNames ?? namesFor(this.#outputSpecs?.outputs.length ?? 1);
  }

  packInputs(inputs: readonly Tensor[]): TensorTree {
    const [only] = inputs;
    if (this.inputForm === "single" && only && inputs.length === 1) return only;
    if (typeof this.inputForm === "object") return Object.fromEntries(this.inputForm.map((key, i) => [key, inputs[i] as Tensor]));
    return inputs;
  }

  buildFor(inputs: readonly InputShape[]): void {
    if (!this.built || !this.#outputSpecs) this.specsFor(inputs.map(({ shape, dtype }, i) => ({ name: `input_${i}`, shape, dtype })));
  }

  /** Shapes and dtypes of the outputs; weights get made on the way. */
  protected specsFor(inputs: readonly DataSpec[]): readonly Tensor[] {
    const key = JSON.stringify(inputs);
    if (this.#outputSpecs?.key === key) return this.#outputSpecs.outputs;
    const wasBuilt = this.built;
    const symbolic = inputs.map(({ name, dtype, shape }) => Tensor.symbolic(dtype, resolveDims(shape), name));
    try {
      const outputs = flattenTensors(this.computeOutputSpec(this.packInputs(symbolic), { training: false }));
      this.#outputSpecs = { key, outputs };
      return outputs;
    } catch (error) {
      if (wasBuilt || !(error instanceof Error)) throw error;
      return this.#notBuilt(error);
    }
  }

  #notBuilt(error: Error): never {
    const inner = error instanceof CompileError ? error.diagnostic : undefined;
    const message = `the model ${this.name} could not be built from its data: ${inner?.message ?? error.message}`;
    const help = inner?.help ?? "fix call, or build the model by hand: model.build([null, ...])";
    throw new RuntimeError(
      createDiagnostic("error", "TSC2101", message, { location: inner?.location ?? this.location, notes: inner?.notes ?? [], help }),
      { cause: error },
    );
  }

  /** Specs of the targets as the losses expect them. */
  targetSpecs(inputs: readonly DataSpec[], y: Parameters<typeof targetSpecs>[4]): readonly (DataSpec | undefined)[] {
    const outputs = this.specsFor(inputs);
    return targetSpecs(inputs, outputs, this.outputNames, this.assertCompiled("fit").losses(this.outputNames), y);
  }

  /** The module of this model for given inputs and targets, as programs are made from. */
  traceModule(
    spec: { readonly inputs?: readonly DataSpec[]; readonly training?: boolean; readonly sampleWeights?: boolean } = {},
  ): BuiltModule {
    const inputs = spec.inputs ?? this.knownInputSpecs();
    const training = spec.training ?? this.compiled;
    return buildModule(this, {
      inputs,
      targets: training ? this.targetSpecs(inputs, undefined) : undefined,
      sampleWeights: spec.sampleWeights,
    });
  }

  /** Those of the graph, or of what the model was built for. */
  protected knownInputSpecs(): readonly DataSpec[] {
    const { inputs, inputNames } = this;
    if (inputs) return inputs.map(({ dtype, dims }, i) => ({ name: inputNames[i] ?? "", dtype, shape: dims }));
    const shape = this.getBuildConfig()?.["inputShape"];
    if (!isShapeLeaf(shape))
      return valueError(`the shape of the inputs of ${this.name} is not known`, {
        location: this.location,
        help: "call model.build([null, ...]) or give the model an input",
      });
    return [{ name: "input", dtype: this.inputDtype, shape: [null, ...shape.slice(1)] }];
  }

  /** One step of training. Override it for another algorithm; it is traced once. */
  trainStep(data: StepData): StepLogs {
    const yPred = flattenTensors(this.apply<TensorTree>(data.x, { training: true }));
    const loss = this.computeLoss({ ...data, yPred });
    this.track(loss, data);
    const variables = this.trainableWeights;
    if (variables.length === 0) warn(`the model ${this.name} has no trainable weights; training changes nothing`);
    else {
      const optimizer = this.optimizer ?? runtimeError(`the model ${this.name} has no optimizer`, { help: "give compile an optimizer" });
      this.placed(optimizer.name, () => {
        optimizer.build(variables);
        optimizer.apply(gradients(optimizer.scaleLoss?.(loss) ?? loss, variables), variables);
      });
    }
    return this.computeMetrics({ ...data, yPred });
  }

  testStep(data: StepData): StepLogs {
    const yPred = flattenTensors(this.apply<TensorTree>(data.x, { training: false }));
    this.track(this.computeLoss({ ...data, yPred }), data);
    return this.computeMetrics({ ...data, yPred });
  }

  predictStep(data: StepData): TensorTree {
    return this.apply<TensorTree>(data.x, { training: false });
  }
}
