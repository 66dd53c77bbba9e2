/** Expressions of a kernel as WebAssembly text, and the locals that they and the statements around them need. */

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
import { ExpressionKeys } from "../kernel/expression-key.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { visitStatements } from "../kernel/walk.ts";
import type { WasmType } from "./function.ts";
import { hostPrefix, isHostFunction } from "./host-functions.ts";
import {
  binaryInstruction,
  bitcastOf,
  castOf,
  compareInstruction,
  constantOf,
  loadOf,
  shapeOf,
  unaryInstruction,
  valueType,
} from "./instructions.ts";
import { type Wat, wat } from "./wat.ts";

export class ExpressionPrinter {
  readonly locals = new Map<string, WasmType>();
  readonly #kernel: Kernel;
  readonly #relaxed: boolean;
  readonly #storage: ReadonlyMap<string, StorageType>;
  readonly #keys = new ExpressionKeys();
  /** Names of constants that are not NaN. */
  readonly #numbers = new Set<string>();
  #temporaries = 0;

  /** `relaxed`: `fma` is one instruction (https://github.com/WebAssembly/relaxed-simd). */
  constructor(kernel: Kernel, { relaxed }: { readonly relaxed: boolean }) {
    this.#kernel = kernel;
    this.#relaxed = relaxed;
    this.#storage = new Map([...kernel.buffers, ...kernel.shared].map(({ name, dtype }) => [name, dtype]));
    visitStatements(kernel.body, (statement) => {
      if (statement.kind === "let" && this.#isNumber(splatOf(statement.value))) this.#numbers.add(statement.name);
    });
  }

  /** Makes a local, or finds that of the name. */
  local(name: string, type: WasmType): string {
    const known = this.locals.get(name);
    if (known !== undefined && known !== type) throw new Error(`internal: ${name} is ${known} and ${type} in ${this.#kernel.name}`);
    this.locals.set(name, type);
    return name;
  }

  #temporary(type: WasmType): string {
    this.#temporaries += 1;
    return this.local(`.t${this.#temporaries}`, type);
  }

