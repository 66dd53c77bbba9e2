; recurrent for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%.pool = type { i32, [60 x i8], i32, [60 x i8], i32, i32, i32, i32, i32, i32, void (i64*, i8*, i32, i32)*, i64*, [24 x i8], [64 x i8], [64 x i64] }

; Bytes of scratch memory that a call needs.
@tscompile_recurrent_scratch_bytes = constant i64 4544

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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.1035, %ko.end.11 ]
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
  %.13 = add i32 %batch, 255
  %index_1 = sdiv i32 %.13, 256
  %index_2 = sext i32 %batch to i64
  br label %ko.head.9
ko.head.9:
  %ko = phi i32 [ 0, %t.end.8 ], [ %.995, %kt.end.14 ]
  %.14 = icmp slt i32 %ko, 5
  br i1 %.14, label %ko.body.10, label %ko.end.11
ko.body.10:
  %index_3 = sext i32 %ko to i64
  %.15 = mul i64 %index_2, %index_3
  %index_4 = mul i64 %.15, 16
  %index_10 = mul i64 %index_3, 3
  br label %kt.head.12
kt.head.12:
  %kt = phi i32 [ 0, %ko.body.10 ], [ %.994, %kt_1_rest.end.20 ]
  %.16 = icmp slt i32 %kt, %index_1
  br i1 %.16, label %kt.body.13, label %kt.end.14
