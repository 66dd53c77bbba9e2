/**
 * What a model graph is made of: an operation is applied to symbolic tensors, and each application is a node that keeps
 * its arguments, so that the graph can be replayed on other tensors.
 */

import type { Location } from "../../ir/location.ts";
import { autoConfig, constructWith, failedConstruction, type OptionsTaken } from "../auto-config.ts";
import { notImplemented, shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { addLibraryClass, inheritsFromLibrary } from "../library-classes.ts";
import { userLocation } from "../location.ts";
import { autoName, checkName } from "../naming.ts";
import { Tensor } from "../tensor/tensor.ts";
import { Trace, withTrace } from "../tensor/trace.ts";
import { flattenTensors, mapTensors, type TensorTree } from "../tree.ts";
import { CallArguments, Node } from "./node.ts";
import { inferenceFault, runCall } from "./traceback.ts";

export interface OperationOptions {
  readonly name?: string | undefined;
  /** What an automatic name is made from; default the class name. */
  readonly prefix?: string;
}

/** A subclass computes in `call`, with `ops`; `call` is traced. */
export class Operation {
  readonly name: string;
  readonly inboundNodes: Node[] = [];
  readonly outboundNodes: Node[] = [];
  /** Where the user made it. */
  readonly location: Location;

  constructor(options: OperationOptions = {}) {
    this.name =
      options.name === undefined || options.name === null ? autoName(options.prefix ?? this.getClassName()) : checkName(options.name);
    this.location = userLocation();
  }

  getClassName(): string {
    const { className } = this.constructor as { readonly className?: unknown };
    return typeof className === "string" ? className : this.constructor.name;
  }

  // Calling

  /** The result for tensors. Further arguments may hold tensors too; options come last, as one object. */
  call(..._args: never[]): TensorTree {
    return notImplemented(`${this.getClassName()} does not define call`, { location: this.location });
  }

  /** Records a node when an argument is symbolic, and computes otherwise. */
  apply(...args: readonly unknown[]): TensorTree {
    return anySymbolicTensors(args) ? this.symbolicCall(...args) : this.replay(args);
  }

  /** Infers the outputs for symbolic arguments and records a node. */
  symbolicCall(...args: readonly unknown[]): TensorTree {
    const outputs = this.computeOutputSpec(...args);
    new Node({ operation: this, ...CallArguments.split(args), outputs });
    return outputs;
  }

  /** Fresh symbolic tensors of the shapes and dtypes that the operation gives for `args`; found by running `call` on shapes. */
  computeOutputSpec(...args: readonly unknown[]): TensorTree {
    try {
      return abstractly(args, (mapped) => this.replay(mapped), this.name);
    } catch (error) {
      throw inheritsFromLibrary(this, "call") ? error : inferenceFault(this, error);
    }
  }

  /** Runs `call` on what is not symbolic: the arguments of a node, options last. */
  replay(args: readonly unknown[]): TensorTree {
    return runCall(this, args, () => Reflect.apply(this.call, this, args) as TensorTree);
  }

  // Calls so far

  #node(index: number, what: string): Node {
    const count = this.inboundNodes.length;
    const node = this.inboundNodes[index];
    if (node) return node;
    if (count === 0) return valueError(`${this.name} was never called, so it has no defined ${what}`, { location: this.location });
    return valueError(`${what} ${shown(index)} of ${this.name} is asked for; it was called ${count} time${count === 1 ? "" : "s"}`);
  }

  getInputAt(index: number): Tensor | readonly Tensor[] {
    return unwrapped(this.#node(index, "input").inputTensors);
  }

  getOutputAt(index: number): Tensor | readonly Tensor[] {
    return unwrapped(this.#node(index, "output").outputs);
  }

  /** Of the first call. */
  get input(): Tensor | readonly Tensor[] {
    return this.getInputAt(0);
  }

  get output(): Tensor | readonly Tensor[] {
    return this.getOutputAt(0);
  }

  // Hooks

  /** Called once, after the weights are made. */
  postBuild(): void {}

  /** What an assigned property counts as when weights and layers are looked for. */
  setAttrHook(name: string, value: unknown): readonly [name: string, value: unknown] {
    return [name, value];
  }

  // Configuration

  /** The constructor's options as far as properties of the same names hold them; null when they are no plain data. */
  get autoConfig(): Config | null {
    return this.#options.config ?? null;
  }

  get #options(): OptionsTaken {
    return autoConfig(this);
  }

  /**
   * The options from which `fromConfig` makes another one. A class that does not override this gets the options of its
   * constructor; in one that does, `super.getConfig()` gives what the base classes keep.
   */
  getConfig(): Config {
    return this.configWith({ name: this.name });
  }

  /** `base`, completed by the options of a class that leaves its config to its base classes. */
  protected configWith(base: Config): Config {
    if (!inheritsFromLibrary(this, "getConfig")) return base;
    const { config, reason, accepts } = this.#options;
    if (!config) {
      const name = this.getClassName();
      return notImplemented(`${name} cannot be serialized: ${reason}`, {
        location: this.location,
        help: `override getConfig in ${name}: getConfig() { return {...super.getConfig(), units: this.units}; }`,
      });
    }
    return { ...Object.fromEntries(Object.entries(base).filter(([key]) => accepts(key))), ...config };
  }

  /** One with the same options; neither calls nor weights. */
  static fromConfig(this: new (config: never) => Operation, config: Config): Operation {
    // biome-ignore lint/complexity/noThisInStatic: the subclass that is asked
    return construction(this, config, () => constructWith(this, config));
  }

  toString(): string {
    return `<Operation name=${this.name}>`;
  }
}

addLibraryClass(Operation);

/** What `make` gives; whatever it throws becomes a type error that names the class and the config. */
export function construction<T>(owner: { readonly name: string }, config: Config, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw failedConstruction(owner, config, error);
  }
}

function unwrapped(tensors: readonly Tensor[]): Tensor | readonly Tensor[] {
  const [only] = tensors;
  return only && tensors.length === 1 ? only : tensors;
}

/** Whether there is a symbolic tensor among the arguments, at any depth. */
export function anySymbolicTensors(...args: readonly unknown[]): boolean {
  return flattenTensors(args).some((tensor) => tensor.isSymbolic);
}

/** Runs `body` on stand-ins for the symbolic tensors of `args` and gives its outputs as fresh symbolic tensors. */
function abstractly(args: readonly unknown[], body: (mapped: readonly unknown[]) => TensorTree, name: string): TensorTree {
  const trace = new Trace("abstract");
  const standIns = new Map<Tensor, Tensor>();
  const standIn = (tensor: Tensor): Tensor => {
    if (!tensor.isSymbolic) return tensor;
    const known = standIns.get(tensor);
    if (known) return known;
    const made = trace.input(tensor.name, tensor.dtype, tensor.dims);
    standIns.set(tensor, made);
    if (tensor.mask) made.mask = standIn(tensor.mask);
    return made;
  };
  const mapped = args.map((arg) => mapTensors(arg, standIn));
  const outputs = withTrace(trace, () => body(mapped));
  let index = 0;
  return mapTensors(outputs, (output) => {
    const symbolic = Tensor.symbolic(output.dtype, output.dims, index === 0 ? name : `${name}_output_${index}`);
    index++;
    if (output.mask) symbolic.mask = Tensor.symbolic(output.mask.dtype, output.mask.dims, `${name}_mask`);
    const { logits } = output;
    if (logits) symbolic.logits = [...standIns].find(([, made]) => trace.valueOf(made) === trace.valueOf(logits))?.[0];
    return symbolic;
  });
}
