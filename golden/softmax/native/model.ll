; softmax for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%.pool = type { i32, [60 x i8], i32, [60 x i8], i32, i32, i32, i32, i32, i32, void (i64*, i8*, i32, i32)*, i64*, [24 x i8], [64 x i8], [64 x i64] }

; Bytes of scratch memory that a call needs.
@tscompile_softmax_scratch_bytes = constant i64 192

; predict_softmax
;   ops: reduce_max, sub, exp, reduce_sum, div
;   from: test/golden/models.ts:24:91
;   schedule: row: tile row 8, vector inner 8
;   flops: 50*batch  bytes: 80*batch
;   grid: floordiv(batch+7, 8) x 1 x 1
;   in0: f32[10*batch], read
;   out0: f32[10*batch], write
;   scratch: kept: f32[10]
define internal void @predict_softmax(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc.at = alloca float
  %acc_1.at = alloca float
  %.1 = getelementptr inbounds i8, i8* %.scratch, i64 0
  %kept = bitcast i8* %.1 to float*
  %.2 = icmp slt i32 %.begin, %.end
  br i1 %.2, label %work.1, label %done.2
work.1:
  %.3 = udiv i32 %.begin, %.grid_x
  %.4 = urem i32 %.begin, %.grid_x
  %.5 = urem i32 %.3, %.grid_y
  %.6 = udiv i32 %.3, %.grid_y
  store i32 %.4, i32* %group_x.at
  store i32 %.5, i32* %group_y.at
  store i32 %.6, i32* %group_z.at
  br label %.task.head.3
.task.head.3:
  %.task = phi i32 [ %.begin, %work.1 ], [ %.67, %row.end.8 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %first = mul i32 %group_x, 8
  %.8 = add i32 %first, 8
  %.9 = call i32 @llvm.smin.i32(i32 %.8, i32 %batch)
  br label %row.head.6
row.head.6:
  %row = phi i32 [ %first, %.task.body.4 ], [ %.57, %j_2.end.17 ]
  %.10 = icmp slt i32 %row, %.9
  br i1 %.10, label %row.body.7, label %row.end.8
row.body.7:
  store float 0xFFF0000000000000, float* %acc.at
  %.11 = sext i32 %row to i64
  %index_1 = mul i64 %.11, 10
  br label %j.head.9
j.head.9:
  %j = phi i32 [ 0, %row.body.7 ], [ %.25, %j.body.10 ]
  %.12 = icmp slt i32 %j, 10
  br i1 %.12, label %j.body.10, label %j.end.11
j.body.10:
  %.13 = sext i32 %j to i64
  %.14 = add i64 %index_1, %.13
  %.15 = getelementptr float, float* %in0, i64 %.14
  %x = load float, float* %.15, align 4
  %.16 = load float, float* %acc.at
  %.17 = load float, float* %acc.at
  %.18 = fcmp une float %.16, %.17
  %.19 = load float, float* %acc.at
  %.20 = load float, float* %acc.at
  %.21 = fcmp ogt float %.20, %x
  %.22 = load float, float* %acc.at
  %.23 = select i1 %.21, float %.22, float %x
  %.24 = select i1 %.18, float %.19, float %.23
  store float %.24, float* %acc.at
  %.25 = add nsw i32 %j, 1
  br label %j.head.9
j.end.11:
  store float 0.0, float* %acc_1.at
  br label %j_1.head.12
j_1.head.12:
  %j_1 = phi i32 [ 0, %j.end.11 ], [ %.48, %j_1.body.13 ]
  %.26 = icmp slt i32 %j_1, 10
  br i1 %.26, label %j_1.body.13, label %j_1.end.14
j_1.body.13:
  %index_2 = sext i32 %j_1 to i64
  %.27 = add i64 %index_1, %index_2
  %.28 = getelementptr float, float* %in0, i64 %.27
  %x_1 = load float, float* %.28, align 4
  %.29 = load float, float* %acc.at
  %x_2 = fsub float %x_1, %.29
  %.30 = fcmp olt float %x_2, -104.0
  %above_1 = select i1 %.30, float -104.0, float %x_2
  %.31 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.31, float 89.0, float %above_1
  %.32 = call float @llvm.fma.f32(float %clamped_1, float 0.7213475108146667, float 12583039.0)
  %bits_1 = bitcast float %.32 to i32
  %.33 = sub i32 %bits_1, 1262485631
  %n_1 = sitofp i32 %.33 to float
  %.34 = shl i32 %bits_1, 23
  %scale_1 = bitcast i32 %.34 to float
  %.35 = call float @llvm.fma.f32(float %n_1, float -1.38671875, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.0004243888834025711, float %.35)
  %.36 = fmul float %r_1, %r_1
  %.37 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_1, float 0.0014104676665738225)
  %.38 = call float @llvm.fma.f32(float %.37, float %r_1, float 0.008336109109222889)
  %.39 = call float @llvm.fma.f32(float %.38, float %r_1, float 0.04166125878691673)
  %.40 = call float @llvm.fma.f32(float %.39, float %r_1, float 0.16666613519191742)
  %.41 = call float @llvm.fma.f32(float %.40, float %r_1, float 0.5000003576278687)
  %.42 = call float @llvm.fma.f32(float %.36, float %.41, float %r_1)
  %.43 = fadd float %.42, 1.0
  %.44 = fmul float %.43, %scale_1
  %exp = fmul float %.44, %scale_1
  %.45 = getelementptr float, float* %kept, i64 %index_2
  store float %exp, float* %.45, align 4
  %.46 = load float, float* %acc_1.at
  %.47 = fadd float %.46, %exp
  store float %.47, float* %acc_1.at
  %.48 = add nsw i32 %j_1, 1
  br label %j_1.head.12
j_1.end.14:
  br label %j_2.head.15
j_2.head.15:
  %j_2 = phi i32 [ 0, %j_1.end.14 ], [ %.56, %j_2.body.16 ]
  %.49 = icmp slt i32 %j_2, 10
  br i1 %.49, label %j_2.body.16, label %j_2.end.17
j_2.body.16:
  %index_3 = sext i32 %j_2 to i64
  %.50 = getelementptr float, float* %kept, i64 %index_3
  %.51 = load float, float* %.50, align 4
  %.52 = load float, float* %acc_1.at
  %.53 = fdiv float %.51, %.52
  %.54 = add i64 %index_1, %index_3
  %.55 = getelementptr float, float* %out0, i64 %.54
  store float %.53, float* %.55, align 4
  %.56 = add nsw i32 %j_2, 1
  br label %j_2.head.15
j_2.end.17:
  %.57 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.58 = add i32 %group_x, 1
  %.59 = icmp eq i32 %.58, %.grid_x
  %.60 = add i32 %group_y, 1
  %.61 = select i1 %.59, i32 %.60, i32 %group_y
  %.62 = icmp eq i32 %.61, %.grid_y
  %.63 = add i32 %group_z, 1
  %.64 = select i1 %.59, i32 0, i32 %.58
  store i32 %.64, i32* %group_x.at
  %.65 = select i1 %.62, i32 0, i32 %.61
  store i32 %.65, i32* %group_y.at
  %.66 = select i1 %.62, i32 %.63, i32 %group_z
  store i32 %.66, i32* %group_z.at
  %.67 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

define internal void @predict_softmax.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.values, i64 0
  %.2 = load i64, i64* %.1, align 8
  %.3 = inttoptr i64 %.2 to float*
  %.4 = getelementptr inbounds i64, i64* %.values, i64 1
  %.5 = load i64, i64* %.4, align 8
  %.6 = inttoptr i64 %.5 to float*
  %.7 = getelementptr inbounds i64, i64* %.values, i64 2
  %.8 = load i64, i64* %.7, align 8
  %.9 = trunc i64 %.8 to i32
  %.10 = getelementptr inbounds i64, i64* %.values, i64 3
  %.11 = load i64, i64* %.10, align 8
  %.12 = trunc i64 %.11 to i32
  %.13 = getelementptr inbounds i64, i64* %.values, i64 4
  %.14 = load i64, i64* %.13, align 8
  %.15 = trunc i64 %.14 to i32
  call void @predict_softmax(float* %.3, float* %.6, i32 %.9, i8* %.scratch, i32 %.12, i32 %.15, i32 %.begin, i32 %.end)
  ret void
}

