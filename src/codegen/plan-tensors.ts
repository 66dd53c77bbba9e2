/** The tensors that a kernel copies boxes of, as plans tell launches of them. */

import { storageBytes } from "../ir/expression.ts";
import type { PlanKernel } from "../runtime/plan.ts";
import { dimFormula } from "./formula.ts";
import type { Kernel } from "./kernel/kernel.ts";
import { storedFormat } from "./kernel/warpgroup.ts";

export function planTensors({ name, buffers, scalars, tensors }: Kernel): Pick<PlanKernel, "tensors"> {
  const positionIn = (all: readonly { readonly name: string }[], wanted: string): number => {
    const position = all.findIndex((one) => one.name === wanted);
    if (position < 0) throw new Error(`internal: kernel ${name} has no ${wanted}, which a tensor of it is made of`);
    return position;
  };
  if (!tensors) return {};
  return {
    tensors: tensors.map(({ buffer, format, sizes, strides, box }) => ({
      buffer: positionIn(buffers, buffer),
      format,
      sizes: sizes.map((size) => dimFormula(size, (symbol) => String(positionIn(scalars, symbol)))),
      strides: strides.map((stride) => stride * storageBytes(storedFormat(format))),
      box,
    })),
  };
}
