/** What a kernel for CUDA declares of shared memory, and what its launch has to ask for. */

/** Bytes that a kernel may declare; of more it is told by its launch (CUDA C++ Programming Guide, "Shared Memory"). */
const declaredBytes = 48 * 1024;

/** What the launch of a kernel asks for that has so many bytes of shared arrays. */
export function requestedSharedBytes(bytes: number): number {
  return bytes > declaredBytes ? bytes : 0;
}
