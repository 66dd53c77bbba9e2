@group(0) @binding(0) var<storage, read_write> state: array<f32>;
@group(0) @binding(0) var<storage, read_write> state_vec4: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> state_u32: array<u32>;
@group(0) @binding(1) var<storage, read_write> arena: array<f32>;
@group(0) @binding(1) var<storage, read_write> arena_vec4: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> arena_u32: array<u32>;
@group(0) @binding(1) var<storage, read_write> arena_u32_vec4: array<vec4<u32>>;
@group(0) @binding(3) var<uniform> scalars: array<vec4<i32>, 16>;

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

fn is_finite(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7f800000u) != 0x7f800000u;
}

// The greater one, or NaN where either is.
fn maximum(a: f32, b: f32) -> f32 {
  return select(b, a, a > b || is_nan(a));
}

// The lesser one, or NaN where either is.
fn minimum(a: f32, b: f32) -> f32 {
  return select(b, a, a < b || is_nan(a));
}

// The device's exp, which need not hand a NaN on.
fn exponential(x: f32) -> f32 {
  return select(exp(x), x, is_nan(x));
}

fn is_nan_vec4(x: vec4<f32>) -> vec4<bool> {
  return (bitcast<vec4<u32>>(x) & vec4<u32>(0x7fffffffu)) > vec4<u32>(0x7f800000u);
}

fn maximum_vec4(a: vec4<f32>, b: vec4<f32>) -> vec4<f32> {
  return select(b, a, (a > b) | is_nan_vec4(a));
}

// The device's log, and what it leaves open: the log of zero, of infinity and of negative numbers.
fn logarithm(x: f32) -> f32 {
  if (x > 0.0) {
    return select(x, log(x), is_finite(x));
  }
  return select(not_a_number(), -infinity(), x == 0.0);
}

fn state_u32_four(i: i32) -> vec4<u32> { return vec4<u32>(state_u32[i], state_u32[i + 1], state_u32[i + 2], state_u32[i + 3]); }

fn arena_four(i: i32) -> vec4<f32> { return vec4<f32>(arena[i], arena[i + 1], arena[i + 2], arena[i + 3]); }

fn arena_put(i: i32, x: vec4<f32>) { arena[i] = x.x; arena[i + 1] = x.y; arena[i + 2] = x.z; arena[i + 3] = x.w; }

fn arena_u32_four(i: i32) -> vec4<u32> { return vec4<u32>(arena_u32[i], arena_u32[i + 1], arena_u32[i + 2], arena_u32[i + 3]); }

fn arena_u32_put(i: i32, x: vec4<u32>) { arena_u32[i] = x.x; arena_u32[i + 1] = x.y; arena_u32[i + 2] = x.z; arena_u32[i + 3] = x.w; }

// predict_conv1: conv, add, max
// source: examples/digits/model.ts:9:12
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 8, register n 4, vector n 4, stages k 2, stage lhs, stage rhs
// FLOPs: 958464*batch, bytes: 76864*batch+3328
var<workgroup> predict_conv1_tiles: array<vec4<f32>, 768>;
@compute @workgroup_size(64, 1, 1)
fn predict_conv1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  if (group < 9 * batch) {
    let m_start = group * 64;
    let index_1 = local_x >> 3u;
    let row = index_1 * 8;
    let column = (local_x & 7) * 4;
    let lane = (local_x & 15) * 4;
    let kk = local_x >> 4u;
    let kk_1 = kk + 4;
    let kk_2 = kk + 8;
    let kk_3 = kk + 12;
    let row_1 = m_start + lane;
    let index_2 = u32(row_1);
    let f = i32(index_2 / 576u);
    let f_1 = i32(index_2 / 24u) % 24;
    let f_2 = i32(index_2 % 24u);
    let kk_5 = index_1 + 8;
    let lanes_1 = vec4<f32>(0.0);
    var acc_0: vec4<f32> = lanes_1;
    var acc_1: vec4<f32> = lanes_1;
    var acc_2: vec4<f32> = lanes_1;
    var acc_3: vec4<f32> = lanes_1;
    var acc_4: vec4<f32> = lanes_1;
    var acc_5: vec4<f32> = lanes_1;
    var acc_6: vec4<f32> = lanes_1;
    var acc_7: vec4<f32> = lanes_1;
    let index_3 = f * 784;
    let index_4 = f_1 * 28;
    let index_5 = in0_offset + kk + index_3 + index_4 + f_2;
    let index_8 = u32(kk_1);
    let index_9 = i32(index_8 / 5u);
    let index_10 = in0_offset + index_9 * 28 + i32(index_8 % 5u) + index_3 + index_4 + f_2;
    let index_12 = u32(kk_2);
    let index_13 = i32(index_12 / 5u);
    let index_14 = in0_offset + index_13 * 28 + i32(index_12 % 5u) + index_3 + index_4 + f_2;
    let index_16 = in0_offset + kk + index_3 + index_4 + f_2;
    let mask_4 = kk_3 < 15;
    let index_18 = i32(u32(kk_3) / 5u);
    let index_20 = index_1 * 32;
    let index_21 = in1_offset + index_20 + column;
    let index_23 = i32(u32(index_1) / 5u);
    let index_24 = kk_5 * 32;
    let index_25 = in1_offset + index_24 + column;
    let mask_6 = kk_5 < 15;
    let index_26 = i32(u32(kk_5) / 5u);
    let index_29 = lane + kk * 64;
    let index_30 = lane + kk_1 * 64;
    let index_31 = lane + kk_2 * 64;
    let index_32 = lane + kk_3 * 64;
    let index_33 = column + index_20;
    let index_34 = column + index_24;
    for (var block: i32 = 0; block < 3; block += 1) {
      let k_start = block * 3;
      let index_6 = k_start * 28;
      let index_7 = index_5 + index_6;
      let mask_1 = k_start < 5;
      let staged = vec4<f32>(select(0.0, arena_vec4[index_7 >> 2u][index_7 & 3], mask_1), select(0.0, arena_vec4[(index_7 + 1) >> 2u][(index_7 + 1) & 3], mask_1), select(0.0, arena_vec4[(index_7 + 2) >> 2u][(index_7 + 2) & 3], mask_1), select(0.0, arena_vec4[(index_7 + 3) >> 2u][(index_7 + 3) & 3], mask_1));
      let index_11 = index_10 + index_6;
      let mask_2 = index_9 + k_start < 5;
      let staged_1 = vec4<f32>(select(0.0, arena_vec4[index_11 >> 2u][index_11 & 3], mask_2), select(0.0, arena_vec4[(index_11 + 1) >> 2u][(index_11 + 1) & 3], mask_2), select(0.0, arena_vec4[(index_11 + 2) >> 2u][(index_11 + 2) & 3], mask_2), select(0.0, arena_vec4[(index_11 + 3) >> 2u][(index_11 + 3) & 3], mask_2));
      let index_15 = index_14 + index_6;
      let mask_3 = index_13 + k_start < 5;
      let staged_2 = vec4<f32>(select(0.0, arena_vec4[index_15 >> 2u][index_15 & 3], mask_3), select(0.0, arena_vec4[(index_15 + 1) >> 2u][(index_15 + 1) & 3], mask_3), select(0.0, arena_vec4[(index_15 + 2) >> 2u][(index_15 + 2) & 3], mask_3), select(0.0, arena_vec4[(index_15 + 3) >> 2u][(index_15 + 3) & 3], mask_3));
      let index_17 = index_16 + index_6;
      let mask_5 = mask_4 && index_18 + k_start < 5;
      let index_19 = index_17 + 58;
      let staged_3 = vec4<f32>(select(0.0, arena_vec4[(index_17 + 58) >> 2u][(index_17 + 58) & 3], mask_5), select(0.0, arena_vec4[(index_19 + 1) >> 2u][(index_19 + 1) & 3], mask_5), select(0.0, arena_vec4[(index_19 + 2) >> 2u][(index_19 + 2) & 3], mask_5), select(0.0, arena_vec4[(index_19 + 3) >> 2u][(index_19 + 3) & 3], mask_5));
      let index_22 = k_start * 160;
      let staged_4 = select(vec4<f32>(0.0), state_vec4[(index_21 + index_22) >> 2u], index_23 + k_start < 5);
      let staged_5 = select(vec4<f32>(0.0), state_vec4[(index_25 + index_22) >> 2u], mask_6 && index_26 + k_start < 5);
      if (block > 0) {
        let stage = ((block + 1) & 1) * 1536;
        let index_27 = row + stage;
        let index_28 = column + stage;
        for (var k: i32 = 0; k < 16; k += 1) {
          let row_2 = index_27 + k * 64;
          let column_2 = index_28 + k * 32;
          let a = predict_conv1_tiles[row_2 >> 2u];
          let a_1 = predict_conv1_tiles[(row_2 + 4) >> 2u];
          let b = predict_conv1_tiles[(column_2 + 1024) >> 2u];
          acc_0 = fma(vec4<f32>(a.x), b, acc_0);
          acc_1 = fma(vec4<f32>(a.y), b, acc_1);
          acc_2 = fma(vec4<f32>(a.z), b, acc_2);
          acc_3 = fma(vec4<f32>(a.w), b, acc_3);
          acc_4 = fma(vec4<f32>(a_1.x), b, acc_4);
          acc_5 = fma(vec4<f32>(a_1.y), b, acc_5);
          acc_6 = fma(vec4<f32>(a_1.z), b, acc_6);
          acc_7 = fma(vec4<f32>(a_1.w), b, acc_7);
        }
      }
      let stage_1 = (block & 1) * 1536;
      predict_conv1_tiles[(index_29 + stage_1) >> 2u] = staged;
      predict_conv1_tiles[(index_30 + stage_1) >> 2u] = staged_1;
      predict_conv1_tiles[(index_31 + stage_1) >> 2u] = staged_2;
      predict_conv1_tiles[(index_32 + stage_1) >> 2u] = staged_3;
      predict_conv1_tiles[(index_33 + stage_1 + 1024) >> 2u] = staged_4;
      predict_conv1_tiles[(index_34 + stage_1 + 1024) >> 2u] = staged_5;
      workgroupBarrier();
    }
    let m_first = m_start + row;
    var totals: array<vec4<f32>, 8>;
    totals[0] = acc_0;
    totals[1] = acc_1;
    totals[2] = acc_2;
    totals[3] = acc_3;
    totals[4] = acc_4;
    totals[5] = acc_5;
    totals[6] = acc_6;
    totals[7] = acc_7;
    let index_36 = in2_offset + column;
    for (var i: i32 = 0; i < 8; i += 1) {
      let m = m_first + i;
      let index_35 = u32(m);
      let mi = i32(index_35 / 576u);
      let mi_1 = i32(index_35 / 24u) % 24;
      let mi_2 = i32(index_35 % 24u);
      let total = totals[(i * 4) >> 2u];
      arena_vec4[(out0_offset + mi * 18432 + mi_1 * 768 + mi_2 * 32 + column) >> 2u] = maximum_vec4(lanes_1, total + state_vec4[index_36 >> 2u]);
    }
  }
}

// predict_pool1: window_max
// source: examples/digits/model.ts:10:12
// schedule: reduce: workgroup result 128, vector result 4
// FLOPs: 18432*batch, bytes: 92160*batch
@compute @workgroup_size(128, 1, 1)
fn predict_pool1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let groups_x = scalars[0].w;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < 9 * batch) {
    let i = group * 128 + local_x;
    let index_1 = u32(i);
    let o = i32(index_1 / 1152u);
    let o_1 = i32(index_1 / 96u) % 12;
    let o_2 = (i >> 3u) % 12;
    var acc: vec4<f32> = vec4<f32>(-infinity());
    let index_2 = (i & 7) * 4;
    let index_3 = in0_offset + o * 18432 + o_1 * 1536 + o_2 * 64 + index_2;
    for (var r1: i32 = 0; r1 < 2; r1 += 1) {
      let index_4 = index_3 + r1 * 768;
      for (var r2: i32 = 0; r2 < 2; r2 += 1) {
        acc = maximum_vec4(acc, arena_vec4[(index_4 + r2 * 32) >> 2u]);
      }
    }
    arena_vec4[(out0_offset + o * 4608 + o_1 * 384 + o_2 * 32 + index_2) >> 2u] = acc;
  }
}

// predict_conv2: conv, add, max
// source: examples/digits/model.ts:11:12
// schedule: contract: tile m 32, tile n 32, tile k 16, register m 4, register n 4, vector n 4, stages k 2, stage lhs, stage rhs
// FLOPs: 6561792*batch, bytes: 34816*batch+205056
var<workgroup> predict_conv2_tiles: array<vec4<f32>, 512>;
@compute @workgroup_size(64, 1, 1)
fn predict_conv2(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  if (group < 4 * batch) {
    let m_start = group % (2 * batch) * 32;
    let n_start = group / (2 * batch) % 2 * 32;
    let index_1 = local_x >> 3u;
    let row = index_1 * 4;
    let column = (local_x & 7) * 4;
    let row_1 = m_start + column;
    let f = row_1 >> 6u;
    let f_1 = (row_1 >> 3u) % 8;
    let f_2 = row_1 & 7;
    let row_2 = row_1 + 1;
    let f_3 = row_2 >> 6u;
    let f_4 = (row_2 >> 3u) % 8;
    let f_5 = row_2 & 7;
    let row_3 = row_1 + 2;
    let f_6 = row_3 >> 6u;
    let f_7 = (row_3 >> 3u) % 8;
    let f_8 = row_3 & 7;
    let row_4 = row_1 + 3;
    let f_9 = row_4 >> 6u;
    let f_10 = (row_4 >> 3u) % 8;
    let f_11 = row_4 & 7;
    let kk_2 = index_1 + 8;
    let column_1 = n_start + column;
    let lanes_1 = vec4<f32>(0.0);
    var acc_0: vec4<f32> = lanes_1;
    var acc_1: vec4<f32> = lanes_1;
    var acc_2: vec4<f32> = lanes_1;
    var acc_3: vec4<f32> = lanes_1;
    let index_3 = in0_offset + row;
    let index_4 = index_3 + f * 4608 + f_1 * 384 + f_2 * 32;
    let mask_2 = local_x < 32;
    let index_7 = index_3 + f_3 * 4608 + f_4 * 384 + f_5 * 32;
    let index_8 = index_3 + f_6 * 4608 + f_7 * 384 + f_8 * 32;
    let index_9 = index_3 + f_9 * 4608 + f_10 * 384 + f_11 * 32;
    let index_10 = in1_offset + index_1 * 64 + column_1;
    let index_14 = in1_offset + kk_2 * 64 + column_1;
    let index_18 = column + row * 32;
    let index_20 = column + index_1 * 32;
    let index_21 = column + kk_2 * 32;
    for (var block: i32 = 0; block < 51; block += 1) {
      let ko = i32(u32(block) / 10u);
      let ko_1 = (block >> 1u) % 5;
      let index_2 = block & 1;
      let k_start = index_2 * 16;
      let index_5 = ko * 384;
      let index_6 = ko_1 * 32;
      let mask_1 = block < 50;
      let mask_3 = mask_1 && mask_2;
      let staged = select(vec4<f32>(0.0), arena_vec4[(index_4 + index_5 + index_6 + k_start) >> 2u], mask_3);
      let staged_1 = select(vec4<f32>(0.0), arena_vec4[(index_7 + index_5 + index_6 + k_start) >> 2u], mask_3);
      let staged_2 = select(vec4<f32>(0.0), arena_vec4[(index_8 + index_5 + index_6 + k_start) >> 2u], mask_3);
      let staged_3 = select(vec4<f32>(0.0), arena_vec4[(index_9 + index_5 + index_6 + k_start) >> 2u], mask_3);
      let index_11 = ko * 10240;
      let index_12 = ko_1 * 2048;
      let index_13 = k_start * 64;
      let staged_4 = select(vec4<f32>(0.0), state_vec4[(index_10 + index_11 + index_12 + index_13) >> 2u], mask_1);
      let staged_5 = select(vec4<f32>(0.0), state_vec4[(index_14 + index_11 + index_12 + index_13) >> 2u], mask_1);
      if (block > 0) {
        let stage = ((block + 1) & 1) * 1024;
        let index_15 = row + stage;
        let index_17 = column + stage;
        for (var k: i32 = 0; k < 16; k += 1) {
          let index_16 = k * 32;
          let row_5 = index_15 + index_16;
          let column_2 = index_17 + index_16;
          let a = predict_conv2_tiles[row_5 >> 2u];
          let b = predict_conv2_tiles[(column_2 + 512) >> 2u];
          acc_0 = fma(vec4<f32>(a.x), b, acc_0);
          acc_1 = fma(vec4<f32>(a.y), b, acc_1);
          acc_2 = fma(vec4<f32>(a.z), b, acc_2);
          acc_3 = fma(vec4<f32>(a.w), b, acc_3);
        }
      }
      let stage_1 = index_2 * 1024;
      if (mask_2) {
        let index_19 = index_18 + stage_1;
        predict_conv2_tiles[index_19 >> 2u] = vec4<f32>(staged.x, staged_1.x, staged_2.x, staged_3.x);
        predict_conv2_tiles[(index_19 + 32) >> 2u] = vec4<f32>(staged.y, staged_1.y, staged_2.y, staged_3.y);
        predict_conv2_tiles[(index_19 + 64) >> 2u] = vec4<f32>(staged.z, staged_1.z, staged_2.z, staged_3.z);
        predict_conv2_tiles[(index_19 + 96) >> 2u] = vec4<f32>(staged.w, staged_1.w, staged_2.w, staged_3.w);
      }
      predict_conv2_tiles[(index_20 + stage_1 + 512) >> 2u] = staged_4;
      predict_conv2_tiles[(index_21 + stage_1 + 512) >> 2u] = staged_5;
      workgroupBarrier();
    }
    let m_first = m_start + row;
    let n_first = n_start + column;
    var totals: array<vec4<f32>, 4>;
    totals[0] = acc_0;
    totals[1] = acc_1;
    totals[2] = acc_2;
    totals[3] = acc_3;
    let index_22 = in2_offset + n_first;
    for (var i: i32 = 0; i < 4; i += 1) {
      let m = m_first + i;
      let mi = m >> 6u;
      let mi_1 = (m >> 3u) % 8;
      let mi_2 = m & 7;
      let total = totals[(i * 4) >> 2u];
      arena_vec4[(out0_offset + mi * 4096 + mi_1 * 512 + mi_2 * 64 + n_first) >> 2u] = maximum_vec4(lanes_1, total + state_vec4[index_22 >> 2u]);
    }
  }
}

// predict_pool2: window_max
// source: examples/digits/model.ts:12:12
// schedule: reduce: workgroup result 128, vector result 4
// FLOPs: 4096*batch, bytes: 20480*batch
@compute @workgroup_size(128, 1, 1)
fn predict_pool2(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let groups_x = scalars[0].w;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < 2 * batch) {
    let i = group * 128 + local_x;
    let o = i >> 8u;
    let o_1 = (i >> 6u) % 4;
    let o_2 = (i >> 4u) % 4;
    var acc: vec4<f32> = vec4<f32>(-infinity());
    let index_1 = (i & 15) * 4;
    let index_2 = in0_offset + o * 4096 + o_1 * 1024 + o_2 * 128 + index_1;
    for (var r1: i32 = 0; r1 < 2; r1 += 1) {
      let index_3 = index_2 + r1 * 512;
      for (var r2: i32 = 0; r2 < 2; r2 += 1) {
        acc = maximum_vec4(acc, arena_vec4[(index_3 + r2 * 64) >> 2u]);
      }
    }
    arena_vec4[(out0_offset + o * 1024 + o_1 * 256 + o_2 * 64 + index_1) >> 2u] = acc;
  }
}

