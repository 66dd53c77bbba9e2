@group(0) @binding(0) var<storage, read_write> state: array<f32>;
@group(0) @binding(0) var<storage, read_write> state_u32: array<u32>;
@group(0) @binding(1) var<storage, read_write> arena: array<f32>;
@group(0) @binding(3) var<uniform> scalars: array<vec4<i32>, 16>;

fn is_nan(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}

// The device's exp, which need not hand a NaN on.
fn exponential(x: f32) -> f32 {
  return select(exp(x), x, is_nan(x));
}

fn arena_four(i: i32) -> vec4<f32> { return vec4<f32>(arena[i], arena[i + 1], arena[i + 2], arena[i + 3]); }

fn arena_put(i: i32, x: vec4<f32>) { arena[i] = x.x; arena[i + 1] = x.y; arena[i + 2] = x.z; arena[i + 3] = x.w; }

// predict_lstm: copy, copy, dot_general
// source: test/golden/models.ts:58:58
// schedule: map: workgroup element 64, register element 16; map: workgroup element 64, register element 16; contract: tile m 64, tile n 16, register m 8, register n 2
// FLOPs: 488*batch, bytes: 412*batch+192
@compute @workgroup_size(64, 1, 1)
fn predict_lstm(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let out1_offset = scalars[1].x;
  let out2_offset = scalars[1].y;
  let groups_x = scalars[1].z;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (5 * batch + 63) / 64 + 2 * ((batch + 255) / 256)) {
    let index_1 = (batch + 255) >> 8u;
    if (group < index_1) {
      let start = group * 256 + local_x;
      let lanes_1 = vec4<f32>(0.0);
      for (var e: i32 = 0; e < 4; e += 1) {
        let i = start + e * 64;
        if (i < batch) {
          arena_put(out0_offset + i * 4, lanes_1);
        }
      }
    }
    if (group >= index_1) {
      if (group < index_1 * 2) {
        let group_1 = group - index_1;
        let start_1 = local_x + group_1 * 256;
        let lanes_2 = vec4<f32>(0.0);
        for (var e_1: i32 = 0; e_1 < 4; e_1 += 1) {
          let i_1 = start_1 + e_1 * 64;
          if (i_1 < batch) {
            arena_put(out1_offset + i_1 * 4, lanes_2);
          }
        }
      }
    }
    if (group >= index_1 * 2) {
      if (group < ((batch * 5 + 63) >> 6u) + index_1 * 2) {
        let group_2 = group - index_1 * 2;
        let m_first = (local_x >> 3u) * 8 + group_2 * 64;
        let n_first = local_x & 7;
        let index_2 = batch * 5;
        let index_3 = index_2 - 1;
        let row = min(m_first, index_3);
        let row_1 = min(m_first + 1, index_3);
        let row_2 = min(m_first + 2, index_3);
        let row_3 = min(m_first + 3, index_3);
        let row_4 = min(m_first + 4, index_3);
        let row_5 = min(m_first + 5, index_3);
        let row_6 = min(m_first + 6, index_3);
        let row_7 = min(m_first + 7, index_3);
        let ri = row / batch;
        let ri_1 = row % batch;
        let ri_2 = row_1 / batch;
        let ri_3 = row_1 % batch;
        let ri_4 = row_2 / batch;
        let ri_5 = row_2 % batch;
        let ri_6 = row_3 / batch;
        let ri_7 = row_3 % batch;
        let ri_8 = row_4 / batch;
        let ri_9 = row_4 % batch;
        let ri_10 = row_5 / batch;
        let ri_11 = row_5 % batch;
        let ri_12 = row_6 / batch;
        let ri_13 = row_6 % batch;
        let ri_14 = row_7 / batch;
        let ri_15 = row_7 % batch;
        let column_1 = n_first + 8;
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
        let index_4 = in0_offset + ri * 3 + ri_1 * 15;
        let index_5 = in0_offset + ri_2 * 3 + ri_3 * 15;
        let index_6 = in0_offset + ri_4 * 3 + ri_5 * 15;
        let index_7 = in0_offset + ri_6 * 3 + ri_7 * 15;
        let index_8 = in0_offset + ri_8 * 3 + ri_9 * 15;
        let index_9 = in0_offset + ri_10 * 3 + ri_11 * 15;
        let index_10 = in0_offset + ri_12 * 3 + ri_13 * 15;
        let index_11 = in0_offset + ri_14 * 3 + ri_15 * 15;
        let index_12 = in1_offset + n_first;
        let index_14 = in1_offset + column_1;
        for (var k: i32 = 0; k < 3; k += 1) {
          let a = arena[index_4 + k];
          let a_1 = arena[index_5 + k];
          let a_2 = arena[index_6 + k];
          let a_3 = arena[index_7 + k];
          let a_4 = arena[index_8 + k];
          let a_5 = arena[index_9 + k];
          let a_6 = arena[index_10 + k];
          let a_7 = arena[index_11 + k];
          let index_13 = k * 16;
          let b = state[index_12 + index_13];
          let b_1 = state[index_14 + index_13];
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
          let m = m_first + i_2;
          if (m < index_2) {
            let mi = m / batch;
            let mi_1 = m % batch;
            let index_15 = i_2 * 2;
            let index_16 = out2_offset + batch * mi * 16 + mi_1 * 16;
            for (var j: i32 = 0; j < 2; j += 1) {
              let n = n_first + j * 8;
              let total = totals[index_15 + j];
              arena[index_16 + n] = total;
            }
          }
        }
      }
    }
  }
}

