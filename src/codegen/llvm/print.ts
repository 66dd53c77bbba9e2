/**
 * Kernel IR to LLVM IR. One function per kernel:
 *
 *     (pointer of each buffer…, i32 of each scalar…, scratch, grid_x, grid_y, begin, end)
 *
 * It runs the tasks `begin` to `end` (exclusive) of the grid, numbered with x fastest, so that threads can share a grid.
 * Shared arrays lie at fixed offsets from `scratch`, which belongs to the caller's thread. Kernels come from
 * `lowerForNative`: one invocation per workgroup, no registers, only functions that LLVM has.
 *
 * Pointers have types, as LLVM 14 has them by default.
 */

import type { BinaryExpression, Expression, ScalarType, StorageType, UnaryExpression } from "../../ir/expression.ts";
import { formatLocation } from "../../ir/location.ts";
import type { Kernel, Statement } from "../kernel/kernel.ts";
import { sharedOffsets } from "../kernel/shared-layout.ts";
import { formatSchedule } from "../schedule/schedule.ts";
import { lowerAddresses } from "./addresses.ts";
import type { Declarations } from "./declarations.ts";
import { FunctionText } from "./function-text.ts";
import {
  binaryInstruction,
  castInstruction,
  compareInstruction,
  constantText,
  isFloat,
  storedAlignment,
  storedTypeOf,
  suffixOf,
  typeOf,
  vectorText,
} from "./instructions.ts";

/** Of shared arrays: a line of the cache, and the widest vector. */
export const scratchAlignment = 64;

/** Parameters that every kernel has after its own. No name of a kernel has a dot. */
const commonParameters = ["i8* noalias nocapture %.scratch", "i32 %.grid_x", "i32 %.grid_y", "i32 %.begin", "i32 %.end"];

export function headerOf(kernel: Kernel): readonly string[] {
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
  ].map((line) => `; ${line}`);
}

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
  return new KernelPrinter(kernel, declarations).print();
}

class KernelPrinter {
  readonly #kernel: Kernel;
  readonly #declarations: Declarations;
  readonly #text = new FunctionText();
  readonly #storage: ReadonlyMap<string, StorageType>;
  /** Operands that names stand for; mutable variables are in slots instead. */
  readonly #values = new Map<string, string>();
  readonly #slots = new Map<string, string>();
  readonly #arrays = new Map<string, string>();

  constructor(kernel: Kernel, declarations: Declarations) {
    this.#kernel = lowerAddresses(kernel);
    this.#declarations = declarations;
    this.#storage = new Map([...kernel.buffers, ...kernel.shared].map(({ name, dtype }) => [name, dtype]));
  }

  print(): readonly string[] {
    const { name, buffers, scalars } = this.#kernel;
    const parameters = [
      ...buffers.map(
        (buffer) => `${storedTypeOf(buffer.dtype)}* noalias nocapture${buffer.access === "read" ? " readonly" : ""} %${buffer.name}`,
      ),
      ...scalars.map((scalar) => `i32 %${scalar.name}`),
      ...commonParameters,
    ];
    this.#tasks();
    return [
      ...headerOf(this.#kernel),
      `define internal void @${name}(${parameters.join(", ")}) #0 {`,
      ...this.#text.lines(),
      "  ret void",
      "}",
    ];
  }

  /** The loop over tasks, with x, y and z counted along. */
  #tasks(): void {
    const text = this.#text;
    for (const [array, offset] of sharedOffsets(this.#kernel, scratchAlignment)) {
      const at = text.value(`getelementptr inbounds i8, i8* %.scratch, i64 ${offset}`);
      const dtype = this.#storageOf(array);
      this.#arrays.set(array, text.value(`bitcast i8* ${at} to ${storedTypeOf(dtype)}*`, array));
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
      this.#block(this.#kernel.body);
      this.#advance();
    });
    text.jump(done);
    text.start(done);
  }

  #advance(): void {
    const text = this.#text;
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

