; embedding for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%.pool = type { i32, [60 x i8], i32, [60 x i8], i32, i32, i32, i32, i32, i32, void (i64*, i8*, i32, i32)*, i64*, [24 x i8], [64 x i8], [64 x i64] }

; Bytes of scratch memory that a call needs.
@tscompile_embedding_scratch_bytes = constant i64 128

; predict_embedding
;   ops: gather
;   from: test/golden/models.ts:38:75
;   schedule: map: tile element 4096, vector element 8
;   flops: 24*batch  bytes: 120*batch+320
;   grid: batch x 1 x 1
;   in0: f32[80], read
;   in1: i32[6*batch], read
;   out0: f32[24*batch], write
define internal void @predict_embedding(float* noalias nocapture readonly %in0, i32* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.63, %j0.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = sext i32 %group_x to i64
  %index_2 = mul i64 %index_1, 6
  %index_4 = mul i64 %index_1, 24
  br label %j0.head.6
j0.head.6:
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.53, %j0.body.7 ]
  %.7 = icmp slt i32 %j0, 6
  br i1 %.7, label %j0.body.7, label %j0.end.8
j0.body.7:
  %index_3 = sext i32 %j0 to i64
  %.8 = add i64 %index_2, %index_3
  %.9 = getelementptr i32, i32* %in1, i64 %.8
  %row = load i32, i32* %.9, align 4
  %.10 = mul i64 %index_3, 4
  %index_5 = add i64 %index_4, %.10
  %.11 = icmp sge i32 %row, 0
  %.12 = icmp slt i32 %row, 20
  %mask_1 = and i1 %.11, %.12
  %.13 = mul i32 %row, 4
  %.14 = sext i32 %.13 to i64
  %.15 = select i1 %mask_1, i64 %.14, i64 0
  %.16 = getelementptr float, float* %in0, i64 %.15
  %.17 = load float, float* %.16, align 4
  %.18 = select i1 %mask_1, float %.17, float 0.0
  %.19 = getelementptr float, float* %out0, i64 %index_5
  store float %.18, float* %.19, align 4
  %.20 = icmp sge i32 %row, 0
  %.21 = icmp slt i32 %row, 20
  %mask_2 = and i1 %.20, %.21
  %.22 = mul i32 %row, 4
  %.23 = add i32 %.22, 1
  %.24 = sext i32 %.23 to i64
  %.25 = select i1 %mask_2, i64 %.24, i64 0
  %.26 = getelementptr float, float* %in0, i64 %.25
  %.27 = load float, float* %.26, align 4
  %.28 = select i1 %mask_2, float %.27, float 0.0
  %.29 = add i64 %index_5, 1
  %.30 = getelementptr float, float* %out0, i64 %.29
  store float %.28, float* %.30, align 4
  %.31 = icmp sge i32 %row, 0
  %.32 = icmp slt i32 %row, 20
  %mask_3 = and i1 %.31, %.32
  %.33 = mul i32 %row, 4
  %.34 = add i32 %.33, 2
  %.35 = sext i32 %.34 to i64
  %.36 = select i1 %mask_3, i64 %.35, i64 0
  %.37 = getelementptr float, float* %in0, i64 %.36
  %.38 = load float, float* %.37, align 4
  %.39 = select i1 %mask_3, float %.38, float 0.0
  %.40 = add i64 %index_5, 2
  %.41 = getelementptr float, float* %out0, i64 %.40
  store float %.39, float* %.41, align 4
  %.42 = icmp sge i32 %row, 0
  %.43 = icmp slt i32 %row, 20
  %mask_4 = and i1 %.42, %.43
  %.44 = mul i32 %row, 4
  %.45 = add i32 %.44, 3
  %.46 = sext i32 %.45 to i64
  %.47 = select i1 %mask_4, i64 %.46, i64 0
  %.48 = getelementptr float, float* %in0, i64 %.47
  %.49 = load float, float* %.48, align 4
  %.50 = select i1 %mask_4, float %.49, float 0.0
  %.51 = add i64 %index_5, 3
  %.52 = getelementptr float, float* %out0, i64 %.51
  store float %.50, float* %.52, align 4
  %.53 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
  %.54 = add i32 %group_x, 1
  %.55 = icmp eq i32 %.54, %.grid_x
  %.56 = add i32 %group_y, 1
  %.57 = select i1 %.55, i32 %.56, i32 %group_y
  %.58 = icmp eq i32 %.57, %.grid_y
  %.59 = add i32 %group_z, 1
  %.60 = select i1 %.55, i32 0, i32 %.54
  store i32 %.60, i32* %group_x.at
  %.61 = select i1 %.58, i32 0, i32 %.57
  store i32 %.61, i32* %group_y.at
  %.62 = select i1 %.58, i32 %.59, i32 %group_z
  store i32 %.62, i32* %group_z.at
  %.63 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_loss
