@group(0) @binding(0) var<storage, read_write> state: array<f32>;
@group(0) @binding(0) var<storage, read_write> state_u32: array<u32>;
@group(0) @binding(1) var<storage, read_write> arena: array<f32>;
@group(0) @binding(2) var<uniform> scalars: array<vec4<i32>, 16>;

// predict_normalization: add, rsqrt, mul
// source: test/golden/models.ts:48:55
// schedule: map: workgroup element 256
// FLOPs: 24, bytes: 96
@compute @workgroup_size(256, 1, 1)
fn predict_normalization(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let in0_offset = scalars[0].x;
  let in1_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let local_x = i32(local_id.x);
  if (local_x < 8) {
    arena[out0_offset + local_x] = inverseSqrt(state[in0_offset + local_x] + 0.001) * state[in1_offset + local_x];
  }
}

// predict_normalization_1: sub, mul, add
// source: test/golden/models.ts:48:55
// schedule: map: workgroup element 256
// FLOPs: 24*batch, bytes: 64*batch+96
@compute @workgroup_size(256, 1, 1)
fn predict_normalization_1(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let out0_offset = scalars[1].y;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let i = group_x * 256 + local_x;
  if (i < batch * 8) {
    arena[out0_offset + i] = (arena[in0_offset + i] - state[in1_offset + (i & 7)]) * arena[in2_offset + (i & 7)] + state[in3_offset + (i & 7)];
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
  let i = column;
  var acc: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < ((batch + 15) >> 4u); step_v += 1) {
    let r = part + step_v * 16;
    if (i < 8 && r < batch) {
      acc = acc + arena[in0_offset + i + r * 8];
    }
  }
  train_step_normalization_partial[column + part * 16] = acc;
  workgroupBarrier();
  if (part < 8) {
    let left = train_step_normalization_partial[column + part * 16];
    let right = train_step_normalization_partial[column + part * 16 + 128];
    train_step_normalization_partial[column + part * 16] = left + right;
  }
  workgroupBarrier();
  if (part < 4) {
    let left_1 = train_step_normalization_partial[column + part * 16];
    let right_1 = train_step_normalization_partial[column + part * 16 + 64];
    train_step_normalization_partial[column + part * 16] = left_1 + right_1;
  }
  workgroupBarrier();
  if (part < 2) {
    let left_2 = train_step_normalization_partial[column + part * 16];
    let right_2 = train_step_normalization_partial[column + part * 16 + 32];
    train_step_normalization_partial[column + part * 16] = left_2 + right_2;
  }
  workgroupBarrier();
  if (part < 1) {
    let left_3 = train_step_normalization_partial[column + part * 16];
    let right_3 = train_step_normalization_partial[column + part * 16 + 16];
    train_step_normalization_partial[column + part * 16] = left_3 + right_3;
  }
  workgroupBarrier();
  let total = train_step_normalization_partial[column];
  if (part == 0 && i < 8) {
    arena[out0_offset + i] = total / f32(batch);
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
  let i = column;
  var acc: f32 = 0.0;
  for (var step_v: i32 = 0; step_v < ((batch + 15) >> 4u); step_v += 1) {
    let r = part + step_v * 16;
    if (i < 8 && r < batch) {
      let sub = arena[in0_offset + i + r * 8] - arena[in1_offset + i];
      acc = acc + sub * sub;
    }
  }
  train_step_normalization_1_partial[column + part * 16] = acc;
  workgroupBarrier();
  if (part < 8) {
    let left = train_step_normalization_1_partial[column + part * 16];
    let right = train_step_normalization_1_partial[column + part * 16 + 128];
    train_step_normalization_1_partial[column + part * 16] = left + right;
  }
  workgroupBarrier();
  if (part < 4) {
    let left_1 = train_step_normalization_1_partial[column + part * 16];
    let right_1 = train_step_normalization_1_partial[column + part * 16 + 64];
    train_step_normalization_1_partial[column + part * 16] = left_1 + right_1;
  }
  workgroupBarrier();
  if (part < 2) {
    let left_2 = train_step_normalization_1_partial[column + part * 16];
    let right_2 = train_step_normalization_1_partial[column + part * 16 + 32];
    train_step_normalization_1_partial[column + part * 16] = left_2 + right_2;
  }
  workgroupBarrier();
  if (part < 1) {
    let left_3 = train_step_normalization_1_partial[column + part * 16];
    let right_3 = train_step_normalization_1_partial[column + part * 16 + 16];
    train_step_normalization_1_partial[column + part * 16] = left_3 + right_3;
  }
  workgroupBarrier();
  let total = train_step_normalization_1_partial[column];
  if (part == 0 && i < 8) {
    arena[out0_offset + i] = total / f32(batch);
  }
}

// train_step_normalization_2: add, rsqrt
// source: test/golden/models.ts:48:55
// schedule: map: workgroup element 256
// FLOPs: 16, bytes: 64
@compute @workgroup_size(256, 1, 1)
fn train_step_normalization_2(@builtin(local_invocation_id) local_id: vec3<u32>) {
  let in0_offset = scalars[0].x;
  let out0_offset = scalars[0].y;
  let local_x = i32(local_id.x);
  if (local_x < 8) {
    arena[out0_offset + local_x] = inverseSqrt(arena[in0_offset + local_x] + 0.001);
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
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let row = group_x * 64 + local_x;
  if (row < batch) {
    var acc: f32 = 0.0;
    for (var j: i32 = 0; j < 8; j += 1) {
      let sub = arena[in5_offset + row * 8 + j] - ((arena[in0_offset + row * 8 + j] - arena[in1_offset + j]) * (arena[in2_offset + j] * state[in3_offset + j]) + state[in4_offset + j]);
      acc = acc + sub * sub;
    }
    arena[out0_offset + row] = acc * 0.125;
    for (var j_1: i32 = 0; j_1 < 8; j_1 += 1) {
      let sub_1 = arena[in5_offset + row * 8 + j_1] - ((arena[in0_offset + row * 8 + j_1] - arena[in1_offset + j_1]) * (arena[in2_offset + j_1] * state[in3_offset + j_1]) + state[in4_offset + j_1]);
      let mul = 1.0 / f32(batch) * 0.125 * sub_1;
      arena[out1_offset + row * 8 + j_1] = -(mul + mul);
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
    let i = column;
    var acc: f32 = 0.0;
    var acc_1: f32 = 0.0;
    for (var step_v: i32 = 0; step_v < ((batch + 15) >> 4u); step_v += 1) {
      let r = part + step_v * 16;
      if (i < 8 && r < batch) {
        let x = arena[in0_offset + i + r * 8];
        acc = acc + x;
        acc_1 = acc_1 + x * (arena[in1_offset + i + r * 8] - arena[in2_offset + i]);
      }
    }
    train_step_normalization_3_shared0[column + part * 16] = acc;
    storageBarrier(); workgroupBarrier();
    if (part < 8) {
      let left = train_step_normalization_3_shared0[column + part * 16];
      let right = train_step_normalization_3_shared0[column + part * 16 + 128];
      train_step_normalization_3_shared0[column + part * 16] = left + right;
    }
    storageBarrier(); workgroupBarrier();
    if (part < 4) {
      let left_1 = train_step_normalization_3_shared0[column + part * 16];
      let right_1 = train_step_normalization_3_shared0[column + part * 16 + 64];
      train_step_normalization_3_shared0[column + part * 16] = left_1 + right_1;
    }
    storageBarrier(); workgroupBarrier();
    if (part < 2) {
      let left_2 = train_step_normalization_3_shared0[column + part * 16];
      let right_2 = train_step_normalization_3_shared0[column + part * 16 + 32];
      train_step_normalization_3_shared0[column + part * 16] = left_2 + right_2;
    }
    storageBarrier(); workgroupBarrier();
    if (part < 1) {
      let left_3 = train_step_normalization_3_shared0[column + part * 16];
      let right_3 = train_step_normalization_3_shared0[column + part * 16 + 16];
      train_step_normalization_3_shared0[column + part * 16] = left_3 + right_3;
    }
    storageBarrier(); workgroupBarrier();
    let total = train_step_normalization_3_shared0[column];
    train_step_normalization_3_shared1[column + part * 16] = acc_1;
    storageBarrier(); workgroupBarrier();
    if (part < 8) {
      let left_4 = train_step_normalization_3_shared1[column + part * 16];
      let right_4 = train_step_normalization_3_shared1[column + part * 16 + 128];
      train_step_normalization_3_shared1[column + part * 16] = left_4 + right_4;
    }
    storageBarrier(); workgroupBarrier();
    if (part < 4) {
      let left_5 = train_step_normalization_3_shared1[column + part * 16];
      let right_5 = train_step_normalization_3_shared1[column + part * 16 + 64];
      train_step_normalization_3_shared1[column + part * 16] = left_5 + right_5;
    }
    storageBarrier(); workgroupBarrier();
    if (part < 2) {
      let left_6 = train_step_normalization_3_shared1[column + part * 16];
      let right_6 = train_step_normalization_3_shared1[column + part * 16 + 32];
      train_step_normalization_3_shared1[column + part * 16] = left_6 + right_6;
    }
    storageBarrier(); workgroupBarrier();
    if (part < 1) {
      let left_7 = train_step_normalization_3_shared1[column + part * 16];
      let right_7 = train_step_normalization_3_shared1[column + part * 16 + 16];
      train_step_normalization_3_shared1[column + part * 16] = left_7 + right_7;
    }
    storageBarrier(); workgroupBarrier();
    let total_1 = train_step_normalization_3_shared1[column];
    if (part == 0 && i < 8) {
      arena[out0_offset + i] = total;
      arena[out1_offset + i] = total_1;
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
    if (local_x < 128) {
      let left_8 = train_step_normalization_3_shared0[local_x];
      let right_8 = train_step_normalization_3_shared0[local_x + 128];
      train_step_normalization_3_shared0[local_x] = left_8 + right_8;
    }
    storageBarrier(); workgroupBarrier();
    if (local_x < 64) {
      let left_9 = train_step_normalization_3_shared0[local_x];
      let right_9 = train_step_normalization_3_shared0[local_x + 64];
      train_step_normalization_3_shared0[local_x] = left_9 + right_9;
    }
    storageBarrier(); workgroupBarrier();
    if (local_x < 32) {
      let left_10 = train_step_normalization_3_shared0[local_x];
      let right_10 = train_step_normalization_3_shared0[local_x + 32];
      train_step_normalization_3_shared0[local_x] = left_10 + right_10;
    }
    storageBarrier(); workgroupBarrier();
    if (local_x < 16) {
      let left_11 = train_step_normalization_3_shared0[local_x];
      let right_11 = train_step_normalization_3_shared0[local_x + 16];
      train_step_normalization_3_shared0[local_x] = left_11 + right_11;
    }
    storageBarrier(); workgroupBarrier();
    if (local_x < 8) {
      let left_12 = train_step_normalization_3_shared0[local_x];
      let right_12 = train_step_normalization_3_shared0[local_x + 8];
      train_step_normalization_3_shared0[local_x] = left_12 + right_12;
    }
    storageBarrier(); workgroupBarrier();
    if (local_x < 4) {
      let left_13 = train_step_normalization_3_shared0[local_x];
      let right_13 = train_step_normalization_3_shared0[local_x + 4];
      train_step_normalization_3_shared0[local_x] = left_13 + right_13;
    }
    storageBarrier(); workgroupBarrier();
    if (local_x < 2) {
      let left_14 = train_step_normalization_3_shared0[local_x];
      let right_14 = train_step_normalization_3_shared0[local_x + 2];
      train_step_normalization_3_shared0[local_x] = left_14 + right_14;
    }
    storageBarrier(); workgroupBarrier();
    if (local_x < 1) {
      let left_15 = train_step_normalization_3_shared0[0];
      let right_15 = train_step_normalization_3_shared0[1];
      train_step_normalization_3_shared0[0] = left_15 + right_15;
    }
    storageBarrier(); workgroupBarrier();
    let total_2 = train_step_normalization_3_shared0[0];
    let add_1 = state[in4_offset] + total_2 / dim_size * dim_size;
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
// schedule: map: workgroup element 256
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
      let broadcast = bitcast<f32>(state_u32[in6_offset]);
      state_u32[in0_offset + local_x] = bitcast<u32>(bitcast<f32>(state_u32[in0_offset + local_x]) * 0.99 + arena[in1_offset + local_x] * 0.01);
      state_u32[in2_offset + local_x] = bitcast<u32>(bitcast<f32>(state_u32[in2_offset + local_x]) * 0.99 + arena[in3_offset + local_x] * 0.01);
      state_u32[in7_offset + local_x] = bitcast<u32>(bitcast<f32>(state_u32[in7_offset + local_x]) - arena[in4_offset + local_x] * arena[in5_offset + local_x] * broadcast);
      state_u32[in9_offset + local_x] = bitcast<u32>(bitcast<f32>(state_u32[in9_offset + local_x]) - arena[in8_offset + local_x] * broadcast);
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
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  let row = group_x * 64 + local_x;
  if (row < batch) {
    var acc: f32 = 0.0;
    for (var j: i32 = 0; j < 8; j += 1) {
      let sub = arena[in4_offset + row * 8 + j] - ((arena[in0_offset + row * 8 + j] - state[in1_offset + j]) * arena[in2_offset + j] + state[in3_offset + j]);
      acc = acc + sub * sub;
    }
    arena[out0_offset + row] = acc * 0.125;
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
  if (local_x < 128) {
    let left = eval_step_loss_1_partial[local_x];
    let right = eval_step_loss_1_partial[local_x + 128];
    eval_step_loss_1_partial[local_x] = left + right;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 64) {
    let left_1 = eval_step_loss_1_partial[local_x];
    let right_1 = eval_step_loss_1_partial[local_x + 64];
    eval_step_loss_1_partial[local_x] = left_1 + right_1;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 32) {
    let left_2 = eval_step_loss_1_partial[local_x];
    let right_2 = eval_step_loss_1_partial[local_x + 32];
    eval_step_loss_1_partial[local_x] = left_2 + right_2;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 16) {
    let left_3 = eval_step_loss_1_partial[local_x];
    let right_3 = eval_step_loss_1_partial[local_x + 16];
    eval_step_loss_1_partial[local_x] = left_3 + right_3;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 8) {
    let left_4 = eval_step_loss_1_partial[local_x];
    let right_4 = eval_step_loss_1_partial[local_x + 8];
    eval_step_loss_1_partial[local_x] = left_4 + right_4;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 4) {
    let left_5 = eval_step_loss_1_partial[local_x];
    let right_5 = eval_step_loss_1_partial[local_x + 4];
    eval_step_loss_1_partial[local_x] = left_5 + right_5;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 2) {
    let left_6 = eval_step_loss_1_partial[local_x];
    let right_6 = eval_step_loss_1_partial[local_x + 2];
    eval_step_loss_1_partial[local_x] = left_6 + right_6;
  }
  storageBarrier(); workgroupBarrier();
  if (local_x < 1) {
    let left_7 = eval_step_loss_1_partial[0];
    let right_7 = eval_step_loss_1_partial[1];
    eval_step_loss_1_partial[0] = left_7 + right_7;
  }
  storageBarrier(); workgroupBarrier();
  let total = eval_step_loss_1_partial[0];
  let add_1 = state[in1_offset] + total / dim_size * dim_size;
  storageBarrier(); workgroupBarrier();
  if (local_x == 0) {
    state[in1_offset] = add_1;
    state[in2_offset] = add;
    arena[out2_offset] = select(add_1 / select(add, 1.0, eq), 0.0, eq);
  }
}
