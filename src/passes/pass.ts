/**
 * A pass is a function from module to module with a name, typed options and statistics. `definePass` registers it; the
 * manager, `tscompile-opt` and the generated reference read the registry.
 */

import type { Module } from "../ir/graph.ts";

interface OptionValues {
  readonly int: number;
  readonly bool: boolean;
  readonly names: readonly string[];
}
export type OptionKind = keyof OptionValues;
export type OptionValue = OptionValues[OptionKind];

export type OptionSpec = {
  readonly [Kind in OptionKind]: { readonly kind: Kind; readonly default: OptionValues[Kind]; readonly summary: string };
}[OptionKind];
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type OptionsOf<Specs extends OptionSpecs> = { readonly [Key in keyof Specs]: OptionValues[Specs[Key]["kind"]] };

export interface PassContext {
  /** Adds to a statistic that the pass declares. */
  count(statistic: string, by?: number): void;
  /** Options beyond the declared ones, where the pass takes such: sizes of symbols. */
  readonly sizes: Readonly<Record<string, number>>;
}

export interface Pass<Specs extends OptionSpecs = OptionSpecs> {
  /** Kebab-case, as written in a pipeline. */
  readonly name: string;
  readonly summary: string;
  readonly options: Specs;
  /** What `name=integer` options beyond the declared ones mean; absent where there are none. */
  readonly sizes?: string;
  /** What each statistic counts. */
  readonly statistics: Readonly<Record<string, string>>;
  run(module: Module, options: OptionsOf<Specs>, context: PassContext): Module;
}

const registry = new Map<string, Pass>();

export function definePass<const Specs extends OptionSpecs>(pass: Pass<Specs>): Pass<Specs> {
  if (registry.has(pass.name)) throw new Error(`internal: pass ${pass.name} is defined twice`);
  registry.set(pass.name, pass);
  return pass;
}

export function findPass(name: string): Pass | undefined {
  return registry.get(name);
}

export function allPasses(): readonly Pass[] {
  return [...registry.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The declared defaults with some replaced. */
export function optionsWithDefaults<Specs extends OptionSpecs>(
  pass: Pass<Specs>,
  given: Readonly<Record<string, OptionValue>>,
): OptionsOf<Specs> {
  const entries = Object.entries(pass.options).map(([key, spec]) => [key, given[key] ?? spec.default]);
  return Object.fromEntries(entries) as OptionsOf<Specs>;
}

export interface PassResult {
  readonly module: Module;
  /** Counts above zero, by statistic. */
  readonly statistics: Readonly<Record<string, number>>;
}

/** Runs one pass by itself. */
export function runPass<Specs extends OptionSpecs>(
  pass: Pass<Specs>,
  module: Module,
  options: Partial<OptionsOf<Specs>> = {},
  sizes: Readonly<Record<string, number>> = {},
): PassResult {
  const statistics: Record<string, number> = {};
  const given = options as Readonly<Record<string, OptionValue>>;
  const result = pass.run(module, optionsWithDefaults(pass, given), {
    sizes,
    count(statistic, by = 1) {
      if (!Object.hasOwn(pass.statistics, statistic)) throw new Error(`internal: pass ${pass.name} has no statistic ${statistic}`);
      if (by > 0) statistics[statistic] = (statistics[statistic] ?? 0) + by;
    },
  });
  return { module: result, statistics };
}
