/** Runs the command as a user does: in a process of its own. */

import { execFile } from "node:child_process";
import { resolve } from "node:path";

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export const repository = resolve(import.meta.dirname, "../..");

export function tscompile(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const command = ["--conditions=tscompile-source", resolve(repository, "src/cli/tscompile.ts"), ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd: repository, env: { ...process.env, ...environment } }, (error, stdout, stderr) => {
      done({ status: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}
