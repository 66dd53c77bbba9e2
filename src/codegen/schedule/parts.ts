/**
 * The `parts` template: kernels that do not wait for each other in one launch. Every part is built by its own template, for
 * workgroups of one size, and gets a stretch of the grid; which part a workgroup belongs to is the same for all its
 * invocations, so parts may have barriers. Shared arrays of one part lie where those of another do.
 */

import { type Dim, dimAdd, dimProduct } from "../../ir/dim.ts";
import { builtin, compare, div, type Expression, mod, sub, variable } from "../../ir/expression.ts";
import type { Operation } from "../../ir/graph.ts";
import { dimExpression } from "../../ir/index-arithmetic.ts";
import type { BufferParameter, Kernel, LocalArray, ScalarParameter, Statement } from "../kernel/kernel.ts";
import { Names } from "../kernel/names.ts";
import { copyBlock } from "../kernel/substitute.ts";
import { mapBlocks, mapStatementExpressions, renameArrays, rewriteExpression } from "../kernel/walk.ts";
import type { FusionRequest } from "./frame.ts";
import type { Schedule } from "./schedule.ts";

/** The requests of the fusions inside, for workgroups of one size. */
export function partRequests(request: FusionRequest, invocations: number): readonly FusionRequest[] {
  const region = regionOf(request.fusion);
  let position = 0;
  return region.operations.map((fusion) => {
    const inPlace = new Map<number, number>();
    fusion.results.forEach((_, i) => {
      const operand = request.inPlace.get(position++);
      const parameter = operand === undefined ? undefined : region.parameters[operand];
      if (parameter) inPlace.set(i, fusion.operands.indexOf(parameter));
    });
    return { ...request, fusion, inPlace, invocations };
  });
}

function regionOf(fusion: Operation): Operation["regions"][number] {
  const [region] = fusion.regions;
  if (!region) throw new Error("internal: a fusion has no region");
  return region;
}

export function buildParts(request: FusionRequest, schedule: Schedule, kernels: readonly Kernel[]): Kernel {
  const region = regionOf(request.fusion);
  const buffers = new Map<string, BufferParameter>();
  const shared = new SharedArrays();
  const scalars = new Map<string, ScalarParameter>();
  for (const kernel of kernels) for (const scalar of kernel.scalars) scalars.set(scalar.name, scalar);
  const names = new Names(scalars.keys());
  const renamings = kernels.map((kernel, part) => {
    const fusion = region.operations[part];
    if (!fusion) throw new Error("internal: more kernels than parts");
    const first = region.operations.slice(0, part).reduce((sum, { results }) => sum + results.length, 0);
    const renaming = new Map<string, string>();
    for (const buffer of kernel.buffers) {
      const name = buffer.scratch ? names.fresh(`${buffer.name}_${part}`) : outerName(buffer.name, region.parameters, fusion, first);
      renaming.set(buffer.name, name);
      const known = buffers.get(name);
      buffers.set(name, { ...buffer, name, access: !known || known.access === buffer.access ? buffer.access : "read_write" });
    }
    for (const [array, name] of shared.place(kernel.shared)) renaming.set(array, name);
    return renaming;
  });
  // In the order in which a launch hands them over.
  const ordered = [
    ...region.parameters.map((_, i) => `in${i}`),
    ...region.results.flatMap((_, i) => (request.inPlace.has(i) ? [] : [`out${i}`])),
  ].map((name) => {
    const buffer = buffers.get(name);
    if (!buffer) throw new Error(`internal: no part has the buffer ${name}`);
    return buffer;
  });
  const scratch = [...buffers.values()].filter((buffer) => buffer.scratch);
  for (const name of [...buffers.keys(), ...shared.arrays.map((array) => array.name)]) names.fresh(name);
  const body: Statement[] = [];
  let before: Dim = 0;
  kernels.forEach((kernel, part) => {
    const start = before;
    before = dimAdd(before, dimProduct(kernel.grid));
    const group = names.fresh("group");
    const position: Expression = sub(builtin("group_x"), dimExpression(start));
    const statements: readonly Statement[] = [
      { kind: "let", name: group, value: position },
      ...placed(kernel, group, renamings[part] ?? new Map(), names),
    ];
    const after = dimExpression(before);
    const isIn: Statement = { kind: "if", condition: compare("lt", builtin("group_x"), after), then: statements, otherwise: [] };
    body.push(
      start === 0 ? isIn : { kind: "if", condition: compare("ge", builtin("group_x"), dimExpression(start)), then: [isIn], otherwise: [] },
    );
  });
  return {
    name: request.name,
    buffers: [...ordered, ...scratch],
    scalars: [...scalars.values()],
    grid: [before, 1, 1],
    workgroup: kernels[0]?.workgroup ?? [1, 1, 1],
    // The registers of a processor are for one workgroup where a part asks for so many.
    ...(kernels.some(({ resident }) => resident === 1) ? { resident: 1 } : {}),
    shared: shared.arrays,
    body,
    info: {
      operations: kernels.flatMap(({ info }) => info.operations),
      locations: request.fusion.locations,
      schedule,
      flops: kernels.reduce<Dim>((sum, { info }) => dimAdd(sum, info.flops), 0),
      bytes: kernels.reduce<Dim>((sum, { info }) => dimAdd(sum, info.bytes), 0),
    },
  };
}