define internal i64 @.floordiv(i64 %a, i64 %b) alwaysinline {
  %quotient = sdiv i64 %a, %b
  %rest = srem i64 %a, %b
  %below = icmp slt i64 %rest, 0
  %one = zext i1 %below to i64
  %floor = sub i64 %quotient, %one
  ret i64 %floor
}

; predict: 1 step
define void @tscompile_softmax_run_predict(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [5 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [5 x i64], [5 x i64]* %.array, i64 0, i64 0
  %.3 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.4 = bitcast i8* %.3 to float*
  %.5 = mul i64 40, %batch.capacity
  %.6 = add i64 %.5, 63
  %.7 = call i64 @.floordiv(i64 %.6, i64 64)
  %.8 = mul i64 %.7, 64
  %.9 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.10 = bitcast i8* %.9 to float*
  %.11 = trunc i64 %batch.sizes to i32
  %.12 = add i64 %batch.sizes, 7
  %.13 = call i64 @.floordiv(i64 %.12, i64 8)
  %.14 = trunc i64 %.13 to i32
  %.15 = mul i32 %.14, 1
  %.16 = mul i32 %.15, 1
  %.17 = ptrtoint float* %.4 to i64
  %.18 = ptrtoint float* %.10 to i64
  %.19 = zext i32 %.11 to i64
  %.20 = zext i32 %.14 to i64
  %.21 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.17, i64* %.21, align 8
  %.22 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.18, i64* %.22, align 8
  %.23 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.19, i64* %.23, align 8
  %.24 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.20, i64* %.24, align 8
  %.25 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.25, align 8
  %.26 = mul i64 690, %batch.sizes
  %.27 = call i64 @.floordiv(i64 %.26, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_softmax.share, i64* %.arguments, i32 %.16, i64 %.27)
  ret void
}

define void @tscompile_softmax_places_predict(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  store i64 0, i64* %.2, align 8
  %.3 = getelementptr inbounds i64, i64* %.places, i64 1
  %.4 = mul i64 40, %batch.capacity
  %.5 = add i64 %.4, 63
  %.6 = call i64 @.floordiv(i64 %.5, i64 64)
  %.7 = mul i64 %.6, 64
  store i64 %.7, i64* %.3, align 8
  ret void
}

define i64 @tscompile_softmax_state_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = add i64 0, 64
  ret i64 %.2
}

