/** Matrices of a workgroup, as the kernel interpreter has them: products in double precision, added to sums that belong to no invocation. */

import type { CooperativeFactor, CooperativeMatrix, MultiplyCooperative, StoreCooperative } from "./cooperative.ts";
import { cooperativeUnit } from "./cooperative.ts";
import type { InvocationCompiler } from "./interpret-invocation.ts";
import type { Position } from "./interpret-memory.ts";
import type { Exchange } from "./interpret-phases.ts";

/** Which invocation accesses an element is not known: one that is none of them reads and writes. */
const someInvocation = -2;

interface Sums {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

export class CooperativeMatrices {
  readonly #compiler: InvocationCompiler;
  readonly #position: Position;
  readonly #invocations: number;
  readonly #sums = new Map<string, Sums>();

  constructor(compiler: InvocationCompiler, position: Position, invocations: number) {
    this.#compiler = compiler;
    this.#position = position;
    this.#invocations = invocations;
  }

  declare({ name, rows, columns }: CooperativeMatrix): Exchange {
    const values = new Float32Array(rows * columns);
    this.#sums.set(name, { rows, columns, values });
    return (active) => this.#together(active, () => values.fill(0));
  }

  /** `frame` enters an invocation. */
  multiply({ sums: name, depth, left, right }: MultiplyCooperative, frame: (invocation: number) => Float64Array): Exchange {
    const sums = this.#sumsOf(name);
    const elements = ({ array, index, stride }: CooperativeFactor, width: number) => {
      const [start, { read }] = [this.#compiler.evaluate(index), this.#compiler.arrayReader(array)];
      return (first: number): readonly (readonly number[])[] => {
        const from = start(frame(first));
        this.#position.invocation = someInvocation;
        return Array.from({ length: depth }, (_, k) => Array.from({ length: width }, (__, i) => read(from + k * stride + i)));
      };
    };
    const [rowsOf, columnsOf] = [elements(left, sums.rows), elements(right, sums.columns)];
    return (active) =>
      this.#together(active, (first) => {
        const [rows, columns] = [rowsOf(first), columnsOf(first)];
        for (let row = 0; row < sums.rows; row++) {
          for (let column = 0; column < sums.columns; column++) {
            let sum = 0;
            for (let k = 0; k < depth; k++) sum += (rows[k]?.[row] ?? 0) * (columns[k]?.[column] ?? 0);
            const at = row * sums.columns + column;
            sums.values[at] = (sums.values[at] ?? 0) + sum;
          }
        }
      });
  }

  store({ sums: name, row, array, index }: StoreCooperative, frame: (invocation: number) => Float64Array): Exchange {
    const { rows, columns, values } = this.#sumsOf(name);
    const [firstRow, start, write] = [this.#compiler.evaluate(row), this.#compiler.evaluate(index), this.#compiler.arrayWriter(array)];
    return (active) =>
      this.#together(active, (first) => {
        const [from, to] = [firstRow(frame(first)), start(frame(first))];
        if (from < 0 || from % cooperativeUnit !== 0 || from + cooperativeUnit > rows)
          this.#position.report("out_of_bounds", name, from, `stores rows of ${name} from row ${from} on, of ${rows}`);
        this.#position.invocation = someInvocation;
        for (let i = 0; i < cooperativeUnit * columns; i++) write(to + i, values[from * columns + i] ?? 0);
      });
  }

  #sumsOf(name: string): Sums {
    const sums = this.#sums.get(name);
    if (!sums) throw new Error(`internal: there is no matrix ${name}`);
    return sums;
  }

  /** What the workgroup does, told an invocation of it. */
  #together(active: readonly number[], run: (first: number) => void): void {
    if (active.length !== this.#invocations)
      this.#position.report("divergent_barrier", "", 0, `${active.length} of ${this.#invocations} invocations come to a matrix of all`);
    run(active[0] ?? 0);
  }
}
