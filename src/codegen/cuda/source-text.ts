/** The text of `model.cpp`: memory, launches and the C interface of a generated program. */

import { constantFormula, formulaText } from "./formula.ts";
import { emulationHeaderName } from "./emulation.ts";
import { cString, type HostModel, type HostTensor } from "./host-model.ts";
import { cppIdentifier } from "./names.ts";
import { kernelSignature } from "./print.ts";
import { safetensorsHeaderName } from "./safetensors-text.ts";
import { functionText, OffsetTable, placesText } from "./steps.ts";

const helpers = String.raw`
struct Failure : std::runtime_error {
  int status;
  Failure(int status, const std::string& message) : std::runtime_error(message), status(status) {}
};

void check(cudaError_t error, const char* what) {
  if (error != cudaSuccess) throw Failure(TSCOMPILE_DEVICE_ERROR, std::string(what) + ": " + cudaGetErrorString(error));
}

#ifndef TSCOMPILE_EMULATE
template <typename... Parameters, size_t... Indices>
void launch_kernel(void (*kernel)(Parameters...), dim3 grid, dim3 block, cudaStream_t stream, std::tuple<Parameters...>& values,
                   std::index_sequence<Indices...>) {
  void* pointers[] = {const_cast<void*>(static_cast<const void*>(&std::get<Indices>(values)))...};
  check(cudaLaunchKernel(reinterpret_cast<const void*>(kernel), grid, block, pointers, 0, stream), "a kernel cannot be launched");
}

// As kernel<<<grid, block, 0, stream>>>(arguments...), for a file that the C++ compiler reads. An empty grid is no launch.
template <typename... Parameters, typename... Arguments>
void launch(void (*kernel)(Parameters...), dim3 grid, dim3 block, cudaStream_t stream, Arguments... arguments) {
  if (grid.x == 0 || grid.y == 0 || grid.z == 0) return;
  std::tuple<Parameters...> values(static_cast<Parameters>(arguments)...);
  launch_kernel(kernel, grid, block, stream, values, std::index_sequence_for<Parameters...>());
}
#define TSCOMPILE_LAUNCH launch
#endif

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

const modelStruct = String.raw`
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

function tensorTable(name: string, tensors: readonly HostTensor[]): readonly string[] {
  if (tensors.length === 0) return [`constexpr const tscompile_tensor_info* ${name} = nullptr;`, `constexpr int ${name}_count = 0;`];
  return [
    `constexpr tscompile_tensor_info ${name}[] = {`,
    ...tensors.map(({ tensor, rowElements }) => `    {${cString(tensor.name)}, ${cString(tensor.dtype)}, ${rowElements}},`),
    "};",
    `constexpr int ${name}_count = ${tensors.length};`,
  ];
}

function stateTable({ plan }: HostModel): readonly string[] {
  const rows = plan.state.map(({ name, dtype, shape, slice, role }) => {
    const offset = constantFormula(slice.offset);
    const sizes = shape.map((size) => constantFormula(size));
    if (offset === undefined || sizes.includes(undefined) || slice.segment !== "state") throw new Error(`internal: the state ${name} has no fixed place`);
    const stored = dtype === "f32" ? "F32" : dtype === "u32" ? "U32" : "I32";
    const elements = sizes.reduce<number>((product, size) => product * (size ?? 0), 1);
    const kind = role === "weight" || role === "non_trainable_weight" ? "weight" : role === "metric" ? "metric" : "other";
    return `      {${cString(name)}, "${stored}", {${sizes.join(", ")}}, ${offset}, ${elements * 4}, Role::${kind}},`;
  });
  return ["const std::vector<StateVariable>& state_variables() {", "  static const std::vector<StateVariable> variables = {", ...rows, "  };", "  return variables;", "}"];
}

const machinery = String.raw`
const StateVariable& state_variable(const char* name) {
  for (const StateVariable& variable : state_variables()) {
    if (name != nullptr && variable.name == std::string(name)) return variable;
  }
  throw Failure(TSCOMPILE_INVALID_ARGUMENT, std::string("the model has no state ") + (name != nullptr ? name : "(null)"));
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
`;

