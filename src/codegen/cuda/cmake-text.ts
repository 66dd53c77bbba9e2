/** The text of `CMakeLists.txt`. */

import { emulationHeaderName } from "./emulation.ts";
import type { HostModel } from "./host-model.ts";

export function cmakeText({ prefix, plan, kernels }: HostModel): string {
  const architectures = kernels.some(({ tensors }) => tensors) ? "90a" : "80 90";
  const executable = prefix.replace(/^tscompile_/, "");
  return `# Builds the model ${plan.name}: a library with the C interface of model.h, and a program that trains and predicts.
#   cmake -B build && cmake --build build
# Without the CUDA toolkit, on the CPU, for tests (needs ${emulationHeaderName} in this folder):
#   cmake -B build -DTSCOMPILE_EMULATE=ON && cmake --build build
cmake_minimum_required(VERSION 3.24)

option(TSCOMPILE_EMULATE "Run the kernels on the CPU, built by the C++ compiler" OFF)

if(TSCOMPILE_EMULATE)
  project(${prefix} LANGUAGES CXX)
  if(NOT EXISTS "\${CMAKE_CURRENT_SOURCE_DIR}/${emulationHeaderName}")
    message(FATAL_ERROR "TSCOMPILE_EMULATE needs ${emulationHeaderName} in this folder")
  endif()
else()
  if(NOT DEFINED CMAKE_CUDA_ARCHITECTURES)
    set(CMAKE_CUDA_ARCHITECTURES ${architectures})
  endif()
  project(${prefix} LANGUAGES CXX CUDA)
  find_package(CUDAToolkit REQUIRED)
endif()

set(CMAKE_CXX_STANDARD 17)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release)
endif()

add_library(${prefix} STATIC kernels.cu model.cpp)
target_include_directories(${prefix} PUBLIC "\${CMAKE_CURRENT_SOURCE_DIR}")
set_target_properties(${prefix} PROPERTIES POSITION_INDEPENDENT_CODE ON)
if(TSCOMPILE_EMULATE)
  set_source_files_properties(kernels.cu PROPERTIES LANGUAGE CXX)
  target_compile_definitions(${prefix} PRIVATE TSCOMPILE_EMULATE)
  # As on the device: signed integers wrap. Products and sums round on their own unless the kernel fuses them.
  target_compile_options(${prefix} PRIVATE -fwrapv -ffp-contract=off -Wno-unknown-pragmas)
else()
  target_link_libraries(${prefix} PUBLIC CUDA::cudart)
endif()

add_executable(${prefix}_main main.cpp)
target_link_libraries(${prefix}_main PRIVATE ${prefix})
set_target_properties(${prefix}_main PROPERTIES OUTPUT_NAME ${executable})
`;
}
