/** `docs/coverage.md`: what of every layer runs on every target. */

import { fileURLToPath } from "node:url";
import { samplesOf } from "../support/layer-samples.ts";
import { layerNames, type Phase } from "./programs.ts";

export const coveragePath: string = fileURLToPath(new URL("../../docs/coverage.md", import.meta.url));

/** The columns, by the names that the tests give the targets. */
export const targetNames = ["reference", "wasm", "native", "WGSL", "emulated CUDA"] as const;
export type CoveredTarget = (typeof targetNames)[number];
const phases: readonly Phase[] = ["predict", "fit"];

/** Whether each function of each layer gives the interpreter's results, for the functions that were run. */
export type Findings = Readonly<Record<CoveredTarget, ReadonlyMap<string, boolean>>>;

export function findingKey(layer: string, phase: Phase): string {
  return `${layer} ${phase}`;
}

/** Numbers for reasons, in order of first use. */
class Notes {
  readonly #reasons: string[] = [];
  mark(reason: string): string {
    if (!this.#reasons.includes(reason)) this.#reasons.push(reason);
    return `(${this.#reasons.indexOf(reason) + 1})`;
  }
  get lines(): readonly string[] {
    return this.#reasons.map((reason, i) => `${i + 1}. ${reason}`);
  }
}

function cellOf(layer: string, phase: Phase, passed: boolean | undefined, notes: Notes): string {
  const samples = samplesOf(layer);
  const host = samples.find((sample) => sample.host !== undefined)?.host;
  if (host !== undefined) return notes.mark(`No part of a program: ${host}.`);
  if (passed === undefined) return "not run";
  if (!passed) return "**fails**";
  const untrained = phase === "fit" ? samples.find((sample) => sample.untrained !== undefined)?.untrained : undefined;
  return untrained === undefined ? "yes" : `yes ${notes.mark(`Runs in steps of training, with no gradient through it: ${untrained}.`)}`;
}

export function coverageText(findings: Findings): string {
  const notes = new Notes();
  const columns = targetNames.flatMap((target) => phases.map((phase) => ({ target, phase })));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rows = layerNames.map((layer) => {
    const cells = columns.map(({ target, phase }) => cellOf(layer, phase, findings[target].get(findingKey(layer, phase)), notes));
    return line([`\`${layer}\``, ...cells]);
  });
  const head = ["layer", ...columns.map(({ target, phase }) => `${target}: ${phase}`)];
  return `# Layers on targets

Written by \`npm run coverage\`, which makes a small model of every sample in
[\`layer-samples.ts\`](../test/support/layer-samples.ts), compiles it for every target, and compares what \`predict\` and one
step of \`fit\` give, new weights included, with the reference interpreter. In the interpreter's own columns "yes" means that
all results are finite; its numbers are held by recorded Keras results and by differences
([\`gradients.test.ts\`](../test/keras/layers/gradients.test.ts)). CUDA is the generated code, run on the CPU.

The tests run all of this for the interpreter and wasm, and a share of it for the other targets, which take minutes to
compile it; they fail where a cell is not what they find.

${line(head)}
${line(head.map(() => "---"))}
${rows.join("\n")}

${notes.lines.join("\n")}
`;
}
