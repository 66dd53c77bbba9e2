/** Device functions for copies of boxes, barriers with phases and products of warpgroups, which compute capability 9.0 has ("sm_90a"). */

import type { MatrixFormat } from "../kernel/kernel.ts";
import { boxAlignment, rowBytes } from "../kernel/warpgroup.ts";
import { type DeviceFunction, instruction } from "./device-function.ts";

const inline = "__device__ __forceinline__ void";
const places = (first: number, count: number): string => Array.from({ length: count }, (_, i) => `%${first + i}`).join(", ");

/** Columns of a product that there is a function for. */
export const productColumns = [256, 128, 64] as const;
/** Operations that a row of 128 bytes takes: each multiplies 32 bytes of the reduction. */
const productSteps = 4;

const barrierFunctions: readonly DeviceFunction[] = [
  instruction(
    "start_phases",
    `// Barriers whose phases end after so many arrivals. Every thread of the block calls it, and __syncthreads() before it uses them.
${inline} start_phases(unsigned long long* barriers, int count, unsigned arrivals)`,
    `  if (threadIdx.x == 0) {
    for (int i = 0; i < count; ++i)
      asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" : : "r"(shared_address(&barriers[i])), "r"(arrivals) : "memory");
    asm volatile("fence.mbarrier_init.release.cluster;" : : : "memory");
    asm volatile("fence.proxy.async.shared::cta;" : : : "memory");
  }`,
    "if (threadIdx.x == 0) tscompile_emulation::start_phases(barriers, count, arrivals);",
    ["shared_address"],
  ),
  instruction(
    "arrive",
    `${inline} arrive(unsigned long long* barrier)`,
    '  asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" : : "r"(shared_address(barrier)) : "memory");',
    "tscompile_emulation::arrive(barrier, 0);",
    ["shared_address"],
  ),
  instruction(
    "arrive_expecting",
    `// The phase lasts until so many bytes have been copied besides.
${inline} arrive_expecting(unsigned long long* barrier, unsigned bytes)`,
    '  asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" : : "r"(shared_address(barrier)), "r"(bytes) : "memory");',
    "tscompile_emulation::arrive(barrier, bytes);",
    ["shared_address"],
  ),
  instruction(
    "await_phase",
    `${inline} await_phase(unsigned long long* barrier, unsigned parity)`,
    `  asm volatile(
      "{\\n"
      ".reg .pred ended;\\n"
      "again:\\n"
      "mbarrier.try_wait.parity.shared::cta.b64 ended, [%0], %1;\\n"
      "@!ended bra again;\\n"
      "}" : : "r"(shared_address(barrier)), "r"(parity) : "memory");`,
    "tscompile_emulation::await_phase(barrier, parity, __LINE__);",
    ["shared_address"],
  ),
];

function copyBox(rank: number): DeviceFunction {
  const at = Array.from({ length: rank }, (_, i) => `at_${i}`);
  return instruction(
    `copy_box_${rank}`,
    `${inline} copy_box_${rank}(void* to, const CUtensorMap& tensor, unsigned long long* barrier, ${at.map((name) => `int ${name}`).join(", ")})`,
    `  asm volatile("cp.async.bulk.tensor.${rank}d.shared::cluster.global.tile.mbarrier::complete_tx::bytes [%0], [%1, {${places(3, rank)}}], [%2];"
      : : "r"(shared_address(to)), "l"(&tensor), "r"(shared_address(barrier)), ${at.map((name) => `"r"(${name})`).join(", ")} : "memory");`,
    `const int at[] = {${at.join(", ")}};
  tscompile_emulation::start_box(to, tensor, barrier, at, ${rank});`,
    ["shared_address"],
  );
}

const tileText = `// A tile in shared memory as operand of matrix units ("matrix descriptor"): rows of 128 bytes whose chunks of sixteen are swizzled, eight of
// them every ${boxAlignment} bytes, and boxes of 64 rows. Of a box that lies along the reduction, 32 bytes of each row are a step of it, else sixteen rows.
template <bool is_free>
__device__ __forceinline__ unsigned long long tile_descriptor(unsigned address, int step) {
  const unsigned start = address + step * (is_free ? ${16 * rowBytes} : 32);
  const unsigned leading = is_free ? ${64 * rowBytes} : 16;
  return (unsigned long long)((start & 0x3ffffu) >> 4) | (unsigned long long)(leading >> 4) << 16 | ${boxAlignment}ull >> 4 << 32 | 1ull << 62;
}`;

