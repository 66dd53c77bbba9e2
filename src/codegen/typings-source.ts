/**
 * The runtime's declarations as text: what typings of artifacts are copied from, so that the two cannot differ. They are cut
 * out of the sources, or of the declaration files of the built package; the type checker would take seconds.
 */

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ts } from "ts-morph";

const sources = new Map<string, ts.SourceFile>();

function sourceOf(file: string): ts.SourceFile {
  const base = fileURLToPath(new URL(`../runtime/${file}`, import.meta.url));
  const known = sources.get(base);
  if (known) return known;
  const text = readFileSync(existsSync(`${base}.ts`) ? `${base}.ts` : `${base}.d.ts`, "utf8");
  const source = ts.createSourceFile(`${file}.ts`, text, ts.ScriptTarget.ES2022, true);
  sources.set(base, source);
  return source;
}

/** An interface, a type or a class of a file of the runtime, exported, with its comments and without what is private. */
export function declarationText(file: string, name: string): string {
  const source = sourceOf(file);
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name?.text !== name) continue;
      const text = ts.isClassDeclaration(statement) ? classText(source, statement) : statement.getText(source);
      return `${commentOf(source, statement)}export ${text.replace(/^export /, "")}`;
    }
  }
  throw new Error(`internal: the runtime declares no ${name}`);
}

/** The comment right before a node: one that begins a file is about the file. */
function commentOf(source: ts.SourceFile, node: ts.Node): string {
  const comment = ts.getLeadingCommentRanges(source.text, node.getFullStart())?.at(-1);
  if (!comment || comment.pos === 0) return "";
  return `${source.text.slice(comment.pos, comment.end)}\n`;
}

function classText(source: ts.SourceFile, node: ts.ClassDeclaration): string {
  const [type, heritage] = [node.typeParameters, node.heritageClauses].map((list) => list?.map((item) => item.getText(source)));
  const members = node.members.flatMap((member) => {
    const text = memberText(source, member);
    return text === undefined ? [] : [`${commentOf(source, member)}${text};`.replace(/^/gm, "  ").replace(/^ {4}( \*|[^ ])/gm, "  $1")];
  });
  const head = ["declare class ", node.name?.text, type ? `<${type.join(", ")}>` : "", heritage ? ` ${heritage.join(" ")}` : ""].join("");
  return `${head} {\n${members.join("\n")}\n}`;
}

/** A member without its body or value; undefined for private ones. */
function memberText(source: ts.SourceFile, member: ts.ClassElement): string | undefined {
  if (member.name && ts.isPrivateIdentifier(member.name)) return undefined;
  const kept = (ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : []).filter(
    ({ kind }) => kind !== ts.SyntaxKind.AsyncKeyword && kind !== ts.SyntaxKind.OverrideKeyword,
  );
  const modifiers = kept.map((modifier) => `${modifier.getText(source)} `).join("");
  const name = member.name?.getText(source) ?? "";
  if (ts.isConstructorDeclaration(member)) return `${modifiers}constructor(${parametersText(source, member)})`;
  if (modifiers.includes("private ")) return undefined;
  if (ts.isPropertyDeclaration(member)) {
    const type = member.type?.getText(source) ?? literalType(source, member.initializer);
    if (!type) throw new Error(`internal: the type of ${name} is not written in the runtime`);
    return `${modifiers}${name}${member.questionToken ? "?" : ""}: ${type}`;
  }
  if (ts.isMethodDeclaration(member) || ts.isGetAccessor(member) || ts.isSetAccessor(member)) {
    const accessor = ts.isGetAccessor(member) ? "get " : ts.isSetAccessor(member) ? "set " : "";
    const types = member.typeParameters ? `<${member.typeParameters.map((type) => type.getText(source)).join(", ")}>` : "";
    const result = member.type ? `: ${member.type.getText(source)}` : "";
    return `${modifiers}${accessor}${name}${types}(${parametersText(source, member)})${result}`;
  }
  return undefined;
}

/** Parameters; those that have a value of their own may be left out. */
function parametersText(source: ts.SourceFile, { parameters }: ts.SignatureDeclaration): string {
  return parameters
    .map(({ name, type, initializer, questionToken, dotDotDotToken }) => {
      const shown = ts.isIdentifier(name) ? name.text : "options";
      const optional = initializer || questionToken ? "?" : "";
      return `${dotDotDotToken ? "..." : ""}${shown}${optional}: ${type?.getText(source) ?? literalType(source, initializer) ?? "unknown"}`;
    })
    .join(", ");
}

/** The type that a value gives what has no other; a constant text is its own type. */
function literalType(source: ts.SourceFile, value: ts.Expression | undefined): string | undefined {
  if (!value) return undefined;
  if (ts.isStringLiteral(value)) return value.getText(source);
  if (value.kind === ts.SyntaxKind.TrueKeyword || value.kind === ts.SyntaxKind.FalseKeyword) return "boolean";
  return ts.isNumericLiteral(value) || ts.isPrefixUnaryExpression(value) ? "number" : undefined;
}