// predict_lstm_1: add, dot_general, add, slice, slice, slice, slice, sigmoid, mul, sigmoid, tanh, mul, add, sigmoid, tanh, mul
// source: test/golden/models.ts:58:58
// schedule: scan: tile row 64, register row 2, workgroup row 128, stage rhs
// FLOPs: 1060*batch, bytes: 368*batch+320
var<workgroup> predict_lstm_1_carry: array<f32, 512>;
var<workgroup> predict_lstm_1_carry_1: array<f32, 256>;
var<workgroup> predict_lstm_1_weight: array<f32, 64>;
@compute @workgroup_size(128, 1, 1)
fn predict_lstm_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let in4_offset = scalars[1].y;
  let out0_offset = scalars[1].z;
  let groups_x = scalars[1].w;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (batch + 63) / 64) {
    let first = group * 64;
    for (var round_v: i32 = 0; round_v < 2; round_v += 1) {
      let i = local_x + round_v * 128;
      let local = i >> 2u;
      let row = first + local;
      if (row < batch) {
        let column = i & 3;
        predict_lstm_1_carry[local * 4 + column] = arena[in0_offset + row * 4 + column];
      }
    }
    for (var round_1: i32 = 0; round_1 < 2; round_1 += 1) {
      let i_1 = local_x + round_1 * 128;
      let local_1 = i_1 >> 2u;
      let row_1 = first + local_1;
      if (row_1 < batch) {
        let column_1 = i_1 & 3;
        predict_lstm_1_carry_1[local_1 * 4 + column_1] = arena[in1_offset + row_1 * 4 + column_1];
      }
    }
    if (local_x < 64) {
      predict_lstm_1_weight[local_x] = state[in3_offset + local_x];
    }
    storageBarrier(); workgroupBarrier();
    let index_1 = (local_x >> 2u) * 2;
    let index_2 = local_x & 3;
    let index_4 = batch - first - 1;
    let index_12 = u32(23);
    for (var turn: i32 = 0; turn < 5; turn += 1) {
      let now = turn & 1;
      let next = 1 - now;
      if (first + index_1 < batch) {
        let index_3 = index_1 + 1;
        let local_2 = min(index_3, index_4);
        var sums_0: f32 = 0.0;
        var sums_1: f32 = 0.0;
        var sums_2: f32 = 0.0;
        var sums_3: f32 = 0.0;
        var sums_4: f32 = 0.0;
        var sums_5: f32 = 0.0;
        var sums_6: f32 = 0.0;
        var sums_7: f32 = 0.0;
        let index_5 = now * 256;
        let index_6 = index_1 * 4;
        let index_7 = index_5 + index_6;
        let index_9 = index_5 + local_2 * 4;
        for (var k: i32 = 0; k < 4; k += 1) {
          let x = predict_lstm_1_carry[index_7 + k];
          let index_8 = index_2 + k * 16;
          let x_1 = predict_lstm_1_weight[index_8];
          sums_0 = fma(x, x_1, sums_0);
          let x_2 = predict_lstm_1_weight[index_8 + 4];
          sums_1 = fma(x, x_2, sums_1);
          let x_3 = predict_lstm_1_weight[index_8 + 8];
          sums_2 = fma(x, x_3, sums_2);
          let x_4 = predict_lstm_1_weight[index_8 + 12];
          sums_3 = fma(x, x_4, sums_3);
          let x_5 = predict_lstm_1_carry[index_9 + k];
          sums_4 = fma(x_5, x_1, sums_4);
          sums_5 = fma(x_5, x_2, sums_5);
          sums_6 = fma(x_5, x_3, sums_6);
          sums_7 = fma(x_5, x_4, sums_7);
        }
        let row_4 = first + index_1;
        let total = sums_0;
        let total_1 = sums_1;
        let total_2 = sums_2;
        let total_3 = sums_3;
        let index_10 = in2_offset + batch * turn * 16 + index_2 + row_4 * 16;
        let index_11 = in4_offset + index_2;
        let add = arena[index_10 + 4] + state[index_11 + 4] + total_1;
        let add_1 = arena[index_10] + state[index_11] + total;
        let add_2 = arena[index_10 + 8] + state[index_11 + 8] + total_2;
        let e_1 = exponential(select(add, 88.0, add > 88.0));
        let e_2 = exponential(select(add_1, 88.0, add_1 > 88.0));
        let above_1 = select(add_2, -10.0, add_2 < -10.0);
        let clamped_1 = select(above_1, 10.0, 10.0 < above_1);
        let bits_1 = bitcast<i32>(fma(clamped_1, 2.88539, 12583039.0));
        let n_1 = f32(bits_1 - 1262485631);
        let scale_1 = bitcast<f32>(bits_1 << index_12);
        let r_1 = fma(n_1, 0.00010609722, fma(n_1, -0.3466797, clamped_1));
        let half_1 = fma(fma(r_1 * r_1, fma(fma(fma(fma(0.04442403, r_1, 0.13386528), r_1, 0.3333376), r_1, 0.66666174), r_1, 0.99999994), r_1), scale_1, fma(scale_1, 0.5, -0.5));
        let index_13 = index_2 + index_6;
        let add_3 = e_1 / (e_1 + 1.0) * predict_lstm_1_carry_1[index_13] + e_2 / (e_2 + 1.0) * bitcast<f32>(bitcast<i32>(half_1 / (half_1 + 1.0)) | (bitcast<i32>(add_2) & i32(-2147483648)));
        let add_4 = arena[index_10 + 12] + state[index_11 + 12] + total_3;
        let e_3 = exponential(select(add_4, 88.0, add_4 > 88.0));
        let above_2 = select(add_3, -10.0, add_3 < -10.0);
        let clamped_2 = select(above_2, 10.0, 10.0 < above_2);
        let bits_2 = bitcast<i32>(fma(clamped_2, 2.88539, 12583039.0));
        let n_2 = f32(bits_2 - 1262485631);
        let scale_2 = bitcast<f32>(bits_2 << index_12);
        let r_2 = fma(n_2, 0.00010609722, fma(n_2, -0.3466797, clamped_2));
        let half_2 = fma(fma(r_2 * r_2, fma(fma(fma(fma(0.04442403, r_2, 0.13386528), r_2, 0.3333376), r_2, 0.66666174), r_2, 0.99999994), r_2), scale_2, fma(scale_2, 0.5, -0.5));
        let value = e_3 / (e_3 + 1.0) * bitcast<f32>(bitcast<i32>(half_2 / (half_2 + 1.0)) | (bitcast<i32>(add_3) & i32(-2147483648)));
        predict_lstm_1_carry_1[index_13] = add_3;
        predict_lstm_1_carry[next * 256 + index_2 + index_6] = value;
        let row_7 = first + index_3;
        if (row_7 < batch) {
          let total_4 = sums_4;
          let total_5 = sums_5;
          let total_6 = sums_6;
          let total_7 = sums_7;
          let index_14 = in2_offset + batch * turn * 16 + index_2 + row_7 * 16;
          let add_5 = arena[index_14 + 4] + state[index_11 + 4] + total_5;
          let add_6 = arena[index_14] + state[index_11] + total_4;
          let add_7 = arena[index_14 + 8] + state[index_11 + 8] + total_6;
          let e_4 = exponential(select(add_5, 88.0, add_5 > 88.0));
          let e_5 = exponential(select(add_6, 88.0, add_6 > 88.0));
          let above_3 = select(add_7, -10.0, add_7 < -10.0);
          let clamped_3 = select(above_3, 10.0, 10.0 < above_3);
          let bits_3 = bitcast<i32>(fma(clamped_3, 2.88539, 12583039.0));
          let n_3 = f32(bits_3 - 1262485631);
          let scale_3 = bitcast<f32>(bits_3 << index_12);
          let r_3 = fma(n_3, 0.00010609722, fma(n_3, -0.3466797, clamped_3));
          let half_3 = fma(fma(r_3 * r_3, fma(fma(fma(fma(0.04442403, r_3, 0.13386528), r_3, 0.3333376), r_3, 0.66666174), r_3, 0.99999994), r_3), scale_3, fma(scale_3, 0.5, -0.5));
          let index_15 = index_3 * 4;
          let index_16 = index_2 + index_15;
          let add_8 = e_4 / (e_4 + 1.0) * predict_lstm_1_carry_1[index_16] + e_5 / (e_5 + 1.0) * bitcast<f32>(bitcast<i32>(half_3 / (half_3 + 1.0)) | (bitcast<i32>(add_7) & i32(-2147483648)));
          let add_9 = arena[index_14 + 12] + state[index_11 + 12] + total_7;
          let e_6 = exponential(select(add_9, 88.0, add_9 > 88.0));
          let above_4 = select(add_8, -10.0, add_8 < -10.0);
          let clamped_4 = select(above_4, 10.0, 10.0 < above_4);
          let bits_4 = bitcast<i32>(fma(clamped_4, 2.88539, 12583039.0));
          let n_4 = f32(bits_4 - 1262485631);
          let scale_4 = bitcast<f32>(bits_4 << index_12);
          let r_4 = fma(n_4, 0.00010609722, fma(n_4, -0.3466797, clamped_4));
          let half_4 = fma(fma(r_4 * r_4, fma(fma(fma(fma(0.04442403, r_4, 0.13386528), r_4, 0.3333376), r_4, 0.66666174), r_4, 0.99999994), r_4), scale_4, fma(scale_4, 0.5, -0.5));
          let value_1 = e_6 / (e_6 + 1.0) * bitcast<f32>(bitcast<i32>(half_4 / (half_4 + 1.0)) | (bitcast<i32>(add_8) & i32(-2147483648)));
          predict_lstm_1_carry_1[index_16] = add_8;
          predict_lstm_1_carry[next * 256 + index_2 + index_15] = value_1;
        }
      }
      storageBarrier(); workgroupBarrier();
    }
    for (var round_2: i32 = 0; round_2 < 2; round_2 += 1) {
      let i_4 = local_x + round_2 * 128;
      let local_4 = i_4 >> 2u;
      let row_5 = first + local_4;
      if (row_5 < batch) {
        let column_3 = i_4 & 3;
        arena[out0_offset + row_5 * 4 + column_3] = predict_lstm_1_carry[local_4 * 4 + column_3 + 256];
      }
    }
    for (var round_3: i32 = 0; round_3 < 2; round_3 += 1) {
      let i_5 = local_x + round_3 * 128;
      let local_5 = i_5 >> 2u;
      let row_6 = first + local_5;
      if (row_6 < batch) {
        let column_4 = i_5 & 3;
        arena[in1_offset + row_6 * 4 + column_4] = predict_lstm_1_carry_1[local_5 * 4 + column_4];
      }
    }
  }
}