;   ops: gather, sub, mul, reduce_sum, mul
;   from: test/golden/models.ts:38:75, test/golden/models.ts:40:9
;   schedule: row: tile row 8, vector inner 8
;   flops: 102*batch  bytes: 240*batch+320
;   grid: floordiv(6*batch+7, 8) x 1 x 1
;   in0: f32[80], read
;   in1: i32[6*batch], read
;   in2: f32[24*batch], read
;   out0: f32[24*batch], write
;   out1: f32[6*batch], write
define internal void @train_step_loss(float* noalias nocapture readonly %in0, i32* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, float* noalias nocapture %out1, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.126, %row.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %first = mul i32 %group_x, 8
  %.7 = add i32 %first, 8
  %.8 = mul i32 %batch, 6
  %.9 = call i32 @llvm.smin.i32(i32 %.7, i32 %.8)
  br label %row.head.6
row.head.6:
  %row = phi i32 [ %first, %.task.body.4 ], [ %.116, %row.body.7 ]
  %.10 = icmp slt i32 %row, %.9
  br i1 %.10, label %row.body.7, label %row.end.8
row.body.7:
  store float 0.0, float* %acc.at
  %.11 = sdiv i32 %row, 6
  %index_1 = sext i32 %.11 to i64
  %.12 = srem i32 %row, 6
  %index_2 = sext i32 %.12 to i64
  %.13 = mul i64 %index_1, 6
  %index_3 = add i64 %.13, %index_2
  %.14 = getelementptr i32, i32* %in1, i64 %index_3
  %row_1 = load i32, i32* %.14, align 4
  %.15 = mul i64 %index_1, 24
  %.16 = mul i64 %index_2, 4
  %index_4 = add i64 %.15, %.16
  %.17 = getelementptr float, float* %in2, i64 %index_4
  %value_1 = load float, float* %.17, align 4
  %.18 = icmp sge i32 %row_1, 0
  %.19 = icmp slt i32 %row_1, 20
  %mask_1 = and i1 %.18, %.19
  %.20 = mul i32 %row_1, 4
  %.21 = sext i32 %.20 to i64
  %.22 = select i1 %mask_1, i64 %.21, i64 0
  %.23 = getelementptr float, float* %in0, i64 %.22
  %.24 = load float, float* %.23, align 4
  %.25 = select i1 %mask_1, float %.24, float 0.0
  %sub = fsub float %value_1, %.25
  %.26 = load float, float* %acc.at
  %.27 = fmul float %sub, %sub
  %.28 = fadd float %.26, %.27
  store float %.28, float* %acc.at
  %.29 = add i64 %index_4, 1
  %.30 = getelementptr float, float* %in2, i64 %.29
  %value_2 = load float, float* %.30, align 4
  %.31 = icmp sge i32 %row_1, 0
  %.32 = icmp slt i32 %row_1, 20
  %mask_2 = and i1 %.31, %.32
  %.33 = mul i32 %row_1, 4
  %.34 = add i32 %.33, 1
  %.35 = sext i32 %.34 to i64
  %.36 = select i1 %mask_2, i64 %.35, i64 0
  %.37 = getelementptr float, float* %in0, i64 %.36
  %.38 = load float, float* %.37, align 4
  %.39 = select i1 %mask_2, float %.38, float 0.0
  %sub_2 = fsub float %value_2, %.39
  %.40 = load float, float* %acc.at
  %.41 = fmul float %sub_2, %sub_2
  %.42 = fadd float %.40, %.41
  store float %.42, float* %acc.at
  %.43 = add i64 %index_4, 2
  %.44 = getelementptr float, float* %in2, i64 %.43
  %value_3 = load float, float* %.44, align 4
  %.45 = icmp sge i32 %row_1, 0
  %.46 = icmp slt i32 %row_1, 20
  %mask_3 = and i1 %.45, %.46
  %.47 = mul i32 %row_1, 4
  %.48 = add i32 %.47, 2
  %.49 = sext i32 %.48 to i64
  %.50 = select i1 %mask_3, i64 %.49, i64 0
  %.51 = getelementptr float, float* %in0, i64 %.50
  %.52 = load float, float* %.51, align 4
  %.53 = select i1 %mask_3, float %.52, float 0.0
  %sub_3 = fsub float %value_3, %.53
  %.54 = load float, float* %acc.at
  %.55 = fmul float %sub_3, %sub_3
  %.56 = fadd float %.54, %.55
  store float %.56, float* %acc.at
  %.57 = add i64 %index_4, 3
  %.58 = getelementptr float, float* %in2, i64 %.57
  %value_4 = load float, float* %.58, align 4
  %.59 = icmp sge i32 %row_1, 0
  %.60 = icmp slt i32 %row_1, 20
  %mask_4 = and i1 %.59, %.60
  %.61 = mul i32 %row_1, 4
  %.62 = add i32 %.61, 3
  %.63 = sext i32 %.62 to i64
  %.64 = select i1 %mask_4, i64 %.63, i64 0
  %.65 = getelementptr float, float* %in0, i64 %.64
  %.66 = load float, float* %.65, align 4
  %.67 = select i1 %mask_4, float %.66, float 0.0
  %sub_4 = fsub float %value_4, %.67
  %.68 = load float, float* %acc.at
  %.69 = fmul float %sub_4, %sub_4
  %.70 = fadd float %.68, %.69
  store float %.70, float* %acc.at
  %.71 = load float, float* %acc.at
  %.72 = fmul float %.71, 0.25
  %.73 = getelementptr float, float* %out1, i64 %index_3
  store float %.72, float* %.73, align 4
  %.74 = icmp sge i32 %row_1, 0
  %.75 = icmp slt i32 %row_1, 20
  %mask_5 = and i1 %.74, %.75
  %.76 = mul i32 %row_1, 4
  %.77 = sext i32 %.76 to i64
  %.78 = select i1 %mask_5, i64 %.77, i64 0
  %.79 = getelementptr float, float* %in0, i64 %.78
  %.80 = load float, float* %.79, align 4
  %.81 = select i1 %mask_5, float %.80, float 0.0
  %sub_1 = fsub float %value_1, %.81
  %.82 = getelementptr float, float* %out0, i64 %index_4
  store float %sub_1, float* %.82, align 4
  %.83 = icmp sge i32 %row_1, 0
  %.84 = icmp slt i32 %row_1, 20
  %mask_6 = and i1 %.83, %.84
  %.85 = mul i32 %row_1, 4
  %.86 = add i32 %.85, 1
  %.87 = sext i32 %.86 to i64
  %.88 = select i1 %mask_6, i64 %.87, i64 0
  %.89 = getelementptr float, float* %in0, i64 %.88
  %.90 = load float, float* %.89, align 4
  %.91 = select i1 %mask_6, float %.90, float 0.0
  %sub_5 = fsub float %value_2, %.91
  %.92 = add i64 %index_4, 1
  %.93 = getelementptr float, float* %out0, i64 %.92
  store float %sub_5, float* %.93, align 4
  %.94 = icmp sge i32 %row_1, 0
  %.95 = icmp slt i32 %row_1, 20
  %mask_7 = and i1 %.94, %.95
  %.96 = mul i32 %row_1, 4
  %.97 = add i32 %.96, 2
  %.98 = sext i32 %.97 to i64
  %.99 = select i1 %mask_7, i64 %.98, i64 0
  %.100 = getelementptr float, float* %in0, i64 %.99
  %.101 = load float, float* %.100, align 4
  %.102 = select i1 %mask_7, float %.101, float 0.0
  %sub_6 = fsub float %value_3, %.102
  %.103 = add i64 %index_4, 2
  %.104 = getelementptr float, float* %out0, i64 %.103
  store float %sub_6, float* %.104, align 4
  %.105 = icmp sge i32 %row_1, 0
  %.106 = icmp slt i32 %row_1, 20
  %mask_8 = and i1 %.105, %.106
  %.107 = mul i32 %row_1, 4
  %.108 = add i32 %.107, 3
  %.109 = sext i32 %.108 to i64
  %.110 = select i1 %mask_8, i64 %.109, i64 0
  %.111 = getelementptr float, float* %in0, i64 %.110
  %.112 = load float, float* %.111, align 4
  %.113 = select i1 %mask_8, float %.112, float 0.0
  %sub_7 = fsub float %value_4, %.113
  %.114 = add i64 %index_4, 3
  %.115 = getelementptr float, float* %out0, i64 %.114
  store float %sub_7, float* %.115, align 4
  %.116 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.117 = add i32 %group_x, 1
  %.118 = icmp eq i32 %.117, %.grid_x
  %.119 = add i32 %group_y, 1
  %.120 = select i1 %.118, i32 %.119, i32 %group_y
  %.121 = icmp eq i32 %.120, %.grid_y
  %.122 = add i32 %group_z, 1
  %.123 = select i1 %.118, i32 0, i32 %.117
  store i32 %.123, i32* %group_x.at
  %.124 = select i1 %.121, i32 0, i32 %.120
  store i32 %.124, i32* %group_y.at
  %.125 = select i1 %.121, i32 %.122, i32 %group_z
  store i32 %.125, i32* %group_z.at
  %.126 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_sgd
;   ops: add
;   from: test/golden/models.ts:40:9
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

; train_step_embedding
;   ops: mul, div, mul, mul, add, neg, scatter_add
;   from: test/golden/models.ts:38:75
;   schedule: scatter: vector window 8
;   flops: 102*batch+2  bytes: 120*batch+320
;   grid: 1 x 1 x 1
;   in0: i32[6*batch], read
;   in1: f32[24*batch], read
;   out0: f32[80], read_write
define internal void @train_step_embedding(i32* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.76, %u0.end.11 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %i0.head.6
i0.head.6:
  %i0 = phi i32 [ 0, %.task.body.4 ], [ %.16, %i0.body.7 ]
  %.7 = icmp slt i32 %i0, 20
  br i1 %.7, label %i0.body.7, label %i0.end.8
i0.body.7:
  %.8 = sext i32 %i0 to i64
  %index_1 = mul i64 %.8, 4
  %.9 = getelementptr float, float* %out0, i64 %index_1
  store float 0.0, float* %.9, align 4
  %.10 = add i64 %index_1, 1
  %.11 = getelementptr float, float* %out0, i64 %.10
  store float 0.0, float* %.11, align 4
  %.12 = add i64 %index_1, 2
  %.13 = getelementptr float, float* %out0, i64 %.12
  store float 0.0, float* %.13, align 4
  %.14 = add i64 %index_1, 3
  %.15 = getelementptr float, float* %out0, i64 %.14
  store float 0.0, float* %.15, align 4
  %.16 = add nsw i32 %i0, 1
  br label %i0.head.6
i0.end.8:
  %.17 = sitofp i32 %batch to float
  %.18 = fmul float %.17, 6.0
  %.19 = fdiv float 1.0, %.18
  %value_1 = fmul float %.19, 0.25
  br label %u0.head.9
u0.head.9:
  %u0 = phi i32 [ 0, %i0.end.8 ], [ %.66, %u1.end.14 ]
  %.20 = icmp slt i32 %u0, %batch
  br i1 %.20, label %u0.body.10, label %u0.end.11
u0.body.10:
  %index_2 = sext i32 %u0 to i64
  %index_3 = mul i64 %index_2, 6
  %index_4 = mul i64 %index_2, 24
  br label %u1.head.12
u1.head.12:
  %u1 = phi i32 [ 0, %u0.body.10 ], [ %.65, %after.17 ]
  %.21 = icmp slt i32 %u1, 6
  br i1 %.21, label %u1.body.13, label %u1.end.14
u1.body.13:
  %.22 = sext i32 %u1 to i64
  %.23 = add i64 %index_3, %.22
  %.24 = getelementptr i32, i32* %in0, i64 %.23
  %row = load i32, i32* %.24, align 4
  %.25 = icmp sge i32 %row, 0
  %.26 = icmp slt i32 %row, 20
  %.27 = and i1 %.25, %.26
  br i1 %.27, label %then.15, label %after.17
then.15:
  %at = mul i32 %row, 4
  %.28 = sext i32 %u1 to i64
  %.29 = mul i64 %.28, 4
  %index_5 = add i64 %index_4, %.29
  %.30 = getelementptr float, float* %in1, i64 %index_5
  %.31 = load float, float* %.30, align 4
  %mul = fmul float %value_1, %.31
  %index_6 = sext i32 %at to i64
  %.32 = getelementptr float, float* %out0, i64 %index_6
  %.33 = load float, float* %.32, align 4
  %.34 = fadd float %mul, %mul
  %.35 = fneg float %.34
  %.36 = fadd float %.33, %.35
  %.37 = getelementptr float, float* %out0, i64 %index_6
  store float %.36, float* %.37, align 4
  %at_1 = add i32 %at, 1
  %.38 = add i64 %index_5, 1
  %.39 = getelementptr float, float* %in1, i64 %.38
  %.40 = load float, float* %.39, align 4
  %mul_1 = fmul float %value_1, %.40
  %index_7 = sext i32 %at_1 to i64
  %.41 = getelementptr float, float* %out0, i64 %index_7
  %.42 = load float, float* %.41, align 4
  %.43 = fadd float %mul_1, %mul_1
  %.44 = fneg float %.43
  %.45 = fadd float %.42, %.44
  %.46 = getelementptr float, float* %out0, i64 %index_7
  store float %.45, float* %.46, align 4
  %at_2 = add i32 %at, 2
  %.47 = add i64 %index_5, 2
  %.48 = getelementptr float, float* %in1, i64 %.47
  %.49 = load float, float* %.48, align 4
  %mul_2 = fmul float %value_1, %.49
  %index_8 = sext i32 %at_2 to i64
  %.50 = getelementptr float, float* %out0, i64 %index_8
  %.51 = load float, float* %.50, align 4
  %.52 = fadd float %mul_2, %mul_2
  %.53 = fneg float %.52
  %.54 = fadd float %.51, %.53
  %.55 = getelementptr float, float* %out0, i64 %index_8
  store float %.54, float* %.55, align 4
  %at_3 = add i32 %at, 3
  %.56 = add i64 %index_5, 3
  %.57 = getelementptr float, float* %in1, i64 %.56
  %.58 = load float, float* %.57, align 4
  %mul_3 = fmul float %value_1, %.58
  %index_9 = sext i32 %at_3 to i64
  %.59 = getelementptr float, float* %out0, i64 %index_9
  %.60 = load float, float* %.59, align 4
  %.61 = fadd float %mul_3, %mul_3
  %.62 = fneg float %.61
  %.63 = fadd float %.60, %.62
  %.64 = getelementptr float, float* %out0, i64 %index_9
  store float %.63, float* %.64, align 4
  br label %after.17
after.17:
  %.65 = add nsw i32 %u1, 1
  br label %u1.head.12
u1.end.14:
  %.66 = add nsw i32 %u0, 1
  br label %u0.head.9
u0.end.11:
  %.67 = add i32 %group_x, 1
  %.68 = icmp eq i32 %.67, %.grid_x
  %.69 = add i32 %group_y, 1
  %.70 = select i1 %.68, i32 %.69, i32 %group_y
  %.71 = icmp eq i32 %.70, %.grid_y
  %.72 = add i32 %group_z, 1
  %.73 = select i1 %.68, i32 0, i32 %.67
  store i32 %.73, i32* %group_x.at
  %.74 = select i1 %.71, i32 0, i32 %.70
  store i32 %.74, i32* %group_y.at
  %.75 = select i1 %.71, i32 %.72, i32 %group_z
  store i32 %.75, i32* %group_z.at
  %.76 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_sgd_1
;   ops: mul, sub
;   from: test/golden/models.ts:40:9
;   schedule: map: tile element 4096, vector element 8
;   flops: 160  bytes: 644
;   grid: 1 x 1 x 1
;   in0: f32[80], read
;   in1: f32[1], read
;   in2: f32[80], read_write
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.32, %i.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %i.head.6
i.head.6:
  %i = phi i32 [ 0, %.task.body.4 ], [ %.22, %i.body.7 ]
  %.7 = icmp slt i32 %i, 80
  br i1 %.7, label %i.body.7, label %i.end.8
i.body.7:
  %index_1 = sext i32 %i to i64
  %.8 = getelementptr float, float* %in2, i64 %index_1
  %.9 = bitcast float* %.8 to <8 x float>*
  %.10 = load <8 x float>, <8 x float>* %.9, align 4
  %.11 = getelementptr float, float* %in0, i64 %index_1
  %.12 = bitcast float* %.11 to <8 x float>*
  %.13 = load <8 x float>, <8 x float>* %.12, align 4
  %.14 = getelementptr float, float* %in1, i64 0
  %.15 = load float, float* %.14, align 4
  %.16 = insertelement <8 x float> undef, float %.15, i32 0
  %.17 = shufflevector <8 x float> %.16, <8 x float> undef, <8 x i32> zeroinitializer
  %.18 = fmul <8 x float> %.13, %.17
  %.19 = fsub <8 x float> %.10, %.18
  %.20 = getelementptr float, float* %in2, i64 %index_1
  %.21 = bitcast float* %.20 to <8 x float>*
  store <8 x float> %.19, <8 x float>* %.21, align 4
  %.22 = add nsw i32 %i, 8
  br label %i.head.6
i.end.8:
  %.23 = add i32 %group_x, 1
  %.24 = icmp eq i32 %.23, %.grid_x
  %.25 = add i32 %group_y, 1
  %.26 = select i1 %.24, i32 %.25, i32 %group_y
  %.27 = icmp eq i32 %.26, %.grid_y
  %.28 = add i32 %group_z, 1
  %.29 = select i1 %.24, i32 0, i32 %.23
  store i32 %.29, i32* %group_x.at
  %.30 = select i1 %.27, i32 0, i32 %.26
  store i32 %.30, i32* %group_y.at
  %.31 = select i1 %.27, i32 %.28, i32 %group_z
  store i32 %.31, i32* %group_z.at
  %.32 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_loss_1
;   ops: reduce_sum, mul, div, mul, add, add, eq, select, div, select
;   from: test/golden/models.ts:40:9
;   schedule: row: tile row 8, vector inner 8
;   flops: 6*batch+9  bytes: 24*batch+12
;   grid: 1 x 1 x 1
;   in0: f32[6*batch], read
;   in1: f32[1], read_write
;   in2: f32[1], read_write
;   out2: f32[1], write
define internal void @train_step_loss_1(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %in2, float* noalias nocapture %out2, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.41, %j0.end.8 ]
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
  br label %j0.head.6
j0.head.6:
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.19, %j1.end.11 ]
  %.9 = icmp slt i32 %j0, %batch
  br i1 %.9, label %j0.body.7, label %j0.end.8
j0.body.7:
  %.10 = sext i32 %j0 to i64
  %index_1 = mul i64 %.10, 6
  br label %j1.head.9
j1.head.9:
  %j1 = phi i32 [ 0, %j0.body.7 ], [ %.18, %j1.body.10 ]
  %.11 = icmp slt i32 %j1, 6
  br i1 %.11, label %j1.body.10, label %j1.end.11
j1.body.10:
  %.12 = load float, float* %acc.at
  %.13 = sext i32 %j1 to i64
  %.14 = add i64 %index_1, %.13
  %.15 = getelementptr float, float* %in0, i64 %.14
  %.16 = load float, float* %.15, align 4
  %.17 = fadd float %.12, %.16
  store float %.17, float* %acc.at
  %.18 = add nsw i32 %j1, 1
  br label %j1.head.9
j1.end.11:
  %.19 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
  %.20 = getelementptr float, float* %in1, i64 0
  %.21 = load float, float* %.20, align 4
  %.22 = load float, float* %acc.at
  %.23 = fmul float %dim_size, 6.0
  %.24 = fdiv float %.22, %.23
  %.25 = fmul float %.24, %dim_size
  %add_1 = fadd float %.21, %.25
  %.26 = getelementptr float, float* %in1, i64 0
  store float %add_1, float* %.26, align 4
  %.27 = getelementptr float, float* %in2, i64 0
  store float %add, float* %.27, align 4
  %.28 = select i1 %eq, float 1.0, float %add
  %.29 = fdiv float %add_1, %.28
  %.30 = select i1 %eq, float 0.0, float %.29
  %.31 = getelementptr float, float* %out2, i64 0
  store float %.30, float* %.31, align 4
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

; eval_step_loss
;   ops: gather, sub, mul, reduce_sum, mul
;   from: test/golden/models.ts:38:75, test/golden/models.ts:40:9
;   schedule: row: tile row 8, vector inner 8
;   flops: 102*batch  bytes: 144*batch+320
;   grid: floordiv(6*batch+7, 8) x 1 x 1
;   in0: f32[80], read
;   in1: i32[6*batch], read
;   in2: f32[24*batch], read
;   out0: f32[6*batch], write
define internal void @eval_step_loss(float* noalias nocapture readonly %in0, i32* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.88, %row.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %first = mul i32 %group_x, 8
  %.7 = add i32 %first, 8
  %.8 = mul i32 %batch, 6
  %.9 = call i32 @llvm.smin.i32(i32 %.7, i32 %.8)
  br label %row.head.6
row.head.6:
  %row = phi i32 [ %first, %.task.body.4 ], [ %.78, %row.body.7 ]
  %.10 = icmp slt i32 %row, %.9
  br i1 %.10, label %row.body.7, label %row.end.8
row.body.7:
  store float 0.0, float* %acc.at
  %.11 = sdiv i32 %row, 6
  %index_1 = sext i32 %.11 to i64
  %.12 = srem i32 %row, 6
  %index_2 = sext i32 %.12 to i64
  %.13 = mul i64 %index_1, 6
  %index_3 = add i64 %.13, %index_2
  %.14 = getelementptr i32, i32* %in1, i64 %index_3
  %row_1 = load i32, i32* %.14, align 4
  %.15 = mul i64 %index_1, 24
  %.16 = mul i64 %index_2, 4
  %index_4 = add i64 %.15, %.16
  %.17 = icmp sge i32 %row_1, 0
  %.18 = icmp slt i32 %row_1, 20
  %mask_1 = and i1 %.17, %.18
  %.19 = getelementptr float, float* %in2, i64 %index_4
  %.20 = load float, float* %.19, align 4
  %.21 = mul i32 %row_1, 4
  %.22 = sext i32 %.21 to i64
  %.23 = select i1 %mask_1, i64 %.22, i64 0
  %.24 = getelementptr float, float* %in0, i64 %.23
  %.25 = load float, float* %.24, align 4
  %.26 = select i1 %mask_1, float %.25, float 0.0
  %sub = fsub float %.20, %.26
  %.27 = load float, float* %acc.at
  %.28 = fmul float %sub, %sub
  %.29 = fadd float %.27, %.28
  store float %.29, float* %acc.at
  %.30 = icmp sge i32 %row_1, 0
  %.31 = icmp slt i32 %row_1, 20
  %mask_2 = and i1 %.30, %.31
  %.32 = add i64 %index_4, 1
  %.33 = getelementptr float, float* %in2, i64 %.32
  %.34 = load float, float* %.33, align 4
  %.35 = mul i32 %row_1, 4
  %.36 = add i32 %.35, 1
  %.37 = sext i32 %.36 to i64
  %.38 = select i1 %mask_2, i64 %.37, i64 0
  %.39 = getelementptr float, float* %in0, i64 %.38
  %.40 = load float, float* %.39, align 4
  %.41 = select i1 %mask_2, float %.40, float 0.0
  %sub_1 = fsub float %.34, %.41
  %.42 = load float, float* %acc.at
  %.43 = fmul float %sub_1, %sub_1
  %.44 = fadd float %.42, %.43
  store float %.44, float* %acc.at
  %.45 = icmp sge i32 %row_1, 0
  %.46 = icmp slt i32 %row_1, 20
  %mask_3 = and i1 %.45, %.46
  %.47 = add i64 %index_4, 2
  %.48 = getelementptr float, float* %in2, i64 %.47
  %.49 = load float, float* %.48, align 4
  %.50 = mul i32 %row_1, 4
  %.51 = add i32 %.50, 2
  %.52 = sext i32 %.51 to i64
  %.53 = select i1 %mask_3, i64 %.52, i64 0
  %.54 = getelementptr float, float* %in0, i64 %.53
  %.55 = load float, float* %.54, align 4
  %.56 = select i1 %mask_3, float %.55, float 0.0
  %sub_2 = fsub float %.49, %.56
  %.57 = load float, float* %acc.at
  %.58 = fmul float %sub_2, %sub_2
  %.59 = fadd float %.57, %.58
  store float %.59, float* %acc.at
  %.60 = icmp sge i32 %row_1, 0
  %.61 = icmp slt i32 %row_1, 20
  %mask_4 = and i1 %.60, %.61
  %.62 = add i64 %index_4, 3
  %.63 = getelementptr float, float* %in2, i64 %.62
  %.64 = load float, float* %.63, align 4
  %.65 = mul i32 %row_1, 4
  %.66 = add i32 %.65, 3
  %.67 = sext i32 %.66 to i64
  %.68 = select i1 %mask_4, i64 %.67, i64 0
  %.69 = getelementptr float, float* %in0, i64 %.68
  %.70 = load float, float* %.69, align 4
  %.71 = select i1 %mask_4, float %.70, float 0.0
  %sub_3 = fsub float %.64, %.71
  %.72 = load float, float* %acc.at
  %.73 = fmul float %sub_3, %sub_3
  %.74 = fadd float %.72, %.73
  store float %.74, float* %acc.at
  %.75 = load float, float* %acc.at
  %.76 = fmul float %.75, 0.25
  %.77 = getelementptr float, float* %out0, i64 %index_3
  store float %.76, float* %.77, align 4
  %.78 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.79 = add i32 %group_x, 1
  %.80 = icmp eq i32 %.79, %.grid_x
  %.81 = add i32 %group_y, 1
  %.82 = select i1 %.80, i32 %.81, i32 %group_y
  %.83 = icmp eq i32 %.82, %.grid_y
  %.84 = add i32 %group_z, 1
  %.85 = select i1 %.80, i32 0, i32 %.79
  store i32 %.85, i32* %group_x.at
  %.86 = select i1 %.83, i32 0, i32 %.82
  store i32 %.86, i32* %group_y.at
  %.87 = select i1 %.83, i32 %.84, i32 %group_z
  store i32 %.87, i32* %group_z.at
  %.88 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

define internal void @predict_embedding.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.values, i64 0
  %.2 = load i64, i64* %.1, align 8
  %.3 = inttoptr i64 %.2 to float*
  %.4 = getelementptr inbounds i64, i64* %.values, i64 1
  %.5 = load i64, i64* %.4, align 8
  %.6 = inttoptr i64 %.5 to i32*
  %.7 = getelementptr inbounds i64, i64* %.values, i64 2
  %.8 = load i64, i64* %.7, align 8
  %.9 = inttoptr i64 %.8 to float*
  %.10 = getelementptr inbounds i64, i64* %.values, i64 3
  %.11 = load i64, i64* %.10, align 8
  %.12 = trunc i64 %.11 to i32
  %.13 = getelementptr inbounds i64, i64* %.values, i64 4
  %.14 = load i64, i64* %.13, align 8
  %.15 = trunc i64 %.14 to i32
  %.16 = getelementptr inbounds i64, i64* %.values, i64 5
  %.17 = load i64, i64* %.16, align 8
  %.18 = trunc i64 %.17 to i32
  call void @predict_embedding(float* %.3, i32* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_loss.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.values, i64 0
  %.2 = load i64, i64* %.1, align 8
  %.3 = inttoptr i64 %.2 to float*
  %.4 = getelementptr inbounds i64, i64* %.values, i64 1
  %.5 = load i64, i64* %.4, align 8
  %.6 = inttoptr i64 %.5 to i32*
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
  call void @train_step_loss(float* %.3, i32* %.6, float* %.9, float* %.12, float* %.15, i32 %.18, i8* %.scratch, i32 %.21, i32 %.24, i32 %.begin, i32 %.end)
  ret void
}

define internal void @eval_step_loss.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.values, i64 0
  %.2 = load i64, i64* %.1, align 8
  %.3 = inttoptr i64 %.2 to float*
  %.4 = getelementptr inbounds i64, i64* %.values, i64 1
  %.5 = load i64, i64* %.4, align 8
  %.6 = inttoptr i64 %.5 to i32*
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
  call void @eval_step_loss(float* %.3, i32* %.6, float* %.9, float* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
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
define void @tscompile_embedding_run_predict(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [6 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [6 x i64], [6 x i64]* %.array, i64 0, i64 0
  %.3 = getelementptr inbounds i8, i8* %.state, i64 0
  %.4 = bitcast i8* %.3 to float*
  %.5 = mul i64 96, %batch.capacity
  %.6 = add i64 %.5, 63
  %.7 = call i64 @.floordiv(i64 %.6, i64 64)
  %.8 = mul i64 %.7, 64
  %.9 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.10 = bitcast i8* %.9 to i32*
  %.11 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.12 = bitcast i8* %.11 to float*
  %.13 = trunc i64 %batch.sizes to i32
  %.14 = trunc i64 %batch.sizes to i32
  %.15 = mul i32 %.14, 1
  %.16 = mul i32 %.15, 1
  %.17 = ptrtoint float* %.4 to i64
  %.18 = ptrtoint i32* %.10 to i64
  %.19 = ptrtoint float* %.12 to i64
  %.20 = zext i32 %.13 to i64
  %.21 = zext i32 %.14 to i64
  %.22 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.17, i64* %.22, align 8
  %.23 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.18, i64* %.23, align 8
  %.24 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.19, i64* %.24, align 8
  %.25 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.20, i64* %.25, align 8
  %.26 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.21, i64* %.26, align 8
  %.27 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.27, align 8
  %.28 = mul i64 984, %batch.sizes
  %.29 = add i64 %.28, 2560
  %.30 = call i64 @.floordiv(i64 %.29, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_embedding.share, i64* %.arguments, i32 %.16, i64 %.30)
  ret void
}

define void @tscompile_embedding_places_predict(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 96, %batch.capacity
  %.4 = add i64 %.3, 63
  %.5 = call i64 @.floordiv(i64 %.4, i64 64)
  %.6 = mul i64 %.5, 64
  store i64 %.6, i64* %.2, align 8
  %.7 = getelementptr inbounds i64, i64* %.places, i64 1
  store i64 0, i64* %.7, align 8
  ret void
}

; train_step: 5 steps
define void @tscompile_embedding_run_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [8 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [8 x i64], [8 x i64]* %.array, i64 0, i64 0
  %.3 = getelementptr inbounds i8, i8* %.state, i64 0
  %.4 = bitcast i8* %.3 to float*
  %.5 = mul i64 96, %batch.capacity
  %.6 = call i64 @llvm.smax.i64(i64 %.5, i64 320)
  %.7 = add i64 %.6, 63
  %.8 = call i64 @.floordiv(i64 %.7, i64 64)
  %.9 = mul i64 %.8, 64
  %.10 = add i64 %.5, 63
  %.11 = call i64 @.floordiv(i64 %.10, i64 64)
  %.12 = mul i64 %.11, 64
  %.13 = add i64 %.9, %.12
  %.14 = getelementptr inbounds i8, i8* %.arena, i64 %.13
  %.15 = bitcast i8* %.14 to i32*
  %.16 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.17 = bitcast i8* %.16 to float*
  %.18 = getelementptr inbounds i8, i8* %.arena, i64 %.9
  %.19 = bitcast i8* %.18 to float*
  %.20 = mul i64 24, %batch.capacity
  %.21 = call i64 @llvm.smax.i64(i64 %.20, i64 4)
  %.22 = add i64 %.21, 63
  %.23 = call i64 @.floordiv(i64 %.22, i64 64)
  %.24 = mul i64 %.23, 64
  %.25 = add i64 %.13, %.24
  %.26 = getelementptr inbounds i8, i8* %.arena, i64 %.25
  %.27 = bitcast i8* %.26 to float*
  %.28 = trunc i64 %batch.sizes to i32
  %.29 = mul i64 6, %batch.sizes
  %.30 = add i64 %.29, 7
  %.31 = call i64 @.floordiv(i64 %.30, i64 8)
  %.32 = trunc i64 %.31 to i32
  %.33 = mul i32 %.32, 1
  %.34 = mul i32 %.33, 1
  %.35 = ptrtoint float* %.4 to i64
  %.36 = ptrtoint i32* %.15 to i64
  %.37 = ptrtoint float* %.17 to i64
  %.38 = ptrtoint float* %.19 to i64
  %.39 = ptrtoint float* %.27 to i64
  %.40 = zext i32 %.28 to i64
  %.41 = zext i32 %.32 to i64
  %.42 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.35, i64* %.42, align 8
  %.43 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.36, i64* %.43, align 8
  %.44 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.37, i64* %.44, align 8
  %.45 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.38, i64* %.45, align 8
  %.46 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.39, i64* %.46, align 8
  %.47 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.40, i64* %.47, align 8
  %.48 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.41, i64* %.48, align 8
  %.49 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 1, i64* %.49, align 8
  %.50 = mul i64 2022, %batch.sizes
  %.51 = add i64 %.50, 2560
  %.52 = call i64 @.floordiv(i64 %.51, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_loss.share, i64* %.arguments, i32 %.34, i64 %.52)
  %.53 = getelementptr inbounds i8, i8* %.state, i64 512
  %.54 = bitcast i8* %.53 to i32*
  call void @train_step_sgd(i32* %.54, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.55 = getelementptr inbounds i8, i8* %.arena, i64 %.13
  %.56 = bitcast i8* %.55 to i32*
  %.57 = getelementptr inbounds i8, i8* %.arena, i64 %.9
  %.58 = bitcast i8* %.57 to float*
  %.59 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.60 = bitcast i8* %.59 to float*
  %.61 = trunc i64 %batch.sizes to i32
  call void @train_step_embedding(i32* %.56, float* %.58, float* %.60, i32 %.61, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.62 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.63 = bitcast i8* %.62 to float*
  %.64 = getelementptr inbounds i8, i8* %.state, i64 448
  %.65 = bitcast i8* %.64 to float*
  %.66 = getelementptr inbounds i8, i8* %.state, i64 0
  %.67 = bitcast i8* %.66 to float*
  call void @train_step_sgd_1(float* %.63, float* %.65, float* %.67, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.68 = getelementptr inbounds i8, i8* %.arena, i64 %.25
  %.69 = bitcast i8* %.68 to float*
  %.70 = getelementptr inbounds i8, i8* %.state, i64 320
  %.71 = bitcast i8* %.70 to float*
  %.72 = getelementptr inbounds i8, i8* %.state, i64 384
  %.73 = bitcast i8* %.72 to float*
  %.74 = getelementptr inbounds i8, i8* %.arena, i64 %.13
  %.75 = bitcast i8* %.74 to float*
  %.76 = trunc i64 %batch.sizes to i32
  call void @train_step_loss_1(float* %.69, float* %.71, float* %.73, float* %.75, i32 %.76, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  ret void
}

; train_step of one batch after another
define void @tscompile_embedding_batches_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes, i64* %.work) #1 {
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
  %.7 = mul i64 %.count, 28
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
  %.25 = mul i64 %row, 24
  %.26 = getelementptr inbounds i8, i8* %.10, i64 %.25
  %.27 = mul i64 %.24, 24
  %.28 = getelementptr inbounds i8, i8* %.6, i64 %.27
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.26, i8* %.28, i64 24, i1 false)
  %.29 = mul i64 %row, 96
  %.30 = getelementptr inbounds i8, i8* %.12, i64 %.29
  %.31 = mul i64 %.24, 96
  %.32 = getelementptr inbounds i8, i8* %.8, i64 %.31
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.30, i8* %.32, i64 96, i1 false)
  %.33 = add nsw i64 %row, 1
  br label %row.head.4
row.end.6:
  call void @tscompile_embedding_run_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes)
  %.34 = add nsw i64 %step, 1
  br label %step.head.1
step.end.3:
  store i64 %.batch, i64* %.sizes, align 8
  ret void
}

define void @tscompile_embedding_places_train_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 96, %batch.capacity
  %.4 = call i64 @llvm.smax.i64(i64 %.3, i64 320)
  %.5 = add i64 %.4, 63
  %.6 = call i64 @.floordiv(i64 %.5, i64 64)
  %.7 = mul i64 %.6, 64
  %.8 = add i64 %.3, 63
  %.9 = call i64 @.floordiv(i64 %.8, i64 64)
  %.10 = mul i64 %.9, 64
  %.11 = add i64 %.7, %.10
  store i64 %.11, i64* %.2, align 8
  %.12 = getelementptr inbounds i64, i64* %.places, i64 1
  store i64 0, i64* %.12, align 8
  %.13 = getelementptr inbounds i64, i64* %.places, i64 2
  store i64 %.11, i64* %.13, align 8
  ret void
}

; eval_step: 2 steps
define void @tscompile_embedding_run_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [7 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [7 x i64], [7 x i64]* %.array, i64 0, i64 0
  %.3 = getelementptr inbounds i8, i8* %.state, i64 0
  %.4 = bitcast i8* %.3 to float*
  %.5 = mul i64 96, %batch.capacity
  %.6 = add i64 %.5, 63
  %.7 = call i64 @.floordiv(i64 %.6, i64 64)
  %.8 = mul i64 %.7, 64
  %.9 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.10 = bitcast i8* %.9 to i32*
  %.11 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.12 = bitcast i8* %.11 to float*
  %.13 = mul i64 24, %batch.capacity
  %.14 = call i64 @llvm.smax.i64(i64 %.13, i64 4)
  %.15 = add i64 %.14, 63
  %.16 = call i64 @.floordiv(i64 %.15, i64 64)
  %.17 = mul i64 %.16, 64
  %.18 = add i64 %.8, %.17
  %.19 = getelementptr inbounds i8, i8* %.arena, i64 %.18
  %.20 = bitcast i8* %.19 to float*
  %.21 = trunc i64 %batch.sizes to i32
  %.22 = mul i64 6, %batch.sizes
  %.23 = add i64 %.22, 7
  %.24 = call i64 @.floordiv(i64 %.23, i64 8)
  %.25 = trunc i64 %.24 to i32
  %.26 = mul i32 %.25, 1
  %.27 = mul i32 %.26, 1
  %.28 = ptrtoint float* %.4 to i64
  %.29 = ptrtoint i32* %.10 to i64
  %.30 = ptrtoint float* %.12 to i64
  %.31 = ptrtoint float* %.20 to i64
  %.32 = zext i32 %.21 to i64
  %.33 = zext i32 %.25 to i64
  %.34 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.28, i64* %.34, align 8
  %.35 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.29, i64* %.35, align 8
  %.36 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.30, i64* %.36, align 8
  %.37 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.31, i64* %.37, align 8
  %.38 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.32, i64* %.38, align 8
  %.39 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.33, i64* %.39, align 8
  %.40 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.40, align 8
  %.41 = mul i64 1254, %batch.sizes
  %.42 = add i64 %.41, 2560
  %.43 = call i64 @.floordiv(i64 %.42, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @eval_step_loss.share, i64* %.arguments, i32 %.27, i64 %.43)
  %.44 = getelementptr inbounds i8, i8* %.arena, i64 %.18
  %.45 = bitcast i8* %.44 to float*
  %.46 = getelementptr inbounds i8, i8* %.state, i64 320
  %.47 = bitcast i8* %.46 to float*
  %.48 = getelementptr inbounds i8, i8* %.state, i64 384
  %.49 = bitcast i8* %.48 to float*
  %.50 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.51 = bitcast i8* %.50 to float*
  %.52 = trunc i64 %batch.sizes to i32
  call void @train_step_loss_1(float* %.45, float* %.47, float* %.49, float* %.51, i32 %.52, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  ret void
}

; eval_step of one batch after another
define void @tscompile_embedding_batches_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes, i64* %.work) #1 {
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
  %.7 = mul i64 %.count, 28
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
  %.25 = mul i64 %row, 24
  %.26 = getelementptr inbounds i8, i8* %.10, i64 %.25
  %.27 = mul i64 %.24, 24
  %.28 = getelementptr inbounds i8, i8* %.6, i64 %.27
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.26, i8* %.28, i64 24, i1 false)
  %.29 = mul i64 %row, 96
  %.30 = getelementptr inbounds i8, i8* %.12, i64 %.29
  %.31 = mul i64 %.24, 96
  %.32 = getelementptr inbounds i8, i8* %.8, i64 %.31
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.30, i8* %.32, i64 96, i1 false)
  %.33 = add nsw i64 %row, 1
  br label %row.head.4
