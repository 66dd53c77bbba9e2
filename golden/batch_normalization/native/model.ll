; batch_normalization for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%.pool = type { i32, [60 x i8], i32, [60 x i8], i32, i32, i32, i32, i32, i32, void (i64*, i8*, i32, i32)*, i64*, [24 x i8], [64 x i8], [64 x i64] }

; Bytes of scratch memory that a call needs.
@tscompile_batch_normalization_scratch_bytes = constant i64 256

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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.34, %.task.body.4 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = sext i32 %group_x to i64
  %index_1 = mul i64 %.7, 8
  %.8 = getelementptr float, float* %in0, i64 %index_1
  %.9 = bitcast float* %.8 to <8 x float>*
  %.10 = load <8 x float>, <8 x float>* %.9, align 4
  %.11 = getelementptr float, float* %in1, i64 0
  %.12 = bitcast float* %.11 to <8 x float>*
  %.13 = load <8 x float>, <8 x float>* %.12, align 4
  %.14 = fsub <8 x float> %.10, %.13
  %.15 = getelementptr float, float* %in2, i64 0
  %.16 = bitcast float* %.15 to <8 x float>*
  %.17 = load <8 x float>, <8 x float>* %.16, align 4
  %.18 = fmul <8 x float> %.14, %.17
  %.19 = getelementptr float, float* %in3, i64 0
  %.20 = bitcast float* %.19 to <8 x float>*
  %.21 = load <8 x float>, <8 x float>* %.20, align 4
  %.22 = fadd <8 x float> %.18, %.21
  %.23 = getelementptr float, float* %out0, i64 %index_1
  %.24 = bitcast float* %.23 to <8 x float>*
  store <8 x float> %.22, <8 x float>* %.24, align 4
  %.25 = add i32 %group_x, 1
  %.26 = icmp eq i32 %.25, %.grid_x
  %.27 = add i32 %group_y, 1
  %.28 = select i1 %.26, i32 %.27, i32 %group_y
  %.29 = icmp eq i32 %.28, %.grid_y
  %.30 = add i32 %group_z, 1
  %.31 = select i1 %.26, i32 0, i32 %.25
  store i32 %.31, i32* %group_x.at
  %.32 = select i1 %.29, i32 0, i32 %.28
  store i32 %.32, i32* %group_y.at
  %.33 = select i1 %.29, i32 %.30, i32 %group_z
  store i32 %.33, i32* %group_z.at
  %.34 = add nsw i32 %.task, 1
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
;   scratch: sums: f32[8]
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
;   ops: mul, mul, add
;   from: test/golden/models.ts:48:55
;   schedule: map: tile element 4096, vector element 8
;   flops: 24  bytes: 64
;   grid: 1 x 1 x 1
;   in0: f32[8], read_write
;   in1: f32[8], read
define internal void @train_step_normalization_1(float* noalias nocapture %in0, float* noalias nocapture readonly %in1, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.10 = fmul <8 x float> %.9, <float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432, float 0.9900000095367432>
  %.11 = getelementptr float, float* %in1, i64 0
  %.12 = bitcast float* %.11 to <8 x float>*
  %.13 = load <8 x float>, <8 x float>* %.12, align 4
  %.14 = fmul <8 x float> %.13, <float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582, float 0.009999999776482582>
  %.15 = fadd <8 x float> %.10, %.14
  %.16 = getelementptr float, float* %in0, i64 0
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

; train_step_sgd
;   ops: add
;   from: test/golden/models.ts:50:9
;   schedule: map: tile element 4096, vector element 8
;   flops: 1  bytes: 4
;   grid: 1 x 1 x 1
;   in0: i32[1], read_write
define internal void @train_step_sgd(i32* noalias nocapture %in0, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.20, %.task.body.4 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = getelementptr i32, i32* %in0, i64 0
  %.8 = load i32, i32* %.7, align 4
  %.9 = add i32 %.8, 1
  %.10 = getelementptr i32, i32* %in0, i64 0
  store i32 %.9, i32* %.10, align 4
  %.11 = add i32 %group_x, 1
  %.12 = icmp eq i32 %.11, %.grid_x
  %.13 = add i32 %group_y, 1
  %.14 = select i1 %.12, i32 %.13, i32 %group_y
  %.15 = icmp eq i32 %.14, %.grid_y
  %.16 = add i32 %group_z, 1
  %.17 = select i1 %.12, i32 0, i32 %.11
  store i32 %.17, i32* %group_x.at
  %.18 = select i1 %.15, i32 0, i32 %.14
  store i32 %.18, i32* %group_y.at
  %.19 = select i1 %.15, i32 %.16, i32 %group_z
  store i32 %.19, i32* %group_z.at
  %.20 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_normalization_2
;   ops: sub, mul, reduce_sum, div
;   from: test/golden/models.ts:48:55
;   schedule: reduce: vector result 8
;   flops: 24*batch+8  bytes: 32*batch+64
;   grid: 1 x 1 x 1
;   in0: f32[8*batch], read
;   in1: f32[8], read
;   out0: f32[8], write
;   scratch: sums: f32[8]
define internal void @train_step_normalization_2(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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

; train_step_normalization_3
;   ops: add, rsqrt
;   from: test/golden/models.ts:48:55
;   schedule: map: tile element 4096, vector element 8
;   flops: 16  bytes: 64
;   grid: 1 x 1 x 1
;   in0: f32[8], read
;   out0: f32[8], write
define internal void @train_step_normalization_3(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.67, %row.end.8 ]
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
  %row = phi i32 [ %first, %.task.body.4 ], [ %.57, %j_1.end.14 ]
  %.11 = icmp slt i32 %row, %.10
  br i1 %.11, label %row.body.7, label %row.end.8
row.body.7:
  store float 0.0, float* %acc.at
  %index_1 = sext i32 %row to i64
  %index_2 = mul i64 %index_1, 8
  br label %j.head.9
j.head.9:
  %j = phi i32 [ 0, %row.body.7 ], [ %.32, %j.body.10 ]
  %.12 = icmp slt i32 %j, 8
  br i1 %.12, label %j.body.10, label %j.end.11
j.body.10:
  %index_3 = sext i32 %j to i64
  %index_4 = add i64 %index_2, %index_3
  %.13 = getelementptr float, float* %in5, i64 %index_4
  %.14 = load float, float* %.13, align 4
  %.15 = getelementptr float, float* %in0, i64 %index_4
  %.16 = load float, float* %.15, align 4
  %.17 = getelementptr float, float* %in1, i64 %index_3
  %.18 = load float, float* %.17, align 4
  %.19 = fsub float %.16, %.18
  %.20 = getelementptr float, float* %in2, i64 %index_3
  %.21 = load float, float* %.20, align 4
  %.22 = getelementptr float, float* %in3, i64 %index_3
  %.23 = load float, float* %.22, align 4
  %.24 = fmul float %.21, %.23
  %.25 = fmul float %.19, %.24
  %.26 = getelementptr float, float* %in4, i64 %index_3
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
  %.35 = getelementptr float, float* %out0, i64 %index_1
  store float %.34, float* %.35, align 4
  br label %j_1.head.12
j_1.head.12:
  %j_1 = phi i32 [ 0, %j.end.11 ], [ %.56, %j_1.body.13 ]
  %.36 = icmp slt i32 %j_1, 8
  br i1 %.36, label %j_1.body.13, label %j_1.end.14
j_1.body.13:
  %index_5 = sext i32 %j_1 to i64
  %index_6 = add i64 %index_2, %index_5
  %.37 = getelementptr float, float* %in5, i64 %index_6
  %.38 = load float, float* %.37, align 4
  %.39 = getelementptr float, float* %in0, i64 %index_6
  %.40 = load float, float* %.39, align 4
  %.41 = getelementptr float, float* %in1, i64 %index_5
  %.42 = load float, float* %.41, align 4
  %.43 = fsub float %.40, %.42
  %.44 = getelementptr float, float* %in2, i64 %index_5
  %.45 = load float, float* %.44, align 4
  %.46 = getelementptr float, float* %in3, i64 %index_5
  %.47 = load float, float* %.46, align 4
  %.48 = fmul float %.45, %.47
  %.49 = fmul float %.43, %.48
  %.50 = getelementptr float, float* %in4, i64 %index_5
  %.51 = load float, float* %.50, align 4
  %.52 = fadd float %.49, %.51
  %sub_1 = fsub float %.38, %.52
  %mul = fmul float %value_1, %sub_1
  %.53 = fadd float %mul, %mul
  %.54 = fneg float %.53
  %.55 = getelementptr float, float* %out1, i64 %index_6
  store float %.54, float* %.55, align 4
  %.56 = add nsw i32 %j_1, 1
  br label %j_1.head.12
j_1.end.14:
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

; train_step_normalization_4
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
;   scratch: sums: f32[8], sums_1: f32[8]
define internal void @train_step_normalization_4(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, float* noalias nocapture %out1, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %.1 = getelementptr inbounds i8, i8* %.scratch, i64 0
  %sums = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 64
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.53, %r.end.8 ]
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
  %r = phi i32 [ 0, %.task.body.4 ], [ %.35, %r.body.7 ]
  %.13 = icmp slt i32 %r, %batch
  br i1 %.13, label %r.body.7, label %r.end.8
r.body.7:
  %.14 = sext i32 %r to i64
  %index_1 = mul i64 %.14, 8
  %.15 = getelementptr float, float* %in0, i64 %index_1
  %.16 = bitcast float* %.15 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.16, align 4
  %.17 = getelementptr float, float* %sums, i64 0
  %.18 = bitcast float* %.17 to <8 x float>*
  %.19 = load <8 x float>, <8 x float>* %.18, align 4
  %next = fadd <8 x float> %.19, %x
  %.20 = getelementptr float, float* %sums, i64 0
  %.21 = bitcast float* %.20 to <8 x float>*
  store <8 x float> %next, <8 x float>* %.21, align 4
  %.22 = getelementptr float, float* %sums_1, i64 0
  %.23 = bitcast float* %.22 to <8 x float>*
  %.24 = load <8 x float>, <8 x float>* %.23, align 4
  %.25 = getelementptr float, float* %in1, i64 %index_1
  %.26 = bitcast float* %.25 to <8 x float>*
  %.27 = load <8 x float>, <8 x float>* %.26, align 4
  %.28 = getelementptr float, float* %in2, i64 0
  %.29 = bitcast float* %.28 to <8 x float>*
  %.30 = load <8 x float>, <8 x float>* %.29, align 4
  %.31 = fsub <8 x float> %.27, %.30
  %.32 = fmul <8 x float> %x, %.31
  %next_1 = fadd <8 x float> %.24, %.32
  %.33 = getelementptr float, float* %sums_1, i64 0
  %.34 = bitcast float* %.33 to <8 x float>*
  store <8 x float> %next_1, <8 x float>* %.34, align 4
  %.35 = add nsw i32 %r, 1
  br label %r.head.6
r.end.8:
  %.36 = getelementptr float, float* %sums, i64 0
  %.37 = bitcast float* %.36 to <8 x float>*
  %reduce_sum = load <8 x float>, <8 x float>* %.37, align 4
  %.38 = getelementptr float, float* %sums_1, i64 0
  %.39 = bitcast float* %.38 to <8 x float>*
  %reduce_sum_1 = load <8 x float>, <8 x float>* %.39, align 4
  %.40 = getelementptr float, float* %out0, i64 0
  %.41 = bitcast float* %.40 to <8 x float>*
  store <8 x float> %reduce_sum, <8 x float>* %.41, align 4
  %.42 = getelementptr float, float* %out1, i64 0
  %.43 = bitcast float* %.42 to <8 x float>*
  store <8 x float> %reduce_sum_1, <8 x float>* %.43, align 4
  %.44 = add i32 %group_x, 1
  %.45 = icmp eq i32 %.44, %.grid_x
  %.46 = add i32 %group_y, 1
  %.47 = select i1 %.45, i32 %.46, i32 %group_y
  %.48 = icmp eq i32 %.47, %.grid_y
  %.49 = add i32 %group_z, 1
  %.50 = select i1 %.45, i32 0, i32 %.44
  store i32 %.50, i32* %group_x.at
  %.51 = select i1 %.48, i32 0, i32 %.47
  store i32 %.51, i32* %group_y.at
  %.52 = select i1 %.48, i32 %.49, i32 %group_z
  store i32 %.52, i32* %group_z.at
  %.53 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_normalization_5
;   ops: mul, mul, sub
;   from: test/golden/models.ts:48:55, test/golden/models.ts:50:9
;   schedule: map: tile element 4096, vector element 8
;   flops: 24  bytes: 100
;   grid: 1 x 1 x 1
;   in0: f32[8], read
;   in1: f32[8], read
;   in2: f32[1], read
;   in3: f32[8], read_write
define internal void @train_step_normalization_5(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %in3, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.34, %.task.body.4 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = getelementptr float, float* %in3, i64 0
  %.8 = bitcast float* %.7 to <8 x float>*
  %.9 = load <8 x float>, <8 x float>* %.8, align 4
  %.10 = getelementptr float, float* %in0, i64 0
  %.11 = bitcast float* %.10 to <8 x float>*
  %.12 = load <8 x float>, <8 x float>* %.11, align 4
  %.13 = getelementptr float, float* %in1, i64 0
  %.14 = bitcast float* %.13 to <8 x float>*
  %.15 = load <8 x float>, <8 x float>* %.14, align 4
  %.16 = fmul <8 x float> %.12, %.15
  %.17 = getelementptr float, float* %in2, i64 0
  %.18 = load float, float* %.17, align 4
  %.19 = insertelement <8 x float> undef, float %.18, i32 0
  %.20 = shufflevector <8 x float> %.19, <8 x float> undef, <8 x i32> zeroinitializer
  %.21 = fmul <8 x float> %.16, %.20
  %.22 = fsub <8 x float> %.9, %.21
  %.23 = getelementptr float, float* %in3, i64 0
  %.24 = bitcast float* %.23 to <8 x float>*
  store <8 x float> %.22, <8 x float>* %.24, align 4
  %.25 = add i32 %group_x, 1
  %.26 = icmp eq i32 %.25, %.grid_x
  %.27 = add i32 %group_y, 1
  %.28 = select i1 %.26, i32 %.27, i32 %group_y
  %.29 = icmp eq i32 %.28, %.grid_y
  %.30 = add i32 %group_z, 1
  %.31 = select i1 %.26, i32 0, i32 %.25
  store i32 %.31, i32* %group_x.at
  %.32 = select i1 %.29, i32 0, i32 %.28
  store i32 %.32, i32* %group_y.at
  %.33 = select i1 %.29, i32 %.30, i32 %group_z
  store i32 %.33, i32* %group_z.at
  %.34 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_sgd_1
;   ops: mul, sub
;   from: test/golden/models.ts:50:9
;   schedule: map: tile element 4096, vector element 8
;   flops: 16  bytes: 68
;   grid: 1 x 1 x 1
;   in0: f32[8], read
;   in1: f32[1], read
;   in2: f32[8], read_write
define internal void @train_step_sgd_1(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %in2, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.30, %.task.body.4 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = getelementptr float, float* %in2, i64 0
  %.8 = bitcast float* %.7 to <8 x float>*
  %.9 = load <8 x float>, <8 x float>* %.8, align 4
  %.10 = getelementptr float, float* %in0, i64 0
  %.11 = bitcast float* %.10 to <8 x float>*
  %.12 = load <8 x float>, <8 x float>* %.11, align 4
  %.13 = getelementptr float, float* %in1, i64 0
  %.14 = load float, float* %.13, align 4
  %.15 = insertelement <8 x float> undef, float %.14, i32 0
  %.16 = shufflevector <8 x float> %.15, <8 x float> undef, <8 x i32> zeroinitializer
  %.17 = fmul <8 x float> %.12, %.16
  %.18 = fsub <8 x float> %.9, %.17
  %.19 = getelementptr float, float* %in2, i64 0
  %.20 = bitcast float* %.19 to <8 x float>*
  store <8 x float> %.18, <8 x float>* %.20, align 4
  %.21 = add i32 %group_x, 1
  %.22 = icmp eq i32 %.21, %.grid_x
  %.23 = add i32 %group_y, 1
  %.24 = select i1 %.22, i32 %.23, i32 %group_y
  %.25 = icmp eq i32 %.24, %.grid_y
  %.26 = add i32 %group_z, 1
  %.27 = select i1 %.22, i32 0, i32 %.21
  store i32 %.27, i32* %group_x.at
  %.28 = select i1 %.25, i32 0, i32 %.24
  store i32 %.28, i32* %group_y.at
  %.29 = select i1 %.25, i32 %.26, i32 %group_z
  store i32 %.29, i32* %group_z.at
  %.30 = add nsw i32 %.task, 1
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.41, %row.end.8 ]
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
  %row = phi i32 [ %first, %.task.body.4 ], [ %.31, %j.end.11 ]
  %.9 = icmp slt i32 %row, %.8
  br i1 %.9, label %row.body.7, label %row.end.8
row.body.7:
  store float 0.0, float* %acc.at
  %index_1 = sext i32 %row to i64
  %index_2 = mul i64 %index_1, 8
  br label %j.head.9
j.head.9:
  %j = phi i32 [ 0, %row.body.7 ], [ %.27, %j.body.10 ]
  %.10 = icmp slt i32 %j, 8
  br i1 %.10, label %j.body.10, label %j.end.11
j.body.10:
  %index_3 = sext i32 %j to i64
  %index_4 = add i64 %index_2, %index_3
  %.11 = getelementptr float, float* %in4, i64 %index_4
  %.12 = load float, float* %.11, align 4
  %.13 = getelementptr float, float* %in0, i64 %index_4
  %.14 = load float, float* %.13, align 4
  %.15 = getelementptr float, float* %in1, i64 %index_3
  %.16 = load float, float* %.15, align 4
  %.17 = fsub float %.14, %.16
  %.18 = getelementptr float, float* %in2, i64 %index_3
  %.19 = load float, float* %.18, align 4
  %.20 = fmul float %.17, %.19
  %.21 = getelementptr float, float* %in3, i64 %index_3
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
  %.30 = getelementptr float, float* %out0, i64 %index_1
  store float %.29, float* %.30, align 4
  %.31 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.32 = add i32 %group_x, 1
  %.33 = icmp eq i32 %.32, %.grid_x
  %.34 = add i32 %group_y, 1
  %.35 = select i1 %.33, i32 %.34, i32 %group_y
  %.36 = icmp eq i32 %.35, %.grid_y
  %.37 = add i32 %group_z, 1
  %.38 = select i1 %.33, i32 0, i32 %.32
  store i32 %.38, i32* %group_x.at
  %.39 = select i1 %.36, i32 0, i32 %.35
  store i32 %.39, i32* %group_y.at
  %.40 = select i1 %.36, i32 %.37, i32 %group_z
  store i32 %.40, i32* %group_z.at
  %.41 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

define internal void @predict_normalization_1.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  %.15 = inttoptr i64 %.14 to float*
  %.16 = getelementptr inbounds i64, i64* %.values, i64 5
  %.17 = load i64, i64* %.16, align 8
  %.18 = trunc i64 %.17 to i32
  %.19 = getelementptr inbounds i64, i64* %.values, i64 6
  %.20 = load i64, i64* %.19, align 8
  %.21 = trunc i64 %.20 to i32
  %.22 = getelementptr inbounds i64, i64* %.values, i64 7
  %.23 = load i64, i64* %.22, align 8
  %.24 = trunc i64 %.23 to i32
  call void @predict_normalization_1(float* %.3, float* %.6, float* %.9, float* %.12, float* %.15, i32 %.18, i8* %.scratch, i32 %.21, i32 %.24, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_loss.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  %.15 = inttoptr i64 %.14 to float*
  %.16 = getelementptr inbounds i64, i64* %.values, i64 5
  %.17 = load i64, i64* %.16, align 8
  %.18 = inttoptr i64 %.17 to float*
  %.19 = getelementptr inbounds i64, i64* %.values, i64 6
  %.20 = load i64, i64* %.19, align 8
  %.21 = inttoptr i64 %.20 to float*
  %.22 = getelementptr inbounds i64, i64* %.values, i64 7
  %.23 = load i64, i64* %.22, align 8
  %.24 = inttoptr i64 %.23 to float*
  %.25 = getelementptr inbounds i64, i64* %.values, i64 8
  %.26 = load i64, i64* %.25, align 8
  %.27 = trunc i64 %.26 to i32
  %.28 = getelementptr inbounds i64, i64* %.values, i64 9
  %.29 = load i64, i64* %.28, align 8
  %.30 = trunc i64 %.29 to i32
  %.31 = getelementptr inbounds i64, i64* %.values, i64 10
  %.32 = load i64, i64* %.31, align 8
  %.33 = trunc i64 %.32 to i32
  call void @train_step_loss(float* %.3, float* %.6, float* %.9, float* %.12, float* %.15, float* %.18, float* %.21, float* %.24, i32 %.27, i8* %.scratch, i32 %.30, i32 %.33, i32 %.begin, i32 %.end)
  ret void
}

define internal void @eval_step_loss.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  %.15 = inttoptr i64 %.14 to float*
  %.16 = getelementptr inbounds i64, i64* %.values, i64 5
  %.17 = load i64, i64* %.16, align 8
  %.18 = inttoptr i64 %.17 to float*
  %.19 = getelementptr inbounds i64, i64* %.values, i64 6
  %.20 = load i64, i64* %.19, align 8
  %.21 = trunc i64 %.20 to i32
  %.22 = getelementptr inbounds i64, i64* %.values, i64 7
  %.23 = load i64, i64* %.22, align 8
  %.24 = trunc i64 %.23 to i32
  %.25 = getelementptr inbounds i64, i64* %.values, i64 8
  %.26 = load i64, i64* %.25, align 8
  %.27 = trunc i64 %.26 to i32
  call void @eval_step_loss(float* %.3, float* %.6, float* %.9, float* %.12, float* %.15, float* %.18, i32 %.21, i8* %.scratch, i32 %.24, i32 %.27, i32 %.begin, i32 %.end)
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
  %.array = alloca [8 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [8 x i64], [8 x i64]* %.array, i64 0, i64 0
  %.3 = getelementptr inbounds i8, i8* %.state, i64 192
  %.4 = bitcast i8* %.3 to float*
  %.5 = getelementptr inbounds i8, i8* %.state, i64 0
  %.6 = bitcast i8* %.5 to float*
  %.7 = mul i64 32, %batch.capacity
  %.8 = add i64 %.7, 63
  %.9 = call i64 @.floordiv(i64 %.8, i64 64)
  %.10 = mul i64 %.9, 64
  %.11 = mul i64 2, %.10
  %.12 = getelementptr inbounds i8, i8* %.arena, i64 %.11
  %.13 = bitcast i8* %.12 to float*
  call void @predict_normalization(float* %.4, float* %.6, float* %.13, i8* %.own, i32 1, i32 1, i32 0, i32 1)
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
  %.24 = trunc i64 %batch.sizes to i32
  %.25 = trunc i64 %batch.sizes to i32
  %.26 = mul i32 %.25, 1
  %.27 = mul i32 %.26, 1
  %.28 = ptrtoint float* %.15 to i64
  %.29 = ptrtoint float* %.17 to i64
  %.30 = ptrtoint float* %.19 to i64
  %.31 = ptrtoint float* %.21 to i64
  %.32 = ptrtoint float* %.23 to i64
  %.33 = zext i32 %.24 to i64
  %.34 = zext i32 %.25 to i64
  %.35 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.28, i64* %.35, align 8
  %.36 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.29, i64* %.36, align 8
  %.37 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.30, i64* %.37, align 8
  %.38 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.31, i64* %.38, align 8
  %.39 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.32, i64* %.39, align 8
  %.40 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.33, i64* %.40, align 8
  %.41 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.34, i64* %.41, align 8
  %.42 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 1, i64* %.42, align 8
  %.43 = mul i64 536, %batch.sizes
  %.44 = add i64 %.43, 768
  %.45 = call i64 @.floordiv(i64 %.44, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_normalization_1.share, i64* %.arguments, i32 %.27, i64 %.45)
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
  store i64 %.7, i64* %.3, align 8
  ret void
}

; train_step: 11 steps
define void @tscompile_batch_normalization_run_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [11 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [11 x i64], [11 x i64]* %.array, i64 0, i64 0
  %.3 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.4 = bitcast i8* %.3 to float*
  %.5 = mul i64 32, %batch.capacity
  %.6 = add i64 %.5, 63
  %.7 = call i64 @.floordiv(i64 %.6, i64 64)
  %.8 = mul i64 %.7, 64
  %.9 = mul i64 2, %.8
  %.10 = call i64 @llvm.smax.i64(i64 %.5, i64 32)
  %.11 = add i64 %.10, 63
  %.12 = call i64 @.floordiv(i64 %.11, i64 64)
  %.13 = mul i64 %.12, 64
  %.14 = add i64 %.9, %.13
  %.15 = mul i64 4, %batch.capacity
  %.16 = call i64 @llvm.smax.i64(i64 %.15, i64 32)
  %.17 = add i64 %.16, 63
  %.18 = call i64 @.floordiv(i64 %.17, i64 64)
  %.19 = mul i64 %.18, 64
  %.20 = add i64 %.14, %.19
  %.21 = getelementptr inbounds i8, i8* %.arena, i64 %.20
  %.22 = bitcast i8* %.21 to float*
  %.23 = trunc i64 %batch.sizes to i32
  call void @train_step_normalization(float* %.4, float* %.22, i32 %.23, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.24 = getelementptr inbounds i8, i8* %.state, i64 128
  %.25 = bitcast i8* %.24 to float*
  %.26 = getelementptr inbounds i8, i8* %.arena, i64 %.20
  %.27 = bitcast i8* %.26 to float*
  call void @train_step_normalization_1(float* %.25, float* %.27, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.28 = getelementptr inbounds i8, i8* %.state, i64 448
  %.29 = bitcast i8* %.28 to i32*
  call void @train_step_sgd(i32* %.29, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.30 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.31 = bitcast i8* %.30 to float*
  %.32 = getelementptr inbounds i8, i8* %.arena, i64 %.20
  %.33 = bitcast i8* %.32 to float*
  %.34 = getelementptr inbounds i8, i8* %.arena, i64 %.14
  %.35 = bitcast i8* %.34 to float*
  %.36 = trunc i64 %batch.sizes to i32
  call void @train_step_normalization_2(float* %.31, float* %.33, float* %.35, i32 %.36, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.37 = getelementptr inbounds i8, i8* %.state, i64 192
  %.38 = bitcast i8* %.37 to float*
  %.39 = getelementptr inbounds i8, i8* %.arena, i64 %.14
  %.40 = bitcast i8* %.39 to float*
  call void @train_step_normalization_1(float* %.38, float* %.40, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.41 = getelementptr inbounds i8, i8* %.arena, i64 %.14
  %.42 = bitcast i8* %.41 to float*
  %.43 = add i64 %.20, 64
  %.44 = getelementptr inbounds i8, i8* %.arena, i64 %.43
  %.45 = bitcast i8* %.44 to float*
  call void @train_step_normalization_3(float* %.42, float* %.45, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.46 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.47 = bitcast i8* %.46 to float*
  %.48 = getelementptr inbounds i8, i8* %.arena, i64 %.20
  %.49 = bitcast i8* %.48 to float*
  %.50 = getelementptr inbounds i8, i8* %.arena, i64 %.43
  %.51 = bitcast i8* %.50 to float*
  %.52 = getelementptr inbounds i8, i8* %.state, i64 0
  %.53 = bitcast i8* %.52 to float*
  %.54 = getelementptr inbounds i8, i8* %.state, i64 64
  %.55 = bitcast i8* %.54 to float*
  %.56 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.57 = bitcast i8* %.56 to float*
  %.58 = getelementptr inbounds i8, i8* %.arena, i64 %.14
  %.59 = bitcast i8* %.58 to float*
  %.60 = add i64 %.8, %.13
  %.61 = getelementptr inbounds i8, i8* %.arena, i64 %.60
  %.62 = bitcast i8* %.61 to float*
  %.63 = trunc i64 %batch.sizes to i32
  %.64 = add i64 %batch.sizes, 7
  %.65 = call i64 @.floordiv(i64 %.64, i64 8)
  %.66 = trunc i64 %.65 to i32
  %.67 = mul i32 %.66, 1
  %.68 = mul i32 %.67, 1
  %.69 = ptrtoint float* %.47 to i64
  %.70 = ptrtoint float* %.49 to i64
  %.71 = ptrtoint float* %.51 to i64
  %.72 = ptrtoint float* %.53 to i64
  %.73 = ptrtoint float* %.55 to i64
  %.74 = ptrtoint float* %.57 to i64
  %.75 = ptrtoint float* %.59 to i64
  %.76 = ptrtoint float* %.62 to i64
  %.77 = zext i32 %.63 to i64
  %.78 = zext i32 %.66 to i64
  %.79 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.69, i64* %.79, align 8
  %.80 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.70, i64* %.80, align 8
  %.81 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.71, i64* %.81, align 8
  %.82 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.72, i64* %.82, align 8
  %.83 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.73, i64* %.83, align 8
  %.84 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.74, i64* %.84, align 8
  %.85 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.75, i64* %.85, align 8
  %.86 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 %.76, i64* %.86, align 8
  %.87 = getelementptr inbounds i64, i64* %.arguments, i64 8
  store i64 %.77, i64* %.87, align 8
  %.88 = getelementptr inbounds i64, i64* %.arguments, i64 9
  store i64 %.78, i64* %.88, align 8
  %.89 = getelementptr inbounds i64, i64* %.arguments, i64 10
  store i64 1, i64* %.89, align 8
  %.90 = mul i64 874, %batch.sizes
  %.91 = add i64 %.90, 1033
  %.92 = call i64 @.floordiv(i64 %.91, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_loss.share, i64* %.arguments, i32 %.68, i64 %.92)
  %.93 = getelementptr inbounds i8, i8* %.arena, i64 %.60
  %.94 = bitcast i8* %.93 to float*
  %.95 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.96 = bitcast i8* %.95 to float*
  %.97 = getelementptr inbounds i8, i8* %.arena, i64 %.20
  %.98 = bitcast i8* %.97 to float*
  %.99 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.100 = bitcast i8* %.99 to float*
  %.101 = add i64 %.20, 128
  %.102 = getelementptr inbounds i8, i8* %.arena, i64 %.101
  %.103 = bitcast i8* %.102 to float*
  %.104 = trunc i64 %batch.sizes to i32
  call void @train_step_normalization_4(float* %.94, float* %.96, float* %.98, float* %.100, float* %.103, i32 %.104, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.105 = getelementptr inbounds i8, i8* %.arena, i64 %.101
  %.106 = bitcast i8* %.105 to float*
  %.107 = getelementptr inbounds i8, i8* %.arena, i64 %.43
  %.108 = bitcast i8* %.107 to float*
  %.109 = getelementptr inbounds i8, i8* %.state, i64 384
  %.110 = bitcast i8* %.109 to float*
  %.111 = getelementptr inbounds i8, i8* %.state, i64 0
  %.112 = bitcast i8* %.111 to float*
  call void @train_step_normalization_5(float* %.106, float* %.108, float* %.110, float* %.112, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.113 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.114 = bitcast i8* %.113 to float*
  %.115 = getelementptr inbounds i8, i8* %.state, i64 384
  %.116 = bitcast i8* %.115 to float*
  %.117 = getelementptr inbounds i8, i8* %.state, i64 64
  %.118 = bitcast i8* %.117 to float*
  call void @train_step_sgd_1(float* %.114, float* %.116, float* %.118, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.119 = getelementptr inbounds i8, i8* %.arena, i64 %.14
  %.120 = bitcast i8* %.119 to float*
  %.121 = getelementptr inbounds i8, i8* %.state, i64 256
  %.122 = bitcast i8* %.121 to float*
  %.123 = getelementptr inbounds i8, i8* %.state, i64 320
  %.124 = bitcast i8* %.123 to float*
  %.125 = getelementptr inbounds i8, i8* %.arena, i64 %.101
  %.126 = bitcast i8* %.125 to float*
  %.127 = trunc i64 %batch.sizes to i32
  call void @train_step_loss_1(float* %.120, float* %.122, float* %.124, float* %.126, i32 %.127, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  ret void
}

; train_step of one batch after another
define void @tscompile_batch_normalization_batches_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes, i64* %.work) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.work, i64 0
  %.address = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.work, i64 1
  %.count = load i64, i64* %.2, align 8
  %.3 = getelementptr inbounds i64, i64* %.work, i64 2
  %.first = load i64, i64* %.3, align 8
  %.4 = getelementptr inbounds i64, i64* %.work, i64 3
  %.last = load i64, i64* %.4, align 8
  %.rows = inttoptr i64 %.address to i8*
  %.5 = mul i64 %.count, 4
  %.6 = getelementptr inbounds i8, i8* %.rows, i64 %.5
  %.7 = mul i64 %.count, 36
  %.8 = getelementptr inbounds i8, i8* %.rows, i64 %.7
  %.9 = getelementptr inbounds i64, i64* %.work, i64 4
  %.to.0 = load i64, i64* %.9, align 8
  %.10 = getelementptr inbounds i8, i8* %.arena, i64 %.to.0
  %.11 = getelementptr inbounds i64, i64* %.work, i64 5
  %.to.1 = load i64, i64* %.11, align 8
  %.12 = getelementptr inbounds i8, i8* %.arena, i64 %.to.1
  %.batch = load i64, i64* %.sizes, align 8
  br label %step.head.1
step.head.1:
  %step = phi i64 [ %.first, %entry ], [ %.34, %row.end.6 ]
  %.13 = icmp slt i64 %step, %.last
  br i1 %.13, label %step.body.2, label %step.end.3
step.body.2:
  %.14 = mul i64 %step, %.batch
  %.15 = sub i64 %.count, %.14
  %.16 = icmp slt i64 %.15, %.batch
  %.17 = select i1 %.16, i64 %.15, i64 %.batch
  store i64 %.17, i64* %.sizes, align 8
  br label %row.head.4
row.head.4:
  %row = phi i64 [ 0, %step.body.2 ], [ %.33, %row.body.5 ]
  %.18 = icmp slt i64 %row, %.17
  br i1 %.18, label %row.body.5, label %row.end.6
row.body.5:
  %.19 = add i64 %.14, %row
  %.20 = mul i64 %.19, 4
  %.21 = getelementptr inbounds i8, i8* %.rows, i64 %.20
  %.22 = bitcast i8* %.21 to i32*
  %.23 = load i32, i32* %.22, align 4
  %.24 = zext i32 %.23 to i64
  %.25 = mul i64 %row, 32
  %.26 = getelementptr inbounds i8, i8* %.10, i64 %.25
  %.27 = mul i64 %.24, 32
  %.28 = getelementptr inbounds i8, i8* %.6, i64 %.27
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.26, i8* %.28, i64 32, i1 false)
  %.29 = mul i64 %row, 32
  %.30 = getelementptr inbounds i8, i8* %.12, i64 %.29
  %.31 = mul i64 %.24, 32
  %.32 = getelementptr inbounds i8, i8* %.8, i64 %.31
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.30, i8* %.32, i64 32, i1 false)
  %.33 = add nsw i64 %row, 1
  br label %row.head.4
row.end.6:
  call void @tscompile_batch_normalization_run_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes)
  %.34 = add nsw i64 %step, 1
  br label %step.head.1
step.end.3:
  store i64 %.batch, i64* %.sizes, align 8
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
  %.5 = add i64 %.4, 63
  %.6 = call i64 @.floordiv(i64 %.5, i64 64)
  %.7 = mul i64 %.6, 64
  store i64 %.7, i64* %.3, align 8
  %.8 = getelementptr inbounds i64, i64* %.places, i64 2
  %.9 = mul i64 2, %.7
  %.10 = call i64 @llvm.smax.i64(i64 %.4, i64 32)
  %.11 = add i64 %.10, 63
  %.12 = call i64 @.floordiv(i64 %.11, i64 64)
  %.13 = mul i64 %.12, 64
  %.14 = add i64 %.9, %.13
  %.15 = mul i64 4, %batch.capacity
  %.16 = call i64 @llvm.smax.i64(i64 %.15, i64 32)
  %.17 = add i64 %.16, 63
  %.18 = call i64 @.floordiv(i64 %.17, i64 64)
  %.19 = mul i64 %.18, 64
  %.20 = add i64 %.14, %.19
  %.21 = add i64 %.20, 128
  store i64 %.21, i64* %.8, align 8
  ret void
}

; eval_step: 3 steps
define void @tscompile_batch_normalization_run_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [9 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [9 x i64], [9 x i64]* %.array, i64 0, i64 0
  %.3 = getelementptr inbounds i8, i8* %.state, i64 192
  %.4 = bitcast i8* %.3 to float*
  %.5 = getelementptr inbounds i8, i8* %.state, i64 0
  %.6 = bitcast i8* %.5 to float*
  %.7 = mul i64 32, %batch.capacity
  %.8 = add i64 %.7, 63
  %.9 = call i64 @.floordiv(i64 %.8, i64 64)
  %.10 = mul i64 %.9, 64
  %.11 = mul i64 2, %.10
  %.12 = mul i64 4, %batch.capacity
  %.13 = add i64 %.12, 63
  %.14 = call i64 @.floordiv(i64 %.13, i64 64)
  %.15 = mul i64 %.14, 64
  %.16 = add i64 %.11, %.15
  %.17 = getelementptr inbounds i8, i8* %.arena, i64 %.16
  %.18 = bitcast i8* %.17 to float*
  call void @predict_normalization(float* %.4, float* %.6, float* %.18, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.19 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.20 = bitcast i8* %.19 to float*
  %.21 = getelementptr inbounds i8, i8* %.state, i64 128
  %.22 = bitcast i8* %.21 to float*
  %.23 = getelementptr inbounds i8, i8* %.arena, i64 %.16
  %.24 = bitcast i8* %.23 to float*
  %.25 = getelementptr inbounds i8, i8* %.state, i64 64
  %.26 = bitcast i8* %.25 to float*
  %.27 = getelementptr inbounds i8, i8* %.arena, i64 %.10
  %.28 = bitcast i8* %.27 to float*
  %.29 = getelementptr inbounds i8, i8* %.arena, i64 %.11
  %.30 = bitcast i8* %.29 to float*
  %.31 = trunc i64 %batch.sizes to i32
  %.32 = add i64 %batch.sizes, 7
  %.33 = call i64 @.floordiv(i64 %.32, i64 8)
  %.34 = trunc i64 %.33 to i32
  %.35 = mul i32 %.34, 1
  %.36 = mul i32 %.35, 1
  %.37 = ptrtoint float* %.20 to i64
  %.38 = ptrtoint float* %.22 to i64
  %.39 = ptrtoint float* %.24 to i64
  %.40 = ptrtoint float* %.26 to i64
  %.41 = ptrtoint float* %.28 to i64
  %.42 = ptrtoint float* %.30 to i64
  %.43 = zext i32 %.31 to i64
  %.44 = zext i32 %.34 to i64
  %.45 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.37, i64* %.45, align 8
  %.46 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.38, i64* %.46, align 8
  %.47 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.39, i64* %.47, align 8
  %.48 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.40, i64* %.48, align 8
  %.49 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.41, i64* %.49, align 8
  %.50 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.42, i64* %.50, align 8
  %.51 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.43, i64* %.51, align 8
  %.52 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 %.44, i64* %.52, align 8
  %.53 = getelementptr inbounds i64, i64* %.arguments, i64 8
  store i64 1, i64* %.53, align 8
  %.54 = mul i64 593, %batch.sizes
  %.55 = add i64 %.54, 768
  %.56 = call i64 @.floordiv(i64 %.55, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @eval_step_loss.share, i64* %.arguments, i32 %.36, i64 %.56)
  %.57 = getelementptr inbounds i8, i8* %.arena, i64 %.11
  %.58 = bitcast i8* %.57 to float*
  %.59 = getelementptr inbounds i8, i8* %.state, i64 256
  %.60 = bitcast i8* %.59 to float*
  %.61 = getelementptr inbounds i8, i8* %.state, i64 320
  %.62 = bitcast i8* %.61 to float*
  %.63 = getelementptr inbounds i8, i8* %.arena, i64 %.16
  %.64 = bitcast i8* %.63 to float*
  %.65 = trunc i64 %batch.sizes to i32
  call void @train_step_loss_1(float* %.58, float* %.60, float* %.62, float* %.64, i32 %.65, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  ret void
}

; eval_step of one batch after another
define void @tscompile_batch_normalization_batches_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes, i64* %.work) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.work, i64 0
  %.address = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.work, i64 1
  %.count = load i64, i64* %.2, align 8
  %.3 = getelementptr inbounds i64, i64* %.work, i64 2
  %.first = load i64, i64* %.3, align 8
  %.4 = getelementptr inbounds i64, i64* %.work, i64 3
  %.last = load i64, i64* %.4, align 8
  %.rows = inttoptr i64 %.address to i8*
  %.5 = mul i64 %.count, 4
  %.6 = getelementptr inbounds i8, i8* %.rows, i64 %.5
  %.7 = mul i64 %.count, 36
  %.8 = getelementptr inbounds i8, i8* %.rows, i64 %.7
  %.9 = getelementptr inbounds i64, i64* %.work, i64 4
  %.to.0 = load i64, i64* %.9, align 8
  %.10 = getelementptr inbounds i8, i8* %.arena, i64 %.to.0
  %.11 = getelementptr inbounds i64, i64* %.work, i64 5
  %.to.1 = load i64, i64* %.11, align 8
  %.12 = getelementptr inbounds i8, i8* %.arena, i64 %.to.1
  %.batch = load i64, i64* %.sizes, align 8
  br label %step.head.1
step.head.1:
  %step = phi i64 [ %.first, %entry ], [ %.34, %row.end.6 ]
  %.13 = icmp slt i64 %step, %.last
  br i1 %.13, label %step.body.2, label %step.end.3
step.body.2:
  %.14 = mul i64 %step, %.batch
  %.15 = sub i64 %.count, %.14
  %.16 = icmp slt i64 %.15, %.batch
  %.17 = select i1 %.16, i64 %.15, i64 %.batch
  store i64 %.17, i64* %.sizes, align 8
  br label %row.head.4
row.head.4:
  %row = phi i64 [ 0, %step.body.2 ], [ %.33, %row.body.5 ]
  %.18 = icmp slt i64 %row, %.17
  br i1 %.18, label %row.body.5, label %row.end.6
row.body.5:
  %.19 = add i64 %.14, %row
  %.20 = mul i64 %.19, 4
  %.21 = getelementptr inbounds i8, i8* %.rows, i64 %.20
  %.22 = bitcast i8* %.21 to i32*
  %.23 = load i32, i32* %.22, align 4
  %.24 = zext i32 %.23 to i64
  %.25 = mul i64 %row, 32
  %.26 = getelementptr inbounds i8, i8* %.10, i64 %.25
  %.27 = mul i64 %.24, 32
  %.28 = getelementptr inbounds i8, i8* %.6, i64 %.27
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.26, i8* %.28, i64 32, i1 false)
  %.29 = mul i64 %row, 32
  %.30 = getelementptr inbounds i8, i8* %.12, i64 %.29
  %.31 = mul i64 %.24, 32
  %.32 = getelementptr inbounds i8, i8* %.8, i64 %.31
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.30, i8* %.32, i64 32, i1 false)
  %.33 = add nsw i64 %row, 1
  br label %row.head.4
row.end.6:
  call void @tscompile_batch_normalization_run_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes)
  %.34 = add nsw i64 %step, 1
  br label %step.head.1
step.end.3:
  store i64 %.batch, i64* %.sizes, align 8
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
  %.9 = mul i64 2, %.7
  %.10 = mul i64 4, %batch.capacity
  %.11 = add i64 %.10, 63
  %.12 = call i64 @.floordiv(i64 %.11, i64 64)
  %.13 = mul i64 %.12, 64
  %.14 = add i64 %.9, %.13
  store i64 %.14, i64* %.8, align 8
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
  %.6 = mul i64 2, %.5
  %.7 = add i64 %.6, 64
  %.8 = call i64 @llvm.smax.i64(i64 %.2, i64 32)
  %.9 = add i64 %.8, 63
  %.10 = call i64 @.floordiv(i64 %.9, i64 64)
  %.11 = mul i64 %.10, 64
  %.12 = add i64 %.6, %.11
  %.13 = mul i64 4, %batch.capacity
  %.14 = call i64 @llvm.smax.i64(i64 %.13, i64 32)
  %.15 = add i64 %.14, 63
  %.16 = call i64 @.floordiv(i64 %.15, i64 64)
  %.17 = mul i64 %.16, 64
  %.18 = add i64 %.12, %.17
  %.19 = add i64 %.18, 192
  %.20 = call i64 @llvm.smax.i64(i64 %.7, i64 %.19)
  %.21 = add i64 %.13, 63
  %.22 = call i64 @.floordiv(i64 %.21, i64 64)
  %.23 = mul i64 %.22, 64
  %.24 = add i64 %.6, %.23
  %.25 = add i64 %.24, 64
  %.26 = call i64 @llvm.smax.i64(i64 %.20, i64 %.25)
  %.27 = add i64 %.26, 64
  ret i64 %.27
}

define void @tscompile_batch_normalization_set_threads(i8* %scratch, i32 %threads) #1 {
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
  %helper.bytes = mul i64 %wanted.wide, 256
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
  %offset = mul i64 %count.wide, 256
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
declare void @llvm.memcpy.p0i8.p0i8.i64(i8*, i8*, i64, i1)
declare void @llvm.memset.p0i8.i64(i8*, i8, i64, i1)
declare i64 @llvm.smax.i64(i64, i64)
declare i32 @llvm.smin.i32(i32, i32)
declare i64 @llvm.smin.i64(i64, i64)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
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
