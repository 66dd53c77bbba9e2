//subgroups:enable subgroups;

//shader-f16:enable f16;

//chromium-experimental-subgroup-matrix:enable chromium_experimental_subgroup_matrix;

const matrix_m = 8;
const matrix_n = 8;
const matrix_k = 8;
const subgroup_least = 8;
const subgroup_most = 8;

@group(0) @binding(0) var<storage, read_write> state_vec4: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> arena_vec4: array<vec4<f32>>;
@group(0) @binding(3) var<uniform> scalars: array<vec4<i32>, 16>;

fn is_nan_vec4(x: vec4<f32>) -> vec4<bool> {
  return (bitcast<vec4<u32>>(x) & vec4<u32>(0x7fffffffu)) > vec4<u32>(0x7f800000u);
}

fn maximum_vec4(a: vec4<f32>, b: vec4<f32>) -> vec4<f32> {
  return select(b, a, (a > b) | is_nan_vec4(a));
}

// The nearest f16, ties to even, by its bits: what f16() does is left open, and drivers leave a conversion there and back out.
fn round_f16(x: f32) -> f32 {
  let magnitude = bitcast<u32>(x) & 0x7fffffffu;
  var rounded = (magnitude + 0xfffu + ((magnitude >> 13u) & 1u)) & 0xffffe000u;
  if (magnitude < 0x38800000u) {
    // A multiple of 2^-24: adding 1/2 leaves the multiple in the low bits.
    let count = bitcast<u32>(bitcast<f32>(magnitude) + 0.5) - 0x3f000000u;
    rounded = bitcast<u32>(f32(count) * 5.9604645e-8);
  } else if (magnitude > 0x7f800000u) {
    rounded = 0x7fc00000u;
  } else if (magnitude >= 0x477ff000u) {
    rounded = 0x7f800000u;
  }
  return bitcast<f32>(rounded | (bitcast<u32>(x) & 0x80000000u));
}

