@group(0) @binding(0) var<storage, read_write> state: array<f32>;
@group(0) @binding(0) var<storage, read_write> state_u32: array<u32>;
@group(0) @binding(1) var<storage, read_write> arena: array<f32>;
@group(0) @binding(1) var<storage, read_write> arena_u32: array<u32>;
@group(0) @binding(2) var<uniform> scalars: array<vec4<i32>, 16>;

fn infinity() -> f32 {
  let bits = 0x7f800000u;
  return bitcast<f32>(bits);
}

fn not_a_number() -> f32 {
  let bits = 0x7fc00000u;
  return bitcast<f32>(bits);
}

fn is_nan(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}

// The greater one, or NaN where either is.
fn maximum(a: f32, b: f32) -> f32 {
  return select(b, a, a > b || is_nan(a));
}

// The lesser one, or NaN where either is.
fn minimum(a: f32, b: f32) -> f32 {
  return select(b, a, a < b || is_nan(a));
}

// predict_conv1: conv, add, max
// source: examples/digits/model.ts:9:12
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 4, register n 2, stage lhs, stage rhs
// FLOPs: 432640*batch, bytes: 89664*batch+1280
var<workgroup> predict_conv1_lhs_tile: array<f32, 1024>;
var<workgroup> predict_conv1_rhs_tile: array<f32, 512>;
@compute @workgroup_size(256, 1, 1)
fn predict_conv1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let m_start = group_x * 64;
  let tx = local_x & 15;
  let ty = local_x >> 4u;
  var acc_0: f32 = 0.0;
  var acc_1: f32 = 0.0;
  var acc_2: f32 = 0.0;
  var acc_3: f32 = 0.0;
  var acc_4: f32 = 0.0;
  var acc_5: f32 = 0.0;
  var acc_6: f32 = 0.0;
  var acc_7: f32 = 0.0;
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  var b_1: f32 = 0.0;
  let row = min((local_x & 63) + m_start, batch * 676 - 1);
  let k = local_x >> 6u;
  predict_conv1_lhs_tile[(local_x >> 6u) * 64 + (local_x & 63)] = arena[in0_offset + i32(u32(row) / 676u) * 784 + i32(u32(row) / 26u) % 26 * 28 + i32(u32(row) % 26u) + i32(u32(k) / 3u) * 28 + i32(u32(k) % 3u)];
  let t_2 = local_x + 256;
  let row_1 = min(m_start + (t_2 & 63), batch * 676 - 1);
  let k_2 = t_2 >> 6u;
  predict_conv1_lhs_tile[(t_2 >> 6u) * 64 + (t_2 & 63)] = arena[in0_offset + i32(u32(row_1) / 676u) * 784 + i32(u32(row_1) / 26u) % 26 * 28 + i32(u32(row_1) % 26u) + i32(u32(k_2) / 3u) * 28 + i32(u32(k_2) % 3u)];
  let t_3 = local_x + 512;
  let row_2 = min(m_start + (t_3 & 63), batch * 676 - 1);
  let k_3 = t_3 >> 6u;
  predict_conv1_lhs_tile[(t_3 >> 6u) * 64 + (t_3 & 63)] = select(0.0, select(0.0, arena[in0_offset + i32(u32(row_2) / 676u) * 784 + i32(u32(row_2) / 26u) % 26 * 28 + i32(u32(row_2) % 26u) + i32(u32(k_3) / 3u) * 28 + i32(u32(k_3) % 3u)], k_3 < 9), k_3 < 9);
  let t_4 = local_x + 768;
  predict_conv1_lhs_tile[(t_4 >> 6u) * 64 + (t_4 & 63)] = 0.0;
  let column = local_x & 31;
  let k_1 = local_x >> 5u;
  predict_conv1_rhs_tile[(local_x >> 5u) * 32 + (local_x & 31)] = state[in1_offset + column + k_1 * 32];
  let t_5 = local_x + 256;
  let column_1 = t_5 & 31;
  let k_5 = t_5 >> 5u;
  predict_conv1_rhs_tile[(t_5 >> 5u) * 32 + (t_5 & 31)] = select(0.0, select(0.0, state[in1_offset + column_1 + k_5 * 32], k_5 < 9), k_5 < 9);
  workgroupBarrier();
  for (var kk: i32 = 0; kk < 16; kk += 1) {
    a_0 = predict_conv1_lhs_tile[ty + kk * 64];
    a_1 = predict_conv1_lhs_tile[ty + kk * 64 + 16];
    a_2 = predict_conv1_lhs_tile[ty + kk * 64 + 32];
    a_3 = predict_conv1_lhs_tile[ty + kk * 64 + 48];
    b_0 = predict_conv1_rhs_tile[tx + kk * 32];
    b_1 = predict_conv1_rhs_tile[tx + kk * 32 + 16];
    acc_0 = fma(a_0, b_0, acc_0);
    acc_1 = fma(a_0, b_1, acc_1);
    acc_2 = fma(a_1, b_0, acc_2);
    acc_3 = fma(a_1, b_1, acc_3);
    acc_4 = fma(a_2, b_0, acc_4);
    acc_5 = fma(a_2, b_1, acc_5);
    acc_6 = fma(a_3, b_0, acc_6);
    acc_7 = fma(a_3, b_1, acc_7);
  }
  workgroupBarrier();
  let m = m_start + ty;
  let n = tx;
  if (m < batch * 676) {
    let total = acc_0;
    arena[out0_offset + m * 32 + n] = maximum(0.0, total + state[in2_offset + n]);
  }
  let m_1 = m_start + ty;
  let n_1 = tx + 16;
  if (m_1 < batch * 676) {
    let total_1 = acc_1;
    arena[out0_offset + m_1 * 32 + n_1] = maximum(0.0, total_1 + state[in2_offset + n_1]);
  }
  let m_2 = m_start + ty + 16;
  let n_2 = tx;
  if (m_2 < batch * 676) {
    let total_2 = acc_2;
    arena[out0_offset + m_2 * 32 + n_2] = maximum(0.0, total_2 + state[in2_offset + n_2]);
  }
  let m_3 = m_start + ty + 16;
  let n_3 = tx + 16;
  if (m_3 < batch * 676) {
    let total_3 = acc_3;
    arena[out0_offset + m_3 * 32 + n_3] = maximum(0.0, total_3 + state[in2_offset + n_3]);
  }
  let m_4 = m_start + ty + 32;
  let n_4 = tx;
  if (m_4 < batch * 676) {
    let total_4 = acc_4;
    arena[out0_offset + m_4 * 32 + n_4] = maximum(0.0, total_4 + state[in2_offset + n_4]);
  }
  let m_5 = m_start + ty + 32;
  let n_5 = tx + 16;
  if (m_5 < batch * 676) {
    let total_5 = acc_5;
    arena[out0_offset + m_5 * 32 + n_5] = maximum(0.0, total_5 + state[in2_offset + n_5]);
  }
  let m_6 = m_start + ty + 48;
  let n_6 = tx;
  if (m_6 < batch * 676) {
    let total_6 = acc_6;
    arena[out0_offset + m_6 * 32 + n_6] = maximum(0.0, total_6 + state[in2_offset + n_6]);
  }
  let m_7 = m_start + ty + 48;
  let n_7 = tx + 16;
  if (m_7 < batch * 676) {
    let total_7 = acc_7;
    arena[out0_offset + m_7 * 32 + n_7] = maximum(0.0, total_7 + state[in2_offset + n_7]);
  }
}

// predict_pool1: window_max
// source: examples/digits/model.ts:10:12
// schedule: reduce: workgroup result 128
// FLOPs: 21632*batch, bytes: 108160*batch
@compute @workgroup_size(128, 1, 1)
fn predict_pool1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let i = group_x * 128 + local_x;
  if (i < batch * 5408) {
    let o = i32(u32(i) / 5408u);
    let o_1 = i32(u32(i) / 416u) % 13;
    let o_2 = (i >> 5u) % 13;
    let o_3 = i & 31;
    var acc: f32 = -infinity();
    for (var r1: i32 = 0; r1 < 2; r1 += 1) {
      for (var r2: i32 = 0; r2 < 2; r2 += 1) {
        acc = maximum(acc, arena[in0_offset + o * 21632 + o_1 * 1664 + o_2 * 64 + o_3 + r1 * 832 + r2 * 32]);
      }
    }
    arena[out0_offset + o * 5408 + o_1 * 416 + o_2 * 32 + o_3] = acc;
  }
}

// predict_conv2: conv, add, max
// source: examples/digits/model.ts:11:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 4476032*batch, bytes: 52608*batch+73984
var<workgroup> predict_conv2_lhs_tile: array<f32, 1024>;
var<workgroup> predict_conv2_rhs_tile: array<f32, 1024>;
@compute @workgroup_size(256, 1, 1)
fn predict_conv2(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let m_start = group_x * 64;
  let tx = local_x & 15;
  let ty = local_x >> 4u;
  var acc_0: f32 = 0.0;
  var acc_1: f32 = 0.0;
  var acc_2: f32 = 0.0;
  var acc_3: f32 = 0.0;
  var acc_4: f32 = 0.0;
  var acc_5: f32 = 0.0;
  var acc_6: f32 = 0.0;
  var acc_7: f32 = 0.0;
  var acc_8: f32 = 0.0;
  var acc_9: f32 = 0.0;
  var acc_10: f32 = 0.0;
  var acc_11: f32 = 0.0;
  var acc_12: f32 = 0.0;
  var acc_13: f32 = 0.0;
  var acc_14: f32 = 0.0;
  var acc_15: f32 = 0.0;
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  var b_1: f32 = 0.0;
  var b_2: f32 = 0.0;
  var b_3: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < 18; step_v += 1) {
    let k_start = step_v * 16;
    let row = min((local_x >> 4u) + m_start, batch * 121 - 1);
    let k = (local_x & 15) + k_start;
    predict_conv2_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = arena[in0_offset + i32(u32(row) / 121u) * 5408 + i32(u32(row) / 11u) % 11 * 416 + i32(u32(row) % 11u) * 32 + i32(u32(k) / 96u) * 416 + (k >> 5u) % 3 * 32 + (k & 31)];
    let t_2 = local_x + 256;
    let row_1 = min(m_start + (t_2 >> 4u), batch * 121 - 1);
    let k_2 = k_start + (t_2 & 15);
    predict_conv2_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = arena[in0_offset + i32(u32(row_1) / 121u) * 5408 + i32(u32(row_1) / 11u) % 11 * 416 + i32(u32(row_1) % 11u) * 32 + i32(u32(k_2) / 96u) * 416 + (k_2 >> 5u) % 3 * 32 + (k_2 & 31)];
    let t_3 = local_x + 512;
    let row_2 = min(m_start + (t_3 >> 4u), batch * 121 - 1);
    let k_3 = k_start + (t_3 & 15);
    predict_conv2_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = arena[in0_offset + i32(u32(row_2) / 121u) * 5408 + i32(u32(row_2) / 11u) % 11 * 416 + i32(u32(row_2) % 11u) * 32 + i32(u32(k_3) / 96u) * 416 + (k_3 >> 5u) % 3 * 32 + (k_3 & 31)];
    let t_4 = local_x + 768;
    let row_3 = min(m_start + (t_4 >> 4u), batch * 121 - 1);
    let k_4 = k_start + (t_4 & 15);
    predict_conv2_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = arena[in0_offset + i32(u32(row_3) / 121u) * 5408 + i32(u32(row_3) / 11u) % 11 * 416 + i32(u32(row_3) % 11u) * 32 + i32(u32(k_4) / 96u) * 416 + (k_4 >> 5u) % 3 * 32 + (k_4 & 31)];
    let column = local_x & 63;
    let k_1 = (local_x >> 6u) + k_start;
    predict_conv2_rhs_tile[(local_x >> 6u) * 64 + (local_x & 63)] = state[in1_offset + column + k_1 * 64];
    let t_5 = local_x + 256;
    let column_1 = t_5 & 63;
    let k_5 = k_start + (t_5 >> 6u);
    predict_conv2_rhs_tile[(t_5 >> 6u) * 64 + (t_5 & 63)] = state[in1_offset + column_1 + k_5 * 64];
    let t_6 = local_x + 512;
    let column_2 = t_6 & 63;
    let k_6 = k_start + (t_6 >> 6u);
    predict_conv2_rhs_tile[(t_6 >> 6u) * 64 + (t_6 & 63)] = state[in1_offset + column_2 + k_6 * 64];
    let t_7 = local_x + 768;
    let column_3 = t_7 & 63;
    let k_7 = k_start + (t_7 >> 6u);
    predict_conv2_rhs_tile[(t_7 >> 6u) * 64 + (t_7 & 63)] = state[in1_offset + column_3 + k_7 * 64];
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = predict_conv2_lhs_tile[ty + kk * 64];
      a_1 = predict_conv2_lhs_tile[ty + kk * 64 + 16];
      a_2 = predict_conv2_lhs_tile[ty + kk * 64 + 32];
      a_3 = predict_conv2_lhs_tile[ty + kk * 64 + 48];
      b_0 = predict_conv2_rhs_tile[tx + kk * 64];
      b_1 = predict_conv2_rhs_tile[tx + kk * 64 + 16];
      b_2 = predict_conv2_rhs_tile[tx + kk * 64 + 32];
      b_3 = predict_conv2_rhs_tile[tx + kk * 64 + 48];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_0, b_1, acc_1);
      acc_2 = fma(a_0, b_2, acc_2);
      acc_3 = fma(a_0, b_3, acc_3);
      acc_4 = fma(a_1, b_0, acc_4);
      acc_5 = fma(a_1, b_1, acc_5);
      acc_6 = fma(a_1, b_2, acc_6);
      acc_7 = fma(a_1, b_3, acc_7);
      acc_8 = fma(a_2, b_0, acc_8);
      acc_9 = fma(a_2, b_1, acc_9);
      acc_10 = fma(a_2, b_2, acc_10);
      acc_11 = fma(a_2, b_3, acc_11);
      acc_12 = fma(a_3, b_0, acc_12);
      acc_13 = fma(a_3, b_1, acc_13);
      acc_14 = fma(a_3, b_2, acc_14);
      acc_15 = fma(a_3, b_3, acc_15);
    }
    workgroupBarrier();
  }
  let m = m_start + ty;
  let n = tx;
  if (m < batch * 121) {
    let total = acc_0;
    arena[out0_offset + m * 64 + n] = maximum(0.0, total + state[in2_offset + n]);
  }
  let m_1 = m_start + ty;
  let n_1 = tx + 16;
  if (m_1 < batch * 121) {
    let total_1 = acc_1;
    arena[out0_offset + m_1 * 64 + n_1] = maximum(0.0, total_1 + state[in2_offset + n_1]);
  }
  let m_2 = m_start + ty;
  let n_2 = tx + 32;
  if (m_2 < batch * 121) {
    let total_2 = acc_2;
    arena[out0_offset + m_2 * 64 + n_2] = maximum(0.0, total_2 + state[in2_offset + n_2]);
  }
  let m_3 = m_start + ty;
  let n_3 = tx + 48;
  if (m_3 < batch * 121) {
    let total_3 = acc_3;
    arena[out0_offset + m_3 * 64 + n_3] = maximum(0.0, total_3 + state[in2_offset + n_3]);
  }
  let m_4 = m_start + ty + 16;
  let n_4 = tx;
  if (m_4 < batch * 121) {
    let total_4 = acc_4;
    arena[out0_offset + m_4 * 64 + n_4] = maximum(0.0, total_4 + state[in2_offset + n_4]);
  }
  let m_5 = m_start + ty + 16;
  let n_5 = tx + 16;
  if (m_5 < batch * 121) {
    let total_5 = acc_5;
    arena[out0_offset + m_5 * 64 + n_5] = maximum(0.0, total_5 + state[in2_offset + n_5]);
  }
  let m_6 = m_start + ty + 16;
  let n_6 = tx + 32;
  if (m_6 < batch * 121) {
    let total_6 = acc_6;
    arena[out0_offset + m_6 * 64 + n_6] = maximum(0.0, total_6 + state[in2_offset + n_6]);
  }
  let m_7 = m_start + ty + 16;
  let n_7 = tx + 48;
  if (m_7 < batch * 121) {
    let total_7 = acc_7;
    arena[out0_offset + m_7 * 64 + n_7] = maximum(0.0, total_7 + state[in2_offset + n_7]);
  }
  let m_8 = m_start + ty + 32;
  let n_8 = tx;
  if (m_8 < batch * 121) {
    let total_8 = acc_8;
    arena[out0_offset + m_8 * 64 + n_8] = maximum(0.0, total_8 + state[in2_offset + n_8]);
  }
  let m_9 = m_start + ty + 32;
  let n_9 = tx + 16;
  if (m_9 < batch * 121) {
    let total_9 = acc_9;
    arena[out0_offset + m_9 * 64 + n_9] = maximum(0.0, total_9 + state[in2_offset + n_9]);
  }
  let m_10 = m_start + ty + 32;
  let n_10 = tx + 32;
  if (m_10 < batch * 121) {
    let total_10 = acc_10;
    arena[out0_offset + m_10 * 64 + n_10] = maximum(0.0, total_10 + state[in2_offset + n_10]);
  }
  let m_11 = m_start + ty + 32;
  let n_11 = tx + 48;
  if (m_11 < batch * 121) {
    let total_11 = acc_11;
    arena[out0_offset + m_11 * 64 + n_11] = maximum(0.0, total_11 + state[in2_offset + n_11]);
  }
  let m_12 = m_start + ty + 48;
  let n_12 = tx;
  if (m_12 < batch * 121) {
    let total_12 = acc_12;
    arena[out0_offset + m_12 * 64 + n_12] = maximum(0.0, total_12 + state[in2_offset + n_12]);
  }
  let m_13 = m_start + ty + 48;
  let n_13 = tx + 16;
  if (m_13 < batch * 121) {
    let total_13 = acc_13;
    arena[out0_offset + m_13 * 64 + n_13] = maximum(0.0, total_13 + state[in2_offset + n_13]);
  }
  let m_14 = m_start + ty + 48;
  let n_14 = tx + 32;
  if (m_14 < batch * 121) {
    let total_14 = acc_14;
    arena[out0_offset + m_14 * 64 + n_14] = maximum(0.0, total_14 + state[in2_offset + n_14]);
  }
  let m_15 = m_start + ty + 48;
  let n_15 = tx + 48;
  if (m_15 < batch * 121) {
    let total_15 = acc_15;
    arena[out0_offset + m_15 * 64 + n_15] = maximum(0.0, total_15 + state[in2_offset + n_15]);
  }
}

// predict_pool2: window_max
// source: examples/digits/model.ts:12:12
// schedule: reduce: workgroup result 128
// FLOPs: 6400*batch, bytes: 37376*batch
@compute @workgroup_size(128, 1, 1)
fn predict_pool2(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let i = group_x * 128 + local_x;
  if (i < batch * 1600) {
    let o = i32(u32(i) / 1600u);
    let o_1 = i32(u32(i) / 320u) % 5;
    let o_2 = (i >> 6u) % 5;
    let o_3 = i & 63;
    var acc: f32 = -infinity();
    for (var r1: i32 = 0; r1 < 2; r1 += 1) {
      for (var r2: i32 = 0; r2 < 2; r2 += 1) {
        acc = maximum(acc, arena[in0_offset + o * 7744 + o_1 * 1408 + o_2 * 128 + o_3 + r1 * 704 + r2 * 64]);
      }
    }
    arena[out0_offset + o * 1600 + o_1 * 320 + o_2 * 64 + o_3] = acc;
  }
}

