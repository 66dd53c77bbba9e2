/**
 * The text of `model.h`: what the object file exports, and over it a small interface for C and C++ programs, as inline
 * functions. It has the calls of the C interface of the target `cuda`, so a program can change from one to the other.
 */

import { elementBytes, storageOf } from "../../runtime/elements.ts";
import { placesSymbol, segmentPadding, stepSymbol, symbolPrefix, threadsSymbol } from "../../runtime/native/symbols.ts";
import type { Plan, PlanFunction, PlanState, PlanTensor } from "../../runtime/plan.ts";
import { constantFormula } from "../cuda/formula.ts";
import { cString, describeTensor, type HostModel, type HostTensor, hostModel } from "../cuda/host-model.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { headerSupport } from "./header-support.ts";

/** Whether rows of known size go in and out: what the inline functions are for. */
function isServable({ symbols, functions }: Plan): boolean {
  const hasRows = ({ shape }: PlanTensor): boolean => shape.slice(1).every((size) => constantFormula(size) !== undefined);
  return symbols.length <= 1 && functions.every(({ inputs, outputs }) => [...inputs, ...outputs].every(hasRows));
}

export function headerText(plan: Plan, kernels: readonly Kernel[]): string {
  const prefix = symbolPrefix(plan);
  const guard = `${prefix.toUpperCase()}_H`;
  const model = isServable(plan) ? hostModel(plan, kernels) : undefined;
  return [
    "/*",
    ` * The model ${plan.name} in model.o. Data is row-major, elements have the width that their type names.`,
    ...(model ? listing("inputs", model.inputs) : []),
    ...(model ? listing("targets", model.targets) : []),
    ...(model ? listing("outputs", model.outputs) : []),
    ...(model ? model.logs.map((name, i) => ` *   logs[${i}]  ${name}`) : []),
    " *",
    " *     cc -pthread program.c model.o -lm",
    " *",
    " * A model may be used by one thread at a time, and has threads of its own for launches with work for them. Functions return",
    " * TSCOMPILE_OK or another status.",
    " */",
    `#ifndef ${guard}`,
    `#define ${guard}`,
    "",
    ...headerSupport,
    "",
    "#ifdef __cplusplus",
    'extern "C" {',
    "#endif",
    "",
    "/*",
    " * What model.o exports. Memory is the caller's: three blocks that are multiples of 64 bytes apart, zero at first. `capacity` holds",
    ` * the sizes they were laid out for, \`sizes\` those of a call: ${plan.symbols.map(({ name }) => name).join(", ") || "none"}.`,
    " */",
    `extern const int64_t ${prefix}_scratch_bytes;`,
    "/* Threads that calls with this scratch memory may use: at first 1; 0 is one for each processor. Numbers do not depend on it.",
    "   Before the memory is freed there must be 1 again, so that no other thread is left. */",
    `void ${threadsSymbol(plan)}(void* scratch, int32_t threads);`,
    ...plan.segments.map(({ name }) => `int64_t ${prefix}_${name}_bytes(const int64_t* capacity);`),
    ...derivationText(plan),
    ...plan.functions.flatMap(({ name }) => [
      `void ${stepSymbol(plan, name)}(void* state, void* arena, void* scratch, const int64_t* capacity, const int64_t* sizes);`,
      `/* Bytes from the start of the arena, or of the state, to the inputs and then the outputs of ${name}. */`,
      `void ${placesSymbol(plan, name)}(const int64_t* capacity, int64_t* places);`,
    ]),
    "",
    "#ifdef __cplusplus",
    "}",
    "#endif",
    "",
    ...stateTable(plan, prefix),
    ...(model ? modelText(model, prefix) : []),
    `#endif /* ${guard} */`,
    "",
  ].join("\n");
}

