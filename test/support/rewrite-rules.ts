/** Every rewrite rule of the passes, each with the set it runs in. */

import type { GraphFunction } from "../../src/ir/graph.ts";
import { decomposeRules } from "../../src/passes/decompose.ts";
import { dropBarrierRules } from "../../src/passes/drop-barriers.ts";
import { foldRules } from "../../src/passes/fold.ts";
import { foldBatchNormRules } from "../../src/passes/fold-batch-norm.ts";
import type { RewriteRule } from "../../src/passes/rewrite.ts";
import { simplifyRules } from "../../src/passes/simplify.ts";

export interface TestedRule {
  readonly pass: string;
  readonly rule: RewriteRule;
  /** The rule alone; rules for batch normalization are made for a function and lean on one another. */
  rulesFor(graphFunction: GraphFunction): readonly RewriteRule[];
  /** Equal numbers, or only equal up to rounding. */
  readonly isExact: boolean;
}

/** Results that `fold` stores in tests. */
const maximumFolded = 64;

const alone = (pass: string, rules: readonly RewriteRule[], isExact = true): readonly TestedRule[] =>
  rules.map((rule) => ({ pass, rule, rulesFor: () => [rule], isExact: isExact && !rule.fast }));

export const testedRules: readonly TestedRule[] = [
  ...alone("simplify", simplifyRules),
  ...alone("fold", foldRules(maximumFolded)),
  ...alone("drop-barriers", dropBarrierRules),
  ...alone("decompose", decomposeRules, false),
  ...foldBatchNormRules({ name: "f", parameters: [], operations: [], results: [] }).map(
    (rule): TestedRule => ({ pass: "fold-batch-norm", rule, rulesFor: foldBatchNormRules, isExact: false }),
  ),
];
