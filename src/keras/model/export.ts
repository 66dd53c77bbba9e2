/** Models as artifacts that predict by themselves. */

import { shown, valueError } from "../errors.ts";
import type { Model } from "./model.ts";

const formats = ["wasm", "wgsl", "cuda", "native"] as const;
export type ExportFormat = (typeof formats)[number];

export interface ExportOptions {
  /** The target of the kernels. Default `wasm`. */
  readonly format?: ExportFormat;
}

/** What is used of `tscompile/compiler`. */
interface Compiler {
  compile(model: Model, options: { readonly target: ExportFormat; readonly outDir: string; readonly training: false }): Promise<unknown>;
}

export async function exportModel(model: Model, path: string, options: ExportOptions): Promise<void> {
  const { format = "wasm" } = options;
  if (!formats.includes(format)) valueError(`there is no format ${shown(format)} to export to; formats are ${formats.join(", ")}`);
  if (!model.built)
    valueError(`the model ${model.name} is not built, so it cannot be exported`, { help: "call model.build(inputShape), or fit it first" });
  // The compiler writes files. Its name is computed, so that programs for browsers, which have none, do not carry it along.
  const source = import.meta.url.endsWith(".ts") ? "../../compiler.ts" : "../../compiler.js";
  const compiler = (await import(new URL(source, import.meta.url).href)) as Compiler;
  await compiler.compile(model, { target: format, outDir: path, training: false });
}