kt.body.13:
  %k_start = mul i32 %kt, 256
  %.17 = sub i32 %batch, %k_start
  %k_count = call i32 @llvm.smin.i32(i32 256, i32 %.17)
  %.18 = getelementptr float, float* %totals, i64 0
  %.19 = bitcast float* %.18 to i8*
  call void @llvm.prefetch.p0i8(i8* %.19, i32 1, i32 3, i32 1)
  %.20 = getelementptr float, float* %totals, i64 16
  %.21 = bitcast float* %.20 to i8*
  call void @llvm.prefetch.p0i8(i8* %.21, i32 1, i32 3, i32 1)
  %.22 = getelementptr float, float* %totals, i64 32
  %.23 = bitcast float* %.22 to i8*
  call void @llvm.prefetch.p0i8(i8* %.23, i32 1, i32 3, i32 1)
  %.24 = sext i32 %kt to i64
  %index_5 = mul i64 %.24, 256
  %.25 = mul i64 %index_5, 16
  %index_6 = add i64 %index_4, %.25
  %index_7 = add i64 %index_6, 16
  %.26 = getelementptr float, float* %in1, i64 %index_7
  %.27 = bitcast float* %.26 to i8*
  call void @llvm.prefetch.p0i8(i8* %.27, i32 0, i32 3, i32 1)
  %.28 = add i64 %index_7, 16
  %.29 = getelementptr float, float* %in1, i64 %.28
  %.30 = bitcast float* %.29 to i8*
  call void @llvm.prefetch.p0i8(i8* %.30, i32 0, i32 3, i32 1)
  %.31 = add i64 %index_7, 32
  %.32 = getelementptr float, float* %in1, i64 %.31
  %.33 = bitcast float* %.32 to i8*
  call void @llvm.prefetch.p0i8(i8* %.33, i32 0, i32 3, i32 1)
  %.34 = add i64 %index_7, 48
  %.35 = getelementptr float, float* %in1, i64 %.34
  %.36 = bitcast float* %.35 to i8*
  call void @llvm.prefetch.p0i8(i8* %.36, i32 0, i32 3, i32 1)
  %.37 = add i64 %index_7, 64
  %.38 = getelementptr float, float* %in1, i64 %.37
  %.39 = bitcast float* %.38 to i8*
  call void @llvm.prefetch.p0i8(i8* %.39, i32 0, i32 3, i32 1)
  %.40 = add i64 %index_7, 80
  %.41 = getelementptr float, float* %in1, i64 %.40
  %.42 = bitcast float* %.41 to i8*
  call void @llvm.prefetch.p0i8(i8* %.42, i32 0, i32 3, i32 1)
  %.43 = add i64 %index_7, 96
  %.44 = getelementptr float, float* %in1, i64 %.43
  %.45 = bitcast float* %.44 to i8*
  call void @llvm.prefetch.p0i8(i8* %.45, i32 0, i32 3, i32 1)
  %.46 = add i64 %index_7, 112
  %.47 = getelementptr float, float* %in1, i64 %.46
  %.48 = bitcast float* %.47 to i8*
  call void @llvm.prefetch.p0i8(i8* %.48, i32 0, i32 3, i32 1)
  %.49 = add i64 %index_7, 128
  %.50 = getelementptr float, float* %in1, i64 %.49
  %.51 = bitcast float* %.50 to i8*
  call void @llvm.prefetch.p0i8(i8* %.51, i32 0, i32 3, i32 1)
  %.52 = add i64 %index_7, 144
  %.53 = getelementptr float, float* %in1, i64 %.52
  %.54 = bitcast float* %.53 to i8*
  call void @llvm.prefetch.p0i8(i8* %.54, i32 0, i32 3, i32 1)
  %.55 = add i64 %index_7, 160
  %.56 = getelementptr float, float* %in1, i64 %.55
  %.57 = bitcast float* %.56 to i8*
  call void @llvm.prefetch.p0i8(i8* %.57, i32 0, i32 3, i32 1)
  %.58 = add i64 %index_7, 176
  %.59 = getelementptr float, float* %in1, i64 %.58
  %.60 = bitcast float* %.59 to i8*
  call void @llvm.prefetch.p0i8(i8* %.60, i32 0, i32 3, i32 1)
  %.61 = add i64 %index_7, 192
  %.62 = getelementptr float, float* %in1, i64 %.61
  %.63 = bitcast float* %.62 to i8*
  call void @llvm.prefetch.p0i8(i8* %.63, i32 0, i32 3, i32 1)
  %.64 = add i64 %index_7, 208
  %.65 = getelementptr float, float* %in1, i64 %.64
  %.66 = bitcast float* %.65 to i8*
  call void @llvm.prefetch.p0i8(i8* %.66, i32 0, i32 3, i32 1)
  %.67 = add i64 %index_7, 224
  %.68 = getelementptr float, float* %in1, i64 %.67
  %.69 = bitcast float* %.68 to i8*
  call void @llvm.prefetch.p0i8(i8* %.69, i32 0, i32 3, i32 1)
  %.70 = add i64 %index_7, 240
  %.71 = getelementptr float, float* %in1, i64 %.70
  %.72 = bitcast float* %.71 to i8*
  call void @llvm.prefetch.p0i8(i8* %.72, i32 0, i32 3, i32 1)
  %.73 = add i64 %index_7, 256
  %.74 = getelementptr float, float* %in1, i64 %.73
  %.75 = bitcast float* %.74 to i8*
  call void @llvm.prefetch.p0i8(i8* %.75, i32 0, i32 3, i32 1)
  %.76 = add i64 %index_7, 272
  %.77 = getelementptr float, float* %in1, i64 %.76
  %.78 = bitcast float* %.77 to i8*
  call void @llvm.prefetch.p0i8(i8* %.78, i32 0, i32 3, i32 1)
  %.79 = add i64 %index_7, 288
  %.80 = getelementptr float, float* %in1, i64 %.79
  %.81 = bitcast float* %.80 to i8*
  call void @llvm.prefetch.p0i8(i8* %.81, i32 0, i32 3, i32 1)
  %.82 = add i64 %index_7, 304
  %.83 = getelementptr float, float* %in1, i64 %.82
  %.84 = bitcast float* %.83 to i8*
  call void @llvm.prefetch.p0i8(i8* %.84, i32 0, i32 3, i32 1)
  %.85 = add i64 %index_7, 320
  %.86 = getelementptr float, float* %in1, i64 %.85
  %.87 = bitcast float* %.86 to i8*
  call void @llvm.prefetch.p0i8(i8* %.87, i32 0, i32 3, i32 1)
  %.88 = add i64 %index_7, 336
  %.89 = getelementptr float, float* %in1, i64 %.88
  %.90 = bitcast float* %.89 to i8*
  call void @llvm.prefetch.p0i8(i8* %.90, i32 0, i32 3, i32 1)
  %.91 = add i64 %index_7, 352
  %.92 = getelementptr float, float* %in1, i64 %.91
  %.93 = bitcast float* %.92 to i8*
  call void @llvm.prefetch.p0i8(i8* %.93, i32 0, i32 3, i32 1)
  %.94 = add i64 %index_7, 368
  %.95 = getelementptr float, float* %in1, i64 %.94
  %.96 = bitcast float* %.95 to i8*
  call void @llvm.prefetch.p0i8(i8* %.96, i32 0, i32 3, i32 1)
  %.97 = add i64 %index_7, 384
  %.98 = getelementptr float, float* %in1, i64 %.97
  %.99 = bitcast float* %.98 to i8*
  call void @llvm.prefetch.p0i8(i8* %.99, i32 0, i32 3, i32 1)
  %.100 = add i64 %index_7, 400
  %.101 = getelementptr float, float* %in1, i64 %.100
  %.102 = bitcast float* %.101 to i8*
  call void @llvm.prefetch.p0i8(i8* %.102, i32 0, i32 3, i32 1)
  %.103 = add i64 %index_7, 416
  %.104 = getelementptr float, float* %in1, i64 %.103
  %.105 = bitcast float* %.104 to i8*
  call void @llvm.prefetch.p0i8(i8* %.105, i32 0, i32 3, i32 1)
  %.106 = add i64 %index_7, 432
  %.107 = getelementptr float, float* %in1, i64 %.106
  %.108 = bitcast float* %.107 to i8*
  call void @llvm.prefetch.p0i8(i8* %.108, i32 0, i32 3, i32 1)
  %.109 = add i64 %index_7, 448
  %.110 = getelementptr float, float* %in1, i64 %.109
  %.111 = bitcast float* %.110 to i8*
  call void @llvm.prefetch.p0i8(i8* %.111, i32 0, i32 3, i32 1)
  %.112 = add i64 %index_7, 464
  %.113 = getelementptr float, float* %in1, i64 %.112
  %.114 = bitcast float* %.113 to i8*
  call void @llvm.prefetch.p0i8(i8* %.114, i32 0, i32 3, i32 1)
  %.115 = add i64 %index_7, 480
  %.116 = getelementptr float, float* %in1, i64 %.115
  %.117 = bitcast float* %.116 to i8*
  call void @llvm.prefetch.p0i8(i8* %.117, i32 0, i32 3, i32 1)
  %.118 = add i64 %index_7, 496
  %.119 = getelementptr float, float* %in1, i64 %.118
  %.120 = bitcast float* %.119 to i8*
  call void @llvm.prefetch.p0i8(i8* %.120, i32 0, i32 3, i32 1)
  %.121 = add i64 %index_7, 512
  %.122 = getelementptr float, float* %in1, i64 %.121
  %.123 = bitcast float* %.122 to i8*
  call void @llvm.prefetch.p0i8(i8* %.123, i32 0, i32 3, i32 1)
  %.124 = add i64 %index_7, 528
  %.125 = getelementptr float, float* %in1, i64 %.124
  %.126 = bitcast float* %.125 to i8*
  call void @llvm.prefetch.p0i8(i8* %.126, i32 0, i32 3, i32 1)
  %.127 = add i64 %index_7, 544
  %.128 = getelementptr float, float* %in1, i64 %.127
  %.129 = bitcast float* %.128 to i8*
  call void @llvm.prefetch.p0i8(i8* %.129, i32 0, i32 3, i32 1)
  %.130 = add i64 %index_7, 560
  %.131 = getelementptr float, float* %in1, i64 %.130
  %.132 = bitcast float* %.131 to i8*
  call void @llvm.prefetch.p0i8(i8* %.132, i32 0, i32 3, i32 1)
  %.133 = add i64 %index_7, 576
  %.134 = getelementptr float, float* %in1, i64 %.133
  %.135 = bitcast float* %.134 to i8*
  call void @llvm.prefetch.p0i8(i8* %.135, i32 0, i32 3, i32 1)
  %.136 = add i64 %index_7, 592
  %.137 = getelementptr float, float* %in1, i64 %.136
  %.138 = bitcast float* %.137 to i8*
  call void @llvm.prefetch.p0i8(i8* %.138, i32 0, i32 3, i32 1)
  %.139 = add i64 %index_7, 608
  %.140 = getelementptr float, float* %in1, i64 %.139
  %.141 = bitcast float* %.140 to i8*
  call void @llvm.prefetch.p0i8(i8* %.141, i32 0, i32 3, i32 1)
  %.142 = add i64 %index_7, 624
  %.143 = getelementptr float, float* %in1, i64 %.142
  %.144 = bitcast float* %.143 to i8*
  call void @llvm.prefetch.p0i8(i8* %.144, i32 0, i32 3, i32 1)
  %.145 = add i64 %index_7, 640
  %.146 = getelementptr float, float* %in1, i64 %.145
  %.147 = bitcast float* %.146 to i8*
  call void @llvm.prefetch.p0i8(i8* %.147, i32 0, i32 3, i32 1)
  %.148 = add i64 %index_7, 656
  %.149 = getelementptr float, float* %in1, i64 %.148
  %.150 = bitcast float* %.149 to i8*
  call void @llvm.prefetch.p0i8(i8* %.150, i32 0, i32 3, i32 1)
  %.151 = add i64 %index_7, 672
  %.152 = getelementptr float, float* %in1, i64 %.151
  %.153 = bitcast float* %.152 to i8*
  call void @llvm.prefetch.p0i8(i8* %.153, i32 0, i32 3, i32 1)
  %.154 = add i64 %index_7, 688
  %.155 = getelementptr float, float* %in1, i64 %.154
  %.156 = bitcast float* %.155 to i8*
  call void @llvm.prefetch.p0i8(i8* %.156, i32 0, i32 3, i32 1)
  %.157 = add i64 %index_7, 704
  %.158 = getelementptr float, float* %in1, i64 %.157
  %.159 = bitcast float* %.158 to i8*
  call void @llvm.prefetch.p0i8(i8* %.159, i32 0, i32 3, i32 1)
  %.160 = add i64 %index_7, 720
  %.161 = getelementptr float, float* %in1, i64 %.160
  %.162 = bitcast float* %.161 to i8*
  call void @llvm.prefetch.p0i8(i8* %.162, i32 0, i32 3, i32 1)
  %.163 = add i64 %index_7, 736
  %.164 = getelementptr float, float* %in1, i64 %.163
  %.165 = bitcast float* %.164 to i8*
  call void @llvm.prefetch.p0i8(i8* %.165, i32 0, i32 3, i32 1)
  %.166 = add i64 %index_7, 752
  %.167 = getelementptr float, float* %in1, i64 %.166
  %.168 = bitcast float* %.167 to i8*
  call void @llvm.prefetch.p0i8(i8* %.168, i32 0, i32 3, i32 1)
  %.169 = add i64 %index_7, 768
  %.170 = getelementptr float, float* %in1, i64 %.169
  %.171 = bitcast float* %.170 to i8*
  call void @llvm.prefetch.p0i8(i8* %.171, i32 0, i32 3, i32 1)
  %.172 = add i64 %index_7, 784
  %.173 = getelementptr float, float* %in1, i64 %.172
  %.174 = bitcast float* %.173 to i8*
  call void @llvm.prefetch.p0i8(i8* %.174, i32 0, i32 3, i32 1)
  %.175 = add i64 %index_7, 800
  %.176 = getelementptr float, float* %in1, i64 %.175
  %.177 = bitcast float* %.176 to i8*
  call void @llvm.prefetch.p0i8(i8* %.177, i32 0, i32 3, i32 1)
  %.178 = add i64 %index_7, 816
  %.179 = getelementptr float, float* %in1, i64 %.178
  %.180 = bitcast float* %.179 to i8*
  call void @llvm.prefetch.p0i8(i8* %.180, i32 0, i32 3, i32 1)
  %.181 = add i64 %index_7, 832
  %.182 = getelementptr float, float* %in1, i64 %.181
  %.183 = bitcast float* %.182 to i8*
  call void @llvm.prefetch.p0i8(i8* %.183, i32 0, i32 3, i32 1)
  %.184 = add i64 %index_7, 848
  %.185 = getelementptr float, float* %in1, i64 %.184
  %.186 = bitcast float* %.185 to i8*
  call void @llvm.prefetch.p0i8(i8* %.186, i32 0, i32 3, i32 1)
  %.187 = add i64 %index_7, 864
  %.188 = getelementptr float, float* %in1, i64 %.187
  %.189 = bitcast float* %.188 to i8*
  call void @llvm.prefetch.p0i8(i8* %.189, i32 0, i32 3, i32 1)
  %.190 = add i64 %index_7, 880
  %.191 = getelementptr float, float* %in1, i64 %.190
  %.192 = bitcast float* %.191 to i8*
  call void @llvm.prefetch.p0i8(i8* %.192, i32 0, i32 3, i32 1)
  %.193 = add i64 %index_7, 896
  %.194 = getelementptr float, float* %in1, i64 %.193
  %.195 = bitcast float* %.194 to i8*
  call void @llvm.prefetch.p0i8(i8* %.195, i32 0, i32 3, i32 1)
  %.196 = add i64 %index_7, 912
  %.197 = getelementptr float, float* %in1, i64 %.196
  %.198 = bitcast float* %.197 to i8*
  call void @llvm.prefetch.p0i8(i8* %.198, i32 0, i32 3, i32 1)
  %.199 = add i64 %index_7, 928
  %.200 = getelementptr float, float* %in1, i64 %.199
  %.201 = bitcast float* %.200 to i8*
  call void @llvm.prefetch.p0i8(i8* %.201, i32 0, i32 3, i32 1)
  %.202 = add i64 %index_7, 944
  %.203 = getelementptr float, float* %in1, i64 %.202
  %.204 = bitcast float* %.203 to i8*
  call void @llvm.prefetch.p0i8(i8* %.204, i32 0, i32 3, i32 1)
  %.205 = add i64 %index_7, 960
  %.206 = getelementptr float, float* %in1, i64 %.205
  %.207 = bitcast float* %.206 to i8*
  call void @llvm.prefetch.p0i8(i8* %.207, i32 0, i32 3, i32 1)
  %.208 = add i64 %index_7, 976
  %.209 = getelementptr float, float* %in1, i64 %.208
  %.210 = bitcast float* %.209 to i8*
  call void @llvm.prefetch.p0i8(i8* %.210, i32 0, i32 3, i32 1)
  %.211 = add i64 %index_7, 992
  %.212 = getelementptr float, float* %in1, i64 %.211
  %.213 = bitcast float* %.212 to i8*
  call void @llvm.prefetch.p0i8(i8* %.213, i32 0, i32 3, i32 1)
  %.214 = add i64 %index_7, 1008
  %.215 = getelementptr float, float* %in1, i64 %.214
  %.216 = bitcast float* %.215 to i8*
  call void @llvm.prefetch.p0i8(i8* %.216, i32 0, i32 3, i32 1)
  %.217 = add i64 %index_7, 1024
  %.218 = getelementptr float, float* %in1, i64 %.217
  %.219 = bitcast float* %.218 to i8*
  call void @llvm.prefetch.p0i8(i8* %.219, i32 0, i32 3, i32 1)
  %.220 = add i64 %index_7, 1040
  %.221 = getelementptr float, float* %in1, i64 %.220
  %.222 = bitcast float* %.221 to i8*
  call void @llvm.prefetch.p0i8(i8* %.222, i32 0, i32 3, i32 1)
  %.223 = add i64 %index_7, 1056
  %.224 = getelementptr float, float* %in1, i64 %.223
  %.225 = bitcast float* %.224 to i8*
  call void @llvm.prefetch.p0i8(i8* %.225, i32 0, i32 3, i32 1)
  %.226 = add i64 %index_7, 1072
  %.227 = getelementptr float, float* %in1, i64 %.226
  %.228 = bitcast float* %.227 to i8*
  call void @llvm.prefetch.p0i8(i8* %.228, i32 0, i32 3, i32 1)
  %.229 = add i64 %index_7, 1088
  %.230 = getelementptr float, float* %in1, i64 %.229
  %.231 = bitcast float* %.230 to i8*
  call void @llvm.prefetch.p0i8(i8* %.231, i32 0, i32 3, i32 1)
  %.232 = add i64 %index_7, 1104
  %.233 = getelementptr float, float* %in1, i64 %.232
  %.234 = bitcast float* %.233 to i8*
  call void @llvm.prefetch.p0i8(i8* %.234, i32 0, i32 3, i32 1)
  %.235 = add i64 %index_7, 1120
  %.236 = getelementptr float, float* %in1, i64 %.235
  %.237 = bitcast float* %.236 to i8*
  call void @llvm.prefetch.p0i8(i8* %.237, i32 0, i32 3, i32 1)
  %.238 = add i64 %index_7, 1136
  %.239 = getelementptr float, float* %in1, i64 %.238
  %.240 = bitcast float* %.239 to i8*
  call void @llvm.prefetch.p0i8(i8* %.240, i32 0, i32 3, i32 1)
  %.241 = add i64 %index_7, 1152
  %.242 = getelementptr float, float* %in1, i64 %.241
  %.243 = bitcast float* %.242 to i8*
  call void @llvm.prefetch.p0i8(i8* %.243, i32 0, i32 3, i32 1)
  %.244 = add i64 %index_7, 1168
  %.245 = getelementptr float, float* %in1, i64 %.244
  %.246 = bitcast float* %.245 to i8*
  call void @llvm.prefetch.p0i8(i8* %.246, i32 0, i32 3, i32 1)
  %.247 = add i64 %index_7, 1184
  %.248 = getelementptr float, float* %in1, i64 %.247
  %.249 = bitcast float* %.248 to i8*
  call void @llvm.prefetch.p0i8(i8* %.249, i32 0, i32 3, i32 1)
  %.250 = add i64 %index_7, 1200
  %.251 = getelementptr float, float* %in1, i64 %.250
  %.252 = bitcast float* %.251 to i8*
  call void @llvm.prefetch.p0i8(i8* %.252, i32 0, i32 3, i32 1)
  %.253 = add i64 %index_7, 1216
  %.254 = getelementptr float, float* %in1, i64 %.253
  %.255 = bitcast float* %.254 to i8*
  call void @llvm.prefetch.p0i8(i8* %.255, i32 0, i32 3, i32 1)
  %.256 = add i64 %index_7, 1232
  %.257 = getelementptr float, float* %in1, i64 %.256
  %.258 = bitcast float* %.257 to i8*
  call void @llvm.prefetch.p0i8(i8* %.258, i32 0, i32 3, i32 1)
  %.259 = add i64 %index_7, 1248
  %.260 = getelementptr float, float* %in1, i64 %.259
  %.261 = bitcast float* %.260 to i8*
  call void @llvm.prefetch.p0i8(i8* %.261, i32 0, i32 3, i32 1)
  %.262 = add i64 %index_7, 1264
  %.263 = getelementptr float, float* %in1, i64 %.262
  %.264 = bitcast float* %.263 to i8*
  call void @llvm.prefetch.p0i8(i8* %.264, i32 0, i32 3, i32 1)
  %.265 = add i64 %index_7, 1280
  %.266 = getelementptr float, float* %in1, i64 %.265
  %.267 = bitcast float* %.266 to i8*
  call void @llvm.prefetch.p0i8(i8* %.267, i32 0, i32 3, i32 1)
  %.268 = add i64 %index_7, 1296
  %.269 = getelementptr float, float* %in1, i64 %.268
  %.270 = bitcast float* %.269 to i8*
  call void @llvm.prefetch.p0i8(i8* %.270, i32 0, i32 3, i32 1)
  %.271 = add i64 %index_7, 1312
  %.272 = getelementptr float, float* %in1, i64 %.271
  %.273 = bitcast float* %.272 to i8*
  call void @llvm.prefetch.p0i8(i8* %.273, i32 0, i32 3, i32 1)
  %.274 = add i64 %index_7, 1328
  %.275 = getelementptr float, float* %in1, i64 %.274
  %.276 = bitcast float* %.275 to i8*
  call void @llvm.prefetch.p0i8(i8* %.276, i32 0, i32 3, i32 1)
  %.277 = add i64 %index_7, 1344
  %.278 = getelementptr float, float* %in1, i64 %.277
  %.279 = bitcast float* %.278 to i8*
  call void @llvm.prefetch.p0i8(i8* %.279, i32 0, i32 3, i32 1)
  %.280 = add i64 %index_7, 1360
  %.281 = getelementptr float, float* %in1, i64 %.280
  %.282 = bitcast float* %.281 to i8*
  call void @llvm.prefetch.p0i8(i8* %.282, i32 0, i32 3, i32 1)
  %.283 = add i64 %index_7, 1376
  %.284 = getelementptr float, float* %in1, i64 %.283
  %.285 = bitcast float* %.284 to i8*
  call void @llvm.prefetch.p0i8(i8* %.285, i32 0, i32 3, i32 1)
  %.286 = add i64 %index_7, 1392
  %.287 = getelementptr float, float* %in1, i64 %.286
  %.288 = bitcast float* %.287 to i8*
  call void @llvm.prefetch.p0i8(i8* %.288, i32 0, i32 3, i32 1)
  %.289 = add i64 %index_7, 1408
  %.290 = getelementptr float, float* %in1, i64 %.289
  %.291 = bitcast float* %.290 to i8*
  call void @llvm.prefetch.p0i8(i8* %.291, i32 0, i32 3, i32 1)
  %.292 = add i64 %index_7, 1424
  %.293 = getelementptr float, float* %in1, i64 %.292
  %.294 = bitcast float* %.293 to i8*
  call void @llvm.prefetch.p0i8(i8* %.294, i32 0, i32 3, i32 1)
  %.295 = add i64 %index_7, 1440
  %.296 = getelementptr float, float* %in1, i64 %.295
  %.297 = bitcast float* %.296 to i8*
  call void @llvm.prefetch.p0i8(i8* %.297, i32 0, i32 3, i32 1)
  %.298 = add i64 %index_7, 1456
  %.299 = getelementptr float, float* %in1, i64 %.298
  %.300 = bitcast float* %.299 to i8*
  call void @llvm.prefetch.p0i8(i8* %.300, i32 0, i32 3, i32 1)
  %.301 = add i64 %index_7, 1472
  %.302 = getelementptr float, float* %in1, i64 %.301
  %.303 = bitcast float* %.302 to i8*
  call void @llvm.prefetch.p0i8(i8* %.303, i32 0, i32 3, i32 1)
  %.304 = add i64 %index_7, 1488
  %.305 = getelementptr float, float* %in1, i64 %.304
  %.306 = bitcast float* %.305 to i8*
  call void @llvm.prefetch.p0i8(i8* %.306, i32 0, i32 3, i32 1)
  %.307 = add i64 %index_7, 1504
  %.308 = getelementptr float, float* %in1, i64 %.307
  %.309 = bitcast float* %.308 to i8*
  call void @llvm.prefetch.p0i8(i8* %.309, i32 0, i32 3, i32 1)
  %.310 = add i64 %index_7, 1520
  %.311 = getelementptr float, float* %in1, i64 %.310
  %.312 = bitcast float* %.311 to i8*
  call void @llvm.prefetch.p0i8(i8* %.312, i32 0, i32 3, i32 1)
  %.313 = add i64 %index_7, 1536
  %.314 = getelementptr float, float* %in1, i64 %.313
  %.315 = bitcast float* %.314 to i8*
  call void @llvm.prefetch.p0i8(i8* %.315, i32 0, i32 3, i32 1)
  %.316 = add i64 %index_7, 1552
  %.317 = getelementptr float, float* %in1, i64 %.316
  %.318 = bitcast float* %.317 to i8*
  call void @llvm.prefetch.p0i8(i8* %.318, i32 0, i32 3, i32 1)
  %.319 = add i64 %index_7, 1568
  %.320 = getelementptr float, float* %in1, i64 %.319
  %.321 = bitcast float* %.320 to i8*
  call void @llvm.prefetch.p0i8(i8* %.321, i32 0, i32 3, i32 1)
  %.322 = add i64 %index_7, 1584
  %.323 = getelementptr float, float* %in1, i64 %.322
  %.324 = bitcast float* %.323 to i8*
  call void @llvm.prefetch.p0i8(i8* %.324, i32 0, i32 3, i32 1)
  %.325 = add i64 %index_7, 1600
  %.326 = getelementptr float, float* %in1, i64 %.325
  %.327 = bitcast float* %.326 to i8*
  call void @llvm.prefetch.p0i8(i8* %.327, i32 0, i32 3, i32 1)
  %.328 = add i64 %index_7, 1616
  %.329 = getelementptr float, float* %in1, i64 %.328
  %.330 = bitcast float* %.329 to i8*
  call void @llvm.prefetch.p0i8(i8* %.330, i32 0, i32 3, i32 1)
  %.331 = add i64 %index_7, 1632
  %.332 = getelementptr float, float* %in1, i64 %.331
  %.333 = bitcast float* %.332 to i8*
  call void @llvm.prefetch.p0i8(i8* %.333, i32 0, i32 3, i32 1)
  %.334 = add i64 %index_7, 1648
  %.335 = getelementptr float, float* %in1, i64 %.334
  %.336 = bitcast float* %.335 to i8*
  call void @llvm.prefetch.p0i8(i8* %.336, i32 0, i32 3, i32 1)
  %.337 = add i64 %index_7, 1664
  %.338 = getelementptr float, float* %in1, i64 %.337
  %.339 = bitcast float* %.338 to i8*
  call void @llvm.prefetch.p0i8(i8* %.339, i32 0, i32 3, i32 1)
  %.340 = add i64 %index_7, 1680
  %.341 = getelementptr float, float* %in1, i64 %.340
  %.342 = bitcast float* %.341 to i8*
  call void @llvm.prefetch.p0i8(i8* %.342, i32 0, i32 3, i32 1)
  %.343 = add i64 %index_7, 1696
  %.344 = getelementptr float, float* %in1, i64 %.343
  %.345 = bitcast float* %.344 to i8*
  call void @llvm.prefetch.p0i8(i8* %.345, i32 0, i32 3, i32 1)
  %.346 = add i64 %index_7, 1712
  %.347 = getelementptr float, float* %in1, i64 %.346
  %.348 = bitcast float* %.347 to i8*
  call void @llvm.prefetch.p0i8(i8* %.348, i32 0, i32 3, i32 1)
  %.349 = add i64 %index_7, 1728
  %.350 = getelementptr float, float* %in1, i64 %.349
  %.351 = bitcast float* %.350 to i8*
  call void @llvm.prefetch.p0i8(i8* %.351, i32 0, i32 3, i32 1)
  %.352 = add i64 %index_7, 1744
  %.353 = getelementptr float, float* %in1, i64 %.352
  %.354 = bitcast float* %.353 to i8*
  call void @llvm.prefetch.p0i8(i8* %.354, i32 0, i32 3, i32 1)
  %.355 = add i64 %index_7, 1760
  %.356 = getelementptr float, float* %in1, i64 %.355
  %.357 = bitcast float* %.356 to i8*
  call void @llvm.prefetch.p0i8(i8* %.357, i32 0, i32 3, i32 1)
  %.358 = add i64 %index_7, 1776
  %.359 = getelementptr float, float* %in1, i64 %.358
  %.360 = bitcast float* %.359 to i8*
  call void @llvm.prefetch.p0i8(i8* %.360, i32 0, i32 3, i32 1)
  %.361 = add i64 %index_7, 1792
  %.362 = getelementptr float, float* %in1, i64 %.361
  %.363 = bitcast float* %.362 to i8*
  call void @llvm.prefetch.p0i8(i8* %.363, i32 0, i32 3, i32 1)
  %.364 = add i64 %index_7, 1808
  %.365 = getelementptr float, float* %in1, i64 %.364
  %.366 = bitcast float* %.365 to i8*
  call void @llvm.prefetch.p0i8(i8* %.366, i32 0, i32 3, i32 1)
  %.367 = add i64 %index_7, 1824
  %.368 = getelementptr float, float* %in1, i64 %.367
  %.369 = bitcast float* %.368 to i8*
  call void @llvm.prefetch.p0i8(i8* %.369, i32 0, i32 3, i32 1)
  %.370 = add i64 %index_7, 1840
  %.371 = getelementptr float, float* %in1, i64 %.370
  %.372 = bitcast float* %.371 to i8*
  call void @llvm.prefetch.p0i8(i8* %.372, i32 0, i32 3, i32 1)
  %.373 = add i64 %index_7, 1856
  %.374 = getelementptr float, float* %in1, i64 %.373
  %.375 = bitcast float* %.374 to i8*
  call void @llvm.prefetch.p0i8(i8* %.375, i32 0, i32 3, i32 1)
  %.376 = add i64 %index_7, 1872
  %.377 = getelementptr float, float* %in1, i64 %.376
  %.378 = bitcast float* %.377 to i8*
  call void @llvm.prefetch.p0i8(i8* %.378, i32 0, i32 3, i32 1)
  %.379 = add i64 %index_7, 1888
  %.380 = getelementptr float, float* %in1, i64 %.379
  %.381 = bitcast float* %.380 to i8*
  call void @llvm.prefetch.p0i8(i8* %.381, i32 0, i32 3, i32 1)
  %.382 = add i64 %index_7, 1904
  %.383 = getelementptr float, float* %in1, i64 %.382
  %.384 = bitcast float* %.383 to i8*
  call void @llvm.prefetch.p0i8(i8* %.384, i32 0, i32 3, i32 1)
  %.385 = add i64 %index_7, 1920
  %.386 = getelementptr float, float* %in1, i64 %.385
  %.387 = bitcast float* %.386 to i8*
  call void @llvm.prefetch.p0i8(i8* %.387, i32 0, i32 3, i32 1)
  %.388 = add i64 %index_7, 1936
  %.389 = getelementptr float, float* %in1, i64 %.388
  %.390 = bitcast float* %.389 to i8*
  call void @llvm.prefetch.p0i8(i8* %.390, i32 0, i32 3, i32 1)
  %.391 = add i64 %index_7, 1952
  %.392 = getelementptr float, float* %in1, i64 %.391
  %.393 = bitcast float* %.392 to i8*
  call void @llvm.prefetch.p0i8(i8* %.393, i32 0, i32 3, i32 1)
  %.394 = add i64 %index_7, 1968
  %.395 = getelementptr float, float* %in1, i64 %.394
  %.396 = bitcast float* %.395 to i8*
  call void @llvm.prefetch.p0i8(i8* %.396, i32 0, i32 3, i32 1)
  %.397 = add i64 %index_7, 1984
  %.398 = getelementptr float, float* %in1, i64 %.397
  %.399 = bitcast float* %.398 to i8*
  call void @llvm.prefetch.p0i8(i8* %.399, i32 0, i32 3, i32 1)
  %.400 = add i64 %index_7, 2000
  %.401 = getelementptr float, float* %in1, i64 %.400
  %.402 = bitcast float* %.401 to i8*
  call void @llvm.prefetch.p0i8(i8* %.402, i32 0, i32 3, i32 1)
  %.403 = add i64 %index_7, 2016
  %.404 = getelementptr float, float* %in1, i64 %.403
  %.405 = bitcast float* %.404 to i8*
  call void @llvm.prefetch.p0i8(i8* %.405, i32 0, i32 3, i32 1)
  %.406 = add i64 %index_7, 2032
  %.407 = getelementptr float, float* %in1, i64 %.406
  %.408 = bitcast float* %.407 to i8*
  call void @llvm.prefetch.p0i8(i8* %.408, i32 0, i32 3, i32 1)
  %.409 = add i64 %index_7, 2048
  %.410 = getelementptr float, float* %in1, i64 %.409
  %.411 = bitcast float* %.410 to i8*
  call void @llvm.prefetch.p0i8(i8* %.411, i32 0, i32 3, i32 1)
  %.412 = add i64 %index_7, 2064
  %.413 = getelementptr float, float* %in1, i64 %.412
  %.414 = bitcast float* %.413 to i8*
  call void @llvm.prefetch.p0i8(i8* %.414, i32 0, i32 3, i32 1)
  %.415 = add i64 %index_7, 2080
  %.416 = getelementptr float, float* %in1, i64 %.415
  %.417 = bitcast float* %.416 to i8*
  call void @llvm.prefetch.p0i8(i8* %.417, i32 0, i32 3, i32 1)
  %.418 = add i64 %index_7, 2096
  %.419 = getelementptr float, float* %in1, i64 %.418
  %.420 = bitcast float* %.419 to i8*
  call void @llvm.prefetch.p0i8(i8* %.420, i32 0, i32 3, i32 1)
  %.421 = add i64 %index_7, 2112
  %.422 = getelementptr float, float* %in1, i64 %.421
  %.423 = bitcast float* %.422 to i8*
  call void @llvm.prefetch.p0i8(i8* %.423, i32 0, i32 3, i32 1)
  %.424 = add i64 %index_7, 2128
  %.425 = getelementptr float, float* %in1, i64 %.424
  %.426 = bitcast float* %.425 to i8*
  call void @llvm.prefetch.p0i8(i8* %.426, i32 0, i32 3, i32 1)
  %.427 = add i64 %index_7, 2144
  %.428 = getelementptr float, float* %in1, i64 %.427
  %.429 = bitcast float* %.428 to i8*
  call void @llvm.prefetch.p0i8(i8* %.429, i32 0, i32 3, i32 1)
  %.430 = add i64 %index_7, 2160
  %.431 = getelementptr float, float* %in1, i64 %.430
  %.432 = bitcast float* %.431 to i8*
  call void @llvm.prefetch.p0i8(i8* %.432, i32 0, i32 3, i32 1)
  %.433 = add i64 %index_7, 2176
  %.434 = getelementptr float, float* %in1, i64 %.433
  %.435 = bitcast float* %.434 to i8*
  call void @llvm.prefetch.p0i8(i8* %.435, i32 0, i32 3, i32 1)
  %.436 = add i64 %index_7, 2192
  %.437 = getelementptr float, float* %in1, i64 %.436
  %.438 = bitcast float* %.437 to i8*
  call void @llvm.prefetch.p0i8(i8* %.438, i32 0, i32 3, i32 1)
  %.439 = add i64 %index_7, 2208
  %.440 = getelementptr float, float* %in1, i64 %.439
  %.441 = bitcast float* %.440 to i8*
  call void @llvm.prefetch.p0i8(i8* %.441, i32 0, i32 3, i32 1)
  %.442 = add i64 %index_7, 2224
  %.443 = getelementptr float, float* %in1, i64 %.442
  %.444 = bitcast float* %.443 to i8*
  call void @llvm.prefetch.p0i8(i8* %.444, i32 0, i32 3, i32 1)
  %.445 = add i64 %index_7, 2240
  %.446 = getelementptr float, float* %in1, i64 %.445
  %.447 = bitcast float* %.446 to i8*
  call void @llvm.prefetch.p0i8(i8* %.447, i32 0, i32 3, i32 1)
  %.448 = add i64 %index_7, 2256
  %.449 = getelementptr float, float* %in1, i64 %.448
  %.450 = bitcast float* %.449 to i8*
  call void @llvm.prefetch.p0i8(i8* %.450, i32 0, i32 3, i32 1)
  %.451 = add i64 %index_7, 2272
  %.452 = getelementptr float, float* %in1, i64 %.451
  %.453 = bitcast float* %.452 to i8*
  call void @llvm.prefetch.p0i8(i8* %.453, i32 0, i32 3, i32 1)
  %.454 = add i64 %index_7, 2288
  %.455 = getelementptr float, float* %in1, i64 %.454
  %.456 = bitcast float* %.455 to i8*
  call void @llvm.prefetch.p0i8(i8* %.456, i32 0, i32 3, i32 1)
  %.457 = add i64 %index_7, 2304
  %.458 = getelementptr float, float* %in1, i64 %.457
  %.459 = bitcast float* %.458 to i8*
  call void @llvm.prefetch.p0i8(i8* %.459, i32 0, i32 3, i32 1)
  %.460 = add i64 %index_7, 2320
  %.461 = getelementptr float, float* %in1, i64 %.460
  %.462 = bitcast float* %.461 to i8*
  call void @llvm.prefetch.p0i8(i8* %.462, i32 0, i32 3, i32 1)
  %.463 = add i64 %index_7, 2336
  %.464 = getelementptr float, float* %in1, i64 %.463
  %.465 = bitcast float* %.464 to i8*
  call void @llvm.prefetch.p0i8(i8* %.465, i32 0, i32 3, i32 1)
  %.466 = add i64 %index_7, 2352
  %.467 = getelementptr float, float* %in1, i64 %.466
  %.468 = bitcast float* %.467 to i8*
  call void @llvm.prefetch.p0i8(i8* %.468, i32 0, i32 3, i32 1)
  %.469 = add i64 %index_7, 2368
  %.470 = getelementptr float, float* %in1, i64 %.469
  %.471 = bitcast float* %.470 to i8*
  call void @llvm.prefetch.p0i8(i8* %.471, i32 0, i32 3, i32 1)
  %.472 = add i64 %index_7, 2384
  %.473 = getelementptr float, float* %in1, i64 %.472
  %.474 = bitcast float* %.473 to i8*
  call void @llvm.prefetch.p0i8(i8* %.474, i32 0, i32 3, i32 1)
  %.475 = add i64 %index_7, 2400
  %.476 = getelementptr float, float* %in1, i64 %.475
  %.477 = bitcast float* %.476 to i8*
  call void @llvm.prefetch.p0i8(i8* %.477, i32 0, i32 3, i32 1)
  %.478 = add i64 %index_7, 2416
  %.479 = getelementptr float, float* %in1, i64 %.478
  %.480 = bitcast float* %.479 to i8*
  call void @llvm.prefetch.p0i8(i8* %.480, i32 0, i32 3, i32 1)
  %.481 = add i64 %index_7, 2432
  %.482 = getelementptr float, float* %in1, i64 %.481
  %.483 = bitcast float* %.482 to i8*
  call void @llvm.prefetch.p0i8(i8* %.483, i32 0, i32 3, i32 1)
  %.484 = add i64 %index_7, 2448
  %.485 = getelementptr float, float* %in1, i64 %.484
  %.486 = bitcast float* %.485 to i8*
  call void @llvm.prefetch.p0i8(i8* %.486, i32 0, i32 3, i32 1)
  %.487 = add i64 %index_7, 2464
  %.488 = getelementptr float, float* %in1, i64 %.487
  %.489 = bitcast float* %.488 to i8*
  call void @llvm.prefetch.p0i8(i8* %.489, i32 0, i32 3, i32 1)
  %.490 = add i64 %index_7, 2480
  %.491 = getelementptr float, float* %in1, i64 %.490
  %.492 = bitcast float* %.491 to i8*
  call void @llvm.prefetch.p0i8(i8* %.492, i32 0, i32 3, i32 1)
  %.493 = add i64 %index_7, 2496
  %.494 = getelementptr float, float* %in1, i64 %.493
  %.495 = bitcast float* %.494 to i8*
  call void @llvm.prefetch.p0i8(i8* %.495, i32 0, i32 3, i32 1)
  %.496 = add i64 %index_7, 2512
  %.497 = getelementptr float, float* %in1, i64 %.496
  %.498 = bitcast float* %.497 to i8*
  call void @llvm.prefetch.p0i8(i8* %.498, i32 0, i32 3, i32 1)
  %.499 = add i64 %index_7, 2528
  %.500 = getelementptr float, float* %in1, i64 %.499
  %.501 = bitcast float* %.500 to i8*
  call void @llvm.prefetch.p0i8(i8* %.501, i32 0, i32 3, i32 1)
  %.502 = add i64 %index_7, 2544
  %.503 = getelementptr float, float* %in1, i64 %.502
  %.504 = bitcast float* %.503 to i8*
  call void @llvm.prefetch.p0i8(i8* %.504, i32 0, i32 3, i32 1)
  %.505 = add i64 %index_7, 2560
  %.506 = getelementptr float, float* %in1, i64 %.505
  %.507 = bitcast float* %.506 to i8*
  call void @llvm.prefetch.p0i8(i8* %.507, i32 0, i32 3, i32 1)
  %.508 = add i64 %index_7, 2576
  %.509 = getelementptr float, float* %in1, i64 %.508
  %.510 = bitcast float* %.509 to i8*
  call void @llvm.prefetch.p0i8(i8* %.510, i32 0, i32 3, i32 1)
  %.511 = add i64 %index_7, 2592
  %.512 = getelementptr float, float* %in1, i64 %.511
  %.513 = bitcast float* %.512 to i8*
  call void @llvm.prefetch.p0i8(i8* %.513, i32 0, i32 3, i32 1)
  %.514 = add i64 %index_7, 2608
  %.515 = getelementptr float, float* %in1, i64 %.514
  %.516 = bitcast float* %.515 to i8*
  call void @llvm.prefetch.p0i8(i8* %.516, i32 0, i32 3, i32 1)
  %.517 = add i64 %index_7, 2624
  %.518 = getelementptr float, float* %in1, i64 %.517
  %.519 = bitcast float* %.518 to i8*
  call void @llvm.prefetch.p0i8(i8* %.519, i32 0, i32 3, i32 1)
  %.520 = add i64 %index_7, 2640
  %.521 = getelementptr float, float* %in1, i64 %.520
  %.522 = bitcast float* %.521 to i8*
  call void @llvm.prefetch.p0i8(i8* %.522, i32 0, i32 3, i32 1)
  %.523 = add i64 %index_7, 2656
  %.524 = getelementptr float, float* %in1, i64 %.523
  %.525 = bitcast float* %.524 to i8*
  call void @llvm.prefetch.p0i8(i8* %.525, i32 0, i32 3, i32 1)
  %.526 = add i64 %index_7, 2672
  %.527 = getelementptr float, float* %in1, i64 %.526
  %.528 = bitcast float* %.527 to i8*
  call void @llvm.prefetch.p0i8(i8* %.528, i32 0, i32 3, i32 1)
  %.529 = add i64 %index_7, 2688
  %.530 = getelementptr float, float* %in1, i64 %.529
  %.531 = bitcast float* %.530 to i8*
  call void @llvm.prefetch.p0i8(i8* %.531, i32 0, i32 3, i32 1)
  %.532 = add i64 %index_7, 2704
  %.533 = getelementptr float, float* %in1, i64 %.532
  %.534 = bitcast float* %.533 to i8*
  call void @llvm.prefetch.p0i8(i8* %.534, i32 0, i32 3, i32 1)
  %.535 = add i64 %index_7, 2720
  %.536 = getelementptr float, float* %in1, i64 %.535
  %.537 = bitcast float* %.536 to i8*
  call void @llvm.prefetch.p0i8(i8* %.537, i32 0, i32 3, i32 1)
  %.538 = add i64 %index_7, 2736
  %.539 = getelementptr float, float* %in1, i64 %.538
  %.540 = bitcast float* %.539 to i8*
  call void @llvm.prefetch.p0i8(i8* %.540, i32 0, i32 3, i32 1)
  %.541 = add i64 %index_7, 2752
  %.542 = getelementptr float, float* %in1, i64 %.541
  %.543 = bitcast float* %.542 to i8*
  call void @llvm.prefetch.p0i8(i8* %.543, i32 0, i32 3, i32 1)
  %.544 = add i64 %index_7, 2768
  %.545 = getelementptr float, float* %in1, i64 %.544
  %.546 = bitcast float* %.545 to i8*
  call void @llvm.prefetch.p0i8(i8* %.546, i32 0, i32 3, i32 1)
  %.547 = add i64 %index_7, 2784
  %.548 = getelementptr float, float* %in1, i64 %.547
  %.549 = bitcast float* %.548 to i8*
  call void @llvm.prefetch.p0i8(i8* %.549, i32 0, i32 3, i32 1)
  %.550 = add i64 %index_7, 2800
  %.551 = getelementptr float, float* %in1, i64 %.550
  %.552 = bitcast float* %.551 to i8*
  call void @llvm.prefetch.p0i8(i8* %.552, i32 0, i32 3, i32 1)
  %.553 = add i64 %index_7, 2816
  %.554 = getelementptr float, float* %in1, i64 %.553
  %.555 = bitcast float* %.554 to i8*
  call void @llvm.prefetch.p0i8(i8* %.555, i32 0, i32 3, i32 1)
  %.556 = add i64 %index_7, 2832
  %.557 = getelementptr float, float* %in1, i64 %.556
  %.558 = bitcast float* %.557 to i8*
  call void @llvm.prefetch.p0i8(i8* %.558, i32 0, i32 3, i32 1)
  %.559 = add i64 %index_7, 2848
  %.560 = getelementptr float, float* %in1, i64 %.559
  %.561 = bitcast float* %.560 to i8*
  call void @llvm.prefetch.p0i8(i8* %.561, i32 0, i32 3, i32 1)
  %.562 = add i64 %index_7, 2864
  %.563 = getelementptr float, float* %in1, i64 %.562
  %.564 = bitcast float* %.563 to i8*
  call void @llvm.prefetch.p0i8(i8* %.564, i32 0, i32 3, i32 1)
  %.565 = add i64 %index_7, 2880
  %.566 = getelementptr float, float* %in1, i64 %.565
  %.567 = bitcast float* %.566 to i8*
  call void @llvm.prefetch.p0i8(i8* %.567, i32 0, i32 3, i32 1)
  %.568 = add i64 %index_7, 2896
  %.569 = getelementptr float, float* %in1, i64 %.568
  %.570 = bitcast float* %.569 to i8*
  call void @llvm.prefetch.p0i8(i8* %.570, i32 0, i32 3, i32 1)
  %.571 = add i64 %index_7, 2912
  %.572 = getelementptr float, float* %in1, i64 %.571
  %.573 = bitcast float* %.572 to i8*
  call void @llvm.prefetch.p0i8(i8* %.573, i32 0, i32 3, i32 1)
  %.574 = add i64 %index_7, 2928
  %.575 = getelementptr float, float* %in1, i64 %.574
  %.576 = bitcast float* %.575 to i8*
  call void @llvm.prefetch.p0i8(i8* %.576, i32 0, i32 3, i32 1)
  %.577 = add i64 %index_7, 2944
  %.578 = getelementptr float, float* %in1, i64 %.577
  %.579 = bitcast float* %.578 to i8*
  call void @llvm.prefetch.p0i8(i8* %.579, i32 0, i32 3, i32 1)
  %.580 = add i64 %index_7, 2960
  %.581 = getelementptr float, float* %in1, i64 %.580
  %.582 = bitcast float* %.581 to i8*
  call void @llvm.prefetch.p0i8(i8* %.582, i32 0, i32 3, i32 1)
  %.583 = add i64 %index_7, 2976
  %.584 = getelementptr float, float* %in1, i64 %.583
  %.585 = bitcast float* %.584 to i8*
  call void @llvm.prefetch.p0i8(i8* %.585, i32 0, i32 3, i32 1)
  %.586 = add i64 %index_7, 2992
  %.587 = getelementptr float, float* %in1, i64 %.586
  %.588 = bitcast float* %.587 to i8*
  call void @llvm.prefetch.p0i8(i8* %.588, i32 0, i32 3, i32 1)
  %.589 = add i64 %index_7, 3008
  %.590 = getelementptr float, float* %in1, i64 %.589
  %.591 = bitcast float* %.590 to i8*
  call void @llvm.prefetch.p0i8(i8* %.591, i32 0, i32 3, i32 1)
  %.592 = add i64 %index_7, 3024
  %.593 = getelementptr float, float* %in1, i64 %.592
  %.594 = bitcast float* %.593 to i8*
  call void @llvm.prefetch.p0i8(i8* %.594, i32 0, i32 3, i32 1)
  %.595 = add i64 %index_7, 3040
  %.596 = getelementptr float, float* %in1, i64 %.595
  %.597 = bitcast float* %.596 to i8*
  call void @llvm.prefetch.p0i8(i8* %.597, i32 0, i32 3, i32 1)
  %.598 = add i64 %index_7, 3056
  %.599 = getelementptr float, float* %in1, i64 %.598
  %.600 = bitcast float* %.599 to i8*
  call void @llvm.prefetch.p0i8(i8* %.600, i32 0, i32 3, i32 1)
  %.601 = add i64 %index_7, 3072
  %.602 = getelementptr float, float* %in1, i64 %.601
  %.603 = bitcast float* %.602 to i8*
  call void @llvm.prefetch.p0i8(i8* %.603, i32 0, i32 3, i32 1)
  %.604 = add i64 %index_7, 3088
  %.605 = getelementptr float, float* %in1, i64 %.604
  %.606 = bitcast float* %.605 to i8*
  call void @llvm.prefetch.p0i8(i8* %.606, i32 0, i32 3, i32 1)
  %.607 = add i64 %index_7, 3104
  %.608 = getelementptr float, float* %in1, i64 %.607
  %.609 = bitcast float* %.608 to i8*
  call void @llvm.prefetch.p0i8(i8* %.609, i32 0, i32 3, i32 1)
  %.610 = add i64 %index_7, 3120
  %.611 = getelementptr float, float* %in1, i64 %.610
  %.612 = bitcast float* %.611 to i8*
  call void @llvm.prefetch.p0i8(i8* %.612, i32 0, i32 3, i32 1)
  %.613 = add i64 %index_7, 3136
  %.614 = getelementptr float, float* %in1, i64 %.613
  %.615 = bitcast float* %.614 to i8*
  call void @llvm.prefetch.p0i8(i8* %.615, i32 0, i32 3, i32 1)
  %.616 = add i64 %index_7, 3152
  %.617 = getelementptr float, float* %in1, i64 %.616
  %.618 = bitcast float* %.617 to i8*
  call void @llvm.prefetch.p0i8(i8* %.618, i32 0, i32 3, i32 1)
  %.619 = add i64 %index_7, 3168
  %.620 = getelementptr float, float* %in1, i64 %.619
  %.621 = bitcast float* %.620 to i8*
  call void @llvm.prefetch.p0i8(i8* %.621, i32 0, i32 3, i32 1)
  %.622 = add i64 %index_7, 3184
  %.623 = getelementptr float, float* %in1, i64 %.622
  %.624 = bitcast float* %.623 to i8*
  call void @llvm.prefetch.p0i8(i8* %.624, i32 0, i32 3, i32 1)
  %.625 = add i64 %index_7, 3200
  %.626 = getelementptr float, float* %in1, i64 %.625
  %.627 = bitcast float* %.626 to i8*
  call void @llvm.prefetch.p0i8(i8* %.627, i32 0, i32 3, i32 1)
  %.628 = add i64 %index_7, 3216
  %.629 = getelementptr float, float* %in1, i64 %.628
  %.630 = bitcast float* %.629 to i8*
  call void @llvm.prefetch.p0i8(i8* %.630, i32 0, i32 3, i32 1)
  %.631 = add i64 %index_7, 3232
  %.632 = getelementptr float, float* %in1, i64 %.631
  %.633 = bitcast float* %.632 to i8*
  call void @llvm.prefetch.p0i8(i8* %.633, i32 0, i32 3, i32 1)
  %.634 = add i64 %index_7, 3248
  %.635 = getelementptr float, float* %in1, i64 %.634
  %.636 = bitcast float* %.635 to i8*
  call void @llvm.prefetch.p0i8(i8* %.636, i32 0, i32 3, i32 1)
  %.637 = add i64 %index_7, 3264
  %.638 = getelementptr float, float* %in1, i64 %.637
  %.639 = bitcast float* %.638 to i8*
  call void @llvm.prefetch.p0i8(i8* %.639, i32 0, i32 3, i32 1)
  %.640 = add i64 %index_7, 3280
  %.641 = getelementptr float, float* %in1, i64 %.640
  %.642 = bitcast float* %.641 to i8*
  call void @llvm.prefetch.p0i8(i8* %.642, i32 0, i32 3, i32 1)
  %.643 = add i64 %index_7, 3296
  %.644 = getelementptr float, float* %in1, i64 %.643
  %.645 = bitcast float* %.644 to i8*
  call void @llvm.prefetch.p0i8(i8* %.645, i32 0, i32 3, i32 1)
  %.646 = add i64 %index_7, 3312
  %.647 = getelementptr float, float* %in1, i64 %.646
  %.648 = bitcast float* %.647 to i8*
  call void @llvm.prefetch.p0i8(i8* %.648, i32 0, i32 3, i32 1)
  %.649 = add i64 %index_7, 3328
  %.650 = getelementptr float, float* %in1, i64 %.649
  %.651 = bitcast float* %.650 to i8*
  call void @llvm.prefetch.p0i8(i8* %.651, i32 0, i32 3, i32 1)
  %.652 = add i64 %index_7, 3344
  %.653 = getelementptr float, float* %in1, i64 %.652
  %.654 = bitcast float* %.653 to i8*
  call void @llvm.prefetch.p0i8(i8* %.654, i32 0, i32 3, i32 1)
  %.655 = add i64 %index_7, 3360
  %.656 = getelementptr float, float* %in1, i64 %.655
  %.657 = bitcast float* %.656 to i8*
  call void @llvm.prefetch.p0i8(i8* %.657, i32 0, i32 3, i32 1)
  %.658 = add i64 %index_7, 3376
  %.659 = getelementptr float, float* %in1, i64 %.658
  %.660 = bitcast float* %.659 to i8*
  call void @llvm.prefetch.p0i8(i8* %.660, i32 0, i32 3, i32 1)
  %.661 = add i64 %index_7, 3392
  %.662 = getelementptr float, float* %in1, i64 %.661
  %.663 = bitcast float* %.662 to i8*
  call void @llvm.prefetch.p0i8(i8* %.663, i32 0, i32 3, i32 1)
  %.664 = add i64 %index_7, 3408
  %.665 = getelementptr float, float* %in1, i64 %.664
  %.666 = bitcast float* %.665 to i8*
  call void @llvm.prefetch.p0i8(i8* %.666, i32 0, i32 3, i32 1)
  %.667 = add i64 %index_7, 3424
  %.668 = getelementptr float, float* %in1, i64 %.667
  %.669 = bitcast float* %.668 to i8*
  call void @llvm.prefetch.p0i8(i8* %.669, i32 0, i32 3, i32 1)
  %.670 = add i64 %index_7, 3440
  %.671 = getelementptr float, float* %in1, i64 %.670
  %.672 = bitcast float* %.671 to i8*
  call void @llvm.prefetch.p0i8(i8* %.672, i32 0, i32 3, i32 1)
  %.673 = add i64 %index_7, 3456
  %.674 = getelementptr float, float* %in1, i64 %.673
  %.675 = bitcast float* %.674 to i8*
  call void @llvm.prefetch.p0i8(i8* %.675, i32 0, i32 3, i32 1)
  %.676 = add i64 %index_7, 3472
  %.677 = getelementptr float, float* %in1, i64 %.676
  %.678 = bitcast float* %.677 to i8*
  call void @llvm.prefetch.p0i8(i8* %.678, i32 0, i32 3, i32 1)
  %.679 = add i64 %index_7, 3488
  %.680 = getelementptr float, float* %in1, i64 %.679
  %.681 = bitcast float* %.680 to i8*
  call void @llvm.prefetch.p0i8(i8* %.681, i32 0, i32 3, i32 1)
  %.682 = add i64 %index_7, 3504
  %.683 = getelementptr float, float* %in1, i64 %.682
  %.684 = bitcast float* %.683 to i8*
  call void @llvm.prefetch.p0i8(i8* %.684, i32 0, i32 3, i32 1)
  %.685 = add i64 %index_7, 3520
  %.686 = getelementptr float, float* %in1, i64 %.685
  %.687 = bitcast float* %.686 to i8*
  call void @llvm.prefetch.p0i8(i8* %.687, i32 0, i32 3, i32 1)
  %.688 = add i64 %index_7, 3536
  %.689 = getelementptr float, float* %in1, i64 %.688
  %.690 = bitcast float* %.689 to i8*
  call void @llvm.prefetch.p0i8(i8* %.690, i32 0, i32 3, i32 1)
  %.691 = add i64 %index_7, 3552
  %.692 = getelementptr float, float* %in1, i64 %.691
  %.693 = bitcast float* %.692 to i8*
  call void @llvm.prefetch.p0i8(i8* %.693, i32 0, i32 3, i32 1)
  %.694 = add i64 %index_7, 3568
  %.695 = getelementptr float, float* %in1, i64 %.694
  %.696 = bitcast float* %.695 to i8*
  call void @llvm.prefetch.p0i8(i8* %.696, i32 0, i32 3, i32 1)
  %.697 = add i64 %index_7, 3584
  %.698 = getelementptr float, float* %in1, i64 %.697
  %.699 = bitcast float* %.698 to i8*
  call void @llvm.prefetch.p0i8(i8* %.699, i32 0, i32 3, i32 1)
  %.700 = add i64 %index_7, 3600
  %.701 = getelementptr float, float* %in1, i64 %.700
  %.702 = bitcast float* %.701 to i8*
  call void @llvm.prefetch.p0i8(i8* %.702, i32 0, i32 3, i32 1)
  %.703 = add i64 %index_7, 3616
  %.704 = getelementptr float, float* %in1, i64 %.703
  %.705 = bitcast float* %.704 to i8*
  call void @llvm.prefetch.p0i8(i8* %.705, i32 0, i32 3, i32 1)
  %.706 = add i64 %index_7, 3632
  %.707 = getelementptr float, float* %in1, i64 %.706
  %.708 = bitcast float* %.707 to i8*
  call void @llvm.prefetch.p0i8(i8* %.708, i32 0, i32 3, i32 1)
  %.709 = add i64 %index_7, 3648
  %.710 = getelementptr float, float* %in1, i64 %.709
  %.711 = bitcast float* %.710 to i8*
  call void @llvm.prefetch.p0i8(i8* %.711, i32 0, i32 3, i32 1)
  %.712 = add i64 %index_7, 3664
  %.713 = getelementptr float, float* %in1, i64 %.712
  %.714 = bitcast float* %.713 to i8*
  call void @llvm.prefetch.p0i8(i8* %.714, i32 0, i32 3, i32 1)
  %.715 = add i64 %index_7, 3680
  %.716 = getelementptr float, float* %in1, i64 %.715
  %.717 = bitcast float* %.716 to i8*
  call void @llvm.prefetch.p0i8(i8* %.717, i32 0, i32 3, i32 1)
  %.718 = add i64 %index_7, 3696
  %.719 = getelementptr float, float* %in1, i64 %.718
  %.720 = bitcast float* %.719 to i8*
  call void @llvm.prefetch.p0i8(i8* %.720, i32 0, i32 3, i32 1)
  %.721 = add i64 %index_7, 3712
  %.722 = getelementptr float, float* %in1, i64 %.721
  %.723 = bitcast float* %.722 to i8*
  call void @llvm.prefetch.p0i8(i8* %.723, i32 0, i32 3, i32 1)
  %.724 = add i64 %index_7, 3728
  %.725 = getelementptr float, float* %in1, i64 %.724
  %.726 = bitcast float* %.725 to i8*
  call void @llvm.prefetch.p0i8(i8* %.726, i32 0, i32 3, i32 1)
  %.727 = add i64 %index_7, 3744
  %.728 = getelementptr float, float* %in1, i64 %.727
  %.729 = bitcast float* %.728 to i8*
  call void @llvm.prefetch.p0i8(i8* %.729, i32 0, i32 3, i32 1)
  %.730 = add i64 %index_7, 3760
  %.731 = getelementptr float, float* %in1, i64 %.730
  %.732 = bitcast float* %.731 to i8*
  call void @llvm.prefetch.p0i8(i8* %.732, i32 0, i32 3, i32 1)
  %.733 = add i64 %index_7, 3776
  %.734 = getelementptr float, float* %in1, i64 %.733
  %.735 = bitcast float* %.734 to i8*
  call void @llvm.prefetch.p0i8(i8* %.735, i32 0, i32 3, i32 1)
  %.736 = add i64 %index_7, 3792
  %.737 = getelementptr float, float* %in1, i64 %.736
  %.738 = bitcast float* %.737 to i8*
  call void @llvm.prefetch.p0i8(i8* %.738, i32 0, i32 3, i32 1)
  %.739 = add i64 %index_7, 3808
  %.740 = getelementptr float, float* %in1, i64 %.739
  %.741 = bitcast float* %.740 to i8*
  call void @llvm.prefetch.p0i8(i8* %.741, i32 0, i32 3, i32 1)
  %.742 = add i64 %index_7, 3824
  %.743 = getelementptr float, float* %in1, i64 %.742
  %.744 = bitcast float* %.743 to i8*
  call void @llvm.prefetch.p0i8(i8* %.744, i32 0, i32 3, i32 1)
  %.745 = add i64 %index_7, 3840
  %.746 = getelementptr float, float* %in1, i64 %.745
  %.747 = bitcast float* %.746 to i8*
  call void @llvm.prefetch.p0i8(i8* %.747, i32 0, i32 3, i32 1)
  %.748 = add i64 %index_7, 3856
  %.749 = getelementptr float, float* %in1, i64 %.748
  %.750 = bitcast float* %.749 to i8*
  call void @llvm.prefetch.p0i8(i8* %.750, i32 0, i32 3, i32 1)
  %.751 = add i64 %index_7, 3872
  %.752 = getelementptr float, float* %in1, i64 %.751
  %.753 = bitcast float* %.752 to i8*
  call void @llvm.prefetch.p0i8(i8* %.753, i32 0, i32 3, i32 1)
  %.754 = add i64 %index_7, 3888
  %.755 = getelementptr float, float* %in1, i64 %.754
  %.756 = bitcast float* %.755 to i8*
  call void @llvm.prefetch.p0i8(i8* %.756, i32 0, i32 3, i32 1)
  %.757 = add i64 %index_7, 3904
  %.758 = getelementptr float, float* %in1, i64 %.757
  %.759 = bitcast float* %.758 to i8*
  call void @llvm.prefetch.p0i8(i8* %.759, i32 0, i32 3, i32 1)
  %.760 = add i64 %index_7, 3920
  %.761 = getelementptr float, float* %in1, i64 %.760
  %.762 = bitcast float* %.761 to i8*
  call void @llvm.prefetch.p0i8(i8* %.762, i32 0, i32 3, i32 1)
  %.763 = add i64 %index_7, 3936
  %.764 = getelementptr float, float* %in1, i64 %.763
  %.765 = bitcast float* %.764 to i8*
  call void @llvm.prefetch.p0i8(i8* %.765, i32 0, i32 3, i32 1)
  %.766 = add i64 %index_7, 3952
  %.767 = getelementptr float, float* %in1, i64 %.766
  %.768 = bitcast float* %.767 to i8*
  call void @llvm.prefetch.p0i8(i8* %.768, i32 0, i32 3, i32 1)
  %.769 = add i64 %index_7, 3968
  %.770 = getelementptr float, float* %in1, i64 %.769
  %.771 = bitcast float* %.770 to i8*
  call void @llvm.prefetch.p0i8(i8* %.771, i32 0, i32 3, i32 1)
  %.772 = add i64 %index_7, 3984
  %.773 = getelementptr float, float* %in1, i64 %.772
  %.774 = bitcast float* %.773 to i8*
  call void @llvm.prefetch.p0i8(i8* %.774, i32 0, i32 3, i32 1)
  %.775 = add i64 %index_7, 4000
  %.776 = getelementptr float, float* %in1, i64 %.775
  %.777 = bitcast float* %.776 to i8*
  call void @llvm.prefetch.p0i8(i8* %.777, i32 0, i32 3, i32 1)
  %.778 = add i64 %index_7, 4016
  %.779 = getelementptr float, float* %in1, i64 %.778
  %.780 = bitcast float* %.779 to i8*
  call void @llvm.prefetch.p0i8(i8* %.780, i32 0, i32 3, i32 1)
  %.781 = add i64 %index_7, 4032
  %.782 = getelementptr float, float* %in1, i64 %.781
  %.783 = bitcast float* %.782 to i8*
  call void @llvm.prefetch.p0i8(i8* %.783, i32 0, i32 3, i32 1)
  %.784 = add i64 %index_7, 4048
  %.785 = getelementptr float, float* %in1, i64 %.784
  %.786 = bitcast float* %.785 to i8*
  call void @llvm.prefetch.p0i8(i8* %.786, i32 0, i32 3, i32 1)
  %.787 = add i64 %index_7, 4064
  %.788 = getelementptr float, float* %in1, i64 %.787
  %.789 = bitcast float* %.788 to i8*
  call void @llvm.prefetch.p0i8(i8* %.789, i32 0, i32 3, i32 1)
  %.790 = add i64 %index_7, 4080
  %.791 = getelementptr float, float* %in1, i64 %.790
  %.792 = bitcast float* %.791 to i8*
  call void @llvm.prefetch.p0i8(i8* %.792, i32 0, i32 3, i32 1)
  %.793 = add i64 %index_7, 4096
  %.794 = getelementptr float, float* %in1, i64 %.793
  %.795 = bitcast float* %.794 to i8*
  call void @llvm.prefetch.p0i8(i8* %.795, i32 0, i32 3, i32 1)
  store <8 x float> zeroinitializer, <8 x float>* %acc_0.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_2.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_3.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_4.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_5.at
  %.796 = sdiv i32 %k_count, 4
  %kt_1_whole = mul i32 %.796, 4
  %.797 = mul i64 %index_5, 15
  %index_11 = add i64 %index_10, %.797
  br label %kt_1.head.15
