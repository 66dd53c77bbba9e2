/**
 * Runs generated CUDA C++ on the CPU: builds it with g++ and the emulation header. Programs are cached under
 * node_modules/.cache by the content of their sources, flags, compiler and processor.
 */

import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { storedTypeName } from "../../src/codegen/cuda/dialect.ts";
import { emulationHeader, emulationHeaderName } from "../../src/codegen/cuda/emulation.ts";
import { formulaText } from "../../src/codegen/cuda/formula.ts";
import { kernelIdentifier, printCuda } from "../../src/codegen/cuda/print.ts";
import { tensorMapArguments, tensorMapText } from "../../src/codegen/cuda/tensor-map-text.ts";
import { dimFormula } from "../../src/codegen/formula.ts";
import type { Kernel } from "../../src/codegen/kernel/kernel.ts";
import type { Dim } from "../../src/ir/dim.ts";
import type { Device, EncodedFunction, ResolvedStep } from "../../src/runtime/executor.ts";
import type { Plan } from "../../src/runtime/plan.ts";
import { leaveOut } from "./checker.ts";

const cacheFolder = fileURLToPath(new URL("../../node_modules/.cache/tscompile-cuda", import.meta.url));

/**
 * Signed overflow wraps as on the device; products and sums round separately unless the kernel says `fma`, so that results
 * do not depend on what the compiler fuses.
 */
const compilerFlags = [
  "-std=c++17",
  "-march=native",
  "-fwrapv",
  "-ffp-contract=off",
  "-Wall",
  "-Wno-unknown-pragmas",
  "-DTSCOMPILE_EMULATE",
];

/** True when the command exists; a command that exists and fails is the test's business. */
export function isInstalled(command: string): boolean {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;
}

/** Says once which tool is missing and returns whether it is there, for `describe.runIf`. */
export function needsTool(command: string, installHint: string): boolean {
  const found = isInstalled(command);
  if (!found) leaveOut(`skipped: ${command} is not installed (${installHint})`);
  return found;
}

export const hasCompiler: boolean = needsTool("g++", "apt-get install g++");

function compilerIdentity(): string {
  return `${spawnSync("g++", ["--version"], { encoding: "utf8" }).stdout}\n${cpus()[0]?.model ?? ""}`;
}

