enable subgroups;

@group(0) @binding(0) var<storage, read_write> state: array<f32>;
@group(0) @binding(0) var<storage, read_write> state_vec4: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> state_u32: array<u32>;
@group(0) @binding(1) var<storage, read_write> arena: array<f32>;
@group(0) @binding(1) var<storage, read_write> arena_vec4: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> arena_u32: array<u32>;
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

// predict_first: dot_general, add, max
// source: examples/penguins/model.ts:7:22
// schedule: contract: tile m 64, tile n 32, register m 8, register n 4, deal m 4, vector n 4
// FLOPs: 704*batch, bytes: 168*batch+1408
@compute @workgroup_size(64, 1, 1)
fn predict_first(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
    let n_first = (local_x & 7) * 4;
    let index_1 = (local_x & 3) + m_first;
    let index_2 = batch - 1;
    let row = min(index_1, index_2);
    let row_1 = min(index_1 + 4, index_2);
    let lanes_1 = vec4<f32>(0.0);
    var acc_0: vec4<f32> = lanes_1;
    var acc_1: vec4<f32> = lanes_1;
    var acc_2: vec4<f32> = lanes_1;
    var acc_3: vec4<f32> = lanes_1;
    var acc_4: vec4<f32> = lanes_1;
    var acc_5: vec4<f32> = lanes_1;
    var acc_6: vec4<f32> = lanes_1;
    var acc_7: vec4<f32> = lanes_1;
    let index_3 = in0_offset + row * 10;
    let index_4 = in0_offset + row_1 * 10;
    let index_5 = in1_offset + n_first;
    for (var k: i32 = 0; k < 10; k += 1) {
      let a = arena_vec4[(index_3 + k) >> 2u][(index_3 + k) & 3];
      let a_1 = arena_vec4[(index_4 + k) >> 2u][(index_4 + k) & 3];
      let a_2 = quadBroadcast(a, 0u);
      let a_3 = quadBroadcast(a, 1u);
      let a_4 = quadBroadcast(a, 2u);
      let a_5 = quadBroadcast(a, 3u);
      let a_6 = quadBroadcast(a_1, 0u);
      let a_7 = quadBroadcast(a_1, 1u);
      let a_8 = quadBroadcast(a_1, 2u);
      let a_9 = quadBroadcast(a_1, 3u);
      let b = state_vec4[(index_5 + k * 32) >> 2u];
      acc_0 = fma(vec4<f32>(a_2), b, acc_0);
      acc_1 = fma(vec4<f32>(a_3), b, acc_1);
      acc_2 = fma(vec4<f32>(a_4), b, acc_2);
      acc_3 = fma(vec4<f32>(a_5), b, acc_3);
      acc_4 = fma(vec4<f32>(a_6), b, acc_4);
      acc_5 = fma(vec4<f32>(a_7), b, acc_5);
      acc_6 = fma(vec4<f32>(a_8), b, acc_6);
      acc_7 = fma(vec4<f32>(a_9), b, acc_7);
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
    let index_6 = in2_offset + n_first;
    for (var i: i32 = 0; i < 8; i += 1) {
      let m = m_first + i;
      if (m < batch) {
        let total = totals[(i * 4) >> 2u];
        arena_vec4[(out0_offset + m * 32 + n_first) >> 2u] = maximum_vec4(lanes_1, total + state_vec4[index_6 >> 2u]);
      }
    }
  }
}

// predict_second: dot_general, add, max
// source: examples/penguins/model.ts:8:23
// schedule: contract: tile m 64, tile n 16, register m 8, register n 2, deal m 4
// FLOPs: 1056*batch, bytes: 192*batch+2112
@compute @workgroup_size(64, 1, 1)
fn predict_second(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
    let index_3 = in0_offset + row * 32;
    let index_4 = in0_offset + row_1 * 32;
    let index_5 = in1_offset + n_first;
    let index_7 = in1_offset + column_1;
    for (var k: i32 = 0; k < 32; k += 1) {
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
      let index_6 = k * 16;
      let b = state[index_5 + index_6];
      let b_1 = state[index_7 + index_6];
      acc_0 = fma(a_2, b, acc_0);
      acc_1 = fma(a_2, b_1, acc_1);
      acc_2 = fma(a_3, b, acc_2);
      acc_3 = fma(a_3, b_1, acc_3);
      acc_4 = fma(a_4, b, acc_4);
      acc_5 = fma(a_4, b_1, acc_5);
      acc_6 = fma(a_5, b, acc_6);
      acc_7 = fma(a_5, b_1, acc_7);
      acc_8 = fma(a_6, b, acc_8);
      acc_9 = fma(a_6, b_1, acc_9);
      acc_10 = fma(a_7, b, acc_10);
      acc_11 = fma(a_7, b_1, acc_11);
      acc_12 = fma(a_8, b, acc_12);
      acc_13 = fma(a_8, b_1, acc_13);
      acc_14 = fma(a_9, b, acc_14);
      acc_15 = fma(a_9, b_1, acc_15);
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
    for (var i: i32 = 0; i < 8; i += 1) {
      let m = m_first + i;
      if (m < batch) {
        let index_8 = i * 2;
        let index_9 = out0_offset + m * 16;
        for (var j: i32 = 0; j < 2; j += 1) {
          let n = n_first + j * 8;
          let total = totals[index_8 + j];
          arena[index_9 + n] = maximum(0.0, total + state[in2_offset + n]);
        }
      }
    }
  }
}

