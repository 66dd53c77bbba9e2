/** Data of images with channels last, rearranged for peers that want channels first. Done before anything is timed. */

/** `[rows, height, width, channels]` to `[rows, channels, height, width]`; other shapes as they are. */
export function imageFirst(values: Float32Array<ArrayBuffer>, shape: readonly number[]): Float32Array<ArrayBuffer> {
  if (shape.length !== 4) return values;
  return permuted(values, shape, [0, 3, 1, 2]);
}

/** HWIO to OIHW. */
export function kernelFirst(values: Float32Array<ArrayBuffer>, shape: readonly number[]): Float32Array<ArrayBuffer> {
  return permuted(values, shape, [3, 2, 0, 1]);
}

/** Rows of a dense kernel after a flattened image, `[height * width * channels, units]`, in the order of channels first. */
export function denseFirst(values: Float32Array<ArrayBuffer>, channels: number, units: number): Float32Array<ArrayBuffer> {
  const positions = values.length / (channels * units);
  return permuted(values, [positions, channels, units], [1, 0, 2]);
}

function permuted(values: Float32Array<ArrayBuffer>, shape: readonly number[], order: readonly number[]): Float32Array<ArrayBuffer> {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((all, size) => all * size, 1));
  const result = new Float32Array(values.length);
  let at = 0;
  const walk = (depth: number, from: number): void => {
    const axis = order[depth];
    if (axis === undefined) {
      result[at++] = values[from] ?? 0;
      return;
    }
    for (let i = 0; i < (shape[axis] ?? 1); i++) walk(depth + 1, from + i * (strides[axis] ?? 1));
  };
  walk(0, 0);
  return result;
}
