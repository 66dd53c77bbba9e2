/** The models in the README, the guide and the page of the back end compile, and their programs agree with the reference interpreter. */

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Inside the package, so that its own name resolves. */
mkdirSync(join(root, "out"), { recursive: true });
const folder = mkdtempSync(join(root, "out/docs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Snippet {
  readonly place: string;
  readonly text: string;
}

/** Blocks of TypeScript that export a model. */
function snippetsOf(file: string): readonly Snippet[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)]
    .map(({ 1: block = "", index }) => ({ place: `${file}:${text.slice(0, index).split("\n").length + 1}`, text: block }))
    .filter(({ text: block }) => block.includes("export default"));
}

const snippets = [...snippetsOf("README.md"), ...snippetsOf("docs/guide.md"), ...snippetsOf("docs/backend.md")];

test("there are models to compile", () => {
  expect(snippets.length).toBeGreaterThanOrEqual(4);
});

test.each(snippets)("$place compiles and its program is right", async ({ place, text }) => {
  const name = place.replace(/\W+/g, "-");
  const entry = join(folder, `${name}.ts`);
  writeFileSync(entry, text);
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--conditions=tscompile-source",
    join(root, "src/cli/tscompile.ts"),
    entry,
    "--verify",
    "--out",
    join(folder, name),
  ]);
  expect(stdout).toContain("verified against the reference interpreter");
});
