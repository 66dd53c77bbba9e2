; embedding for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Bytes of scratch memory that a call needs.
@tscompile_embedding_scratch_bytes = constant i64 64

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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.64, %j0.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = mul i32 %group_x, 6
  %index_2 = mul i32 %group_x, 24
  %index_4 = sext i32 %index_1 to i64
  br label %j0.head.6
j0.head.6:
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.54, %j0.body.7 ]
  %.7 = icmp slt i32 %j0, 6
  br i1 %.7, label %j0.body.7, label %j0.end.8
j0.body.7:
  %.8 = sext i32 %j0 to i64
  %.9 = add i64 %index_4, %.8
  %.10 = getelementptr i32, i32* %in1, i64 %.9
  %row = load i32, i32* %.10, align 4
  %.11 = mul i32 %j0, 4
  %index_3 = add i32 %index_2, %.11
  %index_5 = sext i32 %index_3 to i64
  %.12 = icmp sge i32 %row, 0
  %.13 = icmp slt i32 %row, 20
  %mask_1 = and i1 %.12, %.13
  %.14 = mul i32 %row, 4
  %.15 = sext i32 %.14 to i64
  %.16 = select i1 %mask_1, i64 %.15, i64 0
  %.17 = getelementptr float, float* %in0, i64 %.16
  %.18 = load float, float* %.17, align 4
  %.19 = select i1 %mask_1, float %.18, float 0.0
  %.20 = getelementptr float, float* %out0, i64 %index_5
  store float %.19, float* %.20, align 4
  %.21 = icmp sge i32 %row, 0
  %.22 = icmp slt i32 %row, 20
  %mask_2 = and i1 %.21, %.22
  %.23 = mul i32 %row, 4
  %.24 = add i32 %.23, 1
  %.25 = sext i32 %.24 to i64
  %.26 = select i1 %mask_2, i64 %.25, i64 0
  %.27 = getelementptr float, float* %in0, i64 %.26
  %.28 = load float, float* %.27, align 4
  %.29 = select i1 %mask_2, float %.28, float 0.0
  %.30 = add i64 %index_5, 1
  %.31 = getelementptr float, float* %out0, i64 %.30
  store float %.29, float* %.31, align 4
  %.32 = icmp sge i32 %row, 0
  %.33 = icmp slt i32 %row, 20
  %mask_3 = and i1 %.32, %.33
  %.34 = mul i32 %row, 4
  %.35 = add i32 %.34, 2
  %.36 = sext i32 %.35 to i64
  %.37 = select i1 %mask_3, i64 %.36, i64 0
  %.38 = getelementptr float, float* %in0, i64 %.37
  %.39 = load float, float* %.38, align 4
  %.40 = select i1 %mask_3, float %.39, float 0.0
  %.41 = add i64 %index_5, 2
  %.42 = getelementptr float, float* %out0, i64 %.41
  store float %.40, float* %.42, align 4
  %.43 = icmp sge i32 %row, 0
  %.44 = icmp slt i32 %row, 20
  %mask_4 = and i1 %.43, %.44
  %.45 = mul i32 %row, 4
  %.46 = add i32 %.45, 3
  %.47 = sext i32 %.46 to i64
  %.48 = select i1 %mask_4, i64 %.47, i64 0
  %.49 = getelementptr float, float* %in0, i64 %.48
  %.50 = load float, float* %.49, align 4
  %.51 = select i1 %mask_4, float %.50, float 0.0
  %.52 = add i64 %index_5, 3
  %.53 = getelementptr float, float* %out0, i64 %.52
  store float %.51, float* %.53, align 4
  %.54 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
  %.55 = add i32 %group_x, 1
  %.56 = icmp eq i32 %.55, %.grid_x
  %.57 = add i32 %group_y, 1
  %.58 = select i1 %.56, i32 %.57, i32 %group_y
  %.59 = icmp eq i32 %.58, %.grid_y
  %.60 = add i32 %group_z, 1
  %.61 = select i1 %.56, i32 0, i32 %.55
  store i32 %.61, i32* %group_x.at
  %.62 = select i1 %.59, i32 0, i32 %.58
  store i32 %.62, i32* %group_y.at
  %.63 = select i1 %.59, i32 %.60, i32 %group_z
  store i32 %.63, i32* %group_z.at
  %.64 = add nsw i32 %.task, 1
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.124, %row.end.8 ]
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
  %row = phi i32 [ %first, %.task.body.4 ], [ %.114, %row.body.7 ]
  %.10 = icmp slt i32 %row, %.9
  br i1 %.10, label %row.body.7, label %row.end.8
