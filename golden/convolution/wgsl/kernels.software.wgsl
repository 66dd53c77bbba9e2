enable subgroups;

@group(0) @binding(0) var<storage, read_write> state: array<f32>;
@group(0) @binding(1) var<storage, read_write> arena: array<f32>;
@group(0) @binding(1) var<storage, read_write> arena_vec4: array<vec4<f32>>;
@group(0) @binding(3) var<uniform> scalars: array<vec4<i32>, 16>;

fn infinity() -> f32 {
  let bits = 0x7f800000u;
  return bitcast<f32>(bits);
}

fn is_nan_vec4(x: vec4<f32>) -> vec4<bool> {
  return (bitcast<vec4<u32>>(x) & vec4<u32>(0x7fffffffu)) > vec4<u32>(0x7f800000u);
}

fn maximum_vec4(a: vec4<f32>, b: vec4<f32>) -> vec4<f32> {
  return select(b, a, (a > b) | is_nan_vec4(a));
}

// predict_convolution: conv, add
// source: test/golden/models.ts:17:14
// schedule: contract: tile m 64, tile n 8, register m 8, register n 1, deal m 4
// FLOPs: 7920*batch, bytes: 1344*batch+448
@compute @workgroup_size(64, 1, 1)
fn predict_convolution(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  if (group < (36 * batch + 63) / 64) {
    let m_first = group * 64 + (local_x >> 3u) * 8;
    let n_first = local_x & 7;
    let index_1 = (local_x & 3) + m_first;
    let index_2 = batch * 36;
    let index_3 = index_2 - 1;
    let row = min(index_1, index_3);
    let row_1 = min(index_1 + 4, index_3);
    let index_4 = u32(row);
    let ri = i32(index_4 / 36u);
    let ri_1 = i32(index_4 / 6u) % 6;
    let ri_2 = i32(index_4 % 6u);
    let index_5 = u32(row_1);
    let ri_3 = i32(index_5 / 36u);
    let ri_4 = i32(index_5 / 6u) % 6;
    let ri_5 = i32(index_5 % 6u);
    let column = min(n_first, 3);
    var acc_0: f32 = 0.0;
    var acc_1: f32 = 0.0;
    var acc_2: f32 = 0.0;
    var acc_3: f32 = 0.0;
    var acc_4: f32 = 0.0;
    var acc_5: f32 = 0.0;
    var acc_6: f32 = 0.0;
    var acc_7: f32 = 0.0;
    let index_6 = in0_offset + ri * 192 + ri_1 * 24 + ri_2 * 3;
    let index_11 = in0_offset + ri_3 * 192 + ri_4 * 24 + ri_5 * 3;
    let index_14 = in1_offset + column;
    for (var k0: i32 = 0; k0 < 3; k0 += 1) {
      let index_7 = k0 * 24;
      let index_8 = index_6 + index_7;
      let index_12 = index_11 + index_7;
      let index_15 = index_14 + k0 * 36;
      for (var k1: i32 = 0; k1 < 3; k1 += 1) {
        let index_9 = k1 * 3;
        let index_10 = index_8 + index_9;
        let index_13 = index_12 + index_9;
        let index_16 = index_15 + k1 * 12;
        for (var k2: i32 = 0; k2 < 3; k2 += 1) {
          let a = arena[index_10 + k2];
          let a_1 = arena[index_13 + k2];
          let a_2 = quadBroadcast(a, 0u);
          let a_3 = quadBroadcast(a, 1u);
          let a_4 = quadBroadcast(a, 2u);
          let a_5 = quadBroadcast(a, 3u);
          let a_6 = quadBroadcast(a_1, 0u);
          let a_7 = quadBroadcast(a_1, 1u);
          let a_8 = quadBroadcast(a_1, 2u);
          let a_9 = quadBroadcast(a_1, 3u);
          let b = state[index_16 + k2 * 4];
          acc_0 = fma(a_2, b, acc_0);
          acc_1 = fma(a_3, b, acc_1);
          acc_2 = fma(a_4, b, acc_2);
          acc_3 = fma(a_5, b, acc_3);
          acc_4 = fma(a_6, b, acc_4);
          acc_5 = fma(a_7, b, acc_5);
          acc_6 = fma(a_8, b, acc_6);
          acc_7 = fma(a_9, b, acc_7);
        }
      }
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
    let mask_1 = n_first < 4;
    let index_18 = in2_offset + n_first;
    for (var i: i32 = 0; i < 8; i += 1) {
      let m = m_first + i;
      if (m < index_2) {
        let index_17 = u32(m);
        let mi = i32(index_17 / 36u);
        let mi_1 = i32(index_17 / 6u) % 6;
        let mi_2 = i32(index_17 % 6u);
        if (mask_1) {
          let total = totals[i];
          arena[out0_offset + mi * 144 + mi_1 * 24 + mi_2 * 4 + n_first] = total + state[index_18];
        }
      }
    }
  }
}

// predict_pooling: window_max
// source: test/golden/models.ts:18:14
// schedule: reduce: workgroup result 128, vector result 4
// FLOPs: 144*batch, bytes: 720*batch
@compute @workgroup_size(128, 1, 1)
fn predict_pooling(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let groups_x = scalars[0].w;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (9 * batch + 127) / 128) {
    let i = group * 128 + local_x;
    if (i < batch * 9) {
      let index_1 = u32(i);
      let o = i32(index_1 / 9u);
      let o_1 = i32(index_1 / 3u) % 3;
      let o_2 = i32(index_1 % 3u);
      var acc: vec4<f32> = vec4<f32>(-infinity());
      let index_2 = in0_offset + o * 144 + o_1 * 48 + o_2 * 8;
      for (var r1: i32 = 0; r1 < 2; r1 += 1) {
        let index_3 = index_2 + r1 * 24;
        for (var r2: i32 = 0; r2 < 2; r2 += 1) {
          acc = maximum_vec4(acc, arena_vec4[(index_3 + r2 * 4) >> 2u]);
        }
      }
      arena_vec4[(out0_offset + o * 36 + o_1 * 12 + o_2 * 4) >> 2u] = acc;
    }
  }
}
