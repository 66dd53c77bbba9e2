@group(0) @binding(0) var<storage, read_write> state: array<f32>;
@group(0) @binding(0) var<storage, read_write> state_u32: array<u32>;
@group(0) @binding(1) var<storage, read_write> arena: array<f32>;
@group(0) @binding(2) var<uniform> scalars: array<vec4<i32>, 16>;

fn is_nan(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}

// The device's exp, which need not hand a NaN on.
fn exponential(x: f32) -> f32 {
  return select(exp(x), x, is_nan(x));
}

// predict_lstm: copy, copy, dot_general
// source: test/golden/models.ts:58:58
// schedule: map: workgroup element 64; map: workgroup element 64; contract: tile m 64, tile n 16, tile k 3, register m 8, register n 2, stage lhs, stage rhs; map: workgroup element 64
// FLOPs: 488*batch, bytes: 476*batch+256
var<workgroup> predict_lstm_shared0: array<f32, 192>;
var<workgroup> predict_lstm_shared1: array<f32, 48>;
@compute @workgroup_size(64, 1, 1)
fn predict_lstm(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let out1_offset = scalars[1].y;
  let out2_offset = scalars[1].z;
  let out3_offset = scalars[1].w;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  if (group_x < ((batch + 15) >> 4u)) {
    let i = group_x * 64 + local_x;
    if (i < batch * 4) {
      arena[out0_offset + i] = 0.0;
    }
  }
  if (group_x >= ((batch + 15) >> 4u)) {
    if (group_x < ((batch + 15) >> 4u) * 2) {
      let group_1 = group_x - ((batch + 15) >> 4u);
      let i_1 = local_x + group_1 * 64;
      if (i_1 < batch * 4) {
        arena[out1_offset + i_1] = 0.0;
      }
    }
  }
  if (group_x >= ((batch + 15) >> 4u) * 2) {
    if (group_x < ((batch + 15) >> 4u) * 2 + ((batch * 5 + 63) >> 6u)) {
      let group_2 = group_x - ((batch + 15) >> 4u) * 2;
      let m_start = group_2 * 64;
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
      let row = min(local_x + m_start, batch * 5 - 1);
      let f = row / batch;
      let f_1 = row % batch;
      let lane_1 = local_x & 15;
      let column = lane_1;
      for (var kk: i32 = 0; kk < 3; kk += 1) {
        predict_lstm_shared0[local_x + kk * 64] = arena[in0_offset + f * 3 + f_1 * 15 + kk];
      }
      for (var kk_1: i32 = local_x >> 4u; kk_1 < 3; kk_1 += 4) {
        predict_lstm_shared1[lane_1 + kk_1 * 16] = state[in1_offset + column + kk_1 * 16];
      }
      workgroupBarrier();
      for (var kk_2: i32 = 0; kk_2 < 3; kk_2 += 1) {
        let a = predict_lstm_shared0[(local_x >> 3u) + kk_2 * 64];
        let a_1 = predict_lstm_shared0[(local_x >> 3u) + kk_2 * 64 + 8];
        let a_2 = predict_lstm_shared0[(local_x >> 3u) + kk_2 * 64 + 16];
        let a_3 = predict_lstm_shared0[(local_x >> 3u) + kk_2 * 64 + 24];
        let a_4 = predict_lstm_shared0[(local_x >> 3u) + kk_2 * 64 + 32];
        let a_5 = predict_lstm_shared0[(local_x >> 3u) + kk_2 * 64 + 40];
        let a_6 = predict_lstm_shared0[(local_x >> 3u) + kk_2 * 64 + 48];
        let a_7 = predict_lstm_shared0[(local_x >> 3u) + kk_2 * 64 + 56];
        let b = predict_lstm_shared1[(local_x & 7) + kk_2 * 16];
        let b_1 = predict_lstm_shared1[(local_x & 7) + kk_2 * 16 + 8];
        acc_0 = fma(a, b, acc_0);
        acc_1 = fma(a, b_1, acc_1);
        acc_2 = fma(a_1, b, acc_2);
        acc_3 = fma(a_1, b_1, acc_3);
        acc_4 = fma(a_2, b, acc_4);
        acc_5 = fma(a_2, b_1, acc_5);
        acc_6 = fma(a_3, b, acc_6);
        acc_7 = fma(a_3, b_1, acc_7);
        acc_8 = fma(a_4, b, acc_8);
        acc_9 = fma(a_4, b_1, acc_9);
        acc_10 = fma(a_5, b, acc_10);
        acc_11 = fma(a_5, b_1, acc_11);
        acc_12 = fma(a_6, b, acc_12);
        acc_13 = fma(a_6, b_1, acc_13);
        acc_14 = fma(a_7, b, acc_14);
        acc_15 = fma(a_7, b_1, acc_15);
      }
      workgroupBarrier();
      var totals: array<f32, 16>;
      totals[0] = acc_0;
      totals[1] = acc_1;
      totals[2] = acc_2;
      totals[3] = acc_3;
      totals[4] = acc_4;
      totals[5] = acc_5;
      totals[6] = acc_6;
      totals[7] = acc_7;
      totals[8] = acc_8;
      totals[9] = acc_9;
      totals[10] = acc_10;
      totals[11] = acc_11;
      totals[12] = acc_12;
      totals[13] = acc_13;
      totals[14] = acc_14;
      totals[15] = acc_15;
      for (var i_2: i32 = 0; i_2 < 8; i_2 += 1) {
        let m = (local_x >> 3u) + m_start + i_2 * 8;
        if (m < batch * 5) {
          let mi = m / batch;
          let mi_1 = m % batch;
          for (var j: i32 = 0; j < 2; j += 1) {
            let n = (local_x & 7) + j * 8;
            let total = totals[i_2 * 2 + j];
            arena[out2_offset + batch * mi * 16 + mi_1 * 16 + n] = total;
          }
        }
      }
    }
  }
  if (group_x >= ((batch + 15) >> 4u) * 2 + ((batch * 5 + 63) >> 6u)) {
    if (group_x < ((batch + 3) >> 2u) + ((batch + 15) >> 4u) * 2 + ((batch * 5 + 63) >> 6u)) {
      let group_3 = group_x - ((batch + 15) >> 4u) * 2 - ((batch * 5 + 63) >> 6u);
      let i_3 = local_x + group_3 * 64;
      if (i_3 < batch * 16) {
        arena[out3_offset + i_3] = state[in2_offset + i_3 % 16];
      }
    }
  }
}

