/*
 * The model penguins in model.o. Data is row-major, elements have the width that their type names.
 *   inputs[0]  features: f32 [rows, 10]
 *   targets[0]  species: i32 [rows]
 *   outputs[0]  species: f32 [rows, 3]
 *   logs[0]  loss
 *   logs[1]  accuracy
 *
 *     cc -pthread program.c model.o -lm
 *
 * A model may be used by one thread at a time, and has threads of its own for launches with work for them. Functions return
 * TSCOMPILE_OK or another status.
 */
#ifndef TSCOMPILE_PENGUINS_H
#define TSCOMPILE_PENGUINS_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef TSCOMPILE_STATUS
#define TSCOMPILE_STATUS
enum tscompile_status {
  TSCOMPILE_OK = 0,
  TSCOMPILE_INVALID_ARGUMENT = 1,
  /* A file that cannot be read or written, or that holds something else. */
  TSCOMPILE_FILE_ERROR = 2,
  /* No memory. */
  TSCOMPILE_DEVICE_ERROR = 3
};
#endif

#ifndef TSCOMPILE_NATIVE
#define TSCOMPILE_NATIVE

typedef struct {
  const char* name;
  /* As in the model; a bool is a 32-bit 0 or 1. */
  const char* dtype;
  int64_t row_elements, row_bytes;
} tscompile_tensor_info;

typedef struct {
  const char *name, *dtype, *shape;
  int64_t offset, bytes;
  int is_metric;
  /* Other values are derived from it. */
  int is_source;
} tscompile_state_info;

typedef struct {
  int64_t capacity[1];
  char *memory, *state, *arena, *scratch;
  /* First values of the metrics, one after the other. */
  char* metrics;
  const tscompile_state_info* infos;
  /* Whether what is derived from state is up to date, and whether the caller has a source at hand, which may change at any time. */
  int is_derived, is_lent;
  char error[256];
} tscompile_native_model;

static inline int tscompile_native_fault(tscompile_native_model* m, int status, const char* message, const char* what) {
  snprintf(m->error, sizeof m->error, "%s%s%s", what, *what ? ": " : "", message);
  return status;
}

static inline int64_t tscompile_native_align(int64_t bytes) { return (bytes + 63) / 64 * 64; }

/* Where the description of a tensor starts in the header of a safetensors file; NULL where there is none. */
static inline const char* tscompile_native_find(const char* header, const char* name) {
  const size_t length = strlen(name);
  const char* at;
  for (at = strchr(header, '"'); at; at = strchr(at + 1, '"')) {
    if (strncmp(at + 1, name, length) == 0 && strncmp(at + 1 + length, "\":{", 3) == 0) return at + length + 3;
  }
  return NULL;
}

/* Fills the state from a file: all of it, or what the file has. */
static inline int tscompile_native_load(tscompile_native_model* m, const char* path, int all) {
  FILE* file = fopen(path, "rb");
  uint64_t length = 0;
  char* header = NULL;
  int status = TSCOMPILE_OK, loaded = 0;
  const tscompile_state_info* info;
  if (!file) return tscompile_native_fault(m, TSCOMPILE_FILE_ERROR, "cannot be read", path);
  m->is_derived = 0;
  if (fread(&length, 8, 1, file) != 1 || length > (uint64_t)100 << 20) status = TSCOMPILE_FILE_ERROR;
  if (status == TSCOMPILE_OK) {
    header = (char*)calloc(1, (size_t)length + 1);
    if (!header || fread(header, 1, (size_t)length, file) != length) status = TSCOMPILE_FILE_ERROR;
  }
  if (status != TSCOMPILE_OK) tscompile_native_fault(m, status, "is no safetensors file", path);
  for (info = m->infos; status == TSCOMPILE_OK && info->name; info++) {
    const char* entry = tscompile_native_find(header, info->name);
    const char* offsets = entry ? strstr(entry, "\"data_offsets\":[") : NULL;
    long long start = 0, end = 0;
    if (!entry) {
      if (all) status = tscompile_native_fault(m, TSCOMPILE_FILE_ERROR, "is not in the file", info->name);
      continue;
    }
    if (!offsets || sscanf(offsets + 16, "%lld,%lld", &start, &end) != 2 || end - start != info->bytes) {
      status = tscompile_native_fault(m, TSCOMPILE_FILE_ERROR, "has another size in the file", info->name);
    } else if (fseek(file, (long)(8 + (long long)length + start), SEEK_SET) != 0 ||
               fread(m->state + info->offset, 1, (size_t)info->bytes, file) != (size_t)info->bytes) {
      status = tscompile_native_fault(m, TSCOMPILE_FILE_ERROR, "cannot be read from the file", info->name);
    }
    loaded++;
  }
  if (status == TSCOMPILE_OK && loaded == 0 && m->infos->name) {
    status = tscompile_native_fault(m, TSCOMPILE_FILE_ERROR, "has no state of this model", path);
  }
  free(header);
  fclose(file);
  return status;
}

