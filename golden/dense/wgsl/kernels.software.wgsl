enable subgroups;

@group(0) @binding(0) var<storage, read_write> state: array<f32>;
@group(0) @binding(1) var<storage, read_write> arena: array<f32>;
@group(0) @binding(3) var<uniform> scalars: array<vec4<i32>, 16>;

fn is_nan(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}

// The greater one, or NaN where either is.
fn maximum(a: f32, b: f32) -> f32 {
  return select(b, a, a > b || is_nan(a));
}

// predict_dense: dot_general, add, max
// source: test/golden/models.ts:8:56
// schedule: contract: tile m 64, tile n 8, register m 8, register n 1, deal m 4
// FLOPs: 208*batch, bytes: 80*batch+416
@compute @workgroup_size(64, 1, 1)
fn predict_dense(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let groups_x = scalars[1].y;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (batch + 63) / 64) {
    let m_first = group * 64 + (local_x >> 3u) * 8;
    let n_first = local_x & 7;
    let index_1 = (local_x & 3) + m_first;
    let index_2 = batch - 1;
    let row = min(index_1, index_2);
    let row_1 = min(index_1 + 4, index_2);
    var acc_0: f32 = 0.0;
    var acc_1: f32 = 0.0;
    var acc_2: f32 = 0.0;
    var acc_3: f32 = 0.0;
    var acc_4: f32 = 0.0;
    var acc_5: f32 = 0.0;
    var acc_6: f32 = 0.0;
    var acc_7: f32 = 0.0;
    let index_3 = in0_offset + row * 12;
    let index_4 = in0_offset + row_1 * 12;
    let index_5 = in1_offset + n_first;
    for (var k: i32 = 0; k < 12; k += 1) {
      let a = arena[index_3 + k];
      let a_1 = arena[index_4 + k];
      let a_2 = quadBroadcast(a, 0u);
      let a_3 = quadBroadcast(a, 1u);
      let a_4 = quadBroadcast(a, 2u);
      let a_5 = quadBroadcast(a, 3u);
      let a_6 = quadBroadcast(a_1, 0u);
      let a_7 = quadBroadcast(a_1, 1u);
      let a_8 = quadBroadcast(a_1, 2u);
      let a_9 = quadBroadcast(a_1, 3u);
      let b = state[index_5 + k * 8];
      acc_0 = fma(a_2, b, acc_0);
      acc_1 = fma(a_3, b, acc_1);
      acc_2 = fma(a_4, b, acc_2);
      acc_3 = fma(a_5, b, acc_3);
      acc_4 = fma(a_6, b, acc_4);
      acc_5 = fma(a_7, b, acc_5);
      acc_6 = fma(a_8, b, acc_6);
      acc_7 = fma(a_9, b, acc_7);
    }
    var totals: array<f32, 8>;
    totals[0] = acc_0;
    totals[1] = acc_1;
    totals[2] = acc_2;
    totals[3] = acc_3;
    totals[4] = acc_4;
    totals[5] = acc_5;
    totals[6] = acc_6;
    totals[7] = acc_7;
    let index_6 = in2_offset + n_first;
    for (var i: i32 = 0; i < 8; i += 1) {
      let m = m_first + i;
      if (m < batch) {
        let total = totals[i];
        arena[out0_offset + m * 8 + n_first] = maximum(0.0, total + state[index_6]);
      }
    }
  }
}