row.body.7:
  %r = sdiv i32 %row, 6
  %r_1 = srem i32 %row, 6
  store float 0.0, float* %acc.at
  %.11 = mul i32 %r, 6
  %index_1 = add i32 %.11, %r_1
  %index_3 = sext i32 %index_1 to i64
  %.12 = getelementptr i32, i32* %in1, i64 %index_3
  %row_1 = load i32, i32* %.12, align 4
  %.13 = mul i32 %r, 24
  %.14 = mul i32 %r_1, 4
  %index_2 = add i32 %.13, %.14
  %index_4 = sext i32 %index_2 to i64
  %.15 = getelementptr float, float* %in2, i64 %index_4
  %value_1 = load float, float* %.15, align 4
  %.16 = icmp sge i32 %row_1, 0
  %.17 = icmp slt i32 %row_1, 20
  %mask_1 = and i1 %.16, %.17
  %.18 = mul i32 %row_1, 4
  %.19 = sext i32 %.18 to i64
  %.20 = select i1 %mask_1, i64 %.19, i64 0
  %.21 = getelementptr float, float* %in0, i64 %.20
  %.22 = load float, float* %.21, align 4
  %.23 = select i1 %mask_1, float %.22, float 0.0
  %sub = fsub float %value_1, %.23
  %.24 = load float, float* %acc.at
  %.25 = fmul float %sub, %sub
  %.26 = fadd float %.24, %.25
  store float %.26, float* %acc.at
  %.27 = add i64 %index_4, 1
  %.28 = getelementptr float, float* %in2, i64 %.27
  %value_2 = load float, float* %.28, align 4
  %.29 = icmp sge i32 %row_1, 0
  %.30 = icmp slt i32 %row_1, 20
  %mask_2 = and i1 %.29, %.30
  %.31 = mul i32 %row_1, 4
  %.32 = add i32 %.31, 1
  %.33 = sext i32 %.32 to i64
  %.34 = select i1 %mask_2, i64 %.33, i64 0
  %.35 = getelementptr float, float* %in0, i64 %.34
  %.36 = load float, float* %.35, align 4
  %.37 = select i1 %mask_2, float %.36, float 0.0
  %sub_2 = fsub float %value_2, %.37
  %.38 = load float, float* %acc.at
  %.39 = fmul float %sub_2, %sub_2
  %.40 = fadd float %.38, %.39
  store float %.40, float* %acc.at
  %.41 = add i64 %index_4, 2
  %.42 = getelementptr float, float* %in2, i64 %.41
  %value_3 = load float, float* %.42, align 4
  %.43 = icmp sge i32 %row_1, 0
  %.44 = icmp slt i32 %row_1, 20
  %mask_3 = and i1 %.43, %.44
  %.45 = mul i32 %row_1, 4
  %.46 = add i32 %.45, 2
  %.47 = sext i32 %.46 to i64
  %.48 = select i1 %mask_3, i64 %.47, i64 0
  %.49 = getelementptr float, float* %in0, i64 %.48
  %.50 = load float, float* %.49, align 4
  %.51 = select i1 %mask_3, float %.50, float 0.0
  %sub_3 = fsub float %value_3, %.51
  %.52 = load float, float* %acc.at
  %.53 = fmul float %sub_3, %sub_3
  %.54 = fadd float %.52, %.53
  store float %.54, float* %acc.at
  %.55 = add i64 %index_4, 3
  %.56 = getelementptr float, float* %in2, i64 %.55
  %value_4 = load float, float* %.56, align 4
  %.57 = icmp sge i32 %row_1, 0
  %.58 = icmp slt i32 %row_1, 20
  %mask_4 = and i1 %.57, %.58
  %.59 = mul i32 %row_1, 4
  %.60 = add i32 %.59, 3
  %.61 = sext i32 %.60 to i64
  %.62 = select i1 %mask_4, i64 %.61, i64 0
  %.63 = getelementptr float, float* %in0, i64 %.62
  %.64 = load float, float* %.63, align 4
  %.65 = select i1 %mask_4, float %.64, float 0.0
  %sub_4 = fsub float %value_4, %.65
  %.66 = load float, float* %acc.at
  %.67 = fmul float %sub_4, %sub_4
  %.68 = fadd float %.66, %.67
  store float %.68, float* %acc.at
  %.69 = load float, float* %acc.at
  %.70 = fmul float %.69, 0.25
  %.71 = getelementptr float, float* %out1, i64 %index_3
  store float %.70, float* %.71, align 4
  %.72 = icmp sge i32 %row_1, 0
  %.73 = icmp slt i32 %row_1, 20
  %mask_5 = and i1 %.72, %.73
  %.74 = mul i32 %row_1, 4
  %.75 = sext i32 %.74 to i64
  %.76 = select i1 %mask_5, i64 %.75, i64 0
  %.77 = getelementptr float, float* %in0, i64 %.76
  %.78 = load float, float* %.77, align 4
  %.79 = select i1 %mask_5, float %.78, float 0.0
  %sub_1 = fsub float %value_1, %.79
  %.80 = getelementptr float, float* %out0, i64 %index_4
  store float %sub_1, float* %.80, align 4
  %.81 = icmp sge i32 %row_1, 0
  %.82 = icmp slt i32 %row_1, 20
  %mask_6 = and i1 %.81, %.82
  %.83 = mul i32 %row_1, 4
  %.84 = add i32 %.83, 1
  %.85 = sext i32 %.84 to i64
  %.86 = select i1 %mask_6, i64 %.85, i64 0
  %.87 = getelementptr float, float* %in0, i64 %.86
  %.88 = load float, float* %.87, align 4
  %.89 = select i1 %mask_6, float %.88, float 0.0
  %sub_5 = fsub float %value_2, %.89
  %.90 = add i64 %index_4, 1
  %.91 = getelementptr float, float* %out0, i64 %.90
  store float %sub_5, float* %.91, align 4
  %.92 = icmp sge i32 %row_1, 0
  %.93 = icmp slt i32 %row_1, 20
  %mask_7 = and i1 %.92, %.93
  %.94 = mul i32 %row_1, 4
  %.95 = add i32 %.94, 2
  %.96 = sext i32 %.95 to i64
  %.97 = select i1 %mask_7, i64 %.96, i64 0
  %.98 = getelementptr float, float* %in0, i64 %.97
  %.99 = load float, float* %.98, align 4
  %.100 = select i1 %mask_7, float %.99, float 0.0
  %sub_6 = fsub float %value_3, %.100
  %.101 = add i64 %index_4, 2
  %.102 = getelementptr float, float* %out0, i64 %.101
  store float %sub_6, float* %.102, align 4
  %.103 = icmp sge i32 %row_1, 0
  %.104 = icmp slt i32 %row_1, 20
  %mask_8 = and i1 %.103, %.104
  %.105 = mul i32 %row_1, 4
  %.106 = add i32 %.105, 3
  %.107 = sext i32 %.106 to i64
  %.108 = select i1 %mask_8, i64 %.107, i64 0
  %.109 = getelementptr float, float* %in0, i64 %.108
  %.110 = load float, float* %.109, align 4
  %.111 = select i1 %mask_8, float %.110, float 0.0
  %sub_7 = fsub float %value_4, %.111
  %.112 = add i64 %index_4, 3
  %.113 = getelementptr float, float* %out0, i64 %.112
  store float %sub_7, float* %.113, align 4
  %.114 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.115 = add i32 %group_x, 1
  %.116 = icmp eq i32 %.115, %.grid_x
  %.117 = add i32 %group_y, 1
  %.118 = select i1 %.116, i32 %.117, i32 %group_y
  %.119 = icmp eq i32 %.118, %.grid_y
  %.120 = add i32 %group_z, 1
  %.121 = select i1 %.116, i32 0, i32 %.115
  store i32 %.121, i32* %group_x.at
  %.122 = select i1 %.119, i32 0, i32 %.118
  store i32 %.122, i32* %group_y.at
  %.123 = select i1 %.119, i32 %.120, i32 %group_z
  store i32 %.123, i32* %group_z.at
  %.124 = add nsw i32 %.task, 1
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