// predict_hidden: dot_general, add, max
// source: examples/digits/model.ts:15:12
// schedule: contract: tile m 32, tile n 32, tile k 16, register m 4, register n 4, vector n 4, stages k 2, stage lhs, stage rhs
// FLOPs: 262400*batch, bytes: 4608*batch+524800
var<workgroup> predict_hidden_tiles: array<vec4<f32>, 512>;
@compute @workgroup_size(64, 1, 1)
fn predict_hidden(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  if (group < 4 * ((batch + 31) / 32)) {
    let m_start = group % ((batch + 31) / 32) * 32;
    let n_start = group / ((batch + 31) / 32) % 4 * 32;
    let index_1 = local_x >> 3u;
    let row = index_1 * 4;
    let column = (local_x & 7) * 4;
    let index_2 = m_start + column;
    let index_3 = batch - 1;
    let row_1 = min(index_2, index_3);
    let row_2 = min(index_2 + 1, index_3);
    let row_3 = min(index_2 + 2, index_3);
    let row_4 = min(index_2 + 3, index_3);
    let kk_2 = index_1 + 8;
    let column_1 = n_start + column;
    let lanes_1 = vec4<f32>(0.0);
    var acc_0: vec4<f32> = lanes_1;
    var acc_1: vec4<f32> = lanes_1;
    var acc_2: vec4<f32> = lanes_1;
    var acc_3: vec4<f32> = lanes_1;
    let index_4 = in0_offset + row;
    let index_5 = index_4 + row_1 * 1024;
    let mask_2 = local_x < 32;
    let index_6 = index_4 + row_2 * 1024;
    let index_7 = index_4 + row_3 * 1024;
    let index_8 = index_4 + row_4 * 1024;
    let index_9 = in1_offset + index_1 * 128 + column_1;
    let index_11 = in1_offset + kk_2 * 128 + column_1;
    let index_15 = column + row * 32;
    let index_17 = column + index_1 * 32;
    let index_18 = column + kk_2 * 32;
    for (var block: i32 = 0; block < 65; block += 1) {
      let k_start = block * 16;
      let mask_1 = block < 64;
      let mask_3 = mask_1 && mask_2;
      let staged = select(vec4<f32>(0.0), arena_vec4[(index_5 + k_start) >> 2u], mask_3);
      let staged_1 = select(vec4<f32>(0.0), arena_vec4[(index_6 + k_start) >> 2u], mask_3);
      let staged_2 = select(vec4<f32>(0.0), arena_vec4[(index_7 + k_start) >> 2u], mask_3);
      let staged_3 = select(vec4<f32>(0.0), arena_vec4[(index_8 + k_start) >> 2u], mask_3);
      let index_10 = k_start * 128;
      let staged_4 = select(vec4<f32>(0.0), state_vec4[(index_9 + index_10) >> 2u], mask_1);
      let staged_5 = select(vec4<f32>(0.0), state_vec4[(index_11 + index_10) >> 2u], mask_1);
      if (block > 0) {
        let stage = ((block + 1) & 1) * 1024;
        let index_12 = row + stage;
        let index_14 = column + stage;
        for (var k: i32 = 0; k < 16; k += 1) {
          let index_13 = k * 32;
          let row_5 = index_12 + index_13;
          let column_2 = index_14 + index_13;
          let a = predict_hidden_tiles[row_5 >> 2u];
          let b = predict_hidden_tiles[(column_2 + 512) >> 2u];
          acc_0 = fma(vec4<f32>(a.x), b, acc_0);
          acc_1 = fma(vec4<f32>(a.y), b, acc_1);
          acc_2 = fma(vec4<f32>(a.z), b, acc_2);
          acc_3 = fma(vec4<f32>(a.w), b, acc_3);
        }
      }
      let stage_1 = (block & 1) * 1024;
      if (mask_2) {
        let index_16 = index_15 + stage_1;
        predict_hidden_tiles[index_16 >> 2u] = vec4<f32>(staged.x, staged_1.x, staged_2.x, staged_3.x);
        predict_hidden_tiles[(index_16 + 32) >> 2u] = vec4<f32>(staged.y, staged_1.y, staged_2.y, staged_3.y);
        predict_hidden_tiles[(index_16 + 64) >> 2u] = vec4<f32>(staged.z, staged_1.z, staged_2.z, staged_3.z);
        predict_hidden_tiles[(index_16 + 96) >> 2u] = vec4<f32>(staged.w, staged_1.w, staged_2.w, staged_3.w);
      }
      predict_hidden_tiles[(index_17 + stage_1 + 512) >> 2u] = staged_4;
      predict_hidden_tiles[(index_18 + stage_1 + 512) >> 2u] = staged_5;
      workgroupBarrier();
    }
    let m_first = m_start + row;
    let n_first = n_start + column;
    var totals: array<vec4<f32>, 4>;
    totals[0] = acc_0;
    totals[1] = acc_1;
    totals[2] = acc_2;
    totals[3] = acc_3;
    let index_19 = in2_offset + n_first;
    for (var i: i32 = 0; i < 4; i += 1) {
      let m = m_first + i;
      if (m < batch) {
        let total = totals[(i * 4) >> 2u];
        arena_vec4[(out0_offset + m * 128 + n_first) >> 2u] = maximum_vec4(lanes_1, total + state_vec4[index_19 >> 2u]);
      }
    }
  }
}

// predict_class: dot_general, add, reduce_max, sub, exp, reduce_sum, div
// source: examples/digits/model.ts:16:12
// schedule: row: workgroup row 64
// FLOPs: 2620*batch, bytes: 552*batch+5160
@compute @workgroup_size(64, 1, 1)
fn predict_class(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
    let row = group * 64 + local_x;
    if (row < batch) {
      var acc_0: f32 = 0.0;
      var acc_3: f32 = 0.0;
      var acc_4: f32 = 0.0;
      var acc_5: f32 = 0.0;
      var acc_6: f32 = 0.0;
      var acc_7: f32 = 0.0;
      var acc_8: f32 = 0.0;
      var acc_9: f32 = 0.0;
      var acc_10: f32 = 0.0;
      var acc_11: f32 = 0.0;
      let index_1 = in0_offset + row * 128;
      for (var k: i32 = 0; k < 128; k += 1) {
        let a = arena[index_1 + k];
        let index_2 = in1_offset + k * 10;
        let b = state[index_2];
        let b_1 = state[index_2 + 1];
        let b_2 = state[index_2 + 2];
        let b_3 = state[index_2 + 3];
        let b_4 = state[index_2 + 4];
        let b_5 = state[index_2 + 5];
        let b_6 = state[index_2 + 6];
        let b_7 = state[index_2 + 7];
        let b_8 = state[index_2 + 8];
        let b_9 = state[index_2 + 9];
        acc_0 = fma(a, b, acc_0);
        acc_3 = fma(a, b_1, acc_3);
        acc_4 = fma(a, b_2, acc_4);
        acc_5 = fma(a, b_3, acc_5);
        acc_6 = fma(a, b_4, acc_6);
        acc_7 = fma(a, b_5, acc_7);
        acc_8 = fma(a, b_6, acc_8);
        acc_9 = fma(a, b_7, acc_9);
        acc_10 = fma(a, b_8, acc_10);
        acc_11 = fma(a, b_9, acc_11);
      }
      var acc_1: f32 = -infinity();
      let value_1 = state[in2_offset];
      let add = acc_0 + value_1;
      acc_1 = maximum(acc_1, add);
      let value_2 = state[in2_offset + 1];
      let add_3 = acc_3 + value_2;
      acc_1 = maximum(acc_1, add_3);
      let value_3 = state[in2_offset + 2];
      let add_4 = acc_4 + value_3;
      acc_1 = maximum(acc_1, add_4);
      let value_4 = state[in2_offset + 3];
      let add_5 = acc_5 + value_4;
      acc_1 = maximum(acc_1, add_5);
      let value_5 = state[in2_offset + 4];
      let add_6 = acc_6 + value_5;
      acc_1 = maximum(acc_1, add_6);
      let value_6 = state[in2_offset + 5];
      let add_7 = acc_7 + value_6;
      acc_1 = maximum(acc_1, add_7);
      let value_7 = state[in2_offset + 6];
      let add_8 = acc_8 + value_7;
      acc_1 = maximum(acc_1, add_8);
      let value_8 = state[in2_offset + 7];
      let add_9 = acc_9 + value_8;
      acc_1 = maximum(acc_1, add_9);
      let value_9 = state[in2_offset + 8];
      let add_10 = acc_10 + value_9;
      acc_1 = maximum(acc_1, add_10);
      let value_10 = state[in2_offset + 9];
      let add_11 = acc_11 + value_10;
      acc_1 = maximum(acc_1, add_11);
      var acc_2: f32 = 0.0;
      let add_1 = acc_0 + value_1;
      let exp_v = exponential(add_1 - acc_1);
      acc_2 = acc_2 + exp_v;
      let add_12 = acc_3 + value_2;
      let exp_2 = exponential(add_12 - acc_1);
      acc_2 = acc_2 + exp_2;
      let add_13 = acc_4 + value_3;
      let exp_3 = exponential(add_13 - acc_1);
      acc_2 = acc_2 + exp_3;
      let add_14 = acc_5 + value_4;
      let exp_4 = exponential(add_14 - acc_1);
      acc_2 = acc_2 + exp_4;
      let add_15 = acc_6 + value_5;
      let exp_5 = exponential(add_15 - acc_1);
      acc_2 = acc_2 + exp_5;
      let add_16 = acc_7 + value_6;
      let exp_6 = exponential(add_16 - acc_1);
      acc_2 = acc_2 + exp_6;
      let add_17 = acc_8 + value_7;
      let exp_7 = exponential(add_17 - acc_1);
      acc_2 = acc_2 + exp_7;
      let add_18 = acc_9 + value_8;
      let exp_8 = exponential(add_18 - acc_1);
      acc_2 = acc_2 + exp_8;
      let add_19 = acc_10 + value_9;
      let exp_9 = exponential(add_19 - acc_1);
      acc_2 = acc_2 + exp_9;
      let add_20 = acc_11 + value_10;
      let exp_10 = exponential(add_20 - acc_1);
      acc_2 = acc_2 + exp_10;
      let add_2 = acc_0 + value_1;
      let exp_1 = exponential(add_2 - acc_1);
      let index_3 = out0_offset + row * 10;
      arena[index_3] = exp_1 / acc_2;
      let add_21 = acc_3 + value_2;
      let exp_11 = exponential(add_21 - acc_1);
      arena[index_3 + 1] = exp_11 / acc_2;
      let add_22 = acc_4 + value_3;
      let exp_12 = exponential(add_22 - acc_1);
      arena[index_3 + 2] = exp_12 / acc_2;
      let add_23 = acc_5 + value_4;
      let exp_13 = exponential(add_23 - acc_1);
      arena[index_3 + 3] = exp_13 / acc_2;
      let add_24 = acc_6 + value_5;
      let exp_14 = exponential(add_24 - acc_1);
      arena[index_3 + 4] = exp_14 / acc_2;
      let add_25 = acc_7 + value_6;
      let exp_15 = exponential(add_25 - acc_1);
      arena[index_3 + 5] = exp_15 / acc_2;
      let add_26 = acc_8 + value_7;
      let exp_16 = exponential(add_26 - acc_1);
      arena[index_3 + 6] = exp_16 / acc_2;
      let add_27 = acc_9 + value_8;
      let exp_17 = exponential(add_27 - acc_1);
      arena[index_3 + 7] = exp_17 / acc_2;
      let add_28 = acc_10 + value_9;
      let exp_18 = exponential(add_28 - acc_1);
      arena[index_3 + 8] = exp_18 / acc_2;
      let add_29 = acc_11 + value_10;
      let exp_19 = exponential(add_29 - acc_1);
      arena[index_3 + 9] = exp_19 / acc_2;
    }
  }
}

// train_step_conv1: conv, add, max, add, mul, expm1, neg, sqrt, mul, mul, expm1, neg, div
// source: examples/digits/model.ts:9:12, examples/digits/model.ts:20:7
// schedule: contract: tile m 64, tile n 32, tile k 16, register m 8, register n 4, vector n 4, stages k 2, stage lhs, stage rhs; map: workgroup element 64, register element 16
// FLOPs: 958464*batch+10, bytes: 76864*batch+3340
var<workgroup> train_step_conv1_shared0: array<vec4<f32>, 768>;
@compute @workgroup_size(64, 1, 1)
fn train_step_conv1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let in4_offset = scalars[1].y;
  let out0_offset = scalars[1].z;
  let out2_offset = scalars[1].w;
  let groups_x = scalars[2].x;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < 9 * batch + 1) {
    let index_1 = batch * 9;
    if (group < index_1) {
      let m_start = group * 64;
      let index_2 = local_x >> 3u;
      let row = index_2 * 8;
      let column = (local_x & 7) * 4;
      let lane = (local_x & 15) * 4;
      let kk = local_x >> 4u;
      let kk_1 = kk + 4;
      let kk_2 = kk + 8;
      let kk_3 = kk + 12;
      let index_3 = batch * 576;
      let row_1 = min(m_start + lane, index_3 - 4);
      let index_4 = u32(row_1);
      let f = i32(index_4 / 576u);
      let f_1 = i32(index_4 / 24u) % 24;
      let f_2 = i32(index_4 % 24u);
      let kk_5 = index_2 + 8;
      let lanes_1 = vec4<f32>(0.0);
      var acc_0: vec4<f32> = lanes_1;
      var acc_1: vec4<f32> = lanes_1;
      var acc_2: vec4<f32> = lanes_1;
      var acc_3: vec4<f32> = lanes_1;
      var acc_4: vec4<f32> = lanes_1;
      var acc_5: vec4<f32> = lanes_1;
      var acc_6: vec4<f32> = lanes_1;
      var acc_7: vec4<f32> = lanes_1;
      let index_5 = f * 784;
      let index_6 = f_1 * 28;
      let index_7 = in0_offset + kk + index_5 + index_6 + f_2;
      let index_10 = u32(kk_1);
      let index_11 = i32(index_10 / 5u);
      let index_12 = in0_offset + index_11 * 28 + i32(index_10 % 5u) + index_5 + index_6 + f_2;
      let index_14 = u32(kk_2);
      let index_15 = i32(index_14 / 5u);
      let index_16 = in0_offset + index_15 * 28 + i32(index_14 % 5u) + index_5 + index_6 + f_2;
      let index_18 = in0_offset + kk + index_5 + index_6 + f_2;
      let mask_4 = kk_3 < 15;
      let index_20 = i32(u32(kk_3) / 5u);
      let index_22 = index_2 * 32;
      let index_23 = in1_offset + index_22 + column;
      let index_25 = i32(u32(index_2) / 5u);
      let index_26 = kk_5 * 32;
      let index_27 = in1_offset + index_26 + column;
      let mask_6 = kk_5 < 15;
      let index_28 = i32(u32(kk_5) / 5u);
      let index_31 = lane + kk * 64;
      let index_32 = lane + kk_1 * 64;
      let index_33 = lane + kk_2 * 64;
      let index_34 = lane + kk_3 * 64;
      let index_35 = column + index_22;
      let index_36 = column + index_26;
      for (var block: i32 = 0; block < 3; block += 1) {
        let k_start = block * 3;
        let index_8 = k_start * 28;
        let index_9 = index_7 + index_8;
        let mask_1 = k_start < 5;
        let staged = vec4<f32>(select(0.0, arena[index_9], mask_1), select(0.0, arena[index_9 + 1], mask_1), select(0.0, arena[index_9 + 2], mask_1), select(0.0, arena[index_9 + 3], mask_1));
        let index_13 = index_12 + index_8;
        let mask_2 = index_11 + k_start < 5;
        let staged_1 = vec4<f32>(select(0.0, arena[index_13], mask_2), select(0.0, arena[index_13 + 1], mask_2), select(0.0, arena[index_13 + 2], mask_2), select(0.0, arena[index_13 + 3], mask_2));
        let index_17 = index_16 + index_8;
        let mask_3 = index_15 + k_start < 5;
        let staged_2 = vec4<f32>(select(0.0, arena[index_17], mask_3), select(0.0, arena[index_17 + 1], mask_3), select(0.0, arena[index_17 + 2], mask_3), select(0.0, arena[index_17 + 3], mask_3));
        let index_19 = index_18 + index_8;
        let mask_5 = mask_4 && index_20 + k_start < 5;
        let index_21 = index_19 + 58;
        let staged_3 = vec4<f32>(select(0.0, arena[index_19 + 58], mask_5), select(0.0, arena[index_21 + 1], mask_5), select(0.0, arena[index_21 + 2], mask_5), select(0.0, arena[index_21 + 3], mask_5));
        let index_24 = k_start * 160;
        let staged_4 = bitcast<vec4<f32>>(select(vec4<u32>(0u), state_u32_four(index_23 + index_24), index_25 + k_start < 5));
        let staged_5 = bitcast<vec4<f32>>(select(vec4<u32>(0u), state_u32_four(index_27 + index_24), mask_6 && index_28 + k_start < 5));
        if (block > 0) {
          let stage = ((block + 1) & 1) * 1536;
          let index_29 = row + stage;
          let index_30 = column + stage;
          for (var k: i32 = 0; k < 16; k += 1) {
            let row_2 = index_29 + k * 64;
            let column_2 = index_30 + k * 32;
            let a = train_step_conv1_shared0[row_2 >> 2u];
            let a_1 = train_step_conv1_shared0[(row_2 + 4) >> 2u];
            let b = train_step_conv1_shared0[(column_2 + 1024) >> 2u];
            acc_0 = fma(vec4<f32>(a.x), b, acc_0);
            acc_1 = fma(vec4<f32>(a.y), b, acc_1);
            acc_2 = fma(vec4<f32>(a.z), b, acc_2);
            acc_3 = fma(vec4<f32>(a.w), b, acc_3);
            acc_4 = fma(vec4<f32>(a_1.x), b, acc_4);
            acc_5 = fma(vec4<f32>(a_1.y), b, acc_5);
            acc_6 = fma(vec4<f32>(a_1.z), b, acc_6);
            acc_7 = fma(vec4<f32>(a_1.w), b, acc_7);
          }
        }
        let stage_1 = (block & 1) * 1536;
        train_step_conv1_shared0[(index_31 + stage_1) >> 2u] = staged;
        train_step_conv1_shared0[(index_32 + stage_1) >> 2u] = staged_1;
        train_step_conv1_shared0[(index_33 + stage_1) >> 2u] = staged_2;
        train_step_conv1_shared0[(index_34 + stage_1) >> 2u] = staged_3;
        train_step_conv1_shared0[(index_35 + stage_1 + 1024) >> 2u] = staged_4;
        train_step_conv1_shared0[(index_36 + stage_1 + 1024) >> 2u] = staged_5;
        storageBarrier(); workgroupBarrier();
      }
      let m_first = m_start + row;
      var totals: array<vec4<f32>, 8>;
      totals[0] = acc_0;
      totals[1] = acc_1;
      totals[2] = acc_2;
      totals[3] = acc_3;
      totals[4] = acc_4;
      totals[5] = acc_5;
      totals[6] = acc_6;
      totals[7] = acc_7;
      let index_38 = in2_offset + column;
      for (var i: i32 = 0; i < 8; i += 1) {
        let m = m_first + i;
        if (m < index_3) {
          let index_37 = u32(m);
          let mi = i32(index_37 / 576u);
          let mi_1 = i32(index_37 / 24u) % 24;
          let mi_2 = i32(index_37 % 24u);
          let total = totals[(i * 4) >> 2u];
          arena_put(out0_offset + mi * 18432 + mi_1 * 768 + mi_2 * 32 + column, maximum_vec4(lanes_1, total + bitcast<vec4<f32>>(state_u32_four(index_38))));
        }
      }
    }
    if (group >= index_1) {
      let group_1 = group - index_1;
      let i_1 = local_x + group_1 * 64;
      if (i_1 < 1) {
        let add = bitcast<i32>(state_u32[in3_offset]) + 1;
        let cast_v = f32(add);
        state_u32[in3_offset] = bitcast<u32>(add);
        let x_1 = cast_v * -0.0010004875;
        let above_1 = select(x_1, -20.0, x_1 < -20.0);
        let clamped_1 = select(above_1, 89.0, 89.0 < above_1);
        let exponent_1 = bitcast<i32>(clamped_1 * 1.442695 + 12582912.0) - 1262485504;
        let n_1 = f32(exponent_1);
        let r_1 = fma(n_1, 0.00021219444, fma(n_1, -0.6933594, clamped_1));
        let index_39 = u32(23);
        let scale_1 = bitcast<f32>((exponent_1 - 1 + 127) << index_39);
        let x_2 = cast_v * -0.105360545;
        let above_2 = select(x_2, -20.0, x_2 < -20.0);
        let clamped_2 = select(above_2, 89.0, 89.0 < above_2);
        let exponent_2 = bitcast<i32>(clamped_2 * 1.442695 + 12582912.0) - 1262485504;
        let n_2 = f32(exponent_2);
        let r_2 = fma(n_2, 0.00021219444, fma(n_2, -0.6933594, clamped_2));
        let scale_2 = bitcast<f32>((exponent_2 - 1 + 127) << index_39);
        let value_1 = fma(fma(r_1 * r_1, fma(fma(fma(fma(fma(0.00019875691, r_1, 0.0013981999), r_1, 0.008333452), r_1, 0.041665796), r_1, 0.16666666), r_1, 0.5), r_1), scale_1, scale_1 - 0.5);
        let value_2 = fma(fma(r_2 * r_2, fma(fma(fma(fma(fma(0.00019875691, r_2, 0.0013981999), r_2, 0.008333452), r_2, 0.041665796), r_2, 0.16666666), r_2, 0.5), r_2), scale_2, scale_2 - 0.5);
        arena[out2_offset] = bitcast<f32>(state_u32[in4_offset]) * sqrt(-select(value_1 + value_1, x_1, abs(x_1) < 1e-30)) / -select(value_2 + value_2, x_2, abs(x_2) < 1e-30);
      }
    }
  }
}

