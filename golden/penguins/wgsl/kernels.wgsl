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

// predict_first: dot_general, add, max
// source: examples/penguins/model.ts:7:22
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 4, register n 2, stage lhs, stage rhs
// FLOPs: 704*batch, bytes: 168*batch+1408
var<workgroup> predict_first_lhs_tile: array<f32, 1024>;
var<workgroup> predict_first_rhs_tile: array<f32, 512>;
@compute @workgroup_size(256, 1, 1)
fn predict_first(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  let row = min((local_x >> 4u) + m_start, batch - 1);
  let k = local_x & 15;
  predict_first_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = select(0.0, select(0.0, arena[in0_offset + row * 10 + k], k < 10), k < 10);
  let t_2 = local_x + 256;
  let row_1 = min(m_start + (t_2 >> 4u), batch - 1);
  let k_2 = t_2 & 15;
  predict_first_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = select(0.0, select(0.0, arena[in0_offset + row_1 * 10 + k_2], k_2 < 10), k_2 < 10);
  let t_3 = local_x + 512;
  let row_2 = min(m_start + (t_3 >> 4u), batch - 1);
  let k_3 = t_3 & 15;
  predict_first_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = select(0.0, select(0.0, arena[in0_offset + row_2 * 10 + k_3], k_3 < 10), k_3 < 10);
  let t_4 = local_x + 768;
  let row_3 = min(m_start + (t_4 >> 4u), batch - 1);
  let k_4 = t_4 & 15;
  predict_first_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = select(0.0, select(0.0, arena[in0_offset + row_3 * 10 + k_4], k_4 < 10), k_4 < 10);
  let column = local_x & 31;
  let k_1 = local_x >> 5u;
  predict_first_rhs_tile[(local_x >> 5u) * 32 + (local_x & 31)] = state[in1_offset + column + k_1 * 32];
  let t_5 = local_x + 256;
  let column_1 = t_5 & 31;
  let k_5 = t_5 >> 5u;
  predict_first_rhs_tile[(t_5 >> 5u) * 32 + (t_5 & 31)] = select(0.0, select(0.0, state[in1_offset + column_1 + k_5 * 32], k_5 < 10), k_5 < 10);
  workgroupBarrier();
  for (var kk: i32 = 0; kk < 16; kk += 1) {
    a_0 = predict_first_lhs_tile[ty + kk * 64];
    a_1 = predict_first_lhs_tile[ty + kk * 64 + 16];
    a_2 = predict_first_lhs_tile[ty + kk * 64 + 32];
    a_3 = predict_first_lhs_tile[ty + kk * 64 + 48];
    b_0 = predict_first_rhs_tile[tx + kk * 32];
    b_1 = predict_first_rhs_tile[tx + kk * 32 + 16];
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
  if (m < batch) {
    let total = acc_0;
    arena[out0_offset + m * 32 + n] = maximum(0.0, total + state[in2_offset + n]);
  }
  let m_1 = m_start + ty;
  let n_1 = tx + 16;
  if (m_1 < batch) {
    let total_1 = acc_1;
    arena[out0_offset + m_1 * 32 + n_1] = maximum(0.0, total_1 + state[in2_offset + n_1]);
  }
  let m_2 = m_start + ty + 16;
  let n_2 = tx;
  if (m_2 < batch) {
    let total_2 = acc_2;
    arena[out0_offset + m_2 * 32 + n_2] = maximum(0.0, total_2 + state[in2_offset + n_2]);
  }
  let m_3 = m_start + ty + 16;
  let n_3 = tx + 16;
  if (m_3 < batch) {
    let total_3 = acc_3;
    arena[out0_offset + m_3 * 32 + n_3] = maximum(0.0, total_3 + state[in2_offset + n_3]);
  }
  let m_4 = m_start + ty + 32;
  let n_4 = tx;
  if (m_4 < batch) {
    let total_4 = acc_4;
    arena[out0_offset + m_4 * 32 + n_4] = maximum(0.0, total_4 + state[in2_offset + n_4]);
  }
  let m_5 = m_start + ty + 32;
  let n_5 = tx + 16;
  if (m_5 < batch) {
    let total_5 = acc_5;
    arena[out0_offset + m_5 * 32 + n_5] = maximum(0.0, total_5 + state[in2_offset + n_5]);
  }
  let m_6 = m_start + ty + 48;
  let n_6 = tx;
  if (m_6 < batch) {
    let total_6 = acc_6;
    arena[out0_offset + m_6 * 32 + n_6] = maximum(0.0, total_6 + state[in2_offset + n_6]);
  }
  let m_7 = m_start + ty + 48;
  let n_7 = tx + 16;
  if (m_7 < batch) {
    let total_7 = acc_7;
    arena[out0_offset + m_7 * 32 + n_7] = maximum(0.0, total_7 + state[in2_offset + n_7]);
  }
}

// predict_second: dot_general, add, max
// source: examples/penguins/model.ts:8:23
// schedule: contract: tile m 64, tile n 16, tile k 16, register m 4, register n 1, stage lhs, stage rhs
// FLOPs: 1056*batch, bytes: 192*batch+2112
var<workgroup> predict_second_lhs_tile: array<f32, 1024>;
var<workgroup> predict_second_rhs_tile: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn predict_second(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  for (var step_v: i32 = 0; step_v < 2; step_v += 1) {
    let k_start = step_v * 16;
    let row = min((local_x >> 4u) + m_start, batch - 1);
    let k = (local_x & 15) + k_start;
    predict_second_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = arena[in0_offset + row * 32 + k];
    let t_2 = local_x + 256;
    let row_1 = min(m_start + (t_2 >> 4u), batch - 1);
    let k_2 = k_start + (t_2 & 15);
    predict_second_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = arena[in0_offset + row_1 * 32 + k_2];
    let t_3 = local_x + 512;
    let row_2 = min(m_start + (t_3 >> 4u), batch - 1);
    let k_3 = k_start + (t_3 & 15);
    predict_second_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = arena[in0_offset + row_2 * 32 + k_3];
    let t_4 = local_x + 768;
    let row_3 = min(m_start + (t_4 >> 4u), batch - 1);
    let k_4 = k_start + (t_4 & 15);
    predict_second_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = arena[in0_offset + row_3 * 32 + k_4];
    let column = local_x & 15;
    let k_1 = (local_x >> 4u) + k_start;
    predict_second_rhs_tile[(local_x >> 4u) * 16 + (local_x & 15)] = state[in1_offset + column + k_1 * 16];
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = predict_second_lhs_tile[ty + kk * 64];
      a_1 = predict_second_lhs_tile[ty + kk * 64 + 16];
      a_2 = predict_second_lhs_tile[ty + kk * 64 + 32];
      a_3 = predict_second_lhs_tile[ty + kk * 64 + 48];
      b_0 = predict_second_rhs_tile[tx + kk * 16];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_1, b_0, acc_1);
      acc_2 = fma(a_2, b_0, acc_2);
      acc_3 = fma(a_3, b_0, acc_3);
    }
    workgroupBarrier();
  }
  let m = m_start + ty;
  let n = tx;
  if (m < batch) {
    let total = acc_0;
    arena[out0_offset + m * 16 + n] = maximum(0.0, total + state[in2_offset + n]);
  }
  let m_1 = m_start + ty + 16;
  let n_1 = tx;
  if (m_1 < batch) {
    let total_1 = acc_1;
    arena[out0_offset + m_1 * 16 + n_1] = maximum(0.0, total_1 + state[in2_offset + n_1]);
  }
  let m_2 = m_start + ty + 32;
  let n_2 = tx;
  if (m_2 < batch) {
    let total_2 = acc_2;
    arena[out0_offset + m_2 * 16 + n_2] = maximum(0.0, total_2 + state[in2_offset + n_2]);
  }
  let m_3 = m_start + ty + 48;
  let n_3 = tx;
  if (m_3 < batch) {
    let total_3 = acc_3;
    arena[out0_offset + m_3 * 16 + n_3] = maximum(0.0, total_3 + state[in2_offset + n_3]);
  }
}