define i64 @tscompile_softmax_arena_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = mul i64 40, %batch.capacity
  %.3 = add i64 %.2, 63
  %.4 = call i64 @.floordiv(i64 %.3, i64 64)
  %.5 = mul i64 %.4, 64
  %.6 = mul i64 2, %.5
  %.7 = add i64 %.6, 64
  ret i64 %.7
}

define void @tscompile_softmax_set_threads(i8* %scratch, i32 %threads) #1 {
  call void @.disband(i8* %scratch)
  %processors = call i32 @get_nprocs()
  %is.given = icmp sgt i32 %threads, 0
  %wanted = select i1 %is.given, i32 %threads, i32 %processors
  %count = call i32 @llvm.smin.i32(i32 %wanted, i32 64)
  %place = bitcast i8* %scratch to i32*
  store i32 %count, i32* %place, align 8
  ret void
}

; Runs the tasks of a launch, on several threads where it has several shares of work.
define internal void @.launch(i8* %scratch, void (i64*, i8*, i32, i32)* %run, i64* %values, i32 %task.count, i64 %shares) noinline nounwind {
entry:
  %own = getelementptr inbounds i8, i8* %scratch, i64 64
  %threads.place = bitcast i8* %scratch to i32*
  %threads = load i32, i32* %threads.place, align 8
  %tasks.wide = zext i32 %task.count to i64
  %count.wide = call i64 @llvm.smin.i64(i64 %shares, i64 %tasks.wide)
  %count = trunc i64 %count.wide to i32
  %has.threads = icmp sgt i32 %threads, 1
  %has.shares = icmp sgt i32 %count, 1
  %is.shared = and i1 %has.threads, %has.shares
  br i1 %is.shared, label %gather, label %alone
gather:
  %pool = call %.pool* @.pool(i8* %scratch, i32 %threads)
  %is.missing = icmp eq %.pool* %pool, null
  br i1 %is.missing, label %alone, label %open
alone:
  call void %run(i64* %values, i8* %own, i32 0, i32 %task.count)
  ret void
open:
  %remaining = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 0 ; i32*
  %unfinished = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 2 ; i32*
  %tasks = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 7 ; i32*
  %least = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 8 ; i32*
  %share = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 10 ; void (i64*, i8*, i32, i32)**
  %arguments = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 11 ; i64**
  store i32 %task.count, i32* %tasks, align 4
  %least.tasks = udiv i32 %task.count, %count
  store atomic i32 %least.tasks, i32* %least monotonic, align 4
  store void (i64*, i8*, i32, i32)* %run, void (i64*, i8*, i32, i32)** %share, align 8
  store i64* %values, i64** %arguments, align 8
  store atomic i32 %task.count, i32* %unfinished seq_cst, align 4
  store atomic i32 %task.count, i32* %remaining seq_cst, align 4
  %others = sub i32 %count, 1
  call void @.wake(%.pool* %pool, i32 %others)
  call void @.work(%.pool* %pool, i8* %own)
  br label %wait
wait:
  %looks = phi i32 [ 0, %open ], [ %next, %spin ], [ 0, %yield ]
  %left = load atomic i32, i32* %unfinished acquire, align 4
  %is.over = icmp eq i32 %left, 0
  br i1 %is.over, label %over, label %look
look:
  %next = add i32 %looks, 1
  %is.long = icmp eq i32 %next, 2000
  br i1 %is.long, label %yield, label %spin
spin:
  call void asm sideeffect "pause", ""()
  br label %wait
yield:
  %yielded = call i32 @sched_yield()
  br label %wait
over:
  ret void
}

