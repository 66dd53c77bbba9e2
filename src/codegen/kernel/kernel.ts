/**
 * The kernel IR: one kernel of structured loops over buffers, for every target.
 *
 * A kernel runs a grid of workgroups, each of `workgroup` invocations that share the `shared` arrays and meet at
 * barriers. On CPU targets a workgroup has one invocation, shared arrays are its scratch memory, and the grid can be
 * split over threads. Statements are structured; names are unique in a kernel; buffers never alias unless they are the same
 * parameter. Printers turn it into text and decide nothing.
 */

import type { Dim } from "../../ir/dim.ts";
import type { Expression, ScalarType, StorageType } from "../../ir/expression.ts";
import type { Location } from "../../ir/location.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { CooperativeStatement } from "./cooperative.ts";
import type { PhaseBarriers, TensorMap, WarpgroupStatement } from "./warpgroup.ts";

export interface BufferParameter {
  readonly name: string;
  /** Loads and stores convert to and from the type that is computed with. */
  readonly dtype: StorageType;
  readonly access: "read" | "write" | "read_write";
  /** Elements. */
  readonly length: Dim;
  /** True for slices that may start anywhere; other buffers start at a multiple of 16 bytes. */
  readonly unaligned?: true;
  /**
   * Memory that the workgroups of a launch hand things over in, and no operand or result: zeros at its start, which the launch leaves as
   * zeros, or anything, of which the last workgroup loads once whatever was stored.
   */
  readonly scratch?: "zeros" | "anything";
  /** The binding is an array of vectors of so many elements: those that several elements are loaded from or stored to at once. */
  readonly vectors?: number;
}

/** An i32 handed over at launch: the value of a symbol (`batch`), or an offset that binding adds. */
export interface ScalarParameter {
  readonly name: string;
  readonly value: ScalarValue;
}

export type ScalarValue =
  | { readonly kind: "dim"; readonly dim: Dim }
  /** Element offset of buffer parameter number `buffer` in the segment it was merged into. */
  | { readonly kind: "offset"; readonly buffer: number }
  /** Workgroups along x, where a grid is wound over two axes. */
  | { readonly kind: "groups" };

export interface LocalArray {
  readonly name: string;
  readonly dtype: Exclude<StorageType, "u16">;
  readonly length: number;
  /** Every access is of so many elements from a multiple of it on: an array of vectors. */
  readonly vectors?: number;
  /** What all its numbers are, where their own type is wider: devices that have it hold them so. */
  readonly holds?: "f16";
}

/** What matrix units multiply: numbers of 32 bits, rounded to tf32 as they are, or of 16 bits. */
export type MatrixFormat = "tf32" | "f16" | "bf16";

/**
 * Fragments of small matrices, spread over a subgroup of 32 invocations as words of 32 bits: one tf32, or two neighbours of
 * 16 bits, the first in the lower half. A row of a matrix is 16 bytes, four words; with `g = l div 4` and `t = l mod 4` of
 * invocation `l`, it holds word `t` of row `g` ("Matrix fragments" in the PTX ISA).
 *
 * From a shared array into `count` u32 registers from `at` on, a matrix each: invocation `8 i + r` says where row `r` of matrix
 * `i` starts, what others say does not matter. `transposed`, of elements of 16 bits: rows and columns are exchanged on the way.
 */
export interface LoadMatrices {
  readonly kind: "load_matrices";
  readonly registers: string;
  readonly at: Expression;
  readonly array: string;
  readonly index: Expression;
  readonly count: 2 | 4;
  readonly transposed: boolean;
}

/**
 * Adds the product of a matrix of 16 rows and one of 8 columns to f32 sums, eight words of each row and column at a time.
 * Of rows `g` and `g + 8` of the left matrix, invocation `l` has words `t`, then `t + 4`: four registers from `leftAt` on. Of column
 * `g` of the right one, words `t` and `t + 4`; of the sums, columns `2 t` and `2 t + 1` of row `g`, then of row `g + 8`.
 */
export interface MultiplyMatrices {
  readonly kind: "multiply_matrices";
  readonly format: MatrixFormat;
  readonly sums: string;
  readonly sumsAt: Expression;
  readonly left: string;
  readonly leftAt: Expression;
  readonly right: string;
  readonly rightAt: Expression;
}