// predict_species: dot_general, add
// source: examples/penguins/model.ts:9:24
// schedule: contract: tile m 64, tile n 16, tile k 16, register m 4, register n 1, stage lhs, stage rhs
// FLOPs: 99*batch, bytes: 76*batch+204
var<workgroup> predict_species_lhs_tile: array<f32, 1024>;
var<workgroup> predict_species_rhs_tile: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn predict_species(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  let row = min((local_x >> 4u) + m_start, batch - 1);
  let k = local_x & 15;
  predict_species_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = arena[in0_offset + row * 16 + k];
  let t_2 = local_x + 256;
  let row_1 = min(m_start + (t_2 >> 4u), batch - 1);
  let k_2 = t_2 & 15;
  predict_species_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = arena[in0_offset + row_1 * 16 + k_2];
  let t_3 = local_x + 512;
  let row_2 = min(m_start + (t_3 >> 4u), batch - 1);
  let k_3 = t_3 & 15;
  predict_species_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = arena[in0_offset + row_2 * 16 + k_3];
  let t_4 = local_x + 768;
  let row_3 = min(m_start + (t_4 >> 4u), batch - 1);
  let k_4 = t_4 & 15;
  predict_species_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = arena[in0_offset + row_3 * 16 + k_4];
  let column = min(local_x & 15, 2);
  let k_1 = local_x >> 4u;
  predict_species_rhs_tile[(local_x >> 4u) * 16 + (local_x & 15)] = state[in1_offset + column + k_1 * 3];
  workgroupBarrier();
  for (var kk: i32 = 0; kk < 16; kk += 1) {
    a_0 = predict_species_lhs_tile[ty + kk * 64];
    a_1 = predict_species_lhs_tile[ty + kk * 64 + 16];
    a_2 = predict_species_lhs_tile[ty + kk * 64 + 32];
    a_3 = predict_species_lhs_tile[ty + kk * 64 + 48];
    b_0 = predict_species_rhs_tile[tx + kk * 16];
    acc_0 = fma(a_0, b_0, acc_0);
    acc_1 = fma(a_1, b_0, acc_1);
    acc_2 = fma(a_2, b_0, acc_2);
    acc_3 = fma(a_3, b_0, acc_3);
  }
  workgroupBarrier();
  let m = m_start + ty;
  let n = tx;
  if (m < batch && n < 3) {
    let total = acc_0;
    arena[out0_offset + m * 3 + n] = total + state[in2_offset + n];
  }
  let m_1 = m_start + ty + 16;
  let n_1 = tx;
  if (m_1 < batch && n_1 < 3) {
    let total_1 = acc_1;
    arena[out0_offset + m_1 * 3 + n_1] = total_1 + state[in2_offset + n_1];
  }
  let m_2 = m_start + ty + 32;
  let n_2 = tx;
  if (m_2 < batch && n_2 < 3) {
    let total_2 = acc_2;
    arena[out0_offset + m_2 * 3 + n_2] = total_2 + state[in2_offset + n_2];
  }
  let m_3 = m_start + ty + 48;
  let n_3 = tx;
  if (m_3 < batch && n_3 < 3) {
    let total_3 = acc_3;
    arena[out0_offset + m_3 * 3 + n_3] = total_3 + state[in2_offset + n_3];
  }
}

// predict_species_1: reduce_max, sub, exp, reduce_sum, div
// source: examples/penguins/model.ts:9:24
// schedule: row: workgroup row 64
// FLOPs: 15*batch, bytes: 24*batch
@compute @workgroup_size(64, 1, 1)
fn predict_species_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let row = group_x * 64 + local_x;
  if (row < batch) {
    var acc: f32 = -infinity();
    for (var j: i32 = 0; j < 3; j += 1) {
      let x = arena[in0_offset + row * 3 + j];
      acc = maximum(acc, x);
    }
    var acc_1: f32 = 0.0;
    for (var j_1: i32 = 0; j_1 < 3; j_1 += 1) {
      let x_1 = arena[in0_offset + row * 3 + j_1];
      let exp_v = exp(x_1 - acc);
      acc_1 = acc_1 + exp_v;
    }
    for (var j_2: i32 = 0; j_2 < 3; j_2 += 1) {
      let x_2 = arena[in0_offset + row * 3 + j_2];
      let exp_1 = exp(x_2 - acc);
      arena[out0_offset + row * 3 + j_2] = exp_1 / acc_1;
    }
  }
}

