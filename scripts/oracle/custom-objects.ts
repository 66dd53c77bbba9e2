/**
 * Classes from descriptions, for recorded models with layers that are not Keras':
 *
 *     call(x, training): act(norm(dense(x), training)) + x; dense = Dense(units), norm = BatchNormalization(momentum=0.9),
 *     act = Activation(activation). Layers are created in the order dense, norm, act.
 *
 *     build(shape): scale = ones weight of shape shape[-1:]; call(x): add_loss(rate * mean(x * x)); returns x * scale
 *
 * Clauses end at semicolons and full stops. Names are those of arguments, of what is defined, of options of the config,
 * of classes of layers and of functions.
 */

import { fail } from "../../src/ir/diagnostic.ts";
import * as activations from "../../src/keras/activations.ts";
import type { Config } from "../../src/keras/interfaces.ts";
import { type CallOptions, Layer, type LayerOptions, type ShapeTree } from "../../src/keras/layer/layer.ts";
import { layerOptionNames } from "../../src/keras/layer/types.ts";
import { Model } from "../../src/keras/model/model.ts";
import { camelCase, snakeCase } from "../../src/keras/naming.ts";
import * as ops from "../../src/keras/ops.ts";
import { deserializeObject } from "../../src/keras/registry.ts";
import { isTensorLike, Tensor } from "../../src/keras/tensor/tensor.ts";
import type { TensorTree } from "../../src/keras/tree.ts";
import { isObject, type Json, type JsonObject } from "./format.ts";
import { positionalOptions } from "./positional-options.ts";
import { type Argument, type Expression, parseExpression, type Scope } from "./python.ts";

type Statement =
  | { readonly kind: "assign" | "layer"; readonly name: string; readonly value: Expression }
  | {
      readonly kind: "weight";
      readonly name: string;
      readonly initializer: Expression;
      readonly trainable: boolean;
      readonly shape: Expression;
    }
  | { readonly kind: "return" | "evaluate"; readonly value: Expression };

interface Method {
  readonly parameters: readonly string[];
  readonly statements: Statement[];
}

interface Description {
  readonly build: Method | undefined;
  readonly call: Method;
  /** Layers by name, in the order in which they are made. */
  readonly layers: readonly (readonly [name: string, value: Expression])[];
}

/** Parts of a text between separators that stand in no brackets. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? "";
    if ("([{".includes(letter)) depth++;
    else if (")]}".includes(letter)) depth--;
    separator.lastIndex = i;
    const match = depth === 0 ? separator.exec(text) : null;
    if (!match) continue;
    parts.push(text.slice(from, i));
    from = i + match[0].length;
    i = from - 1;
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}

const clauseEnd = /;|\.(?=\s|$)/y;
const comma = /,/y;
const weightPattern = /^(?:(non-trainable|trainable)\s+)?(.+?)\s+weight\s+of\s+shape\s+(.+)$/s;

function parseStatements(text: string): readonly Statement[] {
  const parts = splitOutside(text, comma);
  return (parts.length > 1 && parts.every((part) => /^\w+\s*=(?!=)/.test(part)) ? parts : [text]).map(parseStatement);
}

function parseStatement(text: string): Statement {
  const returned = /^returns?\s+(.+)$/s.exec(text);
  if (returned) return { kind: "return", value: parseExpression(returned[1] ?? "") };
  const assigned = /^(\w+)\s*=(?!=)\s*(.+)$/s.exec(text);
  if (!assigned) return { kind: "evaluate", value: parseExpression(text) };
  const [, name = "", value = ""] = assigned;
  const weight = weightPattern.exec(value);
  // A class is named with a capital: what is made of one is a layer, made with its owner.
  if (!weight) return { kind: /^(?:\w+\.)*[A-Z]\w*\(/.test(value) ? "layer" : "assign", name, value: parseExpression(value) };
  const [, trainable, initializer = "", shape = ""] = weight;
  return {
    kind: "weight",
    name,
    initializer: parseExpression(initializer),
    trainable: trainable !== "non-trainable",
    shape: parseExpression(shape),
  };
}

export function parseDescription(text: string): Description {
  const methods = new Map<string, Method>();
  const layers = new Map<string, Expression>();
  let order: readonly string[] | undefined;
  let current: Method | undefined;
  for (const clause of splitOutside(text, clauseEnd)) {
    const ordered = /^(?:layers|weights) are created in the order:?\s+(.+)$/is.exec(clause);
    if (ordered) {
      order = (ordered[1] ?? "")
        .split(/,|\band\b/)
        .map((name) => name.trim())
        .filter((name) => name !== "");
      continue;
    }
    const head = /^(build|call)\(([^)]*)\)\s*:\s*(.*)$/s.exec(clause);
    if (head) {
      const [, name = "", parameters = ""] = head;
      current = { parameters: parameters.split(",").map((parameter) => parameter.trim().replace(/\s*=.*$/, "")), statements: [] };
      methods.set(name, current);
    }
    for (const statement of parseStatements(head ? (head[3] ?? "") : clause)) {
      if (statement.kind === "layer") layers.set(statement.name, statement.value);
      else (current ?? fail("TSC3111", `${JSON.stringify(clause)} stands before build and call`)).statements.push(statement);
    }
  }
  const call = methods.get("call") ?? fail("TSC3111", `a class is described without its call: ${JSON.stringify(text)}`);
  const names = order ?? [...layers.keys()];
  return {
    build: methods.get("build"),
    call,
    layers: names.map((name) => [name, layers.get(name) ?? fail("TSC3111", `the layer ${name} is not defined in ${JSON.stringify(text)}`)]),
  };
}

/** Arguments of `call` that are handed over by name whatever their place. */
const callOptionNames: ReadonlySet<string> = new Set(["training", "mask", "initial_state"]);

