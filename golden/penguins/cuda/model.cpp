// The program of the model penguins: memory, launches and the C interface of model.h.
#ifdef TSCOMPILE_EMULATE
#include "cuda_emulation.h"
#else
#include <cuda_runtime.h>
#endif

#include "model.h"

#include <stdio.h>
#include <string.h>

#include <algorithm>
#include <map>
#include <new>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "safetensors.h"

// Defined in kernels.cu. The namespace keeps their names apart from this file's own.
namespace kernels {
extern "C" {
void predict_first(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch);
void predict_second(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch);
void predict_species(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    int batch);
void train_step_first(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    int* __restrict__ in3,
    const float* __restrict__ in4,
    float* __restrict__ out0,
    float* __restrict__ out2,
    int batch);
void train_step_species(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    const int* __restrict__ in3,
    float* __restrict__ out0,
    float* __restrict__ out1,
    int* __restrict__ out2,
    int batch);
void train_step_species_1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    const float* __restrict__ in3,
    float* __restrict__ in4,
    float* __restrict__ in5,
    const int* __restrict__ in6,
    float* __restrict__ in7,
    float* __restrict__ in8,
    float* __restrict__ out0,
    float* __restrict__ out1,
    float* __restrict__ out2,
    float* __restrict__ out7,
    float* __restrict__ out8,
    int batch);
void train_step_second(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    float* __restrict__ out0,
    float* __restrict__ out1,
    float* __restrict__ out2,
    int batch);
void train_step_first_1(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    float* __restrict__ out0,
    float* __restrict__ out1,
    int batch);
void train_step_adam(
    const float* __restrict__ in0,
    float* __restrict__ in1,
    float* __restrict__ in2,
    const float* __restrict__ in3,
    float* __restrict__ in4,
    const float* __restrict__ in5,
    float* __restrict__ in6,
    float* __restrict__ in7,
    float* __restrict__ in8,
    const float* __restrict__ in9,
    float* __restrict__ in10,
    float* __restrict__ in11,
    float* __restrict__ in12,
    const float* __restrict__ in13,
    float* __restrict__ in14,
    float* __restrict__ in15,
    float* __restrict__ in16,
    const float* __restrict__ in17,
    float* __restrict__ in18,
    float* __restrict__ in19,
    float* __restrict__ in20,
    const float* __restrict__ in21,
    float* __restrict__ in22,
    float* __restrict__ in23,
    float* __restrict__ in24);
void eval_step_species(
    const float* __restrict__ in0,
    const float* __restrict__ in1,
    const float* __restrict__ in2,
    const int* __restrict__ in3,
    float* __restrict__ out0,
    int* __restrict__ out1,
    int batch);
void eval_step_loss(
    const float* __restrict__ in0,
    float* __restrict__ in1,
    float* __restrict__ in2,
    const int* __restrict__ in3,
    float* __restrict__ in4,
    float* __restrict__ in5,
    float* __restrict__ out4,
    float* __restrict__ out5,
    int batch);
}
}  // namespace kernels

