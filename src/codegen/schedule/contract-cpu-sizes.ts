/** What a schedule of a contraction on a CPU comes to: sizes of tiles and packs, and how operands lie in them. */

import { type Dim, dimEquals, dimFloorDiv, dimProduct, isStatic } from "../../ir/dim.ts";
import { type ContractHero, columnGroups, permute } from "./contract.ts";
import {
  blockK,
  choiceOf,
  innermost,
  isSingle,
  type KBlocking,
  kBlockSizes,
  type LhsLayout,
  roundUp,
  rowPadding,
  staysInFirst,
} from "./contract-blocks.ts";
import type { FusionRequest } from "./frame.ts";
import { type Schedule, stepSize } from "./schedule.ts";

/** Panels of the right operand that are packed together where their columns lie side by side: whole cache lines. */
const groupedPanels = 4;

export interface CpuSizes {
  readonly hero: ContractHero;
  /** All rows and columns. */
  readonly m: Dim;
  readonly n: Dim;
  /** Groups of columns, one of which the epilogue ranges over, and the columns of each: whole panels. */
  readonly groups: number;
  readonly width: Dim;
  /** Those of a task: of columns, as many of each group. */
  readonly tile: { readonly m: number; readonly n: number };
  /** Rows of the left operand that are packed at a time. */
  readonly blockRows: number;
  /** Rows of a microkernel. */
  readonly rows: number;
  /** Rows of the last microkernels where that leaves fewer empty; as many as of the others where there is no such choice. */
  readonly rest: number;
  /** Columns of a microkernel, which are those of a panel. */
  readonly columns: number;
  readonly lanes: number;
  readonly kOrder: readonly number[];
  readonly blocking: KBlocking;
  /** Whether all of k is one block. */
  readonly single: boolean;
  readonly layout: LhsLayout;
  /** Elements from one row of the left pack to the next; from one panel to the next, where it has those, as many times its rows. */
  readonly rowStride: number;
  /** Axis of n in which all columns of a group lie, the others being the same; undefined where a group may cross axes. */
  readonly columnAxis: number | undefined;
  /** Whether columns of the right operand lie side by side. */
  readonly columnsAreContiguous: boolean;
  /** Whether the right operand is packed by square blocks, since its elements lie side by side along k. */
  readonly transposesRhs: boolean;
  /** Whether the right operand is read where it lies: in panels. */
  readonly rhsInPanels: boolean;
  /** Whether its panels come from the second-level cache again for each microkernel, since the first one does not hold them. */
  readonly streamsRhs: boolean;
  /** Whether all columns of the task are packed before its rows, block by block, are multiplied by them. */
  readonly keepsRhs: boolean;
  /** Panels of columns that are packed together. */
  readonly group: number;
  /** Elements of the left pack, of the right one, and of the sums of the tile or, where k is one block, of one microkernel. */
  readonly elements: { readonly lhs: number; readonly rhs: number; readonly totals: number };
}

export function sizesOf(request: FusionRequest, schedule: Schedule): CpuSizes {
  const { hero, rhs, kOrder } = choiceOf(request);
  const { definition } = hero;
  const has = (opt: Schedule["steps"][number]["opt"], of: string): boolean =>
    schedule.steps.some((step) => step.opt === opt && (("axis" in step && step.axis === of) || ("operand" in step && step.operand === of)));
  const layout: LhsLayout = !has("stage", "lhs") ? "direct" : has("vector", "m") ? "panels" : "rows";
  const tile = { m: stepSize(schedule, "tile", "m"), n: stepSize(schedule, "tile", "n") };
  const blockRows = has("block", "m") ? stepSize(schedule, "block", "m") : tile.m;
  const rows = stepSize(schedule, "register", "m");
  const columns = stepSize(schedule, "register", "n");
  const lanes = stepSize(schedule, "vector", "n");
  const rhsInPanels = !has("stage", "rhs");
  const blocking = blockK(permute(definition.k, kOrder), kBlockSizes(columns, request.target, !rhsInPanels));
  const { capacity } = blocking;
  const single = isSingle(blocking);
  const n = dimProduct(definition.n);
  const groups = columnGroups(request.fusion);
  const axis = innermost(definition.n);
  const inAxis = (size: number): boolean => {
    const dim = definition.n[axis];
    return (
      axis >= 0 &&
      (definition.n.slice(0, axis).every((outer) => dimEquals(outer, 1)) || (dim !== undefined && isStatic(dim) && dim % size === 0))
    );
  };
  const columnsAreContiguous = rhs.strides.free[axis] === 1;
  const groupedColumns = groupedPanels * columns;
  const isGrouped = columnsAreContiguous && isStatic(n) && n % groupedColumns === 0 && tile.n % groupedColumns === 0;
  const group = isGrouped && groups === 1 && !rhsInPanels && inAxis(groupedColumns) ? groupedPanels : 1;
  const keepsRhs = !rhsInPanels && blockRows < tile.m;
  const spill = roundUp(rows, lanes) - rows;
  const padding = layout === "panels" ? Math.ceil(spill / rows) : capacity % 64 === 0 ? rowPadding : 0;
  const rowStride = capacity + padding;
  return {
    hero,
    m: dimProduct(definition.m),
    n,
    groups,
    width: groups === 1 ? n : dimFloorDiv(n, groups),
    tile,
    blockRows,
    rows,
    rest: has("rest", "m") ? stepSize(schedule, "rest", "m") : rows,
    columns,
    lanes,
    kOrder,
    blocking,
    single,
    layout,
    rowStride,
    columnAxis: inAxis(group * columns) ? axis : undefined,
    columnsAreContiguous,
    transposesRhs: has("vector", "k"),
    rhsInPanels,
    streamsRhs: rhsInPanels && request.target.prefetches && !staysInFirst(capacity * columns, request.target.caches),
    keepsRhs,
    group,
    elements: {
      lhs: blockRows * rowStride,
      rhs: (keepsRhs ? tile.n : group * columns) * capacity,
      totals: !single ? tile.m * tile.n : groups === 1 ? rows * columns : blockRows * groups * columns,
    },
  };
}
