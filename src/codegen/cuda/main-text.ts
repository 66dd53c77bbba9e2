/** The text of `main.cpp`: a program that trains and predicts from raw files through the C interface. */

import { describeTensor, elementSizes, type HostModel, type HostTensor } from "./host-model.ts";

const support = String.raw`
struct Usage : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct Options {
  std::string command;
  std::vector<std::string> inputs, targets, outputs;
  std::string weights = "weights.safetensors";
  std::string save;
  int64_t rows = 0;
  int64_t batch = 32;
  int64_t epochs = 1;
  uint32_t seed = 0;
  bool shuffle = true;
  bool print_steps = false;
};

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> parts;
  size_t begin = 0;
  for (size_t comma = text.find(','); comma != std::string::npos; comma = text.find(',', begin)) {
    parts.push_back(text.substr(begin, comma - begin));
    begin = comma + 1;
  }
  parts.push_back(text.substr(begin));
  return parts;
}

int64_t parse_count(const std::string& option, const char* text, int64_t minimum) {
  char* end = nullptr;
  errno = 0;
  const long long value = strtoll(text, &end, 10);
  if (errno != 0 || end == text || *end != '\0' || value < minimum) {
    throw Usage(option + " is " + text + "; expected a whole number of at least " + std::to_string(minimum));
  }
  return value;
}

Options parse(int argc, char** argv) {
  Options options;
  if (argc < 2) throw Usage("no command is given");
  options.command = argv[1];
  for (int i = 2; i < argc; ++i) {
    const std::string option = argv[i];
    if (option == "--print-steps") {
      options.print_steps = true;
      continue;
    }
    if (option == "--no-shuffle") {
      options.shuffle = false;
      continue;
    }
    const bool known = option == "--inputs" || option == "--targets" || option == "--output" || option == "--weights" || option == "--save" ||
                       option == "--rows" || option == "--batch" || option == "--epochs" || option == "--seed";
    if (!known) throw Usage("unknown option " + option);
    if (i + 1 >= argc) throw Usage(option + " needs a value");
    const char* value = argv[++i];
    if (option == "--inputs") options.inputs = split(value);
    if (option == "--targets") options.targets = split(value);
    if (option == "--output") options.outputs = split(value);
    if (option == "--weights") options.weights = value;
    if (option == "--save") options.save = value;
    if (option == "--rows") options.rows = parse_count(option, value, 1);
    if (option == "--batch") options.batch = parse_count(option, value, 1);
    if (option == "--epochs") options.epochs = parse_count(option, value, 1);
    if (option == "--seed") options.seed = static_cast<uint32_t>(parse_count(option, value, 0));
  }
  return options;
}

// Tensors of the command line: one raw file each, row-major, little-endian.
struct Data {
  const tscompile_tensor_info* infos;
  std::vector<std::vector<char>> files;

  int64_t row_bytes(size_t index) const { return infos[index].row_elements * ELEMENT_BYTES(infos[index]); }
  const char* row(size_t index, int64_t number) const { return files[index].data() + number * row_bytes(index); }
};

// Reads one file per tensor. Rows that are not given are counted from the first file.
Data read_data(const char* option, const std::vector<std::string>& paths, const tscompile_tensor_info* infos, int count, int64_t& rows) {
  if (paths.size() != static_cast<size_t>(count)) {
    throw Usage(std::string(option) + " names " + std::to_string(paths.size()) + " files; the model needs " + std::to_string(count));
  }
  Data data{infos, {}};
  for (size_t i = 0; i < paths.size(); ++i) {
    std::vector<char> bytes = safetensors::read_file(paths[i]);
    const int64_t size = static_cast<int64_t>(bytes.size());
    const int64_t row_bytes = data.row_bytes(i);
    if (rows == 0 && row_bytes > 0) rows = size / row_bytes;
    if (rows == 0 || size != rows * row_bytes) {
      throw std::runtime_error(paths[i] + " has " + std::to_string(size) + " bytes; " + std::to_string(rows) + " rows of " + infos[i].name + " (" +
                               std::to_string(infos[i].row_elements) + " x " + infos[i].dtype + ") need " + std::to_string(rows * row_bytes));
    }
    data.files.push_back(std::move(bytes));
  }
  return data;
}

// 32 well-mixed bits of a counter: C. Wellons's lowbias32, https://nullprogram.com/blog/2018/07/31/.
uint32_t mix(uint32_t bits) {
  bits = (bits ^ (bits >> 16)) * 0x7feb352du;
  bits = (bits ^ (bits >> 15)) * 0x846ca68bu;
  return bits ^ (bits >> 16);
}

// Fisher and Yates's shuffle: the same order as the other targets draw from this seed.
std::vector<int64_t> shuffled_order(int64_t rows, uint32_t seed, uint32_t epoch) {
  std::vector<int64_t> order(static_cast<size_t>(rows));
  for (int64_t i = 0; i < rows; ++i) order[static_cast<size_t>(i)] = i;
  const uint32_t key = mix(mix(seed) + epoch * 0x9e3779b9u);
  for (int64_t i = rows - 1; i > 0; --i) {
    const int64_t j = static_cast<int64_t>(mix(key + static_cast<uint32_t>(i) * 0x9e3779b9u) / 4294967296.0 * static_cast<double>(i + 1));
    std::swap(order[static_cast<size_t>(i)], order[static_cast<size_t>(j)]);
  }
  return order;
}

// One batch: rows that follow each other are handed over where they are, others are gathered first.
struct Batch {
  std::vector<std::vector<char>> gathered;
  std::vector<const void*> pointers;

  void take(const Data& data, const std::vector<int64_t>& order, int64_t first, int64_t count) {
    gathered.resize(data.files.size());
    pointers.resize(data.files.size());
    for (size_t i = 0; i < data.files.size(); ++i) {
      pointers[i] = data.row(i, first);
      if (order.empty()) continue;
      const size_t row_bytes = static_cast<size_t>(data.row_bytes(i));
      gathered[i].resize(row_bytes * static_cast<size_t>(count));
      for (int64_t row = 0; row < count; ++row) {
        memcpy(gathered[i].data() + static_cast<size_t>(row) * row_bytes, data.row(i, order[static_cast<size_t>(first + row)]), row_bytes);
      }
      pointers[i] = gathered[i].data();
    }
  }
};

void print_logs(const std::vector<float>& logs) {
  int count = 0;
  const char* const* names = PREFIX_logs(&count);
  for (int i = 0; i < count; ++i) printf("  %s %.9g", names[i], static_cast<double>(logs[static_cast<size_t>(i)]));
  printf("\n");
  fflush(stdout);
}

// The model, freed at the end.
struct Handle {
  PREFIX* model = nullptr;
  Handle(const std::string& weights, int64_t batch) {
    char error[1024] = "";
    if (PREFIX_create(weights.c_str(), batch, &model, error, sizeof error) != TSCOMPILE_OK) throw std::runtime_error(error);
  }
  Handle(const Handle&) = delete;
  ~Handle() { PREFIX_destroy(model); }
  void check(int status) const {
    if (status != TSCOMPILE_OK) throw std::runtime_error(PREFIX_last_error(model));
  }
};
`;

