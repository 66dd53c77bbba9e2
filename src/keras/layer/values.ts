/** Values of a layer's variables from outside: lists of arrays, and stores of files. */

import { hostArray } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";

/** Values by index: `"0"`, `"1"`, ... */
export type VariableStore = Record<string, Tensor>;

/** The value given for a variable. A flat typed array has the variable's shape. */
function valueFor(variable: Variable, given: TensorLike, who: string): Tensor {
  const value = ArrayBuffer.isView(given) ? given : asTensor(given, variable.dtype);
  if (!ArrayBuffer.isView(value)) {
    const fits = value.dims.length === variable.shape.length && value.dims.every((dim, axis) => dim === variable.shape[axis]);
    return fits
      ? value
      : valueError(`${who}: ${variable.path} has shape ${formatDims(variable.shape)}, the value given has ${formatDims(value.dims)}`);
  }
  const elements = value as ArrayLike<number> & ArrayBufferView;
  if (elements.length !== variable.size)
    valueError(
      `${who}: ${variable.path} has shape ${formatDims(variable.shape)}, so ${variable.size} elements; ${elements.length} are given`,
    );
  return variable.toHostTensor(hostArray(variable.dtype, elements));
}

export function setValues(layerName: string, variables: readonly Variable[], values: readonly TensorLike[]): void {
  const who = `setWeights of ${layerName}`;
  if (values.length !== variables.length) valueError(`${who} is given ${values.length} values; the layer has ${variables.length} weights`);
  const checked = variables.map((variable, i) => valueFor(variable, values[i] ?? 0, who));
  for (const [i, variable] of variables.entries()) variable.assign(checked[i] ?? 0);
}

export function loadVariables(
  layer: { readonly name: string; readonly built: boolean },
  variables: readonly Variable[],
  store: Readonly<VariableStore>,
): void {
  const count = Object.keys(store).length;
  if (count !== variables.length) {
    const expected = variables.map(({ path }) => path).join(", ");
    valueError(
      `layer ${layer.name} expects ${variables.length} variables${expected === "" ? "" : ` (${expected})`}; ${count} are stored`,
      variables.length === 0 && !layer.built
        ? {
            help: "the layer was never built: the build of the layer that holds it must build it too, or one of them must restore its state in buildFromConfig",
          }
        : {},
    );
  }
  for (const [i, variable] of variables.entries())
    variable.assign(store[String(i)] ?? valueError(`layer ${layer.name} has no stored variable ${i} (${variable.path})`));
}
