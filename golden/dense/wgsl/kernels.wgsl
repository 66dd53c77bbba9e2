@group(0) @binding(0) var<storage, read_write> state: array<f32>;
@group(0) @binding(1) var<storage, read_write> arena: array<f32>;
@group(0) @binding(2) var<uniform> scalars: array<vec4<i32>, 16>;

fn is_nan(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}

// The greater one, or NaN where either is.
fn maximum(a: f32, b: f32) -> f32 {
  return select(b, a, a > b || is_nan(a));
}

// predict_dense: dot_general, add, max
// source: test/golden/models.ts:8:56
// schedule: contract: tile m 64, tile n 16, tile k 12, register m 8, register n 2, stage lhs, stage rhs
// FLOPs: 208*batch, bytes: 80*batch+416
var<workgroup> predict_dense_lhs_tile: array<f32, 768>;
var<workgroup> predict_dense_rhs_tile: array<f32, 192>;
@compute @workgroup_size(64, 1, 1)
fn predict_dense(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  let row = min(local_x + m_start, batch - 1);
  let lane_1 = local_x & 15;
  let column = min(lane_1, 7);
  for (var kk: i32 = 0; kk < 12; kk += 1) {
    predict_dense_lhs_tile[local_x + kk * 64] = arena[in0_offset + row * 12 + kk];
  }
  for (var kk_1: i32 = local_x >> 4u; kk_1 < 12; kk_1 += 4) {
    predict_dense_rhs_tile[lane_1 + kk_1 * 16] = state[in1_offset + column + kk_1 * 8];
  }
  workgroupBarrier();
  for (var kk_2: i32 = 0; kk_2 < 12; kk_2 += 1) {
    let a = predict_dense_lhs_tile[(local_x >> 3u) + kk_2 * 64];
    let a_1 = predict_dense_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 8];
    let a_2 = predict_dense_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 16];
    let a_3 = predict_dense_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 24];
    let a_4 = predict_dense_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 32];
    let a_5 = predict_dense_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 40];
    let a_6 = predict_dense_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 48];
    let a_7 = predict_dense_lhs_tile[(local_x >> 3u) + kk_2 * 64 + 56];
    let b = predict_dense_rhs_tile[(local_x & 7) + kk_2 * 16];
    let b_1 = predict_dense_rhs_tile[(local_x & 7) + kk_2 * 16 + 8];
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
        if (n < 8) {
          let total = totals[i * 2 + j];
          arena[out0_offset + m * 8 + n] = maximum(0.0, total + state[in2_offset + n]);
        }
      }
    }
  }
}