// train_step_lstm: copy, copy, dot_general, copy, copy
// source: test/golden/models.ts:58:58
// schedule: map: workgroup element 64, register element 16; map: workgroup element 64, register element 16; contract: tile m 64, tile n 16, register m 8, register n 2; map: workgroup element 64, register element 16; map: workgroup element 64, register element 16
// FLOPs: 496*batch, bytes: 444*batch+192
@compute @workgroup_size(64, 1, 1)
fn train_step_lstm(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let out1_offset = scalars[1].x;
  let out2_offset = scalars[1].y;
  let out3_offset = scalars[1].z;
  let out4_offset = scalars[1].w;
  let groups_x = scalars[2].x;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (5 * batch + 63) / 64 + 4 * ((batch + 255) / 256)) {
    let index_1 = (batch + 255) >> 8u;
    if (group < index_1) {
      let start = group * 256 + local_x;
      let lanes_1 = vec4<f32>(0.0);
      for (var e: i32 = 0; e < 4; e += 1) {
        let i = start + e * 64;
        if (i < batch) {
          arena_put(out0_offset + i * 4, lanes_1);
        }
      }
    }
    if (group >= index_1) {
      if (group < index_1 * 2) {
        let group_1 = group - index_1;
        let start_1 = local_x + group_1 * 256;
        let lanes_2 = vec4<f32>(0.0);
        for (var e_1: i32 = 0; e_1 < 4; e_1 += 1) {
          let i_1 = start_1 + e_1 * 64;
          if (i_1 < batch) {
            arena_put(out1_offset + i_1 * 4, lanes_2);
          }
        }
      }
    }
    let index_2 = index_1 * 2;
    if (group >= index_2) {
      if (group < ((batch * 5 + 63) >> 6u) + index_2) {
        let group_2 = group - index_2;
        let m_first = (local_x >> 3u) * 8 + group_2 * 64;
        let n_first = local_x & 7;
        let index_3 = batch * 5;
        let index_4 = index_3 - 1;
        let row = min(m_first, index_4);
        let row_1 = min(m_first + 1, index_4);
        let row_2 = min(m_first + 2, index_4);
        let row_3 = min(m_first + 3, index_4);
        let row_4 = min(m_first + 4, index_4);
        let row_5 = min(m_first + 5, index_4);
        let row_6 = min(m_first + 6, index_4);
        let row_7 = min(m_first + 7, index_4);
        let ri = row / batch;
        let ri_1 = row % batch;
        let ri_2 = row_1 / batch;
        let ri_3 = row_1 % batch;
        let ri_4 = row_2 / batch;
        let ri_5 = row_2 % batch;
        let ri_6 = row_3 / batch;
        let ri_7 = row_3 % batch;
        let ri_8 = row_4 / batch;
        let ri_9 = row_4 % batch;
        let ri_10 = row_5 / batch;
        let ri_11 = row_5 % batch;
        let ri_12 = row_6 / batch;
        let ri_13 = row_6 % batch;
        let ri_14 = row_7 / batch;
        let ri_15 = row_7 % batch;
        let column_1 = n_first + 8;
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
        let index_5 = in0_offset + ri * 3 + ri_1 * 15;
        let index_6 = in0_offset + ri_2 * 3 + ri_3 * 15;
        let index_7 = in0_offset + ri_4 * 3 + ri_5 * 15;
        let index_8 = in0_offset + ri_6 * 3 + ri_7 * 15;
        let index_9 = in0_offset + ri_8 * 3 + ri_9 * 15;
        let index_10 = in0_offset + ri_10 * 3 + ri_11 * 15;
        let index_11 = in0_offset + ri_12 * 3 + ri_13 * 15;
        let index_12 = in0_offset + ri_14 * 3 + ri_15 * 15;
        let index_13 = in1_offset + n_first;
        let index_15 = in1_offset + column_1;
        for (var k: i32 = 0; k < 3; k += 1) {
          let a = arena[index_5 + k];
          let a_1 = arena[index_6 + k];
          let a_2 = arena[index_7 + k];
          let a_3 = arena[index_8 + k];
          let a_4 = arena[index_9 + k];
          let a_5 = arena[index_10 + k];
          let a_6 = arena[index_11 + k];
          let a_7 = arena[index_12 + k];
          let index_14 = k * 16;
          let b = state[index_13 + index_14];
          let b_1 = state[index_15 + index_14];
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
          let m = m_first + i_2;
          if (m < index_3) {
            let mi = m / batch;
            let mi_1 = m % batch;
            let index_16 = i_2 * 2;
            let index_17 = out2_offset + batch * mi * 16 + mi_1 * 16;
            for (var j: i32 = 0; j < 2; j += 1) {
              let n = n_first + j * 8;
              let total = totals[index_16 + j];
              arena[index_17 + n] = total;
            }
          }
        }
      }
    }
    let index_18 = (batch * 5 + 63) >> 6u;
    if (group >= index_18 + index_2) {
      if (group < index_18 + index_1 * 3) {
        let group_3 = group - index_18 - index_2;
        let start_2 = local_x + group_3 * 256;
        let lanes_3 = vec4<f32>(0.0);
        for (var e_2: i32 = 0; e_2 < 4; e_2 += 1) {
          let i_3 = start_2 + e_2 * 64;
          if (i_3 < batch) {
            arena_put(out3_offset + i_3 * 4, lanes_3);
          }
        }
      }
    }
    if (group >= index_18 + index_1 * 3) {
      if (group < index_18 + index_1 * 4) {
        let group_4 = group - index_18 - index_1 * 3;
        let start_3 = local_x + group_4 * 256;
        let lanes_4 = vec4<f32>(0.0);
        for (var e_3: i32 = 0; e_3 < 4; e_3 += 1) {
          let i_4 = start_3 + e_3 * 64;
          if (i_4 < batch) {
            arena_put(out4_offset + i_4 * 4, lanes_4);
          }
        }
      }
    }
  }
}