// predict_hidden: dot_general, add, max
// source: examples/digits/model.ts:15:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 409856*batch, bytes: 6912*batch+819712
var<workgroup> predict_hidden_lhs_tile: array<f32, 1024>;
var<workgroup> predict_hidden_rhs_tile: array<f32, 1024>;
@compute @workgroup_size(256, 1, 1)
fn predict_hidden(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let m_start = group_x * 64;
  let n_start = group_y * 64;
  let tx = local_x & 15;
  let ty = local_x >> 4u;
  var acc_0: f32 = 0.0;
  var acc_1: f32 = 0.0;
  var acc_2: f32 = 0.0;
  var acc_3: f32 = 0.0;
  var acc_4: f32 = 0.0;
  var acc_5: f32 = 0.0;
  var acc_6: f32 = 0.0;
  var acc_7: f32 = 0.0;
  var acc_8: f32 = 0.0;
  var acc_9: f32 = 0.0;
  var acc_10: f32 = 0.0;
  var acc_11: f32 = 0.0;
  var acc_12: f32 = 0.0;
  var acc_13: f32 = 0.0;
  var acc_14: f32 = 0.0;
  var acc_15: f32 = 0.0;
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  var b_1: f32 = 0.0;
  var b_2: f32 = 0.0;
  var b_3: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < 100; step_v += 1) {
    let k_start = step_v * 16;
    let row = min((local_x >> 4u) + m_start, batch - 1);
    let k = (local_x & 15) + k_start;
    predict_hidden_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = arena[in0_offset + row * 1600 + k];
    let t_2 = local_x + 256;
    let row_1 = min(m_start + (t_2 >> 4u), batch - 1);
    let k_2 = k_start + (t_2 & 15);
    predict_hidden_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = arena[in0_offset + row_1 * 1600 + k_2];
    let t_3 = local_x + 512;
    let row_2 = min(m_start + (t_3 >> 4u), batch - 1);
    let k_3 = k_start + (t_3 & 15);
    predict_hidden_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = arena[in0_offset + row_2 * 1600 + k_3];
    let t_4 = local_x + 768;
    let row_3 = min(m_start + (t_4 >> 4u), batch - 1);
    let k_4 = k_start + (t_4 & 15);
    predict_hidden_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = arena[in0_offset + row_3 * 1600 + k_4];
    let column = (local_x & 63) + n_start;
    let k_1 = (local_x >> 6u) + k_start;
    predict_hidden_rhs_tile[(local_x >> 6u) * 64 + (local_x & 63)] = state[in1_offset + column + k_1 * 128];
    let t_5 = local_x + 256;
    let column_1 = n_start + (t_5 & 63);
    let k_5 = k_start + (t_5 >> 6u);
    predict_hidden_rhs_tile[(t_5 >> 6u) * 64 + (t_5 & 63)] = state[in1_offset + column_1 + k_5 * 128];
    let t_6 = local_x + 512;
    let column_2 = n_start + (t_6 & 63);
    let k_6 = k_start + (t_6 >> 6u);
    predict_hidden_rhs_tile[(t_6 >> 6u) * 64 + (t_6 & 63)] = state[in1_offset + column_2 + k_6 * 128];
    let t_7 = local_x + 768;
    let column_3 = n_start + (t_7 & 63);
    let k_7 = k_start + (t_7 >> 6u);
    predict_hidden_rhs_tile[(t_7 >> 6u) * 64 + (t_7 & 63)] = state[in1_offset + column_3 + k_7 * 128];
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = predict_hidden_lhs_tile[ty + kk * 64];
      a_1 = predict_hidden_lhs_tile[ty + kk * 64 + 16];
      a_2 = predict_hidden_lhs_tile[ty + kk * 64 + 32];
      a_3 = predict_hidden_lhs_tile[ty + kk * 64 + 48];
      b_0 = predict_hidden_rhs_tile[tx + kk * 64];
      b_1 = predict_hidden_rhs_tile[tx + kk * 64 + 16];
      b_2 = predict_hidden_rhs_tile[tx + kk * 64 + 32];
      b_3 = predict_hidden_rhs_tile[tx + kk * 64 + 48];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_0, b_1, acc_1);
      acc_2 = fma(a_0, b_2, acc_2);
      acc_3 = fma(a_0, b_3, acc_3);
      acc_4 = fma(a_1, b_0, acc_4);
      acc_5 = fma(a_1, b_1, acc_5);
      acc_6 = fma(a_1, b_2, acc_6);
      acc_7 = fma(a_1, b_3, acc_7);
      acc_8 = fma(a_2, b_0, acc_8);
      acc_9 = fma(a_2, b_1, acc_9);
      acc_10 = fma(a_2, b_2, acc_10);
      acc_11 = fma(a_2, b_3, acc_11);
      acc_12 = fma(a_3, b_0, acc_12);
      acc_13 = fma(a_3, b_1, acc_13);
      acc_14 = fma(a_3, b_2, acc_14);
      acc_15 = fma(a_3, b_3, acc_15);
    }
    workgroupBarrier();
  }
  let m = m_start + ty;
  let n = n_start + tx;
  if (m < batch) {
    let total = acc_0;
    arena[out0_offset + m * 128 + n] = maximum(0.0, total + state[in2_offset + n]);
  }
  let m_1 = m_start + ty;
  let n_1 = n_start + tx + 16;
  if (m_1 < batch) {
    let total_1 = acc_1;
    arena[out0_offset + m_1 * 128 + n_1] = maximum(0.0, total_1 + state[in2_offset + n_1]);
  }
  let m_2 = m_start + ty;
  let n_2 = n_start + tx + 32;
  if (m_2 < batch) {
    let total_2 = acc_2;
    arena[out0_offset + m_2 * 128 + n_2] = maximum(0.0, total_2 + state[in2_offset + n_2]);
  }
  let m_3 = m_start + ty;
  let n_3 = n_start + tx + 48;
  if (m_3 < batch) {
    let total_3 = acc_3;
    arena[out0_offset + m_3 * 128 + n_3] = maximum(0.0, total_3 + state[in2_offset + n_3]);
  }
  let m_4 = m_start + ty + 16;
  let n_4 = n_start + tx;
  if (m_4 < batch) {
    let total_4 = acc_4;
    arena[out0_offset + m_4 * 128 + n_4] = maximum(0.0, total_4 + state[in2_offset + n_4]);
  }
  let m_5 = m_start + ty + 16;
  let n_5 = n_start + tx + 16;
  if (m_5 < batch) {
    let total_5 = acc_5;
    arena[out0_offset + m_5 * 128 + n_5] = maximum(0.0, total_5 + state[in2_offset + n_5]);
  }
  let m_6 = m_start + ty + 16;
  let n_6 = n_start + tx + 32;
  if (m_6 < batch) {
    let total_6 = acc_6;
    arena[out0_offset + m_6 * 128 + n_6] = maximum(0.0, total_6 + state[in2_offset + n_6]);
  }
  let m_7 = m_start + ty + 16;
  let n_7 = n_start + tx + 48;
  if (m_7 < batch) {
    let total_7 = acc_7;
    arena[out0_offset + m_7 * 128 + n_7] = maximum(0.0, total_7 + state[in2_offset + n_7]);
  }
  let m_8 = m_start + ty + 32;
  let n_8 = n_start + tx;
  if (m_8 < batch) {
    let total_8 = acc_8;
    arena[out0_offset + m_8 * 128 + n_8] = maximum(0.0, total_8 + state[in2_offset + n_8]);
  }
  let m_9 = m_start + ty + 32;
  let n_9 = n_start + tx + 16;
  if (m_9 < batch) {
    let total_9 = acc_9;
    arena[out0_offset + m_9 * 128 + n_9] = maximum(0.0, total_9 + state[in2_offset + n_9]);
  }
  let m_10 = m_start + ty + 32;
  let n_10 = n_start + tx + 32;
  if (m_10 < batch) {
    let total_10 = acc_10;
    arena[out0_offset + m_10 * 128 + n_10] = maximum(0.0, total_10 + state[in2_offset + n_10]);
  }
  let m_11 = m_start + ty + 32;
  let n_11 = n_start + tx + 48;
  if (m_11 < batch) {
    let total_11 = acc_11;
    arena[out0_offset + m_11 * 128 + n_11] = maximum(0.0, total_11 + state[in2_offset + n_11]);
  }
  let m_12 = m_start + ty + 48;
  let n_12 = n_start + tx;
  if (m_12 < batch) {
    let total_12 = acc_12;
    arena[out0_offset + m_12 * 128 + n_12] = maximum(0.0, total_12 + state[in2_offset + n_12]);
  }
  let m_13 = m_start + ty + 48;
  let n_13 = n_start + tx + 16;
  if (m_13 < batch) {
    let total_13 = acc_13;
    arena[out0_offset + m_13 * 128 + n_13] = maximum(0.0, total_13 + state[in2_offset + n_13]);
  }
  let m_14 = m_start + ty + 48;
  let n_14 = n_start + tx + 32;
  if (m_14 < batch) {
    let total_14 = acc_14;
    arena[out0_offset + m_14 * 128 + n_14] = maximum(0.0, total_14 + state[in2_offset + n_14]);
  }
  let m_15 = m_start + ty + 48;
  let n_15 = n_start + tx + 48;
  if (m_15 < batch) {
    let total_15 = acc_15;
    arena[out0_offset + m_15 * 128 + n_15] = maximum(0.0, total_15 + state[in2_offset + n_15]);
  }
}

// predict_class: dot_general, add
// source: examples/digits/model.ts:16:12
// schedule: contract: tile m 64, tile n 16, tile k 16, register m 4, register n 1, stage lhs, stage rhs
// FLOPs: 2570*batch, bytes: 552*batch+5160
var<workgroup> predict_class_lhs_tile: array<f32, 1024>;
var<workgroup> predict_class_rhs_tile: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn predict_class(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let m_start = group_x * 64;
  let tx = local_x & 15;
  let ty = local_x >> 4u;
  var acc_0: f32 = 0.0;
  var acc_1: f32 = 0.0;
  var acc_2: f32 = 0.0;
  var acc_3: f32 = 0.0;
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < 8; step_v += 1) {
    let k_start = step_v * 16;
    let row = min((local_x >> 4u) + m_start, batch - 1);
    let k = (local_x & 15) + k_start;
    predict_class_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = arena[in0_offset + row * 128 + k];
    let t_2 = local_x + 256;
    let row_1 = min(m_start + (t_2 >> 4u), batch - 1);
    let k_2 = k_start + (t_2 & 15);
    predict_class_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = arena[in0_offset + row_1 * 128 + k_2];
    let t_3 = local_x + 512;
    let row_2 = min(m_start + (t_3 >> 4u), batch - 1);
    let k_3 = k_start + (t_3 & 15);
    predict_class_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = arena[in0_offset + row_2 * 128 + k_3];
    let t_4 = local_x + 768;
    let row_3 = min(m_start + (t_4 >> 4u), batch - 1);
    let k_4 = k_start + (t_4 & 15);
    predict_class_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = arena[in0_offset + row_3 * 128 + k_4];
    let column = min(local_x & 15, 9);
    let k_1 = (local_x >> 4u) + k_start;
    predict_class_rhs_tile[(local_x >> 4u) * 16 + (local_x & 15)] = state[in1_offset + column + k_1 * 10];
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = predict_class_lhs_tile[ty + kk * 64];
      a_1 = predict_class_lhs_tile[ty + kk * 64 + 16];
      a_2 = predict_class_lhs_tile[ty + kk * 64 + 32];
      a_3 = predict_class_lhs_tile[ty + kk * 64 + 48];
      b_0 = predict_class_rhs_tile[tx + kk * 16];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_1, b_0, acc_1);
      acc_2 = fma(a_2, b_0, acc_2);
      acc_3 = fma(a_3, b_0, acc_3);
    }
    workgroupBarrier();
  }
  let m = m_start + ty;
  let n = tx;
  if (m < batch && n < 10) {
    let total = acc_0;
    arena[out0_offset + m * 10 + n] = total + state[in2_offset + n];
  }
  let m_1 = m_start + ty + 16;
  let n_1 = tx;
  if (m_1 < batch && n_1 < 10) {
    let total_1 = acc_1;
    arena[out0_offset + m_1 * 10 + n_1] = total_1 + state[in2_offset + n_1];
  }
  let m_2 = m_start + ty + 32;
  let n_2 = tx;
  if (m_2 < batch && n_2 < 10) {
    let total_2 = acc_2;
    arena[out0_offset + m_2 * 10 + n_2] = total_2 + state[in2_offset + n_2];
  }
  let m_3 = m_start + ty + 48;
  let n_3 = tx;
  if (m_3 < batch && n_3 < 10) {
    let total_3 = acc_3;
    arena[out0_offset + m_3 * 10 + n_3] = total_3 + state[in2_offset + n_3];
  }
}

// predict_class_1: reduce_max, sub, exp, reduce_sum, div
// source: examples/digits/model.ts:16:12
// schedule: row: workgroup row 64
// FLOPs: 50*batch, bytes: 80*batch
@compute @workgroup_size(64, 1, 1)
fn predict_class_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let row = group_x * 64 + local_x;
  if (row < batch) {
    var acc: f32 = -infinity();
    for (var j: i32 = 0; j < 10; j += 1) {
      let x = arena[in0_offset + row * 10 + j];
      acc = maximum(acc, x);
    }
    var acc_1: f32 = 0.0;
    for (var j_1: i32 = 0; j_1 < 10; j_1 += 1) {
      let x_1 = arena[in0_offset + row * 10 + j_1];
      let exp_v = exp(x_1 - acc);
      acc_1 = acc_1 + exp_v;
    }
    for (var j_2: i32 = 0; j_2 < 10; j_2 += 1) {
      let x_2 = arena[in0_offset + row * 10 + j_2];
      let exp_1 = exp(x_2 - acc);
      arena[out0_offset + row * 10 + j_2] = exp_1 / acc_1;
    }
  }
}

// train_step_conv1: conv, add, max, gt
// source: examples/digits/model.ts:9:12
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 4, register n 2, stage lhs, stage rhs
// FLOPs: 454272*batch, bytes: 176192*batch+1280
var<workgroup> train_step_conv1_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_conv1_rhs_tile: array<f32, 512>;
@compute @workgroup_size(256, 1, 1)
fn train_step_conv1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let out1_offset = scalars[1].y;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let m_start = group_x * 64;
  let tx = local_x & 15;
  let ty = local_x >> 4u;
  var acc_0: f32 = 0.0;
  var acc_1: f32 = 0.0;
  var acc_2: f32 = 0.0;
  var acc_3: f32 = 0.0;
  var acc_4: f32 = 0.0;
  var acc_5: f32 = 0.0;
  var acc_6: f32 = 0.0;
  var acc_7: f32 = 0.0;
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  var b_1: f32 = 0.0;
  let row = min((local_x & 63) + m_start, batch * 676 - 1);
  let k = local_x >> 6u;
  train_step_conv1_lhs_tile[(local_x >> 6u) * 64 + (local_x & 63)] = bitcast<f32>(arena_u32[in0_offset + i32(u32(row) / 676u) * 784 + i32(u32(row) / 26u) % 26 * 28 + i32(u32(row) % 26u) + i32(u32(k) / 3u) * 28 + i32(u32(k) % 3u)]);
  let t_2 = local_x + 256;
  let row_1 = min(m_start + (t_2 & 63), batch * 676 - 1);
  let k_2 = t_2 >> 6u;
  train_step_conv1_lhs_tile[(t_2 >> 6u) * 64 + (t_2 & 63)] = bitcast<f32>(arena_u32[in0_offset + i32(u32(row_1) / 676u) * 784 + i32(u32(row_1) / 26u) % 26 * 28 + i32(u32(row_1) % 26u) + i32(u32(k_2) / 3u) * 28 + i32(u32(k_2) % 3u)]);
  let t_3 = local_x + 512;
  let row_2 = min(m_start + (t_3 & 63), batch * 676 - 1);
  let k_3 = t_3 >> 6u;
  train_step_conv1_lhs_tile[(t_3 >> 6u) * 64 + (t_3 & 63)] = select(0.0, bitcast<f32>(select(0u, arena_u32[in0_offset + i32(u32(row_2) / 676u) * 784 + i32(u32(row_2) / 26u) % 26 * 28 + i32(u32(row_2) % 26u) + i32(u32(k_3) / 3u) * 28 + i32(u32(k_3) % 3u)], k_3 < 9)), k_3 < 9);
  let t_4 = local_x + 768;
  train_step_conv1_lhs_tile[(t_4 >> 6u) * 64 + (t_4 & 63)] = 0.0;
  let column = local_x & 31;
  let k_1 = local_x >> 5u;
  train_step_conv1_rhs_tile[(local_x >> 5u) * 32 + (local_x & 31)] = state[in1_offset + column + k_1 * 32];
  let t_5 = local_x + 256;
  let column_1 = t_5 & 31;
  let k_5 = t_5 >> 5u;
  train_step_conv1_rhs_tile[(t_5 >> 5u) * 32 + (t_5 & 31)] = select(0.0, select(0.0, state[in1_offset + column_1 + k_5 * 32], k_5 < 9), k_5 < 9);
  workgroupBarrier();
  for (var kk: i32 = 0; kk < 16; kk += 1) {
    a_0 = train_step_conv1_lhs_tile[ty + kk * 64];
    a_1 = train_step_conv1_lhs_tile[ty + kk * 64 + 16];
    a_2 = train_step_conv1_lhs_tile[ty + kk * 64 + 32];
    a_3 = train_step_conv1_lhs_tile[ty + kk * 64 + 48];
    b_0 = train_step_conv1_rhs_tile[tx + kk * 32];
    b_1 = train_step_conv1_rhs_tile[tx + kk * 32 + 16];
    acc_0 = fma(a_0, b_0, acc_0);
    acc_1 = fma(a_0, b_1, acc_1);
    acc_2 = fma(a_1, b_0, acc_2);
    acc_3 = fma(a_1, b_1, acc_3);
    acc_4 = fma(a_2, b_0, acc_4);
    acc_5 = fma(a_2, b_1, acc_5);
    acc_6 = fma(a_3, b_0, acc_6);
    acc_7 = fma(a_3, b_1, acc_7);
  }
  workgroupBarrier();
  let m = m_start + ty;
  let n = tx;
  if (m < batch * 676) {
    let total = acc_0;
    let add = total + state[in2_offset + n];
    arena_u32[out0_offset + m * 32 + n] = bitcast<u32>(maximum(0.0, add));
    arena_u32[out1_offset + m * 32 + n] = bitcast<u32>(i32(add > 0.0));
  }
  let m_1 = m_start + ty;
  let n_1 = tx + 16;
  if (m_1 < batch * 676) {
    let total_1 = acc_1;
    let add_1 = total_1 + state[in2_offset + n_1];
    arena_u32[out0_offset + m_1 * 32 + n_1] = bitcast<u32>(maximum(0.0, add_1));
    arena_u32[out1_offset + m_1 * 32 + n_1] = bitcast<u32>(i32(add_1 > 0.0));
  }
  let m_2 = m_start + ty + 16;
  let n_2 = tx;
  if (m_2 < batch * 676) {
    let total_2 = acc_2;
    let add_2 = total_2 + state[in2_offset + n_2];
    arena_u32[out0_offset + m_2 * 32 + n_2] = bitcast<u32>(maximum(0.0, add_2));
    arena_u32[out1_offset + m_2 * 32 + n_2] = bitcast<u32>(i32(add_2 > 0.0));
  }
  let m_3 = m_start + ty + 16;
  let n_3 = tx + 16;
  if (m_3 < batch * 676) {
    let total_3 = acc_3;
    let add_3 = total_3 + state[in2_offset + n_3];
    arena_u32[out0_offset + m_3 * 32 + n_3] = bitcast<u32>(maximum(0.0, add_3));
    arena_u32[out1_offset + m_3 * 32 + n_3] = bitcast<u32>(i32(add_3 > 0.0));
  }
  let m_4 = m_start + ty + 32;
  let n_4 = tx;
  if (m_4 < batch * 676) {
    let total_4 = acc_4;
    let add_4 = total_4 + state[in2_offset + n_4];
    arena_u32[out0_offset + m_4 * 32 + n_4] = bitcast<u32>(maximum(0.0, add_4));
    arena_u32[out1_offset + m_4 * 32 + n_4] = bitcast<u32>(i32(add_4 > 0.0));
  }
  let m_5 = m_start + ty + 32;
  let n_5 = tx + 16;
  if (m_5 < batch * 676) {
    let total_5 = acc_5;
    let add_5 = total_5 + state[in2_offset + n_5];
    arena_u32[out0_offset + m_5 * 32 + n_5] = bitcast<u32>(maximum(0.0, add_5));
    arena_u32[out1_offset + m_5 * 32 + n_5] = bitcast<u32>(i32(add_5 > 0.0));
  }
  let m_6 = m_start + ty + 48;
  let n_6 = tx;
  if (m_6 < batch * 676) {
    let total_6 = acc_6;
    let add_6 = total_6 + state[in2_offset + n_6];
    arena_u32[out0_offset + m_6 * 32 + n_6] = bitcast<u32>(maximum(0.0, add_6));
    arena_u32[out1_offset + m_6 * 32 + n_6] = bitcast<u32>(i32(add_6 > 0.0));
  }
  let m_7 = m_start + ty + 48;
  let n_7 = tx + 16;
  if (m_7 < batch * 676) {
    let total_7 = acc_7;
    let add_7 = total_7 + state[in2_offset + n_7];
    arena_u32[out0_offset + m_7 * 32 + n_7] = bitcast<u32>(maximum(0.0, add_7));
    arena_u32[out1_offset + m_7 * 32 + n_7] = bitcast<u32>(i32(add_7 > 0.0));
  }
}

// train_step_pool1: window_max, window_arg_max
// source: examples/digits/model.ts:10:12
// schedule: reduce: workgroup result 128
// FLOPs: 43264*batch, bytes: 129792*batch
@compute @workgroup_size(128, 1, 1)
fn train_step_pool1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let out1_offset = scalars[0].w;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let i = group_x * 128 + local_x;
  if (i < batch * 5408) {
    let o = i32(u32(i) / 5408u);
    let o_1 = i32(u32(i) / 416u) % 13;
    let o_2 = (i >> 5u) % 13;
    let o_3 = i & 31;
    var acc: f32 = -infinity();
    var acc_1: f32 = -infinity();
    var acc_2: i32 = 2147483647;
    for (var r1: i32 = 0; r1 < 2; r1 += 1) {
      for (var r2: i32 = 0; r2 < 2; r2 += 1) {
        let x = bitcast<f32>(arena_u32[in0_offset + o * 21632 + o_1 * 1664 + o_2 * 64 + o_3 + r1 * 832 + r2 * 32]);
        acc = maximum(acc, x);
        let next = select(acc_1, select(-infinity(), x, x == x), select(-infinity(), x, x == x) > acc_1 || (select(-infinity(), x, x == x) == acc_1 && r1 * 2 + r2 < acc_2));
        let next_1 = select(acc_2, r1 * 2 + r2, select(-infinity(), x, x == x) > acc_1 || (select(-infinity(), x, x == x) == acc_1 && r1 * 2 + r2 < acc_2));
        acc_1 = next;
        acc_2 = next_1;
      }
    }
    let window_arg_max = select(acc_2, 0, acc_2 == 2147483647);
    arena_u32[out0_offset + o * 5408 + o_1 * 416 + o_2 * 32 + o_3] = bitcast<u32>(acc);
    arena_u32[out1_offset + o * 5408 + o_1 * 416 + o_2 * 32 + o_3] = bitcast<u32>(window_arg_max);
  }
}

