/**
 * Statements and expressions of kernel IR as LLVM IR. Kernels come with register arrays promoted and only functions that LLVM has.
 * Pointers have types, as LLVM 14 has them by default.
 */

import type {
  BinaryExpression,
  Builtin,
  Expression,
  ScalarType,
  StorageType,
  SubgroupExpression,
  UnaryExpression,
} from "../../ir/expression.ts";
import type { Kernel, Statement } from "../kernel/kernel.ts";
import { lowerAddresses, type SharedIndices } from "./addresses.ts";
import type { Declarations } from "./declarations.ts";
import { FunctionText } from "./function-text.ts";
import {
  binaryInstruction,
  castInstruction,
  compareInstruction,
  constantText,
  isFloat,
  storedTypeOf,
  suffixOf,
  typeOf,
  vectorText,
} from "./instructions.ts";

/** The body of a kernel as the text of one function; a kind of machine adds how its invocations are told apart and meet. */
export abstract class KernelPrinter {
  protected readonly kernel: Kernel;
  protected readonly text = new FunctionText();
  readonly #declarations: Declarations;
  readonly #storage: ReadonlyMap<string, StorageType>;
  /** Operands that names stand for; mutable variables are in slots instead. */
  readonly #values = new Map<string, string>();
  readonly #slots = new Map<string, string>();
  readonly #arrays = new Map<string, string>();
  /** Types of the elements of register arrays: whole vectors, in no other form than as values. */
  readonly #registerTypes = new Map<string, string>();

  constructor(kernel: Kernel, declarations: Declarations, sharedIndices: SharedIndices) {
    this.kernel = lowerAddresses(kernel, sharedIndices);
    this.#declarations = declarations;
    this.#storage = new Map([...kernel.buffers, ...kernel.shared].map(({ name, dtype }) => [name, dtype]));
  }

  /** All invocations of the workgroup meet. */
  protected abstract barrier(): void;

  /** The name of a function of f64 that LLVM does not have. */
  protected abstract libraryFunction(name: string): string;

  /** Bytes that divide the address of `lanes` elements in a buffer or a shared array. */
  protected abstract alignmentOf(storage: StorageType, lanes: number): number;

  /** The operand that has a position in the grid or in the workgroup. */
  protected abstract builtin(name: Builtin): string;

  protected abstract subgroup(expression: SubgroupExpression, name: string | undefined): string;

  /** `pointer` is where a shared array begins. */
  protected placeArray(array: string, pointer: string): void {
    this.#arrays.set(array, pointer);
  }

  protected declareFunction(name: string, result: string, parameters: readonly string[]): void {
    this.#declarations.add(name, result, parameters);
  }

  protected block(block: readonly Statement[]): void {
    for (const statement of block) this.#statement(statement);
  }

