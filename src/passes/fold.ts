/**
 * Constant folding: operations over constants are evaluated with their reference evaluation. Operations on a constant
 * that is one number stay one number, whatever the size, so initializers like zeros fold for symbolic shapes too.
 */

import { inferTypes } from "../ir/define-op.ts";
import { isStaticShape } from "../ir/dim.ts";
import { Operation } from "../ir/graph.ts";
import { foldOperation } from "../ir/interpreter.ts";
import { type HostTensor, tensorType } from "../ir/type.ts";
import { constantOf, emitConstant, splatOf, tensorOf } from "./constants.ts";
import { definePass } from "./pass.ts";
import { type RewriteRule, rewriteModule, rulesNamed, rulesOption } from "./rewrite.ts";

/** The results, where no shape has a symbol, all operands are constants and the results are small enough to store. */
function evaluateNow(operation: Operation, maximumElements: number): readonly HostTensor[] | undefined {
  let elements = 0;
  for (const { type } of operation.results) {
    if (!isStaticShape(type.shape)) return undefined;
    elements += type.shape.reduce((product, size) => product * size, 1);
  }
  if (elements > maximumElements) return undefined;
  const inputs: HostTensor[] = [];
  for (const operand of operation.operands) {
    const tensor = tensorOf(operand);
    if (!tensor) return undefined;
    inputs.push(tensor);
  }
  return foldOperation(operation, inputs);
}

function evaluateRule(maximumElements: number): RewriteRule {
  return {
    name: "evaluate",
    summary: "f(constants) → constant",
    roots: { traits: ["map", "reduction", "contraction", "scatter", "movement", "random", "elementwise"] },
    apply({ b, root }) {
      if (root.name === "constant" || root.regions.length > 0) return undefined;
      // Positions and sizes have no operands: a single number is folded, an array is cheaper to compute than to store.
      const limit = root.operands.length === 0 ? Math.min(1, maximumElements) : maximumElements;
      const tensors = evaluateNow(root, limit);
      return tensors && root.results.map((value, i) => emitConstant(b, value.type, tensors[i] ?? missing(root, i)));
    },
    sample({ b, pick }) {
      const x = b.constant("f32", [2, 2], new Float32Array([1, -2, 3, 0.5]));
      return b.add(pick(["exp", "neg", "abs"] as const) === "exp" ? b.exp(x) : b.transpose(x, [1, 0]), x);
    },
  };
}

function missing(operation: Operation, index: number): never {
  throw new Error(`internal: ${operation.name} evaluates to no result ${index}`);
}

const splatMovement: RewriteRule = {
  name: "move-splat",
  summary: "move(constant c, …) → constant c, where all are the same number",
  roots: { traits: ["movement"] },
  apply({ b, root }) {
    const { type } = root.result;
    const number = root.operands.every(constantOf) ? splatOf(root.result) : undefined;
    return number === undefined ? undefined : b.full(type.dtype, type.shape, number);
  },
  sample: ({ b, shape, input }) => {
    const x = input("f32", shape(2));
    const [one, other] = [b.full("f32", x.type.shape, 0.25), b.full("f32", x.type.shape, 0.5)];
    // Of the two concatenations, one joins equal numbers and the other does not.
    return b.add(b.concat([x, b.neg(x)], 0), b.mul(b.concat([one, one], 0), b.concat([one, other], 0)));
  },
};

const splatElementwise: RewriteRule = {
  name: "evaluate-splat",
  summary: "f(constant c, …) → constant f(c, …), elementwise",
  roots: { traits: ["elementwise"] },
  apply({ b, root }) {
    if (root.operands.length === 0 || root.results.length !== 1) return undefined;
    const inputs: HostTensor[] = [];
    for (const operand of root.operands) {
      const number = constantOf(operand) && splatOf(operand);
      if (number === undefined) return undefined;
      const type = tensorType(operand.type.dtype, []);
      const tensor = tensorOf(b.full(type.dtype, [], number));
      if (!tensor) return undefined;
      inputs.push(tensor);
    }
    const operands = inputs.map(({ dtype }) => b.full(dtype, [], 0));
    const { name, attributes, locations } = root;
    const resultTypes = inferTypes(
      name,
      operands.map(({ type }) => type),
      attributes,
      [],
      locations[0],
    );
    const scalar = foldOperation(new Operation({ name, operands, attributes, resultTypes, locations }), inputs)?.[0]?.data[0];
    const { type } = root.result;
    return scalar === undefined ? undefined : b.full(type.dtype, type.shape, scalar);
  },
  sample({ b, shape, pick }) {
    const size = shape(2);
    const [x, y] = [b.full("f32", size, pick([0, 1.5, -2])), b.full("f32", size, 0.1)];
    return b.select(b.lt(x, y), b.mul(x, y), b.sub(x, y));
  },
};

const uniformConstant: RewriteRule = {
  name: "uniform-constant",
  summary: "constant [c, c, …] → constant c",
  roots: { names: ["constant"] },
  apply({ b, root }) {
    const tensor = tensorOf(root.result);
    const data = constantOf(root.result)?.data;
    if (!tensor || !data || "splat" in data || data.some((element) => !Object.is(element, data[0])) || data.length === 0) return undefined;
    return emitConstant(b, root.result.type, tensor);
  },
  sample: ({ b }) => b.constant("f32", [3], new Float32Array([2, 2, 2])),
};

/** Cheapest first: one number is folded whatever its shape. */
export function foldRules(maximumElements: number): readonly RewriteRule[] {
  return [uniformConstant, splatElementwise, splatMovement, evaluateRule(maximumElements)];
}

export const fold = definePass({
  name: "fold",
  summary: "Evaluates operations whose operands are constants",
  options: {
    "max-elements": {
      kind: "int",
      default: 1024,
      summary: "largest result that is stored as a constant; one number repeated is always folded",
    },
    rules: rulesOption,
  },
  statistics: Object.fromEntries(foldRules(0).map(({ name, summary }) => [name, summary])),
  run(module, { rules: names, ...options }, { count }) {
    const rules = foldRules(options["max-elements"]);
    return rewriteModule(module, names.length > 0 ? rulesNamed(rules, names, "fold") : rules, count);
  },
});