const train = `
void train(Options options) {
  int input_count = 0, target_count = 0, log_count = 0;
  const tscompile_tensor_info* input_infos = PREFIX_inputs(&input_count);
  const tscompile_tensor_info* target_infos = PREFIX_targets(&target_count);
  PREFIX_logs(&log_count);
  const Data inputs = read_data("--inputs", options.inputs, input_infos, input_count, options.rows);
  const Data targets = read_data("--targets", options.targets, target_infos, target_count, options.rows);
  const int64_t batch = std::min(options.batch, options.rows);
  Handle handle(options.weights, batch);
  std::vector<float> logs(static_cast<size_t>(log_count));
  std::vector<int64_t> order;
  Batch x, y;
  int64_t step = 0;
  for (int64_t epoch = 0; epoch < options.epochs; ++epoch) {
    if (options.shuffle) order = shuffled_order(options.rows, options.seed, static_cast<uint32_t>(epoch));
    handle.check(PREFIX_reset_metrics(handle.model));
    for (int64_t first = 0; first < options.rows; first += batch) {
      const int64_t count = std::min(batch, options.rows - first);
      x.take(inputs, order, first, count);
      y.take(targets, order, first, count);
      const bool read = options.print_steps || first + count >= options.rows;
      handle.check(PREFIX_train_step(handle.model, x.pointers.data(), y.pointers.data(), count, read ? logs.data() : nullptr));
      ++step;
      if (options.print_steps) {
        printf("step %lld", static_cast<long long>(step));
        print_logs(logs);
      }
    }
    printf("epoch %lld/%lld", static_cast<long long>(epoch + 1), static_cast<long long>(options.epochs));
    print_logs(logs);
  }
  if (!options.save.empty()) handle.check(PREFIX_save(handle.model, options.save.c_str()));
}
`;

const evaluate = `
void evaluate(Options options) {
  int input_count = 0, target_count = 0, log_count = 0;
  const tscompile_tensor_info* input_infos = PREFIX_inputs(&input_count);
  const tscompile_tensor_info* target_infos = PREFIX_targets(&target_count);
  PREFIX_logs(&log_count);
  const Data inputs = read_data("--inputs", options.inputs, input_infos, input_count, options.rows);
  const Data targets = read_data("--targets", options.targets, target_infos, target_count, options.rows);
  Handle handle(options.weights, std::min(options.batch, options.rows));
  std::vector<float> logs(static_cast<size_t>(log_count));
  Batch x, y;
  x.take(inputs, {}, 0, options.rows);
  y.take(targets, {}, 0, options.rows);
  handle.check(PREFIX_evaluate(handle.model, x.pointers.data(), y.pointers.data(), options.rows, logs.data()));
  printf("evaluation");
  print_logs(logs);
}
`;