kt_1.head.15:
  %kt_1 = phi i32 [ 0, %kt.body.13 ], [ %.919, %kt_1.body.16 ]
  %.798 = icmp slt i32 %kt_1, %kt_1_whole
  br i1 %.798, label %kt_1.body.16, label %kt_1.end.17
kt_1.body.16:
  %index_8 = sext i32 %kt_1 to i64
  %.799 = mul i64 %index_8, 16
  %index_9 = add i64 %index_6, %.799
  %.800 = getelementptr float, float* %in1, i64 %index_9
  %.801 = bitcast float* %.800 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.801, align 4
  %.802 = add i64 %index_9, 8
  %.803 = getelementptr float, float* %in1, i64 %.802
  %.804 = bitcast float* %.803 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.804, align 4
  %.805 = mul i64 %index_8, 15
  %index_12 = add i64 %index_11, %.805
  %.806 = getelementptr float, float* %in0, i64 %index_12
  %.807 = load float, float* %.806, align 4
  %.808 = insertelement <8 x float> undef, float %.807, i32 0
  %a = shufflevector <8 x float> %.808, <8 x float> undef, <8 x i32> zeroinitializer
  %.809 = load <8 x float>, <8 x float>* %acc_0.at
  %.810 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.809)
  store <8 x float> %.810, <8 x float>* %acc_0.at
  %.811 = load <8 x float>, <8 x float>* %acc_1.at
  %.812 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.811)
  store <8 x float> %.812, <8 x float>* %acc_1.at
  %.813 = add i64 %index_12, 1
  %.814 = getelementptr float, float* %in0, i64 %.813
  %.815 = load float, float* %.814, align 4
  %.816 = insertelement <8 x float> undef, float %.815, i32 0
  %a_1 = shufflevector <8 x float> %.816, <8 x float> undef, <8 x i32> zeroinitializer
  %.817 = load <8 x float>, <8 x float>* %acc_2.at
  %.818 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.817)
  store <8 x float> %.818, <8 x float>* %acc_2.at
  %.819 = load <8 x float>, <8 x float>* %acc_3.at
  %.820 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.819)
  store <8 x float> %.820, <8 x float>* %acc_3.at
  %.821 = add i64 %index_12, 2
  %.822 = getelementptr float, float* %in0, i64 %.821
  %.823 = load float, float* %.822, align 4
  %.824 = insertelement <8 x float> undef, float %.823, i32 0
  %a_2 = shufflevector <8 x float> %.824, <8 x float> undef, <8 x i32> zeroinitializer
  %.825 = load <8 x float>, <8 x float>* %acc_4.at
  %.826 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.825)
  store <8 x float> %.826, <8 x float>* %acc_4.at
  %.827 = load <8 x float>, <8 x float>* %acc_5.at
  %.828 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.827)
  store <8 x float> %.828, <8 x float>* %acc_5.at
  %index_13 = add i64 %index_8, 1
  %.829 = mul i64 %index_13, 16
  %index_14 = add i64 %index_6, %.829
  %.830 = getelementptr float, float* %in1, i64 %index_14
  %.831 = bitcast float* %.830 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.831, align 4
  %.832 = add i64 %index_14, 8
  %.833 = getelementptr float, float* %in1, i64 %.832
  %.834 = bitcast float* %.833 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.834, align 4
  %.835 = mul i64 %index_13, 15
  %index_15 = add i64 %index_11, %.835
  %.836 = getelementptr float, float* %in0, i64 %index_15
  %.837 = load float, float* %.836, align 4
  %.838 = insertelement <8 x float> undef, float %.837, i32 0
  %a_3 = shufflevector <8 x float> %.838, <8 x float> undef, <8 x i32> zeroinitializer
  %.839 = load <8 x float>, <8 x float>* %acc_0.at
  %.840 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_2, <8 x float> %.839)
  store <8 x float> %.840, <8 x float>* %acc_0.at
  %.841 = load <8 x float>, <8 x float>* %acc_1.at
  %.842 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_3, <8 x float> %.841)
  store <8 x float> %.842, <8 x float>* %acc_1.at
  %.843 = add i64 %index_15, 1
  %.844 = getelementptr float, float* %in0, i64 %.843
  %.845 = load float, float* %.844, align 4
  %.846 = insertelement <8 x float> undef, float %.845, i32 0
  %a_4 = shufflevector <8 x float> %.846, <8 x float> undef, <8 x i32> zeroinitializer
  %.847 = load <8 x float>, <8 x float>* %acc_2.at
  %.848 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_2, <8 x float> %.847)
  store <8 x float> %.848, <8 x float>* %acc_2.at
  %.849 = load <8 x float>, <8 x float>* %acc_3.at
  %.850 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_3, <8 x float> %.849)
  store <8 x float> %.850, <8 x float>* %acc_3.at
  %.851 = add i64 %index_15, 2
  %.852 = getelementptr float, float* %in0, i64 %.851
  %.853 = load float, float* %.852, align 4
  %.854 = insertelement <8 x float> undef, float %.853, i32 0
  %a_5 = shufflevector <8 x float> %.854, <8 x float> undef, <8 x i32> zeroinitializer
  %.855 = load <8 x float>, <8 x float>* %acc_4.at
  %.856 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_2, <8 x float> %.855)
  store <8 x float> %.856, <8 x float>* %acc_4.at
  %.857 = load <8 x float>, <8 x float>* %acc_5.at
  %.858 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_3, <8 x float> %.857)
  store <8 x float> %.858, <8 x float>* %acc_5.at
  %index_16 = add i64 %index_8, 2
  %.859 = mul i64 %index_16, 16
  %index_17 = add i64 %index_6, %.859
  %.860 = getelementptr float, float* %in1, i64 %index_17
  %.861 = bitcast float* %.860 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.861, align 4
  %.862 = add i64 %index_17, 8
  %.863 = getelementptr float, float* %in1, i64 %.862
  %.864 = bitcast float* %.863 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.864, align 4
  %.865 = mul i64 %index_16, 15
  %index_18 = add i64 %index_11, %.865
  %.866 = getelementptr float, float* %in0, i64 %index_18
  %.867 = load float, float* %.866, align 4
  %.868 = insertelement <8 x float> undef, float %.867, i32 0
  %a_6 = shufflevector <8 x float> %.868, <8 x float> undef, <8 x i32> zeroinitializer
  %.869 = load <8 x float>, <8 x float>* %acc_0.at
  %.870 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_4, <8 x float> %.869)
  store <8 x float> %.870, <8 x float>* %acc_0.at
  %.871 = load <8 x float>, <8 x float>* %acc_1.at
  %.872 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_5, <8 x float> %.871)
  store <8 x float> %.872, <8 x float>* %acc_1.at
  %.873 = add i64 %index_18, 1
  %.874 = getelementptr float, float* %in0, i64 %.873
  %.875 = load float, float* %.874, align 4
  %.876 = insertelement <8 x float> undef, float %.875, i32 0
  %a_7 = shufflevector <8 x float> %.876, <8 x float> undef, <8 x i32> zeroinitializer
  %.877 = load <8 x float>, <8 x float>* %acc_2.at
  %.878 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_4, <8 x float> %.877)
  store <8 x float> %.878, <8 x float>* %acc_2.at
  %.879 = load <8 x float>, <8 x float>* %acc_3.at
  %.880 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_5, <8 x float> %.879)
  store <8 x float> %.880, <8 x float>* %acc_3.at
  %.881 = add i64 %index_18, 2
  %.882 = getelementptr float, float* %in0, i64 %.881
  %.883 = load float, float* %.882, align 4
  %.884 = insertelement <8 x float> undef, float %.883, i32 0
  %a_8 = shufflevector <8 x float> %.884, <8 x float> undef, <8 x i32> zeroinitializer
  %.885 = load <8 x float>, <8 x float>* %acc_4.at
  %.886 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_4, <8 x float> %.885)
  store <8 x float> %.886, <8 x float>* %acc_4.at
  %.887 = load <8 x float>, <8 x float>* %acc_5.at
  %.888 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_5, <8 x float> %.887)
  store <8 x float> %.888, <8 x float>* %acc_5.at
  %index_19 = add i64 %index_8, 3
  %.889 = mul i64 %index_19, 16
  %index_20 = add i64 %index_6, %.889
  %.890 = getelementptr float, float* %in1, i64 %index_20
  %.891 = bitcast float* %.890 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.891, align 4
  %.892 = add i64 %index_20, 8
  %.893 = getelementptr float, float* %in1, i64 %.892
  %.894 = bitcast float* %.893 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.894, align 4
  %.895 = mul i64 %index_19, 15
  %index_21 = add i64 %index_11, %.895
  %.896 = getelementptr float, float* %in0, i64 %index_21
  %.897 = load float, float* %.896, align 4
  %.898 = insertelement <8 x float> undef, float %.897, i32 0
  %a_9 = shufflevector <8 x float> %.898, <8 x float> undef, <8 x i32> zeroinitializer
  %.899 = load <8 x float>, <8 x float>* %acc_0.at
  %.900 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_6, <8 x float> %.899)
  store <8 x float> %.900, <8 x float>* %acc_0.at
  %.901 = load <8 x float>, <8 x float>* %acc_1.at
  %.902 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_7, <8 x float> %.901)
  store <8 x float> %.902, <8 x float>* %acc_1.at
  %.903 = add i64 %index_21, 1
  %.904 = getelementptr float, float* %in0, i64 %.903
  %.905 = load float, float* %.904, align 4
  %.906 = insertelement <8 x float> undef, float %.905, i32 0
  %a_10 = shufflevector <8 x float> %.906, <8 x float> undef, <8 x i32> zeroinitializer
  %.907 = load <8 x float>, <8 x float>* %acc_2.at
  %.908 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_6, <8 x float> %.907)
  store <8 x float> %.908, <8 x float>* %acc_2.at
  %.909 = load <8 x float>, <8 x float>* %acc_3.at
  %.910 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_7, <8 x float> %.909)
  store <8 x float> %.910, <8 x float>* %acc_3.at
  %.911 = add i64 %index_21, 2
  %.912 = getelementptr float, float* %in0, i64 %.911
  %.913 = load float, float* %.912, align 4
  %.914 = insertelement <8 x float> undef, float %.913, i32 0
  %a_11 = shufflevector <8 x float> %.914, <8 x float> undef, <8 x i32> zeroinitializer
  %.915 = load <8 x float>, <8 x float>* %acc_4.at
  %.916 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_6, <8 x float> %.915)
  store <8 x float> %.916, <8 x float>* %acc_4.at
  %.917 = load <8 x float>, <8 x float>* %acc_5.at
  %.918 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_7, <8 x float> %.917)
  store <8 x float> %.918, <8 x float>* %acc_5.at
  %.919 = add nsw i32 %kt_1, 4
  br label %kt_1.head.15