// train_step_conv2: conv, add, max, gt
// source: examples/digits/model.ts:11:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 4483776*batch, bytes: 83584*batch+73984
var<workgroup> train_step_conv2_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_conv2_rhs_tile: array<f32, 1024>;
@compute @workgroup_size(256, 1, 1)
fn train_step_conv2(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let out1_offset = scalars[1].y;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let m_start = group_x * 64;
  let tx = local_x & 15;
  let ty = local_x >> 4u;
  var acc_0: f32 = 0.0;
  var acc_1: f32 = 0.0;
  var acc_2: f32 = 0.0;
  var acc_3: f32 = 0.0;
  var acc_4: f32 = 0.0;
  var acc_5: f32 = 0.0;
  var acc_6: f32 = 0.0;
  var acc_7: f32 = 0.0;
  var acc_8: f32 = 0.0;
  var acc_9: f32 = 0.0;
  var acc_10: f32 = 0.0;
  var acc_11: f32 = 0.0;
  var acc_12: f32 = 0.0;
  var acc_13: f32 = 0.0;
  var acc_14: f32 = 0.0;
  var acc_15: f32 = 0.0;
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  var b_1: f32 = 0.0;
  var b_2: f32 = 0.0;
  var b_3: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < 18; step_v += 1) {
    let k_start = step_v * 16;
    let row = min((local_x >> 4u) + m_start, batch * 121 - 1);
    let k = (local_x & 15) + k_start;
    train_step_conv2_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = bitcast<f32>(arena_u32[in0_offset + i32(u32(row) / 121u) * 5408 + i32(u32(row) / 11u) % 11 * 416 + i32(u32(row) % 11u) * 32 + i32(u32(k) / 96u) * 416 + (k >> 5u) % 3 * 32 + (k & 31)]);
    let t_2 = local_x + 256;
    let row_1 = min(m_start + (t_2 >> 4u), batch * 121 - 1);
    let k_2 = k_start + (t_2 & 15);
    train_step_conv2_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = bitcast<f32>(arena_u32[in0_offset + i32(u32(row_1) / 121u) * 5408 + i32(u32(row_1) / 11u) % 11 * 416 + i32(u32(row_1) % 11u) * 32 + i32(u32(k_2) / 96u) * 416 + (k_2 >> 5u) % 3 * 32 + (k_2 & 31)]);
    let t_3 = local_x + 512;
    let row_2 = min(m_start + (t_3 >> 4u), batch * 121 - 1);
    let k_3 = k_start + (t_3 & 15);
    train_step_conv2_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = bitcast<f32>(arena_u32[in0_offset + i32(u32(row_2) / 121u) * 5408 + i32(u32(row_2) / 11u) % 11 * 416 + i32(u32(row_2) % 11u) * 32 + i32(u32(k_3) / 96u) * 416 + (k_3 >> 5u) % 3 * 32 + (k_3 & 31)]);
    let t_4 = local_x + 768;
    let row_3 = min(m_start + (t_4 >> 4u), batch * 121 - 1);
    let k_4 = k_start + (t_4 & 15);
    train_step_conv2_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = bitcast<f32>(arena_u32[in0_offset + i32(u32(row_3) / 121u) * 5408 + i32(u32(row_3) / 11u) % 11 * 416 + i32(u32(row_3) % 11u) * 32 + i32(u32(k_4) / 96u) * 416 + (k_4 >> 5u) % 3 * 32 + (k_4 & 31)]);
    let column = local_x & 63;
    let k_1 = (local_x >> 6u) + k_start;
    train_step_conv2_rhs_tile[(local_x >> 6u) * 64 + (local_x & 63)] = state[in1_offset + column + k_1 * 64];
    let t_5 = local_x + 256;
    let column_1 = t_5 & 63;
    let k_5 = k_start + (t_5 >> 6u);
    train_step_conv2_rhs_tile[(t_5 >> 6u) * 64 + (t_5 & 63)] = state[in1_offset + column_1 + k_5 * 64];
    let t_6 = local_x + 512;
    let column_2 = t_6 & 63;
    let k_6 = k_start + (t_6 >> 6u);
    train_step_conv2_rhs_tile[(t_6 >> 6u) * 64 + (t_6 & 63)] = state[in1_offset + column_2 + k_6 * 64];
    let t_7 = local_x + 768;
    let column_3 = t_7 & 63;
    let k_7 = k_start + (t_7 >> 6u);
    train_step_conv2_rhs_tile[(t_7 >> 6u) * 64 + (t_7 & 63)] = state[in1_offset + column_3 + k_7 * 64];
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = train_step_conv2_lhs_tile[ty + kk * 64];
      a_1 = train_step_conv2_lhs_tile[ty + kk * 64 + 16];
      a_2 = train_step_conv2_lhs_tile[ty + kk * 64 + 32];
      a_3 = train_step_conv2_lhs_tile[ty + kk * 64 + 48];
      b_0 = train_step_conv2_rhs_tile[tx + kk * 64];
      b_1 = train_step_conv2_rhs_tile[tx + kk * 64 + 16];
      b_2 = train_step_conv2_rhs_tile[tx + kk * 64 + 32];
      b_3 = train_step_conv2_rhs_tile[tx + kk * 64 + 48];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_0, b_1, acc_1);
      acc_2 = fma(a_0, b_2, acc_2);
      acc_3 = fma(a_0, b_3, acc_3);
      acc_4 = fma(a_1, b_0, acc_4);
      acc_5 = fma(a_1, b_1, acc_5);
      acc_6 = fma(a_1, b_2, acc_6);
      acc_7 = fma(a_1, b_3, acc_7);
      acc_8 = fma(a_2, b_0, acc_8);
      acc_9 = fma(a_2, b_1, acc_9);
      acc_10 = fma(a_2, b_2, acc_10);
      acc_11 = fma(a_2, b_3, acc_11);
      acc_12 = fma(a_3, b_0, acc_12);
      acc_13 = fma(a_3, b_1, acc_13);
      acc_14 = fma(a_3, b_2, acc_14);
      acc_15 = fma(a_3, b_3, acc_15);
    }
    workgroupBarrier();
  }
  let m = m_start + ty;
  let n = tx;
  if (m < batch * 121) {
    let total = acc_0;
    let add = total + state[in2_offset + n];
    arena_u32[out0_offset + m * 64 + n] = bitcast<u32>(maximum(0.0, add));
    arena_u32[out1_offset + m * 64 + n] = bitcast<u32>(i32(add > 0.0));
  }
  let m_1 = m_start + ty;
  let n_1 = tx + 16;
  if (m_1 < batch * 121) {
    let total_1 = acc_1;
    let add_1 = total_1 + state[in2_offset + n_1];
    arena_u32[out0_offset + m_1 * 64 + n_1] = bitcast<u32>(maximum(0.0, add_1));
    arena_u32[out1_offset + m_1 * 64 + n_1] = bitcast<u32>(i32(add_1 > 0.0));
  }
  let m_2 = m_start + ty;
  let n_2 = tx + 32;
  if (m_2 < batch * 121) {
    let total_2 = acc_2;
    let add_2 = total_2 + state[in2_offset + n_2];
    arena_u32[out0_offset + m_2 * 64 + n_2] = bitcast<u32>(maximum(0.0, add_2));
    arena_u32[out1_offset + m_2 * 64 + n_2] = bitcast<u32>(i32(add_2 > 0.0));
  }
  let m_3 = m_start + ty;
  let n_3 = tx + 48;
  if (m_3 < batch * 121) {
    let total_3 = acc_3;
    let add_3 = total_3 + state[in2_offset + n_3];
    arena_u32[out0_offset + m_3 * 64 + n_3] = bitcast<u32>(maximum(0.0, add_3));
    arena_u32[out1_offset + m_3 * 64 + n_3] = bitcast<u32>(i32(add_3 > 0.0));
  }
  let m_4 = m_start + ty + 16;
  let n_4 = tx;
  if (m_4 < batch * 121) {
    let total_4 = acc_4;
    let add_4 = total_4 + state[in2_offset + n_4];
    arena_u32[out0_offset + m_4 * 64 + n_4] = bitcast<u32>(maximum(0.0, add_4));
    arena_u32[out1_offset + m_4 * 64 + n_4] = bitcast<u32>(i32(add_4 > 0.0));
  }
  let m_5 = m_start + ty + 16;
  let n_5 = tx + 16;
  if (m_5 < batch * 121) {
    let total_5 = acc_5;
    let add_5 = total_5 + state[in2_offset + n_5];
    arena_u32[out0_offset + m_5 * 64 + n_5] = bitcast<u32>(maximum(0.0, add_5));
    arena_u32[out1_offset + m_5 * 64 + n_5] = bitcast<u32>(i32(add_5 > 0.0));
  }
  let m_6 = m_start + ty + 16;
  let n_6 = tx + 32;
  if (m_6 < batch * 121) {
    let total_6 = acc_6;
    let add_6 = total_6 + state[in2_offset + n_6];
    arena_u32[out0_offset + m_6 * 64 + n_6] = bitcast<u32>(maximum(0.0, add_6));
    arena_u32[out1_offset + m_6 * 64 + n_6] = bitcast<u32>(i32(add_6 > 0.0));
  }
  let m_7 = m_start + ty + 16;
  let n_7 = tx + 48;
  if (m_7 < batch * 121) {
    let total_7 = acc_7;
    let add_7 = total_7 + state[in2_offset + n_7];
    arena_u32[out0_offset + m_7 * 64 + n_7] = bitcast<u32>(maximum(0.0, add_7));
    arena_u32[out1_offset + m_7 * 64 + n_7] = bitcast<u32>(i32(add_7 > 0.0));
  }
  let m_8 = m_start + ty + 32;
  let n_8 = tx;
  if (m_8 < batch * 121) {
    let total_8 = acc_8;
    let add_8 = total_8 + state[in2_offset + n_8];
    arena_u32[out0_offset + m_8 * 64 + n_8] = bitcast<u32>(maximum(0.0, add_8));
    arena_u32[out1_offset + m_8 * 64 + n_8] = bitcast<u32>(i32(add_8 > 0.0));
  }
  let m_9 = m_start + ty + 32;
  let n_9 = tx + 16;
  if (m_9 < batch * 121) {
    let total_9 = acc_9;
    let add_9 = total_9 + state[in2_offset + n_9];
    arena_u32[out0_offset + m_9 * 64 + n_9] = bitcast<u32>(maximum(0.0, add_9));
    arena_u32[out1_offset + m_9 * 64 + n_9] = bitcast<u32>(i32(add_9 > 0.0));
  }
  let m_10 = m_start + ty + 32;
  let n_10 = tx + 32;
  if (m_10 < batch * 121) {
    let total_10 = acc_10;
    let add_10 = total_10 + state[in2_offset + n_10];
    arena_u32[out0_offset + m_10 * 64 + n_10] = bitcast<u32>(maximum(0.0, add_10));
    arena_u32[out1_offset + m_10 * 64 + n_10] = bitcast<u32>(i32(add_10 > 0.0));
  }
  let m_11 = m_start + ty + 32;
  let n_11 = tx + 48;
  if (m_11 < batch * 121) {
    let total_11 = acc_11;
    let add_11 = total_11 + state[in2_offset + n_11];
    arena_u32[out0_offset + m_11 * 64 + n_11] = bitcast<u32>(maximum(0.0, add_11));
    arena_u32[out1_offset + m_11 * 64 + n_11] = bitcast<u32>(i32(add_11 > 0.0));
  }
  let m_12 = m_start + ty + 48;
  let n_12 = tx;
  if (m_12 < batch * 121) {
    let total_12 = acc_12;
    let add_12 = total_12 + state[in2_offset + n_12];
    arena_u32[out0_offset + m_12 * 64 + n_12] = bitcast<u32>(maximum(0.0, add_12));
    arena_u32[out1_offset + m_12 * 64 + n_12] = bitcast<u32>(i32(add_12 > 0.0));
  }
  let m_13 = m_start + ty + 48;
  let n_13 = tx + 16;
  if (m_13 < batch * 121) {
    let total_13 = acc_13;
    let add_13 = total_13 + state[in2_offset + n_13];
    arena_u32[out0_offset + m_13 * 64 + n_13] = bitcast<u32>(maximum(0.0, add_13));
    arena_u32[out1_offset + m_13 * 64 + n_13] = bitcast<u32>(i32(add_13 > 0.0));
  }
  let m_14 = m_start + ty + 48;
  let n_14 = tx + 32;
  if (m_14 < batch * 121) {
    let total_14 = acc_14;
    let add_14 = total_14 + state[in2_offset + n_14];
    arena_u32[out0_offset + m_14 * 64 + n_14] = bitcast<u32>(maximum(0.0, add_14));
    arena_u32[out1_offset + m_14 * 64 + n_14] = bitcast<u32>(i32(add_14 > 0.0));
  }
  let m_15 = m_start + ty + 48;
  let n_15 = tx + 48;
  if (m_15 < batch * 121) {
    let total_15 = acc_15;
    let add_15 = total_15 + state[in2_offset + n_15];
    arena_u32[out0_offset + m_15 * 64 + n_15] = bitcast<u32>(maximum(0.0, add_15));
    arena_u32[out1_offset + m_15 * 64 + n_15] = bitcast<u32>(i32(add_15 > 0.0));
  }
}

// train_step_pool2: window_max, window_arg_max
// source: examples/digits/model.ts:12:12
// schedule: reduce: workgroup result 128
// FLOPs: 12800*batch, bytes: 43776*batch
@compute @workgroup_size(128, 1, 1)
fn train_step_pool2(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let out1_offset = scalars[0].w;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let i = group_x * 128 + local_x;
  if (i < batch * 1600) {
    let o = i32(u32(i) / 1600u);
    let o_1 = i32(u32(i) / 320u) % 5;
    let o_2 = (i >> 6u) % 5;
    let o_3 = i & 63;
    var acc: f32 = -infinity();
    var acc_1: f32 = -infinity();
    var acc_2: i32 = 2147483647;
    for (var r1: i32 = 0; r1 < 2; r1 += 1) {
      for (var r2: i32 = 0; r2 < 2; r2 += 1) {
        let x = bitcast<f32>(arena_u32[in0_offset + o * 7744 + o_1 * 1408 + o_2 * 128 + o_3 + r1 * 704 + r2 * 64]);
        acc = maximum(acc, x);
        let next = select(acc_1, select(-infinity(), x, x == x), select(-infinity(), x, x == x) > acc_1 || (select(-infinity(), x, x == x) == acc_1 && r1 * 2 + r2 < acc_2));
        let next_1 = select(acc_2, r1 * 2 + r2, select(-infinity(), x, x == x) > acc_1 || (select(-infinity(), x, x == x) == acc_1 && r1 * 2 + r2 < acc_2));
        acc_1 = next;
        acc_2 = next_1;
      }
    }
    let window_arg_max = select(acc_2, 0, acc_2 == 2147483647);
    arena_u32[out0_offset + o * 1600 + o_1 * 320 + o_2 * 64 + o_3] = bitcast<u32>(acc);
    arena_u32[out1_offset + o * 1600 + o_1 * 320 + o_2 * 64 + o_3] = bitcast<u32>(window_arg_max);
  }
}

// train_step_dropout: random_bits, shift_right, mul, ge, mul, mul
// source: examples/digits/model.ts:14:12
// schedule: map: workgroup element 256
// FLOPs: 9600*batch, bytes: 19200*batch+8
@compute @workgroup_size(256, 1, 1)
fn train_step_dropout(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let out1_offset = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let i = group_x * 256 + local_x;
  if (i < batch * 1600) {
    let key = state_u32[in0_offset];
    let key_1 = state_u32[in0_offset + 1];
    let random = (key ^ key_1) ^ 466688986u;
    let random_1 = u32(i32(u32(i) / 1600u) * 1600 + i32(u32(i) % 1600u)) + key_1;
    let random_2 = key + random_1;
    let random_3 = ((random_1 << 13u) | (random_1 >> 19u)) ^ random_2;
    let random_4 = random_2 + random_3;
    let random_5 = ((random_3 << 15u) | (random_3 >> 17u)) ^ random_4;
    let random_6 = random_4 + random_5;
    let random_7 = ((random_5 << 26u) | (random_5 >> 6u)) ^ random_6;
    let random_8 = random_6 + random_7;
    let random_9 = ((random_7 << 6u) | (random_7 >> 26u)) ^ random_8;
    let random_10 = random_8 + key_1;
    let random_11 = random_9 + random + 1u;
    let random_12 = random_10 + random_11;
    let random_13 = ((random_11 << 17u) | (random_11 >> 15u)) ^ random_12;
    let random_14 = random_12 + random_13;
    let random_15 = ((random_13 << 29u) | (random_13 >> 3u)) ^ random_14;
    let random_16 = random_14 + random_15;
    let random_17 = ((random_15 << 16u) | (random_15 >> 16u)) ^ random_16;
    let random_18 = random_16 + random_17;
    let random_19 = ((random_17 << 24u) | (random_17 >> 8u)) ^ random_18;
    let random_20 = random_18 + random;
    let random_21 = random_19 + key + 2u;
    let random_22 = random_20 + random_21;
    let random_23 = ((random_21 << 13u) | (random_21 >> 19u)) ^ random_22;
    let random_24 = random_22 + random_23;
    let random_25 = ((random_23 << 15u) | (random_23 >> 17u)) ^ random_24;
    let random_26 = random_24 + random_25;
    let random_27 = ((random_25 << 26u) | (random_25 >> 6u)) ^ random_26;
    let random_28 = random_26 + random_27;
    let random_29 = ((random_27 << 6u) | (random_27 >> 26u)) ^ random_28;
    let random_30 = random_28 + key;
    let random_31 = random_29 + key_1 + 3u;
    let random_32 = random_30 + random_31;
    let random_33 = ((random_31 << 17u) | (random_31 >> 15u)) ^ random_32;
    let random_34 = random_32 + random_33;
    let random_35 = ((random_33 << 29u) | (random_33 >> 3u)) ^ random_34;
    let random_36 = random_34 + random_35;
    let random_37 = ((random_35 << 16u) | (random_35 >> 16u)) ^ random_36;
    let random_38 = random_36 + random_37;
    let random_39 = ((random_37 << 24u) | (random_37 >> 8u)) ^ random_38;
    let random_40 = random_38 + key_1;
    let random_41 = random_39 + random + 4u;
    let random_42 = random_40 + random_41;
    let random_43 = ((random_41 << 13u) | (random_41 >> 19u)) ^ random_42;
    let random_44 = random_42 + random_43;
    let random_45 = ((random_43 << 15u) | (random_43 >> 17u)) ^ random_44;
    let random_46 = random_44 + random_45;
    let random_47 = ((random_45 << 26u) | (random_45 >> 6u)) ^ random_46;
    let random_48 = random_46 + random_47;
    let random_50 = random_48 + random;
    let ge = f32(random_50 >> 8u) * 5.9604645e-8 >= 0.25;
    arena_u32[out0_offset + i] = bitcast<u32>(i32(ge));
    arena_u32[out1_offset + i] = bitcast<u32>(bitcast<f32>(arena_u32[in1_offset + i32(u32(i) / 1600u) * 1600 + i32(u32(i) % 1600u)]) * f32(ge) * 1.3333334);
  }
}

