/**
 * Merges the buffers of a kernel into the segments they live in, for targets that bind few buffers. Each access becomes
 * an access of the segment at the buffer's element offset, which the launch hands over as a scalar.
 *
 * A segment that the kernel uses with one element type has that type. One that it uses with several is u32, and values
 * are bitcast on the way: u32 and not f32, because a float type may flush the bits of small integers to zero. Elements of
 * other widths than 32 bits cannot share a segment: targets that merge buffers store them in words.
 */

import { symbol } from "../../ir/dim.ts";
import { add, bitcast, type Expression, type ScalarType, scalarTypeOf, storageBytes, variable } from "../../ir/expression.ts";
import type { SegmentName } from "../../runtime/plan.ts";
import { storeBoolsAsIntegers } from "./bool-storage.ts";
import type { BufferParameter, Kernel, ScalarParameter, Statement } from "./kernel.ts";
import { namesOf } from "./names.ts";
import { mapBlocks, mapStatementExpressions, rewriteExpression } from "./walk.ts";

interface Place {
  readonly segment: SegmentName;
  readonly offset: Expression;
}

const segmentOrder: readonly SegmentName[] = ["state", "arena", "scratch"];

/**
 * `segments[n]` is where buffer `n` lives. The result has one buffer per segment in use, named after it, `state` first,
 * and after its own scalars one `<buffer>_offset` per former buffer, in order, with the value `{kind: "offset", buffer: n}`.
 */
export function mergeBuffers(original: Kernel, segments: readonly SegmentName[]): Kernel {
  if (segments.length !== original.buffers.length) {
    throw new Error(`internal: ${original.name} has ${original.buffers.length} buffers and ${segments.length} segments`);
  }
  const kernel = storeBoolsAsIntegers(original);
  const names = namesOf(kernel);
  const places = new Map<string, Place>();
  const offsets: ScalarParameter[] = [];
  kernel.buffers.forEach((buffer, index) => {
    const segment = segments[index];
    if (!segment) return;
    const name = names.fresh(`${buffer.name}_offset`);
    offsets.push({ name, value: { kind: "offset", buffer: index } });
    places.set(buffer.name, { segment, offset: variable(name) });
  });
  const merged = segmentOrder.flatMap((segment) => mergedBuffer(kernel, segment, segments));
  const dtypes = new Map(merged.map((buffer) => [buffer.name, scalarTypeOf(buffer.dtype)]));

  const dtypeOf = (segment: SegmentName): ScalarType => dtypes.get(segment) ?? "u32";
  const rewrite = (expression: Expression): Expression =>
    rewriteExpression(expression, (node) => {
      const place = node.kind === "load" ? places.get(node.buffer) : undefined;
      if (!place || node.kind !== "load") return node;
      const moved = { ...node, buffer: place.segment, index: offsetBy(place.offset, node.index), dtype: dtypeOf(place.segment) };
      return bitcast(node.dtype, moved);
    });
  const block = (statements: readonly Statement[]): readonly Statement[] =>
    statements.map((statement) => {
      const rewritten = mapBlocks(mapStatementExpressions(statement, rewrite), block);
      const counters = rewritten.kind === "last_workgroup" ? places.get(rewritten.counters) : undefined;
      if (counters && rewritten.kind === "last_workgroup")
        return { ...rewritten, counters: counters.segment, index: offsetBy(counters.offset, rewritten.index) };
      const place = rewritten.kind === "store" ? places.get(rewritten.buffer) : undefined;
      if (!place || rewritten.kind !== "store") return rewritten;
      const value = bitcast(dtypeOf(place.segment), rewritten.value);
      return { ...rewritten, buffer: place.segment, index: offsetBy(place.offset, rewritten.index), value };
    });
  return { ...kernel, buffers: merged, scalars: [...kernel.scalars, ...offsets], body: block(kernel.body) };
}

/** The offset is added to what an index starts with: what changes least comes first in a sum, and loops can leave it outside. */
function offsetBy(offset: Expression, index: Expression): Expression {
  return index.kind === "binary" && index.op === "add" ? add(offsetBy(offset, index.lhs), index.rhs) : add(offset, index);
}

function mergedBuffer(kernel: Kernel, segment: SegmentName, segments: readonly SegmentName[]): readonly BufferParameter[] {
  const members = kernel.buffers.filter((_, index) => segments[index] === segment);
  const [first] = members;
  if (!first) return [];
  const odd = members.find((member) => storageBytes(member.dtype) !== 4);
  if (odd) throw new Error(`internal: ${odd.name} of ${kernel.name} has elements of type ${odd.dtype}, which cannot be merged`);
  // What is handed over is accessed by atomics, which are of integers.
  if (segment === "scratch")
    return [{ name: segment, dtype: "i32", access: "read_write", length: symbol(`${segment}_elements`), scratch: "zeros" }];
  const dtype = members.every((member) => member.dtype === first.dtype) ? first.dtype : "u32";
  const access = members.every((member) => member.access === first.access) ? first.access : "read_write";
  return [{ name: segment, dtype, access, length: symbol(`${segment}_elements`) }];
}