// predict_lstm_cell: add, dot_general, add
// source: test/golden/models.ts:58:58
// schedule: contract: tile m 64, tile n 16, tile k 4, register m 8, register n 2, stage lhs, stage rhs
// FLOPs: 160*batch, bytes: 208*batch+256
var<workgroup> predict_lstm_cell_lhs_tile: array<f32, 256>;
var<workgroup> predict_lstm_cell_rhs_tile: array<f32, 64>;
@compute @workgroup_size(64, 1, 1)
fn predict_lstm_cell(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let out0_offset = scalars[1].y;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let m_start = group_x * 64;
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
  let row = min(local_x + m_start, batch - 1);
  let lane_1 = local_x & 15;
  let column = lane_1;
  for (var kk: i32 = 0; kk < 4; kk += 1) {
    predict_lstm_cell_lhs_tile[local_x + kk * 64] = arena[in2_offset + row * 4 + kk];
  }
  for (var kk_1: i32 = local_x >> 4u; kk_1 < 4; kk_1 += 4) {
    predict_lstm_cell_rhs_tile[lane_1 + kk_1 * 16] = state[in3_offset + column + kk_1 * 16];
  }
  workgroupBarrier();
  for (var kk_2: i32 = 0; kk_2 < 4; kk_2 += 1) {
    let a = predict_lstm_cell_lhs_tile[(local_x >> 3u) + kk_2 * 64];
    let a_1 = predict_lstm_cell_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 8];
    let a_2 = predict_lstm_cell_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 16];
    let a_3 = predict_lstm_cell_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 24];
    let a_4 = predict_lstm_cell_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 32];
    let a_5 = predict_lstm_cell_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 40];
    let a_6 = predict_lstm_cell_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 48];
    let a_7 = predict_lstm_cell_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 56];
    let b = predict_lstm_cell_rhs_tile[(local_x & 7) + kk_2 * 16];
    let b_1 = predict_lstm_cell_rhs_tile[(local_x & 7) + kk_2 * 16 + 8];
    acc_0 = fma(a, b, acc_0);
    acc_1 = fma(a, b_1, acc_1);
    acc_2 = fma(a_1, b, acc_2);
    acc_3 = fma(a_1, b_1, acc_3);
    acc_4 = fma(a_2, b, acc_4);
    acc_5 = fma(a_2, b_1, acc_5);
    acc_6 = fma(a_3, b, acc_6);
    acc_7 = fma(a_3, b_1, acc_7);
    acc_8 = fma(a_4, b, acc_8);
    acc_9 = fma(a_4, b_1, acc_9);
    acc_10 = fma(a_5, b, acc_10);
    acc_11 = fma(a_5, b_1, acc_11);
    acc_12 = fma(a_6, b, acc_12);
    acc_13 = fma(a_6, b_1, acc_13);
    acc_14 = fma(a_7, b, acc_14);
    acc_15 = fma(a_7, b_1, acc_15);
  }
  workgroupBarrier();
  var totals: array<f32, 16>;
  totals[0] = acc_0;
  totals[1] = acc_1;
  totals[2] = acc_2;
  totals[3] = acc_3;
  totals[4] = acc_4;
  totals[5] = acc_5;
  totals[6] = acc_6;
  totals[7] = acc_7;
  totals[8] = acc_8;
  totals[9] = acc_9;
  totals[10] = acc_10;
  totals[11] = acc_11;
  totals[12] = acc_12;
  totals[13] = acc_13;
  totals[14] = acc_14;
  totals[15] = acc_15;
  for (var i: i32 = 0; i < 8; i += 1) {
    let m = (local_x >> 3u) + m_start + i * 8;
    if (m < batch) {
      for (var j: i32 = 0; j < 2; j += 1) {
        let n = (local_x & 7) + j * 8;
        let total = totals[i * 2 + j];
        arena[out0_offset + m * 16 + n] = arena[in0_offset + m * 16 + n] + arena[in1_offset + m * 16 + n] + total;
      }
    }
  }
}

// predict_lstm_cell_1: slice, slice, slice, slice, sigmoid, mul, sigmoid, tanh, mul, add, sigmoid, tanh, mul
// source: test/golden/models.ts:58:58
// schedule: map: workgroup element 256
// FLOPs: 52*batch, bytes: 96*batch
@compute @workgroup_size(256, 1, 1)
fn predict_lstm_cell_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out1_offset = scalars[0].w;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let i = group_x * 256 + local_x;
  if (i < batch * 4) {
    let x = arena[in0_offset + (i >> 2u) * 16 + (i & 3) + 4];
    let x_1 = arena[in0_offset + (i >> 2u) * 16 + (i & 3)];
    let x_2 = arena[in0_offset + (i >> 2u) * 16 + (i & 3) + 8];
    let e_1 = exponential(-abs(x));
    let e_2 = exponential(-abs(x_1));
    let size_1 = abs(x_2);
    let z_1 = x_2 * x_2;
    let add = select(e_1, 1.0, x >= 0.0) / (e_1 + 1.0) * arena[in1_offset + i] + select(e_2, 1.0, x_1 >= 0.0) / (e_2 + 1.0) * select(bitcast<f32>(bitcast<i32>(1.0 - 2.0 / (exponential(size_1 + size_1) + 1.0)) | (bitcast<i32>(x_2) & i32(-2147483648))), fma(fma(fma(fma(fma(-0.0057049887, z_1, 0.020639088), z_1, -0.053739715), z_1, 0.13331442), z_1, -0.3333328) * z_1, x_2, x_2), size_1 < 0.625);
    let x_3 = arena[in0_offset + (i >> 2u) * 16 + (i & 3) + 12];
    arena[in1_offset + i] = add;
    let e_3 = exponential(-abs(x_3));
    let size_2 = abs(add);
    let z_2 = add * add;
    arena[out1_offset + i] = select(e_3, 1.0, x_3 >= 0.0) / (e_3 + 1.0) * select(bitcast<f32>(bitcast<i32>(1.0 - 2.0 / (exponential(size_2 + size_2) + 1.0)) | (bitcast<i32>(add) & i32(-2147483648))), fma(fma(fma(fma(fma(-0.0057049887, z_2, 0.020639088), z_2, -0.053739715), z_2, 0.13331442), z_2, -0.3333328) * z_2, add, add), size_2 < 0.625);
  }
}

