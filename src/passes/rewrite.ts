/**
 * The pattern driver: applies small named rules to the operations of a function until none matches. The IR is
 * immutable, so a sweep rebuilds a function with a map from old values to new ones; operations a rule makes are offered
 * to the rules at once, and dead ones are dropped after each sweep.
 */

import { Builder } from "../ir/builder.ts";
import { findOp, inferTypes, type Trait } from "../ir/define-op.ts";
import { fail } from "../ir/diagnostic.ts";
import type { Dim } from "../ir/dim.ts";
import type { Dtype } from "../ir/dtype.ts";
import { type Attributes, type GraphFunction, type Module, Operation, type Region, type Value } from "../ir/graph.ts";
import { formatLocation, isKnown, type Location } from "../ir/location.ts";
import { nearestName } from "../ir/text/nearest.ts";
import { formatType, typeEquals } from "../ir/type.ts";
import { removeDeadOperations } from "./dead-code.ts";
import { rebuildOperation } from "./rebuild.ts";

export interface RewriteContext {
  /** Operations made with it take the place and label of the root. */
  readonly b: RewriteBuilder;
  readonly root: Operation;
  /** No other operation or result reads `value`, as far as is known. */
  isReadOnce(value: Value): boolean;
}

/** What a rule's sample draws from: the seeded choices of one fuzz case. */
export interface SampleContext {
  readonly b: Builder;
  /** A fresh input of the function. */
  input(dtype: Dtype, shape: readonly Dim[]): Value;
  integer(low: number, high: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** A shape of `rank` axes of 1 to 4. */
  shape(rank: number): number[];
}

export interface RewriteRule {
  readonly name: string;
  /** `before → after`, for statistics and the reference. */
  readonly summary: string;
  /** Operations it may match: by name or by trait. */
  readonly roots: { readonly names?: readonly string[]; readonly traits?: readonly Trait[] };
  /** Differs in rounding, or for NaN or infinities: applied only where a pass is asked for such rules. */
  readonly fast?: boolean;
  /** Replacement of the root's results, with the same types; undefined where it does not match. */
  apply(context: RewriteContext): Value | readonly Value[] | undefined;
  /** A small graph in which the rule must match: the tests evaluate it before and after. */
  sample(context: SampleContext): Value;
}

/** An option of passes that are lists of rules: to see what one of them does by itself. */
export const rulesOption = { kind: "names", default: [], summary: "only these rules; all when empty" } as const;

/** The rules called `names`, in their order here; a `fast` one that is asked for by name is applied. */
export function rulesNamed(rules: readonly RewriteRule[], names: readonly string[], pass: string): readonly RewriteRule[] {
  const known = rules.map(({ name }) => name);
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = nearestName(name, known);
    fail("TSC1604", `the pass ${pass} has no rule ${name}`, { help: near ? `did you mean ${near}?` : `its rules are ${known.join(", ")}` });
  }
  return rules.filter(({ name }) => names.includes(name));
}

/** Copies the places of the operation being replaced, all of them. */
export class RewriteBuilder extends Builder {
  readonly #locations: readonly Location[];
  readonly #label: string;
  constructor(locations: readonly Location[], label: string) {
    super();
    this.#locations = locations;
    this.#label = label;
  }
  override emitAll(
    name: string,
    operands: readonly Value[],
    attributes: Attributes = {},
    regions: readonly Region[] = [],
  ): readonly Value[] {
    return this.#emit(name, operands, attributes, regions, this.#locations, this.#label);
  }

  /** `original` over other operands: it keeps its label and its places, and adds those of the root. */
  emitAgain(original: Operation, operands: readonly Value[]): readonly Value[] {
    const own = new Set(original.locations.map(formatLocation));
    const locations = [
      ...original.locations,
      ...this.#locations.filter((location) => isKnown(location) && !own.has(formatLocation(location))),
    ];
    return this.#emit(original.name, operands, original.attributes, original.regions, locations, original.label);
  }

  #emit(
    name: string,
    operands: readonly Value[],
    attributes: Attributes,
    regions: readonly Region[],
    locations: readonly Location[],
    label: string,
  ): readonly Value[] {
    const types = operands.map((operand) => operand.type);
    const resultTypes = inferTypes(name, types, attributes, regions, locations[0]);
    const operation = new Operation({ name, operands, attributes, regions, resultTypes, locations, label });
    this.operations.push(operation);
    return operation.results;
  }
}

export type CountRule = (rule: string) => void;

/** Sweeps after which a function that still changes is a fault of the rules. Ordinary ones settle in two or three. */
const maximumSweeps = 32;
/** Applications per operation of the function, with the same meaning. */
const applicationsPerOperation = 64;
/** Rules applied to what rules made, to what those made, and so on: each level is a recursion. */
const maximumDepth = 256;

export function rewriteModule(module: Module, rules: readonly RewriteRule[], count: CountRule = () => {}): Module {
  const functions = module.functions.map((graphFunction) => rewriteFunction(graphFunction, rules, count));
  return functions.every((graphFunction, i) => graphFunction === module.functions[i]) ? module : { ...module, functions };
}

export function rewriteFunction(graphFunction: GraphFunction, rules: readonly RewriteRule[], count: CountRule = () => {}): GraphFunction {
  const index = new RuleIndex(rules);
  let current = graphFunction;
  for (let sweep = 0; sweep < maximumSweeps; sweep++) {
    const driver = new Sweep(current, index, count);
    const next = driver.run();
    if (driver.applications === 0) return current;
    current = removeDeadOperations(next);
  }
  throw new Error(`internal: the rules ${rules.map((rule) => rule.name).join(", ")} do not settle on ${graphFunction.name}`);
}

