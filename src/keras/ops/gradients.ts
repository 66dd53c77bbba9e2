/** Functions that say how they are differentiated. */

import * as control from "../../ir/control-builder.ts";
import type { Value } from "../../ir/graph.ts";
import { currentLabel, userLocation } from "../location.ts";
import { applyClosure } from "../tensor/closures.ts";
import { asTensor, Tensor, type TensorLike } from "../tensor/tensor.ts";
import { flattenTensors, type TensorTree } from "../tree.ts";
import { assignAll, assignedIn, treeOf, valuesOf, withVariables } from "./bodies.ts";

/**
 * `f` with a gradient of its own: `f(...inputs)` gives its result and a function from the cotangents of the result to the
 * cotangents of the inputs that are floating point, in order. What `f` reads from around it is not differentiated.
 */
export function customGradient(
  f: (...inputs: Tensor[]) => { readonly value: TensorTree; readonly gradient: (...cotangents: Tensor[]) => Tensor | readonly Tensor[] },
): (...inputs: TensorLike[]) => TensorTree {
  return (...inputs) =>
    applyClosure(
      "customGradient",
      inputs.map((x) => asTensor(x)),
      (trace, given) => {
        const tensors = flattenTensors(given);
        const b = trace.builder;
        return b.at(userLocation(), currentLabel(), () => {
          let value: TensorTree = [];
          const traced = (values: readonly Value[]): Tensor[] => values.map((x) => Tensor.traced(trace, x));
          const results = control.customGradient(
            b,
            tensors.map((tensor) => trace.valueOf(tensor)),
            (operands) => {
              value = f(...traced(operands)).value;
              return valuesOf(trace, value);
            },
            (operands, _results, cotangents) => {
              const given = [f(...traced(operands)).gradient(...traced(cotangents))].flat();
              return given.map((x) => trace.valueOf(asTensor(x)));
            },
          );
          return treeOf(trace, value, results);
        });
      },
    );
}

/** `f` whose intermediate values are not kept for the gradient but computed again (rematerialization). */
export function remat(f: (...inputs: Tensor[]) => TensorTree): (...inputs: TensorLike[]) => TensorTree {
  return (...inputs) =>
    applyClosure(
      "remat",
      inputs.map((x) => asTensor(x)),
      (trace, given) => {
        const b = trace.builder;
        return b.at(userLocation(), currentLabel(), () => {
          let value: TensorTree = [];
          const variables = assignedIn(trace, b, [], () => void valuesOf(trace, f(...flattenTensors(given))));
          const before = variables.map((variable) => trace.read(variable));
          const results = control.checkpoint(b, () => {
            const { results, next } = withVariables(trace, variables, before, () => {
              value = f(...flattenTensors(given));
              return valuesOf(trace, value);
            });
            return [...results, ...next];
          });
          const count = flattenTensors(value).length;
          assignAll(trace, variables, results.slice(count));
          return treeOf(trace, value, results.slice(0, count));
        });
      },
    );
}

export { remat as checkpoint };