; Claims ranges of the open launch and runs them, until none is left.
define internal void @.work(%.pool* %pool, i8* %own) noinline nounwind {
entry:
  %remaining = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 0 ; i32*
  %unfinished = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 2 ; i32*
  %tasks = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 7 ; i32*
  %least = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 8 ; i32*
  %share = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 10 ; void (i64*, i8*, i32, i32)**
  %arguments = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 11 ; i64**
  %helpers = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 6 ; i32*
  %helper.count = load i32, i32* %helpers, align 4
  %threads = add i32 %helper.count, 1
  %parts = mul i32 %threads, 4
  br label %look
look:
  %left = load atomic i32, i32* %remaining acquire, align 4
  %is.none = icmp eq i32 %left, 0
  br i1 %is.none, label %done, label %claim
claim:
  %part = udiv i32 %left, %parts
  %least.tasks = load atomic i32, i32* %least monotonic, align 4
  %wanted = call i32 @llvm.umax.i32(i32 %part, i32 %least.tasks)
  %size = call i32 @llvm.umin.i32(i32 %wanted, i32 %left)
  %less = sub i32 %left, %size
  %exchange = cmpxchg i32* %remaining, i32 %left, i32 %less seq_cst seq_cst, align 4
  %is.claimed = extractvalue { i32, i1 } %exchange, 1
  br i1 %is.claimed, label %run, label %look
run:
  %task.count = load i32, i32* %tasks, align 4
  %function = load void (i64*, i8*, i32, i32)*, void (i64*, i8*, i32, i32)** %share, align 8
  %values = load i64*, i64** %arguments, align 8
  %first = sub i32 %task.count, %left
  %end = add i32 %first, %size
  call void %function(i64* %values, i8* %own, i32 %first, i32 %end)
  %before = atomicrmw sub i32* %unfinished, i32 %size seq_cst
  br label %look
done:
  ret void
}

