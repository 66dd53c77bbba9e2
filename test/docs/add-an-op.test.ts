/** Adding an elementwise op with a gradient touches one source file: what the recipe shows is done to a copy of the sources. */

import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { findOp } from "../../src/ir/define-op.ts";
import "../../src/ir/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

it("the op of the recipe works everywhere after one definition in one file", () => {
  const recipe = readFileSync(join(root, "docs/recipes/add-an-op.md"), "utf8");
  const definition = /```ts source\n([\s\S]*?)```/.exec(recipe)?.[1] ?? "";
  const file = /Appended to\s+\[`([^`]+)`\]/.exec(recipe)?.[1] ?? "";
  const name = /name: "(\w+)"/.exec(definition)?.[1] ?? "";
  expect(findOp(name), "the example of the recipe exists by now: take another").toBeUndefined();

  const copy = mkdtempSync(join(tmpdir(), "tscompile-recipe-"));
  try {
    for (const part of ["src", "test/support", "test/docs", "package.json"])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    appendFileSync(join(copy, file), `\n${definition}`);
    const output = execFileSync(process.execPath, ["--conditions=tscompile-source", "test/docs/added-op.ts", name], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(output).toBe(`${name}: read back, differentiated twice, one kernel, 20 programs on 3 targets\n`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
