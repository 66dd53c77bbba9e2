/**
 * A file of events: records of length, checksum of the length, data, checksum of the data
 * (https://www.tensorflow.org/tutorials/load_data/tfrecord#tfrecords_format_details).
 */

import { appendToFile, makeFolder } from "../file-system.ts";
import { node } from "../host.ts";
import { maskedCrc32c } from "./crc32c.ts";
import { fileVersionEvent, type SummaryValue, summaryEvent } from "./event.ts";

export function frameRecord(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const record = new Uint8Array(8 + 4 + data.length + 4);
  const view = new DataView(record.buffer);
  view.setBigUint64(0, BigInt(data.length), true);
  view.setUint32(8, maskedCrc32c(record.subarray(0, 8)), true);
  record.set(data, 12);
  view.setUint32(12 + data.length, maskedCrc32c(data), true);
  return record;
}

/** Files of one process differ in their number. */
let fileNumber = 0;

export class EventFile {
  readonly #folder: string;
  readonly #path: string;
  #pending: Uint8Array[] = [];
  #started = false;

  constructor(folder: string) {
    const host = node?.getBuiltinModule("node:os").hostname() ?? "browser";
    const seconds = String(Math.floor(Date.now() / 1000)).padStart(10, "0");
    this.#folder = folder;
    this.#path = `${folder}/events.out.tfevents.${seconds}.${host}.${node?.pid ?? 0}.${fileNumber++}.v2`;
  }

  add(step: number, values: readonly SummaryValue[]): void {
    const now = Date.now() / 1000;
    if (!this.#started) this.#pending.push(frameRecord(fileVersionEvent(now)));
    this.#started = true;
    if (values.length > 0) this.#pending.push(frameRecord(summaryEvent(now, step, values)));
  }

  async flush(): Promise<void> {
    if (this.#pending.length === 0) return;
    const records = this.#pending;
    this.#pending = [];
    const bytes = new Uint8Array(records.reduce((sum, record) => sum + record.length, 0));
    let offset = 0;
    for (const record of records) {
      bytes.set(record, offset);
      offset += record.length;
    }
    await makeFolder(this.#folder);
    await appendToFile(this.#path, bytes);
  }
}
