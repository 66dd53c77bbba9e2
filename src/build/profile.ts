/**
 * Where the time of a function goes: each of its launches timed alone on this machine, beside the time that the machine would
 * need at least for its operations and its bytes, as a product of matrices and a copy reach them (the roofline model of
 * S. Williams, A. Waterman, D. Patterson, Communications of the ACM 52(4), 2009).
 */

import { type CompiledProgram, lowerFused } from "../codegen/compile.ts";
import type { KernelInfo } from "../codegen/kernel/kernel.ts";
import type { Adapter, DriverCode, Precision } from "../codegen/target.ts";
import { adapterKind, compileProgram } from "../in-process.ts";
import { fail } from "../ir/diagnostic.ts";
import { type Dim, evaluateDim } from "../ir/dim.ts";
import { findFunction, type Module } from "../ir/graph.ts";
import { formatLocation, isKnown } from "../ir/location.ts";
import { parseModule } from "../ir/parse.ts";
import { asElements } from "../runtime/elements.ts";
import type { ResolvedLaunch, ResolvedStep } from "../runtime/executor.ts";
import type { Sizes } from "../runtime/plan.ts";
import { createStepExecutor } from "../runtime/step-executor.ts";
import { findAdapter } from "../runtime/webgpu/adapter.ts";
import { createTimedDevice, type TimedDevice, timedTargets } from "./launch-clock.ts";
import { randomInputs } from "./random-inputs.ts";
import { recordSteps } from "./recorded-device.ts";

export interface KernelProfile {
  readonly name: string;
  /** In a call of the function. */
  readonly launches: number;
  /** Of all of them. */
  readonly milliseconds: number;
  readonly flops: number;
  readonly bytes: number;
  /** The least time that the rates of the machine allow, over the time taken. */
  readonly roofline: number;
  readonly operations: readonly string[];
  /** Places in the source, `file:line:column`. */
  readonly locations: readonly string[];
}

export interface FunctionProfile {
  readonly function: string;
  readonly batch: number;
  /** Slowest first. */
  readonly kernels: readonly KernelProfile[];
  readonly rates: MachineRates;
}

/** Per second. */
export interface MachineRates {
  readonly flops: number;
  readonly bytes: number;
}

export interface ProfileOptions {
  /** Rows of a batch, where the program takes any number. Default 32. */
  readonly batch?: number | undefined;
  /** Of the target `cuda`: what its kernels were compiled for. Default `fatbin`, which nvcc makes. */
  readonly driverCode?: DriverCode | undefined;
  /** As the program was compiled. */
  readonly precision?: Precision | undefined;
}

const defaultBatch = 32;
const functions = ["predict", "train_step"];

/** The program's functions on random data. */
export async function profileProgram(
  module: Module,
  program: CompiledProgram,
  options: ProfileOptions = {},
): Promise<readonly FunctionProfile[]> {
  const { batch = defaultBatch, driverCode = "fatbin", precision = "f32" } = options;
  const target = timedTargets.find((name) => name === program.target);
  if (!target) {
    fail("TSC5013", `programs for ${program.target} are not profiled`, {
      help: `leave out --profile, or use one of the targets ${timedTargets.join(", ")}`,
    });
  }
  const adapter: Adapter = target === "wgsl" ? adapterKind(await findAdapter()) : "hardware";
  const compiled = adapter === "software" ? { ...program, ...lowerFused(program.module, { target, adapter }) } : program;
  const create = (timed: CompiledProgram): Promise<TimedDevice> => createTimedDevice(timed, target, driverCode);
  const compileProbe = (probe: Module): CompiledProgram =>
    compileProgram(probe, { target, precision, adapter, ...(target === "cuda" ? { driverCode } : {}) });
  const rates = await measureRates(compileProbe, create);
  const profiles: FunctionProfile[] = [];
  for (const name of functions) {
    if (!compiled.plan.functions.some((entry) => entry.name === name)) continue;
    const kernels = await profileFunction(module, compiled, create, name, batch);
    const rated = kernels.map((kernel) => ({
      ...kernel,
      roofline: Math.max(kernel.flops / rates.flops, kernel.bytes / rates.bytes) / (kernel.milliseconds / 1000),
    }));
    profiles.push({ function: name, batch, kernels: rated, rates });
  }
  return profiles;
}

/** A launch that is bound by arithmetic, and one that is bound by memory, on matrices of so many rows and columns. */
const probes = {
  flops: (size: number) => `module @product {
  func @predict(%a: f32[${size}, ${size}] input "a", %b: f32[${size}, ${size}] input "b") {
    %0 = dot_general(%a, %b) {lhs_batch = [], lhs_contract = [1], rhs_batch = [], rhs_contract = [0]} : f32[${size}, ${size}]
    return %0 as output "c"
  }
}
`,
  bytes: (size: number) => `module @copy {
  func @predict(%a: f32[${16 * size * size}] input "a") {
    %0 = neg(%a) : f32[${16 * size * size}]
    return %0 as output "b"
  }
}
`,
};
/** Sizes of them: the next one is for machines on which this one takes less than `longProbe` milliseconds, too short to keep all of them busy. */
const probeSizes = [512, 1024, 2048, 4096];
const longProbe = 0.5;

