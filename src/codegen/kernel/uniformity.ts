/** Which values are the same for all invocations of a workgroup, so that all of them take the same way. */

import type { Expression } from "../../ir/expression.ts";
import type { Kernel, Statement } from "./kernel.ts";
import { someExpression } from "./walk.ts";

/** Loads are not: memory may change between the reads of two invocations. WGSL demands the same of barriers. */
export function isUniform(expression: Expression, nonUniform: ReadonlySet<string>): boolean {
  return !someExpression(expression, (node) => {
    if (node.kind === "builtin") return node.name.startsWith("local_") || node.name.startsWith("subgroup_");
    return node.kind === "load" || node.kind === "subgroup" || (node.kind === "variable" && nonUniform.has(node.name));
  });
}

/** Names whose values may differ between invocations: by what is assigned to them, or by who assigns. */
export function nonUniformNames(kernel: Kernel): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (statements: readonly Statement[], uniform: boolean): void => {
    for (const statement of statements) {
      switch (statement.kind) {
        case "let":
        case "declare":
        case "assign":
          if (!isUniform(statement.value, names) || (statement.kind === "assign" && !uniform)) names.add(statement.name);
          break;
        case "for": {
          const same = isUniform(statement.start, names) && isUniform(statement.end, names);
          if (!same) names.add(statement.variable);
          visit(statement.body, uniform && same);
          break;
        }
        case "if": {
          const same = uniform && isUniform(statement.condition, names);
          visit(statement.then, same);
          visit(statement.otherwise, same);
          break;
        }
        case "last_workgroup":
          visit(statement.body, uniform);
          break;
        case "registers":
        case "store":
        case "prefetch":
        case "commit_copies":
        case "await_copies":
        case "load_matrices":
        case "multiply_matrices":
        case "copy_box":
        case "arrive":
        case "await_phase":
        case "cooperative_matrix":
        case "multiply_cooperative":
        case "store_cooperative":
        case "multiply_tiles":
        case "await_products":
        case "set_registers":
        case "barrier":
        case "comment":
          break;
        default:
          statement satisfies never;
      }
    }
  };
  // An assignment late in a loop reaches uses early in it.
  for (let before = -1; before !== names.size; ) {
    before = names.size;
    visit(kernel.body, true);
  }
  return names;
}
