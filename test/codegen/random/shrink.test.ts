/** Programs that fail are made small: with ops that are broken on purpose, and a target that is. */

import { describe, expect, it } from "vitest";
import { parseModule } from "../../../src/ir/parse.ts";
import { printModule } from "../../../src/ir/print.ts";
import { type Case, compiledTarget, interpretTarget, moduleOfCases, runReference } from "../../support/differential.ts";
import { createInterpretDevice } from "../../support/interpret-device.ts";
import { printFixture, readFixture } from "../../support/random/fixture.ts";
import { programOps, randomProgram } from "../../support/random/random-program.ts";
import { kindOfOutcome, runCases } from "../../support/random/run-programs.ts";
import { shrink } from "../../support/random/shrink.ts";

const working = interpretTarget("wasm");

/** A compiler that takes one op for another. */
const breaking = (from: string, to: string) =>
  compiledTarget(
    `wasm with ${to} for ${from}`,
    "wasm",
    ({ kernels }) => Promise.resolve(createInterpretDevice(kernels)),
    (module) => working.compile(parseModule(printModule(module).replaceAll(` ${from}(`, ` ${to}(`))),
  );

/** The first random program about `op` that fails there. */
async function failing(op: string, target: ReturnType<typeof breaking>): Promise<Case> {
  const subject = programOps.find(({ name }) => name === op);
  if (!subject) throw new Error(`there is no op ${op}`);
  for (let seed = 1; seed < 200; seed++) {
    const one = randomProgram(seed, { subject, steps: 10 });
    const [outcome] = await runCases(target, [one]);
    if (outcome !== undefined && one.fn.operations.length > 5) return one;
  }
  throw new Error(`no program fails with ${op} broken`);
}

describe("shrinking", () => {
  it.each([
    ["tanh", "sin"],
    ["sub", "add"],
    ["reduce_max", "reduce_min"],
    ["le", "lt"],
  ])("leaves the op alone when a compiler takes %s for %s", async (from, to) => {
    const target = breaking(from, to);
    const one = await failing(from, target);
    const small = await shrink(one, async (cases) => (await runCases(target, cases)).map((outcome) => outcome !== undefined));
    expect(small.fn.operations.map(({ name }) => name)).toEqual([from]);
    expect(small.fn.results).toHaveLength(1);
    // No symbol, and as few elements as show the fault.
    expect(small.sizes).toEqual({});
    for (const { shape } of small.inputs) expect(shape.reduce((product, size) => product * size, 1)).toBeLessThanOrEqual(2);
    // It fails there still, and nowhere else.
    expect(await runCases(working, [small])).toEqual([undefined]);
    expect((await runCases(target, [small]))[0]).toMatch(/^y0, /);
  });

  it("keeps the kind of a failure", async () => {
    const target = breaking("exp", "expp");
    const one = await failing("exp", target);
    const [outcome = ""] = await runCases(target, [one]);
    expect(outcome).toContain("there is no op named expp");
    const kind = kindOfOutcome(outcome);
    const small = await shrink(one, async (cases) =>
      (await runCases(target, cases)).map((found) => found !== undefined && kindOfOutcome(found) === kind),
    );
    expect(small.fn.operations.map(({ name }) => name)).toEqual(["exp"]);
  });

  it("needs what the fault needs: sizes above a bound, two operations", async () => {
    const one = randomProgram(7, { steps: 12 });
    const isLarge = ({ fn }: Case): boolean =>
      fn.operations.length >= 2 &&
      fn.operations.some(({ operands }) => operands.some(({ type }) => type.shape.some((dim) => Number(dim) >= 3)));
    const found = [one, ...Array.from({ length: 50 }, (_, i) => randomProgram(100 + i, { steps: 12 }))].find(isLarge);
    if (!found) throw new Error("no program to begin with");
    const small = await shrink(found, async (cases) => cases.map(isLarge));
    expect(small.fn.operations).toHaveLength(2);
    expect(isLarge(small)).toBe(true);
    const sizes = small.fn.operations.flatMap(({ operands }) => operands.flatMap(({ type }) => type.shape.map(Number)));
    expect(Math.max(...sizes)).toBe(3);
  });
});

describe("files of programs", () => {
  it("hold the program, its inputs and sizes", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const one = randomProgram(seed, { subject: programOps[seed % programOps.length] ?? expect.fail("no ops") });
      const read = readFixture(printFixture(one, ["why it is kept", "in two lines"]), one.name);
      expect(read.sizes).toEqual(one.sizes);
      expect(read.inputs).toEqual(one.inputs);
      expect(runReference(moduleOfCases([read]), read)).toEqual(runReference(moduleOfCases([one]), one));
    }
  });
});
