(module
  (import "env" "memory" (memory 1 65536))
  ;; Bytes of scratch memory that one thread needs, and of what lies in front of it.
  (global (export ".scratch") i32 (i32.const 612816))
  (global (export ".control") i32 (i32.const 320))
  (type $.share (func (param i32 i32 i32 i32)))
  (table 24 funcref)
  (elem (i32.const 0) $predict_conv1.share $predict_pool1.share $predict_conv2.share $predict_pool2.share $predict_hidden.share $predict_class.share $predict_class_1.share $train_step_pool1.share $train_step_pool2.share $train_step_dropout.share $train_step_hidden.share $train_step_class.share $train_step_class_2.share $train_step_class_3.share $train_step_hidden_2.share $train_step_hidden_3.share $train_step_adam_4.share $train_step_pool2_1.share $train_step_conv2_1.share $train_step_conv2_2.share $train_step_adam_6.share $train_step_pool1_1.share $eval_step_class.share $derive_hidden.share)

  ;; predict_conv1
  ;;   ops: conv, add, max
  ;;   from: examples/digits/model.ts:9:12
  ;;   schedule: contract: tile m 384, block m 192, tile n 32, register m 6, register n 8, vector n 4, stage rhs, stage lhs, vector m 4
  ;;   flops: 958464*batch  bytes: 76864*batch+3328
  ;;   grid: floordiv(576*batch+383, 384) x 1 x 1
  ;;   in0: f32[784*batch], read
  ;;   in1: f32[800], read
  ;;   in2: f32[32], read
  ;;   out0: f32[18432*batch], write
  ;;   scratch: lhs_pack: f32[4992], rhs_pack: f32[800], totals: f32[48]
  (func $predict_conv1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out0 i32) (param $batch i32)
    (local $.rhs_pack i32) (local $.totals i32) (local $index_1 i32) (local $index_7 i32) (local $lanes_1 v128) (local $m_start i32)
    (local $rows i32) (local $.t1 i32) (local $k0 i32) (local $index_2 i32) (local $index_4 i32) (local $k1 i32)
    (local $index_3 i32) (local $index_5 i32) (local $index_27 i32) (local $index_28 i32) (local $block i32) (local $block.end i32)
    (local $row_start i32) (local $block_rows i32) (local $.t2 i32) (local $m_block i32) (local $index_6 i32) (local $rows_panel i32)
    (local $row i32) (local $m i32) (local $.t3 i32) (local $mi i32) (local $mi_1 i32) (local $mi_2 i32)
    (local $index_14 i32) (local $index_15 i32) (local $i_1 i32) (local $m_1 i32) (local $.t4 i32) (local $mi_3 i32)
    (local $mi_4 i32) (local $mi_5 i32) (local $index_16 i32) (local $index_18 i32) (local $k0_2 i32) (local $index_17 i32)
    (local $index_19 i32) (local $index_31 i32) (local $index_32 i32) (local $k1_2 i32) (local $index_8 i32) (local $index_11 i32)
    (local $k0_1 i32) (local $index_9 i32) (local $index_12 i32) (local $k1_1 i32) (local $index_10 i32) (local $index_13 i32)
    (local $index_29 i32) (local $index_30 i32) (local $panel i32) (local $column i32) (local $index_20 i32) (local $index_37 i32)
    (local $rows_panel_1 i32) (local $row_1 i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128)
    (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128)
    (local $acc_10 v128) (local $acc_11 v128) (local $index_22 i32) (local $kk i32) (local $index_21 i32) (local $index_33 i32)
    (local $b v128) (local $b_1 v128) (local $index_23 i32) (local $index_34 i32) (local $a v128) (local $a_1 v128)
    (local $a_2 v128) (local $a_3 v128) (local $a_4 v128) (local $a_5 v128) (local $index_24 i32) (local $i_2 i32)
    (local $.t5 i32) (local $i_2.end i32) (local $m_2 i32) (local $mi_6 i32) (local $mi_7 i32) (local $mi_8 i32)
    (local $index_25 i32) (local $index_26 i32) (local $index_35 i32) (local $index_36 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.rhs_pack (i32.add (local.get $.scratch) (i32.const 19968)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 23168)))
    (local.set $index_1 (i32.mul (local.get $batch) (i32.const 576)))
    (local.set $index_7 (i32.sub (local.get $index_1) (i32.const 1)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 384)))
      (local.set $rows
        (select
          (i32.const 384)
          (local.tee $.t1 (i32.sub (local.get $index_1) (local.get $m_start)))
          (i32.lt_s (i32.const 384) (local.get $.t1))))
      (local.set $k0 (i32.const 0))
      (loop $k0.loop
        (local.set $index_2 (i32.mul (local.get $k0) (i32.const 40)))
        (local.set $index_4 (i32.mul (local.get $k0) (i32.const 160)))
        (local.set $k1 (i32.const 0))
        (loop $k1.loop
          (local.set $index_3 (i32.add (local.get $index_2) (i32.mul (local.get $k1) (i32.const 8))))
          (local.set $index_5 (i32.add (local.get $index_4) (i32.mul (local.get $k1) (i32.const 32))))
          (local.set $index_27 (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_3) (i32.const 4))))
          (local.set $index_28 (i32.add (local.get $in1) (i32.mul (local.get $index_5) (i32.const 4))))
          (v128.store (local.get $index_27) (v128.load (local.get $index_28)))
          (v128.store offset=16 (local.get $index_27) (v128.load offset=16 (local.get $index_28)))
          (v128.store offset=800 (local.get $index_27) (v128.load offset=32 (local.get $index_28)))
          (v128.store offset=816 (local.get $index_27) (v128.load offset=48 (local.get $index_28)))
          (v128.store offset=1600 (local.get $index_27) (v128.load offset=64 (local.get $index_28)))
          (v128.store offset=1616 (local.get $index_27) (v128.load offset=80 (local.get $index_28)))
          (v128.store offset=2400 (local.get $index_27) (v128.load offset=96 (local.get $index_28)))
          (v128.store offset=2416 (local.get $index_27) (v128.load offset=112 (local.get $index_28)))
          (br_if $k1.loop (i32.lt_s (local.tee $k1 (i32.add (local.get $k1) (i32.const 1))) (i32.const 5))))
        (br_if $k0.loop (i32.lt_s (local.tee $k0 (i32.add (local.get $k0) (i32.const 1))) (i32.const 5))))
      (local.set $block (i32.const 0))
      (local.set $block.end (i32.div_s (i32.add (local.get $rows) (i32.const 191)) (i32.const 192)))
      (if
        (i32.lt_s (local.get $block) (local.get $block.end))
        (then
          (loop $block.loop
            (local.set $row_start (i32.mul (local.get $block) (i32.const 192)))
            (local.set $block_rows
              (select
                (i32.const 192)
                (local.tee $.t2 (i32.sub (local.get $rows) (local.get $row_start)))
                (i32.lt_s (i32.const 192) (local.get $.t2))))
            (local.set $m_block (i32.add (local.get $m_start) (local.get $row_start)))
            (local.set $index_6 (i32.div_s (i32.add (local.get $block_rows) (i32.const 5)) (i32.const 6)))
            (local.set $rows_panel (i32.const 0))
            (if
              (i32.lt_s (local.get $rows_panel) (local.get $index_6))
              (then
                (loop $rows_panel.loop
                  (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
                  (local.set $m
                    (select
                      (local.tee $.t3 (i32.add (local.get $m_block) (local.get $row)))
                      (local.get $index_7)
                      (i32.lt_s (local.get $.t3) (local.get $index_7))))
                  (local.set $mi (i32.div_s (local.get $m) (i32.const 576)))
                  (local.set $mi_1 (i32.rem_s (i32.div_s (local.get $m) (i32.const 24)) (i32.const 24)))
                  (local.set $mi_2 (i32.rem_s (local.get $m) (i32.const 24)))
                  (if
                    (i32.le_s (i32.add (local.get $mi_2) (i32.const 8)) (i32.const 24))
                    (then
                      (local.set $index_8 (i32.mul (local.get $row) (i32.const 26)))
                      (local.set $index_11
                        (i32.add
                          (i32.add (i32.mul (local.get $mi) (i32.const 784)) (i32.mul (local.get $mi_1) (i32.const 28)))
                          (local.get $mi_2)))
                      (local.set $k0_1 (i32.const 0))
                      (loop $k0_1.loop
                        (local.set $index_9 (i32.add (local.get $index_8) (i32.mul (local.get $k0_1) (i32.const 30))))
                        (local.set $index_12 (i32.add (local.get $index_11) (i32.mul (local.get $k0_1) (i32.const 28))))
                        (local.set $k1_1 (i32.const 0))
                        (loop $k1_1.loop
                          (local.set $index_10 (i32.add (local.get $index_9) (i32.mul (local.get $k1_1) (i32.const 6))))
                          (local.set $index_13 (i32.add (local.get $index_12) (local.get $k1_1)))
                          (local.set $index_29
                            (i32.add (local.get $.scratch) (i32.mul (local.get $index_10) (i32.const 4))))
                          (local.set $index_30 (i32.add (local.get $in0) (i32.mul (local.get $index_13) (i32.const 4))))
                          (v128.store (local.get $index_29) (v128.load (local.get $index_30)))
                          (v128.store offset=16 (local.get $index_29) (v128.load offset=16 (local.get $index_30)))
                          (br_if $k1_1.loop
                            (i32.lt_s (local.tee $k1_1 (i32.add (local.get $k1_1) (i32.const 1))) (i32.const 5))))
                        (br_if $k0_1.loop
                          (i32.lt_s (local.tee $k0_1 (i32.add (local.get $k0_1) (i32.const 1))) (i32.const 5)))))
                    (else
                      (local.set $index_14 (i32.add (local.get $m_block) (local.get $row)))
                      (local.set $index_15 (i32.mul (local.get $row) (i32.const 26)))
                      (local.set $i_1 (i32.const 0))
                      (loop $i_1.loop
                        (local.set $m_1
                          (select
                            (local.tee $.t4 (i32.add (local.get $index_14) (local.get $i_1)))
                            (local.get $index_7)
                            (i32.lt_s (local.get $.t4) (local.get $index_7))))
                        (local.set $mi_3 (i32.div_s (local.get $m_1) (i32.const 576)))
                        (local.set $mi_4 (i32.rem_s (i32.div_s (local.get $m_1) (i32.const 24)) (i32.const 24)))
                        (local.set $mi_5 (i32.rem_s (local.get $m_1) (i32.const 24)))
                        (local.set $index_16 (i32.add (local.get $index_15) (local.get $i_1)))
                        (local.set $index_18
                          (i32.add
                            (i32.add
                              (i32.mul (local.get $mi_3) (i32.const 784))
                              (i32.mul (local.get $mi_4) (i32.const 28)))
                            (local.get $mi_5)))
                        (local.set $k0_2 (i32.const 0))
                        (loop $k0_2.loop
                          (local.set $index_17
                            (i32.add (local.get $index_16) (i32.mul (local.get $k0_2) (i32.const 30))))
                          (local.set $index_19
                            (i32.add (local.get $index_18) (i32.mul (local.get $k0_2) (i32.const 28))))
                          (local.set $index_31
                            (i32.add (local.get $.scratch) (i32.mul (local.get $index_17) (i32.const 4))))
                          (local.set $index_32 (i32.add (local.get $in0) (i32.mul (local.get $index_19) (i32.const 4))))
                          (local.set $k1_2 (i32.const 0))
                          (loop $k1_2.loop
                            (f32.store
                              (i32.add (local.get $index_31) (i32.mul (local.get $k1_2) (i32.const 24)))
                              (f32.load (i32.add (local.get $index_32) (i32.mul (local.get $k1_2) (i32.const 4)))))
                            (br_if $k1_2.loop
                              (i32.lt_s (local.tee $k1_2 (i32.add (local.get $k1_2) (i32.const 1))) (i32.const 5))))
                          (br_if $k0_2.loop
                            (i32.lt_s (local.tee $k0_2 (i32.add (local.get $k0_2) (i32.const 1))) (i32.const 5))))
                        (br_if $i_1.loop
                          (i32.lt_s (local.tee $i_1 (i32.add (local.get $i_1) (i32.const 1))) (i32.const 6))))))
                  (br_if $rows_panel.loop
                    (i32.lt_s
                      (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                      (local.get $index_6))))))
            (local.set $panel (i32.const 0))
            (loop $panel.loop
              (local.set $column (i32.mul (local.get $panel) (i32.const 8)))
              (local.set $index_20 (i32.mul (local.get $panel) (i32.const 200)))
              (local.set $index_37 (i32.add (local.get $in2) (i32.mul (local.get $column) (i32.const 4))))
              (local.set $rows_panel_1 (i32.const 0))
              (if
                (i32.lt_s (local.get $rows_panel_1) (local.get $index_6))
                (then
                  (loop $rows_panel_1.loop
                    (local.set $row_1 (i32.mul (local.get $rows_panel_1) (i32.const 6)))
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
                    (local.set $index_22 (i32.mul (local.get $row_1) (i32.const 26)))
                    (local.set $kk (i32.const 0))
                    (loop $kk.loop
                      (local.set $index_21 (i32.add (local.get $index_20) (i32.mul (local.get $kk) (i32.const 8))))
                      (local.set $index_33
                        (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_21) (i32.const 4))))
                      (local.set $b (v128.load (local.get $index_33)))
                      (local.set $b_1 (v128.load offset=16 (local.get $index_33)))
                      (local.set $index_23 (i32.add (local.get $index_22) (i32.mul (local.get $kk) (i32.const 6))))
                      (local.set $index_34
                        (i32.add (local.get $.scratch) (i32.mul (local.get $index_23) (i32.const 4))))
                      (local.set $a (v128.load32_splat (local.get $index_34)))
                      (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                      (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                      (local.set $a_1 (v128.load32_splat offset=4 (local.get $index_34)))
                      (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                      (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                      (local.set $a_2 (v128.load32_splat offset=8 (local.get $index_34)))
                      (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                      (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                      (local.set $a_3 (v128.load32_splat offset=12 (local.get $index_34)))
                      (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                      (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                      (local.set $a_4 (v128.load32_splat offset=16 (local.get $index_34)))
                      (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                      (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                      (local.set $a_5 (v128.load32_splat offset=20 (local.get $index_34)))
                      (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
                      (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
                      (br_if $kk.loop (i32.lt_s (local.tee $kk (i32.add (local.get $kk) (i32.const 1))) (i32.const 25))))
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
                    (local.set $index_24 (i32.add (local.get $m_block) (local.get $row_1)))
                    (local.set $i_2 (i32.const 0))
                    (local.set $i_2.end
                      (select
                        (i32.const 6)
                        (local.tee $.t5 (i32.sub (local.get $block_rows) (local.get $row_1)))
                        (i32.lt_s (i32.const 6) (local.get $.t5))))
                    (if
                      (i32.lt_s (local.get $i_2) (local.get $i_2.end))
                      (then
                        (loop $i_2.loop
                          (local.set $m_2 (i32.add (local.get $index_24) (local.get $i_2)))
                          (local.set $mi_6 (i32.div_s (local.get $m_2) (i32.const 576)))
                          (local.set $mi_7 (i32.rem_s (i32.div_s (local.get $m_2) (i32.const 24)) (i32.const 24)))
                          (local.set $mi_8 (i32.rem_s (local.get $m_2) (i32.const 24)))
                          (local.set $index_25
                            (i32.add
                              (i32.add
                                (i32.add (local.get $column) (i32.mul (local.get $mi_6) (i32.const 18432)))
                                (i32.mul (local.get $mi_7) (i32.const 768)))
                              (i32.mul (local.get $mi_8) (i32.const 32))))
                          (local.set $index_26 (i32.mul (local.get $i_2) (i32.const 8)))
                          (local.set $index_35
                            (i32.add (local.get $out0) (i32.mul (local.get $index_25) (i32.const 4))))
                          (local.set $index_36
                            (i32.add (local.get $.totals) (i32.mul (local.get $index_26) (i32.const 4))))
                          (v128.store
                            (local.get $index_35)
                            (f32x4.pmax
                              (f32x4.add (v128.load (local.get $index_36)) (v128.load (local.get $index_37)))
                              (local.get $lanes_1)))
                          (v128.store offset=16
                            (local.get $index_35)
                            (f32x4.pmax
                              (f32x4.add
                                (v128.load offset=16 (local.get $index_36))
                                (v128.load offset=16 (local.get $index_37)))
                              (local.get $lanes_1)))
                          (br_if $i_2.loop
                            (i32.lt_s (local.tee $i_2 (i32.add (local.get $i_2) (i32.const 1))) (local.get $i_2.end))))))
                    (br_if $rows_panel_1.loop
                      (i32.lt_s
                        (local.tee $rows_panel_1 (i32.add (local.get $rows_panel_1) (i32.const 1)))
                        (local.get $index_6))))))
              (br_if $panel.loop (i32.lt_s (local.tee $panel (i32.add (local.get $panel) (i32.const 1))) (i32.const 4))))
            (br_if $block.loop
              (i32.lt_s (local.tee $block (i32.add (local.get $block) (i32.const 1))) (local.get $block.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; predict_pool1
  ;;   ops: window_max
  ;;   from: examples/digits/model.ts:10:12
  ;;   schedule: reduce: vector result 4
  ;;   flops: 18432*batch  bytes: 92160*batch
  ;;   grid: batch x 1 x 1
  ;;   in0: f32[18432*batch], read
  ;;   out0: f32[4608*batch], write
  (func $predict_pool1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $batch i32)
    (local $lanes_1 v128) (local $index_1 i32) (local $index_5 i32) (local $j0 i32) (local $index_2 i32) (local $index_6 i32)
    (local $j1 i32) (local $index_3 i32) (local $index_7 i32) (local $index_9 i32) (local $j2 i32) (local $acc v128)
    (local $index_4 i32) (local $index_8 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 -inf -inf -inf -inf))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $index_1 (i32.mul (local.get $group_x) (i32.const 18432)))
      (local.set $index_5 (i32.mul (local.get $group_x) (i32.const 4608)))
      (local.set $j0 (i32.const 0))
      (loop $j0.loop
        (local.set $index_2 (i32.add (local.get $index_1) (i32.mul (local.get $j0) (i32.const 1536))))
        (local.set $index_6 (i32.add (local.get $index_5) (i32.mul (local.get $j0) (i32.const 384))))
        (local.set $j1 (i32.const 0))
        (loop $j1.loop
          (local.set $index_3 (i32.add (local.get $index_2) (i32.mul (local.get $j1) (i32.const 64))))
          (local.set $index_7 (i32.add (local.get $index_6) (i32.mul (local.get $j1) (i32.const 32))))
          (local.set $index_9 (i32.add (local.get $out0) (i32.mul (local.get $index_7) (i32.const 4))))
          (local.set $j2 (i32.const 0))
          (loop $j2.loop
            (local.set $acc (local.get $lanes_1))
            (local.set $index_4 (i32.add (local.get $index_3) (local.get $j2)))
            (local.set $index_8 (i32.add (local.get $in0) (i32.mul (local.get $index_4) (i32.const 4))))
            (local.set $acc (f32x4.max (local.get $acc) (v128.load (local.get $index_8))))
            (local.set $acc (f32x4.max (local.get $acc) (v128.load offset=128 (local.get $index_8))))
            (local.set $acc (f32x4.max (local.get $acc) (v128.load offset=3072 (local.get $index_8))))
            (local.set $acc (f32x4.max (local.get $acc) (v128.load offset=3200 (local.get $index_8))))
            (v128.store (i32.add (local.get $index_9) (i32.mul (local.get $j2) (i32.const 4))) (local.get $acc))
            (br_if $j2.loop (i32.lt_s (local.tee $j2 (i32.add (local.get $j2) (i32.const 4))) (i32.const 32))))
          (br_if $j1.loop (i32.lt_s (local.tee $j1 (i32.add (local.get $j1) (i32.const 1))) (i32.const 12))))
        (br_if $j0.loop (i32.lt_s (local.tee $j0 (i32.add (local.get $j0) (i32.const 1))) (i32.const 12))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; predict_conv2
  ;;   ops: conv, add, max
  ;;   from: examples/digits/model.ts:11:12
  ;;   schedule: contract: tile m 264, block m 132, tile n 64, register m 6, register n 8, vector n 4, stage rhs, stage lhs
  ;;   flops: 6561792*batch  bytes: 34816*batch+205056
  ;;   grid: floordiv(64*batch+263, 264) x 1 x 1
  ;;   in0: f32[4608*batch], read
  ;;   in1: f32[51200], read
  ;;   in2: f32[64], read
  ;;   out0: f32[4096*batch], write
  ;;   scratch: lhs_pack: f32[63360], rhs_pack: f32[30720], totals: f32[16896]
  (func $predict_conv2
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out0 i32) (param $batch i32)
    (local $.rhs_pack i32) (local $.totals i32) (local $index_1 i32) (local $lanes_1 v128) (local $index_13 i32) (local $m_start i32)
    (local $rows i32) (local $.t1 i32) (local $t i32) (local $t.end i32) (local $index_11 i32) (local $kt i32)
    (local $k_start i32) (local $k_count i32) (local $.t2 i32) (local $index_6 i32) (local $group i32) (local $group_start i32)
    (local $index_2 i32) (local $index_7 i32) (local $kt_1 i32) (local $index_3 i32) (local $index_8 i32) (local $k0 i32)
    (local $index_4 i32) (local $index_9 i32) (local $k1 i32) (local $index_5 i32) (local $index_10 i32) (local $index_33 i32)
    (local $index_34 i32) (local $index_18 i32) (local $index_22 i32) (local $block i32) (local $row_start i32) (local $block_rows i32)
    (local $.t3 i32) (local $m_block i32) (local $index_12 i32) (local $i i32) (local $i.end i32) (local $m i32)
    (local $.t4 i32) (local $mi i32) (local $mi_1 i32) (local $mi_2 i32) (local $index_14 i32) (local $index_19 i32)
    (local $kt_2 i32) (local $index_15 i32) (local $index_20 i32) (local $k0_1 i32) (local $index_16 i32) (local $index_17 i32)
    (local $index_21 i32) (local $index_35 i32) (local $index_37 i32) (local $k1_1 i32) (local $index_36 i32) (local $index_28 i32)
    (local $group_1 i32) (local $group_start_1 i32) (local $index_23 i32) (local $panel i32) (local $column i32) (local $index_24 i32)
    (local $index_29 i32) (local $rows_panel i32) (local $row i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128)
    (local $acc_3 v128) (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128)
    (local $acc_9 v128) (local $acc_10 v128) (local $acc_11 v128) (local $index_26 i32) (local $kk i32) (local $index_25 i32)
    (local $index_38 i32) (local $b v128) (local $b_1 v128) (local $index_27 i32) (local $index_39 i32) (local $a v128)
    (local $a_1 v128) (local $a_2 v128) (local $a_3 v128) (local $a_4 v128) (local $a_5 v128) (local $index_30 i32)
    (local $index_40 i32) (local $i_1 i32) (local $m_1 i32) (local $mi_3 i32) (local $mi_4 i32) (local $mi_5 i32)
    (local $index_31 i32) (local $index_32 i32) (local $index_41 i32) (local $index_43 i32) (local $j_4 i32) (local $index_42 i32)
    (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.rhs_pack (i32.add (local.get $.scratch) (i32.const 253440)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 376320)))
    (local.set $index_1 (i32.mul (local.get $batch) (i32.const 64)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (local.set $index_13 (i32.sub (local.get $index_1) (i32.const 1)))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 264)))
      (local.set $rows
        (select
          (i32.const 264)
          (local.tee $.t1 (i32.sub (local.get $index_1) (local.get $m_start)))
          (i32.lt_s (i32.const 264) (local.get $.t1))))
      (local.set $t (i32.const 0))
      (local.set $t.end (i32.mul (i32.div_s (i32.add (local.get $rows) (i32.const 5)) (i32.const 6)) (i32.const 384)))
      (if
        (i32.lt_s (local.get $t) (local.get $t.end))
        (then
          (loop $t.loop
            (v128.store (i32.add (local.get $.totals) (i32.mul (local.get $t) (i32.const 4))) (local.get $lanes_1))
            (br_if $t.loop (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 4))) (local.get $t.end))))))
      (local.set $index_11 (i32.div_s (i32.add (local.get $rows) (i32.const 131)) (i32.const 132)))
      (local.set $kt (i32.const 0))
      (loop $kt.loop
        (local.set $k_start (i32.mul (local.get $kt) (i32.const 3)))
        (local.set $k_count
          (select
            (i32.const 3)
            (local.tee $.t2 (i32.sub (i32.const 5) (local.get $k_start)))
            (i32.lt_s (i32.const 3) (local.get $.t2))))
        (local.set $index_6 (i32.mul (local.get $k_start) (i32.const 10240)))
        (local.set $group (i32.const 0))
        (loop $group.loop
          (local.set $group_start (i32.mul (local.get $group) (i32.const 32)))
          (local.set $index_2 (i32.mul (local.get $group) (i32.const 15360)))
          (local.set $index_7 (i32.add (local.get $index_6) (local.get $group_start)))
          (local.set $kt_1 (i32.const 0))
          (if
            (i32.lt_s (local.get $kt_1) (local.get $k_count))
            (then
              (loop $kt_1.loop
                (local.set $index_3 (i32.add (local.get $index_2) (i32.mul (local.get $kt_1) (i32.const 1280))))
                (local.set $index_8 (i32.add (local.get $index_7) (i32.mul (local.get $kt_1) (i32.const 10240))))
                (local.set $k0 (i32.const 0))
                (loop $k0.loop
                  (local.set $index_4 (i32.add (local.get $index_3) (i32.mul (local.get $k0) (i32.const 256))))
                  (local.set $index_9 (i32.add (local.get $index_8) (i32.mul (local.get $k0) (i32.const 2048))))
                  (local.set $k1 (i32.const 0))
                  (loop $k1.loop
                    (local.set $index_5 (i32.add (local.get $index_4) (i32.mul (local.get $k1) (i32.const 8))))
                    (local.set $index_10 (i32.add (local.get $index_9) (i32.mul (local.get $k1) (i32.const 64))))
                    (local.set $index_33 (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_5) (i32.const 4))))
                    (local.set $index_34 (i32.add (local.get $in1) (i32.mul (local.get $index_10) (i32.const 4))))
                    (v128.store (local.get $index_33) (v128.load (local.get $index_34)))
                    (v128.store offset=16 (local.get $index_33) (v128.load offset=16 (local.get $index_34)))
                    (v128.store offset=15360 (local.get $index_33) (v128.load offset=32 (local.get $index_34)))
                    (v128.store offset=15376 (local.get $index_33) (v128.load offset=48 (local.get $index_34)))
                    (v128.store offset=30720 (local.get $index_33) (v128.load offset=64 (local.get $index_34)))
                    (v128.store offset=30736 (local.get $index_33) (v128.load offset=80 (local.get $index_34)))
                    (v128.store offset=46080 (local.get $index_33) (v128.load offset=96 (local.get $index_34)))
                    (v128.store offset=46096 (local.get $index_33) (v128.load offset=112 (local.get $index_34)))
                    (br_if $k1.loop (i32.lt_s (local.tee $k1 (i32.add (local.get $k1) (i32.const 1))) (i32.const 32))))
                  (br_if $k0.loop (i32.lt_s (local.tee $k0 (i32.add (local.get $k0) (i32.const 1))) (i32.const 5))))
                (br_if $kt_1.loop
                  (i32.lt_s (local.tee $kt_1 (i32.add (local.get $kt_1) (i32.const 1))) (local.get $k_count))))))
          (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 2))))
        (local.set $index_18 (i32.mul (local.get $k_start) (i32.const 384)))
        (local.set $index_22 (i32.mul (local.get $k_count) (i32.const 160)))
        (local.set $block (i32.const 0))
        (if
          (i32.lt_s (local.get $block) (local.get $index_11))
          (then
            (loop $block.loop
              (local.set $row_start (i32.mul (local.get $block) (i32.const 132)))
              (local.set $block_rows
                (select
                  (i32.const 132)
                  (local.tee $.t3 (i32.sub (local.get $rows) (local.get $row_start)))
                  (i32.lt_s (i32.const 132) (local.get $.t3))))
              (local.set $m_block (i32.add (local.get $m_start) (local.get $row_start)))
              (local.set $index_12 (i32.div_s (i32.add (local.get $block_rows) (i32.const 5)) (i32.const 6)))
              (local.set $i (i32.const 0))
              (local.set $i.end (i32.mul (local.get $index_12) (i32.const 6)))
              (if
                (i32.lt_s (local.get $i) (local.get $i.end))
                (then
                  (loop $i.loop
                    (local.set $m
                      (select
                        (local.tee $.t4 (i32.add (local.get $m_block) (local.get $i)))
                        (local.get $index_13)
                        (i32.lt_s (local.get $.t4) (local.get $index_13))))
                    (local.set $mi (i32.div_s (local.get $m) (i32.const 64)))
                    (local.set $mi_1 (i32.rem_s (i32.div_s (local.get $m) (i32.const 8)) (i32.const 8)))
                    (local.set $mi_2 (i32.rem_s (local.get $m) (i32.const 8)))
                    (local.set $index_14 (i32.mul (local.get $i) (i32.const 480)))
                    (local.set $index_19
                      (i32.add
                        (i32.add
                          (i32.add (local.get $index_18) (i32.mul (local.get $mi) (i32.const 4608)))
                          (i32.mul (local.get $mi_1) (i32.const 384)))
                        (i32.mul (local.get $mi_2) (i32.const 32))))
                    (local.set $kt_2 (i32.const 0))
                    (if
                      (i32.lt_s (local.get $kt_2) (local.get $k_count))
                      (then
                        (loop $kt_2.loop
                          (local.set $index_15
                            (i32.add (local.get $index_14) (i32.mul (local.get $kt_2) (i32.const 160))))
                          (local.set $index_20
                            (i32.add (local.get $index_19) (i32.mul (local.get $kt_2) (i32.const 384))))
                          (local.set $k0_1 (i32.const 0))
                          (loop $k0_1.loop
                            (local.set $index_16 (i32.mul (local.get $k0_1) (i32.const 32)))
                            (local.set $index_17 (i32.add (local.get $index_15) (local.get $index_16)))
                            (local.set $index_21 (i32.add (local.get $index_20) (local.get $index_16)))
                            (local.set $index_35
                              (i32.add (local.get $.scratch) (i32.mul (local.get $index_17) (i32.const 4))))
                            (local.set $index_37
                              (i32.add (local.get $in0) (i32.mul (local.get $index_21) (i32.const 4))))
                            (local.set $k1_1 (i32.const 0))
                            (loop $k1_1.loop
                              (local.set $index_36 (i32.mul (local.get $k1_1) (i32.const 4)))
                              (v128.store
                                (i32.add (local.get $index_35) (local.get $index_36))
                                (v128.load (i32.add (local.get $index_37) (local.get $index_36))))
                              (br_if $k1_1.loop
                                (i32.lt_s (local.tee $k1_1 (i32.add (local.get $k1_1) (i32.const 4))) (i32.const 32))))
                            (br_if $k0_1.loop
                              (i32.lt_s (local.tee $k0_1 (i32.add (local.get $k0_1) (i32.const 1))) (i32.const 5))))
                          (br_if $kt_2.loop
                            (i32.lt_s (local.tee $kt_2 (i32.add (local.get $kt_2) (i32.const 1))) (local.get $k_count))))))
                    (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
              (local.set $index_28 (i32.mul (local.get $row_start) (i32.const 64)))
              (local.set $group_1 (i32.const 0))
              (loop $group_1.loop
                (local.set $group_start_1 (i32.mul (local.get $group_1) (i32.const 32)))
                (local.set $index_23 (i32.mul (local.get $group_1) (i32.const 15360)))
                (local.set $panel (i32.const 0))
                (loop $panel.loop
                  (local.set $column (i32.add (local.get $group_start_1) (i32.mul (local.get $panel) (i32.const 8))))
                  (local.set $index_24 (i32.add (local.get $index_23) (i32.mul (local.get $panel) (i32.const 3840))))
                  (local.set $index_29 (i32.add (local.get $index_28) (local.get $column)))
                  (local.set $rows_panel (i32.const 0))
                  (if
                    (i32.lt_s (local.get $rows_panel) (local.get $index_12))
                    (then
                      (loop $rows_panel.loop
                        (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
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
                        (local.set $index_26 (i32.mul (local.get $row) (i32.const 480)))
                        (local.set $kk (i32.const 0))
                        (if
                          (i32.lt_s (local.get $kk) (local.get $index_22))
                          (then
                            (loop $kk.loop
                              (local.set $index_25
                                (i32.add (local.get $index_24) (i32.mul (local.get $kk) (i32.const 8))))
                              (local.set $index_38
                                (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_25) (i32.const 4))))
                              (local.set $b (v128.load (local.get $index_38)))
                              (local.set $b_1 (v128.load offset=16 (local.get $index_38)))
                              (local.set $index_27 (i32.add (local.get $index_26) (local.get $kk)))
                              (local.set $index_39
                                (i32.add (local.get $.scratch) (i32.mul (local.get $index_27) (i32.const 4))))
                              (local.set $a (v128.load32_splat (local.get $index_39)))
                              (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                              (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                              (local.set $a_1 (v128.load32_splat offset=1920 (local.get $index_39)))
                              (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                              (local.set $acc_3
                                (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                              (local.set $a_2 (v128.load32_splat offset=3840 (local.get $index_39)))
                              (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                              (local.set $acc_5
                                (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                              (local.set $a_3 (v128.load32_splat offset=5760 (local.get $index_39)))
                              (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                              (local.set $acc_7
                                (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                              (local.set $a_4 (v128.load32_splat offset=7680 (local.get $index_39)))
                              (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                              (local.set $acc_9
                                (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                              (local.set $a_5 (v128.load32_splat offset=9600 (local.get $index_39)))
                              (local.set $acc_10
                                (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
                              (local.set $acc_11
                                (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
                              (br_if $kk.loop
                                (i32.lt_s (local.tee $kk (i32.add (local.get $kk) (i32.const 1))) (local.get $index_22))))))
                        (local.set $index_30 (i32.add (local.get $index_29) (i32.mul (local.get $row) (i32.const 64))))
                        (local.set $index_40
                          (i32.add (local.get $.totals) (i32.mul (local.get $index_30) (i32.const 4))))
                        (v128.store
                          (local.get $index_40)
                          (f32x4.add (v128.load (local.get $index_40)) (local.get $acc_0)))
                        (v128.store offset=16
                          (local.get $index_40)
                          (f32x4.add (v128.load offset=16 (local.get $index_40)) (local.get $acc_1)))
                        (v128.store offset=256
                          (local.get $index_40)
                          (f32x4.add (v128.load offset=256 (local.get $index_40)) (local.get $acc_2)))
                        (v128.store offset=272
                          (local.get $index_40)
                          (f32x4.add (v128.load offset=272 (local.get $index_40)) (local.get $acc_3)))
                        (v128.store offset=512
                          (local.get $index_40)
                          (f32x4.add (v128.load offset=512 (local.get $index_40)) (local.get $acc_4)))
                        (v128.store offset=528
                          (local.get $index_40)
                          (f32x4.add (v128.load offset=528 (local.get $index_40)) (local.get $acc_5)))
                        (v128.store offset=768
                          (local.get $index_40)
                          (f32x4.add (v128.load offset=768 (local.get $index_40)) (local.get $acc_6)))
                        (v128.store offset=784
                          (local.get $index_40)
                          (f32x4.add (v128.load offset=784 (local.get $index_40)) (local.get $acc_7)))
                        (v128.store offset=1024
                          (local.get $index_40)
                          (f32x4.add (v128.load offset=1024 (local.get $index_40)) (local.get $acc_8)))
                        (v128.store offset=1040
                          (local.get $index_40)
                          (f32x4.add (v128.load offset=1040 (local.get $index_40)) (local.get $acc_9)))
                        (v128.store offset=1280
                          (local.get $index_40)
                          (f32x4.add (v128.load offset=1280 (local.get $index_40)) (local.get $acc_10)))
                        (v128.store offset=1296
                          (local.get $index_40)
                          (f32x4.add (v128.load offset=1296 (local.get $index_40)) (local.get $acc_11)))
                        (br_if $rows_panel.loop
                          (i32.lt_s
                            (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                            (local.get $index_12))))))
                  (br_if $panel.loop
                    (i32.lt_s (local.tee $panel (i32.add (local.get $panel) (i32.const 1))) (i32.const 4))))
                (br_if $group_1.loop
                  (i32.lt_s (local.tee $group_1 (i32.add (local.get $group_1) (i32.const 1))) (i32.const 2))))
              (br_if $block.loop
                (i32.lt_s (local.tee $block (i32.add (local.get $block) (i32.const 1))) (local.get $index_11))))))
        (br_if $kt.loop (i32.lt_s (local.tee $kt (i32.add (local.get $kt) (i32.const 1))) (i32.const 2))))
      (local.set $i_1 (i32.const 0))
      (if
        (i32.lt_s (local.get $i_1) (local.get $rows))
        (then
          (loop $i_1.loop
            (local.set $m_1 (i32.add (local.get $m_start) (local.get $i_1)))
            (local.set $mi_3 (i32.div_s (local.get $m_1) (i32.const 64)))
            (local.set $mi_4 (i32.rem_s (i32.div_s (local.get $m_1) (i32.const 8)) (i32.const 8)))
            (local.set $mi_5 (i32.rem_s (local.get $m_1) (i32.const 8)))
            (local.set $index_31
              (i32.add
                (i32.add (i32.mul (local.get $mi_3) (i32.const 4096)) (i32.mul (local.get $mi_4) (i32.const 512)))
                (i32.mul (local.get $mi_5) (i32.const 64))))
            (local.set $index_32 (i32.mul (local.get $i_1) (i32.const 64)))
            (local.set $index_41 (i32.add (local.get $out0) (i32.mul (local.get $index_31) (i32.const 4))))
            (local.set $index_43 (i32.add (local.get $.totals) (i32.mul (local.get $index_32) (i32.const 4))))
            (local.set $j_4 (i32.const 0))
            (loop $j_4.loop
              (local.set $index_42 (i32.mul (local.get $j_4) (i32.const 4)))
              (v128.store
                (i32.add (local.get $index_41) (local.get $index_42))
                (f32x4.pmax
                  (f32x4.add
                    (v128.load (i32.add (local.get $index_43) (local.get $index_42)))
                    (v128.load (i32.add (local.get $in2) (local.get $index_42))))
                  (local.get $lanes_1)))
              (br_if $j_4.loop (i32.lt_s (local.tee $j_4 (i32.add (local.get $j_4) (i32.const 4))) (i32.const 64))))
            (br_if $i_1.loop (i32.lt_s (local.tee $i_1 (i32.add (local.get $i_1) (i32.const 1))) (local.get $rows))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; predict_pool2
  ;;   ops: window_max
  ;;   from: examples/digits/model.ts:12:12
  ;;   schedule: reduce: vector result 4
  ;;   flops: 4096*batch  bytes: 20480*batch
  ;;   grid: batch x 1 x 1
  ;;   in0: f32[4096*batch], read
  ;;   out0: f32[1024*batch], write
  (func $predict_pool2
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $batch i32)
    (local $lanes_1 v128) (local $index_1 i32) (local $index_5 i32) (local $j0 i32) (local $index_2 i32) (local $index_6 i32)
    (local $j1 i32) (local $index_3 i32) (local $index_7 i32) (local $index_9 i32) (local $j2 i32) (local $acc v128)
    (local $index_4 i32) (local $index_8 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 -inf -inf -inf -inf))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $index_1 (i32.mul (local.get $group_x) (i32.const 4096)))
      (local.set $index_5 (i32.mul (local.get $group_x) (i32.const 1024)))
      (local.set $j0 (i32.const 0))
      (loop $j0.loop
        (local.set $index_2 (i32.add (local.get $index_1) (i32.mul (local.get $j0) (i32.const 1024))))
        (local.set $index_6 (i32.add (local.get $index_5) (i32.mul (local.get $j0) (i32.const 256))))
        (local.set $j1 (i32.const 0))
        (loop $j1.loop
          (local.set $index_3 (i32.add (local.get $index_2) (i32.mul (local.get $j1) (i32.const 128))))
          (local.set $index_7 (i32.add (local.get $index_6) (i32.mul (local.get $j1) (i32.const 64))))
          (local.set $index_9 (i32.add (local.get $out0) (i32.mul (local.get $index_7) (i32.const 4))))
          (local.set $j2 (i32.const 0))
          (loop $j2.loop
            (local.set $acc (local.get $lanes_1))
            (local.set $index_4 (i32.add (local.get $index_3) (local.get $j2)))
            (local.set $index_8 (i32.add (local.get $in0) (i32.mul (local.get $index_4) (i32.const 4))))
            (local.set $acc (f32x4.max (local.get $acc) (v128.load (local.get $index_8))))
            (local.set $acc (f32x4.max (local.get $acc) (v128.load offset=256 (local.get $index_8))))
            (local.set $acc (f32x4.max (local.get $acc) (v128.load offset=2048 (local.get $index_8))))
            (local.set $acc (f32x4.max (local.get $acc) (v128.load offset=2304 (local.get $index_8))))
            (v128.store (i32.add (local.get $index_9) (i32.mul (local.get $j2) (i32.const 4))) (local.get $acc))
            (br_if $j2.loop (i32.lt_s (local.tee $j2 (i32.add (local.get $j2) (i32.const 4))) (i32.const 64))))
          (br_if $j1.loop (i32.lt_s (local.tee $j1 (i32.add (local.get $j1) (i32.const 1))) (i32.const 4))))
        (br_if $j0.loop (i32.lt_s (local.tee $j0 (i32.add (local.get $j0) (i32.const 1))) (i32.const 4))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; predict_hidden
  ;;   ops: dot_general, add, max
  ;;   from: examples/digits/model.ts:15:12
  ;;   schedule: contract: tile m 126, tile n 64, register m 6, register n 8, vector n 4, rest m 4, stage lhs
  ;;   flops: 262400*batch  bytes: 4608*batch+524800
  ;;   grid: floordiv(batch+125, 126) x 2 x 1
  ;;   in0: f32[1024*batch], read
  ;;   in1: f32[131072], read
  ;;   in2: f32[128], read
  ;;   out0: f32[128*batch], write
  ;;   scratch: lhs_pack: f32[66528], totals: f32[8064]
  (func $predict_hidden
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out0 i32) (param $batch i32)
    (local $.totals i32) (local $lanes_1 v128) (local $index_3 i32) (local $m_start i32) (local $n_start i32) (local $rows i32)
    (local $.t1 i32) (local $index_1 i32) (local $t i32) (local $t.end i32) (local $index_2 i32) (local $index_6 i32)
    (local $.t2 i32) (local $index_7 i32) (local $kt i32) (local $k_start i32) (local $i i32) (local $m i32)
    (local $.t3 i32) (local $index_4 i32) (local $index_5 i32) (local $index_21 i32) (local $index_23 i32) (local $kt_1 i32)
    (local $index_22 i32) (local $index_8 i32) (local $group i32) (local $group_start i32) (local $whole_panels i32) (local $index_9 i32)
    (local $rows_panel i32) (local $row i32) (local $acc_0 v128) (local $acc_2 v128) (local $acc_3 v128) (local $acc_4 v128)
    (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128) (local $acc_10 v128)
    (local $acc_11 v128) (local $acc_12 v128) (local $index_11 i32) (local $kk i32) (local $index_10 i32) (local $index_24 i32)
    (local $b v128) (local $b_1 v128) (local $index_12 i32) (local $index_25 i32) (local $a v128) (local $a_1 v128)
    (local $a_2 v128) (local $a_3 v128) (local $a_4 v128) (local $a_5 v128) (local $index_13 i32) (local $index_26 i32)
    (local $index_14 i32) (local $short_panel i32) (local $row_1 i32) (local $acc_1_0 v128) (local $acc_1_1 v128) (local $acc_1_2 v128)
    (local $acc_1_3 v128) (local $acc_1_4 v128) (local $acc_1_5 v128) (local $acc_1_6 v128) (local $acc_1_7 v128) (local $index_16 i32)
    (local $kk_1 i32) (local $index_15 i32) (local $index_27 i32) (local $b_2 v128) (local $b_3 v128) (local $index_17 i32)
    (local $index_28 i32) (local $a_6 v128) (local $a_7 v128) (local $a_8 v128) (local $a_9 v128) (local $index_18 i32)
    (local $index_29 i32) (local $index_33 i32) (local $i_1 i32) (local $m_1 i32) (local $index_19 i32) (local $index_20 i32)
    (local $index_30 i32) (local $index_32 i32) (local $j i32) (local $index_31 i32) (local $group_x i32) (local $group_y i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 266112)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (local.set $index_3 (i32.sub (local.get $batch) (i32.const 1)))
    (loop $.tasks
      (local.set $group_x (i32.rem_u (local.get $.begin) (local.get $.grid_x)))
      (local.set $group_y (i32.rem_u (i32.div_u (local.get $.begin) (local.get $.grid_x)) (local.get $.grid_y)))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 126)))
      (local.set $n_start (i32.mul (local.get $group_y) (i32.const 64)))
      (local.set $rows
        (select
          (i32.const 126)
          (local.tee $.t1 (i32.sub (local.get $batch) (local.get $m_start)))
          (i32.lt_s (i32.const 126) (local.get $.t1))))
      (local.set $index_1 (i32.div_s (i32.add (local.get $rows) (i32.const 5)) (i32.const 6)))
      (local.set $t (i32.const 0))
      (local.set $t.end (i32.mul (local.get $index_1) (i32.const 384)))
      (if
        (i32.lt_s (local.get $t) (local.get $t.end))
        (then
          (loop $t.loop
            (v128.store (i32.add (local.get $.totals) (i32.mul (local.get $t) (i32.const 4))) (local.get $lanes_1))
            (br_if $t.loop (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 4))) (local.get $t.end))))))
      (local.set $index_2 (i32.mul (local.get $index_1) (i32.const 6)))
      (local.set $index_6
        (select
          (i32.const 0)
          (local.tee $.t2
            (i32.sub (local.get $index_1) (i32.div_s (i32.sub (local.get $index_2) (local.get $rows)) (i32.const 2))))
          (i32.gt_s (i32.const 0) (local.get $.t2))))
      (local.set $index_7 (i32.mul (local.get $group_y) (i32.const 65536)))
      (local.set $kt (i32.const 0))
      (loop $kt.loop
        (local.set $k_start (i32.mul (local.get $kt) (i32.const 512)))
        (local.set $i (i32.const 0))
        (if
          (i32.lt_s (local.get $i) (local.get $index_2))
          (then
            (loop $i.loop
              (local.set $m
                (select
                  (local.tee $.t3 (i32.add (local.get $m_start) (local.get $i)))
                  (local.get $index_3)
                  (i32.lt_s (local.get $.t3) (local.get $index_3))))
              (local.set $index_4 (i32.mul (local.get $i) (i32.const 528)))
              (local.set $index_5 (i32.add (local.get $k_start) (i32.mul (local.get $m) (i32.const 1024))))
              (local.set $index_21 (i32.add (local.get $.scratch) (i32.mul (local.get $index_4) (i32.const 4))))
              (local.set $index_23 (i32.add (local.get $in0) (i32.mul (local.get $index_5) (i32.const 4))))
              (local.set $kt_1 (i32.const 0))
              (loop $kt_1.loop
                (local.set $index_22 (i32.mul (local.get $kt_1) (i32.const 4)))
                (v128.store
                  (i32.add (local.get $index_21) (local.get $index_22))
                  (v128.load (i32.add (local.get $index_23) (local.get $index_22))))
                (br_if $kt_1.loop
                  (i32.lt_s (local.tee $kt_1 (i32.add (local.get $kt_1) (i32.const 4))) (i32.const 512))))
              (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $index_2))))))
        (local.set $index_8 (i32.add (local.get $index_7) (i32.mul (local.get $k_start) (i32.const 8))))
        (local.set $group (i32.const 0))
        (loop $group.loop
          (local.set $group_start (i32.mul (local.get $group) (i32.const 8)))
          (local.set $whole_panels (local.get $index_6))
          (local.set $index_9 (i32.add (local.get $index_8) (i32.mul (local.get $group) (i32.const 8192))))
          (local.set $rows_panel (i32.const 0))
          (if
            (i32.lt_s (local.get $rows_panel) (local.get $whole_panels))
            (then
              (loop $rows_panel.loop
                (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
                (local.set $acc_0 (local.get $lanes_1))
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
                (local.set $acc_12 (local.get $lanes_1))
                (local.set $index_11 (i32.mul (local.get $row) (i32.const 528)))
                (local.set $kk (i32.const 0))
                (loop $kk.loop
                  (local.set $index_10 (i32.add (local.get $index_9) (i32.mul (local.get $kk) (i32.const 8))))
                  (local.set $index_24 (i32.add (local.get $in1) (i32.mul (local.get $index_10) (i32.const 4))))
                  (local.set $b (v128.load (local.get $index_24)))
                  (local.set $b_1 (v128.load offset=16 (local.get $index_24)))
                  (local.set $index_12 (i32.add (local.get $index_11) (local.get $kk)))
                  (local.set $index_25 (i32.add (local.get $.scratch) (i32.mul (local.get $index_12) (i32.const 4))))
                  (local.set $a (v128.load32_splat (local.get $index_25)))
                  (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                  (local.set $acc_2 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_2)))
                  (local.set $a_1 (v128.load32_splat offset=2112 (local.get $index_25)))
                  (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_3)))
                  (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_4)))
                  (local.set $a_2 (v128.load32_splat offset=4224 (local.get $index_25)))
                  (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_5)))
                  (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_6)))
                  (local.set $a_3 (v128.load32_splat offset=6336 (local.get $index_25)))
                  (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_7)))
                  (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_8)))
                  (local.set $a_4 (v128.load32_splat offset=8448 (local.get $index_25)))
                  (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_9)))
                  (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_10)))
                  (local.set $a_5 (v128.load32_splat offset=10560 (local.get $index_25)))
                  (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_11)))
                  (local.set $acc_12 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_12)))
                  (br_if $kk.loop (i32.lt_s (local.tee $kk (i32.add (local.get $kk) (i32.const 1))) (i32.const 512))))
                (local.set $index_13 (i32.add (local.get $group_start) (i32.mul (local.get $row) (i32.const 64))))
                (local.set $index_26 (i32.add (local.get $.totals) (i32.mul (local.get $index_13) (i32.const 4))))
                (v128.store (local.get $index_26) (f32x4.add (v128.load (local.get $index_26)) (local.get $acc_0)))
                (v128.store offset=16
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=16 (local.get $index_26)) (local.get $acc_2)))
                (v128.store offset=256
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=256 (local.get $index_26)) (local.get $acc_3)))
                (v128.store offset=272
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=272 (local.get $index_26)) (local.get $acc_4)))
                (v128.store offset=512
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=512 (local.get $index_26)) (local.get $acc_5)))
                (v128.store offset=528
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=528 (local.get $index_26)) (local.get $acc_6)))
                (v128.store offset=768
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=768 (local.get $index_26)) (local.get $acc_7)))
                (v128.store offset=784
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=784 (local.get $index_26)) (local.get $acc_8)))
                (v128.store offset=1024
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=1024 (local.get $index_26)) (local.get $acc_9)))
                (v128.store offset=1040
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=1040 (local.get $index_26)) (local.get $acc_10)))
                (v128.store offset=1280
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=1280 (local.get $index_26)) (local.get $acc_11)))
                (v128.store offset=1296
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=1296 (local.get $index_26)) (local.get $acc_12)))
                (br_if $rows_panel.loop
                  (i32.lt_s
                    (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                    (local.get $whole_panels))))))
          (local.set $index_14 (i32.mul (local.get $whole_panels) (i32.const 2)))
          (local.set $short_panel (local.get $whole_panels))
          (if
            (i32.lt_s (local.get $short_panel) (local.get $index_1))
            (then
              (loop $short_panel.loop
                (local.set $row_1 (i32.add (local.get $index_14) (i32.mul (local.get $short_panel) (i32.const 4))))
                (local.set $acc_1_0 (local.get $lanes_1))
                (local.set $acc_1_1 (local.get $lanes_1))
                (local.set $acc_1_2 (local.get $lanes_1))
                (local.set $acc_1_3 (local.get $lanes_1))
                (local.set $acc_1_4 (local.get $lanes_1))
                (local.set $acc_1_5 (local.get $lanes_1))
                (local.set $acc_1_6 (local.get $lanes_1))
                (local.set $acc_1_7 (local.get $lanes_1))
                (local.set $index_16 (i32.mul (local.get $row_1) (i32.const 528)))
                (local.set $kk_1 (i32.const 0))
                (loop $kk_1.loop
                  (local.set $index_15 (i32.add (local.get $index_9) (i32.mul (local.get $kk_1) (i32.const 8))))
                  (local.set $index_27 (i32.add (local.get $in1) (i32.mul (local.get $index_15) (i32.const 4))))
                  (local.set $b_2 (v128.load (local.get $index_27)))
                  (local.set $b_3 (v128.load offset=16 (local.get $index_27)))
                  (local.set $index_17 (i32.add (local.get $index_16) (local.get $kk_1)))
                  (local.set $index_28 (i32.add (local.get $.scratch) (i32.mul (local.get $index_17) (i32.const 4))))
                  (local.set $a_6 (v128.load32_splat (local.get $index_28)))
                  (local.set $acc_1_0 (f32x4.relaxed_madd (local.get $a_6) (local.get $b_2) (local.get $acc_1_0)))
                  (local.set $acc_1_1 (f32x4.relaxed_madd (local.get $a_6) (local.get $b_3) (local.get $acc_1_1)))
                  (local.set $a_7 (v128.load32_splat offset=2112 (local.get $index_28)))
                  (local.set $acc_1_2 (f32x4.relaxed_madd (local.get $a_7) (local.get $b_2) (local.get $acc_1_2)))
                  (local.set $acc_1_3 (f32x4.relaxed_madd (local.get $a_7) (local.get $b_3) (local.get $acc_1_3)))
                  (local.set $a_8 (v128.load32_splat offset=4224 (local.get $index_28)))
                  (local.set $acc_1_4 (f32x4.relaxed_madd (local.get $a_8) (local.get $b_2) (local.get $acc_1_4)))
                  (local.set $acc_1_5 (f32x4.relaxed_madd (local.get $a_8) (local.get $b_3) (local.get $acc_1_5)))
                  (local.set $a_9 (v128.load32_splat offset=6336 (local.get $index_28)))
                  (local.set $acc_1_6 (f32x4.relaxed_madd (local.get $a_9) (local.get $b_2) (local.get $acc_1_6)))
                  (local.set $acc_1_7 (f32x4.relaxed_madd (local.get $a_9) (local.get $b_3) (local.get $acc_1_7)))
                  (br_if $kk_1.loop
                    (i32.lt_s (local.tee $kk_1 (i32.add (local.get $kk_1) (i32.const 1))) (i32.const 512))))
                (local.set $index_18 (i32.add (local.get $group_start) (i32.mul (local.get $row_1) (i32.const 64))))
                (local.set $index_29 (i32.add (local.get $.totals) (i32.mul (local.get $index_18) (i32.const 4))))
                (v128.store (local.get $index_29) (f32x4.add (v128.load (local.get $index_29)) (local.get $acc_1_0)))
                (v128.store offset=16
                  (local.get $index_29)
                  (f32x4.add (v128.load offset=16 (local.get $index_29)) (local.get $acc_1_1)))
                (v128.store offset=256
                  (local.get $index_29)
                  (f32x4.add (v128.load offset=256 (local.get $index_29)) (local.get $acc_1_2)))
                (v128.store offset=272
                  (local.get $index_29)
                  (f32x4.add (v128.load offset=272 (local.get $index_29)) (local.get $acc_1_3)))
                (v128.store offset=512
                  (local.get $index_29)
                  (f32x4.add (v128.load offset=512 (local.get $index_29)) (local.get $acc_1_4)))
                (v128.store offset=528
                  (local.get $index_29)
                  (f32x4.add (v128.load offset=528 (local.get $index_29)) (local.get $acc_1_5)))
                (v128.store offset=768
                  (local.get $index_29)
                  (f32x4.add (v128.load offset=768 (local.get $index_29)) (local.get $acc_1_6)))
                (v128.store offset=784
                  (local.get $index_29)
                  (f32x4.add (v128.load offset=784 (local.get $index_29)) (local.get $acc_1_7)))
                (br_if $short_panel.loop
                  (i32.lt_s
                    (local.tee $short_panel (i32.add (local.get $short_panel) (i32.const 1)))
                    (local.get $index_1))))))
          (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 8))))
        (br_if $kt.loop (i32.lt_s (local.tee $kt (i32.add (local.get $kt) (i32.const 1))) (i32.const 2))))
      (local.set $index_33 (i32.add (local.get $in2) (i32.mul (local.get $n_start) (i32.const 4))))
      (local.set $i_1 (i32.const 0))
      (if
        (i32.lt_s (local.get $i_1) (local.get $rows))
        (then
          (loop $i_1.loop
            (local.set $m_1 (i32.add (local.get $m_start) (local.get $i_1)))
            (local.set $index_19 (i32.add (local.get $n_start) (i32.mul (local.get $m_1) (i32.const 128))))
            (local.set $index_20 (i32.mul (local.get $i_1) (i32.const 64)))
            (local.set $index_30 (i32.add (local.get $out0) (i32.mul (local.get $index_19) (i32.const 4))))
            (local.set $index_32 (i32.add (local.get $.totals) (i32.mul (local.get $index_20) (i32.const 4))))
            (local.set $j (i32.const 0))
            (loop $j.loop
              (local.set $index_31 (i32.mul (local.get $j) (i32.const 4)))
              (v128.store
                (i32.add (local.get $index_30) (local.get $index_31))
                (f32x4.pmax
                  (f32x4.add
                    (v128.load (i32.add (local.get $index_32) (local.get $index_31)))
                    (v128.load (i32.add (local.get $index_33) (local.get $index_31))))
                  (local.get $lanes_1)))
              (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 64))))
            (br_if $i_1.loop (i32.lt_s (local.tee $i_1 (i32.add (local.get $i_1) (i32.const 1))) (local.get $rows))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; predict_class
  ;;   ops: dot_general, add
  ;;   from: examples/digits/model.ts:16:12
  ;;   schedule: contract: tile m 192, tile n 16, register m 6, register n 8, vector n 4, stage rhs
  ;;   flops: 2570*batch  bytes: 552*batch+5160
  ;;   grid: floordiv(batch+191, 192) x 1 x 1
  ;;   in0: f32[128*batch], read
  ;;   in1: f32[1280], read
  ;;   in2: f32[10], read
  ;;   out0: f32[10*batch], write
  ;;   scratch: rhs_pack: f32[1024], totals: f32[48]
  (func $predict_class
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out0 i32) (param $batch i32)
    (local $.totals i32) (local $index_6 i32) (local $lanes_1 v128) (local $m_start i32) (local $rows i32) (local $.t1 i32)
    (local $index_4 i32) (local $group i32) (local $group_start i32) (local $j_1 i32) (local $index_3 i32) (local $mask_1 i32)
    (local $index_20 i32) (local $index_21 i32) (local $k_1 i32) (local $k i32) (local $index_1 i32) (local $index_2 i32)
    (local $index_18 i32) (local $index_19 i32) (local $index_14 i32) (local $.t2 i32) (local $index_15 i32) (local $index_33 i32)
    (local $rows_panel i32) (local $row i32) (local $index_5 i32) (local $m i32) (local $m_1 i32) (local $.t3 i32)
    (local $m_2 i32) (local $.t4 i32) (local $m_3 i32) (local $.t5 i32) (local $m_4 i32) (local $.t6 i32)
    (local $m_5 i32) (local $.t7 i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128)
    (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128)
    (local $acc_10 v128) (local $acc_11 v128) (local $index_8 i32) (local $index_9 i32) (local $index_10 i32) (local $index_11 i32)
    (local $index_12 i32) (local $index_13 i32) (local $index_23 i32) (local $index_25 i32) (local $index_26 i32) (local $index_27 i32)
    (local $index_28 i32) (local $index_29 i32) (local $k_2 i32) (local $index_7 i32) (local $index_22 i32) (local $b v128)
    (local $b_1 v128) (local $index_24 i32) (local $a v128) (local $a_1 v128) (local $a_2 v128) (local $a_3 v128)
    (local $a_4 v128) (local $a_5 v128) (local $i i32) (local $.t8 i32) (local $i.end i32) (local $m_6 i32)
    (local $j_2_whole i32) (local $index_16 i32) (local $index_17 i32) (local $index_30 i32) (local $index_32 i32) (local $j_2 i32)
    (local $index_31 i32) (local $j_2_rest i32) (local $index_34 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 4096)))
    (local.set $index_6 (i32.sub (local.get $batch) (i32.const 1)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 192)))
      (local.set $rows
        (select
          (i32.const 192)
          (local.tee $.t1 (i32.sub (local.get $batch) (local.get $m_start)))
          (i32.lt_s (i32.const 192) (local.get $.t1))))
      (local.set $index_4 (i32.div_s (i32.add (local.get $rows) (i32.const 5)) (i32.const 6)))
      (local.set $group (i32.const 0))
      (loop $group.loop
        (local.set $group_start (i32.mul (local.get $group) (i32.const 8)))
        (if
          (i32.le_s (i32.add (local.get $group_start) (i32.const 8)) (i32.const 10))
          (then
            (local.set $k (i32.const 0))
            (loop $k.loop
              (local.set $index_1 (i32.mul (local.get $k) (i32.const 8)))
              (local.set $index_2 (i32.add (local.get $group_start) (i32.mul (local.get $k) (i32.const 10))))
              (local.set $index_18 (i32.add (local.get $.scratch) (i32.mul (local.get $index_1) (i32.const 4))))
              (local.set $index_19 (i32.add (local.get $in1) (i32.mul (local.get $index_2) (i32.const 4))))
              (v128.store (local.get $index_18) (v128.load (local.get $index_19)))
              (v128.store offset=16 (local.get $index_18) (v128.load offset=16 (local.get $index_19)))
              (br_if $k.loop (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 128)))))
          (else
            (local.set $j_1 (i32.const 0))
            (loop $j_1.loop
              (local.set $index_3 (i32.add (local.get $group_start) (local.get $j_1)))
              (local.set $mask_1 (i32.lt_s (local.get $index_3) (i32.const 10)))
              (local.set $index_20 (i32.add (local.get $.scratch) (i32.mul (local.get $j_1) (i32.const 4))))
              (local.set $index_21 (i32.add (local.get $in1) (i32.mul (local.get $index_3) (i32.const 4))))
              (local.set $k_1 (i32.const 0))
              (loop $k_1.loop
                (f32.store
                  (i32.add (local.get $index_20) (i32.mul (local.get $k_1) (i32.const 32)))
                  (if (result f32)
                    (local.get $mask_1)
                    (then (f32.load (i32.add (local.get $index_21) (i32.mul (local.get $k_1) (i32.const 40)))))
                    (else (f32.const 0))))
                (br_if $k_1.loop (i32.lt_s (local.tee $k_1 (i32.add (local.get $k_1) (i32.const 1))) (i32.const 128))))
              (br_if $j_1.loop (i32.lt_s (local.tee $j_1 (i32.add (local.get $j_1) (i32.const 1))) (i32.const 8))))))
        (local.set $index_14
          (select
            (i32.const 8)
            (local.tee $.t2 (i32.sub (i32.const 10) (local.get $group_start)))
            (i32.lt_s (i32.const 8) (local.get $.t2))))
        (local.set $index_15 (i32.mul (i32.div_s (local.get $index_14) (i32.const 4)) (i32.const 4)))
        (local.set $index_33 (i32.add (local.get $in2) (i32.mul (local.get $group_start) (i32.const 4))))
        (local.set $rows_panel (i32.const 0))
        (if
          (i32.lt_s (local.get $rows_panel) (local.get $index_4))
          (then
            (loop $rows_panel.loop
              (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
              (local.set $index_5 (i32.add (local.get $m_start) (local.get $row)))
              (local.set $m
                (select (local.get $index_5) (local.get $index_6) (i32.lt_s (local.get $index_5) (local.get $index_6))))
              (local.set $m_1
                (select
                  (local.tee $.t3 (i32.add (local.get $index_5) (i32.const 1)))
                  (local.get $index_6)
                  (i32.lt_s (local.get $.t3) (local.get $index_6))))
              (local.set $m_2
                (select
                  (local.tee $.t4 (i32.add (local.get $index_5) (i32.const 2)))
                  (local.get $index_6)
                  (i32.lt_s (local.get $.t4) (local.get $index_6))))
              (local.set $m_3
                (select
                  (local.tee $.t5 (i32.add (local.get $index_5) (i32.const 3)))
                  (local.get $index_6)
                  (i32.lt_s (local.get $.t5) (local.get $index_6))))
              (local.set $m_4
                (select
                  (local.tee $.t6 (i32.add (local.get $index_5) (i32.const 4)))
                  (local.get $index_6)
                  (i32.lt_s (local.get $.t6) (local.get $index_6))))
              (local.set $m_5
                (select
                  (local.tee $.t7 (i32.add (local.get $index_5) (i32.const 5)))
                  (local.get $index_6)
                  (i32.lt_s (local.get $.t7) (local.get $index_6))))
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
              (local.set $index_8 (i32.mul (local.get $m) (i32.const 128)))
              (local.set $index_9 (i32.mul (local.get $m_1) (i32.const 128)))
              (local.set $index_10 (i32.mul (local.get $m_2) (i32.const 128)))
              (local.set $index_11 (i32.mul (local.get $m_3) (i32.const 128)))
              (local.set $index_12 (i32.mul (local.get $m_4) (i32.const 128)))
              (local.set $index_13 (i32.mul (local.get $m_5) (i32.const 128)))
              (local.set $index_23 (i32.add (local.get $in0) (i32.mul (local.get $index_8) (i32.const 4))))
              (local.set $index_25 (i32.add (local.get $in0) (i32.mul (local.get $index_9) (i32.const 4))))
              (local.set $index_26 (i32.add (local.get $in0) (i32.mul (local.get $index_10) (i32.const 4))))
              (local.set $index_27 (i32.add (local.get $in0) (i32.mul (local.get $index_11) (i32.const 4))))
              (local.set $index_28 (i32.add (local.get $in0) (i32.mul (local.get $index_12) (i32.const 4))))
              (local.set $index_29 (i32.add (local.get $in0) (i32.mul (local.get $index_13) (i32.const 4))))
              (local.set $k_2 (i32.const 0))
              (loop $k_2.loop
                (local.set $index_7 (i32.mul (local.get $k_2) (i32.const 8)))
                (local.set $index_22 (i32.add (local.get $.scratch) (i32.mul (local.get $index_7) (i32.const 4))))
                (local.set $b (v128.load (local.get $index_22)))
                (local.set $b_1 (v128.load offset=16 (local.get $index_22)))
                (local.set $index_24 (i32.mul (local.get $k_2) (i32.const 4)))
                (local.set $a (v128.load32_splat (i32.add (local.get $index_23) (local.get $index_24))))
                (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                (local.set $a_1 (v128.load32_splat (i32.add (local.get $index_25) (local.get $index_24))))
                (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                (local.set $a_2 (v128.load32_splat (i32.add (local.get $index_26) (local.get $index_24))))
                (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                (local.set $a_3 (v128.load32_splat (i32.add (local.get $index_27) (local.get $index_24))))
                (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                (local.set $a_4 (v128.load32_splat (i32.add (local.get $index_28) (local.get $index_24))))
                (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                (local.set $a_5 (v128.load32_splat (i32.add (local.get $index_29) (local.get $index_24))))
                (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
                (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
                (br_if $k_2.loop (i32.lt_s (local.tee $k_2 (i32.add (local.get $k_2) (i32.const 1))) (i32.const 128))))
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
                  (local.tee $.t8 (i32.sub (local.get $rows) (local.get $row)))
                  (i32.lt_s (i32.const 6) (local.get $.t8))))
              (if
                (i32.lt_s (local.get $i) (local.get $i.end))
                (then
                  (loop $i.loop
                    (local.set $m_6 (i32.add (local.get $index_5) (local.get $i)))
                    (local.set $j_2_whole (local.get $index_15))
                    (local.set $index_16 (i32.add (local.get $group_start) (i32.mul (local.get $m_6) (i32.const 10))))
                    (local.set $index_17 (i32.mul (local.get $i) (i32.const 8)))
                    (local.set $index_30 (i32.add (local.get $out0) (i32.mul (local.get $index_16) (i32.const 4))))
                    (local.set $index_32 (i32.add (local.get $.totals) (i32.mul (local.get $index_17) (i32.const 4))))
                    (local.set $j_2 (i32.const 0))
                    (if
                      (i32.lt_s (local.get $j_2) (local.get $j_2_whole))
                      (then
                        (loop $j_2.loop
                          (local.set $index_31 (i32.mul (local.get $j_2) (i32.const 4)))
                          (v128.store
                            (i32.add (local.get $index_30) (local.get $index_31))
                            (f32x4.add
                              (v128.load (i32.add (local.get $index_32) (local.get $index_31)))
                              (v128.load (i32.add (local.get $index_33) (local.get $index_31)))))
                          (br_if $j_2.loop
                            (i32.lt_s (local.tee $j_2 (i32.add (local.get $j_2) (i32.const 4))) (local.get $j_2_whole))))))
                    (local.set $j_2_rest (local.get $j_2_whole))
                    (if
                      (i32.lt_s (local.get $j_2_rest) (local.get $index_14))
                      (then
                        (loop $j_2_rest.loop
                          (local.set $index_34 (i32.mul (local.get $j_2_rest) (i32.const 4)))
                          (f32.store
                            (i32.add (local.get $index_30) (local.get $index_34))
                            (f32.add
                              (f32.load (i32.add (local.get $index_32) (local.get $index_34)))
                              (f32.load (i32.add (local.get $index_33) (local.get $index_34)))))
                          (br_if $j_2_rest.loop
                            (i32.lt_s
                              (local.tee $j_2_rest (i32.add (local.get $j_2_rest) (i32.const 1)))
                              (local.get $index_14))))))
                    (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
              (br_if $rows_panel.loop
                (i32.lt_s (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1))) (local.get $index_4))))))
        (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 2))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; predict_class_1
  ;;   ops: reduce_max, sub, exp, reduce_sum, div
  ;;   from: examples/digits/model.ts:16:12
  ;;   schedule: row: tile row 8, vector inner 4
  ;;   flops: 50*batch  bytes: 80*batch
  ;;   grid: floordiv(batch+7, 8) x 1 x 1
  ;;   in0: f32[10*batch], read
  ;;   out0: f32[10*batch], write
  ;;   scratch: kept: f32[10]
  (func $predict_class_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $batch i32)
    (local $first i32) (local $row i32) (local $.t1 i32) (local $row.end i32) (local $acc f32) (local $index_1 i32)
    (local $index_2 i32) (local $index_3 i32) (local $j i32) (local $x f32) (local $acc_1 f32) (local $j_1 i32)
    (local $index_4 i32) (local $x_1 f32) (local $x_2 f32) (local $above_1 f32) (local $clamped_1 f32) (local $bits_1 i32)
    (local $n_1 f32) (local $scale_1 f32) (local $r_1 f32) (local $exp f32) (local $index_5 i32) (local $j_2 i32)
    (local $index_6 i32) (local $group_x i32)
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
            (local.set $acc (f32.const -inf))
            (local.set $index_1 (i32.mul (local.get $row) (i32.const 10)))
            (local.set $index_2 (i32.mul (local.get $index_1) (i32.const 4)))
            (local.set $index_3 (i32.add (local.get $in0) (local.get $index_2)))
            (local.set $j (i32.const 0))
            (loop $j.loop
              (local.set $x (f32.load (i32.add (local.get $index_3) (i32.mul (local.get $j) (i32.const 4)))))
              (local.set $acc (f32.max (local.get $acc) (local.get $x)))
              (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 10))))
            (local.set $acc_1 (f32.const 0))
            (local.set $j_1 (i32.const 0))
            (loop $j_1.loop
              (local.set $index_4 (i32.mul (local.get $j_1) (i32.const 4)))
              (local.set $x_1 (f32.load (i32.add (local.get $index_3) (local.get $index_4))))
              (local.set $x_2 (f32.sub (local.get $x_1) (local.get $acc)))
              (local.set $above_1 (select (f32.const -104) (local.get $x_2) (f32.lt (local.get $x_2) (f32.const -104))))
              (local.set $clamped_1
                (select (f32.const 89) (local.get $above_1) (f32.lt (f32.const 89) (local.get $above_1))))
              (local.set $bits_1
                (i32.reinterpret_f32
                  (f32.add (f32.mul (local.get $clamped_1) (f32.const 0.7213475)) (f32.const 12583039))))
              (local.set $n_1 (f32.convert_i32_s (i32.sub (local.get $bits_1) (i32.const 1262485631))))
              (local.set $scale_1 (f32.reinterpret_i32 (i32.shl (local.get $bits_1) (i32.const 23))))
              (local.set $r_1
                (f32.add
                  (f32.mul (local.get $n_1) (f32.const 0.00042438888))
                  (f32.add (f32.mul (local.get $n_1) (f32.const -1.3867188)) (local.get $clamped_1))))
              (local.set $exp
                (f32.mul
                  (f32.mul
                    (f32.add
                      (f32.add
                        (f32.mul
                          (f32.mul (local.get $r_1) (local.get $r_1))
                          (f32.add
                            (f32.mul
                              (f32.add
                                (f32.mul
                                  (f32.add
                                    (f32.mul
                                      (f32.add
                                        (f32.mul
                                          (f32.add
                                            (f32.mul (f32.const 0.00019611344) (local.get $r_1))
                                            (f32.const 0.0014104677))
                                          (local.get $r_1))
                                        (f32.const 0.008336109))
                                      (local.get $r_1))
                                    (f32.const 0.04166126))
                                  (local.get $r_1))
                                (f32.const 0.16666614))
                              (local.get $r_1))
                            (f32.const 0.50000036)))
                        (local.get $r_1))
                      (f32.const 1))
                    (local.get $scale_1))
                  (local.get $scale_1)))
              (f32.store (i32.add (local.get $.scratch) (local.get $index_4)) (local.get $exp))
              (local.set $acc_1 (f32.add (local.get $acc_1) (local.get $exp)))
              (br_if $j_1.loop (i32.lt_s (local.tee $j_1 (i32.add (local.get $j_1) (i32.const 1))) (i32.const 10))))
            (local.set $index_5 (i32.add (local.get $out0) (local.get $index_2)))
            (local.set $j_2 (i32.const 0))
            (loop $j_2.loop
              (local.set $index_6 (i32.mul (local.get $j_2) (i32.const 4)))
              (f32.store
                (i32.add (local.get $index_5) (local.get $index_6))
                (f32.div (f32.load (i32.add (local.get $.scratch) (local.get $index_6))) (local.get $acc_1)))
              (br_if $j_2.loop (i32.lt_s (local.tee $j_2 (i32.add (local.get $j_2) (i32.const 1))) (i32.const 10))))
            (br_if $row.loop (i32.lt_s (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $row.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_adam
  ;;   ops: add, mul, expm1, neg, sqrt, mul, mul, expm1, neg, div
  ;;   from: examples/digits/model.ts:20:7
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 10  bytes: 12
  ;;   grid: 1 x 1 x 1
  ;;   in0: i32[1], read_write
  ;;   in1: f32[1], read
  ;;   out1: f32[1], write
  (func $train_step_adam
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out1 i32)
    (local $add i32) (local $cast f32) (local $x_1 f32) (local $above_1 f32) (local $clamped_1 f32) (local $exponent_1 i32)
    (local $n_1 f32) (local $r_1 f32) (local $scale_1 f32) (local $x_2 f32) (local $above_2 f32) (local $clamped_2 f32)
    (local $exponent_2 i32) (local $n_2 f32) (local $r_2 f32) (local $scale_2 f32) (local $value_1 f32) (local $value_2 f32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (loop $.tasks
      (local.set $add (i32.add (i32.load (local.get $in0)) (i32.const 1)))
      (local.set $cast (f32.convert_i32_s (local.get $add)))
      (i32.store (local.get $in0) (local.get $add))
      (local.set $x_1 (f32.mul (local.get $cast) (f32.const -0.0010004875)))
      (local.set $above_1 (select (f32.const -20) (local.get $x_1) (f32.lt (local.get $x_1) (f32.const -20))))
      (local.set $clamped_1 (select (f32.const 89) (local.get $above_1) (f32.lt (f32.const 89) (local.get $above_1))))
      (local.set $exponent_1
        (i32.sub
          (i32.reinterpret_f32 (f32.add (f32.mul (local.get $clamped_1) (f32.const 1.442695)) (f32.const 12582912)))
          (i32.const 1262485504)))
      (local.set $n_1 (f32.convert_i32_s (local.get $exponent_1)))
      (local.set $r_1
        (f32.add
          (f32.mul (local.get $n_1) (f32.const 0.00021219444))
          (f32.add (f32.mul (local.get $n_1) (f32.const -0.6933594)) (local.get $clamped_1))))
      (local.set $scale_1
        (f32.reinterpret_i32
          (i32.shl (i32.add (i32.sub (local.get $exponent_1) (i32.const 1)) (i32.const 127)) (i32.const 23))))
      (local.set $x_2 (f32.mul (local.get $cast) (f32.const -0.105360545)))
      (local.set $above_2 (select (f32.const -20) (local.get $x_2) (f32.lt (local.get $x_2) (f32.const -20))))
      (local.set $clamped_2 (select (f32.const 89) (local.get $above_2) (f32.lt (f32.const 89) (local.get $above_2))))
      (local.set $exponent_2
        (i32.sub
          (i32.reinterpret_f32 (f32.add (f32.mul (local.get $clamped_2) (f32.const 1.442695)) (f32.const 12582912)))
          (i32.const 1262485504)))
      (local.set $n_2 (f32.convert_i32_s (local.get $exponent_2)))
      (local.set $r_2
        (f32.add
          (f32.mul (local.get $n_2) (f32.const 0.00021219444))
          (f32.add (f32.mul (local.get $n_2) (f32.const -0.6933594)) (local.get $clamped_2))))
      (local.set $scale_2
        (f32.reinterpret_i32
          (i32.shl (i32.add (i32.sub (local.get $exponent_2) (i32.const 1)) (i32.const 127)) (i32.const 23))))
      (local.set $value_1
        (f32.add
          (f32.mul
            (f32.add
              (f32.mul
                (f32.mul (local.get $r_1) (local.get $r_1))
                (f32.add
                  (f32.mul
                    (f32.add
                      (f32.mul
                        (f32.add
                          (f32.mul
                            (f32.add
                              (f32.mul
                                (f32.add (f32.mul (f32.const 0.00019875691) (local.get $r_1)) (f32.const 0.0013981999))
                                (local.get $r_1))
                              (f32.const 0.008333452))
                            (local.get $r_1))
                          (f32.const 0.041665796))
                        (local.get $r_1))
                      (f32.const 0.16666666))
                    (local.get $r_1))
                  (f32.const 0.5)))
              (local.get $r_1))
            (local.get $scale_1))
          (f32.sub (local.get $scale_1) (f32.const 0.5))))
      (local.set $value_2
        (f32.add
          (f32.mul
            (f32.add
              (f32.mul
                (f32.mul (local.get $r_2) (local.get $r_2))
                (f32.add
                  (f32.mul
                    (f32.add
                      (f32.mul
                        (f32.add
                          (f32.mul
                            (f32.add
                              (f32.mul
                                (f32.add (f32.mul (f32.const 0.00019875691) (local.get $r_2)) (f32.const 0.0013981999))
                                (local.get $r_2))
                              (f32.const 0.008333452))
                            (local.get $r_2))
                          (f32.const 0.041665796))
                        (local.get $r_2))
                      (f32.const 0.16666666))
                    (local.get $r_2))
                  (f32.const 0.5)))
              (local.get $r_2))
            (local.get $scale_2))
          (f32.sub (local.get $scale_2) (f32.const 0.5))))
      (f32.store
        (local.get $out1)
        (f32.div
          (f32.mul
            (f32.load (local.get $in1))
            (f32.sqrt
              (f32.neg
                (select
                  (local.get $x_1)
                  (f32.add (local.get $value_1) (local.get $value_1))
                  (f32.lt (f32.abs (local.get $x_1)) (f32.const 1e-30))))))
          (f32.neg
            (select
              (local.get $x_2)
              (f32.add (local.get $value_2) (local.get $value_2))
              (f32.lt (f32.abs (local.get $x_2)) (f32.const 1e-30))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_pool1
  ;;   ops: window_max, window_arg_max
  ;;   from: examples/digits/model.ts:10:12
  ;;   schedule: reduce: vector result 4
  ;;   flops: 36864*batch  bytes: 110592*batch
  ;;   grid: batch x 1 x 1
  ;;   in0: f32[18432*batch], read
  ;;   out0: f32[4608*batch], write
  ;;   out1: i32[4608*batch], write
  (func $train_step_pool1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $out1 i32) (param $batch i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $lanes_4 v128) (local $lanes_6 v128) (local $lanes_8 v128) (local $lanes_10 v128)
    (local $lanes_11 v128) (local $index_1 i32) (local $index_5 i32) (local $j0 i32) (local $index_2 i32) (local $index_6 i32)
    (local $j1 i32) (local $index_3 i32) (local $index_7 i32) (local $j2 i32) (local $acc v128) (local $acc_1 v128)
    (local $acc_2 v128) (local $index_4 i32) (local $index_9 i32) (local $x v128) (local $lanes_3 v128) (local $next v128)
    (local $next_1 v128) (local $x_1 v128) (local $lanes_5 v128) (local $next_2 v128) (local $next_3 v128) (local $x_2 v128)
    (local $lanes_7 v128) (local $next_4 v128) (local $next_5 v128) (local $x_3 v128) (local $lanes_9 v128) (local $next_6 v128)
    (local $next_7 v128) (local $window_arg_max v128) (local $index_8 i32) (local $index_10 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 -inf -inf -inf -inf))
    (local.set $lanes_2 (v128.const i32x4 2147483647 2147483647 2147483647 2147483647))
    (local.set $lanes_4 (v128.const i32x4 0 0 0 0))
    (local.set $lanes_6 (v128.const i32x4 1 1 1 1))
    (local.set $lanes_8 (v128.const i32x4 2 2 2 2))
    (local.set $lanes_10 (v128.const i32x4 3 3 3 3))
    (local.set $lanes_11 (v128.const i32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $index_1 (i32.mul (local.get $group_x) (i32.const 18432)))
      (local.set $index_5 (i32.mul (local.get $group_x) (i32.const 4608)))
      (local.set $j0 (i32.const 0))
      (loop $j0.loop
        (local.set $index_2 (i32.add (local.get $index_1) (i32.mul (local.get $j0) (i32.const 1536))))
        (local.set $index_6 (i32.add (local.get $index_5) (i32.mul (local.get $j0) (i32.const 384))))
        (local.set $j1 (i32.const 0))
        (loop $j1.loop
          (local.set $index_3 (i32.add (local.get $index_2) (i32.mul (local.get $j1) (i32.const 64))))
          (local.set $index_7 (i32.add (local.get $index_6) (i32.mul (local.get $j1) (i32.const 32))))
          (local.set $j2 (i32.const 0))
          (loop $j2.loop
            (local.set $acc (local.get $lanes_1))
            (local.set $acc_1 (local.get $lanes_1))
            (local.set $acc_2 (local.get $lanes_2))
            (local.set $index_4 (i32.add (local.get $index_3) (local.get $j2)))
            (local.set $index_9 (i32.add (local.get $in0) (i32.mul (local.get $index_4) (i32.const 4))))
            (local.set $x (v128.load (local.get $index_9)))
            (local.set $acc (f32x4.max (local.get $acc) (local.get $x)))
            (local.set $lanes_3
              (v128.bitselect (local.get $x) (local.get $lanes_1) (f32x4.eq (local.get $x) (local.get $x))))
            (local.set $next
              (v128.bitselect
                (local.get $lanes_3)
                (local.get $acc_1)
                (v128.or
                  (f32x4.gt (local.get $lanes_3) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_3) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_4) (local.get $acc_2))))))
            (local.set $next_1
              (v128.bitselect
                (local.get $lanes_4)
                (local.get $acc_2)
                (v128.or
                  (f32x4.gt (local.get $lanes_3) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_3) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_4) (local.get $acc_2))))))
            (local.set $acc_1 (local.get $next))
            (local.set $acc_2 (local.get $next_1))
            (local.set $x_1 (v128.load offset=128 (local.get $index_9)))
            (local.set $acc (f32x4.max (local.get $acc) (local.get $x_1)))
            (local.set $lanes_5
              (v128.bitselect (local.get $x_1) (local.get $lanes_1) (f32x4.eq (local.get $x_1) (local.get $x_1))))
            (local.set $next_2
              (v128.bitselect
                (local.get $lanes_5)
                (local.get $acc_1)
                (v128.or
                  (f32x4.gt (local.get $lanes_5) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_5) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_6) (local.get $acc_2))))))
            (local.set $next_3
              (v128.bitselect
                (local.get $lanes_6)
                (local.get $acc_2)
                (v128.or
                  (f32x4.gt (local.get $lanes_5) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_5) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_6) (local.get $acc_2))))))
            (local.set $acc_1 (local.get $next_2))
            (local.set $acc_2 (local.get $next_3))
            (local.set $x_2 (v128.load offset=3072 (local.get $index_9)))
            (local.set $acc (f32x4.max (local.get $acc) (local.get $x_2)))
            (local.set $lanes_7
              (v128.bitselect (local.get $x_2) (local.get $lanes_1) (f32x4.eq (local.get $x_2) (local.get $x_2))))
            (local.set $next_4
              (v128.bitselect
                (local.get $lanes_7)
                (local.get $acc_1)
                (v128.or
                  (f32x4.gt (local.get $lanes_7) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_7) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_8) (local.get $acc_2))))))
            (local.set $next_5
              (v128.bitselect
                (local.get $lanes_8)
                (local.get $acc_2)
                (v128.or
                  (f32x4.gt (local.get $lanes_7) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_7) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_8) (local.get $acc_2))))))
            (local.set $acc_1 (local.get $next_4))
            (local.set $acc_2 (local.get $next_5))
            (local.set $x_3 (v128.load offset=3200 (local.get $index_9)))
            (local.set $acc (f32x4.max (local.get $acc) (local.get $x_3)))
            (local.set $lanes_9
              (v128.bitselect (local.get $x_3) (local.get $lanes_1) (f32x4.eq (local.get $x_3) (local.get $x_3))))
            (local.set $next_6
              (v128.bitselect
                (local.get $lanes_9)
                (local.get $acc_1)
                (v128.or
                  (f32x4.gt (local.get $lanes_9) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_9) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_10) (local.get $acc_2))))))
            (local.set $next_7
              (v128.bitselect
                (local.get $lanes_10)
                (local.get $acc_2)
                (v128.or
                  (f32x4.gt (local.get $lanes_9) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_9) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_10) (local.get $acc_2))))))
            (local.set $acc_1 (local.get $next_6))
            (local.set $acc_2 (local.get $next_7))
            (local.set $window_arg_max
              (v128.bitselect
                (local.get $lanes_11)
                (local.get $acc_2)
                (i32x4.eq (local.get $acc_2) (local.get $lanes_2))))
            (local.set $index_8 (i32.add (local.get $index_7) (local.get $j2)))
            (local.set $index_10 (i32.mul (local.get $index_8) (i32.const 4)))
            (v128.store (i32.add (local.get $out0) (local.get $index_10)) (local.get $acc))
            (v128.store (i32.add (local.get $out1) (local.get $index_10)) (local.get $window_arg_max))
            (br_if $j2.loop (i32.lt_s (local.tee $j2 (i32.add (local.get $j2) (i32.const 4))) (i32.const 32))))
          (br_if $j1.loop (i32.lt_s (local.tee $j1 (i32.add (local.get $j1) (i32.const 1))) (i32.const 12))))
        (br_if $j0.loop (i32.lt_s (local.tee $j0 (i32.add (local.get $j0) (i32.const 1))) (i32.const 12))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_pool2
  ;;   ops: window_max, window_arg_max
  ;;   from: examples/digits/model.ts:12:12
  ;;   schedule: reduce: vector result 4
  ;;   flops: 8192*batch  bytes: 24576*batch
  ;;   grid: batch x 1 x 1
  ;;   in0: f32[4096*batch], read
  ;;   out0: f32[1024*batch], write
  ;;   out1: i32[1024*batch], write
  (func $train_step_pool2
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $out1 i32) (param $batch i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $lanes_4 v128) (local $lanes_6 v128) (local $lanes_8 v128) (local $lanes_10 v128)
    (local $lanes_11 v128) (local $index_1 i32) (local $index_5 i32) (local $j0 i32) (local $index_2 i32) (local $index_6 i32)
    (local $j1 i32) (local $index_3 i32) (local $index_7 i32) (local $j2 i32) (local $acc v128) (local $acc_1 v128)
    (local $acc_2 v128) (local $index_4 i32) (local $index_9 i32) (local $x v128) (local $lanes_3 v128) (local $next v128)
    (local $next_1 v128) (local $x_1 v128) (local $lanes_5 v128) (local $next_2 v128) (local $next_3 v128) (local $x_2 v128)
    (local $lanes_7 v128) (local $next_4 v128) (local $next_5 v128) (local $x_3 v128) (local $lanes_9 v128) (local $next_6 v128)
    (local $next_7 v128) (local $window_arg_max v128) (local $index_8 i32) (local $index_10 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 -inf -inf -inf -inf))
    (local.set $lanes_2 (v128.const i32x4 2147483647 2147483647 2147483647 2147483647))
    (local.set $lanes_4 (v128.const i32x4 0 0 0 0))
    (local.set $lanes_6 (v128.const i32x4 1 1 1 1))
    (local.set $lanes_8 (v128.const i32x4 2 2 2 2))
    (local.set $lanes_10 (v128.const i32x4 3 3 3 3))
    (local.set $lanes_11 (v128.const i32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $index_1 (i32.mul (local.get $group_x) (i32.const 4096)))
      (local.set $index_5 (i32.mul (local.get $group_x) (i32.const 1024)))
      (local.set $j0 (i32.const 0))
      (loop $j0.loop
        (local.set $index_2 (i32.add (local.get $index_1) (i32.mul (local.get $j0) (i32.const 1024))))
        (local.set $index_6 (i32.add (local.get $index_5) (i32.mul (local.get $j0) (i32.const 256))))
        (local.set $j1 (i32.const 0))
        (loop $j1.loop
          (local.set $index_3 (i32.add (local.get $index_2) (i32.mul (local.get $j1) (i32.const 128))))
          (local.set $index_7 (i32.add (local.get $index_6) (i32.mul (local.get $j1) (i32.const 64))))
          (local.set $j2 (i32.const 0))
          (loop $j2.loop
            (local.set $acc (local.get $lanes_1))
            (local.set $acc_1 (local.get $lanes_1))
            (local.set $acc_2 (local.get $lanes_2))
            (local.set $index_4 (i32.add (local.get $index_3) (local.get $j2)))
            (local.set $index_9 (i32.add (local.get $in0) (i32.mul (local.get $index_4) (i32.const 4))))
            (local.set $x (v128.load (local.get $index_9)))
            (local.set $acc (f32x4.max (local.get $acc) (local.get $x)))
            (local.set $lanes_3
              (v128.bitselect (local.get $x) (local.get $lanes_1) (f32x4.eq (local.get $x) (local.get $x))))
            (local.set $next
              (v128.bitselect
                (local.get $lanes_3)
                (local.get $acc_1)
                (v128.or
                  (f32x4.gt (local.get $lanes_3) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_3) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_4) (local.get $acc_2))))))
            (local.set $next_1
              (v128.bitselect
                (local.get $lanes_4)
                (local.get $acc_2)
                (v128.or
                  (f32x4.gt (local.get $lanes_3) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_3) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_4) (local.get $acc_2))))))
            (local.set $acc_1 (local.get $next))
            (local.set $acc_2 (local.get $next_1))
            (local.set $x_1 (v128.load offset=256 (local.get $index_9)))
            (local.set $acc (f32x4.max (local.get $acc) (local.get $x_1)))
            (local.set $lanes_5
              (v128.bitselect (local.get $x_1) (local.get $lanes_1) (f32x4.eq (local.get $x_1) (local.get $x_1))))
            (local.set $next_2
              (v128.bitselect
                (local.get $lanes_5)
                (local.get $acc_1)
                (v128.or
                  (f32x4.gt (local.get $lanes_5) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_5) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_6) (local.get $acc_2))))))
            (local.set $next_3
              (v128.bitselect
                (local.get $lanes_6)
                (local.get $acc_2)
                (v128.or
                  (f32x4.gt (local.get $lanes_5) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_5) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_6) (local.get $acc_2))))))
            (local.set $acc_1 (local.get $next_2))
            (local.set $acc_2 (local.get $next_3))
            (local.set $x_2 (v128.load offset=2048 (local.get $index_9)))
            (local.set $acc (f32x4.max (local.get $acc) (local.get $x_2)))
            (local.set $lanes_7
              (v128.bitselect (local.get $x_2) (local.get $lanes_1) (f32x4.eq (local.get $x_2) (local.get $x_2))))
            (local.set $next_4
              (v128.bitselect
                (local.get $lanes_7)
                (local.get $acc_1)
                (v128.or
                  (f32x4.gt (local.get $lanes_7) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_7) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_8) (local.get $acc_2))))))
            (local.set $next_5
              (v128.bitselect
                (local.get $lanes_8)
                (local.get $acc_2)
                (v128.or
                  (f32x4.gt (local.get $lanes_7) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_7) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_8) (local.get $acc_2))))))
            (local.set $acc_1 (local.get $next_4))
            (local.set $acc_2 (local.get $next_5))
            (local.set $x_3 (v128.load offset=2304 (local.get $index_9)))
            (local.set $acc (f32x4.max (local.get $acc) (local.get $x_3)))
            (local.set $lanes_9
              (v128.bitselect (local.get $x_3) (local.get $lanes_1) (f32x4.eq (local.get $x_3) (local.get $x_3))))
            (local.set $next_6
              (v128.bitselect
                (local.get $lanes_9)
                (local.get $acc_1)
                (v128.or
                  (f32x4.gt (local.get $lanes_9) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_9) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_10) (local.get $acc_2))))))
            (local.set $next_7
              (v128.bitselect
                (local.get $lanes_10)
                (local.get $acc_2)
                (v128.or
                  (f32x4.gt (local.get $lanes_9) (local.get $acc_1))
                  (v128.and
                    (f32x4.eq (local.get $lanes_9) (local.get $acc_1))
                    (i32x4.lt_s (local.get $lanes_10) (local.get $acc_2))))))
            (local.set $acc_1 (local.get $next_6))
            (local.set $acc_2 (local.get $next_7))
            (local.set $window_arg_max
              (v128.bitselect
                (local.get $lanes_11)
                (local.get $acc_2)
                (i32x4.eq (local.get $acc_2) (local.get $lanes_2))))
            (local.set $index_8 (i32.add (local.get $index_7) (local.get $j2)))
            (local.set $index_10 (i32.mul (local.get $index_8) (i32.const 4)))
            (v128.store (i32.add (local.get $out0) (local.get $index_10)) (local.get $acc))
            (v128.store (i32.add (local.get $out1) (local.get $index_10)) (local.get $window_arg_max))
            (br_if $j2.loop (i32.lt_s (local.tee $j2 (i32.add (local.get $j2) (i32.const 4))) (i32.const 64))))
          (br_if $j1.loop (i32.lt_s (local.tee $j1 (i32.add (local.get $j1) (i32.const 1))) (i32.const 4))))
        (br_if $j0.loop (i32.lt_s (local.tee $j0 (i32.add (local.get $j0) (i32.const 1))) (i32.const 4))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_dropout
  ;;   ops: random_bits, shift_right, mul, ge, mul, mul
  ;;   from: examples/digits/model.ts:14:12
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 6144*batch  bytes: 12288*batch+8
  ;;   grid: floordiv(1024*batch+4095, 4096) x 1 x 1
  ;;   in0: u32[2], read
  ;;   in1: f32[1024*batch], read
  ;;   out0: i32[1024*batch], write
  ;;   out1: f32[1024*batch], write
  (func $train_step_dropout
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $out1 i32) (param $batch i32)
    (local $lanes_1 v128) (local $lanes_5 v128) (local $lanes_6 v128) (local $lanes_7 v128) (local $lanes_8 v128) (local $lanes_9 v128)
    (local $lanes_10 v128) (local $lanes_11 v128) (local $start i32) (local $i i32) (local $.t1 i32) (local $i.end i32)
    (local $key i32) (local $key_1 i32) (local $random i32) (local $lanes_2 v128) (local $random_1 v128) (local $lanes_3 v128)
    (local $random_2 v128) (local $random_3 v128) (local $random_4 v128) (local $random_5 v128) (local $random_6 v128) (local $random_7 v128)
    (local $random_8 v128) (local $random_9 v128) (local $random_10 v128) (local $lanes_4 v128) (local $random_11 v128) (local $random_12 v128)
    (local $random_13 v128) (local $random_14 v128) (local $random_15 v128) (local $random_16 v128) (local $random_17 v128) (local $random_18 v128)
    (local $random_19 v128) (local $random_20 v128) (local $random_21 v128) (local $random_22 v128) (local $random_23 v128) (local $random_24 v128)
    (local $random_25 v128) (local $random_26 v128) (local $random_27 v128) (local $random_28 v128) (local $random_29 v128) (local $random_30 v128)
    (local $random_31 v128) (local $random_32 v128) (local $random_33 v128) (local $random_34 v128) (local $random_35 v128) (local $random_36 v128)
    (local $random_37 v128) (local $random_38 v128) (local $random_39 v128) (local $random_40 v128) (local $random_41 v128) (local $random_42 v128)
    (local $random_43 v128) (local $random_44 v128) (local $random_45 v128) (local $random_46 v128) (local $random_47 v128) (local $random_48 v128)
    (local $random_50 v128) (local $ge v128) (local $index_4 i32) (local $index_1 i32) (local $index_2 i32) (local $index_3 i32)
    (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const i32x4 0 1 2 3))
    (local.set $lanes_5 (v128.const i32x4 1 1 1 1))
    (local.set $lanes_6 (v128.const i32x4 2 2 2 2))
    (local.set $lanes_7 (v128.const i32x4 3 3 3 3))
    (local.set $lanes_8 (v128.const i32x4 4 4 4 4))
    (local.set $lanes_9 (v128.const f32x4 5.9604645e-8 5.9604645e-8 5.9604645e-8 5.9604645e-8))
    (local.set $lanes_10 (v128.const f32x4 0.25 0.25 0.25 0.25))
    (local.set $lanes_11 (v128.const f32x4 1.3333334 1.3333334 1.3333334 1.3333334))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $start (i32.mul (local.get $group_x) (i32.const 4096)))
      (local.set $i (local.get $start))
      (local.set $i.end
        (i32.add
          (i32.mul
            (select
              (i32.const 1024)
              (local.tee $.t1
                (i32.sub (i32.mul (local.get $batch) (i32.const 256)) (i32.mul (local.get $group_x) (i32.const 1024))))
              (i32.lt_s (i32.const 1024) (local.get $.t1)))
            (i32.const 4))
          (local.get $start)))
      (if
        (i32.lt_s (local.get $i) (local.get $i.end))
        (then
          (loop $i.loop
            (local.set $key (i32.load (local.get $in0)))
            (local.set $key_1 (i32.load offset=4 (local.get $in0)))
            (local.set $random (i32.xor (i32.xor (local.get $key) (local.get $key_1)) (i32.const 466688986)))
            (local.set $lanes_2 (i32x4.splat (local.get $key_1)))
            (local.set $random_1
              (i32x4.add (i32x4.add (i32x4.splat (local.get $i)) (local.get $lanes_1)) (local.get $lanes_2)))
            (local.set $lanes_3 (i32x4.splat (local.get $key)))
            (local.set $random_2 (i32x4.add (local.get $lanes_3) (local.get $random_1)))
            (local.set $random_3
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_1) (i32.const 13))
                  (i32x4.shr_u (local.get $random_1) (i32.const 19)))
                (local.get $random_2)))
            (local.set $random_4 (i32x4.add (local.get $random_2) (local.get $random_3)))
            (local.set $random_5
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_3) (i32.const 15))
                  (i32x4.shr_u (local.get $random_3) (i32.const 17)))
                (local.get $random_4)))
            (local.set $random_6 (i32x4.add (local.get $random_4) (local.get $random_5)))
            (local.set $random_7
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_5) (i32.const 26))
                  (i32x4.shr_u (local.get $random_5) (i32.const 6)))
                (local.get $random_6)))
            (local.set $random_8 (i32x4.add (local.get $random_6) (local.get $random_7)))
            (local.set $random_9
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_7) (i32.const 6))
                  (i32x4.shr_u (local.get $random_7) (i32.const 26)))
                (local.get $random_8)))
            (local.set $random_10 (i32x4.add (local.get $random_8) (local.get $lanes_2)))
            (local.set $lanes_4 (i32x4.splat (local.get $random)))
            (local.set $random_11
              (i32x4.add (i32x4.add (local.get $random_9) (local.get $lanes_4)) (local.get $lanes_5)))
            (local.set $random_12 (i32x4.add (local.get $random_10) (local.get $random_11)))
            (local.set $random_13
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_11) (i32.const 17))
                  (i32x4.shr_u (local.get $random_11) (i32.const 15)))
                (local.get $random_12)))
            (local.set $random_14 (i32x4.add (local.get $random_12) (local.get $random_13)))
            (local.set $random_15
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_13) (i32.const 29))
                  (i32x4.shr_u (local.get $random_13) (i32.const 3)))
                (local.get $random_14)))
            (local.set $random_16 (i32x4.add (local.get $random_14) (local.get $random_15)))
            (local.set $random_17
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_15) (i32.const 16))
                  (i32x4.shr_u (local.get $random_15) (i32.const 16)))
                (local.get $random_16)))
            (local.set $random_18 (i32x4.add (local.get $random_16) (local.get $random_17)))
            (local.set $random_19
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_17) (i32.const 24))
                  (i32x4.shr_u (local.get $random_17) (i32.const 8)))
                (local.get $random_18)))
            (local.set $random_20 (i32x4.add (local.get $random_18) (local.get $lanes_4)))
            (local.set $random_21
              (i32x4.add (i32x4.add (local.get $random_19) (local.get $lanes_3)) (local.get $lanes_6)))
            (local.set $random_22 (i32x4.add (local.get $random_20) (local.get $random_21)))
            (local.set $random_23
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_21) (i32.const 13))
                  (i32x4.shr_u (local.get $random_21) (i32.const 19)))
                (local.get $random_22)))
            (local.set $random_24 (i32x4.add (local.get $random_22) (local.get $random_23)))
            (local.set $random_25
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_23) (i32.const 15))
                  (i32x4.shr_u (local.get $random_23) (i32.const 17)))
                (local.get $random_24)))
            (local.set $random_26 (i32x4.add (local.get $random_24) (local.get $random_25)))
            (local.set $random_27
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_25) (i32.const 26))
                  (i32x4.shr_u (local.get $random_25) (i32.const 6)))
                (local.get $random_26)))
            (local.set $random_28 (i32x4.add (local.get $random_26) (local.get $random_27)))
            (local.set $random_29
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_27) (i32.const 6))
                  (i32x4.shr_u (local.get $random_27) (i32.const 26)))
                (local.get $random_28)))
            (local.set $random_30 (i32x4.add (local.get $random_28) (local.get $lanes_3)))
            (local.set $random_31
              (i32x4.add (i32x4.add (local.get $random_29) (local.get $lanes_2)) (local.get $lanes_7)))
            (local.set $random_32 (i32x4.add (local.get $random_30) (local.get $random_31)))
            (local.set $random_33
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_31) (i32.const 17))
                  (i32x4.shr_u (local.get $random_31) (i32.const 15)))
                (local.get $random_32)))
            (local.set $random_34 (i32x4.add (local.get $random_32) (local.get $random_33)))
            (local.set $random_35
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_33) (i32.const 29))
                  (i32x4.shr_u (local.get $random_33) (i32.const 3)))
                (local.get $random_34)))
            (local.set $random_36 (i32x4.add (local.get $random_34) (local.get $random_35)))
            (local.set $random_37
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_35) (i32.const 16))
                  (i32x4.shr_u (local.get $random_35) (i32.const 16)))
                (local.get $random_36)))
            (local.set $random_38 (i32x4.add (local.get $random_36) (local.get $random_37)))
            (local.set $random_39
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_37) (i32.const 24))
                  (i32x4.shr_u (local.get $random_37) (i32.const 8)))
                (local.get $random_38)))
            (local.set $random_40 (i32x4.add (local.get $random_38) (local.get $lanes_2)))
            (local.set $random_41
              (i32x4.add (i32x4.add (local.get $random_39) (local.get $lanes_4)) (local.get $lanes_8)))
            (local.set $random_42 (i32x4.add (local.get $random_40) (local.get $random_41)))
            (local.set $random_43
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_41) (i32.const 13))
                  (i32x4.shr_u (local.get $random_41) (i32.const 19)))
                (local.get $random_42)))
            (local.set $random_44 (i32x4.add (local.get $random_42) (local.get $random_43)))
            (local.set $random_45
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_43) (i32.const 15))
                  (i32x4.shr_u (local.get $random_43) (i32.const 17)))
                (local.get $random_44)))
            (local.set $random_46 (i32x4.add (local.get $random_44) (local.get $random_45)))
            (local.set $random_47
              (v128.xor
                (v128.or
                  (i32x4.shl (local.get $random_45) (i32.const 26))
                  (i32x4.shr_u (local.get $random_45) (i32.const 6)))
                (local.get $random_46)))
            (local.set $random_48 (i32x4.add (local.get $random_46) (local.get $random_47)))
            (local.set $random_50 (i32x4.add (local.get $random_48) (local.get $lanes_4)))
            (local.set $ge
              (f32x4.ge
                (f32x4.mul
                  (f32x4.convert_i32x4_u (i32x4.shr_u (local.get $random_50) (i32.const 8)))
                  (local.get $lanes_9))
                (local.get $lanes_10)))
            (local.set $index_4 (i32.mul (local.get $i) (i32.const 4)))
            (v128.store
              (i32.add (local.get $out0) (local.get $index_4))
              (v128.and (local.get $ge) (v128.const i32x4 1 1 1 1)))
            (local.set $index_1 (i32.add (local.get $i) (i32.const 1)))
            (local.set $index_2 (i32.add (local.get $i) (i32.const 2)))
            (local.set $index_3 (i32.add (local.get $i) (i32.const 3)))
            (v128.store
              (i32.add (local.get $out1) (local.get $index_4))
              (f32x4.mul
                (f32x4.mul
                  (v128.load32_lane 3
                    (i32.add
                      (i32.add
                        (local.get $in1)
                        (i32.mul (i32.div_s (local.get $index_3) (i32.const 1024)) (i32.const 4096)))
                      (i32.mul (i32.rem_s (local.get $index_3) (i32.const 1024)) (i32.const 4)))
                    (v128.load32_lane 2
                      (i32.add
                        (i32.add
                          (local.get $in1)
                          (i32.mul (i32.div_s (local.get $index_2) (i32.const 1024)) (i32.const 4096)))
                        (i32.mul (i32.rem_s (local.get $index_2) (i32.const 1024)) (i32.const 4)))
                      (v128.load32_lane 1
                        (i32.add
                          (i32.add
                            (local.get $in1)
                            (i32.mul (i32.div_s (local.get $index_1) (i32.const 1024)) (i32.const 4096)))
                          (i32.mul (i32.rem_s (local.get $index_1) (i32.const 1024)) (i32.const 4)))
                        (v128.load32_zero
                          (i32.add
                            (i32.add
                              (local.get $in1)
                              (i32.mul (i32.div_s (local.get $i) (i32.const 1024)) (i32.const 4096)))
                            (i32.mul (i32.rem_s (local.get $i) (i32.const 1024)) (i32.const 4)))))))
                  (v128.and (local.get $ge) (v128.const f32x4 1 1 1 1)))
                (local.get $lanes_11)))
            (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $i.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_dropout_1
  ;;   ops: add
  ;;   from: examples/digits/model.ts:14:12
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 2  bytes: 16
  ;;   grid: 1 x 1 x 1
  ;;   in0: u32[2], read_write
  ;;   in1: u32[2], read
  (func $train_step_dropout_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (loop $.tasks
      (i32.store (local.get $in0) (i32.add (i32.load (local.get $in0)) (i32.load (local.get $in1))))
      (i32.store offset=4
        (local.get $in0)
        (i32.add (i32.load offset=4 (local.get $in0)) (i32.load offset=4 (local.get $in1))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_hidden
  ;;   ops: dot_general, add, max
  ;;   from: examples/digits/model.ts:15:12
  ;;   schedule: contract: tile m 252, block m 126, tile n 64, register m 6, register n 8, vector n 4, stage rhs, stage lhs
  ;;   flops: 262400*batch  bytes: 4608*batch+524800
  ;;   grid: floordiv(batch+251, 252) x 2 x 1
  ;;   in0: f32[1024*batch], read
  ;;   in1: f32[131072], read
  ;;   in2: f32[128], read
  ;;   out0: f32[128*batch], write
  ;;   scratch: lhs_pack: f32[66528], rhs_pack: f32[32768], totals: f32[16128]
  (func $train_step_hidden
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out0 i32) (param $batch i32)
    (local $.rhs_pack i32) (local $.totals i32) (local $lanes_1 v128) (local $index_8 i32) (local $m_start i32) (local $n_start i32)
    (local $rows i32) (local $.t1 i32) (local $t i32) (local $t.end i32) (local $index_6 i32) (local $kt i32)
    (local $k_start i32) (local $index_3 i32) (local $group i32) (local $group_start i32) (local $n_group i32) (local $index_1 i32)
    (local $index_4 i32) (local $kt_1 i32) (local $index_2 i32) (local $index_5 i32) (local $index_21 i32) (local $index_22 i32)
    (local $block i32) (local $row_start i32) (local $block_rows i32) (local $.t2 i32) (local $m_block i32) (local $index_7 i32)
    (local $i i32) (local $i.end i32) (local $m i32) (local $.t3 i32) (local $index_9 i32) (local $index_10 i32)
    (local $index_23 i32) (local $index_25 i32) (local $kt_2 i32) (local $index_24 i32) (local $index_16 i32) (local $group_1 i32)
    (local $group_start_1 i32) (local $index_11 i32) (local $panel i32) (local $column i32) (local $index_12 i32) (local $index_17 i32)
    (local $rows_panel i32) (local $row i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128)
    (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128)
    (local $acc_10 v128) (local $acc_11 v128) (local $index_14 i32) (local $kk i32) (local $index_13 i32) (local $index_26 i32)
    (local $b v128) (local $b_1 v128) (local $index_15 i32) (local $index_27 i32) (local $a v128) (local $a_1 v128)
    (local $a_2 v128) (local $a_3 v128) (local $a_4 v128) (local $a_5 v128) (local $index_18 i32) (local $index_28 i32)
    (local $index_32 i32) (local $i_1 i32) (local $m_1 i32) (local $index_19 i32) (local $index_20 i32) (local $index_29 i32)
    (local $index_31 i32) (local $j_4 i32) (local $index_30 i32) (local $group_x i32) (local $group_y i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.rhs_pack (i32.add (local.get $.scratch) (i32.const 266112)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 397184)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (local.set $index_8 (i32.sub (local.get $batch) (i32.const 1)))
    (loop $.tasks
      (local.set $group_x (i32.rem_u (local.get $.begin) (local.get $.grid_x)))
      (local.set $group_y (i32.rem_u (i32.div_u (local.get $.begin) (local.get $.grid_x)) (local.get $.grid_y)))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 252)))
      (local.set $n_start (i32.mul (local.get $group_y) (i32.const 64)))
      (local.set $rows
        (select
          (i32.const 252)
          (local.tee $.t1 (i32.sub (local.get $batch) (local.get $m_start)))
          (i32.lt_s (i32.const 252) (local.get $.t1))))
      (local.set $t (i32.const 0))
      (local.set $t.end (i32.mul (i32.div_s (i32.add (local.get $rows) (i32.const 5)) (i32.const 6)) (i32.const 384)))
      (if
        (i32.lt_s (local.get $t) (local.get $t.end))
        (then
          (loop $t.loop
            (v128.store (i32.add (local.get $.totals) (i32.mul (local.get $t) (i32.const 4))) (local.get $lanes_1))
            (br_if $t.loop (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 4))) (local.get $t.end))))))
      (local.set $index_6 (i32.div_s (i32.add (local.get $rows) (i32.const 125)) (i32.const 126)))
      (local.set $kt (i32.const 0))
      (loop $kt.loop
        (local.set $k_start (i32.mul (local.get $kt) (i32.const 512)))
        (local.set $index_3 (i32.mul (local.get $k_start) (i32.const 128)))
        (local.set $group (i32.const 0))
        (loop $group.loop
          (local.set $group_start (i32.mul (local.get $group) (i32.const 32)))
          (local.set $n_group (i32.add (local.get $n_start) (local.get $group_start)))
          (local.set $index_1 (i32.mul (local.get $group) (i32.const 16384)))
          (local.set $index_4 (i32.add (local.get $index_3) (local.get $n_group)))
          (local.set $kt_1 (i32.const 0))
          (loop $kt_1.loop
            (local.set $index_2 (i32.add (local.get $index_1) (i32.mul (local.get $kt_1) (i32.const 8))))
            (local.set $index_5 (i32.add (local.get $index_4) (i32.mul (local.get $kt_1) (i32.const 128))))
            (local.set $index_21 (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_2) (i32.const 4))))
            (local.set $index_22 (i32.add (local.get $in1) (i32.mul (local.get $index_5) (i32.const 4))))
            (v128.store (local.get $index_21) (v128.load (local.get $index_22)))
            (v128.store offset=16 (local.get $index_21) (v128.load offset=16 (local.get $index_22)))
            (v128.store offset=16384 (local.get $index_21) (v128.load offset=32 (local.get $index_22)))
            (v128.store offset=16400 (local.get $index_21) (v128.load offset=48 (local.get $index_22)))
            (v128.store offset=32768 (local.get $index_21) (v128.load offset=64 (local.get $index_22)))
            (v128.store offset=32784 (local.get $index_21) (v128.load offset=80 (local.get $index_22)))
            (v128.store offset=49152 (local.get $index_21) (v128.load offset=96 (local.get $index_22)))
            (v128.store offset=49168 (local.get $index_21) (v128.load offset=112 (local.get $index_22)))
            (br_if $kt_1.loop (i32.lt_s (local.tee $kt_1 (i32.add (local.get $kt_1) (i32.const 1))) (i32.const 512))))
          (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 2))))
        (local.set $block (i32.const 0))
        (if
          (i32.lt_s (local.get $block) (local.get $index_6))
          (then
            (loop $block.loop
              (local.set $row_start (i32.mul (local.get $block) (i32.const 126)))
              (local.set $block_rows
                (select
                  (i32.const 126)
                  (local.tee $.t2 (i32.sub (local.get $rows) (local.get $row_start)))
                  (i32.lt_s (i32.const 126) (local.get $.t2))))
              (local.set $m_block (i32.add (local.get $m_start) (local.get $row_start)))
              (local.set $index_7 (i32.div_s (i32.add (local.get $block_rows) (i32.const 5)) (i32.const 6)))
              (local.set $i (i32.const 0))
              (local.set $i.end (i32.mul (local.get $index_7) (i32.const 6)))
              (if
                (i32.lt_s (local.get $i) (local.get $i.end))
                (then
                  (loop $i.loop
                    (local.set $m
                      (select
                        (local.tee $.t3 (i32.add (local.get $m_block) (local.get $i)))
                        (local.get $index_8)
                        (i32.lt_s (local.get $.t3) (local.get $index_8))))
                    (local.set $index_9 (i32.mul (local.get $i) (i32.const 528)))
                    (local.set $index_10 (i32.add (local.get $k_start) (i32.mul (local.get $m) (i32.const 1024))))
                    (local.set $index_23 (i32.add (local.get $.scratch) (i32.mul (local.get $index_9) (i32.const 4))))
                    (local.set $index_25 (i32.add (local.get $in0) (i32.mul (local.get $index_10) (i32.const 4))))
                    (local.set $kt_2 (i32.const 0))
                    (loop $kt_2.loop
                      (local.set $index_24 (i32.mul (local.get $kt_2) (i32.const 4)))
                      (v128.store
                        (i32.add (local.get $index_23) (local.get $index_24))
                        (v128.load (i32.add (local.get $index_25) (local.get $index_24))))
                      (br_if $kt_2.loop
                        (i32.lt_s (local.tee $kt_2 (i32.add (local.get $kt_2) (i32.const 4))) (i32.const 512))))
                    (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
              (local.set $index_16 (i32.mul (local.get $row_start) (i32.const 64)))
              (local.set $group_1 (i32.const 0))
              (loop $group_1.loop
                (local.set $group_start_1 (i32.mul (local.get $group_1) (i32.const 32)))
                (local.set $index_11 (i32.mul (local.get $group_1) (i32.const 16384)))
                (local.set $panel (i32.const 0))
                (loop $panel.loop
                  (local.set $column (i32.add (local.get $group_start_1) (i32.mul (local.get $panel) (i32.const 8))))
                  (local.set $index_12 (i32.add (local.get $index_11) (i32.mul (local.get $panel) (i32.const 4096))))
                  (local.set $index_17 (i32.add (local.get $index_16) (local.get $column)))
                  (local.set $rows_panel (i32.const 0))
                  (if
                    (i32.lt_s (local.get $rows_panel) (local.get $index_7))
                    (then
                      (loop $rows_panel.loop
                        (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
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
                        (local.set $index_14 (i32.mul (local.get $row) (i32.const 528)))
                        (local.set $kk (i32.const 0))
                        (loop $kk.loop
                          (local.set $index_13 (i32.add (local.get $index_12) (i32.mul (local.get $kk) (i32.const 8))))
                          (local.set $index_26
                            (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_13) (i32.const 4))))
                          (local.set $b (v128.load (local.get $index_26)))
                          (local.set $b_1 (v128.load offset=16 (local.get $index_26)))
                          (local.set $index_15 (i32.add (local.get $index_14) (local.get $kk)))
                          (local.set $index_27
                            (i32.add (local.get $.scratch) (i32.mul (local.get $index_15) (i32.const 4))))
                          (local.set $a (v128.load32_splat (local.get $index_27)))
                          (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                          (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                          (local.set $a_1 (v128.load32_splat offset=2112 (local.get $index_27)))
                          (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                          (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                          (local.set $a_2 (v128.load32_splat offset=4224 (local.get $index_27)))
                          (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                          (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                          (local.set $a_3 (v128.load32_splat offset=6336 (local.get $index_27)))
                          (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                          (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                          (local.set $a_4 (v128.load32_splat offset=8448 (local.get $index_27)))
                          (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                          (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                          (local.set $a_5 (v128.load32_splat offset=10560 (local.get $index_27)))
                          (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
                          (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
                          (br_if $kk.loop
                            (i32.lt_s (local.tee $kk (i32.add (local.get $kk) (i32.const 1))) (i32.const 512))))
                        (local.set $index_18 (i32.add (local.get $index_17) (i32.mul (local.get $row) (i32.const 64))))
                        (local.set $index_28
                          (i32.add (local.get $.totals) (i32.mul (local.get $index_18) (i32.const 4))))
                        (v128.store
                          (local.get $index_28)
                          (f32x4.add (v128.load (local.get $index_28)) (local.get $acc_0)))
                        (v128.store offset=16
                          (local.get $index_28)
                          (f32x4.add (v128.load offset=16 (local.get $index_28)) (local.get $acc_1)))
                        (v128.store offset=256
                          (local.get $index_28)
                          (f32x4.add (v128.load offset=256 (local.get $index_28)) (local.get $acc_2)))
                        (v128.store offset=272
                          (local.get $index_28)
                          (f32x4.add (v128.load offset=272 (local.get $index_28)) (local.get $acc_3)))
                        (v128.store offset=512
                          (local.get $index_28)
                          (f32x4.add (v128.load offset=512 (local.get $index_28)) (local.get $acc_4)))
                        (v128.store offset=528
                          (local.get $index_28)
                          (f32x4.add (v128.load offset=528 (local.get $index_28)) (local.get $acc_5)))
                        (v128.store offset=768
                          (local.get $index_28)
                          (f32x4.add (v128.load offset=768 (local.get $index_28)) (local.get $acc_6)))
                        (v128.store offset=784
                          (local.get $index_28)
                          (f32x4.add (v128.load offset=784 (local.get $index_28)) (local.get $acc_7)))
                        (v128.store offset=1024
                          (local.get $index_28)
                          (f32x4.add (v128.load offset=1024 (local.get $index_28)) (local.get $acc_8)))
                        (v128.store offset=1040
                          (local.get $index_28)
                          (f32x4.add (v128.load offset=1040 (local.get $index_28)) (local.get $acc_9)))
                        (v128.store offset=1280
                          (local.get $index_28)
                          (f32x4.add (v128.load offset=1280 (local.get $index_28)) (local.get $acc_10)))
                        (v128.store offset=1296
                          (local.get $index_28)
                          (f32x4.add (v128.load offset=1296 (local.get $index_28)) (local.get $acc_11)))
                        (br_if $rows_panel.loop
                          (i32.lt_s
                            (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                            (local.get $index_7))))))
                  (br_if $panel.loop
                    (i32.lt_s (local.tee $panel (i32.add (local.get $panel) (i32.const 1))) (i32.const 4))))
                (br_if $group_1.loop
                  (i32.lt_s (local.tee $group_1 (i32.add (local.get $group_1) (i32.const 1))) (i32.const 2))))
              (br_if $block.loop
                (i32.lt_s (local.tee $block (i32.add (local.get $block) (i32.const 1))) (local.get $index_6))))))
        (br_if $kt.loop (i32.lt_s (local.tee $kt (i32.add (local.get $kt) (i32.const 1))) (i32.const 2))))
      (local.set $index_32 (i32.add (local.get $in2) (i32.mul (local.get $n_start) (i32.const 4))))
      (local.set $i_1 (i32.const 0))
      (if
        (i32.lt_s (local.get $i_1) (local.get $rows))
        (then
          (loop $i_1.loop
            (local.set $m_1 (i32.add (local.get $m_start) (local.get $i_1)))
            (local.set $index_19 (i32.add (local.get $n_start) (i32.mul (local.get $m_1) (i32.const 128))))
            (local.set $index_20 (i32.mul (local.get $i_1) (i32.const 64)))
            (local.set $index_29 (i32.add (local.get $out0) (i32.mul (local.get $index_19) (i32.const 4))))
            (local.set $index_31 (i32.add (local.get $.totals) (i32.mul (local.get $index_20) (i32.const 4))))
            (local.set $j_4 (i32.const 0))
            (loop $j_4.loop
              (local.set $index_30 (i32.mul (local.get $j_4) (i32.const 4)))
              (v128.store
                (i32.add (local.get $index_29) (local.get $index_30))
                (f32x4.pmax
                  (f32x4.add
                    (v128.load (i32.add (local.get $index_31) (local.get $index_30)))
                    (v128.load (i32.add (local.get $index_32) (local.get $index_30))))
                  (local.get $lanes_1)))
              (br_if $j_4.loop (i32.lt_s (local.tee $j_4 (i32.add (local.get $j_4) (i32.const 4))) (i32.const 64))))
            (br_if $i_1.loop (i32.lt_s (local.tee $i_1 (i32.add (local.get $i_1) (i32.const 1))) (local.get $rows))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_class
  ;;   ops: reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, div, neg, mul, div, lt, select, gt, select, div, div, mul, neg, reduce_sum, add, mul, reduce_sum, mul, sub, arg_max, eq
  ;;   from: examples/digits/model.ts:16:12, examples/digits/model.ts:20:7
  ;;   schedule: row: tile row 8, vector inner 4
  ;;   flops: 303*batch+1  bytes: 92*batch
  ;;   grid: floordiv(batch+7, 8) x 1 x 1
  ;;   in0: f32[10*batch], read
  ;;   in1: i32[batch], read
  ;;   out0: f32[batch], write
  ;;   out1: f32[10*batch], write
  ;;   out2: i32[batch], write
  ;;   scratch: kept: f32[10]
  (func $train_step_class
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $out1 i32) (param $out2 i32) (param $batch i32)
    (local $value_2 f32) (local $first i32) (local $row i32) (local $.t1 i32) (local $row.end i32) (local $acc f32)
    (local $index_1 i32) (local $index_2 i32) (local $index_3 i32) (local $j i32) (local $x f32) (local $acc_1 f32)
    (local $j_1 i32) (local $index_4 i32) (local $x_1 f32) (local $x_3 f32) (local $above_1 f32) (local $clamped_1 f32)
    (local $bits_1 i32) (local $n_1 f32) (local $scale_1 f32) (local $r_1 f32) (local $exp f32) (local $acc_2 f32)
    (local $acc_3 f32) (local $acc_4 i32) (local $j_2 i32) (local $div f32) (local $value_1 f32) (local $next f32)
    (local $next_1 i32) (local $arg_max i32) (local $index_5 i32) (local $x_2 i32) (local $acc_5 f32) (local $acc_6 f32)
    (local $j_3 i32) (local $cast f32) (local $div_1 f32) (local $div_2 f32) (local $max f32) (local $min f32)
    (local $is_subnormal_1 i32) (local $bits_2 i32) (local $above_2 i32) (local $e_1 f32) (local $f_1 f32) (local $z_1 f32)
    (local $select f32) (local $acc_7 f32) (local $j_4 i32) (local $div_3 f32) (local $div_4 f32) (local $max_1 f32)
    (local $min_1 f32) (local $cast_1 f32) (local $select_1 f32) (local $mul f32) (local $index_7 i32) (local $j_5 i32)
    (local $index_6 i32) (local $div_5 f32) (local $div_6 f32) (local $max_2 f32) (local $min_2 f32) (local $cast_2 f32)
    (local $select_2 f32) (local $mul_1 f32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $value_2 (f32.neg (f32.div (f32.const 1) (f32.convert_i32_s (local.get $batch)))))
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
            (local.set $acc (f32.const -inf))
            (local.set $index_1 (i32.mul (local.get $row) (i32.const 10)))
            (local.set $index_2 (i32.mul (local.get $index_1) (i32.const 4)))
            (local.set $index_3 (i32.add (local.get $in0) (local.get $index_2)))
            (local.set $j (i32.const 0))
            (loop $j.loop
              (local.set $x (f32.load (i32.add (local.get $index_3) (i32.mul (local.get $j) (i32.const 4)))))
              (local.set $acc (f32.max (local.get $acc) (local.get $x)))
              (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 10))))
            (local.set $acc_1 (f32.const 0))
            (local.set $j_1 (i32.const 0))
            (loop $j_1.loop
              (local.set $index_4 (i32.mul (local.get $j_1) (i32.const 4)))
              (local.set $x_1 (f32.load (i32.add (local.get $index_3) (local.get $index_4))))
              (local.set $x_3 (f32.sub (local.get $x_1) (local.get $acc)))
              (local.set $above_1 (select (f32.const -104) (local.get $x_3) (f32.lt (local.get $x_3) (f32.const -104))))
              (local.set $clamped_1
                (select (f32.const 89) (local.get $above_1) (f32.lt (f32.const 89) (local.get $above_1))))
              (local.set $bits_1
                (i32.reinterpret_f32
                  (f32.add (f32.mul (local.get $clamped_1) (f32.const 0.7213475)) (f32.const 12583039))))
              (local.set $n_1 (f32.convert_i32_s (i32.sub (local.get $bits_1) (i32.const 1262485631))))
              (local.set $scale_1 (f32.reinterpret_i32 (i32.shl (local.get $bits_1) (i32.const 23))))
              (local.set $r_1
                (f32.add
                  (f32.mul (local.get $n_1) (f32.const 0.00042438888))
                  (f32.add (f32.mul (local.get $n_1) (f32.const -1.3867188)) (local.get $clamped_1))))
              (local.set $exp
                (f32.mul
                  (f32.mul
                    (f32.add
                      (f32.add
                        (f32.mul
                          (f32.mul (local.get $r_1) (local.get $r_1))
                          (f32.add
                            (f32.mul
                              (f32.add
                                (f32.mul
                                  (f32.add
                                    (f32.mul
                                      (f32.add
                                        (f32.mul
                                          (f32.add
                                            (f32.mul (f32.const 0.00019611344) (local.get $r_1))
                                            (f32.const 0.0014104677))
                                          (local.get $r_1))
                                        (f32.const 0.008336109))
                                      (local.get $r_1))
                                    (f32.const 0.04166126))
                                  (local.get $r_1))
                                (f32.const 0.16666614))
                              (local.get $r_1))
                            (f32.const 0.50000036)))
                        (local.get $r_1))
                      (f32.const 1))
                    (local.get $scale_1))
                  (local.get $scale_1)))
              (f32.store (i32.add (local.get $.scratch) (local.get $index_4)) (local.get $exp))
              (local.set $acc_1 (f32.add (local.get $acc_1) (local.get $exp)))
              (br_if $j_1.loop (i32.lt_s (local.tee $j_1 (i32.add (local.get $j_1) (i32.const 1))) (i32.const 10))))
            (local.set $acc_2 (f32.const 0))
            (local.set $acc_3 (f32.const -inf))
            (local.set $acc_4 (i32.const 2147483647))
            (local.set $j_2 (i32.const 0))
            (loop $j_2.loop
              (local.set $div
                (f32.div
                  (f32.load (i32.add (local.get $.scratch) (i32.mul (local.get $j_2) (i32.const 4))))
                  (local.get $acc_1)))
              (local.set $acc_2 (f32.add (local.get $acc_2) (local.get $div)))
              (local.set $value_1 (select (local.get $div) (f32.const -inf) (f32.eq (local.get $div) (local.get $div))))
              (local.set $next
                (select
                  (local.get $value_1)
                  (local.get $acc_3)
                  (i32.or
                    (f32.gt (local.get $value_1) (local.get $acc_3))
                    (i32.and
                      (f32.eq (local.get $value_1) (local.get $acc_3))
                      (i32.lt_s (local.get $j_2) (local.get $acc_4))))))
              (local.set $next_1
                (select
                  (local.get $j_2)
                  (local.get $acc_4)
                  (i32.or
                    (f32.gt (local.get $value_1) (local.get $acc_3))
                    (i32.and
                      (f32.eq (local.get $value_1) (local.get $acc_3))
                      (i32.lt_s (local.get $j_2) (local.get $acc_4))))))
              (local.set $acc_3 (local.get $next))
              (local.set $acc_4 (local.get $next_1))
              (br_if $j_2.loop (i32.lt_s (local.tee $j_2 (i32.add (local.get $j_2) (i32.const 1))) (i32.const 10))))
            (local.set $arg_max
              (select (i32.const 0) (local.get $acc_4) (i32.eq (local.get $acc_4) (i32.const 2147483647))))
            (local.set $index_5 (i32.mul (local.get $row) (i32.const 4)))
            (local.set $x_2 (i32.load (i32.add (local.get $in1) (local.get $index_5))))
            (local.set $acc_5 (f32.const 0))
            (local.set $acc_6 (f32.const 0))
            (local.set $j_3 (i32.const 0))
            (loop $j_3.loop
              (local.set $cast (f32.convert_i32_s (i32.eq (local.get $x_2) (local.get $j_3))))
              (local.set $div_1
                (f32.div
                  (f32.load (i32.add (local.get $.scratch) (i32.mul (local.get $j_3) (i32.const 4))))
                  (local.get $acc_1)))
              (local.set $div_2 (f32.div (local.get $div_1) (local.get $acc_2)))
              (local.set $max (f32.max (local.get $div_2) (f32.const 1e-7)))
              (local.set $min (f32.min (local.get $max) (f32.const 0.9999999)))
              (local.set $is_subnormal_1 (f32.lt (local.get $min) (f32.const 1.1754944e-38)))
              (local.set $bits_2
                (i32.reinterpret_f32
                  (select (f32.mul (local.get $min) (f32.const 33554432)) (local.get $min) (local.get $is_subnormal_1))))
              (local.set $above_2 (i32.sub (local.get $bits_2) (i32.const 1060439283)))
              (local.set $e_1
                (f32.convert_i32_s
                  (i32.add
                    (i32.shr_s (local.get $above_2) (i32.const 23))
                    (select (i32.const -25) (i32.const 0) (local.get $is_subnormal_1)))))
              (local.set $f_1
                (f32.sub
                  (f32.reinterpret_i32
                    (i32.add (i32.and (local.get $above_2) (i32.const 8388607)) (i32.const 1060439283)))
                  (f32.const 1)))
              (local.set $z_1 (f32.mul (local.get $f_1) (local.get $f_1)))
              (local.set $acc_5
                (f32.add
                  (local.get $acc_5)
                  (f32.mul
                    (local.get $cast)
                    (select
                      (f32.add
                        (f32.mul (local.get $e_1) (f32.const 0.6933594))
                        (f32.add
                          (local.get $f_1)
                          (f32.add
                            (f32.mul (local.get $z_1) (f32.const -0.5))
                            (f32.add
                              (f32.mul (local.get $e_1) (f32.const -0.00021219444))
                              (f32.mul
                                (f32.mul
                                  (f32.add
                                    (f32.mul
                                      (f32.add
                                        (f32.mul
                                          (f32.add
                                            (f32.mul
                                              (f32.add
                                                (f32.mul
                                                  (f32.add
                                                    (f32.mul
                                                      (f32.add
                                                        (f32.mul
                                                          (f32.add
                                                            (f32.mul
                                                              (f32.add
                                                                (f32.mul (f32.const 0.070376836) (local.get $f_1))
                                                                (f32.const -0.1151461))
                                                              (local.get $f_1))
                                                            (f32.const 0.116769984))
                                                          (local.get $f_1))
                                                        (f32.const -0.12420141))
                                                      (local.get $f_1))
                                                    (f32.const 0.14249323))
                                                  (local.get $f_1))
                                                (f32.const -0.16668057))
                                              (local.get $f_1))
                                            (f32.const 0.20000714))
                                          (local.get $f_1))
                                        (f32.const -0.24999994))
                                      (local.get $f_1))
                                    (f32.const 0.3333333))
                                  (local.get $f_1))
                                (local.get $z_1))))))
                      (select
                        (f32.const -inf)
                        (select (f32.const nan) (local.get $min) (f32.lt (local.get $min) (f32.const 0)))
                        (f32.eq (local.get $min) (f32.const 0)))
                      (i32.and (f32.gt (local.get $min) (f32.const 0)) (f32.lt (local.get $min) (f32.const inf)))))))
              (local.set $select
                (select
                  (select
                    (f32.div (f32.mul (local.get $value_2) (local.get $cast)) (local.get $min))
                    (f32.const 0)
                    (f32.lt (local.get $min) (f32.const 0.9999999)))
                  (f32.const 0)
                  (f32.gt (local.get $max) (f32.const 1e-7))))
              (local.set $acc_6
                (f32.add
                  (local.get $acc_6)
                  (f32.neg (f32.mul (local.get $select) (f32.div (local.get $div_2) (local.get $acc_2))))))
              (br_if $j_3.loop (i32.lt_s (local.tee $j_3 (i32.add (local.get $j_3) (i32.const 1))) (i32.const 10))))
            (local.set $acc_7 (f32.const 0))
            (local.set $j_4 (i32.const 0))
            (loop $j_4.loop
              (local.set $div_3
                (f32.div
                  (f32.load (i32.add (local.get $.scratch) (i32.mul (local.get $j_4) (i32.const 4))))
                  (local.get $acc_1)))
              (local.set $div_4 (f32.div (local.get $div_3) (local.get $acc_2)))
              (local.set $max_1 (f32.max (local.get $div_4) (f32.const 1e-7)))
              (local.set $min_1 (f32.min (local.get $max_1) (f32.const 0.9999999)))
              (local.set $cast_1 (f32.convert_i32_s (i32.eq (local.get $x_2) (local.get $j_4))))
              (local.set $select_1
                (select
                  (select
                    (f32.div (f32.mul (local.get $value_2) (local.get $cast_1)) (local.get $min_1))
                    (f32.const 0)
                    (f32.lt (local.get $min_1) (f32.const 0.9999999)))
                  (f32.const 0)
                  (f32.gt (local.get $max_1) (f32.const 1e-7))))
              (local.set $mul
                (f32.mul
                  (f32.add (f32.div (local.get $select_1) (local.get $acc_2)) (local.get $acc_6))
                  (local.get $div_3)))
              (local.set $acc_7 (f32.add (local.get $acc_7) (local.get $mul)))
              (br_if $j_4.loop (i32.lt_s (local.tee $j_4 (i32.add (local.get $j_4) (i32.const 1))) (i32.const 10))))
            (f32.store (i32.add (local.get $out0) (local.get $index_5)) (f32.neg (local.get $acc_5)))
            (i32.store (i32.add (local.get $out2) (local.get $index_5)) (i32.eq (local.get $x_2) (local.get $arg_max)))
            (local.set $index_7 (i32.add (local.get $out1) (local.get $index_2)))
            (local.set $j_5 (i32.const 0))
            (loop $j_5.loop
              (local.set $index_6 (i32.mul (local.get $j_5) (i32.const 4)))
              (local.set $div_5
                (f32.div (f32.load (i32.add (local.get $.scratch) (local.get $index_6))) (local.get $acc_1)))
              (local.set $div_6 (f32.div (local.get $div_5) (local.get $acc_2)))
              (local.set $max_2 (f32.max (local.get $div_6) (f32.const 1e-7)))
              (local.set $min_2 (f32.min (local.get $max_2) (f32.const 0.9999999)))
              (local.set $cast_2 (f32.convert_i32_s (i32.eq (local.get $x_2) (local.get $j_5))))
              (local.set $select_2
                (select
                  (select
                    (f32.div (f32.mul (local.get $value_2) (local.get $cast_2)) (local.get $min_2))
                    (f32.const 0)
                    (f32.lt (local.get $min_2) (f32.const 0.9999999)))
                  (f32.const 0)
                  (f32.gt (local.get $max_2) (f32.const 1e-7))))
              (local.set $mul_1
                (f32.mul
                  (f32.add (f32.div (local.get $select_2) (local.get $acc_2)) (local.get $acc_6))
                  (local.get $div_5)))
              (f32.store
                (i32.add (local.get $index_7) (local.get $index_6))
                (f32.sub (local.get $mul_1) (f32.mul (local.get $div_5) (local.get $acc_7))))
              (br_if $j_5.loop (i32.lt_s (local.tee $j_5 (i32.add (local.get $j_5) (i32.const 1))) (i32.const 10))))
            (br_if $row.loop (i32.lt_s (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $row.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_class_1
  ;;   ops: reduce_sum
  ;;   from: examples/digits/model.ts:16:12
  ;;   schedule: reduce: vector result 4
  ;;   flops: 10*batch  bytes: 40*batch+40
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[10*batch], read
  ;;   out0: f32[10], write
  ;;   scratch: sums: f32[10]
  (func $train_step_class_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $batch i32)
    (local $lanes_1 v128) (local $j i32) (local $j_rest i32) (local $r i32) (local $index_1 i32) (local $index_4 i32)
    (local $j_1 i32) (local $index_2 i32) (local $index_3 i32) (local $next v128) (local $j_1_rest i32) (local $index_5 i32)
    (local $index_6 i32) (local $next_1 f32) (local $j_2 i32) (local $index_7 i32) (local $reduce_sum v128) (local $j_2_rest i32)
    (local $index_8 i32) (local $reduce_sum_1 f32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $j (i32.const 0))
      (loop $j.loop
        (v128.store (i32.add (local.get $.scratch) (i32.mul (local.get $j) (i32.const 4))) (local.get $lanes_1))
        (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 8))))
      (local.set $j_rest (i32.const 8))
      (loop $j_rest.loop
        (f32.store (i32.add (local.get $.scratch) (i32.mul (local.get $j_rest) (i32.const 4))) (f32.const 0))
        (br_if $j_rest.loop (i32.lt_s (local.tee $j_rest (i32.add (local.get $j_rest) (i32.const 1))) (i32.const 10))))
      (local.set $r (i32.const 0))
      (if
        (i32.lt_s (local.get $r) (local.get $batch))
        (then
          (loop $r.loop
            (local.set $index_1 (i32.mul (local.get $r) (i32.const 10)))
            (local.set $index_4 (i32.add (local.get $in0) (i32.mul (local.get $index_1) (i32.const 4))))
            (local.set $j_1 (i32.const 0))
            (loop $j_1.loop
              (local.set $index_2 (i32.mul (local.get $j_1) (i32.const 4)))
              (local.set $index_3 (i32.add (local.get $.scratch) (local.get $index_2)))
              (local.set $next
                (f32x4.add
                  (v128.load (local.get $index_3))
                  (v128.load (i32.add (local.get $index_4) (local.get $index_2)))))
              (v128.store (local.get $index_3) (local.get $next))
              (br_if $j_1.loop (i32.lt_s (local.tee $j_1 (i32.add (local.get $j_1) (i32.const 4))) (i32.const 8))))
            (local.set $j_1_rest (i32.const 8))
            (loop $j_1_rest.loop
              (local.set $index_5 (i32.mul (local.get $j_1_rest) (i32.const 4)))
              (local.set $index_6 (i32.add (local.get $.scratch) (local.get $index_5)))
              (local.set $next_1
                (f32.add (f32.load (local.get $index_6)) (f32.load (i32.add (local.get $index_4) (local.get $index_5)))))
              (f32.store (local.get $index_6) (local.get $next_1))
              (br_if $j_1_rest.loop
                (i32.lt_s (local.tee $j_1_rest (i32.add (local.get $j_1_rest) (i32.const 1))) (i32.const 10))))
            (br_if $r.loop (i32.lt_s (local.tee $r (i32.add (local.get $r) (i32.const 1))) (local.get $batch))))))
      (local.set $j_2 (i32.const 0))
      (loop $j_2.loop
        (local.set $index_7 (i32.mul (local.get $j_2) (i32.const 4)))
        (local.set $reduce_sum (v128.load (i32.add (local.get $.scratch) (local.get $index_7))))
        (v128.store (i32.add (local.get $out0) (local.get $index_7)) (local.get $reduce_sum))
        (br_if $j_2.loop (i32.lt_s (local.tee $j_2 (i32.add (local.get $j_2) (i32.const 4))) (i32.const 8))))
      (local.set $j_2_rest (i32.const 8))
      (loop $j_2_rest.loop
        (local.set $index_8 (i32.mul (local.get $j_2_rest) (i32.const 4)))
        (local.set $reduce_sum_1 (f32.load (i32.add (local.get $.scratch) (local.get $index_8))))
        (f32.store (i32.add (local.get $out0) (local.get $index_8)) (local.get $reduce_sum_1))
        (br_if $j_2_rest.loop
          (i32.lt_s (local.tee $j_2_rest (i32.add (local.get $j_2_rest) (i32.const 1))) (i32.const 10))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_adam_1
  ;;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
  ;;   from: examples/digits/model.ts:20:7
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 120  bytes: 164
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[10], read
  ;;   in1: f32[10], read_write
  ;;   in2: f32[10], read_write
  ;;   in3: f32[1], read
  ;;   in4: f32[10], read_write
  (func $train_step_adam_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $lanes_3 v128) (local $i i32) (local $index_1 i32) (local $index_2 i32)
    (local $x v128) (local $x_1 v128) (local $add v128) (local $index_3 i32) (local $x_2 v128) (local $add_1 v128)
    (local $index_4 i32) (local $i_rest i32) (local $index_5 i32) (local $index_6 i32) (local $x_3 f32) (local $x_4 f32)
    (local $add_2 f32) (local $index_7 i32) (local $x_5 f32) (local $add_3 f32) (local $index_8 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0.1 0.1 0.1 0.1))
    (local.set $lanes_2 (v128.const f32x4 0.001 0.001 0.001 0.001))
    (local.set $lanes_3 (v128.const f32x4 1e-7 1e-7 1e-7 1e-7))
    (loop $.tasks
      (local.set $i (i32.const 0))
      (loop $i.loop
        (local.set $index_1 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $index_2 (i32.add (local.get $in1) (local.get $index_1)))
        (local.set $x (v128.load (local.get $index_2)))
        (local.set $x_1 (v128.load (i32.add (local.get $in0) (local.get $index_1))))
        (local.set $add
          (f32x4.add (local.get $x) (f32x4.mul (f32x4.sub (local.get $x_1) (local.get $x)) (local.get $lanes_1))))
        (local.set $index_3 (i32.add (local.get $in2) (local.get $index_1)))
        (local.set $x_2 (v128.load (local.get $index_3)))
        (local.set $add_1
          (f32x4.add
            (local.get $x_2)
            (f32x4.mul (f32x4.sub (f32x4.mul (local.get $x_1) (local.get $x_1)) (local.get $x_2)) (local.get $lanes_2))))
        (v128.store (local.get $index_2) (local.get $add))
        (v128.store (local.get $index_3) (local.get $add_1))
        (local.set $index_4 (i32.add (local.get $in4) (local.get $index_1)))
        (v128.store
          (local.get $index_4)
          (f32x4.sub
            (v128.load (local.get $index_4))
            (f32x4.div
              (f32x4.mul (local.get $add) (v128.load32_splat (local.get $in3)))
              (f32x4.add (f32x4.sqrt (local.get $add_1)) (local.get $lanes_3)))))
        (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 8))))
      (local.set $i_rest (i32.const 8))
      (loop $i_rest.loop
        (local.set $index_5 (i32.mul (local.get $i_rest) (i32.const 4)))
        (local.set $index_6 (i32.add (local.get $in1) (local.get $index_5)))
        (local.set $x_3 (f32.load (local.get $index_6)))
        (local.set $x_4 (f32.load (i32.add (local.get $in0) (local.get $index_5))))
        (local.set $add_2
          (f32.add (local.get $x_3) (f32.mul (f32.sub (local.get $x_4) (local.get $x_3)) (f32.const 0.1))))
        (local.set $index_7 (i32.add (local.get $in2) (local.get $index_5)))
        (local.set $x_5 (f32.load (local.get $index_7)))
        (local.set $add_3
          (f32.add
            (local.get $x_5)
            (f32.mul (f32.sub (f32.mul (local.get $x_4) (local.get $x_4)) (local.get $x_5)) (f32.const 0.001))))
        (f32.store (local.get $index_6) (local.get $add_2))
        (f32.store (local.get $index_7) (local.get $add_3))
        (local.set $index_8 (i32.add (local.get $in4) (local.get $index_5)))
        (f32.store
          (local.get $index_8)
          (f32.sub
            (f32.load (local.get $index_8))
            (f32.div
              (f32.mul (local.get $add_2) (f32.load (local.get $in3)))
              (f32.add (f32.sqrt (local.get $add_3)) (f32.const 1e-7)))))
        (br_if $i_rest.loop (i32.lt_s (local.tee $i_rest (i32.add (local.get $i_rest) (i32.const 1))) (i32.const 10))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_class_2
  ;;   ops: dot_general
  ;;   from: examples/digits/model.ts:16:12
  ;;   schedule: contract: tile m 66, tile n 16, register m 6, register n 8, vector n 4, stage rhs
  ;;   flops: 2560*batch  bytes: 552*batch+5120
  ;;   grid: 2 x 1 x 1
  ;;   in0: f32[128*batch], read
  ;;   in1: f32[10*batch], read
  ;;   out0: f32[1280], write
  ;;   scratch: rhs_pack: f32[4096], totals: f32[1056]
  (func $train_step_class_2
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32)
    (local $.totals i32) (local $lanes_1 v128) (local $m_start i32) (local $rows i32) (local $.t1 i32) (local $index_1 i32)
    (local $t i32) (local $t.end i32) (local $kt i32) (local $kt.end i32) (local $k_start i32) (local $k_count i32)
    (local $.t2 i32) (local $index_3 i32) (local $index_9 i32) (local $group i32) (local $group_start i32) (local $index_6 i32)
    (local $j_1 i32) (local $index_7 i32) (local $mask_1 i32) (local $index_22 i32) (local $index_23 i32) (local $kt_2 i32)
    (local $index_4 i32) (local $kt_1 i32) (local $index_2 i32) (local $index_5 i32) (local $index_20 i32) (local $index_21 i32)
    (local $rows_panel i32) (local $row i32) (local $m i32) (local $m_1 i32) (local $m_2 i32) (local $.t3 i32)
    (local $m_3 i32) (local $.t4 i32) (local $m_4 i32) (local $.t5 i32) (local $m_5 i32) (local $.t6 i32)
    (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128) (local $acc_4 v128) (local $acc_5 v128)
    (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128) (local $acc_10 v128) (local $acc_11 v128)
    (local $index_10 i32) (local $index_12 i32) (local $index_13 i32) (local $index_14 i32) (local $index_15 i32) (local $index_16 i32)
    (local $index_25 i32) (local $index_27 i32) (local $index_28 i32) (local $index_29 i32) (local $index_30 i32) (local $index_31 i32)
    (local $kt_3 i32) (local $index_8 i32) (local $index_24 i32) (local $b v128) (local $b_1 v128) (local $index_11 i32)
    (local $index_26 i32) (local $a v128) (local $a_1 v128) (local $a_2 v128) (local $a_3 v128) (local $a_4 v128)
    (local $a_5 v128) (local $index_17 i32) (local $index_32 i32) (local $i i32) (local $m_6 i32) (local $index_18 i32)
    (local $index_19 i32) (local $index_33 i32) (local $index_35 i32) (local $j_2 i32) (local $index_34 i32) (local $j_2_rest i32)
    (local $index_36 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 16384)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 66)))
      (local.set $rows
        (select
          (i32.const 66)
          (local.tee $.t1 (i32.sub (i32.const 128) (local.get $m_start)))
          (i32.lt_s (i32.const 66) (local.get $.t1))))
      (local.set $index_1 (i32.div_s (i32.add (local.get $rows) (i32.const 5)) (i32.const 6)))
      (local.set $t (i32.const 0))
      (local.set $t.end (i32.mul (local.get $index_1) (i32.const 96)))
      (if
        (i32.lt_s (local.get $t) (local.get $t.end))
        (then
          (loop $t.loop
            (v128.store (i32.add (local.get $.totals) (i32.mul (local.get $t) (i32.const 4))) (local.get $lanes_1))
            (br_if $t.loop (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 4))) (local.get $t.end))))))
      (local.set $kt (i32.const 0))
      (local.set $kt.end (i32.div_s (i32.add (local.get $batch) (i32.const 511)) (i32.const 512)))
      (if
        (i32.lt_s (local.get $kt) (local.get $kt.end))
        (then
          (loop $kt.loop
            (local.set $k_start (i32.mul (local.get $kt) (i32.const 512)))
            (local.set $k_count
              (select
                (i32.const 512)
                (local.tee $.t2 (i32.sub (local.get $batch) (local.get $k_start)))
                (i32.lt_s (i32.const 512) (local.get $.t2))))
            (local.set $index_3 (i32.mul (local.get $k_start) (i32.const 10)))
            (local.set $index_9 (i32.mul (local.get $k_start) (i32.const 128)))
            (local.set $group (i32.const 0))
            (loop $group.loop
              (local.set $group_start (i32.mul (local.get $group) (i32.const 8)))
              (if
                (i32.le_s (i32.add (local.get $group_start) (i32.const 8)) (i32.const 10))
                (then
                  (local.set $index_4 (i32.add (local.get $index_3) (local.get $group_start)))
                  (local.set $kt_1 (i32.const 0))
                  (if
                    (i32.lt_s (local.get $kt_1) (local.get $k_count))
                    (then
                      (loop $kt_1.loop
                        (local.set $index_2 (i32.mul (local.get $kt_1) (i32.const 8)))
                        (local.set $index_5 (i32.add (local.get $index_4) (i32.mul (local.get $kt_1) (i32.const 10))))
                        (local.set $index_20
                          (i32.add (local.get $.scratch) (i32.mul (local.get $index_2) (i32.const 4))))
                        (local.set $index_21 (i32.add (local.get $in1) (i32.mul (local.get $index_5) (i32.const 4))))
                        (v128.store (local.get $index_20) (v128.load (local.get $index_21)))
                        (v128.store offset=16 (local.get $index_20) (v128.load offset=16 (local.get $index_21)))
                        (br_if $kt_1.loop
                          (i32.lt_s (local.tee $kt_1 (i32.add (local.get $kt_1) (i32.const 1))) (local.get $k_count)))))))
                (else
                  (local.set $index_6 (i32.add (local.get $index_3) (local.get $group_start)))
                  (local.set $j_1 (i32.const 0))
                  (loop $j_1.loop
                    (local.set $index_7 (i32.add (local.get $index_6) (local.get $j_1)))
                    (local.set $mask_1 (i32.lt_s (i32.add (local.get $group_start) (local.get $j_1)) (i32.const 10)))
                    (local.set $index_22 (i32.add (local.get $.scratch) (i32.mul (local.get $j_1) (i32.const 4))))
                    (local.set $index_23 (i32.add (local.get $in1) (i32.mul (local.get $index_7) (i32.const 4))))
                    (local.set $kt_2 (i32.const 0))
                    (if
                      (i32.lt_s (local.get $kt_2) (local.get $k_count))
                      (then
                        (loop $kt_2.loop
                          (f32.store
                            (i32.add (local.get $index_22) (i32.mul (local.get $kt_2) (i32.const 32)))
                            (if (result f32)
                              (local.get $mask_1)
                              (then
                                (f32.load (i32.add (local.get $index_23) (i32.mul (local.get $kt_2) (i32.const 40)))))
                              (else (f32.const 0))))
                          (br_if $kt_2.loop
                            (i32.lt_s (local.tee $kt_2 (i32.add (local.get $kt_2) (i32.const 1))) (local.get $k_count))))))
                    (br_if $j_1.loop (i32.lt_s (local.tee $j_1 (i32.add (local.get $j_1) (i32.const 1))) (i32.const 8))))))
              (local.set $rows_panel (i32.const 0))
              (if
                (i32.lt_s (local.get $rows_panel) (local.get $index_1))
                (then
                  (loop $rows_panel.loop
                    (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
                    (local.set $m (i32.add (local.get $m_start) (local.get $row)))
                    (local.set $m_1 (i32.add (local.get $m) (i32.const 1)))
                    (local.set $m_2
                      (select
                        (local.tee $.t3 (i32.add (local.get $m) (i32.const 2)))
                        (i32.const 127)
                        (i32.lt_s (local.get $.t3) (i32.const 127))))
                    (local.set $m_3
                      (select
                        (local.tee $.t4 (i32.add (local.get $m) (i32.const 3)))
                        (i32.const 127)
                        (i32.lt_s (local.get $.t4) (i32.const 127))))
                    (local.set $m_4
                      (select
                        (local.tee $.t5 (i32.add (local.get $m) (i32.const 4)))
                        (i32.const 127)
                        (i32.lt_s (local.get $.t5) (i32.const 127))))
                    (local.set $m_5
                      (select
                        (local.tee $.t6 (i32.add (local.get $m) (i32.const 5)))
                        (i32.const 127)
                        (i32.lt_s (local.get $.t6) (i32.const 127))))
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
                    (local.set $index_10 (i32.add (local.get $index_9) (local.get $m)))
                    (local.set $index_12 (i32.add (local.get $index_9) (local.get $m_1)))
                    (local.set $index_13 (i32.add (local.get $index_9) (local.get $m_2)))
                    (local.set $index_14 (i32.add (local.get $index_9) (local.get $m_3)))
                    (local.set $index_15 (i32.add (local.get $index_9) (local.get $m_4)))
                    (local.set $index_16 (i32.add (local.get $index_9) (local.get $m_5)))
                    (local.set $index_25 (i32.add (local.get $in0) (i32.mul (local.get $index_10) (i32.const 4))))
                    (local.set $index_27 (i32.add (local.get $in0) (i32.mul (local.get $index_12) (i32.const 4))))
                    (local.set $index_28 (i32.add (local.get $in0) (i32.mul (local.get $index_13) (i32.const 4))))
                    (local.set $index_29 (i32.add (local.get $in0) (i32.mul (local.get $index_14) (i32.const 4))))
                    (local.set $index_30 (i32.add (local.get $in0) (i32.mul (local.get $index_15) (i32.const 4))))
                    (local.set $index_31 (i32.add (local.get $in0) (i32.mul (local.get $index_16) (i32.const 4))))
                    (local.set $kt_3 (i32.const 0))
                    (if
                      (i32.lt_s (local.get $kt_3) (local.get $k_count))
                      (then
                        (loop $kt_3.loop
                          (local.set $index_8 (i32.mul (local.get $kt_3) (i32.const 8)))
                          (local.set $index_24
                            (i32.add (local.get $.scratch) (i32.mul (local.get $index_8) (i32.const 4))))
                          (local.set $b (v128.load (local.get $index_24)))
                          (local.set $b_1 (v128.load offset=16 (local.get $index_24)))
                          (local.set $index_11 (i32.mul (local.get $kt_3) (i32.const 128)))
                          (local.set $index_26 (i32.mul (local.get $index_11) (i32.const 4)))
                          (local.set $a (v128.load32_splat (i32.add (local.get $index_25) (local.get $index_26))))
                          (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                          (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                          (local.set $a_1 (v128.load32_splat (i32.add (local.get $index_27) (local.get $index_26))))
                          (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                          (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                          (local.set $a_2 (v128.load32_splat (i32.add (local.get $index_28) (local.get $index_26))))
                          (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                          (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                          (local.set $a_3 (v128.load32_splat (i32.add (local.get $index_29) (local.get $index_26))))
                          (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                          (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                          (local.set $a_4 (v128.load32_splat (i32.add (local.get $index_30) (local.get $index_26))))
                          (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                          (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                          (local.set $a_5 (v128.load32_splat (i32.add (local.get $index_31) (local.get $index_26))))
                          (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
                          (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
                          (br_if $kt_3.loop
                            (i32.lt_s (local.tee $kt_3 (i32.add (local.get $kt_3) (i32.const 1))) (local.get $k_count))))))
                    (local.set $index_17 (i32.add (local.get $group_start) (i32.mul (local.get $row) (i32.const 16))))
                    (local.set $index_32 (i32.add (local.get $.totals) (i32.mul (local.get $index_17) (i32.const 4))))
                    (v128.store (local.get $index_32) (f32x4.add (v128.load (local.get $index_32)) (local.get $acc_0)))
                    (v128.store offset=16
                      (local.get $index_32)
                      (f32x4.add (v128.load offset=16 (local.get $index_32)) (local.get $acc_1)))
                    (v128.store offset=64
                      (local.get $index_32)
                      (f32x4.add (v128.load offset=64 (local.get $index_32)) (local.get $acc_2)))
                    (v128.store offset=80
                      (local.get $index_32)
                      (f32x4.add (v128.load offset=80 (local.get $index_32)) (local.get $acc_3)))
                    (v128.store offset=128
                      (local.get $index_32)
                      (f32x4.add (v128.load offset=128 (local.get $index_32)) (local.get $acc_4)))
                    (v128.store offset=144
                      (local.get $index_32)
                      (f32x4.add (v128.load offset=144 (local.get $index_32)) (local.get $acc_5)))
                    (v128.store offset=192
                      (local.get $index_32)
                      (f32x4.add (v128.load offset=192 (local.get $index_32)) (local.get $acc_6)))
                    (v128.store offset=208
                      (local.get $index_32)
                      (f32x4.add (v128.load offset=208 (local.get $index_32)) (local.get $acc_7)))
                    (v128.store offset=256
                      (local.get $index_32)
                      (f32x4.add (v128.load offset=256 (local.get $index_32)) (local.get $acc_8)))
                    (v128.store offset=272
                      (local.get $index_32)
                      (f32x4.add (v128.load offset=272 (local.get $index_32)) (local.get $acc_9)))
                    (v128.store offset=320
                      (local.get $index_32)
                      (f32x4.add (v128.load offset=320 (local.get $index_32)) (local.get $acc_10)))
                    (v128.store offset=336
                      (local.get $index_32)
                      (f32x4.add (v128.load offset=336 (local.get $index_32)) (local.get $acc_11)))
                    (br_if $rows_panel.loop
                      (i32.lt_s
                        (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                        (local.get $index_1))))))
              (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 2))))
            (br_if $kt.loop (i32.lt_s (local.tee $kt (i32.add (local.get $kt) (i32.const 1))) (local.get $kt.end))))))
      (local.set $i (i32.const 0))
      (if
        (i32.lt_s (local.get $i) (local.get $rows))
        (then
          (loop $i.loop
            (local.set $m_6 (i32.add (local.get $m_start) (local.get $i)))
            (local.set $index_18 (i32.mul (local.get $m_6) (i32.const 10)))
            (local.set $index_19 (i32.mul (local.get $i) (i32.const 16)))
            (local.set $index_33 (i32.add (local.get $out0) (i32.mul (local.get $index_18) (i32.const 4))))
            (local.set $index_35 (i32.add (local.get $.totals) (i32.mul (local.get $index_19) (i32.const 4))))
            (local.set $j_2 (i32.const 0))
            (loop $j_2.loop
              (local.set $index_34 (i32.mul (local.get $j_2) (i32.const 4)))
              (v128.store
                (i32.add (local.get $index_33) (local.get $index_34))
                (v128.load (i32.add (local.get $index_35) (local.get $index_34))))
              (br_if $j_2.loop (i32.lt_s (local.tee $j_2 (i32.add (local.get $j_2) (i32.const 4))) (i32.const 8))))
            (local.set $j_2_rest (i32.const 8))
            (loop $j_2_rest.loop
              (local.set $index_36 (i32.mul (local.get $j_2_rest) (i32.const 4)))
              (f32.store
                (i32.add (local.get $index_33) (local.get $index_36))
                (f32.load (i32.add (local.get $index_35) (local.get $index_36))))
              (br_if $j_2_rest.loop
                (i32.lt_s (local.tee $j_2_rest (i32.add (local.get $j_2_rest) (i32.const 1))) (i32.const 10))))
            (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $rows))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_class_3
  ;;   ops: dot_general, gt, select
  ;;   from: examples/digits/model.ts:16:12, examples/digits/model.ts:15:12
  ;;   schedule: contract: tile m 384, block m 192, tile n 64, register m 6, register n 8, vector n 4, stage rhs, stage lhs
  ;;   flops: 2816*batch  bytes: 552*batch+5120
  ;;   grid: floordiv(batch+383, 384) x 2 x 1
  ;;   in0: f32[10*batch], read
  ;;   in1: f32[1280], read
  ;;   in2: f32[128*batch], read_write
  ;;   scratch: lhs_pack: f32[1920], rhs_pack: f32[640], totals: f32[48]
  (func $train_step_class_3
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $batch i32)
    (local $.rhs_pack i32) (local $.totals i32) (local $index_6 i32) (local $lanes_1 v128) (local $m_start i32) (local $n_start i32)
    (local $rows i32) (local $.t1 i32) (local $group i32) (local $group_start i32) (local $n_group i32) (local $index_1 i32)
    (local $index_3 i32) (local $j i32) (local $index_2 i32) (local $index_4 i32) (local $index_17 i32) (local $index_18 i32)
    (local $k i32) (local $block i32) (local $block.end i32) (local $row_start i32) (local $block_rows i32) (local $.t2 i32)
    (local $m_block i32) (local $index_5 i32) (local $i i32) (local $i.end i32) (local $m i32) (local $.t3 i32)
    (local $index_7 i32) (local $index_8 i32) (local $index_19 i32) (local $index_21 i32) (local $k_1 i32) (local $index_20 i32)
    (local $k_1_rest i32) (local $index_22 i32) (local $group_1 i32) (local $group_start_1 i32) (local $index_9 i32) (local $index_13 i32)
    (local $rows_panel i32) (local $row i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128)
    (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128)
    (local $acc_10 v128) (local $acc_11 v128) (local $index_11 i32) (local $kk i32) (local $index_10 i32) (local $index_23 i32)
    (local $b v128) (local $b_1 v128) (local $index_12 i32) (local $index_24 i32) (local $a v128) (local $a_1 v128)
    (local $a_2 v128) (local $a_3 v128) (local $a_4 v128) (local $a_5 v128) (local $n_panel i32) (local $index_14 i32)
    (local $i_1 i32) (local $.t4 i32) (local $i_1.end i32) (local $m_1 i32) (local $index_15 i32) (local $index_16 i32)
    (local $index_25 i32) (local $index_26 i32) (local $group_x i32) (local $group_y i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.rhs_pack (i32.add (local.get $.scratch) (i32.const 7680)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 10240)))
    (local.set $index_6 (i32.sub (local.get $batch) (i32.const 1)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (i32.rem_u (local.get $.begin) (local.get $.grid_x)))
      (local.set $group_y (i32.rem_u (i32.div_u (local.get $.begin) (local.get $.grid_x)) (local.get $.grid_y)))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 384)))
      (local.set $n_start (i32.mul (local.get $group_y) (i32.const 64)))
      (local.set $rows
        (select
          (i32.const 384)
          (local.tee $.t1 (i32.sub (local.get $batch) (local.get $m_start)))
          (i32.lt_s (i32.const 384) (local.get $.t1))))
      (local.set $group (i32.const 0))
      (loop $group.loop
        (local.set $group_start (i32.mul (local.get $group) (i32.const 8)))
        (local.set $n_group (i32.add (local.get $n_start) (local.get $group_start)))
        (local.set $index_1 (i32.mul (local.get $group) (i32.const 80)))
        (local.set $index_3 (i32.mul (local.get $n_group) (i32.const 10)))
        (local.set $j (i32.const 0))
        (loop $j.loop
          (local.set $index_2 (i32.add (local.get $index_1) (local.get $j)))
          (local.set $index_4 (i32.add (local.get $index_3) (i32.mul (local.get $j) (i32.const 10))))
          (local.set $index_17 (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_2) (i32.const 4))))
          (local.set $index_18 (i32.add (local.get $in1) (i32.mul (local.get $index_4) (i32.const 4))))
          (local.set $k (i32.const 0))
          (loop $k.loop
            (f32.store
              (i32.add (local.get $index_17) (i32.mul (local.get $k) (i32.const 32)))
              (f32.load (i32.add (local.get $index_18) (i32.mul (local.get $k) (i32.const 4)))))
            (br_if $k.loop (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
          (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 8))))
        (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 8))))
      (local.set $block (i32.const 0))
      (local.set $block.end (i32.div_s (i32.add (local.get $rows) (i32.const 191)) (i32.const 192)))
      (if
        (i32.lt_s (local.get $block) (local.get $block.end))
        (then
          (loop $block.loop
            (local.set $row_start (i32.mul (local.get $block) (i32.const 192)))
            (local.set $block_rows
              (select
                (i32.const 192)
                (local.tee $.t2 (i32.sub (local.get $rows) (local.get $row_start)))
                (i32.lt_s (i32.const 192) (local.get $.t2))))
            (local.set $m_block (i32.add (local.get $m_start) (local.get $row_start)))
            (local.set $index_5 (i32.div_s (i32.add (local.get $block_rows) (i32.const 5)) (i32.const 6)))
            (local.set $i (i32.const 0))
            (local.set $i.end (i32.mul (local.get $index_5) (i32.const 6)))
            (if
              (i32.lt_s (local.get $i) (local.get $i.end))
              (then
                (loop $i.loop
                  (local.set $m
                    (select
                      (local.tee $.t3 (i32.add (local.get $m_block) (local.get $i)))
                      (local.get $index_6)
                      (i32.lt_s (local.get $.t3) (local.get $index_6))))
                  (local.set $index_7 (i32.mul (local.get $i) (i32.const 10)))
                  (local.set $index_8 (i32.mul (local.get $m) (i32.const 10)))
                  (local.set $index_19 (i32.add (local.get $.scratch) (i32.mul (local.get $index_7) (i32.const 4))))
                  (local.set $index_21 (i32.add (local.get $in0) (i32.mul (local.get $index_8) (i32.const 4))))
                  (local.set $k_1 (i32.const 0))
                  (loop $k_1.loop
                    (local.set $index_20 (i32.mul (local.get $k_1) (i32.const 4)))
                    (v128.store
                      (i32.add (local.get $index_19) (local.get $index_20))
                      (v128.load (i32.add (local.get $index_21) (local.get $index_20))))
                    (br_if $k_1.loop (i32.lt_s (local.tee $k_1 (i32.add (local.get $k_1) (i32.const 4))) (i32.const 8))))
                  (local.set $k_1_rest (i32.const 8))
                  (loop $k_1_rest.loop
                    (local.set $index_22 (i32.mul (local.get $k_1_rest) (i32.const 4)))
                    (f32.store
                      (i32.add (local.get $index_19) (local.get $index_22))
                      (f32.load (i32.add (local.get $index_21) (local.get $index_22))))
                    (br_if $k_1_rest.loop
                      (i32.lt_s (local.tee $k_1_rest (i32.add (local.get $k_1_rest) (i32.const 1))) (i32.const 10))))
                  (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
            (local.set $group_1 (i32.const 0))
            (loop $group_1.loop
              (local.set $group_start_1 (i32.mul (local.get $group_1) (i32.const 8)))
              (local.set $index_9 (i32.mul (local.get $group_1) (i32.const 80)))
              (local.set $index_13 (i32.add (local.get $n_start) (local.get $group_start_1)))
              (local.set $rows_panel (i32.const 0))
              (if
                (i32.lt_s (local.get $rows_panel) (local.get $index_5))
                (then
                  (loop $rows_panel.loop
                    (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
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
                    (local.set $index_11 (i32.mul (local.get $row) (i32.const 10)))
                    (local.set $kk (i32.const 0))
                    (loop $kk.loop
                      (local.set $index_10 (i32.add (local.get $index_9) (i32.mul (local.get $kk) (i32.const 8))))
                      (local.set $index_23
                        (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_10) (i32.const 4))))
                      (local.set $b (v128.load (local.get $index_23)))
                      (local.set $b_1 (v128.load offset=16 (local.get $index_23)))
                      (local.set $index_12 (i32.add (local.get $index_11) (local.get $kk)))
                      (local.set $index_24
                        (i32.add (local.get $.scratch) (i32.mul (local.get $index_12) (i32.const 4))))
                      (local.set $a (v128.load32_splat (local.get $index_24)))
                      (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                      (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                      (local.set $a_1 (v128.load32_splat offset=40 (local.get $index_24)))
                      (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                      (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                      (local.set $a_2 (v128.load32_splat offset=80 (local.get $index_24)))
                      (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                      (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                      (local.set $a_3 (v128.load32_splat offset=120 (local.get $index_24)))
                      (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                      (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                      (local.set $a_4 (v128.load32_splat offset=160 (local.get $index_24)))
                      (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                      (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                      (local.set $a_5 (v128.load32_splat offset=200 (local.get $index_24)))
                      (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
                      (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
                      (br_if $kk.loop (i32.lt_s (local.tee $kk (i32.add (local.get $kk) (i32.const 1))) (i32.const 10))))
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
                    (local.set $n_panel (local.get $index_13))
                    (local.set $index_14 (i32.add (local.get $m_block) (local.get $row)))
                    (local.set $i_1 (i32.const 0))
                    (local.set $i_1.end
                      (select
                        (i32.const 6)
                        (local.tee $.t4 (i32.sub (local.get $block_rows) (local.get $row)))
                        (i32.lt_s (i32.const 6) (local.get $.t4))))
                    (if
                      (i32.lt_s (local.get $i_1) (local.get $i_1.end))
                      (then
                        (loop $i_1.loop
                          (local.set $m_1 (i32.add (local.get $index_14) (local.get $i_1)))
                          (local.set $index_15
                            (i32.add (local.get $n_panel) (i32.mul (local.get $m_1) (i32.const 128))))
                          (local.set $index_16 (i32.mul (local.get $i_1) (i32.const 8)))
                          (local.set $index_25 (i32.add (local.get $in2) (i32.mul (local.get $index_15) (i32.const 4))))
                          (local.set $index_26
                            (i32.add (local.get $.totals) (i32.mul (local.get $index_16) (i32.const 4))))
                          (v128.store
                            (local.get $index_25)
                            (v128.bitselect
                              (v128.load (local.get $index_26))
                              (local.get $lanes_1)
                              (f32x4.gt (v128.load (local.get $index_25)) (local.get $lanes_1))))
                          (v128.store offset=16
                            (local.get $index_25)
                            (v128.bitselect
                              (v128.load offset=16 (local.get $index_26))
                              (local.get $lanes_1)
                              (f32x4.gt (v128.load offset=16 (local.get $index_25)) (local.get $lanes_1))))
                          (br_if $i_1.loop
                            (i32.lt_s (local.tee $i_1 (i32.add (local.get $i_1) (i32.const 1))) (local.get $i_1.end))))))
                    (br_if $rows_panel.loop
                      (i32.lt_s
                        (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                        (local.get $index_5))))))
              (br_if $group_1.loop
                (i32.lt_s (local.tee $group_1 (i32.add (local.get $group_1) (i32.const 1))) (i32.const 8))))
            (br_if $block.loop
              (i32.lt_s (local.tee $block (i32.add (local.get $block) (i32.const 1))) (local.get $block.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_adam_2
  ;;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
  ;;   from: examples/digits/model.ts:20:7
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 15360  bytes: 20484
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[1280], read
  ;;   in1: f32[1280], read_write
  ;;   in2: f32[1280], read_write
  ;;   in3: f32[1], read
  ;;   in4: f32[1280], read_write
  (func $train_step_adam_2
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $lanes_3 v128) (local $i i32) (local $index_1 i32) (local $index_2 i32)
    (local $x v128) (local $x_1 v128) (local $add v128) (local $index_3 i32) (local $x_2 v128) (local $add_1 v128)
    (local $index_4 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0.1 0.1 0.1 0.1))
    (local.set $lanes_2 (v128.const f32x4 0.001 0.001 0.001 0.001))
    (local.set $lanes_3 (v128.const f32x4 1e-7 1e-7 1e-7 1e-7))
    (loop $.tasks
      (local.set $i (i32.const 0))
      (loop $i.loop
        (local.set $index_1 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $index_2 (i32.add (local.get $in1) (local.get $index_1)))
        (local.set $x (v128.load (local.get $index_2)))
        (local.set $x_1 (v128.load (i32.add (local.get $in0) (local.get $index_1))))
        (local.set $add
          (f32x4.add (local.get $x) (f32x4.mul (f32x4.sub (local.get $x_1) (local.get $x)) (local.get $lanes_1))))
        (local.set $index_3 (i32.add (local.get $in2) (local.get $index_1)))
        (local.set $x_2 (v128.load (local.get $index_3)))
        (local.set $add_1
          (f32x4.add
            (local.get $x_2)
            (f32x4.mul (f32x4.sub (f32x4.mul (local.get $x_1) (local.get $x_1)) (local.get $x_2)) (local.get $lanes_2))))
        (v128.store (local.get $index_2) (local.get $add))
        (v128.store (local.get $index_3) (local.get $add_1))
        (local.set $index_4 (i32.add (local.get $in4) (local.get $index_1)))
        (v128.store
          (local.get $index_4)
          (f32x4.sub
            (v128.load (local.get $index_4))
            (f32x4.div
              (f32x4.mul (local.get $add) (v128.load32_splat (local.get $in3)))
              (f32x4.add (f32x4.sqrt (local.get $add_1)) (local.get $lanes_3)))))
        (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 1280))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_hidden_1
  ;;   ops: reduce_sum
  ;;   from: examples/digits/model.ts:15:12
  ;;   schedule: reduce: vector result 4
  ;;   flops: 128*batch  bytes: 512*batch+512
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[128*batch], read
  ;;   out0: f32[128], write
  ;;   scratch: sums: f32[128]
  (func $train_step_hidden_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $batch i32)
    (local $lanes_1 v128) (local $j i32) (local $r i32) (local $index_1 i32) (local $index_4 i32) (local $j_1 i32)
    (local $index_2 i32) (local $index_3 i32) (local $next v128) (local $j_2 i32) (local $index_5 i32) (local $reduce_sum v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $j (i32.const 0))
      (loop $j.loop
        (v128.store (i32.add (local.get $.scratch) (i32.mul (local.get $j) (i32.const 4))) (local.get $lanes_1))
        (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 128))))
      (local.set $r (i32.const 0))
      (if
        (i32.lt_s (local.get $r) (local.get $batch))
        (then
          (loop $r.loop
            (local.set $index_1 (i32.mul (local.get $r) (i32.const 128)))
            (local.set $index_4 (i32.add (local.get $in0) (i32.mul (local.get $index_1) (i32.const 4))))
            (local.set $j_1 (i32.const 0))
            (loop $j_1.loop
              (local.set $index_2 (i32.mul (local.get $j_1) (i32.const 4)))
              (local.set $index_3 (i32.add (local.get $.scratch) (local.get $index_2)))
              (local.set $next
                (f32x4.add
                  (v128.load (local.get $index_3))
                  (v128.load (i32.add (local.get $index_4) (local.get $index_2)))))
              (v128.store (local.get $index_3) (local.get $next))
              (br_if $j_1.loop (i32.lt_s (local.tee $j_1 (i32.add (local.get $j_1) (i32.const 4))) (i32.const 128))))
            (br_if $r.loop (i32.lt_s (local.tee $r (i32.add (local.get $r) (i32.const 1))) (local.get $batch))))))
      (local.set $j_2 (i32.const 0))
      (loop $j_2.loop
        (local.set $index_5 (i32.mul (local.get $j_2) (i32.const 4)))
        (local.set $reduce_sum (v128.load (i32.add (local.get $.scratch) (local.get $index_5))))
        (v128.store (i32.add (local.get $out0) (local.get $index_5)) (local.get $reduce_sum))
        (br_if $j_2.loop (i32.lt_s (local.tee $j_2 (i32.add (local.get $j_2) (i32.const 4))) (i32.const 128))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_adam_3
  ;;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
  ;;   from: examples/digits/model.ts:20:7
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 1536  bytes: 2052
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[128], read
  ;;   in1: f32[128], read_write
  ;;   in2: f32[128], read_write
  ;;   in3: f32[1], read
  ;;   in4: f32[128], read_write
  (func $train_step_adam_3
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $lanes_3 v128) (local $i i32) (local $index_1 i32) (local $index_2 i32)
    (local $x v128) (local $x_1 v128) (local $add v128) (local $index_3 i32) (local $x_2 v128) (local $add_1 v128)
    (local $index_4 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0.1 0.1 0.1 0.1))
    (local.set $lanes_2 (v128.const f32x4 0.001 0.001 0.001 0.001))
    (local.set $lanes_3 (v128.const f32x4 1e-7 1e-7 1e-7 1e-7))
    (loop $.tasks
      (local.set $i (i32.const 0))
      (loop $i.loop
        (local.set $index_1 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $index_2 (i32.add (local.get $in1) (local.get $index_1)))
        (local.set $x (v128.load (local.get $index_2)))
        (local.set $x_1 (v128.load (i32.add (local.get $in0) (local.get $index_1))))
        (local.set $add
          (f32x4.add (local.get $x) (f32x4.mul (f32x4.sub (local.get $x_1) (local.get $x)) (local.get $lanes_1))))
        (local.set $index_3 (i32.add (local.get $in2) (local.get $index_1)))
        (local.set $x_2 (v128.load (local.get $index_3)))
        (local.set $add_1
          (f32x4.add
            (local.get $x_2)
            (f32x4.mul (f32x4.sub (f32x4.mul (local.get $x_1) (local.get $x_1)) (local.get $x_2)) (local.get $lanes_2))))
        (v128.store (local.get $index_2) (local.get $add))
        (v128.store (local.get $index_3) (local.get $add_1))
        (local.set $index_4 (i32.add (local.get $in4) (local.get $index_1)))
        (v128.store
          (local.get $index_4)
          (f32x4.sub
            (v128.load (local.get $index_4))
            (f32x4.div
              (f32x4.mul (local.get $add) (v128.load32_splat (local.get $in3)))
              (f32x4.add (f32x4.sqrt (local.get $add_1)) (local.get $lanes_3)))))
        (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 128))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_hidden_2
  ;;   ops: dot_general
  ;;   from: examples/digits/model.ts:15:12
  ;;   schedule: contract: tile m 228, block m 114, tile n 128, register m 6, register n 8, vector n 4, stage rhs, stage lhs, vector m 4
  ;;   flops: 262144*batch  bytes: 4608*batch+524288
  ;;   grid: 5 x 1 x 1
  ;;   in0: f32[1024*batch], read
  ;;   in1: f32[128*batch], read
  ;;   out0: f32[131072], write
  ;;   scratch: lhs_pack: f32[58482], rhs_pack: f32[65536], totals: f32[29184]
  (func $train_step_hidden_2
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32)
    (local $.rhs_pack i32) (local $.totals i32) (local $lanes_1 v128) (local $m_start i32) (local $rows i32) (local $.t1 i32)
    (local $t i32) (local $t.end i32) (local $index_6 i32) (local $kt i32) (local $kt.end i32) (local $k_start i32)
    (local $k_count i32) (local $.t2 i32) (local $index_3 i32) (local $group i32) (local $group_start i32) (local $index_1 i32)
    (local $index_4 i32) (local $kt_1 i32) (local $index_2 i32) (local $index_5 i32) (local $index_26 i32) (local $index_27 i32)
    (local $index_10 i32) (local $block i32) (local $row_start i32) (local $block_rows i32) (local $.t3 i32) (local $m_block i32)
    (local $index_7 i32) (local $rows_panel i32) (local $row i32) (local $m i32) (local $index_13 i32) (local $i_1 i32)
    (local $m_1 i32) (local $.t4 i32) (local $index_14 i32) (local $index_15 i32) (local $index_30 i32) (local $index_31 i32)
    (local $kt_3 i32) (local $index_8 i32) (local $index_11 i32) (local $kt_2 i32) (local $index_9 i32) (local $index_12 i32)
    (local $index_28 i32) (local $index_29 i32) (local $index_21 i32) (local $group_1 i32) (local $group_start_1 i32) (local $index_16 i32)
    (local $panel i32) (local $column i32) (local $index_17 i32) (local $index_22 i32) (local $rows_panel_1 i32) (local $row_1 i32)
    (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128) (local $acc_4 v128) (local $acc_5 v128)
    (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128) (local $acc_10 v128) (local $acc_11 v128)
    (local $index_19 i32) (local $kk i32) (local $index_18 i32) (local $index_32 i32) (local $b v128) (local $b_1 v128)
    (local $index_20 i32) (local $index_33 i32) (local $a v128) (local $a_1 v128) (local $a_2 v128) (local $a_3 v128)
    (local $a_4 v128) (local $a_5 v128) (local $index_23 i32) (local $index_34 i32) (local $i_2 i32) (local $m_2 i32)
    (local $index_24 i32) (local $index_25 i32) (local $index_35 i32) (local $index_37 i32) (local $j_4 i32) (local $index_36 i32)
    (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.rhs_pack (i32.add (local.get $.scratch) (i32.const 233936)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 496080)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 228)))
      (local.set $rows
        (select
          (i32.const 228)
          (local.tee $.t1 (i32.sub (i32.const 1024) (local.get $m_start)))
          (i32.lt_s (i32.const 228) (local.get $.t1))))
      (local.set $t (i32.const 0))
      (local.set $t.end (i32.mul (i32.div_s (i32.add (local.get $rows) (i32.const 5)) (i32.const 6)) (i32.const 768)))
      (if
        (i32.lt_s (local.get $t) (local.get $t.end))
        (then
          (loop $t.loop
            (v128.store (i32.add (local.get $.totals) (i32.mul (local.get $t) (i32.const 4))) (local.get $lanes_1))
            (br_if $t.loop (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 4))) (local.get $t.end))))))
      (local.set $index_6 (i32.div_s (i32.add (local.get $rows) (i32.const 113)) (i32.const 114)))
      (local.set $kt (i32.const 0))
      (local.set $kt.end (i32.div_s (i32.add (local.get $batch) (i32.const 511)) (i32.const 512)))
      (if
        (i32.lt_s (local.get $kt) (local.get $kt.end))
        (then
          (loop $kt.loop
            (local.set $k_start (i32.mul (local.get $kt) (i32.const 512)))
            (local.set $k_count
              (select
                (i32.const 512)
                (local.tee $.t2 (i32.sub (local.get $batch) (local.get $k_start)))
                (i32.lt_s (i32.const 512) (local.get $.t2))))
            (local.set $index_3 (i32.mul (local.get $k_start) (i32.const 128)))
            (local.set $group (i32.const 0))
            (loop $group.loop
              (local.set $group_start (i32.mul (local.get $group) (i32.const 32)))
              (local.set $index_1 (i32.mul (local.get $group) (i32.const 16384)))
              (local.set $index_4 (i32.add (local.get $index_3) (local.get $group_start)))
              (local.set $kt_1 (i32.const 0))
              (if
                (i32.lt_s (local.get $kt_1) (local.get $k_count))
                (then
                  (loop $kt_1.loop
                    (local.set $index_2 (i32.add (local.get $index_1) (i32.mul (local.get $kt_1) (i32.const 8))))
                    (local.set $index_5 (i32.add (local.get $index_4) (i32.mul (local.get $kt_1) (i32.const 128))))
                    (local.set $index_26 (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_2) (i32.const 4))))
                    (local.set $index_27 (i32.add (local.get $in1) (i32.mul (local.get $index_5) (i32.const 4))))
                    (v128.store (local.get $index_26) (v128.load (local.get $index_27)))
                    (v128.store offset=16 (local.get $index_26) (v128.load offset=16 (local.get $index_27)))
                    (v128.store offset=16384 (local.get $index_26) (v128.load offset=32 (local.get $index_27)))
                    (v128.store offset=16400 (local.get $index_26) (v128.load offset=48 (local.get $index_27)))
                    (v128.store offset=32768 (local.get $index_26) (v128.load offset=64 (local.get $index_27)))
                    (v128.store offset=32784 (local.get $index_26) (v128.load offset=80 (local.get $index_27)))
                    (v128.store offset=49152 (local.get $index_26) (v128.load offset=96 (local.get $index_27)))
                    (v128.store offset=49168 (local.get $index_26) (v128.load offset=112 (local.get $index_27)))
                    (br_if $kt_1.loop
                      (i32.lt_s (local.tee $kt_1 (i32.add (local.get $kt_1) (i32.const 1))) (local.get $k_count))))))
              (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 4))))
            (local.set $index_10 (i32.mul (local.get $k_start) (i32.const 1024)))
            (local.set $block (i32.const 0))
            (if
              (i32.lt_s (local.get $block) (local.get $index_6))
              (then
                (loop $block.loop
                  (local.set $row_start (i32.mul (local.get $block) (i32.const 114)))
                  (local.set $block_rows
                    (select
                      (i32.const 114)
                      (local.tee $.t3 (i32.sub (local.get $rows) (local.get $row_start)))
                      (i32.lt_s (i32.const 114) (local.get $.t3))))
                  (local.set $m_block (i32.add (local.get $m_start) (local.get $row_start)))
                  (local.set $index_7 (i32.div_s (i32.add (local.get $block_rows) (i32.const 5)) (i32.const 6)))
                  (local.set $rows_panel (i32.const 0))
                  (if
                    (i32.lt_s (local.get $rows_panel) (local.get $index_7))
                    (then
                      (loop $rows_panel.loop
                        (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
                        (local.set $m (i32.add (local.get $m_block) (local.get $row)))
                        (if
                          (i32.le_s (i32.add (local.get $m) (i32.const 8)) (i32.const 1024))
                          (then
                            (local.set $index_8 (i32.mul (local.get $row) (i32.const 513)))
                            (local.set $index_11 (i32.add (local.get $index_10) (local.get $m)))
                            (local.set $kt_2 (i32.const 0))
                            (if
                              (i32.lt_s (local.get $kt_2) (local.get $k_count))
                              (then
                                (loop $kt_2.loop
                                  (local.set $index_9
                                    (i32.add (local.get $index_8) (i32.mul (local.get $kt_2) (i32.const 6))))
                                  (local.set $index_12
                                    (i32.add (local.get $index_11) (i32.mul (local.get $kt_2) (i32.const 1024))))
                                  (local.set $index_28
                                    (i32.add (local.get $.scratch) (i32.mul (local.get $index_9) (i32.const 4))))
                                  (local.set $index_29
                                    (i32.add (local.get $in0) (i32.mul (local.get $index_12) (i32.const 4))))
                                  (v128.store (local.get $index_28) (v128.load (local.get $index_29)))
                                  (v128.store offset=16
                                    (local.get $index_28)
                                    (v128.load offset=16 (local.get $index_29)))
                                  (br_if $kt_2.loop
                                    (i32.lt_s
                                      (local.tee $kt_2 (i32.add (local.get $kt_2) (i32.const 1)))
                                      (local.get $k_count)))))))
                          (else
                            (local.set $index_13 (i32.mul (local.get $row) (i32.const 513)))
                            (local.set $i_1 (i32.const 0))
                            (loop $i_1.loop
                              (local.set $m_1
                                (select
                                  (local.tee $.t4 (i32.add (local.get $m) (local.get $i_1)))
                                  (i32.const 1023)
                                  (i32.lt_s (local.get $.t4) (i32.const 1023))))
                              (local.set $index_14 (i32.add (local.get $index_13) (local.get $i_1)))
                              (local.set $index_15 (i32.add (local.get $index_10) (local.get $m_1)))
                              (local.set $index_30
                                (i32.add (local.get $.scratch) (i32.mul (local.get $index_14) (i32.const 4))))
                              (local.set $index_31
                                (i32.add (local.get $in0) (i32.mul (local.get $index_15) (i32.const 4))))
                              (local.set $kt_3 (i32.const 0))
                              (if
                                (i32.lt_s (local.get $kt_3) (local.get $k_count))
                                (then
                                  (loop $kt_3.loop
                                    (f32.store
                                      (i32.add (local.get $index_30) (i32.mul (local.get $kt_3) (i32.const 24)))
                                      (f32.load
                                        (i32.add (local.get $index_31) (i32.mul (local.get $kt_3) (i32.const 4096)))))
                                    (br_if $kt_3.loop
                                      (i32.lt_s
                                        (local.tee $kt_3 (i32.add (local.get $kt_3) (i32.const 1)))
                                        (local.get $k_count))))))
                              (br_if $i_1.loop
                                (i32.lt_s (local.tee $i_1 (i32.add (local.get $i_1) (i32.const 1))) (i32.const 6))))))
                        (br_if $rows_panel.loop
                          (i32.lt_s
                            (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                            (local.get $index_7))))))
                  (local.set $index_21 (i32.mul (local.get $row_start) (i32.const 128)))
                  (local.set $group_1 (i32.const 0))
                  (loop $group_1.loop
                    (local.set $group_start_1 (i32.mul (local.get $group_1) (i32.const 32)))
                    (local.set $index_16 (i32.mul (local.get $group_1) (i32.const 16384)))
                    (local.set $panel (i32.const 0))
                    (loop $panel.loop
                      (local.set $column
                        (i32.add (local.get $group_start_1) (i32.mul (local.get $panel) (i32.const 8))))
                      (local.set $index_17
                        (i32.add (local.get $index_16) (i32.mul (local.get $panel) (i32.const 4096))))
                      (local.set $index_22 (i32.add (local.get $index_21) (local.get $column)))
                      (local.set $rows_panel_1 (i32.const 0))
                      (if
                        (i32.lt_s (local.get $rows_panel_1) (local.get $index_7))
                        (then
                          (loop $rows_panel_1.loop
                            (local.set $row_1 (i32.mul (local.get $rows_panel_1) (i32.const 6)))
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
                            (local.set $index_19 (i32.mul (local.get $row_1) (i32.const 513)))
                            (local.set $kk (i32.const 0))
                            (if
                              (i32.lt_s (local.get $kk) (local.get $k_count))
                              (then
                                (loop $kk.loop
                                  (local.set $index_18
                                    (i32.add (local.get $index_17) (i32.mul (local.get $kk) (i32.const 8))))
                                  (local.set $index_32
                                    (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_18) (i32.const 4))))
                                  (local.set $b (v128.load (local.get $index_32)))
                                  (local.set $b_1 (v128.load offset=16 (local.get $index_32)))
                                  (local.set $index_20
                                    (i32.add (local.get $index_19) (i32.mul (local.get $kk) (i32.const 6))))
                                  (local.set $index_33
                                    (i32.add (local.get $.scratch) (i32.mul (local.get $index_20) (i32.const 4))))
                                  (local.set $a (v128.load32_splat (local.get $index_33)))
                                  (local.set $acc_0
                                    (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                                  (local.set $acc_1
                                    (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                                  (local.set $a_1 (v128.load32_splat offset=4 (local.get $index_33)))
                                  (local.set $acc_2
                                    (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                                  (local.set $acc_3
                                    (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                                  (local.set $a_2 (v128.load32_splat offset=8 (local.get $index_33)))
                                  (local.set $acc_4
                                    (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                                  (local.set $acc_5
                                    (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                                  (local.set $a_3 (v128.load32_splat offset=12 (local.get $index_33)))
                                  (local.set $acc_6
                                    (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                                  (local.set $acc_7
                                    (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                                  (local.set $a_4 (v128.load32_splat offset=16 (local.get $index_33)))
                                  (local.set $acc_8
                                    (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                                  (local.set $acc_9
                                    (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                                  (local.set $a_5 (v128.load32_splat offset=20 (local.get $index_33)))
                                  (local.set $acc_10
                                    (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
                                  (local.set $acc_11
                                    (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
                                  (br_if $kk.loop
                                    (i32.lt_s
                                      (local.tee $kk (i32.add (local.get $kk) (i32.const 1)))
                                      (local.get $k_count))))))
                            (local.set $index_23
                              (i32.add (local.get $index_22) (i32.mul (local.get $row_1) (i32.const 128))))
                            (local.set $index_34
                              (i32.add (local.get $.totals) (i32.mul (local.get $index_23) (i32.const 4))))
                            (v128.store
                              (local.get $index_34)
                              (f32x4.add (v128.load (local.get $index_34)) (local.get $acc_0)))
                            (v128.store offset=16
                              (local.get $index_34)
                              (f32x4.add (v128.load offset=16 (local.get $index_34)) (local.get $acc_1)))
                            (v128.store offset=512
                              (local.get $index_34)
                              (f32x4.add (v128.load offset=512 (local.get $index_34)) (local.get $acc_2)))
                            (v128.store offset=528
                              (local.get $index_34)
                              (f32x4.add (v128.load offset=528 (local.get $index_34)) (local.get $acc_3)))
                            (v128.store offset=1024
                              (local.get $index_34)
                              (f32x4.add (v128.load offset=1024 (local.get $index_34)) (local.get $acc_4)))
                            (v128.store offset=1040
                              (local.get $index_34)
                              (f32x4.add (v128.load offset=1040 (local.get $index_34)) (local.get $acc_5)))
                            (v128.store offset=1536
                              (local.get $index_34)
                              (f32x4.add (v128.load offset=1536 (local.get $index_34)) (local.get $acc_6)))
                            (v128.store offset=1552
                              (local.get $index_34)
                              (f32x4.add (v128.load offset=1552 (local.get $index_34)) (local.get $acc_7)))
                            (v128.store offset=2048
                              (local.get $index_34)
                              (f32x4.add (v128.load offset=2048 (local.get $index_34)) (local.get $acc_8)))
                            (v128.store offset=2064
                              (local.get $index_34)
                              (f32x4.add (v128.load offset=2064 (local.get $index_34)) (local.get $acc_9)))
                            (v128.store offset=2560
                              (local.get $index_34)
                              (f32x4.add (v128.load offset=2560 (local.get $index_34)) (local.get $acc_10)))
                            (v128.store offset=2576
                              (local.get $index_34)
                              (f32x4.add (v128.load offset=2576 (local.get $index_34)) (local.get $acc_11)))
                            (br_if $rows_panel_1.loop
                              (i32.lt_s
                                (local.tee $rows_panel_1 (i32.add (local.get $rows_panel_1) (i32.const 1)))
                                (local.get $index_7))))))
                      (br_if $panel.loop
                        (i32.lt_s (local.tee $panel (i32.add (local.get $panel) (i32.const 1))) (i32.const 4))))
                    (br_if $group_1.loop
                      (i32.lt_s (local.tee $group_1 (i32.add (local.get $group_1) (i32.const 1))) (i32.const 4))))
                  (br_if $block.loop
                    (i32.lt_s (local.tee $block (i32.add (local.get $block) (i32.const 1))) (local.get $index_6))))))
            (br_if $kt.loop (i32.lt_s (local.tee $kt (i32.add (local.get $kt) (i32.const 1))) (local.get $kt.end))))))
      (local.set $i_2 (i32.const 0))
      (if
        (i32.lt_s (local.get $i_2) (local.get $rows))
        (then
          (loop $i_2.loop
            (local.set $m_2 (i32.add (local.get $m_start) (local.get $i_2)))
            (local.set $index_24 (i32.mul (local.get $m_2) (i32.const 128)))
            (local.set $index_25 (i32.mul (local.get $i_2) (i32.const 128)))
            (local.set $index_35 (i32.add (local.get $out0) (i32.mul (local.get $index_24) (i32.const 4))))
            (local.set $index_37 (i32.add (local.get $.totals) (i32.mul (local.get $index_25) (i32.const 4))))
            (local.set $j_4 (i32.const 0))
            (loop $j_4.loop
              (local.set $index_36 (i32.mul (local.get $j_4) (i32.const 4)))
              (v128.store
                (i32.add (local.get $index_35) (local.get $index_36))
                (v128.load (i32.add (local.get $index_37) (local.get $index_36))))
              (br_if $j_4.loop (i32.lt_s (local.tee $j_4 (i32.add (local.get $j_4) (i32.const 4))) (i32.const 128))))
            (br_if $i_2.loop (i32.lt_s (local.tee $i_2 (i32.add (local.get $i_2) (i32.const 1))) (local.get $rows))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_hidden_3
  ;;   ops: dot_general, mul, mul
  ;;   from: examples/digits/model.ts:15:12, examples/digits/model.ts:14:12
  ;;   schedule: contract: tile m 384, block m 192, tile n 256, register m 6, register n 8, vector n 4, stage rhs, stage lhs
  ;;   flops: 264192*batch  bytes: 8704*batch+524288
  ;;   grid: floordiv(batch+383, 384) x 4 x 1
  ;;   in0: f32[128*batch], read
  ;;   in1: f32[131072], read
  ;;   in2: i32[1024*batch], read
  ;;   out0: f32[1024*batch], write
  ;;   scratch: lhs_pack: f32[27648], rhs_pack: f32[32768], totals: f32[48]
  (func $train_step_hidden_3
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out0 i32) (param $batch i32)
    (local $.rhs_pack i32) (local $.totals i32) (local $index_6 i32) (local $lanes_1 v128) (local $lanes_2 v128) (local $lanes_3 v128)
    (local $m_start i32) (local $n_start i32) (local $rows i32) (local $.t1 i32) (local $group i32) (local $group_start i32)
    (local $n_group i32) (local $index_1 i32) (local $index_3 i32) (local $j i32) (local $index_2 i32) (local $index_4 i32)
    (local $index_17 i32) (local $index_18 i32) (local $k i32) (local $block i32) (local $block.end i32) (local $row_start i32)
    (local $block_rows i32) (local $.t2 i32) (local $m_block i32) (local $index_5 i32) (local $i i32) (local $i.end i32)
    (local $m i32) (local $.t3 i32) (local $index_7 i32) (local $index_8 i32) (local $index_19 i32) (local $index_21 i32)
    (local $k_1 i32) (local $index_20 i32) (local $group_1 i32) (local $group_start_1 i32) (local $index_9 i32) (local $index_13 i32)
    (local $rows_panel i32) (local $row i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128)
    (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128)
    (local $acc_10 v128) (local $acc_11 v128) (local $index_11 i32) (local $kk i32) (local $index_10 i32) (local $index_22 i32)
    (local $b v128) (local $b_1 v128) (local $index_12 i32) (local $index_23 i32) (local $a v128) (local $a_1 v128)
    (local $a_2 v128) (local $a_3 v128) (local $a_4 v128) (local $a_5 v128) (local $n_panel i32) (local $index_14 i32)
    (local $i_1 i32) (local $.t4 i32) (local $i_1.end i32) (local $m_1 i32) (local $index_15 i32) (local $index_16 i32)
    (local $index_24 i32) (local $index_25 i32) (local $index_26 i32) (local $index_27 i32) (local $group_x i32) (local $group_y i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.rhs_pack (i32.add (local.get $.scratch) (i32.const 110592)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 241664)))
    (local.set $index_6 (i32.sub (local.get $batch) (i32.const 1)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (local.set $lanes_2 (v128.const f32x4 1.3333334 1.3333334 1.3333334 1.3333334))
    (local.set $lanes_3 (v128.const i32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (i32.rem_u (local.get $.begin) (local.get $.grid_x)))
      (local.set $group_y (i32.rem_u (i32.div_u (local.get $.begin) (local.get $.grid_x)) (local.get $.grid_y)))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 384)))
      (local.set $n_start (i32.mul (local.get $group_y) (i32.const 256)))
      (local.set $rows
        (select
          (i32.const 384)
          (local.tee $.t1 (i32.sub (local.get $batch) (local.get $m_start)))
          (i32.lt_s (i32.const 384) (local.get $.t1))))
      (local.set $group (i32.const 0))
      (loop $group.loop
        (local.set $group_start (i32.mul (local.get $group) (i32.const 8)))
        (local.set $n_group (i32.add (local.get $n_start) (local.get $group_start)))
        (local.set $index_1 (i32.mul (local.get $group) (i32.const 1024)))
        (local.set $index_3 (i32.mul (local.get $n_group) (i32.const 128)))
        (local.set $j (i32.const 0))
        (loop $j.loop
          (local.set $index_2 (i32.add (local.get $index_1) (local.get $j)))
          (local.set $index_4 (i32.add (local.get $index_3) (i32.mul (local.get $j) (i32.const 128))))
          (local.set $index_17 (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_2) (i32.const 4))))
          (local.set $index_18 (i32.add (local.get $in1) (i32.mul (local.get $index_4) (i32.const 4))))
          (local.set $k (i32.const 0))
          (loop $k.loop
            (f32.store
              (i32.add (local.get $index_17) (i32.mul (local.get $k) (i32.const 32)))
              (f32.load (i32.add (local.get $index_18) (i32.mul (local.get $k) (i32.const 4)))))
            (br_if $k.loop (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 128))))
          (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 8))))
        (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 32))))
      (local.set $block (i32.const 0))
      (local.set $block.end (i32.div_s (i32.add (local.get $rows) (i32.const 191)) (i32.const 192)))
      (if
        (i32.lt_s (local.get $block) (local.get $block.end))
        (then
          (loop $block.loop
            (local.set $row_start (i32.mul (local.get $block) (i32.const 192)))
            (local.set $block_rows
              (select
                (i32.const 192)
                (local.tee $.t2 (i32.sub (local.get $rows) (local.get $row_start)))
                (i32.lt_s (i32.const 192) (local.get $.t2))))
            (local.set $m_block (i32.add (local.get $m_start) (local.get $row_start)))
            (local.set $index_5 (i32.div_s (i32.add (local.get $block_rows) (i32.const 5)) (i32.const 6)))
            (local.set $i (i32.const 0))
            (local.set $i.end (i32.mul (local.get $index_5) (i32.const 6)))
            (if
              (i32.lt_s (local.get $i) (local.get $i.end))
              (then
                (loop $i.loop
                  (local.set $m
                    (select
                      (local.tee $.t3 (i32.add (local.get $m_block) (local.get $i)))
                      (local.get $index_6)
                      (i32.lt_s (local.get $.t3) (local.get $index_6))))
                  (local.set $index_7 (i32.mul (local.get $i) (i32.const 144)))
                  (local.set $index_8 (i32.mul (local.get $m) (i32.const 128)))
                  (local.set $index_19 (i32.add (local.get $.scratch) (i32.mul (local.get $index_7) (i32.const 4))))
                  (local.set $index_21 (i32.add (local.get $in0) (i32.mul (local.get $index_8) (i32.const 4))))
                  (local.set $k_1 (i32.const 0))
                  (loop $k_1.loop
                    (local.set $index_20 (i32.mul (local.get $k_1) (i32.const 4)))
                    (v128.store
                      (i32.add (local.get $index_19) (local.get $index_20))
                      (v128.load (i32.add (local.get $index_21) (local.get $index_20))))
                    (br_if $k_1.loop
                      (i32.lt_s (local.tee $k_1 (i32.add (local.get $k_1) (i32.const 4))) (i32.const 128))))
                  (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
            (local.set $group_1 (i32.const 0))
            (loop $group_1.loop
              (local.set $group_start_1 (i32.mul (local.get $group_1) (i32.const 8)))
              (local.set $index_9 (i32.mul (local.get $group_1) (i32.const 1024)))
              (local.set $index_13 (i32.add (local.get $n_start) (local.get $group_start_1)))
              (local.set $rows_panel (i32.const 0))
              (if
                (i32.lt_s (local.get $rows_panel) (local.get $index_5))
                (then
                  (loop $rows_panel.loop
                    (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
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
                    (local.set $index_11 (i32.mul (local.get $row) (i32.const 144)))
                    (local.set $kk (i32.const 0))
                    (loop $kk.loop
                      (local.set $index_10 (i32.add (local.get $index_9) (i32.mul (local.get $kk) (i32.const 8))))
                      (local.set $index_22
                        (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_10) (i32.const 4))))
                      (local.set $b (v128.load (local.get $index_22)))
                      (local.set $b_1 (v128.load offset=16 (local.get $index_22)))
                      (local.set $index_12 (i32.add (local.get $index_11) (local.get $kk)))
                      (local.set $index_23
                        (i32.add (local.get $.scratch) (i32.mul (local.get $index_12) (i32.const 4))))
                      (local.set $a (v128.load32_splat (local.get $index_23)))
                      (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                      (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                      (local.set $a_1 (v128.load32_splat offset=576 (local.get $index_23)))
                      (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                      (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                      (local.set $a_2 (v128.load32_splat offset=1152 (local.get $index_23)))
                      (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                      (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                      (local.set $a_3 (v128.load32_splat offset=1728 (local.get $index_23)))
                      (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                      (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                      (local.set $a_4 (v128.load32_splat offset=2304 (local.get $index_23)))
                      (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                      (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                      (local.set $a_5 (v128.load32_splat offset=2880 (local.get $index_23)))
                      (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
                      (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
                      (br_if $kk.loop
                        (i32.lt_s (local.tee $kk (i32.add (local.get $kk) (i32.const 1))) (i32.const 128))))
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
                    (local.set $n_panel (local.get $index_13))
                    (local.set $index_14 (i32.add (local.get $m_block) (local.get $row)))
                    (local.set $i_1 (i32.const 0))
                    (local.set $i_1.end
                      (select
                        (i32.const 6)
                        (local.tee $.t4 (i32.sub (local.get $block_rows) (local.get $row)))
                        (i32.lt_s (i32.const 6) (local.get $.t4))))
                    (if
                      (i32.lt_s (local.get $i_1) (local.get $i_1.end))
                      (then
                        (loop $i_1.loop
                          (local.set $m_1 (i32.add (local.get $index_14) (local.get $i_1)))
                          (local.set $index_15
                            (i32.add (local.get $n_panel) (i32.mul (local.get $m_1) (i32.const 1024))))
                          (local.set $index_16 (i32.mul (local.get $i_1) (i32.const 8)))
                          (local.set $index_24 (i32.mul (local.get $index_15) (i32.const 4)))
                          (local.set $index_25 (i32.add (local.get $out0) (local.get $index_24)))
                          (local.set $index_26
                            (i32.add (local.get $.totals) (i32.mul (local.get $index_16) (i32.const 4))))
                          (local.set $index_27 (i32.add (local.get $in2) (local.get $index_24)))
                          (v128.store
                            (local.get $index_25)
                            (f32x4.mul
                              (f32x4.mul (v128.load (local.get $index_26)) (local.get $lanes_2))
                              (v128.and
                                (i32x4.ne (v128.load (local.get $index_27)) (local.get $lanes_3))
                                (v128.const f32x4 1 1 1 1))))
                          (v128.store offset=16
                            (local.get $index_25)
                            (f32x4.mul
                              (f32x4.mul (v128.load offset=16 (local.get $index_26)) (local.get $lanes_2))
                              (v128.and
                                (i32x4.ne (v128.load offset=16 (local.get $index_27)) (local.get $lanes_3))
                                (v128.const f32x4 1 1 1 1))))
                          (br_if $i_1.loop
                            (i32.lt_s (local.tee $i_1 (i32.add (local.get $i_1) (i32.const 1))) (local.get $i_1.end))))))
                    (br_if $rows_panel.loop
                      (i32.lt_s
                        (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                        (local.get $index_5))))))
              (br_if $group_1.loop
                (i32.lt_s (local.tee $group_1 (i32.add (local.get $group_1) (i32.const 1))) (i32.const 32))))
            (br_if $block.loop
              (i32.lt_s (local.tee $block (i32.add (local.get $block) (i32.const 1))) (local.get $block.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_adam_4
  ;;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
  ;;   from: examples/digits/model.ts:20:7
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 1572864  bytes: 2097156
  ;;   grid: 32 x 1 x 1
  ;;   in0: f32[131072], read
  ;;   in1: f32[131072], read_write
  ;;   in2: f32[131072], read_write
  ;;   in3: f32[1], read
  ;;   in4: f32[131072], read_write
  (func $train_step_adam_4
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $lanes_3 v128) (local $start i32) (local $i i32) (local $i.end i32)
    (local $index_1 i32) (local $index_2 i32) (local $x v128) (local $x_1 v128) (local $add v128) (local $index_3 i32)
    (local $x_2 v128) (local $add_1 v128) (local $index_4 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0.1 0.1 0.1 0.1))
    (local.set $lanes_2 (v128.const f32x4 0.001 0.001 0.001 0.001))
    (local.set $lanes_3 (v128.const f32x4 1e-7 1e-7 1e-7 1e-7))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $start (i32.mul (local.get $group_x) (i32.const 4096)))
      (local.set $i (local.get $start))
      (local.set $i.end (i32.add (local.get $start) (i32.const 4096)))
      (if
        (i32.lt_s (local.get $i) (local.get $i.end))
        (then
          (loop $i.loop
            (local.set $index_1 (i32.mul (local.get $i) (i32.const 4)))
            (local.set $index_2 (i32.add (local.get $in1) (local.get $index_1)))
            (local.set $x (v128.load (local.get $index_2)))
            (local.set $x_1 (v128.load (i32.add (local.get $in0) (local.get $index_1))))
            (local.set $add
              (f32x4.add (local.get $x) (f32x4.mul (f32x4.sub (local.get $x_1) (local.get $x)) (local.get $lanes_1))))
            (local.set $index_3 (i32.add (local.get $in2) (local.get $index_1)))
            (local.set $x_2 (v128.load (local.get $index_3)))
            (local.set $add_1
              (f32x4.add
                (local.get $x_2)
                (f32x4.mul
                  (f32x4.sub (f32x4.mul (local.get $x_1) (local.get $x_1)) (local.get $x_2))
                  (local.get $lanes_2))))
            (v128.store (local.get $index_2) (local.get $add))
            (v128.store (local.get $index_3) (local.get $add_1))
            (local.set $index_4 (i32.add (local.get $in4) (local.get $index_1)))
            (v128.store
              (local.get $index_4)
              (f32x4.sub
                (v128.load (local.get $index_4))
                (f32x4.div
                  (f32x4.mul (local.get $add) (v128.load32_splat (local.get $in3)))
                  (f32x4.add (f32x4.sqrt (local.get $add_1)) (local.get $lanes_3)))))
            (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $i.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_pool2_1
  ;;   ops: window_scatter, gt, select
  ;;   from: examples/digits/model.ts:12:12, examples/digits/model.ts:11:12
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 12288*batch  bytes: 24576*batch
  ;;   grid: batch x 1 x 1
  ;;   in0: f32[1024*batch], read
  ;;   in1: i32[1024*batch], read
  ;;   in2: f32[4096*batch], read_write
  (func $train_step_pool2_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $batch i32)
    (local $lanes_1 v128) (local $index_1 i32) (local $index_5 i32) (local $j0 i32) (local $index_2 i32) (local $index_6 i32)
    (local $index_9 i32) (local $j1 i32) (local $index_3 i32) (local $index_7 i32) (local $lanes_2 v128) (local $j2 i32)
    (local $index_4 i32) (local $index_8 i32) (local $index_10 i32) (local $index_11 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $index_1 (i32.mul (local.get $group_x) (i32.const 4096)))
      (local.set $index_5 (i32.mul (local.get $group_x) (i32.const 1024)))
      (local.set $j0 (i32.const 0))
      (loop $j0.loop
        (local.set $index_2 (i32.add (local.get $index_1) (i32.mul (local.get $j0) (i32.const 512))))
        (local.set $index_6
          (i32.add (local.get $index_5) (i32.mul (i32.div_s (local.get $j0) (i32.const 2)) (i32.const 256))))
        (local.set $index_9 (i32.mul (i32.rem_s (local.get $j0) (i32.const 2)) (i32.const 2)))
        (local.set $j1 (i32.const 0))
        (loop $j1.loop
          (local.set $index_3 (i32.add (local.get $index_2) (i32.mul (local.get $j1) (i32.const 64))))
          (local.set $index_7
            (i32.add (local.get $index_6) (i32.mul (i32.div_s (local.get $j1) (i32.const 2)) (i32.const 64))))
          (local.set $lanes_2 (i32x4.splat (i32.add (local.get $index_9) (i32.rem_s (local.get $j1) (i32.const 2)))))
          (local.set $j2 (i32.const 0))
          (loop $j2.loop
            (local.set $index_4 (i32.add (local.get $index_3) (local.get $j2)))
            (local.set $index_8 (i32.add (local.get $index_7) (local.get $j2)))
            (local.set $index_10 (i32.add (local.get $in2) (i32.mul (local.get $index_4) (i32.const 4))))
            (local.set $index_11 (i32.mul (local.get $index_8) (i32.const 4)))
            (v128.store
              (local.get $index_10)
              (v128.bitselect
                (v128.bitselect
                  (v128.load (i32.add (local.get $in0) (local.get $index_11)))
                  (local.get $lanes_1)
                  (i32x4.eq (v128.load (i32.add (local.get $in1) (local.get $index_11))) (local.get $lanes_2)))
                (local.get $lanes_1)
                (f32x4.gt (v128.load (local.get $index_10)) (local.get $lanes_1))))
            (br_if $j2.loop (i32.lt_s (local.tee $j2 (i32.add (local.get $j2) (i32.const 4))) (i32.const 64))))
          (br_if $j1.loop (i32.lt_s (local.tee $j1 (i32.add (local.get $j1) (i32.const 1))) (i32.const 8))))
        (br_if $j0.loop (i32.lt_s (local.tee $j0 (i32.add (local.get $j0) (i32.const 1))) (i32.const 8))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_conv2
  ;;   ops: reduce_sum
  ;;   from: examples/digits/model.ts:11:12
  ;;   schedule: reduce: vector result 4
  ;;   flops: 4096*batch  bytes: 16384*batch+256
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[4096*batch], read
  ;;   out0: f32[64], write
  ;;   scratch: sums: f32[64]
  (func $train_step_conv2
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $batch i32)
    (local $lanes_1 v128) (local $j i32) (local $r0 i32) (local $index_1 i32) (local $r1 i32) (local $index_2 i32)
    (local $r2 i32) (local $index_3 i32) (local $index_6 i32) (local $j_1 i32) (local $index_4 i32) (local $index_5 i32)
    (local $next v128) (local $j_2 i32) (local $index_7 i32) (local $reduce_sum v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $j (i32.const 0))
      (loop $j.loop
        (v128.store (i32.add (local.get $.scratch) (i32.mul (local.get $j) (i32.const 4))) (local.get $lanes_1))
        (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 64))))
      (local.set $r0 (i32.const 0))
      (if
        (i32.lt_s (local.get $r0) (local.get $batch))
        (then
          (loop $r0.loop
            (local.set $index_1 (i32.mul (local.get $r0) (i32.const 4096)))
            (local.set $r1 (i32.const 0))
            (loop $r1.loop
              (local.set $index_2 (i32.add (local.get $index_1) (i32.mul (local.get $r1) (i32.const 512))))
              (local.set $r2 (i32.const 0))
              (loop $r2.loop
                (local.set $index_3 (i32.add (local.get $index_2) (i32.mul (local.get $r2) (i32.const 64))))
                (local.set $index_6 (i32.add (local.get $in0) (i32.mul (local.get $index_3) (i32.const 4))))
                (local.set $j_1 (i32.const 0))
                (loop $j_1.loop
                  (local.set $index_4 (i32.mul (local.get $j_1) (i32.const 4)))
                  (local.set $index_5 (i32.add (local.get $.scratch) (local.get $index_4)))
                  (local.set $next
                    (f32x4.add
                      (v128.load (local.get $index_5))
                      (v128.load (i32.add (local.get $index_6) (local.get $index_4)))))
                  (v128.store (local.get $index_5) (local.get $next))
                  (br_if $j_1.loop (i32.lt_s (local.tee $j_1 (i32.add (local.get $j_1) (i32.const 4))) (i32.const 64))))
                (br_if $r2.loop (i32.lt_s (local.tee $r2 (i32.add (local.get $r2) (i32.const 1))) (i32.const 8))))
              (br_if $r1.loop (i32.lt_s (local.tee $r1 (i32.add (local.get $r1) (i32.const 1))) (i32.const 8))))
            (br_if $r0.loop (i32.lt_s (local.tee $r0 (i32.add (local.get $r0) (i32.const 1))) (local.get $batch))))))
      (local.set $j_2 (i32.const 0))
      (loop $j_2.loop
        (local.set $index_7 (i32.mul (local.get $j_2) (i32.const 4)))
        (local.set $reduce_sum (v128.load (i32.add (local.get $.scratch) (local.get $index_7))))
        (v128.store (i32.add (local.get $out0) (local.get $index_7)) (local.get $reduce_sum))
        (br_if $j_2.loop (i32.lt_s (local.tee $j_2 (i32.add (local.get $j_2) (i32.const 4))) (i32.const 64))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_adam_5
  ;;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
  ;;   from: examples/digits/model.ts:20:7
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 768  bytes: 1028
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[64], read
  ;;   in1: f32[64], read_write
  ;;   in2: f32[64], read_write
  ;;   in3: f32[1], read
  ;;   in4: f32[64], read_write
  (func $train_step_adam_5
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $lanes_3 v128) (local $i i32) (local $index_1 i32) (local $index_2 i32)
    (local $x v128) (local $x_1 v128) (local $add v128) (local $index_3 i32) (local $x_2 v128) (local $add_1 v128)
    (local $index_4 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0.1 0.1 0.1 0.1))
    (local.set $lanes_2 (v128.const f32x4 0.001 0.001 0.001 0.001))
    (local.set $lanes_3 (v128.const f32x4 1e-7 1e-7 1e-7 1e-7))
    (loop $.tasks
      (local.set $i (i32.const 0))
      (loop $i.loop
        (local.set $index_1 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $index_2 (i32.add (local.get $in1) (local.get $index_1)))
        (local.set $x (v128.load (local.get $index_2)))
        (local.set $x_1 (v128.load (i32.add (local.get $in0) (local.get $index_1))))
        (local.set $add
          (f32x4.add (local.get $x) (f32x4.mul (f32x4.sub (local.get $x_1) (local.get $x)) (local.get $lanes_1))))
        (local.set $index_3 (i32.add (local.get $in2) (local.get $index_1)))
        (local.set $x_2 (v128.load (local.get $index_3)))
        (local.set $add_1
          (f32x4.add
            (local.get $x_2)
            (f32x4.mul (f32x4.sub (f32x4.mul (local.get $x_1) (local.get $x_1)) (local.get $x_2)) (local.get $lanes_2))))
        (v128.store (local.get $index_2) (local.get $add))
        (v128.store (local.get $index_3) (local.get $add_1))
        (local.set $index_4 (i32.add (local.get $in4) (local.get $index_1)))
        (v128.store
          (local.get $index_4)
          (f32x4.sub
            (v128.load (local.get $index_4))
            (f32x4.div
              (f32x4.mul (local.get $add) (v128.load32_splat (local.get $in3)))
              (f32x4.add (f32x4.sqrt (local.get $add_1)) (local.get $lanes_3)))))
        (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 64))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_conv2_1
  ;;   ops: reverse, conv
  ;;   from: examples/digits/model.ts:11:12
  ;;   schedule: contract: tile m 288, block m 144, tile n 32, register m 6, register n 8, vector n 4, stage rhs, stage lhs
  ;;   flops: 14745600*batch+51200  bytes: 34816*batch+204800
  ;;   grid: floordiv(144*batch+287, 288) x 1 x 1
  ;;   in0: f32[51200], read
  ;;   in1: f32[4096*batch], read
  ;;   out0: f32[4608*batch], write
  ;;   scratch: lhs_pack: f32[48384], rhs_pack: f32[10240], totals: f32[9216]
  (func $train_step_conv2_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32)
    (local $.rhs_pack i32) (local $.totals i32) (local $index_1 i32) (local $lanes_1 v128) (local $index_11 i32) (local $index_30 i32)
    (local $index_34 i32) (local $m_start i32) (local $rows i32) (local $.t1 i32) (local $t i32) (local $t.end i32)
    (local $index_9 i32) (local $ko i32) (local $index_5 i32) (local $group i32) (local $group_start i32) (local $index_2 i32)
    (local $index_6 i32) (local $j i32) (local $index_3 i32) (local $index_7 i32) (local $k0 i32) (local $index_4 i32)
    (local $index_8 i32) (local $index_29 i32) (local $index_31 i32) (local $k1 i32) (local $index_15 i32) (local $block i32)
    (local $row_start i32) (local $block_rows i32) (local $.t2 i32) (local $m_block i32) (local $index_10 i32) (local $i i32)
    (local $i.end i32) (local $m i32) (local $.t3 i32) (local $mi i32) (local $mi_1 i32) (local $mi_2 i32)
    (local $index_12 i32) (local $index_16 i32) (local $index_18 i32) (local $mask_1 i32) (local $k0_1 i32) (local $index_13 i32)
    (local $index_14 i32) (local $index_17 i32) (local $index_19 i32) (local $mask_2 i32) (local $index_32 i32) (local $index_35 i32)
    (local $k1_1 i32) (local $index_33 i32) (local $index_24 i32) (local $group_1 i32) (local $group_start_1 i32) (local $index_20 i32)
    (local $index_25 i32) (local $rows_panel i32) (local $row i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128)
    (local $acc_3 v128) (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128)
    (local $acc_9 v128) (local $acc_10 v128) (local $acc_11 v128) (local $index_22 i32) (local $kk i32) (local $index_21 i32)
    (local $index_36 i32) (local $b v128) (local $b_1 v128) (local $index_23 i32) (local $index_37 i32) (local $a v128)
    (local $a_1 v128) (local $a_2 v128) (local $a_3 v128) (local $a_4 v128) (local $a_5 v128) (local $index_26 i32)
    (local $index_38 i32) (local $i_1 i32) (local $m_1 i32) (local $mi_3 i32) (local $mi_4 i32) (local $mi_5 i32)
    (local $index_27 i32) (local $index_28 i32) (local $index_39 i32) (local $index_41 i32) (local $j_1 i32) (local $index_40 i32)
    (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.rhs_pack (i32.add (local.get $.scratch) (i32.const 193536)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 234496)))
    (local.set $index_1 (i32.mul (local.get $batch) (i32.const 144)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (local.set $index_11 (i32.sub (local.get $index_1) (i32.const 1)))
    (local.set $index_30 (i32.add (local.get $in0) (i32.const 196608)))
    (local.set $index_34 (i32.add (local.get $in1) (i32.const -9216)))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 288)))
      (local.set $rows
        (select
          (i32.const 288)
          (local.tee $.t1 (i32.sub (local.get $index_1) (local.get $m_start)))
          (i32.lt_s (i32.const 288) (local.get $.t1))))
      (local.set $t (i32.const 0))
      (local.set $t.end (i32.mul (i32.div_s (i32.add (local.get $rows) (i32.const 5)) (i32.const 6)) (i32.const 192)))
      (if
        (i32.lt_s (local.get $t) (local.get $t.end))
        (then
          (loop $t.loop
            (v128.store (i32.add (local.get $.totals) (i32.mul (local.get $t) (i32.const 4))) (local.get $lanes_1))
            (br_if $t.loop (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 4))) (local.get $t.end))))))
      (local.set $index_9 (i32.div_s (i32.add (local.get $rows) (i32.const 143)) (i32.const 144)))
      (local.set $ko (i32.const 0))
      (loop $ko.loop
        (local.set $index_5 (i32.mul (local.get $ko) (i32.const 10240)))
        (local.set $group (i32.const 0))
        (loop $group.loop
          (local.set $group_start (i32.mul (local.get $group) (i32.const 8)))
          (local.set $index_2 (i32.mul (local.get $group) (i32.const 2560)))
          (local.set $index_6 (i32.sub (i32.mul (local.get $group_start) (i32.const 64)) (local.get $index_5)))
          (local.set $j (i32.const 0))
          (loop $j.loop
            (local.set $index_3 (i32.add (local.get $index_2) (local.get $j)))
            (local.set $index_7 (i32.add (local.get $index_6) (i32.mul (local.get $j) (i32.const 64))))
            (local.set $k0 (i32.const 0))
            (loop $k0.loop
              (local.set $index_4 (i32.add (local.get $index_3) (i32.mul (local.get $k0) (i32.const 512))))
              (local.set $index_8 (i32.sub (local.get $index_7) (i32.mul (local.get $k0) (i32.const 2048))))
              (local.set $index_29 (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_4) (i32.const 4))))
              (local.set $index_31 (i32.add (local.get $index_30) (i32.mul (local.get $index_8) (i32.const 4))))
              (local.set $k1 (i32.const 0))
              (loop $k1.loop
                (f32.store
                  (i32.add (local.get $index_29) (i32.mul (local.get $k1) (i32.const 32)))
                  (f32.load (i32.add (local.get $index_31) (i32.mul (local.get $k1) (i32.const 4)))))
                (br_if $k1.loop (i32.lt_s (local.tee $k1 (i32.add (local.get $k1) (i32.const 1))) (i32.const 64))))
              (br_if $k0.loop (i32.lt_s (local.tee $k0 (i32.add (local.get $k0) (i32.const 1))) (i32.const 5))))
            (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 8))))
          (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 4))))
        (local.set $index_15 (i32.mul (local.get $ko) (i32.const 512)))
        (local.set $block (i32.const 0))
        (if
          (i32.lt_s (local.get $block) (local.get $index_9))
          (then
            (loop $block.loop
              (local.set $row_start (i32.mul (local.get $block) (i32.const 144)))
              (local.set $block_rows
                (select
                  (i32.const 144)
                  (local.tee $.t2 (i32.sub (local.get $rows) (local.get $row_start)))
                  (i32.lt_s (i32.const 144) (local.get $.t2))))
              (local.set $m_block (i32.add (local.get $m_start) (local.get $row_start)))
              (local.set $index_10 (i32.div_s (i32.add (local.get $block_rows) (i32.const 5)) (i32.const 6)))
              (local.set $i (i32.const 0))
              (local.set $i.end (i32.mul (local.get $index_10) (i32.const 6)))
              (if
                (i32.lt_s (local.get $i) (local.get $i.end))
                (then
                  (loop $i.loop
                    (local.set $m
                      (select
                        (local.tee $.t3 (i32.add (local.get $m_block) (local.get $i)))
                        (local.get $index_11)
                        (i32.lt_s (local.get $.t3) (local.get $index_11))))
                    (local.set $mi (i32.div_s (local.get $m) (i32.const 144)))
                    (local.set $mi_1 (i32.rem_s (i32.div_s (local.get $m) (i32.const 12)) (i32.const 12)))
                    (local.set $mi_2 (i32.rem_s (local.get $m) (i32.const 12)))
                    (local.set $index_12 (i32.mul (local.get $i) (i32.const 336)))
                    (local.set $index_16
                      (i32.add
                        (i32.add
                          (i32.add (local.get $index_15) (i32.mul (local.get $mi) (i32.const 4096)))
                          (i32.mul (local.get $mi_1) (i32.const 512)))
                        (i32.mul (local.get $mi_2) (i32.const 64))))
                    (local.set $index_18 (i32.sub (i32.add (local.get $ko) (local.get $mi_1)) (i32.const 4)))
                    (local.set $mask_1
                      (i32.and
                        (i32.ge_s (local.get $index_18) (i32.const 0))
                        (i32.lt_s (local.get $index_18) (i32.const 8))))
                    (local.set $k0_1 (i32.const 0))
                    (loop $k0_1.loop
                      (local.set $index_13 (i32.mul (local.get $k0_1) (i32.const 64)))
                      (local.set $index_14 (i32.add (local.get $index_12) (local.get $index_13)))
                      (local.set $index_17 (i32.add (local.get $index_16) (local.get $index_13)))
                      (local.set $index_19 (i32.sub (i32.add (local.get $mi_2) (local.get $k0_1)) (i32.const 4)))
                      (local.set $mask_2
                        (i32.and
                          (local.get $mask_1)
                          (i32.and
                            (i32.ge_s (local.get $index_19) (i32.const 0))
                            (i32.lt_s (local.get $index_19) (i32.const 8)))))
                      (local.set $index_32
                        (i32.add (local.get $.scratch) (i32.mul (local.get $index_14) (i32.const 4))))
                      (local.set $index_35
                        (i32.add (local.get $index_34) (i32.mul (local.get $index_17) (i32.const 4))))
                      (local.set $k1_1 (i32.const 0))
                      (loop $k1_1.loop
                        (local.set $index_33 (i32.mul (local.get $k1_1) (i32.const 4)))
                        (v128.store
                          (i32.add (local.get $index_32) (local.get $index_33))
                          (if (result v128)
                            (local.get $mask_2)
                            (then (v128.load (i32.add (local.get $index_35) (local.get $index_33))))
                            (else (v128.const f32x4 0 0 0 0))))
                        (br_if $k1_1.loop
                          (i32.lt_s (local.tee $k1_1 (i32.add (local.get $k1_1) (i32.const 4))) (i32.const 64))))
                      (br_if $k0_1.loop
                        (i32.lt_s (local.tee $k0_1 (i32.add (local.get $k0_1) (i32.const 1))) (i32.const 5))))
                    (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
              (local.set $index_24 (i32.mul (local.get $row_start) (i32.const 32)))
              (local.set $group_1 (i32.const 0))
              (loop $group_1.loop
                (local.set $group_start_1 (i32.mul (local.get $group_1) (i32.const 8)))
                (local.set $index_20 (i32.mul (local.get $group_1) (i32.const 2560)))
                (local.set $index_25 (i32.add (local.get $index_24) (local.get $group_start_1)))
                (local.set $rows_panel (i32.const 0))
                (if
                  (i32.lt_s (local.get $rows_panel) (local.get $index_10))
                  (then
                    (loop $rows_panel.loop
                      (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
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
                      (local.set $index_22 (i32.mul (local.get $row) (i32.const 336)))
                      (local.set $kk (i32.const 0))
                      (loop $kk.loop
                        (local.set $index_21 (i32.add (local.get $index_20) (i32.mul (local.get $kk) (i32.const 8))))
                        (local.set $index_36
                          (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_21) (i32.const 4))))
                        (local.set $b (v128.load (local.get $index_36)))
                        (local.set $b_1 (v128.load offset=16 (local.get $index_36)))
                        (local.set $index_23 (i32.add (local.get $index_22) (local.get $kk)))
                        (local.set $index_37
                          (i32.add (local.get $.scratch) (i32.mul (local.get $index_23) (i32.const 4))))
                        (local.set $a (v128.load32_splat (local.get $index_37)))
                        (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                        (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                        (local.set $a_1 (v128.load32_splat offset=1344 (local.get $index_37)))
                        (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                        (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                        (local.set $a_2 (v128.load32_splat offset=2688 (local.get $index_37)))
                        (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                        (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                        (local.set $a_3 (v128.load32_splat offset=4032 (local.get $index_37)))
                        (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                        (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                        (local.set $a_4 (v128.load32_splat offset=5376 (local.get $index_37)))
                        (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                        (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                        (local.set $a_5 (v128.load32_splat offset=6720 (local.get $index_37)))
                        (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
                        (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
                        (br_if $kk.loop
                          (i32.lt_s (local.tee $kk (i32.add (local.get $kk) (i32.const 1))) (i32.const 320))))
                      (local.set $index_26 (i32.add (local.get $index_25) (i32.mul (local.get $row) (i32.const 32))))
                      (local.set $index_38 (i32.add (local.get $.totals) (i32.mul (local.get $index_26) (i32.const 4))))
                      (v128.store
                        (local.get $index_38)
                        (f32x4.add (v128.load (local.get $index_38)) (local.get $acc_0)))
                      (v128.store offset=16
                        (local.get $index_38)
                        (f32x4.add (v128.load offset=16 (local.get $index_38)) (local.get $acc_1)))
                      (v128.store offset=128
                        (local.get $index_38)
                        (f32x4.add (v128.load offset=128 (local.get $index_38)) (local.get $acc_2)))
                      (v128.store offset=144
                        (local.get $index_38)
                        (f32x4.add (v128.load offset=144 (local.get $index_38)) (local.get $acc_3)))
                      (v128.store offset=256
                        (local.get $index_38)
                        (f32x4.add (v128.load offset=256 (local.get $index_38)) (local.get $acc_4)))
                      (v128.store offset=272
                        (local.get $index_38)
                        (f32x4.add (v128.load offset=272 (local.get $index_38)) (local.get $acc_5)))
                      (v128.store offset=384
                        (local.get $index_38)
                        (f32x4.add (v128.load offset=384 (local.get $index_38)) (local.get $acc_6)))
                      (v128.store offset=400
                        (local.get $index_38)
                        (f32x4.add (v128.load offset=400 (local.get $index_38)) (local.get $acc_7)))
                      (v128.store offset=512
                        (local.get $index_38)
                        (f32x4.add (v128.load offset=512 (local.get $index_38)) (local.get $acc_8)))
                      (v128.store offset=528
                        (local.get $index_38)
                        (f32x4.add (v128.load offset=528 (local.get $index_38)) (local.get $acc_9)))
                      (v128.store offset=640
                        (local.get $index_38)
                        (f32x4.add (v128.load offset=640 (local.get $index_38)) (local.get $acc_10)))
                      (v128.store offset=656
                        (local.get $index_38)
                        (f32x4.add (v128.load offset=656 (local.get $index_38)) (local.get $acc_11)))
                      (br_if $rows_panel.loop
                        (i32.lt_s
                          (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                          (local.get $index_10))))))
                (br_if $group_1.loop
                  (i32.lt_s (local.tee $group_1 (i32.add (local.get $group_1) (i32.const 1))) (i32.const 4))))
              (br_if $block.loop
                (i32.lt_s (local.tee $block (i32.add (local.get $block) (i32.const 1))) (local.get $index_9))))))
        (br_if $ko.loop (i32.lt_s (local.tee $ko (i32.add (local.get $ko) (i32.const 1))) (i32.const 5))))
      (local.set $i_1 (i32.const 0))
      (if
        (i32.lt_s (local.get $i_1) (local.get $rows))
        (then
          (loop $i_1.loop
            (local.set $m_1 (i32.add (local.get $m_start) (local.get $i_1)))
            (local.set $mi_3 (i32.div_s (local.get $m_1) (i32.const 144)))
            (local.set $mi_4 (i32.rem_s (i32.div_s (local.get $m_1) (i32.const 12)) (i32.const 12)))
            (local.set $mi_5 (i32.rem_s (local.get $m_1) (i32.const 12)))
            (local.set $index_27
              (i32.add
                (i32.add (i32.mul (local.get $mi_3) (i32.const 4608)) (i32.mul (local.get $mi_4) (i32.const 384)))
                (i32.mul (local.get $mi_5) (i32.const 32))))
            (local.set $index_28 (i32.mul (local.get $i_1) (i32.const 32)))
            (local.set $index_39 (i32.add (local.get $out0) (i32.mul (local.get $index_27) (i32.const 4))))
            (local.set $index_41 (i32.add (local.get $.totals) (i32.mul (local.get $index_28) (i32.const 4))))
            (local.set $j_1 (i32.const 0))
            (loop $j_1.loop
              (local.set $index_40 (i32.mul (local.get $j_1) (i32.const 4)))
              (v128.store
                (i32.add (local.get $index_39) (local.get $index_40))
                (v128.load (i32.add (local.get $index_41) (local.get $index_40))))
              (br_if $j_1.loop (i32.lt_s (local.tee $j_1 (i32.add (local.get $j_1) (i32.const 4))) (i32.const 32))))
            (br_if $i_1.loop (i32.lt_s (local.tee $i_1 (i32.add (local.get $i_1) (i32.const 1))) (local.get $rows))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_conv2_2
  ;;   ops: conv
  ;;   from: examples/digits/model.ts:11:12
  ;;   schedule: contract: tile m 240, block m 120, tile n 64, register m 6, register n 8, vector n 4, stage rhs, stage lhs, vector m 4
  ;;   flops: 6553600*batch  bytes: 34816*batch+204800
  ;;   grid: 4 x 1 x 1
  ;;   in0: f32[4608*batch], read
  ;;   in1: f32[4096*batch], read
  ;;   out0: f32[51200], write
  ;;   scratch: lhs_pack: f32[61560], rhs_pack: f32[32768], totals: f32[15360]
  (func $train_step_conv2_2
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32)
    (local $.rhs_pack i32) (local $.totals i32) (local $lanes_1 v128) (local $m_start i32) (local $rows i32) (local $.t1 i32)
    (local $t i32) (local $t.end i32) (local $index_10 i32) (local $kt i32) (local $kt.end i32) (local $k_start i32)
    (local $k_count i32) (local $.t2 i32) (local $index_5 i32) (local $group i32) (local $group_start i32) (local $index_1 i32)
    (local $index_6 i32) (local $kt_1 i32) (local $index_2 i32) (local $index_7 i32) (local $k0 i32) (local $index_3 i32)
    (local $index_8 i32) (local $k1 i32) (local $index_4 i32) (local $index_9 i32) (local $index_40 i32) (local $index_41 i32)
    (local $index_16 i32) (local $index_29 i32) (local $block i32) (local $row_start i32) (local $block_rows i32) (local $.t3 i32)
    (local $m_block i32) (local $index_11 i32) (local $rows_panel i32) (local $row i32) (local $m i32) (local $.t4 i32)
    (local $mi i32) (local $mi_1 i32) (local $mi_2 i32) (local $index_21 i32) (local $index_22 i32) (local $i_1 i32)
    (local $m_1 i32) (local $.t5 i32) (local $mi_3 i32) (local $mi_4 i32) (local $mi_5 i32) (local $index_23 i32)
    (local $index_26 i32) (local $kt_3 i32) (local $index_24 i32) (local $index_27 i32) (local $k0_2 i32) (local $index_25 i32)
    (local $index_28 i32) (local $index_44 i32) (local $index_45 i32) (local $k1_2 i32) (local $index_12 i32) (local $index_17 i32)
    (local $kt_2 i32) (local $index_13 i32) (local $index_18 i32) (local $k0_1 i32) (local $index_14 i32) (local $index_19 i32)
    (local $k1_1 i32) (local $index_15 i32) (local $index_20 i32) (local $index_42 i32) (local $index_43 i32) (local $index_35 i32)
    (local $group_1 i32) (local $group_start_1 i32) (local $index_30 i32) (local $panel i32) (local $column i32) (local $index_31 i32)
    (local $index_36 i32) (local $rows_panel_1 i32) (local $row_1 i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128)
    (local $acc_3 v128) (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128)
    (local $acc_9 v128) (local $acc_10 v128) (local $acc_11 v128) (local $index_33 i32) (local $kk i32) (local $index_32 i32)
    (local $index_46 i32) (local $b v128) (local $b_1 v128) (local $index_34 i32) (local $index_47 i32) (local $a v128)
    (local $a_1 v128) (local $a_2 v128) (local $a_3 v128) (local $a_4 v128) (local $a_5 v128) (local $index_37 i32)
    (local $index_48 i32) (local $i_2 i32) (local $m_2 i32) (local $mi_6 i32) (local $mi_7 i32) (local $mi_8 i32)
    (local $index_38 i32) (local $index_39 i32) (local $index_49 i32) (local $index_51 i32) (local $j_4 i32) (local $index_50 i32)
    (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.rhs_pack (i32.add (local.get $.scratch) (i32.const 246240)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 377312)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 240)))
      (local.set $rows
        (select
          (i32.const 240)
          (local.tee $.t1 (i32.sub (i32.const 800) (local.get $m_start)))
          (i32.lt_s (i32.const 240) (local.get $.t1))))
      (local.set $t (i32.const 0))
      (local.set $t.end (i32.mul (i32.div_s (i32.add (local.get $rows) (i32.const 5)) (i32.const 6)) (i32.const 384)))
      (if
        (i32.lt_s (local.get $t) (local.get $t.end))
        (then
          (loop $t.loop
            (v128.store (i32.add (local.get $.totals) (i32.mul (local.get $t) (i32.const 4))) (local.get $lanes_1))
            (br_if $t.loop (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 4))) (local.get $t.end))))))
      (local.set $index_10 (i32.div_s (i32.add (local.get $rows) (i32.const 119)) (i32.const 120)))
      (local.set $kt (i32.const 0))
      (local.set $kt.end (i32.div_s (i32.add (local.get $batch) (i32.const 7)) (i32.const 8)))
      (if
        (i32.lt_s (local.get $kt) (local.get $kt.end))
        (then
          (loop $kt.loop
            (local.set $k_start (i32.mul (local.get $kt) (i32.const 8)))
            (local.set $k_count
              (select
                (i32.const 8)
                (local.tee $.t2 (i32.sub (local.get $batch) (local.get $k_start)))
                (i32.lt_s (i32.const 8) (local.get $.t2))))
            (local.set $index_5 (i32.mul (local.get $k_start) (i32.const 4096)))
            (local.set $group (i32.const 0))
            (loop $group.loop
              (local.set $group_start (i32.mul (local.get $group) (i32.const 32)))
              (local.set $index_1 (i32.mul (local.get $group) (i32.const 16384)))
              (local.set $index_6 (i32.add (local.get $index_5) (local.get $group_start)))
              (local.set $kt_1 (i32.const 0))
              (if
                (i32.lt_s (local.get $kt_1) (local.get $k_count))
                (then
                  (loop $kt_1.loop
                    (local.set $index_2 (i32.add (local.get $index_1) (i32.mul (local.get $kt_1) (i32.const 512))))
                    (local.set $index_7 (i32.add (local.get $index_6) (i32.mul (local.get $kt_1) (i32.const 4096))))
                    (local.set $k0 (i32.const 0))
                    (loop $k0.loop
                      (local.set $index_3 (i32.add (local.get $index_2) (i32.mul (local.get $k0) (i32.const 64))))
                      (local.set $index_8 (i32.add (local.get $index_7) (i32.mul (local.get $k0) (i32.const 512))))
                      (local.set $k1 (i32.const 0))
                      (loop $k1.loop
                        (local.set $index_4 (i32.add (local.get $index_3) (i32.mul (local.get $k1) (i32.const 8))))
                        (local.set $index_9 (i32.add (local.get $index_8) (i32.mul (local.get $k1) (i32.const 64))))
                        (local.set $index_40
                          (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_4) (i32.const 4))))
                        (local.set $index_41 (i32.add (local.get $in1) (i32.mul (local.get $index_9) (i32.const 4))))
                        (v128.store (local.get $index_40) (v128.load (local.get $index_41)))
                        (v128.store offset=16 (local.get $index_40) (v128.load offset=16 (local.get $index_41)))
                        (v128.store offset=16384 (local.get $index_40) (v128.load offset=32 (local.get $index_41)))
                        (v128.store offset=16400 (local.get $index_40) (v128.load offset=48 (local.get $index_41)))
                        (v128.store offset=32768 (local.get $index_40) (v128.load offset=64 (local.get $index_41)))
                        (v128.store offset=32784 (local.get $index_40) (v128.load offset=80 (local.get $index_41)))
                        (v128.store offset=49152 (local.get $index_40) (v128.load offset=96 (local.get $index_41)))
                        (v128.store offset=49168 (local.get $index_40) (v128.load offset=112 (local.get $index_41)))
                        (br_if $k1.loop
                          (i32.lt_s (local.tee $k1 (i32.add (local.get $k1) (i32.const 1))) (i32.const 8))))
                      (br_if $k0.loop (i32.lt_s (local.tee $k0 (i32.add (local.get $k0) (i32.const 1))) (i32.const 8))))
                    (br_if $kt_1.loop
                      (i32.lt_s (local.tee $kt_1 (i32.add (local.get $kt_1) (i32.const 1))) (local.get $k_count))))))
              (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 2))))
            (local.set $index_16 (i32.mul (local.get $k_start) (i32.const 4608)))
            (local.set $index_29 (i32.mul (local.get $k_count) (i32.const 64)))
            (local.set $block (i32.const 0))
            (if
              (i32.lt_s (local.get $block) (local.get $index_10))
              (then
                (loop $block.loop
                  (local.set $row_start (i32.mul (local.get $block) (i32.const 120)))
                  (local.set $block_rows
                    (select
                      (i32.const 120)
                      (local.tee $.t3 (i32.sub (local.get $rows) (local.get $row_start)))
                      (i32.lt_s (i32.const 120) (local.get $.t3))))
                  (local.set $m_block (i32.add (local.get $m_start) (local.get $row_start)))
                  (local.set $index_11 (i32.div_s (i32.add (local.get $block_rows) (i32.const 5)) (i32.const 6)))
                  (local.set $rows_panel (i32.const 0))
                  (if
                    (i32.lt_s (local.get $rows_panel) (local.get $index_11))
                    (then
                      (loop $rows_panel.loop
                        (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
                        (local.set $m
                          (select
                            (local.tee $.t4 (i32.add (local.get $m_block) (local.get $row)))
                            (i32.const 799)
                            (i32.lt_s (local.get $.t4) (i32.const 799))))
                        (local.set $mi (i32.div_s (local.get $m) (i32.const 160)))
                        (local.set $mi_1 (i32.rem_s (i32.div_s (local.get $m) (i32.const 32)) (i32.const 5)))
                        (local.set $mi_2 (i32.rem_s (local.get $m) (i32.const 32)))
                        (if
                          (i32.le_s (i32.add (local.get $mi_2) (i32.const 8)) (i32.const 32))
                          (then
                            (local.set $index_12 (i32.mul (local.get $row) (i32.const 513)))
                            (local.set $index_17
                              (i32.add
                                (i32.add
                                  (i32.add (local.get $index_16) (i32.mul (local.get $mi) (i32.const 384)))
                                  (i32.mul (local.get $mi_1) (i32.const 32)))
                                (local.get $mi_2)))
                            (local.set $kt_2 (i32.const 0))
                            (if
                              (i32.lt_s (local.get $kt_2) (local.get $k_count))
                              (then
                                (loop $kt_2.loop
                                  (local.set $index_13
                                    (i32.add (local.get $index_12) (i32.mul (local.get $kt_2) (i32.const 384))))
                                  (local.set $index_18
                                    (i32.add (local.get $index_17) (i32.mul (local.get $kt_2) (i32.const 4608))))
                                  (local.set $k0_1 (i32.const 0))
                                  (loop $k0_1.loop
                                    (local.set $index_14
                                      (i32.add (local.get $index_13) (i32.mul (local.get $k0_1) (i32.const 48))))
                                    (local.set $index_19
                                      (i32.add (local.get $index_18) (i32.mul (local.get $k0_1) (i32.const 384))))
                                    (local.set $k1_1 (i32.const 0))
                                    (loop $k1_1.loop
                                      (local.set $index_15
                                        (i32.add (local.get $index_14) (i32.mul (local.get $k1_1) (i32.const 6))))
                                      (local.set $index_20
                                        (i32.add (local.get $index_19) (i32.mul (local.get $k1_1) (i32.const 32))))
                                      (local.set $index_42
                                        (i32.add (local.get $.scratch) (i32.mul (local.get $index_15) (i32.const 4))))
                                      (local.set $index_43
                                        (i32.add (local.get $in0) (i32.mul (local.get $index_20) (i32.const 4))))
                                      (v128.store (local.get $index_42) (v128.load (local.get $index_43)))
                                      (v128.store offset=16
                                        (local.get $index_42)
                                        (v128.load offset=16 (local.get $index_43)))
                                      (br_if $k1_1.loop
                                        (i32.lt_s
                                          (local.tee $k1_1 (i32.add (local.get $k1_1) (i32.const 1)))
                                          (i32.const 8))))
                                    (br_if $k0_1.loop
                                      (i32.lt_s
                                        (local.tee $k0_1 (i32.add (local.get $k0_1) (i32.const 1)))
                                        (i32.const 8))))
                                  (br_if $kt_2.loop
                                    (i32.lt_s
                                      (local.tee $kt_2 (i32.add (local.get $kt_2) (i32.const 1)))
                                      (local.get $k_count)))))))
                          (else
                            (local.set $index_21 (i32.add (local.get $m_block) (local.get $row)))
                            (local.set $index_22 (i32.mul (local.get $row) (i32.const 513)))
                            (local.set $i_1 (i32.const 0))
                            (loop $i_1.loop
                              (local.set $m_1
                                (select
                                  (local.tee $.t5 (i32.add (local.get $index_21) (local.get $i_1)))
                                  (i32.const 799)
                                  (i32.lt_s (local.get $.t5) (i32.const 799))))
                              (local.set $mi_3 (i32.div_s (local.get $m_1) (i32.const 160)))
                              (local.set $mi_4 (i32.rem_s (i32.div_s (local.get $m_1) (i32.const 32)) (i32.const 5)))
                              (local.set $mi_5 (i32.rem_s (local.get $m_1) (i32.const 32)))
                              (local.set $index_23 (i32.add (local.get $index_22) (local.get $i_1)))
                              (local.set $index_26
                                (i32.add
                                  (i32.add
                                    (i32.add (local.get $index_16) (i32.mul (local.get $mi_3) (i32.const 384)))
                                    (i32.mul (local.get $mi_4) (i32.const 32)))
                                  (local.get $mi_5)))
                              (local.set $kt_3 (i32.const 0))
                              (if
                                (i32.lt_s (local.get $kt_3) (local.get $k_count))
                                (then
                                  (loop $kt_3.loop
                                    (local.set $index_24
                                      (i32.add (local.get $index_23) (i32.mul (local.get $kt_3) (i32.const 384))))
                                    (local.set $index_27
                                      (i32.add (local.get $index_26) (i32.mul (local.get $kt_3) (i32.const 4608))))
                                    (local.set $k0_2 (i32.const 0))
                                    (loop $k0_2.loop
                                      (local.set $index_25
                                        (i32.add (local.get $index_24) (i32.mul (local.get $k0_2) (i32.const 48))))
                                      (local.set $index_28
                                        (i32.add (local.get $index_27) (i32.mul (local.get $k0_2) (i32.const 384))))
                                      (local.set $index_44
                                        (i32.add (local.get $.scratch) (i32.mul (local.get $index_25) (i32.const 4))))
                                      (local.set $index_45
                                        (i32.add (local.get $in0) (i32.mul (local.get $index_28) (i32.const 4))))
                                      (local.set $k1_2 (i32.const 0))
                                      (loop $k1_2.loop
                                        (f32.store
                                          (i32.add (local.get $index_44) (i32.mul (local.get $k1_2) (i32.const 24)))
                                          (f32.load
                                            (i32.add (local.get $index_45) (i32.mul (local.get $k1_2) (i32.const 128)))))
                                        (br_if $k1_2.loop
                                          (i32.lt_s
                                            (local.tee $k1_2 (i32.add (local.get $k1_2) (i32.const 1)))
                                            (i32.const 8))))
                                      (br_if $k0_2.loop
                                        (i32.lt_s
                                          (local.tee $k0_2 (i32.add (local.get $k0_2) (i32.const 1)))
                                          (i32.const 8))))
                                    (br_if $kt_3.loop
                                      (i32.lt_s
                                        (local.tee $kt_3 (i32.add (local.get $kt_3) (i32.const 1)))
                                        (local.get $k_count))))))
                              (br_if $i_1.loop
                                (i32.lt_s (local.tee $i_1 (i32.add (local.get $i_1) (i32.const 1))) (i32.const 6))))))
                        (br_if $rows_panel.loop
                          (i32.lt_s
                            (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                            (local.get $index_11))))))
                  (local.set $index_35 (i32.mul (local.get $row_start) (i32.const 64)))
                  (local.set $group_1 (i32.const 0))
                  (loop $group_1.loop
                    (local.set $group_start_1 (i32.mul (local.get $group_1) (i32.const 32)))
                    (local.set $index_30 (i32.mul (local.get $group_1) (i32.const 16384)))
                    (local.set $panel (i32.const 0))
                    (loop $panel.loop
                      (local.set $column
                        (i32.add (local.get $group_start_1) (i32.mul (local.get $panel) (i32.const 8))))
                      (local.set $index_31
                        (i32.add (local.get $index_30) (i32.mul (local.get $panel) (i32.const 4096))))
                      (local.set $index_36 (i32.add (local.get $index_35) (local.get $column)))
                      (local.set $rows_panel_1 (i32.const 0))
                      (if
                        (i32.lt_s (local.get $rows_panel_1) (local.get $index_11))
                        (then
                          (loop $rows_panel_1.loop
                            (local.set $row_1 (i32.mul (local.get $rows_panel_1) (i32.const 6)))
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
                            (local.set $index_33 (i32.mul (local.get $row_1) (i32.const 513)))
                            (local.set $kk (i32.const 0))
                            (if
                              (i32.lt_s (local.get $kk) (local.get $index_29))
                              (then
                                (loop $kk.loop
                                  (local.set $index_32
                                    (i32.add (local.get $index_31) (i32.mul (local.get $kk) (i32.const 8))))
                                  (local.set $index_46
                                    (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_32) (i32.const 4))))
                                  (local.set $b (v128.load (local.get $index_46)))
                                  (local.set $b_1 (v128.load offset=16 (local.get $index_46)))
                                  (local.set $index_34
                                    (i32.add (local.get $index_33) (i32.mul (local.get $kk) (i32.const 6))))
                                  (local.set $index_47
                                    (i32.add (local.get $.scratch) (i32.mul (local.get $index_34) (i32.const 4))))
                                  (local.set $a (v128.load32_splat (local.get $index_47)))
                                  (local.set $acc_0
                                    (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                                  (local.set $acc_1
                                    (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                                  (local.set $a_1 (v128.load32_splat offset=4 (local.get $index_47)))
                                  (local.set $acc_2
                                    (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                                  (local.set $acc_3
                                    (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                                  (local.set $a_2 (v128.load32_splat offset=8 (local.get $index_47)))
                                  (local.set $acc_4
                                    (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                                  (local.set $acc_5
                                    (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                                  (local.set $a_3 (v128.load32_splat offset=12 (local.get $index_47)))
                                  (local.set $acc_6
                                    (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                                  (local.set $acc_7
                                    (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                                  (local.set $a_4 (v128.load32_splat offset=16 (local.get $index_47)))
                                  (local.set $acc_8
                                    (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                                  (local.set $acc_9
                                    (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                                  (local.set $a_5 (v128.load32_splat offset=20 (local.get $index_47)))
                                  (local.set $acc_10
                                    (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
                                  (local.set $acc_11
                                    (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
                                  (br_if $kk.loop
                                    (i32.lt_s
                                      (local.tee $kk (i32.add (local.get $kk) (i32.const 1)))
                                      (local.get $index_29))))))
                            (local.set $index_37
                              (i32.add (local.get $index_36) (i32.mul (local.get $row_1) (i32.const 64))))
                            (local.set $index_48
                              (i32.add (local.get $.totals) (i32.mul (local.get $index_37) (i32.const 4))))
                            (v128.store
                              (local.get $index_48)
                              (f32x4.add (v128.load (local.get $index_48)) (local.get $acc_0)))
                            (v128.store offset=16
                              (local.get $index_48)
                              (f32x4.add (v128.load offset=16 (local.get $index_48)) (local.get $acc_1)))
                            (v128.store offset=256
                              (local.get $index_48)
                              (f32x4.add (v128.load offset=256 (local.get $index_48)) (local.get $acc_2)))
                            (v128.store offset=272
                              (local.get $index_48)
                              (f32x4.add (v128.load offset=272 (local.get $index_48)) (local.get $acc_3)))
                            (v128.store offset=512
                              (local.get $index_48)
                              (f32x4.add (v128.load offset=512 (local.get $index_48)) (local.get $acc_4)))
                            (v128.store offset=528
                              (local.get $index_48)
                              (f32x4.add (v128.load offset=528 (local.get $index_48)) (local.get $acc_5)))
                            (v128.store offset=768
                              (local.get $index_48)
                              (f32x4.add (v128.load offset=768 (local.get $index_48)) (local.get $acc_6)))
                            (v128.store offset=784
                              (local.get $index_48)
                              (f32x4.add (v128.load offset=784 (local.get $index_48)) (local.get $acc_7)))
                            (v128.store offset=1024
                              (local.get $index_48)
                              (f32x4.add (v128.load offset=1024 (local.get $index_48)) (local.get $acc_8)))
                            (v128.store offset=1040
                              (local.get $index_48)
                              (f32x4.add (v128.load offset=1040 (local.get $index_48)) (local.get $acc_9)))
                            (v128.store offset=1280
                              (local.get $index_48)
                              (f32x4.add (v128.load offset=1280 (local.get $index_48)) (local.get $acc_10)))
                            (v128.store offset=1296
                              (local.get $index_48)
                              (f32x4.add (v128.load offset=1296 (local.get $index_48)) (local.get $acc_11)))
                            (br_if $rows_panel_1.loop
                              (i32.lt_s
                                (local.tee $rows_panel_1 (i32.add (local.get $rows_panel_1) (i32.const 1)))
                                (local.get $index_11))))))
                      (br_if $panel.loop
                        (i32.lt_s (local.tee $panel (i32.add (local.get $panel) (i32.const 1))) (i32.const 4))))
                    (br_if $group_1.loop
                      (i32.lt_s (local.tee $group_1 (i32.add (local.get $group_1) (i32.const 1))) (i32.const 2))))
                  (br_if $block.loop
                    (i32.lt_s (local.tee $block (i32.add (local.get $block) (i32.const 1))) (local.get $index_10))))))
            (br_if $kt.loop (i32.lt_s (local.tee $kt (i32.add (local.get $kt) (i32.const 1))) (local.get $kt.end))))))
      (local.set $i_2 (i32.const 0))
      (if
        (i32.lt_s (local.get $i_2) (local.get $rows))
        (then
          (loop $i_2.loop
            (local.set $m_2 (i32.add (local.get $m_start) (local.get $i_2)))
            (local.set $mi_6 (i32.div_s (local.get $m_2) (i32.const 160)))
            (local.set $mi_7 (i32.rem_s (i32.div_s (local.get $m_2) (i32.const 32)) (i32.const 5)))
            (local.set $mi_8 (i32.rem_s (local.get $m_2) (i32.const 32)))
            (local.set $index_38
              (i32.add
                (i32.add (i32.mul (local.get $mi_6) (i32.const 10240)) (i32.mul (local.get $mi_7) (i32.const 2048)))
                (i32.mul (local.get $mi_8) (i32.const 64))))
            (local.set $index_39 (i32.mul (local.get $i_2) (i32.const 64)))
            (local.set $index_49 (i32.add (local.get $out0) (i32.mul (local.get $index_38) (i32.const 4))))
            (local.set $index_51 (i32.add (local.get $.totals) (i32.mul (local.get $index_39) (i32.const 4))))
            (local.set $j_4 (i32.const 0))
            (loop $j_4.loop
              (local.set $index_50 (i32.mul (local.get $j_4) (i32.const 4)))
              (v128.store
                (i32.add (local.get $index_49) (local.get $index_50))
                (v128.load (i32.add (local.get $index_51) (local.get $index_50))))
              (br_if $j_4.loop (i32.lt_s (local.tee $j_4 (i32.add (local.get $j_4) (i32.const 4))) (i32.const 64))))
            (br_if $i_2.loop (i32.lt_s (local.tee $i_2 (i32.add (local.get $i_2) (i32.const 1))) (local.get $rows))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_adam_6
  ;;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
  ;;   from: examples/digits/model.ts:20:7
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 614400  bytes: 819204
  ;;   grid: 13 x 1 x 1
  ;;   in0: f32[51200], read
  ;;   in1: f32[51200], read_write
  ;;   in2: f32[51200], read_write
  ;;   in3: f32[1], read
  ;;   in4: f32[51200], read_write
  (func $train_step_adam_6
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $lanes_3 v128) (local $start i32) (local $i i32) (local $.t1 i32)
    (local $i.end i32) (local $index_1 i32) (local $index_2 i32) (local $x v128) (local $x_1 v128) (local $add v128)
    (local $index_3 i32) (local $x_2 v128) (local $add_1 v128) (local $index_4 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0.1 0.1 0.1 0.1))
    (local.set $lanes_2 (v128.const f32x4 0.001 0.001 0.001 0.001))
    (local.set $lanes_3 (v128.const f32x4 1e-7 1e-7 1e-7 1e-7))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $start (i32.mul (local.get $group_x) (i32.const 4096)))
      (local.set $i (local.get $start))
      (local.set $i.end
        (i32.add
          (i32.mul
            (select
              (i32.const 1024)
              (local.tee $.t1 (i32.sub (i32.const 12800) (i32.mul (local.get $group_x) (i32.const 1024))))
              (i32.lt_s (i32.const 1024) (local.get $.t1)))
            (i32.const 4))
          (local.get $start)))
      (if
        (i32.lt_s (local.get $i) (local.get $i.end))
        (then
          (loop $i.loop
            (local.set $index_1 (i32.mul (local.get $i) (i32.const 4)))
            (local.set $index_2 (i32.add (local.get $in1) (local.get $index_1)))
            (local.set $x (v128.load (local.get $index_2)))
            (local.set $x_1 (v128.load (i32.add (local.get $in0) (local.get $index_1))))
            (local.set $add
              (f32x4.add (local.get $x) (f32x4.mul (f32x4.sub (local.get $x_1) (local.get $x)) (local.get $lanes_1))))
            (local.set $index_3 (i32.add (local.get $in2) (local.get $index_1)))
            (local.set $x_2 (v128.load (local.get $index_3)))
            (local.set $add_1
              (f32x4.add
                (local.get $x_2)
                (f32x4.mul
                  (f32x4.sub (f32x4.mul (local.get $x_1) (local.get $x_1)) (local.get $x_2))
                  (local.get $lanes_2))))
            (v128.store (local.get $index_2) (local.get $add))
            (v128.store (local.get $index_3) (local.get $add_1))
            (local.set $index_4 (i32.add (local.get $in4) (local.get $index_1)))
            (v128.store
              (local.get $index_4)
              (f32x4.sub
                (v128.load (local.get $index_4))
                (f32x4.div
                  (f32x4.mul (local.get $add) (v128.load32_splat (local.get $in3)))
                  (f32x4.add (f32x4.sqrt (local.get $add_1)) (local.get $lanes_3)))))
            (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $i.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_pool1_1
  ;;   ops: window_scatter, gt, select
  ;;   from: examples/digits/model.ts:10:12, examples/digits/model.ts:9:12
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 55296*batch  bytes: 110592*batch
  ;;   grid: batch x 1 x 1
  ;;   in0: f32[4608*batch], read
  ;;   in1: i32[4608*batch], read
  ;;   in2: f32[18432*batch], read_write
  (func $train_step_pool1_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $batch i32)
    (local $lanes_1 v128) (local $index_1 i32) (local $index_5 i32) (local $j0 i32) (local $index_2 i32) (local $index_6 i32)
    (local $index_9 i32) (local $j1 i32) (local $index_3 i32) (local $index_7 i32) (local $lanes_2 v128) (local $j2 i32)
    (local $index_4 i32) (local $index_8 i32) (local $index_10 i32) (local $index_11 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $index_1 (i32.mul (local.get $group_x) (i32.const 18432)))
      (local.set $index_5 (i32.mul (local.get $group_x) (i32.const 4608)))
      (local.set $j0 (i32.const 0))
      (loop $j0.loop
        (local.set $index_2 (i32.add (local.get $index_1) (i32.mul (local.get $j0) (i32.const 768))))
        (local.set $index_6
          (i32.add (local.get $index_5) (i32.mul (i32.div_s (local.get $j0) (i32.const 2)) (i32.const 384))))
        (local.set $index_9 (i32.mul (i32.rem_s (local.get $j0) (i32.const 2)) (i32.const 2)))
        (local.set $j1 (i32.const 0))
        (loop $j1.loop
          (local.set $index_3 (i32.add (local.get $index_2) (i32.mul (local.get $j1) (i32.const 32))))
          (local.set $index_7
            (i32.add (local.get $index_6) (i32.mul (i32.div_s (local.get $j1) (i32.const 2)) (i32.const 32))))
          (local.set $lanes_2 (i32x4.splat (i32.add (local.get $index_9) (i32.rem_s (local.get $j1) (i32.const 2)))))
          (local.set $j2 (i32.const 0))
          (loop $j2.loop
            (local.set $index_4 (i32.add (local.get $index_3) (local.get $j2)))
            (local.set $index_8 (i32.add (local.get $index_7) (local.get $j2)))
            (local.set $index_10 (i32.add (local.get $in2) (i32.mul (local.get $index_4) (i32.const 4))))
            (local.set $index_11 (i32.mul (local.get $index_8) (i32.const 4)))
            (v128.store
              (local.get $index_10)
              (v128.bitselect
                (v128.bitselect
                  (v128.load (i32.add (local.get $in0) (local.get $index_11)))
                  (local.get $lanes_1)
                  (i32x4.eq (v128.load (i32.add (local.get $in1) (local.get $index_11))) (local.get $lanes_2)))
                (local.get $lanes_1)
                (f32x4.gt (v128.load (local.get $index_10)) (local.get $lanes_1))))
            (br_if $j2.loop (i32.lt_s (local.tee $j2 (i32.add (local.get $j2) (i32.const 4))) (i32.const 32))))
          (br_if $j1.loop (i32.lt_s (local.tee $j1 (i32.add (local.get $j1) (i32.const 1))) (i32.const 24))))
        (br_if $j0.loop (i32.lt_s (local.tee $j0 (i32.add (local.get $j0) (i32.const 1))) (i32.const 24))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_conv1
  ;;   ops: reduce_sum
  ;;   from: examples/digits/model.ts:9:12
  ;;   schedule: reduce: vector result 4
  ;;   flops: 18432*batch  bytes: 73728*batch+128
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[18432*batch], read
  ;;   out0: f32[32], write
  ;;   scratch: sums: f32[32]
  (func $train_step_conv1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $batch i32)
    (local $lanes_1 v128) (local $j i32) (local $r0 i32) (local $index_1 i32) (local $r1 i32) (local $index_2 i32)
    (local $r2 i32) (local $index_3 i32) (local $index_6 i32) (local $j_1 i32) (local $index_4 i32) (local $index_5 i32)
    (local $next v128) (local $j_2 i32) (local $index_7 i32) (local $reduce_sum v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $j (i32.const 0))
      (loop $j.loop
        (v128.store (i32.add (local.get $.scratch) (i32.mul (local.get $j) (i32.const 4))) (local.get $lanes_1))
        (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 32))))
      (local.set $r0 (i32.const 0))
      (if
        (i32.lt_s (local.get $r0) (local.get $batch))
        (then
          (loop $r0.loop
            (local.set $index_1 (i32.mul (local.get $r0) (i32.const 18432)))
            (local.set $r1 (i32.const 0))
            (loop $r1.loop
              (local.set $index_2 (i32.add (local.get $index_1) (i32.mul (local.get $r1) (i32.const 768))))
              (local.set $r2 (i32.const 0))
              (loop $r2.loop
                (local.set $index_3 (i32.add (local.get $index_2) (i32.mul (local.get $r2) (i32.const 32))))
                (local.set $index_6 (i32.add (local.get $in0) (i32.mul (local.get $index_3) (i32.const 4))))
                (local.set $j_1 (i32.const 0))
                (loop $j_1.loop
                  (local.set $index_4 (i32.mul (local.get $j_1) (i32.const 4)))
                  (local.set $index_5 (i32.add (local.get $.scratch) (local.get $index_4)))
                  (local.set $next
                    (f32x4.add
                      (v128.load (local.get $index_5))
                      (v128.load (i32.add (local.get $index_6) (local.get $index_4)))))
                  (v128.store (local.get $index_5) (local.get $next))
                  (br_if $j_1.loop (i32.lt_s (local.tee $j_1 (i32.add (local.get $j_1) (i32.const 4))) (i32.const 32))))
                (br_if $r2.loop (i32.lt_s (local.tee $r2 (i32.add (local.get $r2) (i32.const 1))) (i32.const 24))))
              (br_if $r1.loop (i32.lt_s (local.tee $r1 (i32.add (local.get $r1) (i32.const 1))) (i32.const 24))))
            (br_if $r0.loop (i32.lt_s (local.tee $r0 (i32.add (local.get $r0) (i32.const 1))) (local.get $batch))))))
      (local.set $j_2 (i32.const 0))
      (loop $j_2.loop
        (local.set $index_7 (i32.mul (local.get $j_2) (i32.const 4)))
        (local.set $reduce_sum (v128.load (i32.add (local.get $.scratch) (local.get $index_7))))
        (v128.store (i32.add (local.get $out0) (local.get $index_7)) (local.get $reduce_sum))
        (br_if $j_2.loop (i32.lt_s (local.tee $j_2 (i32.add (local.get $j_2) (i32.const 4))) (i32.const 32))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_adam_7
  ;;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
  ;;   from: examples/digits/model.ts:20:7
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 384  bytes: 516
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[32], read
  ;;   in1: f32[32], read_write
  ;;   in2: f32[32], read_write
  ;;   in3: f32[1], read
  ;;   in4: f32[32], read_write
  (func $train_step_adam_7
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $lanes_3 v128) (local $i i32) (local $index_1 i32) (local $index_2 i32)
    (local $x v128) (local $x_1 v128) (local $add v128) (local $index_3 i32) (local $x_2 v128) (local $add_1 v128)
    (local $index_4 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0.1 0.1 0.1 0.1))
    (local.set $lanes_2 (v128.const f32x4 0.001 0.001 0.001 0.001))
    (local.set $lanes_3 (v128.const f32x4 1e-7 1e-7 1e-7 1e-7))
    (loop $.tasks
      (local.set $i (i32.const 0))
      (loop $i.loop
        (local.set $index_1 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $index_2 (i32.add (local.get $in1) (local.get $index_1)))
        (local.set $x (v128.load (local.get $index_2)))
        (local.set $x_1 (v128.load (i32.add (local.get $in0) (local.get $index_1))))
        (local.set $add
          (f32x4.add (local.get $x) (f32x4.mul (f32x4.sub (local.get $x_1) (local.get $x)) (local.get $lanes_1))))
        (local.set $index_3 (i32.add (local.get $in2) (local.get $index_1)))
        (local.set $x_2 (v128.load (local.get $index_3)))
        (local.set $add_1
          (f32x4.add
            (local.get $x_2)
            (f32x4.mul (f32x4.sub (f32x4.mul (local.get $x_1) (local.get $x_1)) (local.get $x_2)) (local.get $lanes_2))))
        (v128.store (local.get $index_2) (local.get $add))
        (v128.store (local.get $index_3) (local.get $add_1))
        (local.set $index_4 (i32.add (local.get $in4) (local.get $index_1)))
        (v128.store
          (local.get $index_4)
          (f32x4.sub
            (v128.load (local.get $index_4))
            (f32x4.div
              (f32x4.mul (local.get $add) (v128.load32_splat (local.get $in3)))
              (f32x4.add (f32x4.sqrt (local.get $add_1)) (local.get $lanes_3)))))
        (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 32))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_conv1_1
  ;;   ops: conv
  ;;   from: examples/digits/model.ts:9:12
  ;;   schedule: contract: tile m 25, tile n 32, register m 5, register n 8, vector n 4, stage rhs, stage lhs, vector m 4
  ;;   flops: 921600*batch  bytes: 76864*batch+3200
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[784*batch], read
  ;;   in1: f32[18432*batch], read
  ;;   out0: f32[800], write
  ;;   scratch: lhs_pack: f32[14425], rhs_pack: f32[18432], totals: f32[800]
  (func $train_step_conv1_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32)
    (local $.rhs_pack i32) (local $.totals i32) (local $lanes_1 v128) (local $t i32) (local $ko i32) (local $index_4 i32)
    (local $rows_panel i32) (local $row i32) (local $index_1 i32) (local $index_5 i32) (local $i i32) (local $index_2 i32)
    (local $index_6 i32) (local $k0 i32) (local $index_3 i32) (local $index_7 i32) (local $index_20 i32) (local $index_21 i32)
    (local $k1 i32) (local $index_10 i32) (local $k0_1 i32) (local $index_8 i32) (local $index_11 i32) (local $k1_1 i32)
    (local $index_9 i32) (local $index_12 i32) (local $index_22 i32) (local $index_23 i32) (local $panel i32) (local $column i32)
    (local $index_13 i32) (local $rows_panel_1 i32) (local $row_1 i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128)
    (local $acc_3 v128) (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128)
    (local $acc_9 v128) (local $index_15 i32) (local $kk i32) (local $index_14 i32) (local $index_24 i32) (local $b v128)
    (local $b_1 v128) (local $index_16 i32) (local $index_25 i32) (local $a v128) (local $a_1 v128) (local $a_2 v128)
    (local $a_3 v128) (local $a_4 v128) (local $index_17 i32) (local $index_26 i32) (local $i_1 i32) (local $mi_2 i32)
    (local $mi_3 i32) (local $index_18 i32) (local $index_19 i32) (local $index_27 i32) (local $index_29 i32) (local $j_4 i32)
    (local $index_28 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.rhs_pack (i32.add (local.get $.scratch) (i32.const 57712)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 131440)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $t (i32.const 0))
      (loop $t.loop
        (v128.store (i32.add (local.get $.totals) (i32.mul (local.get $t) (i32.const 4))) (local.get $lanes_1))
        (br_if $t.loop (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 4))) (i32.const 800))))
      (local.set $ko (i32.const 0))
      (if
        (i32.lt_s (local.get $ko) (local.get $batch))
        (then
          (loop $ko.loop
            (local.set $index_4 (i32.mul (local.get $ko) (i32.const 784)))
            (local.set $rows_panel (i32.const 0))
            (loop $rows_panel.loop
              (local.set $row (i32.mul (local.get $rows_panel) (i32.const 5)))
              (local.set $index_1 (i32.mul (local.get $row) (i32.const 577)))
              (local.set $index_5 (i32.add (local.get $index_4) (i32.mul (local.get $rows_panel) (i32.const 28))))
              (local.set $i (i32.const 0))
              (loop $i.loop
                (local.set $index_2 (i32.add (local.get $index_1) (local.get $i)))
                (local.set $index_6 (i32.add (local.get $index_5) (local.get $i)))
                (local.set $k0 (i32.const 0))
                (loop $k0.loop
                  (local.set $index_3 (i32.add (local.get $index_2) (i32.mul (local.get $k0) (i32.const 120))))
                  (local.set $index_7 (i32.add (local.get $index_6) (i32.mul (local.get $k0) (i32.const 28))))
                  (local.set $index_20 (i32.add (local.get $.scratch) (i32.mul (local.get $index_3) (i32.const 4))))
                  (local.set $index_21 (i32.add (local.get $in0) (i32.mul (local.get $index_7) (i32.const 4))))
                  (local.set $k1 (i32.const 0))
                  (loop $k1.loop
                    (f32.store
                      (i32.add (local.get $index_20) (i32.mul (local.get $k1) (i32.const 20)))
                      (f32.load (i32.add (local.get $index_21) (i32.mul (local.get $k1) (i32.const 4)))))
                    (br_if $k1.loop (i32.lt_s (local.tee $k1 (i32.add (local.get $k1) (i32.const 1))) (i32.const 24))))
                  (br_if $k0.loop (i32.lt_s (local.tee $k0 (i32.add (local.get $k0) (i32.const 1))) (i32.const 24))))
                (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 5))))
              (br_if $rows_panel.loop
                (i32.lt_s (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1))) (i32.const 5))))
            (local.set $index_10 (i32.mul (local.get $ko) (i32.const 18432)))
            (local.set $k0_1 (i32.const 0))
            (loop $k0_1.loop
              (local.set $index_8 (i32.mul (local.get $k0_1) (i32.const 192)))
              (local.set $index_11 (i32.add (local.get $index_10) (i32.mul (local.get $k0_1) (i32.const 768))))
              (local.set $k1_1 (i32.const 0))
              (loop $k1_1.loop
                (local.set $index_9 (i32.add (local.get $index_8) (i32.mul (local.get $k1_1) (i32.const 8))))
                (local.set $index_12 (i32.add (local.get $index_11) (i32.mul (local.get $k1_1) (i32.const 32))))
                (local.set $index_22 (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_9) (i32.const 4))))
                (local.set $index_23 (i32.add (local.get $in1) (i32.mul (local.get $index_12) (i32.const 4))))
                (v128.store (local.get $index_22) (v128.load (local.get $index_23)))
                (v128.store offset=16 (local.get $index_22) (v128.load offset=16 (local.get $index_23)))
                (v128.store offset=18432 (local.get $index_22) (v128.load offset=32 (local.get $index_23)))
                (v128.store offset=18448 (local.get $index_22) (v128.load offset=48 (local.get $index_23)))
                (v128.store offset=36864 (local.get $index_22) (v128.load offset=64 (local.get $index_23)))
                (v128.store offset=36880 (local.get $index_22) (v128.load offset=80 (local.get $index_23)))
                (v128.store offset=55296 (local.get $index_22) (v128.load offset=96 (local.get $index_23)))
                (v128.store offset=55312 (local.get $index_22) (v128.load offset=112 (local.get $index_23)))
                (br_if $k1_1.loop (i32.lt_s (local.tee $k1_1 (i32.add (local.get $k1_1) (i32.const 1))) (i32.const 24))))
              (br_if $k0_1.loop (i32.lt_s (local.tee $k0_1 (i32.add (local.get $k0_1) (i32.const 1))) (i32.const 24))))
            (local.set $panel (i32.const 0))
            (loop $panel.loop
              (local.set $column (i32.mul (local.get $panel) (i32.const 8)))
              (local.set $index_13 (i32.mul (local.get $panel) (i32.const 4608)))
              (local.set $rows_panel_1 (i32.const 0))
              (loop $rows_panel_1.loop
                (local.set $row_1 (i32.mul (local.get $rows_panel_1) (i32.const 5)))
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
                (local.set $index_15 (i32.mul (local.get $row_1) (i32.const 577)))
                (local.set $kk (i32.const 0))
                (loop $kk.loop
                  (local.set $index_14 (i32.add (local.get $index_13) (i32.mul (local.get $kk) (i32.const 8))))
                  (local.set $index_24 (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_14) (i32.const 4))))
                  (local.set $b (v128.load (local.get $index_24)))
                  (local.set $b_1 (v128.load offset=16 (local.get $index_24)))
                  (local.set $index_16 (i32.add (local.get $index_15) (i32.mul (local.get $kk) (i32.const 5))))
                  (local.set $index_25 (i32.add (local.get $.scratch) (i32.mul (local.get $index_16) (i32.const 4))))
                  (local.set $a (v128.load32_splat (local.get $index_25)))
                  (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                  (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                  (local.set $a_1 (v128.load32_splat offset=4 (local.get $index_25)))
                  (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                  (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                  (local.set $a_2 (v128.load32_splat offset=8 (local.get $index_25)))
                  (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                  (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                  (local.set $a_3 (v128.load32_splat offset=12 (local.get $index_25)))
                  (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                  (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                  (local.set $a_4 (v128.load32_splat offset=16 (local.get $index_25)))
                  (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                  (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                  (br_if $kk.loop (i32.lt_s (local.tee $kk (i32.add (local.get $kk) (i32.const 1))) (i32.const 576))))
                (local.set $index_17 (i32.add (local.get $column) (i32.mul (local.get $row_1) (i32.const 32))))
                (local.set $index_26 (i32.add (local.get $.totals) (i32.mul (local.get $index_17) (i32.const 4))))
                (v128.store (local.get $index_26) (f32x4.add (v128.load (local.get $index_26)) (local.get $acc_0)))
                (v128.store offset=16
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=16 (local.get $index_26)) (local.get $acc_1)))
                (v128.store offset=128
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=128 (local.get $index_26)) (local.get $acc_2)))
                (v128.store offset=144
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=144 (local.get $index_26)) (local.get $acc_3)))
                (v128.store offset=256
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=256 (local.get $index_26)) (local.get $acc_4)))
                (v128.store offset=272
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=272 (local.get $index_26)) (local.get $acc_5)))
                (v128.store offset=384
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=384 (local.get $index_26)) (local.get $acc_6)))
                (v128.store offset=400
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=400 (local.get $index_26)) (local.get $acc_7)))
                (v128.store offset=512
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=512 (local.get $index_26)) (local.get $acc_8)))
                (v128.store offset=528
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=528 (local.get $index_26)) (local.get $acc_9)))
                (br_if $rows_panel_1.loop
                  (i32.lt_s (local.tee $rows_panel_1 (i32.add (local.get $rows_panel_1) (i32.const 1))) (i32.const 5))))
              (br_if $panel.loop (i32.lt_s (local.tee $panel (i32.add (local.get $panel) (i32.const 1))) (i32.const 4))))
            (br_if $ko.loop (i32.lt_s (local.tee $ko (i32.add (local.get $ko) (i32.const 1))) (local.get $batch))))))
      (local.set $i_1 (i32.const 0))
      (loop $i_1.loop
        (local.set $mi_2 (i32.div_s (local.get $i_1) (i32.const 5)))
        (local.set $mi_3 (i32.rem_s (local.get $i_1) (i32.const 5)))
        (local.set $index_18
          (i32.add (i32.mul (local.get $mi_2) (i32.const 160)) (i32.mul (local.get $mi_3) (i32.const 32))))
        (local.set $index_19 (i32.mul (local.get $i_1) (i32.const 32)))
        (local.set $index_27 (i32.add (local.get $out0) (i32.mul (local.get $index_18) (i32.const 4))))
        (local.set $index_29 (i32.add (local.get $.totals) (i32.mul (local.get $index_19) (i32.const 4))))
        (local.set $j_4 (i32.const 0))
        (loop $j_4.loop
          (local.set $index_28 (i32.mul (local.get $j_4) (i32.const 4)))
          (v128.store
            (i32.add (local.get $index_27) (local.get $index_28))
            (v128.load (i32.add (local.get $index_29) (local.get $index_28))))
          (br_if $j_4.loop (i32.lt_s (local.tee $j_4 (i32.add (local.get $j_4) (i32.const 4))) (i32.const 32))))
        (br_if $i_1.loop (i32.lt_s (local.tee $i_1 (i32.add (local.get $i_1) (i32.const 1))) (i32.const 25))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_adam_8
  ;;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
  ;;   from: examples/digits/model.ts:20:7
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 9600  bytes: 12804
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[800], read
  ;;   in1: f32[800], read_write
  ;;   in2: f32[800], read_write
  ;;   in3: f32[1], read
  ;;   in4: f32[800], read_write
  (func $train_step_adam_8
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $lanes_3 v128) (local $i i32) (local $index_1 i32) (local $index_2 i32)
    (local $x v128) (local $x_1 v128) (local $add v128) (local $index_3 i32) (local $x_2 v128) (local $add_1 v128)
    (local $index_4 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0.1 0.1 0.1 0.1))
    (local.set $lanes_2 (v128.const f32x4 0.001 0.001 0.001 0.001))
    (local.set $lanes_3 (v128.const f32x4 1e-7 1e-7 1e-7 1e-7))
    (loop $.tasks
      (local.set $i (i32.const 0))
      (loop $i.loop
        (local.set $index_1 (i32.mul (local.get $i) (i32.const 4)))
        (local.set $index_2 (i32.add (local.get $in1) (local.get $index_1)))
        (local.set $x (v128.load (local.get $index_2)))
        (local.set $x_1 (v128.load (i32.add (local.get $in0) (local.get $index_1))))
        (local.set $add
          (f32x4.add (local.get $x) (f32x4.mul (f32x4.sub (local.get $x_1) (local.get $x)) (local.get $lanes_1))))
        (local.set $index_3 (i32.add (local.get $in2) (local.get $index_1)))
        (local.set $x_2 (v128.load (local.get $index_3)))
        (local.set $add_1
          (f32x4.add
            (local.get $x_2)
            (f32x4.mul (f32x4.sub (f32x4.mul (local.get $x_1) (local.get $x_1)) (local.get $x_2)) (local.get $lanes_2))))
        (v128.store (local.get $index_2) (local.get $add))
        (v128.store (local.get $index_3) (local.get $add_1))
        (local.set $index_4 (i32.add (local.get $in4) (local.get $index_1)))
        (v128.store
          (local.get $index_4)
          (f32x4.sub
            (v128.load (local.get $index_4))
            (f32x4.div
              (f32x4.mul (local.get $add) (v128.load32_splat (local.get $in3)))
              (f32x4.add (f32x4.sqrt (local.get $add_1)) (local.get $lanes_3)))))
        (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 800))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_loss
  ;;   ops: reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select
  ;;   from: examples/digits/model.ts:20:7
  ;;   schedule: row: tile row 8, vector inner 4
  ;;   flops: 2*batch+14  bytes: 8*batch+24
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[batch], read
  ;;   in1: f32[1], read_write
  ;;   in2: f32[1], read_write
  ;;   in3: i32[batch], read
  ;;   in4: f32[1], read_write
  ;;   in5: f32[1], read_write
  ;;   out4: f32[1], write
  ;;   out5: f32[1], write
  (func $train_step_loss
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32) (param $in5 i32) (param $out4 i32) (param $out5 i32) (param $batch i32)
    (local $dim_size f32) (local $j_whole i32) (local $lanes_1 v128) (local $lanes_2 v128) (local $add f32) (local $add_1 f32)
    (local $eq i32) (local $eq_1 i32) (local $acc f32) (local $acc_1 f32) (local $acc_lanes v128) (local $acc_1_lanes v128)
    (local $j i32) (local $index_1 i32) (local $j_rest i32) (local $index_2 i32) (local $add_2 f32) (local $add_3 f32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $dim_size (f32.convert_i32_s (local.get $batch)))
    (local.set $j_whole (i32.mul (i32.div_s (local.get $batch) (i32.const 4)) (i32.const 4)))
    (local.set $lanes_1 (v128.const f32x4 -0 -0 -0 -0))
    (local.set $lanes_2 (v128.const i32x4 0 0 0 0))
    (loop $.tasks
      (local.set $add (f32.add (f32.load (local.get $in2)) (local.get $dim_size)))
      (local.set $add_1 (f32.add (f32.load (local.get $in5)) (local.get $dim_size)))
      (local.set $eq (f32.eq (local.get $add) (f32.const 0)))
      (local.set $eq_1 (f32.eq (local.get $add_1) (f32.const 0)))
      (local.set $acc (f32.const 0))
      (local.set $acc_1 (f32.const 0))
      (local.set $acc_lanes (local.get $lanes_1))
      (local.set $acc_1_lanes (local.get $lanes_1))
      (local.set $j (i32.const 0))
      (if
        (i32.lt_s (local.get $j) (local.get $j_whole))
        (then
          (loop $j.loop
            (local.set $index_1 (i32.mul (local.get $j) (i32.const 4)))
            (local.set $acc_lanes
              (f32x4.add (local.get $acc_lanes) (v128.load (i32.add (local.get $in0) (local.get $index_1)))))
            (local.set $acc_1_lanes
              (f32x4.add
                (local.get $acc_1_lanes)
                (v128.and
                  (i32x4.ne (v128.load (i32.add (local.get $in3) (local.get $index_1))) (local.get $lanes_2))
                  (v128.const f32x4 1 1 1 1))))
            (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 4))) (local.get $j_whole))))))
      (local.set $acc
        (f32.add
          (local.get $acc)
          (f32.add
            (f32.add (f32x4.extract_lane 0 (local.get $acc_lanes)) (f32x4.extract_lane 2 (local.get $acc_lanes)))
            (f32.add (f32x4.extract_lane 1 (local.get $acc_lanes)) (f32x4.extract_lane 3 (local.get $acc_lanes))))))
      (local.set $acc_1
        (f32.add
          (local.get $acc_1)
          (f32.add
            (f32.add (f32x4.extract_lane 0 (local.get $acc_1_lanes)) (f32x4.extract_lane 2 (local.get $acc_1_lanes)))
            (f32.add (f32x4.extract_lane 1 (local.get $acc_1_lanes)) (f32x4.extract_lane 3 (local.get $acc_1_lanes))))))
      (local.set $j_rest (local.get $j_whole))
      (if
        (i32.lt_s (local.get $j_rest) (local.get $batch))
        (then
          (loop $j_rest.loop
            (local.set $index_2 (i32.mul (local.get $j_rest) (i32.const 4)))
            (local.set $acc (f32.add (local.get $acc) (f32.load (i32.add (local.get $in0) (local.get $index_2)))))
            (local.set $acc_1
              (f32.add
                (local.get $acc_1)
                (f32.convert_i32_s (i32.ne (i32.load (i32.add (local.get $in3) (local.get $index_2))) (i32.const 0)))))
            (br_if $j_rest.loop
              (i32.lt_s (local.tee $j_rest (i32.add (local.get $j_rest) (i32.const 1))) (local.get $batch))))))
      (local.set $add_2
        (f32.add
          (f32.load (local.get $in1))
          (f32.mul (f32.div (local.get $acc) (local.get $dim_size)) (local.get $dim_size))))
      (local.set $add_3 (f32.add (f32.load (local.get $in4)) (local.get $acc_1)))
      (f32.store (local.get $in1) (local.get $add_2))
      (f32.store (local.get $in2) (local.get $add))
      (f32.store (local.get $in4) (local.get $add_3))
      (f32.store (local.get $in5) (local.get $add_1))
      (f32.store
        (local.get $out4)
        (select
          (f32.const 0)
          (f32.div (local.get $add_2) (select (f32.const 1) (local.get $add) (local.get $eq)))
          (local.get $eq)))
      (f32.store
        (local.get $out5)
        (select
          (f32.const 0)
          (f32.div (local.get $add_3) (select (f32.const 1) (local.get $add_1) (local.get $eq_1)))
          (local.get $eq_1)))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; eval_step_class
  ;;   ops: reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, arg_max, eq
  ;;   from: examples/digits/model.ts:16:12, examples/digits/model.ts:20:7
  ;;   schedule: row: tile row 8, vector inner 4
  ;;   flops: 142*batch  bytes: 52*batch
  ;;   grid: floordiv(batch+7, 8) x 1 x 1
  ;;   in0: f32[10*batch], read
  ;;   in1: i32[batch], read
  ;;   out0: f32[batch], write
  ;;   out1: i32[batch], write
  ;;   scratch: kept: f32[10]
  (func $eval_step_class
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $out1 i32) (param $batch i32)
    (local $first i32) (local $row i32) (local $.t1 i32) (local $row.end i32) (local $acc f32) (local $index_1 i32)
    (local $index_2 i32) (local $j i32) (local $x f32) (local $acc_1 f32) (local $j_1 i32) (local $index_3 i32)
    (local $x_1 f32) (local $x_3 f32) (local $above_1 f32) (local $clamped_1 f32) (local $bits_1 i32) (local $n_1 f32)
    (local $scale_1 f32) (local $r_1 f32) (local $exp f32) (local $acc_2 f32) (local $acc_3 f32) (local $acc_4 i32)
    (local $j_2 i32) (local $div f32) (local $value_1 f32) (local $next f32) (local $next_1 i32) (local $arg_max i32)
    (local $index_4 i32) (local $x_2 i32) (local $acc_5 f32) (local $j_3 i32) (local $div_1 f32) (local $x_4 f32)
    (local $is_subnormal_1 i32) (local $bits_2 i32) (local $above_2 i32) (local $e_1 f32) (local $f_1 f32) (local $z_1 f32)
    (local $group_x i32)
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
            (local.set $acc (f32.const -inf))
            (local.set $index_1 (i32.mul (local.get $row) (i32.const 10)))
            (local.set $index_2 (i32.add (local.get $in0) (i32.mul (local.get $index_1) (i32.const 4))))
            (local.set $j (i32.const 0))
            (loop $j.loop
              (local.set $x (f32.load (i32.add (local.get $index_2) (i32.mul (local.get $j) (i32.const 4)))))
              (local.set $acc (f32.max (local.get $acc) (local.get $x)))
              (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 10))))
            (local.set $acc_1 (f32.const 0))
            (local.set $j_1 (i32.const 0))
            (loop $j_1.loop
              (local.set $index_3 (i32.mul (local.get $j_1) (i32.const 4)))
              (local.set $x_1 (f32.load (i32.add (local.get $index_2) (local.get $index_3))))
              (local.set $x_3 (f32.sub (local.get $x_1) (local.get $acc)))
              (local.set $above_1 (select (f32.const -104) (local.get $x_3) (f32.lt (local.get $x_3) (f32.const -104))))
              (local.set $clamped_1
                (select (f32.const 89) (local.get $above_1) (f32.lt (f32.const 89) (local.get $above_1))))
              (local.set $bits_1
                (i32.reinterpret_f32
                  (f32.add (f32.mul (local.get $clamped_1) (f32.const 0.7213475)) (f32.const 12583039))))
              (local.set $n_1 (f32.convert_i32_s (i32.sub (local.get $bits_1) (i32.const 1262485631))))
              (local.set $scale_1 (f32.reinterpret_i32 (i32.shl (local.get $bits_1) (i32.const 23))))
              (local.set $r_1
                (f32.add
                  (f32.mul (local.get $n_1) (f32.const 0.00042438888))
                  (f32.add (f32.mul (local.get $n_1) (f32.const -1.3867188)) (local.get $clamped_1))))
              (local.set $exp
                (f32.mul
                  (f32.mul
                    (f32.add
                      (f32.add
                        (f32.mul
                          (f32.mul (local.get $r_1) (local.get $r_1))
                          (f32.add
                            (f32.mul
                              (f32.add
                                (f32.mul
                                  (f32.add
                                    (f32.mul
                                      (f32.add
                                        (f32.mul
                                          (f32.add
                                            (f32.mul (f32.const 0.00019611344) (local.get $r_1))
                                            (f32.const 0.0014104677))
                                          (local.get $r_1))
                                        (f32.const 0.008336109))
                                      (local.get $r_1))
                                    (f32.const 0.04166126))
                                  (local.get $r_1))
                                (f32.const 0.16666614))
                              (local.get $r_1))
                            (f32.const 0.50000036)))
                        (local.get $r_1))
                      (f32.const 1))
                    (local.get $scale_1))
                  (local.get $scale_1)))
              (f32.store (i32.add (local.get $.scratch) (local.get $index_3)) (local.get $exp))
              (local.set $acc_1 (f32.add (local.get $acc_1) (local.get $exp)))
              (br_if $j_1.loop (i32.lt_s (local.tee $j_1 (i32.add (local.get $j_1) (i32.const 1))) (i32.const 10))))
            (local.set $acc_2 (f32.const 0))
            (local.set $acc_3 (f32.const -inf))
            (local.set $acc_4 (i32.const 2147483647))
            (local.set $j_2 (i32.const 0))
            (loop $j_2.loop
              (local.set $div
                (f32.div
                  (f32.load (i32.add (local.get $.scratch) (i32.mul (local.get $j_2) (i32.const 4))))
                  (local.get $acc_1)))
              (local.set $acc_2 (f32.add (local.get $acc_2) (local.get $div)))
              (local.set $value_1 (select (local.get $div) (f32.const -inf) (f32.eq (local.get $div) (local.get $div))))
              (local.set $next
                (select
                  (local.get $value_1)
                  (local.get $acc_3)
                  (i32.or
                    (f32.gt (local.get $value_1) (local.get $acc_3))
                    (i32.and
                      (f32.eq (local.get $value_1) (local.get $acc_3))
                      (i32.lt_s (local.get $j_2) (local.get $acc_4))))))
              (local.set $next_1
                (select
                  (local.get $j_2)
                  (local.get $acc_4)
                  (i32.or
                    (f32.gt (local.get $value_1) (local.get $acc_3))
                    (i32.and
                      (f32.eq (local.get $value_1) (local.get $acc_3))
                      (i32.lt_s (local.get $j_2) (local.get $acc_4))))))
              (local.set $acc_3 (local.get $next))
              (local.set $acc_4 (local.get $next_1))
              (br_if $j_2.loop (i32.lt_s (local.tee $j_2 (i32.add (local.get $j_2) (i32.const 1))) (i32.const 10))))
            (local.set $arg_max
              (select (i32.const 0) (local.get $acc_4) (i32.eq (local.get $acc_4) (i32.const 2147483647))))
            (local.set $index_4 (i32.mul (local.get $row) (i32.const 4)))
            (local.set $x_2 (i32.load (i32.add (local.get $in1) (local.get $index_4))))
            (local.set $acc_5 (f32.const 0))
            (local.set $j_3 (i32.const 0))
            (loop $j_3.loop
              (local.set $div_1
                (f32.div
                  (f32.load (i32.add (local.get $.scratch) (i32.mul (local.get $j_3) (i32.const 4))))
                  (local.get $acc_1)))
              (local.set $x_4
                (f32.min
                  (f32.max (f32.div (local.get $div_1) (local.get $acc_2)) (f32.const 1e-7))
                  (f32.const 0.9999999)))
              (local.set $is_subnormal_1 (f32.lt (local.get $x_4) (f32.const 1.1754944e-38)))
              (local.set $bits_2
                (i32.reinterpret_f32
                  (select (f32.mul (local.get $x_4) (f32.const 33554432)) (local.get $x_4) (local.get $is_subnormal_1))))
              (local.set $above_2 (i32.sub (local.get $bits_2) (i32.const 1060439283)))
              (local.set $e_1
                (f32.convert_i32_s
                  (i32.add
                    (i32.shr_s (local.get $above_2) (i32.const 23))
                    (select (i32.const -25) (i32.const 0) (local.get $is_subnormal_1)))))
              (local.set $f_1
                (f32.sub
                  (f32.reinterpret_i32
                    (i32.add (i32.and (local.get $above_2) (i32.const 8388607)) (i32.const 1060439283)))
                  (f32.const 1)))
              (local.set $z_1 (f32.mul (local.get $f_1) (local.get $f_1)))
              (local.set $acc_5
                (f32.add
                  (local.get $acc_5)
                  (f32.mul
                    (f32.convert_i32_s (i32.eq (local.get $x_2) (local.get $j_3)))
                    (select
                      (f32.add
                        (f32.mul (local.get $e_1) (f32.const 0.6933594))
                        (f32.add
                          (local.get $f_1)
                          (f32.add
                            (f32.mul (local.get $z_1) (f32.const -0.5))
                            (f32.add
                              (f32.mul (local.get $e_1) (f32.const -0.00021219444))
                              (f32.mul
                                (f32.mul
                                  (f32.add
                                    (f32.mul
                                      (f32.add
                                        (f32.mul
                                          (f32.add
                                            (f32.mul
                                              (f32.add
                                                (f32.mul
                                                  (f32.add
                                                    (f32.mul
                                                      (f32.add
                                                        (f32.mul
                                                          (f32.add
                                                            (f32.mul
                                                              (f32.add
                                                                (f32.mul (f32.const 0.070376836) (local.get $f_1))
                                                                (f32.const -0.1151461))
                                                              (local.get $f_1))
                                                            (f32.const 0.116769984))
                                                          (local.get $f_1))
                                                        (f32.const -0.12420141))
                                                      (local.get $f_1))
                                                    (f32.const 0.14249323))
                                                  (local.get $f_1))
                                                (f32.const -0.16668057))
                                              (local.get $f_1))
                                            (f32.const 0.20000714))
                                          (local.get $f_1))
                                        (f32.const -0.24999994))
                                      (local.get $f_1))
                                    (f32.const 0.3333333))
                                  (local.get $f_1))
                                (local.get $z_1))))))
                      (select
                        (f32.const -inf)
                        (select (f32.const nan) (local.get $x_4) (f32.lt (local.get $x_4) (f32.const 0)))
                        (f32.eq (local.get $x_4) (f32.const 0)))
                      (i32.and (f32.gt (local.get $x_4) (f32.const 0)) (f32.lt (local.get $x_4) (f32.const inf)))))))
              (br_if $j_3.loop (i32.lt_s (local.tee $j_3 (i32.add (local.get $j_3) (i32.const 1))) (i32.const 10))))
            (f32.store (i32.add (local.get $out0) (local.get $index_4)) (f32.neg (local.get $acc_5)))
            (i32.store (i32.add (local.get $out1) (local.get $index_4)) (i32.eq (local.get $x_2) (local.get $arg_max)))
            (br_if $row.loop (i32.lt_s (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $row.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; derive_hidden
  ;;   ops: copy
  ;;   from: examples/digits/model.ts:15:12
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 131072  bytes: 1048576
  ;;   grid: 16 x 1 x 1
  ;;   in0: f32[131072], read
  ;;   out0: f32[131072], write
  (func $derive_hidden
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32)
    (local $index_1 i32) (local $index_3 i32) (local $j0 i32) (local $index_2 i32) (local $index_4 i32) (local $index_5 i32)
    (local $index_6 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $index_1 (i32.mul (local.get $group_x) (i32.const 8192)))
      (local.set $index_3 (i32.mul (local.get $group_x) (i32.const 8)))
      (local.set $j0 (i32.const 0))
      (loop $j0.loop
        (local.set $index_2 (i32.add (local.get $index_1) (i32.mul (local.get $j0) (i32.const 8))))
        (local.set $index_4 (i32.add (local.get $index_3) (i32.mul (local.get $j0) (i32.const 128))))
        (local.set $index_5 (i32.add (local.get $out0) (i32.mul (local.get $index_2) (i32.const 4))))
        (local.set $index_6 (i32.add (local.get $in0) (i32.mul (local.get $index_4) (i32.const 4))))
        (v128.store (local.get $index_5) (v128.load (local.get $index_6)))
        (v128.store offset=16 (local.get $index_5) (v128.load offset=16 (local.get $index_6)))
        (br_if $j0.loop (i32.lt_s (local.tee $j0 (i32.add (local.get $j0) (i32.const 1))) (i32.const 1024))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  (func $predict_conv1.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_conv1
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

  (func $predict_pool1.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_pool1
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=268 (local.get $.control))
      (i32.load offset=272 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))))

  (func $predict_conv2.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_conv2
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

  (func $predict_pool2.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_pool2
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=268 (local.get $.control))
      (i32.load offset=272 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))))

  (func $predict_hidden.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_hidden
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

  (func $predict_class.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_class
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

  (func $predict_class_1.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_class_1
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=268 (local.get $.control))
      (i32.load offset=272 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))))

  (func $train_step_pool1.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_pool1
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))))

  (func $train_step_pool2.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_pool2
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))))

  (func $train_step_dropout.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_dropout
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

  (func $train_step_hidden.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_hidden
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

  (func $train_step_class.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_class
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

  (func $train_step_class_2.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_class_2
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))))

  (func $train_step_class_3.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_class_3
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))))

  (func $train_step_hidden_2.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_hidden_2
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))))

  (func $train_step_hidden_3.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_hidden_3
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

  (func $train_step_adam_4.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_adam_4
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

  (func $train_step_pool2_1.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_pool2_1
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))))

  (func $train_step_conv2_1.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_conv2_1
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))))

  (func $train_step_conv2_2.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_conv2_2
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))))

  (func $train_step_adam_6.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_adam_6
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

  (func $train_step_pool1_1.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_pool1_1
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))))

  (func $eval_step_class.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $eval_step_class
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

  (func $derive_hidden.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $derive_hidden
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))))

  ;; predict: 7 steps
  (func (export "predict")
    (param $.state i32) (param $.arena i32) (param $.scratch i32) (param $batch.capacity i32) (param $batch.sizes i32)
    (local $.0 i64) (local $.1 i64) (local $.2 i64) (local $.3 i64) (local $.4 i64) (local $.5 i64)
    (local $.6 i64) (local $.7 i64) (local $.8 i64) (local $.9 i64) (local $.10 i64) (local $.11 i64)
    (local $.12 i64) (local $.13 i64) (local $.14 i64) (local $.15 i64) (local $.16 i64) (local $.17 i64)
    (local $.18 i64) (local $.19 i64) (local $.20 i64) (local $.21 i64) (local $.22 i64) (local $.23 i64)
    (local $.24 i64) (local $.25 i64) (local $.26 i64) (local $.27 i64) (local $.28 i64) (local $.29 i64)
    (local $.30 i64) (local $.31 i64)
    (local.set $.0 (i64.mul (i64.const 73728) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.1 (i64.mul (i64.const 576) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.2 (i64.add (local.get $.1) (i64.const 383)))
    (local.set $.3 (call $.floordiv (local.get $.2) (i64.const 384)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=260 (local.get $.scratch) (local.get $.state))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3200)))
    (i32.store offset=268 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.3)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.4 (i64.mul (i64.const 1265920) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.5 (i64.add (local.get $.4) (i64.const 13312)))
    (local.set $.6 (i64.shr_s (local.get $.5) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.3)) (local.get $.6))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=264 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.const 1))
    (local.set $.7 (i64.mul (i64.const 387072) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.8 (i64.shr_s (local.get $.7) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 1) (local.get $batch.sizes) (local.get $.8))
    (local.set $.9 (i64.mul (i64.const 64) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.10 (i64.add (local.get $.9) (i64.const 263)))
    (local.set $.11 (call $.floordiv (local.get $.10) (i64.const 264)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3328)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 208128)))
    (i32.store offset=268 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.11)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.12 (i64.mul (i64.const 6701056) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.13 (i64.add (local.get $.12) (i64.const 820224)))
    (local.set $.14 (i64.shr_s (local.get $.13) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 2) (i32.wrap_i64 (local.get $.11)) (local.get $.14))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=264 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.const 1))
    (local.set $.15 (i64.mul (i64.const 86016) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.16 (i64.shr_s (local.get $.15) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 3) (local.get $batch.sizes) (local.get $.16))
    (local.set $.17 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 125)))
    (local.set $.18 (call $.floordiv (local.get $.17) (i64.const 126)))
    (local.set $.19 (i64.mul (local.get $.18) (i64.const 2)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 2215616)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 732736)))
    (i32.store offset=268 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.18)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 2))
    (local.set $.20 (i64.mul (i64.const 280832) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.21 (i64.add (local.get $.20) (i64.const 2099200)))
    (local.set $.22 (i64.shr_s (local.get $.21) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 4) (i32.wrap_i64 (local.get $.19)) (local.get $.22))
    (local.set $.23 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 191)))
    (local.set $.24 (call $.floordiv (local.get $.23) (i64.const 192)))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 733248)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 738368)))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.24)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.25 (i64.mul (i64.const 4778) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.26 (i64.add (local.get $.25) (i64.const 20640)))
    (local.set $.27 (i64.shr_s (local.get $.26) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 5) (i32.wrap_i64 (local.get $.24)) (local.get $.27))
    (local.set $.28 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 7)))
    (local.set $.29 (i64.shr_s (local.get $.28) (i64.const 3)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=260 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=264 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=268 (local.get $.scratch) (i32.wrap_i64 (local.get $.29)))
    (i32.store offset=272 (local.get $.scratch) (i32.const 1))
    (local.set $.30 (i64.mul (i64.const 370) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.31 (i64.shr_s (local.get $.30) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 6) (i32.wrap_i64 (local.get $.29)) (local.get $.31)))

  ;; train_step: 32 steps
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
    (local $.90 i64) (local $.91 i64) (local $.92 i64) (local $.93 i64) (local $.94 i64) (local $.95 i64)
    (local $.96 i64) (local $.97 i64) (local $.98 i64) (local $.99 i64) (local $.100 i64) (local $.101 i64)
    (local $.102 i64) (local $.103 i64) (local $.104 i64) (local $.105 i64) (local $.106 i64) (local $.107 i64)
    (local $.108 i64) (local $.109 i64) (local $.110 i64) (local $.111 i64) (local $.112 i64) (local $.113 i64)
    (local $.114 i64) (local $.115 i64) (local $.116 i64) (local $.117 i64) (local $.118 i64) (local $.119 i64)
    (local.set $.0 (i64.mul (i64.const 18432) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.1 (select (local.get $.0) (i64.const 524288) (i64.gt_s (local.get $.0) (i64.const 524288))))
    (local.set $.2 (i64.add (local.get $.1) (i64.const 63)))
    (local.set $.3 (i64.shr_s (local.get $.2) (i64.const 6)))
    (local.set $.4 (i64.mul (local.get $.3) (i64.const 64)))
    (local.set $.5 (i64.mul (i64.const 4096) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.6 (select (local.get $.5) (i64.const 204800) (i64.gt_s (local.get $.5) (i64.const 204800))))
    (local.set $.7 (i64.add (local.get $.6) (i64.const 63)))
    (local.set $.8 (i64.shr_s (local.get $.7) (i64.const 6)))
    (local.set $.9 (i64.mul (local.get $.8) (i64.const 64)))
    (local.set $.10 (i64.add (local.get $.4) (local.get $.9)))
    (local.set $.11 (i64.mul (i64.const 135168) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.12 (i64.add (local.get $.10) (local.get $.11)))
    (local.set $.13 (i64.mul (i64.const 576) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.14 (i64.add (local.get $.13) (i64.const 383)))
    (local.set $.15 (call $.floordiv (local.get $.14) (i64.const 384)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.12))))
    (i32.store offset=260 (local.get $.scratch) (local.get $.state))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3200)))
    (i32.store offset=268 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.15)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.16 (i64.mul (i64.const 1265920) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.17 (i64.add (local.get $.16) (i64.const 13312)))
    (local.set $.18 (i64.shr_s (local.get $.17) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.15)) (local.get $.18))
    (local.set $.19 (i64.mul (i64.const 512) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.20 (select (local.get $.19) (i64.const 3200) (i64.gt_s (local.get $.19) (i64.const 3200))))
    (local.set $.21 (i64.add (local.get $.20) (i64.const 63)))
    (local.set $.22 (i64.shr_s (local.get $.21) (i64.const 6)))
    (local.set $.23 (i64.mul (local.get $.22) (i64.const 64)))
    (local.set $.24 (i64.add (local.get $.10) (local.get $.23)))
    (local.set $.25 (i64.mul (i64.const 40) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.26 (select (local.get $.25) (i64.const 512) (i64.gt_s (local.get $.25) (i64.const 512))))
    (local.set $.27 (i64.add (local.get $.26) (i64.const 63)))
    (local.set $.28 (i64.shr_s (local.get $.27) (i64.const 6)))
    (local.set $.29 (i64.mul (local.get $.28) (i64.const 64)))
    (local.set $.30 (i64.add (local.get $.24) (local.get $.29)))
    (local.set $.31 (i64.mul (i64.const 4) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.32 (select (local.get $.31) (i64.const 256) (i64.gt_s (local.get $.31) (i64.const 256))))
    (local.set $.33 (i64.add (local.get $.32) (i64.const 63)))
    (local.set $.34 (i64.shr_s (local.get $.33) (i64.const 6)))
    (local.set $.35 (i64.mul (local.get $.34) (i64.const 64)))
    (local.set $.36 (i64.add (local.get $.30) (local.get $.35)))
    (local.set $.37 (i64.add (local.get $.31) (i64.const 63)))
    (local.set $.38 (i64.shr_s (local.get $.37) (i64.const 6)))
    (local.set $.39 (i64.mul (local.get $.38) (i64.const 64)))
    (local.set $.40 (i64.mul (i64.const 2) (local.get $.39)))
    (local.set $.41 (i64.add (local.get $.36) (local.get $.40)))
    (local.set $.42 (i64.mul (i64.const 138304) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.43 (i64.add (local.get $.41) (local.get $.42)))
    (call $train_step_adam
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.state) (i32.const 738624))
      (i32.add (local.get $.state) (i32.const 738560))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.43))))
    (local.set $.44 (i64.mul (i64.const 73728) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.45 (i64.mul (i64.const 92160) (i64.extend_i32_u (local.get $batch.capacity))))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.44))))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.45))))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.const 1))
    (local.set $.46 (i64.mul (i64.const 479232) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.47 (i64.shr_s (local.get $.46) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 7) (local.get $batch.sizes) (local.get $.47))
    (local.set $.48 (i64.mul (i64.const 110592) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.49 (i64.add (local.get $.4) (local.get $.48)))
    (local.set $.50 (i64.mul (i64.const 64) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.51 (i64.add (local.get $.50) (i64.const 263)))
    (local.set $.52 (call $.floordiv (local.get $.51) (i64.const 264)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.44))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3328)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 208128)))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.49))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.52)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.53 (i64.mul (i64.const 6701056) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.54 (i64.add (local.get $.53) (i64.const 820224)))
    (local.set $.55 (i64.shr_s (local.get $.54) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 2) (i32.wrap_i64 (local.get $.52)) (local.get $.55))
    (local.set $.56 (i64.mul (i64.const 126976) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.57 (i64.add (local.get $.4) (local.get $.56)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.49))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.48))))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.57))))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.const 1))
    (local.set $.58 (i64.mul (i64.const 106496) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.59 (i64.shr_s (local.get $.58) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 8) (local.get $batch.sizes) (local.get $.59))
    (local.set $.60 (i64.mul (i64.const 131072) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.61 (i64.add (local.get $.4) (local.get $.60)))
    (local.set $.62 (i64.add (local.get $.4) (local.get $.11)))
    (local.set $.63 (i64.mul (i64.const 1024) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.64 (i64.add (local.get $.63) (i64.const 4095)))
    (local.set $.65 (i64.shr_s (local.get $.64) (i64.const 12)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 208384)))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.48))))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.61))))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.62))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.65)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.66 (i64.mul (i64.const 55296) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.67 (i64.add (local.get $.66) (i64.const 32)))
    (local.set $.68 (i64.shr_s (local.get $.67) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 9) (i32.wrap_i64 (local.get $.65)) (local.get $.68))
    (call $train_step_dropout_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.state) (i32.const 208384))
      (i32.add (local.get $.state) (i32.const 2215552)))
    (local.set $.69 (i64.add (local.get $.10) (local.get $.42)))
    (local.set $.70 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 251)))
    (local.set $.71 (call $.floordiv (local.get $.70) (i64.const 252)))
    (local.set $.72 (i64.mul (local.get $.71) (i64.const 2)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.62))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 208448)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 732736)))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.69))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.71)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 2))
    (local.set $.73 (i64.mul (i64.const 280832) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.74 (i64.add (local.get $.73) (i64.const 2099200)))
    (local.set $.75 (i64.shr_s (local.get $.74) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 10) (i32.wrap_i64 (local.get $.72)) (local.get $.75))
    (local.set $.76 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 191)))
    (local.set $.77 (call $.floordiv (local.get $.76) (i64.const 192)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.69))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 733248)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 738368)))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.48))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.77)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.78 (i64.mul (i64.const 4778) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.79 (i64.add (local.get $.78) (i64.const 20640)))
    (local.set $.80 (i64.shr_s (local.get $.79) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 5) (i32.wrap_i64 (local.get $.77)) (local.get $.80))
    (local.set $.81 (i64.add (local.get $.30) (local.get $.42)))
    (local.set $.82 (i64.add (local.get $.36) (local.get $.42)))
    (local.set $.83 (i64.add (local.get $.24) (local.get $.42)))
    (local.set $.84 (i64.add (local.get $.36) (local.get $.39)))
    (local.set $.85 (i64.add (local.get $.84) (local.get $.42)))
    (local.set $.86 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 7)))
    (local.set $.87 (i64.shr_s (local.get $.86) (i64.const 3)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.48))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.81))))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.82))))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.83))))
    (i32.store offset=272 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.85))))
    (i32.store offset=276 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=280 (local.get $.scratch) (i32.wrap_i64 (local.get $.87)))
    (i32.store offset=284 (local.get $.scratch) (i32.const 1))
    (local.set $.88 (i64.mul (i64.const 671) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.89 (i64.add (local.get $.88) (i64.const 1)))
    (local.set $.90 (i64.shr_s (local.get $.89) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 11) (i32.wrap_i64 (local.get $.87)) (local.get $.90))
    (call $train_step_class_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.83)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.81)))
      (local.get $batch.sizes))
    (call $train_step_adam_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.81)))
      (i32.add (local.get $.state) (i32.const 2215296))
      (i32.add (local.get $.state) (i32.const 2215360))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.43)))
      (i32.add (local.get $.state) (i32.const 738368)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.69))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.83))))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.48))))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.const 2))
    (i32.store offset=276 (local.get $.scratch) (i32.const 1))
    (local.set $.91 (i64.mul (i64.const 4768) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.92 (i64.add (local.get $.91) (i64.const 20480)))
    (local.set $.93 (i64.shr_s (local.get $.92) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 12) (i32.const 2) (local.get $.93))
    (local.set $.94 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 383)))
    (local.set $.95 (call $.floordiv (local.get $.94) (i64.const 384)))
    (local.set $.96 (i64.mul (local.get $.95) (i64.const 2)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.83))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 733248)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.69))))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.wrap_i64 (local.get $.95)))
    (i32.store offset=276 (local.get $.scratch) (i32.const 2))
    (local.set $.97 (i64.mul (i64.const 5024) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.98 (i64.add (local.get $.97) (i64.const 20480)))
    (local.set $.99 (i64.shr_s (local.get $.98) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 13) (i32.wrap_i64 (local.get $.96)) (local.get $.99))
    (call $train_step_adam_2
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.48)))
      (i32.add (local.get $.state) (i32.const 2205056))
      (i32.add (local.get $.state) (i32.const 2210176))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.43)))
      (i32.add (local.get $.state) (i32.const 733248)))
    (call $train_step_hidden_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.69)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.83)))
      (local.get $batch.sizes))
    (call $train_step_adam_3
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.83)))
      (i32.add (local.get $.state) (i32.const 2204032))
      (i32.add (local.get $.state) (i32.const 2204544))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.43)))
      (i32.add (local.get $.state) (i32.const 732736)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.62))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.69))))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.48))))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.const 5))
    (i32.store offset=276 (local.get $.scratch) (i32.const 1))
    (local.set $.100 (i64.mul (i64.const 280576) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.101 (i64.add (local.get $.100) (i64.const 2097152)))
    (local.set $.102 (i64.shr_s (local.get $.101) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 14) (i32.const 5) (local.get $.102))
    (local.set $.103 (i64.mul (local.get $.95) (i64.const 4)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.69))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 208448)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.61))))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.62))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.95)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 4))
    (local.set $.104 (i64.mul (i64.const 299008) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.105 (i64.add (local.get $.104) (i64.const 2097152)))
    (local.set $.106 (i64.shr_s (local.get $.105) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 15) (i32.wrap_i64 (local.get $.103)) (local.get $.106))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.48))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 1155456)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 1679744)))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.43))))
    (i32.store offset=272 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 208448)))
    (i32.store offset=276 (local.get $.scratch) (i32.const 32))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (call $.launch (local.get $.scratch) (i32.const 16) (i32.const 32) (i64.const 9))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.62))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.57))))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.49))))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.const 1))
    (local.set $.107 (i64.mul (i64.const 110592) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.108 (i64.shr_s (local.get $.107) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 17) (local.get $batch.sizes) (local.get $.108))
    (call $train_step_conv2
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.49)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.81)))
      (local.get $batch.sizes))
    (call $train_step_adam_5
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.81)))
      (i32.add (local.get $.state) (i32.const 1154944))
      (i32.add (local.get $.state) (i32.const 1155200))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.43)))
      (i32.add (local.get $.state) (i32.const 208128)))
    (local.set $.109 (i64.mul (i64.const 144) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.110 (i64.add (local.get $.109) (i64.const 287)))
    (local.set $.111 (call $.floordiv (local.get $.110) (i64.const 288)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3328)))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.49))))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.48))))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.wrap_i64 (local.get $.111)))
    (i32.store offset=276 (local.get $.scratch) (i32.const 1))
    (local.set $.112 (i64.mul (i64.const 14884864) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.113 (i64.add (local.get $.112) (i64.const 870400)))
    (local.set $.114 (i64.shr_s (local.get $.113) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 18) (i32.wrap_i64 (local.get $.111)) (local.get $.114))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.44))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.49))))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.62))))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.const 4))
    (i32.store offset=276 (local.get $.scratch) (i32.const 1))
    (local.set $.115 (i64.mul (i64.const 6692864) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.116 (i64.add (local.get $.115) (i64.const 819200)))
    (local.set $.117 (i64.shr_s (local.get $.116) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 19) (i32.const 4) (local.get $.117))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.62))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 745344)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 950144)))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.43))))
    (i32.store offset=272 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3328)))
    (i32.store offset=276 (local.get $.scratch) (i32.const 13))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (call $.launch (local.get $.scratch) (i32.const 20) (i32.const 13) (i64.const 3))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.48))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.45))))
    (i32.store offset=264 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.const 1))
    (local.set $.118 (i64.mul (i64.const 497664) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.119 (i64.shr_s (local.get $.118) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 21) (local.get $batch.sizes) (local.get $.119))
    (call $train_step_conv1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (local.get $.arena)
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.81)))
      (local.get $batch.sizes))
    (call $train_step_adam_7
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.81)))
      (i32.add (local.get $.state) (i32.const 745088))
      (i32.add (local.get $.state) (i32.const 745216))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.43)))
      (i32.add (local.get $.state) (i32.const 3200)))
    (call $train_step_conv1_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.12)))
      (local.get $.arena)
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.69)))
      (local.get $batch.sizes))
    (call $train_step_adam_8
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.69)))
      (i32.add (local.get $.state) (i32.const 738688))
      (i32.add (local.get $.state) (i32.const 741888))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.43)))
      (local.get $.state))
    (call $train_step_loss
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.82)))
      (i32.add (local.get $.state) (i32.const 738432))
      (i32.add (local.get $.state) (i32.const 738496))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.85)))
      (i32.add (local.get $.state) (i32.const 2215424))
      (i32.add (local.get $.state) (i32.const 2215488))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.43)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.81)))
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
          (i32.add (local.get $.to.0) (i32.mul (local.get $.row) (i32.const 3136)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 4)))
            (i32.mul (local.get $.from) (i32.const 3136)))
          (i32.const 3136))
        (memory.copy
          (i32.add (local.get $.to.1) (i32.mul (local.get $.row) (i32.const 4)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 3140)))
            (i32.mul (local.get $.from) (i32.const 4)))
          (i32.const 4))
        (br_if $.row (i32.lt_u (local.tee $.row (i32.add (local.get $.row) (i32.const 1))) (local.get $.size))))
      (call $.run.train_step
        (local.get $.state)
        (local.get $.arena)
        (local.get $.scratch)
        (local.get $.capacity)
        (local.get $.size))
      (br_if $.step (i32.lt_u (local.tee $.first (i32.add (local.get $.first) (i32.const 1))) (local.get $.last)))))

  ;; eval_step: 8 steps
  (func $.run.eval_step (export "eval_step")
    (param $.state i32) (param $.arena i32) (param $.scratch i32) (param $batch.capacity i32) (param $batch.sizes i32)
    (local $.0 i64) (local $.1 i64) (local $.2 i64) (local $.3 i64) (local $.4 i64) (local $.5 i64)
    (local $.6 i64) (local $.7 i64) (local $.8 i64) (local $.9 i64) (local $.10 i64) (local $.11 i64)
    (local $.12 i64) (local $.13 i64) (local $.14 i64) (local $.15 i64) (local $.16 i64) (local $.17 i64)
    (local $.18 i64) (local $.19 i64) (local $.20 i64) (local $.21 i64) (local $.22 i64) (local $.23 i64)
    (local $.24 i64) (local $.25 i64) (local $.26 i64) (local $.27 i64) (local $.28 i64) (local $.29 i64)
    (local $.30 i64) (local $.31 i64) (local $.32 i64) (local $.33 i64) (local $.34 i64) (local $.35 i64)
    (local $.36 i64) (local $.37 i64) (local $.38 i64) (local $.39 i64) (local $.40 i64) (local $.41 i64)
    (local $.42 i64) (local $.43 i64) (local $.44 i64)
    (local.set $.0 (i64.mul (i64.const 73728) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.1 (i64.mul (i64.const 576) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.2 (i64.add (local.get $.1) (i64.const 383)))
    (local.set $.3 (call $.floordiv (local.get $.2) (i64.const 384)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=260 (local.get $.scratch) (local.get $.state))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3200)))
    (i32.store offset=268 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.3)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.4 (i64.mul (i64.const 1265920) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.5 (i64.add (local.get $.4) (i64.const 13312)))
    (local.set $.6 (i64.shr_s (local.get $.5) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.3)) (local.get $.6))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=264 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.const 1))
    (local.set $.7 (i64.mul (i64.const 387072) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.8 (i64.shr_s (local.get $.7) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 1) (local.get $batch.sizes) (local.get $.8))
    (local.set $.9 (i64.mul (i64.const 64) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.10 (i64.add (local.get $.9) (i64.const 263)))
    (local.set $.11 (call $.floordiv (local.get $.10) (i64.const 264)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3328)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 208128)))
    (i32.store offset=268 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.11)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.12 (i64.mul (i64.const 6701056) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.13 (i64.add (local.get $.12) (i64.const 820224)))
    (local.set $.14 (i64.shr_s (local.get $.13) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 2) (i32.wrap_i64 (local.get $.11)) (local.get $.14))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=264 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.const 1))
    (local.set $.15 (i64.mul (i64.const 86016) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.16 (i64.shr_s (local.get $.15) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 3) (local.get $batch.sizes) (local.get $.16))
    (local.set $.17 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 125)))
    (local.set $.18 (call $.floordiv (local.get $.17) (i64.const 126)))
    (local.set $.19 (i64.mul (local.get $.18) (i64.const 2)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 2215616)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 732736)))
    (i32.store offset=268 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.18)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 2))
    (local.set $.20 (i64.mul (i64.const 280832) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.21 (i64.add (local.get $.20) (i64.const 2099200)))
    (local.set $.22 (i64.shr_s (local.get $.21) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 4) (i32.wrap_i64 (local.get $.19)) (local.get $.22))
    (local.set $.23 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 191)))
    (local.set $.24 (call $.floordiv (local.get $.23) (i64.const 192)))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 733248)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 738368)))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.24)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.25 (i64.mul (i64.const 4778) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.26 (i64.add (local.get $.25) (i64.const 20640)))
    (local.set $.27 (i64.shr_s (local.get $.26) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 5) (i32.wrap_i64 (local.get $.24)) (local.get $.27))
    (local.set $.28 (i64.mul (i64.const 18432) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.29 (select (local.get $.28) (i64.const 4) (i64.gt_s (local.get $.28) (i64.const 4))))
    (local.set $.30 (i64.add (local.get $.29) (i64.const 63)))
    (local.set $.31 (i64.shr_s (local.get $.30) (i64.const 6)))
    (local.set $.32 (i64.mul (local.get $.31) (i64.const 64)))
    (local.set $.33 (i64.add (local.get $.32) (local.get $.0)))
    (local.set $.34 (i64.mul (i64.const 4) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.35 (select (local.get $.34) (i64.const 4) (i64.gt_s (local.get $.34) (i64.const 4))))
    (local.set $.36 (i64.add (local.get $.35) (i64.const 63)))
    (local.set $.37 (i64.shr_s (local.get $.36) (i64.const 6)))
    (local.set $.38 (i64.mul (local.get $.37) (i64.const 64)))
    (local.set $.39 (i64.add (local.get $.32) (local.get $.38)))
    (local.set $.40 (i64.add (local.get $.39) (local.get $.0)))
    (local.set $.41 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 7)))
    (local.set $.42 (i64.shr_s (local.get $.41) (i64.const 3)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.33))))
    (i32.store offset=264 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.40))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.42)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.43 (i64.mul (i64.const 350) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.44 (i64.shr_s (local.get $.43) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 22) (i32.wrap_i64 (local.get $.42)) (local.get $.44))
    (call $train_step_loss
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (local.get $.arena)
      (i32.add (local.get $.state) (i32.const 738432))
      (i32.add (local.get $.state) (i32.const 738496))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.40)))
      (i32.add (local.get $.state) (i32.const 2215424))
      (i32.add (local.get $.state) (i32.const 2215488))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.33)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0)))
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
          (i32.add (local.get $.to.0) (i32.mul (local.get $.row) (i32.const 3136)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 4)))
            (i32.mul (local.get $.from) (i32.const 3136)))
          (i32.const 3136))
        (memory.copy
          (i32.add (local.get $.to.1) (i32.mul (local.get $.row) (i32.const 4)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 3140)))
            (i32.mul (local.get $.from) (i32.const 4)))
          (i32.const 4))
        (br_if $.row (i32.lt_u (local.tee $.row (i32.add (local.get $.row) (i32.const 1))) (local.get $.size))))
      (call $.run.eval_step
        (local.get $.state)
        (local.get $.arena)
        (local.get $.scratch)
        (local.get $.capacity)
        (local.get $.size))
      (br_if $.step (i32.lt_u (local.tee $.first (i32.add (local.get $.first) (i32.const 1))) (local.get $.last)))))

  ;; derive: 1 step
  (func (export "derive")
    (param $.state i32) (param $.arena i32) (param $.scratch i32) (param $batch.capacity i32) (param $batch.sizes i32)
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 208448)))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 2215616)))
    (i32.store offset=264 (local.get $.scratch) (i32.const 16))
    (i32.store offset=268 (local.get $.scratch) (i32.const 1))
    (call $.launch (local.get $.scratch) (i32.const 23) (i32.const 16) (i64.const 4)))

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
