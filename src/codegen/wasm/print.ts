/**
 * Kernel IR to WebAssembly text. One function per kernel:
 *
 *     (begin, end, grid_x, grid_y, scratch, pointer of each buffer…, i32 of each scalar…)
 *
 * Pointers are byte addresses in the imported memory `env.memory`. The function runs the tasks `begin` to `end`
 * (exclusive) of the grid, numbered with x fastest, so that threads can share a grid. Shared arrays lie at fixed offsets
 * from `scratch`, which belongs to the caller's thread. Kernels come from `lowerForWasm`: no barriers with several
 * invocations, no registers, only functions that WebAssembly computes.
 */

import type { Expression } from "../../ir/expression.ts";
import { formatLocation } from "../../ir/location.ts";
import type { RangeOptions } from "../kernel/definitions.ts";
import type { Kernel, Statement } from "../kernel/kernel.ts";
import { sharedBytes } from "../kernel/shared-layout.ts";
import { someExpression, statementExpressions, visitExpression, visitStatements } from "../kernel/walk.ts";
import { formatSchedule } from "../schedule/schedule.ts";
import { lowerAddresses, scratchPointer } from "./addresses.ts";
import { foldLocals } from "./fold-locals.ts";
import { formatFunction, type WasmFunction } from "./function.ts";
import { importHostFunctions } from "./host-functions.ts";
import { castOf, storeOf, valueType } from "./instructions.ts";
import { ExpressionPrinter } from "./print-expressions.ts";
import { shareLocals } from "./share-locals.ts";
import { stepPointers } from "./step-pointers.ts";
import { type Wat, wat } from "./wat.ts";

export interface PrintWasmOptions extends RangeOptions {
  /** `fma` becomes `f32x4.relaxed_madd` (https://github.com/WebAssembly/relaxed-simd); otherwise a product and a sum. */
  readonly relaxed: boolean;
  /** Every value has a local of its own, under its name. */
  readonly readable?: boolean;
}

export function printFunction(printed: WasmFunction, { readable }: Pick<PrintWasmOptions, "readable">): readonly string[] {
  return formatFunction(readable ? printed : shareLocals(stepPointers(foldLocals(printed))));
}

/** A module of kernels alone, each exported by its name, over the memory `env.memory`. */
export function printKernels(kernels: readonly Kernel[], options: PrintWasmOptions): string {
  const lines = ["(module", '  (import "env" "memory" (memory 1))', ...importHostFunctions(kernels)];
  for (const kernel of kernels) lines.push("", ...printKernel(kernel, options), `  (export "${kernel.name}" (func $${kernel.name}))`);
  return `${lines.join("\n")})\n`;
}

export function printKernel(kernel: Kernel, options: PrintWasmOptions): readonly string[] {
  return printFunction(new KernelPrinter(kernel, options).print(), options);
}

/** Bytes of scratch that one thread needs for any of the kernels. */
export function scratchBytes(kernels: readonly Kernel[]): number {
  return kernels.reduce((most, kernel) => Math.max(most, sharedBytes(kernel)), 0);
}

function commentOn(kernel: Kernel): readonly string[] {
  const { info } = kernel;
  const places = [...new Set(info.locations.map(formatLocation))];
  const shared = kernel.shared.map((array) => `${array.name}: ${array.dtype}[${array.length}]`);
  return [
    kernel.name,
    `  ops: ${info.operations.join(", ")}`,
    `  from: ${places.join(", ")}`,
    `  schedule: ${formatSchedule(info.schedule)}`,
    `  flops: ${info.flops}  bytes: ${info.bytes}`,
    `  grid: ${kernel.grid.join(" x ")}`,
    ...kernel.buffers.map((buffer) => `  ${buffer.name}: ${buffer.dtype}[${buffer.length}], ${buffer.access}`),
    ...(shared.length > 0 ? [`  scratch: ${shared.join(", ")}`] : []),
  ];
}

const gridBuiltins = ["group_x", "group_y", "group_z"] as const;

class KernelPrinter {
  readonly #kernel: Kernel;
  readonly #expressions: ExpressionPrinter;
  /** Variables that change. */
  readonly #assigned = new Set<string>();

