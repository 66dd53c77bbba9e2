/** The parts of `model.cpp` that are the same for every model: errors, launches, uploads, captured graphs, state files. */

export const helpersText = `
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
`;

/** For programs whose kernels have boxes of tensors copied. The driver is asked for its function by name: nothing is linked to it. */
export const encodeText = `
#ifndef TSCOMPILE_EMULATE
using EncodeTensorMap = CUresult (*)(CUtensorMap*, CUtensorMapDataType, uint32_t, void*, const uint64_t*, const uint64_t*, const uint32_t*,
                                     const uint32_t*, CUtensorMapInterleave, CUtensorMapSwizzle, CUtensorMapL2promotion, CUtensorMapFloatOOBfill);
EncodeTensorMap driver_function() {
  void* function = nullptr;
  cudaDriverEntryPointQueryResult found = cudaDriverEntryPointSymbolNotFound;
#if CUDART_VERSION >= 12050
  check(cudaGetDriverEntryPointByVersion("cuTensorMapEncodeTiled", &function, 12000, cudaEnableDefault, &found), "the driver cannot be asked");
#else
  check(cudaGetDriverEntryPoint("cuTensorMapEncodeTiled", &function, cudaEnableDefault, &found), "the driver cannot be asked");
#endif
  if (found != cudaDriverEntryPointSuccess) throw Failure(TSCOMPILE_DEVICE_ERROR, "the driver is too old to copy boxes of tensors");
  return reinterpret_cast<EncodeTensorMap>(function);
}
#endif

void encode_tensor_map(CUtensorMap* map, CUtensorMapDataType type, uint32_t rank, void* buffer, const uint64_t* sizes, const uint64_t* strides,
                       const uint32_t* box, const uint32_t* ones) {
#ifdef TSCOMPILE_EMULATE
  const auto encode = cuTensorMapEncodeTiled;
#else
  static const EncodeTensorMap encode = driver_function();
#endif
  const CUresult result = encode(map, type, rank, buffer, sizes, strides, box,
                                 ones, CU_TENSOR_MAP_INTERLEAVE_NONE, CU_TENSOR_MAP_SWIZZLE_128B, CU_TENSOR_MAP_L2_PROMOTION_L2_256B,
                                 CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE);
  if (result != CUDA_SUCCESS) throw Failure(TSCOMPILE_DEVICE_ERROR, "the device does not take the shape of a tensor");
}
`;

/** For programs with loops that ask before every turn. */
export const flagText = `
// Waits for a bool that a kernel wrote.
[[maybe_unused]] bool flag_on_device(const int* flag, cudaStream_t stream) {
  int value = 0;
  check(cudaMemcpyAsync(&value, flag, sizeof(int), cudaMemcpyDeviceToHost, stream), "a condition cannot be read");
  check(cudaStreamSynchronize(stream), "the device failed");
  return value != 0;
}
`;

export const modelStructText = `
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
`;

/** `bytes` gives the text for the bytes of an element, as `ElementSizes.of`. */
export const machineryText = (bytes: (info: string) => string): string => `
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
  return static_cast<const char*>(pointers[index]) + first * infos[index].row_elements * ${bytes("infos[index]")};
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
`;