// train_step_hidden: dot_general, add, max, gt
// source: examples/digits/model.ts:15:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 409984*batch, bytes: 7424*batch+819712
var<workgroup> train_step_hidden_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_hidden_rhs_tile: array<f32, 1024>;
@compute @workgroup_size(256, 1, 1)
fn train_step_hidden(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let out1_offset = scalars[1].y;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let m_start = group_x * 64;
  let n_start = group_y * 64;
  let tx = local_x & 15;
  let ty = local_x >> 4u;
  var acc_0: f32 = 0.0;
  var acc_1: f32 = 0.0;
  var acc_2: f32 = 0.0;
  var acc_3: f32 = 0.0;
  var acc_4: f32 = 0.0;
  var acc_5: f32 = 0.0;
  var acc_6: f32 = 0.0;
  var acc_7: f32 = 0.0;
  var acc_8: f32 = 0.0;
  var acc_9: f32 = 0.0;
  var acc_10: f32 = 0.0;
  var acc_11: f32 = 0.0;
  var acc_12: f32 = 0.0;
  var acc_13: f32 = 0.0;
  var acc_14: f32 = 0.0;
  var acc_15: f32 = 0.0;
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  var b_1: f32 = 0.0;
  var b_2: f32 = 0.0;
  var b_3: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < 100; step_v += 1) {
    let k_start = step_v * 16;
    let row = min((local_x >> 4u) + m_start, batch - 1);
    let k = (local_x & 15) + k_start;
    train_step_hidden_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row * 1600 + k]);
    let t_2 = local_x + 256;
    let row_1 = min(m_start + (t_2 >> 4u), batch - 1);
    let k_2 = k_start + (t_2 & 15);
    train_step_hidden_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row_1 * 1600 + k_2]);
    let t_3 = local_x + 512;
    let row_2 = min(m_start + (t_3 >> 4u), batch - 1);
    let k_3 = k_start + (t_3 & 15);
    train_step_hidden_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row_2 * 1600 + k_3]);
    let t_4 = local_x + 768;
    let row_3 = min(m_start + (t_4 >> 4u), batch - 1);
    let k_4 = k_start + (t_4 & 15);
    train_step_hidden_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row_3 * 1600 + k_4]);
    let column = (local_x & 63) + n_start;
    let k_1 = (local_x >> 6u) + k_start;
    train_step_hidden_rhs_tile[(local_x >> 6u) * 64 + (local_x & 63)] = state[in1_offset + column + k_1 * 128];
    let t_5 = local_x + 256;
    let column_1 = n_start + (t_5 & 63);
    let k_5 = k_start + (t_5 >> 6u);
    train_step_hidden_rhs_tile[(t_5 >> 6u) * 64 + (t_5 & 63)] = state[in1_offset + column_1 + k_5 * 128];
    let t_6 = local_x + 512;
    let column_2 = n_start + (t_6 & 63);
    let k_6 = k_start + (t_6 >> 6u);
    train_step_hidden_rhs_tile[(t_6 >> 6u) * 64 + (t_6 & 63)] = state[in1_offset + column_2 + k_6 * 128];
    let t_7 = local_x + 768;
    let column_3 = n_start + (t_7 & 63);
    let k_7 = k_start + (t_7 >> 6u);
    train_step_hidden_rhs_tile[(t_7 >> 6u) * 64 + (t_7 & 63)] = state[in1_offset + column_3 + k_7 * 128];
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = train_step_hidden_lhs_tile[ty + kk * 64];
      a_1 = train_step_hidden_lhs_tile[ty + kk * 64 + 16];
      a_2 = train_step_hidden_lhs_tile[ty + kk * 64 + 32];
      a_3 = train_step_hidden_lhs_tile[ty + kk * 64 + 48];
      b_0 = train_step_hidden_rhs_tile[tx + kk * 64];
      b_1 = train_step_hidden_rhs_tile[tx + kk * 64 + 16];
      b_2 = train_step_hidden_rhs_tile[tx + kk * 64 + 32];
      b_3 = train_step_hidden_rhs_tile[tx + kk * 64 + 48];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_0, b_1, acc_1);
      acc_2 = fma(a_0, b_2, acc_2);
      acc_3 = fma(a_0, b_3, acc_3);
      acc_4 = fma(a_1, b_0, acc_4);
      acc_5 = fma(a_1, b_1, acc_5);
      acc_6 = fma(a_1, b_2, acc_6);
      acc_7 = fma(a_1, b_3, acc_7);
      acc_8 = fma(a_2, b_0, acc_8);
      acc_9 = fma(a_2, b_1, acc_9);
      acc_10 = fma(a_2, b_2, acc_10);
      acc_11 = fma(a_2, b_3, acc_11);
      acc_12 = fma(a_3, b_0, acc_12);
      acc_13 = fma(a_3, b_1, acc_13);
      acc_14 = fma(a_3, b_2, acc_14);
      acc_15 = fma(a_3, b_3, acc_15);
    }
    workgroupBarrier();
  }
  let m = m_start + ty;
  let n = n_start + tx;
  if (m < batch) {
    let total = acc_0;
    let add = total + state[in2_offset + n];
    arena_u32[out0_offset + m * 128 + n] = bitcast<u32>(maximum(0.0, add));
    arena_u32[out1_offset + m * 128 + n] = bitcast<u32>(i32(add > 0.0));
  }
  let m_1 = m_start + ty;
  let n_1 = n_start + tx + 16;
  if (m_1 < batch) {
    let total_1 = acc_1;
    let add_1 = total_1 + state[in2_offset + n_1];
    arena_u32[out0_offset + m_1 * 128 + n_1] = bitcast<u32>(maximum(0.0, add_1));
    arena_u32[out1_offset + m_1 * 128 + n_1] = bitcast<u32>(i32(add_1 > 0.0));
  }
  let m_2 = m_start + ty;
  let n_2 = n_start + tx + 32;
  if (m_2 < batch) {
    let total_2 = acc_2;
    let add_2 = total_2 + state[in2_offset + n_2];
    arena_u32[out0_offset + m_2 * 128 + n_2] = bitcast<u32>(maximum(0.0, add_2));
    arena_u32[out1_offset + m_2 * 128 + n_2] = bitcast<u32>(i32(add_2 > 0.0));
  }
  let m_3 = m_start + ty;
  let n_3 = n_start + tx + 48;
  if (m_3 < batch) {
    let total_3 = acc_3;
    let add_3 = total_3 + state[in2_offset + n_3];
    arena_u32[out0_offset + m_3 * 128 + n_3] = bitcast<u32>(maximum(0.0, add_3));
    arena_u32[out1_offset + m_3 * 128 + n_3] = bitcast<u32>(i32(add_3 > 0.0));
  }
  let m_4 = m_start + ty + 16;
  let n_4 = n_start + tx;
  if (m_4 < batch) {
    let total_4 = acc_4;
    let add_4 = total_4 + state[in2_offset + n_4];
    arena_u32[out0_offset + m_4 * 128 + n_4] = bitcast<u32>(maximum(0.0, add_4));
    arena_u32[out1_offset + m_4 * 128 + n_4] = bitcast<u32>(i32(add_4 > 0.0));
  }
  let m_5 = m_start + ty + 16;
  let n_5 = n_start + tx + 16;
  if (m_5 < batch) {
    let total_5 = acc_5;
    let add_5 = total_5 + state[in2_offset + n_5];
    arena_u32[out0_offset + m_5 * 128 + n_5] = bitcast<u32>(maximum(0.0, add_5));
    arena_u32[out1_offset + m_5 * 128 + n_5] = bitcast<u32>(i32(add_5 > 0.0));
  }
  let m_6 = m_start + ty + 16;
  let n_6 = n_start + tx + 32;
  if (m_6 < batch) {
    let total_6 = acc_6;
    let add_6 = total_6 + state[in2_offset + n_6];
    arena_u32[out0_offset + m_6 * 128 + n_6] = bitcast<u32>(maximum(0.0, add_6));
    arena_u32[out1_offset + m_6 * 128 + n_6] = bitcast<u32>(i32(add_6 > 0.0));
  }
  let m_7 = m_start + ty + 16;
  let n_7 = n_start + tx + 48;
  if (m_7 < batch) {
    let total_7 = acc_7;
    let add_7 = total_7 + state[in2_offset + n_7];
    arena_u32[out0_offset + m_7 * 128 + n_7] = bitcast<u32>(maximum(0.0, add_7));
    arena_u32[out1_offset + m_7 * 128 + n_7] = bitcast<u32>(i32(add_7 > 0.0));
  }
  let m_8 = m_start + ty + 32;
  let n_8 = n_start + tx;
  if (m_8 < batch) {
    let total_8 = acc_8;
    let add_8 = total_8 + state[in2_offset + n_8];
    arena_u32[out0_offset + m_8 * 128 + n_8] = bitcast<u32>(maximum(0.0, add_8));
    arena_u32[out1_offset + m_8 * 128 + n_8] = bitcast<u32>(i32(add_8 > 0.0));
  }
  let m_9 = m_start + ty + 32;
  let n_9 = n_start + tx + 16;
  if (m_9 < batch) {
    let total_9 = acc_9;
    let add_9 = total_9 + state[in2_offset + n_9];
    arena_u32[out0_offset + m_9 * 128 + n_9] = bitcast<u32>(maximum(0.0, add_9));
    arena_u32[out1_offset + m_9 * 128 + n_9] = bitcast<u32>(i32(add_9 > 0.0));
  }
  let m_10 = m_start + ty + 32;
  let n_10 = n_start + tx + 32;
  if (m_10 < batch) {
    let total_10 = acc_10;
    let add_10 = total_10 + state[in2_offset + n_10];
    arena_u32[out0_offset + m_10 * 128 + n_10] = bitcast<u32>(maximum(0.0, add_10));
    arena_u32[out1_offset + m_10 * 128 + n_10] = bitcast<u32>(i32(add_10 > 0.0));
  }
  let m_11 = m_start + ty + 32;
  let n_11 = n_start + tx + 48;
  if (m_11 < batch) {
    let total_11 = acc_11;
    let add_11 = total_11 + state[in2_offset + n_11];
    arena_u32[out0_offset + m_11 * 128 + n_11] = bitcast<u32>(maximum(0.0, add_11));
    arena_u32[out1_offset + m_11 * 128 + n_11] = bitcast<u32>(i32(add_11 > 0.0));
  }
  let m_12 = m_start + ty + 48;
  let n_12 = n_start + tx;
  if (m_12 < batch) {
    let total_12 = acc_12;
    let add_12 = total_12 + state[in2_offset + n_12];
    arena_u32[out0_offset + m_12 * 128 + n_12] = bitcast<u32>(maximum(0.0, add_12));
    arena_u32[out1_offset + m_12 * 128 + n_12] = bitcast<u32>(i32(add_12 > 0.0));
  }
  let m_13 = m_start + ty + 48;
  let n_13 = n_start + tx + 16;
  if (m_13 < batch) {
    let total_13 = acc_13;
    let add_13 = total_13 + state[in2_offset + n_13];
    arena_u32[out0_offset + m_13 * 128 + n_13] = bitcast<u32>(maximum(0.0, add_13));
    arena_u32[out1_offset + m_13 * 128 + n_13] = bitcast<u32>(i32(add_13 > 0.0));
  }
  let m_14 = m_start + ty + 48;
  let n_14 = n_start + tx + 32;
  if (m_14 < batch) {
    let total_14 = acc_14;
    let add_14 = total_14 + state[in2_offset + n_14];
    arena_u32[out0_offset + m_14 * 128 + n_14] = bitcast<u32>(maximum(0.0, add_14));
    arena_u32[out1_offset + m_14 * 128 + n_14] = bitcast<u32>(i32(add_14 > 0.0));
  }
  let m_15 = m_start + ty + 48;
  let n_15 = n_start + tx + 48;
  if (m_15 < batch) {
    let total_15 = acc_15;
    let add_15 = total_15 + state[in2_offset + n_15];
    arena_u32[out0_offset + m_15 * 128 + n_15] = bitcast<u32>(maximum(0.0, add_15));
    arena_u32[out1_offset + m_15 * 128 + n_15] = bitcast<u32>(i32(add_15 > 0.0));
  }
}

// train_step_class: reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, div, neg, mul, div, lt, select, gt, select, div, div, mul, neg, reduce_sum, add, mul, reduce_sum, mul, sub, arg_max, eq
// source: examples/digits/model.ts:16:12, examples/digits/model.ts:20:7
// schedule: row: workgroup row 64
// FLOPs: 303*batch+1, bytes: 92*batch
@compute @workgroup_size(64, 1, 1)
fn train_step_class(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let out1_offset = scalars[1].x;
  let out2_offset = scalars[1].y;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let row = group_x * 64 + local_x;
  if (row < batch) {
    var acc: f32 = -infinity();
    for (var j: i32 = 0; j < 10; j += 1) {
      let x = bitcast<f32>(arena_u32[in0_offset + row * 10 + j]);
      acc = maximum(acc, x);
    }
    var acc_1: f32 = 0.0;
    for (var j_1: i32 = 0; j_1 < 10; j_1 += 1) {
      let x_1 = bitcast<f32>(arena_u32[in0_offset + row * 10 + j_1]);
      let exp_v = exp(x_1 - acc);
      acc_1 = acc_1 + exp_v;
    }
    var acc_2: f32 = 0.0;
    var acc_3: f32 = -infinity();
    var acc_4: i32 = 2147483647;
    for (var j_2: i32 = 0; j_2 < 10; j_2 += 1) {
      let x_2 = bitcast<f32>(arena_u32[in0_offset + row * 10 + j_2]);
      let exp_1 = exp(x_2 - acc);
      let div = exp_1 / acc_1;
      acc_2 = acc_2 + div;
      let next = select(acc_3, select(-infinity(), div, div == div), select(-infinity(), div, div == div) > acc_3 || (select(-infinity(), div, div == div) == acc_3 && j_2 < acc_4));
      let next_1 = select(acc_4, j_2, select(-infinity(), div, div == div) > acc_3 || (select(-infinity(), div, div == div) == acc_3 && j_2 < acc_4));
      acc_3 = next;
      acc_4 = next_1;
    }
    let arg_max = select(acc_4, 0, acc_4 == 2147483647);
    let x_3 = bitcast<i32>(arena_u32[in1_offset + row]);
    var acc_5: f32 = 0.0;
    var acc_6: f32 = 0.0;
    for (var j_3: i32 = 0; j_3 < 10; j_3 += 1) {
      let cast_v = f32(x_3 == j_3);
      let x_4 = bitcast<f32>(arena_u32[in0_offset + row * 10 + j_3]);
      let exp_2 = exp(x_4 - acc);
      let div_1 = exp_2 / acc_1;
      let div_2 = div_1 / acc_2;
      let max_v = maximum(1e-7, div_2);
      let min_v = minimum(0.9999999, max_v);
      acc_5 = acc_5 + cast_v * log(min_v);
      let select_v = select(0.0, select(0.0, -(1.0 / f32(batch)) * cast_v / min_v, max_v < 0.9999999), div_2 > 1e-7);
      acc_6 = acc_6 + -(select_v * (div_2 / acc_2));
    }
    var acc_7: f32 = 0.0;
    for (var j_4: i32 = 0; j_4 < 10; j_4 += 1) {
      let x_5 = bitcast<f32>(arena_u32[in0_offset + row * 10 + j_4]);
      let exp_3 = exp(x_5 - acc);
      let div_3 = exp_3 / acc_1;
      let div_4 = div_3 / acc_2;
      let max_1 = maximum(1e-7, div_4);
      let cast_1 = f32(x_3 == j_4);
      let min_1 = minimum(0.9999999, max_1);
      let select_1 = select(0.0, select(0.0, -(1.0 / f32(batch)) * cast_1 / min_1, max_1 < 0.9999999), div_4 > 1e-7);
      let mul = (select_1 / acc_2 + acc_6) * div_3;
      acc_7 = acc_7 + mul;
    }
    arena_u32[out0_offset + row] = bitcast<u32>(-acc_5);
    arena_u32[out2_offset + row] = bitcast<u32>(i32(x_3 == arg_max));
    for (var j_5: i32 = 0; j_5 < 10; j_5 += 1) {
      let x_6 = bitcast<f32>(arena_u32[in0_offset + row * 10 + j_5]);
      let exp_4 = exp(x_6 - acc);
      let div_5 = exp_4 / acc_1;
      let div_6 = div_5 / acc_2;
      let max_2 = maximum(1e-7, div_6);
      let cast_2 = f32(x_3 == j_5);
      let min_2 = minimum(0.9999999, max_2);
      let select_2 = select(0.0, select(0.0, -(1.0 / f32(batch)) * cast_2 / min_2, max_2 < 0.9999999), div_6 > 1e-7);
      let mul_1 = (select_2 / acc_2 + acc_6) * div_5;
      arena_u32[out1_offset + row * 10 + j_5] = bitcast<u32>(mul_1 - div_5 * acc_7);
    }
  }
}

// train_step_class_1: reduce_sum
// source: examples/digits/model.ts:16:12
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 10*batch, bytes: 40*batch+40
var<workgroup> train_step_class_1_partial: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn train_step_class_1(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let local_x = i32(local_id.x);
  let column = local_x & 15;
  let part = local_x >> 4u;
  let i = column;
  var acc: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < ((batch + 15) >> 4u); step_v += 1) {
    let r = part + step_v * 16;
    if (i < 10 && r < batch) {
      acc = acc + arena[in0_offset + i + r * 10];
    }
  }
  train_step_class_1_partial[column + part * 16] = acc;
  workgroupBarrier();
  if (part < 8) {
    let left = train_step_class_1_partial[column + part * 16];
    let right = train_step_class_1_partial[column + part * 16 + 128];
    train_step_class_1_partial[column + part * 16] = left + right;
  }
  workgroupBarrier();
  if (part < 4) {
    let left_1 = train_step_class_1_partial[column + part * 16];
    let right_1 = train_step_class_1_partial[column + part * 16 + 64];
    train_step_class_1_partial[column + part * 16] = left_1 + right_1;
  }
  workgroupBarrier();
  if (part < 2) {
    let left_2 = train_step_class_1_partial[column + part * 16];
    let right_2 = train_step_class_1_partial[column + part * 16 + 32];
    train_step_class_1_partial[column + part * 16] = left_2 + right_2;
  }
  workgroupBarrier();
  if (part < 1) {
    let left_3 = train_step_class_1_partial[column + part * 16];
    let right_3 = train_step_class_1_partial[column + part * 16 + 16];
    train_step_class_1_partial[column + part * 16] = left_3 + right_3;
  }
  workgroupBarrier();
  let total = train_step_class_1_partial[column];
  if (part == 0 && i < 10) {
    arena[out0_offset + i] = total;
  }
}

// train_step_class_2: dot_general
// source: examples/digits/model.ts:16:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 2560*batch, bytes: 552*batch+5120
var<workgroup> train_step_class_2_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_class_2_rhs_tile: array<f32, 1024>;
@compute @workgroup_size(256, 1, 1)
fn train_step_class_2(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let n_start = group_y * 64;
  let tx = local_x & 15;
  let ty = local_x >> 4u;
  var acc_0: f32 = 0.0;
  var acc_1: f32 = 0.0;
  var acc_2: f32 = 0.0;
  var acc_3: f32 = 0.0;
  var acc_4: f32 = 0.0;
  var acc_5: f32 = 0.0;
  var acc_6: f32 = 0.0;
  var acc_7: f32 = 0.0;
  var acc_8: f32 = 0.0;
  var acc_9: f32 = 0.0;
  var acc_10: f32 = 0.0;
  var acc_11: f32 = 0.0;
  var acc_12: f32 = 0.0;
  var acc_13: f32 = 0.0;
  var acc_14: f32 = 0.0;
  var acc_15: f32 = 0.0;
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  var b_1: f32 = 0.0;
  var b_2: f32 = 0.0;
  var b_3: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < ((batch + 15) >> 4u); step_v += 1) {
    let k_start = step_v * 16;
    let row = min(local_x & 63, 9);
    let k = (local_x >> 6u) + k_start;
    train_step_class_2_lhs_tile[(local_x >> 6u) * 64 + (local_x & 63)] = select(0.0, select(0.0, arena[in0_offset + row + k * 10], k < batch), k < batch);
    let t_2 = local_x + 256;
    let row_1 = min(t_2 & 63, 9);
    let k_2 = k_start + (t_2 >> 6u);
    train_step_class_2_lhs_tile[(t_2 >> 6u) * 64 + (t_2 & 63)] = select(0.0, select(0.0, arena[in0_offset + row_1 + k_2 * 10], k_2 < batch), k_2 < batch);
    let t_3 = local_x + 512;
    let row_2 = min(t_3 & 63, 9);
    let k_3 = k_start + (t_3 >> 6u);
    train_step_class_2_lhs_tile[(t_3 >> 6u) * 64 + (t_3 & 63)] = select(0.0, select(0.0, arena[in0_offset + row_2 + k_3 * 10], k_3 < batch), k_3 < batch);
    let t_4 = local_x + 768;
    let row_3 = min(t_4 & 63, 9);
    let k_4 = k_start + (t_4 >> 6u);
    train_step_class_2_lhs_tile[(t_4 >> 6u) * 64 + (t_4 & 63)] = select(0.0, select(0.0, arena[in0_offset + row_3 + k_4 * 10], k_4 < batch), k_4 < batch);
    let column = (local_x & 63) + n_start;
    let k_1 = (local_x >> 6u) + k_start;
    train_step_class_2_rhs_tile[(local_x >> 6u) * 64 + (local_x & 63)] = select(0.0, select(0.0, arena[in1_offset + column + k_1 * 128], k_1 < batch), k_1 < batch);
    let t_5 = local_x + 256;
    let column_1 = n_start + (t_5 & 63);
    let k_5 = k_start + (t_5 >> 6u);
    train_step_class_2_rhs_tile[(t_5 >> 6u) * 64 + (t_5 & 63)] = select(0.0, select(0.0, arena[in1_offset + column_1 + k_5 * 128], k_5 < batch), k_5 < batch);
    let t_6 = local_x + 512;
    let column_2 = n_start + (t_6 & 63);
    let k_6 = k_start + (t_6 >> 6u);
    train_step_class_2_rhs_tile[(t_6 >> 6u) * 64 + (t_6 & 63)] = select(0.0, select(0.0, arena[in1_offset + column_2 + k_6 * 128], k_6 < batch), k_6 < batch);
    let t_7 = local_x + 768;
    let column_3 = n_start + (t_7 & 63);
    let k_7 = k_start + (t_7 >> 6u);
    train_step_class_2_rhs_tile[(t_7 >> 6u) * 64 + (t_7 & 63)] = select(0.0, select(0.0, arena[in1_offset + column_3 + k_7 * 128], k_7 < batch), k_7 < batch);
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = train_step_class_2_lhs_tile[ty + kk * 64];
      a_1 = train_step_class_2_lhs_tile[ty + kk * 64 + 16];
      a_2 = train_step_class_2_lhs_tile[ty + kk * 64 + 32];
      a_3 = train_step_class_2_lhs_tile[ty + kk * 64 + 48];
      b_0 = train_step_class_2_rhs_tile[tx + kk * 64];
      b_1 = train_step_class_2_rhs_tile[tx + kk * 64 + 16];
      b_2 = train_step_class_2_rhs_tile[tx + kk * 64 + 32];
      b_3 = train_step_class_2_rhs_tile[tx + kk * 64 + 48];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_0, b_1, acc_1);
      acc_2 = fma(a_0, b_2, acc_2);
      acc_3 = fma(a_0, b_3, acc_3);
      acc_4 = fma(a_1, b_0, acc_4);
      acc_5 = fma(a_1, b_1, acc_5);
      acc_6 = fma(a_1, b_2, acc_6);
      acc_7 = fma(a_1, b_3, acc_7);
      acc_8 = fma(a_2, b_0, acc_8);
      acc_9 = fma(a_2, b_1, acc_9);
      acc_10 = fma(a_2, b_2, acc_10);
      acc_11 = fma(a_2, b_3, acc_11);
      acc_12 = fma(a_3, b_0, acc_12);
      acc_13 = fma(a_3, b_1, acc_13);
      acc_14 = fma(a_3, b_2, acc_14);
      acc_15 = fma(a_3, b_3, acc_15);
    }
    workgroupBarrier();
  }
  let m = ty;
  let n = n_start + tx;
  if (m < 10) {
    let total = acc_0;
    arena[out0_offset + m * 128 + n] = total;
  }
  let m_1 = ty;
  let n_1 = n_start + tx + 16;
  if (m_1 < 10) {
    let total_1 = acc_1;
    arena[out0_offset + m_1 * 128 + n_1] = total_1;
  }
  let m_2 = ty;
  let n_2 = n_start + tx + 32;
  if (m_2 < 10) {
    let total_2 = acc_2;
    arena[out0_offset + m_2 * 128 + n_2] = total_2;
  }
  let m_3 = ty;
  let n_3 = n_start + tx + 48;
  if (m_3 < 10) {
    let total_3 = acc_3;
    arena[out0_offset + m_3 * 128 + n_3] = total_3;
  }
}