// predict_species: dot_general, add, reduce_max, sub, exp, reduce_sum, div
// source: examples/penguins/model.ts:9:24
// schedule: row: workgroup row 64
// FLOPs: 114*batch, bytes: 76*batch+204
@compute @workgroup_size(64, 1, 1)
fn predict_species(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
      let index_1 = in0_offset + row * 16;
      for (var k: i32 = 0; k < 16; k += 1) {
        let a = arena[index_1 + k];
        let index_2 = in1_offset + k * 3;
        let b = state[index_2];
        let b_1 = state[index_2 + 1];
        let b_2 = state[index_2 + 2];
        acc_0 = fma(a, b, acc_0);
        acc_3 = fma(a, b_1, acc_3);
        acc_4 = fma(a, b_2, acc_4);
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
      var acc_2: f32 = 0.0;
      let add_1 = acc_0 + value_1;
      let exp_v = exponential(add_1 - acc_1);
      acc_2 = acc_2 + exp_v;
      let add_5 = acc_3 + value_2;
      let exp_2 = exponential(add_5 - acc_1);
      acc_2 = acc_2 + exp_2;
      let add_6 = acc_4 + value_3;
      let exp_3 = exponential(add_6 - acc_1);
      acc_2 = acc_2 + exp_3;
      let add_2 = acc_0 + value_1;
      let exp_1 = exponential(add_2 - acc_1);
      let index_3 = out0_offset + row * 3;
      arena[index_3] = exp_1 / acc_2;
      let add_7 = acc_3 + value_2;
      let exp_4 = exponential(add_7 - acc_1);
      arena[index_3 + 1] = exp_4 / acc_2;
      let add_8 = acc_4 + value_3;
      let exp_5 = exponential(add_8 - acc_1);
      arena[index_3 + 2] = exp_5 / acc_2;
    }
  }
}

