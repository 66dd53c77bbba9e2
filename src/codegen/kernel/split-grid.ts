/**
 * Lays a grid out anew where an axis may be longer than the target allows: workgroups are counted along one line, which is
 * wound over x and y at launch. The kernel finds its place on the line from both and from how many there are along x, which
 * the launch hands over as a last scalar; places past the end do nothing.
 */

import { type Dim, dimProduct } from "../../ir/dim.ts";
import { add, builtin, compare, div, type Expression, mod, mul, variable } from "../../ir/expression.ts";
import { dimExpression } from "../../ir/index-arithmetic.ts";
import type { Kernel } from "./kernel.ts";
import { namesOf } from "./names.ts";
import { mapExpressions, rewriteExpression } from "./walk.ts";

export function mustSplitGrid({ grid }: Kernel, maximumAxis: number): boolean {
  return grid.some((size) => typeof size !== "number" || size > maximumAxis);
}

export function splitGrid(kernel: Kernel): Kernel {
  const names = namesOf(kernel);
  const [width, group] = [names.fresh("groups_x"), names.fresh("group")];
  const position = variable(group);
  const [x, y] = kernel.grid;
  const axes: Readonly<Record<string, Expression>> = {
    group_x: dimProduct(kernel.grid.slice(1)) === 1 ? position : mod(position, dimExpression(x)),
    group_y: mod(div(position, dimExpression(x)), dimExpression(y)),
    group_z: div(position, dimExpression(dimProduct([x, y]))),
  };
  const body = mapExpressions(kernel.body, (expression) =>
    rewriteExpression(expression, (node) => (node.kind === "builtin" ? (axes[node.name] ?? node) : node)),
  );
  return {
    ...kernel,
    scalars: [...kernel.scalars, { name: width, value: { kind: "groups" } }],
    body: [
      { kind: "let", name: group, value: add(mul(builtin("group_y"), variable(width)), builtin("group_x")) },
      { kind: "if", condition: compare("lt", position, dimExpression(totalOf(kernel))), then: body, otherwise: [] },
    ],
  };
}

function totalOf({ grid }: Kernel): Dim {
  return dimProduct(grid);
}