function interfaceText(model: HostModel): readonly string[] {
  const { prefix, predict, train, evaluate, init, plan } = model;
  const bytesOf = (segment: string): string =>
    formulaText(plan.segments.find(({ name }) => name === segment)?.bytes ?? 0, (symbol) => (symbol === model.batchSymbol ? "capacity" : symbol));
  const maximum = plan.symbols[0]?.maximum;
  const initial = init
    ? ["      steps_of_init(*model, 1);", "      wait(*model);"]
    : ['      throw Failure(TSCOMPILE_INVALID_ARGUMENT, "weights_path is NULL, and the model was compiled without its initializers");'];
  const create = [
    `int ${prefix}_create(const char* weights_path, int64_t max_batch, ${prefix}** result, char* error, size_t error_size) {`,
    "  if (result == nullptr) return TSCOMPILE_INVALID_ARGUMENT;",
    "  *result = nullptr;",
    "  Model* model = new (std::nothrow) Model();",
    "  const int status = guarded(model, [&](Model&) {",
    '    if (max_batch < 1) throw Failure(TSCOMPILE_INVALID_ARGUMENT, "the maximum batch is " + std::to_string(max_batch) + "; it must be at least 1");',
    ...(maximum === undefined
      ? []
      : [`    if (max_batch > ${maximum}) throw Failure(TSCOMPILE_INVALID_ARGUMENT, "the model was compiled for batches of at most ${maximum} rows");`]),
    "    const int64_t capacity = fixed_batch > 0 ? fixed_batch : max_batch;",
    "    model->capacity = capacity;",
    "    model->offsets = offsets_for(capacity);",
    '    check(cudaStreamCreateWithFlags(&model->stream, cudaStreamNonBlocking), "no CUDA device can be used");',
    '    check(cudaEventCreateWithFlags(&model->staging_free, cudaEventDisableTiming), "no CUDA device can be used");',
    "    model->has_event = true;",
    `    allocate(*model, &model->state, ${bytesOf("state")}, "state");`,
    `    allocate(*model, &model->arena, ${bytesOf("arena")}, "arena");`,
    "    if (weights_path != nullptr) {",
    "      load_state(*model, weights_path, true);",
    "    } else {",
    ...initial,
    "    }",
    "  });",
    "  if (status == TSCOMPILE_OK) {",
    "    *result = model;",
    "    return status;",
    "  }",
    '  if (error != nullptr && error_size > 0) snprintf(error, error_size, "%s", model != nullptr ? model->error.c_str() : "out of memory");',
    `  ${prefix}_destroy(model);`,
    "  return status;",
    "}",
  ];
  const tensors = (name: string, table: string): readonly string[] => [
    `const tscompile_tensor_info* ${prefix}_${name}(int* count) {`,
    `  if (count != nullptr) *count = ${table}_count;`,
    `  return ${table};`,
    "}",
  ];
  const batches = "for (int64_t first = 0; first < rows; first += m.capacity) {";
  const predictText = [
    `int ${prefix}_predict(${prefix}* model, const void* const* inputs, int64_t rows, void* const* outputs) {`,
    "  return guarded(model, [&](Model& m) {",
    "    check_rows(m, rows, false);",
    '    check_pointers(inputs, input_infos_count, input_infos, "inputs");',
    '    check_pointers(const_cast<const void* const*>(outputs), output_infos_count, output_infos, "outputs");',
    `    ${batches}`,
    "      const int64_t count = std::min(m.capacity, rows - first);",
    "      const std::vector<Place> places = inputs_of_predict(m, count);",
    "      upload(m, gather(places, inputs, nullptr, first));",
    "      run(m, m.predict, count, [&] { steps_of_predict(m, count); });",
    "      const std::vector<Place> results = outputs_of_predict(m, count);",
    "      for (size_t i = 0; i < results.size(); ++i) {",
    "        char* to = static_cast<char*>(outputs[i]) + first * output_infos[i].row_elements * 4;",
    "        check(cudaMemcpyAsync(to, results[i].address, static_cast<size_t>(results[i].bytes), cudaMemcpyDeviceToHost, m.stream),",
    '              "an output cannot be read");',
    "      }",
    "      wait(m);",
    "    }",
    "  });",
    "}",
  ];
  const stepChecks = ['    check_pointers(inputs, input_infos_count, input_infos, "inputs");', '    check_pointers(targets, target_infos_count, target_infos, "targets");'];
  const trainText = [
    `int ${prefix}_train_step(${prefix}* model, const void* const* inputs, const void* const* targets, int64_t rows, float* logs) {`,
    "  return guarded(model, [&](Model& m) {",
    "    check_rows(m, rows, true);",
    ...stepChecks,
    "    const std::vector<Place> places = inputs_of_train_step(m, rows);",
    "    upload(m, gather(places, inputs, targets, 0));",
    "    run(m, m.train, rows, [&] { steps_of_train_step(m, rows); });",
    "    if (logs != nullptr) read_logs(m, outputs_of_train_step(m, rows), logs);",
    "  });",
    "}",
  ];
  const evaluateText = [
    `int ${prefix}_evaluate(${prefix}* model, const void* const* inputs, const void* const* targets, int64_t rows, float* logs) {`,
    "  return guarded(model, [&](Model& m) {",
    "    check_rows(m, rows, false);",
    ...stepChecks,
    "    zero_metrics(m);",
    `    ${batches}`,
    "      const int64_t count = std::min(m.capacity, rows - first);",
    "      const std::vector<Place> places = inputs_of_eval_step(m, count);",
    "      upload(m, gather(places, inputs, targets, first));",
    "      run(m, m.evaluate, count, [&] { steps_of_eval_step(m, count); });",
    "      if (logs != nullptr && first + count >= rows) read_logs(m, outputs_of_eval_step(m, count), logs);",
    "    }",
    "    wait(m);",
    "  });",
    "}",
  ];
  return [
    'extern "C" {',
    "",
    ...create,
    "",
    `void ${prefix}_destroy(${prefix}* model) {`,
    "  if (model == nullptr) return;",
    "  if (model->stream != nullptr) cudaStreamSynchronize(model->stream);",
    "  release(*model);",
    "  delete model;",
    "}",
    "",
    `const char* ${prefix}_last_error(const ${prefix}* model) { return model != nullptr ? model->error.c_str() : "there is no model"; }`,
    "",
    ...tensors("inputs", "input_infos"),
    ...tensors("targets", "target_infos"),
    ...tensors("outputs", "output_infos"),
    `const char* const* ${prefix}_logs(int* count) {`,
    "  if (count != nullptr) *count = log_count;",
    "  return log_names;",
    "}",
    "",
    ...(predict ? [...predictText, ""] : []),
    ...(train ? [...trainText, ""] : []),
    ...(evaluate ? [...evaluateText, ""] : []),
    ...(train || evaluate ? [`int ${prefix}_reset_metrics(${prefix}* model) { return guarded(model, [](Model& m) { zero_metrics(m); }); }`, ""] : []),
    `int ${prefix}_state_count(const ${prefix}*) { return static_cast<int>(state_variables().size()); }`,
    "",
    `const char* ${prefix}_state_name(const ${prefix}*, int index) {`,
    "  return index >= 0 && static_cast<size_t>(index) < state_variables().size() ? state_variables()[static_cast<size_t>(index)].name : nullptr;",
    "}",
    "",
    `int64_t ${prefix}_state_bytes(const ${prefix}*, const char* name) {`,
    "  for (const StateVariable& variable : state_variables()) {",
    "    if (name != nullptr && variable.name == std::string(name)) return variable.bytes;",
    "  }",
    "  return -1;",
    "}",
    "",
    `int ${prefix}_state_read(${prefix}* model, const char* name, void* data, size_t bytes) {`,
    "  return guarded(model, [&](Model& m) {",
    "    const StateVariable& variable = sized_variable(name, data, bytes);",
    '    check(cudaMemcpyAsync(data, m.state + variable.offset, bytes, cudaMemcpyDeviceToHost, m.stream), "state cannot be read");',
    "    wait(m);",
    "  });",
    "}",
    "",
    `int ${prefix}_state_write(${prefix}* model, const char* name, const void* data, size_t bytes) {`,
    "  return guarded(model, [&](Model& m) {",
    "    const StateVariable& variable = sized_variable(name, data, bytes);",
    '    check(cudaMemcpyAsync(m.state + variable.offset, data, bytes, cudaMemcpyHostToDevice, m.stream), "state cannot be written");',
    "    wait(m);",
    "  });",
    "}",
    "",
    `int ${prefix}_save(${prefix}* model, const char* path) {`,
    "  return guarded(model, [&](Model& m) {",
    '    if (path == nullptr) throw Failure(TSCOMPILE_INVALID_ARGUMENT, "path is NULL");',
    "    save_state(m, path);",
    "  });",
    "}",
    "",
    `int ${prefix}_load(${prefix}* model, const char* path) {`,
    "  return guarded(model, [&](Model& m) {",
    '    if (path == nullptr) throw Failure(TSCOMPILE_INVALID_ARGUMENT, "path is NULL");',
    "    load_state(m, path, false);",
    "  });",
    "}",
    "",
    '}  // extern "C"',
    "",
  ];
}

