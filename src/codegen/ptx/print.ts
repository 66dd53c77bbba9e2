/**
 * Kernels for CUDA as LLVM IR for NVPTX (https://releases.llvm.org/14.0.0/docs/NVPTXUsage.html). A kernel takes a pointer for each
 * buffer and an i32 for each scalar, as the same kernel of `kernels.cu` does.
 */

import { fail } from "../../ir/diagnostic.ts";
import type { Builtin, ScalarType, StorageType, SubgroupExpression } from "../../ir/expression.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { Declarations } from "../llvm/declarations.ts";
import { storedAlignment, storedTypeOf, typeOf } from "../llvm/instructions.ts";
import { kernelHeader } from "../llvm/kernel-header.ts";
import { KernelPrinter } from "../llvm/kernel-printer.ts";

const special: Readonly<Record<Builtin, string>> = {
  group_x: "ctaid.x",
  group_y: "ctaid.y",
  group_z: "ctaid.z",
  local_x: "tid.x",
  local_y: "tid.y",
  local_z: "tid.z",
};

/** Lanes of a warp, and the lane numbers that a shuffle clamps to. */
const warpSize = 32;
const lastLane = warpSize - 1;
/** Bytes: a vector of four words. */
const sharedAlignment = 16;
/** The address space of shared memory. */
const sharedSpace = 3;

class InvocationPrinter extends KernelPrinter {
  readonly #globals: string[] = [];

  print(): readonly string[] {
    const { name, buffers, scalars, shared, body } = this.kernel;
    const parameters = [
      ...buffers.map(
        (buffer) =>
          `${storedTypeOf(buffer.dtype)}* noalias nocapture${buffer.access === "read" ? " readonly" : ""} align ${buffer.unaligned ? 1 : sharedAlignment} %${buffer.name}`,
      ),
      ...scalars.map((scalar) => `i32 %${scalar.name}`),
    ];
    for (const array of shared) {
      const type = `[${array.length} x ${storedTypeOf(array.dtype)}]`;
      const global = `@${name}.${array.name}`;
      this.#globals.push(`${global} = internal addrspace(${sharedSpace}) global ${type} undef, align ${sharedAlignment}`);
      const pointer = `${storedTypeOf(array.dtype)} addrspace(${sharedSpace})*`;
      const first = `bitcast (${type} addrspace(${sharedSpace})* ${global} to ${pointer})`;
      this.placeArray(array.name, this.text.value(`addrspacecast ${pointer} ${first} to ${storedTypeOf(array.dtype)}*`, array.name));
    }
    this.block(body);
    return [
      ...this.#globals,
      ...kernelHeader(this.kernel, "shared"),
      `define void @${name}(${parameters.join(", ")}) #0 {`,
      ...this.text.lines(),
      "  ret void",
      "}",
    ];
  }

  protected override barrier(): void {
    this.declareFunction("llvm.nvvm.barrier0", "void", []);
    this.text.do("call void @llvm.nvvm.barrier0()");
  }

  /** `splitUnalignedVectors` has left those vectors alone whose index is a multiple of their length. */
  protected override alignmentOf(storage: StorageType, lanes: number): number {
    return storedAlignment(storage) * lanes;
  }

  protected override libraryFunction(name: string): string {
    const [at] = this.kernel.info.locations;
    return fail("TSC4052", `PTX made by LLVM has no ${name} of float64`, {
      ...(at ? { location: at } : {}),
      help: "compute it in float32, or leave out --emit ptx and compile the kernels with the CUDA toolkit",
    });
  }

  protected override builtin(name: Builtin): string {
    const callee = `llvm.nvvm.read.ptx.sreg.${special[name]}`;
    this.declareFunction(callee, "i32", []);
    return this.text.value(`call i32 @${callee}()`);
  }

  protected override subgroup({ op, x, argument, dtype }: SubgroupExpression, name: string | undefined): string {
    const value = this.expression(x);
    switch (op) {
      case "shuffle_xor":
        return this.#shuffle("bfly", dtype, value, argument ? this.expression(argument) : "0", name);
      case "broadcast_first":
        return this.#shuffle("idx", dtype, value, "0", name);
      case "add":
      case "max":
      case "min":
      case "broadcast_quad":
        throw new Error(`internal: ${op} of a subgroup must be written out as shuffles`);
      default:
        return op satisfies never;
    }
  }

  #shuffle(kind: "bfly" | "idx", dtype: ScalarType, value: string, lane: string, name: string | undefined): string {
    if (dtype !== "f32" && dtype !== "i32" && dtype !== "u32") throw new Error(`internal: a shuffle of ${dtype}`);
    const type = typeOf(dtype);
    const callee = `llvm.nvvm.shfl.sync.${kind}.${dtype === "f32" ? "f32" : "i32"}`;
    this.declareFunction(callee, type, ["i32", type, "i32", "i32"]);
    return this.text.value(`call ${type} @${callee}(i32 -1, ${type} ${value}, i32 ${lane}, i32 ${lastLane})`, name);
  }
}

/** One module of all kernels. */
export function printPtxModule(kernels: readonly Kernel[]): string {
  const declarations = new Declarations();
  const functions = kernels.map((kernel) => new InvocationPrinter(kernel, declarations, "widened").print());
  const annotations = kernels.flatMap((kernel) => {
    const types = [...kernel.buffers.map(({ dtype }) => `${storedTypeOf(dtype)}*`), ...kernel.scalars.map(() => "i32")];
    const entry = `void (${types.join(", ")})* @${kernel.name}`;
    const [x, y, z] = kernel.workgroup;
    return [`!{${entry}, !"kernel", i32 1}`, `!{${entry}, !"maxntidx", i32 ${x}, !"maxntidy", i32 ${y}, !"maxntidz", i32 ${z}}`];
  });
  return [
    'source_filename = "model.ll"',
    'target datalayout = "e-i64:64-i128:128-v16:16-v32:32-n16:32:64"',
    'target triple = "nvptx64-nvidia-cuda"',
    ...functions.flatMap((lines) => ["", ...lines]),
    "",
    ...declarations.lines(),
    "",
    "attributes #0 = { nounwind }",
    "",
    `!nvvm.annotations = !{${annotations.map((_, i) => `!${i}`).join(", ")}}`,
    ...annotations.map((annotation, i) => `!${i} = ${annotation}`),
    "",
  ].join("\n");
}
