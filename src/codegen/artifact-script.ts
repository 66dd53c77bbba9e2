/** The scripts of an artifact: the runtime and a few lines of glue, bundled; and their typings. */

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import "../runtime/coded-elements.ts";
import { codecs } from "../runtime/elements.ts";
import type { Plan } from "../runtime/plan.ts";
import type { ArtifactFile, ArtifactProgram } from "./artifact-file.ts";
import type { TargetName } from "./target.ts";
import { startTypings, type TypingsThread } from "./typings-thread.ts";

/** What scripts depend on besides the program's tensors. */
export type ScriptKind = Pick<ArtifactProgram, "target" | "driverCode">;

/** Whether an artifact has scripts; that of CUDA without code for the driver is a C++ program. */
export function hasScripts({ target, driverCode }: ScriptKind): boolean {
  return target !== "cuda" || driverCode !== undefined;
}

/** `matrices`: the program has products for adapters with matrix units. */
interface BundledKind extends ScriptKind {
  readonly matrices?: boolean;
}

const loader = { cuda: "loadCuda", native: "loadNative", wasm: "loadWasm", wgsl: "loadWgsl" } as const satisfies Record<TargetName, string>;
function selectedWasm(kind: string): string {
  const url = (name: string): string => `new URL("./${name}${kind}.wasm", import.meta.url)`;
  return `selectWasm({ relaxed: ${url("model")}, plain: ${url("model.plain")} })`;
}

/** Literal URLs beside `import.meta.url`: what bundlers of the user's page look for. */
function kernelUrl({ target, driverCode }: ScriptKind): string {
  switch (target) {
    case "cuda":
      return `new URL("./model.${driverCode}", import.meta.url)`;
    case "native":
      return 'new URL("./model.so", import.meta.url)';
    case "wasm":
      return selectedWasm("");
    case "wgsl":
      return 'new URL("./kernels.wgsl", import.meta.url)';
    default:
      return target satisfies never;
  }
}

/**
 * The work on scripts that does not wait for a compiled model: bundling the runtime, in esbuild's process, and loading
 * ts-morph, in a thread. Started first, it runs beside the compilation.
 */
export interface ScriptBuild {
  /** `matrices`: there are kernels for adapters with matrix units. */
  files(program: ArtifactProgram, matrices?: boolean): Promise<readonly ArtifactFile[]>;
  /** Ends the thread. */
  stop(): Promise<void>;
}

const pairOf = (kind: string): string =>
  `${kind}: { plan: new URL("./plan.${kind}.json", import.meta.url), kernels: new URL("./kernels.${kind}.wgsl", import.meta.url) }`;

/** What the loader is told besides where the plan, the weights and the kernels are. */
const otherUrls: Readonly<Partial<Record<TargetName, string>>> = {
  wasm: `threaded: ${selectedWasm(".threads")}, worker: new URL("./worker.js", import.meta.url)`,
  wgsl: pairOf("software"),
};
/** Scripts that are run by themselves, by their module in the runtime: they import nothing of the others. */
const ownScripts: Readonly<Partial<Record<TargetName, Readonly<Record<string, string>>>>> = { wasm: { worker: "wasm/worker" } };