// train_step_first: dot_general, add, max, gt
// source: examples/penguins/model.ts:7:22
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 4, register n 2, stage lhs, stage rhs
// FLOPs: 736*batch, bytes: 296*batch+1408
var<workgroup> train_step_first_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_first_rhs_tile: array<f32, 512>;
@compute @workgroup_size(256, 1, 1)
fn train_step_first(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  let row = min((local_x >> 4u) + m_start, batch - 1);
  let k = local_x & 15;
  train_step_first_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = select(0.0, bitcast<f32>(select(0u, arena_u32[in0_offset + row * 10 + k], k < 10)), k < 10);
  let t_2 = local_x + 256;
  let row_1 = min(m_start + (t_2 >> 4u), batch - 1);
  let k_2 = t_2 & 15;
  train_step_first_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = select(0.0, bitcast<f32>(select(0u, arena_u32[in0_offset + row_1 * 10 + k_2], k_2 < 10)), k_2 < 10);
  let t_3 = local_x + 512;
  let row_2 = min(m_start + (t_3 >> 4u), batch - 1);
  let k_3 = t_3 & 15;
  train_step_first_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = select(0.0, bitcast<f32>(select(0u, arena_u32[in0_offset + row_2 * 10 + k_3], k_3 < 10)), k_3 < 10);
  let t_4 = local_x + 768;
  let row_3 = min(m_start + (t_4 >> 4u), batch - 1);
  let k_4 = t_4 & 15;
  train_step_first_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = select(0.0, bitcast<f32>(select(0u, arena_u32[in0_offset + row_3 * 10 + k_4], k_4 < 10)), k_4 < 10);
  let column = local_x & 31;
  let k_1 = local_x >> 5u;
  train_step_first_rhs_tile[(local_x >> 5u) * 32 + (local_x & 31)] = state[in1_offset + column + k_1 * 32];
  let t_5 = local_x + 256;
  let column_1 = t_5 & 31;
  let k_5 = t_5 >> 5u;
  train_step_first_rhs_tile[(t_5 >> 5u) * 32 + (t_5 & 31)] = select(0.0, select(0.0, state[in1_offset + column_1 + k_5 * 32], k_5 < 10), k_5 < 10);
  workgroupBarrier();
  for (var kk: i32 = 0; kk < 16; kk += 1) {
    a_0 = train_step_first_lhs_tile[ty + kk * 64];
    a_1 = train_step_first_lhs_tile[ty + kk * 64 + 16];
    a_2 = train_step_first_lhs_tile[ty + kk * 64 + 32];
    a_3 = train_step_first_lhs_tile[ty + kk * 64 + 48];
    b_0 = train_step_first_rhs_tile[tx + kk * 32];
    b_1 = train_step_first_rhs_tile[tx + kk * 32 + 16];
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
  if (m < batch) {
    let total = acc_0;
    let add = total + state[in2_offset + n];
    arena_u32[out0_offset + m * 32 + n] = bitcast<u32>(maximum(0.0, add));
    arena_u32[out1_offset + m * 32 + n] = bitcast<u32>(i32(add > 0.0));
  }
  let m_1 = m_start + ty;
  let n_1 = tx + 16;
  if (m_1 < batch) {
    let total_1 = acc_1;
    let add_1 = total_1 + state[in2_offset + n_1];
    arena_u32[out0_offset + m_1 * 32 + n_1] = bitcast<u32>(maximum(0.0, add_1));
    arena_u32[out1_offset + m_1 * 32 + n_1] = bitcast<u32>(i32(add_1 > 0.0));
  }
  let m_2 = m_start + ty + 16;
  let n_2 = tx;
  if (m_2 < batch) {
    let total_2 = acc_2;
    let add_2 = total_2 + state[in2_offset + n_2];
    arena_u32[out0_offset + m_2 * 32 + n_2] = bitcast<u32>(maximum(0.0, add_2));
    arena_u32[out1_offset + m_2 * 32 + n_2] = bitcast<u32>(i32(add_2 > 0.0));
  }
  let m_3 = m_start + ty + 16;
  let n_3 = tx + 16;
  if (m_3 < batch) {
    let total_3 = acc_3;
    let add_3 = total_3 + state[in2_offset + n_3];
    arena_u32[out0_offset + m_3 * 32 + n_3] = bitcast<u32>(maximum(0.0, add_3));
    arena_u32[out1_offset + m_3 * 32 + n_3] = bitcast<u32>(i32(add_3 > 0.0));
  }
  let m_4 = m_start + ty + 32;
  let n_4 = tx;
  if (m_4 < batch) {
    let total_4 = acc_4;
    let add_4 = total_4 + state[in2_offset + n_4];
    arena_u32[out0_offset + m_4 * 32 + n_4] = bitcast<u32>(maximum(0.0, add_4));
    arena_u32[out1_offset + m_4 * 32 + n_4] = bitcast<u32>(i32(add_4 > 0.0));
  }
  let m_5 = m_start + ty + 32;
  let n_5 = tx + 16;
  if (m_5 < batch) {
    let total_5 = acc_5;
    let add_5 = total_5 + state[in2_offset + n_5];
    arena_u32[out0_offset + m_5 * 32 + n_5] = bitcast<u32>(maximum(0.0, add_5));
    arena_u32[out1_offset + m_5 * 32 + n_5] = bitcast<u32>(i32(add_5 > 0.0));
  }
  let m_6 = m_start + ty + 48;
  let n_6 = tx;
  if (m_6 < batch) {
    let total_6 = acc_6;
    let add_6 = total_6 + state[in2_offset + n_6];
    arena_u32[out0_offset + m_6 * 32 + n_6] = bitcast<u32>(maximum(0.0, add_6));
    arena_u32[out1_offset + m_6 * 32 + n_6] = bitcast<u32>(i32(add_6 > 0.0));
  }
  let m_7 = m_start + ty + 48;
  let n_7 = tx + 16;
  if (m_7 < batch) {
    let total_7 = acc_7;
    let add_7 = total_7 + state[in2_offset + n_7];
    arena_u32[out0_offset + m_7 * 32 + n_7] = bitcast<u32>(maximum(0.0, add_7));
    arena_u32[out1_offset + m_7 * 32 + n_7] = bitcast<u32>(i32(add_7 > 0.0));
  }
}

// train_step_second: dot_general, add, max, gt
// source: examples/penguins/model.ts:8:23
// schedule: contract: tile m 64, tile n 16, tile k 16, register m 4, register n 1, stage lhs, stage rhs
// FLOPs: 1072*batch, bytes: 256*batch+2112
var<workgroup> train_step_second_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_second_rhs_tile: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn train_step_second(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < 2; step_v += 1) {
    let k_start = step_v * 16;
    let row = min((local_x >> 4u) + m_start, batch - 1);
    let k = (local_x & 15) + k_start;
    train_step_second_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row * 32 + k]);
    let t_2 = local_x + 256;
    let row_1 = min(m_start + (t_2 >> 4u), batch - 1);
    let k_2 = k_start + (t_2 & 15);
    train_step_second_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row_1 * 32 + k_2]);
    let t_3 = local_x + 512;
    let row_2 = min(m_start + (t_3 >> 4u), batch - 1);
    let k_3 = k_start + (t_3 & 15);
    train_step_second_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row_2 * 32 + k_3]);
    let t_4 = local_x + 768;
    let row_3 = min(m_start + (t_4 >> 4u), batch - 1);
    let k_4 = k_start + (t_4 & 15);
    train_step_second_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row_3 * 32 + k_4]);
    let column = local_x & 15;
    let k_1 = (local_x >> 4u) + k_start;
    train_step_second_rhs_tile[(local_x >> 4u) * 16 + (local_x & 15)] = state[in1_offset + column + k_1 * 16];
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = train_step_second_lhs_tile[ty + kk * 64];
      a_1 = train_step_second_lhs_tile[ty + kk * 64 + 16];
      a_2 = train_step_second_lhs_tile[ty + kk * 64 + 32];
      a_3 = train_step_second_lhs_tile[ty + kk * 64 + 48];
      b_0 = train_step_second_rhs_tile[tx + kk * 16];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_1, b_0, acc_1);
      acc_2 = fma(a_2, b_0, acc_2);
      acc_3 = fma(a_3, b_0, acc_3);
    }
    workgroupBarrier();
  }
  let m = m_start + ty;
  let n = tx;
  if (m < batch) {
    let total = acc_0;
    let add = total + state[in2_offset + n];
    arena_u32[out0_offset + m * 16 + n] = bitcast<u32>(maximum(0.0, add));
    arena_u32[out1_offset + m * 16 + n] = bitcast<u32>(i32(add > 0.0));
  }
  let m_1 = m_start + ty + 16;
  let n_1 = tx;
  if (m_1 < batch) {
    let total_1 = acc_1;
    let add_1 = total_1 + state[in2_offset + n_1];
    arena_u32[out0_offset + m_1 * 16 + n_1] = bitcast<u32>(maximum(0.0, add_1));
    arena_u32[out1_offset + m_1 * 16 + n_1] = bitcast<u32>(i32(add_1 > 0.0));
  }
  let m_2 = m_start + ty + 32;
  let n_2 = tx;
  if (m_2 < batch) {
    let total_2 = acc_2;
    let add_2 = total_2 + state[in2_offset + n_2];
    arena_u32[out0_offset + m_2 * 16 + n_2] = bitcast<u32>(maximum(0.0, add_2));
    arena_u32[out1_offset + m_2 * 16 + n_2] = bitcast<u32>(i32(add_2 > 0.0));
  }
  let m_3 = m_start + ty + 48;
  let n_3 = tx;
  if (m_3 < batch) {
    let total_3 = acc_3;
    let add_3 = total_3 + state[in2_offset + n_3];
    arena_u32[out0_offset + m_3 * 16 + n_3] = bitcast<u32>(maximum(0.0, add_3));
    arena_u32[out1_offset + m_3 * 16 + n_3] = bitcast<u32>(i32(add_3 > 0.0));
  }
}