kt_1.end.17:
  br label %kt_1_rest.head.18
kt_1_rest.head.18:
  %kt_1_rest = phi i32 [ %kt_1_whole, %kt_1.end.17 ], [ %.951, %kt_1_rest.body.19 ]
  %.920 = icmp slt i32 %kt_1_rest, %k_count
  br i1 %.920, label %kt_1_rest.body.19, label %kt_1_rest.end.20
kt_1_rest.body.19:
  %index_22 = sext i32 %kt_1_rest to i64
  %.921 = mul i64 %index_22, 16
  %index_23 = add i64 %index_6, %.921
  %.922 = getelementptr float, float* %in1, i64 %index_23
  %.923 = bitcast float* %.922 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.923, align 4
  %.924 = add i64 %index_23, 8
  %.925 = getelementptr float, float* %in1, i64 %.924
  %.926 = bitcast float* %.925 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.926, align 4
  %.927 = mul i64 %index_22, 15
  %index_24 = add i64 %index_11, %.927
  %.928 = getelementptr float, float* %in0, i64 %index_24
  %.929 = load float, float* %.928, align 4
  %.930 = insertelement <8 x float> undef, float %.929, i32 0
  %a_12 = shufflevector <8 x float> %.930, <8 x float> undef, <8 x i32> zeroinitializer
  %.931 = load <8 x float>, <8 x float>* %acc_0.at
  %.932 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_8, <8 x float> %.931)
  store <8 x float> %.932, <8 x float>* %acc_0.at
  %.933 = load <8 x float>, <8 x float>* %acc_1.at
  %.934 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_9, <8 x float> %.933)
  store <8 x float> %.934, <8 x float>* %acc_1.at
  %.935 = add i64 %index_24, 1
  %.936 = getelementptr float, float* %in0, i64 %.935
  %.937 = load float, float* %.936, align 4
  %.938 = insertelement <8 x float> undef, float %.937, i32 0
  %a_13 = shufflevector <8 x float> %.938, <8 x float> undef, <8 x i32> zeroinitializer
  %.939 = load <8 x float>, <8 x float>* %acc_2.at
  %.940 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_8, <8 x float> %.939)
  store <8 x float> %.940, <8 x float>* %acc_2.at
  %.941 = load <8 x float>, <8 x float>* %acc_3.at
  %.942 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_9, <8 x float> %.941)
  store <8 x float> %.942, <8 x float>* %acc_3.at
  %.943 = add i64 %index_24, 2
  %.944 = getelementptr float, float* %in0, i64 %.943
  %.945 = load float, float* %.944, align 4
  %.946 = insertelement <8 x float> undef, float %.945, i32 0
  %a_14 = shufflevector <8 x float> %.946, <8 x float> undef, <8 x i32> zeroinitializer
  %.947 = load <8 x float>, <8 x float>* %acc_4.at
  %.948 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_8, <8 x float> %.947)
  store <8 x float> %.948, <8 x float>* %acc_4.at
  %.949 = load <8 x float>, <8 x float>* %acc_5.at
  %.950 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_9, <8 x float> %.949)
  store <8 x float> %.950, <8 x float>* %acc_5.at
  %.951 = add nsw i32 %kt_1_rest, 1
  br label %kt_1_rest.head.18
kt_1_rest.end.20:
  %.952 = getelementptr float, float* %totals, i64 0
  %.953 = bitcast float* %.952 to <8 x float>*
  %.954 = load <8 x float>, <8 x float>* %.953, align 4
  %.955 = load <8 x float>, <8 x float>* %acc_0.at
  %.956 = fadd <8 x float> %.954, %.955
  %.957 = getelementptr float, float* %totals, i64 0
  %.958 = bitcast float* %.957 to <8 x float>*
  store <8 x float> %.956, <8 x float>* %.958, align 4
  %.959 = getelementptr float, float* %totals, i64 8
  %.960 = bitcast float* %.959 to <8 x float>*
  %.961 = load <8 x float>, <8 x float>* %.960, align 4
  %.962 = load <8 x float>, <8 x float>* %acc_1.at
  %.963 = fadd <8 x float> %.961, %.962
  %.964 = getelementptr float, float* %totals, i64 8
  %.965 = bitcast float* %.964 to <8 x float>*
  store <8 x float> %.963, <8 x float>* %.965, align 4
  %.966 = getelementptr float, float* %totals, i64 16
  %.967 = bitcast float* %.966 to <8 x float>*
  %.968 = load <8 x float>, <8 x float>* %.967, align 4
  %.969 = load <8 x float>, <8 x float>* %acc_2.at
  %.970 = fadd <8 x float> %.968, %.969
  %.971 = getelementptr float, float* %totals, i64 16
  %.972 = bitcast float* %.971 to <8 x float>*
  store <8 x float> %.970, <8 x float>* %.972, align 4
  %.973 = getelementptr float, float* %totals, i64 24
  %.974 = bitcast float* %.973 to <8 x float>*
  %.975 = load <8 x float>, <8 x float>* %.974, align 4
  %.976 = load <8 x float>, <8 x float>* %acc_3.at
  %.977 = fadd <8 x float> %.975, %.976
  %.978 = getelementptr float, float* %totals, i64 24
  %.979 = bitcast float* %.978 to <8 x float>*
  store <8 x float> %.977, <8 x float>* %.979, align 4
  %.980 = getelementptr float, float* %totals, i64 32
  %.981 = bitcast float* %.980 to <8 x float>*
  %.982 = load <8 x float>, <8 x float>* %.981, align 4
  %.983 = load <8 x float>, <8 x float>* %acc_4.at
  %.984 = fadd <8 x float> %.982, %.983
  %.985 = getelementptr float, float* %totals, i64 32
  %.986 = bitcast float* %.985 to <8 x float>*
  store <8 x float> %.984, <8 x float>* %.986, align 4
  %.987 = getelementptr float, float* %totals, i64 40
  %.988 = bitcast float* %.987 to <8 x float>*
  %.989 = load <8 x float>, <8 x float>* %.988, align 4
  %.990 = load <8 x float>, <8 x float>* %acc_5.at
  %.991 = fadd <8 x float> %.989, %.990
  %.992 = getelementptr float, float* %totals, i64 40
  %.993 = bitcast float* %.992 to <8 x float>*
  store <8 x float> %.991, <8 x float>* %.993, align 4
  %.994 = add nsw i32 %kt, 1
  br label %kt.head.12
kt.end.14:
  %.995 = add nsw i32 %ko, 1
  br label %ko.head.9
ko.end.11:
  %.996 = getelementptr float, float* %totals, i64 0
  %.997 = bitcast float* %.996 to <8 x float>*
  %.998 = load <8 x float>, <8 x float>* %.997, align 4
  %.999 = getelementptr float, float* %out0, i64 0
  %.1000 = bitcast float* %.999 to <8 x float>*
  store <8 x float> %.998, <8 x float>* %.1000, align 4
  %.1001 = getelementptr float, float* %totals, i64 8
  %.1002 = bitcast float* %.1001 to <8 x float>*
  %.1003 = load <8 x float>, <8 x float>* %.1002, align 4
  %.1004 = getelementptr float, float* %out0, i64 8
  %.1005 = bitcast float* %.1004 to <8 x float>*
  store <8 x float> %.1003, <8 x float>* %.1005, align 4
  %.1006 = getelementptr float, float* %totals, i64 16
  %.1007 = bitcast float* %.1006 to <8 x float>*
  %.1008 = load <8 x float>, <8 x float>* %.1007, align 4
  %.1009 = getelementptr float, float* %out0, i64 16
  %.1010 = bitcast float* %.1009 to <8 x float>*
  store <8 x float> %.1008, <8 x float>* %.1010, align 4
  %.1011 = getelementptr float, float* %totals, i64 24
  %.1012 = bitcast float* %.1011 to <8 x float>*
  %.1013 = load <8 x float>, <8 x float>* %.1012, align 4
  %.1014 = getelementptr float, float* %out0, i64 24
  %.1015 = bitcast float* %.1014 to <8 x float>*
  store <8 x float> %.1013, <8 x float>* %.1015, align 4
  %.1016 = getelementptr float, float* %totals, i64 32
  %.1017 = bitcast float* %.1016 to <8 x float>*
  %.1018 = load <8 x float>, <8 x float>* %.1017, align 4
  %.1019 = getelementptr float, float* %out0, i64 32
  %.1020 = bitcast float* %.1019 to <8 x float>*
  store <8 x float> %.1018, <8 x float>* %.1020, align 4
  %.1021 = getelementptr float, float* %totals, i64 40
  %.1022 = bitcast float* %.1021 to <8 x float>*
  %.1023 = load <8 x float>, <8 x float>* %.1022, align 4
  %.1024 = getelementptr float, float* %out0, i64 40
  %.1025 = bitcast float* %.1024 to <8 x float>*
  store <8 x float> %.1023, <8 x float>* %.1025, align 4
  %.1026 = add i32 %group_x, 1
  %.1027 = icmp eq i32 %.1026, %.grid_x
  %.1028 = add i32 %group_y, 1
  %.1029 = select i1 %.1027, i32 %.1028, i32 %group_y
  %.1030 = icmp eq i32 %.1029, %.grid_y
  %.1031 = add i32 %group_z, 1
  %.1032 = select i1 %.1027, i32 0, i32 %.1026
  store i32 %.1032, i32* %group_x.at
  %.1033 = select i1 %.1030, i32 0, i32 %.1029
  store i32 %.1033, i32* %group_y.at
  %.1034 = select i1 %.1030, i32 %.1031, i32 %group_z
  store i32 %.1034, i32* %group_z.at
  %.1035 = add nsw i32 %.task, 1
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
;   scratch: lhs_pack: f32[1028], totals: f32[64]
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
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 4160
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.1105, %ko.end.11 ]
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
  %.14 = add i32 %batch, 255
  %index_1 = sdiv i32 %.14, 256
  %index_4 = sext i32 %batch to i64
  br label %ko.head.9
ko.head.9:
  %ko = phi i32 [ 0, %t.end.8 ], [ %.1055, %kt.end.14 ]
  %.15 = icmp slt i32 %ko, 5
  br i1 %.15, label %ko.body.10, label %ko.end.11
ko.body.10:
  %.16 = sext i32 %ko to i64
  %index_5 = mul i64 %index_4, %.16
  %index_6 = mul i64 %index_5, 4
  %index_10 = mul i64 %index_5, 16
  br label %kt.head.12
kt.head.12:
  %kt = phi i32 [ 0, %ko.body.10 ], [ %.1054, %kk_rest.end.26 ]
  %.17 = icmp slt i32 %kt, %index_1
  br i1 %.17, label %kt.body.13, label %kt.end.14
