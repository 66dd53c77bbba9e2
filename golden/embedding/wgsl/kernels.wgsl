@group(0) @binding(0) var<storage, read_write> state: array<f32>;
@group(0) @binding(0) var<storage, read_write> state_vec4: array<vec4<f32>>;
@group(0) @binding(0) var<storage, read_write> state_u32: array<u32>;
@group(0) @binding(1) var<storage, read_write> arena: array<f32>;
@group(0) @binding(1) var<storage, read_write> arena_u32: array<u32>;
@group(0) @binding(1) var<storage, read_write> arena_u32_vec4: array<vec4<u32>>;
@group(0) @binding(3) var<uniform> scalars: array<vec4<i32>, 16>;

// predict_embedding: gather
// source: test/golden/models.ts:38:75
// schedule: map: workgroup element 256, register element 16
// FLOPs: 24*batch, bytes: 120*batch+320
@compute @workgroup_size(256, 1, 1)
fn predict_embedding(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let out0_offset = scalars[0].w;
  let groups_x = scalars[1].x;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (6 * batch + 1023) / 1024) {
    let start = group * 1024 + local_x;
    let index_1 = batch * 6;
    for (var e: i32 = 0; e < 4; e += 1) {
      let i = start + e * 256;
      if (i < index_1) {
        let row = bitcast<i32>(arena_u32_vec4[(in1_offset + i) >> 2u][(in1_offset + i) & 3]);
        arena_u32_vec4[(out0_offset + i * 4) >> 2u] = bitcast<vec4<u32>>(select(vec4<f32>(0.0), state_vec4[(in0_offset + row * 4) >> 2u], row >= 0 && row < 20));
      }
    }
  }
}

// train_step_loss: gather, sub, mul, reduce_sum, mul
// source: test/golden/models.ts:38:75, test/golden/models.ts:40:9
// schedule: row: workgroup row 64
// FLOPs: 102*batch, bytes: 240*batch+320
@compute @workgroup_size(64, 1, 1)
fn train_step_loss(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let out0_offset = scalars[1].x;
  let out1_offset = scalars[1].y;
  let groups_x = scalars[1].z;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (6 * batch + 63) / 64) {
    let row = group * 64 + local_x;
    if (row < batch * 6) {
      let index_1 = u32(row);
      let r = i32(index_1 / 6u);
      let r_1 = i32(index_1 % 6u);
      var acc: f32 = 0.0;
      let index_2 = r * 6;
      let index_3 = in1_offset + index_2 + r_1;
      let index_4 = r * 24;
      let index_5 = r_1 * 4;
      let index_6 = in2_offset + index_4 + index_5;
      for (var j: i32 = 0; j < 4; j += 1) {
        let row_1 = bitcast<i32>(arena_u32[index_3]);
        let sub = bitcast<f32>(arena_u32[index_6 + j]) - select(0.0, state[in0_offset + j + row_1 * 4], row_1 >= 0 && row_1 < 20);
        acc = acc + sub * sub;
      }
      arena_u32[out1_offset + index_2 + r_1] = bitcast<u32>(acc * 0.25);
      let index_7 = out0_offset + index_4 + index_5;
      for (var j_1: i32 = 0; j_1 < 4; j_1 += 1) {
        let row_2 = bitcast<i32>(arena_u32[index_3]);
        let sub_1 = bitcast<f32>(arena_u32[index_6 + j_1]) - select(0.0, state[in0_offset + j_1 + row_2 * 4], row_2 >= 0 && row_2 < 20);
        arena_u32[index_7 + j_1] = bitcast<u32>(sub_1);
      }
    }
  }
}