; train_step_loss_1
;   ops: mul, reduce_sum, div, mul, add, add, div, mul, eq, select, div, select
;   from: test/golden/models.ts:40:9
;   schedule: row: tile row 8, vector inner 8
;   flops: 12*batch+10  bytes: 48*batch+12
;   grid: 1 x 1 x 1
;   in0: f32[6*batch], read
;   in1: f32[1], read_write
;   in2: f32[1], read_write
;   out2: f32[6*batch], write
;   out3: f32[1], write
define internal void @train_step_loss_1(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %in2, float* noalias nocapture %out2, float* noalias nocapture %out3, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.47, %j0_1.end.14 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %dim_size = sitofp i32 %batch to float
  %mul = fmul float %dim_size, 6.0
  %.7 = getelementptr float, float* %in2, i64 0
  %.8 = load float, float* %.7, align 4
  %add = fadd float %.8, %dim_size
  %eq = fcmp oeq float %add, 0.0
  store float 0.0, float* %acc.at
  br label %j0.head.6
j0.head.6:
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.18, %j1.end.11 ]
  %.9 = icmp slt i32 %j0, %batch
  br i1 %.9, label %j0.body.7, label %j0.end.8
j0.body.7:
  %index_1 = mul i32 %j0, 6
  %index_3 = sext i32 %index_1 to i64
  br label %j1.head.9
j1.head.9:
  %j1 = phi i32 [ 0, %j0.body.7 ], [ %.17, %j1.body.10 ]
  %.10 = icmp slt i32 %j1, 6
  br i1 %.10, label %j1.body.10, label %j1.end.11
j1.body.10:
  %.11 = load float, float* %acc.at
  %.12 = sext i32 %j1 to i64
  %.13 = add i64 %index_3, %.12
  %.14 = getelementptr float, float* %in0, i64 %.13
  %.15 = load float, float* %.14, align 4
  %.16 = fadd float %.11, %.15
  store float %.16, float* %acc.at
  %.17 = add nsw i32 %j1, 1
  br label %j1.head.9
j1.end.11:
  %.18 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
  %.19 = getelementptr float, float* %in1, i64 0
  %.20 = load float, float* %.19, align 4
  %.21 = load float, float* %acc.at
  %.22 = fdiv float %.21, %mul
  %.23 = fmul float %.22, %dim_size
  %add_1 = fadd float %.20, %.23
  %.24 = getelementptr float, float* %in1, i64 0
  store float %add_1, float* %.24, align 4
  %.25 = getelementptr float, float* %in2, i64 0
  store float %add, float* %.25, align 4
  %.26 = select i1 %eq, float 1.0, float %add
  %.27 = fdiv float %add_1, %.26
  %.28 = select i1 %eq, float 0.0, float %.27
  %.29 = getelementptr float, float* %out3, i64 0
  store float %.28, float* %.29, align 4
  %.30 = fdiv float 1.0, %mul
  %value_1 = fmul float %.30, 0.25
  br label %j0_1.head.12
