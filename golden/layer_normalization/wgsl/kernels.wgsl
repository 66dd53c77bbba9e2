@group(0) @binding(0) var<storage, read_write> state: array<f32>;
@group(0) @binding(1) var<storage, read_write> arena: array<f32>;
@group(0) @binding(3) var<uniform> scalars: array<vec4<i32>, 16>;

// predict_normalization: reduce_sum, mul, sub, mul, reduce_sum, mul, add, rsqrt, mul, mul, add
// source: test/golden/models.ts:30:56
// schedule: row: workgroup row 64
// FLOPs: 116*batch, bytes: 128*batch+128
@compute @workgroup_size(64, 1, 1)
fn predict_normalization(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
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
      var acc: f32 = 0.0;
      let index_1 = row * 16;
      let index_2 = in0_offset + index_1;
      for (var j: i32 = 0; j < 16; j += 1) {
        let x = arena[index_2 + j];
        acc = acc + x;
      }
      var acc_1: f32 = 0.0;
      for (var j_1: i32 = 0; j_1 < 16; j_1 += 1) {
        let x_1 = arena[index_2 + j_1];
        let sub = x_1 - acc * 0.0625;
        acc_1 = acc_1 + sub * sub;
      }
      let index_3 = out0_offset + index_1;
      for (var j_2: i32 = 0; j_2 < 16; j_2 += 1) {
        let x_2 = arena[index_2 + j_2];
        let sub_1 = x_2 - acc * 0.0625;
        arena[index_3 + j_2] = sub_1 * (inverseSqrt(acc_1 * 0.0625 + 0.001) * state[in1_offset + j_2]) + state[in2_offset + j_2];
      }
    }
  }
}