/** A name with dots in front of a function: `keras.ops.mean`. */
const namespaces: ReadonlySet<string> = new Set(["self", "keras", "ops", "np", "tf", "layers", "activations"]);
class Namespace {}
/** A class of layers or a function, by the name that Python has for it. */
class Named {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

type Kwargs = Readonly<Record<string, unknown>>;

function camelOptions(kwargs: Kwargs): Record<string, unknown> {
  return Object.fromEntries(Object.entries(kwargs).map(([key, value]) => [key === "keepdims" ? "keepDims" : camelCase(key), value]));
}

/** Functions with the options axis and keepdims, which may be given by position. */
const axisFunctions: ReadonlySet<string> = new Set(
  "sum mean max min prod std variance all any argmax argmin cumsum cumprod softmax logSoftmax logsumexp concatenate stack".split(" "),
);

function callFunction(name: string, args: readonly unknown[], kwargs: Kwargs): unknown {
  const key = camelCase(name);
  const namespace = Object.hasOwn(ops, key) ? ops : Object.hasOwn(activations, key) ? activations : undefined;
  const found: unknown = namespace && Reflect.get(namespace, key);
  if (typeof found !== "function") return fail("TSC3111", `there is no function ${name}`);
  const [first, axis, keepDims] = args;
  if (axisFunctions.has(key)) return Reflect.apply(found, undefined, [first, { axis, keepDims, ...camelOptions(kwargs) }]);
  return Reflect.apply(found, undefined, Object.keys(kwargs).length > 0 ? [...args, camelOptions(kwargs)] : args);
}

function makeLayer(className: string, name: string, args: readonly unknown[], kwargs: Kwargs): Layer {
  const positions = (positionalOptions[className] ?? "").split(" ");
  const config: Record<string, unknown> = { name };
  for (const [i, arg] of args.entries()) config[positions[i] || fail("TSC3111", `${className} takes no argument ${i}`)] = arg;
  const made = deserializeObject("layers", { className, config: { ...config, ...camelOptions(kwargs) } });
  return made instanceof Layer ? made : fail("TSC3111", `${className} is no layer`);
}

function callLayer(layer: Layer, args: readonly Argument[], kwargs: Kwargs): unknown {
  // `norm(x, training)` hands on the option of that name.
  const isOption = ({ name }: Argument): boolean => name !== undefined && callOptionNames.has(name);
  const options = Object.fromEntries(args.filter(isOption).map(({ name = "", value }) => [camelCase(name), value]));
  const inputs = args.filter((arg) => !isOption(arg)).map(({ value }) => value);
  return layer.apply<TensorTree>((inputs.length === 1 ? inputs[0] : inputs) as TensorTree, { ...options, ...camelOptions(kwargs) });
}

/** A layer, or a whole model, that does what a description says. */
class DescribedModel extends Model {
  readonly #description: Description;
  readonly #options: Config;
  /** Layers and weights by name: held, so they are tracked in this order. */
  readonly parts: Record<string, unknown> = {};

