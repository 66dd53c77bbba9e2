/** Texts that must be refused: the files of `errors/`, whose first line says where and how, and damaged text of any kind. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import "../../src/ir/index.ts";
import { CompileError } from "../../src/ir/diagnostic.ts";
import { parseModule } from "../../src/ir/parse.ts";
import { printModule } from "../../src/ir/print.ts";
import { Random } from "../support/random.ts";

const folder = join(import.meta.dirname, "errors");

function diagnosticOf(text: string, file: string): CompileError {
  try {
    parseModule(text, file);
  } catch (error) {
    if (error instanceof CompileError) return error;
    throw error;
  }
  throw new Error("the text is accepted");
}

describe("programs that must fail", () => {
  it.each(readdirSync(folder))("%s", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const expected = /^\/\/ (\d+):(\d+) error (TSC\d+): (.*)$/m.exec(text);
    if (!expected) throw new Error("the first line must say `// line:column error CODE: message`");
    const { diagnostic } = diagnosticOf(text, name);
    const [, line, column, code, message] = expected;
    expect(diagnostic).toMatchObject({ code, message, location: { file: name, line: Number(line), column: Number(column) } });
    const help = /^\/\/ help: (.*)$/m.exec(text)?.[1];
    if (help) expect(diagnostic.help).toBe(help);
  });
});

const valid = `module @m {
  symbol batch >= 1 <= 64
  state @w : f32[4, 3] {role = "weight"} loc("model.ts":4:3)
  func @predict(%x: f32[batch, 4] input "x", %w: f32[4, 3] state "w") {
    %0 = dot_general(%x, %w) {lhs_batch = [], lhs_contract = [1], rhs_batch = [], rhs_contract = [0]} : f32[batch, 3] label("dense")
    %1 = constant() {shape = [batch, 3], value = dense<f32> -1.5e-7} : f32[batch, 3]
    %2 = fusion(%0, %1) {kind = "map"} : f32[batch, 3]
      region(%3: f32[batch, 3], %4: f32[batch, 3]) {
        %5 = max(%3, %4) : f32[batch, 3]
        yield %5
      }
    %6 = reshape(%2) {shape = [3*batch]} : f32[3*batch]
    %7 = slice(%6) {limits = [3*batch], starts = [floordiv(batch, 2)], strides = [1]} : f32[3*batch-floordiv(batch, 2)]
    return %7 as output "y", %w as state "w"
  }
}
`;

/** Either the text is a module, which then survives its own text, or it is refused with a place inside it. */
function expectHandled(text: string, context: string): void {
  try {
    const printed = printModule(parseModule(text, "fuzz.ir"));
    expect(printModule(parseModule(printed)), context).toBe(printed);
  } catch (error) {
    if (!(error instanceof CompileError)) throw new Error(`${context}: ${error instanceof Error ? error.stack : String(error)}\n${text}`);
    const { location, message } = error.diagnostic;
    expect(location?.file, `${context}\n${text}`).toBe("fuzz.ir");
    expect(location?.line, context).toBeLessThanOrEqual(text.split("\n").length);
    expect(location?.line, context).toBeGreaterThan(0);
    expect(location?.column, context).toBeGreaterThan(0);
    expect(message.length, context).toBeGreaterThan(0);
  }
}

describe("damaged text", () => {
  it("starts from a text that is accepted", () => {
    expect(printModule(parseModule(valid))).toBe(valid);
  });

  it("refuses random bytes", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = new Random(seed);
      const bytes = Uint8Array.from({ length: random.integer(0, 200) }, () => random.integer(0, 255));
      expectHandled(new TextDecoder().decode(bytes), `seed ${seed}`);
    }
  });

  it("refuses random tokens", () => {
    const words = [...valid.matchAll(/[@%]?[A-Za-z_0-9.]+|"[^"]*"|[^\sA-Za-z0-9]/g)].map(([word]) => word);
    for (let seed = 1; seed <= 300; seed++) {
      const random = new Random(seed);
      const text = Array.from({ length: random.integer(1, 60) }, () => random.pick(words)).join(" ");
      expectHandled(`module @m { ${text}`, `seed ${seed}`);
    }
  });

  it("survives characters dropped, doubled and replaced in valid text", () => {
    for (let seed = 1; seed <= 600; seed++) {
      const random = new Random(seed);
      let text = valid;
      for (let i = random.integer(1, 3); i > 0; i--) {
        const at = random.integer(0, text.length - 1);
        const middle = random.pick(["", text.charAt(at).repeat(2), random.pick([...'{}[]()<>%@"\\,:=+-*/ 0x\n\u0000é'])]);
        text = text.slice(0, at) + middle + text.slice(at + 1);
      }
      expectHandled(text, `seed ${seed}`);
    }
  });

  it("survives words exchanged in valid text", () => {
    const pieces = valid.split(/([A-Za-z_0-9.]+)/);
    const words = [
      ...pieces.filter((_, i) => i % 2 === 1),
      "exp",
      "nan",
      "dim",
      "9007199254740993",
      "1e400",
      "constructor",
      "__proto__",
      "toString",
    ];
    for (let seed = 1; seed <= 600; seed++) {
      const random = new Random(seed);
      const mutated = [...pieces];
      for (let i = random.integer(1, 2); i > 0; i--) mutated[random.integer(0, (pieces.length - 3) / 2) * 2 + 1] = random.pick(words);
      expectHandled(mutated.join(""), `seed ${seed}`);
    }
  });

  it("refuses what is long without nesting", () => {
    const dims = [
      "1".concat("+1".repeat(20_000)),
      "batch".concat("*batch".repeat(20_000)),
      "9007199254740991*9007199254740991",
      "9007199254740991*batch*2",
      "99999999999999999999",
    ];
    for (const dim of dims) {
      const text = `module @m { symbol batch >= 1 func @f(%x: f32[${dim}] input "x") { return } }`;
      expect(diagnosticOf(text, "fuzz.ir").diagnostic.code).toBe("TSC1504");
    }
  });

  it("survives every prefix of valid text", () => {
    for (let end = 0; end < valid.length; end += 7) expectHandled(valid.slice(0, end), `prefix ${end}`);
  });

  it("survives files of other tests cut off and with bytes changed", () => {
    const tests = join(import.meta.dirname, "..");
    const files = ["passes", "fixtures"].flatMap((name) =>
      readdirSync(join(tests, name), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ir"))
        .map((file) => join(tests, name, file)),
    );
    expect(files.length).toBeGreaterThan(50);
    for (const [seed, file] of files.entries()) {
      const random = new Random(seed);
      const bytes = readFileSync(file);
      for (let i = 0; i < 3; i++) {
        const cut = bytes.subarray(0, random.integer(0, bytes.length - 1));
        expectHandled(new TextDecoder().decode(cut), `${file}, ${cut.length} bytes`);
        const changed = Uint8Array.from(bytes);
        for (let j = random.integer(1, 4); j > 0; j--) changed[random.integer(0, bytes.length - 1)] = random.integer(0, 255);
        expectHandled(new TextDecoder().decode(changed), `${file}, change ${i}`);
      }
    }
  });
});
