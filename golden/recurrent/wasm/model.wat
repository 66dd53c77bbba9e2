(module
  (import "env" "memory" (memory 1 65536))
  ;; Bytes of scratch memory that one thread needs, and of what lies in front of it.
  (global (export ".scratch") i32 (i32.const 24832))
  (global (export ".control") i32 (i32.const 320))
  (type $.share (func (param i32 i32 i32 i32)))
  (table 11 funcref)
  (elem (i32.const 0) $predict_lstm.share $predict_lstm_cell.share $predict_lstm_cell_2.share $predict_lstm_cell_3.share $train_step_lstm.share $train_step_lstm_cell.share $train_step_loss.share $train_step_lstm_1.share $train_step_lstm_cell_1.share $train_step_lstm_cell_4.share $eval_step_loss.share)

  ;; predict_lstm
  ;;   ops: copy
  ;;   from: test/golden/models.ts:58:58
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 4*batch  bytes: 16*batch
  ;;   grid: floordiv(4*batch+4095, 4096) x 1 x 1
  ;;   out0: f32[4*batch], write
  (func $predict_lstm
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $out0 i32) (param $batch i32)
    (local $lanes_1 v128) (local $start i32) (local $i i32) (local $.t1 i32) (local $i.end i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $start (i32.mul (local.get $group_x) (i32.const 4096)))
      (local.set $i (local.get $start))
      (local.set $i.end
        (i32.add
          (i32.mul
            (select
              (i32.const 1024)
              (local.tee $.t1 (i32.sub (local.get $batch) (i32.mul (local.get $group_x) (i32.const 1024))))
              (i32.lt_s (i32.const 1024) (local.get $.t1)))
            (i32.const 4))
          (local.get $start)))
      (if
        (i32.lt_s (local.get $i) (local.get $i.end))
        (then
          (loop $i.loop
            (v128.store (i32.add (local.get $out0) (i32.mul (local.get $i) (i32.const 4))) (local.get $lanes_1))
            (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $i.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; predict_lstm_cell
  ;;   ops: dot_general
  ;;   from: test/golden/models.ts:58:58
  ;;   schedule: contract: tile m 192, tile n 16, register m 6, register n 8, vector n 4, stage rhs
  ;;   flops: 480*batch  bytes: 380*batch+192
  ;;   grid: floordiv(5*batch+191, 192) x 1 x 1
  ;;   in0: f32[15*batch], read
  ;;   in1: f32[48], read
  ;;   out0: f32[80*batch], write
  ;;   scratch: rhs_pack: f32[24], totals: f32[48]
  (func $predict_lstm_cell
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32)
    (local $.totals i32) (local $index_1 i32) (local $index_4 i32) (local $lanes_1 v128) (local $m_start i32) (local $rows i32)
    (local $.t1 i32) (local $index_2 i32) (local $group i32) (local $group_start i32) (local $index_13 i32) (local $rows_panel i32)
    (local $row i32) (local $index_3 i32) (local $m i32) (local $mi i32) (local $mi_1 i32) (local $m_1 i32)
    (local $.t2 i32) (local $mi_2 i32) (local $mi_3 i32) (local $m_2 i32) (local $.t3 i32) (local $mi_4 i32)
    (local $mi_5 i32) (local $m_3 i32) (local $.t4 i32) (local $mi_6 i32) (local $mi_7 i32) (local $m_4 i32)
    (local $.t5 i32) (local $mi_8 i32) (local $mi_9 i32) (local $m_5 i32) (local $.t6 i32) (local $mi_10 i32)
    (local $mi_11 i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128) (local $acc_4 v128)
    (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128) (local $acc_10 v128)
    (local $acc_11 v128) (local $b v128) (local $b_1 v128) (local $index_5 i32) (local $index_14 i32) (local $a v128)
    (local $index_6 i32) (local $index_15 i32) (local $a_1 v128) (local $index_7 i32) (local $index_16 i32) (local $a_2 v128)
    (local $index_8 i32) (local $index_17 i32) (local $a_3 v128) (local $index_9 i32) (local $index_18 i32) (local $a_4 v128)
    (local $index_10 i32) (local $index_19 i32) (local $a_5 v128) (local $b_2 v128) (local $b_3 v128) (local $a_6 v128)
    (local $a_7 v128) (local $a_8 v128) (local $a_9 v128) (local $a_10 v128) (local $a_11 v128) (local $b_4 v128)
    (local $b_5 v128) (local $a_12 v128) (local $a_13 v128) (local $a_14 v128) (local $a_15 v128) (local $a_16 v128)
    (local $a_17 v128) (local $i i32) (local $.t7 i32) (local $i.end i32) (local $m_6 i32) (local $mi_12 i32)
    (local $mi_13 i32) (local $index_11 i32) (local $index_12 i32) (local $index_20 i32) (local $index_21 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 96)))
    (local.set $index_1 (i32.mul (local.get $batch) (i32.const 5)))
    (local.set $index_4 (i32.sub (local.get $index_1) (i32.const 1)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 192)))
      (local.set $rows
        (select
          (i32.const 192)
          (local.tee $.t1 (i32.sub (local.get $index_1) (local.get $m_start)))
          (i32.lt_s (i32.const 192) (local.get $.t1))))
      (local.set $index_2 (i32.div_s (i32.add (local.get $rows) (i32.const 5)) (i32.const 6)))
      (local.set $group (i32.const 0))
      (loop $group.loop
        (local.set $group_start (i32.mul (local.get $group) (i32.const 8)))
        (local.set $index_13 (i32.add (local.get $in1) (i32.mul (local.get $group_start) (i32.const 4))))
        (v128.store (local.get $.scratch) (v128.load (local.get $index_13)))
        (v128.store offset=16 (local.get $.scratch) (v128.load offset=16 (local.get $index_13)))
        (v128.store offset=32 (local.get $.scratch) (v128.load offset=64 (local.get $index_13)))
        (v128.store offset=48 (local.get $.scratch) (v128.load offset=80 (local.get $index_13)))
        (v128.store offset=64 (local.get $.scratch) (v128.load offset=128 (local.get $index_13)))
        (v128.store offset=80 (local.get $.scratch) (v128.load offset=144 (local.get $index_13)))
        (local.set $rows_panel (i32.const 0))
        (if
          (i32.lt_s (local.get $rows_panel) (local.get $index_2))
          (then
            (loop $rows_panel.loop
              (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
              (local.set $index_3 (i32.add (local.get $m_start) (local.get $row)))
              (local.set $m
                (select (local.get $index_3) (local.get $index_4) (i32.lt_s (local.get $index_3) (local.get $index_4))))
              (local.set $mi (i32.div_s (local.get $m) (local.get $batch)))
              (local.set $mi_1 (i32.rem_s (local.get $m) (local.get $batch)))
              (local.set $m_1
                (select
                  (local.tee $.t2 (i32.add (local.get $index_3) (i32.const 1)))
                  (local.get $index_4)
                  (i32.lt_s (local.get $.t2) (local.get $index_4))))
              (local.set $mi_2 (i32.div_s (local.get $m_1) (local.get $batch)))
              (local.set $mi_3 (i32.rem_s (local.get $m_1) (local.get $batch)))
              (local.set $m_2
                (select
                  (local.tee $.t3 (i32.add (local.get $index_3) (i32.const 2)))
                  (local.get $index_4)
                  (i32.lt_s (local.get $.t3) (local.get $index_4))))
              (local.set $mi_4 (i32.div_s (local.get $m_2) (local.get $batch)))
              (local.set $mi_5 (i32.rem_s (local.get $m_2) (local.get $batch)))
              (local.set $m_3
                (select
                  (local.tee $.t4 (i32.add (local.get $index_3) (i32.const 3)))
                  (local.get $index_4)
                  (i32.lt_s (local.get $.t4) (local.get $index_4))))
              (local.set $mi_6 (i32.div_s (local.get $m_3) (local.get $batch)))
              (local.set $mi_7 (i32.rem_s (local.get $m_3) (local.get $batch)))
              (local.set $m_4
                (select
                  (local.tee $.t5 (i32.add (local.get $index_3) (i32.const 4)))
                  (local.get $index_4)
                  (i32.lt_s (local.get $.t5) (local.get $index_4))))
              (local.set $mi_8 (i32.div_s (local.get $m_4) (local.get $batch)))
              (local.set $mi_9 (i32.rem_s (local.get $m_4) (local.get $batch)))
              (local.set $m_5
                (select
                  (local.tee $.t6 (i32.add (local.get $index_3) (i32.const 5)))
                  (local.get $index_4)
                  (i32.lt_s (local.get $.t6) (local.get $index_4))))
              (local.set $mi_10 (i32.div_s (local.get $m_5) (local.get $batch)))
              (local.set $mi_11 (i32.rem_s (local.get $m_5) (local.get $batch)))
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
              (local.set $b (v128.load (local.get $.scratch)))
              (local.set $b_1 (v128.load offset=16 (local.get $.scratch)))
              (local.set $index_5
                (i32.add (i32.mul (local.get $mi) (i32.const 3)) (i32.mul (local.get $mi_1) (i32.const 15))))
              (local.set $index_14 (i32.add (local.get $in0) (i32.mul (local.get $index_5) (i32.const 4))))
              (local.set $a (v128.load32_splat (local.get $index_14)))
              (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
              (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
              (local.set $index_6
                (i32.add (i32.mul (local.get $mi_2) (i32.const 3)) (i32.mul (local.get $mi_3) (i32.const 15))))
              (local.set $index_15 (i32.add (local.get $in0) (i32.mul (local.get $index_6) (i32.const 4))))
              (local.set $a_1 (v128.load32_splat (local.get $index_15)))
              (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
              (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
              (local.set $index_7
                (i32.add (i32.mul (local.get $mi_4) (i32.const 3)) (i32.mul (local.get $mi_5) (i32.const 15))))
              (local.set $index_16 (i32.add (local.get $in0) (i32.mul (local.get $index_7) (i32.const 4))))
              (local.set $a_2 (v128.load32_splat (local.get $index_16)))
              (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
              (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
              (local.set $index_8
                (i32.add (i32.mul (local.get $mi_6) (i32.const 3)) (i32.mul (local.get $mi_7) (i32.const 15))))
              (local.set $index_17 (i32.add (local.get $in0) (i32.mul (local.get $index_8) (i32.const 4))))
              (local.set $a_3 (v128.load32_splat (local.get $index_17)))
              (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
              (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
              (local.set $index_9
                (i32.add (i32.mul (local.get $mi_8) (i32.const 3)) (i32.mul (local.get $mi_9) (i32.const 15))))
              (local.set $index_18 (i32.add (local.get $in0) (i32.mul (local.get $index_9) (i32.const 4))))
              (local.set $a_4 (v128.load32_splat (local.get $index_18)))
              (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
              (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
              (local.set $index_10
                (i32.add (i32.mul (local.get $mi_10) (i32.const 3)) (i32.mul (local.get $mi_11) (i32.const 15))))
              (local.set $index_19 (i32.add (local.get $in0) (i32.mul (local.get $index_10) (i32.const 4))))
              (local.set $a_5 (v128.load32_splat (local.get $index_19)))
              (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
              (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
              (local.set $b_2 (v128.load offset=32 (local.get $.scratch)))
              (local.set $b_3 (v128.load offset=48 (local.get $.scratch)))
              (local.set $a_6 (v128.load32_splat offset=4 (local.get $index_14)))
              (local.set $acc_0 (f32x4.relaxed_madd (local.get $a_6) (local.get $b_2) (local.get $acc_0)))
              (local.set $acc_1 (f32x4.relaxed_madd (local.get $a_6) (local.get $b_3) (local.get $acc_1)))
              (local.set $a_7 (v128.load32_splat offset=4 (local.get $index_15)))
              (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_7) (local.get $b_2) (local.get $acc_2)))
              (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_7) (local.get $b_3) (local.get $acc_3)))
              (local.set $a_8 (v128.load32_splat offset=4 (local.get $index_16)))
              (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_8) (local.get $b_2) (local.get $acc_4)))
              (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_8) (local.get $b_3) (local.get $acc_5)))
              (local.set $a_9 (v128.load32_splat offset=4 (local.get $index_17)))
              (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_9) (local.get $b_2) (local.get $acc_6)))
              (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_9) (local.get $b_3) (local.get $acc_7)))
              (local.set $a_10 (v128.load32_splat offset=4 (local.get $index_18)))
              (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_10) (local.get $b_2) (local.get $acc_8)))
              (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_10) (local.get $b_3) (local.get $acc_9)))
              (local.set $a_11 (v128.load32_splat offset=4 (local.get $index_19)))
              (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_11) (local.get $b_2) (local.get $acc_10)))
              (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_11) (local.get $b_3) (local.get $acc_11)))
              (local.set $b_4 (v128.load offset=64 (local.get $.scratch)))
              (local.set $b_5 (v128.load offset=80 (local.get $.scratch)))
              (local.set $a_12 (v128.load32_splat offset=8 (local.get $index_14)))
              (local.set $acc_0 (f32x4.relaxed_madd (local.get $a_12) (local.get $b_4) (local.get $acc_0)))
              (local.set $acc_1 (f32x4.relaxed_madd (local.get $a_12) (local.get $b_5) (local.get $acc_1)))
              (local.set $a_13 (v128.load32_splat offset=8 (local.get $index_15)))
              (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_13) (local.get $b_4) (local.get $acc_2)))
              (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_13) (local.get $b_5) (local.get $acc_3)))
              (local.set $a_14 (v128.load32_splat offset=8 (local.get $index_16)))
              (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_14) (local.get $b_4) (local.get $acc_4)))
              (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_14) (local.get $b_5) (local.get $acc_5)))
              (local.set $a_15 (v128.load32_splat offset=8 (local.get $index_17)))
              (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_15) (local.get $b_4) (local.get $acc_6)))
              (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_15) (local.get $b_5) (local.get $acc_7)))
              (local.set $a_16 (v128.load32_splat offset=8 (local.get $index_18)))
              (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_16) (local.get $b_4) (local.get $acc_8)))
              (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_16) (local.get $b_5) (local.get $acc_9)))
              (local.set $a_17 (v128.load32_splat offset=8 (local.get $index_19)))
              (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_17) (local.get $b_4) (local.get $acc_10)))
              (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_17) (local.get $b_5) (local.get $acc_11)))
              (v128.store (local.get $.totals) (local.get $acc_0))
              (v128.store offset=16 (local.get $.totals) (local.get $acc_1))
              (v128.store offset=32 (local.get $.totals) (local.get $acc_2))
              (v128.store offset=48 (local.get $.totals) (local.get $acc_3))
              (v128.store offset=64 (local.get $.totals) (local.get $acc_4))
              (v128.store offset=80 (local.get $.totals) (local.get $acc_5))
              (v128.store offset=96 (local.get $.totals) (local.get $acc_6))
              (v128.store offset=112 (local.get $.totals) (local.get $acc_7))
              (v128.store offset=128 (local.get $.totals) (local.get $acc_8))
              (v128.store offset=144 (local.get $.totals) (local.get $acc_9))
              (v128.store offset=160 (local.get $.totals) (local.get $acc_10))
              (v128.store offset=176 (local.get $.totals) (local.get $acc_11))
              (local.set $i (i32.const 0))
              (local.set $i.end
                (select
                  (i32.const 6)
                  (local.tee $.t7 (i32.sub (local.get $rows) (local.get $row)))
                  (i32.lt_s (i32.const 6) (local.get $.t7))))
              (if
                (i32.lt_s (local.get $i) (local.get $i.end))
                (then
                  (loop $i.loop
                    (local.set $m_6 (i32.add (local.get $index_3) (local.get $i)))
                    (local.set $mi_12 (i32.div_s (local.get $m_6) (local.get $batch)))
                    (local.set $mi_13 (i32.rem_s (local.get $m_6) (local.get $batch)))
                    (local.set $index_11
                      (i32.add
                        (i32.add
                          (local.get $group_start)
                          (i32.mul (i32.mul (local.get $batch) (local.get $mi_12)) (i32.const 16)))
                        (i32.mul (local.get $mi_13) (i32.const 16))))
                    (local.set $index_12 (i32.mul (local.get $i) (i32.const 8)))
                    (local.set $index_20 (i32.add (local.get $out0) (i32.mul (local.get $index_11) (i32.const 4))))
                    (local.set $index_21 (i32.add (local.get $.totals) (i32.mul (local.get $index_12) (i32.const 4))))
                    (v128.store (local.get $index_20) (v128.load (local.get $index_21)))
                    (v128.store offset=16 (local.get $index_20) (v128.load offset=16 (local.get $index_21)))
                    (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
              (br_if $rows_panel.loop
                (i32.lt_s (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1))) (local.get $index_2))))))
        (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 2))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; predict_lstm_cell_1
  ;;   ops: copy
  ;;   from: test/golden/models.ts:58:58
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 64  bytes: 512
  ;;   grid: 2 x 1 x 1
  ;;   in0: f32[64], read
  ;;   out0: f32[64], write
  (func $predict_lstm_cell_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32)
    (local $index_1 i32) (local $index_2 i32) (local $index_3 i32) (local $index_4 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $index_1 (i32.mul (local.get $group_x) (i32.const 32)))
      (local.set $index_2 (i32.mul (local.get $group_x) (i32.const 8)))
      (local.set $index_3 (i32.add (local.get $out0) (i32.mul (local.get $index_1) (i32.const 4))))
      (local.set $index_4 (i32.add (local.get $in0) (i32.mul (local.get $index_2) (i32.const 4))))
      (v128.store (local.get $index_3) (v128.load (local.get $index_4)))
      (v128.store offset=16 (local.get $index_3) (v128.load offset=16 (local.get $index_4)))
      (v128.store offset=32 (local.get $index_3) (v128.load offset=64 (local.get $index_4)))
      (v128.store offset=48 (local.get $index_3) (v128.load offset=80 (local.get $index_4)))
      (v128.store offset=64 (local.get $index_3) (v128.load offset=128 (local.get $index_4)))
      (v128.store offset=80 (local.get $index_3) (v128.load offset=144 (local.get $index_4)))
      (v128.store offset=96 (local.get $index_3) (v128.load offset=192 (local.get $index_4)))
      (v128.store offset=112 (local.get $index_3) (v128.load offset=208 (local.get $index_4)))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; predict_lstm_cell_2
  ;;   ops: dot_general
  ;;   from: test/golden/models.ts:58:58
  ;;   schedule: contract: tile m 192, tile n 16, register m 6, register n 8, vector n 4
  ;;   flops: 128*batch  bytes: 80*batch+256
  ;;   grid: floordiv(batch+191, 192) x 1 x 1
  ;;   in0: f32[4*batch], read
  ;;   in1: f32[64], read
  ;;   out0: f32[16*batch], write
  ;;   scratch: totals: f32[48]
  (func $predict_lstm_cell_2
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32)
    (local $index_3 i32) (local $lanes_1 v128) (local $m_start i32) (local $rows i32) (local $.t1 i32) (local $index_1 i32)
    (local $group i32) (local $group_start i32) (local $index_4 i32) (local $index_13 i32) (local $rows_panel i32) (local $row i32)
    (local $index_2 i32) (local $m i32) (local $m_1 i32) (local $.t2 i32) (local $m_2 i32) (local $.t3 i32)
    (local $m_3 i32) (local $.t4 i32) (local $m_4 i32) (local $.t5 i32) (local $m_5 i32) (local $.t6 i32)
    (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128) (local $acc_4 v128) (local $acc_5 v128)
    (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128) (local $acc_10 v128) (local $acc_11 v128)
    (local $b v128) (local $b_1 v128) (local $index_5 i32) (local $index_14 i32) (local $a v128) (local $index_6 i32)
    (local $index_15 i32) (local $a_1 v128) (local $index_7 i32) (local $index_16 i32) (local $a_2 v128) (local $index_8 i32)
    (local $index_17 i32) (local $a_3 v128) (local $index_9 i32) (local $index_18 i32) (local $a_4 v128) (local $index_10 i32)
    (local $index_19 i32) (local $a_5 v128) (local $b_2 v128) (local $b_3 v128) (local $a_6 v128) (local $a_7 v128)
    (local $a_8 v128) (local $a_9 v128) (local $a_10 v128) (local $a_11 v128) (local $b_4 v128) (local $b_5 v128)
    (local $a_12 v128) (local $a_13 v128) (local $a_14 v128) (local $a_15 v128) (local $a_16 v128) (local $a_17 v128)
    (local $b_6 v128) (local $b_7 v128) (local $a_18 v128) (local $a_19 v128) (local $a_20 v128) (local $a_21 v128)
    (local $a_22 v128) (local $a_23 v128) (local $i i32) (local $.t7 i32) (local $i.end i32) (local $m_6 i32)
    (local $index_11 i32) (local $index_12 i32) (local $index_20 i32) (local $index_21 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $index_3 (i32.sub (local.get $batch) (i32.const 1)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 192)))
      (local.set $rows
        (select
          (i32.const 192)
          (local.tee $.t1 (i32.sub (local.get $batch) (local.get $m_start)))
          (i32.lt_s (i32.const 192) (local.get $.t1))))
      (local.set $index_1 (i32.div_s (i32.add (local.get $rows) (i32.const 5)) (i32.const 6)))
      (local.set $group (i32.const 0))
      (loop $group.loop
        (local.set $group_start (i32.mul (local.get $group) (i32.const 8)))
        (local.set $index_4 (i32.mul (local.get $group) (i32.const 32)))
        (local.set $index_13 (i32.add (local.get $in1) (i32.mul (local.get $index_4) (i32.const 4))))
        (local.set $rows_panel (i32.const 0))
        (if
          (i32.lt_s (local.get $rows_panel) (local.get $index_1))
          (then
            (loop $rows_panel.loop
              (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
              (local.set $index_2 (i32.add (local.get $m_start) (local.get $row)))
              (local.set $m
                (select (local.get $index_2) (local.get $index_3) (i32.lt_s (local.get $index_2) (local.get $index_3))))
              (local.set $m_1
                (select
                  (local.tee $.t2 (i32.add (local.get $index_2) (i32.const 1)))
                  (local.get $index_3)
                  (i32.lt_s (local.get $.t2) (local.get $index_3))))
              (local.set $m_2
                (select
                  (local.tee $.t3 (i32.add (local.get $index_2) (i32.const 2)))
                  (local.get $index_3)
                  (i32.lt_s (local.get $.t3) (local.get $index_3))))
              (local.set $m_3
                (select
                  (local.tee $.t4 (i32.add (local.get $index_2) (i32.const 3)))
                  (local.get $index_3)
                  (i32.lt_s (local.get $.t4) (local.get $index_3))))
              (local.set $m_4
                (select
                  (local.tee $.t5 (i32.add (local.get $index_2) (i32.const 4)))
                  (local.get $index_3)
                  (i32.lt_s (local.get $.t5) (local.get $index_3))))
              (local.set $m_5
                (select
                  (local.tee $.t6 (i32.add (local.get $index_2) (i32.const 5)))
                  (local.get $index_3)
                  (i32.lt_s (local.get $.t6) (local.get $index_3))))
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
              (local.set $b (v128.load (local.get $index_13)))
              (local.set $b_1 (v128.load offset=16 (local.get $index_13)))
              (local.set $index_5 (i32.mul (local.get $m) (i32.const 4)))
              (local.set $index_14 (i32.add (local.get $in0) (i32.mul (local.get $index_5) (i32.const 4))))
              (local.set $a (v128.load32_splat (local.get $index_14)))
              (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
              (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
              (local.set $index_6 (i32.mul (local.get $m_1) (i32.const 4)))
              (local.set $index_15 (i32.add (local.get $in0) (i32.mul (local.get $index_6) (i32.const 4))))
              (local.set $a_1 (v128.load32_splat (local.get $index_15)))
              (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
              (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
              (local.set $index_7 (i32.mul (local.get $m_2) (i32.const 4)))
              (local.set $index_16 (i32.add (local.get $in0) (i32.mul (local.get $index_7) (i32.const 4))))
              (local.set $a_2 (v128.load32_splat (local.get $index_16)))
              (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
              (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
              (local.set $index_8 (i32.mul (local.get $m_3) (i32.const 4)))
              (local.set $index_17 (i32.add (local.get $in0) (i32.mul (local.get $index_8) (i32.const 4))))
              (local.set $a_3 (v128.load32_splat (local.get $index_17)))
              (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
              (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
              (local.set $index_9 (i32.mul (local.get $m_4) (i32.const 4)))
              (local.set $index_18 (i32.add (local.get $in0) (i32.mul (local.get $index_9) (i32.const 4))))
              (local.set $a_4 (v128.load32_splat (local.get $index_18)))
              (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
              (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
              (local.set $index_10 (i32.mul (local.get $m_5) (i32.const 4)))
              (local.set $index_19 (i32.add (local.get $in0) (i32.mul (local.get $index_10) (i32.const 4))))
              (local.set $a_5 (v128.load32_splat (local.get $index_19)))
              (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
              (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
              (local.set $b_2 (v128.load offset=32 (local.get $index_13)))
              (local.set $b_3 (v128.load offset=48 (local.get $index_13)))
              (local.set $a_6 (v128.load32_splat offset=4 (local.get $index_14)))
              (local.set $acc_0 (f32x4.relaxed_madd (local.get $a_6) (local.get $b_2) (local.get $acc_0)))
              (local.set $acc_1 (f32x4.relaxed_madd (local.get $a_6) (local.get $b_3) (local.get $acc_1)))
              (local.set $a_7 (v128.load32_splat offset=4 (local.get $index_15)))
              (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_7) (local.get $b_2) (local.get $acc_2)))
              (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_7) (local.get $b_3) (local.get $acc_3)))
              (local.set $a_8 (v128.load32_splat offset=4 (local.get $index_16)))
              (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_8) (local.get $b_2) (local.get $acc_4)))
              (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_8) (local.get $b_3) (local.get $acc_5)))
              (local.set $a_9 (v128.load32_splat offset=4 (local.get $index_17)))
              (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_9) (local.get $b_2) (local.get $acc_6)))
              (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_9) (local.get $b_3) (local.get $acc_7)))
              (local.set $a_10 (v128.load32_splat offset=4 (local.get $index_18)))
              (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_10) (local.get $b_2) (local.get $acc_8)))
              (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_10) (local.get $b_3) (local.get $acc_9)))
              (local.set $a_11 (v128.load32_splat offset=4 (local.get $index_19)))
              (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_11) (local.get $b_2) (local.get $acc_10)))
              (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_11) (local.get $b_3) (local.get $acc_11)))
              (local.set $b_4 (v128.load offset=64 (local.get $index_13)))
              (local.set $b_5 (v128.load offset=80 (local.get $index_13)))
              (local.set $a_12 (v128.load32_splat offset=8 (local.get $index_14)))
              (local.set $acc_0 (f32x4.relaxed_madd (local.get $a_12) (local.get $b_4) (local.get $acc_0)))
              (local.set $acc_1 (f32x4.relaxed_madd (local.get $a_12) (local.get $b_5) (local.get $acc_1)))
              (local.set $a_13 (v128.load32_splat offset=8 (local.get $index_15)))
              (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_13) (local.get $b_4) (local.get $acc_2)))
              (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_13) (local.get $b_5) (local.get $acc_3)))
              (local.set $a_14 (v128.load32_splat offset=8 (local.get $index_16)))
              (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_14) (local.get $b_4) (local.get $acc_4)))
              (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_14) (local.get $b_5) (local.get $acc_5)))
              (local.set $a_15 (v128.load32_splat offset=8 (local.get $index_17)))
              (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_15) (local.get $b_4) (local.get $acc_6)))
              (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_15) (local.get $b_5) (local.get $acc_7)))
              (local.set $a_16 (v128.load32_splat offset=8 (local.get $index_18)))
              (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_16) (local.get $b_4) (local.get $acc_8)))
              (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_16) (local.get $b_5) (local.get $acc_9)))
              (local.set $a_17 (v128.load32_splat offset=8 (local.get $index_19)))
              (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_17) (local.get $b_4) (local.get $acc_10)))
              (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_17) (local.get $b_5) (local.get $acc_11)))
              (local.set $b_6 (v128.load offset=96 (local.get $index_13)))
              (local.set $b_7 (v128.load offset=112 (local.get $index_13)))
              (local.set $a_18 (v128.load32_splat offset=12 (local.get $index_14)))
              (local.set $acc_0 (f32x4.relaxed_madd (local.get $a_18) (local.get $b_6) (local.get $acc_0)))
              (local.set $acc_1 (f32x4.relaxed_madd (local.get $a_18) (local.get $b_7) (local.get $acc_1)))
              (local.set $a_19 (v128.load32_splat offset=12 (local.get $index_15)))
              (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_19) (local.get $b_6) (local.get $acc_2)))
              (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_19) (local.get $b_7) (local.get $acc_3)))
              (local.set $a_20 (v128.load32_splat offset=12 (local.get $index_16)))
              (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_20) (local.get $b_6) (local.get $acc_4)))
              (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_20) (local.get $b_7) (local.get $acc_5)))
              (local.set $a_21 (v128.load32_splat offset=12 (local.get $index_17)))
              (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_21) (local.get $b_6) (local.get $acc_6)))
              (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_21) (local.get $b_7) (local.get $acc_7)))
              (local.set $a_22 (v128.load32_splat offset=12 (local.get $index_18)))
              (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_22) (local.get $b_6) (local.get $acc_8)))
              (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_22) (local.get $b_7) (local.get $acc_9)))
              (local.set $a_23 (v128.load32_splat offset=12 (local.get $index_19)))
              (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_23) (local.get $b_6) (local.get $acc_10)))
              (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_23) (local.get $b_7) (local.get $acc_11)))
              (v128.store (local.get $.scratch) (local.get $acc_0))
              (v128.store offset=16 (local.get $.scratch) (local.get $acc_1))
              (v128.store offset=32 (local.get $.scratch) (local.get $acc_2))
              (v128.store offset=48 (local.get $.scratch) (local.get $acc_3))
              (v128.store offset=64 (local.get $.scratch) (local.get $acc_4))
              (v128.store offset=80 (local.get $.scratch) (local.get $acc_5))
              (v128.store offset=96 (local.get $.scratch) (local.get $acc_6))
              (v128.store offset=112 (local.get $.scratch) (local.get $acc_7))
              (v128.store offset=128 (local.get $.scratch) (local.get $acc_8))
              (v128.store offset=144 (local.get $.scratch) (local.get $acc_9))
              (v128.store offset=160 (local.get $.scratch) (local.get $acc_10))
              (v128.store offset=176 (local.get $.scratch) (local.get $acc_11))
              (local.set $i (i32.const 0))
              (local.set $i.end
                (select
                  (i32.const 6)
                  (local.tee $.t7 (i32.sub (local.get $rows) (local.get $row)))
                  (i32.lt_s (i32.const 6) (local.get $.t7))))
              (if
                (i32.lt_s (local.get $i) (local.get $i.end))
                (then
                  (loop $i.loop
                    (local.set $m_6 (i32.add (local.get $index_2) (local.get $i)))
                    (local.set $index_11 (i32.add (local.get $group_start) (i32.mul (local.get $m_6) (i32.const 16))))
                    (local.set $index_12 (i32.mul (local.get $i) (i32.const 8)))
                    (local.set $index_20 (i32.add (local.get $out0) (i32.mul (local.get $index_11) (i32.const 4))))
                    (local.set $index_21 (i32.add (local.get $.scratch) (i32.mul (local.get $index_12) (i32.const 4))))
                    (v128.store (local.get $index_20) (v128.load (local.get $index_21)))
                    (v128.store offset=16 (local.get $index_20) (v128.load offset=16 (local.get $index_21)))
                    (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
              (br_if $rows_panel.loop
                (i32.lt_s (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1))) (local.get $index_1))))))
        (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 2))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; predict_lstm_cell_3
  ;;   ops: add, add, slice, slice, slice, slice, sigmoid, mul, sigmoid, tanh, mul, add, sigmoid, tanh, mul
  ;;   from: test/golden/models.ts:58:58
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 84*batch  bytes: 160*batch+64
  ;;   grid: batch x 1 x 1
  ;;   in0: f32[16*batch], read
  ;;   in1: f32[16], read
  ;;   in2: f32[16*batch], read
  ;;   in3: f32[4*batch], read_write
  ;;   out1: f32[4*batch], write
  (func $predict_lstm_cell_3
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $out1 i32) (param $batch i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $lanes_3 v128) (local $lanes_4 v128) (local $lanes_5 v128) (local $lanes_6 v128)
    (local $lanes_7 v128) (local $lanes_8 v128) (local $lanes_9 v128) (local $lanes_10 v128) (local $lanes_11 v128) (local $lanes_12 v128)
    (local $lanes_13 v128) (local $lanes_14 v128) (local $lanes_15 v128) (local $lanes_16 v128) (local $lanes_17 v128) (local $lanes_18 v128)
    (local $lanes_19 v128) (local $lanes_20 v128) (local $lanes_21 v128) (local $lanes_22 v128) (local $lanes_23 v128) (local $lanes_24 v128)
    (local $lanes_25 v128) (local $lanes_26 v128) (local $lanes_27 v128) (local $lanes_28 v128) (local $index_1 i32) (local $index_3 i32)
    (local $index_4 i32) (local $index_5 i32) (local $add v128) (local $add_1 v128) (local $add_2 v128) (local $x_1 v128)
    (local $above_1 v128) (local $clamped_1 v128) (local $bits_1 v128) (local $n_1 v128) (local $scale_1 v128) (local $r_1 v128)
    (local $e_1 v128) (local $x_2 v128) (local $above_2 v128) (local $clamped_2 v128) (local $bits_2 v128) (local $n_2 v128)
    (local $scale_2 v128) (local $r_2 v128) (local $e_2 v128) (local $above_3 v128) (local $clamped_3 v128) (local $bits_3 v128)
    (local $n_3 v128) (local $scale_3 v128) (local $r_3 v128) (local $half_1 v128) (local $index_2 i32) (local $index_6 i32)
    (local $index_7 i32) (local $add_3 v128) (local $add_4 v128) (local $x_3 v128) (local $above_4 v128) (local $clamped_4 v128)
    (local $bits_4 v128) (local $n_4 v128) (local $scale_4 v128) (local $r_4 v128) (local $e_3 v128) (local $above_5 v128)
    (local $clamped_5 v128) (local $bits_5 v128) (local $n_5 v128) (local $scale_5 v128) (local $r_5 v128) (local $half_2 v128)
    (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 88 88 88 88))
    (local.set $lanes_2 (v128.const f32x4 -104 -104 -104 -104))
    (local.set $lanes_3 (v128.const f32x4 89 89 89 89))
    (local.set $lanes_4 (v128.const f32x4 0.7213475 0.7213475 0.7213475 0.7213475))
    (local.set $lanes_5 (v128.const f32x4 12583039 12583039 12583039 12583039))
    (local.set $lanes_6 (v128.const i32x4 1262485631 1262485631 1262485631 1262485631))
    (local.set $lanes_7 (v128.const f32x4 0.00042438888 0.00042438888 0.00042438888 0.00042438888))
    (local.set $lanes_8 (v128.const f32x4 -1.3867188 -1.3867188 -1.3867188 -1.3867188))
    (local.set $lanes_9 (v128.const f32x4 0.00019611344 0.00019611344 0.00019611344 0.00019611344))
    (local.set $lanes_10 (v128.const f32x4 0.0014104677 0.0014104677 0.0014104677 0.0014104677))
    (local.set $lanes_11 (v128.const f32x4 0.008336109 0.008336109 0.008336109 0.008336109))
    (local.set $lanes_12 (v128.const f32x4 0.04166126 0.04166126 0.04166126 0.04166126))
    (local.set $lanes_13 (v128.const f32x4 0.16666614 0.16666614 0.16666614 0.16666614))
    (local.set $lanes_14 (v128.const f32x4 0.50000036 0.50000036 0.50000036 0.50000036))
    (local.set $lanes_15 (v128.const f32x4 1 1 1 1))
    (local.set $lanes_16 (v128.const f32x4 -10 -10 -10 -10))
    (local.set $lanes_17 (v128.const f32x4 10 10 10 10))
    (local.set $lanes_18 (v128.const f32x4 2.88539 2.88539 2.88539 2.88539))
    (local.set $lanes_19 (v128.const f32x4 0.00010609722 0.00010609722 0.00010609722 0.00010609722))
    (local.set $lanes_20 (v128.const f32x4 -0.3466797 -0.3466797 -0.3466797 -0.3466797))
    (local.set $lanes_21 (v128.const f32x4 0.04442403 0.04442403 0.04442403 0.04442403))
    (local.set $lanes_22 (v128.const f32x4 0.13386528 0.13386528 0.13386528 0.13386528))
    (local.set $lanes_23 (v128.const f32x4 0.3333376 0.3333376 0.3333376 0.3333376))
    (local.set $lanes_24 (v128.const f32x4 0.66666174 0.66666174 0.66666174 0.66666174))
    (local.set $lanes_25 (v128.const f32x4 0.99999994 0.99999994 0.99999994 0.99999994))
    (local.set $lanes_26 (v128.const f32x4 0.5 0.5 0.5 0.5))
    (local.set $lanes_27 (v128.const f32x4 -0.5 -0.5 -0.5 -0.5))
    (local.set $lanes_28 (v128.const i32x4 -2147483648 -2147483648 -2147483648 -2147483648))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $index_1 (i32.mul (local.get $group_x) (i32.const 16)))
      (local.set $index_3 (i32.mul (local.get $index_1) (i32.const 4)))
      (local.set $index_4 (i32.add (local.get $in0) (local.get $index_3)))
      (local.set $index_5 (i32.add (local.get $in2) (local.get $index_3)))
      (local.set $add
        (f32x4.add
          (f32x4.add (v128.load offset=16 (local.get $index_4)) (v128.load offset=16 (local.get $in1)))
          (v128.load offset=16 (local.get $index_5))))
      (local.set $add_1
        (f32x4.add
          (f32x4.add (v128.load (local.get $index_4)) (v128.load (local.get $in1)))
          (v128.load (local.get $index_5))))
      (local.set $add_2
        (f32x4.add
          (f32x4.add (v128.load offset=32 (local.get $index_4)) (v128.load offset=32 (local.get $in1)))
          (v128.load offset=32 (local.get $index_5))))
      (local.set $x_1
        (v128.bitselect (local.get $lanes_1) (local.get $add) (f32x4.gt (local.get $add) (local.get $lanes_1))))
      (local.set $above_1 (f32x4.pmax (local.get $x_1) (local.get $lanes_2)))
      (local.set $clamped_1 (f32x4.pmin (local.get $above_1) (local.get $lanes_3)))
      (local.set $bits_1 (f32x4.relaxed_madd (local.get $clamped_1) (local.get $lanes_4) (local.get $lanes_5)))
      (local.set $n_1 (f32x4.convert_i32x4_s (i32x4.sub (local.get $bits_1) (local.get $lanes_6))))
      (local.set $scale_1 (i32x4.shl (local.get $bits_1) (i32.const 23)))
      (local.set $r_1
        (f32x4.relaxed_madd
          (local.get $n_1)
          (local.get $lanes_7)
          (f32x4.relaxed_madd (local.get $n_1) (local.get $lanes_8) (local.get $clamped_1))))
      (local.set $e_1
        (f32x4.mul
          (f32x4.mul
            (f32x4.add
              (f32x4.relaxed_madd
                (f32x4.mul (local.get $r_1) (local.get $r_1))
                (f32x4.relaxed_madd
                  (f32x4.relaxed_madd
                    (f32x4.relaxed_madd
                      (f32x4.relaxed_madd
                        (f32x4.relaxed_madd (local.get $lanes_9) (local.get $r_1) (local.get $lanes_10))
                        (local.get $r_1)
                        (local.get $lanes_11))
                      (local.get $r_1)
                      (local.get $lanes_12))
                    (local.get $r_1)
                    (local.get $lanes_13))
                  (local.get $r_1)
                  (local.get $lanes_14))
                (local.get $r_1))
              (local.get $lanes_15))
            (local.get $scale_1))
          (local.get $scale_1)))
      (local.set $x_2
        (v128.bitselect (local.get $lanes_1) (local.get $add_1) (f32x4.gt (local.get $add_1) (local.get $lanes_1))))
      (local.set $above_2 (f32x4.pmax (local.get $x_2) (local.get $lanes_2)))
      (local.set $clamped_2 (f32x4.pmin (local.get $above_2) (local.get $lanes_3)))
      (local.set $bits_2 (f32x4.relaxed_madd (local.get $clamped_2) (local.get $lanes_4) (local.get $lanes_5)))
      (local.set $n_2 (f32x4.convert_i32x4_s (i32x4.sub (local.get $bits_2) (local.get $lanes_6))))
      (local.set $scale_2 (i32x4.shl (local.get $bits_2) (i32.const 23)))
      (local.set $r_2
        (f32x4.relaxed_madd
          (local.get $n_2)
          (local.get $lanes_7)
          (f32x4.relaxed_madd (local.get $n_2) (local.get $lanes_8) (local.get $clamped_2))))
      (local.set $e_2
        (f32x4.mul
          (f32x4.mul
            (f32x4.add
              (f32x4.relaxed_madd
                (f32x4.mul (local.get $r_2) (local.get $r_2))
                (f32x4.relaxed_madd
                  (f32x4.relaxed_madd
                    (f32x4.relaxed_madd
                      (f32x4.relaxed_madd
                        (f32x4.relaxed_madd (local.get $lanes_9) (local.get $r_2) (local.get $lanes_10))
                        (local.get $r_2)
                        (local.get $lanes_11))
                      (local.get $r_2)
                      (local.get $lanes_12))
                    (local.get $r_2)
                    (local.get $lanes_13))
                  (local.get $r_2)
                  (local.get $lanes_14))
                (local.get $r_2))
              (local.get $lanes_15))
            (local.get $scale_2))
          (local.get $scale_2)))
      (local.set $above_3 (f32x4.pmax (local.get $add_2) (local.get $lanes_16)))
      (local.set $clamped_3 (f32x4.pmin (local.get $above_3) (local.get $lanes_17)))
      (local.set $bits_3 (f32x4.relaxed_madd (local.get $clamped_3) (local.get $lanes_18) (local.get $lanes_5)))
      (local.set $n_3 (f32x4.convert_i32x4_s (i32x4.sub (local.get $bits_3) (local.get $lanes_6))))
      (local.set $scale_3 (i32x4.shl (local.get $bits_3) (i32.const 23)))
      (local.set $r_3
        (f32x4.relaxed_madd
          (local.get $n_3)
          (local.get $lanes_19)
          (f32x4.relaxed_madd (local.get $n_3) (local.get $lanes_20) (local.get $clamped_3))))
      (local.set $half_1
        (f32x4.relaxed_madd
          (f32x4.relaxed_madd
            (f32x4.mul (local.get $r_3) (local.get $r_3))
            (f32x4.relaxed_madd
              (f32x4.relaxed_madd
                (f32x4.relaxed_madd
                  (f32x4.relaxed_madd (local.get $lanes_21) (local.get $r_3) (local.get $lanes_22))
                  (local.get $r_3)
                  (local.get $lanes_23))
                (local.get $r_3)
                (local.get $lanes_24))
              (local.get $r_3)
              (local.get $lanes_25))
            (local.get $r_3))
          (local.get $scale_3)
          (f32x4.relaxed_madd (local.get $scale_3) (local.get $lanes_26) (local.get $lanes_27))))
      (local.set $index_2 (i32.mul (local.get $group_x) (i32.const 4)))
      (local.set $index_6 (i32.mul (local.get $index_2) (i32.const 4)))
      (local.set $index_7 (i32.add (local.get $in3) (local.get $index_6)))
      (local.set $add_3
        (f32x4.add
          (f32x4.mul
            (f32x4.div (local.get $e_1) (f32x4.add (local.get $e_1) (local.get $lanes_15)))
            (v128.load (local.get $index_7)))
          (f32x4.mul
            (f32x4.div (local.get $e_2) (f32x4.add (local.get $e_2) (local.get $lanes_15)))
            (v128.or
              (f32x4.div (local.get $half_1) (f32x4.add (local.get $half_1) (local.get $lanes_15)))
              (v128.and (local.get $add_2) (local.get $lanes_28))))))
      (local.set $add_4
        (f32x4.add
          (f32x4.add (v128.load offset=48 (local.get $index_4)) (v128.load offset=48 (local.get $in1)))
          (v128.load offset=48 (local.get $index_5))))
      (v128.store (local.get $index_7) (local.get $add_3))
      (local.set $x_3
        (v128.bitselect (local.get $lanes_1) (local.get $add_4) (f32x4.gt (local.get $add_4) (local.get $lanes_1))))
      (local.set $above_4 (f32x4.pmax (local.get $x_3) (local.get $lanes_2)))
      (local.set $clamped_4 (f32x4.pmin (local.get $above_4) (local.get $lanes_3)))
      (local.set $bits_4 (f32x4.relaxed_madd (local.get $clamped_4) (local.get $lanes_4) (local.get $lanes_5)))
      (local.set $n_4 (f32x4.convert_i32x4_s (i32x4.sub (local.get $bits_4) (local.get $lanes_6))))
      (local.set $scale_4 (i32x4.shl (local.get $bits_4) (i32.const 23)))
      (local.set $r_4
        (f32x4.relaxed_madd
          (local.get $n_4)
          (local.get $lanes_7)
          (f32x4.relaxed_madd (local.get $n_4) (local.get $lanes_8) (local.get $clamped_4))))
      (local.set $e_3
        (f32x4.mul
          (f32x4.mul
            (f32x4.add
              (f32x4.relaxed_madd
                (f32x4.mul (local.get $r_4) (local.get $r_4))
                (f32x4.relaxed_madd
                  (f32x4.relaxed_madd
                    (f32x4.relaxed_madd
                      (f32x4.relaxed_madd
                        (f32x4.relaxed_madd (local.get $lanes_9) (local.get $r_4) (local.get $lanes_10))
                        (local.get $r_4)
                        (local.get $lanes_11))
                      (local.get $r_4)
                      (local.get $lanes_12))
                    (local.get $r_4)
                    (local.get $lanes_13))
                  (local.get $r_4)
                  (local.get $lanes_14))
                (local.get $r_4))
              (local.get $lanes_15))
            (local.get $scale_4))
          (local.get $scale_4)))
      (local.set $above_5 (f32x4.pmax (local.get $add_3) (local.get $lanes_16)))
      (local.set $clamped_5 (f32x4.pmin (local.get $above_5) (local.get $lanes_17)))
      (local.set $bits_5 (f32x4.relaxed_madd (local.get $clamped_5) (local.get $lanes_18) (local.get $lanes_5)))
      (local.set $n_5 (f32x4.convert_i32x4_s (i32x4.sub (local.get $bits_5) (local.get $lanes_6))))
      (local.set $scale_5 (i32x4.shl (local.get $bits_5) (i32.const 23)))
      (local.set $r_5
        (f32x4.relaxed_madd
          (local.get $n_5)
          (local.get $lanes_19)
          (f32x4.relaxed_madd (local.get $n_5) (local.get $lanes_20) (local.get $clamped_5))))
      (local.set $half_2
        (f32x4.relaxed_madd
          (f32x4.relaxed_madd
            (f32x4.mul (local.get $r_5) (local.get $r_5))
            (f32x4.relaxed_madd
              (f32x4.relaxed_madd
                (f32x4.relaxed_madd
                  (f32x4.relaxed_madd (local.get $lanes_21) (local.get $r_5) (local.get $lanes_22))
                  (local.get $r_5)
                  (local.get $lanes_23))
                (local.get $r_5)
                (local.get $lanes_24))
              (local.get $r_5)
              (local.get $lanes_25))
            (local.get $r_5))
          (local.get $scale_5)
          (f32x4.relaxed_madd (local.get $scale_5) (local.get $lanes_26) (local.get $lanes_27))))
      (v128.store
        (i32.add (local.get $out1) (local.get $index_6))
        (f32x4.mul
          (f32x4.div (local.get $e_3) (f32x4.add (local.get $e_3) (local.get $lanes_15)))
          (v128.or
            (f32x4.div (local.get $half_2) (f32x4.add (local.get $half_2) (local.get $lanes_15)))
            (v128.and (local.get $add_3) (local.get $lanes_28)))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_sgd
  ;;   ops: add
  ;;   from: test/golden/models.ts:60:9
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

  ;; train_step_lstm
  ;;   ops: copy
  ;;   from: test/golden/models.ts:58:58
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 4*batch  bytes: 32*batch
  ;;   grid: floordiv(4*batch+4095, 4096) x 1 x 1
  ;;   in0: f32[4*batch], read
  ;;   out0: f32[4*batch], write
  (func $train_step_lstm
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $batch i32)
    (local $start i32) (local $i i32) (local $.t1 i32) (local $i.end i32) (local $index_1 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $start (i32.mul (local.get $group_x) (i32.const 4096)))
      (local.set $i (local.get $start))
      (local.set $i.end
        (i32.add
          (i32.mul
            (select
              (i32.const 1024)
              (local.tee $.t1 (i32.sub (local.get $batch) (i32.mul (local.get $group_x) (i32.const 1024))))
              (i32.lt_s (i32.const 1024) (local.get $.t1)))
            (i32.const 4))
          (local.get $start)))
      (if
        (i32.lt_s (local.get $i) (local.get $i.end))
        (then
          (loop $i.loop
            (local.set $index_1 (i32.mul (local.get $i) (i32.const 4)))
            (v128.store
              (i32.add (local.get $out0) (local.get $index_1))
              (v128.load (i32.add (local.get $in0) (local.get $index_1))))
            (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $i.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_lstm_cell
  ;;   ops: add, add, slice, slice, slice, slice, sigmoid, mul, sigmoid, tanh, mul, add, sigmoid, tanh, mul, concat
  ;;   from: test/golden/models.ts:58:58
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 100*batch  bytes: 176*batch+64
  ;;   grid: batch x 1 x 1
  ;;   in0: f32[16*batch], read_write
  ;;   in1: f32[16], read
  ;;   in2: f32[16*batch], read
  ;;   in3: f32[4*batch], read_write
  ;;   out1: f32[4*batch], write
  ;;   out2: f32[4*batch], write
  (func $train_step_lstm_cell
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $out1 i32) (param $out2 i32) (param $batch i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $lanes_3 v128) (local $lanes_4 v128) (local $lanes_5 v128) (local $lanes_6 v128)
    (local $lanes_7 v128) (local $lanes_8 v128) (local $lanes_9 v128) (local $lanes_10 v128) (local $lanes_11 v128) (local $lanes_12 v128)
    (local $lanes_13 v128) (local $lanes_14 v128) (local $lanes_15 v128) (local $lanes_16 v128) (local $lanes_17 v128) (local $lanes_18 v128)
    (local $lanes_19 v128) (local $lanes_20 v128) (local $lanes_21 v128) (local $lanes_22 v128) (local $lanes_23 v128) (local $lanes_24 v128)
    (local $lanes_25 v128) (local $lanes_26 v128) (local $lanes_27 v128) (local $lanes_28 v128) (local $index_1 i32) (local $index_3 i32)
    (local $index_4 i32) (local $index_5 i32) (local $add v128) (local $x_1 v128) (local $above_1 v128) (local $clamped_1 v128)
    (local $bits_1 v128) (local $n_1 v128) (local $scale_1 v128) (local $r_1 v128) (local $e_1 v128) (local $sigmoid v128)
    (local $add_1 v128) (local $x_2 v128) (local $above_2 v128) (local $clamped_2 v128) (local $bits_2 v128) (local $n_2 v128)
    (local $scale_2 v128) (local $r_2 v128) (local $e_2 v128) (local $sigmoid_1 v128) (local $add_2 v128) (local $above_3 v128)
    (local $clamped_3 v128) (local $bits_3 v128) (local $n_3 v128) (local $scale_3 v128) (local $r_3 v128) (local $half_1 v128)
    (local $tanh v128) (local $index_2 i32) (local $index_6 i32) (local $index_7 i32) (local $add_3 v128) (local $above_4 v128)
    (local $clamped_4 v128) (local $bits_4 v128) (local $n_4 v128) (local $scale_4 v128) (local $r_4 v128) (local $half_2 v128)
    (local $tanh_1 v128) (local $add_4 v128) (local $x_3 v128) (local $above_5 v128) (local $clamped_5 v128) (local $bits_5 v128)
    (local $n_5 v128) (local $scale_5 v128) (local $r_5 v128) (local $e_3 v128) (local $sigmoid_2 v128) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 88 88 88 88))
    (local.set $lanes_2 (v128.const f32x4 -104 -104 -104 -104))
    (local.set $lanes_3 (v128.const f32x4 89 89 89 89))
    (local.set $lanes_4 (v128.const f32x4 0.7213475 0.7213475 0.7213475 0.7213475))
    (local.set $lanes_5 (v128.const f32x4 12583039 12583039 12583039 12583039))
    (local.set $lanes_6 (v128.const i32x4 1262485631 1262485631 1262485631 1262485631))
    (local.set $lanes_7 (v128.const f32x4 0.00042438888 0.00042438888 0.00042438888 0.00042438888))
    (local.set $lanes_8 (v128.const f32x4 -1.3867188 -1.3867188 -1.3867188 -1.3867188))
    (local.set $lanes_9 (v128.const f32x4 0.00019611344 0.00019611344 0.00019611344 0.00019611344))
    (local.set $lanes_10 (v128.const f32x4 0.0014104677 0.0014104677 0.0014104677 0.0014104677))
    (local.set $lanes_11 (v128.const f32x4 0.008336109 0.008336109 0.008336109 0.008336109))
    (local.set $lanes_12 (v128.const f32x4 0.04166126 0.04166126 0.04166126 0.04166126))
    (local.set $lanes_13 (v128.const f32x4 0.16666614 0.16666614 0.16666614 0.16666614))
    (local.set $lanes_14 (v128.const f32x4 0.50000036 0.50000036 0.50000036 0.50000036))
    (local.set $lanes_15 (v128.const f32x4 1 1 1 1))
    (local.set $lanes_16 (v128.const f32x4 -10 -10 -10 -10))
    (local.set $lanes_17 (v128.const f32x4 10 10 10 10))
    (local.set $lanes_18 (v128.const f32x4 2.88539 2.88539 2.88539 2.88539))
    (local.set $lanes_19 (v128.const f32x4 0.00010609722 0.00010609722 0.00010609722 0.00010609722))
    (local.set $lanes_20 (v128.const f32x4 -0.3466797 -0.3466797 -0.3466797 -0.3466797))
    (local.set $lanes_21 (v128.const f32x4 0.04442403 0.04442403 0.04442403 0.04442403))
    (local.set $lanes_22 (v128.const f32x4 0.13386528 0.13386528 0.13386528 0.13386528))
    (local.set $lanes_23 (v128.const f32x4 0.3333376 0.3333376 0.3333376 0.3333376))
    (local.set $lanes_24 (v128.const f32x4 0.66666174 0.66666174 0.66666174 0.66666174))
    (local.set $lanes_25 (v128.const f32x4 0.99999994 0.99999994 0.99999994 0.99999994))
    (local.set $lanes_26 (v128.const f32x4 0.5 0.5 0.5 0.5))
    (local.set $lanes_27 (v128.const f32x4 -0.5 -0.5 -0.5 -0.5))
    (local.set $lanes_28 (v128.const i32x4 -2147483648 -2147483648 -2147483648 -2147483648))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $index_1 (i32.mul (local.get $group_x) (i32.const 16)))
      (local.set $index_3 (i32.mul (local.get $index_1) (i32.const 4)))
      (local.set $index_4 (i32.add (local.get $in0) (local.get $index_3)))
      (local.set $index_5 (i32.add (local.get $in2) (local.get $index_3)))
      (local.set $add
        (f32x4.add
          (f32x4.add (v128.load offset=16 (local.get $index_4)) (v128.load offset=16 (local.get $in1)))
          (v128.load offset=16 (local.get $index_5))))
      (local.set $x_1
        (v128.bitselect (local.get $lanes_1) (local.get $add) (f32x4.gt (local.get $add) (local.get $lanes_1))))
      (local.set $above_1 (f32x4.pmax (local.get $x_1) (local.get $lanes_2)))
      (local.set $clamped_1 (f32x4.pmin (local.get $above_1) (local.get $lanes_3)))
      (local.set $bits_1 (f32x4.relaxed_madd (local.get $clamped_1) (local.get $lanes_4) (local.get $lanes_5)))
      (local.set $n_1 (f32x4.convert_i32x4_s (i32x4.sub (local.get $bits_1) (local.get $lanes_6))))
      (local.set $scale_1 (i32x4.shl (local.get $bits_1) (i32.const 23)))
      (local.set $r_1
        (f32x4.relaxed_madd
          (local.get $n_1)
          (local.get $lanes_7)
          (f32x4.relaxed_madd (local.get $n_1) (local.get $lanes_8) (local.get $clamped_1))))
      (local.set $e_1
        (f32x4.mul
          (f32x4.mul
            (f32x4.add
              (f32x4.relaxed_madd
                (f32x4.mul (local.get $r_1) (local.get $r_1))
                (f32x4.relaxed_madd
                  (f32x4.relaxed_madd
                    (f32x4.relaxed_madd
                      (f32x4.relaxed_madd
                        (f32x4.relaxed_madd (local.get $lanes_9) (local.get $r_1) (local.get $lanes_10))
                        (local.get $r_1)
                        (local.get $lanes_11))
                      (local.get $r_1)
                      (local.get $lanes_12))
                    (local.get $r_1)
                    (local.get $lanes_13))
                  (local.get $r_1)
                  (local.get $lanes_14))
                (local.get $r_1))
              (local.get $lanes_15))
            (local.get $scale_1))
          (local.get $scale_1)))
      (local.set $sigmoid (f32x4.div (local.get $e_1) (f32x4.add (local.get $e_1) (local.get $lanes_15))))
      (local.set $add_1
        (f32x4.add
          (f32x4.add (v128.load (local.get $index_4)) (v128.load (local.get $in1)))
          (v128.load (local.get $index_5))))
      (local.set $x_2
        (v128.bitselect (local.get $lanes_1) (local.get $add_1) (f32x4.gt (local.get $add_1) (local.get $lanes_1))))
      (local.set $above_2 (f32x4.pmax (local.get $x_2) (local.get $lanes_2)))
      (local.set $clamped_2 (f32x4.pmin (local.get $above_2) (local.get $lanes_3)))
      (local.set $bits_2 (f32x4.relaxed_madd (local.get $clamped_2) (local.get $lanes_4) (local.get $lanes_5)))
      (local.set $n_2 (f32x4.convert_i32x4_s (i32x4.sub (local.get $bits_2) (local.get $lanes_6))))
      (local.set $scale_2 (i32x4.shl (local.get $bits_2) (i32.const 23)))
      (local.set $r_2
        (f32x4.relaxed_madd
          (local.get $n_2)
          (local.get $lanes_7)
          (f32x4.relaxed_madd (local.get $n_2) (local.get $lanes_8) (local.get $clamped_2))))
      (local.set $e_2
        (f32x4.mul
          (f32x4.mul
            (f32x4.add
              (f32x4.relaxed_madd
                (f32x4.mul (local.get $r_2) (local.get $r_2))
                (f32x4.relaxed_madd
                  (f32x4.relaxed_madd
                    (f32x4.relaxed_madd
                      (f32x4.relaxed_madd
                        (f32x4.relaxed_madd (local.get $lanes_9) (local.get $r_2) (local.get $lanes_10))
                        (local.get $r_2)
                        (local.get $lanes_11))
                      (local.get $r_2)
                      (local.get $lanes_12))
                    (local.get $r_2)
                    (local.get $lanes_13))
                  (local.get $r_2)
                  (local.get $lanes_14))
                (local.get $r_2))
              (local.get $lanes_15))
            (local.get $scale_2))
          (local.get $scale_2)))
      (local.set $sigmoid_1 (f32x4.div (local.get $e_2) (f32x4.add (local.get $e_2) (local.get $lanes_15))))
      (local.set $add_2
        (f32x4.add
          (f32x4.add (v128.load offset=32 (local.get $index_4)) (v128.load offset=32 (local.get $in1)))
          (v128.load offset=32 (local.get $index_5))))
      (local.set $above_3 (f32x4.pmax (local.get $add_2) (local.get $lanes_16)))
      (local.set $clamped_3 (f32x4.pmin (local.get $above_3) (local.get $lanes_17)))
      (local.set $bits_3 (f32x4.relaxed_madd (local.get $clamped_3) (local.get $lanes_18) (local.get $lanes_5)))
      (local.set $n_3 (f32x4.convert_i32x4_s (i32x4.sub (local.get $bits_3) (local.get $lanes_6))))
      (local.set $scale_3 (i32x4.shl (local.get $bits_3) (i32.const 23)))
      (local.set $r_3
        (f32x4.relaxed_madd
          (local.get $n_3)
          (local.get $lanes_19)
          (f32x4.relaxed_madd (local.get $n_3) (local.get $lanes_20) (local.get $clamped_3))))
      (local.set $half_1
        (f32x4.relaxed_madd
          (f32x4.relaxed_madd
            (f32x4.mul (local.get $r_3) (local.get $r_3))
            (f32x4.relaxed_madd
              (f32x4.relaxed_madd
                (f32x4.relaxed_madd
                  (f32x4.relaxed_madd (local.get $lanes_21) (local.get $r_3) (local.get $lanes_22))
                  (local.get $r_3)
                  (local.get $lanes_23))
                (local.get $r_3)
                (local.get $lanes_24))
              (local.get $r_3)
              (local.get $lanes_25))
            (local.get $r_3))
          (local.get $scale_3)
          (f32x4.relaxed_madd (local.get $scale_3) (local.get $lanes_26) (local.get $lanes_27))))
      (local.set $tanh
        (v128.or
          (f32x4.div (local.get $half_1) (f32x4.add (local.get $half_1) (local.get $lanes_15)))
          (v128.and (local.get $add_2) (local.get $lanes_28))))
      (local.set $index_2 (i32.mul (local.get $group_x) (i32.const 4)))
      (local.set $index_6 (i32.mul (local.get $index_2) (i32.const 4)))
      (local.set $index_7 (i32.add (local.get $in3) (local.get $index_6)))
      (local.set $add_3
        (f32x4.add
          (f32x4.mul (local.get $sigmoid) (v128.load (local.get $index_7)))
          (f32x4.mul (local.get $sigmoid_1) (local.get $tanh))))
      (local.set $above_4 (f32x4.pmax (local.get $add_3) (local.get $lanes_16)))
      (local.set $clamped_4 (f32x4.pmin (local.get $above_4) (local.get $lanes_17)))
      (local.set $bits_4 (f32x4.relaxed_madd (local.get $clamped_4) (local.get $lanes_18) (local.get $lanes_5)))
      (local.set $n_4 (f32x4.convert_i32x4_s (i32x4.sub (local.get $bits_4) (local.get $lanes_6))))
      (local.set $scale_4 (i32x4.shl (local.get $bits_4) (i32.const 23)))
      (local.set $r_4
        (f32x4.relaxed_madd
          (local.get $n_4)
          (local.get $lanes_19)
          (f32x4.relaxed_madd (local.get $n_4) (local.get $lanes_20) (local.get $clamped_4))))
      (local.set $half_2
        (f32x4.relaxed_madd
          (f32x4.relaxed_madd
            (f32x4.mul (local.get $r_4) (local.get $r_4))
            (f32x4.relaxed_madd
              (f32x4.relaxed_madd
                (f32x4.relaxed_madd
                  (f32x4.relaxed_madd (local.get $lanes_21) (local.get $r_4) (local.get $lanes_22))
                  (local.get $r_4)
                  (local.get $lanes_23))
                (local.get $r_4)
                (local.get $lanes_24))
              (local.get $r_4)
              (local.get $lanes_25))
            (local.get $r_4))
          (local.get $scale_4)
          (f32x4.relaxed_madd (local.get $scale_4) (local.get $lanes_26) (local.get $lanes_27))))
      (local.set $tanh_1
        (v128.or
          (f32x4.div (local.get $half_2) (f32x4.add (local.get $half_2) (local.get $lanes_15)))
          (v128.and (local.get $add_3) (local.get $lanes_28))))
      (local.set $add_4
        (f32x4.add
          (f32x4.add (v128.load offset=48 (local.get $index_4)) (v128.load offset=48 (local.get $in1)))
          (v128.load offset=48 (local.get $index_5))))
      (local.set $x_3
        (v128.bitselect (local.get $lanes_1) (local.get $add_4) (f32x4.gt (local.get $add_4) (local.get $lanes_1))))
      (local.set $above_5 (f32x4.pmax (local.get $x_3) (local.get $lanes_2)))
      (local.set $clamped_5 (f32x4.pmin (local.get $above_5) (local.get $lanes_3)))
      (local.set $bits_5 (f32x4.relaxed_madd (local.get $clamped_5) (local.get $lanes_4) (local.get $lanes_5)))
      (local.set $n_5 (f32x4.convert_i32x4_s (i32x4.sub (local.get $bits_5) (local.get $lanes_6))))
      (local.set $scale_5 (i32x4.shl (local.get $bits_5) (i32.const 23)))
      (local.set $r_5
        (f32x4.relaxed_madd
          (local.get $n_5)
          (local.get $lanes_7)
          (f32x4.relaxed_madd (local.get $n_5) (local.get $lanes_8) (local.get $clamped_5))))
      (local.set $e_3
        (f32x4.mul
          (f32x4.mul
            (f32x4.add
              (f32x4.relaxed_madd
                (f32x4.mul (local.get $r_5) (local.get $r_5))
                (f32x4.relaxed_madd
                  (f32x4.relaxed_madd
                    (f32x4.relaxed_madd
                      (f32x4.relaxed_madd
                        (f32x4.relaxed_madd (local.get $lanes_9) (local.get $r_5) (local.get $lanes_10))
                        (local.get $r_5)
                        (local.get $lanes_11))
                      (local.get $r_5)
                      (local.get $lanes_12))
                    (local.get $r_5)
                    (local.get $lanes_13))
                  (local.get $r_5)
                  (local.get $lanes_14))
                (local.get $r_5))
              (local.get $lanes_15))
            (local.get $scale_5))
          (local.get $scale_5)))
      (local.set $sigmoid_2 (f32x4.div (local.get $e_3) (f32x4.add (local.get $e_3) (local.get $lanes_15))))
      (v128.store (local.get $index_7) (local.get $add_3))
      (v128.store (i32.add (local.get $out1) (local.get $index_6)) (local.get $tanh_1))
      (v128.store
        (i32.add (local.get $out2) (local.get $index_6))
        (f32x4.mul (local.get $sigmoid_2) (local.get $tanh_1)))
      (v128.store (local.get $index_4) (local.get $sigmoid_1))
      (v128.store offset=16 (local.get $index_4) (local.get $sigmoid))
      (v128.store offset=32 (local.get $index_4) (local.get $tanh))
      (v128.store offset=48 (local.get $index_4) (local.get $sigmoid_2))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_loss
  ;;   ops: sub, mul, reduce_sum, mul, div, mul, mul, add, neg, copy
  ;;   from: test/golden/models.ts:60:9, test/golden/models.ts:58:58
  ;;   schedule: row: tile row 8, vector inner 4
  ;;   flops: 30*batch+1  bytes: 52*batch
  ;;   grid: floordiv(batch+7, 8) x 1 x 1
  ;;   in0: f32[4*batch], read
  ;;   in1: f32[4*batch], read
  ;;   out0: f32[batch], write
  ;;   out1: f32[4*batch], write
  (func $train_step_loss
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $out1 i32) (param $batch i32)
    (local $value_1 f32) (local $first i32) (local $row i32) (local $.t1 i32) (local $row.end i32) (local $acc f32)
    (local $index_1 i32) (local $index_2 i32) (local $index_3 i32) (local $index_4 i32) (local $sub f32) (local $sub_2 f32)
    (local $sub_3 f32) (local $sub_4 f32) (local $sub_1 f32) (local $mul f32) (local $index_5 i32) (local $sub_5 f32)
    (local $mul_1 f32) (local $sub_6 f32) (local $mul_2 f32) (local $sub_7 f32) (local $mul_3 f32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $value_1 (f32.mul (f32.div (f32.const 1) (f32.convert_i32_s (local.get $batch))) (f32.const 0.25)))
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
            (local.set $index_1 (i32.mul (local.get $row) (i32.const 4)))
            (local.set $index_2 (i32.mul (local.get $index_1) (i32.const 4)))
            (local.set $index_3 (i32.add (local.get $in0) (local.get $index_2)))
            (local.set $index_4 (i32.add (local.get $in1) (local.get $index_2)))
            (local.set $sub (f32.sub (f32.load (local.get $index_3)) (f32.load (local.get $index_4))))
            (local.set $acc (f32.add (local.get $acc) (f32.mul (local.get $sub) (local.get $sub))))
            (local.set $sub_2
              (f32.sub (f32.load offset=4 (local.get $index_3)) (f32.load offset=4 (local.get $index_4))))
            (local.set $acc (f32.add (local.get $acc) (f32.mul (local.get $sub_2) (local.get $sub_2))))
            (local.set $sub_3
              (f32.sub (f32.load offset=8 (local.get $index_3)) (f32.load offset=8 (local.get $index_4))))
            (local.set $acc (f32.add (local.get $acc) (f32.mul (local.get $sub_3) (local.get $sub_3))))
            (local.set $sub_4
              (f32.sub (f32.load offset=12 (local.get $index_3)) (f32.load offset=12 (local.get $index_4))))
            (local.set $acc (f32.add (local.get $acc) (f32.mul (local.get $sub_4) (local.get $sub_4))))
            (f32.store (i32.add (local.get $out0) (local.get $index_1)) (f32.mul (local.get $acc) (f32.const 0.25)))
            (local.set $sub_1 (local.get $sub))
            (local.set $mul (f32.mul (local.get $value_1) (local.get $sub_1)))
            (local.set $index_5 (i32.add (local.get $out1) (local.get $index_2)))
            (f32.store (local.get $index_5) (f32.neg (f32.add (local.get $mul) (local.get $mul))))
            (local.set $sub_5 (local.get $sub_2))
            (local.set $mul_1 (f32.mul (local.get $value_1) (local.get $sub_5)))
            (f32.store offset=4 (local.get $index_5) (f32.neg (f32.add (local.get $mul_1) (local.get $mul_1))))
            (local.set $sub_6 (local.get $sub_3))
            (local.set $mul_2 (f32.mul (local.get $value_1) (local.get $sub_6)))
            (f32.store offset=8 (local.get $index_5) (f32.neg (f32.add (local.get $mul_2) (local.get $mul_2))))
            (local.set $sub_7 (local.get $sub_4))
            (local.set $mul_3 (f32.mul (local.get $value_1) (local.get $sub_7)))
            (f32.store offset=12 (local.get $index_5) (f32.neg (f32.add (local.get $mul_3) (local.get $mul_3))))
            (br_if $row.loop (i32.lt_s (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $row.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_lstm_1
  ;;   ops: slice, slice, slice, slice, add, mul, mul, mul, sub, mul, add, sub, mul, mul, mul, mul, mul, sub, mul, sub, mul, mul, mul, mul, sub, mul, mul, concat
  ;;   from: test/golden/models.ts:58:58
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 124*batch  bytes: 144*batch
  ;;   grid: batch x 1 x 1
  ;;   in0: f32[16*batch], read_write
  ;;   in1: f32[4*batch], read
  ;;   in2: f32[4*batch], read
  ;;   in3: f32[4*batch], read
  ;;   in4: f32[4*batch], read_write
  ;;   in5: f32[4*batch], read
  (func $train_step_lstm_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32) (param $in5 i32) (param $batch i32)
    (local $lanes_1 v128) (local $index_1 i32) (local $index_3 i32) (local $add v128) (local $index_2 i32) (local $index_4 i32)
    (local $x v128) (local $x_1 v128) (local $index_5 i32) (local $add_1 v128) (local $x_2 v128) (local $x_3 v128)
    (local $x_4 v128) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 1 1 1 1))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $index_1 (i32.mul (local.get $group_x) (i32.const 4)))
      (local.set $index_3 (i32.mul (local.get $index_1) (i32.const 4)))
      (local.set $add
        (f32x4.add
          (v128.load (i32.add (local.get $in1) (local.get $index_3)))
          (v128.load (i32.add (local.get $in2) (local.get $index_3)))))
      (local.set $index_2 (i32.mul (local.get $group_x) (i32.const 16)))
      (local.set $index_4 (i32.add (local.get $in0) (i32.mul (local.get $index_2) (i32.const 4))))
      (local.set $x (v128.load offset=48 (local.get $index_4)))
      (local.set $x_1 (v128.load (i32.add (local.get $in3) (local.get $index_3))))
      (local.set $index_5 (i32.add (local.get $in4) (local.get $index_3)))
      (local.set $add_1
        (f32x4.add
          (v128.load (local.get $index_5))
          (f32x4.mul
            (f32x4.mul (local.get $add) (local.get $x))
            (f32x4.sub (local.get $lanes_1) (f32x4.mul (local.get $x_1) (local.get $x_1))))))
      (local.set $x_2 (v128.load offset=16 (local.get $index_4)))
      (local.set $x_3 (v128.load offset=32 (local.get $index_4)))
      (local.set $x_4 (v128.load (local.get $index_4)))
      (v128.store (local.get $index_5) (f32x4.mul (local.get $add_1) (local.get $x_2)))
      (v128.store
        (local.get $index_4)
        (f32x4.mul
          (f32x4.mul (local.get $add_1) (local.get $x_3))
          (f32x4.mul (local.get $x_4) (f32x4.sub (local.get $lanes_1) (local.get $x_4)))))
      (v128.store offset=16
        (local.get $index_4)
        (f32x4.mul
          (f32x4.mul (local.get $add_1) (v128.load (i32.add (local.get $in5) (local.get $index_3))))
          (f32x4.mul (local.get $x_2) (f32x4.sub (local.get $lanes_1) (local.get $x_2)))))
      (v128.store offset=32
        (local.get $index_4)
        (f32x4.mul
          (f32x4.mul (local.get $add_1) (local.get $x_4))
          (f32x4.sub (local.get $lanes_1) (f32x4.mul (local.get $x_3) (local.get $x_3)))))
      (v128.store offset=48
        (local.get $index_4)
        (f32x4.mul
          (f32x4.mul (local.get $add) (local.get $x_1))
          (f32x4.mul (local.get $x) (f32x4.sub (local.get $lanes_1) (local.get $x)))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_lstm_cell_1
  ;;   ops: dot_general
  ;;   from: test/golden/models.ts:58:58
  ;;   schedule: contract: tile m 192, tile n 8, register m 6, register n 8, vector n 4, stage rhs
  ;;   flops: 128*batch  bytes: 80*batch+256
  ;;   grid: floordiv(batch+191, 192) x 1 x 1
  ;;   in0: f32[16*batch], read
  ;;   in1: f32[64], read
  ;;   out0: f32[4*batch], write
  ;;   scratch: rhs_pack: f32[128], totals: f32[48]
  (func $train_step_lstm_cell_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32)
    (local $.totals i32) (local $index_3 i32) (local $lanes_1 v128) (local $m_start i32) (local $rows i32) (local $.t1 i32)
    (local $j_1 i32) (local $index_1 i32) (local $mask_1 i32) (local $index_11 i32) (local $index_12 i32) (local $k_1 i32)
    (local $rows_panel i32) (local $rows_panel.end i32) (local $row i32) (local $index_2 i32) (local $m i32) (local $m_1 i32)
    (local $.t2 i32) (local $m_2 i32) (local $.t3 i32) (local $m_3 i32) (local $.t4 i32) (local $m_4 i32)
    (local $.t5 i32) (local $m_5 i32) (local $.t6 i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128)
    (local $acc_3 v128) (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128)
    (local $acc_9 v128) (local $acc_10 v128) (local $acc_11 v128) (local $index_5 i32) (local $index_6 i32) (local $index_7 i32)
    (local $index_8 i32) (local $index_9 i32) (local $index_10 i32) (local $index_14 i32) (local $index_16 i32) (local $index_17 i32)
    (local $index_18 i32) (local $index_19 i32) (local $index_20 i32) (local $k_2 i32) (local $index_4 i32) (local $index_13 i32)
    (local $b v128) (local $b_1 v128) (local $index_15 i32) (local $a v128) (local $a_1 v128) (local $a_2 v128)
    (local $a_3 v128) (local $a_4 v128) (local $a_5 v128) (local $i i32) (local $.t7 i32) (local $i.end i32)
    (local $m_6 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 512)))
    (local.set $index_3 (i32.sub (local.get $batch) (i32.const 1)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 192)))
      (local.set $rows
        (select
          (i32.const 192)
          (local.tee $.t1 (i32.sub (local.get $batch) (local.get $m_start)))
          (i32.lt_s (i32.const 192) (local.get $.t1))))
      (local.set $j_1 (i32.const 0))
      (loop $j_1.loop
        (local.set $index_1 (i32.mul (local.get $j_1) (i32.const 16)))
        (local.set $mask_1 (i32.lt_s (local.get $j_1) (i32.const 4)))
        (local.set $index_11 (i32.add (local.get $.scratch) (i32.mul (local.get $j_1) (i32.const 4))))
        (local.set $index_12 (i32.add (local.get $in1) (i32.mul (local.get $index_1) (i32.const 4))))
        (local.set $k_1 (i32.const 0))
        (loop $k_1.loop
          (f32.store
            (i32.add (local.get $index_11) (i32.mul (local.get $k_1) (i32.const 32)))
            (if (result f32)
              (local.get $mask_1)
              (then (f32.load (i32.add (local.get $index_12) (i32.mul (local.get $k_1) (i32.const 4)))))
              (else (f32.const 0))))
          (br_if $k_1.loop (i32.lt_s (local.tee $k_1 (i32.add (local.get $k_1) (i32.const 1))) (i32.const 16))))
        (br_if $j_1.loop (i32.lt_s (local.tee $j_1 (i32.add (local.get $j_1) (i32.const 1))) (i32.const 8))))
      (local.set $rows_panel (i32.const 0))
      (local.set $rows_panel.end (i32.div_s (i32.add (local.get $rows) (i32.const 5)) (i32.const 6)))
      (if
        (i32.lt_s (local.get $rows_panel) (local.get $rows_panel.end))
        (then
          (loop $rows_panel.loop
            (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
            (local.set $index_2 (i32.add (local.get $m_start) (local.get $row)))
            (local.set $m
              (select (local.get $index_2) (local.get $index_3) (i32.lt_s (local.get $index_2) (local.get $index_3))))
            (local.set $m_1
              (select
                (local.tee $.t2 (i32.add (local.get $index_2) (i32.const 1)))
                (local.get $index_3)
                (i32.lt_s (local.get $.t2) (local.get $index_3))))
            (local.set $m_2
              (select
                (local.tee $.t3 (i32.add (local.get $index_2) (i32.const 2)))
                (local.get $index_3)
                (i32.lt_s (local.get $.t3) (local.get $index_3))))
            (local.set $m_3
              (select
                (local.tee $.t4 (i32.add (local.get $index_2) (i32.const 3)))
                (local.get $index_3)
                (i32.lt_s (local.get $.t4) (local.get $index_3))))
            (local.set $m_4
              (select
                (local.tee $.t5 (i32.add (local.get $index_2) (i32.const 4)))
                (local.get $index_3)
                (i32.lt_s (local.get $.t5) (local.get $index_3))))
            (local.set $m_5
              (select
                (local.tee $.t6 (i32.add (local.get $index_2) (i32.const 5)))
                (local.get $index_3)
                (i32.lt_s (local.get $.t6) (local.get $index_3))))
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
            (local.set $index_5 (i32.mul (local.get $m) (i32.const 16)))
            (local.set $index_6 (i32.mul (local.get $m_1) (i32.const 16)))
            (local.set $index_7 (i32.mul (local.get $m_2) (i32.const 16)))
            (local.set $index_8 (i32.mul (local.get $m_3) (i32.const 16)))
            (local.set $index_9 (i32.mul (local.get $m_4) (i32.const 16)))
            (local.set $index_10 (i32.mul (local.get $m_5) (i32.const 16)))
            (local.set $index_14 (i32.add (local.get $in0) (i32.mul (local.get $index_5) (i32.const 4))))
            (local.set $index_16 (i32.add (local.get $in0) (i32.mul (local.get $index_6) (i32.const 4))))
            (local.set $index_17 (i32.add (local.get $in0) (i32.mul (local.get $index_7) (i32.const 4))))
            (local.set $index_18 (i32.add (local.get $in0) (i32.mul (local.get $index_8) (i32.const 4))))
            (local.set $index_19 (i32.add (local.get $in0) (i32.mul (local.get $index_9) (i32.const 4))))
            (local.set $index_20 (i32.add (local.get $in0) (i32.mul (local.get $index_10) (i32.const 4))))
            (local.set $k_2 (i32.const 0))
            (loop $k_2.loop
              (local.set $index_4 (i32.mul (local.get $k_2) (i32.const 8)))
              (local.set $index_13 (i32.add (local.get $.scratch) (i32.mul (local.get $index_4) (i32.const 4))))
              (local.set $b (v128.load (local.get $index_13)))
              (local.set $b_1 (v128.load offset=16 (local.get $index_13)))
              (local.set $index_15 (i32.mul (local.get $k_2) (i32.const 4)))
              (local.set $a (v128.load32_splat (i32.add (local.get $index_14) (local.get $index_15))))
              (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
              (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
              (local.set $a_1 (v128.load32_splat (i32.add (local.get $index_16) (local.get $index_15))))
              (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
              (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
              (local.set $a_2 (v128.load32_splat (i32.add (local.get $index_17) (local.get $index_15))))
              (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
              (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
              (local.set $a_3 (v128.load32_splat (i32.add (local.get $index_18) (local.get $index_15))))
              (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
              (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
              (local.set $a_4 (v128.load32_splat (i32.add (local.get $index_19) (local.get $index_15))))
              (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
              (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
              (local.set $a_5 (v128.load32_splat (i32.add (local.get $index_20) (local.get $index_15))))
              (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
              (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
              (br_if $k_2.loop (i32.lt_s (local.tee $k_2 (i32.add (local.get $k_2) (i32.const 1))) (i32.const 16))))
            (v128.store (local.get $.totals) (local.get $acc_0))
            (v128.store offset=16 (local.get $.totals) (local.get $acc_1))
            (v128.store offset=32 (local.get $.totals) (local.get $acc_2))
            (v128.store offset=48 (local.get $.totals) (local.get $acc_3))
            (v128.store offset=64 (local.get $.totals) (local.get $acc_4))
            (v128.store offset=80 (local.get $.totals) (local.get $acc_5))
            (v128.store offset=96 (local.get $.totals) (local.get $acc_6))
            (v128.store offset=112 (local.get $.totals) (local.get $acc_7))
            (v128.store offset=128 (local.get $.totals) (local.get $acc_8))
            (v128.store offset=144 (local.get $.totals) (local.get $acc_9))
            (v128.store offset=160 (local.get $.totals) (local.get $acc_10))
            (v128.store offset=176 (local.get $.totals) (local.get $acc_11))
            (local.set $i (i32.const 0))
            (local.set $i.end
              (select
                (i32.const 6)
                (local.tee $.t7 (i32.sub (local.get $rows) (local.get $row)))
                (i32.lt_s (i32.const 6) (local.get $.t7))))
            (if
              (i32.lt_s (local.get $i) (local.get $i.end))
              (then
                (loop $i.loop
                  (local.set $m_6 (i32.add (local.get $index_2) (local.get $i)))
                  (v128.store
                    (i32.add (local.get $out0) (i32.mul (local.get $m_6) (i32.const 16)))
                    (v128.load (i32.add (local.get $.totals) (i32.mul (local.get $i) (i32.const 32)))))
                  (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
            (br_if $rows_panel.loop
              (i32.lt_s
                (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                (local.get $rows_panel.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_lstm_cell_2
  ;;   ops: dot_general
  ;;   from: test/golden/models.ts:58:58
  ;;   schedule: contract: tile m 3, tile n 16, register m 3, register n 8, vector n 4, stage rhs
  ;;   flops: 480*batch  bytes: 380*batch+192
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[15*batch], read
  ;;   in1: f32[80*batch], read
  ;;   out0: f32[48], write
  ;;   scratch: rhs_pack: f32[4096], totals: f32[48]
  (func $train_step_lstm_cell_2
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32)
    (local $.totals i32) (local $lanes_1 v128) (local $index_1 i32) (local $t i32) (local $ko i32) (local $index_3 i32)
    (local $index_8 i32) (local $kt i32) (local $k_start i32) (local $k_count i32) (local $.t1 i32) (local $index_4 i32)
    (local $index_9 i32) (local $group i32) (local $group_start i32) (local $index_5 i32) (local $kt_1 i32) (local $index_2 i32)
    (local $index_6 i32) (local $index_11 i32) (local $index_12 i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128)
    (local $acc_3 v128) (local $acc_4 v128) (local $acc_5 v128) (local $kt_2 i32) (local $index_7 i32) (local $index_13 i32)
    (local $b v128) (local $b_1 v128) (local $index_10 i32) (local $index_14 i32) (local $a v128) (local $a_1 v128)
    (local $a_2 v128) (local $index_15 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 16384)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (local.set $index_1 (i32.div_s (i32.add (local.get $batch) (i32.const 511)) (i32.const 512)))
    (loop $.tasks
      (local.set $t (i32.const 0))
      (loop $t.loop
        (v128.store (i32.add (local.get $.totals) (i32.mul (local.get $t) (i32.const 4))) (local.get $lanes_1))
        (br_if $t.loop (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 4))) (i32.const 48))))
      (local.set $ko (i32.const 0))
      (loop $ko.loop
        (local.set $index_3 (i32.mul (i32.mul (local.get $batch) (local.get $ko)) (i32.const 16)))
        (local.set $index_8 (i32.mul (local.get $ko) (i32.const 3)))
        (local.set $kt (i32.const 0))
        (if
          (i32.lt_s (local.get $kt) (local.get $index_1))
          (then
            (loop $kt.loop
              (local.set $k_start (i32.mul (local.get $kt) (i32.const 512)))
              (local.set $k_count
                (select
                  (i32.const 512)
                  (local.tee $.t1 (i32.sub (local.get $batch) (local.get $k_start)))
                  (i32.lt_s (i32.const 512) (local.get $.t1))))
              (local.set $index_4 (i32.add (local.get $index_3) (i32.mul (local.get $k_start) (i32.const 16))))
              (local.set $index_9 (i32.add (local.get $index_8) (i32.mul (local.get $k_start) (i32.const 15))))
              (local.set $group (i32.const 0))
              (loop $group.loop
                (local.set $group_start (i32.mul (local.get $group) (i32.const 8)))
                (local.set $index_5 (i32.add (local.get $index_4) (local.get $group_start)))
                (local.set $kt_1 (i32.const 0))
                (if
                  (i32.lt_s (local.get $kt_1) (local.get $k_count))
                  (then
                    (loop $kt_1.loop
                      (local.set $index_2 (i32.mul (local.get $kt_1) (i32.const 8)))
                      (local.set $index_6 (i32.add (local.get $index_5) (i32.mul (local.get $kt_1) (i32.const 16))))
                      (local.set $index_11 (i32.add (local.get $.scratch) (i32.mul (local.get $index_2) (i32.const 4))))
                      (local.set $index_12 (i32.add (local.get $in1) (i32.mul (local.get $index_6) (i32.const 4))))
                      (v128.store (local.get $index_11) (v128.load (local.get $index_12)))
                      (v128.store offset=16 (local.get $index_11) (v128.load offset=16 (local.get $index_12)))
                      (br_if $kt_1.loop
                        (i32.lt_s (local.tee $kt_1 (i32.add (local.get $kt_1) (i32.const 1))) (local.get $k_count))))))
                (local.set $acc_0 (local.get $lanes_1))
                (local.set $acc_1 (local.get $lanes_1))
                (local.set $acc_2 (local.get $lanes_1))
                (local.set $acc_3 (local.get $lanes_1))
                (local.set $acc_4 (local.get $lanes_1))
                (local.set $acc_5 (local.get $lanes_1))
                (local.set $kt_2 (i32.const 0))
                (if
                  (i32.lt_s (local.get $kt_2) (local.get $k_count))
                  (then
                    (loop $kt_2.loop
                      (local.set $index_7 (i32.mul (local.get $kt_2) (i32.const 8)))
                      (local.set $index_13 (i32.add (local.get $.scratch) (i32.mul (local.get $index_7) (i32.const 4))))
                      (local.set $b (v128.load (local.get $index_13)))
                      (local.set $b_1 (v128.load offset=16 (local.get $index_13)))
                      (local.set $index_10 (i32.add (local.get $index_9) (i32.mul (local.get $kt_2) (i32.const 15))))
                      (local.set $index_14 (i32.add (local.get $in0) (i32.mul (local.get $index_10) (i32.const 4))))
                      (local.set $a (v128.load32_splat (local.get $index_14)))
                      (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                      (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                      (local.set $a_1 (v128.load32_splat offset=4 (local.get $index_14)))
                      (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                      (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                      (local.set $a_2 (v128.load32_splat offset=8 (local.get $index_14)))
                      (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                      (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                      (br_if $kt_2.loop
                        (i32.lt_s (local.tee $kt_2 (i32.add (local.get $kt_2) (i32.const 1))) (local.get $k_count))))))
                (local.set $index_15 (i32.add (local.get $.totals) (i32.mul (local.get $group_start) (i32.const 4))))
                (v128.store (local.get $index_15) (f32x4.add (v128.load (local.get $index_15)) (local.get $acc_0)))
                (v128.store offset=16
                  (local.get $index_15)
                  (f32x4.add (v128.load offset=16 (local.get $index_15)) (local.get $acc_1)))
                (v128.store offset=64
                  (local.get $index_15)
                  (f32x4.add (v128.load offset=64 (local.get $index_15)) (local.get $acc_2)))
                (v128.store offset=80
                  (local.get $index_15)
                  (f32x4.add (v128.load offset=80 (local.get $index_15)) (local.get $acc_3)))
                (v128.store offset=128
                  (local.get $index_15)
                  (f32x4.add (v128.load offset=128 (local.get $index_15)) (local.get $acc_4)))
                (v128.store offset=144
                  (local.get $index_15)
                  (f32x4.add (v128.load offset=144 (local.get $index_15)) (local.get $acc_5)))
                (br_if $group.loop
                  (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 2))))
              (br_if $kt.loop (i32.lt_s (local.tee $kt (i32.add (local.get $kt) (i32.const 1))) (local.get $index_1))))))
        (br_if $ko.loop (i32.lt_s (local.tee $ko (i32.add (local.get $ko) (i32.const 1))) (i32.const 5))))
      (v128.store (local.get $out0) (v128.load (local.get $.totals)))
      (v128.store offset=16 (local.get $out0) (v128.load offset=16 (local.get $.totals)))
      (v128.store offset=32 (local.get $out0) (v128.load offset=32 (local.get $.totals)))
      (v128.store offset=48 (local.get $out0) (v128.load offset=48 (local.get $.totals)))
      (v128.store offset=64 (local.get $out0) (v128.load offset=64 (local.get $.totals)))
      (v128.store offset=80 (local.get $out0) (v128.load offset=80 (local.get $.totals)))
      (v128.store offset=96 (local.get $out0) (v128.load offset=96 (local.get $.totals)))
      (v128.store offset=112 (local.get $out0) (v128.load offset=112 (local.get $.totals)))
      (v128.store offset=128 (local.get $out0) (v128.load offset=128 (local.get $.totals)))
      (v128.store offset=144 (local.get $out0) (v128.load offset=144 (local.get $.totals)))
      (v128.store offset=160 (local.get $out0) (v128.load offset=160 (local.get $.totals)))
      (v128.store offset=176 (local.get $out0) (v128.load offset=176 (local.get $.totals)))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_sgd_1
  ;;   ops: mul, sub
  ;;   from: test/golden/models.ts:60:9
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 96  bytes: 388
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[48], read
  ;;   in1: f32[1], read
  ;;   in2: f32[48], read_write
  (func $train_step_sgd_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32)
    (local $i i32) (local $index_1 i32) (local $index_2 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (loop $.tasks
      (local.set $i (i32.const 0))
      (loop $i.loop
        (local.set $index_1 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $index_2 (i32.add (local.get $in2) (local.get $index_1)))
        (v128.store
          (local.get $index_2)
          (f32x4.sub
            (v128.load (local.get $index_2))
            (f32x4.mul (v128.load (i32.add (local.get $in0) (local.get $index_1))) (v128.load32_splat (local.get $in1)))))
        (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 48))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_lstm_cell_3
  ;;   ops: dot_general
  ;;   from: test/golden/models.ts:58:58
  ;;   schedule: contract: tile m 4, tile n 16, register m 4, register n 8, vector n 4, stage rhs, stage lhs, vector m 4
  ;;   flops: 640*batch  bytes: 400*batch+256
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[20*batch], read
  ;;   in1: f32[80*batch], read
  ;;   out0: f32[64], write
  ;;   scratch: lhs_pack: f32[2048], rhs_pack: f32[4096], totals: f32[64]
  (func $train_step_lstm_cell_3
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32)
    (local $.rhs_pack i32) (local $.totals i32) (local $lanes_1 v128) (local $index_1 i32) (local $t i32) (local $ko i32)
    (local $index_3 i32) (local $index_4 i32) (local $index_7 i32) (local $kt i32) (local $k_start i32) (local $k_count i32)
    (local $.t1 i32) (local $index_5 i32) (local $index_14 i32) (local $kt_1 i32) (local $index_2 i32) (local $index_13 i32)
    (local $index_8 i32) (local $group i32) (local $group_start i32) (local $index_9 i32) (local $kt_3 i32) (local $index_6 i32)
    (local $index_10 i32) (local $index_15 i32) (local $index_16 i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128)
    (local $acc_3 v128) (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $kk i32)
    (local $index_11 i32) (local $index_17 i32) (local $b v128) (local $b_1 v128) (local $index_12 i32) (local $index_18 i32)
    (local $a v128) (local $a_1 v128) (local $a_2 v128) (local $a_3 v128) (local $index_19 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.rhs_pack (i32.add (local.get $.scratch) (i32.const 8192)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 24576)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (local.set $index_1 (i32.div_s (i32.add (local.get $batch) (i32.const 511)) (i32.const 512)))
    (loop $.tasks
      (local.set $t (i32.const 0))
      (loop $t.loop
        (v128.store (i32.add (local.get $.totals) (i32.mul (local.get $t) (i32.const 4))) (local.get $lanes_1))
        (br_if $t.loop (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 4))) (i32.const 64))))
      (local.set $ko (i32.const 0))
      (loop $ko.loop
        (local.set $index_3 (i32.mul (local.get $batch) (local.get $ko)))
        (local.set $index_4 (i32.mul (local.get $index_3) (i32.const 4)))
        (local.set $index_7 (i32.mul (local.get $index_3) (i32.const 16)))
        (local.set $kt (i32.const 0))
        (if
          (i32.lt_s (local.get $kt) (local.get $index_1))
          (then
            (loop $kt.loop
              (local.set $k_start (i32.mul (local.get $kt) (i32.const 512)))
              (local.set $k_count
                (select
                  (i32.const 512)
                  (local.tee $.t1 (i32.sub (local.get $batch) (local.get $k_start)))
                  (i32.lt_s (i32.const 512) (local.get $.t1))))
              (local.set $index_5 (i32.add (local.get $index_4) (i32.mul (local.get $k_start) (i32.const 4))))
              (local.set $index_14 (i32.add (local.get $in0) (i32.mul (local.get $index_5) (i32.const 4))))
              (local.set $kt_1 (i32.const 0))
              (if
                (i32.lt_s (local.get $kt_1) (local.get $k_count))
                (then
                  (loop $kt_1.loop
                    (local.set $index_2 (i32.mul (local.get $kt_1) (i32.const 4)))
                    (local.set $index_13 (i32.mul (local.get $index_2) (i32.const 4)))
                    (v128.store
                      (i32.add (local.get $.scratch) (local.get $index_13))
                      (v128.load (i32.add (local.get $index_14) (local.get $index_13))))
                    (br_if $kt_1.loop
                      (i32.lt_s (local.tee $kt_1 (i32.add (local.get $kt_1) (i32.const 1))) (local.get $k_count))))))
              (local.set $index_8 (i32.add (local.get $index_7) (i32.mul (local.get $k_start) (i32.const 16))))
              (local.set $group (i32.const 0))
              (loop $group.loop
                (local.set $group_start (i32.mul (local.get $group) (i32.const 8)))
                (local.set $index_9 (i32.add (local.get $index_8) (local.get $group_start)))
                (local.set $kt_3 (i32.const 0))
                (if
                  (i32.lt_s (local.get $kt_3) (local.get $k_count))
                  (then
                    (loop $kt_3.loop
                      (local.set $index_6 (i32.mul (local.get $kt_3) (i32.const 8)))
                      (local.set $index_10 (i32.add (local.get $index_9) (i32.mul (local.get $kt_3) (i32.const 16))))
                      (local.set $index_15
                        (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_6) (i32.const 4))))
                      (local.set $index_16 (i32.add (local.get $in1) (i32.mul (local.get $index_10) (i32.const 4))))
                      (v128.store (local.get $index_15) (v128.load (local.get $index_16)))
                      (v128.store offset=16 (local.get $index_15) (v128.load offset=16 (local.get $index_16)))
                      (br_if $kt_3.loop
                        (i32.lt_s (local.tee $kt_3 (i32.add (local.get $kt_3) (i32.const 1))) (local.get $k_count))))))
                (local.set $acc_0 (local.get $lanes_1))
                (local.set $acc_1 (local.get $lanes_1))
                (local.set $acc_2 (local.get $lanes_1))
                (local.set $acc_3 (local.get $lanes_1))
                (local.set $acc_4 (local.get $lanes_1))
                (local.set $acc_5 (local.get $lanes_1))
                (local.set $acc_6 (local.get $lanes_1))
                (local.set $acc_7 (local.get $lanes_1))
                (local.set $kk (i32.const 0))
                (if
                  (i32.lt_s (local.get $kk) (local.get $k_count))
                  (then
                    (loop $kk.loop
                      (local.set $index_11 (i32.mul (local.get $kk) (i32.const 8)))
                      (local.set $index_17
                        (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_11) (i32.const 4))))
                      (local.set $b (v128.load (local.get $index_17)))
                      (local.set $b_1 (v128.load offset=16 (local.get $index_17)))
                      (local.set $index_12 (i32.mul (local.get $kk) (i32.const 4)))
                      (local.set $index_18
                        (i32.add (local.get $.scratch) (i32.mul (local.get $index_12) (i32.const 4))))
                      (local.set $a (v128.load32_splat (local.get $index_18)))
                      (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                      (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                      (local.set $a_1 (v128.load32_splat offset=4 (local.get $index_18)))
                      (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                      (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                      (local.set $a_2 (v128.load32_splat offset=8 (local.get $index_18)))
                      (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                      (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                      (local.set $a_3 (v128.load32_splat offset=12 (local.get $index_18)))
                      (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                      (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                      (br_if $kk.loop
                        (i32.lt_s (local.tee $kk (i32.add (local.get $kk) (i32.const 1))) (local.get $k_count))))))
                (local.set $index_19 (i32.add (local.get $.totals) (i32.mul (local.get $group_start) (i32.const 4))))
                (v128.store (local.get $index_19) (f32x4.add (v128.load (local.get $index_19)) (local.get $acc_0)))
                (v128.store offset=16
                  (local.get $index_19)
                  (f32x4.add (v128.load offset=16 (local.get $index_19)) (local.get $acc_1)))
                (v128.store offset=64
                  (local.get $index_19)
                  (f32x4.add (v128.load offset=64 (local.get $index_19)) (local.get $acc_2)))
                (v128.store offset=80
                  (local.get $index_19)
                  (f32x4.add (v128.load offset=80 (local.get $index_19)) (local.get $acc_3)))
                (v128.store offset=128
                  (local.get $index_19)
                  (f32x4.add (v128.load offset=128 (local.get $index_19)) (local.get $acc_4)))
                (v128.store offset=144
                  (local.get $index_19)
                  (f32x4.add (v128.load offset=144 (local.get $index_19)) (local.get $acc_5)))
                (v128.store offset=192
                  (local.get $index_19)
                  (f32x4.add (v128.load offset=192 (local.get $index_19)) (local.get $acc_6)))
                (v128.store offset=208
                  (local.get $index_19)
                  (f32x4.add (v128.load offset=208 (local.get $index_19)) (local.get $acc_7)))
                (br_if $group.loop
                  (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 2))))
              (br_if $kt.loop (i32.lt_s (local.tee $kt (i32.add (local.get $kt) (i32.const 1))) (local.get $index_1))))))
        (br_if $ko.loop (i32.lt_s (local.tee $ko (i32.add (local.get $ko) (i32.const 1))) (i32.const 5))))
      (v128.store (local.get $out0) (v128.load (local.get $.totals)))
      (v128.store offset=16 (local.get $out0) (v128.load offset=16 (local.get $.totals)))
      (v128.store offset=32 (local.get $out0) (v128.load offset=32 (local.get $.totals)))
      (v128.store offset=48 (local.get $out0) (v128.load offset=48 (local.get $.totals)))
      (v128.store offset=64 (local.get $out0) (v128.load offset=64 (local.get $.totals)))
      (v128.store offset=80 (local.get $out0) (v128.load offset=80 (local.get $.totals)))
      (v128.store offset=96 (local.get $out0) (v128.load offset=96 (local.get $.totals)))
      (v128.store offset=112 (local.get $out0) (v128.load offset=112 (local.get $.totals)))
      (v128.store offset=128 (local.get $out0) (v128.load offset=128 (local.get $.totals)))
      (v128.store offset=144 (local.get $out0) (v128.load offset=144 (local.get $.totals)))
      (v128.store offset=160 (local.get $out0) (v128.load offset=160 (local.get $.totals)))
      (v128.store offset=176 (local.get $out0) (v128.load offset=176 (local.get $.totals)))
      (v128.store offset=192 (local.get $out0) (v128.load offset=192 (local.get $.totals)))
      (v128.store offset=208 (local.get $out0) (v128.load offset=208 (local.get $.totals)))
      (v128.store offset=224 (local.get $out0) (v128.load offset=224 (local.get $.totals)))
      (v128.store offset=240 (local.get $out0) (v128.load offset=240 (local.get $.totals)))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_sgd_2
  ;;   ops: mul, sub
  ;;   from: test/golden/models.ts:60:9
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 128  bytes: 516
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[64], read
  ;;   in1: f32[1], read
  ;;   in2: f32[64], read_write
  (func $train_step_sgd_2
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32)
    (local $i i32) (local $index_1 i32) (local $index_2 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (loop $.tasks
      (local.set $i (i32.const 0))
      (loop $i.loop
        (local.set $index_1 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $index_2 (i32.add (local.get $in2) (local.get $index_1)))
        (v128.store
          (local.get $index_2)
          (f32x4.sub
            (v128.load (local.get $index_2))
            (f32x4.mul (v128.load (i32.add (local.get $in0) (local.get $index_1))) (v128.load32_splat (local.get $in1)))))
        (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 64))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_lstm_cell_4
  ;;   ops: reduce_sum
  ;;   from: test/golden/models.ts:58:58
  ;;   schedule: reduce: vector result 4
  ;;   flops: 80*batch  bytes: 384*batch
  ;;   grid: batch x 1 x 1
  ;;   in0: f32[80*batch], read
  ;;   out0: f32[16*batch], write
  (func $train_step_lstm_cell_4
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $batch i32)
    (local $lanes_1 v128) (local $index_1 i32) (local $j i32) (local $acc v128) (local $index_2 i32) (local $index_3 i32)
    (local $index_4 i32) (local $r i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $index_1 (i32.mul (local.get $group_x) (i32.const 16)))
      (local.set $j (i32.const 0))
      (loop $j.loop
        (local.set $acc (local.get $lanes_1))
        (local.set $index_2 (i32.add (local.get $index_1) (local.get $j)))
        (local.set $index_3 (i32.mul (local.get $index_2) (i32.const 4)))
        (local.set $index_4 (i32.add (local.get $in0) (local.get $index_3)))
        (local.set $r (i32.const 0))
        (loop $r.loop
          (local.set $acc
            (f32x4.add
              (local.get $acc)
              (v128.load
                (i32.add (local.get $index_4) (i32.mul (i32.mul (local.get $batch) (local.get $r)) (i32.const 64))))))
          (br_if $r.loop (i32.lt_s (local.tee $r (i32.add (local.get $r) (i32.const 1))) (i32.const 5))))
        (v128.store (i32.add (local.get $out0) (local.get $index_3)) (local.get $acc))
        (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 16))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_lstm_cell_5
  ;;   ops: reduce_sum
  ;;   from: test/golden/models.ts:58:58
  ;;   schedule: reduce: vector result 4
  ;;   flops: 16*batch  bytes: 64*batch+64
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[16*batch], read
  ;;   out0: f32[16], write
  ;;   scratch: sums: f32[16]
  (func $train_step_lstm_cell_5
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $batch i32)
    (local $lanes_1 v128) (local $r i32) (local $index_1 i32) (local $index_2 i32) (local $next v128) (local $next_1 v128)
    (local $next_2 v128) (local $next_3 v128) (local $reduce_sum v128) (local $reduce_sum_1 v128) (local $reduce_sum_2 v128) (local $reduce_sum_3 v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (v128.store (local.get $.scratch) (local.get $lanes_1))
      (v128.store offset=16 (local.get $.scratch) (local.get $lanes_1))
      (v128.store offset=32 (local.get $.scratch) (local.get $lanes_1))
      (v128.store offset=48 (local.get $.scratch) (local.get $lanes_1))
      (local.set $r (i32.const 0))
      (if
        (i32.lt_s (local.get $r) (local.get $batch))
        (then
          (loop $r.loop
            (local.set $index_1 (i32.mul (local.get $r) (i32.const 16)))
            (local.set $index_2 (i32.add (local.get $in0) (i32.mul (local.get $index_1) (i32.const 4))))
            (local.set $next (f32x4.add (v128.load (local.get $.scratch)) (v128.load (local.get $index_2))))
            (v128.store (local.get $.scratch) (local.get $next))
            (local.set $next_1
              (f32x4.add (v128.load offset=16 (local.get $.scratch)) (v128.load offset=16 (local.get $index_2))))
            (v128.store offset=16 (local.get $.scratch) (local.get $next_1))
            (local.set $next_2
              (f32x4.add (v128.load offset=32 (local.get $.scratch)) (v128.load offset=32 (local.get $index_2))))
            (v128.store offset=32 (local.get $.scratch) (local.get $next_2))
            (local.set $next_3
              (f32x4.add (v128.load offset=48 (local.get $.scratch)) (v128.load offset=48 (local.get $index_2))))
            (v128.store offset=48 (local.get $.scratch) (local.get $next_3))
            (br_if $r.loop (i32.lt_s (local.tee $r (i32.add (local.get $r) (i32.const 1))) (local.get $batch))))))
      (local.set $reduce_sum (v128.load (local.get $.scratch)))
      (v128.store (local.get $out0) (local.get $reduce_sum))
      (local.set $reduce_sum_1 (v128.load offset=16 (local.get $.scratch)))
      (v128.store offset=16 (local.get $out0) (local.get $reduce_sum_1))
      (local.set $reduce_sum_2 (v128.load offset=32 (local.get $.scratch)))
      (v128.store offset=32 (local.get $out0) (local.get $reduce_sum_2))
      (local.set $reduce_sum_3 (v128.load offset=48 (local.get $.scratch)))
      (v128.store offset=48 (local.get $out0) (local.get $reduce_sum_3))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_sgd_3
  ;;   ops: mul, sub
  ;;   from: test/golden/models.ts:60:9
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 32  bytes: 132
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[16], read
  ;;   in1: f32[1], read
  ;;   in2: f32[16], read_write
  (func $train_step_sgd_3
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
      (v128.store offset=32
        (local.get $in2)
        (f32x4.sub
          (v128.load offset=32 (local.get $in2))
          (f32x4.mul (v128.load offset=32 (local.get $in0)) (local.get $lanes_1))))
      (v128.store offset=48
        (local.get $in2)
        (f32x4.sub
          (v128.load offset=48 (local.get $in2))
          (f32x4.mul (v128.load offset=48 (local.get $in0)) (local.get $lanes_1))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_loss_1
  ;;   ops: reduce_sum, div, mul, add, add, eq, select, div, select
  ;;   from: test/golden/models.ts:60:9
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
  ;;   ops: sub, mul, reduce_sum, mul
  ;;   from: test/golden/models.ts:60:9
  ;;   schedule: row: tile row 8, vector inner 4
  ;;   flops: 13*batch  bytes: 36*batch
  ;;   grid: floordiv(batch+7, 8) x 1 x 1
  ;;   in0: f32[4*batch], read
  ;;   in1: f32[4*batch], read
  ;;   out0: f32[batch], write
  (func $eval_step_loss
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32)
    (local $first i32) (local $row i32) (local $.t1 i32) (local $row.end i32) (local $acc f32) (local $index_1 i32)
    (local $index_2 i32) (local $index_3 i32) (local $index_4 i32) (local $sub f32) (local $sub_1 f32) (local $sub_2 f32)
    (local $sub_3 f32) (local $group_x i32)
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
            (local.set $index_1 (i32.mul (local.get $row) (i32.const 4)))
            (local.set $index_2 (i32.mul (local.get $index_1) (i32.const 4)))
            (local.set $index_3 (i32.add (local.get $in0) (local.get $index_2)))
            (local.set $index_4 (i32.add (local.get $in1) (local.get $index_2)))
            (local.set $sub (f32.sub (f32.load (local.get $index_3)) (f32.load (local.get $index_4))))
            (local.set $acc (f32.add (local.get $acc) (f32.mul (local.get $sub) (local.get $sub))))
            (local.set $sub_1
              (f32.sub (f32.load offset=4 (local.get $index_3)) (f32.load offset=4 (local.get $index_4))))
            (local.set $acc (f32.add (local.get $acc) (f32.mul (local.get $sub_1) (local.get $sub_1))))
            (local.set $sub_2
              (f32.sub (f32.load offset=8 (local.get $index_3)) (f32.load offset=8 (local.get $index_4))))
            (local.set $acc (f32.add (local.get $acc) (f32.mul (local.get $sub_2) (local.get $sub_2))))
            (local.set $sub_3
              (f32.sub (f32.load offset=12 (local.get $index_3)) (f32.load offset=12 (local.get $index_4))))
            (local.set $acc (f32.add (local.get $acc) (f32.mul (local.get $sub_3) (local.get $sub_3))))
            (f32.store (i32.add (local.get $out0) (local.get $index_1)) (f32.mul (local.get $acc) (f32.const 0.25)))
            (br_if $row.loop (i32.lt_s (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $row.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  (func $predict_lstm.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_lstm
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))))

  (func $predict_lstm_cell.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_lstm_cell
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))))

  (func $predict_lstm_cell_2.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_lstm_cell_2
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))))

  (func $predict_lstm_cell_3.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_lstm_cell_3
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

  (func $train_step_lstm.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_lstm
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=268 (local.get $.control))
      (i32.load offset=272 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))))

  (func $train_step_lstm_cell.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_lstm_cell
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

  (func $train_step_loss.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_loss
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=276 (local.get $.control))
      (i32.load offset=280 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))
      (i32.load offset=272 (local.get $.control))))

  (func $train_step_lstm_1.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_lstm_1
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

  (func $train_step_lstm_cell_1.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_lstm_cell_1
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))))

  (func $train_step_lstm_cell_4.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_lstm_cell_4
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=268 (local.get $.control))
      (i32.load offset=272 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))))

  (func $eval_step_loss.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $eval_step_loss
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))))

  ;; predict: 5 steps
  (func (export "predict")
    (param $.state i32) (param $.arena i32) (param $.scratch i32) (param $batch.capacity i32) (param $batch.sizes i32)
    (local $.0 i64) (local $.1 i64) (local $.2 i64) (local $.3 i64) (local $.4 i64) (local $.5 i64)
    (local $.6 i64) (local $.7 i64) (local $.8 i64) (local $.9 i64) (local $.10 i64) (local $.11 i64)
    (local $.12 i64) (local $.13 i64) (local $.14 i64) (local $.15 i64) (local $.16 i64) (local $.17 i64)
    (local $.18 i64) (local $.19 i64) (local $.20 i64) (local $.21 i64) (local $.22 i64) (local $.23 i64)
    (local $.24 i64) (local $.25 i64) (local $.26 i64) (local $.27 i64) (local $.28 i64) (local $.29 i64)
    (local $.30 i64)
    (local.set $.0 (i64.mul (i64.const 384) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.1 (i64.mul (i64.const 4) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.2 (i64.add (local.get $.1) (i64.const 4095)))
    (local.set $.3 (i64.shr_s (local.get $.2) (i64.const 12)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=260 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=264 (local.get $.scratch) (i32.wrap_i64 (local.get $.3)))
    (i32.store offset=268 (local.get $.scratch) (i32.const 1))
    (local.set $.4 (i64.mul (i64.const 68) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.5 (i64.shr_s (local.get $.4) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.3)) (local.get $.5))
    (local.set $.6 (i64.mul (i64.const 16) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.7 (i64.add (local.get $.6) (i64.const 63)))
    (local.set $.8 (i64.shr_s (local.get $.7) (i64.const 6)))
    (local.set $.9 (i64.mul (local.get $.8) (i64.const 64)))
    (local.set $.10 (i64.add (local.get $.9) (local.get $.0)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.10))))
    (i32.store offset=260 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=264 (local.get $.scratch) (i32.wrap_i64 (local.get $.3)))
    (i32.store offset=268 (local.get $.scratch) (i32.const 1))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.3)) (local.get $.5))
    (local.set $.11 (i64.mul (i64.const 320) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.12 (i64.mul (i64.const 5) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.13 (i64.add (local.get $.12) (i64.const 191)))
    (local.set $.14 (call $.floordiv (local.get $.13) (i64.const 192)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.11))))
    (i32.store offset=260 (local.get $.scratch) (local.get $.state))
    (i32.store offset=264 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.wrap_i64 (local.get $.14)))
    (i32.store offset=276 (local.get $.scratch) (i32.const 1))
    (local.set $.15 (i64.mul (i64.const 2000) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.16 (i64.add (local.get $.15) (i64.const 768)))
    (local.set $.17 (i64.shr_s (local.get $.16) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 1) (i32.wrap_i64 (local.get $.14)) (local.get $.17))
    (local.set $.18 (i64.mul (i64.const 2) (local.get $.9)))
    (local.set $.19 (i64.add (local.get $.18) (local.get $.0)))
    (call $predict_lstm_cell_1
      (i32.const 0)
      (i32.const 2)
      (i32.const 2)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.state) (i32.const 192))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.19))))
    (local.set $.20 (i64.const 0))
    (if
      (i64.lt_s (i64.const 0) (i64.const 5))
      (then
        (loop $turns.1
          (local.set $.21 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 191)))
          (local.set $.22 (call $.floordiv (local.get $.21) (i64.const 192)))
          (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
          (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.19))))
          (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.11))))
          (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
          (i32.store offset=272 (local.get $.scratch) (i32.wrap_i64 (local.get $.22)))
          (i32.store offset=276 (local.get $.scratch) (i32.const 1))
          (local.set $.23 (i64.mul (i64.const 448) (i64.extend_i32_u (local.get $batch.sizes))))
          (local.set $.24 (i64.add (local.get $.23) (i64.const 1024)))
          (local.set $.25 (i64.shr_s (local.get $.24) (i64.const 20)))
          (call $.launch (local.get $.scratch) (i32.const 2) (i32.wrap_i64 (local.get $.22)) (local.get $.25))
          (local.set $.26 (i64.mul (i64.const 64) (local.get $.20)))
          (local.set $.27 (i64.mul (local.get $.26) (i64.extend_i32_u (local.get $batch.sizes))))
          (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.27))))
          (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 448)))
          (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.11))))
          (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.10))))
          (i32.store offset=272 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
          (i32.store offset=276 (local.get $.scratch) (local.get $batch.sizes))
          (i32.store offset=280 (local.get $.scratch) (local.get $batch.sizes))
          (i32.store offset=284 (local.get $.scratch) (i32.const 1))
          (local.set $.28 (i64.mul (i64.const 724) (i64.extend_i32_u (local.get $batch.sizes))))
          (local.set $.29 (i64.add (local.get $.28) (i64.const 256)))
          (local.set $.30 (i64.shr_s (local.get $.29) (i64.const 20)))
          (call $.launch (local.get $.scratch) (i32.const 3) (local.get $batch.sizes) (local.get $.30))
          (br_if $turns.1 (i64.lt_s (local.tee $.20 (i64.add (local.get $.20) (i64.const 1))) (i64.const 5)))))))

  ;; train_step: 18 steps
  (func $.run.train_step (export "train_step")
    (param $.state i32) (param $.arena i32) (param $.scratch i32) (param $batch.capacity i32) (param $batch.sizes i32)
    (local $.0 i64) (local $.1 i64) (local $.2 i64) (local $.3 i64) (local $.4 i64) (local $.5 i64)
    (local $.6 i64) (local $.7 i64) (local $.8 i64) (local $.9 i64) (local $.10 i64) (local $.11 i64)
    (local $.12 i64) (local $.13 i64) (local $.14 i64) (local $.15 i64) (local $.16 i64) (local $.17 i64)
    (local $.18 i64) (local $.19 i64) (local $.20 i64) (local $.21 i64) (local $.22 i64) (local $.23 i64)
    (local $.24 i64) (local $.25 i64) (local $.26 i64) (local $.27 i64) (local $.28 i64) (local $.29 i64)
    (local $.30 i64) (local $.31 i64) (local $.32 i64) (local $.33 i64) (local $.34 i64) (local $.35 i64)
    (local $.36 i64) (local $.37 i64) (local $.38 i64) (local $.39 i64) (local $.40 i64) (local $.41 i64)
    (local $.42 i64) (local $.43 i64) (local $.44 i64) (local $.45 i64) (local $.46 i64) (local $.47 i64)
    (local $.48 i64) (local $.49 i64) (local $.50 i64) (local $.51 i64) (local $.52 i64) (local $.53 i64)
    (local $.54 i64) (local $.55 i64) (local $.56 i64) (local $.57 i64) (local $.58 i64) (local $.59 i64)
    (local $.60 i64) (local $.61 i64) (local $.62 i64) (local $.63 i64) (local $.64 i64) (local $.65 i64)
    (local $.66 i64) (local $.67 i64) (local $.68 i64) (local $.69 i64) (local $.70 i64) (local $.71 i64)
    (local $.72 i64) (local $.73 i64) (local $.74 i64) (local $.75 i64) (local $.76 i64) (local $.77 i64)
    (local $.78 i64) (local $.79 i64) (local $.80 i64) (local $.81 i64) (local $.82 i64) (local $.83 i64)
    (local $.84 i64) (local $.85 i64) (local $.86 i64) (local $.87 i64) (local $.88 i64) (local $.89 i64)
    (local $.90 i64) (local $.91 i64) (local $.92 i64)
    (local.set $.0 (i64.mul (i64.const 80) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.1 (i64.add (local.get $.0) (i64.const 63)))
    (local.set $.2 (i64.shr_s (local.get $.1) (i64.const 6)))
    (local.set $.3 (i64.mul (local.get $.2) (i64.const 64)))
    (local.set $.4 (i64.mul (i64.const 3) (local.get $.3)))
    (local.set $.5 (i64.mul (i64.const 64) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.6 (select (local.get $.5) (i64.const 192) (i64.gt_s (local.get $.5) (i64.const 192))))
    (local.set $.7 (i64.add (local.get $.6) (i64.const 63)))
    (local.set $.8 (i64.shr_s (local.get $.7) (i64.const 6)))
    (local.set $.9 (i64.mul (local.get $.8) (i64.const 64)))
    (local.set $.10 (i64.add (local.get $.4) (local.get $.9)))
    (local.set $.11 (i64.mul (i64.const 60) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.12 (select (local.get $.11) (i64.const 256) (i64.gt_s (local.get $.11) (i64.const 256))))
    (local.set $.13 (i64.add (local.get $.12) (i64.const 63)))
    (local.set $.14 (i64.shr_s (local.get $.13) (i64.const 6)))
    (local.set $.15 (i64.mul (local.get $.14) (i64.const 64)))
    (local.set $.16 (i64.add (local.get $.10) (local.get $.15)))
    (local.set $.17 (i64.mul (i64.const 16) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.18 (i64.add (local.get $.17) (i64.const 63)))
    (local.set $.19 (i64.shr_s (local.get $.18) (i64.const 6)))
    (local.set $.20 (i64.mul (local.get $.19) (i64.const 64)))
    (local.set $.21 (i64.add (local.get $.16) (local.get $.20)))
    (local.set $.22 (i64.mul (i64.const 320) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.23 (i64.add (local.get $.21) (local.get $.22)))
    (local.set $.24 (i64.mul (i64.const 4) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.25 (i64.add (local.get $.24) (i64.const 4095)))
    (local.set $.26 (i64.shr_s (local.get $.25) (i64.const 12)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.23))))
    (i32.store offset=260 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=264 (local.get $.scratch) (i32.wrap_i64 (local.get $.26)))
    (i32.store offset=268 (local.get $.scratch) (i32.const 1))
    (local.set $.27 (i64.mul (i64.const 68) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.28 (i64.shr_s (local.get $.27) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.26)) (local.get $.28))
    (call $train_step_sgd
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.state) (i32.const 704)))
    (local.set $.29 (i64.mul (i64.const 2) (local.get $.20)))
    (local.set $.30 (i64.add (local.get $.16) (local.get $.29)))
    (local.set $.31 (i64.add (local.get $.30) (local.get $.22)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.31))))
    (i32.store offset=260 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=264 (local.get $.scratch) (i32.wrap_i64 (local.get $.26)))
    (i32.store offset=268 (local.get $.scratch) (i32.const 1))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.26)) (local.get $.28))
    (local.set $.32 (i64.add (local.get $.10) (local.get $.22)))
    (local.set $.33 (i64.mul (i64.const 5) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.34 (i64.add (local.get $.33) (i64.const 191)))
    (local.set $.35 (call $.floordiv (local.get $.34) (i64.const 192)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.32))))
    (i32.store offset=260 (local.get $.scratch) (local.get $.state))
    (i32.store offset=264 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.wrap_i64 (local.get $.35)))
    (i32.store offset=276 (local.get $.scratch) (i32.const 1))
    (local.set $.36 (i64.mul (i64.const 2000) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.37 (i64.add (local.get $.36) (i64.const 768)))
    (local.set $.38 (i64.shr_s (local.get $.37) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 1) (i32.wrap_i64 (local.get $.35)) (local.get $.38))
    (local.set $.39 (i64.mul (i64.const 3) (local.get $.20)))
    (local.set $.40 (i64.add (local.get $.16) (local.get $.39)))
    (local.set $.41 (i64.add (local.get $.40) (local.get $.22)))
    (call $predict_lstm_cell_1
      (i32.const 0)
      (i32.const 2)
      (i32.const 2)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.state) (i32.const 192))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.41))))
    (local.set $.42 (i64.const 0))
    (if
      (i64.lt_s (i64.const 0) (i64.const 5))
      (then
        (loop $turns.1
          (local.set $.43 (i64.add (local.get $.4) (local.get $.22)))
          (local.set $.44 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 191)))
          (local.set $.45 (call $.floordiv (local.get $.44) (i64.const 192)))
          (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.23))))
          (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.41))))
          (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.43))))
          (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
          (i32.store offset=272 (local.get $.scratch) (i32.wrap_i64 (local.get $.45)))
          (i32.store offset=276 (local.get $.scratch) (i32.const 1))
          (local.set $.46 (i64.mul (i64.const 448) (i64.extend_i32_u (local.get $batch.sizes))))
          (local.set $.47 (i64.add (local.get $.46) (i64.const 1024)))
          (local.set $.48 (i64.shr_s (local.get $.47) (i64.const 20)))
          (call $.launch (local.get $.scratch) (i32.const 2) (i32.wrap_i64 (local.get $.45)) (local.get $.48))
          (local.set $.49 (i64.add (local.get $.3) (local.get $.22)))
          (local.set $.50 (i64.mul (i64.const 16) (local.get $.42)))
          (local.set $.51 (i64.mul (local.get $.50) (i64.extend_i32_u (local.get $batch.sizes))))
          (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.31))))
          (i32.store offset=260
            (local.get $.scratch)
            (i32.add (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.49))) (i32.wrap_i64 (local.get $.51))))
          (i32.store offset=264 (local.get $.scratch) (local.get $batch.sizes))
          (i32.store offset=268 (local.get $.scratch) (i32.wrap_i64 (local.get $.26)))
          (i32.store offset=272 (local.get $.scratch) (i32.const 1))
          (local.set $.52 (i64.mul (i64.const 132) (i64.extend_i32_u (local.get $batch.sizes))))
          (local.set $.53 (i64.shr_s (local.get $.52) (i64.const 20)))
          (call $.launch (local.get $.scratch) (i32.const 4) (i32.wrap_i64 (local.get $.26)) (local.get $.53))
          (local.set $.54 (i64.mul (i64.const 2) (local.get $.3)))
          (local.set $.55 (i64.add (local.get $.54) (local.get $.22)))
          (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.23))))
          (i32.store offset=260
            (local.get $.scratch)
            (i32.add (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.55))) (i32.wrap_i64 (local.get $.51))))
          (i32.store offset=264 (local.get $.scratch) (local.get $batch.sizes))
          (i32.store offset=268 (local.get $.scratch) (i32.wrap_i64 (local.get $.26)))
          (i32.store offset=272 (local.get $.scratch) (i32.const 1))
          (call $.launch (local.get $.scratch) (i32.const 4) (i32.wrap_i64 (local.get $.26)) (local.get $.53))
          (local.set $.56 (i64.mul (i64.const 64) (local.get $.42)))
          (local.set $.57 (i64.mul (local.get $.56) (i64.extend_i32_u (local.get $batch.sizes))))
          (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.57))))
          (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 448)))
          (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.43))))
          (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.31))))
          (i32.store offset=272
            (local.get $.scratch)
            (i32.add (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.22))) (i32.wrap_i64 (local.get $.51))))
          (i32.store offset=276 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.23))))
          (i32.store offset=280 (local.get $.scratch) (local.get $batch.sizes))
          (i32.store offset=284 (local.get $.scratch) (local.get $batch.sizes))
          (i32.store offset=288 (local.get $.scratch) (i32.const 1))
          (local.set $.58 (i64.mul (i64.const 804) (i64.extend_i32_u (local.get $batch.sizes))))
          (local.set $.59 (i64.add (local.get $.58) (i64.const 256)))
          (local.set $.60 (i64.shr_s (local.get $.59) (i64.const 20)))
          (call $.launch (local.get $.scratch) (i32.const 5) (local.get $batch.sizes) (local.get $.60))
          (br_if $turns.1 (i64.lt_s (local.tee $.42 (i64.add (local.get $.42) (i64.const 1))) (i64.const 5))))))
    (local.set $.61 (i64.add (local.get $.16) (local.get $.22)))
    (local.set $.62 (select (local.get $.17) (i64.const 256) (i64.gt_s (local.get $.17) (i64.const 256))))
    (local.set $.63 (i64.add (local.get $.62) (i64.const 63)))
    (local.set $.64 (i64.shr_s (local.get $.63) (i64.const 6)))
    (local.set $.65 (i64.mul (local.get $.64) (i64.const 64)))
    (local.set $.66 (i64.add (local.get $.40) (local.get $.65)))
    (local.set $.67 (i64.add (local.get $.66) (local.get $.22)))
    (local.set $.68 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 7)))
    (local.set $.69 (i64.shr_s (local.get $.68) (i64.const 3)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.61))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.23))))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.67))))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.41))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.69)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.70 (i64.mul (i64.const 238) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.71 (i64.add (local.get $.70) (i64.const 1)))
    (local.set $.72 (i64.shr_s (local.get $.71) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 6) (i32.wrap_i64 (local.get $.69)) (local.get $.72))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.23))))
    (i32.store offset=260 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=264 (local.get $.scratch) (i32.wrap_i64 (local.get $.26)))
    (i32.store offset=268 (local.get $.scratch) (i32.const 1))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.26)) (local.get $.28))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.61))))
    (i32.store offset=260 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=264 (local.get $.scratch) (i32.wrap_i64 (local.get $.26)))
    (i32.store offset=268 (local.get $.scratch) (i32.const 1))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.26)) (local.get $.28))
    (local.set $.73 (i64.const 0))
    (if
      (i64.lt_s (i64.const 0) (i64.const 5))
      (then
        (loop $turns.2
          (local.set $.74 (i64.mul (i64.const -1) (local.get $.73)))
          (local.set $.75 (i64.add (local.get $.74) (i64.const 4)))
          (local.set $.76 (i64.mul (i64.const 64) (local.get $.75)))
          (local.set $.77 (i64.mul (local.get $.76) (i64.extend_i32_u (local.get $batch.sizes))))
          (local.set $.78 (i64.mul (i64.const 16) (local.get $.75)))
          (local.set $.79 (i64.mul (local.get $.78) (i64.extend_i32_u (local.get $batch.sizes))))
          (local.set $.80 (i64.add (local.get $.3) (local.get $.22)))
          (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.77))))
          (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.41))))
          (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.23))))
          (i32.store offset=268
            (local.get $.scratch)
            (i32.add (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.22))) (i32.wrap_i64 (local.get $.79))))
          (i32.store offset=272 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.61))))
          (i32.store offset=276
            (local.get $.scratch)
            (i32.add (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.80))) (i32.wrap_i64 (local.get $.79))))
          (i32.store offset=280 (local.get $.scratch) (local.get $batch.sizes))
          (i32.store offset=284 (local.get $.scratch) (local.get $batch.sizes))
          (i32.store offset=288 (local.get $.scratch) (i32.const 1))
          (local.set $.81 (i64.mul (i64.const 700) (i64.extend_i32_u (local.get $batch.sizes))))
          (local.set $.82 (i64.shr_s (local.get $.81) (i64.const 20)))
          (call $.launch (local.get $.scratch) (i32.const 7) (local.get $batch.sizes) (local.get $.82))
          (local.set $.83 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 191)))
          (local.set $.84 (call $.floordiv (local.get $.83) (i64.const 192)))
          (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.77))))
          (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 192)))
          (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.23))))
          (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
          (i32.store offset=272 (local.get $.scratch) (i32.wrap_i64 (local.get $.84)))
          (i32.store offset=276 (local.get $.scratch) (i32.const 1))
          (local.set $.85 (i64.mul (i64.const 448) (i64.extend_i32_u (local.get $batch.sizes))))
          (local.set $.86 (i64.add (local.get $.85) (i64.const 1024)))
          (local.set $.87 (i64.shr_s (local.get $.86) (i64.const 20)))
          (call $.launch (local.get $.scratch) (i32.const 8) (i32.wrap_i64 (local.get $.84)) (local.get $.87))
          (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.41))))
          (i32.store offset=260 (local.get $.scratch) (local.get $batch.sizes))
          (i32.store offset=264 (local.get $.scratch) (i32.wrap_i64 (local.get $.26)))
          (i32.store offset=268 (local.get $.scratch) (i32.const 1))
          (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.26)) (local.get $.28))
          (br_if $turns.2 (i64.lt_s (local.tee $.73 (i64.add (local.get $.73) (i64.const 1))) (i64.const 5))))))
    (local.set $.88 (i64.add (local.get $.4) (local.get $.22)))
    (call $train_step_lstm_cell_2
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.32)))
      (local.get $.arena)
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.88)))
      (local.get $batch.sizes))
    (call $train_step_sgd_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.88)))
      (i32.add (local.get $.state) (i32.const 640))
      (local.get $.state))
    (local.set $.89 (i64.mul (i64.const 2) (local.get $.3)))
    (local.set $.90 (i64.add (local.get $.89) (local.get $.22)))
    (call $train_step_lstm_cell_3
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.90)))
      (local.get $.arena)
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.32)))
      (local.get $batch.sizes))
    (call $train_step_sgd_2
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.32)))
      (i32.add (local.get $.state) (i32.const 640))
      (i32.add (local.get $.state) (i32.const 192)))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.88))))
    (i32.store offset=264 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.const 1))
    (local.set $.91 (i64.mul (i64.const 1616) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.92 (i64.shr_s (local.get $.91) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 9) (local.get $batch.sizes) (local.get $.92))
    (call $train_step_lstm_cell_5
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.88)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.32)))
      (local.get $batch.sizes))
    (call $train_step_sgd_3
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.32)))
      (i32.add (local.get $.state) (i32.const 640))
      (i32.add (local.get $.state) (i32.const 448)))
    (call $train_step_loss_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.67)))
      (i32.add (local.get $.state) (i32.const 512))
      (i32.add (local.get $.state) (i32.const 576))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.32)))
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
          (i32.add (local.get $.to.0) (i32.mul (local.get $.row) (i32.const 60)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 4)))
            (i32.mul (local.get $.from) (i32.const 60)))
          (i32.const 60))
        (memory.copy
          (i32.add (local.get $.to.1) (i32.mul (local.get $.row) (i32.const 16)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 64)))
            (i32.mul (local.get $.from) (i32.const 16)))
          (i32.const 16))
        (br_if $.row (i32.lt_u (local.tee $.row (i32.add (local.get $.row) (i32.const 1))) (local.get $.size))))
      (call $.run.train_step
        (local.get $.state)
        (local.get $.arena)
        (local.get $.scratch)
        (local.get $.capacity)
        (local.get $.size))
      (br_if $.step (i32.lt_u (local.tee $.first (i32.add (local.get $.first) (i32.const 1))) (local.get $.last)))))

  ;; eval_step: 7 steps
  (func $.run.eval_step (export "eval_step")
    (param $.state i32) (param $.arena i32) (param $.scratch i32) (param $batch.capacity i32) (param $batch.sizes i32)
    (local $.0 i64) (local $.1 i64) (local $.2 i64) (local $.3 i64) (local $.4 i64) (local $.5 i64)
    (local $.6 i64) (local $.7 i64) (local $.8 i64) (local $.9 i64) (local $.10 i64) (local $.11 i64)
    (local $.12 i64) (local $.13 i64) (local $.14 i64) (local $.15 i64) (local $.16 i64) (local $.17 i64)
    (local $.18 i64) (local $.19 i64) (local $.20 i64) (local $.21 i64) (local $.22 i64) (local $.23 i64)
    (local $.24 i64) (local $.25 i64) (local $.26 i64) (local $.27 i64) (local $.28 i64) (local $.29 i64)
    (local $.30 i64) (local $.31 i64) (local $.32 i64) (local $.33 i64) (local $.34 i64) (local $.35 i64)
    (local $.36 i64) (local $.37 i64) (local $.38 i64) (local $.39 i64) (local $.40 i64) (local $.41 i64)
    (local.set $.0 (i64.mul (i64.const 16) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.1 (i64.add (local.get $.0) (i64.const 63)))
    (local.set $.2 (i64.shr_s (local.get $.1) (i64.const 6)))
    (local.set $.3 (i64.mul (local.get $.2) (i64.const 64)))
    (local.set $.4 (i64.mul (i64.const 384) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.5 (i64.add (local.get $.3) (local.get $.4)))
    (local.set $.6 (i64.mul (i64.const 4) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.7 (i64.add (local.get $.6) (i64.const 4095)))
    (local.set $.8 (i64.shr_s (local.get $.7) (i64.const 12)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.5))))
    (i32.store offset=260 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=264 (local.get $.scratch) (i32.wrap_i64 (local.get $.8)))
    (i32.store offset=268 (local.get $.scratch) (i32.const 1))
    (local.set $.9 (i64.mul (i64.const 68) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.10 (i64.shr_s (local.get $.9) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.8)) (local.get $.10))
    (local.set $.11 (select (local.get $.0) (i64.const 4) (i64.gt_s (local.get $.0) (i64.const 4))))
    (local.set $.12 (i64.add (local.get $.11) (i64.const 63)))
    (local.set $.13 (i64.shr_s (local.get $.12) (i64.const 6)))
    (local.set $.14 (i64.mul (local.get $.13) (i64.const 64)))
    (local.set $.15 (i64.add (local.get $.3) (local.get $.14)))
    (local.set $.16 (i64.add (local.get $.15) (local.get $.4)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.16))))
    (i32.store offset=260 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=264 (local.get $.scratch) (i32.wrap_i64 (local.get $.8)))
    (i32.store offset=268 (local.get $.scratch) (i32.const 1))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.8)) (local.get $.10))
    (local.set $.17 (i64.mul (i64.const 320) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.18 (i64.mul (i64.const 5) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.19 (i64.add (local.get $.18) (i64.const 191)))
    (local.set $.20 (call $.floordiv (local.get $.19) (i64.const 192)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.17))))
    (i32.store offset=260 (local.get $.scratch) (local.get $.state))
    (i32.store offset=264 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.wrap_i64 (local.get $.20)))
    (i32.store offset=276 (local.get $.scratch) (i32.const 1))
    (local.set $.21 (i64.mul (i64.const 2000) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.22 (i64.add (local.get $.21) (i64.const 768)))
    (local.set $.23 (i64.shr_s (local.get $.22) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 1) (i32.wrap_i64 (local.get $.20)) (local.get $.23))
    (local.set $.24 (i64.mul (i64.const 2) (local.get $.3)))
    (local.set $.25 (i64.add (local.get $.24) (local.get $.14)))
    (local.set $.26 (i64.add (local.get $.25) (local.get $.4)))
    (call $predict_lstm_cell_1
      (i32.const 0)
      (i32.const 2)
      (i32.const 2)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.state) (i32.const 192))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.26))))
    (local.set $.27 (i64.const 0))
    (if
      (i64.lt_s (i64.const 0) (i64.const 5))
      (then
        (loop $turns.1
          (local.set $.28 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 191)))
          (local.set $.29 (call $.floordiv (local.get $.28) (i64.const 192)))
          (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.5))))
          (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.26))))
          (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.17))))
          (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
          (i32.store offset=272 (local.get $.scratch) (i32.wrap_i64 (local.get $.29)))
          (i32.store offset=276 (local.get $.scratch) (i32.const 1))
          (local.set $.30 (i64.mul (i64.const 448) (i64.extend_i32_u (local.get $batch.sizes))))
          (local.set $.31 (i64.add (local.get $.30) (i64.const 1024)))
          (local.set $.32 (i64.shr_s (local.get $.31) (i64.const 20)))
          (call $.launch (local.get $.scratch) (i32.const 2) (i32.wrap_i64 (local.get $.29)) (local.get $.32))
          (local.set $.33 (i64.mul (i64.const 64) (local.get $.27)))
          (local.set $.34 (i64.mul (local.get $.33) (i64.extend_i32_u (local.get $batch.sizes))))
          (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.34))))
          (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 448)))
          (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.17))))
          (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.16))))
          (i32.store offset=272 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.5))))
          (i32.store offset=276 (local.get $.scratch) (local.get $batch.sizes))
          (i32.store offset=280 (local.get $.scratch) (local.get $batch.sizes))
          (i32.store offset=284 (local.get $.scratch) (i32.const 1))
          (local.set $.35 (i64.mul (i64.const 724) (i64.extend_i32_u (local.get $batch.sizes))))
          (local.set $.36 (i64.add (local.get $.35) (i64.const 256)))
          (local.set $.37 (i64.shr_s (local.get $.36) (i64.const 20)))
          (call $.launch (local.get $.scratch) (i32.const 3) (local.get $batch.sizes) (local.get $.37))
          (br_if $turns.1 (i64.lt_s (local.tee $.27 (i64.add (local.get $.27) (i64.const 1))) (i64.const 5))))))
    (local.set $.38 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 7)))
    (local.set $.39 (i64.shr_s (local.get $.38) (i64.const 3)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.4))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.5))))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.26))))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.wrap_i64 (local.get $.39)))
    (i32.store offset=276 (local.get $.scratch) (i32.const 1))
    (local.set $.40 (i64.mul (i64.const 157) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.41 (i64.shr_s (local.get $.40) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 10) (i32.wrap_i64 (local.get $.39)) (local.get $.41))
    (call $train_step_loss_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.26)))
      (i32.add (local.get $.state) (i32.const 512))
      (i32.add (local.get $.state) (i32.const 576))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.5)))
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
          (i32.add (local.get $.to.0) (i32.mul (local.get $.row) (i32.const 60)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 4)))
            (i32.mul (local.get $.from) (i32.const 60)))
          (i32.const 60))
        (memory.copy
          (i32.add (local.get $.to.1) (i32.mul (local.get $.row) (i32.const 16)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 64)))
            (i32.mul (local.get $.from) (i32.const 16)))
          (i32.const 16))
        (br_if $.row (i32.lt_u (local.tee $.row (i32.add (local.get $.row) (i32.const 1))) (local.get $.size))))
      (call $.run.eval_step
        (local.get $.state)
        (local.get $.arena)
        (local.get $.scratch)
        (local.get $.capacity)
        (local.get $.size))
      (br_if $.step (i32.lt_u (local.tee $.first (i32.add (local.get $.first) (i32.const 1))) (local.get $.last)))))

  (func $.floordiv (param $a i64) (param $b i64) (result i64)
    (i64.sub
      (i64.div_s (local.get $a) (local.get $b))
      (i64.extend_i32_u (i64.lt_s (i64.rem_s (local.get $a) (local.get $b)) (i64.const 0)))))

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