// train_step_first: dot_general, add, max, add, mul, expm1, neg, sqrt, mul, mul, expm1, neg, div
// source: examples/penguins/model.ts:7:22, examples/penguins/model.ts:13:7
// schedule: contract: tile m 64, tile n 32, register m 8, register n 4, deal m 4, vector n 4; map: workgroup element 64, register element 16
// FLOPs: 704*batch+10, bytes: 168*batch+1420
@compute @workgroup_size(64, 1, 1)
fn train_step_first(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  if (group < (batch + 63) / 64 + 1) {
    let index_1 = (batch + 63) >> 6u;
    if (group < index_1) {
      let m_first = group * 64 + (local_x >> 3u) * 8;
      let n_first = (local_x & 7) * 4;
      let index_2 = (local_x & 3) + m_first;
      let index_3 = batch - 1;
      let row = min(index_2, index_3);
      let row_1 = min(index_2 + 4, index_3);
      let lanes_1 = vec4<f32>(0.0);
      var acc_0: vec4<f32> = lanes_1;
      var acc_1: vec4<f32> = lanes_1;
      var acc_2: vec4<f32> = lanes_1;
      var acc_3: vec4<f32> = lanes_1;
      var acc_4: vec4<f32> = lanes_1;
      var acc_5: vec4<f32> = lanes_1;
      var acc_6: vec4<f32> = lanes_1;
      var acc_7: vec4<f32> = lanes_1;
      let index_4 = in0_offset + row * 10;
      let index_5 = in0_offset + row_1 * 10;
      let index_6 = in1_offset + n_first;
      for (var k: i32 = 0; k < 10; k += 1) {
        let a = arena[index_4 + k];
        let a_1 = arena[index_5 + k];
        let a_2 = quadBroadcast(a, 0u);
        let a_3 = quadBroadcast(a, 1u);
        let a_4 = quadBroadcast(a, 2u);
        let a_5 = quadBroadcast(a, 3u);
        let a_6 = quadBroadcast(a_1, 0u);
        let a_7 = quadBroadcast(a_1, 1u);
        let a_8 = quadBroadcast(a_1, 2u);
        let a_9 = quadBroadcast(a_1, 3u);
        let b = bitcast<vec4<f32>>(state_u32_four(index_6 + k * 32));
        acc_0 = fma(vec4<f32>(a_2), b, acc_0);
        acc_1 = fma(vec4<f32>(a_3), b, acc_1);
        acc_2 = fma(vec4<f32>(a_4), b, acc_2);
        acc_3 = fma(vec4<f32>(a_5), b, acc_3);
        acc_4 = fma(vec4<f32>(a_6), b, acc_4);
        acc_5 = fma(vec4<f32>(a_7), b, acc_5);
        acc_6 = fma(vec4<f32>(a_8), b, acc_6);
        acc_7 = fma(vec4<f32>(a_9), b, acc_7);
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
      let index_7 = in2_offset + n_first;
      for (var i: i32 = 0; i < 8; i += 1) {
        let m = m_first + i;
        if (m < batch) {
          let total = totals[(i * 4) >> 2u];
          arena_put(out0_offset + m * 32 + n_first, maximum_vec4(lanes_1, total + bitcast<vec4<f32>>(state_u32_four(index_7))));
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
        let index_8 = u32(23);
        let scale_1 = bitcast<f32>((exponent_1 - 1 + 127) << index_8);
        let x_2 = cast_v * -0.105360545;
        let above_2 = select(x_2, -20.0, x_2 < -20.0);
        let clamped_2 = select(above_2, 89.0, 89.0 < above_2);
        let exponent_2 = bitcast<i32>(clamped_2 * 1.442695 + 12582912.0) - 1262485504;
        let n_2 = f32(exponent_2);
        let r_2 = fma(n_2, 0.00021219444, fma(n_2, -0.6933594, clamped_2));
        let scale_2 = bitcast<f32>((exponent_2 - 1 + 127) << index_8);
        let value_1 = fma(fma(r_1 * r_1, fma(fma(fma(fma(fma(0.00019875691, r_1, 0.0013981999), r_1, 0.008333452), r_1, 0.041665796), r_1, 0.16666666), r_1, 0.5), r_1), scale_1, scale_1 - 0.5);
        let value_2 = fma(fma(r_2 * r_2, fma(fma(fma(fma(fma(0.00019875691, r_2, 0.0013981999), r_2, 0.008333452), r_2, 0.041665796), r_2, 0.16666666), r_2, 0.5), r_2), scale_2, scale_2 - 0.5);
        arena[out2_offset] = bitcast<f32>(state_u32[in4_offset]) * sqrt(-select(value_1 + value_1, x_1, abs(x_1) < 1e-30)) / -select(value_2 + value_2, x_2, abs(x_2) < 1e-30);
      }
    }
  }
}

// train_step_species: dot_general, add, reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, div, neg, mul, div, lt, select, gt, select, div, div, mul, neg, reduce_sum, add, mul, reduce_sum, mul, sub, arg_max, eq
// source: examples/penguins/model.ts:9:24, examples/penguins/model.ts:13:7
// schedule: row: workgroup row 64
// FLOPs: 192*batch+1, bytes: 88*batch+204
@compute @workgroup_size(64, 1, 1)
fn train_step_species(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
      let index_1 = in0_offset + row * 16;
      for (var k: i32 = 0; k < 16; k += 1) {
        let a = bitcast<f32>(arena_u32[index_1 + k]);
        let index_2 = in1_offset + k * 3;
        let b = state[index_2];
        let b_1 = state[index_2 + 1];
        let b_2 = state[index_2 + 2];
        acc_0 = fma(a, b, acc_0);
        acc_9 = fma(a, b_1, acc_9);
        acc_10 = fma(a, b_2, acc_10);
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
      var acc_2: f32 = 0.0;
      let add_1 = acc_0 + value_1;
      let exp_v = exponential(add_1 - acc_1);
      acc_2 = acc_2 + exp_v;
      let add_8 = acc_9 + value_2;
      let exp_5 = exponential(add_8 - acc_1);
      acc_2 = acc_2 + exp_5;
      let add_9 = acc_10 + value_3;
      let exp_6 = exponential(add_9 - acc_1);
      acc_2 = acc_2 + exp_6;
      var acc_3: f32 = 0.0;
      var acc_4: f32 = -infinity();
      var acc_5: i32 = 2147483647;
      let add_2 = acc_0 + value_1;
      let exp_1 = exponential(add_2 - acc_1);
      let div = exp_1 / acc_2;
      acc_3 = acc_3 + div;
      let value_4 = select(-infinity(), div, div == div);
      let next = select(acc_4, value_4, value_4 > acc_4 || (value_4 == acc_4 && 0 < acc_5));
      let next_1 = select(acc_5, 0, value_4 > acc_4 || (value_4 == acc_4 && 0 < acc_5));
      acc_4 = next;
      acc_5 = next_1;
      let add_10 = acc_9 + value_2;
      let exp_7 = exponential(add_10 - acc_1);
      let div_7 = exp_7 / acc_2;
      acc_3 = acc_3 + div_7;
      let value_5 = select(-infinity(), div_7, div_7 == div_7);
      let next_2 = select(acc_4, value_5, value_5 > acc_4 || (value_5 == acc_4 && 1 < acc_5));
      let next_3 = select(acc_5, 1, value_5 > acc_4 || (value_5 == acc_4 && 1 < acc_5));
      acc_4 = next_2;
      acc_5 = next_3;
      let add_11 = acc_10 + value_3;
      let exp_8 = exponential(add_11 - acc_1);
      let div_8 = exp_8 / acc_2;
      acc_3 = acc_3 + div_8;
      let value_6 = select(-infinity(), div_8, div_8 == div_8);
      let next_4 = select(acc_4, value_6, value_6 > acc_4 || (value_6 == acc_4 && 2 < acc_5));
      let next_5 = select(acc_5, 2, value_6 > acc_4 || (value_6 == acc_4 && 2 < acc_5));
      acc_4 = next_4;
      acc_5 = next_5;
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
      let value_7 = -(1.0 / f32(batch));
      let select_v = select(0.0, select(0.0, value_7 * cast_v / min_v, min_v < 0.9999999), max_v > 1e-7);
      acc_7 = acc_7 + -(select_v * (div_2 / acc_3));
      let cast_3 = f32(x == 1);
      let add_12 = acc_9 + value_2;
      let exp_9 = exponential(add_12 - acc_1);
      let div_9 = exp_9 / acc_2;
      let div_10 = div_9 / acc_3;
      let max_3 = maximum(1e-7, div_10);
      let min_3 = minimum(0.9999999, max_3);
      acc_6 = acc_6 + cast_3 * logarithm(min_3);
      let select_3 = select(0.0, select(0.0, value_7 * cast_3 / min_3, min_3 < 0.9999999), max_3 > 1e-7);
      acc_7 = acc_7 + -(select_3 * (div_10 / acc_3));
      let cast_4 = f32(x == 2);
      let add_13 = acc_10 + value_3;
      let exp_10 = exponential(add_13 - acc_1);
      let div_11 = exp_10 / acc_2;
      let div_12 = div_11 / acc_3;
      let max_4 = maximum(1e-7, div_12);
      let min_4 = minimum(0.9999999, max_4);
      acc_6 = acc_6 + cast_4 * logarithm(min_4);
      let select_4 = select(0.0, select(0.0, value_7 * cast_4 / min_4, min_4 < 0.9999999), max_4 > 1e-7);
      acc_7 = acc_7 + -(select_4 * (div_12 / acc_3));
      var acc_8: f32 = 0.0;
      let add_4 = acc_0 + value_1;
      let exp_3 = exponential(add_4 - acc_1);
      let div_3 = exp_3 / acc_2;
      let div_4 = div_3 / acc_3;
      let max_1 = maximum(1e-7, div_4);
      let min_1 = minimum(0.9999999, max_1);
      let select_1 = select(0.0, select(0.0, value_7 * cast_v / min_1, min_1 < 0.9999999), max_1 > 1e-7);
      let mul = (select_1 / acc_3 + acc_7) * div_3;
      acc_8 = acc_8 + mul;
      let add_14 = acc_9 + value_2;
      let exp_11 = exponential(add_14 - acc_1);
      let div_13 = exp_11 / acc_2;
      let div_14 = div_13 / acc_3;
      let max_5 = maximum(1e-7, div_14);
      let min_5 = minimum(0.9999999, max_5);
      let select_5 = select(0.0, select(0.0, value_7 * cast_3 / min_5, min_5 < 0.9999999), max_5 > 1e-7);
      let mul_2 = (select_5 / acc_3 + acc_7) * div_13;
      acc_8 = acc_8 + mul_2;
      let add_15 = acc_10 + value_3;
      let exp_12 = exponential(add_15 - acc_1);
      let div_15 = exp_12 / acc_2;
      let div_16 = div_15 / acc_3;
      let max_6 = maximum(1e-7, div_16);
      let min_6 = minimum(0.9999999, max_6);
      let select_6 = select(0.0, select(0.0, value_7 * cast_4 / min_6, min_6 < 0.9999999), max_6 > 1e-7);
      let mul_3 = (select_6 / acc_3 + acc_7) * div_15;
      acc_8 = acc_8 + mul_3;
      arena_u32[out0_offset + row] = bitcast<u32>(-acc_6);
      arena_u32[out2_offset + row] = bitcast<u32>(i32(x == arg_max));
      let add_5 = acc_0 + value_1;
      let exp_4 = exponential(add_5 - acc_1);
      let div_5 = exp_4 / acc_2;
      let div_6 = div_5 / acc_3;
      let max_2 = maximum(1e-7, div_6);
      let min_2 = minimum(0.9999999, max_2);
      let select_2 = select(0.0, select(0.0, value_7 * cast_v / min_2, min_2 < 0.9999999), max_2 > 1e-7);
      let mul_1 = (select_2 / acc_3 + acc_7) * div_5;
      let index_3 = out1_offset + row * 3;
      arena_u32[index_3] = bitcast<u32>(mul_1 - div_5 * acc_8);
      let add_16 = acc_9 + value_2;
      let exp_13 = exponential(add_16 - acc_1);
      let div_17 = exp_13 / acc_2;
      let div_18 = div_17 / acc_3;
      let max_7 = maximum(1e-7, div_18);
      let min_7 = minimum(0.9999999, max_7);
      let select_7 = select(0.0, select(0.0, value_7 * cast_3 / min_7, min_7 < 0.9999999), max_7 > 1e-7);
      let mul_4 = (select_7 / acc_3 + acc_7) * div_17;
      arena_u32[index_3 + 1] = bitcast<u32>(mul_4 - div_17 * acc_8);
      let add_17 = acc_10 + value_3;
      let exp_14 = exponential(add_17 - acc_1);
      let div_19 = exp_14 / acc_2;
      let div_20 = div_19 / acc_3;
      let max_8 = maximum(1e-7, div_20);
      let min_8 = minimum(0.9999999, max_8);
      let select_8 = select(0.0, select(0.0, value_7 * cast_4 / min_8, min_8 < 0.9999999), max_8 > 1e-7);
      let mul_5 = (select_8 / acc_3 + acc_7) * div_19;
      arena_u32[index_3 + 2] = bitcast<u32>(mul_5 - div_19 * acc_8);
    }
  }
}

// train_step_species_1: reduce_sum, dot_general, dot_general, gt, select, reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select
// source: examples/penguins/model.ts:9:24, examples/penguins/model.ts:8:23, examples/penguins/model.ts:13:7
// schedule: reduce: workgroup result 64; contract: tile m 16, tile n 8, register m 2, register n 1; contract: tile m 64, tile n 16, register m 8, register n 2, deal m 4; row: workgroup row 64
// FLOPs: 229*batch+14, bytes: 236*batch+420
@compute @workgroup_size(64, 1, 1)
fn train_step_species_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  if (group < (batch + 63) / 64 + 3) {
    if (group < 1) {
      if (local_x < 3) {
        var acc: f32 = 0.0;
        let index_1 = in0_offset + local_x;
        for (var r: i32 = 0; r < batch; r += 1) {
          acc = acc + bitcast<f32>(arena_u32[index_1 + r * 3]);
        }
        arena_u32[out0_offset + local_x] = bitcast<u32>(acc);
      }
    }
    if (group >= 1) {
      if (group < 2) {
        let group_1 = group - 1;
        let m_first = (local_x >> 3u) * 2 + group_1 * 16;
        let n_first = local_x & 7;
        let row = min(m_first, 15);
        let row_1 = min(m_first + 1, 15);
        let column = min(n_first, 2);
        var acc_1_0: f32 = 0.0;
        var acc_1_1: f32 = 0.0;
        let index_2 = in1_offset + row;
        let index_4 = in1_offset + row_1;
        let index_5 = in0_offset + column;
        for (var k: i32 = 0; k < batch; k += 1) {
          let index_3 = k * 16;
          let a = bitcast<f32>(arena_u32[index_2 + index_3]);
          let a_1 = bitcast<f32>(arena_u32[index_4 + index_3]);
          let b = bitcast<f32>(arena_u32[index_5 + k * 3]);
          acc_1_0 = fma(a, b, acc_1_0);
          acc_1_1 = fma(a_1, b, acc_1_1);
        }
        var totals: array<f32, 2>;
        totals[0] = acc_1_0;
        totals[1] = acc_1_1;
        let mask_1 = n_first < 3;
        for (var i_1: i32 = 0; i_1 < 2; i_1 += 1) {
          let m = m_first + i_1;
          if (m < 16) {
            if (mask_1) {
              let total = totals[i_1];
              arena_u32[out1_offset + m * 3 + n_first] = bitcast<u32>(total);
            }
          }
        }
      }
    }
    if (group >= 2) {
      if (group < ((batch + 63) >> 6u) + 2) {
        let group_2 = group - 2;
        let m_first_1 = (local_x >> 3u) * 8 + group_2 * 64;
        let n_first_1 = local_x & 7;
        let index_6 = (local_x & 3) + m_first_1;
        let index_7 = batch - 1;
        let row_2 = min(index_6, index_7);
        let row_3 = min(index_6 + 4, index_7);
        let column_2 = n_first_1 + 8;
        var acc_2_0: f32 = 0.0;
        var acc_2_1: f32 = 0.0;
        var acc_2_2: f32 = 0.0;
        var acc_2_3: f32 = 0.0;
        var acc_2_4: f32 = 0.0;
        var acc_2_5: f32 = 0.0;
        var acc_2_6: f32 = 0.0;
        var acc_2_7: f32 = 0.0;
        var acc_2_8: f32 = 0.0;
        var acc_2_9: f32 = 0.0;
        var acc_2_10: f32 = 0.0;
        var acc_2_11: f32 = 0.0;
        var acc_2_12: f32 = 0.0;
        var acc_2_13: f32 = 0.0;
        var acc_2_14: f32 = 0.0;
        var acc_2_15: f32 = 0.0;
        let index_8 = in0_offset + row_2 * 3;
        let index_9 = in0_offset + row_3 * 3;
        let index_10 = in2_offset + n_first_1 * 3;
        let index_11 = in2_offset + column_2 * 3;
        for (var k_1: i32 = 0; k_1 < 3; k_1 += 1) {
          let a_2 = bitcast<f32>(arena_u32[index_8 + k_1]);
          let a_3 = bitcast<f32>(arena_u32[index_9 + k_1]);
          let a_4 = quadBroadcast(a_2, 0u);
          let a_5 = quadBroadcast(a_2, 1u);
          let a_6 = quadBroadcast(a_2, 2u);
          let a_7 = quadBroadcast(a_2, 3u);
          let a_8 = quadBroadcast(a_3, 0u);
          let a_9 = quadBroadcast(a_3, 1u);
          let a_10 = quadBroadcast(a_3, 2u);
          let a_11 = quadBroadcast(a_3, 3u);
          let b_1 = state[index_10 + k_1];
          let b_2 = state[index_11 + k_1];
          acc_2_0 = fma(a_4, b_1, acc_2_0);
          acc_2_1 = fma(a_4, b_2, acc_2_1);
          acc_2_2 = fma(a_5, b_1, acc_2_2);
          acc_2_3 = fma(a_5, b_2, acc_2_3);
          acc_2_4 = fma(a_6, b_1, acc_2_4);
          acc_2_5 = fma(a_6, b_2, acc_2_5);
          acc_2_6 = fma(a_7, b_1, acc_2_6);
          acc_2_7 = fma(a_7, b_2, acc_2_7);
          acc_2_8 = fma(a_8, b_1, acc_2_8);
          acc_2_9 = fma(a_8, b_2, acc_2_9);
          acc_2_10 = fma(a_9, b_1, acc_2_10);
          acc_2_11 = fma(a_9, b_2, acc_2_11);
          acc_2_12 = fma(a_10, b_1, acc_2_12);
          acc_2_13 = fma(a_10, b_2, acc_2_13);
          acc_2_14 = fma(a_11, b_1, acc_2_14);
          acc_2_15 = fma(a_11, b_2, acc_2_15);
        }
        var totals_1: array<f32, 16>;
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
            let index_12 = i_2 * 2;
            let index_13 = m_1 * 16;
            let index_14 = out2_offset + index_13;
            let index_15 = in1_offset + index_13;
            for (var j_1: i32 = 0; j_1 < 2; j_1 += 1) {
              let n_1 = n_first_1 + j_1 * 8;
              let total_1 = totals_1[index_12 + j_1];
              arena_u32[index_14 + n_1] = bitcast<u32>(select(0.0, total_1, bitcast<f32>(arena_u32[index_15 + n_1]) > 0.0));
            }
          }
        }
      }
    }
    if (group >= ((batch + 63) >> 6u) + 2) {
      let group_3 = group - ((batch + 63) >> 6u) - 2;
      let row_4 = local_x + group_3 * 64;
      if (row_4 < 1) {
        let dim_size = f32(batch);
        let add = state[in5_offset] + dim_size;
        let add_1 = state[in8_offset] + dim_size;
        let eq = add == 0.0;
        let eq_1 = add_1 == 0.0;
        var acc_3: f32 = 0.0;
        var acc_4: f32 = 0.0;
        for (var j_2: i32 = 0; j_2 < batch; j_2 += 1) {
          acc_3 = acc_3 + bitcast<f32>(arena_u32[in3_offset + j_2]);
          acc_4 = acc_4 + f32(bitcast<i32>(arena_u32[in6_offset + j_2]) != 0);
        }
        let add_2 = state[in4_offset] + acc_3 / dim_size * dim_size;
        let add_3 = state[in7_offset] + acc_4;
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

// train_step_second: reduce_sum, dot_general, dot_general, gt, select
// source: examples/penguins/model.ts:8:23, examples/penguins/model.ts:7:22
// schedule: reduce: workgroup result 64, vector result 4; contract: tile m 32, tile n 16, register m 4, register n 2, deal m 4; contract: tile m 64, tile n 32, register m 8, register n 4, deal m 4, vector n 4
// FLOPs: 2128*batch, bytes: 576*batch+4160
@compute @workgroup_size(64, 1, 1)
fn train_step_second(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  if (group < (batch + 63) / 64 + 2) {
    if (group < 1) {
      if (local_x < 4) {
        var acc: vec4<f32> = vec4<f32>(0.0);
        let index_1 = local_x * 4;
        let index_2 = in0_offset + index_1;
        for (var r: i32 = 0; r < batch; r += 1) {
          acc = acc + arena_four(index_2 + r * 16);
        }
        arena_put(out0_offset + index_1, acc);
      }
    }
    if (group >= 1) {
      if (group < 2) {
        let group_1 = group - 1;
        let m_first = (local_x >> 3u) * 4 + group_1 * 32;
        let n_first = local_x & 7;
        let row = min((local_x & 3) + m_first, 31);
        let column_1 = n_first + 8;
        var acc_1_0: f32 = 0.0;
        var acc_1_1: f32 = 0.0;
        var acc_1_2: f32 = 0.0;
        var acc_1_3: f32 = 0.0;
        var acc_1_4: f32 = 0.0;
        var acc_1_5: f32 = 0.0;
        var acc_1_6: f32 = 0.0;
        var acc_1_7: f32 = 0.0;
        let index_3 = in1_offset + row;
        let index_4 = in0_offset + n_first;
        let index_6 = in0_offset + column_1;
        for (var k: i32 = 0; k < batch; k += 1) {
          let a = arena[index_3 + k * 32];
          let a_1 = quadBroadcast(a, 0u);
          let a_2 = quadBroadcast(a, 1u);
          let a_3 = quadBroadcast(a, 2u);
          let a_4 = quadBroadcast(a, 3u);
          let index_5 = k * 16;
          let b = arena[index_4 + index_5];
          let b_1 = arena[index_6 + index_5];
          acc_1_0 = fma(a_1, b, acc_1_0);
          acc_1_1 = fma(a_1, b_1, acc_1_1);
          acc_1_2 = fma(a_2, b, acc_1_2);
          acc_1_3 = fma(a_2, b_1, acc_1_3);
          acc_1_4 = fma(a_3, b, acc_1_4);
          acc_1_5 = fma(a_3, b_1, acc_1_5);
          acc_1_6 = fma(a_4, b, acc_1_6);
          acc_1_7 = fma(a_4, b_1, acc_1_7);
        }
        var totals: array<f32, 8>;
        totals[0] = acc_1_0;
        totals[1] = acc_1_1;
        totals[2] = acc_1_2;
        totals[3] = acc_1_3;
        totals[4] = acc_1_4;
        totals[5] = acc_1_5;
        totals[6] = acc_1_6;
        totals[7] = acc_1_7;
        for (var i_1: i32 = 0; i_1 < 4; i_1 += 1) {
          let m = m_first + i_1;
          if (m < 32) {
            let index_7 = i_1 * 2;
            let index_8 = out1_offset + m * 16;
            for (var j: i32 = 0; j < 2; j += 1) {
              let n = n_first + j * 8;
              let total = totals[index_7 + j];
              arena[index_8 + n] = total;
            }
          }
        }
      }
    }
    if (group >= 2) {
      let group_2 = group - 2;
      let m_first_1 = (local_x >> 3u) * 8 + group_2 * 64;
      let n_first_1 = (local_x & 7) * 4;
      let index_9 = (local_x & 3) + m_first_1;
      let index_10 = batch - 1;
      let row_1 = min(index_9, index_10);
      let row_2 = min(index_9 + 4, index_10);
      let lanes_1 = vec4<f32>(0.0);
      var acc_2_0: vec4<f32> = lanes_1;
      var acc_2_1: vec4<f32> = lanes_1;
      var acc_2_2: vec4<f32> = lanes_1;
      var acc_2_3: vec4<f32> = lanes_1;
      var acc_2_4: vec4<f32> = lanes_1;
      var acc_2_5: vec4<f32> = lanes_1;
      var acc_2_6: vec4<f32> = lanes_1;
      var acc_2_7: vec4<f32> = lanes_1;
      let index_11 = in0_offset + row_1 * 16;
      let index_12 = in0_offset + row_2 * 16;
      let index_13 = in2_offset + n_first_1 * 16;
      for (var k_1: i32 = 0; k_1 < 16; k_1 += 1) {
        let a_5 = arena[index_11 + k_1];
        let a_6 = arena[index_12 + k_1];
        let a_7 = quadBroadcast(a_5, 0u);
        let a_8 = quadBroadcast(a_5, 1u);
        let a_9 = quadBroadcast(a_5, 2u);
        let a_10 = quadBroadcast(a_5, 3u);
        let a_11 = quadBroadcast(a_6, 0u);
        let a_12 = quadBroadcast(a_6, 1u);
        let a_13 = quadBroadcast(a_6, 2u);
        let a_14 = quadBroadcast(a_6, 3u);
        let index_14 = index_13 + k_1;
        let b_2 = state[index_14];
        let b_3 = state[index_14 + 16];
        let b_4 = state[index_14 + 32];
        let b_5 = state[index_14 + 48];
        let b_6 = vec4<f32>(b_2, b_3, b_4, b_5);
        acc_2_0 = fma(vec4<f32>(a_7), b_6, acc_2_0);
        acc_2_1 = fma(vec4<f32>(a_8), b_6, acc_2_1);
        acc_2_2 = fma(vec4<f32>(a_9), b_6, acc_2_2);
        acc_2_3 = fma(vec4<f32>(a_10), b_6, acc_2_3);
        acc_2_4 = fma(vec4<f32>(a_11), b_6, acc_2_4);
        acc_2_5 = fma(vec4<f32>(a_12), b_6, acc_2_5);
        acc_2_6 = fma(vec4<f32>(a_13), b_6, acc_2_6);
        acc_2_7 = fma(vec4<f32>(a_14), b_6, acc_2_7);
      }
      var totals_1: array<vec4<f32>, 8>;
      totals_1[0] = acc_2_0;
      totals_1[1] = acc_2_1;
      totals_1[2] = acc_2_2;
      totals_1[3] = acc_2_3;
      totals_1[4] = acc_2_4;
      totals_1[5] = acc_2_5;
      totals_1[6] = acc_2_6;
      totals_1[7] = acc_2_7;
      for (var i_2: i32 = 0; i_2 < 8; i_2 += 1) {
        let m_1 = m_first_1 + i_2;
        if (m_1 < batch) {
          let total_1 = totals_1[(i_2 * 4) >> 2u];
          let index_15 = m_1 * 32;
          arena_put(out2_offset + index_15 + n_first_1, select(lanes_1, total_1, arena_four(in1_offset + index_15 + n_first_1) > lanes_1));
        }
      }
    }
  }
}

// train_step_first_1: reduce_sum, dot_general
// source: examples/penguins/model.ts:7:22
// schedule: reduce: workgroup result 64, vector result 4; contract: tile m 16, tile n 32, register m 2, register n 4, vector n 4
// FLOPs: 672*batch, bytes: 296*batch+1408
@compute @workgroup_size(64, 1, 1)
fn train_step_first_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let out1_offset = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  if (group_x < 1) {
    if (local_x < 8) {
      var acc: vec4<f32> = vec4<f32>(0.0);
      let index_1 = local_x * 4;
      let index_2 = in0_offset + index_1;
      for (var r: i32 = 0; r < batch; r += 1) {
        acc = acc + arena_vec4[(index_2 + r * 32) >> 2u];
      }
      arena_vec4[(out0_offset + index_1) >> 2u] = acc;
    }
  }
  if (group_x >= 1) {
    let group_1 = group_x - 1;
    let m_first = (local_x >> 3u) * 2 + group_1 * 16;
    let n_first = (local_x & 7) * 4;
    let row = min(m_first, 9);
    let row_1 = min(m_first + 1, 9);
    let lanes_1 = vec4<f32>(0.0);
    var acc_1_0: vec4<f32> = lanes_1;
    var acc_1_1: vec4<f32> = lanes_1;
    let index_3 = in1_offset + row;
    let index_5 = in1_offset + row_1;
    let index_6 = in0_offset + n_first;
    for (var k: i32 = 0; k < batch; k += 1) {
      let index_4 = k * 10;
      let a = arena_vec4[(index_3 + index_4) >> 2u][(index_3 + index_4) & 3];
      let a_1 = arena_vec4[(index_5 + index_4) >> 2u][(index_5 + index_4) & 3];
      let b = arena_vec4[(index_6 + k * 32) >> 2u];
      acc_1_0 = fma(vec4<f32>(a), b, acc_1_0);
      acc_1_1 = fma(vec4<f32>(a_1), b, acc_1_1);
    }
    var totals: array<vec4<f32>, 2>;
    totals[0] = acc_1_0;
    totals[1] = acc_1_1;
    for (var i_1: i32 = 0; i_1 < 2; i_1 += 1) {
      let m = m_first + i_1;
      if (m < 10) {
        let total = totals[(i_1 * 4) >> 2u];
        arena_vec4[(out1_offset + m * 32 + n_first) >> 2u] = total;
      }
    }
  }
}

// train_step_adam: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
// source: examples/penguins/model.ts:13:7
// schedule: map: workgroup element 256, register element 16
// FLOPs: 11172, bytes: 14900
@compute @workgroup_size(256, 1, 1)
fn train_step_adam(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  if (group_x < 2) {
    let i = group_x * 256 + local_x;
    if (i < 320) {
      let index_1 = in1_offset + i;
      let x = state[index_1];
      let x_1 = arena[in0_offset + i];
      let add = x + (x_1 - x) * 0.1;
      let index_2 = in2_offset + i;
      let x_2 = state[index_2];
      let add_1 = x_2 + (x_1 * x_1 - x_2) * 0.001;
      let x_3 = arena[in3_offset];
      state[index_1] = add;
      state[index_2] = add_1;
      let index_3 = in4_offset + i;
      state[index_3] = state[index_3] - add * x_3 / (sqrt(add_1) + 1e-7);
    }
  }
  if (group_x >= 2) {
    if (group_x < 3) {
      let i_1 = group_x * 256 + local_x - 512;
      if (i_1 < 32) {
        let index_4 = in6_offset + i_1;
        let x_4 = state[index_4];
        let x_5 = arena[in5_offset + i_1];
        let add_2 = x_4 + (x_5 - x_4) * 0.1;
        let index_5 = in7_offset + i_1;
        let x_6 = state[index_5];
        let add_3 = x_6 + (x_5 * x_5 - x_6) * 0.001;
        let x_7 = arena[in3_offset];
        state[index_4] = add_2;
        state[index_5] = add_3;
        let index_6 = in8_offset + i_1;
        state[index_6] = state[index_6] - add_2 * x_7 / (sqrt(add_3) + 1e-7);
      }
    }
  }
  if (group_x >= 3) {
    if (group_x < 5) {
      let i_2 = group_x * 256 + local_x - 768;
      if (i_2 < 512) {
        let index_7 = in10_offset + i_2;
        let x_8 = state[index_7];
        let x_9 = arena[in9_offset + i_2];
        let add_4 = x_8 + (x_9 - x_8) * 0.1;
        let index_8 = in11_offset + i_2;
        let x_10 = state[index_8];
        let add_5 = x_10 + (x_9 * x_9 - x_10) * 0.001;
        let x_11 = arena[in3_offset];
        state[index_7] = add_4;
        state[index_8] = add_5;
        let index_9 = in12_offset + i_2;
        state[index_9] = state[index_9] - add_4 * x_11 / (sqrt(add_5) + 1e-7);
      }
    }
  }
  if (group_x >= 5) {
    if (group_x < 6) {
      let i_3 = group_x * 256 + local_x - 1280;
      if (i_3 < 16) {
        let index_10 = in14_offset + i_3;
        let x_12 = state[index_10];
        let x_13 = arena[in13_offset + i_3];
        let add_6 = x_12 + (x_13 - x_12) * 0.1;
        let index_11 = in15_offset + i_3;
        let x_14 = state[index_11];
        let add_7 = x_14 + (x_13 * x_13 - x_14) * 0.001;
        let x_15 = arena[in3_offset];
        state[index_10] = add_6;
        state[index_11] = add_7;
        let index_12 = in16_offset + i_3;
        state[index_12] = state[index_12] - add_6 * x_15 / (sqrt(add_7) + 1e-7);
      }
    }
  }
  if (group_x >= 6) {
    if (group_x < 7) {
      let i_4 = group_x * 256 + local_x - 1536;
      if (i_4 < 48) {
        let index_13 = in18_offset + i_4;
        let x_16 = state[index_13];
        let x_17 = arena[in17_offset + i_4];
        let add_8 = x_16 + (x_17 - x_16) * 0.1;
        let index_14 = in19_offset + i_4;
        let x_18 = state[index_14];
        let add_9 = x_18 + (x_17 * x_17 - x_18) * 0.001;
        let x_19 = arena[in3_offset];
        state[index_13] = add_8;
        state[index_14] = add_9;
        let index_15 = in20_offset + i_4;
        state[index_15] = state[index_15] - add_8 * x_19 / (sqrt(add_9) + 1e-7);
      }
    }
  }
  if (group_x >= 7) {
    let i_5 = group_x * 256 + local_x - 1792;
    if (i_5 < 3) {
      let index_16 = in22_offset + i_5;
      let x_20 = state[index_16];
      let x_21 = arena[in21_offset + i_5];
      let add_10 = x_20 + (x_21 - x_20) * 0.1;
      let index_17 = in23_offset + i_5;
      let x_22 = state[index_17];
      let add_11 = x_22 + (x_21 * x_21 - x_22) * 0.001;
      let x_23 = arena[in3_offset];
      state[index_16] = add_10;
      state[index_17] = add_11;
      let index_18 = in24_offset + i_5;
      state[index_18] = state[index_18] - add_10 * x_23 / (sqrt(add_11) + 1e-7);
    }
  }
}

// eval_step_species: dot_general, add, reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, arg_max, eq
// source: examples/penguins/model.ts:9:24, examples/penguins/model.ts:13:7
// schedule: row: workgroup row 64
// FLOPs: 143*batch, bytes: 76*batch+204
@compute @workgroup_size(64, 1, 1)
fn eval_step_species(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
      let index_1 = in0_offset + row * 16;
      for (var k: i32 = 0; k < 16; k += 1) {
        let a = bitcast<f32>(arena_u32[index_1 + k]);
        let index_2 = in1_offset + k * 3;
        let b = state[index_2];
        let b_1 = state[index_2 + 1];
        let b_2 = state[index_2 + 2];
        acc_0 = fma(a, b, acc_0);
        acc_7 = fma(a, b_1, acc_7);
        acc_8 = fma(a, b_2, acc_8);
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
      var acc_2: f32 = 0.0;
      let add_1 = acc_0 + value_1;
      let exp_v = exponential(add_1 - acc_1);
      acc_2 = acc_2 + exp_v;
      let add_6 = acc_7 + value_2;
      let exp_3 = exponential(add_6 - acc_1);
      acc_2 = acc_2 + exp_3;
      let add_7 = acc_8 + value_3;
      let exp_4 = exponential(add_7 - acc_1);
      acc_2 = acc_2 + exp_4;
      var acc_3: f32 = 0.0;
      var acc_4: f32 = -infinity();
      var acc_5: i32 = 2147483647;
      let add_2 = acc_0 + value_1;
      let exp_1 = exponential(add_2 - acc_1);
      let div = exp_1 / acc_2;
      acc_3 = acc_3 + div;
      let value_4 = select(-infinity(), div, div == div);
      let next = select(acc_4, value_4, value_4 > acc_4 || (value_4 == acc_4 && 0 < acc_5));
      let next_1 = select(acc_5, 0, value_4 > acc_4 || (value_4 == acc_4 && 0 < acc_5));
      acc_4 = next;
      acc_5 = next_1;
      let add_8 = acc_7 + value_2;
      let exp_5 = exponential(add_8 - acc_1);
      let div_2 = exp_5 / acc_2;
      acc_3 = acc_3 + div_2;
      let value_5 = select(-infinity(), div_2, div_2 == div_2);
      let next_2 = select(acc_4, value_5, value_5 > acc_4 || (value_5 == acc_4 && 1 < acc_5));
      let next_3 = select(acc_5, 1, value_5 > acc_4 || (value_5 == acc_4 && 1 < acc_5));
      acc_4 = next_2;
      acc_5 = next_3;
      let add_9 = acc_8 + value_3;
      let exp_6 = exponential(add_9 - acc_1);
      let div_3 = exp_6 / acc_2;
      acc_3 = acc_3 + div_3;
      let value_6 = select(-infinity(), div_3, div_3 == div_3);
      let next_4 = select(acc_4, value_6, value_6 > acc_4 || (value_6 == acc_4 && 2 < acc_5));
      let next_5 = select(acc_5, 2, value_6 > acc_4 || (value_6 == acc_4 && 2 < acc_5));
      acc_4 = next_4;
      acc_5 = next_5;
      let arg_max = select(acc_5, 0, acc_5 == 2147483647);
      let x = bitcast<i32>(arena_u32[in3_offset + row]);
      var acc_6: f32 = 0.0;
      let add_3 = acc_0 + value_1;
      let exp_2 = exponential(add_3 - acc_1);
      let div_1 = exp_2 / acc_2;
      acc_6 = acc_6 + f32(x == 0) * logarithm(minimum(0.9999999, maximum(1e-7, div_1 / acc_3)));
      let add_10 = acc_7 + value_2;
      let exp_7 = exponential(add_10 - acc_1);
      let div_4 = exp_7 / acc_2;
      acc_6 = acc_6 + f32(x == 1) * logarithm(minimum(0.9999999, maximum(1e-7, div_4 / acc_3)));
      let add_11 = acc_8 + value_3;
      let exp_8 = exponential(add_11 - acc_1);
      let div_5 = exp_8 / acc_2;
      acc_6 = acc_6 + f32(x == 2) * logarithm(minimum(0.9999999, maximum(1e-7, div_5 / acc_3)));
      arena_u32[out0_offset + row] = bitcast<u32>(-acc_6);
      arena_u32[out1_offset + row] = bitcast<u32>(i32(x == arg_max));
    }
  }
}