// train_step_class_3: dot_general, select
// source: examples/digits/model.ts:16:12, examples/digits/model.ts:15:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 2688*batch, bytes: 1064*batch+5120
var<workgroup> train_step_class_3_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_class_3_rhs_tile: array<f32, 1024>;
@compute @workgroup_size(256, 1, 1)
fn train_step_class_3(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let m_start = group_x * 64;
  let n_start = group_y * 64;
  let tx = local_x & 15;
  let ty = local_x >> 4u;
  var acc_0: f32 = 0.0;
  var acc_1: f32 = 0.0;
  var acc_2: f32 = 0.0;
  var acc_3: f32 = 0.0;
  var acc_4: f32 = 0.0;
  var acc_5: f32 = 0.0;
  var acc_6: f32 = 0.0;
  var acc_7: f32 = 0.0;
  var acc_8: f32 = 0.0;
  var acc_9: f32 = 0.0;
  var acc_10: f32 = 0.0;
  var acc_11: f32 = 0.0;
  var acc_12: f32 = 0.0;
  var acc_13: f32 = 0.0;
  var acc_14: f32 = 0.0;
  var acc_15: f32 = 0.0;
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  var b_1: f32 = 0.0;
  var b_2: f32 = 0.0;
  var b_3: f32 = 0.0;
  let row = min((local_x >> 4u) + m_start, batch - 1);
  let k = local_x & 15;
  train_step_class_3_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = select(0.0, bitcast<f32>(select(0u, arena_u32[in0_offset + row * 10 + k], k < 10)), k < 10);
  let t_2 = local_x + 256;
  let row_1 = min(m_start + (t_2 >> 4u), batch - 1);
  let k_2 = t_2 & 15;
  train_step_class_3_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = select(0.0, bitcast<f32>(select(0u, arena_u32[in0_offset + row_1 * 10 + k_2], k_2 < 10)), k_2 < 10);
  let t_3 = local_x + 512;
  let row_2 = min(m_start + (t_3 >> 4u), batch - 1);
  let k_3 = t_3 & 15;
  train_step_class_3_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = select(0.0, bitcast<f32>(select(0u, arena_u32[in0_offset + row_2 * 10 + k_3], k_3 < 10)), k_3 < 10);
  let t_4 = local_x + 768;
  let row_3 = min(m_start + (t_4 >> 4u), batch - 1);
  let k_4 = t_4 & 15;
  train_step_class_3_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = select(0.0, bitcast<f32>(select(0u, arena_u32[in0_offset + row_3 * 10 + k_4], k_4 < 10)), k_4 < 10);
  let column = (local_x >> 4u) + n_start;
  let k_1 = local_x & 15;
  train_step_class_3_rhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = select(0.0, select(0.0, state[in1_offset + column * 10 + k_1], k_1 < 10), k_1 < 10);
  let t_5 = local_x + 256;
  let column_1 = n_start + (t_5 >> 4u);
  let k_5 = t_5 & 15;
  train_step_class_3_rhs_tile[(t_5 & 15) * 64 + (t_5 >> 4u)] = select(0.0, select(0.0, state[in1_offset + column_1 * 10 + k_5], k_5 < 10), k_5 < 10);
  let t_6 = local_x + 512;
  let column_2 = n_start + (t_6 >> 4u);
  let k_6 = t_6 & 15;
  train_step_class_3_rhs_tile[(t_6 & 15) * 64 + (t_6 >> 4u)] = select(0.0, select(0.0, state[in1_offset + column_2 * 10 + k_6], k_6 < 10), k_6 < 10);
  let t_7 = local_x + 768;
  let column_3 = n_start + (t_7 >> 4u);
  let k_7 = t_7 & 15;
  train_step_class_3_rhs_tile[(t_7 & 15) * 64 + (t_7 >> 4u)] = select(0.0, select(0.0, state[in1_offset + column_3 * 10 + k_7], k_7 < 10), k_7 < 10);
  workgroupBarrier();
  for (var kk: i32 = 0; kk < 16; kk += 1) {
    a_0 = train_step_class_3_lhs_tile[ty + kk * 64];
    a_1 = train_step_class_3_lhs_tile[ty + kk * 64 + 16];
    a_2 = train_step_class_3_lhs_tile[ty + kk * 64 + 32];
    a_3 = train_step_class_3_lhs_tile[ty + kk * 64 + 48];
    b_0 = train_step_class_3_rhs_tile[tx + kk * 64];
    b_1 = train_step_class_3_rhs_tile[tx + kk * 64 + 16];
    b_2 = train_step_class_3_rhs_tile[tx + kk * 64 + 32];
    b_3 = train_step_class_3_rhs_tile[tx + kk * 64 + 48];
    acc_0 = fma(a_0, b_0, acc_0);
    acc_1 = fma(a_0, b_1, acc_1);
    acc_2 = fma(a_0, b_2, acc_2);
    acc_3 = fma(a_0, b_3, acc_3);
    acc_4 = fma(a_1, b_0, acc_4);
    acc_5 = fma(a_1, b_1, acc_5);
    acc_6 = fma(a_1, b_2, acc_6);
    acc_7 = fma(a_1, b_3, acc_7);
    acc_8 = fma(a_2, b_0, acc_8);
    acc_9 = fma(a_2, b_1, acc_9);
    acc_10 = fma(a_2, b_2, acc_10);
    acc_11 = fma(a_2, b_3, acc_11);
    acc_12 = fma(a_3, b_0, acc_12);
    acc_13 = fma(a_3, b_1, acc_13);
    acc_14 = fma(a_3, b_2, acc_14);
    acc_15 = fma(a_3, b_3, acc_15);
  }
  workgroupBarrier();
  let m = m_start + ty;
  let n = n_start + tx;
  if (m < batch) {
    let total = acc_0;
    arena_u32[out0_offset + m * 128 + n] = bitcast<u32>(select(0.0, total, bitcast<i32>(arena_u32[in2_offset + m * 128 + n]) != 0));
  }
  let m_1 = m_start + ty;
  let n_1 = n_start + tx + 16;
  if (m_1 < batch) {
    let total_1 = acc_1;
    arena_u32[out0_offset + m_1 * 128 + n_1] = bitcast<u32>(select(0.0, total_1, bitcast<i32>(arena_u32[in2_offset + m_1 * 128 + n_1]) != 0));
  }
  let m_2 = m_start + ty;
  let n_2 = n_start + tx + 32;
  if (m_2 < batch) {
    let total_2 = acc_2;
    arena_u32[out0_offset + m_2 * 128 + n_2] = bitcast<u32>(select(0.0, total_2, bitcast<i32>(arena_u32[in2_offset + m_2 * 128 + n_2]) != 0));
  }
  let m_3 = m_start + ty;
  let n_3 = n_start + tx + 48;
  if (m_3 < batch) {
    let total_3 = acc_3;
    arena_u32[out0_offset + m_3 * 128 + n_3] = bitcast<u32>(select(0.0, total_3, bitcast<i32>(arena_u32[in2_offset + m_3 * 128 + n_3]) != 0));
  }
  let m_4 = m_start + ty + 16;
  let n_4 = n_start + tx;
  if (m_4 < batch) {
    let total_4 = acc_4;
    arena_u32[out0_offset + m_4 * 128 + n_4] = bitcast<u32>(select(0.0, total_4, bitcast<i32>(arena_u32[in2_offset + m_4 * 128 + n_4]) != 0));
  }
  let m_5 = m_start + ty + 16;
  let n_5 = n_start + tx + 16;
  if (m_5 < batch) {
    let total_5 = acc_5;
    arena_u32[out0_offset + m_5 * 128 + n_5] = bitcast<u32>(select(0.0, total_5, bitcast<i32>(arena_u32[in2_offset + m_5 * 128 + n_5]) != 0));
  }
  let m_6 = m_start + ty + 16;
  let n_6 = n_start + tx + 32;
  if (m_6 < batch) {
    let total_6 = acc_6;
    arena_u32[out0_offset + m_6 * 128 + n_6] = bitcast<u32>(select(0.0, total_6, bitcast<i32>(arena_u32[in2_offset + m_6 * 128 + n_6]) != 0));
  }
  let m_7 = m_start + ty + 16;
  let n_7 = n_start + tx + 48;
  if (m_7 < batch) {
    let total_7 = acc_7;
    arena_u32[out0_offset + m_7 * 128 + n_7] = bitcast<u32>(select(0.0, total_7, bitcast<i32>(arena_u32[in2_offset + m_7 * 128 + n_7]) != 0));
  }
  let m_8 = m_start + ty + 32;
  let n_8 = n_start + tx;
  if (m_8 < batch) {
    let total_8 = acc_8;
    arena_u32[out0_offset + m_8 * 128 + n_8] = bitcast<u32>(select(0.0, total_8, bitcast<i32>(arena_u32[in2_offset + m_8 * 128 + n_8]) != 0));
  }
  let m_9 = m_start + ty + 32;
  let n_9 = n_start + tx + 16;
  if (m_9 < batch) {
    let total_9 = acc_9;
    arena_u32[out0_offset + m_9 * 128 + n_9] = bitcast<u32>(select(0.0, total_9, bitcast<i32>(arena_u32[in2_offset + m_9 * 128 + n_9]) != 0));
  }
  let m_10 = m_start + ty + 32;
  let n_10 = n_start + tx + 32;
  if (m_10 < batch) {
    let total_10 = acc_10;
    arena_u32[out0_offset + m_10 * 128 + n_10] = bitcast<u32>(select(0.0, total_10, bitcast<i32>(arena_u32[in2_offset + m_10 * 128 + n_10]) != 0));
  }
  let m_11 = m_start + ty + 32;
  let n_11 = n_start + tx + 48;
  if (m_11 < batch) {
    let total_11 = acc_11;
    arena_u32[out0_offset + m_11 * 128 + n_11] = bitcast<u32>(select(0.0, total_11, bitcast<i32>(arena_u32[in2_offset + m_11 * 128 + n_11]) != 0));
  }
  let m_12 = m_start + ty + 48;
  let n_12 = n_start + tx;
  if (m_12 < batch) {
    let total_12 = acc_12;
    arena_u32[out0_offset + m_12 * 128 + n_12] = bitcast<u32>(select(0.0, total_12, bitcast<i32>(arena_u32[in2_offset + m_12 * 128 + n_12]) != 0));
  }
  let m_13 = m_start + ty + 48;
  let n_13 = n_start + tx + 16;
  if (m_13 < batch) {
    let total_13 = acc_13;
    arena_u32[out0_offset + m_13 * 128 + n_13] = bitcast<u32>(select(0.0, total_13, bitcast<i32>(arena_u32[in2_offset + m_13 * 128 + n_13]) != 0));
  }
  let m_14 = m_start + ty + 48;
  let n_14 = n_start + tx + 32;
  if (m_14 < batch) {
    let total_14 = acc_14;
    arena_u32[out0_offset + m_14 * 128 + n_14] = bitcast<u32>(select(0.0, total_14, bitcast<i32>(arena_u32[in2_offset + m_14 * 128 + n_14]) != 0));
  }
  let m_15 = m_start + ty + 48;
  let n_15 = n_start + tx + 48;
  if (m_15 < batch) {
    let total_15 = acc_15;
    arena_u32[out0_offset + m_15 * 128 + n_15] = bitcast<u32>(select(0.0, total_15, bitcast<i32>(arena_u32[in2_offset + m_15 * 128 + n_15]) != 0));
  }
}

// train_step_hidden_1: reduce_sum
// source: examples/digits/model.ts:15:12
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 128*batch, bytes: 512*batch+512
var<workgroup> train_step_hidden_1_partial: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn train_step_hidden_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let column = local_x & 15;
  let part = local_x >> 4u;
  let i = group_x * 16 + column;
  var acc: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < ((batch + 15) >> 4u); step_v += 1) {
    let r = part + step_v * 16;
    if (r < batch) {
      acc = acc + arena[in0_offset + i + r * 128];
    }
  }
  train_step_hidden_1_partial[column + part * 16] = acc;
  workgroupBarrier();
  if (part < 8) {
    let left = train_step_hidden_1_partial[column + part * 16];
    let right = train_step_hidden_1_partial[column + part * 16 + 128];
    train_step_hidden_1_partial[column + part * 16] = left + right;
  }
  workgroupBarrier();
  if (part < 4) {
    let left_1 = train_step_hidden_1_partial[column + part * 16];
    let right_1 = train_step_hidden_1_partial[column + part * 16 + 64];
    train_step_hidden_1_partial[column + part * 16] = left_1 + right_1;
  }
  workgroupBarrier();
  if (part < 2) {
    let left_2 = train_step_hidden_1_partial[column + part * 16];
    let right_2 = train_step_hidden_1_partial[column + part * 16 + 32];
    train_step_hidden_1_partial[column + part * 16] = left_2 + right_2;
  }
  workgroupBarrier();
  if (part < 1) {
    let left_3 = train_step_hidden_1_partial[column + part * 16];
    let right_3 = train_step_hidden_1_partial[column + part * 16 + 16];
    train_step_hidden_1_partial[column + part * 16] = left_3 + right_3;
  }
  workgroupBarrier();
  let total = train_step_hidden_1_partial[column];
  if (part == 0) {
    arena[out0_offset + i] = total;
  }
}

// train_step_hidden_2: dot_general
// source: examples/digits/model.ts:15:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 409600*batch, bytes: 6912*batch+819200
var<workgroup> train_step_hidden_2_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_hidden_2_rhs_tile: array<f32, 1024>;
@compute @workgroup_size(256, 1, 1)
fn train_step_hidden_2(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let m_start = group_x * 64;
  let n_start = group_y * 64;
  let tx = local_x & 15;
  let ty = local_x >> 4u;
  var acc_0: f32 = 0.0;
  var acc_1: f32 = 0.0;
  var acc_2: f32 = 0.0;
  var acc_3: f32 = 0.0;
  var acc_4: f32 = 0.0;
  var acc_5: f32 = 0.0;
  var acc_6: f32 = 0.0;
  var acc_7: f32 = 0.0;
  var acc_8: f32 = 0.0;
  var acc_9: f32 = 0.0;
  var acc_10: f32 = 0.0;
  var acc_11: f32 = 0.0;
  var acc_12: f32 = 0.0;
  var acc_13: f32 = 0.0;
  var acc_14: f32 = 0.0;
  var acc_15: f32 = 0.0;
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  var b_1: f32 = 0.0;
  var b_2: f32 = 0.0;
  var b_3: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < ((batch + 15) >> 4u); step_v += 1) {
    let k_start = step_v * 16;
    let row = (local_x & 63) + m_start;
    let k = (local_x >> 6u) + k_start;
    train_step_hidden_2_lhs_tile[(local_x >> 6u) * 64 + (local_x & 63)] = select(0.0, select(0.0, arena[in0_offset + row + k * 128], k < batch), k < batch);
    let t_2 = local_x + 256;
    let row_1 = m_start + (t_2 & 63);
    let k_2 = k_start + (t_2 >> 6u);
    train_step_hidden_2_lhs_tile[(t_2 >> 6u) * 64 + (t_2 & 63)] = select(0.0, select(0.0, arena[in0_offset + row_1 + k_2 * 128], k_2 < batch), k_2 < batch);
    let t_3 = local_x + 512;
    let row_2 = m_start + (t_3 & 63);
    let k_3 = k_start + (t_3 >> 6u);
    train_step_hidden_2_lhs_tile[(t_3 >> 6u) * 64 + (t_3 & 63)] = select(0.0, select(0.0, arena[in0_offset + row_2 + k_3 * 128], k_3 < batch), k_3 < batch);
    let t_4 = local_x + 768;
    let row_3 = m_start + (t_4 & 63);
    let k_4 = k_start + (t_4 >> 6u);
    train_step_hidden_2_lhs_tile[(t_4 >> 6u) * 64 + (t_4 & 63)] = select(0.0, select(0.0, arena[in0_offset + row_3 + k_4 * 128], k_4 < batch), k_4 < batch);
    let column = (local_x & 63) + n_start;
    let k_1 = (local_x >> 6u) + k_start;
    train_step_hidden_2_rhs_tile[(local_x >> 6u) * 64 + (local_x & 63)] = select(0.0, select(0.0, arena[in1_offset + column + k_1 * 1600], k_1 < batch), k_1 < batch);
    let t_5 = local_x + 256;
    let column_1 = n_start + (t_5 & 63);
    let k_5 = k_start + (t_5 >> 6u);
    train_step_hidden_2_rhs_tile[(t_5 >> 6u) * 64 + (t_5 & 63)] = select(0.0, select(0.0, arena[in1_offset + column_1 + k_5 * 1600], k_5 < batch), k_5 < batch);
    let t_6 = local_x + 512;
    let column_2 = n_start + (t_6 & 63);
    let k_6 = k_start + (t_6 >> 6u);
    train_step_hidden_2_rhs_tile[(t_6 >> 6u) * 64 + (t_6 & 63)] = select(0.0, select(0.0, arena[in1_offset + column_2 + k_6 * 1600], k_6 < batch), k_6 < batch);
    let t_7 = local_x + 768;
    let column_3 = n_start + (t_7 & 63);
    let k_7 = k_start + (t_7 >> 6u);
    train_step_hidden_2_rhs_tile[(t_7 >> 6u) * 64 + (t_7 & 63)] = select(0.0, select(0.0, arena[in1_offset + column_3 + k_7 * 1600], k_7 < batch), k_7 < batch);
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = train_step_hidden_2_lhs_tile[ty + kk * 64];
      a_1 = train_step_hidden_2_lhs_tile[ty + kk * 64 + 16];
      a_2 = train_step_hidden_2_lhs_tile[ty + kk * 64 + 32];
      a_3 = train_step_hidden_2_lhs_tile[ty + kk * 64 + 48];
      b_0 = train_step_hidden_2_rhs_tile[tx + kk * 64];
      b_1 = train_step_hidden_2_rhs_tile[tx + kk * 64 + 16];
      b_2 = train_step_hidden_2_rhs_tile[tx + kk * 64 + 32];
      b_3 = train_step_hidden_2_rhs_tile[tx + kk * 64 + 48];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_0, b_1, acc_1);
      acc_2 = fma(a_0, b_2, acc_2);
      acc_3 = fma(a_0, b_3, acc_3);
      acc_4 = fma(a_1, b_0, acc_4);
      acc_5 = fma(a_1, b_1, acc_5);
      acc_6 = fma(a_1, b_2, acc_6);
      acc_7 = fma(a_1, b_3, acc_7);
      acc_8 = fma(a_2, b_0, acc_8);
      acc_9 = fma(a_2, b_1, acc_9);
      acc_10 = fma(a_2, b_2, acc_10);
      acc_11 = fma(a_2, b_3, acc_11);
      acc_12 = fma(a_3, b_0, acc_12);
      acc_13 = fma(a_3, b_1, acc_13);
      acc_14 = fma(a_3, b_2, acc_14);
      acc_15 = fma(a_3, b_3, acc_15);
    }
    workgroupBarrier();
  }
  let m = m_start + ty;
  let n = n_start + tx;
  let total = acc_0;
  arena[out0_offset + m * 1600 + n] = total;
  let m_1 = m_start + ty;
  let n_1 = n_start + tx + 16;
  let total_1 = acc_1;
  arena[out0_offset + m_1 * 1600 + n_1] = total_1;
  let m_2 = m_start + ty;
  let n_2 = n_start + tx + 32;
  let total_2 = acc_2;
  arena[out0_offset + m_2 * 1600 + n_2] = total_2;
  let m_3 = m_start + ty;
  let n_3 = n_start + tx + 48;
  let total_3 = acc_3;
  arena[out0_offset + m_3 * 1600 + n_3] = total_3;
  let m_4 = m_start + ty + 16;
  let n_4 = n_start + tx;
  let total_4 = acc_4;
  arena[out0_offset + m_4 * 1600 + n_4] = total_4;
  let m_5 = m_start + ty + 16;
  let n_5 = n_start + tx + 16;
  let total_5 = acc_5;
  arena[out0_offset + m_5 * 1600 + n_5] = total_5;
  let m_6 = m_start + ty + 16;
  let n_6 = n_start + tx + 32;
  let total_6 = acc_6;
  arena[out0_offset + m_6 * 1600 + n_6] = total_6;
  let m_7 = m_start + ty + 16;
  let n_7 = n_start + tx + 48;
  let total_7 = acc_7;
  arena[out0_offset + m_7 * 1600 + n_7] = total_7;
  let m_8 = m_start + ty + 32;
  let n_8 = n_start + tx;
  let total_8 = acc_8;
  arena[out0_offset + m_8 * 1600 + n_8] = total_8;
  let m_9 = m_start + ty + 32;
  let n_9 = n_start + tx + 16;
  let total_9 = acc_9;
  arena[out0_offset + m_9 * 1600 + n_9] = total_9;
  let m_10 = m_start + ty + 32;
  let n_10 = n_start + tx + 32;
  let total_10 = acc_10;
  arena[out0_offset + m_10 * 1600 + n_10] = total_10;
  let m_11 = m_start + ty + 32;
  let n_11 = n_start + tx + 48;
  let total_11 = acc_11;
  arena[out0_offset + m_11 * 1600 + n_11] = total_11;
  let m_12 = m_start + ty + 48;
  let n_12 = n_start + tx;
  let total_12 = acc_12;
  arena[out0_offset + m_12 * 1600 + n_12] = total_12;
  let m_13 = m_start + ty + 48;
  let n_13 = n_start + tx + 16;
  let total_13 = acc_13;
  arena[out0_offset + m_13 * 1600 + n_13] = total_13;
  let m_14 = m_start + ty + 48;
  let n_14 = n_start + tx + 32;
  let total_14 = acc_14;
  arena[out0_offset + m_14 * 1600 + n_14] = total_14;
  let m_15 = m_start + ty + 48;
  let n_15 = n_start + tx + 48;
  let total_15 = acc_15;
  arena[out0_offset + m_15 * 1600 + n_15] = total_15;
}