  #block(block: readonly Statement[]): void {
    for (const statement of block) this.#statement(statement);
  }

  #statement(statement: Statement): void {
    const text = this.#text;
    switch (statement.kind) {
      case "let":
        this.#values.set(statement.name, this.#expression(statement.value, statement.name));
        break;
      case "declare":
        this.#slots.set(statement.name, text.slot(`${statement.name}.at`, typeOf(statement.value.dtype, statement.value.lanes)));
        this.#assign(statement.name, statement.value);
        break;
      case "assign":
        this.#assign(statement.name, statement.value);
        break;
      case "store":
        this.#store(statement.buffer, statement.index, statement.value);
        break;
      case "for": {
        const [start, end] = [this.#expression(statement.start), this.#expression(statement.end)];
        text.loop(statement.variable, "i32", start, end, statement.step, () => this.#block(statement.body));
        break;
      }
      case "if": {
        const condition = this.#expression(statement.condition);
        const [then, otherwise, after] = [text.freshLabel("then"), text.freshLabel("else"), text.freshLabel("after")];
        text.branch(condition, then, statement.otherwise.length > 0 ? otherwise : after);
        for (const [label, block] of [[then, statement.then] as const, [otherwise, statement.otherwise] as const]) {
          if (label === otherwise && block.length === 0) continue;
          text.start(label);
          this.#block(block);
          text.jump(after);
        }
        text.start(after);
        break;
      }
      case "registers":
        throw new Error(`internal: registers ${statement.name} of ${this.#kernel.name} were not promoted`);
      case "load_matrices":
      case "multiply_matrices":
        throw new Error(`internal: ${this.#kernel.name} asks for matrix units`);
      case "commit_copies":
      case "await_copies":
        // Asynchronous stores are ordinary ones here.
        break;
      case "barrier":
        // One invocation per workgroup: nothing to wait for.
        break;
      case "comment":
        text.comment(statement.text);
        break;
      default:
        statement satisfies never;
    }
  }

  #assign(name: string, value: Expression): void {
    const type = typeOf(value.dtype, value.lanes);
    this.#text.do(`store ${type} ${this.#expression(value)}, ${type}* ${this.#slotOf(name)}`);
  }

  #slotOf(name: string): string {
    const slot = this.#slots.get(name);
    if (slot === undefined) throw new Error(`internal: ${name} of ${this.#kernel.name} is not declared`);
    return slot;
  }

  #storageOf(buffer: string): StorageType {
    const storage = this.#storage.get(buffer);
    if (!storage) throw new Error(`internal: ${this.#kernel.name} has no array ${buffer}`);
    return storage;
  }

  #pointer(buffer: string, index: Expression, lanes: number): string {
    const element = storedTypeOf(this.#storageOf(buffer));
    const base = this.#arrays.get(buffer) ?? `%${buffer}`;
    const place = this.#text.value(`getelementptr ${element}, ${element}* ${base}, ${typeOf(index.dtype)} ${this.#expression(index)}`);
    return lanes === 1 ? place : this.#text.value(`bitcast ${element}* ${place} to <${lanes} x ${element}>*`);
  }

  #store(buffer: string, index: Expression, value: Expression): void {
    const storage = this.#storageOf(buffer);
    const { dtype, lanes } = value;
    const stored = storedTypeOf(storage, lanes);
    const type = typeOf(dtype, lanes);
    let operand = this.#expression(value);
    if (dtype === "bool") operand = this.#text.value(`zext ${type} ${operand} to ${stored}`);
    else if (stored !== type) operand = this.#text.value(`trunc ${type} ${operand} to ${stored}`);
    this.#text.do(`store ${stored} ${operand}, ${stored}* ${this.#pointer(buffer, index, lanes)}, align ${storedAlignment(storage)}`);
  }

  #load({ buffer, index, mask, dtype, lanes }: Expression & { readonly kind: "load" }, name?: string): string {
    if (mask) throw new Error(`internal: a load of ${this.#kernel.name} has a mask; lowerAddresses must select`);
    const storage = this.#storageOf(buffer);
    const stored = storedTypeOf(storage, lanes);
    const type = typeOf(dtype, lanes);
    const load = `load ${stored}, ${stored}* ${this.#pointer(buffer, index, lanes)}, align ${storedAlignment(storage)}`;
    if (stored === type) return this.#text.value(load, name);
    const value = this.#text.value(load);
    if (dtype === "bool") return this.#text.value(`icmp ne ${stored} ${value}, ${lanes === 1 ? "0" : "zeroinitializer"}`, name);
    return this.#text.value(`${storage === "i8" ? "sext" : "zext"} ${stored} ${value} to ${type}`, name);
  }

  /** The operand that has the value; `name` is for the instruction that makes it. */
  #expression(expression: Expression, name?: string): string {
    const { dtype, lanes } = expression;
    const type = typeOf(dtype, lanes);
    const text = this.#text;
    switch (expression.kind) {
      case "constant":
        return lanes === 1 ? constantText(dtype, expression.value) : vectorText(dtype, new Array<number>(lanes).fill(expression.value));
      case "variable": {
        const slot = this.#slots.get(expression.name);
        if (slot !== undefined) return text.value(`load ${type}, ${type}* ${slot}`, name);
        return this.#values.get(expression.name) ?? `%${expression.name}`;
      }
      case "builtin":
        return expression.name.startsWith("local_") ? "0" : `%${expression.name}`;
      case "unary":
        return this.#unary(expression, name);
      case "binary":
        return this.#binary(expression, name);
      case "compare": {
        const operands = `${this.#expression(expression.lhs)}, ${this.#expression(expression.rhs)}`;
        const { dtype: compared } = expression.lhs;
        return text.value(`${compareInstruction(expression.op, compared)} ${typeOf(compared, lanes)} ${operands}`, name);
      }
      case "select": {
        const condition = `${typeOf("bool", expression.condition.lanes)} ${this.#expression(expression.condition)}`;
        const [then, otherwise] = [this.#expression(expression.ifTrue), this.#expression(expression.ifFalse)];
        return text.value(`select ${condition}, ${type} ${then}, ${type} ${otherwise}`, name);
      }
      case "cast":
        return this.#cast(expression.x, dtype, name);
      case "bitcast": {
        const from = typeOf(expression.x.dtype, lanes);
        const x = this.#expression(expression.x, from === type ? name : undefined);
        return from === type ? x : text.value(`bitcast ${from} ${x} to ${type}`, name);
      }
      case "fma":
        return this.#call(`llvm.fma.${suffixOf(dtype, lanes)}`, dtype, lanes, [expression.a, expression.b, expression.c], name);
      case "load":
        return this.#load(expression, name);
      case "splat":
        return this.#splat(expression.x, lanes, name);
      case "vector":
        return this.#vector(dtype, expression.elements, name);
      case "extract": {
        const vector = this.#expression(expression.x);
        return text.value(`extractelement ${typeOf(dtype, expression.x.lanes)} ${vector}, i32 ${expression.lane}`, name);
      }
      case "subgroup":
        throw new Error("internal: a CPU has no subgroups");
      default:
        return expression satisfies never;
    }
  }

  #call(callee: string, dtype: ScalarType, lanes: number, operands: readonly Expression[], name: string | undefined): string {
    const type = typeOf(dtype, lanes);
    this.#declarations.add(
      callee,
      type,
      operands.map((operand) => typeOf(operand.dtype, operand.lanes)),
    );
    const texts = operands.map((operand) => `${typeOf(operand.dtype, operand.lanes)} ${this.#expression(operand)}`);
    return this.#text.value(`call ${type} @${callee}(${texts.join(", ")})`, name);
  }

  #unary(expression: UnaryExpression, name: string | undefined): string {
    const { op, dtype, lanes, x } = expression;
    const type = typeOf(dtype, lanes);
    const suffix = suffixOf(dtype, lanes);
    const call = (callee: string): string => this.#call(callee, dtype, lanes, [x], name);
    switch (op) {
      case "neg": {
        const zero = lanes === 1 ? "0" : "zeroinitializer";
        return this.#text.value(
          isFloat(dtype) ? `fneg ${type} ${this.#expression(x)}` : `sub ${type} ${zero}, ${this.#expression(x)}`,
          name,
        );
      }
      case "not": {
        const ones = dtype === "bool" ? 1 : -1;
        return this.#text.value(
          `xor ${type} ${this.#expression(x)}, ${lanes === 1 ? constantText(dtype, ones) : vectorText(dtype, new Array<number>(lanes).fill(ones))}`,
          name,
        );
      }
      case "abs":
        return call(`llvm.fabs.${suffix}`);
      case "floor":
      case "ceil":
      case "sqrt":
        return call(`llvm.${op}.${suffix}`);
      case "round":
        return call(`llvm.rint.${suffix}`);
      default:
        // Functions of f64 are the C library's.
        if (dtype === "f64" && lanes === 1) return call(op);
        throw new Error(`internal: LLVM has no ${op} of ${dtype}; expandMath must replace it`);
    }
  }

  #binary(expression: BinaryExpression, name: string | undefined): string {
    const { op, dtype, lanes, lhs, rhs } = expression;
    const type = typeOf(dtype, lanes);
    const instruction = binaryInstruction(op, dtype);
    if (instruction !== undefined) {
      const [a, b] = [this.#expression(lhs), this.#expression(rhs)];
      const amount = rhs.dtype !== "i64" && dtype === "i64" ? this.#text.value(`zext ${typeOf(rhs.dtype, lanes)} ${b} to ${type}`) : b;
      return this.#text.value(`${instruction} ${type} ${a}, ${amount}`, name);
    }
    if ((op === "max" || op === "min") && !isFloat(dtype))
      return this.#call(`llvm.${dtype === "u32" ? "u" : "s"}${op}.${suffixOf(dtype, lanes)}`, dtype, lanes, [lhs, rhs], name);
    if ((op === "pow" || op === "atan2") && dtype === "f64" && lanes === 1) return this.#call(op, dtype, lanes, [lhs, rhs], name);
    throw new Error(`internal: LLVM has no ${op} of ${dtype}; expandMath must replace it`);
  }

  #cast(x: Expression, to: ScalarType, name: string | undefined): string {
    const { dtype: from, lanes } = x;
    const [source, target] = [typeOf(from, lanes), typeOf(to, lanes)];
    if (to === "bool") {
      const zero = lanes === 1 ? constantText(from, 0) : "zeroinitializer";
      return this.#text.value(`${compareInstruction("ne", from)} ${source} ${this.#expression(x)}, ${zero}`, name);
    }
    if (isFloat(from) && !isFloat(to)) {
      const callee = `llvm.fpto${to === "u32" ? "u" : "s"}i.sat.${suffixOf(to, lanes)}.${suffixOf(from, lanes)}`;
      return this.#call(callee, to, lanes, [x], name);
    }
    const instruction = castInstruction(from, to);
    if (instruction === undefined) return this.#expression(x, name);
    return this.#text.value(`${instruction} ${source} ${this.#expression(x)} to ${target}`, name);
  }

  #splat(x: Expression, lanes: number, name: string | undefined): string {
    if (x.kind === "constant") return vectorText(x.dtype, new Array<number>(lanes).fill(x.value));
    const [element, type] = [typeOf(x.dtype), typeOf(x.dtype, lanes)];
    const first = this.#text.value(`insertelement ${type} undef, ${element} ${this.#expression(x)}, i32 0`);
    return this.#text.value(`shufflevector ${type} ${first}, ${type} undef, <${lanes} x i32> zeroinitializer`, name);
  }

  #vector(dtype: ScalarType, elements: readonly Expression[], name: string | undefined): string {
    const constants = elements.flatMap((element) => (element.kind === "constant" ? [element.value] : []));
    if (constants.length === elements.length) return vectorText(dtype, constants);
    const [element, type] = [typeOf(dtype), typeOf(dtype, elements.length)];
    return elements.reduce((vector, item, lane) => {
      const last = lane === elements.length - 1;
      return this.#text.value(
        `insertelement ${type} ${vector}, ${element} ${this.#expression(item)}, i32 ${lane}`,
        last ? name : undefined,
      );
    }, "undef");
  }
}