// train_step_species: reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, div, neg, mul, div, lt, select, gt, select, div, div, mul, neg, reduce_sum, add, mul, reduce_sum, mul, sub, arg_max, eq
// source: examples/penguins/model.ts:9:24, examples/penguins/model.ts:13:7
// schedule: row: workgroup row 64
// FLOPs: 93*batch+1, bytes: 36*batch
@compute @workgroup_size(64, 1, 1)
fn train_step_species(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
    for (var j: i32 = 0; j < 3; j += 1) {
      let x = bitcast<f32>(arena_u32[in0_offset + row * 3 + j]);
      acc = maximum(acc, x);
    }
    var acc_1: f32 = 0.0;
    for (var j_1: i32 = 0; j_1 < 3; j_1 += 1) {
      let x_1 = bitcast<f32>(arena_u32[in0_offset + row * 3 + j_1]);
      let exp_v = exp(x_1 - acc);
      acc_1 = acc_1 + exp_v;
    }
    var acc_2: f32 = 0.0;
    var acc_3: f32 = -infinity();
    var acc_4: i32 = 2147483647;
    for (var j_2: i32 = 0; j_2 < 3; j_2 += 1) {
      let x_2 = bitcast<f32>(arena_u32[in0_offset + row * 3 + j_2]);
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
    for (var j_3: i32 = 0; j_3 < 3; j_3 += 1) {
      let cast_v = f32(x_3 == j_3);
      let x_4 = bitcast<f32>(arena_u32[in0_offset + row * 3 + j_3]);
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
    for (var j_4: i32 = 0; j_4 < 3; j_4 += 1) {
      let x_5 = bitcast<f32>(arena_u32[in0_offset + row * 3 + j_4]);
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
    for (var j_5: i32 = 0; j_5 < 3; j_5 += 1) {
      let x_6 = bitcast<f32>(arena_u32[in0_offset + row * 3 + j_5]);
      let exp_4 = exp(x_6 - acc);
      let div_5 = exp_4 / acc_1;
      let div_6 = div_5 / acc_2;
      let max_2 = maximum(1e-7, div_6);
      let cast_2 = f32(x_3 == j_5);
      let min_2 = minimum(0.9999999, max_2);
      let select_2 = select(0.0, select(0.0, -(1.0 / f32(batch)) * cast_2 / min_2, max_2 < 0.9999999), div_6 > 1e-7);
      let mul_1 = (select_2 / acc_2 + acc_6) * div_5;
      arena_u32[out1_offset + row * 3 + j_5] = bitcast<u32>(mul_1 - div_5 * acc_7);
    }
  }
}

// train_step_species_1: reduce_sum
// source: examples/penguins/model.ts:9:24
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 3*batch, bytes: 12*batch+12
var<workgroup> train_step_species_1_partial: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn train_step_species_1(@builtin(local_invocation_id) local_id: vec3<u32>) {
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
    if (i < 3 && r < batch) {
      acc = acc + arena[in0_offset + i + r * 3];
    }
  }
  train_step_species_1_partial[column + part * 16] = acc;
  workgroupBarrier();
  if (part < 8) {
    let left = train_step_species_1_partial[column + part * 16];
    let right = train_step_species_1_partial[column + part * 16 + 128];
    train_step_species_1_partial[column + part * 16] = left + right;
  }
  workgroupBarrier();
  if (part < 4) {
    let left_1 = train_step_species_1_partial[column + part * 16];
    let right_1 = train_step_species_1_partial[column + part * 16 + 64];
    train_step_species_1_partial[column + part * 16] = left_1 + right_1;
  }
  workgroupBarrier();
  if (part < 2) {
    let left_2 = train_step_species_1_partial[column + part * 16];
    let right_2 = train_step_species_1_partial[column + part * 16 + 32];
    train_step_species_1_partial[column + part * 16] = left_2 + right_2;
  }
  workgroupBarrier();
  if (part < 1) {
    let left_3 = train_step_species_1_partial[column + part * 16];
    let right_3 = train_step_species_1_partial[column + part * 16 + 16];
    train_step_species_1_partial[column + part * 16] = left_3 + right_3;
  }
  workgroupBarrier();
  let total = train_step_species_1_partial[column];
  if (part == 0 && i < 3) {
    arena[out0_offset + i] = total;
  }
}

// train_step_species_2: dot_general
// source: examples/penguins/model.ts:9:24
// schedule: contract: tile m 64, tile n 16, tile k 16, register m 4, register n 1, stage lhs, stage rhs
// FLOPs: 96*batch, bytes: 76*batch+192
var<workgroup> train_step_species_2_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_species_2_rhs_tile: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn train_step_species_2(@builtin(local_invocation_id) local_id: vec3<u32>) {
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
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < ((batch + 15) >> 4u); step_v += 1) {
    let k_start = step_v * 16;
    let row = min(local_x & 63, 2);
    let k = (local_x >> 6u) + k_start;
    train_step_species_2_lhs_tile[(local_x >> 6u) * 64 + (local_x & 63)] = select(0.0, select(0.0, arena[in0_offset + row + k * 3], k < batch), k < batch);
    let t_2 = local_x + 256;
    let row_1 = min(t_2 & 63, 2);
    let k_2 = k_start + (t_2 >> 6u);
    train_step_species_2_lhs_tile[(t_2 >> 6u) * 64 + (t_2 & 63)] = select(0.0, select(0.0, arena[in0_offset + row_1 + k_2 * 3], k_2 < batch), k_2 < batch);
    let t_3 = local_x + 512;
    let row_2 = min(t_3 & 63, 2);
    let k_3 = k_start + (t_3 >> 6u);
    train_step_species_2_lhs_tile[(t_3 >> 6u) * 64 + (t_3 & 63)] = select(0.0, select(0.0, arena[in0_offset + row_2 + k_3 * 3], k_3 < batch), k_3 < batch);
    let t_4 = local_x + 768;
    let row_3 = min(t_4 & 63, 2);
    let k_4 = k_start + (t_4 >> 6u);
    train_step_species_2_lhs_tile[(t_4 >> 6u) * 64 + (t_4 & 63)] = select(0.0, select(0.0, arena[in0_offset + row_3 + k_4 * 3], k_4 < batch), k_4 < batch);
    let column = local_x & 15;
    let k_1 = (local_x >> 4u) + k_start;
    train_step_species_2_rhs_tile[(local_x >> 4u) * 16 + (local_x & 15)] = select(0.0, select(0.0, arena[in1_offset + column + k_1 * 16], k_1 < batch), k_1 < batch);
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = train_step_species_2_lhs_tile[ty + kk * 64];
      a_1 = train_step_species_2_lhs_tile[ty + kk * 64 + 16];
      a_2 = train_step_species_2_lhs_tile[ty + kk * 64 + 32];
      a_3 = train_step_species_2_lhs_tile[ty + kk * 64 + 48];
      b_0 = train_step_species_2_rhs_tile[tx + kk * 16];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_1, b_0, acc_1);
      acc_2 = fma(a_2, b_0, acc_2);
      acc_3 = fma(a_3, b_0, acc_3);
    }
    workgroupBarrier();
  }
  let m = ty;
  let n = tx;
  if (m < 3) {
    let total = acc_0;
    arena[out0_offset + m * 16 + n] = total;
  }
}

