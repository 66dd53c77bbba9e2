/** Cases of the older `keras.backend` functions: arguments in Python's order and spelling, results of any kind. */

import { fail } from "../../src/ir/diagnostic.ts";
import * as K from "../../src/keras/backend/index.ts";
import { camelCase } from "../../src/keras/naming.ts";
import * as ops from "../../src/keras/ops.ts";
import { asTensor, Tensor, type TensorLike } from "../../src/keras/tensor/tensor.ts";
import { Variable } from "../../src/keras/tensor/variable.ts";
import { compareTensors, type Difference, type Tolerance, tolerances } from "./compare.ts";
import { isList, isObject, isTensor, type Json, type JsonObject, listOf, type OracleCase, objectOf, textOf } from "./format.ts";
import { readFunction } from "./function-text.ts";
import { checkStatistics } from "./statistics.ts";
import { compute, type HostOutputs, type Target } from "./target.ts";
import { toTensor } from "./values.ts";

/** The parameters of every function: those it needs, and after the bar those it may be given. */
const signatures: Readonly<Record<string, string>> = {
  abs: "x",
  all: "x | axis keepdims",
  any: "x | axis keepdims",
  arange: "start | stop step dtype",
  argmax: "x | axis",
  argmin: "x | axis",
  backend: "",
  batch_dot: "x y | axes",
  batch_flatten: "x",
  batch_get_value: "tensors",
  batch_normalization: "x mean var beta gamma | axis epsilon",
  bias_add: "x bias | data_format",
  binary_crossentropy: "target output | from_logits",
  cast: "x dtype",
  cast_to_floatx: "x",
  categorical_crossentropy: "target output | from_logits axis",
  clip: "x min_value max_value",
  concatenate: "tensors | axis",
  constant: "value | dtype shape name",
  conv1d: "x kernel | strides padding data_format dilation_rate",
  conv2d: "x kernel | strides padding data_format dilation_rate",
  conv2d_transpose: "x kernel output_shape | strides padding data_format dilation_rate",
  conv3d: "x kernel | strides padding data_format dilation_rate",
  cos: "x",
  count_params: "x",
  ctc_batch_cost: "y_true y_pred input_length label_length",
  ctc_decode: "y_pred input_length | greedy beam_width top_paths",
  ctc_label_dense_to_sparse: "labels label_lengths",
  cumprod: "x | axis",
  cumsum: "x | axis",
  depthwise_conv2d: "x depthwise_kernel | strides padding data_format dilation_rate",
  dot: "x y",
  dropout: "x level | noise_shape seed",
  dtype: "x",
  elu: "x | alpha",
  epsilon: "",
  equal: "x y",
  eval: "x",
  exp: "x",
  expand_dims: "x | axis",
  eye: "size | dtype name",
  flatten: "x",
  floatx: "",
  foldl: "fn elems | initializer name",
  foldr: "fn elems | initializer name",
  gather: "reference indices",
  get_uid: "prefix",
  get_value: "x",
  greater: "x y",
  greater_equal: "x y",
  hard_sigmoid: "x",
  image_data_format: "",
  in_test_phase: "x alt | training",
  in_top_k: "predictions targets k",
  in_train_phase: "x alt | training",
  int_shape: "x",
  l2_normalize: "x | axis",
  learning_phase: "",
  less: "x y",
  less_equal: "x y",
  local_conv1d: "inputs kernel kernel_size strides | data_format",
  local_conv2d: "inputs kernel kernel_size strides output_shape | data_format",
  log: "x",
  map_fn: "fn elems | name dtype",
  max: "x | axis keepdims",
  maximum: "x y",
  mean: "x | axis keepdims",
  min: "x | axis keepdims",
  minimum: "x y",
  moving_average_update: "x value momentum",
  ndim: "x",
  normalize_batch_in_training: "x gamma beta reduction_axes | epsilon",
  not_equal: "x y",
  one_hot: "indices num_classes",
  ones: "shape | dtype name",
  ones_like: "x | dtype name",
  permute_dimensions: "x pattern",
  pool2d: "x pool_size | strides padding data_format pool_mode",
  pool3d: "x pool_size | strides padding data_format pool_mode",
  pow: "x a",
  prod: "x | axis keepdims",
  random_bernoulli: "shape | p dtype seed",
  random_binomial: "shape | p dtype seed",
  random_normal: "shape | mean stddev dtype seed",
  random_normal_variable: "shape mean scale | dtype name seed",
  random_uniform: "shape | minval maxval dtype seed",
  random_uniform_variable: "shape low high | dtype name seed",
  relu: "x | alpha max_value threshold",
  repeat: "x n",
  repeat_elements: "x rep axis",
  reshape: "x shape",
  resize_images: "x height_factor width_factor data_format | interpolation",
  resize_volumes: "x depth_factor height_factor width_factor data_format",
  reverse: "x axes",
  rnn: "step_function inputs initial_states | go_backwards mask constants unroll input_length time_major zero_output_for_mask",
  round: "x",
  separable_conv2d: "x depthwise_kernel pointwise_kernel | strides padding data_format dilation_rate",
  shape: "x",
  sigmoid: "x",
  sign: "x",
  sin: "x",
  softmax: "x | axis",
  softplus: "x",
  softsign: "x",
  sparse_categorical_crossentropy: "target output | from_logits axis",
  spatial_2d_padding: "x | padding data_format",
  spatial_3d_padding: "x | padding data_format",
  sqrt: "x",
  square: "x",
  squeeze: "x axis",
  stack: "x | axis",
  std: "x | axis keepdims",
  stop_gradient: "variables",
  sum: "x | axis keepdims",
  switch: "condition then_expression else_expression",
  tanh: "x",
  temporal_padding: "x | padding",
  tile: "x n",
  to_dense: "tensor",
  transpose: "x",
  truncated_normal: "shape | mean stddev dtype seed",
  update: "x new_x",
  update_add: "x increment",
  update_sub: "x decrement",
  var: "x | axis keepdims",
  variable: "value | dtype name constraint",
  zeros: "shape | dtype name",
  zeros_like: "x | dtype name",
};

