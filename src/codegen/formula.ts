/** Dimensions as plan formulas. */

import type { Dim } from "../ir/dim.ts";
import type { Formula } from "../runtime/plan.ts";

/** Symbols have the names that they are given. */
export function dimFormula(dim: Dim, nameOf: (symbol: string) => string = (symbol) => symbol): Formula {
  if (typeof dim === "number") return dim;
  const terms = dim.terms.map((term): Formula => {
    const factors = term.factors.map(
      (factor): Formula =>
        factor.kind === "symbol" ? nameOf(factor.name) : ["floordiv", dimFormula(factor.numerator, nameOf), factor.divisor],
    );
    return product(term.coefficient === 1 && factors.length > 0 ? factors : [term.coefficient, ...factors]);
  });
  return sum(terms);
}

/** Like terms are one; what holds of the sizes of symbols, which are never negative, is used wherever it makes a formula shorter. */
export function sum(formulas: readonly Formula[]): Formula {
  const terms = termsOf(["+", ...formulas]);
  const constant = terms.get("")?.coefficient ?? 0;
  const rest = [...terms].filter(([key, { coefficient }]) => key !== "" && coefficient !== 0).map(([, term]) => term);
  // Products of symbols at the end: offsets that follow each other begin alike.
  const ordered = [...rest.filter((term) => !isOfSymbols(term)), ...rest.filter(isOfSymbols)];
  const all = [...ordered.map(formulaOf), ...(constant === 0 ? [] : [constant])];
  const [only] = all;
  return all.length === 0 ? 0 : all.length === 1 && only !== undefined ? only : ["+", ...all];
}

function product(factors: readonly Formula[]): Formula {
  const [only] = factors;
  return factors.length === 1 && only !== undefined ? only : ["*", ...factors];
}

export function align(formula: Formula, by: number): Formula {
  if (typeof formula === "number") return Math.ceil(formula / by) * by;
  return isMultiple(formula, by) ? formula : ["align", formula, by];
}

/** The largest of sizes, none of which is negative. */
export function largest(formulas: readonly Formula[]): Formula {
  const all: Formula[] = [];
  for (const formula of formulas) {
    if (all.some((other) => isAtLeast(other, formula))) continue;
    all.splice(0, all.length, ...all.filter((other) => !isAtLeast(formula, other)), formula);
  }
  const [only] = all;
  return all.length === 0 || only === 0 ? 0 : all.length === 1 && only !== undefined ? only : ["max", ...all];
}

/** A product of a number and of factors that are none. */
interface Term {
  readonly coefficient: number;
  readonly factors: readonly Formula[];
}

/** The terms of a sum by what identifies their factors; that of the constant is empty. */
function termsOf(formula: Formula): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  const visit = (each: Formula): void => {
    if (Array.isArray(each) && each[0] === "+") {
      for (const operand of each.slice(1) as readonly Formula[]) visit(operand);
      return;
    }
    const factors = factorsOf(each);
    const coefficient = factors.reduce<number>((total, factor) => (typeof factor === "number" ? total * factor : total), 1);
    const rest = factors.filter((factor) => typeof factor !== "number");
    const key = rest.length === 0 ? "" : JSON.stringify(rest);
    terms.set(key, { coefficient: coefficient + (terms.get(key)?.coefficient ?? 0), factors: rest });
  };
  visit(formula);
  return terms;
}

function factorsOf(formula: Formula): readonly Formula[] {
  return Array.isArray(formula) && formula[0] === "*" ? (formula.slice(1) as readonly Formula[]).flatMap(factorsOf) : [formula];
}

function formulaOf({ coefficient, factors }: Term): Formula {
  return product(coefficient === 1 && factors.length > 0 ? factors : [coefficient, ...factors]);
}

function isOfSymbols({ factors }: Term): boolean {
  return factors.every((factor) => typeof factor === "string");
}

function isMultiple(formula: Formula, by: number): boolean {
  return [...termsOf(formula).values()].every(
    ({ coefficient, factors }) =>
      coefficient % by === 0 || factors.some((factor) => Array.isArray(factor) && factor[0] === "align" && Number(factor[2]) % by === 0),
  );
}

/** Whether `a` is at least `b` at all sizes, term by term. */
function isAtLeast(a: Formula, b: Formula): boolean {
  const difference = termsOf(["+", a, ["*", -1, b]]);
  return [...difference.values()].every((term) => term.coefficient === 0 || (term.coefficient > 0 && isOfSymbols(term)));
}
