/** What the grammar yields: the text as a tree with places, before names are resolved and types are checked. */

/** 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface TextName extends Place {
  readonly text: string;
}

/** An attribute value or a dimension: which of the two a bare expression is depends on the op's declaration. */
export type TextValue =
  | ({ readonly kind: "number"; readonly value: number } & Place)
  | ({ readonly kind: "name"; readonly text: string } & Place)
  | ({ readonly kind: "string"; readonly text: string } & Place)
  | ({ readonly kind: "list"; readonly items: readonly TextValue[] } & Place)
  | ({ readonly kind: "dim"; readonly value: TextValue } & Place)
  | ({ readonly kind: "dense"; readonly dtype: TextName; readonly data: TextValue } & Place)
  | ({ readonly kind: "base64"; readonly text: string } & Place)
  | ({ readonly kind: "negate"; readonly x: TextValue } & Place)
  | ({ readonly kind: "arithmetic"; readonly op: "+" | "-" | "*"; readonly lhs: TextValue; readonly rhs: TextValue } & Place)
  | ({ readonly kind: "floordiv"; readonly numerator: TextValue; readonly divisor: TextValue } & Place);

export interface TextType extends Place {
  readonly dtype: string;
  readonly dims: readonly TextValue[];
}

export interface TextLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface TextParameter {
  readonly name: TextName;
  readonly type: TextType;
}

export interface TextAttribute {
  readonly key: TextName;
  readonly value: TextValue;
}

export interface TextRegion {
  readonly parameters: readonly TextParameter[];
  readonly operations: readonly TextOperation[];
  readonly results: readonly TextName[];
}

export interface TextOperation {
  readonly results: readonly TextName[];
  readonly name: TextName;
  readonly operands: readonly TextName[];
  readonly attributes: readonly TextAttribute[];
  readonly types: readonly TextType[];
  readonly label: string;
  readonly locations: readonly TextLocation[];
  readonly regions: readonly TextRegion[];
}

export interface TextFunction {
  readonly name: TextName;
  readonly parameters: readonly (TextParameter & { readonly kind: "input" | "state"; readonly source: TextName })[];
  readonly operations: readonly TextOperation[];
  readonly results: readonly { readonly value: TextName; readonly kind: "output" | "state"; readonly target: TextName }[];
}

export interface TextSymbol {
  readonly name: TextName;
  readonly minimum: number;
  readonly maximum: number | undefined;
  readonly multipleOf: number | undefined;
}

export interface TextState {
  readonly name: TextName;
  readonly type: TextType;
  readonly role: TextName;
  readonly location: TextLocation | undefined;
}

export interface TextModule {
  readonly name: TextName;
  readonly symbols: readonly TextSymbol[];
  /** Labels. */
  readonly unfused: readonly TextName[];
  readonly state: readonly TextState[];
  readonly functions: readonly TextFunction[];
}
