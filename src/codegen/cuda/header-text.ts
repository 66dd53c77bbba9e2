/** The text of `model.h`: the C interface of a generated program. */

import { describeTensor, elementSizes, type HostModel, type HostTensor } from "./host-model.ts";

function listing(title: string, tensors: readonly HostTensor[]): readonly string[] {
  return tensors.map((entry, i) => ` *   ${title}[${i}]  ${entry.tensor.name}: ${describeTensor(entry)}`);
}

export function headerText(model: HostModel): string {
  const { prefix, inputs, outputs, targets, logs, train, evaluate, predict } = model;
  const guard = `${prefix.toUpperCase()}_H`;
  const training = train
    ? [
        "",
        "/* One step of training on `rows` rows, at most the model's maximum batch. `logs` receives the running values since the last",
        `   ${prefix}_reset_metrics, in the order of ${prefix}_logs; NULL starts the step without waiting for it. */`,
        `int ${prefix}_train_step(${prefix}* model, const void* const* inputs, const void* const* targets, int64_t rows, float* logs);`,
      ]
    : [];
  const evaluation = evaluate
    ? [
        "",
        "/* Loss and metrics over any number of rows, from reset metrics; the metrics stay as this call leaves them. */",
        `int ${prefix}_evaluate(${prefix}* model, const void* const* inputs, const void* const* targets, int64_t rows, float* logs);`,
      ]
    : [];
  const metrics =
    train || evaluate
      ? ["", "/* Sets the accumulators of loss and metrics to zero. */", `int ${prefix}_reset_metrics(${prefix}* model);`]
      : [];
  return [
    "/*",
    ` * C interface of the model ${model.plan.name}. Data is row-major and little-endian, ${elementSizes(model).summary}:`,
    ...listing("inputs", inputs),
    ...listing("targets", targets),
    ...listing("outputs", outputs),
    ...logs.map((name, i) => ` *   logs[${i}]  ${name}`),
    " *",
    " * Functions return TSCOMPILE_OK or another status; the message is in the model's last error. A model may be used by one",
    " * thread at a time.",
    " */",
    `#ifndef ${guard}`,
    `#define ${guard}`,
    "",
    "#include <stddef.h>",
    "#include <stdint.h>",
    "",
    "#ifdef __cplusplus",
    'extern "C" {',
    "#endif",
    "",
    "#ifndef TSCOMPILE_STATUS",
    "#define TSCOMPILE_STATUS",
    "enum tscompile_status {",
    "  TSCOMPILE_OK = 0,",
    "  TSCOMPILE_INVALID_ARGUMENT = 1,",
    "  /* A file that cannot be read or written, or that holds something else. */",
    "  TSCOMPILE_FILE_ERROR = 2,",
    "  /* No device, no memory, or a failed launch. */",
    "  TSCOMPILE_DEVICE_ERROR = 3",
    "};",
    "",
    "typedef struct tscompile_tensor_info {",
    "  const char* name;",
    "  /* f32, i32, u32, or bool: a 32-bit 0 or 1. */",
    "  const char* dtype;",
    "  int64_t row_elements;",
    "} tscompile_tensor_info;",
    "#endif",
    "",
    `typedef struct ${prefix} ${prefix};`,
    "",
    "/* Loads the weights and allocates everything for calls of up to `max_batch` rows. `weights_path` NULL: initial values drawn by",
    "   the model's own initializers, where it was compiled with them. On failure *model is NULL and `error` (of `error_size`",
    "   bytes, may be NULL) holds the message. */",
    `int ${prefix}_create(const char* weights_path, int64_t max_batch, ${prefix}** model, char* error, size_t error_size);`,
    `void ${prefix}_destroy(${prefix}* model);`,
    "",
    "/* What went wrong in the last call that did not return TSCOMPILE_OK. Belongs to the model. */",
    `const char* ${prefix}_last_error(const ${prefix}* model);`,
    "",
    "/* Names, element types and row sizes, in the order of the arguments. */",
    `const tscompile_tensor_info* ${prefix}_inputs(int* count);`,
    `const tscompile_tensor_info* ${prefix}_targets(int* count);`,
    `const tscompile_tensor_info* ${prefix}_outputs(int* count);`,
    `const char* const* ${prefix}_logs(int* count);`,
    ...(predict
      ? [
          "",
          "/* Any number of rows; they run in batches of at most the model's maximum. */",
          `int ${prefix}_predict(${prefix}* model, const void* const* inputs, int64_t rows, void* const* outputs);`,
        ]
      : []),
    ...training,
    ...evaluation,
    ...metrics,
    "",
    "/* State by name: weights, optimizer slots, metrics, random counters. `bytes` must be the variable's size. */",
    `int ${prefix}_state_count(const ${prefix}* model);`,
    `const char* ${prefix}_state_name(const ${prefix}* model, int index);`,
    "/* -1 for an unknown name. */",
    `int64_t ${prefix}_state_bytes(const ${prefix}* model, const char* name);`,
    `int ${prefix}_state_read(${prefix}* model, const char* name, void* data, size_t bytes);`,
    `int ${prefix}_state_write(${prefix}* model, const char* name, const void* data, size_t bytes);`,
    "",
    "/* All state but metrics, as a safetensors file. Loading needs every weight; other state keeps its value where the file lacks it.",
    "   (A model is created from a file that holds all of it.) */",
    `int ${prefix}_save(${prefix}* model, const char* path);`,
    `int ${prefix}_load(${prefix}* model, const char* path);`,
    "",
    "#ifdef __cplusplus",
    "}",
    "#endif",
    "",
    `#endif /* ${guard} */`,
    "",
  ].join("\n");
}
