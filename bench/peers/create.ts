/** Peers by name. Only the process of a peer loads this: the packages may not be installed elsewhere. */

import type { Peer, PeerName } from "./peer.ts";

export async function createPeer(name: Exclude<PeerName, "torch">): Promise<Peer> {
  switch (name) {
    case "wasm":
    case "native":
      return (await import("./tscompile.ts")).createPeer(name);
    case "tfjs":
      return (await import("./tfjs-wasm.ts")).createPeer();
    case "jax":
      return (await import("./jax.ts")).createPeer();
    case "ort-web":
      return (await import("./ort.ts")).createPeer("onnxruntime-web");
    case "ort-node":
      return (await import("./ort.ts")).createPeer("onnxruntime-node");
    default:
      return name satisfies never;
  }
}
