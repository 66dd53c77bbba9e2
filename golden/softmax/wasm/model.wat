(module
  (import "env" "memory" (memory 1 65536))
  ;; Bytes of scratch memory that one thread needs, and of what lies in front of it.
  (global (export ".scratch") i32 (i32.const 48))
  (global (export ".control") i32 (i32.const 320))
  (type $.share (func (param i32 i32 i32 i32)))
  (table 1 funcref)
  (elem (i32.const 0) $predict_softmax.share)

  ;; predict_softmax
  ;;   ops: reduce_max, sub, exp, reduce_sum, div
  ;;   from: test/golden/models.ts:24:91
  ;;   schedule: row: tile row 8, vector inner 4
  ;;   flops: 50*batch  bytes: 80*batch
  ;;   grid: floordiv(batch+7, 8) x 1 x 1
  ;;   in0: f32[10*batch], read
  ;;   out0: f32[10*batch], write
  ;;   scratch: kept: f32[10]
  (func $predict_softmax
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

  (func $predict_softmax.share
    (param $.control i32) (param $.scratch i32) (param $.begin i32) (param $.end i32)
    (call $predict_softmax
      (local.get $.begin)
      (local.get $.end)
      (i32.load offset=268 (local.get $.control))
      (i32.load offset=272 (local.get $.control))
      (local.get $.scratch)
      (i32.load offset=256 (local.get $.control))
      (i32.load offset=260 (local.get $.control))
      (i32.load offset=264 (local.get $.control))))

  ;; predict: 1 step
  (func (export "predict")
    (param $.state i32) (param $.arena i32) (param $.scratch i32) (param $batch.capacity i32) (param $batch.sizes i32)
    (local $.0 i64) (local $.1 i64) (local $.2 i64) (local $.3 i64) (local $.4 i64) (local $.5 i64)
    (local $.6 i64) (local $.7 i64)
    (local.set $.0 (i64.mul (i64.const 40) (i64.extend_i32_u (local.get $batch.capacity))))
    (local.set $.1 (i64.add (local.get $.0) (i64.const 63)))
    (local.set $.2 (i64.shr_s (local.get $.1) (i64.const 6)))
    (local.set $.3 (i64.mul (local.get $.2) (i64.const 64)))
    (local.set $.4 (i64.add (i64.extend_i32_u (local.get $batch.sizes)) (i64.const 7)))
    (local.set $.5 (i64.shr_s (local.get $.4) (i64.const 3)))
    (i32.store offset=256 (local.get $.scratch) (local.get $.arena))
    (i32.store offset=260 (local.get $.scratch) (i32.add (local.get $.arena) (i32.wrap_i64 (local.get $.3))))
    (i32.store offset=264 (local.get $.scratch) (local.get $batch.sizes))
    (i32.store offset=268 (local.get $.scratch) (i32.wrap_i64 (local.get $.5)))
    (i32.store offset=272 (local.get $.scratch) (i32.const 1))
    (local.set $.6 (i64.mul (i64.const 370) (i64.extend_i32_u (local.get $batch.sizes))))
    (local.set $.7 (i64.shr_s (local.get $.6) (i64.const 20)))
    (call $.launch (local.get $.scratch) (i32.const 0) (i32.wrap_i64 (local.get $.5)) (local.get $.7)))

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
