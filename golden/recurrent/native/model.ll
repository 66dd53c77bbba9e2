; recurrent for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%.pool = type { i32, [60 x i8], i32, [60 x i8], i32, i32, i32, i32, i32, i32, void (i64*, i8*, i32, i32)*, i64*, [24 x i8], [64 x i8], [64 x i64] }

; Bytes of scratch memory that a call needs.
@tscompile_recurrent_scratch_bytes = constant i64 16832

; predict_lstm
;   ops: copy
;   from: test/golden/models.ts:58:58
;   schedule: map: tile element 4096, vector element 8
;   flops: 4*batch  bytes: 16*batch
;   grid: floordiv(4*batch+4095, 4096) x 1 x 1
;   out0: f32[4*batch], write
define internal void @predict_lstm(float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.30, %i_rest.end.11 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %start = mul i32 %group_x, 4096
  %.7 = mul i32 %batch, 4
  %.8 = sub i32 %.7, %start
  %index_1 = call i32 @llvm.smin.i32(i32 4096, i32 %.8)
  %.9 = sdiv i32 %index_1, 8
  %.10 = mul i32 %.9, 8
  %i_whole = add i32 %start, %.10
  br label %i.head.6
i.head.6:
  %i = phi i32 [ %start, %.task.body.4 ], [ %.15, %i.body.7 ]
  %.11 = icmp slt i32 %i, %i_whole
  br i1 %.11, label %i.body.7, label %i.end.8
i.body.7:
  %.12 = sext i32 %i to i64
  %.13 = getelementptr float, float* %out0, i64 %.12
  %.14 = bitcast float* %.13 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.14, align 4
  %.15 = add nsw i32 %i, 8
  br label %i.head.6
i.end.8:
  %.16 = add i32 %start, %index_1
  br label %i_rest.head.9
i_rest.head.9:
  %i_rest = phi i32 [ %i_whole, %i.end.8 ], [ %.20, %i_rest.body.10 ]
  %.17 = icmp slt i32 %i_rest, %.16
  br i1 %.17, label %i_rest.body.10, label %i_rest.end.11
i_rest.body.10:
  %.18 = sext i32 %i_rest to i64
  %.19 = getelementptr float, float* %out0, i64 %.18
  store float 0.0, float* %.19, align 4
  %.20 = add nsw i32 %i_rest, 1
  br label %i_rest.head.9
i_rest.end.11:
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

; predict_lstm_cell
;   ops: dot_general
;   from: test/golden/models.ts:58:58
;   schedule: contract: tile m 192, tile n 16, register m 6, register n 16, vector n 8
;   flops: 480*batch  bytes: 380*batch+192
;   grid: floordiv(5*batch+191, 192) x 1 x 1
;   in0: f32[15*batch], read
;   in1: f32[48], read
;   out0: f32[80*batch], write
;   scratch: totals: f32[96]
define internal void @predict_lstm_cell(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc_0.at = alloca <8 x float>
  %acc_1.at = alloca <8 x float>
  %acc_2.at = alloca <8 x float>
  %acc_3.at = alloca <8 x float>
  %acc_4.at = alloca <8 x float>
  %acc_5.at = alloca <8 x float>
  %acc_6.at = alloca <8 x float>
  %acc_7.at = alloca <8 x float>
  %acc_8.at = alloca <8 x float>
  %acc_9.at = alloca <8 x float>
  %acc_10.at = alloca <8 x float>
  %acc_11.at = alloca <8 x float>
  %.1 = getelementptr inbounds i8, i8* %.scratch, i64 0
  %totals = bitcast i8* %.1 to float*
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.284, %rows_panel.end.8 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %index_1 = mul i32 %batch, 5
  %.8 = sub i32 %index_1, %m_start
  %rows = call i32 @llvm.smin.i32(i32 192, i32 %.8)
  %index_3 = sub i32 %index_1, 1
  %index_10 = sext i32 %batch to i64
  %.9 = add i32 %rows, 5
  %.10 = sdiv i32 %.9, 6
  br label %rows_panel.head.6
rows_panel.head.6:
  %rows_panel = phi i32 [ 0, %.task.body.4 ], [ %.274, %i_1.end.14 ]
  %.11 = icmp slt i32 %rows_panel, %.10
  br i1 %.11, label %rows_panel.body.7, label %rows_panel.end.8
rows_panel.body.7:
  %row = mul i32 %rows_panel, 6
  %index_2 = add i32 %m_start, %row
  br label %i.head.9
i.head.9:
  %i = phi i32 [ 0, %rows_panel.body.7 ], [ %.23, %i.body.10 ]
  %.12 = icmp slt i32 %i, 6
  br i1 %.12, label %i.body.10, label %i.end.11
i.body.10:
  %m = add i32 %index_2, %i
  %.13 = sdiv i32 %m, %batch
  %.14 = sext i32 %.13 to i64
  %.15 = mul i64 %index_10, %.14
  %.16 = mul i64 %.15, 16
  %.17 = srem i32 %m, %batch
  %.18 = sext i32 %.17 to i64
  %.19 = mul i64 %.18, 16
  %.20 = add i64 %.16, %.19
  %.21 = getelementptr float, float* %out0, i64 %.20
  %.22 = bitcast float* %.21 to i8*
  call void @llvm.prefetch.p0i8(i8* %.22, i32 1, i32 3, i32 1)
  %.23 = add nsw i32 %i, 1
  br label %i.head.9
i.end.11:
  %.24 = sext i32 %rows_panel to i64
  %.25 = mul i64 %.24, 6
  %.26 = add i64 %.25, 16
  %.27 = getelementptr float, float* %in1, i64 %.26
  %.28 = bitcast float* %.27 to i8*
  call void @llvm.prefetch.p0i8(i8* %.28, i32 0, i32 3, i32 1)
  %m_1 = call i32 @llvm.smin.i32(i32 %index_2, i32 %index_3)
  %mi_2 = sdiv i32 %m_1, %batch
  %mi_3 = srem i32 %m_1, %batch
  %.29 = add i32 %index_2, 1
  %m_2 = call i32 @llvm.smin.i32(i32 %.29, i32 %index_3)
  %mi_4 = sdiv i32 %m_2, %batch
  %mi_5 = srem i32 %m_2, %batch
  %.30 = add i32 %index_2, 2
  %m_3 = call i32 @llvm.smin.i32(i32 %.30, i32 %index_3)
  %mi_6 = sdiv i32 %m_3, %batch
  %mi_7 = srem i32 %m_3, %batch
  %.31 = add i32 %index_2, 3
  %m_4 = call i32 @llvm.smin.i32(i32 %.31, i32 %index_3)
  %mi_8 = sdiv i32 %m_4, %batch
  %mi_9 = srem i32 %m_4, %batch
  %.32 = add i32 %index_2, 4
  %m_5 = call i32 @llvm.smin.i32(i32 %.32, i32 %index_3)
  %mi_10 = sdiv i32 %m_5, %batch
  %mi_11 = srem i32 %m_5, %batch
  %.33 = add i32 %index_2, 5
  %m_6 = call i32 @llvm.smin.i32(i32 %.33, i32 %index_3)
  %mi_12 = sdiv i32 %m_6, %batch
  %mi_13 = srem i32 %m_6, %batch
  store <8 x float> zeroinitializer, <8 x float>* %acc_0.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_2.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_3.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_4.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_5.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_6.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_7.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_8.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_9.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_10.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_11.at
  %.34 = getelementptr float, float* %in1, i64 0
  %.35 = bitcast float* %.34 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.35, align 4
  %.36 = getelementptr float, float* %in1, i64 8
  %.37 = bitcast float* %.36 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.37, align 4
  %.38 = mul i32 %mi_2, 3
  %.39 = mul i32 %mi_3, 15
  %index_4 = add i32 %.38, %.39
  %.40 = sext i32 %index_4 to i64
  %.41 = getelementptr float, float* %in0, i64 %.40
  %.42 = load float, float* %.41, align 4
  %.43 = insertelement <8 x float> undef, float %.42, i32 0
  %a = shufflevector <8 x float> %.43, <8 x float> undef, <8 x i32> zeroinitializer
  %.44 = load <8 x float>, <8 x float>* %acc_0.at
  %.45 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.44)
  store <8 x float> %.45, <8 x float>* %acc_0.at
  %.46 = load <8 x float>, <8 x float>* %acc_1.at
  %.47 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.46)
  store <8 x float> %.47, <8 x float>* %acc_1.at
  %.48 = mul i32 %mi_4, 3
  %.49 = mul i32 %mi_5, 15
  %index_5 = add i32 %.48, %.49
  %.50 = sext i32 %index_5 to i64
  %.51 = getelementptr float, float* %in0, i64 %.50
  %.52 = load float, float* %.51, align 4
  %.53 = insertelement <8 x float> undef, float %.52, i32 0
  %a_1 = shufflevector <8 x float> %.53, <8 x float> undef, <8 x i32> zeroinitializer
  %.54 = load <8 x float>, <8 x float>* %acc_2.at
  %.55 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.54)
  store <8 x float> %.55, <8 x float>* %acc_2.at
  %.56 = load <8 x float>, <8 x float>* %acc_3.at
  %.57 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.56)
  store <8 x float> %.57, <8 x float>* %acc_3.at
  %.58 = mul i32 %mi_6, 3
  %.59 = mul i32 %mi_7, 15
  %index_6 = add i32 %.58, %.59
  %.60 = sext i32 %index_6 to i64
  %.61 = getelementptr float, float* %in0, i64 %.60
  %.62 = load float, float* %.61, align 4
  %.63 = insertelement <8 x float> undef, float %.62, i32 0
  %a_2 = shufflevector <8 x float> %.63, <8 x float> undef, <8 x i32> zeroinitializer
  %.64 = load <8 x float>, <8 x float>* %acc_4.at
  %.65 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.64)
  store <8 x float> %.65, <8 x float>* %acc_4.at
  %.66 = load <8 x float>, <8 x float>* %acc_5.at
  %.67 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.66)
  store <8 x float> %.67, <8 x float>* %acc_5.at
  %.68 = mul i32 %mi_8, 3
  %.69 = mul i32 %mi_9, 15
  %index_7 = add i32 %.68, %.69
  %.70 = sext i32 %index_7 to i64
  %.71 = getelementptr float, float* %in0, i64 %.70
  %.72 = load float, float* %.71, align 4
  %.73 = insertelement <8 x float> undef, float %.72, i32 0
  %a_3 = shufflevector <8 x float> %.73, <8 x float> undef, <8 x i32> zeroinitializer
  %.74 = load <8 x float>, <8 x float>* %acc_6.at
  %.75 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.74)
  store <8 x float> %.75, <8 x float>* %acc_6.at
  %.76 = load <8 x float>, <8 x float>* %acc_7.at
  %.77 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.76)
  store <8 x float> %.77, <8 x float>* %acc_7.at
  %.78 = mul i32 %mi_10, 3
  %.79 = mul i32 %mi_11, 15
  %index_8 = add i32 %.78, %.79
  %.80 = sext i32 %index_8 to i64
  %.81 = getelementptr float, float* %in0, i64 %.80
  %.82 = load float, float* %.81, align 4
  %.83 = insertelement <8 x float> undef, float %.82, i32 0
  %a_4 = shufflevector <8 x float> %.83, <8 x float> undef, <8 x i32> zeroinitializer
  %.84 = load <8 x float>, <8 x float>* %acc_8.at
  %.85 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.84)
  store <8 x float> %.85, <8 x float>* %acc_8.at
  %.86 = load <8 x float>, <8 x float>* %acc_9.at
  %.87 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.86)
  store <8 x float> %.87, <8 x float>* %acc_9.at
  %.88 = mul i32 %mi_12, 3
  %.89 = mul i32 %mi_13, 15
  %index_9 = add i32 %.88, %.89
  %.90 = sext i32 %index_9 to i64
  %.91 = getelementptr float, float* %in0, i64 %.90
  %.92 = load float, float* %.91, align 4
  %.93 = insertelement <8 x float> undef, float %.92, i32 0
  %a_5 = shufflevector <8 x float> %.93, <8 x float> undef, <8 x i32> zeroinitializer
  %.94 = load <8 x float>, <8 x float>* %acc_10.at
  %.95 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.94)
  store <8 x float> %.95, <8 x float>* %acc_10.at
  %.96 = load <8 x float>, <8 x float>* %acc_11.at
  %.97 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.96)
  store <8 x float> %.97, <8 x float>* %acc_11.at
  %.98 = getelementptr float, float* %in1, i64 16
  %.99 = bitcast float* %.98 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.99, align 4
  %.100 = getelementptr float, float* %in1, i64 24
  %.101 = bitcast float* %.100 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.101, align 4
  %.102 = add i32 %index_4, 1
  %.103 = sext i32 %.102 to i64
  %.104 = getelementptr float, float* %in0, i64 %.103
  %.105 = load float, float* %.104, align 4
  %.106 = insertelement <8 x float> undef, float %.105, i32 0
  %a_6 = shufflevector <8 x float> %.106, <8 x float> undef, <8 x i32> zeroinitializer
  %.107 = load <8 x float>, <8 x float>* %acc_0.at
  %.108 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.107)
  store <8 x float> %.108, <8 x float>* %acc_0.at
  %.109 = load <8 x float>, <8 x float>* %acc_1.at
  %.110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.109)
  store <8 x float> %.110, <8 x float>* %acc_1.at
  %.111 = add i32 %index_5, 1
  %.112 = sext i32 %.111 to i64
  %.113 = getelementptr float, float* %in0, i64 %.112
  %.114 = load float, float* %.113, align 4
  %.115 = insertelement <8 x float> undef, float %.114, i32 0
  %a_7 = shufflevector <8 x float> %.115, <8 x float> undef, <8 x i32> zeroinitializer
  %.116 = load <8 x float>, <8 x float>* %acc_2.at
  %.117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.116)
  store <8 x float> %.117, <8 x float>* %acc_2.at
  %.118 = load <8 x float>, <8 x float>* %acc_3.at
  %.119 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.118)
  store <8 x float> %.119, <8 x float>* %acc_3.at
  %.120 = add i32 %index_6, 1
  %.121 = sext i32 %.120 to i64
  %.122 = getelementptr float, float* %in0, i64 %.121
  %.123 = load float, float* %.122, align 4
  %.124 = insertelement <8 x float> undef, float %.123, i32 0
  %a_8 = shufflevector <8 x float> %.124, <8 x float> undef, <8 x i32> zeroinitializer
  %.125 = load <8 x float>, <8 x float>* %acc_4.at
  %.126 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.125)
  store <8 x float> %.126, <8 x float>* %acc_4.at
  %.127 = load <8 x float>, <8 x float>* %acc_5.at
  %.128 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.127)
  store <8 x float> %.128, <8 x float>* %acc_5.at
  %.129 = add i32 %index_7, 1
  %.130 = sext i32 %.129 to i64
  %.131 = getelementptr float, float* %in0, i64 %.130
  %.132 = load float, float* %.131, align 4
  %.133 = insertelement <8 x float> undef, float %.132, i32 0
  %a_9 = shufflevector <8 x float> %.133, <8 x float> undef, <8 x i32> zeroinitializer
  %.134 = load <8 x float>, <8 x float>* %acc_6.at
  %.135 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.134)
  store <8 x float> %.135, <8 x float>* %acc_6.at
  %.136 = load <8 x float>, <8 x float>* %acc_7.at
  %.137 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.136)
  store <8 x float> %.137, <8 x float>* %acc_7.at
  %.138 = add i32 %index_8, 1
  %.139 = sext i32 %.138 to i64
  %.140 = getelementptr float, float* %in0, i64 %.139
  %.141 = load float, float* %.140, align 4
  %.142 = insertelement <8 x float> undef, float %.141, i32 0
  %a_10 = shufflevector <8 x float> %.142, <8 x float> undef, <8 x i32> zeroinitializer
  %.143 = load <8 x float>, <8 x float>* %acc_8.at
  %.144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.143)
  store <8 x float> %.144, <8 x float>* %acc_8.at
  %.145 = load <8 x float>, <8 x float>* %acc_9.at
  %.146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.145)
  store <8 x float> %.146, <8 x float>* %acc_9.at
  %.147 = add i32 %index_9, 1
  %.148 = sext i32 %.147 to i64
  %.149 = getelementptr float, float* %in0, i64 %.148
  %.150 = load float, float* %.149, align 4
  %.151 = insertelement <8 x float> undef, float %.150, i32 0
  %a_11 = shufflevector <8 x float> %.151, <8 x float> undef, <8 x i32> zeroinitializer
  %.152 = load <8 x float>, <8 x float>* %acc_10.at
  %.153 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.152)
  store <8 x float> %.153, <8 x float>* %acc_10.at
  %.154 = load <8 x float>, <8 x float>* %acc_11.at
  %.155 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.154)
  store <8 x float> %.155, <8 x float>* %acc_11.at
  %.156 = getelementptr float, float* %in1, i64 32
  %.157 = bitcast float* %.156 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.157, align 4
  %.158 = getelementptr float, float* %in1, i64 40
  %.159 = bitcast float* %.158 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.159, align 4
  %.160 = add i32 %index_4, 2
  %.161 = sext i32 %.160 to i64
  %.162 = getelementptr float, float* %in0, i64 %.161
  %.163 = load float, float* %.162, align 4
  %.164 = insertelement <8 x float> undef, float %.163, i32 0
  %a_12 = shufflevector <8 x float> %.164, <8 x float> undef, <8 x i32> zeroinitializer
  %.165 = load <8 x float>, <8 x float>* %acc_0.at
  %.166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.165)
  store <8 x float> %.166, <8 x float>* %acc_0.at
  %.167 = load <8 x float>, <8 x float>* %acc_1.at
  %.168 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.167)
  store <8 x float> %.168, <8 x float>* %acc_1.at
  %.169 = add i32 %index_5, 2
  %.170 = sext i32 %.169 to i64
  %.171 = getelementptr float, float* %in0, i64 %.170
  %.172 = load float, float* %.171, align 4
  %.173 = insertelement <8 x float> undef, float %.172, i32 0
  %a_13 = shufflevector <8 x float> %.173, <8 x float> undef, <8 x i32> zeroinitializer
  %.174 = load <8 x float>, <8 x float>* %acc_2.at
  %.175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.174)
  store <8 x float> %.175, <8 x float>* %acc_2.at
  %.176 = load <8 x float>, <8 x float>* %acc_3.at
  %.177 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.176)
  store <8 x float> %.177, <8 x float>* %acc_3.at
  %.178 = add i32 %index_6, 2
  %.179 = sext i32 %.178 to i64
  %.180 = getelementptr float, float* %in0, i64 %.179
  %.181 = load float, float* %.180, align 4
  %.182 = insertelement <8 x float> undef, float %.181, i32 0
  %a_14 = shufflevector <8 x float> %.182, <8 x float> undef, <8 x i32> zeroinitializer
  %.183 = load <8 x float>, <8 x float>* %acc_4.at
  %.184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.183)
  store <8 x float> %.184, <8 x float>* %acc_4.at
  %.185 = load <8 x float>, <8 x float>* %acc_5.at
  %.186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.185)
  store <8 x float> %.186, <8 x float>* %acc_5.at
  %.187 = add i32 %index_7, 2
  %.188 = sext i32 %.187 to i64
  %.189 = getelementptr float, float* %in0, i64 %.188
  %.190 = load float, float* %.189, align 4
  %.191 = insertelement <8 x float> undef, float %.190, i32 0
  %a_15 = shufflevector <8 x float> %.191, <8 x float> undef, <8 x i32> zeroinitializer
  %.192 = load <8 x float>, <8 x float>* %acc_6.at
  %.193 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.192)
  store <8 x float> %.193, <8 x float>* %acc_6.at
  %.194 = load <8 x float>, <8 x float>* %acc_7.at
  %.195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.194)
  store <8 x float> %.195, <8 x float>* %acc_7.at
  %.196 = add i32 %index_8, 2
  %.197 = sext i32 %.196 to i64
  %.198 = getelementptr float, float* %in0, i64 %.197
  %.199 = load float, float* %.198, align 4
  %.200 = insertelement <8 x float> undef, float %.199, i32 0
  %a_16 = shufflevector <8 x float> %.200, <8 x float> undef, <8 x i32> zeroinitializer
  %.201 = load <8 x float>, <8 x float>* %acc_8.at
  %.202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.201)
  store <8 x float> %.202, <8 x float>* %acc_8.at
  %.203 = load <8 x float>, <8 x float>* %acc_9.at
  %.204 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.203)
  store <8 x float> %.204, <8 x float>* %acc_9.at
  %.205 = add i32 %index_9, 2
  %.206 = sext i32 %.205 to i64
  %.207 = getelementptr float, float* %in0, i64 %.206
  %.208 = load float, float* %.207, align 4
  %.209 = insertelement <8 x float> undef, float %.208, i32 0
  %a_17 = shufflevector <8 x float> %.209, <8 x float> undef, <8 x i32> zeroinitializer
  %.210 = load <8 x float>, <8 x float>* %acc_10.at
  %.211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.210)
  store <8 x float> %.211, <8 x float>* %acc_10.at
  %.212 = load <8 x float>, <8 x float>* %acc_11.at
  %.213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.212)
  store <8 x float> %.213, <8 x float>* %acc_11.at
  %.214 = load <8 x float>, <8 x float>* %acc_0.at
  %.215 = getelementptr float, float* %totals, i64 0
  %.216 = bitcast float* %.215 to <8 x float>*
  store <8 x float> %.214, <8 x float>* %.216, align 4
  %.217 = load <8 x float>, <8 x float>* %acc_1.at
  %.218 = getelementptr float, float* %totals, i64 8
  %.219 = bitcast float* %.218 to <8 x float>*
  store <8 x float> %.217, <8 x float>* %.219, align 4
  %.220 = load <8 x float>, <8 x float>* %acc_2.at
  %.221 = getelementptr float, float* %totals, i64 16
  %.222 = bitcast float* %.221 to <8 x float>*
  store <8 x float> %.220, <8 x float>* %.222, align 4
  %.223 = load <8 x float>, <8 x float>* %acc_3.at
  %.224 = getelementptr float, float* %totals, i64 24
  %.225 = bitcast float* %.224 to <8 x float>*
  store <8 x float> %.223, <8 x float>* %.225, align 4
  %.226 = load <8 x float>, <8 x float>* %acc_4.at
  %.227 = getelementptr float, float* %totals, i64 32
  %.228 = bitcast float* %.227 to <8 x float>*
  store <8 x float> %.226, <8 x float>* %.228, align 4
  %.229 = load <8 x float>, <8 x float>* %acc_5.at
  %.230 = getelementptr float, float* %totals, i64 40
  %.231 = bitcast float* %.230 to <8 x float>*
  store <8 x float> %.229, <8 x float>* %.231, align 4
  %.232 = load <8 x float>, <8 x float>* %acc_6.at
  %.233 = getelementptr float, float* %totals, i64 48
  %.234 = bitcast float* %.233 to <8 x float>*
  store <8 x float> %.232, <8 x float>* %.234, align 4
  %.235 = load <8 x float>, <8 x float>* %acc_7.at
  %.236 = getelementptr float, float* %totals, i64 56
  %.237 = bitcast float* %.236 to <8 x float>*
  store <8 x float> %.235, <8 x float>* %.237, align 4
  %.238 = load <8 x float>, <8 x float>* %acc_8.at
  %.239 = getelementptr float, float* %totals, i64 64
  %.240 = bitcast float* %.239 to <8 x float>*
  store <8 x float> %.238, <8 x float>* %.240, align 4
  %.241 = load <8 x float>, <8 x float>* %acc_9.at
  %.242 = getelementptr float, float* %totals, i64 72
  %.243 = bitcast float* %.242 to <8 x float>*
  store <8 x float> %.241, <8 x float>* %.243, align 4
  %.244 = load <8 x float>, <8 x float>* %acc_10.at
  %.245 = getelementptr float, float* %totals, i64 80
  %.246 = bitcast float* %.245 to <8 x float>*
  store <8 x float> %.244, <8 x float>* %.246, align 4
  %.247 = load <8 x float>, <8 x float>* %acc_11.at
  %.248 = getelementptr float, float* %totals, i64 88
  %.249 = bitcast float* %.248 to <8 x float>*
  store <8 x float> %.247, <8 x float>* %.249, align 4
  %.250 = sub i32 %rows, %row
  %.251 = call i32 @llvm.smin.i32(i32 6, i32 %.250)
  br label %i_1.head.12
i_1.head.12:
  %i_1 = phi i32 [ 0, %i.end.11 ], [ %.273, %i_1.body.13 ]
  %.252 = icmp slt i32 %i_1, %.251
  br i1 %.252, label %i_1.body.13, label %i_1.end.14
i_1.body.13:
  %m_7 = add i32 %index_2, %i_1
  %.253 = sdiv i32 %m_7, %batch
  %.254 = sext i32 %.253 to i64
  %.255 = mul i64 %index_10, %.254
  %.256 = mul i64 %.255, 16
  %.257 = srem i32 %m_7, %batch
  %.258 = sext i32 %.257 to i64
  %.259 = mul i64 %.258, 16
  %index_11 = add i64 %.256, %.259
  %.260 = sext i32 %i_1 to i64
  %index_12 = mul i64 %.260, 16
  %.261 = getelementptr float, float* %totals, i64 %index_12
  %.262 = bitcast float* %.261 to <8 x float>*
  %.263 = load <8 x float>, <8 x float>* %.262, align 4
  %.264 = getelementptr float, float* %out0, i64 %index_11
  %.265 = bitcast float* %.264 to <8 x float>*
  store <8 x float> %.263, <8 x float>* %.265, align 4
  %.266 = add i64 %index_12, 8
  %.267 = getelementptr float, float* %totals, i64 %.266
  %.268 = bitcast float* %.267 to <8 x float>*
  %.269 = load <8 x float>, <8 x float>* %.268, align 4
  %.270 = add i64 %index_11, 8
  %.271 = getelementptr float, float* %out0, i64 %.270
  %.272 = bitcast float* %.271 to <8 x float>*
  store <8 x float> %.269, <8 x float>* %.272, align 4
  %.273 = add nsw i32 %i_1, 1
  br label %i_1.head.12
i_1.end.14:
  %.274 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.6
rows_panel.end.8:
  %.275 = add i32 %group_x, 1
  %.276 = icmp eq i32 %.275, %.grid_x
  %.277 = add i32 %group_y, 1
  %.278 = select i1 %.276, i32 %.277, i32 %group_y
  %.279 = icmp eq i32 %.278, %.grid_y
  %.280 = add i32 %group_z, 1
  %.281 = select i1 %.276, i32 0, i32 %.275
  store i32 %.281, i32* %group_x.at
  %.282 = select i1 %.279, i32 0, i32 %.278
  store i32 %.282, i32* %group_y.at
  %.283 = select i1 %.279, i32 %.280, i32 %group_z
  store i32 %.283, i32* %group_z.at
  %.284 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_lstm_cell_1