/** For programs with memory of their own. */
function derivationText(plan: Plan): readonly string[] {
  const { derivation } = plan;
  if (!derivation) return [];
  const symbolsOf = (names: readonly string[]): string => names.map((name) => stepSymbol(plan, name)).join(", ");
  return [
    `/* ${stepSymbol(plan, derivation.function)} makes values of the weights, at the end of the state, for ${symbolsOf(derivation.readers)}: call it`,
    "   before, and before inputs are written, whenever weights have changed: they were written" +
      `${derivation.writers.length > 0 ? `, or ${symbolsOf(derivation.writers)} was called` : ""}. */`,
  ];
}

function listing(title: string, tensors: readonly HostTensor[]): readonly string[] {
  return tensors.map((entry, i) => ` *   ${title}[${i}]  ${entry.tensor.name}: ${describeTensor(entry)}`);
}

/** In a file, a bool is the word that it is in memory. */
function fileDtype(tensor: PlanTensor): string {
  return storageOf(tensor).toUpperCase();
}

function bytesOf(tensor: PlanTensor): number {
  return tensor.shape.reduce<number>((product, size) => product * (constantFormula(size) ?? 0), elementBytes(storageOf(tensor)));
}

function stateTable(plan: Plan, prefix: string): readonly string[] {
  const kept = plan.state.filter(({ role }) => role !== "derived");
  const flags = ({ role, name }: PlanState): string =>
    [role === "metric", plan.derivation?.sources.includes(name) ?? false].map(Number).join(", ");
  return [
    "/* State by name: weights, optimizer slots, metrics, random counters. */",
    `static const tscompile_state_info ${prefix}_state_infos[] = {`,
    ...kept.map(
      (entry) =>
        `    {${cString(entry.name)}, "${fileDtype(entry)}", "${shapeText(entry)}", ${constantFormula(entry.slice.offset)}, ${bytesOf(entry)}, ${flags(entry)}},`,
    ),
    "    {0, 0, 0, 0, 0, 0, 0},",
    "};",
    `#define ${prefix.toUpperCase()}_STATE_COUNT ${kept.length}`,
    "",
  ];
}

function shapeText({ shape }: PlanTensor): string {
  return `[${shape.map((size) => String(constantFormula(size))).join(",")}]`;
}

function infoTable(prefix: string, title: string, tensors: readonly HostTensor[]): readonly string[] {
  return [
    `static const tscompile_tensor_info ${prefix}_${title}_infos[] = {`,
    ...tensors.map(
      ({ tensor, rowElements }) =>
        `    {${cString(tensor.name)}, "${tensor.dtype}", ${rowElements}, ${rowElements * elementBytes(storageOf(tensor))}},`,
    ),
    "    {0, 0, 0, 0},",
    "};",
    `#define ${prefix.toUpperCase()}_${title.toUpperCase()}_COUNT ${tensors.length}`,
  ];
}

/** Statements that copy rows to where a function reads them, or from where it wrote them. */
function copies(
  prefix: string,
  entry: PlanFunction,
  groups: readonly { readonly title: string; readonly tensors: readonly HostTensor[]; readonly side: "inputs" | "outputs" }[],
): readonly string[] {
  return groups.flatMap(({ title, tensors, side }) =>
    tensors.flatMap(({ tensor }, i) => {
      const at = entry[side].findIndex(({ name }) => name === tensor.name);
      const found = entry[side][at];
      if (!found) return [];
      const place = `m->${found.slice.segment} + places[${side === "inputs" ? at : entry.inputs.length + at}]`;
      const bytes = `${prefix}_${title}_infos[${i}].row_bytes`;
      return side === "inputs"
        ? [`    memcpy(${place}, (const char*)${title}[${i}] + first * ${bytes}, (size_t)(count * ${bytes}));`]
        : [`    memcpy((char*)${title}[${i}] + first * ${bytes}, ${place}, (size_t)(count * ${bytes}));`];
    }),
  );
}

