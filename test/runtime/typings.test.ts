/** The generated declarations against the TypeScript compiler: what must be accepted, and what must not. */

import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget } from "ts-morph";
import { expect, test } from "vitest";
import { compileModule } from "../../src/codegen/compile.ts";
import { printTypings, type Typings } from "../../src/codegen/typings.ts";
import { linearModule, linearTraining } from "./linear-module.ts";

const { plan } = compileModule(linearModule(), { target: "wasm", training: linearTraining });
const predictOnly = { ...plan, functions: plan.functions.filter(({ name }) => name === "predict") };

/** Messages of the compiler for a program that imports the model, with line numbers. */
function check({ model, training }: Typings, program: string): readonly string[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      target: ScriptTarget.ES2022,
      module: ModuleKind.ESNext,
      moduleResolution: ModuleResolutionKind.Bundler,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    },
  });
  project.createSourceFile("/model.d.ts", model);
  project.createSourceFile("/training.d.ts", training);
  project.createSourceFile("/use.ts", program);
  return project.getPreEmitDiagnostics().map((found) => `${found.getLineNumber()}: ${JSON.stringify(found.getMessageText())}`);
}

test("a program that trains and predicts", () => {
  const used = `
    import { load, RuntimeFault } from "./model.js";
    import { type Callback, Dataset, EarlyStopping, LambdaCallback, ModelCheckpoint, type NDArray, ReduceLROnPlateau } from "./training.js";
    const program = await load({ seed: 3 });
    const quiet: Callback = { onEpochEnd: (epoch, logs) => { const loss: number | undefined = logs["loss"]; void [epoch, loss]; } };
    const { history } = await program.fit([[1, 2, 3, 4]], { y: new Float32Array(3) }, { epochs: 2, callbacks: [quiet, new EarlyStopping({ monitor: "loss" })], validationData: [[[1, 2, 3, 4]], [[1, 2, 3]]] });
    const pairs: Dataset<[NDArray, NDArray]> = Dataset.fromTensorSlices<[Float32Array, number]>([new Float32Array(8), [1, 2]]).shuffle(2, { seed: 1 }).batch(2) as never;
    await program.fit(pairs, undefined, { callbacks: [new ReduceLROnPlateau({ factor: 0.5 }), new ModelCheckpoint({ filepath: "x" }), new LambdaCallback({ onEpochBegin: (epoch) => void epoch })] });
    await program.predict(pairs.map(([x]) => [x] as const).take(1));
    const losses: readonly number[] | undefined = history["loss"];
    const predicted: Float32Array = await program.predict({ x: [1, 2, 3, 4] });
    const name: "x" = program.inputs[0].name;
    const size: 4 = program.inputs[0].shape[1];
    const metric: "loss" = program.metricNames[0];
    const both: number | number[] = await program.evaluate([1, 2, 3, 4], [1, 2, 3]);
    const logs: Readonly<Record<string, number>> = await program.evaluate([1, 2, 3, 4], [1, 2, 3], { returnDict: true });
    if (!(new Error() instanceof RuntimeFault)) program.dispose();
    export default [losses, predicted, name, size, metric, both, logs];
  `;
  expect(check(printTypings(plan, "wasm"), used)).toEqual([]);
});

test("names, shapes and functions that the model does not have", () => {
  const wrong = `
    import { load } from "./model.js";
    const program = await load();
    await program.predict({ image: [1, 2, 3, 4] });
    const size: 5 = program.inputs[0].shape[1];
    await program.predict("text");
    await program.fit([1, 2, 3, 4], [1, 2, 3], { epoch: 3 });
    export default size;
  `;
  expect(check(printTypings(plan, "wasm"), wrong).map((message) => message.split(":")[0])).toEqual(["4", "5", "6", "7"]);
  const trains = `
    import { load } from "./model.js";
    const program = await load();
    await program.fit([1, 2, 3, 4], [1, 2, 3]);
  `;
  expect(check(printTypings(predictOnly, "wasm"), trains)).toEqual([
    expect.stringContaining("Property 'fit' does not exist on type 'Program'"),
  ]);
});
