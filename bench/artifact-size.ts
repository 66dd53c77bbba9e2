/**
 * What a page downloads for `examples/digits`, weights aside: the runtime and kernels (minified) and the plan, each after gzip -9.
 *
 *   npm run build && node bench/artifact-size.ts
 */

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { machine } from "./support.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
/** Comments and space that WGSL does not need. Artifacts carry the readable text; a page's build may do this. */
function minifyWgsl(text: string): string {
  return text
    .replace(/\/\/.*$/gm, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{}()[\];:,<>=+*/%&|^?!-]) ?/g, "$1")
    .trim();
}

/** One of the two modules is loaded: the one with relaxed SIMD where the machine has it. */
const kernels = { wasm: "model.wasm", wgsl: "kernels.wgsl" };
/** All scripts but `training.js`, which only pages with callbacks or datasets load. */
const isRuntime = (name: string): boolean => /^(model|fit|runtime.*)\.js$/.test(name);
/** The project's aim for runtime and kernels. */
const limit = 20 * 1024;

console.log(`download of digits without weights, bytes after gzip -9; ${machine()}`);
for (const [target, kernel] of Object.entries(kernels)) {
  const out = `bench/out/size-${target}`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ["dist/cli/tscompile.js", "examples/digits/model.ts", "--target", target, "--out", out, "--quiet"],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  const names = [...readdirSync(`${root}${out}`).filter(isRuntime), "plan.json", kernel];
  const sizes = names.map((name) => {
    const content = readFileSync(`${root}${out}/${name}`);
    const bytes = name.endsWith(".wgsl") ? minifyWgsl(content.toString()) : content;
    return { name, bytes: gzipSync(bytes, { level: 9 }).length };
  });
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const withoutPlan = sizes.filter(({ name }) => name !== "plan.json").reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${target.padEnd(5)} ${sizes.map(({ name, bytes }) => `${name} ${bytes}`).join(" + ")} = ${total}`);
  console.log(`      runtime and kernels ${withoutPlan}${withoutPlan <= limit ? "" : `, above ${limit}`}`);
}
