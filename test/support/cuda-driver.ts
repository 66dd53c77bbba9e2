/**
 * A stand-in for the CUDA driver, `libcuda.so.1`: memory of the host, kernels of the printed CUDA text under emulation in place of those
 * in the PTX or the fatbin, and graphs that hold what was captured. A call out of order, a leak or a launch of a kernel that is not there is an error.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { emulationHeader, emulationHeaderName } from "../../src/codegen/cuda/emulation.ts";
import { launchSharedBytes, printCuda } from "../../src/codegen/cuda/print.ts";
import type { Kernel } from "../../src/codegen/kernel/kernel.ts";
import { execute, kernelTable } from "./cuda.ts";

/** Writes the library to `folder`, which is then for `LD_LIBRARY_PATH`. */
export async function buildFakeDriver(folder: string, kernels: readonly Kernel[]): Promise<void> {
  writeFileSync(join(folder, emulationHeaderName), emulationHeader());
  writeFileSync(join(folder, "kernels.cu"), printCuda(kernels));
  writeFileSync(join(folder, "driver.cpp"), driverText(kernels));
  const flags = ["-std=c++17", "-O1", "-fwrapv", "-ffp-contract=off", "-fPIC", "-shared", "-DTSCOMPILE_EMULATE"];
  const { status, stderr } = await execute("g++", [...flags, "-x", "c++", "driver.cpp", "-o", "libcuda.so.1"], folder);
  if (status !== 0) throw new Error(`g++ failed:\n${stderr.slice(0, 8000)}`);
}

