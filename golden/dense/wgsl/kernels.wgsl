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
// schedule: contract: tile m 64, tile n 16, tile k 16, register m 4, register n 1, stage lhs, stage rhs
// FLOPs: 208*batch, bytes: 80*batch+416
var<workgroup> predict_dense_lhs_tile: array<f32, 1024>;
var<workgroup> predict_dense_rhs_tile: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn predict_dense(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  predict_dense_lhs_tile[(local_x & 15) * 64 + (local_x >> 4u)] = select(0.0, select(0.0, arena[in0_offset + row * 12 + k], k < 12), k < 12);
  let t_2 = local_x + 256;
  let row_1 = min(m_start + (t_2 >> 4u), batch - 1);
  let k_2 = t_2 & 15;
  predict_dense_lhs_tile[(t_2 & 15) * 64 + (t_2 >> 4u)] = select(0.0, select(0.0, arena[in0_offset + row_1 * 12 + k_2], k_2 < 12), k_2 < 12);
  let t_3 = local_x + 512;
  let row_2 = min(m_start + (t_3 >> 4u), batch - 1);
  let k_3 = t_3 & 15;
  predict_dense_lhs_tile[(t_3 & 15) * 64 + (t_3 >> 4u)] = select(0.0, select(0.0, arena[in0_offset + row_2 * 12 + k_3], k_3 < 12), k_3 < 12);
  let t_4 = local_x + 768;
  let row_3 = min(m_start + (t_4 >> 4u), batch - 1);
  let k_4 = t_4 & 15;
  predict_dense_lhs_tile[(t_4 & 15) * 64 + (t_4 >> 4u)] = select(0.0, select(0.0, arena[in0_offset + row_3 * 12 + k_4], k_4 < 12), k_4 < 12);
  let column = min(local_x & 15, 7);
  let k_1 = local_x >> 4u;
  predict_dense_rhs_tile[(local_x >> 4u) * 16 + (local_x & 15)] = select(0.0, select(0.0, state[in1_offset + column + k_1 * 8], k_1 < 12), k_1 < 12);
  workgroupBarrier();
  for (var kk: i32 = 0; kk < 16; kk += 1) {
    a_0 = predict_dense_lhs_tile[ty + kk * 64];
    a_1 = predict_dense_lhs_tile[ty + kk * 64 + 16];
    a_2 = predict_dense_lhs_tile[ty + kk * 64 + 32];
    a_3 = predict_dense_lhs_tile[ty + kk * 64 + 48];
    b_0 = predict_dense_rhs_tile[tx + kk * 16];
    acc_0 = fma(a_0, b_0, acc_0);
    acc_1 = fma(a_1, b_0, acc_1);
    acc_2 = fma(a_2, b_0, acc_2);
    acc_3 = fma(a_3, b_0, acc_3);
  }
  workgroupBarrier();
  let m = m_start + ty;
  let n = tx;
  if (m < batch && n < 8) {
    let total = acc_0;
    arena[out0_offset + m * 8 + n] = maximum(0.0, total + state[in2_offset + n]);
  }
  let m_1 = m_start + ty + 16;
  let n_1 = tx;
  if (m_1 < batch && n_1 < 8) {
    let total_1 = acc_1;
    arena[out0_offset + m_1 * 8 + n_1] = maximum(0.0, total_1 + state[in2_offset + n_1]);
  }
  let m_2 = m_start + ty + 32;
  let n_2 = tx;
  if (m_2 < batch && n_2 < 8) {
    let total_2 = acc_2;
    arena[out0_offset + m_2 * 8 + n_2] = maximum(0.0, total_2 + state[in2_offset + n_2]);
  }
  let m_3 = m_start + ty + 48;
  let n_3 = tx;
  if (m_3 < batch && n_3 < 8) {
    let total_3 = acc_3;
    arena[out0_offset + m_3 * 8 + n_3] = maximum(0.0, total_3 + state[in2_offset + n_3]);
  }
}
