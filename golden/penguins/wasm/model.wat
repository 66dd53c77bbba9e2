(module
  (import "env" "memory" (memory 1 65536))
  ;; Bytes of scratch memory that one thread needs, and of what lies in front of it.
  (global (export ".scratch") i32 (i32.const 87344))
  (global (export ".control") i32 (i32.const 320))
  (type $.share (func (param i32 i32 i32 i32)))
  (table 8 funcref)
  (elem (i32.const 0) $predict_first.share $predict_second.share $predict_species.share $predict_species_1.share $train_step_species.share $train_step_species_3.share $train_step_second_2.share $eval_step_species.share)

  ;; predict_first
  ;;   ops: dot_general, add, max
  ;;   from: examples/penguins/model.ts:7:22
  ;;   schedule: contract: tile m 384, block m 192, tile n 32, register m 6, register n 8, vector n 4, stage rhs, stage lhs
  ;;   flops: 704*batch  bytes: 168*batch+1408
  ;;   grid: floordiv(batch+383, 384) x 1 x 1
  ;;   in0: f32[10*batch], read
  ;;   in1: f32[320], read
  ;;   in2: f32[32], read
  ;;   out0: f32[32*batch], write
  ;;   scratch: lhs_pack: f32[1920], rhs_pack: f32[320], totals: f32[48]
  (func $predict_first
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out0 i32) (param $batch i32)
    (local $.rhs_pack i32) (local $.totals i32) (local $index_4 i32) (local $lanes_1 v128) (local $m_start i32) (local $rows i32)
    (local $.t1 i32) (local $k i32) (local $index_1 i32) (local $index_2 i32) (local $index_14 i32) (local $index_15 i32)
    (local $block i32) (local $block.end i32) (local $row_start i32) (local $block_rows i32) (local $.t2 i32) (local $m_block i32)
    (local $index_3 i32) (local $i i32) (local $i.end i32) (local $m i32) (local $.t3 i32) (local $index_5 i32)
    (local $index_6 i32) (local $index_16 i32) (local $index_18 i32) (local $k_1 i32) (local $index_17 i32) (local $k_1_rest i32)
    (local $index_19 i32) (local $panel i32) (local $column i32) (local $index_7 i32) (local $index_24 i32) (local $rows_panel i32)
    (local $row i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128) (local $acc_4 v128)
    (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128) (local $acc_10 v128)
    (local $acc_11 v128) (local $index_9 i32) (local $kk i32) (local $index_8 i32) (local $index_20 i32) (local $b v128)
    (local $b_1 v128) (local $index_10 i32) (local $index_21 i32) (local $a v128) (local $a_1 v128) (local $a_2 v128)
    (local $a_3 v128) (local $a_4 v128) (local $a_5 v128) (local $index_11 i32) (local $i_1 i32) (local $.t4 i32)
    (local $i_1.end i32) (local $m_1 i32) (local $index_12 i32) (local $index_13 i32) (local $index_22 i32) (local $index_23 i32)
    (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.rhs_pack (i32.add (local.get $.scratch) (i32.const 7680)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 8960)))
    (local.set $index_4 (i32.sub (local.get $batch) (i32.const 1)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 384)))
      (local.set $rows
        (select
          (i32.const 384)
          (local.tee $.t1 (i32.sub (local.get $batch) (local.get $m_start)))
          (i32.lt_s (i32.const 384) (local.get $.t1))))
      (local.set $k (i32.const 0))
      (loop $k.loop
        (local.set $index_1 (i32.mul (local.get $k) (i32.const 8)))
        (local.set $index_2 (i32.mul (local.get $k) (i32.const 32)))
        (local.set $index_14 (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_1) (i32.const 4))))
        (local.set $index_15 (i32.add (local.get $in1) (i32.mul (local.get $index_2) (i32.const 4))))
        (v128.store (local.get $index_14) (v128.load (local.get $index_15)))
        (v128.store offset=16 (local.get $index_14) (v128.load offset=16 (local.get $index_15)))
        (v128.store offset=320 (local.get $index_14) (v128.load offset=32 (local.get $index_15)))
        (v128.store offset=336 (local.get $index_14) (v128.load offset=48 (local.get $index_15)))
        (v128.store offset=640 (local.get $index_14) (v128.load offset=64 (local.get $index_15)))
        (v128.store offset=656 (local.get $index_14) (v128.load offset=80 (local.get $index_15)))
        (v128.store offset=960 (local.get $index_14) (v128.load offset=96 (local.get $index_15)))
        (v128.store offset=976 (local.get $index_14) (v128.load offset=112 (local.get $index_15)))
        (br_if $k.loop (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 10))))
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
            (local.set $index_3 (i32.div_s (i32.add (local.get $block_rows) (i32.const 5)) (i32.const 6)))
            (local.set $i (i32.const 0))
            (local.set $i.end (i32.mul (local.get $index_3) (i32.const 6)))
            (if
              (i32.lt_s (local.get $i) (local.get $i.end))
              (then
                (loop $i.loop
                  (local.set $m
                    (select
                      (local.tee $.t3 (i32.add (local.get $m_block) (local.get $i)))
                      (local.get $index_4)
                      (i32.lt_s (local.get $.t3) (local.get $index_4))))
                  (local.set $index_5 (i32.mul (local.get $i) (i32.const 10)))
                  (local.set $index_6 (i32.mul (local.get $m) (i32.const 10)))
                  (local.set $index_16 (i32.add (local.get $.scratch) (i32.mul (local.get $index_5) (i32.const 4))))
                  (local.set $index_18 (i32.add (local.get $in0) (i32.mul (local.get $index_6) (i32.const 4))))
                  (local.set $k_1 (i32.const 0))
                  (loop $k_1.loop
                    (local.set $index_17 (i32.mul (local.get $k_1) (i32.const 4)))
                    (v128.store
                      (i32.add (local.get $index_16) (local.get $index_17))
                      (v128.load (i32.add (local.get $index_18) (local.get $index_17))))
                    (br_if $k_1.loop (i32.lt_s (local.tee $k_1 (i32.add (local.get $k_1) (i32.const 4))) (i32.const 8))))
                  (local.set $k_1_rest (i32.const 8))
                  (loop $k_1_rest.loop
                    (local.set $index_19 (i32.mul (local.get $k_1_rest) (i32.const 4)))
                    (f32.store
                      (i32.add (local.get $index_16) (local.get $index_19))
                      (f32.load (i32.add (local.get $index_18) (local.get $index_19))))
                    (br_if $k_1_rest.loop
                      (i32.lt_s (local.tee $k_1_rest (i32.add (local.get $k_1_rest) (i32.const 1))) (i32.const 10))))
                  (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
            (local.set $panel (i32.const 0))
            (loop $panel.loop
              (local.set $column (i32.mul (local.get $panel) (i32.const 8)))
              (local.set $index_7 (i32.mul (local.get $panel) (i32.const 80)))
              (local.set $index_24 (i32.add (local.get $in2) (i32.mul (local.get $column) (i32.const 4))))
              (local.set $rows_panel (i32.const 0))
              (if
                (i32.lt_s (local.get $rows_panel) (local.get $index_3))
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
                    (local.set $index_9 (i32.mul (local.get $row) (i32.const 10)))
                    (local.set $kk (i32.const 0))
                    (loop $kk.loop
                      (local.set $index_8 (i32.add (local.get $index_7) (i32.mul (local.get $kk) (i32.const 8))))
                      (local.set $index_20
                        (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_8) (i32.const 4))))
                      (local.set $b (v128.load (local.get $index_20)))
                      (local.set $b_1 (v128.load offset=16 (local.get $index_20)))
                      (local.set $index_10 (i32.add (local.get $index_9) (local.get $kk)))
                      (local.set $index_21
                        (i32.add (local.get $.scratch) (i32.mul (local.get $index_10) (i32.const 4))))
                      (local.set $a (v128.load32_splat (local.get $index_21)))
                      (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                      (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                      (local.set $a_1 (v128.load32_splat offset=40 (local.get $index_21)))
                      (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                      (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                      (local.set $a_2 (v128.load32_splat offset=80 (local.get $index_21)))
                      (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                      (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                      (local.set $a_3 (v128.load32_splat offset=120 (local.get $index_21)))
                      (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                      (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                      (local.set $a_4 (v128.load32_splat offset=160 (local.get $index_21)))
                      (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                      (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                      (local.set $a_5 (v128.load32_splat offset=200 (local.get $index_21)))
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
                    (local.set $index_11 (i32.add (local.get $m_block) (local.get $row)))
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
                          (local.set $m_1 (i32.add (local.get $index_11) (local.get $i_1)))
                          (local.set $index_12 (i32.add (local.get $column) (i32.mul (local.get $m_1) (i32.const 32))))
                          (local.set $index_13 (i32.mul (local.get $i_1) (i32.const 8)))
                          (local.set $index_22
                            (i32.add (local.get $out0) (i32.mul (local.get $index_12) (i32.const 4))))
                          (local.set $index_23
                            (i32.add (local.get $.totals) (i32.mul (local.get $index_13) (i32.const 4))))
                          (v128.store
                            (local.get $index_22)
                            (f32x4.pmax
                              (f32x4.add (v128.load (local.get $index_23)) (v128.load (local.get $index_24)))
                              (local.get $lanes_1)))
                          (v128.store offset=16
                            (local.get $index_22)
                            (f32x4.pmax
                              (f32x4.add
                                (v128.load offset=16 (local.get $index_23))
                                (v128.load offset=16 (local.get $index_24)))
                              (local.get $lanes_1)))
                          (br_if $i_1.loop
                            (i32.lt_s (local.tee $i_1 (i32.add (local.get $i_1) (i32.const 1))) (local.get $i_1.end))))))
                    (br_if $rows_panel.loop
                      (i32.lt_s
                        (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                        (local.get $index_3))))))
              (br_if $panel.loop (i32.lt_s (local.tee $panel (i32.add (local.get $panel) (i32.const 1))) (i32.const 4))))
            (br_if $block.loop
              (i32.lt_s (local.tee $block (i32.add (local.get $block) (i32.const 1))) (local.get $block.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; predict_second
  ;;   ops: dot_general, add, max
  ;;   from: examples/penguins/model.ts:8:23
  ;;   schedule: contract: tile m 192, tile n 16, register m 6, register n 8, vector n 4, stage rhs
  ;;   flops: 1056*batch  bytes: 192*batch+2112
  ;;   grid: floordiv(batch+191, 192) x 1 x 1
  ;;   in0: f32[32*batch], read
  ;;   in1: f32[512], read
  ;;   in2: f32[16], read
  ;;   out0: f32[16*batch], write
  ;;   scratch: rhs_pack: f32[256], totals: f32[48]
  (func $predict_second
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out0 i32) (param $batch i32)
    (local $.totals i32) (local $index_5 i32) (local $lanes_1 v128) (local $m_start i32) (local $rows i32) (local $.t1 i32)
    (local $index_3 i32) (local $group i32) (local $group_start i32) (local $k i32) (local $index_1 i32) (local $index_2 i32)
    (local $index_15 i32) (local $index_16 i32) (local $index_27 i32) (local $rows_panel i32) (local $row i32) (local $index_4 i32)
    (local $m i32) (local $m_1 i32) (local $.t2 i32) (local $m_2 i32) (local $.t3 i32) (local $m_3 i32)
    (local $.t4 i32) (local $m_4 i32) (local $.t5 i32) (local $m_5 i32) (local $.t6 i32) (local $acc_0 v128)
    (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128) (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128)
    (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128) (local $acc_10 v128) (local $acc_11 v128) (local $index_7 i32)
    (local $index_8 i32) (local $index_9 i32) (local $index_10 i32) (local $index_11 i32) (local $index_12 i32) (local $index_18 i32)
    (local $index_20 i32) (local $index_21 i32) (local $index_22 i32) (local $index_23 i32) (local $index_24 i32) (local $k_1 i32)
    (local $index_6 i32) (local $index_17 i32) (local $b v128) (local $b_1 v128) (local $index_19 i32) (local $a v128)
    (local $a_1 v128) (local $a_2 v128) (local $a_3 v128) (local $a_4 v128) (local $a_5 v128) (local $i i32)
    (local $.t7 i32) (local $i.end i32) (local $m_6 i32) (local $index_13 i32) (local $index_14 i32) (local $index_25 i32)
    (local $index_26 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 1024)))
    (local.set $index_5 (i32.sub (local.get $batch) (i32.const 1)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 192)))
      (local.set $rows
        (select
          (i32.const 192)
          (local.tee $.t1 (i32.sub (local.get $batch) (local.get $m_start)))
          (i32.lt_s (i32.const 192) (local.get $.t1))))
      (local.set $index_3 (i32.div_s (i32.add (local.get $rows) (i32.const 5)) (i32.const 6)))
      (local.set $group (i32.const 0))
      (loop $group.loop
        (local.set $group_start (i32.mul (local.get $group) (i32.const 8)))
        (local.set $k (i32.const 0))
        (loop $k.loop
          (local.set $index_1 (i32.mul (local.get $k) (i32.const 8)))
          (local.set $index_2 (i32.add (local.get $group_start) (i32.mul (local.get $k) (i32.const 16))))
          (local.set $index_15 (i32.add (local.get $.scratch) (i32.mul (local.get $index_1) (i32.const 4))))
          (local.set $index_16 (i32.add (local.get $in1) (i32.mul (local.get $index_2) (i32.const 4))))
          (v128.store (local.get $index_15) (v128.load (local.get $index_16)))
          (v128.store offset=16 (local.get $index_15) (v128.load offset=16 (local.get $index_16)))
          (br_if $k.loop (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 32))))
        (local.set $index_27 (i32.add (local.get $in2) (i32.mul (local.get $group_start) (i32.const 4))))
        (local.set $rows_panel (i32.const 0))
        (if
          (i32.lt_s (local.get $rows_panel) (local.get $index_3))
          (then
            (loop $rows_panel.loop
              (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
              (local.set $index_4 (i32.add (local.get $m_start) (local.get $row)))
              (local.set $m
                (select (local.get $index_4) (local.get $index_5) (i32.lt_s (local.get $index_4) (local.get $index_5))))
              (local.set $m_1
                (select
                  (local.tee $.t2 (i32.add (local.get $index_4) (i32.const 1)))
                  (local.get $index_5)
                  (i32.lt_s (local.get $.t2) (local.get $index_5))))
              (local.set $m_2
                (select
                  (local.tee $.t3 (i32.add (local.get $index_4) (i32.const 2)))
                  (local.get $index_5)
                  (i32.lt_s (local.get $.t3) (local.get $index_5))))
              (local.set $m_3
                (select
                  (local.tee $.t4 (i32.add (local.get $index_4) (i32.const 3)))
                  (local.get $index_5)
                  (i32.lt_s (local.get $.t4) (local.get $index_5))))
              (local.set $m_4
                (select
                  (local.tee $.t5 (i32.add (local.get $index_4) (i32.const 4)))
                  (local.get $index_5)
                  (i32.lt_s (local.get $.t5) (local.get $index_5))))
              (local.set $m_5
                (select
                  (local.tee $.t6 (i32.add (local.get $index_4) (i32.const 5)))
                  (local.get $index_5)
                  (i32.lt_s (local.get $.t6) (local.get $index_5))))
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
              (local.set $index_7 (i32.mul (local.get $m) (i32.const 32)))
              (local.set $index_8 (i32.mul (local.get $m_1) (i32.const 32)))
              (local.set $index_9 (i32.mul (local.get $m_2) (i32.const 32)))
              (local.set $index_10 (i32.mul (local.get $m_3) (i32.const 32)))
              (local.set $index_11 (i32.mul (local.get $m_4) (i32.const 32)))
              (local.set $index_12 (i32.mul (local.get $m_5) (i32.const 32)))
              (local.set $index_18 (i32.add (local.get $in0) (i32.mul (local.get $index_7) (i32.const 4))))
              (local.set $index_20 (i32.add (local.get $in0) (i32.mul (local.get $index_8) (i32.const 4))))
              (local.set $index_21 (i32.add (local.get $in0) (i32.mul (local.get $index_9) (i32.const 4))))
              (local.set $index_22 (i32.add (local.get $in0) (i32.mul (local.get $index_10) (i32.const 4))))
              (local.set $index_23 (i32.add (local.get $in0) (i32.mul (local.get $index_11) (i32.const 4))))
              (local.set $index_24 (i32.add (local.get $in0) (i32.mul (local.get $index_12) (i32.const 4))))
              (local.set $k_1 (i32.const 0))
              (loop $k_1.loop
                (local.set $index_6 (i32.mul (local.get $k_1) (i32.const 8)))
                (local.set $index_17 (i32.add (local.get $.scratch) (i32.mul (local.get $index_6) (i32.const 4))))
                (local.set $b (v128.load (local.get $index_17)))
                (local.set $b_1 (v128.load offset=16 (local.get $index_17)))
                (local.set $index_19 (i32.mul (local.get $k_1) (i32.const 4)))
                (local.set $a (v128.load32_splat (i32.add (local.get $index_18) (local.get $index_19))))
                (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                (local.set $a_1 (v128.load32_splat (i32.add (local.get $index_20) (local.get $index_19))))
                (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                (local.set $a_2 (v128.load32_splat (i32.add (local.get $index_21) (local.get $index_19))))
                (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                (local.set $a_3 (v128.load32_splat (i32.add (local.get $index_22) (local.get $index_19))))
                (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                (local.set $a_4 (v128.load32_splat (i32.add (local.get $index_23) (local.get $index_19))))
                (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                (local.set $a_5 (v128.load32_splat (i32.add (local.get $index_24) (local.get $index_19))))
                (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
                (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
                (br_if $k_1.loop (i32.lt_s (local.tee $k_1 (i32.add (local.get $k_1) (i32.const 1))) (i32.const 32))))
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
                    (local.set $m_6 (i32.add (local.get $index_4) (local.get $i)))
                    (local.set $index_13 (i32.add (local.get $group_start) (i32.mul (local.get $m_6) (i32.const 16))))
                    (local.set $index_14 (i32.mul (local.get $i) (i32.const 8)))
                    (local.set $index_25 (i32.add (local.get $out0) (i32.mul (local.get $index_13) (i32.const 4))))
                    (local.set $index_26 (i32.add (local.get $.totals) (i32.mul (local.get $index_14) (i32.const 4))))
                    (v128.store
                      (local.get $index_25)
                      (f32x4.pmax
                        (f32x4.add (v128.load (local.get $index_26)) (v128.load (local.get $index_27)))
                        (local.get $lanes_1)))
                    (v128.store offset=16
                      (local.get $index_25)
                      (f32x4.pmax
                        (f32x4.add
                          (v128.load offset=16 (local.get $index_26))
                          (v128.load offset=16 (local.get $index_27)))
                        (local.get $lanes_1)))
                    (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
              (br_if $rows_panel.loop
                (i32.lt_s (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1))) (local.get $index_3))))))
        (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 2))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; predict_species
  ;;   ops: dot_general, add
  ;;   from: examples/penguins/model.ts:9:24
  ;;   schedule: contract: tile m 192, tile n 8, register m 6, register n 8, vector n 4, stage rhs
  ;;   flops: 99*batch  bytes: 76*batch+204
  ;;   grid: floordiv(batch+191, 192) x 1 x 1
  ;;   in0: f32[16*batch], read
  ;;   in1: f32[48], read
  ;;   in2: f32[3], read
  ;;   out0: f32[3*batch], write
  ;;   scratch: rhs_pack: f32[128], totals: f32[48]
  (func $predict_species
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out0 i32) (param $batch i32)
    (local $.totals i32) (local $index_2 i32) (local $lanes_1 v128) (local $m_start i32) (local $rows i32) (local $.t1 i32)
    (local $j_1 i32) (local $mask_1 i32) (local $index_12 i32) (local $index_13 i32) (local $index_14 i32) (local $k_1 i32)
    (local $rows_panel i32) (local $rows_panel.end i32) (local $row i32) (local $index_1 i32) (local $m i32) (local $m_1 i32)
    (local $.t2 i32) (local $m_2 i32) (local $.t3 i32) (local $m_3 i32) (local $.t4 i32) (local $m_4 i32)
    (local $.t5 i32) (local $m_5 i32) (local $.t6 i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128)
    (local $acc_3 v128) (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128)
    (local $acc_9 v128) (local $acc_10 v128) (local $acc_11 v128) (local $index_4 i32) (local $index_5 i32) (local $index_6 i32)
    (local $index_7 i32) (local $index_8 i32) (local $index_9 i32) (local $index_16 i32) (local $index_18 i32) (local $index_19 i32)
    (local $index_20 i32) (local $index_21 i32) (local $index_22 i32) (local $k_2 i32) (local $index_3 i32) (local $index_15 i32)
    (local $b v128) (local $b_1 v128) (local $index_17 i32) (local $a v128) (local $a_1 v128) (local $a_2 v128)
    (local $a_3 v128) (local $a_4 v128) (local $a_5 v128) (local $i i32) (local $.t7 i32) (local $i.end i32)
    (local $m_6 i32) (local $index_10 i32) (local $index_11 i32) (local $index_23 i32) (local $index_24 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 512)))
    (local.set $index_2 (i32.sub (local.get $batch) (i32.const 1)))
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
        (local.set $mask_1 (i32.lt_s (local.get $j_1) (i32.const 3)))
        (local.set $index_12 (i32.mul (local.get $j_1) (i32.const 4)))
        (local.set $index_13 (i32.add (local.get $.scratch) (local.get $index_12)))
        (local.set $index_14 (i32.add (local.get $in1) (local.get $index_12)))
        (local.set $k_1 (i32.const 0))
        (loop $k_1.loop
          (f32.store
            (i32.add (local.get $index_13) (i32.mul (local.get $k_1) (i32.const 32)))
            (if (result f32)
              (local.get $mask_1)
              (then (f32.load (i32.add (local.get $index_14) (i32.mul (local.get $k_1) (i32.const 12)))))
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
            (local.set $index_1 (i32.add (local.get $m_start) (local.get $row)))
            (local.set $m
              (select (local.get $index_1) (local.get $index_2) (i32.lt_s (local.get $index_1) (local.get $index_2))))
            (local.set $m_1
              (select
                (local.tee $.t2 (i32.add (local.get $index_1) (i32.const 1)))
                (local.get $index_2)
                (i32.lt_s (local.get $.t2) (local.get $index_2))))
            (local.set $m_2
              (select
                (local.tee $.t3 (i32.add (local.get $index_1) (i32.const 2)))
                (local.get $index_2)
                (i32.lt_s (local.get $.t3) (local.get $index_2))))
            (local.set $m_3
              (select
                (local.tee $.t4 (i32.add (local.get $index_1) (i32.const 3)))
                (local.get $index_2)
                (i32.lt_s (local.get $.t4) (local.get $index_2))))
            (local.set $m_4
              (select
                (local.tee $.t5 (i32.add (local.get $index_1) (i32.const 4)))
                (local.get $index_2)
                (i32.lt_s (local.get $.t5) (local.get $index_2))))
            (local.set $m_5
              (select
                (local.tee $.t6 (i32.add (local.get $index_1) (i32.const 5)))
                (local.get $index_2)
                (i32.lt_s (local.get $.t6) (local.get $index_2))))
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
            (local.set $index_4 (i32.mul (local.get $m) (i32.const 16)))
            (local.set $index_5 (i32.mul (local.get $m_1) (i32.const 16)))
            (local.set $index_6 (i32.mul (local.get $m_2) (i32.const 16)))
            (local.set $index_7 (i32.mul (local.get $m_3) (i32.const 16)))
            (local.set $index_8 (i32.mul (local.get $m_4) (i32.const 16)))
            (local.set $index_9 (i32.mul (local.get $m_5) (i32.const 16)))
            (local.set $index_16 (i32.add (local.get $in0) (i32.mul (local.get $index_4) (i32.const 4))))
            (local.set $index_18 (i32.add (local.get $in0) (i32.mul (local.get $index_5) (i32.const 4))))
            (local.set $index_19 (i32.add (local.get $in0) (i32.mul (local.get $index_6) (i32.const 4))))
            (local.set $index_20 (i32.add (local.get $in0) (i32.mul (local.get $index_7) (i32.const 4))))
            (local.set $index_21 (i32.add (local.get $in0) (i32.mul (local.get $index_8) (i32.const 4))))
            (local.set $index_22 (i32.add (local.get $in0) (i32.mul (local.get $index_9) (i32.const 4))))
            (local.set $k_2 (i32.const 0))
            (loop $k_2.loop
              (local.set $index_3 (i32.mul (local.get $k_2) (i32.const 8)))
              (local.set $index_15 (i32.add (local.get $.scratch) (i32.mul (local.get $index_3) (i32.const 4))))
              (local.set $b (v128.load (local.get $index_15)))
              (local.set $b_1 (v128.load offset=16 (local.get $index_15)))
              (local.set $index_17 (i32.mul (local.get $k_2) (i32.const 4)))
              (local.set $a (v128.load32_splat (i32.add (local.get $index_16) (local.get $index_17))))
              (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
              (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
              (local.set $a_1 (v128.load32_splat (i32.add (local.get $index_18) (local.get $index_17))))
              (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
              (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
              (local.set $a_2 (v128.load32_splat (i32.add (local.get $index_19) (local.get $index_17))))
              (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
              (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
              (local.set $a_3 (v128.load32_splat (i32.add (local.get $index_20) (local.get $index_17))))
              (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
              (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
              (local.set $a_4 (v128.load32_splat (i32.add (local.get $index_21) (local.get $index_17))))
              (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
              (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
              (local.set $a_5 (v128.load32_splat (i32.add (local.get $index_22) (local.get $index_17))))
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
                  (local.set $m_6 (i32.add (local.get $index_1) (local.get $i)))
                  (local.set $index_10 (i32.mul (local.get $m_6) (i32.const 3)))
                  (local.set $index_11 (i32.mul (local.get $i) (i32.const 8)))
                  (local.set $index_23 (i32.add (local.get $out0) (i32.mul (local.get $index_10) (i32.const 4))))
                  (local.set $index_24 (i32.add (local.get $.totals) (i32.mul (local.get $index_11) (i32.const 4))))
                  (f32.store
                    (local.get $index_23)
                    (f32.add (f32.load (local.get $index_24)) (f32.load (local.get $in2))))
                  (f32.store offset=4
                    (local.get $index_23)
                    (f32.add (f32.load offset=4 (local.get $index_24)) (f32.load offset=4 (local.get $in2))))
                  (f32.store offset=8
                    (local.get $index_23)
                    (f32.add (f32.load offset=8 (local.get $index_24)) (f32.load offset=8 (local.get $in2))))
                  (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
            (br_if $rows_panel.loop
              (i32.lt_s
                (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                (local.get $rows_panel.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; predict_species_1
  ;;   ops: reduce_max, sub, exp, reduce_sum, div
  ;;   from: examples/penguins/model.ts:9:24
  ;;   schedule: row: tile row 8, vector inner 4
  ;;   flops: 15*batch  bytes: 24*batch
  ;;   grid: floordiv(batch+7, 8) x 1 x 1
  ;;   in0: f32[3*batch], read
  ;;   out0: f32[3*batch], write
  ;;   scratch: kept: f32[3]
  (func $predict_species_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $batch i32)
    (local $first i32) (local $row i32) (local $.t1 i32) (local $row.end i32) (local $acc f32) (local $index_1 i32)
    (local $index_2 i32) (local $index_3 i32) (local $x f32) (local $x_2 f32) (local $x_3 f32) (local $acc_1 f32)
    (local $x_1 f32) (local $x_6 f32) (local $above_1 f32) (local $clamped_1 f32) (local $bits_1 i32) (local $n_1 f32)
    (local $scale_1 f32) (local $r_1 f32) (local $exp f32) (local $x_4 f32) (local $x_7 f32) (local $above_2 f32)
    (local $clamped_2 f32) (local $bits_2 i32) (local $n_2 f32) (local $scale_2 f32) (local $r_2 f32) (local $exp_1 f32)
    (local $x_5 f32) (local $x_8 f32) (local $above_3 f32) (local $clamped_3 f32) (local $bits_3 i32) (local $n_3 f32)
    (local $scale_3 f32) (local $r_3 f32) (local $exp_2 f32) (local $index_4 i32) (local $group_x i32)
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
            (local.set $index_1 (i32.mul (local.get $row) (i32.const 3)))
            (local.set $index_2 (i32.mul (local.get $index_1) (i32.const 4)))
            (local.set $index_3 (i32.add (local.get $in0) (local.get $index_2)))
            (local.set $x (f32.load (local.get $index_3)))
            (local.set $acc (f32.max (local.get $acc) (local.get $x)))
            (local.set $x_2 (f32.load offset=4 (local.get $index_3)))
            (local.set $acc (f32.max (local.get $acc) (local.get $x_2)))
            (local.set $x_3 (f32.load offset=8 (local.get $index_3)))
            (local.set $acc (f32.max (local.get $acc) (local.get $x_3)))
            (local.set $acc_1 (f32.const 0))
            (local.set $x_1 (local.get $x))
            (local.set $x_6 (f32.sub (local.get $x_1) (local.get $acc)))
            (local.set $above_1 (select (f32.const -104) (local.get $x_6) (f32.lt (local.get $x_6) (f32.const -104))))
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
            (f32.store (local.get $.scratch) (local.get $exp))
            (local.set $acc_1 (f32.add (local.get $acc_1) (local.get $exp)))
            (local.set $x_4 (local.get $x_2))
            (local.set $x_7 (f32.sub (local.get $x_4) (local.get $acc)))
            (local.set $above_2 (select (f32.const -104) (local.get $x_7) (f32.lt (local.get $x_7) (f32.const -104))))
            (local.set $clamped_2
              (select (f32.const 89) (local.get $above_2) (f32.lt (f32.const 89) (local.get $above_2))))
            (local.set $bits_2
              (i32.reinterpret_f32
                (f32.add (f32.mul (local.get $clamped_2) (f32.const 0.7213475)) (f32.const 12583039))))
            (local.set $n_2 (f32.convert_i32_s (i32.sub (local.get $bits_2) (i32.const 1262485631))))
            (local.set $scale_2 (f32.reinterpret_i32 (i32.shl (local.get $bits_2) (i32.const 23))))
            (local.set $r_2
              (f32.add
                (f32.mul (local.get $n_2) (f32.const 0.00042438888))
                (f32.add (f32.mul (local.get $n_2) (f32.const -1.3867188)) (local.get $clamped_2))))
            (local.set $exp_1
              (f32.mul
                (f32.mul
                  (f32.add
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
                                        (f32.add
                                          (f32.mul (f32.const 0.00019611344) (local.get $r_2))
                                          (f32.const 0.0014104677))
                                        (local.get $r_2))
                                      (f32.const 0.008336109))
                                    (local.get $r_2))
                                  (f32.const 0.04166126))
                                (local.get $r_2))
                              (f32.const 0.16666614))
                            (local.get $r_2))
                          (f32.const 0.50000036)))
                      (local.get $r_2))
                    (f32.const 1))
                  (local.get $scale_2))
                (local.get $scale_2)))
            (f32.store offset=4 (local.get $.scratch) (local.get $exp_1))
            (local.set $acc_1 (f32.add (local.get $acc_1) (local.get $exp_1)))
            (local.set $x_5 (local.get $x_3))
            (local.set $x_8 (f32.sub (local.get $x_5) (local.get $acc)))
            (local.set $above_3 (select (f32.const -104) (local.get $x_8) (f32.lt (local.get $x_8) (f32.const -104))))
            (local.set $clamped_3
              (select (f32.const 89) (local.get $above_3) (f32.lt (f32.const 89) (local.get $above_3))))
            (local.set $bits_3
              (i32.reinterpret_f32
                (f32.add (f32.mul (local.get $clamped_3) (f32.const 0.7213475)) (f32.const 12583039))))
            (local.set $n_3 (f32.convert_i32_s (i32.sub (local.get $bits_3) (i32.const 1262485631))))
            (local.set $scale_3 (f32.reinterpret_i32 (i32.shl (local.get $bits_3) (i32.const 23))))
            (local.set $r_3
              (f32.add
                (f32.mul (local.get $n_3) (f32.const 0.00042438888))
                (f32.add (f32.mul (local.get $n_3) (f32.const -1.3867188)) (local.get $clamped_3))))
            (local.set $exp_2
              (f32.mul
                (f32.mul
                  (f32.add
                    (f32.add
                      (f32.mul
                        (f32.mul (local.get $r_3) (local.get $r_3))
                        (f32.add
                          (f32.mul
                            (f32.add
                              (f32.mul
                                (f32.add
                                  (f32.mul
                                    (f32.add
                                      (f32.mul
                                        (f32.add
                                          (f32.mul (f32.const 0.00019611344) (local.get $r_3))
                                          (f32.const 0.0014104677))
                                        (local.get $r_3))
                                      (f32.const 0.008336109))
                                    (local.get $r_3))
                                  (f32.const 0.04166126))
                                (local.get $r_3))
                              (f32.const 0.16666614))
                            (local.get $r_3))
                          (f32.const 0.50000036)))
                      (local.get $r_3))
                    (f32.const 1))
                  (local.get $scale_3))
                (local.get $scale_3)))
            (f32.store offset=8 (local.get $.scratch) (local.get $exp_2))
            (local.set $acc_1 (f32.add (local.get $acc_1) (local.get $exp_2)))
            (local.set $index_4 (i32.add (local.get $out0) (local.get $index_2)))
            (f32.store (local.get $index_4) (f32.div (f32.load (local.get $.scratch)) (local.get $acc_1)))
            (f32.store offset=4
              (local.get $index_4)
              (f32.div (f32.load offset=4 (local.get $.scratch)) (local.get $acc_1)))
            (f32.store offset=8
              (local.get $index_4)
              (f32.div (f32.load offset=8 (local.get $.scratch)) (local.get $acc_1)))
            (br_if $row.loop (i32.lt_s (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $row.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_adam
  ;;   ops: add, mul, expm1, neg, sqrt, mul, mul, expm1, neg, div
  ;;   from: examples/penguins/model.ts:13:7
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

  ;; train_step_species
  ;;   ops: reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, div, neg, mul, div, lt, select, gt, select, div, div, mul, neg, reduce_sum, add, mul, reduce_sum, mul, sub, arg_max, eq
  ;;   from: examples/penguins/model.ts:9:24, examples/penguins/model.ts:13:7
  ;;   schedule: row: tile row 8, vector inner 4
  ;;   flops: 93*batch+1  bytes: 36*batch
  ;;   grid: floordiv(batch+7, 8) x 1 x 1
  ;;   in0: f32[3*batch], read
  ;;   in1: i32[batch], read
  ;;   out0: f32[batch], write
  ;;   out1: f32[3*batch], write
  ;;   out2: i32[batch], write
  ;;   scratch: kept: f32[3]
  (func $train_step_species
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $out1 i32) (param $out2 i32) (param $batch i32)
    (local $value_4 f32) (local $first i32) (local $row i32) (local $.t1 i32) (local $row.end i32) (local $acc f32)
    (local $index_1 i32) (local $index_2 i32) (local $index_3 i32) (local $x f32) (local $x_3 f32) (local $x_4 f32)
    (local $acc_1 f32) (local $x_1 f32) (local $x_7 f32) (local $above_1 f32) (local $clamped_1 f32) (local $bits_1 i32)
    (local $n_1 f32) (local $scale_1 f32) (local $r_1 f32) (local $exp f32) (local $x_5 f32) (local $x_8 f32)
    (local $above_2 f32) (local $clamped_2 f32) (local $bits_2 i32) (local $n_2 f32) (local $scale_2 f32) (local $r_2 f32)
    (local $exp_1 f32) (local $x_6 f32) (local $x_9 f32) (local $above_3 f32) (local $clamped_3 f32) (local $bits_3 i32)
    (local $n_3 f32) (local $scale_3 f32) (local $r_3 f32) (local $exp_2 f32) (local $acc_2 f32) (local $acc_3 f32)
    (local $acc_4 i32) (local $div f32) (local $value_1 f32) (local $next f32) (local $next_1 i32) (local $div_7 f32)
    (local $value_2 f32) (local $next_2 f32) (local $next_3 i32) (local $div_8 f32) (local $value_3 f32) (local $next_4 f32)
    (local $next_5 i32) (local $arg_max i32) (local $index_4 i32) (local $x_2 i32) (local $acc_5 f32) (local $acc_6 f32)
    (local $cast f32) (local $div_1 f32) (local $div_2 f32) (local $max f32) (local $min f32) (local $is_subnormal_1 i32)
    (local $bits_4 i32) (local $above_4 i32) (local $e_1 f32) (local $f_1 f32) (local $z_1 f32) (local $select f32)
    (local $cast_3 f32) (local $div_9 f32) (local $div_10 f32) (local $max_3 f32) (local $min_3 f32) (local $is_subnormal_2 i32)
    (local $bits_5 i32) (local $above_5 i32) (local $e_2 f32) (local $f_2 f32) (local $z_2 f32) (local $select_3 f32)
    (local $cast_4 f32) (local $div_11 f32) (local $div_12 f32) (local $max_4 f32) (local $min_4 f32) (local $is_subnormal_3 i32)
    (local $bits_6 i32) (local $above_6 i32) (local $e_3 f32) (local $f_3 f32) (local $z_3 f32) (local $select_4 f32)
    (local $acc_7 f32) (local $div_3 f32) (local $div_4 f32) (local $max_1 f32) (local $min_1 f32) (local $cast_1 f32)
    (local $select_1 f32) (local $mul f32) (local $div_13 f32) (local $div_14 f32) (local $max_5 f32) (local $min_5 f32)
    (local $cast_5 f32) (local $select_5 f32) (local $mul_2 f32) (local $div_15 f32) (local $div_16 f32) (local $max_6 f32)
    (local $min_6 f32) (local $cast_6 f32) (local $select_6 f32) (local $mul_3 f32) (local $div_5 f32) (local $div_6 f32)
    (local $max_2 f32) (local $min_2 f32) (local $cast_2 f32) (local $select_2 f32) (local $mul_1 f32) (local $index_5 i32)
    (local $div_17 f32) (local $div_18 f32) (local $max_7 f32) (local $min_7 f32) (local $cast_7 f32) (local $select_7 f32)
    (local $mul_4 f32) (local $div_19 f32) (local $div_20 f32) (local $max_8 f32) (local $min_8 f32) (local $cast_8 f32)
    (local $select_8 f32) (local $mul_5 f32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $value_4 (f32.neg (f32.div (f32.const 1) (f32.convert_i32_s (local.get $batch)))))
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
            (local.set $index_1 (i32.mul (local.get $row) (i32.const 3)))
            (local.set $index_2 (i32.mul (local.get $index_1) (i32.const 4)))
            (local.set $index_3 (i32.add (local.get $in0) (local.get $index_2)))
            (local.set $x (f32.load (local.get $index_3)))
            (local.set $acc (f32.max (local.get $acc) (local.get $x)))
            (local.set $x_3 (f32.load offset=4 (local.get $index_3)))
            (local.set $acc (f32.max (local.get $acc) (local.get $x_3)))
            (local.set $x_4 (f32.load offset=8 (local.get $index_3)))
            (local.set $acc (f32.max (local.get $acc) (local.get $x_4)))
            (local.set $acc_1 (f32.const 0))
            (local.set $x_1 (local.get $x))
            (local.set $x_7 (f32.sub (local.get $x_1) (local.get $acc)))
            (local.set $above_1 (select (f32.const -104) (local.get $x_7) (f32.lt (local.get $x_7) (f32.const -104))))
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
            (f32.store (local.get $.scratch) (local.get $exp))
            (local.set $acc_1 (f32.add (local.get $acc_1) (local.get $exp)))
            (local.set $x_5 (local.get $x_3))
            (local.set $x_8 (f32.sub (local.get $x_5) (local.get $acc)))
            (local.set $above_2 (select (f32.const -104) (local.get $x_8) (f32.lt (local.get $x_8) (f32.const -104))))
            (local.set $clamped_2
              (select (f32.const 89) (local.get $above_2) (f32.lt (f32.const 89) (local.get $above_2))))
            (local.set $bits_2
              (i32.reinterpret_f32
                (f32.add (f32.mul (local.get $clamped_2) (f32.const 0.7213475)) (f32.const 12583039))))
            (local.set $n_2 (f32.convert_i32_s (i32.sub (local.get $bits_2) (i32.const 1262485631))))
            (local.set $scale_2 (f32.reinterpret_i32 (i32.shl (local.get $bits_2) (i32.const 23))))
            (local.set $r_2
              (f32.add
                (f32.mul (local.get $n_2) (f32.const 0.00042438888))
                (f32.add (f32.mul (local.get $n_2) (f32.const -1.3867188)) (local.get $clamped_2))))
            (local.set $exp_1
              (f32.mul
                (f32.mul
                  (f32.add
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
                                        (f32.add
                                          (f32.mul (f32.const 0.00019611344) (local.get $r_2))
                                          (f32.const 0.0014104677))
                                        (local.get $r_2))
                                      (f32.const 0.008336109))
                                    (local.get $r_2))
                                  (f32.const 0.04166126))
                                (local.get $r_2))
                              (f32.const 0.16666614))
                            (local.get $r_2))
                          (f32.const 0.50000036)))
                      (local.get $r_2))
                    (f32.const 1))
                  (local.get $scale_2))
                (local.get $scale_2)))
            (f32.store offset=4 (local.get $.scratch) (local.get $exp_1))
            (local.set $acc_1 (f32.add (local.get $acc_1) (local.get $exp_1)))
            (local.set $x_6 (local.get $x_4))
            (local.set $x_9 (f32.sub (local.get $x_6) (local.get $acc)))
            (local.set $above_3 (select (f32.const -104) (local.get $x_9) (f32.lt (local.get $x_9) (f32.const -104))))
            (local.set $clamped_3
              (select (f32.const 89) (local.get $above_3) (f32.lt (f32.const 89) (local.get $above_3))))
            (local.set $bits_3
              (i32.reinterpret_f32
                (f32.add (f32.mul (local.get $clamped_3) (f32.const 0.7213475)) (f32.const 12583039))))
            (local.set $n_3 (f32.convert_i32_s (i32.sub (local.get $bits_3) (i32.const 1262485631))))
            (local.set $scale_3 (f32.reinterpret_i32 (i32.shl (local.get $bits_3) (i32.const 23))))
            (local.set $r_3
              (f32.add
                (f32.mul (local.get $n_3) (f32.const 0.00042438888))
                (f32.add (f32.mul (local.get $n_3) (f32.const -1.3867188)) (local.get $clamped_3))))
            (local.set $exp_2
              (f32.mul
                (f32.mul
                  (f32.add
                    (f32.add
                      (f32.mul
                        (f32.mul (local.get $r_3) (local.get $r_3))
                        (f32.add
                          (f32.mul
                            (f32.add
                              (f32.mul
                                (f32.add
                                  (f32.mul
                                    (f32.add
                                      (f32.mul
                                        (f32.add
                                          (f32.mul (f32.const 0.00019611344) (local.get $r_3))
                                          (f32.const 0.0014104677))
                                        (local.get $r_3))
                                      (f32.const 0.008336109))
                                    (local.get $r_3))
                                  (f32.const 0.04166126))
                                (local.get $r_3))
                              (f32.const 0.16666614))
                            (local.get $r_3))
                          (f32.const 0.50000036)))
                      (local.get $r_3))
                    (f32.const 1))
                  (local.get $scale_3))
                (local.get $scale_3)))
            (f32.store offset=8 (local.get $.scratch) (local.get $exp_2))
            (local.set $acc_1 (f32.add (local.get $acc_1) (local.get $exp_2)))
            (local.set $acc_2 (f32.const 0))
            (local.set $acc_3 (f32.const -inf))
            (local.set $acc_4 (i32.const 2147483647))
            (local.set $div (f32.div (f32.load (local.get $.scratch)) (local.get $acc_1)))
            (local.set $acc_2 (f32.add (local.get $acc_2) (local.get $div)))
            (local.set $value_1 (select (local.get $div) (f32.const -inf) (f32.eq (local.get $div) (local.get $div))))
            (local.set $next
              (select
                (local.get $value_1)
                (local.get $acc_3)
                (i32.or
                  (f32.gt (local.get $value_1) (local.get $acc_3))
                  (i32.and (f32.eq (local.get $value_1) (local.get $acc_3)) (i32.lt_s (i32.const 0) (local.get $acc_4))))))
            (local.set $next_1
              (select
                (i32.const 0)
                (local.get $acc_4)
                (i32.or
                  (f32.gt (local.get $value_1) (local.get $acc_3))
                  (i32.and (f32.eq (local.get $value_1) (local.get $acc_3)) (i32.lt_s (i32.const 0) (local.get $acc_4))))))
            (local.set $acc_3 (local.get $next))
            (local.set $acc_4 (local.get $next_1))
            (local.set $div_7 (f32.div (f32.load offset=4 (local.get $.scratch)) (local.get $acc_1)))
            (local.set $acc_2 (f32.add (local.get $acc_2) (local.get $div_7)))
            (local.set $value_2
              (select (local.get $div_7) (f32.const -inf) (f32.eq (local.get $div_7) (local.get $div_7))))
            (local.set $next_2
              (select
                (local.get $value_2)
                (local.get $acc_3)
                (i32.or
                  (f32.gt (local.get $value_2) (local.get $acc_3))
                  (i32.and (f32.eq (local.get $value_2) (local.get $acc_3)) (i32.lt_s (i32.const 1) (local.get $acc_4))))))
            (local.set $next_3
              (select
                (i32.const 1)
                (local.get $acc_4)
                (i32.or
                  (f32.gt (local.get $value_2) (local.get $acc_3))
                  (i32.and (f32.eq (local.get $value_2) (local.get $acc_3)) (i32.lt_s (i32.const 1) (local.get $acc_4))))))
            (local.set $acc_3 (local.get $next_2))
            (local.set $acc_4 (local.get $next_3))
            (local.set $div_8 (f32.div (f32.load offset=8 (local.get $.scratch)) (local.get $acc_1)))
            (local.set $acc_2 (f32.add (local.get $acc_2) (local.get $div_8)))
            (local.set $value_3
              (select (local.get $div_8) (f32.const -inf) (f32.eq (local.get $div_8) (local.get $div_8))))
            (local.set $next_4
              (select
                (local.get $value_3)
                (local.get $acc_3)
                (i32.or
                  (f32.gt (local.get $value_3) (local.get $acc_3))
                  (i32.and (f32.eq (local.get $value_3) (local.get $acc_3)) (i32.lt_s (i32.const 2) (local.get $acc_4))))))
            (local.set $next_5
              (select
                (i32.const 2)
                (local.get $acc_4)
                (i32.or
                  (f32.gt (local.get $value_3) (local.get $acc_3))
                  (i32.and (f32.eq (local.get $value_3) (local.get $acc_3)) (i32.lt_s (i32.const 2) (local.get $acc_4))))))
            (local.set $acc_3 (local.get $next_4))
            (local.set $acc_4 (local.get $next_5))
            (local.set $arg_max
              (select (i32.const 0) (local.get $acc_4) (i32.eq (local.get $acc_4) (i32.const 2147483647))))
            (local.set $index_4 (i32.mul (local.get $row) (i32.const 4)))
            (local.set $x_2 (i32.load (i32.add (local.get $in1) (local.get $index_4))))
            (local.set $acc_5 (f32.const 0))
            (local.set $acc_6 (f32.const 0))
            (local.set $cast (f32.convert_i32_s (i32.eq (local.get $x_2) (i32.const 0))))
            (local.set $div_1 (f32.div (f32.load (local.get $.scratch)) (local.get $acc_1)))
            (local.set $div_2 (f32.div (local.get $div_1) (local.get $acc_2)))
            (local.set $max (f32.max (local.get $div_2) (f32.const 1e-7)))
            (local.set $min (f32.min (local.get $max) (f32.const 0.9999999)))
            (local.set $is_subnormal_1 (f32.lt (local.get $min) (f32.const 1.1754944e-38)))
            (local.set $bits_4
              (i32.reinterpret_f32
                (select (f32.mul (local.get $min) (f32.const 33554432)) (local.get $min) (local.get $is_subnormal_1))))
            (local.set $above_4 (i32.sub (local.get $bits_4) (i32.const 1060439283)))
            (local.set $e_1
              (f32.convert_i32_s
                (i32.add
                  (i32.shr_s (local.get $above_4) (i32.const 23))
                  (select (i32.const -25) (i32.const 0) (local.get $is_subnormal_1)))))
            (local.set $f_1
              (f32.sub
                (f32.reinterpret_i32
                  (i32.add (i32.and (local.get $above_4) (i32.const 8388607)) (i32.const 1060439283)))
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
                  (f32.div (f32.mul (local.get $value_4) (local.get $cast)) (local.get $min))
                  (f32.const 0)
                  (f32.lt (local.get $min) (f32.const 0.9999999)))
                (f32.const 0)
                (f32.gt (local.get $max) (f32.const 1e-7))))
            (local.set $acc_6
              (f32.add
                (local.get $acc_6)
                (f32.neg (f32.mul (local.get $select) (f32.div (local.get $div_2) (local.get $acc_2))))))
            (local.set $cast_3 (f32.convert_i32_s (i32.eq (local.get $x_2) (i32.const 1))))
            (local.set $div_9 (f32.div (f32.load offset=4 (local.get $.scratch)) (local.get $acc_1)))
            (local.set $div_10 (f32.div (local.get $div_9) (local.get $acc_2)))
            (local.set $max_3 (f32.max (local.get $div_10) (f32.const 1e-7)))
            (local.set $min_3 (f32.min (local.get $max_3) (f32.const 0.9999999)))
            (local.set $is_subnormal_2 (f32.lt (local.get $min_3) (f32.const 1.1754944e-38)))
            (local.set $bits_5
              (i32.reinterpret_f32
                (select
                  (f32.mul (local.get $min_3) (f32.const 33554432))
                  (local.get $min_3)
                  (local.get $is_subnormal_2))))
            (local.set $above_5 (i32.sub (local.get $bits_5) (i32.const 1060439283)))
            (local.set $e_2
              (f32.convert_i32_s
                (i32.add
                  (i32.shr_s (local.get $above_5) (i32.const 23))
                  (select (i32.const -25) (i32.const 0) (local.get $is_subnormal_2)))))
            (local.set $f_2
              (f32.sub
                (f32.reinterpret_i32
                  (i32.add (i32.and (local.get $above_5) (i32.const 8388607)) (i32.const 1060439283)))
                (f32.const 1)))
            (local.set $z_2 (f32.mul (local.get $f_2) (local.get $f_2)))
            (local.set $acc_5
              (f32.add
                (local.get $acc_5)
                (f32.mul
                  (local.get $cast_3)
                  (select
                    (f32.add
                      (f32.mul (local.get $e_2) (f32.const 0.6933594))
                      (f32.add
                        (local.get $f_2)
                        (f32.add
                          (f32.mul (local.get $z_2) (f32.const -0.5))
                          (f32.add
                            (f32.mul (local.get $e_2) (f32.const -0.00021219444))
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
                                                              (f32.mul (f32.const 0.070376836) (local.get $f_2))
                                                              (f32.const -0.1151461))
                                                            (local.get $f_2))
                                                          (f32.const 0.116769984))
                                                        (local.get $f_2))
                                                      (f32.const -0.12420141))
                                                    (local.get $f_2))
                                                  (f32.const 0.14249323))
                                                (local.get $f_2))
                                              (f32.const -0.16668057))
                                            (local.get $f_2))
                                          (f32.const 0.20000714))
                                        (local.get $f_2))
                                      (f32.const -0.24999994))
                                    (local.get $f_2))
                                  (f32.const 0.3333333))
                                (local.get $f_2))
                              (local.get $z_2))))))
                    (select
                      (f32.const -inf)
                      (select (f32.const nan) (local.get $min_3) (f32.lt (local.get $min_3) (f32.const 0)))
                      (f32.eq (local.get $min_3) (f32.const 0)))
                    (i32.and (f32.gt (local.get $min_3) (f32.const 0)) (f32.lt (local.get $min_3) (f32.const inf)))))))
            (local.set $select_3
              (select
                (select
                  (f32.div (f32.mul (local.get $value_4) (local.get $cast_3)) (local.get $min_3))
                  (f32.const 0)
                  (f32.lt (local.get $min_3) (f32.const 0.9999999)))
                (f32.const 0)
                (f32.gt (local.get $max_3) (f32.const 1e-7))))
            (local.set $acc_6
              (f32.add
                (local.get $acc_6)
                (f32.neg (f32.mul (local.get $select_3) (f32.div (local.get $div_10) (local.get $acc_2))))))
            (local.set $cast_4 (f32.convert_i32_s (i32.eq (local.get $x_2) (i32.const 2))))
            (local.set $div_11 (f32.div (f32.load offset=8 (local.get $.scratch)) (local.get $acc_1)))
            (local.set $div_12 (f32.div (local.get $div_11) (local.get $acc_2)))
            (local.set $max_4 (f32.max (local.get $div_12) (f32.const 1e-7)))
            (local.set $min_4 (f32.min (local.get $max_4) (f32.const 0.9999999)))
            (local.set $is_subnormal_3 (f32.lt (local.get $min_4) (f32.const 1.1754944e-38)))
            (local.set $bits_6
              (i32.reinterpret_f32
                (select
                  (f32.mul (local.get $min_4) (f32.const 33554432))
                  (local.get $min_4)
                  (local.get $is_subnormal_3))))
            (local.set $above_6 (i32.sub (local.get $bits_6) (i32.const 1060439283)))
            (local.set $e_3
              (f32.convert_i32_s
                (i32.add
                  (i32.shr_s (local.get $above_6) (i32.const 23))
                  (select (i32.const -25) (i32.const 0) (local.get $is_subnormal_3)))))
            (local.set $f_3
              (f32.sub
                (f32.reinterpret_i32
                  (i32.add (i32.and (local.get $above_6) (i32.const 8388607)) (i32.const 1060439283)))
                (f32.const 1)))
            (local.set $z_3 (f32.mul (local.get $f_3) (local.get $f_3)))
            (local.set $acc_5
              (f32.add
                (local.get $acc_5)
                (f32.mul
                  (local.get $cast_4)
                  (select
                    (f32.add
                      (f32.mul (local.get $e_3) (f32.const 0.6933594))
                      (f32.add
                        (local.get $f_3)
                        (f32.add
                          (f32.mul (local.get $z_3) (f32.const -0.5))
                          (f32.add
                            (f32.mul (local.get $e_3) (f32.const -0.00021219444))
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
                                                              (f32.mul (f32.const 0.070376836) (local.get $f_3))
                                                              (f32.const -0.1151461))
                                                            (local.get $f_3))
                                                          (f32.const 0.116769984))
                                                        (local.get $f_3))
                                                      (f32.const -0.12420141))
                                                    (local.get $f_3))
                                                  (f32.const 0.14249323))
                                                (local.get $f_3))
                                              (f32.const -0.16668057))
                                            (local.get $f_3))
                                          (f32.const 0.20000714))
                                        (local.get $f_3))
                                      (f32.const -0.24999994))
                                    (local.get $f_3))
                                  (f32.const 0.3333333))
                                (local.get $f_3))
                              (local.get $z_3))))))
                    (select
                      (f32.const -inf)
                      (select (f32.const nan) (local.get $min_4) (f32.lt (local.get $min_4) (f32.const 0)))
                      (f32.eq (local.get $min_4) (f32.const 0)))
                    (i32.and (f32.gt (local.get $min_4) (f32.const 0)) (f32.lt (local.get $min_4) (f32.const inf)))))))
            (local.set $select_4
              (select
                (select
                  (f32.div (f32.mul (local.get $value_4) (local.get $cast_4)) (local.get $min_4))
                  (f32.const 0)
                  (f32.lt (local.get $min_4) (f32.const 0.9999999)))
                (f32.const 0)
                (f32.gt (local.get $max_4) (f32.const 1e-7))))
            (local.set $acc_6
              (f32.add
                (local.get $acc_6)
                (f32.neg (f32.mul (local.get $select_4) (f32.div (local.get $div_12) (local.get $acc_2))))))
            (local.set $acc_7 (f32.const 0))
            (local.set $div_3 (f32.div (f32.load (local.get $.scratch)) (local.get $acc_1)))
            (local.set $div_4 (f32.div (local.get $div_3) (local.get $acc_2)))
            (local.set $max_1 (f32.max (local.get $div_4) (f32.const 1e-7)))
            (local.set $min_1 (f32.min (local.get $max_1) (f32.const 0.9999999)))
            (local.set $cast_1 (local.get $cast))
            (local.set $select_1
              (select
                (select
                  (f32.div (f32.mul (local.get $value_4) (local.get $cast_1)) (local.get $min_1))
                  (f32.const 0)
                  (f32.lt (local.get $min_1) (f32.const 0.9999999)))
                (f32.const 0)
                (f32.gt (local.get $max_1) (f32.const 1e-7))))
            (local.set $mul
              (f32.mul
                (f32.add (f32.div (local.get $select_1) (local.get $acc_2)) (local.get $acc_6))
                (local.get $div_3)))
            (local.set $acc_7 (f32.add (local.get $acc_7) (local.get $mul)))
            (local.set $div_13 (f32.div (f32.load offset=4 (local.get $.scratch)) (local.get $acc_1)))
            (local.set $div_14 (f32.div (local.get $div_13) (local.get $acc_2)))
            (local.set $max_5 (f32.max (local.get $div_14) (f32.const 1e-7)))
            (local.set $min_5 (f32.min (local.get $max_5) (f32.const 0.9999999)))
            (local.set $cast_5 (local.get $cast_3))
            (local.set $select_5
              (select
                (select
                  (f32.div (f32.mul (local.get $value_4) (local.get $cast_5)) (local.get $min_5))
                  (f32.const 0)
                  (f32.lt (local.get $min_5) (f32.const 0.9999999)))
                (f32.const 0)
                (f32.gt (local.get $max_5) (f32.const 1e-7))))
            (local.set $mul_2
              (f32.mul
                (f32.add (f32.div (local.get $select_5) (local.get $acc_2)) (local.get $acc_6))
                (local.get $div_13)))
            (local.set $acc_7 (f32.add (local.get $acc_7) (local.get $mul_2)))
            (local.set $div_15 (f32.div (f32.load offset=8 (local.get $.scratch)) (local.get $acc_1)))
            (local.set $div_16 (f32.div (local.get $div_15) (local.get $acc_2)))
            (local.set $max_6 (f32.max (local.get $div_16) (f32.const 1e-7)))
            (local.set $min_6 (f32.min (local.get $max_6) (f32.const 0.9999999)))
            (local.set $cast_6 (local.get $cast_4))
            (local.set $select_6
              (select
                (select
                  (f32.div (f32.mul (local.get $value_4) (local.get $cast_6)) (local.get $min_6))
                  (f32.const 0)
                  (f32.lt (local.get $min_6) (f32.const 0.9999999)))
                (f32.const 0)
                (f32.gt (local.get $max_6) (f32.const 1e-7))))
            (local.set $mul_3
              (f32.mul
                (f32.add (f32.div (local.get $select_6) (local.get $acc_2)) (local.get $acc_6))
                (local.get $div_15)))
            (local.set $acc_7 (f32.add (local.get $acc_7) (local.get $mul_3)))
            (f32.store (i32.add (local.get $out0) (local.get $index_4)) (f32.neg (local.get $acc_5)))
            (i32.store (i32.add (local.get $out2) (local.get $index_4)) (i32.eq (local.get $x_2) (local.get $arg_max)))
            (local.set $div_5 (f32.div (f32.load (local.get $.scratch)) (local.get $acc_1)))
            (local.set $div_6 (f32.div (local.get $div_5) (local.get $acc_2)))
            (local.set $max_2 (f32.max (local.get $div_6) (f32.const 1e-7)))
            (local.set $min_2 (f32.min (local.get $max_2) (f32.const 0.9999999)))
            (local.set $cast_2 (local.get $cast_1))
            (local.set $select_2
              (select
                (select
                  (f32.div (f32.mul (local.get $value_4) (local.get $cast_2)) (local.get $min_2))
                  (f32.const 0)
                  (f32.lt (local.get $min_2) (f32.const 0.9999999)))
                (f32.const 0)
                (f32.gt (local.get $max_2) (f32.const 1e-7))))
            (local.set $mul_1
              (f32.mul
                (f32.add (f32.div (local.get $select_2) (local.get $acc_2)) (local.get $acc_6))
                (local.get $div_5)))
            (local.set $index_5 (i32.add (local.get $out1) (local.get $index_2)))
            (f32.store
              (local.get $index_5)
              (f32.sub (local.get $mul_1) (f32.mul (local.get $div_5) (local.get $acc_7))))
            (local.set $div_17 (f32.div (f32.load offset=4 (local.get $.scratch)) (local.get $acc_1)))
            (local.set $div_18 (f32.div (local.get $div_17) (local.get $acc_2)))
            (local.set $max_7 (f32.max (local.get $div_18) (f32.const 1e-7)))
            (local.set $min_7 (f32.min (local.get $max_7) (f32.const 0.9999999)))
            (local.set $cast_7 (local.get $cast_5))
            (local.set $select_7
              (select
                (select
                  (f32.div (f32.mul (local.get $value_4) (local.get $cast_7)) (local.get $min_7))
                  (f32.const 0)
                  (f32.lt (local.get $min_7) (f32.const 0.9999999)))
                (f32.const 0)
                (f32.gt (local.get $max_7) (f32.const 1e-7))))
            (local.set $mul_4
              (f32.mul
                (f32.add (f32.div (local.get $select_7) (local.get $acc_2)) (local.get $acc_6))
                (local.get $div_17)))
            (f32.store offset=4
              (local.get $index_5)
              (f32.sub (local.get $mul_4) (f32.mul (local.get $div_17) (local.get $acc_7))))
            (local.set $div_19 (f32.div (f32.load offset=8 (local.get $.scratch)) (local.get $acc_1)))
            (local.set $div_20 (f32.div (local.get $div_19) (local.get $acc_2)))
            (local.set $max_8 (f32.max (local.get $div_20) (f32.const 1e-7)))
            (local.set $min_8 (f32.min (local.get $max_8) (f32.const 0.9999999)))
            (local.set $cast_8 (local.get $cast_6))
            (local.set $select_8
              (select
                (select
                  (f32.div (f32.mul (local.get $value_4) (local.get $cast_8)) (local.get $min_8))
                  (f32.const 0)
                  (f32.lt (local.get $min_8) (f32.const 0.9999999)))
                (f32.const 0)
                (f32.gt (local.get $max_8) (f32.const 1e-7))))
            (local.set $mul_5
              (f32.mul
                (f32.add (f32.div (local.get $select_8) (local.get $acc_2)) (local.get $acc_6))
                (local.get $div_19)))
            (f32.store offset=8
              (local.get $index_5)
              (f32.sub (local.get $mul_5) (f32.mul (local.get $div_19) (local.get $acc_7))))
            (br_if $row.loop (i32.lt_s (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $row.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_species_1
  ;;   ops: reduce_sum
  ;;   from: examples/penguins/model.ts:9:24
  ;;   schedule: reduce: vector result 4
  ;;   flops: 3*batch  bytes: 12*batch+12
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[3*batch], read
  ;;   out0: f32[3], write
  ;;   scratch: sums: f32[3]
  (func $train_step_species_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $batch i32)
    (local $r i32) (local $index_1 i32) (local $index_2 i32) (local $next f32) (local $next_1 f32) (local $next_2 f32)
    (local $reduce_sum f32) (local $reduce_sum_1 f32) (local $reduce_sum_2 f32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (loop $.tasks
      (f32.store (local.get $.scratch) (f32.const 0))
      (f32.store offset=4 (local.get $.scratch) (f32.const 0))
      (f32.store offset=8 (local.get $.scratch) (f32.const 0))
      (local.set $r (i32.const 0))
      (if
        (i32.lt_s (local.get $r) (local.get $batch))
        (then
          (loop $r.loop
            (local.set $index_1 (i32.mul (local.get $r) (i32.const 3)))
            (local.set $index_2 (i32.add (local.get $in0) (i32.mul (local.get $index_1) (i32.const 4))))
            (local.set $next (f32.add (f32.load (local.get $.scratch)) (f32.load (local.get $index_2))))
            (f32.store (local.get $.scratch) (local.get $next))
            (local.set $next_1
              (f32.add (f32.load offset=4 (local.get $.scratch)) (f32.load offset=4 (local.get $index_2))))
            (f32.store offset=4 (local.get $.scratch) (local.get $next_1))
            (local.set $next_2
              (f32.add (f32.load offset=8 (local.get $.scratch)) (f32.load offset=8 (local.get $index_2))))
            (f32.store offset=8 (local.get $.scratch) (local.get $next_2))
            (br_if $r.loop (i32.lt_s (local.tee $r (i32.add (local.get $r) (i32.const 1))) (local.get $batch))))))
      (local.set $reduce_sum (f32.load (local.get $.scratch)))
      (f32.store (local.get $out0) (local.get $reduce_sum))
      (local.set $reduce_sum_1 (f32.load offset=4 (local.get $.scratch)))
      (f32.store offset=4 (local.get $out0) (local.get $reduce_sum_1))
      (local.set $reduce_sum_2 (f32.load offset=8 (local.get $.scratch)))
      (f32.store offset=8 (local.get $out0) (local.get $reduce_sum_2))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_adam_1
  ;;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
  ;;   from: examples/penguins/model.ts:13:7
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 36  bytes: 52
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[3], read
  ;;   in1: f32[3], read_write
  ;;   in2: f32[3], read_write
  ;;   in3: f32[1], read
  ;;   in4: f32[3], read_write
  (func $train_step_adam_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32)
    (local $x f32) (local $x_1 f32) (local $add f32) (local $x_2 f32) (local $add_1 f32) (local $value_1 f32)
    (local $x_3 f32) (local $x_4 f32) (local $add_2 f32) (local $x_5 f32) (local $add_3 f32) (local $x_6 f32)
    (local $x_7 f32) (local $add_4 f32) (local $x_8 f32) (local $add_5 f32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (loop $.tasks
      (local.set $x (f32.load (local.get $in1)))
      (local.set $x_1 (f32.load (local.get $in0)))
      (local.set $add (f32.add (local.get $x) (f32.mul (f32.sub (local.get $x_1) (local.get $x)) (f32.const 0.1))))
      (local.set $x_2 (f32.load (local.get $in2)))
      (local.set $add_1
        (f32.add
          (local.get $x_2)
          (f32.mul (f32.sub (f32.mul (local.get $x_1) (local.get $x_1)) (local.get $x_2)) (f32.const 0.001))))
      (f32.store (local.get $in1) (local.get $add))
      (f32.store (local.get $in2) (local.get $add_1))
      (local.set $value_1 (f32.load (local.get $in3)))
      (f32.store
        (local.get $in4)
        (f32.sub
          (f32.load (local.get $in4))
          (f32.div
            (f32.mul (local.get $add) (local.get $value_1))
            (f32.add (f32.sqrt (local.get $add_1)) (f32.const 1e-7)))))
      (local.set $x_3 (f32.load offset=4 (local.get $in1)))
      (local.set $x_4 (f32.load offset=4 (local.get $in0)))
      (local.set $add_2
        (f32.add (local.get $x_3) (f32.mul (f32.sub (local.get $x_4) (local.get $x_3)) (f32.const 0.1))))
      (local.set $x_5 (f32.load offset=4 (local.get $in2)))
      (local.set $add_3
        (f32.add
          (local.get $x_5)
          (f32.mul (f32.sub (f32.mul (local.get $x_4) (local.get $x_4)) (local.get $x_5)) (f32.const 0.001))))
      (f32.store offset=4 (local.get $in1) (local.get $add_2))
      (f32.store offset=4 (local.get $in2) (local.get $add_3))
      (f32.store offset=4
        (local.get $in4)
        (f32.sub
          (f32.load offset=4 (local.get $in4))
          (f32.div
            (f32.mul (local.get $add_2) (local.get $value_1))
            (f32.add (f32.sqrt (local.get $add_3)) (f32.const 1e-7)))))
      (local.set $x_6 (f32.load offset=8 (local.get $in1)))
      (local.set $x_7 (f32.load offset=8 (local.get $in0)))
      (local.set $add_4
        (f32.add (local.get $x_6) (f32.mul (f32.sub (local.get $x_7) (local.get $x_6)) (f32.const 0.1))))
      (local.set $x_8 (f32.load offset=8 (local.get $in2)))
      (local.set $add_5
        (f32.add
          (local.get $x_8)
          (f32.mul (f32.sub (f32.mul (local.get $x_7) (local.get $x_7)) (local.get $x_8)) (f32.const 0.001))))
      (f32.store offset=8 (local.get $in1) (local.get $add_4))
      (f32.store offset=8 (local.get $in2) (local.get $add_5))
      (f32.store offset=8
        (local.get $in4)
        (f32.sub
          (f32.load offset=8 (local.get $in4))
          (f32.div
            (f32.mul (local.get $add_4) (local.get $value_1))
            (f32.add (f32.sqrt (local.get $add_5)) (f32.const 1e-7)))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_species_2
  ;;   ops: dot_general
  ;;   from: examples/penguins/model.ts:9:24
  ;;   schedule: contract: tile m 18, tile n 8, register m 6, register n 8, vector n 4, stage rhs
  ;;   flops: 96*batch  bytes: 76*batch+192
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[16*batch], read
  ;;   in1: f32[3*batch], read
  ;;   out0: f32[48], write
  ;;   scratch: rhs_pack: f32[4096], totals: f32[144]
  (func $train_step_species_2
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32)
    (local $.totals i32) (local $lanes_1 v128) (local $t i32) (local $kt i32) (local $kt.end i32) (local $k_start i32)
    (local $k_count i32) (local $.t1 i32) (local $index_1 i32) (local $j_1 i32) (local $index_2 i32) (local $mask_1 i32)
    (local $index_15 i32) (local $index_16 i32) (local $kt_2 i32) (local $index_4 i32) (local $rows_panel i32) (local $row i32)
    (local $m_1 i32) (local $m_2 i32) (local $m_3 i32) (local $m_4 i32) (local $.t2 i32) (local $m_5 i32)
    (local $.t3 i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128) (local $acc_4 v128)
    (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128) (local $acc_10 v128)
    (local $acc_11 v128) (local $index_5 i32) (local $index_7 i32) (local $index_8 i32) (local $index_9 i32) (local $index_10 i32)
    (local $index_11 i32) (local $index_18 i32) (local $index_20 i32) (local $index_21 i32) (local $index_22 i32) (local $index_23 i32)
    (local $index_24 i32) (local $kt_3 i32) (local $index_3 i32) (local $index_17 i32) (local $b v128) (local $b_1 v128)
    (local $index_6 i32) (local $index_19 i32) (local $a v128) (local $a_1 v128) (local $a_2 v128) (local $a_3 v128)
    (local $a_4 v128) (local $a_5 v128) (local $index_12 i32) (local $index_25 i32) (local $i i32) (local $index_13 i32)
    (local $index_14 i32) (local $index_26 i32) (local $index_27 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 16384)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $t (i32.const 0))
      (loop $t.loop
        (v128.store (i32.add (local.get $.totals) (i32.mul (local.get $t) (i32.const 4))) (local.get $lanes_1))
        (br_if $t.loop (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 4))) (i32.const 144))))
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
                (local.tee $.t1 (i32.sub (local.get $batch) (local.get $k_start)))
                (i32.lt_s (i32.const 512) (local.get $.t1))))
            (local.set $index_1 (i32.mul (local.get $k_start) (i32.const 3)))
            (local.set $j_1 (i32.const 0))
            (loop $j_1.loop
              (local.set $index_2 (i32.add (local.get $index_1) (local.get $j_1)))
              (local.set $mask_1 (i32.lt_s (local.get $j_1) (i32.const 3)))
              (local.set $index_15 (i32.add (local.get $.scratch) (i32.mul (local.get $j_1) (i32.const 4))))
              (local.set $index_16 (i32.add (local.get $in1) (i32.mul (local.get $index_2) (i32.const 4))))
              (local.set $kt_2 (i32.const 0))
              (if
                (i32.lt_s (local.get $kt_2) (local.get $k_count))
                (then
                  (loop $kt_2.loop
                    (f32.store
                      (i32.add (local.get $index_15) (i32.mul (local.get $kt_2) (i32.const 32)))
                      (if (result f32)
                        (local.get $mask_1)
                        (then (f32.load (i32.add (local.get $index_16) (i32.mul (local.get $kt_2) (i32.const 12)))))
                        (else (f32.const 0))))
                    (br_if $kt_2.loop
                      (i32.lt_s (local.tee $kt_2 (i32.add (local.get $kt_2) (i32.const 1))) (local.get $k_count))))))
              (br_if $j_1.loop (i32.lt_s (local.tee $j_1 (i32.add (local.get $j_1) (i32.const 1))) (i32.const 8))))
            (local.set $index_4 (i32.mul (local.get $k_start) (i32.const 16)))
            (local.set $rows_panel (i32.const 0))
            (loop $rows_panel.loop
              (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
              (local.set $m_1 (i32.add (local.get $row) (i32.const 1)))
              (local.set $m_2 (i32.add (local.get $row) (i32.const 2)))
              (local.set $m_3 (i32.add (local.get $row) (i32.const 3)))
              (local.set $m_4
                (select
                  (local.tee $.t2 (i32.add (local.get $row) (i32.const 4)))
                  (i32.const 15)
                  (i32.lt_s (local.get $.t2) (i32.const 15))))
              (local.set $m_5
                (select
                  (local.tee $.t3 (i32.add (local.get $row) (i32.const 5)))
                  (i32.const 15)
                  (i32.lt_s (local.get $.t3) (i32.const 15))))
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
              (local.set $index_5 (i32.add (local.get $index_4) (local.get $row)))
              (local.set $index_7 (i32.add (local.get $index_4) (local.get $m_1)))
              (local.set $index_8 (i32.add (local.get $index_4) (local.get $m_2)))
              (local.set $index_9 (i32.add (local.get $index_4) (local.get $m_3)))
              (local.set $index_10 (i32.add (local.get $index_4) (local.get $m_4)))
              (local.set $index_11 (i32.add (local.get $index_4) (local.get $m_5)))
              (local.set $index_18 (i32.add (local.get $in0) (i32.mul (local.get $index_5) (i32.const 4))))
              (local.set $index_20 (i32.add (local.get $in0) (i32.mul (local.get $index_7) (i32.const 4))))
              (local.set $index_21 (i32.add (local.get $in0) (i32.mul (local.get $index_8) (i32.const 4))))
              (local.set $index_22 (i32.add (local.get $in0) (i32.mul (local.get $index_9) (i32.const 4))))
              (local.set $index_23 (i32.add (local.get $in0) (i32.mul (local.get $index_10) (i32.const 4))))
              (local.set $index_24 (i32.add (local.get $in0) (i32.mul (local.get $index_11) (i32.const 4))))
              (local.set $kt_3 (i32.const 0))
              (if
                (i32.lt_s (local.get $kt_3) (local.get $k_count))
                (then
                  (loop $kt_3.loop
                    (local.set $index_3 (i32.mul (local.get $kt_3) (i32.const 8)))
                    (local.set $index_17 (i32.add (local.get $.scratch) (i32.mul (local.get $index_3) (i32.const 4))))
                    (local.set $b (v128.load (local.get $index_17)))
                    (local.set $b_1 (v128.load offset=16 (local.get $index_17)))
                    (local.set $index_6 (i32.mul (local.get $kt_3) (i32.const 16)))
                    (local.set $index_19 (i32.mul (local.get $index_6) (i32.const 4)))
                    (local.set $a (v128.load32_splat (i32.add (local.get $index_18) (local.get $index_19))))
                    (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                    (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                    (local.set $a_1 (v128.load32_splat (i32.add (local.get $index_20) (local.get $index_19))))
                    (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                    (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                    (local.set $a_2 (v128.load32_splat (i32.add (local.get $index_21) (local.get $index_19))))
                    (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                    (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                    (local.set $a_3 (v128.load32_splat (i32.add (local.get $index_22) (local.get $index_19))))
                    (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                    (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                    (local.set $a_4 (v128.load32_splat (i32.add (local.get $index_23) (local.get $index_19))))
                    (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                    (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                    (local.set $a_5 (v128.load32_splat (i32.add (local.get $index_24) (local.get $index_19))))
                    (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
                    (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
                    (br_if $kt_3.loop
                      (i32.lt_s (local.tee $kt_3 (i32.add (local.get $kt_3) (i32.const 1))) (local.get $k_count))))))
              (local.set $index_12 (i32.mul (local.get $row) (i32.const 8)))
              (local.set $index_25 (i32.add (local.get $.totals) (i32.mul (local.get $index_12) (i32.const 4))))
              (v128.store (local.get $index_25) (f32x4.add (v128.load (local.get $index_25)) (local.get $acc_0)))
              (v128.store offset=16
                (local.get $index_25)
                (f32x4.add (v128.load offset=16 (local.get $index_25)) (local.get $acc_1)))
              (v128.store offset=32
                (local.get $index_25)
                (f32x4.add (v128.load offset=32 (local.get $index_25)) (local.get $acc_2)))
              (v128.store offset=48
                (local.get $index_25)
                (f32x4.add (v128.load offset=48 (local.get $index_25)) (local.get $acc_3)))
              (v128.store offset=64
                (local.get $index_25)
                (f32x4.add (v128.load offset=64 (local.get $index_25)) (local.get $acc_4)))
              (v128.store offset=80
                (local.get $index_25)
                (f32x4.add (v128.load offset=80 (local.get $index_25)) (local.get $acc_5)))
              (v128.store offset=96
                (local.get $index_25)
                (f32x4.add (v128.load offset=96 (local.get $index_25)) (local.get $acc_6)))
              (v128.store offset=112
                (local.get $index_25)
                (f32x4.add (v128.load offset=112 (local.get $index_25)) (local.get $acc_7)))
              (v128.store offset=128
                (local.get $index_25)
                (f32x4.add (v128.load offset=128 (local.get $index_25)) (local.get $acc_8)))
              (v128.store offset=144
                (local.get $index_25)
                (f32x4.add (v128.load offset=144 (local.get $index_25)) (local.get $acc_9)))
              (v128.store offset=160
                (local.get $index_25)
                (f32x4.add (v128.load offset=160 (local.get $index_25)) (local.get $acc_10)))
              (v128.store offset=176
                (local.get $index_25)
                (f32x4.add (v128.load offset=176 (local.get $index_25)) (local.get $acc_11)))
              (br_if $rows_panel.loop
                (i32.lt_s (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1))) (i32.const 3))))
            (br_if $kt.loop (i32.lt_s (local.tee $kt (i32.add (local.get $kt) (i32.const 1))) (local.get $kt.end))))))
      (local.set $i (i32.const 0))
      (loop $i.loop
        (local.set $index_13 (i32.mul (local.get $i) (i32.const 3)))
        (local.set $index_14 (i32.mul (local.get $i) (i32.const 8)))
        (local.set $index_26 (i32.add (local.get $out0) (i32.mul (local.get $index_13) (i32.const 4))))
        (local.set $index_27 (i32.add (local.get $.totals) (i32.mul (local.get $index_14) (i32.const 4))))
        (f32.store (local.get $index_26) (f32.load (local.get $index_27)))
        (f32.store offset=4 (local.get $index_26) (f32.load offset=4 (local.get $index_27)))
        (f32.store offset=8 (local.get $index_26) (f32.load offset=8 (local.get $index_27)))
        (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 16))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_species_3
  ;;   ops: dot_general, gt, select
  ;;   from: examples/penguins/model.ts:9:24, examples/penguins/model.ts:8:23
  ;;   schedule: contract: tile m 192, tile n 16, register m 6, register n 8, vector n 4, stage rhs
  ;;   flops: 128*batch  bytes: 76*batch+192
  ;;   grid: floordiv(batch+191, 192) x 1 x 1
  ;;   in0: f32[3*batch], read
  ;;   in1: f32[48], read
  ;;   in2: f32[16*batch], read_write
  ;;   scratch: rhs_pack: f32[24], totals: f32[48]
  (func $train_step_species_3
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $batch i32)
    (local $.totals i32) (local $index_5 i32) (local $lanes_1 v128) (local $m_start i32) (local $rows i32) (local $.t1 i32)
    (local $index_3 i32) (local $group i32) (local $group_start i32) (local $index_1 i32) (local $j i32) (local $index_2 i32)
    (local $index_14 i32) (local $index_15 i32) (local $rows_panel i32) (local $row i32) (local $index_4 i32) (local $m i32)
    (local $m_1 i32) (local $.t2 i32) (local $m_2 i32) (local $.t3 i32) (local $m_3 i32) (local $.t4 i32)
    (local $m_4 i32) (local $.t5 i32) (local $m_5 i32) (local $.t6 i32) (local $acc_0 v128) (local $acc_1 v128)
    (local $acc_2 v128) (local $acc_3 v128) (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128)
    (local $acc_8 v128) (local $acc_9 v128) (local $acc_10 v128) (local $acc_11 v128) (local $b v128) (local $b_1 v128)
    (local $index_6 i32) (local $index_16 i32) (local $a v128) (local $index_7 i32) (local $index_17 i32) (local $a_1 v128)
    (local $index_8 i32) (local $index_18 i32) (local $a_2 v128) (local $index_9 i32) (local $index_19 i32) (local $a_3 v128)
    (local $index_10 i32) (local $index_20 i32) (local $a_4 v128) (local $index_11 i32) (local $index_21 i32) (local $a_5 v128)
    (local $b_2 v128) (local $b_3 v128) (local $a_6 v128) (local $a_7 v128) (local $a_8 v128) (local $a_9 v128)
    (local $a_10 v128) (local $a_11 v128) (local $b_4 v128) (local $b_5 v128) (local $a_12 v128) (local $a_13 v128)
    (local $a_14 v128) (local $a_15 v128) (local $a_16 v128) (local $a_17 v128) (local $i i32) (local $.t7 i32)
    (local $i.end i32) (local $m_6 i32) (local $index_12 i32) (local $index_13 i32) (local $index_22 i32) (local $index_23 i32)
    (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 96)))
    (local.set $index_5 (i32.sub (local.get $batch) (i32.const 1)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 192)))
      (local.set $rows
        (select
          (i32.const 192)
          (local.tee $.t1 (i32.sub (local.get $batch) (local.get $m_start)))
          (i32.lt_s (i32.const 192) (local.get $.t1))))
      (local.set $index_3 (i32.div_s (i32.add (local.get $rows) (i32.const 5)) (i32.const 6)))
      (local.set $group (i32.const 0))
      (loop $group.loop
        (local.set $group_start (i32.mul (local.get $group) (i32.const 8)))
        (local.set $index_1 (i32.mul (local.get $group_start) (i32.const 3)))
        (local.set $j (i32.const 0))
        (loop $j.loop
          (local.set $index_2 (i32.add (local.get $index_1) (i32.mul (local.get $j) (i32.const 3))))
          (local.set $index_14 (i32.add (local.get $.scratch) (i32.mul (local.get $j) (i32.const 4))))
          (local.set $index_15 (i32.add (local.get $in1) (i32.mul (local.get $index_2) (i32.const 4))))
          (f32.store (local.get $index_14) (f32.load (local.get $index_15)))
          (f32.store offset=32 (local.get $index_14) (f32.load offset=4 (local.get $index_15)))
          (f32.store offset=64 (local.get $index_14) (f32.load offset=8 (local.get $index_15)))
          (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 8))))
        (local.set $rows_panel (i32.const 0))
        (if
          (i32.lt_s (local.get $rows_panel) (local.get $index_3))
          (then
            (loop $rows_panel.loop
              (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
              (local.set $index_4 (i32.add (local.get $m_start) (local.get $row)))
              (local.set $m
                (select (local.get $index_4) (local.get $index_5) (i32.lt_s (local.get $index_4) (local.get $index_5))))
              (local.set $m_1
                (select
                  (local.tee $.t2 (i32.add (local.get $index_4) (i32.const 1)))
                  (local.get $index_5)
                  (i32.lt_s (local.get $.t2) (local.get $index_5))))
              (local.set $m_2
                (select
                  (local.tee $.t3 (i32.add (local.get $index_4) (i32.const 2)))
                  (local.get $index_5)
                  (i32.lt_s (local.get $.t3) (local.get $index_5))))
              (local.set $m_3
                (select
                  (local.tee $.t4 (i32.add (local.get $index_4) (i32.const 3)))
                  (local.get $index_5)
                  (i32.lt_s (local.get $.t4) (local.get $index_5))))
              (local.set $m_4
                (select
                  (local.tee $.t5 (i32.add (local.get $index_4) (i32.const 4)))
                  (local.get $index_5)
                  (i32.lt_s (local.get $.t5) (local.get $index_5))))
              (local.set $m_5
                (select
                  (local.tee $.t6 (i32.add (local.get $index_4) (i32.const 5)))
                  (local.get $index_5)
                  (i32.lt_s (local.get $.t6) (local.get $index_5))))
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
              (local.set $index_6 (i32.mul (local.get $m) (i32.const 3)))
              (local.set $index_16 (i32.add (local.get $in0) (i32.mul (local.get $index_6) (i32.const 4))))
              (local.set $a (v128.load32_splat (local.get $index_16)))
              (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
              (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
              (local.set $index_7 (i32.mul (local.get $m_1) (i32.const 3)))
              (local.set $index_17 (i32.add (local.get $in0) (i32.mul (local.get $index_7) (i32.const 4))))
              (local.set $a_1 (v128.load32_splat (local.get $index_17)))
              (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
              (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
              (local.set $index_8 (i32.mul (local.get $m_2) (i32.const 3)))
              (local.set $index_18 (i32.add (local.get $in0) (i32.mul (local.get $index_8) (i32.const 4))))
              (local.set $a_2 (v128.load32_splat (local.get $index_18)))
              (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
              (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
              (local.set $index_9 (i32.mul (local.get $m_3) (i32.const 3)))
              (local.set $index_19 (i32.add (local.get $in0) (i32.mul (local.get $index_9) (i32.const 4))))
              (local.set $a_3 (v128.load32_splat (local.get $index_19)))
              (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
              (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
              (local.set $index_10 (i32.mul (local.get $m_4) (i32.const 3)))
              (local.set $index_20 (i32.add (local.get $in0) (i32.mul (local.get $index_10) (i32.const 4))))
              (local.set $a_4 (v128.load32_splat (local.get $index_20)))
              (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
              (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
              (local.set $index_11 (i32.mul (local.get $m_5) (i32.const 3)))
              (local.set $index_21 (i32.add (local.get $in0) (i32.mul (local.get $index_11) (i32.const 4))))
              (local.set $a_5 (v128.load32_splat (local.get $index_21)))
              (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
              (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
              (local.set $b_2 (v128.load offset=32 (local.get $.scratch)))
              (local.set $b_3 (v128.load offset=48 (local.get $.scratch)))
              (local.set $a_6 (v128.load32_splat offset=4 (local.get $index_16)))
              (local.set $acc_0 (f32x4.relaxed_madd (local.get $a_6) (local.get $b_2) (local.get $acc_0)))
              (local.set $acc_1 (f32x4.relaxed_madd (local.get $a_6) (local.get $b_3) (local.get $acc_1)))
              (local.set $a_7 (v128.load32_splat offset=4 (local.get $index_17)))
              (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_7) (local.get $b_2) (local.get $acc_2)))
              (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_7) (local.get $b_3) (local.get $acc_3)))
              (local.set $a_8 (v128.load32_splat offset=4 (local.get $index_18)))
              (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_8) (local.get $b_2) (local.get $acc_4)))
              (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_8) (local.get $b_3) (local.get $acc_5)))
              (local.set $a_9 (v128.load32_splat offset=4 (local.get $index_19)))
              (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_9) (local.get $b_2) (local.get $acc_6)))
              (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_9) (local.get $b_3) (local.get $acc_7)))
              (local.set $a_10 (v128.load32_splat offset=4 (local.get $index_20)))
              (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_10) (local.get $b_2) (local.get $acc_8)))
              (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_10) (local.get $b_3) (local.get $acc_9)))
              (local.set $a_11 (v128.load32_splat offset=4 (local.get $index_21)))
              (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_11) (local.get $b_2) (local.get $acc_10)))
              (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_11) (local.get $b_3) (local.get $acc_11)))
              (local.set $b_4 (v128.load offset=64 (local.get $.scratch)))
              (local.set $b_5 (v128.load offset=80 (local.get $.scratch)))
              (local.set $a_12 (v128.load32_splat offset=8 (local.get $index_16)))
              (local.set $acc_0 (f32x4.relaxed_madd (local.get $a_12) (local.get $b_4) (local.get $acc_0)))
              (local.set $acc_1 (f32x4.relaxed_madd (local.get $a_12) (local.get $b_5) (local.get $acc_1)))
              (local.set $a_13 (v128.load32_splat offset=8 (local.get $index_17)))
              (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_13) (local.get $b_4) (local.get $acc_2)))
              (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_13) (local.get $b_5) (local.get $acc_3)))
              (local.set $a_14 (v128.load32_splat offset=8 (local.get $index_18)))
              (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_14) (local.get $b_4) (local.get $acc_4)))
              (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_14) (local.get $b_5) (local.get $acc_5)))
              (local.set $a_15 (v128.load32_splat offset=8 (local.get $index_19)))
              (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_15) (local.get $b_4) (local.get $acc_6)))
              (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_15) (local.get $b_5) (local.get $acc_7)))
              (local.set $a_16 (v128.load32_splat offset=8 (local.get $index_20)))
              (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_16) (local.get $b_4) (local.get $acc_8)))
              (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_16) (local.get $b_5) (local.get $acc_9)))
              (local.set $a_17 (v128.load32_splat offset=8 (local.get $index_21)))
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
                    (local.set $m_6 (i32.add (local.get $index_4) (local.get $i)))
                    (local.set $index_12 (i32.add (local.get $group_start) (i32.mul (local.get $m_6) (i32.const 16))))
                    (local.set $index_13 (i32.mul (local.get $i) (i32.const 8)))
                    (local.set $index_22 (i32.add (local.get $in2) (i32.mul (local.get $index_12) (i32.const 4))))
                    (local.set $index_23 (i32.add (local.get $.totals) (i32.mul (local.get $index_13) (i32.const 4))))
                    (v128.store
                      (local.get $index_22)
                      (v128.bitselect
                        (v128.load (local.get $index_23))
                        (local.get $lanes_1)
                        (f32x4.gt (v128.load (local.get $index_22)) (local.get $lanes_1))))
                    (v128.store offset=16
                      (local.get $index_22)
                      (v128.bitselect
                        (v128.load offset=16 (local.get $index_23))
                        (local.get $lanes_1)
                        (f32x4.gt (v128.load offset=16 (local.get $index_22)) (local.get $lanes_1))))
                    (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
              (br_if $rows_panel.loop
                (i32.lt_s (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1))) (local.get $index_3))))))
        (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 2))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_adam_2
  ;;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
  ;;   from: examples/penguins/model.ts:13:7
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 576  bytes: 772
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[48], read
  ;;   in1: f32[48], read_write
  ;;   in2: f32[48], read_write
  ;;   in3: f32[1], read
  ;;   in4: f32[48], read_write
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
        (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 48))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_second
  ;;   ops: reduce_sum
  ;;   from: examples/penguins/model.ts:8:23
  ;;   schedule: reduce: vector result 4
  ;;   flops: 16*batch  bytes: 64*batch+64
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[16*batch], read
  ;;   out0: f32[16], write
  ;;   scratch: sums: f32[16]
  (func $train_step_second
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

  ;; train_step_adam_3
  ;;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
  ;;   from: examples/penguins/model.ts:13:7
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 192  bytes: 260
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[16], read
  ;;   in1: f32[16], read_write
  ;;   in2: f32[16], read_write
  ;;   in3: f32[1], read
  ;;   in4: f32[16], read_write
  (func $train_step_adam_3
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $in3 i32) (param $in4 i32)
    (local $lanes_1 v128) (local $lanes_2 v128) (local $lanes_4 v128) (local $x v128) (local $x_1 v128) (local $add v128)
    (local $x_2 v128) (local $add_1 v128) (local $lanes_3 v128) (local $x_3 v128) (local $x_4 v128) (local $add_2 v128)
    (local $x_5 v128) (local $add_3 v128) (local $x_6 v128) (local $x_7 v128) (local $add_4 v128) (local $x_8 v128)
    (local $add_5 v128) (local $x_9 v128) (local $x_10 v128) (local $add_6 v128) (local $x_11 v128) (local $add_7 v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0.1 0.1 0.1 0.1))
    (local.set $lanes_2 (v128.const f32x4 0.001 0.001 0.001 0.001))
    (local.set $lanes_4 (v128.const f32x4 1e-7 1e-7 1e-7 1e-7))
    (loop $.tasks
      (local.set $x (v128.load (local.get $in1)))
      (local.set $x_1 (v128.load (local.get $in0)))
      (local.set $add
        (f32x4.add (local.get $x) (f32x4.mul (f32x4.sub (local.get $x_1) (local.get $x)) (local.get $lanes_1))))
      (local.set $x_2 (v128.load (local.get $in2)))
      (local.set $add_1
        (f32x4.add
          (local.get $x_2)
          (f32x4.mul (f32x4.sub (f32x4.mul (local.get $x_1) (local.get $x_1)) (local.get $x_2)) (local.get $lanes_2))))
      (v128.store (local.get $in1) (local.get $add))
      (v128.store (local.get $in2) (local.get $add_1))
      (local.set $lanes_3 (v128.load32_splat (local.get $in3)))
      (v128.store
        (local.get $in4)
        (f32x4.sub
          (v128.load (local.get $in4))
          (f32x4.div
            (f32x4.mul (local.get $add) (local.get $lanes_3))
            (f32x4.add (f32x4.sqrt (local.get $add_1)) (local.get $lanes_4)))))
      (local.set $x_3 (v128.load offset=16 (local.get $in1)))
      (local.set $x_4 (v128.load offset=16 (local.get $in0)))
      (local.set $add_2
        (f32x4.add (local.get $x_3) (f32x4.mul (f32x4.sub (local.get $x_4) (local.get $x_3)) (local.get $lanes_1))))
      (local.set $x_5 (v128.load offset=16 (local.get $in2)))
      (local.set $add_3
        (f32x4.add
          (local.get $x_5)
          (f32x4.mul (f32x4.sub (f32x4.mul (local.get $x_4) (local.get $x_4)) (local.get $x_5)) (local.get $lanes_2))))
      (v128.store offset=16 (local.get $in1) (local.get $add_2))
      (v128.store offset=16 (local.get $in2) (local.get $add_3))
      (v128.store offset=16
        (local.get $in4)
        (f32x4.sub
          (v128.load offset=16 (local.get $in4))
          (f32x4.div
            (f32x4.mul (local.get $add_2) (local.get $lanes_3))
            (f32x4.add (f32x4.sqrt (local.get $add_3)) (local.get $lanes_4)))))
      (local.set $x_6 (v128.load offset=32 (local.get $in1)))
      (local.set $x_7 (v128.load offset=32 (local.get $in0)))
      (local.set $add_4
        (f32x4.add (local.get $x_6) (f32x4.mul (f32x4.sub (local.get $x_7) (local.get $x_6)) (local.get $lanes_1))))
      (local.set $x_8 (v128.load offset=32 (local.get $in2)))
      (local.set $add_5
        (f32x4.add
          (local.get $x_8)
          (f32x4.mul (f32x4.sub (f32x4.mul (local.get $x_7) (local.get $x_7)) (local.get $x_8)) (local.get $lanes_2))))
      (v128.store offset=32 (local.get $in1) (local.get $add_4))
      (v128.store offset=32 (local.get $in2) (local.get $add_5))
      (v128.store offset=32
        (local.get $in4)
        (f32x4.sub
          (v128.load offset=32 (local.get $in4))
          (f32x4.div
            (f32x4.mul (local.get $add_4) (local.get $lanes_3))
            (f32x4.add (f32x4.sqrt (local.get $add_5)) (local.get $lanes_4)))))
      (local.set $x_9 (v128.load offset=48 (local.get $in1)))
      (local.set $x_10 (v128.load offset=48 (local.get $in0)))
      (local.set $add_6
        (f32x4.add (local.get $x_9) (f32x4.mul (f32x4.sub (local.get $x_10) (local.get $x_9)) (local.get $lanes_1))))
      (local.set $x_11 (v128.load offset=48 (local.get $in2)))
      (local.set $add_7
        (f32x4.add
          (local.get $x_11)
          (f32x4.mul (f32x4.sub (f32x4.mul (local.get $x_10) (local.get $x_10)) (local.get $x_11)) (local.get $lanes_2))))
      (v128.store offset=48 (local.get $in1) (local.get $add_6))
      (v128.store offset=48 (local.get $in2) (local.get $add_7))
      (v128.store offset=48
        (local.get $in4)
        (f32x4.sub
          (v128.load offset=48 (local.get $in4))
          (f32x4.div
            (f32x4.mul (local.get $add_6) (local.get $lanes_3))
            (f32x4.add (f32x4.sqrt (local.get $add_7)) (local.get $lanes_4)))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_second_1
  ;;   ops: dot_general
  ;;   from: examples/penguins/model.ts:8:23
  ;;   schedule: contract: tile m 36, tile n 16, register m 6, register n 8, vector n 4, stage rhs
  ;;   flops: 1024*batch  bytes: 192*batch+2048
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[32*batch], read
  ;;   in1: f32[16*batch], read
  ;;   out0: f32[512], write
  ;;   scratch: rhs_pack: f32[4096], totals: f32[576]
  (func $train_step_second_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32)
    (local $.totals i32) (local $lanes_1 v128) (local $t i32) (local $kt i32) (local $kt.end i32) (local $k_start i32)
    (local $k_count i32) (local $.t1 i32) (local $index_2 i32) (local $index_6 i32) (local $group i32) (local $group_start i32)
    (local $index_3 i32) (local $kt_1 i32) (local $index_1 i32) (local $index_4 i32) (local $index_16 i32) (local $index_17 i32)
    (local $rows_panel i32) (local $row i32) (local $m_1 i32) (local $m_2 i32) (local $.t2 i32) (local $m_3 i32)
    (local $.t3 i32) (local $m_4 i32) (local $.t4 i32) (local $m_5 i32) (local $.t5 i32) (local $acc_0 v128)
    (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128) (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128)
    (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128) (local $acc_10 v128) (local $acc_11 v128) (local $index_7 i32)
    (local $index_9 i32) (local $index_10 i32) (local $index_11 i32) (local $index_12 i32) (local $index_13 i32) (local $index_19 i32)
    (local $index_21 i32) (local $index_22 i32) (local $index_23 i32) (local $index_24 i32) (local $index_25 i32) (local $kt_2 i32)
    (local $index_5 i32) (local $index_18 i32) (local $b v128) (local $b_1 v128) (local $index_8 i32) (local $index_20 i32)
    (local $a v128) (local $a_1 v128) (local $a_2 v128) (local $a_3 v128) (local $a_4 v128) (local $a_5 v128)
    (local $index_14 i32) (local $index_26 i32) (local $i i32) (local $index_15 i32) (local $index_27 i32) (local $index_28 i32)
    (local $index_29 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 16384)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $t (i32.const 0))
      (loop $t.loop
        (v128.store (i32.add (local.get $.totals) (i32.mul (local.get $t) (i32.const 4))) (local.get $lanes_1))
        (br_if $t.loop (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 4))) (i32.const 576))))
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
                (local.tee $.t1 (i32.sub (local.get $batch) (local.get $k_start)))
                (i32.lt_s (i32.const 512) (local.get $.t1))))
            (local.set $index_2 (i32.mul (local.get $k_start) (i32.const 16)))
            (local.set $index_6 (i32.mul (local.get $k_start) (i32.const 32)))
            (local.set $group (i32.const 0))
            (loop $group.loop
              (local.set $group_start (i32.mul (local.get $group) (i32.const 8)))
              (local.set $index_3 (i32.add (local.get $index_2) (local.get $group_start)))
              (local.set $kt_1 (i32.const 0))
              (if
                (i32.lt_s (local.get $kt_1) (local.get $k_count))
                (then
                  (loop $kt_1.loop
                    (local.set $index_1 (i32.mul (local.get $kt_1) (i32.const 8)))
                    (local.set $index_4 (i32.add (local.get $index_3) (i32.mul (local.get $kt_1) (i32.const 16))))
                    (local.set $index_16 (i32.add (local.get $.scratch) (i32.mul (local.get $index_1) (i32.const 4))))
                    (local.set $index_17 (i32.add (local.get $in1) (i32.mul (local.get $index_4) (i32.const 4))))
                    (v128.store (local.get $index_16) (v128.load (local.get $index_17)))
                    (v128.store offset=16 (local.get $index_16) (v128.load offset=16 (local.get $index_17)))
                    (br_if $kt_1.loop
                      (i32.lt_s (local.tee $kt_1 (i32.add (local.get $kt_1) (i32.const 1))) (local.get $k_count))))))
              (local.set $rows_panel (i32.const 0))
              (loop $rows_panel.loop
                (local.set $row (i32.mul (local.get $rows_panel) (i32.const 6)))
                (local.set $m_1 (i32.add (local.get $row) (i32.const 1)))
                (local.set $m_2
                  (select
                    (local.tee $.t2 (i32.add (local.get $row) (i32.const 2)))
                    (i32.const 31)
                    (i32.lt_s (local.get $.t2) (i32.const 31))))
                (local.set $m_3
                  (select
                    (local.tee $.t3 (i32.add (local.get $row) (i32.const 3)))
                    (i32.const 31)
                    (i32.lt_s (local.get $.t3) (i32.const 31))))
                (local.set $m_4
                  (select
                    (local.tee $.t4 (i32.add (local.get $row) (i32.const 4)))
                    (i32.const 31)
                    (i32.lt_s (local.get $.t4) (i32.const 31))))
                (local.set $m_5
                  (select
                    (local.tee $.t5 (i32.add (local.get $row) (i32.const 5)))
                    (i32.const 31)
                    (i32.lt_s (local.get $.t5) (i32.const 31))))
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
                (local.set $index_7 (i32.add (local.get $index_6) (local.get $row)))
                (local.set $index_9 (i32.add (local.get $index_6) (local.get $m_1)))
                (local.set $index_10 (i32.add (local.get $index_6) (local.get $m_2)))
                (local.set $index_11 (i32.add (local.get $index_6) (local.get $m_3)))
                (local.set $index_12 (i32.add (local.get $index_6) (local.get $m_4)))
                (local.set $index_13 (i32.add (local.get $index_6) (local.get $m_5)))
                (local.set $index_19 (i32.add (local.get $in0) (i32.mul (local.get $index_7) (i32.const 4))))
                (local.set $index_21 (i32.add (local.get $in0) (i32.mul (local.get $index_9) (i32.const 4))))
                (local.set $index_22 (i32.add (local.get $in0) (i32.mul (local.get $index_10) (i32.const 4))))
                (local.set $index_23 (i32.add (local.get $in0) (i32.mul (local.get $index_11) (i32.const 4))))
                (local.set $index_24 (i32.add (local.get $in0) (i32.mul (local.get $index_12) (i32.const 4))))
                (local.set $index_25 (i32.add (local.get $in0) (i32.mul (local.get $index_13) (i32.const 4))))
                (local.set $kt_2 (i32.const 0))
                (if
                  (i32.lt_s (local.get $kt_2) (local.get $k_count))
                  (then
                    (loop $kt_2.loop
                      (local.set $index_5 (i32.mul (local.get $kt_2) (i32.const 8)))
                      (local.set $index_18 (i32.add (local.get $.scratch) (i32.mul (local.get $index_5) (i32.const 4))))
                      (local.set $b (v128.load (local.get $index_18)))
                      (local.set $b_1 (v128.load offset=16 (local.get $index_18)))
                      (local.set $index_8 (i32.mul (local.get $kt_2) (i32.const 32)))
                      (local.set $index_20 (i32.mul (local.get $index_8) (i32.const 4)))
                      (local.set $a (v128.load32_splat (i32.add (local.get $index_19) (local.get $index_20))))
                      (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                      (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                      (local.set $a_1 (v128.load32_splat (i32.add (local.get $index_21) (local.get $index_20))))
                      (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                      (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                      (local.set $a_2 (v128.load32_splat (i32.add (local.get $index_22) (local.get $index_20))))
                      (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                      (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                      (local.set $a_3 (v128.load32_splat (i32.add (local.get $index_23) (local.get $index_20))))
                      (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                      (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                      (local.set $a_4 (v128.load32_splat (i32.add (local.get $index_24) (local.get $index_20))))
                      (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                      (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                      (local.set $a_5 (v128.load32_splat (i32.add (local.get $index_25) (local.get $index_20))))
                      (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
                      (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
                      (br_if $kt_2.loop
                        (i32.lt_s (local.tee $kt_2 (i32.add (local.get $kt_2) (i32.const 1))) (local.get $k_count))))))
                (local.set $index_14 (i32.add (local.get $group_start) (i32.mul (local.get $row) (i32.const 16))))
                (local.set $index_26 (i32.add (local.get $.totals) (i32.mul (local.get $index_14) (i32.const 4))))
                (v128.store (local.get $index_26) (f32x4.add (v128.load (local.get $index_26)) (local.get $acc_0)))
                (v128.store offset=16
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=16 (local.get $index_26)) (local.get $acc_1)))
                (v128.store offset=64
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=64 (local.get $index_26)) (local.get $acc_2)))
                (v128.store offset=80
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=80 (local.get $index_26)) (local.get $acc_3)))
                (v128.store offset=128
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=128 (local.get $index_26)) (local.get $acc_4)))
                (v128.store offset=144
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=144 (local.get $index_26)) (local.get $acc_5)))
                (v128.store offset=192
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=192 (local.get $index_26)) (local.get $acc_6)))
                (v128.store offset=208
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=208 (local.get $index_26)) (local.get $acc_7)))
                (v128.store offset=256
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=256 (local.get $index_26)) (local.get $acc_8)))
                (v128.store offset=272
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=272 (local.get $index_26)) (local.get $acc_9)))
                (v128.store offset=320
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=320 (local.get $index_26)) (local.get $acc_10)))
                (v128.store offset=336
                  (local.get $index_26)
                  (f32x4.add (v128.load offset=336 (local.get $index_26)) (local.get $acc_11)))
                (br_if $rows_panel.loop
                  (i32.lt_s (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1))) (i32.const 6))))
              (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 2))))
            (br_if $kt.loop (i32.lt_s (local.tee $kt (i32.add (local.get $kt) (i32.const 1))) (local.get $kt.end))))))
      (local.set $i (i32.const 0))
      (loop $i.loop
        (local.set $index_15 (i32.mul (local.get $i) (i32.const 16)))
        (local.set $index_27 (i32.mul (local.get $index_15) (i32.const 4)))
        (local.set $index_28 (i32.add (local.get $out0) (local.get $index_27)))
        (local.set $index_29 (i32.add (local.get $.totals) (local.get $index_27)))
        (v128.store (local.get $index_28) (v128.load (local.get $index_29)))
        (v128.store offset=16 (local.get $index_28) (v128.load offset=16 (local.get $index_29)))
        (v128.store offset=32 (local.get $index_28) (v128.load offset=32 (local.get $index_29)))
        (v128.store offset=48 (local.get $index_28) (v128.load offset=48 (local.get $index_29)))
        (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 32))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_second_2
  ;;   ops: dot_general, gt, select
  ;;   from: examples/penguins/model.ts:8:23, examples/penguins/model.ts:7:22
  ;;   schedule: contract: tile m 384, block m 192, tile n 32, register m 6, register n 8, vector n 4, stage rhs, stage lhs
  ;;   flops: 1088*batch  bytes: 192*batch+2048
  ;;   grid: floordiv(batch+383, 384) x 1 x 1
  ;;   in0: f32[16*batch], read
  ;;   in1: f32[512], read
  ;;   in2: f32[32*batch], read_write
  ;;   scratch: lhs_pack: f32[3072], rhs_pack: f32[512], totals: f32[48]
  (func $train_step_second_2
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $batch i32)
    (local $.rhs_pack i32) (local $.totals i32) (local $index_6 i32) (local $lanes_1 v128) (local $m_start i32) (local $rows i32)
    (local $.t1 i32) (local $group i32) (local $group_start i32) (local $index_1 i32) (local $index_3 i32) (local $j i32)
    (local $index_2 i32) (local $index_4 i32) (local $index_16 i32) (local $index_17 i32) (local $k i32) (local $block i32)
    (local $block.end i32) (local $row_start i32) (local $block_rows i32) (local $.t2 i32) (local $m_block i32) (local $index_5 i32)
    (local $i i32) (local $i.end i32) (local $m i32) (local $.t3 i32) (local $index_7 i32) (local $index_8 i32)
    (local $index_18 i32) (local $index_19 i32) (local $group_1 i32) (local $group_start_1 i32) (local $index_9 i32) (local $rows_panel i32)
    (local $row i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128) (local $acc_4 v128)
    (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128) (local $acc_10 v128)
    (local $acc_11 v128) (local $index_11 i32) (local $kk i32) (local $index_10 i32) (local $index_20 i32) (local $b v128)
    (local $b_1 v128) (local $index_12 i32) (local $index_21 i32) (local $a v128) (local $a_1 v128) (local $a_2 v128)
    (local $a_3 v128) (local $a_4 v128) (local $a_5 v128) (local $index_13 i32) (local $i_1 i32) (local $.t4 i32)
    (local $i_1.end i32) (local $m_1 i32) (local $index_14 i32) (local $index_15 i32) (local $index_22 i32) (local $index_23 i32)
    (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.rhs_pack (i32.add (local.get $.scratch) (i32.const 12288)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 14336)))
    (local.set $index_6 (i32.sub (local.get $batch) (i32.const 1)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $group_x (local.get $.begin))
      (local.set $m_start (i32.mul (local.get $group_x) (i32.const 384)))
      (local.set $rows
        (select
          (i32.const 384)
          (local.tee $.t1 (i32.sub (local.get $batch) (local.get $m_start)))
          (i32.lt_s (i32.const 384) (local.get $.t1))))
      (local.set $group (i32.const 0))
      (loop $group.loop
        (local.set $group_start (i32.mul (local.get $group) (i32.const 8)))
        (local.set $index_1 (i32.mul (local.get $group) (i32.const 128)))
        (local.set $index_3 (i32.mul (local.get $group_start) (i32.const 16)))
        (local.set $j (i32.const 0))
        (loop $j.loop
          (local.set $index_2 (i32.add (local.get $index_1) (local.get $j)))
          (local.set $index_4 (i32.add (local.get $index_3) (i32.mul (local.get $j) (i32.const 16))))
          (local.set $index_16 (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_2) (i32.const 4))))
          (local.set $index_17 (i32.add (local.get $in1) (i32.mul (local.get $index_4) (i32.const 4))))
          (local.set $k (i32.const 0))
          (loop $k.loop
            (f32.store
              (i32.add (local.get $index_16) (i32.mul (local.get $k) (i32.const 32)))
              (f32.load (i32.add (local.get $index_17) (i32.mul (local.get $k) (i32.const 4)))))
            (br_if $k.loop (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 16))))
          (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (i32.const 8))))
        (br_if $group.loop (i32.lt_s (local.tee $group (i32.add (local.get $group) (i32.const 1))) (i32.const 4))))
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
                  (local.set $index_7 (i32.mul (local.get $i) (i32.const 16)))
                  (local.set $index_8 (i32.mul (local.get $m) (i32.const 16)))
                  (local.set $index_18 (i32.add (local.get $.scratch) (i32.mul (local.get $index_7) (i32.const 4))))
                  (local.set $index_19 (i32.add (local.get $in0) (i32.mul (local.get $index_8) (i32.const 4))))
                  (v128.store (local.get $index_18) (v128.load (local.get $index_19)))
                  (v128.store offset=16 (local.get $index_18) (v128.load offset=16 (local.get $index_19)))
                  (v128.store offset=32 (local.get $index_18) (v128.load offset=32 (local.get $index_19)))
                  (v128.store offset=48 (local.get $index_18) (v128.load offset=48 (local.get $index_19)))
                  (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
            (local.set $group_1 (i32.const 0))
            (loop $group_1.loop
              (local.set $group_start_1 (i32.mul (local.get $group_1) (i32.const 8)))
              (local.set $index_9 (i32.mul (local.get $group_1) (i32.const 128)))
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
                    (local.set $index_11 (i32.mul (local.get $row) (i32.const 16)))
                    (local.set $kk (i32.const 0))
                    (loop $kk.loop
                      (local.set $index_10 (i32.add (local.get $index_9) (i32.mul (local.get $kk) (i32.const 8))))
                      (local.set $index_20
                        (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_10) (i32.const 4))))
                      (local.set $b (v128.load (local.get $index_20)))
                      (local.set $b_1 (v128.load offset=16 (local.get $index_20)))
                      (local.set $index_12 (i32.add (local.get $index_11) (local.get $kk)))
                      (local.set $index_21
                        (i32.add (local.get $.scratch) (i32.mul (local.get $index_12) (i32.const 4))))
                      (local.set $a (v128.load32_splat (local.get $index_21)))
                      (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                      (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                      (local.set $a_1 (v128.load32_splat offset=64 (local.get $index_21)))
                      (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                      (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                      (local.set $a_2 (v128.load32_splat offset=128 (local.get $index_21)))
                      (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                      (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                      (local.set $a_3 (v128.load32_splat offset=192 (local.get $index_21)))
                      (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                      (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                      (local.set $a_4 (v128.load32_splat offset=256 (local.get $index_21)))
                      (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                      (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                      (local.set $a_5 (v128.load32_splat offset=320 (local.get $index_21)))
                      (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
                      (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
                      (br_if $kk.loop (i32.lt_s (local.tee $kk (i32.add (local.get $kk) (i32.const 1))) (i32.const 16))))
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
                    (local.set $index_13 (i32.add (local.get $m_block) (local.get $row)))
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
                          (local.set $m_1 (i32.add (local.get $index_13) (local.get $i_1)))
                          (local.set $index_14
                            (i32.add (local.get $group_start_1) (i32.mul (local.get $m_1) (i32.const 32))))
                          (local.set $index_15 (i32.mul (local.get $i_1) (i32.const 8)))
                          (local.set $index_22 (i32.add (local.get $in2) (i32.mul (local.get $index_14) (i32.const 4))))
                          (local.set $index_23
                            (i32.add (local.get $.totals) (i32.mul (local.get $index_15) (i32.const 4))))
                          (v128.store
                            (local.get $index_22)
                            (v128.bitselect
                              (v128.load (local.get $index_23))
                              (local.get $lanes_1)
                              (f32x4.gt (v128.load (local.get $index_22)) (local.get $lanes_1))))
                          (v128.store offset=16
                            (local.get $index_22)
                            (v128.bitselect
                              (v128.load offset=16 (local.get $index_23))
                              (local.get $lanes_1)
                              (f32x4.gt (v128.load offset=16 (local.get $index_22)) (local.get $lanes_1))))
                          (br_if $i_1.loop
                            (i32.lt_s (local.tee $i_1 (i32.add (local.get $i_1) (i32.const 1))) (local.get $i_1.end))))))
                    (br_if $rows_panel.loop
                      (i32.lt_s
                        (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                        (local.get $index_5))))))
              (br_if $group_1.loop
                (i32.lt_s (local.tee $group_1 (i32.add (local.get $group_1) (i32.const 1))) (i32.const 4))))
            (br_if $block.loop
              (i32.lt_s (local.tee $block (i32.add (local.get $block) (i32.const 1))) (local.get $block.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_adam_4
  ;;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
  ;;   from: examples/penguins/model.ts:13:7
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 6144  bytes: 8196
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[512], read
  ;;   in1: f32[512], read_write
  ;;   in2: f32[512], read_write
  ;;   in3: f32[1], read
  ;;   in4: f32[512], read_write
  (func $train_step_adam_4
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
        (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 512))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_first
  ;;   ops: reduce_sum
  ;;   from: examples/penguins/model.ts:7:22
  ;;   schedule: reduce: vector result 4
  ;;   flops: 32*batch  bytes: 128*batch+128
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[32*batch], read
  ;;   out0: f32[32], write
  ;;   scratch: sums: f32[32]
  (func $train_step_first
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $out0 i32) (param $batch i32)
    (local $lanes_1 v128) (local $j i32) (local $r i32) (local $index_1 i32) (local $index_4 i32) (local $j_1 i32)
    (local $index_2 i32) (local $index_3 i32) (local $next v128) (local $j_2 i32) (local $index_5 i32) (local $reduce_sum v128)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $j (i32.const 0))
      (loop $j.loop
        (v128.store (i32.add (local.get $.scratch) (i32.mul (local.get $j) (i32.const 4))) (local.get $lanes_1))
        (br_if $j.loop (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 4))) (i32.const 32))))
      (local.set $r (i32.const 0))
      (if
        (i32.lt_s (local.get $r) (local.get $batch))
        (then
          (loop $r.loop
            (local.set $index_1 (i32.mul (local.get $r) (i32.const 32)))
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
              (br_if $j_1.loop (i32.lt_s (local.tee $j_1 (i32.add (local.get $j_1) (i32.const 4))) (i32.const 32))))
            (br_if $r.loop (i32.lt_s (local.tee $r (i32.add (local.get $r) (i32.const 1))) (local.get $batch))))))
      (local.set $j_2 (i32.const 0))
      (loop $j_2.loop
        (local.set $index_5 (i32.mul (local.get $j_2) (i32.const 4)))
        (local.set $reduce_sum (v128.load (i32.add (local.get $.scratch) (local.get $index_5))))
        (v128.store (i32.add (local.get $out0) (local.get $index_5)) (local.get $reduce_sum))
        (br_if $j_2.loop (i32.lt_s (local.tee $j_2 (i32.add (local.get $j_2) (i32.const 4))) (i32.const 32))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_adam_5
  ;;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
  ;;   from: examples/penguins/model.ts:13:7
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 384  bytes: 516
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[32], read
  ;;   in1: f32[32], read_write
  ;;   in2: f32[32], read_write
  ;;   in3: f32[1], read
  ;;   in4: f32[32], read_write
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
        (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 32))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_first_1
  ;;   ops: dot_general
  ;;   from: examples/penguins/model.ts:7:22
  ;;   schedule: contract: tile m 10, tile n 32, register m 5, register n 8, vector n 4, stage rhs, stage lhs, vector m 4
  ;;   flops: 640*batch  bytes: 168*batch+1280
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[10*batch], read
  ;;   in1: f32[32*batch], read
  ;;   out0: f32[320], write
  ;;   scratch: lhs_pack: f32[5130], rhs_pack: f32[16384], totals: f32[320]
  (func $train_step_first_1
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $batch i32)
    (local $.rhs_pack i32) (local $.totals i32) (local $lanes_1 v128) (local $t i32) (local $kt i32) (local $kt.end i32)
    (local $k_start i32) (local $k_count i32) (local $.t1 i32) (local $index_3 i32) (local $rows_panel i32) (local $row i32)
    (local $index_6 i32) (local $i_1 i32) (local $m_1 i32) (local $index_7 i32) (local $index_8 i32) (local $index_21 i32)
    (local $index_22 i32) (local $kt_2 i32) (local $index_1 i32) (local $index_4 i32) (local $kt_1 i32) (local $index_2 i32)
    (local $index_5 i32) (local $index_19 i32) (local $index_20 i32) (local $index_10 i32) (local $kt_3 i32) (local $index_9 i32)
    (local $index_11 i32) (local $index_23 i32) (local $index_24 i32) (local $panel i32) (local $column i32) (local $index_12 i32)
    (local $rows_panel_1 i32) (local $row_1 i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128)
    (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128)
    (local $index_14 i32) (local $kk i32) (local $index_13 i32) (local $index_25 i32) (local $b v128) (local $b_1 v128)
    (local $index_15 i32) (local $index_26 i32) (local $a v128) (local $a_1 v128) (local $a_2 v128) (local $a_3 v128)
    (local $a_4 v128) (local $index_16 i32) (local $index_27 i32) (local $i_2 i32) (local $index_17 i32) (local $j_4 i32)
    (local $index_18 i32) (local $index_28 i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $.rhs_pack (i32.add (local.get $.scratch) (i32.const 20528)))
    (local.set $.totals (i32.add (local.get $.scratch) (i32.const 86064)))
    (local.set $lanes_1 (v128.const f32x4 0 0 0 0))
    (loop $.tasks
      (local.set $t (i32.const 0))
      (loop $t.loop
        (v128.store (i32.add (local.get $.totals) (i32.mul (local.get $t) (i32.const 4))) (local.get $lanes_1))
        (br_if $t.loop (i32.lt_s (local.tee $t (i32.add (local.get $t) (i32.const 4))) (i32.const 320))))
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
                (local.tee $.t1 (i32.sub (local.get $batch) (local.get $k_start)))
                (i32.lt_s (i32.const 512) (local.get $.t1))))
            (local.set $index_3 (i32.mul (local.get $k_start) (i32.const 10)))
            (local.set $rows_panel (i32.const 0))
            (loop $rows_panel.loop
              (local.set $row (i32.mul (local.get $rows_panel) (i32.const 5)))
              (if
                (i32.le_s (i32.add (local.get $row) (i32.const 8)) (i32.const 10))
                (then
                  (local.set $index_1 (i32.mul (local.get $row) (i32.const 513)))
                  (local.set $index_4 (i32.add (local.get $index_3) (local.get $row)))
                  (local.set $kt_1 (i32.const 0))
                  (if
                    (i32.lt_s (local.get $kt_1) (local.get $k_count))
                    (then
                      (loop $kt_1.loop
                        (local.set $index_2 (i32.add (local.get $index_1) (i32.mul (local.get $kt_1) (i32.const 5))))
                        (local.set $index_5 (i32.add (local.get $index_4) (i32.mul (local.get $kt_1) (i32.const 10))))
                        (local.set $index_19
                          (i32.add (local.get $.scratch) (i32.mul (local.get $index_2) (i32.const 4))))
                        (local.set $index_20 (i32.add (local.get $in0) (i32.mul (local.get $index_5) (i32.const 4))))
                        (v128.store (local.get $index_19) (v128.load (local.get $index_20)))
                        (v128.store offset=16 (local.get $index_19) (v128.load offset=16 (local.get $index_20)))
                        (br_if $kt_1.loop
                          (i32.lt_s (local.tee $kt_1 (i32.add (local.get $kt_1) (i32.const 1))) (local.get $k_count)))))))
                (else
                  (local.set $index_6 (i32.mul (local.get $row) (i32.const 513)))
                  (local.set $i_1 (i32.const 0))
                  (loop $i_1.loop
                    (local.set $m_1 (i32.add (local.get $row) (local.get $i_1)))
                    (local.set $index_7 (i32.add (local.get $index_6) (local.get $i_1)))
                    (local.set $index_8 (i32.add (local.get $index_3) (local.get $m_1)))
                    (local.set $index_21 (i32.add (local.get $.scratch) (i32.mul (local.get $index_7) (i32.const 4))))
                    (local.set $index_22 (i32.add (local.get $in0) (i32.mul (local.get $index_8) (i32.const 4))))
                    (local.set $kt_2 (i32.const 0))
                    (if
                      (i32.lt_s (local.get $kt_2) (local.get $k_count))
                      (then
                        (loop $kt_2.loop
                          (f32.store
                            (i32.add (local.get $index_21) (i32.mul (local.get $kt_2) (i32.const 20)))
                            (f32.load (i32.add (local.get $index_22) (i32.mul (local.get $kt_2) (i32.const 40)))))
                          (br_if $kt_2.loop
                            (i32.lt_s (local.tee $kt_2 (i32.add (local.get $kt_2) (i32.const 1))) (local.get $k_count))))))
                    (br_if $i_1.loop (i32.lt_s (local.tee $i_1 (i32.add (local.get $i_1) (i32.const 1))) (i32.const 5))))))
              (br_if $rows_panel.loop
                (i32.lt_s (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1))) (i32.const 2))))
            (local.set $index_10 (i32.mul (local.get $k_start) (i32.const 32)))
            (local.set $kt_3 (i32.const 0))
            (if
              (i32.lt_s (local.get $kt_3) (local.get $k_count))
              (then
                (loop $kt_3.loop
                  (local.set $index_9 (i32.mul (local.get $kt_3) (i32.const 8)))
                  (local.set $index_11 (i32.add (local.get $index_10) (i32.mul (local.get $kt_3) (i32.const 32))))
                  (local.set $index_23 (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_9) (i32.const 4))))
                  (local.set $index_24 (i32.add (local.get $in1) (i32.mul (local.get $index_11) (i32.const 4))))
                  (v128.store (local.get $index_23) (v128.load (local.get $index_24)))
                  (v128.store offset=16 (local.get $index_23) (v128.load offset=16 (local.get $index_24)))
                  (v128.store offset=16384 (local.get $index_23) (v128.load offset=32 (local.get $index_24)))
                  (v128.store offset=16400 (local.get $index_23) (v128.load offset=48 (local.get $index_24)))
                  (v128.store offset=32768 (local.get $index_23) (v128.load offset=64 (local.get $index_24)))
                  (v128.store offset=32784 (local.get $index_23) (v128.load offset=80 (local.get $index_24)))
                  (v128.store offset=49152 (local.get $index_23) (v128.load offset=96 (local.get $index_24)))
                  (v128.store offset=49168 (local.get $index_23) (v128.load offset=112 (local.get $index_24)))
                  (br_if $kt_3.loop
                    (i32.lt_s (local.tee $kt_3 (i32.add (local.get $kt_3) (i32.const 1))) (local.get $k_count))))))
            (local.set $panel (i32.const 0))
            (loop $panel.loop
              (local.set $column (i32.mul (local.get $panel) (i32.const 8)))
              (local.set $index_12 (i32.mul (local.get $panel) (i32.const 4096)))
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
                (local.set $index_14 (i32.mul (local.get $row_1) (i32.const 513)))
                (local.set $kk (i32.const 0))
                (if
                  (i32.lt_s (local.get $kk) (local.get $k_count))
                  (then
                    (loop $kk.loop
                      (local.set $index_13 (i32.add (local.get $index_12) (i32.mul (local.get $kk) (i32.const 8))))
                      (local.set $index_25
                        (i32.add (local.get $.rhs_pack) (i32.mul (local.get $index_13) (i32.const 4))))
                      (local.set $b (v128.load (local.get $index_25)))
                      (local.set $b_1 (v128.load offset=16 (local.get $index_25)))
                      (local.set $index_15 (i32.add (local.get $index_14) (i32.mul (local.get $kk) (i32.const 5))))
                      (local.set $index_26
                        (i32.add (local.get $.scratch) (i32.mul (local.get $index_15) (i32.const 4))))
                      (local.set $a (v128.load32_splat (local.get $index_26)))
                      (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
                      (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
                      (local.set $a_1 (v128.load32_splat offset=4 (local.get $index_26)))
                      (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
                      (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
                      (local.set $a_2 (v128.load32_splat offset=8 (local.get $index_26)))
                      (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
                      (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
                      (local.set $a_3 (v128.load32_splat offset=12 (local.get $index_26)))
                      (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
                      (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
                      (local.set $a_4 (v128.load32_splat offset=16 (local.get $index_26)))
                      (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
                      (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
                      (br_if $kk.loop
                        (i32.lt_s (local.tee $kk (i32.add (local.get $kk) (i32.const 1))) (local.get $k_count))))))
                (local.set $index_16 (i32.add (local.get $column) (i32.mul (local.get $row_1) (i32.const 32))))
                (local.set $index_27 (i32.add (local.get $.totals) (i32.mul (local.get $index_16) (i32.const 4))))
                (v128.store (local.get $index_27) (f32x4.add (v128.load (local.get $index_27)) (local.get $acc_0)))
                (v128.store offset=16
                  (local.get $index_27)
                  (f32x4.add (v128.load offset=16 (local.get $index_27)) (local.get $acc_1)))
                (v128.store offset=128
                  (local.get $index_27)
                  (f32x4.add (v128.load offset=128 (local.get $index_27)) (local.get $acc_2)))
                (v128.store offset=144
                  (local.get $index_27)
                  (f32x4.add (v128.load offset=144 (local.get $index_27)) (local.get $acc_3)))
                (v128.store offset=256
                  (local.get $index_27)
                  (f32x4.add (v128.load offset=256 (local.get $index_27)) (local.get $acc_4)))
                (v128.store offset=272
                  (local.get $index_27)
                  (f32x4.add (v128.load offset=272 (local.get $index_27)) (local.get $acc_5)))
                (v128.store offset=384
                  (local.get $index_27)
                  (f32x4.add (v128.load offset=384 (local.get $index_27)) (local.get $acc_6)))
                (v128.store offset=400
                  (local.get $index_27)
                  (f32x4.add (v128.load offset=400 (local.get $index_27)) (local.get $acc_7)))
                (v128.store offset=512
                  (local.get $index_27)
                  (f32x4.add (v128.load offset=512 (local.get $index_27)) (local.get $acc_8)))
                (v128.store offset=528
                  (local.get $index_27)
                  (f32x4.add (v128.load offset=528 (local.get $index_27)) (local.get $acc_9)))
                (br_if $rows_panel_1.loop
                  (i32.lt_s (local.tee $rows_panel_1 (i32.add (local.get $rows_panel_1) (i32.const 1))) (i32.const 2))))
              (br_if $panel.loop (i32.lt_s (local.tee $panel (i32.add (local.get $panel) (i32.const 1))) (i32.const 4))))
            (br_if $kt.loop (i32.lt_s (local.tee $kt (i32.add (local.get $kt) (i32.const 1))) (local.get $kt.end))))))
      (local.set $i_2 (i32.const 0))
      (loop $i_2.loop
        (local.set $index_17 (i32.mul (local.get $i_2) (i32.const 32)))
        (local.set $j_4 (i32.const 0))
        (loop $j_4.loop
          (local.set $index_18 (i32.add (local.get $index_17) (local.get $j_4)))
          (local.set $index_28 (i32.mul (local.get $index_18) (i32.const 4)))
          (v128.store
            (i32.add (local.get $out0) (local.get $index_28))
            (v128.load (i32.add (local.get $.totals) (local.get $index_28))))
          (br_if $j_4.loop (i32.lt_s (local.tee $j_4 (i32.add (local.get $j_4) (i32.const 4))) (i32.const 32))))
        (br_if $i_2.loop (i32.lt_s (local.tee $i_2 (i32.add (local.get $i_2) (i32.const 1))) (i32.const 10))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_adam_6
  ;;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
  ;;   from: examples/penguins/model.ts:13:7
  ;;   schedule: map: tile element 4096, vector element 4
  ;;   flops: 3840  bytes: 5124
  ;;   grid: 1 x 1 x 1
  ;;   in0: f32[320], read
  ;;   in1: f32[320], read_write
  ;;   in2: f32[320], read_write
  ;;   in3: f32[1], read
  ;;   in4: f32[320], read_write
  (func $train_step_adam_6
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
        (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 320))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  ;; train_step_loss
  ;;   ops: reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select
  ;;   from: examples/penguins/model.ts:13:7
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

  ;; eval_step_species
  ;;   ops: reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, arg_max, eq
  ;;   from: examples/penguins/model.ts:9:24, examples/penguins/model.ts:13:7
  ;;   schedule: row: tile row 8, vector inner 4
  ;;   flops: 44*batch  bytes: 24*batch
  ;;   grid: floordiv(batch+7, 8) x 1 x 1
  ;;   in0: f32[3*batch], read
  ;;   in1: i32[batch], read
  ;;   out0: f32[batch], write
  ;;   out1: i32[batch], write
  ;;   scratch: kept: f32[3]
  (func $eval_step_species
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $out0 i32) (param $out1 i32) (param $batch i32)
    (local $first i32) (local $row i32) (local $.t1 i32) (local $row.end i32) (local $acc f32) (local $index_1 i32)
    (local $index_2 i32) (local $x f32) (local $x_3 f32) (local $x_4 f32) (local $acc_1 f32) (local $x_1 f32)
    (local $x_7 f32) (local $above_1 f32) (local $clamped_1 f32) (local $bits_1 i32) (local $n_1 f32) (local $scale_1 f32)
    (local $r_1 f32) (local $exp f32) (local $x_5 f32) (local $x_8 f32) (local $above_2 f32) (local $clamped_2 f32)
    (local $bits_2 i32) (local $n_2 f32) (local $scale_2 f32) (local $r_2 f32) (local $exp_1 f32) (local $x_6 f32)
    (local $x_9 f32) (local $above_3 f32) (local $clamped_3 f32) (local $bits_3 i32) (local $n_3 f32) (local $scale_3 f32)
    (local $r_3 f32) (local $exp_2 f32) (local $acc_2 f32) (local $acc_3 f32) (local $acc_4 i32) (local $div f32)
    (local $value_1 f32) (local $next f32) (local $next_1 i32) (local $div_2 f32) (local $value_2 f32) (local $next_2 f32)
    (local $next_3 i32) (local $div_3 f32) (local $value_3 f32) (local $next_4 f32) (local $next_5 i32) (local $arg_max i32)
    (local $index_3 i32) (local $x_2 i32) (local $acc_5 f32) (local $div_1 f32) (local $x_10 f32) (local $is_subnormal_1 i32)
    (local $bits_4 i32) (local $above_4 i32) (local $e_1 f32) (local $f_1 f32) (local $z_1 f32) (local $div_4 f32)
    (local $x_11 f32) (local $is_subnormal_2 i32) (local $bits_5 i32) (local $above_5 i32) (local $e_2 f32) (local $f_2 f32)
    (local $z_2 f32) (local $div_5 f32) (local $x_12 f32) (local $is_subnormal_3 i32) (local $bits_6 i32) (local $above_6 i32)
    (local $e_3 f32) (local $f_3 f32) (local $z_3 f32) (local $group_x i32)
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
            (local.set $index_1 (i32.mul (local.get $row) (i32.const 3)))
            (local.set $index_2 (i32.add (local.get $in0) (i32.mul (local.get $index_1) (i32.const 4))))
            (local.set $x (f32.load (local.get $index_2)))
            (local.set $acc (f32.max (local.get $acc) (local.get $x)))
            (local.set $x_3 (f32.load offset=4 (local.get $index_2)))
            (local.set $acc (f32.max (local.get $acc) (local.get $x_3)))
            (local.set $x_4 (f32.load offset=8 (local.get $index_2)))
            (local.set $acc (f32.max (local.get $acc) (local.get $x_4)))
            (local.set $acc_1 (f32.const 0))
            (local.set $x_1 (local.get $x))
            (local.set $x_7 (f32.sub (local.get $x_1) (local.get $acc)))
            (local.set $above_1 (select (f32.const -104) (local.get $x_7) (f32.lt (local.get $x_7) (f32.const -104))))
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
            (f32.store (local.get $.scratch) (local.get $exp))
            (local.set $acc_1 (f32.add (local.get $acc_1) (local.get $exp)))
            (local.set $x_5 (local.get $x_3))
            (local.set $x_8 (f32.sub (local.get $x_5) (local.get $acc)))
            (local.set $above_2 (select (f32.const -104) (local.get $x_8) (f32.lt (local.get $x_8) (f32.const -104))))
            (local.set $clamped_2
              (select (f32.const 89) (local.get $above_2) (f32.lt (f32.const 89) (local.get $above_2))))
            (local.set $bits_2
              (i32.reinterpret_f32
                (f32.add (f32.mul (local.get $clamped_2) (f32.const 0.7213475)) (f32.const 12583039))))
            (local.set $n_2 (f32.convert_i32_s (i32.sub (local.get $bits_2) (i32.const 1262485631))))
            (local.set $scale_2 (f32.reinterpret_i32 (i32.shl (local.get $bits_2) (i32.const 23))))
            (local.set $r_2
              (f32.add
                (f32.mul (local.get $n_2) (f32.const 0.00042438888))
                (f32.add (f32.mul (local.get $n_2) (f32.const -1.3867188)) (local.get $clamped_2))))
            (local.set $exp_1
              (f32.mul
                (f32.mul
                  (f32.add
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
                                        (f32.add
                                          (f32.mul (f32.const 0.00019611344) (local.get $r_2))
                                          (f32.const 0.0014104677))
                                        (local.get $r_2))
                                      (f32.const 0.008336109))
                                    (local.get $r_2))
                                  (f32.const 0.04166126))
                                (local.get $r_2))
                              (f32.const 0.16666614))
                            (local.get $r_2))
                          (f32.const 0.50000036)))
                      (local.get $r_2))
                    (f32.const 1))
                  (local.get $scale_2))
                (local.get $scale_2)))
            (f32.store offset=4 (local.get $.scratch) (local.get $exp_1))
            (local.set $acc_1 (f32.add (local.get $acc_1) (local.get $exp_1)))
            (local.set $x_6 (local.get $x_4))
            (local.set $x_9 (f32.sub (local.get $x_6) (local.get $acc)))
            (local.set $above_3 (select (f32.const -104) (local.get $x_9) (f32.lt (local.get $x_9) (f32.const -104))))
            (local.set $clamped_3
              (select (f32.const 89) (local.get $above_3) (f32.lt (f32.const 89) (local.get $above_3))))
            (local.set $bits_3
              (i32.reinterpret_f32
                (f32.add (f32.mul (local.get $clamped_3) (f32.const 0.7213475)) (f32.const 12583039))))
            (local.set $n_3 (f32.convert_i32_s (i32.sub (local.get $bits_3) (i32.const 1262485631))))
            (local.set $scale_3 (f32.reinterpret_i32 (i32.shl (local.get $bits_3) (i32.const 23))))
            (local.set $r_3
              (f32.add
                (f32.mul (local.get $n_3) (f32.const 0.00042438888))
                (f32.add (f32.mul (local.get $n_3) (f32.const -1.3867188)) (local.get $clamped_3))))
            (local.set $exp_2
              (f32.mul
                (f32.mul
                  (f32.add
                    (f32.add
                      (f32.mul
                        (f32.mul (local.get $r_3) (local.get $r_3))
                        (f32.add
                          (f32.mul
                            (f32.add
                              (f32.mul
                                (f32.add
                                  (f32.mul
                                    (f32.add
                                      (f32.mul
                                        (f32.add
                                          (f32.mul (f32.const 0.00019611344) (local.get $r_3))
                                          (f32.const 0.0014104677))
                                        (local.get $r_3))
                                      (f32.const 0.008336109))
                                    (local.get $r_3))
                                  (f32.const 0.04166126))
                                (local.get $r_3))
                              (f32.const 0.16666614))
                            (local.get $r_3))
                          (f32.const 0.50000036)))
                      (local.get $r_3))
                    (f32.const 1))
                  (local.get $scale_3))
                (local.get $scale_3)))
            (f32.store offset=8 (local.get $.scratch) (local.get $exp_2))
            (local.set $acc_1 (f32.add (local.get $acc_1) (local.get $exp_2)))
            (local.set $acc_2 (f32.const 0))
            (local.set $acc_3 (f32.const -inf))
            (local.set $acc_4 (i32.const 2147483647))
            (local.set $div (f32.div (f32.load (local.get $.scratch)) (local.get $acc_1)))
            (local.set $acc_2 (f32.add (local.get $acc_2) (local.get $div)))
            (local.set $value_1 (select (local.get $div) (f32.const -inf) (f32.eq (local.get $div) (local.get $div))))
            (local.set $next
              (select
                (local.get $value_1)
                (local.get $acc_3)
                (i32.or
                  (f32.gt (local.get $value_1) (local.get $acc_3))
                  (i32.and (f32.eq (local.get $value_1) (local.get $acc_3)) (i32.lt_s (i32.const 0) (local.get $acc_4))))))
            (local.set $next_1
              (select
                (i32.const 0)
                (local.get $acc_4)
                (i32.or
                  (f32.gt (local.get $value_1) (local.get $acc_3))
                  (i32.and (f32.eq (local.get $value_1) (local.get $acc_3)) (i32.lt_s (i32.const 0) (local.get $acc_4))))))
            (local.set $acc_3 (local.get $next))
            (local.set $acc_4 (local.get $next_1))
            (local.set $div_2 (f32.div (f32.load offset=4 (local.get $.scratch)) (local.get $acc_1)))
            (local.set $acc_2 (f32.add (local.get $acc_2) (local.get $div_2)))
            (local.set $value_2
              (select (local.get $div_2) (f32.const -inf) (f32.eq (local.get $div_2) (local.get $div_2))))
            (local.set $next_2
              (select
                (local.get $value_2)
                (local.get $acc_3)
                (i32.or
                  (f32.gt (local.get $value_2) (local.get $acc_3))
                  (i32.and (f32.eq (local.get $value_2) (local.get $acc_3)) (i32.lt_s (i32.const 1) (local.get $acc_4))))))
            (local.set $next_3
              (select
                (i32.const 1)
                (local.get $acc_4)
                (i32.or
                  (f32.gt (local.get $value_2) (local.get $acc_3))
                  (i32.and (f32.eq (local.get $value_2) (local.get $acc_3)) (i32.lt_s (i32.const 1) (local.get $acc_4))))))
            (local.set $acc_3 (local.get $next_2))
            (local.set $acc_4 (local.get $next_3))
            (local.set $div_3 (f32.div (f32.load offset=8 (local.get $.scratch)) (local.get $acc_1)))
            (local.set $acc_2 (f32.add (local.get $acc_2) (local.get $div_3)))
            (local.set $value_3
              (select (local.get $div_3) (f32.const -inf) (f32.eq (local.get $div_3) (local.get $div_3))))
            (local.set $next_4
              (select
                (local.get $value_3)
                (local.get $acc_3)
                (i32.or
                  (f32.gt (local.get $value_3) (local.get $acc_3))
                  (i32.and (f32.eq (local.get $value_3) (local.get $acc_3)) (i32.lt_s (i32.const 2) (local.get $acc_4))))))
            (local.set $next_5
              (select
                (i32.const 2)
                (local.get $acc_4)
                (i32.or
                  (f32.gt (local.get $value_3) (local.get $acc_3))
                  (i32.and (f32.eq (local.get $value_3) (local.get $acc_3)) (i32.lt_s (i32.const 2) (local.get $acc_4))))))
            (local.set $acc_3 (local.get $next_4))
            (local.set $acc_4 (local.get $next_5))
            (local.set $arg_max
              (select (i32.const 0) (local.get $acc_4) (i32.eq (local.get $acc_4) (i32.const 2147483647))))
            (local.set $index_3 (i32.mul (local.get $row) (i32.const 4)))
            (local.set $x_2 (i32.load (i32.add (local.get $in1) (local.get $index_3))))
            (local.set $acc_5 (f32.const 0))
            (local.set $div_1 (f32.div (f32.load (local.get $.scratch)) (local.get $acc_1)))
            (local.set $x_10
              (f32.min (f32.max (f32.div (local.get $div_1) (local.get $acc_2)) (f32.const 1e-7)) (f32.const 0.9999999)))
            (local.set $is_subnormal_1 (f32.lt (local.get $x_10) (f32.const 1.1754944e-38)))
            (local.set $bits_4
              (i32.reinterpret_f32
                (select (f32.mul (local.get $x_10) (f32.const 33554432)) (local.get $x_10) (local.get $is_subnormal_1))))
            (local.set $above_4 (i32.sub (local.get $bits_4) (i32.const 1060439283)))
            (local.set $e_1
              (f32.convert_i32_s
                (i32.add
                  (i32.shr_s (local.get $above_4) (i32.const 23))
                  (select (i32.const -25) (i32.const 0) (local.get $is_subnormal_1)))))
            (local.set $f_1
              (f32.sub
                (f32.reinterpret_i32
                  (i32.add (i32.and (local.get $above_4) (i32.const 8388607)) (i32.const 1060439283)))
                (f32.const 1)))
            (local.set $z_1 (f32.mul (local.get $f_1) (local.get $f_1)))
            (local.set $acc_5
              (f32.add
                (local.get $acc_5)
                (f32.mul
                  (f32.convert_i32_s (i32.eq (local.get $x_2) (i32.const 0)))
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
                      (select (f32.const nan) (local.get $x_10) (f32.lt (local.get $x_10) (f32.const 0)))
                      (f32.eq (local.get $x_10) (f32.const 0)))
                    (i32.and (f32.gt (local.get $x_10) (f32.const 0)) (f32.lt (local.get $x_10) (f32.const inf)))))))
            (local.set $div_4 (f32.div (f32.load offset=4 (local.get $.scratch)) (local.get $acc_1)))
            (local.set $x_11
              (f32.min (f32.max (f32.div (local.get $div_4) (local.get $acc_2)) (f32.const 1e-7)) (f32.const 0.9999999)))
            (local.set $is_subnormal_2 (f32.lt (local.get $x_11) (f32.const 1.1754944e-38)))
            (local.set $bits_5
              (i32.reinterpret_f32
                (select (f32.mul (local.get $x_11) (f32.const 33554432)) (local.get $x_11) (local.get $is_subnormal_2))))
            (local.set $above_5 (i32.sub (local.get $bits_5) (i32.const 1060439283)))
            (local.set $e_2
              (f32.convert_i32_s
                (i32.add
                  (i32.shr_s (local.get $above_5) (i32.const 23))
                  (select (i32.const -25) (i32.const 0) (local.get $is_subnormal_2)))))
            (local.set $f_2
              (f32.sub
                (f32.reinterpret_i32
                  (i32.add (i32.and (local.get $above_5) (i32.const 8388607)) (i32.const 1060439283)))
                (f32.const 1)))
            (local.set $z_2 (f32.mul (local.get $f_2) (local.get $f_2)))
            (local.set $acc_5
              (f32.add
                (local.get $acc_5)
                (f32.mul
                  (f32.convert_i32_s (i32.eq (local.get $x_2) (i32.const 1)))
                  (select
                    (f32.add
                      (f32.mul (local.get $e_2) (f32.const 0.6933594))
                      (f32.add
                        (local.get $f_2)
                        (f32.add
                          (f32.mul (local.get $z_2) (f32.const -0.5))
                          (f32.add
                            (f32.mul (local.get $e_2) (f32.const -0.00021219444))
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
                                                              (f32.mul (f32.const 0.070376836) (local.get $f_2))
                                                              (f32.const -0.1151461))
                                                            (local.get $f_2))
                                                          (f32.const 0.116769984))
                                                        (local.get $f_2))
                                                      (f32.const -0.12420141))
                                                    (local.get $f_2))
                                                  (f32.const 0.14249323))
                                                (local.get $f_2))
                                              (f32.const -0.16668057))
                                            (local.get $f_2))
                                          (f32.const 0.20000714))
                                        (local.get $f_2))
                                      (f32.const -0.24999994))
                                    (local.get $f_2))
                                  (f32.const 0.3333333))
                                (local.get $f_2))
                              (local.get $z_2))))))
                    (select
                      (f32.const -inf)
                      (select (f32.const nan) (local.get $x_11) (f32.lt (local.get $x_11) (f32.const 0)))
                      (f32.eq (local.get $x_11) (f32.const 0)))
                    (i32.and (f32.gt (local.get $x_11) (f32.const 0)) (f32.lt (local.get $x_11) (f32.const inf)))))))
            (local.set $div_5 (f32.div (f32.load offset=8 (local.get $.scratch)) (local.get $acc_1)))
            (local.set $x_12
              (f32.min (f32.max (f32.div (local.get $div_5) (local.get $acc_2)) (f32.const 1e-7)) (f32.const 0.9999999)))
            (local.set $is_subnormal_3 (f32.lt (local.get $x_12) (f32.const 1.1754944e-38)))
            (local.set $bits_6
              (i32.reinterpret_f32
                (select (f32.mul (local.get $x_12) (f32.const 33554432)) (local.get $x_12) (local.get $is_subnormal_3))))
            (local.set $above_6 (i32.sub (local.get $bits_6) (i32.const 1060439283)))
            (local.set $e_3
              (f32.convert_i32_s
                (i32.add
                  (i32.shr_s (local.get $above_6) (i32.const 23))
                  (select (i32.const -25) (i32.const 0) (local.get $is_subnormal_3)))))
            (local.set $f_3
              (f32.sub
                (f32.reinterpret_i32
                  (i32.add (i32.and (local.get $above_6) (i32.const 8388607)) (i32.const 1060439283)))
                (f32.const 1)))
            (local.set $z_3 (f32.mul (local.get $f_3) (local.get $f_3)))
            (local.set $acc_5
              (f32.add
                (local.get $acc_5)
                (f32.mul
                  (f32.convert_i32_s (i32.eq (local.get $x_2) (i32.const 2)))
                  (select
                    (f32.add
                      (f32.mul (local.get $e_3) (f32.const 0.6933594))
                      (f32.add
                        (local.get $f_3)
                        (f32.add
                          (f32.mul (local.get $z_3) (f32.const -0.5))
                          (f32.add
                            (f32.mul (local.get $e_3) (f32.const -0.00021219444))
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
                                                              (f32.mul (f32.const 0.070376836) (local.get $f_3))
                                                              (f32.const -0.1151461))
                                                            (local.get $f_3))
                                                          (f32.const 0.116769984))
                                                        (local.get $f_3))
                                                      (f32.const -0.12420141))
                                                    (local.get $f_3))
                                                  (f32.const 0.14249323))
                                                (local.get $f_3))
                                              (f32.const -0.16668057))
                                            (local.get $f_3))
                                          (f32.const 0.20000714))
                                        (local.get $f_3))
                                      (f32.const -0.24999994))
                                    (local.get $f_3))
                                  (f32.const 0.3333333))
                                (local.get $f_3))
                              (local.get $z_3))))))
                    (select
                      (f32.const -inf)
                      (select (f32.const nan) (local.get $x_12) (f32.lt (local.get $x_12) (f32.const 0)))
                      (f32.eq (local.get $x_12) (f32.const 0)))
                    (i32.and (f32.gt (local.get $x_12) (f32.const 0)) (f32.lt (local.get $x_12) (f32.const inf)))))))
            (f32.store (i32.add (local.get $out0) (local.get $index_3)) (f32.neg (local.get $acc_5)))
            (i32.store (i32.add (local.get $out1) (local.get $index_3)) (i32.eq (local.get $x_2) (local.get $arg_max)))
            (br_if $row.loop (i32.lt_s (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $row.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  (func $predict_first.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_first
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

  (func $predict_second.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_second
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

  (func $predict_species.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_species
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

  (func $predict_species_1.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_species_1
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=268 (local.get $.control))
      (i32.load offset=272 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))))

  (func $train_step_species.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_species
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

  (func $train_step_species_3.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_species_3
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))))

  (func $train_step_second_2.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $train_step_second_2
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=272 (local.get $.control))
      (i32.load offset=276 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))
      (i32.load offset=268 (local.get $.control))))

  (func $eval_step_species.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $eval_step_species
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

  ;; predict: 4 steps
  (func (export "predict")
    (param $.state i32) (param $.arena i32) (param $.scratch i32) (param $batch.capacity i32) (param $batch.sizes i32)
    (local $.0 i64) (local $.1 i64) (local $.2 i64) (local $.3 i64) (local $.4 i64) (local $.5 i64)
    (local $.6 i64) (local $.7 i64) (local $.8 i64) (local $.9 i64) (local $.10 i64) (local $.11 i64)
    (local $.12 i64) (local $.13 i64) (local $.14 i64) (local $.15 i64) (local $.16 i64) (local $.17 i64)
    (local.set $.0 (i64.mul (i64.const 128) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.1 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 383)))
    (local.set $.2 (call $.floordiv (local.get $.1) (i64.const 384)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=260 (local.get $.scratch) (local.get $.state))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 1280)))
    (i32.store offset=268 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.2)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.3 (i64.mul (i64.const 1376) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.4 (i64.add (local.get $.3) (i64.const 5632)))
    (local.set $.5 (i64.shr_s (local.get $.4) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.2)) (local.get $.5))
    (local.set $.6 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 191)))
    (local.set $.7 (call $.floordiv (local.get $.6) (i64.const 192)))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 1408)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3456)))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.7)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.8 (i64.mul (i64.const 1824) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.9 (i64.add (local.get $.8) (i64.const 8448)))
    (local.set $.10 (i64.shr_s (local.get $.9) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 1) (i32.wrap_i64 (local.get $.7)) (local.get $.10))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3520)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3712)))
    (i32.store offset=268 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.7)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.11 (i64.mul (i64.const 403) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.12 (i64.add (local.get $.11) (i64.const 816)))
    (local.set $.13 (i64.shr_s (local.get $.12) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 2) (i32.wrap_i64 (local.get $.7)) (local.get $.13))
    (local.set $.14 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 7)))
    (local.set $.15 (i64.shr_s (local.get $.14) (i64.const 3)))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=264 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=268 (local.get $.scratch) (i32.wrap_i64 (local.get $.15)))
    (i32.store offset=272 (local.get $.scratch) (i32.const 1))
    (local.set $.16 (i64.mul (i64.const 111) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.17 (i64.shr_s (local.get $.16) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 3) (i32.wrap_i64 (local.get $.15)) (local.get $.17)))

  ;; train_step: 20 steps
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
    (local $.54 i64) (local $.55 i64) (local $.56 i64) (local $.57 i64)
    (local.set $.0 (i64.mul (i64.const 192) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.1 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 383)))
    (local.set $.2 (call $.floordiv (local.get $.1) (i64.const 384)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=260 (local.get $.scratch) (local.get $.state))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 1280)))
    (i32.store offset=268 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.2)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.3 (i64.mul (i64.const 1376) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.4 (i64.add (local.get $.3) (i64.const 5632)))
    (local.set $.5 (i64.shr_s (local.get $.4) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.2)) (local.get $.5))
    (local.set $.6 (i64.mul (i64.const 40) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.7 (i64.add (local.get $.6) (i64.const 63)))
    (local.set $.8 (i64.shr_s (local.get $.7) (i64.const 6)))
    (local.set $.9 (i64.mul (local.get $.8) (i64.const 64)))
    (local.set $.10 (i64.mul (i64.const 12) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.11 (select (i64.const 2048) (local.get $.10) (i64.gt_s (i64.const 2048) (local.get $.10))))
    (local.set $.12 (i64.add (local.get $.11) (i64.const 63)))
    (local.set $.13 (i64.shr_s (local.get $.12) (i64.const 6)))
    (local.set $.14 (i64.mul (local.get $.13) (i64.const 64)))
    (local.set $.15 (i64.add (local.get $.9) (local.get $.14)))
    (local.set $.16 (i64.add (local.get $.10) (i64.const 63)))
    (local.set $.17 (i64.shr_s (local.get $.16) (i64.const 6)))
    (local.set $.18 (i64.mul (local.get $.17) (i64.const 64)))
    (local.set $.19 (i64.add (local.get $.15) (local.get $.18)))
    (local.set $.20 (i64.mul (i64.const 4) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.21 (select (local.get $.20) (i64.const 192) (i64.gt_s (local.get $.20) (i64.const 192))))
    (local.set $.22 (i64.add (local.get $.21) (i64.const 63)))
    (local.set $.23 (i64.shr_s (local.get $.22) (i64.const 6)))
    (local.set $.24 (i64.mul (local.get $.23) (i64.const 64)))
    (local.set $.25 (i64.add (local.get $.19) (local.get $.24)))
    (local.set $.26 (i64.add (local.get $.20) (i64.const 63)))
    (local.set $.27 (i64.shr_s (local.get $.26) (i64.const 6)))
    (local.set $.28 (i64.mul (local.get $.27) (i64.const 64)))
    (local.set $.29 (i64.mul (i64.const 2) (local.get $.28)))
    (local.set $.30 (i64.add (local.get $.25) (local.get $.29)))
    (local.set $.31 (i64.add (local.get $.30) (local.get $.0)))
    (call $train_step_adam
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.state) (i32.const 3968))
      (i32.add (local.get $.state) (i32.const 3904))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.31))))
    (local.set $.32 (i64.mul (i64.const 128) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.33 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 191)))
    (local.set $.34 (call $.floordiv (local.get $.33) (i64.const 192)))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 1408)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3456)))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.32))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.34)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.35 (i64.mul (i64.const 1824) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.36 (i64.add (local.get $.35) (i64.const 8448)))
    (local.set $.37 (i64.shr_s (local.get $.36) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 1) (i32.wrap_i64 (local.get $.34)) (local.get $.37))
    (local.set $.38 (i64.add (local.get $.9) (local.get $.0)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.32))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3520)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3712)))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.38))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.34)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.39 (i64.mul (i64.const 403) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.40 (i64.add (local.get $.39) (i64.const 816)))
    (local.set $.41 (i64.shr_s (local.get $.40) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 2) (i32.wrap_i64 (local.get $.34)) (local.get $.41))
    (local.set $.42 (i64.add (local.get $.19) (local.get $.0)))
    (local.set $.43 (i64.add (local.get $.25) (local.get $.0)))
    (local.set $.44 (i64.add (local.get $.15) (local.get $.0)))
    (local.set $.45 (i64.add (local.get $.25) (local.get $.28)))
    (local.set $.46 (i64.add (local.get $.45) (local.get $.0)))
    (local.set $.47 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 7)))
    (local.set $.48 (i64.shr_s (local.get $.47) (i64.const 3)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.38))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.42))))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.43))))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.44))))
    (i32.store offset=272 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.46))))
    (i32.store offset=276 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=280 (local.get $.scratch) (i32.wrap_i64 (local.get $.48)))
    (i32.store offset=284 (local.get $.scratch) (i32.const 1))
    (local.set $.49 (i64.mul (i64.const 237) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.50 (i64.add (local.get $.49) (i64.const 1)))
    (local.set $.51 (i64.shr_s (local.get $.50) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 4) (i32.wrap_i64 (local.get $.48)) (local.get $.51))
    (call $train_step_species_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.44)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.42)))
      (local.get $batch.sizes))
    (call $train_step_adam_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.42)))
      (i32.add (local.get $.state) (i32.const 11456))
      (i32.add (local.get $.state) (i32.const 11520))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.31)))
      (i32.add (local.get $.state) (i32.const 3712)))
    (call $train_step_species_2
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.32)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.44)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.42)))
      (local.get $batch.sizes))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.44))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3520)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.32))))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.wrap_i64 (local.get $.34)))
    (i32.store offset=276 (local.get $.scratch) (i32.const 1))
    (local.set $.52 (i64.mul (i64.const 432) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.53 (i64.add (local.get $.52) (i64.const 768)))
    (local.set $.54 (i64.shr_s (local.get $.53) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 5) (i32.wrap_i64 (local.get $.34)) (local.get $.54))
    (call $train_step_adam_2
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.42)))
      (i32.add (local.get $.state) (i32.const 11072))
      (i32.add (local.get $.state) (i32.const 11264))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.31)))
      (i32.add (local.get $.state) (i32.const 3520)))
    (call $train_step_second
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.32)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.42)))
      (local.get $batch.sizes))
    (call $train_step_adam_3
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.42)))
      (i32.add (local.get $.state) (i32.const 10944))
      (i32.add (local.get $.state) (i32.const 11008))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.31)))
      (i32.add (local.get $.state) (i32.const 3456)))
    (call $train_step_second_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (local.get $.arena)
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.32)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.38)))
      (local.get $batch.sizes))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.32))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 1408)))
    (i32.store offset=264 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=268 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=272 (local.get $.scratch) (i32.wrap_i64 (local.get $.2)))
    (i32.store offset=276 (local.get $.scratch) (i32.const 1))
    (local.set $.55 (i64.mul (i64.const 1856) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.56 (i64.add (local.get $.55) (i64.const 8192)))
    (local.set $.57 (i64.shr_s (local.get $.56) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 6) (i32.wrap_i64 (local.get $.2)) (local.get $.57))
    (call $train_step_adam_4
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.38)))
      (i32.add (local.get $.state) (i32.const 6848))
      (i32.add (local.get $.state) (i32.const 8896))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.31)))
      (i32.add (local.get $.state) (i32.const 1408)))
    (call $train_step_first
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (local.get $.arena)
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.42)))
      (local.get $batch.sizes))
    (call $train_step_adam_5
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.42)))
      (i32.add (local.get $.state) (i32.const 6592))
      (i32.add (local.get $.state) (i32.const 6720))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.31)))
      (i32.add (local.get $.state) (i32.const 1280)))
    (call $train_step_first_1
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0)))
      (local.get $.arena)
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.38)))
      (local.get $batch.sizes))
    (call $train_step_adam_6
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.38)))
      (i32.add (local.get $.state) (i32.const 4032))
      (i32.add (local.get $.state) (i32.const 5312))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.31)))
      (local.get $.state))
    (call $train_step_loss
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.43)))
      (i32.add (local.get $.state) (i32.const 3776))
      (i32.add (local.get $.state) (i32.const 3840))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.46)))
      (i32.add (local.get $.state) (i32.const 11584))
      (i32.add (local.get $.state) (i32.const 11648))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.31)))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.42)))
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
          (i32.add (local.get $.to.0) (i32.mul (local.get $.row) (i32.const 40)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 4)))
            (i32.mul (local.get $.from) (i32.const 40)))
          (i32.const 40))
        (memory.copy
          (i32.add (local.get $.to.1) (i32.mul (local.get $.row) (i32.const 4)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 44)))
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

  ;; eval_step: 5 steps
  (func $.run.eval_step (export "eval_step")
    (param $.state i32) (param $.arena i32) (param $.scratch i32) (param $batch.capacity i32) (param $batch.sizes i32)
    (local $.0 i64) (local $.1 i64) (local $.2 i64) (local $.3 i64) (local $.4 i64) (local $.5 i64)
    (local $.6 i64) (local $.7 i64) (local $.8 i64) (local $.9 i64) (local $.10 i64) (local $.11 i64)
    (local $.12 i64) (local $.13 i64) (local $.14 i64) (local $.15 i64) (local $.16 i64) (local $.17 i64)
    (local $.18 i64) (local $.19 i64) (local $.20 i64) (local $.21 i64) (local $.22 i64) (local $.23 i64)
    (local $.24 i64) (local $.25 i64) (local $.26 i64) (local $.27 i64) (local $.28 i64) (local $.29 i64)
    (local $.30 i64)
    (local.set $.0 (i64.mul (i64.const 128) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.1 (select (local.get $.0) (i64.const 4) (i64.gt_s (local.get $.0) (i64.const 4))))
    (local.set $.2 (i64.add (local.get $.1) (i64.const 63)))
    (local.set $.3 (i64.shr_s (local.get $.2) (i64.const 6)))
    (local.set $.4 (i64.mul (local.get $.3) (i64.const 64)))
    (local.set $.5 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 383)))
    (local.set $.6 (call $.floordiv (local.get $.5) (i64.const 384)))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.4))))
    (i32.store offset=260 (local.get $.scratch) (local.get $.state))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 1280)))
    (i32.store offset=268 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.6)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.7 (i64.mul (i64.const 1376) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.8 (i64.add (local.get $.7) (i64.const 5632)))
    (local.set $.9 (i64.shr_s (local.get $.8) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.6)) (local.get $.9))
    (local.set $.10 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 191)))
    (local.set $.11 (call $.floordiv (local.get $.10) (i64.const 192)))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 1408)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3456)))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.4))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.11)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.12 (i64.mul (i64.const 1824) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.13 (i64.add (local.get $.12) (i64.const 8448)))
    (local.set $.14 (i64.shr_s (local.get $.13) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 1) (i32.wrap_i64 (local.get $.11)) (local.get $.14))
    (i32.store offset=256 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.4))))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3520)))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 3712)))
    (i32.store offset=268 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.11)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.15 (i64.mul (i64.const 403) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.16 (i64.add (local.get $.15) (i64.const 816)))
    (local.set $.17 (i64.shr_s (local.get $.16) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 2) (i32.wrap_i64 (local.get $.11)) (local.get $.17))
    (local.set $.18 (i64.mul (i64.const 64) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.19 (i64.add (local.get $.4) (local.get $.18)))
    (local.set $.20 (i64.mul (i64.const 4) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.21 (select (local.get $.20) (i64.const 4) (i64.gt_s (local.get $.20) (i64.const 4))))
    (local.set $.22 (i64.add (local.get $.21) (i64.const 63)))
    (local.set $.23 (i64.shr_s (local.get $.22) (i64.const 6)))
    (local.set $.24 (i64.mul (local.get $.23) (i64.const 64)))
    (local.set $.25 (i64.add (local.get $.4) (local.get $.24)))
    (local.set $.26 (i64.add (local.get $.25) (local.get $.18)))
    (local.set $.27 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 7)))
    (local.set $.28 (i64.shr_s (local.get $.27) (i64.const 3)))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.19))))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.4))))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.26))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.28)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.29 (i64.mul (i64.const 140) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.30 (i64.shr_s (local.get $.29) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 7) (i32.wrap_i64 (local.get $.28)) (local.get $.30))
    (call $train_step_loss
      (i32.const 0)
      (i32.const 1)
      (i32.const 1)
      (i32.const 1)
      (i32.add (local.get $.scratch) (i32.const 320))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.4)))
      (i32.add (local.get $.state) (i32.const 3776))
      (i32.add (local.get $.state) (i32.const 3840))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.26)))
      (i32.add (local.get $.state) (i32.const 11584))
      (i32.add (local.get $.state) (i32.const 11648))
      (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.19)))
      (local.get $.arena)
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
          (i32.add (local.get $.to.0) (i32.mul (local.get $.row) (i32.const 40)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 4)))
            (i32.mul (local.get $.from) (i32.const 40)))
          (i32.const 40))
        (memory.copy
          (i32.add (local.get $.to.1) (i32.mul (local.get $.row) (i32.const 4)))
          (i32.add
            (i32.add (local.get $.rows) (i32.mul (local.get $.count) (i32.const 44)))
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
