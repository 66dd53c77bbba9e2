(module
  (import "env" "memory" (memory 1 65536))
  ;; Bytes of scratch memory that one thread needs, and of what lies in front of it.
  (global (export ".scratch") i32 (i32.const 64))
  (global (export ".control") i32 (i32.const 320))
  (type $.share (func (param i32 i32 i32 i32)))
  (table 3 funcref)
  (elem (i32.const 0) $predict_normalization_1.share $train_step_loss.share $eval_step_loss.share)

  ;; predict_normalization
  ;;   ops: add, rsqrt, mul
  ;;   from: test/golden/models.ts:48:55
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 24  bytes: 96
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[8], read
  ;;   in1: f32[8], read
  ;;   out0: f32[8], write
  (func $predict_normalization
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $x_1 v128) (local $x_2 v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0.001 0.001 0.001 0.001))
    (local.set $lanes_2 (v128.const f32x4 1 1 1 1))
    (loop $.tasks
      (local.set $x_1 (f32x4.add (v128.load (local.get $in0)) (local.get $lanes_1)))
      (v128.store
        (local.get $out0)
        (f32x4.mul (f32x4.div (local.get $lanes_2) (f32x4.sqrt (local.get $x_1))) (v128.load (local.get $in1))))
      (local.set $x_2 (f32x4.add (v128.load offset=16 (local.get $in0)) (local.get $lanes_1)))
      (v128.store offset=16
        (local.get $out0)
        (f32x4.mul
          (f32x4.div (local.get $lanes_2) (f32x4.sqrt (local.get $x_2)))
          (v128.load offset=16 (local.get $in1))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; predict_normalization_1
  ;;   ops: sub, mul, add
  ;;   from: test/golden/models.ts:48:55
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 24*batch  bytes: 64*batch+96
  ;;   grid: batch x 1 x 1
  ;;   in0: f32[8*batch], read
  ;;   in1: f32[8], read
  ;;   in2: f32[8], read
  ;;   in3: f32[8], read
  ;;   out0: f32[8*batch], write
  (func $predict_normalization_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $out0 i32) (param $batch i32)
    (local $index_1 i32) (local $index_2 i32) (local $index_3 i32) (local $index_4 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $index_1 (i32.mul (local.get $group_x) (i32.const 8)))
      (local.set $index_2 (i32.mul (local.get $index_1) (i32.const 4)))
      (local.set $index_3 (i32.add (local.get $out0) (local.get $index_2)))
      (local.set $index_4 (i32.add (local.get $in0) (local.get $index_2)))
      (v128.store
        (local.get $index_3)
        (f32x4.add
          (f32x4.mul
            (f32x4.sub (v128.load (local.get $index_4)) (v128.load (local.get $in1)))
            (v128.load (local.get $in2)))
          (v128.load (local.get $in3))))
      (v128.store offset=16
        (local.get $index_3)
        (f32x4.add
          (f32x4.mul
            (f32x4.sub (v128.load offset=16 (local.get $index_4)) (v128.load offset=16 (local.get $in1)))
            (v128.load offset=16 (local.get $in2)))
          (v128.load offset=16 (local.get $in3))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_normalization
  ;;   ops: reduce_sum, div
  ;;   from: test/golden/models.ts:48:55
  ;;   schedule: reduce: vector result 4
  ;;   flops: 8*batch+8  bytes: 32*batch+32
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[8*batch], read
  ;;   out0: f32[8], write
  ;;   scratch: sums: f32[8]
  (func $train_step_normalization
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $batch i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $r i32) (local $index_1 i32) (local $index_2 i32) (local $next v128)
    (local $next_1 v128) (local $reduce_sum v128) (local $reduce_sum_1 v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (local.set $lanes_2 (f32x4.splat (f32.convert_i32_s (local.get $batch))))
    (loop $.tasks
      (v128.store (local.get $.scratch) (local.get $lanes_1))
      (v128.store offset=16 (local.get $.scratch) (local.get $lanes_1))
      (local.set $r (i32.const 0))
      (if
        (i32.lt_s (local.get $r) (local.get $batch))
        (then
          (loop $r.loop
            (local.set $index_1 (i32.mul (local.get $r) (i32.const 8)))
            (local.set $index_2 (i32.add (local.get $in0) (i32.mul (local.get $index_1) (i32.const 4))))
            (local.set $next (f32x4.add (v128.load (local.get $.scratch)) (v128.load (local.get $index_2))))
            (v128.store (local.get $.scratch) (local.get $next))
            (local.set $next_1
              (f32x4.add (v128.load offset=16 (local.get $.scratch)) (v128.load offset=16 (local.get $index_2))))
            (v128.store offset=16 (local.get $.scratch) (local.get $next_1))
            (br_if $r.loop (i32.lt_s (local.tee $r (i32.add (local.get $r) (i32.const 1))) (local.get $batch))))))
      (local.set $reduce_sum (v128.load (local.get $.scratch)))
      (v128.store (local.get $out0) (f32x4.div (local.get $reduce_sum) (local.get $lanes_2)))
      (local.set $reduce_sum_1 (v128.load offset=16 (local.get $.scratch)))
      (v128.store offset=16 (local.get $out0) (f32x4.div (local.get $reduce_sum_1) (local.get $lanes_2)))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_normalization_1
  ;;   ops: mul, mul, add
  ;;   from: test/golden/models.ts:48:55
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 24  bytes: 64
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[8], read_write
  ;;   in1: f32[8], read
  (func $train_step_normalization_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32)
    (local $lanes_1 v128) (local $lanes_2 v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0.99 0.99 0.99 0.99))
    (local.set $lanes_2 (v128.const f32x4 0.01 0.01 0.01 0.01))
    (loop $.tasks
      (v128.store
        (local.get $in0)
        (f32x4.add
          (f32x4.mul (v128.load (local.get $in0)) (local.get $lanes_1))
          (f32x4.mul (v128.load (local.get $in1)) (local.get $lanes_2))))
      (v128.store offset=16
        (local.get $in0)
        (f32x4.add
          (f32x4.mul (v128.load offset=16 (local.get $in0)) (local.get $lanes_1))
          (f32x4.mul (v128.load offset=16 (local.get $in1)) (local.get $lanes_2))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_sgd
  ;;   ops: add
  ;;   from: test/golden/models.ts:50:9
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 1  bytes: 4
  ;;   grid: 1 x 1 x 1
  ;;   in0: i32[1], read_write
  (func $train_step_sgd
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (loop $.tasks
      (i32.store (local.get $in0) (i32.add (i32.load (local.get $in0)) (i32.const 1)))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_normalization_2
  ;;   ops: sub, mul, reduce_sum, div
  ;;   from: test/golden/models.ts:48:55
  ;;   schedule: reduce: vector result 4
  ;;   flops: 24*batch+8  bytes: 32*batch+64
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[8*batch], read
  ;;   in1: f32[8], read
  ;;   out0: f32[8], write
  ;;   scratch: sums: f32[8]
  (func $train_step_normalization_2
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $r i32) (local $index_1 i32) (local $index_2 i32) (local $sub v128)
    (local $next v128) (local $sub_1 v128) (local $next_1 v128) (local $reduce_sum v128) (local $reduce_sum_1 v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (local.set $lanes_2 (f32x4.splat (f32.convert_i32_s (local.get $batch))))
    (loop $.tasks
      (v128.store (local.get $.scratch) (local.get $lanes_1))
      (v128.store offset=16 (local.get $.scratch) (local.get $lanes_1))
      (local.set $r (i32.const 0))
      (if
        (i32.lt_s (local.get $r) (local.get $batch))
        (then
          (loop $r.loop
            (local.set $index_1 (i32.mul (local.get $r) (i32.const 8)))
            (local.set $index_2 (i32.add (local.get $in0) (i32.mul (local.get $index_1) (i32.const 4))))
            (local.set $sub (f32x4.sub (v128.load (local.get $index_2)) (v128.load (local.get $in1))))
            (local.set $next
              (f32x4.add (v128.load (local.get $.scratch)) (f32x4.mul (local.get $sub) (local.get $sub))))
            (v128.store (local.get $.scratch) (local.get $next))
            (local.set $sub_1
              (f32x4.sub (v128.load offset=16 (local.get $index_2)) (v128.load offset=16 (local.get $in1))))
            (local.set $next_1
              (f32x4.add (v128.load offset=16 (local.get $.scratch)) (f32x4.mul (local.get $sub_1) (local.get $sub_1))))
            (v128.store offset=16 (local.get $.scratch) (local.get $next_1))
            (br_if $r.loop (i32.lt_s (local.tee $r (i32.add (local.get $r) (i32.const 1))) (local.get $batch))))))
      (local.set $reduce_sum (v128.load (local.get $.scratch)))
      (v128.store (local.get $out0) (f32x4.div (local.get $reduce_sum) (local.get $lanes_2)))
      (local.set $reduce_sum_1 (v128.load offset=16 (local.get $.scratch)))
      (v128.store offset=16 (local.get $out0) (f32x4.div (local.get $reduce_sum_1) (local.get $lanes_2)))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_normalization_3
  ;;   ops: add, rsqrt
  ;;   from: test/golden/models.ts:48:55
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 16  bytes: 64
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[8], read
  ;;   out0: f32[8], write
  (func $train_step_normalization_3
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $x_1 v128) (local $x_2 v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0.001 0.001 0.001 0.001))
    (local.set $lanes_2 (v128.const f32x4 1 1 1 1))
    (loop $.tasks
      (local.set $x_1 (f32x4.add (v128.load (local.get $in0)) (local.get $lanes_1)))
      (v128.store (local.get $out0) (f32x4.div (local.get $lanes_2) (f32x4.sqrt (local.get $x_1))))
      (local.set $x_2 (f32x4.add (v128.load offset=16 (local.get $in0)) (local.get $lanes_1)))
      (v128.store offset=16 (local.get $out0) (f32x4.div (local.get $lanes_2) (f32x4.sqrt (local.get $x_2))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_loss
  ;;   ops: sub, mul, mul, add, sub, mul, reduce_sum, mul, div, mul, mul, add, neg
  ;;   from: test/golden/models.ts:48:55, test/golden/models.ts:50:9
  ;;   schedule: row: tile row 8, vector inner 4
  ;;   flops: 74*batch+9  bytes: 100*batch+128
  ;;   grid: floordiv(batch+7, 8) x 1 x 1
  ;;   in0: f32[8*batch], read
  ;;   in1: f32[8], read
  ;;   in2: f32[8], read
  ;;   in3: f32[8], read
  ;;   in4: f32[8], read
  ;;   in5: f32[8*batch], read
  ;;   out0: f32[batch], write
  ;;   out1: f32[8*batch], write
  (func $train_step_loss
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32) (param $in5 i32) (param $out0 i32) (param $out1 i32) (param $batch i32)
    (local $value_1 f32) (local $first i32) (local $row i32) (local $.t1 i32) (local $row.end i32) (local $acc f32)
    (local $index_1 i32) (local $j i32) (local $index_2 i32) (local $index_4 i32) (local $index_5 i32) (local $sub f32)
    (local $j_1 i32) (local $index_3 i32) (local $index_6 i32) (local $index_7 i32) (local $sub_1 f32) (local $mul f32)
    (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $value_1 (f32.mul (f32.div (f32.const 1) (f32.convert_i32_s (local.get $batch))) (f32.const 0.125)))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $first (i32.mul (local.get $group_x) (i32.const 8)))
      (local.set $row (local.get $first))
      (local.set $row.end
        (select
          (local.tee $.t1 (i32.add (local.get $first) (i32.const 8)))
          (local.get $batch)
          (i32.lt_s (local.get $.t1) (local.get $batch))))
      (if
        (i32.lt_s (local.get $row) (local.get $row.end))
        (then
          (loop $row.loop
            (local.set $acc (f32.const 0))
            (local.set $index_1 (i32.mul (local.get $row) (i32.const 8)))
            (local.set $j (i32.const 0))
            (loop $j.loop
              (local.set $index_2 (i32.add (local.get $index_1) (local.get $j)))
              (local.set $index_4 (i32.mul (local.get $index_2) (i32.const 4)))
              (local.set $index_5 (i32.mul (local.get $j) (i32.const 4)))
              (local.set $sub
                (f32.sub
                  (f32.load (i32.add (local.get $in5) (local.get $index_4)))
                  (f32.add
                    (f32.mul
                      (f32.sub
                        (f32.load (i32.add (local.get $in0) (local.get $index_4)))
                        (f32.load (i32.add (local.get $in1) (local.get $index_5))))
                      (f32.mul
                        (f32.load (i32.add (local.get $in2) (local.get $index_5)))
                        (f32.load (i32.add (local.get $in3) (local.get $index_5)))))
                    (f32.load (i32.add (local.get $in4) (local.get $index_5))))))
              (local.set $acc (f32.add (local.get $acc) (f32.mul (local.get $sub) (local.get $sub))))
              (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 8))))
            (f32.store
              (i32.add (local.get $out0) (i32.mul (local.get $row) (i32.const 4)))
              (f32.mul (local.get $acc) (f32.const 0.125)))
            (local.set $j_1 (i32.const 0))
            (loop $j_1.loop
              (local.set $index_3 (i32.add (local.get $index_1) (local.get $j_1)))
              (local.set $index_6 (i32.mul (local.get $index_3) (i32.const 4)))
              (local.set $index_7 (i32.mul (local.get $j_1) (i32.const 4)))
              (local.set $sub_1
                (f32.sub
                  (f32.load (i32.add (local.get $in5) (local.get $index_6)))
                  (f32.add
                    (f32.mul
                      (f32.sub
                        (f32.load (i32.add (local.get $in0) (local.get $index_6)))
                        (f32.load (i32.add (local.get $in1) (local.get $index_7))))
                      (f32.mul
                        (f32.load (i32.add (local.get $in2) (local.get $index_7)))
                        (f32.load (i32.add (local.get $in3) (local.get $index_7)))))
                    (f32.load (i32.add (local.get $in4) (local.get $index_7))))))
              (local.set $mul (f32.mul (local.get $value_1) (local.get $sub_1)))
              (f32.store
                (i32.add (local.get $out1) (local.get $index_6))
                (f32.neg (f32.add (local.get $mul) (local.get $mul))))
              (br_if $j_1.loop (i32.lt_s (local.tee $j_1 (i32.add (local.get $j_1) (i32.const 1))) (i32.const 8))))
            (br_if $row.loop (i32.lt_s (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $row.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_normalization_4
  ;;   ops: reduce_sum, sub, mul, reduce_sum
  ;;   from: test/golden/models.ts:48:55
  ;;   schedule: reduce: vector result 4
  ;;   flops: 32*batch  bytes: 64*batch+96
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[8*batch], read
  ;;   in1: f32[8*batch], read
  ;;   in2: f32[8], read
  ;;   out0: f32[8], write
  ;;   out1: f32[8], write
  ;;   scratch: sums: f32[8], sums_1: f32[8]
  (func $train_step_normalization_4
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out0 i32) (param $out1 i32) (param $batch i32)
    (local $.sums_1 i32) (local $lanes_1 v128) (local $r i32) (local $index_1 i32) (local $index_2 i32) (local $index_3 i32)
    (local $x v128) (local $next v128) (local $index_4 i32) (local $next_1 v128) (local $x_1 v128) (local $next_2 v128)
    (local $next_3 v128) (local $reduce_sum v128) (local $reduce_sum_1 v128) (local $reduce_sum_2 v128) (local $reduce_sum_3 v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.sums_1 (i32.add (local.get $.scratch) (i32.const 32)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (v128.store (local.get $.scratch) (local.get $lanes_1))
      (v128.store (local.get $.sums_1) (local.get $lanes_1))
      (v128.store offset=16 (local.get $.scratch) (local.get $lanes_1))
      (v128.store offset=16 (local.get $.sums_1) (local.get $lanes_1))
      (local.set $r (i32.const 0))
      (if
        (i32.lt_s (local.get $r) (local.get $batch))
        (then
          (loop $r.loop
            (local.set $index_1 (i32.mul (local.get $r) (i32.const 8)))
            (local.set $index_2 (i32.mul (local.get $index_1) (i32.const 4)))
            (local.set $index_3 (i32.add (local.get $in0) (local.get $index_2)))
            (local.set $x (v128.load (local.get $index_3)))
            (local.set $next (f32x4.add (v128.load (local.get $.scratch)) (local.get $x)))
            (v128.store (local.get $.scratch) (local.get $next))
            (local.set $index_4 (i32.add (local.get $in1) (local.get $index_2)))
            (local.set $next_1
              (f32x4.add
                (v128.load (local.get $.sums_1))
                (f32x4.mul (local.get $x) (f32x4.sub (v128.load (local.get $index_4)) (v128.load (local.get $in2))))))
            (v128.store (local.get $.sums_1) (local.get $next_1))
            (local.set $x_1 (v128.load offset=16 (local.get $index_3)))
            (local.set $next_2 (f32x4.add (v128.load offset=16 (local.get $.scratch)) (local.get $x_1)))
            (v128.store offset=16 (local.get $.scratch) (local.get $next_2))
            (local.set $next_3
              (f32x4.add
                (v128.load offset=16 (local.get $.sums_1))
                (f32x4.mul
                  (local.get $x_1)
                  (f32x4.sub (v128.load offset=16 (local.get $index_4)) (v128.load offset=16 (local.get $in2))))))
            (v128.store offset=16 (local.get $.sums_1) (local.get $next_3))
            (br_if $r.loop (i32.lt_s (local.tee $r (i32.add (local.get $r) (i32.const 1))) (local.get $batch))))))
      (local.set $reduce_sum (v128.load (local.get $.scratch)))
      (local.set $reduce_sum_1 (v128.load (local.get $.sums_1)))
      (v128.store (local.get $out0) (local.get $reduce_sum))
      (v128.store (local.get $out1) (local.get $reduce_sum_1))
      (local.set $reduce_sum_2 (v128.load offset=16 (local.get $.scratch)))
      (local.set $reduce_sum_3 (v128.load offset=16 (local.get $.sums_1)))
      (v128.store offset=16 (local.get $out0) (local.get $reduce_sum_2))
      (v128.store offset=16 (local.get $out1) (local.get $reduce_sum_3))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_normalization_5
  ;;   ops: mul, mul, sub
  ;;   from: test/golden/models.ts:48:55, test/golden/models.ts:50:9
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 24  bytes: 100
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[8], read
  ;;   in1: f32[8], read
  ;;   in2: f32[1], read
  ;;   in3: f32[8], read_write
  (func $train_step_normalization_5
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32)
    (local $lanes_1 v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (loop $.tasks
      (local.set $lanes_1 (v128.load32_splat (local.get $in2)))
      (v128.store
        (local.get $in3)
        (f32x4.sub
          (v128.load (local.get $in3))
          (f32x4.mul (f32x4.mul (v128.load (local.get $in0)) (v128.load (local.get $in1))) (local.get $lanes_1))))
      (v128.store offset=16
        (local.get $in3)
        (f32x4.sub
          (v128.load offset=16 (local.get $in3))
          (f32x4.mul
            (f32x4.mul (v128.load offset=16 (local.get $in0)) (v128.load offset=16 (local.get $in1)))
            (local.get $lanes_1))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_sgd_1
  ;;   ops: mul, sub
  ;;   from: test/golden/models.ts:50:9
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 16  bytes: 68
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[8], read
  ;;   in1: f32[1], read
  ;;   in2: f32[8], read_write
  (func $train_step_sgd_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32)
    (local $lanes_1 v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (loop $.tasks
      (local.set $lanes_1 (v128.load32_splat (local.get $in1)))
      (v128.store
        (local.get $in2)
        (f32x4.sub (v128.load (local.get $in2)) (f32x4.mul (v128.load (local.get $in0)) (local.get $lanes_1))))
      (v128.store offset=16
        (local.get $in2)
        (f32x4.sub
          (v128.load offset=16 (local.get $in2))
          (f32x4.mul (v128.load offset=16 (local.get $in0)) (local.get $lanes_1))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_loss_1
  ;;   ops: reduce_sum, div, mul, add, add, eq, select, div, select
  ;;   from: test/golden/models.ts:50:9
  ;;   schedule: row: tile row 8, vector inner 4
  ;;   flops: batch+8  bytes: 4*batch+12
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[batch], read
  ;;   in1: f32[1], read_write
  ;;   in2: f32[1], read_write
  ;;   out2: f32[1], write
  (func $train_step_loss_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out2 i32) (param $batch i32)
    (local $dim_size f32) (local $j_whole i32) (local $add f32) (local $eq i32) (local $acc f32) (local $acc_lanes v128)
    (local $j i32) (local $j_rest i32) (local $add_1 f32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $dim_size (f32.convert_i32_s (local.get $batch)))
    (local.set $j_whole (i32.mul (i32.div_s (local.get $batch) (i32.const 4)) (i32.const 4)))
    (loop $.tasks
      (local.set $add (f32.add (f32.load (local.get $in2)) (local.get $dim_size)))
      (local.set $eq (f32.eq (local.get $add) (f32.const 0)))
      (local.set $acc (f32.const 0))
      (local.set $acc_lanes (v128.const f32x4 -0 -0 -0 -0))
      (local.set $j (i32.const 0))
      (if
        (i32.lt_s (local.get $j) (local.get $j_whole))
        (then
          (loop $j.loop
            (local.set $acc_lanes
              (f32x4.add
                (local.get $acc_lanes)
                (v128.load (i32.add (local.get $in0) (i32.mul (local.get $j) (i32.const 4))))))
            (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 4))) (local.get $j_whole))))))
      (local.set $acc
        (f32.add
          (local.get $acc)
          (f32.add
            (f32.add (f32x4.extract_lane 0 (local.get $acc_lanes)) (f32x4.extract_lane 2 (local.get $acc_lanes)))
            (f32.add (f32x4.extract_lane 1 (local.get $acc_lanes)) (f32x4.extract_lane 3 (local.get $acc_lanes))))))
      (local.set $j_rest (local.get $j_whole))
      (if
        (i32.lt_s (local.get $j_rest) (local.get $batch))
        (then
          (loop $j_rest.loop
            (local.set $acc
              (f32.add
                (local.get $acc)
                (f32.load (i32.add (local.get $in0) (i32.mul (local.get $j_rest) (i32.const 4))))))
            (br_if $j_rest.loop
              (i32.lt_s (local.tee $j_rest (i32.add (local.get $j_rest) (i32.const 1))) (local.get $batch))))))
      (local.set $add_1
        (f32.add
          (f32.load (local.get $in1))
          (f32.mul (f32.div (local.get $acc) (local.get $dim_size)) (local.get $dim_size))))
      (f32.store (local.get $in1) (local.get $add_1))
      (f32.store (local.get $in2) (local.get $add))
      (f32.store
        (local.get $out2)
        (select
          (f32.const 0)
          (f32.div (local.get $add_1) (select (f32.const 1) (local.get $add) (local.get $eq)))
          (local.get $eq)))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; eval_step_loss
  ;;   ops: sub, mul, add, sub, mul, reduce_sum, mul
  ;;   from: test/golden/models.ts:48:55, test/golden/models.ts:50:9
  ;;   schedule: row: tile row 8, vector inner 4
  ;;   flops: 49*batch  bytes: 68*batch+96
  ;;   grid: floordiv(batch+7, 8) x 1 x 1
  ;;   in0: f32[8*batch], read
  ;;   in1: f32[8], read
  ;;   in2: f32[8], read
  ;;   in3: f32[8], read
  ;;   in4: f32[8*batch], read
  ;;   out0: f32[batch], write
  (func $eval_step_loss
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32) (param $out0 i32) (param $batch i32)
    (local $first i32) (local $row i32) (local $.t1 i32) (local $row.end i32) (local $acc f32) (local $index_1 i32)
    (local $j i32) (local $index_2 i32) (local $index_3 i32) (local $index_4 i32) (local $sub f32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $first (i32.mul (local.get $group_x) (i32.const 8)))
      (local.set $row (local.get $first))
      (local.set $row.end
        (select
          (local.tee $.t1 (i32.add (local.get $first) (i32.const 8)))
          (local.get $batch)
          (i32.lt_s (local.get $.t1) (local.get $batch))))
      (if
        (i32.lt_s (local.get $row) (local.get $row.end))
        (then
          (loop $row.loop
            (local.set $acc (f32.const 0))
            (local.set $index_1 (i32.mul (local.get $row) (i32.const 8)))
            (local.set $j (i32.const 0))
            (loop $j.loop
              (local.set $index_2 (i32.add (local.get $index_1) (local.get $j)))
              (local.set $index_3 (i32.mul (local.get $index_2) (i32.const 4)))
              (local.set $index_4 (i32.mul (local.get $j) (i32.const 4)))
              (local.set $sub
                (f32.sub
                  (f32.load (i32.add (local.get $in4) (local.get $index_3)))
                  (f32.add
                    (f32.mul
                      (f32.sub
                        (f32.load (i32.add (local.get $in0) (local.get $index_3)))
                        (f32.load (i32.add (local.get $in1) (local.get $index_4))))
                      (f32.load (i32.add (local.get $in2) (local.get $index_4))))
                    (f32.load (i32.add (local.get $in3) (local.get $index_4))))))
              (local.set $acc (f32.add (local.get $acc) (f32.mul (local.get $sub) (local.get $sub))))
              (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 8))))
            (f32.store
              (i32.add (local.get $out0) (i32.mul (local.get $row) (i32.const 4)))
              (f32.mul (local.get $acc) (f32.const 0.125)))
            (br_if $row.loop (i32.lt_s (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $row.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  (func $predict_normalization_1.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_normalization_1
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=280 (local.get $.control))
      (i32.load offset=284 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))))

  (func $train_step_loss.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_loss
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=292 (local.get $.control))
      (i32.load offset=296 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (i32.load offset=280 (local.get $.control))
      (i32.load offset=284 (local.get $.control))
      (i32.load offset=288 (local.get $.control))))

  (func $eval_step_loss.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $eval_step_loss
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=284 (local.get $.control))
      (i32.load offset=288 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (i32.load offset=280 (local.get $.control))))

  ;; predict: 2 steps
  (func (export "predict")
    (param $.state i32) (param $.arena i32) (param $.scratch i32) (param $batch.capacity i32) (param $batch.sizes i32)
    (local $.0 i64) (local $.1 i64) (local $.2 i64) (local $.3 i64) (local $.4 i64) (local $.5 i64)
    (local $.6 i64) (local $.7 i64)
    (local.set $.0 (i64.mul (i64.const 32) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.1 (i64.add (local.get $.0) (i64.const 63)))
    (local.set $.2 (i64.shr_s (local.get $.1) (i64.const 6)))
    (local.set $.3 (i64.mul (local.get $.2) (i64.const 64)))
    (local.set $.4 (i64.mul (i64.const 2) (local.get $.3)))
    (call $predict_normalization
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.state) (i32.const 192))
      (local.get $.state)
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.4))))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 128)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.4))))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 64)))
    (i32.store offset=272 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.3))))
    (i32.store offset=276 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=280 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=284 (local.get $.scratch) (i32.const 1))
    (local.set $.5 (i64.mul (i64.const 280) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.6 (i64.add (local.get $.5) (i64.const 384)))
    (local.set $.7 (i64.shr_s (local.get $.6) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 0) (local.get $batch.sizes) (local.get $.7)))

  ;; train_step: 11 steps
  (func $.run.train_step (export "train_step")
    (param $.state i32) (param $.arena i32) (param $.scratch i32) (param $batch.capacity i32) (param $batch.sizes i32)
    (local $.0 i64) (local $.1 i64) (local $.2 i64) (local $.3 i64) (local $.4 i64) (local $.5 i64)
    (local $.6 i64) (local $.7 i64) (local $.8 i64) (local $.9 i64) (local $.10 i64) (local $.11 i64)
    (local $.12 i64) (local $.13 i64) (local $.14 i64) (local $.15 i64) (local $.16 i64) (local $.17 i64)
    (local $.18 i64) (local $.19 i64) (local $.20 i64) (local $.21 i64) (local $.22 i64) (local $.23 i64)
    (local.set $.0 (i64.mul (i64.const 32) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.1 (i64.add (local.get $.0) (i64.const 63)))
    (local.set $.2 (i64.shr_s (local.get $.1) (i64.const 6)))
    (local.set $.3 (i64.mul (local.get $.2) (i64.const 64)))
    (local.set $.4 (i64.mul (i64.const 2) (local.get $.3)))
    (local.set $.5 (select (local.get $.0) (i64.const 32) (i64.gt_s (local.get $.0) (i64.const 32))))
    (local.set $.6 (i64.add (local.get $.5) (i64.const 63)))
    (local.set $.7 (i64.shr_s (local.get $.6) (i64.const 6)))
    (local.set $.8 (i64.mul (local.get $.7) (i64.const 64)))
    (local.set $.9 (i64.add (local.get $.4) (local.get $.8)))
    (local.set $.10 (i64.mul (i64.const 4) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.11 (select (local.get $.10) (i64.const 32) (i64.gt_s (local.get $.10) (i64.const 32))))
    (local.set $.12 (i64.add (local.get $.11) (i64.const 63)))
    (local.set $.13 (i64.shr_s (local.get $.12) (i64.const 6)))
    (local.set $.14 (i64.mul (local.get $.13) (i64.const 64)))
    (local.set $.15 (i64.add (local.get $.9) (local.get $.14)))
    (call $train_step_normalization
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (local.get $.arena)
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.15)))
      (local.get $batch.sizes))
    (call $train_step_normalization_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.state) (i32.const 128))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.15))))
    (call $train_step_sgd
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.state) (i32.const 448)))
    (call $train_step_normalization_2
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (local.get $.arena)
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.15)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.9)))
      (local.get $batch.sizes))
    (call $train_step_normalization_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.state) (i32.const 192))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.9))))
    (local.set $.16 (i64.add (local.get $.15) (i64.const 64)))
    (call $train_step_normalization_3
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.9)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.16))))
    (local.set $.17 (i64.add (local.get $.3) (local.get $.8)))
    (local.set $.18 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 7)))
    (local.set $.19 (i64.shr_s (local.get $.18) (i64.const 3)))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.15))))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.16))))
    (i32.store offset=268 (local.get $.scratch) (local.get $.state))
    (i32.store offset=272 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 64)))
    (i32.store offset=276 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.3))))
    (i32.store offset=280 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.9))))
    (i32.store offset=284 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.17))))
    (i32.store offset=288 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=292 (local.get $.scratch) (i32.wrap_i64 (local.get $.19)))
    (i32.store offset=296 (local.get $.scratch) (i32.const 1))
    (local.set $.20 (i64.mul (i64.const 474) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.21 (i64.add (local.get $.20) (i64.const 521)))
    (local.set $.22 (i64.shr_s (local.get $.21) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 1) (i32.wrap_i64 (local.get $.19)) (local.get $.22))
    (local.set $.23 (i64.add (local.get $.15) (i64.const 128)))
    (call $train_step_normalization_4
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.17)))
      (local.get $.arena)
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.15)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.3)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.23)))
      (local.get $batch.sizes))
    (call $train_step_normalization_5
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.23)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.16)))
      (i32.add (local.get $.state) (i32.const 384))
      (local.get $.state))
    (call $train_step_sgd_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.3)))
      (i32.add (local.get $.state) (i32.const 384))
      (i32.add (local.get $.state) (i32.const 64)))
    (call $train_step_loss_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.9)))
      (i32.add (local.get $.state) (i32.const 256))
      (i32.add (local.get $.state) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.23)))
      (local.get $batch.sizes)))

  ;; train_step of one batch after another
  (func (export "train_step.batches")
    (param $.state i32) (param $.arena i32) (param $.scratch i32) (param $.capacity i32) (param $.batch i32) (param $.rows i32) (param $.count i32) (param $.first i32) (param $.last i32) (param $.to.0 i32) (param $.to.1 i32)
    (local $.start i32) (local $.size i32) (local $.row i32) (local $.from i32)
    (loop $.step
      (local.set $.start (i32.mul (local.get $.first) (local.get $.batch)))
      (local.set $.size
        (select
          (local.tee $.size (i32.sub (local.get $.count) (local.get $.start)))
          (local.get $.batch)
          (i32.lt_u (local.get $.size) (local.get $.batch))))
      (local.set $.row (i32.const 0))
      (loop $.row
        (local.set $.from
          (i32.load
            (i32.add (local.get $.rows) (i32.shl (i32.add (local.get $.start) (local.get $.row)) (i32.const 2)))))
        (memory.copy
          (i32.add (local.get $.to.0) (i32.mul (local.get $.row) (i32.const 32)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 4)))
            (i32.mul (local.get $.from) (i32.const 32)))
          (i32.const 32))
        (memory.copy
          (i32.add (local.get $.to.1) (i32.mul (local.get $.row) (i32.const 32)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 36)))
            (i32.mul (local.get $.from) (i32.const 32)))
          (i32.const 32))
        (br_if $.row (i32.lt_u (local.tee $.row (i32.add (local.get $.row) (i32.const 1))) (local.get $.size))))
      (call $.run.train_step
        (local.get $.state)
        (local.get $.arena)
        (local.get $.scratch)
        (local.get $.capacity)
        (local.get $.size))
      (br_if $.step (i32.lt_u (local.tee $.first (i32.add (local.get $.first) (i32.const 1))) (local.get $.last)))))

  ;; eval_step: 3 steps
  (func $.run.eval_step (export "eval_step")
    (param $.state i32) (param $.arena i32) (param $.scratch i32) (param $batch.capacity i32) (param $batch.sizes i32)
    (local $.0 i64) (local $.1 i64) (local $.2 i64) (local $.3 i64) (local $.4 i64) (local $.5 i64)
    (local $.6 i64) (local $.7 i64) (local $.8 i64) (local $.9 i64) (local $.10 i64) (local $.11 i64)
    (local $.12 i64) (local $.13 i64) (local $.14 i64)
    (local.set $.0 (i64.mul (i64.const 32) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.1 (i64.add (local.get $.0) (i64.const 63)))
    (local.set $.2 (i64.shr_s (local.get $.1) (i64.const 6)))
    (local.set $.3 (i64.mul (local.get $.2) (i64.const 64)))
    (local.set $.4 (i64.mul (i64.const 2) (local.get $.3)))
    (local.set $.5 (i64.mul (i64.const 4) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.6 (i64.add (local.get $.5) (i64.const 63)))
    (local.set $.7 (i64.shr_s (local.get $.6) (i64.const 6)))
    (local.set $.8 (i64.mul (local.get $.7) (i64.const 64)))
    (local.set $.9 (i64.add (local.get $.4) (local.get $.8)))
    (call $predict_normalization
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.state) (i32.const 192))
      (local.get $.state)
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.9))))
    (local.set $.10 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 7)))
    (local.set $.11 (i64.shr_s (local.get $.10) (i64.const 3)))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 128)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.9))))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 64)))
    (i32.store offset=272 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.3))))
    (i32.store offset=276 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.4))))
    (i32.store offset=280 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=284 (local.get $.scratch) (i32.wrap_i64 (local.get $.11)))
    (i32.store offset=288 (local.get $.scratch) (i32.const 1))
    (local.set $.12 (i64.mul (i64.const 321) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.13 (i64.add (local.get $.12) (i64.const 384)))
    (local.set $.14 (i64.shr_s (local.get $.13) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 2) (i32.wrap_i64 (local.get $.11)) (local.get $.14))
    (call $train_step_loss_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.4)))
      (i32.add (local.get $.state) (i32.const 256))
      (i32.add (local.get $.state) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.9)))
      (local.get $batch.sizes)))

  ;; eval_step of one batch after another
  (func (export "eval_step.batches")
    (param $.state i32) (param $.arena i32) (param $.scratch i32) (param $.capacity i32) (param $.batch i32) (param $.rows i32) (param $.count i32) (param $.first i32) (param $.last i32) (param $.to.0 i32) (param $.to.1 i32)
    (local $.start i32) (local $.size i32) (local $.row i32) (local $.from i32)
    (loop $.step
      (local.set $.start (i32.mul (local.get $.first) (local.get $.batch)))
      (local.set $.size
        (select
          (local.tee $.size (i32.sub (local.get $.count) (local.get $.start)))
          (local.get $.batch)
          (i32.lt_u (local.get $.size) (local.get $.batch))))
      (local.set $.row (i32.const 0))
      (loop $.row
        (local.set $.from
          (i32.load
            (i32.add (local.get $.rows) (i32.shl (i32.add (local.get $.start) (local.get $.row)) (i32.const 2)))))
        (memory.copy
          (i32.add (local.get $.to.0) (i32.mul (local.get $.row) (i32.const 32)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 4)))
            (i32.mul (local.get $.from) (i32.const 32)))
          (i32.const 32))
        (memory.copy
          (i32.add (local.get $.to.1) (i32.mul (local.get $.row) (i32.const 32)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 36)))
            (i32.mul (local.get $.from) (i32.const 32)))
          (i32.const 32))
        (br_if $.row (i32.lt_u (local.tee $.row (i32.add (local.get $.row) (i32.const 1))) (local.get $.size))))
      (call $.run.eval_step
        (local.get $.state)
        (local.get $.arena)
        (local.get $.scratch)
        (local.get $.capacity)
        (local.get $.size))
      (br_if $.step (i32.lt_u (local.tee $.first (i32.add (local.get $.first) (i32.const 1))) (local.get $.last)))))

  ;; Runs the tasks of a launch, on several threads where it has several shares of work.
  (func $.launch (param $control i32) (param $run i32) (param $tasks i32) (param $shares i64)
    (local $left i32) (local $looks i32)
    (if (i64.gt_s (local.get $shares) (i64.extend_i32_u (local.get $tasks)))
      (then (local.set $shares (i64.extend_i32_u (local.get $tasks)))))
    (if (i32.or (i64.lt_s (local.get $shares) (i64.const 2)) (i32.lt_u (i32.load offset=0 (local.get $control)) (i32.const 2)))
      (then
        (call_indirect (type $.share)
          (local.get $control) (i32.add (local.get $control) (i32.const 320)) (i32.const 0) (local.get $tasks)
          (local.get $run))
        (return)))
    (i32.store offset=4 (local.get $control) (i32.const 1))
    (i32.store offset=196 (local.get $control) (local.get $tasks))
    (i32.store offset=200 (local.get $control) (i32.div_u (local.get $tasks) (i32.wrap_i64 (local.get $shares))))
    (i32.store offset=204 (local.get $control) (local.get $run))
    (i32.atomic.store offset=128 (local.get $control) (local.get $tasks))
    (i32.atomic.store offset=64 (local.get $control) (local.get $tasks))
    (if (i32.atomic.load offset=192 (local.get $control))
      (then (drop (memory.atomic.notify offset=64 (local.get $control) (i32.sub (i32.wrap_i64 (local.get $shares)) (i32.const 1))))))
    (call $.work (local.get $control) (i32.add (local.get $control) (i32.const 320)))
    (loop $wait
      (if (local.tee $left (i32.atomic.load offset=128 (local.get $control)))
        (then
          (local.set $looks (i32.add (local.get $looks) (i32.const 1)))
          (if (i32.and (i32.gt_u (local.get $looks) (i32.const 131072)) (i32.load offset=8 (local.get $control)))
            (then (drop (memory.atomic.wait32 offset=128 (local.get $control) (local.get $left) (i64.const 50000)))))
          (br $wait)))))

  ;; Claims ranges of the open launch and runs them, until none is left.
  (func $.work (param $control i32) (param $own i32)
    (local $left i32) (local $size i32) (local $first i32)
    (loop $look
      (if (i32.eqz (local.tee $left (i32.atomic.load offset=64 (local.get $control)))) (then (return)))
      (local.set $size (i32.div_u (local.get $left) (i32.mul (i32.load offset=0 (local.get $control)) (i32.const 4))))
      (if (i32.lt_u (local.get $size) (i32.load offset=200 (local.get $control))) (then (local.set $size (i32.load offset=200 (local.get $control)))))
      (if (i32.lt_u (local.get $left) (local.get $size)) (then (local.set $size (local.get $left))))
      (br_if $look
        (i32.ne
          (i32.atomic.rmw.cmpxchg offset=64 (local.get $control) (local.get $left) (i32.sub (local.get $left) (local.get $size)))
          (local.get $left)))
      (local.set $first (i32.sub (i32.load offset=196 (local.get $control)) (local.get $left)))
      (call_indirect (type $.share)
        (local.get $control)
        (local.get $own)
        (local.get $first)
        (i32.add (local.get $first) (local.get $size))
        (i32.load offset=204 (local.get $control)))
      (drop (i32.atomic.rmw.sub offset=128 (local.get $control) (local.get $size)))
      (br $look)))

  ;; A helper's life.
  (func (export ".help") (param $control i32) (param $own i32)
    (local $looks i32)
    (loop $next
      (local.set $looks (i32.const 65536))
      (block $open
        (loop $look
          (br_if $open (i32.atomic.load offset=64 (local.get $control)))
          (br_if $look (local.tee $looks (i32.sub (local.get $looks) (i32.const 1)))))
        (drop (i32.atomic.rmw.add offset=192 (local.get $control) (i32.const 1)))
        (drop (memory.atomic.wait32 offset=64 (local.get $control) (i32.const 0) (i64.const -1)))
        (drop (i32.atomic.rmw.sub offset=192 (local.get $control) (i32.const 1))))
      (call $.work (local.get $control) (local.get $own))
      (br $next))))