kt.body.13:
  %k_start = mul i32 %kt, 256
  %.18 = sub i32 %batch, %k_start
  %k_count = call i32 @llvm.smin.i32(i32 256, i32 %.18)
  %.19 = sext i32 %kt to i64
  %index_7 = mul i64 %.19, 256
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
  %.40 = mul i64 %index_7, 16
  %index_11 = add i64 %index_10, %.40
  %index_12 = add i64 %index_11, 16
  %.41 = getelementptr float, float* %in1, i64 %index_12
  %.42 = bitcast float* %.41 to i8*
  call void @llvm.prefetch.p0i8(i8* %.42, i32 0, i32 3, i32 1)
  %.43 = add i64 %index_12, 16
  %.44 = getelementptr float, float* %in1, i64 %.43
  %.45 = bitcast float* %.44 to i8*
  call void @llvm.prefetch.p0i8(i8* %.45, i32 0, i32 3, i32 1)
  %.46 = add i64 %index_12, 32
  %.47 = getelementptr float, float* %in1, i64 %.46
  %.48 = bitcast float* %.47 to i8*
  call void @llvm.prefetch.p0i8(i8* %.48, i32 0, i32 3, i32 1)
  %.49 = add i64 %index_12, 48
  %.50 = getelementptr float, float* %in1, i64 %.49
  %.51 = bitcast float* %.50 to i8*
  call void @llvm.prefetch.p0i8(i8* %.51, i32 0, i32 3, i32 1)
  %.52 = add i64 %index_12, 64
  %.53 = getelementptr float, float* %in1, i64 %.52
  %.54 = bitcast float* %.53 to i8*
  call void @llvm.prefetch.p0i8(i8* %.54, i32 0, i32 3, i32 1)
  %.55 = add i64 %index_12, 80
  %.56 = getelementptr float, float* %in1, i64 %.55
  %.57 = bitcast float* %.56 to i8*
  call void @llvm.prefetch.p0i8(i8* %.57, i32 0, i32 3, i32 1)
  %.58 = add i64 %index_12, 96
  %.59 = getelementptr float, float* %in1, i64 %.58
  %.60 = bitcast float* %.59 to i8*
  call void @llvm.prefetch.p0i8(i8* %.60, i32 0, i32 3, i32 1)
  %.61 = add i64 %index_12, 112
  %.62 = getelementptr float, float* %in1, i64 %.61
  %.63 = bitcast float* %.62 to i8*
  call void @llvm.prefetch.p0i8(i8* %.63, i32 0, i32 3, i32 1)
  %.64 = add i64 %index_12, 128
  %.65 = getelementptr float, float* %in1, i64 %.64
  %.66 = bitcast float* %.65 to i8*
  call void @llvm.prefetch.p0i8(i8* %.66, i32 0, i32 3, i32 1)
  %.67 = add i64 %index_12, 144
  %.68 = getelementptr float, float* %in1, i64 %.67
  %.69 = bitcast float* %.68 to i8*
  call void @llvm.prefetch.p0i8(i8* %.69, i32 0, i32 3, i32 1)
  %.70 = add i64 %index_12, 160
  %.71 = getelementptr float, float* %in1, i64 %.70
  %.72 = bitcast float* %.71 to i8*
  call void @llvm.prefetch.p0i8(i8* %.72, i32 0, i32 3, i32 1)
  %.73 = add i64 %index_12, 176
  %.74 = getelementptr float, float* %in1, i64 %.73
  %.75 = bitcast float* %.74 to i8*
  call void @llvm.prefetch.p0i8(i8* %.75, i32 0, i32 3, i32 1)
  %.76 = add i64 %index_12, 192
  %.77 = getelementptr float, float* %in1, i64 %.76
  %.78 = bitcast float* %.77 to i8*
  call void @llvm.prefetch.p0i8(i8* %.78, i32 0, i32 3, i32 1)
  %.79 = add i64 %index_12, 208
  %.80 = getelementptr float, float* %in1, i64 %.79
  %.81 = bitcast float* %.80 to i8*
  call void @llvm.prefetch.p0i8(i8* %.81, i32 0, i32 3, i32 1)
  %.82 = add i64 %index_12, 224
  %.83 = getelementptr float, float* %in1, i64 %.82
  %.84 = bitcast float* %.83 to i8*
  call void @llvm.prefetch.p0i8(i8* %.84, i32 0, i32 3, i32 1)
  %.85 = add i64 %index_12, 240
  %.86 = getelementptr float, float* %in1, i64 %.85
  %.87 = bitcast float* %.86 to i8*
  call void @llvm.prefetch.p0i8(i8* %.87, i32 0, i32 3, i32 1)
  %.88 = add i64 %index_12, 256
  %.89 = getelementptr float, float* %in1, i64 %.88
  %.90 = bitcast float* %.89 to i8*
  call void @llvm.prefetch.p0i8(i8* %.90, i32 0, i32 3, i32 1)
  %.91 = add i64 %index_12, 272
  %.92 = getelementptr float, float* %in1, i64 %.91
  %.93 = bitcast float* %.92 to i8*
  call void @llvm.prefetch.p0i8(i8* %.93, i32 0, i32 3, i32 1)
  %.94 = add i64 %index_12, 288
  %.95 = getelementptr float, float* %in1, i64 %.94
  %.96 = bitcast float* %.95 to i8*
  call void @llvm.prefetch.p0i8(i8* %.96, i32 0, i32 3, i32 1)
  %.97 = add i64 %index_12, 304
  %.98 = getelementptr float, float* %in1, i64 %.97
  %.99 = bitcast float* %.98 to i8*
  call void @llvm.prefetch.p0i8(i8* %.99, i32 0, i32 3, i32 1)
  %.100 = add i64 %index_12, 320
  %.101 = getelementptr float, float* %in1, i64 %.100
  %.102 = bitcast float* %.101 to i8*
  call void @llvm.prefetch.p0i8(i8* %.102, i32 0, i32 3, i32 1)
  %.103 = add i64 %index_12, 336
  %.104 = getelementptr float, float* %in1, i64 %.103
  %.105 = bitcast float* %.104 to i8*
  call void @llvm.prefetch.p0i8(i8* %.105, i32 0, i32 3, i32 1)
  %.106 = add i64 %index_12, 352
  %.107 = getelementptr float, float* %in1, i64 %.106
  %.108 = bitcast float* %.107 to i8*
  call void @llvm.prefetch.p0i8(i8* %.108, i32 0, i32 3, i32 1)
  %.109 = add i64 %index_12, 368
  %.110 = getelementptr float, float* %in1, i64 %.109
  %.111 = bitcast float* %.110 to i8*
  call void @llvm.prefetch.p0i8(i8* %.111, i32 0, i32 3, i32 1)
  %.112 = add i64 %index_12, 384
  %.113 = getelementptr float, float* %in1, i64 %.112
  %.114 = bitcast float* %.113 to i8*
  call void @llvm.prefetch.p0i8(i8* %.114, i32 0, i32 3, i32 1)
  %.115 = add i64 %index_12, 400
  %.116 = getelementptr float, float* %in1, i64 %.115
  %.117 = bitcast float* %.116 to i8*
  call void @llvm.prefetch.p0i8(i8* %.117, i32 0, i32 3, i32 1)
  %.118 = add i64 %index_12, 416
  %.119 = getelementptr float, float* %in1, i64 %.118
  %.120 = bitcast float* %.119 to i8*
  call void @llvm.prefetch.p0i8(i8* %.120, i32 0, i32 3, i32 1)
  %.121 = add i64 %index_12, 432
  %.122 = getelementptr float, float* %in1, i64 %.121
  %.123 = bitcast float* %.122 to i8*
  call void @llvm.prefetch.p0i8(i8* %.123, i32 0, i32 3, i32 1)
  %.124 = add i64 %index_12, 448
  %.125 = getelementptr float, float* %in1, i64 %.124
  %.126 = bitcast float* %.125 to i8*
  call void @llvm.prefetch.p0i8(i8* %.126, i32 0, i32 3, i32 1)
  %.127 = add i64 %index_12, 464
  %.128 = getelementptr float, float* %in1, i64 %.127
  %.129 = bitcast float* %.128 to i8*
  call void @llvm.prefetch.p0i8(i8* %.129, i32 0, i32 3, i32 1)
  %.130 = add i64 %index_12, 480
  %.131 = getelementptr float, float* %in1, i64 %.130
  %.132 = bitcast float* %.131 to i8*
  call void @llvm.prefetch.p0i8(i8* %.132, i32 0, i32 3, i32 1)
  %.133 = add i64 %index_12, 496
  %.134 = getelementptr float, float* %in1, i64 %.133
  %.135 = bitcast float* %.134 to i8*
  call void @llvm.prefetch.p0i8(i8* %.135, i32 0, i32 3, i32 1)
  %.136 = add i64 %index_12, 512
  %.137 = getelementptr float, float* %in1, i64 %.136
  %.138 = bitcast float* %.137 to i8*
  call void @llvm.prefetch.p0i8(i8* %.138, i32 0, i32 3, i32 1)
  %.139 = add i64 %index_12, 528
  %.140 = getelementptr float, float* %in1, i64 %.139
  %.141 = bitcast float* %.140 to i8*
  call void @llvm.prefetch.p0i8(i8* %.141, i32 0, i32 3, i32 1)
  %.142 = add i64 %index_12, 544
  %.143 = getelementptr float, float* %in1, i64 %.142
  %.144 = bitcast float* %.143 to i8*
  call void @llvm.prefetch.p0i8(i8* %.144, i32 0, i32 3, i32 1)
  %.145 = add i64 %index_12, 560
  %.146 = getelementptr float, float* %in1, i64 %.145
  %.147 = bitcast float* %.146 to i8*
  call void @llvm.prefetch.p0i8(i8* %.147, i32 0, i32 3, i32 1)
  %.148 = add i64 %index_12, 576
  %.149 = getelementptr float, float* %in1, i64 %.148
  %.150 = bitcast float* %.149 to i8*
  call void @llvm.prefetch.p0i8(i8* %.150, i32 0, i32 3, i32 1)
  %.151 = add i64 %index_12, 592
  %.152 = getelementptr float, float* %in1, i64 %.151
  %.153 = bitcast float* %.152 to i8*
  call void @llvm.prefetch.p0i8(i8* %.153, i32 0, i32 3, i32 1)
  %.154 = add i64 %index_12, 608
  %.155 = getelementptr float, float* %in1, i64 %.154
  %.156 = bitcast float* %.155 to i8*
  call void @llvm.prefetch.p0i8(i8* %.156, i32 0, i32 3, i32 1)
  %.157 = add i64 %index_12, 624
  %.158 = getelementptr float, float* %in1, i64 %.157
  %.159 = bitcast float* %.158 to i8*
  call void @llvm.prefetch.p0i8(i8* %.159, i32 0, i32 3, i32 1)
  %.160 = add i64 %index_12, 640
  %.161 = getelementptr float, float* %in1, i64 %.160
  %.162 = bitcast float* %.161 to i8*
  call void @llvm.prefetch.p0i8(i8* %.162, i32 0, i32 3, i32 1)
  %.163 = add i64 %index_12, 656
  %.164 = getelementptr float, float* %in1, i64 %.163
  %.165 = bitcast float* %.164 to i8*
  call void @llvm.prefetch.p0i8(i8* %.165, i32 0, i32 3, i32 1)
  %.166 = add i64 %index_12, 672
  %.167 = getelementptr float, float* %in1, i64 %.166
  %.168 = bitcast float* %.167 to i8*
  call void @llvm.prefetch.p0i8(i8* %.168, i32 0, i32 3, i32 1)
  %.169 = add i64 %index_12, 688
  %.170 = getelementptr float, float* %in1, i64 %.169
  %.171 = bitcast float* %.170 to i8*
  call void @llvm.prefetch.p0i8(i8* %.171, i32 0, i32 3, i32 1)
  %.172 = add i64 %index_12, 704
  %.173 = getelementptr float, float* %in1, i64 %.172
  %.174 = bitcast float* %.173 to i8*
  call void @llvm.prefetch.p0i8(i8* %.174, i32 0, i32 3, i32 1)
  %.175 = add i64 %index_12, 720
  %.176 = getelementptr float, float* %in1, i64 %.175
  %.177 = bitcast float* %.176 to i8*
  call void @llvm.prefetch.p0i8(i8* %.177, i32 0, i32 3, i32 1)
  %.178 = add i64 %index_12, 736
  %.179 = getelementptr float, float* %in1, i64 %.178
  %.180 = bitcast float* %.179 to i8*
  call void @llvm.prefetch.p0i8(i8* %.180, i32 0, i32 3, i32 1)
  %.181 = add i64 %index_12, 752
  %.182 = getelementptr float, float* %in1, i64 %.181
  %.183 = bitcast float* %.182 to i8*
  call void @llvm.prefetch.p0i8(i8* %.183, i32 0, i32 3, i32 1)
  %.184 = add i64 %index_12, 768
  %.185 = getelementptr float, float* %in1, i64 %.184
  %.186 = bitcast float* %.185 to i8*
  call void @llvm.prefetch.p0i8(i8* %.186, i32 0, i32 3, i32 1)
  %.187 = add i64 %index_12, 784
  %.188 = getelementptr float, float* %in1, i64 %.187
  %.189 = bitcast float* %.188 to i8*
  call void @llvm.prefetch.p0i8(i8* %.189, i32 0, i32 3, i32 1)
  %.190 = add i64 %index_12, 800
  %.191 = getelementptr float, float* %in1, i64 %.190
  %.192 = bitcast float* %.191 to i8*
  call void @llvm.prefetch.p0i8(i8* %.192, i32 0, i32 3, i32 1)
  %.193 = add i64 %index_12, 816
  %.194 = getelementptr float, float* %in1, i64 %.193
  %.195 = bitcast float* %.194 to i8*
  call void @llvm.prefetch.p0i8(i8* %.195, i32 0, i32 3, i32 1)
  %.196 = add i64 %index_12, 832
  %.197 = getelementptr float, float* %in1, i64 %.196
  %.198 = bitcast float* %.197 to i8*
  call void @llvm.prefetch.p0i8(i8* %.198, i32 0, i32 3, i32 1)
  %.199 = add i64 %index_12, 848
  %.200 = getelementptr float, float* %in1, i64 %.199
  %.201 = bitcast float* %.200 to i8*
  call void @llvm.prefetch.p0i8(i8* %.201, i32 0, i32 3, i32 1)
  %.202 = add i64 %index_12, 864
  %.203 = getelementptr float, float* %in1, i64 %.202
  %.204 = bitcast float* %.203 to i8*
  call void @llvm.prefetch.p0i8(i8* %.204, i32 0, i32 3, i32 1)
  %.205 = add i64 %index_12, 880
  %.206 = getelementptr float, float* %in1, i64 %.205
  %.207 = bitcast float* %.206 to i8*
  call void @llvm.prefetch.p0i8(i8* %.207, i32 0, i32 3, i32 1)
  %.208 = add i64 %index_12, 896
  %.209 = getelementptr float, float* %in1, i64 %.208
  %.210 = bitcast float* %.209 to i8*
  call void @llvm.prefetch.p0i8(i8* %.210, i32 0, i32 3, i32 1)
  %.211 = add i64 %index_12, 912
  %.212 = getelementptr float, float* %in1, i64 %.211
  %.213 = bitcast float* %.212 to i8*
  call void @llvm.prefetch.p0i8(i8* %.213, i32 0, i32 3, i32 1)
  %.214 = add i64 %index_12, 928
  %.215 = getelementptr float, float* %in1, i64 %.214
  %.216 = bitcast float* %.215 to i8*
  call void @llvm.prefetch.p0i8(i8* %.216, i32 0, i32 3, i32 1)
  %.217 = add i64 %index_12, 944
  %.218 = getelementptr float, float* %in1, i64 %.217
  %.219 = bitcast float* %.218 to i8*
  call void @llvm.prefetch.p0i8(i8* %.219, i32 0, i32 3, i32 1)
  %.220 = add i64 %index_12, 960
  %.221 = getelementptr float, float* %in1, i64 %.220
  %.222 = bitcast float* %.221 to i8*
  call void @llvm.prefetch.p0i8(i8* %.222, i32 0, i32 3, i32 1)
  %.223 = add i64 %index_12, 976
  %.224 = getelementptr float, float* %in1, i64 %.223
  %.225 = bitcast float* %.224 to i8*
  call void @llvm.prefetch.p0i8(i8* %.225, i32 0, i32 3, i32 1)
  %.226 = add i64 %index_12, 992
  %.227 = getelementptr float, float* %in1, i64 %.226
  %.228 = bitcast float* %.227 to i8*
  call void @llvm.prefetch.p0i8(i8* %.228, i32 0, i32 3, i32 1)
  %.229 = add i64 %index_12, 1008
  %.230 = getelementptr float, float* %in1, i64 %.229
  %.231 = bitcast float* %.230 to i8*
  call void @llvm.prefetch.p0i8(i8* %.231, i32 0, i32 3, i32 1)
  %.232 = add i64 %index_12, 1024
  %.233 = getelementptr float, float* %in1, i64 %.232
  %.234 = bitcast float* %.233 to i8*
  call void @llvm.prefetch.p0i8(i8* %.234, i32 0, i32 3, i32 1)
  %.235 = add i64 %index_12, 1040
  %.236 = getelementptr float, float* %in1, i64 %.235
  %.237 = bitcast float* %.236 to i8*
  call void @llvm.prefetch.p0i8(i8* %.237, i32 0, i32 3, i32 1)
  %.238 = add i64 %index_12, 1056
  %.239 = getelementptr float, float* %in1, i64 %.238
  %.240 = bitcast float* %.239 to i8*
  call void @llvm.prefetch.p0i8(i8* %.240, i32 0, i32 3, i32 1)
  %.241 = add i64 %index_12, 1072
  %.242 = getelementptr float, float* %in1, i64 %.241
  %.243 = bitcast float* %.242 to i8*
  call void @llvm.prefetch.p0i8(i8* %.243, i32 0, i32 3, i32 1)
  %.244 = add i64 %index_12, 1088
  %.245 = getelementptr float, float* %in1, i64 %.244
  %.246 = bitcast float* %.245 to i8*
  call void @llvm.prefetch.p0i8(i8* %.246, i32 0, i32 3, i32 1)
  %.247 = add i64 %index_12, 1104
  %.248 = getelementptr float, float* %in1, i64 %.247
  %.249 = bitcast float* %.248 to i8*
  call void @llvm.prefetch.p0i8(i8* %.249, i32 0, i32 3, i32 1)
  %.250 = add i64 %index_12, 1120
  %.251 = getelementptr float, float* %in1, i64 %.250
  %.252 = bitcast float* %.251 to i8*
  call void @llvm.prefetch.p0i8(i8* %.252, i32 0, i32 3, i32 1)
  %.253 = add i64 %index_12, 1136
  %.254 = getelementptr float, float* %in1, i64 %.253
  %.255 = bitcast float* %.254 to i8*
  call void @llvm.prefetch.p0i8(i8* %.255, i32 0, i32 3, i32 1)
  %.256 = add i64 %index_12, 1152
  %.257 = getelementptr float, float* %in1, i64 %.256
  %.258 = bitcast float* %.257 to i8*
  call void @llvm.prefetch.p0i8(i8* %.258, i32 0, i32 3, i32 1)
  %.259 = add i64 %index_12, 1168
  %.260 = getelementptr float, float* %in1, i64 %.259
  %.261 = bitcast float* %.260 to i8*
  call void @llvm.prefetch.p0i8(i8* %.261, i32 0, i32 3, i32 1)
  %.262 = add i64 %index_12, 1184
  %.263 = getelementptr float, float* %in1, i64 %.262
  %.264 = bitcast float* %.263 to i8*
  call void @llvm.prefetch.p0i8(i8* %.264, i32 0, i32 3, i32 1)
  %.265 = add i64 %index_12, 1200
  %.266 = getelementptr float, float* %in1, i64 %.265
  %.267 = bitcast float* %.266 to i8*
  call void @llvm.prefetch.p0i8(i8* %.267, i32 0, i32 3, i32 1)
  %.268 = add i64 %index_12, 1216
  %.269 = getelementptr float, float* %in1, i64 %.268
  %.270 = bitcast float* %.269 to i8*
  call void @llvm.prefetch.p0i8(i8* %.270, i32 0, i32 3, i32 1)
  %.271 = add i64 %index_12, 1232
  %.272 = getelementptr float, float* %in1, i64 %.271
  %.273 = bitcast float* %.272 to i8*
  call void @llvm.prefetch.p0i8(i8* %.273, i32 0, i32 3, i32 1)
  %.274 = add i64 %index_12, 1248
  %.275 = getelementptr float, float* %in1, i64 %.274
  %.276 = bitcast float* %.275 to i8*
  call void @llvm.prefetch.p0i8(i8* %.276, i32 0, i32 3, i32 1)
  %.277 = add i64 %index_12, 1264
  %.278 = getelementptr float, float* %in1, i64 %.277
  %.279 = bitcast float* %.278 to i8*
  call void @llvm.prefetch.p0i8(i8* %.279, i32 0, i32 3, i32 1)
  %.280 = add i64 %index_12, 1280
  %.281 = getelementptr float, float* %in1, i64 %.280
  %.282 = bitcast float* %.281 to i8*
  call void @llvm.prefetch.p0i8(i8* %.282, i32 0, i32 3, i32 1)
  %.283 = add i64 %index_12, 1296
  %.284 = getelementptr float, float* %in1, i64 %.283
  %.285 = bitcast float* %.284 to i8*
  call void @llvm.prefetch.p0i8(i8* %.285, i32 0, i32 3, i32 1)
  %.286 = add i64 %index_12, 1312
  %.287 = getelementptr float, float* %in1, i64 %.286
  %.288 = bitcast float* %.287 to i8*
  call void @llvm.prefetch.p0i8(i8* %.288, i32 0, i32 3, i32 1)
  %.289 = add i64 %index_12, 1328
  %.290 = getelementptr float, float* %in1, i64 %.289
  %.291 = bitcast float* %.290 to i8*
  call void @llvm.prefetch.p0i8(i8* %.291, i32 0, i32 3, i32 1)
  %.292 = add i64 %index_12, 1344
  %.293 = getelementptr float, float* %in1, i64 %.292
  %.294 = bitcast float* %.293 to i8*
  call void @llvm.prefetch.p0i8(i8* %.294, i32 0, i32 3, i32 1)
  %.295 = add i64 %index_12, 1360
  %.296 = getelementptr float, float* %in1, i64 %.295
  %.297 = bitcast float* %.296 to i8*
  call void @llvm.prefetch.p0i8(i8* %.297, i32 0, i32 3, i32 1)
  %.298 = add i64 %index_12, 1376
  %.299 = getelementptr float, float* %in1, i64 %.298
  %.300 = bitcast float* %.299 to i8*
  call void @llvm.prefetch.p0i8(i8* %.300, i32 0, i32 3, i32 1)
  %.301 = add i64 %index_12, 1392
  %.302 = getelementptr float, float* %in1, i64 %.301
  %.303 = bitcast float* %.302 to i8*
  call void @llvm.prefetch.p0i8(i8* %.303, i32 0, i32 3, i32 1)
  %.304 = add i64 %index_12, 1408
  %.305 = getelementptr float, float* %in1, i64 %.304
  %.306 = bitcast float* %.305 to i8*
  call void @llvm.prefetch.p0i8(i8* %.306, i32 0, i32 3, i32 1)
  %.307 = add i64 %index_12, 1424
  %.308 = getelementptr float, float* %in1, i64 %.307
  %.309 = bitcast float* %.308 to i8*
  call void @llvm.prefetch.p0i8(i8* %.309, i32 0, i32 3, i32 1)
  %.310 = add i64 %index_12, 1440
  %.311 = getelementptr float, float* %in1, i64 %.310
  %.312 = bitcast float* %.311 to i8*
  call void @llvm.prefetch.p0i8(i8* %.312, i32 0, i32 3, i32 1)
  %.313 = add i64 %index_12, 1456
  %.314 = getelementptr float, float* %in1, i64 %.313
  %.315 = bitcast float* %.314 to i8*
  call void @llvm.prefetch.p0i8(i8* %.315, i32 0, i32 3, i32 1)
  %.316 = add i64 %index_12, 1472
  %.317 = getelementptr float, float* %in1, i64 %.316
  %.318 = bitcast float* %.317 to i8*
  call void @llvm.prefetch.p0i8(i8* %.318, i32 0, i32 3, i32 1)
  %.319 = add i64 %index_12, 1488
  %.320 = getelementptr float, float* %in1, i64 %.319
  %.321 = bitcast float* %.320 to i8*
  call void @llvm.prefetch.p0i8(i8* %.321, i32 0, i32 3, i32 1)
  %.322 = add i64 %index_12, 1504
  %.323 = getelementptr float, float* %in1, i64 %.322
  %.324 = bitcast float* %.323 to i8*
  call void @llvm.prefetch.p0i8(i8* %.324, i32 0, i32 3, i32 1)
  %.325 = add i64 %index_12, 1520
  %.326 = getelementptr float, float* %in1, i64 %.325
  %.327 = bitcast float* %.326 to i8*
  call void @llvm.prefetch.p0i8(i8* %.327, i32 0, i32 3, i32 1)
  %.328 = add i64 %index_12, 1536
  %.329 = getelementptr float, float* %in1, i64 %.328
  %.330 = bitcast float* %.329 to i8*
  call void @llvm.prefetch.p0i8(i8* %.330, i32 0, i32 3, i32 1)
  %.331 = add i64 %index_12, 1552
  %.332 = getelementptr float, float* %in1, i64 %.331
  %.333 = bitcast float* %.332 to i8*
  call void @llvm.prefetch.p0i8(i8* %.333, i32 0, i32 3, i32 1)
  %.334 = add i64 %index_12, 1568
  %.335 = getelementptr float, float* %in1, i64 %.334
  %.336 = bitcast float* %.335 to i8*
  call void @llvm.prefetch.p0i8(i8* %.336, i32 0, i32 3, i32 1)
  %.337 = add i64 %index_12, 1584
  %.338 = getelementptr float, float* %in1, i64 %.337
  %.339 = bitcast float* %.338 to i8*
  call void @llvm.prefetch.p0i8(i8* %.339, i32 0, i32 3, i32 1)
  %.340 = add i64 %index_12, 1600
  %.341 = getelementptr float, float* %in1, i64 %.340
  %.342 = bitcast float* %.341 to i8*
  call void @llvm.prefetch.p0i8(i8* %.342, i32 0, i32 3, i32 1)
  %.343 = add i64 %index_12, 1616
  %.344 = getelementptr float, float* %in1, i64 %.343
  %.345 = bitcast float* %.344 to i8*
  call void @llvm.prefetch.p0i8(i8* %.345, i32 0, i32 3, i32 1)
  %.346 = add i64 %index_12, 1632
  %.347 = getelementptr float, float* %in1, i64 %.346
  %.348 = bitcast float* %.347 to i8*
  call void @llvm.prefetch.p0i8(i8* %.348, i32 0, i32 3, i32 1)
  %.349 = add i64 %index_12, 1648
  %.350 = getelementptr float, float* %in1, i64 %.349
  %.351 = bitcast float* %.350 to i8*
  call void @llvm.prefetch.p0i8(i8* %.351, i32 0, i32 3, i32 1)
  %.352 = add i64 %index_12, 1664
  %.353 = getelementptr float, float* %in1, i64 %.352
  %.354 = bitcast float* %.353 to i8*
  call void @llvm.prefetch.p0i8(i8* %.354, i32 0, i32 3, i32 1)
  %.355 = add i64 %index_12, 1680
  %.356 = getelementptr float, float* %in1, i64 %.355
  %.357 = bitcast float* %.356 to i8*
  call void @llvm.prefetch.p0i8(i8* %.357, i32 0, i32 3, i32 1)
  %.358 = add i64 %index_12, 1696
  %.359 = getelementptr float, float* %in1, i64 %.358
  %.360 = bitcast float* %.359 to i8*
  call void @llvm.prefetch.p0i8(i8* %.360, i32 0, i32 3, i32 1)
  %.361 = add i64 %index_12, 1712
  %.362 = getelementptr float, float* %in1, i64 %.361
  %.363 = bitcast float* %.362 to i8*
  call void @llvm.prefetch.p0i8(i8* %.363, i32 0, i32 3, i32 1)
  %.364 = add i64 %index_12, 1728
  %.365 = getelementptr float, float* %in1, i64 %.364
  %.366 = bitcast float* %.365 to i8*
  call void @llvm.prefetch.p0i8(i8* %.366, i32 0, i32 3, i32 1)
  %.367 = add i64 %index_12, 1744
  %.368 = getelementptr float, float* %in1, i64 %.367
  %.369 = bitcast float* %.368 to i8*
  call void @llvm.prefetch.p0i8(i8* %.369, i32 0, i32 3, i32 1)
  %.370 = add i64 %index_12, 1760
  %.371 = getelementptr float, float* %in1, i64 %.370
  %.372 = bitcast float* %.371 to i8*
  call void @llvm.prefetch.p0i8(i8* %.372, i32 0, i32 3, i32 1)
  %.373 = add i64 %index_12, 1776
  %.374 = getelementptr float, float* %in1, i64 %.373
  %.375 = bitcast float* %.374 to i8*
  call void @llvm.prefetch.p0i8(i8* %.375, i32 0, i32 3, i32 1)
  %.376 = add i64 %index_12, 1792
  %.377 = getelementptr float, float* %in1, i64 %.376
  %.378 = bitcast float* %.377 to i8*
  call void @llvm.prefetch.p0i8(i8* %.378, i32 0, i32 3, i32 1)
  %.379 = add i64 %index_12, 1808
  %.380 = getelementptr float, float* %in1, i64 %.379
  %.381 = bitcast float* %.380 to i8*
  call void @llvm.prefetch.p0i8(i8* %.381, i32 0, i32 3, i32 1)
  %.382 = add i64 %index_12, 1824
  %.383 = getelementptr float, float* %in1, i64 %.382
  %.384 = bitcast float* %.383 to i8*
  call void @llvm.prefetch.p0i8(i8* %.384, i32 0, i32 3, i32 1)
  %.385 = add i64 %index_12, 1840
  %.386 = getelementptr float, float* %in1, i64 %.385
  %.387 = bitcast float* %.386 to i8*
  call void @llvm.prefetch.p0i8(i8* %.387, i32 0, i32 3, i32 1)
  %.388 = add i64 %index_12, 1856
  %.389 = getelementptr float, float* %in1, i64 %.388
  %.390 = bitcast float* %.389 to i8*
  call void @llvm.prefetch.p0i8(i8* %.390, i32 0, i32 3, i32 1)
  %.391 = add i64 %index_12, 1872
  %.392 = getelementptr float, float* %in1, i64 %.391
  %.393 = bitcast float* %.392 to i8*
  call void @llvm.prefetch.p0i8(i8* %.393, i32 0, i32 3, i32 1)
  %.394 = add i64 %index_12, 1888
  %.395 = getelementptr float, float* %in1, i64 %.394
  %.396 = bitcast float* %.395 to i8*
  call void @llvm.prefetch.p0i8(i8* %.396, i32 0, i32 3, i32 1)
  %.397 = add i64 %index_12, 1904
  %.398 = getelementptr float, float* %in1, i64 %.397
  %.399 = bitcast float* %.398 to i8*
  call void @llvm.prefetch.p0i8(i8* %.399, i32 0, i32 3, i32 1)
  %.400 = add i64 %index_12, 1920
  %.401 = getelementptr float, float* %in1, i64 %.400
  %.402 = bitcast float* %.401 to i8*
  call void @llvm.prefetch.p0i8(i8* %.402, i32 0, i32 3, i32 1)
  %.403 = add i64 %index_12, 1936
  %.404 = getelementptr float, float* %in1, i64 %.403
  %.405 = bitcast float* %.404 to i8*
  call void @llvm.prefetch.p0i8(i8* %.405, i32 0, i32 3, i32 1)
  %.406 = add i64 %index_12, 1952
  %.407 = getelementptr float, float* %in1, i64 %.406
  %.408 = bitcast float* %.407 to i8*
  call void @llvm.prefetch.p0i8(i8* %.408, i32 0, i32 3, i32 1)
  %.409 = add i64 %index_12, 1968
  %.410 = getelementptr float, float* %in1, i64 %.409
  %.411 = bitcast float* %.410 to i8*
  call void @llvm.prefetch.p0i8(i8* %.411, i32 0, i32 3, i32 1)
  %.412 = add i64 %index_12, 1984
  %.413 = getelementptr float, float* %in1, i64 %.412
  %.414 = bitcast float* %.413 to i8*
  call void @llvm.prefetch.p0i8(i8* %.414, i32 0, i32 3, i32 1)
  %.415 = add i64 %index_12, 2000
  %.416 = getelementptr float, float* %in1, i64 %.415
  %.417 = bitcast float* %.416 to i8*
  call void @llvm.prefetch.p0i8(i8* %.417, i32 0, i32 3, i32 1)
  %.418 = add i64 %index_12, 2016
  %.419 = getelementptr float, float* %in1, i64 %.418
  %.420 = bitcast float* %.419 to i8*
  call void @llvm.prefetch.p0i8(i8* %.420, i32 0, i32 3, i32 1)
  %.421 = add i64 %index_12, 2032
  %.422 = getelementptr float, float* %in1, i64 %.421
  %.423 = bitcast float* %.422 to i8*
  call void @llvm.prefetch.p0i8(i8* %.423, i32 0, i32 3, i32 1)
  %.424 = add i64 %index_12, 2048
  %.425 = getelementptr float, float* %in1, i64 %.424
  %.426 = bitcast float* %.425 to i8*
  call void @llvm.prefetch.p0i8(i8* %.426, i32 0, i32 3, i32 1)
  %.427 = add i64 %index_12, 2064
  %.428 = getelementptr float, float* %in1, i64 %.427
  %.429 = bitcast float* %.428 to i8*
  call void @llvm.prefetch.p0i8(i8* %.429, i32 0, i32 3, i32 1)
  %.430 = add i64 %index_12, 2080
  %.431 = getelementptr float, float* %in1, i64 %.430
  %.432 = bitcast float* %.431 to i8*
  call void @llvm.prefetch.p0i8(i8* %.432, i32 0, i32 3, i32 1)
  %.433 = add i64 %index_12, 2096
  %.434 = getelementptr float, float* %in1, i64 %.433
  %.435 = bitcast float* %.434 to i8*
  call void @llvm.prefetch.p0i8(i8* %.435, i32 0, i32 3, i32 1)
  %.436 = add i64 %index_12, 2112
  %.437 = getelementptr float, float* %in1, i64 %.436
  %.438 = bitcast float* %.437 to i8*
  call void @llvm.prefetch.p0i8(i8* %.438, i32 0, i32 3, i32 1)
  %.439 = add i64 %index_12, 2128
  %.440 = getelementptr float, float* %in1, i64 %.439
  %.441 = bitcast float* %.440 to i8*
  call void @llvm.prefetch.p0i8(i8* %.441, i32 0, i32 3, i32 1)
  %.442 = add i64 %index_12, 2144
  %.443 = getelementptr float, float* %in1, i64 %.442
  %.444 = bitcast float* %.443 to i8*
  call void @llvm.prefetch.p0i8(i8* %.444, i32 0, i32 3, i32 1)
  %.445 = add i64 %index_12, 2160
  %.446 = getelementptr float, float* %in1, i64 %.445
  %.447 = bitcast float* %.446 to i8*
  call void @llvm.prefetch.p0i8(i8* %.447, i32 0, i32 3, i32 1)
  %.448 = add i64 %index_12, 2176
  %.449 = getelementptr float, float* %in1, i64 %.448
  %.450 = bitcast float* %.449 to i8*
  call void @llvm.prefetch.p0i8(i8* %.450, i32 0, i32 3, i32 1)
  %.451 = add i64 %index_12, 2192
  %.452 = getelementptr float, float* %in1, i64 %.451
  %.453 = bitcast float* %.452 to i8*
  call void @llvm.prefetch.p0i8(i8* %.453, i32 0, i32 3, i32 1)
  %.454 = add i64 %index_12, 2208
  %.455 = getelementptr float, float* %in1, i64 %.454
  %.456 = bitcast float* %.455 to i8*
  call void @llvm.prefetch.p0i8(i8* %.456, i32 0, i32 3, i32 1)
  %.457 = add i64 %index_12, 2224
  %.458 = getelementptr float, float* %in1, i64 %.457
  %.459 = bitcast float* %.458 to i8*
  call void @llvm.prefetch.p0i8(i8* %.459, i32 0, i32 3, i32 1)
  %.460 = add i64 %index_12, 2240
  %.461 = getelementptr float, float* %in1, i64 %.460
  %.462 = bitcast float* %.461 to i8*
  call void @llvm.prefetch.p0i8(i8* %.462, i32 0, i32 3, i32 1)
  %.463 = add i64 %index_12, 2256
  %.464 = getelementptr float, float* %in1, i64 %.463
  %.465 = bitcast float* %.464 to i8*
  call void @llvm.prefetch.p0i8(i8* %.465, i32 0, i32 3, i32 1)
  %.466 = add i64 %index_12, 2272
  %.467 = getelementptr float, float* %in1, i64 %.466
  %.468 = bitcast float* %.467 to i8*
  call void @llvm.prefetch.p0i8(i8* %.468, i32 0, i32 3, i32 1)
  %.469 = add i64 %index_12, 2288
  %.470 = getelementptr float, float* %in1, i64 %.469
  %.471 = bitcast float* %.470 to i8*
  call void @llvm.prefetch.p0i8(i8* %.471, i32 0, i32 3, i32 1)
  %.472 = add i64 %index_12, 2304
  %.473 = getelementptr float, float* %in1, i64 %.472
  %.474 = bitcast float* %.473 to i8*
  call void @llvm.prefetch.p0i8(i8* %.474, i32 0, i32 3, i32 1)
  %.475 = add i64 %index_12, 2320
  %.476 = getelementptr float, float* %in1, i64 %.475
  %.477 = bitcast float* %.476 to i8*
  call void @llvm.prefetch.p0i8(i8* %.477, i32 0, i32 3, i32 1)
  %.478 = add i64 %index_12, 2336
  %.479 = getelementptr float, float* %in1, i64 %.478
  %.480 = bitcast float* %.479 to i8*
  call void @llvm.prefetch.p0i8(i8* %.480, i32 0, i32 3, i32 1)
  %.481 = add i64 %index_12, 2352
  %.482 = getelementptr float, float* %in1, i64 %.481
  %.483 = bitcast float* %.482 to i8*
  call void @llvm.prefetch.p0i8(i8* %.483, i32 0, i32 3, i32 1)
  %.484 = add i64 %index_12, 2368
  %.485 = getelementptr float, float* %in1, i64 %.484
  %.486 = bitcast float* %.485 to i8*
  call void @llvm.prefetch.p0i8(i8* %.486, i32 0, i32 3, i32 1)
  %.487 = add i64 %index_12, 2384
  %.488 = getelementptr float, float* %in1, i64 %.487
  %.489 = bitcast float* %.488 to i8*
  call void @llvm.prefetch.p0i8(i8* %.489, i32 0, i32 3, i32 1)
  %.490 = add i64 %index_12, 2400
  %.491 = getelementptr float, float* %in1, i64 %.490
  %.492 = bitcast float* %.491 to i8*
  call void @llvm.prefetch.p0i8(i8* %.492, i32 0, i32 3, i32 1)
  %.493 = add i64 %index_12, 2416
  %.494 = getelementptr float, float* %in1, i64 %.493
  %.495 = bitcast float* %.494 to i8*
  call void @llvm.prefetch.p0i8(i8* %.495, i32 0, i32 3, i32 1)
  %.496 = add i64 %index_12, 2432
  %.497 = getelementptr float, float* %in1, i64 %.496
  %.498 = bitcast float* %.497 to i8*
  call void @llvm.prefetch.p0i8(i8* %.498, i32 0, i32 3, i32 1)
  %.499 = add i64 %index_12, 2448
  %.500 = getelementptr float, float* %in1, i64 %.499
  %.501 = bitcast float* %.500 to i8*
  call void @llvm.prefetch.p0i8(i8* %.501, i32 0, i32 3, i32 1)
  %.502 = add i64 %index_12, 2464
  %.503 = getelementptr float, float* %in1, i64 %.502
  %.504 = bitcast float* %.503 to i8*
  call void @llvm.prefetch.p0i8(i8* %.504, i32 0, i32 3, i32 1)
  %.505 = add i64 %index_12, 2480
  %.506 = getelementptr float, float* %in1, i64 %.505
  %.507 = bitcast float* %.506 to i8*
  call void @llvm.prefetch.p0i8(i8* %.507, i32 0, i32 3, i32 1)
  %.508 = add i64 %index_12, 2496
  %.509 = getelementptr float, float* %in1, i64 %.508
  %.510 = bitcast float* %.509 to i8*
  call void @llvm.prefetch.p0i8(i8* %.510, i32 0, i32 3, i32 1)
  %.511 = add i64 %index_12, 2512
  %.512 = getelementptr float, float* %in1, i64 %.511
  %.513 = bitcast float* %.512 to i8*
  call void @llvm.prefetch.p0i8(i8* %.513, i32 0, i32 3, i32 1)
  %.514 = add i64 %index_12, 2528
  %.515 = getelementptr float, float* %in1, i64 %.514
  %.516 = bitcast float* %.515 to i8*
  call void @llvm.prefetch.p0i8(i8* %.516, i32 0, i32 3, i32 1)
  %.517 = add i64 %index_12, 2544
  %.518 = getelementptr float, float* %in1, i64 %.517
  %.519 = bitcast float* %.518 to i8*
  call void @llvm.prefetch.p0i8(i8* %.519, i32 0, i32 3, i32 1)
  %.520 = add i64 %index_12, 2560
  %.521 = getelementptr float, float* %in1, i64 %.520
  %.522 = bitcast float* %.521 to i8*
  call void @llvm.prefetch.p0i8(i8* %.522, i32 0, i32 3, i32 1)
  %.523 = add i64 %index_12, 2576
  %.524 = getelementptr float, float* %in1, i64 %.523
  %.525 = bitcast float* %.524 to i8*
  call void @llvm.prefetch.p0i8(i8* %.525, i32 0, i32 3, i32 1)
  %.526 = add i64 %index_12, 2592
  %.527 = getelementptr float, float* %in1, i64 %.526
  %.528 = bitcast float* %.527 to i8*
  call void @llvm.prefetch.p0i8(i8* %.528, i32 0, i32 3, i32 1)
  %.529 = add i64 %index_12, 2608
  %.530 = getelementptr float, float* %in1, i64 %.529
  %.531 = bitcast float* %.530 to i8*
  call void @llvm.prefetch.p0i8(i8* %.531, i32 0, i32 3, i32 1)
  %.532 = add i64 %index_12, 2624
  %.533 = getelementptr float, float* %in1, i64 %.532
  %.534 = bitcast float* %.533 to i8*
  call void @llvm.prefetch.p0i8(i8* %.534, i32 0, i32 3, i32 1)
  %.535 = add i64 %index_12, 2640
  %.536 = getelementptr float, float* %in1, i64 %.535
  %.537 = bitcast float* %.536 to i8*
  call void @llvm.prefetch.p0i8(i8* %.537, i32 0, i32 3, i32 1)
  %.538 = add i64 %index_12, 2656
  %.539 = getelementptr float, float* %in1, i64 %.538
  %.540 = bitcast float* %.539 to i8*
  call void @llvm.prefetch.p0i8(i8* %.540, i32 0, i32 3, i32 1)
  %.541 = add i64 %index_12, 2672
  %.542 = getelementptr float, float* %in1, i64 %.541
  %.543 = bitcast float* %.542 to i8*
  call void @llvm.prefetch.p0i8(i8* %.543, i32 0, i32 3, i32 1)
  %.544 = add i64 %index_12, 2688
  %.545 = getelementptr float, float* %in1, i64 %.544
  %.546 = bitcast float* %.545 to i8*
  call void @llvm.prefetch.p0i8(i8* %.546, i32 0, i32 3, i32 1)
  %.547 = add i64 %index_12, 2704
  %.548 = getelementptr float, float* %in1, i64 %.547
  %.549 = bitcast float* %.548 to i8*
  call void @llvm.prefetch.p0i8(i8* %.549, i32 0, i32 3, i32 1)
  %.550 = add i64 %index_12, 2720
  %.551 = getelementptr float, float* %in1, i64 %.550
  %.552 = bitcast float* %.551 to i8*
  call void @llvm.prefetch.p0i8(i8* %.552, i32 0, i32 3, i32 1)
  %.553 = add i64 %index_12, 2736
  %.554 = getelementptr float, float* %in1, i64 %.553
  %.555 = bitcast float* %.554 to i8*
  call void @llvm.prefetch.p0i8(i8* %.555, i32 0, i32 3, i32 1)
  %.556 = add i64 %index_12, 2752
  %.557 = getelementptr float, float* %in1, i64 %.556
  %.558 = bitcast float* %.557 to i8*
  call void @llvm.prefetch.p0i8(i8* %.558, i32 0, i32 3, i32 1)
  %.559 = add i64 %index_12, 2768
  %.560 = getelementptr float, float* %in1, i64 %.559
  %.561 = bitcast float* %.560 to i8*
  call void @llvm.prefetch.p0i8(i8* %.561, i32 0, i32 3, i32 1)
  %.562 = add i64 %index_12, 2784
  %.563 = getelementptr float, float* %in1, i64 %.562
  %.564 = bitcast float* %.563 to i8*
  call void @llvm.prefetch.p0i8(i8* %.564, i32 0, i32 3, i32 1)
  %.565 = add i64 %index_12, 2800
  %.566 = getelementptr float, float* %in1, i64 %.565
  %.567 = bitcast float* %.566 to i8*
  call void @llvm.prefetch.p0i8(i8* %.567, i32 0, i32 3, i32 1)
  %.568 = add i64 %index_12, 2816
  %.569 = getelementptr float, float* %in1, i64 %.568
  %.570 = bitcast float* %.569 to i8*
  call void @llvm.prefetch.p0i8(i8* %.570, i32 0, i32 3, i32 1)
  %.571 = add i64 %index_12, 2832
  %.572 = getelementptr float, float* %in1, i64 %.571
  %.573 = bitcast float* %.572 to i8*
  call void @llvm.prefetch.p0i8(i8* %.573, i32 0, i32 3, i32 1)
  %.574 = add i64 %index_12, 2848
  %.575 = getelementptr float, float* %in1, i64 %.574
  %.576 = bitcast float* %.575 to i8*
  call void @llvm.prefetch.p0i8(i8* %.576, i32 0, i32 3, i32 1)
  %.577 = add i64 %index_12, 2864
  %.578 = getelementptr float, float* %in1, i64 %.577
  %.579 = bitcast float* %.578 to i8*
  call void @llvm.prefetch.p0i8(i8* %.579, i32 0, i32 3, i32 1)
  %.580 = add i64 %index_12, 2880
  %.581 = getelementptr float, float* %in1, i64 %.580
  %.582 = bitcast float* %.581 to i8*
  call void @llvm.prefetch.p0i8(i8* %.582, i32 0, i32 3, i32 1)
  %.583 = add i64 %index_12, 2896
  %.584 = getelementptr float, float* %in1, i64 %.583
  %.585 = bitcast float* %.584 to i8*
  call void @llvm.prefetch.p0i8(i8* %.585, i32 0, i32 3, i32 1)
  %.586 = add i64 %index_12, 2912
  %.587 = getelementptr float, float* %in1, i64 %.586
  %.588 = bitcast float* %.587 to i8*
  call void @llvm.prefetch.p0i8(i8* %.588, i32 0, i32 3, i32 1)
  %.589 = add i64 %index_12, 2928
  %.590 = getelementptr float, float* %in1, i64 %.589
  %.591 = bitcast float* %.590 to i8*
  call void @llvm.prefetch.p0i8(i8* %.591, i32 0, i32 3, i32 1)
  %.592 = add i64 %index_12, 2944
  %.593 = getelementptr float, float* %in1, i64 %.592
  %.594 = bitcast float* %.593 to i8*
  call void @llvm.prefetch.p0i8(i8* %.594, i32 0, i32 3, i32 1)
  %.595 = add i64 %index_12, 2960
  %.596 = getelementptr float, float* %in1, i64 %.595
  %.597 = bitcast float* %.596 to i8*
  call void @llvm.prefetch.p0i8(i8* %.597, i32 0, i32 3, i32 1)
  %.598 = add i64 %index_12, 2976
  %.599 = getelementptr float, float* %in1, i64 %.598
  %.600 = bitcast float* %.599 to i8*
  call void @llvm.prefetch.p0i8(i8* %.600, i32 0, i32 3, i32 1)
  %.601 = add i64 %index_12, 2992
  %.602 = getelementptr float, float* %in1, i64 %.601
  %.603 = bitcast float* %.602 to i8*
  call void @llvm.prefetch.p0i8(i8* %.603, i32 0, i32 3, i32 1)
  %.604 = add i64 %index_12, 3008
  %.605 = getelementptr float, float* %in1, i64 %.604
  %.606 = bitcast float* %.605 to i8*
  call void @llvm.prefetch.p0i8(i8* %.606, i32 0, i32 3, i32 1)
  %.607 = add i64 %index_12, 3024
  %.608 = getelementptr float, float* %in1, i64 %.607
  %.609 = bitcast float* %.608 to i8*
  call void @llvm.prefetch.p0i8(i8* %.609, i32 0, i32 3, i32 1)
  %.610 = add i64 %index_12, 3040
  %.611 = getelementptr float, float* %in1, i64 %.610
  %.612 = bitcast float* %.611 to i8*
  call void @llvm.prefetch.p0i8(i8* %.612, i32 0, i32 3, i32 1)
  %.613 = add i64 %index_12, 3056
  %.614 = getelementptr float, float* %in1, i64 %.613
  %.615 = bitcast float* %.614 to i8*
  call void @llvm.prefetch.p0i8(i8* %.615, i32 0, i32 3, i32 1)
  %.616 = add i64 %index_12, 3072
  %.617 = getelementptr float, float* %in1, i64 %.616
  %.618 = bitcast float* %.617 to i8*
  call void @llvm.prefetch.p0i8(i8* %.618, i32 0, i32 3, i32 1)
  %.619 = add i64 %index_12, 3088
  %.620 = getelementptr float, float* %in1, i64 %.619
  %.621 = bitcast float* %.620 to i8*
  call void @llvm.prefetch.p0i8(i8* %.621, i32 0, i32 3, i32 1)
  %.622 = add i64 %index_12, 3104
  %.623 = getelementptr float, float* %in1, i64 %.622
  %.624 = bitcast float* %.623 to i8*
  call void @llvm.prefetch.p0i8(i8* %.624, i32 0, i32 3, i32 1)
  %.625 = add i64 %index_12, 3120
  %.626 = getelementptr float, float* %in1, i64 %.625
  %.627 = bitcast float* %.626 to i8*
  call void @llvm.prefetch.p0i8(i8* %.627, i32 0, i32 3, i32 1)
  %.628 = add i64 %index_12, 3136
  %.629 = getelementptr float, float* %in1, i64 %.628
  %.630 = bitcast float* %.629 to i8*
  call void @llvm.prefetch.p0i8(i8* %.630, i32 0, i32 3, i32 1)
  %.631 = add i64 %index_12, 3152
  %.632 = getelementptr float, float* %in1, i64 %.631
  %.633 = bitcast float* %.632 to i8*
  call void @llvm.prefetch.p0i8(i8* %.633, i32 0, i32 3, i32 1)
  %.634 = add i64 %index_12, 3168
  %.635 = getelementptr float, float* %in1, i64 %.634
  %.636 = bitcast float* %.635 to i8*
  call void @llvm.prefetch.p0i8(i8* %.636, i32 0, i32 3, i32 1)
  %.637 = add i64 %index_12, 3184
  %.638 = getelementptr float, float* %in1, i64 %.637
  %.639 = bitcast float* %.638 to i8*
  call void @llvm.prefetch.p0i8(i8* %.639, i32 0, i32 3, i32 1)
  %.640 = add i64 %index_12, 3200
  %.641 = getelementptr float, float* %in1, i64 %.640
  %.642 = bitcast float* %.641 to i8*
  call void @llvm.prefetch.p0i8(i8* %.642, i32 0, i32 3, i32 1)
  %.643 = add i64 %index_12, 3216
  %.644 = getelementptr float, float* %in1, i64 %.643
  %.645 = bitcast float* %.644 to i8*
  call void @llvm.prefetch.p0i8(i8* %.645, i32 0, i32 3, i32 1)
  %.646 = add i64 %index_12, 3232
  %.647 = getelementptr float, float* %in1, i64 %.646
  %.648 = bitcast float* %.647 to i8*
  call void @llvm.prefetch.p0i8(i8* %.648, i32 0, i32 3, i32 1)
  %.649 = add i64 %index_12, 3248
  %.650 = getelementptr float, float* %in1, i64 %.649
  %.651 = bitcast float* %.650 to i8*
  call void @llvm.prefetch.p0i8(i8* %.651, i32 0, i32 3, i32 1)
  %.652 = add i64 %index_12, 3264
  %.653 = getelementptr float, float* %in1, i64 %.652
  %.654 = bitcast float* %.653 to i8*
  call void @llvm.prefetch.p0i8(i8* %.654, i32 0, i32 3, i32 1)
  %.655 = add i64 %index_12, 3280
  %.656 = getelementptr float, float* %in1, i64 %.655
  %.657 = bitcast float* %.656 to i8*
  call void @llvm.prefetch.p0i8(i8* %.657, i32 0, i32 3, i32 1)
  %.658 = add i64 %index_12, 3296
  %.659 = getelementptr float, float* %in1, i64 %.658
  %.660 = bitcast float* %.659 to i8*
  call void @llvm.prefetch.p0i8(i8* %.660, i32 0, i32 3, i32 1)
  %.661 = add i64 %index_12, 3312
  %.662 = getelementptr float, float* %in1, i64 %.661
  %.663 = bitcast float* %.662 to i8*
  call void @llvm.prefetch.p0i8(i8* %.663, i32 0, i32 3, i32 1)
  %.664 = add i64 %index_12, 3328
  %.665 = getelementptr float, float* %in1, i64 %.664
  %.666 = bitcast float* %.665 to i8*
  call void @llvm.prefetch.p0i8(i8* %.666, i32 0, i32 3, i32 1)
  %.667 = add i64 %index_12, 3344
  %.668 = getelementptr float, float* %in1, i64 %.667
  %.669 = bitcast float* %.668 to i8*
  call void @llvm.prefetch.p0i8(i8* %.669, i32 0, i32 3, i32 1)
  %.670 = add i64 %index_12, 3360
  %.671 = getelementptr float, float* %in1, i64 %.670
  %.672 = bitcast float* %.671 to i8*
  call void @llvm.prefetch.p0i8(i8* %.672, i32 0, i32 3, i32 1)
  %.673 = add i64 %index_12, 3376
  %.674 = getelementptr float, float* %in1, i64 %.673
  %.675 = bitcast float* %.674 to i8*
  call void @llvm.prefetch.p0i8(i8* %.675, i32 0, i32 3, i32 1)
  %.676 = add i64 %index_12, 3392
  %.677 = getelementptr float, float* %in1, i64 %.676
  %.678 = bitcast float* %.677 to i8*
  call void @llvm.prefetch.p0i8(i8* %.678, i32 0, i32 3, i32 1)
  %.679 = add i64 %index_12, 3408
  %.680 = getelementptr float, float* %in1, i64 %.679
  %.681 = bitcast float* %.680 to i8*
  call void @llvm.prefetch.p0i8(i8* %.681, i32 0, i32 3, i32 1)
  %.682 = add i64 %index_12, 3424
  %.683 = getelementptr float, float* %in1, i64 %.682
  %.684 = bitcast float* %.683 to i8*
  call void @llvm.prefetch.p0i8(i8* %.684, i32 0, i32 3, i32 1)
  %.685 = add i64 %index_12, 3440
  %.686 = getelementptr float, float* %in1, i64 %.685
  %.687 = bitcast float* %.686 to i8*
  call void @llvm.prefetch.p0i8(i8* %.687, i32 0, i32 3, i32 1)
  %.688 = add i64 %index_12, 3456
  %.689 = getelementptr float, float* %in1, i64 %.688
  %.690 = bitcast float* %.689 to i8*
  call void @llvm.prefetch.p0i8(i8* %.690, i32 0, i32 3, i32 1)
  %.691 = add i64 %index_12, 3472
  %.692 = getelementptr float, float* %in1, i64 %.691
  %.693 = bitcast float* %.692 to i8*
  call void @llvm.prefetch.p0i8(i8* %.693, i32 0, i32 3, i32 1)
  %.694 = add i64 %index_12, 3488
  %.695 = getelementptr float, float* %in1, i64 %.694
  %.696 = bitcast float* %.695 to i8*
  call void @llvm.prefetch.p0i8(i8* %.696, i32 0, i32 3, i32 1)
  %.697 = add i64 %index_12, 3504
  %.698 = getelementptr float, float* %in1, i64 %.697
  %.699 = bitcast float* %.698 to i8*
  call void @llvm.prefetch.p0i8(i8* %.699, i32 0, i32 3, i32 1)
  %.700 = add i64 %index_12, 3520
  %.701 = getelementptr float, float* %in1, i64 %.700
  %.702 = bitcast float* %.701 to i8*
  call void @llvm.prefetch.p0i8(i8* %.702, i32 0, i32 3, i32 1)
  %.703 = add i64 %index_12, 3536
  %.704 = getelementptr float, float* %in1, i64 %.703
  %.705 = bitcast float* %.704 to i8*
  call void @llvm.prefetch.p0i8(i8* %.705, i32 0, i32 3, i32 1)
  %.706 = add i64 %index_12, 3552
  %.707 = getelementptr float, float* %in1, i64 %.706
  %.708 = bitcast float* %.707 to i8*
  call void @llvm.prefetch.p0i8(i8* %.708, i32 0, i32 3, i32 1)
  %.709 = add i64 %index_12, 3568
  %.710 = getelementptr float, float* %in1, i64 %.709
  %.711 = bitcast float* %.710 to i8*
  call void @llvm.prefetch.p0i8(i8* %.711, i32 0, i32 3, i32 1)
  %.712 = add i64 %index_12, 3584
  %.713 = getelementptr float, float* %in1, i64 %.712
  %.714 = bitcast float* %.713 to i8*
  call void @llvm.prefetch.p0i8(i8* %.714, i32 0, i32 3, i32 1)
  %.715 = add i64 %index_12, 3600
  %.716 = getelementptr float, float* %in1, i64 %.715
  %.717 = bitcast float* %.716 to i8*
  call void @llvm.prefetch.p0i8(i8* %.717, i32 0, i32 3, i32 1)
  %.718 = add i64 %index_12, 3616
  %.719 = getelementptr float, float* %in1, i64 %.718
  %.720 = bitcast float* %.719 to i8*
  call void @llvm.prefetch.p0i8(i8* %.720, i32 0, i32 3, i32 1)
  %.721 = add i64 %index_12, 3632
  %.722 = getelementptr float, float* %in1, i64 %.721
  %.723 = bitcast float* %.722 to i8*
  call void @llvm.prefetch.p0i8(i8* %.723, i32 0, i32 3, i32 1)
  %.724 = add i64 %index_12, 3648
  %.725 = getelementptr float, float* %in1, i64 %.724
  %.726 = bitcast float* %.725 to i8*
  call void @llvm.prefetch.p0i8(i8* %.726, i32 0, i32 3, i32 1)
  %.727 = add i64 %index_12, 3664
  %.728 = getelementptr float, float* %in1, i64 %.727
  %.729 = bitcast float* %.728 to i8*
  call void @llvm.prefetch.p0i8(i8* %.729, i32 0, i32 3, i32 1)
  %.730 = add i64 %index_12, 3680
  %.731 = getelementptr float, float* %in1, i64 %.730
  %.732 = bitcast float* %.731 to i8*
  call void @llvm.prefetch.p0i8(i8* %.732, i32 0, i32 3, i32 1)
  %.733 = add i64 %index_12, 3696
  %.734 = getelementptr float, float* %in1, i64 %.733
  %.735 = bitcast float* %.734 to i8*
  call void @llvm.prefetch.p0i8(i8* %.735, i32 0, i32 3, i32 1)
  %.736 = add i64 %index_12, 3712
  %.737 = getelementptr float, float* %in1, i64 %.736
  %.738 = bitcast float* %.737 to i8*
  call void @llvm.prefetch.p0i8(i8* %.738, i32 0, i32 3, i32 1)
  %.739 = add i64 %index_12, 3728
  %.740 = getelementptr float, float* %in1, i64 %.739
  %.741 = bitcast float* %.740 to i8*
  call void @llvm.prefetch.p0i8(i8* %.741, i32 0, i32 3, i32 1)
  %.742 = add i64 %index_12, 3744
  %.743 = getelementptr float, float* %in1, i64 %.742
  %.744 = bitcast float* %.743 to i8*
  call void @llvm.prefetch.p0i8(i8* %.744, i32 0, i32 3, i32 1)
  %.745 = add i64 %index_12, 3760
  %.746 = getelementptr float, float* %in1, i64 %.745
  %.747 = bitcast float* %.746 to i8*
  call void @llvm.prefetch.p0i8(i8* %.747, i32 0, i32 3, i32 1)
  %.748 = add i64 %index_12, 3776
  %.749 = getelementptr float, float* %in1, i64 %.748
  %.750 = bitcast float* %.749 to i8*
  call void @llvm.prefetch.p0i8(i8* %.750, i32 0, i32 3, i32 1)
  %.751 = add i64 %index_12, 3792
  %.752 = getelementptr float, float* %in1, i64 %.751
  %.753 = bitcast float* %.752 to i8*
  call void @llvm.prefetch.p0i8(i8* %.753, i32 0, i32 3, i32 1)
  %.754 = add i64 %index_12, 3808
  %.755 = getelementptr float, float* %in1, i64 %.754
  %.756 = bitcast float* %.755 to i8*
  call void @llvm.prefetch.p0i8(i8* %.756, i32 0, i32 3, i32 1)
  %.757 = add i64 %index_12, 3824
  %.758 = getelementptr float, float* %in1, i64 %.757
  %.759 = bitcast float* %.758 to i8*
  call void @llvm.prefetch.p0i8(i8* %.759, i32 0, i32 3, i32 1)
  %.760 = add i64 %index_12, 3840
  %.761 = getelementptr float, float* %in1, i64 %.760
  %.762 = bitcast float* %.761 to i8*
  call void @llvm.prefetch.p0i8(i8* %.762, i32 0, i32 3, i32 1)
  %.763 = add i64 %index_12, 3856
  %.764 = getelementptr float, float* %in1, i64 %.763
  %.765 = bitcast float* %.764 to i8*
  call void @llvm.prefetch.p0i8(i8* %.765, i32 0, i32 3, i32 1)
  %.766 = add i64 %index_12, 3872
  %.767 = getelementptr float, float* %in1, i64 %.766
  %.768 = bitcast float* %.767 to i8*
  call void @llvm.prefetch.p0i8(i8* %.768, i32 0, i32 3, i32 1)
  %.769 = add i64 %index_12, 3888
  %.770 = getelementptr float, float* %in1, i64 %.769
  %.771 = bitcast float* %.770 to i8*
  call void @llvm.prefetch.p0i8(i8* %.771, i32 0, i32 3, i32 1)
  %.772 = add i64 %index_12, 3904
  %.773 = getelementptr float, float* %in1, i64 %.772
  %.774 = bitcast float* %.773 to i8*
  call void @llvm.prefetch.p0i8(i8* %.774, i32 0, i32 3, i32 1)
  %.775 = add i64 %index_12, 3920
  %.776 = getelementptr float, float* %in1, i64 %.775
  %.777 = bitcast float* %.776 to i8*
  call void @llvm.prefetch.p0i8(i8* %.777, i32 0, i32 3, i32 1)
  %.778 = add i64 %index_12, 3936
  %.779 = getelementptr float, float* %in1, i64 %.778
  %.780 = bitcast float* %.779 to i8*
  call void @llvm.prefetch.p0i8(i8* %.780, i32 0, i32 3, i32 1)
  %.781 = add i64 %index_12, 3952
  %.782 = getelementptr float, float* %in1, i64 %.781
  %.783 = bitcast float* %.782 to i8*
  call void @llvm.prefetch.p0i8(i8* %.783, i32 0, i32 3, i32 1)
  %.784 = add i64 %index_12, 3968
  %.785 = getelementptr float, float* %in1, i64 %.784
  %.786 = bitcast float* %.785 to i8*
  call void @llvm.prefetch.p0i8(i8* %.786, i32 0, i32 3, i32 1)
  %.787 = add i64 %index_12, 3984
  %.788 = getelementptr float, float* %in1, i64 %.787
  %.789 = bitcast float* %.788 to i8*
  call void @llvm.prefetch.p0i8(i8* %.789, i32 0, i32 3, i32 1)
  %.790 = add i64 %index_12, 4000
  %.791 = getelementptr float, float* %in1, i64 %.790
  %.792 = bitcast float* %.791 to i8*
  call void @llvm.prefetch.p0i8(i8* %.792, i32 0, i32 3, i32 1)
  %.793 = add i64 %index_12, 4016
  %.794 = getelementptr float, float* %in1, i64 %.793
  %.795 = bitcast float* %.794 to i8*
  call void @llvm.prefetch.p0i8(i8* %.795, i32 0, i32 3, i32 1)
  %.796 = add i64 %index_12, 4032
  %.797 = getelementptr float, float* %in1, i64 %.796
  %.798 = bitcast float* %.797 to i8*
  call void @llvm.prefetch.p0i8(i8* %.798, i32 0, i32 3, i32 1)
  %.799 = add i64 %index_12, 4048
  %.800 = getelementptr float, float* %in1, i64 %.799
  %.801 = bitcast float* %.800 to i8*
  call void @llvm.prefetch.p0i8(i8* %.801, i32 0, i32 3, i32 1)
  %.802 = add i64 %index_12, 4064
  %.803 = getelementptr float, float* %in1, i64 %.802
  %.804 = bitcast float* %.803 to i8*
  call void @llvm.prefetch.p0i8(i8* %.804, i32 0, i32 3, i32 1)
  %.805 = add i64 %index_12, 4080
  %.806 = getelementptr float, float* %in1, i64 %.805
  %.807 = bitcast float* %.806 to i8*
  call void @llvm.prefetch.p0i8(i8* %.807, i32 0, i32 3, i32 1)
  store <8 x float> zeroinitializer, <8 x float>* %acc_0.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_2.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_3.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_4.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_5.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_6.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_7.at
  %.808 = sdiv i32 %k_count, 4
  %kk_whole = mul i32 %.808, 4
  br label %kk.head.21