export type Statement =
  | { readonly kind: "let"; readonly name: string; readonly value: Expression }
  | { readonly kind: "declare"; readonly name: string; readonly value: Expression }
  | { readonly kind: "assign"; readonly name: string; readonly value: Expression }
  /** Registers of one invocation, indexed by constants once loops are unrolled; zero at the declaration. `vectors` as of a buffer. */
  | {
      readonly kind: "registers";
      readonly name: string;
      readonly dtype: ScalarType;
      readonly lanes: number;
      readonly length: number;
      readonly vectors?: number;
    }
  /**
   * To a buffer, a shared array or registers. With a vector value, `lanes` consecutive elements; one of registers that are vectors.
   * An asynchronous one copies what is loaded from a buffer to a shared array of the same type, at any time from here to the
   * `await_copies` that covers it: an ordinary store is one way to do it.
   */
  | {
      readonly kind: "store";
      readonly buffer: string;
      readonly index: Expression;
      readonly value: Expression;
      readonly asynchronous?: true;
    }
  /**
   * Element `index` of a buffer or a shared array is about to be loaded, or stored to: a hint that changes no result, and may name elements that there
   * are not. Only targets that say so (`prefetches`) have anything to do with it.
   */
  | { readonly kind: "prefetch"; readonly buffer: string; readonly index: Expression; readonly forStore: boolean }
  /** The asynchronous stores of this invocation since the last such statement are a group, which may be empty. */
  | { readonly kind: "commit_copies" }
  /** Waits until all groups of this invocation but the latest `pending` have been copied. */
  | { readonly kind: "await_copies"; readonly pending: number }
  | LoadMatrices
  | MultiplyMatrices
  | WarpgroupStatement
  | CooperativeStatement
  | {
      readonly kind: "for";
      readonly variable: string;
      readonly start: Expression;
      /** Exclusive. */
      readonly end: Expression;
      readonly step: number;
      /**
       * `unroll`: constant bounds, written out by `unrollLoops`. `vector`: iterations are independent, or combine into
       * registers the vectorizer understands; `vectorizeLoops` makes `width` lanes of them and a scalar remainder.
       */
      readonly mode: "serial" | "unroll" | "vector";
      readonly body: readonly Statement[];
    }
  /** One whose condition is the builtin `subgroups` is decided before the kernel is compiled for its device. */
  | { readonly kind: "if"; readonly condition: Expression; readonly then: readonly Statement[]; readonly otherwise: readonly Statement[] }
  /** All invocations of the workgroup arrive, and see each other's earlier writes to shared arrays and buffers. */
  | { readonly kind: "barrier" }
  /**
   * All invocations of the workgroup arrive, as those of `count` workgroups do at this element of `counters`, i32 zeros before the launch and
   * after it. The last workgroup to arrive sees what the others had written to buffers, and runs `body`.
   */
  | {
      readonly kind: "last_workgroup";
      readonly counters: string;
      readonly index: Expression;
      readonly count: number;
      readonly body: readonly Statement[];
    }
  | { readonly kind: "comment"; readonly text: string };

export interface KernelInfo {
  /** Names of the ops in the kernel, in order. */
  readonly operations: readonly string[];
  readonly locations: readonly Location[];
  readonly schedule: Schedule;
  readonly flops: Dim;
  readonly bytes: Dim;
}

export interface Kernel {
  /** A valid identifier on every target, unique in the program, made of the user's layer names. */
  readonly name: string;
  readonly buffers: readonly BufferParameter[];
  readonly scalars: readonly ScalarParameter[];
  readonly grid: readonly [Dim, Dim, Dim];
  readonly workgroup: readonly [number, number, number];
  /** Workgroups that a processor is to hold at a time, which bounds the registers of one; else the target's compiler chooses. */
  readonly resident?: number;
  readonly shared: readonly LocalArray[];
  /** Tensors in buffers, of which boxes are copied. */
  readonly tensors?: readonly TensorMap[];
  readonly phaseBarriers?: readonly PhaseBarriers[];
  readonly body: readonly Statement[];
  readonly info: KernelInfo;
}
