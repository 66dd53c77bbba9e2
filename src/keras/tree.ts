/** Nested structures of tensors: one, an array or a record, nested. Flattened in order; record keys as written. */

import { valueError } from "./errors.ts";
import { isTensorLike, Tensor, type TensorLike } from "./tensor/tensor.ts";

export type Tree<T> = T | readonly Tree<T>[] | { readonly [key: string]: Tree<T> };
export type TensorTree = Tree<Tensor>;
export type TensorLikeTree = Tree<TensorLike>;

export function isRecord(x: unknown): x is Readonly<Record<string, unknown>> {
  if (typeof x !== "object" || x === null) return false;
  const prototype: unknown = Object.getPrototypeOf(x);
  return prototype === Object.prototype || prototype === null;
}

/** All leaves for which `isLeaf` holds; other leaves are passed over. */
export function collectLeaves<T>(tree: unknown, isLeaf: (x: unknown) => x is T): readonly T[] {
  if (isLeaf(tree)) return [tree];
  if (Array.isArray(tree)) return tree.flatMap((item) => collectLeaves(item, isLeaf));
  if (isRecord(tree)) return Object.values(tree).flatMap((item) => collectLeaves(item, isLeaf));
  return [];
}

export function isTensor(x: unknown): x is Tensor {
  return x instanceof Tensor;
}

export function flattenTensors(tree: unknown): readonly Tensor[] {
  return collectLeaves(tree, isTensor);
}

/** Rebuilds a structure with leaves replaced; what is neither a leaf nor a container is kept. */
export function mapTree<T>(tree: unknown, isLeaf: (x: unknown) => x is T, replace: (leaf: T) => unknown): unknown {
  if (isLeaf(tree)) return replace(tree);
  if (Array.isArray(tree)) return tree.map((item) => mapTree(item, isLeaf, replace));
  if (isRecord(tree)) return Object.fromEntries(Object.entries(tree).map(([key, item]) => [key, mapTree(item, isLeaf, replace)]));
  return tree;
}

export function mapTensors(tree: unknown, replace: (tensor: Tensor) => Tensor): TensorTree {
  return mapTree(tree, isTensor, replace) as TensorTree;
}

export function mapTensorLikes(tree: unknown, replace: (x: TensorLike) => Tensor): TensorTree {
  return mapTree(tree, isTensorLike, replace) as TensorTree;
}

/** The only tensor of a structure. */
export function single(tree: TensorTree, what: string): Tensor {
  const leaves = flattenTensors(tree);
  const [only] = leaves;
  return only && leaves.length === 1 ? only : valueError(`${what} must be one tensor; ${leaves.length} are given`);
}
