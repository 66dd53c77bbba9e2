/*
 * C interface of the model penguins. Data is row-major and little-endian, four bytes per element:
 *   inputs[0]  features: f32 [rows, 10]
 *   targets[0]  species: i32 [rows]
 *   outputs[0]  species: f32 [rows, 3]
 *   logs[0]  loss
 *   logs[1]  accuracy
 *
 * Functions return TSCOMPILE_OK or another status; the message is in the model's last error. A model may be used by one
 * thread at a time.
 */
#ifndef TSCOMPILE_PENGUINS_H
#define TSCOMPILE_PENGUINS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef TSCOMPILE_STATUS
#define TSCOMPILE_STATUS
enum tscompile_status {
  TSCOMPILE_OK = 0,
  TSCOMPILE_INVALID_ARGUMENT = 1,
  /* A file that cannot be read or written, or that holds something else. */
  TSCOMPILE_FILE_ERROR = 2,
  /* No device, no memory, or a failed launch. */
  TSCOMPILE_DEVICE_ERROR = 3
};

typedef struct tscompile_tensor_info {
  const char* name;
  /* f32, i32, u32, or bool: a 32-bit 0 or 1. */
  const char* dtype;
  int64_t row_elements;
} tscompile_tensor_info;
#endif

typedef struct tscompile_penguins tscompile_penguins;

/* Loads the weights and allocates everything for calls of up to `max_batch` rows. `weights_path` NULL: initial values drawn by
   the model's own initializers, where it was compiled with them. On failure *model is NULL and `error` (of `error_size`
   bytes, may be NULL) holds the message. */
int tscompile_penguins_create(const char* weights_path, int64_t max_batch, tscompile_penguins** model, char* error, size_t error_size);
void tscompile_penguins_destroy(tscompile_penguins* model);

/* What went wrong in the last call that did not return TSCOMPILE_OK. Belongs to the model. */
const char* tscompile_penguins_last_error(const tscompile_penguins* model);

/* Names, element types and row sizes, in the order of the arguments. */
const tscompile_tensor_info* tscompile_penguins_inputs(int* count);
const tscompile_tensor_info* tscompile_penguins_targets(int* count);
const tscompile_tensor_info* tscompile_penguins_outputs(int* count);
const char* const* tscompile_penguins_logs(int* count);

/* Any number of rows; they run in batches of at most the model's maximum. */
int tscompile_penguins_predict(tscompile_penguins* model, const void* const* inputs, int64_t rows, void* const* outputs);

/* One step of training on `rows` rows, at most the model's maximum batch. `logs` receives the running values since the last
   tscompile_penguins_reset_metrics, in the order of tscompile_penguins_logs; NULL starts the step without waiting for it. */
int tscompile_penguins_train_step(tscompile_penguins* model, const void* const* inputs, const void* const* targets, int64_t rows, float* logs);

/* Loss and metrics over any number of rows, from reset metrics; the metrics stay as this call leaves them. */
int tscompile_penguins_evaluate(tscompile_penguins* model, const void* const* inputs, const void* const* targets, int64_t rows, float* logs);

/* Sets the accumulators of loss and metrics to zero. */
int tscompile_penguins_reset_metrics(tscompile_penguins* model);

/* State by name: weights, optimizer slots, metrics, random counters. `bytes` must be the variable's size. */
int tscompile_penguins_state_count(const tscompile_penguins* model);
const char* tscompile_penguins_state_name(const tscompile_penguins* model, int index);
/* -1 for an unknown name. */
int64_t tscompile_penguins_state_bytes(const tscompile_penguins* model, const char* name);
int tscompile_penguins_state_read(tscompile_penguins* model, const char* name, void* data, size_t bytes);
int tscompile_penguins_state_write(tscompile_penguins* model, const char* name, const void* data, size_t bytes);

/* All state but metrics, as a safetensors file. Loading needs every weight; other state keeps its value where the file lacks it.
   (A model is created from a file that holds all of it.) */
int tscompile_penguins_save(tscompile_penguins* model, const char* path);
int tscompile_penguins_load(tscompile_penguins* model, const char* path);

#ifdef __cplusplus
}
#endif

#endif /* TSCOMPILE_PENGUINS_H */
