(module
  (import "env" "memory" (memory 1))
  (global (export ".scratch") i32 (i32.const 576))

  ;; predict_dense
  ;;   ops: dot_general, add, max
  ;;   from: test/golden/models.ts:8:56
  ;;   schedule: contract: tile m 192, tile n 8, register m 6, register n 8, vector n 4, stage rhs
  ;;   flops: 208*batch  bytes: 80*batch+416
  ;;   grid: floordiv(batch+191, 192) x 1 x 1
  ;;   in0: f32[12*batch], read
  ;;   in1: f32[96], read
  ;;   in2: f32[8], read
  ;;   out0: f32[8*batch], write
  ;;   scratch: rhs_pack: f32[96], totals: f32[48]
  (func $predict_dense (export "predict_dense")
    (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out0 i32) (param $batch i32) (param $.scratch i32) (param $.grid_x i32) (param $.grid_y i32) (param $.begin i32) (param $.end i32)
    (local $index_3 i32) (local $lanes_1 v128) (local $lanes_2 v128) (local $m_start i32) (local $rows i32) (local $.t1 i32)
    (local $.t2 i32) (local $k i32) (local $index_1 i32) (local $index_13 i32) (local $index_14 i32) (local $index_15 i32)
    (local $rows_panel i32) (local $rows_panel.end i32) (local $row i32) (local $index_2 i32) (local $m i32) (local $.t3 i32)
    (local $.t4 i32) (local $m_1 i32) (local $.t5 i32) (local $.t6 i32) (local $m_2 i32) (local $.t7 i32)
    (local $.t8 i32) (local $m_3 i32) (local $.t9 i32) (local $.t10 i32) (local $m_4 i32) (local $.t11 i32)
    (local $.t12 i32) (local $m_5 i32) (local $.t13 i32) (local $.t14 i32) (local $acc_0 v128) (local $acc_1 v128)
    (local $acc_2 v128) (local $acc_3 v128) (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128)
    (local $acc_8 v128) (local $acc_9 v128) (local $acc_10 v128) (local $acc_11 v128) (local $index_5 i32) (local $index_6 i32)
    (local $index_7 i32) (local $index_8 i32) (local $index_9 i32) (local $index_10 i32) (local $index_17 i32) (local $index_19 i32)
    (local $index_20 i32) (local $index_21 i32) (local $index_22 i32) (local $index_23 i32) (local $k_1 i32) (local $index_4 i32)
    (local $index_16 i32) (local $b v128) (local $b_1 v128) (local $index_18 i32) (local $a v128) (local $a_1 v128)
    (local $a_2 v128) (local $a_3 v128) (local $a_4 v128) (local $a_5 v128) (local $i i32) (local $.t15 i32)
    (local $.t16 i32) (local $i.end i32) (local $m_6 i32) (local $index_11 i32) (local $index_12 i32) (local $index_24 i32)
    (local $index_25 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $index_3 (i32.sub (local.get $batch) (i32.const 1)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (local.set $lanes_2 (v128.const f32x4 0 0 0 0))
    (local.set $group_x (local.get $.begin))
    (loop $.tasks
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 192)))
      (local.set $rows
        (select
          (local.tee $.t1 (i32.const 192))
          (local.tee $.t2 (i32.sub (local.get $batch) (local.get $m_start)))
          (i32.lt_s (local.get $.t1) (local.get $.t2))))
      (local.set $k (i32.const 0))
      (loop $k.loop
        (local.set $index_1 (i32.mul (local.get $k) (i32.const 8)))
        (local.set $index_13 (i32.mul (local.get $index_1) (i32.const 4)))
        (local.set $index_14 (i32.add (local.get $.scratch) (local.get $index_13)))
        (local.set $index_15 (i32.add (local.get $in1) (local.get $index_13)))
        (v128.store (local.get $index_14) (v128.load (local.get $index_15)))
        (v128.store offset=16 (local.get $index_14) (v128.load offset=16 (local.get $index_15)))
        (br_if $k.loop (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 12))))
      (local.set $rows_panel (i32.const 0))
      (local.set $rows_panel.end (i32.div_s (i32.add (local.get $rows) (i32.const 5)) (i32.const 6)))
      (if
        (i32.lt_s (local.get $rows_panel) (local.get $rows_panel.end))
        (then
          (loop $rows_panel.loop
            (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
            (local.set $index_2 (i32.add (local.get $m_start) (local.get $row)))
            (local.set $m
              (select
                (local.tee $.t3 (local.get $index_2))
                (local.tee $.t4 (local.get $index_3))
                (i32.lt_s (local.get $.t3) (local.get $.t4))))
            (local.set $m_1
              (select
                (local.tee $.t5 (i32.add (local.get $index_2) (i32.const 1)))
                (local.tee $.t6 (local.get $index_3))
                (i32.lt_s (local.get $.t5) (local.get $.t6))))
            (local.set $m_2
              (select
                (local.tee $.t7 (i32.add (local.get $index_2) (i32.const 2)))
                (local.tee $.t8 (local.get $index_3))
                (i32.lt_s (local.get $.t7) (local.get $.t8))))
            (local.set $m_3
              (select
                (local.tee $.t9 (i32.add (local.get $index_2) (i32.const 3)))
                (local.tee $.t10 (local.get $index_3))
                (i32.lt_s (local.get $.t9) (local.get $.t10))))
            (local.set $m_4
              (select
                (local.tee $.t11 (i32.add (local.get $index_2) (i32.const 4)))
                (local.tee $.t12 (local.get $index_3))
                (i32.lt_s (local.get $.t11) (local.get $.t12))))
            (local.set $m_5
              (select
                (local.tee $.t13 (i32.add (local.get $index_2) (i32.const 5)))
                (local.tee $.t14 (local.get $index_3))
                (i32.lt_s (local.get $.t13) (local.get $.t14))))
            (local.set $acc_0 (local.get $lanes_1))
            (local.set $acc_1 (local.get $lanes_1))
            (local.set $acc_2 (local.get $lanes_1))
            (local.set $acc_3 (local.get $lanes_1))
            (local.set $acc_4 (local.get $lanes_1))
            (local.set $acc_5 (local.get $lanes_1))
            (local.set $acc_6 (local.get $lanes_1))
            (local.set $acc_7 (local.get $lanes_1))
            (local.set $acc_8 (local.get $lanes_1))
            (local.set $acc_9 (local.get $lanes_1))
            (local.set $acc_10 (local.get $lanes_1))
            (local.set $acc_11 (local.get $lanes_1))
            (local.set $index_5 (i32.mul (local.get $m) (i32.const 12)))
            (local.set $index_6 (i32.mul (local.get $m_1) (i32.const 12)))
            (local.set $index_7 (i32.mul (local.get $m_2) (i32.const 12)))
            (local.set $index_8 (i32.mul (local.get $m_3) (i32.const 12)))
            (local.set $index_9 (i32.mul (local.get $m_4) (i32.const 12)))
            (local.set $index_10 (i32.mul (local.get $m_5) (i32.const 12)))
            (local.set $index_17 (i32.add (local.get $in0) (i32.mul (local.get $index_5) (i32.const 4))))
            (local.set $index_19 (i32.add (local.get $in0) (i32.mul (local.get $index_6) (i32.const 4))))
            (local.set $index_20 (i32.add (local.get $in0) (i32.mul (local.get $index_7) (i32.const 4))))
            (local.set $index_21 (i32.add (local.get $in0) (i32.mul (local.get $index_8) (i32.const 4))))
            (local.set $index_22 (i32.add (local.get $in0) (i32.mul (local.get $index_9) (i32.const 4))))
            (local.set $index_23 (i32.add (local.get $in0) (i32.mul (local.get $index_10) (i32.const 4))))
            (local.set $k_1 (i32.const 0))
            (loop $k_1.loop
              (local.set $index_4 (i32.mul (local.get $k_1) (i32.const 8)))
              (local.set $index_16 (i32.add (local.get $.scratch) (i32.mul (local.get $index_4) (i32.const 4))))
              (local.set $b (v128.load (local.get $index_16)))
              (local.set $b_1 (v128.load offset=16 (local.get $index_16)))
              (local.set $index_18 (i32.mul (local.get $k_1) (i32.const 4)))
              (local.set $a (v128.load32_splat (i32.add (local.get $index_17) (local.get $index_18))))
              (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
              (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
              (local.set $a_1 (v128.load32_splat (i32.add (local.get $index_19) (local.get $index_18))))
              (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
              (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
              (local.set $a_2 (v128.load32_splat (i32.add (local.get $index_20) (local.get $index_18))))
              (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
              (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
              (local.set $a_3 (v128.load32_splat (i32.add (local.get $index_21) (local.get $index_18))))
              (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
              (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
              (local.set $a_4 (v128.load32_splat (i32.add (local.get $index_22) (local.get $index_18))))
              (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
              (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
              (local.set $a_5 (v128.load32_splat (i32.add (local.get $index_23) (local.get $index_18))))
              (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
              (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
              (br_if $k_1.loop (i32.lt_s (local.tee $k_1 (i32.add (local.get $k_1) (i32.const 1))) (i32.const 12))))
            (v128.store offset=384 (local.get $.scratch) (local.get $acc_0))
            (v128.store offset=400 (local.get $.scratch) (local.get $acc_1))
            (v128.store offset=416 (local.get $.scratch) (local.get $acc_2))
            (v128.store offset=432 (local.get $.scratch) (local.get $acc_3))
            (v128.store offset=448 (local.get $.scratch) (local.get $acc_4))
            (v128.store offset=464 (local.get $.scratch) (local.get $acc_5))
            (v128.store offset=480 (local.get $.scratch) (local.get $acc_6))
            (v128.store offset=496 (local.get $.scratch) (local.get $acc_7))
            (v128.store offset=512 (local.get $.scratch) (local.get $acc_8))
            (v128.store offset=528 (local.get $.scratch) (local.get $acc_9))
            (v128.store offset=544 (local.get $.scratch) (local.get $acc_10))
            (v128.store offset=560 (local.get $.scratch) (local.get $acc_11))
            (local.set $i (i32.const 0))
            (local.set $i.end
              (select
                (local.tee $.t15 (i32.const 6))
                (local.tee $.t16 (i32.sub (local.get $rows) (local.get $row)))
                (i32.lt_s (local.get $.t15) (local.get $.t16))))
            (if
              (i32.lt_s (local.get $i) (local.get $i.end))
              (then
                (loop $i.loop
                  (local.set $m_6 (i32.add (local.get $index_2) (local.get $i)))
                  (local.set $index_11 (i32.mul (local.get $m_6) (i32.const 8)))
                  (local.set $index_12 (i32.mul (local.get $i) (i32.const 8)))
                  (local.set $index_24 (i32.add (local.get $out0) (i32.mul (local.get $index_11) (i32.const 4))))
                  (local.set $index_25 (i32.add (local.get $.scratch) (i32.mul (local.get $index_12) (i32.const 4))))
                  (v128.store
                    (local.get $index_24)
                    (f32x4.pmax
                      (f32x4.add (v128.load offset=384 (local.get $index_25)) (v128.load (local.get $in2)))
                      (local.get $lanes_2)))
                  (v128.store offset=16
                    (local.get $index_24)
                    (f32x4.pmax
                      (f32x4.add (v128.load offset=400 (local.get $index_25)) (v128.load offset=16 (local.get $in2)))
                      (local.get $lanes_2)))
                  (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
            (br_if $rows_panel.loop
              (i32.lt_s
                (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                (local.get $rows_panel.end))))))
      (local.set $group_x (i32.add (local.get $group_x) (i32.const 1)))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end))))))
