/** Formulas of a plan as C++ expressions of type int64_t. */

import { evaluateFormula, type Formula } from "../../runtime/plan.ts";

interface Piece {
  readonly text: string;
  /** 3: an operand of anything; 2: a product; 1: a sum. */
  readonly level: 1 | 2 | 3;
}

function within(piece: Piece, level: number): string {
  return piece.level >= level ? piece.text : `(${piece.text})`;
}

/** `names` gives the C++ variable of a symbol. */
function print(formula: Formula, names: (symbol: string) => string): Piece {
  if (typeof formula === "number")
    return { text: Math.abs(formula) > 0x7fffffff ? `INT64_C(${formula})` : String(formula), level: formula < 0 ? 1 : 3 };
  if (typeof formula === "string") return { text: names(formula), level: 3 };
  const [operator, ...operands] = formula;
  const pieces = operands.map((operand) => print(operand, names));
  const [only] = pieces;
  switch (operator) {
    case "+":
      if (only && pieces.length === 1) return only;
      return {
        text: pieces.map((piece) => within(piece, piece.text.startsWith("-") ? 3 : 1)).join(" + ") || "0",
        level: pieces.length > 0 ? 1 : 3,
      };
    case "*":
      if (only && pieces.length === 1) return only;
      return { text: pieces.map((piece) => within(piece, 2)).join(" * ") || "1", level: pieces.length > 0 ? 2 : 3 };
    case "floordiv":
      return { text: `floor_divide(${pieces.map(({ text }) => text).join(", ")})`, level: 3 };
    case "max": {
      const texts = largestOperands(operands).map((operand) => print(operand, names).text);
      const [first = "0", second, ...rest] = texts;
      if (second === undefined) return print(largestOperands(operands)[0] ?? 0, names);
      return { text: rest.length === 0 ? `std::max<int64_t>(${first}, ${second})` : `std::max<int64_t>({${texts.join(", ")}})`, level: 3 };
    }
    case "align":
      return { text: `align(${pieces.map(({ text }) => text).join(", ")})`, level: 3 };
    default:
      return operator satisfies never;
  }
}

/** Sizes are not negative: of several multiples of one product of symbols only the largest counts. */
function largestOperands(operands: readonly Formula[]): readonly Formula[] {
  const largest = new Map<string, { readonly coefficient: number; readonly formula: Formula }>();
  for (const formula of operands) {
    const factors = typeof formula === "object" && formula[0] === "*" ? (formula.slice(1) as readonly Formula[]) : [formula];
    const coefficient = factors.reduce<number>((product, factor) => (typeof factor === "number" ? product * factor : product), 1);
    const key = JSON.stringify(factors.filter((factor) => typeof factor !== "number"));
    const known = largest.get(key);
    if (!known || known.coefficient < coefficient) largest.set(key, { coefficient, formula });
  }
  return [...largest.values()].map(({ formula }) => formula);
}

export function formulaText(formula: Formula, names: (symbol: string) => string): string {
  return print(formula, names).text;
}

/** As an operand of a product or quotient. */
export function formulaOperand(formula: Formula, names: (symbol: string) => string): string {
  return within(print(formula, names), 3);
}

/** The value of a formula without symbols; undefined when it has one. */
export function constantFormula(formula: Formula): number | undefined {
  return hasSymbol(formula) ? undefined : evaluateFormula(formula, {});
}

function hasSymbol(formula: Formula): boolean {
  if (typeof formula !== "object") return typeof formula === "string";
  const [, ...operands] = formula;
  return operands.some(hasSymbol);
}