;   ops: copy
;   from: test/golden/models.ts:58:58
;   schedule: map: tile element 4096, vector element 8
;   flops: 64  bytes: 512
;   grid: 1 x 1 x 1
;   in0: f32[64], read
;   out0: f32[64], write
define internal void @predict_lstm_cell_1(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.56, %.task.body.4 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = getelementptr float, float* %in0, i64 0
  %.8 = bitcast float* %.7 to <8 x float>*
  %.9 = load <8 x float>, <8 x float>* %.8, align 4
  %.10 = getelementptr float, float* %out0, i64 0
  %.11 = bitcast float* %.10 to <8 x float>*
  store <8 x float> %.9, <8 x float>* %.11, align 4
  %.12 = getelementptr float, float* %in0, i64 8
  %.13 = bitcast float* %.12 to <8 x float>*
  %.14 = load <8 x float>, <8 x float>* %.13, align 4
  %.15 = getelementptr float, float* %out0, i64 8
  %.16 = bitcast float* %.15 to <8 x float>*
  store <8 x float> %.14, <8 x float>* %.16, align 4
  %.17 = getelementptr float, float* %in0, i64 16
  %.18 = bitcast float* %.17 to <8 x float>*
  %.19 = load <8 x float>, <8 x float>* %.18, align 4
  %.20 = getelementptr float, float* %out0, i64 16
  %.21 = bitcast float* %.20 to <8 x float>*
  store <8 x float> %.19, <8 x float>* %.21, align 4
  %.22 = getelementptr float, float* %in0, i64 24
  %.23 = bitcast float* %.22 to <8 x float>*
  %.24 = load <8 x float>, <8 x float>* %.23, align 4
  %.25 = getelementptr float, float* %out0, i64 24
  %.26 = bitcast float* %.25 to <8 x float>*
  store <8 x float> %.24, <8 x float>* %.26, align 4
  %.27 = getelementptr float, float* %in0, i64 32
  %.28 = bitcast float* %.27 to <8 x float>*
  %.29 = load <8 x float>, <8 x float>* %.28, align 4
  %.30 = getelementptr float, float* %out0, i64 32
  %.31 = bitcast float* %.30 to <8 x float>*
  store <8 x float> %.29, <8 x float>* %.31, align 4
  %.32 = getelementptr float, float* %in0, i64 40
  %.33 = bitcast float* %.32 to <8 x float>*
  %.34 = load <8 x float>, <8 x float>* %.33, align 4
  %.35 = getelementptr float, float* %out0, i64 40
  %.36 = bitcast float* %.35 to <8 x float>*
  store <8 x float> %.34, <8 x float>* %.36, align 4
  %.37 = getelementptr float, float* %in0, i64 48
  %.38 = bitcast float* %.37 to <8 x float>*
  %.39 = load <8 x float>, <8 x float>* %.38, align 4
  %.40 = getelementptr float, float* %out0, i64 48
  %.41 = bitcast float* %.40 to <8 x float>*
  store <8 x float> %.39, <8 x float>* %.41, align 4
  %.42 = getelementptr float, float* %in0, i64 56
  %.43 = bitcast float* %.42 to <8 x float>*
  %.44 = load <8 x float>, <8 x float>* %.43, align 4
  %.45 = getelementptr float, float* %out0, i64 56
  %.46 = bitcast float* %.45 to <8 x float>*
  store <8 x float> %.44, <8 x float>* %.46, align 4
  %.47 = add i32 %group_x, 1
  %.48 = icmp eq i32 %.47, %.grid_x
  %.49 = add i32 %group_y, 1
  %.50 = select i1 %.48, i32 %.49, i32 %group_y
  %.51 = icmp eq i32 %.50, %.grid_y
  %.52 = add i32 %group_z, 1
  %.53 = select i1 %.48, i32 0, i32 %.47
  store i32 %.53, i32* %group_x.at
  %.54 = select i1 %.51, i32 0, i32 %.50
  store i32 %.54, i32* %group_y.at
  %.55 = select i1 %.51, i32 %.52, i32 %group_z
  store i32 %.55, i32* %group_z.at
  %.56 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_lstm_cell_2
;   ops: dot_general
;   from: test/golden/models.ts:58:58
;   schedule: contract: tile m 192, tile n 16, register m 6, register n 16, vector n 8
;   flops: 128*batch  bytes: 80*batch+256
;   grid: floordiv(batch+191, 192) x 1 x 1
;   in0: f32[4*batch], read
;   in1: f32[64], read
;   out0: f32[16*batch], write
;   scratch: totals: f32[96]
define internal void @predict_lstm_cell_2(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc_0.at = alloca <8 x float>
  %acc_1.at = alloca <8 x float>
  %acc_2.at = alloca <8 x float>
  %acc_3.at = alloca <8 x float>
  %acc_4.at = alloca <8 x float>
  %acc_5.at = alloca <8 x float>
  %acc_6.at = alloca <8 x float>
  %acc_7.at = alloca <8 x float>
  %acc_8.at = alloca <8 x float>
  %acc_9.at = alloca <8 x float>
  %acc_10.at = alloca <8 x float>
  %acc_11.at = alloca <8 x float>
  %.1 = getelementptr inbounds i8, i8* %.scratch, i64 0
  %totals = bitcast i8* %.1 to float*
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.306, %rows_panel.end.8 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %.8 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 192, i32 %.8)
  %index_2 = sub i32 %batch, 1
  %.9 = sext i32 %group_x to i64
  %index_3 = mul i64 %.9, 192
  %.10 = add i32 %rows, 5
  %.11 = sdiv i32 %.10, 6
  br label %rows_panel.head.6
rows_panel.head.6:
  %rows_panel = phi i32 [ 0, %.task.body.4 ], [ %.296, %i_1.end.14 ]
  %.12 = icmp slt i32 %rows_panel, %.11
  br i1 %.12, label %rows_panel.body.7, label %rows_panel.end.8
rows_panel.body.7:
  %row = mul i32 %rows_panel, 6
  %index_1 = add i32 %m_start, %row
  %.13 = sext i32 %rows_panel to i64
  %index_4 = mul i64 %.13, 6
  %index_5 = add i64 %index_3, %index_4
  br label %i.head.9
i.head.9:
  %i = phi i32 [ 0, %rows_panel.body.7 ], [ %.20, %i.body.10 ]
  %.14 = icmp slt i32 %i, 6
  br i1 %.14, label %i.body.10, label %i.end.11
i.body.10:
  %.15 = sext i32 %i to i64
  %.16 = add i64 %index_5, %.15
  %.17 = mul i64 %.16, 16
  %.18 = getelementptr float, float* %out0, i64 %.17
  %.19 = bitcast float* %.18 to i8*
  call void @llvm.prefetch.p0i8(i8* %.19, i32 1, i32 3, i32 1)
  %.20 = add nsw i32 %i, 1
  br label %i.head.9
i.end.11:
  %.21 = add i64 %index_4, 16
  %.22 = getelementptr float, float* %in1, i64 %.21
  %.23 = bitcast float* %.22 to i8*
  call void @llvm.prefetch.p0i8(i8* %.23, i32 0, i32 3, i32 1)
  store <8 x float> zeroinitializer, <8 x float>* %acc_0.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_2.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_3.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_4.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_5.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_6.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_7.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_8.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_9.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_10.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_11.at
  %.24 = getelementptr float, float* %in1, i64 0
  %.25 = bitcast float* %.24 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.25, align 4
  %.26 = getelementptr float, float* %in1, i64 8
  %.27 = bitcast float* %.26 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.27, align 4
  %.28 = call i32 @llvm.smin.i32(i32 %index_1, i32 %index_2)
  %.29 = sext i32 %.28 to i64
  %index_6 = mul i64 %.29, 4
  %.30 = getelementptr float, float* %in0, i64 %index_6
  %.31 = load float, float* %.30, align 4
  %.32 = insertelement <8 x float> undef, float %.31, i32 0
  %a = shufflevector <8 x float> %.32, <8 x float> undef, <8 x i32> zeroinitializer
  %.33 = load <8 x float>, <8 x float>* %acc_0.at
  %.34 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.33)
  store <8 x float> %.34, <8 x float>* %acc_0.at
  %.35 = load <8 x float>, <8 x float>* %acc_1.at
  %.36 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.35)
  store <8 x float> %.36, <8 x float>* %acc_1.at
  %.37 = add i32 %index_1, 1
  %.38 = call i32 @llvm.smin.i32(i32 %.37, i32 %index_2)
  %.39 = sext i32 %.38 to i64
  %index_7 = mul i64 %.39, 4
  %.40 = getelementptr float, float* %in0, i64 %index_7
  %.41 = load float, float* %.40, align 4
  %.42 = insertelement <8 x float> undef, float %.41, i32 0
  %a_1 = shufflevector <8 x float> %.42, <8 x float> undef, <8 x i32> zeroinitializer
  %.43 = load <8 x float>, <8 x float>* %acc_2.at
  %.44 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.43)
  store <8 x float> %.44, <8 x float>* %acc_2.at
  %.45 = load <8 x float>, <8 x float>* %acc_3.at
  %.46 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.45)
  store <8 x float> %.46, <8 x float>* %acc_3.at
  %.47 = add i32 %index_1, 2
  %.48 = call i32 @llvm.smin.i32(i32 %.47, i32 %index_2)
  %.49 = sext i32 %.48 to i64
  %index_8 = mul i64 %.49, 4
  %.50 = getelementptr float, float* %in0, i64 %index_8
  %.51 = load float, float* %.50, align 4
  %.52 = insertelement <8 x float> undef, float %.51, i32 0
  %a_2 = shufflevector <8 x float> %.52, <8 x float> undef, <8 x i32> zeroinitializer
  %.53 = load <8 x float>, <8 x float>* %acc_4.at
  %.54 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.53)
  store <8 x float> %.54, <8 x float>* %acc_4.at
  %.55 = load <8 x float>, <8 x float>* %acc_5.at
  %.56 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.55)
  store <8 x float> %.56, <8 x float>* %acc_5.at
  %.57 = add i32 %index_1, 3
  %.58 = call i32 @llvm.smin.i32(i32 %.57, i32 %index_2)
  %.59 = sext i32 %.58 to i64
  %index_9 = mul i64 %.59, 4
  %.60 = getelementptr float, float* %in0, i64 %index_9
  %.61 = load float, float* %.60, align 4
  %.62 = insertelement <8 x float> undef, float %.61, i32 0
  %a_3 = shufflevector <8 x float> %.62, <8 x float> undef, <8 x i32> zeroinitializer
  %.63 = load <8 x float>, <8 x float>* %acc_6.at
  %.64 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.63)
  store <8 x float> %.64, <8 x float>* %acc_6.at
  %.65 = load <8 x float>, <8 x float>* %acc_7.at
  %.66 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.65)
  store <8 x float> %.66, <8 x float>* %acc_7.at
  %.67 = add i32 %index_1, 4
  %.68 = call i32 @llvm.smin.i32(i32 %.67, i32 %index_2)
  %.69 = sext i32 %.68 to i64
  %index_10 = mul i64 %.69, 4
  %.70 = getelementptr float, float* %in0, i64 %index_10
  %.71 = load float, float* %.70, align 4
  %.72 = insertelement <8 x float> undef, float %.71, i32 0
  %a_4 = shufflevector <8 x float> %.72, <8 x float> undef, <8 x i32> zeroinitializer
  %.73 = load <8 x float>, <8 x float>* %acc_8.at
  %.74 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.73)
  store <8 x float> %.74, <8 x float>* %acc_8.at
  %.75 = load <8 x float>, <8 x float>* %acc_9.at
  %.76 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.75)
  store <8 x float> %.76, <8 x float>* %acc_9.at
  %.77 = add i32 %index_1, 5
  %.78 = call i32 @llvm.smin.i32(i32 %.77, i32 %index_2)
  %.79 = sext i32 %.78 to i64
  %index_11 = mul i64 %.79, 4
  %.80 = getelementptr float, float* %in0, i64 %index_11
  %.81 = load float, float* %.80, align 4
  %.82 = insertelement <8 x float> undef, float %.81, i32 0
  %a_5 = shufflevector <8 x float> %.82, <8 x float> undef, <8 x i32> zeroinitializer
  %.83 = load <8 x float>, <8 x float>* %acc_10.at
  %.84 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.83)
  store <8 x float> %.84, <8 x float>* %acc_10.at
  %.85 = load <8 x float>, <8 x float>* %acc_11.at
  %.86 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.85)
  store <8 x float> %.86, <8 x float>* %acc_11.at
  %.87 = getelementptr float, float* %in1, i64 16
  %.88 = bitcast float* %.87 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.88, align 4
  %.89 = getelementptr float, float* %in1, i64 24
  %.90 = bitcast float* %.89 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.90, align 4
  %.91 = add i64 %index_6, 1
  %.92 = getelementptr float, float* %in0, i64 %.91
  %.93 = load float, float* %.92, align 4
  %.94 = insertelement <8 x float> undef, float %.93, i32 0
  %a_6 = shufflevector <8 x float> %.94, <8 x float> undef, <8 x i32> zeroinitializer
  %.95 = load <8 x float>, <8 x float>* %acc_0.at
  %.96 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.95)
  store <8 x float> %.96, <8 x float>* %acc_0.at
  %.97 = load <8 x float>, <8 x float>* %acc_1.at
  %.98 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.97)
  store <8 x float> %.98, <8 x float>* %acc_1.at
  %.99 = add i64 %index_7, 1
  %.100 = getelementptr float, float* %in0, i64 %.99
  %.101 = load float, float* %.100, align 4
  %.102 = insertelement <8 x float> undef, float %.101, i32 0
  %a_7 = shufflevector <8 x float> %.102, <8 x float> undef, <8 x i32> zeroinitializer
  %.103 = load <8 x float>, <8 x float>* %acc_2.at
  %.104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.103)
  store <8 x float> %.104, <8 x float>* %acc_2.at
  %.105 = load <8 x float>, <8 x float>* %acc_3.at
  %.106 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.105)
  store <8 x float> %.106, <8 x float>* %acc_3.at
  %.107 = add i64 %index_8, 1
  %.108 = getelementptr float, float* %in0, i64 %.107
  %.109 = load float, float* %.108, align 4
  %.110 = insertelement <8 x float> undef, float %.109, i32 0
  %a_8 = shufflevector <8 x float> %.110, <8 x float> undef, <8 x i32> zeroinitializer
  %.111 = load <8 x float>, <8 x float>* %acc_4.at
  %.112 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.111)
  store <8 x float> %.112, <8 x float>* %acc_4.at
  %.113 = load <8 x float>, <8 x float>* %acc_5.at
  %.114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.113)
  store <8 x float> %.114, <8 x float>* %acc_5.at
  %.115 = add i64 %index_9, 1
  %.116 = getelementptr float, float* %in0, i64 %.115
  %.117 = load float, float* %.116, align 4
  %.118 = insertelement <8 x float> undef, float %.117, i32 0
  %a_9 = shufflevector <8 x float> %.118, <8 x float> undef, <8 x i32> zeroinitializer
  %.119 = load <8 x float>, <8 x float>* %acc_6.at
  %.120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.119)
  store <8 x float> %.120, <8 x float>* %acc_6.at
  %.121 = load <8 x float>, <8 x float>* %acc_7.at
  %.122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.121)
  store <8 x float> %.122, <8 x float>* %acc_7.at
  %.123 = add i64 %index_10, 1
  %.124 = getelementptr float, float* %in0, i64 %.123
  %.125 = load float, float* %.124, align 4
  %.126 = insertelement <8 x float> undef, float %.125, i32 0
  %a_10 = shufflevector <8 x float> %.126, <8 x float> undef, <8 x i32> zeroinitializer
  %.127 = load <8 x float>, <8 x float>* %acc_8.at
  %.128 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.127)
  store <8 x float> %.128, <8 x float>* %acc_8.at
  %.129 = load <8 x float>, <8 x float>* %acc_9.at
  %.130 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.129)
  store <8 x float> %.130, <8 x float>* %acc_9.at
  %.131 = add i64 %index_11, 1
  %.132 = getelementptr float, float* %in0, i64 %.131
  %.133 = load float, float* %.132, align 4
  %.134 = insertelement <8 x float> undef, float %.133, i32 0
  %a_11 = shufflevector <8 x float> %.134, <8 x float> undef, <8 x i32> zeroinitializer
  %.135 = load <8 x float>, <8 x float>* %acc_10.at
  %.136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.135)
  store <8 x float> %.136, <8 x float>* %acc_10.at
  %.137 = load <8 x float>, <8 x float>* %acc_11.at
  %.138 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.137)
  store <8 x float> %.138, <8 x float>* %acc_11.at
  %.139 = getelementptr float, float* %in1, i64 32
  %.140 = bitcast float* %.139 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.140, align 4
  %.141 = getelementptr float, float* %in1, i64 40
  %.142 = bitcast float* %.141 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.142, align 4
  %.143 = add i64 %index_6, 2
  %.144 = getelementptr float, float* %in0, i64 %.143
  %.145 = load float, float* %.144, align 4
  %.146 = insertelement <8 x float> undef, float %.145, i32 0
  %a_12 = shufflevector <8 x float> %.146, <8 x float> undef, <8 x i32> zeroinitializer
  %.147 = load <8 x float>, <8 x float>* %acc_0.at
  %.148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.147)
  store <8 x float> %.148, <8 x float>* %acc_0.at
  %.149 = load <8 x float>, <8 x float>* %acc_1.at
  %.150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.149)
  store <8 x float> %.150, <8 x float>* %acc_1.at
  %.151 = add i64 %index_7, 2
  %.152 = getelementptr float, float* %in0, i64 %.151
  %.153 = load float, float* %.152, align 4
  %.154 = insertelement <8 x float> undef, float %.153, i32 0
  %a_13 = shufflevector <8 x float> %.154, <8 x float> undef, <8 x i32> zeroinitializer
  %.155 = load <8 x float>, <8 x float>* %acc_2.at
  %.156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.155)
  store <8 x float> %.156, <8 x float>* %acc_2.at
  %.157 = load <8 x float>, <8 x float>* %acc_3.at
  %.158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.157)
  store <8 x float> %.158, <8 x float>* %acc_3.at
  %.159 = add i64 %index_8, 2
  %.160 = getelementptr float, float* %in0, i64 %.159
  %.161 = load float, float* %.160, align 4
  %.162 = insertelement <8 x float> undef, float %.161, i32 0
  %a_14 = shufflevector <8 x float> %.162, <8 x float> undef, <8 x i32> zeroinitializer
  %.163 = load <8 x float>, <8 x float>* %acc_4.at
  %.164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.163)
  store <8 x float> %.164, <8 x float>* %acc_4.at
  %.165 = load <8 x float>, <8 x float>* %acc_5.at
  %.166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.165)
  store <8 x float> %.166, <8 x float>* %acc_5.at
  %.167 = add i64 %index_9, 2
  %.168 = getelementptr float, float* %in0, i64 %.167
  %.169 = load float, float* %.168, align 4
  %.170 = insertelement <8 x float> undef, float %.169, i32 0
  %a_15 = shufflevector <8 x float> %.170, <8 x float> undef, <8 x i32> zeroinitializer
  %.171 = load <8 x float>, <8 x float>* %acc_6.at
  %.172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.171)
  store <8 x float> %.172, <8 x float>* %acc_6.at
  %.173 = load <8 x float>, <8 x float>* %acc_7.at
  %.174 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.173)
  store <8 x float> %.174, <8 x float>* %acc_7.at
  %.175 = add i64 %index_10, 2
  %.176 = getelementptr float, float* %in0, i64 %.175
  %.177 = load float, float* %.176, align 4
  %.178 = insertelement <8 x float> undef, float %.177, i32 0
  %a_16 = shufflevector <8 x float> %.178, <8 x float> undef, <8 x i32> zeroinitializer
  %.179 = load <8 x float>, <8 x float>* %acc_8.at
  %.180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.179)
  store <8 x float> %.180, <8 x float>* %acc_8.at
  %.181 = load <8 x float>, <8 x float>* %acc_9.at
  %.182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.181)
  store <8 x float> %.182, <8 x float>* %acc_9.at
  %.183 = add i64 %index_11, 2
  %.184 = getelementptr float, float* %in0, i64 %.183
  %.185 = load float, float* %.184, align 4
  %.186 = insertelement <8 x float> undef, float %.185, i32 0
  %a_17 = shufflevector <8 x float> %.186, <8 x float> undef, <8 x i32> zeroinitializer
  %.187 = load <8 x float>, <8 x float>* %acc_10.at
  %.188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.187)
  store <8 x float> %.188, <8 x float>* %acc_10.at
  %.189 = load <8 x float>, <8 x float>* %acc_11.at
  %.190 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.189)
  store <8 x float> %.190, <8 x float>* %acc_11.at
  %.191 = getelementptr float, float* %in1, i64 48
  %.192 = bitcast float* %.191 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.192, align 4
  %.193 = getelementptr float, float* %in1, i64 56
  %.194 = bitcast float* %.193 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.194, align 4
  %.195 = add i64 %index_6, 3
  %.196 = getelementptr float, float* %in0, i64 %.195
  %.197 = load float, float* %.196, align 4
  %.198 = insertelement <8 x float> undef, float %.197, i32 0
  %a_18 = shufflevector <8 x float> %.198, <8 x float> undef, <8 x i32> zeroinitializer
  %.199 = load <8 x float>, <8 x float>* %acc_0.at
  %.200 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.199)
  store <8 x float> %.200, <8 x float>* %acc_0.at
  %.201 = load <8 x float>, <8 x float>* %acc_1.at
  %.202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.201)
  store <8 x float> %.202, <8 x float>* %acc_1.at
  %.203 = add i64 %index_7, 3
  %.204 = getelementptr float, float* %in0, i64 %.203
  %.205 = load float, float* %.204, align 4
  %.206 = insertelement <8 x float> undef, float %.205, i32 0
  %a_19 = shufflevector <8 x float> %.206, <8 x float> undef, <8 x i32> zeroinitializer
  %.207 = load <8 x float>, <8 x float>* %acc_2.at
  %.208 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.207)
  store <8 x float> %.208, <8 x float>* %acc_2.at
  %.209 = load <8 x float>, <8 x float>* %acc_3.at
  %.210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.209)
  store <8 x float> %.210, <8 x float>* %acc_3.at
  %.211 = add i64 %index_8, 3
  %.212 = getelementptr float, float* %in0, i64 %.211
  %.213 = load float, float* %.212, align 4
  %.214 = insertelement <8 x float> undef, float %.213, i32 0
  %a_20 = shufflevector <8 x float> %.214, <8 x float> undef, <8 x i32> zeroinitializer
  %.215 = load <8 x float>, <8 x float>* %acc_4.at
  %.216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.215)
  store <8 x float> %.216, <8 x float>* %acc_4.at
  %.217 = load <8 x float>, <8 x float>* %acc_5.at
  %.218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.217)
  store <8 x float> %.218, <8 x float>* %acc_5.at
  %.219 = add i64 %index_9, 3
  %.220 = getelementptr float, float* %in0, i64 %.219
  %.221 = load float, float* %.220, align 4
  %.222 = insertelement <8 x float> undef, float %.221, i32 0
  %a_21 = shufflevector <8 x float> %.222, <8 x float> undef, <8 x i32> zeroinitializer
  %.223 = load <8 x float>, <8 x float>* %acc_6.at
  %.224 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.223)
  store <8 x float> %.224, <8 x float>* %acc_6.at
  %.225 = load <8 x float>, <8 x float>* %acc_7.at
  %.226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.225)
  store <8 x float> %.226, <8 x float>* %acc_7.at
  %.227 = add i64 %index_10, 3
  %.228 = getelementptr float, float* %in0, i64 %.227
  %.229 = load float, float* %.228, align 4
  %.230 = insertelement <8 x float> undef, float %.229, i32 0
  %a_22 = shufflevector <8 x float> %.230, <8 x float> undef, <8 x i32> zeroinitializer
  %.231 = load <8 x float>, <8 x float>* %acc_8.at
  %.232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.231)
  store <8 x float> %.232, <8 x float>* %acc_8.at
  %.233 = load <8 x float>, <8 x float>* %acc_9.at
  %.234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.233)
  store <8 x float> %.234, <8 x float>* %acc_9.at
  %.235 = add i64 %index_11, 3
  %.236 = getelementptr float, float* %in0, i64 %.235
  %.237 = load float, float* %.236, align 4
  %.238 = insertelement <8 x float> undef, float %.237, i32 0
  %a_23 = shufflevector <8 x float> %.238, <8 x float> undef, <8 x i32> zeroinitializer
  %.239 = load <8 x float>, <8 x float>* %acc_10.at
  %.240 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.239)
  store <8 x float> %.240, <8 x float>* %acc_10.at
  %.241 = load <8 x float>, <8 x float>* %acc_11.at
  %.242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.241)
  store <8 x float> %.242, <8 x float>* %acc_11.at
  %.243 = load <8 x float>, <8 x float>* %acc_0.at
  %.244 = getelementptr float, float* %totals, i64 0
  %.245 = bitcast float* %.244 to <8 x float>*
  store <8 x float> %.243, <8 x float>* %.245, align 4
  %.246 = load <8 x float>, <8 x float>* %acc_1.at
  %.247 = getelementptr float, float* %totals, i64 8
  %.248 = bitcast float* %.247 to <8 x float>*
  store <8 x float> %.246, <8 x float>* %.248, align 4
  %.249 = load <8 x float>, <8 x float>* %acc_2.at
  %.250 = getelementptr float, float* %totals, i64 16
  %.251 = bitcast float* %.250 to <8 x float>*
  store <8 x float> %.249, <8 x float>* %.251, align 4
  %.252 = load <8 x float>, <8 x float>* %acc_3.at
  %.253 = getelementptr float, float* %totals, i64 24
  %.254 = bitcast float* %.253 to <8 x float>*
  store <8 x float> %.252, <8 x float>* %.254, align 4
  %.255 = load <8 x float>, <8 x float>* %acc_4.at
  %.256 = getelementptr float, float* %totals, i64 32
  %.257 = bitcast float* %.256 to <8 x float>*
  store <8 x float> %.255, <8 x float>* %.257, align 4
  %.258 = load <8 x float>, <8 x float>* %acc_5.at
  %.259 = getelementptr float, float* %totals, i64 40
  %.260 = bitcast float* %.259 to <8 x float>*
  store <8 x float> %.258, <8 x float>* %.260, align 4
  %.261 = load <8 x float>, <8 x float>* %acc_6.at
  %.262 = getelementptr float, float* %totals, i64 48
  %.263 = bitcast float* %.262 to <8 x float>*
  store <8 x float> %.261, <8 x float>* %.263, align 4
  %.264 = load <8 x float>, <8 x float>* %acc_7.at
  %.265 = getelementptr float, float* %totals, i64 56
  %.266 = bitcast float* %.265 to <8 x float>*
  store <8 x float> %.264, <8 x float>* %.266, align 4
  %.267 = load <8 x float>, <8 x float>* %acc_8.at
  %.268 = getelementptr float, float* %totals, i64 64
  %.269 = bitcast float* %.268 to <8 x float>*
  store <8 x float> %.267, <8 x float>* %.269, align 4
  %.270 = load <8 x float>, <8 x float>* %acc_9.at
  %.271 = getelementptr float, float* %totals, i64 72
  %.272 = bitcast float* %.271 to <8 x float>*
  store <8 x float> %.270, <8 x float>* %.272, align 4
  %.273 = load <8 x float>, <8 x float>* %acc_10.at
  %.274 = getelementptr float, float* %totals, i64 80
  %.275 = bitcast float* %.274 to <8 x float>*
  store <8 x float> %.273, <8 x float>* %.275, align 4
  %.276 = load <8 x float>, <8 x float>* %acc_11.at
  %.277 = getelementptr float, float* %totals, i64 88
  %.278 = bitcast float* %.277 to <8 x float>*
  store <8 x float> %.276, <8 x float>* %.278, align 4
  %.279 = sub i32 %rows, %row
  %.280 = call i32 @llvm.smin.i32(i32 6, i32 %.279)
  br label %i_1.head.12
i_1.head.12:
  %i_1 = phi i32 [ 0, %i.end.11 ], [ %.295, %i_1.body.13 ]
  %.281 = icmp slt i32 %i_1, %.280
  br i1 %.281, label %i_1.body.13, label %i_1.end.14
i_1.body.13:
  %index_12 = sext i32 %i_1 to i64
  %.282 = add i64 %index_5, %index_12
  %index_13 = mul i64 %.282, 16
  %index_14 = mul i64 %index_12, 16
  %.283 = getelementptr float, float* %totals, i64 %index_14
  %.284 = bitcast float* %.283 to <8 x float>*
  %.285 = load <8 x float>, <8 x float>* %.284, align 4
  %.286 = getelementptr float, float* %out0, i64 %index_13
  %.287 = bitcast float* %.286 to <8 x float>*
  store <8 x float> %.285, <8 x float>* %.287, align 4
  %.288 = add i64 %index_14, 8
  %.289 = getelementptr float, float* %totals, i64 %.288
  %.290 = bitcast float* %.289 to <8 x float>*
  %.291 = load <8 x float>, <8 x float>* %.290, align 4
  %.292 = add i64 %index_13, 8
  %.293 = getelementptr float, float* %out0, i64 %.292
  %.294 = bitcast float* %.293 to <8 x float>*
  store <8 x float> %.291, <8 x float>* %.294, align 4
  %.295 = add nsw i32 %i_1, 1
  br label %i_1.head.12
i_1.end.14:
  %.296 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.6
rows_panel.end.8:
  %.297 = add i32 %group_x, 1
  %.298 = icmp eq i32 %.297, %.grid_x
  %.299 = add i32 %group_y, 1
  %.300 = select i1 %.298, i32 %.299, i32 %group_y
  %.301 = icmp eq i32 %.300, %.grid_y
  %.302 = add i32 %group_z, 1
  %.303 = select i1 %.298, i32 0, i32 %.297
  store i32 %.303, i32* %group_x.at
  %.304 = select i1 %.301, i32 0, i32 %.300
  store i32 %.304, i32* %group_y.at
  %.305 = select i1 %.301, i32 %.302, i32 %group_z
  store i32 %.305, i32* %group_z.at
  %.306 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_lstm_cell_3