// train_step_hidden_3: dot_general, mul, mul
// source: examples/digits/model.ts:15:12, examples/digits/model.ts:14:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 412800*batch, bytes: 13312*batch+819200
var<workgroup> train_step_hidden_3_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_hidden_3_rhs_tile: array<f32, 1024>;
@compute @workgroup_size(256, 1, 1)
fn train_step_hidden_3(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let m_start = group_x * 64;
  let n_start = group_y * 64;
  let tx = local_x & 15;
  let ty = local_x >> 4u;
  var acc_0: f32 = 0.0;
  var acc_1: f32 = 0.0;
  var acc_2: f32 = 0.0;
  var acc_3: f32 = 0.0;
  var acc_4: f32 = 0.0;
  var acc_5: f32 = 0.0;
  var acc_6: f32 = 0.0;
  var acc_7: f32 = 0.0;
  var acc_8: f32 = 0.0;
  var acc_9: f32 = 0.0;
  var acc_10: f32 = 0.0;
  var acc_11: f32 = 0.0;
  var acc_12: f32 = 0.0;
  var acc_13: f32 = 0.0;
  var acc_14: f32 = 0.0;
  var acc_15: f32 = 0.0;
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  var b_1: f32 = 0.0;
  var b_2: f32 = 0.0;
  var b_3: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < 8; step_v += 1) {
    let k_start = step_v * 16;
    let row = min((local_x >> 4u) + m_start, batch - 1);
    let k = (local_x & 15) + k_start;
    train_step_hidden_3_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row * 128 + k]);
    let t_2 = local_x + 256;
    let row_1 = min(m_start + (t_2 >> 4u), batch - 1);
    let k_2 = k_start + (t_2 & 15);
    train_step_hidden_3_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row_1 * 128 + k_2]);
    let t_3 = local_x + 512;
    let row_2 = min(m_start + (t_3 >> 4u), batch - 1);
    let k_3 = k_start + (t_3 & 15);
    train_step_hidden_3_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row_2 * 128 + k_3]);
    let t_4 = local_x + 768;
    let row_3 = min(m_start + (t_4 >> 4u), batch - 1);
    let k_4 = k_start + (t_4 & 15);
    train_step_hidden_3_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row_3 * 128 + k_4]);
    let column = (local_x >> 4u) + n_start;
    let k_1 = (local_x & 15) + k_start;
    train_step_hidden_3_rhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = state[in1_offset + column * 128 + k_1];
    let t_5 = local_x + 256;
    let column_1 = n_start + (t_5 >> 4u);
    let k_5 = k_start + (t_5 & 15);
    train_step_hidden_3_rhs_tile[(t_5 & 15) * 64 + (t_5 >> 4u)] = state[in1_offset + column_1 * 128 + k_5];
    let t_6 = local_x + 512;
    let column_2 = n_start + (t_6 >> 4u);
    let k_6 = k_start + (t_6 & 15);
    train_step_hidden_3_rhs_tile[(t_6 & 15) * 64 + (t_6 >> 4u)] = state[in1_offset + column_2 * 128 + k_6];
    let t_7 = local_x + 768;
    let column_3 = n_start + (t_7 >> 4u);
    let k_7 = k_start + (t_7 & 15);
    train_step_hidden_3_rhs_tile[(t_7 & 15) * 64 + (t_7 >> 4u)] = state[in1_offset + column_3 * 128 + k_7];
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = train_step_hidden_3_lhs_tile[ty + kk * 64];
      a_1 = train_step_hidden_3_lhs_tile[ty + kk * 64 + 16];
      a_2 = train_step_hidden_3_lhs_tile[ty + kk * 64 + 32];
      a_3 = train_step_hidden_3_lhs_tile[ty + kk * 64 + 48];
      b_0 = train_step_hidden_3_rhs_tile[tx + kk * 64];
      b_1 = train_step_hidden_3_rhs_tile[tx + kk * 64 + 16];
      b_2 = train_step_hidden_3_rhs_tile[tx + kk * 64 + 32];
      b_3 = train_step_hidden_3_rhs_tile[tx + kk * 64 + 48];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_0, b_1, acc_1);
      acc_2 = fma(a_0, b_2, acc_2);
      acc_3 = fma(a_0, b_3, acc_3);
      acc_4 = fma(a_1, b_0, acc_4);
      acc_5 = fma(a_1, b_1, acc_5);
      acc_6 = fma(a_1, b_2, acc_6);
      acc_7 = fma(a_1, b_3, acc_7);
      acc_8 = fma(a_2, b_0, acc_8);
      acc_9 = fma(a_2, b_1, acc_9);
      acc_10 = fma(a_2, b_2, acc_10);
      acc_11 = fma(a_2, b_3, acc_11);
      acc_12 = fma(a_3, b_0, acc_12);
      acc_13 = fma(a_3, b_1, acc_13);
      acc_14 = fma(a_3, b_2, acc_14);
      acc_15 = fma(a_3, b_3, acc_15);
    }
    workgroupBarrier();
  }
  let m = m_start + ty;
  let n = n_start + tx;
  if (m < batch) {
    let total = acc_0;
    arena_u32[out0_offset + m * 1600 + n] = bitcast<u32>(total * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m * 1600 + n]) != 0));
  }
  let m_1 = m_start + ty;
  let n_1 = n_start + tx + 16;
  if (m_1 < batch) {
    let total_1 = acc_1;
    arena_u32[out0_offset + m_1 * 1600 + n_1] = bitcast<u32>(total_1 * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m_1 * 1600 + n_1]) != 0));
  }
  let m_2 = m_start + ty;
  let n_2 = n_start + tx + 32;
  if (m_2 < batch) {
    let total_2 = acc_2;
    arena_u32[out0_offset + m_2 * 1600 + n_2] = bitcast<u32>(total_2 * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m_2 * 1600 + n_2]) != 0));
  }
  let m_3 = m_start + ty;
  let n_3 = n_start + tx + 48;
  if (m_3 < batch) {
    let total_3 = acc_3;
    arena_u32[out0_offset + m_3 * 1600 + n_3] = bitcast<u32>(total_3 * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m_3 * 1600 + n_3]) != 0));
  }
  let m_4 = m_start + ty + 16;
  let n_4 = n_start + tx;
  if (m_4 < batch) {
    let total_4 = acc_4;
    arena_u32[out0_offset + m_4 * 1600 + n_4] = bitcast<u32>(total_4 * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m_4 * 1600 + n_4]) != 0));
  }
  let m_5 = m_start + ty + 16;
  let n_5 = n_start + tx + 16;
  if (m_5 < batch) {
    let total_5 = acc_5;
    arena_u32[out0_offset + m_5 * 1600 + n_5] = bitcast<u32>(total_5 * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m_5 * 1600 + n_5]) != 0));
  }
  let m_6 = m_start + ty + 16;
  let n_6 = n_start + tx + 32;
  if (m_6 < batch) {
    let total_6 = acc_6;
    arena_u32[out0_offset + m_6 * 1600 + n_6] = bitcast<u32>(total_6 * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m_6 * 1600 + n_6]) != 0));
  }
  let m_7 = m_start + ty + 16;
  let n_7 = n_start + tx + 48;
  if (m_7 < batch) {
    let total_7 = acc_7;
    arena_u32[out0_offset + m_7 * 1600 + n_7] = bitcast<u32>(total_7 * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m_7 * 1600 + n_7]) != 0));
  }
  let m_8 = m_start + ty + 32;
  let n_8 = n_start + tx;
  if (m_8 < batch) {
    let total_8 = acc_8;
    arena_u32[out0_offset + m_8 * 1600 + n_8] = bitcast<u32>(total_8 * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m_8 * 1600 + n_8]) != 0));
  }
  let m_9 = m_start + ty + 32;
  let n_9 = n_start + tx + 16;
  if (m_9 < batch) {
    let total_9 = acc_9;
    arena_u32[out0_offset + m_9 * 1600 + n_9] = bitcast<u32>(total_9 * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m_9 * 1600 + n_9]) != 0));
  }
  let m_10 = m_start + ty + 32;
  let n_10 = n_start + tx + 32;
  if (m_10 < batch) {
    let total_10 = acc_10;
    arena_u32[out0_offset + m_10 * 1600 + n_10] = bitcast<u32>(total_10 * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m_10 * 1600 + n_10]) != 0));
  }
  let m_11 = m_start + ty + 32;
  let n_11 = n_start + tx + 48;
  if (m_11 < batch) {
    let total_11 = acc_11;
    arena_u32[out0_offset + m_11 * 1600 + n_11] = bitcast<u32>(total_11 * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m_11 * 1600 + n_11]) != 0));
  }
  let m_12 = m_start + ty + 48;
  let n_12 = n_start + tx;
  if (m_12 < batch) {
    let total_12 = acc_12;
    arena_u32[out0_offset + m_12 * 1600 + n_12] = bitcast<u32>(total_12 * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m_12 * 1600 + n_12]) != 0));
  }
  let m_13 = m_start + ty + 48;
  let n_13 = n_start + tx + 16;
  if (m_13 < batch) {
    let total_13 = acc_13;
    arena_u32[out0_offset + m_13 * 1600 + n_13] = bitcast<u32>(total_13 * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m_13 * 1600 + n_13]) != 0));
  }
  let m_14 = m_start + ty + 48;
  let n_14 = n_start + tx + 32;
  if (m_14 < batch) {
    let total_14 = acc_14;
    arena_u32[out0_offset + m_14 * 1600 + n_14] = bitcast<u32>(total_14 * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m_14 * 1600 + n_14]) != 0));
  }
  let m_15 = m_start + ty + 48;
  let n_15 = n_start + tx + 48;
  if (m_15 < batch) {
    let total_15 = acc_15;
    arena_u32[out0_offset + m_15 * 1600 + n_15] = bitcast<u32>(total_15 * 1.3333334 * f32(bitcast<i32>(arena_u32[in2_offset + m_15 * 1600 + n_15]) != 0));
  }
}

// train_step_pool2_1: window_scatter, select
// source: examples/digits/model.ts:12:12, examples/digits/model.ts:11:12
// schedule: map: workgroup element 256
// FLOPs: 15488*batch, bytes: 74752*batch
@compute @workgroup_size(256, 1, 1)
fn train_step_pool2_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let i = group_x * 256 + local_x;
  if (i < batch * 7744) {
    arena_u32[out0_offset + i] = bitcast<u32>(select(0.0, select(0.0, select(0.0, bitcast<f32>(select(0u, arena_u32[in0_offset + i32(u32(i) / 7744u) * 1600 + i32(u32(i) / 704u) % 11 / 2 * 320 + (i >> 6u) % 11 / 2 * 64 + (i & 63)], i32(u32(i) / 704u) % 11 / 2 < 5 && (i >> 6u) % 11 / 2 < 5 && bitcast<i32>(select(0u, arena_u32[in1_offset + i32(u32(i) / 7744u) * 1600 + i32(u32(i) / 704u) % 11 / 2 * 320 + (i >> 6u) % 11 / 2 * 64 + (i & 63)], i32(u32(i) / 704u) % 11 / 2 < 5 && (i >> 6u) % 11 / 2 < 5)) == i32(u32(i) / 704u) % 11 % 2 * 2 + (i >> 6u) % 11 % 2)), bitcast<i32>(select(0u, arena_u32[in1_offset + i32(u32(i) / 7744u) * 1600 + i32(u32(i) / 704u) % 11 / 2 * 320 + (i >> 6u) % 11 / 2 * 64 + (i & 63)], i32(u32(i) / 704u) % 11 / 2 < 5 && (i >> 6u) % 11 / 2 < 5)) == i32(u32(i) / 704u) % 11 % 2 * 2 + (i >> 6u) % 11 % 2), i32(u32(i) / 704u) % 11 / 2 < 5 && (i >> 6u) % 11 / 2 < 5), bitcast<i32>(arena_u32[in2_offset + i]) != 0));
  }
}

// train_step_conv2_1: reduce_sum
// source: examples/digits/model.ts:11:12
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 7744*batch, bytes: 30976*batch+256
var<workgroup> train_step_conv2_1_partial: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn train_step_conv2_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let column = local_x & 15;
  let part = local_x >> 4u;
  let i = group_x * 16 + column;
  var acc: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < ((batch * 121 + 15) >> 4u); step_v += 1) {
    let r = part + step_v * 16;
    if (r < batch * 121) {
      acc = acc + arena[in0_offset + i + r * 64];
    }
  }
  train_step_conv2_1_partial[column + part * 16] = acc;
  workgroupBarrier();
  if (part < 8) {
    let left = train_step_conv2_1_partial[column + part * 16];
    let right = train_step_conv2_1_partial[column + part * 16 + 128];
    train_step_conv2_1_partial[column + part * 16] = left + right;
  }
  workgroupBarrier();
  if (part < 4) {
    let left_1 = train_step_conv2_1_partial[column + part * 16];
    let right_1 = train_step_conv2_1_partial[column + part * 16 + 64];
    train_step_conv2_1_partial[column + part * 16] = left_1 + right_1;
  }
  workgroupBarrier();
  if (part < 2) {
    let left_2 = train_step_conv2_1_partial[column + part * 16];
    let right_2 = train_step_conv2_1_partial[column + part * 16 + 32];
    train_step_conv2_1_partial[column + part * 16] = left_2 + right_2;
  }
  workgroupBarrier();
  if (part < 1) {
    let left_3 = train_step_conv2_1_partial[column + part * 16];
    let right_3 = train_step_conv2_1_partial[column + part * 16 + 16];
    train_step_conv2_1_partial[column + part * 16] = left_3 + right_3;
  }
  workgroupBarrier();
  let total = train_step_conv2_1_partial[column];
  if (part == 0) {
    arena[out0_offset + i] = total;
  }
}

// train_step_conv2_2: reverse, conv
// source: examples/digits/model.ts:11:12
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 4, register n 2, stage lhs, stage rhs
// FLOPs: 6230016*batch+18432, bytes: 52608*batch+73728
var<workgroup> train_step_conv2_2_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_conv2_2_rhs_tile: array<f32, 512>;
@compute @workgroup_size(256, 1, 1)
fn train_step_conv2_2(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let m_start = group_x * 64;
  let tx = local_x & 15;
  let ty = local_x >> 4u;
  var acc_0: f32 = 0.0;
  var acc_1: f32 = 0.0;
  var acc_2: f32 = 0.0;
  var acc_3: f32 = 0.0;
  var acc_4: f32 = 0.0;
  var acc_5: f32 = 0.0;
  var acc_6: f32 = 0.0;
  var acc_7: f32 = 0.0;
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  var b_1: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < 36; step_v += 1) {
    let k_start = step_v * 16;
    let row = min((local_x >> 4u) + m_start, batch * 169 - 1);
    let k = (local_x & 15) + k_start;
    train_step_conv2_2_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = select(0.0, select(0.0, arena[in1_offset + i32(u32(row) / 169u) * 7744 + i32(u32(row) / 13u) % 13 * 704 + i32(u32(row) % 13u) * 64 + i32(u32(k) / 192u) * 704 + (k >> 6u) % 3 * 64 + (k & 63) - 1536], i32(u32(row) / 13u) % 13 + i32(u32(k) / 192u) - 2 >= 0 && i32(u32(row) / 13u) % 13 + i32(u32(k) / 192u) - 2 < 11 && (i32(u32(row) % 13u) + (k >> 6u) % 3 - 2 >= 0 && i32(u32(row) % 13u) + (k >> 6u) % 3 - 2 < 11)), i32(u32(row) / 13u) % 13 + i32(u32(k) / 192u) - 2 >= 0 && i32(u32(row) / 13u) % 13 + i32(u32(k) / 192u) - 2 < 11 && (i32(u32(row) % 13u) + (k >> 6u) % 3 - 2 >= 0 && i32(u32(row) % 13u) + (k >> 6u) % 3 - 2 < 11));
    let t_2 = local_x + 256;
    let row_1 = min(m_start + (t_2 >> 4u), batch * 169 - 1);
    let k_2 = k_start + (t_2 & 15);
    train_step_conv2_2_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = select(0.0, select(0.0, arena[in1_offset + i32(u32(row_1) / 169u) * 7744 + i32(u32(row_1) / 13u) % 13 * 704 + i32(u32(row_1) % 13u) * 64 + i32(u32(k_2) / 192u) * 704 + (k_2 >> 6u) % 3 * 64 + (k_2 & 63) - 1536], i32(u32(row_1) / 13u) % 13 + i32(u32(k_2) / 192u) - 2 >= 0 && i32(u32(row_1) / 13u) % 13 + i32(u32(k_2) / 192u) - 2 < 11 && (i32(u32(row_1) % 13u) + (k_2 >> 6u) % 3 - 2 >= 0 && i32(u32(row_1) % 13u) + (k_2 >> 6u) % 3 - 2 < 11)), i32(u32(row_1) / 13u) % 13 + i32(u32(k_2) / 192u) - 2 >= 0 && i32(u32(row_1) / 13u) % 13 + i32(u32(k_2) / 192u) - 2 < 11 && (i32(u32(row_1) % 13u) + (k_2 >> 6u) % 3 - 2 >= 0 && i32(u32(row_1) % 13u) + (k_2 >> 6u) % 3 - 2 < 11));
    let t_3 = local_x + 512;
    let row_2 = min(m_start + (t_3 >> 4u), batch * 169 - 1);
    let k_3 = k_start + (t_3 & 15);
    train_step_conv2_2_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = select(0.0, select(0.0, arena[in1_offset + i32(u32(row_2) / 169u) * 7744 + i32(u32(row_2) / 13u) % 13 * 704 + i32(u32(row_2) % 13u) * 64 + i32(u32(k_3) / 192u) * 704 + (k_3 >> 6u) % 3 * 64 + (k_3 & 63) - 1536], i32(u32(row_2) / 13u) % 13 + i32(u32(k_3) / 192u) - 2 >= 0 && i32(u32(row_2) / 13u) % 13 + i32(u32(k_3) / 192u) - 2 < 11 && (i32(u32(row_2) % 13u) + (k_3 >> 6u) % 3 - 2 >= 0 && i32(u32(row_2) % 13u) + (k_3 >> 6u) % 3 - 2 < 11)), i32(u32(row_2) / 13u) % 13 + i32(u32(k_3) / 192u) - 2 >= 0 && i32(u32(row_2) / 13u) % 13 + i32(u32(k_3) / 192u) - 2 < 11 && (i32(u32(row_2) % 13u) + (k_3 >> 6u) % 3 - 2 >= 0 && i32(u32(row_2) % 13u) + (k_3 >> 6u) % 3 - 2 < 11));
    let t_4 = local_x + 768;
    let row_3 = min(m_start + (t_4 >> 4u), batch * 169 - 1);
    let k_4 = k_start + (t_4 & 15);
    train_step_conv2_2_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = select(0.0, select(0.0, arena[in1_offset + i32(u32(row_3) / 169u) * 7744 + i32(u32(row_3) / 13u) % 13 * 704 + i32(u32(row_3) % 13u) * 64 + i32(u32(k_4) / 192u) * 704 + (k_4 >> 6u) % 3 * 64 + (k_4 & 63) - 1536], i32(u32(row_3) / 13u) % 13 + i32(u32(k_4) / 192u) - 2 >= 0 && i32(u32(row_3) / 13u) % 13 + i32(u32(k_4) / 192u) - 2 < 11 && (i32(u32(row_3) % 13u) + (k_4 >> 6u) % 3 - 2 >= 0 && i32(u32(row_3) % 13u) + (k_4 >> 6u) % 3 - 2 < 11)), i32(u32(row_3) / 13u) % 13 + i32(u32(k_4) / 192u) - 2 >= 0 && i32(u32(row_3) / 13u) % 13 + i32(u32(k_4) / 192u) - 2 < 11 && (i32(u32(row_3) % 13u) + (k_4 >> 6u) % 3 - 2 >= 0 && i32(u32(row_3) % 13u) + (k_4 >> 6u) % 3 - 2 < 11));
    let column = local_x >> 4u;
    let k_1 = (local_x & 15) + k_start;
    train_step_conv2_2_rhs_tile[(local_x & 15) * 32 + (local_x >> 4u)] = state[in0_offset + column * 64 - i32(u32(k_1) / 192u) * 6144 - (k_1 >> 6u) % 3 * 2048 + (k_1 & 63) + 16384];
    let t_5 = local_x + 256;
    let column_1 = t_5 >> 4u;
    let k_5 = k_start + (t_5 & 15);
    train_step_conv2_2_rhs_tile[(t_5 & 15) * 32 + (t_5 >> 4u)] = state[in0_offset + column_1 * 64 - i32(u32(k_5) / 192u) * 6144 - (k_5 >> 6u) % 3 * 2048 + (k_5 & 63) + 16384];
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = train_step_conv2_2_lhs_tile[ty + kk * 64];
      a_1 = train_step_conv2_2_lhs_tile[ty + kk * 64 + 16];
      a_2 = train_step_conv2_2_lhs_tile[ty + kk * 64 + 32];
      a_3 = train_step_conv2_2_lhs_tile[ty + kk * 64 + 48];
      b_0 = train_step_conv2_2_rhs_tile[tx + kk * 32];
      b_1 = train_step_conv2_2_rhs_tile[tx + kk * 32 + 16];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_0, b_1, acc_1);
      acc_2 = fma(a_1, b_0, acc_2);
      acc_3 = fma(a_1, b_1, acc_3);
      acc_4 = fma(a_2, b_0, acc_4);
      acc_5 = fma(a_2, b_1, acc_5);
      acc_6 = fma(a_3, b_0, acc_6);
      acc_7 = fma(a_3, b_1, acc_7);
    }
    workgroupBarrier();
  }
  let m = m_start + ty;
  let n = tx;
  if (m < batch * 169) {
    let total = acc_0;
    arena[out0_offset + m * 32 + n] = total;
  }
  let m_1 = m_start + ty;
  let n_1 = tx + 16;
  if (m_1 < batch * 169) {
    let total_1 = acc_1;
    arena[out0_offset + m_1 * 32 + n_1] = total_1;
  }
  let m_2 = m_start + ty + 16;
  let n_2 = tx;
  if (m_2 < batch * 169) {
    let total_2 = acc_2;
    arena[out0_offset + m_2 * 32 + n_2] = total_2;
  }
  let m_3 = m_start + ty + 16;
  let n_3 = tx + 16;
  if (m_3 < batch * 169) {
    let total_3 = acc_3;
    arena[out0_offset + m_3 * 32 + n_3] = total_3;
  }
  let m_4 = m_start + ty + 32;
  let n_4 = tx;
  if (m_4 < batch * 169) {
    let total_4 = acc_4;
    arena[out0_offset + m_4 * 32 + n_4] = total_4;
  }
  let m_5 = m_start + ty + 32;
  let n_5 = tx + 16;
  if (m_5 < batch * 169) {
    let total_5 = acc_5;
    arena[out0_offset + m_5 * 32 + n_5] = total_5;
  }
  let m_6 = m_start + ty + 48;
  let n_6 = tx;
  if (m_6 < batch * 169) {
    let total_6 = acc_6;
    arena[out0_offset + m_6 * 32 + n_6] = total_6;
  }
  let m_7 = m_start + ty + 48;
  let n_7 = tx + 16;
  if (m_7 < batch * 169) {
    let total_7 = acc_7;
    arena[out0_offset + m_7 * 32 + n_7] = total_7;
  }
}

