/** A host for command line tools that keeps what they write. */

import { readFileSync } from "node:fs";
import type { ToolHost } from "../../src/cli/tscompile-opt.ts";

export interface RecordingHost {
  readonly host: ToolHost;
  /** Standard output, then standard error. */
  output(): string;
  out(): string;
  err(): string;
  /** Texts of reproducers. */
  readonly reproducers: readonly string[];
}

/** `files` hide those of the disk; `-` is standard input. */
export function toolHost(files: Readonly<Record<string, string>> = {}): RecordingHost {
  let out = "";
  let err = "";
  let time = 0;
  const reproducers: string[] = [];
  return {
    reproducers,
    out: () => out,
    err: () => err,
    output: () => out + err,
    host: {
      read: (file) => files[file] ?? readFileSync(file, "utf8"),
      out(text) {
        out += text;
      },
      err(text) {
        err += text;
      },
      // Every reading is one millisecond later, so that times are the same in every run.
      now: () => ++time,
      saveReproducer(text) {
        reproducers.push(text);
        return `reproducer-${reproducers.length}.ir`;
      },
    },
  };
}
