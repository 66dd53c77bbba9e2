/** Algebraic simplification to a fixpoint. The rules are in `simplify-arithmetic.ts`, `simplify-shape.ts` and `simplify-blocks.ts`. */

import { definePass } from "./pass.ts";
import { type RewriteRule, rewriteModule, rulesNamed, rulesOption } from "./rewrite.ts";
import { arithmeticRules } from "./simplify-arithmetic.ts";
import { blockRules } from "./simplify-blocks.ts";
import { shapeRules } from "./simplify-shape.ts";

export const simplifyRules: readonly RewriteRule[] = [...arithmeticRules, ...shapeRules, ...blockRules];

export const simplify = definePass({
  name: "simplify",
  summary: "Applies algebraic and shape rules until none matches",
  options: {
    fast: { kind: "bool", default: false, summary: "also rules that round differently or assume finite numbers" },
    rules: rulesOption,
  },
  statistics: Object.fromEntries(simplifyRules.map(({ name, summary }) => [name, summary])),
  run(module, { fast, rules: names }, { count }) {
    const rules = names.length > 0 ? rulesNamed(simplifyRules, names, "simplify") : simplifyRules.filter((rule) => fast || !rule.fast);
    return rewriteModule(module, rules, count);
  },
});
