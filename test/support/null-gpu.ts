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
    finish: () => ({}),
  };
  const device = {
    limits,
    lost: new Promise(nothing),
    addEventListener: nothing,
    removeEventListener: nothing,
    pushErrorScope: nothing,
    popErrorScope: () => Promise.resolve(null),
    createShaderModule: () => ({}),
    createBindGroupLayout: () => ({}),
    createPipelineLayout: () => ({}),
    createComputePipelineAsync: () => {
      counts.pipelines++;
      return Promise.resolve({});
    },
    createBuffer: ({ size }: GPUBufferDescriptor) => {
      counts.buffers++;
      return {
        size,
        destroy: nothing,
        unmap: nothing,
        mapAsync: () => Promise.resolve(),
        getMappedRange: (_offset: number, length: number) => new ArrayBuffer(length),
      };
    },
    createBindGroup: () => {
      counts.bindGroups++;
      return {};
    },
    createCommandEncoder: () => encoder,
    queue: {
      submit: (): void => void counts.submits++,
      writeBuffer: (_buffer: unknown, _offset: number, data: ArrayBufferView): void => {
        counts.uploads++;
        counts.uploadedBytes += data.byteLength;
      },
    },
    destroy: nothing,
  };
  return { device: device as unknown as GPUDevice, counts, reset: () => void Object.assign(counts, zero) };
}
