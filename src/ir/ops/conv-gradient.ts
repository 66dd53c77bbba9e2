/**
 * Both cotangents of a convolution as convolutions, so that they are differentiable again.
 *
 * For lhs: the cotangent of the result, spread out by the strides, with the reversed filter whose input and output
 * features are exchanged. For the filter: lhs with the cotangent of the result as filter, batch and feature exchanged,
 * strides and filter dilation exchanged. Groups of features become groups of the batch in the latter and the other way round.
 */

import type { Builder, Pair } from "../builder.ts";
import { fail } from "../diagnostic.ts";
import { type Dim, dimAdd, dimMul, formatShape } from "../dim.ts";
import type { Value } from "../graph.ts";
import { atLetter, axisOf, type ConvGeometry, exchange, rename, spatialLetters } from "./conv-geometry.ts";
import { nth } from "./host.ts";
import { dilated, paddingForSize } from "./rules.ts";

function fixedPadding(b: Builder, low: Dim, high: Dim, lhs: Value): Pair {
  if (typeof low === "number" && typeof high === "number") return [low, high];
  return fail("TSC1203", `the gradient of a convolution of ${formatShape(lhs.type.shape)} needs padding that depends on a symbolic size`, {
    location: b.location,
    help: "give the spatial axes fixed sizes",
  });
}

/** Moves `groups` blocks of axis `from` in front of axis `to`: sizes [g·n] and [m] become [n] and [g·m]. */
export function moveGroups(b: Builder, x: Value, groups: number, from: number, to: number): Value {
  const { shape } = x.type;
  const size = nth(shape, from);
  if (typeof size !== "number") {
    return fail("TSC1203", `the gradient of a convolution in groups splits an axis of symbolic size ${size}`, {
      location: b.location,
      help: "give the axis a fixed size",
    });
  }
  const split = [...shape.slice(0, from), groups, size / groups, ...shape.slice(from + 1)];
  const target = to > from ? to + 1 : to;
  const order = split.map((_, axis) => axis).filter((axis) => axis !== from);
  order.splice(order.indexOf(target), 0, from);
  const merged = shape.map((dim, axis): Dim => (axis === from ? size / groups : axis === to ? dimMul(dim, groups) : dim));
  return b.reshape(b.transpose(b.reshape(x, split), order), merged);
}

function lhsCotangent(b: Builder, geometry: ConvGeometry, lhs: Value, rhs: Value, dy: Value): Value {
  const { lhsSpec, rhsSpec, outSpec, groups, batchGroups } = geometry;
  const letters = spatialLetters(geometry);
  const groupCount = groups * batchGroups;
  const reversed = b.reverse(
    rhs,
    letters.map((letter) => axisOf(rhsSpec, letter)).sort((p, q) => p - q),
  );
  const filter = groupCount === 1 ? reversed : moveGroups(b, reversed, groupCount, axisOf(rhsSpec, "o"), axisOf(rhsSpec, "i"));
  const padding = letters.map((letter, axis): Pair => {
    const size = atLetter(lhs.type.shape, lhsSpec, letter);
    const window = atLetter(rhs.type.shape, rhsSpec, letter);
    const positions = atLetter(dy.type.shape, outSpec, letter);
    const [stride, lhsDilation, rhsDilation] = [
      nth(geometry.strides, axis),
      nth(geometry.lhsDilation, axis),
      nth(geometry.rhsDilation, axis),
    ];
    const low = dimAdd(dilated(window, rhsDilation), -1 - nth(geometry.padding, axis)[0]);
    if (typeof low !== "number") return fixedPadding(b, low, 0, lhs);
    return fixedPadding(b, low, paddingForSize(size, lhsDilation, positions, stride, window, rhsDilation, low), lhs);
  });
  const dx = b.conv(dy, filter, {
    strides: geometry.lhsDilation,
    padding,
    lhsDilation: geometry.strides,
    rhsDilation: geometry.rhsDilation,
    groups: groupCount,
    lhsSpec: outSpec,
    rhsSpec: exchange(rhsSpec, "i", "o"),
    outSpec: lhsSpec,
  });
  return batchGroups === 1 ? dx : moveGroups(b, dx, batchGroups, axisOf(lhsSpec, "f"), axisOf(lhsSpec, "b"));
}

function rhsCotangent(b: Builder, geometry: ConvGeometry, lhs: Value, rhs: Value, dy: Value): Value {
  const { lhsSpec, rhsSpec, outSpec } = geometry;
  const padding = spatialLetters(geometry).map((letter, axis): Pair => {
    const size = atLetter(lhs.type.shape, lhsSpec, letter);
    const window = atLetter(rhs.type.shape, rhsSpec, letter);
    const positions = atLetter(dy.type.shape, outSpec, letter);
    const [low] = nth(geometry.padding, axis);
    return fixedPadding(
      b,
      low,
      paddingForSize(
        window,
        nth(geometry.rhsDilation, axis),
        size,
        nth(geometry.lhsDilation, axis),
        positions,
        nth(geometry.strides, axis),
        low,
      ),
      lhs,
    );
  });
  return b.conv(lhs, dy, {
    strides: geometry.rhsDilation,
    padding,
    lhsDilation: geometry.lhsDilation,
    rhsDilation: geometry.strides,
    groups: geometry.batchGroups,
    batchGroups: geometry.groups,
    lhsSpec: exchange(lhsSpec, "b", "f"),
    rhsSpec: rename(outSpec, { b: "i", f: "o" }),
    outSpec: rename(rhsSpec, { i: "b", o: "f" }),
  });
}

export function convCotangents(b: Builder, geometry: ConvGeometry, lhs: Value, rhs: Value, dy: Value): readonly [Value, Value] {
  return [lhsCotangent(b, geometry, lhs, rhs, dy), rhsCotangent(b, geometry, lhs, rhs, dy)];
}