/** What slow machines are measured with. */
export function probeModules(): readonly Module[] {
  const [least = 0] = probeSizes;
  return Object.values(probes).map((text) => parseModule(text(least)));
}

type CreateDevice = (program: CompiledProgram) => Promise<TimedDevice>;

async function measureRates(compileProbe: (module: Module) => CompiledProgram, create: CreateDevice): Promise<MachineRates> {
  const rate = async (of: keyof MachineRates): Promise<number> => {
    let best = 0;
    for (const size of probeSizes) {
      const module = parseModule(probes[of](size));
      const kernels = await profileFunction(module, compileProbe(module), create, "predict", 1);
      const total = kernels.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
      best = Math.max(best, (kernels.reduce((sum, kernel) => sum + kernel[of], 0) / total) * 1000);
      if (total >= longProbe) break;
    }
    return best;
  };
  return { flops: await rate("flops"), bytes: await rate("bytes") };
}

async function profileFunction(
  module: Module,
  compiled: CompiledProgram,
  create: CreateDevice,
  name: string,
  batch: number,
): Promise<readonly Omit<KernelProfile, "roofline">[]> {
  const timed = await create(compiled);
  const recorded = recordSteps(timed.device);
  const executor = createStepExecutor(compiled.plan, recorded.device);
  try {
    const state = compiled.plan.state.flatMap(({ name: variable, dtype }) => {
      const first = compiled.state[variable];
      return first ? [[variable, asElements(dtype, first.data)] as const] : [];
    });
    executor.writeState(Object.fromEntries(state));
    const sizes: Sizes = Object.fromEntries(compiled.plan.symbols.map((symbol) => [symbol.name, batch]));
    await executor.prepare(sizes);
    const fn = findFunction(module, name);
    const inputs = Object.entries(fn ? randomInputs(fn, batch) : {});
    const entry = executor.functions.find((candidate) => candidate.name === name);
    await executor.run(
      name,
      Object.fromEntries(
        inputs.map(([input, { data }]) => [input, asElements(entry?.inputs.find((spec) => spec.name === input)?.dtype ?? "f32", data)]),
      ),
      sizes,
    );
    // The last that is made ready is the function itself: before it may be what derives state.
    const launches = recorded.lastSteps().filter((step) => step.kind === "launch");
    const kernels: Omit<KernelProfile, "roofline">[] = [];
    for (const [kernel, info] of compiled.kernels.map(({ info }, i) => [i, info] as const)) {
      const own = launches.filter((launch) => launch.kernel === kernel);
      const [first] = own;
      if (!first) continue;
      const milliseconds = (await timeLaunch(timed, first)) * own.length;
      kernels.push({ name: compiled.kernels[kernel]?.name ?? "", launches: own.length, milliseconds, ...costOf(info, own.length, sizes) });
    }
    return kernels.sort((a, b) => b.milliseconds - a.milliseconds);
  } finally {
    executor.dispose();
    timed.dispose();
  }
}

function costOf(
  { flops, bytes, operations, locations }: KernelInfo,
  launches: number,
  sizes: Sizes,
): Pick<KernelProfile, "flops" | "bytes" | "operations" | "locations"> {
  const of = (dim: Dim): number => evaluateDim(dim, sizes) * launches;
  return { flops: of(flops), bytes: of(bytes), operations, locations: [...new Set(locations.filter(isKnown).map(formatLocation))] };
}

/** Milliseconds that are long enough for a clock. */
const longEnough = 10;
/** Milliseconds beside which starting a launch and waiting for it are nothing, and after which there is no other try. */
const veryLong = 200;
const mostRepeats = 256;
const tries = 5;
/** Shorter than any launch: what a busy machine leaves of one may be less than nothing. */
const leastMilliseconds = 1e-6;

/** Milliseconds of a launch: of many in a row, less what it costs to start one and to wait for it. */
async function timeLaunch({ device, time }: TimedDevice, launch: ResolvedLaunch): Promise<number> {
  const timeOf = async (count: number): Promise<number> => {
    const steps: readonly ResolvedStep[] = Array.from({ length: count }, () => launch);
    const encoded = device.encode(steps);
    await encoded.run();
    let least = Number.POSITIVE_INFINITY;
    let spent = 0;
    for (let i = 0; i < tries && spent < veryLong; i++) {
      const taken = await time(encoded);
      least = Math.min(least, taken);
      spent += taken;
    }
    return least;
  };
  const once = await timeOf(1);
  if (once >= veryLong) return once;
  const count = Math.min(mostRepeats, 1 + Math.ceil(longEnough / once));
  return Math.max(leastMilliseconds, ((await timeOf(1 + count)) - once) / count);
}
