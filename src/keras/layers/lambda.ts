/** A function on tensors as a layer. */

import { customObject } from "../custom-objects.ts";
import { notImplemented, shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { type CallOptions, Layer, type LayerOptions } from "../layer/layer.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { asSerialized, camelConfig } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { isRecord, type TensorTree } from "../tree.ts";

type Masks = Tensor | readonly (Tensor | undefined)[] | undefined;

/** What a function gets beside the inputs: the given arguments, the training flag and the mask. */
export interface LambdaArguments {
  readonly training?: boolean | null | undefined;
  readonly mask?: CallOptions["mask"];
  readonly [argument: string]: unknown;
}

// A method signature, so that functions may ask for one tensor where there is one.
export type LambdaFunction = { call(inputs: TensorTree, options: LambdaArguments): TensorTree }["call"];
export type LambdaMask = { call(inputs: TensorTree, mask: Masks): Masks }["call"];

export interface LambdaOptions extends LayerOptions {
  /** Computes the result with `ops`; it is traced, and does not run per batch. */
  readonly function: LambdaFunction;
  /** Not needed: shapes are found by tracing. Kept in the config. */
  readonly outputShape?: readonly (number | null)[] | null;
  /** The mask of the result, or a function of the inputs and their mask. */
  readonly mask?: Tensor | LambdaMask | null;
  /** Handed to the function. */
  readonly arguments?: Readonly<Record<string, unknown>> | null;
}

/** How the code of a function is stored: for reading only. */
const codeClass = "__lambda__";

/**
 * A function on tensors as a layer. A file holds the name of the function and its code, but loading never runs code from a
 * file: the function must be given as a custom object of that name.
 */
export class Lambda extends Layer {
  static readonly className: string = "Lambda";
  static readonly optionNames: KnownOptions = { function: true, outputShape: true, mask: true, arguments: true } satisfies OptionNames<
    LambdaOptions,
    LayerOptions
  >;
  readonly function: LambdaFunction;
  readonly outputShape: readonly (number | null)[] | null;
  readonly mask: Tensor | LambdaMask | null;
  readonly arguments: Readonly<Record<string, unknown>>;

  constructor(options: LambdaOptions) {
    super(options);
    if (typeof options.function !== "function")
      valueError(`function of Lambda must be a function; got ${shown(options.function)}`, { location: this.location });
    this.function = options.function;
    this.outputShape = options.outputShape ?? null;
    this.mask = options.mask ?? null;
    this.arguments = options.arguments ?? {};
    this.supportsMasking = this.mask !== null;
  }

  override call(inputs: TensorTree, { training, mask }: CallOptions): TensorTree {
    return this.function(inputs, { ...this.arguments, training, mask });
  }

  override computeMask(inputs: TensorTree, mask: Masks): Masks {
    const own = this.mask;
    return typeof own === "function" ? own(inputs, mask) : (own ?? undefined);
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      function: stored(this.function),
      outputShape: this.outputShape,
      mask: typeof this.mask === "function" ? stored(this.mask) : (this.mask?.arraySync() ?? null),
      arguments: this.arguments,
    };
  }

  static override fromConfig(this: new (config: never) => Layer, config: Config, customObjects?: Readonly<Record<string, unknown>>): Layer {
    const camel = camelConfig(config);
    const mask = isStoredFunction(camel["mask"]) ? restored(camel["mask"], customObjects) : camel["mask"];
    // biome-ignore lint/complexity/noThisInStatic: the subclass that is asked
    return Layer.fromConfig.call(this, { ...camel, function: restored(camel["function"], customObjects), mask });
  }
}

function stored(f: { readonly name: string }): Config {
  return { className: codeClass, config: { name: f.name, code: String(f) } };
}

function isStoredFunction(x: unknown): boolean {
  return typeof x === "string" || (isRecord(x) && asSerialized(x) !== undefined);
}

/** The function that a config names, from what the program itself has registered or given. */
function restored(x: unknown, customObjects: Readonly<Record<string, unknown>> | undefined): unknown {
  if (typeof x === "function") return x;
  const serialized = asSerialized(x);
  const named = isRecord(x) ? (x["config"] ?? x["registeredName"]) : x;
  const name = serialized?.config["name"] ?? named;
  const known = typeof name === "string" ? customObject(name, customObjects) : undefined;
  if (typeof known === "function") return known;
  return notImplemented(
    `a Lambda layer holds the code of the function ${typeof name === "string" && name !== "" ? shown(name) : "without a name"}; code that comes with a file is not run`,
    { help: "give the function under its name: loadModel(path, {customObjects: {name: f}}), or registerCustomObject(name, f)" },
  );
}