; Wakes at most so many helpers that sleep.
define internal void @.wake(%.pool* %pool, i32 %most) noinline nounwind {
entry:
  %sleepers = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 4 ; i32*
  %semaphore = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 13 ; [64 x i8]*
  %place = bitcast [64 x i8]* %semaphore to i8*
  br label %look
look:
  %woken = phi i32 [ 0, %entry ], [ %woken, %claim ], [ %more, %post ]
  %asleep = load atomic i32, i32* %sleepers seq_cst, align 4
  %is.none = icmp eq i32 %asleep, 0
  %is.enough = icmp eq i32 %woken, %most
  %is.done = or i1 %is.none, %is.enough
  br i1 %is.done, label %done, label %claim
claim:
  %less = sub i32 %asleep, 1
  %exchange = cmpxchg i32* %sleepers, i32 %asleep, i32 %less seq_cst seq_cst, align 4
  %is.claimed = extractvalue { i32, i1 } %exchange, 1
  br i1 %is.claimed, label %post, label %look
post:
  %status = call i32 @sem_post(i8* %place)
  %more = add i32 %woken, 1
  br label %look
done:
  ret void
}

; A helper's life. In front of its scratch lies the pool's address.
define internal i8* @.help(i8* %memory) noinline nounwind {
entry:
  %pool.place = bitcast i8* %memory to %.pool**
  %pool = load %.pool*, %.pool** %pool.place, align 8
  %own = getelementptr inbounds i8, i8* %memory, i64 64
  %remaining = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 0 ; i32*
  %sleepers = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 4 ; i32*
  %stop = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 5 ; i32*
  %semaphore = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 13 ; [64 x i8]*
  %place = bitcast [64 x i8]* %semaphore to i8*
  br label %look
look:
  %looks = phi i32 [ 0, %entry ], [ 0, %help ], [ %next, %spin ], [ 0, %withdraw ], [ 0, %wait ]
  %left = load atomic i32, i32* %remaining acquire, align 4
  %is.open = icmp ne i32 %left, 0
  br i1 %is.open, label %help, label %rest
help:
  call void @.work(%.pool* %pool, i8* %own)
  br label %look
rest:
  %stopped = load atomic i32, i32* %stop acquire, align 4
  %is.stopped = icmp ne i32 %stopped, 0
  br i1 %is.stopped, label %end, label %stay
stay:
  %next = add i32 %looks, 1
  %is.tired = icmp eq i32 %next, 4000
  br i1 %is.tired, label %sleep, label %spin
spin:
  call void asm sideeffect "pause", ""()
  br label %look
sleep:
  %others = atomicrmw add i32* %sleepers, i32 1 seq_cst
  %left.now = load atomic i32, i32* %remaining seq_cst, align 4
  %stopped.now = load atomic i32, i32* %stop seq_cst, align 4
  %news = or i32 %left.now, %stopped.now
  %is.news = icmp ne i32 %news, 0
  br i1 %is.news, label %reconsider, label %wait
reconsider:
  %asleep = load atomic i32, i32* %sleepers seq_cst, align 4
  %is.woken = icmp eq i32 %asleep, 0
  br i1 %is.woken, label %wait, label %withdraw
withdraw:
  %less = sub i32 %asleep, 1
  %exchange = cmpxchg i32* %sleepers, i32 %asleep, i32 %less seq_cst seq_cst, align 4
  %is.withdrawn = extractvalue { i32, i1 } %exchange, 1
  br i1 %is.withdrawn, label %look, label %reconsider
wait:
  %status = call i32 @sem_wait(i8* %place)
  %is.interrupted = icmp ne i32 %status, 0
  br i1 %is.interrupted, label %wait, label %look
end:
  ret i8* null
}

