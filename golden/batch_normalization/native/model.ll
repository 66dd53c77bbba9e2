; batch_normalization for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Bytes of scratch memory that a call needs.
@tscompile_batch_normalization_scratch_bytes = constant i64 320

; predict_normalization
;   ops: add, rsqrt, mul
;   from: test/golden/models.ts:48:55
;   schedule: map: tile element 4096, vector element 8
;   flops: 24  bytes: 96
;   grid: 1 x 1 x 1
;   in0: f32[8], read
;   in1: f32[8], read
;   out0: f32[8], write
define internal void @predict_normalization(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.27, %.task.body.4 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = getelementptr float, float* %in0, i64 0
  %.8 = bitcast float* %.7 to <8 x float>*
  %.9 = load <8 x float>, <8 x float>* %.8, align 4
  %x_1 = fadd <8 x float> %.9, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %.10 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %x_1)
  %.11 = fdiv <8 x float> <float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0>, %.10
  %.12 = getelementptr float, float* %in1, i64 0
  %.13 = bitcast float* %.12 to <8 x float>*
  %.14 = load <8 x float>, <8 x float>* %.13, align 4
  %.15 = fmul <8 x float> %.11, %.14
  %.16 = getelementptr float, float* %out0, i64 0
  %.17 = bitcast float* %.16 to <8 x float>*
  store <8 x float> %.15, <8 x float>* %.17, align 4
  %.18 = add i32 %group_x, 1
  %.19 = icmp eq i32 %.18, %.grid_x
  %.20 = add i32 %group_y, 1
  %.21 = select i1 %.19, i32 %.20, i32 %group_y
  %.22 = icmp eq i32 %.21, %.grid_y
  %.23 = add i32 %group_z, 1
  %.24 = select i1 %.19, i32 0, i32 %.18
  store i32 %.24, i32* %group_x.at
  %.25 = select i1 %.22, i32 0, i32 %.21
  store i32 %.25, i32* %group_y.at
  %.26 = select i1 %.22, i32 %.23, i32 %group_z
  store i32 %.26, i32* %group_z.at
  %.27 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_normalization_1