// train_step_lstm: copy, copy, dot_general, copy, copy
// source: test/golden/models.ts:58:58
// schedule: map: workgroup element 64; map: workgroup element 64; contract: tile m 64, tile n 16, tile k 3, register m 8, register n 2, stage lhs, stage rhs; map: workgroup element 64; map: workgroup element 64; map: workgroup element 64; map: workgroup element 64
// FLOPs: 496*batch, bytes: 572*batch+256
var<workgroup> train_step_lstm_shared0: array<f32, 192>;
var<workgroup> train_step_lstm_shared1: array<f32, 48>;
@compute @workgroup_size(64, 1, 1)
fn train_step_lstm(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let out1_offset = scalars[1].y;
  let out2_offset = scalars[1].z;
  let out3_offset = scalars[1].w;
  let out4_offset = scalars[2].x;
  let out5_offset = scalars[2].y;
  let out6_offset = scalars[2].z;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  if (group_x < ((batch + 15) >> 4u)) {
    let i = group_x * 64 + local_x;
    if (i < batch * 4) {
      arena[out0_offset + i] = 0.0;
    }
  }
  if (group_x >= ((batch + 15) >> 4u)) {
    if (group_x < ((batch + 15) >> 4u) * 2) {
      let group_1 = group_x - ((batch + 15) >> 4u);
      let i_1 = local_x + group_1 * 64;
      if (i_1 < batch * 4) {
        arena[out1_offset + i_1] = 0.0;
      }
    }
  }
  if (group_x >= ((batch + 15) >> 4u) * 2) {
    if (group_x < ((batch + 15) >> 4u) * 2 + ((batch * 5 + 63) >> 6u)) {
      let group_2 = group_x - ((batch + 15) >> 4u) * 2;
      let m_start = group_2 * 64;
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
      let row = min(local_x + m_start, batch * 5 - 1);
      let f = row / batch;
      let f_1 = row % batch;
      let lane_1 = local_x & 15;
      let column = lane_1;
      for (var kk: i32 = 0; kk < 3; kk += 1) {
        train_step_lstm_shared0[local_x + kk * 64] = arena[in0_offset + f * 3 + f_1 * 15 + kk];
      }
      for (var kk_1: i32 = local_x >> 4u; kk_1 < 3; kk_1 += 4) {
        train_step_lstm_shared1[lane_1 + kk_1 * 16] = state[in1_offset + column + kk_1 * 16];
      }
      workgroupBarrier();
      for (var kk_2: i32 = 0; kk_2 < 3; kk_2 += 1) {
        let a = train_step_lstm_shared0[(local_x >> 3u) + kk_2 * 64];
        let a_1 = train_step_lstm_shared0[(local_x >> 3u) + kk_2 * 64 + 8];
        let a_2 = train_step_lstm_shared0[(local_x >> 3u) + kk_2 * 64 + 16];
        let a_3 = train_step_lstm_shared0[(local_x >> 3u) + kk_2 * 64 + 24];
        let a_4 = train_step_lstm_shared0[(local_x >> 3u) + kk_2 * 64 + 32];
        let a_5 = train_step_lstm_shared0[(local_x >> 3u) + kk_2 * 64 + 40];
        let a_6 = train_step_lstm_shared0[(local_x >> 3u) + kk_2 * 64 + 48];
        let a_7 = train_step_lstm_shared0[(local_x >> 3u) + kk_2 * 64 + 56];
        let b = train_step_lstm_shared1[(local_x & 7) + kk_2 * 16];
        let b_1 = train_step_lstm_shared1[(local_x & 7) + kk_2 * 16 + 8];
        acc_0 = fma(a, b, acc_0);
        acc_1 = fma(a, b_1, acc_1);
        acc_2 = fma(a_1, b, acc_2);
        acc_3 = fma(a_1, b_1, acc_3);
        acc_4 = fma(a_2, b, acc_4);
        acc_5 = fma(a_2, b_1, acc_5);
        acc_6 = fma(a_3, b, acc_6);
        acc_7 = fma(a_3, b_1, acc_7);
        acc_8 = fma(a_4, b, acc_8);
        acc_9 = fma(a_4, b_1, acc_9);
        acc_10 = fma(a_5, b, acc_10);
        acc_11 = fma(a_5, b_1, acc_11);
        acc_12 = fma(a_6, b, acc_12);
        acc_13 = fma(a_6, b_1, acc_13);
        acc_14 = fma(a_7, b, acc_14);
        acc_15 = fma(a_7, b_1, acc_15);
      }
      workgroupBarrier();
      var totals: array<f32, 16>;
      totals[0] = acc_0;
      totals[1] = acc_1;
      totals[2] = acc_2;
      totals[3] = acc_3;
      totals[4] = acc_4;
      totals[5] = acc_5;
      totals[6] = acc_6;
      totals[7] = acc_7;
      totals[8] = acc_8;
      totals[9] = acc_9;
      totals[10] = acc_10;
      totals[11] = acc_11;
      totals[12] = acc_12;
      totals[13] = acc_13;
      totals[14] = acc_14;
      totals[15] = acc_15;
      for (var i_2: i32 = 0; i_2 < 8; i_2 += 1) {
        let m = (local_x >> 3u) + m_start + i_2 * 8;
        if (m < batch * 5) {
          let mi = m / batch;
          let mi_1 = m % batch;
          for (var j: i32 = 0; j < 2; j += 1) {
            let n = (local_x & 7) + j * 8;
            let total = totals[i_2 * 2 + j];
            arena[out2_offset + batch * mi * 16 + mi_1 * 16 + n] = total;
          }
        }
      }
    }
  }
  if (group_x >= ((batch + 15) >> 4u) * 2 + ((batch * 5 + 63) >> 6u)) {
    if (group_x < ((batch + 3) >> 2u) + ((batch + 15) >> 4u) * 2 + ((batch * 5 + 63) >> 6u)) {
      let group_3 = group_x - ((batch + 15) >> 4u) * 2 - ((batch * 5 + 63) >> 6u);
      let i_3 = local_x + group_3 * 64;
      if (i_3 < batch * 16) {
        arena[out3_offset + i_3] = state[in2_offset + i_3 % 16];
      }
    }
  }
  if (group_x >= ((batch + 3) >> 2u) + ((batch + 15) >> 4u) * 2 + ((batch * 5 + 63) >> 6u)) {
    if (group_x < ((batch + 3) >> 2u) + ((batch + 15) >> 4u) * 3 + ((batch * 5 + 63) >> 6u)) {
      let group_4 = group_x - ((batch + 3) >> 2u) - ((batch + 15) >> 4u) * 2 - ((batch * 5 + 63) >> 6u);
      let i_4 = local_x + group_4 * 64;
      if (i_4 < batch * 4) {
        arena[out4_offset + i_4] = 0.0;
      }
    }
  }
  if (group_x >= ((batch + 3) >> 2u) + ((batch + 15) >> 4u) * 3 + ((batch * 5 + 63) >> 6u)) {
    if (group_x < ((batch + 3) >> 2u) + ((batch + 15) >> 4u) * 4 + ((batch * 5 + 63) >> 6u)) {
      let group_5 = group_x - ((batch + 3) >> 2u) - ((batch + 15) >> 4u) * 3 - ((batch * 5 + 63) >> 6u);
      let i_5 = local_x + group_5 * 64;
      if (i_5 < batch * 4) {
        arena[out5_offset + i_5] = 0.0;
      }
    }
  }
  if (group_x >= ((batch + 3) >> 2u) + ((batch + 15) >> 4u) * 4 + ((batch * 5 + 63) >> 6u)) {
    if (group_x < ((batch + 3) >> 2u) * 2 + ((batch + 15) >> 4u) * 4 + ((batch * 5 + 63) >> 6u)) {
      let group_6 = group_x - ((batch + 3) >> 2u) - ((batch + 15) >> 4u) * 4 - ((batch * 5 + 63) >> 6u);
      let i_6 = local_x + group_6 * 64;
      if (i_6 < batch * 16) {
        arena[out6_offset + i_6] = 0.0;
      }
    }
  }
}

