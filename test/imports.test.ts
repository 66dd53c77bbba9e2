/** Data flows one way: which folder may import which. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../src");

/** For each part of `src`: the parts it may import, itself included. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ir: ["ir"],
  passes: ["passes", "ir"],
  runtime: ["runtime"],
  codegen: ["codegen", "passes", "ir", "runtime"],
  keras: ["keras", "ir", "runtime", "in-process.ts"],
  analysis: ["analysis", "ir"],
  "in-process.ts": ["in-process.ts", "keras", "codegen", "ir", "runtime"],
  build: ["build", "in-process.ts", "analysis", "keras", "codegen", "passes", "ir", "runtime"],
  "compiler.ts": ["compiler.ts", "build", "in-process.ts", "keras", "codegen", "ir", "runtime"],
  "index.ts": ["index.ts", "keras", "ir", "runtime"],
  "backend.ts": ["backend.ts", "keras"],
  cli: ["cli", "analysis", "compiler.ts", "passes", "ir", "runtime"],
};

/** Packages that a part may import; runtimes ship and have no dependency. */
const packages: Readonly<Record<string, readonly string[]>> = {
  ir: ["chevrotain"],
  passes: ["chevrotain"],
  runtime: ["node:", "webgpu"],
  codegen: ["wabt", "esbuild", "ts-morph", "node:"],
  keras: ["node:", "fflate"],
  analysis: ["ts-morph", "node:"],
  "in-process.ts": [],
  build: ["node:"],
  "compiler.ts": [],
  "index.ts": [],
  cli: ["commander", "node:"],
};

const partOf = (file: string): string => relative(root, file).split("/")[0] ?? "";

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(root, name));

const importPattern =
  /(?:^|\n)\s*(?:import|export)[^;"']*?from\s+["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)|(?:^|\n)\s*import\s+["']([^"']+)["']/g;

/** What stands between `import` or `export` and `from`, and where it comes from; or what is loaded for its effects. */
const loadPattern = /(?:^|\n)(?:import|export)\s+(?:([^;"']*?)\s+from\s+)?["'](\.[^"']+)["']/g;

/** Files that a file loads: what it imports besides types, and not later, by `import()`. */
function loadedBy(file: string): readonly string[] {
  return [...readFileSync(file, "utf8").matchAll(loadPattern)].flatMap(([, clause = "", specifier = ""]) => {
    const names = /^\{([^}]*)\}$/
      .exec(clause)?.[1]
      ?.split(",")
      .filter((name) => name.trim() !== "");
    const typesOnly = clause.startsWith("type ") || names?.every((name) => name.trim().startsWith("type "));
    return typesOnly ? [] : [resolve(dirname(file), specifier)];
  });
}

describe("imports point one way", () => {
  it.each(files.map((file) => [relative(root, file), file] as const))("%s", (_name, file) => {
    const part = partOf(file);
    for (const match of readFileSync(file, "utf8").matchAll(importPattern)) {
      const specifier = match[1] ?? match[2] ?? match[3] ?? "";
      if (specifier.startsWith(".")) expect(allowed[part], `${specifier}`).toContain(partOf(resolve(dirname(file), specifier)));
      else
        expect(
          packages[part]?.some((name) => specifier === name || specifier.startsWith(name)),
          specifier,
        ).toBe(true);
    }
  });

  it("no file needs itself, through others, to be loaded first", () => {
    const loaded = new Map(files.map((file) => [file, loadedBy(file)]));
    const done = new Set<string>();
    const path: string[] = [];
    const visit = (file: string): void => {
      if (done.has(file)) return;
      expect(path, `a cycle of imports: ${[...path, file].map((name) => relative(root, name)).join(" → ")}`).not.toContain(file);
      path.push(file);
      for (const next of loaded.get(file) ?? []) visit(next);
      path.pop();
      done.add(file);
    };
    for (const file of files) visit(file);
  });

  it("reads every part", () => {
    expect(new Set(files.map(partOf))).toEqual(new Set(Object.keys(allowed)));
  });
});
