/**
 * The part of `cuda_emulation.h` for compute capability 9.0: copies of boxes, barriers with phases, and products of warpgroups, which find
 * their operands by the descriptors that the device is given. Boxes are copied when somebody waits for their phase, and products are made when
 * they are awaited: what is read too early is NaN, and what is overwritten too early is read as what came later.
 */

export const emulatedWarpgroups = String.raw`
#define __grid_constant__

enum CUresult { CUDA_SUCCESS = 0, CUDA_ERROR_INVALID_VALUE = 1 };
enum CUtensorMapDataType { CU_TENSOR_MAP_DATA_TYPE_FLOAT16 = 6, CU_TENSOR_MAP_DATA_TYPE_BFLOAT16 = 9, CU_TENSOR_MAP_DATA_TYPE_TFLOAT32 = 11 };
enum CUtensorMapInterleave { CU_TENSOR_MAP_INTERLEAVE_NONE = 0 };
enum CUtensorMapSwizzle { CU_TENSOR_MAP_SWIZZLE_NONE = 0, CU_TENSOR_MAP_SWIZZLE_128B = 3 };
enum CUtensorMapL2promotion { CU_TENSOR_MAP_L2_PROMOTION_NONE = 0, CU_TENSOR_MAP_L2_PROMOTION_L2_256B = 3 };
enum CUtensorMapFloatOOBfill { CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE = 0 };

// What the device makes of these is its own; the emulation writes down what it was told.
struct CUtensorMap {
  const unsigned char* address;
  uint64_t sizes[5], strides[5];
  uint32_t box[5];
  uint32_t rank;
  CUtensorMapDataType type;
  CUtensorMapSwizzle swizzle;
};

inline CUresult cuTensorMapEncodeTiled(CUtensorMap* map, CUtensorMapDataType type, uint32_t rank, void* address, const uint64_t* sizes,
                                       const uint64_t* strides, const uint32_t* box, const uint32_t* element_strides,
                                       CUtensorMapInterleave, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion, CUtensorMapFloatOOBfill) {
  const uint32_t bytes = type == CU_TENSOR_MAP_DATA_TYPE_TFLOAT32 ? 4 : 2;
  bool legal = reinterpret_cast<uintptr_t>(address) % 16 == 0 && rank >= 1 && rank <= 5;
  legal = legal && (swizzle != CU_TENSOR_MAP_SWIZZLE_128B || box[0] * bytes <= 128) && box[0] * bytes % 16 == 0;
  for (uint32_t i = 0; legal && i < rank; ++i) {
    legal = sizes[i] >= 1 && sizes[i] <= (uint64_t(1) << 32) && box[i] >= 1 && box[i] <= 256 && element_strides[i] == 1;
    if (i + 1 < rank) legal = legal && strides[i] % 16 == 0 && strides[i] < (uint64_t(1) << 40);
  }
  if (!legal) return CUDA_ERROR_INVALID_VALUE;
  *map = CUtensorMap{};
  map->address = static_cast<const unsigned char*>(address);
  map->rank = rank;
  map->type = type;
  map->swizzle = swizzle;
  for (uint32_t i = 0; i < rank; ++i) {
    map->sizes[i] = sizes[i];
    map->box[i] = box[i];
    map->strides[i] = i == 0 ? bytes : strides[i - 1];
  }
  return CUDA_SUCCESS;
}

namespace tscompile_emulation {

// Addresses of shared memory are counted from here: where it begins, it has one that boxes may begin at.
inline unsigned char* shared_start = nullptr;
constexpr unsigned int first_shared_address = 2048;

[[noreturn]] inline void refuse(const char* problem) {
  fprintf(stderr, "emulation: kernel %s: %s\n", block.kernel, problem);
  _Exit(3);
}

// The bits of an address that are exchanged in a box: its chunk of sixteen bytes, by its row of 128 bytes.
inline unsigned int swizzled(unsigned int address) { return address ^ (((address >> 7) & 7u) << 4); }

struct Phases {
  unsigned int arrivals : 16;
  unsigned int left : 15;
  unsigned int parity : 1;
  int bytes;
};
static_assert(sizeof(Phases) == 8, "a barrier has eight bytes");

struct Box {
  unsigned char* to;
  CUtensorMap map;
  Phases* barrier;
  int at[5];
};
inline std::vector<Box> boxes;

inline Phases& phases_of(unsigned long long* barrier) { return *reinterpret_cast<Phases*>(barrier); }

inline void start_phases(unsigned long long* barriers, int count, unsigned int arrivals) {
  if (!boxes.empty()) refuse("boxes were under way when a block ended");
  for (int i = 0; i < count; ++i) phases_of(&barriers[i]) = Phases{arrivals, arrivals, 0, 0};
}

inline void end_phase(Phases& barrier) {
  if (barrier.left != 0 || barrier.bytes != 0) return;
  ++block.moves;
  barrier.left = barrier.arrivals;
  barrier.parity = !barrier.parity;
}

inline void arrive(unsigned long long* barrier, unsigned int bytes) {
  Phases& phases = phases_of(barrier);
  if (phases.left == 0) refuse("too many arrivals at a barrier");
  phases.bytes += static_cast<int>(bytes);
  phases.left = phases.left - 1;
  ++block.moves;
  end_phase(phases);
}

inline unsigned int box_bytes(const CUtensorMap& map) {
  unsigned int bytes = static_cast<unsigned int>(map.strides[0]);
  for (uint32_t i = 0; i < map.rank; ++i) bytes *= map.box[i];
  return bytes;
}

inline void start_box(void* to, const CUtensorMap& map, unsigned long long* barrier, const int* at, int rank) {
  unsigned char* const start = static_cast<unsigned char*>(to);
  if (map.swizzle != CU_TENSOR_MAP_SWIZZLE_128B || map.rank != static_cast<uint32_t>(rank)) refuse("a box of another kind of tensor");
  if ((start - shared_start) % 1024 != 0) refuse("a box is not aligned");
  Box box{start, map, &phases_of(barrier), {}};
  for (int i = 0; i < rank; ++i) box.at[i] = at[i];
  boxes.push_back(box);
  ++block.moves;
  memset(start, 0xff, box_bytes(map));
}

inline void copy_box(const Box& box) {
  const CUtensorMap& map = box.map;
  const unsigned int bytes = static_cast<unsigned int>(map.strides[0]), total = box_bytes(map);
  const unsigned int first = static_cast<unsigned int>(box.to - shared_start) + first_shared_address;
  for (unsigned int place = 0; place < total; place += bytes) {
    unsigned int rest = place / bytes;
    const unsigned char* from = map.address;
    bool inside = true;
    for (uint32_t i = 0; i < map.rank; ++i) {
      const int64_t index = box.at[i] + static_cast<int64_t>(rest % map.box[i]);
      rest /= map.box[i];
      inside = inside && index >= 0 && static_cast<uint64_t>(index) < map.sizes[i];
      from += index * static_cast<int64_t>(map.strides[i]);
    }
    unsigned char* const to = shared_start + (swizzled(first + place) - first_shared_address);
    uint32_t word = 0;
    if (inside) memcpy(&word, from, bytes);
    if (bytes == 4 && (word & 0x7f800000u) != 0x7f800000u) word = (word + 0x1000u) & ~0x1fffu;
    memcpy(to, &word, bytes);
  }
  box.barrier->bytes -= static_cast<int>(total);
}

inline void await_phase(unsigned long long* barrier, unsigned int parity, int line) {
  Phases& phases = phases_of(barrier);
  for (;;) {
    if (phases.parity != parity) return;
    for (size_t i = 0; i < boxes.size();) {
      if (boxes[i].barrier != &phases) {
        ++i;
        continue;
      }
      const Box box = boxes[i];
      boxes.erase(boxes.begin() + static_cast<ptrdiff_t>(i));
      copy_box(box);
    }
    end_phase(phases);
    if (phases.parity != parity) return;
    suspend(Wait::phase, line, 0);
  }
}

struct Product {
  float* sums;
  unsigned long long left, right;
  int columns;
  Format format;
  bool left_free, right_free;
};
struct Products {
  std::vector<Product> made;
  std::vector<size_t> groups;
};
inline std::vector<Products> products;

inline void start_product(float* sums, unsigned long long left, unsigned long long right, int columns, Format format, bool left_free,
                          bool right_free, int line) {
  warp_barrier(0xffffffffu, line);
  if (products.size() < static_cast<size_t>(block.count)) products.resize(static_cast<size_t>(block.count));
  products[static_cast<size_t>(block.current)].made.push_back({sums, left, right, columns, format, left_free, right_free});
}

inline void commit_products() {
  Products& own = products[static_cast<size_t>(block.current)];
  own.groups.push_back(own.made.size());
}

// A row or column of 64 and more, and 32 bytes of the reduction, from where a descriptor says.
inline double operand(unsigned long long tile, bool is_free, int free, int k, Format format) {
  const unsigned int start = static_cast<unsigned int>(tile & 0x3fffu) << 4;
  const unsigned int leading = static_cast<unsigned int>((tile >> 16) & 0x3fffu) << 4;
  const unsigned int stride = static_cast<unsigned int>((tile >> 32) & 0x3fffu) << 4;
  if (tile >> 62 != 1) refuse("a tile that is not swizzled by 128 bytes");
  const int bytes = format == Format::tf32 ? 4 : 2;
  const unsigned int place = is_free ? start + free / 64 * leading + k / 8 * stride + k % 8 * 128 + free % 64 * bytes
                                     : start + free / 8 * stride + free % 8 * 128 + k * bytes;
  uint32_t word = 0;
  memcpy(&word, shared_start + (swizzled(place) - first_shared_address), static_cast<size_t>(bytes));
  // Of words of 32 bits the hardware does not read the lowest bits.
  return format == Format::tf32 ? float_of(word & ~0x1fffu) : element(word, 0, format);
}

inline void add_product(const Product& product) {
  const int thread = block.current % 128, depth = product.format == Format::tf32 ? 8 : 16;
  double rows[2][16];
  for (int half = 0; half < 2; ++half) {
    const int row = thread / 32 * 16 + thread % 32 / 4 + 8 * half;
    for (int k = 0; k < depth; ++k) rows[half][k] = operand(product.left, product.left_free, row, k, product.format);
  }
  for (int pair = 0; pair < product.columns / 4; ++pair) {
    const int column = pair / 2 * 8 + thread % 4 * 2 + pair % 2;
    double sums[2] = {0, 0};
    for (int k = 0; k < depth; ++k) {
      const double right = operand(product.right, product.right_free, column, k, product.format);
      for (int half = 0; half < 2; ++half) sums[half] += rows[half][k] * right;
    }
    for (int half = 0; half < 2; ++half) {
      float& sum = product.sums[pair / 2 * 4 + half * 2 + pair % 2];
      sum = static_cast<float>(sum + sums[half]);
    }
  }
}

inline void await_products(size_t pending) {
  if (products.size() < static_cast<size_t>(block.count)) return;
  Products& own = products[static_cast<size_t>(block.current)];
  while (own.groups.size() > pending) {
    const size_t end = own.groups.front();
    for (size_t i = 0; i < end; ++i) add_product(own.made[i]);
    own.made.erase(own.made.begin(), own.made.begin() + static_cast<ptrdiff_t>(end));
    own.groups.erase(own.groups.begin());
    for (size_t& group : own.groups) group -= end;
  }
}

}  // namespace tscompile_emulation

inline unsigned int __cvta_generic_to_shared(const void* place) {
  return static_cast<unsigned int>(static_cast<const unsigned char*>(place) - tscompile_emulation::shared_start) +
         tscompile_emulation::first_shared_address;
}
`;