// train_step_lstm_cell: slice, slice, slice, slice, sigmoid, mul, sigmoid, tanh, mul, add, sigmoid, tanh, mul, copy, copy
// source: test/golden/models.ts:58:58
// schedule: map: workgroup element 256
// FLOPs: 60*batch, bytes: 208*batch
@compute @workgroup_size(256, 1, 1)
fn train_step_lstm_cell(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let out1_offset = scalars[1].y;
  let out2_offset = scalars[1].z;
  let out4_offset = scalars[1].w;
  let out5_offset = scalars[2].x;
  let out7_offset = scalars[2].y;
  let out8_offset = scalars[2].z;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let i = group_x * 256 + local_x;
  if (i < batch * 4) {
    let x = arena[in0_offset + (i >> 2u) * 16 + (i & 3) + 4];
    let e_1 = exponential(-abs(x));
    let sigmoid = select(e_1, 1.0, x >= 0.0) / (e_1 + 1.0);
    let x_1 = arena[in0_offset + (i >> 2u) * 16 + (i & 3)];
    let e_2 = exponential(-abs(x_1));
    let sigmoid_1 = select(e_2, 1.0, x_1 >= 0.0) / (e_2 + 1.0);
    let x_2 = arena[in0_offset + (i >> 2u) * 16 + (i & 3) + 8];
    let size_1 = abs(x_2);
    let z_1 = x_2 * x_2;
    let tanh_v = select(bitcast<f32>(bitcast<i32>(1.0 - 2.0 / (exponential(size_1 + size_1) + 1.0)) | (bitcast<i32>(x_2) & i32(-2147483648))), fma(fma(fma(fma(fma(-0.0057049887, z_1, 0.020639088), z_1, -0.053739715), z_1, 0.13331442), z_1, -0.3333328) * z_1, x_2, x_2), size_1 < 0.625);
    let x_3 = arena[in1_offset + i];
    let add = sigmoid * x_3 + sigmoid_1 * tanh_v;
    let x_4 = arena[in0_offset + (i >> 2u) * 16 + (i & 3) + 12];
    let e_3 = exponential(-abs(x_4));
    let sigmoid_2 = select(e_3, 1.0, x_4 >= 0.0) / (e_3 + 1.0);
    let size_2 = abs(add);
    let z_2 = add * add;
    let tanh_1 = select(bitcast<f32>(bitcast<i32>(1.0 - 2.0 / (exponential(size_2 + size_2) + 1.0)) | (bitcast<i32>(add) & i32(-2147483648))), fma(fma(fma(fma(fma(-0.0057049887, z_2, 0.020639088), z_2, -0.053739715), z_2, 0.13331442), z_2, -0.3333328) * z_2, add, add), size_2 < 0.625);
    let value = arena[in2_offset + i];
    arena[out0_offset + i] = sigmoid;
    arena[out1_offset + i] = sigmoid_1;
    arena[out2_offset + i] = tanh_v;
    arena[in1_offset + i] = add;
    arena[out4_offset + i] = sigmoid_2;
    arena[out5_offset + i] = tanh_1;
    arena[in2_offset + i] = sigmoid_2 * tanh_1;
    arena[out7_offset + i] = x_3;
    arena[out8_offset + i] = value;
  }
}

// train_step_loss: sub, mul, reduce_sum, mul, div, mul, mul, add, neg, copy
// source: test/golden/models.ts:60:9, test/golden/models.ts:58:58
// schedule: row: workgroup row 64
// FLOPs: 30*batch+1, bytes: 52*batch
@compute @workgroup_size(64, 1, 1)
fn train_step_loss(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let out1_offset = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let row = group_x * 64 + local_x;
  if (row < batch) {
    var acc: f32 = 0.0;
    for (var j: i32 = 0; j < 4; j += 1) {
      let sub = arena[in0_offset + row * 4 + j] - arena[in1_offset + row * 4 + j];
      acc = acc + sub * sub;
    }
    arena[out0_offset + row] = acc * 0.25;
    for (var j_1: i32 = 0; j_1 < 4; j_1 += 1) {
      let sub_1 = arena[in0_offset + row * 4 + j_1] - arena[in1_offset + row * 4 + j_1];
      let mul = 1.0 / f32(batch) * 0.25 * sub_1;
      arena[out1_offset + row * 4 + j_1] = -(mul + mul);
    }
  }
}