// train_step_lstm_1: add, dot_general, add, slice, slice, slice, slice, sigmoid, mul, sigmoid, tanh, mul, add, sigmoid, tanh, mul, copy, copy
// source: test/golden/models.ts:58:58
// schedule: scan: tile row 64, register row 2, workgroup row 128, stage rhs
// FLOPs: 1100*batch, bytes: 928*batch+320
var<workgroup> train_step_lstm_1_carry: array<f32, 512>;
var<workgroup> train_step_lstm_1_carry_1: array<f32, 256>;
var<workgroup> train_step_lstm_1_weight: array<f32, 64>;
@compute @workgroup_size(128, 1, 1)
fn train_step_lstm_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let in4_offset = scalars[1].y;
  let out0_offset = scalars[1].z;
  let out2_offset = scalars[1].w;
  let out3_offset = scalars[2].x;
  let out4_offset = scalars[2].y;
  let out5_offset = scalars[2].z;
  let out6_offset = scalars[2].w;
  let out7_offset = scalars[3].x;
  let out8_offset = scalars[3].y;
  let groups_x = scalars[3].z;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (batch + 63) / 64) {
    let first = group * 64;
    for (var round_v: i32 = 0; round_v < 2; round_v += 1) {
      let i = local_x + round_v * 128;
      let local = i >> 2u;
      let row = first + local;
      if (row < batch) {
        let column = i & 3;
        train_step_lstm_1_carry[local * 4 + column] = arena[in0_offset + row * 4 + column];
      }
    }
    for (var round_1: i32 = 0; round_1 < 2; round_1 += 1) {
      let i_1 = local_x + round_1 * 128;
      let local_1 = i_1 >> 2u;
      let row_1 = first + local_1;
      if (row_1 < batch) {
        let column_1 = i_1 & 3;
        train_step_lstm_1_carry_1[local_1 * 4 + column_1] = arena[in1_offset + row_1 * 4 + column_1];
      }
    }
    if (local_x < 64) {
      train_step_lstm_1_weight[local_x] = state[in3_offset + local_x];
    }
    storageBarrier(); workgroupBarrier();
    let index_1 = (local_x >> 2u) * 2;
    let index_2 = local_x & 3;
    let index_4 = batch - first - 1;
    let index_13 = u32(23);
    for (var turn: i32 = 0; turn < 5; turn += 1) {
      let now = turn & 1;
      let next = 1 - now;
      if (first + index_1 < batch) {
        let index_3 = index_1 + 1;
        let local_2 = min(index_3, index_4);
        var sums_0: f32 = 0.0;
        var sums_1: f32 = 0.0;
        var sums_2: f32 = 0.0;
        var sums_3: f32 = 0.0;
        var sums_4: f32 = 0.0;
        var sums_5: f32 = 0.0;
        var sums_6: f32 = 0.0;
        var sums_7: f32 = 0.0;
        let index_5 = now * 256;
        let index_6 = index_1 * 4;
        let index_7 = index_5 + index_6;
        let index_9 = index_5 + local_2 * 4;
        for (var k: i32 = 0; k < 4; k += 1) {
          let x = train_step_lstm_1_carry[index_7 + k];
          let index_8 = index_2 + k * 16;
          let x_1 = train_step_lstm_1_weight[index_8];
          sums_0 = fma(x, x_1, sums_0);
          let x_2 = train_step_lstm_1_weight[index_8 + 4];
          sums_1 = fma(x, x_2, sums_1);
          let x_3 = train_step_lstm_1_weight[index_8 + 8];
          sums_2 = fma(x, x_3, sums_2);
          let x_4 = train_step_lstm_1_weight[index_8 + 12];
          sums_3 = fma(x, x_4, sums_3);
          let x_5 = train_step_lstm_1_carry[index_9 + k];
          sums_4 = fma(x_5, x_1, sums_4);
          sums_5 = fma(x_5, x_2, sums_5);
          sums_6 = fma(x_5, x_3, sums_6);
          sums_7 = fma(x_5, x_4, sums_7);
        }
        let row_4 = first + index_1;
        let total = sums_0;
        let total_1 = sums_1;
        let total_2 = sums_2;
        let total_3 = sums_3;
        let index_10 = batch * turn;
        let index_11 = in2_offset + index_10 * 16 + index_2 + row_4 * 16;
        let index_12 = in4_offset + index_2;
        let add = arena[index_11 + 4] + state[index_12 + 4] + total_1;
        let e_1 = exponential(select(add, 88.0, add > 88.0));
        let sigmoid = e_1 / (e_1 + 1.0);
        let add_1 = arena[index_11] + state[index_12] + total;
        let e_2 = exponential(select(add_1, 88.0, add_1 > 88.0));
        let sigmoid_1 = e_2 / (e_2 + 1.0);
        let add_2 = arena[index_11 + 8] + state[index_12 + 8] + total_2;
        let above_1 = select(add_2, -10.0, add_2 < -10.0);
        let clamped_1 = select(above_1, 10.0, 10.0 < above_1);
        let bits_1 = bitcast<i32>(fma(clamped_1, 2.88539, 12583039.0));
        let n_1 = f32(bits_1 - 1262485631);
        let scale_1 = bitcast<f32>(bits_1 << index_13);
        let r_1 = fma(n_1, 0.00010609722, fma(n_1, -0.3466797, clamped_1));
        let half_1 = fma(fma(r_1 * r_1, fma(fma(fma(fma(0.04442403, r_1, 0.13386528), r_1, 0.3333376), r_1, 0.66666174), r_1, 0.99999994), r_1), scale_1, fma(scale_1, 0.5, -0.5));
        let tanh_v = bitcast<f32>(bitcast<i32>(half_1 / (half_1 + 1.0)) | (bitcast<i32>(add_2) & i32(-2147483648)));
        let index_14 = index_2 + index_6;
        let x_6 = train_step_lstm_1_carry_1[index_14];
        let add_3 = sigmoid * x_6 + sigmoid_1 * tanh_v;
        let add_4 = arena[index_11 + 12] + state[index_12 + 12] + total_3;
        let e_3 = exponential(select(add_4, 88.0, add_4 > 88.0));
        let sigmoid_2 = e_3 / (e_3 + 1.0);
        let above_2 = select(add_3, -10.0, add_3 < -10.0);
        let clamped_2 = select(above_2, 10.0, 10.0 < above_2);
        let bits_2 = bitcast<i32>(fma(clamped_2, 2.88539, 12583039.0));
        let n_2 = f32(bits_2 - 1262485631);
        let scale_2 = bitcast<f32>(bits_2 << index_13);
        let r_2 = fma(n_2, 0.00010609722, fma(n_2, -0.3466797, clamped_2));
        let half_2 = fma(fma(r_2 * r_2, fma(fma(fma(fma(0.04442403, r_2, 0.13386528), r_2, 0.3333376), r_2, 0.66666174), r_2, 0.99999994), r_2), scale_2, fma(scale_2, 0.5, -0.5));
        let tanh_1 = bitcast<f32>(bitcast<i32>(half_2 / (half_2 + 1.0)) | (bitcast<i32>(add_3) & i32(-2147483648)));
        let value = sigmoid_2 * tanh_1;
        let x_7 = train_step_lstm_1_carry[index_5 + index_2 + index_6];
        let index_15 = index_10 * 4;
        let index_16 = row_4 * 4;
        arena[out7_offset + index_15 + index_2 + index_16] = sigmoid;
        arena[out5_offset + index_15 + index_2 + index_16] = sigmoid_1;
        arena[out4_offset + index_15 + index_2 + index_16] = tanh_v;
        train_step_lstm_1_carry_1[index_14] = add_3;
        arena[out3_offset + index_15 + index_2 + index_16] = sigmoid_2;
        arena[out2_offset + index_15 + index_2 + index_16] = tanh_1;
        train_step_lstm_1_carry[next * 256 + index_2 + index_6] = value;
        arena[out6_offset + index_15 + index_2 + index_16] = x_6;
        arena[out8_offset + index_15 + index_2 + index_16] = x_7;
        let row_7 = first + index_3;
        if (row_7 < batch) {
          let total_4 = sums_4;
          let total_5 = sums_5;
          let total_6 = sums_6;
          let total_7 = sums_7;
          let index_17 = in2_offset + index_10 * 16 + index_2 + row_7 * 16;
          let add_5 = arena[index_17 + 4] + state[index_12 + 4] + total_5;
          let e_4 = exponential(select(add_5, 88.0, add_5 > 88.0));
          let sigmoid_3 = e_4 / (e_4 + 1.0);
          let add_6 = arena[index_17] + state[index_12] + total_4;
          let e_5 = exponential(select(add_6, 88.0, add_6 > 88.0));
          let sigmoid_4 = e_5 / (e_5 + 1.0);
          let add_7 = arena[index_17 + 8] + state[index_12 + 8] + total_6;
          let above_3 = select(add_7, -10.0, add_7 < -10.0);
          let clamped_3 = select(above_3, 10.0, 10.0 < above_3);
          let bits_3 = bitcast<i32>(fma(clamped_3, 2.88539, 12583039.0));
          let n_3 = f32(bits_3 - 1262485631);
          let scale_3 = bitcast<f32>(bits_3 << index_13);
          let r_3 = fma(n_3, 0.00010609722, fma(n_3, -0.3466797, clamped_3));
          let half_3 = fma(fma(r_3 * r_3, fma(fma(fma(fma(0.04442403, r_3, 0.13386528), r_3, 0.3333376), r_3, 0.66666174), r_3, 0.99999994), r_3), scale_3, fma(scale_3, 0.5, -0.5));
          let tanh_2 = bitcast<f32>(bitcast<i32>(half_3 / (half_3 + 1.0)) | (bitcast<i32>(add_7) & i32(-2147483648)));
          let index_18 = index_3 * 4;
          let index_19 = index_2 + index_18;
          let x_10 = train_step_lstm_1_carry_1[index_19];
          let add_8 = sigmoid_3 * x_10 + sigmoid_4 * tanh_2;
          let add_9 = arena[index_17 + 12] + state[index_12 + 12] + total_7;
          let e_6 = exponential(select(add_9, 88.0, add_9 > 88.0));
          let sigmoid_5 = e_6 / (e_6 + 1.0);
          let above_4 = select(add_8, -10.0, add_8 < -10.0);
          let clamped_4 = select(above_4, 10.0, 10.0 < above_4);
          let bits_4 = bitcast<i32>(fma(clamped_4, 2.88539, 12583039.0));
          let n_4 = f32(bits_4 - 1262485631);
          let scale_4 = bitcast<f32>(bits_4 << index_13);
          let r_4 = fma(n_4, 0.00010609722, fma(n_4, -0.3466797, clamped_4));
          let half_4 = fma(fma(r_4 * r_4, fma(fma(fma(fma(0.04442403, r_4, 0.13386528), r_4, 0.3333376), r_4, 0.66666174), r_4, 0.99999994), r_4), scale_4, fma(scale_4, 0.5, -0.5));
          let tanh_3 = bitcast<f32>(bitcast<i32>(half_4 / (half_4 + 1.0)) | (bitcast<i32>(add_8) & i32(-2147483648)));
          let value_1 = sigmoid_5 * tanh_3;
          let x_11 = train_step_lstm_1_carry[index_5 + index_2 + index_18];
          let index_20 = row_7 * 4;
          arena[out7_offset + index_15 + index_2 + index_20] = sigmoid_3;
          arena[out5_offset + index_15 + index_2 + index_20] = sigmoid_4;
          arena[out4_offset + index_15 + index_2 + index_20] = tanh_2;
          train_step_lstm_1_carry_1[index_19] = add_8;
          arena[out3_offset + index_15 + index_2 + index_20] = sigmoid_5;
          arena[out2_offset + index_15 + index_2 + index_20] = tanh_3;
          train_step_lstm_1_carry[next * 256 + index_2 + index_18] = value_1;
          arena[out6_offset + index_15 + index_2 + index_20] = x_10;
          arena[out8_offset + index_15 + index_2 + index_20] = x_11;
        }
      }
      storageBarrier(); workgroupBarrier();
    }
    for (var round_2: i32 = 0; round_2 < 2; round_2 += 1) {
      let i_4 = local_x + round_2 * 128;
      let local_4 = i_4 >> 2u;
      let row_5 = first + local_4;
      if (row_5 < batch) {
        let column_3 = i_4 & 3;
        let x_8 = train_step_lstm_1_carry[local_4 * 4 + column_3 + 256];
        arena[out0_offset + row_5 * 4 + column_3] = x_8;
      }
    }
    for (var round_3: i32 = 0; round_3 < 2; round_3 += 1) {
      let i_5 = local_x + round_3 * 128;
      let local_5 = i_5 >> 2u;
      let row_6 = first + local_5;
      if (row_6 < batch) {
        let column_4 = i_5 & 3;
        let x_9 = train_step_lstm_1_carry_1[local_5 * 4 + column_4];
        arena[in1_offset + row_6 * 4 + column_4] = x_9;
      }
    }
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
  let groups_x = scalars[1].y;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (batch + 63) / 64) {
    let row = group * 64 + local_x;
    if (row < batch) {
      var acc: f32 = 0.0;
      let index_1 = row * 4;
      let index_2 = in0_offset + index_1;
      let index_3 = in1_offset + index_1;
      for (var j: i32 = 0; j < 4; j += 1) {
        let sub = arena[index_2 + j] - arena[index_3 + j];
        acc = acc + sub * sub;
      }
      arena[out0_offset + row] = acc * 0.25;
      let value_1 = 1.0 / f32(batch) * 0.25;
      let index_4 = out1_offset + index_1;
      for (var j_1: i32 = 0; j_1 < 4; j_1 += 1) {
        let sub_1 = arena[index_2 + j_1] - arena[index_3 + j_1];
        let mul = value_1 * sub_1;
        arena[index_4 + j_1] = -(mul + mul);
      }
    }
  }
}