// eval_step_loss: reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select
// source: examples/penguins/model.ts:13:7
// schedule: row: workgroup row 64
// FLOPs: 2*batch+14, bytes: 8*batch+24
@compute @workgroup_size(64, 1, 1)
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
  if (local_x < 1) {
    let dim_size = f32(batch);
    let add = state[in2_offset] + dim_size;
    let add_1 = state[in5_offset] + dim_size;
    let eq = add == 0.0;
    let eq_1 = add_1 == 0.0;
    var acc: f32 = 0.0;
    var acc_1: f32 = 0.0;
    for (var j: i32 = 0; j < batch; j += 1) {
      acc = acc + bitcast<f32>(arena_u32[in0_offset + j]);
      acc_1 = acc_1 + f32(bitcast<i32>(arena_u32[in3_offset + j]) != 0);
    }
    let add_2 = state[in1_offset] + acc / dim_size * dim_size;
    let add_3 = state[in4_offset] + acc_1;
    state[in1_offset] = add_2;
    state[in2_offset] = add;
    state[in4_offset] = add_3;
    state[in5_offset] = add_1;
    arena_u32[out4_offset] = bitcast<u32>(select(add_2 / select(add, 1.0, eq), 0.0, eq));
    arena_u32[out5_offset] = bitcast<u32>(select(add_3 / select(add_1, 1.0, eq_1), 0.0, eq_1));
  }
}