// train_step_lstm_cell_1: add, mul, mul, mul, sub, mul, add, sub, mul, mul, mul, mul, mul, sub, mul, sub, mul, mul, mul, mul, sub, mul, mul
// source: test/golden/models.ts:58:58
// schedule: map: workgroup element 256
// FLOPs: 92*batch, bytes: 208*batch
@compute @workgroup_size(256, 1, 1)
fn train_step_lstm_cell_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let in4_offset = scalars[1].y;
  let in5_offset = scalars[1].z;
  let in6_offset = scalars[1].w;
  let in7_offset = scalars[2].x;
  let in8_offset = scalars[2].y;
  let out0_offset = scalars[2].z;
  let out1_offset = scalars[2].w;
  let out2_offset = scalars[3].x;
  let out4_offset = scalars[3].y;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let i = group_x * 256 + local_x;
  if (i < batch * 4) {
    let add = arena[in0_offset + i] + arena[in1_offset + i];
    let x = arena[in2_offset + i];
    let x_1 = arena[in3_offset + i];
    let add_1 = arena[in4_offset + i] + add * x_1 * (1.0 - x * x);
    let x_2 = arena[in6_offset + i];
    let x_3 = arena[in5_offset + i];
    let x_4 = arena[in8_offset + i];
    arena[out0_offset + i] = add * x * (x_1 * (1.0 - x_1));
    arena[out1_offset + i] = add_1 * x_2 * (1.0 - x_3 * x_3);
    arena[out2_offset + i] = add_1 * x_3 * (x_2 * (1.0 - x_2));
    arena[in4_offset + i] = add_1 * x_4;
    arena[out4_offset + i] = add_1 * arena[in7_offset + i] * (x_4 * (1.0 - x_4));
  }
}

// train_step_lstm_cell_2: pad, pad, add, pad, add, pad, add, add
// source: test/golden/models.ts:58:58
// schedule: map: workgroup element 256; map: workgroup element 256
// FLOPs: 128*batch, bytes: 208*batch
@compute @workgroup_size(256, 1, 1)
fn train_step_lstm_cell_2(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let in4_offset = scalars[1].y;
  let out0_offset = scalars[1].z;
  let out2_offset = scalars[1].w;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  if (group_x < ((batch + 15) >> 4u)) {
    let i = group_x * 256 + local_x;
    if (i < batch * 16) {
      let add = select(0.0, select(0.0, arena[in0_offset + (i >> 4u) * 4 + (i & 15) - 12], (i & 15) - 12 >= 0), (i & 15) - 12 >= 0) + select(0.0, select(0.0, arena[in1_offset + (i >> 4u) * 4 + (i & 15) - 8], (i & 15) - 8 >= 0 && (i & 15) - 8 < 4), (i & 15) - 8 >= 0 && (i & 15) - 8 < 4) + select(0.0, select(0.0, arena[in2_offset + (i >> 4u) * 4 + (i & 15) - 4], (i & 15) - 4 >= 0 && (i & 15) - 4 < 4), (i & 15) - 4 >= 0 && (i & 15) - 4 < 4) + select(0.0, select(0.0, arena[in3_offset + (i >> 4u) * 4 + (i & 15)], (i & 15) < 4), (i & 15) < 4);
      arena[out0_offset + i] = add;
      arena[in4_offset + i] = arena[in4_offset + i] + add;
    }
  }
  if (group_x >= ((batch + 15) >> 4u)) {
    if (group_x < ((batch + 15) >> 4u) + ((batch + 63) >> 6u)) {
      let group_1 = group_x - ((batch + 15) >> 4u);
      let i_1 = local_x + group_1 * 256;
      if (i_1 < batch * 4) {
        arena[out2_offset + i_1] = 0.0;
      }
    }
  }
}

// train_step_lstm_cell_3: dot_general
// source: test/golden/models.ts:58:58
// schedule: contract: tile m 64, tile n 16, tile k 16, register m 8, register n 2, stage lhs, stage rhs
// FLOPs: 128*batch, bytes: 80*batch+256
var<workgroup> train_step_lstm_cell_3_lhs_tile: array<f32, 1024>;
var<workgroup> train_step_lstm_cell_3_rhs_tile: array<f32, 256>;
@compute @workgroup_size(64, 1, 1)
fn train_step_lstm_cell_3(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let m_start = group_x * 64;
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
  let row = min(local_x + m_start, batch - 1);
  let lane_1 = local_x & 15;
  let column = min(lane_1, 3);
  for (var kk: i32 = 0; kk < 16; kk += 1) {
    train_step_lstm_cell_3_lhs_tile[local_x + kk * 64] = arena[in0_offset + row * 16 + kk];
  }
  for (var kk_1: i32 = local_x >> 4u; kk_1 < 16; kk_1 += 4) {
    train_step_lstm_cell_3_rhs_tile[lane_1 + kk_1 * 16] = state[in1_offset + column * 16 + kk_1];
  }
  workgroupBarrier();
  for (var kk_2: i32 = 0; kk_2 < 16; kk_2 += 1) {
    let a = train_step_lstm_cell_3_lhs_tile[(local_x >> 3u) + kk_2 * 64];
    let a_1 = train_step_lstm_cell_3_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 8];
    let a_2 = train_step_lstm_cell_3_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 16];
    let a_3 = train_step_lstm_cell_3_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 24];
    let a_4 = train_step_lstm_cell_3_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 32];
    let a_5 = train_step_lstm_cell_3_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 40];
    let a_6 = train_step_lstm_cell_3_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 48];
    let a_7 = train_step_lstm_cell_3_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 56];
    let b = train_step_lstm_cell_3_rhs_tile[(local_x & 7) + kk_2 * 16];
    let b_1 = train_step_lstm_cell_3_rhs_tile[(local_x & 7) + kk_2 * 16 + 8];
    acc_0 = fma(a, b, acc_0);
    acc_1 = fma(a, b_1, acc_1);
    acc_2 = fma(a_1, b, acc_2);
    acc_3 = fma(a_1, b_1, acc_3);
    acc_4 = fma(a_2, b, acc_4);
    acc_5 = fma(a_2, b_1, acc_5);
    acc_6 = fma(a_3, b, acc_6);
    acc_7 = fma(a_3, b_1, acc_7);
    acc_8 = fma(a_4, b, acc_8);
    acc_9 = fma(a_4, b_1, acc_9);
    acc_10 = fma(a_5, b, acc_10);
    acc_11 = fma(a_5, b_1, acc_11);
    acc_12 = fma(a_6, b, acc_12);
    acc_13 = fma(a_6, b_1, acc_13);
    acc_14 = fma(a_7, b, acc_14);
    acc_15 = fma(a_7, b_1, acc_15);
  }
  workgroupBarrier();
  var totals: array<f32, 16>;
  totals[0] = acc_0;
  totals[1] = acc_1;
  totals[2] = acc_2;
  totals[3] = acc_3;
  totals[4] = acc_4;
  totals[5] = acc_5;
  totals[6] = acc_6;
  totals[7] = acc_7;
  totals[8] = acc_8;
  totals[9] = acc_9;
  totals[10] = acc_10;
  totals[11] = acc_11;
  totals[12] = acc_12;
  totals[13] = acc_13;
  totals[14] = acc_14;
  totals[15] = acc_15;
  for (var i: i32 = 0; i < 8; i += 1) {
    let m = (local_x >> 3u) + m_start + i * 8;
    if (m < batch) {
      for (var j: i32 = 0; j < 2; j += 1) {
        let n = (local_x & 7) + j * 8;
        if (n < 4) {
          let total = totals[i * 2 + j];
          arena[out0_offset + m * 4 + n] = total;
        }
      }
    }
  }
}