row.end.6:
  call void @tscompile_embedding_run_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes)
  %.34 = add nsw i64 %step, 1
  br label %step.head.1
step.end.3:
  store i64 %.batch, i64* %.sizes, align 8
  ret void
}

define void @tscompile_embedding_places_eval_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 96, %batch.capacity
  %.4 = add i64 %.3, 63
  %.5 = call i64 @.floordiv(i64 %.4, i64 64)
  %.6 = mul i64 %.5, 64
  store i64 %.6, i64* %.2, align 8
  %.7 = getelementptr inbounds i64, i64* %.places, i64 1
  store i64 0, i64* %.7, align 8
  %.8 = getelementptr inbounds i64, i64* %.places, i64 2
  store i64 %.6, i64* %.8, align 8
  ret void
}

define i64 @tscompile_embedding_state_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = add i64 576, 64
  ret i64 %.2
}

define i64 @tscompile_embedding_arena_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = mul i64 96, %batch.capacity
  %.3 = add i64 %.2, 63
  %.4 = call i64 @.floordiv(i64 %.3, i64 64)
  %.5 = mul i64 %.4, 64
  %.6 = mul i64 24, %batch.capacity
  %.7 = add i64 %.6, 63
  %.8 = call i64 @.floordiv(i64 %.7, i64 64)
  %.9 = mul i64 %.8, 64
  %.10 = add i64 %.5, %.9
  %.11 = call i64 @llvm.smax.i64(i64 %.2, i64 320)
  %.12 = add i64 %.11, 63
  %.13 = call i64 @.floordiv(i64 %.12, i64 64)
  %.14 = mul i64 %.13, 64
  %.15 = add i64 %.14, %.5
  %.16 = call i64 @llvm.smax.i64(i64 %.6, i64 4)
  %.17 = add i64 %.16, 63
  %.18 = call i64 @.floordiv(i64 %.17, i64 64)
  %.19 = mul i64 %.18, 64
  %.20 = add i64 %.15, %.19
  %.21 = add i64 %.20, %.9
  %.22 = call i64 @llvm.smax.i64(i64 %.10, i64 %.21)
  %.23 = add i64 %.5, %.19
  %.24 = add i64 %.23, %.9
  %.25 = call i64 @llvm.smax.i64(i64 %.22, i64 %.24)
  %.26 = add i64 %.25, 64
  ret i64 %.26
}

define void @tscompile_embedding_set_threads(i8* %scratch, i32 %threads) #1 {
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
declare void @llvm.memcpy.p0i8.p0i8.i64(i8*, i8*, i64, i1)
declare void @llvm.memset.p0i8.i64(i8*, i8, i64, i1)
declare i64 @llvm.smax.i64(i64, i64)
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
