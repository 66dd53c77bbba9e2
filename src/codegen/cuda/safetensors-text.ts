/** The text of `safetensors.h`: the reader and writer of weight files in generated C++ programs. */

export const safetensorsHeaderName = "safetensors.h";

export const safetensorsHeader: string = String.raw`// Reads and writes safetensors files: https://huggingface.co/docs/safetensors (format section).
// Eight bytes of little-endian header length, a JSON header, then the tensors' bytes without gaps. Everything in a file is
// checked before it is used. Numbers are read as they are; BOOL (one byte) becomes 32-bit integers.
#pragma once

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace safetensors {

struct Tensor {
  std::string dtype;
  std::vector<int64_t> shape;
  std::vector<char> bytes;
};

inline std::string shape_text(const std::vector<int64_t>& shape) {
  std::string text = "[";
  for (size_t axis = 0; axis < shape.size(); ++axis) text += (axis > 0 ? ", " : "") + std::to_string(shape[axis]);
  return text + "]";
}

inline std::vector<char> read_file(const std::string& path) {
  FILE* file = fopen(path.c_str(), "rb");
  if (file == nullptr) throw std::runtime_error(path + " cannot be opened: " + strerror(errno));
  std::vector<char> bytes;
  char block[1 << 16];
  size_t count = 0;
  while ((count = fread(block, 1, sizeof block, file)) > 0) bytes.insert(bytes.end(), block, block + count);
  const bool failed = ferror(file) != 0;
  fclose(file);
  if (failed) throw std::runtime_error(path + " cannot be read");
  return bytes;
}

// Beside the file and renamed, so that a full disk or a crash leaves no half of one.
inline void write_file(const std::string& path, const std::vector<std::pair<const void*, size_t>>& parts) {
  const std::string temporary = path + ".writing";
  FILE* file = fopen(temporary.c_str(), "wb");
  if (file == nullptr) throw std::runtime_error(path + " cannot be written: " + strerror(errno));
  bool complete = true;
  for (const auto& [data, bytes] : parts) complete = complete && (bytes == 0 || fwrite(data, 1, bytes, file) == bytes);
  complete = fclose(file) == 0 && complete;
  if (!complete || rename(temporary.c_str(), path.c_str()) != 0) {
    remove(temporary.c_str());
    throw std::runtime_error(path + " cannot be written completely");
  }
}

// The part of JSON that headers are made of.
class Json {
 public:
  Json(const char* begin, const char* end) : at_(begin), end_(end) {}

  bool take(char wanted) {
    skip_spaces();
    if (at_ == end_ || *at_ != wanted) return false;
    ++at_;
    return true;
  }
  void expect(char wanted) {
    if (!take(wanted)) fail(std::string("'") + wanted + "' is missing");
  }
  void finish() {
    skip_spaces();
    if (at_ != end_) fail("there is more after its end");
  }

  std::string text() {
    expect('"');
    std::string value;
    while (at_ != end_ && *at_ != '"') {
      const unsigned char c = static_cast<unsigned char>(*at_++);
      if (c < 0x20) fail("a control character in a name");
      if (c == '\\') append_escape(value);
      else value += static_cast<char>(c);
    }
    expect('"');
    return value;
  }

  int64_t count() {
    skip_spaces();
    int64_t value = 0;
    const char* begin = at_;
    for (; at_ != end_ && *at_ >= '0' && *at_ <= '9'; ++at_) {
      if (value > (INT64_C(1) << 53)) fail("a number is too large");
      value = value * 10 + (*at_ - '0');
    }
    if (at_ == begin || (at_ != end_ && (*at_ == '.' || *at_ == 'e' || *at_ == 'E'))) fail("a size is no whole number");
    return value;
  }

  std::vector<int64_t> counts() {
    expect('[');
    std::vector<int64_t> values;
    if (take(']')) return values;
    do values.push_back(count());
    while (take(','));
    expect(']');
    return values;
  }

  [[noreturn]] void fail(const std::string& reason) { throw std::runtime_error("its header is broken: " + reason); }

 private:
  void skip_spaces() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t')) ++at_;
  }

  unsigned hex4() {
    unsigned value = 0;
    for (int i = 0; i < 4; ++i) {
      if (at_ == end_) fail("an escape is cut off");
      const char c = *at_++;
      const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
      if (digit < 0) fail("an escape is no hexadecimal number");
      value = value * 16 + static_cast<unsigned>(digit);
    }
    return value;
  }

  void append_escape(std::string& value) {
    if (at_ == end_) fail("an escape is cut off");
    const char c = *at_++;
    static const char names[] = "\"\\/bfnrt";
    static const char meanings[] = "\"\\/\b\f\n\r\t";
    const char* found = c == '\0' ? nullptr : strchr(names, c);
    if (found != nullptr) {
      value += meanings[found - names];
      return;
    }
    if (c != 'u') fail("an unknown escape");
    unsigned point = hex4();
    if (point >= 0xd800 && point < 0xdc00) {
      if (end_ - at_ < 6 || at_[0] != '\\' || at_[1] != 'u') fail("half of a surrogate pair");
      at_ += 2;
      const unsigned low = hex4();
      if (low < 0xdc00 || low >= 0xe000) fail("half of a surrogate pair");
      point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
    }
    if (point < 0x80) {
      value += static_cast<char>(point);
    } else if (point < 0x800) {
      value += static_cast<char>(0xc0 | (point >> 6));
      value += static_cast<char>(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
      value += static_cast<char>(0xe0 | (point >> 12));
      value += static_cast<char>(0x80 | ((point >> 6) & 0x3f));
      value += static_cast<char>(0x80 | (point & 0x3f));
    } else {
      value += static_cast<char>(0xf0 | (point >> 18));
      value += static_cast<char>(0x80 | ((point >> 12) & 0x3f));
      value += static_cast<char>(0x80 | ((point >> 6) & 0x3f));
      value += static_cast<char>(0x80 | (point & 0x3f));
    }
  }

  const char* at_;
  const char* end_;
};

struct Entry {
  std::string name;
  std::string dtype;
  std::vector<int64_t> shape;
  int64_t begin = -1;
  int64_t end = -1;
};

inline std::vector<Entry> parse_header(const char* begin, const char* end) {
  Json json(begin, end);
  std::vector<Entry> entries;
  json.expect('{');
  if (!json.take('}')) {
    do {
      Entry entry;
      entry.name = json.text();
      json.expect(':');
      json.expect('{');
      const bool metadata = entry.name == "__metadata__";
      if (!json.take('}')) {
        do {
          const std::string key = json.text();
          json.expect(':');
          if (metadata) {
            json.text();
          } else if (key == "dtype") {
            entry.dtype = json.text();
          } else if (key == "shape") {
            entry.shape = json.counts();
          } else if (key == "data_offsets") {
            const std::vector<int64_t> range = json.counts();
            if (range.size() != 2) json.fail(entry.name + " has no two offsets");
            entry.begin = range[0];
            entry.end = range[1];
          } else {
            json.fail(entry.name + " has the unknown field " + key);
          }
        } while (json.take(','));
        json.expect('}');
      }
      if (metadata) continue;
      if (entry.begin < 0 || entry.dtype.empty()) json.fail(entry.name + " has no dtype or no offsets");
      entries.push_back(entry);
    } while (json.take(','));
    json.expect('}');
  }
  json.finish();
  return entries;
}

// Bytes of an element; 0 for a dtype that is not read.
inline int64_t element_bytes(const std::string& dtype) {
  if (dtype == "F64" || dtype == "I64") return 8;
  if (dtype == "F32" || dtype == "I32" || dtype == "U32") return 4;
  if (dtype == "F16" || dtype == "BF16") return 2;
  return dtype == "I8" || dtype == "U8" || dtype == "BOOL" ? 1 : 0;
}

inline std::map<std::string, Tensor> parse(const std::vector<char>& file) {
  if (file.size() < 8) throw std::runtime_error("it has " + std::to_string(file.size()) + " bytes, and its header alone needs 8");
  uint64_t length = 0;
  for (int i = 7; i >= 0; --i) length = length << 8 | static_cast<unsigned char>(file[static_cast<size_t>(i)]);
  if (length > file.size() - 8) {
    throw std::runtime_error("its header is said to have " + std::to_string(length) + " bytes, the file has " + std::to_string(file.size()));
  }
  const char* data = file.data() + 8 + length;
  const int64_t size = static_cast<int64_t>(file.size() - 8 - length);
  std::vector<Entry> entries = parse_header(file.data() + 8, data);
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.begin != b.begin ? a.begin < b.begin : a.end < b.end; });
  std::map<std::string, Tensor> tensors;
  int64_t position = 0;
  for (const Entry& entry : entries) {
    const int64_t element = element_bytes(entry.dtype);
    if (element == 0) {
      throw std::runtime_error(entry.name + " has dtype " + entry.dtype + "; F32, F64, F16, BF16, I32, U32, I64, I8, U8 and BOOL are read");
    }
    if (entry.begin != position || entry.end < entry.begin || entry.end > size) {
      throw std::runtime_error(entry.name + " lies at bytes " + std::to_string(entry.begin) + " to " + std::to_string(entry.end) + " of " +
                               std::to_string(size) + ", where " + std::to_string(position) + " is the next free one");
    }
    int64_t needed = element;
    for (const int64_t extent : entry.shape) {
      if (extent != 0 && needed > INT64_MAX / extent) throw std::runtime_error(entry.name + " has shape " + shape_text(entry.shape));
      needed *= extent;
    }
    if (needed != entry.end - entry.begin) {
      throw std::runtime_error(entry.name + " has " + std::to_string(entry.end - entry.begin) + " bytes; its shape " + shape_text(entry.shape) +
                               " needs " + std::to_string(needed));
    }
    Tensor tensor{entry.dtype, entry.shape, std::vector<char>(data + entry.begin, data + entry.end)};
    if (entry.dtype == "BOOL") {
      std::vector<char> widened(tensor.bytes.size() * 4, 0);
      for (size_t i = 0; i < tensor.bytes.size(); ++i) widened[4 * i] = tensor.bytes[i] != 0;
      tensor.dtype = "I32";
      tensor.bytes = std::move(widened);
    }
    if (!tensors.emplace(entry.name, std::move(tensor)).second) throw std::runtime_error(entry.name + " is there twice");
    position = entry.end;
  }
  if (position != size) throw std::runtime_error("it has " + std::to_string(size - position) + " bytes that belong to no tensor");
  return tensors;
}

inline std::map<std::string, Tensor> read(const std::string& path) {
  const std::vector<char> file = read_file(path);
  try {
    return parse(file);
  } catch (const std::runtime_error& error) {
    throw std::runtime_error(path + " is no valid safetensors file: " + error.what());
  }
}

inline std::string quoted(const std::string& text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      result += '\\';
      result += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      char escape[8];
      snprintf(escape, sizeof escape, "\\u%04x", c);
      result += escape;
    } else {
      result += c;
    }
  }
  return result + "\"";
}

inline void write(const std::string& path, const std::vector<std::pair<std::string, Tensor>>& tensors) {
  std::string header = "{\"__metadata__\":{\"format\":\"tscompile\"}";
  size_t end = 0;
  for (const auto& [name, tensor] : tensors) {
    header += "," + quoted(name) + ":{\"dtype\":" + quoted(tensor.dtype) + ",\"shape\":" + shape_text(tensor.shape) + ",\"data_offsets\":[" +
              std::to_string(end) + "," + std::to_string(end + tensor.bytes.size()) + "]}";
    end += tensor.bytes.size();
  }
  header += "}";
  // So that the data is aligned to eight bytes.
  header.resize((header.size() + 7) / 8 * 8, ' ');
  char length[8];
  for (int i = 0; i < 8; ++i) length[i] = static_cast<char>(header.size() >> (8 * i));
  std::vector<std::pair<const void*, size_t>> parts{{length, sizeof length}, {header.data(), header.size()}};
  for (const auto& [name, tensor] : tensors) parts.push_back({tensor.bytes.data(), tensor.bytes.size()});
  write_file(path, parts);
}

}  // namespace safetensors
`;