j0_1.head.12:
  %j0_1 = phi i32 [ 0, %j0.end.8 ], [ %.37, %j1_1.end.17 ]
  %.31 = icmp slt i32 %j0_1, %batch
  br i1 %.31, label %j0_1.body.13, label %j0_1.end.14
j0_1.body.13:
  %index_2 = mul i32 %j0_1, 6
  %index_4 = sext i32 %index_2 to i64
  br label %j1_1.head.15
j1_1.head.15:
  %j1_1 = phi i32 [ 0, %j0_1.body.13 ], [ %.36, %j1_1.body.16 ]
  %.32 = icmp slt i32 %j1_1, 6
  br i1 %.32, label %j1_1.body.16, label %j1_1.end.17
j1_1.body.16:
  %.33 = sext i32 %j1_1 to i64
  %.34 = add i64 %index_4, %.33
  %.35 = getelementptr float, float* %out2, i64 %.34
  store float %value_1, float* %.35, align 4
  %.36 = add nsw i32 %j1_1, 1
  br label %j1_1.head.15
j1_1.end.17:
  %.37 = add nsw i32 %j0_1, 1
  br label %j0_1.head.12
j0_1.end.14:
  %.38 = add i32 %group_x, 1
  %.39 = icmp eq i32 %.38, %.grid_x
  %.40 = add i32 %group_y, 1
  %.41 = select i1 %.39, i32 %.40, i32 %group_y
  %.42 = icmp eq i32 %.41, %.grid_y
  %.43 = add i32 %group_z, 1
  %.44 = select i1 %.39, i32 0, i32 %.38
  store i32 %.44, i32* %group_x.at
  %.45 = select i1 %.42, i32 0, i32 %.41
  store i32 %.45, i32* %group_y.at
  %.46 = select i1 %.42, i32 %.43, i32 %group_z
  store i32 %.46, i32* %group_z.at
  %.47 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_embedding