/** Functions that change their first argument: a variable. */
const updates: ReadonlySet<string> = new Set(["update", "update_add", "update_sub", "moving_average_update"]);
/** Functions that read elements: they run before the program is traced. */
const reading: ReadonlySet<string> = new Set(["eval", "get_value", "batch_get_value"]);

/** Names of options whose camelCase form is another. */
const optionNames: Readonly<Record<string, string>> = { keepdims: "keepDims" };

function argument(value: Json): unknown {
  if (isTensor(value)) return toTensor(value);
  // Positions and labels, as in the tensors of cases: they fit 32 bits.
  if (value === "int64") return "int32";
  if (isList(value)) return value.map(argument);
  if (isObject(value)) {
    const { fn, ones } = value;
    if (typeof fn === "string") return readFunction(fn);
    if (isList(ones)) return ops.ones(ones.map(Number));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [camelCase(key), argument(item)]));
  }
  return value;
}

/** The arguments as the function takes them: what it needs by position, the rest as options. */
function argumentsOf(name: string, args: readonly Json[], kwargs: JsonObject): readonly unknown[] {
  const signature = signatures[name] ?? fail("TSC3110", `there is no function ${name} of keras.backend`);
  const [required = [], optional = []] = signature.split("|").map((part) => part.split(" ").filter((word) => word !== ""));
  const parameters = [...required, ...optional];
  const given = new Map<string, Json>();
  for (const [i, value] of args.entries())
    given.set(parameters[i] ?? fail("TSC3110", `${name} takes ${parameters.length} arguments; the case has ${args.length}`), value);
  for (const [key, value] of Object.entries(kwargs))
    given.set(parameters.includes(key) ? key : fail("TSC3110", `${name} has no argument ${key}; it has ${parameters.join(", ")}`), value);
  const positional = required.map((key) =>
    given.has(key) ? argument(given.get(key) ?? null) : fail("TSC3110", `${name} needs the argument ${key}, which the case lacks`),
  );
  const [first] = positional;
  const options = optional
    .filter((key) => given.has(key))
    .map((key): [string, unknown] => [optionNames[key] ?? camelCase(key), argument(given.get(key) ?? null)]);
  const start = updates.has(name) ? [K.variable(first as TensorLike), ...positional.slice(1)] : positional;
  return options.length > 0 ? [...start, Object.fromEntries(options)] : start;
}

function call(name: string, { fields }: OracleCase): unknown {
  const f: unknown = (K as unknown as Record<string, unknown>)[camelCase(name)];
  if (typeof f !== "function") return fail("TSC3110", `tscompile/backend has no function ${camelCase(name)}`);
  return (f as (...args: readonly unknown[]) => unknown)(...argumentsOf(name, listOf(fields, "args"), objectOf(fields, "kwargs")));
}

/** A case before it runs: what it emits, and what its results must be. */
interface Prepared {
  /** In the current trace; the tensors of the result by where they are in it. */
  build(): Readonly<Record<string, Tensor>>;
  check(outputs: HostOutputs): readonly Difference[];
}

