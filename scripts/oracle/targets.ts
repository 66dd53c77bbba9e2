/** The targets that cases can run on. */

import { fail } from "../../src/ir/diagnostic.ts";
import { reference, type Target } from "./target.ts";

const targetNames = ["reference", "wasm", "wgsl", "cuda-emulated"] as const;

export async function findTarget(name: string): Promise<Target> {
  const known = targetNames.find((candidate) => candidate === name) ?? fail("TSC3107", `there is no target ${JSON.stringify(name)}`, { help: `targets are ${targetNames.join(", ")}` });
  if (known === "reference") return reference;
  return fail("TSC3108", `cases cannot be run on ${known} yet`);
}