export function startScripts(kind: ScriptKind, minify = true): ScriptBuild {
  if (!hasScripts(kind)) return { files: async () => [], stop: async () => {} };
  const { target } = kind;
  const runtime = bundleRuntime(kind, minify);
  // Reported by whoever asks for the files.
  runtime.catch(() => {});
  const typings: TypingsThread = startTypings();
  return {
    async files({ name, plan }, matrices = false) {
      const [scripts, declarations] = await Promise.all([
        hasCodedElements(plan) || matrices
          ? bundleRuntime({ ...kind, matrices }, minify, hasCodedElements(plan) ? ["coded-elements"] : [])
          : runtime,
        typings.print({ plan, target }),
      ]);
      return [
        ...scripts.map((script) => ({
          ...script,
          content: `${minify && !isAlone(script.name) ? "" : `${headOf(script.name, name, target)}\n`}${script.content}`,
        })),
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

/** Whether someone who opens the file has no other to ask what it is. */
function isAlone(file: string): boolean {
  return file === "model.js" || file === "training.js";
}

function headOf(file: string, model: string, target: TargetName): string {
  if (file === "model.js") return `// ${model} for ${target}, compiled by tscompile`;
  if (file === "runtime.js") return "// What runs every program: model.js loads it.";
  return file === "worker.js" ? "// A thread beside the one that called load()." : `// ${purposes[file] ?? ""}`;
}

/** What other scripts are for. */
const purposes: Readonly<Record<string, string>> = {
  "fit.js": "What fit and evaluate need, loaded when they are called.",
  "progress.js": "What calls callbacks and shows progress, loaded where there are some, or some is shown.",
  "data.js": "Data in other forms than one array of an input's type, and what is wrong with data; loaded for it.",
  "state.js": "Saving, states of training, and what is wrong with files; loaded for it.",
  "threads.js": "What starts threads, loaded when there is work for them.",
  "webgpu.js": "Finding WebGPU outside of browsers, and what is wrong with it; loaded for it.",
  "training.js": "Callbacks and datasets for fit.",
};

/** A script of the runtime, and the text of the module that it is made of. */
interface Script {
  readonly name: string;
  readonly text: string;
}

/** Modules of the runtime that are imported when they are needed, by their script. */
const lateModules: Readonly<Record<string, string>> = {
  fit: "fit.js",
  "callbacks/open-list": "progress.js",
  "other-data": "data.js",
  state: "state.js",
  "wasm/helpers": "threads.js",
  "webgpu/other-gpu": "webgpu.js",
};
/** Folders of modules that are one target's. */
const ownFolders: Readonly<Record<string, TargetName>> = { wasm: "wasm", webgpu: "wgsl" };

/**
 * `model.js` is what a page imports, `runtime.js` what it needs to load and to predict; the others are loaded when they are asked
 * for, and `training.js` is what the user may give to training. A module is in the first of the scripts that needs it, and the others
 * import it from there. `parts` are modules that are imported for their effect.
 */
async function bundleRuntime(kind: BundledKind, minify: boolean, parts: readonly string[] = []): Promise<readonly ArtifactFile[]> {
  const { target, matrices = false } = kind;
  const module = `entry-${target}${matrices ? "-matrices" : ""}`;
  const entry = JSON.stringify(runtimeFile(module));
  const load = matrices ? "loadWgslMatrices" : loader[target];
  const loaders = `${load}${target === "wasm" ? ", selectWasm" : ""}`;
  const runtime = [...parts, module].map((name) => `import ${JSON.stringify(runtimeFile(name))};`);
  const model = [
    `import { ${loaders} } from ${entry};`,
    `export { RuntimeFault } from ${JSON.stringify(runtimeFile("fault"))};`,
    `const urls = {`,
    `  plan: new URL("./plan.json", import.meta.url),`,
    `  weights: new URL("./weights.safetensors", import.meta.url),`,
    `  kernels: ${kernelUrl(kind)},`,
    ...(otherUrls[target] ? [`  ${otherUrls[target]},`] : []),
    ...(matrices ? [`  ${pairOf("matrices")},`] : []),
    `};`,
    `export const load = (options) => ${load}(urls, options);`,
    `let program;`,
    `const forget = (error) => { program = undefined; throw error; };`,
    `export const serve = async (x, options) => (await (program ??= load().catch(forget))).predict(x, options);`,
  ];
  const all = (module: string): string => `export * from ${JSON.stringify(runtimeFile(module))};`;
  const late = Object.entries(lateModules).filter(([module]) => (ownFolders[module.split("/")[0] ?? ""] ?? target) === target);
  const scripts: readonly Script[] = [
    { name: "runtime.js", text: runtime.join("\n") },
    ...late.map(([module, name]) => ({ name, text: all(module) })),
    { name: "training.js", text: all("training") },
    { name: "model.js", text: model.join("\n") },
  ];
  const own = Object.entries(ownScripts[target] ?? {}).map(async ([name, module]) => {
    const { content } = await bundle({ name: `${name}.js`, text: `import ${JSON.stringify(runtimeFile(module))};` }, new Map(), minify);
    return { name: `${name}.js`, content };
  });
  const files = await Promise.all([bundleScripts(scripts, minify), ...own]);
  return files.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Again and again until no script gives more: what it gives to later ones keeps more of it, which may need more of earlier ones. */
async function bundleScripts(scripts: readonly Script[], minify: boolean): Promise<readonly ArtifactFile[]> {
  const owners = new Map<string, string>();
  /** What scripts give to others: module and name. */
  const given = new Map<string, Set<string>>();
  /** Whether it takes something that was not known to be given. */
  const note = (content: string): boolean => {
    let isNew = false;
    for (const { names, owner, module } of takenIn(content)) {
      const own = given.get(owner) ?? new Set();
      given.set(owner, own);
      for (const { name } of names) {
        const item = JSON.stringify([module, name]);
        isNew ||= !own.has(item);
        own.add(item);
      }
    }
    return isNew;
  };
  for (const script of scripts) {
    const { content, modules } = await bundle(script, owners, false);
    note(content);
    for (const module of modules) if (!owners.has(module)) owners.set(module, script.name);
  }
  /** Short names, since those of the sources say nothing where others are short. */
  const aliasesOf = (script: string): ReadonlyMap<string, string> =>
    new Map([...(given.get(script) ?? [])].sort().map((item, at) => [item, `$${at.toString(36)}`]));
  const withExports = ({ name, text }: Script): Script => {
    const exports = [...aliasesOf(name)].map(([item, alias]) => {
      const [module, own] = JSON.parse(item) as [string, string];
      return `export { ${own} as ${alias} } from ${JSON.stringify(module)};`;
    });
    return { name, text: [text, ...exports].join("\n") };
  };
  const earlierThan = (script: Script): ReadonlyMap<string, string> => new Map([...owners].filter(([, owner]) => owner !== script.name));
  for (let grows = true; grows; ) {
    const bundles = await Promise.all(scripts.map((script) => bundle(withExports(script), earlierThan(script), false)));
    grows = bundles.map(({ content }) => note(content)).includes(true);
  }
  const aliases = new Map([...given.keys()].flatMap((script) => [...aliasesOf(script)]));
  return Promise.all(
    scripts.map(async (script) => {
      const { content } = await bundle(withExports(script), earlierThan(script), minify);
      const aliasOf = (module: string, name: string): string => {
        const alias = aliases.get(JSON.stringify([module, name]));
        if (alias === undefined) throw new Error(`internal: ${script.name} takes ${name}, which no script gives`);
        return alias;
      };
      const taken = new Map<string, string[]>();
      for (const { names, owner, module } of takenIn(content))
        taken.set(owner, [...(taken.get(owner) ?? []), ...names.map(({ name, local }) => `${aliasOf(module, name)} as ${local}`)]);
      const imports = [...taken].map(([owner, names]) => `import{${names.join(",")}}from"./${owner}";`).join("");
      return { name: script.name, content: imports + content.replace(takenImports, "") };
    }),
  );
}

/** How a module of an earlier script is named in imports, until all are there. */
const earlierModule = (owner: string, module: string): string => `earlier:${owner}:${module}`;
const takenImports = /import\s*\{([^}]*)\}\s*from\s*"earlier:([^:"]+):([^"]+)";\n?/g;

interface Taken {
  readonly names: readonly { readonly name: string; readonly local: string }[];
  readonly owner: string;
  readonly module: string;
}

function takenIn(content: string): readonly Taken[] {
  return [...content.matchAll(takenImports)].map(([, list = "", owner = "", module = ""]) => ({
    names: list.split(",").map((part) => {
      const [name = "", local = name] = part.trim().split(" as ");
      return { name, local };
    }),
    owner,
    module,
  }));
}

/** One script, with the modules in it; those of `owners` are in others. */
async function bundle(
  { name, text }: Script,
  owners: ReadonlyMap<string, string>,
  minify: boolean,
): Promise<{ readonly content: string; readonly modules: readonly string[] }> {
  const { build } = await import("esbuild");
  const late = new Map(Object.entries(lateModules).map(([module, script]) => [runtimeFile(module), script]));
  const modules: string[] = [];
  const { outputFiles } = await build({
    // No name of a module: one that is imported by that name would be this text.
    stdin: { contents: text, resolveDir: runtimeFolder, sourcefile: `<${name}>` },
    bundle: true,
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
        name: "modules of other scripts",
        setup: ({ onResolve }) => {
          onResolve({ filter: /^[./]/ }, ({ path, resolveDir, kind }) => {
            const module = resolve(resolveDir, path);
            const script = kind === "dynamic-import" ? late.get(module) : undefined;
            if (script !== undefined) return { path: `./${script}`, external: true };
            const owner = owners.get(module);
            if (owner !== undefined) return { path: earlierModule(owner, module), external: true, sideEffects: false };
            modules.push(module);
            return undefined;
          });
        },
      },
    ],
  });
  return { content: outputFiles[0]?.text ?? "", modules };
}

const runtimeFolder = fileURLToPath(new URL("../runtime/", import.meta.url));

/** TypeScript when run from the sources, JavaScript from the built package. */
function runtimeFile(name: string): string {
  const source = `${runtimeFolder}${name}.ts`;
  return existsSync(source) ? source : `${runtimeFolder}${name}.js`;
}