/** Walks what is expected and what came: tensors are named, everything else is compared at once. */
function walk(
  what: string,
  expected: Json,
  ours: unknown,
  limit: Tolerance,
  onTensor: (what: string, tensor: Tensor, expected: Json) => void,
  onDifference: (difference: Difference) => void,
): void {
  const differs = (message: string): void => onDifference({ what, message: `${what}: ${message}` });
  if (isTensor(expected)) {
    if (ours instanceof Tensor || ours instanceof Variable || typeof ours === "number" || ArrayBuffer.isView(ours))
      onTensor(what, asTensor(ours as TensorLike), expected);
    else differs(`${JSON.stringify(ours)}, expected a tensor`);
  } else if (isList(expected)) {
    if (!Array.isArray(ours) || ours.length !== expected.length) differs(`${JSON.stringify(ours)}, expected ${expected.length} items`);
    else for (const [i, item] of expected.entries()) walk(`${what}[${i}]`, item, ours[i], limit, onTensor, onDifference);
  } else if (isObject(expected)) {
    for (const [key, item] of Object.entries(expected)) {
      const value: unknown = typeof ours === "object" && ours !== null ? Reflect.get(ours, camelCase(key)) : undefined;
      walk(`${what}.${key}`, item, value, limit, onTensor, onDifference);
    }
  } else if (typeof expected === "number" && typeof ours === "number") {
    const distance = Math.abs(ours - expected);
    if (!(distance <= limit.abs + limit.rel * Math.abs(expected)) || Number.isInteger(expected) !== Number.isInteger(ours))
      differs(`${ours}, expected ${expected}`);
  } else if (ours !== expected) differs(`${JSON.stringify(ours)}, expected ${JSON.stringify(expected)}`);
}

/** Elements that are no more than rounding away from what they may be. */
const valueSlack = 1e-6;

function statisticsOf(expected: JsonObject, outputs: HostOutputs): readonly Difference[] {
  const data = outputs["output"]?.data ?? [];
  const differences = [...checkStatistics(data, expected)];
  const { values } = expected;
  if (!isList(values)) return differences;
  const odd = Array.from(data as ArrayLike<number>).find((x) => values.every((value) => Math.abs(Number(value) - x) > valueSlack));
  if (odd !== undefined) differences.push({ what: "values", message: `values: there is ${odd}; possible are ${JSON.stringify(values)}` });
  return differences;
}

async function prepare(test: OracleCase): Promise<Prepared> {
  const { fields, tolerance = tolerances.backend } = test;
  const name = textOf(fields, "function");
  const read: unknown = reading.has(name) ? await call(name, test) : undefined;
  const statistics = fields["expected_statistics"];
  if (isObject(statistics)) {
    return {
      build: () => ({ output: asTensor(call(name, test) as TensorLike) }),
      check: (outputs) => statisticsOf(statistics, outputs),
    };
  }
  if (!("output" in fields)) return fail("TSC3101", 'the case has neither "output" nor "expected_statistics"');
  const expected = fields["output"] ?? null;
  const found: Difference[] = [];
  const wanted = new Map<string, Json>();
  return {
    build() {
      found.length = 0;
      wanted.clear();
      const named: Record<string, Tensor> = {};
      walk(
        "output",
        expected,
        reading.has(name) ? read : call(name, test),
        tolerance,
        (what, tensor, value) => {
          named[what] = tensor;
          wanted.set(what, value);
        },
        (difference) => found.push(difference),
      );
      return named;
    },
    check(outputs) {
      const compared = [...wanted].flatMap(([what, value]) => {
        const difference = isTensor(value) ? compareTensors(what, outputs[what], value, tolerance) : undefined;
        return difference ? [difference] : [];
      });
      return [...found, ...compared];
    },
  };
}

export async function runBackend(test: OracleCase, target: Target): Promise<readonly Difference[]> {
  const prepared = await prepare(test);
  return prepared.check(await compute(target, () => prepared.build()));
}

/** Several cases in one program, where compiling takes longer than running; undefined when the program of all fails. */
export async function runBackendTogether(
  tests: readonly OracleCase[],
  target: Target,
): Promise<readonly (readonly Difference[])[] | undefined> {
  try {
    const prepared = await Promise.all(tests.map(prepare));
    const outputs = await compute(target, () =>
      Object.fromEntries(
        prepared.flatMap(({ build }, i) => Object.entries(build()).map(([what, tensor]): [string, Tensor] => [`${i} ${what}`, tensor])),
      ),
    );
    return prepared.map(({ check }, i) => {
      const prefix = `${i} `;
      const own = Object.entries(outputs).filter(([what]) => what.startsWith(prefix));
      return check(Object.fromEntries(own.map(([what, value]) => [what.slice(prefix.length), value])));
    });
  } catch {
    // The case at fault is found by running each by itself.
    return undefined;
  }
}
