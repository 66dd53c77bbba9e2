/**
 * Functions that a case writes as text, such as `(x, [s]) => [tanh(x * 0.5 + s), [s + x]]`. Operators and names of functions mean
 * those on tensors, so the text is walked, not run.
 */

import { ts } from "ts-morph";
import { fail } from "../../src/ir/diagnostic.ts";
import * as K from "../../src/keras/backend/index.ts";
import * as ops from "../../src/keras/ops.ts";
import { Tensor, type TensorLike } from "../../src/keras/tensor/tensor.ts";

type Names = ReadonlyMap<string, unknown>;
type Callable = (...args: readonly unknown[]) => unknown;

function unknownSyntax(node: ts.Node): never {
  return fail("TSC3109", `the function of a case uses ${JSON.stringify(node.getText())}, which is not understood`);
}

type Binary = (x: TensorLike, y: TensorLike) => Tensor;
/** By token: on numbers, and on tensors. */
const binaries: ReadonlyMap<ts.SyntaxKind, readonly [(x: number, y: number) => number | boolean, Binary]> = new Map<
  ts.SyntaxKind,
  readonly [(x: number, y: number) => number | boolean, Binary]
>([
  [ts.SyntaxKind.PlusToken, [(x, y) => x + y, ops.add]],
  [ts.SyntaxKind.MinusToken, [(x, y) => x - y, ops.subtract]],
  [ts.SyntaxKind.AsteriskToken, [(x, y) => x * y, ops.multiply]],
  [ts.SyntaxKind.SlashToken, [(x, y) => x / y, ops.divide]],
  [ts.SyntaxKind.PercentToken, [(x, y) => x % y, ops.mod]],
  [ts.SyntaxKind.AsteriskAsteriskToken, [(x, y) => x ** y, ops.power]],
  [ts.SyntaxKind.LessThanToken, [(x, y) => x < y, ops.less]],
  [ts.SyntaxKind.LessThanEqualsToken, [(x, y) => x <= y, ops.lessEqual]],
  [ts.SyntaxKind.GreaterThanToken, [(x, y) => x > y, ops.greater]],
  [ts.SyntaxKind.GreaterThanEqualsToken, [(x, y) => x >= y, ops.greaterEqual]],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, [(x, y) => x === y, ops.equal]],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, [(x, y) => x !== y, ops.notEqual]],
  [ts.SyntaxKind.AmpersandAmpersandToken, [(x, y) => Boolean(x && y), ops.logicalAnd]],
  [ts.SyntaxKind.BarBarToken, [(x, y) => Boolean(x || y), ops.logicalOr]],
]);

/** Names that the text does not bind: functions of the back end, then of `ops`. */
function free(name: string, node: ts.Node): unknown {
  if (name === "K") return K;
  if (name === "ops" || name === "Math") return ops;
  if (name === "undefined") return undefined;
  for (const table of [K, ops] as readonly object[]) if (Object.hasOwn(table, name)) return (table as Record<string, unknown>)[name];
  return unknownSyntax(node);
}

function bind(pattern: ts.BindingName, value: unknown, names: Map<string, unknown>): void {
  if (ts.isIdentifier(pattern)) {
    names.set(pattern.text, value);
    return;
  }
  for (const [i, element] of pattern.elements.entries()) {
    if (ts.isOmittedExpression(element)) continue;
    const key = ts.isArrayBindingPattern(pattern) ? i : (element.propertyName ?? element.name).getText();
    const rest = element.dotDotDotToken && Array.isArray(value) ? value.slice(i) : (value as Record<string | number, unknown>)[key];
    bind(element.name, rest, names);
  }
}

function evaluateBlock(block: ts.Block, names: Names): unknown {
  const local = new Map(names);
  for (const statement of block.statements) {
    if (ts.isReturnStatement(statement)) return statement.expression && evaluate(statement.expression, local);
    if (!ts.isVariableStatement(statement)) return unknownSyntax(statement);
    for (const { name, initializer } of statement.declarationList.declarations)
      bind(name, initializer && evaluate(initializer, local), local);
  }
  return undefined;
}

