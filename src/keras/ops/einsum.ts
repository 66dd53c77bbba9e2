/** Sums of products in Einstein's notation, over two operands. */

import { valueError } from "../errors.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { dotGeneral } from "./contract.ts";
import { sum } from "./reduce.ts";
import { transpose } from "./shape.ts";

/** The labels of two operands and of the result, one letter per axis; an ellipsis is spelled out. */
export interface EinsumLabels {
  readonly lhs: string;
  readonly rhs: string;
  readonly result: string;
}

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ellipsis = "...";

/** Letters that a text does not use. */
export function unusedLetters(used: string, count: number): string {
  const free = [...letters].filter((letter) => !used.includes(letter));
  return free.length >= count ? free.slice(0, count).join("") : valueError(`an equation has too many axes: ${used}`);
}

/** Reads `ab,bc->ac`. `lhsRank` tells how many axes an ellipsis stands for; it may stand in the first operand and the result. */
export function parseEinsum(equation: string, lhsRank: number): EinsumLabels {
  const match = /^([a-zA-Z.]*),([a-zA-Z]*)->([a-zA-Z.]*)$/.exec(equation.replaceAll(" ", ""));
  const [, lhs, rhs, result] = match ?? [];
  if (lhs === undefined || rhs === undefined || result === undefined)
    return valueError(`${JSON.stringify(equation)} is no equation of the form "ab,bc->ac"`, {
      help: "an ellipsis may stand in the first operand and in the result",
    });
  const named = lhs.replace(ellipsis, "");
  if (lhs.includes(ellipsis) !== result.includes(ellipsis))
    valueError(`an ellipsis must stand in the first operand and in the result, or in neither: ${JSON.stringify(equation)}`);
  const elided = lhsRank - named.length;
  if (lhs.includes(ellipsis) ? elided < 0 : elided !== 0)
    valueError(`the first operand of ${JSON.stringify(equation)} does not have rank ${lhsRank}`);
  const hidden = unusedLetters(lhs + rhs + result, Math.max(0, elided));
  const labels = { lhs: lhs.replace(ellipsis, hidden), rhs, result: result.replace(ellipsis, hidden) };
  for (const text of Object.values(labels))
    if (text.includes(".") || new Set(text).size !== text.length)
      valueError(`each operand of ${JSON.stringify(equation)} must name its axes once`);
  for (const label of labels.result)
    if (!labels.lhs.includes(label) && !labels.rhs.includes(label))
      valueError(`the result of ${JSON.stringify(equation)} has the axis ${label}, which no operand has`);
  return labels;
}

/** Sums over the axes that only this operand names. */
function withoutOwn(x: Tensor, labels: string, others: string): { readonly x: Tensor; readonly labels: string } {
  const own = [...labels].flatMap((label, axis) => (others.includes(label) ? [] : [axis]));
  if (own.length === 0) return { x, labels };
  return { x: sum(x, { axis: own }), labels: [...labels].filter((label) => others.includes(label)).join("") };
}

/** The sum over all axes that the result does not name of the product of the operands. */
export function einsumOf(lhs: TensorLike, rhs: TensorLike, labels: EinsumLabels): Tensor {
  const [a, b] = [asTensor(lhs), asTensor(rhs)];
  if (a.rank !== labels.lhs.length || b.rank !== labels.rhs.length)
    valueError(`"${labels.lhs},${labels.rhs}->${labels.result}" does not fit shapes ${formatDims(a.dims)} and ${formatDims(b.dims)}`);
  const left = withoutOwn(a, labels.lhs, labels.rhs + labels.result);
  const right = withoutOwn(b, labels.rhs, labels.lhs + labels.result);
  const shared = [...left.labels].filter((label) => right.labels.includes(label));
  const batch = shared.filter((label) => labels.result.includes(label));
  const contracted = shared.filter((label) => !labels.result.includes(label));
  const axesOf = (text: string, chosen: readonly string[]): readonly number[] => chosen.map((label) => text.indexOf(label));
  const product = dotGeneral(left.x, right.x, {
    lhsBatch: axesOf(left.labels, batch),
    rhsBatch: axesOf(right.labels, batch),
    lhsContract: axesOf(left.labels, contracted),
    rhsContract: axesOf(right.labels, contracted),
  });
  const free = (text: string): readonly string[] => [...text].filter((label) => !shared.includes(label));
  const order = [...batch, ...free(left.labels), ...free(right.labels)].join("");
  return order === labels.result ? product : transpose(product, axesOf(order, [...labels.result]));
}

/** `einsum("abc,cd->abd", x, y)`; the first operand and the result may have an ellipsis. */
export function einsum(equation: string, lhs: TensorLike, rhs: TensorLike): Tensor {
  const x = asTensor(lhs);
  return einsumOf(x, rhs, parseEinsum(equation, x.rank));
}
