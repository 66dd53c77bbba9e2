import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { parseModule } from "../../src/ir/parse.ts";
import { printModule } from "../../src/ir/print.ts";
import { describeDifferences } from "./compare.ts";
import { formatJson } from "./format-plan.ts";
import { type Goldens, generateExample, goldenExamples, projectRoot } from "./generate.ts";
import { relocate } from "./relocate.ts";
import { storedGoldens } from "./stored.ts";

const stored = storedGoldens();
const examples = goldenExamples();
const storedOf = (example: string): Goldens => new Map([...stored].filter(([name]) => name.startsWith(`${example}/`)));

/** The project, the home folder and URLs of files. The root of the file system is in every path. */
const absolutePaths = [projectRoot, projectRoot.slice(0, -1), homedir(), "file://"].filter((path) => path.length > 1);

/** Files that locations name, in the IR's text and in the comments of kernels. */
function namedFiles(text: string): readonly string[] {
  const quoted = [...text.matchAll(/loc\(("[^)]*)\)/g)].flatMap(([, list = ""]) => [...list.matchAll(/"([^"]*)":\d+:\d+/g)]);
  const commented = [...text.matchAll(/^\s*(?:;;?|\/\/)\s+(?:from|source): (.*)$/gm)].flatMap(([, list = ""]) => [
    ...list.matchAll(/([^\s,]+):\d+:\d+/g),
  ]);
  return [...new Set([...quoted, ...commented].map(([, file = ""]) => file))];
}

function digest(goldens: Goldens): string {
  return createHash("sha256")
    .update(JSON.stringify([...goldens]))
    .digest("hex");
}

describe.each(examples)("$name", (example) => {
  test("is compiled to the stored texts", () => {
    const generated = generateExample(example);
    const differences = describeDifferences(generated, storedOf(example.name));
    if (differences !== undefined) expect.fail(differences);
    // What was just made of the model leaves nothing behind in it.
    expect(digest(generateExample(example))).toBe(digest(generated));
  });

  test("names files of the project by their paths in it", () => {
    const texts = storedOf(example.name);
    for (const [name, text] of texts) {
      for (const path of absolutePaths) expect(text.includes(path), `${name} holds ${path}`).toBe(false);
      for (const file of namedFiles(text)) {
        expect(file, name).toMatch(/^(?:examples|test)\//);
        expect(existsSync(join(projectRoot, file)), `${name} names ${file}`).toBe(true);
      }
    }
    const named = example.cudaArch
      ? ["cuda/kernels.cu"]
      : example.adapter
        ? [`wgsl/kernels.${example.adapter}.wgsl`]
        : ["model.ir", "wasm/model.wat", "native/model.ll", "wgsl/kernels.wgsl", "cuda/kernels.cu"];
    for (const file of named) expect(namedFiles(texts.get(`${example.name}/${file}`) ?? ""), file).not.toEqual([]);
  });
});

test("nothing else is stored", () => {
  const names = new Set(examples.map(({ name }) => name));
  expect([...stored.keys()].filter((name) => !names.has(name.split("/")[0] ?? ""))).toEqual([]);
});

test("texts are the same from any working directory", () => {
  const generator = pathToFileURL(join(import.meta.dirname, "generate.ts")).href;
  const script = `
    const { generateExample, goldenExamples } = await import(${JSON.stringify(generator)});
    for (const example of goldenExamples()) if (example.name === "penguins") console.log(JSON.stringify([...generateExample(example)]));
  `;
  const output = execFileSync(process.execPath, ["--conditions=tscompile-source", "--input-type=module", "--eval", script], {
    cwd: tmpdir(),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const generated: Goldens = new Map(JSON.parse(output) as [string, string][]);
  expect(describeDifferences(generated, storedOf("penguins"))).toBeUndefined();
});

test("locations are relative to the project, wherever it and the working directory are", () => {
  const at = (file: string): string =>
    `module @m {\n  func @f(%x: f32[] input "x") {\n    %0 = neg(%x) : f32[] loc("${file}":1:2)\n    return %0 as output "y"\n  }\n}\n`;
  const relocated = (file: string, workingDirectory: string): string =>
    printModule(relocate(parseModule(at(file), "m.ir"), "/projects/net", workingDirectory));
  expect(relocated("/projects/net/a/model.ts", "/")).toBe(at("a/model.ts"));
  expect(relocated("model.ts", "/projects/net/a")).toBe(at("a/model.ts"));
  expect(relocated("a/model.ts", "/projects/net")).toBe(at("a/model.ts"));
});

describe("differences", () => {
  const was = new Map([
    ["a/x.wat", "one\ntwo\nthree\nfour\nfive\n"],
    ["a/old.ir", "gone\n"],
  ]);

  test("are the first lines of each file, and how to accept them", () => {
    const is = new Map([
      ["a/x.wat", "one\n2\n3\n4\n5\n"],
      ["a/new.ir", "new\n"],
    ]);
    expect(describeDifferences(is, was)).toBe(
      [
        "golden/a/new.ir is not stored",
        "golden/a/old.ir is no longer generated",
        "golden/a/x.wat: 4 of 6 lines differ",
        "  2 - two",
        "  2 + 2",
        "  3 - three",
        "  3 + 3",
        "  4 - four",
        "  4 + 4",
        "If this is meant: npm run goldens, and read the difference before committing it.",
      ].join("\n"),
    );
  });

  test("a text that only grows differs", () => {
    expect(describeDifferences(new Map([["a/x.wat", "one\ntwo"]]), new Map([["a/x.wat", "one"]]))).toContain("  2 - (end of file)");
  });

  test("equal texts have none", () => {
    expect(describeDifferences(was, new Map(was))).toBeUndefined();
  });
});

test("plans are JSON, broken where lines are long", () => {
  const launches = Array.from({ length: 3 }, (_, kernel) => ({ kind: "launch", kernel, name: "x".repeat(60), absent: undefined }));
  const text = formatJson({ launches, empty: {}, list: [] });
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ launches, empty: {}, list: [] })));
  expect(text.split("\n")).toHaveLength(9);
});
