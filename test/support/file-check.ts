/**
 * Tests in the manner of LLVM's lit and FileCheck (https://llvm.org/docs/CommandGuide/FileCheck.html): a file says in
 * comments how it is run and what its output must contain.
 *
 *   // RUN: tscompile-opt %s --passes=dce        one run; `RUN[NAME]` is checked by `NAME` lines instead of `CHECK`
 *   // EXIT: 1                                   the exit status of every run; 0 when absent
 *   // CHECK: text                               a later line contains this; {{…}} is a regular expression
 *   // CHECK-NEXT: text                          so does the line right after
 *   // CHECK-NOT: text                           no line does between the checks around it
 */

export interface Run {
  readonly args: readonly string[];
  readonly prefix: string;
}

export interface Check {
  readonly kind: "check" | "next" | "not";
  readonly text: string;
  readonly pattern: RegExp;
  /** 1-based, in the test file. */
  readonly line: number;
}

export interface CheckedFile {
  readonly runs: readonly Run[];
  readonly exitStatus: number;
  checks(prefix: string): readonly Check[];
}

export function readCheckedFile(text: string, path: string): CheckedFile {
  const runs: Run[] = [];
  let exitStatus = 0;
  for (const line of text.split("\n")) {
    const run = /^\s*\/\/ RUN(?:\[([A-Z][A-Z0-9_]*)\])?: tscompile-opt (.*)$/.exec(line);
    if (run) runs.push({ prefix: run[1] ?? "CHECK", args: splitArguments(run[2] ?? "").map((arg) => arg.replaceAll("%s", path)) });
    const exit = /^\s*\/\/ EXIT: ([0-9]+)\s*$/.exec(line);
    if (exit) exitStatus = Number(exit[1]);
  }
  if (runs.length === 0) throw new Error(`${path} has no RUN line`);
  return {
    runs,
    exitStatus,
    checks(prefix) {
      const checks = readChecks(text, prefix);
      if (checks.length === 0) throw new Error(`${path} has no ${prefix} lines`);
      return checks;
    },
  };
}

function splitArguments(text: string): string[] {
  return [...text.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ""));
}

function readChecks(text: string, prefix: string): Check[] {
  const checks: Check[] = [];
  const expression = new RegExp(`^\\s*// ${prefix}(-NEXT|-NOT)?: ?(.*)$`);
  for (const [i, line] of text.split("\n").entries()) {
    const match = expression.exec(line);
    if (!match) continue;
    const kind = match[1] === "-NEXT" ? "next" : match[1] === "-NOT" ? "not" : "check";
    const content = (match[2] ?? "").trim();
    if (content === "") throw new Error(`line ${i + 1}: an empty check matches everything`);
    checks.push({ kind, text: content, pattern: toPattern(content), line: i + 1 });
  }
  return checks;
}

/** Runs of blanks match any run of blanks. */
function toPattern(text: string): RegExp {
  const pieces = text.split(/(\{\{.*?\}\})/);
  const source = pieces.map((piece) =>
    piece.startsWith("{{") ? `(?:${piece.slice(2, -2)})` : piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"),
  );
  return new RegExp(source.join(""));
}

/** Undefined where all checks hold, else what is wrong. */
export function findMismatch(output: string, checks: readonly Check[]): string | undefined {
  const lines = output.split("\n");
  let position = 0;
  let forbidden: Check[] = [];
  const forbiddenIn = (end: number): string | undefined => {
    for (const check of forbidden) {
      const at = lines.slice(position, end).findIndex((line) => check.pattern.test(line));
      if (at >= 0) return `line ${check.line}: the output contains "${check.text}":\n${lines[position + at]}`;
    }
    forbidden = [];
    return undefined;
  };
  for (const check of checks) {
    if (check.kind === "not") {
      forbidden.push(check);
      continue;
    }
    const found = lines.findIndex((line, i) => i >= position && check.pattern.test(line));
    const missing = found < 0 || (check.kind === "next" && found !== position);
    if (missing)
      return `line ${check.line}: the output lacks "${check.text}"${check.kind === "next" ? " on the next line" : ""} after line ${position}:\n${output}`;
    const violated = forbiddenIn(found);
    if (violated) return violated;
    position = found + 1;
  }
  return forbiddenIn(lines.length);
}