kk.head.21:
  %kk = phi i32 [ 0, %i.end.17 ], [ %.958, %kk.body.22 ]
  %.809 = icmp slt i32 %kk, %kk_whole
  br i1 %.809, label %kk.body.22, label %kk.end.23
kk.body.22:
  %index_13 = sext i32 %kk to i64
  %.810 = mul i64 %index_13, 16
  %index_14 = add i64 %index_11, %.810
  %.811 = getelementptr float, float* %in1, i64 %index_14
  %.812 = bitcast float* %.811 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.812, align 4
  %.813 = add i64 %index_14, 8
  %.814 = getelementptr float, float* %in1, i64 %.813
  %.815 = bitcast float* %.814 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.815, align 4
  %index_15 = mul i64 %index_13, 4
  %.816 = getelementptr float, float* %lhs_pack, i64 %index_15
  %.817 = load float, float* %.816, align 4
  %.818 = insertelement <8 x float> undef, float %.817, i32 0
  %a = shufflevector <8 x float> %.818, <8 x float> undef, <8 x i32> zeroinitializer
  %.819 = load <8 x float>, <8 x float>* %acc_0.at
  %.820 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.819)
  store <8 x float> %.820, <8 x float>* %acc_0.at
  %.821 = load <8 x float>, <8 x float>* %acc_1.at
  %.822 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.821)
  store <8 x float> %.822, <8 x float>* %acc_1.at
  %.823 = add i64 %index_15, 1
  %.824 = getelementptr float, float* %lhs_pack, i64 %.823
  %.825 = load float, float* %.824, align 4
  %.826 = insertelement <8 x float> undef, float %.825, i32 0
  %a_1 = shufflevector <8 x float> %.826, <8 x float> undef, <8 x i32> zeroinitializer
  %.827 = load <8 x float>, <8 x float>* %acc_2.at
  %.828 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.827)
  store <8 x float> %.828, <8 x float>* %acc_2.at
  %.829 = load <8 x float>, <8 x float>* %acc_3.at
  %.830 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.829)
  store <8 x float> %.830, <8 x float>* %acc_3.at
  %.831 = add i64 %index_15, 2
  %.832 = getelementptr float, float* %lhs_pack, i64 %.831
  %.833 = load float, float* %.832, align 4
  %.834 = insertelement <8 x float> undef, float %.833, i32 0
  %a_2 = shufflevector <8 x float> %.834, <8 x float> undef, <8 x i32> zeroinitializer
  %.835 = load <8 x float>, <8 x float>* %acc_4.at
  %.836 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.835)
  store <8 x float> %.836, <8 x float>* %acc_4.at
  %.837 = load <8 x float>, <8 x float>* %acc_5.at
  %.838 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.837)
  store <8 x float> %.838, <8 x float>* %acc_5.at
  %.839 = add i64 %index_15, 3
  %.840 = getelementptr float, float* %lhs_pack, i64 %.839
  %.841 = load float, float* %.840, align 4
  %.842 = insertelement <8 x float> undef, float %.841, i32 0
  %a_3 = shufflevector <8 x float> %.842, <8 x float> undef, <8 x i32> zeroinitializer
  %.843 = load <8 x float>, <8 x float>* %acc_6.at
  %.844 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.843)
  store <8 x float> %.844, <8 x float>* %acc_6.at
  %.845 = load <8 x float>, <8 x float>* %acc_7.at
  %.846 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.845)
  store <8 x float> %.846, <8 x float>* %acc_7.at
  %index_16 = add i64 %index_13, 1
  %.847 = mul i64 %index_16, 16
  %index_17 = add i64 %index_11, %.847
  %.848 = getelementptr float, float* %in1, i64 %index_17
  %.849 = bitcast float* %.848 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.849, align 4
  %.850 = add i64 %index_17, 8
  %.851 = getelementptr float, float* %in1, i64 %.850
  %.852 = bitcast float* %.851 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.852, align 4
  %index_18 = mul i64 %index_16, 4
  %.853 = getelementptr float, float* %lhs_pack, i64 %index_18
  %.854 = load float, float* %.853, align 4
  %.855 = insertelement <8 x float> undef, float %.854, i32 0
  %a_4 = shufflevector <8 x float> %.855, <8 x float> undef, <8 x i32> zeroinitializer
  %.856 = load <8 x float>, <8 x float>* %acc_0.at
  %.857 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_2, <8 x float> %.856)
  store <8 x float> %.857, <8 x float>* %acc_0.at
  %.858 = load <8 x float>, <8 x float>* %acc_1.at
  %.859 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_3, <8 x float> %.858)
  store <8 x float> %.859, <8 x float>* %acc_1.at
  %.860 = add i64 %index_18, 1
  %.861 = getelementptr float, float* %lhs_pack, i64 %.860
  %.862 = load float, float* %.861, align 4
  %.863 = insertelement <8 x float> undef, float %.862, i32 0
  %a_5 = shufflevector <8 x float> %.863, <8 x float> undef, <8 x i32> zeroinitializer
  %.864 = load <8 x float>, <8 x float>* %acc_2.at
  %.865 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_2, <8 x float> %.864)
  store <8 x float> %.865, <8 x float>* %acc_2.at
  %.866 = load <8 x float>, <8 x float>* %acc_3.at
  %.867 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_3, <8 x float> %.866)
  store <8 x float> %.867, <8 x float>* %acc_3.at
  %.868 = add i64 %index_18, 2
  %.869 = getelementptr float, float* %lhs_pack, i64 %.868
  %.870 = load float, float* %.869, align 4
  %.871 = insertelement <8 x float> undef, float %.870, i32 0
  %a_6 = shufflevector <8 x float> %.871, <8 x float> undef, <8 x i32> zeroinitializer
  %.872 = load <8 x float>, <8 x float>* %acc_4.at
  %.873 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.872)
  store <8 x float> %.873, <8 x float>* %acc_4.at
  %.874 = load <8 x float>, <8 x float>* %acc_5.at
  %.875 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.874)
  store <8 x float> %.875, <8 x float>* %acc_5.at
  %.876 = add i64 %index_18, 3
  %.877 = getelementptr float, float* %lhs_pack, i64 %.876
  %.878 = load float, float* %.877, align 4
  %.879 = insertelement <8 x float> undef, float %.878, i32 0
  %a_7 = shufflevector <8 x float> %.879, <8 x float> undef, <8 x i32> zeroinitializer
  %.880 = load <8 x float>, <8 x float>* %acc_6.at
  %.881 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.880)
  store <8 x float> %.881, <8 x float>* %acc_6.at
  %.882 = load <8 x float>, <8 x float>* %acc_7.at
  %.883 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.882)
  store <8 x float> %.883, <8 x float>* %acc_7.at
  %index_19 = add i64 %index_13, 2
  %.884 = mul i64 %index_19, 16
  %index_20 = add i64 %index_11, %.884
  %.885 = getelementptr float, float* %in1, i64 %index_20
  %.886 = bitcast float* %.885 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.886, align 4
  %.887 = add i64 %index_20, 8
  %.888 = getelementptr float, float* %in1, i64 %.887
  %.889 = bitcast float* %.888 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.889, align 4
  %index_21 = mul i64 %index_19, 4
  %.890 = getelementptr float, float* %lhs_pack, i64 %index_21
  %.891 = load float, float* %.890, align 4
  %.892 = insertelement <8 x float> undef, float %.891, i32 0
  %a_8 = shufflevector <8 x float> %.892, <8 x float> undef, <8 x i32> zeroinitializer
  %.893 = load <8 x float>, <8 x float>* %acc_0.at
  %.894 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_4, <8 x float> %.893)
  store <8 x float> %.894, <8 x float>* %acc_0.at
  %.895 = load <8 x float>, <8 x float>* %acc_1.at
  %.896 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_5, <8 x float> %.895)
  store <8 x float> %.896, <8 x float>* %acc_1.at
  %.897 = add i64 %index_21, 1
  %.898 = getelementptr float, float* %lhs_pack, i64 %.897
  %.899 = load float, float* %.898, align 4
  %.900 = insertelement <8 x float> undef, float %.899, i32 0
  %a_9 = shufflevector <8 x float> %.900, <8 x float> undef, <8 x i32> zeroinitializer
  %.901 = load <8 x float>, <8 x float>* %acc_2.at
  %.902 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_4, <8 x float> %.901)
  store <8 x float> %.902, <8 x float>* %acc_2.at
  %.903 = load <8 x float>, <8 x float>* %acc_3.at
  %.904 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_5, <8 x float> %.903)
  store <8 x float> %.904, <8 x float>* %acc_3.at
  %.905 = add i64 %index_21, 2
  %.906 = getelementptr float, float* %lhs_pack, i64 %.905
  %.907 = load float, float* %.906, align 4
  %.908 = insertelement <8 x float> undef, float %.907, i32 0
  %a_10 = shufflevector <8 x float> %.908, <8 x float> undef, <8 x i32> zeroinitializer
  %.909 = load <8 x float>, <8 x float>* %acc_4.at
  %.910 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_4, <8 x float> %.909)
  store <8 x float> %.910, <8 x float>* %acc_4.at
  %.911 = load <8 x float>, <8 x float>* %acc_5.at
  %.912 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_5, <8 x float> %.911)
  store <8 x float> %.912, <8 x float>* %acc_5.at
  %.913 = add i64 %index_21, 3
  %.914 = getelementptr float, float* %lhs_pack, i64 %.913
  %.915 = load float, float* %.914, align 4
  %.916 = insertelement <8 x float> undef, float %.915, i32 0
  %a_11 = shufflevector <8 x float> %.916, <8 x float> undef, <8 x i32> zeroinitializer
  %.917 = load <8 x float>, <8 x float>* %acc_6.at
  %.918 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_4, <8 x float> %.917)
  store <8 x float> %.918, <8 x float>* %acc_6.at
  %.919 = load <8 x float>, <8 x float>* %acc_7.at
  %.920 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_5, <8 x float> %.919)
  store <8 x float> %.920, <8 x float>* %acc_7.at
  %index_22 = add i64 %index_13, 3
  %.921 = mul i64 %index_22, 16
  %index_23 = add i64 %index_11, %.921
  %.922 = getelementptr float, float* %in1, i64 %index_23
  %.923 = bitcast float* %.922 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.923, align 4
  %.924 = add i64 %index_23, 8
  %.925 = getelementptr float, float* %in1, i64 %.924
  %.926 = bitcast float* %.925 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.926, align 4
  %index_24 = mul i64 %index_22, 4
  %.927 = getelementptr float, float* %lhs_pack, i64 %index_24
  %.928 = load float, float* %.927, align 4
  %.929 = insertelement <8 x float> undef, float %.928, i32 0
  %a_12 = shufflevector <8 x float> %.929, <8 x float> undef, <8 x i32> zeroinitializer
  %.930 = load <8 x float>, <8 x float>* %acc_0.at
  %.931 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_6, <8 x float> %.930)
  store <8 x float> %.931, <8 x float>* %acc_0.at
  %.932 = load <8 x float>, <8 x float>* %acc_1.at
  %.933 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_7, <8 x float> %.932)
  store <8 x float> %.933, <8 x float>* %acc_1.at
  %.934 = add i64 %index_24, 1
  %.935 = getelementptr float, float* %lhs_pack, i64 %.934
  %.936 = load float, float* %.935, align 4
  %.937 = insertelement <8 x float> undef, float %.936, i32 0
  %a_13 = shufflevector <8 x float> %.937, <8 x float> undef, <8 x i32> zeroinitializer
  %.938 = load <8 x float>, <8 x float>* %acc_2.at
  %.939 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_6, <8 x float> %.938)
  store <8 x float> %.939, <8 x float>* %acc_2.at
  %.940 = load <8 x float>, <8 x float>* %acc_3.at
  %.941 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_7, <8 x float> %.940)
  store <8 x float> %.941, <8 x float>* %acc_3.at
  %.942 = add i64 %index_24, 2
  %.943 = getelementptr float, float* %lhs_pack, i64 %.942
  %.944 = load float, float* %.943, align 4
  %.945 = insertelement <8 x float> undef, float %.944, i32 0
  %a_14 = shufflevector <8 x float> %.945, <8 x float> undef, <8 x i32> zeroinitializer
  %.946 = load <8 x float>, <8 x float>* %acc_4.at
  %.947 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_6, <8 x float> %.946)
  store <8 x float> %.947, <8 x float>* %acc_4.at
  %.948 = load <8 x float>, <8 x float>* %acc_5.at
  %.949 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_7, <8 x float> %.948)
  store <8 x float> %.949, <8 x float>* %acc_5.at
  %.950 = add i64 %index_24, 3
  %.951 = getelementptr float, float* %lhs_pack, i64 %.950
  %.952 = load float, float* %.951, align 4
  %.953 = insertelement <8 x float> undef, float %.952, i32 0
  %a_15 = shufflevector <8 x float> %.953, <8 x float> undef, <8 x i32> zeroinitializer
  %.954 = load <8 x float>, <8 x float>* %acc_6.at
  %.955 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_6, <8 x float> %.954)
  store <8 x float> %.955, <8 x float>* %acc_6.at
  %.956 = load <8 x float>, <8 x float>* %acc_7.at
  %.957 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_7, <8 x float> %.956)
  store <8 x float> %.957, <8 x float>* %acc_7.at
  %.958 = add nsw i32 %kk, 4
  br label %kk.head.21
