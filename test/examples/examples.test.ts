/** Examples that train in their own process, made short: the loss falls, and what they show at the end is there. */

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

function run(name: string, args: readonly string[]): Promise<string> {
  const script = `examples/${name}/train.ts`;
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ["--conditions=tscompile-source", script, ...args], { cwd: root }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${script}: ${stderr}`));
      else resolve(stdout);
    });
  });
}

/** Losses of the epochs, as the progress shows them. */
function losses(output: string, log: string): readonly number[] {
  return [...output.matchAll(new RegExp(`\\b${log}: ([0-9.e-]+)`, "g"))].map(([, value]) => Number(value));
}

const timeout = 120_000;

describe("examples", { timeout }, () => {
  it.each([
    ["names", ["--epochs", "2", "--limit", "320"], "loss", /made up: [a-z]*(, [a-z]*){9}\n/],
    ["reversal", ["--epochs", "2", "--rows", "640"], "loss", /(?:\d ){8} backwards (?: \d){8}\n/],
    ["vae", ["--epochs", "2", "--limit", "640"], "loss", /their reconstructions:\n[\s\S]*new ones:\n/],
    ["gan", ["--epochs", "30"], "distance", /\d+ of 100 lie on the ring/],
    ["residual", ["--epochs", "2", "--limit", "320"], "loss", /test accuracy: [01]\.\d\d/],
  ] as const)("%s", async (name, args, log, shown) => {
    const output = await run(name, args);
    const found = losses(output, log);
    expect(found.length).toBeGreaterThan(1);
    expect(found.at(-1)).toBeLessThan(found[0] ?? 0);
    expect(output).toMatch(shown);
  });
});
