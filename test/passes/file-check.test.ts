/** The `.ir` files of this folder, run as their comments say; and the checker itself. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/tscompile-opt.ts";
import { allPasses } from "../../src/passes/pass.ts";
import { findMismatch, readCheckedFile } from "../support/file-check.ts";
import { testedRules } from "../support/rewrite-rules.ts";
import { toolHost } from "../support/tool-host.ts";

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ir"));

describe("passes on textual IR", () => {
  it.each(files)("%s", (name) => {
    const path = join(folder, name);
    const { runs, exitStatus, checks } = readCheckedFile(readFileSync(path, "utf8"), path);
    for (const { args, prefix } of runs) {
      const { host, output } = toolHost();
      const status = main(args, host);
      const text = output();
      expect(findMismatch(text, checks(prefix)), `${args.join(" ")}`).toBeUndefined();
      expect(status, text).toBe(exitStatus);
    }
  });

  it("has a file for every pass", () => {
    for (const { name } of allPasses())
      expect(
        files.some((file) => file === `${name}.ir` || file.startsWith(`${name}-`)),
        name,
      ).toBe(true);
  });
});

describe("rewrite rules on textual IR", () => {
  it("have a file each, which counts them", () => {
    const wanted = testedRules.map(({ pass, rule }) => `${pass}-${rule.name}.ir`);
    expect(readdirSync(join(folder, "rules")).sort()).toEqual(wanted.sort());
    for (const { pass, rule } of testedRules)
      expect(readFileSync(join(folder, "rules", `${pass}-${rule.name}.ir`), "utf8")).toMatch(
        new RegExp(`^// CHECK: [1-9][0-9]* ${pass} ${rule.name}$`, "m"),
      );
  });
});

describe("the checker", () => {
  const mismatch = (output: string, ...comments: string[]): string | undefined => {
    const file = readCheckedFile(["// RUN: tscompile-opt %s", ...comments].join("\n"), "test.ir");
    return findMismatch(output, file.checks("CHECK"));
  };

  it("finds lines in order", () => {
    expect(mismatch("a\nb\nc", "// CHECK: a", "// CHECK: c")).toBeUndefined();
    expect(mismatch("a\nb\nc", "// CHECK: c", "// CHECK: a")).toContain('lacks "a"');
  });

  it("holds CHECK-NEXT to the next line", () => {
    expect(mismatch("a\nb\nc", "// CHECK: a", "// CHECK-NEXT: b")).toBeUndefined();
    expect(mismatch("a\nb\nc", "// CHECK: a", "// CHECK-NEXT: c")).toContain("on the next line");
  });

  it("holds CHECK-NOT between its neighbours and to the end", () => {
    expect(mismatch("a\nb\nc", "// CHECK: a", "// CHECK-NOT: b", "// CHECK: c")).toContain('contains "b"');
    expect(mismatch("a\nb\nc", "// CHECK: b", "// CHECK-NOT: a")).toBeUndefined();
    expect(mismatch("a\nb\nc", "// CHECK: b", "// CHECK-NOT: c")).toContain('contains "c"');
  });

  it("reads regular expressions and takes the rest literally", () => {
    expect(mismatch("%12 = add(x)", "// CHECK: %{{[0-9]+}} = add(x)")).toBeUndefined();
    expect(mismatch("%12 = addx", "// CHECK: add(x)")).toBeDefined();
  });

  it("refuses files that check nothing", () => {
    expect(() => readCheckedFile("// CHECK: a", "x.ir")).toThrow("no RUN line");
    expect(() => mismatch("a", "// NOTHING: a")).toThrow("no CHECK lines");
  });
});