;   ops: add, add, slice, slice, slice, slice, sigmoid, mul, sigmoid, tanh, mul, add, sigmoid, tanh, mul
;   from: test/golden/models.ts:58:58
;   schedule: map: tile element 4096, vector element 8
;   flops: 84*batch  bytes: 160*batch+64
;   grid: batch x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[16], read
;   in2: f32[16*batch], read
;   in3: f32[4*batch], read_write
;   out1: f32[4*batch], write
define internal void @predict_lstm_cell_3(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %in3, float* noalias nocapture %out1, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.156, %j.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = sext i32 %group_x to i64
  %index_2 = mul i64 %index_1, 16
  %index_5 = mul i64 %index_1, 4
  br label %j.head.6
j.head.6:
  %j = phi i32 [ 0, %.task.body.4 ], [ %.146, %j.body.7 ]
  %.7 = icmp slt i32 %j, 4
  br i1 %.7, label %j.body.7, label %j.end.8
j.body.7:
  %index_3 = sext i32 %j to i64
  %index_4 = add i64 %index_2, %index_3
  %.8 = add i64 %index_4, 4
  %.9 = getelementptr float, float* %in0, i64 %.8
  %.10 = load float, float* %.9, align 4
  %.11 = add i64 %index_3, 4
  %.12 = getelementptr float, float* %in1, i64 %.11
  %.13 = load float, float* %.12, align 4
  %.14 = fadd float %.10, %.13
  %.15 = add i64 %index_4, 4
  %.16 = getelementptr float, float* %in2, i64 %.15
  %.17 = load float, float* %.16, align 4
  %add = fadd float %.14, %.17
  %.18 = getelementptr float, float* %in0, i64 %index_4
  %.19 = load float, float* %.18, align 4
  %.20 = getelementptr float, float* %in1, i64 %index_3
  %.21 = load float, float* %.20, align 4
  %.22 = fadd float %.19, %.21
  %.23 = getelementptr float, float* %in2, i64 %index_4
  %.24 = load float, float* %.23, align 4
  %add_1 = fadd float %.22, %.24
  %.25 = add i64 %index_4, 8
  %.26 = getelementptr float, float* %in0, i64 %.25
  %.27 = load float, float* %.26, align 4
  %.28 = add i64 %index_3, 8
  %.29 = getelementptr float, float* %in1, i64 %.28
  %.30 = load float, float* %.29, align 4
  %.31 = fadd float %.27, %.30
  %.32 = add i64 %index_4, 8
  %.33 = getelementptr float, float* %in2, i64 %.32
  %.34 = load float, float* %.33, align 4
  %add_2 = fadd float %.31, %.34
  %.35 = fcmp ogt float %add, 88.0
  %x_1 = select i1 %.35, float 88.0, float %add
  %.36 = fcmp olt float %x_1, -104.0
  %above_1 = select i1 %.36, float -104.0, float %x_1
  %.37 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.37, float 89.0, float %above_1
  %.38 = call float @llvm.fma.f32(float %clamped_1, float 0.7213475108146667, float 12583039.0)
  %bits_1 = bitcast float %.38 to i32
  %.39 = sub i32 %bits_1, 1262485631
  %n_1 = sitofp i32 %.39 to float
  %.40 = shl i32 %bits_1, 23
  %scale_1 = bitcast i32 %.40 to float
  %.41 = call float @llvm.fma.f32(float %n_1, float -1.38671875, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.0004243888834025711, float %.41)
  %.42 = fmul float %r_1, %r_1
  %.43 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_1, float 0.0014104676665738225)
  %.44 = call float @llvm.fma.f32(float %.43, float %r_1, float 0.008336109109222889)
  %.45 = call float @llvm.fma.f32(float %.44, float %r_1, float 0.04166125878691673)
  %.46 = call float @llvm.fma.f32(float %.45, float %r_1, float 0.16666613519191742)
  %.47 = call float @llvm.fma.f32(float %.46, float %r_1, float 0.5000003576278687)
  %.48 = call float @llvm.fma.f32(float %.42, float %.47, float %r_1)
  %.49 = fadd float %.48, 1.0
  %.50 = fmul float %.49, %scale_1
  %e_1 = fmul float %.50, %scale_1
  %.51 = fcmp ogt float %add_1, 88.0
  %x_2 = select i1 %.51, float 88.0, float %add_1
  %.52 = fcmp olt float %x_2, -104.0
  %above_2 = select i1 %.52, float -104.0, float %x_2
  %.53 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.53, float 89.0, float %above_2
  %.54 = call float @llvm.fma.f32(float %clamped_2, float 0.7213475108146667, float 12583039.0)
  %bits_2 = bitcast float %.54 to i32
  %.55 = sub i32 %bits_2, 1262485631
  %n_2 = sitofp i32 %.55 to float
  %.56 = shl i32 %bits_2, 23
  %scale_2 = bitcast i32 %.56 to float
  %.57 = call float @llvm.fma.f32(float %n_2, float -1.38671875, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.0004243888834025711, float %.57)
  %.58 = fmul float %r_2, %r_2
  %.59 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_2, float 0.0014104676665738225)
  %.60 = call float @llvm.fma.f32(float %.59, float %r_2, float 0.008336109109222889)
  %.61 = call float @llvm.fma.f32(float %.60, float %r_2, float 0.04166125878691673)
  %.62 = call float @llvm.fma.f32(float %.61, float %r_2, float 0.16666613519191742)
  %.63 = call float @llvm.fma.f32(float %.62, float %r_2, float 0.5000003576278687)
  %.64 = call float @llvm.fma.f32(float %.58, float %.63, float %r_2)
  %.65 = fadd float %.64, 1.0
  %.66 = fmul float %.65, %scale_2
  %e_2 = fmul float %.66, %scale_2
  %.67 = fcmp olt float %add_2, -10.0
  %above_3 = select i1 %.67, float -10.0, float %add_2
  %.68 = fcmp olt float 10.0, %above_3
  %clamped_3 = select i1 %.68, float 10.0, float %above_3
  %.69 = call float @llvm.fma.f32(float %clamped_3, float 2.885390043258667, float 12583039.0)
  %bits_3 = bitcast float %.69 to i32
  %.70 = sub i32 %bits_3, 1262485631
  %n_3 = sitofp i32 %.70 to float
  %.71 = shl i32 %bits_3, 23
  %scale_3 = bitcast i32 %.71 to float
  %.72 = call float @llvm.fma.f32(float %n_3, float -0.3466796875, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.00010609722085064277, float %.72)
  %.73 = fmul float %r_3, %r_3
  %.74 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_3, float 0.13386528193950653)
  %.75 = call float @llvm.fma.f32(float %.74, float %r_3, float 0.33333760499954224)
  %.76 = call float @llvm.fma.f32(float %.75, float %r_3, float 0.6666617393493652)
  %.77 = call float @llvm.fma.f32(float %.76, float %r_3, float 0.9999999403953552)
  %.78 = call float @llvm.fma.f32(float %.73, float %.77, float %r_3)
  %.79 = call float @llvm.fma.f32(float %scale_3, float 0.5, float -0.5)
  %half_1 = call float @llvm.fma.f32(float %.78, float %scale_3, float %.79)
  %index_6 = add i64 %index_5, %index_3
  %.80 = fadd float %e_1, 1.0
  %.81 = fdiv float %e_1, %.80
  %.82 = getelementptr float, float* %in3, i64 %index_6
  %.83 = load float, float* %.82, align 4
  %.84 = fmul float %.81, %.83
  %.85 = fadd float %e_2, 1.0
  %.86 = fdiv float %e_2, %.85
  %.87 = fadd float %half_1, 1.0
  %.88 = fdiv float %half_1, %.87
  %.89 = bitcast float %.88 to i32
  %.90 = bitcast float %add_2 to i32
  %.91 = and i32 %.90, -2147483648
  %.92 = or i32 %.89, %.91
  %.93 = bitcast i32 %.92 to float
  %.94 = fmul float %.86, %.93
  %add_3 = fadd float %.84, %.94
  %.95 = add i64 %index_4, 12
  %.96 = getelementptr float, float* %in0, i64 %.95
  %.97 = load float, float* %.96, align 4
  %.98 = add i64 %index_3, 12
  %.99 = getelementptr float, float* %in1, i64 %.98
  %.100 = load float, float* %.99, align 4
  %.101 = fadd float %.97, %.100
  %.102 = add i64 %index_4, 12
  %.103 = getelementptr float, float* %in2, i64 %.102
  %.104 = load float, float* %.103, align 4
  %add_4 = fadd float %.101, %.104
  %.105 = getelementptr float, float* %in3, i64 %index_6
  store float %add_3, float* %.105, align 4
  %.106 = fcmp ogt float %add_4, 88.0
  %x_3 = select i1 %.106, float 88.0, float %add_4
  %.107 = fcmp olt float %x_3, -104.0
  %above_4 = select i1 %.107, float -104.0, float %x_3
  %.108 = fcmp olt float 89.0, %above_4
  %clamped_4 = select i1 %.108, float 89.0, float %above_4
  %.109 = call float @llvm.fma.f32(float %clamped_4, float 0.7213475108146667, float 12583039.0)
  %bits_4 = bitcast float %.109 to i32
  %.110 = sub i32 %bits_4, 1262485631
  %n_4 = sitofp i32 %.110 to float
  %.111 = shl i32 %bits_4, 23
  %scale_4 = bitcast i32 %.111 to float
  %.112 = call float @llvm.fma.f32(float %n_4, float -1.38671875, float %clamped_4)
  %r_4 = call float @llvm.fma.f32(float %n_4, float 0.0004243888834025711, float %.112)
  %.113 = fmul float %r_4, %r_4
  %.114 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_4, float 0.0014104676665738225)
  %.115 = call float @llvm.fma.f32(float %.114, float %r_4, float 0.008336109109222889)
  %.116 = call float @llvm.fma.f32(float %.115, float %r_4, float 0.04166125878691673)
  %.117 = call float @llvm.fma.f32(float %.116, float %r_4, float 0.16666613519191742)
  %.118 = call float @llvm.fma.f32(float %.117, float %r_4, float 0.5000003576278687)
  %.119 = call float @llvm.fma.f32(float %.113, float %.118, float %r_4)
  %.120 = fadd float %.119, 1.0
  %.121 = fmul float %.120, %scale_4
  %e_3 = fmul float %.121, %scale_4
  %.122 = fcmp olt float %add_3, -10.0
  %above_5 = select i1 %.122, float -10.0, float %add_3
  %.123 = fcmp olt float 10.0, %above_5
  %clamped_5 = select i1 %.123, float 10.0, float %above_5
  %.124 = call float @llvm.fma.f32(float %clamped_5, float 2.885390043258667, float 12583039.0)
  %bits_5 = bitcast float %.124 to i32
  %.125 = sub i32 %bits_5, 1262485631
  %n_5 = sitofp i32 %.125 to float
  %.126 = shl i32 %bits_5, 23
  %scale_5 = bitcast i32 %.126 to float
  %.127 = call float @llvm.fma.f32(float %n_5, float -0.3466796875, float %clamped_5)
  %r_5 = call float @llvm.fma.f32(float %n_5, float 0.00010609722085064277, float %.127)
  %.128 = fmul float %r_5, %r_5
  %.129 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_5, float 0.13386528193950653)
  %.130 = call float @llvm.fma.f32(float %.129, float %r_5, float 0.33333760499954224)
  %.131 = call float @llvm.fma.f32(float %.130, float %r_5, float 0.6666617393493652)
  %.132 = call float @llvm.fma.f32(float %.131, float %r_5, float 0.9999999403953552)
  %.133 = call float @llvm.fma.f32(float %.128, float %.132, float %r_5)
  %.134 = call float @llvm.fma.f32(float %scale_5, float 0.5, float -0.5)
  %half_2 = call float @llvm.fma.f32(float %.133, float %scale_5, float %.134)
  %.135 = fadd float %e_3, 1.0
  %.136 = fdiv float %e_3, %.135
  %.137 = fadd float %half_2, 1.0
  %.138 = fdiv float %half_2, %.137
  %.139 = bitcast float %.138 to i32
  %.140 = bitcast float %add_3 to i32
  %.141 = and i32 %.140, -2147483648
  %.142 = or i32 %.139, %.141
  %.143 = bitcast i32 %.142 to float
  %.144 = fmul float %.136, %.143
  %.145 = getelementptr float, float* %out1, i64 %index_6
  store float %.144, float* %.145, align 4
  %.146 = add nsw i32 %j, 1
  br label %j.head.6
j.end.8:
  %.147 = add i32 %group_x, 1
  %.148 = icmp eq i32 %.147, %.grid_x
  %.149 = add i32 %group_y, 1
  %.150 = select i1 %.148, i32 %.149, i32 %group_y
  %.151 = icmp eq i32 %.150, %.grid_y
  %.152 = add i32 %group_z, 1
  %.153 = select i1 %.148, i32 0, i32 %.147
  store i32 %.153, i32* %group_x.at
  %.154 = select i1 %.151, i32 0, i32 %.150
  store i32 %.154, i32* %group_y.at
  %.155 = select i1 %.151, i32 %.152, i32 %group_z
  store i32 %.155, i32* %group_z.at
  %.156 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_sgd
;   ops: add
;   from: test/golden/models.ts:60:9
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

; train_step_lstm
;   ops: copy
;   from: test/golden/models.ts:58:58
;   schedule: map: tile element 4096, vector element 8
;   flops: 4*batch  bytes: 32*batch
;   grid: floordiv(4*batch+4095, 4096) x 1 x 1
;   in0: f32[4*batch], read
;   out0: f32[4*batch], write
define internal void @train_step_lstm(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.33, %i_rest.end.11 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %start = mul i32 %group_x, 4096
  %.7 = mul i32 %batch, 4
  %.8 = sub i32 %.7, %start
  %index_1 = call i32 @llvm.smin.i32(i32 4096, i32 %.8)
  %.9 = sdiv i32 %index_1, 8
  %.10 = mul i32 %.9, 8
  %i_whole = add i32 %start, %.10
  br label %i.head.6
i.head.6:
  %i = phi i32 [ %start, %.task.body.4 ], [ %.17, %i.body.7 ]
  %.11 = icmp slt i32 %i, %i_whole
  br i1 %.11, label %i.body.7, label %i.end.8
i.body.7:
  %index_2 = sext i32 %i to i64
  %.12 = getelementptr float, float* %in0, i64 %index_2
  %.13 = bitcast float* %.12 to <8 x float>*
  %.14 = load <8 x float>, <8 x float>* %.13, align 4
  %.15 = getelementptr float, float* %out0, i64 %index_2
  %.16 = bitcast float* %.15 to <8 x float>*
  store <8 x float> %.14, <8 x float>* %.16, align 4
  %.17 = add nsw i32 %i, 8
  br label %i.head.6
i.end.8:
  %.18 = add i32 %start, %index_1
  br label %i_rest.head.9
i_rest.head.9:
  %i_rest = phi i32 [ %i_whole, %i.end.8 ], [ %.23, %i_rest.body.10 ]
  %.19 = icmp slt i32 %i_rest, %.18
  br i1 %.19, label %i_rest.body.10, label %i_rest.end.11
i_rest.body.10:
  %index_3 = sext i32 %i_rest to i64
  %.20 = getelementptr float, float* %in0, i64 %index_3
  %.21 = load float, float* %.20, align 4
  %.22 = getelementptr float, float* %out0, i64 %index_3
  store float %.21, float* %.22, align 4
  %.23 = add nsw i32 %i_rest, 1
  br label %i_rest.head.9
i_rest.end.11:
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

; train_step_lstm_cell
;   ops: add, add, slice, slice, slice, slice, sigmoid, mul, sigmoid, tanh, mul, add, sigmoid, tanh, mul, concat
;   from: test/golden/models.ts:58:58
;   schedule: map: tile element 4096, vector element 8
;   flops: 100*batch  bytes: 176*batch+64
;   grid: batch x 1 x 1
;   in0: f32[16*batch], read_write
;   in1: f32[16], read
;   in2: f32[16*batch], read
;   in3: f32[4*batch], read_write
;   out1: f32[4*batch], write
;   out2: f32[4*batch], write
define internal void @train_step_lstm_cell(float* noalias nocapture %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %in3, float* noalias nocapture %out1, float* noalias nocapture %out2, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.159, %j.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = sext i32 %group_x to i64
  %index_2 = mul i64 %index_1, 16
  %index_5 = mul i64 %index_1, 4
  br label %j.head.6
j.head.6:
  %j = phi i32 [ 0, %.task.body.4 ], [ %.149, %j.body.7 ]
  %.7 = icmp slt i32 %j, 4
  br i1 %.7, label %j.body.7, label %j.end.8
j.body.7:
  %index_3 = sext i32 %j to i64
  %index_4 = add i64 %index_2, %index_3
  %.8 = add i64 %index_4, 4
  %.9 = getelementptr float, float* %in0, i64 %.8
  %.10 = load float, float* %.9, align 4
  %.11 = add i64 %index_3, 4
  %.12 = getelementptr float, float* %in1, i64 %.11
  %.13 = load float, float* %.12, align 4
  %.14 = fadd float %.10, %.13
  %.15 = add i64 %index_4, 4
  %.16 = getelementptr float, float* %in2, i64 %.15
  %.17 = load float, float* %.16, align 4
  %add = fadd float %.14, %.17
  %.18 = fcmp ogt float %add, 88.0
  %x_1 = select i1 %.18, float 88.0, float %add
  %.19 = fcmp olt float %x_1, -104.0
  %above_1 = select i1 %.19, float -104.0, float %x_1
  %.20 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.20, float 89.0, float %above_1
  %.21 = call float @llvm.fma.f32(float %clamped_1, float 0.7213475108146667, float 12583039.0)
  %bits_1 = bitcast float %.21 to i32
  %.22 = sub i32 %bits_1, 1262485631
  %n_1 = sitofp i32 %.22 to float
  %.23 = shl i32 %bits_1, 23
  %scale_1 = bitcast i32 %.23 to float
  %.24 = call float @llvm.fma.f32(float %n_1, float -1.38671875, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.0004243888834025711, float %.24)
  %.25 = fmul float %r_1, %r_1
  %.26 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_1, float 0.0014104676665738225)
  %.27 = call float @llvm.fma.f32(float %.26, float %r_1, float 0.008336109109222889)
  %.28 = call float @llvm.fma.f32(float %.27, float %r_1, float 0.04166125878691673)
  %.29 = call float @llvm.fma.f32(float %.28, float %r_1, float 0.16666613519191742)
  %.30 = call float @llvm.fma.f32(float %.29, float %r_1, float 0.5000003576278687)
  %.31 = call float @llvm.fma.f32(float %.25, float %.30, float %r_1)
  %.32 = fadd float %.31, 1.0
  %.33 = fmul float %.32, %scale_1
  %e_1 = fmul float %.33, %scale_1
  %.34 = fadd float %e_1, 1.0
  %sigmoid = fdiv float %e_1, %.34
  %.35 = getelementptr float, float* %in0, i64 %index_4
  %.36 = load float, float* %.35, align 4
  %.37 = getelementptr float, float* %in1, i64 %index_3
  %.38 = load float, float* %.37, align 4
  %.39 = fadd float %.36, %.38
  %.40 = getelementptr float, float* %in2, i64 %index_4
  %.41 = load float, float* %.40, align 4
  %add_1 = fadd float %.39, %.41
  %.42 = fcmp ogt float %add_1, 88.0
  %x_2 = select i1 %.42, float 88.0, float %add_1
  %.43 = fcmp olt float %x_2, -104.0
  %above_2 = select i1 %.43, float -104.0, float %x_2
  %.44 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.44, float 89.0, float %above_2
  %.45 = call float @llvm.fma.f32(float %clamped_2, float 0.7213475108146667, float 12583039.0)
  %bits_2 = bitcast float %.45 to i32
  %.46 = sub i32 %bits_2, 1262485631
  %n_2 = sitofp i32 %.46 to float
  %.47 = shl i32 %bits_2, 23
  %scale_2 = bitcast i32 %.47 to float
  %.48 = call float @llvm.fma.f32(float %n_2, float -1.38671875, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.0004243888834025711, float %.48)
  %.49 = fmul float %r_2, %r_2
  %.50 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_2, float 0.0014104676665738225)
  %.51 = call float @llvm.fma.f32(float %.50, float %r_2, float 0.008336109109222889)
  %.52 = call float @llvm.fma.f32(float %.51, float %r_2, float 0.04166125878691673)
  %.53 = call float @llvm.fma.f32(float %.52, float %r_2, float 0.16666613519191742)
  %.54 = call float @llvm.fma.f32(float %.53, float %r_2, float 0.5000003576278687)
  %.55 = call float @llvm.fma.f32(float %.49, float %.54, float %r_2)
  %.56 = fadd float %.55, 1.0
  %.57 = fmul float %.56, %scale_2
  %e_2 = fmul float %.57, %scale_2
  %.58 = fadd float %e_2, 1.0
  %sigmoid_1 = fdiv float %e_2, %.58
  %.59 = add i64 %index_4, 8
  %.60 = getelementptr float, float* %in0, i64 %.59
  %.61 = load float, float* %.60, align 4
  %.62 = add i64 %index_3, 8
  %.63 = getelementptr float, float* %in1, i64 %.62
  %.64 = load float, float* %.63, align 4
  %.65 = fadd float %.61, %.64
  %.66 = add i64 %index_4, 8
  %.67 = getelementptr float, float* %in2, i64 %.66
  %.68 = load float, float* %.67, align 4
  %add_2 = fadd float %.65, %.68
  %.69 = fcmp olt float %add_2, -10.0
  %above_3 = select i1 %.69, float -10.0, float %add_2
  %.70 = fcmp olt float 10.0, %above_3
  %clamped_3 = select i1 %.70, float 10.0, float %above_3
  %.71 = call float @llvm.fma.f32(float %clamped_3, float 2.885390043258667, float 12583039.0)
  %bits_3 = bitcast float %.71 to i32
  %.72 = sub i32 %bits_3, 1262485631
  %n_3 = sitofp i32 %.72 to float
  %.73 = shl i32 %bits_3, 23
  %scale_3 = bitcast i32 %.73 to float
  %.74 = call float @llvm.fma.f32(float %n_3, float -0.3466796875, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.00010609722085064277, float %.74)
  %.75 = fmul float %r_3, %r_3
  %.76 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_3, float 0.13386528193950653)
  %.77 = call float @llvm.fma.f32(float %.76, float %r_3, float 0.33333760499954224)
  %.78 = call float @llvm.fma.f32(float %.77, float %r_3, float 0.6666617393493652)
  %.79 = call float @llvm.fma.f32(float %.78, float %r_3, float 0.9999999403953552)
  %.80 = call float @llvm.fma.f32(float %.75, float %.79, float %r_3)
  %.81 = call float @llvm.fma.f32(float %scale_3, float 0.5, float -0.5)
  %half_1 = call float @llvm.fma.f32(float %.80, float %scale_3, float %.81)
  %.82 = fadd float %half_1, 1.0
  %.83 = fdiv float %half_1, %.82
  %.84 = bitcast float %.83 to i32
  %.85 = bitcast float %add_2 to i32
  %.86 = and i32 %.85, -2147483648
  %.87 = or i32 %.84, %.86
  %tanh = bitcast i32 %.87 to float
  %index_6 = add i64 %index_5, %index_3
  %.88 = getelementptr float, float* %in3, i64 %index_6
  %.89 = load float, float* %.88, align 4
  %.90 = fmul float %sigmoid, %.89
  %.91 = fmul float %sigmoid_1, %tanh
  %add_3 = fadd float %.90, %.91
  %.92 = fcmp olt float %add_3, -10.0
  %above_4 = select i1 %.92, float -10.0, float %add_3
  %.93 = fcmp olt float 10.0, %above_4
  %clamped_4 = select i1 %.93, float 10.0, float %above_4
  %.94 = call float @llvm.fma.f32(float %clamped_4, float 2.885390043258667, float 12583039.0)
  %bits_4 = bitcast float %.94 to i32
  %.95 = sub i32 %bits_4, 1262485631
  %n_4 = sitofp i32 %.95 to float
  %.96 = shl i32 %bits_4, 23
  %scale_4 = bitcast i32 %.96 to float
  %.97 = call float @llvm.fma.f32(float %n_4, float -0.3466796875, float %clamped_4)
  %r_4 = call float @llvm.fma.f32(float %n_4, float 0.00010609722085064277, float %.97)
  %.98 = fmul float %r_4, %r_4
  %.99 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_4, float 0.13386528193950653)
  %.100 = call float @llvm.fma.f32(float %.99, float %r_4, float 0.33333760499954224)
  %.101 = call float @llvm.fma.f32(float %.100, float %r_4, float 0.6666617393493652)
  %.102 = call float @llvm.fma.f32(float %.101, float %r_4, float 0.9999999403953552)
  %.103 = call float @llvm.fma.f32(float %.98, float %.102, float %r_4)
  %.104 = call float @llvm.fma.f32(float %scale_4, float 0.5, float -0.5)
  %half_2 = call float @llvm.fma.f32(float %.103, float %scale_4, float %.104)
  %.105 = fadd float %half_2, 1.0
  %.106 = fdiv float %half_2, %.105
  %.107 = bitcast float %.106 to i32
  %.108 = bitcast float %add_3 to i32
  %.109 = and i32 %.108, -2147483648
  %.110 = or i32 %.107, %.109
  %tanh_1 = bitcast i32 %.110 to float
  %.111 = add i64 %index_4, 12
  %.112 = getelementptr float, float* %in0, i64 %.111
  %.113 = load float, float* %.112, align 4
  %.114 = add i64 %index_3, 12
  %.115 = getelementptr float, float* %in1, i64 %.114
  %.116 = load float, float* %.115, align 4
  %.117 = fadd float %.113, %.116
  %.118 = add i64 %index_4, 12
  %.119 = getelementptr float, float* %in2, i64 %.118
  %.120 = load float, float* %.119, align 4
  %add_4 = fadd float %.117, %.120
  %.121 = fcmp ogt float %add_4, 88.0
  %x_3 = select i1 %.121, float 88.0, float %add_4
  %.122 = fcmp olt float %x_3, -104.0
  %above_5 = select i1 %.122, float -104.0, float %x_3
  %.123 = fcmp olt float 89.0, %above_5
  %clamped_5 = select i1 %.123, float 89.0, float %above_5
  %.124 = call float @llvm.fma.f32(float %clamped_5, float 0.7213475108146667, float 12583039.0)
  %bits_5 = bitcast float %.124 to i32
  %.125 = sub i32 %bits_5, 1262485631
  %n_5 = sitofp i32 %.125 to float
  %.126 = shl i32 %bits_5, 23
  %scale_5 = bitcast i32 %.126 to float
  %.127 = call float @llvm.fma.f32(float %n_5, float -1.38671875, float %clamped_5)
  %r_5 = call float @llvm.fma.f32(float %n_5, float 0.0004243888834025711, float %.127)
  %.128 = fmul float %r_5, %r_5
  %.129 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_5, float 0.0014104676665738225)
  %.130 = call float @llvm.fma.f32(float %.129, float %r_5, float 0.008336109109222889)
  %.131 = call float @llvm.fma.f32(float %.130, float %r_5, float 0.04166125878691673)
  %.132 = call float @llvm.fma.f32(float %.131, float %r_5, float 0.16666613519191742)
  %.133 = call float @llvm.fma.f32(float %.132, float %r_5, float 0.5000003576278687)
  %.134 = call float @llvm.fma.f32(float %.128, float %.133, float %r_5)
  %.135 = fadd float %.134, 1.0
  %.136 = fmul float %.135, %scale_5
  %e_3 = fmul float %.136, %scale_5
  %.137 = fadd float %e_3, 1.0
  %sigmoid_2 = fdiv float %e_3, %.137
  %.138 = getelementptr float, float* %in3, i64 %index_6
  store float %add_3, float* %.138, align 4
  %.139 = getelementptr float, float* %out1, i64 %index_6
  store float %tanh_1, float* %.139, align 4
  %.140 = fmul float %sigmoid_2, %tanh_1
  %.141 = getelementptr float, float* %out2, i64 %index_6
  store float %.140, float* %.141, align 4
  %.142 = getelementptr float, float* %in0, i64 %index_4
  store float %sigmoid_1, float* %.142, align 4
  %.143 = add i64 %index_4, 4
  %.144 = getelementptr float, float* %in0, i64 %.143
  store float %sigmoid, float* %.144, align 4
  %.145 = add i64 %index_4, 8
  %.146 = getelementptr float, float* %in0, i64 %.145
  store float %tanh, float* %.146, align 4
  %.147 = add i64 %index_4, 12
  %.148 = getelementptr float, float* %in0, i64 %.147
  store float %sigmoid_2, float* %.148, align 4
  %.149 = add nsw i32 %j, 1
  br label %j.head.6
j.end.8:
  %.150 = add i32 %group_x, 1
  %.151 = icmp eq i32 %.150, %.grid_x
  %.152 = add i32 %group_y, 1
  %.153 = select i1 %.151, i32 %.152, i32 %group_y
  %.154 = icmp eq i32 %.153, %.grid_y
  %.155 = add i32 %group_z, 1
  %.156 = select i1 %.151, i32 0, i32 %.150
  store i32 %.156, i32* %group_x.at
  %.157 = select i1 %.154, i32 0, i32 %.153
  store i32 %.157, i32* %group_y.at
  %.158 = select i1 %.154, i32 %.155, i32 %group_z
  store i32 %.158, i32* %group_z.at
  %.159 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_loss
