// Times one program: the launches of a call, captured as a graph, between events; inputs are random and already on the device.
// Compiled with -DPREFIX=<the model's prefix>, -DTRAIN=0 or 1, and the folder of the program on the include path.
#include "model.cpp"

#include <stdlib.h>

#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)
#define FUNCTION(name) JOIN(PREFIX, name)

namespace {

// A linear congruential generator: numbers in [-1, 1), the same on every machine.
struct Numbers {
  uint64_t state = 1;
  float next() {
    state = state * 6364136223846793005ull + 1442695040888963407ull;
    return static_cast<float>(static_cast<int64_t>(state >> 40)) / 8388608.0f - 1.0f;
  }
};

// Elements of a tensor's type; class indices and the like are small.
void fill(std::vector<char>& data, const std::string& dtype, Numbers& numbers) {
  const size_t width = dtype == "bf16" || dtype == "f16" ? 2 : 4;
  for (size_t at = 0; at + width <= data.size(); at += width) {
    const float value = numbers.next();
    uint32_t bits = 0;
    memcpy(&bits, &value, 4);
    if (dtype == "bf16") bits >>= 16;
    else if (dtype == "f16") bits = 0x3800u | (bits >> 13 & 0x3ffu);  // 0.5 to 1
    else if (dtype != "f32") bits = value < 0 ? 0 : 1;
    memcpy(&data[at], &bits, width);
  }
}

size_t width_of(const tscompile_tensor_info& info) { return std::string(info.dtype) == "bf16" || std::string(info.dtype) == "f16" ? 2 : 4; }

std::vector<std::vector<char>> random_tensors(const tscompile_tensor_info* infos, int count, int64_t rows, Numbers& numbers) {
  std::vector<std::vector<char>> tensors;
  for (int i = 0; i < count; ++i) {
    tensors.emplace_back(static_cast<size_t>(rows * infos[i].row_elements) * width_of(infos[i]));
    fill(tensors.back(), infos[i].dtype, numbers);
  }
  return tensors;
}

std::vector<const void*> pointers_to(const std::vector<std::vector<char>>& tensors) {
  std::vector<const void*> pointers;
  for (const std::vector<char>& tensor : tensors) pointers.push_back(tensor.data());
  return pointers;
}

void require(int status, Model* model) {
  if (status == TSCOMPILE_OK) return;
  fprintf(stderr, "%s\n", FUNCTION(_last_error)(model));
  exit(1);
}

void call(Model& m, int64_t rows) {
#if TRAIN
  run(m, m.train, rows, [&] { steps_of_train_step(m, rows); });
#else
  run(m, m.predict, rows, [&] { steps_of_predict(m, rows); });
#endif
}

}  // namespace

void write(const std::string& path, const std::vector<char>& data) {
  FILE* file = fopen(path.c_str(), "wb");
  if (!file || fwrite(data.data(), 1, data.size(), file) != data.size() || fclose(file) != 0) {
    fprintf(stderr, "%s cannot be written\n", path.c_str());
    exit(1);
  }
}

// bench WEIGHTS ROWS REPETITIONS PIECES: the milliseconds of a call in each of PIECES runs of REPETITIONS calls.
// bench WEIGHTS ROWS check FOLDER|STEPS: one call, whose inputs and outputs are written there, or the loss after each of so many steps.
int main(int count, char** arguments) {
  if (count != 5) return 2;
  const int64_t rows = atoll(arguments[2]);
  const bool checks = strcmp(arguments[3], "check") == 0;
  const int repetitions = atoi(arguments[3]), pieces = atoi(arguments[4]);
  Model* model = nullptr;
  char error[512];
  if (FUNCTION(_create)(arguments[1], rows, &model, error, sizeof error) != TSCOMPILE_OK) {
    fprintf(stderr, "%s\n", error);
    return 1;
  }
  Numbers numbers;
  int input_count = 0;
  const tscompile_tensor_info* infos = FUNCTION(_inputs)(&input_count);
  const std::vector<std::vector<char>> inputs = random_tensors(infos, input_count, rows, numbers);
#if TRAIN
  int target_count = 0;
  const tscompile_tensor_info* target_table = FUNCTION(_targets)(&target_count);
  const std::vector<std::vector<char>> targets = random_tensors(target_table, target_count, rows, numbers);
  float logs[16];
  for (int step = 0; step < (checks ? pieces : 1); ++step) {
    require(FUNCTION(_train_step)(model, pointers_to(inputs).data(), pointers_to(targets).data(), rows, logs), model);
    if (checks) printf("%.9g\n", logs[0]);
  }
#else
  int output_count = 0;
  const tscompile_tensor_info* outputs = FUNCTION(_outputs)(&output_count);
  std::vector<std::vector<char>> results = random_tensors(outputs, output_count, rows, numbers);
  std::vector<void*> places;
  for (std::vector<char>& result : results) places.push_back(result.data());
  require(FUNCTION(_predict)(model, pointers_to(inputs).data(), rows, places.data()), model);
  const std::string folder = arguments[4];
  for (size_t i = 0; checks && i < inputs.size(); ++i) write(folder + "/input" + std::to_string(i), inputs[i]);
  for (size_t i = 0; checks && i < results.size(); ++i) write(folder + "/output" + std::to_string(i), results[i]);
#endif
  if (checks) {
    FUNCTION(_destroy)(model);
    return 0;
  }
  try {
    // The second call captures the graph, the third replays it.
    for (int i = 0; i < 3; ++i) call(*model, rows);
    wait(*model);
    for (int piece = 0; piece < pieces; ++piece) {
#ifdef TSCOMPILE_EMULATE
      for (int i = 0; i < repetitions; ++i) call(*model, rows);
      wait(*model);
      printf("0\n");
#else
      cudaEvent_t start = nullptr, end = nullptr;
      check(cudaEventCreate(&start), "no event");
      check(cudaEventCreate(&end), "no event");
      check(cudaEventRecord(start, model->stream), "no event");
      for (int i = 0; i < repetitions; ++i) call(*model, rows);
      check(cudaEventRecord(end, model->stream), "no event");
      check(cudaEventSynchronize(end), "the device failed");
      float milliseconds = 0;
      check(cudaEventElapsedTime(&milliseconds, start, end), "no time");
      printf("%.6f\n", milliseconds / static_cast<float>(repetitions));
      cudaEventDestroy(start);
      cudaEventDestroy(end);
#endif
    }
  } catch (const Failure& failure) {
    fprintf(stderr, "%s\n", failure.what());
    return 1;
  }
  FUNCTION(_destroy)(model);
  return 0;
}