function multiplyTiles(format: MatrixFormat, columns: number): DeviceFunction {
  const sums = columns / 2;
  const depth = format === "tf32" ? 8 : 16;
  // Words of 32 bits always lie along the reduction.
  const order = format === "tf32" ? "" : ", left_free, right_free";
  const immediates = format === "tf32" ? "1, 1" : `1, 1, %${sums + 2}, %${sums + 3}`;
  const inputs = ['"l"(left_tile)', '"l"(right_tile)', ...(format === "tf32" ? [] : ['"n"(left_free)', '"n"(right_free)'])];
  const name = `multiply_tiles_${format}_${columns}`;
  const registers = Array.from({ length: sums }, (_, i) => `"+f"(sums[${i}])`);
  return {
    name,
    needs: ["shared_address", "tile_descriptor"],
    text: `${format === "tf32" ? "" : "template <bool left_free, bool right_free>\n"}${inline} ${name}(float (&sums)[${sums}], const void* left, const void* right) {
#ifndef TSCOMPILE_EMULATE
  asm volatile("wgmma.fence.sync.aligned;" : : : "memory");
#endif
#pragma unroll
  for (int step = 0; step < ${productSteps}; ++step) {
    const unsigned long long left_tile = tile_descriptor<${format === "tf32" ? "false" : "left_free"}>(shared_address(left), step);
    const unsigned long long right_tile = tile_descriptor<${format === "tf32" ? "false" : "right_free"}>(shared_address(right), step);
#ifdef TSCOMPILE_EMULATE
    tscompile_emulation::start_product(sums, left_tile, right_tile, ${columns}, tscompile_emulation::Format::${format}${order || ", false, false"}, __LINE__);
#else
    asm volatile("{\\n.reg .pred add;\\nsetp.eq.u32 add, 0, 0;\\n"
      "wgmma.mma_async.sync.aligned.m64n${columns}k${depth}.f32.${format}.${format} "
      "{${places(0, sums)}}, "
      "%${sums}, %${sums + 1}, add, ${immediates};\\n}"
      : ${registers.join(", ")}
      : ${inputs.join(", ")});
#endif
  }
#ifdef TSCOMPILE_EMULATE
  tscompile_emulation::commit_products();
#else
  asm volatile("wgmma.commit_group.sync.aligned;" : : : "memory");
#endif
}`,
  };
}

const registersText = (change: "fewer" | "more"): DeviceFunction =>
  instruction(
    `keep_${change}_registers`,
    `template <int count>
${inline} keep_${change}_registers()`,
    `  asm volatile("setmaxnreg.${change === "fewer" ? "dec" : "inc"}.sync.aligned.u32 %0;" : : "n"(count));`,
    "// As many as it takes.",
  );

export const warpgroupFunctions: readonly DeviceFunction[] = [
  {
    name: "shared_address",
    text: "__device__ __forceinline__ unsigned shared_address(const void* place) { return (unsigned)__cvta_generic_to_shared(place); }",
  },
  ...barrierFunctions,
  ...[2, 3, 4, 5].map(copyBox),
  { name: "tile_descriptor", text: tileText },
  ...(["bf16", "f16", "tf32"] as const).flatMap((format) => productColumns.map((columns) => multiplyTiles(format, columns))),
  instruction(
    "await_products",
    `// Waits until all products of the warpgroup but the latest \`pending\` are in its sums, which are read after that.
template <int pending, int count>
${inline} await_products(float (&sums)[count])`,
    `  asm volatile("wgmma.wait_group.sync.aligned %0;" : : "n"(pending) : "memory");
  if (pending == 0) {
#pragma unroll
    for (int i = 0; i < count; ++i) asm volatile("" : "+f"(sums[i]) : : "memory");
  }`,
    "tscompile_emulation::await_products(pending);",
  ),
  registersText("fewer"),
  registersText("more"),
];