static inline int tscompile_native_save(tscompile_native_model* m, const char* path) {
  FILE* file = fopen(path, "wb");
  const tscompile_state_info* info;
  uint64_t length = 0;
  int pass;
  int failed = 0;
  if (!file) return tscompile_native_fault(m, TSCOMPILE_FILE_ERROR, "cannot be written", path);
  /* The header's length stands before it: written as zero first. */
  failed |= fwrite(&length, 8, 1, file) != 1;
  length = (uint64_t)fprintf(file, "{\"__metadata__\":{\"format\":\"tscompile\"}");
  {
    long long at = 0;
    for (info = m->infos; info->name; info++) {
      if (info->is_metric) continue;
      length += (uint64_t)fprintf(file, ",\"%s\":{\"dtype\":\"%s\",\"shape\":%s,\"data_offsets\":[%lld,%lld]}", info->name, info->dtype, info->shape, at,
                                  at + (long long)info->bytes);
      at += info->bytes;
    }
  }
  length += (uint64_t)fprintf(file, "}");
  for (pass = (int)(length % 8); pass % 8 != 0; pass++, length++) failed |= fputc(' ', file) == EOF;
  for (info = m->infos; info->name; info++) {
    if (!info->is_metric) failed |= fwrite(m->state + info->offset, 1, (size_t)info->bytes, file) != (size_t)info->bytes;
  }
  failed |= fseek(file, 0, SEEK_SET) != 0 || fwrite(&length, 8, 1, file) != 1;
  failed |= fclose(file) != 0;
  return failed ? tscompile_native_fault(m, TSCOMPILE_FILE_ERROR, "cannot be written", path) : TSCOMPILE_OK;
}

static inline void tscompile_native_reset_metrics(tscompile_native_model* m) {
  const tscompile_state_info* info;
  const char* from = m->metrics;
  for (info = m->infos; info->name; info++) {
    if (!info->is_metric) continue;
    memcpy(m->state + info->offset, from, (size_t)info->bytes);
    from += info->bytes;
  }
}

static inline void* tscompile_native_state(tscompile_native_model* m, const char* name, int64_t* bytes) {
  const tscompile_state_info* info;
  for (info = m->infos; info->name; info++) {
    if (strcmp(info->name, name) != 0) continue;
    if (bytes) *bytes = info->bytes;
    if (info->is_source) m->is_lent = 1;
    return m->state + info->offset;
  }
  return NULL;
}

static inline void tscompile_native_destroy(tscompile_native_model* m) {
  if (!m) return;
  free(m->memory);
  free(m->metrics);
  free(m);
}

