; layer_normalization for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Bytes of scratch memory that a call needs.
@tscompile_layer_normalization_scratch_bytes = constant i64 64

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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.136, %row.end.8 ]
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
  %row = phi i32 [ %first, %.task.body.4 ], [ %.126, %row.body.7 ]
  %.9 = icmp slt i32 %row, %.8
  br i1 %.9, label %row.body.7, label %row.end.8
row.body.7:
  store float 0.0, float* %acc.at
  store <8 x float> <float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0>, <8 x float>* %acc_lanes.at
  %index_1 = mul i32 %row, 16
  %index_2 = sext i32 %index_1 to i64
  %.10 = getelementptr float, float* %in0, i64 %index_2
  %.11 = bitcast float* %.10 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.11, align 4
  %.12 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.13 = fadd <8 x float> %.12, %x
  store <8 x float> %.13, <8 x float>* %acc_lanes.at
  %.14 = add i64 %index_2, 8
  %.15 = getelementptr float, float* %in0, i64 %.14
  %.16 = bitcast float* %.15 to <8 x float>*
  %x_3 = load <8 x float>, <8 x float>* %.16, align 4
  %.17 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.18 = fadd <8 x float> %.17, %x_3
  store <8 x float> %.18, <8 x float>* %acc_lanes.at
  %.19 = load float, float* %acc.at
  %.20 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.21 = extractelement <8 x float> %.20, i32 0
  %.22 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.23 = extractelement <8 x float> %.22, i32 4
  %.24 = fadd float %.21, %.23
  %.25 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.26 = extractelement <8 x float> %.25, i32 2
  %.27 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.28 = extractelement <8 x float> %.27, i32 6
  %.29 = fadd float %.26, %.28
  %.30 = fadd float %.24, %.29
  %.31 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.32 = extractelement <8 x float> %.31, i32 1
  %.33 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.34 = extractelement <8 x float> %.33, i32 5
  %.35 = fadd float %.32, %.34
  %.36 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.37 = extractelement <8 x float> %.36, i32 3
  %.38 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.39 = extractelement <8 x float> %.38, i32 7
  %.40 = fadd float %.37, %.39
  %.41 = fadd float %.35, %.40
  %.42 = fadd float %.30, %.41
  %.43 = fadd float %.19, %.42
  store float %.43, float* %acc.at
  store float 0.0, float* %acc_1.at
  store <8 x float> <float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0>, <8 x float>* %acc_1_lanes.at
  %.44 = load float, float* %acc.at
  %.45 = fmul float %.44, 0.0625
  %.46 = insertelement <8 x float> undef, float %.45, i32 0
  %.47 = shufflevector <8 x float> %.46, <8 x float> undef, <8 x i32> zeroinitializer
  %sub = fsub <8 x float> %x, %.47
  %.48 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.49 = fmul <8 x float> %sub, %sub
  %.50 = fadd <8 x float> %.48, %.49
  store <8 x float> %.50, <8 x float>* %acc_1_lanes.at
  %.51 = load float, float* %acc.at
  %.52 = fmul float %.51, 0.0625
  %.53 = insertelement <8 x float> undef, float %.52, i32 0
  %.54 = shufflevector <8 x float> %.53, <8 x float> undef, <8 x i32> zeroinitializer
  %sub_2 = fsub <8 x float> %x_3, %.54
  %.55 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.56 = fmul <8 x float> %sub_2, %sub_2
  %.57 = fadd <8 x float> %.55, %.56
  store <8 x float> %.57, <8 x float>* %acc_1_lanes.at
  %.58 = load float, float* %acc_1.at
  %.59 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.60 = extractelement <8 x float> %.59, i32 0
  %.61 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.62 = extractelement <8 x float> %.61, i32 4
  %.63 = fadd float %.60, %.62
  %.64 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.65 = extractelement <8 x float> %.64, i32 2
  %.66 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.67 = extractelement <8 x float> %.66, i32 6
  %.68 = fadd float %.65, %.67
  %.69 = fadd float %.63, %.68
  %.70 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.71 = extractelement <8 x float> %.70, i32 1
  %.72 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.73 = extractelement <8 x float> %.72, i32 5
  %.74 = fadd float %.71, %.73
  %.75 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.76 = extractelement <8 x float> %.75, i32 3
  %.77 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.78 = extractelement <8 x float> %.77, i32 7
  %.79 = fadd float %.76, %.78
  %.80 = fadd float %.74, %.79
  %.81 = fadd float %.69, %.80
  %.82 = fadd float %.58, %.81
  store float %.82, float* %acc_1.at
  %.83 = load float, float* %acc.at
  %.84 = fmul float %.83, 0.0625
  %.85 = insertelement <8 x float> undef, float %.84, i32 0
  %.86 = shufflevector <8 x float> %.85, <8 x float> undef, <8 x i32> zeroinitializer
  %sub_1 = fsub <8 x float> %x, %.86
  %.87 = load float, float* %acc_1.at
  %.88 = fmul float %.87, 0.0625
  %x_6 = fadd float %.88, 0.0010000000474974513
  %.89 = call float @llvm.sqrt.f32(float %x_6)
  %.90 = fdiv float 1.0, %.89
  %.91 = insertelement <8 x float> undef, float %.90, i32 0
  %.92 = shufflevector <8 x float> %.91, <8 x float> undef, <8 x i32> zeroinitializer
  %.93 = getelementptr float, float* %in1, i64 0
  %.94 = bitcast float* %.93 to <8 x float>*
  %.95 = load <8 x float>, <8 x float>* %.94, align 4
  %.96 = fmul <8 x float> %.92, %.95
  %.97 = fmul <8 x float> %sub_1, %.96
  %.98 = getelementptr float, float* %in2, i64 0
  %.99 = bitcast float* %.98 to <8 x float>*
  %.100 = load <8 x float>, <8 x float>* %.99, align 4
  %.101 = fadd <8 x float> %.97, %.100
  %.102 = getelementptr float, float* %out0, i64 %index_2
  %.103 = bitcast float* %.102 to <8 x float>*
  store <8 x float> %.101, <8 x float>* %.103, align 4
  %.104 = load float, float* %acc.at
  %.105 = fmul float %.104, 0.0625
  %.106 = insertelement <8 x float> undef, float %.105, i32 0
  %.107 = shufflevector <8 x float> %.106, <8 x float> undef, <8 x i32> zeroinitializer
  %sub_3 = fsub <8 x float> %x_3, %.107
  %.108 = load float, float* %acc_1.at
  %.109 = fmul float %.108, 0.0625
  %x_7 = fadd float %.109, 0.0010000000474974513
  %.110 = call float @llvm.sqrt.f32(float %x_7)
  %.111 = fdiv float 1.0, %.110
  %.112 = insertelement <8 x float> undef, float %.111, i32 0
  %.113 = shufflevector <8 x float> %.112, <8 x float> undef, <8 x i32> zeroinitializer
  %.114 = getelementptr float, float* %in1, i64 8
  %.115 = bitcast float* %.114 to <8 x float>*
  %.116 = load <8 x float>, <8 x float>* %.115, align 4
  %.117 = fmul <8 x float> %.113, %.116
  %.118 = fmul <8 x float> %sub_3, %.117
  %.119 = getelementptr float, float* %in2, i64 8
  %.120 = bitcast float* %.119 to <8 x float>*
  %.121 = load <8 x float>, <8 x float>* %.120, align 4
  %.122 = fadd <8 x float> %.118, %.121
  %.123 = add i64 %index_2, 8
  %.124 = getelementptr float, float* %out0, i64 %.123
  %.125 = bitcast float* %.124 to <8 x float>*
  store <8 x float> %.122, <8 x float>* %.125, align 4
  %.126 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.127 = add i32 %group_x, 1
  %.128 = icmp eq i32 %.127, %.grid_x
  %.129 = add i32 %group_y, 1
  %.130 = select i1 %.128, i32 %.129, i32 %group_y
  %.131 = icmp eq i32 %.130, %.grid_y
  %.132 = add i32 %group_z, 1
  %.133 = select i1 %.128, i32 0, i32 %.127
  store i32 %.133, i32* %group_x.at
  %.134 = select i1 %.131, i32 0, i32 %.130
  store i32 %.134, i32* %group_y.at
  %.135 = select i1 %.131, i32 %.132, i32 %group_z
  store i32 %.135, i32* %group_z.at
  %.136 = add nsw i32 %.task, 1
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
define void @tscompile_layer_normalization_run_predict(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.3 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.4 = bitcast i8* %.3 to float*
  %.5 = getelementptr inbounds i8, i8* %.state, i64 0
  %.6 = bitcast i8* %.5 to float*
  %.7 = getelementptr inbounds i8, i8* %.state, i64 64
  %.8 = bitcast i8* %.7 to float*
  %.9 = mul i64 64, %batch.capacity
  %.10 = add i64 %.9, 63
  %.11 = call i64 @.floordiv(i64 %.10, i64 64)
  %.12 = mul i64 %.11, 64
  %.13 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.14 = bitcast i8* %.13 to float*
  %.15 = trunc i64 %batch.sizes to i32
  %.16 = add i64 %batch.sizes, 7
  %.17 = call i64 @.floordiv(i64 %.16, i64 8)
  %.18 = trunc i64 %.17 to i32
  %.19 = mul i32 %.18, 1
  %.20 = mul i32 %.19, 1
  call void @predict_normalization(float* %.4, float* %.6, float* %.8, float* %.14, i32 %.15, i8* %.scratch, i32 %.18, i32 1, i32 0, i32 %.20)
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
  %.5 = add i64 %.4, 63
  %.6 = call i64 @.floordiv(i64 %.5, i64 64)
  %.7 = mul i64 %.6, 64
  store i64 %.7, i64* %.3, align 8
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
  %.2 = mul i64 64, %batch.capacity
  %.3 = add i64 %.2, 63
  %.4 = call i64 @.floordiv(i64 %.3, i64 64)
  %.5 = mul i64 %.4, 64
  %.6 = add i64 %.5, %.5
  %.7 = add i64 %.6, 64
  ret i64 %.7
}

declare i32 @llvm.smin.i32(i32, i32)
declare float @llvm.sqrt.f32(float)

attributes #0 = { noinline nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