  #statement(statement: Statement): void {
    const text = this.text;
    switch (statement.kind) {
      case "let":
        this.#values.set(statement.name, this.expression(statement.value, statement.name));
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
      case "prefetch":
        this.#prefetch(statement);
        break;
      case "for": {
        const [start, end] = [this.expression(statement.start), this.expression(statement.end)];
        text.loop(statement.variable, "i32", start, end, statement.step, () => this.block(statement.body));
        break;
      }
      case "if": {
        const condition = this.expression(statement.condition);
        const [then, otherwise, after] = [text.freshLabel("then"), text.freshLabel("else"), text.freshLabel("after")];
        text.branch(condition, then, statement.otherwise.length > 0 ? otherwise : after);
        for (const [label, block] of [[then, statement.then] as const, [otherwise, statement.otherwise] as const]) {
          if (label === otherwise && block.length === 0) continue;
          text.start(label);
          this.block(block);
          text.jump(after);
        }
        text.start(after);
        break;
      }
      case "registers":
        this.#registers(statement);
        break;
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
        throw new Error(`internal: ${this.kernel.name} asks for matrix units`);
      case "last_workgroup":
        throw new Error(`internal: ${this.kernel.name} hands results from one workgroup to another`);
      case "commit_copies":
      case "await_copies":
        // Asynchronous stores are ordinary ones here.
        break;
      case "barrier":
        this.barrier();
        break;
      case "comment":
        text.comment(statement.text);
        break;
      default:
        statement satisfies never;
    }
  }

  /** Such as are indexed by variables: an array of the function's own. */
  #registers({ name, dtype, lanes, length }: Statement & { readonly kind: "registers" }): void {
    const type = `[${length} x ${typeOf(dtype, lanes)}]`;
    const slot = this.text.slot(`${name}.at`, type);
    this.text.do(`store ${type} zeroinitializer, ${type}* ${slot}`);
    this.#registerTypes.set(name, typeOf(dtype, lanes));
    this.placeArray(name, this.text.value(`bitcast ${type}* ${slot} to ${typeOf(dtype, lanes)}*`));
  }

  #assign(name: string, value: Expression): void {
    const type = typeOf(value.dtype, value.lanes);
    this.text.do(`store ${type} ${this.expression(value)}, ${type}* ${this.#slotOf(name)}`);
  }

  #slotOf(name: string): string {
    const slot = this.#slots.get(name);
    if (slot === undefined) throw new Error(`internal: ${name} of ${this.kernel.name} is not declared`);
    return slot;
  }

  protected storageOf(buffer: string): StorageType {
    const storage = this.#storage.get(buffer);
    if (!storage) throw new Error(`internal: ${this.kernel.name} has no array ${buffer}`);
    return storage;
  }

  /** The place of `lanes` elements of the stored type `element`. */
  #pointer(buffer: string, element: string, index: Expression, lanes: number): string {
    const base = this.#arrays.get(buffer) ?? `%${buffer}`;
    const place = this.text.value(`getelementptr ${element}, ${element}* ${base}, ${typeOf(index.dtype)} ${this.expression(index)}`);
    return lanes === 1 ? place : this.text.value(`bitcast ${element}* ${place} to <${lanes} x ${element}>*`);
  }

  #store(buffer: string, index: Expression, value: Expression): void {
    const { dtype, lanes } = value;
    const type = typeOf(dtype, lanes);
    const register = this.#registerTypes.get(buffer);
    let operand = this.expression(value);
    if (register !== undefined) {
      this.text.do(`store ${type} ${operand}, ${type}* ${this.#pointer(buffer, register, index, 1)}`);
      return;
    }
    const storage = this.storageOf(buffer);
    const stored = storedTypeOf(storage, lanes);
    if (dtype === "bool") operand = this.text.value(`zext ${type} ${operand} to ${stored}`);
    else if (stored !== type) operand = this.text.value(`trunc ${type} ${operand} to ${stored}`);
    const place = this.#pointer(buffer, storedTypeOf(storage), index, lanes);
    this.text.do(`store ${stored} ${operand}, ${stored}* ${place}, align ${this.alignmentOf(storage, lanes)}`);
  }

  #prefetch({ buffer, index, forStore }: Statement & { readonly kind: "prefetch" }): void {
    const element = storedTypeOf(this.storageOf(buffer));
    const place = this.text.value(`bitcast ${element}* ${this.#pointer(buffer, element, index, 1)} to i8*`);
    this.#declarations.add("llvm.prefetch.p0i8", "void", ["i8*", "i32", "i32", "i32"]);
    // Into the nearest cache of data.
    this.text.do(`call void @llvm.prefetch.p0i8(i8* ${place}, i32 ${forStore ? 1 : 0}, i32 3, i32 1)`);
  }

  #load({ buffer, index, mask, dtype, lanes }: Expression & { readonly kind: "load" }, name?: string): string {
    if (mask) throw new Error(`internal: a load of ${this.kernel.name} has a mask; lowerAddresses must select`);
    const type = typeOf(dtype, lanes);
    const register = this.#registerTypes.get(buffer);
    if (register !== undefined) return this.text.value(`load ${type}, ${type}* ${this.#pointer(buffer, register, index, 1)}`, name);
    const storage = this.storageOf(buffer);
    const stored = storedTypeOf(storage, lanes);
    const place = this.#pointer(buffer, storedTypeOf(storage), index, lanes);
    const load = `load ${stored}, ${stored}* ${place}, align ${this.alignmentOf(storage, lanes)}`;
    if (stored === type) return this.text.value(load, name);
    const value = this.text.value(load);
    if (dtype === "bool") return this.text.value(`icmp ne ${stored} ${value}, ${lanes === 1 ? "0" : "zeroinitializer"}`, name);
    return this.text.value(`${storage === "i8" ? "sext" : "zext"} ${stored} ${value} to ${type}`, name);
  }

  /** The operand that has the value; `name` is for the instruction that makes it. */
  protected expression(expression: Expression, name?: string): string {
    const { dtype, lanes } = expression;
    const type = typeOf(dtype, lanes);
    const text = this.text;
    switch (expression.kind) {
      case "constant":
        return lanes === 1 ? constantText(dtype, expression.value) : vectorText(dtype, new Array<number>(lanes).fill(expression.value));
      case "variable": {
        const slot = this.#slots.get(expression.name);
        if (slot !== undefined) return text.value(`load ${type}, ${type}* ${slot}`, name);
        return this.#values.get(expression.name) ?? `%${expression.name}`;
      }
      case "builtin":
        return this.builtin(expression.name);
      case "unary":
        return this.#unary(expression, name);
      case "binary":
        return this.#binary(expression, name);
      case "compare": {
        const operands = `${this.expression(expression.lhs)}, ${this.expression(expression.rhs)}`;
        const { dtype: compared } = expression.lhs;
        return text.value(`${compareInstruction(expression.op, compared)} ${typeOf(compared, lanes)} ${operands}`, name);
      }
      case "select": {
        const condition = `${typeOf("bool", expression.condition.lanes)} ${this.expression(expression.condition)}`;
        const [then, otherwise] = [this.expression(expression.ifTrue), this.expression(expression.ifFalse)];
        return text.value(`select ${condition}, ${type} ${then}, ${type} ${otherwise}`, name);
      }
      case "cast":
        return this.#cast(expression.x, dtype, name);
      case "bitcast": {
        const from = typeOf(expression.x.dtype, lanes);
        const x = this.expression(expression.x, from === type ? name : undefined);
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
        const vector = this.expression(expression.x);
        return text.value(`extractelement ${typeOf(dtype, expression.x.lanes)} ${vector}, i32 ${expression.lane}`, name);
      }
      case "subgroup":
        return this.subgroup(expression, name);
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
    const texts = operands.map((operand) => `${typeOf(operand.dtype, operand.lanes)} ${this.expression(operand)}`);
    return this.text.value(`call ${type} @${callee}(${texts.join(", ")})`, name);
  }

  #unary(expression: UnaryExpression, name: string | undefined): string {
    const { op, dtype, lanes, x } = expression;
    const type = typeOf(dtype, lanes);
    const suffix = suffixOf(dtype, lanes);
    const call = (callee: string): string => this.#call(callee, dtype, lanes, [x], name);
    switch (op) {
      case "neg": {
        const zero = lanes === 1 ? "0" : "zeroinitializer";
        return this.text.value(isFloat(dtype) ? `fneg ${type} ${this.expression(x)}` : `sub ${type} ${zero}, ${this.expression(x)}`, name);
      }
      case "not": {
        const ones = dtype === "bool" ? 1 : -1;
        return this.text.value(
          `xor ${type} ${this.expression(x)}, ${lanes === 1 ? constantText(dtype, ones) : vectorText(dtype, new Array<number>(lanes).fill(ones))}`,
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
        if (dtype === "f64" && lanes === 1) return call(this.libraryFunction(op));
        throw new Error(`internal: LLVM has no ${op} of ${dtype}; expandMath must replace it`);
    }
  }

  #binary(expression: BinaryExpression, name: string | undefined): string {
    const { op, dtype, lanes, lhs, rhs } = expression;
    const type = typeOf(dtype, lanes);
    const instruction = binaryInstruction(op, dtype);
    if (instruction !== undefined) {
      const [a, b] = [this.expression(lhs), this.expression(rhs)];
      const amount = rhs.dtype !== "i64" && dtype === "i64" ? this.text.value(`zext ${typeOf(rhs.dtype, lanes)} ${b} to ${type}`) : b;
      return this.text.value(`${instruction} ${type} ${a}, ${amount}`, name);
    }
    if ((op === "max" || op === "min") && !isFloat(dtype))
      return this.#call(`llvm.${dtype === "u32" ? "u" : "s"}${op}.${suffixOf(dtype, lanes)}`, dtype, lanes, [lhs, rhs], name);
    if ((op === "pow" || op === "atan2") && dtype === "f64" && lanes === 1)
      return this.#call(this.libraryFunction(op), dtype, lanes, [lhs, rhs], name);
    throw new Error(`internal: LLVM has no ${op} of ${dtype}; expandMath must replace it`);
  }

  #cast(x: Expression, to: ScalarType, name: string | undefined): string {
    const { dtype: from, lanes } = x;
    const [source, target] = [typeOf(from, lanes), typeOf(to, lanes)];
    if (to === "bool") {
      const zero = lanes === 1 ? constantText(from, 0) : "zeroinitializer";
      return this.text.value(`${compareInstruction("ne", from)} ${source} ${this.expression(x)}, ${zero}`, name);
    }
    if (isFloat(from) && !isFloat(to)) {
      const callee = `llvm.fpto${to === "u32" ? "u" : "s"}i.sat.${suffixOf(to, lanes)}.${suffixOf(from, lanes)}`;
      return this.#call(callee, to, lanes, [x], name);
    }
    const instruction = castInstruction(from, to);
    if (instruction === undefined) return this.expression(x, name);
    return this.text.value(`${instruction} ${source} ${this.expression(x)} to ${target}`, name);
  }

  #splat(x: Expression, lanes: number, name: string | undefined): string {
    if (x.kind === "constant") return vectorText(x.dtype, new Array<number>(lanes).fill(x.value));
    const [element, type] = [typeOf(x.dtype), typeOf(x.dtype, lanes)];
    const first = this.text.value(`insertelement ${type} undef, ${element} ${this.expression(x)}, i32 0`);
    return this.text.value(`shufflevector ${type} ${first}, ${type} undef, <${lanes} x i32> zeroinitializer`, name);
  }

  #vector(dtype: ScalarType, elements: readonly Expression[], name: string | undefined): string {
    const constants = elements.flatMap((element) => (element.kind === "constant" ? [element.value] : []));
    if (constants.length === elements.length) return vectorText(dtype, constants);
    const [element, type] = [typeOf(dtype), typeOf(dtype, elements.length)];
    const exchange = exchangeOf(elements);
    if (exchange) {
      const [a, b = "undef"] = exchange.vectors.map((vector) => this.expression(vector));
      const mask = vectorText("i32", exchange.lanes);
      return this.text.value(`shufflevector ${type} ${a}, ${type} ${b}, <${elements.length} x i32> ${mask}`, name);
    }
    return elements.reduce((vector, item, lane) => {
      const last = lane === elements.length - 1;
      return this.text.value(`insertelement ${type} ${vector}, ${element} ${this.expression(item)}, i32 ${lane}`, last ? name : undefined);
    }, "undef");
  }
}

/**
 * Elements of one or two vectors of as many lanes, with their lanes counted through both. Taken out one by one and put together, LLVM
 * would follow each through what made the vectors, and lose the instructions that exchange many at once.
 */
function exchangeOf(
  elements: readonly Expression[],
): { readonly vectors: readonly Expression[]; readonly lanes: readonly number[] } | undefined {
  const vectors = new Map<string, Expression>();
  const places: { readonly from: string; readonly lane: number }[] = [];
  for (const element of elements) {
    if (element.kind !== "extract" || element.x.kind !== "variable" || element.x.lanes !== elements.length) return undefined;
    vectors.set(element.x.name, element.x);
    places.push({ from: element.x.name, lane: element.lane });
  }
  const names = [...vectors.keys()];
  if (names.length > 2) return undefined;
  return { vectors: [...vectors.values()], lanes: places.map(({ from, lane }) => names.indexOf(from) * elements.length + lane) };
}
