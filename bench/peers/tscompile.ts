/** Ours: the model of layers, compiled to an artifact, loaded from it. */

import { fileURLToPath, pathToFileURL } from "node:url";
import { compile } from "../../src/compiler.ts";
import type { Program } from "../../src/runtime/program-types.ts";
import { models } from "../workloads/models.ts";
import { onlyTraining, type Peer, type Prepared } from "./peer.ts";

export async function createPeer(target: "native" | "wasm" | "wgsl"): Promise<Peer> {
  return {
    name: `tscompile ${target}`,
    async prepare(work, data, part): Promise<Prepared> {
      const outDir = fileURLToPath(new URL(`../out/${target}-${work.id}-${part}`, import.meta.url));
      const started = performance.now();
      const model = models[work.id]?.();
      if (!model) throw new Error(`no model for ${work.id}`);
      if (part !== "predict") model.compile({ optimizer: "adam", loss: onlyTraining(work).loss });
      await compile(model, { target, outDir });
      const compiled = performance.now();
      const module = (await import(pathToFileURL(`${outDir}/model.js`).href)) as {
        load(options: { readonly threads: number }): Promise<Program>;
      };
      // Peers have one, too.
      const program = await module.load({ threads: 1 });
      program.setWeights(Object.fromEntries(data.weights));
      const times = { compile: compiled - started, load: performance.now() - compiled };
      const { x, y } = data;
      const options = { allowNonFinite: true };
      switch (part) {
        case "predict":
          return {
            ...times,
            runner: { run: async () => (await program.predict(x, { batchSize: work.batch, ...options })) as Float32Array },
          };
        case "train": {
          return {
            ...times,
            runner: {
              async run() {
                program.resetMetrics();
                return (await program.trainOnBatch(x, y, options))["loss"] ?? Number.NaN;
              },
            },
          };
        }
        case "fit": {
          const { batch = 32, epochs = 1 } = onlyTraining(work).fit ?? {};
          return {
            ...times,
            runner: {
              async run() {
                const { history } = await program.fit(x, y, { batchSize: batch, epochs, shuffle: false, verbose: 0, ...options });
                return Number(history["loss"]?.at(-1));
              },
            },
          };
        }
        default:
          return part satisfies never;
      }
    },
  };
}