// train_step_lstm_cell_4: dot_general, dot_general, reduce_sum, reduce_sum, div, mul, add, add, eq, select, div, select
// source: test/golden/models.ts:58:58, test/golden/models.ts:60:9
// schedule: contract: tile m 16, tile n 16, tile k 15, register m 2, register n 2, stage lhs, stage rhs; contract: tile m 16, tile n 16, tile k 16, register m 2, register n 2, stage lhs, stage rhs; reduce: workgroup result 16, workgroup reduction 4; row: workgroup inner 64
// FLOPs: 1137*batch+8, bytes: 848*batch+524
var<workgroup> train_step_lstm_cell_4_shared0: array<f32, 256>;
var<workgroup> train_step_lstm_cell_4_shared1: array<f32, 256>;
@compute @workgroup_size(64, 1, 1)
fn train_step_lstm_cell_4(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let in4_offset = scalars[1].y;
  let in5_offset = scalars[1].z;
  let in6_offset = scalars[1].w;
  let out0_offset = scalars[2].x;
  let out1_offset = scalars[2].y;
  let out2_offset = scalars[2].z;
  let out5_offset = scalars[2].w;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  if (group_x < 1) {
    var acc_0: f32 = 0.0;
    var acc_4: f32 = 0.0;
    var acc_5: f32 = 0.0;
    var acc_6: f32 = 0.0;
    let lane = local_x & 15;
    let row = lane;
    let lane_1 = local_x & 15;
    let column = min(lane_1, 2);
    for (var kt: i32 = 0; kt < i32(u32(batch + 2) / 3u); kt += 1) {
      let k_start = kt * 3;
      for (var kk: i32 = local_x >> 4u; kk < 15; kk += 4) {
        train_step_lstm_cell_4_shared0[lane + kk * 16] = select(0.0, select(0.0, arena[in0_offset + row + k_start * 16 + batch * i32(u32(kk) % 5u) * 16 + i32(u32(kk) / 5u) * 16], k_start + i32(u32(kk) / 5u) < batch), k_start + i32(u32(kk) / 5u) < batch);
      }
      for (var kk_1: i32 = local_x >> 4u; kk_1 < 15; kk_1 += 4) {
        train_step_lstm_cell_4_shared1[lane_1 + kk_1 * 16] = select(0.0, select(0.0, arena[in1_offset + column + k_start * 15 + kk_1 * 3], k_start + i32(u32(kk_1) / 5u) < batch), k_start + i32(u32(kk_1) / 5u) < batch);
      }
      storageBarrier(); workgroupBarrier();
      for (var kk_2: i32 = 0; kk_2 < 15; kk_2 += 1) {
        let a = train_step_lstm_cell_4_shared0[(local_x >> 3u) + kk_2 * 16];
        let a_1 = train_step_lstm_cell_4_shared0[(local_x >> 3u) + kk_2 * 16 + 8];
        let b = train_step_lstm_cell_4_shared1[(local_x & 7) + kk_2 * 16];
        let b_1 = train_step_lstm_cell_4_shared1[(local_x & 7) + kk_2 * 16 + 8];
        acc_0 = fma(a, b, acc_0);
        acc_4 = fma(a, b_1, acc_4);
        acc_5 = fma(a_1, b, acc_5);
        acc_6 = fma(a_1, b_1, acc_6);
      }
      storageBarrier(); workgroupBarrier();
    }
    var totals: array<f32, 4>;
    totals[0] = acc_0;
    totals[1] = acc_4;
    totals[2] = acc_5;
    totals[3] = acc_6;
    for (var i: i32 = 0; i < 2; i += 1) {
      let m = (local_x >> 3u) + i * 8;
      for (var j: i32 = 0; j < 2; j += 1) {
        let n = (local_x & 7) + j * 8;
        if (n < 3) {
          let total = totals[i * 2 + j];
          arena[out0_offset + m * 3 + n] = total;
        }
      }
    }
  }
  if (group_x >= 1) {
    if (group_x < 2) {
      let group_1 = group_x - 1;
      let m_start_1 = group_1 * 16;
      var acc_1_0: f32 = 0.0;
      var acc_1_1: f32 = 0.0;
      var acc_1_2: f32 = 0.0;
      var acc_1_3: f32 = 0.0;
      let lane_2 = local_x & 15;
      let row_1 = min(m_start_1 + lane_2, 15);
      let lane_3 = local_x & 15;
      let column_1 = min(lane_3, 3);
      for (var ko: i32 = 0; ko < 5; ko += 1) {
        for (var kt_1: i32 = 0; kt_1 < ((batch + 15) >> 4u); kt_1 += 1) {
          let k_start_1 = kt_1 * 16;
          for (var kk_3: i32 = local_x >> 4u; kk_3 < 16; kk_3 += 4) {
            train_step_lstm_cell_4_shared0[lane_2 + kk_3 * 16] = select(0.0, select(0.0, arena[in0_offset + row_1 + batch * ko * 16 + k_start_1 * 16 + kk_3 * 16], k_start_1 + kk_3 < batch), k_start_1 + kk_3 < batch);
          }
          for (var kk_4: i32 = local_x >> 4u; kk_4 < 16; kk_4 += 4) {
            train_step_lstm_cell_4_shared1[lane_3 + kk_4 * 16] = select(0.0, select(0.0, arena[in2_offset + column_1 + batch * ko * 4 + k_start_1 * 4 + kk_4 * 4], k_start_1 + kk_4 < batch), k_start_1 + kk_4 < batch);
          }
          storageBarrier(); workgroupBarrier();
          for (var kk_5: i32 = 0; kk_5 < 16; kk_5 += 1) {
            let a_2 = train_step_lstm_cell_4_shared0[(local_x >> 3u) + kk_5 * 16];
            let a_3 = train_step_lstm_cell_4_shared0[(local_x >> 3u) + kk_5 * 16 + 8];
            let b_2 = train_step_lstm_cell_4_shared1[(local_x & 7) + kk_5 * 16];
            let b_3 = train_step_lstm_cell_4_shared1[(local_x & 7) + kk_5 * 16 + 8];
            acc_1_0 = fma(a_2, b_2, acc_1_0);
            acc_1_1 = fma(a_2, b_3, acc_1_1);
            acc_1_2 = fma(a_3, b_2, acc_1_2);
            acc_1_3 = fma(a_3, b_3, acc_1_3);
          }
          storageBarrier(); workgroupBarrier();
        }
      }
      var totals_1: array<f32, 4>;
      totals_1[0] = acc_1_0;
      totals_1[1] = acc_1_1;
      totals_1[2] = acc_1_2;
      totals_1[3] = acc_1_3;
      for (var i_1: i32 = 0; i_1 < 2; i_1 += 1) {
        let m_1 = (local_x >> 3u) + m_start_1 + i_1 * 8;
        if (m_1 < 16) {
          for (var j_1: i32 = 0; j_1 < 2; j_1 += 1) {
            let n_1 = (local_x & 7) + j_1 * 8;
            if (n_1 < 4) {
              let total_1 = totals_1[i_1 * 2 + j_1];
              arena[out1_offset + m_1 * 4 + n_1] = total_1;
            }
          }
        }
      }
    }
  }
  if (group_x >= 2) {
    if (group_x < 3) {
      let group_2 = group_x - 2;
      let column_2 = local_x & 15;
      let part = local_x >> 4u;
      let i_2 = group_2 * 16 + column_2;
      var acc_2: f32 = 0.0;
      for (var step_v: i32 = 0; step_v < ((batch + 3) >> 2u); step_v += 1) {
        let r = part + step_v * 4;
        if (i_2 < 16 && r < batch) {
          acc_2 = acc_2 + arena[in3_offset + i_2 + r * 16];
        }
      }
      train_step_lstm_cell_4_shared0[column_2 + part * 16] = acc_2;
      storageBarrier(); workgroupBarrier();
      if (part < 2) {
        let left = train_step_lstm_cell_4_shared0[column_2 + part * 16];
        let right = train_step_lstm_cell_4_shared0[column_2 + part * 16 + 32];
        train_step_lstm_cell_4_shared0[column_2 + part * 16] = left + right;
      }
      storageBarrier(); workgroupBarrier();
      if (part < 1) {
        let left_1 = train_step_lstm_cell_4_shared0[column_2 + part * 16];
        let right_1 = train_step_lstm_cell_4_shared0[column_2 + part * 16 + 16];
        train_step_lstm_cell_4_shared0[column_2 + part * 16] = left_1 + right_1;
      }
      storageBarrier(); workgroupBarrier();
      let total_2 = train_step_lstm_cell_4_shared0[column_2];
      if (part == 0 && i_2 < 16) {
        arena[out2_offset + i_2] = total_2;
      }
    }
  }
  if (group_x >= 3) {
    let dim_size = f32(batch);
    let add = state[in6_offset] + dim_size;
    let eq = add == 0.0;
    var acc_3: f32 = 0.0;
    for (var step_1: i32 = 0; step_1 < ((batch + 63) >> 6u); step_1 += 1) {
      let j_2 = local_x + step_1 * 64;
      if (j_2 < batch) {
        acc_3 = acc_3 + arena[in4_offset + j_2];
      }
    }
    train_step_lstm_cell_4_shared0[local_x] = acc_3;
    storageBarrier(); workgroupBarrier();
    if (local_x < 32) {
      let left_2 = train_step_lstm_cell_4_shared0[local_x];
      let right_2 = train_step_lstm_cell_4_shared0[local_x + 32];
      train_step_lstm_cell_4_shared0[local_x] = left_2 + right_2;
    }
    storageBarrier(); workgroupBarrier();
    if (local_x < 16) {
      let left_3 = train_step_lstm_cell_4_shared0[local_x];
      let right_3 = train_step_lstm_cell_4_shared0[local_x + 16];
      train_step_lstm_cell_4_shared0[local_x] = left_3 + right_3;
    }
    storageBarrier(); workgroupBarrier();
    if (local_x < 8) {
      let left_4 = train_step_lstm_cell_4_shared0[local_x];
      let right_4 = train_step_lstm_cell_4_shared0[local_x + 8];
      train_step_lstm_cell_4_shared0[local_x] = left_4 + right_4;
    }
    storageBarrier(); workgroupBarrier();
    if (local_x < 4) {
      let left_5 = train_step_lstm_cell_4_shared0[local_x];
      let right_5 = train_step_lstm_cell_4_shared0[local_x + 4];
      train_step_lstm_cell_4_shared0[local_x] = left_5 + right_5;
    }
    storageBarrier(); workgroupBarrier();
    if (local_x < 2) {
      let left_6 = train_step_lstm_cell_4_shared0[local_x];
      let right_6 = train_step_lstm_cell_4_shared0[local_x + 2];
      train_step_lstm_cell_4_shared0[local_x] = left_6 + right_6;
    }
    storageBarrier(); workgroupBarrier();
    if (local_x < 1) {
      let left_7 = train_step_lstm_cell_4_shared0[0];
      let right_7 = train_step_lstm_cell_4_shared0[1];
      train_step_lstm_cell_4_shared0[0] = left_7 + right_7;
    }
    storageBarrier(); workgroupBarrier();
    let total_3 = train_step_lstm_cell_4_shared0[0];
    let add_1 = state[in5_offset] + total_3 / dim_size * dim_size;
    storageBarrier(); workgroupBarrier();
    if (local_x == 0) {
      state[in5_offset] = add_1;
      state[in6_offset] = add;
      arena[out5_offset] = select(add_1 / select(add, 1.0, eq), 0.0, eq);
    }
  }
}