// train_step_lstm_2: add, mul, mul, mul, sub, mul, add, sub, mul, mul, mul, mul, mul, sub, mul, sub, mul, mul, mul, mul, sub, mul, mul, concat, dot_general
// source: test/golden/models.ts:58:58
// schedule: scan: tile row 64, register row 2, workgroup row 128, stage rhs
// FLOPs: 1180*batch, bytes: 848*batch+256
var<workgroup> train_step_lstm_2_carry: array<f32, 512>;
var<workgroup> train_step_lstm_2_carry_1: array<f32, 512>;
var<workgroup> train_step_lstm_2_carry_2: array<f32, 256>;
var<workgroup> train_step_lstm_2_passed: array<f32, 1024>;
var<workgroup> train_step_lstm_2_weight: array<f32, 64>;
@compute @workgroup_size(128, 1, 1)
fn train_step_lstm_2(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  let in9_offset = scalars[2].z;
  let out3_offset = scalars[2].w;
  let groups_x = scalars[3].x;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (batch + 63) / 64) {
    let first = group * 64;
    for (var round_v: i32 = 0; round_v < 2; round_v += 1) {
      let i = local_x + round_v * 128;
      let local = i >> 2u;
      let row = first + local;
      if (row < batch) {
        let column = i & 3;
        train_step_lstm_2_carry[local * 4 + column] = arena[in0_offset + row * 4 + column];
      }
    }
    for (var round_1: i32 = 0; round_1 < 2; round_1 += 1) {
      let i_1 = local_x + round_1 * 128;
      let local_1 = i_1 >> 2u;
      let row_1 = first + local_1;
      if (row_1 < batch) {
        let column_1 = i_1 & 3;
        train_step_lstm_2_carry_1[local_1 * 4 + column_1] = arena[in1_offset + row_1 * 4 + column_1];
      }
    }
    for (var round_2: i32 = 0; round_2 < 2; round_2 += 1) {
      let i_2 = local_x + round_2 * 128;
      let local_2 = i_2 >> 2u;
      let row_2 = first + local_2;
      if (row_2 < batch) {
        let column_2 = i_2 & 3;
        train_step_lstm_2_carry_2[local_2 * 4 + column_2] = arena[in2_offset + row_2 * 4 + column_2];
      }
    }
    if (local_x < 64) {
      train_step_lstm_2_weight[local_x] = state[in9_offset + local_x];
    }
    storageBarrier(); workgroupBarrier();
    let index_17 = (local_x >> 2u) * 2;
    let index_18 = local_x & 3;
    let index_20 = batch - first - 1;
    for (var turn: i32 = 0; turn < 5; turn += 1) {
      let position = 4 - turn;
      let now = turn & 1;
      let next = 1 - now;
      let index_1 = now * 256;
      let index_4 = batch * position;
      let index_5 = index_4 * 4;
      let index_6 = in4_offset + index_5;
      let index_8 = in3_offset + index_5;
      let index_10 = in8_offset + index_5;
      let index_11 = in5_offset + index_5;
      let index_12 = in6_offset + index_5;
      let index_13 = in7_offset + index_5;
      let index_15 = out3_offset + index_4 * 16;
      for (var round_3: i32 = 0; round_3 < 2; round_3 += 1) {
        let i_4 = local_x + round_3 * 128;
        let local_3 = i_4 >> 2u;
        let row_3 = first + local_3;
        if (row_3 < batch) {
          let column_3 = i_4 & 3;
          let index_2 = local_3 * 4;
          let index_3 = index_1 + index_2 + column_3;
          let add = train_step_lstm_2_carry[index_3] + train_step_lstm_2_carry_1[index_3];
          let index_7 = row_3 * 4;
          let x = arena[index_6 + index_7 + column_3];
          let x_1 = arena[index_8 + index_7 + column_3];
          let index_9 = index_2 + column_3;
          let add_1 = train_step_lstm_2_carry_2[index_9] + add * x * (1.0 - x_1 * x_1);
          let x_2 = arena[index_10 + index_7 + column_3];
          let value = add_1 * x_2;
          let x_3 = arena[index_11 + index_7 + column_3];
          let x_4 = arena[index_12 + index_7 + column_3];
          let value_1 = add_1 * x_3 * (x_4 * (1.0 - x_4));
          let value_2 = add_1 * arena[index_13 + index_7 + column_3] * (x_2 * (1.0 - x_2));
          let value_3 = add_1 * x_4 * (1.0 - x_3 * x_3);
          let value_4 = add * x_1 * (x * (1.0 - x));
          train_step_lstm_2_carry_2[index_9] = value;
          let index_14 = local_3 * 16 + column_3;
          train_step_lstm_2_passed[index_14] = value_1;
          let index_16 = index_15 + row_3 * 16 + column_3;
          arena[index_16] = value_1;
          train_step_lstm_2_passed[index_14 + 4] = value_2;
          arena[index_16 + 4] = value_2;
          train_step_lstm_2_passed[index_14 + 8] = value_3;
          arena[index_16 + 8] = value_3;
          train_step_lstm_2_passed[index_14 + 12] = value_4;
          arena[index_16 + 12] = value_4;
        }
      }
      storageBarrier(); workgroupBarrier();
      if (first + index_17 < batch) {
        let index_19 = index_17 + 1;
        let local_4 = min(index_19, index_20);
        var sums_0: f32 = 0.0;
        var sums_1: f32 = 0.0;
        let index_21 = index_17 * 16;
        let index_22 = index_18 * 16;
        let index_23 = local_4 * 16;
        for (var k: i32 = 0; k < 16; k += 1) {
          let concat = train_step_lstm_2_passed[index_21 + k];
          let x_5 = train_step_lstm_2_weight[index_22 + k];
          sums_0 = fma(concat, x_5, sums_0);
          let concat_1 = train_step_lstm_2_passed[index_23 + k];
          sums_1 = fma(concat_1, x_5, sums_1);
        }
        let total = sums_0;
        train_step_lstm_2_carry_1[next * 256 + index_18 + index_17 * 4] = total;
        let row_11 = first + index_19;
        if (row_11 < batch) {
          let total_1 = sums_1;
          train_step_lstm_2_carry_1[next * 256 + index_18 + index_19 * 4] = total_1;
        }
      }
      let index_24 = next * 256;
      for (var round_4: i32 = 0; round_4 < 2; round_4 += 1) {
        let i_6 = local_x + round_4 * 128;
        let local_6 = i_6 >> 2u;
        let row_7 = first + local_6;
        if (row_7 < batch) {
          let column_5 = i_6 & 3;
          train_step_lstm_2_carry[index_24 + local_6 * 4 + column_5] = 0.0;
        }
      }
      storageBarrier(); workgroupBarrier();
    }
    for (var round_5: i32 = 0; round_5 < 2; round_5 += 1) {
      let i_7 = local_x + round_5 * 128;
      let local_7 = i_7 >> 2u;
      let row_8 = first + local_7;
      if (row_8 < batch) {
        let column_6 = i_7 & 3;
        arena[in0_offset + row_8 * 4 + column_6] = train_step_lstm_2_carry[local_7 * 4 + column_6 + 256];
      }
    }
    for (var round_6: i32 = 0; round_6 < 2; round_6 += 1) {
      let i_8 = local_x + round_6 * 128;
      let local_8 = i_8 >> 2u;
      let row_9 = first + local_8;
      if (row_9 < batch) {
        let column_7 = i_8 & 3;
        arena[in1_offset + row_9 * 4 + column_7] = train_step_lstm_2_carry_1[local_8 * 4 + column_7 + 256];
      }
    }
    for (var round_7: i32 = 0; round_7 < 2; round_7 += 1) {
      let i_9 = local_x + round_7 * 128;
      let local_9 = i_9 >> 2u;
      let row_10 = first + local_9;
      if (row_10 < batch) {
        let column_8 = i_9 & 3;
        arena[in2_offset + row_10 * 4 + column_8] = train_step_lstm_2_carry_2[local_9 * 4 + column_8];
      }
    }
  }
}