// train_step_pool1: window_max, window_arg_max
// source: examples/digits/model.ts:10:12
// schedule: reduce: workgroup result 128, vector result 4
// FLOPs: 36864*batch, bytes: 110592*batch
@compute @workgroup_size(128, 1, 1)
fn train_step_pool1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let out1_offset = scalars[0].w;
  let groups_x = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < 9 * batch) {
    let i = group * 128 + local_x;
    let index_1 = u32(i);
    let o = i32(index_1 / 1152u);
    let o_1 = i32(index_1 / 96u) % 12;
    let o_2 = (i >> 3u) % 12;
    let lanes_1 = vec4<f32>(-infinity());
    var acc: vec4<f32> = lanes_1;
    var acc_1: vec4<f32> = lanes_1;
    let lanes_2 = vec4<i32>(2147483647);
    var acc_2: vec4<i32> = lanes_2;
    let index_2 = (i & 7) * 4;
    let index_3 = in0_offset + o * 18432 + o_1 * 1536 + o_2 * 64 + index_2;
    for (var r1: i32 = 0; r1 < 2; r1 += 1) {
      let index_4 = index_3 + r1 * 768;
      let index_5 = r1 * 2;
      for (var r2: i32 = 0; r2 < 2; r2 += 1) {
        let x = bitcast<vec4<f32>>(arena_u32_vec4[(index_4 + r2 * 32) >> 2u]);
        acc = maximum_vec4(acc, x);
        let lanes_3 = select(lanes_1, x, x == x);
        let lanes_4 = vec4<i32>(index_5 + r2);
        let next = select(acc_1, lanes_3, (lanes_3 > acc_1) | ((lanes_3 == acc_1) & (lanes_4 < acc_2)));
        let next_1 = select(acc_2, lanes_4, (lanes_3 > acc_1) | ((lanes_3 == acc_1) & (lanes_4 < acc_2)));
        acc_1 = next;
        acc_2 = next_1;
      }
    }
    let window_arg_max = select(acc_2, vec4<i32>(0), acc_2 == lanes_2);
    let index_6 = o * 4608;
    let index_7 = o_1 * 384;
    let index_8 = o_2 * 32;
    arena_u32_vec4[(out0_offset + index_6 + index_7 + index_8 + index_2) >> 2u] = bitcast<vec4<u32>>(acc);
    arena_u32_vec4[(out1_offset + index_6 + index_7 + index_8 + index_2) >> 2u] = bitcast<vec4<u32>>(window_arg_max);
  }
}

// train_step_pool2: window_max, window_arg_max
// source: examples/digits/model.ts:12:12
// schedule: reduce: workgroup result 128, vector result 4
// FLOPs: 8192*batch, bytes: 24576*batch
@compute @workgroup_size(128, 1, 1)
fn train_step_pool2(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let out1_offset = scalars[0].w;
  let groups_x = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < 2 * batch) {
    let i = group * 128 + local_x;
    let o = i >> 8u;
    let o_1 = (i >> 6u) % 4;
    let o_2 = (i >> 4u) % 4;
    let lanes_1 = vec4<f32>(-infinity());
    var acc: vec4<f32> = lanes_1;
    var acc_1: vec4<f32> = lanes_1;
    let lanes_2 = vec4<i32>(2147483647);
    var acc_2: vec4<i32> = lanes_2;
    let index_1 = (i & 15) * 4;
    let index_2 = in0_offset + o * 4096 + o_1 * 1024 + o_2 * 128 + index_1;
    for (var r1: i32 = 0; r1 < 2; r1 += 1) {
      let index_3 = index_2 + r1 * 512;
      let index_4 = r1 * 2;
      for (var r2: i32 = 0; r2 < 2; r2 += 1) {
        let x = bitcast<vec4<f32>>(arena_u32_vec4[(index_3 + r2 * 64) >> 2u]);
        acc = maximum_vec4(acc, x);
        let lanes_3 = select(lanes_1, x, x == x);
        let lanes_4 = vec4<i32>(index_4 + r2);
        let next = select(acc_1, lanes_3, (lanes_3 > acc_1) | ((lanes_3 == acc_1) & (lanes_4 < acc_2)));
        let next_1 = select(acc_2, lanes_4, (lanes_3 > acc_1) | ((lanes_3 == acc_1) & (lanes_4 < acc_2)));
        acc_1 = next;
        acc_2 = next_1;
      }
    }
    let window_arg_max = select(acc_2, vec4<i32>(0), acc_2 == lanes_2);
    let index_5 = o * 1024;
    let index_6 = o_1 * 256;
    let index_7 = o_2 * 64;
    arena_u32_vec4[(out0_offset + index_5 + index_6 + index_7 + index_1) >> 2u] = bitcast<vec4<u32>>(acc);
    arena_u32_vec4[(out1_offset + index_5 + index_6 + index_7 + index_1) >> 2u] = bitcast<vec4<u32>>(window_arg_max);
  }
}

// train_step_dropout: random_bits, shift_right, mul, ge, mul, mul
// source: examples/digits/model.ts:14:12
// schedule: map: workgroup element 256, register element 16
// FLOPs: 6144*batch, bytes: 12288*batch+8
@compute @workgroup_size(256, 1, 1)
fn train_step_dropout(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  if (group < (256 * batch + 1023) / 1024) {
    let start = group * 1024 + local_x;
    let index_1 = batch * 256;
    let lanes_1 = vec4<i32>(0) + vec4<i32>(0, 1, 2, 3);
    let lanes_5 = vec4<u32>(1u);
    let lanes_6 = vec4<u32>(2u);
    let lanes_7 = vec4<u32>(3u);
    let lanes_8 = vec4<u32>(4u);
    let lanes_9 = vec4<f32>(5.9604645e-8);
    let lanes_10 = vec4<f32>(0.25);
    let index_3 = in1_offset + group * 4096 + local_x * 4;
    let lanes_11 = vec4<f32>(1.3333334);
    for (var e: i32 = 0; e < 4; e += 1) {
      let i = start + e * 256;
      if (i < index_1) {
        let key = state_u32[in0_offset];
        let key_1 = state_u32[in0_offset + 1];
        let random = (key ^ key_1) ^ 466688986u;
        let index_2 = i * 4;
        let lanes_2 = vec4<u32>(key_1);
        let random_1 = vec4<u32>(vec4<i32>(index_2) + lanes_1) + lanes_2;
        let lanes_3 = vec4<u32>(key);
        let random_2 = lanes_3 + random_1;
        let random_3 = ((random_1 << vec4<u32>(13u)) | (random_1 >> vec4<u32>(19u))) ^ random_2;
        let random_4 = random_2 + random_3;
        let random_5 = ((random_3 << vec4<u32>(15u)) | (random_3 >> vec4<u32>(17u))) ^ random_4;
        let random_6 = random_4 + random_5;
        let random_7 = ((random_5 << vec4<u32>(26u)) | (random_5 >> vec4<u32>(6u))) ^ random_6;
        let random_8 = random_6 + random_7;
        let random_9 = ((random_7 << vec4<u32>(6u)) | (random_7 >> vec4<u32>(26u))) ^ random_8;
        let random_10 = random_8 + lanes_2;
        let lanes_4 = vec4<u32>(random);
        let random_11 = random_9 + lanes_4 + lanes_5;
        let random_12 = random_10 + random_11;
        let random_13 = ((random_11 << vec4<u32>(17u)) | (random_11 >> vec4<u32>(15u))) ^ random_12;
        let random_14 = random_12 + random_13;
        let random_15 = ((random_13 << vec4<u32>(29u)) | (random_13 >> vec4<u32>(3u))) ^ random_14;
        let random_16 = random_14 + random_15;
        let random_17 = ((random_15 << vec4<u32>(16u)) | (random_15 >> vec4<u32>(16u))) ^ random_16;
        let random_18 = random_16 + random_17;
        let random_19 = ((random_17 << vec4<u32>(24u)) | (random_17 >> vec4<u32>(8u))) ^ random_18;
        let random_20 = random_18 + lanes_4;
        let random_21 = random_19 + lanes_3 + lanes_6;
        let random_22 = random_20 + random_21;
        let random_23 = ((random_21 << vec4<u32>(13u)) | (random_21 >> vec4<u32>(19u))) ^ random_22;
        let random_24 = random_22 + random_23;
        let random_25 = ((random_23 << vec4<u32>(15u)) | (random_23 >> vec4<u32>(17u))) ^ random_24;
        let random_26 = random_24 + random_25;
        let random_27 = ((random_25 << vec4<u32>(26u)) | (random_25 >> vec4<u32>(6u))) ^ random_26;
        let random_28 = random_26 + random_27;
        let random_29 = ((random_27 << vec4<u32>(6u)) | (random_27 >> vec4<u32>(26u))) ^ random_28;
        let random_30 = random_28 + lanes_3;
        let random_31 = random_29 + lanes_2 + lanes_7;
        let random_32 = random_30 + random_31;
        let random_33 = ((random_31 << vec4<u32>(17u)) | (random_31 >> vec4<u32>(15u))) ^ random_32;
        let random_34 = random_32 + random_33;
        let random_35 = ((random_33 << vec4<u32>(29u)) | (random_33 >> vec4<u32>(3u))) ^ random_34;
        let random_36 = random_34 + random_35;
        let random_37 = ((random_35 << vec4<u32>(16u)) | (random_35 >> vec4<u32>(16u))) ^ random_36;
        let random_38 = random_36 + random_37;
        let random_39 = ((random_37 << vec4<u32>(24u)) | (random_37 >> vec4<u32>(8u))) ^ random_38;
        let random_40 = random_38 + lanes_2;
        let random_41 = random_39 + lanes_4 + lanes_8;
        let random_42 = random_40 + random_41;
        let random_43 = ((random_41 << vec4<u32>(13u)) | (random_41 >> vec4<u32>(19u))) ^ random_42;
        let random_44 = random_42 + random_43;
        let random_45 = ((random_43 << vec4<u32>(15u)) | (random_43 >> vec4<u32>(17u))) ^ random_44;
        let random_46 = random_44 + random_45;
        let random_47 = ((random_45 << vec4<u32>(26u)) | (random_45 >> vec4<u32>(6u))) ^ random_46;
        let random_48 = random_46 + random_47;
        let random_50 = random_48 + lanes_4;
        let ge = vec4<f32>(random_50 >> vec4<u32>(8u)) * lanes_9 >= lanes_10;
        arena_u32_vec4[(out0_offset + index_2) >> 2u] = bitcast<vec4<u32>>(vec4<i32>(ge));
        arena_u32_vec4[(out1_offset + index_2) >> 2u] = bitcast<vec4<u32>>(bitcast<vec4<f32>>(arena_u32_vec4[(index_3 + e * 1024) >> 2u]) * vec4<f32>(ge) * lanes_11);
      }
    }
  }
}

// train_step_hidden: dot_general, add, max
// source: examples/digits/model.ts:15:12
// schedule: contract: tile m 32, tile n 32, tile k 16, register m 4, register n 4, vector n 4, stages k 2, stage lhs, stage rhs
// FLOPs: 262400*batch, bytes: 4608*batch+524800
var<workgroup> train_step_hidden_tiles: array<vec4<f32>, 512>;
@compute @workgroup_size(64, 1, 1)
fn train_step_hidden(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  if (group < 4 * ((batch + 31) / 32)) {
    let m_start = group % ((batch + 31) / 32) * 32;
    let n_start = group / ((batch + 31) / 32) % 4 * 32;
    let index_1 = local_x >> 3u;
    let row = index_1 * 4;
    let column = (local_x & 7) * 4;
    let index_2 = m_start + column;
    let index_3 = batch - 1;
    let row_1 = min(index_2, index_3);
    let row_2 = min(index_2 + 1, index_3);
    let row_3 = min(index_2 + 2, index_3);
    let row_4 = min(index_2 + 3, index_3);
    let kk_2 = index_1 + 8;
    let column_1 = n_start + column;
    let lanes_1 = vec4<f32>(0.0);
    var acc_0: vec4<f32> = lanes_1;
    var acc_1: vec4<f32> = lanes_1;
    var acc_2: vec4<f32> = lanes_1;
    var acc_3: vec4<f32> = lanes_1;
    let index_4 = in0_offset + row;
    let index_5 = index_4 + row_1 * 1024;
    let mask_2 = local_x < 32;
    let index_6 = index_4 + row_2 * 1024;
    let index_7 = index_4 + row_3 * 1024;
    let index_8 = index_4 + row_4 * 1024;
    let index_9 = in1_offset + index_1 * 128 + column_1;
    let index_11 = in1_offset + kk_2 * 128 + column_1;
    let index_15 = column + row * 32;
    let index_17 = column + index_1 * 32;
    let index_18 = column + kk_2 * 32;
    for (var block: i32 = 0; block < 65; block += 1) {
      let k_start = block * 16;
      let mask_1 = block < 64;
      let mask_3 = mask_1 && mask_2;
      let staged = select(vec4<f32>(0.0), arena_vec4[(index_5 + k_start) >> 2u], mask_3);
      let staged_1 = select(vec4<f32>(0.0), arena_vec4[(index_6 + k_start) >> 2u], mask_3);
      let staged_2 = select(vec4<f32>(0.0), arena_vec4[(index_7 + k_start) >> 2u], mask_3);
      let staged_3 = select(vec4<f32>(0.0), arena_vec4[(index_8 + k_start) >> 2u], mask_3);
      let index_10 = k_start * 128;
      let staged_4 = select(vec4<f32>(0.0), state_vec4[(index_9 + index_10) >> 2u], mask_1);
      let staged_5 = select(vec4<f32>(0.0), state_vec4[(index_11 + index_10) >> 2u], mask_1);
      if (block > 0) {
        let stage = ((block + 1) & 1) * 1024;
        let index_12 = row + stage;
        let index_14 = column + stage;
        for (var k: i32 = 0; k < 16; k += 1) {
          let index_13 = k * 32;
          let row_5 = index_12 + index_13;
          let column_2 = index_14 + index_13;
          let a = train_step_hidden_tiles[row_5 >> 2u];
          let b = train_step_hidden_tiles[(column_2 + 512) >> 2u];
          acc_0 = fma(vec4<f32>(a.x), b, acc_0);
          acc_1 = fma(vec4<f32>(a.y), b, acc_1);
          acc_2 = fma(vec4<f32>(a.z), b, acc_2);
          acc_3 = fma(vec4<f32>(a.w), b, acc_3);
        }
      }
      let stage_1 = (block & 1) * 1024;
      if (mask_2) {
        let index_16 = index_15 + stage_1;
        train_step_hidden_tiles[index_16 >> 2u] = vec4<f32>(staged.x, staged_1.x, staged_2.x, staged_3.x);
        train_step_hidden_tiles[(index_16 + 32) >> 2u] = vec4<f32>(staged.y, staged_1.y, staged_2.y, staged_3.y);
        train_step_hidden_tiles[(index_16 + 64) >> 2u] = vec4<f32>(staged.z, staged_1.z, staged_2.z, staged_3.z);
        train_step_hidden_tiles[(index_16 + 96) >> 2u] = vec4<f32>(staged.w, staged_1.w, staged_2.w, staged_3.w);
      }
      train_step_hidden_tiles[(index_17 + stage_1 + 512) >> 2u] = staged_4;
      train_step_hidden_tiles[(index_18 + stage_1 + 512) >> 2u] = staged_5;
      workgroupBarrier();
    }
    let m_first = m_start + row;
    let n_first = n_start + column;
    var totals: array<vec4<f32>, 4>;
    totals[0] = acc_0;
    totals[1] = acc_1;
    totals[2] = acc_2;
    totals[3] = acc_3;
    let index_19 = in2_offset + n_first;
    for (var i: i32 = 0; i < 4; i += 1) {
      let m = m_first + i;
      if (m < batch) {
        let total = totals[(i * 4) >> 2u];
        arena_vec4[(out0_offset + m * 128 + n_first) >> 2u] = maximum_vec4(lanes_1, total + state_vec4[index_19 >> 2u]);
      }
    }
  }
}

