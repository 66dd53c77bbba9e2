/** Dimensions as plan formulas. */

import type { Dim } from "../ir/dim.ts";
import type { Formula } from "../runtime/plan.ts";

export function dimFormula(dim: Dim): Formula {
  if (typeof dim === "number") return dim;
  const terms = dim.terms.map((term): Formula => {
    const factors = term.factors.map(
      (factor): Formula => (factor.kind === "symbol" ? factor.name : ["floordiv", dimFormula(factor.numerator), factor.divisor]),
    );
    return product(term.coefficient === 1 && factors.length > 0 ? factors : [term.coefficient, ...factors]);
  });
  return sum(terms);
}

export function sum(terms: readonly Formula[]): Formula {
  const constant = terms.reduce<number>((total, term) => (typeof term === "number" ? total + term : total), 0);
  const rest = terms.filter((term) => typeof term !== "number");
  const all = constant === 0 ? rest : [...rest, constant];
  const [only] = all;
  return all.length === 0 ? 0 : all.length === 1 && only !== undefined ? only : ["+", ...all];
}

function product(factors: readonly Formula[]): Formula {
  const [only] = factors;
  return factors.length === 1 && only !== undefined ? only : ["*", ...factors];
}

export function align(formula: Formula, by: number): Formula {
  return typeof formula === "number" ? Math.ceil(formula / by) * by : ["align", formula, by];
}

export function largest(formulas: readonly Formula[]): Formula {
  const texts = new Map(formulas.map((formula) => [JSON.stringify(formula), formula]));
  const constant = Math.max(0, ...formulas.filter((formula) => typeof formula === "number"));
  const rest = [...texts.values()].filter((formula) => typeof formula !== "number");
  const all: readonly Formula[] = constant > 0 ? [...rest, constant] : rest;
  const [only] = all;
  return all.length === 0 ? 0 : all.length === 1 && only !== undefined ? only : ["max", ...all];
}
