; softmax for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Bytes of scratch memory that a call needs.
@tscompile_softmax_scratch_bytes = constant i64 128

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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.73, %row.end.8 ]
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
  %row = phi i32 [ %first, %.task.body.4 ], [ %.63, %j_2.end.17 ]
  %.10 = icmp slt i32 %row, %.9
  br i1 %.10, label %row.body.7, label %row.end.8
row.body.7:
  store float 0xFFF0000000000000, float* %acc.at
  %index_1 = mul i32 %row, 10
  %index_2 = sext i32 %index_1 to i64
  br label %j.head.9
j.head.9:
  %j = phi i32 [ 0, %row.body.7 ], [ %.24, %j.body.10 ]
  %.11 = icmp slt i32 %j, 10
  br i1 %.11, label %j.body.10, label %j.end.11
j.body.10:
  %.12 = sext i32 %j to i64
  %.13 = add i64 %index_2, %.12
  %.14 = getelementptr float, float* %in0, i64 %.13
  %x = load float, float* %.14, align 4
  %.15 = load float, float* %acc.at
  %.16 = load float, float* %acc.at
  %.17 = fcmp une float %.15, %.16
  %.18 = load float, float* %acc.at
  %.19 = load float, float* %acc.at
  %.20 = fcmp ogt float %.19, %x
  %.21 = load float, float* %acc.at
  %.22 = select i1 %.20, float %.21, float %x
  %.23 = select i1 %.17, float %.18, float %.22
  store float %.23, float* %acc.at
  %.24 = add nsw i32 %j, 1
  br label %j.head.9
j.end.11:
  store float 0.0, float* %acc_1.at
  br label %j_1.head.12
j_1.head.12:
  %j_1 = phi i32 [ 0, %j.end.11 ], [ %.54, %j_1.body.13 ]
  %.25 = icmp slt i32 %j_1, 10
  br i1 %.25, label %j_1.body.13, label %j_1.end.14
j_1.body.13:
  %index_3 = sext i32 %j_1 to i64
  %.26 = add i64 %index_2, %index_3
  %.27 = getelementptr float, float* %in0, i64 %.26
  %x_1 = load float, float* %.27, align 4
  %.28 = load float, float* %acc.at
  %x_2 = fsub float %x_1, %.28
  %.29 = fcmp olt float %x_2, -104.0
  %above_1 = select i1 %.29, float -104.0, float %x_2
  %.30 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.30, float 89.0, float %above_1
  %.31 = fmul float %clamped_1, 1.4426950216293335
  %.32 = fadd float %.31, 12582912.0
  %.33 = bitcast float %.32 to i32
  %exponent_1 = sub i32 %.33, 1262485504
  %n_1 = sitofp i32 %exponent_1 to float
  %.34 = call float @llvm.fma.f32(float %n_1, float -0.693359375, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.00021219444170128554, float %.34)
  %half_1 = ashr i32 %exponent_1, 1
  %.35 = fmul float %r_1, %r_1
  %.36 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_1, float 0.001398199936375022)
  %.37 = call float @llvm.fma.f32(float %.36, float %r_1, float 0.008333452045917511)
  %.38 = call float @llvm.fma.f32(float %.37, float %r_1, float 0.04166579619050026)
  %.39 = call float @llvm.fma.f32(float %.38, float %r_1, float 0.1666666567325592)
  %.40 = call float @llvm.fma.f32(float %.39, float %r_1, float 0.5)
  %.41 = call float @llvm.fma.f32(float %.35, float %.40, float %r_1)
  %.42 = fadd float %.41, 1.0
  %.43 = add i32 %half_1, 127
  %.44 = shl i32 %.43, 23
  %.45 = bitcast i32 %.44 to float
  %.46 = fmul float %.42, %.45
  %.47 = sub i32 %exponent_1, %half_1
  %.48 = add i32 %.47, 127
  %.49 = shl i32 %.48, 23
  %.50 = bitcast i32 %.49 to float
  %exp = fmul float %.46, %.50
  %.51 = getelementptr float, float* %kept, i64 %index_3
  store float %exp, float* %.51, align 4
  %.52 = load float, float* %acc_1.at
  %.53 = fadd float %.52, %exp
  store float %.53, float* %acc_1.at
  %.54 = add nsw i32 %j_1, 1
  br label %j_1.head.12
j_1.end.14:
  br label %j_2.head.15
j_2.head.15:
  %j_2 = phi i32 [ 0, %j_1.end.14 ], [ %.62, %j_2.body.16 ]
  %.55 = icmp slt i32 %j_2, 10
  br i1 %.55, label %j_2.body.16, label %j_2.end.17
j_2.body.16:
  %index_4 = sext i32 %j_2 to i64
  %.56 = getelementptr float, float* %kept, i64 %index_4
  %.57 = load float, float* %.56, align 4
  %.58 = load float, float* %acc_1.at
  %.59 = fdiv float %.57, %.58
  %.60 = add i64 %index_2, %index_4
  %.61 = getelementptr float, float* %out0, i64 %.60
  store float %.59, float* %.61, align 4
  %.62 = add nsw i32 %j_2, 1
  br label %j_2.head.15
j_2.end.17:
  %.63 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.64 = add i32 %group_x, 1
  %.65 = icmp eq i32 %.64, %.grid_x
  %.66 = add i32 %group_y, 1
  %.67 = select i1 %.65, i32 %.66, i32 %group_y
  %.68 = icmp eq i32 %.67, %.grid_y
  %.69 = add i32 %group_z, 1
  %.70 = select i1 %.65, i32 0, i32 %.64
  store i32 %.70, i32* %group_x.at
  %.71 = select i1 %.68, i32 0, i32 %.67
  store i32 %.71, i32* %group_y.at
  %.72 = select i1 %.68, i32 %.69, i32 %group_z
  store i32 %.72, i32* %group_z.at
  %.73 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
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
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
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
  call void @predict_softmax(float* %.4, float* %.10, i32 %.11, i8* %.scratch, i32 %.14, i32 1, i32 0, i32 %.16)
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
  %.6 = add i64 %.5, %.5
  %.7 = add i64 %.6, 64
  ret i64 %.7
}

declare float @llvm.fma.f32(float, float, float)
declare i32 @llvm.smin.i32(i32, i32)

attributes #0 = { noinline nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
