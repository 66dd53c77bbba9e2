/** The table of a model's layers. */

import type { Layer } from "./layer.ts";
import type { Model } from "./model.ts";
import type { Tensor } from "./tensor.ts";

export interface SummaryOptions {
  readonly lineLength?: number;
  /** Ends of the columns: shares of the line, or absolute positions. */
  readonly positions?: readonly number[];
  readonly printFn?: (line: string) => void;
  readonly expandNested?: boolean;
  readonly showTrainable?: boolean;
  /** First and last layer to show: names or regular expressions. */
  readonly layerRange?: readonly [string, string];
}

function row(cells: readonly string[], ends: readonly number[]): string {
  let line = "";
  for (const [i, cell] of cells.entries()) {
    const end = ends[i] ?? line.length + cell.length;
    line = `${line}${cell}`.slice(0, Math.max(end - 1, 0)).padEnd(end);
  }
  return line.trimEnd();
}

function outputShape(layer: Layer): string {
  if (layer.inboundNodes.length === 0) return "?";
  const output = layer.output;
  const tensors: readonly Tensor[] = Array.isArray(output) ? (output as readonly Tensor[]) : [output as Tensor];
  return tensors.map(({ shape }) => `(${shape.map((dim) => dim ?? "None").join(", ")})`).join(", ");
}

function bytes(count: number): string {
  const units = ["B", "KB", "MB", "GB"];
  let value = count;
  let unit = 0;
  for (; value >= 1024 && unit < units.length - 1; unit++) value /= 1024;
  return `${unit === 0 ? value : value.toFixed(2)} ${units[unit]}`;
}

export function summarize(model: Model, options: SummaryOptions): readonly string[] {
  const width = options.lineLength ?? 78;
  const shares = options.positions ?? (options.showTrainable ? [0.3, 0.6, 0.7, 0.85, 1] : [0.45, 0.75, 1]);
  const ends = shares.map((position) => (position <= 1 ? Math.round(position * width) : position));
  const rule = "_".repeat(width);
  const lines = [`Model: "${model.name}"`, rule];
  const titles = ["Layer (type)", "Output Shape", "Param #", ...(options.showTrainable ? ["Trainable"] : [])];
  lines.push(row(titles, ends), "=".repeat(width));
  const show = (layers: readonly Layer[], indent: string): void => {
    for (const layer of range(layers, options.layerRange)) {
      const cells = [
        `${indent}${layer.name} (${layer.getClassName()})`,
        outputShape(layer),
        layer.built ? layer.countParams().toLocaleString("en-US") : "0 (unbuilt)",
      ];
      lines.push(
        row(
          [...cells, ...(options.showTrainable ? [layer.trainableWeights.length > 0 ? "Y" : layer.weights.length > 0 ? "N" : "-"] : [])],
          ends,
        ),
      );
      if (options.expandNested) show(layer.ownLayers(), `${indent}  `);
    }
  };
  show(model.layers, "");
  lines.push(rule);
  const total = (weights: readonly { readonly size: number }[]): number => weights.reduce((sum, { size }) => sum + size, 0);
  const report = (what: string, count: number): string => `${what}: ${count.toLocaleString("en-US")} (${bytes(4 * count)})`;
  lines.push(report("Total params", total(model.weights)));
  lines.push(report("Trainable params", total(model.trainableWeights)));
  lines.push(report("Non-trainable params", total(model.nonTrainableWeights)));
  return lines;
}

function range(layers: readonly Layer[], bounds: readonly [string, string] | undefined): readonly Layer[] {
  if (!bounds) return layers;
  const matches = (pattern: string) => (layer: Layer) => layer.name === pattern || new RegExp(`^(?:${pattern})`).test(layer.name);
  const from = layers.findIndex(matches(bounds[0]));
  const to = layers.findLastIndex(matches(bounds[1]));
  return from < 0 || to < 0 ? [] : layers.slice(Math.min(from, to), Math.max(from, to) + 1);
}
