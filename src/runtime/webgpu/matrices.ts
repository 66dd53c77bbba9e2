/**
 * Subgroup matrices: an experiment of Chromium, where it is switched on. A program whose products they compute has a plan of its own for
 * them; wherever something is amiss, the plan for hardware is loaded.
 */

/** What an adapter multiplies, and the sizes of its subgroups. */
export interface MatrixShape {
  readonly m: number;
  readonly n: number;
  readonly k: number;
  readonly least: number;
  readonly most: number;
}

/** As `GPUAdapterInfo.subgroupMatrixConfigs` lists them. */
interface MatrixConfig {
  readonly componentType: string;
  readonly resultComponentType: string;
  readonly M: number;
  readonly N: number;
  readonly K: number;
}

interface MatrixInfo {
  readonly subgroupMinSize?: number;
  readonly subgroupMaxSize?: number;
  readonly subgroupMatrixConfigs?: Iterable<MatrixConfig>;
}

/** Of an adapter, or a device. */
interface FoundGpu {
  readonly features: ReadonlySet<string>;
  readonly info?: MatrixInfo;
  readonly adapterInfo?: MatrixInfo;
}

/** Beside subgroups. */
export const matrixFeatures = ["chromium-experimental-subgroup-matrix", "shader-f16"] as const;

/** Blocks of kernels are cut into matrices: as `cooperativeUnit` and the invocations of the schedule say. */
const unit = 16;
const invocations = 64;

/** The largest matrices of f16 with sums of f32 that kernels can be cut into; undefined where there are none. */
export function matrixShapeOf({ features, info, adapterInfo = info }: FoundGpu): MatrixShape | undefined {
  const { subgroupMinSize: least = 0, subgroupMaxSize: most = 0, subgroupMatrixConfigs = [] } = adapterInfo ?? {};
  if (!["subgroups", ...matrixFeatures].every((feature) => features.has(feature))) return undefined;
  if (least < 1 || invocations % most !== 0) return undefined;
  const fitting = [...subgroupMatrixConfigs].filter(
    ({ componentType, resultComponentType, M, N, K }) =>
      componentType === "f16" && resultComponentType === "f32" && [M, N, K].every((size) => unit % size === 0),
  );
  const [first, ...others] = fitting.map(({ M: m, N: n, K: k }): MatrixShape => ({ m, n, k, least, most }));
  const sizeOf = ({ m, n, k }: MatrixShape): number => m * n * k;
  return others.reduce((best, shape) => (best && sizeOf(shape) > sizeOf(best) ? shape : best), first);
}

/** The text of kernels for an adapter's matrices: sizes of types are constants of it. */
export function withMatrixShape(source: string, { m, n, k, least, most }: MatrixShape): string {
  const values: Readonly<Record<string, number>> = { matrix_m: m, matrix_n: n, matrix_k: k, subgroup_least: least, subgroup_most: most };
  return source.replace(/(const (\w+) ?= ?)\d+;/g, (text, start: string, name: string) =>
    name in values ? `${start}${values[name]};` : text,
  );
}
