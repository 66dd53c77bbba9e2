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
