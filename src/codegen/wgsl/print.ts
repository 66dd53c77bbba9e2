/**
 * Prints kernels as one WGSL module with an entry point each.
 *
 * Every entry point sees the same bind group: binding 0 is the `state` segment, 1 the `arena`, 2 what workgroups hand to
 * each other, 3 a uniform block with the kernel's i32 scalars in order, four to a vector. A segment is declared once per element type in use; an entry point
 * uses one of these declarations (`mergeBuffers` sees to that).
 */

import type { Builtin, ScalarType } from "../../ir/expression.ts";
import { printBody, printHeader } from "../clike.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { isBySubgroups, statementExpressions, usesSubgroups, visitExpression, visitStatements } from "../kernel/walk.ts";
import { matrixBuiltins, matrixConstants } from "./cooperative.ts";
import {
  declareHalf,
  handedOver,
  ifGranted,
  type PreludeName,
  readFour,
  segmentName,
  sharedName,
  sharedType,
  wgslDialect,
  writeFour,
} from "./dialect.ts";
import { printPrelude } from "./prelude.ts";

const bindings: Readonly<Record<string, number>> = { state: 0, arena: 1 };
const scratchBinding = 2;
const scalarsBinding = 3;
const storedTypes = ["f32", "i32", "u32"] as const satisfies readonly ScalarType[];

/** Uniform offsets are multiples of 256 bytes, which hold this many scalars. */
const scalarsPerSlot = 64;

export function printWgsl(kernels: readonly Kernel[]): string {
  const used = new Set<PreludeName>();
  const fours = new Set<string>();
  const entryPoints = kernels.map((kernel) => printKernel(kernel, used, fours));
  const holdsHalves = kernels.some(({ shared }) => shared.some(({ holds }) => holds !== undefined));
  const usesMatrices = kernels.some(hasMatrices);
  const enabled = new Set([
    ...enableSubgroups(kernels),
    ...(usesMatrices ? [ifGranted("subgroups", "enable subgroups;")] : []),
    ...(usesMatrices || holdsHalves ? [ifGranted("shader-f16", "enable f16;")] : []),
    ...(usesMatrices ? [ifGranted("chromium-experimental-subgroup-matrix", "enable chromium_experimental_subgroup_matrix;")] : []),
  ]);
  const constants = [...(holdsHalves ? [declareHalf] : []), ...(usesMatrices ? [matrixConstants.join("\n")] : [])];
  return `${[...enabled, ...constants, printBindings(kernels), ...printPrelude(used), ...printFours(fours), ...entryPoints].join("\n\n")}\n`;
}

/** Whether kernels are for devices with matrix units alone. */
export function hasMatrices({ body }: Kernel): boolean {
  let found = false;
  visitStatements(body, ({ kind }) => {
    found ||= kind === "cooperative_matrix";
  });
  return found;
}

/** Where some kernel has no other way, the text is for devices with subgroups alone. */
function enableSubgroups(kernels: readonly Kernel[]): readonly string[] {
  const using = kernels.filter(usesSubgroups);
  if (using.length === 0) return [];
  return using.every(choosesBySubgroups) ? [ifGranted("subgroups", "enable subgroups;")] : ["enable subgroups;"];
}

function choosesBySubgroups({ body }: Kernel): boolean {
  let found = false;
  visitStatements(body, (statement) => {
    found ||= isBySubgroups(statement);
  });
  return found;
}

function printBindings(kernels: readonly Kernel[]): string {
  const lines: string[] = [];
  for (const [segment, binding] of Object.entries(bindings)) {
    const buffers = kernels.flatMap((kernel) => kernel.buffers.filter((buffer) => buffer.name === segment));
    for (const dtype of storedTypes) {
      for (const vectors of [undefined, 4]) {
        if (!buffers.some((buffer) => buffer.dtype === dtype && buffer.vectors === vectors)) continue;
        const element = vectors === undefined ? dtype : `vec${vectors}<${dtype}>`;
        lines.push(`@group(0) @binding(${binding}) var<storage, read_write> ${segmentName(segment, dtype, vectors)}: array<${element}>;`);
      }
    }
  }
  if (kernels.some(({ buffers }) => buffers.some(({ name }) => name === handedOver)))
    lines.push(`@group(0) @binding(${scratchBinding}) var<storage, read_write> ${handedOver}: array<atomic<i32>>;`);
  const most = Math.max(0, ...kernels.map((kernel) => kernel.scalars.length));
  if (most > 0) {
    const vectors = (Math.ceil(most / scalarsPerSlot) * scalarsPerSlot) / 4;
    lines.push(`@group(0) @binding(${scalarsBinding}) var<uniform> scalars: array<vec4<i32>, ${vectors}>;`);
  }
  return lines.join("\n");
}