;   ops: mul, add, neg, scatter_add
;   from: test/golden/models.ts:40:9, test/golden/models.ts:38:75
;   schedule: scatter: vector window 8
;   flops: 96*batch  bytes: 144*batch+320
;   grid: 1 x 1 x 1
;   in0: f32[6*batch], read
;   in1: f32[24*batch], read
;   in2: i32[6*batch], read
;   out0: f32[80], read_write
define internal void @train_step_embedding(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, i32* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.74, %u0.end.11 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %i0.head.6
i0.head.6:
  %i0 = phi i32 [ 0, %.task.body.4 ], [ %.15, %i0.body.7 ]
  %.7 = icmp slt i32 %i0, 20
  br i1 %.7, label %i0.body.7, label %i0.end.8
i0.body.7:
  %index_1 = mul i32 %i0, 4
  %index_5 = sext i32 %index_1 to i64
  %.8 = getelementptr float, float* %out0, i64 %index_5
  store float 0.0, float* %.8, align 4
  %.9 = add i64 %index_5, 1
  %.10 = getelementptr float, float* %out0, i64 %.9
  store float 0.0, float* %.10, align 4
  %.11 = add i64 %index_5, 2
  %.12 = getelementptr float, float* %out0, i64 %.11
  store float 0.0, float* %.12, align 4
  %.13 = add i64 %index_5, 3
  %.14 = getelementptr float, float* %out0, i64 %.13
  store float 0.0, float* %.14, align 4
  %.15 = add nsw i32 %i0, 1
  br label %i0.head.6
i0.end.8:
  br label %u0.head.9
u0.head.9:
  %u0 = phi i32 [ 0, %i0.end.8 ], [ %.64, %u1.end.14 ]
  %.16 = icmp slt i32 %u0, %batch
  br i1 %.16, label %u0.body.10, label %u0.end.11
u0.body.10:
  %index_2 = mul i32 %u0, 6
  %index_3 = mul i32 %u0, 24
  %index_6 = sext i32 %index_2 to i64
  br label %u1.head.12
u1.head.12:
  %u1 = phi i32 [ 0, %u0.body.10 ], [ %.63, %after.17 ]
  %.17 = icmp slt i32 %u1, 6
  br i1 %.17, label %u1.body.13, label %u1.end.14
u1.body.13:
  %.18 = sext i32 %u1 to i64
  %.19 = add i64 %index_6, %.18
  %.20 = getelementptr i32, i32* %in2, i64 %.19
  %row = load i32, i32* %.20, align 4
  %.21 = icmp sge i32 %row, 0
  %.22 = icmp slt i32 %row, 20
  %.23 = and i1 %.21, %.22
  br i1 %.23, label %then.15, label %after.17
then.15:
  %at = mul i32 %row, 4
  %.24 = sext i32 %u1 to i64
  %.25 = add i64 %index_6, %.24
  %.26 = getelementptr float, float* %in0, i64 %.25
  %value_1 = load float, float* %.26, align 4
  %.27 = mul i32 %u1, 4
  %index_4 = add i32 %index_3, %.27
  %index_7 = sext i32 %index_4 to i64
  %.28 = getelementptr float, float* %in1, i64 %index_7
  %.29 = load float, float* %.28, align 4
  %mul = fmul float %value_1, %.29
  %index_8 = sext i32 %at to i64
  %.30 = getelementptr float, float* %out0, i64 %index_8
  %.31 = load float, float* %.30, align 4
  %.32 = fadd float %mul, %mul
  %.33 = fneg float %.32
  %.34 = fadd float %.31, %.33
  %.35 = getelementptr float, float* %out0, i64 %index_8
  store float %.34, float* %.35, align 4
  %at_1 = add i32 %at, 1
  %.36 = add i64 %index_7, 1
  %.37 = getelementptr float, float* %in1, i64 %.36
  %.38 = load float, float* %.37, align 4
  %mul_1 = fmul float %value_1, %.38
  %index_9 = sext i32 %at_1 to i64
  %.39 = getelementptr float, float* %out0, i64 %index_9
  %.40 = load float, float* %.39, align 4
  %.41 = fadd float %mul_1, %mul_1
  %.42 = fneg float %.41
  %.43 = fadd float %.40, %.42
  %.44 = getelementptr float, float* %out0, i64 %index_9
  store float %.43, float* %.44, align 4
  %at_2 = add i32 %at, 2
  %.45 = add i64 %index_7, 2
  %.46 = getelementptr float, float* %in1, i64 %.45
  %.47 = load float, float* %.46, align 4
  %mul_2 = fmul float %value_1, %.47
  %index_10 = sext i32 %at_2 to i64
  %.48 = getelementptr float, float* %out0, i64 %index_10
  %.49 = load float, float* %.48, align 4
  %.50 = fadd float %mul_2, %mul_2
  %.51 = fneg float %.50
  %.52 = fadd float %.49, %.51
  %.53 = getelementptr float, float* %out0, i64 %index_10
  store float %.52, float* %.53, align 4
  %at_3 = add i32 %at, 3
  %.54 = add i64 %index_7, 3
  %.55 = getelementptr float, float* %in1, i64 %.54
  %.56 = load float, float* %.55, align 4
  %mul_3 = fmul float %value_1, %.56
  %index_11 = sext i32 %at_3 to i64
  %.57 = getelementptr float, float* %out0, i64 %index_11
  %.58 = load float, float* %.57, align 4
  %.59 = fadd float %mul_3, %mul_3
  %.60 = fneg float %.59
  %.61 = fadd float %.58, %.60
  %.62 = getelementptr float, float* %out0, i64 %index_11
  store float %.61, float* %.62, align 4
  br label %after.17
after.17:
  %.63 = add nsw i32 %u1, 1
  br label %u1.head.12
u1.end.14:
  %.64 = add nsw i32 %u0, 1
  br label %u0.head.9
u0.end.11:
  %.65 = add i32 %group_x, 1
  %.66 = icmp eq i32 %.65, %.grid_x
  %.67 = add i32 %group_y, 1
  %.68 = select i1 %.66, i32 %.67, i32 %group_y
  %.69 = icmp eq i32 %.68, %.grid_y
  %.70 = add i32 %group_z, 1
  %.71 = select i1 %.66, i32 0, i32 %.65
  store i32 %.71, i32* %group_x.at
  %.72 = select i1 %.69, i32 0, i32 %.68
  store i32 %.72, i32* %group_y.at
  %.73 = select i1 %.69, i32 %.70, i32 %group_z
  store i32 %.73, i32* %group_z.at
  %.74 = add nsw i32 %.task, 1
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.86, %row.end.8 ]
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
  %row = phi i32 [ %first, %.task.body.4 ], [ %.76, %row.body.7 ]
  %.10 = icmp slt i32 %row, %.9
  br i1 %.10, label %row.body.7, label %row.end.8
