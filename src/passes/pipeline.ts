/** Pipelines as text: `fold,simplify,fuse{max-ops=64},dce`. A step is a pass or the name of another pipeline. */

import { createToken, EmbeddedActionsParser, type IToken, Lexer, type ParserMethod } from "chevrotain";
import { fail } from "../ir/diagnostic.ts";
import type { Location } from "../ir/location.ts";
import { nearestName } from "../ir/text/nearest.ts";
import { allPasses, findPass, type OptionSpec, type OptionValue, type Pass } from "./pass.ts";

/** One pass with its options checked. */
export interface PipelineStep {
  readonly pass: Pass;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly sizes: Readonly<Record<string, number>>;
}

export type Pipeline = readonly PipelineStep[];

interface TextOption {
  readonly key: IToken;
  /** One token, or those of a list. */
  readonly values: readonly IToken[];
  readonly isList: boolean;
}

interface TextStep {
  readonly name: IToken;
  readonly options: readonly TextOption[];
}

const word = createToken({ name: "Word", pattern: /[A-Za-z_][A-Za-z0-9_./-]*/, label: "a name" });
const integer = createToken({ name: "Integer", pattern: /-?[0-9]+/, label: "an integer" });
const comma = createToken({ name: "Comma", pattern: ",", label: "`,`" });
const equals = createToken({ name: "Equals", pattern: "=", label: "`=`" });
const leftBrace = createToken({ name: "LeftBrace", pattern: "{", label: "`{`" });
const rightBrace = createToken({ name: "RightBrace", pattern: "}", label: "`}`" });
const leftBracket = createToken({ name: "LeftBracket", pattern: "[", label: "`[`" });
const rightBracket = createToken({ name: "RightBracket", pattern: "]", label: "`]`" });
const blank = createToken({ name: "Blank", pattern: /\s+/, group: Lexer.SKIPPED, line_breaks: true });
const vocabulary = [blank, word, integer, comma, equals, leftBrace, rightBrace, leftBracket, rightBracket];

class PipelineParser extends EmbeddedActionsParser {
  constructor() {
    super(vocabulary);
    this.performSelfAnalysis();
  }

  readonly pipeline: ParserMethod<[], TextStep[]> = this.RULE("pipeline", () => {
    const steps: TextStep[] = [];
    this.MANY_SEP({ SEP: comma, DEF: () => steps.push(this.SUBRULE(this.step)) });
    return steps;
  });

  readonly step = this.RULE("step", (): TextStep => {
    const options: TextOption[] = [];
    const name = this.CONSUME(word);
    this.OPTION(() => {
      this.CONSUME(leftBrace);
      this.MANY_SEP({ SEP: comma, DEF: () => options.push(this.SUBRULE(this.stepOption)) });
      this.CONSUME(rightBrace);
    });
    return { name, options };
  });

  readonly stepOption = this.RULE("stepOption", (): TextOption => {
    const values: IToken[] = [];
    const key = this.CONSUME(word);
    this.CONSUME(equals);
    const isList = this.OR([
      {
        ALT: () => {
          values.push(this.SUBRULE(this.scalar));
          return false;
        },
      },
      {
        ALT: () => {
          this.CONSUME(leftBracket);
          this.MANY_SEP({ SEP: comma, DEF: () => values.push(this.SUBRULE1(this.scalar)) });
          this.CONSUME(rightBracket);
          return true;
        },
      },
    ]);
    return { key, values, isList };
  });

  readonly scalar = this.RULE("scalar", (): IToken => this.OR([{ ALT: () => this.CONSUME(word) }, { ALT: () => this.CONSUME(integer) }]));
}

let shared: { readonly lexer: Lexer; readonly parser: PipelineParser } | undefined;