// train_step_sgd: mul, sub, mul, sub, mul, sub, add
// source: test/golden/models.ts:60:9
// schedule: map: workgroup element 256
// FLOPs: 257, bytes: 1032
@compute @workgroup_size(256, 1, 1)
fn train_step_sgd(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let in0_offset = scalars[0].x;
  let in1_offset = scalars[0].y;
  let in2_offset = scalars[0].z;
  let in3_offset = scalars[0].w;
  let in4_offset = scalars[1].x;
  let in5_offset = scalars[1].y;
  let in6_offset = scalars[1].z;
  let in7_offset = scalars[1].w;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  if (group_x < 1) {
    if (local_x < 48) {
      let x = bitcast<f32>(state_u32[in1_offset]);
      state_u32[in2_offset + local_x] = bitcast<u32>(bitcast<f32>(state_u32[in2_offset + local_x]) - arena[in0_offset + (local_x & 15) * 3 + (local_x >> 4u)] * x);
    }
  }
  if (group_x >= 1) {
    if (group_x < 2) {
      let i_1 = group_x * 256 + local_x - 256;
      if (i_1 < 64) {
        let x_1 = bitcast<f32>(state_u32[in1_offset]);
        state_u32[in4_offset + i_1] = bitcast<u32>(bitcast<f32>(state_u32[in4_offset + i_1]) - arena[in3_offset + i_1 % 16 * 4 + i_1 / 16] * x_1);
      }
    }
  }
  if (group_x >= 2) {
    if (group_x < 3) {
      let i_2 = group_x * 256 + local_x - 512;
      if (i_2 < 16) {
        let x_2 = bitcast<f32>(state_u32[in1_offset]);
        state_u32[in6_offset + i_2] = bitcast<u32>(bitcast<f32>(state_u32[in6_offset + i_2]) - arena[in5_offset + i_2] * x_2);
      }
    }
  }
  if (group_x >= 3) {
    let i_3 = group_x * 256 + local_x - 768;
    if (i_3 < 1) {
      state_u32[in7_offset] = bitcast<u32>(bitcast<i32>(state_u32[in7_offset]) + 1);
    }
  }
}