// train_step_species_3: dot_general, select
// source: examples/penguins/model.ts:9:24, examples/penguins/model.ts:8:23
// schedule: contract: tile m 64, tile n 16, tile k 8, register m 4, register n 1, stage lhs, stage rhs
// FLOPs: 112*batch, bytes: 140*batch+192
var<workgroup> train_step_species_3_lhs_tile: array<f32, 512>;
var<workgroup> train_step_species_3_rhs_tile: array<f32, 128>;
@compute @workgroup_size(256, 1, 1)
fn train_step_species_3(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  let row = min((local_x >> 3u) + m_start, batch - 1);
  let k = local_x & 7;
  train_step_species_3_lhs_tile[(local_x & 7) * 64 + (local_x >> 3u)] = select(0.0, bitcast<f32>(select(0u, arena_u32[in0_offset + row * 3 + k], k < 3)), k < 3);
  let t_2 = local_x + 256;
  let row_1 = min(m_start + (t_2 >> 3u), batch - 1);
  let k_2 = t_2 & 7;
  train_step_species_3_lhs_tile[(t_2 & 7) * 64 + (t_2 >> 3u)] = select(0.0, bitcast<f32>(select(0u, arena_u32[in0_offset + row_1 * 3 + k_2], k_2 < 3)), k_2 < 3);
  if (local_x < 128) {
    let column = min(local_x >> 3u, 15);
    let k_1 = local_x & 7;
    train_step_species_3_rhs_tile[(local_x & 7) * 16 + (local_x >> 3u)] = select(0.0, select(0.0, state[in1_offset + column * 3 + k_1], k_1 < 3), k_1 < 3);
  }
  workgroupBarrier();
  for (var kk: i32 = 0; kk < 8; kk += 1) {
    a_0 = train_step_species_3_lhs_tile[ty + kk * 64];
    a_1 = train_step_species_3_lhs_tile[ty + kk * 64 + 16];
    a_2 = train_step_species_3_lhs_tile[ty + kk * 64 + 32];
    a_3 = train_step_species_3_lhs_tile[ty + kk * 64 + 48];
    b_0 = train_step_species_3_rhs_tile[tx + kk * 16];
    acc_0 = fma(a_0, b_0, acc_0);
    acc_1 = fma(a_1, b_0, acc_1);
    acc_2 = fma(a_2, b_0, acc_2);
    acc_3 = fma(a_3, b_0, acc_3);
  }
  workgroupBarrier();
  let m = m_start + ty;
  let n = tx;
  if (m < batch) {
    let total = acc_0;
    arena_u32[out0_offset + m * 16 + n] = bitcast<u32>(select(0.0, total, bitcast<i32>(arena_u32[in2_offset + m * 16 + n]) != 0));
  }
  let m_1 = m_start + ty + 16;
  let n_1 = tx;
  if (m_1 < batch) {
    let total_1 = acc_1;
    arena_u32[out0_offset + m_1 * 16 + n_1] = bitcast<u32>(select(0.0, total_1, bitcast<i32>(arena_u32[in2_offset + m_1 * 16 + n_1]) != 0));
  }
  let m_2 = m_start + ty + 32;
  let n_2 = tx;
  if (m_2 < batch) {
    let total_2 = acc_2;
    arena_u32[out0_offset + m_2 * 16 + n_2] = bitcast<u32>(select(0.0, total_2, bitcast<i32>(arena_u32[in2_offset + m_2 * 16 + n_2]) != 0));
  }
  let m_3 = m_start + ty + 48;
  let n_3 = tx;
  if (m_3 < batch) {
    let total_3 = acc_3;
    arena_u32[out0_offset + m_3 * 16 + n_3] = bitcast<u32>(select(0.0, total_3, bitcast<i32>(arena_u32[in2_offset + m_3 * 16 + n_3]) != 0));
  }
}

// train_step_second_1: reduce_sum
// source: examples/penguins/model.ts:8:23
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 16*batch, bytes: 64*batch+64
var<workgroup> train_step_second_1_partial: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn train_step_second_1(@builtin(local_invocation_id) local_id: vec3<u32>) {
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
    if (r < batch) {
      acc = acc + arena[in0_offset + i + r * 16];
    }
  }
  train_step_second_1_partial[column + part * 16] = acc;
  workgroupBarrier();
  if (part < 8) {
    let left = train_step_second_1_partial[column + part * 16];
    let right = train_step_second_1_partial[column + part * 16 + 128];
    train_step_second_1_partial[column + part * 16] = left + right;
  }
  workgroupBarrier();
  if (part < 4) {
    let left_1 = train_step_second_1_partial[column + part * 16];
    let right_1 = train_step_second_1_partial[column + part * 16 + 64];
    train_step_second_1_partial[column + part * 16] = left_1 + right_1;
  }
  workgroupBarrier();
  if (part < 2) {
    let left_2 = train_step_second_1_partial[column + part * 16];
    let right_2 = train_step_second_1_partial[column + part * 16 + 32];
    train_step_second_1_partial[column + part * 16] = left_2 + right_2;
  }
  workgroupBarrier();
  if (part < 1) {
    let left_3 = train_step_second_1_partial[column + part * 16];
    let right_3 = train_step_second_1_partial[column + part * 16 + 16];
    train_step_second_1_partial[column + part * 16] = left_3 + right_3;
  }
  workgroupBarrier();
  let total = train_step_second_1_partial[column];
  if (part == 0) {
    arena[out0_offset + i] = total;
  }
}

