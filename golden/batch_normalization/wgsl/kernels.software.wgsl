@group(0) @binding(0) var<storage, read_write> state: array<f32>;
@group(0) @binding(0) var<storage, read_write> state_vec4: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> state_u32: array<u32>;
@group(0) @binding(1) var<storage, read_write> arena: array<f32>;
@group(0) @binding(1) var<storage, read_write> arena_vec4: array<vec4<f32>>;
@group(0) @binding(3) var<uniform> scalars: array<vec4<i32>, 16>;

fn arena_four(i: i32) -> vec4<f32> { return vec4<f32>(arena[i], arena[i + 1], arena[i + 2], arena[i + 3]); }

fn arena_put(i: i32, x: vec4<f32>) { arena[i] = x.x; arena[i + 1] = x.y; arena[i + 2] = x.z; arena[i + 3] = x.w; }

// predict_normalization: add, rsqrt, mul
// source: test/golden/models.ts:48:55
// schedule: map: workgroup element 256, register element 16
// FLOPs: 24, bytes: 96
@compute @workgroup_size(256, 1, 1)
fn predict_normalization(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let in0_offset = scalars[0].x;
  let in1_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let local_x = i32(local_id.x);
  if (local_x < 2) {
    let index_1 = local_x * 4;
    arena_vec4[(out0_offset + index_1) >> 2u] = inverseSqrt(state_vec4[(in0_offset + index_1) >> 2u] + vec4<f32>(0.001)) * state_vec4[(in1_offset + index_1) >> 2u];
  }
}

// predict_normalization_1: sub, mul, add
// source: test/golden/models.ts:48:55
// schedule: map: workgroup element 256, register element 16
// FLOPs: 24*batch, bytes: 64*batch+96
@compute @workgroup_size(256, 1, 1)
fn predict_normalization_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let out0_offset = scalars[1].y;
  let groups_x = scalars[1].z;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (2 * batch + 1023) / 1024) {
    let start = group * 1024 + local_x;
    let index_1 = batch * 2;
    for (var e: i32 = 0; e < 4; e += 1) {
      let i = start + e * 256;
      if (i < index_1) {
        let index_2 = (i >> 1u) * 8;
        let index_3 = (i & 1) * 4;
        arena_vec4[(out0_offset + index_2 + index_3) >> 2u] = (arena_vec4[(in0_offset + index_2 + index_3) >> 2u] - state_vec4[(in1_offset + index_3) >> 2u]) * arena_vec4[(in2_offset + index_3) >> 2u] + state_vec4[(in3_offset + index_3) >> 2u];
      }
    }
  }
}

// train_step_normalization: reduce_sum, div
// source: test/golden/models.ts:48:55
// schedule: reduce: workgroup result 128, vector result 4
// FLOPs: 8*batch+8, bytes: 32*batch+32
@compute @workgroup_size(128, 1, 1)
fn train_step_normalization(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let local_x = i32(local_id.x);
  if (local_x < 2) {
    var acc: vec4<f32> = vec4<f32>(0.0);
    let index_1 = local_x * 4;
    let index_2 = in0_offset + index_1;
    for (var r: i32 = 0; r < batch; r += 1) {
      acc = acc + arena_vec4[(index_2 + r * 8) >> 2u];
    }
    arena_vec4[(out0_offset + index_1) >> 2u] = acc / vec4<f32>(f32(batch));
  }
}

// train_step_normalization_1: sub, mul, reduce_sum, div
// source: test/golden/models.ts:48:55
// schedule: reduce: workgroup result 128, vector result 4
// FLOPs: 24*batch+8, bytes: 32*batch+64
@compute @workgroup_size(128, 1, 1)
fn train_step_normalization_1(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let local_x = i32(local_id.x);
  if (local_x < 2) {
    var acc: vec4<f32> = vec4<f32>(0.0);
    let index_1 = local_x * 4;
    let index_2 = in0_offset + index_1;
    let index_3 = in1_offset + index_1;
    for (var r: i32 = 0; r < batch; r += 1) {
      let sub = arena_vec4[(index_2 + r * 8) >> 2u] - arena_vec4[index_3 >> 2u];
      acc = acc + sub * sub;
    }
    arena_vec4[(out0_offset + index_1) >> 2u] = acc / vec4<f32>(f32(batch));
  }
}