/** Parses and checks a pipeline. `named` holds the pipelines that a step may name. `origin` is the file shown in messages. */
export function parsePipeline(text: string, named: Readonly<Record<string, string>> = {}, origin = "<passes>"): Pipeline {
  shared ??= { lexer: new Lexer(vocabulary), parser: new PipelineParser() };
  const { tokens, errors } = shared.lexer.tokenize(text);
  const [bad] = errors;
  if (bad) {
    const found = JSON.stringify(String.fromCodePoint(text.codePointAt(bad.offset) ?? 0));
    fail("TSC1601", `found the character ${found}, which has no meaning in a pipeline`, {
      location: { file: origin, line: bad.line ?? 1, column: bad.column ?? 1 },
    });
  }
  shared.parser.input = tokens;
  const steps = shared.parser.pipeline();
  const [error] = shared.parser.errors;
  if (error) {
    const atEnd = error.token.image === "";
    const last = tokens.at(-1);
    const location = atEnd ? { file: origin, line: last?.endLine ?? 1, column: (last?.endColumn ?? 0) + 1 } : place(error.token, origin);
    fail(
      "TSC1602",
      `found ${atEnd ? "the end of the pipeline" : `\`${error.token.image}\``}, expected passes such as \`fold,fuse{max-ops=64},dce\``,
      { location },
    );
  }
  return steps.flatMap((step) => resolve(step, named, origin));
}

function place(token: IToken, file: string): Location {
  return { file, line: token.startLine ?? 1, column: token.startColumn ?? 1 };
}

function resolve(step: TextStep, named: Readonly<Record<string, string>>, origin: string): Pipeline {
  const name = step.name.image;
  const location = place(step.name, origin);
  const pass = findPass(name);
  if (!pass) {
    const text = Object.hasOwn(named, name) ? named[name] : undefined;
    if (text === undefined) {
      const names = [...allPasses().map((candidate) => candidate.name), ...Object.keys(named)];
      const near = nearestName(name, names);
      fail("TSC1603", `there is no pass named ${name}`, {
        location,
        help: near ? `did you mean ${near}?` : `the passes are ${names.join(", ")}`,
      });
    }
    if (step.options.length > 0) fail("TSC1604", `the pipeline ${name} takes no options`, { location });
    // A pipeline may name others, but not itself.
    const { [name]: _self, ...others } = named;
    return parsePipeline(text, others, `<pipeline ${name}>`);
  }
  const options: Record<string, OptionValue> = {};
  const sizes: Record<string, number> = {};
  for (const { key, values, isList } of step.options) {
    const at = place(key, origin);
    const spec = Object.hasOwn(pass.options, key.image) ? pass.options[key.image] : undefined;
    if (Object.hasOwn(options, key.image) || Object.hasOwn(sizes, key.image))
      fail("TSC1604", `the option ${key.image} of ${name} is given twice`, { location: at });
    if (spec) options[key.image] = optionValue(spec, key.image, name, values, isList, at);
    else if (pass.sizes) sizes[key.image] = integerValue(key.image, name, values, isList, at);
    else {
      const known = Object.keys(pass.options);
      const near = nearestName(key.image, known);
      fail("TSC1604", `the pass ${name} has no option ${key.image}`, {
        location: at,
        help: near ? `did you mean ${near}?` : `its options are ${known.join(", ") || "none"}`,
      });
    }
  }
  return [{ pass, options, sizes }];
}

function integerValue(key: string, pass: string, values: readonly IToken[], isList: boolean, location: Location): number {
  const [only] = values;
  const value = Number(only?.image);
  if (isList || !only || !Number.isSafeInteger(value)) fail("TSC1604", `the option ${key} of ${pass} needs an integer`, { location });
  return value;
}

function optionValue(
  spec: OptionSpec,
  key: string,
  pass: string,
  values: readonly IToken[],
  isList: boolean,
  location: Location,
): OptionValue {
  const [only] = values;
  switch (spec.kind) {
    case "int":
      return integerValue(key, pass, values, isList, location);
    case "bool":
      if (isList || (only?.image !== "true" && only?.image !== "false"))
        fail("TSC1604", `the option ${key} of ${pass} needs true or false`, { location });
      return only.image === "true";
    case "names":
      return values.map((token) => token.image);
    default:
      return spec satisfies never;
  }
}

/** The text that parses to this pipeline. */
export function formatPipeline(pipeline: Pipeline): string {
  return pipeline.map(formatStep).join(",");
}

function formatStep({ pass, options, sizes }: PipelineStep): string {
  const items = [...Object.entries(options), ...Object.entries(sizes)].map(
    ([key, value]) => `${key}=${typeof value === "object" ? `[${value.join(",")}]` : String(value)}`,
  );
  return items.length === 0 ? pass.name : `${pass.name}{${items.join(",")}}`;
}