// train_step_second_2: dot_general
// source: examples/penguins/model.ts:8:23
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 4, register n 2, stage lhs, stage rhs
// FLOPs: 1024*batch, bytes: 192*batch+2048
var<workgroup> train_step_second_2_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_second_2_rhs_tile: array<f32, 512>;
@compute @workgroup_size(256, 1, 1)
fn train_step_second_2(@builtin(local_invocation_id) local_id: vec3<u32>) {
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
  for (var step_v: i32 = 0; step_v < ((batch + 15) >> 4u); step_v += 1) {
    let k_start = step_v * 16;
    let row = min(local_x & 63, 15);
    let k = (local_x >> 6u) + k_start;
    train_step_second_2_lhs_tile[(local_x >> 6u) * 64 + (local_x & 63)] = select(0.0, select(0.0, arena[in0_offset + row + k * 16], k < batch), k < batch);
    let t_2 = local_x + 256;
    let row_1 = min(t_2 & 63, 15);
    let k_2 = k_start + (t_2 >> 6u);
    train_step_second_2_lhs_tile[(t_2 >> 6u) * 64 + (t_2 & 63)] = select(0.0, select(0.0, arena[in0_offset + row_1 + k_2 * 16], k_2 < batch), k_2 < batch);
    let t_3 = local_x + 512;
    let row_2 = min(t_3 & 63, 15);
    let k_3 = k_start + (t_3 >> 6u);
    train_step_second_2_lhs_tile[(t_3 >> 6u) * 64 + (t_3 & 63)] = select(0.0, select(0.0, arena[in0_offset + row_2 + k_3 * 16], k_3 < batch), k_3 < batch);
    let t_4 = local_x + 768;
    let row_3 = min(t_4 & 63, 15);
    let k_4 = k_start + (t_4 >> 6u);
    train_step_second_2_lhs_tile[(t_4 >> 6u) * 64 + (t_4 & 63)] = select(0.0, select(0.0, arena[in0_offset + row_3 + k_4 * 16], k_4 < batch), k_4 < batch);
    let column = local_x & 31;
    let k_1 = (local_x >> 5u) + k_start;
    train_step_second_2_rhs_tile[(local_x >> 5u) * 32 + (local_x & 31)] = select(0.0, select(0.0, arena[in1_offset + column + k_1 * 32], k_1 < batch), k_1 < batch);
    let t_5 = local_x + 256;
    let column_1 = t_5 & 31;
    let k_5 = k_start + (t_5 >> 5u);
    train_step_second_2_rhs_tile[(t_5 >> 5u) * 32 + (t_5 & 31)] = select(0.0, select(0.0, arena[in1_offset + column_1 + k_5 * 32], k_5 < batch), k_5 < batch);
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = train_step_second_2_lhs_tile[ty + kk * 64];
      a_1 = train_step_second_2_lhs_tile[ty + kk * 64 + 16];
      a_2 = train_step_second_2_lhs_tile[ty + kk * 64 + 32];
      a_3 = train_step_second_2_lhs_tile[ty + kk * 64 + 48];
      b_0 = train_step_second_2_rhs_tile[tx + kk * 32];
      b_1 = train_step_second_2_rhs_tile[tx + kk * 32 + 16];
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
  let total = acc_0;
  arena[out0_offset + m * 32 + n] = total;
  let m_1 = ty;
  let n_1 = tx + 16;
  let total_1 = acc_1;
  arena[out0_offset + m_1 * 32 + n_1] = total_1;
}

// train_step_second_3: dot_general, select
// source: examples/penguins/model.ts:8:23, examples/penguins/model.ts:7:22
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 4, register n 2, stage lhs, stage rhs
// FLOPs: 1056*batch, bytes: 320*batch+2048
var<workgroup> train_step_second_3_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_second_3_rhs_tile: array<f32, 512>;
@compute @workgroup_size(256, 1, 1)
fn train_step_second_3(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  let row = min((local_x >> 4u) + m_start, batch - 1);
  let k = local_x & 15;
  train_step_second_3_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row * 16 + k]);
  let t_2 = local_x + 256;
  let row_1 = min(m_start + (t_2 >> 4u), batch - 1);
  let k_2 = t_2 & 15;
  train_step_second_3_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row_1 * 16 + k_2]);
  let t_3 = local_x + 512;
  let row_2 = min(m_start + (t_3 >> 4u), batch - 1);
  let k_3 = t_3 & 15;
  train_step_second_3_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row_2 * 16 + k_3]);
  let t_4 = local_x + 768;
  let row_3 = min(m_start + (t_4 >> 4u), batch - 1);
  let k_4 = t_4 & 15;
  train_step_second_3_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = bitcast<f32>(arena_u32[in0_offset + row_3 * 16 + k_4]);
  let column = local_x >> 4u;
  let k_1 = local_x & 15;
  train_step_second_3_rhs_tile[(local_x & 15) * 32 + (local_x >> 4u)] = state[in1_offset + column * 16 + k_1];
  let t_5 = local_x + 256;
  let column_1 = t_5 >> 4u;
  let k_5 = t_5 & 15;
  train_step_second_3_rhs_tile[(t_5 & 15) * 32 + (t_5 >> 4u)] = state[in1_offset + column_1 * 16 + k_5];
  workgroupBarrier();
  for (var kk: i32 = 0; kk < 16; kk += 1) {
    a_0 = train_step_second_3_lhs_tile[ty + kk * 64];
    a_1 = train_step_second_3_lhs_tile[ty + kk * 64 + 16];
    a_2 = train_step_second_3_lhs_tile[ty + kk * 64 + 32];
    a_3 = train_step_second_3_lhs_tile[ty + kk * 64 + 48];
    b_0 = train_step_second_3_rhs_tile[tx + kk * 32];
    b_1 = train_step_second_3_rhs_tile[tx + kk * 32 + 16];
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
  if (m < batch) {
    let total = acc_0;
    arena_u32[out0_offset + m * 32 + n] = bitcast<u32>(select(0.0, total, bitcast<i32>(arena_u32[in2_offset + m * 32 + n]) != 0));
  }
  let m_1 = m_start + ty;
  let n_1 = tx + 16;
  if (m_1 < batch) {
    let total_1 = acc_1;
    arena_u32[out0_offset + m_1 * 32 + n_1] = bitcast<u32>(select(0.0, total_1, bitcast<i32>(arena_u32[in2_offset + m_1 * 32 + n_1]) != 0));
  }
  let m_2 = m_start + ty + 16;
  let n_2 = tx;
  if (m_2 < batch) {
    let total_2 = acc_2;
    arena_u32[out0_offset + m_2 * 32 + n_2] = bitcast<u32>(select(0.0, total_2, bitcast<i32>(arena_u32[in2_offset + m_2 * 32 + n_2]) != 0));
  }
  let m_3 = m_start + ty + 16;
  let n_3 = tx + 16;
  if (m_3 < batch) {
    let total_3 = acc_3;
    arena_u32[out0_offset + m_3 * 32 + n_3] = bitcast<u32>(select(0.0, total_3, bitcast<i32>(arena_u32[in2_offset + m_3 * 32 + n_3]) != 0));
  }
  let m_4 = m_start + ty + 32;
  let n_4 = tx;
  if (m_4 < batch) {
    let total_4 = acc_4;
    arena_u32[out0_offset + m_4 * 32 + n_4] = bitcast<u32>(select(0.0, total_4, bitcast<i32>(arena_u32[in2_offset + m_4 * 32 + n_4]) != 0));
  }
  let m_5 = m_start + ty + 32;
  let n_5 = tx + 16;
  if (m_5 < batch) {
    let total_5 = acc_5;
    arena_u32[out0_offset + m_5 * 32 + n_5] = bitcast<u32>(select(0.0, total_5, bitcast<i32>(arena_u32[in2_offset + m_5 * 32 + n_5]) != 0));
  }
  let m_6 = m_start + ty + 48;
  let n_6 = tx;
  if (m_6 < batch) {
    let total_6 = acc_6;
    arena_u32[out0_offset + m_6 * 32 + n_6] = bitcast<u32>(select(0.0, total_6, bitcast<i32>(arena_u32[in2_offset + m_6 * 32 + n_6]) != 0));
  }
  let m_7 = m_start + ty + 48;
  let n_7 = tx + 16;
  if (m_7 < batch) {
    let total_7 = acc_7;
    arena_u32[out0_offset + m_7 * 32 + n_7] = bitcast<u32>(select(0.0, total_7, bitcast<i32>(arena_u32[in2_offset + m_7 * 32 + n_7]) != 0));
  }
}

