/** Which inputs of a model hold positions of rows of a weight, as those of an `Embedding` do: their values have a limit. */

import type { GraphFunction, Value } from "../../ir/graph.ts";

/** By input, the number of rows: the values of the input are 0 to one less. */
export function indexLimits(fn: GraphFunction): Readonly<Record<string, number>> {
  const limits: Record<string, number> = {};
  const sources = new Map(fn.parameters.map(({ value, source }) => [value, source]));
  for (const { name, operands } of fn.operations) {
    if (name !== "gather") continue;
    const [table, indices] = operands;
    const rows = table?.type.shape[0];
    if (!table || !indices || typeof rows !== "number" || sources.get(table)?.kind !== "state") continue;
    const source = sources.get(uncast(indices));
    if (source?.kind === "input") limits[source.name] = Math.min(rows, limits[source.name] ?? rows);
  }
  return limits;
}

/** What the value was before its dtype was changed. */
function uncast(value: Value): Value {
  const [operand] = value.producer?.name === "cast" ? value.producer.operands : [];
  return operand ? uncast(operand) : value;
}
