/** The graph IR. Importing it registers every op. */

import "./ops/assemble.ts";
import "./ops/binary.ts";
import "./ops/call.ts";
import "./ops/composite.ts";
import "./ops/constant.ts";
import "./ops/control.ts";
import "./ops/conv.ts";
import "./ops/convert.ts";
import "./ops/cumulative.ts";
import "./ops/dot.ts";
import "./ops/dynamic.ts";
import "./ops/indexing.ts";
import "./ops/inverse.ts";
import "./ops/random.ts";
import "./ops/reduce.ts";
import "./ops/reduce-bool.ts";
import "./ops/shape.ts";
import "./ops/sort.ts";
import "./ops/structure.ts";
import "./ops/unary.ts";
import "./ops/window.ts";
import "./ops/window-select.ts";

export * from "./attributes.ts";
export { connectedGradients, gradients } from "./autodiff.ts";
export * from "./builder.ts";
export * from "./define-op.ts";
export * from "./diagnostic.ts";
export * from "./dim.ts";
export * from "./dtype.ts";
export * from "./graph.ts";
export * from "./interpreter.ts";
export * from "./location.ts";
export * from "./loop.ts";
export * from "./region.ts";
export * from "./type.ts";
export { verifyFunction, verifyModule } from "./verify.ts";