// train_step_lstm_cell: dot_general, dot_general, reduce_sum, reduce_sum, div, mul, add, add, eq, select, div, select
// source: test/golden/models.ts:58:58, test/golden/models.ts:60:9
// schedule: contract: tile m 8, tile n 16, register m 1, register n 2; contract: tile m 8, tile n 16, register m 1, register n 2; reduce: workgroup result 64, vector result 4; row: workgroup inner 64
// FLOPs: 1201*batch+8, bytes: 1168*batch+460
var<workgroup> train_step_lstm_cell_shared0: array<f32, 64>;
@compute @workgroup_size(64, 1, 1)
fn train_step_lstm_cell(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let in4_offset = scalars[1].y;
  let in5_offset = scalars[1].z;
  let out0_offset = scalars[1].w;
  let out1_offset = scalars[2].x;
  let out2_offset = scalars[2].y;
  let out5_offset = scalars[2].z;
  let groups_x = scalars[2].w;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (4 * batch + 63) / 64 + 3) {
    if (group < 1) {
      let m_first = local_x >> 3u;
      let n_first = local_x & 7;
      let row = min(m_first, 2);
      let column_1 = n_first + 8;
      var acc_0: f32 = 0.0;
      var acc_4: f32 = 0.0;
      let index_1 = in0_offset + row;
      let index_3 = in1_offset + n_first;
      let index_7 = in1_offset + column_1;
      for (var k0: i32 = 0; k0 < 5; k0 += 1) {
        let index_2 = index_1 + k0 * 3;
        let index_4 = batch * k0 * 16;
        let index_5 = index_3 + index_4;
        let index_8 = index_7 + index_4;
        for (var k1: i32 = 0; k1 < batch; k1 += 1) {
          let a = arena[index_2 + k1 * 15];
          let index_6 = k1 * 16;
          let b = arena[index_5 + index_6];
          let b_1 = arena[index_8 + index_6];
          acc_0 = fma(a, b, acc_0);
          acc_4 = fma(a, b_1, acc_4);
        }
      }
      var totals: array<f32, 2>;
      totals[0] = acc_0;
      totals[1] = acc_4;
      if (m_first < 3) {
        let index_9 = out0_offset + m_first * 16;
        for (var j: i32 = 0; j < 2; j += 1) {
          let n = n_first + j * 8;
          let total = totals[j];
          arena[index_9 + n] = total;
        }
      }
    }
    if (group >= 1) {
      if (group < 2) {
        let group_1 = group - 1;
        let m_first_1 = (local_x >> 3u) + group_1 * 8;
        let n_first_1 = local_x & 7;
        let row_1 = min(m_first_1, 3);
        let column_3 = n_first_1 + 8;
        var acc_1_0: f32 = 0.0;
        var acc_1_1: f32 = 0.0;
        let index_10 = in2_offset + row_1;
        let index_13 = in1_offset + n_first_1;
        let index_17 = in1_offset + column_3;
        for (var k0_1: i32 = 0; k0_1 < 5; k0_1 += 1) {
          let index_11 = batch * k0_1;
          let index_12 = index_10 + index_11 * 4;
          let index_14 = index_11 * 16;
          let index_15 = index_13 + index_14;
          let index_18 = index_17 + index_14;
          for (var k1_1: i32 = 0; k1_1 < batch; k1_1 += 1) {
            let a_1 = arena[index_12 + k1_1 * 4];
            let index_16 = k1_1 * 16;
            let b_2 = arena[index_15 + index_16];
            let b_3 = arena[index_18 + index_16];
            acc_1_0 = fma(a_1, b_2, acc_1_0);
            acc_1_1 = fma(a_1, b_3, acc_1_1);
          }
        }
        var totals_1: array<f32, 2>;
        totals_1[0] = acc_1_0;
        totals_1[1] = acc_1_1;
        if (m_first_1 < 4) {
          let index_19 = out1_offset + m_first_1 * 16;
          for (var j_1: i32 = 0; j_1 < 2; j_1 += 1) {
            let n_1 = n_first_1 + j_1 * 8;
            let total_1 = totals_1[j_1];
            arena[index_19 + n_1] = total_1;
          }
        }
      }
    }
    if (group >= 2) {
      if (group < ((batch + 15) >> 4u) + 2) {
        let group_2 = group - 2;
        let i_2 = local_x + group_2 * 64;
        if (i_2 < batch * 4) {
          let o = i_2 / 4;
          var acc_2: vec4<f32> = vec4<f32>(0.0);
          let index_20 = o * 16;
          let index_21 = i_2 % 4 * 4;
          let index_22 = in1_offset + index_20 + index_21;
          for (var r: i32 = 0; r < 5; r += 1) {
            acc_2 = acc_2 + arena_four(index_22 + batch * r * 16);
          }
          arena_put(out2_offset + index_20 + index_21, acc_2);
        }
      }
    }
    if (group >= ((batch + 15) >> 4u) + 2) {
      if (group < ((batch + 15) >> 4u) + 3) {
        let dim_size = f32(batch);
        let add = state[in5_offset] + dim_size;
        let eq = add == 0.0;
        var acc_3: f32 = 0.0;
        for (var step_v: i32 = 0; step_v < ((batch + 63) >> 6u); step_v += 1) {
          let j_2 = local_x + step_v * 64;
          if (j_2 < batch) {
            acc_3 = acc_3 + arena[in3_offset + j_2];
          }
        }
        train_step_lstm_cell_shared0[local_x] = acc_3;
        storageBarrier(); workgroupBarrier();
        if (local_x < 8) {
          var total_2: f32 = train_step_lstm_cell_shared0[local_x];
          for (var p: i32 = 1; p < 8; p += 1) {
            total_2 = total_2 + train_step_lstm_cell_shared0[local_x + p * 8];
          }
          train_step_lstm_cell_shared0[local_x] = total_2;
        }
        storageBarrier(); workgroupBarrier();
        var total_3: f32 = train_step_lstm_cell_shared0[0];
        for (var p_1: i32 = 1; p_1 < 8; p_1 += 1) {
          total_3 = total_3 + train_step_lstm_cell_shared0[p_1];
        }
        let add_1 = state[in4_offset] + total_3 / dim_size * dim_size;
        storageBarrier(); workgroupBarrier();
        if (local_x == 0) {
          state[in4_offset] = add_1;
          state[in5_offset] = add;
          arena[out5_offset] = select(add_1 / select(add, 1.0, eq), 0.0, eq);
        }
      }
    }
  }
}

