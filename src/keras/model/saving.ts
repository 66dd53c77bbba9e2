/**
 * Files of models. A `.keras` archive is a zip with `config.json` (the architecture and compile options, in Keras's
 * spelling), `metadata.json` and `model.weights.safetensors` (weights, random streams and optimizer state by path).
 */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import "../../runtime/coded-elements.ts";
import { writeBytes } from "../../runtime/file-system.ts";
import { readBytes } from "../../runtime/files.ts";
import { readSafetensors, type SafeTensor, writeSafetensors } from "../../runtime/safetensors.ts";
import { placeFault, shown, valueError, warn } from "../errors.ts";
import { Layer } from "../layer/layer.ts";
import { userLocation } from "../location.ts";
import "../layers.ts";
import { type CustomObjects, withCustomObjects } from "../custom-objects.ts";
import { dataTypeOf, hostArray, irDtype } from "../dtypes.ts";
import type { Config } from "../interfaces.ts";
import { snakeCase } from "../naming.ts";
import { planDtype, toTyped } from "../program.ts";
import { asSerialized, camelConfig, deserializeObject } from "../registry.ts";
import { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import { isRecord } from "../tree.ts";
import { toCamelCase, toSnakeCase } from "./config.ts";
import type { Model } from "./model.ts";

export interface SaveOptions {
  /** Default true; false refuses to replace a file. */
  readonly overwrite?: boolean;
  /** Of older programs; there is one format, `keras`. */
  readonly saveFormat?: string | null;
}
export interface LoadWeightsOptions {
  /** Passes over layers whose weights differ in number or shape, with a warning each. */
  readonly skipMismatch?: boolean;
}
export interface LoadModelOptions {
  /** Classes and functions of one's own, by name. */
  readonly customObjects?: CustomObjects;
  /** Default true: also restores compile options and optimizer state. */
  readonly compile?: boolean;
}

const weightsName = "model.weights.safetensors";
/** A file of weights alone. */
const weightsSuffix = ".weights.safetensors";
/** Zip entries carry a date; the oldest one possible makes equal models equal files. */
const zipDate = new Date(1980, 0, 1);

type Store = Record<string, Tensor>;

/**
 * Every layer once, by a path of class names: `layers/dense_1`. Layers without weights do not change the paths of others
 * with another class.
 */
function layerPaths(root: Layer): ReadonlyMap<Layer, string> {
  const paths = new Map<Layer, string>();
  const visit = (layer: Layer, path: string): void => {
    if (paths.has(layer)) return;
    paths.set(layer, path);
    const counts = new Map<string, number>();
    for (const child of layer.ownLayers()) {
      const name = snakeCase(child.getClassName());
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      visit(child, `${path}layers/${count === 0 ? name : `${name}_${count}`}/`);
    }
  };
  visit(root, "");
  return paths;
}

function collectStore(model: Model): Store {
  const store: Store = {};
  for (const [layer, path] of layerPaths(model)) {
    const own: Store = {};
    layer.saveOwnVariables(own);
    for (const [key, value] of Object.entries(own)) store[`${path}vars/${key}`] = value;
    for (const [i, { state }] of layer.seedGenerators.entries()) store[`${path}seeds/${i}`] = hostTensor(state);
  }
  return store;
}

function hostTensor(variable: Variable): Tensor {
  return Tensor.host(variable.dtype, variable.shape, variable.hostValue());
}

function toFile(store: Store): Uint8Array<ArrayBuffer> {
  const tensors: Record<string, SafeTensor> = Object.create(null);
  for (const [name, value] of Object.entries(store)) {
    tensors[name] = {
      dtype: planDtype(irDtype(value.dtype)),
      shape: value.dims.map(Number),
      data: toTyped({ dtype: irDtype(value.dtype), data: value.dataSync() }),
    };
  }
  return writeSafetensors({ tensors, metadata: { format: "tscompile" } });
}

function fromFile(bytes: Uint8Array, what: string): Store {
  const { tensors } = readSafetensors(bytes, what);
  return Object.fromEntries(
    Object.entries(tensors).map(([name, { dtype, shape, data }]) => [
      name,
      Tensor.host(dataTypeOf(dtype), shape, hostArray(dataTypeOf(dtype), data)),
    ]),
  );
}

function applyStore(model: Model, store: Store, skipMismatch: boolean): void {
  const used = new Set<string>();
  const take = (prefix: string): Store => {
    const found: Store = {};
    for (const [name, value] of Object.entries(store)) {
      if (!name.startsWith(prefix) || name.slice(prefix.length).includes("/")) continue;
      found[name.slice(prefix.length)] = value;
      used.add(name);
    }
    return found;
  };
  for (const [layer, path] of layerPaths(model)) {
    const own = take(`${path}vars/`);
    try {
      if (Object.keys(own).length > 0 || layer.ownVariables().length > 0) layer.loadOwnVariables(own);
    } catch (error) {
      if (!skipMismatch || !(error instanceof Error)) throw error;
      warn(`the weights of layer ${layer.name} are passed over: ${error.message}`);
    }
    const seeds = take(`${path}seeds/`);
    for (const [i, { state }] of layer.seedGenerators.entries()) if (seeds[String(i)]) state.assign(seeds[String(i)] as Tensor);
  }
  const unused = Object.keys(store).filter((name) => !used.has(name) && !name.startsWith("optimizer/"));
  if (unused.length > 0 && !skipMismatch)
    valueError(
      `the file holds ${unused.slice(0, 3).join(", ")}${unused.length > 3 ? ` and ${unused.length - 3} more` : ""}, which the model ${model.name} has no place for`,
    );
}

function checkSave(path: string, options: SaveOptions): void {
  const { saveFormat = null } = options;
  if (saveFormat !== null && saveFormat !== "keras") valueError(`saveFormat is ${shown(saveFormat)}; the only format is "keras"`);
  if (saveFormat !== null) warn("the option saveFormat is kept for older programs; leave it out");
  if (options.overwrite ?? true) return;
  const fs = typeof process === "undefined" ? undefined : process.getBuiltinModule("node:fs");
  if (fs?.existsSync(path)) valueError(`${path} exists, and overwrite is false`);
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const location = userLocation();
  await writeBytes(path, bytes).catch((error: unknown) => placeFault(error, location, "save to a folder that exists"));
}

async function read(path: string | URL): Promise<Uint8Array> {
  const location = userLocation();
  return readBytes(path).catch((error: unknown) => placeFault(error, location));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function unzip(bytes: Uint8Array, what: string): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes);
  } catch (error) {
    return valueError(`${what} is no .keras archive: ${reasonOf(error)}`, { help: "the file may be cut off or of another kind" });
  }
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return valueError(`${what} is no JSON: ${reasonOf(error)}`);
  }
}

