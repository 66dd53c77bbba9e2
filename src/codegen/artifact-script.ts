/** `model.js` and `training.js` of an artifact: the runtime and a few lines of glue, bundled; and their typings. */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import "../runtime/coded-elements.ts";
import { codecs } from "../runtime/elements.ts";
import type { Plan } from "../runtime/plan.ts";
import type { ArtifactFile, ArtifactProgram } from "./artifact-file.ts";
import type { TargetName } from "./target.ts";
import { startTypings, type TypingsThread } from "./typings-thread.ts";

/** Targets whose artifact has a script; that of CUDA is a C++ program. */
type ScriptTarget = Exclude<TargetName, "cuda">;

const loader = { native: "loadNative", wasm: "loadWasm", wgsl: "loadWgsl" } as const satisfies Record<ScriptTarget, string>;
/** Literal URLs beside `import.meta.url`: what bundlers of the user's page look for. */
const kernelUrl = {
  native: 'new URL("./model.so", import.meta.url)',
  wasm: 'selectWasm({ relaxed: new URL("./model.wasm", import.meta.url), plain: new URL("./model.plain.wasm", import.meta.url) })',
  wgsl: 'new URL("./kernels.wgsl", import.meta.url)',
} as const satisfies Record<ScriptTarget, string>;

/**
 * The work on scripts that does not wait for a compiled model: bundling the runtime, in esbuild's process, and loading
 * ts-morph, in a thread. Started first, it runs beside the compilation.
 */
export interface ScriptBuild {
  files(program: ArtifactProgram): Promise<readonly ArtifactFile[]>;
  /** Ends the thread. */
  stop(): Promise<void>;
}

export function startScripts(target: TargetName, minify = true): ScriptBuild {
  if (target === "cuda") return { files: async () => [], stop: async () => {} };
  const runtime = bundleRuntime(target, minify);
  // Reported by whoever asks for the files.
  runtime.catch(() => {});
  const typings: TypingsThread = startTypings();
  return {
    async files({ name, plan }) {
      const [scripts, declarations] = await Promise.all([
        hasCodedElements(plan) ? bundleRuntime(target, minify, ["coded-elements"]) : runtime,
        typings.print({ plan, target }),
      ]);
      return [
        { name: "model.js", content: `// ${name} for ${target}, compiled by tscompile. load() gives the program.\n${scripts.model}` },
        { name: "model.d.ts", content: declarations.model },
        {
          name: "training.js",
          content: `// What fit needs: model.js loads it then. Callbacks and datasets are here, too.\n${scripts.training}`,
        },
        { name: "training.d.ts", content: declarations.training },
        // Node takes the script for a module wherever the folder lies.
        { name: "package.json", content: '{ "type": "module" }\n' },
      ];
    },
    async stop() {
      await typings.stop();
    },
  };
}

/** Few programs give or get 16-bit floats or 64-bit integers; theirs are bundled anew, with what converts them. */
function hasCodedElements({ state, functions }: Plan): boolean {
  const tensors = [...state, ...functions.flatMap(({ inputs, outputs }) => [...inputs, ...outputs])];
  return tensors.some(({ dtype }) => dtype in codecs);
}

/**
 * `model.js` loads and predicts; what is about training is in `training.js`, which it loads when it is asked to train.
 * `parts` are modules of the runtime that both import for their effect.
 */
async function bundleRuntime(
  target: ScriptTarget,
  minify: boolean,
  parts: readonly string[] = [],
): Promise<{ readonly model: string; readonly training: string }> {
  const imports = parts.map((name) => `import ${JSON.stringify(runtimeFile(name))};`);
  const glue = [
    ...imports,
    `import { ${loader[target]}${target === "wasm" ? ", selectWasm" : ""} } from ${JSON.stringify(runtimeFile(`entry-${target}`))};`,
    `export { RuntimeFault } from ${JSON.stringify(runtimeFile("fault"))};`,
    `const urls = {`,
    `  plan: new URL("./plan.json", import.meta.url),`,
    `  weights: new URL("./weights.safetensors", import.meta.url),`,
    `  kernels: ${kernelUrl[target]},`,
    `};`,
    `export const load = (options) => ${loader[target]}(urls, options);`,
    `let program;`,
    `const forget = (error) => { program = undefined; throw error; };`,
    `export const serve = async (x, options) => (await (program ??= load().catch(forget))).predict(x, options);`,
  ].join("\n");
  const training = [...imports, `export * from ${JSON.stringify(runtimeFile("training"))};`].join("\n");
  const [modelText, trainingText] = await Promise.all([bundle("model.js", glue, minify), bundle("training.js", training, minify)]);
  return { model: modelText, training: trainingText };
}

async function bundle(name: string, contents: string, minify: boolean): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    // No file of that folder has this name: esbuild would take the two for one, and training.js of the built package for itself.
    stdin: { contents, resolveDir: runtimeFolder, sourcefile: `artifact/${name}`, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    external: ["node:*"],
    minify,
    legalComments: "none",
    // Nothing of the user's project steers this build.
    tsconfigRaw: "{}",
    logLevel: "silent",
    plugins: [
      {
        name: "training beside the model",
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/training\.[tj]s$/ }, ({ kind }) =>
            kind === "dynamic-import" ? { path: "./training.js", external: true } : undefined,
          ),
      },
    ],
  });
  const [output] = outputFiles;
  if (!output) throw new Error("internal: esbuild wrote no output");
  return output.text;
}

const runtimeFolder = fileURLToPath(new URL("../runtime/", import.meta.url));

/** TypeScript when run from the sources, JavaScript from the built package. */
function runtimeFile(name: string): string {
  const source = `${runtimeFolder}${name}.ts`;
  return existsSync(source) ? source : `${runtimeFolder}${name}.js`;
}