function printFours(functions: ReadonlySet<string>): readonly string[] {
  return Object.keys(bindings).flatMap((segment) =>
    storedTypes.flatMap((dtype) => {
      const array = segmentName(segment, dtype, undefined);
      const places = [0, 1, 2, 3].map((lane) => `${array}[i${lane === 0 ? "" : ` + ${lane}`}]`);
      const stores = places.map((place, lane) => `${place} = x.${"xyzw"[lane]};`).join(" ");
      const texts = {
        [readFour(array)]: `(i: i32) -> vec4<${dtype}> { return vec4<${dtype}>(${places.join(", ")}); }`,
        [writeFour(array)]: `(i: i32, x: vec4<${dtype}>) { ${stores} }`,
      };
      return Object.entries(texts).flatMap(([name, text]) => (functions.has(name) ? [`fn ${name}${text}`] : []));
    }),
  );
}

function printKernel(kernel: Kernel, used: Set<PreludeName>, fours: Set<string>): string {
  for (const buffer of kernel.buffers) {
    if (bindings[buffer.name] === undefined && buffer.name !== handedOver)
      throw new Error(`internal: buffer ${buffer.name} of ${kernel.name} is not merged into a segment`);
  }
  const dialect = wgslDialect(kernel, used, fours);
  const shared = kernel.shared.map(
    (array) => `var<workgroup> ${sharedName(kernel, array.name)}: array<${sharedType(array)}, ${array.length / (array.vectors ?? 1)}>;`,
  );
  const scalars = kernel.scalars.map(
    ({ name }, index) => `  let ${dialect.identifier(name)} = scalars[${Math.floor(index / 4)}].${"xyzw"[index % 4]};`,
  );
  const builtins = builtinsOf(kernel);
  const parameters = [
    ...(builtins.some((name) => name.startsWith("group")) ? ["@builtin(workgroup_id) workgroup_id: vec3<u32>"] : []),
    ...(builtins.some((name) => name.startsWith("local")) ? ["@builtin(local_invocation_id) local_id: vec3<u32>"] : []),
    ...(hasMatrices(kernel) ? matrixBuiltins : []),
  ];
  const ids = builtins.map(builtinLine);
  const [x, y, z] = kernel.workgroup;
  return [
    ...printHeader(kernel),
    ...shared,
    `@compute @workgroup_size(${x}, ${y}, ${z})`,
    `fn ${kernel.name}(${parameters.join(", ")}) {`,
    ...scalars,
    ...ids,
    ...printBody(kernel, dialect),
    "}",
  ].join("\n");
}

/** Of a builtin, under its name. */
function builtinLine(name: Builtin): string {
  switch (name) {
    case "subgroup_count":
      return ifGranted("subgroups", "  let subgroup_count = subgroupAdd(1);");
    case "subgroup_rank":
      return ifGranted("subgroups", "  let subgroup_rank = subgroupExclusiveAdd(1);");
    default:
      return `  let ${name} = i32(${name.startsWith("group") ? "workgroup_id" : "local_id"}.${name.at(-1)});`;
  }
}

/** The builtins a kernel reads, in a fixed order. */
function builtinsOf(kernel: Kernel): readonly Builtin[] {
  const names = new Set<Builtin>();
  visitStatements(kernel.body, (statement) => {
    // The last workgroup is found by its first invocation.
    if (statement.kind === "last_workgroup") names.add("local_x");
    for (const expression of statementExpressions(statement)) {
      visitExpression(expression, (node) => {
        if (node.kind === "builtin" && node.name !== "subgroups") names.add(node.name);
      });
    }
  });
  return [...names].sort();
}