kk.end.23:
  br label %kk_rest.head.24
kk_rest.head.24:
  %kk_rest = phi i32 [ %kk_whole, %kk.end.23 ], [ %.997, %kk_rest.body.25 ]
  %.959 = icmp slt i32 %kk_rest, %k_count
  br i1 %.959, label %kk_rest.body.25, label %kk_rest.end.26
kk_rest.body.25:
  %index_25 = sext i32 %kk_rest to i64
  %.960 = mul i64 %index_25, 16
  %index_26 = add i64 %index_11, %.960
  %.961 = getelementptr float, float* %in1, i64 %index_26
  %.962 = bitcast float* %.961 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.962, align 4
  %.963 = add i64 %index_26, 8
  %.964 = getelementptr float, float* %in1, i64 %.963
  %.965 = bitcast float* %.964 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.965, align 4
  %index_27 = mul i64 %index_25, 4
  %.966 = getelementptr float, float* %lhs_pack, i64 %index_27
  %.967 = load float, float* %.966, align 4
  %.968 = insertelement <8 x float> undef, float %.967, i32 0
  %a_16 = shufflevector <8 x float> %.968, <8 x float> undef, <8 x i32> zeroinitializer
  %.969 = load <8 x float>, <8 x float>* %acc_0.at
  %.970 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_8, <8 x float> %.969)
  store <8 x float> %.970, <8 x float>* %acc_0.at
  %.971 = load <8 x float>, <8 x float>* %acc_1.at
  %.972 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_9, <8 x float> %.971)
  store <8 x float> %.972, <8 x float>* %acc_1.at
  %.973 = add i64 %index_27, 1
  %.974 = getelementptr float, float* %lhs_pack, i64 %.973
  %.975 = load float, float* %.974, align 4
  %.976 = insertelement <8 x float> undef, float %.975, i32 0
  %a_17 = shufflevector <8 x float> %.976, <8 x float> undef, <8 x i32> zeroinitializer
  %.977 = load <8 x float>, <8 x float>* %acc_2.at
  %.978 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_8, <8 x float> %.977)
  store <8 x float> %.978, <8 x float>* %acc_2.at
  %.979 = load <8 x float>, <8 x float>* %acc_3.at
  %.980 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_9, <8 x float> %.979)
  store <8 x float> %.980, <8 x float>* %acc_3.at
  %.981 = add i64 %index_27, 2
  %.982 = getelementptr float, float* %lhs_pack, i64 %.981
  %.983 = load float, float* %.982, align 4
  %.984 = insertelement <8 x float> undef, float %.983, i32 0
  %a_18 = shufflevector <8 x float> %.984, <8 x float> undef, <8 x i32> zeroinitializer
  %.985 = load <8 x float>, <8 x float>* %acc_4.at
  %.986 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_8, <8 x float> %.985)
  store <8 x float> %.986, <8 x float>* %acc_4.at
  %.987 = load <8 x float>, <8 x float>* %acc_5.at
  %.988 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_9, <8 x float> %.987)
  store <8 x float> %.988, <8 x float>* %acc_5.at
  %.989 = add i64 %index_27, 3
  %.990 = getelementptr float, float* %lhs_pack, i64 %.989
  %.991 = load float, float* %.990, align 4
  %.992 = insertelement <8 x float> undef, float %.991, i32 0
  %a_19 = shufflevector <8 x float> %.992, <8 x float> undef, <8 x i32> zeroinitializer
  %.993 = load <8 x float>, <8 x float>* %acc_6.at
  %.994 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_8, <8 x float> %.993)
  store <8 x float> %.994, <8 x float>* %acc_6.at
  %.995 = load <8 x float>, <8 x float>* %acc_7.at
  %.996 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_9, <8 x float> %.995)
  store <8 x float> %.996, <8 x float>* %acc_7.at
  %.997 = add nsw i32 %kk_rest, 1
  br label %kk_rest.head.24