;   ops: sub, mul, add
;   from: test/golden/models.ts:48:55
;   schedule: map: tile element 4096, vector element 8
;   flops: 24*batch  bytes: 64*batch+96
;   grid: batch x 1 x 1
;   in0: f32[8*batch], read
;   in1: f32[8], read
;   in2: f32[8], read
;   in3: f32[8], read
;   out0: f32[8*batch], write
define internal void @predict_normalization_1(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.33, %.task.body.4 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = mul i32 %group_x, 8
  %index_2 = sext i32 %index_1 to i64
  %.7 = getelementptr float, float* %in0, i64 %index_2
  %.8 = bitcast float* %.7 to <8 x float>*
  %.9 = load <8 x float>, <8 x float>* %.8, align 4
  %.10 = getelementptr float, float* %in1, i64 0
  %.11 = bitcast float* %.10 to <8 x float>*
  %.12 = load <8 x float>, <8 x float>* %.11, align 4
  %.13 = fsub <8 x float> %.9, %.12
  %.14 = getelementptr float, float* %in2, i64 0
  %.15 = bitcast float* %.14 to <8 x float>*
  %.16 = load <8 x float>, <8 x float>* %.15, align 4
  %.17 = fmul <8 x float> %.13, %.16
  %.18 = getelementptr float, float* %in3, i64 0
  %.19 = bitcast float* %.18 to <8 x float>*
  %.20 = load <8 x float>, <8 x float>* %.19, align 4
  %.21 = fadd <8 x float> %.17, %.20
  %.22 = getelementptr float, float* %out0, i64 %index_2
  %.23 = bitcast float* %.22 to <8 x float>*
  store <8 x float> %.21, <8 x float>* %.23, align 4
  %.24 = add i32 %group_x, 1
  %.25 = icmp eq i32 %.24, %.grid_x
  %.26 = add i32 %group_y, 1
  %.27 = select i1 %.25, i32 %.26, i32 %group_y
  %.28 = icmp eq i32 %.27, %.grid_y
  %.29 = add i32 %group_z, 1
  %.30 = select i1 %.25, i32 0, i32 %.24
  store i32 %.30, i32* %group_x.at
  %.31 = select i1 %.28, i32 0, i32 %.27
  store i32 %.31, i32* %group_y.at
  %.32 = select i1 %.28, i32 %.29, i32 %group_z
  store i32 %.32, i32* %group_z.at
  %.33 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_normalization
;   ops: reduce_sum, div
;   from: test/golden/models.ts:48:55
;   schedule: reduce: vector result 8
;   flops: 8*batch+8  bytes: 32*batch+32
;   grid: 1 x 1 x 1
;   in0: f32[8*batch], read
;   out0: f32[8], write
;   scratch: sums: f32[32]
define internal void @train_step_normalization(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %.1 = getelementptr inbounds i8, i8* %.scratch, i64 0
  %sums = bitcast i8* %.1 to float*
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.39, %r.end.8 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.8 = getelementptr float, float* %sums, i64 0
  %.9 = bitcast float* %.8 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.9, align 4
  br label %r.head.6
r.head.6:
  %r = phi i32 [ 0, %.task.body.4 ], [ %.21, %r.body.7 ]
  %.10 = icmp slt i32 %r, %batch
  br i1 %.10, label %r.body.7, label %r.end.8
r.body.7:
  %.11 = getelementptr float, float* %sums, i64 0
  %.12 = bitcast float* %.11 to <8 x float>*
  %.13 = load <8 x float>, <8 x float>* %.12, align 4
  %.14 = sext i32 %r to i64
  %.15 = mul i64 %.14, 8
  %.16 = getelementptr float, float* %in0, i64 %.15
  %.17 = bitcast float* %.16 to <8 x float>*
  %.18 = load <8 x float>, <8 x float>* %.17, align 4
  %next = fadd <8 x float> %.13, %.18
  %.19 = getelementptr float, float* %sums, i64 0
  %.20 = bitcast float* %.19 to <8 x float>*
  store <8 x float> %next, <8 x float>* %.20, align 4
  %.21 = add nsw i32 %r, 1
  br label %r.head.6
r.end.8:
  %.22 = getelementptr float, float* %sums, i64 0
  %.23 = bitcast float* %.22 to <8 x float>*
  %reduce_sum = load <8 x float>, <8 x float>* %.23, align 4
  %.24 = sitofp i32 %batch to float
  %.25 = insertelement <8 x float> undef, float %.24, i32 0
  %.26 = shufflevector <8 x float> %.25, <8 x float> undef, <8 x i32> zeroinitializer
  %.27 = fdiv <8 x float> %reduce_sum, %.26
  %.28 = getelementptr float, float* %out0, i64 0
  %.29 = bitcast float* %.28 to <8 x float>*
  store <8 x float> %.27, <8 x float>* %.29, align 4
  %.30 = add i32 %group_x, 1
  %.31 = icmp eq i32 %.30, %.grid_x
  %.32 = add i32 %group_y, 1
  %.33 = select i1 %.31, i32 %.32, i32 %group_y
  %.34 = icmp eq i32 %.33, %.grid_y
  %.35 = add i32 %group_z, 1
  %.36 = select i1 %.31, i32 0, i32 %.30
  store i32 %.36, i32* %group_x.at
  %.37 = select i1 %.34, i32 0, i32 %.33
  store i32 %.37, i32* %group_y.at
  %.38 = select i1 %.34, i32 %.35, i32 %group_z
  store i32 %.38, i32* %group_z.at
  %.39 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_normalization_1
;   ops: sub, mul, reduce_sum, div
;   from: test/golden/models.ts:48:55
;   schedule: reduce: vector result 8
;   flops: 24*batch+8  bytes: 32*batch+64
;   grid: 1 x 1 x 1
;   in0: f32[8*batch], read
;   in1: f32[8], read
;   out0: f32[8], write
;   scratch: sums: f32[32]
define internal void @train_step_normalization_1(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %.1 = getelementptr inbounds i8, i8* %.scratch, i64 0
  %sums = bitcast i8* %.1 to float*
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.43, %r.end.8 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.8 = getelementptr float, float* %sums, i64 0
  %.9 = bitcast float* %.8 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.9, align 4
  br label %r.head.6
r.head.6:
  %r = phi i32 [ 0, %.task.body.4 ], [ %.25, %r.body.7 ]
  %.10 = icmp slt i32 %r, %batch
  br i1 %.10, label %r.body.7, label %r.end.8
r.body.7:
  %.11 = sext i32 %r to i64
  %.12 = mul i64 %.11, 8
  %.13 = getelementptr float, float* %in0, i64 %.12
  %.14 = bitcast float* %.13 to <8 x float>*
  %.15 = load <8 x float>, <8 x float>* %.14, align 4
  %.16 = getelementptr float, float* %in1, i64 0
  %.17 = bitcast float* %.16 to <8 x float>*
  %.18 = load <8 x float>, <8 x float>* %.17, align 4
  %sub = fsub <8 x float> %.15, %.18
  %.19 = getelementptr float, float* %sums, i64 0
  %.20 = bitcast float* %.19 to <8 x float>*
  %.21 = load <8 x float>, <8 x float>* %.20, align 4
  %.22 = fmul <8 x float> %sub, %sub
  %next = fadd <8 x float> %.21, %.22
  %.23 = getelementptr float, float* %sums, i64 0
  %.24 = bitcast float* %.23 to <8 x float>*
  store <8 x float> %next, <8 x float>* %.24, align 4
  %.25 = add nsw i32 %r, 1
  br label %r.head.6
r.end.8:
  %.26 = getelementptr float, float* %sums, i64 0
  %.27 = bitcast float* %.26 to <8 x float>*
  %reduce_sum = load <8 x float>, <8 x float>* %.27, align 4
  %.28 = sitofp i32 %batch to float
  %.29 = insertelement <8 x float> undef, float %.28, i32 0
  %.30 = shufflevector <8 x float> %.29, <8 x float> undef, <8 x i32> zeroinitializer
  %.31 = fdiv <8 x float> %reduce_sum, %.30
  %.32 = getelementptr float, float* %out0, i64 0
  %.33 = bitcast float* %.32 to <8 x float>*
  store <8 x float> %.31, <8 x float>* %.33, align 4
  %.34 = add i32 %group_x, 1
  %.35 = icmp eq i32 %.34, %.grid_x
  %.36 = add i32 %group_y, 1
  %.37 = select i1 %.35, i32 %.36, i32 %group_y
  %.38 = icmp eq i32 %.37, %.grid_y
  %.39 = add i32 %group_z, 1
  %.40 = select i1 %.35, i32 0, i32 %.34
  store i32 %.40, i32* %group_x.at
  %.41 = select i1 %.38, i32 0, i32 %.37
  store i32 %.41, i32* %group_y.at
  %.42 = select i1 %.38, i32 %.39, i32 %group_z
  store i32 %.42, i32* %group_z.at
  %.43 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_normalization_2
;   ops: add, rsqrt
;   from: test/golden/models.ts:48:55
;   schedule: map: tile element 4096, vector element 8
;   flops: 16  bytes: 64
;   grid: 1 x 1 x 1
;   in0: f32[8], read
;   out0: f32[8], write
define internal void @train_step_normalization_2(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.23, %.task.body.4 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = getelementptr float, float* %in0, i64 0
  %.8 = bitcast float* %.7 to <8 x float>*
  %.9 = load <8 x float>, <8 x float>* %.8, align 4
  %x_1 = fadd <8 x float> %.9, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %.10 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %x_1)
  %.11 = fdiv <8 x float> <float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0>, %.10
  %.12 = getelementptr float, float* %out0, i64 0
  %.13 = bitcast float* %.12 to <8 x float>*
  store <8 x float> %.11, <8 x float>* %.13, align 4
  %.14 = add i32 %group_x, 1
  %.15 = icmp eq i32 %.14, %.grid_x
  %.16 = add i32 %group_y, 1
  %.17 = select i1 %.15, i32 %.16, i32 %group_y
  %.18 = icmp eq i32 %.17, %.grid_y
  %.19 = add i32 %group_z, 1
  %.20 = select i1 %.15, i32 0, i32 %.14
  store i32 %.20, i32* %group_x.at
  %.21 = select i1 %.18, i32 0, i32 %.17
  store i32 %.21, i32* %group_y.at
  %.22 = select i1 %.18, i32 %.19, i32 %group_z
  store i32 %.22, i32* %group_z.at
  %.23 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_loss
;   ops: sub, mul, mul, add, sub, mul, reduce_sum, mul, div, mul, mul, add, neg
;   from: test/golden/models.ts:48:55, test/golden/models.ts:50:9
;   schedule: row: tile row 8, vector inner 8
;   flops: 74*batch+9  bytes: 100*batch+128
;   grid: floordiv(batch+7, 8) x 1 x 1
;   in0: f32[8*batch], read
;   in1: f32[8], read
;   in2: f32[8], read
;   in3: f32[8], read
;   in4: f32[8], read
;   in5: f32[8*batch], read
;   out0: f32[batch], write
;   out1: f32[8*batch], write
define internal void @train_step_loss(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture readonly %in3, float* noalias nocapture readonly %in4, float* noalias nocapture readonly %in5, float* noalias nocapture %out0, float* noalias nocapture %out1, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc.at = alloca float
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.68, %row.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %first = mul i32 %group_x, 8
  %.7 = sitofp i32 %batch to float
  %.8 = fdiv float 1.0, %.7
  %value_1 = fmul float %.8, 0.125
  %.9 = add i32 %first, 8
  %.10 = call i32 @llvm.smin.i32(i32 %.9, i32 %batch)
  br label %row.head.6
row.head.6:
  %row = phi i32 [ %first, %.task.body.4 ], [ %.58, %j_1.end.14 ]
  %.11 = icmp slt i32 %row, %.10
  br i1 %.11, label %row.body.7, label %row.end.8
row.body.7:
  store float 0.0, float* %acc.at
  %index_1 = mul i32 %row, 8
  br label %j.head.9
j.head.9:
  %j = phi i32 [ 0, %row.body.7 ], [ %.32, %j.body.10 ]
  %.12 = icmp slt i32 %j, 8
  br i1 %.12, label %j.body.10, label %j.end.11
j.body.10:
  %index_2 = add i32 %index_1, %j
  %index_4 = sext i32 %index_2 to i64
  %index_5 = sext i32 %j to i64
  %.13 = getelementptr float, float* %in5, i64 %index_4
  %.14 = load float, float* %.13, align 4
  %.15 = getelementptr float, float* %in0, i64 %index_4
  %.16 = load float, float* %.15, align 4
  %.17 = getelementptr float, float* %in1, i64 %index_5
  %.18 = load float, float* %.17, align 4
  %.19 = fsub float %.16, %.18
  %.20 = getelementptr float, float* %in2, i64 %index_5
  %.21 = load float, float* %.20, align 4
  %.22 = getelementptr float, float* %in3, i64 %index_5
  %.23 = load float, float* %.22, align 4
  %.24 = fmul float %.21, %.23
  %.25 = fmul float %.19, %.24
  %.26 = getelementptr float, float* %in4, i64 %index_5
  %.27 = load float, float* %.26, align 4
  %.28 = fadd float %.25, %.27
  %sub = fsub float %.14, %.28
  %.29 = load float, float* %acc.at
  %.30 = fmul float %sub, %sub
  %.31 = fadd float %.29, %.30
  store float %.31, float* %acc.at
  %.32 = add nsw i32 %j, 1
  br label %j.head.9
j.end.11:
  %.33 = load float, float* %acc.at
  %.34 = fmul float %.33, 0.125
  %.35 = sext i32 %row to i64
  %.36 = getelementptr float, float* %out0, i64 %.35
  store float %.34, float* %.36, align 4
  br label %j_1.head.12
j_1.head.12:
  %j_1 = phi i32 [ 0, %j.end.11 ], [ %.57, %j_1.body.13 ]
  %.37 = icmp slt i32 %j_1, 8
  br i1 %.37, label %j_1.body.13, label %j_1.end.14
j_1.body.13:
  %index_3 = add i32 %index_1, %j_1
  %index_6 = sext i32 %index_3 to i64
  %index_7 = sext i32 %j_1 to i64
  %.38 = getelementptr float, float* %in5, i64 %index_6
  %.39 = load float, float* %.38, align 4
  %.40 = getelementptr float, float* %in0, i64 %index_6
  %.41 = load float, float* %.40, align 4
  %.42 = getelementptr float, float* %in1, i64 %index_7
  %.43 = load float, float* %.42, align 4
  %.44 = fsub float %.41, %.43
  %.45 = getelementptr float, float* %in2, i64 %index_7
  %.46 = load float, float* %.45, align 4
  %.47 = getelementptr float, float* %in3, i64 %index_7
  %.48 = load float, float* %.47, align 4
  %.49 = fmul float %.46, %.48
  %.50 = fmul float %.44, %.49
  %.51 = getelementptr float, float* %in4, i64 %index_7
  %.52 = load float, float* %.51, align 4
  %.53 = fadd float %.50, %.52
  %sub_1 = fsub float %.39, %.53
  %mul = fmul float %value_1, %sub_1
  %.54 = fadd float %mul, %mul
  %.55 = fneg float %.54
  %.56 = getelementptr float, float* %out1, i64 %index_6
  store float %.55, float* %.56, align 4
  %.57 = add nsw i32 %j_1, 1
  br label %j_1.head.12
j_1.end.14:
  %.58 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.59 = add i32 %group_x, 1
  %.60 = icmp eq i32 %.59, %.grid_x
  %.61 = add i32 %group_y, 1
  %.62 = select i1 %.60, i32 %.61, i32 %group_y
  %.63 = icmp eq i32 %.62, %.grid_y
  %.64 = add i32 %group_z, 1
  %.65 = select i1 %.60, i32 0, i32 %.59
  store i32 %.65, i32* %group_x.at
  %.66 = select i1 %.63, i32 0, i32 %.62
  store i32 %.66, i32* %group_y.at
  %.67 = select i1 %.63, i32 %.64, i32 %group_z
  store i32 %.67, i32* %group_z.at
  %.68 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_normalization_3
;   ops: reduce_sum, sub, mul, reduce_sum
;   from: test/golden/models.ts:48:55
;   schedule: reduce: vector result 8
;   flops: 32*batch  bytes: 64*batch+96
;   grid: 1 x 1 x 1
;   in0: f32[8*batch], read
;   in1: f32[8*batch], read
;   in2: f32[8], read
;   out0: f32[8], write
;   out1: f32[8], write
;   scratch: sums: f32[32], sums_1: f32[32]
define internal void @train_step_normalization_3(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, float* noalias nocapture %out1, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %.1 = getelementptr inbounds i8, i8* %.scratch, i64 0
  %sums = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 128
  %sums_1 = bitcast i8* %.2 to float*
  %.3 = icmp slt i32 %.begin, %.end
  br i1 %.3, label %work.1, label %done.2
work.1:
  %.4 = udiv i32 %.begin, %.grid_x
  %.5 = urem i32 %.begin, %.grid_x
  %.6 = urem i32 %.4, %.grid_y
  %.7 = udiv i32 %.4, %.grid_y
  store i32 %.5, i32* %group_x.at
  store i32 %.6, i32* %group_y.at
  store i32 %.7, i32* %group_z.at
  br label %.task.head.3
.task.head.3:
  %.task = phi i32 [ %.begin, %work.1 ], [ %.52, %r.end.8 ]
  %.8 = icmp slt i32 %.task, %.end
  br i1 %.8, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.9 = getelementptr float, float* %sums, i64 0
  %.10 = bitcast float* %.9 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.10, align 4
  %.11 = getelementptr float, float* %sums_1, i64 0
  %.12 = bitcast float* %.11 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.12, align 4
  br label %r.head.6
r.head.6:
  %r = phi i32 [ 0, %.task.body.4 ], [ %.34, %r.body.7 ]
  %.13 = icmp slt i32 %r, %batch
  br i1 %.13, label %r.body.7, label %r.end.8
r.body.7:
  %index_1 = mul i32 %r, 8
  %index_2 = sext i32 %index_1 to i64
  %.14 = getelementptr float, float* %in0, i64 %index_2
  %.15 = bitcast float* %.14 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.15, align 4
  %.16 = getelementptr float, float* %sums, i64 0
  %.17 = bitcast float* %.16 to <8 x float>*
  %.18 = load <8 x float>, <8 x float>* %.17, align 4
  %next = fadd <8 x float> %.18, %x
  %.19 = getelementptr float, float* %sums, i64 0
  %.20 = bitcast float* %.19 to <8 x float>*
  store <8 x float> %next, <8 x float>* %.20, align 4
  %.21 = getelementptr float, float* %sums_1, i64 0
  %.22 = bitcast float* %.21 to <8 x float>*
  %.23 = load <8 x float>, <8 x float>* %.22, align 4
  %.24 = getelementptr float, float* %in1, i64 %index_2
  %.25 = bitcast float* %.24 to <8 x float>*
  %.26 = load <8 x float>, <8 x float>* %.25, align 4
  %.27 = getelementptr float, float* %in2, i64 0
  %.28 = bitcast float* %.27 to <8 x float>*
  %.29 = load <8 x float>, <8 x float>* %.28, align 4
  %.30 = fsub <8 x float> %.26, %.29
  %.31 = fmul <8 x float> %x, %.30
  %next_1 = fadd <8 x float> %.23, %.31
  %.32 = getelementptr float, float* %sums_1, i64 0
  %.33 = bitcast float* %.32 to <8 x float>*
  store <8 x float> %next_1, <8 x float>* %.33, align 4
  %.34 = add nsw i32 %r, 1
  br label %r.head.6
r.end.8:
  %.35 = getelementptr float, float* %sums, i64 0
  %.36 = bitcast float* %.35 to <8 x float>*
  %reduce_sum = load <8 x float>, <8 x float>* %.36, align 4
  %.37 = getelementptr float, float* %sums_1, i64 0
  %.38 = bitcast float* %.37 to <8 x float>*
  %reduce_sum_1 = load <8 x float>, <8 x float>* %.38, align 4
  %.39 = getelementptr float, float* %out0, i64 0
  %.40 = bitcast float* %.39 to <8 x float>*
  store <8 x float> %reduce_sum, <8 x float>* %.40, align 4
  %.41 = getelementptr float, float* %out1, i64 0
  %.42 = bitcast float* %.41 to <8 x float>*
  store <8 x float> %reduce_sum_1, <8 x float>* %.42, align 4
  %.43 = add i32 %group_x, 1
  %.44 = icmp eq i32 %.43, %.grid_x
  %.45 = add i32 %group_y, 1
  %.46 = select i1 %.44, i32 %.45, i32 %group_y
  %.47 = icmp eq i32 %.46, %.grid_y
  %.48 = add i32 %group_z, 1
  %.49 = select i1 %.44, i32 0, i32 %.43
  store i32 %.49, i32* %group_x.at
  %.50 = select i1 %.47, i32 0, i32 %.46
  store i32 %.50, i32* %group_y.at
  %.51 = select i1 %.47, i32 %.48, i32 %group_z
  store i32 %.51, i32* %group_z.at
  %.52 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_loss_1
;   ops: reduce_sum, div, mul, add, add, eq, select, div, select
;   from: test/golden/models.ts:50:9
;   schedule: row: tile row 8, vector inner 8
;   flops: batch+8  bytes: 4*batch+12
;   grid: 1 x 1 x 1
;   in0: f32[batch], read
;   in1: f32[1], read_write
;   in2: f32[1], read_write
;   out2: f32[1], write
define internal void @train_step_loss_1(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %in2, float* noalias nocapture %out2, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc.at = alloca float
  %acc_lanes.at = alloca <8 x float>
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.70, %j_rest.end.11 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %dim_size = sitofp i32 %batch to float
  %.7 = getelementptr float, float* %in2, i64 0
  %.8 = load float, float* %.7, align 4
  %add = fadd float %.8, %dim_size
  %eq = fcmp oeq float %add, 0.0
  store float 0.0, float* %acc.at
  %.9 = sdiv i32 %batch, 8
  %j_whole = mul i32 %.9, 8
  store <8 x float> <float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0>, <8 x float>* %acc_lanes.at
  br label %j.head.6
j.head.6:
  %j = phi i32 [ 0, %.task.body.4 ], [ %.17, %j.body.7 ]
  %.10 = icmp slt i32 %j, %j_whole
  br i1 %.10, label %j.body.7, label %j.end.8
j.body.7:
  %.11 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.12 = sext i32 %j to i64
  %.13 = getelementptr float, float* %in0, i64 %.12
  %.14 = bitcast float* %.13 to <8 x float>*
  %.15 = load <8 x float>, <8 x float>* %.14, align 4
  %.16 = fadd <8 x float> %.11, %.15
  store <8 x float> %.16, <8 x float>* %acc_lanes.at
  %.17 = add nsw i32 %j, 8
  br label %j.head.6
j.end.8:
  %.18 = load float, float* %acc.at
  %.19 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.20 = extractelement <8 x float> %.19, i32 0
  %.21 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.22 = extractelement <8 x float> %.21, i32 4
  %.23 = fadd float %.20, %.22
  %.24 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.25 = extractelement <8 x float> %.24, i32 2
  %.26 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.27 = extractelement <8 x float> %.26, i32 6
  %.28 = fadd float %.25, %.27
  %.29 = fadd float %.23, %.28
  %.30 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.31 = extractelement <8 x float> %.30, i32 1
  %.32 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.33 = extractelement <8 x float> %.32, i32 5
  %.34 = fadd float %.31, %.33
  %.35 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.36 = extractelement <8 x float> %.35, i32 3
  %.37 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.38 = extractelement <8 x float> %.37, i32 7
  %.39 = fadd float %.36, %.38
  %.40 = fadd float %.34, %.39
  %.41 = fadd float %.29, %.40
  %.42 = fadd float %.18, %.41
  store float %.42, float* %acc.at
  br label %j_rest.head.9
j_rest.head.9:
  %j_rest = phi i32 [ %j_whole, %j.end.8 ], [ %.49, %j_rest.body.10 ]
  %.43 = icmp slt i32 %j_rest, %batch
  br i1 %.43, label %j_rest.body.10, label %j_rest.end.11
j_rest.body.10:
  %.44 = load float, float* %acc.at
  %.45 = sext i32 %j_rest to i64
  %.46 = getelementptr float, float* %in0, i64 %.45
  %.47 = load float, float* %.46, align 4
  %.48 = fadd float %.44, %.47
  store float %.48, float* %acc.at
  %.49 = add nsw i32 %j_rest, 1
  br label %j_rest.head.9
j_rest.end.11:
  %.50 = getelementptr float, float* %in1, i64 0
  %.51 = load float, float* %.50, align 4
  %.52 = load float, float* %acc.at
  %.53 = fdiv float %.52, %dim_size
  %.54 = fmul float %.53, %dim_size
  %add_1 = fadd float %.51, %.54
  %.55 = getelementptr float, float* %in1, i64 0
  store float %add_1, float* %.55, align 4
  %.56 = getelementptr float, float* %in2, i64 0
  store float %add, float* %.56, align 4
  %.57 = select i1 %eq, float 1.0, float %add
  %.58 = fdiv float %add_1, %.57
  %.59 = select i1 %eq, float 0.0, float %.58
  %.60 = getelementptr float, float* %out2, i64 0
  store float %.59, float* %.60, align 4
  %.61 = add i32 %group_x, 1
  %.62 = icmp eq i32 %.61, %.grid_x
  %.63 = add i32 %group_y, 1
  %.64 = select i1 %.62, i32 %.63, i32 %group_y
  %.65 = icmp eq i32 %.64, %.grid_y
  %.66 = add i32 %group_z, 1
  %.67 = select i1 %.62, i32 0, i32 %.61
  store i32 %.67, i32* %group_x.at
  %.68 = select i1 %.65, i32 0, i32 %.64
  store i32 %.68, i32* %group_y.at
  %.69 = select i1 %.65, i32 %.66, i32 %group_z
  store i32 %.69, i32* %group_z.at
  %.70 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_normalization_4
;   ops: mul, mul, add, mul, mul, add, mul, mul, sub, mul, sub, add
;   from: test/golden/models.ts:48:55, test/golden/models.ts:50:9
;   schedule: map: tile element 4096, vector element 8
;   flops: 89  bytes: 296
;   grid: 2 x 1 x 1
;   in0: f32[8], read_write
;   in1: f32[8], read
;   in2: f32[8], read_write
;   in3: f32[8], read
;   in4: f32[8], read
;   in5: f32[8], read
;   in6: f32[1], read
;   in7: f32[8], read_write
;   in8: f32[8], read
;   in9: f32[8], read_write
;   in10: i32[1], read_write
define internal void @train_step_normalization_4(float* noalias nocapture %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %in2, float* noalias nocapture readonly %in3, float* noalias nocapture readonly %in4, float* noalias nocapture readonly %in5, float* noalias nocapture readonly %in6, float* noalias nocapture %in7, float* noalias nocapture readonly %in8, float* noalias nocapture %in9, i32* noalias nocapture %in10, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.73, %after.11 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = icmp slt i32 %group_x, 1
  br i1 %.7, label %then.6, label %after.8
then.6:
  %.8 = getelementptr float, float* %in6, i64 0
  %broadcast = load float, float* %.8, align 4
  %.9 = getelementptr float, float* %in0, i64 0
  %.10 = bitcast float* %.9 to <8 x float>*
  %.11 = load <8 x float>, <8 x float>* %.10, align 4
  %.12 = fmul <8 x float> %.11, <float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432>
  %.13 = getelementptr float, float* %in1, i64 0
  %.14 = bitcast float* %.13 to <8 x float>*
  %.15 = load <8 x float>, <8 x float>* %.14, align 4
  %.16 = fmul <8 x float> %.15, <float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582>
  %.17 = fadd <8 x float> %.12, %.16
  %.18 = getelementptr float, float* %in0, i64 0
  %.19 = bitcast float* %.18 to <8 x float>*
  store <8 x float> %.17, <8 x float>* %.19, align 4
  %.20 = getelementptr float, float* %in2, i64 0
  %.21 = bitcast float* %.20 to <8 x float>*
  %.22 = load <8 x float>, <8 x float>* %.21, align 4
  %.23 = fmul <8 x float> %.22, <float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432>
  %.24 = getelementptr float, float* %in3, i64 0
  %.25 = bitcast float* %.24 to <8 x float>*
  %.26 = load <8 x float>, <8 x float>* %.25, align 4
  %.27 = fmul <8 x float> %.26, <float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582>
  %.28 = fadd <8 x float> %.23, %.27
  %.29 = getelementptr float, float* %in2, i64 0
  %.30 = bitcast float* %.29 to <8 x float>*
  store <8 x float> %.28, <8 x float>* %.30, align 4
  %.31 = insertelement <8 x float> undef, float %broadcast, i32 0
  %lanes_3 = shufflevector <8 x float> %.31, <8 x float> undef, <8 x i32> zeroinitializer
  %.32 = getelementptr float, float* %in7, i64 0
  %.33 = bitcast float* %.32 to <8 x float>*
  %.34 = load <8 x float>, <8 x float>* %.33, align 4
  %.35 = getelementptr float, float* %in4, i64 0
  %.36 = bitcast float* %.35 to <8 x float>*
  %.37 = load <8 x float>, <8 x float>* %.36, align 4
  %.38 = getelementptr float, float* %in5, i64 0
  %.39 = bitcast float* %.38 to <8 x float>*
  %.40 = load <8 x float>, <8 x float>* %.39, align 4
  %.41 = fmul <8 x float> %.37, %.40
  %.42 = fmul <8 x float> %.41, %lanes_3
  %.43 = fsub <8 x float> %.34, %.42
  %.44 = getelementptr float, float* %in7, i64 0
  %.45 = bitcast float* %.44 to <8 x float>*
  store <8 x float> %.43, <8 x float>* %.45, align 4
  %.46 = getelementptr float, float* %in9, i64 0
  %.47 = bitcast float* %.46 to <8 x float>*
  %.48 = load <8 x float>, <8 x float>* %.47, align 4
  %.49 = getelementptr float, float* %in8, i64 0
  %.50 = bitcast float* %.49 to <8 x float>*
  %.51 = load <8 x float>, <8 x float>* %.50, align 4
  %.52 = fmul <8 x float> %.51, %lanes_3
  %.53 = fsub <8 x float> %.48, %.52
  %.54 = getelementptr float, float* %in9, i64 0
  %.55 = bitcast float* %.54 to <8 x float>*
  store <8 x float> %.53, <8 x float>* %.55, align 4
  br label %after.8
after.8:
  %.56 = icmp sge i32 %group_x, 1
  br i1 %.56, label %then.9, label %after.11
then.9:
  %.57 = mul i32 %group_x, 4096
  %start_1 = sub i32 %.57, 4096
  br label %i_1.head.12
i_1.head.12:
  %i_1 = phi i32 [ %start_1, %then.9 ], [ %.63, %i_1.body.13 ]
  %.58 = icmp slt i32 %i_1, 1
  br i1 %.58, label %i_1.body.13, label %i_1.end.14
i_1.body.13:
  %.59 = getelementptr i32, i32* %in10, i64 0
  %.60 = load i32, i32* %.59, align 4
  %.61 = add i32 %.60, 1
  %.62 = getelementptr i32, i32* %in10, i64 0
  store i32 %.61, i32* %.62, align 4
  %.63 = add nsw i32 %i_1, 1
  br label %i_1.head.12
i_1.end.14:
  br label %after.11
after.11:
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

; eval_step_loss
;   ops: sub, mul, add, sub, mul, reduce_sum, mul
;   from: test/golden/models.ts:48:55, test/golden/models.ts:50:9
;   schedule: row: tile row 8, vector inner 8
;   flops: 49*batch  bytes: 68*batch+96
;   grid: floordiv(batch+7, 8) x 1 x 1
;   in0: f32[8*batch], read
;   in1: f32[8], read
;   in2: f32[8], read
;   in3: f32[8], read
;   in4: f32[8*batch], read
;   out0: f32[batch], write
define internal void @eval_step_loss(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture readonly %in3, float* noalias nocapture readonly %in4, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc.at = alloca float
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.42, %row.end.8 ]
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
  %row = phi i32 [ %first, %.task.body.4 ], [ %.32, %j.end.11 ]
  %.9 = icmp slt i32 %row, %.8
  br i1 %.9, label %row.body.7, label %row.end.8
row.body.7:
  store float 0.0, float* %acc.at
  %index_1 = mul i32 %row, 8
  br label %j.head.9
j.head.9:
  %j = phi i32 [ 0, %row.body.7 ], [ %.27, %j.body.10 ]
  %.10 = icmp slt i32 %j, 8
  br i1 %.10, label %j.body.10, label %j.end.11
j.body.10:
  %index_2 = add i32 %index_1, %j
  %index_3 = sext i32 %index_2 to i64
  %index_4 = sext i32 %j to i64
  %.11 = getelementptr float, float* %in4, i64 %index_3
  %.12 = load float, float* %.11, align 4
  %.13 = getelementptr float, float* %in0, i64 %index_3
  %.14 = load float, float* %.13, align 4
  %.15 = getelementptr float, float* %in1, i64 %index_4
  %.16 = load float, float* %.15, align 4
  %.17 = fsub float %.14, %.16
  %.18 = getelementptr float, float* %in2, i64 %index_4
  %.19 = load float, float* %.18, align 4
  %.20 = fmul float %.17, %.19
  %.21 = getelementptr float, float* %in3, i64 %index_4
  %.22 = load float, float* %.21, align 4
  %.23 = fadd float %.20, %.22
  %sub = fsub float %.12, %.23
  %.24 = load float, float* %acc.at
  %.25 = fmul float %sub, %sub
  %.26 = fadd float %.24, %.25
  store float %.26, float* %acc.at
  %.27 = add nsw i32 %j, 1
  br label %j.head.9
j.end.11:
  %.28 = load float, float* %acc.at
  %.29 = fmul float %.28, 0.125
  %.30 = sext i32 %row to i64
  %.31 = getelementptr float, float* %out0, i64 %.30
  store float %.29, float* %.31, align 4
  %.32 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.33 = add i32 %group_x, 1
  %.34 = icmp eq i32 %.33, %.grid_x
  %.35 = add i32 %group_y, 1
  %.36 = select i1 %.34, i32 %.35, i32 %group_y
  %.37 = icmp eq i32 %.36, %.grid_y
  %.38 = add i32 %group_z, 1
  %.39 = select i1 %.34, i32 0, i32 %.33
  store i32 %.39, i32* %group_x.at
  %.40 = select i1 %.37, i32 0, i32 %.36
  store i32 %.40, i32* %group_y.at
  %.41 = select i1 %.37, i32 %.38, i32 %group_z
  store i32 %.41, i32* %group_z.at
  %.42 = add nsw i32 %.task, 1
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

; predict: 2 steps
define void @tscompile_batch_normalization_run_predict(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.3 = getelementptr inbounds i8, i8* %.state, i64 192
  %.4 = bitcast i8* %.3 to float*
  %.5 = getelementptr inbounds i8, i8* %.state, i64 0
  %.6 = bitcast i8* %.5 to float*
  %.7 = mul i64 32, %batch.capacity
  %.8 = add i64 %.7, 63
  %.9 = call i64 @.floordiv(i64 %.8, i64 64)
  %.10 = mul i64 %.9, 64
  %.11 = getelementptr inbounds i8, i8* %.arena, i64 %.10
  %.12 = bitcast i8* %.11 to float*
  call void @predict_normalization(float* %.4, float* %.6, float* %.12, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.13 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.14 = bitcast i8* %.13 to float*
  %.15 = getelementptr inbounds i8, i8* %.state, i64 128
  %.16 = bitcast i8* %.15 to float*
  %.17 = getelementptr inbounds i8, i8* %.arena, i64 %.10
  %.18 = bitcast i8* %.17 to float*
  %.19 = getelementptr inbounds i8, i8* %.state, i64 64
  %.20 = bitcast i8* %.19 to float*
  %.21 = add i64 %.10, 64
  %.22 = getelementptr inbounds i8, i8* %.arena, i64 %.21
  %.23 = bitcast i8* %.22 to float*
  %.24 = trunc i64 %batch.sizes to i32
  %.25 = trunc i64 %batch.sizes to i32
  %.26 = mul i32 %.25, 1
  %.27 = mul i32 %.26, 1
  call void @predict_normalization_1(float* %.14, float* %.16, float* %.18, float* %.20, float* %.23, i32 %.24, i8* %.scratch, i32 %.25, i32 1, i32 0, i32 %.27)
  ret void
}

define void @tscompile_batch_normalization_places_predict(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  store i64 0, i64* %.2, align 8
  %.3 = getelementptr inbounds i64, i64* %.places, i64 1
  %.4 = mul i64 32, %batch.capacity
  %.5 = add i64 %.4, 63
  %.6 = call i64 @.floordiv(i64 %.5, i64 64)
  %.7 = mul i64 %.6, 64
  %.8 = add i64 %.7, 64
  store i64 %.8, i64* %.3, align 8
  ret void
}

; train_step: 7 steps
define void @tscompile_batch_normalization_run_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.3 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.4 = bitcast i8* %.3 to float*
  %.5 = mul i64 32, %batch.capacity
  %.6 = call i64 @llvm.smax.i64(i64 %.5, i64 4)
  %.7 = add i64 %.6, 63
  %.8 = call i64 @.floordiv(i64 %.7, i64 64)
  %.9 = mul i64 %.8, 64
  %.10 = call i64 @llvm.smax.i64(i64 %.5, i64 32)
  %.11 = add i64 %.10, 63
  %.12 = call i64 @.floordiv(i64 %.11, i64 64)
  %.13 = mul i64 %.12, 64
  %.14 = add i64 %.9, %.13
  %.15 = getelementptr inbounds i8, i8* %.arena, i64 %.14
  %.16 = bitcast i8* %.15 to float*
  %.17 = trunc i64 %batch.sizes to i32
  call void @train_step_normalization(float* %.4, float* %.16, i32 %.17, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.18 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.19 = bitcast i8* %.18 to float*
  %.20 = getelementptr inbounds i8, i8* %.arena, i64 %.14
  %.21 = bitcast i8* %.20 to float*
  %.22 = add i64 %.14, 64
  %.23 = getelementptr inbounds i8, i8* %.arena, i64 %.22
  %.24 = bitcast i8* %.23 to float*
  %.25 = trunc i64 %batch.sizes to i32
  call void @train_step_normalization_1(float* %.19, float* %.21, float* %.24, i32 %.25, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.26 = getelementptr inbounds i8, i8* %.arena, i64 %.22
  %.27 = bitcast i8* %.26 to float*
  %.28 = add i64 %.14, 128
  %.29 = getelementptr inbounds i8, i8* %.arena, i64 %.28
  %.30 = bitcast i8* %.29 to float*
  call void @train_step_normalization_2(float* %.27, float* %.30, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.31 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.32 = bitcast i8* %.31 to float*
  %.33 = getelementptr inbounds i8, i8* %.arena, i64 %.14
  %.34 = bitcast i8* %.33 to float*
  %.35 = getelementptr inbounds i8, i8* %.arena, i64 %.28
  %.36 = bitcast i8* %.35 to float*
  %.37 = getelementptr inbounds i8, i8* %.state, i64 0
  %.38 = bitcast i8* %.37 to float*
  %.39 = getelementptr inbounds i8, i8* %.state, i64 64
  %.40 = bitcast i8* %.39 to float*
  %.41 = getelementptr inbounds i8, i8* %.arena, i64 %.9
  %.42 = bitcast i8* %.41 to float*
  %.43 = add i64 %.5, 63
  %.44 = call i64 @.floordiv(i64 %.43, i64 64)
  %.45 = mul i64 %.44, 64
  %.46 = add i64 %.14, %.45
  %.47 = add i64 %.46, 192
  %.48 = getelementptr inbounds i8, i8* %.arena, i64 %.47
  %.49 = bitcast i8* %.48 to float*
  %.50 = add i64 %.14, 192
  %.51 = getelementptr inbounds i8, i8* %.arena, i64 %.50
  %.52 = bitcast i8* %.51 to float*
  %.53 = trunc i64 %batch.sizes to i32
  %.54 = add i64 %batch.sizes, 7
  %.55 = call i64 @.floordiv(i64 %.54, i64 8)
  %.56 = trunc i64 %.55 to i32
  %.57 = mul i32 %.56, 1
  %.58 = mul i32 %.57, 1
  call void @train_step_loss(float* %.32, float* %.34, float* %.36, float* %.38, float* %.40, float* %.42, float* %.49, float* %.52, i32 %.53, i8* %.scratch, i32 %.56, i32 1, i32 0, i32 %.58)
  %.59 = getelementptr inbounds i8, i8* %.arena, i64 %.50
  %.60 = bitcast i8* %.59 to float*
  %.61 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.62 = bitcast i8* %.61 to float*
  %.63 = getelementptr inbounds i8, i8* %.arena, i64 %.14
  %.64 = bitcast i8* %.63 to float*
  %.65 = getelementptr inbounds i8, i8* %.arena, i64 %.9
  %.66 = bitcast i8* %.65 to float*
  %.67 = mul i64 4, %batch.capacity
  %.68 = add i64 %.67, 63
  %.69 = call i64 @.floordiv(i64 %.68, i64 64)
  %.70 = mul i64 %.69, 64
  %.71 = add i64 %.46, %.70
  %.72 = add i64 %.71, 192
  %.73 = getelementptr inbounds i8, i8* %.arena, i64 %.72
  %.74 = bitcast i8* %.73 to float*
  %.75 = trunc i64 %batch.sizes to i32
  call void @train_step_normalization_3(float* %.60, float* %.62, float* %.64, float* %.66, float* %.74, i32 %.75, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.76 = getelementptr inbounds i8, i8* %.arena, i64 %.47
  %.77 = bitcast i8* %.76 to float*
  %.78 = getelementptr inbounds i8, i8* %.state, i64 256
  %.79 = bitcast i8* %.78 to float*
  %.80 = getelementptr inbounds i8, i8* %.state, i64 320
  %.81 = bitcast i8* %.80 to float*
  %.82 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.83 = bitcast i8* %.82 to float*
  %.84 = trunc i64 %batch.sizes to i32
  call void @train_step_loss_1(float* %.77, float* %.79, float* %.81, float* %.83, i32 %.84, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.85 = getelementptr inbounds i8, i8* %.state, i64 128
  %.86 = bitcast i8* %.85 to float*
  %.87 = getelementptr inbounds i8, i8* %.arena, i64 %.14
  %.88 = bitcast i8* %.87 to float*
  %.89 = getelementptr inbounds i8, i8* %.state, i64 192
  %.90 = bitcast i8* %.89 to float*
  %.91 = getelementptr inbounds i8, i8* %.arena, i64 %.22
  %.92 = bitcast i8* %.91 to float*
  %.93 = getelementptr inbounds i8, i8* %.arena, i64 %.72
  %.94 = bitcast i8* %.93 to float*
  %.95 = getelementptr inbounds i8, i8* %.arena, i64 %.28
  %.96 = bitcast i8* %.95 to float*
  %.97 = getelementptr inbounds i8, i8* %.state, i64 384
  %.98 = bitcast i8* %.97 to float*
  %.99 = getelementptr inbounds i8, i8* %.state, i64 0
  %.100 = bitcast i8* %.99 to float*
  %.101 = getelementptr inbounds i8, i8* %.arena, i64 %.9
  %.102 = bitcast i8* %.101 to float*
  %.103 = getelementptr inbounds i8, i8* %.state, i64 64
  %.104 = bitcast i8* %.103 to float*
  %.105 = getelementptr inbounds i8, i8* %.state, i64 448
  %.106 = bitcast i8* %.105 to i32*
  call void @train_step_normalization_4(float* %.86, float* %.88, float* %.90, float* %.92, float* %.94, float* %.96, float* %.98, float* %.100, float* %.102, float* %.104, i32* %.106, i8* %.scratch, i32 2, i32 1, i32 0, i32 2)
  ret void
}

define void @tscompile_batch_normalization_places_train_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  store i64 0, i64* %.2, align 8
  %.3 = getelementptr inbounds i64, i64* %.places, i64 1
  %.4 = mul i64 32, %batch.capacity
  %.5 = call i64 @llvm.smax.i64(i64 %.4, i64 4)
  %.6 = add i64 %.5, 63
  %.7 = call i64 @.floordiv(i64 %.6, i64 64)
  %.8 = mul i64 %.7, 64
  store i64 %.8, i64* %.3, align 8
  %.9 = getelementptr inbounds i64, i64* %.places, i64 2
  store i64 0, i64* %.9, align 8
  ret void
}

; eval_step: 3 steps
define void @tscompile_batch_normalization_run_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.3 = getelementptr inbounds i8, i8* %.state, i64 192
  %.4 = bitcast i8* %.3 to float*
  %.5 = getelementptr inbounds i8, i8* %.state, i64 0
  %.6 = bitcast i8* %.5 to float*
  %.7 = mul i64 32, %batch.capacity
  %.8 = add i64 %.7, 63
  %.9 = call i64 @.floordiv(i64 %.8, i64 64)
  %.10 = mul i64 %.9, 64
  %.11 = add i64 %.10, %.10
  %.12 = getelementptr inbounds i8, i8* %.arena, i64 %.11
  %.13 = bitcast i8* %.12 to float*
  call void @predict_normalization(float* %.4, float* %.6, float* %.13, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.14 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.15 = bitcast i8* %.14 to float*
  %.16 = getelementptr inbounds i8, i8* %.state, i64 128
  %.17 = bitcast i8* %.16 to float*
  %.18 = getelementptr inbounds i8, i8* %.arena, i64 %.11
  %.19 = bitcast i8* %.18 to float*
  %.20 = getelementptr inbounds i8, i8* %.state, i64 64
  %.21 = bitcast i8* %.20 to float*
  %.22 = getelementptr inbounds i8, i8* %.arena, i64 %.10
  %.23 = bitcast i8* %.22 to float*
  %.24 = add i64 %.11, 64
  %.25 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.26 = bitcast i8* %.25 to float*
  %.27 = trunc i64 %batch.sizes to i32
  %.28 = add i64 %batch.sizes, 7
  %.29 = call i64 @.floordiv(i64 %.28, i64 8)
  %.30 = trunc i64 %.29 to i32
  %.31 = mul i32 %.30, 1
  %.32 = mul i32 %.31, 1
  call void @eval_step_loss(float* %.15, float* %.17, float* %.19, float* %.21, float* %.23, float* %.26, i32 %.27, i8* %.scratch, i32 %.30, i32 1, i32 0, i32 %.32)
  %.33 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.34 = bitcast i8* %.33 to float*
  %.35 = getelementptr inbounds i8, i8* %.state, i64 256
  %.36 = bitcast i8* %.35 to float*
  %.37 = getelementptr inbounds i8, i8* %.state, i64 320
  %.38 = bitcast i8* %.37 to float*
  %.39 = getelementptr inbounds i8, i8* %.arena, i64 %.11
  %.40 = bitcast i8* %.39 to float*
  %.41 = trunc i64 %batch.sizes to i32
  call void @train_step_loss_1(float* %.34, float* %.36, float* %.38, float* %.40, i32 %.41, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  ret void
}

define void @tscompile_batch_normalization_places_eval_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  store i64 0, i64* %.2, align 8
  %.3 = getelementptr inbounds i64, i64* %.places, i64 1
  %.4 = mul i64 32, %batch.capacity
  %.5 = add i64 %.4, 63
  %.6 = call i64 @.floordiv(i64 %.5, i64 64)
  %.7 = mul i64 %.6, 64
  store i64 %.7, i64* %.3, align 8
  %.8 = getelementptr inbounds i64, i64* %.places, i64 2
  %.9 = add i64 %.7, %.7
  store i64 %.9, i64* %.8, align 8
  ret void
}

define i64 @tscompile_batch_normalization_state_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = add i64 512, 64
  ret i64 %.2
}

define i64 @tscompile_batch_normalization_arena_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = mul i64 32, %batch.capacity
  %.3 = add i64 %.2, 63
  %.4 = call i64 @.floordiv(i64 %.3, i64 64)
  %.5 = mul i64 %.4, 64
  %.6 = add i64 %.5, %.5
  %.7 = add i64 %.6, 64
  %.8 = call i64 @llvm.smax.i64(i64 %.2, i64 4)
  %.9 = add i64 %.8, 63
  %.10 = call i64 @.floordiv(i64 %.9, i64 64)
  %.11 = mul i64 %.10, 64
  %.12 = call i64 @llvm.smax.i64(i64 %.2, i64 32)
  %.13 = add i64 %.12, 63
  %.14 = call i64 @.floordiv(i64 %.13, i64 64)
  %.15 = mul i64 %.14, 64
  %.16 = add i64 %.11, %.15
  %.17 = add i64 %.16, %.5
  %.18 = mul i64 4, %batch.capacity
  %.19 = add i64 %.18, 63
  %.20 = call i64 @.floordiv(i64 %.19, i64 64)
  %.21 = mul i64 %.20, 64
  %.22 = add i64 %.17, %.21
  %.23 = add i64 %.22, 256
  %.24 = call i64 @llvm.smax.i64(i64 %.7, i64 %.23)
  %.25 = add i64 %.6, %.21
  %.26 = add i64 %.25, 64
  %.27 = call i64 @llvm.smax.i64(i64 %.24, i64 %.26)
  %.28 = add i64 %.27, 64
  ret i64 %.28
}

declare i64 @llvm.smax.i64(i64, i64)
declare i32 @llvm.smin.i32(i32, i32)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)

attributes #0 = { noinline nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