// train_step_class: dot_general, add, reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, div, neg, mul, div, lt, select, gt, select, div, div, mul, neg, reduce_sum, add, mul, reduce_sum, mul, sub, arg_max, eq
// source: examples/digits/model.ts:16:12, examples/digits/model.ts:20:7
// schedule: row: workgroup row 64
// FLOPs: 2873*batch+1, bytes: 564*batch+5160
@compute @workgroup_size(64, 1, 1)
fn train_step_class(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let out0_offset = scalars[1].y;
  let out1_offset = scalars[1].z;
  let out2_offset = scalars[1].w;
  let groups_x = scalars[2].x;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (batch + 63) / 64) {
    let row = group * 64 + local_x;
    if (row < batch) {
      var acc_0: f32 = 0.0;
      var acc_9: f32 = 0.0;
      var acc_10: f32 = 0.0;
      var acc_11: f32 = 0.0;
      var acc_12: f32 = 0.0;
      var acc_13: f32 = 0.0;
      var acc_14: f32 = 0.0;
      var acc_15: f32 = 0.0;
      var acc_16: f32 = 0.0;
      var acc_17: f32 = 0.0;
      let index_1 = in0_offset + row * 128;
      for (var k: i32 = 0; k < 128; k += 1) {
        let a = bitcast<f32>(arena_u32[index_1 + k]);
        let index_2 = in1_offset + k * 10;
        let b = state[index_2];
        let b_1 = state[index_2 + 1];
        let b_2 = state[index_2 + 2];
        let b_3 = state[index_2 + 3];
        let b_4 = state[index_2 + 4];
        let b_5 = state[index_2 + 5];
        let b_6 = state[index_2 + 6];
        let b_7 = state[index_2 + 7];
        let b_8 = state[index_2 + 8];
        let b_9 = state[index_2 + 9];
        acc_0 = fma(a, b, acc_0);
        acc_9 = fma(a, b_1, acc_9);
        acc_10 = fma(a, b_2, acc_10);
        acc_11 = fma(a, b_3, acc_11);
        acc_12 = fma(a, b_4, acc_12);
        acc_13 = fma(a, b_5, acc_13);
        acc_14 = fma(a, b_6, acc_14);
        acc_15 = fma(a, b_7, acc_15);
        acc_16 = fma(a, b_8, acc_16);
        acc_17 = fma(a, b_9, acc_17);
      }
      var acc_1: f32 = -infinity();
      let value_1 = state[in2_offset];
      let add = acc_0 + value_1;
      acc_1 = maximum(acc_1, add);
      let value_2 = state[in2_offset + 1];
      let add_6 = acc_9 + value_2;
      acc_1 = maximum(acc_1, add_6);
      let value_3 = state[in2_offset + 2];
      let add_7 = acc_10 + value_3;
      acc_1 = maximum(acc_1, add_7);
      let value_4 = state[in2_offset + 3];
      let add_8 = acc_11 + value_4;
      acc_1 = maximum(acc_1, add_8);
      let value_5 = state[in2_offset + 4];
      let add_9 = acc_12 + value_5;
      acc_1 = maximum(acc_1, add_9);
      let value_6 = state[in2_offset + 5];
      let add_10 = acc_13 + value_6;
      acc_1 = maximum(acc_1, add_10);
      let value_7 = state[in2_offset + 6];
      let add_11 = acc_14 + value_7;
      acc_1 = maximum(acc_1, add_11);
      let value_8 = state[in2_offset + 7];
      let add_12 = acc_15 + value_8;
      acc_1 = maximum(acc_1, add_12);
      let value_9 = state[in2_offset + 8];
      let add_13 = acc_16 + value_9;
      acc_1 = maximum(acc_1, add_13);
      let value_10 = state[in2_offset + 9];
      let add_14 = acc_17 + value_10;
      acc_1 = maximum(acc_1, add_14);
      var acc_2: f32 = 0.0;
      let add_1 = acc_0 + value_1;
      let exp_v = exponential(add_1 - acc_1);
      acc_2 = acc_2 + exp_v;
      let add_15 = acc_9 + value_2;
      let exp_5 = exponential(add_15 - acc_1);
      acc_2 = acc_2 + exp_5;
      let add_16 = acc_10 + value_3;
      let exp_6 = exponential(add_16 - acc_1);
      acc_2 = acc_2 + exp_6;
      let add_17 = acc_11 + value_4;
      let exp_7 = exponential(add_17 - acc_1);
      acc_2 = acc_2 + exp_7;
      let add_18 = acc_12 + value_5;
      let exp_8 = exponential(add_18 - acc_1);
      acc_2 = acc_2 + exp_8;
      let add_19 = acc_13 + value_6;
      let exp_9 = exponential(add_19 - acc_1);
      acc_2 = acc_2 + exp_9;
      let add_20 = acc_14 + value_7;
      let exp_10 = exponential(add_20 - acc_1);
      acc_2 = acc_2 + exp_10;
      let add_21 = acc_15 + value_8;
      let exp_11 = exponential(add_21 - acc_1);
      acc_2 = acc_2 + exp_11;
      let add_22 = acc_16 + value_9;
      let exp_12 = exponential(add_22 - acc_1);
      acc_2 = acc_2 + exp_12;
      let add_23 = acc_17 + value_10;
      let exp_13 = exponential(add_23 - acc_1);
      acc_2 = acc_2 + exp_13;
      var acc_3: f32 = 0.0;
      var acc_4: f32 = -infinity();
      var acc_5: i32 = 2147483647;
      let add_2 = acc_0 + value_1;
      let exp_1 = exponential(add_2 - acc_1);
      let div = exp_1 / acc_2;
      acc_3 = acc_3 + div;
      let value_11 = select(-infinity(), div, div == div);
      let next = select(acc_4, value_11, value_11 > acc_4 || (value_11 == acc_4 && 0 < acc_5));
      let next_1 = select(acc_5, 0, value_11 > acc_4 || (value_11 == acc_4 && 0 < acc_5));
      acc_4 = next;
      acc_5 = next_1;
      let add_24 = acc_9 + value_2;
      let exp_14 = exponential(add_24 - acc_1);
      let div_7 = exp_14 / acc_2;
      acc_3 = acc_3 + div_7;
      let value_12 = select(-infinity(), div_7, div_7 == div_7);
      let next_2 = select(acc_4, value_12, value_12 > acc_4 || (value_12 == acc_4 && 1 < acc_5));
      let next_3 = select(acc_5, 1, value_12 > acc_4 || (value_12 == acc_4 && 1 < acc_5));
      acc_4 = next_2;
      acc_5 = next_3;
      let add_25 = acc_10 + value_3;
      let exp_15 = exponential(add_25 - acc_1);
      let div_8 = exp_15 / acc_2;
      acc_3 = acc_3 + div_8;
      let value_13 = select(-infinity(), div_8, div_8 == div_8);
      let next_4 = select(acc_4, value_13, value_13 > acc_4 || (value_13 == acc_4 && 2 < acc_5));
      let next_5 = select(acc_5, 2, value_13 > acc_4 || (value_13 == acc_4 && 2 < acc_5));
      acc_4 = next_4;
      acc_5 = next_5;
      let add_26 = acc_11 + value_4;
      let exp_16 = exponential(add_26 - acc_1);
      let div_9 = exp_16 / acc_2;
      acc_3 = acc_3 + div_9;
      let value_14 = select(-infinity(), div_9, div_9 == div_9);
      let next_6 = select(acc_4, value_14, value_14 > acc_4 || (value_14 == acc_4 && 3 < acc_5));
      let next_7 = select(acc_5, 3, value_14 > acc_4 || (value_14 == acc_4 && 3 < acc_5));
      acc_4 = next_6;
      acc_5 = next_7;
      let add_27 = acc_12 + value_5;
      let exp_17 = exponential(add_27 - acc_1);
      let div_10 = exp_17 / acc_2;
      acc_3 = acc_3 + div_10;
      let value_15 = select(-infinity(), div_10, div_10 == div_10);
      let next_8 = select(acc_4, value_15, value_15 > acc_4 || (value_15 == acc_4 && 4 < acc_5));
      let next_9 = select(acc_5, 4, value_15 > acc_4 || (value_15 == acc_4 && 4 < acc_5));
      acc_4 = next_8;
      acc_5 = next_9;
      let add_28 = acc_13 + value_6;
      let exp_18 = exponential(add_28 - acc_1);
      let div_11 = exp_18 / acc_2;
      acc_3 = acc_3 + div_11;
      let value_16 = select(-infinity(), div_11, div_11 == div_11);
      let next_10 = select(acc_4, value_16, value_16 > acc_4 || (value_16 == acc_4 && 5 < acc_5));
      let next_11 = select(acc_5, 5, value_16 > acc_4 || (value_16 == acc_4 && 5 < acc_5));
      acc_4 = next_10;
      acc_5 = next_11;
      let add_29 = acc_14 + value_7;
      let exp_19 = exponential(add_29 - acc_1);
      let div_12 = exp_19 / acc_2;
      acc_3 = acc_3 + div_12;
      let value_17 = select(-infinity(), div_12, div_12 == div_12);
      let next_12 = select(acc_4, value_17, value_17 > acc_4 || (value_17 == acc_4 && 6 < acc_5));
      let next_13 = select(acc_5, 6, value_17 > acc_4 || (value_17 == acc_4 && 6 < acc_5));
      acc_4 = next_12;
      acc_5 = next_13;
      let add_30 = acc_15 + value_8;
      let exp_20 = exponential(add_30 - acc_1);
      let div_13 = exp_20 / acc_2;
      acc_3 = acc_3 + div_13;
      let value_18 = select(-infinity(), div_13, div_13 == div_13);
      let next_14 = select(acc_4, value_18, value_18 > acc_4 || (value_18 == acc_4 && 7 < acc_5));
      let next_15 = select(acc_5, 7, value_18 > acc_4 || (value_18 == acc_4 && 7 < acc_5));
      acc_4 = next_14;
      acc_5 = next_15;
      let add_31 = acc_16 + value_9;
      let exp_21 = exponential(add_31 - acc_1);
      let div_14 = exp_21 / acc_2;
      acc_3 = acc_3 + div_14;
      let value_19 = select(-infinity(), div_14, div_14 == div_14);
      let next_16 = select(acc_4, value_19, value_19 > acc_4 || (value_19 == acc_4 && 8 < acc_5));
      let next_17 = select(acc_5, 8, value_19 > acc_4 || (value_19 == acc_4 && 8 < acc_5));
      acc_4 = next_16;
      acc_5 = next_17;
      let add_32 = acc_17 + value_10;
      let exp_22 = exponential(add_32 - acc_1);
      let div_15 = exp_22 / acc_2;
      acc_3 = acc_3 + div_15;
      let value_20 = select(-infinity(), div_15, div_15 == div_15);
      let next_18 = select(acc_4, value_20, value_20 > acc_4 || (value_20 == acc_4 && 9 < acc_5));
      let next_19 = select(acc_5, 9, value_20 > acc_4 || (value_20 == acc_4 && 9 < acc_5));
      acc_4 = next_18;
      acc_5 = next_19;
      let arg_max = select(acc_5, 0, acc_5 == 2147483647);
      let x = bitcast<i32>(arena_u32[in3_offset + row]);
      var acc_6: f32 = 0.0;
      var acc_7: f32 = 0.0;
      let cast_v = f32(x == 0);
      let add_3 = acc_0 + value_1;
      let exp_2 = exponential(add_3 - acc_1);
      let div_1 = exp_2 / acc_2;
      let div_2 = div_1 / acc_3;
      let max_v = maximum(1e-7, div_2);
      let min_v = minimum(0.9999999, max_v);
      acc_6 = acc_6 + cast_v * logarithm(min_v);
      let value_21 = -(1.0 / f32(batch));
      let select_v = select(0.0, select(0.0, value_21 * cast_v / min_v, min_v < 0.9999999), max_v > 1e-7);
      acc_7 = acc_7 + -(select_v * (div_2 / acc_3));
      let cast_3 = f32(x == 1);
      let add_33 = acc_9 + value_2;
      let exp_23 = exponential(add_33 - acc_1);
      let div_16 = exp_23 / acc_2;
      let div_17 = div_16 / acc_3;
      let max_3 = maximum(1e-7, div_17);
      let min_3 = minimum(0.9999999, max_3);
      acc_6 = acc_6 + cast_3 * logarithm(min_3);
      let select_3 = select(0.0, select(0.0, value_21 * cast_3 / min_3, min_3 < 0.9999999), max_3 > 1e-7);
      acc_7 = acc_7 + -(select_3 * (div_17 / acc_3));
      let cast_4 = f32(x == 2);
      let add_34 = acc_10 + value_3;
      let exp_24 = exponential(add_34 - acc_1);
      let div_18 = exp_24 / acc_2;
      let div_19 = div_18 / acc_3;
      let max_4 = maximum(1e-7, div_19);
      let min_4 = minimum(0.9999999, max_4);
      acc_6 = acc_6 + cast_4 * logarithm(min_4);
      let select_4 = select(0.0, select(0.0, value_21 * cast_4 / min_4, min_4 < 0.9999999), max_4 > 1e-7);
      acc_7 = acc_7 + -(select_4 * (div_19 / acc_3));
      let cast_5 = f32(x == 3);
      let add_35 = acc_11 + value_4;
      let exp_25 = exponential(add_35 - acc_1);
      let div_20 = exp_25 / acc_2;
      let div_21 = div_20 / acc_3;
      let max_5 = maximum(1e-7, div_21);
      let min_5 = minimum(0.9999999, max_5);
      acc_6 = acc_6 + cast_5 * logarithm(min_5);
      let select_5 = select(0.0, select(0.0, value_21 * cast_5 / min_5, min_5 < 0.9999999), max_5 > 1e-7);
      acc_7 = acc_7 + -(select_5 * (div_21 / acc_3));
      let cast_6 = f32(x == 4);
      let add_36 = acc_12 + value_5;
      let exp_26 = exponential(add_36 - acc_1);
      let div_22 = exp_26 / acc_2;
      let div_23 = div_22 / acc_3;
      let max_6 = maximum(1e-7, div_23);
      let min_6 = minimum(0.9999999, max_6);
      acc_6 = acc_6 + cast_6 * logarithm(min_6);
      let select_6 = select(0.0, select(0.0, value_21 * cast_6 / min_6, min_6 < 0.9999999), max_6 > 1e-7);
      acc_7 = acc_7 + -(select_6 * (div_23 / acc_3));
      let cast_7 = f32(x == 5);
      let add_37 = acc_13 + value_6;
      let exp_27 = exponential(add_37 - acc_1);
      let div_24 = exp_27 / acc_2;
      let div_25 = div_24 / acc_3;
      let max_7 = maximum(1e-7, div_25);
      let min_7 = minimum(0.9999999, max_7);
      acc_6 = acc_6 + cast_7 * logarithm(min_7);
      let select_7 = select(0.0, select(0.0, value_21 * cast_7 / min_7, min_7 < 0.9999999), max_7 > 1e-7);
      acc_7 = acc_7 + -(select_7 * (div_25 / acc_3));
      let cast_8 = f32(x == 6);
      let add_38 = acc_14 + value_7;
      let exp_28 = exponential(add_38 - acc_1);
      let div_26 = exp_28 / acc_2;
      let div_27 = div_26 / acc_3;
      let max_8 = maximum(1e-7, div_27);
      let min_8 = minimum(0.9999999, max_8);
      acc_6 = acc_6 + cast_8 * logarithm(min_8);
      let select_8 = select(0.0, select(0.0, value_21 * cast_8 / min_8, min_8 < 0.9999999), max_8 > 1e-7);
      acc_7 = acc_7 + -(select_8 * (div_27 / acc_3));
      let cast_9 = f32(x == 7);
      let add_39 = acc_15 + value_8;
      let exp_29 = exponential(add_39 - acc_1);
      let div_28 = exp_29 / acc_2;
      let div_29 = div_28 / acc_3;
      let max_9 = maximum(1e-7, div_29);
      let min_9 = minimum(0.9999999, max_9);
      acc_6 = acc_6 + cast_9 * logarithm(min_9);
      let select_9 = select(0.0, select(0.0, value_21 * cast_9 / min_9, min_9 < 0.9999999), max_9 > 1e-7);
      acc_7 = acc_7 + -(select_9 * (div_29 / acc_3));
      let cast_10 = f32(x == 8);
      let add_40 = acc_16 + value_9;
      let exp_30 = exponential(add_40 - acc_1);
      let div_30 = exp_30 / acc_2;
      let div_31 = div_30 / acc_3;
      let max_10 = maximum(1e-7, div_31);
      let min_10 = minimum(0.9999999, max_10);
      acc_6 = acc_6 + cast_10 * logarithm(min_10);
      let select_10 = select(0.0, select(0.0, value_21 * cast_10 / min_10, min_10 < 0.9999999), max_10 > 1e-7);
      acc_7 = acc_7 + -(select_10 * (div_31 / acc_3));
      let cast_11 = f32(x == 9);
      let add_41 = acc_17 + value_10;
      let exp_31 = exponential(add_41 - acc_1);
      let div_32 = exp_31 / acc_2;
      let div_33 = div_32 / acc_3;
      let max_11 = maximum(1e-7, div_33);
      let min_11 = minimum(0.9999999, max_11);
      acc_6 = acc_6 + cast_11 * logarithm(min_11);
      let select_11 = select(0.0, select(0.0, value_21 * cast_11 / min_11, min_11 < 0.9999999), max_11 > 1e-7);
      acc_7 = acc_7 + -(select_11 * (div_33 / acc_3));
      var acc_8: f32 = 0.0;
      let add_4 = acc_0 + value_1;
      let exp_3 = exponential(add_4 - acc_1);
      let div_3 = exp_3 / acc_2;
      let div_4 = div_3 / acc_3;
      let max_1 = maximum(1e-7, div_4);
      let min_1 = minimum(0.9999999, max_1);
      let select_1 = select(0.0, select(0.0, value_21 * cast_v / min_1, min_1 < 0.9999999), max_1 > 1e-7);
      let mul = (select_1 / acc_3 + acc_7) * div_3;
      acc_8 = acc_8 + mul;
      let add_42 = acc_9 + value_2;
      let exp_32 = exponential(add_42 - acc_1);
      let div_34 = exp_32 / acc_2;
      let div_35 = div_34 / acc_3;
      let max_12 = maximum(1e-7, div_35);
      let min_12 = minimum(0.9999999, max_12);
      let select_12 = select(0.0, select(0.0, value_21 * cast_3 / min_12, min_12 < 0.9999999), max_12 > 1e-7);
      let mul_2 = (select_12 / acc_3 + acc_7) * div_34;
      acc_8 = acc_8 + mul_2;
      let add_43 = acc_10 + value_3;
      let exp_33 = exponential(add_43 - acc_1);
      let div_36 = exp_33 / acc_2;
      let div_37 = div_36 / acc_3;
      let max_13 = maximum(1e-7, div_37);
      let min_13 = minimum(0.9999999, max_13);
      let select_13 = select(0.0, select(0.0, value_21 * cast_4 / min_13, min_13 < 0.9999999), max_13 > 1e-7);
      let mul_3 = (select_13 / acc_3 + acc_7) * div_36;
      acc_8 = acc_8 + mul_3;
      let add_44 = acc_11 + value_4;
      let exp_34 = exponential(add_44 - acc_1);
      let div_38 = exp_34 / acc_2;
      let div_39 = div_38 / acc_3;
      let max_14 = maximum(1e-7, div_39);
      let min_14 = minimum(0.9999999, max_14);
      let select_14 = select(0.0, select(0.0, value_21 * cast_5 / min_14, min_14 < 0.9999999), max_14 > 1e-7);
      let mul_4 = (select_14 / acc_3 + acc_7) * div_38;
      acc_8 = acc_8 + mul_4;
      let add_45 = acc_12 + value_5;
      let exp_35 = exponential(add_45 - acc_1);
      let div_40 = exp_35 / acc_2;
      let div_41 = div_40 / acc_3;
      let max_15 = maximum(1e-7, div_41);
      let min_15 = minimum(0.9999999, max_15);
      let select_15 = select(0.0, select(0.0, value_21 * cast_6 / min_15, min_15 < 0.9999999), max_15 > 1e-7);
      let mul_5 = (select_15 / acc_3 + acc_7) * div_40;
      acc_8 = acc_8 + mul_5;
      let add_46 = acc_13 + value_6;
      let exp_36 = exponential(add_46 - acc_1);
      let div_42 = exp_36 / acc_2;
      let div_43 = div_42 / acc_3;
      let max_16 = maximum(1e-7, div_43);
      let min_16 = minimum(0.9999999, max_16);
      let select_16 = select(0.0, select(0.0, value_21 * cast_7 / min_16, min_16 < 0.9999999), max_16 > 1e-7);
      let mul_6 = (select_16 / acc_3 + acc_7) * div_42;
      acc_8 = acc_8 + mul_6;
      let add_47 = acc_14 + value_7;
      let exp_37 = exponential(add_47 - acc_1);
      let div_44 = exp_37 / acc_2;
      let div_45 = div_44 / acc_3;
      let max_17 = maximum(1e-7, div_45);
      let min_17 = minimum(0.9999999, max_17);
      let select_17 = select(0.0, select(0.0, value_21 * cast_8 / min_17, min_17 < 0.9999999), max_17 > 1e-7);
      let mul_7 = (select_17 / acc_3 + acc_7) * div_44;
      acc_8 = acc_8 + mul_7;
      let add_48 = acc_15 + value_8;
      let exp_38 = exponential(add_48 - acc_1);
      let div_46 = exp_38 / acc_2;
      let div_47 = div_46 / acc_3;
      let max_18 = maximum(1e-7, div_47);
      let min_18 = minimum(0.9999999, max_18);
      let select_18 = select(0.0, select(0.0, value_21 * cast_9 / min_18, min_18 < 0.9999999), max_18 > 1e-7);
      let mul_8 = (select_18 / acc_3 + acc_7) * div_46;
      acc_8 = acc_8 + mul_8;
      let add_49 = acc_16 + value_9;
      let exp_39 = exponential(add_49 - acc_1);
      let div_48 = exp_39 / acc_2;
      let div_49 = div_48 / acc_3;
      let max_19 = maximum(1e-7, div_49);
      let min_19 = minimum(0.9999999, max_19);
      let select_19 = select(0.0, select(0.0, value_21 * cast_10 / min_19, min_19 < 0.9999999), max_19 > 1e-7);
      let mul_9 = (select_19 / acc_3 + acc_7) * div_48;
      acc_8 = acc_8 + mul_9;
      let add_50 = acc_17 + value_10;
      let exp_40 = exponential(add_50 - acc_1);
      let div_50 = exp_40 / acc_2;
      let div_51 = div_50 / acc_3;
      let max_20 = maximum(1e-7, div_51);
      let min_20 = minimum(0.9999999, max_20);
      let select_20 = select(0.0, select(0.0, value_21 * cast_11 / min_20, min_20 < 0.9999999), max_20 > 1e-7);
      let mul_10 = (select_20 / acc_3 + acc_7) * div_50;
      acc_8 = acc_8 + mul_10;
      arena_u32[out0_offset + row] = bitcast<u32>(-acc_6);
      arena_u32[out2_offset + row] = bitcast<u32>(i32(x == arg_max));
      let add_5 = acc_0 + value_1;
      let exp_4 = exponential(add_5 - acc_1);
      let div_5 = exp_4 / acc_2;
      let div_6 = div_5 / acc_3;
      let max_2 = maximum(1e-7, div_6);
      let min_2 = minimum(0.9999999, max_2);
      let select_2 = select(0.0, select(0.0, value_21 * cast_v / min_2, min_2 < 0.9999999), max_2 > 1e-7);
      let mul_1 = (select_2 / acc_3 + acc_7) * div_5;
      let index_3 = out1_offset + row * 10;
      arena_u32[index_3] = bitcast<u32>(mul_1 - div_5 * acc_8);
      let add_51 = acc_9 + value_2;
      let exp_41 = exponential(add_51 - acc_1);
      let div_52 = exp_41 / acc_2;
      let div_53 = div_52 / acc_3;
      let max_21 = maximum(1e-7, div_53);
      let min_21 = minimum(0.9999999, max_21);
      let select_21 = select(0.0, select(0.0, value_21 * cast_3 / min_21, min_21 < 0.9999999), max_21 > 1e-7);
      let mul_11 = (select_21 / acc_3 + acc_7) * div_52;
      arena_u32[index_3 + 1] = bitcast<u32>(mul_11 - div_52 * acc_8);
      let add_52 = acc_10 + value_3;
      let exp_42 = exponential(add_52 - acc_1);
      let div_54 = exp_42 / acc_2;
      let div_55 = div_54 / acc_3;
      let max_22 = maximum(1e-7, div_55);
      let min_22 = minimum(0.9999999, max_22);
      let select_22 = select(0.0, select(0.0, value_21 * cast_4 / min_22, min_22 < 0.9999999), max_22 > 1e-7);
      let mul_12 = (select_22 / acc_3 + acc_7) * div_54;
      arena_u32[index_3 + 2] = bitcast<u32>(mul_12 - div_54 * acc_8);
      let add_53 = acc_11 + value_4;
      let exp_43 = exponential(add_53 - acc_1);
      let div_56 = exp_43 / acc_2;
      let div_57 = div_56 / acc_3;
      let max_23 = maximum(1e-7, div_57);
      let min_23 = minimum(0.9999999, max_23);
      let select_23 = select(0.0, select(0.0, value_21 * cast_5 / min_23, min_23 < 0.9999999), max_23 > 1e-7);
      let mul_13 = (select_23 / acc_3 + acc_7) * div_56;
      arena_u32[index_3 + 3] = bitcast<u32>(mul_13 - div_56 * acc_8);
      let add_54 = acc_12 + value_5;
      let exp_44 = exponential(add_54 - acc_1);
      let div_58 = exp_44 / acc_2;
      let div_59 = div_58 / acc_3;
      let max_24 = maximum(1e-7, div_59);
      let min_24 = minimum(0.9999999, max_24);
      let select_24 = select(0.0, select(0.0, value_21 * cast_6 / min_24, min_24 < 0.9999999), max_24 > 1e-7);
      let mul_14 = (select_24 / acc_3 + acc_7) * div_58;
      arena_u32[index_3 + 4] = bitcast<u32>(mul_14 - div_58 * acc_8);
      let add_55 = acc_13 + value_6;
      let exp_45 = exponential(add_55 - acc_1);
      let div_60 = exp_45 / acc_2;
      let div_61 = div_60 / acc_3;
      let max_25 = maximum(1e-7, div_61);
      let min_25 = minimum(0.9999999, max_25);
      let select_25 = select(0.0, select(0.0, value_21 * cast_7 / min_25, min_25 < 0.9999999), max_25 > 1e-7);
      let mul_15 = (select_25 / acc_3 + acc_7) * div_60;
      arena_u32[index_3 + 5] = bitcast<u32>(mul_15 - div_60 * acc_8);
      let add_56 = acc_14 + value_7;
      let exp_46 = exponential(add_56 - acc_1);
      let div_62 = exp_46 / acc_2;
      let div_63 = div_62 / acc_3;
      let max_26 = maximum(1e-7, div_63);
      let min_26 = minimum(0.9999999, max_26);
      let select_26 = select(0.0, select(0.0, value_21 * cast_8 / min_26, min_26 < 0.9999999), max_26 > 1e-7);
      let mul_16 = (select_26 / acc_3 + acc_7) * div_62;
      arena_u32[index_3 + 6] = bitcast<u32>(mul_16 - div_62 * acc_8);
      let add_57 = acc_15 + value_8;
      let exp_47 = exponential(add_57 - acc_1);
      let div_64 = exp_47 / acc_2;
      let div_65 = div_64 / acc_3;
      let max_27 = maximum(1e-7, div_65);
      let min_27 = minimum(0.9999999, max_27);
      let select_27 = select(0.0, select(0.0, value_21 * cast_9 / min_27, min_27 < 0.9999999), max_27 > 1e-7);
      let mul_17 = (select_27 / acc_3 + acc_7) * div_64;
      arena_u32[index_3 + 7] = bitcast<u32>(mul_17 - div_64 * acc_8);
      let add_58 = acc_16 + value_9;
      let exp_48 = exponential(add_58 - acc_1);
      let div_66 = exp_48 / acc_2;
      let div_67 = div_66 / acc_3;
      let max_28 = maximum(1e-7, div_67);
      let min_28 = minimum(0.9999999, max_28);
      let select_28 = select(0.0, select(0.0, value_21 * cast_10 / min_28, min_28 < 0.9999999), max_28 > 1e-7);
      let mul_18 = (select_28 / acc_3 + acc_7) * div_66;
      arena_u32[index_3 + 8] = bitcast<u32>(mul_18 - div_66 * acc_8);
      let add_59 = acc_17 + value_10;
      let exp_49 = exponential(add_59 - acc_1);
      let div_68 = exp_49 / acc_2;
      let div_69 = div_68 / acc_3;
      let max_29 = maximum(1e-7, div_69);
      let min_29 = minimum(0.9999999, max_29);
      let select_29 = select(0.0, select(0.0, value_21 * cast_11 / min_29, min_29 < 0.9999999), max_29 > 1e-7);
      let mul_19 = (select_29 / acc_3 + acc_7) * div_68;
      arena_u32[index_3 + 9] = bitcast<u32>(mul_19 - div_68 * acc_8);
    }
  }
}