;   ops: sub, mul, reduce_sum, mul, div, mul, mul, add, neg, copy
;   from: test/golden/models.ts:60:9, test/golden/models.ts:58:58
;   schedule: row: tile row 8, vector inner 8
;   flops: 30*batch+1  bytes: 52*batch
;   grid: floordiv(batch+7, 8) x 1 x 1
;   in0: f32[4*batch], read
;   in1: f32[4*batch], read
;   out0: f32[batch], write
;   out1: f32[4*batch], write
define internal void @train_step_loss(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, float* noalias nocapture %out1, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.74, %row.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %first = mul i32 %group_x, 8
  %.7 = sitofp i32 %batch to float
  %.8 = fdiv float 1.0, %.7
  %value_1 = fmul float %.8, 0.25
  %.9 = add i32 %first, 8
  %.10 = call i32 @llvm.smin.i32(i32 %.9, i32 %batch)
  br label %row.head.6
row.head.6:
  %row = phi i32 [ %first, %.task.body.4 ], [ %.64, %row.body.7 ]
  %.11 = icmp slt i32 %row, %.10
  br i1 %.11, label %row.body.7, label %row.end.8
row.body.7:
  store float 0.0, float* %acc.at
  %index_1 = sext i32 %row to i64
  %index_2 = mul i64 %index_1, 4
  %.12 = getelementptr float, float* %in0, i64 %index_2
  %.13 = load float, float* %.12, align 4
  %.14 = getelementptr float, float* %in1, i64 %index_2
  %.15 = load float, float* %.14, align 4
  %sub = fsub float %.13, %.15
  %.16 = load float, float* %acc.at
  %.17 = fmul float %sub, %sub
  %.18 = fadd float %.16, %.17
  store float %.18, float* %acc.at
  %.19 = add i64 %index_2, 1
  %.20 = getelementptr float, float* %in0, i64 %.19
  %.21 = load float, float* %.20, align 4
  %.22 = add i64 %index_2, 1
  %.23 = getelementptr float, float* %in1, i64 %.22
  %.24 = load float, float* %.23, align 4
  %sub_2 = fsub float %.21, %.24
  %.25 = load float, float* %acc.at
  %.26 = fmul float %sub_2, %sub_2
  %.27 = fadd float %.25, %.26
  store float %.27, float* %acc.at
  %.28 = add i64 %index_2, 2
  %.29 = getelementptr float, float* %in0, i64 %.28
  %.30 = load float, float* %.29, align 4
  %.31 = add i64 %index_2, 2
  %.32 = getelementptr float, float* %in1, i64 %.31
  %.33 = load float, float* %.32, align 4
  %sub_3 = fsub float %.30, %.33
  %.34 = load float, float* %acc.at
  %.35 = fmul float %sub_3, %sub_3
  %.36 = fadd float %.34, %.35
  store float %.36, float* %acc.at
  %.37 = add i64 %index_2, 3
  %.38 = getelementptr float, float* %in0, i64 %.37
  %.39 = load float, float* %.38, align 4
  %.40 = add i64 %index_2, 3
  %.41 = getelementptr float, float* %in1, i64 %.40
  %.42 = load float, float* %.41, align 4
  %sub_4 = fsub float %.39, %.42
  %.43 = load float, float* %acc.at
  %.44 = fmul float %sub_4, %sub_4
  %.45 = fadd float %.43, %.44
  store float %.45, float* %acc.at
  %.46 = load float, float* %acc.at
  %.47 = fmul float %.46, 0.25
  %.48 = getelementptr float, float* %out0, i64 %index_1
  store float %.47, float* %.48, align 4
  %mul = fmul float %value_1, %sub
  %.49 = fadd float %mul, %mul
  %.50 = fneg float %.49
  %.51 = getelementptr float, float* %out1, i64 %index_2
  store float %.50, float* %.51, align 4
  %mul_1 = fmul float %value_1, %sub_2
  %.52 = fadd float %mul_1, %mul_1
  %.53 = fneg float %.52
  %.54 = add i64 %index_2, 1
  %.55 = getelementptr float, float* %out1, i64 %.54
  store float %.53, float* %.55, align 4
  %mul_2 = fmul float %value_1, %sub_3
  %.56 = fadd float %mul_2, %mul_2
  %.57 = fneg float %.56
  %.58 = add i64 %index_2, 2
  %.59 = getelementptr float, float* %out1, i64 %.58
  store float %.57, float* %.59, align 4
  %mul_3 = fmul float %value_1, %sub_4
  %.60 = fadd float %mul_3, %mul_3
  %.61 = fneg float %.60
  %.62 = add i64 %index_2, 3
  %.63 = getelementptr float, float* %out1, i64 %.62
  store float %.61, float* %.63, align 4
  %.64 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
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

; train_step_lstm_1
;   ops: slice, slice, slice, slice, add, mul, mul, mul, sub, mul, add, sub, mul, mul, mul, mul, mul, sub, mul, sub, mul, mul, mul, mul, sub, mul, mul, concat
;   from: test/golden/models.ts:58:58
;   schedule: map: tile element 4096, vector element 8
;   flops: 124*batch  bytes: 144*batch
;   grid: batch x 1 x 1
;   in0: f32[16*batch], read_write
;   in1: f32[4*batch], read
;   in2: f32[4*batch], read
;   in3: f32[4*batch], read
;   in4: f32[4*batch], read_write
;   in5: f32[4*batch], read
define internal void @train_step_lstm_1(float* noalias nocapture %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %in4, float* noalias nocapture readonly %in5, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.63, %j.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = sext i32 %group_x to i64
  %index_2 = mul i64 %index_1, 4
  %index_5 = mul i64 %index_1, 16
  br label %j.head.6
j.head.6:
  %j = phi i32 [ 0, %.task.body.4 ], [ %.53, %j.body.7 ]
  %.7 = icmp slt i32 %j, 4
  br i1 %.7, label %j.body.7, label %j.end.8
j.body.7:
  %index_3 = sext i32 %j to i64
  %index_4 = add i64 %index_2, %index_3
  %.8 = getelementptr float, float* %in1, i64 %index_4
  %.9 = load float, float* %.8, align 4
  %.10 = getelementptr float, float* %in2, i64 %index_4
  %.11 = load float, float* %.10, align 4
  %add = fadd float %.9, %.11
  %index_6 = add i64 %index_5, %index_3
  %.12 = add i64 %index_6, 12
  %.13 = getelementptr float, float* %in0, i64 %.12
  %x = load float, float* %.13, align 4
  %.14 = getelementptr float, float* %in3, i64 %index_4
  %x_1 = load float, float* %.14, align 4
  %.15 = getelementptr float, float* %in4, i64 %index_4
  %.16 = load float, float* %.15, align 4
  %.17 = fmul float %add, %x
  %.18 = fmul float %x_1, %x_1
  %.19 = fsub float 1.0, %.18
  %.20 = fmul float %.17, %.19
  %add_1 = fadd float %.16, %.20
  %.21 = add i64 %index_6, 4
  %.22 = getelementptr float, float* %in0, i64 %.21
  %x_2 = load float, float* %.22, align 4
  %.23 = add i64 %index_6, 8
  %.24 = getelementptr float, float* %in0, i64 %.23
  %x_3 = load float, float* %.24, align 4
  %.25 = getelementptr float, float* %in0, i64 %index_6
  %x_4 = load float, float* %.25, align 4
  %.26 = fmul float %add_1, %x_2
  %.27 = getelementptr float, float* %in4, i64 %index_4
  store float %.26, float* %.27, align 4
  %.28 = fmul float %add_1, %x_3
  %.29 = fsub float 1.0, %x_4
  %.30 = fmul float %x_4, %.29
  %.31 = fmul float %.28, %.30
  %.32 = getelementptr float, float* %in0, i64 %index_6
  store float %.31, float* %.32, align 4
  %.33 = getelementptr float, float* %in5, i64 %index_4
  %.34 = load float, float* %.33, align 4
  %.35 = fmul float %add_1, %.34
  %.36 = fsub float 1.0, %x_2
  %.37 = fmul float %x_2, %.36
  %.38 = fmul float %.35, %.37
  %.39 = add i64 %index_6, 4
  %.40 = getelementptr float, float* %in0, i64 %.39
  store float %.38, float* %.40, align 4
  %.41 = fmul float %add_1, %x_4
  %.42 = fmul float %x_3, %x_3
  %.43 = fsub float 1.0, %.42
  %.44 = fmul float %.41, %.43
  %.45 = add i64 %index_6, 8
  %.46 = getelementptr float, float* %in0, i64 %.45
  store float %.44, float* %.46, align 4
  %.47 = fmul float %add, %x_1
  %.48 = fsub float 1.0, %x
  %.49 = fmul float %x, %.48
  %.50 = fmul float %.47, %.49
  %.51 = add i64 %index_6, 12
  %.52 = getelementptr float, float* %in0, i64 %.51
  store float %.50, float* %.52, align 4
  %.53 = add nsw i32 %j, 1
  br label %j.head.6
j.end.8:
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

; train_step_lstm_cell_1
;   ops: dot_general
;   from: test/golden/models.ts:58:58
;   schedule: contract: tile m 192, tile n 16, register m 6, register n 16, vector n 8, stage rhs, vector k 8
;   flops: 128*batch  bytes: 80*batch+256
;   grid: floordiv(batch+191, 192) x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[64], read
;   out0: f32[4*batch], write
;   scratch: rhs_pack: f32[256], totals: f32[96]
define internal void @train_step_lstm_cell_1(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc_0.at = alloca <8 x float>
  %acc_1.at = alloca <8 x float>
  %acc_2.at = alloca <8 x float>
  %acc_3.at = alloca <8 x float>
  %acc_4.at = alloca <8 x float>
  %acc_5.at = alloca <8 x float>
  %acc_6.at = alloca <8 x float>
  %acc_7.at = alloca <8 x float>
  %acc_8.at = alloca <8 x float>
  %acc_9.at = alloca <8 x float>
  %acc_10.at = alloca <8 x float>
  %acc_11.at = alloca <8 x float>
  %.1 = getelementptr inbounds i8, i8* %.scratch, i64 0
  %rhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 1024
  %totals = bitcast i8* %.2 to float*
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.335, %rows_panel.end.14 ]
  %.8 = icmp slt i32 %.task, %.end
  br i1 %.8, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %.9 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 192, i32 %.9)
  br label %j.head.6
j.head.6:
  %j = phi i32 [ 0, %.task.body.4 ], [ %.21, %k_2.end.11 ]
  %.10 = icmp slt i32 %j, 16
  br i1 %.10, label %j.body.7, label %j.end.8
j.body.7:
  %mask_1 = icmp slt i32 %j, 4
  %index_1 = sext i32 %j to i64
  %index_5 = mul i64 %index_1, 16
  br label %k_2.head.9
k_2.head.9:
  %k_2 = phi i32 [ 0, %j.body.7 ], [ %.20, %k_2.body.10 ]
  %.11 = icmp slt i32 %k_2, 16
  br i1 %.11, label %k_2.body.10, label %k_2.end.11
k_2.body.10:
  %index_4 = sext i32 %k_2 to i64
  %.12 = add i64 %index_5, %index_4
  %.13 = select i1 %mask_1, i64 %.12, i64 0
  %.14 = getelementptr float, float* %in1, i64 %.13
  %.15 = load float, float* %.14, align 4
  %.16 = select i1 %mask_1, float %.15, float 0.0
  %.17 = mul i64 %index_4, 16
  %.18 = add i64 %index_1, %.17
  %.19 = getelementptr float, float* %rhs_pack, i64 %.18
  store float %.16, float* %.19, align 4
  %.20 = add nsw i32 %k_2, 1
  br label %k_2.head.9
k_2.end.11:
  %.21 = add nsw i32 %j, 1
  br label %j.head.6
j.end.8:
  %index_3 = sub i32 %batch, 1
  %.22 = sext i32 %group_x to i64
  %index_6 = mul i64 %.22, 192
  %.23 = add i32 %rows, 5
  %.24 = sdiv i32 %.23, 6
  br label %rows_panel.head.12
rows_panel.head.12:
  %rows_panel = phi i32 [ 0, %j.end.8 ], [ %.325, %i_1.end.23 ]
  %.25 = icmp slt i32 %rows_panel, %.24
  br i1 %.25, label %rows_panel.body.13, label %rows_panel.end.14
rows_panel.body.13:
  %row = mul i32 %rows_panel, 6
  %index_2 = add i32 %m_start, %row
  %.26 = sext i32 %rows_panel to i64
  %.27 = mul i64 %.26, 6
  %index_7 = add i64 %index_6, %.27
  br label %i.head.15
i.head.15:
  %i = phi i32 [ 0, %rows_panel.body.13 ], [ %.34, %i.body.16 ]
  %.28 = icmp slt i32 %i, 6
  br i1 %.28, label %i.body.16, label %i.end.17
i.body.16:
  %.29 = sext i32 %i to i64
  %.30 = add i64 %index_7, %.29
  %.31 = mul i64 %.30, 4
  %.32 = getelementptr float, float* %out0, i64 %.31
  %.33 = bitcast float* %.32 to i8*
  call void @llvm.prefetch.p0i8(i8* %.33, i32 1, i32 3, i32 1)
  %.34 = add nsw i32 %i, 1
  br label %i.head.15
i.end.17:
  store <8 x float> zeroinitializer, <8 x float>* %acc_0.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_2.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_3.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_4.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_5.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_6.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_7.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_8.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_9.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_10.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_11.at
  %.35 = call i32 @llvm.smin.i32(i32 %index_2, i32 %index_3)
  %.36 = sext i32 %.35 to i64
  %index_10 = mul i64 %.36, 16
  %.37 = add i32 %index_2, 1
  %.38 = call i32 @llvm.smin.i32(i32 %.37, i32 %index_3)
  %.39 = sext i32 %.38 to i64
  %index_11 = mul i64 %.39, 16
  %.40 = add i32 %index_2, 2
  %.41 = call i32 @llvm.smin.i32(i32 %.40, i32 %index_3)
  %.42 = sext i32 %.41 to i64
  %index_12 = mul i64 %.42, 16
  %.43 = add i32 %index_2, 3
  %.44 = call i32 @llvm.smin.i32(i32 %.43, i32 %index_3)
  %.45 = sext i32 %.44 to i64
  %index_13 = mul i64 %.45, 16
  %.46 = add i32 %index_2, 4
  %.47 = call i32 @llvm.smin.i32(i32 %.46, i32 %index_3)
  %.48 = sext i32 %.47 to i64
  %index_14 = mul i64 %.48, 16
  %.49 = add i32 %index_2, 5
  %.50 = call i32 @llvm.smin.i32(i32 %.49, i32 %index_3)
  %.51 = sext i32 %.50 to i64
  %index_15 = mul i64 %.51, 16
  br label %k_3.head.18
k_3.head.18:
  %k_3 = phi i32 [ 0, %i.end.17 ], [ %.265, %k_3.body.19 ]
  %.52 = icmp slt i32 %k_3, 16
  br i1 %.52, label %k_3.body.19, label %k_3.end.20
k_3.body.19:
  %index_8 = sext i32 %k_3 to i64
  %index_9 = mul i64 %index_8, 16
  %.53 = getelementptr float, float* %rhs_pack, i64 %index_9
  %.54 = bitcast float* %.53 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.54, align 4
  %.55 = add i64 %index_9, 8
  %.56 = getelementptr float, float* %rhs_pack, i64 %.55
  %.57 = bitcast float* %.56 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.57, align 4
  %.58 = add i64 %index_10, %index_8
  %.59 = getelementptr float, float* %in0, i64 %.58
  %.60 = load float, float* %.59, align 4
  %.61 = insertelement <8 x float> undef, float %.60, i32 0
  %a = shufflevector <8 x float> %.61, <8 x float> undef, <8 x i32> zeroinitializer
  %.62 = load <8 x float>, <8 x float>* %acc_0.at
  %.63 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.62)
  store <8 x float> %.63, <8 x float>* %acc_0.at
  %.64 = load <8 x float>, <8 x float>* %acc_1.at
  %.65 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.64)
  store <8 x float> %.65, <8 x float>* %acc_1.at
  %.66 = add i64 %index_11, %index_8
  %.67 = getelementptr float, float* %in0, i64 %.66
  %.68 = load float, float* %.67, align 4
  %.69 = insertelement <8 x float> undef, float %.68, i32 0
  %a_1 = shufflevector <8 x float> %.69, <8 x float> undef, <8 x i32> zeroinitializer
  %.70 = load <8 x float>, <8 x float>* %acc_2.at
  %.71 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.70)
  store <8 x float> %.71, <8 x float>* %acc_2.at
  %.72 = load <8 x float>, <8 x float>* %acc_3.at
  %.73 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.72)
  store <8 x float> %.73, <8 x float>* %acc_3.at
  %.74 = add i64 %index_12, %index_8
  %.75 = getelementptr float, float* %in0, i64 %.74
  %.76 = load float, float* %.75, align 4
  %.77 = insertelement <8 x float> undef, float %.76, i32 0
  %a_2 = shufflevector <8 x float> %.77, <8 x float> undef, <8 x i32> zeroinitializer
  %.78 = load <8 x float>, <8 x float>* %acc_4.at
  %.79 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.78)
  store <8 x float> %.79, <8 x float>* %acc_4.at
  %.80 = load <8 x float>, <8 x float>* %acc_5.at
  %.81 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.80)
  store <8 x float> %.81, <8 x float>* %acc_5.at
  %.82 = add i64 %index_13, %index_8
  %.83 = getelementptr float, float* %in0, i64 %.82
  %.84 = load float, float* %.83, align 4
  %.85 = insertelement <8 x float> undef, float %.84, i32 0
  %a_3 = shufflevector <8 x float> %.85, <8 x float> undef, <8 x i32> zeroinitializer
  %.86 = load <8 x float>, <8 x float>* %acc_6.at
  %.87 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.86)
  store <8 x float> %.87, <8 x float>* %acc_6.at
  %.88 = load <8 x float>, <8 x float>* %acc_7.at
  %.89 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.88)
  store <8 x float> %.89, <8 x float>* %acc_7.at
  %.90 = add i64 %index_14, %index_8
  %.91 = getelementptr float, float* %in0, i64 %.90
  %.92 = load float, float* %.91, align 4
  %.93 = insertelement <8 x float> undef, float %.92, i32 0
  %a_4 = shufflevector <8 x float> %.93, <8 x float> undef, <8 x i32> zeroinitializer
  %.94 = load <8 x float>, <8 x float>* %acc_8.at
  %.95 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.94)
  store <8 x float> %.95, <8 x float>* %acc_8.at
  %.96 = load <8 x float>, <8 x float>* %acc_9.at
  %.97 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.96)
  store <8 x float> %.97, <8 x float>* %acc_9.at
  %.98 = add i64 %index_15, %index_8
  %.99 = getelementptr float, float* %in0, i64 %.98
  %.100 = load float, float* %.99, align 4
  %.101 = insertelement <8 x float> undef, float %.100, i32 0
  %a_5 = shufflevector <8 x float> %.101, <8 x float> undef, <8 x i32> zeroinitializer
  %.102 = load <8 x float>, <8 x float>* %acc_10.at
  %.103 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.102)
  store <8 x float> %.103, <8 x float>* %acc_10.at
  %.104 = load <8 x float>, <8 x float>* %acc_11.at
  %.105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.104)
  store <8 x float> %.105, <8 x float>* %acc_11.at
  %index_16 = add i64 %index_8, 1
  %index_17 = mul i64 %index_16, 16
  %.106 = getelementptr float, float* %rhs_pack, i64 %index_17
  %.107 = bitcast float* %.106 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.107, align 4
  %.108 = add i64 %index_17, 8
  %.109 = getelementptr float, float* %rhs_pack, i64 %.108
  %.110 = bitcast float* %.109 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.110, align 4
  %.111 = add i64 %index_10, %index_16
  %.112 = getelementptr float, float* %in0, i64 %.111
  %.113 = load float, float* %.112, align 4
  %.114 = insertelement <8 x float> undef, float %.113, i32 0
  %a_6 = shufflevector <8 x float> %.114, <8 x float> undef, <8 x i32> zeroinitializer
  %.115 = load <8 x float>, <8 x float>* %acc_0.at
  %.116 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.115)
  store <8 x float> %.116, <8 x float>* %acc_0.at
  %.117 = load <8 x float>, <8 x float>* %acc_1.at
  %.118 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.117)
  store <8 x float> %.118, <8 x float>* %acc_1.at
  %.119 = add i64 %index_11, %index_16
  %.120 = getelementptr float, float* %in0, i64 %.119
  %.121 = load float, float* %.120, align 4
  %.122 = insertelement <8 x float> undef, float %.121, i32 0
  %a_7 = shufflevector <8 x float> %.122, <8 x float> undef, <8 x i32> zeroinitializer
  %.123 = load <8 x float>, <8 x float>* %acc_2.at
  %.124 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.123)
  store <8 x float> %.124, <8 x float>* %acc_2.at
  %.125 = load <8 x float>, <8 x float>* %acc_3.at
  %.126 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.125)
  store <8 x float> %.126, <8 x float>* %acc_3.at
  %.127 = add i64 %index_12, %index_16
  %.128 = getelementptr float, float* %in0, i64 %.127
  %.129 = load float, float* %.128, align 4
  %.130 = insertelement <8 x float> undef, float %.129, i32 0
  %a_8 = shufflevector <8 x float> %.130, <8 x float> undef, <8 x i32> zeroinitializer
  %.131 = load <8 x float>, <8 x float>* %acc_4.at
  %.132 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.131)
  store <8 x float> %.132, <8 x float>* %acc_4.at
  %.133 = load <8 x float>, <8 x float>* %acc_5.at
  %.134 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.133)
  store <8 x float> %.134, <8 x float>* %acc_5.at
  %.135 = add i64 %index_13, %index_16
  %.136 = getelementptr float, float* %in0, i64 %.135
  %.137 = load float, float* %.136, align 4
  %.138 = insertelement <8 x float> undef, float %.137, i32 0
  %a_9 = shufflevector <8 x float> %.138, <8 x float> undef, <8 x i32> zeroinitializer
  %.139 = load <8 x float>, <8 x float>* %acc_6.at
  %.140 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.139)
  store <8 x float> %.140, <8 x float>* %acc_6.at
  %.141 = load <8 x float>, <8 x float>* %acc_7.at
  %.142 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.141)
  store <8 x float> %.142, <8 x float>* %acc_7.at
  %.143 = add i64 %index_14, %index_16
  %.144 = getelementptr float, float* %in0, i64 %.143
  %.145 = load float, float* %.144, align 4
  %.146 = insertelement <8 x float> undef, float %.145, i32 0
  %a_10 = shufflevector <8 x float> %.146, <8 x float> undef, <8 x i32> zeroinitializer
  %.147 = load <8 x float>, <8 x float>* %acc_8.at
  %.148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.147)
  store <8 x float> %.148, <8 x float>* %acc_8.at
  %.149 = load <8 x float>, <8 x float>* %acc_9.at
  %.150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.149)
  store <8 x float> %.150, <8 x float>* %acc_9.at
  %.151 = add i64 %index_15, %index_16
  %.152 = getelementptr float, float* %in0, i64 %.151
  %.153 = load float, float* %.152, align 4
  %.154 = insertelement <8 x float> undef, float %.153, i32 0
  %a_11 = shufflevector <8 x float> %.154, <8 x float> undef, <8 x i32> zeroinitializer
  %.155 = load <8 x float>, <8 x float>* %acc_10.at
  %.156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.155)
  store <8 x float> %.156, <8 x float>* %acc_10.at
  %.157 = load <8 x float>, <8 x float>* %acc_11.at
  %.158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.157)
  store <8 x float> %.158, <8 x float>* %acc_11.at
  %index_18 = add i64 %index_8, 2
  %index_19 = mul i64 %index_18, 16
  %.159 = getelementptr float, float* %rhs_pack, i64 %index_19
  %.160 = bitcast float* %.159 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.160, align 4
  %.161 = add i64 %index_19, 8
  %.162 = getelementptr float, float* %rhs_pack, i64 %.161
  %.163 = bitcast float* %.162 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.163, align 4
  %.164 = add i64 %index_10, %index_18
  %.165 = getelementptr float, float* %in0, i64 %.164
  %.166 = load float, float* %.165, align 4
  %.167 = insertelement <8 x float> undef, float %.166, i32 0
  %a_12 = shufflevector <8 x float> %.167, <8 x float> undef, <8 x i32> zeroinitializer
  %.168 = load <8 x float>, <8 x float>* %acc_0.at
  %.169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.168)
  store <8 x float> %.169, <8 x float>* %acc_0.at
  %.170 = load <8 x float>, <8 x float>* %acc_1.at
  %.171 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.170)
  store <8 x float> %.171, <8 x float>* %acc_1.at
  %.172 = add i64 %index_11, %index_18
  %.173 = getelementptr float, float* %in0, i64 %.172
  %.174 = load float, float* %.173, align 4
  %.175 = insertelement <8 x float> undef, float %.174, i32 0
  %a_13 = shufflevector <8 x float> %.175, <8 x float> undef, <8 x i32> zeroinitializer
  %.176 = load <8 x float>, <8 x float>* %acc_2.at
  %.177 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.176)
  store <8 x float> %.177, <8 x float>* %acc_2.at
  %.178 = load <8 x float>, <8 x float>* %acc_3.at
  %.179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.178)
  store <8 x float> %.179, <8 x float>* %acc_3.at
  %.180 = add i64 %index_12, %index_18
  %.181 = getelementptr float, float* %in0, i64 %.180
  %.182 = load float, float* %.181, align 4
  %.183 = insertelement <8 x float> undef, float %.182, i32 0
  %a_14 = shufflevector <8 x float> %.183, <8 x float> undef, <8 x i32> zeroinitializer
  %.184 = load <8 x float>, <8 x float>* %acc_4.at
  %.185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.184)
  store <8 x float> %.185, <8 x float>* %acc_4.at
  %.186 = load <8 x float>, <8 x float>* %acc_5.at
  %.187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.186)
  store <8 x float> %.187, <8 x float>* %acc_5.at
  %.188 = add i64 %index_13, %index_18
  %.189 = getelementptr float, float* %in0, i64 %.188
  %.190 = load float, float* %.189, align 4
  %.191 = insertelement <8 x float> undef, float %.190, i32 0
  %a_15 = shufflevector <8 x float> %.191, <8 x float> undef, <8 x i32> zeroinitializer
  %.192 = load <8 x float>, <8 x float>* %acc_6.at
  %.193 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.192)
  store <8 x float> %.193, <8 x float>* %acc_6.at
  %.194 = load <8 x float>, <8 x float>* %acc_7.at
  %.195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.194)
  store <8 x float> %.195, <8 x float>* %acc_7.at
  %.196 = add i64 %index_14, %index_18
  %.197 = getelementptr float, float* %in0, i64 %.196
  %.198 = load float, float* %.197, align 4
  %.199 = insertelement <8 x float> undef, float %.198, i32 0
  %a_16 = shufflevector <8 x float> %.199, <8 x float> undef, <8 x i32> zeroinitializer
  %.200 = load <8 x float>, <8 x float>* %acc_8.at
  %.201 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.200)
  store <8 x float> %.201, <8 x float>* %acc_8.at
  %.202 = load <8 x float>, <8 x float>* %acc_9.at
  %.203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.202)
  store <8 x float> %.203, <8 x float>* %acc_9.at
  %.204 = add i64 %index_15, %index_18
  %.205 = getelementptr float, float* %in0, i64 %.204
  %.206 = load float, float* %.205, align 4
  %.207 = insertelement <8 x float> undef, float %.206, i32 0
  %a_17 = shufflevector <8 x float> %.207, <8 x float> undef, <8 x i32> zeroinitializer
  %.208 = load <8 x float>, <8 x float>* %acc_10.at
  %.209 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.208)
  store <8 x float> %.209, <8 x float>* %acc_10.at
  %.210 = load <8 x float>, <8 x float>* %acc_11.at
  %.211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.210)
  store <8 x float> %.211, <8 x float>* %acc_11.at
  %index_20 = add i64 %index_8, 3
  %index_21 = mul i64 %index_20, 16
  %.212 = getelementptr float, float* %rhs_pack, i64 %index_21
  %.213 = bitcast float* %.212 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.213, align 4
  %.214 = add i64 %index_21, 8
  %.215 = getelementptr float, float* %rhs_pack, i64 %.214
  %.216 = bitcast float* %.215 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.216, align 4
  %.217 = add i64 %index_10, %index_20
  %.218 = getelementptr float, float* %in0, i64 %.217
  %.219 = load float, float* %.218, align 4
  %.220 = insertelement <8 x float> undef, float %.219, i32 0
  %a_18 = shufflevector <8 x float> %.220, <8 x float> undef, <8 x i32> zeroinitializer
  %.221 = load <8 x float>, <8 x float>* %acc_0.at
  %.222 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.221)
  store <8 x float> %.222, <8 x float>* %acc_0.at
  %.223 = load <8 x float>, <8 x float>* %acc_1.at
  %.224 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.223)
  store <8 x float> %.224, <8 x float>* %acc_1.at
  %.225 = add i64 %index_11, %index_20
  %.226 = getelementptr float, float* %in0, i64 %.225
  %.227 = load float, float* %.226, align 4
  %.228 = insertelement <8 x float> undef, float %.227, i32 0
  %a_19 = shufflevector <8 x float> %.228, <8 x float> undef, <8 x i32> zeroinitializer
  %.229 = load <8 x float>, <8 x float>* %acc_2.at
  %.230 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.229)
  store <8 x float> %.230, <8 x float>* %acc_2.at
  %.231 = load <8 x float>, <8 x float>* %acc_3.at
  %.232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.231)
  store <8 x float> %.232, <8 x float>* %acc_3.at
  %.233 = add i64 %index_12, %index_20
  %.234 = getelementptr float, float* %in0, i64 %.233
  %.235 = load float, float* %.234, align 4
  %.236 = insertelement <8 x float> undef, float %.235, i32 0
  %a_20 = shufflevector <8 x float> %.236, <8 x float> undef, <8 x i32> zeroinitializer
  %.237 = load <8 x float>, <8 x float>* %acc_4.at
  %.238 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.237)
  store <8 x float> %.238, <8 x float>* %acc_4.at
  %.239 = load <8 x float>, <8 x float>* %acc_5.at
  %.240 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.239)
  store <8 x float> %.240, <8 x float>* %acc_5.at
  %.241 = add i64 %index_13, %index_20
  %.242 = getelementptr float, float* %in0, i64 %.241
  %.243 = load float, float* %.242, align 4
  %.244 = insertelement <8 x float> undef, float %.243, i32 0
  %a_21 = shufflevector <8 x float> %.244, <8 x float> undef, <8 x i32> zeroinitializer
  %.245 = load <8 x float>, <8 x float>* %acc_6.at
  %.246 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.245)
  store <8 x float> %.246, <8 x float>* %acc_6.at
  %.247 = load <8 x float>, <8 x float>* %acc_7.at
  %.248 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.247)
  store <8 x float> %.248, <8 x float>* %acc_7.at
  %.249 = add i64 %index_14, %index_20
  %.250 = getelementptr float, float* %in0, i64 %.249
  %.251 = load float, float* %.250, align 4
  %.252 = insertelement <8 x float> undef, float %.251, i32 0
  %a_22 = shufflevector <8 x float> %.252, <8 x float> undef, <8 x i32> zeroinitializer
  %.253 = load <8 x float>, <8 x float>* %acc_8.at
  %.254 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.253)
  store <8 x float> %.254, <8 x float>* %acc_8.at
  %.255 = load <8 x float>, <8 x float>* %acc_9.at
  %.256 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.255)
  store <8 x float> %.256, <8 x float>* %acc_9.at
  %.257 = add i64 %index_15, %index_20
  %.258 = getelementptr float, float* %in0, i64 %.257
  %.259 = load float, float* %.258, align 4
  %.260 = insertelement <8 x float> undef, float %.259, i32 0
  %a_23 = shufflevector <8 x float> %.260, <8 x float> undef, <8 x i32> zeroinitializer
  %.261 = load <8 x float>, <8 x float>* %acc_10.at
  %.262 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.261)
  store <8 x float> %.262, <8 x float>* %acc_10.at
  %.263 = load <8 x float>, <8 x float>* %acc_11.at
  %.264 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.263)
  store <8 x float> %.264, <8 x float>* %acc_11.at
  %.265 = add nsw i32 %k_3, 4
  br label %k_3.head.18
k_3.end.20:
  %.266 = load <8 x float>, <8 x float>* %acc_0.at
  %.267 = getelementptr float, float* %totals, i64 0
  %.268 = bitcast float* %.267 to <8 x float>*
  store <8 x float> %.266, <8 x float>* %.268, align 4
  %.269 = load <8 x float>, <8 x float>* %acc_1.at
  %.270 = getelementptr float, float* %totals, i64 8
  %.271 = bitcast float* %.270 to <8 x float>*
  store <8 x float> %.269, <8 x float>* %.271, align 4
  %.272 = load <8 x float>, <8 x float>* %acc_2.at
  %.273 = getelementptr float, float* %totals, i64 16
  %.274 = bitcast float* %.273 to <8 x float>*
  store <8 x float> %.272, <8 x float>* %.274, align 4
  %.275 = load <8 x float>, <8 x float>* %acc_3.at
  %.276 = getelementptr float, float* %totals, i64 24
  %.277 = bitcast float* %.276 to <8 x float>*
  store <8 x float> %.275, <8 x float>* %.277, align 4
  %.278 = load <8 x float>, <8 x float>* %acc_4.at
  %.279 = getelementptr float, float* %totals, i64 32
  %.280 = bitcast float* %.279 to <8 x float>*
  store <8 x float> %.278, <8 x float>* %.280, align 4
  %.281 = load <8 x float>, <8 x float>* %acc_5.at
  %.282 = getelementptr float, float* %totals, i64 40
  %.283 = bitcast float* %.282 to <8 x float>*
  store <8 x float> %.281, <8 x float>* %.283, align 4
  %.284 = load <8 x float>, <8 x float>* %acc_6.at
  %.285 = getelementptr float, float* %totals, i64 48
  %.286 = bitcast float* %.285 to <8 x float>*
  store <8 x float> %.284, <8 x float>* %.286, align 4
  %.287 = load <8 x float>, <8 x float>* %acc_7.at
  %.288 = getelementptr float, float* %totals, i64 56
  %.289 = bitcast float* %.288 to <8 x float>*
  store <8 x float> %.287, <8 x float>* %.289, align 4
  %.290 = load <8 x float>, <8 x float>* %acc_8.at
  %.291 = getelementptr float, float* %totals, i64 64
  %.292 = bitcast float* %.291 to <8 x float>*
  store <8 x float> %.290, <8 x float>* %.292, align 4
  %.293 = load <8 x float>, <8 x float>* %acc_9.at
  %.294 = getelementptr float, float* %totals, i64 72
  %.295 = bitcast float* %.294 to <8 x float>*
  store <8 x float> %.293, <8 x float>* %.295, align 4
  %.296 = load <8 x float>, <8 x float>* %acc_10.at
  %.297 = getelementptr float, float* %totals, i64 80
  %.298 = bitcast float* %.297 to <8 x float>*
  store <8 x float> %.296, <8 x float>* %.298, align 4
  %.299 = load <8 x float>, <8 x float>* %acc_11.at
  %.300 = getelementptr float, float* %totals, i64 88
  %.301 = bitcast float* %.300 to <8 x float>*
  store <8 x float> %.299, <8 x float>* %.301, align 4
  %.302 = sub i32 %rows, %row
  %.303 = call i32 @llvm.smin.i32(i32 6, i32 %.302)
  br label %i_1.head.21
i_1.head.21:
  %i_1 = phi i32 [ 0, %k_3.end.20 ], [ %.324, %i_1.body.22 ]
  %.304 = icmp slt i32 %i_1, %.303
  br i1 %.304, label %i_1.body.22, label %i_1.end.23
i_1.body.22:
  %index_22 = sext i32 %i_1 to i64
  %.305 = add i64 %index_7, %index_22
  %index_23 = mul i64 %.305, 4
  %index_24 = mul i64 %index_22, 16
  %.306 = getelementptr float, float* %totals, i64 %index_24
  %.307 = load float, float* %.306, align 4
  %.308 = getelementptr float, float* %out0, i64 %index_23
  store float %.307, float* %.308, align 4
  %.309 = add i64 %index_24, 1
  %.310 = getelementptr float, float* %totals, i64 %.309
  %.311 = load float, float* %.310, align 4
  %.312 = add i64 %index_23, 1
  %.313 = getelementptr float, float* %out0, i64 %.312
  store float %.311, float* %.313, align 4
  %.314 = add i64 %index_24, 2
  %.315 = getelementptr float, float* %totals, i64 %.314
  %.316 = load float, float* %.315, align 4
  %.317 = add i64 %index_23, 2
  %.318 = getelementptr float, float* %out0, i64 %.317
  store float %.316, float* %.318, align 4
  %.319 = add i64 %index_24, 3
  %.320 = getelementptr float, float* %totals, i64 %.319
  %.321 = load float, float* %.320, align 4
  %.322 = add i64 %index_23, 3
  %.323 = getelementptr float, float* %out0, i64 %.322
  store float %.321, float* %.323, align 4
  %.324 = add nsw i32 %i_1, 1
  br label %i_1.head.21
