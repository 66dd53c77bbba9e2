/**
 * Kernels for a processor. One function per kernel:
 *
 *     (pointer of each buffer…, i32 of each scalar…, scratch, grid_x, grid_y, begin, end)
 *
 * It runs the tasks `begin` to `end` (exclusive) of the grid, numbered with x fastest, so that threads can share a grid.
 * Shared arrays lie at fixed offsets from `scratch`, which belongs to the caller's thread. Kernels come from
 * `lowerForNative`: one invocation per workgroup.
 */

import type { Builtin, StorageType } from "../../ir/expression.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { sharedOffsets } from "../kernel/shared-layout.ts";
import type { Declarations } from "./declarations.ts";
import { storedAlignment, storedTypeOf } from "./instructions.ts";
import { kernelHeader } from "./kernel-header.ts";
import { KernelPrinter } from "./kernel-printer.ts";

/** Of shared arrays: a line of the cache, and the widest vector. */
export const scratchAlignment = 64;

/** Parameters that every kernel has after its own. No name of a kernel has a dot. */
const commonParameters = ["i8* noalias nocapture %.scratch", "i32 %.grid_x", "i32 %.grid_y", "i32 %.begin", "i32 %.end"];

/** Types of the parameters, in order. */
export function parameterTypes(kernel: Kernel): readonly string[] {
  return [
    ...kernel.buffers.map(({ dtype }) => `${storedTypeOf(dtype)}*`),
    ...kernel.scalars.map(() => "i32"),
    "i8*",
    "i32",
    "i32",
    "i32",
    "i32",
  ];
}

export function printKernel(kernel: Kernel, declarations: Declarations): readonly string[] {
  return new TaskPrinter(kernel, declarations, "recomputed").print();
}

class TaskPrinter extends KernelPrinter {
  print(): readonly string[] {
    const { name, buffers, scalars } = this.kernel;
    const parameters = [
      ...buffers.map(
        (buffer) => `${storedTypeOf(buffer.dtype)}* noalias nocapture${buffer.access === "read" ? " readonly" : ""} %${buffer.name}`,
      ),
      ...scalars.map((scalar) => `i32 %${scalar.name}`),
      ...commonParameters,
    ];
    this.#tasks();
    return [
      ...kernelHeader(this.kernel, "scratch"),
      `define internal void @${name}(${parameters.join(", ")}) #0 {`,
      ...this.text.lines(),
      "  ret void",
      "}",
    ];
  }

  /** The loop over tasks, with x, y and z counted along. */
  #tasks(): void {
    const text = this.text;
    for (const [array, offset] of sharedOffsets(this.kernel, scratchAlignment)) {
      const at = text.value(`getelementptr inbounds i8, i8* %.scratch, i64 ${offset}`);
      const dtype = this.storageOf(array);
      this.placeArray(array, text.value(`bitcast i8* ${at} to ${storedTypeOf(dtype)}*`, array));
    }
    const [work, done] = [text.freshLabel("work"), text.freshLabel("done")];
    text.branch(text.value("icmp slt i32 %.begin, %.end"), work, done);
    text.start(work);
    const row = text.value("udiv i32 %.begin, %.grid_x");
    const axes = [
      ["group_x", text.value("urem i32 %.begin, %.grid_x")],
      ["group_y", text.value(`urem i32 ${row}, %.grid_y`)],
      ["group_z", text.value(`udiv i32 ${row}, %.grid_y`)],
    ] as const;
    for (const [axis, start] of axes) {
      const slot = text.slot(`${axis}.at`, "i32");
      text.do(`store i32 ${start}, i32* ${slot}`);
    }
    text.loop(".task", "i32", "%.begin", "%.end", 1, () => {
      for (const [axis] of axes) text.value(`load i32, i32* %${axis}.at`, axis);
      this.block(this.kernel.body);
      this.#advance();
    });
    text.jump(done);
    text.start(done);
  }

  #advance(): void {
    const text = this.text;
    const x = text.value("add i32 %group_x, 1");
    const rowEnds = text.value(`icmp eq i32 ${x}, %.grid_x`);
    const y = text.value(`add i32 %group_y, 1`);
    const yMoved = text.value(`select i1 ${rowEnds}, i32 ${y}, i32 %group_y`);
    const planeEnds = text.value(`icmp eq i32 ${yMoved}, %.grid_y`);
    const z = text.value("add i32 %group_z, 1");
    text.do(`store i32 ${text.value(`select i1 ${rowEnds}, i32 0, i32 ${x}`)}, i32* %group_x.at`);
    text.do(`store i32 ${text.value(`select i1 ${planeEnds}, i32 0, i32 ${yMoved}`)}, i32* %group_y.at`);
    text.do(`store i32 ${text.value(`select i1 ${planeEnds}, i32 ${z}, i32 %group_z`)}, i32* %group_z.at`);
  }

  /** One invocation per workgroup: nothing to wait for. */
  protected override barrier(): void {}

  /** Vectors start anywhere. */
  protected override alignmentOf(storage: StorageType): number {
    return storedAlignment(storage);
  }

  /** The C library's. */
  protected override libraryFunction(name: string): string {
    return name;
  }

  protected override builtin(name: Builtin): string {
    return name.startsWith("local_") ? "0" : `%${name}`;
  }

  protected override subgroup(): string {
    throw new Error("internal: a processor has no subgroups");
  }
}
