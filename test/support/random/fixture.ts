/**
 * A case as a file: textual IR whose second function, `inputs`, gives what the first is called with. Comments say where it
 * comes from and the sizes of symbols.
 */

import { Builder } from "../../../src/ir/builder.ts";
import { findFunction, type GraphFunction, type Module } from "../../../src/ir/graph.ts";
import { evaluateFunction } from "../../../src/ir/interpreter.ts";
import { parseModule } from "../../../src/ir/parse.ts";
import { printModule } from "../../../src/ir/print.ts";
import { verifyModule } from "../../../src/ir/verify.ts";
import { type Case, moduleOfCases } from "../differential.ts";

const inputsName = "inputs";

export function printFixture(one: Case, remarks: readonly string[]): string {
  const b = new Builder();
  const results = one.inputs.map(({ dtype, shape, data }, i): GraphFunction["results"][number] => ({
    target: { kind: "output", name: `x${i}` },
    value: b.constant(dtype, shape, data),
  }));
  const inputs: GraphFunction = { name: inputsName, parameters: [], operations: b.operations, results };
  const module: Module = { ...moduleOfCases([one]), name: "random" };
  const sizes = Object.entries(one.sizes).map(([name, size]) => `${name}=${size}`);
  const comments = [...remarks.flatMap((remark) => remark.split("\n")), ...(sizes.length > 0 ? [`sizes: ${sizes.join(" ")}`] : [])];
  return `${comments.map((line) => `// ${line}`.trimEnd()).join("\n")}\n${printModule({ ...module, functions: [one.fn, inputs] })}`;
}

/** The case of a file, its function renamed to `name`. */
export function readFixture(text: string, name: string): Case {
  const module = parseModule(text, name);
  verifyModule(module);
  const [fn] = module.functions;
  const inputs = findFunction(module, inputsName);
  if (!fn || !inputs) throw new Error(`${name} has no function ${inputsName}`);
  const words = /^\/\/ sizes: (.*)$/m.exec(text)?.[1]?.split(" ") ?? [];
  const sizes = Object.fromEntries(words.map((word) => [word.split("=")[0] ?? "", Number(word.split("=")[1])]));
  const { outputs } = evaluateFunction(module, inputs, { inputs: {}, state: {} });
  return {
    name,
    fn: { ...fn, name },
    inputs: fn.parameters.map(({ source }) => outputs[source.name] ?? fail(name, source.name)),
    sizes,
  };
}

function fail(file: string, input: string): never {
  throw new Error(`${file} gives no numbers for ${input}`);
}