i_1.end.23:
  %.325 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.12
rows_panel.end.14:
  %.326 = add i32 %group_x, 1
  %.327 = icmp eq i32 %.326, %.grid_x
  %.328 = add i32 %group_y, 1
  %.329 = select i1 %.327, i32 %.328, i32 %group_y
  %.330 = icmp eq i32 %.329, %.grid_y
  %.331 = add i32 %group_z, 1
  %.332 = select i1 %.327, i32 0, i32 %.326
  store i32 %.332, i32* %group_x.at
  %.333 = select i1 %.330, i32 0, i32 %.329
  store i32 %.333, i32* %group_y.at
  %.334 = select i1 %.330, i32 %.331, i32 %group_z
  store i32 %.334, i32* %group_z.at
  %.335 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_lstm_cell_2
;   ops: dot_general
;   from: test/golden/models.ts:58:58
;   schedule: contract: tile m 3, tile n 16, register m 3, register n 16, vector n 8
;   flops: 480*batch  bytes: 380*batch+192
;   grid: 1 x 1 x 1
;   in0: f32[15*batch], read
;   in1: f32[80*batch], read
;   out0: f32[48], write
;   scratch: totals: f32[48]
define internal void @train_step_lstm_cell_2(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc_0.at = alloca <8 x float>
  %acc_1.at = alloca <8 x float>
  %acc_2.at = alloca <8 x float>
  %acc_3.at = alloca <8 x float>
  %acc_4.at = alloca <8 x float>
  %acc_5.at = alloca <8 x float>
  %.1 = getelementptr inbounds i8, i8* %.scratch, i64 0
  %totals = bitcast i8* %.1 to float*
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.280, %ko.end.11 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.12, %t.body.7 ]
  %.8 = icmp slt i32 %t, 48
  br i1 %.8, label %t.body.7, label %t.end.8
t.body.7:
  %.9 = sext i32 %t to i64
  %.10 = getelementptr float, float* %totals, i64 %.9
  %.11 = bitcast float* %.10 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.11, align 4
  %.12 = add nsw i32 %t, 8
  br label %t.head.6
t.end.8:
  %.13 = add i32 %batch, 1023
  %index_1 = sdiv i32 %.13, 1024
  %index_2 = sext i32 %batch to i64
  br label %ko.head.9
ko.head.9:
  %ko = phi i32 [ 0, %t.end.8 ], [ %.240, %kt.end.14 ]
  %.14 = icmp slt i32 %ko, 5
  br i1 %.14, label %ko.body.10, label %ko.end.11
ko.body.10:
  %index_3 = sext i32 %ko to i64
  %.15 = mul i64 %index_2, %index_3
  %index_4 = mul i64 %.15, 16
  %index_9 = mul i64 %index_3, 3
  br label %kt.head.12
kt.head.12:
  %kt = phi i32 [ 0, %ko.body.10 ], [ %.239, %kt_1_rest.end.20 ]
  %.16 = icmp slt i32 %kt, %index_1
  br i1 %.16, label %kt.body.13, label %kt.end.14
kt.body.13:
  %k_start = mul i32 %kt, 1024
  %.17 = sub i32 %batch, %k_start
  %k_count = call i32 @llvm.smin.i32(i32 1024, i32 %.17)
  %.18 = getelementptr float, float* %totals, i64 0
  %.19 = bitcast float* %.18 to i8*
  call void @llvm.prefetch.p0i8(i8* %.19, i32 1, i32 3, i32 1)
  %.20 = getelementptr float, float* %totals, i64 16
  %.21 = bitcast float* %.20 to i8*
  call void @llvm.prefetch.p0i8(i8* %.21, i32 1, i32 3, i32 1)
  %.22 = getelementptr float, float* %totals, i64 32
  %.23 = bitcast float* %.22 to i8*
  call void @llvm.prefetch.p0i8(i8* %.23, i32 1, i32 3, i32 1)
  store <8 x float> zeroinitializer, <8 x float>* %acc_0.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_2.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_3.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_4.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_5.at
  %.24 = sdiv i32 %k_count, 4
  %kt_1_whole = mul i32 %.24, 4
  %.25 = sext i32 %kt to i64
  %index_5 = mul i64 %.25, 1024
  %.26 = mul i64 %index_5, 16
  %index_6 = add i64 %index_4, %.26
  %.27 = mul i64 %index_5, 15
  %index_10 = add i64 %index_9, %.27
  br label %kt_1.head.15
kt_1.head.15:
  %kt_1 = phi i32 [ 0, %kt.body.13 ], [ %.161, %kt_1.body.16 ]
  %.28 = icmp slt i32 %kt_1, %kt_1_whole
  br i1 %.28, label %kt_1.body.16, label %kt_1.end.17
kt_1.body.16:
  %index_7 = sext i32 %kt_1 to i64
  %.29 = mul i64 %index_7, 16
  %index_8 = add i64 %index_6, %.29
  %.30 = add i64 %index_8, 512
  %.31 = getelementptr float, float* %in1, i64 %.30
  %.32 = bitcast float* %.31 to i8*
  call void @llvm.prefetch.p0i8(i8* %.32, i32 0, i32 3, i32 1)
  %.33 = getelementptr float, float* %in1, i64 %index_8
  %.34 = bitcast float* %.33 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.34, align 4
  %.35 = add i64 %index_8, 8
  %.36 = getelementptr float, float* %in1, i64 %.35
  %.37 = bitcast float* %.36 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.37, align 4
  %.38 = mul i64 %index_7, 15
  %index_11 = add i64 %index_10, %.38
  %.39 = getelementptr float, float* %in0, i64 %index_11
  %.40 = load float, float* %.39, align 4
  %.41 = insertelement <8 x float> undef, float %.40, i32 0
  %a = shufflevector <8 x float> %.41, <8 x float> undef, <8 x i32> zeroinitializer
  %.42 = load <8 x float>, <8 x float>* %acc_0.at
  %.43 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.42)
  store <8 x float> %.43, <8 x float>* %acc_0.at
  %.44 = load <8 x float>, <8 x float>* %acc_1.at
  %.45 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.44)
  store <8 x float> %.45, <8 x float>* %acc_1.at
  %.46 = add i64 %index_11, 1
  %.47 = getelementptr float, float* %in0, i64 %.46
  %.48 = load float, float* %.47, align 4
  %.49 = insertelement <8 x float> undef, float %.48, i32 0
  %a_1 = shufflevector <8 x float> %.49, <8 x float> undef, <8 x i32> zeroinitializer
  %.50 = load <8 x float>, <8 x float>* %acc_2.at
  %.51 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.50)
  store <8 x float> %.51, <8 x float>* %acc_2.at
  %.52 = load <8 x float>, <8 x float>* %acc_3.at
  %.53 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.52)
  store <8 x float> %.53, <8 x float>* %acc_3.at
  %.54 = add i64 %index_11, 2
  %.55 = getelementptr float, float* %in0, i64 %.54
  %.56 = load float, float* %.55, align 4
  %.57 = insertelement <8 x float> undef, float %.56, i32 0
  %a_2 = shufflevector <8 x float> %.57, <8 x float> undef, <8 x i32> zeroinitializer
  %.58 = load <8 x float>, <8 x float>* %acc_4.at
  %.59 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.58)
  store <8 x float> %.59, <8 x float>* %acc_4.at
  %.60 = load <8 x float>, <8 x float>* %acc_5.at
  %.61 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.60)
  store <8 x float> %.61, <8 x float>* %acc_5.at
  %index_12 = add i64 %index_7, 1
  %.62 = mul i64 %index_12, 16
  %index_13 = add i64 %index_6, %.62
  %.63 = add i64 %index_13, 512
  %.64 = getelementptr float, float* %in1, i64 %.63
  %.65 = bitcast float* %.64 to i8*
  call void @llvm.prefetch.p0i8(i8* %.65, i32 0, i32 3, i32 1)
  %.66 = getelementptr float, float* %in1, i64 %index_13
  %.67 = bitcast float* %.66 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.67, align 4
  %.68 = add i64 %index_13, 8
  %.69 = getelementptr float, float* %in1, i64 %.68
  %.70 = bitcast float* %.69 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.70, align 4
  %.71 = mul i64 %index_12, 15
  %index_14 = add i64 %index_10, %.71
  %.72 = getelementptr float, float* %in0, i64 %index_14
  %.73 = load float, float* %.72, align 4
  %.74 = insertelement <8 x float> undef, float %.73, i32 0
  %a_3 = shufflevector <8 x float> %.74, <8 x float> undef, <8 x i32> zeroinitializer
  %.75 = load <8 x float>, <8 x float>* %acc_0.at
  %.76 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_2, <8 x float> %.75)
  store <8 x float> %.76, <8 x float>* %acc_0.at
  %.77 = load <8 x float>, <8 x float>* %acc_1.at
  %.78 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_3, <8 x float> %.77)
  store <8 x float> %.78, <8 x float>* %acc_1.at
  %.79 = add i64 %index_14, 1
  %.80 = getelementptr float, float* %in0, i64 %.79
  %.81 = load float, float* %.80, align 4
  %.82 = insertelement <8 x float> undef, float %.81, i32 0
  %a_4 = shufflevector <8 x float> %.82, <8 x float> undef, <8 x i32> zeroinitializer
  %.83 = load <8 x float>, <8 x float>* %acc_2.at
  %.84 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_2, <8 x float> %.83)
  store <8 x float> %.84, <8 x float>* %acc_2.at
  %.85 = load <8 x float>, <8 x float>* %acc_3.at
  %.86 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_3, <8 x float> %.85)
  store <8 x float> %.86, <8 x float>* %acc_3.at
  %.87 = add i64 %index_14, 2
  %.88 = getelementptr float, float* %in0, i64 %.87
  %.89 = load float, float* %.88, align 4
  %.90 = insertelement <8 x float> undef, float %.89, i32 0
  %a_5 = shufflevector <8 x float> %.90, <8 x float> undef, <8 x i32> zeroinitializer
  %.91 = load <8 x float>, <8 x float>* %acc_4.at
  %.92 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_2, <8 x float> %.91)
  store <8 x float> %.92, <8 x float>* %acc_4.at
  %.93 = load <8 x float>, <8 x float>* %acc_5.at
  %.94 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_3, <8 x float> %.93)
  store <8 x float> %.94, <8 x float>* %acc_5.at
  %index_15 = add i64 %index_7, 2
  %.95 = mul i64 %index_15, 16
  %index_16 = add i64 %index_6, %.95
  %.96 = add i64 %index_16, 512
  %.97 = getelementptr float, float* %in1, i64 %.96
  %.98 = bitcast float* %.97 to i8*
  call void @llvm.prefetch.p0i8(i8* %.98, i32 0, i32 3, i32 1)
  %.99 = getelementptr float, float* %in1, i64 %index_16
  %.100 = bitcast float* %.99 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.100, align 4
  %.101 = add i64 %index_16, 8
  %.102 = getelementptr float, float* %in1, i64 %.101
  %.103 = bitcast float* %.102 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.103, align 4
  %.104 = mul i64 %index_15, 15
  %index_17 = add i64 %index_10, %.104
  %.105 = getelementptr float, float* %in0, i64 %index_17
  %.106 = load float, float* %.105, align 4
  %.107 = insertelement <8 x float> undef, float %.106, i32 0
  %a_6 = shufflevector <8 x float> %.107, <8 x float> undef, <8 x i32> zeroinitializer
  %.108 = load <8 x float>, <8 x float>* %acc_0.at
  %.109 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_4, <8 x float> %.108)
  store <8 x float> %.109, <8 x float>* %acc_0.at
  %.110 = load <8 x float>, <8 x float>* %acc_1.at
  %.111 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_5, <8 x float> %.110)
  store <8 x float> %.111, <8 x float>* %acc_1.at
  %.112 = add i64 %index_17, 1
  %.113 = getelementptr float, float* %in0, i64 %.112
  %.114 = load float, float* %.113, align 4
  %.115 = insertelement <8 x float> undef, float %.114, i32 0
  %a_7 = shufflevector <8 x float> %.115, <8 x float> undef, <8 x i32> zeroinitializer
  %.116 = load <8 x float>, <8 x float>* %acc_2.at
  %.117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_4, <8 x float> %.116)
  store <8 x float> %.117, <8 x float>* %acc_2.at
  %.118 = load <8 x float>, <8 x float>* %acc_3.at
  %.119 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_5, <8 x float> %.118)
  store <8 x float> %.119, <8 x float>* %acc_3.at
  %.120 = add i64 %index_17, 2
  %.121 = getelementptr float, float* %in0, i64 %.120
  %.122 = load float, float* %.121, align 4
  %.123 = insertelement <8 x float> undef, float %.122, i32 0
  %a_8 = shufflevector <8 x float> %.123, <8 x float> undef, <8 x i32> zeroinitializer
  %.124 = load <8 x float>, <8 x float>* %acc_4.at
  %.125 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_4, <8 x float> %.124)
  store <8 x float> %.125, <8 x float>* %acc_4.at
  %.126 = load <8 x float>, <8 x float>* %acc_5.at
  %.127 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_5, <8 x float> %.126)
  store <8 x float> %.127, <8 x float>* %acc_5.at
  %index_18 = add i64 %index_7, 3
  %.128 = mul i64 %index_18, 16
  %index_19 = add i64 %index_6, %.128
  %.129 = add i64 %index_19, 512
  %.130 = getelementptr float, float* %in1, i64 %.129
  %.131 = bitcast float* %.130 to i8*
  call void @llvm.prefetch.p0i8(i8* %.131, i32 0, i32 3, i32 1)
  %.132 = getelementptr float, float* %in1, i64 %index_19
  %.133 = bitcast float* %.132 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.133, align 4
  %.134 = add i64 %index_19, 8
  %.135 = getelementptr float, float* %in1, i64 %.134
  %.136 = bitcast float* %.135 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.136, align 4
  %.137 = mul i64 %index_18, 15
  %index_20 = add i64 %index_10, %.137
  %.138 = getelementptr float, float* %in0, i64 %index_20
  %.139 = load float, float* %.138, align 4
  %.140 = insertelement <8 x float> undef, float %.139, i32 0
  %a_9 = shufflevector <8 x float> %.140, <8 x float> undef, <8 x i32> zeroinitializer
  %.141 = load <8 x float>, <8 x float>* %acc_0.at
  %.142 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_6, <8 x float> %.141)
  store <8 x float> %.142, <8 x float>* %acc_0.at
  %.143 = load <8 x float>, <8 x float>* %acc_1.at
  %.144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_7, <8 x float> %.143)
  store <8 x float> %.144, <8 x float>* %acc_1.at
  %.145 = add i64 %index_20, 1
  %.146 = getelementptr float, float* %in0, i64 %.145
  %.147 = load float, float* %.146, align 4
  %.148 = insertelement <8 x float> undef, float %.147, i32 0
  %a_10 = shufflevector <8 x float> %.148, <8 x float> undef, <8 x i32> zeroinitializer
  %.149 = load <8 x float>, <8 x float>* %acc_2.at
  %.150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_6, <8 x float> %.149)
  store <8 x float> %.150, <8 x float>* %acc_2.at
  %.151 = load <8 x float>, <8 x float>* %acc_3.at
  %.152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_7, <8 x float> %.151)
  store <8 x float> %.152, <8 x float>* %acc_3.at
  %.153 = add i64 %index_20, 2
  %.154 = getelementptr float, float* %in0, i64 %.153
  %.155 = load float, float* %.154, align 4
  %.156 = insertelement <8 x float> undef, float %.155, i32 0
  %a_11 = shufflevector <8 x float> %.156, <8 x float> undef, <8 x i32> zeroinitializer
  %.157 = load <8 x float>, <8 x float>* %acc_4.at
  %.158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_6, <8 x float> %.157)
  store <8 x float> %.158, <8 x float>* %acc_4.at
  %.159 = load <8 x float>, <8 x float>* %acc_5.at
  %.160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_7, <8 x float> %.159)
  store <8 x float> %.160, <8 x float>* %acc_5.at
  %.161 = add nsw i32 %kt_1, 4
  br label %kt_1.head.15
kt_1.end.17:
  br label %kt_1_rest.head.18
kt_1_rest.head.18:
  %kt_1_rest = phi i32 [ %kt_1_whole, %kt_1.end.17 ], [ %.196, %kt_1_rest.body.19 ]
  %.162 = icmp slt i32 %kt_1_rest, %k_count
  br i1 %.162, label %kt_1_rest.body.19, label %kt_1_rest.end.20
kt_1_rest.body.19:
  %index_21 = sext i32 %kt_1_rest to i64
  %.163 = mul i64 %index_21, 16
  %index_22 = add i64 %index_6, %.163
  %.164 = add i64 %index_22, 512
  %.165 = getelementptr float, float* %in1, i64 %.164
  %.166 = bitcast float* %.165 to i8*
  call void @llvm.prefetch.p0i8(i8* %.166, i32 0, i32 3, i32 1)
  %.167 = getelementptr float, float* %in1, i64 %index_22
  %.168 = bitcast float* %.167 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.168, align 4
  %.169 = add i64 %index_22, 8
  %.170 = getelementptr float, float* %in1, i64 %.169
  %.171 = bitcast float* %.170 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.171, align 4
  %.172 = mul i64 %index_21, 15
  %index_23 = add i64 %index_10, %.172
  %.173 = getelementptr float, float* %in0, i64 %index_23
  %.174 = load float, float* %.173, align 4
  %.175 = insertelement <8 x float> undef, float %.174, i32 0
  %a_12 = shufflevector <8 x float> %.175, <8 x float> undef, <8 x i32> zeroinitializer
  %.176 = load <8 x float>, <8 x float>* %acc_0.at
  %.177 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_8, <8 x float> %.176)
  store <8 x float> %.177, <8 x float>* %acc_0.at
  %.178 = load <8 x float>, <8 x float>* %acc_1.at
  %.179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_9, <8 x float> %.178)
  store <8 x float> %.179, <8 x float>* %acc_1.at
  %.180 = add i64 %index_23, 1
  %.181 = getelementptr float, float* %in0, i64 %.180
  %.182 = load float, float* %.181, align 4
  %.183 = insertelement <8 x float> undef, float %.182, i32 0
  %a_13 = shufflevector <8 x float> %.183, <8 x float> undef, <8 x i32> zeroinitializer
  %.184 = load <8 x float>, <8 x float>* %acc_2.at
  %.185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_8, <8 x float> %.184)
  store <8 x float> %.185, <8 x float>* %acc_2.at
  %.186 = load <8 x float>, <8 x float>* %acc_3.at
  %.187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_9, <8 x float> %.186)
  store <8 x float> %.187, <8 x float>* %acc_3.at
  %.188 = add i64 %index_23, 2
  %.189 = getelementptr float, float* %in0, i64 %.188
  %.190 = load float, float* %.189, align 4
  %.191 = insertelement <8 x float> undef, float %.190, i32 0
  %a_14 = shufflevector <8 x float> %.191, <8 x float> undef, <8 x i32> zeroinitializer
  %.192 = load <8 x float>, <8 x float>* %acc_4.at
  %.193 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_8, <8 x float> %.192)
  store <8 x float> %.193, <8 x float>* %acc_4.at
  %.194 = load <8 x float>, <8 x float>* %acc_5.at
  %.195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_9, <8 x float> %.194)
  store <8 x float> %.195, <8 x float>* %acc_5.at
  %.196 = add nsw i32 %kt_1_rest, 1
  br label %kt_1_rest.head.18
kt_1_rest.end.20:
  %.197 = getelementptr float, float* %totals, i64 0
  %.198 = bitcast float* %.197 to <8 x float>*
  %.199 = load <8 x float>, <8 x float>* %.198, align 4
  %.200 = load <8 x float>, <8 x float>* %acc_0.at
  %.201 = fadd <8 x float> %.199, %.200
  %.202 = getelementptr float, float* %totals, i64 0
  %.203 = bitcast float* %.202 to <8 x float>*
  store <8 x float> %.201, <8 x float>* %.203, align 4
  %.204 = getelementptr float, float* %totals, i64 8
  %.205 = bitcast float* %.204 to <8 x float>*
  %.206 = load <8 x float>, <8 x float>* %.205, align 4
  %.207 = load <8 x float>, <8 x float>* %acc_1.at
  %.208 = fadd <8 x float> %.206, %.207
  %.209 = getelementptr float, float* %totals, i64 8
  %.210 = bitcast float* %.209 to <8 x float>*
  store <8 x float> %.208, <8 x float>* %.210, align 4
  %.211 = getelementptr float, float* %totals, i64 16
  %.212 = bitcast float* %.211 to <8 x float>*
  %.213 = load <8 x float>, <8 x float>* %.212, align 4
  %.214 = load <8 x float>, <8 x float>* %acc_2.at
  %.215 = fadd <8 x float> %.213, %.214
  %.216 = getelementptr float, float* %totals, i64 16
  %.217 = bitcast float* %.216 to <8 x float>*
  store <8 x float> %.215, <8 x float>* %.217, align 4
  %.218 = getelementptr float, float* %totals, i64 24
  %.219 = bitcast float* %.218 to <8 x float>*
  %.220 = load <8 x float>, <8 x float>* %.219, align 4
  %.221 = load <8 x float>, <8 x float>* %acc_3.at
  %.222 = fadd <8 x float> %.220, %.221
  %.223 = getelementptr float, float* %totals, i64 24
  %.224 = bitcast float* %.223 to <8 x float>*
  store <8 x float> %.222, <8 x float>* %.224, align 4
  %.225 = getelementptr float, float* %totals, i64 32
  %.226 = bitcast float* %.225 to <8 x float>*
  %.227 = load <8 x float>, <8 x float>* %.226, align 4
  %.228 = load <8 x float>, <8 x float>* %acc_4.at
  %.229 = fadd <8 x float> %.227, %.228
  %.230 = getelementptr float, float* %totals, i64 32
  %.231 = bitcast float* %.230 to <8 x float>*
  store <8 x float> %.229, <8 x float>* %.231, align 4
  %.232 = getelementptr float, float* %totals, i64 40
  %.233 = bitcast float* %.232 to <8 x float>*
  %.234 = load <8 x float>, <8 x float>* %.233, align 4
  %.235 = load <8 x float>, <8 x float>* %acc_5.at
  %.236 = fadd <8 x float> %.234, %.235
  %.237 = getelementptr float, float* %totals, i64 40
  %.238 = bitcast float* %.237 to <8 x float>*
  store <8 x float> %.236, <8 x float>* %.238, align 4
  %.239 = add nsw i32 %kt, 1
  br label %kt.head.12
kt.end.14:
  %.240 = add nsw i32 %ko, 1
  br label %ko.head.9
ko.end.11:
  %.241 = getelementptr float, float* %totals, i64 0
  %.242 = bitcast float* %.241 to <8 x float>*
  %.243 = load <8 x float>, <8 x float>* %.242, align 4
  %.244 = getelementptr float, float* %out0, i64 0
  %.245 = bitcast float* %.244 to <8 x float>*
  store <8 x float> %.243, <8 x float>* %.245, align 4
  %.246 = getelementptr float, float* %totals, i64 8
  %.247 = bitcast float* %.246 to <8 x float>*
  %.248 = load <8 x float>, <8 x float>* %.247, align 4
  %.249 = getelementptr float, float* %out0, i64 8
  %.250 = bitcast float* %.249 to <8 x float>*
  store <8 x float> %.248, <8 x float>* %.250, align 4
  %.251 = getelementptr float, float* %totals, i64 16
  %.252 = bitcast float* %.251 to <8 x float>*
  %.253 = load <8 x float>, <8 x float>* %.252, align 4
  %.254 = getelementptr float, float* %out0, i64 16
  %.255 = bitcast float* %.254 to <8 x float>*
  store <8 x float> %.253, <8 x float>* %.255, align 4
  %.256 = getelementptr float, float* %totals, i64 24
  %.257 = bitcast float* %.256 to <8 x float>*
  %.258 = load <8 x float>, <8 x float>* %.257, align 4
  %.259 = getelementptr float, float* %out0, i64 24
  %.260 = bitcast float* %.259 to <8 x float>*
  store <8 x float> %.258, <8 x float>* %.260, align 4
  %.261 = getelementptr float, float* %totals, i64 32
  %.262 = bitcast float* %.261 to <8 x float>*
  %.263 = load <8 x float>, <8 x float>* %.262, align 4
  %.264 = getelementptr float, float* %out0, i64 32
  %.265 = bitcast float* %.264 to <8 x float>*
  store <8 x float> %.263, <8 x float>* %.265, align 4
  %.266 = getelementptr float, float* %totals, i64 40
  %.267 = bitcast float* %.266 to <8 x float>*
  %.268 = load <8 x float>, <8 x float>* %.267, align 4
  %.269 = getelementptr float, float* %out0, i64 40
  %.270 = bitcast float* %.269 to <8 x float>*
  store <8 x float> %.268, <8 x float>* %.270, align 4
  %.271 = add i32 %group_x, 1
  %.272 = icmp eq i32 %.271, %.grid_x
  %.273 = add i32 %group_y, 1
  %.274 = select i1 %.272, i32 %.273, i32 %group_y
  %.275 = icmp eq i32 %.274, %.grid_y
  %.276 = add i32 %group_z, 1
  %.277 = select i1 %.272, i32 0, i32 %.271
  store i32 %.277, i32* %group_x.at
  %.278 = select i1 %.275, i32 0, i32 %.274
  store i32 %.278, i32* %group_y.at
  %.279 = select i1 %.275, i32 %.276, i32 %group_z
  store i32 %.279, i32* %group_z.at
  %.280 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_sgd_1
;   ops: mul, sub
;   from: test/golden/models.ts:60:9
;   schedule: map: tile element 4096, vector element 8
;   flops: 96  bytes: 388
;   grid: 1 x 1 x 1
;   in0: f32[48], read
;   in1: f32[1], read
;   in2: f32[48], read_write
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
  %.7 = icmp slt i32 %i, 48
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

; train_step_lstm_cell_3
;   ops: dot_general
;   from: test/golden/models.ts:58:58
;   schedule: contract: tile m 4, tile n 16, register m 4, register n 16, vector n 8, stage lhs, vector m 8
;   flops: 640*batch  bytes: 400*batch+256
;   grid: 1 x 1 x 1
;   in0: f32[20*batch], read
;   in1: f32[80*batch], read
;   out0: f32[64], write
;   scratch: lhs_pack: f32[4100], totals: f32[64]
define internal void @train_step_lstm_cell_3(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc_0.at = alloca <8 x float>
  %acc_1.at = alloca <8 x float>
  %acc_2.at = alloca <8 x float>
  %acc_3.at = alloca <8 x float>
  %acc_4.at = alloca <8 x float>
  %acc_5.at = alloca <8 x float>
  %acc_6.at = alloca <8 x float>
  %acc_7.at = alloca <8 x float>
  %.1 = getelementptr inbounds i8, i8* %.scratch, i64 0
  %lhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 16448
  %totals = bitcast i8* %.2 to float*
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.353, %ko.end.11 ]
  %.8 = icmp slt i32 %.task, %.end
  br i1 %.8, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.13, %t.body.7 ]
  %.9 = icmp slt i32 %t, 64
  br i1 %.9, label %t.body.7, label %t.end.8
t.body.7:
  %.10 = sext i32 %t to i64
  %.11 = getelementptr float, float* %totals, i64 %.10
  %.12 = bitcast float* %.11 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.12, align 4
  %.13 = add nsw i32 %t, 8
  br label %t.head.6
t.end.8:
  %.14 = add i32 %batch, 1023
  %index_1 = sdiv i32 %.14, 1024
  %index_4 = sext i32 %batch to i64
  br label %ko.head.9
ko.head.9:
  %ko = phi i32 [ 0, %t.end.8 ], [ %.303, %kt.end.14 ]
  %.15 = icmp slt i32 %ko, 5
  br i1 %.15, label %ko.body.10, label %ko.end.11
ko.body.10:
  %.16 = sext i32 %ko to i64
  %index_5 = mul i64 %index_4, %.16
  %index_6 = mul i64 %index_5, 4
  %index_10 = mul i64 %index_5, 16
  br label %kt.head.12
kt.head.12:
  %kt = phi i32 [ 0, %ko.body.10 ], [ %.302, %kk_rest.end.26 ]
  %.17 = icmp slt i32 %kt, %index_1
  br i1 %.17, label %kt.body.13, label %kt.end.14
kt.body.13:
  %k_start = mul i32 %kt, 1024
  %.18 = sub i32 %batch, %k_start
  %k_count = call i32 @llvm.smin.i32(i32 1024, i32 %.18)
  %.19 = sext i32 %kt to i64
  %index_7 = mul i64 %.19, 1024
  %.20 = mul i64 %index_7, 4
  %index_8 = add i64 %index_6, %.20
  br label %i.head.15
i.head.15:
  %i = phi i32 [ 0, %kt.body.13 ], [ %.31, %kt_1.end.20 ]
  %.21 = icmp slt i32 %i, 4
  br i1 %.21, label %i.body.16, label %i.end.17
i.body.16:
  %index_2 = sext i32 %i to i64
  %.22 = sext i32 %i to i64
  %index_9 = add i64 %index_8, %.22
  br label %kt_1.head.18
kt_1.head.18:
  %kt_1 = phi i32 [ 0, %i.body.16 ], [ %.30, %kt_1.body.19 ]
  %.23 = icmp slt i32 %kt_1, %k_count
  br i1 %.23, label %kt_1.body.19, label %kt_1.end.20
kt_1.body.19:
  %.24 = sext i32 %kt_1 to i64
  %index_3 = mul i64 %.24, 4
  %.25 = add i64 %index_9, %index_3
  %.26 = getelementptr float, float* %in0, i64 %.25
  %.27 = load float, float* %.26, align 4
  %.28 = add i64 %index_2, %index_3
  %.29 = getelementptr float, float* %lhs_pack, i64 %.28
  store float %.27, float* %.29, align 4
  %.30 = add nsw i32 %kt_1, 1
  br label %kt_1.head.18
kt_1.end.20:
  %.31 = add nsw i32 %i, 1
  br label %i.head.15
i.end.17:
  %.32 = getelementptr float, float* %totals, i64 0
  %.33 = bitcast float* %.32 to i8*
  call void @llvm.prefetch.p0i8(i8* %.33, i32 1, i32 3, i32 1)
  %.34 = getelementptr float, float* %totals, i64 16
  %.35 = bitcast float* %.34 to i8*
  call void @llvm.prefetch.p0i8(i8* %.35, i32 1, i32 3, i32 1)
  %.36 = getelementptr float, float* %totals, i64 32
  %.37 = bitcast float* %.36 to i8*
  call void @llvm.prefetch.p0i8(i8* %.37, i32 1, i32 3, i32 1)
  %.38 = getelementptr float, float* %totals, i64 48
  %.39 = bitcast float* %.38 to i8*
  call void @llvm.prefetch.p0i8(i8* %.39, i32 1, i32 3, i32 1)
  store <8 x float> zeroinitializer, <8 x float>* %acc_0.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_2.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_3.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_4.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_5.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_6.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_7.at
  %.40 = sdiv i32 %k_count, 4
  %kk_whole = mul i32 %.40, 4
  %.41 = mul i64 %index_7, 16
  %index_11 = add i64 %index_10, %.41
  br label %kk.head.21
