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

export interface BufferParameter {
  readonly name: string;
  /** Loads and stores convert to and from the type that is computed with. */
  readonly dtype: StorageType;
  readonly access: "read" | "write" | "read_write";
  /** Elements. */
  readonly length: Dim;
  /** True for slices that may start anywhere; other buffers start at a multiple of 16 bytes. */
  readonly unaligned?: true;
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
  readonly dtype: ScalarType;
  readonly length: number;
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
  /** To a buffer, a shared array or registers. With a vector value, `lanes` consecutive elements; one of registers that are vectors. */
  | { readonly kind: "store"; readonly buffer: string; readonly index: Expression; readonly value: Expression }
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
  | { readonly kind: "if"; readonly condition: Expression; readonly then: readonly Statement[]; readonly otherwise: readonly Statement[] }
  /** All invocations of the workgroup arrive, and see each other's earlier writes to shared arrays and buffers. */
  | { readonly kind: "barrier" }
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
  readonly shared: readonly LocalArray[];
  readonly body: readonly Statement[];
  readonly info: KernelInfo;
}