// train_step_lstm_cell_1: reduce_sum
// source: test/golden/models.ts:58:58
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 16*batch, bytes: 64*batch+64
var<workgroup> train_step_lstm_cell_1_partial: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn train_step_lstm_cell_1(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let local_x = i32(local_id.x);
  let column = local_x & 15;
  let part = local_x >> 4u;
  var acc: f32 = 0.0;
  let index_1 = in0_offset + column;
  for (var step_v: i32 = 0; step_v < ((batch + 15) >> 4u); step_v += 1) {
    let r = part + step_v * 16;
    if (r < batch) {
      acc = acc + arena[index_1 + r * 16];
    }
  }
  train_step_lstm_cell_1_partial[column + part * 16] = acc;
  workgroupBarrier();
  if (part < 4) {
    let index_2 = column + part * 16;
    var total: f32 = train_step_lstm_cell_1_partial[index_2];
    for (var p: i32 = 1; p < 4; p += 1) {
      total = total + train_step_lstm_cell_1_partial[index_2 + p * 64];
    }
    train_step_lstm_cell_1_partial[index_2] = total;
  }
  workgroupBarrier();
  var total_1: f32 = train_step_lstm_cell_1_partial[column];
  for (var p_1: i32 = 1; p_1 < 4; p_1 += 1) {
    total_1 = total_1 + train_step_lstm_cell_1_partial[column + p_1 * 16];
  }
  if (part == 0) {
    arena[out0_offset + column] = total_1;
  }
}