  constructor(kernel: Kernel, options: PrintWasmOptions) {
    this.#kernel = lowerAddresses(kernel, options);
    this.#expressions = new ExpressionPrinter(this.#kernel, options);
    visitStatements(this.#kernel.body, (statement) => {
      if (statement.kind === "assign") this.#assigned.add(statement.name);
    });
  }

  print(): WasmFunction {
    const { name, buffers, scalars } = this.#kernel;
    const own = [...buffers, ...scalars].map((parameter) => parameter.name);
    const parameters = [".begin", ".end", ".grid_x", ".grid_y", scratchPointer, ...own];
    const body = this.#tasks();
    return { comment: commentOn(this.#kernel), head: `$${name}`, parameters, locals: this.#expressions.locals, body };
  }

  /** The loop over tasks. Definitions that are the same for all tasks stay in front of it. */
  #tasks(): readonly Wat[] {
    const { body, buffers, scalars } = this.#kernel;
    const fixed = new Set([...buffers, ...scalars].map((parameter) => parameter.name).concat(scratchPointer));
    const isUniform = (expression: Expression): boolean =>
      !someExpression(
        expression,
        (node) => node.kind === "builtin" || node.kind === "load" || (node.kind === "variable" && !fixed.has(node.name)),
      );
    const uniform: Statement[] = [];
    const perTask: Statement[] = [];
    for (const statement of body) {
      if (statement.kind === "let" && isUniform(statement.value)) {
        fixed.add(statement.name);
        uniform.push(statement);
      } else perTask.push(statement);
    }
    const used = this.#usedBuiltins();
    const before = this.#block(uniform);
    const inside = this.#block(perTask);
    const task = wat("local.get $.begin");
    const [x, y, z] = gridBuiltins;
    const width = wat("local.get $.grid_x");
    const row = wat("i32.div_u", task, width);
    const height = wat("local.get $.grid_y");
    // Of a grid in one direction, x is the task.
    const isRow = !used.has(y) && !used.has(z);
    const positions = new Map([
      [x, isRow ? task : wat("i32.rem_u", task, width)],
      [y, wat("i32.rem_u", row, height)],
      [z, wat("i32.div_u", row, height)],
    ]);
    const position = [...positions]
      .filter(([name]) => used.has(name))
      .map(([name, value]) => wat(`local.set $${this.#expressions.local(name, "i32")}`, value));
    const next = wat(
      "i32.lt_u",
      wat("local.tee $.begin", wat("i32.add", wat("local.get $.begin"), wat("i32.const 1"))),
      wat("local.get $.end"),
    );
    return [
      wat("if", wat("i32.ge_u", wat("local.get $.begin"), wat("local.get $.end")), wat("then", wat("return"))),
      ...before,
      wat("loop $.tasks", ...position, ...inside, wat("br_if $.tasks", next)),
    ];
  }

  #usedBuiltins(): ReadonlySet<string> {
    const used = new Set<string>();
    visitStatements(this.#kernel.body, (statement) => {
      for (const root of statementExpressions(statement)) {
        visitExpression(root, (node) => {
          if (node.kind === "builtin" && node.name.startsWith("group_")) used.add(node.name);
        });
      }
    });
    return used;
  }

  #block(block: readonly Statement[]): Wat[] {
    return block.flatMap((statement) => this.#statement(statement));
  }

  #statement(statement: Statement): readonly Wat[] {
    switch (statement.kind) {
      case "let":
      case "declare":
        this.#expressions.local(statement.name, valueType(statement.value.dtype, statement.value.lanes));
        return [wat(`local.set $${statement.name}`, this.#expressions.print(statement.value))];
      case "assign":
        return [wat(`local.set $${statement.name}`, this.#expressions.print(statement.value))];
      case "store":
        return [this.#store(statement.buffer, statement.index, statement.value)];
      case "for":
        return this.#for(statement);
      case "if": {
        const otherwise = this.#block(statement.otherwise);
        const branches = [wat("then", ...this.#block(statement.then)), ...(otherwise.length > 0 ? [wat("else", ...otherwise)] : [])];
        return [wat("if", this.#expressions.print(statement.condition), ...branches)];
      }
      case "registers":
        throw new Error(`internal: registers ${statement.name} of ${this.#kernel.name} were not promoted`);
      case "load_matrices":
      case "multiply_matrices":
      case "copy_box":
      case "arrive":
      case "await_phase":
      case "cooperative_matrix":
      case "multiply_cooperative":
      case "store_cooperative":
      case "multiply_tiles":
      case "await_products":
      case "set_registers":
        throw new Error(`internal: ${this.#kernel.name} asks for matrix units`);
      case "last_workgroup":
        throw new Error(`internal: ${this.#kernel.name} hands results from one workgroup to another`);
      case "prefetch":
        throw new Error(`internal: ${this.#kernel.name} asks for memory ahead of its use`);
      case "commit_copies":
      case "await_copies":
        // Asynchronous stores are ordinary ones here.
        return [];
      case "barrier":
        // One invocation per workgroup: nothing to wait for.
        return [];
      case "comment":
        return [`(; ${statement.text.replaceAll(";)", "; )")} ;)`];
      default:
        return statement satisfies never;
    }
  }

  #for(statement: Statement & { kind: "for" }): readonly Wat[] {
    const { variable: name, start, end, step } = statement;
    this.#expressions.local(name, "i32");
    const before: Wat[] = [wat(`local.set $${name}`, this.#expressions.print(start))];
    let limit = this.#expressions.print(end);
    if (end.kind !== "constant" && !(end.kind === "variable" && !this.#assigned.has(end.name))) {
      const local = this.#expressions.local(`${name}.end`, "i32");
      before.push(wat(`local.set $${local}`, limit));
      limit = wat(`local.get $${local}`);
    }
    const next = wat("i32.lt_s", wat(`local.tee $${name}`, wat("i32.add", wat(`local.get $${name}`), wat(`i32.const ${step}`))), limit);
    const loop = wat(`loop $${name}.loop`, ...this.#block(statement.body), wat(`br_if $${name}.loop`, next));
    if (start.kind === "constant" && end.kind === "constant") return start.value < end.value ? [...before, loop] : [];
    return [...before, wat("if", wat("i32.lt_s", wat(`local.get $${name}`), limit), wat("then", loop))];
  }

  #store(buffer: string, index: Expression, value: Expression): Wat {
    const { pointer, immediate } = this.#expressions.address(index);
    const stored = this.#expressions.print(value);
    // Booleans are 0 and 1 in memory, masks in vectors.
    const inMemory = value.dtype === "bool" && value.lanes > 1 ? castOf("bool", "i32", value.lanes, stored) : stored;
    return storeOf(this.#expressions.storageOf(buffer), value.lanes, immediate, pointer, inMemory);
  }
}
