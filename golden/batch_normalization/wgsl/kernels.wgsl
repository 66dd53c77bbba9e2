@group(0) @binding(0) var<storage, read_write> state: array<f32>;
@group(0) @binding(0) var<storage, read_write> state_vec4: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> state_u32: array<u32>;
@group(0) @binding(1) var<storage, read_write> arena: array<f32>;
@group(0) @binding(1) var<storage, read_write> arena_vec4: array<vec4<f32>>;
@group(0) @binding(3) var<uniform> scalars: array<vec4<i32>, 16>;

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
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 8*batch+8, bytes: 32*batch+32
var<workgroup> train_step_normalization_partial: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn train_step_normalization(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let local_x = i32(local_id.x);
  let column = local_x & 15;
  let part = local_x >> 4u;
  var acc: f32 = 0.0;
  let mask_1 = column < 8;
  let index_1 = in0_offset + column;
  for (var step_v: i32 = 0; step_v < ((batch + 15) >> 4u); step_v += 1) {
    let r = part + step_v * 16;
    if (mask_1 && r < batch) {
      acc = acc + arena[index_1 + r * 8];
    }
  }
  train_step_normalization_partial[column + part * 16] = acc;
  workgroupBarrier();
  if (part < 4) {
    let index_2 = column + part * 16;
    var total: f32 = train_step_normalization_partial[index_2];
    for (var p: i32 = 1; p < 4; p += 1) {
      total = total + train_step_normalization_partial[index_2 + p * 64];
    }
    train_step_normalization_partial[index_2] = total;
  }
  workgroupBarrier();
  var total_1: f32 = train_step_normalization_partial[column];
  for (var p_1: i32 = 1; p_1 < 4; p_1 += 1) {
    total_1 = total_1 + train_step_normalization_partial[column + p_1 * 16];
  }
  if (part == 0 && mask_1) {
    arena[out0_offset + column] = total_1 / f32(batch);
  }
}