// train_step_sgd: mul, sub, mul, sub, mul, sub, add
// source: test/golden/models.ts:60:9
// schedule: map: workgroup element 256, register element 16
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
      let index_1 = in2_offset + local_x;
      state_u32[index_1] = bitcast<u32>(bitcast<f32>(state_u32[index_1]) - arena[in0_offset + local_x] * x);
    }
  }
  if (group_x >= 1) {
    if (group_x < 2) {
      let i_1 = group_x * 256 + local_x - 256;
      if (i_1 < 64) {
        let x_1 = bitcast<f32>(state_u32[in1_offset]);
        let index_2 = in4_offset + i_1;
        state_u32[index_2] = bitcast<u32>(bitcast<f32>(state_u32[index_2]) - arena[in3_offset + i_1] * x_1);
      }
    }
  }
  if (group_x >= 2) {
    if (group_x < 3) {
      let i_2 = group_x * 256 + local_x - 512;
      if (i_2 < 16) {
        let x_2 = bitcast<f32>(state_u32[in1_offset]);
        let index_3 = in6_offset + i_2;
        state_u32[index_3] = bitcast<u32>(bitcast<f32>(state_u32[index_3]) - arena[in5_offset + i_2] * x_2);
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
  let groups_x = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (batch + 63) / 64) {
    let row = group * 64 + local_x;
    if (row < batch) {
      var acc: f32 = 0.0;
      let index_1 = row * 4;
      let index_2 = in0_offset + index_1;
      let index_3 = in1_offset + index_1;
      for (var j: i32 = 0; j < 4; j += 1) {
        let sub = arena[index_2 + j] - arena[index_3 + j];
        acc = acc + sub * sub;
      }
      arena[out0_offset + row] = acc * 0.25;
    }
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
  if (local_x < 16) {
    var total: f32 = eval_step_loss_1_partial[local_x];
    for (var p: i32 = 1; p < 16; p += 1) {
      total = total + eval_step_loss_1_partial[local_x + p * 16];
    }
    eval_step_loss_1_partial[local_x] = total;
  }
  storageBarrier(); workgroupBarrier();
  var total_1: f32 = eval_step_loss_1_partial[0];
  for (var p_1: i32 = 1; p_1 < 16; p_1 += 1) {
    total_1 = total_1 + eval_step_loss_1_partial[p_1];
  }
  let add_1 = state[in1_offset] + total_1 / dim_size * dim_size;
  storageBarrier(); workgroupBarrier();
  if (local_x == 0) {
    state[in1_offset] = add_1;
    state[in2_offset] = add;
    arena[out2_offset] = select(add_1 / select(add, 1.0, eq), 0.0, eq);
  }
}