class RuleIndex {
  readonly #rules: readonly RewriteRule[];
  readonly #byName = new Map<string, readonly RewriteRule[]>();
  constructor(rules: readonly RewriteRule[]) {
    this.#rules = rules;
  }
  of(name: string): readonly RewriteRule[] {
    const known = this.#byName.get(name);
    if (known) return known;
    const traits = findOp(name)?.traits ?? [];
    const rules = this.#rules.filter(
      ({ roots }) => (roots.names?.includes(name) ?? false) || (roots.traits?.some((trait) => traits.includes(trait)) ?? false),
    );
    this.#byName.set(name, rules);
    return rules;
  }
}

class Sweep {
  readonly #function: GraphFunction;
  readonly #index: RuleIndex;
  readonly #count: CountRule;
  readonly #values = new Map<Value, Value>();
  readonly #reads = new Map<Value, number>();
  readonly #budget: number;
  #depth = 0;
  applications = 0;

  constructor(graphFunction: GraphFunction, index: RuleIndex, count: CountRule) {
    this.#function = graphFunction;
    this.#index = index;
    this.#count = count;
    this.#budget = applicationsPerOperation * (graphFunction.operations.length + 16);
    this.#countReads(graphFunction.operations);
    for (const { value } of graphFunction.results) this.#addReads(value, 1);
  }

  run(): GraphFunction {
    const operations = this.#body(this.#function.operations);
    if (this.applications === 0) return this.#function;
    const results = this.#function.results.map(({ target, value }) => ({ target, value: this.#lookUp(value) }));
    return { ...this.#function, operations, results };
  }

  #countReads(operations: readonly Operation[]): void {
    for (const { operands, regions } of operations) {
      for (const operand of operands) this.#addReads(operand, 1);
      for (const region of regions) {
        this.#countReads(region.operations);
        for (const result of region.results) this.#addReads(result, 1);
      }
    }
  }

  #addReads(value: Value, by: number): void {
    this.#reads.set(value, (this.#reads.get(value) ?? 0) + by);
  }

  #lookUp(value: Value): Value {
    return this.#values.get(value) ?? value;
  }

  #body(operations: readonly Operation[]): Operation[] {
    const placed: Operation[] = [];
    for (const operation of operations) this.#process(operation, placed);
    return placed;
  }

  /** Rebuilds `operation` over the new values, then offers it to the rules. */
  #process(operation: Operation, placed: Operation[]): void {
    const operands = operation.operands.map((operand) => this.#lookUp(operand));
    const regions = operation.regions.map((region) => this.#region(region));
    const rebuilt = rebuildOperation(operation, operands, regions);
    if (rebuilt !== operation) {
      for (const [i, value] of rebuilt.results.entries()) this.#addReads(value, this.#readsOf(operation.results[i]));
    }
    const results = this.#place(rebuilt, placed);
    for (const [i, value] of operation.results.entries()) {
      const final = results[i];
      if (final && final !== value) this.#values.set(value, final);
    }
  }

  #readsOf(value: Value | undefined): number {
    return value ? (this.#reads.get(value) ?? 0) : 0;
  }

  #region(region: Region): Region {
    const before = this.applications;
    const operations = this.#body(region.operations);
    const results = region.results.map((value) => this.#lookUp(value));
    const same =
      this.applications === before &&
      results.every((value, i) => value === region.results[i]) &&
      operations.every((operation, i) => operation === region.operations[i]);
    return same ? region : { ...region, operations, results };
  }

  /** Values that stand for the results of `operation` after rules. */
  #place(operation: Operation, placed: Operation[]): readonly Value[] {
    for (const rule of this.#index.of(operation.name)) {
      const b = new RewriteBuilder(operation.locations, operation.label);
      const made = rule.apply({ b, root: operation, isReadOnce: (value) => this.#readsOf(value) <= 1 });
      if (made === undefined) continue;
      const replacements: readonly Value[] = "producer" in made ? [made] : made;
      this.#applied(rule, operation, replacements);
      for (const emitted of b.operations) for (const operand of emitted.operands) this.#addReads(operand, 1);
      for (const [i, value] of replacements.entries()) this.#addReads(value, this.#readsOf(operation.results[i]));
      this.#depth++;
      for (const emitted of b.operations) this.#process(emitted, placed);
      this.#depth--;
      return replacements.map((value) => this.#lookUp(value));
    }
    placed.push(operation);
    return operation.results;
  }

  #applied(rule: RewriteRule, operation: Operation, replacements: readonly Value[]): void {
    const fits =
      replacements.length === operation.results.length &&
      operation.results.every((value, i) => replacements[i] !== undefined && typeEquals(value.type, replacements[i].type));
    if (!fits) {
      const [found, expected] = [replacements, operation.results].map((values) => values.map(({ type }) => formatType(type)).join(", "));
      throw new Error(`internal: rule ${rule.name} replaces ${operation.name} of type (${expected}) by (${found})`);
    }
    this.#count(rule.name);
    if (++this.applications > this.#budget || this.#depth > maximumDepth)
      throw new Error(`internal: rule ${rule.name} is applied without end in ${this.#function.name}`);
  }
}
