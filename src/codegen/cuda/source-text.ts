/** The text of `model.cpp`: memory, launches and the C interface of a generated program. */

import { elementBytes, storageOf } from "../../runtime/elements.ts";
import type { PlanFunction } from "../../runtime/plan.ts";
import { safetensorName } from "../../runtime/safetensors.ts";
import { emulationHeaderName } from "./emulation.ts";
import { constantFormula, formulaText } from "./formula.ts";
import { cString, elementSizes, type HostModel, type HostTensor } from "./host-model.ts";
import { encodeText, flagText, helpersText, machineryText, modelStructText } from "./model-text.ts";
import { cppIdentifier } from "./names.ts";
import { kernelIdentifier, kernelSignature, launchSharedBytes } from "./print.ts";
import { safetensorsHeaderName } from "./safetensors-text.ts";
import { asksDevice, functionText, OffsetTable, placesText } from "./steps.ts";
import { tensorMapText } from "./tensor-map-text.ts";

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
    if (offset === undefined || sizes.includes(undefined) || slice.segment !== "state")
      throw new Error(`internal: the state ${name} has no fixed place`);
    const storage = storageOf({ dtype });
    const elements = sizes.reduce<number>((product, size) => product * (size ?? 0), 1);
    const kind = role === "weight" || role === "non_trainable_weight" ? "weight" : role === "metric" ? "metric" : "other";
    return `      {${cString(name)}, "${safetensorName(storage)}", {${sizes.join(", ")}}, ${offset}, ${elements * elementBytes(storage)}, Role::${kind}},`;
  });
  return [
    "const std::vector<StateVariable>& state_variables() {",
    "  static const std::vector<StateVariable> variables = {",
    ...rows,
    "  };",
    "  return variables;",
    "}",
  ];
}

/** A function that decides as it goes cannot be captured. */
function call(entry: PlanFunction | undefined, replay: string, rows: string): string {
  const steps = `steps_of_${cppIdentifier(entry?.name ?? "")}(m, ${rows});`;
  return entry && asksDevice(entry.steps) ? steps : `run(m, ${replay}, ${rows}, [&] { ${steps} });`;
}

function interfaceText(model: HostModel): readonly string[] {
  const { prefix, kernels, predict, train, evaluate, init, plan } = model;
  const bytesOf = (segment: string): string =>
    formulaText(plan.segments.find(({ name }) => name === segment)?.bytes ?? 0, (symbol) =>
      symbol === model.batchSymbol ? "capacity" : symbol,
    );
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
      : [
          `    if (max_batch > ${maximum}) throw Failure(TSCOMPILE_INVALID_ARGUMENT, "the model was compiled for batches of at most ${maximum} rows");`,
        ]),
    "    const int64_t capacity = fixed_batch > 0 ? fixed_batch : max_batch;",
    "    model->capacity = capacity;",
    "    model->offsets = offsets_for(capacity);",
    '    check(cudaStreamCreateWithFlags(&model->stream, cudaStreamNonBlocking), "no CUDA device can be used");',
    ...kernels
      .filter((kernel) => launchSharedBytes(kernel) > 0)
      .map((kernel) => `    allow_shared_memory(kernels::${kernelIdentifier(kernel)}, ${launchSharedBytes(kernel)});`),
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
    `      ${call(predict, "m.predict", "count")}`,
    "      const std::vector<Place> results = outputs_of_predict(m, count);",
    "      for (size_t i = 0; i < results.size(); ++i) {",
    `        char* to = static_cast<char*>(outputs[i]) + first * output_infos[i].row_elements * ${elementSizes(model).of("output_infos[i]")};`,
    "        check(cudaMemcpyAsync(to, results[i].address, static_cast<size_t>(results[i].bytes), cudaMemcpyDeviceToHost, m.stream),",
    '              "an output cannot be read");',
    "      }",
    "      wait(m);",
    "    }",
    "  });",
    "}",
  ];
  const stepChecks = [
    '    check_pointers(inputs, input_infos_count, input_infos, "inputs");',
    '    check_pointers(targets, target_infos_count, target_infos, "targets");',
  ];
  const trainText = [
    `int ${prefix}_train_step(${prefix}* model, const void* const* inputs, const void* const* targets, int64_t rows, float* logs) {`,
    "  return guarded(model, [&](Model& m) {",
    "    check_rows(m, rows, true);",
    ...stepChecks,
    "    const std::vector<Place> places = inputs_of_train_step(m, rows);",
    "    upload(m, gather(places, inputs, targets, 0));",
    `    ${call(train, "m.train", "rows")}`,
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
    `      ${call(evaluate, "m.evaluate", "count")}`,
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
    ...(train || evaluate
      ? [`int ${prefix}_reset_metrics(${prefix}* model) { return guarded(model, [](Model& m) { zero_metrics(m); }); }`, ""]
      : []),
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

export function sourceText(model: HostModel): string {
  const { prefix, kernels, logs, predict, train, evaluate, init } = model;
  const offsets = new OffsetTable(model);
  const hasTensors = kernels.some(({ tensors }) => tensors);
  const sizes = elementSizes(model);
  const functions = [predict, train, evaluate, init].flatMap((entry) => {
    if (!entry) return [];
    const name = cppIdentifier(entry.name);
    const places =
      entry === init
        ? []
        : [
            ...placesText(`inputs_of_${name}`, entry, model, offsets, "inputs"),
            "",
            ...placesText(`outputs_of_${name}`, entry, model, offsets, "outputs"),
            "",
          ];
    return [...functionText(entry, model, offsets), "", ...places];
  });
  const logTable =
    logs.length === 0
      ? ["constexpr const char* const* log_names = nullptr;"]
      : [`constexpr const char* log_names[] = {${logs.map(cString).join(", ")}};`];
  return [
    `// The program of the model ${model.plan.name}: memory, launches and the C interface of model.h.`,
    "#ifdef TSCOMPILE_EMULATE",
    `#include "${emulationHeaderName}"`,
    "#else",
    ...(hasTensors ? ["#include <cuda.h>"] : []),
    "#include <cuda_runtime.h>",
    "#endif",
    "",
    '#include "model.h"',
    "",
    "#include <stdio.h>",
    "#include <string.h>",
    "",
    "#include <algorithm>",
    ...(hasTensors ? ["#include <array>"] : []),
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
    helpersText,
    ...(hasTensors ? [encodeText, tensorMapText] : []),
    ...(model.plan.functions.some(({ steps }) => asksDevice(steps)) ? [flagText] : []),
    ...offsets.definition(),
    modelStructText,
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
    ...sizes.helper,
    machineryText(sizes.of),
    "",
    ...interfaceText(model),
  ].join("\n");
}
