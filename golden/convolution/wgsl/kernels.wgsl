@group(0) @binding(0) var<storage, read_write> state: array<f32>;
@group(0) @binding(1) var<storage, read_write> arena: array<f32>;
@group(0) @binding(2) var<uniform> scalars: array<vec4<i32>, 16>;

fn infinity() -> f32 {
  let bits = 0x7f800000u;
  return bitcast<f32>(bits);
}

fn is_nan(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}

// The greater one, or NaN where either is.
fn maximum(a: f32, b: f32) -> f32 {
  return select(b, a, a > b || is_nan(a));
}

// predict_convolution: conv, add
// source: test/golden/models.ts:17:14
// schedule: contract: tile m 64, tile n 16, tile k 27, register m 8, register n 2, stage lhs, stage rhs
// FLOPs: 7920*batch, bytes: 1344*batch+448
var<workgroup> predict_convolution_lhs_tile: array<f32, 1728>;
var<workgroup> predict_convolution_rhs_tile: array<f32, 432>;
@compute @workgroup_size(64, 1, 1)
fn predict_convolution(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
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
  let row = min(local_x + m_start, batch * 36 - 1);
  let f = i32(u32(row) / 36u);
  let f_1 = i32(u32(row) / 6u) % 6;
  let f_2 = i32(u32(row) % 6u);
  let lane_1 = local_x & 15;
  let column = min(lane_1, 3);
  for (var kk: i32 = 0; kk < 27; kk += 1) {
    predict_convolution_lhs_tile[local_x + kk * 64] = arena[in0_offset + f * 192 + f_1 * 24 + f_2 * 3 + i32(u32(kk) / 9u) * 24 + i32(u32(kk) / 3u) % 3 * 3 + i32(u32(kk) % 3u)];
  }
  for (var kk_1: i32 = local_x >> 4u; kk_1 < 27; kk_1 += 4) {
    predict_convolution_rhs_tile[lane_1 + kk_1 * 16] = state[in1_offset + column + kk_1 * 4];
  }
  workgroupBarrier();
  for (var kk_2: i32 = 0; kk_2 < 27; kk_2 += 1) {
    let a = predict_convolution_lhs_tile[(local_x >> 3u) + kk_2 * 64];
    let a_1 = predict_convolution_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 8];
    let a_2 = predict_convolution_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 16];
    let a_3 = predict_convolution_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 24];
    let a_4 = predict_convolution_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 32];
    let a_5 = predict_convolution_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 40];
    let a_6 = predict_convolution_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 48];
    let a_7 = predict_convolution_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 56];
    let b = predict_convolution_rhs_tile[(local_x & 7) + kk_2 * 16];
    let b_1 = predict_convolution_rhs_tile[(local_x & 7) + kk_2 * 16 + 8];
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
    if (m < batch * 36) {
      let mi = i32(u32(m) / 36u);
      let mi_1 = i32(u32(m) / 6u) % 6;
      let mi_2 = i32(u32(m) % 6u);
      for (var j: i32 = 0; j < 2; j += 1) {
        let n = (local_x & 7) + j * 8;
        if (n < 4) {
          let total = totals[i * 2 + j];
          arena[out0_offset + mi * 144 + mi_1 * 24 + mi_2 * 4 + n] = total + state[in2_offset + n];
        }
      }
    }
  }
}

// predict_pooling: window_max
// source: test/golden/models.ts:18:14
// schedule: reduce: workgroup result 128
// FLOPs: 144*batch, bytes: 720*batch
@compute @workgroup_size(128, 1, 1)
fn predict_pooling(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let i = group_x * 128 + local_x;
  if (i < batch * 36) {
    let o = i32(u32(i) / 36u);
    let o_1 = i32(u32(i) / 12u) % 3;
    let o_2 = (i >> 2u) % 3;
    let o_3 = i & 3;
    var acc: f32 = -infinity();
    for (var r1: i32 = 0; r1 < 2; r1 += 1) {
      for (var r2: i32 = 0; r2 < 2; r2 += 1) {
        acc = maximum(acc, arena[in0_offset + o * 144 + o_1 * 48 + o_2 * 8 + o_3 + r1 * 24 + r2 * 4]);
      }
    }
    arena[out0_offset + o * 36 + o_1 * 12 + o_2 * 4 + o_3] = acc;
  }
}
