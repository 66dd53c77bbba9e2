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

import {
  type BinaryExpression,
  type Expression,
  type LoadExpression,
  type ScalarType,
  type SelectExpression,
  type StorageType,
  storageBytes,
  type UnaryExpression,
} from "../../ir/expression.ts";
import { formatLocation } from "../../ir/location.ts";
import type { RangeOptions } from "../kernel/definitions.ts";
import { ExpressionKeys } from "../kernel/expression-key.ts";
import type { Kernel, Statement } from "../kernel/kernel.ts";
import { doubleFunctions } from "../kernel/math-functions.ts";
import { sharedBytes } from "../kernel/shared-layout.ts";
import { someExpression, statementExpressions, visitExpression, visitStatements } from "../kernel/walk.ts";
import { formatSchedule } from "../schedule/schedule.ts";
import { lowerAddresses, scratchPointer } from "./addresses.ts";
import { foldLocals } from "./fold-locals.ts";
import { formatFunction, type WasmFunction, type WasmType } from "./function.ts";
import {
  binaryInstruction,
  bitcastOf,
  castOf,
  compareInstruction,
  constantOf,
  loadOf,
  shapeOf,
  storeOf,
  unaryInstruction,
  valueType,
} from "./instructions.ts";
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

export function importHostFunctions(kernels: readonly Kernel[]): readonly string[] {
  return hostFunctionsOf(kernels).map(importText);
}

/** Functions of f64 are the host's, imported from `math`; no kernel's name has a dot. */
const hostPrefix = ".";

function isHostFunction(op: string, dtype: ScalarType): boolean {
  return dtype === "f64" && (doubleFunctions as readonly string[]).includes(op);
}

function hostFunctionsOf(kernels: readonly Kernel[]): readonly string[] {
  const used = new Set<string>();
  for (const kernel of kernels) {
    visitStatements(kernel.body, (statement) => {
      for (const root of statementExpressions(statement)) {
        visitExpression(root, (node) => {
          if ((node.kind === "unary" || node.kind === "binary") && isHostFunction(node.op, node.dtype)) used.add(node.op);
        });
      }
    });
  }
  return doubleFunctions.filter((name) => used.has(name));
}

