; layer_normalization for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%.pool = type { i32, [60 x i8], i32, [60 x i8], i32, i32, i32, i32, i32, i32, void (i64*, i8*, i32, i32)*, i64*, [24 x i8], [64 x i8], [64 x i64] }

; Bytes of scratch memory that a call needs.
@tscompile_layer_normalization_scratch_bytes = constant i64 128

; predict_normalization
;   ops: reduce_sum, mul, sub, mul, reduce_sum, mul, add, rsqrt, mul, mul, add
;   from: test/golden/models.ts:30:56
;   schedule: row: tile row 8, vector inner 8
;   flops: 116*batch  bytes: 128*batch+128
;   grid: floordiv(batch+7, 8) x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[16], read
;   in2: f32[16], read
;   out0: f32[16*batch], write
define internal void @predict_normalization(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc.at = alloca float
  %acc_lanes.at = alloca <8 x float>
  %acc_1.at = alloca float
  %acc_1_lanes.at = alloca <8 x float>
  %.1 = icmp slt i32 %.begin, %.end
  br i1 %.1, label %work.1, label %done.2
work.1:
  %.2 = udiv i32 %.begin, %.grid_x
  %.3 = urem i32 %.begin, %.grid_x
  %.4 = urem i32 %.2, %.grid_y
  %.5 = udiv i32 %.2, %.grid_y
  store i32 %.3, i32* %group_x.at
  store i32 %.4, i32* %group_y.at
  store i32 %.5, i32* %group_z.at
  br label %.task.head.3
.task.head.3:
  %.task = phi i32 [ %.begin, %work.1 ], [ %.137, %row.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %first = mul i32 %group_x, 8
  %.7 = add i32 %first, 8
  %.8 = call i32 @llvm.smin.i32(i32 %.7, i32 %batch)
  br label %row.head.6
row.head.6:
  %row = phi i32 [ %first, %.task.body.4 ], [ %.127, %row.body.7 ]
  %.9 = icmp slt i32 %row, %.8
  br i1 %.9, label %row.body.7, label %row.end.8
row.body.7:
  store float 0.0, float* %acc.at
  store <8 x float> <float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0>, <8 x float>* %acc_lanes.at
  %.10 = sext i32 %row to i64
  %index_1 = mul i64 %.10, 16
  %.11 = getelementptr float, float* %in0, i64 %index_1
  %.12 = bitcast float* %.11 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.12, align 4
  %.13 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.14 = fadd <8 x float> %.13, %x
  store <8 x float> %.14, <8 x float>* %acc_lanes.at
  %.15 = add i64 %index_1, 8
  %.16 = getelementptr float, float* %in0, i64 %.15
  %.17 = bitcast float* %.16 to <8 x float>*
  %x_3 = load <8 x float>, <8 x float>* %.17, align 4
  %.18 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.19 = fadd <8 x float> %.18, %x_3
  store <8 x float> %.19, <8 x float>* %acc_lanes.at
  %.20 = load float, float* %acc.at
  %.21 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.22 = extractelement <8 x float> %.21, i32 0
  %.23 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.24 = extractelement <8 x float> %.23, i32 4
  %.25 = fadd float %.22, %.24
  %.26 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.27 = extractelement <8 x float> %.26, i32 2
  %.28 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.29 = extractelement <8 x float> %.28, i32 6
  %.30 = fadd float %.27, %.29
  %.31 = fadd float %.25, %.30
  %.32 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.33 = extractelement <8 x float> %.32, i32 1
  %.34 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.35 = extractelement <8 x float> %.34, i32 5
  %.36 = fadd float %.33, %.35
  %.37 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.38 = extractelement <8 x float> %.37, i32 3
  %.39 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.40 = extractelement <8 x float> %.39, i32 7
  %.41 = fadd float %.38, %.40
  %.42 = fadd float %.36, %.41
  %.43 = fadd float %.31, %.42
  %.44 = fadd float %.20, %.43
  store float %.44, float* %acc.at
  store float 0.0, float* %acc_1.at
  store <8 x float> <float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0>, <8 x float>* %acc_1_lanes.at
  %.45 = load float, float* %acc.at
  %.46 = fmul float %.45, 0.0625
  %.47 = insertelement <8 x float> undef, float %.46, i32 0
  %.48 = shufflevector <8 x float> %.47, <8 x float> undef, <8 x i32> zeroinitializer
  %sub = fsub <8 x float> %x, %.48
  %.49 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.50 = fmul <8 x float> %sub, %sub
  %.51 = fadd <8 x float> %.49, %.50
  store <8 x float> %.51, <8 x float>* %acc_1_lanes.at
  %.52 = load float, float* %acc.at
  %.53 = fmul float %.52, 0.0625
  %.54 = insertelement <8 x float> undef, float %.53, i32 0
  %.55 = shufflevector <8 x float> %.54, <8 x float> undef, <8 x i32> zeroinitializer
  %sub_2 = fsub <8 x float> %x_3, %.55
  %.56 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.57 = fmul <8 x float> %sub_2, %sub_2
  %.58 = fadd <8 x float> %.56, %.57
  store <8 x float> %.58, <8 x float>* %acc_1_lanes.at
  %.59 = load float, float* %acc_1.at
  %.60 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.61 = extractelement <8 x float> %.60, i32 0
  %.62 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.63 = extractelement <8 x float> %.62, i32 4
  %.64 = fadd float %.61, %.63
  %.65 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.66 = extractelement <8 x float> %.65, i32 2
  %.67 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.68 = extractelement <8 x float> %.67, i32 6
  %.69 = fadd float %.66, %.68
  %.70 = fadd float %.64, %.69
  %.71 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.72 = extractelement <8 x float> %.71, i32 1
  %.73 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.74 = extractelement <8 x float> %.73, i32 5
  %.75 = fadd float %.72, %.74
  %.76 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.77 = extractelement <8 x float> %.76, i32 3
  %.78 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.79 = extractelement <8 x float> %.78, i32 7
  %.80 = fadd float %.77, %.79
  %.81 = fadd float %.75, %.80
  %.82 = fadd float %.70, %.81
  %.83 = fadd float %.59, %.82
  store float %.83, float* %acc_1.at
  %.84 = load float, float* %acc.at
  %.85 = fmul float %.84, 0.0625
  %.86 = insertelement <8 x float> undef, float %.85, i32 0
  %.87 = shufflevector <8 x float> %.86, <8 x float> undef, <8 x i32> zeroinitializer
  %sub_1 = fsub <8 x float> %x, %.87
  %.88 = load float, float* %acc_1.at
  %.89 = fmul float %.88, 0.0625
  %x_6 = fadd float %.89, 0.0010000000474974513
  %.90 = call float @llvm.sqrt.f32(float %x_6)
  %.91 = fdiv float 1.0, %.90
  %.92 = insertelement <8 x float> undef, float %.91, i32 0
  %.93 = shufflevector <8 x float> %.92, <8 x float> undef, <8 x i32> zeroinitializer
  %.94 = getelementptr float, float* %in1, i64 0
  %.95 = bitcast float* %.94 to <8 x float>*
  %.96 = load <8 x float>, <8 x float>* %.95, align 4
  %.97 = fmul <8 x float> %.93, %.96
  %.98 = fmul <8 x float> %sub_1, %.97
  %.99 = getelementptr float, float* %in2, i64 0
  %.100 = bitcast float* %.99 to <8 x float>*
  %.101 = load <8 x float>, <8 x float>* %.100, align 4
  %.102 = fadd <8 x float> %.98, %.101
  %.103 = getelementptr float, float* %out0, i64 %index_1
  %.104 = bitcast float* %.103 to <8 x float>*
  store <8 x float> %.102, <8 x float>* %.104, align 4
  %.105 = load float, float* %acc.at
  %.106 = fmul float %.105, 0.0625
  %.107 = insertelement <8 x float> undef, float %.106, i32 0
  %.108 = shufflevector <8 x float> %.107, <8 x float> undef, <8 x i32> zeroinitializer
  %sub_3 = fsub <8 x float> %x_3, %.108
  %.109 = load float, float* %acc_1.at
  %.110 = fmul float %.109, 0.0625
  %x_7 = fadd float %.110, 0.0010000000474974513
  %.111 = call float @llvm.sqrt.f32(float %x_7)
  %.112 = fdiv float 1.0, %.111
  %.113 = insertelement <8 x float> undef, float %.112, i32 0
  %.114 = shufflevector <8 x float> %.113, <8 x float> undef, <8 x i32> zeroinitializer
  %.115 = getelementptr float, float* %in1, i64 8
  %.116 = bitcast float* %.115 to <8 x float>*
  %.117 = load <8 x float>, <8 x float>* %.116, align 4
  %.118 = fmul <8 x float> %.114, %.117
  %.119 = fmul <8 x float> %sub_3, %.118
  %.120 = getelementptr float, float* %in2, i64 8
  %.121 = bitcast float* %.120 to <8 x float>*
  %.122 = load <8 x float>, <8 x float>* %.121, align 4
  %.123 = fadd <8 x float> %.119, %.122
  %.124 = add i64 %index_1, 8
  %.125 = getelementptr float, float* %out0, i64 %.124
  %.126 = bitcast float* %.125 to <8 x float>*
  store <8 x float> %.123, <8 x float>* %.126, align 4
  %.127 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.128 = add i32 %group_x, 1
  %.129 = icmp eq i32 %.128, %.grid_x
  %.130 = add i32 %group_y, 1
  %.131 = select i1 %.129, i32 %.130, i32 %group_y
  %.132 = icmp eq i32 %.131, %.grid_y
  %.133 = add i32 %group_z, 1
  %.134 = select i1 %.129, i32 0, i32 %.128
  store i32 %.134, i32* %group_x.at
  %.135 = select i1 %.132, i32 0, i32 %.131
  store i32 %.135, i32* %group_y.at
  %.136 = select i1 %.132, i32 %.133, i32 %group_z
  store i32 %.136, i32* %group_z.at
  %.137 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

define internal void @predict_normalization.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.values, i64 0
  %.2 = load i64, i64* %.1, align 8
  %.3 = inttoptr i64 %.2 to float*
  %.4 = getelementptr inbounds i64, i64* %.values, i64 1
  %.5 = load i64, i64* %.4, align 8
  %.6 = inttoptr i64 %.5 to float*
  %.7 = getelementptr inbounds i64, i64* %.values, i64 2
  %.8 = load i64, i64* %.7, align 8
  %.9 = inttoptr i64 %.8 to float*
  %.10 = getelementptr inbounds i64, i64* %.values, i64 3
  %.11 = load i64, i64* %.10, align 8
  %.12 = inttoptr i64 %.11 to float*
  %.13 = getelementptr inbounds i64, i64* %.values, i64 4
  %.14 = load i64, i64* %.13, align 8
  %.15 = trunc i64 %.14 to i32
  %.16 = getelementptr inbounds i64, i64* %.values, i64 5
  %.17 = load i64, i64* %.16, align 8
  %.18 = trunc i64 %.17 to i32
  %.19 = getelementptr inbounds i64, i64* %.values, i64 6
  %.20 = load i64, i64* %.19, align 8
  %.21 = trunc i64 %.20 to i32
  call void @predict_normalization(float* %.3, float* %.6, float* %.9, float* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
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
define void @tscompile_layer_normalization_run_predict(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [7 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [7 x i64], [7 x i64]* %.array, i64 0, i64 0
  %.3 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.4 = bitcast i8* %.3 to float*
  %.5 = getelementptr inbounds i8, i8* %.state, i64 0
  %.6 = bitcast i8* %.5 to float*
  %.7 = getelementptr inbounds i8, i8* %.state, i64 64
  %.8 = bitcast i8* %.7 to float*
  %.9 = mul i64 64, %batch.capacity
  %.10 = getelementptr inbounds i8, i8* %.arena, i64 %.9
  %.11 = bitcast i8* %.10 to float*
  %.12 = trunc i64 %batch.sizes to i32
  %.13 = add i64 %batch.sizes, 7
  %.14 = call i64 @.floordiv(i64 %.13, i64 8)
  %.15 = trunc i64 %.14 to i32
  %.16 = mul i32 %.15, 1
  %.17 = mul i32 %.16, 1
  %.18 = ptrtoint float* %.4 to i64
  %.19 = ptrtoint float* %.6 to i64
  %.20 = ptrtoint float* %.8 to i64
  %.21 = ptrtoint float* %.11 to i64
  %.22 = zext i32 %.12 to i64
  %.23 = zext i32 %.15 to i64
  %.24 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.18, i64* %.24, align 8
  %.25 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.19, i64* %.25, align 8
  %.26 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.20, i64* %.26, align 8
  %.27 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.21, i64* %.27, align 8
  %.28 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.22, i64* %.28, align 8
  %.29 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.23, i64* %.29, align 8
  %.30 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.30, align 8
  %.31 = mul i64 1140, %batch.sizes
  %.32 = add i64 %.31, 1024
  %.33 = call i64 @.floordiv(i64 %.32, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_normalization.share, i64* %.arguments, i32 %.17, i64 %.33)
  ret void
}

define void @tscompile_layer_normalization_places_predict(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  store i64 0, i64* %.2, align 8
  %.3 = getelementptr inbounds i64, i64* %.places, i64 1
  %.4 = mul i64 64, %batch.capacity
  store i64 %.4, i64* %.3, align 8
  ret void
}

define i64 @tscompile_layer_normalization_state_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = add i64 128, 64
  ret i64 %.2
}

define i64 @tscompile_layer_normalization_arena_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = mul i64 128, %batch.capacity
  %.3 = add i64 %.2, 64
  ret i64 %.3
}

define void @tscompile_layer_normalization_set_threads(i8* %scratch, i32 %threads) #1 {
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
  %helper.bytes = mul i64 %wanted.wide, 128
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
  %offset = mul i64 %count.wide, 128
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
declare void @llvm.memset.p0i8.i64(i8*, i8, i64, i1)
declare i32 @llvm.smin.i32(i32, i32)
declare i64 @llvm.smin.i64(i64, i64)
declare float @llvm.sqrt.f32(float)
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
