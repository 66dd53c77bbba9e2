(module
  (import "env" "memory" (memory 1))
  (global (export ".scratch") i32 (i32.const 256))

  ;; predict_normalization
  ;;   ops: add, rsqrt, mul
  ;;   from: test/golden/models.ts:48:55
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 24  bytes: 96
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[8], read
  ;;   in1: f32[8], read
  ;;   out0: f32[8], write
  (func $predict_normalization (export "predict_normalization")
    (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $.scratch i32) (param $.grid_x i32) (param $.grid_y i32) (param $.begin i32) (param $.end i32)
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
  (func $predict_normalization_1 (export "predict_normalization_1")
    (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $out0 i32) (param $batch i32) (param $.scratch i32) (param $.grid_x i32) (param $.grid_y i32) (param $.begin i32) (param $.end i32)
    (local $index_1 i32) (local $index_2 i32) (local $index_3 i32) (local $index_4 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $group_x (local.get $.begin))
    (loop $.tasks
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
      (local.set $group_x (i32.add (local.get $group_x) (i32.const 1)))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_normalization
  ;;   ops: reduce_sum, div
  ;;   from: test/golden/models.ts:48:55
  ;;   schedule: reduce: vector result 4
  ;;   flops: 8*batch+8  bytes: 32*batch+32
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[8*batch], read
  ;;   out0: f32[8], write
  ;;   scratch: sums: f32[32]
  (func $train_step_normalization (export "train_step_normalization")
    (param $in0 i32) (param $out0 i32) (param $batch i32) (param $.scratch i32) (param $.grid_x i32) (param $.grid_y i32) (param $.begin i32) (param $.end i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $r i32) (local $r.end i32) (local $index_1 i32) (local $index_2 i32)
    (local $next v128) (local $next_1 v128) (local $reduce_sum v128) (local $reduce_sum_1 v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (local.set $lanes_2 (f32x4.splat (f32.convert_i32_s (local.get $batch))))
    (loop $.tasks
      (v128.store (local.get $.scratch) (local.get $lanes_1))
      (v128.store offset=16 (local.get $.scratch) (local.get $lanes_1))
      (local.set $r (i32.const 0))
      (local.set $r.end (local.get $batch))
      (if
        (i32.lt_s (local.get $r) (local.get $r.end))
        (then
          (loop $r.loop
            (local.set $index_1 (i32.mul (local.get $r) (i32.const 8)))
            (local.set $index_2 (i32.add (local.get $in0) (i32.mul (local.get $index_1) (i32.const 4))))
            (local.set $next (f32x4.add (v128.load (local.get $.scratch)) (v128.load (local.get $index_2))))
            (v128.store (local.get $.scratch) (local.get $next))
            (local.set $next_1
              (f32x4.add (v128.load offset=16 (local.get $.scratch)) (v128.load offset=16 (local.get $index_2))))
            (v128.store offset=16 (local.get $.scratch) (local.get $next_1))
            (br_if $r.loop (i32.lt_s (local.tee $r (i32.add (local.get $r) (i32.const 1))) (local.get $r.end))))))
      (local.set $reduce_sum (v128.load (local.get $.scratch)))
      (v128.store (local.get $out0) (f32x4.div (local.get $reduce_sum) (local.get $lanes_2)))
      (local.set $reduce_sum_1 (v128.load offset=16 (local.get $.scratch)))
      (v128.store offset=16 (local.get $out0) (f32x4.div (local.get $reduce_sum_1) (local.get $lanes_2)))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_normalization_1
  ;;   ops: sub, mul, reduce_sum, div
  ;;   from: test/golden/models.ts:48:55
  ;;   schedule: reduce: vector result 4
  ;;   flops: 24*batch+8  bytes: 32*batch+64
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[8*batch], read
  ;;   in1: f32[8], read
  ;;   out0: f32[8], write
  ;;   scratch: sums: f32[32]
  (func $train_step_normalization_1 (export "train_step_normalization_1")
    (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32) (param $.scratch i32) (param $.grid_x i32) (param $.grid_y i32) (param $.begin i32) (param $.end i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $r i32) (local $r.end i32) (local $index_1 i32) (local $index_2 i32)
    (local $sub v128) (local $next v128) (local $sub_1 v128) (local $next_1 v128) (local $reduce_sum v128) (local $reduce_sum_1 v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (local.set $lanes_2 (f32x4.splat (f32.convert_i32_s (local.get $batch))))
    (loop $.tasks
      (v128.store (local.get $.scratch) (local.get $lanes_1))
      (v128.store offset=16 (local.get $.scratch) (local.get $lanes_1))
      (local.set $r (i32.const 0))
      (local.set $r.end (local.get $batch))
      (if
        (i32.lt_s (local.get $r) (local.get $r.end))
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
            (br_if $r.loop (i32.lt_s (local.tee $r (i32.add (local.get $r) (i32.const 1))) (local.get $r.end))))))
      (local.set $reduce_sum (v128.load (local.get $.scratch)))
      (v128.store (local.get $out0) (f32x4.div (local.get $reduce_sum) (local.get $lanes_2)))
      (local.set $reduce_sum_1 (v128.load offset=16 (local.get $.scratch)))
      (v128.store offset=16 (local.get $out0) (f32x4.div (local.get $reduce_sum_1) (local.get $lanes_2)))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_normalization_2
  ;;   ops: add, rsqrt
  ;;   from: test/golden/models.ts:48:55
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 16  bytes: 64
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[8], read
  ;;   out0: f32[8], write
  (func $train_step_normalization_2 (export "train_step_normalization_2")
    (param $in0 i32) (param $out0 i32) (param $.scratch i32) (param $.grid_x i32) (param $.grid_y i32) (param $.begin i32) (param $.end i32)
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
  (func $train_step_loss (export "train_step_loss")
    (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32) (param $in5 i32) (param $out0 i32) (param $out1 i32) (param $batch i32) (param $.scratch i32) (param $.grid_x i32) (param $.grid_y i32) (param $.begin i32) (param $.end i32)
    (local $value_1 f32) (local $first i32) (local $row i32) (local $.t1 i32) (local $.t2 i32) (local $row.end i32)
    (local $acc f32) (local $index_1 i32) (local $j i32) (local $index_2 i32) (local $index_4 i32) (local $index_5 i32)
    (local $sub f32) (local $j_1 i32) (local $index_3 i32) (local $index_6 i32) (local $index_7 i32) (local $sub_1 f32)
    (local $mul f32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $value_1 (f32.mul (f32.div (f32.const 1) (f32.convert_i32_s (local.get $batch))) (f32.const 0.125)))
    (local.set $group_x (local.get $.begin))
    (loop $.tasks
      (local.set $first (i32.mul (local.get $group_x) (i32.const 8)))
      (local.set $row (local.get $first))
      (local.set $row.end
        (select
          (local.tee $.t1 (i32.add (local.get $first) (i32.const 8)))
          (local.tee $.t2 (local.get $batch))
          (i32.lt_s (local.get $.t1) (local.get $.t2))))
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
      (local.set $group_x (i32.add (local.get $group_x) (i32.const 1)))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_normalization_3
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
  ;;   scratch: sums: f32[32], sums_1: f32[32]
  (func $train_step_normalization_3 (export "train_step_normalization_3")
    (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out0 i32) (param $out1 i32) (param $batch i32) (param $.scratch i32) (param $.grid_x i32) (param $.grid_y i32) (param $.begin i32) (param $.end i32)
    (local $lanes_1 v128) (local $r i32) (local $r.end i32) (local $index_1 i32) (local $index_2 i32) (local $index_3 i32)
    (local $x v128) (local $next v128) (local $index_4 i32) (local $next_1 v128) (local $x_1 v128) (local $next_2 v128)
    (local $next_3 v128) (local $reduce_sum v128) (local $reduce_sum_1 v128) (local $reduce_sum_2 v128) (local $reduce_sum_3 v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (v128.store (local.get $.scratch) (local.get $lanes_1))
      (v128.store offset=128 (local.get $.scratch) (local.get $lanes_1))
      (v128.store offset=16 (local.get $.scratch) (local.get $lanes_1))
      (v128.store offset=144 (local.get $.scratch) (local.get $lanes_1))
      (local.set $r (i32.const 0))
      (local.set $r.end (local.get $batch))
      (if
        (i32.lt_s (local.get $r) (local.get $r.end))
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
                (v128.load offset=128 (local.get $.scratch))
                (f32x4.mul (local.get $x) (f32x4.sub (v128.load (local.get $index_4)) (v128.load (local.get $in2))))))
            (v128.store offset=128 (local.get $.scratch) (local.get $next_1))
            (local.set $x_1 (v128.load offset=16 (local.get $index_3)))
            (local.set $next_2 (f32x4.add (v128.load offset=16 (local.get $.scratch)) (local.get $x_1)))
            (v128.store offset=16 (local.get $.scratch) (local.get $next_2))
            (local.set $next_3
              (f32x4.add
                (v128.load offset=144 (local.get $.scratch))
                (f32x4.mul
                  (local.get $x_1)
                  (f32x4.sub (v128.load offset=16 (local.get $index_4)) (v128.load offset=16 (local.get $in2))))))
            (v128.store offset=144 (local.get $.scratch) (local.get $next_3))
            (br_if $r.loop (i32.lt_s (local.tee $r (i32.add (local.get $r) (i32.const 1))) (local.get $r.end))))))
      (local.set $reduce_sum (v128.load (local.get $.scratch)))
      (local.set $reduce_sum_1 (v128.load offset=128 (local.get $.scratch)))
      (v128.store (local.get $out0) (local.get $reduce_sum))
      (v128.store (local.get $out1) (local.get $reduce_sum_1))
      (local.set $reduce_sum_2 (v128.load offset=16 (local.get $.scratch)))
      (local.set $reduce_sum_3 (v128.load offset=144 (local.get $.scratch)))
      (v128.store offset=16 (local.get $out0) (local.get $reduce_sum_2))
      (v128.store offset=16 (local.get $out1) (local.get $reduce_sum_3))
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
  (func $train_step_loss_1 (export "train_step_loss_1")
    (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out2 i32) (param $batch i32) (param $.scratch i32) (param $.grid_x i32) (param $.grid_y i32) (param $.begin i32) (param $.end i32)
    (local $dim_size f32) (local $j_whole i32) (local $add f32) (local $eq i32) (local $acc f32) (local $acc_lanes v128)
    (local $j i32) (local $j.end i32) (local $j_rest i32) (local $j_rest.end i32) (local $add_1 f32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $dim_size (f32.convert_i32_s (local.get $batch)))
    (local.set $j_whole (i32.mul (i32.div_s (local.get $batch) (i32.const 4)) (i32.const 4)))
    (loop $.tasks
      (local.set $add (f32.add (f32.load (local.get $in2)) (local.get $dim_size)))
      (local.set $eq (f32.eq (local.get $add) (f32.const 0)))
      (local.set $acc (f32.const 0))
      (local.set $acc_lanes (v128.const f32x4 -0 -0 -0 -0))
      (local.set $j (i32.const 0))
      (local.set $j.end (local.get $j_whole))
      (if
        (i32.lt_s (local.get $j) (local.get $j.end))
        (then
          (loop $j.loop
            (local.set $acc_lanes
              (f32x4.add
                (local.get $acc_lanes)
                (v128.load (i32.add (local.get $in0) (i32.mul (local.get $j) (i32.const 4))))))
            (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 4))) (local.get $j.end))))))
      (local.set $acc
        (f32.add
          (local.get $acc)
          (f32.add
            (f32.add (f32x4.extract_lane 0 (local.get $acc_lanes)) (f32x4.extract_lane 2 (local.get $acc_lanes)))
            (f32.add (f32x4.extract_lane 1 (local.get $acc_lanes)) (f32x4.extract_lane 3 (local.get $acc_lanes))))))
      (local.set $j_rest (local.get $j_whole))
      (local.set $j_rest.end (local.get $batch))
      (if
        (i32.lt_s (local.get $j_rest) (local.get $j_rest.end))
        (then
          (loop $j_rest.loop
            (local.set $acc
              (f32.add
                (local.get $acc)
                (f32.load (i32.add (local.get $in0) (i32.mul (local.get $j_rest) (i32.const 4))))))
            (br_if $j_rest.loop
              (i32.lt_s (local.tee $j_rest (i32.add (local.get $j_rest) (i32.const 1))) (local.get $j_rest.end))))))
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

  ;; train_step_normalization_4
  ;;   ops: mul, mul, add, mul, mul, add, mul, mul, sub, mul, sub, add
  ;;   from: test/golden/models.ts:48:55, test/golden/models.ts:50:9
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 89  bytes: 296
  ;;   grid: 2 x 1 x 1
  ;;   in0: f32[8], read_write
  ;;   in1: f32[8], read
  ;;   in2: f32[8], read_write
  ;;   in3: f32[8], read
  ;;   in4: f32[8], read
  ;;   in5: f32[8], read
  ;;   in6: f32[1], read
  ;;   in7: f32[8], read_write
  ;;   in8: f32[8], read
  ;;   in9: f32[8], read_write
  ;;   in10: i32[1], read_write
  (func $train_step_normalization_4 (export "train_step_normalization_4")
    (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32) (param $in5 i32) (param $in6 i32) (param $in7 i32) (param $in8 i32) (param $in9 i32) (param $in10 i32) (param $.scratch i32) (param $.grid_x i32) (param $.grid_y i32) (param $.begin i32) (param $.end i32)
    (local $broadcast f32) (local $lanes_1 v128) (local $lanes_2 v128) (local $lanes_3 v128) (local $broadcast_1 f32) (local $lanes_4 v128)
    (local $start_1 i32) (local $i_1 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $group_x (local.get $.begin))
    (loop $.tasks
      (if
        (i32.lt_s (local.get $group_x) (i32.const 1))
        (then
          (local.set $broadcast (f32.load (local.get $in6)))
          (local.set $lanes_1 (v128.const f32x4 0.99 0.99 0.99 0.99))
          (local.set $lanes_2 (v128.const f32x4 0.01 0.01 0.01 0.01))
          (v128.store
            (local.get $in0)
            (f32x4.add
              (f32x4.mul (v128.load (local.get $in0)) (local.get $lanes_1))
              (f32x4.mul (v128.load (local.get $in1)) (local.get $lanes_2))))
          (v128.store
            (local.get $in2)
            (f32x4.add
              (f32x4.mul (v128.load (local.get $in2)) (local.get $lanes_1))
              (f32x4.mul (v128.load (local.get $in3)) (local.get $lanes_2))))
          (local.set $lanes_3 (f32x4.splat (local.get $broadcast)))
          (v128.store
            (local.get $in7)
            (f32x4.sub
              (v128.load (local.get $in7))
              (f32x4.mul (f32x4.mul (v128.load (local.get $in4)) (v128.load (local.get $in5))) (local.get $lanes_3))))
          (v128.store
            (local.get $in9)
            (f32x4.sub (v128.load (local.get $in9)) (f32x4.mul (v128.load (local.get $in8)) (local.get $lanes_3))))
          (local.set $broadcast_1 (local.get $broadcast))
          (v128.store offset=16
            (local.get $in0)
            (f32x4.add
              (f32x4.mul (v128.load offset=16 (local.get $in0)) (local.get $lanes_1))
              (f32x4.mul (v128.load offset=16 (local.get $in1)) (local.get $lanes_2))))
          (v128.store offset=16
            (local.get $in2)
            (f32x4.add
              (f32x4.mul (v128.load offset=16 (local.get $in2)) (local.get $lanes_1))
              (f32x4.mul (v128.load offset=16 (local.get $in3)) (local.get $lanes_2))))
          (local.set $lanes_4 (f32x4.splat (local.get $broadcast_1)))
          (v128.store offset=16
            (local.get $in7)
            (f32x4.sub
              (v128.load offset=16 (local.get $in7))
              (f32x4.mul
                (f32x4.mul (v128.load offset=16 (local.get $in4)) (v128.load offset=16 (local.get $in5)))
                (local.get $lanes_4))))
          (v128.store offset=16
            (local.get $in9)
            (f32x4.sub
              (v128.load offset=16 (local.get $in9))
              (f32x4.mul (v128.load offset=16 (local.get $in8)) (local.get $lanes_4))))))
      (if
        (i32.ge_s (local.get $group_x) (i32.const 1))
        (then
          (local.set $start_1 (i32.sub (i32.mul (local.get $group_x) (i32.const 4096)) (i32.const 4096)))
          (local.set $i_1 (local.get $start_1))
          (if
            (i32.lt_s (local.get $i_1) (i32.const 1))
            (then
              (loop $i_1.loop
                (i32.store (local.get $in10) (i32.add (i32.load (local.get $in10)) (i32.const 1)))
                (br_if $i_1.loop (i32.lt_s (local.tee $i_1 (i32.add (local.get $i_1) (i32.const 1))) (i32.const 1))))))))
      (local.set $group_x (i32.add (local.get $group_x) (i32.const 1)))
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
  (func $eval_step_loss (export "eval_step_loss")
    (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32) (param $out0 i32) (param $batch i32) (param $.scratch i32) (param $.grid_x i32) (param $.grid_y i32) (param $.begin i32) (param $.end i32)
    (local $first i32) (local $row i32) (local $.t1 i32) (local $.t2 i32) (local $row.end i32) (local $acc f32)
    (local $index_1 i32) (local $j i32) (local $index_2 i32) (local $index_3 i32) (local $index_4 i32) (local $sub f32)
    (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $group_x (local.get $.begin))
    (loop $.tasks
      (local.set $first (i32.mul (local.get $group_x) (i32.const 8)))
      (local.set $row (local.get $first))
      (local.set $row.end
        (select
          (local.tee $.t1 (i32.add (local.get $first) (i32.const 8)))
          (local.tee $.t2 (local.get $batch))
          (i32.lt_s (local.get $.t1) (local.get $.t2))))
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
      (local.set $group_x (i32.add (local.get $group_x) (i32.const 1)))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end))))))
