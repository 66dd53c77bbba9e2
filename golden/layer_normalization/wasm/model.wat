(module
  (import "env" "memory" (memory 1 65536))
  ;; Bytes of scratch memory that one thread needs, and of what lies in front of it.
  (global (export ".scratch") i32 (i32.const 0))
  (global (export ".control") i32 (i32.const 320))
  (type $.share (func (param i32 i32 i32 i32)))
  (table 1 funcref)
  (elem (i32.const 0) $predict_normalization.share)

  ;; predict_normalization
  ;;   ops: reduce_sum, mul, sub, mul, reduce_sum, mul, add, rsqrt, mul, mul, add
  ;;   from: test/golden/models.ts:30:56
  ;;   schedule: row: tile row 8, vector inner 4
  ;;   flops: 116*batch  bytes: 128*batch+128
  ;;   grid: floordiv(batch+7, 8) x 1 x 1
  ;;   in0: f32[16*batch], read
  ;;   in1: f32[16], read
  ;;   in2: f32[16], read
  ;;   out0: f32[16*batch], write
  (func $predict_normalization
    (param $.begin i32) (param $.end i32) (param $.grid_x i32) (param $.grid_y i32) (param $.scratch i32) (param $in0 i32) (param $in1 i32) (param $in2 i32) (param $out0 i32) (param $batch i32)
    (local $lanes_1 v128) (local $first i32) (local $row i32) (local $.t1 i32) (local $row.end i32) (local $acc f32)
    (local $acc_lanes v128) (local $index_1 i32) (local $index_2 i32) (local $index_3 i32) (local $x v128) (local $x_3 v128)
    (local $x_4 v128) (local $x_5 v128) (local $acc_1 f32) (local $acc_1_lanes v128) (local $x_1 v128) (local $sub v128)
    (local $x_6 v128) (local $sub_2 v128) (local $x_7 v128) (local $sub_3 v128) (local $x_8 v128) (local $sub_4 v128)
    (local $x_2 v128) (local $sub_1 v128) (local $x_12 f32) (local $index_4 i32) (local $x_9 v128) (local $sub_5 v128)
    (local $x_13 f32) (local $x_10 v128) (local $sub_6 v128) (local $x_14 f32) (local $x_11 v128) (local $sub_7 v128)
    (local $x_15 f32) (local $group_x i32)
    (if (i32.ge_u (local.get $.begin) (local.get $.end)) (then (return)))
    (local.set $lanes_1 (v128.const f32x4 -0 -0 -0 -0))
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
            (local.set $acc_lanes (local.get $lanes_1))
            (local.set $index_1 (i32.mul (local.get $row) (i32.const 16)))
            (local.set $index_2 (i32.mul (local.get $index_1) (i32.const 4)))
            (local.set $index_3 (i32.add (local.get $in0) (local.get $index_2)))
            (local.set $x (v128.load (local.get $index_3)))
            (local.set $acc_lanes (f32x4.add (local.get $acc_lanes) (local.get $x)))
            (local.set $x_3 (v128.load offset=16 (local.get $index_3)))
            (local.set $acc_lanes (f32x4.add (local.get $acc_lanes) (local.get $x_3)))
            (local.set $x_4 (v128.load offset=32 (local.get $index_3)))
            (local.set $acc_lanes (f32x4.add (local.get $acc_lanes) (local.get $x_4)))
            (local.set $x_5 (v128.load offset=48 (local.get $index_3)))
            (local.set $acc_lanes (f32x4.add (local.get $acc_lanes) (local.get $x_5)))
            (local.set $acc
              (f32.add
                (local.get $acc)
                (f32.add
                  (f32.add (f32x4.extract_lane 0 (local.get $acc_lanes)) (f32x4.extract_lane 2 (local.get $acc_lanes)))
                  (f32.add (f32x4.extract_lane 1 (local.get $acc_lanes)) (f32x4.extract_lane 3 (local.get $acc_lanes))))))
            (local.set $acc_1 (f32.const 0))
            (local.set $acc_1_lanes (local.get $lanes_1))
            (local.set $x_1 (local.get $x))
            (local.set $sub (f32x4.sub (local.get $x_1) (f32x4.splat (f32.mul (local.get $acc) (f32.const 0.0625)))))
            (local.set $acc_1_lanes (f32x4.add (local.get $acc_1_lanes) (f32x4.mul (local.get $sub) (local.get $sub))))
            (local.set $x_6 (local.get $x_3))
            (local.set $sub_2 (f32x4.sub (local.get $x_6) (f32x4.splat (f32.mul (local.get $acc) (f32.const 0.0625)))))
            (local.set $acc_1_lanes
              (f32x4.add (local.get $acc_1_lanes) (f32x4.mul (local.get $sub_2) (local.get $sub_2))))
            (local.set $x_7 (local.get $x_4))
            (local.set $sub_3 (f32x4.sub (local.get $x_7) (f32x4.splat (f32.mul (local.get $acc) (f32.const 0.0625)))))
            (local.set $acc_1_lanes
              (f32x4.add (local.get $acc_1_lanes) (f32x4.mul (local.get $sub_3) (local.get $sub_3))))
            (local.set $x_8 (local.get $x_5))
            (local.set $sub_4 (f32x4.sub (local.get $x_8) (f32x4.splat (f32.mul (local.get $acc) (f32.const 0.0625)))))
            (local.set $acc_1_lanes
              (f32x4.add (local.get $acc_1_lanes) (f32x4.mul (local.get $sub_4) (local.get $sub_4))))
            (local.set $acc_1
              (f32.add
                (local.get $acc_1)
                (f32.add
                  (f32.add
                    (f32x4.extract_lane 0 (local.get $acc_1_lanes))
                    (f32x4.extract_lane 2 (local.get $acc_1_lanes)))
                  (f32.add
                    (f32x4.extract_lane 1 (local.get $acc_1_lanes))
                    (f32x4.extract_lane 3 (local.get $acc_1_lanes))))))
            (local.set $x_2 (local.get $x_1))
            (local.set $sub_1 (f32x4.sub (local.get $x_2) (f32x4.splat (f32.mul (local.get $acc) (f32.const 0.0625)))))
            (local.set $x_12 (f32.add (f32.mul (local.get $acc_1) (f32.const 0.0625)) (f32.const 0.001)))
            (local.set $index_4 (i32.add (local.get $out0) (local.get $index_2)))
            (v128.store
              (local.get $index_4)
              (f32x4.add
                (f32x4.mul
                  (local.get $sub_1)
                  (f32x4.mul
                    (f32x4.splat (f32.div (f32.const 1) (f32.sqrt (local.get $x_12))))
                    (v128.load (local.get $in1))))
                (v128.load (local.get $in2))))
            (local.set $x_9 (local.get $x_6))
            (local.set $sub_5 (f32x4.sub (local.get $x_9) (f32x4.splat (f32.mul (local.get $acc) (f32.const 0.0625)))))
            (local.set $x_13 (f32.add (f32.mul (local.get $acc_1) (f32.const 0.0625)) (f32.const 0.001)))
            (v128.store offset=16
              (local.get $index_4)
              (f32x4.add
                (f32x4.mul
                  (local.get $sub_5)
                  (f32x4.mul
                    (f32x4.splat (f32.div (f32.const 1) (f32.sqrt (local.get $x_13))))
                    (v128.load offset=16 (local.get $in1))))
                (v128.load offset=16 (local.get $in2))))
            (local.set $x_10 (local.get $x_7))
            (local.set $sub_6 (f32x4.sub (local.get $x_10) (f32x4.splat (f32.mul (local.get $acc) (f32.const 0.0625)))))
            (local.set $x_14 (f32.add (f32.mul (local.get $acc_1) (f32.const 0.0625)) (f32.const 0.001)))
            (v128.store offset=32
              (local.get $index_4)
              (f32x4.add
                (f32x4.mul
                  (local.get $sub_6)
                  (f32x4.mul
                    (f32x4.splat (f32.div (f32.const 1) (f32.sqrt (local.get $x_14))))
                    (v128.load offset=32 (local.get $in1))))
                (v128.load offset=32 (local.get $in2))))
            (local.set $x_11 (local.get $x_8))
            (local.set $sub_7 (f32x4.sub (local.get $x_11) (f32x4.splat (f32.mul (local.get $acc) (f32.const 0.0625)))))
            (local.set $x_15 (f32.add (f32.mul (local.get $acc_1) (f32.const 0.0625)) (f32.const 0.001)))
            (v128.store offset=48
              (local.get $index_4)
              (f32x4.add
                (f32x4.mul
                  (local.get $sub_7)
                  (f32x4.mul
                    (f32x4.splat (f32.div (f32.const 1) (f32.sqrt (local.get $x_15))))
                    (v128.load offset=48 (local.get $in1))))
                (v128.load offset=48 (local.get $in2))))
            (br_if $row.loop (i32.lt_s (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $row.end))))))
      (br_if $.tasks (i32.lt_u (local.tee $.begin (i32.add (local.get $.begin) (i32.const 1))) (local.get $.end)))))

  (func $predict_normalization.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_normalization
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
    (local.set $.0 (i64.mul (i64.const 64) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.1 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 7)))
    (local.set $.2 (i64.shr_s (local.get $.1) (i64.const 3)))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (local.get $.state))
    (i32.store offset=264 (local.get $.scratch) (i32.add (local.get $.state) (i32.const 64)))
    (i32.store offset=268 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.0))))
    (i32.store offset=272 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=276 (local.get $.scratch) (i32.wrap_i64 (local.get $.2)))
    (i32.store offset=280 (local.get $.scratch) (i32.const 1))
    (local.set $.3 (i64.mul (i64.const 628) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.4 (i64.add (local.get $.3) (i64.const 512)))
    (local.set $.5 (i64.shr_s (local.get $.4) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.2)) (local.get $.5)))

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
