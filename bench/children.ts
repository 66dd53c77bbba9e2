/** Processes of peers: one question, one answer; a crash or a time-out is an answer too. */

import { type ChildProcess, fork, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Answer, Request } from "./peers/messages.ts";
import type { Part, PeerName } from "./peers/peer.ts";
import { dataOf, type Workload } from "./workloads/workload.ts";
import { encoder, layerNormEpsilon } from "./workloads/workloads.ts";

export interface Child {
  readonly peer: PeerName;
  ask(request: Request, timeoutSeconds: number): Promise<Answer>;
  stop(): void;
}

function childOf(
  peer: PeerName,
  child: ChildProcess,
  listen: (answered: (answer: Answer) => void) => void,
  send: (request: Request) => void,
): Child {
  let answered: ((answer: Answer) => void) | undefined;
  let ended: string | undefined;
  const end = (message: string): void => {
    ended ??= message;
    answered?.({ kind: "failed", message });
  };
  listen((answer) => answered?.(answer));
  child.on("error", (error) => end(error.message));
  child.on("exit", (code, signal) => end(`the process ended with ${signal ?? code}`));
  return {
    peer,
    ask: (request, timeoutSeconds) =>
      new Promise((resolve) => {
        if (ended !== undefined) {
          resolve({ kind: "failed", message: ended });
          return;
        }
        const timer = setTimeout(() => {
          child.kill("SIGKILL");
          end(`no answer in ${timeoutSeconds} s`);
        }, timeoutSeconds * 1000);
        answered = (answer) => {
          clearTimeout(timer);
          answered = undefined;
          resolve(answer);
        };
        send(request);
      }),
    stop: () => void child.kill("SIGKILL"),
  };
}

export function startPeer(peer: Exclude<PeerName, "torch">): Child {
  const child = fork(fileURLToPath(new URL("./peers/worker.ts", import.meta.url)), [], {
    execArgv: ["--conditions=tscompile-source"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return childOf(
    peer,
    child,
    (answered) => child.on("message", (answer) => answered(answer as Answer)),
    (request) => void child.send(request),
  );
}

/** A Python process gets arrays as files. */
export function startTorch(python: string, work: Workload, part: Part): Child {
  const folder = fileURLToPath(new URL(`./out/torch/${work.id}-${part}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  const rows = part === "fit" ? (work.training?.fit?.rows ?? 0) : work.batch;
  const data = dataOf(work, rows);
  const write = (name: string, array: Float32Array): string => {
    const path = `${folder}${name.replaceAll("/", "-")}.bin`;
    writeFileSync(path, new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    return path;
  };
  const weights = Object.fromEntries(
    [...data.weights].map(([name, array]) => [name, { path: write(name, array), shape: data.shapes.get(name) }]),
  );
  const prepare = {
    kind: "prepare",
    work: work.id,
    part,
    rows,
    input: work.input,
    softmax: work.softmax,
    encoder: { ...encoder, epsilon: layerNormEpsilon },
    weights,
    x: write("x", data.x),
    y: data.y && write("y", data.y),
    out: `${folder}out.bin`,
    ...work.training,
  };
  // PyTorch's number of threads does not reach every BLAS that it may be built with.
  const env = { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
  const script = fileURLToPath(new URL("./peers/pytorch.py", import.meta.url));
  const child = spawn(python, [script], { stdio: ["pipe", "pipe", "ignore"], env });
  return childOf(
    "torch",
    child,
    (answered) =>
      createInterface({ input: child.stdout }).on("line", (line) => {
        const answer = JSON.parse(line) as Answer;
        if (answer.kind !== "prepared" || answer.values) answered(answer);
        else answered({ ...answer, values: new Float32Array(new Uint8Array(readFileSync(prepare.out)).buffer) });
      }),
    (request) => void child.stdin.write(`${JSON.stringify(request.kind === "prepare" ? prepare : request)}\n`),
  );
}
