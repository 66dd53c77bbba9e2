/**
 * Penguins from a CSV (species,island,bill_length_mm,bill_depth_mm,flipper_length_mm,body_mass_g,sex), or drawn from
 * rounded means and deviations of the species when no file is given. Missing measurements become the column's mean and a
 * missing sex is a category of its own.
 */

import { readFileSync } from "node:fs";
import { createRandom } from "../support/random.ts";

export interface Penguins {
  /** Rows of `featureCount` values: four standardized measurements, then islands and sexes as ones. */
  readonly features: Float32Array<ArrayBuffer>;
  readonly species: Int32Array<ArrayBuffer>;
}

const speciesNames = ["Adelie", "Chinstrap", "Gentoo"];
const islands = ["Biscoe", "Dream", "Torgersen"];
const sexes = ["MALE", "FEMALE", ""];
const measurements = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"];

export const featureCount = measurements.length + islands.length + sexes.length;

type Row = Readonly<Record<string, string>>;

export function loadPenguins(file: string | undefined): Penguins {
  return encode(file === undefined ? drawRows(344, 3) : readCsv(file));
}

function readCsv(file: string): readonly Row[] {
  const [header = "", ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const columns = header.split(",");
  for (const name of ["species", "island", "sex", ...measurements]) {
    if (!columns.includes(name)) throw new Error(`${file}:1: no column ${name}; the columns are ${columns.join(", ")}`);
  }
  return lines.map((line, index) => {
    const cells = line.split(",");
    if (cells.length !== columns.length) throw new Error(`${file}:${index + 2}: ${cells.length} values, expected ${columns.length}`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}

function encode(rows: readonly Row[]): Penguins {
  const columns = measurements.map((name) => {
    const known = rows.flatMap((row) => (row[name] ? [Number(row[name])] : []));
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
    return { name, mean, deviation };
  });
  const oneHot = (names: readonly string[], value: string): readonly number[] => names.map((name) => (name === value ? 1 : 0));
  const features = rows.flatMap((row) => [
    ...columns.map(({ name, mean, deviation }) => (row[name] ? (Number(row[name]) - mean) / deviation : 0)),
    ...oneHot(islands, row["island"] ?? ""),
    ...oneHot(sexes, row["sex"] ?? ""),
  ]);
  const species = rows.map((row) => {
    const index = speciesNames.indexOf(row["species"] ?? "");
    if (index < 0) throw new Error(`unknown species ${row["species"]}; expected ${speciesNames.join(", ")}`);
    return index;
  });
  return { features: Float32Array.from(features), species: Int32Array.from(species) };
}

/** Mean and deviation of each measurement, per species, in the order of `speciesNames`. */
const statistics: Readonly<Record<string, readonly (readonly [mean: number, deviation: number])[]>> = {
  bill_length_mm: pairs([38.8, 48.8, 47.5], [2.7, 3.3, 3.1]),
  bill_depth_mm: pairs([18.3, 18.4, 15.0], [1.2, 1.1, 1.0]),
  flipper_length_mm: pairs([190, 196, 217], [6.5, 7.1, 6.5]),
  body_mass_g: pairs([3700, 3730, 5080], [460, 380, 500]),
};

function pairs(means: readonly number[], deviations: readonly number[]): readonly (readonly [number, number])[] {
  return means.map((mean, i) => [mean, deviations[i] ?? 0] as const);
}

function drawRows(count: number, seed: number): readonly Row[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const kind = Math.floor(random.next() * 3);
    const island = kind === 0 ? Math.floor(random.next() * 3) : kind === 1 ? 1 : 0;
    const values = measurements.map((name) => {
      const [mean, deviation] = statistics[name]?.[kind] ?? [0, 0];
      return random.normal(mean, deviation).toFixed(1);
    });
    const missing = random.next() < 0.03;
    return {
      species: speciesNames[kind] ?? "",
      island: islands[island] ?? "",
      sex: missing ? "" : (sexes[Math.floor(random.next() * 2)] ?? ""),
      ...Object.fromEntries(measurements.map((name, i) => [name, missing && i === 3 ? "" : (values[i] ?? "")])),
    };
  });
}

/** Every fifth row is for testing. */
export function splitPenguins({ features, species }: Penguins): { readonly train: Penguins; readonly test: Penguins } {
  const take = (wanted: (row: number) => boolean): Penguins => {
    const rows = Array.from(species.keys()).filter(wanted);
    return {
      features: Float32Array.from(rows.flatMap((row) => [...features.subarray(row * featureCount, (row + 1) * featureCount)])),
      species: Int32Array.from(rows, (row) => species[row] ?? 0),
    };
  };
  return { train: take((row) => row % 5 !== 4), test: take((row) => row % 5 === 4) };
}