function modelText(model: HostModel, prefix: string): readonly string[] {
  const { plan, inputs, targets, outputs, logs, predict, train, evaluate, fixedBatch } = model;
  const data = [
    { title: "inputs", tensors: inputs, side: "inputs" },
    { title: "targets", tensors: targets, side: "inputs" },
  ] as const;
  const { derivation } = plan;
  const run = (entry: PlanFunction): string => `    ${stepSymbol(plan, entry.name)}(m->state, m->arena, m->scratch, m->capacity, sizes);`;
  const start = (entry: PlanFunction): readonly string[] => [
    `  int64_t places[${entry.inputs.length + entry.outputs.length + 1}];`,
    `  ${placesSymbol(plan, entry.name)}(m->capacity, places);`,
    ...(derivation?.readers.includes(entry.name) ? [`  ${prefix}_derive(m);`] : []),
    ...(derivation?.writers.includes(entry.name) ? ["  m->is_derived = 0;"] : []),
  ];
  const readLogs = (entry: PlanFunction): readonly string[] =>
    logs.flatMap((name, i) => {
      const at = entry.outputs.findIndex((output) => output.name === name);
      const segment = entry.outputs[at]?.slice.segment;
      return segment ? [`    memcpy(&logs[${i}], m->${segment} + places[${entry.inputs.length + at}], sizeof(float));`] : [];
    });
  const batches = [
    "  for (int64_t first = 0; first < rows; first += m->capacity[0]) {",
    "    const int64_t count = rows - first < m->capacity[0] ? rows - first : m->capacity[0];",
    "    const int64_t sizes[1] = {count};",
    "    (void)sizes;",
  ];
  return [
    "/* Elements of one row of each tensor, in the order of the arguments. */",
    ...infoTable(prefix, "inputs", inputs),
    ...infoTable(prefix, "targets", targets),
    ...infoTable(prefix, "outputs", outputs),
    `static const char* const ${prefix}_log_names[] = {${[...logs.map(cString), "0"].join(", ")}};`,
    `#define ${prefix.toUpperCase()}_LOG_COUNT ${logs.length}`,
    "",
    `typedef tscompile_native_model ${prefix};`,
    "",
    "/* Reads the weights and allocates everything for calls of up to `max_batch` rows. On failure *model is NULL and `error` (of",
    "   `error_size` bytes, may be NULL) holds the message. */",
    `static inline int ${prefix}_create(const char* weights_path, int64_t max_batch, ${prefix}** model, char* error, size_t error_size) {`,
    `  const int64_t capacity[1] = {${fixedBatch > 0 ? String(fixedBatch) : "max_batch"}};`,
    "  (void)max_batch;",
    `  const int status = tscompile_native_create(${prefix}_state_infos, capacity[0], ${prefix}_state_bytes(capacity), ${prefix}_arena_bytes(capacity),`,
    `                                             ${prefix}_scratch_bytes, ${segmentPadding}, weights_path, model, error, error_size);`,
    `  if (status == TSCOMPILE_OK) ${threadsSymbol(plan)}((*model)->scratch, 0);`,
    "  return status;",
    "}",
    `static inline void ${prefix}_destroy(${prefix}* m) {`,
    `  if (m) ${threadsSymbol(plan)}(m->scratch, 1);`,
    "  tscompile_native_destroy(m);",
    "}",
    "",
    "/* The most threads that calls may use; 0, as at first, is one for each processor. Results do not depend on it. */",
    `static inline void ${prefix}_threads(${prefix}* m, int32_t threads) { ${threadsSymbol(plan)}(m->scratch, threads); }`,
    "",
    "/* The value itself, to read or to change; NULL for an unknown name. Where the model keeps values derived from it, such as weights laid",
    `   out for products, they are derived in every call from then on, since it may change at any time; until ${prefix}_commit. */`,
    `static inline void* ${prefix}_state(${prefix}* m, const char* name, int64_t* bytes) { return tscompile_native_state(m, name, bytes); }`,
    "",
    `/* Says that values got by ${prefix}_state are changed no more, unless it is called again. */`,
    `static inline void ${prefix}_commit(${prefix}* m) { m->is_lent = m->is_derived = 0; }`,
    "",
    ...(derivation
      ? [
          "/* Calls do this where they need it. */",
          `static inline void ${prefix}_derive(${prefix}* m) {`,
          "  if (m->is_derived && !m->is_lent) return;",
          `  ${stepSymbol(plan, derivation.function)}(m->state, m->arena, m->scratch, m->capacity, m->capacity);`,
          "  m->is_derived = 1;",
          "}",
          "",
        ]
      : []),
    "/* All state but metrics, as a safetensors file. Loading needs every weight that the file's maker had. */",
    `static inline int ${prefix}_save(${prefix}* m, const char* path) { return tscompile_native_save(m, path); }`,
    `static inline int ${prefix}_load(${prefix}* m, const char* path) { return tscompile_native_load(m, path, 0); }`,
    `static inline const char* ${prefix}_last_error(const ${prefix}* m) { return m->error; }`,
    "",
    ...(predict
      ? [
          "/* Any number of rows; they run in batches of at most the model's maximum. */",
          `static inline int ${prefix}_predict(${prefix}* m, const void* const* inputs, int64_t rows, void* const* outputs) {`,
          ...start(predict),
          ...batches,
          ...copies(prefix, predict, data),
          run(predict),
          ...copies(prefix, predict, [{ title: "outputs", tensors: outputs, side: "outputs" }]),
          "  }",
          "  return TSCOMPILE_OK;",
          "}",
          "",
        ]
      : []),
    ...(train || evaluate
      ? [
          "/* Sets the accumulators of loss and metrics to their first values. */",
          `static inline void ${prefix}_reset_metrics(${prefix}* m) { tscompile_native_reset_metrics(m); }`,
          "",
        ]
      : []),
    ...(train
      ? [
          `/* One step of training on ${fixedBatch > 0 ? `${fixedBatch} rows` : "`rows` rows, at most the model's maximum batch"}. \`logs\` receives the running values since the last`,
          `   ${prefix}_reset_metrics, in the order of ${prefix}_log_names; may be NULL. */`,
          `static inline int ${prefix}_train_step(${prefix}* m, const void* const* inputs, const void* const* targets, int64_t rows, float* logs) {`,
          ...start(train),
          "  const int64_t first = 0, count = rows;",
          `  if (rows < 1 || rows ${fixedBatch > 0 ? "!=" : ">"} m->capacity[0]) return tscompile_native_fault(m, TSCOMPILE_INVALID_ARGUMENT, "rows are not those of a batch", "");`,
          "  {",
          "    const int64_t sizes[1] = {count};",
          "    (void)targets;",
          ...copies(prefix, train, data),
          run(train),
          "  }",
          "  if (logs) {",
          ...readLogs(train),
          "  }",
          "  return TSCOMPILE_OK;",
          "}",
          "",
        ]
      : []),
    ...(evaluate
      ? [
          "/* Loss and metrics over any number of rows, from reset metrics; the metrics stay as this call leaves them. */",
          `static inline int ${prefix}_evaluate(${prefix}* m, const void* const* inputs, const void* const* targets, int64_t rows, float* logs) {`,
          ...start(evaluate),
          `  if (${fixedBatch > 0 ? "rows % m->capacity[0] != 0" : "rows < 0"}) return tscompile_native_fault(m, TSCOMPILE_INVALID_ARGUMENT, "rows are not whole batches", "");`,
          "  tscompile_native_reset_metrics(m);",
          ...batches,
          ...copies(prefix, evaluate, data),
          run(evaluate),
          "  }",
          "  if (logs && rows > 0) {",
          ...readLogs(evaluate),
          "  }",
          "  return TSCOMPILE_OK;",
          "}",
          "",
        ]
      : []),
  ];
}