export async function saveModel(model: Model, path: string, options: SaveOptions = {}): Promise<void> {
  if (!path.endsWith(".keras")) valueError(`a model is saved as a .keras file; found ${path}`);
  checkSave(path, options);
  await write(path, modelBytes(model));
}

/** The bytes of a `.keras` archive. */
export function modelBytes(model: Model): Uint8Array {
  const store = collectStore(model);
  for (const [i, variable] of (model.optimizer?.variables ?? []).entries()) store[`optimizer/vars/${i}`] = hostTensor(variable);
  const config = toSnakeCase({
    className: model.getClassName(),
    config: model.getConfig(),
    buildConfig: model.getBuildConfig() ?? {},
    compileConfig: model.getCompileConfig() ?? null,
  });
  const files = {
    "config.json": strToU8(JSON.stringify(config)),
    "metadata.json": strToU8(JSON.stringify({ format: "tscompile", version: 1 })),
    [weightsName]: toFile(store),
  };
  return zipSync(files, { mtime: zipDate });
}

export async function loadModel(path: string | URL, options: LoadModelOptions = {}): Promise<Model> {
  return modelFromBytes(await read(path), options, String(path));
}

export function modelFromBytes(bytes: Uint8Array, options: LoadModelOptions = {}, what = "the model"): Model {
  const files = unzip(bytes, what);
  const text = files["config.json"] ?? valueError(`${what} holds no config.json: it is no .keras archive`);
  const stored: unknown = parse(strFromU8(text), `config.json of ${what}`);
  const { buildConfig, compileConfig, ...serialized } = isRecord(stored)
    ? (toCamelCase(stored) as Config)
    : valueError(`${what}: config.json is no object`);
  const { customObjects = {} } = options;
  const model = asModel(deserializeObject("layers", serialized, customObjects), what);
  if (isRecord(buildConfig)) model.buildFromConfig(buildConfig);
  const weights = files[weightsName];
  if (!weights) {
    return valueError(`${what} holds no ${weightsName}; it holds ${Object.keys(files).join(", ")}`, {
      ...(files["model.weights.h5"] ? { help: "weights in HDF5 are not read; write them as safetensors" } : {}),
    });
  }
  const store = fromFile(weights, what);
  applyStore(model, store, false);
  if ((options.compile ?? true) && isRecord(compileConfig)) {
    withCustomObjects(customObjects, () => model.compileFromConfig(camelConfig(compileConfig)));
    for (const [i, variable] of (model.optimizer?.variables ?? []).entries()) {
      const value = store[`optimizer/vars/${i}`];
      if (value) variable.assign(value);
    }
  }
  return model;
}

function asModel(made: object, what: string): Model {
  return made instanceof Layer && "loadWeights" in made ? (made as Model) : valueError(`${what} holds no model`);
}

export async function saveWeights(model: Model, path: string, options: SaveOptions = {}): Promise<void> {
  if (!path.endsWith(weightsSuffix)) valueError(`weights are saved as a ${weightsSuffix} file; found ${path}`);
  if (!model.built) valueError(`the model ${model.name} is not built, so it has no weights to save`);
  checkSave(path, options);
  await write(path, toFile(collectStore(model)));
}

export async function loadWeights(model: Model, path: string, options: LoadWeightsOptions = {}): Promise<void> {
  if (path.endsWith(".h5") || path.endsWith(".hdf5"))
    valueError(`${path}: HDF5 files are not read; weights are kept in ${weightsSuffix} files`);
  const bytes = await read(path);
  const weights = path.endsWith(".keras") ? (unzip(bytes, path)[weightsName] ?? valueError(`${path} holds no ${weightsName}`)) : bytes;
  applyStore(model, fromFile(weights, path), options.skipMismatch ?? false);
}

/** An uncompiled model with new weights from the text of `toJson`, of Keras or of TensorFlow.js. */
export function modelFromJson(json: string | object, options: { readonly customObjects?: CustomObjects } = {}): Model {
  const parsed: unknown = typeof json === "string" ? parse(json, "the text") : json;
  const stored = toCamelCase(parsed);
  const model = asModel(deserializeObject("layers", stored, options.customObjects), "the text");
  const { buildConfig } = asSerialized(stored) ?? {};
  if (buildConfig && !model.built) model.buildFromConfig(buildConfig);
  return model;
}