namespace {

struct Failure : std::runtime_error {
  int status;
  Failure(int status, const std::string& message) : std::runtime_error(message), status(status) {}
};

void check(cudaError_t error, const char* what) {
  if (error != cudaSuccess) throw Failure(TSCOMPILE_DEVICE_ERROR, std::string(what) + ": " + cudaGetErrorString(error));
}

#ifndef TSCOMPILE_EMULATE
template <typename... Parameters, size_t... Indices>
void launch_kernel(void (*kernel)(Parameters...), dim3 grid, dim3 block, size_t shared_bytes, cudaStream_t stream,
                   std::tuple<Parameters...>& values, std::index_sequence<Indices...>) {
  void* pointers[] = {const_cast<void*>(static_cast<const void*>(&std::get<Indices>(values)))...};
  check(cudaLaunchKernel(reinterpret_cast<const void*>(kernel), grid, block, pointers, shared_bytes, stream), "a kernel cannot be launched");
}

// As kernel<<<grid, block, shared_bytes, stream>>>(arguments...), for a file that the C++ compiler reads. An empty grid is no launch.
template <size_t shared_bytes, typename... Parameters, typename... Arguments>
void launch(void (*kernel)(Parameters...), dim3 grid, dim3 block, cudaStream_t stream, Arguments... arguments) {
  if (grid.x == 0 || grid.y == 0 || grid.z == 0) return;
  std::tuple<Parameters...> values(static_cast<Parameters>(arguments)...);
  launch_kernel(kernel, grid, block, shared_bytes, stream, values, std::index_sequence_for<Parameters...>());
}
#define TSCOMPILE_LAUNCH launch<0>
#define TSCOMPILE_LAUNCH_SHARED(bytes, ...) launch<bytes>(__VA_ARGS__)
#endif

// Shared memory beyond what kernels declare is granted to each that asks for it; two workgroups of such a kernel should fit beside
// each other, so as little of it as possible is left to the cache.
template <typename Kernel>
[[maybe_unused]] void allow_shared_memory(Kernel* kernel, int bytes) {
  const void* function = reinterpret_cast<const void*>(kernel);
  check(cudaFuncSetAttribute(function, cudaFuncAttributeMaxDynamicSharedMemorySize, bytes), "the device has too little shared memory");
  check(cudaFuncSetAttribute(function, cudaFuncAttributePreferredSharedMemoryCarveout, 100), "the device has too little shared memory");
}

dim3 grid_of(int64_t x, int64_t y, int64_t z) {
  if (x > 2147483647 || y > 65535 || z > 65535) throw Failure(TSCOMPILE_INVALID_ARGUMENT, "there are too many rows for one launch");
  return dim3(static_cast<unsigned>(x), static_cast<unsigned>(y), static_cast<unsigned>(z));
}

[[maybe_unused]] int64_t floor_divide(int64_t a, int64_t b) { return a / b - (a % b != 0 && (a < 0) != (b < 0)); }
[[maybe_unused]] int64_t align(int64_t a, int64_t by) { return floor_divide(a + by - 1, by) * by; }

template <typename Element>
Element* at(char* segment, int64_t offset) {
  return reinterpret_cast<Element*>(segment + offset);
}

[[maybe_unused]] void copy_on_device(void* to, const void* from, int64_t bytes, cudaStream_t stream) {
  if (bytes > 0) check(cudaMemcpyAsync(to, from, static_cast<size_t>(bytes), cudaMemcpyDeviceToDevice, stream), "a copy failed");
}

// Bytes from the start of the arena to where values lie, at the maximum batch.
struct Offsets {
  int64_t slot_1;
  int64_t slot_2;
  int64_t slot_3;
  int64_t slot_4;
  int64_t slot_5;
  int64_t slot_6;
  int64_t slot_7;
  int64_t slot_8;
  int64_t slot_9;
  int64_t slot_10;
  int64_t slot_11;
  int64_t slot_12;
  int64_t slot_13;
};

Offsets offsets_for([[maybe_unused]] int64_t capacity) {
  Offsets offsets{};
  offsets.slot_1 = align(128 * capacity, 256);
  offsets.slot_2 = 2 * align(128 * capacity, 256);
  offsets.slot_3 = offsets.slot_2 + align(std::max<int64_t>(64 * capacity, 1280), 256);
  offsets.slot_4 = offsets.slot_1 + align(std::max<int64_t>(64 * capacity, 4), 256);
  offsets.slot_5 = offsets.slot_3 + align(40 * capacity, 256);
  offsets.slot_6 = offsets.slot_4 + align(std::max<int64_t>(4 * capacity, 4), 256);
  offsets.slot_7 = offsets.slot_5 + align(std::max<int64_t>(2048, 12 * capacity), 256);
  offsets.slot_8 = offsets.slot_7 + align(std::max<int64_t>(4 * capacity, 64), 256);
  offsets.slot_9 = offsets.slot_8 + align(std::max<int64_t>(4 * capacity, 128), 256);
  offsets.slot_10 = offsets.slot_9 + 768;
  offsets.slot_11 = offsets.slot_9 + 1024;
  offsets.slot_12 = offsets.slot_9 + 512;
  offsets.slot_13 = offsets.slot_9 + 256;
  return offsets;
}

// A captured function per batch size. A size that comes once (a last, partial batch) is launched as it is.
struct Replay {
  std::map<int64_t, cudaGraphExec_t> graphs;
  std::map<int64_t, int> runs;
};
constexpr size_t maximum_graphs = 8;

// Where an input or output lies in the arena.
struct Place {
  const char* name;
  char* address;
  int64_t bytes;
};

enum class Role { weight, other, metric };

struct StateVariable {
  const char* name;
  const char* dtype;
  std::vector<int64_t> shape;
  int64_t offset;
  int64_t bytes;
  Role role;
};

}  // namespace

struct tscompile_penguins {
  int64_t capacity = 0;
  Offsets offsets{};
  char* state = nullptr;
  char* arena = nullptr;
  cudaStream_t stream = nullptr;
  char* staging = nullptr;
  size_t staging_bytes = 0;
  cudaEvent_t staging_free = nullptr;
  bool has_event = false;
  bool capture = true;
  Replay predict, train, evaluate;
  std::string error;
};