// train_step_conv2_3: conv
// source: examples/digits/model.ts:11:12
// schedule: contract: tile m 64, tile n 64, tile k 16, register m 4, register n 4, stage lhs, stage rhs
// FLOPs: 4460544*batch, bytes: 52608*batch+73728
var<workgroup> train_step_conv2_3_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_conv2_3_rhs_tile: array<f32, 1024>;
@compute @workgroup_size(256, 1, 1)
fn train_step_conv2_3(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let m_start = group_x * 64;
  let tx = local_x & 15;
  let ty = local_x >> 4u;
  var acc_0: f32 = 0.0;
  var acc_1: f32 = 0.0;
  var acc_2: f32 = 0.0;
  var acc_3: f32 = 0.0;
  var acc_4: f32 = 0.0;
  var acc_5: f32 = 0.0;
  var acc_6: f32 = 0.0;
  var acc_7: f32 = 0.0;
  var acc_8: f32 = 0.0;
  var acc_9: f32 = 0.0;
  var acc_10: f32 = 0.0;
  var acc_11: f32 = 0.0;
  var acc_12: f32 = 0.0;
  var acc_13: f32 = 0.0;
  var acc_14: f32 = 0.0;
  var acc_15: f32 = 0.0;
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  var b_1: f32 = 0.0;
  var b_2: f32 = 0.0;
  var b_3: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < ((batch * 121 + 15) >> 4u); step_v += 1) {
    let k_start = step_v * 16;
    let row = min((local_x & 63) + m_start, 287);
    let k = (local_x >> 6u) + k_start;
    train_step_conv2_3_lhs_tile[(local_x >> 6u) * 64 + (local_x & 63)] = select(0.0, select(0.0, arena[in0_offset + i32(u32(row) / 96u) * 416 + (row >> 5u) % 3 * 32 + (row & 31) + i32(u32(k) / 121u) * 5408 + i32(u32(k) / 11u) % 11 * 416 + i32(u32(k) % 11u) * 32], k < batch * 121), k < batch * 121);
    let t_2 = local_x + 256;
    let row_1 = min(m_start + (t_2 & 63), 287);
    let k_2 = k_start + (t_2 >> 6u);
    train_step_conv2_3_lhs_tile[(t_2 >> 6u) * 64 + (t_2 & 63)] = select(0.0, select(0.0, arena[in0_offset + i32(u32(row_1) / 96u) * 416 + (row_1 >> 5u) % 3 * 32 + (row_1 & 31) + i32(u32(k_2) / 121u) * 5408 + i32(u32(k_2) / 11u) % 11 * 416 + i32(u32(k_2) % 11u) * 32], k_2 < batch * 121), k_2 < batch * 121);
    let t_3 = local_x + 512;
    let row_2 = min(m_start + (t_3 & 63), 287);
    let k_3 = k_start + (t_3 >> 6u);
    train_step_conv2_3_lhs_tile[(t_3 >> 6u) * 64 + (t_3 & 63)] = select(0.0, select(0.0, arena[in0_offset + i32(u32(row_2) / 96u) * 416 + (row_2 >> 5u) % 3 * 32 + (row_2 & 31) + i32(u32(k_3) / 121u) * 5408 + i32(u32(k_3) / 11u) % 11 * 416 + i32(u32(k_3) % 11u) * 32], k_3 < batch * 121), k_3 < batch * 121);
    let t_4 = local_x + 768;
    let row_3 = min(m_start + (t_4 & 63), 287);
    let k_4 = k_start + (t_4 >> 6u);
    train_step_conv2_3_lhs_tile[(t_4 >> 6u) * 64 + (t_4 & 63)] = select(0.0, select(0.0, arena[in0_offset + i32(u32(row_3) / 96u) * 416 + (row_3 >> 5u) % 3 * 32 + (row_3 & 31) + i32(u32(k_4) / 121u) * 5408 + i32(u32(k_4) / 11u) % 11 * 416 + i32(u32(k_4) % 11u) * 32], k_4 < batch * 121), k_4 < batch * 121);
    let column = local_x & 63;
    let k_1 = (local_x >> 6u) + k_start;
    train_step_conv2_3_rhs_tile[(local_x >> 6u) * 64 + (local_x & 63)] = select(0.0, select(0.0, arena[in1_offset + column + k_1 * 64], k_1 < batch * 121), k_1 < batch * 121);
    let t_5 = local_x + 256;
    let column_1 = t_5 & 63;
    let k_5 = k_start + (t_5 >> 6u);
    train_step_conv2_3_rhs_tile[(t_5 >> 6u) * 64 + (t_5 & 63)] = select(0.0, select(0.0, arena[in1_offset + column_1 + k_5 * 64], k_5 < batch * 121), k_5 < batch * 121);
    let t_6 = local_x + 512;
    let column_2 = t_6 & 63;
    let k_6 = k_start + (t_6 >> 6u);
    train_step_conv2_3_rhs_tile[(t_6 >> 6u) * 64 + (t_6 & 63)] = select(0.0, select(0.0, arena[in1_offset + column_2 + k_6 * 64], k_6 < batch * 121), k_6 < batch * 121);
    let t_7 = local_x + 768;
    let column_3 = t_7 & 63;
    let k_7 = k_start + (t_7 >> 6u);
    train_step_conv2_3_rhs_tile[(t_7 >> 6u) * 64 + (t_7 & 63)] = select(0.0, select(0.0, arena[in1_offset + column_3 + k_7 * 64], k_7 < batch * 121), k_7 < batch * 121);
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = train_step_conv2_3_lhs_tile[ty + kk * 64];
      a_1 = train_step_conv2_3_lhs_tile[ty + kk * 64 + 16];
      a_2 = train_step_conv2_3_lhs_tile[ty + kk * 64 + 32];
      a_3 = train_step_conv2_3_lhs_tile[ty + kk * 64 + 48];
      b_0 = train_step_conv2_3_rhs_tile[tx + kk * 64];
      b_1 = train_step_conv2_3_rhs_tile[tx + kk * 64 + 16];
      b_2 = train_step_conv2_3_rhs_tile[tx + kk * 64 + 32];
      b_3 = train_step_conv2_3_rhs_tile[tx + kk * 64 + 48];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_0, b_1, acc_1);
      acc_2 = fma(a_0, b_2, acc_2);
      acc_3 = fma(a_0, b_3, acc_3);
      acc_4 = fma(a_1, b_0, acc_4);
      acc_5 = fma(a_1, b_1, acc_5);
      acc_6 = fma(a_1, b_2, acc_6);
      acc_7 = fma(a_1, b_3, acc_7);
      acc_8 = fma(a_2, b_0, acc_8);
      acc_9 = fma(a_2, b_1, acc_9);
      acc_10 = fma(a_2, b_2, acc_10);
      acc_11 = fma(a_2, b_3, acc_11);
      acc_12 = fma(a_3, b_0, acc_12);
      acc_13 = fma(a_3, b_1, acc_13);
      acc_14 = fma(a_3, b_2, acc_14);
      acc_15 = fma(a_3, b_3, acc_15);
    }
    workgroupBarrier();
  }
  let m = m_start + ty;
  let n = tx;
  let total = acc_0;
  arena[out0_offset + m * 64 + n] = total;
  let m_1 = m_start + ty;
  let n_1 = tx + 16;
  let total_1 = acc_1;
  arena[out0_offset + m_1 * 64 + n_1] = total_1;
  let m_2 = m_start + ty;
  let n_2 = tx + 32;
  let total_2 = acc_2;
  arena[out0_offset + m_2 * 64 + n_2] = total_2;
  let m_3 = m_start + ty;
  let n_3 = tx + 48;
  let total_3 = acc_3;
  arena[out0_offset + m_3 * 64 + n_3] = total_3;
  let m_4 = m_start + ty + 16;
  let n_4 = tx;
  let total_4 = acc_4;
  arena[out0_offset + m_4 * 64 + n_4] = total_4;
  let m_5 = m_start + ty + 16;
  let n_5 = tx + 16;
  let total_5 = acc_5;
  arena[out0_offset + m_5 * 64 + n_5] = total_5;
  let m_6 = m_start + ty + 16;
  let n_6 = tx + 32;
  let total_6 = acc_6;
  arena[out0_offset + m_6 * 64 + n_6] = total_6;
  let m_7 = m_start + ty + 16;
  let n_7 = tx + 48;
  let total_7 = acc_7;
  arena[out0_offset + m_7 * 64 + n_7] = total_7;
  let m_8 = m_start + ty + 32;
  let n_8 = tx;
  if (m_8 < 288) {
    let total_8 = acc_8;
    arena[out0_offset + m_8 * 64 + n_8] = total_8;
  }
  let m_9 = m_start + ty + 32;
  let n_9 = tx + 16;
  if (m_9 < 288) {
    let total_9 = acc_9;
    arena[out0_offset + m_9 * 64 + n_9] = total_9;
  }
  let m_10 = m_start + ty + 32;
  let n_10 = tx + 32;
  if (m_10 < 288) {
    let total_10 = acc_10;
    arena[out0_offset + m_10 * 64 + n_10] = total_10;
  }
  let m_11 = m_start + ty + 32;
  let n_11 = tx + 48;
  if (m_11 < 288) {
    let total_11 = acc_11;
    arena[out0_offset + m_11 * 64 + n_11] = total_11;
  }
  let m_12 = m_start + ty + 48;
  let n_12 = tx;
  if (m_12 < 288) {
    let total_12 = acc_12;
    arena[out0_offset + m_12 * 64 + n_12] = total_12;
  }
  let m_13 = m_start + ty + 48;
  let n_13 = tx + 16;
  if (m_13 < 288) {
    let total_13 = acc_13;
    arena[out0_offset + m_13 * 64 + n_13] = total_13;
  }
  let m_14 = m_start + ty + 48;
  let n_14 = tx + 32;
  if (m_14 < 288) {
    let total_14 = acc_14;
    arena[out0_offset + m_14 * 64 + n_14] = total_14;
  }
  let m_15 = m_start + ty + 48;
  let n_15 = tx + 48;
  if (m_15 < 288) {
    let total_15 = acc_15;
    arena[out0_offset + m_15 * 64 + n_15] = total_15;
  }
}

// train_step_pool1_1: window_scatter, select
// source: examples/digits/model.ts:10:12, examples/digits/model.ts:9:12
// schedule: map: workgroup element 256
// FLOPs: 43264*batch, bytes: 216320*batch
@compute @workgroup_size(256, 1, 1)
fn train_step_pool1_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let i = group_x * 256 + local_x;
  if (i < batch * 21632) {
    arena_u32[out0_offset + i] = bitcast<u32>(select(0.0, select(0.0, bitcast<f32>(select(0u, arena_u32[in0_offset + i32(u32(i) / 21632u) * 5408 + i32(u32(i) / 832u) % 26 / 2 * 416 + (i >> 5u) % 26 / 2 * 32 + (i & 31)], bitcast<i32>(arena_u32[in1_offset + i32(u32(i) / 21632u) * 5408 + i32(u32(i) / 832u) % 26 / 2 * 416 + (i >> 5u) % 26 / 2 * 32 + (i & 31)]) == i32(u32(i) / 832u) % 2 * 2 + (i >> 5u) % 2)), bitcast<i32>(arena_u32[in1_offset + i32(u32(i) / 21632u) * 5408 + i32(u32(i) / 832u) % 26 / 2 * 416 + (i >> 5u) % 26 / 2 * 32 + (i & 31)]) == i32(u32(i) / 832u) % 2 * 2 + (i >> 5u) % 2), bitcast<i32>(arena_u32[in2_offset + i]) != 0));
  }
}

// train_step_conv1_1: reduce_sum
// source: examples/digits/model.ts:9:12
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 21632*batch, bytes: 86528*batch+128
var<workgroup> train_step_conv1_1_partial: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn train_step_conv1_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let column = local_x & 15;
  let part = local_x >> 4u;
  let i = group_x * 16 + column;
  var acc: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < ((batch * 169 + 3) >> 2u); step_v += 1) {
    let r = part + step_v * 16;
    if (r < batch * 676) {
      acc = acc + arena[in0_offset + i + r * 32];
    }
  }
  train_step_conv1_1_partial[column + part * 16] = acc;
  workgroupBarrier();
  if (part < 8) {
    let left = train_step_conv1_1_partial[column + part * 16];
    let right = train_step_conv1_1_partial[column + part * 16 + 128];
    train_step_conv1_1_partial[column + part * 16] = left + right;
  }
  workgroupBarrier();
  if (part < 4) {
    let left_1 = train_step_conv1_1_partial[column + part * 16];
    let right_1 = train_step_conv1_1_partial[column + part * 16 + 64];
    train_step_conv1_1_partial[column + part * 16] = left_1 + right_1;
  }
  workgroupBarrier();
  if (part < 2) {
    let left_2 = train_step_conv1_1_partial[column + part * 16];
    let right_2 = train_step_conv1_1_partial[column + part * 16 + 32];
    train_step_conv1_1_partial[column + part * 16] = left_2 + right_2;
  }
  workgroupBarrier();
  if (part < 1) {
    let left_3 = train_step_conv1_1_partial[column + part * 16];
    let right_3 = train_step_conv1_1_partial[column + part * 16 + 16];
    train_step_conv1_1_partial[column + part * 16] = left_3 + right_3;
  }
  workgroupBarrier();
  let total = train_step_conv1_1_partial[column];
  if (part == 0) {
    arena[out0_offset + i] = total;
  }
}

// train_step_conv1_2: conv
// source: examples/digits/model.ts:9:12
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 4, register n 2, stage lhs, stage rhs
// FLOPs: 389376*batch, bytes: 89664*batch+1152
var<workgroup> train_step_conv1_2_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_conv1_2_rhs_tile: array<f32, 512>;
@compute @workgroup_size(256, 1, 1)
fn train_step_conv1_2(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let local_x = i32(local_id.x);
  let tx = local_x & 15;
  let ty = local_x >> 4u;
  var acc_0: f32 = 0.0;
  var acc_1: f32 = 0.0;
  var acc_2: f32 = 0.0;
  var acc_3: f32 = 0.0;
  var acc_4: f32 = 0.0;
  var acc_5: f32 = 0.0;
  var acc_6: f32 = 0.0;
  var acc_7: f32 = 0.0;
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  var b_1: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < ((batch * 169 + 3) >> 2u); step_v += 1) {
    let k_start = step_v * 16;
    let row = min(local_x >> 4u, 8);
    let k = (local_x & 15) + k_start;
    train_step_conv1_2_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = select(0.0, select(0.0, arena[in0_offset + i32(u32(row) / 3u) * 28 + i32(u32(row) % 3u) + i32(u32(k) / 676u) * 784 + i32(u32(k) / 26u) % 26 * 28 + i32(u32(k) % 26u)], k < batch * 676), k < batch * 676);
    let t_2 = local_x + 256;
    let k_2 = k_start + (t_2 & 15);
    train_step_conv1_2_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = select(0.0, select(0.0, arena[in0_offset + i32(u32(k_2) / 676u) * 784 + i32(u32(k_2) / 26u) % 26 * 28 + i32(u32(k_2) % 26u) + 58], k_2 < batch * 676), k_2 < batch * 676);
    let t_3 = local_x + 512;
    let k_3 = k_start + (t_3 & 15);
    train_step_conv1_2_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = select(0.0, select(0.0, arena[in0_offset + i32(u32(k_3) / 676u) * 784 + i32(u32(k_3) / 26u) % 26 * 28 + i32(u32(k_3) % 26u) + 58], k_3 < batch * 676), k_3 < batch * 676);
    let t_4 = local_x + 768;
    let k_4 = k_start + (t_4 & 15);
    train_step_conv1_2_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = select(0.0, select(0.0, arena[in0_offset + i32(u32(k_4) / 676u) * 784 + i32(u32(k_4) / 26u) % 26 * 28 + i32(u32(k_4) % 26u) + 58], k_4 < batch * 676), k_4 < batch * 676);
    let column = local_x & 31;
    let k_1 = (local_x >> 5u) + k_start;
    train_step_conv1_2_rhs_tile[(local_x >> 5u) * 32 + (local_x & 31)] = select(0.0, select(0.0, arena[in1_offset + column + k_1 * 32], k_1 < batch * 676), k_1 < batch * 676);
    let t_5 = local_x + 256;
    let column_1 = t_5 & 31;
    let k_5 = k_start + (t_5 >> 5u);
    train_step_conv1_2_rhs_tile[(t_5 >> 5u) * 32 + (t_5 & 31)] = select(0.0, select(0.0, arena[in1_offset + column_1 + k_5 * 32], k_5 < batch * 676), k_5 < batch * 676);
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = train_step_conv1_2_lhs_tile[ty + kk * 64];
      a_1 = train_step_conv1_2_lhs_tile[ty + kk * 64 + 16];
      a_2 = train_step_conv1_2_lhs_tile[ty + kk * 64 + 32];
      a_3 = train_step_conv1_2_lhs_tile[ty + kk * 64 + 48];
      b_0 = train_step_conv1_2_rhs_tile[tx + kk * 32];
      b_1 = train_step_conv1_2_rhs_tile[tx + kk * 32 + 16];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_0, b_1, acc_1);
      acc_2 = fma(a_1, b_0, acc_2);
      acc_3 = fma(a_1, b_1, acc_3);
      acc_4 = fma(a_2, b_0, acc_4);
      acc_5 = fma(a_2, b_1, acc_5);
      acc_6 = fma(a_3, b_0, acc_6);
      acc_7 = fma(a_3, b_1, acc_7);
    }
    workgroupBarrier();
  }
  let m = ty;
  let n = tx;
  if (m < 9) {
    let total = acc_0;
    arena[out0_offset + m * 32 + n] = total;
  }
  let m_1 = ty;
  let n_1 = tx + 16;
  if (m_1 < 9) {
    let total_1 = acc_1;
    arena[out0_offset + m_1 * 32 + n_1] = total_1;
  }
}