function importText(name: string): string {
  const parameters = name === "pow" || name === "atan2" ? "f64 f64" : "f64";
  return `  (import "math" "${name}" (func $${hostPrefix}${name} (param ${parameters}) (result f64)))`;
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
  readonly #options: PrintWasmOptions;
  readonly #storage: ReadonlyMap<string, StorageType>;
  readonly #locals = new Map<string, WasmType>();
  readonly #keys = new ExpressionKeys();
  /** Names of constants that are not NaN. */
  readonly #numbers = new Set<string>();
  /** Variables that change. */
  readonly #assigned = new Set<string>();
  #temporaries = 0;

  constructor(kernel: Kernel, options: PrintWasmOptions) {
    this.#kernel = lowerAddresses(kernel, options);
    this.#storage = new Map([...kernel.buffers, ...kernel.shared].map(({ name, dtype }) => [name, dtype]));
    visitStatements(this.#kernel.body, (statement) => {
      if (statement.kind === "assign") this.#assigned.add(statement.name);
      if (statement.kind === "let" && this.#isNumber(splatOf(statement.value))) this.#numbers.add(statement.name);
    });
    this.#options = options;
  }

  print(): WasmFunction {
    const { name, buffers, scalars } = this.#kernel;
    const own = [...buffers, ...scalars].map((parameter) => parameter.name);
    const parameters = [".begin", ".end", ".grid_x", ".grid_y", scratchPointer, ...own];
    const body = this.#tasks();
    return { comment: commentOn(this.#kernel), head: `$${name}`, parameters, locals: this.#locals, body };
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
      .map(([name, value]) => wat(`local.set $${this.#local(name, "i32")}`, value));
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

  #local(name: string, type: WasmType): string {
    const known = this.#locals.get(name);
    if (known !== undefined && known !== type) throw new Error(`internal: ${name} is ${known} and ${type} in ${this.#kernel.name}`);
    this.#locals.set(name, type);
    return name;
  }

  #temporary(type: WasmType): string {
    this.#temporaries += 1;
    return this.#local(`.t${this.#temporaries}`, type);
  }

  /** An expression of one lane to be read twice: computed where it is read first. */
  #twice(expression: Expression): { readonly first: Wat; readonly again: Wat } {
    const value = this.#expression(expression);
    if (expression.kind === "constant" || expression.kind === "variable") return { first: value, again: value };
    const name = this.#temporary(valueType(expression.dtype, 1));
    return { first: wat(`local.tee $${name}`, value), again: wat(`local.get $${name}`) };
  }

  #block(block: readonly Statement[]): Wat[] {
    return block.flatMap((statement) => this.#statement(statement));
  }

  #statement(statement: Statement): readonly Wat[] {
    switch (statement.kind) {
      case "let":
      case "declare":
        this.#local(statement.name, valueType(statement.value.dtype, statement.value.lanes));
        return [wat(`local.set $${statement.name}`, this.#expression(statement.value))];
      case "assign":
        return [wat(`local.set $${statement.name}`, this.#expression(statement.value))];
      case "store":
        return [this.#store(statement.buffer, statement.index, statement.value)];
      case "for":
        return this.#for(statement);
      case "if": {
        const otherwise = this.#block(statement.otherwise);
        const branches = [wat("then", ...this.#block(statement.then)), ...(otherwise.length > 0 ? [wat("else", ...otherwise)] : [])];
        return [wat("if", this.#expression(statement.condition), ...branches)];
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
    this.#local(name, "i32");
    const before: Wat[] = [wat(`local.set $${name}`, this.#expression(start))];
    let limit = this.#expression(end);
    if (end.kind !== "constant" && !(end.kind === "variable" && !this.#assigned.has(end.name))) {
      const local = this.#local(`${name}.end`, "i32");
      before.push(wat(`local.set $${local}`, limit));
      limit = wat(`local.get $${local}`);
    }
    const next = wat("i32.lt_s", wat(`local.tee $${name}`, wat("i32.add", wat(`local.get $${name}`), wat(`i32.const ${step}`))), limit);
    const loop = wat(`loop $${name}.loop`, ...this.#block(statement.body), wat(`br_if $${name}.loop`, next));
    if (start.kind === "constant" && end.kind === "constant") return start.value < end.value ? [...before, loop] : [];
    return [...before, wat("if", wat("i32.lt_s", wat(`local.get $${name}`), limit), wat("then", loop))];
  }

  #store(buffer: string, index: Expression, value: Expression): Wat {
    const { pointer, immediate } = this.#address(index);
    const stored = this.#expression(value);
    // Booleans are 0 and 1 in memory, masks in vectors.
    const inMemory = value.dtype === "bool" && value.lanes > 1 ? castOf("bool", "i32", value.lanes, stored) : stored;
    return storeOf(this.#storageOf(buffer), value.lanes, immediate, pointer, inMemory);
  }

  #storageOf(buffer: string): StorageType {
    const storage = this.#storage.get(buffer);
    if (!storage) throw new Error(`internal: ${this.#kernel.name} has no array ${buffer}`);
    return storage;
  }

  /** A constant at the end of an address is the instruction's offset. */
  #address(address: Expression): { readonly pointer: Wat; readonly immediate: string } {
    if (address.kind === "binary" && address.op === "add" && address.rhs.kind === "constant" && address.rhs.value >= 0) {
      return { pointer: this.#expression(address.lhs), immediate: address.rhs.value === 0 ? "" : ` offset=${address.rhs.value}` };
    }
    return { pointer: this.#expression(address), immediate: "" };
  }

  #expression(expression: Expression): Wat {
    const { dtype, lanes } = expression;
    switch (expression.kind) {
      case "constant":
        return constantOf(dtype, lanes, new Array<number>(lanes).fill(expression.value));
      case "variable":
        return wat(`local.get $${expression.name}`);
      case "builtin":
        return expression.name.startsWith("local_") ? wat("i32.const 0") : wat(`local.get $${expression.name}`);
      case "unary":
        return this.#unary(expression);
      case "binary":
        return this.#binary(expression);
      case "compare":
        return wat(
          compareInstruction(expression.op, expression.lhs.dtype, expression.lhs.lanes),
          this.#expression(expression.lhs),
          this.#expression(expression.rhs),
        );
      case "select": {
        const extreme = this.#pseudoExtreme(expression);
        if (extreme) return extreme;
        const operands = [expression.ifTrue, expression.ifFalse, expression.condition].map((operand) => this.#expression(operand));
        return wat(expression.condition.lanes > 1 ? "v128.bitselect" : "select", ...operands);
      }
      case "cast":
        return castOf(expression.x.dtype, dtype, lanes, this.#expression(expression.x));
      case "bitcast":
        return bitcastOf(expression.x.dtype, dtype, lanes, this.#expression(expression.x));
      case "fma": {
        const [a, b, c] = [expression.a, expression.b, expression.c].map((operand) => this.#expression(operand));
        if (a === undefined || b === undefined || c === undefined) throw new Error("internal: fma without operands");
        const shape = shapeOf(dtype, lanes);
        if (lanes > 1 && this.#options.relaxed) return wat("f32x4.relaxed_madd", a, b, c);
        return wat(`${shape}.add`, wat(`${shape}.mul`, a, b), c);
      }
      case "load":
        return this.#load(expression);
      case "splat":
        return this.#splat(expression.x);
      case "vector":
        return this.#vector(dtype, expression.elements);
      case "extract": {
        const lane = wat(`${shapeOf(dtype, 4)}.extract_lane ${expression.lane}`, this.#expression(expression.x));
        return dtype === "bool" ? wat("i32.and", lane, wat("i32.const 1")) : lane;
      }
      case "subgroup":
        throw new Error("internal: wasm has no subgroups");
      default:
        return expression satisfies never;
    }
  }

  /** `b < a ? b : a` and `a < b ? b : a` on vectors have instructions of their own. */
  #pseudoExtreme({ condition, ifTrue, ifFalse, dtype, lanes }: SelectExpression): Wat | undefined {
    if (condition.kind !== "compare" || condition.op !== "lt" || dtype !== "f32" || lanes === 1) return undefined;
    const isPair = (a: Expression, b: Expression): boolean => this.#keys.equal(condition.lhs, a) && this.#keys.equal(condition.rhs, b);
    if (isPair(ifTrue, ifFalse)) return wat("f32x4.pmin", this.#expression(ifFalse), this.#expression(ifTrue));
    return isPair(ifFalse, ifTrue) ? wat("f32x4.pmax", this.#expression(ifFalse), this.#expression(ifTrue)) : undefined;
  }

  #isNumber(expression: Expression): boolean {
    if (expression.kind === "variable") return this.#numbers.has(expression.name);
    return expression.kind === "constant" && !Number.isNaN(expression.value);
  }

  #unary(expression: UnaryExpression): Wat {
    const { op, dtype, lanes } = expression;
    const x = this.#expression(expression.x);
    const instruction = unaryInstruction(op, expression.x.dtype, lanes);
    if (instruction !== undefined) return wat(instruction, x);
    const shape = shapeOf(expression.x.dtype, 1);
    if (op === "neg") return wat(`${shape}.sub`, wat(`${shape}.const 0`), x);
    if (op === "not") return wat(`${shape}.xor`, x, wat(`${shape}.const -1`));
    if (isHostFunction(op, dtype)) return wat(`call $${hostPrefix}${op}`, x);
    throw new Error(`internal: wasm has no ${op} of ${dtype}; expandMath must replace it`);
  }

  #binary(expression: BinaryExpression): Wat {
    const { op, dtype, lanes, lhs, rhs } = expression;
    if ((op === "max" || op === "min") && dtype === "f32" && lanes > 1 && this.#isNumber(splatOf(rhs))) {
      // Against a number that is not NaN the quick form also keeps NaN; which zero it gives is open.
      return wat(`f32x4.p${op}`, this.#expression(lhs), this.#expression(rhs));
    }
    const instruction = binaryInstruction(op, dtype, lanes);
    if (instruction !== undefined) {
      // The amount of a vector shift is one scalar.
      const amount = (op === "shl" || op === "shr") && lanes > 1 ? uniformAmount(rhs) : rhs;
      const right = this.#expression(amount);
      // Shifts of i64 take an i64.
      return wat(instruction, this.#expression(lhs), dtype === "i64" ? castOf(amount.dtype, "i64", 1, right) : right);
    }
    if (isHostFunction(op, dtype)) return wat(`call $${hostPrefix}${op}`, this.#expression(lhs), this.#expression(rhs));
    if ((op === "min" || op === "max") && lanes === 1) {
      const test = compareInstruction(op === "min" ? "lt" : "gt", dtype, 1);
      const [a, b] = [this.#twice(lhs), this.#twice(rhs)];
      return wat("select", a.first, b.first, wat(test, a.again, b.again));
    }
    throw new Error(`internal: wasm has no ${op} of ${dtype} with ${lanes} lanes; expandMath must replace it`);
  }

  #load(expression: Expression & { kind: "load" }): Wat {
    const { dtype, lanes, mask } = expression;
    const { pointer, immediate } = this.#address(expression.index);
    const plain = loadOf(this.#storageOf(expression.buffer), lanes, immediate, pointer);
    const value = lanes > 1 && dtype === "bool" ? castOf("i32", "bool", lanes, plain) : plain;
    if (!mask) return value;
    if (mask.lanes > 1) throw new Error("internal: a vector load has a mask per lane; vectorizeLoops must gather it");
    const zero = constantOf(dtype, lanes, new Array<number>(lanes).fill(0));
    return wat(`if (result ${valueType(dtype, lanes)})`, this.#expression(mask), wat("then", value), wat("else", zero));
  }

  /** A load that a vector instruction can make. */
  #isWord(x: Expression): x is LoadExpression {
    return x.kind === "load" && !x.mask && storageBytes(this.#storageOf(x.buffer)) === 4;
  }

  #splat(x: Expression): Wat {
    if (x.kind === "constant") return constantOf(x.dtype, 4, new Array<number>(4).fill(x.value));
    if (x.dtype === "bool") return wat("i32x4.neg", wat("i32x4.splat", this.#expression(x)));
    if (this.#isWord(x)) {
      const { pointer, immediate } = this.#address(x.index);
      return wat(`v128.load32_splat${immediate}`, pointer);
    }
    return wat(`${shapeOf(x.dtype, 4)}.splat`, this.#expression(x));
  }

  #vector(dtype: ScalarType, elements: readonly Expression[]): Wat {
    const [first, ...rest] = elements;
    if (!first) throw new Error("internal: a vector without elements");
    if (elements.every((element) => element.kind === "constant"))
      return constantOf(
        dtype,
        4,
        elements.map((element) => element.value),
      );
    const shape = shapeOf(dtype, 4);
    let vector = wat(`${shape}.splat`, this.#expression(first));
    if (this.#isWord(first)) {
      const { pointer, immediate } = this.#address(first.index);
      vector = wat(`v128.load32_zero${immediate}`, pointer);
    }
    rest.forEach((element, at) => {
      if (this.#isWord(element)) {
        const { pointer, immediate } = this.#address(element.index);
        vector = wat(`v128.load32_lane${immediate} ${at + 1}`, pointer, vector);
      } else vector = wat(`${shape}.replace_lane ${at + 1}`, vector, this.#expression(element));
    });
    return dtype === "bool" ? wat("i32x4.neg", vector) : vector;
  }
}

function splatOf(expression: Expression): Expression {
  return expression.kind === "splat" ? expression.x : expression;
}

function uniformAmount(amount: Expression): Expression {
  if (amount.lanes === 1) return amount;
  if (amount.kind === "splat") return amount.x;
  if (amount.kind === "constant") return { ...amount, lanes: 1 };
  throw new Error("internal: wasm shifts all lanes by one amount; vectorizeLoops must split this one");
}