const sizedVariable = String.raw`
const StateVariable& sized_variable(const char* name, const void* data, size_t bytes) {
  const StateVariable& variable = state_variable(name);
  if (data == nullptr || bytes != static_cast<size_t>(variable.bytes)) {
    throw Failure(TSCOMPILE_INVALID_ARGUMENT, std::string(variable.name) + " has " + std::to_string(variable.bytes) + " bytes; the call gives " + std::to_string(bytes));
  }
  return variable;
}
`;

export function sourceText(model: HostModel): string {
  const { prefix, kernels, logs, predict, train, evaluate, init } = model;
  const offsets = new OffsetTable(model);
  const functions = [predict, train, evaluate, init].flatMap((entry) => {
    if (!entry) return [];
    const name = cppIdentifier(entry.name);
    const places = entry === init ? [] : [...placesText(`inputs_of_${name}`, entry, model, offsets, "inputs"), "", ...placesText(`outputs_of_${name}`, entry, model, offsets, "outputs"), ""];
    return [...functionText(entry, model, offsets), "", ...places];
  });
  const logTable =
    logs.length === 0 ? ["constexpr const char* const* log_names = nullptr;"] : [`constexpr const char* log_names[] = {${logs.map(cString).join(", ")}};`];
  return [
    `// The program of the model ${model.plan.name}: memory, launches and the C interface of model.h.`,
    "#ifdef TSCOMPILE_EMULATE",
    `#include "${emulationHeaderName}"`,
    "#else",
    "#include <cuda_runtime.h>",
    "#endif",
    "",
    '#include "model.h"',
    "",
    "#include <stdio.h>",
    "#include <string.h>",
    "",
    "#include <algorithm>",
    "#include <map>",
    "#include <new>",
    "#include <stdexcept>",
    "#include <string>",
    "#include <tuple>",
    "#include <utility>",
    "#include <vector>",
    "",
    `#include "${safetensorsHeaderName}"`,
    "",
    "// Defined in kernels.cu. The namespace keeps their names apart from this file's own.",
    "namespace kernels {",
    'extern "C" {',
    ...kernels.map((kernel) => `${kernelSignature(kernel)};`),
    "}",
    "}  // namespace kernels",
    "",
    "namespace {",
    helpers,
    ...offsets.definition(),
    modelStruct,
    "}  // namespace",
    "",
    `struct ${prefix} {`,
    "  int64_t capacity = 0;",
    "  Offsets offsets{};",
    "  char* state = nullptr;",
    "  char* arena = nullptr;",
    "  cudaStream_t stream = nullptr;",
    "  char* staging = nullptr;",
    "  size_t staging_bytes = 0;",
    "  cudaEvent_t staging_free = nullptr;",
    "  bool has_event = false;",
    "  bool capture = true;",
    "  Replay predict, train, evaluate;",
    "  std::string error;",
    "};",
    "",
    "namespace {",
    "",
    `using Model = ${prefix};`,
    "",
    "// The batch size of a model that takes no other; 0 when any will do.",
    `constexpr int64_t fixed_batch = ${model.fixedBatch};`,
    "",
    ...tensorTable("input_infos", model.inputs),
    ...tensorTable("target_infos", model.targets),
    ...tensorTable("output_infos", model.outputs),
    ...logTable,
    `constexpr int log_count = ${logs.length};`,
    "",
    ...stateTable(model),
    "",
    ...functions,
    machinery.trim().replace("}  // namespace", `${sizedVariable.trim()}\n\n}  // namespace`),
    "",
    ...interfaceText(model),
  ].join("\n");
}
