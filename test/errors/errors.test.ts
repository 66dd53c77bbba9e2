/** Programs that must fail: each says at its end which texts the message has to hold. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tscompile } from "../cli/run.ts";

const programs = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

describe.concurrent("programs that must fail", () => {
  test.each(programs)("%s", async (name) => {
    const expected =
      readFileSync(join(import.meta.dirname, name), "utf8")
        .split("\n/* expected\n")[1]
        ?.split("\n")
        .slice(0, -2) ?? [];
    expect(expected.length).toBeGreaterThan(0);
    const outDir = join(tmpdir(), `tscompile-errors-${process.pid}-${name}`);
    const { status, stdout, stderr } = await tscompile([`test/errors/${name}`, "--out", outDir]);
    for (const text of expected) expect(stderr).toContain(text);
    expect([status, stdout]).toEqual([1, ""]);
    // No stack trace, and nothing written.
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(outDir)).toBe(false);
  });
});