  /** An expression of one lane to be read twice: computed where it is read first. */
  #twice(expression: Expression): { readonly first: Wat; readonly again: Wat } {
    const value = this.print(expression);
    if (expression.kind === "constant" || expression.kind === "variable") return { first: value, again: value };
    const name = this.#temporary(valueType(expression.dtype, 1));
    return { first: wat(`local.tee $${name}`, value), again: wat(`local.get $${name}`) };
  }

  storageOf(buffer: string): StorageType {
    const storage = this.#storage.get(buffer);
    if (!storage) throw new Error(`internal: ${this.#kernel.name} has no array ${buffer}`);
    return storage;
  }

  /** A constant at the end of an address is the instruction's offset. */
  address(address: Expression): { readonly pointer: Wat; readonly immediate: string } {
    if (address.kind === "binary" && address.op === "add" && address.rhs.kind === "constant" && address.rhs.value >= 0) {
      return { pointer: this.print(address.lhs), immediate: address.rhs.value === 0 ? "" : ` offset=${address.rhs.value}` };
    }
    return { pointer: this.print(address), immediate: "" };
  }

  print(expression: Expression): Wat {
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
          this.print(expression.lhs),
          this.print(expression.rhs),
        );
      case "select": {
        const extreme = this.#pseudoExtreme(expression);
        if (extreme) return extreme;
        const operands = [expression.ifTrue, expression.ifFalse, expression.condition].map((operand) => this.print(operand));
        return wat(expression.condition.lanes > 1 ? "v128.bitselect" : "select", ...operands);
      }
      case "cast":
        return castOf(expression.x.dtype, dtype, lanes, this.print(expression.x));
      case "bitcast":
        return bitcastOf(expression.x.dtype, dtype, lanes, this.print(expression.x));
      case "fma": {
        const [a, b, c] = [expression.a, expression.b, expression.c].map((operand) => this.print(operand));
        if (a === undefined || b === undefined || c === undefined) throw new Error("internal: fma without operands");
        const shape = shapeOf(dtype, lanes);
        if (lanes > 1 && this.#relaxed) return wat("f32x4.relaxed_madd", a, b, c);
        return wat(`${shape}.add`, wat(`${shape}.mul`, a, b), c);
      }
      case "load":
        return this.#load(expression);
      case "splat":
        return this.#splat(expression.x);
      case "vector":
        return this.#vector(dtype, expression.elements);
      case "extract": {
        const lane = wat(`${shapeOf(dtype, 4)}.extract_lane ${expression.lane}`, this.print(expression.x));
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
    if (isPair(ifTrue, ifFalse)) return wat("f32x4.pmin", this.print(ifFalse), this.print(ifTrue));
    return isPair(ifFalse, ifTrue) ? wat("f32x4.pmax", this.print(ifFalse), this.print(ifTrue)) : undefined;
  }

  #isNumber(expression: Expression): boolean {
    if (expression.kind === "variable") return this.#numbers.has(expression.name);
    return expression.kind === "constant" && !Number.isNaN(expression.value);
  }

  #unary(expression: UnaryExpression): Wat {
    const { op, dtype, lanes } = expression;
    const x = this.print(expression.x);
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
      return wat(`f32x4.p${op}`, this.print(lhs), this.print(rhs));
    }
    const instruction = binaryInstruction(op, dtype, lanes);
    if (instruction !== undefined) {
      // The amount of a vector shift is one scalar.
      const amount = (op === "shl" || op === "shr") && lanes > 1 ? uniformAmount(rhs) : rhs;
      const right = this.print(amount);
      // Shifts of i64 take an i64.
      return wat(instruction, this.print(lhs), dtype === "i64" ? castOf(amount.dtype, "i64", 1, right) : right);
    }
    if (isHostFunction(op, dtype)) return wat(`call $${hostPrefix}${op}`, this.print(lhs), this.print(rhs));
    if ((op === "min" || op === "max") && lanes === 1) {
      const test = compareInstruction(op === "min" ? "lt" : "gt", dtype, 1);
      const [a, b] = [this.#twice(lhs), this.#twice(rhs)];
      return wat("select", a.first, b.first, wat(test, a.again, b.again));
    }
    throw new Error(`internal: wasm has no ${op} of ${dtype} with ${lanes} lanes; expandMath must replace it`);
  }

  #load(expression: Expression & { kind: "load" }): Wat {
    const { dtype, lanes, mask } = expression;
    const { pointer, immediate } = this.address(expression.index);
    const plain = loadOf(this.storageOf(expression.buffer), lanes, immediate, pointer);
    const value = lanes > 1 && dtype === "bool" ? castOf("i32", "bool", lanes, plain) : plain;
    if (!mask) return value;
    if (mask.lanes > 1) throw new Error("internal: a vector load has a mask per lane; vectorizeLoops must gather it");
    const zero = constantOf(dtype, lanes, new Array<number>(lanes).fill(0));
    return wat(`if (result ${valueType(dtype, lanes)})`, this.print(mask), wat("then", value), wat("else", zero));
  }

  /** A load that a vector instruction can make. */
  #isWord(x: Expression): x is LoadExpression {
    return x.kind === "load" && !x.mask && storageBytes(this.storageOf(x.buffer)) === 4;
  }

  #splat(x: Expression): Wat {
    if (x.kind === "constant") return constantOf(x.dtype, 4, new Array<number>(4).fill(x.value));
    if (x.dtype === "bool") return wat("i32x4.neg", wat("i32x4.splat", this.print(x)));
    if (this.#isWord(x)) {
      const { pointer, immediate } = this.address(x.index);
      return wat(`v128.load32_splat${immediate}`, pointer);
    }
    return wat(`${shapeOf(x.dtype, 4)}.splat`, this.print(x));
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
    let vector = wat(`${shape}.splat`, this.print(first));
    if (this.#isWord(first)) {
      const { pointer, immediate } = this.address(first.index);
      vector = wat(`v128.load32_zero${immediate}`, pointer);
    }
    rest.forEach((element, at) => {
      if (this.#isWord(element)) {
        const { pointer, immediate } = this.address(element.index);
        vector = wat(`v128.load32_lane${immediate} ${at + 1}`, pointer, vector);
      } else vector = wat(`${shape}.replace_lane ${at + 1}`, vector, this.print(element));
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