; The program's pool, made when it is first needed; null where there is no memory for one.
define internal %.pool* @.pool(i8* %scratch, i32 %threads) noinline nounwind {
entry:
  %byte = getelementptr inbounds i8, i8* %scratch, i64 8
  %pool.place = bitcast i8* %byte to %.pool**
  %known = load %.pool*, %.pool** %pool.place, align 8
  %is.known = icmp ne %.pool* %known, null
  br i1 %is.known, label %found, label %make
found:
  ret %.pool* %known
make:
  %wanted = sub i32 %threads, 1
  %wanted.wide = zext i32 %wanted to i64
  %helper.bytes = mul i64 %wanted.wide, 192
  %bytes = add i64 %helper.bytes, 768
  %memory = call i8* @aligned_alloc(i64 64, i64 %bytes)
  %is.missing = icmp eq i8* %memory, null
  br i1 %is.missing, label %missing, label %fill
missing:
  ret %.pool* null
fill:
  call void @llvm.memset.p0i8.i64(i8* %memory, i8 0, i64 768, i1 false)
  %pool = bitcast i8* %memory to %.pool*
  %helpers = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 6 ; i32*
  %semaphore = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 13 ; [64 x i8]*
  %place = bitcast [64 x i8]* %semaphore to i8*
  %status = call i32 @sem_init(i8* %place, i32 0, i32 0)
  store %.pool* %pool, %.pool** %pool.place, align 8
  br label %next
next:
  %count = phi i32 [ 0, %fill ], [ %more, %made ]
  store i32 %count, i32* %helpers, align 4
  %is.all = icmp eq i32 %count, %wanted
  br i1 %is.all, label %made.all, label %start
start:
  %count.wide = zext i32 %count to i64
  %offset = mul i64 %count.wide, 192
  %offset.own = add i64 %offset, 768
  %own = getelementptr inbounds i8, i8* %memory, i64 %offset.own
  %own.pool = bitcast i8* %own to %.pool**
  store %.pool* %pool, %.pool** %own.pool, align 8
  %handle = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 14, i32 %count
  %refused = call i32 @pthread_create(i64* %handle, i8* null, i8* (i8*)* @.help, i8* %own)
  %more = add i32 %count, 1
  %is.refused = icmp ne i32 %refused, 0
  br i1 %is.refused, label %made.all, label %made
made:
  br label %next
made.all:
  ret %.pool* %pool
}

; Ends the helpers and frees the pool, if there is one.
define internal void @.disband(i8* %scratch) noinline nounwind {
entry:
  %byte = getelementptr inbounds i8, i8* %scratch, i64 8
  %pool.place = bitcast i8* %byte to %.pool**
  %pool = load %.pool*, %.pool** %pool.place, align 8
  %is.missing = icmp eq %.pool* %pool, null
  br i1 %is.missing, label %done, label %end
end:
  %stop = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 5 ; i32*
  %helpers = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 6 ; i32*
  %semaphore = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 13 ; [64 x i8]*
  %place = bitcast [64 x i8]* %semaphore to i8*
  %count = load i32, i32* %helpers, align 4
  store atomic i32 1, i32* %stop seq_cst, align 4
  br label %posting
posting:
  %posted = phi i32 [ 0, %end ], [ %posted.next, %post ]
  %is.posted = icmp eq i32 %posted, %count
  br i1 %is.posted, label %joining, label %post
post:
  %post.status = call i32 @sem_post(i8* %place)
  %posted.next = add i32 %posted, 1
  br label %posting
joining:
  %joined = phi i32 [ 0, %posting ], [ %joined.next, %join ]
  %is.joined = icmp eq i32 %joined, %count
  br i1 %is.joined, label %free, label %join
join:
  %handle.place = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 14, i32 %joined
  %handle = load i64, i64* %handle.place, align 8
  %join.status = call i32 @pthread_join(i64 %handle, i8* null)
  %joined.next = add i32 %joined, 1
  br label %joining
free:
  %destroyed = call i32 @sem_destroy(i8* %place)
  %memory = bitcast %.pool* %pool to i8*
  call void @free(i8* %memory)
  store %.pool* null, %.pool** %pool.place, align 8
  br label %done
done:
  ret void
}

declare i8* @aligned_alloc(i64, i64)
declare void @free(i8*)
declare i32 @get_nprocs()
declare float @llvm.fma.f32(float, float, float)
declare void @llvm.memset.p0i8.i64(i8*, i8, i64, i1)
declare i32 @llvm.smin.i32(i32, i32)
declare i64 @llvm.smin.i64(i64, i64)
declare i32 @llvm.umax.i32(i32, i32)
declare i32 @llvm.umin.i32(i32, i32)
declare i32 @pthread_create(i64*, i8*, i8* (i8*)*, i8*)
declare i32 @pthread_join(i64, i8*)
declare i32 @sched_yield()
declare i32 @sem_destroy(i8*)
declare i32 @sem_init(i8*, i32, i32)
declare i32 @sem_post(i8*)
declare i32 @sem_wait(i8*)

attributes #0 = { noinline nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
