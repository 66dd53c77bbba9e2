/**
 * Functions of generated WGSL programs, for what the language leaves open. WGSL lets an implementation assume that there
 * are neither infinities nor NaNs, so both are made from and recognized by their bits, out of sight of its constant folding.
 */

import { ifGranted, type PreludeName } from "./dialect.ts";

const functions: Readonly<Record<PreludeName, string>> = {
  infinity: `fn infinity() -> f32 {
  let bits = 0x7f800000u;
  return bitcast<f32>(bits);
}`,
  not_a_number: `fn not_a_number() -> f32 {
  let bits = 0x7fc00000u;
  return bitcast<f32>(bits);
}`,
  is_nan: `fn is_nan(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}`,
  is_finite: `fn is_finite(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7f800000u) != 0x7f800000u;
}`,
  maximum: `// The greater one, or NaN where either is.
fn maximum(a: f32, b: f32) -> f32 {
  return select(b, a, a > b || is_nan(a));
}`,
  minimum: `// The lesser one, or NaN where either is.
fn minimum(a: f32, b: f32) -> f32 {
  return select(b, a, a < b || is_nan(a));
}`,
  floored_mod: `// The remainder with the sign of the divisor.
fn floored_mod(a: f32, b: f32) -> f32 {
  let remainder = a % b;
  return select(remainder, remainder + b, remainder != 0.0 && (remainder < 0.0) != (b < 0.0));
}`,
  exponential: `// The device's exp, which need not hand a NaN on.
fn exponential(x: f32) -> f32 {
  return select(exp(x), x, is_nan(x));
}`,
  is_nan_vec4: `fn is_nan_vec4(x: vec4<f32>) -> vec4<bool> {
  return (bitcast<vec4<u32>>(x) & vec4<u32>(0x7fffffffu)) > vec4<u32>(0x7f800000u);
}`,
  maximum_vec4: `fn maximum_vec4(a: vec4<f32>, b: vec4<f32>) -> vec4<f32> {
  return select(b, a, (a > b) | is_nan_vec4(a));
}`,
  minimum_vec4: `fn minimum_vec4(a: vec4<f32>, b: vec4<f32>) -> vec4<f32> {
  return select(b, a, (a < b) | is_nan_vec4(a));
}`,
  exponential_vec4: `fn exponential_vec4(x: vec4<f32>) -> vec4<f32> {
  return select(exp(x), x, is_nan_vec4(x));
}`,
  signum: `// -1, 0 or 1, or NaN.
fn signum(x: f32) -> f32 {
  return select(sign(x), x, is_nan(x));
}`,
  logarithm: `// The device's log, and what it leaves open: the log of zero, of infinity and of negative numbers.
fn logarithm(x: f32) -> f32 {
  if (x > 0.0) {
    return select(x, log(x), is_finite(x));
  }
  return select(not_a_number(), -infinity(), x == 0.0);
}`,
  power: `// a to the b, for any sign of a.
fn power(a: f32, b: f32) -> f32 {
  if (b == 0.0) {
    return 1.0;
  }
  let magnitude = pow(abs(a), b);
  if (a >= 0.0) {
    return magnitude;
  }
  if (b != floor(b)) {
    return not_a_number();
  }
  let half = b * 0.5;
  return select(magnitude, -magnitude, half != floor(half));
}`,
  to_i32: `// Truncated and saturated: WGSL stops at the greatest value that a float holds exactly.
fn to_i32(x: f32) -> i32 {
  return select(select(i32(x), 2147483647, x >= 2147483648.0), 0, is_nan(x));
}`,
  to_u32: `fn to_u32(x: f32) -> u32 {
  return select(select(u32(x), 4294967295u, x >= 4294967296.0), 0u, is_nan(x));
}`,
  round_f16: `// The nearest f16, ties to even, by its bits: what f16() does is left open, and drivers leave a conversion there and back out.
fn round_f16(x: f32) -> f32 {
  let magnitude = bitcast<u32>(x) & 0x7fffffffu;
  var rounded = (magnitude + 0xfffu + ((magnitude >> 13u) & 1u)) & 0xffffe000u;
  if (magnitude < 0x38800000u) {
    // A multiple of 2^-24: adding 1/2 leaves the multiple in the low bits.
    let count = bitcast<u32>(bitcast<f32>(magnitude) + 0.5) - 0x3f000000u;
    rounded = bitcast<u32>(f32(count) * 5.9604645e-8);
  } else if (magnitude > 0x7f800000u) {
    rounded = 0x7fc00000u;
  } else if (magnitude >= 0x477ff000u) {
    rounded = 0x7f800000u;
  }
  return bitcast<f32>(rounded | (bitcast<u32>(x) & 0x80000000u));
}`,
  // Atomics of WGSL order nothing but themselves. So an element says itself that it was left: it is not zero, zero being minus zero.
  leave: `fn leave(i: i32, bits: i32) {
  atomicStore(&scratch[i], select(bits, -2147483647 - 1, bits == 0));
}`,
  take: `// What is left there, once: the element is as before the launch then.
fn take(i: i32) -> i32 {
  var bits = 0;
  while (bits == 0) {
    bits = atomicExchange(&scratch[i], 0);
  }
  return bits;
}`,
  last_to_arrive: `var<workgroup> is_last: bool;

// Whether the workgroup is the last of so many that call it with the counter, which is zero again then.
fn last_to_arrive(counter: i32, count: i32, local_x: i32) -> bool {
  if (local_x == 0) {
    is_last = atomicAdd(&scratch[counter], 1) == count - 1;
    if (is_last) {
      atomicStore(&scratch[counter], 0);
    }
  }
  return workgroupUniformLoad(&is_last);
}`,
  // Those of WGSL itself need not hand a NaN on.
  subgroup_maximum: `fn subgroup_maximum(x: f32) -> f32 {
  return select(subgroupMax(x), not_a_number(), subgroupAny(is_nan(x)));
}`,
  subgroup_minimum: `fn subgroup_minimum(x: f32) -> f32 {
  return select(subgroupMin(x), not_a_number(), subgroupAny(is_nan(x)));
}`,
  round_bf16: `// The nearest bf16, ties to even.
fn round_bf16(x: f32) -> f32 {
  let bits = bitcast<u32>(x);
  let rounded = (bits + 0x7fffu + ((bits >> 16u) & 1u)) & 0xffff0000u;
  return bitcast<f32>(select(rounded, 0x7fc00000u, (bits & 0x7fffffffu) > 0x7f800000u));
}`,
};

export function printPrelude(used: ReadonlySet<PreludeName>): readonly string[] {
  const names = (Object.keys(functions) as PreludeName[]).filter((name) => used.has(name));
  const ofSubgroups = (text: string): string =>
    text
      .split("\n")
      .map((line) => ifGranted("subgroups", line))
      .join("\n");
  return names.map((name) => (name.startsWith("subgroup_") ? ofSubgroups(functions[name]) : functions[name]));
}