kk_rest.end.26:
  %.998 = getelementptr float, float* %totals, i64 0
  %.999 = bitcast float* %.998 to <8 x float>*
  %.1000 = load <8 x float>, <8 x float>* %.999, align 4
  %.1001 = load <8 x float>, <8 x float>* %acc_0.at
  %.1002 = fadd <8 x float> %.1000, %.1001
  %.1003 = getelementptr float, float* %totals, i64 0
  %.1004 = bitcast float* %.1003 to <8 x float>*
  store <8 x float> %.1002, <8 x float>* %.1004, align 4
  %.1005 = getelementptr float, float* %totals, i64 8
  %.1006 = bitcast float* %.1005 to <8 x float>*
  %.1007 = load <8 x float>, <8 x float>* %.1006, align 4
  %.1008 = load <8 x float>, <8 x float>* %acc_1.at
  %.1009 = fadd <8 x float> %.1007, %.1008
  %.1010 = getelementptr float, float* %totals, i64 8
  %.1011 = bitcast float* %.1010 to <8 x float>*
  store <8 x float> %.1009, <8 x float>* %.1011, align 4
  %.1012 = getelementptr float, float* %totals, i64 16
  %.1013 = bitcast float* %.1012 to <8 x float>*
  %.1014 = load <8 x float>, <8 x float>* %.1013, align 4
  %.1015 = load <8 x float>, <8 x float>* %acc_2.at
  %.1016 = fadd <8 x float> %.1014, %.1015
  %.1017 = getelementptr float, float* %totals, i64 16
  %.1018 = bitcast float* %.1017 to <8 x float>*
  store <8 x float> %.1016, <8 x float>* %.1018, align 4
  %.1019 = getelementptr float, float* %totals, i64 24
  %.1020 = bitcast float* %.1019 to <8 x float>*
  %.1021 = load <8 x float>, <8 x float>* %.1020, align 4
  %.1022 = load <8 x float>, <8 x float>* %acc_3.at
  %.1023 = fadd <8 x float> %.1021, %.1022
  %.1024 = getelementptr float, float* %totals, i64 24
  %.1025 = bitcast float* %.1024 to <8 x float>*
  store <8 x float> %.1023, <8 x float>* %.1025, align 4
  %.1026 = getelementptr float, float* %totals, i64 32
  %.1027 = bitcast float* %.1026 to <8 x float>*
  %.1028 = load <8 x float>, <8 x float>* %.1027, align 4
  %.1029 = load <8 x float>, <8 x float>* %acc_4.at
  %.1030 = fadd <8 x float> %.1028, %.1029
  %.1031 = getelementptr float, float* %totals, i64 32
  %.1032 = bitcast float* %.1031 to <8 x float>*
  store <8 x float> %.1030, <8 x float>* %.1032, align 4
  %.1033 = getelementptr float, float* %totals, i64 40
  %.1034 = bitcast float* %.1033 to <8 x float>*
  %.1035 = load <8 x float>, <8 x float>* %.1034, align 4
  %.1036 = load <8 x float>, <8 x float>* %acc_5.at
  %.1037 = fadd <8 x float> %.1035, %.1036
  %.1038 = getelementptr float, float* %totals, i64 40
  %.1039 = bitcast float* %.1038 to <8 x float>*
  store <8 x float> %.1037, <8 x float>* %.1039, align 4
  %.1040 = getelementptr float, float* %totals, i64 48
  %.1041 = bitcast float* %.1040 to <8 x float>*
  %.1042 = load <8 x float>, <8 x float>* %.1041, align 4
  %.1043 = load <8 x float>, <8 x float>* %acc_6.at
  %.1044 = fadd <8 x float> %.1042, %.1043
  %.1045 = getelementptr float, float* %totals, i64 48
  %.1046 = bitcast float* %.1045 to <8 x float>*
  store <8 x float> %.1044, <8 x float>* %.1046, align 4
  %.1047 = getelementptr float, float* %totals, i64 56
  %.1048 = bitcast float* %.1047 to <8 x float>*
  %.1049 = load <8 x float>, <8 x float>* %.1048, align 4
  %.1050 = load <8 x float>, <8 x float>* %acc_7.at
  %.1051 = fadd <8 x float> %.1049, %.1050
  %.1052 = getelementptr float, float* %totals, i64 56
  %.1053 = bitcast float* %.1052 to <8 x float>*
  store <8 x float> %.1051, <8 x float>* %.1053, align 4
  %.1054 = add nsw i32 %kt, 1
  br label %kt.head.12
kt.end.14:
  %.1055 = add nsw i32 %ko, 1
  br label %ko.head.9
ko.end.11:
  %.1056 = getelementptr float, float* %totals, i64 0
  %.1057 = bitcast float* %.1056 to <8 x float>*
  %.1058 = load <8 x float>, <8 x float>* %.1057, align 4
  %.1059 = getelementptr float, float* %out0, i64 0
  %.1060 = bitcast float* %.1059 to <8 x float>*
  store <8 x float> %.1058, <8 x float>* %.1060, align 4
  %.1061 = getelementptr float, float* %totals, i64 8
  %.1062 = bitcast float* %.1061 to <8 x float>*
  %.1063 = load <8 x float>, <8 x float>* %.1062, align 4
  %.1064 = getelementptr float, float* %out0, i64 8
  %.1065 = bitcast float* %.1064 to <8 x float>*
  store <8 x float> %.1063, <8 x float>* %.1065, align 4
  %.1066 = getelementptr float, float* %totals, i64 16
  %.1067 = bitcast float* %.1066 to <8 x float>*
  %.1068 = load <8 x float>, <8 x float>* %.1067, align 4
  %.1069 = getelementptr float, float* %out0, i64 16
  %.1070 = bitcast float* %.1069 to <8 x float>*
  store <8 x float> %.1068, <8 x float>* %.1070, align 4
  %.1071 = getelementptr float, float* %totals, i64 24
  %.1072 = bitcast float* %.1071 to <8 x float>*
  %.1073 = load <8 x float>, <8 x float>* %.1072, align 4
  %.1074 = getelementptr float, float* %out0, i64 24
  %.1075 = bitcast float* %.1074 to <8 x float>*
  store <8 x float> %.1073, <8 x float>* %.1075, align 4
  %.1076 = getelementptr float, float* %totals, i64 32
  %.1077 = bitcast float* %.1076 to <8 x float>*
  %.1078 = load <8 x float>, <8 x float>* %.1077, align 4
  %.1079 = getelementptr float, float* %out0, i64 32
  %.1080 = bitcast float* %.1079 to <8 x float>*
  store <8 x float> %.1078, <8 x float>* %.1080, align 4
  %.1081 = getelementptr float, float* %totals, i64 40
  %.1082 = bitcast float* %.1081 to <8 x float>*
  %.1083 = load <8 x float>, <8 x float>* %.1082, align 4
  %.1084 = getelementptr float, float* %out0, i64 40
  %.1085 = bitcast float* %.1084 to <8 x float>*
  store <8 x float> %.1083, <8 x float>* %.1085, align 4
  %.1086 = getelementptr float, float* %totals, i64 48
  %.1087 = bitcast float* %.1086 to <8 x float>*
  %.1088 = load <8 x float>, <8 x float>* %.1087, align 4
  %.1089 = getelementptr float, float* %out0, i64 48
  %.1090 = bitcast float* %.1089 to <8 x float>*
  store <8 x float> %.1088, <8 x float>* %.1090, align 4
  %.1091 = getelementptr float, float* %totals, i64 56
  %.1092 = bitcast float* %.1091 to <8 x float>*
  %.1093 = load <8 x float>, <8 x float>* %.1092, align 4
  %.1094 = getelementptr float, float* %out0, i64 56
  %.1095 = bitcast float* %.1094 to <8 x float>*
  store <8 x float> %.1093, <8 x float>* %.1095, align 4
  %.1096 = add i32 %group_x, 1
  %.1097 = icmp eq i32 %.1096, %.grid_x
  %.1098 = add i32 %group_y, 1
  %.1099 = select i1 %.1097, i32 %.1098, i32 %group_y
  %.1100 = icmp eq i32 %.1099, %.grid_y
  %.1101 = add i32 %group_z, 1
  %.1102 = select i1 %.1097, i32 0, i32 %.1096
  store i32 %.1102, i32* %group_x.at
  %.1103 = select i1 %.1100, i32 0, i32 %.1099
  store i32 %.1103, i32* %group_y.at
  %.1104 = select i1 %.1100, i32 %.1101, i32 %group_z
  store i32 %.1104, i32* %group_z.at
  %.1105 = add nsw i32 %.task, 1
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
  %helper.bytes = mul i64 %wanted.wide, 4544
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
  %offset = mul i64 %count.wide, 4544
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
