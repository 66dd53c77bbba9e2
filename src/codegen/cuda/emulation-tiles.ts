/**
 * The part of `cuda_emulation.h` that does what device functions write in PTX: asynchronous copies to shared memory, and
 * fragments of matrices, as the PTX ISA lays them out (https://docs.nvidia.com/cuda/parallel-thread-execution).
 */

export const emulatedTiles = String.raw`
namespace tscompile_emulation {

// A copy is made as late as it may be: what is read before the wait is what was there.
inline void start_copy(void* to, const void* from, unsigned int bytes, bool inside) {
  const bool aligned = reinterpret_cast<uintptr_t>(to) % bytes == 0 && (!inside || reinterpret_cast<uintptr_t>(from) % bytes == 0);
  if (!aligned) {
    fprintf(stderr, "emulation: kernel %s: a copy of %u bytes is not aligned\n", block.kernel, bytes);
    _Exit(3);
  }
  block.invocations[block.current].copies.push_back({to, from, bytes, inside});
}

inline void commit_copies() {
  Invocation& self = block.invocations[block.current];
  self.groups.push_back(self.copies.size());
}

inline void await_copies(size_t pending) {
  Invocation& self = block.invocations[block.current];
  if (self.groups.size() <= pending) return;
  const size_t over = self.groups.size() - pending;
  const size_t end = self.groups[over - 1];
  for (size_t i = 0; i < end; ++i) {
    const Copy& copy = self.copies[i];
    if (copy.inside) memcpy(copy.to, copy.from, copy.bytes);
    else memset(copy.to, 0, copy.bytes);
  }
  self.copies.erase(self.copies.begin(), self.copies.begin() + static_cast<ptrdiff_t>(end));
  self.groups.erase(self.groups.begin(), self.groups.begin() + static_cast<ptrdiff_t>(over));
  for (size_t& group : self.groups) group -= end;
}

// Matrix units; fragments as the PTX ISA lays them out.
enum class Format { tf32, f16, bf16 };

inline void load_matrices(unsigned int* words, const void* row, int count, bool transposed, int line) {
  const int number = block.current, lane = lane_of(number), first = number - lane;
  const unsigned int slot = block.invocations[number].phase++ & 1u;
  block.invocations[number].rows[slot] = row;
  warp_barrier(0xffffffffu, line);
  for (int i = 0; i < count; ++i) {
    const auto row_of = [&](int r) { return static_cast<const unsigned char*>(block.invocations[first + 8 * i + r].rows[slot]); };
    if (!transposed) {
      memcpy(&words[i], row_of(lane / 4) + 4 * (lane % 4), 4);
      continue;
    }
    uint16_t pair[2];
    for (int half = 0; half < 2; ++half) memcpy(&pair[half], row_of(2 * (lane % 4) + half) + 2 * (lane / 4), 2);
    memcpy(&words[i], pair, 4);
  }
}

inline float float_of(uint32_t bits) {
  float value;
  memcpy(&value, &bits, 4);
  return value;
}

inline double element(uint32_t word, int half, Format format) {
  if (format == Format::tf32) return float_of((word & 0x7f800000u) == 0x7f800000u ? word : (word + 0x1000u) & ~0x1fffu);
  const uint32_t bits = half == 0 ? word & 0xffffu : word >> 16;
  if (format == Format::bf16) return float_of(bits << 16);
  const uint32_t magnitude = bits & 0x7fffu;
  const float value = magnitude < 0x400u ? static_cast<float>(magnitude) * 5.9604645e-8f
                                         : float_of((magnitude << 13) + (magnitude < 0x7c00u ? 0x38000000u : 0x70000000u));
  return bits & 0x8000u ? -value : value;
}

inline void multiply_matrices(float* sums, const unsigned int* a, const unsigned int* b, Format format, int line) {
  const int number = block.current, lane = lane_of(number), first = number - lane;
  const unsigned int slot = block.invocations[number].phase++ & 1u;
  memcpy(block.invocations[number].exchanged[slot], a, 16);
  memcpy(block.invocations[number].exchanged[slot] + 4, b, 8);
  warp_barrier(0xffffffffu, line);
  for (int i = 0; i < 4; ++i) {
    const int group = lane / 4, column = 2 * (lane % 4) + i % 2;
    double sum = 0;
    for (int word = 0; word < 8; ++word) {
      const uint32_t left = block.invocations[first + 4 * group + word % 4].exchanged[slot][2 * (word / 4) + i / 2];
      const uint32_t right = block.invocations[first + 4 * column + word % 4].exchanged[slot][4 + word / 4];
      for (int half = 0; half < (format == Format::tf32 ? 1 : 2); ++half) sum += element(left, half, format) * element(right, half, format);
    }
    sums[i] = static_cast<float>(sums[i] + sum);
  }
}

}  // namespace tscompile_emulation
`;