kk.head.21:
  %kk = phi i32 [ 0, %i.end.17 ], [ %.203, %kk.body.22 ]
  %.42 = icmp slt i32 %kk, %kk_whole
  br i1 %.42, label %kk.body.22, label %kk.end.23
kk.body.22:
  %index_12 = sext i32 %kk to i64
  %.43 = mul i64 %index_12, 16
  %index_13 = add i64 %index_11, %.43
  %.44 = add i64 %index_13, 512
  %.45 = getelementptr float, float* %in1, i64 %.44
  %.46 = bitcast float* %.45 to i8*
  call void @llvm.prefetch.p0i8(i8* %.46, i32 0, i32 3, i32 1)
  %.47 = getelementptr float, float* %in1, i64 %index_13
  %.48 = bitcast float* %.47 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.48, align 4
  %.49 = add i64 %index_13, 8
  %.50 = getelementptr float, float* %in1, i64 %.49
  %.51 = bitcast float* %.50 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.51, align 4
  %index_14 = mul i64 %index_12, 4
  %.52 = getelementptr float, float* %lhs_pack, i64 %index_14
  %.53 = load float, float* %.52, align 4
  %.54 = insertelement <8 x float> undef, float %.53, i32 0
  %a = shufflevector <8 x float> %.54, <8 x float> undef, <8 x i32> zeroinitializer
  %.55 = load <8 x float>, <8 x float>* %acc_0.at
  %.56 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.55)
  store <8 x float> %.56, <8 x float>* %acc_0.at
  %.57 = load <8 x float>, <8 x float>* %acc_1.at
  %.58 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.57)
  store <8 x float> %.58, <8 x float>* %acc_1.at
  %.59 = add i64 %index_14, 1
  %.60 = getelementptr float, float* %lhs_pack, i64 %.59
  %.61 = load float, float* %.60, align 4
  %.62 = insertelement <8 x float> undef, float %.61, i32 0
  %a_1 = shufflevector <8 x float> %.62, <8 x float> undef, <8 x i32> zeroinitializer
  %.63 = load <8 x float>, <8 x float>* %acc_2.at
  %.64 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.63)
  store <8 x float> %.64, <8 x float>* %acc_2.at
  %.65 = load <8 x float>, <8 x float>* %acc_3.at
  %.66 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.65)
  store <8 x float> %.66, <8 x float>* %acc_3.at
  %.67 = add i64 %index_14, 2
  %.68 = getelementptr float, float* %lhs_pack, i64 %.67
  %.69 = load float, float* %.68, align 4
  %.70 = insertelement <8 x float> undef, float %.69, i32 0
  %a_2 = shufflevector <8 x float> %.70, <8 x float> undef, <8 x i32> zeroinitializer
  %.71 = load <8 x float>, <8 x float>* %acc_4.at
  %.72 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.71)
  store <8 x float> %.72, <8 x float>* %acc_4.at
  %.73 = load <8 x float>, <8 x float>* %acc_5.at
  %.74 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.73)
  store <8 x float> %.74, <8 x float>* %acc_5.at
  %.75 = add i64 %index_14, 3
  %.76 = getelementptr float, float* %lhs_pack, i64 %.75
  %.77 = load float, float* %.76, align 4
  %.78 = insertelement <8 x float> undef, float %.77, i32 0
  %a_3 = shufflevector <8 x float> %.78, <8 x float> undef, <8 x i32> zeroinitializer
  %.79 = load <8 x float>, <8 x float>* %acc_6.at
  %.80 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.79)
  store <8 x float> %.80, <8 x float>* %acc_6.at
  %.81 = load <8 x float>, <8 x float>* %acc_7.at
  %.82 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.81)
  store <8 x float> %.82, <8 x float>* %acc_7.at
  %index_15 = add i64 %index_12, 1
  %.83 = mul i64 %index_15, 16
  %index_16 = add i64 %index_11, %.83
  %.84 = add i64 %index_16, 512
  %.85 = getelementptr float, float* %in1, i64 %.84
  %.86 = bitcast float* %.85 to i8*
  call void @llvm.prefetch.p0i8(i8* %.86, i32 0, i32 3, i32 1)
  %.87 = getelementptr float, float* %in1, i64 %index_16
  %.88 = bitcast float* %.87 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.88, align 4
  %.89 = add i64 %index_16, 8
  %.90 = getelementptr float, float* %in1, i64 %.89
  %.91 = bitcast float* %.90 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.91, align 4
  %index_17 = mul i64 %index_15, 4
  %.92 = getelementptr float, float* %lhs_pack, i64 %index_17
  %.93 = load float, float* %.92, align 4
  %.94 = insertelement <8 x float> undef, float %.93, i32 0
  %a_4 = shufflevector <8 x float> %.94, <8 x float> undef, <8 x i32> zeroinitializer
  %.95 = load <8 x float>, <8 x float>* %acc_0.at
  %.96 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_2, <8 x float> %.95)
  store <8 x float> %.96, <8 x float>* %acc_0.at
  %.97 = load <8 x float>, <8 x float>* %acc_1.at
  %.98 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_3, <8 x float> %.97)
  store <8 x float> %.98, <8 x float>* %acc_1.at
  %.99 = add i64 %index_17, 1
  %.100 = getelementptr float, float* %lhs_pack, i64 %.99
  %.101 = load float, float* %.100, align 4
  %.102 = insertelement <8 x float> undef, float %.101, i32 0
  %a_5 = shufflevector <8 x float> %.102, <8 x float> undef, <8 x i32> zeroinitializer
  %.103 = load <8 x float>, <8 x float>* %acc_2.at
  %.104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_2, <8 x float> %.103)
  store <8 x float> %.104, <8 x float>* %acc_2.at
  %.105 = load <8 x float>, <8 x float>* %acc_3.at
  %.106 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_3, <8 x float> %.105)
  store <8 x float> %.106, <8 x float>* %acc_3.at
  %.107 = add i64 %index_17, 2
  %.108 = getelementptr float, float* %lhs_pack, i64 %.107
  %.109 = load float, float* %.108, align 4
  %.110 = insertelement <8 x float> undef, float %.109, i32 0
  %a_6 = shufflevector <8 x float> %.110, <8 x float> undef, <8 x i32> zeroinitializer
  %.111 = load <8 x float>, <8 x float>* %acc_4.at
  %.112 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.111)
  store <8 x float> %.112, <8 x float>* %acc_4.at
  %.113 = load <8 x float>, <8 x float>* %acc_5.at
  %.114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.113)
  store <8 x float> %.114, <8 x float>* %acc_5.at
  %.115 = add i64 %index_17, 3
  %.116 = getelementptr float, float* %lhs_pack, i64 %.115
  %.117 = load float, float* %.116, align 4
  %.118 = insertelement <8 x float> undef, float %.117, i32 0
  %a_7 = shufflevector <8 x float> %.118, <8 x float> undef, <8 x i32> zeroinitializer
  %.119 = load <8 x float>, <8 x float>* %acc_6.at
  %.120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.119)
  store <8 x float> %.120, <8 x float>* %acc_6.at
  %.121 = load <8 x float>, <8 x float>* %acc_7.at
  %.122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.121)
  store <8 x float> %.122, <8 x float>* %acc_7.at
  %index_18 = add i64 %index_12, 2
  %.123 = mul i64 %index_18, 16
  %index_19 = add i64 %index_11, %.123
  %.124 = add i64 %index_19, 512
  %.125 = getelementptr float, float* %in1, i64 %.124
  %.126 = bitcast float* %.125 to i8*
  call void @llvm.prefetch.p0i8(i8* %.126, i32 0, i32 3, i32 1)
  %.127 = getelementptr float, float* %in1, i64 %index_19
  %.128 = bitcast float* %.127 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.128, align 4
  %.129 = add i64 %index_19, 8
  %.130 = getelementptr float, float* %in1, i64 %.129
  %.131 = bitcast float* %.130 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.131, align 4
  %index_20 = mul i64 %index_18, 4
  %.132 = getelementptr float, float* %lhs_pack, i64 %index_20
  %.133 = load float, float* %.132, align 4
  %.134 = insertelement <8 x float> undef, float %.133, i32 0
  %a_8 = shufflevector <8 x float> %.134, <8 x float> undef, <8 x i32> zeroinitializer
  %.135 = load <8 x float>, <8 x float>* %acc_0.at
  %.136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_4, <8 x float> %.135)
  store <8 x float> %.136, <8 x float>* %acc_0.at
  %.137 = load <8 x float>, <8 x float>* %acc_1.at
  %.138 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_5, <8 x float> %.137)
  store <8 x float> %.138, <8 x float>* %acc_1.at
  %.139 = add i64 %index_20, 1
  %.140 = getelementptr float, float* %lhs_pack, i64 %.139
  %.141 = load float, float* %.140, align 4
  %.142 = insertelement <8 x float> undef, float %.141, i32 0
  %a_9 = shufflevector <8 x float> %.142, <8 x float> undef, <8 x i32> zeroinitializer
  %.143 = load <8 x float>, <8 x float>* %acc_2.at
  %.144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_4, <8 x float> %.143)
  store <8 x float> %.144, <8 x float>* %acc_2.at
  %.145 = load <8 x float>, <8 x float>* %acc_3.at
  %.146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_5, <8 x float> %.145)
  store <8 x float> %.146, <8 x float>* %acc_3.at
  %.147 = add i64 %index_20, 2
  %.148 = getelementptr float, float* %lhs_pack, i64 %.147
  %.149 = load float, float* %.148, align 4
  %.150 = insertelement <8 x float> undef, float %.149, i32 0
  %a_10 = shufflevector <8 x float> %.150, <8 x float> undef, <8 x i32> zeroinitializer
  %.151 = load <8 x float>, <8 x float>* %acc_4.at
  %.152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_4, <8 x float> %.151)
  store <8 x float> %.152, <8 x float>* %acc_4.at
  %.153 = load <8 x float>, <8 x float>* %acc_5.at
  %.154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_5, <8 x float> %.153)
  store <8 x float> %.154, <8 x float>* %acc_5.at
  %.155 = add i64 %index_20, 3
  %.156 = getelementptr float, float* %lhs_pack, i64 %.155
  %.157 = load float, float* %.156, align 4
  %.158 = insertelement <8 x float> undef, float %.157, i32 0
  %a_11 = shufflevector <8 x float> %.158, <8 x float> undef, <8 x i32> zeroinitializer
  %.159 = load <8 x float>, <8 x float>* %acc_6.at
  %.160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_4, <8 x float> %.159)
  store <8 x float> %.160, <8 x float>* %acc_6.at
  %.161 = load <8 x float>, <8 x float>* %acc_7.at
  %.162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_5, <8 x float> %.161)
  store <8 x float> %.162, <8 x float>* %acc_7.at
  %index_21 = add i64 %index_12, 3
  %.163 = mul i64 %index_21, 16
  %index_22 = add i64 %index_11, %.163
  %.164 = add i64 %index_22, 512
  %.165 = getelementptr float, float* %in1, i64 %.164
  %.166 = bitcast float* %.165 to i8*
  call void @llvm.prefetch.p0i8(i8* %.166, i32 0, i32 3, i32 1)
  %.167 = getelementptr float, float* %in1, i64 %index_22
  %.168 = bitcast float* %.167 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.168, align 4
  %.169 = add i64 %index_22, 8
  %.170 = getelementptr float, float* %in1, i64 %.169
  %.171 = bitcast float* %.170 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.171, align 4
  %index_23 = mul i64 %index_21, 4
  %.172 = getelementptr float, float* %lhs_pack, i64 %index_23
  %.173 = load float, float* %.172, align 4
  %.174 = insertelement <8 x float> undef, float %.173, i32 0
  %a_12 = shufflevector <8 x float> %.174, <8 x float> undef, <8 x i32> zeroinitializer
  %.175 = load <8 x float>, <8 x float>* %acc_0.at
  %.176 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_6, <8 x float> %.175)
  store <8 x float> %.176, <8 x float>* %acc_0.at
  %.177 = load <8 x float>, <8 x float>* %acc_1.at
  %.178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_7, <8 x float> %.177)
  store <8 x float> %.178, <8 x float>* %acc_1.at
  %.179 = add i64 %index_23, 1
  %.180 = getelementptr float, float* %lhs_pack, i64 %.179
  %.181 = load float, float* %.180, align 4
  %.182 = insertelement <8 x float> undef, float %.181, i32 0
  %a_13 = shufflevector <8 x float> %.182, <8 x float> undef, <8 x i32> zeroinitializer
  %.183 = load <8 x float>, <8 x float>* %acc_2.at
  %.184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_6, <8 x float> %.183)
  store <8 x float> %.184, <8 x float>* %acc_2.at
  %.185 = load <8 x float>, <8 x float>* %acc_3.at
  %.186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_7, <8 x float> %.185)
  store <8 x float> %.186, <8 x float>* %acc_3.at
  %.187 = add i64 %index_23, 2
  %.188 = getelementptr float, float* %lhs_pack, i64 %.187
  %.189 = load float, float* %.188, align 4
  %.190 = insertelement <8 x float> undef, float %.189, i32 0
  %a_14 = shufflevector <8 x float> %.190, <8 x float> undef, <8 x i32> zeroinitializer
  %.191 = load <8 x float>, <8 x float>* %acc_4.at
  %.192 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_6, <8 x float> %.191)
  store <8 x float> %.192, <8 x float>* %acc_4.at
  %.193 = load <8 x float>, <8 x float>* %acc_5.at
  %.194 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_7, <8 x float> %.193)
  store <8 x float> %.194, <8 x float>* %acc_5.at
  %.195 = add i64 %index_23, 3
  %.196 = getelementptr float, float* %lhs_pack, i64 %.195
  %.197 = load float, float* %.196, align 4
  %.198 = insertelement <8 x float> undef, float %.197, i32 0
  %a_15 = shufflevector <8 x float> %.198, <8 x float> undef, <8 x i32> zeroinitializer
  %.199 = load <8 x float>, <8 x float>* %acc_6.at
  %.200 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_6, <8 x float> %.199)
  store <8 x float> %.200, <8 x float>* %acc_6.at
  %.201 = load <8 x float>, <8 x float>* %acc_7.at
  %.202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_7, <8 x float> %.201)
  store <8 x float> %.202, <8 x float>* %acc_7.at
  %.203 = add nsw i32 %kk, 4
  br label %kk.head.21
kk.end.23:
  br label %kk_rest.head.24
kk_rest.head.24:
  %kk_rest = phi i32 [ %kk_whole, %kk.end.23 ], [ %.245, %kk_rest.body.25 ]
  %.204 = icmp slt i32 %kk_rest, %k_count
  br i1 %.204, label %kk_rest.body.25, label %kk_rest.end.26
kk_rest.body.25:
  %index_24 = sext i32 %kk_rest to i64
  %.205 = mul i64 %index_24, 16
  %index_25 = add i64 %index_11, %.205
  %.206 = add i64 %index_25, 512
  %.207 = getelementptr float, float* %in1, i64 %.206
  %.208 = bitcast float* %.207 to i8*
  call void @llvm.prefetch.p0i8(i8* %.208, i32 0, i32 3, i32 1)
  %.209 = getelementptr float, float* %in1, i64 %index_25
  %.210 = bitcast float* %.209 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.210, align 4
  %.211 = add i64 %index_25, 8
  %.212 = getelementptr float, float* %in1, i64 %.211
  %.213 = bitcast float* %.212 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.213, align 4
  %index_26 = mul i64 %index_24, 4
  %.214 = getelementptr float, float* %lhs_pack, i64 %index_26
  %.215 = load float, float* %.214, align 4
  %.216 = insertelement <8 x float> undef, float %.215, i32 0
  %a_16 = shufflevector <8 x float> %.216, <8 x float> undef, <8 x i32> zeroinitializer
  %.217 = load <8 x float>, <8 x float>* %acc_0.at
  %.218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_8, <8 x float> %.217)
  store <8 x float> %.218, <8 x float>* %acc_0.at
  %.219 = load <8 x float>, <8 x float>* %acc_1.at
  %.220 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_9, <8 x float> %.219)
  store <8 x float> %.220, <8 x float>* %acc_1.at
  %.221 = add i64 %index_26, 1
  %.222 = getelementptr float, float* %lhs_pack, i64 %.221
  %.223 = load float, float* %.222, align 4
  %.224 = insertelement <8 x float> undef, float %.223, i32 0
  %a_17 = shufflevector <8 x float> %.224, <8 x float> undef, <8 x i32> zeroinitializer
  %.225 = load <8 x float>, <8 x float>* %acc_2.at
  %.226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_8, <8 x float> %.225)
  store <8 x float> %.226, <8 x float>* %acc_2.at
  %.227 = load <8 x float>, <8 x float>* %acc_3.at
  %.228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_9, <8 x float> %.227)
  store <8 x float> %.228, <8 x float>* %acc_3.at
  %.229 = add i64 %index_26, 2
  %.230 = getelementptr float, float* %lhs_pack, i64 %.229
  %.231 = load float, float* %.230, align 4
  %.232 = insertelement <8 x float> undef, float %.231, i32 0
  %a_18 = shufflevector <8 x float> %.232, <8 x float> undef, <8 x i32> zeroinitializer
  %.233 = load <8 x float>, <8 x float>* %acc_4.at
  %.234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_8, <8 x float> %.233)
  store <8 x float> %.234, <8 x float>* %acc_4.at
  %.235 = load <8 x float>, <8 x float>* %acc_5.at
  %.236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_9, <8 x float> %.235)
  store <8 x float> %.236, <8 x float>* %acc_5.at
  %.237 = add i64 %index_26, 3
  %.238 = getelementptr float, float* %lhs_pack, i64 %.237
  %.239 = load float, float* %.238, align 4
  %.240 = insertelement <8 x float> undef, float %.239, i32 0
  %a_19 = shufflevector <8 x float> %.240, <8 x float> undef, <8 x i32> zeroinitializer
  %.241 = load <8 x float>, <8 x float>* %acc_6.at
  %.242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_8, <8 x float> %.241)
  store <8 x float> %.242, <8 x float>* %acc_6.at
  %.243 = load <8 x float>, <8 x float>* %acc_7.at
  %.244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_9, <8 x float> %.243)
  store <8 x float> %.244, <8 x float>* %acc_7.at
  %.245 = add nsw i32 %kk_rest, 1
  br label %kk_rest.head.24
kk_rest.end.26:
  %.246 = getelementptr float, float* %totals, i64 0
  %.247 = bitcast float* %.246 to <8 x float>*
  %.248 = load <8 x float>, <8 x float>* %.247, align 4
  %.249 = load <8 x float>, <8 x float>* %acc_0.at
  %.250 = fadd <8 x float> %.248, %.249
  %.251 = getelementptr float, float* %totals, i64 0
  %.252 = bitcast float* %.251 to <8 x float>*
  store <8 x float> %.250, <8 x float>* %.252, align 4
  %.253 = getelementptr float, float* %totals, i64 8
  %.254 = bitcast float* %.253 to <8 x float>*
  %.255 = load <8 x float>, <8 x float>* %.254, align 4
  %.256 = load <8 x float>, <8 x float>* %acc_1.at
  %.257 = fadd <8 x float> %.255, %.256
  %.258 = getelementptr float, float* %totals, i64 8
  %.259 = bitcast float* %.258 to <8 x float>*
  store <8 x float> %.257, <8 x float>* %.259, align 4
  %.260 = getelementptr float, float* %totals, i64 16
  %.261 = bitcast float* %.260 to <8 x float>*
  %.262 = load <8 x float>, <8 x float>* %.261, align 4
  %.263 = load <8 x float>, <8 x float>* %acc_2.at
  %.264 = fadd <8 x float> %.262, %.263
  %.265 = getelementptr float, float* %totals, i64 16
  %.266 = bitcast float* %.265 to <8 x float>*
  store <8 x float> %.264, <8 x float>* %.266, align 4
  %.267 = getelementptr float, float* %totals, i64 24
  %.268 = bitcast float* %.267 to <8 x float>*
  %.269 = load <8 x float>, <8 x float>* %.268, align 4
  %.270 = load <8 x float>, <8 x float>* %acc_3.at
  %.271 = fadd <8 x float> %.269, %.270
  %.272 = getelementptr float, float* %totals, i64 24
  %.273 = bitcast float* %.272 to <8 x float>*
  store <8 x float> %.271, <8 x float>* %.273, align 4
  %.274 = getelementptr float, float* %totals, i64 32
  %.275 = bitcast float* %.274 to <8 x float>*
  %.276 = load <8 x float>, <8 x float>* %.275, align 4
  %.277 = load <8 x float>, <8 x float>* %acc_4.at
  %.278 = fadd <8 x float> %.276, %.277
  %.279 = getelementptr float, float* %totals, i64 32
  %.280 = bitcast float* %.279 to <8 x float>*
  store <8 x float> %.278, <8 x float>* %.280, align 4
  %.281 = getelementptr float, float* %totals, i64 40
  %.282 = bitcast float* %.281 to <8 x float>*
  %.283 = load <8 x float>, <8 x float>* %.282, align 4
  %.284 = load <8 x float>, <8 x float>* %acc_5.at
  %.285 = fadd <8 x float> %.283, %.284
  %.286 = getelementptr float, float* %totals, i64 40
  %.287 = bitcast float* %.286 to <8 x float>*
  store <8 x float> %.285, <8 x float>* %.287, align 4
  %.288 = getelementptr float, float* %totals, i64 48
  %.289 = bitcast float* %.288 to <8 x float>*
  %.290 = load <8 x float>, <8 x float>* %.289, align 4
  %.291 = load <8 x float>, <8 x float>* %acc_6.at
  %.292 = fadd <8 x float> %.290, %.291
  %.293 = getelementptr float, float* %totals, i64 48
  %.294 = bitcast float* %.293 to <8 x float>*
  store <8 x float> %.292, <8 x float>* %.294, align 4
  %.295 = getelementptr float, float* %totals, i64 56
  %.296 = bitcast float* %.295 to <8 x float>*
  %.297 = load <8 x float>, <8 x float>* %.296, align 4
  %.298 = load <8 x float>, <8 x float>* %acc_7.at
  %.299 = fadd <8 x float> %.297, %.298
  %.300 = getelementptr float, float* %totals, i64 56
  %.301 = bitcast float* %.300 to <8 x float>*
  store <8 x float> %.299, <8 x float>* %.301, align 4
  %.302 = add nsw i32 %kt, 1
  br label %kt.head.12
kt.end.14:
  %.303 = add nsw i32 %ko, 1
  br label %ko.head.9
ko.end.11:
  %.304 = getelementptr float, float* %totals, i64 0
  %.305 = bitcast float* %.304 to <8 x float>*
  %.306 = load <8 x float>, <8 x float>* %.305, align 4
  %.307 = getelementptr float, float* %out0, i64 0
  %.308 = bitcast float* %.307 to <8 x float>*
  store <8 x float> %.306, <8 x float>* %.308, align 4
  %.309 = getelementptr float, float* %totals, i64 8
  %.310 = bitcast float* %.309 to <8 x float>*
  %.311 = load <8 x float>, <8 x float>* %.310, align 4
  %.312 = getelementptr float, float* %out0, i64 8
  %.313 = bitcast float* %.312 to <8 x float>*
  store <8 x float> %.311, <8 x float>* %.313, align 4
  %.314 = getelementptr float, float* %totals, i64 16
  %.315 = bitcast float* %.314 to <8 x float>*
  %.316 = load <8 x float>, <8 x float>* %.315, align 4
  %.317 = getelementptr float, float* %out0, i64 16
  %.318 = bitcast float* %.317 to <8 x float>*
  store <8 x float> %.316, <8 x float>* %.318, align 4
  %.319 = getelementptr float, float* %totals, i64 24
  %.320 = bitcast float* %.319 to <8 x float>*
  %.321 = load <8 x float>, <8 x float>* %.320, align 4
  %.322 = getelementptr float, float* %out0, i64 24
  %.323 = bitcast float* %.322 to <8 x float>*
  store <8 x float> %.321, <8 x float>* %.323, align 4
  %.324 = getelementptr float, float* %totals, i64 32
  %.325 = bitcast float* %.324 to <8 x float>*
  %.326 = load <8 x float>, <8 x float>* %.325, align 4
  %.327 = getelementptr float, float* %out0, i64 32
  %.328 = bitcast float* %.327 to <8 x float>*
  store <8 x float> %.326, <8 x float>* %.328, align 4
  %.329 = getelementptr float, float* %totals, i64 40
  %.330 = bitcast float* %.329 to <8 x float>*
  %.331 = load <8 x float>, <8 x float>* %.330, align 4
  %.332 = getelementptr float, float* %out0, i64 40
  %.333 = bitcast float* %.332 to <8 x float>*
  store <8 x float> %.331, <8 x float>* %.333, align 4
  %.334 = getelementptr float, float* %totals, i64 48
  %.335 = bitcast float* %.334 to <8 x float>*
  %.336 = load <8 x float>, <8 x float>* %.335, align 4
  %.337 = getelementptr float, float* %out0, i64 48
  %.338 = bitcast float* %.337 to <8 x float>*
  store <8 x float> %.336, <8 x float>* %.338, align 4
  %.339 = getelementptr float, float* %totals, i64 56
  %.340 = bitcast float* %.339 to <8 x float>*
  %.341 = load <8 x float>, <8 x float>* %.340, align 4
  %.342 = getelementptr float, float* %out0, i64 56
  %.343 = bitcast float* %.342 to <8 x float>*
  store <8 x float> %.341, <8 x float>* %.343, align 4
  %.344 = add i32 %group_x, 1
  %.345 = icmp eq i32 %.344, %.grid_x
  %.346 = add i32 %group_y, 1
  %.347 = select i1 %.345, i32 %.346, i32 %group_y
  %.348 = icmp eq i32 %.347, %.grid_y
  %.349 = add i32 %group_z, 1
  %.350 = select i1 %.345, i32 0, i32 %.344
  store i32 %.350, i32* %group_x.at
  %.351 = select i1 %.348, i32 0, i32 %.347
  store i32 %.351, i32* %group_y.at
  %.352 = select i1 %.348, i32 %.349, i32 %group_z
  store i32 %.352, i32* %group_z.at
  %.353 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_sgd_2