// train_step_adam: add, pow, sub, sqrt, mul, pow, sub, div
// source: examples/digits/model.ts:20:7
// schedule: map: workgroup element 256
// FLOPs: 8, bytes: 12
@compute @workgroup_size(256, 1, 1)
fn train_step_adam(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let in0_offset = scalars[0].x;
  let in1_offset = scalars[0].y;
  let out1_offset = scalars[0].z;
  let local_x = i32(local_id.x);
  if (local_x < 1) {
    let add = bitcast<i32>(state_u32[in0_offset]) + 1;
    let cast_v = f32(add);
    state_u32[in0_offset] = bitcast<u32>(add);
    let size_1 = abs(0.999);
    let above_1 = select(size_1, 1e-45, size_1 < 1e-45);
    let clamped_1 = select(above_1, 3.4028234663852886e+38, 3.4028234663852886e+38 < above_1);
    let is_subnormal_1 = clamped_1 < 1.1754944e-38;
    let above_2 = bitcast<i32>(select(clamped_1, clamped_1 * 33554432.0, is_subnormal_1)) - 1060439283;
    let n_1 = f32((above_2 >> u32(23)) + select(0, -25, is_subnormal_1));
    let m_1 = bitcast<f32>((above_2 & 8388607) + 1060439283);
    let f_1 = m_1 - 1.0;
    let divisor_1 = m_1 + 1.0;
    let s_1 = f_1 / divisor_1;
    let s_high_1 = bitcast<f32>(bitcast<i32>(s_1) & -4096);
    let divisor_high_1 = bitcast<f32>(bitcast<i32>(divisor_1) & -4096);
    let s_low_1 = (f_1 - s_high_1 * divisor_high_1 - s_high_1 * (m_1 - (divisor_high_1 - 1.0))) / divisor_1;
    let z_1 = s_1 * s_1;
    let tail_1 = s_1 * z_1 * fma(fma(fma(fma(fma(0.15384616, z_1, 0.18181819), z_1, 0.22222222), z_1, 0.2857143), z_1, 0.4), z_1, 0.6666667);
    let log_high_1 = bitcast<f32>(bitcast<i32>(s_high_1 + s_high_1 + tail_1) & -4096);
    let log_low_1 = tail_1 - (log_high_1 - (s_high_1 + s_high_1)) + (s_low_1 + s_low_1);
    let product_1 = log_high_1 * 1.4423828;
    let rest_1 = log_low_1 * 1.442695 + log_high_1 * 0.0003122284;
    let sum_1 = product_1 + rest_1 + n_1;
    let high_1 = bitcast<f32>(bitcast<i32>(sum_1) & -4096);
    let low_1 = product_1 - (high_1 - n_1) + rest_1;
    let y_high_1 = bitcast<f32>(bitcast<i32>(cast_v) & -4096);
    let product_2 = y_high_1 * high_1;
    let rest_2 = (cast_v - y_high_1) * high_1 + cast_v * low_1;
    let exponent_1 = product_2 + rest_2;
    let above_3 = select(exponent_1, -160.0, exponent_1 < -160.0);
    let clamped_2 = select(above_3, 160.0, 160.0 < above_3);
    let exponent_2 = bitcast<i32>(clamped_2 + 12582912.0) - 1262485504;
    let n_2 = f32(exponent_2);
    let r_1 = select(product_2 - n_2 + rest_2, 0.0, clamped_2 != exponent_1) * 0.6931472;
    let half_1 = exponent_2 >> u32(1);
    let y_size_1 = abs(cast_v);
    let power_1 = select(select(select((fma(r_1 * r_1, fma(fma(fma(fma(fma(0.00019875691, r_1, 0.0013981999), r_1, 0.008333452), r_1, 0.041665796), r_1, 0.16666666), r_1, 0.5), r_1) + 1.0) * bitcast<f32>((half_1 + 127) << u32(23)) * bitcast<f32>((exponent_2 - half_1 + 127) << u32(23)), select(select(0.0, infinity(), f32(size_1 > 1.0) == f32(cast_v > 0.0)), 1.0, size_1 == 1.0), y_size_1 >= 4294967300.0), select(infinity(), 0.0, cast_v < 0.0), size_1 == infinity()), select(0.0, infinity(), cast_v < 0.0), size_1 == 0.0);
    let whole_1 = floor(cast_v);
    let is_integer_1 = whole_1 == cast_v;
    let size_2 = abs(0.9);
    let above_4 = select(size_2, 1e-45, size_2 < 1e-45);
    let clamped_3 = select(above_4, 3.4028234663852886e+38, 3.4028234663852886e+38 < above_4);
    let is_subnormal_2 = clamped_3 < 1.1754944e-38;
    let above_5 = bitcast<i32>(select(clamped_3, clamped_3 * 33554432.0, is_subnormal_2)) - 1060439283;
    let n_3 = f32((above_5 >> u32(23)) + select(0, -25, is_subnormal_2));
    let m_2 = bitcast<f32>((above_5 & 8388607) + 1060439283);
    let f_2 = m_2 - 1.0;
    let divisor_2 = m_2 + 1.0;
    let s_2 = f_2 / divisor_2;
    let s_high_2 = bitcast<f32>(bitcast<i32>(s_2) & -4096);
    let divisor_high_2 = bitcast<f32>(bitcast<i32>(divisor_2) & -4096);
    let s_low_2 = (f_2 - s_high_2 * divisor_high_2 - s_high_2 * (m_2 - (divisor_high_2 - 1.0))) / divisor_2;
    let z_2 = s_2 * s_2;
    let tail_2 = s_2 * z_2 * fma(fma(fma(fma(fma(0.15384616, z_2, 0.18181819), z_2, 0.22222222), z_2, 0.2857143), z_2, 0.4), z_2, 0.6666667);
    let log_high_2 = bitcast<f32>(bitcast<i32>(s_high_2 + s_high_2 + tail_2) & -4096);
    let log_low_2 = tail_2 - (log_high_2 - (s_high_2 + s_high_2)) + (s_low_2 + s_low_2);
    let product_3 = log_high_2 * 1.4423828;
    let rest_3 = log_low_2 * 1.442695 + log_high_2 * 0.0003122284;
    let sum_2 = product_3 + rest_3 + n_3;
    let high_2 = bitcast<f32>(bitcast<i32>(sum_2) & -4096);
    let low_2 = product_3 - (high_2 - n_3) + rest_3;
    let y_high_2 = bitcast<f32>(bitcast<i32>(cast_v) & -4096);
    let product_4 = y_high_2 * high_2;
    let rest_4 = (cast_v - y_high_2) * high_2 + cast_v * low_2;
    let exponent_3 = product_4 + rest_4;
    let above_6 = select(exponent_3, -160.0, exponent_3 < -160.0);
    let clamped_4 = select(above_6, 160.0, 160.0 < above_6);
    let exponent_4 = bitcast<i32>(clamped_4 + 12582912.0) - 1262485504;
    let n_4 = f32(exponent_4);
    let r_2 = select(product_4 - n_4 + rest_4, 0.0, clamped_4 != exponent_3) * 0.6931472;
    let half_2 = exponent_4 >> u32(1);
    let y_size_2 = abs(cast_v);
    let power_2 = select(select(select((fma(r_2 * r_2, fma(fma(fma(fma(fma(0.00019875691, r_2, 0.0013981999), r_2, 0.008333452), r_2, 0.041665796), r_2, 0.16666666), r_2, 0.5), r_2) + 1.0) * bitcast<f32>((half_2 + 127) << u32(23)) * bitcast<f32>((exponent_4 - half_2 + 127) << u32(23)), select(select(0.0, infinity(), f32(size_2 > 1.0) == f32(cast_v > 0.0)), 1.0, size_2 == 1.0), y_size_2 >= 4294967300.0), select(infinity(), 0.0, cast_v < 0.0), size_2 == infinity()), select(0.0, infinity(), cast_v < 0.0), size_2 == 0.0);
    let whole_2 = floor(cast_v);
    let is_integer_2 = whole_2 == cast_v;
    arena[out1_offset] = bitcast<f32>(state_u32[in1_offset]) * sqrt(1.0 - select(select(select(select(select(power_1, -power_1, bitcast<i32>(0.999) < 0 && (is_integer_1 && y_size_1 < 16777216.0 && floor(whole_1 * 0.5) != whole_1 * 0.5)), not_a_number(), 0.999 < 0.0 && size_1 < infinity() && whole_1 != cast_v), 0.999 + cast_v, 0.999 != 0.999 || cast_v != cast_v), select(select(power_1, -power_1, bitcast<i32>(0.999) < 0 && (is_integer_1 && y_size_1 < 16777216.0 && floor(whole_1 * 0.5) != whole_1 * 0.5)), not_a_number(), 0.999 < 0.0 && size_1 < infinity() && whole_1 != cast_v), 0.999 + cast_v == 0.999 + cast_v), 1.0, cast_v == 0.0 || 0.999 == 1.0)) / (1.0 - select(select(select(select(select(power_2, -power_2, bitcast<i32>(0.9) < 0 && (is_integer_2 && y_size_2 < 16777216.0 && floor(whole_2 * 0.5) != whole_2 * 0.5)), not_a_number(), 0.9 < 0.0 && size_2 < infinity() && whole_2 != cast_v), 0.9 + cast_v, 0.9 != 0.9 || cast_v != cast_v), select(select(power_2, -power_2, bitcast<i32>(0.9) < 0 && (is_integer_2 && y_size_2 < 16777216.0 && floor(whole_2 * 0.5) != whole_2 * 0.5)), not_a_number(), 0.9 < 0.0 && size_2 < infinity() && whole_2 != cast_v), 0.9 + cast_v == 0.9 + cast_v), 1.0, cast_v == 0.0 || 0.9 == 1.0));
  }
}

// train_step_loss: reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select
// source: examples/digits/model.ts:20:7
// schedule: row: workgroup inner 256
// FLOPs: 2*batch+14, bytes: 8*batch+24
var<workgroup> train_step_loss_partial: array<f32, 256>;
var<workgroup> train_step_loss_partial_1: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn train_step_loss(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let in4_offset = scalars[1].y;
  let in5_offset = scalars[1].z;
  let out4_offset = scalars[1].w;
  let out5_offset = scalars[2].x;
  let local_x = i32(local_id.x);
  let dim_size = f32(batch);
  let add = state[in2_offset] + dim_size;
  let add_1 = state[in5_offset] + dim_size;
  let eq = add == 0.0;
  let eq_1 = add_1 == 0.0;
  var acc: f32 = 0.0;
  var acc_1: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < ((batch + 255) >> 8u); step_v += 1) {
    let j = local_x + step_v * 256;
    if (j < batch) {
      acc = acc + bitcast<f32>(arena_u32[in0_offset + j]);
      acc_1 = acc_1 + f32(bitcast<i32>(arena_u32[in3_offset + j]) != 0);
    }
  }
  train_step_loss_partial[local_x] = acc;
  storageBarrier(); workgroupBarrier();
  if (local_x < 128) {
    let left = train_step_loss_partial[local_x];
    let right = train_step_loss_partial[local_x + 128];
    train_step_loss_partial[local_x] = left + right;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 64) {
    let left_1 = train_step_loss_partial[local_x];
    let right_1 = train_step_loss_partial[local_x + 64];
    train_step_loss_partial[local_x] = left_1 + right_1;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 32) {
    let left_2 = train_step_loss_partial[local_x];
    let right_2 = train_step_loss_partial[local_x + 32];
    train_step_loss_partial[local_x] = left_2 + right_2;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 16) {
    let left_3 = train_step_loss_partial[local_x];
    let right_3 = train_step_loss_partial[local_x + 16];
    train_step_loss_partial[local_x] = left_3 + right_3;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 8) {
    let left_4 = train_step_loss_partial[local_x];
    let right_4 = train_step_loss_partial[local_x + 8];
    train_step_loss_partial[local_x] = left_4 + right_4;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 4) {
    let left_5 = train_step_loss_partial[local_x];
    let right_5 = train_step_loss_partial[local_x + 4];
    train_step_loss_partial[local_x] = left_5 + right_5;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 2) {
    let left_6 = train_step_loss_partial[local_x];
    let right_6 = train_step_loss_partial[local_x + 2];
    train_step_loss_partial[local_x] = left_6 + right_6;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 1) {
    let left_7 = train_step_loss_partial[0];
    let right_7 = train_step_loss_partial[1];
    train_step_loss_partial[0] = left_7 + right_7;
  }
  storageBarrier(); workgroupBarrier();
  let total = train_step_loss_partial[0];
  train_step_loss_partial_1[local_x] = acc_1;
  storageBarrier(); workgroupBarrier();
  if (local_x < 128) {
    let left_8 = train_step_loss_partial_1[local_x];
    let right_8 = train_step_loss_partial_1[local_x + 128];
    train_step_loss_partial_1[local_x] = left_8 + right_8;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 64) {
    let left_9 = train_step_loss_partial_1[local_x];
    let right_9 = train_step_loss_partial_1[local_x + 64];
    train_step_loss_partial_1[local_x] = left_9 + right_9;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 32) {
    let left_10 = train_step_loss_partial_1[local_x];
    let right_10 = train_step_loss_partial_1[local_x + 32];
    train_step_loss_partial_1[local_x] = left_10 + right_10;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 16) {
    let left_11 = train_step_loss_partial_1[local_x];
    let right_11 = train_step_loss_partial_1[local_x + 16];
    train_step_loss_partial_1[local_x] = left_11 + right_11;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 8) {
    let left_12 = train_step_loss_partial_1[local_x];
    let right_12 = train_step_loss_partial_1[local_x + 8];
    train_step_loss_partial_1[local_x] = left_12 + right_12;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 4) {
    let left_13 = train_step_loss_partial_1[local_x];
    let right_13 = train_step_loss_partial_1[local_x + 4];
    train_step_loss_partial_1[local_x] = left_13 + right_13;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 2) {
    let left_14 = train_step_loss_partial_1[local_x];
    let right_14 = train_step_loss_partial_1[local_x + 2];
    train_step_loss_partial_1[local_x] = left_14 + right_14;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 1) {
    let left_15 = train_step_loss_partial_1[0];
    let right_15 = train_step_loss_partial_1[1];
    train_step_loss_partial_1[0] = left_15 + right_15;
  }
  storageBarrier(); workgroupBarrier();
  let total_1 = train_step_loss_partial_1[0];
  let add_2 = state[in1_offset] + total / dim_size * dim_size;
  let add_3 = state[in4_offset] + total_1;
  if (local_x == 0) {
    state[in1_offset] = add_2;
    state[in2_offset] = add;
    state[in4_offset] = add_3;
    state[in5_offset] = add_1;
    arena_u32[out4_offset] = bitcast<u32>(select(add_2 / select(add, 1.0, eq), 0.0, eq));
    arena_u32[out5_offset] = bitcast<u32>(select(add_3 / select(add_1, 1.0, eq_1), 0.0, eq_1));
  }
}

// train_step_dropout_1: add, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
// source: examples/digits/model.ts:14:12, examples/digits/model.ts:20:7
// schedule: map: workgroup element 256
// FLOPs: 2700410, bytes: 3600564
@compute @workgroup_size(256, 1, 1)
fn train_step_dropout_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let in0_offset = scalars[0].x;
  let in1_offset = scalars[0].y;
  let in2_offset = scalars[0].z;
  let in3_offset = scalars[0].w;
  let in4_offset = scalars[1].x;
  let in5_offset = scalars[1].y;
  let in6_offset = scalars[1].z;
  let in7_offset = scalars[1].w;
  let in8_offset = scalars[2].x;
  let in9_offset = scalars[2].y;
  let in10_offset = scalars[2].z;
  let in11_offset = scalars[2].w;
  let in12_offset = scalars[3].x;
  let in13_offset = scalars[3].y;
  let in14_offset = scalars[3].z;
  let in15_offset = scalars[3].w;
  let in16_offset = scalars[4].x;
  let in17_offset = scalars[4].y;
  let in18_offset = scalars[4].z;
  let in19_offset = scalars[4].w;
  let in20_offset = scalars[5].x;
  let in21_offset = scalars[5].y;
  let in22_offset = scalars[5].z;
  let in23_offset = scalars[5].w;
  let in24_offset = scalars[6].x;
  let in25_offset = scalars[6].y;
  let in26_offset = scalars[6].z;
  let in27_offset = scalars[6].w;
  let in28_offset = scalars[7].x;
  let in29_offset = scalars[7].y;
  let in30_offset = scalars[7].z;
  let in31_offset = scalars[7].w;
  let in32_offset = scalars[8].x;
  let in33_offset = scalars[8].y;
  let in34_offset = scalars[8].z;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  if (group_x < 1) {
    if (local_x < 2) {
      state_u32[in0_offset + local_x] = state_u32[in0_offset + local_x] + state_u32[in1_offset + local_x];
    }
  }
  if (group_x >= 1) {
    if (group_x < 3) {
      let i_1 = group_x * 256 + local_x - 256;
      if (i_1 < 288) {
        let x = bitcast<f32>(state_u32[in3_offset + i_1]);
        let x_1 = arena[in2_offset + i_1];
        let add = x + (x_1 - x) * 0.1;
        let x_2 = bitcast<f32>(state_u32[in4_offset + i_1]);
        let add_1 = x_2 + (x_1 * x_1 - x_2) * 0.001;
        let x_3 = arena[in5_offset];
        state_u32[in3_offset + i_1] = bitcast<u32>(add);
        state_u32[in4_offset + i_1] = bitcast<u32>(add_1);
        state_u32[in6_offset + i_1] = bitcast<u32>(bitcast<f32>(state_u32[in6_offset + i_1]) - add * x_3 / (sqrt(add_1) + 1e-7));
      }
    }
  }
  if (group_x >= 3) {
    if (group_x < 4) {
      let i_2 = group_x * 256 + local_x - 768;
      if (i_2 < 32) {
        let x_4 = bitcast<f32>(state_u32[in8_offset + i_2]);
        let x_5 = arena[in7_offset + i_2];
        let add_2 = x_4 + (x_5 - x_4) * 0.1;
        let x_6 = bitcast<f32>(state_u32[in9_offset + i_2]);
        let add_3 = x_6 + (x_5 * x_5 - x_6) * 0.001;
        let x_7 = arena[in5_offset];
        state_u32[in8_offset + i_2] = bitcast<u32>(add_2);
        state_u32[in9_offset + i_2] = bitcast<u32>(add_3);
        state_u32[in10_offset + i_2] = bitcast<u32>(bitcast<f32>(state_u32[in10_offset + i_2]) - add_2 * x_7 / (sqrt(add_3) + 1e-7));
      }
    }
  }
  if (group_x >= 4) {
    if (group_x < 76) {
      let i_3 = group_x * 256 + local_x - 1024;
      if (i_3 < 18432) {
        let x_8 = bitcast<f32>(state_u32[in12_offset + i_3]);
        let x_9 = arena[in11_offset + i_3];
        let add_4 = x_8 + (x_9 - x_8) * 0.1;
        let x_10 = bitcast<f32>(state_u32[in13_offset + i_3]);
        let add_5 = x_10 + (x_9 * x_9 - x_10) * 0.001;
        let x_11 = arena[in5_offset];
        state_u32[in12_offset + i_3] = bitcast<u32>(add_4);
        state_u32[in13_offset + i_3] = bitcast<u32>(add_5);
        state_u32[in14_offset + i_3] = bitcast<u32>(bitcast<f32>(state_u32[in14_offset + i_3]) - add_4 * x_11 / (sqrt(add_5) + 1e-7));
      }
    }
  }
  if (group_x >= 76) {
    if (group_x < 77) {
      let i_4 = group_x * 256 + local_x - 19456;
      if (i_4 < 64) {
        let x_12 = bitcast<f32>(state_u32[in16_offset + i_4]);
        let x_13 = arena[in15_offset + i_4];
        let add_6 = x_12 + (x_13 - x_12) * 0.1;
        let x_14 = bitcast<f32>(state_u32[in17_offset + i_4]);
        let add_7 = x_14 + (x_13 * x_13 - x_14) * 0.001;
        let x_15 = arena[in5_offset];
        state_u32[in16_offset + i_4] = bitcast<u32>(add_6);
        state_u32[in17_offset + i_4] = bitcast<u32>(add_7);
        state_u32[in18_offset + i_4] = bitcast<u32>(bitcast<f32>(state_u32[in18_offset + i_4]) - add_6 * x_15 / (sqrt(add_7) + 1e-7));
      }
    }
  }
  if (group_x >= 77) {
    if (group_x < 877) {
      let i_5 = group_x * 256 + local_x - 19712;
      if (i_5 < 204800) {
        let x_16 = bitcast<f32>(state_u32[in20_offset + i_5]);
        let transpose_v = arena[in19_offset + i_5 % 128 * 1600 + i_5 / 128];
        let add_8 = x_16 + (transpose_v - x_16) * 0.1;
        let x_17 = bitcast<f32>(state_u32[in21_offset + i_5]);
        let add_9 = x_17 + (transpose_v * transpose_v - x_17) * 0.001;
        let x_18 = arena[in5_offset];
        state_u32[in20_offset + i_5] = bitcast<u32>(add_8);
        state_u32[in21_offset + i_5] = bitcast<u32>(add_9);
        state_u32[in22_offset + i_5] = bitcast<u32>(bitcast<f32>(state_u32[in22_offset + i_5]) - add_8 * x_18 / (sqrt(add_9) + 1e-7));
      }
    }
  }
  if (group_x >= 877) {
    if (group_x < 878) {
      let i_6 = group_x * 256 + local_x - 224512;
      if (i_6 < 128) {
        let x_19 = bitcast<f32>(state_u32[in24_offset + i_6]);
        let x_20 = arena[in23_offset + i_6];
        let add_10 = x_19 + (x_20 - x_19) * 0.1;
        let x_21 = bitcast<f32>(state_u32[in25_offset + i_6]);
        let add_11 = x_21 + (x_20 * x_20 - x_21) * 0.001;
        let x_22 = arena[in5_offset];
        state_u32[in24_offset + i_6] = bitcast<u32>(add_10);
        state_u32[in25_offset + i_6] = bitcast<u32>(add_11);
        state_u32[in26_offset + i_6] = bitcast<u32>(bitcast<f32>(state_u32[in26_offset + i_6]) - add_10 * x_22 / (sqrt(add_11) + 1e-7));
      }
    }
  }
  if (group_x >= 878) {
    if (group_x < 883) {
      let i_7 = group_x * 256 + local_x - 224768;
      if (i_7 < 1280) {
        let x_23 = bitcast<f32>(state_u32[in28_offset + i_7]);
        let transpose_1 = arena[in27_offset + i_7 % 10 * 128 + i_7 / 10];
        let add_12 = x_23 + (transpose_1 - x_23) * 0.1;
        let x_24 = bitcast<f32>(state_u32[in29_offset + i_7]);
        let add_13 = x_24 + (transpose_1 * transpose_1 - x_24) * 0.001;
        let x_25 = arena[in5_offset];
        state_u32[in28_offset + i_7] = bitcast<u32>(add_12);
        state_u32[in29_offset + i_7] = bitcast<u32>(add_13);
        state_u32[in30_offset + i_7] = bitcast<u32>(bitcast<f32>(state_u32[in30_offset + i_7]) - add_12 * x_25 / (sqrt(add_13) + 1e-7));
      }
    }
  }
  if (group_x >= 883) {
    let i_8 = group_x * 256 + local_x - 226048;
    if (i_8 < 10) {
      let x_26 = bitcast<f32>(state_u32[in32_offset + i_8]);
      let x_27 = arena[in31_offset + i_8];
      let add_14 = x_26 + (x_27 - x_26) * 0.1;
      let x_28 = bitcast<f32>(state_u32[in33_offset + i_8]);
      let add_15 = x_28 + (x_27 * x_27 - x_28) * 0.001;
      let x_29 = arena[in5_offset];
      state_u32[in32_offset + i_8] = bitcast<u32>(add_14);
      state_u32[in33_offset + i_8] = bitcast<u32>(add_15);
      state_u32[in34_offset + i_8] = bitcast<u32>(bitcast<f32>(state_u32[in34_offset + i_8]) - add_14 * x_29 / (sqrt(add_15) + 1e-7));
    }
  }
}

// eval_step_class: reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, arg_max, eq
// source: examples/digits/model.ts:16:12, examples/digits/model.ts:20:7
// schedule: row: workgroup row 64
// FLOPs: 142*batch, bytes: 52*batch
@compute @workgroup_size(64, 1, 1)
fn eval_step_class(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let out1_offset = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let row = group_x * 64 + local_x;
  if (row < batch) {
    var acc: f32 = -infinity();
    for (var j: i32 = 0; j < 10; j += 1) {
      let x = bitcast<f32>(arena_u32[in0_offset + row * 10 + j]);
      acc = maximum(acc, x);
    }
    var acc_1: f32 = 0.0;
    for (var j_1: i32 = 0; j_1 < 10; j_1 += 1) {
      let x_1 = bitcast<f32>(arena_u32[in0_offset + row * 10 + j_1]);
      let exp_v = exp(x_1 - acc);
      acc_1 = acc_1 + exp_v;
    }
    var acc_2: f32 = 0.0;
    var acc_3: f32 = -infinity();
    var acc_4: i32 = 2147483647;
    for (var j_2: i32 = 0; j_2 < 10; j_2 += 1) {
      let x_2 = bitcast<f32>(arena_u32[in0_offset + row * 10 + j_2]);
      let exp_1 = exp(x_2 - acc);
      let div = exp_1 / acc_1;
      acc_2 = acc_2 + div;
      let next = select(acc_3, select(-infinity(), div, div == div), select(-infinity(), div, div == div) > acc_3 || (select(-infinity(), div, div == div) == acc_3 && j_2 < acc_4));
      let next_1 = select(acc_4, j_2, select(-infinity(), div, div == div) > acc_3 || (select(-infinity(), div, div == div) == acc_3 && j_2 < acc_4));
      acc_3 = next;
      acc_4 = next_1;
    }
    let arg_max = select(acc_4, 0, acc_4 == 2147483647);
    let x_3 = bitcast<i32>(arena_u32[in1_offset + row]);
    var acc_5: f32 = 0.0;
    for (var j_3: i32 = 0; j_3 < 10; j_3 += 1) {
      let x_4 = bitcast<f32>(arena_u32[in0_offset + row * 10 + j_3]);
      let exp_2 = exp(x_4 - acc);
      let div_1 = exp_2 / acc_1;
      acc_5 = acc_5 + f32(x_3 == j_3) * log(minimum(0.9999999, maximum(1e-7, div_1 / acc_2)));
    }
    arena_u32[out0_offset + row] = bitcast<u32>(-acc_5);
    arena_u32[out1_offset + row] = bitcast<u32>(i32(x_3 == arg_max));
  }
}
