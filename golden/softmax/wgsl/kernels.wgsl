@group(0) @binding(1) var<storage, read_write> arena: array<f32>;
@group(0) @binding(3) var<uniform> scalars: array<vec4<i32>, 16>;

fn infinity() -> f32 {
  let bits = 0x7f800000u;
  return bitcast<f32>(bits);
}

fn is_nan(x: f32) -> bool {
  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
}

// The greater one, or NaN where either is.
fn maximum(a: f32, b: f32) -> f32 {
  return select(b, a, a > b || is_nan(a));
}

// The device's exp, which need not hand a NaN on.
fn exponential(x: f32) -> f32 {
  return select(exp(x), x, is_nan(x));
}

// predict_softmax: reduce_max, sub, exp, reduce_sum, div
// source: test/golden/models.ts:24:91
// schedule: row: workgroup row 64
// FLOPs: 50*batch, bytes: 80*batch
@compute @workgroup_size(64, 1, 1)
fn predict_softmax(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
  let batch = scalars[0].x;
  let in0_offset = scalars[0].y;
  let out0_offset = scalars[0].z;
  let groups_x = scalars[0].w;
  let group_x = i32(workgroup_id.x);
  let group_y = i32(workgroup_id.y);
  let local_x = i32(local_id.x);
  let group = group_y * groups_x + group_x;
  if (group < (batch + 63) / 64) {
    let row = group * 64 + local_x;
    if (row < batch) {
      var acc: f32 = -infinity();
      let index_1 = row * 10;
      let index_2 = in0_offset + index_1;
      for (var j: i32 = 0; j < 10; j += 1) {
        let x = arena[index_2 + j];
        acc = maximum(acc, x);
      }
      var acc_1: f32 = 0.0;
      for (var j_1: i32 = 0; j_1 < 10; j_1 += 1) {
        let x_1 = arena[index_2 + j_1];
        let exp_v = exponential(x_1 - acc);
        acc_1 = acc_1 + exp_v;
      }
      let index_3 = out0_offset + index_1;
      for (var j_2: i32 = 0; j_2 < 10; j_2 += 1) {
        let x_2 = arena[index_2 + j_2];
        let exp_1 = exponential(x_2 - acc);
        arena[index_3 + j_2] = exp_1 / acc_1;
      }
    }
  }
}
