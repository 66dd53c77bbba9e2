/**
 * Runs plans with WebAssembly kernels on the calling thread: one memory that holds scratch, state and arena, and a list of
 * direct calls per function.
 */

import type { Device, EncodedFunction, ResolvedStep } from "../executor.ts";
import type { Plan } from "../plan.ts";

export type WasmSource = Uint8Array<ArrayBuffer> | WebAssembly.Module;

/** `(module (func (param v128 v128 v128) (result v128) local.get 0 local.get 1 local.get 2 f32x4.relaxed_madd))` */
const relaxedProbe = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 8, 1, 96, 3, 123, 123, 123, 1, 123, 3, 2, 1, 0, 10, 13, 1, 11, 0, 32, 0, 32, 1, 32, 2, 253, 133, 2, 11,
]);

/** The kernels to load here: those with fused multiply-add where the engine has relaxed SIMD. Either may be left out. */
export function selectWasm<T>(binaries: { readonly relaxed?: T; readonly plain?: T }): T {
  const chosen = WebAssembly.validate(relaxedProbe) ? (binaries.relaxed ?? binaries.plain) : binaries.plain;
  if (chosen === undefined) throw new Error("these kernels need WebAssembly relaxed SIMD, which this engine lacks; build them without it");
  return chosen;
}

/** What kernels of f64 call, WebAssembly having no such functions: `Math`, with a power as IEEE 754 has it. */
export const hostFunctions: WebAssembly.ModuleImports = Object.assign(Object.create(Math) as object, {
  pow: (x: number, y: number): number => (x === 1 ? 1 : x ** y),
});

const pageBytes = 65_536;
/** Of segments in memory: a cache line, and the widest vector. */
const alignment = 64;

type Kernel = (...parameters: readonly number[]) => void;

export interface WasmDeviceOptions {
  readonly binary: WasmSource;
  readonly plan: Pick<Plan, "kernels">;
}

/** Throws where a kernel of the plan is not in the binary. */
export async function createWasmDevice(options: WasmDeviceOptions): Promise<Device> {
  const { plan } = options;
  const memory = new WebAssembly.Memory({ initial: 1 });
  const module = options.binary instanceof WebAssembly.Module ? options.binary : await WebAssembly.compile(options.binary);
  const { exports } = await WebAssembly.instantiate(module, { env: { memory }, math: hostFunctions });
  const kernels = plan.kernels.map(({ name }): Kernel => {
    const kernel = exports[name];
    if (typeof kernel !== "function") throw new Error(`the WebAssembly module has no kernel ${name}; it belongs to another plan`);
    return kernel as Kernel;
  });
  const align = (bytes: number): number => Math.ceil(bytes / alignment) * alignment;
  // Address 0 stays unused, so that a pointer is never null and small negative offsets stay in memory.
  const scratch = alignment;
  const needed = exports[".scratch"];
  const scratchBytes = needed instanceof WebAssembly.Global ? Number(needed.value) : 0;
  let bases: Readonly<Record<string, number>> = {};
  let sizes: Readonly<Record<string, number>> = {};

  const addressOf = (segment: string, byteOffset: number): number => {
    const base = bases[segment];
    if (base === undefined) throw new Error(`the segment ${segment} is not allocated`);
    return base + byteOffset;
  };

  const readNow: NonNullable<Device["readNow"]> = ({ segment, byteOffset, byteLength }) => {
    const at = addressOf(segment, byteOffset);
    return memory.buffer.slice(at, at + byteLength);
  };

  return {
    async allocate(segments) {
      const kept = sizes.state === undefined ? undefined : new Uint8Array(memory.buffer, bases.state, sizes.state).slice();
      const next: Record<string, number> = {};
      let end = scratch + align(scratchBytes);
      for (const [name, bytes] of Object.entries(segments)) {
        next[name] = end;
        end += align(bytes);
      }
      const missing = end - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
      [bases, sizes] = [next, { ...segments }];
      new Uint8Array(memory.buffer, scratch, end - scratch).fill(0);
      if (kept && next.state !== undefined) new Uint8Array(memory.buffer).set(kept.subarray(0, sizes.state), next.state);
    },

    write(segment, byteOffset, data) {
      new Uint8Array(memory.buffer, addressOf(segment, byteOffset), data.byteLength).set(
        new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
      );
    },

    read: async (ranges) => ranges.map(readNow),
    readNow,

    encode(steps: readonly ResolvedStep[]): EncodedFunction {
      const calls: (() => void)[] = [];
      for (const step of steps) {
        if (step.kind === "copy") {
          const from = addressOf(step.from.segment, step.from.byteOffset);
          const to = addressOf(step.to.segment, step.to.byteOffset);
          const { byteLength } = step;
          calls.push(() => new Uint8Array(memory.buffer).copyWithin(to, from, from + byteLength));
          continue;
        }
        const kernel = kernels[step.kernel];
        const [x, y, z] = step.grid;
        if (!kernel) throw new Error(`the plan has no kernel ${step.kernel}`);
        if (x * y * z === 0) continue;
        const pointers = step.buffers.map(({ segment, byteOffset }) => addressOf(segment, byteOffset));
        calls.push(kernel.bind(undefined, ...pointers, ...step.scalars, scratch, x, y, 0, x * y * z));
      }
      return {
        run() {
          for (const call of calls) call();
        },
      };
    },

    dispose() {
      [bases, sizes] = [{}, {}];
    },
  };
}