// train_step_normalization_1: sub, mul, reduce_sum, div
// source: test/golden/models.ts:48:55
// schedule: reduce: workgroup result 16, workgroup reduction 16
// FLOPs: 24*batch+8, bytes: 32*batch+64
var<workgroup> train_step_normalization_1_partial: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn train_step_normalization_1(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let local_x = i32(local_id.x);
  let column = local_x & 15;
  let part = local_x >> 4u;
  var acc: f32 = 0.0;
  let mask_1 = column < 8;
  let index_1 = in0_offset + column;
  let index_2 = in1_offset + column;
  for (var step_v: i32 = 0; step_v < ((batch + 15) >> 4u); step_v += 1) {
    let r = part + step_v * 16;
    if (mask_1 && r < batch) {
      let sub = arena[index_1 + r * 8] - arena[index_2];
      acc = acc + sub * sub;
    }
  }
  train_step_normalization_1_partial[column + part * 16] = acc;
  workgroupBarrier();
  if (part < 4) {
    let index_3 = column + part * 16;
    var total: f32 = train_step_normalization_1_partial[index_3];
    for (var p: i32 = 1; p < 4; p += 1) {
      total = total + train_step_normalization_1_partial[index_3 + p * 64];
    }
    train_step_normalization_1_partial[index_3] = total;
  }
  workgroupBarrier();
  var total_1: f32 = train_step_normalization_1_partial[column];
  for (var p_1: i32 = 1; p_1 < 4; p_1 += 1) {
    total_1 = total_1 + train_step_normalization_1_partial[column + p_1 * 16];
  }
  if (part == 0 && mask_1) {
    arena[out0_offset + column] = total_1 / f32(batch);
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
// schedule: reduce: workgroup result 16, workgroup reduction 16; row: workgroup inner 256
// FLOPs: 33*batch+8, bytes: 68*batch+108
var<workgroup> train_step_normalization_3_shared0: array<f32, 256>;
var<workgroup> train_step_normalization_3_shared1: array<f32, 256>;
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
    let column = local_x & 15;
    let part = local_x >> 4u;
    var acc: f32 = 0.0;
    var acc_1: f32 = 0.0;
    let mask_1 = column < 8;
    let index_1 = in0_offset + column;
    let index_3 = in1_offset + column;
    let index_4 = in2_offset + column;
    for (var step_v: i32 = 0; step_v < ((batch + 15) >> 4u); step_v += 1) {
      let r = part + step_v * 16;
      if (mask_1 && r < batch) {
        let index_2 = r * 8;
        let x = arena[index_1 + index_2];
        acc = acc + x;
        acc_1 = acc_1 + x * (arena[index_3 + index_2] - arena[index_4]);
      }
    }
    let index_5 = column + part * 16;
    train_step_normalization_3_shared0[index_5] = acc;
    storageBarrier(); workgroupBarrier();
    let mask_2 = part < 4;
    if (mask_2) {
      var total: f32 = train_step_normalization_3_shared0[index_5];
      for (var p: i32 = 1; p < 4; p += 1) {
        total = total + train_step_normalization_3_shared0[index_5 + p * 64];
      }
      train_step_normalization_3_shared0[index_5] = total;
    }
    storageBarrier(); workgroupBarrier();
    var total_1: f32 = train_step_normalization_3_shared0[column];
    for (var p_1: i32 = 1; p_1 < 4; p_1 += 1) {
      total_1 = total_1 + train_step_normalization_3_shared0[column + p_1 * 16];
    }
    train_step_normalization_3_shared1[index_5] = acc_1;
    storageBarrier(); workgroupBarrier();
    if (mask_2) {
      var total_2: f32 = train_step_normalization_3_shared1[index_5];
      for (var p_2: i32 = 1; p_2 < 4; p_2 += 1) {
        total_2 = total_2 + train_step_normalization_3_shared1[index_5 + p_2 * 64];
      }
      train_step_normalization_3_shared1[index_5] = total_2;
    }
    storageBarrier(); workgroupBarrier();
    var total_3: f32 = train_step_normalization_3_shared1[column];
    for (var p_3: i32 = 1; p_3 < 4; p_3 += 1) {
      total_3 = total_3 + train_step_normalization_3_shared1[column + p_3 * 16];
    }
    if (part == 0 && mask_1) {
      arena[out0_offset + column] = total_1;
      arena[out1_offset + column] = total_3;
    }
  }
  if (group_x >= 1) {
    let dim_size = f32(batch);
    let add = state[in5_offset] + dim_size;
    let eq = add == 0.0;
    var acc_2: f32 = 0.0;
    for (var step_1: i32 = 0; step_1 < ((batch + 255) >> 8u); step_1 += 1) {
      let j = local_x + step_1 * 256;
      if (j < batch) {
        acc_2 = acc_2 + arena[in3_offset + j];
      }
    }
    train_step_normalization_3_shared0[local_x] = acc_2;
    storageBarrier(); workgroupBarrier();
    if (local_x < 16) {
      var total_4: f32 = train_step_normalization_3_shared0[local_x];
      for (var p_4: i32 = 1; p_4 < 16; p_4 += 1) {
        total_4 = total_4 + train_step_normalization_3_shared0[local_x + p_4 * 16];
      }
      train_step_normalization_3_shared0[local_x] = total_4;
    }
    storageBarrier(); workgroupBarrier();
    var total_5: f32 = train_step_normalization_3_shared0[0];
    for (var p_5: i32 = 1; p_5 < 16; p_5 += 1) {
      total_5 = total_5 + train_step_normalization_3_shared0[p_5];
    }
    let add_1 = state[in4_offset] + total_5 / dim_size * dim_size;
    storageBarrier(); workgroupBarrier();
    if (local_x == 0) {
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
// schedule: row: workgroup inner 256
// FLOPs: batch+8, bytes: 4*batch+12
var<workgroup> eval_step_loss_1_partial: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn eval_step_loss_1(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out2_offset = scalars[1].x;
  let local_x = i32(local_id.x);
  let dim_size = f32(batch);
  let add = state[in2_offset] + dim_size;
  let eq = add == 0.0;
  var acc: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < ((batch + 255) >> 8u); step_v += 1) {
    let j = local_x + step_v * 256;
    if (j < batch) {
      acc = acc + arena[in0_offset + j];
    }
  }
  eval_step_loss_1_partial[local_x] = acc;
  storageBarrier(); workgroupBarrier();
  if (local_x < 16) {
    var total: f32 = eval_step_loss_1_partial[local_x];
    for (var p: i32 = 1; p < 16; p += 1) {
      total = total + eval_step_loss_1_partial[local_x + p * 16];
    }
    eval_step_loss_1_partial[local_x] = total;
  }
  storageBarrier(); workgroupBarrier();
  var total_1: f32 = eval_step_loss_1_partial[0];
  for (var p_1: i32 = 1; p_1 < 16; p_1 += 1) {
    total_1 = total_1 + eval_step_loss_1_partial[p_1];
  }
  let add_1 = state[in1_offset] + total_1 / dim_size * dim_size;
  storageBarrier(); workgroupBarrier();
  if (local_x == 0) {
    state[in1_offset] = add_1;
    state[in2_offset] = add;
    arena[out2_offset] = select(add_1 / select(add, 1.0, eq), 0.0, eq);
  }
}
