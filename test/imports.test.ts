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

  it("reads every part", () => {
    expect(new Set(files.map(partOf))).toEqual(new Set(Object.keys(allowed)));
  });
});