static inline int tscompile_native_create(const tscompile_state_info* infos, int64_t capacity, int64_t state_bytes, int64_t arena_bytes,
                                          int64_t scratch_bytes, int64_t padding, const char* weights_path,
                                          tscompile_native_model** model, char* error, size_t error_size) {
  const int64_t state = tscompile_native_align(state_bytes), arena = tscompile_native_align(arena_bytes);
  tscompile_native_model* m = (tscompile_native_model*)calloc(1, sizeof *m);
  const tscompile_state_info* info;
  int64_t metric_bytes = 1;
  int status = TSCOMPILE_OK;
  *model = NULL;
  if (!m) return TSCOMPILE_DEVICE_ERROR;
  m->infos = infos;
  m->capacity[0] = capacity;
  for (info = infos; info->name; info++) metric_bytes += info->is_metric ? info->bytes : 0;
  if (capacity < 1) status = tscompile_native_fault(m, TSCOMPILE_INVALID_ARGUMENT, "the maximum batch is less than 1", "");
  if (status == TSCOMPILE_OK) {
    m->memory = (char*)calloc(1, (size_t)(state + arena + scratch_bytes + padding + 64));
    m->metrics = (char*)calloc(1, (size_t)metric_bytes);
    if (!m->memory || !m->metrics) status = tscompile_native_fault(m, TSCOMPILE_DEVICE_ERROR, "there is not enough memory", "");
  }
  if (status == TSCOMPILE_OK) {
    m->state = m->memory + (64 - (uintptr_t)m->memory % 64) % 64;
    m->arena = m->state + state;
    m->scratch = m->arena + arena;
    status = tscompile_native_load(m, weights_path, 1);
  }
  if (status == TSCOMPILE_OK) {
    char* to = m->metrics;
    for (info = infos; info->name; info++) {
      if (!info->is_metric) continue;
      memcpy(to, m->state + info->offset, (size_t)info->bytes);
      to += info->bytes;
    }
    *model = m;
    return TSCOMPILE_OK;
  }
  if (error && error_size) {
    *error = 0;
    strncat(error, m->error, error_size - 1);
  }
  tscompile_native_destroy(m);
  return status;
}

#endif /* TSCOMPILE_NATIVE */

#ifdef __cplusplus
extern "C" {
#endif

/*
 * What model.o exports. Memory is the caller's: three blocks that are multiples of 64 bytes apart, zero at first. `capacity` holds
 * the sizes they were laid out for, `sizes` those of a call: batch.
 */
extern const int64_t tscompile_penguins_scratch_bytes;
/* Threads that calls with this scratch memory may use: at first 1; 0 is one for each processor. Numbers do not depend on it.
   Before the memory is freed there must be 1 again, so that no other thread is left. */
void tscompile_penguins_set_threads(void* scratch, int32_t threads);
int64_t tscompile_penguins_state_bytes(const int64_t* capacity);
int64_t tscompile_penguins_arena_bytes(const int64_t* capacity);
void tscompile_penguins_run_predict(void* state, void* arena, void* scratch, const int64_t* capacity, const int64_t* sizes);
/* Bytes from the start of the arena, or of the state, to the inputs and then the outputs of predict. */
void tscompile_penguins_places_predict(const int64_t* capacity, int64_t* places);
void tscompile_penguins_run_train_step(void* state, void* arena, void* scratch, const int64_t* capacity, const int64_t* sizes);
/* Bytes from the start of the arena, or of the state, to the inputs and then the outputs of train_step. */
void tscompile_penguins_places_train_step(const int64_t* capacity, int64_t* places);
void tscompile_penguins_run_eval_step(void* state, void* arena, void* scratch, const int64_t* capacity, const int64_t* sizes);
/* Bytes from the start of the arena, or of the state, to the inputs and then the outputs of eval_step. */
void tscompile_penguins_places_eval_step(const int64_t* capacity, int64_t* places);

#ifdef __cplusplus
}
#endif

/* State by name: weights, optimizer slots, metrics, random counters. */
static const tscompile_state_info tscompile_penguins_state_infos[] = {
    {"first/kernel", "F32", "[10,32]", 0, 1280, 0, 0},
    {"first/bias", "F32", "[32]", 1280, 128, 0, 0},
    {"second/kernel", "F32", "[32,16]", 1408, 2048, 0, 0},
    {"second/bias", "F32", "[16]", 3456, 64, 0, 0},
    {"species/kernel", "F32", "[16,3]", 3520, 192, 0, 0},
    {"species/bias", "F32", "[3]", 3712, 12, 0, 0},
    {"loss/total", "F32", "[]", 3776, 4, 1, 0},
    {"loss/count", "F32", "[]", 3840, 4, 1, 0},
    {"adam/learning_rate", "F32", "[]", 3904, 4, 0, 0},
    {"adam/iteration", "I32", "[]", 3968, 4, 0, 0},
    {"adam/first_kernel_momentum", "F32", "[10,32]", 4032, 1280, 0, 0},
    {"adam/first_kernel_velocity", "F32", "[10,32]", 5312, 1280, 0, 0},
    {"adam/first_bias_momentum", "F32", "[32]", 6592, 128, 0, 0},
    {"adam/first_bias_velocity", "F32", "[32]", 6720, 128, 0, 0},
    {"adam/second_kernel_momentum", "F32", "[32,16]", 6848, 2048, 0, 0},
    {"adam/second_kernel_velocity", "F32", "[32,16]", 8896, 2048, 0, 0},
    {"adam/second_bias_momentum", "F32", "[16]", 10944, 64, 0, 0},
    {"adam/second_bias_velocity", "F32", "[16]", 11008, 64, 0, 0},
    {"adam/species_kernel_momentum", "F32", "[16,3]", 11072, 192, 0, 0},
    {"adam/species_kernel_velocity", "F32", "[16,3]", 11264, 192, 0, 0},
    {"adam/species_bias_momentum", "F32", "[3]", 11456, 12, 0, 0},
    {"adam/species_bias_velocity", "F32", "[3]", 11520, 12, 0, 0},
    {"accuracy/total", "F32", "[]", 11584, 4, 1, 0},
    {"accuracy/count", "F32", "[]", 11648, 4, 1, 0},
    {0, 0, 0, 0, 0, 0, 0},
};
#define TSCOMPILE_PENGUINS_STATE_COUNT 24

