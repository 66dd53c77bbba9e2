/** `model.js` and `model.d.ts` of an artifact: the runtime and a few lines of glue, bundled. */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ArtifactFile, ArtifactProgram } from "./artifact.ts";
import type { TypingsThread } from "./typings-thread.ts";

/** Literal URLs beside `import.meta.url`: what bundlers of the user's page look for. */
const kernelUrl = {
  wasm: 'selectWasm({ relaxed: new URL("./model.wasm", import.meta.url), plain: new URL("./model.plain.wasm", import.meta.url) })',
  wgsl: 'new URL("./kernels.wgsl", import.meta.url)',
} as const;
const loader = { wasm: "loadWasm", wgsl: "loadWgsl" } as const;

export async function scriptFiles(
  { name, target, plan }: ArtifactProgram,
  minify: boolean,
  typingsThread?: TypingsThread,
): Promise<readonly ArtifactFile[]> {
  // The CUDA artifact is a C++ program.
  if (target === "cuda") return [];
  const { build } = await import("esbuild");
  const glue = [
    `import { ${loader[target]}${target === "wasm" ? ", selectWasm" : ""} } from ${JSON.stringify(runtimeFile(`entry-${target}`))};`,
    `export { EarlyStopping } from ${JSON.stringify(runtimeFile("callbacks"))};`,
    `export { RuntimeFault } from ${JSON.stringify(runtimeFile("fault"))};`,
    `const urls = {`,
    `  plan: new URL("./plan.json", import.meta.url),`,
    `  weights: new URL("./weights.safetensors", import.meta.url),`,
    `  kernels: ${kernelUrl[target]},`,
    `};`,
    `export const load = (options) => ${loader[target]}(urls, options);`,
  ].join("\n");
  // Runs in a process of its own while this one writes the declarations.
  const bundling = build({
    stdin: { contents: glue, resolveDir: runtimeFolder, sourcefile: "model.js", loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    external: ["node:*"],
    minify,
    // Comments of the sources say why; the banner says what the file is.
    legalComments: "none",
    banner: { js: `// ${name} for ${target}, compiled by tscompile. load() gives the program.` },
    // Nothing of the user's project steers this build.
    tsconfigRaw: "{}",
    logLevel: "silent",
  });
  const typings = typingsThread ? await typingsThread.print({ plan, target }) : (await import("./typings.ts")).printTypings(plan, target);
  const [output] = (await bundling).outputFiles;
  if (!output) throw new Error("internal: esbuild wrote no output");
  return [
    { name: "model.js", content: output.contents },
    { name: "model.d.ts", content: typings },
  ];
}

const runtimeFolder = fileURLToPath(new URL("../runtime/", import.meta.url));

/** TypeScript when run from the sources, JavaScript from the built package. */
export function runtimeFile(name: string): string {
  const source = `${runtimeFolder}${name}.ts`;
  return existsSync(source) ? source : `${runtimeFolder}${name}.js`;
}