// train_step_embedding: mul, div, mul, mul, add, neg, scatter_add, reduce_sum, mul, div, mul, add, add, eq, select, div, select
// source: test/golden/models.ts:38:75, test/golden/models.ts:40:9
// schedule: scatter: workgroup window 256, tile row 64; row: workgroup inner 256
// FLOPs: 108*batch+11, bytes: 144*batch+332
var<workgroup> train_step_embedding_shared0: array<f32, 256>;
@compute @workgroup_size(256, 1, 1)
fn train_step_embedding(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let in1_offset = scalars[0].z;
  let in2_offset = scalars[0].w;
  let in3_offset = scalars[1].x;
  let in4_offset = scalars[1].y;
  let out0_offset = scalars[1].z;
  let out3_offset = scalars[1].w;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  if (group_x < 1) {
    let column = local_x & 3;
    let block = local_x >> 2u;
    if (block < 1) {
      let first = block * 64;
      let index_1 = out0_offset + column;
      let index_2 = bitcast<u32>(0.0);
      for (var row: i32 = first; row < 20; row += 1) {
        arena_u32[index_1 + row * 4] = index_2;
      }
      let value_1 = 1.0 / (f32(batch) * 6.0) * 0.25;
      let index_4 = in1_offset + column;
      for (var u0: i32 = 0; u0 < batch; u0 += 1) {
        let index_3 = in0_offset + u0 * 6;
        let index_5 = index_4 + u0 * 24;
        for (var u1: i32 = 0; u1 < 6; u1 += 1) {
          let row_1 = bitcast<i32>(arena_u32[index_3 + u1]);
          if (row_1 >= first && row_1 < 20) {
            let at = column + row_1 * 4;
            let mul = value_1 * bitcast<f32>(arena_u32[index_5 + u1 * 4]);
            let index_6 = out0_offset + at;
            arena_u32[index_6] = bitcast<u32>(bitcast<f32>(arena_u32[index_6]) + -(mul + mul));
          }
        }
      }
    }
  }
  if (group_x >= 1) {
    let dim_size = f32(batch);
    let add = state[in4_offset] + dim_size;
    let eq = add == 0.0;
    var acc: f32 = 0.0;
    let index_7 = batch * 6;
    for (var step_v: i32 = 0; step_v < ((batch * 3 + 127) >> 7u); step_v += 1) {
      let j = local_x + step_v * 256;
      if (j < index_7) {
        acc = acc + bitcast<f32>(arena_u32[in2_offset + j]);
      }
    }
    train_step_embedding_shared0[local_x] = acc;
    storageBarrier(); workgroupBarrier();
    if (local_x < 16) {
      var total: f32 = train_step_embedding_shared0[local_x];
      for (var p: i32 = 1; p < 16; p += 1) {
        total = total + train_step_embedding_shared0[local_x + p * 16];
      }
      train_step_embedding_shared0[local_x] = total;
    }
    storageBarrier(); workgroupBarrier();
    var total_1: f32 = train_step_embedding_shared0[0];
    for (var p_1: i32 = 1; p_1 < 16; p_1 += 1) {
      total_1 = total_1 + train_step_embedding_shared0[p_1];
    }
    let add_1 = state[in3_offset] + total_1 / (dim_size * 6.0) * dim_size;
    storageBarrier(); workgroupBarrier();
    if (local_x == 0) {
      state[in3_offset] = add_1;
      state[in4_offset] = add;
      arena_u32[out3_offset] = bitcast<u32>(select(add_1 / select(add, 1.0, eq), 0.0, eq));
    }
  }
}

// train_step_sgd: mul, sub, add
// source: test/golden/models.ts:40:9
// schedule: map: workgroup element 256, register element 16
// FLOPs: 161, bytes: 648
@compute @workgroup_size(256, 1, 1)
fn train_step_sgd(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let in0_offset = scalars[0].x;
  let in1_offset = scalars[0].y;
  let in2_offset = scalars[0].z;
  let in3_offset = scalars[0].w;
  let group_x = i32(workgroup_id.x);
  let local_x = i32(local_id.x);
  if (group_x < 1) {
    if (local_x < 80) {
      let index_1 = in2_offset + local_x;
      state_u32[index_1] = bitcast<u32>(bitcast<f32>(state_u32[index_1]) - arena[in0_offset + local_x] * bitcast<f32>(state_u32[in1_offset]));
    }
  }
  if (group_x >= 1) {
    let i_1 = group_x * 256 + local_x - 256;
    if (i_1 < 1) {
      state_u32[in3_offset] = bitcast<u32>(bitcast<i32>(state_u32[in3_offset]) + 1);
    }
  }
}

// eval_step_loss: gather, sub, mul, reduce_sum, mul
// source: test/golden/models.ts:38:75, test/golden/models.ts:40:9
// schedule: row: workgroup row 64
// FLOPs: 102*batch, bytes: 144*batch+320
@compute @workgroup_size(64, 1, 1)
fn eval_step_loss(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
  if (group < (6 * batch + 63) / 64) {
    let row = group * 64 + local_x;
    if (row < batch * 6) {
      let index_1 = u32(row);
      let r = i32(index_1 / 6u);
      let r_1 = i32(index_1 % 6u);
      var acc: f32 = 0.0;
      let index_2 = r * 6;
      let index_3 = in1_offset + index_2 + r_1;
      let index_4 = in2_offset + r * 24 + r_1 * 4;
      for (var j: i32 = 0; j < 4; j += 1) {
        let row_1 = bitcast<i32>(arena_u32[index_3]);
        let sub = bitcast<f32>(arena_u32[index_4 + j]) - select(0.0, state[in0_offset + j + row_1 * 4], row_1 >= 0 && row_1 < 20);
        acc = acc + sub * sub;
      }
      arena_u32[out0_offset + index_2 + r_1] = bitcast<u32>(acc * 0.25);
    }
  }
}

// eval_step_loss_1: mul, reduce_sum, div, mul, add, add, eq, select, div, select
// source: test/golden/models.ts:40:9
// schedule: row: workgroup inner 256
// FLOPs: 6*batch+9, bytes: 24*batch+12
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
  let index_1 = batch * 6;
  for (var step_v: i32 = 0; step_v < ((batch * 3 + 127) >> 7u); step_v += 1) {
    let j = local_x + step_v * 256;
    if (j < index_1) {
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
  let add_1 = state[in1_offset] + total_1 / (dim_size * 6.0) * dim_size;
  storageBarrier(); workgroupBarrier();
  if (local_x == 0) {
    state[in1_offset] = add_1;
    state[in2_offset] = add;
    arena[out2_offset] = select(add_1 / select(add, 1.0, eq), 0.0, eq);
  }
}
