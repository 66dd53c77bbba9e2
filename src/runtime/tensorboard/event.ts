/**
 * Events of TensorBoard as protocol buffers: https://github.com/tensorflow/tensorboard/blob/master/tensorboard/compat/proto/event.proto
 * and summary.proto beside it. Values are tensors of plugins, the second version of the format.
 */

import { Message } from "./protobuf.ts";

const dataType = { float32: 1, float64: 2 } as const;
/** `DataClass` of summary.proto. */
const dataClass = { scalar: 1, tensor: 2 } as const;

export interface SummaryValue {
  readonly tag: string;
  readonly message: Message;
}

export function fileVersionEvent(wallTime: number): Uint8Array<ArrayBuffer> {
  return new Message().double(1, wallTime).text(3, "brain.Event:2").finish();
}

export function summaryEvent(wallTime: number, step: number, values: readonly SummaryValue[]): Uint8Array<ArrayBuffer> {
  const summary = new Message();
  for (const { message } of values) summary.message(1, message);
  return new Message().double(1, wallTime).integer(2, step).message(5, summary).finish();
}

export function scalarSummary(tag: string, value: number): SummaryValue {
  return summary(tag, "scalars", dataClass.scalar, tensor(dataType.float32, [], Float32Array.of(value)));
}

/** Buckets as rows of left edge, right edge and count. */
export function histogramSummary(tag: string, values: ArrayLike<number>, buckets = 30): SummaryValue {
  const rows = histogram(values, buckets);
  return summary(tag, "histograms", dataClass.tensor, tensor(dataType.float64, [rows.length / 3, 3], rows));
}

function summary(tag: string, plugin: string, kind: number, value: Message): SummaryValue {
  const metadata = new Message().message(1, new Message().text(1, plugin)).integer(4, kind);
  return { tag, message: new Message().text(1, tag).message(9, metadata).message(8, value) };
}

function tensor(dtype: number, shape: readonly number[], data: Float32Array | Float64Array): Message {
  const dims = new Message();
  for (const size of shape) dims.message(2, new Message().integer(1, size));
  // Little-endian, as every machine here is that runs JavaScript engines.
  return new Message()
    .integer(1, dtype)
    .message(2, dims)
    .bytes(4, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
}

/** Equal buckets from the least to the greatest value; all of one value make one bucket around it. */
function histogram(values: ArrayLike<number>, buckets: number): Float64Array {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const finite = Array.from(values).filter(Number.isFinite);
  for (const value of finite) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  if (finite.length === 0) return new Float64Array();
  if (least === greatest) return Float64Array.of(least - 0.5, greatest + 0.5, finite.length);
  const width = (greatest - least) / buckets;
  const rows = new Float64Array(buckets * 3);
  for (let i = 0; i < buckets; i++) rows.set([least + i * width, i === buckets - 1 ? greatest : least + (i + 1) * width], 3 * i);
  for (const value of finite) {
    const at = 3 * Math.min(buckets - 1, Math.floor((value - least) / width)) + 2;
    rows[at] = (rows[at] ?? 0) + 1;
  }
  return rows;
}