// train_step_first_1: reduce_sum
// source: examples/penguins/model.ts:7:22
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 32*batch, bytes: 128*batch+128
var<workgroup> train_step_first_1_partial: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn train_step_first_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
      acc = acc + arena[in0_offset + i + r * 32];
    }
  }
  train_step_first_1_partial[column + part * 16] = acc;
  workgroupBarrier();
  if (part < 8) {
    let left = train_step_first_1_partial[column + part * 16];
    let right = train_step_first_1_partial[column + part * 16 + 128];
    train_step_first_1_partial[column + part * 16] = left + right;
  }
  workgroupBarrier();
  if (part < 4) {
    let left_1 = train_step_first_1_partial[column + part * 16];
    let right_1 = train_step_first_1_partial[column + part * 16 + 64];
    train_step_first_1_partial[column + part * 16] = left_1 + right_1;
  }
  workgroupBarrier();
  if (part < 2) {
    let left_2 = train_step_first_1_partial[column + part * 16];
    let right_2 = train_step_first_1_partial[column + part * 16 + 32];
    train_step_first_1_partial[column + part * 16] = left_2 + right_2;
  }
  workgroupBarrier();
  if (part < 1) {
    let left_3 = train_step_first_1_partial[column + part * 16];
    let right_3 = train_step_first_1_partial[column + part * 16 + 16];
    train_step_first_1_partial[column + part * 16] = left_3 + right_3;
  }
  workgroupBarrier();
  let total = train_step_first_1_partial[column];
  if (part == 0) {
    arena[out0_offset + i] = total;
  }
}

// train_step_first_2: dot_general
// source: examples/penguins/model.ts:7:22
// schedule: contract: tile m 64, tile n 16, tile k 16, register m 4, register n 1, stage lhs, stage rhs
// FLOPs: 640*batch, bytes: 168*batch+1280
var<workgroup> train_step_first_2_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_first_2_rhs_tile: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn train_step_first_2(@builtin(local_invocation_id) local_id: vec3<u32>) {
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
  var a_0: f32 = 0.0;
  var a_1: f32 = 0.0;
  var a_2: f32 = 0.0;
  var a_3: f32 = 0.0;
  var b_0: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < ((batch + 15) >> 4u); step_v += 1) {
    let k_start = step_v * 16;
    let row = min(local_x & 63, 31);
    let k = (local_x >> 6u) + k_start;
    train_step_first_2_lhs_tile[(local_x >> 6u) * 64 + (local_x & 63)] = select(0.0, select(0.0, arena[in0_offset + row + k * 32], k < batch), k < batch);
    let t_2 = local_x + 256;
    let row_1 = min(t_2 & 63, 31);
    let k_2 = k_start + (t_2 >> 6u);
    train_step_first_2_lhs_tile[(t_2 >> 6u) * 64 + (t_2 & 63)] = select(0.0, select(0.0, arena[in0_offset + row_1 + k_2 * 32], k_2 < batch), k_2 < batch);
    let t_3 = local_x + 512;
    let row_2 = min(t_3 & 63, 31);
    let k_3 = k_start + (t_3 >> 6u);
    train_step_first_2_lhs_tile[(t_3 >> 6u) * 64 + (t_3 & 63)] = select(0.0, select(0.0, arena[in0_offset + row_2 + k_3 * 32], k_3 < batch), k_3 < batch);
    let t_4 = local_x + 768;
    let row_3 = min(t_4 & 63, 31);
    let k_4 = k_start + (t_4 >> 6u);
    train_step_first_2_lhs_tile[(t_4 >> 6u) * 64 + (t_4 & 63)] = select(0.0, select(0.0, arena[in0_offset + row_3 + k_4 * 32], k_4 < batch), k_4 < batch);
    let column = min(local_x & 15, 9);
    let k_1 = (local_x >> 4u) + k_start;
    train_step_first_2_rhs_tile[(local_x >> 4u) * 16 + (local_x & 15)] = select(0.0, select(0.0, arena[in1_offset + column + k_1 * 10], k_1 < batch), k_1 < batch);
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = train_step_first_2_lhs_tile[ty + kk * 64];
      a_1 = train_step_first_2_lhs_tile[ty + kk * 64 + 16];
      a_2 = train_step_first_2_lhs_tile[ty + kk * 64 + 32];
      a_3 = train_step_first_2_lhs_tile[ty + kk * 64 + 48];
      b_0 = train_step_first_2_rhs_tile[tx + kk * 16];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_1, b_0, acc_1);
      acc_2 = fma(a_2, b_0, acc_2);
      acc_3 = fma(a_3, b_0, acc_3);
    }
    workgroupBarrier();
  }
  let m = ty;
  let n = tx;
  if (n < 10) {
    let total = acc_0;
    arena[out0_offset + m * 10 + n] = total;
  }
  let m_1 = ty + 16;
  let n_1 = tx;
  if (n_1 < 10) {
    let total_1 = acc_1;
    arena[out0_offset + m_1 * 10 + n_1] = total_1;
  }
}