/* Elements of one row of each tensor, in the order of the arguments. */
static const tscompile_tensor_info tscompile_penguins_inputs_infos[] = {
    {"features", "f32", 10, 40},
    {0, 0, 0, 0},
};
#define TSCOMPILE_PENGUINS_INPUTS_COUNT 1
static const tscompile_tensor_info tscompile_penguins_targets_infos[] = {
    {"species", "i32", 1, 4},
    {0, 0, 0, 0},
};
#define TSCOMPILE_PENGUINS_TARGETS_COUNT 1
static const tscompile_tensor_info tscompile_penguins_outputs_infos[] = {
    {"species", "f32", 3, 12},
    {0, 0, 0, 0},
};
#define TSCOMPILE_PENGUINS_OUTPUTS_COUNT 1
static const char* const tscompile_penguins_log_names[] = {"loss", "accuracy", 0};
#define TSCOMPILE_PENGUINS_LOG_COUNT 2

typedef tscompile_native_model tscompile_penguins;

/* Reads the weights and allocates everything for calls of up to `max_batch` rows. On failure *model is NULL and `error` (of
   `error_size` bytes, may be NULL) holds the message. */
static inline int tscompile_penguins_create(const char* weights_path, int64_t max_batch, tscompile_penguins** model, char* error, size_t error_size) {
  const int64_t capacity[1] = {max_batch};
  (void)max_batch;
  const int status = tscompile_native_create(tscompile_penguins_state_infos, capacity[0], tscompile_penguins_state_bytes(capacity), tscompile_penguins_arena_bytes(capacity),
                                             tscompile_penguins_scratch_bytes, 64, weights_path, model, error, error_size);
  if (status == TSCOMPILE_OK) tscompile_penguins_set_threads((*model)->scratch, 0);
  return status;
}
static inline void tscompile_penguins_destroy(tscompile_penguins* m) {
  if (m) tscompile_penguins_set_threads(m->scratch, 1);
  tscompile_native_destroy(m);
}

/* The most threads that calls may use; 0, as at first, is one for each processor. Results do not depend on it. */
static inline void tscompile_penguins_threads(tscompile_penguins* m, int32_t threads) { tscompile_penguins_set_threads(m->scratch, threads); }

/* The value itself, to read or to change; NULL for an unknown name. Where the model keeps values derived from it, such as weights laid
   out for products, they are derived in every call from then on, since it may change at any time; until tscompile_penguins_commit. */
static inline void* tscompile_penguins_state(tscompile_penguins* m, const char* name, int64_t* bytes) { return tscompile_native_state(m, name, bytes); }

/* Says that values got by tscompile_penguins_state are changed no more, unless it is called again. */
static inline void tscompile_penguins_commit(tscompile_penguins* m) { m->is_lent = m->is_derived = 0; }

/* All state but metrics, as a safetensors file. Loading needs every weight that the file's maker had. */
static inline int tscompile_penguins_save(tscompile_penguins* m, const char* path) { return tscompile_native_save(m, path); }
static inline int tscompile_penguins_load(tscompile_penguins* m, const char* path) { return tscompile_native_load(m, path, 0); }
static inline const char* tscompile_penguins_last_error(const tscompile_penguins* m) { return m->error; }