row.body.7:
  %r = sdiv i32 %row, 6
  %r_1 = srem i32 %row, 6
  store float 0.0, float* %acc.at
  %.11 = mul i32 %r, 6
  %index_1 = add i32 %.11, %r_1
  %index_3 = sext i32 %index_1 to i64
  %.12 = getelementptr i32, i32* %in1, i64 %index_3
  %row_1 = load i32, i32* %.12, align 4
  %.13 = mul i32 %r, 24
  %.14 = mul i32 %r_1, 4
  %index_2 = add i32 %.13, %.14
  %index_4 = sext i32 %index_2 to i64
  %.15 = icmp sge i32 %row_1, 0
  %.16 = icmp slt i32 %row_1, 20
  %mask_1 = and i1 %.15, %.16
  %.17 = getelementptr float, float* %in2, i64 %index_4
  %.18 = load float, float* %.17, align 4
  %.19 = mul i32 %row_1, 4
  %.20 = sext i32 %.19 to i64
  %.21 = select i1 %mask_1, i64 %.20, i64 0
  %.22 = getelementptr float, float* %in0, i64 %.21
  %.23 = load float, float* %.22, align 4
  %.24 = select i1 %mask_1, float %.23, float 0.0
  %sub = fsub float %.18, %.24
  %.25 = load float, float* %acc.at
  %.26 = fmul float %sub, %sub
  %.27 = fadd float %.25, %.26
  store float %.27, float* %acc.at
  %.28 = icmp sge i32 %row_1, 0
  %.29 = icmp slt i32 %row_1, 20
  %mask_2 = and i1 %.28, %.29
  %.30 = add i64 %index_4, 1
  %.31 = getelementptr float, float* %in2, i64 %.30
  %.32 = load float, float* %.31, align 4
  %.33 = mul i32 %row_1, 4
  %.34 = add i32 %.33, 1
  %.35 = sext i32 %.34 to i64
  %.36 = select i1 %mask_2, i64 %.35, i64 0
  %.37 = getelementptr float, float* %in0, i64 %.36
  %.38 = load float, float* %.37, align 4
  %.39 = select i1 %mask_2, float %.38, float 0.0
  %sub_1 = fsub float %.32, %.39
  %.40 = load float, float* %acc.at
  %.41 = fmul float %sub_1, %sub_1
  %.42 = fadd float %.40, %.41
  store float %.42, float* %acc.at
  %.43 = icmp sge i32 %row_1, 0
  %.44 = icmp slt i32 %row_1, 20
  %mask_3 = and i1 %.43, %.44
  %.45 = add i64 %index_4, 2
  %.46 = getelementptr float, float* %in2, i64 %.45
  %.47 = load float, float* %.46, align 4
  %.48 = mul i32 %row_1, 4
  %.49 = add i32 %.48, 2
  %.50 = sext i32 %.49 to i64
  %.51 = select i1 %mask_3, i64 %.50, i64 0
  %.52 = getelementptr float, float* %in0, i64 %.51
  %.53 = load float, float* %.52, align 4
  %.54 = select i1 %mask_3, float %.53, float 0.0
  %sub_2 = fsub float %.47, %.54
  %.55 = load float, float* %acc.at
  %.56 = fmul float %sub_2, %sub_2
  %.57 = fadd float %.55, %.56
  store float %.57, float* %acc.at
  %.58 = icmp sge i32 %row_1, 0
  %.59 = icmp slt i32 %row_1, 20
  %mask_4 = and i1 %.58, %.59
  %.60 = add i64 %index_4, 3
  %.61 = getelementptr float, float* %in2, i64 %.60
  %.62 = load float, float* %.61, align 4
  %.63 = mul i32 %row_1, 4
  %.64 = add i32 %.63, 3
  %.65 = sext i32 %.64 to i64
  %.66 = select i1 %mask_4, i64 %.65, i64 0
  %.67 = getelementptr float, float* %in0, i64 %.66
  %.68 = load float, float* %.67, align 4
  %.69 = select i1 %mask_4, float %.68, float 0.0
  %sub_3 = fsub float %.62, %.69
  %.70 = load float, float* %acc.at
  %.71 = fmul float %sub_3, %sub_3
  %.72 = fadd float %.70, %.71
  store float %.72, float* %acc.at
  %.73 = load float, float* %acc.at
  %.74 = fmul float %.73, 0.25
  %.75 = getelementptr float, float* %out0, i64 %index_3
  store float %.74, float* %.75, align 4
  %.76 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.77 = add i32 %group_x, 1
  %.78 = icmp eq i32 %.77, %.grid_x
  %.79 = add i32 %group_y, 1
  %.80 = select i1 %.78, i32 %.79, i32 %group_y
  %.81 = icmp eq i32 %.80, %.grid_y
  %.82 = add i32 %group_z, 1
  %.83 = select i1 %.78, i32 0, i32 %.77
  store i32 %.83, i32* %group_x.at
  %.84 = select i1 %.81, i32 0, i32 %.80
  store i32 %.84, i32* %group_y.at
  %.85 = select i1 %.81, i32 %.82, i32 %group_z
  store i32 %.85, i32* %group_z.at
  %.86 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; eval_step_loss_1
;   ops: mul, reduce_sum, div, mul, add, add, eq, select, div, select
;   from: test/golden/models.ts:40:9
;   schedule: row: tile row 8, vector inner 8
;   flops: 6*batch+9  bytes: 24*batch+12
;   grid: 1 x 1 x 1
;   in0: f32[6*batch], read
;   in1: f32[1], read_write
;   in2: f32[1], read_write
;   out2: f32[1], write
define internal void @eval_step_loss_1(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %in2, float* noalias nocapture %out2, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.40, %j0.end.8 ]
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
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.18, %j1.end.11 ]
  %.9 = icmp slt i32 %j0, %batch
  br i1 %.9, label %j0.body.7, label %j0.end.8
j0.body.7:
  %index_1 = mul i32 %j0, 6
  %index_2 = sext i32 %index_1 to i64
  br label %j1.head.9