function makeFunction(node: ts.ArrowFunction | ts.FunctionExpression, names: Names): Callable {
  return (...args) => {
    const local = new Map(names);
    for (const [i, { name, dotDotDotToken, initializer }] of node.parameters.entries())
      bind(name, dotDotDotToken ? args.slice(i) : (args[i] ?? (initializer && evaluate(initializer, local))), local);
    return ts.isBlock(node.body) ? evaluateBlock(node.body, local) : evaluate(node.body, local);
  };
}

function member(object: unknown, key: string | number, node: ts.Node): unknown {
  if (typeof object !== "object" || object === null) return unknownSyntax(node);
  const value: unknown = Reflect.get(object, key);
  return typeof value === "function" ? (...args: readonly unknown[]) => Reflect.apply(value, object, args) : value;
}

function evaluate(node: ts.Expression, names: Names): unknown {
  if (ts.isParenthesizedExpression(node)) return evaluate(node.expression, names);
  if (ts.isAsExpression(node) || ts.isNonNullExpression(node)) return evaluate(node.expression, names);
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (ts.isIdentifier(node)) return names.has(node.text) ? names.get(node.text) : free(node.text, node);
  if (ts.isArrayLiteralExpression(node))
    return node.elements.flatMap((item) =>
      ts.isSpreadElement(item) ? [...(evaluate(item.expression, names) as readonly unknown[])] : [evaluate(item, names)],
    );
  if (ts.isObjectLiteralExpression(node))
    return Object.fromEntries(
      node.properties.map((property) => {
        if (ts.isPropertyAssignment(property)) return [property.name.getText(), evaluate(property.initializer, names)];
        return ts.isShorthandPropertyAssignment(property) ? [property.name.text, evaluate(property.name, names)] : unknownSyntax(property);
      }),
    );
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return makeFunction(node, names);
  if (ts.isPropertyAccessExpression(node)) return member(evaluate(node.expression, names), node.name.text, node);
  if (ts.isElementAccessExpression(node))
    return member(evaluate(node.expression, names), evaluate(node.argumentExpression, names) as number, node);
  if (ts.isCallExpression(node)) {
    const f = evaluate(node.expression, names);
    if (typeof f !== "function") return unknownSyntax(node);
    return (f as Callable)(...node.arguments.map((argument) => evaluate(argument, names)));
  }
  if (ts.isConditionalExpression(node)) {
    const condition = evaluate(node.condition, names);
    if (!(condition instanceof Tensor)) return evaluate(condition ? node.whenTrue : node.whenFalse, names);
    return ops.where(condition, evaluate(node.whenTrue, names) as TensorLike, evaluate(node.whenFalse, names) as TensorLike);
  }
  if (ts.isPrefixUnaryExpression(node)) {
    const x = evaluate(node.operand, names);
    if (node.operator === ts.SyntaxKind.MinusToken) return typeof x === "number" ? -x : ops.negative(x as TensorLike);
    if (node.operator === ts.SyntaxKind.PlusToken) return x;
    if (node.operator === ts.SyntaxKind.ExclamationToken) return typeof x === "boolean" ? !x : ops.logicalNot(x as TensorLike);
  }
  if (ts.isBinaryExpression(node)) {
    const [x, y] = [evaluate(node.left, names), evaluate(node.right, names)];
    const [onNumbers, onTensors] = binaries.get(node.operatorToken.kind) ?? unknownSyntax(node);
    return typeof x === "number" && typeof y === "number" ? onNumbers(x, y) : onTensors(x as TensorLike, y as TensorLike);
  }
  return unknownSyntax(node);
}

/** The function that `text` writes. */
export function readFunction(text: string): Callable {
  const source = ts.createSourceFile("function.ts", `(${text})`, ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  if (!statement || !ts.isExpressionStatement(statement) || source.statements.length !== 1)
    return fail("TSC3109", `${JSON.stringify(text)} is not a function`);
  const value = evaluate(statement.expression, new Map());
  return typeof value === "function" ? (value as Callable) : fail("TSC3109", `${JSON.stringify(text)} is not a function`);
}
