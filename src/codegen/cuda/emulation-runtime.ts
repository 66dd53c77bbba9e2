/** The part of `cuda_emulation.h` that `model.cpp` calls: the CUDA runtime's memory, streams and graphs, over memory of the host. */

export const emulatedRuntime = String.raw`
// The runtime API. "Device" memory is host memory; a stream runs what it is given at once, or records it during capture.

enum cudaError_t { cudaSuccess = 0, cudaErrorInvalidValue = 1, cudaErrorMemoryAllocation = 2, cudaErrorStreamCaptureInvalidated = 901 };
enum cudaMemcpyKind { cudaMemcpyHostToHost, cudaMemcpyHostToDevice, cudaMemcpyDeviceToHost, cudaMemcpyDeviceToDevice, cudaMemcpyDefault };
enum cudaStreamCaptureMode { cudaStreamCaptureModeGlobal, cudaStreamCaptureModeThreadLocal, cudaStreamCaptureModeRelaxed };
constexpr unsigned int cudaStreamNonBlocking = 1;
constexpr unsigned int cudaEventDisableTiming = 2;

namespace tscompile_emulation {

struct Operation {
  virtual void run() const = 0;
  virtual ~Operation() = default;
};

template <typename Body>
struct Recorded final : Operation {
  Body body;
  explicit Recorded(Body body) : body(std::move(body)) {}
  void run() const override { body(); }
};

struct Graph {
  std::vector<std::unique_ptr<Operation>> operations;
};

struct Stream {
  Graph* recording = nullptr;
};

template <typename Body>
void submit(Stream* stream, Body body) {
  if (stream != nullptr && stream->recording != nullptr) {
    stream->recording->operations.push_back(std::make_unique<Recorded<Body>>(std::move(body)));
  } else {
    body();
  }
}

template <typename... Parameters, typename... Arguments>
void launch_on(Stream* stream, const char* name, void (*kernel)(Parameters...), dim3 grid, dim3 block, Arguments... arguments) {
  submit(stream, [=] { launch(name, grid, block, [=] { kernel(static_cast<Parameters>(arguments)...); }); });
}

}  // namespace tscompile_emulation

using cudaStream_t = tscompile_emulation::Stream*;
using cudaEvent_t = void*;
using cudaGraph_t = tscompile_emulation::Graph*;
using cudaGraphExec_t = tscompile_emulation::Graph*;

enum cudaFuncAttribute { cudaFuncAttributeMaxDynamicSharedMemorySize, cudaFuncAttributePreferredSharedMemoryCarveout };
inline cudaError_t cudaFuncSetAttribute(const void*, cudaFuncAttribute, int) { return cudaSuccess; }

inline const char* cudaGetErrorString(cudaError_t error) {
  switch (error) {
    case cudaSuccess: return "no error";
    case cudaErrorMemoryAllocation: return "out of memory";
    case cudaErrorStreamCaptureInvalidated: return "operation failed due to a previous error during capture";
    default: return "invalid argument";
  }
}
inline cudaError_t cudaGetLastError() { return cudaSuccess; }
inline cudaError_t cudaGetDeviceCount(int* count) {
  *count = 1;
  return cudaSuccess;
}

// Filled with NaN bit patterns: what a program reads before it writes shows.
template <typename Pointer>
cudaError_t cudaMalloc(Pointer** pointer, size_t bytes) {
  const size_t rounded = (bytes + 255) / 256 * 256;
  void* memory = aligned_alloc(256, rounded == 0 ? 256 : rounded);
  if (memory == nullptr) return cudaErrorMemoryAllocation;
  memset(memory, 0xff, rounded);
  *pointer = static_cast<Pointer*>(memory);
  return cudaSuccess;
}
inline cudaError_t cudaFree(void* pointer) {
  free(pointer);
  return cudaSuccess;
}
template <typename Pointer>
cudaError_t cudaMallocHost(Pointer** pointer, size_t bytes) {
  return cudaMalloc(pointer, bytes);
}
inline cudaError_t cudaFreeHost(void* pointer) { return cudaFree(pointer); }

inline cudaError_t cudaMemcpyAsync(void* to, const void* from, size_t bytes, cudaMemcpyKind, cudaStream_t stream) {
  tscompile_emulation::submit(stream, [=] { memmove(to, from, bytes); });
  return cudaSuccess;
}
inline cudaError_t cudaMemcpy(void* to, const void* from, size_t bytes, cudaMemcpyKind kind) {
  return cudaMemcpyAsync(to, from, bytes, kind, nullptr);
}
inline cudaError_t cudaMemsetAsync(void* to, int value, size_t bytes, cudaStream_t stream) {
  tscompile_emulation::submit(stream, [=] { memset(to, value, bytes); });
  return cudaSuccess;
}
inline cudaError_t cudaStreamCreateWithFlags(cudaStream_t* stream, unsigned int) {
  *stream = new tscompile_emulation::Stream();
  return cudaSuccess;
}
inline cudaError_t cudaStreamDestroy(cudaStream_t stream) {
  delete stream;
  return cudaSuccess;
}
// Waiting during capture is an error on a device, too.
inline cudaError_t cudaStreamSynchronize(cudaStream_t stream) {
  return stream != nullptr && stream->recording != nullptr ? cudaErrorStreamCaptureInvalidated : cudaSuccess;
}
inline cudaError_t cudaEventCreateWithFlags(cudaEvent_t* event, unsigned int) {
  *event = nullptr;
  return cudaSuccess;
}
inline cudaError_t cudaEventDestroy(cudaEvent_t) { return cudaSuccess; }
inline cudaError_t cudaEventRecord(cudaEvent_t, cudaStream_t) { return cudaSuccess; }
inline cudaError_t cudaEventSynchronize(cudaEvent_t) { return cudaSuccess; }

inline cudaError_t cudaStreamBeginCapture(cudaStream_t stream, cudaStreamCaptureMode) {
  if (stream == nullptr || stream->recording != nullptr) return cudaErrorInvalidValue;
  stream->recording = new tscompile_emulation::Graph();
  return cudaSuccess;
}
inline cudaError_t cudaStreamEndCapture(cudaStream_t stream, cudaGraph_t* graph) {
  *graph = stream->recording;
  stream->recording = nullptr;
  return *graph == nullptr ? cudaErrorStreamCaptureInvalidated : cudaSuccess;
}
inline cudaError_t cudaGraphInstantiateWithFlags(cudaGraphExec_t* executable, cudaGraph_t graph, unsigned long long) {
  *executable = new tscompile_emulation::Graph(std::move(*graph));
  return cudaSuccess;
}
inline cudaError_t cudaGraphDestroy(cudaGraph_t graph) {
  delete graph;
  return cudaSuccess;
}
inline cudaError_t cudaGraphExecDestroy(cudaGraphExec_t executable) {
  delete executable;
  return cudaSuccess;
}
inline cudaError_t cudaGraphLaunch(cudaGraphExec_t executable, cudaStream_t) {
  for (const std::unique_ptr<tscompile_emulation::Operation>& operation : executable->operations) operation->run();
  return cudaSuccess;
}

// The one spelling of a launch in generated host code.
#define TSCOMPILE_LAUNCH(kernel, grid, block, stream, ...) \
  tscompile_emulation::launch_on(stream, #kernel, kernel, grid, block, __VA_ARGS__)
#define TSCOMPILE_LAUNCH_SHARED(bytes, ...) TSCOMPILE_LAUNCH(__VA_ARGS__)
`;
