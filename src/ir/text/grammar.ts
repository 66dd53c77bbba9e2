/** Grammar of the textual IR: tokens to tree. `read-tree.ts` runs it and reports its faults. */

import type { ParserMethod, TokenType } from "chevrotain";
import { tokens as t } from "./tokens.ts";
import type {
  TextAttribute,
  TextFunction,
  TextLocation,
  TextModule,
  TextName,
  TextOperation,
  TextParameter,
  TextRegion,
  TextState,
  TextSymbol,
} from "./tree.ts";
import { named, ValueParser } from "./value-grammar.ts";

export class ModuleParser extends ValueParser {
  constructor() {
    super();
    this.performSelfAnalysis();
  }

  /** Keywords match where identifiers do, so the word that ends a body must be told from an op of that name. */
  #startsOperation(end: TokenType): boolean {
    return this.LA(1).tokenType !== end || this.LA(2).tokenType === t.leftParenthesis;
  }

  readonly module: ParserMethod<[], TextModule> = this.RULE("module", () => {
    const symbols: TextSymbol[] = [];
    const unfused: TextName[] = [];
    const state: TextState[] = [];
    const functions: TextFunction[] = [];
    this.CONSUME(t.module);
    const name = this.SUBRULE(this.globalName);
    this.CONSUME(t.leftBrace);
    this.MANY(() => {
      this.OR([
        { ALT: () => symbols.push(this.SUBRULE(this.symbolDeclaration)) },
        { ALT: () => state.push(this.SUBRULE(this.stateVariable)) },
        { ALT: () => unfused.push(this.SUBRULE(this.unfusedLabel)) },
        { ALT: () => functions.push(this.SUBRULE(this.graphFunction)) },
      ]);
    });
    this.CONSUME(t.rightBrace);
    return { name, symbols, state, unfused, functions };
  });

  readonly symbolDeclaration = this.RULE("symbolDeclaration", (): TextSymbol => {
    this.CONSUME(t.symbol);
    const name = named(this.CONSUME(t.identifier));
    this.CONSUME(t.greaterEqual);
    const minimum = this.SUBRULE(this.integer);
    let maximum: number | undefined;
    let multipleOf: number | undefined;
    this.OPTION(() => {
      this.CONSUME(t.lessEqual);
      maximum = this.SUBRULE1(this.integer);
    });
    this.OPTION1(() => {
      this.CONSUME(t.multipleOf);
      multipleOf = this.SUBRULE2(this.integer);
    });
    return { name, minimum, maximum, multipleOf };
  });

  readonly unfusedLabel = this.RULE("unfusedLabel", (): TextName => {
    this.CONSUME(t.unfused);
    return this.SUBRULE(this.string);
  });

  readonly stateVariable = this.RULE("stateVariable", (): TextState => {
    this.CONSUME(t.state);
    const name = this.SUBRULE(this.globalName);
    this.CONSUME(t.colon);
    const type = this.SUBRULE(this.type);
    this.CONSUME(t.leftBrace);
    const key = this.CONSUME(t.identifier);
    this.CONSUME(t.equals);
    const role = this.SUBRULE(this.string);
    this.CONSUME(t.rightBrace);
    let locations: readonly TextLocation[] = [];
    this.OPTION(() => {
      locations = this.SUBRULE(this.locations);
    });
    const isRole = this.ACTION(() => key.image === "role");
    return { name, type, role: isRole ? role : named(key), location: locations[0] };
  });

  readonly graphFunction = this.RULE("graphFunction", (): TextFunction => {
    const parameters: TextFunction["parameters"][number][] = [];
    const operations: TextOperation[] = [];
    const results: TextFunction["results"][number][] = [];
    this.CONSUME(t.func);
    const name = this.SUBRULE(this.globalName);
    this.CONSUME(t.leftParenthesis);
    this.MANY_SEP({
      SEP: t.comma,
      DEF: () => {
        const parameter = this.SUBRULE(this.parameter);
        const kind = this.OR([
          { ALT: () => this.CONSUME(t.input) && ("input" as const) },
          { ALT: () => this.CONSUME(t.state) && ("state" as const) },
        ]);
        const source = this.SUBRULE(this.string);
        parameters.push({ ...parameter, kind, source });
      },
    });
    this.CONSUME(t.rightParenthesis);
    this.CONSUME(t.leftBrace);
    this.MANY({ GATE: () => this.#startsOperation(t.return), DEF: () => operations.push(this.SUBRULE(this.operation)) });
    this.CONSUME(t.return);
    this.MANY_SEP1({
      SEP: t.comma,
      DEF: () => {
        const value = this.SUBRULE(this.value);
        this.CONSUME(t.as);
        const kind = this.OR1([
          { ALT: () => this.CONSUME(t.output) && ("output" as const) },
          { ALT: () => this.CONSUME1(t.state) && ("state" as const) },
        ]);
        const target = this.SUBRULE1(this.string);
        results.push({ value, kind, target });
      },
    });
    this.CONSUME(t.rightBrace);
    return { name, parameters, operations, results };
  });

  readonly parameter = this.RULE("parameter", (): TextParameter => {
    const name = this.SUBRULE(this.value);
    this.CONSUME(t.colon);
    return { name, type: this.SUBRULE(this.type) };
  });

  readonly value = this.RULE("value", (): TextName => named(this.CONSUME(t.valueName)));

  readonly operation: ParserMethod<[], TextOperation> = this.RULE("operation", () => {
    const results: TextName[] = [];
    const operands: TextName[] = [];
    const attributes: TextAttribute[] = [];
    const regions: TextRegion[] = [];
    let label = "";
    let locations: readonly TextLocation[] = [];
    this.OPTION(() => {
      this.AT_LEAST_ONE_SEP({ SEP: t.comma, DEF: () => results.push(this.SUBRULE(this.value)) });
      this.CONSUME(t.equals);
    });
    const name = named(this.CONSUME(t.identifier));
    this.CONSUME(t.leftParenthesis);
    this.MANY_SEP({ SEP: t.comma, DEF: () => operands.push(this.SUBRULE1(this.value)) });
    this.CONSUME(t.rightParenthesis);
    this.OPTION1(() => {
      this.CONSUME(t.leftBrace);
      this.MANY_SEP1({ SEP: t.comma, DEF: () => attributes.push(this.SUBRULE(this.attribute)) });
      this.CONSUME(t.rightBrace);
    });
    this.CONSUME(t.colon);
    const types = this.SUBRULE(this.types);
    this.OPTION2(() => {
      this.CONSUME(t.label);
      this.CONSUME1(t.leftParenthesis);
      label = this.SUBRULE(this.string).text;
      this.CONSUME1(t.rightParenthesis);
    });
    this.OPTION3(() => {
      locations = this.SUBRULE(this.locations);
    });
    this.MANY(() => regions.push(this.SUBRULE(this.region)));
    return { results, name, operands, attributes, types, label, locations, regions };
  });

  readonly region: ParserMethod<[], TextRegion> = this.RULE("region", () => {
    const parameters: TextParameter[] = [];
    const operations: TextOperation[] = [];
    const results: TextName[] = [];
    this.CONSUME(t.region);
    this.CONSUME(t.leftParenthesis);
    this.MANY_SEP({ SEP: t.comma, DEF: () => parameters.push(this.SUBRULE(this.parameter)) });
    this.CONSUME(t.rightParenthesis);
    this.CONSUME(t.leftBrace);
    this.MANY({ GATE: () => this.#startsOperation(t.yield), DEF: () => operations.push(this.SUBRULE(this.operation)) });
    this.CONSUME(t.yield);
    this.MANY_SEP1({ SEP: t.comma, DEF: () => results.push(this.SUBRULE(this.value)) });
    this.CONSUME(t.rightBrace);
    return { parameters, operations, results };
  });
}
