enable subgroups;

@group(0) @binding(0) var<storage, read_write> state_vec4: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> arena_vec4: array<vec4<f32>>;
@group(0) @binding(3) var<uniform> scalars: array<vec4<i32>, 16>;

fn is_nan_vec4(x: vec4<f32>) -> vec4<bool> {
  return (bitcast<vec4<u32>>(x) & vec4<u32>(0x7fffffffu)) > vec4<u32>(0x7f800000u);
}

fn maximum_vec4(a: vec4<f32>, b: vec4<f32>) -> vec4<f32> {
  return select(b, a, (a > b) | is_nan_vec4(a));
}

// predict_convolution: conv, add, max
// source: test/golden/models.ts:102:14
// schedule: contract: tile m 64, tile n 32, register m 8, register n 4, deal m 4, vector n 4, vector k 4
// FLOPs: 75563008*batch, bytes: 655360*batch+147584
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
  if (group < 16 * batch) {
    let m_first = group * 64 + (local_x >> 3u) * 8;
    let n_first = (local_x & 7) * 4;
    let row = (local_x & 3) + m_first;
    let row_1 = row + 4;
    let ri = row >> 10u;
    let ri_1 = (row >> 5u) % 32;
    let ri_2 = row & 31;
    let ri_3 = row_1 >> 10u;
    let ri_4 = (row_1 >> 5u) % 32;
    let ri_5 = row_1 & 31;
    let lanes_1 = vec4<f32>(0.0);
    var acc_0: vec4<f32> = lanes_1;
    var acc_1: vec4<f32> = lanes_1;
    var acc_2: vec4<f32> = lanes_1;
    var acc_3: vec4<f32> = lanes_1;
    var acc_4: vec4<f32> = lanes_1;
    var acc_5: vec4<f32> = lanes_1;
    var acc_6: vec4<f32> = lanes_1;
    var acc_7: vec4<f32> = lanes_1;
    let index_1 = ri * 131072 + ri_1 * 4096 + ri_2 * 128;
    let index_8 = ri_3 * 131072 + ri_4 * 4096 + ri_5 * 128;
    let index_13 = in1_offset + n_first;
    for (var k0: i32 = 0; k0 < 3; k0 += 1) {
      let index_2 = k0 * 4096;
      let index_3 = index_1 + index_2;
      let index_6 = ri_1 + k0 - 1;
      let mask_1 = index_6 >= 0 && index_6 < 32;
      let index_9 = index_8 + index_2;
      let index_11 = ri_4 + k0 - 1;
      let mask_3 = index_11 >= 0 && index_11 < 32;
      let index_14 = index_13 + k0 * 12288;
      for (var k1: i32 = 0; k1 < 3; k1 += 1) {
        let index_4 = k1 * 128;
        let index_5 = index_3 + index_4;
        let index_7 = ri_2 + k1 - 1;
        let mask_2 = mask_1 && (index_7 >= 0 && index_7 < 32);
        let index_10 = index_9 + index_4;
        let index_12 = ri_5 + k1 - 1;
        let mask_4 = mask_3 && (index_12 >= 0 && index_12 < 32);
        let index_15 = index_14 + k1 * 4096;
        for (var kk: i32 = 0; kk < 128; kk += 4) {
          let a = select(vec4<f32>(0.0), arena_vec4[(in0_offset + index_5 + kk - 4224) >> 2u], mask_2);
          let a_1 = select(vec4<f32>(0.0), arena_vec4[(in0_offset + index_10 + kk - 4224) >> 2u], mask_4);
          let value_1 = a.x;
          let a_2 = quadBroadcast(value_1, 0u);
          let a_3 = quadBroadcast(value_1, 1u);
          let a_4 = quadBroadcast(value_1, 2u);
          let a_5 = quadBroadcast(value_1, 3u);
          let value_2 = a_1.x;
          let a_6 = quadBroadcast(value_2, 0u);
          let a_7 = quadBroadcast(value_2, 1u);
          let a_8 = quadBroadcast(value_2, 2u);
          let a_9 = quadBroadcast(value_2, 3u);
          let index_16 = index_15 + kk * 32;
          let b = state_vec4[index_16 >> 2u];
          acc_0 = fma(vec4<f32>(a_2), b, acc_0);
          acc_1 = fma(vec4<f32>(a_3), b, acc_1);
          acc_2 = fma(vec4<f32>(a_4), b, acc_2);
          acc_3 = fma(vec4<f32>(a_5), b, acc_3);
          acc_4 = fma(vec4<f32>(a_6), b, acc_4);
          acc_5 = fma(vec4<f32>(a_7), b, acc_5);
          acc_6 = fma(vec4<f32>(a_8), b, acc_6);
          acc_7 = fma(vec4<f32>(a_9), b, acc_7);
          let value_3 = a.y;
          let a_10 = quadBroadcast(value_3, 0u);
          let a_11 = quadBroadcast(value_3, 1u);
          let a_12 = quadBroadcast(value_3, 2u);
          let a_13 = quadBroadcast(value_3, 3u);
          let value_4 = a_1.y;
          let a_14 = quadBroadcast(value_4, 0u);
          let a_15 = quadBroadcast(value_4, 1u);
          let a_16 = quadBroadcast(value_4, 2u);
          let a_17 = quadBroadcast(value_4, 3u);
          let b_1 = state_vec4[(index_16 + 32) >> 2u];
          acc_0 = fma(vec4<f32>(a_10), b_1, acc_0);
          acc_1 = fma(vec4<f32>(a_11), b_1, acc_1);
          acc_2 = fma(vec4<f32>(a_12), b_1, acc_2);
          acc_3 = fma(vec4<f32>(a_13), b_1, acc_3);
          acc_4 = fma(vec4<f32>(a_14), b_1, acc_4);
          acc_5 = fma(vec4<f32>(a_15), b_1, acc_5);
          acc_6 = fma(vec4<f32>(a_16), b_1, acc_6);
          acc_7 = fma(vec4<f32>(a_17), b_1, acc_7);
          let value_5 = a.z;
          let a_18 = quadBroadcast(value_5, 0u);
          let a_19 = quadBroadcast(value_5, 1u);
          let a_20 = quadBroadcast(value_5, 2u);
          let a_21 = quadBroadcast(value_5, 3u);
          let value_6 = a_1.z;
          let a_22 = quadBroadcast(value_6, 0u);
          let a_23 = quadBroadcast(value_6, 1u);
          let a_24 = quadBroadcast(value_6, 2u);
          let a_25 = quadBroadcast(value_6, 3u);
          let b_2 = state_vec4[(index_16 + 64) >> 2u];
          acc_0 = fma(vec4<f32>(a_18), b_2, acc_0);
          acc_1 = fma(vec4<f32>(a_19), b_2, acc_1);
          acc_2 = fma(vec4<f32>(a_20), b_2, acc_2);
          acc_3 = fma(vec4<f32>(a_21), b_2, acc_3);
          acc_4 = fma(vec4<f32>(a_22), b_2, acc_4);
          acc_5 = fma(vec4<f32>(a_23), b_2, acc_5);
          acc_6 = fma(vec4<f32>(a_24), b_2, acc_6);
          acc_7 = fma(vec4<f32>(a_25), b_2, acc_7);
          let value_7 = a.w;
          let a_26 = quadBroadcast(value_7, 0u);
          let a_27 = quadBroadcast(value_7, 1u);
          let a_28 = quadBroadcast(value_7, 2u);
          let a_29 = quadBroadcast(value_7, 3u);
          let value_8 = a_1.w;
          let a_30 = quadBroadcast(value_8, 0u);
          let a_31 = quadBroadcast(value_8, 1u);
          let a_32 = quadBroadcast(value_8, 2u);
          let a_33 = quadBroadcast(value_8, 3u);
          let b_3 = state_vec4[(index_16 + 96) >> 2u];
          acc_0 = fma(vec4<f32>(a_26), b_3, acc_0);
          acc_1 = fma(vec4<f32>(a_27), b_3, acc_1);
          acc_2 = fma(vec4<f32>(a_28), b_3, acc_2);
          acc_3 = fma(vec4<f32>(a_29), b_3, acc_3);
          acc_4 = fma(vec4<f32>(a_30), b_3, acc_4);
          acc_5 = fma(vec4<f32>(a_31), b_3, acc_5);
          acc_6 = fma(vec4<f32>(a_32), b_3, acc_6);
          acc_7 = fma(vec4<f32>(a_33), b_3, acc_7);
        }
      }
    }
    var totals: array<vec4<f32>, 8>;
    totals[0] = acc_0;
    totals[1] = acc_1;
    totals[2] = acc_2;
    totals[3] = acc_3;
    totals[4] = acc_4;
    totals[5] = acc_5;
    totals[6] = acc_6;
    totals[7] = acc_7;
    let index_17 = in2_offset + n_first;
    for (var i: i32 = 0; i < 8; i += 1) {
      let m = m_first + i;
      let mi = m >> 10u;
      let mi_1 = (m >> 5u) % 32;
      let mi_2 = m & 31;
      let total = totals[(i * 4) >> 2u];
      arena_vec4[(out0_offset + mi * 32768 + mi_1 * 1024 + mi_2 * 32 + n_first) >> 2u] = maximum_vec4(lanes_1, total + state_vec4[index_17 >> 2u]);
    }
  }
}