// eval_step_loss: sub, mul, reduce_sum, mul
// source: test/golden/models.ts:60:9
// schedule: row: workgroup row 64
// FLOPs: 13*batch, bytes: 36*batch
@compute @workgroup_size(64, 1, 1)
fn eval_step_loss(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let row = group_x * 64 + local_x;
  if (row < batch) {
    var acc: f32 = 0.0;
    for (var j: i32 = 0; j < 4; j += 1) {
      let sub = arena[in0_offset + row * 4 + j] - arena[in1_offset + row * 4 + j];
      acc = acc + sub * sub;
    }
    arena[out0_offset + row] = acc * 0.25;
  }
}

// eval_step_loss_1: reduce_sum, div, mul, add, add, eq, select, div, select
// source: test/golden/models.ts:60:9
// schedule: row: workgroup inner 256
// FLOPs: batch+8, bytes: 4*batch+12
var<workgroup> eval_step_loss_1_partial: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn eval_step_loss_1(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out2_offset = scalars[1].x;
  let local_x = i32(local_id.x);
  let dim_size = f32(batch);
  let add = state[in2_offset] + dim_size;
  let eq = add == 0.0;
  var acc: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < ((batch + 255) >> 8u); step_v += 1) {
    let j = local_x + step_v * 256;
    if (j < batch) {
      acc = acc + arena[in0_offset + j];
    }
  }
  eval_step_loss_1_partial[local_x] = acc;
  storageBarrier(); workgroupBarrier();
  if (local_x < 128) {
    let left = eval_step_loss_1_partial[local_x];
    let right = eval_step_loss_1_partial[local_x + 128];
    eval_step_loss_1_partial[local_x] = left + right;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 64) {
    let left_1 = eval_step_loss_1_partial[local_x];
    let right_1 = eval_step_loss_1_partial[local_x + 64];
    eval_step_loss_1_partial[local_x] = left_1 + right_1;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 32) {
    let left_2 = eval_step_loss_1_partial[local_x];
    let right_2 = eval_step_loss_1_partial[local_x + 32];
    eval_step_loss_1_partial[local_x] = left_2 + right_2;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 16) {
    let left_3 = eval_step_loss_1_partial[local_x];
    let right_3 = eval_step_loss_1_partial[local_x + 16];
    eval_step_loss_1_partial[local_x] = left_3 + right_3;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 8) {
    let left_4 = eval_step_loss_1_partial[local_x];
    let right_4 = eval_step_loss_1_partial[local_x + 8];
    eval_step_loss_1_partial[local_x] = left_4 + right_4;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 4) {
    let left_5 = eval_step_loss_1_partial[local_x];
    let right_5 = eval_step_loss_1_partial[local_x + 4];
    eval_step_loss_1_partial[local_x] = left_5 + right_5;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 2) {
    let left_6 = eval_step_loss_1_partial[local_x];
    let right_6 = eval_step_loss_1_partial[local_x + 2];
    eval_step_loss_1_partial[local_x] = left_6 + right_6;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 1) {
    let left_7 = eval_step_loss_1_partial[0];
    let right_7 = eval_step_loss_1_partial[1];
    eval_step_loss_1_partial[0] = left_7 + right_7;
  }
  storageBarrier(); workgroupBarrier();
  let total = eval_step_loss_1_partial[0];
  let add_1 = state[in1_offset] + total / dim_size * dim_size;
  storageBarrier(); workgroupBarrier();
  if (local_x == 0) {
    state[in1_offset] = add_1;
    state[in2_offset] = add;
    arena[out2_offset] = select(add_1 / select(add, 1.0, eq), 0.0, eq);
  }
}