// train_step_class_1: reduce_sum, dot_general, dot_general, gt, select, reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select
// source: examples/digits/model.ts:16:12, examples/digits/model.ts:15:12, examples/digits/model.ts:20:7
// schedule: reduce: workgroup result 16, workgroup reduction 4; contract: tile m 64, tile n 16, register m 8, register n 2; contract: tile m 64, tile n 64, register m 8, register n 8, vector n 4; row: workgroup inner 64
// FLOPs: 5388*batch+14, bytes: 1664*batch+10304
var<workgroup> train_step_class_1_shared0: array<f32, 64>;
var<workgroup> train_step_class_1_shared1: array<f32, 64>;
@compute @workgroup_size(64, 1, 1)
fn train_step_class_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  let out7_offset = scalars[3].y;
  let out8_offset = scalars[3].z;
  let groups_x = scalars[3].w;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < 2 * ((batch + 63) / 64) + 4) {
    if (group < 1) {
      let column = local_x & 15;
      let part = local_x >> 4u;
      var acc: f32 = 0.0;
      let mask_1 = column < 10;
      let index_1 = in0_offset + column;
      for (var step_v: i32 = 0; step_v < ((batch + 3) >> 2u); step_v += 1) {
        let r = part + step_v * 4;
        if (mask_1 && r < batch) {
          acc = acc + bitcast<f32>(arena_u32[index_1 + r * 10]);
        }
      }
      train_step_class_1_shared0[column + part * 16] = acc;
      storageBarrier(); workgroupBarrier();
      if (part < 2) {
        let index_2 = column + part * 16;
        var total: f32 = train_step_class_1_shared0[index_2];
        total = total + train_step_class_1_shared0[index_2 + 32];
        train_step_class_1_shared0[index_2] = total;
      }
      storageBarrier(); workgroupBarrier();
      var total_1: f32 = train_step_class_1_shared0[column];
      total_1 = total_1 + train_step_class_1_shared0[column + 16];
      if (part == 0 && mask_1) {
        arena_u32[out0_offset + column] = bitcast<u32>(total_1);
      }
    }
    if (group >= 1) {
      if (group < 3) {
        let group_1 = group - 1;
        let m_first = (local_x >> 3u) * 8 + group_1 * 64;
        let n_first = local_x & 7;
        let row = min(m_first, 127);
        let row_1 = min(m_first + 1, 127);
        let row_2 = min(m_first + 2, 127);
        let row_3 = min(m_first + 3, 127);
        let row_4 = min(m_first + 4, 127);
        let row_5 = min(m_first + 5, 127);
        let row_6 = min(m_first + 6, 127);
        let row_7 = min(m_first + 7, 127);
        let column_2 = min(n_first + 8, 9);
        var acc_1_0: f32 = 0.0;
        var acc_1_1: f32 = 0.0;
        var acc_1_2: f32 = 0.0;
        var acc_1_3: f32 = 0.0;
        var acc_1_4: f32 = 0.0;
        var acc_1_5: f32 = 0.0;
        var acc_1_6: f32 = 0.0;
        var acc_1_7: f32 = 0.0;
        var acc_1_8: f32 = 0.0;
        var acc_1_9: f32 = 0.0;
        var acc_1_10: f32 = 0.0;
        var acc_1_11: f32 = 0.0;
        var acc_1_12: f32 = 0.0;
        var acc_1_13: f32 = 0.0;
        var acc_1_14: f32 = 0.0;
        var acc_1_15: f32 = 0.0;
        let index_3 = in1_offset + row;
        let index_5 = in1_offset + row_1;
        let index_6 = in1_offset + row_2;
        let index_7 = in1_offset + row_3;
        let index_8 = in1_offset + row_4;
        let index_9 = in1_offset + row_5;
        let index_10 = in1_offset + row_6;
        let index_11 = in1_offset + row_7;
        let index_12 = in0_offset + n_first;
        let index_14 = in0_offset + column_2;
        for (var k: i32 = 0; k < batch; k += 1) {
          let index_4 = k * 128;
          let a = bitcast<f32>(arena_u32[index_3 + index_4]);
          let a_1 = bitcast<f32>(arena_u32[index_5 + index_4]);
          let a_2 = bitcast<f32>(arena_u32[index_6 + index_4]);
          let a_3 = bitcast<f32>(arena_u32[index_7 + index_4]);
          let a_4 = bitcast<f32>(arena_u32[index_8 + index_4]);
          let a_5 = bitcast<f32>(arena_u32[index_9 + index_4]);
          let a_6 = bitcast<f32>(arena_u32[index_10 + index_4]);
          let a_7 = bitcast<f32>(arena_u32[index_11 + index_4]);
          let index_13 = k * 10;
          let b = bitcast<f32>(arena_u32[index_12 + index_13]);
          let b_1 = bitcast<f32>(arena_u32[index_14 + index_13]);
          acc_1_0 = fma(a, b, acc_1_0);
          acc_1_1 = fma(a, b_1, acc_1_1);
          acc_1_2 = fma(a_1, b, acc_1_2);
          acc_1_3 = fma(a_1, b_1, acc_1_3);
          acc_1_4 = fma(a_2, b, acc_1_4);
          acc_1_5 = fma(a_2, b_1, acc_1_5);
          acc_1_6 = fma(a_3, b, acc_1_6);
          acc_1_7 = fma(a_3, b_1, acc_1_7);
          acc_1_8 = fma(a_4, b, acc_1_8);
          acc_1_9 = fma(a_4, b_1, acc_1_9);
          acc_1_10 = fma(a_5, b, acc_1_10);
          acc_1_11 = fma(a_5, b_1, acc_1_11);
          acc_1_12 = fma(a_6, b, acc_1_12);
          acc_1_13 = fma(a_6, b_1, acc_1_13);
          acc_1_14 = fma(a_7, b, acc_1_14);
          acc_1_15 = fma(a_7, b_1, acc_1_15);
        }
        var totals: array<f32, 16>;
        totals[0] = acc_1_0;
        totals[1] = acc_1_1;
        totals[2] = acc_1_2;
        totals[3] = acc_1_3;
        totals[4] = acc_1_4;
        totals[5] = acc_1_5;
        totals[6] = acc_1_6;
        totals[7] = acc_1_7;
        totals[8] = acc_1_8;
        totals[9] = acc_1_9;
        totals[10] = acc_1_10;
        totals[11] = acc_1_11;
        totals[12] = acc_1_12;
        totals[13] = acc_1_13;
        totals[14] = acc_1_14;
        totals[15] = acc_1_15;
        for (var i_1: i32 = 0; i_1 < 8; i_1 += 1) {
          let m = m_first + i_1;
          if (m < 128) {
            let index_15 = i_1 * 2;
            let index_16 = out1_offset + m * 10;
            for (var j: i32 = 0; j < 2; j += 1) {
              let n = n_first + j * 8;
              if (n < 10) {
                let total_2 = totals[index_15 + j];
                arena_u32[index_16 + n] = bitcast<u32>(total_2);
              }
            }
          }
        }
      }
    }
    if (group >= 3) {
      if (group < ((batch + 63) >> 6u) * 2 + 3) {
        let group_2 = group - 3;
        let index_17 = (batch + 63) >> 6u;
        let m_first_1 = (local_x >> 3u) * 8 + group_2 % index_17 * 64;
        let n_first_1 = (local_x & 7) * 4 + group_2 / index_17 % 2 * 64;
        let index_18 = batch - 1;
        let row_8 = min(m_first_1, index_18);
        let row_9 = min(m_first_1 + 1, index_18);
        let row_10 = min(m_first_1 + 2, index_18);
        let row_11 = min(m_first_1 + 3, index_18);
        let row_12 = min(m_first_1 + 4, index_18);
        let row_13 = min(m_first_1 + 5, index_18);
        let row_14 = min(m_first_1 + 6, index_18);
        let row_15 = min(m_first_1 + 7, index_18);
        let column_4 = n_first_1 + 32;
        let lanes_1 = vec4<f32>(0.0);
        var acc_2_0: vec4<f32> = lanes_1;
        var acc_2_1: vec4<f32> = lanes_1;
        var acc_2_2: vec4<f32> = lanes_1;
        var acc_2_3: vec4<f32> = lanes_1;
        var acc_2_4: vec4<f32> = lanes_1;
        var acc_2_5: vec4<f32> = lanes_1;
        var acc_2_6: vec4<f32> = lanes_1;
        var acc_2_7: vec4<f32> = lanes_1;
        var acc_2_8: vec4<f32> = lanes_1;
        var acc_2_9: vec4<f32> = lanes_1;
        var acc_2_10: vec4<f32> = lanes_1;
        var acc_2_11: vec4<f32> = lanes_1;
        var acc_2_12: vec4<f32> = lanes_1;
        var acc_2_13: vec4<f32> = lanes_1;
        var acc_2_14: vec4<f32> = lanes_1;
        var acc_2_15: vec4<f32> = lanes_1;
        let index_19 = in0_offset + row_8 * 10;
        let index_20 = in0_offset + row_9 * 10;
        let index_21 = in0_offset + row_10 * 10;
        let index_22 = in0_offset + row_11 * 10;
        let index_23 = in0_offset + row_12 * 10;
        let index_24 = in0_offset + row_13 * 10;
        let index_25 = in0_offset + row_14 * 10;
        let index_26 = in0_offset + row_15 * 10;
        let index_27 = in2_offset + n_first_1 * 10;
        let index_29 = in2_offset + column_4 * 10;
        for (var k_1: i32 = 0; k_1 < 10; k_1 += 1) {
          let a_8 = bitcast<f32>(arena_u32[index_19 + k_1]);
          let a_9 = bitcast<f32>(arena_u32[index_20 + k_1]);
          let a_10 = bitcast<f32>(arena_u32[index_21 + k_1]);
          let a_11 = bitcast<f32>(arena_u32[index_22 + k_1]);
          let a_12 = bitcast<f32>(arena_u32[index_23 + k_1]);
          let a_13 = bitcast<f32>(arena_u32[index_24 + k_1]);
          let a_14 = bitcast<f32>(arena_u32[index_25 + k_1]);
          let a_15 = bitcast<f32>(arena_u32[index_26 + k_1]);
          let index_28 = index_27 + k_1;
          let b_2 = state[index_28];
          let b_3 = state[index_28 + 10];
          let b_4 = state[index_28 + 20];
          let b_5 = state[index_28 + 30];
          let b_6 = vec4<f32>(b_2, b_3, b_4, b_5);
          let index_30 = index_29 + k_1;
          let b_7 = state[index_30];
          let b_8 = state[index_30 + 10];
          let b_9 = state[index_30 + 20];
          let b_10 = state[index_30 + 30];
          let b_11 = vec4<f32>(b_7, b_8, b_9, b_10);
          let lanes_2 = vec4<f32>(a_8);
          acc_2_0 = fma(lanes_2, b_6, acc_2_0);
          acc_2_1 = fma(lanes_2, b_11, acc_2_1);
          let lanes_3 = vec4<f32>(a_9);
          acc_2_2 = fma(lanes_3, b_6, acc_2_2);
          acc_2_3 = fma(lanes_3, b_11, acc_2_3);
          let lanes_4 = vec4<f32>(a_10);
          acc_2_4 = fma(lanes_4, b_6, acc_2_4);
          acc_2_5 = fma(lanes_4, b_11, acc_2_5);
          let lanes_5 = vec4<f32>(a_11);
          acc_2_6 = fma(lanes_5, b_6, acc_2_6);
          acc_2_7 = fma(lanes_5, b_11, acc_2_7);
          let lanes_6 = vec4<f32>(a_12);
          acc_2_8 = fma(lanes_6, b_6, acc_2_8);
          acc_2_9 = fma(lanes_6, b_11, acc_2_9);
          let lanes_7 = vec4<f32>(a_13);
          acc_2_10 = fma(lanes_7, b_6, acc_2_10);
          acc_2_11 = fma(lanes_7, b_11, acc_2_11);
          let lanes_8 = vec4<f32>(a_14);
          acc_2_12 = fma(lanes_8, b_6, acc_2_12);
          acc_2_13 = fma(lanes_8, b_11, acc_2_13);
          let lanes_9 = vec4<f32>(a_15);
          acc_2_14 = fma(lanes_9, b_6, acc_2_14);
          acc_2_15 = fma(lanes_9, b_11, acc_2_15);
        }
        var totals_1: array<vec4<f32>, 16>;
        totals_1[0] = acc_2_0;
        totals_1[1] = acc_2_1;
        totals_1[2] = acc_2_2;
        totals_1[3] = acc_2_3;
        totals_1[4] = acc_2_4;
        totals_1[5] = acc_2_5;
        totals_1[6] = acc_2_6;
        totals_1[7] = acc_2_7;
        totals_1[8] = acc_2_8;
        totals_1[9] = acc_2_9;
        totals_1[10] = acc_2_10;
        totals_1[11] = acc_2_11;
        totals_1[12] = acc_2_12;
        totals_1[13] = acc_2_13;
        totals_1[14] = acc_2_14;
        totals_1[15] = acc_2_15;
        for (var i_2: i32 = 0; i_2 < 8; i_2 += 1) {
          let m_1 = m_first_1 + i_2;
          if (m_1 < batch) {
            let index_31 = i_2 * 8;
            let index_32 = m_1 * 128;
            let index_33 = out2_offset + index_32;
            let index_34 = in1_offset + index_32;
            for (var j_1: i32 = 0; j_1 < 2; j_1 += 1) {
              let n_1 = n_first_1 + j_1 * 32;
              let total_3 = totals_1[(index_31 + j_1 * 4) >> 2u];
              arena_u32_put(index_33 + n_1, bitcast<vec4<u32>>(select(lanes_1, total_3, bitcast<vec4<f32>>(arena_u32_four(index_34 + n_1)) > lanes_1)));
            }
          }
        }
      }
    }
    if (group >= ((batch + 63) >> 6u) * 2 + 3) {
      let dim_size = f32(batch);
      let add = state[in5_offset] + dim_size;
      let add_1 = state[in8_offset] + dim_size;
      let eq = add == 0.0;
      let eq_1 = add_1 == 0.0;
      var acc_3: f32 = 0.0;
      var acc_4: f32 = 0.0;
      for (var step_1: i32 = 0; step_1 < ((batch + 63) >> 6u); step_1 += 1) {
        let j_2 = local_x + step_1 * 64;
        if (j_2 < batch) {
          acc_3 = acc_3 + bitcast<f32>(arena_u32[in3_offset + j_2]);
          acc_4 = acc_4 + f32(bitcast<i32>(arena_u32[in6_offset + j_2]) != 0);
        }
      }
      train_step_class_1_shared0[local_x] = acc_3;
      storageBarrier(); workgroupBarrier();
      let mask_2 = local_x < 8;
      if (mask_2) {
        var total_4: f32 = train_step_class_1_shared0[local_x];
        for (var p_2: i32 = 1; p_2 < 8; p_2 += 1) {
          total_4 = total_4 + train_step_class_1_shared0[local_x + p_2 * 8];
        }
        train_step_class_1_shared0[local_x] = total_4;
      }
      storageBarrier(); workgroupBarrier();
      var total_5: f32 = train_step_class_1_shared0[0];
      for (var p_3: i32 = 1; p_3 < 8; p_3 += 1) {
        total_5 = total_5 + train_step_class_1_shared0[p_3];
      }
      train_step_class_1_shared1[local_x] = acc_4;
      storageBarrier(); workgroupBarrier();
      if (mask_2) {
        var total_6: f32 = train_step_class_1_shared1[local_x];
        for (var p_4: i32 = 1; p_4 < 8; p_4 += 1) {
          total_6 = total_6 + train_step_class_1_shared1[local_x + p_4 * 8];
        }
        train_step_class_1_shared1[local_x] = total_6;
      }
      storageBarrier(); workgroupBarrier();
      var total_7: f32 = train_step_class_1_shared1[0];
      for (var p_5: i32 = 1; p_5 < 8; p_5 += 1) {
        total_7 = total_7 + train_step_class_1_shared1[p_5];
      }
      let add_2 = state[in4_offset] + total_5 / dim_size * dim_size;
      let add_3 = state[in7_offset] + total_7;
      storageBarrier(); workgroupBarrier();
      if (local_x == 0) {
        state[in4_offset] = add_2;
        state[in5_offset] = add;
        state[in7_offset] = add_3;
        state[in8_offset] = add_1;
        arena_u32[out7_offset] = bitcast<u32>(select(add_2 / select(add, 1.0, eq), 0.0, eq));
        arena_u32[out8_offset] = bitcast<u32>(select(add_3 / select(add_1, 1.0, eq_1), 0.0, eq_1));
      }
    }
  }
}

