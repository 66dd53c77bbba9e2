/** Peers by name. Only the process of a peer loads this: the packages may not be installed elsewhere. */

import type { Peer, PeerName } from "./peer.ts";

export async function createPeer(name: Exclude<PeerName, "torch">): Promise<Peer> {
  switch (name) {
    case "wasm":
    case "native":
    case "wgsl":
      return (await import("./tscompile.ts")).createPeer(name);
    case "tfjs":
      return (await import("./tfjs.ts")).createPeer("wasm");
    case "jax":
      return (await import("./jax.ts")).createPeer();
    case "ort-web":
      return (await import("./ort.ts")).createPeer("onnxruntime-web");
    case "ort-node":
      return (await import("./ort.ts")).createPeer("onnxruntime-node");
    case "tfjs-webgpu":
      return (await import("./tfjs.ts")).createPeer("webgpu");
    case "jax-webgpu":
      return (await import("./jax.ts")).createPeer("webgpu");
    case "ort-webgpu":
      return (await import("./ort.ts")).createPeer("onnxruntime-web/webgpu");
    default:
      return name satisfies never;
  }
}
