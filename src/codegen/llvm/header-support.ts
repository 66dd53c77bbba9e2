/** The part of `model.h` that is the same for every model: types, memory, and safetensors files. C99 and C++11. */

const text = String.raw`#include <stddef.h>
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

#endif /* TSCOMPILE_NATIVE */`;

export const headerSupport: readonly string[] = text.split("\n");