// train_step_hidden_1: reduce_sum, dot_general, dot_general, mul, mul
// source: examples/digits/model.ts:15:12, examples/digits/model.ts:14:12
// schedule: reduce: workgroup result 16, workgroup reduction 4; contract: tile m 32, tile n 32, tile k 16, register m 4, register n 4, vector n 4, stages k 2, stage lhs, stage rhs; contract: tile m 32, tile n 32, tile k 16, register m 4, register n 4, vector n 4, stages k 2, stage lhs, stage rhs
// FLOPs: 526464*batch, bytes: 13824*batch+1049088
var<workgroup> train_step_hidden_1_shared0: array<f32, 64>;
var<workgroup> train_step_hidden_1_shared1: array<vec4<f32>, 512>;
@compute @workgroup_size(64, 1, 1)
fn train_step_hidden_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let out0_offset = scalars[1].y;
  let out1_offset = scalars[1].z;
  let out2_offset = scalars[1].w;
  let groups_x = scalars[2].x;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < 32 * ((batch + 31) / 32) + 136) {
    if (group < 8) {
      let column = local_x & 15;
      let part = local_x >> 4u;
      let i = group * 16 + column;
      var acc: f32 = 0.0;
      let mask_1 = i < 128;
      let index_1 = in0_offset + i;
      for (var step_v: i32 = 0; step_v < ((batch + 3) >> 2u); step_v += 1) {
        let r = part + step_v * 4;
        if (mask_1 && r < batch) {
          acc = acc + bitcast<f32>(arena_u32[index_1 + r * 128]);
        }
      }
      train_step_hidden_1_shared0[column + part * 16] = acc;
      workgroupBarrier();
      if (part < 2) {
        let index_2 = column + part * 16;
        var total: f32 = train_step_hidden_1_shared0[index_2];
        total = total + train_step_hidden_1_shared0[index_2 + 32];
        train_step_hidden_1_shared0[index_2] = total;
      }
      workgroupBarrier();
      var total_1: f32 = train_step_hidden_1_shared0[column];
      total_1 = total_1 + train_step_hidden_1_shared0[column + 16];
      if (part == 0 && mask_1) {
        arena_u32[out0_offset + i] = bitcast<u32>(total_1);
      }
    }
    if (group >= 8) {
      if (group < 136) {
        let group_1 = group - 8;
        let m_start = group_1 % 32 * 32;
        let n_start = ((group_1 / 32) & 3) * 32;
        let index_3 = local_x >> 3u;
        let row = index_3 * 4;
        let column_1 = (local_x & 7) * 4;
        let kk_1 = index_3 + 8;
        let row_1 = m_start + column_1;
        let column_2 = n_start + column_1;
        let lanes_1 = vec4<f32>(0.0);
        var acc_1_0: vec4<f32> = lanes_1;
        var acc_1_1: vec4<f32> = lanes_1;
        var acc_1_2: vec4<f32> = lanes_1;
        var acc_1_3: vec4<f32> = lanes_1;
        let blocks = (batch + 15) >> 4u;
        let index_4 = in1_offset + index_3 * 1024 + row_1;
        let index_6 = in1_offset + kk_1 * 1024 + row_1;
        let index_7 = in0_offset + index_3 * 128 + column_2;
        let index_9 = in0_offset + kk_1 * 128 + column_2;
        let index_13 = column_1 + index_3 * 32;
        let index_15 = column_1 + kk_1 * 32;
        for (var block: i32 = 0; block < blocks + 1; block += 1) {
          let k_start = block * 16;
          let index_5 = k_start * 1024;
          let staged = bitcast<vec4<f32>>(select(vec4<u32>(0u), arena_u32_four(index_4 + index_5), index_3 + k_start < batch));
          let staged_1 = bitcast<vec4<f32>>(select(vec4<u32>(0u), arena_u32_four(index_6 + index_5), kk_1 + k_start < batch));
          let index_8 = k_start * 128;
          let staged_2 = bitcast<vec4<f32>>(select(vec4<u32>(0u), arena_u32_four(index_7 + index_8), index_3 + k_start < batch));
          let staged_3 = bitcast<vec4<f32>>(select(vec4<u32>(0u), arena_u32_four(index_9 + index_8), kk_1 + k_start < batch));
          if (block > 0) {
            let stage = ((block + 1) & 1) * 1024;
            let index_10 = row + stage;
            let index_12 = column_1 + stage;
            for (var k: i32 = 0; k < 16; k += 1) {
              let index_11 = k * 32;
              let row_2 = index_10 + index_11;
              let column_3 = index_12 + index_11;
              let a = train_step_hidden_1_shared1[row_2 >> 2u];
              let b = train_step_hidden_1_shared1[(column_3 + 512) >> 2u];
              acc_1_0 = fma(vec4<f32>(a.x), b, acc_1_0);
              acc_1_1 = fma(vec4<f32>(a.y), b, acc_1_1);
              acc_1_2 = fma(vec4<f32>(a.z), b, acc_1_2);
              acc_1_3 = fma(vec4<f32>(a.w), b, acc_1_3);
            }
          }
          let stage_1 = (block & 1) * 1024;
          let index_14 = index_13 + stage_1;
          train_step_hidden_1_shared1[index_14 >> 2u] = staged;
          let index_16 = index_15 + stage_1;
          train_step_hidden_1_shared1[index_16 >> 2u] = staged_1;
          train_step_hidden_1_shared1[(index_14 + 512) >> 2u] = staged_2;
          train_step_hidden_1_shared1[(index_16 + 512) >> 2u] = staged_3;
          workgroupBarrier();
        }
        let m_first = m_start + row;
        let n_first = n_start + column_1;
        var totals: array<vec4<f32>, 4>;
        totals[0] = acc_1_0;
        totals[1] = acc_1_1;
        totals[2] = acc_1_2;
        totals[3] = acc_1_3;
        for (var i_1: i32 = 0; i_1 < 4; i_1 += 1) {
          let m = m_first + i_1;
          let total_2 = totals[(i_1 * 4) >> 2u];
          arena_u32_put(out1_offset + m * 128 + n_first, bitcast<vec4<u32>>(total_2));
        }
      }
    }
    if (group >= 136) {
      let group_2 = group - 136;
      let index_17 = (batch + 31) >> 5u;
      let m_start_1 = group_2 % index_17 * 32;
      let n_start_1 = group_2 / index_17 % 32 * 32;
      let row_3 = (local_x >> 3u) * 4;
      let column_4 = (local_x & 7) * 4;
      let index_18 = m_start_1 + column_4;
      let index_19 = batch - 1;
      let row_4 = min(index_18, index_19);
      let row_5 = min(index_18 + 1, index_19);
      let row_6 = min(index_18 + 2, index_19);
      let row_7 = min(index_18 + 3, index_19);
      let column_5 = n_start_1 + column_4;
      let column_6 = column_5 + 1;
      let column_7 = column_5 + 2;
      let column_8 = column_5 + 3;
      let lanes_2 = vec4<f32>(0.0);
      var acc_2_0: vec4<f32> = lanes_2;
      var acc_2_1: vec4<f32> = lanes_2;
      var acc_2_2: vec4<f32> = lanes_2;
      var acc_2_3: vec4<f32> = lanes_2;
      let index_20 = in0_offset + row_3;
      let index_21 = index_20 + row_4 * 128;
      let mask_2 = local_x < 32;
      let index_22 = index_20 + row_5 * 128;
      let index_23 = index_20 + row_6 * 128;
      let index_24 = index_20 + row_7 * 128;
      let index_25 = in2_offset + row_3;
      let index_26 = index_25 + column_5 * 128;
      let index_27 = index_25 + column_6 * 128;
      let index_28 = index_25 + column_7 * 128;
      let index_29 = index_25 + column_8 * 128;
      let index_33 = column_4 + row_3 * 32;
      for (var block_1: i32 = 0; block_1 < 9; block_1 += 1) {
        let k_start_2 = block_1 * 16;
        let mask_3 = block_1 < 8 && mask_2;
        let staged_4 = bitcast<vec4<f32>>(select(vec4<u32>(0u), arena_u32_four(index_21 + k_start_2), mask_3));
        let staged_5 = bitcast<vec4<f32>>(select(vec4<u32>(0u), arena_u32_four(index_22 + k_start_2), mask_3));
        let staged_6 = bitcast<vec4<f32>>(select(vec4<u32>(0u), arena_u32_four(index_23 + k_start_2), mask_3));
        let staged_7 = bitcast<vec4<f32>>(select(vec4<u32>(0u), arena_u32_four(index_24 + k_start_2), mask_3));
        let staged_8 = select(vec4<f32>(0.0), state_vec4[(index_26 + k_start_2) >> 2u], mask_3);
        let staged_9 = select(vec4<f32>(0.0), state_vec4[(index_27 + k_start_2) >> 2u], mask_3);
        let staged_10 = select(vec4<f32>(0.0), state_vec4[(index_28 + k_start_2) >> 2u], mask_3);
        let staged_11 = select(vec4<f32>(0.0), state_vec4[(index_29 + k_start_2) >> 2u], mask_3);
        if (block_1 > 0) {
          let stage_2 = ((block_1 + 1) & 1) * 1024;
          let index_30 = row_3 + stage_2;
          let index_32 = column_4 + stage_2;
          for (var k_1: i32 = 0; k_1 < 16; k_1 += 1) {
            let index_31 = k_1 * 32;
            let row_8 = index_30 + index_31;
            let column_9 = index_32 + index_31;
            let a_1 = train_step_hidden_1_shared1[row_8 >> 2u];
            let b_1 = train_step_hidden_1_shared1[(column_9 + 512) >> 2u];
            acc_2_0 = fma(vec4<f32>(a_1.x), b_1, acc_2_0);
            acc_2_1 = fma(vec4<f32>(a_1.y), b_1, acc_2_1);
            acc_2_2 = fma(vec4<f32>(a_1.z), b_1, acc_2_2);
            acc_2_3 = fma(vec4<f32>(a_1.w), b_1, acc_2_3);
          }
        }
        let stage_3 = (block_1 & 1) * 1024;
        if (mask_2) {
          let index_34 = index_33 + stage_3;
          train_step_hidden_1_shared1[index_34 >> 2u] = vec4<f32>(staged_4.x, staged_5.x, staged_6.x, staged_7.x);
          train_step_hidden_1_shared1[(index_34 + 32) >> 2u] = vec4<f32>(staged_4.y, staged_5.y, staged_6.y, staged_7.y);
          train_step_hidden_1_shared1[(index_34 + 64) >> 2u] = vec4<f32>(staged_4.z, staged_5.z, staged_6.z, staged_7.z);
          train_step_hidden_1_shared1[(index_34 + 96) >> 2u] = vec4<f32>(staged_4.w, staged_5.w, staged_6.w, staged_7.w);
        }
        if (mask_2) {
          let index_35 = index_33 + stage_3;
          train_step_hidden_1_shared1[(index_35 + 512) >> 2u] = vec4<f32>(staged_8.x, staged_9.x, staged_10.x, staged_11.x);
          train_step_hidden_1_shared1[(index_35 + 544) >> 2u] = vec4<f32>(staged_8.y, staged_9.y, staged_10.y, staged_11.y);
          train_step_hidden_1_shared1[(index_35 + 576) >> 2u] = vec4<f32>(staged_8.z, staged_9.z, staged_10.z, staged_11.z);
          train_step_hidden_1_shared1[(index_35 + 608) >> 2u] = vec4<f32>(staged_8.w, staged_9.w, staged_10.w, staged_11.w);
        }
        workgroupBarrier();
      }
      let m_first_1 = m_start_1 + row_3;
      let n_first_1 = n_start_1 + column_4;
      var totals_1: array<vec4<f32>, 4>;
      totals_1[0] = acc_2_0;
      totals_1[1] = acc_2_1;
      totals_1[2] = acc_2_2;
      totals_1[3] = acc_2_3;
      let lanes_3 = vec4<f32>(1.3333334);
      let lanes_4 = vec4<i32>(0);
      for (var i_2: i32 = 0; i_2 < 4; i_2 += 1) {
        let m_1 = m_first_1 + i_2;
        if (m_1 < batch) {
          let total_3 = totals_1[(i_2 * 4) >> 2u];
          let index_36 = m_1 * 1024;
          arena_u32_put(out2_offset + index_36 + n_first_1, bitcast<vec4<u32>>(total_3 * lanes_3 * vec4<f32>(bitcast<vec4<i32>>(arena_u32_four(in3_offset + index_36 + n_first_1)) != lanes_4)));
        }
      }
    }
  }
}

// train_step_pool2_1: window_scatter, gt, select
// source: examples/digits/model.ts:12:12, examples/digits/model.ts:11:12
// schedule: map: workgroup element 256, register element 16
// FLOPs: 12288*batch, bytes: 24576*batch
@compute @workgroup_size(256, 1, 1)
fn train_step_pool2_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let groups_x = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < batch) {
    let index_1 = group * 1024;
    let start = index_1 + local_x;
    let lanes_1 = vec4<f32>(0.0);
    let index_5 = in0_offset + index_1;
    let index_10 = in1_offset + index_1;
    for (var e: i32 = 0; e < 4; e += 1) {
      let i = start + e * 256;
      let index_2 = i >> 4u;
      let index_3 = (i & 15) * 4;
      let index_4 = in2_offset + index_2 * 64 + index_3;
      let index_6 = i >> 7u;
      let index_7 = index_6 % 8 / 2 * 256;
      let index_8 = index_2 % 8 / 2 * 64;
      let index_9 = index_5 + index_7 + index_8 + index_3;
      let index_11 = index_10 + index_7 + index_8 + index_3;
      let index_12 = index_6 % 2 * 2 + index_2 % 2;
      arena_u32_vec4[index_4 >> 2u] = bitcast<vec4<u32>>(select(lanes_1, vec4<f32>(bitcast<f32>(select(0u, arena_u32_vec4[index_9 >> 2u][index_9 & 3], bitcast<i32>(arena_u32_vec4[index_11 >> 2u][index_11 & 3]) == index_12)), bitcast<f32>(select(0u, arena_u32_vec4[(index_9 + 1) >> 2u][(index_9 + 1) & 3], bitcast<i32>(arena_u32_vec4[(index_11 + 1) >> 2u][(index_11 + 1) & 3]) == index_12)), bitcast<f32>(select(0u, arena_u32_vec4[(index_9 + 2) >> 2u][(index_9 + 2) & 3], bitcast<i32>(arena_u32_vec4[(index_11 + 2) >> 2u][(index_11 + 2) & 3]) == index_12)), bitcast<f32>(select(0u, arena_u32_vec4[(index_9 + 3) >> 2u][(index_9 + 3) & 3], bitcast<i32>(arena_u32_vec4[(index_11 + 3) >> 2u][(index_11 + 3) & 3]) == index_12))), bitcast<vec4<f32>>(arena_u32_vec4[index_4 >> 2u]) > lanes_1));
    }
  }
}

// train_step_conv2: reduce_sum, reverse, conv, conv
// source: examples/digits/model.ts:11:12
// schedule: reduce: workgroup result 16, workgroup reduction 4; contract: tile m 32, tile n 32, tile k 16, register m 4, register n 4, vector n 4, stages k 2, stage lhs, stage rhs; contract: tile m 32, tile n 32, tile k 16, register m 4, register n 4, vector n 4, stages k 2, stage lhs, stage rhs
// FLOPs: 21303296*batch+51200, bytes: 86016*batch+409856
var<workgroup> train_step_conv2_shared0: array<f32, 64>;
var<workgroup> train_step_conv2_shared1: array<vec4<f32>, 512>;
@compute @workgroup_size(64, 1, 1)
fn train_step_conv2(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let out1_offset = scalars[1].y;
  let out2_offset = scalars[1].z;
  let groups_x = scalars[1].w;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (144 * batch + 31) / 32 + 54) {
    if (group < 4) {
      let column = local_x & 15;
      let part = local_x >> 4u;
      let i = group * 16 + column;
      var acc: f32 = 0.0;
      let mask_1 = i < 64;
      let index_1 = in0_offset + i;
      for (var step_v: i32 = 0; step_v < batch * 16; step_v += 1) {
        let r = part + step_v * 4;
        if (mask_1) {
          acc = acc + arena[index_1 + r * 64];
        }
      }
      train_step_conv2_shared0[column + part * 16] = acc;
      workgroupBarrier();
      if (part < 2) {
        let index_2 = column + part * 16;
        var total: f32 = train_step_conv2_shared0[index_2];
        total = total + train_step_conv2_shared0[index_2 + 32];
        train_step_conv2_shared0[index_2] = total;
      }
      workgroupBarrier();
      var total_1: f32 = train_step_conv2_shared0[column];
      total_1 = total_1 + train_step_conv2_shared0[column + 16];
      if (part == 0 && mask_1) {
        arena[out0_offset + i] = total_1;
      }
    }
    if (group >= 4) {
      if (group < ((batch * 9 + 1) >> 1u) + 4) {
        let group_1 = group - 4;
        let m_start = group_1 * 32;
        let row = (local_x >> 3u) * 4;
        let column_1 = (local_x & 7) * 4;
        let index_3 = m_start + column_1;
        let index_4 = batch * 144;
        let index_5 = index_4 - 1;
        let row_1 = min(index_3, index_5);
        let index_6 = row_1 / 12;
        let f = index_6 / 12;
        let f_1 = index_6 % 12;
        let f_2 = row_1 % 12;
        let row_2 = min(index_3 + 1, index_5);
        let index_7 = row_2 / 12;
        let f_3 = index_7 / 12;
        let f_4 = index_7 % 12;
        let f_5 = row_2 % 12;
        let row_3 = min(index_3 + 2, index_5);
        let index_8 = row_3 / 12;
        let f_6 = index_8 / 12;
        let f_7 = index_8 % 12;
        let f_8 = row_3 % 12;
        let row_4 = min(index_3 + 3, index_5);
        let index_9 = row_4 / 12;
        let f_9 = index_9 / 12;
        let f_10 = index_9 % 12;
        let f_11 = row_4 % 12;
        let column_3 = column_1 + 1;
        let column_4 = column_1 + 2;
        let column_5 = column_1 + 3;
        let lanes_1 = vec4<f32>(0.0);
        var acc_1_0: vec4<f32> = lanes_1;
        var acc_1_1: vec4<f32> = lanes_1;
        var acc_1_2: vec4<f32> = lanes_1;
        var acc_1_3: vec4<f32> = lanes_1;
        let index_10 = row + f * 4096 + f_1 * 512 + f_2 * 64;
        let mask_2 = local_x < 32;
        let index_15 = row + f_3 * 4096 + f_4 * 512 + f_5 * 64;
        let index_18 = row + f_6 * 4096 + f_7 * 512 + f_8 * 64;
        let index_21 = row + f_9 * 4096 + f_10 * 512 + f_11 * 64;
        let index_24 = row + column_1 * 64;
        let index_27 = row + column_3 * 64;
        let index_28 = row + column_4 * 64;
        let index_29 = row + column_5 * 64;
        let index_33 = column_1 + row * 32;
        for (var block: i32 = 0; block < 101; block += 1) {
          let ko = i32(u32(block) / 20u);
          let ko_1 = (block >> 2u) % 5;
          let k_start = (block & 3) * 16;
          let index_11 = ko * 512;
          let index_12 = ko_1 * 64;
          let mask_3 = block < 100 && mask_2;
          let index_13 = f_1 + ko - 4;
          let index_14 = f_2 + ko_1 - 4;
          let staged = select(vec4<f32>(0.0), arena_four(in0_offset + index_10 + index_11 + index_12 + k_start - 2304), mask_3 && (index_13 >= 0 && index_13 < 8 && (index_14 >= 0 && index_14 < 8)));
          let index_16 = f_4 + ko - 4;
          let index_17 = f_5 + ko_1 - 4;
          let staged_1 = select(vec4<f32>(0.0), arena_four(in0_offset + index_15 + index_11 + index_12 + k_start - 2304), mask_3 && (index_16 >= 0 && index_16 < 8 && (index_17 >= 0 && index_17 < 8)));
          let index_19 = f_7 + ko - 4;
          let index_20 = f_8 + ko_1 - 4;
          let staged_2 = select(vec4<f32>(0.0), arena_four(in0_offset + index_18 + index_11 + index_12 + k_start - 2304), mask_3 && (index_19 >= 0 && index_19 < 8 && (index_20 >= 0 && index_20 < 8)));
          let index_22 = f_10 + ko - 4;
          let index_23 = f_11 + ko_1 - 4;
          let staged_3 = select(vec4<f32>(0.0), arena_four(in0_offset + index_21 + index_11 + index_12 + k_start - 2304), mask_3 && (index_22 >= 0 && index_22 < 8 && (index_23 >= 0 && index_23 < 8)));
          let index_25 = ko * 10240;
          let index_26 = ko_1 * 2048;
          let staged_4 = select(vec4<f32>(0.0), state_vec4[(in1_offset + index_24 - index_25 - index_26 + k_start + 49152) >> 2u], mask_3);
          let staged_5 = select(vec4<f32>(0.0), state_vec4[(in1_offset + index_27 - index_25 - index_26 + k_start + 49152) >> 2u], mask_3);
          let staged_6 = select(vec4<f32>(0.0), state_vec4[(in1_offset + index_28 - index_25 - index_26 + k_start + 49152) >> 2u], mask_3);
          let staged_7 = select(vec4<f32>(0.0), state_vec4[(in1_offset + index_29 - index_25 - index_26 + k_start + 49152) >> 2u], mask_3);
          if (block > 0) {
            let stage = ((block + 1) & 1) * 1024;
            let index_30 = row + stage;
            let index_32 = column_1 + stage;
            for (var k: i32 = 0; k < 16; k += 1) {
              let index_31 = k * 32;
              let row_5 = index_30 + index_31;
              let column_6 = index_32 + index_31;
              let a = train_step_conv2_shared1[row_5 >> 2u];
              let b = train_step_conv2_shared1[(column_6 + 512) >> 2u];
              acc_1_0 = fma(vec4<f32>(a.x), b, acc_1_0);
              acc_1_1 = fma(vec4<f32>(a.y), b, acc_1_1);
              acc_1_2 = fma(vec4<f32>(a.z), b, acc_1_2);
              acc_1_3 = fma(vec4<f32>(a.w), b, acc_1_3);
            }
          }
          let stage_1 = (block & 1) * 1024;
          if (mask_2) {
            let index_34 = index_33 + stage_1;
            train_step_conv2_shared1[index_34 >> 2u] = vec4<f32>(staged.x, staged_1.x, staged_2.x, staged_3.x);
            train_step_conv2_shared1[(index_34 + 32) >> 2u] = vec4<f32>(staged.y, staged_1.y, staged_2.y, staged_3.y);
            train_step_conv2_shared1[(index_34 + 64) >> 2u] = vec4<f32>(staged.z, staged_1.z, staged_2.z, staged_3.z);
            train_step_conv2_shared1[(index_34 + 96) >> 2u] = vec4<f32>(staged.w, staged_1.w, staged_2.w, staged_3.w);
          }
          if (mask_2) {
            let index_35 = index_33 + stage_1;
            train_step_conv2_shared1[(index_35 + 512) >> 2u] = vec4<f32>(staged_4.x, staged_5.x, staged_6.x, staged_7.x);
            train_step_conv2_shared1[(index_35 + 544) >> 2u] = vec4<f32>(staged_4.y, staged_5.y, staged_6.y, staged_7.y);
            train_step_conv2_shared1[(index_35 + 576) >> 2u] = vec4<f32>(staged_4.z, staged_5.z, staged_6.z, staged_7.z);
            train_step_conv2_shared1[(index_35 + 608) >> 2u] = vec4<f32>(staged_4.w, staged_5.w, staged_6.w, staged_7.w);
          }
          workgroupBarrier();
        }
        let m_first = m_start + row;
        var totals: array<vec4<f32>, 4>;
        totals[0] = acc_1_0;
        totals[1] = acc_1_1;
        totals[2] = acc_1_2;
        totals[3] = acc_1_3;
        for (var i_1: i32 = 0; i_1 < 4; i_1 += 1) {
          let m = m_first + i_1;
          if (m < index_4) {
            let index_36 = m / 12;
            let mi = index_36 / 12;
            let mi_1 = index_36 % 12;
            let mi_2 = m % 12;
            let total_2 = totals[(i_1 * 4) >> 2u];
            arena_put(out1_offset + mi * 4608 + mi_1 * 384 + mi_2 * 32 + column_1, total_2);
          }
        }
      }
    }
    if (group >= ((batch * 9 + 1) >> 1u) + 4) {
      if (group < ((batch * 9 + 1) >> 1u) + 54) {
        let group_2 = group - ((batch * 9 + 1) >> 1u) - 4;
        let m_start_1 = group_2 % 25 * 32;
        let n_start_1 = group_2 / 25 % 2 * 32;
        let index_37 = local_x >> 3u;
        let row_6 = index_37 * 4;
        let column_7 = (local_x & 7) * 4;
        let kk_2 = index_37 + 8;
        let row_7 = m_start_1 + column_7;
        let index_38 = row_7 / 32;
        let f_12 = index_38 / 5;
        let f_13 = index_38 % 5;
        let f_14 = row_7 % 32;
        let column_8 = n_start_1 + column_7;
        let lanes_2 = vec4<f32>(0.0);
        var acc_2_0: vec4<f32> = lanes_2;
        var acc_2_1: vec4<f32> = lanes_2;
        var acc_2_2: vec4<f32> = lanes_2;
        var acc_2_3: vec4<f32> = lanes_2;
        let blocks = batch * 4;
        let index_39 = index_37 * 32;
        let index_40 = f_12 * 384;
        let index_41 = f_13 * 32;
        let index_42 = in2_offset + index_39 + index_40 + index_41 + f_14;
        let index_45 = in2_offset + index_37 * 32 + index_40 + index_41 + f_14;
        let index_46 = in0_offset + index_37 * 64 + column_8;
        let index_49 = in0_offset + index_37 * 64 + column_8;
        let index_53 = column_7 + index_39;
        let index_55 = column_7 + kk_2 * 32;
        for (var block_1: i32 = 0; block_1 < blocks + 1; block_1 += 1) {
          let ko_4 = block_1 >> 2u;
          let k_start_2 = (block_1 & 3) * 2;
          let index_43 = ko_4 * 4608;
          let index_44 = k_start_2 * 384;
          let mask_4 = block_1 < blocks;
          let staged_8 = select(vec4<f32>(0.0), arena_four(index_42 + index_43 + index_44), mask_4);
          let staged_9 = select(vec4<f32>(0.0), arena_four(index_45 + index_43 + index_44 + 384), mask_4);
          let index_47 = ko_4 * 4096;
          let index_48 = k_start_2 * 512;
          let staged_10 = select(vec4<f32>(0.0), arena_four(index_46 + index_47 + index_48), mask_4);
          let staged_11 = select(vec4<f32>(0.0), arena_four(index_49 + index_47 + index_48 + 512), mask_4);
          if (block_1 > 0) {
            let stage_2 = ((block_1 + 1) & 1) * 1024;
            let index_50 = row_6 + stage_2;
            let index_52 = column_7 + stage_2;
            for (var k_1: i32 = 0; k_1 < 16; k_1 += 1) {
              let index_51 = k_1 * 32;
              let row_8 = index_50 + index_51;
              let column_9 = index_52 + index_51;
              let a_1 = train_step_conv2_shared1[row_8 >> 2u];
              let b_1 = train_step_conv2_shared1[(column_9 + 512) >> 2u];
              acc_2_0 = fma(vec4<f32>(a_1.x), b_1, acc_2_0);
              acc_2_1 = fma(vec4<f32>(a_1.y), b_1, acc_2_1);
              acc_2_2 = fma(vec4<f32>(a_1.z), b_1, acc_2_2);
              acc_2_3 = fma(vec4<f32>(a_1.w), b_1, acc_2_3);
            }
          }
          let stage_3 = (block_1 & 1) * 1024;
          let index_54 = index_53 + stage_3;
          train_step_conv2_shared1[index_54 >> 2u] = staged_8;
          let index_56 = index_55 + stage_3;
          train_step_conv2_shared1[index_56 >> 2u] = staged_9;
          train_step_conv2_shared1[(index_54 + 512) >> 2u] = staged_10;
          train_step_conv2_shared1[(index_56 + 512) >> 2u] = staged_11;
          workgroupBarrier();
        }
        let m_first_1 = m_start_1 + row_6;
        let n_first_1 = n_start_1 + column_7;
        var totals_1: array<vec4<f32>, 4>;
        totals_1[0] = acc_2_0;
        totals_1[1] = acc_2_1;
        totals_1[2] = acc_2_2;
        totals_1[3] = acc_2_3;
        for (var i_2: i32 = 0; i_2 < 4; i_2 += 1) {
          let m_1 = m_first_1 + i_2;
          let index_57 = m_1 / 32;
          let mi_3 = index_57 / 5;
          let mi_4 = index_57 % 5;
          let mi_5 = m_1 % 32;
          let total_3 = totals_1[(i_2 * 4) >> 2u];
          arena_put(out2_offset + mi_3 * 10240 + mi_4 * 2048 + mi_5 * 64 + n_first_1, total_3);
        }
      }
    }
  }
}