/* Any number of rows; they run in batches of at most the model's maximum. */
static inline int tscompile_penguins_predict(tscompile_penguins* m, const void* const* inputs, int64_t rows, void* const* outputs) {
  int64_t places[3];
  tscompile_penguins_places_predict(m->capacity, places);
  for (int64_t first = 0; first < rows; first += m->capacity[0]) {
    const int64_t count = rows - first < m->capacity[0] ? rows - first : m->capacity[0];
    const int64_t sizes[1] = {count};
    (void)sizes;
    memcpy(m->arena + places[0], (const char*)inputs[0] + first * tscompile_penguins_inputs_infos[0].row_bytes, (size_t)(count * tscompile_penguins_inputs_infos[0].row_bytes));
    tscompile_penguins_run_predict(m->state, m->arena, m->scratch, m->capacity, sizes);
    memcpy((char*)outputs[0] + first * tscompile_penguins_outputs_infos[0].row_bytes, m->arena + places[1], (size_t)(count * tscompile_penguins_outputs_infos[0].row_bytes));
  }
  return TSCOMPILE_OK;
}

/* Sets the accumulators of loss and metrics to their first values. */
static inline void tscompile_penguins_reset_metrics(tscompile_penguins* m) { tscompile_native_reset_metrics(m); }

/* One step of training on `rows` rows, at most the model's maximum batch. `logs` receives the running values since the last
   tscompile_penguins_reset_metrics, in the order of tscompile_penguins_log_names; may be NULL. */
static inline int tscompile_penguins_train_step(tscompile_penguins* m, const void* const* inputs, const void* const* targets, int64_t rows, float* logs) {
  int64_t places[5];
  tscompile_penguins_places_train_step(m->capacity, places);
  const int64_t first = 0, count = rows;
  if (rows < 1 || rows > m->capacity[0]) return tscompile_native_fault(m, TSCOMPILE_INVALID_ARGUMENT, "rows are not those of a batch", "");
  {
    const int64_t sizes[1] = {count};
    (void)targets;
    memcpy(m->arena + places[0], (const char*)inputs[0] + first * tscompile_penguins_inputs_infos[0].row_bytes, (size_t)(count * tscompile_penguins_inputs_infos[0].row_bytes));
    memcpy(m->arena + places[1], (const char*)targets[0] + first * tscompile_penguins_targets_infos[0].row_bytes, (size_t)(count * tscompile_penguins_targets_infos[0].row_bytes));
    tscompile_penguins_run_train_step(m->state, m->arena, m->scratch, m->capacity, sizes);
  }
  if (logs) {
    memcpy(&logs[0], m->arena + places[2], sizeof(float));
    memcpy(&logs[1], m->arena + places[3], sizeof(float));
  }
  return TSCOMPILE_OK;
}

/* Loss and metrics over any number of rows, from reset metrics; the metrics stay as this call leaves them. */
static inline int tscompile_penguins_evaluate(tscompile_penguins* m, const void* const* inputs, const void* const* targets, int64_t rows, float* logs) {
  int64_t places[5];
  tscompile_penguins_places_eval_step(m->capacity, places);
  if (rows < 0) return tscompile_native_fault(m, TSCOMPILE_INVALID_ARGUMENT, "rows are not whole batches", "");
  tscompile_native_reset_metrics(m);
  for (int64_t first = 0; first < rows; first += m->capacity[0]) {
    const int64_t count = rows - first < m->capacity[0] ? rows - first : m->capacity[0];
    const int64_t sizes[1] = {count};
    (void)sizes;
    memcpy(m->arena + places[0], (const char*)inputs[0] + first * tscompile_penguins_inputs_infos[0].row_bytes, (size_t)(count * tscompile_penguins_inputs_infos[0].row_bytes));
    memcpy(m->arena + places[1], (const char*)targets[0] + first * tscompile_penguins_targets_infos[0].row_bytes, (size_t)(count * tscompile_penguins_targets_infos[0].row_bytes));
    tscompile_penguins_run_eval_step(m->state, m->arena, m->scratch, m->capacity, sizes);
  }
  if (logs && rows > 0) {
    memcpy(&logs[0], m->arena + places[2], sizeof(float));
    memcpy(&logs[1], m->arena + places[3], sizeof(float));
  }
  return TSCOMPILE_OK;
}

#endif /* TSCOMPILE_PENGUINS_H */
