/** Comma-separated values: https://www.rfc-editor.org/rfc/rfc4180, with any separator and either kind of line end. */

import { fault, listNames } from "../fault.ts";
import { type DataSource, nameOf, readChunks } from "./bytes.ts";

export interface CsvOptions {
  /** Whether the first line names the columns. Default true. */
  readonly hasHeader?: boolean;
  /** Names of the columns, in place of those of the first line. */
  readonly columnNames?: readonly string[];
  /** Default `,`. */
  readonly delimiter?: string;
  /**
   * Column, or columns, of the target. With it elements are `[features, label]`, arrays of numbers (one number for one
   * label); without it records by column name.
   */
  readonly label?: string | readonly string[];
  /** Columns of the features, in this order. Default all that are no labels. */
  readonly features?: readonly string[];
  /** Texts of a column that stand for the numbers 0, 1, 2, … */
  readonly categories?: Readonly<Record<string, readonly string[]>>;
  /** Texts that mean there is no value. Default the empty text, `NA`, `NaN` and `?`. */
  readonly missing?: readonly string[];
  /** What a missing number becomes; `"skip"` leaves the row out. Default `"error"`. */
  readonly onMissing?: number | "skip" | "error";
}

/** Fields that are numbers come as numbers. A missing field is null. */
export type CsvRow = Readonly<Record<string, number | string | null>>;

const defaultMissing = ["", "NA", "NaN", "?"];
const numberPattern = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

interface Line {
  readonly fields: readonly string[];
  /** From 1, of the line where the record begins. */
  readonly number: number;
}

/** The records of a text. Quoted fields may hold separators, line ends and doubled quotes. */
async function* readLines(source: DataSource, delimiter: string): AsyncIterable<Line> {
  const decoder = new TextDecoder();
  let [field, quoted, afterQuote] = ["", false, false];
  let fields: string[] = [];
  let [line, began] = [1, 1];
  let carriage = false;
  const finish = function* (): Iterable<Line> {
    fields.push(field);
    // A line without anything is none.
    if (fields.length > 1 || field !== "" || afterQuote) yield { fields, number: began };
    [field, fields, afterQuote] = ["", [], false];
  };
  const visit = function* (text: string): Iterable<Line> {
    for (const char of text) {
      if (quoted) {
        if (char === "\n") line++;
        if (char === '"') [quoted, afterQuote] = [false, true];
        else field += char;
        continue;
      }
      if (char === '"' && afterQuote) {
        field += '"';
        [quoted, afterQuote] = [true, false];
      } else if (char === '"' && field === "") quoted = true;
      else if (char === delimiter) {
        fields.push(field);
        [field, afterQuote] = ["", false];
      } else if (char === "\n" || char === "\r") {
        // The second half of a line end of two characters.
        if (char === "\n" && carriage) {
          carriage = false;
          continue;
        }
        yield* finish();
        line++;
        began = line;
      } else field += char;
      carriage = char === "\r";
    }
  };
  for await (const chunk of readChunks(source)) yield* visit(decoder.decode(chunk, { stream: true }));
  yield* visit(decoder.decode());
  if (quoted) fault("TSC3133", `${nameOf(source)} ends within a quoted field that begins in line ${began}`);
  yield* finish();
}

export async function* readCsv(
  source: DataSource,
  options: CsvOptions = {},
): AsyncIterable<CsvRow | readonly [Float32Array, Float32Array | number]> {
  const { hasHeader = true, delimiter = ",", label, onMissing = "error" } = options;
  if (delimiter.length !== 1) fault("TSC3132", `delimiter is ${JSON.stringify(delimiter)}; expected one character`);
  const name = nameOf(source);
  let table: Table | undefined;
  let header = hasHeader;
  for await (const { fields, number } of readLines(source, delimiter)) {
    if (!table) {
      const names = options.columnNames ?? (hasHeader ? fields : fields.map((_, i) => `column_${i}`));
      table = new Table(names, options, name);
    }
    if (header) {
      header = false;
      continue;
    }
    if (fields.length !== table.names.length)
      fault(
        "TSC3134",
        `line ${number} of ${name} has ${fields.length} fields; there are ${table.names.length} columns: ${listNames(table.names)}`,
      );
    if (onMissing === "skip" && table.lacksValues(fields)) continue;
    yield label === undefined ? table.record(fields) : table.sample(fields, number);
  }
}

/** What the columns of a file are used for. */
class Table {
  readonly names: readonly string[];
  readonly #options: CsvOptions;
  readonly #file: string;
  readonly #missing: ReadonlySet<string>;
  readonly #labels: readonly number[];
  readonly #features: readonly number[];

  constructor(names: readonly string[], options: CsvOptions, file: string) {
    this.names = names;
    this.#options = options;
    this.#file = file;
    this.#missing = new Set(options.missing ?? defaultMissing);
    const positionOf = (column: string): number => {
      const at = names.indexOf(column);
      return at >= 0 ? at : fault("TSC3134", `${file} has no column ${column}; its columns are ${listNames(names, 20)}`);
    };
    Object.keys(options.categories ?? {}).forEach(positionOf);
    const { label = [], features } = options;
    this.#labels = (typeof label === "string" ? [label] : label).map(positionOf);
    this.#features = features?.map(positionOf) ?? [...names.keys()].filter((at) => !this.#labels.includes(at));
  }

  /** Whether a field that is used has no value. */
  lacksValues(fields: readonly string[]): boolean {
    const used = this.#options.label === undefined ? [...fields.keys()] : [...this.#features, ...this.#labels];
    return used.some((at) => this.#missing.has(fields[at] ?? ""));
  }

  record(fields: readonly string[]): CsvRow {
    return Object.fromEntries(this.names.map((column, at) => [column, this.#value(column, fields[at] ?? "")]));
  }

  sample(fields: readonly string[], line: number): readonly [Float32Array, Float32Array | number] {
    const numbers = (positions: readonly number[]): Float32Array =>
      Float32Array.from(positions, (at) => this.#number(fields[at] ?? "", at, line));
    const labels = numbers(this.#labels);
    return [numbers(this.#features), labels.length === 1 ? (labels[0] as number) : labels];
  }

  #value(column: string, text: string): number | string | null {
    const categories = this.#options.categories?.[column];
    if (categories?.includes(text)) return categories.indexOf(text);
    if (this.#missing.has(text)) return typeof this.#options.onMissing === "number" ? this.#options.onMissing : null;
    return numberPattern.test(text.trim()) ? Number(text) : text;
  }

  #number(text: string, at: number, line: number): number {
    const column = this.names[at] ?? "";
    const value = this.#value(column, text);
    if (typeof value === "number") return value;
    const place = `line ${line} of ${this.#file}, column ${column}`;
    if (value === null) return fault("TSC3134", `${place}, has no value`, 'give onMissing: a number, or "skip" to leave such rows out');
    const known = this.#options.categories?.[column];
    return fault(
      "TSC3134",
      `${place}, is ${JSON.stringify(text)}; expected ${known ? `one of ${listNames(known)}` : "a number"}`,
      known ? undefined : `leave the column out with features, or give categories: { ${JSON.stringify(column)}: [...] }`,
    );
  }
}
