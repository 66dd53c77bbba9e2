/** All layers, as classes and as factories, registered under their class names. */

import { registerClass } from "../registry.ts";
import * as activation from "./activation.ts";
import * as convolution from "./convolution.ts";
import * as dense from "./dense.ts";
import * as embedding from "./embedding.ts";
import * as merging from "./merging.ts";
import * as normalization from "./normalization.ts";
import * as pooling from "./pooling.ts";
import * as regularization from "./regularization.ts";
import * as reshaping from "./reshaping.ts";

export * from "./activation.ts";
export * from "./convolution.ts";
export * from "./dense.ts";
export * from "./embedding.ts";
export * from "./factories.ts";
export * from "./merging.ts";
export * from "./normalization.ts";
export * from "./pooling.ts";
export * from "./regularization.ts";
export * from "./reshaping.ts";

for (const family of [activation, convolution, dense, embedding, merging, normalization, pooling, regularization, reshaping]) {
  for (const value of Object.values(family)) {
    // Families export functions beside classes; only classes with a name of their own are layers.
    if (typeof value === "function" && "className" in value) registerClass("layers", value);
  }
}