function driverText(kernels: readonly Kernel[]): string {
  return String.raw`${kernelTable(kernels, "given")}
#include <chrono>
#include <functional>
#include <map>
#include <string>
typedef unsigned long long Address;
enum { success = 0, invalid = 1, no_memory = 2, not_initialized = 3 };
static bool ready = false;
static bool capturing = false;
static int current = 0;
static std::map<Address, Address> blocks;
static std::vector<std::function<int()>> captured;
typedef std::vector<std::function<int()>> Graph;
static int graphs = 0;
static bool lies_in_block(Address address, Address bytes) {
  auto next = blocks.upper_bound(address);
  return next != blocks.begin() && address + bytes <= (--next)->first + next->second;
}
// Shared memory that each launch asks for, and what kernels were granted.
static const unsigned shared_bytes[] = {${[...kernels.map(launchSharedBytes), 0].join(", ")}};
static std::map<const Entry*, int> granted;
// Tensors that each launch describes, by maps that end up behind its scalars.
static const unsigned tensor_counts[] = {${[...kernels.map(({ tensors = [] }) => tensors.length), 0].join(", ")}};
static_assert(sizeof(CUtensorMap) <= 128, "a map of the emulation fits that of the device");
static int events = 0;
static int act(std::function<int()> action) {
  if (!current) return invalid;
  if (!capturing) return action();
  captured.push_back(action);
  return success;
}
extern "C" {
int cuInit(unsigned) { ready = true; return success; }
int cuGetErrorString(int status, const char** text) {
  static const char* const texts[] = {"no error", "invalid argument", "out of memory", "initialization error"};
  *text = texts[status];
  return success;
}
int cuDeviceGetCount(int* count) { *count = getenv("TSCOMPILE_NO_DEVICE") ? 0 : 1; return ready ? success : not_initialized; }
int cuDeviceGet(int* device, int) { *device = 0; return success; }
int cuDeviceGetAttribute(int* value, int attribute, int) {
  *value = attribute == 75 ? (getenv("TSCOMPILE_OLD_DEVICE") ? 7 : getenv("TSCOMPILE_NEW_DEVICE") ? 10 : 9) : 0;
  return attribute == 75 || attribute == 76 ? success : invalid;
}
int cuDevicePrimaryCtxRetain(Address* context, int) { *context = 1; return success; }
int cuDevicePrimaryCtxRelease_v2(int) {
  fprintf(stderr, "driver: %zu blocks, %d graphs and %d events left\n", blocks.size(), graphs, events);
  return success;
}
int cuCtxSetCurrent(Address context) { current = int(context); return success; }
int cuModuleLoadData(Address* module, const char* text) {
  *module = 2;
  const unsigned fatbin = 0xba55ed50;
  return memcmp(text, &fatbin, 4) == 0 || strstr(text, ".visible .entry") ? success : invalid;
}
int cuModuleUnload(Address) { return success; }
int cuModuleGetFunction(Address* function, Address, const char* name) {
  for (const Entry* entry = entries; entry->name; ++entry)
    if (std::string(entry->name) == name) { *function = Address(entry); return success; }
  return invalid;
}
int cuFuncSetAttribute(const Entry* entry, int attribute, int value) {
  if (attribute != 8 || value <= 48 * 1024 || value > 227 * 1024) return invalid;
  granted[entry] = value;
  return success;
}
int cuMemAlloc_v2(Address* address, Address bytes) {
  const char* limit = getenv("TSCOMPILE_DEVICE_BYTES");
  if (limit && bytes > strtoull(limit, nullptr, 10)) return no_memory;
  *address = Address(aligned_alloc(256, (bytes + 511) / 256 * 256));
  memset((void*)*address, 0xff, bytes);
  blocks[*address] = bytes;
  return success;
}
int cuMemFree_v2(Address address) {
  if (!blocks.erase(address)) return invalid;
  free((void*)address);
  return success;
}
int cuMemsetD8Async(Address to, unsigned value, Address bytes, Address) {
  if (!lies_in_block(to, bytes)) return invalid;
  return act([=] { memset((void*)to, int(value), bytes); return int(success); });
}
int cuMemcpyHtoDAsync_v2(Address to, Address from, Address bytes, Address) {
  if (capturing || !lies_in_block(to, bytes)) return invalid;
  return act([=] { memcpy((void*)to, (void*)from, bytes); return int(success); });
}
int cuMemcpyDtoHAsync_v2(Address to, Address from, Address bytes, Address) {
  if (capturing || !lies_in_block(from, bytes)) return invalid;
  return act([=] { memcpy((void*)to, (void*)from, bytes); return int(success); });
}
int cuMemcpyDtoDAsync_v2(Address to, Address from, Address bytes, Address) {
  if (!lies_in_block(from, bytes) || !lies_in_block(to, bytes)) return invalid;
  return act([=] { memmove((void*)to, (void*)from, bytes); return int(success); });
}
int cuLaunchKernel(const Entry* entry, unsigned x, unsigned y, unsigned z, unsigned bx, unsigned by, unsigned bz, unsigned shared, Address,
                   void** parameters, void**) {
  if (bx != entry->x || by != entry->y || bz != entry->z) return invalid;
  if (shared != shared_bytes[entry - entries] || (shared > 0 && granted[entry] < int(shared))) return invalid;
  std::vector<char*> buffers;
  std::vector<int> scalars;
  for (unsigned i = 0; i < entry->buffers; ++i) buffers.push_back(*(char**)parameters[i]);
  for (unsigned i = 0; i < entry->scalars; ++i) scalars.push_back(*(int*)parameters[entry->buffers + i]);
  for (char* buffer : buffers)
    if (!lies_in_block(Address(buffer), 0)) return invalid;
  std::vector<CUtensorMap> tensors(tensor_counts[entry - entries]);
  for (size_t i = 0; i < tensors.size(); ++i) memcpy((void*)&tensors[i], parameters[entry->buffers + entry->scalars + i], sizeof(CUtensorMap));
  return act([=]() mutable { given_tensors = tensors.data(); run_entry(*entry, dim3(x, y, z), buffers.data(), scalars.data()); return int(success); });
}
// The header declares this name for C++, which is another symbol.
int encode_tensor_map(CUtensorMap* map, int type, unsigned rank, void* address, const uint64_t* sizes, const uint64_t* strides, const uint32_t* box,
                      const uint32_t* steps, int interleave, int swizzle, int promotion, int fill) __asm__("cuTensorMapEncodeTiled");
int encode_tensor_map(CUtensorMap* map, int type, unsigned rank, void* address, const uint64_t* sizes, const uint64_t* strides, const uint32_t* box,
                      const uint32_t* steps, int interleave, int swizzle, int promotion, int fill) {
  const bool is_known = type == 6 || type == 9 || type == 11;
  if (Address(map) % 64 != 0 || !is_known || interleave != 0 || swizzle != 3 || promotion != 3 || fill != 0) return invalid;
  Address bytes = type == 11 ? 4 : 2;
  for (unsigned i = 0; i < rank; ++i) bytes = i == 0 ? sizes[0] * bytes : (sizes[i] - 1) * strides[i - 1] + bytes;
  if (!lies_in_block(Address(address), bytes)) return invalid;
  memset((void*)map, 0, 128);
  return cuTensorMapEncodeTiled(map, CUtensorMapDataType(type), rank, address, sizes, strides, box, steps, CU_TENSOR_MAP_INTERLEAVE_NONE,
                                CU_TENSOR_MAP_SWIZZLE_128B, CU_TENSOR_MAP_L2_PROMOTION_L2_256B, CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE);
}
int cuStreamCreate(Address* stream, unsigned) { *stream = 4; return current ? success : invalid; }
int cuStreamDestroy_v2(Address) { return success; }
int cuStreamSynchronize(Address) { return capturing ? invalid : success; }
int cuStreamBeginCapture_v2(Address, int) {
  if (capturing) return invalid;
  capturing = true;
  captured.clear();
  return success;
}
int cuStreamEndCapture(Address, Graph** graph) {
  if (!capturing) return invalid;
  capturing = false;
  *graph = new Graph(captured);
  ++graphs;
  return success;
}
int cuGraphInstantiateWithFlags(Graph** executable, Graph* graph, Address) { *executable = new Graph(*graph); ++graphs; return success; }
int cuGraphLaunch(Graph* graph, Address) {
  for (auto& action : *graph)
    if (int status = action()) return status;
  return success;
}
typedef std::chrono::steady_clock::time_point Time;
int cuEventCreate(Time** event, unsigned) { *event = new Time(); ++events; return success; }
int cuEventRecord(Time* event, Address) {
  if (capturing) return invalid;
  *event = std::chrono::steady_clock::now();
  return success;
}
int cuEventSynchronize(Time*) { return success; }
int cuEventElapsedTime(float* milliseconds, const Time* start, const Time* end) {
  *milliseconds = std::chrono::duration<float, std::milli>(*end - *start).count();
  return success;
}
int cuEventDestroy_v2(Time* event) { delete event; --events; return success; }
int cuGraphExecDestroy(Graph* graph) { delete graph; --graphs; return success; }
int cuGraphDestroy(Graph* graph) { delete graph; --graphs; return success; }
}
`;
}