namespace {

using Model = tscompile_penguins;

// The batch size of a model that takes no other; 0 when any will do.
constexpr int64_t fixed_batch = 0;

constexpr tscompile_tensor_info input_infos[] = {
    {"features", "f32", 10},
};
constexpr int input_infos_count = 1;
constexpr tscompile_tensor_info target_infos[] = {
    {"species", "i32", 1},
};
constexpr int target_infos_count = 1;
constexpr tscompile_tensor_info output_infos[] = {
    {"species", "f32", 3},
};
constexpr int output_infos_count = 1;
constexpr const char* log_names[] = {"loss", "accuracy"};
constexpr int log_count = 2;

const std::vector<StateVariable>& state_variables() {
  static const std::vector<StateVariable> variables = {
      {"first/kernel", "F32", {10, 32}, 0, 1280, Role::weight},
      {"first/bias", "F32", {32}, 1280, 128, Role::weight},
      {"second/kernel", "F32", {32, 16}, 1536, 2048, Role::weight},
      {"second/bias", "F32", {16}, 3584, 64, Role::weight},
      {"species/kernel", "F32", {16, 3}, 3840, 192, Role::weight},
      {"species/bias", "F32", {3}, 4096, 12, Role::weight},
      {"loss/total", "F32", {}, 4352, 4, Role::metric},
      {"loss/count", "F32", {}, 4608, 4, Role::metric},
      {"adam/learning_rate", "F32", {}, 4864, 4, Role::other},
      {"adam/iteration", "I32", {}, 5120, 4, Role::other},
      {"adam/first_kernel_momentum", "F32", {10, 32}, 5376, 1280, Role::other},
      {"adam/first_kernel_velocity", "F32", {10, 32}, 6656, 1280, Role::other},
      {"adam/first_bias_momentum", "F32", {32}, 7936, 128, Role::other},
      {"adam/first_bias_velocity", "F32", {32}, 8192, 128, Role::other},
      {"adam/second_kernel_momentum", "F32", {32, 16}, 8448, 2048, Role::other},
      {"adam/second_kernel_velocity", "F32", {32, 16}, 10496, 2048, Role::other},
      {"adam/second_bias_momentum", "F32", {16}, 12544, 64, Role::other},
      {"adam/second_bias_velocity", "F32", {16}, 12800, 64, Role::other},
      {"adam/species_kernel_momentum", "F32", {16, 3}, 13056, 192, Role::other},
      {"adam/species_kernel_velocity", "F32", {16, 3}, 13312, 192, Role::other},
      {"adam/species_bias_momentum", "F32", {3}, 13568, 12, Role::other},
      {"adam/species_bias_velocity", "F32", {3}, 13824, 12, Role::other},
      {"accuracy/total", "F32", {}, 14080, 4, Role::metric},
      {"accuracy/count", "F32", {}, 14336, 4, Role::metric},
  };
  return variables;
}

// predict: 3 steps.
void steps_of_predict([[maybe_unused]] Model& model, [[maybe_unused]] int64_t batch) {
  const Offsets& offsets = model.offsets;
  char* const state = model.state;
  char* const arena = model.arena;
  const cudaStream_t stream = model.stream;
  // dot_general, add, max (examples/penguins/model.ts:7:22)
  TSCOMPILE_LAUNCH(kernels::predict_first, grid_of(floor_divide(batch + 15, 16), 2, 1), dim3(64, 1, 1), stream,
      at<const float>(arena, offsets.slot_1),
      at<const float>(state, 0),
      at<const float>(state, 1280),
      at<float>(arena, 0),
      int(batch));
  // dot_general, add, max (examples/penguins/model.ts:8:23)
  TSCOMPILE_LAUNCH(kernels::predict_second, grid_of(floor_divide(batch + 15, 16), 1, 1), dim3(64, 1, 1), stream,
      at<const float>(arena, 0),
      at<const float>(state, 1536),
      at<const float>(state, 3584),
      at<float>(arena, offsets.slot_1),
      int(batch));
  // dot_general, add, reduce_max, sub, exp, reduce_sum, div (examples/penguins/model.ts:9:24)
  TSCOMPILE_LAUNCH(kernels::predict_species, grid_of(floor_divide(batch + 63, 64), 1, 1), dim3(64, 1, 1), stream,
      at<const float>(arena, offsets.slot_1),
      at<const float>(state, 3840),
      at<const float>(state, 4096),
      at<float>(arena, 0),
      int(batch));
}

std::vector<Place> inputs_of_predict([[maybe_unused]] Model& model, [[maybe_unused]] int64_t rows) {
  const Offsets& offsets = model.offsets;
  char* const arena = model.arena;
  return {
    {"features", at<char>(arena, offsets.slot_1), 40 * rows},
  };
}

std::vector<Place> outputs_of_predict([[maybe_unused]] Model& model, [[maybe_unused]] int64_t rows) {
  char* const arena = model.arena;
  return {
    {"species", at<char>(arena, 0), 12 * rows},
  };
}

// train_step: 7 steps.
void steps_of_train_step([[maybe_unused]] Model& model, [[maybe_unused]] int64_t batch) {
  const Offsets& offsets = model.offsets;
  char* const state = model.state;
  char* const arena = model.arena;
  const cudaStream_t stream = model.stream;
  // dot_general, add, max, add, mul, expm1, neg, sqrt, mul, mul, expm1, neg, div (examples/penguins/model.ts:7:22, examples/penguins/model.ts:13:7)
  TSCOMPILE_LAUNCH(kernels::train_step_first, grid_of(2 * floor_divide(batch + 15, 16) + 1, 1, 1), dim3(256, 1, 1), stream,
      at<const float>(arena, offsets.slot_3),
      at<const float>(state, 0),
      at<const float>(state, 1280),
      at<int>(state, 5120),
      at<const float>(state, 4864),
      at<float>(arena, 0),
      at<float>(arena, offsets.slot_12),
      int(batch));
  // dot_general, add, max (examples/penguins/model.ts:8:23)
  TSCOMPILE_LAUNCH(kernels::predict_second, grid_of(floor_divide(batch + 15, 16), 1, 1), dim3(64, 1, 1), stream,
      at<const float>(arena, 0),
      at<const float>(state, 1536),
      at<const float>(state, 3584),
      at<float>(arena, offsets.slot_1),
      int(batch));
  // dot_general, add, reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, div, neg, mul, div, lt, select, gt, select, div, div, mul, neg, reduce_sum, add, mul, reduce_sum, mul, sub, arg_max, eq (examples/penguins/model.ts:9:24, examples/penguins/model.ts:13:7)
  TSCOMPILE_LAUNCH(kernels::train_step_species, grid_of(floor_divide(batch + 63, 64), 1, 1), dim3(64, 1, 1), stream,
      at<const float>(arena, offsets.slot_1),
      at<const float>(state, 3840),
      at<const float>(state, 4096),
      at<const int>(arena, offsets.slot_2),
      at<float>(arena, offsets.slot_7),
      at<float>(arena, offsets.slot_5),
      at<int>(arena, offsets.slot_8),
      int(batch));
  // reduce_sum, dot_general, dot_general, gt, select, reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select (examples/penguins/model.ts:9:24, examples/penguins/model.ts:8:23, examples/penguins/model.ts:13:7)
  TSCOMPILE_LAUNCH(kernels::train_step_species_1, grid_of(floor_divide(batch + 15, 16) + 3, 1, 1), dim3(256, 1, 1), stream,
      at<const float>(arena, offsets.slot_5),
      at<const float>(arena, offsets.slot_1),
      at<const float>(state, 3840),
      at<const float>(arena, offsets.slot_7),
      at<float>(state, 4352),
      at<float>(state, 4608),
      at<const int>(arena, offsets.slot_8),
      at<float>(state, 14080),
      at<float>(state, 14336),
      at<float>(arena, offsets.slot_13),
      at<float>(arena, offsets.slot_9),
      at<float>(arena, offsets.slot_2),
      at<float>(arena, offsets.slot_10),
      at<float>(arena, offsets.slot_11),
      int(batch));
  // reduce_sum, dot_general, dot_general, gt, select (examples/penguins/model.ts:8:23, examples/penguins/model.ts:7:22)
  TSCOMPILE_LAUNCH(kernels::train_step_second, grid_of(2 * floor_divide(batch + 15, 16) + 3, 1, 1), dim3(256, 1, 1), stream,
      at<const float>(arena, offsets.slot_2),
      at<const float>(arena, 0),
      at<const float>(state, 1536),
      at<float>(arena, offsets.slot_7),
      at<float>(arena, offsets.slot_5),
      at<float>(arena, offsets.slot_1),
      int(batch));
  // reduce_sum, dot_general (examples/penguins/model.ts:7:22)
  TSCOMPILE_LAUNCH(kernels::train_step_first_1, grid_of(4, 1, 1), dim3(256, 1, 1), stream,
      at<const float>(arena, offsets.slot_1),
      at<const float>(arena, offsets.slot_3),
      at<float>(arena, offsets.slot_8),
      at<float>(arena, offsets.slot_2),
      int(batch));
  // sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub (examples/penguins/model.ts:13:7)
  TSCOMPILE_LAUNCH(kernels::train_step_adam, grid_of(8, 1, 1), dim3(256, 1, 1), stream,
      at<const float>(arena, offsets.slot_2),
      at<float>(state, 5376),
      at<float>(state, 6656),
      at<const float>(arena, offsets.slot_12),
      at<float>(state, 0),
      at<const float>(arena, offsets.slot_8),
      at<float>(state, 7936),
      at<float>(state, 8192),
      at<float>(state, 1280),
      at<const float>(arena, offsets.slot_5),
      at<float>(state, 8448),
      at<float>(state, 10496),
      at<float>(state, 1536),
      at<const float>(arena, offsets.slot_7),
      at<float>(state, 12544),
      at<float>(state, 12800),
      at<float>(state, 3584),
      at<const float>(arena, offsets.slot_9),
      at<float>(state, 13056),
      at<float>(state, 13312),
      at<float>(state, 3840),
      at<const float>(arena, offsets.slot_13),
      at<float>(state, 13568),
      at<float>(state, 13824),
      at<float>(state, 4096));
}

std::vector<Place> inputs_of_train_step([[maybe_unused]] Model& model, [[maybe_unused]] int64_t rows) {
  const Offsets& offsets = model.offsets;
  char* const arena = model.arena;
  return {
    {"features", at<char>(arena, offsets.slot_3), 40 * rows},
    {"species", at<char>(arena, offsets.slot_2), 4 * rows},
  };
}

std::vector<Place> outputs_of_train_step([[maybe_unused]] Model& model, [[maybe_unused]] int64_t rows) {
  const Offsets& offsets = model.offsets;
  char* const arena = model.arena;
  return {
    {"loss", at<char>(arena, offsets.slot_10), 4},
    {"accuracy", at<char>(arena, offsets.slot_11), 4},
  };
}

// eval_step: 4 steps.
void steps_of_eval_step([[maybe_unused]] Model& model, [[maybe_unused]] int64_t batch) {
  const Offsets& offsets = model.offsets;
  char* const state = model.state;
  char* const arena = model.arena;
  const cudaStream_t stream = model.stream;
  // dot_general, add, max (examples/penguins/model.ts:7:22)
  TSCOMPILE_LAUNCH(kernels::predict_first, grid_of(floor_divide(batch + 15, 16), 2, 1), dim3(64, 1, 1), stream,
      at<const float>(arena, offsets.slot_1),
      at<const float>(state, 0),
      at<const float>(state, 1280),
      at<float>(arena, 0),
      int(batch));
  // dot_general, add, max (examples/penguins/model.ts:8:23)
  TSCOMPILE_LAUNCH(kernels::predict_second, grid_of(floor_divide(batch + 15, 16), 1, 1), dim3(64, 1, 1), stream,
      at<const float>(arena, 0),
      at<const float>(state, 1536),
      at<const float>(state, 3584),
      at<float>(arena, offsets.slot_1),
      int(batch));
  // dot_general, add, reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, arg_max, eq (examples/penguins/model.ts:9:24, examples/penguins/model.ts:13:7)
  TSCOMPILE_LAUNCH(kernels::eval_step_species, grid_of(floor_divide(batch + 63, 64), 1, 1), dim3(64, 1, 1), stream,
      at<const float>(arena, offsets.slot_1),
      at<const float>(state, 3840),
      at<const float>(state, 4096),
      at<const int>(arena, offsets.slot_4),
      at<float>(arena, 0),
      at<int>(arena, offsets.slot_6),
      int(batch));
  // reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select (examples/penguins/model.ts:13:7)
  TSCOMPILE_LAUNCH(kernels::eval_step_loss, grid_of(1, 1, 1), dim3(256, 1, 1), stream,
      at<const float>(arena, 0),
      at<float>(state, 4352),
      at<float>(state, 4608),
      at<const int>(arena, offsets.slot_6),
      at<float>(state, 14080),
      at<float>(state, 14336),
      at<float>(arena, offsets.slot_4),
      at<float>(arena, offsets.slot_1),
      int(batch));
}

std::vector<Place> inputs_of_eval_step([[maybe_unused]] Model& model, [[maybe_unused]] int64_t rows) {
  const Offsets& offsets = model.offsets;
  char* const arena = model.arena;
  return {
    {"features", at<char>(arena, offsets.slot_1), 40 * rows},
    {"species", at<char>(arena, offsets.slot_4), 4 * rows},
  };
}

std::vector<Place> outputs_of_eval_step([[maybe_unused]] Model& model, [[maybe_unused]] int64_t rows) {
  const Offsets& offsets = model.offsets;
  char* const arena = model.arena;
  return {
    {"loss", at<char>(arena, offsets.slot_4), 4},
    {"accuracy", at<char>(arena, offsets.slot_1), 4},
  };
}


const StateVariable& state_variable(const char* name) {
  for (const StateVariable& variable : state_variables()) {
    if (name != nullptr && variable.name == std::string(name)) return variable;
  }
  throw Failure(TSCOMPILE_INVALID_ARGUMENT, std::string("the model has no state ") + (name != nullptr ? name : "(null)"));
}

const StateVariable& sized_variable(const char* name, const void* data, size_t bytes) {
  const StateVariable& variable = state_variable(name);
  if (data == nullptr || bytes != static_cast<size_t>(variable.bytes)) {
    throw Failure(TSCOMPILE_INVALID_ARGUMENT, std::string(variable.name) + " has " + std::to_string(variable.bytes) + " bytes; the call gives " + std::to_string(bytes));
  }
  return variable;
}

void wait(Model& model) { check(cudaStreamSynchronize(model.stream), "the device failed"); }

// Captures the launches of body once per batch size and replays them. Where capture fails, launches are made one by one.
template <typename Body>
void run(Model& model, Replay& replay, int64_t rows, const Body& body) {
  const auto known = replay.graphs.find(rows);
  if (known != replay.graphs.end()) {
    check(cudaGraphLaunch(known->second, model.stream), "a captured function cannot be launched");
    return;
  }
  const bool first = replay.runs[rows]++ == 0;
  if (first || !model.capture || replay.graphs.size() >= maximum_graphs ||
      cudaStreamBeginCapture(model.stream, cudaStreamCaptureModeThreadLocal) != cudaSuccess) {
    body();
    return;
  }
  bool complete = true;
  try {
    body();
  } catch (const Failure&) {
    complete = false;
  }
  cudaGraph_t graph = nullptr;
  cudaGraphExec_t executable = nullptr;
  complete = cudaStreamEndCapture(model.stream, &graph) == cudaSuccess && complete;
  complete = complete && cudaGraphInstantiateWithFlags(&executable, graph, 0) == cudaSuccess;
  if (graph != nullptr) cudaGraphDestroy(graph);
  if (!complete) {
    cudaGetLastError();
    model.capture = false;
    body();
    return;
  }
  replay.graphs.emplace(rows, executable);
  check(cudaGraphLaunch(executable, model.stream), "a captured function cannot be launched");
}

// Copies host data into the arena by way of pinned memory, which is free again when the event has passed.
struct Upload {
  const void* data;
  const Place& place;
};
void upload(Model& model, const std::vector<Upload>& uploads) {
  size_t total = 0;
  for (const Upload& item : uploads) total += static_cast<size_t>(item.place.bytes);
  check(cudaEventSynchronize(model.staging_free), "the device failed");
  if (total > model.staging_bytes) {
    wait(model);
    if (model.staging != nullptr) cudaFreeHost(model.staging);
    model.staging = nullptr;
    model.staging_bytes = 0;
    check(cudaMallocHost(&model.staging, total), "no pinned memory for the inputs");
    model.staging_bytes = total;
  }
  char* next = model.staging;
  for (const auto& [data, place] : uploads) {
    const size_t bytes = static_cast<size_t>(place.bytes);
    memcpy(next, data, bytes);
    check(cudaMemcpyAsync(place.address, next, bytes, cudaMemcpyHostToDevice, model.stream), "an input cannot be copied");
    next += bytes;
  }
  check(cudaEventRecord(model.staging_free, model.stream), "the device failed");
}

void check_pointers(const void* const* pointers, int count, const tscompile_tensor_info* infos, const char* what) {
  if (count > 0 && pointers == nullptr) throw Failure(TSCOMPILE_INVALID_ARGUMENT, std::string(what) + " is NULL");
  for (int i = 0; i < count; ++i) {
    if (pointers[i] == nullptr) throw Failure(TSCOMPILE_INVALID_ARGUMENT, std::string(what) + "[" + std::to_string(i) + "] (" + infos[i].name + ") is NULL");
  }
}

void check_rows(const Model& model, int64_t rows, bool one_batch) {
  if (rows < 1) throw Failure(TSCOMPILE_INVALID_ARGUMENT, "there are " + std::to_string(rows) + " rows; at least one is needed");
  if (fixed_batch > 0 && rows % fixed_batch != 0) {
    throw Failure(TSCOMPILE_INVALID_ARGUMENT, "there are " + std::to_string(rows) + " rows; the model was compiled for batches of exactly " + std::to_string(fixed_batch));
  }
  if (one_batch && rows > model.capacity) {
    throw Failure(TSCOMPILE_INVALID_ARGUMENT, "a batch has " + std::to_string(rows) + " rows; the model was created for at most " + std::to_string(model.capacity));
  }
}

// The data of row first of tensor number index of a list.
const void* row_of(const void* const* pointers, const tscompile_tensor_info* infos, int index, int64_t first) {
  return static_cast<const char*>(pointers[index]) + first * infos[index].row_elements * 4;
}

// Pairs a function's inputs with the caller's data by name: it may take them in another order, or not all of them.
std::vector<Upload> gather(const std::vector<Place>& places, const void* const* inputs, const void* const* targets, int64_t first) {
  std::vector<Upload> uploads;
  for (const Place& place : places) {
    for (int i = 0; i < input_infos_count; ++i) {
      if (std::string(place.name) == input_infos[i].name) uploads.push_back({row_of(inputs, input_infos, i, first), place});
    }
    for (int i = 0; targets != nullptr && i < target_infos_count; ++i) {
      if (std::string(place.name) == target_infos[i].name) uploads.push_back({row_of(targets, target_infos, i, first), place});
    }
  }
  return uploads;
}

void zero_metrics(Model& model) {
  for (const StateVariable& variable : state_variables()) {
    if (variable.role != Role::metric || variable.bytes == 0) continue;
    check(cudaMemsetAsync(model.state + variable.offset, 0, static_cast<size_t>(variable.bytes), model.stream), "the device failed");
  }
}

// Scalars among a function's outputs, in the order of the logs.
[[maybe_unused]] void read_logs(Model& model, const std::vector<Place>& outputs, float* logs) {
  for (int i = 0; i < log_count; ++i) {
    for (const Place& place : outputs) {
      if (std::string(place.name) != log_names[i]) continue;
      check(cudaMemcpyAsync(&logs[i], place.address, sizeof(float), cudaMemcpyDeviceToHost, model.stream), "the logs cannot be read");
    }
  }
  wait(model);
}

// With every variable required, a model starts from nothing else; otherwise what the file lacks keeps its value.
void load_state(Model& model, const char* path, bool everything) {
  std::map<std::string, safetensors::Tensor> tensors;
  try {
    tensors = safetensors::read(path);
  } catch (const std::exception& error) {
    throw Failure(TSCOMPILE_FILE_ERROR, error.what());
  }
  // Everything is checked before anything is changed.
  for (const StateVariable& variable : state_variables()) {
    const auto found = tensors.find(variable.name);
    if (found == tensors.end()) {
      if (variable.role == Role::weight || (everything && variable.role == Role::other)) {
        throw Failure(TSCOMPILE_FILE_ERROR, std::string(path) + " does not hold " + variable.name);
      }
      continue;
    }
    const safetensors::Tensor& tensor = found->second;
    if (tensor.dtype != variable.dtype || tensor.shape != variable.shape) {
      throw Failure(TSCOMPILE_FILE_ERROR, std::string(path) + ": " + variable.name + " is " + tensor.dtype + safetensors::shape_text(tensor.shape) +
                                              "; the model has " + variable.dtype + safetensors::shape_text(variable.shape));
    }
  }
  for (const StateVariable& variable : state_variables()) {
    const auto found = tensors.find(variable.name);
    if (found == tensors.end() || variable.role == Role::metric || variable.bytes == 0) continue;
    check(cudaMemcpyAsync(model.state + variable.offset, found->second.bytes.data(), found->second.bytes.size(), cudaMemcpyHostToDevice, model.stream),
          "a weight cannot be copied");
  }
  wait(model);
}

void save_state(Model& model, const char* path) {
  std::vector<std::pair<std::string, safetensors::Tensor>> tensors;
  for (const StateVariable& variable : state_variables()) {
    if (variable.role == Role::metric) continue;
    safetensors::Tensor tensor{variable.dtype, variable.shape, std::vector<char>(static_cast<size_t>(variable.bytes))};
    if (variable.bytes > 0) {
      check(cudaMemcpyAsync(tensor.bytes.data(), model.state + variable.offset, tensor.bytes.size(), cudaMemcpyDeviceToHost, model.stream),
            "a weight cannot be read");
      wait(model);
    }
    tensors.emplace_back(variable.name, std::move(tensor));
  }
  try {
    safetensors::write(path, tensors);
  } catch (const std::exception& error) {
    throw Failure(TSCOMPILE_FILE_ERROR, error.what());
  }
}

void release(Model& model) {
  for (Replay* replay : {&model.predict, &model.train, &model.evaluate}) {
    for (const auto& [rows, graph] : replay->graphs) cudaGraphExecDestroy(graph);
  }
  if (model.state != nullptr) cudaFree(model.state);
  if (model.arena != nullptr) cudaFree(model.arena);
  if (model.staging != nullptr) cudaFreeHost(model.staging);
  if (model.has_event) cudaEventDestroy(model.staging_free);
  if (model.stream != nullptr) cudaStreamDestroy(model.stream);
}

void allocate(Model& model, char** segment, int64_t bytes, const char* what) {
  const size_t size = static_cast<size_t>(std::max<int64_t>(bytes, 256));
  check(cudaMalloc(segment, size), (std::string("no device memory for the ") + what + " (" + std::to_string(size) + " bytes)").c_str());
  check(cudaMemsetAsync(*segment, 0, size, model.stream), "the device failed");
}

// Runs a body of the C interface and turns what it throws into a status.
template <typename Body>
int guarded(Model* model, const Body& body) {
  if (model == nullptr) return TSCOMPILE_INVALID_ARGUMENT;
  try {
    body(*model);
    return TSCOMPILE_OK;
  } catch (const Failure& failure) {
    model->error = failure.what();
    return failure.status;
  } catch (const std::bad_alloc&) {
    model->error = "out of memory";
    return TSCOMPILE_DEVICE_ERROR;
  }
}

}  // namespace