;   ops: mul, sub
;   from: test/golden/models.ts:60:9
;   schedule: map: tile element 4096, vector element 8
;   flops: 128  bytes: 516
;   grid: 1 x 1 x 1
;   in0: f32[64], read
;   in1: f32[1], read
;   in2: f32[64], read_write
define internal void @train_step_sgd_2(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %in2, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.7 = icmp slt i32 %i, 64
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

; train_step_lstm_cell_4
;   ops: reduce_sum
;   from: test/golden/models.ts:58:58
;   schedule: reduce: vector result 8
;   flops: 80*batch  bytes: 384*batch
;   grid: batch x 1 x 1
;   in0: f32[80*batch], read
;   out0: f32[16*batch], write
define internal void @train_step_lstm_cell_4(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc.at = alloca <8 x float>
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.34, %j.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = sext i32 %group_x to i64
  %index_1 = mul i64 %.7, 16
  %index_3 = sext i32 %batch to i64
  br label %j.head.6
j.head.6:
  %j = phi i32 [ 0, %.task.body.4 ], [ %.24, %r.end.11 ]
  %.8 = icmp slt i32 %j, 16
  br i1 %.8, label %j.body.7, label %j.end.8
j.body.7:
  store <8 x float> zeroinitializer, <8 x float>* %acc.at
  %.9 = sext i32 %j to i64
  %index_2 = add i64 %index_1, %.9
  br label %r.head.9
r.head.9:
  %r = phi i32 [ 0, %j.body.7 ], [ %.20, %r.body.10 ]
  %.10 = icmp slt i32 %r, 5
  br i1 %.10, label %r.body.10, label %r.end.11
r.body.10:
  %.11 = load <8 x float>, <8 x float>* %acc.at
  %.12 = sext i32 %r to i64
  %.13 = mul i64 %index_3, %.12
  %.14 = mul i64 %.13, 16
  %.15 = add i64 %index_2, %.14
  %.16 = getelementptr float, float* %in0, i64 %.15
  %.17 = bitcast float* %.16 to <8 x float>*
  %.18 = load <8 x float>, <8 x float>* %.17, align 4
  %.19 = fadd <8 x float> %.11, %.18
  store <8 x float> %.19, <8 x float>* %acc.at
  %.20 = add nsw i32 %r, 1
  br label %r.head.9
r.end.11:
  %.21 = load <8 x float>, <8 x float>* %acc.at
  %.22 = getelementptr float, float* %out0, i64 %index_2
  %.23 = bitcast float* %.22 to <8 x float>*
  store <8 x float> %.21, <8 x float>* %.23, align 4
  %.24 = add nsw i32 %j, 8
  br label %j.head.6
j.end.8:
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

; train_step_lstm_cell_5
;   ops: reduce_sum
;   from: test/golden/models.ts:58:58
;   schedule: reduce: vector result 8
;   flops: 16*batch  bytes: 64*batch+64
;   grid: 1 x 1 x 1
;   in0: f32[16*batch], read
;   out0: f32[16], write
;   scratch: sums: f32[16]
define internal void @train_step_lstm_cell_5(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.49, %r.end.8 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.8 = getelementptr float, float* %sums, i64 0
  %.9 = bitcast float* %.8 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.9, align 4
  %.10 = getelementptr float, float* %sums, i64 8
  %.11 = bitcast float* %.10 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.11, align 4
  br label %r.head.6
r.head.6:
  %r = phi i32 [ 0, %.task.body.4 ], [ %.31, %r.body.7 ]
  %.12 = icmp slt i32 %r, %batch
  br i1 %.12, label %r.body.7, label %r.end.8
r.body.7:
  %.13 = sext i32 %r to i64
  %index_1 = mul i64 %.13, 16
  %.14 = getelementptr float, float* %sums, i64 0
  %.15 = bitcast float* %.14 to <8 x float>*
  %.16 = load <8 x float>, <8 x float>* %.15, align 4
  %.17 = getelementptr float, float* %in0, i64 %index_1
  %.18 = bitcast float* %.17 to <8 x float>*
  %.19 = load <8 x float>, <8 x float>* %.18, align 4
  %next = fadd <8 x float> %.16, %.19
  %.20 = getelementptr float, float* %sums, i64 0
  %.21 = bitcast float* %.20 to <8 x float>*
  store <8 x float> %next, <8 x float>* %.21, align 4
  %.22 = getelementptr float, float* %sums, i64 8
  %.23 = bitcast float* %.22 to <8 x float>*
  %.24 = load <8 x float>, <8 x float>* %.23, align 4
  %.25 = add i64 %index_1, 8
  %.26 = getelementptr float, float* %in0, i64 %.25
  %.27 = bitcast float* %.26 to <8 x float>*
  %.28 = load <8 x float>, <8 x float>* %.27, align 4
  %next_1 = fadd <8 x float> %.24, %.28
  %.29 = getelementptr float, float* %sums, i64 8
  %.30 = bitcast float* %.29 to <8 x float>*
  store <8 x float> %next_1, <8 x float>* %.30, align 4
  %.31 = add nsw i32 %r, 1
  br label %r.head.6
r.end.8:
  %.32 = getelementptr float, float* %sums, i64 0
  %.33 = bitcast float* %.32 to <8 x float>*
  %reduce_sum = load <8 x float>, <8 x float>* %.33, align 4
  %.34 = getelementptr float, float* %out0, i64 0
  %.35 = bitcast float* %.34 to <8 x float>*
  store <8 x float> %reduce_sum, <8 x float>* %.35, align 4
  %.36 = getelementptr float, float* %sums, i64 8
  %.37 = bitcast float* %.36 to <8 x float>*
  %reduce_sum_1 = load <8 x float>, <8 x float>* %.37, align 4
  %.38 = getelementptr float, float* %out0, i64 8
  %.39 = bitcast float* %.38 to <8 x float>*
  store <8 x float> %reduce_sum_1, <8 x float>* %.39, align 4
  %.40 = add i32 %group_x, 1
  %.41 = icmp eq i32 %.40, %.grid_x
  %.42 = add i32 %group_y, 1
  %.43 = select i1 %.41, i32 %.42, i32 %group_y
  %.44 = icmp eq i32 %.43, %.grid_y
  %.45 = add i32 %group_z, 1
  %.46 = select i1 %.41, i32 0, i32 %.40
  store i32 %.46, i32* %group_x.at
  %.47 = select i1 %.44, i32 0, i32 %.43
  store i32 %.47, i32* %group_y.at
  %.48 = select i1 %.44, i32 %.45, i32 %group_z
  store i32 %.48, i32* %group_z.at
  %.49 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_sgd_3
;   ops: mul, sub
;   from: test/golden/models.ts:60:9
;   schedule: map: tile element 4096, vector element 8
;   flops: 32  bytes: 132
;   grid: 1 x 1 x 1
;   in0: f32[16], read
;   in1: f32[1], read
;   in2: f32[16], read_write
define internal void @train_step_sgd_3(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %in2, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.39, %.task.body.4 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = getelementptr float, float* %in1, i64 0
  %.8 = load float, float* %.7, align 4
  %.9 = insertelement <8 x float> undef, float %.8, i32 0
  %lanes_1 = shufflevector <8 x float> %.9, <8 x float> undef, <8 x i32> zeroinitializer
  %.10 = getelementptr float, float* %in2, i64 0
  %.11 = bitcast float* %.10 to <8 x float>*
  %.12 = load <8 x float>, <8 x float>* %.11, align 4
  %.13 = getelementptr float, float* %in0, i64 0
  %.14 = bitcast float* %.13 to <8 x float>*
  %.15 = load <8 x float>, <8 x float>* %.14, align 4
  %.16 = fmul <8 x float> %.15, %lanes_1
  %.17 = fsub <8 x float> %.12, %.16
  %.18 = getelementptr float, float* %in2, i64 0
  %.19 = bitcast float* %.18 to <8 x float>*
  store <8 x float> %.17, <8 x float>* %.19, align 4
  %.20 = getelementptr float, float* %in2, i64 8
  %.21 = bitcast float* %.20 to <8 x float>*
  %.22 = load <8 x float>, <8 x float>* %.21, align 4
  %.23 = getelementptr float, float* %in0, i64 8
  %.24 = bitcast float* %.23 to <8 x float>*
  %.25 = load <8 x float>, <8 x float>* %.24, align 4
  %.26 = fmul <8 x float> %.25, %lanes_1
  %.27 = fsub <8 x float> %.22, %.26
  %.28 = getelementptr float, float* %in2, i64 8
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

; train_step_loss_1
;   ops: reduce_sum, div, mul, add, add, eq, select, div, select
;   from: test/golden/models.ts:60:9
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
;   ops: sub, mul, reduce_sum, mul
;   from: test/golden/models.ts:60:9
;   schedule: row: tile row 8, vector inner 8
;   flops: 13*batch  bytes: 36*batch
;   grid: floordiv(batch+7, 8) x 1 x 1
;   in0: f32[4*batch], read
;   in1: f32[4*batch], read
;   out0: f32[batch], write
define internal void @eval_step_loss(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.57, %row.end.8 ]
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
  %row = phi i32 [ %first, %.task.body.4 ], [ %.47, %row.body.7 ]
  %.9 = icmp slt i32 %row, %.8
  br i1 %.9, label %row.body.7, label %row.end.8
row.body.7:
  store float 0.0, float* %acc.at
  %index_1 = sext i32 %row to i64
  %index_2 = mul i64 %index_1, 4
  %.10 = getelementptr float, float* %in0, i64 %index_2
  %.11 = load float, float* %.10, align 4
  %.12 = getelementptr float, float* %in1, i64 %index_2
  %.13 = load float, float* %.12, align 4
  %sub = fsub float %.11, %.13
  %.14 = load float, float* %acc.at
  %.15 = fmul float %sub, %sub
  %.16 = fadd float %.14, %.15
  store float %.16, float* %acc.at
  %.17 = add i64 %index_2, 1
  %.18 = getelementptr float, float* %in0, i64 %.17
  %.19 = load float, float* %.18, align 4
  %.20 = add i64 %index_2, 1
  %.21 = getelementptr float, float* %in1, i64 %.20
  %.22 = load float, float* %.21, align 4
  %sub_1 = fsub float %.19, %.22
  %.23 = load float, float* %acc.at
  %.24 = fmul float %sub_1, %sub_1
  %.25 = fadd float %.23, %.24
  store float %.25, float* %acc.at
  %.26 = add i64 %index_2, 2
  %.27 = getelementptr float, float* %in0, i64 %.26
  %.28 = load float, float* %.27, align 4
  %.29 = add i64 %index_2, 2
  %.30 = getelementptr float, float* %in1, i64 %.29
  %.31 = load float, float* %.30, align 4
  %sub_2 = fsub float %.28, %.31
  %.32 = load float, float* %acc.at
  %.33 = fmul float %sub_2, %sub_2
  %.34 = fadd float %.32, %.33
  store float %.34, float* %acc.at
  %.35 = add i64 %index_2, 3
  %.36 = getelementptr float, float* %in0, i64 %.35
  %.37 = load float, float* %.36, align 4
  %.38 = add i64 %index_2, 3
  %.39 = getelementptr float, float* %in1, i64 %.38
  %.40 = load float, float* %.39, align 4
  %sub_3 = fsub float %.37, %.40
  %.41 = load float, float* %acc.at
  %.42 = fmul float %sub_3, %sub_3
  %.43 = fadd float %.41, %.42
  store float %.43, float* %acc.at
  %.44 = load float, float* %acc.at
  %.45 = fmul float %.44, 0.25
  %.46 = getelementptr float, float* %out0, i64 %index_1
  store float %.45, float* %.46, align 4
  %.47 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.48 = add i32 %group_x, 1
  %.49 = icmp eq i32 %.48, %.grid_x
  %.50 = add i32 %group_y, 1
  %.51 = select i1 %.49, i32 %.50, i32 %group_y
  %.52 = icmp eq i32 %.51, %.grid_y
  %.53 = add i32 %group_z, 1
  %.54 = select i1 %.49, i32 0, i32 %.48
  store i32 %.54, i32* %group_x.at
  %.55 = select i1 %.52, i32 0, i32 %.51
  store i32 %.55, i32* %group_y.at
  %.56 = select i1 %.52, i32 %.53, i32 %group_z
  store i32 %.56, i32* %group_z.at
  %.57 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

define internal void @predict_lstm.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.values, i64 0
  %.2 = load i64, i64* %.1, align 8
  %.3 = inttoptr i64 %.2 to float*
  %.4 = getelementptr inbounds i64, i64* %.values, i64 1
  %.5 = load i64, i64* %.4, align 8
  %.6 = trunc i64 %.5 to i32
  %.7 = getelementptr inbounds i64, i64* %.values, i64 2
  %.8 = load i64, i64* %.7, align 8
  %.9 = trunc i64 %.8 to i32
  %.10 = getelementptr inbounds i64, i64* %.values, i64 3
  %.11 = load i64, i64* %.10, align 8
  %.12 = trunc i64 %.11 to i32
  call void @predict_lstm(float* %.3, i32 %.6, i8* %.scratch, i32 %.9, i32 %.12, i32 %.begin, i32 %.end)
  ret void
}

define internal void @predict_lstm_cell.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  %.12 = trunc i64 %.11 to i32
  %.13 = getelementptr inbounds i64, i64* %.values, i64 4
  %.14 = load i64, i64* %.13, align 8
  %.15 = trunc i64 %.14 to i32
  %.16 = getelementptr inbounds i64, i64* %.values, i64 5
  %.17 = load i64, i64* %.16, align 8
  %.18 = trunc i64 %.17 to i32
  call void @predict_lstm_cell(float* %.3, float* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @predict_lstm_cell_2.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  %.12 = trunc i64 %.11 to i32
  %.13 = getelementptr inbounds i64, i64* %.values, i64 4
  %.14 = load i64, i64* %.13, align 8
  %.15 = trunc i64 %.14 to i32
  %.16 = getelementptr inbounds i64, i64* %.values, i64 5
  %.17 = load i64, i64* %.16, align 8
  %.18 = trunc i64 %.17 to i32
  call void @predict_lstm_cell_2(float* %.3, float* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @predict_lstm_cell_3.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_lstm_cell_3(float* %.3, float* %.6, float* %.9, float* %.12, float* %.15, i32 %.18, i8* %.scratch, i32 %.21, i32 %.24, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_lstm.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_lstm(float* %.3, float* %.6, i32 %.9, i8* %.scratch, i32 %.12, i32 %.15, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_lstm_cell.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_lstm_cell(float* %.3, float* %.6, float* %.9, float* %.12, float* %.15, float* %.18, i32 %.21, i8* %.scratch, i32 %.24, i32 %.27, i32 %.begin, i32 %.end)
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
  %.15 = trunc i64 %.14 to i32
  %.16 = getelementptr inbounds i64, i64* %.values, i64 5
  %.17 = load i64, i64* %.16, align 8
  %.18 = trunc i64 %.17 to i32
  %.19 = getelementptr inbounds i64, i64* %.values, i64 6
  %.20 = load i64, i64* %.19, align 8
  %.21 = trunc i64 %.20 to i32
  call void @train_step_loss(float* %.3, float* %.6, float* %.9, float* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_lstm_1.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_lstm_1(float* %.3, float* %.6, float* %.9, float* %.12, float* %.15, float* %.18, i32 %.21, i8* %.scratch, i32 %.24, i32 %.27, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_lstm_cell_1.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  %.12 = trunc i64 %.11 to i32
  %.13 = getelementptr inbounds i64, i64* %.values, i64 4
  %.14 = load i64, i64* %.13, align 8
  %.15 = trunc i64 %.14 to i32
  %.16 = getelementptr inbounds i64, i64* %.values, i64 5
  %.17 = load i64, i64* %.16, align 8
  %.18 = trunc i64 %.17 to i32
  call void @train_step_lstm_cell_1(float* %.3, float* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_lstm_cell_4.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_lstm_cell_4(float* %.3, float* %.6, i32 %.9, i8* %.scratch, i32 %.12, i32 %.15, i32 %.begin, i32 %.end)
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
  %.12 = trunc i64 %.11 to i32
  %.13 = getelementptr inbounds i64, i64* %.values, i64 4
  %.14 = load i64, i64* %.13, align 8
  %.15 = trunc i64 %.14 to i32
  %.16 = getelementptr inbounds i64, i64* %.values, i64 5
  %.17 = load i64, i64* %.16, align 8
  %.18 = trunc i64 %.17 to i32
  call void @eval_step_loss(float* %.3, float* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
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

; predict: 5 steps
define void @tscompile_recurrent_run_predict(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [8 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [8 x i64], [8 x i64]* %.array, i64 0, i64 0
  %.3 = mul i64 384, %batch.capacity
  %.4 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.5 = bitcast i8* %.4 to float*
  %.6 = trunc i64 %batch.sizes to i32
  %.7 = mul i64 4, %batch.sizes
  %.8 = add i64 %.7, 4095
  %.9 = call i64 @.floordiv(i64 %.8, i64 4096)
  %.10 = trunc i64 %.9 to i32
  %.11 = mul i32 %.10, 1
  %.12 = mul i32 %.11, 1
  %.13 = ptrtoint float* %.5 to i64
  %.14 = zext i32 %.6 to i64
  %.15 = zext i32 %.10 to i64
  %.16 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.13, i64* %.16, align 8
  %.17 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.14, i64* %.17, align 8
  %.18 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.15, i64* %.18, align 8
  %.19 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.19, align 8
  %.20 = mul i64 132, %batch.sizes
  %.21 = call i64 @.floordiv(i64 %.20, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.12, i64 %.21)
  %.22 = mul i64 16, %batch.capacity
  %.23 = add i64 %.22, 63
  %.24 = call i64 @.floordiv(i64 %.23, i64 64)
  %.25 = mul i64 %.24, 64
  %.26 = add i64 %.25, %.3
  %.27 = getelementptr inbounds i8, i8* %.arena, i64 %.26
  %.28 = bitcast i8* %.27 to float*
  %.29 = trunc i64 %batch.sizes to i32
  %.30 = trunc i64 %.9 to i32
  %.31 = mul i32 %.30, 1
  %.32 = mul i32 %.31, 1
  %.33 = ptrtoint float* %.28 to i64
  %.34 = zext i32 %.29 to i64
  %.35 = zext i32 %.30 to i64
  %.36 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.33, i64* %.36, align 8
  %.37 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.34, i64* %.37, align 8
  %.38 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.35, i64* %.38, align 8
  %.39 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.39, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.32, i64 %.21)
  %.40 = mul i64 320, %batch.capacity
  %.41 = getelementptr inbounds i8, i8* %.arena, i64 %.40
  %.42 = bitcast i8* %.41 to float*
  %.43 = getelementptr inbounds i8, i8* %.state, i64 0
  %.44 = bitcast i8* %.43 to float*
  %.45 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.46 = bitcast i8* %.45 to float*
  %.47 = trunc i64 %batch.sizes to i32
  %.48 = mul i64 5, %batch.sizes
  %.49 = add i64 %.48, 191
  %.50 = call i64 @.floordiv(i64 %.49, i64 192)
  %.51 = trunc i64 %.50 to i32
  %.52 = mul i32 %.51, 1
  %.53 = mul i32 %.52, 1
  %.54 = ptrtoint float* %.42 to i64
  %.55 = ptrtoint float* %.44 to i64
  %.56 = ptrtoint float* %.46 to i64
  %.57 = zext i32 %.47 to i64
  %.58 = zext i32 %.51 to i64
  %.59 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.54, i64* %.59, align 8
  %.60 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.55, i64* %.60, align 8
  %.61 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.56, i64* %.61, align 8
  %.62 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.57, i64* %.62, align 8
  %.63 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.58, i64* %.63, align 8
  %.64 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.64, align 8
  %.65 = mul i64 3520, %batch.sizes
  %.66 = add i64 %.65, 1536
  %.67 = call i64 @.floordiv(i64 %.66, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell.share, i64* %.arguments, i32 %.53, i64 %.67)
  %.68 = getelementptr inbounds i8, i8* %.state, i64 192
  %.69 = bitcast i8* %.68 to float*
  %.70 = mul i64 2, %.25
  %.71 = add i64 %.70, %.3
  %.72 = getelementptr inbounds i8, i8* %.arena, i64 %.71
  %.73 = bitcast i8* %.72 to float*
  call void @predict_lstm_cell_1(float* %.69, float* %.73, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  br label %turn.1.head.2
turn.1.head.2:
  %turn.1 = phi i64 [ 0, %entry ], [ %.136, %turn.1.body.3 ]
  %.74 = icmp slt i64 %turn.1, 5
  br i1 %.74, label %turn.1.body.3, label %turn.1.end.4
turn.1.body.3:
  %.75 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.76 = bitcast i8* %.75 to float*
  %.77 = getelementptr inbounds i8, i8* %.arena, i64 %.71
  %.78 = bitcast i8* %.77 to float*
  %.79 = getelementptr inbounds i8, i8* %.arena, i64 %.40
  %.80 = bitcast i8* %.79 to float*
  %.81 = trunc i64 %batch.sizes to i32
  %.82 = add i64 %batch.sizes, 191
  %.83 = call i64 @.floordiv(i64 %.82, i64 192)
  %.84 = trunc i64 %.83 to i32
  %.85 = mul i32 %.84, 1
  %.86 = mul i32 %.85, 1
  %.87 = ptrtoint float* %.76 to i64
  %.88 = ptrtoint float* %.78 to i64
  %.89 = ptrtoint float* %.80 to i64
  %.90 = zext i32 %.81 to i64
  %.91 = zext i32 %.84 to i64
  %.92 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.87, i64* %.92, align 8
  %.93 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.88, i64* %.93, align 8
  %.94 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.89, i64* %.94, align 8
  %.95 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.90, i64* %.95, align 8
  %.96 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.91, i64* %.96, align 8
  %.97 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.97, align 8
  %.98 = mul i64 768, %batch.sizes
  %.99 = add i64 %.98, 2048
  %.100 = call i64 @.floordiv(i64 %.99, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell_2.share, i64* %.arguments, i32 %.86, i64 %.100)
  %.101 = mul i64 64, %turn.1
  %.102 = mul i64 %.101, %batch.sizes
  %.103 = add i64 0, %.102
  %.104 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.105 = bitcast i8* %.104 to float*
  %.106 = getelementptr inbounds i8, i8* %.state, i64 448
  %.107 = bitcast i8* %.106 to float*
  %.108 = getelementptr inbounds i8, i8* %.arena, i64 %.40
  %.109 = bitcast i8* %.108 to float*
  %.110 = getelementptr inbounds i8, i8* %.arena, i64 %.26
  %.111 = bitcast i8* %.110 to float*
  %.112 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.113 = bitcast i8* %.112 to float*
  %.114 = trunc i64 %batch.sizes to i32
  %.115 = trunc i64 %batch.sizes to i32
  %.116 = mul i32 %.115, 1
  %.117 = mul i32 %.116, 1
  %.118 = ptrtoint float* %.105 to i64
  %.119 = ptrtoint float* %.107 to i64
  %.120 = ptrtoint float* %.109 to i64
  %.121 = ptrtoint float* %.111 to i64
  %.122 = ptrtoint float* %.113 to i64
  %.123 = zext i32 %.114 to i64
  %.124 = zext i32 %.115 to i64
  %.125 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.118, i64* %.125, align 8
  %.126 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.119, i64* %.126, align 8
  %.127 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.120, i64* %.127, align 8
  %.128 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.121, i64* %.128, align 8
  %.129 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.122, i64* %.129, align 8
  %.130 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.123, i64* %.130, align 8
  %.131 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.124, i64* %.131, align 8
  %.132 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 1, i64* %.132, align 8
  %.133 = mul i64 1364, %batch.sizes
  %.134 = add i64 %.133, 512
  %.135 = call i64 @.floordiv(i64 %.134, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell_3.share, i64* %.arguments, i32 %.117, i64 %.135)
  %.136 = add nsw i64 %turn.1, 1
  br label %turn.1.head.2
turn.1.end.4:
  ret void
}

define void @tscompile_recurrent_places_predict(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 320, %batch.capacity
  store i64 %.3, i64* %.2, align 8
  %.4 = getelementptr inbounds i64, i64* %.places, i64 1
  %.5 = mul i64 384, %batch.capacity
  store i64 %.5, i64* %.4, align 8
  ret void
}

; train_step: 18 steps
define void @tscompile_recurrent_run_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [9 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [9 x i64], [9 x i64]* %.array, i64 0, i64 0
  %.3 = mul i64 80, %batch.capacity
  %.4 = add i64 %.3, 63
  %.5 = call i64 @.floordiv(i64 %.4, i64 64)
  %.6 = mul i64 %.5, 64
  %.7 = mul i64 3, %.6
  %.8 = mul i64 64, %batch.capacity
  %.9 = call i64 @llvm.smax.i64(i64 %.8, i64 192)
  %.10 = add i64 %.9, 63
  %.11 = call i64 @.floordiv(i64 %.10, i64 64)
  %.12 = mul i64 %.11, 64
  %.13 = add i64 %.7, %.12
  %.14 = mul i64 60, %batch.capacity
  %.15 = call i64 @llvm.smax.i64(i64 %.14, i64 256)
  %.16 = add i64 %.15, 63
  %.17 = call i64 @.floordiv(i64 %.16, i64 64)
  %.18 = mul i64 %.17, 64
  %.19 = add i64 %.13, %.18
  %.20 = mul i64 16, %batch.capacity
  %.21 = add i64 %.20, 63
  %.22 = call i64 @.floordiv(i64 %.21, i64 64)
  %.23 = mul i64 %.22, 64
  %.24 = add i64 %.19, %.23
  %.25 = mul i64 320, %batch.capacity
  %.26 = add i64 %.24, %.25
  %.27 = getelementptr inbounds i8, i8* %.arena, i64 %.26
  %.28 = bitcast i8* %.27 to float*
  %.29 = trunc i64 %batch.sizes to i32
  %.30 = mul i64 4, %batch.sizes
  %.31 = add i64 %.30, 4095
  %.32 = call i64 @.floordiv(i64 %.31, i64 4096)
  %.33 = trunc i64 %.32 to i32
  %.34 = mul i32 %.33, 1
  %.35 = mul i32 %.34, 1
  %.36 = ptrtoint float* %.28 to i64
  %.37 = zext i32 %.29 to i64
  %.38 = zext i32 %.33 to i64
  %.39 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.36, i64* %.39, align 8
  %.40 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.37, i64* %.40, align 8
  %.41 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.38, i64* %.41, align 8
  %.42 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.42, align 8
  %.43 = mul i64 132, %batch.sizes
  %.44 = call i64 @.floordiv(i64 %.43, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.35, i64 %.44)
  %.45 = getelementptr inbounds i8, i8* %.state, i64 704
  %.46 = bitcast i8* %.45 to i32*
  call void @train_step_sgd(i32* %.46, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.47 = mul i64 2, %.23
  %.48 = add i64 %.19, %.47
  %.49 = add i64 %.48, %.25
  %.50 = getelementptr inbounds i8, i8* %.arena, i64 %.49
  %.51 = bitcast i8* %.50 to float*
  %.52 = trunc i64 %batch.sizes to i32
  %.53 = trunc i64 %.32 to i32
  %.54 = mul i32 %.53, 1
  %.55 = mul i32 %.54, 1
  %.56 = ptrtoint float* %.51 to i64
  %.57 = zext i32 %.52 to i64
  %.58 = zext i32 %.53 to i64
  %.59 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.56, i64* %.59, align 8
  %.60 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.57, i64* %.60, align 8
  %.61 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.58, i64* %.61, align 8
  %.62 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.62, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.55, i64 %.44)
  %.63 = add i64 %.13, %.25
  %.64 = getelementptr inbounds i8, i8* %.arena, i64 %.63
  %.65 = bitcast i8* %.64 to float*
  %.66 = getelementptr inbounds i8, i8* %.state, i64 0
  %.67 = bitcast i8* %.66 to float*
  %.68 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.69 = bitcast i8* %.68 to float*
  %.70 = trunc i64 %batch.sizes to i32
  %.71 = mul i64 5, %batch.sizes
  %.72 = add i64 %.71, 191
  %.73 = call i64 @.floordiv(i64 %.72, i64 192)
  %.74 = trunc i64 %.73 to i32
  %.75 = mul i32 %.74, 1
  %.76 = mul i32 %.75, 1
  %.77 = ptrtoint float* %.65 to i64
  %.78 = ptrtoint float* %.67 to i64
  %.79 = ptrtoint float* %.69 to i64
  %.80 = zext i32 %.70 to i64
  %.81 = zext i32 %.74 to i64
  %.82 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.77, i64* %.82, align 8
  %.83 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.78, i64* %.83, align 8
  %.84 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.79, i64* %.84, align 8
  %.85 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.80, i64* %.85, align 8
  %.86 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.81, i64* %.86, align 8
  %.87 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.87, align 8
  %.88 = mul i64 3520, %batch.sizes
  %.89 = add i64 %.88, 1536
  %.90 = call i64 @.floordiv(i64 %.89, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell.share, i64* %.arguments, i32 %.76, i64 %.90)
  %.91 = getelementptr inbounds i8, i8* %.state, i64 192
  %.92 = bitcast i8* %.91 to float*
  %.93 = mul i64 3, %.23
  %.94 = add i64 %.19, %.93
  %.95 = add i64 %.94, %.25
  %.96 = getelementptr inbounds i8, i8* %.arena, i64 %.95
  %.97 = bitcast i8* %.96 to float*
  call void @predict_lstm_cell_1(float* %.92, float* %.97, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  br label %turn.1.head.2
turn.1.head.2:
  %turn.1 = phi i64 [ 0, %entry ], [ %.209, %turn.1.body.3 ]
  %.98 = icmp slt i64 %turn.1, 5
  br i1 %.98, label %turn.1.body.3, label %turn.1.end.4
turn.1.body.3:
  %.99 = getelementptr inbounds i8, i8* %.arena, i64 %.26
  %.100 = bitcast i8* %.99 to float*
  %.101 = getelementptr inbounds i8, i8* %.arena, i64 %.95
  %.102 = bitcast i8* %.101 to float*
  %.103 = add i64 %.7, %.25
  %.104 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.105 = bitcast i8* %.104 to float*
  %.106 = trunc i64 %batch.sizes to i32
  %.107 = add i64 %batch.sizes, 191
  %.108 = call i64 @.floordiv(i64 %.107, i64 192)
  %.109 = trunc i64 %.108 to i32
  %.110 = mul i32 %.109, 1
  %.111 = mul i32 %.110, 1
  %.112 = ptrtoint float* %.100 to i64
  %.113 = ptrtoint float* %.102 to i64
  %.114 = ptrtoint float* %.105 to i64
  %.115 = zext i32 %.106 to i64
  %.116 = zext i32 %.109 to i64
  %.117 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.112, i64* %.117, align 8
  %.118 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.113, i64* %.118, align 8
  %.119 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.114, i64* %.119, align 8
  %.120 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.115, i64* %.120, align 8
  %.121 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.116, i64* %.121, align 8
  %.122 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.122, align 8
  %.123 = mul i64 768, %batch.sizes
  %.124 = add i64 %.123, 2048
  %.125 = call i64 @.floordiv(i64 %.124, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell_2.share, i64* %.arguments, i32 %.111, i64 %.125)
  %.126 = getelementptr inbounds i8, i8* %.arena, i64 %.49
  %.127 = bitcast i8* %.126 to float*
  %.128 = add i64 %.6, %.25
  %.129 = mul i64 16, %turn.1
  %.130 = mul i64 %.129, %batch.sizes
  %.131 = add i64 %.128, %.130
  %.132 = getelementptr inbounds i8, i8* %.arena, i64 %.131
  %.133 = bitcast i8* %.132 to float*
  %.134 = trunc i64 %batch.sizes to i32
  %.135 = trunc i64 %.32 to i32
  %.136 = mul i32 %.135, 1
  %.137 = mul i32 %.136, 1
  %.138 = ptrtoint float* %.127 to i64
  %.139 = ptrtoint float* %.133 to i64
  %.140 = zext i32 %.134 to i64
  %.141 = zext i32 %.135 to i64
  %.142 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.138, i64* %.142, align 8
  %.143 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.139, i64* %.143, align 8
  %.144 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.140, i64* %.144, align 8
  %.145 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.141, i64* %.145, align 8
  %.146 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.146, align 8
  %.147 = mul i64 260, %batch.sizes
  %.148 = call i64 @.floordiv(i64 %.147, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm.share, i64* %.arguments, i32 %.137, i64 %.148)
  %.149 = getelementptr inbounds i8, i8* %.arena, i64 %.26
  %.150 = bitcast i8* %.149 to float*
  %.151 = mul i64 2, %.6
  %.152 = add i64 %.151, %.25
  %.153 = add i64 %.152, %.130
  %.154 = getelementptr inbounds i8, i8* %.arena, i64 %.153
  %.155 = bitcast i8* %.154 to float*
  %.156 = trunc i64 %batch.sizes to i32
  %.157 = trunc i64 %.32 to i32
  %.158 = mul i32 %.157, 1
  %.159 = mul i32 %.158, 1
  %.160 = ptrtoint float* %.150 to i64
  %.161 = ptrtoint float* %.155 to i64
  %.162 = zext i32 %.156 to i64
  %.163 = zext i32 %.157 to i64
  %.164 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.160, i64* %.164, align 8
  %.165 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.161, i64* %.165, align 8
  %.166 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.162, i64* %.166, align 8
  %.167 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.163, i64* %.167, align 8
  %.168 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.168, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm.share, i64* %.arguments, i32 %.159, i64 %.148)
  %.169 = mul i64 64, %turn.1
  %.170 = mul i64 %.169, %batch.sizes
  %.171 = add i64 0, %.170
  %.172 = getelementptr inbounds i8, i8* %.arena, i64 %.171
  %.173 = bitcast i8* %.172 to float*
  %.174 = getelementptr inbounds i8, i8* %.state, i64 448
  %.175 = bitcast i8* %.174 to float*
  %.176 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.177 = bitcast i8* %.176 to float*
  %.178 = getelementptr inbounds i8, i8* %.arena, i64 %.49
  %.179 = bitcast i8* %.178 to float*
  %.180 = add i64 %.25, %.130
  %.181 = getelementptr inbounds i8, i8* %.arena, i64 %.180
  %.182 = bitcast i8* %.181 to float*
  %.183 = getelementptr inbounds i8, i8* %.arena, i64 %.26
  %.184 = bitcast i8* %.183 to float*
  %.185 = trunc i64 %batch.sizes to i32
  %.186 = trunc i64 %batch.sizes to i32
  %.187 = mul i32 %.186, 1
  %.188 = mul i32 %.187, 1
  %.189 = ptrtoint float* %.173 to i64
  %.190 = ptrtoint float* %.175 to i64
  %.191 = ptrtoint float* %.177 to i64
  %.192 = ptrtoint float* %.179 to i64
  %.193 = ptrtoint float* %.182 to i64
  %.194 = ptrtoint float* %.184 to i64
  %.195 = zext i32 %.185 to i64
  %.196 = zext i32 %.186 to i64
  %.197 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.189, i64* %.197, align 8
  %.198 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.190, i64* %.198, align 8
  %.199 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.191, i64* %.199, align 8
  %.200 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.192, i64* %.200, align 8
  %.201 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.193, i64* %.201, align 8
  %.202 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.194, i64* %.202, align 8
  %.203 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.195, i64* %.203, align 8
  %.204 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 %.196, i64* %.204, align 8
  %.205 = getelementptr inbounds i64, i64* %.arguments, i64 8
  store i64 1, i64* %.205, align 8
  %.206 = mul i64 1508, %batch.sizes
  %.207 = add i64 %.206, 512
  %.208 = call i64 @.floordiv(i64 %.207, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm_cell.share, i64* %.arguments, i32 %.188, i64 %.208)
  %.209 = add nsw i64 %turn.1, 1
  br label %turn.1.head.2
turn.1.end.4:
  %.210 = add i64 %.19, %.25
  %.211 = getelementptr inbounds i8, i8* %.arena, i64 %.210
  %.212 = bitcast i8* %.211 to float*
  %.213 = getelementptr inbounds i8, i8* %.arena, i64 %.26
  %.214 = bitcast i8* %.213 to float*
  %.215 = call i64 @llvm.smax.i64(i64 %.20, i64 256)
  %.216 = add i64 %.215, 63
  %.217 = call i64 @.floordiv(i64 %.216, i64 64)
  %.218 = mul i64 %.217, 64
  %.219 = add i64 %.94, %.218
  %.220 = add i64 %.219, %.25
  %.221 = getelementptr inbounds i8, i8* %.arena, i64 %.220
  %.222 = bitcast i8* %.221 to float*
  %.223 = getelementptr inbounds i8, i8* %.arena, i64 %.95
  %.224 = bitcast i8* %.223 to float*
  %.225 = trunc i64 %batch.sizes to i32
  %.226 = add i64 %batch.sizes, 7
  %.227 = call i64 @.floordiv(i64 %.226, i64 8)
  %.228 = trunc i64 %.227 to i32
  %.229 = mul i32 %.228, 1
  %.230 = mul i32 %.229, 1
  %.231 = ptrtoint float* %.212 to i64
  %.232 = ptrtoint float* %.214 to i64
  %.233 = ptrtoint float* %.222 to i64
  %.234 = ptrtoint float* %.224 to i64
  %.235 = zext i32 %.225 to i64
  %.236 = zext i32 %.228 to i64
  %.237 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.231, i64* %.237, align 8
  %.238 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.232, i64* %.238, align 8
  %.239 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.233, i64* %.239, align 8
  %.240 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.234, i64* %.240, align 8
  %.241 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.235, i64* %.241, align 8
  %.242 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.236, i64* %.242, align 8
  %.243 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.243, align 8
  %.244 = mul i64 446, %batch.sizes
  %.245 = add i64 %.244, 1
  %.246 = call i64 @.floordiv(i64 %.245, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_loss.share, i64* %.arguments, i32 %.230, i64 %.246)
  %.247 = getelementptr inbounds i8, i8* %.arena, i64 %.26
  %.248 = bitcast i8* %.247 to float*
  %.249 = trunc i64 %batch.sizes to i32
  %.250 = trunc i64 %.32 to i32
  %.251 = mul i32 %.250, 1
  %.252 = mul i32 %.251, 1
  %.253 = ptrtoint float* %.248 to i64
  %.254 = zext i32 %.249 to i64
  %.255 = zext i32 %.250 to i64
  %.256 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.253, i64* %.256, align 8
  %.257 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.254, i64* %.257, align 8
  %.258 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.255, i64* %.258, align 8
  %.259 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.259, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.252, i64 %.44)
  %.260 = getelementptr inbounds i8, i8* %.arena, i64 %.210
  %.261 = bitcast i8* %.260 to float*
  %.262 = trunc i64 %batch.sizes to i32
  %.263 = trunc i64 %.32 to i32
  %.264 = mul i32 %.263, 1
  %.265 = mul i32 %.264, 1
  %.266 = ptrtoint float* %.261 to i64
  %.267 = zext i32 %.262 to i64
  %.268 = zext i32 %.263 to i64
  %.269 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.266, i64* %.269, align 8
  %.270 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.267, i64* %.270, align 8
  %.271 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.268, i64* %.271, align 8
  %.272 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.272, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.265, i64 %.44)
  br label %turn.5.head.6
turn.5.head.6:
  %turn.5 = phi i64 [ 0, %turn.1.end.4 ], [ %.359, %turn.5.body.7 ]
  %.273 = icmp slt i64 %turn.5, 5
  br i1 %.273, label %turn.5.body.7, label %turn.5.end.8
turn.5.body.7:
  %.274 = mul i64 -1, %turn.5
  %.275 = add i64 %.274, 4
  %.276 = mul i64 64, %.275
  %.277 = mul i64 %.276, %batch.sizes
  %.278 = add i64 0, %.277
  %.279 = getelementptr inbounds i8, i8* %.arena, i64 %.278
  %.280 = bitcast i8* %.279 to float*
  %.281 = getelementptr inbounds i8, i8* %.arena, i64 %.95
  %.282 = bitcast i8* %.281 to float*
  %.283 = getelementptr inbounds i8, i8* %.arena, i64 %.26
  %.284 = bitcast i8* %.283 to float*
  %.285 = mul i64 16, %.275
  %.286 = mul i64 %.285, %batch.sizes
  %.287 = add i64 %.25, %.286
  %.288 = getelementptr inbounds i8, i8* %.arena, i64 %.287
  %.289 = bitcast i8* %.288 to float*
  %.290 = getelementptr inbounds i8, i8* %.arena, i64 %.210
  %.291 = bitcast i8* %.290 to float*
  %.292 = add i64 %.6, %.25
  %.293 = add i64 %.292, %.286
  %.294 = getelementptr inbounds i8, i8* %.arena, i64 %.293
  %.295 = bitcast i8* %.294 to float*
  %.296 = trunc i64 %batch.sizes to i32
  %.297 = trunc i64 %batch.sizes to i32
  %.298 = mul i32 %.297, 1
  %.299 = mul i32 %.298, 1
  %.300 = ptrtoint float* %.280 to i64
  %.301 = ptrtoint float* %.282 to i64
  %.302 = ptrtoint float* %.284 to i64
  %.303 = ptrtoint float* %.289 to i64
  %.304 = ptrtoint float* %.291 to i64
  %.305 = ptrtoint float* %.295 to i64
  %.306 = zext i32 %.296 to i64
  %.307 = zext i32 %.297 to i64
  %.308 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.300, i64* %.308, align 8
  %.309 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.301, i64* %.309, align 8
  %.310 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.302, i64* %.310, align 8
  %.311 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.303, i64* %.311, align 8
  %.312 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.304, i64* %.312, align 8
  %.313 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.305, i64* %.313, align 8
  %.314 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.306, i64* %.314, align 8
  %.315 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 %.307, i64* %.315, align 8
  %.316 = getelementptr inbounds i64, i64* %.arguments, i64 8
  store i64 1, i64* %.316, align 8
  %.317 = mul i64 1276, %batch.sizes
  %.318 = call i64 @.floordiv(i64 %.317, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm_1.share, i64* %.arguments, i32 %.299, i64 %.318)
  %.319 = add i64 0, %.277
  %.320 = getelementptr inbounds i8, i8* %.arena, i64 %.319
  %.321 = bitcast i8* %.320 to float*
  %.322 = getelementptr inbounds i8, i8* %.state, i64 192
  %.323 = bitcast i8* %.322 to float*
  %.324 = getelementptr inbounds i8, i8* %.arena, i64 %.26
  %.325 = bitcast i8* %.324 to float*
  %.326 = trunc i64 %batch.sizes to i32
  %.327 = add i64 %batch.sizes, 191
  %.328 = call i64 @.floordiv(i64 %.327, i64 192)
  %.329 = trunc i64 %.328 to i32
  %.330 = mul i32 %.329, 1
  %.331 = mul i32 %.330, 1
  %.332 = ptrtoint float* %.321 to i64
  %.333 = ptrtoint float* %.323 to i64
  %.334 = ptrtoint float* %.325 to i64
  %.335 = zext i32 %.326 to i64
  %.336 = zext i32 %.329 to i64
  %.337 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.332, i64* %.337, align 8
  %.338 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.333, i64* %.338, align 8
  %.339 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.334, i64* %.339, align 8
  %.340 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.335, i64* %.340, align 8
  %.341 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.336, i64* %.341, align 8
  %.342 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.342, align 8
  %.343 = mul i64 768, %batch.sizes
  %.344 = add i64 %.343, 2048
  %.345 = call i64 @.floordiv(i64 %.344, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm_cell_1.share, i64* %.arguments, i32 %.331, i64 %.345)
  %.346 = getelementptr inbounds i8, i8* %.arena, i64 %.95
  %.347 = bitcast i8* %.346 to float*
  %.348 = trunc i64 %batch.sizes to i32
  %.349 = trunc i64 %.32 to i32
  %.350 = mul i32 %.349, 1
  %.351 = mul i32 %.350, 1
  %.352 = ptrtoint float* %.347 to i64
  %.353 = zext i32 %.348 to i64
  %.354 = zext i32 %.349 to i64
  %.355 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.352, i64* %.355, align 8
  %.356 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.353, i64* %.356, align 8
  %.357 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.354, i64* %.357, align 8
  %.358 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.358, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.351, i64 %.44)
  %.359 = add nsw i64 %turn.5, 1
  br label %turn.5.head.6
turn.5.end.8:
  %.360 = getelementptr inbounds i8, i8* %.arena, i64 %.63
  %.361 = bitcast i8* %.360 to float*
  %.362 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.363 = bitcast i8* %.362 to float*
  %.364 = add i64 %.7, %.25
  %.365 = getelementptr inbounds i8, i8* %.arena, i64 %.364
  %.366 = bitcast i8* %.365 to float*
  %.367 = trunc i64 %batch.sizes to i32
  call void @train_step_lstm_cell_2(float* %.361, float* %.363, float* %.366, i32 %.367, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.368 = getelementptr inbounds i8, i8* %.arena, i64 %.364
  %.369 = bitcast i8* %.368 to float*
  %.370 = getelementptr inbounds i8, i8* %.state, i64 640
  %.371 = bitcast i8* %.370 to float*
  %.372 = getelementptr inbounds i8, i8* %.state, i64 0
  %.373 = bitcast i8* %.372 to float*
  call void @train_step_sgd_1(float* %.369, float* %.371, float* %.373, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.374 = mul i64 2, %.6
  %.375 = add i64 %.374, %.25
  %.376 = getelementptr inbounds i8, i8* %.arena, i64 %.375
  %.377 = bitcast i8* %.376 to float*
  %.378 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.379 = bitcast i8* %.378 to float*
  %.380 = getelementptr inbounds i8, i8* %.arena, i64 %.63
  %.381 = bitcast i8* %.380 to float*
  %.382 = trunc i64 %batch.sizes to i32
  call void @train_step_lstm_cell_3(float* %.377, float* %.379, float* %.381, i32 %.382, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.383 = getelementptr inbounds i8, i8* %.arena, i64 %.63
  %.384 = bitcast i8* %.383 to float*
  %.385 = getelementptr inbounds i8, i8* %.state, i64 640
  %.386 = bitcast i8* %.385 to float*
  %.387 = getelementptr inbounds i8, i8* %.state, i64 192
  %.388 = bitcast i8* %.387 to float*
  call void @train_step_sgd_2(float* %.384, float* %.386, float* %.388, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.389 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.390 = bitcast i8* %.389 to float*
  %.391 = getelementptr inbounds i8, i8* %.arena, i64 %.364
  %.392 = bitcast i8* %.391 to float*
  %.393 = trunc i64 %batch.sizes to i32
  %.394 = trunc i64 %batch.sizes to i32
  %.395 = mul i32 %.394, 1
  %.396 = mul i32 %.395, 1
  %.397 = ptrtoint float* %.390 to i64
  %.398 = ptrtoint float* %.392 to i64
  %.399 = zext i32 %.393 to i64
  %.400 = zext i32 %.394 to i64
  %.401 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.397, i64* %.401, align 8
  %.402 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.398, i64* %.402, align 8
  %.403 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.399, i64* %.403, align 8
  %.404 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.400, i64* %.404, align 8
  %.405 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.405, align 8
  %.406 = mul i64 3152, %batch.sizes
  %.407 = call i64 @.floordiv(i64 %.406, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm_cell_4.share, i64* %.arguments, i32 %.396, i64 %.407)
  %.408 = getelementptr inbounds i8, i8* %.arena, i64 %.364
  %.409 = bitcast i8* %.408 to float*
  %.410 = getelementptr inbounds i8, i8* %.arena, i64 %.63
  %.411 = bitcast i8* %.410 to float*
  %.412 = trunc i64 %batch.sizes to i32
  call void @train_step_lstm_cell_5(float* %.409, float* %.411, i32 %.412, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.413 = getelementptr inbounds i8, i8* %.arena, i64 %.63
  %.414 = bitcast i8* %.413 to float*
  %.415 = getelementptr inbounds i8, i8* %.state, i64 640
  %.416 = bitcast i8* %.415 to float*
  %.417 = getelementptr inbounds i8, i8* %.state, i64 448
  %.418 = bitcast i8* %.417 to float*
  call void @train_step_sgd_3(float* %.414, float* %.416, float* %.418, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.419 = getelementptr inbounds i8, i8* %.arena, i64 %.220
  %.420 = bitcast i8* %.419 to float*
  %.421 = getelementptr inbounds i8, i8* %.state, i64 512
  %.422 = bitcast i8* %.421 to float*
  %.423 = getelementptr inbounds i8, i8* %.state, i64 576
  %.424 = bitcast i8* %.423 to float*
  %.425 = getelementptr inbounds i8, i8* %.arena, i64 %.63
  %.426 = bitcast i8* %.425 to float*
  %.427 = trunc i64 %batch.sizes to i32
  call void @train_step_loss_1(float* %.420, float* %.422, float* %.424, float* %.426, i32 %.427, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  ret void
}

; train_step of one batch after another
define void @tscompile_recurrent_batches_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes, i64* %.work) #1 {
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
  %.7 = mul i64 %.count, 64
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
  %.25 = mul i64 %row, 60
  %.26 = getelementptr inbounds i8, i8* %.10, i64 %.25
  %.27 = mul i64 %.24, 60
  %.28 = getelementptr inbounds i8, i8* %.6, i64 %.27
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.26, i8* %.28, i64 60, i1 false)
  %.29 = mul i64 %row, 16
  %.30 = getelementptr inbounds i8, i8* %.12, i64 %.29
  %.31 = mul i64 %.24, 16
  %.32 = getelementptr inbounds i8, i8* %.8, i64 %.31
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.30, i8* %.32, i64 16, i1 false)
  %.33 = add nsw i64 %row, 1
  br label %row.head.4
row.end.6:
  call void @tscompile_recurrent_run_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes)
  %.34 = add nsw i64 %step, 1
  br label %step.head.1
step.end.3:
  store i64 %.batch, i64* %.sizes, align 8
  ret void
}

define void @tscompile_recurrent_places_train_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 80, %batch.capacity
  %.4 = add i64 %.3, 63
  %.5 = call i64 @.floordiv(i64 %.4, i64 64)
  %.6 = mul i64 %.5, 64
  %.7 = mul i64 3, %.6
  %.8 = mul i64 64, %batch.capacity
  %.9 = call i64 @llvm.smax.i64(i64 %.8, i64 192)
  %.10 = add i64 %.9, 63
  %.11 = call i64 @.floordiv(i64 %.10, i64 64)
  %.12 = mul i64 %.11, 64
  %.13 = add i64 %.7, %.12
  %.14 = mul i64 320, %batch.capacity
  %.15 = add i64 %.13, %.14
  store i64 %.15, i64* %.2, align 8
  %.16 = getelementptr inbounds i64, i64* %.places, i64 1
  %.17 = mul i64 60, %batch.capacity
  %.18 = call i64 @llvm.smax.i64(i64 %.17, i64 256)
  %.19 = add i64 %.18, 63
  %.20 = call i64 @.floordiv(i64 %.19, i64 64)
  %.21 = mul i64 %.20, 64
  %.22 = add i64 %.13, %.21
  %.23 = add i64 %.22, %.14
  store i64 %.23, i64* %.16, align 8
  %.24 = getelementptr inbounds i64, i64* %.places, i64 2
  store i64 %.15, i64* %.24, align 8
  ret void
}

; eval_step: 7 steps
define void @tscompile_recurrent_run_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [8 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [8 x i64], [8 x i64]* %.array, i64 0, i64 0
  %.3 = mul i64 16, %batch.capacity
  %.4 = add i64 %.3, 63
  %.5 = call i64 @.floordiv(i64 %.4, i64 64)
  %.6 = mul i64 %.5, 64
  %.7 = mul i64 384, %batch.capacity
  %.8 = add i64 %.6, %.7
  %.9 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.10 = bitcast i8* %.9 to float*
  %.11 = trunc i64 %batch.sizes to i32
  %.12 = mul i64 4, %batch.sizes
  %.13 = add i64 %.12, 4095
  %.14 = call i64 @.floordiv(i64 %.13, i64 4096)
  %.15 = trunc i64 %.14 to i32
  %.16 = mul i32 %.15, 1
  %.17 = mul i32 %.16, 1
  %.18 = ptrtoint float* %.10 to i64
  %.19 = zext i32 %.11 to i64
  %.20 = zext i32 %.15 to i64
  %.21 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.18, i64* %.21, align 8
  %.22 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.19, i64* %.22, align 8
  %.23 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.20, i64* %.23, align 8
  %.24 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.24, align 8
  %.25 = mul i64 132, %batch.sizes
  %.26 = call i64 @.floordiv(i64 %.25, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.17, i64 %.26)
  %.27 = call i64 @llvm.smax.i64(i64 %.3, i64 4)
  %.28 = add i64 %.27, 63
  %.29 = call i64 @.floordiv(i64 %.28, i64 64)
  %.30 = mul i64 %.29, 64
  %.31 = add i64 %.6, %.30
  %.32 = add i64 %.31, %.7
  %.33 = getelementptr inbounds i8, i8* %.arena, i64 %.32
  %.34 = bitcast i8* %.33 to float*
  %.35 = trunc i64 %batch.sizes to i32
  %.36 = trunc i64 %.14 to i32
  %.37 = mul i32 %.36, 1
  %.38 = mul i32 %.37, 1
  %.39 = ptrtoint float* %.34 to i64
  %.40 = zext i32 %.35 to i64
  %.41 = zext i32 %.36 to i64
  %.42 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.39, i64* %.42, align 8
  %.43 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.40, i64* %.43, align 8
  %.44 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.41, i64* %.44, align 8
  %.45 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.45, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.38, i64 %.26)
  %.46 = mul i64 320, %batch.capacity
  %.47 = getelementptr inbounds i8, i8* %.arena, i64 %.46
  %.48 = bitcast i8* %.47 to float*
  %.49 = getelementptr inbounds i8, i8* %.state, i64 0
  %.50 = bitcast i8* %.49 to float*
  %.51 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.52 = bitcast i8* %.51 to float*
  %.53 = trunc i64 %batch.sizes to i32
  %.54 = mul i64 5, %batch.sizes
  %.55 = add i64 %.54, 191
  %.56 = call i64 @.floordiv(i64 %.55, i64 192)
  %.57 = trunc i64 %.56 to i32
  %.58 = mul i32 %.57, 1
  %.59 = mul i32 %.58, 1
  %.60 = ptrtoint float* %.48 to i64
  %.61 = ptrtoint float* %.50 to i64
  %.62 = ptrtoint float* %.52 to i64
  %.63 = zext i32 %.53 to i64
  %.64 = zext i32 %.57 to i64
  %.65 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.60, i64* %.65, align 8
  %.66 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.61, i64* %.66, align 8
  %.67 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.62, i64* %.67, align 8
  %.68 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.63, i64* %.68, align 8
  %.69 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.64, i64* %.69, align 8
  %.70 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.70, align 8
  %.71 = mul i64 3520, %batch.sizes
  %.72 = add i64 %.71, 1536
  %.73 = call i64 @.floordiv(i64 %.72, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell.share, i64* %.arguments, i32 %.59, i64 %.73)
  %.74 = getelementptr inbounds i8, i8* %.state, i64 192
  %.75 = bitcast i8* %.74 to float*
  %.76 = mul i64 2, %.6
  %.77 = add i64 %.76, %.30
  %.78 = add i64 %.77, %.7
  %.79 = getelementptr inbounds i8, i8* %.arena, i64 %.78
  %.80 = bitcast i8* %.79 to float*
  call void @predict_lstm_cell_1(float* %.75, float* %.80, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  br label %turn.1.head.2
turn.1.head.2:
  %turn.1 = phi i64 [ 0, %entry ], [ %.143, %turn.1.body.3 ]
  %.81 = icmp slt i64 %turn.1, 5
  br i1 %.81, label %turn.1.body.3, label %turn.1.end.4
turn.1.body.3:
  %.82 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.83 = bitcast i8* %.82 to float*
  %.84 = getelementptr inbounds i8, i8* %.arena, i64 %.78
  %.85 = bitcast i8* %.84 to float*
  %.86 = getelementptr inbounds i8, i8* %.arena, i64 %.46
  %.87 = bitcast i8* %.86 to float*
  %.88 = trunc i64 %batch.sizes to i32
  %.89 = add i64 %batch.sizes, 191
  %.90 = call i64 @.floordiv(i64 %.89, i64 192)
  %.91 = trunc i64 %.90 to i32
  %.92 = mul i32 %.91, 1
  %.93 = mul i32 %.92, 1
  %.94 = ptrtoint float* %.83 to i64
  %.95 = ptrtoint float* %.85 to i64
  %.96 = ptrtoint float* %.87 to i64
  %.97 = zext i32 %.88 to i64
  %.98 = zext i32 %.91 to i64
  %.99 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.94, i64* %.99, align 8
  %.100 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.95, i64* %.100, align 8
  %.101 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.96, i64* %.101, align 8
  %.102 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.97, i64* %.102, align 8
  %.103 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.98, i64* %.103, align 8
  %.104 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.104, align 8
  %.105 = mul i64 768, %batch.sizes
  %.106 = add i64 %.105, 2048
  %.107 = call i64 @.floordiv(i64 %.106, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell_2.share, i64* %.arguments, i32 %.93, i64 %.107)
  %.108 = mul i64 64, %turn.1
  %.109 = mul i64 %.108, %batch.sizes
  %.110 = add i64 0, %.109
  %.111 = getelementptr inbounds i8, i8* %.arena, i64 %.110
  %.112 = bitcast i8* %.111 to float*
  %.113 = getelementptr inbounds i8, i8* %.state, i64 448
  %.114 = bitcast i8* %.113 to float*
  %.115 = getelementptr inbounds i8, i8* %.arena, i64 %.46
  %.116 = bitcast i8* %.115 to float*
  %.117 = getelementptr inbounds i8, i8* %.arena, i64 %.32
  %.118 = bitcast i8* %.117 to float*
  %.119 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.120 = bitcast i8* %.119 to float*
  %.121 = trunc i64 %batch.sizes to i32
  %.122 = trunc i64 %batch.sizes to i32
  %.123 = mul i32 %.122, 1
  %.124 = mul i32 %.123, 1
  %.125 = ptrtoint float* %.112 to i64
  %.126 = ptrtoint float* %.114 to i64
  %.127 = ptrtoint float* %.116 to i64
  %.128 = ptrtoint float* %.118 to i64
  %.129 = ptrtoint float* %.120 to i64
  %.130 = zext i32 %.121 to i64
  %.131 = zext i32 %.122 to i64
  %.132 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.125, i64* %.132, align 8
  %.133 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.126, i64* %.133, align 8
  %.134 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.127, i64* %.134, align 8
  %.135 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.128, i64* %.135, align 8
  %.136 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.129, i64* %.136, align 8
  %.137 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.130, i64* %.137, align 8
  %.138 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.131, i64* %.138, align 8
  %.139 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 1, i64* %.139, align 8
  %.140 = mul i64 1364, %batch.sizes
  %.141 = add i64 %.140, 512
  %.142 = call i64 @.floordiv(i64 %.141, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell_3.share, i64* %.arguments, i32 %.124, i64 %.142)
  %.143 = add nsw i64 %turn.1, 1
  br label %turn.1.head.2
turn.1.end.4:
  %.144 = getelementptr inbounds i8, i8* %.arena, i64 %.7
  %.145 = bitcast i8* %.144 to float*
  %.146 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.147 = bitcast i8* %.146 to float*
  %.148 = getelementptr inbounds i8, i8* %.arena, i64 %.78
  %.149 = bitcast i8* %.148 to float*
  %.150 = trunc i64 %batch.sizes to i32
  %.151 = add i64 %batch.sizes, 7
  %.152 = call i64 @.floordiv(i64 %.151, i64 8)
  %.153 = trunc i64 %.152 to i32
  %.154 = mul i32 %.153, 1
  %.155 = mul i32 %.154, 1
  %.156 = ptrtoint float* %.145 to i64
  %.157 = ptrtoint float* %.147 to i64
  %.158 = ptrtoint float* %.149 to i64
  %.159 = zext i32 %.150 to i64
  %.160 = zext i32 %.153 to i64
  %.161 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.156, i64* %.161, align 8
  %.162 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.157, i64* %.162, align 8
  %.163 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.158, i64* %.163, align 8
  %.164 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.159, i64* %.164, align 8
  %.165 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.160, i64* %.165, align 8
  %.166 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.166, align 8
  %.167 = mul i64 301, %batch.sizes
  %.168 = call i64 @.floordiv(i64 %.167, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @eval_step_loss.share, i64* %.arguments, i32 %.155, i64 %.168)
  %.169 = getelementptr inbounds i8, i8* %.arena, i64 %.78
  %.170 = bitcast i8* %.169 to float*
  %.171 = getelementptr inbounds i8, i8* %.state, i64 512
  %.172 = bitcast i8* %.171 to float*
  %.173 = getelementptr inbounds i8, i8* %.state, i64 576
  %.174 = bitcast i8* %.173 to float*
  %.175 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.176 = bitcast i8* %.175 to float*
  %.177 = trunc i64 %batch.sizes to i32
  call void @train_step_loss_1(float* %.170, float* %.172, float* %.174, float* %.176, i32 %.177, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  ret void
}

; eval_step of one batch after another
define void @tscompile_recurrent_batches_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes, i64* %.work) #1 {
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
  %.7 = mul i64 %.count, 64
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
  %.25 = mul i64 %row, 60
  %.26 = getelementptr inbounds i8, i8* %.10, i64 %.25
  %.27 = mul i64 %.24, 60
  %.28 = getelementptr inbounds i8, i8* %.6, i64 %.27
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.26, i8* %.28, i64 60, i1 false)
  %.29 = mul i64 %row, 16
  %.30 = getelementptr inbounds i8, i8* %.12, i64 %.29
  %.31 = mul i64 %.24, 16
  %.32 = getelementptr inbounds i8, i8* %.8, i64 %.31
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.30, i8* %.32, i64 16, i1 false)
  %.33 = add nsw i64 %row, 1
  br label %row.head.4
row.end.6:
  call void @tscompile_recurrent_run_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes)
  %.34 = add nsw i64 %step, 1
  br label %step.head.1
step.end.3:
  store i64 %.batch, i64* %.sizes, align 8
  ret void
}

define void @tscompile_recurrent_places_eval_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 320, %batch.capacity
  store i64 %.3, i64* %.2, align 8
  %.4 = getelementptr inbounds i64, i64* %.places, i64 1
  %.5 = mul i64 384, %batch.capacity
  store i64 %.5, i64* %.4, align 8
  %.6 = getelementptr inbounds i64, i64* %.places, i64 2
  %.7 = mul i64 16, %batch.capacity
  %.8 = add i64 %.7, 63
  %.9 = call i64 @.floordiv(i64 %.8, i64 64)
  %.10 = mul i64 %.9, 64
  %.11 = add i64 %.10, %.5
  store i64 %.11, i64* %.6, align 8
  ret void
}

define i64 @tscompile_recurrent_state_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = add i64 768, 64
  ret i64 %.2
}

define i64 @tscompile_recurrent_arena_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = mul i64 16, %batch.capacity
  %.3 = add i64 %.2, 63
  %.4 = call i64 @.floordiv(i64 %.3, i64 64)
  %.5 = mul i64 %.4, 64
  %.6 = mul i64 2, %.5
  %.7 = mul i64 384, %batch.capacity
  %.8 = add i64 %.6, %.7
  %.9 = add i64 %.8, 256
  %.10 = mul i64 80, %batch.capacity
  %.11 = add i64 %.10, 63
  %.12 = call i64 @.floordiv(i64 %.11, i64 64)
  %.13 = mul i64 %.12, 64
  %.14 = mul i64 3, %.13
  %.15 = mul i64 64, %batch.capacity
  %.16 = call i64 @llvm.smax.i64(i64 %.15, i64 192)
  %.17 = add i64 %.16, 63
  %.18 = call i64 @.floordiv(i64 %.17, i64 64)
  %.19 = mul i64 %.18, 64
  %.20 = add i64 %.14, %.19
  %.21 = mul i64 60, %batch.capacity
  %.22 = call i64 @llvm.smax.i64(i64 %.21, i64 256)
  %.23 = add i64 %.22, 63
  %.24 = call i64 @.floordiv(i64 %.23, i64 64)
  %.25 = mul i64 %.24, 64
  %.26 = add i64 %.20, %.25
  %.27 = mul i64 3, %.5
  %.28 = add i64 %.26, %.27
  %.29 = call i64 @llvm.smax.i64(i64 %.2, i64 256)
  %.30 = add i64 %.29, 63
  %.31 = call i64 @.floordiv(i64 %.30, i64 64)
  %.32 = mul i64 %.31, 64
  %.33 = add i64 %.28, %.32
  %.34 = mul i64 4, %batch.capacity
  %.35 = add i64 %.34, 63
  %.36 = call i64 @.floordiv(i64 %.35, i64 64)
  %.37 = mul i64 %.36, 64
  %.38 = add i64 %.33, %.37
  %.39 = mul i64 320, %batch.capacity
  %.40 = add i64 %.38, %.39
  %.41 = call i64 @llvm.smax.i64(i64 %.9, i64 %.40)
  %.42 = call i64 @llvm.smax.i64(i64 %.2, i64 4)
  %.43 = add i64 %.42, 63
  %.44 = call i64 @.floordiv(i64 %.43, i64 64)
  %.45 = mul i64 %.44, 64
  %.46 = add i64 %.6, %.45
  %.47 = call i64 @llvm.smax.i64(i64 256, i64 %.34)
  %.48 = add i64 %.47, 63
  %.49 = call i64 @.floordiv(i64 %.48, i64 64)
  %.50 = mul i64 %.49, 64
  %.51 = add i64 %.46, %.50
  %.52 = add i64 %.51, %.7
  %.53 = call i64 @llvm.smax.i64(i64 %.41, i64 %.52)
  %.54 = add i64 %.53, 64
  ret i64 %.54
}

define void @tscompile_recurrent_set_threads(i8* %scratch, i32 %threads) #1 {
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
  %helper.bytes = mul i64 %wanted.wide, 16832
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
  %offset = mul i64 %count.wide, 16832
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
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.memcpy.p0i8.p0i8.i64(i8*, i8*, i64, i1)
declare void @llvm.memset.p0i8.i64(i8*, i8, i64, i1)
declare void @llvm.prefetch.p0i8(i8*, i32, i32, i32)
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