// train_step_adam: add, pow, sub, sqrt, mul, pow, sub, div
// source: examples/penguins/model.ts:13:7
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
// source: examples/penguins/model.ts:13:7
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

// train_step_adam_1: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
// source: examples/penguins/model.ts:13:7
// schedule: map: workgroup element 256
// FLOPs: 11172, bytes: 14900
@compute @workgroup_size(256, 1, 1)
fn train_step_adam_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  if (group_x < 2) {
    let i = group_x * 256 + local_x;
    if (i < 320) {
      let x = state[in1_offset + i];
      let transpose_v = arena[in0_offset + (i & 31) * 10 + (i >> 5u)];
      let add = x + (transpose_v - x) * 0.1;
      let x_1 = state[in2_offset + i];
      let add_1 = x_1 + (transpose_v * transpose_v - x_1) * 0.001;
      let x_2 = arena[in3_offset];
      state[in1_offset + i] = add;
      state[in2_offset + i] = add_1;
      state[in4_offset + i] = state[in4_offset + i] - add * x_2 / (sqrt(add_1) + 1e-7);
    }
  }
  if (group_x >= 2) {
    if (group_x < 3) {
      let i_1 = group_x * 256 + local_x - 512;
      if (i_1 < 32) {
        let x_3 = state[in6_offset + i_1];
        let x_4 = arena[in5_offset + i_1];
        let add_2 = x_3 + (x_4 - x_3) * 0.1;
        let x_5 = state[in7_offset + i_1];
        let add_3 = x_5 + (x_4 * x_4 - x_5) * 0.001;
        let x_6 = arena[in3_offset];
        state[in6_offset + i_1] = add_2;
        state[in7_offset + i_1] = add_3;
        state[in8_offset + i_1] = state[in8_offset + i_1] - add_2 * x_6 / (sqrt(add_3) + 1e-7);
      }
    }
  }
  if (group_x >= 3) {
    if (group_x < 5) {
      let i_2 = group_x * 256 + local_x - 768;
      if (i_2 < 512) {
        let x_7 = state[in10_offset + i_2];
        let transpose_1 = arena[in9_offset + i_2 % 16 * 32 + i_2 / 16];
        let add_4 = x_7 + (transpose_1 - x_7) * 0.1;
        let x_8 = state[in11_offset + i_2];
        let add_5 = x_8 + (transpose_1 * transpose_1 - x_8) * 0.001;
        let x_9 = arena[in3_offset];
        state[in10_offset + i_2] = add_4;
        state[in11_offset + i_2] = add_5;
        state[in12_offset + i_2] = state[in12_offset + i_2] - add_4 * x_9 / (sqrt(add_5) + 1e-7);
      }
    }
  }
  if (group_x >= 5) {
    if (group_x < 6) {
      let i_3 = group_x * 256 + local_x - 1280;
      if (i_3 < 16) {
        let x_10 = state[in14_offset + i_3];
        let x_11 = arena[in13_offset + i_3];
        let add_6 = x_10 + (x_11 - x_10) * 0.1;
        let x_12 = state[in15_offset + i_3];
        let add_7 = x_12 + (x_11 * x_11 - x_12) * 0.001;
        let x_13 = arena[in3_offset];
        state[in14_offset + i_3] = add_6;
        state[in15_offset + i_3] = add_7;
        state[in16_offset + i_3] = state[in16_offset + i_3] - add_6 * x_13 / (sqrt(add_7) + 1e-7);
      }
    }
  }
  if (group_x >= 6) {
    if (group_x < 7) {
      let i_4 = group_x * 256 + local_x - 1536;
      if (i_4 < 48) {
        let x_14 = state[in18_offset + i_4];
        let transpose_2 = arena[in17_offset + i_4 % 3 * 16 + i_4 / 3];
        let add_8 = x_14 + (transpose_2 - x_14) * 0.1;
        let x_15 = state[in19_offset + i_4];
        let add_9 = x_15 + (transpose_2 * transpose_2 - x_15) * 0.001;
        let x_16 = arena[in3_offset];
        state[in18_offset + i_4] = add_8;
        state[in19_offset + i_4] = add_9;
        state[in20_offset + i_4] = state[in20_offset + i_4] - add_8 * x_16 / (sqrt(add_9) + 1e-7);
      }
    }
  }
  if (group_x >= 7) {
    let i_5 = group_x * 256 + local_x - 1792;
    if (i_5 < 3) {
      let x_17 = state[in22_offset + i_5];
      let x_18 = arena[in21_offset + i_5];
      let add_10 = x_17 + (x_18 - x_17) * 0.1;
      let x_19 = state[in23_offset + i_5];
      let add_11 = x_19 + (x_18 * x_18 - x_19) * 0.001;
      let x_20 = arena[in3_offset];
      state[in22_offset + i_5] = add_10;
      state[in23_offset + i_5] = add_11;
      state[in24_offset + i_5] = state[in24_offset + i_5] - add_10 * x_20 / (sqrt(add_11) + 1e-7);
    }
  }
}

// eval_step_species: reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, arg_max, eq
// source: examples/penguins/model.ts:9:24, examples/penguins/model.ts:13:7
// schedule: row: workgroup row 64
// FLOPs: 44*batch, bytes: 24*batch
@compute @workgroup_size(64, 1, 1)
fn eval_step_species(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
    for (var j: i32 = 0; j < 3; j += 1) {
      let x = bitcast<f32>(arena_u32[in0_offset + row * 3 + j]);
      acc = maximum(acc, x);
    }
    var acc_1: f32 = 0.0;
    for (var j_1: i32 = 0; j_1 < 3; j_1 += 1) {
      let x_1 = bitcast<f32>(arena_u32[in0_offset + row * 3 + j_1]);
      let exp_v = exp(x_1 - acc);
      acc_1 = acc_1 + exp_v;
    }
    var acc_2: f32 = 0.0;
    var acc_3: f32 = -infinity();
    var acc_4: i32 = 2147483647;
    for (var j_2: i32 = 0; j_2 < 3; j_2 += 1) {
      let x_2 = bitcast<f32>(arena_u32[in0_offset + row * 3 + j_2]);
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
    for (var j_3: i32 = 0; j_3 < 3; j_3 += 1) {
      let x_4 = bitcast<f32>(arena_u32[in0_offset + row * 3 + j_3]);
      let exp_2 = exp(x_4 - acc);
      let div_1 = exp_2 / acc_1;
      acc_5 = acc_5 + f32(x_3 == j_3) * log(minimum(0.9999999, maximum(1e-7, div_1 / acc_2)));
    }
    arena_u32[out0_offset + row] = bitcast<u32>(-acc_5);
    arena_u32[out1_offset + row] = bitcast<u32>(i32(x_3 == arg_max));
  }
}
