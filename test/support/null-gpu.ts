/** A WebGPU device that does nothing and counts what it is asked for: objects made, dispatches, submits, uploads. */

export interface GpuCounts {
  buffers: number;
  bindGroups: number;
  pipelines: number;
  dispatches: number;
  submits: number;
  uploads: number;
  uploadedBytes: number;
  copies: number;
}

export interface NullGpu {
  /** As `navigator.gpu` is, for programs that look for a device themselves. */
  readonly gpu: GPU;
  readonly device: GPUDevice;
  readonly counts: GpuCounts;
  reset(): void;
}

const limits = {
  maxBufferSize: 2 ** 31,
  maxStorageBufferBindingSize: 2 ** 31,
  maxComputeInvocationsPerWorkgroup: 256,
  maxComputeWorkgroupSizeX: 256,
  maxComputeWorkgroupSizeY: 256,
  maxComputeWorkgroupSizeZ: 64,
  maxComputeWorkgroupStorageSize: 16384,
  maxUniformBufferBindingSize: 65536,
  maxStorageBuffersPerShaderStage: 8,
  maxDynamicUniformBuffersPerPipelineLayout: 8,
  maxComputeWorkgroupsPerDimension: 65535,
  minUniformBufferOffsetAlignment: 256,
  minStorageBufferOffsetAlignment: 256,
};

/** Constants that a browser has as globals. */
function defineGlobals(): void {
  const usage = { MAP_READ: 1, MAP_WRITE: 2, COPY_SRC: 4, COPY_DST: 8, INDEX: 16, VERTEX: 32, UNIFORM: 64, STORAGE: 128 };
  const missing = { GPUBufferUsage: usage, GPUShaderStage: { COMPUTE: 4 }, GPUMapMode: { READ: 1, WRITE: 2 } };
  for (const [name, value] of Object.entries(missing)) if (!(name in globalThis)) Object.assign(globalThis, { [name]: value });
}

export function createNullGpu(): NullGpu {
  defineGlobals();
  const zero: GpuCounts = { buffers: 0, bindGroups: 0, pipelines: 0, dispatches: 0, submits: 0, uploads: 0, uploadedBytes: 0, copies: 0 };
  const counts = { ...zero };
  const nothing = (): void => {};
  const pass = {
    setPipeline: nothing,
    setBindGroup: nothing,
    dispatchWorkgroups: (...grid: readonly number[]): void => {
      if (grid.some((size) => size > limits.maxComputeWorkgroupsPerDimension)) throw new Error(`a grid of ${grid.join("×")} groups`);
      counts.dispatches++;
    },
    end: nothing,
  };
  const encoder = {
    beginComputePass: () => pass,
    copyBufferToBuffer: (): void => void counts.copies++,
    clearBuffer: nothing,
    finish: () => ({}),
  };
  const makePipeline = (): object => {
    counts.pipelines++;
    return { getBindGroupLayout: () => ({}) };
  };
  const info = { vendor: "", architecture: "", device: "", description: "" };
  const device = {
    limits,
    features: new Set(),
    adapterInfo: info,
    lost: new Promise(nothing),
    addEventListener: nothing,
    removeEventListener: nothing,
    pushErrorScope: nothing,
    popErrorScope: () => Promise.resolve(null),
    createShaderModule: () => ({}),
    createBindGroupLayout: () => ({}),
    createPipelineLayout: () => ({}),
    createComputePipeline: makePipeline,
    createComputePipelineAsync: () => Promise.resolve(makePipeline()),
    createBuffer: ({ size, usage }: GPUBufferDescriptor) => {
      counts.buffers++;
      return {
        size,
        usage,
        destroy: nothing,
        unmap: nothing,
        mapAsync: () => Promise.resolve(),
        getMappedRange: (offset = 0, length = size - offset) => new ArrayBuffer(length),
      };
    },
    createBindGroup: () => {
      counts.bindGroups++;
      return {};
    },
    createCommandEncoder: () => encoder,
    queue: {
      onSubmittedWorkDone: () => Promise.resolve(),
      submit: (): void => void counts.submits++,
      writeBuffer: (_buffer: unknown, _offset: number, data: ArrayBufferView): void => {
        counts.uploads++;
        counts.uploadedBytes += data.byteLength;
      },
    },
    destroy: nothing,
  };
  const adapter = { limits, features: new Set(), info, requestDevice: () => Promise.resolve(device) };
  const gpu = { requestAdapter: () => Promise.resolve(adapter) } as unknown as GPU;
  return { gpu, device: device as unknown as GPUDevice, counts, reset: () => void Object.assign(counts, zero) };
}
