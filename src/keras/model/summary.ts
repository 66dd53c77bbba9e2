/** The table of a model's layers. */

import { shown, valueError } from "../errors.ts";
import type { Node } from "../graph/node.ts";
import type { Layer } from "../layer/layer.ts";
import type { Model } from "./model.ts";

export interface SummaryOptions {
  /** Characters of a line. Default 98. */
  readonly lineLength?: number | null;
  /** Ends of the columns: shares of the line, or absolute positions. Default 0.3, 0.6, 0.7, ..., 1. */
  readonly positions?: readonly number[] | null;
  /** Called with each line. Default: prints it. */
  readonly printFn?: ((line: string) => void) | null;
  /** Also lists layers of models inside. */
  readonly expandNested?: boolean;
  /** Adds a column that tells whether weights are trained. */
  readonly showTrainable?: boolean;
  /** First and last layer to show: names or regular expressions. */
  readonly layerRange?: readonly [string, string] | null;
}

const defaultLineLength = 98;
const defaultPositions = [0.3, 0.6, 0.7, 0.9];

interface Column {
  readonly title: string;
  cell(layer: Layer): string;
}

/** Cells in their columns; what is too long goes on in the next line, broken at spaces where there are any. */
function rows(cells: readonly string[], ends: readonly number[]): readonly string[] {
  const columns = cells.map((cell, i) => wrap(cell, Math.max(1, (ends[i] ?? 0) - (ends[i - 1] ?? 0) - (i < cells.length - 1 ? 1 : 0))));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    let line = "";
    for (const [i, lines] of columns.entries()) line = `${line.padEnd(ends[i - 1] ?? 0)}${lines[at] ?? ""}`;
    return line.trimEnd();
  });
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const space = rest.lastIndexOf(" ", width);
    const cut = space > 0 && rest.slice(0, space).trim() !== "" ? space : width;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return [...lines, rest];
}

function outputShape(layer: Layer): string {
  const [first] = layer.inboundNodes;
  if (!first) return "?";
  return first.outputs.map(({ shape }) => `(${shape.map((dim) => dim ?? "None").join(", ")})`).join(", ");
}

function parameters(layer: Layer): string {
  return layer.built ? layer.countParams().toLocaleString("en-US") : "0 (unbuilt)";
}

/** The layers of a graph that a layer reads: `dense[0][0]` is output 0 of call 0. */
function sources(layer: Layer, nodes: ReadonlySet<Node>): string {
  const inputs = layer.inboundNodes.filter((node) => nodes.has(node)).flatMap((node) => node.inputTensors);
  const names = inputs.map(({ history, name }) =>
    history.operation ? `${history.operation.name}[${history.nodeIndex}][${history.tensorIndex}]` : name,
  );
  return names.length === 0 ? "-" : names.join(", ");
}

function trained(layer: Layer): string {
  if (layer.weights.length === 0) return "-";
  return layer.trainableWeights.length > 0 ? "Y" : "N";
}

/** Whether every layer reads the one before it and no other: then nothing needs to be said about it. */
function isChain(nodes: readonly Node[]): boolean {
  return nodes.every(
    (node, i) => node.isInput === (i === 0) && (i === 0 || (node.inputTensors.length === 1 && node.parentNodes[0] === nodes[i - 1])),
  );
}

function columnsOf(model: Model, options: SummaryOptions): readonly Column[] {
  const nodes = model.graph?.map.nodes ?? [];
  const inGraph = new Set(nodes);
  return [
    { title: "Layer (type)", cell: (layer) => `${layer.name} (${layer.getClassName()})` },
    { title: "Output Shape", cell: outputShape },
    { title: "Param #", cell: parameters },
    ...(isChain(nodes) ? [] : [{ title: "Connected to", cell: (layer: Layer) => sources(layer, inGraph) }]),
    ...(options.showTrainable ? [{ title: "Trainable", cell: trained }] : []),
  ];
}

function bytes(count: number): string {
  const units = ["B", "KB", "MB", "GB"];
  let value = count;
  let unit = 0;
  for (; value >= 1024 && unit < units.length - 1; unit++) value /= 1024;
  return `${unit === 0 ? value : value.toFixed(2)} ${units[unit]}`;
}

function columnEnds(options: SummaryOptions, width: number, count: number): readonly number[] {
  const positions = options.positions ?? [...defaultPositions.slice(0, count - 1), 1];
  if (positions.length < count) valueError(`positions of a summary with ${count} columns has ${positions.length} entries`);
  return positions.map((position) => (position <= 1 ? Math.floor(position * width) : position));
}

export function summarize(model: Model, options: SummaryOptions): readonly string[] {
  const width = options.lineLength ?? defaultLineLength;
  const columns = columnsOf(model, options);
  const ends = columnEnds(options, width, columns.length);
  const rule = "_".repeat(width);
  const titles = columns.map(({ title }) => title);
  const lines = [`Model: "${model.name}"`, rule, ...rows(titles, ends), "=".repeat(width)];
  const show = (layers: readonly Layer[], indent: string): void => {
    for (const layer of layers) {
      const [first = "", ...others] = columns.map((column) => column.cell(layer));
      lines.push(...rows([`${indent}${first}`, ...others], ends));
      if (options.expandNested) show(isModel(layer) ? layer.layers : layer.ownLayers(), `${indent}  `);
    }
  };
  show(range(model, options.layerRange), "");
  lines.push(rule);
  const total = (weights: readonly { readonly size: number }[]): number => weights.reduce((sum, { size }) => sum + size, 0);
  const report = (what: string, count: number): string => `${what}: ${count.toLocaleString("en-US")} (${bytes(4 * count)})`;
  lines.push(report("Total params", total(model.weights)));
  lines.push(report("Trainable params", total(model.trainableWeights)));
  lines.push(report("Non-trainable params", total(model.nonTrainableWeights)));
  return lines;
}

function isModel(layer: Layer): layer is Model {
  return "layers" in layer;
}

/** From the first match of the first pattern to the last match of the last, both included. */
function range({ name, layers }: Model, bounds: readonly [string, string] | null | undefined): readonly Layer[] {
  if (!bounds) return layers;
  const matches = (pattern: string) => (layer: Layer) => layer.name === pattern || new RegExp(`^(?:${pattern})`).test(layer.name);
  const [first, last] = bounds;
  const [from, to] = [layers.findIndex(matches(first)), layers.findLastIndex(matches(last))];
  if (from < 0 || to < 0)
    return valueError(
      `layerRange ${shown(bounds)} matches no layer of ${name}; its layers are ${layers.map((layer) => layer.name).join(", ")}`,
    );
  return layers.slice(Math.min(from, to), Math.max(from, to) + 1);
}
