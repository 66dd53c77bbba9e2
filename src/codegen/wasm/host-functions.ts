/** Functions of f64, which WebAssembly lacks: those of the host, imported from `math`. */

import type { ScalarType } from "../../ir/expression.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { doubleFunctions } from "../kernel/math-functions.ts";
import { statementExpressions, visitExpression, visitStatements } from "../kernel/walk.ts";

/** Of their names in the module; no kernel's name has a dot. */
export const hostPrefix = ".";

export function importHostFunctions(kernels: readonly Kernel[]): readonly string[] {
  return hostFunctionsOf(kernels).map(importText);
}

export function isHostFunction(op: string, dtype: ScalarType): boolean {
  return dtype === "f64" && (doubleFunctions as readonly string[]).includes(op);
}

function hostFunctionsOf(kernels: readonly Kernel[]): readonly string[] {
  const used = new Set<string>();
  for (const kernel of kernels) {
    visitStatements(kernel.body, (statement) => {
      for (const root of statementExpressions(statement)) {
        visitExpression(root, (node) => {
          if ((node.kind === "unary" || node.kind === "binary") && isHostFunction(node.op, node.dtype)) used.add(node.op);
        });
      }
    });
  }
  return doubleFunctions.filter((name) => used.has(name));
}

function importText(name: string): string {
  const parameters = name === "pow" || name === "atan2" ? "f64 f64" : "f64";
  return `  (import "math" "${name}" (func $${hostPrefix}${name} (param ${parameters}) (result f64)))`;
}
