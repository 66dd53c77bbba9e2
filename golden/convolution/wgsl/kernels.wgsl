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
// schedule: contract: tile m 64, tile n 16, tile k 16, register m 4, register n 1, stage lhs, stage rhs
// FLOPs: 7920*batch, bytes: 1344*batch+448
var<workgroup> predict_convolution_lhs_tile: array<f32, 1024>;
var<workgroup> predict_convolution_rhs_tile: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn predict_convolution(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
    let row = min((local_x >> 4u) + m_start, batch * 36 - 1);
    let k = (local_x & 15) + k_start;
    predict_convolution_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = select(0.0, select(0.0, arena[in0_offset + i32(u32(row) / 36u) * 192 + i32(u32(row) / 6u) % 6 * 24 + i32(u32(row) % 6u) * 3 + i32(u32(k) / 9u) * 24 + i32(u32(k) / 3u) % 3 * 3 + i32(u32(k) % 3u)], k < 27), k < 27);
    let t_2 = local_x + 256;
    let row_1 = min(m_start + (t_2 >> 4u), batch * 36 - 1);
    let k_2 = k_start + (t_2 & 15);
    predict_convolution_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = select(0.0, select(0.0, arena[in0_offset + i32(u32(row_1) / 36u) * 192 + i32(u32(row_1) / 6u) % 6 * 24 + i32(u32(row_1) % 6u) * 3 + i32(u32(k_2) / 9u) * 24 + i32(u32(k_2) / 3u) % 3 * 3 + i32(u32(k_2) % 3u)], k_2 < 27), k_2 < 27);
    let t_3 = local_x + 512;
    let row_2 = min(m_start + (t_3 >> 4u), batch * 36 - 1);
    let k_3 = k_start + (t_3 & 15);
    predict_convolution_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = select(0.0, select(0.0, arena[in0_offset + i32(u32(row_2) / 36u) * 192 + i32(u32(row_2) / 6u) % 6 * 24 + i32(u32(row_2) % 6u) * 3 + i32(u32(k_3) / 9u) * 24 + i32(u32(k_3) / 3u) % 3 * 3 + i32(u32(k_3) % 3u)], k_3 < 27), k_3 < 27);
    let t_4 = local_x + 768;
    let row_3 = min(m_start + (t_4 >> 4u), batch * 36 - 1);
    let k_4 = k_start + (t_4 & 15);
    predict_convolution_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = select(0.0, select(0.0, arena[in0_offset + i32(u32(row_3) / 36u) * 192 + i32(u32(row_3) / 6u) % 6 * 24 + i32(u32(row_3) % 6u) * 3 + i32(u32(k_4) / 9u) * 24 + i32(u32(k_4) / 3u) % 3 * 3 + i32(u32(k_4) % 3u)], k_4 < 27), k_4 < 27);
    let column = min(local_x & 15, 3);
    let k_1 = (local_x >> 4u) + k_start;
    predict_convolution_rhs_tile[(local_x >> 4u) * 16 + (local_x & 15)] = select(0.0, select(0.0, state[in1_offset + column + k_1 * 4], k_1 < 27), k_1 < 27);
    workgroupBarrier();
    for (var kk: i32 = 0; kk < 16; kk += 1) {
      a_0 = predict_convolution_lhs_tile[ty + kk * 64];
      a_1 = predict_convolution_lhs_tile[ty + kk * 64 + 16];
      a_2 = predict_convolution_lhs_tile[ty + kk * 64 + 32];
      a_3 = predict_convolution_lhs_tile[ty + kk * 64 + 48];
      b_0 = predict_convolution_rhs_tile[tx + kk * 16];
      acc_0 = fma(a_0, b_0, acc_0);
      acc_1 = fma(a_1, b_0, acc_1);
      acc_2 = fma(a_2, b_0, acc_2);
      acc_3 = fma(a_3, b_0, acc_3);
    }
    workgroupBarrier();
  }
  let m = m_start + ty;
  let n = tx;
  if (m < batch * 36 && n < 4) {
    let total = acc_0;
    arena[out0_offset + m * 4 + n] = total + state[in2_offset + n];
  }
  let m_1 = m_start + ty + 16;
  let n_1 = tx;
  if (m_1 < batch * 36 && n_1 < 4) {
    let total_1 = acc_1;
    arena[out0_offset + m_1 * 4 + n_1] = total_1 + state[in2_offset + n_1];
  }
  let m_2 = m_start + ty + 32;
  let n_2 = tx;
  if (m_2 < batch * 36 && n_2 < 4) {
    let total_2 = acc_2;
    arena[out0_offset + m_2 * 4 + n_2] = total_2 + state[in2_offset + n_2];
  }
  let m_3 = m_start + ty + 48;
  let n_3 = tx;
  if (m_3 < batch * 36 && n_3 < 4) {
    let total_3 = acc_3;
    arena[out0_offset + m_3 * 4 + n_3] = total_3 + state[in2_offset + n_3];
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