extern "C" {

int tscompile_penguins_create(const char* weights_path, int64_t max_batch, tscompile_penguins** result, char* error, size_t error_size) {
  if (result == nullptr) return TSCOMPILE_INVALID_ARGUMENT;
  *result = nullptr;
  Model* model = new (std::nothrow) Model();
  const int status = guarded(model, [&](Model&) {
    if (max_batch < 1) throw Failure(TSCOMPILE_INVALID_ARGUMENT, "the maximum batch is " + std::to_string(max_batch) + "; it must be at least 1");
    const int64_t capacity = fixed_batch > 0 ? fixed_batch : max_batch;
    model->capacity = capacity;
    model->offsets = offsets_for(capacity);
    check(cudaStreamCreateWithFlags(&model->stream, cudaStreamNonBlocking), "no CUDA device can be used");
    check(cudaEventCreateWithFlags(&model->staging_free, cudaEventDisableTiming), "no CUDA device can be used");
    model->has_event = true;
    allocate(*model, &model->state, 14592, "state");
    allocate(*model, &model->arena, std::max<int64_t>({align(128 * capacity, 256) + align(64 * capacity, 256), 2 * align(128 * capacity, 256) + align(std::max<int64_t>(64 * capacity, 1280), 256) + align(40 * capacity, 256) + align(std::max<int64_t>(2048, 12 * capacity), 256) + align(std::max<int64_t>(4 * capacity, 64), 256) + align(std::max<int64_t>(4 * capacity, 128), 256) + 1280, align(128 * capacity, 256) + align(std::max<int64_t>(64 * capacity, 4), 256) + align(std::max<int64_t>(4 * capacity, 4), 256) + align(4 * capacity, 256)}), "arena");
    if (weights_path != nullptr) {
      load_state(*model, weights_path, true);
    } else {
      throw Failure(TSCOMPILE_INVALID_ARGUMENT, "weights_path is NULL, and the model was compiled without its initializers");
    }
  });
  if (status == TSCOMPILE_OK) {
    *result = model;
    return status;
  }
  if (error != nullptr && error_size > 0) snprintf(error, error_size, "%s", model != nullptr ? model->error.c_str() : "out of memory");
  tscompile_penguins_destroy(model);
  return status;
}

void tscompile_penguins_destroy(tscompile_penguins* model) {
  if (model == nullptr) return;
  if (model->stream != nullptr) cudaStreamSynchronize(model->stream);
  release(*model);
  delete model;
}

const char* tscompile_penguins_last_error(const tscompile_penguins* model) { return model != nullptr ? model->error.c_str() : "there is no model"; }

const tscompile_tensor_info* tscompile_penguins_inputs(int* count) {
  if (count != nullptr) *count = input_infos_count;
  return input_infos;
}
const tscompile_tensor_info* tscompile_penguins_targets(int* count) {
  if (count != nullptr) *count = target_infos_count;
  return target_infos;
}
const tscompile_tensor_info* tscompile_penguins_outputs(int* count) {
  if (count != nullptr) *count = output_infos_count;
  return output_infos;
}
const char* const* tscompile_penguins_logs(int* count) {
  if (count != nullptr) *count = log_count;
  return log_names;
}

int tscompile_penguins_predict(tscompile_penguins* model, const void* const* inputs, int64_t rows, void* const* outputs) {
  return guarded(model, [&](Model& m) {
    check_rows(m, rows, false);
    check_pointers(inputs, input_infos_count, input_infos, "inputs");
    check_pointers(const_cast<const void* const*>(outputs), output_infos_count, output_infos, "outputs");
    for (int64_t first = 0; first < rows; first += m.capacity) {
      const int64_t count = std::min(m.capacity, rows - first);
      const std::vector<Place> places = inputs_of_predict(m, count);
      upload(m, gather(places, inputs, nullptr, first));
      run(m, m.predict, count, [&] { steps_of_predict(m, count); });
      const std::vector<Place> results = outputs_of_predict(m, count);
      for (size_t i = 0; i < results.size(); ++i) {
        char* to = static_cast<char*>(outputs[i]) + first * output_infos[i].row_elements * 4;
        check(cudaMemcpyAsync(to, results[i].address, static_cast<size_t>(results[i].bytes), cudaMemcpyDeviceToHost, m.stream),
              "an output cannot be read");
      }
      wait(m);
    }
  });
}

int tscompile_penguins_train_step(tscompile_penguins* model, const void* const* inputs, const void* const* targets, int64_t rows, float* logs) {
  return guarded(model, [&](Model& m) {
    check_rows(m, rows, true);
    check_pointers(inputs, input_infos_count, input_infos, "inputs");
    check_pointers(targets, target_infos_count, target_infos, "targets");
    const std::vector<Place> places = inputs_of_train_step(m, rows);
    upload(m, gather(places, inputs, targets, 0));
    run(m, m.train, rows, [&] { steps_of_train_step(m, rows); });
    if (logs != nullptr) read_logs(m, outputs_of_train_step(m, rows), logs);
  });
}

int tscompile_penguins_evaluate(tscompile_penguins* model, const void* const* inputs, const void* const* targets, int64_t rows, float* logs) {
  return guarded(model, [&](Model& m) {
    check_rows(m, rows, false);
    check_pointers(inputs, input_infos_count, input_infos, "inputs");
    check_pointers(targets, target_infos_count, target_infos, "targets");
    zero_metrics(m);
    for (int64_t first = 0; first < rows; first += m.capacity) {
      const int64_t count = std::min(m.capacity, rows - first);
      const std::vector<Place> places = inputs_of_eval_step(m, count);
      upload(m, gather(places, inputs, targets, first));
      run(m, m.evaluate, count, [&] { steps_of_eval_step(m, count); });
      if (logs != nullptr && first + count >= rows) read_logs(m, outputs_of_eval_step(m, count), logs);
    }
    wait(m);
  });
}

int tscompile_penguins_reset_metrics(tscompile_penguins* model) { return guarded(model, [](Model& m) { zero_metrics(m); }); }

int tscompile_penguins_state_count(const tscompile_penguins*) { return static_cast<int>(state_variables().size()); }

const char* tscompile_penguins_state_name(const tscompile_penguins*, int index) {
  return index >= 0 && static_cast<size_t>(index) < state_variables().size() ? state_variables()[static_cast<size_t>(index)].name : nullptr;
}

int64_t tscompile_penguins_state_bytes(const tscompile_penguins*, const char* name) {
  for (const StateVariable& variable : state_variables()) {
    if (name != nullptr && variable.name == std::string(name)) return variable.bytes;
  }
  return -1;
}

int tscompile_penguins_state_read(tscompile_penguins* model, const char* name, void* data, size_t bytes) {
  return guarded(model, [&](Model& m) {
    const StateVariable& variable = sized_variable(name, data, bytes);
    check(cudaMemcpyAsync(data, m.state + variable.offset, bytes, cudaMemcpyDeviceToHost, m.stream), "state cannot be read");
    wait(m);
  });
}

int tscompile_penguins_state_write(tscompile_penguins* model, const char* name, const void* data, size_t bytes) {
  return guarded(model, [&](Model& m) {
    const StateVariable& variable = sized_variable(name, data, bytes);
    check(cudaMemcpyAsync(m.state + variable.offset, data, bytes, cudaMemcpyHostToDevice, m.stream), "state cannot be written");
    wait(m);
  });
}

int tscompile_penguins_save(tscompile_penguins* model, const char* path) {
  return guarded(model, [&](Model& m) {
    if (path == nullptr) throw Failure(TSCOMPILE_INVALID_ARGUMENT, "path is NULL");
    save_state(m, path);
  });
}

int tscompile_penguins_load(tscompile_penguins* model, const char* path) {
  return guarded(model, [&](Model& m) {
    if (path == nullptr) throw Failure(TSCOMPILE_INVALID_ARGUMENT, "path is NULL");
    load_state(m, path, false);
  });
}

}  // extern "C"
