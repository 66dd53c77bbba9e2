/**
 * The textual form of a module. Deterministic: values are numbered in order of appearance, attributes are sorted, floats
 * are the shortest text that reads back to the same bits. `parse.ts` is the inverse.
 */

import { findOp } from "./define-op.ts";
import type {
  FunctionParameter,
  FunctionResult,
  GraphFunction,
  Module,
  Operation,
  Region,
  StateVariable,
  SymbolDeclaration,
  Value,
} from "./graph.ts";
import { isKnown, type Location } from "./location.ts";
import { formatAttribute } from "./text/print-attribute.ts";
import { formatType, type TensorType } from "./type.ts";

/** Parameters or results beyond this many are written one per line. */
const maximumOnOneLine = 2;

const plainName = /^[A-Za-z_][A-Za-z0-9_./-]*$/;

export function printModule(module: Module): string {
  const lines = [`module ${formatName(module.name)} {`];
  for (const declaration of module.symbols) lines.push(`  ${formatSymbol(declaration)}`);
  for (const variable of module.state) lines.push(`  ${formatState(variable)}`);
  for (const label of module.unfused ?? []) lines.push(`  unfused ${JSON.stringify(label)}`);
  for (const graphFunction of module.functions) {
    lines.push(...functionLines(graphFunction).map((line) => (line === "" ? "" : `  ${line}`)));
  }
  lines.push("}");
  return `${lines.join("\n")}\n`;
}

export function printFunction(graphFunction: GraphFunction): string {
  return `${functionLines(graphFunction).join("\n")}\n`;
}

/** `@name`, quoted where the name is not plain. */
export function formatName(name: string): string {
  return plainName.test(name) ? `@${name}` : `@${JSON.stringify(name)}`;
}

function formatSymbol({ name, minimum, maximum, multipleOf }: SymbolDeclaration): string {
  const upper = maximum === undefined ? "" : ` <= ${maximum}`;
  const multiple = multipleOf === undefined ? "" : ` multiple_of ${multipleOf}`;
  return `symbol ${name} >= ${minimum}${upper}${multiple}`;
}

function formatState({ name, type, role, location }: StateVariable): string {
  return `state ${formatName(name)} : ${formatType(type)} {role = ${JSON.stringify(role)}}${formatLocations([location])}`;
}

function formatPlace(location: Location): string {
  return isKnown(location) ? `${JSON.stringify(location.file)}:${location.line}:${location.column}` : "unknown";
}

/** Nothing where no location is known; a lone unknown location needs no text. */
function formatLocations(locations: readonly Location[]): string {
  const silent = locations.length === 0 || (locations.length === 1 && locations[0] !== undefined && !isKnown(locations[0]));
  return silent ? "" : ` loc(${locations.map(formatPlace).join(", ")})`;
}

/** Names of the values of one function: parameters after what they are, everything else numbered. */
class ValueNames {
  readonly #names = new Map<Value, string>();
  readonly #taken = new Set<string>();
  #next = 0;

  nameParameter(value: Value, wish: string): string {
    const base = wish.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?=[^A-Za-z_]|$)/, "_");
    let name = base;
    for (let suffix = 1; this.#taken.has(name); suffix++) name = `${base}_${suffix}`;
    this.#taken.add(name);
    this.#names.set(value, name);
    return `%${name}`;
  }

  of(value: Value): string {
    const known = this.#names.get(value);
    if (known !== undefined) return `%${known}`;
    const name = String(this.#next++);
    this.#names.set(value, name);
    return `%${name}`;
  }
}

function functionLines(graphFunction: GraphFunction): string[] {
  const names = new ValueNames();
  const parameters = graphFunction.parameters.map((parameter) => formatParameter(parameter, names));
  const lines: string[] = [];
  if (parameters.length > maximumOnOneLine) {
    lines.push(`func ${formatName(graphFunction.name)}(`, ...indent(separate(parameters)), ") {");
  } else {
    lines.push(`func ${formatName(graphFunction.name)}(${parameters.join(", ")}) {`);
  }
  for (const operation of graphFunction.operations) lines.push(...indent(operationLines(operation, names)));
  const results = graphFunction.results.map((result) => formatResult(result, names));
  if (results.length > maximumOnOneLine) lines.push("  return", ...indent(indent(separate(results))));
  else lines.push(`  return${results.length === 0 ? "" : ` ${results.join(", ")}`}`);
  lines.push("}");
  return lines;
}

function formatParameter({ source, value }: FunctionParameter, names: ValueNames): string {
  return `${names.nameParameter(value, source.name)}: ${formatType(value.type)} ${source.kind} ${JSON.stringify(source.name)}`;
}

function formatResult({ target, value }: FunctionResult, names: ValueNames): string {
  return `${names.of(value)} as ${target.kind} ${JSON.stringify(target.name)}`;
}

function separate(items: readonly string[]): string[] {
  return items.map((item, i) => (i + 1 < items.length ? `${item},` : item));
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function formatTypes(types: readonly TensorType[]): string {
  const [only] = types;
  return types.length === 1 && only ? formatType(only) : `(${types.map(formatType).join(", ")})`;
}

function operationLines(operation: Operation, names: ValueNames): string[] {
  const operands = operation.operands.map((operand) => names.of(operand)).join(", ");
  // Regions come after the results in the text, so results are numbered first.
  const results = operation.results.map((result) => names.of(result)).join(", ");
  const specs = findOp(operation.name)?.attributes ?? {};
  const keys = Object.keys(operation.attributes).sort();
  const attributes = keys.map((key) => `${key} = ${formatAttribute(operation.attributes[key] ?? wrongKey(key), specs[key]?.kind)}`);
  const head = `${results === "" ? "" : `${results} = `}${operation.name}(${operands})`;
  const body = attributes.length === 0 ? "" : ` {${attributes.join(", ")}}`;
  const label = operation.label === "" ? "" : ` label(${JSON.stringify(operation.label)})`;
  const types = formatTypes(operation.results.map((result) => result.type));
  const lines = [`${head}${body} : ${types}${label}${formatLocations(operation.locations)}`];
  for (const region of operation.regions) lines.push(...indent(regionLines(region, names)));
  return lines;
}

function wrongKey(key: string): never {
  throw new Error(`internal: attribute ${key} is undefined`);
}

function regionLines(region: Region, names: ValueNames): string[] {
  const parameters = region.parameters.map((value) => `${names.of(value)}: ${formatType(value.type)}`).join(", ");
  const lines = [`region(${parameters}) {`];
  for (const operation of region.operations) lines.push(...indent(operationLines(operation, names)));
  const results = region.results.map((value) => names.of(value)).join(", ");
  lines.push(`  yield${results === "" ? "" : ` ${results}`}`, "}");
  return lines;
}
