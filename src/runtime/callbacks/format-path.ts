/** Paths with placeholders as Keras has them, `weights.{epoch:02d}-{val_loss:.2f}`: the part of Python's formats that names need. */

import { fault, listNames } from "../fault.ts";

const placeholder = /\{([A-Za-z_]\w*)(?::(?:(0?)(\d+)d|(?:\.(\d+))([fe])))?\}/g;

export function hasPlaceholders(path: string): boolean {
  return path.includes("{");
}

export function formatPath(path: string, values: Readonly<Record<string, number>>): string {
  const text = path.replace(
    placeholder,
    (_all, name: string, zero: string | undefined, width: string | undefined, places: string | undefined, style) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined)
        return fault("TSC3125", `the path ${path} names ${name}, which is not there; there are ${listNames(Object.keys(values), 20)}`);
      if (width !== undefined) return String(Math.trunc(value)).padStart(Number(width), zero ? "0" : " ");
      if (places !== undefined) return style === "e" ? exponential(value, Number(places)) : value.toFixed(Number(places));
      return String(value);
    },
  );
  if (hasPlaceholders(text))
    fault("TSC3125", `the path ${path} has a placeholder of another form than {name}, {name:02d}, {name:.2f} or {name:.2e}`);
  return text;
}

/** Python writes two digits of the exponent, at least. */
function exponential(value: number, places: number): string {
  return value.toExponential(places).replace(/e([+-])(\d)$/, "e$10$2");
}