// train_step_normalization_2: add, rsqrt
// source: test/golden/models.ts:48:55
// schedule: map: workgroup element 256, register element 16
// FLOPs: 16, bytes: 64
@compute @workgroup_size(256, 1, 1)
fn train_step_normalization_2(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let in0_offset = scalars[0].x;
  let out0_offset = scalars[0].y;
  let local_x = i32(local_id.x);
  if (local_x < 2) {
    let index_1 = local_x * 4;
    arena_vec4[(out0_offset + index_1) >> 2u] = inverseSqrt(arena_vec4[(in0_offset + index_1) >> 2u] + vec4<f32>(0.001));
  }
}

// train_step_loss: sub, mul, mul, add, sub, mul, reduce_sum, mul, div, mul, mul, add, neg
// source: test/golden/models.ts:48:55, test/golden/models.ts:50:9
// schedule: row: workgroup row 64
// FLOPs: 74*batch+9, bytes: 100*batch+128
@compute @workgroup_size(64, 1, 1)
fn train_step_loss(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let in4_offset = scalars[1].y;
  let in5_offset = scalars[1].z;
  let out0_offset = scalars[1].w;
  let out1_offset = scalars[2].x;
  let groups_x = scalars[2].y;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (batch + 63) / 64) {
    let row = group * 64 + local_x;
    if (row < batch) {
      var acc: f32 = 0.0;
      let index_1 = row * 8;
      let index_2 = in5_offset + index_1;
      let index_3 = in0_offset + index_1;
      for (var j: i32 = 0; j < 8; j += 1) {
        let sub = arena[index_2 + j] - ((arena[index_3 + j] - arena[in1_offset + j]) * (arena[in2_offset + j] * state[in3_offset + j]) + state[in4_offset + j]);
        acc = acc + sub * sub;
      }
      arena[out0_offset + row] = acc * 0.125;
      let value_1 = 1.0 / f32(batch) * 0.125;
      let index_4 = out1_offset + index_1;
      for (var j_1: i32 = 0; j_1 < 8; j_1 += 1) {
        let sub_1 = arena[index_2 + j_1] - ((arena[index_3 + j_1] - arena[in1_offset + j_1]) * (arena[in2_offset + j_1] * state[in3_offset + j_1]) + state[in4_offset + j_1]);
        let mul = value_1 * sub_1;
        arena[index_4 + j_1] = -(mul + mul);
      }
    }
  }
}

// train_step_normalization_3: reduce_sum, sub, mul, reduce_sum, reduce_sum, div, mul, add, add, eq, select, div, select
// source: test/golden/models.ts:48:55, test/golden/models.ts:50:9
// schedule: reduce: workgroup result 256, vector result 4; row: workgroup row 256
// FLOPs: 33*batch+8, bytes: 68*batch+108
@compute @workgroup_size(256, 1, 1)
fn train_step_normalization_3(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let in4_offset = scalars[1].y;
  let in5_offset = scalars[1].z;
  let out0_offset = scalars[1].w;
  let out1_offset = scalars[2].x;
  let out4_offset = scalars[2].y;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  if (group_x < 1) {
    if (local_x < 2) {
      let lanes_1 = vec4<f32>(0.0);
      var acc: vec4<f32> = lanes_1;
      var acc_1: vec4<f32> = lanes_1;
      let index_1 = local_x * 4;
      let index_2 = in0_offset + index_1;
      let index_4 = in1_offset + index_1;
      let index_5 = in2_offset + index_1;
      for (var r: i32 = 0; r < batch; r += 1) {
        let index_3 = r * 8;
        let x = arena_four(index_2 + index_3);
        acc = acc + x;
        acc_1 = acc_1 + x * (arena_four(index_4 + index_3) - arena_four(index_5));
      }
      arena_put(out0_offset + index_1, acc);
      arena_put(out1_offset + index_1, acc_1);
    }
  }
  if (group_x >= 1) {
    let group_1 = group_x - 1;
    let row = local_x + group_1 * 256;
    if (row < 1) {
      let dim_size = f32(batch);
      let add = state[in5_offset] + dim_size;
      let eq = add == 0.0;
      var acc_2: f32 = 0.0;
      for (var j: i32 = 0; j < batch; j += 1) {
        acc_2 = acc_2 + arena[in3_offset + j];
      }
      let add_1 = state[in4_offset] + acc_2 / dim_size * dim_size;
      state[in4_offset] = add_1;
      state[in5_offset] = add;
      arena[out4_offset] = select(add_1 / select(add, 1.0, eq), 0.0, eq);
    }
  }
}

