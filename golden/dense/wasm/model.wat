(module
  (import "env" "memory" (memory 1 65536))
  ;; Bytes of scratch memory that one thread needs, and of what lies in front of it.
  (global (export ".scratch") i32 (i32.const 192))
  (global (export ".control") i32 (i32.const 320))
  (type $.share (func (param i32 i32 i32 i32)))
  (table 1 funcref)
  (elem (i32.const 0) $predict_dense.share)

  ;; predict_dense
  ;;   ops: dot_general, add, max
  ;;   from: test/golden/models.ts:8:56
  ;;   schedule: contract: tile m 192, tile n 8, register m 6, register n 8, vector n 4
  ;;   flops: 208*batch  bytes: 80*batch+416
  ;;   grid: floordiv(batch+191, 192) x 1 x 1
  ;;   in0: f32[12*batch], read
  ;;   in1: f32[96], read
  ;;   in2: f32[8], read
  ;;   out0: f32[8*batch], write
  ;;   scratch: totals: f32[48]
  (func $predict_dense
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out0 i32) (param $batch i32)
    (local $index_2 i32) (local $lanes_1 v128) (local $m_start i32) (local $rows i32) (local $.t1 i32) (local $rows_panel i32)
    (local $rows_panel.end i32) (local $row i32) (local $index_1 i32) (local $m i32) (local $m_1 i32) (local $.t2 i32)
    (local $m_2 i32) (local $.t3 i32) (local $m_3 i32) (local $.t4 i32) (local $m_4 i32) (local $.t5 i32)
    (local $m_5 i32) (local $.t6 i32) (local $acc_0 v128) (local $acc_1 v128) (local $acc_2 v128) (local $acc_3 v128)
    (local $acc_4 v128) (local $acc_5 v128) (local $acc_6 v128) (local $acc_7 v128) (local $acc_8 v128) (local $acc_9 v128)
    (local $acc_10 v128) (local $acc_11 v128) (local $index_4 i32) (local $index_5 i32) (local $index_6 i32) (local $index_7 i32)
    (local $index_8 i32) (local $index_9 i32) (local $index_13 i32) (local $index_15 i32) (local $index_16 i32) (local $index_17 i32)
    (local $index_18 i32) (local $index_19 i32) (local $k i32) (local $index_3 i32) (local $index_12 i32) (local $b v128)
    (local $b_1 v128) (local $index_14 i32) (local $a v128) (local $a_1 v128) (local $a_2 v128) (local $a_3 v128)
    (local $a_4 v128) (local $a_5 v128) (local $i i32) (local $.t7 i32) (local $i.end i32) (local $m_6 i32)
    (local $index_10 i32) (local $index_11 i32) (local $index_20 i32) (local $index_21 i32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
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
            (local.set $index_4 (i32.mul (local.get $m) (i32.const 12)))
            (local.set $index_5 (i32.mul (local.get $m_1) (i32.const 12)))
            (local.set $index_6 (i32.mul (local.get $m_2) (i32.const 12)))
            (local.set $index_7 (i32.mul (local.get $m_3) (i32.const 12)))
            (local.set $index_8 (i32.mul (local.get $m_4) (i32.const 12)))
            (local.set $index_9 (i32.mul (local.get $m_5) (i32.const 12)))
            (local.set $index_13 (i32.add (local.get $in0) (i32.mul (local.get $index_4) (i32.const 4))))
            (local.set $index_15 (i32.add (local.get $in0) (i32.mul (local.get $index_5) (i32.const 4))))
            (local.set $index_16 (i32.add (local.get $in0) (i32.mul (local.get $index_6) (i32.const 4))))
            (local.set $index_17 (i32.add (local.get $in0) (i32.mul (local.get $index_7) (i32.const 4))))
            (local.set $index_18 (i32.add (local.get $in0) (i32.mul (local.get $index_8) (i32.const 4))))
            (local.set $index_19 (i32.add (local.get $in0) (i32.mul (local.get $index_9) (i32.const 4))))
            (local.set $k (i32.const 0))
            (loop $k.loop
              (local.set $index_3 (i32.mul (local.get $k) (i32.const 8)))
              (local.set $index_12 (i32.add (local.get $in1) (i32.mul (local.get $index_3) (i32.const 4))))
              (local.set $b (v128.load (local.get $index_12)))
              (local.set $b_1 (v128.load offset=16 (local.get $index_12)))
              (local.set $index_14 (i32.mul (local.get $k) (i32.const 4)))
              (local.set $a (v128.load32_splat (i32.add (local.get $index_13) (local.get $index_14))))
              (local.set $acc_0 (f32x4.relaxed_madd (local.get $a) (local.get $b) (local.get $acc_0)))
              (local.set $acc_1 (f32x4.relaxed_madd (local.get $a) (local.get $b_1) (local.get $acc_1)))
              (local.set $a_1 (v128.load32_splat (i32.add (local.get $index_15) (local.get $index_14))))
              (local.set $acc_2 (f32x4.relaxed_madd (local.get $a_1) (local.get $b) (local.get $acc_2)))
              (local.set $acc_3 (f32x4.relaxed_madd (local.get $a_1) (local.get $b_1) (local.get $acc_3)))
              (local.set $a_2 (v128.load32_splat (i32.add (local.get $index_16) (local.get $index_14))))
              (local.set $acc_4 (f32x4.relaxed_madd (local.get $a_2) (local.get $b) (local.get $acc_4)))
              (local.set $acc_5 (f32x4.relaxed_madd (local.get $a_2) (local.get $b_1) (local.get $acc_5)))
              (local.set $a_3 (v128.load32_splat (i32.add (local.get $index_17) (local.get $index_14))))
              (local.set $acc_6 (f32x4.relaxed_madd (local.get $a_3) (local.get $b) (local.get $acc_6)))
              (local.set $acc_7 (f32x4.relaxed_madd (local.get $a_3) (local.get $b_1) (local.get $acc_7)))
              (local.set $a_4 (v128.load32_splat (i32.add (local.get $index_18) (local.get $index_14))))
              (local.set $acc_8 (f32x4.relaxed_madd (local.get $a_4) (local.get $b) (local.get $acc_8)))
              (local.set $acc_9 (f32x4.relaxed_madd (local.get $a_4) (local.get $b_1) (local.get $acc_9)))
              (local.set $a_5 (v128.load32_splat (i32.add (local.get $index_19) (local.get $index_14))))
              (local.set $acc_10 (f32x4.relaxed_madd (local.get $a_5) (local.get $b) (local.get $acc_10)))
              (local.set $acc_11 (f32x4.relaxed_madd (local.get $a_5) (local.get $b_1) (local.get $acc_11)))
              (br_if $k.loop (i32.lt_s (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 12))))
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
                  (local.set $m_6 (i32.add (local.get $index_1) (local.get $i)))
                  (local.set $index_10 (i32.mul (local.get $m_6) (i32.const 8)))
                  (local.set $index_11 (i32.mul (local.get $i) (i32.const 8)))
                  (local.set $index_20 (i32.add (local.get $out0) (i32.mul (local.get $index_10) (i32.const 4))))
                  (local.set $index_21 (i32.add (local.get $.scratch) (i32.mul (local.get $index_11) (i32.const 4))))
                  (v128.store
                    (local.get $index_20)
                    (f32x4.pmax
                      (f32x4.add (v128.load (local.get $index_21)) (v128.load (local.get $in2)))
                      (local.get $lanes_1)))
                  (v128.store offset=16
                    (local.get $index_20)
                    (f32x4.pmax
                      (f32x4.add (v128.load offset=16 (local.get $index_21)) (v128.load offset=16 (local.get $in2)))
                      (local.get $lanes_1)))
                  (br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $i.end))))))
            (br_if $rows_panel.loop
              (i32.lt_s
                (local.tee $rows_panel (i32.add (local.get $rows_panel) (i32.const 1)))
                (local.get $rows_panel.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  (func $predict_dense.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_dense
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

  ;; predict: 1 step
  (func (export "predict")
    (param $.state i32) (param $.arena i32) (param $.scratch i32) (param $batch.capacity i32) (param $batch.sizes i32)
    (local $.0 i64) (local $.1 i64) (local $.2 i64) (local $.3 i64) (local $.4 i64) (local $.5 i64)
    (local $.6 i64) (local $.7 i64) (local $.8 i64)
    (local.set $.0 (i64.mul (i64.const 48) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.1 (i64.add (local.get $.0) (i64.const 63)))
    (local.set $.2 (i64.shr_s (local.get $.1) (i64.const 6)))
    (local.set $.3 (i64.mul (local.get $.2) (i64.const 64)))
    (local.set $.4 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 191)))
    (local.set $.5 (call $.floordiv (local.get $.4) (i64.const 192)))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (local.get $.state))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 384)))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.3))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.5)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.6 (i64.mul (i64.const 528) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.7 (i64.add (local.get $.6) (i64.const 1664)))
    (local.set $.8 (i64.shr_s (local.get $.7) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.5)) (local.get $.8)))

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