// train_step_pool1_1: window_scatter, gt, select
// source: examples/digits/model.ts:10:12, examples/digits/model.ts:9:12
// schedule: map: workgroup element 256, register element 16
// FLOPs: 55296*batch, bytes: 110592*batch
@compute @workgroup_size(256, 1, 1)
fn train_step_pool1_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let groups_x = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (4608 * batch + 1023) / 1024) {
    let start = group * 1024 + local_x;
    let index_1 = batch * 4608;
    let lanes_1 = vec4<f32>(0.0);
    for (var e: i32 = 0; e < 4; e += 1) {
      let i = start + e * 256;
      if (i < index_1) {
        let index_2 = i >> 3u;
        let index_3 = (i & 7) * 4;
        let index_4 = in2_offset + index_2 * 32 + index_3;
        let index_5 = u32(i);
        let index_6 = i32(index_5 / 4608u) * 4608;
        let index_7 = i32(index_5 / 192u);
        let index_8 = index_7 % 24 / 2 * 384;
        let index_9 = index_2 % 24 / 2 * 32;
        let index_10 = in0_offset + index_6 + index_8 + index_9 + index_3;
        let index_11 = in1_offset + index_6 + index_8 + index_9 + index_3;
        let index_12 = index_7 % 2 * 2 + index_2 % 2;
        arena_u32_vec4[index_4 >> 2u] = bitcast<vec4<u32>>(select(lanes_1, vec4<f32>(bitcast<f32>(select(0u, arena_u32_vec4[index_10 >> 2u][index_10 & 3], bitcast<i32>(arena_u32_vec4[index_11 >> 2u][index_11 & 3]) == index_12)), bitcast<f32>(select(0u, arena_u32_vec4[(index_10 + 1) >> 2u][(index_10 + 1) & 3], bitcast<i32>(arena_u32_vec4[(index_11 + 1) >> 2u][(index_11 + 1) & 3]) == index_12)), bitcast<f32>(select(0u, arena_u32_vec4[(index_10 + 2) >> 2u][(index_10 + 2) & 3], bitcast<i32>(arena_u32_vec4[(index_11 + 2) >> 2u][(index_11 + 2) & 3]) == index_12)), bitcast<f32>(select(0u, arena_u32_vec4[(index_10 + 3) >> 2u][(index_10 + 3) & 3], bitcast<i32>(arena_u32_vec4[(index_11 + 3) >> 2u][(index_11 + 3) & 3]) == index_12))), bitcast<vec4<f32>>(arena_u32_vec4[index_4 >> 2u]) > lanes_1));
      }
    }
  }
}

// train_step_conv1_1: reduce_sum, conv
// source: examples/digits/model.ts:9:12
// schedule: reduce: workgroup result 16, workgroup reduction 4; contract: tile m 32, tile n 32, tile k 16, register m 4, register n 4, vector n 4, stages k 2, stage lhs, stage rhs
// FLOPs: 940032*batch, bytes: 150592*batch+3328
var<workgroup> train_step_conv1_1_shared0: array<f32, 64>;
var<workgroup> train_step_conv1_1_shared1: array<vec4<f32>, 512>;
@compute @workgroup_size(64, 1, 1)
fn train_step_conv1_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let out1_offset = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  if (group_x < 2) {
    let column = local_x & 15;
    let part = local_x >> 4u;
    let i = group_x * 16 + column;
    var acc: f32 = 0.0;
    let mask_1 = i < 32;
    let index_1 = in0_offset + i;
    for (var step_v: i32 = 0; step_v < batch * 144; step_v += 1) {
      let r = part + step_v * 4;
      if (mask_1) {
        acc = acc + arena[index_1 + r * 32];
      }
    }
    train_step_conv1_1_shared0[column + part * 16] = acc;
    workgroupBarrier();
    if (part < 2) {
      let index_2 = column + part * 16;
      var total: f32 = train_step_conv1_1_shared0[index_2];
      total = total + train_step_conv1_1_shared0[index_2 + 32];
      train_step_conv1_1_shared0[index_2] = total;
    }
    workgroupBarrier();
    var total_1: f32 = train_step_conv1_1_shared0[column];
    total_1 = total_1 + train_step_conv1_1_shared0[column + 16];
    if (part == 0 && mask_1) {
      arena[out0_offset + i] = total_1;
    }
  }
  if (group_x >= 2) {
    let group_1 = group_x - 2;
    let m_start = group_1 * 32;
    let index_3 = local_x >> 3u;
    let row = index_3 * 4;
    let column_1 = (local_x & 7) * 4;
    let index_4 = m_start + column_1;
    let row_1 = min(index_4, 24);
    let f = row_1 / 5;
    let f_1 = row_1 % 5;
    let row_2 = min(index_4 + 1, 24);
    let f_2 = row_2 / 5;
    let f_3 = row_2 % 5;
    let row_3 = min(index_4 + 2, 24);
    let f_4 = row_3 / 5;
    let f_5 = row_3 % 5;
    let row_4 = min(index_4 + 3, 24);
    let f_6 = row_4 / 5;
    let f_7 = row_4 % 5;
    let kk_2 = index_3 + 8;
    let lanes_1 = vec4<f32>(0.0);
    var acc_1_0: vec4<f32> = lanes_1;
    var acc_1_1: vec4<f32> = lanes_1;
    var acc_1_2: vec4<f32> = lanes_1;
    var acc_1_3: vec4<f32> = lanes_1;
    let blocks = batch * 48;
    let index_6 = in1_offset + row;
    let index_7 = index_6 + f * 28 + f_1;
    let mask_3 = local_x < 32;
    let index_11 = index_6 + f_2 * 28 + f_3;
    let index_13 = index_6 + f_4 * 28 + f_5;
    let index_15 = index_6 + f_6 * 28 + f_7;
    let index_17 = index_3 * 32;
    let index_18 = in0_offset + index_17 + column_1;
    let index_22 = kk_2 * 32;
    let index_23 = in0_offset + index_22 + column_1;
    let index_27 = column_1 + row * 32;
    let index_29 = column_1 + index_17;
    let index_30 = column_1 + index_22;
    for (var block: i32 = 0; block < blocks + 1; block += 1) {
      let ko = i32(u32(block) / 48u);
      let ko_1 = (block >> 1u) % 24;
      let index_5 = block & 1;
      let k_start = index_5 * 16;
      let index_8 = ko * 784;
      let index_9 = ko_1 * 28;
      let index_10 = index_7 + index_8 + index_9 + k_start;
      let mask_2 = block < blocks;
      let mask_4 = mask_2 && mask_3 && row + k_start < 24;
      let staged = vec4<f32>(select(0.0, arena[index_10], mask_4), select(0.0, arena[index_10 + 1], mask_4), select(0.0, arena[index_10 + 2], mask_4), select(0.0, arena[index_10 + 3], mask_4));
      let index_12 = index_11 + index_8 + index_9 + k_start;
      let staged_1 = vec4<f32>(select(0.0, arena[index_12], mask_4), select(0.0, arena[index_12 + 1], mask_4), select(0.0, arena[index_12 + 2], mask_4), select(0.0, arena[index_12 + 3], mask_4));
      let index_14 = index_13 + index_8 + index_9 + k_start;
      let staged_2 = vec4<f32>(select(0.0, arena[index_14], mask_4), select(0.0, arena[index_14 + 1], mask_4), select(0.0, arena[index_14 + 2], mask_4), select(0.0, arena[index_14 + 3], mask_4));
      let index_16 = index_15 + index_8 + index_9 + k_start;
      let staged_3 = vec4<f32>(select(0.0, arena[index_16], mask_4), select(0.0, arena[index_16 + 1], mask_4), select(0.0, arena[index_16 + 2], mask_4), select(0.0, arena[index_16 + 3], mask_4));
      let index_19 = ko * 18432;
      let index_20 = ko_1 * 768;
      let index_21 = k_start * 32;
      let staged_4 = select(vec4<f32>(0.0), arena_four(index_18 + index_19 + index_20 + index_21), mask_2);
      let staged_5 = select(vec4<f32>(0.0), arena_four(index_23 + index_19 + index_20 + index_21), mask_2 && kk_2 + k_start < 24);
      if (block > 0) {
        let stage = ((block + 1) & 1) * 1024;
        let index_24 = row + stage;
        let index_26 = column_1 + stage;
        for (var k: i32 = 0; k < 16; k += 1) {
          let index_25 = k * 32;
          let row_5 = index_24 + index_25;
          let column_3 = index_26 + index_25;
          let a = train_step_conv1_1_shared1[row_5 >> 2u];
          let b = train_step_conv1_1_shared1[(column_3 + 512) >> 2u];
          acc_1_0 = fma(vec4<f32>(a.x), b, acc_1_0);
          acc_1_1 = fma(vec4<f32>(a.y), b, acc_1_1);
          acc_1_2 = fma(vec4<f32>(a.z), b, acc_1_2);
          acc_1_3 = fma(vec4<f32>(a.w), b, acc_1_3);
        }
      }
      let stage_1 = index_5 * 1024;
      if (mask_3) {
        let index_28 = index_27 + stage_1;
        train_step_conv1_1_shared1[index_28 >> 2u] = vec4<f32>(staged.x, staged_1.x, staged_2.x, staged_3.x);
        train_step_conv1_1_shared1[(index_28 + 32) >> 2u] = vec4<f32>(staged.y, staged_1.y, staged_2.y, staged_3.y);
        train_step_conv1_1_shared1[(index_28 + 64) >> 2u] = vec4<f32>(staged.z, staged_1.z, staged_2.z, staged_3.z);
        train_step_conv1_1_shared1[(index_28 + 96) >> 2u] = vec4<f32>(staged.w, staged_1.w, staged_2.w, staged_3.w);
      }
      train_step_conv1_1_shared1[(index_29 + stage_1 + 512) >> 2u] = staged_4;
      train_step_conv1_1_shared1[(index_30 + stage_1 + 512) >> 2u] = staged_5;
      workgroupBarrier();
    }
    let m_first = m_start + row;
    var totals: array<vec4<f32>, 4>;
    totals[0] = acc_1_0;
    totals[1] = acc_1_1;
    totals[2] = acc_1_2;
    totals[3] = acc_1_3;
    for (var i_1: i32 = 0; i_1 < 4; i_1 += 1) {
      let m = m_first + i_1;
      if (m < 25) {
        let mi = m / 5;
        let mi_1 = m % 5;
        let total_2 = totals[(i_1 * 4) >> 2u];
        arena_put(out1_offset + mi * 160 + mi_1 * 32 + column_1, total_2);
      }
    }
  }
}

