/** The part of `cuda_emulation.h` with functions of the device: conversions, atomics, what C has no function for. */

export const emulatedIntrinsics = `
inline float __int_as_float(int bits) {
  float value;
  memcpy(&value, &bits, 4);
  return value;
}
inline float __uint_as_float(unsigned int bits) {
  float value;
  memcpy(&value, &bits, 4);
  return value;
}
inline int __float_as_int(float value) {
  int bits;
  memcpy(&bits, &value, 4);
  return bits;
}
inline unsigned int __float_as_uint(float value) {
  unsigned int bits;
  memcpy(&bits, &value, 4);
  return bits;
}
// Conversions saturate and take NaN to zero, as the device's do.
inline int __float2int_rz(float value) {
  if (!(value > -2147483648.0f)) return value != value ? 0 : -2147483647 - 1;
  return value < 2147483648.0f ? static_cast<int>(value) : 2147483647;
}
inline unsigned int __float2uint_rz(float value) {
  if (!(value > 0.0f)) return 0u;
  return value < 4294967296.0f ? static_cast<unsigned int>(value) : 4294967295u;
}
inline int __double2int_rz(double value) {
  if (!(value > -2147483648.0)) return value != value ? 0 : -2147483647 - 1;
  return value < 2147483648.0 ? static_cast<int>(value) : 2147483647;
}
inline unsigned int __double2uint_rz(double value) {
  if (!(value > 0.0)) return 0u;
  return value < 4294967296.0 ? static_cast<unsigned int>(value) : 4294967295u;
}
inline long long __double2ll_rz(double value) {
  if (!(value > -9223372036854775808.0)) return value != value ? 0 : -9223372036854775807ll - 1;
  return value < 9223372036854775808.0 ? static_cast<long long>(value) : 9223372036854775807ll;
}
// Fused where that is one instruction; a library call for each product would take most of the time.
#ifndef __FP_FAST_FMAF
#define fmaf(a, b, c) ((a) * (b) + (c))
#endif
inline double rsqrt(double value) { return 1.0 / sqrt(value); }
inline float rsqrtf(float value) { return static_cast<float>(1.0 / sqrt(static_cast<double>(value))); }

// Blocks run one after the other.
inline void __threadfence() {}
template <typename Value>
Value atomicAdd(Value* address, Value value) {
  const Value old = *address;
  *address = old + value;
  return old;
}
template <typename Value>
Value atomicMax(Value* address, Value value) {
  const Value old = *address;
  if (value > old) *address = value;
  return old;
}
template <typename Value>
Value atomicMin(Value* address, Value value) {
  const Value old = *address;
  if (value < old) *address = value;
  return old;
}
template <typename Value>
Value atomicExch(Value* address, Value value) {
  const Value old = *address;
  *address = value;
  return old;
}
template <typename Value>
Value atomicCAS(Value* address, Value compare, Value value) {
  const Value old = *address;
  if (old == compare) *address = value;
  return old;
}
`;
