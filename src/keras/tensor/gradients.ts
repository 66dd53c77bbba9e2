/** Derivatives inside a trace, for training steps. */

import { gradients as derive } from "../../ir/autodiff.ts";
import { runtimeError } from "../errors.ts";
import { Tensor } from "./tensor.ts";
import { currentTrace } from "./trace.ts";
import type { Variable } from "./variable.ts";

/** The derivative of a scalar with respect to the values that variables had when the step began; zeros where there is none. */
export function gradients(loss: Tensor, variables: readonly Variable[]): readonly Tensor[] {
  const trace = currentTrace() ?? runtimeError("gradients can be taken only while a program is traced");
  const wrt = variables.map((variable) => trace.parameterOf(variable));
  const value = trace.valueOf(loss);
  return derive(trace.builder, [value], [trace.builder.full(value.type.dtype, value.type.shape, 1)], wrt).map((gradient) =>
    Tensor.traced(trace, gradient),
  );
}