const predict = `
void predict(Options options) {
  int input_count = 0, output_count = 0;
  const tscompile_tensor_info* input_infos = PREFIX_inputs(&input_count);
  const tscompile_tensor_info* output_infos = PREFIX_outputs(&output_count);
  const Data inputs = read_data("--inputs", options.inputs, input_infos, input_count, options.rows);
  if (options.outputs.size() != static_cast<size_t>(output_count)) {
    throw Usage("--output names " + std::to_string(options.outputs.size()) + " files; the model has " + std::to_string(output_count) + " outputs");
  }
  Handle handle(options.weights, std::min(options.batch, options.rows));
  Batch x;
  x.take(inputs, {}, 0, options.rows);
  std::vector<std::vector<char>> results;
  std::vector<void*> pointers;
  for (int i = 0; i < output_count; ++i) results.emplace_back(static_cast<size_t>(options.rows * output_infos[i].row_elements * ELEMENT_BYTES(output_infos[i])));
  for (std::vector<char>& result : results) pointers.push_back(result.data());
  handle.check(PREFIX_predict(handle.model, x.pointers.data(), options.rows, pointers.data()));
  for (size_t i = 0; i < results.size(); ++i) safetensors::write_file(options.outputs[i], {{results[i].data(), results[i].size()}});
}
`;

function files(tensors: readonly HostTensor[]): string {
  return tensors.map(({ tensor }) => `${tensor.name.replaceAll(/[^A-Za-z0-9_.-]+/g, "_")}.bin`).join(",");
}

function usage(model: HostModel): readonly string[] {
  const program = model.prefix.replace(/^tscompile_/, "");
  const data = [...model.inputs, ...(model.train ? model.targets : []), ...model.outputs].map(
    (entry) => `  ${entry.tensor.name}: ${describeTensor(entry)}`,
  );
  return [
    "usage:",
    ...(model.train
      ? [
          `  ${program} train --inputs ${files(model.inputs)} --targets ${files(model.targets)} [--rows N] [--batch 32] [--epochs 1]`,
          "        [--seed 0] [--no-shuffle] [--weights weights.safetensors] [--save out.safetensors] [--print-steps]",
        ]
      : []),
    ...(model.evaluate
      ? [
          `  ${program} evaluate --inputs ${files(model.inputs)} --targets ${files(model.targets)} [--rows N] [--batch 32] [--weights weights.safetensors]`,
        ]
      : []),
    ...(model.predict
      ? [
          `  ${program} predict --inputs ${files(model.inputs)} --output ${files(model.outputs)} [--rows N] [--batch 32] [--weights weights.safetensors]`,
        ]
      : []),
    `files hold one tensor each, row-major, little-endian, ${elementSizes(model).summary}; several are separated by commas:`,
    ...data,
  ];
}

export function mainText(model: HostModel): string {
  const commands = [...(model.train ? ["train"] : []), ...(model.evaluate ? ["evaluate"] : []), ...(model.predict ? ["predict"] : [])];
  const sizes = elementSizes(model);
  const bodies = [model.train ? train : "", model.evaluate ? evaluate : "", model.predict ? predict : ""].join("");
  return [
    `// Trains the model ${model.plan.name} and predicts with it, from raw files. Ends with 0, 2 for a wrong command line, 1 for any other failure.`,
    "#include <errno.h>",
    "#include <stdint.h>",
    "#include <stdio.h>",
    "#include <stdlib.h>",
    "#include <string.h>",
    "",
    "#include <algorithm>",
    "#include <stdexcept>",
    "#include <string>",
    "#include <vector>",
    "",
    '#include "model.h"',
    '#include "safetensors.h"',
    "",
    "namespace {",
    ...sizes.helper,
    `${support}${bodies}`.replaceAll("PREFIX", model.prefix).replaceAll(/ELEMENT_BYTES\((.*?\])\)/g, (_, info: string) => sizes.of(info)),
    "void print_usage(FILE* to) {",
    "  fputs(",
    ...usage(model).map((line) => `      ${JSON.stringify(`${line}\n`)}`),
    "      , to);",
    "}",
    "",
    "}  // namespace",
    "",
    "int main(int argc, char** argv) {",
    "  try {",
    "    const Options options = parse(argc, argv);",
    '    if (options.command == "--help" || options.command == "-h") print_usage(stdout);',
    ...commands.map((command) => `    else if (options.command == "${command}") ${command}(options);`),
    '    else throw Usage("unknown command " + options.command);',
    "    return 0;",
    "  } catch (const Usage& problem) {",
    '    fprintf(stderr, "error: %s\\n", problem.what());',
    "    print_usage(stderr);",
    "    return 2;",
    "  } catch (const std::exception& problem) {",
    '    fprintf(stderr, "error: %s\\n", problem.what());',
    "    return 1;",
    "  }",
    "}",
    "",
  ].join("\n");
}