/** What the launch calls buffer `name` of a part, whose first result is result number `first` of the launch. */
function outerName(name: string, parameters: Operation["operands"], fusion: Operation, first: number): string {
  const index = Number(name.replace(/^(in|out)/, ""));
  if (name.startsWith("out")) return `out${first + index}`;
  const operand = fusion.operands[index];
  const position = operand ? parameters.indexOf(operand) : -1;
  if (position < 0) throw new Error(`internal: a part reads ${name}, which it was not given`);
  return `in${position}`;
}

/** The body of a part, in which `group` counts its workgroups from zero. */
function placed(kernel: Kernel, group: string, renaming: ReadonlyMap<string, string>, names: Names): readonly Statement[] {
  const [width, height] = kernel.grid;
  const linear: Expression = variable(group);
  const [x, y, z] = [
    dimProduct(kernel.grid.slice(1)) === 1 ? linear : mod(linear, dimExpression(width)),
    mod(div(linear, dimExpression(width)), dimExpression(height)),
    div(linear, dimExpression(dimProduct([width, height]))),
  ];
  const axes: Readonly<Record<string, Expression>> = { group_x: x, group_y: y, group_z: z };
  const move = (expression: Expression): Expression =>
    rewriteExpression(expression, (node) => {
      return node.kind === "builtin" ? (axes[node.name] ?? node) : node;
    });
  const moveBlock = (block: readonly Statement[]): readonly Statement[] =>
    block.map((statement) =>
      renameArrays(mapBlocks(mapStatementExpressions(statement, move), moveBlock), (name) => renaming.get(name) ?? name),
    );
  // A local name may be that of an array or buffer of the launch: `copyBlock` gives it a fresh one first.
  return moveBlock(copyBlock(kernel.body, new Map(), names));
}

/** Shared arrays of the launch: each part takes the first that is of elements like its own and that it does not use yet. */
class SharedArrays {
  readonly #arrays: LocalArray[] = [];

  get arrays(): readonly LocalArray[] {
    return this.#arrays;
  }

  place(wanted: readonly LocalArray[]): ReadonlyMap<string, string> {
    const used = new Set<number>();
    return new Map(
      wanted.map((array) => {
        const { name, dtype, length, vectors, holds } = array;
        const isAlike = (other: LocalArray): boolean => other.dtype === dtype && other.vectors === vectors && other.holds === holds;
        const free = this.#arrays.findIndex((other, i) => isAlike(other) && !used.has(i));
        const index = free < 0 ? this.#arrays.length : free;
        const known = this.#arrays[index] ?? { ...array, name: `shared${index}` };
        this.#arrays[index] = { ...known, length: Math.max(known.length, length) };
        used.add(index);
        return [name, known.name];
      }),
    );
  }
}