// train_step_normalization_4: mul, mul, add, mul, mul, add, mul, mul, sub, mul, sub, add
// source: test/golden/models.ts:48:55, test/golden/models.ts:50:9
// schedule: map: workgroup element 256, register element 16
// FLOPs: 89, bytes: 296
@compute @workgroup_size(256, 1, 1)
fn train_step_normalization_4(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  if (group_x < 1) {
    if (local_x < 8) {
      let index_1 = in0_offset + local_x;
      state_u32[index_1] = bitcast<u32>(bitcast<f32>(state_u32[index_1]) * 0.99 + arena[in1_offset + local_x] * 0.01);
      let index_2 = in2_offset + local_x;
      state_u32[index_2] = bitcast<u32>(bitcast<f32>(state_u32[index_2]) * 0.99 + arena[in3_offset + local_x] * 0.01);
      let broadcast = bitcast<f32>(state_u32[in6_offset]);
      let index_3 = in7_offset + local_x;
      state_u32[index_3] = bitcast<u32>(bitcast<f32>(state_u32[index_3]) - arena[in4_offset + local_x] * arena[in5_offset + local_x] * broadcast);
      let index_4 = in9_offset + local_x;
      state_u32[index_4] = bitcast<u32>(bitcast<f32>(state_u32[index_4]) - arena[in8_offset + local_x] * broadcast);
    }
  }
  if (group_x >= 1) {
    let i_1 = group_x * 256 + local_x - 256;
    if (i_1 < 1) {
      state_u32[in10_offset] = bitcast<u32>(bitcast<i32>(state_u32[in10_offset]) + 1);
    }
  }
}

// eval_step_loss: sub, mul, add, sub, mul, reduce_sum, mul
// source: test/golden/models.ts:48:55, test/golden/models.ts:50:9
// schedule: row: workgroup row 64
// FLOPs: 49*batch, bytes: 68*batch+96
@compute @workgroup_size(64, 1, 1)
fn eval_step_loss(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
    let row = group * 64 + local_x;
    if (row < batch) {
      var acc: f32 = 0.0;
      let index_1 = row * 8;
      let index_2 = in4_offset + index_1;
      let index_3 = in0_offset + index_1;
      for (var j: i32 = 0; j < 8; j += 1) {
        let sub = arena[index_2 + j] - ((arena[index_3 + j] - state[in1_offset + j]) * arena[in2_offset + j] + state[in3_offset + j]);
        acc = acc + sub * sub;
      }
      arena[out0_offset + row] = acc * 0.125;
    }
  }
}

// eval_step_loss_1: reduce_sum, div, mul, add, add, eq, select, div, select
// source: test/golden/models.ts:50:9
// schedule: row: workgroup row 64
// FLOPs: batch+8, bytes: 4*batch+12
@compute @workgroup_size(64, 1, 1)
fn eval_step_loss_1(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out2_offset = scalars[1].x;
  let local_x = i32(local_id.x);
  if (local_x < 1) {
    let dim_size = f32(batch);
    let add = state[in2_offset] + dim_size;
    let eq = add == 0.0;
    var acc: f32 = 0.0;
    for (var j: i32 = 0; j < batch; j += 1) {
      acc = acc + arena[in0_offset + j];
    }
    let add_1 = state[in1_offset] + acc / dim_size * dim_size;
    state[in1_offset] = add_1;
    state[in2_offset] = add;
    arena[out2_offset] = select(add_1 / select(add, 1.0, eq), 0.0, eq);
  }
}
