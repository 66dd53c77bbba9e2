/** The scripts of an artifact: the runtime and a few lines of glue, bundled; and their typings. */

import { existsSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import "../runtime/coded-elements.ts";
import { codecs } from "../runtime/elements.ts";
import type { Plan } from "../runtime/plan.ts";
import type { ArtifactFile, ArtifactProgram } from "./artifact-file.ts";
import type { TargetName } from "./target.ts";
import { startTypings, type TypingsThread } from "./typings-thread.ts";

/** Whether an artifact has scripts; that of CUDA alone is a C++ program. */
export function hasScripts({ target, ptx }: Pick<ArtifactProgram, "target" | "ptx">): boolean {
  return target !== "cuda" || ptx === true;
}

const loader = { cuda: "loadCuda", native: "loadNative", wasm: "loadWasm", wgsl: "loadWgsl" } as const satisfies Record<TargetName, string>;
/** Literal URLs beside `import.meta.url`: what bundlers of the user's page look for. */
const kernelUrl = {
  cuda: 'new URL("./model.ptx", import.meta.url)',
  native: 'new URL("./model.so", import.meta.url)',
  wasm: 'selectWasm({ relaxed: new URL("./model.wasm", import.meta.url), plain: new URL("./model.plain.wasm", import.meta.url) })',
  wgsl: 'new URL("./kernels.wgsl", import.meta.url)',
} as const satisfies Record<TargetName, string>;

/**
 * The work on scripts that does not wait for a compiled model: bundling the runtime, in esbuild's process, and loading
 * ts-morph, in a thread. Started first, it runs beside the compilation.
 */
export interface ScriptBuild {
  files(program: ArtifactProgram): Promise<readonly ArtifactFile[]>;
  /** Ends the thread. */
  stop(): Promise<void>;
}

/** What the loader is told besides where the plan, the weights and the kernels are. */
const otherUrls: Readonly<Partial<Record<TargetName, string>>> = {
  wasm: 'worker: new URL("./worker.js", import.meta.url)',
  wgsl: 'software: new URL("./kernels.software.wgsl", import.meta.url)',
};
/** Scripts that are run by themselves, by their module in the runtime: they import nothing of the others. */
const ownScripts: Readonly<Partial<Record<TargetName, Readonly<Record<string, string>>>>> = { wasm: { worker: "wasm/worker" } };

/** `target` is undefined where there are none to write. */
export function startScripts(target: TargetName | undefined, minify = true): ScriptBuild {
  if (target === undefined) return { files: async () => [], stop: async () => {} };
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
        ...scripts.map((script) => ({ ...script, content: `${headOf(script.name, name, target)}\n${script.content}` })),
        { name: "model.d.ts", content: declarations.model },
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

function headOf(file: string, model: string, target: TargetName): string {
  if (file === "model.js") return `// ${model} for ${target}, compiled by tscompile. load() gives the program.`;
  if (file === "training.js") return "// Callbacks and datasets for fit.";
  if (file === "worker.js") return "// A thread beside the one that called load().";
  return file === "fit.js" ? "// What fit, evaluate and save need: model.js loads it then." : "// What several of these scripts use.";
}

/**
 * `model.js` loads and predicts; `fit.js` is what it loads when it is asked to train; `training.js` is what the user may give
 * to training. What they share is in `runtime.js` and, where not all of them do, in files like it. `parts` are modules of the
 * runtime that the first and the last import for their effect.
 */
async function bundleRuntime(target: TargetName, minify: boolean, parts: readonly string[] = []): Promise<readonly ArtifactFile[]> {
  const imports = parts.map((name) => `import ${JSON.stringify(runtimeFile(name))};`);
  const model = [
    ...imports,
    `import { ${loader[target]}${target === "wasm" ? ", selectWasm" : ""} } from ${JSON.stringify(runtimeFile(`entry-${target}`))};`,
    `export { RuntimeFault } from ${JSON.stringify(runtimeFile("fault"))};`,
    `const urls = {`,
    `  plan: new URL("./plan.json", import.meta.url),`,
    `  weights: new URL("./weights.safetensors", import.meta.url),`,
    `  kernels: ${kernelUrl[target]},`,
    ...(otherUrls[target] ? [`  ${otherUrls[target]},`] : []),
    `};`,
    `export const load = (options) => ${loader[target]}(urls, options);`,
    `let program;`,
    `const forget = (error) => { program = undefined; throw error; };`,
    `export const serve = async (x, options) => (await (program ??= load().catch(forget))).predict(x, options);`,
  ].join("\n");
  const training = [...imports, `export * from ${JSON.stringify(runtimeFile("training"))};`].join("\n");
  const own = Object.entries(ownScripts[target] ?? {}).map(([name, module]) =>
    bundle({ [name]: `import ${JSON.stringify(runtimeFile(module))};` }, minify),
  );
  return (await Promise.all([bundle({ model, training }, minify), ...own])).flat();
}

/** One file for each of `entries`, and those that hold what several of them import. */
async function bundle(entries: Readonly<Record<string, string>>, minify: boolean): Promise<readonly ArtifactFile[]> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: Object.keys(entries).map((name) => ({ in: `entry:${name}`, out: name })),
    bundle: true,
    splitting: true,
    outdir: runtimeFolder,
    absWorkingDir: runtimeFolder,
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
        name: "texts of entries",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice("entry:".length), namespace: "entry" }));
          onLoad({ filter: /.*/, namespace: "entry" }, ({ path }) => ({ contents: entries[path] ?? "", resolveDir: runtimeFolder }));
        },
      },
    ],
  });
  return withPlainNames(
    outputFiles.map(({ path, text }) => ({ name: basename(path), content: text })),
    Object.keys(entries).map((name) => `${name}.js`),
  );
}

/** The names that esbuild gives to parts depend on where the sources lie; these, on the order in which they are imported. */
function withPlainNames(files: readonly { readonly name: string; readonly content: string }[], entries: readonly string[]): ArtifactFile[] {
  const names = new Map(entries.map((name) => [name, name]));
  const reference = /"\.\/((?:fit|chunk)-[A-Z0-9]+\.js)"/g;
  const visit = (name: string): void => {
    const found = [...(files.find((file) => file.name === name)?.content ?? "").matchAll(reference)].map(([, part = ""]) => part);
    for (const part of found) {
      if (names.has(part)) continue;
      const shared = [...names.values()].filter((given) => given.startsWith("runtime")).length;
      names.set(part, part.startsWith("fit-") ? "fit.js" : shared === 0 ? "runtime.js" : `runtime-${shared + 1}.js`);
      visit(part);
    }
  };
  entries.forEach(visit);
  return files
    .map(({ name, content }) => ({
      name: names.get(name) ?? name,
      content: content.replace(reference, (_, part: string) => JSON.stringify(`./${names.get(part) ?? part}`)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const runtimeFolder = fileURLToPath(new URL("../runtime/", import.meta.url));

/** TypeScript when run from the sources, JavaScript from the built package. */
function runtimeFile(name: string): string {
  const source = `${runtimeFolder}${name}.ts`;
  return existsSync(source) ? source : `${runtimeFolder}${name}.js`;
}