  constructor(description: Description, config: Config) {
    const entries = Object.entries(config);
    super(Object.fromEntries(entries.filter(([key]) => Object.hasOwn(layerOptionNames, key))) as LayerOptions);
    this.#description = description;
    this.#options = Object.fromEntries(entries.filter(([key]) => !Object.hasOwn(layerOptionNames, key)));
    for (const [name, value] of description.layers) {
      const scope = this.#scope({}, name);
      this.parts[name] = value(scope);
    }
  }

  #scope(locals: Record<string, unknown>, layerName = ""): Scope {
    const lookup = (name: string): unknown => {
      if (Object.hasOwn(locals, name)) return locals[name];
      if (Object.hasOwn(this.parts, name)) return this.parts[name];
      if (Object.hasOwn(this.#options, camelCase(name))) return this.#options[camelCase(name)];
      return namespaces.has(name) ? new Namespace() : new Named(name);
    };
    return {
      lookup,
      attribute: (value, name) => {
        if (value instanceof Namespace) return namespaces.has(name) ? value : lookup(name);
        if (value instanceof Tensor && (name === "shape" || name === "dtype" || name === "ndim"))
          return { shape: value.dims, dtype: value.dtype, ndim: value.rank }[name];
        return fail("TSC3111", `${name} of ${String(value)} is not known`);
      },
      call: (callee, args, kwargs) => {
        if (callee instanceof Layer) return callLayer(callee, args, kwargs);
        if (!(callee instanceof Named)) return fail("TSC3111", `${String(callee)} cannot be called`);
        const values = args.map(({ value }) => value);
        if (callee.name === "add_loss") return this.addLoss(values[0] as Tensor);
        return /^[A-Z]/.test(callee.name) ? makeLayer(callee.name, layerName, values, kwargs) : callFunction(callee.name, values, kwargs);
      },
    };
  }

  #run({ statements }: Method, locals: Record<string, unknown>): unknown {
    const scope = this.#scope(locals);
    let last: unknown;
    for (const statement of statements) {
      switch (statement.kind) {
        case "assign":
          locals[statement.name] = statement.value(scope);
          break;
        case "weight":
          this.parts[statement.name] = this.addWeight({
            name: statement.name,
            shape: [statement.shape(scope)].flat() as readonly number[],
            initializer: initializerOf(statement.initializer(scope)),
            trainable: statement.trainable,
          });
          break;
        case "return":
          return statement.value(scope);
        case "evaluate":
          last = statement.value(scope);
          break;
        case "layer":
          throw new Error("internal: layers are made with their owner");
        default:
          statement satisfies never;
      }
    }
    return last;
  }

  override build(inputShape: ShapeTree): void {
    const { build } = this.#description;
    if (build) this.#run(build, { [build.parameters[0] ?? ""]: inputShape });
    if (!build || this.#description.layers.length > 0) super.build(inputShape);
  }

  override call(inputs: TensorTree, options: CallOptions): TensorTree {
    const { parameters } = this.#description.call;
    const tensors = parameters.filter((name) => !callOptionNames.has(name));
    const locals: Record<string, unknown> = {};
    for (const [i, name] of tensors.entries())
      locals[name] = tensors.length > 1 && Array.isArray(inputs) ? (inputs as readonly unknown[])[i] : inputs;
    for (const name of parameters) if (callOptionNames.has(name)) locals[name] = options[camelCase(name)];
    const result = this.#run(this.#description.call, locals);
    return isTensorLike(result) || Array.isArray(result) || typeof result === "object"
      ? (result as TensorTree)
      : fail("TSC3111", `the call of ${this.name} gives ${String(result)}`);
  }
}

/** `zeros`, or `constant(0.5)` as its parts. */
function initializerOf(value: unknown): string | object {
  if (value instanceof Named) return camelCase(value.name);
  return typeof value === "object" && value !== null ? value : fail("TSC3111", `${String(value)} is no initializer`);
}

/** A class for each description, under the same names. */
export function customClasses(descriptions: Json | undefined): Readonly<Record<string, unknown>> {
  if (!isObject(descriptions)) return {};
  return Object.fromEntries(Object.entries(descriptions as JsonObject).map(([name, text]) => [name, describedClass(name, String(text))]));
}

function describedClass(name: string, text: string): new (config: Config) => Model {
  const description = parseDescription(text);
  const className = name.replace(/^.*>/, "");
  return class extends DescribedModel {
    static readonly className = className;
    constructor(config: Config) {
      super(description, config.name === undefined ? { ...config, name: snakeCase(className) } : config);
    }
  };
}