/** Folder for `key`, made by `fill` in a temporary place and renamed, so that concurrent tests see all or nothing. */
async function cached(key: readonly string[], fill: (folder: string) => Promise<void>): Promise<string> {
  const hash = createHash("sha256").update(key.join("\0")).digest("hex").slice(0, 24);
  const folder = join(cacheFolder, hash);
  if (existsSync(folder)) return folder;
  mkdirSync(cacheFolder, { recursive: true });
  const temporary = mkdtempSync(join(cacheFolder, "building-"));
  try {
    await fill(temporary);
    try {
      renameSync(temporary, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return folder;
}

interface Finished {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function execute(command: string, args: readonly string[], folder?: string): Promise<Finished> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd: folder, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== "number") reject(error);
      else resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

/**
 * `-O2` for programs that are kept; `-O0` for many small kernels that run once, in a quarter of the time. The latter are
 * not cached: the caller removes the program's folder.
 */
export type Optimization = "-O2" | "-O0";

/** Builds `sources`, which are among `files`, into one program and returns its path. A compiler error fails the test with its text. */
export async function buildEmulated(
  files: Readonly<Record<string, string>>,
  sources: readonly string[],
  optimization: Optimization = "-O2",
): Promise<string> {
  const all: Record<string, string> = { ...files, [emulationHeaderName]: emulationHeader() };
  const flags = [...compilerFlags, optimization];
  const fill = async (target: string): Promise<void> => {
    for (const [name, text] of Object.entries(all)) writeFileSync(join(target, name), text);
    const { status, stderr } = await execute("g++", [...flags, "-x", "c++", ...sources, "-o", "program"], target);
    if (status !== 0) throw new Error(`g++ failed:\n${stderr.slice(0, 8000)}`);
  };
  if (optimization === "-O0") {
    const folder = mkdtempSync(join(tmpdir(), "tscompile-cuda-"));
    await fill(folder);
    return join(folder, "program");
  }
  const folder = await cached([compilerIdentity(), ...flags, ...sources, ...Object.entries(all).flat()], fill);
  return join(folder, "program");
}

/** The one tool that is never required: few machines have it, and the emulation compiles the same text. */
export function hasNvcc(): boolean {
  const found = isInstalled("nvcc");
  if (!found) process.stderr.write("skipped: nvcc is not installed (the CUDA toolkit, https://developer.nvidia.com/cuda-downloads)\n");
  return found;
}

export interface RegisterUse {
  readonly kernel: string;
  readonly stackBytes: number;
  readonly spillBytes: number;
  readonly registers: number;
}

/** Compiles for compute capability 9.0, or for it alone, with warnings as errors, and returns what ptxas says of every kernel. */
export async function compileWithNvcc(text: string, architecture: "90" | "90a" = "90"): Promise<readonly RegisterUse[]> {
  const folder = mkdtempSync(join(tmpdir(), "tscompile-nvcc-"));
  try {
    writeFileSync(join(folder, "kernels.cu"), text);
    const code = `-gencode=arch=compute_${architecture},code=sm_${architecture}`;
    const flags = [code, "-std=c++17", "-cubin", "-Xptxas", "-v", "-Werror", "all-warnings", "-o", "kernels.cubin"];
    const { status, stdout, stderr } = await execute("nvcc", [...flags, "kernels.cu"], folder);
    const report = `${stdout}${stderr}`;
    if (status !== 0) throw new Error(`nvcc failed:\n${report.slice(0, 8000)}`);
    const pattern =
      /Function properties for (\w+)\s+(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads\s+ptxas info\s+: Used (\d+) registers/g;
    return [...report.matchAll(pattern)].map(([, kernel = "", stack, stores, loads, registers]) => ({
      kernel,
      stackBytes: Number(stack),
      spillBytes: Number(stores) + Number(loads),
      registers: Number(registers),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A table `entries` of the kernels of `kernels.cu`, which the text includes. All are called through one type: a type each takes the
 * compiler longer than the kernels. What describes tensors is made by the table, or `given` by the caller in `given_tensors`.
 */
export function kernelTable(kernels: readonly Kernel[], tensorMaps: "made" | "given" = "made"): string {
  const callers = kernels.map((kernel, number) => {
    const buffers = kernel.buffers.map(({ dtype }, i) => `(${storedTypeName(dtype)}*)buffers[${i}]`);
    const scalars = kernel.scalars.map((_, i) => `scalars[${i}]`);
    const tensors =
      tensorMaps === "given"
        ? (kernel.tensors ?? []).map((_, i) => `given_tensors[${i}]`)
        : tensorMapArguments(
            kernel,
            (position) => `buffers[${position}]`,
            (size) => dimText(size, kernel),
          );
    const call = `${kernelIdentifier(kernel)}(${[...buffers, ...scalars, ...tensors].join(", ")})`;
    return `static void call_${number}(char** buffers, int* scalars) { (void)buffers; (void)scalars; ${call}; }`;
  });
  const entries = kernels.map((kernel, number) => {
    const numbers = [...kernel.workgroup, kernel.buffers.length, kernel.scalars.length].join(", ");
    return `  {"${kernelIdentifier(kernel)}", call_${number}, ${numbers}},`;
  });
  return `#include "kernels.cu"
${tensorMaps === "given" ? "static const CUtensorMap* given_tensors = nullptr;" : kernels.some(({ tensors }) => tensors) ? encodeText : ""}
struct Entry { const char* name; void (*call)(char**, int*); unsigned x, y, z, buffers, scalars; };
struct Call {
  void (*call)(char**, int*);
  char** buffers;
  int* scalars;
  void operator()() const { call(buffers, scalars); }
};
${callers.join("\n")}
static const Entry entries[] = {
${entries.join("\n")}
  {nullptr, nullptr, 0, 0, 0, 0, 0}};
static void run_entry(const Entry& entry, dim3 grid, char** buffers, int* scalars) {
  tscompile_emulation::launch(entry.name, grid, dim3(entry.x, entry.y, entry.z), Call{entry.call, buffers, scalars});
}`;
}

/** A size as C++ over the scalars of a kernel. */
function dimText(size: Dim, { scalars }: Kernel): string {
  return formulaText(dimFormula(size), (symbol) => `scalars[${scalars.findIndex(({ name }) => name === symbol)}]`);
}

/** What describes tensors to the emulation, as the host program of a model does. */
const encodeText = `#include <array>
static void encode_tensor_map(CUtensorMap* map, CUtensorMapDataType type, uint32_t rank, void* buffer, const uint64_t* sizes, const uint64_t* strides,
                              const uint32_t* box, const uint32_t* ones) {
  if (cuTensorMapEncodeTiled(map, type, rank, buffer, sizes, strides, box, ones, CU_TENSOR_MAP_INTERLEAVE_NONE, CU_TENSOR_MAP_SWIZZLE_128B,
                             CU_TENSOR_MAP_L2_PROMOTION_NONE, CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE) != CUDA_SUCCESS) {
    fprintf(stderr, "no such tensor can be described\\n");
    exit(4);
  }
}
namespace {
${tensorMapText}}`;

/** A program that owns two segments and executes the commands it reads; see `EmulatedDevice` for their layout. */
function serverText(kernels: readonly Kernel[]): string {
  return String.raw`${kernelTable(kernels)}
static char* segments[2];
static uint64_t sizes[2];
static void get(void* to, size_t bytes) {
  if (fread(to, 1, bytes, stdin) != bytes) exit(0);
}
template <typename T> static T get() { T value; get(&value, sizeof value); return value; }
static char* place(uint64_t bytes) {
  const int segment = get<uint8_t>();
  const uint64_t offset = get<uint64_t>();
  if (offset + bytes > sizes[segment]) { fprintf(stderr, "access beyond segment %d: %llu + %llu of %llu\n", segment, (unsigned long long)offset, (unsigned long long)bytes, (unsigned long long)sizes[segment]); exit(4); }
  return segments[segment] + offset;
}
static void dispatch(unsigned kernel, dim3 grid, char** buffers, int* scalars) {
  if (kernel >= ${kernels.length}) { fprintf(stderr, "no kernel %u\n", kernel); exit(4); }
  run_entry(entries[kernel], grid, buffers, scalars);
}
int main() {
  for (;;) {
    switch (get<uint8_t>()) {
      case 'A':
        for (int i = 0; i < 2; ++i) {
          const uint64_t bytes = get<uint64_t>();
          char* fresh = (char*)aligned_alloc(256, (bytes + 255) / 256 * 256 + 256);
          if (!fresh) { fprintf(stderr, "out of memory\n"); exit(4); }
          memset(fresh, 0, bytes);
          if (i == 0 && segments[0]) memcpy(fresh, segments[0], bytes < sizes[0] ? bytes : sizes[0]);
          free(segments[i]);
          segments[i] = fresh;
          sizes[i] = bytes;
        }
        break;
      case 'W': {
        const uint64_t bytes = get<uint64_t>();
        char* to = place(bytes);
        get(to, bytes);
        break;
      }
      case 'R': {
        const uint64_t bytes = get<uint64_t>();
        fwrite(place(bytes), 1, bytes, stdout);
        fflush(stdout);
        break;
      }
      case 'C': {
        const uint64_t bytes = get<uint64_t>();
        const char* from = place(bytes);
        memmove(place(bytes), from, bytes);
        break;
      }
      case 'L': {
        const uint32_t kernel = get<uint32_t>();
        dim3 grid;
        grid.x = get<uint32_t>();
        grid.y = get<uint32_t>();
        grid.z = get<uint32_t>();
        std::vector<char*> buffers(get<uint32_t>());
        for (char*& buffer : buffers) { const uint64_t bytes = get<uint64_t>(); buffer = place(bytes); }
        std::vector<int> scalars(get<uint32_t>());
        for (int& scalar : scalars) scalar = get<int32_t>();
        dispatch(kernel, grid, buffers.data(), scalars.data());
        break;
      }
    }
  }
}
`;
}

const segmentNumbers: Readonly<Record<string, number>> = { state: 0, arena: 1 };

/** Little-endian command text. */
class Command {
  readonly #parts: Buffer[] = [];
  byte(value: number | string): this {
    this.#parts.push(Buffer.from([typeof value === "string" ? value.charCodeAt(0) : value]));
    return this;
  }
  word(value: number): this {
    const part = Buffer.alloc(4);
    part.writeInt32LE(value | 0);
    this.#parts.push(part);
    return this;
  }
  /** Byte length, then segment and offset. */
  place(segment: string, offset: number, bytes: number): this {
    const number = segmentNumbers[segment];
    if (number === undefined) throw new Error(`no segment ${segment}`);
    return this.long(bytes).at(number, offset);
  }
  at(segment: number, offset: number): this {
    return this.byte(segment).long(offset);
  }
  long(value: number): this {
    const part = Buffer.alloc(8);
    part.writeBigUInt64LE(BigInt(value));
    this.#parts.push(part);
    return this;
  }
  bytes(data: Uint8Array): this {
    this.#parts.push(Buffer.from(data));
    return this;
  }
  finish(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

/** A child process that runs the kernels; commands go down its standard input, contents of segments come back. */
class EmulatedDevice implements Device {
  readonly #child: ChildProcess;
  readonly #waiting: { readonly bytes: number; readonly resolve: (data: Buffer) => void; readonly reject: (reason: Error) => void }[] = [];
  #received: Buffer[] = [];
  #receivedBytes = 0;
  #stderr = "";
  #failure: Error | undefined;

  /** `temporary` is a folder that goes with the program. */
  constructor(program: string, temporary?: string) {
    this.#child = spawn(program, [], { stdio: ["pipe", "pipe", "pipe"] });
    this.#child.stdout?.on("data", (chunk: Buffer) => {
      this.#received.push(chunk);
      this.#receivedBytes += chunk.length;
      this.#deliver();
    });
    this.#child.stderr?.on("data", (chunk: Buffer) => {
      this.#stderr += chunk.toString();
    });
    // A write to a program that ended is reported by its exit.
    this.#child.stdin?.on("error", () => undefined);
    this.#child.on("close", (code, signal) => {
      if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
      this.#failure = new Error(`the emulated device ended (${signal ?? `status ${code}`}): ${this.#stderr}`);
      for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
    });
  }

  #deliver(): void {
    for (let [next] = this.#waiting; next && this.#receivedBytes >= next.bytes; [next] = this.#waiting) {
      const all = Buffer.concat(this.#received);
      this.#received = [all.subarray(next.bytes)];
      this.#receivedBytes -= next.bytes;
      this.#waiting.shift();
      next.resolve(all.subarray(0, next.bytes));
    }
  }

  #send(data: Buffer): void {
    this.#child.stdin?.write(data);
  }

  async allocate(segments: Readonly<Record<string, number>>): Promise<void> {
    const command = new Command().byte("A");
    for (const name of Object.keys(segmentNumbers)) command.long(segments[name] ?? 0);
    this.#send(command.finish());
  }

  write(segment: string, byteOffset: number, data: ArrayBufferView<ArrayBuffer>): void {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    this.#send(new Command().byte("W").place(segment, byteOffset, bytes.length).bytes(bytes).finish());
  }

  read(
    ranges: readonly { readonly segment: string; readonly byteOffset: number; readonly byteLength: number }[],
  ): Promise<readonly ArrayBuffer[]> {
    return Promise.all(
      ranges.map(async ({ segment, byteOffset, byteLength }) => {
        const data = await new Promise<Buffer>((resolve, reject) => {
          if (this.#failure) reject(this.#failure);
          this.#waiting.push({ bytes: byteLength, resolve, reject });
          this.#send(new Command().byte("R").place(segment, byteOffset, byteLength).finish());
          this.#deliver();
        });
        return new Uint8Array(data).buffer;
      }),
    );
  }

  encode(steps: readonly ResolvedStep[]): EncodedFunction {
    const command = new Command();
    for (const step of steps) {
      if (step.kind === "copy") {
        command.byte("C").place(step.from.segment, step.from.byteOffset, step.byteLength);
        command.at(segmentNumbers[step.to.segment] ?? -1, step.to.byteOffset);
      } else if (step.grid.every((size) => size > 0)) {
        command.byte("L").word(step.kernel);
        for (const size of step.grid) command.word(size);
        command.word(step.buffers.length);
        for (const { segment, byteOffset, byteLength } of step.buffers) command.place(segment, byteOffset, byteLength);
        command.word(step.scalars.length);
        for (const scalar of step.scalars) command.word(scalar);
      }
    }
    const encoded = command.finish();
    return { run: () => this.#send(encoded) };
  }

  dispose(): void {
    this.#child.stdin?.end();
  }
}

/**
 * A `Device` whose kernels are the generated CUDA C++, built with g++ and run in a child process. A kernel that traps or
 * diverges at a barrier rejects the next `read` with the emulation's message.
 */
export async function createEmulatedCudaDevice(
  plan: Pick<Plan, "kernels"> | undefined,
  kernels: readonly Kernel[],
  optimization: Optimization = "-O2",
): Promise<Device> {
  plan?.kernels.forEach((kernel, i) => {
    if (kernel.name !== kernels[i]?.name)
      throw new Error(`kernel ${i} of the plan is ${kernel.name}, the program's is ${kernels[i]?.name}`);
  });
  const program = await buildEmulated(
    { "kernels.cu": printCuda(kernels), "server.cpp": serverText(kernels) },
    ["server.cpp"],
    optimization,
  );
  return new EmulatedDevice(program, optimization === "-O0" ? dirname(program) : undefined);
}