j1.head.9:
  %j1 = phi i32 [ 0, %j0.body.7 ], [ %.17, %j1.body.10 ]
  %.10 = icmp slt i32 %j1, 6
  br i1 %.10, label %j1.body.10, label %j1.end.11
j1.body.10:
  %.11 = load float, float* %acc.at
  %.12 = sext i32 %j1 to i64
  %.13 = add i64 %index_2, %.12
  %.14 = getelementptr float, float* %in0, i64 %.13
  %.15 = load float, float* %.14, align 4
  %.16 = fadd float %.11, %.15
  store float %.16, float* %acc.at
  %.17 = add nsw i32 %j1, 1
  br label %j1.head.9
j1.end.11:
  %.18 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
  %.19 = getelementptr float, float* %in1, i64 0
  %.20 = load float, float* %.19, align 4
  %.21 = load float, float* %acc.at
  %.22 = fmul float %dim_size, 6.0
  %.23 = fdiv float %.21, %.22
  %.24 = fmul float %.23, %dim_size
  %add_1 = fadd float %.20, %.24
  %.25 = getelementptr float, float* %in1, i64 0
  store float %add_1, float* %.25, align 4
  %.26 = getelementptr float, float* %in2, i64 0
  store float %add, float* %.26, align 4
  %.27 = select i1 %eq, float 1.0, float %add
  %.28 = fdiv float %add_1, %.27
  %.29 = select i1 %eq, float 0.0, float %.28
  %.30 = getelementptr float, float* %out2, i64 0
  store float %.29, float* %.30, align 4
  %.31 = add i32 %group_x, 1
  %.32 = icmp eq i32 %.31, %.grid_x
  %.33 = add i32 %group_y, 1
  %.34 = select i1 %.32, i32 %.33, i32 %group_y
  %.35 = icmp eq i32 %.34, %.grid_y
  %.36 = add i32 %group_z, 1
  %.37 = select i1 %.32, i32 0, i32 %.31
  store i32 %.37, i32* %group_x.at
  %.38 = select i1 %.35, i32 0, i32 %.34
  store i32 %.38, i32* %group_y.at
  %.39 = select i1 %.35, i32 %.36, i32 %group_z
  store i32 %.39, i32* %group_z.at
  %.40 = add nsw i32 %.task, 1
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
define void @tscompile_embedding_run_predict(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
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
  call void @predict_embedding(float* %.4, i32* %.10, float* %.12, i32 %.13, i8* %.scratch, i32 %.14, i32 1, i32 0, i32 %.16)
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
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.3 = getelementptr inbounds i8, i8* %.state, i64 0
  %.4 = bitcast i8* %.3 to float*
  %.5 = mul i64 96, %batch.capacity
  %.6 = mul i64 24, %batch.capacity
  %.7 = call i64 @llvm.smax.i64(i64 %.5, i64 %.6)
  %.8 = add i64 %.7, 63
  %.9 = call i64 @.floordiv(i64 %.8, i64 64)
  %.10 = mul i64 %.9, 64
  %.11 = add i64 %.5, 63
  %.12 = call i64 @.floordiv(i64 %.11, i64 64)
  %.13 = mul i64 %.12, 64
  %.14 = add i64 %.10, %.13
  %.15 = getelementptr inbounds i8, i8* %.arena, i64 %.14
  %.16 = bitcast i8* %.15 to i32*
  %.17 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.18 = bitcast i8* %.17 to float*
  %.19 = getelementptr inbounds i8, i8* %.arena, i64 %.10
  %.20 = bitcast i8* %.19 to float*
  %.21 = add i64 %.6, 63
  %.22 = call i64 @.floordiv(i64 %.21, i64 64)
  %.23 = mul i64 %.22, 64
  %.24 = add i64 %.14, %.23
  %.25 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.26 = bitcast i8* %.25 to float*
  %.27 = trunc i64 %batch.sizes to i32
  %.28 = mul i64 6, %batch.sizes
  %.29 = add i64 %.28, 7
  %.30 = call i64 @.floordiv(i64 %.29, i64 8)
  %.31 = trunc i64 %.30 to i32
  %.32 = mul i32 %.31, 1
  %.33 = mul i32 %.32, 1
  call void @train_step_loss(float* %.4, i32* %.16, float* %.18, float* %.20, float* %.26, i32 %.27, i8* %.scratch, i32 %.31, i32 1, i32 0, i32 %.33)
  %.34 = getelementptr inbounds i8, i8* %.state, i64 512
  %.35 = bitcast i8* %.34 to i32*
  call void @train_step_sgd(i32* %.35, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.36 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.37 = bitcast i8* %.36 to float*
  %.38 = getelementptr inbounds i8, i8* %.state, i64 320
  %.39 = bitcast i8* %.38 to float*
  %.40 = getelementptr inbounds i8, i8* %.state, i64 384
  %.41 = bitcast i8* %.40 to float*
  %.42 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.43 = bitcast i8* %.42 to float*
  %.44 = call i64 @llvm.smax.i64(i64 %.6, i64 320)
  %.45 = add i64 %.44, 63
  %.46 = call i64 @.floordiv(i64 %.45, i64 64)
  %.47 = mul i64 %.46, 64
  %.48 = add i64 %.24, %.47
  %.49 = getelementptr inbounds i8, i8* %.arena, i64 %.48
  %.50 = bitcast i8* %.49 to float*
  %.51 = trunc i64 %batch.sizes to i32
  call void @train_step_loss_1(float* %.37, float* %.39, float* %.41, float* %.43, float* %.50, i32 %.51, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.52 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.53 = bitcast i8* %.52 to float*
  %.54 = getelementptr inbounds i8, i8* %.arena, i64 %.10
  %.55 = bitcast i8* %.54 to float*
  %.56 = getelementptr inbounds i8, i8* %.arena, i64 %.14
  %.57 = bitcast i8* %.56 to i32*
  %.58 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.59 = bitcast i8* %.58 to float*
  %.60 = trunc i64 %batch.sizes to i32
  call void @train_step_embedding(float* %.53, float* %.55, i32* %.57, float* %.59, i32 %.60, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.61 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.62 = bitcast i8* %.61 to float*
  %.63 = getelementptr inbounds i8, i8* %.state, i64 448
  %.64 = bitcast i8* %.63 to float*
  %.65 = getelementptr inbounds i8, i8* %.state, i64 0
  %.66 = bitcast i8* %.65 to float*
  call void @train_step_sgd_1(float* %.62, float* %.64, float* %.66, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  ret void
}

define void @tscompile_embedding_places_train_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 96, %batch.capacity
  %.4 = mul i64 24, %batch.capacity
  %.5 = call i64 @llvm.smax.i64(i64 %.3, i64 %.4)
  %.6 = add i64 %.5, 63
  %.7 = call i64 @.floordiv(i64 %.6, i64 64)
  %.8 = mul i64 %.7, 64
  %.9 = add i64 %.3, 63
  %.10 = call i64 @.floordiv(i64 %.9, i64 64)
  %.11 = mul i64 %.10, 64
  %.12 = add i64 %.8, %.11
  store i64 %.12, i64* %.2, align 8
  %.13 = getelementptr inbounds i64, i64* %.places, i64 1
  store i64 0, i64* %.13, align 8
  %.14 = getelementptr inbounds i64, i64* %.places, i64 2
  %.15 = add i64 %.4, 63
  %.16 = call i64 @.floordiv(i64 %.15, i64 64)
  %.17 = mul i64 %.16, 64
  %.18 = add i64 %.12, %.17
  %.19 = call i64 @llvm.smax.i64(i64 %.4, i64 320)
  %.20 = add i64 %.19, 63
  %.21 = call i64 @.floordiv(i64 %.20, i64 64)
  %.22 = mul i64 %.21, 64
  %.23 = add i64 %.18, %.22
  store i64 %.23, i64* %.14, align 8
  ret void
}

; eval_step: 2 steps
define void @tscompile_embedding_run_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
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
  call void @eval_step_loss(float* %.4, i32* %.10, float* %.12, float* %.20, i32 %.21, i8* %.scratch, i32 %.25, i32 1, i32 0, i32 %.27)
  %.28 = getelementptr inbounds i8, i8* %.arena, i64 %.18
  %.29 = bitcast i8* %.28 to float*
  %.30 = getelementptr inbounds i8, i8* %.state, i64 320
  %.31 = bitcast i8* %.30 to float*
  %.32 = getelementptr inbounds i8, i8* %.state, i64 384
  %.33 = bitcast i8* %.32 to float*
  %.34 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.35 = bitcast i8* %.34 to float*
  %.36 = trunc i64 %batch.sizes to i32
  call void @eval_step_loss_1(float* %.29, float* %.31, float* %.33, float* %.35, i32 %.36, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
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
  %.11 = call i64 @llvm.smax.i64(i64 %.2, i64 %.6)
  %.12 = add i64 %.11, 63
  %.13 = call i64 @.floordiv(i64 %.12, i64 64)
  %.14 = mul i64 %.13, 64
  %.15 = add i64 %.14, %.5
  %.16 = add i64 %.15, %.9
  %.17 = call i64 @llvm.smax.i64(i64 %.6, i64 320)
  %.18 = add i64 %.17, 63
  %.19 = call i64 @.floordiv(i64 %.18, i64 64)
  %.20 = mul i64 %.19, 64
  %.21 = add i64 %.16, %.20
  %.22 = add i64 %.21, 64
  %.23 = call i64 @llvm.smax.i64(i64 %.10, i64 %.22)
  %.24 = call i64 @llvm.smax.i64(i64 %.6, i64 4)
  %.25 = add i64 %.24, 63
  %.26 = call i64 @.floordiv(i64 %.25, i64 64)
  %.27 = mul i64 %.26, 64
  %.28 = add i64 %.5, %.27
  %.29 = add i64 %.28, %.9
  %.30 = call i64 @llvm.smax.i64(i64 %.23, i64 %.29)
  %.31 = add i64 %.30, 64
  ret i64 %.31
}

declare i64 @llvm.smax.i64(i64, i64)
declare i32 @llvm.smin.i32(i32, i32)

attributes #0 = { noinline nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