// predict_dense: dot_general, add, max
// source: test/golden/models.ts:91:14
// schedule: contract: tile m 32, tile n 32, tile k 32, matrix f16, vector n 4, stages k 2, stage lhs, stage rhs
// FLOPs: 6240*batch, bytes: 448*batch+12480
var<workgroup> predict_dense_tiles: array<f16, 4096>;
var<workgroup> predict_dense_results: array<f32, 512>;
@compute @workgroup_size(64, 1, 1)
fn predict_dense(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>, @builtin(subgroup_id) subgroup_id: u32, @builtin(num_subgroups) num_subgroups: u32) {
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
  if (group < 2 * ((batch + 31) / 32)) {
    let m_start = group % ((batch + 31) / 32) * 32;
    let n_start = group / ((batch + 31) / 32) % 2 * 32;
    let row = local_x >> 3u;
    let column = (local_x & 7) * 4;
    let kk = row * 4;
    let index_1 = m_start + column;
    let index_2 = batch - 1;
    let row_1 = min(index_1, index_2);
    let row_2 = min(index_1 + 1, index_2);
    let row_3 = min(index_1 + 2, index_2);
    let row_4 = min(index_1 + 3, index_2);
    let kk_2 = row + 8;
    let kk_3 = row + 16;
    let kk_4 = row + 24;
    let column_1 = min(n_start + column, 44);
    const matrix_sums_columns = 32 / matrix_n / min(64 / subgroup_most, 32 / matrix_n);
    const matrix_sums_rows = max(1, 32 / matrix_m / max(1, 64 / subgroup_most / (32 / matrix_n)));
    let matrix_sums_subgroups = clamp(i32(num_subgroups), 64 / subgroup_most, 64 / subgroup_least);
    let matrix_sums_across = min(matrix_sums_subgroups, 32 / matrix_n);
    let matrix_sums_row = i32(subgroup_id) / matrix_sums_across * matrix_m;
    let matrix_sums_row_step = matrix_sums_subgroups / matrix_sums_across * matrix_m;
    let matrix_sums_column = i32(subgroup_id) % matrix_sums_across * matrix_n;
    let matrix_sums_column_step = matrix_sums_across * matrix_n;
    var matrix_sums: array<subgroup_matrix_result<f32, matrix_n, matrix_m>, matrix_sums_rows * matrix_sums_columns>;
    let index_3 = in0_offset + kk;
    let index_4 = index_3 + row_1 * 64;
    let index_5 = index_3 + row_2 * 64;
    let index_6 = index_3 + row_3 * 64;
    let index_7 = index_3 + row_4 * 64;
    let index_8 = in1_offset + row * 48 + column_1;
    let index_10 = in1_offset + kk_2 * 48 + column_1;
    let index_11 = in1_offset + kk_3 * 48 + column_1;
    let index_12 = in1_offset + kk_4 * 48 + column_1;
    let index_13 = column + kk * 32;
    let index_15 = column + row * 32;
    let index_17 = column + kk_2 * 32;
    let index_19 = column + kk_3 * 32;
    let index_21 = column + kk_4 * 32;
    for (var block: i32 = 0; block < 3; block += 1) {
      let k_start = block * 32;
      let mask_1 = block < 2;
      let staged = select(vec4<f32>(0.0), arena_vec4[(index_4 + k_start) >> 2u], mask_1);
      let staged_1 = select(vec4<f32>(0.0), arena_vec4[(index_5 + k_start) >> 2u], mask_1);
      let staged_2 = select(vec4<f32>(0.0), arena_vec4[(index_6 + k_start) >> 2u], mask_1);
      let staged_3 = select(vec4<f32>(0.0), arena_vec4[(index_7 + k_start) >> 2u], mask_1);
      let index_9 = k_start * 48;
      let staged_4 = select(vec4<f32>(0.0), state_vec4[(index_8 + index_9) >> 2u], mask_1);
      let staged_5 = select(vec4<f32>(0.0), state_vec4[(index_10 + index_9) >> 2u], mask_1);
      let staged_6 = select(vec4<f32>(0.0), state_vec4[(index_11 + index_9) >> 2u], mask_1);
      let staged_7 = select(vec4<f32>(0.0), state_vec4[(index_12 + index_9) >> 2u], mask_1);
      if (block > 0) {
        let stage = ((block + 1) & 1) * 2048;
        for (var matrix_step = 0; matrix_step < 32; matrix_step += matrix_k) {
          var matrix_right: array<subgroup_matrix_right<f16, matrix_n, matrix_k>, matrix_sums_columns>;
          for (var matrix_j = 0; matrix_j < matrix_sums_columns; matrix_j++) {
            let matrix_column = matrix_sums_column + matrix_j * matrix_sums_column_step;
            if (matrix_column < 32) {
              matrix_right[matrix_j] = subgroupMatrixLoad<subgroup_matrix_right<f16, matrix_n, matrix_k>, row_major>(&predict_dense_tiles, u32(stage + 1024 + matrix_step * 32 + matrix_column), 32u);
            }
          }
          for (var matrix_i = 0; matrix_i < matrix_sums_rows; matrix_i++) {
            let matrix_row = matrix_sums_row + matrix_i * matrix_sums_row_step;
            if (matrix_row < 32) {
              let matrix_left = subgroupMatrixLoad<subgroup_matrix_left<f16, matrix_k, matrix_m>, col_major>(&predict_dense_tiles, u32(stage + matrix_step * 32 + matrix_row), 32u);
              for (var matrix_j = 0; matrix_j < matrix_sums_columns; matrix_j++) {
                let matrix_column = matrix_sums_column + matrix_j * matrix_sums_column_step;
                if (matrix_column < 32) {
                  matrix_sums[matrix_i * matrix_sums_columns + matrix_j] = subgroupMatrixMultiplyAccumulate(matrix_left, matrix_right[matrix_j], matrix_sums[matrix_i * matrix_sums_columns + matrix_j]);
                }
              }
            }
          }
        }
      }
      let stage_1 = (block & 1) * 2048;
      let index_14 = index_13 + stage_1;
      predict_dense_tiles[index_14] = f16(staged.x);
      predict_dense_tiles[index_14 + 1] = f16(staged_1.x);
      predict_dense_tiles[index_14 + 2] = f16(staged_2.x);
      predict_dense_tiles[index_14 + 3] = f16(staged_3.x);
      predict_dense_tiles[index_14 + 32] = f16(staged.y);
      predict_dense_tiles[index_14 + 33] = f16(staged_1.y);
      predict_dense_tiles[index_14 + 34] = f16(staged_2.y);
      predict_dense_tiles[index_14 + 35] = f16(staged_3.y);
      predict_dense_tiles[index_14 + 64] = f16(staged.z);
      predict_dense_tiles[index_14 + 65] = f16(staged_1.z);
      predict_dense_tiles[index_14 + 66] = f16(staged_2.z);
      predict_dense_tiles[index_14 + 67] = f16(staged_3.z);
      predict_dense_tiles[index_14 + 96] = f16(staged.w);
      predict_dense_tiles[index_14 + 97] = f16(staged_1.w);
      predict_dense_tiles[index_14 + 98] = f16(staged_2.w);
      predict_dense_tiles[index_14 + 99] = f16(staged_3.w);
      let index_16 = index_15 + stage_1;
      predict_dense_tiles[index_16 + 1024] = f16(staged_4.x);
      predict_dense_tiles[index_16 + 1025] = f16(staged_4.y);
      predict_dense_tiles[index_16 + 1026] = f16(staged_4.z);
      predict_dense_tiles[index_16 + 1027] = f16(staged_4.w);
      let index_18 = index_17 + stage_1;
      predict_dense_tiles[index_18 + 1024] = f16(staged_5.x);
      predict_dense_tiles[index_18 + 1025] = f16(staged_5.y);
      predict_dense_tiles[index_18 + 1026] = f16(staged_5.z);
      predict_dense_tiles[index_18 + 1027] = f16(staged_5.w);
      let index_20 = index_19 + stage_1;
      predict_dense_tiles[index_20 + 1024] = f16(staged_6.x);
      predict_dense_tiles[index_20 + 1025] = f16(staged_6.y);
      predict_dense_tiles[index_20 + 1026] = f16(staged_6.z);
      predict_dense_tiles[index_20 + 1027] = f16(staged_6.w);
      let index_22 = index_21 + stage_1;
      predict_dense_tiles[index_22 + 1024] = f16(staged_7.x);
      predict_dense_tiles[index_22 + 1025] = f16(staged_7.y);
      predict_dense_tiles[index_22 + 1026] = f16(staged_7.z);
      predict_dense_tiles[index_22 + 1027] = f16(staged_7.w);
      workgroupBarrier();
    }
    let m_first = m_start + row;
    let n_first = n_start + column;
    var totals: array<vec4<f32>, 4>;
    let index_24 = row * 32 + column;
    for (var first_row: i32 = 0; first_row < 32; first_row += 16) {
      for (var matrix_i = 0; matrix_i < matrix_sums_rows; matrix_i++) {
        let matrix_row = matrix_sums_row + matrix_i * matrix_sums_row_step;
        if (matrix_row < 32) {
          if (matrix_row >= first_row && matrix_row < first_row + 16) {
            for (var matrix_j = 0; matrix_j < matrix_sums_columns; matrix_j++) {
              let matrix_column = matrix_sums_column + matrix_j * matrix_sums_column_step;
              if (matrix_column < 32) {
                subgroupMatrixStore<row_major>(&predict_dense_results, u32(0 + (matrix_row - first_row) * 32 + matrix_column), matrix_sums[matrix_i * matrix_sums_columns + matrix_j], 32u);
              }
            }
          }
        }
      }
      workgroupBarrier();
      let index_23 = (first_row >> 3u) * 4;
      for (var i: i32 = 0; i < 2; i += 1) {
        totals[(index_23 + i * 4) >> 2u] = vec4<f32>(predict_dense_results[index_24 + i * 256], predict_dense_results[(index_24 + i * 256) + 1], predict_dense_results[(index_24 + i * 256) + 2], predict_dense_results[(index_24 + i * 256) + 3]);
      }
      workgroupBarrier();
    }
    let mask_2 = n_first < 48;
    let index_25 = in2_offset + n_first;
    let lanes_3 = vec4<f32>(0.0);
    for (var i_1: i32 = 0; i_1 < 4; i_1 += 1) {
      let m = m_first + i_1 * 8;
      if (m < batch) {
        if (mask_2) {
          let lanes_1 = totals[(i_1 * 4) >> 2u];
          let total = vec4<f32>(round_f16(lanes_1.x), round_f16(lanes_1.y), round_f16(lanes_1.z), round_f16(lanes_1.w));
          let lanes_2 = total + state_vec4[index_25 >> 2u];
          arena_vec4[(out0_offset + m * 48 + n_first) >> 2u] = maximum_vec4(lanes_3, vec4<f32>(round_f16(lanes_2.x), round_f16(lanes_2.y), round_f16(lanes_2.z), round_f16(lanes_2.w)));
        }
      }
    }
  }
}
