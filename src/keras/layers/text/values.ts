/** Texts and numbers as they come to layers that work before a model: single, or in nested arrays of equal lengths. */

import { shown, valueError } from "../../errors.ts";
import { isTensorSource, Tensor } from "../../tensor/tensor.ts";

export type Token = string | number;
/** One token, or nested arrays of tokens. */
export type Tokens<T extends Token = Token> = T | readonly Tokens<T>[];

export interface TokenArray {
  readonly shape: readonly number[];
  /** Row-major. */
  readonly tokens: readonly Token[];
}

function isToken(x: unknown): x is Token {
  return typeof x === "string" || typeof x === "number";
}

function elementsOf(x: unknown): readonly unknown[] | undefined {
  if (Array.isArray(x)) return x;
  return ArrayBuffer.isView(x) && !(x instanceof DataView) ? Array.from(x as unknown as ArrayLike<number>) : undefined;
}

/** The tokens of an array, a typed array, a tensor or a single token. */
export function tokenArray(input: unknown, layer: { readonly name: string }): TokenArray {
  if (isTensorSource(input)) return tokenArray(input.toTensor(), layer);
  if (input instanceof Tensor) return { shape: input.dims.map(Number), tokens: Array.from(input.dataSync(), Number) };
  const shape: number[] = [];
  for (let level = elementsOf(input); level; level = elementsOf(level[0])) shape.push(level.length);
  const tokens: Token[] = [];
  const visit = (level: unknown, axis: number): void => {
    const elements = elementsOf(level);
    if (elements && elements.length === shape[axis]) {
      for (const item of elements) visit(item, axis + 1);
    } else if (isToken(level) && axis === shape.length) tokens.push(level);
    else
      valueError(
        `${layer.name} takes texts or numbers, single or in nested arrays of equal lengths; found ${shown(level)} at depth ${axis}`,
      );
  };
  visit(input, 0);
  return { shape, tokens };
}
