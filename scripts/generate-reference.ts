/** Writes `docs/reference/ops.md` and `docs/reference/passes.md` from the definitions. With `--check`, only compares. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { allOps, type OpDefinition, type OpFamily } from "../src/ir/define-op.ts";
import { allPasses, type OptionSpec, type Pass } from "../src/passes/pass.ts";
import { pipelines } from "../src/passes/pipelines.ts";

const families: Readonly<Record<OpFamily, string>> = {
  constant: "Constants",
  elementwise: "Elementwise",
  shape: "Shape",
  reduce: "Reductions",
  contract: "Contractions",
  window: "Windows",
  index: "Indexing",
  random: "Random bits",
  composite: "Composites",
  control: "Control flow",
  structure: "Structure",
};

/** Keeps table cells on one line and free of column separators. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function opSection(op: OpDefinition): string {
  const attributes = Object.entries(op.attributes);
  const constraints = Object.entries(op.constraints);
  const derivative = op.vjp ? "yes" : `no: ${op.nondifferentiable ?? "not defined"}`;
  return [
    `### \`${op.name}(${op.operands.join(", ")})\``,
    `${op.summary}.${op.semantics ? ` ${op.semantics}` : ""}`,
    ...(attributes.length === 0
      ? []
      : [
          table(
            ["attribute", "kind", "meaning"],
            attributes.map(([name, spec]) => [`\`${name}\`${spec.optional ? " (optional)" : ""}`, spec.kind, spec.summary]),
          ),
        ]),
    ...(constraints.length === 0 ? [] : [constraints.map(([label, text]) => `- ${label}: ${text}`).join("\n")]),
    `Traits: ${op.traits.join(", ") || "none"}. Gradient: ${derivative}.`,
  ].join("\n\n");
}

export function opsReference(): string {
  const sections = (Object.keys(families) as OpFamily[]).flatMap((family) => {
    const ops = allOps().filter((op) => op.family === family);
    return ops.length === 0 ? [] : [`## ${families[family]}`, ...ops.map(opSection)];
  });
  const intro =
    "Generated from the definitions in `src/ir/ops` by `npm run reference`. A constraint that does not hold is reported by its label, as in `reshape.C1`.";
  return `${["# Operations of the graph IR", intro, ...sections].join("\n\n")}\n`;
}

function formatDefault(spec: OptionSpec): string {
  return spec.kind === "names" ? `[${spec.default.join(", ")}]` : String(spec.default);
}

function passSection(pass: Pass): string {
  const options = Object.entries(pass.options).map(([name, spec]) => [`\`${name}\``, spec.kind, formatDefault(spec), spec.summary]);
  if (pass.sizes) options.push(["any other", "int", "", pass.sizes]);
  const statistics = Object.entries(pass.statistics).map(([name, summary]) => [`\`${name}\``, summary]);
  return [
    `## \`${pass.name}\``,
    `${pass.summary}.`,
    ...(options.length === 0 ? [] : [table(["option", "kind", "default", "meaning"], options)]),
    ...(statistics.length === 0 ? [] : [table(["statistic", "counts"], statistics)]),
  ].join("\n\n");
}

export function passesReference(): string {
  const named = table(
    ["pipeline", "steps"],
    Object.entries(pipelines).map(([name, text]) => [`\`${name}\``, `\`${text}\``]),
  );
  const intro =
    "Generated from the definitions in `src/passes` by `npm run reference`. A pipeline is passes separated by commas, with options in braces: `fold{max-elements=64},simplify,dce`.";
  return `${["# Passes", intro, named, ...allPasses().map(passSection)].join("\n\n")}\n`;
}

const folder = join(import.meta.dirname, "../docs/reference");

export const referencePages: readonly { readonly path: string; readonly text: () => string }[] = [
  { path: join(folder, "ops.md"), text: opsReference },
  { path: join(folder, "passes.md"), text: passesReference },
];

function run(check: boolean): number {
  let stale = 0;
  for (const { path, text } of referencePages) {
    if (check) {
      if (read(path) === text()) continue;
      process.stderr.write(`${path} is out of date; run npm run reference\n`);
      stale++;
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text());
    }
  }
  return stale === 0 ? 0 : 1;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

if (import.meta.main) process.exitCode = run(process.argv.includes("--check"));
