/** One peer in a process of its own: told what to prepare, then how many calls to make. */

import { dataOf } from "../workloads/workload.ts";
import { workload } from "../workloads/workloads.ts";
import { createPeer } from "./create.ts";
import { provideGpu } from "./gpu.ts";
import type { Answer, Request } from "./messages.ts";
import { onlyTraining, type Runner } from "./peer.ts";

let runner: Runner | undefined;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function answer(request: Request): Promise<Answer> {
  if (request.kind === "prepare") {
    const work = workload(request.work);
    const data = dataOf(work, request.part === "fit" ? onlyTraining(work).fit?.rows : work.batch);
    if (request.gpu) await provideGpu(request.gpu);
    const peer = await createPeer(request.peer);
    const prepared = await peer.prepare(work, data, request.part);
    runner = prepared.runner;
    const start = performance.now();
    const result = await runner.run();
    const first = performance.now() - start;
    const { compile, load } = prepared;
    const values = typeof result === "number" ? [result] : Float32Array.from(result);
    return { kind: "prepared", name: peer.name, compile, load, first, values };
  }
  const current = runner;
  if (!current) throw new Error("nothing is prepared");
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let call = 0; call < request.calls; call++) {
    if (!request.everyTenth) {
      times.push(await timed(() => current.run()));
      continue;
    }
    const ten = await timed(async () => {
      for (let i = 0; i < 9; i++) await (current.runSilently ?? current.run)();
      await current.run();
    });
    times.push(ten / 10);
  }
  const { user, system } = process.cpuUsage(before);
  return { kind: "times", times, cpu: (user + system) / 1000 / (request.calls * (request.everyTenth ? 10 : 1)) };
}

process.on("message", (request: Request) => {
  answer(request)
    .catch((error: unknown): Answer => ({ kind: "failed", message: error instanceof Error ? error.message : String(error) }))
    .then((result) => process.send?.(result));
});