// train_step_dropout_1: add, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
// source: examples/digits/model.ts:14:12, examples/digits/model.ts:20:7
// schedule: map: workgroup element 256, register element 16
// FLOPs: 2215034, bytes: 2953396
@compute @workgroup_size(256, 1, 1)
fn train_step_dropout_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  let in25_offset = scalars[6].y;
  let in26_offset = scalars[6].z;
  let in27_offset = scalars[6].w;
  let in28_offset = scalars[7].x;
  let in29_offset = scalars[7].y;
  let in30_offset = scalars[7].z;
  let in31_offset = scalars[7].w;
  let in32_offset = scalars[8].x;
  let in33_offset = scalars[8].y;
  let in34_offset = scalars[8].z;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  if (group_x < 1) {
    if (local_x < 2) {
      let index_1 = in0_offset + local_x;
      state_u32[index_1] = state_u32[index_1] + state_u32[in1_offset + local_x];
    }
  }
  if (group_x >= 1) {
    if (group_x < 5) {
      let i_1 = group_x * 256 + local_x - 256;
      if (i_1 < 800) {
        let index_2 = in3_offset + i_1;
        let x = bitcast<f32>(state_u32[index_2]);
        let x_1 = arena[in2_offset + i_1];
        let add = x + (x_1 - x) * 0.1;
        let index_3 = in4_offset + i_1;
        let x_2 = bitcast<f32>(state_u32[index_3]);
        let add_1 = x_2 + (x_1 * x_1 - x_2) * 0.001;
        let x_3 = arena[in5_offset];
        state_u32[index_2] = bitcast<u32>(add);
        state_u32[index_3] = bitcast<u32>(add_1);
        let index_4 = in6_offset + i_1;
        state_u32[index_4] = bitcast<u32>(bitcast<f32>(state_u32[index_4]) - add * x_3 / (sqrt(add_1) + 1e-7));
      }
    }
  }
  if (group_x >= 5) {
    if (group_x < 6) {
      let i_2 = group_x * 256 + local_x - 1280;
      if (i_2 < 32) {
        let index_5 = in8_offset + i_2;
        let x_4 = bitcast<f32>(state_u32[index_5]);
        let x_5 = arena[in7_offset + i_2];
        let add_2 = x_4 + (x_5 - x_4) * 0.1;
        let index_6 = in9_offset + i_2;
        let x_6 = bitcast<f32>(state_u32[index_6]);
        let add_3 = x_6 + (x_5 * x_5 - x_6) * 0.001;
        let x_7 = arena[in5_offset];
        state_u32[index_5] = bitcast<u32>(add_2);
        state_u32[index_6] = bitcast<u32>(add_3);
        let index_7 = in10_offset + i_2;
        state_u32[index_7] = bitcast<u32>(bitcast<f32>(state_u32[index_7]) - add_2 * x_7 / (sqrt(add_3) + 1e-7));
      }
    }
  }
  if (group_x >= 6) {
    if (group_x < 206) {
      let i_3 = group_x * 256 + local_x - 1536;
      if (i_3 < 51200) {
        let index_8 = in12_offset + i_3;
        let x_8 = bitcast<f32>(state_u32[index_8]);
        let x_9 = arena[in11_offset + i_3];
        let add_4 = x_8 + (x_9 - x_8) * 0.1;
        let index_9 = in13_offset + i_3;
        let x_10 = bitcast<f32>(state_u32[index_9]);
        let add_5 = x_10 + (x_9 * x_9 - x_10) * 0.001;
        let x_11 = arena[in5_offset];
        state_u32[index_8] = bitcast<u32>(add_4);
        state_u32[index_9] = bitcast<u32>(add_5);
        let index_10 = in14_offset + i_3;
        state_u32[index_10] = bitcast<u32>(bitcast<f32>(state_u32[index_10]) - add_4 * x_11 / (sqrt(add_5) + 1e-7));
      }
    }
  }
  if (group_x >= 206) {
    if (group_x < 207) {
      let i_4 = group_x * 256 + local_x - 52736;
      if (i_4 < 64) {
        let index_11 = in16_offset + i_4;
        let x_12 = bitcast<f32>(state_u32[index_11]);
        let x_13 = arena[in15_offset + i_4];
        let add_6 = x_12 + (x_13 - x_12) * 0.1;
        let index_12 = in17_offset + i_4;
        let x_14 = bitcast<f32>(state_u32[index_12]);
        let add_7 = x_14 + (x_13 * x_13 - x_14) * 0.001;
        let x_15 = arena[in5_offset];
        state_u32[index_11] = bitcast<u32>(add_6);
        state_u32[index_12] = bitcast<u32>(add_7);
        let index_13 = in18_offset + i_4;
        state_u32[index_13] = bitcast<u32>(bitcast<f32>(state_u32[index_13]) - add_6 * x_15 / (sqrt(add_7) + 1e-7));
      }
    }
  }
  if (group_x >= 207) {
    if (group_x < 239) {
      let start = group_x * 4096 + local_x - 847872;
      for (var e: i32 = 0; e < 16; e += 1) {
        let i_5 = start + e * 256;
        if (i_5 < 131072) {
          let index_14 = in20_offset + i_5;
          let x_16 = bitcast<f32>(state_u32[index_14]);
          let x_17 = arena[in19_offset + i_5];
          let add_8 = x_16 + (x_17 - x_16) * 0.1;
          let index_15 = in21_offset + i_5;
          let x_18 = bitcast<f32>(state_u32[index_15]);
          let add_9 = x_18 + (x_17 * x_17 - x_18) * 0.001;
          let x_19 = arena[in5_offset];
          state_u32[index_14] = bitcast<u32>(add_8);
          state_u32[index_15] = bitcast<u32>(add_9);
          let index_16 = in22_offset + i_5;
          state_u32[index_16] = bitcast<u32>(bitcast<f32>(state_u32[index_16]) - add_8 * x_19 / (sqrt(add_9) + 1e-7));
        }
      }
    }
  }
  if (group_x >= 239) {
    if (group_x < 240) {
      let i_6 = group_x * 256 + local_x - 61184;
      if (i_6 < 128) {
        let index_17 = in24_offset + i_6;
        let x_20 = bitcast<f32>(state_u32[index_17]);
        let x_21 = arena[in23_offset + i_6];
        let add_10 = x_20 + (x_21 - x_20) * 0.1;
        let index_18 = in25_offset + i_6;
        let x_22 = bitcast<f32>(state_u32[index_18]);
        let add_11 = x_22 + (x_21 * x_21 - x_22) * 0.001;
        let x_23 = arena[in5_offset];
        state_u32[index_17] = bitcast<u32>(add_10);
        state_u32[index_18] = bitcast<u32>(add_11);
        let index_19 = in26_offset + i_6;
        state_u32[index_19] = bitcast<u32>(bitcast<f32>(state_u32[index_19]) - add_10 * x_23 / (sqrt(add_11) + 1e-7));
      }
    }
  }
  if (group_x >= 240) {
    if (group_x < 245) {
      let i_7 = group_x * 256 + local_x - 61440;
      if (i_7 < 1280) {
        let index_20 = in28_offset + i_7;
        let x_24 = bitcast<f32>(state_u32[index_20]);
        let x_25 = arena[in27_offset + i_7];
        let add_12 = x_24 + (x_25 - x_24) * 0.1;
        let index_21 = in29_offset + i_7;
        let x_26 = bitcast<f32>(state_u32[index_21]);
        let add_13 = x_26 + (x_25 * x_25 - x_26) * 0.001;
        let x_27 = arena[in5_offset];
        state_u32[index_20] = bitcast<u32>(add_12);
        state_u32[index_21] = bitcast<u32>(add_13);
        let index_22 = in30_offset + i_7;
        state_u32[index_22] = bitcast<u32>(bitcast<f32>(state_u32[index_22]) - add_12 * x_27 / (sqrt(add_13) + 1e-7));
      }
    }
  }
  if (group_x >= 245) {
    let i_8 = group_x * 256 + local_x - 62720;
    if (i_8 < 10) {
      let index_23 = in32_offset + i_8;
      let x_28 = bitcast<f32>(state_u32[index_23]);
      let x_29 = arena[in31_offset + i_8];
      let add_14 = x_28 + (x_29 - x_28) * 0.1;
      let index_24 = in33_offset + i_8;
      let x_30 = bitcast<f32>(state_u32[index_24]);
      let add_15 = x_30 + (x_29 * x_29 - x_30) * 0.001;
      let x_31 = arena[in5_offset];
      state_u32[index_23] = bitcast<u32>(add_14);
      state_u32[index_24] = bitcast<u32>(add_15);
      let index_25 = in34_offset + i_8;
      state_u32[index_25] = bitcast<u32>(bitcast<f32>(state_u32[index_25]) - add_14 * x_31 / (sqrt(add_15) + 1e-7));
    }
  }
}

// eval_step_class: dot_general, add, reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, arg_max, eq
// source: examples/digits/model.ts:16:12, examples/digits/model.ts:20:7
// schedule: row: workgroup row 64
// FLOPs: 2712*batch, bytes: 524*batch+5160
@compute @workgroup_size(64, 1, 1)
fn eval_step_class(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let out0_offset = scalars[1].y;
  let out1_offset = scalars[1].z;
  let groups_x = scalars[1].w;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (batch + 63) / 64) {
    let row = group * 64 + local_x;
    if (row < batch) {
      var acc_0: f32 = 0.0;
      var acc_7: f32 = 0.0;
      var acc_8: f32 = 0.0;
      var acc_9: f32 = 0.0;
      var acc_10: f32 = 0.0;
      var acc_11: f32 = 0.0;
      var acc_12: f32 = 0.0;
      var acc_13: f32 = 0.0;
      var acc_14: f32 = 0.0;
      var acc_15: f32 = 0.0;
      let index_1 = in0_offset + row * 128;
      for (var k: i32 = 0; k < 128; k += 1) {
        let a = bitcast<f32>(arena_u32[index_1 + k]);
        let index_2 = in1_offset + k * 10;
        let b = state[index_2];
        let b_1 = state[index_2 + 1];
        let b_2 = state[index_2 + 2];
        let b_3 = state[index_2 + 3];
        let b_4 = state[index_2 + 4];
        let b_5 = state[index_2 + 5];
        let b_6 = state[index_2 + 6];
        let b_7 = state[index_2 + 7];
        let b_8 = state[index_2 + 8];
        let b_9 = state[index_2 + 9];
        acc_0 = fma(a, b, acc_0);
        acc_7 = fma(a, b_1, acc_7);
        acc_8 = fma(a, b_2, acc_8);
        acc_9 = fma(a, b_3, acc_9);
        acc_10 = fma(a, b_4, acc_10);
        acc_11 = fma(a, b_5, acc_11);
        acc_12 = fma(a, b_6, acc_12);
        acc_13 = fma(a, b_7, acc_13);
        acc_14 = fma(a, b_8, acc_14);
        acc_15 = fma(a, b_9, acc_15);
      }
      var acc_1: f32 = -infinity();
      let value_1 = state[in2_offset];
      let add = acc_0 + value_1;
      acc_1 = maximum(acc_1, add);
      let value_2 = state[in2_offset + 1];
      let add_4 = acc_7 + value_2;
      acc_1 = maximum(acc_1, add_4);
      let value_3 = state[in2_offset + 2];
      let add_5 = acc_8 + value_3;
      acc_1 = maximum(acc_1, add_5);
      let value_4 = state[in2_offset + 3];
      let add_6 = acc_9 + value_4;
      acc_1 = maximum(acc_1, add_6);
      let value_5 = state[in2_offset + 4];
      let add_7 = acc_10 + value_5;
      acc_1 = maximum(acc_1, add_7);
      let value_6 = state[in2_offset + 5];
      let add_8 = acc_11 + value_6;
      acc_1 = maximum(acc_1, add_8);
      let value_7 = state[in2_offset + 6];
      let add_9 = acc_12 + value_7;
      acc_1 = maximum(acc_1, add_9);
      let value_8 = state[in2_offset + 7];
      let add_10 = acc_13 + value_8;
      acc_1 = maximum(acc_1, add_10);
      let value_9 = state[in2_offset + 8];
      let add_11 = acc_14 + value_9;
      acc_1 = maximum(acc_1, add_11);
      let value_10 = state[in2_offset + 9];
      let add_12 = acc_15 + value_10;
      acc_1 = maximum(acc_1, add_12);
      var acc_2: f32 = 0.0;
      let add_1 = acc_0 + value_1;
      let exp_v = exponential(add_1 - acc_1);
      acc_2 = acc_2 + exp_v;
      let add_13 = acc_7 + value_2;
      let exp_3 = exponential(add_13 - acc_1);
      acc_2 = acc_2 + exp_3;
      let add_14 = acc_8 + value_3;
      let exp_4 = exponential(add_14 - acc_1);
      acc_2 = acc_2 + exp_4;
      let add_15 = acc_9 + value_4;
      let exp_5 = exponential(add_15 - acc_1);
      acc_2 = acc_2 + exp_5;
      let add_16 = acc_10 + value_5;
      let exp_6 = exponential(add_16 - acc_1);
      acc_2 = acc_2 + exp_6;
      let add_17 = acc_11 + value_6;
      let exp_7 = exponential(add_17 - acc_1);
      acc_2 = acc_2 + exp_7;
      let add_18 = acc_12 + value_7;
      let exp_8 = exponential(add_18 - acc_1);
      acc_2 = acc_2 + exp_8;
      let add_19 = acc_13 + value_8;
      let exp_9 = exponential(add_19 - acc_1);
      acc_2 = acc_2 + exp_9;
      let add_20 = acc_14 + value_9;
      let exp_10 = exponential(add_20 - acc_1);
      acc_2 = acc_2 + exp_10;
      let add_21 = acc_15 + value_10;
      let exp_11 = exponential(add_21 - acc_1);
      acc_2 = acc_2 + exp_11;
      var acc_3: f32 = 0.0;
      var acc_4: f32 = -infinity();
      var acc_5: i32 = 2147483647;
      let add_2 = acc_0 + value_1;
      let exp_1 = exponential(add_2 - acc_1);
      let div = exp_1 / acc_2;
      acc_3 = acc_3 + div;
      let value_11 = select(-infinity(), div, div == div);
      let next = select(acc_4, value_11, value_11 > acc_4 || (value_11 == acc_4 && 0 < acc_5));
      let next_1 = select(acc_5, 0, value_11 > acc_4 || (value_11 == acc_4 && 0 < acc_5));
      acc_4 = next;
      acc_5 = next_1;
      let add_22 = acc_7 + value_2;
      let exp_12 = exponential(add_22 - acc_1);
      let div_2 = exp_12 / acc_2;
      acc_3 = acc_3 + div_2;
      let value_12 = select(-infinity(), div_2, div_2 == div_2);
      let next_2 = select(acc_4, value_12, value_12 > acc_4 || (value_12 == acc_4 && 1 < acc_5));
      let next_3 = select(acc_5, 1, value_12 > acc_4 || (value_12 == acc_4 && 1 < acc_5));
      acc_4 = next_2;
      acc_5 = next_3;
      let add_23 = acc_8 + value_3;
      let exp_13 = exponential(add_23 - acc_1);
      let div_3 = exp_13 / acc_2;
      acc_3 = acc_3 + div_3;
      let value_13 = select(-infinity(), div_3, div_3 == div_3);
      let next_4 = select(acc_4, value_13, value_13 > acc_4 || (value_13 == acc_4 && 2 < acc_5));
      let next_5 = select(acc_5, 2, value_13 > acc_4 || (value_13 == acc_4 && 2 < acc_5));
      acc_4 = next_4;
      acc_5 = next_5;
      let add_24 = acc_9 + value_4;
      let exp_14 = exponential(add_24 - acc_1);
      let div_4 = exp_14 / acc_2;
      acc_3 = acc_3 + div_4;
      let value_14 = select(-infinity(), div_4, div_4 == div_4);
      let next_6 = select(acc_4, value_14, value_14 > acc_4 || (value_14 == acc_4 && 3 < acc_5));
      let next_7 = select(acc_5, 3, value_14 > acc_4 || (value_14 == acc_4 && 3 < acc_5));
      acc_4 = next_6;
      acc_5 = next_7;
      let add_25 = acc_10 + value_5;
      let exp_15 = exponential(add_25 - acc_1);
      let div_5 = exp_15 / acc_2;
      acc_3 = acc_3 + div_5;
      let value_15 = select(-infinity(), div_5, div_5 == div_5);
      let next_8 = select(acc_4, value_15, value_15 > acc_4 || (value_15 == acc_4 && 4 < acc_5));
      let next_9 = select(acc_5, 4, value_15 > acc_4 || (value_15 == acc_4 && 4 < acc_5));
      acc_4 = next_8;
      acc_5 = next_9;
      let add_26 = acc_11 + value_6;
      let exp_16 = exponential(add_26 - acc_1);
      let div_6 = exp_16 / acc_2;
      acc_3 = acc_3 + div_6;
      let value_16 = select(-infinity(), div_6, div_6 == div_6);
      let next_10 = select(acc_4, value_16, value_16 > acc_4 || (value_16 == acc_4 && 5 < acc_5));
      let next_11 = select(acc_5, 5, value_16 > acc_4 || (value_16 == acc_4 && 5 < acc_5));
      acc_4 = next_10;
      acc_5 = next_11;
      let add_27 = acc_12 + value_7;
      let exp_17 = exponential(add_27 - acc_1);
      let div_7 = exp_17 / acc_2;
      acc_3 = acc_3 + div_7;
      let value_17 = select(-infinity(), div_7, div_7 == div_7);
      let next_12 = select(acc_4, value_17, value_17 > acc_4 || (value_17 == acc_4 && 6 < acc_5));
      let next_13 = select(acc_5, 6, value_17 > acc_4 || (value_17 == acc_4 && 6 < acc_5));
      acc_4 = next_12;
      acc_5 = next_13;
      let add_28 = acc_13 + value_8;
      let exp_18 = exponential(add_28 - acc_1);
      let div_8 = exp_18 / acc_2;
      acc_3 = acc_3 + div_8;
      let value_18 = select(-infinity(), div_8, div_8 == div_8);
      let next_14 = select(acc_4, value_18, value_18 > acc_4 || (value_18 == acc_4 && 7 < acc_5));
      let next_15 = select(acc_5, 7, value_18 > acc_4 || (value_18 == acc_4 && 7 < acc_5));
      acc_4 = next_14;
      acc_5 = next_15;
      let add_29 = acc_14 + value_9;
      let exp_19 = exponential(add_29 - acc_1);
      let div_9 = exp_19 / acc_2;
      acc_3 = acc_3 + div_9;
      let value_19 = select(-infinity(), div_9, div_9 == div_9);
      let next_16 = select(acc_4, value_19, value_19 > acc_4 || (value_19 == acc_4 && 8 < acc_5));
      let next_17 = select(acc_5, 8, value_19 > acc_4 || (value_19 == acc_4 && 8 < acc_5));
      acc_4 = next_16;
      acc_5 = next_17;
      let add_30 = acc_15 + value_10;
      let exp_20 = exponential(add_30 - acc_1);
      let div_10 = exp_20 / acc_2;
      acc_3 = acc_3 + div_10;
      let value_20 = select(-infinity(), div_10, div_10 == div_10);
      let next_18 = select(acc_4, value_20, value_20 > acc_4 || (value_20 == acc_4 && 9 < acc_5));
      let next_19 = select(acc_5, 9, value_20 > acc_4 || (value_20 == acc_4 && 9 < acc_5));
      acc_4 = next_18;
      acc_5 = next_19;
      let arg_max = select(acc_5, 0, acc_5 == 2147483647);
      let x = bitcast<i32>(arena_u32[in3_offset + row]);
      var acc_6: f32 = 0.0;
      let add_3 = acc_0 + value_1;
      let exp_2 = exponential(add_3 - acc_1);
      let div_1 = exp_2 / acc_2;
      acc_6 = acc_6 + f32(x == 0) * logarithm(minimum(0.9999999, maximum(1e-7, div_1 / acc_3)));
      let add_31 = acc_7 + value_2;
      let exp_21 = exponential(add_31 - acc_1);
      let div_11 = exp_21 / acc_2;
      acc_6 = acc_6 + f32(x == 1) * logarithm(minimum(0.9999999, maximum(1e-7, div_11 / acc_3)));
      let add_32 = acc_8 + value_3;
      let exp_22 = exponential(add_32 - acc_1);
      let div_12 = exp_22 / acc_2;
      acc_6 = acc_6 + f32(x == 2) * logarithm(minimum(0.9999999, maximum(1e-7, div_12 / acc_3)));
      let add_33 = acc_9 + value_4;
      let exp_23 = exponential(add_33 - acc_1);
      let div_13 = exp_23 / acc_2;
      acc_6 = acc_6 + f32(x == 3) * logarithm(minimum(0.9999999, maximum(1e-7, div_13 / acc_3)));
      let add_34 = acc_10 + value_5;
      let exp_24 = exponential(add_34 - acc_1);
      let div_14 = exp_24 / acc_2;
      acc_6 = acc_6 + f32(x == 4) * logarithm(minimum(0.9999999, maximum(1e-7, div_14 / acc_3)));
      let add_35 = acc_11 + value_6;
      let exp_25 = exponential(add_35 - acc_1);
      let div_15 = exp_25 / acc_2;
      acc_6 = acc_6 + f32(x == 5) * logarithm(minimum(0.9999999, maximum(1e-7, div_15 / acc_3)));
      let add_36 = acc_12 + value_7;
      let exp_26 = exponential(add_36 - acc_1);
      let div_16 = exp_26 / acc_2;
      acc_6 = acc_6 + f32(x == 6) * logarithm(minimum(0.9999999, maximum(1e-7, div_16 / acc_3)));
      let add_37 = acc_13 + value_8;
      let exp_27 = exponential(add_37 - acc_1);
      let div_17 = exp_27 / acc_2;
      acc_6 = acc_6 + f32(x == 7) * logarithm(minimum(0.9999999, maximum(1e-7, div_17 / acc_3)));
      let add_38 = acc_14 + value_9;
      let exp_28 = exponential(add_38 - acc_1);
      let div_18 = exp_28 / acc_2;
      acc_6 = acc_6 + f32(x == 8) * logarithm(minimum(0.9999999, maximum(1e-7, div_18 / acc_3)));
      let add_39 = acc_15 + value_10;
      let exp_29 = exponential(add_39 - acc_1);
      let div_19 = exp_29 / acc_2;
      acc_6 = acc_6 + f32(x == 9) * logarithm(minimum(0.9999999, maximum(1e-7, div_19 / acc_3)));
      arena_u32[out0_offset + row] = bitcast<u32>(-acc_6);
      arena_u32[out1_offset + row] = bitcast<u32>(i32(x == arg_max));
    }
  }
}

// eval_step_loss: reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select
// source: examples/digits/model.ts:20:7
// schedule: row: workgroup inner 256
// FLOPs: 2*batch+14, bytes: 8*batch+24
var<workgroup> eval_step_loss_partial: array<f32, 256>;
var<workgroup> eval_step_loss_partial_1: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn eval_step_loss(@builtin(local_invocation_id) local_id: vec3<u32>) {
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
  eval_step_loss_partial[local_x] = acc;
  storageBarrier(); workgroupBarrier();
  let mask_1 = local_x < 16;
  if (mask_1) {
    var total: f32 = eval_step_loss_partial[local_x];
    for (var p: i32 = 1; p < 16; p += 1) {
      total = total + eval_step_loss_partial[local_x + p * 16];
    }
    eval_step_loss_partial[local_x] = total;
  }
  storageBarrier(); workgroupBarrier();
  var total_1: f32 = eval_step_loss_partial[0];
  for (var p_1: i32 = 1; p_1 < 16; p_1 += 1) {
    total_1 = total_1 + eval_step_loss_partial[p_1];
  }
  eval_step_loss_partial_1[local_x] = acc_1;
  storageBarrier(); workgroupBarrier();
  if (mask_1) {
    var total_2: f32 = eval_step_loss_partial_1[local_x];
    for (var p_2: i32 = 1; p_2 < 16; p_2 += 1) {
      total_2 = total_2 + eval_step_loss_partial_1[local_x + p_2 * 16];
    }
    eval_step_loss_partial_1[local_x] = total_2;
  }
  storageBarrier(); workgroupBarrier();
  var total_3: f32 = eval_step_loss_partial_1[0];
  for (var p_3: i32 = 1; p_3 < 16; p_3 += 1) {
    total_3 = total_3 + eval_step_loss_partial_1[p_3];
  }
  let add_2 = state[in1_offset] + total_1 / dim_size * dim_size;
  let add_3 = state[in4_offset] + total_3;
  storageBarrier(); workgroupBarrier();
  if (local_x == 0) {
    state[in1_offset] = add_2;
    state[in2_offset] = add;
    state[in4_offset] = add_3;
    state[in5_offset] = add_1;
    arena_u32[out4_offset] = bitcast<u32>(select(add_2 / select(add, 1.0, eq), 0.0, eq));
    arena_u32[out5_offset] = bitcast<u32>(select(add_3 / select(add_1, 1.0, eq_1), 0.0, eq_1));
  }
}
