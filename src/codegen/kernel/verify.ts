/**
 * Checks that a kernel is well formed: names are defined once and before use, types and lanes agree, arrays are accessed
 * as declared, barriers stand where all invocations meet, and the limits of a target hold. Whether indices stay in bounds
 * is asked in `bounds.ts`.
 */

import { type Expression, type ScalarType, type StorageType, scalarTypeOf } from "../../ir/expression.ts";
import type { Target } from "../target.ts";
import type { CooperativeStatement } from "./cooperative.ts";
import type { BufferParameter, Kernel, Statement } from "./kernel.ts";
import { sharedBytes, sharedLimit } from "./shared-layout.ts";
import { isUniform, nonUniformNames } from "./uniformity.ts";
import { cooperativeIssues } from "./verify-cooperative.ts";
import { type Definition, expressionIssues } from "./verify-expression.ts";
import { tensorIssues, warpgroupIssues } from "./verify-warpgroup.ts";
import { statementExpressions, visitExpression, visitStatements } from "./walk.ts";
import type { WarpgroupStatement } from "./warpgroup.ts";

export interface VerifyOptions {
  /** Checks the limits of this target too. */
  readonly target?: Target;
}

/** What is wrong, one text per fault; empty for a good kernel. */
export function verifyKernel(kernel: Kernel, options: VerifyOptions = {}): readonly string[] {
  const verifier = new Verifier(kernel);
  verifier.check();
  return [...verifier.issues, ...(options.target ? limitIssues(kernel, options.target) : [])];
}

class Verifier {
  readonly issues: string[] = [];
  readonly #kernel: Kernel;
  readonly #everNamed = new Set<string>();
  /** Names in scope, innermost last in insertion order. */
  readonly #scope = new Map<string, Definition>();
  readonly #access = new Map<string, BufferParameter["access"]>();
  readonly #nonUniform: ReadonlySet<string>;
  /** Element types of shared arrays and of buffers. */
  readonly #storage: ReadonlyMap<string, StorageType>;
  readonly #bufferStorage: ReadonlyMap<string, StorageType>;

