import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { typeErrors, unexportedModels } from "../../src/analysis/entry.ts";
import { renderDiagnostic } from "../../src/analysis/render.ts";
import { findSpan } from "../../src/analysis/span.ts";
import { createDiagnostic } from "../../src/ir/diagnostic.ts";

const source = `import { layers, sequential } from "tscompile";
const x = layers.dense({ units: 10 }).apply(input);
\tconst y = new Dense({
  units: 3,
});
const long = "${"a".repeat(150)}" + wrong(1);
const net = sequential({ layers: [] });
const count: number = "three";
`;
let folder = "";
let file = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tscompile-"));
  file = join(folder, "model.ts");
  writeFileSync(file, source);
});
afterAll(() => rmSync(folder, { recursive: true }));

function underlined(line: number, column: number): string | undefined {
  const span = findSpan({ file, line, column });
  return span?.line.slice(span.start, span.end);
}

test("the span is the expression at the place, cut at the end of the line", () => {
  const line = source.split("\n")[1] ?? "";
  expect(underlined(2, line.indexOf("dense") + 1)).toBe("dense({ units: 10 })");
  expect(underlined(2, line.indexOf("apply") + 1)).toBe("apply(input)");
  expect(underlined(2, line.indexOf("units") + 1)).toBe("units");
  expect(underlined(3, 12)).toBe("new Dense({");
  expect(underlined(99, 1)).toBeUndefined();
  expect(findSpan({ file: join(folder, "absent.ts"), line: 1, column: 1 })).toBeUndefined();
});

test("message, place, source line, underline, notes in a column, help", async () => {
  const diagnostic = createDiagnostic("error", "TSC2104", "matmul: inner dimensions differ, 128 and 100", {
    location: { file, line: 2, column: 18 },
    notes: [
      { message: "w is f32[100, 10], declared here", location: { file, line: 9, column: 9 } },
      { message: "x is f32[?, 128]", location: { file, line: 12, column: 7 } },
      { message: "no place" },
    ],
    help: "use a kernel of shape [128, 10]",
  });
  expect((await renderDiagnostic(diagnostic)).replaceAll(file, "model.ts")).toBe(
    [
      "error TSC2104: matmul: inner dimensions differ, 128 and 100",
      "  model.ts:2:18",
      "    2 │ const x = layers.dense({ units: 10 }).apply(input);",
      "      ╵                  ~~~~~~~~~~~~~~~~~~~~",
      "  note: w is f32[100, 10], declared here  model.ts:9:9",
      "  note: x is f32[?, 128]                  model.ts:12:7",
      "  note: no place",
      "  help: use a kernel of shape [128, 10]",
    ].join("\n"),
  );
});

test("tabs keep the underline in place, long lines are cut around it, an unreadable file leaves the place", async () => {
  const at = async (line: number, column: number, name = file): Promise<string[]> =>
    (await renderDiagnostic(createDiagnostic("warning", "TSC1", "m", { location: { file: name, line, column } }))).split("\n");
  expect((await at(3, 12)).at(-1)).toBe("      ╵ \t          ~~~~~~~~~~~");
  const [, , shown = "", marked = ""] = await at(6, (source.split("\n")[5]?.indexOf("wrong") as number) + 1);
  expect(shown.slice(marked.indexOf("~"))).toMatch(/^wrong\(1\)/);
  expect(shown.length).toBeLessThanOrEqual(128);
  expect(await at(1, 1, join(folder, "absent.ts"))).toHaveLength(2);
});

test("models that are made and not exported; type errors", () => {
  expect(unexportedModels(file)).toEqual([{ message: "net is made here and not exported", location: { file, line: 7, column: 7 } }]);
  expect(typeErrors(file).map(({ code, message, location }) => [code, message, location?.line])).toContainEqual([
    "TS2322",
    "Type 'string' is not assignable to type 'number'",
    8,
  ]);
});
