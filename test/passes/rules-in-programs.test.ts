/** Every rule by itself, in random programs that contain its pattern: on computed operands, read by other operations. */

import { expect, it } from "vitest";
import { isStaticShape } from "../../src/ir/dim.ts";
import type { GraphFunction, Value } from "../../src/ir/graph.ts";
import { printFunction } from "../../src/ir/print.ts";
import { verifyModule } from "../../src/ir/verify.ts";
import { type RewriteRule, rewriteFunction, type SampleContext } from "../../src/passes/rewrite.ts";
import { type Case, difference, moduleOfCases, runReference, type Tolerance } from "../support/differential.ts";
import { programTolerance } from "../support/random/perturbed.ts";
import { RandomProgram } from "../support/random/random-program.ts";
import { type TestedRule, testedRules } from "../support/rewrite-rules.ts";

/** Each rule must have been applied in as many programs. */
const programsPerRule = 30;
/** Programs drawn until then: some samples do not lie where targets would agree. */
const mostPrograms = 4 * programsPerRule;
/** Exact rules promise the same numbers. */
const none: Tolerance = { absolute: 0, relative: 0 };

/** A program that grows around the rule's pattern. Undefined where the pattern's numbers were taken back. */
function programAround({ rule }: TestedRule, seed: number): Case | undefined {
  const program = new RandomProgram(seed);
  const { random, b } = program;
  const context: SampleContext = {
    b,
    input: (dtype, shape) => program.operand({ dtype, shape }),
    integer: (low, high) => random.integer(low, high),
    pick: (items) => random.pick(items),
    shape: (rank) => Array.from({ length: rank }, () => random.integer(1, 4)),
  };
  for (let i = random.integer(0, 3); i > 0; i--) program.step();
  let pattern: Value | undefined;
  const isKept = program.attempt(() => {
    pattern = rule.sample(context);
    return [pattern];
  });
  if (!isKept || !pattern || !isStaticShape(pattern.type.shape)) return undefined;
  for (let i = random.integer(0, 3); i > 0; i--) program.step();
  return program.finish(`random_${seed}`, [pattern, ...program.chooseResults()]);
}

/** How often the rule was applied; what it made of the function. */
function applyRule({ rule, rulesFor }: TestedRule, fn: GraphFunction): { readonly applied: number; readonly rewritten: GraphFunction } {
  let applied = 0;
  const rewritten = rewriteFunction(fn, rulesFor(fn), (name) => {
    if (name === rule.name) applied++;
  });
  return { applied, rewritten };
}

interface Finding {
  readonly programs: number;
  /** The first program whose results the rule changed. */
  readonly fault?: string;
}

function fuzz(tested: TestedRule): Finding {
  let programs = 0;
  for (let seed = 1; seed <= mostPrograms && programs < programsPerRule; seed++) {
    const one = programAround(tested, seed);
    if (!one) continue;
    const { applied, rewritten } = applyRule(tested, one.fn);
    if (applied === 0) continue;
    programs++;
    const module = moduleOfCases([one]);
    const after = { ...module, functions: [rewritten] };
    verifyModule(after);
    const actual = runReference(after, { ...one, fn: rewritten });
    for (const [i, expected] of runReference(module, one).entries()) {
      const found = difference(actual[i]?.data ?? [], expected, tested.isExact ? none : programTolerance);
      if (found) return { programs, fault: `y${i} with seed ${seed}: ${found}\n${printFunction(one.fn)}\n${printFunction(rewritten)}` };
    }
  }
  return { programs };
}

it.each(testedRules.map((tested) => [`${tested.pass} ${tested.rule.name}`, tested] as const))("%s", (_name, tested) => {
  const { programs, fault } = fuzz(tested);
  expect(fault).toBeUndefined();
  expect(programs, "programs in which the rule was applied").toBeGreaterThanOrEqual(programsPerRule);
});

it("finds a rule that is wrong for some numbers", () => {
  const rule: RewriteRule = {
    name: "wrong",
    summary: "|x| → x, wrong below zero",
    roots: { names: ["abs"] },
    apply: ({ root }) => root.operands[0],
    sample: ({ b, input }) => b.neg(b.abs(input("f32", [3]))),
  };
  expect(fuzz({ pass: "test", rule, rulesFor: () => [rule], isExact: true }).fault).toMatch(/^y\d+ with seed \d+: element \d+: /);
});