  readonly #scratch: ReadonlyMap<string, BufferParameter["scratch"]>;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#scratch = new Map(kernel.buffers.map(({ name, scratch }) => [name, scratch]));
    this.#nonUniform = nonUniformNames(kernel);
    this.#storage = new Map(kernel.shared.map(({ name, dtype }) => [name, dtype]));
    this.#bufferStorage = new Map(kernel.buffers.map(({ name, dtype }) => [name, dtype]));
  }

  check(): void {
    const { buffers, scalars, shared, tensors, phaseBarriers, body, workgroup } = this.#kernel;
    for (const { name, dtype, access } of buffers) {
      this.#define(name, { kind: "array", dtype: scalarTypeOf(dtype), lanes: 1, registers: false });
      this.#access.set(name, access);
    }
    for (const { name, dtype, length } of shared) {
      this.#define(name, { kind: "array", dtype: scalarTypeOf(dtype), lanes: 1, registers: false });
      if (!Number.isInteger(length) || length < 1) this.#issue(`shared array ${name} has ${length} elements`);
    }
    for (const { name } of [...(tensors ?? []), ...(phaseBarriers ?? [])])
      this.#define(name, { kind: "array", dtype: "f32", lanes: 1, registers: false });
    this.issues.push(...tensorIssues(this.#kernel));
    for (const { name } of scalars) this.#define(name, { kind: "constant", dtype: "i32", lanes: 1 });
    if (workgroup.some((size) => !Number.isInteger(size) || size < 1)) this.#issue(`the workgroup is ${workgroup.join(" × ")}`);
    this.#block(body, true);
  }

  #issue(text: string): void {
    this.issues.push(text);
  }

  #define(name: string, definition: Definition): void {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) this.#issue(`${JSON.stringify(name)} is not an identifier`);
    if (this.#everNamed.has(name)) this.#issue(`${name} is defined twice`);
    this.#everNamed.add(name);
    this.#scope.set(name, definition);
  }

  /** What a block defines ends with it. */
  #block(statements: readonly Statement[], uniform: boolean, variable?: string): void {
    const outer = new Set(this.#scope.keys());
    if (variable !== undefined) this.#define(variable, { kind: "constant", dtype: "i32", lanes: 1 });
    for (const statement of statements) this.#statement(statement, uniform);
    for (const name of this.#scope.keys()) if (!outer.has(name)) this.#scope.delete(name);
  }

  #expression(expression: Expression, where: string): void {
    for (const issue of expressionIssues(expression, (name) => this.#scope.get(name))) this.#issue(`${where}: ${issue}`);
    visitExpression(expression, (node) => {
      if (node.kind === "load" && this.#access.get(node.buffer) === "write")
        this.#issue(`${where}: ${node.buffer} is loaded from but declared write`);
    });
  }

  #typed(expression: Expression, dtype: ScalarType, where: string): void {
    this.#expression(expression, where);
    if (expression.dtype !== dtype || expression.lanes !== 1)
      this.#issue(`${where}: ${typeText(expression)} where a scalar ${dtype} is expected`);
  }

  /** Registers of one lane that matrix units use. */
  #words(where: string, name: string, dtype: ScalarType): void {
    const found = this.#scope.get(name);
    if (found?.kind !== "array" || !found.registers || found.lanes !== 1 || found.dtype !== dtype)
      this.#issue(`${where}: ${name} are no registers of ${dtype}`);
  }

  /** What was a load may have been simplified to zero. */
  #copy(where: string, to: string, value: Expression): void {
    const source = value.kind === "load" ? this.#bufferStorage.get(value.buffer) : undefined;
    if (value.kind === "constant") return;
    if (source === undefined) this.#issue(`${where}: what is copied is no load from a buffer`);
    else if (source !== this.#storage.get(to))
      this.#issue(`${where}: a copy of ${source} to ${this.#storage.get(to) ?? "no shared array"}`);
  }

  #warpgroup(statement: WarpgroupStatement): void {
    for (const expression of statementExpressions(statement)) this.#typed(expression, "i32", statement.kind);
    this.issues.push(...warpgroupIssues(this.#kernel, statement));
    if ("sums" in statement) this.#words(statement.kind, statement.sums, "f32");
  }

  #cooperative(statement: CooperativeStatement, uniform: boolean): void {
    for (const expression of statementExpressions(statement)) this.#typed(expression, "i32", statement.kind);
    if (!uniform) this.#issue(`${statement.kind}: invocations of a workgroup may go different ways`);
    const matrix = (name: string): (Definition & { readonly kind: "matrix" }) | undefined => {
      const found = this.#scope.get(name);
      return found?.kind === "matrix" ? found : undefined;
    };
    this.issues.push(...cooperativeIssues(statement, matrix, (name) => this.#storage.get(name)));
    if (statement.kind !== "cooperative_matrix") return;
    const { name, rows, columns } = statement;
    this.#define(name, { kind: "matrix", rows, columns });
  }

  #statement(statement: Statement, uniform: boolean): void {
    switch (statement.kind) {
      case "let":
      case "declare": {
        const { name, value } = statement;
        this.#expression(value, name);
        this.#define(name, { kind: statement.kind === "let" ? "constant" : "variable", dtype: value.dtype, lanes: value.lanes });
        return;
      }
      case "assign": {
        const { name, value } = statement;
        this.#expression(value, name);
        const definition = this.#scope.get(name);
        if (definition?.kind !== "variable")
          this.#issue(`${name} is assigned to but is ${definition ? "not a variable" : "not defined here"}`);
        else if (typeText(definition) !== typeText(value))
          this.#issue(`${name} is ${typeText(definition)} and is assigned ${typeText(value)}`);
        return;
      }
      case "registers": {
        const { name, dtype, lanes, length } = statement;
        if (!Number.isInteger(length) || length < 1) this.#issue(`registers ${name} have length ${length}`);
        this.#define(name, { kind: "array", dtype, lanes, registers: true });
        return;
      }
      case "store": {
        const { buffer, index, value } = statement;
        const where = `store to ${buffer}`;
        this.#typed(index, "i32", where);
        this.#expression(value, where);
        const array = this.#scope.get(buffer);
        if (array?.kind !== "array") {
          this.#issue(`${where}: there is no such array here`);
          return;
        }
        if (array.dtype !== value.dtype) this.#issue(`${where}: ${value.dtype} into an array of ${array.dtype}`);
        if (array.registers && array.lanes !== value.lanes && array.lanes !== 1)
          this.#issue(`${where}: ${value.lanes} lanes into registers of ${array.lanes}`);
        if (this.#access.get(buffer) === "read") this.#issue(`${where}: it is declared read`);
        if (statement.asynchronous) this.#copy(where, buffer, value);
        return;
      }
      case "prefetch": {
        this.#typed(statement.index, "i32", `prefetch of ${statement.buffer}`);
        if (this.#scope.get(statement.buffer)?.kind !== "array")
          this.#issue(`prefetch of ${statement.buffer}: there is no such array here`);
        return;
      }
      case "commit_copies":
        return;
      case "await_copies":
        if (!Number.isInteger(statement.pending) || statement.pending < 0)
          this.#issue(`a wait until ${statement.pending} groups are under way`);
        return;
      case "load_matrices": {
        const { registers, at, array, index, transposed } = statement;
        const where = `matrices of ${array}`;
        this.#typed(at, "i32", where);
        this.#typed(index, "i32", where);
        this.#words(where, registers, "u32");
        const stored = this.#storage.get(array);
        if (stored !== "f32" && stored !== "f16" && stored !== "bf16") this.#issue(`${where}: no shared array of f32, f16 or bf16`);
        if (stored === "f32" && transposed) this.#issue(`${where}: only elements of 16 bits can be transposed`);
        return;
      }
      case "multiply_matrices": {
        const { sums, sumsAt, left, leftAt, right, rightAt } = statement;
        const where = `product into ${sums}`;
        for (const at of [sumsAt, leftAt, rightAt]) this.#typed(at, "i32", where);
        this.#words(where, sums, "f32");
        this.#words(where, left, "u32");
        this.#words(where, right, "u32");
        return;
      }
      case "copy_box":
      case "arrive":
      case "await_phase":
      case "multiply_tiles":
      case "await_products":
      case "set_registers":
        this.#warpgroup(statement);
        return;
      case "cooperative_matrix":
      case "multiply_cooperative":
      case "store_cooperative":
        this.#cooperative(statement, uniform);
        return;
      case "for": {
        const { variable, start, end, step, body } = statement;
        this.#typed(start, "i32", `start of loop ${variable}`);
        this.#typed(end, "i32", `end of loop ${variable}`);
        if (!Number.isInteger(step) || step < 1) this.#issue(`loop ${variable} has step ${step}`);
        this.#block(body, uniform && isUniform(start, this.#nonUniform) && isUniform(end, this.#nonUniform), variable);
        return;
      }
      case "if": {
        this.#typed(statement.condition, "bool", "condition");
        const inner = uniform && isUniform(statement.condition, this.#nonUniform);
        this.#block(statement.then, inner);
        this.#block(statement.otherwise, inner);
        return;
      }
      case "last_workgroup": {
        const { counters, index, count, body } = statement;
        const where = `counter of ${counters}`;
        this.#typed(index, "i32", where);
        if (!uniform) this.#issue("a workgroup is said to have arrived where its invocations may go different ways");
        if (this.#scratch.get(counters) !== "zeros" || this.#bufferStorage.get(counters) !== "i32")
          this.#issue(`${where}: it is no scratch buffer of i32 zeros`);
        if (!Number.isInteger(count) || count < 1) this.#issue(`${where}: ${count} workgroups arrive`);
        this.#block(body, uniform);
        return;
      }
      case "barrier":
        if (!uniform) this.#issue("a barrier stands where invocations of a workgroup may go different ways");
        return;
      case "comment":
        return;
      default:
        statement satisfies never;
    }
  }
}

function typeText({ dtype, lanes }: { readonly dtype: ScalarType; readonly lanes: number }): string {
  return lanes === 1 ? dtype : `${dtype}x${lanes}`;
}

function limitIssues(kernel: Kernel, target: Target): readonly string[] {
  const issues: string[] = [];
  const [x, y, z] = kernel.workgroup;
  const limit = (what: string, needed: number, allowed: number): void => {
    if (needed > allowed) issues.push(`${needed} ${what}; ${target.name} allows ${allowed}`);
  };
  limit("invocations in a workgroup", x * y * z, target.maximumWorkgroupInvocations);
  limit("bytes of shared arrays", sharedBytes(kernel), sharedLimit(target, kernel));
  if (kernel.tensors && !target.boxes) issues.push(`boxes of tensors; ${target.name} copies none`);
  limit("buffers", kernel.buffers.length, target.maximumBuffers);
  visitStatements(kernel.body, (statement) => {
    if (statement.kind === "store" && statement.asynchronous && !target.copiesAsynchronously)
      issues.push(`an asynchronous store to ${statement.buffer}; ${target.name} has none`);
    if (statement.kind === "last_workgroup" && !target.handsOver)
      issues.push(`results that workgroups hand to another; ${target.name} has no means`);
    const multiplies = statement.kind === "multiply_matrices" || statement.kind === "multiply_tiles";
    if (multiplies && !target.matrixFormats.includes(statement.format))
      issues.push(`a matrix product of ${statement.format}; ${target.name} has none`);
    if (statement.kind === "multiply_cooperative" && !target.cooperativeFormats.includes(statement.format))
      issues.push(`a product of matrices of a workgroup; ${target.name} has none`);
  });
  for (const size of kernel.grid) if (typeof size === "number") limit("workgroups on an axis", size, target.maximumGridAxis);
  return issues;
}
