/** How a host program describes the tensors of a kernel to the device, as arguments of its launch. */

import type { Dim } from "../../ir/dim.ts";
import { storageBytes } from "../../ir/expression.ts";
import type { Kernel, MatrixFormat } from "../kernel/kernel.ts";
import { storedFormat } from "../kernel/warpgroup.ts";

/** What the device makes of elements on the way: words of 32 bits are rounded to tf32. */
const dataTypes: Readonly<Record<MatrixFormat, string>> = {
  f16: "CU_TENSOR_MAP_DATA_TYPE_FLOAT16",
  bf16: "CU_TENSOR_MAP_DATA_TYPE_BFLOAT16",
  tf32: "CU_TENSOR_MAP_DATA_TYPE_TFLOAT32",
};

/** `encode_tensor_map` is the driver's `cuTensorMapEncodeTiled`. */
export const tensorMapText = `
// Boxes of a tensor in a buffer, as the device copies them to shared memory. Of a tensor of nothing there are none.
[[maybe_unused]] CUtensorMap tensor_map(const void* buffer, CUtensorMapDataType type, uint32_t rank, const uint64_t* sizes, const uint64_t* strides,
                                        const uint32_t* box) {
  CUtensorMap map{};
  const uint32_t ones[5] = {1, 1, 1, 1, 1};
  for (uint32_t i = 0; i < rank; ++i) {
    if (sizes[i] == 0) return map;
  }
  encode_tensor_map(&map, type, rank, const_cast<void*>(buffer), sizes, strides, box, ones);
  return map;
}
`;

/** The arguments of a launch for the kernel's tensors; `bufferOf` gives a buffer's address, by its position, and `sizeOf` the value of a size. */
export function tensorMapArguments(
  kernel: Kernel,
  bufferOf: (position: number) => string,
  sizeOf: (size: Dim) => string,
): readonly string[] {
  return (kernel.tensors ?? []).map(({ buffer, format, sizes, strides, box }) => {
    const bytes = storageBytes(storedFormat(format));
    const position = kernel.buffers.findIndex(({ name }) => name === buffer);
    const list = (type: string, values: readonly string[]): string => `std::array<${type}, ${values.length}>{${values.join(", ")}}.data()`;
    return `tensor_map(${[
      bufferOf(position),
      dataTypes[format],
      `${sizes.length}`,
      list(
        "uint64_t",
        sizes.map((size) => (typeof size === "number" ? String(size) : `uint64_t(${sizeOf(size)})`)),
      ),
      list(
        "uint64_t",
        strides.map((stride) => String(stride * bytes)),
      ),
      list("uint32_t", box.map(String)),
    ].join(", ")})`;
  });
}
