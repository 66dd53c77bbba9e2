; recurrent for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%.pool = type { i32, [60 x i8], i32, [60 x i8], i32, i32, i32, i32, i32, i32, void (i64*, i8*, i32, i32)*, i64*, [24 x i8], [64 x i8], [64 x i64] }

; Bytes of scratch memory that a call needs.
@tscompile_recurrent_scratch_bytes = constant i64 20928

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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.262, %rows_panel.end.8 ]
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
  %.9 = add i32 %rows, 5
  %.10 = sdiv i32 %.9, 6
  br label %rows_panel.head.6
rows_panel.head.6:
  %rows_panel = phi i32 [ 0, %.task.body.4 ], [ %.252, %i.end.11 ]
  %.11 = icmp slt i32 %rows_panel, %.10
  br i1 %.11, label %rows_panel.body.7, label %rows_panel.end.8
rows_panel.body.7:
  %row = mul i32 %rows_panel, 6
  %index_2 = add i32 %m_start, %row
  %m = call i32 @llvm.smin.i32(i32 %index_2, i32 %index_3)
  %mi = sdiv i32 %m, %batch
  %mi_1 = srem i32 %m, %batch
  %.12 = add i32 %index_2, 1
  %m_1 = call i32 @llvm.smin.i32(i32 %.12, i32 %index_3)
  %mi_2 = sdiv i32 %m_1, %batch
  %mi_3 = srem i32 %m_1, %batch
  %.13 = add i32 %index_2, 2
  %m_2 = call i32 @llvm.smin.i32(i32 %.13, i32 %index_3)
  %mi_4 = sdiv i32 %m_2, %batch
  %mi_5 = srem i32 %m_2, %batch
  %.14 = add i32 %index_2, 3
  %m_3 = call i32 @llvm.smin.i32(i32 %.14, i32 %index_3)
  %mi_6 = sdiv i32 %m_3, %batch
  %mi_7 = srem i32 %m_3, %batch
  %.15 = add i32 %index_2, 4
  %m_4 = call i32 @llvm.smin.i32(i32 %.15, i32 %index_3)
  %mi_8 = sdiv i32 %m_4, %batch
  %mi_9 = srem i32 %m_4, %batch
  %.16 = add i32 %index_2, 5
  %m_5 = call i32 @llvm.smin.i32(i32 %.16, i32 %index_3)
  %mi_10 = sdiv i32 %m_5, %batch
  %mi_11 = srem i32 %m_5, %batch
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
  %.17 = getelementptr float, float* %in1, i64 0
  %.18 = bitcast float* %.17 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.18, align 4
  %.19 = getelementptr float, float* %in1, i64 8
  %.20 = bitcast float* %.19 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.20, align 4
  %.21 = mul i32 %mi, 3
  %.22 = mul i32 %mi_1, 15
  %index_4 = add i32 %.21, %.22
  %.23 = sext i32 %index_4 to i64
  %.24 = getelementptr float, float* %in0, i64 %.23
  %.25 = load float, float* %.24, align 4
  %.26 = insertelement <8 x float> undef, float %.25, i32 0
  %a = shufflevector <8 x float> %.26, <8 x float> undef, <8 x i32> zeroinitializer
  %.27 = load <8 x float>, <8 x float>* %acc_0.at
  %.28 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.27)
  store <8 x float> %.28, <8 x float>* %acc_0.at
  %.29 = load <8 x float>, <8 x float>* %acc_1.at
  %.30 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.29)
  store <8 x float> %.30, <8 x float>* %acc_1.at
  %.31 = mul i32 %mi_2, 3
  %.32 = mul i32 %mi_3, 15
  %index_5 = add i32 %.31, %.32
  %.33 = sext i32 %index_5 to i64
  %.34 = getelementptr float, float* %in0, i64 %.33
  %.35 = load float, float* %.34, align 4
  %.36 = insertelement <8 x float> undef, float %.35, i32 0
  %a_1 = shufflevector <8 x float> %.36, <8 x float> undef, <8 x i32> zeroinitializer
  %.37 = load <8 x float>, <8 x float>* %acc_2.at
  %.38 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.37)
  store <8 x float> %.38, <8 x float>* %acc_2.at
  %.39 = load <8 x float>, <8 x float>* %acc_3.at
  %.40 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.39)
  store <8 x float> %.40, <8 x float>* %acc_3.at
  %.41 = mul i32 %mi_4, 3
  %.42 = mul i32 %mi_5, 15
  %index_6 = add i32 %.41, %.42
  %.43 = sext i32 %index_6 to i64
  %.44 = getelementptr float, float* %in0, i64 %.43
  %.45 = load float, float* %.44, align 4
  %.46 = insertelement <8 x float> undef, float %.45, i32 0
  %a_2 = shufflevector <8 x float> %.46, <8 x float> undef, <8 x i32> zeroinitializer
  %.47 = load <8 x float>, <8 x float>* %acc_4.at
  %.48 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.47)
  store <8 x float> %.48, <8 x float>* %acc_4.at
  %.49 = load <8 x float>, <8 x float>* %acc_5.at
  %.50 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.49)
  store <8 x float> %.50, <8 x float>* %acc_5.at
  %.51 = mul i32 %mi_6, 3
  %.52 = mul i32 %mi_7, 15
  %index_7 = add i32 %.51, %.52
  %.53 = sext i32 %index_7 to i64
  %.54 = getelementptr float, float* %in0, i64 %.53
  %.55 = load float, float* %.54, align 4
  %.56 = insertelement <8 x float> undef, float %.55, i32 0
  %a_3 = shufflevector <8 x float> %.56, <8 x float> undef, <8 x i32> zeroinitializer
  %.57 = load <8 x float>, <8 x float>* %acc_6.at
  %.58 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.57)
  store <8 x float> %.58, <8 x float>* %acc_6.at
  %.59 = load <8 x float>, <8 x float>* %acc_7.at
  %.60 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.59)
  store <8 x float> %.60, <8 x float>* %acc_7.at
  %.61 = mul i32 %mi_8, 3
  %.62 = mul i32 %mi_9, 15
  %index_8 = add i32 %.61, %.62
  %.63 = sext i32 %index_8 to i64
  %.64 = getelementptr float, float* %in0, i64 %.63
  %.65 = load float, float* %.64, align 4
  %.66 = insertelement <8 x float> undef, float %.65, i32 0
  %a_4 = shufflevector <8 x float> %.66, <8 x float> undef, <8 x i32> zeroinitializer
  %.67 = load <8 x float>, <8 x float>* %acc_8.at
  %.68 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.67)
  store <8 x float> %.68, <8 x float>* %acc_8.at
  %.69 = load <8 x float>, <8 x float>* %acc_9.at
  %.70 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.69)
  store <8 x float> %.70, <8 x float>* %acc_9.at
  %.71 = mul i32 %mi_10, 3
  %.72 = mul i32 %mi_11, 15
  %index_9 = add i32 %.71, %.72
  %.73 = sext i32 %index_9 to i64
  %.74 = getelementptr float, float* %in0, i64 %.73
  %.75 = load float, float* %.74, align 4
  %.76 = insertelement <8 x float> undef, float %.75, i32 0
  %a_5 = shufflevector <8 x float> %.76, <8 x float> undef, <8 x i32> zeroinitializer
  %.77 = load <8 x float>, <8 x float>* %acc_10.at
  %.78 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.77)
  store <8 x float> %.78, <8 x float>* %acc_10.at
  %.79 = load <8 x float>, <8 x float>* %acc_11.at
  %.80 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.79)
  store <8 x float> %.80, <8 x float>* %acc_11.at
  %.81 = getelementptr float, float* %in1, i64 16
  %.82 = bitcast float* %.81 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.82, align 4
  %.83 = getelementptr float, float* %in1, i64 24
  %.84 = bitcast float* %.83 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.84, align 4
  %.85 = add i32 %index_4, 1
  %.86 = sext i32 %.85 to i64
  %.87 = getelementptr float, float* %in0, i64 %.86
  %.88 = load float, float* %.87, align 4
  %.89 = insertelement <8 x float> undef, float %.88, i32 0
  %a_6 = shufflevector <8 x float> %.89, <8 x float> undef, <8 x i32> zeroinitializer
  %.90 = load <8 x float>, <8 x float>* %acc_0.at
  %.91 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.90)
  store <8 x float> %.91, <8 x float>* %acc_0.at
  %.92 = load <8 x float>, <8 x float>* %acc_1.at
  %.93 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.92)
  store <8 x float> %.93, <8 x float>* %acc_1.at
  %.94 = add i32 %index_5, 1
  %.95 = sext i32 %.94 to i64
  %.96 = getelementptr float, float* %in0, i64 %.95
  %.97 = load float, float* %.96, align 4
  %.98 = insertelement <8 x float> undef, float %.97, i32 0
  %a_7 = shufflevector <8 x float> %.98, <8 x float> undef, <8 x i32> zeroinitializer
  %.99 = load <8 x float>, <8 x float>* %acc_2.at
  %.100 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.99)
  store <8 x float> %.100, <8 x float>* %acc_2.at
  %.101 = load <8 x float>, <8 x float>* %acc_3.at
  %.102 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.101)
  store <8 x float> %.102, <8 x float>* %acc_3.at
  %.103 = add i32 %index_6, 1
  %.104 = sext i32 %.103 to i64
  %.105 = getelementptr float, float* %in0, i64 %.104
  %.106 = load float, float* %.105, align 4
  %.107 = insertelement <8 x float> undef, float %.106, i32 0
  %a_8 = shufflevector <8 x float> %.107, <8 x float> undef, <8 x i32> zeroinitializer
  %.108 = load <8 x float>, <8 x float>* %acc_4.at
  %.109 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.108)
  store <8 x float> %.109, <8 x float>* %acc_4.at
  %.110 = load <8 x float>, <8 x float>* %acc_5.at
  %.111 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.110)
  store <8 x float> %.111, <8 x float>* %acc_5.at
  %.112 = add i32 %index_7, 1
  %.113 = sext i32 %.112 to i64
  %.114 = getelementptr float, float* %in0, i64 %.113
  %.115 = load float, float* %.114, align 4
  %.116 = insertelement <8 x float> undef, float %.115, i32 0
  %a_9 = shufflevector <8 x float> %.116, <8 x float> undef, <8 x i32> zeroinitializer
  %.117 = load <8 x float>, <8 x float>* %acc_6.at
  %.118 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.117)
  store <8 x float> %.118, <8 x float>* %acc_6.at
  %.119 = load <8 x float>, <8 x float>* %acc_7.at
  %.120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.119)
  store <8 x float> %.120, <8 x float>* %acc_7.at
  %.121 = add i32 %index_8, 1
  %.122 = sext i32 %.121 to i64
  %.123 = getelementptr float, float* %in0, i64 %.122
  %.124 = load float, float* %.123, align 4
  %.125 = insertelement <8 x float> undef, float %.124, i32 0
  %a_10 = shufflevector <8 x float> %.125, <8 x float> undef, <8 x i32> zeroinitializer
  %.126 = load <8 x float>, <8 x float>* %acc_8.at
  %.127 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.126)
  store <8 x float> %.127, <8 x float>* %acc_8.at
  %.128 = load <8 x float>, <8 x float>* %acc_9.at
  %.129 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.128)
  store <8 x float> %.129, <8 x float>* %acc_9.at
  %.130 = add i32 %index_9, 1
  %.131 = sext i32 %.130 to i64
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
  %.143 = add i32 %index_4, 2
  %.144 = sext i32 %.143 to i64
  %.145 = getelementptr float, float* %in0, i64 %.144
  %.146 = load float, float* %.145, align 4
  %.147 = insertelement <8 x float> undef, float %.146, i32 0
  %a_12 = shufflevector <8 x float> %.147, <8 x float> undef, <8 x i32> zeroinitializer
  %.148 = load <8 x float>, <8 x float>* %acc_0.at
  %.149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.148)
  store <8 x float> %.149, <8 x float>* %acc_0.at
  %.150 = load <8 x float>, <8 x float>* %acc_1.at
  %.151 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.150)
  store <8 x float> %.151, <8 x float>* %acc_1.at
  %.152 = add i32 %index_5, 2
  %.153 = sext i32 %.152 to i64
  %.154 = getelementptr float, float* %in0, i64 %.153
  %.155 = load float, float* %.154, align 4
  %.156 = insertelement <8 x float> undef, float %.155, i32 0
  %a_13 = shufflevector <8 x float> %.156, <8 x float> undef, <8 x i32> zeroinitializer
  %.157 = load <8 x float>, <8 x float>* %acc_2.at
  %.158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.157)
  store <8 x float> %.158, <8 x float>* %acc_2.at
  %.159 = load <8 x float>, <8 x float>* %acc_3.at
  %.160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.159)
  store <8 x float> %.160, <8 x float>* %acc_3.at
  %.161 = add i32 %index_6, 2
  %.162 = sext i32 %.161 to i64
  %.163 = getelementptr float, float* %in0, i64 %.162
  %.164 = load float, float* %.163, align 4
  %.165 = insertelement <8 x float> undef, float %.164, i32 0
  %a_14 = shufflevector <8 x float> %.165, <8 x float> undef, <8 x i32> zeroinitializer
  %.166 = load <8 x float>, <8 x float>* %acc_4.at
  %.167 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.166)
  store <8 x float> %.167, <8 x float>* %acc_4.at
  %.168 = load <8 x float>, <8 x float>* %acc_5.at
  %.169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.168)
  store <8 x float> %.169, <8 x float>* %acc_5.at
  %.170 = add i32 %index_7, 2
  %.171 = sext i32 %.170 to i64
  %.172 = getelementptr float, float* %in0, i64 %.171
  %.173 = load float, float* %.172, align 4
  %.174 = insertelement <8 x float> undef, float %.173, i32 0
  %a_15 = shufflevector <8 x float> %.174, <8 x float> undef, <8 x i32> zeroinitializer
  %.175 = load <8 x float>, <8 x float>* %acc_6.at
  %.176 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.175)
  store <8 x float> %.176, <8 x float>* %acc_6.at
  %.177 = load <8 x float>, <8 x float>* %acc_7.at
  %.178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.177)
  store <8 x float> %.178, <8 x float>* %acc_7.at
  %.179 = add i32 %index_8, 2
  %.180 = sext i32 %.179 to i64
  %.181 = getelementptr float, float* %in0, i64 %.180
  %.182 = load float, float* %.181, align 4
  %.183 = insertelement <8 x float> undef, float %.182, i32 0
  %a_16 = shufflevector <8 x float> %.183, <8 x float> undef, <8 x i32> zeroinitializer
  %.184 = load <8 x float>, <8 x float>* %acc_8.at
  %.185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.184)
  store <8 x float> %.185, <8 x float>* %acc_8.at
  %.186 = load <8 x float>, <8 x float>* %acc_9.at
  %.187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.186)
  store <8 x float> %.187, <8 x float>* %acc_9.at
  %.188 = add i32 %index_9, 2
  %.189 = sext i32 %.188 to i64
  %.190 = getelementptr float, float* %in0, i64 %.189
  %.191 = load float, float* %.190, align 4
  %.192 = insertelement <8 x float> undef, float %.191, i32 0
  %a_17 = shufflevector <8 x float> %.192, <8 x float> undef, <8 x i32> zeroinitializer
  %.193 = load <8 x float>, <8 x float>* %acc_10.at
  %.194 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.193)
  store <8 x float> %.194, <8 x float>* %acc_10.at
  %.195 = load <8 x float>, <8 x float>* %acc_11.at
  %.196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.195)
  store <8 x float> %.196, <8 x float>* %acc_11.at
  %.197 = load <8 x float>, <8 x float>* %acc_0.at
  %.198 = getelementptr float, float* %totals, i64 0
  %.199 = bitcast float* %.198 to <8 x float>*
  store <8 x float> %.197, <8 x float>* %.199, align 4
  %.200 = load <8 x float>, <8 x float>* %acc_1.at
  %.201 = getelementptr float, float* %totals, i64 8
  %.202 = bitcast float* %.201 to <8 x float>*
  store <8 x float> %.200, <8 x float>* %.202, align 4
  %.203 = load <8 x float>, <8 x float>* %acc_2.at
  %.204 = getelementptr float, float* %totals, i64 16
  %.205 = bitcast float* %.204 to <8 x float>*
  store <8 x float> %.203, <8 x float>* %.205, align 4
  %.206 = load <8 x float>, <8 x float>* %acc_3.at
  %.207 = getelementptr float, float* %totals, i64 24
  %.208 = bitcast float* %.207 to <8 x float>*
  store <8 x float> %.206, <8 x float>* %.208, align 4
  %.209 = load <8 x float>, <8 x float>* %acc_4.at
  %.210 = getelementptr float, float* %totals, i64 32
  %.211 = bitcast float* %.210 to <8 x float>*
  store <8 x float> %.209, <8 x float>* %.211, align 4
  %.212 = load <8 x float>, <8 x float>* %acc_5.at
  %.213 = getelementptr float, float* %totals, i64 40
  %.214 = bitcast float* %.213 to <8 x float>*
  store <8 x float> %.212, <8 x float>* %.214, align 4
  %.215 = load <8 x float>, <8 x float>* %acc_6.at
  %.216 = getelementptr float, float* %totals, i64 48
  %.217 = bitcast float* %.216 to <8 x float>*
  store <8 x float> %.215, <8 x float>* %.217, align 4
  %.218 = load <8 x float>, <8 x float>* %acc_7.at
  %.219 = getelementptr float, float* %totals, i64 56
  %.220 = bitcast float* %.219 to <8 x float>*
  store <8 x float> %.218, <8 x float>* %.220, align 4
  %.221 = load <8 x float>, <8 x float>* %acc_8.at
  %.222 = getelementptr float, float* %totals, i64 64
  %.223 = bitcast float* %.222 to <8 x float>*
  store <8 x float> %.221, <8 x float>* %.223, align 4
  %.224 = load <8 x float>, <8 x float>* %acc_9.at
  %.225 = getelementptr float, float* %totals, i64 72
  %.226 = bitcast float* %.225 to <8 x float>*
  store <8 x float> %.224, <8 x float>* %.226, align 4
  %.227 = load <8 x float>, <8 x float>* %acc_10.at
  %.228 = getelementptr float, float* %totals, i64 80
  %.229 = bitcast float* %.228 to <8 x float>*
  store <8 x float> %.227, <8 x float>* %.229, align 4
  %.230 = load <8 x float>, <8 x float>* %acc_11.at
  %.231 = getelementptr float, float* %totals, i64 88
  %.232 = bitcast float* %.231 to <8 x float>*
  store <8 x float> %.230, <8 x float>* %.232, align 4
  %.233 = sub i32 %rows, %row
  %.234 = call i32 @llvm.smin.i32(i32 6, i32 %.233)
  br label %i.head.9
i.head.9:
  %i = phi i32 [ 0, %rows_panel.body.7 ], [ %.251, %i.body.10 ]
  %.235 = icmp slt i32 %i, %.234
  br i1 %.235, label %i.body.10, label %i.end.11
i.body.10:
  %m_6 = add i32 %index_2, %i
  %mi_12 = sdiv i32 %m_6, %batch
  %mi_13 = srem i32 %m_6, %batch
  %.236 = mul i32 %batch, %mi_12
  %.237 = mul i32 %.236, 16
  %.238 = mul i32 %mi_13, 16
  %index_10 = add i32 %.237, %.238
  %index_11 = mul i32 %i, 16
  %index_12 = sext i32 %index_10 to i64
  %index_13 = sext i32 %index_11 to i64
  %.239 = getelementptr float, float* %totals, i64 %index_13
  %.240 = bitcast float* %.239 to <8 x float>*
  %.241 = load <8 x float>, <8 x float>* %.240, align 4
  %.242 = getelementptr float, float* %out0, i64 %index_12
  %.243 = bitcast float* %.242 to <8 x float>*
  store <8 x float> %.241, <8 x float>* %.243, align 4
  %.244 = add i64 %index_13, 8
  %.245 = getelementptr float, float* %totals, i64 %.244
  %.246 = bitcast float* %.245 to <8 x float>*
  %.247 = load <8 x float>, <8 x float>* %.246, align 4
  %.248 = add i64 %index_12, 8
  %.249 = getelementptr float, float* %out0, i64 %.248
  %.250 = bitcast float* %.249 to <8 x float>*
  store <8 x float> %.247, <8 x float>* %.250, align 4
  %.251 = add nsw i32 %i, 1
  br label %i.head.9
i.end.11:
  %.252 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.6
rows_panel.end.8:
  %.253 = add i32 %group_x, 1
  %.254 = icmp eq i32 %.253, %.grid_x
  %.255 = add i32 %group_y, 1
  %.256 = select i1 %.254, i32 %.255, i32 %group_y
  %.257 = icmp eq i32 %.256, %.grid_y
  %.258 = add i32 %group_z, 1
  %.259 = select i1 %.254, i32 0, i32 %.253
  store i32 %.259, i32* %group_x.at
  %.260 = select i1 %.257, i32 0, i32 %.256
  store i32 %.260, i32* %group_y.at
  %.261 = select i1 %.257, i32 %.258, i32 %group_z
  store i32 %.261, i32* %group_z.at
  %.262 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_lstm_cell_1
;   ops: 
;   from: test/golden/models.ts:58:58
;   schedule: map: tile element 4096, vector element 8
;   flops: 0  bytes: 64*batch+64
;   grid: batch x 1 x 1
;   in0: f32[16], read
;   out0: f32[16*batch], write
define internal void @predict_lstm_cell_1(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %index_1 = mul i32 %group_x, 16
  %index_2 = sext i32 %index_1 to i64
  %.7 = getelementptr float, float* %in0, i64 0
  %.8 = bitcast float* %.7 to <8 x float>*
  %.9 = load <8 x float>, <8 x float>* %.8, align 4
  %.10 = getelementptr float, float* %out0, i64 %index_2
  %.11 = bitcast float* %.10 to <8 x float>*
  store <8 x float> %.9, <8 x float>* %.11, align 4
  %.12 = getelementptr float, float* %in0, i64 8
  %.13 = bitcast float* %.12 to <8 x float>*
  %.14 = load <8 x float>, <8 x float>* %.13, align 4
  %.15 = add i64 %index_2, 8
  %.16 = getelementptr float, float* %out0, i64 %.15
  %.17 = bitcast float* %.16 to <8 x float>*
  store <8 x float> %.14, <8 x float>* %.17, align 4
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

; predict_lstm_cell_2
;   ops: copy
;   from: test/golden/models.ts:58:58
;   schedule: map: tile element 4096, vector element 8
;   flops: 64  bytes: 512
;   grid: 1 x 1 x 1
;   in0: f32[64], read
;   out0: f32[64], write
define internal void @predict_lstm_cell_2(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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

; predict_lstm_cell_3
;   ops: add, dot_general, add
;   from: test/golden/models.ts:58:58
;   schedule: contract: tile m 192, tile n 16, register m 6, register n 16, vector n 8
;   flops: 160*batch  bytes: 208*batch+256
;   grid: floordiv(batch+191, 192) x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[16*batch], read
;   in2: f32[4*batch], read
;   in3: f32[64], read
;   out0: f32[16*batch], write
;   scratch: totals: f32[96]
define internal void @predict_lstm_cell_3(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.299, %rows_panel.end.8 ]
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
  %.9 = add i32 %rows, 5
  %.10 = sdiv i32 %.9, 6
  br label %rows_panel.head.6
rows_panel.head.6:
  %rows_panel = phi i32 [ 0, %.task.body.4 ], [ %.289, %i.end.11 ]
  %.11 = icmp slt i32 %rows_panel, %.10
  br i1 %.11, label %rows_panel.body.7, label %rows_panel.end.8
rows_panel.body.7:
  %row = mul i32 %rows_panel, 6
  %index_1 = add i32 %m_start, %row
  %m = call i32 @llvm.smin.i32(i32 %index_1, i32 %index_2)
  %.12 = add i32 %index_1, 1
  %m_1 = call i32 @llvm.smin.i32(i32 %.12, i32 %index_2)
  %.13 = add i32 %index_1, 2
  %m_2 = call i32 @llvm.smin.i32(i32 %.13, i32 %index_2)
  %.14 = add i32 %index_1, 3
  %m_3 = call i32 @llvm.smin.i32(i32 %.14, i32 %index_2)
  %.15 = add i32 %index_1, 4
  %m_4 = call i32 @llvm.smin.i32(i32 %.15, i32 %index_2)
  %.16 = add i32 %index_1, 5
  %m_5 = call i32 @llvm.smin.i32(i32 %.16, i32 %index_2)
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
  %.17 = getelementptr float, float* %in3, i64 0
  %.18 = bitcast float* %.17 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.18, align 4
  %.19 = getelementptr float, float* %in3, i64 8
  %.20 = bitcast float* %.19 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.20, align 4
  %index_3 = mul i32 %m, 4
  %index_11 = sext i32 %index_3 to i64
  %.21 = getelementptr float, float* %in2, i64 %index_11
  %.22 = load float, float* %.21, align 4
  %.23 = insertelement <8 x float> undef, float %.22, i32 0
  %a = shufflevector <8 x float> %.23, <8 x float> undef, <8 x i32> zeroinitializer
  %.24 = load <8 x float>, <8 x float>* %acc_0.at
  %.25 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.24)
  store <8 x float> %.25, <8 x float>* %acc_0.at
  %.26 = load <8 x float>, <8 x float>* %acc_1.at
  %.27 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.26)
  store <8 x float> %.27, <8 x float>* %acc_1.at
  %index_4 = mul i32 %m_1, 4
  %index_12 = sext i32 %index_4 to i64
  %.28 = getelementptr float, float* %in2, i64 %index_12
  %.29 = load float, float* %.28, align 4
  %.30 = insertelement <8 x float> undef, float %.29, i32 0
  %a_1 = shufflevector <8 x float> %.30, <8 x float> undef, <8 x i32> zeroinitializer
  %.31 = load <8 x float>, <8 x float>* %acc_2.at
  %.32 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.31)
  store <8 x float> %.32, <8 x float>* %acc_2.at
  %.33 = load <8 x float>, <8 x float>* %acc_3.at
  %.34 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.33)
  store <8 x float> %.34, <8 x float>* %acc_3.at
  %index_5 = mul i32 %m_2, 4
  %index_13 = sext i32 %index_5 to i64
  %.35 = getelementptr float, float* %in2, i64 %index_13
  %.36 = load float, float* %.35, align 4
  %.37 = insertelement <8 x float> undef, float %.36, i32 0
  %a_2 = shufflevector <8 x float> %.37, <8 x float> undef, <8 x i32> zeroinitializer
  %.38 = load <8 x float>, <8 x float>* %acc_4.at
  %.39 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.38)
  store <8 x float> %.39, <8 x float>* %acc_4.at
  %.40 = load <8 x float>, <8 x float>* %acc_5.at
  %.41 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.40)
  store <8 x float> %.41, <8 x float>* %acc_5.at
  %index_6 = mul i32 %m_3, 4
  %index_14 = sext i32 %index_6 to i64
  %.42 = getelementptr float, float* %in2, i64 %index_14
  %.43 = load float, float* %.42, align 4
  %.44 = insertelement <8 x float> undef, float %.43, i32 0
  %a_3 = shufflevector <8 x float> %.44, <8 x float> undef, <8 x i32> zeroinitializer
  %.45 = load <8 x float>, <8 x float>* %acc_6.at
  %.46 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.45)
  store <8 x float> %.46, <8 x float>* %acc_6.at
  %.47 = load <8 x float>, <8 x float>* %acc_7.at
  %.48 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.47)
  store <8 x float> %.48, <8 x float>* %acc_7.at
  %index_7 = mul i32 %m_4, 4
  %index_15 = sext i32 %index_7 to i64
  %.49 = getelementptr float, float* %in2, i64 %index_15
  %.50 = load float, float* %.49, align 4
  %.51 = insertelement <8 x float> undef, float %.50, i32 0
  %a_4 = shufflevector <8 x float> %.51, <8 x float> undef, <8 x i32> zeroinitializer
  %.52 = load <8 x float>, <8 x float>* %acc_8.at
  %.53 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.52)
  store <8 x float> %.53, <8 x float>* %acc_8.at
  %.54 = load <8 x float>, <8 x float>* %acc_9.at
  %.55 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.54)
  store <8 x float> %.55, <8 x float>* %acc_9.at
  %index_8 = mul i32 %m_5, 4
  %index_16 = sext i32 %index_8 to i64
  %.56 = getelementptr float, float* %in2, i64 %index_16
  %.57 = load float, float* %.56, align 4
  %.58 = insertelement <8 x float> undef, float %.57, i32 0
  %a_5 = shufflevector <8 x float> %.58, <8 x float> undef, <8 x i32> zeroinitializer
  %.59 = load <8 x float>, <8 x float>* %acc_10.at
  %.60 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.59)
  store <8 x float> %.60, <8 x float>* %acc_10.at
  %.61 = load <8 x float>, <8 x float>* %acc_11.at
  %.62 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.61)
  store <8 x float> %.62, <8 x float>* %acc_11.at
  %.63 = getelementptr float, float* %in3, i64 16
  %.64 = bitcast float* %.63 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.64, align 4
  %.65 = getelementptr float, float* %in3, i64 24
  %.66 = bitcast float* %.65 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.66, align 4
  %.67 = add i64 %index_11, 1
  %.68 = getelementptr float, float* %in2, i64 %.67
  %.69 = load float, float* %.68, align 4
  %.70 = insertelement <8 x float> undef, float %.69, i32 0
  %a_6 = shufflevector <8 x float> %.70, <8 x float> undef, <8 x i32> zeroinitializer
  %.71 = load <8 x float>, <8 x float>* %acc_0.at
  %.72 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.71)
  store <8 x float> %.72, <8 x float>* %acc_0.at
  %.73 = load <8 x float>, <8 x float>* %acc_1.at
  %.74 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.73)
  store <8 x float> %.74, <8 x float>* %acc_1.at
  %.75 = add i64 %index_12, 1
  %.76 = getelementptr float, float* %in2, i64 %.75
  %.77 = load float, float* %.76, align 4
  %.78 = insertelement <8 x float> undef, float %.77, i32 0
  %a_7 = shufflevector <8 x float> %.78, <8 x float> undef, <8 x i32> zeroinitializer
  %.79 = load <8 x float>, <8 x float>* %acc_2.at
  %.80 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.79)
  store <8 x float> %.80, <8 x float>* %acc_2.at
  %.81 = load <8 x float>, <8 x float>* %acc_3.at
  %.82 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.81)
  store <8 x float> %.82, <8 x float>* %acc_3.at
  %.83 = add i64 %index_13, 1
  %.84 = getelementptr float, float* %in2, i64 %.83
  %.85 = load float, float* %.84, align 4
  %.86 = insertelement <8 x float> undef, float %.85, i32 0
  %a_8 = shufflevector <8 x float> %.86, <8 x float> undef, <8 x i32> zeroinitializer
  %.87 = load <8 x float>, <8 x float>* %acc_4.at
  %.88 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.87)
  store <8 x float> %.88, <8 x float>* %acc_4.at
  %.89 = load <8 x float>, <8 x float>* %acc_5.at
  %.90 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.89)
  store <8 x float> %.90, <8 x float>* %acc_5.at
  %.91 = add i64 %index_14, 1
  %.92 = getelementptr float, float* %in2, i64 %.91
  %.93 = load float, float* %.92, align 4
  %.94 = insertelement <8 x float> undef, float %.93, i32 0
  %a_9 = shufflevector <8 x float> %.94, <8 x float> undef, <8 x i32> zeroinitializer
  %.95 = load <8 x float>, <8 x float>* %acc_6.at
  %.96 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.95)
  store <8 x float> %.96, <8 x float>* %acc_6.at
  %.97 = load <8 x float>, <8 x float>* %acc_7.at
  %.98 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.97)
  store <8 x float> %.98, <8 x float>* %acc_7.at
  %.99 = add i64 %index_15, 1
  %.100 = getelementptr float, float* %in2, i64 %.99
  %.101 = load float, float* %.100, align 4
  %.102 = insertelement <8 x float> undef, float %.101, i32 0
  %a_10 = shufflevector <8 x float> %.102, <8 x float> undef, <8 x i32> zeroinitializer
  %.103 = load <8 x float>, <8 x float>* %acc_8.at
  %.104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.103)
  store <8 x float> %.104, <8 x float>* %acc_8.at
  %.105 = load <8 x float>, <8 x float>* %acc_9.at
  %.106 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.105)
  store <8 x float> %.106, <8 x float>* %acc_9.at
  %.107 = add i64 %index_16, 1
  %.108 = getelementptr float, float* %in2, i64 %.107
  %.109 = load float, float* %.108, align 4
  %.110 = insertelement <8 x float> undef, float %.109, i32 0
  %a_11 = shufflevector <8 x float> %.110, <8 x float> undef, <8 x i32> zeroinitializer
  %.111 = load <8 x float>, <8 x float>* %acc_10.at
  %.112 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.111)
  store <8 x float> %.112, <8 x float>* %acc_10.at
  %.113 = load <8 x float>, <8 x float>* %acc_11.at
  %.114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.113)
  store <8 x float> %.114, <8 x float>* %acc_11.at
  %.115 = getelementptr float, float* %in3, i64 32
  %.116 = bitcast float* %.115 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.116, align 4
  %.117 = getelementptr float, float* %in3, i64 40
  %.118 = bitcast float* %.117 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.118, align 4
  %.119 = add i64 %index_11, 2
  %.120 = getelementptr float, float* %in2, i64 %.119
  %.121 = load float, float* %.120, align 4
  %.122 = insertelement <8 x float> undef, float %.121, i32 0
  %a_12 = shufflevector <8 x float> %.122, <8 x float> undef, <8 x i32> zeroinitializer
  %.123 = load <8 x float>, <8 x float>* %acc_0.at
  %.124 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.123)
  store <8 x float> %.124, <8 x float>* %acc_0.at
  %.125 = load <8 x float>, <8 x float>* %acc_1.at
  %.126 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.125)
  store <8 x float> %.126, <8 x float>* %acc_1.at
  %.127 = add i64 %index_12, 2
  %.128 = getelementptr float, float* %in2, i64 %.127
  %.129 = load float, float* %.128, align 4
  %.130 = insertelement <8 x float> undef, float %.129, i32 0
  %a_13 = shufflevector <8 x float> %.130, <8 x float> undef, <8 x i32> zeroinitializer
  %.131 = load <8 x float>, <8 x float>* %acc_2.at
  %.132 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.131)
  store <8 x float> %.132, <8 x float>* %acc_2.at
  %.133 = load <8 x float>, <8 x float>* %acc_3.at
  %.134 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.133)
  store <8 x float> %.134, <8 x float>* %acc_3.at
  %.135 = add i64 %index_13, 2
  %.136 = getelementptr float, float* %in2, i64 %.135
  %.137 = load float, float* %.136, align 4
  %.138 = insertelement <8 x float> undef, float %.137, i32 0
  %a_14 = shufflevector <8 x float> %.138, <8 x float> undef, <8 x i32> zeroinitializer
  %.139 = load <8 x float>, <8 x float>* %acc_4.at
  %.140 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.139)
  store <8 x float> %.140, <8 x float>* %acc_4.at
  %.141 = load <8 x float>, <8 x float>* %acc_5.at
  %.142 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.141)
  store <8 x float> %.142, <8 x float>* %acc_5.at
  %.143 = add i64 %index_14, 2
  %.144 = getelementptr float, float* %in2, i64 %.143
  %.145 = load float, float* %.144, align 4
  %.146 = insertelement <8 x float> undef, float %.145, i32 0
  %a_15 = shufflevector <8 x float> %.146, <8 x float> undef, <8 x i32> zeroinitializer
  %.147 = load <8 x float>, <8 x float>* %acc_6.at
  %.148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.147)
  store <8 x float> %.148, <8 x float>* %acc_6.at
  %.149 = load <8 x float>, <8 x float>* %acc_7.at
  %.150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.149)
  store <8 x float> %.150, <8 x float>* %acc_7.at
  %.151 = add i64 %index_15, 2
  %.152 = getelementptr float, float* %in2, i64 %.151
  %.153 = load float, float* %.152, align 4
  %.154 = insertelement <8 x float> undef, float %.153, i32 0
  %a_16 = shufflevector <8 x float> %.154, <8 x float> undef, <8 x i32> zeroinitializer
  %.155 = load <8 x float>, <8 x float>* %acc_8.at
  %.156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.155)
  store <8 x float> %.156, <8 x float>* %acc_8.at
  %.157 = load <8 x float>, <8 x float>* %acc_9.at
  %.158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.157)
  store <8 x float> %.158, <8 x float>* %acc_9.at
  %.159 = add i64 %index_16, 2
  %.160 = getelementptr float, float* %in2, i64 %.159
  %.161 = load float, float* %.160, align 4
  %.162 = insertelement <8 x float> undef, float %.161, i32 0
  %a_17 = shufflevector <8 x float> %.162, <8 x float> undef, <8 x i32> zeroinitializer
  %.163 = load <8 x float>, <8 x float>* %acc_10.at
  %.164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.163)
  store <8 x float> %.164, <8 x float>* %acc_10.at
  %.165 = load <8 x float>, <8 x float>* %acc_11.at
  %.166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.165)
  store <8 x float> %.166, <8 x float>* %acc_11.at
  %.167 = getelementptr float, float* %in3, i64 48
  %.168 = bitcast float* %.167 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.168, align 4
  %.169 = getelementptr float, float* %in3, i64 56
  %.170 = bitcast float* %.169 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.170, align 4
  %.171 = add i64 %index_11, 3
  %.172 = getelementptr float, float* %in2, i64 %.171
  %.173 = load float, float* %.172, align 4
  %.174 = insertelement <8 x float> undef, float %.173, i32 0
  %a_18 = shufflevector <8 x float> %.174, <8 x float> undef, <8 x i32> zeroinitializer
  %.175 = load <8 x float>, <8 x float>* %acc_0.at
  %.176 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.175)
  store <8 x float> %.176, <8 x float>* %acc_0.at
  %.177 = load <8 x float>, <8 x float>* %acc_1.at
  %.178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.177)
  store <8 x float> %.178, <8 x float>* %acc_1.at
  %.179 = add i64 %index_12, 3
  %.180 = getelementptr float, float* %in2, i64 %.179
  %.181 = load float, float* %.180, align 4
  %.182 = insertelement <8 x float> undef, float %.181, i32 0
  %a_19 = shufflevector <8 x float> %.182, <8 x float> undef, <8 x i32> zeroinitializer
  %.183 = load <8 x float>, <8 x float>* %acc_2.at
  %.184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.183)
  store <8 x float> %.184, <8 x float>* %acc_2.at
  %.185 = load <8 x float>, <8 x float>* %acc_3.at
  %.186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.185)
  store <8 x float> %.186, <8 x float>* %acc_3.at
  %.187 = add i64 %index_13, 3
  %.188 = getelementptr float, float* %in2, i64 %.187
  %.189 = load float, float* %.188, align 4
  %.190 = insertelement <8 x float> undef, float %.189, i32 0
  %a_20 = shufflevector <8 x float> %.190, <8 x float> undef, <8 x i32> zeroinitializer
  %.191 = load <8 x float>, <8 x float>* %acc_4.at
  %.192 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.191)
  store <8 x float> %.192, <8 x float>* %acc_4.at
  %.193 = load <8 x float>, <8 x float>* %acc_5.at
  %.194 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.193)
  store <8 x float> %.194, <8 x float>* %acc_5.at
  %.195 = add i64 %index_14, 3
  %.196 = getelementptr float, float* %in2, i64 %.195
  %.197 = load float, float* %.196, align 4
  %.198 = insertelement <8 x float> undef, float %.197, i32 0
  %a_21 = shufflevector <8 x float> %.198, <8 x float> undef, <8 x i32> zeroinitializer
  %.199 = load <8 x float>, <8 x float>* %acc_6.at
  %.200 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.199)
  store <8 x float> %.200, <8 x float>* %acc_6.at
  %.201 = load <8 x float>, <8 x float>* %acc_7.at
  %.202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.201)
  store <8 x float> %.202, <8 x float>* %acc_7.at
  %.203 = add i64 %index_15, 3
  %.204 = getelementptr float, float* %in2, i64 %.203
  %.205 = load float, float* %.204, align 4
  %.206 = insertelement <8 x float> undef, float %.205, i32 0
  %a_22 = shufflevector <8 x float> %.206, <8 x float> undef, <8 x i32> zeroinitializer
  %.207 = load <8 x float>, <8 x float>* %acc_8.at
  %.208 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.207)
  store <8 x float> %.208, <8 x float>* %acc_8.at
  %.209 = load <8 x float>, <8 x float>* %acc_9.at
  %.210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.209)
  store <8 x float> %.210, <8 x float>* %acc_9.at
  %.211 = add i64 %index_16, 3
  %.212 = getelementptr float, float* %in2, i64 %.211
  %.213 = load float, float* %.212, align 4
  %.214 = insertelement <8 x float> undef, float %.213, i32 0
  %a_23 = shufflevector <8 x float> %.214, <8 x float> undef, <8 x i32> zeroinitializer
  %.215 = load <8 x float>, <8 x float>* %acc_10.at
  %.216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.215)
  store <8 x float> %.216, <8 x float>* %acc_10.at
  %.217 = load <8 x float>, <8 x float>* %acc_11.at
  %.218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.217)
  store <8 x float> %.218, <8 x float>* %acc_11.at
  %.219 = load <8 x float>, <8 x float>* %acc_0.at
  %.220 = getelementptr float, float* %totals, i64 0
  %.221 = bitcast float* %.220 to <8 x float>*
  store <8 x float> %.219, <8 x float>* %.221, align 4
  %.222 = load <8 x float>, <8 x float>* %acc_1.at
  %.223 = getelementptr float, float* %totals, i64 8
  %.224 = bitcast float* %.223 to <8 x float>*
  store <8 x float> %.222, <8 x float>* %.224, align 4
  %.225 = load <8 x float>, <8 x float>* %acc_2.at
  %.226 = getelementptr float, float* %totals, i64 16
  %.227 = bitcast float* %.226 to <8 x float>*
  store <8 x float> %.225, <8 x float>* %.227, align 4
  %.228 = load <8 x float>, <8 x float>* %acc_3.at
  %.229 = getelementptr float, float* %totals, i64 24
  %.230 = bitcast float* %.229 to <8 x float>*
  store <8 x float> %.228, <8 x float>* %.230, align 4
  %.231 = load <8 x float>, <8 x float>* %acc_4.at
  %.232 = getelementptr float, float* %totals, i64 32
  %.233 = bitcast float* %.232 to <8 x float>*
  store <8 x float> %.231, <8 x float>* %.233, align 4
  %.234 = load <8 x float>, <8 x float>* %acc_5.at
  %.235 = getelementptr float, float* %totals, i64 40
  %.236 = bitcast float* %.235 to <8 x float>*
  store <8 x float> %.234, <8 x float>* %.236, align 4
  %.237 = load <8 x float>, <8 x float>* %acc_6.at
  %.238 = getelementptr float, float* %totals, i64 48
  %.239 = bitcast float* %.238 to <8 x float>*
  store <8 x float> %.237, <8 x float>* %.239, align 4
  %.240 = load <8 x float>, <8 x float>* %acc_7.at
  %.241 = getelementptr float, float* %totals, i64 56
  %.242 = bitcast float* %.241 to <8 x float>*
  store <8 x float> %.240, <8 x float>* %.242, align 4
  %.243 = load <8 x float>, <8 x float>* %acc_8.at
  %.244 = getelementptr float, float* %totals, i64 64
  %.245 = bitcast float* %.244 to <8 x float>*
  store <8 x float> %.243, <8 x float>* %.245, align 4
  %.246 = load <8 x float>, <8 x float>* %acc_9.at
  %.247 = getelementptr float, float* %totals, i64 72
  %.248 = bitcast float* %.247 to <8 x float>*
  store <8 x float> %.246, <8 x float>* %.248, align 4
  %.249 = load <8 x float>, <8 x float>* %acc_10.at
  %.250 = getelementptr float, float* %totals, i64 80
  %.251 = bitcast float* %.250 to <8 x float>*
  store <8 x float> %.249, <8 x float>* %.251, align 4
  %.252 = load <8 x float>, <8 x float>* %acc_11.at
  %.253 = getelementptr float, float* %totals, i64 88
  %.254 = bitcast float* %.253 to <8 x float>*
  store <8 x float> %.252, <8 x float>* %.254, align 4
  %.255 = sub i32 %rows, %row
  %.256 = call i32 @llvm.smin.i32(i32 6, i32 %.255)
  br label %i.head.9
i.head.9:
  %i = phi i32 [ 0, %rows_panel.body.7 ], [ %.288, %i.body.10 ]
  %.257 = icmp slt i32 %i, %.256
  br i1 %.257, label %i.body.10, label %i.end.11
i.body.10:
  %m_6 = add i32 %index_1, %i
  %index_9 = mul i32 %m_6, 16
  %index_10 = mul i32 %i, 16
  %index_17 = sext i32 %index_9 to i64
  %index_18 = sext i32 %index_10 to i64
  %.258 = getelementptr float, float* %in0, i64 %index_17
  %.259 = bitcast float* %.258 to <8 x float>*
  %.260 = load <8 x float>, <8 x float>* %.259, align 4
  %.261 = getelementptr float, float* %in1, i64 %index_17
  %.262 = bitcast float* %.261 to <8 x float>*
  %.263 = load <8 x float>, <8 x float>* %.262, align 4
  %.264 = fadd <8 x float> %.260, %.263
  %.265 = getelementptr float, float* %totals, i64 %index_18
  %.266 = bitcast float* %.265 to <8 x float>*
  %.267 = load <8 x float>, <8 x float>* %.266, align 4
  %.268 = fadd <8 x float> %.264, %.267
  %.269 = getelementptr float, float* %out0, i64 %index_17
  %.270 = bitcast float* %.269 to <8 x float>*
  store <8 x float> %.268, <8 x float>* %.270, align 4
  %.271 = add i64 %index_17, 8
  %.272 = getelementptr float, float* %in0, i64 %.271
  %.273 = bitcast float* %.272 to <8 x float>*
  %.274 = load <8 x float>, <8 x float>* %.273, align 4
  %.275 = add i64 %index_17, 8
  %.276 = getelementptr float, float* %in1, i64 %.275
  %.277 = bitcast float* %.276 to <8 x float>*
  %.278 = load <8 x float>, <8 x float>* %.277, align 4
  %.279 = fadd <8 x float> %.274, %.278
  %.280 = add i64 %index_18, 8
  %.281 = getelementptr float, float* %totals, i64 %.280
  %.282 = bitcast float* %.281 to <8 x float>*
  %.283 = load <8 x float>, <8 x float>* %.282, align 4
  %.284 = fadd <8 x float> %.279, %.283
  %.285 = add i64 %index_17, 8
  %.286 = getelementptr float, float* %out0, i64 %.285
  %.287 = bitcast float* %.286 to <8 x float>*
  store <8 x float> %.284, <8 x float>* %.287, align 4
  %.288 = add nsw i32 %i, 1
  br label %i.head.9
i.end.11:
  %.289 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.6
rows_panel.end.8:
  %.290 = add i32 %group_x, 1
  %.291 = icmp eq i32 %.290, %.grid_x
  %.292 = add i32 %group_y, 1
  %.293 = select i1 %.291, i32 %.292, i32 %group_y
  %.294 = icmp eq i32 %.293, %.grid_y
  %.295 = add i32 %group_z, 1
  %.296 = select i1 %.291, i32 0, i32 %.290
  store i32 %.296, i32* %group_x.at
  %.297 = select i1 %.294, i32 0, i32 %.293
  store i32 %.297, i32* %group_y.at
  %.298 = select i1 %.294, i32 %.295, i32 %group_z
  store i32 %.298, i32* %group_z.at
  %.299 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_lstm_cell_4
;   ops: slice, slice, slice, slice, sigmoid, mul, sigmoid, tanh, mul, add, sigmoid, tanh, mul
;   from: test/golden/models.ts:58:58
;   schedule: map: tile element 4096, vector element 8
;   flops: 52*batch  bytes: 96*batch
;   grid: batch x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[4*batch], read_write
;   out1: f32[4*batch], write
define internal void @predict_lstm_cell_4(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %out1, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.720, %.task.body.4 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = mul i32 %group_x, 16
  %index_3 = sext i32 %index_1 to i64
  %.7 = add i64 %index_3, 4
  %.8 = getelementptr float, float* %in0, i64 %.7
  %x = load float, float* %.8, align 4
  %.9 = getelementptr float, float* %in0, i64 %index_3
  %x_1 = load float, float* %.9, align 4
  %.10 = add i64 %index_3, 8
  %.11 = getelementptr float, float* %in0, i64 %.10
  %x_2 = load float, float* %.11, align 4
  %.12 = call float @llvm.fabs.f32(float %x)
  %x_16 = fneg float %.12
  %.13 = fcmp olt float %x_16, -104.0
  %above_1 = select i1 %.13, float -104.0, float %x_16
  %.14 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.14, float 89.0, float %above_1
  %.15 = fmul float %clamped_1, 1.4426950216293335
  %.16 = fadd float %.15, 12582912.0
  %.17 = bitcast float %.16 to i32
  %exponent_1 = sub i32 %.17, 1262485504
  %n_1 = sitofp i32 %exponent_1 to float
  %.18 = call float @llvm.fma.f32(float %n_1, float -0.693359375, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.00021219444170128554, float %.18)
  %half_1 = ashr i32 %exponent_1, 1
  %.19 = fmul float %r_1, %r_1
  %.20 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_1, float 0.001398199936375022)
  %.21 = call float @llvm.fma.f32(float %.20, float %r_1, float 0.008333452045917511)
  %.22 = call float @llvm.fma.f32(float %.21, float %r_1, float 0.04166579619050026)
  %.23 = call float @llvm.fma.f32(float %.22, float %r_1, float 0.1666666567325592)
  %.24 = call float @llvm.fma.f32(float %.23, float %r_1, float 0.5)
  %.25 = call float @llvm.fma.f32(float %.19, float %.24, float %r_1)
  %.26 = fadd float %.25, 1.0
  %.27 = add i32 %half_1, 127
  %.28 = shl i32 %.27, 23
  %.29 = bitcast i32 %.28 to float
  %.30 = fmul float %.26, %.29
  %.31 = sub i32 %exponent_1, %half_1
  %.32 = add i32 %.31, 127
  %.33 = shl i32 %.32, 23
  %.34 = bitcast i32 %.33 to float
  %e_1 = fmul float %.30, %.34
  %.35 = call float @llvm.fabs.f32(float %x_1)
  %x_17 = fneg float %.35
  %.36 = fcmp olt float %x_17, -104.0
  %above_2 = select i1 %.36, float -104.0, float %x_17
  %.37 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.37, float 89.0, float %above_2
  %.38 = fmul float %clamped_2, 1.4426950216293335
  %.39 = fadd float %.38, 12582912.0
  %.40 = bitcast float %.39 to i32
  %exponent_2 = sub i32 %.40, 1262485504
  %n_2 = sitofp i32 %exponent_2 to float
  %.41 = call float @llvm.fma.f32(float %n_2, float -0.693359375, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.00021219444170128554, float %.41)
  %half_2 = ashr i32 %exponent_2, 1
  %.42 = fmul float %r_2, %r_2
  %.43 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_2, float 0.001398199936375022)
  %.44 = call float @llvm.fma.f32(float %.43, float %r_2, float 0.008333452045917511)
  %.45 = call float @llvm.fma.f32(float %.44, float %r_2, float 0.04166579619050026)
  %.46 = call float @llvm.fma.f32(float %.45, float %r_2, float 0.1666666567325592)
  %.47 = call float @llvm.fma.f32(float %.46, float %r_2, float 0.5)
  %.48 = call float @llvm.fma.f32(float %.42, float %.47, float %r_2)
  %.49 = fadd float %.48, 1.0
  %.50 = add i32 %half_2, 127
  %.51 = shl i32 %.50, 23
  %.52 = bitcast i32 %.51 to float
  %.53 = fmul float %.49, %.52
  %.54 = sub i32 %exponent_2, %half_2
  %.55 = add i32 %.54, 127
  %.56 = shl i32 %.55, 23
  %.57 = bitcast i32 %.56 to float
  %e_2 = fmul float %.53, %.57
  %size_1 = call float @llvm.fabs.f32(float %x_2)
  %z_1 = fmul float %x_2, %x_2
  %x_18 = fadd float %size_1, %size_1
  %.58 = fcmp olt float %x_18, -104.0
  %above_3 = select i1 %.58, float -104.0, float %x_18
  %.59 = fcmp olt float 89.0, %above_3
  %clamped_3 = select i1 %.59, float 89.0, float %above_3
  %.60 = fmul float %clamped_3, 1.4426950216293335
  %.61 = fadd float %.60, 12582912.0
  %.62 = bitcast float %.61 to i32
  %exponent_3 = sub i32 %.62, 1262485504
  %n_3 = sitofp i32 %exponent_3 to float
  %.63 = call float @llvm.fma.f32(float %n_3, float -0.693359375, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.00021219444170128554, float %.63)
  %half_3 = ashr i32 %exponent_3, 1
  %index_2 = mul i32 %group_x, 4
  %index_4 = sext i32 %index_2 to i64
  %.64 = fcmp oge float %x, 0.0
  %.65 = select i1 %.64, float 1.0, float %e_1
  %.66 = fadd float %e_1, 1.0
  %.67 = fdiv float %.65, %.66
  %.68 = getelementptr float, float* %in1, i64 %index_4
  %.69 = load float, float* %.68, align 4
  %.70 = fmul float %.67, %.69
  %.71 = fcmp oge float %x_1, 0.0
  %.72 = select i1 %.71, float 1.0, float %e_2
  %.73 = fadd float %e_2, 1.0
  %.74 = fdiv float %.72, %.73
  %.75 = fcmp olt float %size_1, 0.625
  %.76 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_1, float 0.0206390880048275)
  %.77 = call float @llvm.fma.f32(float %.76, float %z_1, float -0.05373971536755562)
  %.78 = call float @llvm.fma.f32(float %.77, float %z_1, float 0.13331441581249237)
  %.79 = call float @llvm.fma.f32(float %.78, float %z_1, float -0.3333328068256378)
  %.80 = fmul float %.79, %z_1
  %.81 = call float @llvm.fma.f32(float %.80, float %x_2, float %x_2)
  %.82 = fmul float %r_3, %r_3
  %.83 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_3, float 0.001398199936375022)
  %.84 = call float @llvm.fma.f32(float %.83, float %r_3, float 0.008333452045917511)
  %.85 = call float @llvm.fma.f32(float %.84, float %r_3, float 0.04166579619050026)
  %.86 = call float @llvm.fma.f32(float %.85, float %r_3, float 0.1666666567325592)
  %.87 = call float @llvm.fma.f32(float %.86, float %r_3, float 0.5)
  %.88 = call float @llvm.fma.f32(float %.82, float %.87, float %r_3)
  %.89 = fadd float %.88, 1.0
  %.90 = add i32 %half_3, 127
  %.91 = shl i32 %.90, 23
  %.92 = bitcast i32 %.91 to float
  %.93 = fmul float %.89, %.92
  %.94 = sub i32 %exponent_3, %half_3
  %.95 = add i32 %.94, 127
  %.96 = shl i32 %.95, 23
  %.97 = bitcast i32 %.96 to float
  %.98 = fmul float %.93, %.97
  %.99 = fadd float %.98, 1.0
  %.100 = fdiv float 2.0, %.99
  %.101 = fsub float 1.0, %.100
  %.102 = bitcast float %.101 to i32
  %.103 = bitcast float %x_2 to i32
  %.104 = and i32 %.103, -2147483648
  %.105 = or i32 %.102, %.104
  %.106 = bitcast i32 %.105 to float
  %.107 = select i1 %.75, float %.81, float %.106
  %.108 = fmul float %.74, %.107
  %add = fadd float %.70, %.108
  %.109 = add i64 %index_3, 12
  %.110 = getelementptr float, float* %in0, i64 %.109
  %x_3 = load float, float* %.110, align 4
  %.111 = getelementptr float, float* %in1, i64 %index_4
  store float %add, float* %.111, align 4
  %.112 = call float @llvm.fabs.f32(float %x_3)
  %x_19 = fneg float %.112
  %.113 = fcmp olt float %x_19, -104.0
  %above_4 = select i1 %.113, float -104.0, float %x_19
  %.114 = fcmp olt float 89.0, %above_4
  %clamped_4 = select i1 %.114, float 89.0, float %above_4
  %.115 = fmul float %clamped_4, 1.4426950216293335
  %.116 = fadd float %.115, 12582912.0
  %.117 = bitcast float %.116 to i32
  %exponent_4 = sub i32 %.117, 1262485504
  %n_4 = sitofp i32 %exponent_4 to float
  %.118 = call float @llvm.fma.f32(float %n_4, float -0.693359375, float %clamped_4)
  %r_4 = call float @llvm.fma.f32(float %n_4, float 0.00021219444170128554, float %.118)
  %half_4 = ashr i32 %exponent_4, 1
  %.119 = fmul float %r_4, %r_4
  %.120 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_4, float 0.001398199936375022)
  %.121 = call float @llvm.fma.f32(float %.120, float %r_4, float 0.008333452045917511)
  %.122 = call float @llvm.fma.f32(float %.121, float %r_4, float 0.04166579619050026)
  %.123 = call float @llvm.fma.f32(float %.122, float %r_4, float 0.1666666567325592)
  %.124 = call float @llvm.fma.f32(float %.123, float %r_4, float 0.5)
  %.125 = call float @llvm.fma.f32(float %.119, float %.124, float %r_4)
  %.126 = fadd float %.125, 1.0
  %.127 = add i32 %half_4, 127
  %.128 = shl i32 %.127, 23
  %.129 = bitcast i32 %.128 to float
  %.130 = fmul float %.126, %.129
  %.131 = sub i32 %exponent_4, %half_4
  %.132 = add i32 %.131, 127
  %.133 = shl i32 %.132, 23
  %.134 = bitcast i32 %.133 to float
  %e_3 = fmul float %.130, %.134
  %size_2 = call float @llvm.fabs.f32(float %add)
  %z_2 = fmul float %add, %add
  %x_20 = fadd float %size_2, %size_2
  %.135 = fcmp olt float %x_20, -104.0
  %above_5 = select i1 %.135, float -104.0, float %x_20
  %.136 = fcmp olt float 89.0, %above_5
  %clamped_5 = select i1 %.136, float 89.0, float %above_5
  %.137 = fmul float %clamped_5, 1.4426950216293335
  %.138 = fadd float %.137, 12582912.0
  %.139 = bitcast float %.138 to i32
  %exponent_5 = sub i32 %.139, 1262485504
  %n_5 = sitofp i32 %exponent_5 to float
  %.140 = call float @llvm.fma.f32(float %n_5, float -0.693359375, float %clamped_5)
  %r_5 = call float @llvm.fma.f32(float %n_5, float 0.00021219444170128554, float %.140)
  %half_5 = ashr i32 %exponent_5, 1
  %.141 = fcmp oge float %x_3, 0.0
  %.142 = select i1 %.141, float 1.0, float %e_3
  %.143 = fadd float %e_3, 1.0
  %.144 = fdiv float %.142, %.143
  %.145 = fcmp olt float %size_2, 0.625
  %.146 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_2, float 0.0206390880048275)
  %.147 = call float @llvm.fma.f32(float %.146, float %z_2, float -0.05373971536755562)
  %.148 = call float @llvm.fma.f32(float %.147, float %z_2, float 0.13331441581249237)
  %.149 = call float @llvm.fma.f32(float %.148, float %z_2, float -0.3333328068256378)
  %.150 = fmul float %.149, %z_2
  %.151 = call float @llvm.fma.f32(float %.150, float %add, float %add)
  %.152 = fmul float %r_5, %r_5
  %.153 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_5, float 0.001398199936375022)
  %.154 = call float @llvm.fma.f32(float %.153, float %r_5, float 0.008333452045917511)
  %.155 = call float @llvm.fma.f32(float %.154, float %r_5, float 0.04166579619050026)
  %.156 = call float @llvm.fma.f32(float %.155, float %r_5, float 0.1666666567325592)
  %.157 = call float @llvm.fma.f32(float %.156, float %r_5, float 0.5)
  %.158 = call float @llvm.fma.f32(float %.152, float %.157, float %r_5)
  %.159 = fadd float %.158, 1.0
  %.160 = add i32 %half_5, 127
  %.161 = shl i32 %.160, 23
  %.162 = bitcast i32 %.161 to float
  %.163 = fmul float %.159, %.162
  %.164 = sub i32 %exponent_5, %half_5
  %.165 = add i32 %.164, 127
  %.166 = shl i32 %.165, 23
  %.167 = bitcast i32 %.166 to float
  %.168 = fmul float %.163, %.167
  %.169 = fadd float %.168, 1.0
  %.170 = fdiv float 2.0, %.169
  %.171 = fsub float 1.0, %.170
  %.172 = bitcast float %.171 to i32
  %.173 = bitcast float %add to i32
  %.174 = and i32 %.173, -2147483648
  %.175 = or i32 %.172, %.174
  %.176 = bitcast i32 %.175 to float
  %.177 = select i1 %.145, float %.151, float %.176
  %.178 = fmul float %.144, %.177
  %.179 = getelementptr float, float* %out1, i64 %index_4
  store float %.178, float* %.179, align 4
  %.180 = add i64 %index_3, 5
  %.181 = getelementptr float, float* %in0, i64 %.180
  %x_4 = load float, float* %.181, align 4
  %.182 = add i64 %index_3, 1
  %.183 = getelementptr float, float* %in0, i64 %.182
  %x_5 = load float, float* %.183, align 4
  %.184 = add i64 %index_3, 9
  %.185 = getelementptr float, float* %in0, i64 %.184
  %x_6 = load float, float* %.185, align 4
  %.186 = call float @llvm.fabs.f32(float %x_4)
  %x_21 = fneg float %.186
  %.187 = fcmp olt float %x_21, -104.0
  %above_6 = select i1 %.187, float -104.0, float %x_21
  %.188 = fcmp olt float 89.0, %above_6
  %clamped_6 = select i1 %.188, float 89.0, float %above_6
  %.189 = fmul float %clamped_6, 1.4426950216293335
  %.190 = fadd float %.189, 12582912.0
  %.191 = bitcast float %.190 to i32
  %exponent_6 = sub i32 %.191, 1262485504
  %n_6 = sitofp i32 %exponent_6 to float
  %.192 = call float @llvm.fma.f32(float %n_6, float -0.693359375, float %clamped_6)
  %r_6 = call float @llvm.fma.f32(float %n_6, float 0.00021219444170128554, float %.192)
  %half_6 = ashr i32 %exponent_6, 1
  %.193 = fmul float %r_6, %r_6
  %.194 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_6, float 0.001398199936375022)
  %.195 = call float @llvm.fma.f32(float %.194, float %r_6, float 0.008333452045917511)
  %.196 = call float @llvm.fma.f32(float %.195, float %r_6, float 0.04166579619050026)
  %.197 = call float @llvm.fma.f32(float %.196, float %r_6, float 0.1666666567325592)
  %.198 = call float @llvm.fma.f32(float %.197, float %r_6, float 0.5)
  %.199 = call float @llvm.fma.f32(float %.193, float %.198, float %r_6)
  %.200 = fadd float %.199, 1.0
  %.201 = add i32 %half_6, 127
  %.202 = shl i32 %.201, 23
  %.203 = bitcast i32 %.202 to float
  %.204 = fmul float %.200, %.203
  %.205 = sub i32 %exponent_6, %half_6
  %.206 = add i32 %.205, 127
  %.207 = shl i32 %.206, 23
  %.208 = bitcast i32 %.207 to float
  %e_4 = fmul float %.204, %.208
  %.209 = call float @llvm.fabs.f32(float %x_5)
  %x_22 = fneg float %.209
  %.210 = fcmp olt float %x_22, -104.0
  %above_7 = select i1 %.210, float -104.0, float %x_22
  %.211 = fcmp olt float 89.0, %above_7
  %clamped_7 = select i1 %.211, float 89.0, float %above_7
  %.212 = fmul float %clamped_7, 1.4426950216293335
  %.213 = fadd float %.212, 12582912.0
  %.214 = bitcast float %.213 to i32
  %exponent_7 = sub i32 %.214, 1262485504
  %n_7 = sitofp i32 %exponent_7 to float
  %.215 = call float @llvm.fma.f32(float %n_7, float -0.693359375, float %clamped_7)
  %r_7 = call float @llvm.fma.f32(float %n_7, float 0.00021219444170128554, float %.215)
  %half_7 = ashr i32 %exponent_7, 1
  %.216 = fmul float %r_7, %r_7
  %.217 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_7, float 0.001398199936375022)
  %.218 = call float @llvm.fma.f32(float %.217, float %r_7, float 0.008333452045917511)
  %.219 = call float @llvm.fma.f32(float %.218, float %r_7, float 0.04166579619050026)
  %.220 = call float @llvm.fma.f32(float %.219, float %r_7, float 0.1666666567325592)
  %.221 = call float @llvm.fma.f32(float %.220, float %r_7, float 0.5)
  %.222 = call float @llvm.fma.f32(float %.216, float %.221, float %r_7)
  %.223 = fadd float %.222, 1.0
  %.224 = add i32 %half_7, 127
  %.225 = shl i32 %.224, 23
  %.226 = bitcast i32 %.225 to float
  %.227 = fmul float %.223, %.226
  %.228 = sub i32 %exponent_7, %half_7
  %.229 = add i32 %.228, 127
  %.230 = shl i32 %.229, 23
  %.231 = bitcast i32 %.230 to float
  %e_5 = fmul float %.227, %.231
  %size_3 = call float @llvm.fabs.f32(float %x_6)
  %z_3 = fmul float %x_6, %x_6
  %x_23 = fadd float %size_3, %size_3
  %.232 = fcmp olt float %x_23, -104.0
  %above_8 = select i1 %.232, float -104.0, float %x_23
  %.233 = fcmp olt float 89.0, %above_8
  %clamped_8 = select i1 %.233, float 89.0, float %above_8
  %.234 = fmul float %clamped_8, 1.4426950216293335
  %.235 = fadd float %.234, 12582912.0
  %.236 = bitcast float %.235 to i32
  %exponent_8 = sub i32 %.236, 1262485504
  %n_8 = sitofp i32 %exponent_8 to float
  %.237 = call float @llvm.fma.f32(float %n_8, float -0.693359375, float %clamped_8)
  %r_8 = call float @llvm.fma.f32(float %n_8, float 0.00021219444170128554, float %.237)
  %half_8 = ashr i32 %exponent_8, 1
  %.238 = fcmp oge float %x_4, 0.0
  %.239 = select i1 %.238, float 1.0, float %e_4
  %.240 = fadd float %e_4, 1.0
  %.241 = fdiv float %.239, %.240
  %.242 = add i64 %index_4, 1
  %.243 = getelementptr float, float* %in1, i64 %.242
  %.244 = load float, float* %.243, align 4
  %.245 = fmul float %.241, %.244
  %.246 = fcmp oge float %x_5, 0.0
  %.247 = select i1 %.246, float 1.0, float %e_5
  %.248 = fadd float %e_5, 1.0
  %.249 = fdiv float %.247, %.248
  %.250 = fcmp olt float %size_3, 0.625
  %.251 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_3, float 0.0206390880048275)
  %.252 = call float @llvm.fma.f32(float %.251, float %z_3, float -0.05373971536755562)
  %.253 = call float @llvm.fma.f32(float %.252, float %z_3, float 0.13331441581249237)
  %.254 = call float @llvm.fma.f32(float %.253, float %z_3, float -0.3333328068256378)
  %.255 = fmul float %.254, %z_3
  %.256 = call float @llvm.fma.f32(float %.255, float %x_6, float %x_6)
  %.257 = fmul float %r_8, %r_8
  %.258 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_8, float 0.001398199936375022)
  %.259 = call float @llvm.fma.f32(float %.258, float %r_8, float 0.008333452045917511)
  %.260 = call float @llvm.fma.f32(float %.259, float %r_8, float 0.04166579619050026)
  %.261 = call float @llvm.fma.f32(float %.260, float %r_8, float 0.1666666567325592)
  %.262 = call float @llvm.fma.f32(float %.261, float %r_8, float 0.5)
  %.263 = call float @llvm.fma.f32(float %.257, float %.262, float %r_8)
  %.264 = fadd float %.263, 1.0
  %.265 = add i32 %half_8, 127
  %.266 = shl i32 %.265, 23
  %.267 = bitcast i32 %.266 to float
  %.268 = fmul float %.264, %.267
  %.269 = sub i32 %exponent_8, %half_8
  %.270 = add i32 %.269, 127
  %.271 = shl i32 %.270, 23
  %.272 = bitcast i32 %.271 to float
  %.273 = fmul float %.268, %.272
  %.274 = fadd float %.273, 1.0
  %.275 = fdiv float 2.0, %.274
  %.276 = fsub float 1.0, %.275
  %.277 = bitcast float %.276 to i32
  %.278 = bitcast float %x_6 to i32
  %.279 = and i32 %.278, -2147483648
  %.280 = or i32 %.277, %.279
  %.281 = bitcast i32 %.280 to float
  %.282 = select i1 %.250, float %.256, float %.281
  %.283 = fmul float %.249, %.282
  %add_1 = fadd float %.245, %.283
  %.284 = add i64 %index_3, 13
  %.285 = getelementptr float, float* %in0, i64 %.284
  %x_7 = load float, float* %.285, align 4
  %.286 = add i64 %index_4, 1
  %.287 = getelementptr float, float* %in1, i64 %.286
  store float %add_1, float* %.287, align 4
  %.288 = call float @llvm.fabs.f32(float %x_7)
  %x_24 = fneg float %.288
  %.289 = fcmp olt float %x_24, -104.0
  %above_9 = select i1 %.289, float -104.0, float %x_24
  %.290 = fcmp olt float 89.0, %above_9
  %clamped_9 = select i1 %.290, float 89.0, float %above_9
  %.291 = fmul float %clamped_9, 1.4426950216293335
  %.292 = fadd float %.291, 12582912.0
  %.293 = bitcast float %.292 to i32
  %exponent_9 = sub i32 %.293, 1262485504
  %n_9 = sitofp i32 %exponent_9 to float
  %.294 = call float @llvm.fma.f32(float %n_9, float -0.693359375, float %clamped_9)
  %r_9 = call float @llvm.fma.f32(float %n_9, float 0.00021219444170128554, float %.294)
  %half_9 = ashr i32 %exponent_9, 1
  %.295 = fmul float %r_9, %r_9
  %.296 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_9, float 0.001398199936375022)
  %.297 = call float @llvm.fma.f32(float %.296, float %r_9, float 0.008333452045917511)
  %.298 = call float @llvm.fma.f32(float %.297, float %r_9, float 0.04166579619050026)
  %.299 = call float @llvm.fma.f32(float %.298, float %r_9, float 0.1666666567325592)
  %.300 = call float @llvm.fma.f32(float %.299, float %r_9, float 0.5)
  %.301 = call float @llvm.fma.f32(float %.295, float %.300, float %r_9)
  %.302 = fadd float %.301, 1.0
  %.303 = add i32 %half_9, 127
  %.304 = shl i32 %.303, 23
  %.305 = bitcast i32 %.304 to float
  %.306 = fmul float %.302, %.305
  %.307 = sub i32 %exponent_9, %half_9
  %.308 = add i32 %.307, 127
  %.309 = shl i32 %.308, 23
  %.310 = bitcast i32 %.309 to float
  %e_6 = fmul float %.306, %.310
  %size_4 = call float @llvm.fabs.f32(float %add_1)
  %z_4 = fmul float %add_1, %add_1
  %x_25 = fadd float %size_4, %size_4
  %.311 = fcmp olt float %x_25, -104.0
  %above_10 = select i1 %.311, float -104.0, float %x_25
  %.312 = fcmp olt float 89.0, %above_10
  %clamped_10 = select i1 %.312, float 89.0, float %above_10
  %.313 = fmul float %clamped_10, 1.4426950216293335
  %.314 = fadd float %.313, 12582912.0
  %.315 = bitcast float %.314 to i32
  %exponent_10 = sub i32 %.315, 1262485504
  %n_10 = sitofp i32 %exponent_10 to float
  %.316 = call float @llvm.fma.f32(float %n_10, float -0.693359375, float %clamped_10)
  %r_10 = call float @llvm.fma.f32(float %n_10, float 0.00021219444170128554, float %.316)
  %half_10 = ashr i32 %exponent_10, 1
  %.317 = fcmp oge float %x_7, 0.0
  %.318 = select i1 %.317, float 1.0, float %e_6
  %.319 = fadd float %e_6, 1.0
  %.320 = fdiv float %.318, %.319
  %.321 = fcmp olt float %size_4, 0.625
  %.322 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_4, float 0.0206390880048275)
  %.323 = call float @llvm.fma.f32(float %.322, float %z_4, float -0.05373971536755562)
  %.324 = call float @llvm.fma.f32(float %.323, float %z_4, float 0.13331441581249237)
  %.325 = call float @llvm.fma.f32(float %.324, float %z_4, float -0.3333328068256378)
  %.326 = fmul float %.325, %z_4
  %.327 = call float @llvm.fma.f32(float %.326, float %add_1, float %add_1)
  %.328 = fmul float %r_10, %r_10
  %.329 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_10, float 0.001398199936375022)
  %.330 = call float @llvm.fma.f32(float %.329, float %r_10, float 0.008333452045917511)
  %.331 = call float @llvm.fma.f32(float %.330, float %r_10, float 0.04166579619050026)
  %.332 = call float @llvm.fma.f32(float %.331, float %r_10, float 0.1666666567325592)
  %.333 = call float @llvm.fma.f32(float %.332, float %r_10, float 0.5)
  %.334 = call float @llvm.fma.f32(float %.328, float %.333, float %r_10)
  %.335 = fadd float %.334, 1.0
  %.336 = add i32 %half_10, 127
  %.337 = shl i32 %.336, 23
  %.338 = bitcast i32 %.337 to float
  %.339 = fmul float %.335, %.338
  %.340 = sub i32 %exponent_10, %half_10
  %.341 = add i32 %.340, 127
  %.342 = shl i32 %.341, 23
  %.343 = bitcast i32 %.342 to float
  %.344 = fmul float %.339, %.343
  %.345 = fadd float %.344, 1.0
  %.346 = fdiv float 2.0, %.345
  %.347 = fsub float 1.0, %.346
  %.348 = bitcast float %.347 to i32
  %.349 = bitcast float %add_1 to i32
  %.350 = and i32 %.349, -2147483648
  %.351 = or i32 %.348, %.350
  %.352 = bitcast i32 %.351 to float
  %.353 = select i1 %.321, float %.327, float %.352
  %.354 = fmul float %.320, %.353
  %.355 = add i64 %index_4, 1
  %.356 = getelementptr float, float* %out1, i64 %.355
  store float %.354, float* %.356, align 4
  %.357 = add i64 %index_3, 6
  %.358 = getelementptr float, float* %in0, i64 %.357
  %x_8 = load float, float* %.358, align 4
  %.359 = add i64 %index_3, 2
  %.360 = getelementptr float, float* %in0, i64 %.359
  %x_9 = load float, float* %.360, align 4
  %.361 = add i64 %index_3, 10
  %.362 = getelementptr float, float* %in0, i64 %.361
  %x_10 = load float, float* %.362, align 4
  %.363 = call float @llvm.fabs.f32(float %x_8)
  %x_26 = fneg float %.363
  %.364 = fcmp olt float %x_26, -104.0
  %above_11 = select i1 %.364, float -104.0, float %x_26
  %.365 = fcmp olt float 89.0, %above_11
  %clamped_11 = select i1 %.365, float 89.0, float %above_11
  %.366 = fmul float %clamped_11, 1.4426950216293335
  %.367 = fadd float %.366, 12582912.0
  %.368 = bitcast float %.367 to i32
  %exponent_11 = sub i32 %.368, 1262485504
  %n_11 = sitofp i32 %exponent_11 to float
  %.369 = call float @llvm.fma.f32(float %n_11, float -0.693359375, float %clamped_11)
  %r_11 = call float @llvm.fma.f32(float %n_11, float 0.00021219444170128554, float %.369)
  %half_11 = ashr i32 %exponent_11, 1
  %.370 = fmul float %r_11, %r_11
  %.371 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_11, float 0.001398199936375022)
  %.372 = call float @llvm.fma.f32(float %.371, float %r_11, float 0.008333452045917511)
  %.373 = call float @llvm.fma.f32(float %.372, float %r_11, float 0.04166579619050026)
  %.374 = call float @llvm.fma.f32(float %.373, float %r_11, float 0.1666666567325592)
  %.375 = call float @llvm.fma.f32(float %.374, float %r_11, float 0.5)
  %.376 = call float @llvm.fma.f32(float %.370, float %.375, float %r_11)
  %.377 = fadd float %.376, 1.0
  %.378 = add i32 %half_11, 127
  %.379 = shl i32 %.378, 23
  %.380 = bitcast i32 %.379 to float
  %.381 = fmul float %.377, %.380
  %.382 = sub i32 %exponent_11, %half_11
  %.383 = add i32 %.382, 127
  %.384 = shl i32 %.383, 23
  %.385 = bitcast i32 %.384 to float
  %e_7 = fmul float %.381, %.385
  %.386 = call float @llvm.fabs.f32(float %x_9)
  %x_27 = fneg float %.386
  %.387 = fcmp olt float %x_27, -104.0
  %above_12 = select i1 %.387, float -104.0, float %x_27
  %.388 = fcmp olt float 89.0, %above_12
  %clamped_12 = select i1 %.388, float 89.0, float %above_12
  %.389 = fmul float %clamped_12, 1.4426950216293335
  %.390 = fadd float %.389, 12582912.0
  %.391 = bitcast float %.390 to i32
  %exponent_12 = sub i32 %.391, 1262485504
  %n_12 = sitofp i32 %exponent_12 to float
  %.392 = call float @llvm.fma.f32(float %n_12, float -0.693359375, float %clamped_12)
  %r_12 = call float @llvm.fma.f32(float %n_12, float 0.00021219444170128554, float %.392)
  %half_12 = ashr i32 %exponent_12, 1
  %.393 = fmul float %r_12, %r_12
  %.394 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_12, float 0.001398199936375022)
  %.395 = call float @llvm.fma.f32(float %.394, float %r_12, float 0.008333452045917511)
  %.396 = call float @llvm.fma.f32(float %.395, float %r_12, float 0.04166579619050026)
  %.397 = call float @llvm.fma.f32(float %.396, float %r_12, float 0.1666666567325592)
  %.398 = call float @llvm.fma.f32(float %.397, float %r_12, float 0.5)
  %.399 = call float @llvm.fma.f32(float %.393, float %.398, float %r_12)
  %.400 = fadd float %.399, 1.0
  %.401 = add i32 %half_12, 127
  %.402 = shl i32 %.401, 23
  %.403 = bitcast i32 %.402 to float
  %.404 = fmul float %.400, %.403
  %.405 = sub i32 %exponent_12, %half_12
  %.406 = add i32 %.405, 127
  %.407 = shl i32 %.406, 23
  %.408 = bitcast i32 %.407 to float
  %e_8 = fmul float %.404, %.408
  %size_5 = call float @llvm.fabs.f32(float %x_10)
  %z_5 = fmul float %x_10, %x_10
  %x_28 = fadd float %size_5, %size_5
  %.409 = fcmp olt float %x_28, -104.0
  %above_13 = select i1 %.409, float -104.0, float %x_28
  %.410 = fcmp olt float 89.0, %above_13
  %clamped_13 = select i1 %.410, float 89.0, float %above_13
  %.411 = fmul float %clamped_13, 1.4426950216293335
  %.412 = fadd float %.411, 12582912.0
  %.413 = bitcast float %.412 to i32
  %exponent_13 = sub i32 %.413, 1262485504
  %n_13 = sitofp i32 %exponent_13 to float
  %.414 = call float @llvm.fma.f32(float %n_13, float -0.693359375, float %clamped_13)
  %r_13 = call float @llvm.fma.f32(float %n_13, float 0.00021219444170128554, float %.414)
  %half_13 = ashr i32 %exponent_13, 1
  %.415 = fcmp oge float %x_8, 0.0
  %.416 = select i1 %.415, float 1.0, float %e_7
  %.417 = fadd float %e_7, 1.0
  %.418 = fdiv float %.416, %.417
  %.419 = add i64 %index_4, 2
  %.420 = getelementptr float, float* %in1, i64 %.419
  %.421 = load float, float* %.420, align 4
  %.422 = fmul float %.418, %.421
  %.423 = fcmp oge float %x_9, 0.0
  %.424 = select i1 %.423, float 1.0, float %e_8
  %.425 = fadd float %e_8, 1.0
  %.426 = fdiv float %.424, %.425
  %.427 = fcmp olt float %size_5, 0.625
  %.428 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_5, float 0.0206390880048275)
  %.429 = call float @llvm.fma.f32(float %.428, float %z_5, float -0.05373971536755562)
  %.430 = call float @llvm.fma.f32(float %.429, float %z_5, float 0.13331441581249237)
  %.431 = call float @llvm.fma.f32(float %.430, float %z_5, float -0.3333328068256378)
  %.432 = fmul float %.431, %z_5
  %.433 = call float @llvm.fma.f32(float %.432, float %x_10, float %x_10)
  %.434 = fmul float %r_13, %r_13
  %.435 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_13, float 0.001398199936375022)
  %.436 = call float @llvm.fma.f32(float %.435, float %r_13, float 0.008333452045917511)
  %.437 = call float @llvm.fma.f32(float %.436, float %r_13, float 0.04166579619050026)
  %.438 = call float @llvm.fma.f32(float %.437, float %r_13, float 0.1666666567325592)
  %.439 = call float @llvm.fma.f32(float %.438, float %r_13, float 0.5)
  %.440 = call float @llvm.fma.f32(float %.434, float %.439, float %r_13)
  %.441 = fadd float %.440, 1.0
  %.442 = add i32 %half_13, 127
  %.443 = shl i32 %.442, 23
  %.444 = bitcast i32 %.443 to float
  %.445 = fmul float %.441, %.444
  %.446 = sub i32 %exponent_13, %half_13
  %.447 = add i32 %.446, 127
  %.448 = shl i32 %.447, 23
  %.449 = bitcast i32 %.448 to float
  %.450 = fmul float %.445, %.449
  %.451 = fadd float %.450, 1.0
  %.452 = fdiv float 2.0, %.451
  %.453 = fsub float 1.0, %.452
  %.454 = bitcast float %.453 to i32
  %.455 = bitcast float %x_10 to i32
  %.456 = and i32 %.455, -2147483648
  %.457 = or i32 %.454, %.456
  %.458 = bitcast i32 %.457 to float
  %.459 = select i1 %.427, float %.433, float %.458
  %.460 = fmul float %.426, %.459
  %add_2 = fadd float %.422, %.460
  %.461 = add i64 %index_3, 14
  %.462 = getelementptr float, float* %in0, i64 %.461
  %x_11 = load float, float* %.462, align 4
  %.463 = add i64 %index_4, 2
  %.464 = getelementptr float, float* %in1, i64 %.463
  store float %add_2, float* %.464, align 4
  %.465 = call float @llvm.fabs.f32(float %x_11)
  %x_29 = fneg float %.465
  %.466 = fcmp olt float %x_29, -104.0
  %above_14 = select i1 %.466, float -104.0, float %x_29
  %.467 = fcmp olt float 89.0, %above_14
  %clamped_14 = select i1 %.467, float 89.0, float %above_14
  %.468 = fmul float %clamped_14, 1.4426950216293335
  %.469 = fadd float %.468, 12582912.0
  %.470 = bitcast float %.469 to i32
  %exponent_14 = sub i32 %.470, 1262485504
  %n_14 = sitofp i32 %exponent_14 to float
  %.471 = call float @llvm.fma.f32(float %n_14, float -0.693359375, float %clamped_14)
  %r_14 = call float @llvm.fma.f32(float %n_14, float 0.00021219444170128554, float %.471)
  %half_14 = ashr i32 %exponent_14, 1
  %.472 = fmul float %r_14, %r_14
  %.473 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_14, float 0.001398199936375022)
  %.474 = call float @llvm.fma.f32(float %.473, float %r_14, float 0.008333452045917511)
  %.475 = call float @llvm.fma.f32(float %.474, float %r_14, float 0.04166579619050026)
  %.476 = call float @llvm.fma.f32(float %.475, float %r_14, float 0.1666666567325592)
  %.477 = call float @llvm.fma.f32(float %.476, float %r_14, float 0.5)
  %.478 = call float @llvm.fma.f32(float %.472, float %.477, float %r_14)
  %.479 = fadd float %.478, 1.0
  %.480 = add i32 %half_14, 127
  %.481 = shl i32 %.480, 23
  %.482 = bitcast i32 %.481 to float
  %.483 = fmul float %.479, %.482
  %.484 = sub i32 %exponent_14, %half_14
  %.485 = add i32 %.484, 127
  %.486 = shl i32 %.485, 23
  %.487 = bitcast i32 %.486 to float
  %e_9 = fmul float %.483, %.487
  %size_6 = call float @llvm.fabs.f32(float %add_2)
  %z_6 = fmul float %add_2, %add_2
  %x_30 = fadd float %size_6, %size_6
  %.488 = fcmp olt float %x_30, -104.0
  %above_15 = select i1 %.488, float -104.0, float %x_30
  %.489 = fcmp olt float 89.0, %above_15
  %clamped_15 = select i1 %.489, float 89.0, float %above_15
  %.490 = fmul float %clamped_15, 1.4426950216293335
  %.491 = fadd float %.490, 12582912.0
  %.492 = bitcast float %.491 to i32
  %exponent_15 = sub i32 %.492, 1262485504
  %n_15 = sitofp i32 %exponent_15 to float
  %.493 = call float @llvm.fma.f32(float %n_15, float -0.693359375, float %clamped_15)
  %r_15 = call float @llvm.fma.f32(float %n_15, float 0.00021219444170128554, float %.493)
  %half_15 = ashr i32 %exponent_15, 1
  %.494 = fcmp oge float %x_11, 0.0
  %.495 = select i1 %.494, float 1.0, float %e_9
  %.496 = fadd float %e_9, 1.0
  %.497 = fdiv float %.495, %.496
  %.498 = fcmp olt float %size_6, 0.625
  %.499 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_6, float 0.0206390880048275)
  %.500 = call float @llvm.fma.f32(float %.499, float %z_6, float -0.05373971536755562)
  %.501 = call float @llvm.fma.f32(float %.500, float %z_6, float 0.13331441581249237)
  %.502 = call float @llvm.fma.f32(float %.501, float %z_6, float -0.3333328068256378)
  %.503 = fmul float %.502, %z_6
  %.504 = call float @llvm.fma.f32(float %.503, float %add_2, float %add_2)
  %.505 = fmul float %r_15, %r_15
  %.506 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_15, float 0.001398199936375022)
  %.507 = call float @llvm.fma.f32(float %.506, float %r_15, float 0.008333452045917511)
  %.508 = call float @llvm.fma.f32(float %.507, float %r_15, float 0.04166579619050026)
  %.509 = call float @llvm.fma.f32(float %.508, float %r_15, float 0.1666666567325592)
  %.510 = call float @llvm.fma.f32(float %.509, float %r_15, float 0.5)
  %.511 = call float @llvm.fma.f32(float %.505, float %.510, float %r_15)
  %.512 = fadd float %.511, 1.0
  %.513 = add i32 %half_15, 127
  %.514 = shl i32 %.513, 23
  %.515 = bitcast i32 %.514 to float
  %.516 = fmul float %.512, %.515
  %.517 = sub i32 %exponent_15, %half_15
  %.518 = add i32 %.517, 127
  %.519 = shl i32 %.518, 23
  %.520 = bitcast i32 %.519 to float
  %.521 = fmul float %.516, %.520
  %.522 = fadd float %.521, 1.0
  %.523 = fdiv float 2.0, %.522
  %.524 = fsub float 1.0, %.523
  %.525 = bitcast float %.524 to i32
  %.526 = bitcast float %add_2 to i32
  %.527 = and i32 %.526, -2147483648
  %.528 = or i32 %.525, %.527
  %.529 = bitcast i32 %.528 to float
  %.530 = select i1 %.498, float %.504, float %.529
  %.531 = fmul float %.497, %.530
  %.532 = add i64 %index_4, 2
  %.533 = getelementptr float, float* %out1, i64 %.532
  store float %.531, float* %.533, align 4
  %.534 = add i64 %index_3, 7
  %.535 = getelementptr float, float* %in0, i64 %.534
  %x_12 = load float, float* %.535, align 4
  %.536 = add i64 %index_3, 3
  %.537 = getelementptr float, float* %in0, i64 %.536
  %x_13 = load float, float* %.537, align 4
  %.538 = add i64 %index_3, 11
  %.539 = getelementptr float, float* %in0, i64 %.538
  %x_14 = load float, float* %.539, align 4
  %.540 = call float @llvm.fabs.f32(float %x_12)
  %x_31 = fneg float %.540
  %.541 = fcmp olt float %x_31, -104.0
  %above_16 = select i1 %.541, float -104.0, float %x_31
  %.542 = fcmp olt float 89.0, %above_16
  %clamped_16 = select i1 %.542, float 89.0, float %above_16
  %.543 = fmul float %clamped_16, 1.4426950216293335
  %.544 = fadd float %.543, 12582912.0
  %.545 = bitcast float %.544 to i32
  %exponent_16 = sub i32 %.545, 1262485504
  %n_16 = sitofp i32 %exponent_16 to float
  %.546 = call float @llvm.fma.f32(float %n_16, float -0.693359375, float %clamped_16)
  %r_16 = call float @llvm.fma.f32(float %n_16, float 0.00021219444170128554, float %.546)
  %half_16 = ashr i32 %exponent_16, 1
  %.547 = fmul float %r_16, %r_16
  %.548 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_16, float 0.001398199936375022)
  %.549 = call float @llvm.fma.f32(float %.548, float %r_16, float 0.008333452045917511)
  %.550 = call float @llvm.fma.f32(float %.549, float %r_16, float 0.04166579619050026)
  %.551 = call float @llvm.fma.f32(float %.550, float %r_16, float 0.1666666567325592)
  %.552 = call float @llvm.fma.f32(float %.551, float %r_16, float 0.5)
  %.553 = call float @llvm.fma.f32(float %.547, float %.552, float %r_16)
  %.554 = fadd float %.553, 1.0
  %.555 = add i32 %half_16, 127
  %.556 = shl i32 %.555, 23
  %.557 = bitcast i32 %.556 to float
  %.558 = fmul float %.554, %.557
  %.559 = sub i32 %exponent_16, %half_16
  %.560 = add i32 %.559, 127
  %.561 = shl i32 %.560, 23
  %.562 = bitcast i32 %.561 to float
  %e_10 = fmul float %.558, %.562
  %.563 = call float @llvm.fabs.f32(float %x_13)
  %x_32 = fneg float %.563
  %.564 = fcmp olt float %x_32, -104.0
  %above_17 = select i1 %.564, float -104.0, float %x_32
  %.565 = fcmp olt float 89.0, %above_17
  %clamped_17 = select i1 %.565, float 89.0, float %above_17
  %.566 = fmul float %clamped_17, 1.4426950216293335
  %.567 = fadd float %.566, 12582912.0
  %.568 = bitcast float %.567 to i32
  %exponent_17 = sub i32 %.568, 1262485504
  %n_17 = sitofp i32 %exponent_17 to float
  %.569 = call float @llvm.fma.f32(float %n_17, float -0.693359375, float %clamped_17)
  %r_17 = call float @llvm.fma.f32(float %n_17, float 0.00021219444170128554, float %.569)
  %half_17 = ashr i32 %exponent_17, 1
  %.570 = fmul float %r_17, %r_17
  %.571 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_17, float 0.001398199936375022)
  %.572 = call float @llvm.fma.f32(float %.571, float %r_17, float 0.008333452045917511)
  %.573 = call float @llvm.fma.f32(float %.572, float %r_17, float 0.04166579619050026)
  %.574 = call float @llvm.fma.f32(float %.573, float %r_17, float 0.1666666567325592)
  %.575 = call float @llvm.fma.f32(float %.574, float %r_17, float 0.5)
  %.576 = call float @llvm.fma.f32(float %.570, float %.575, float %r_17)
  %.577 = fadd float %.576, 1.0
  %.578 = add i32 %half_17, 127
  %.579 = shl i32 %.578, 23
  %.580 = bitcast i32 %.579 to float
  %.581 = fmul float %.577, %.580
  %.582 = sub i32 %exponent_17, %half_17
  %.583 = add i32 %.582, 127
  %.584 = shl i32 %.583, 23
  %.585 = bitcast i32 %.584 to float
  %e_11 = fmul float %.581, %.585
  %size_7 = call float @llvm.fabs.f32(float %x_14)
  %z_7 = fmul float %x_14, %x_14
  %x_33 = fadd float %size_7, %size_7
  %.586 = fcmp olt float %x_33, -104.0
  %above_18 = select i1 %.586, float -104.0, float %x_33
  %.587 = fcmp olt float 89.0, %above_18
  %clamped_18 = select i1 %.587, float 89.0, float %above_18
  %.588 = fmul float %clamped_18, 1.4426950216293335
  %.589 = fadd float %.588, 12582912.0
  %.590 = bitcast float %.589 to i32
  %exponent_18 = sub i32 %.590, 1262485504
  %n_18 = sitofp i32 %exponent_18 to float
  %.591 = call float @llvm.fma.f32(float %n_18, float -0.693359375, float %clamped_18)
  %r_18 = call float @llvm.fma.f32(float %n_18, float 0.00021219444170128554, float %.591)
  %half_18 = ashr i32 %exponent_18, 1
  %.592 = fcmp oge float %x_12, 0.0
  %.593 = select i1 %.592, float 1.0, float %e_10
  %.594 = fadd float %e_10, 1.0
  %.595 = fdiv float %.593, %.594
  %.596 = add i64 %index_4, 3
  %.597 = getelementptr float, float* %in1, i64 %.596
  %.598 = load float, float* %.597, align 4
  %.599 = fmul float %.595, %.598
  %.600 = fcmp oge float %x_13, 0.0
  %.601 = select i1 %.600, float 1.0, float %e_11
  %.602 = fadd float %e_11, 1.0
  %.603 = fdiv float %.601, %.602
  %.604 = fcmp olt float %size_7, 0.625
  %.605 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_7, float 0.0206390880048275)
  %.606 = call float @llvm.fma.f32(float %.605, float %z_7, float -0.05373971536755562)
  %.607 = call float @llvm.fma.f32(float %.606, float %z_7, float 0.13331441581249237)
  %.608 = call float @llvm.fma.f32(float %.607, float %z_7, float -0.3333328068256378)
  %.609 = fmul float %.608, %z_7
  %.610 = call float @llvm.fma.f32(float %.609, float %x_14, float %x_14)
  %.611 = fmul float %r_18, %r_18
  %.612 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_18, float 0.001398199936375022)
  %.613 = call float @llvm.fma.f32(float %.612, float %r_18, float 0.008333452045917511)
  %.614 = call float @llvm.fma.f32(float %.613, float %r_18, float 0.04166579619050026)
  %.615 = call float @llvm.fma.f32(float %.614, float %r_18, float 0.1666666567325592)
  %.616 = call float @llvm.fma.f32(float %.615, float %r_18, float 0.5)
  %.617 = call float @llvm.fma.f32(float %.611, float %.616, float %r_18)
  %.618 = fadd float %.617, 1.0
  %.619 = add i32 %half_18, 127
  %.620 = shl i32 %.619, 23
  %.621 = bitcast i32 %.620 to float
  %.622 = fmul float %.618, %.621
  %.623 = sub i32 %exponent_18, %half_18
  %.624 = add i32 %.623, 127
  %.625 = shl i32 %.624, 23
  %.626 = bitcast i32 %.625 to float
  %.627 = fmul float %.622, %.626
  %.628 = fadd float %.627, 1.0
  %.629 = fdiv float 2.0, %.628
  %.630 = fsub float 1.0, %.629
  %.631 = bitcast float %.630 to i32
  %.632 = bitcast float %x_14 to i32
  %.633 = and i32 %.632, -2147483648
  %.634 = or i32 %.631, %.633
  %.635 = bitcast i32 %.634 to float
  %.636 = select i1 %.604, float %.610, float %.635
  %.637 = fmul float %.603, %.636
  %add_3 = fadd float %.599, %.637
  %.638 = add i64 %index_3, 15
  %.639 = getelementptr float, float* %in0, i64 %.638
  %x_15 = load float, float* %.639, align 4
  %.640 = add i64 %index_4, 3
  %.641 = getelementptr float, float* %in1, i64 %.640
  store float %add_3, float* %.641, align 4
  %.642 = call float @llvm.fabs.f32(float %x_15)
  %x_34 = fneg float %.642
  %.643 = fcmp olt float %x_34, -104.0
  %above_19 = select i1 %.643, float -104.0, float %x_34
  %.644 = fcmp olt float 89.0, %above_19
  %clamped_19 = select i1 %.644, float 89.0, float %above_19
  %.645 = fmul float %clamped_19, 1.4426950216293335
  %.646 = fadd float %.645, 12582912.0
  %.647 = bitcast float %.646 to i32
  %exponent_19 = sub i32 %.647, 1262485504
  %n_19 = sitofp i32 %exponent_19 to float
  %.648 = call float @llvm.fma.f32(float %n_19, float -0.693359375, float %clamped_19)
  %r_19 = call float @llvm.fma.f32(float %n_19, float 0.00021219444170128554, float %.648)
  %half_19 = ashr i32 %exponent_19, 1
  %.649 = fmul float %r_19, %r_19
  %.650 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_19, float 0.001398199936375022)
  %.651 = call float @llvm.fma.f32(float %.650, float %r_19, float 0.008333452045917511)
  %.652 = call float @llvm.fma.f32(float %.651, float %r_19, float 0.04166579619050026)
  %.653 = call float @llvm.fma.f32(float %.652, float %r_19, float 0.1666666567325592)
  %.654 = call float @llvm.fma.f32(float %.653, float %r_19, float 0.5)
  %.655 = call float @llvm.fma.f32(float %.649, float %.654, float %r_19)
  %.656 = fadd float %.655, 1.0
  %.657 = add i32 %half_19, 127
  %.658 = shl i32 %.657, 23
  %.659 = bitcast i32 %.658 to float
  %.660 = fmul float %.656, %.659
  %.661 = sub i32 %exponent_19, %half_19
  %.662 = add i32 %.661, 127
  %.663 = shl i32 %.662, 23
  %.664 = bitcast i32 %.663 to float
  %e_12 = fmul float %.660, %.664
  %size_8 = call float @llvm.fabs.f32(float %add_3)
  %z_8 = fmul float %add_3, %add_3
  %x_35 = fadd float %size_8, %size_8
  %.665 = fcmp olt float %x_35, -104.0
  %above_20 = select i1 %.665, float -104.0, float %x_35
  %.666 = fcmp olt float 89.0, %above_20
  %clamped_20 = select i1 %.666, float 89.0, float %above_20
  %.667 = fmul float %clamped_20, 1.4426950216293335
  %.668 = fadd float %.667, 12582912.0
  %.669 = bitcast float %.668 to i32
  %exponent_20 = sub i32 %.669, 1262485504
  %n_20 = sitofp i32 %exponent_20 to float
  %.670 = call float @llvm.fma.f32(float %n_20, float -0.693359375, float %clamped_20)
  %r_20 = call float @llvm.fma.f32(float %n_20, float 0.00021219444170128554, float %.670)
  %half_20 = ashr i32 %exponent_20, 1
  %.671 = fcmp oge float %x_15, 0.0
  %.672 = select i1 %.671, float 1.0, float %e_12
  %.673 = fadd float %e_12, 1.0
  %.674 = fdiv float %.672, %.673
  %.675 = fcmp olt float %size_8, 0.625
  %.676 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_8, float 0.0206390880048275)
  %.677 = call float @llvm.fma.f32(float %.676, float %z_8, float -0.05373971536755562)
  %.678 = call float @llvm.fma.f32(float %.677, float %z_8, float 0.13331441581249237)
  %.679 = call float @llvm.fma.f32(float %.678, float %z_8, float -0.3333328068256378)
  %.680 = fmul float %.679, %z_8
  %.681 = call float @llvm.fma.f32(float %.680, float %add_3, float %add_3)
  %.682 = fmul float %r_20, %r_20
  %.683 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_20, float 0.001398199936375022)
  %.684 = call float @llvm.fma.f32(float %.683, float %r_20, float 0.008333452045917511)
  %.685 = call float @llvm.fma.f32(float %.684, float %r_20, float 0.04166579619050026)
  %.686 = call float @llvm.fma.f32(float %.685, float %r_20, float 0.1666666567325592)
  %.687 = call float @llvm.fma.f32(float %.686, float %r_20, float 0.5)
  %.688 = call float @llvm.fma.f32(float %.682, float %.687, float %r_20)
  %.689 = fadd float %.688, 1.0
  %.690 = add i32 %half_20, 127
  %.691 = shl i32 %.690, 23
  %.692 = bitcast i32 %.691 to float
  %.693 = fmul float %.689, %.692
  %.694 = sub i32 %exponent_20, %half_20
  %.695 = add i32 %.694, 127
  %.696 = shl i32 %.695, 23
  %.697 = bitcast i32 %.696 to float
  %.698 = fmul float %.693, %.697
  %.699 = fadd float %.698, 1.0
  %.700 = fdiv float 2.0, %.699
  %.701 = fsub float 1.0, %.700
  %.702 = bitcast float %.701 to i32
  %.703 = bitcast float %add_3 to i32
  %.704 = and i32 %.703, -2147483648
  %.705 = or i32 %.702, %.704
  %.706 = bitcast i32 %.705 to float
  %.707 = select i1 %.675, float %.681, float %.706
  %.708 = fmul float %.674, %.707
  %.709 = add i64 %index_4, 3
  %.710 = getelementptr float, float* %out1, i64 %.709
  store float %.708, float* %.710, align 4
  %.711 = add i32 %group_x, 1
  %.712 = icmp eq i32 %.711, %.grid_x
  %.713 = add i32 %group_y, 1
  %.714 = select i1 %.712, i32 %.713, i32 %group_y
  %.715 = icmp eq i32 %.714, %.grid_y
  %.716 = add i32 %group_z, 1
  %.717 = select i1 %.712, i32 0, i32 %.711
  store i32 %.717, i32* %group_x.at
  %.718 = select i1 %.715, i32 0, i32 %.714
  store i32 %.718, i32* %group_y.at
  %.719 = select i1 %.715, i32 %.716, i32 %group_z
  store i32 %.719, i32* %group_z.at
  %.720 = add nsw i32 %.task, 1
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

; train_step_lstm_cell
;   ops: slice, slice, slice, slice, sigmoid, mul, sigmoid, tanh, mul, add, sigmoid, tanh, mul, copy
;   from: test/golden/models.ts:58:58
;   schedule: map: tile element 4096, vector element 8
;   flops: 56*batch  bytes: 192*batch
;   grid: batch x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[4*batch], read_write
;   out0: f32[4*batch], write
;   out1: f32[4*batch], write
;   out2: f32[4*batch], write
;   out4: f32[4*batch], write
;   out5: f32[4*batch], write
;   out6: f32[4*batch], write
;   out7: f32[4*batch], write
define internal void @train_step_lstm_cell(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %out0, float* noalias nocapture %out1, float* noalias nocapture %out2, float* noalias nocapture %out4, float* noalias nocapture %out5, float* noalias nocapture %out6, float* noalias nocapture %out7, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.191, %j.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = mul i32 %group_x, 16
  %index_3 = mul i32 %group_x, 4
  br label %j.head.6
j.head.6:
  %j = phi i32 [ 0, %.task.body.4 ], [ %.181, %j.body.7 ]
  %.7 = icmp slt i32 %j, 4
  br i1 %.7, label %j.body.7, label %j.end.8
j.body.7:
  %index_2 = add i32 %index_1, %j
  %index_5 = sext i32 %index_2 to i64
  %.8 = add i64 %index_5, 4
  %.9 = getelementptr float, float* %in0, i64 %.8
  %x = load float, float* %.9, align 4
  %.10 = call float @llvm.fabs.f32(float %x)
  %x_5 = fneg float %.10
  %.11 = fcmp olt float %x_5, -104.0
  %above_1 = select i1 %.11, float -104.0, float %x_5
  %.12 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.12, float 89.0, float %above_1
  %.13 = fmul float %clamped_1, 1.4426950216293335
  %.14 = fadd float %.13, 12582912.0
  %.15 = bitcast float %.14 to i32
  %exponent_1 = sub i32 %.15, 1262485504
  %n_1 = sitofp i32 %exponent_1 to float
  %.16 = call float @llvm.fma.f32(float %n_1, float -0.693359375, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.00021219444170128554, float %.16)
  %half_1 = ashr i32 %exponent_1, 1
  %.17 = fmul float %r_1, %r_1
  %.18 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_1, float 0.001398199936375022)
  %.19 = call float @llvm.fma.f32(float %.18, float %r_1, float 0.008333452045917511)
  %.20 = call float @llvm.fma.f32(float %.19, float %r_1, float 0.04166579619050026)
  %.21 = call float @llvm.fma.f32(float %.20, float %r_1, float 0.1666666567325592)
  %.22 = call float @llvm.fma.f32(float %.21, float %r_1, float 0.5)
  %.23 = call float @llvm.fma.f32(float %.17, float %.22, float %r_1)
  %.24 = fadd float %.23, 1.0
  %.25 = add i32 %half_1, 127
  %.26 = shl i32 %.25, 23
  %.27 = bitcast i32 %.26 to float
  %.28 = fmul float %.24, %.27
  %.29 = sub i32 %exponent_1, %half_1
  %.30 = add i32 %.29, 127
  %.31 = shl i32 %.30, 23
  %.32 = bitcast i32 %.31 to float
  %e_1 = fmul float %.28, %.32
  %.33 = fcmp oge float %x, 0.0
  %.34 = select i1 %.33, float 1.0, float %e_1
  %.35 = fadd float %e_1, 1.0
  %sigmoid = fdiv float %.34, %.35
  %.36 = getelementptr float, float* %in0, i64 %index_5
  %x_1 = load float, float* %.36, align 4
  %.37 = call float @llvm.fabs.f32(float %x_1)
  %x_6 = fneg float %.37
  %.38 = fcmp olt float %x_6, -104.0
  %above_2 = select i1 %.38, float -104.0, float %x_6
  %.39 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.39, float 89.0, float %above_2
  %.40 = fmul float %clamped_2, 1.4426950216293335
  %.41 = fadd float %.40, 12582912.0
  %.42 = bitcast float %.41 to i32
  %exponent_2 = sub i32 %.42, 1262485504
  %n_2 = sitofp i32 %exponent_2 to float
  %.43 = call float @llvm.fma.f32(float %n_2, float -0.693359375, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.00021219444170128554, float %.43)
  %half_2 = ashr i32 %exponent_2, 1
  %.44 = fmul float %r_2, %r_2
  %.45 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_2, float 0.001398199936375022)
  %.46 = call float @llvm.fma.f32(float %.45, float %r_2, float 0.008333452045917511)
  %.47 = call float @llvm.fma.f32(float %.46, float %r_2, float 0.04166579619050026)
  %.48 = call float @llvm.fma.f32(float %.47, float %r_2, float 0.1666666567325592)
  %.49 = call float @llvm.fma.f32(float %.48, float %r_2, float 0.5)
  %.50 = call float @llvm.fma.f32(float %.44, float %.49, float %r_2)
  %.51 = fadd float %.50, 1.0
  %.52 = add i32 %half_2, 127
  %.53 = shl i32 %.52, 23
  %.54 = bitcast i32 %.53 to float
  %.55 = fmul float %.51, %.54
  %.56 = sub i32 %exponent_2, %half_2
  %.57 = add i32 %.56, 127
  %.58 = shl i32 %.57, 23
  %.59 = bitcast i32 %.58 to float
  %e_2 = fmul float %.55, %.59
  %.60 = fcmp oge float %x_1, 0.0
  %.61 = select i1 %.60, float 1.0, float %e_2
  %.62 = fadd float %e_2, 1.0
  %sigmoid_1 = fdiv float %.61, %.62
  %.63 = add i64 %index_5, 8
  %.64 = getelementptr float, float* %in0, i64 %.63
  %x_2 = load float, float* %.64, align 4
  %size_1 = call float @llvm.fabs.f32(float %x_2)
  %z_1 = fmul float %x_2, %x_2
  %x_7 = fadd float %size_1, %size_1
  %.65 = fcmp olt float %x_7, -104.0
  %above_3 = select i1 %.65, float -104.0, float %x_7
  %.66 = fcmp olt float 89.0, %above_3
  %clamped_3 = select i1 %.66, float 89.0, float %above_3
  %.67 = fmul float %clamped_3, 1.4426950216293335
  %.68 = fadd float %.67, 12582912.0
  %.69 = bitcast float %.68 to i32
  %exponent_3 = sub i32 %.69, 1262485504
  %n_3 = sitofp i32 %exponent_3 to float
  %.70 = call float @llvm.fma.f32(float %n_3, float -0.693359375, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.00021219444170128554, float %.70)
  %half_3 = ashr i32 %exponent_3, 1
  %.71 = fcmp olt float %size_1, 0.625
  %.72 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_1, float 0.0206390880048275)
  %.73 = call float @llvm.fma.f32(float %.72, float %z_1, float -0.05373971536755562)
  %.74 = call float @llvm.fma.f32(float %.73, float %z_1, float 0.13331441581249237)
  %.75 = call float @llvm.fma.f32(float %.74, float %z_1, float -0.3333328068256378)
  %.76 = fmul float %.75, %z_1
  %.77 = call float @llvm.fma.f32(float %.76, float %x_2, float %x_2)
  %.78 = fmul float %r_3, %r_3
  %.79 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_3, float 0.001398199936375022)
  %.80 = call float @llvm.fma.f32(float %.79, float %r_3, float 0.008333452045917511)
  %.81 = call float @llvm.fma.f32(float %.80, float %r_3, float 0.04166579619050026)
  %.82 = call float @llvm.fma.f32(float %.81, float %r_3, float 0.1666666567325592)
  %.83 = call float @llvm.fma.f32(float %.82, float %r_3, float 0.5)
  %.84 = call float @llvm.fma.f32(float %.78, float %.83, float %r_3)
  %.85 = fadd float %.84, 1.0
  %.86 = add i32 %half_3, 127
  %.87 = shl i32 %.86, 23
  %.88 = bitcast i32 %.87 to float
  %.89 = fmul float %.85, %.88
  %.90 = sub i32 %exponent_3, %half_3
  %.91 = add i32 %.90, 127
  %.92 = shl i32 %.91, 23
  %.93 = bitcast i32 %.92 to float
  %.94 = fmul float %.89, %.93
  %.95 = fadd float %.94, 1.0
  %.96 = fdiv float 2.0, %.95
  %.97 = fsub float 1.0, %.96
  %.98 = bitcast float %.97 to i32
  %.99 = bitcast float %x_2 to i32
  %.100 = and i32 %.99, -2147483648
  %.101 = or i32 %.98, %.100
  %.102 = bitcast i32 %.101 to float
  %tanh = select i1 %.71, float %.77, float %.102
  %index_4 = add i32 %index_3, %j
  %index_6 = sext i32 %index_4 to i64
  %.103 = getelementptr float, float* %in1, i64 %index_6
  %x_3 = load float, float* %.103, align 4
  %.104 = fmul float %sigmoid, %x_3
  %.105 = fmul float %sigmoid_1, %tanh
  %add = fadd float %.104, %.105
  %.106 = add i64 %index_5, 12
  %.107 = getelementptr float, float* %in0, i64 %.106
  %x_4 = load float, float* %.107, align 4
  %.108 = call float @llvm.fabs.f32(float %x_4)
  %x_8 = fneg float %.108
  %.109 = fcmp olt float %x_8, -104.0
  %above_4 = select i1 %.109, float -104.0, float %x_8
  %.110 = fcmp olt float 89.0, %above_4
  %clamped_4 = select i1 %.110, float 89.0, float %above_4
  %.111 = fmul float %clamped_4, 1.4426950216293335
  %.112 = fadd float %.111, 12582912.0
  %.113 = bitcast float %.112 to i32
  %exponent_4 = sub i32 %.113, 1262485504
  %n_4 = sitofp i32 %exponent_4 to float
  %.114 = call float @llvm.fma.f32(float %n_4, float -0.693359375, float %clamped_4)
  %r_4 = call float @llvm.fma.f32(float %n_4, float 0.00021219444170128554, float %.114)
  %half_4 = ashr i32 %exponent_4, 1
  %.115 = fmul float %r_4, %r_4
  %.116 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_4, float 0.001398199936375022)
  %.117 = call float @llvm.fma.f32(float %.116, float %r_4, float 0.008333452045917511)
  %.118 = call float @llvm.fma.f32(float %.117, float %r_4, float 0.04166579619050026)
  %.119 = call float @llvm.fma.f32(float %.118, float %r_4, float 0.1666666567325592)
  %.120 = call float @llvm.fma.f32(float %.119, float %r_4, float 0.5)
  %.121 = call float @llvm.fma.f32(float %.115, float %.120, float %r_4)
  %.122 = fadd float %.121, 1.0
  %.123 = add i32 %half_4, 127
  %.124 = shl i32 %.123, 23
  %.125 = bitcast i32 %.124 to float
  %.126 = fmul float %.122, %.125
  %.127 = sub i32 %exponent_4, %half_4
  %.128 = add i32 %.127, 127
  %.129 = shl i32 %.128, 23
  %.130 = bitcast i32 %.129 to float
  %e_3 = fmul float %.126, %.130
  %.131 = fcmp oge float %x_4, 0.0
  %.132 = select i1 %.131, float 1.0, float %e_3
  %.133 = fadd float %e_3, 1.0
  %sigmoid_2 = fdiv float %.132, %.133
  %size_2 = call float @llvm.fabs.f32(float %add)
  %z_2 = fmul float %add, %add
  %x_9 = fadd float %size_2, %size_2
  %.134 = fcmp olt float %x_9, -104.0
  %above_5 = select i1 %.134, float -104.0, float %x_9
  %.135 = fcmp olt float 89.0, %above_5
  %clamped_5 = select i1 %.135, float 89.0, float %above_5
  %.136 = fmul float %clamped_5, 1.4426950216293335
  %.137 = fadd float %.136, 12582912.0
  %.138 = bitcast float %.137 to i32
  %exponent_5 = sub i32 %.138, 1262485504
  %n_5 = sitofp i32 %exponent_5 to float
  %.139 = call float @llvm.fma.f32(float %n_5, float -0.693359375, float %clamped_5)
  %r_5 = call float @llvm.fma.f32(float %n_5, float 0.00021219444170128554, float %.139)
  %half_5 = ashr i32 %exponent_5, 1
  %.140 = fcmp olt float %size_2, 0.625
  %.141 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_2, float 0.0206390880048275)
  %.142 = call float @llvm.fma.f32(float %.141, float %z_2, float -0.05373971536755562)
  %.143 = call float @llvm.fma.f32(float %.142, float %z_2, float 0.13331441581249237)
  %.144 = call float @llvm.fma.f32(float %.143, float %z_2, float -0.3333328068256378)
  %.145 = fmul float %.144, %z_2
  %.146 = call float @llvm.fma.f32(float %.145, float %add, float %add)
  %.147 = fmul float %r_5, %r_5
  %.148 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_5, float 0.001398199936375022)
  %.149 = call float @llvm.fma.f32(float %.148, float %r_5, float 0.008333452045917511)
  %.150 = call float @llvm.fma.f32(float %.149, float %r_5, float 0.04166579619050026)
  %.151 = call float @llvm.fma.f32(float %.150, float %r_5, float 0.1666666567325592)
  %.152 = call float @llvm.fma.f32(float %.151, float %r_5, float 0.5)
  %.153 = call float @llvm.fma.f32(float %.147, float %.152, float %r_5)
  %.154 = fadd float %.153, 1.0
  %.155 = add i32 %half_5, 127
  %.156 = shl i32 %.155, 23
  %.157 = bitcast i32 %.156 to float
  %.158 = fmul float %.154, %.157
  %.159 = sub i32 %exponent_5, %half_5
  %.160 = add i32 %.159, 127
  %.161 = shl i32 %.160, 23
  %.162 = bitcast i32 %.161 to float
  %.163 = fmul float %.158, %.162
  %.164 = fadd float %.163, 1.0
  %.165 = fdiv float 2.0, %.164
  %.166 = fsub float 1.0, %.165
  %.167 = bitcast float %.166 to i32
  %.168 = bitcast float %add to i32
  %.169 = and i32 %.168, -2147483648
  %.170 = or i32 %.167, %.169
  %.171 = bitcast i32 %.170 to float
  %tanh_1 = select i1 %.140, float %.146, float %.171
  %.172 = getelementptr float, float* %out0, i64 %index_6
  store float %sigmoid, float* %.172, align 4
  %.173 = getelementptr float, float* %out1, i64 %index_6
  store float %sigmoid_1, float* %.173, align 4
  %.174 = getelementptr float, float* %out2, i64 %index_6
  store float %tanh, float* %.174, align 4
  %.175 = getelementptr float, float* %in1, i64 %index_6
  store float %add, float* %.175, align 4
  %.176 = getelementptr float, float* %out4, i64 %index_6
  store float %sigmoid_2, float* %.176, align 4
  %.177 = getelementptr float, float* %out5, i64 %index_6
  store float %tanh_1, float* %.177, align 4
  %.178 = fmul float %sigmoid_2, %tanh_1
  %.179 = getelementptr float, float* %out6, i64 %index_6
  store float %.178, float* %.179, align 4
  %.180 = getelementptr float, float* %out7, i64 %index_6
  store float %x_3, float* %.180, align 4
  %.181 = add nsw i32 %j, 1
  br label %j.head.6
j.end.8:
  %.182 = add i32 %group_x, 1
  %.183 = icmp eq i32 %.182, %.grid_x
  %.184 = add i32 %group_y, 1
  %.185 = select i1 %.183, i32 %.184, i32 %group_y
  %.186 = icmp eq i32 %.185, %.grid_y
  %.187 = add i32 %group_z, 1
  %.188 = select i1 %.183, i32 0, i32 %.182
  store i32 %.188, i32* %group_x.at
  %.189 = select i1 %.186, i32 0, i32 %.185
  store i32 %.189, i32* %group_y.at
  %.190 = select i1 %.186, i32 %.187, i32 %group_z
  store i32 %.190, i32* %group_z.at
  %.191 = add nsw i32 %.task, 1
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.75, %row.end.8 ]
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
  %row = phi i32 [ %first, %.task.body.4 ], [ %.65, %row.body.7 ]
  %.11 = icmp slt i32 %row, %.10
  br i1 %.11, label %row.body.7, label %row.end.8
row.body.7:
  store float 0.0, float* %acc.at
  %index_1 = mul i32 %row, 4
  %index_2 = sext i32 %index_1 to i64
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
  %.48 = sext i32 %row to i64
  %.49 = getelementptr float, float* %out0, i64 %.48
  store float %.47, float* %.49, align 4
  %mul = fmul float %value_1, %sub
  %.50 = fadd float %mul, %mul
  %.51 = fneg float %.50
  %.52 = getelementptr float, float* %out1, i64 %index_2
  store float %.51, float* %.52, align 4
  %mul_1 = fmul float %value_1, %sub_2
  %.53 = fadd float %mul_1, %mul_1
  %.54 = fneg float %.53
  %.55 = add i64 %index_2, 1
  %.56 = getelementptr float, float* %out1, i64 %.55
  store float %.54, float* %.56, align 4
  %mul_2 = fmul float %value_1, %sub_3
  %.57 = fadd float %mul_2, %mul_2
  %.58 = fneg float %.57
  %.59 = add i64 %index_2, 2
  %.60 = getelementptr float, float* %out1, i64 %.59
  store float %.58, float* %.60, align 4
  %mul_3 = fmul float %value_1, %sub_4
  %.61 = fadd float %mul_3, %mul_3
  %.62 = fneg float %.61
  %.63 = add i64 %index_2, 3
  %.64 = getelementptr float, float* %out1, i64 %.63
  store float %.62, float* %.64, align 4
  %.65 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.66 = add i32 %group_x, 1
  %.67 = icmp eq i32 %.66, %.grid_x
  %.68 = add i32 %group_y, 1
  %.69 = select i1 %.67, i32 %.68, i32 %group_y
  %.70 = icmp eq i32 %.69, %.grid_y
  %.71 = add i32 %group_z, 1
  %.72 = select i1 %.67, i32 0, i32 %.66
  store i32 %.72, i32* %group_x.at
  %.73 = select i1 %.70, i32 0, i32 %.69
  store i32 %.73, i32* %group_y.at
  %.74 = select i1 %.70, i32 %.71, i32 %group_z
  store i32 %.74, i32* %group_z.at
  %.75 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_lstm_cell_1
;   ops: add, mul, mul, mul, sub, mul, add, sub, mul, mul, mul, mul, mul, sub, mul, sub, mul, mul, mul, mul, sub, mul, mul
;   from: test/golden/models.ts:58:58
;   schedule: map: tile element 4096, vector element 8
;   flops: 92*batch  bytes: 208*batch
;   grid: floordiv(4*batch+4095, 4096) x 1 x 1
;   in0: f32[4*batch], read
;   in1: f32[4*batch], read
;   in2: f32[4*batch], read
;   in3: f32[4*batch], read
;   in4: f32[4*batch], read_write
;   in5: f32[4*batch], read
;   in6: f32[4*batch], read
;   in7: f32[4*batch], read
;   in8: f32[4*batch], read
;   out0: f32[4*batch], write
;   out1: f32[4*batch], write
;   out2: f32[4*batch], write
;   out4: f32[4*batch], write
define internal void @train_step_lstm_cell_1(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %in4, float* noalias nocapture readonly %in5, float* noalias nocapture readonly %in6, float* noalias nocapture readonly %in7, float* noalias nocapture readonly %in8, float* noalias nocapture %out0, float* noalias nocapture %out1, float* noalias nocapture %out2, float* noalias nocapture %out4, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.117, %i_rest.end.11 ]
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
  %i = phi i32 [ %start, %.task.body.4 ], [ %.65, %i.body.7 ]
  %.11 = icmp slt i32 %i, %i_whole
  br i1 %.11, label %i.body.7, label %i.end.8
i.body.7:
  %index_2 = sext i32 %i to i64
  %.12 = getelementptr float, float* %in0, i64 %index_2
  %.13 = bitcast float* %.12 to <8 x float>*
  %.14 = load <8 x float>, <8 x float>* %.13, align 4
  %.15 = getelementptr float, float* %in1, i64 %index_2
  %.16 = bitcast float* %.15 to <8 x float>*
  %.17 = load <8 x float>, <8 x float>* %.16, align 4
  %add = fadd <8 x float> %.14, %.17
  %.18 = getelementptr float, float* %in2, i64 %index_2
  %.19 = bitcast float* %.18 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.19, align 4
  %.20 = getelementptr float, float* %in3, i64 %index_2
  %.21 = bitcast float* %.20 to <8 x float>*
  %x_1 = load <8 x float>, <8 x float>* %.21, align 4
  %.22 = getelementptr float, float* %in4, i64 %index_2
  %.23 = bitcast float* %.22 to <8 x float>*
  %.24 = load <8 x float>, <8 x float>* %.23, align 4
  %.25 = fmul <8 x float> %add, %x_1
  %.26 = fmul <8 x float> %x, %x
  %.27 = fsub <8 x float> <float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0>, %.26
  %.28 = fmul <8 x float> %.25, %.27
  %add_1 = fadd <8 x float> %.24, %.28
  %.29 = getelementptr float, float* %in6, i64 %index_2
  %.30 = bitcast float* %.29 to <8 x float>*
  %x_2 = load <8 x float>, <8 x float>* %.30, align 4
  %.31 = getelementptr float, float* %in5, i64 %index_2
  %.32 = bitcast float* %.31 to <8 x float>*
  %x_3 = load <8 x float>, <8 x float>* %.32, align 4
  %.33 = getelementptr float, float* %in8, i64 %index_2
  %.34 = bitcast float* %.33 to <8 x float>*
  %x_4 = load <8 x float>, <8 x float>* %.34, align 4
  %.35 = fmul <8 x float> %add, %x
  %.36 = fsub <8 x float> <float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0>, %x_1
  %.37 = fmul <8 x float> %x_1, %.36
  %.38 = fmul <8 x float> %.35, %.37
  %.39 = getelementptr float, float* %out0, i64 %index_2
  %.40 = bitcast float* %.39 to <8 x float>*
  store <8 x float> %.38, <8 x float>* %.40, align 4
  %.41 = fmul <8 x float> %add_1, %x_2
  %.42 = fmul <8 x float> %x_3, %x_3
  %.43 = fsub <8 x float> <float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0>, %.42
  %.44 = fmul <8 x float> %.41, %.43
  %.45 = getelementptr float, float* %out1, i64 %index_2
  %.46 = bitcast float* %.45 to <8 x float>*
  store <8 x float> %.44, <8 x float>* %.46, align 4
  %.47 = fmul <8 x float> %add_1, %x_3
  %.48 = fsub <8 x float> <float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0>, %x_2
  %.49 = fmul <8 x float> %x_2, %.48
  %.50 = fmul <8 x float> %.47, %.49
  %.51 = getelementptr float, float* %out2, i64 %index_2
  %.52 = bitcast float* %.51 to <8 x float>*
  store <8 x float> %.50, <8 x float>* %.52, align 4
  %.53 = fmul <8 x float> %add_1, %x_4
  %.54 = getelementptr float, float* %in4, i64 %index_2
  %.55 = bitcast float* %.54 to <8 x float>*
  store <8 x float> %.53, <8 x float>* %.55, align 4
  %.56 = getelementptr float, float* %in7, i64 %index_2
  %.57 = bitcast float* %.56 to <8 x float>*
  %.58 = load <8 x float>, <8 x float>* %.57, align 4
  %.59 = fmul <8 x float> %add_1, %.58
  %.60 = fsub <8 x float> <float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0>, %x_4
  %.61 = fmul <8 x float> %x_4, %.60
  %.62 = fmul <8 x float> %.59, %.61
  %.63 = getelementptr float, float* %out4, i64 %index_2
  %.64 = bitcast float* %.63 to <8 x float>*
  store <8 x float> %.62, <8 x float>* %.64, align 4
  %.65 = add nsw i32 %i, 8
  br label %i.head.6
i.end.8:
  %.66 = add i32 %start, %index_1
  br label %i_rest.head.9
i_rest.head.9:
  %i_rest = phi i32 [ %i_whole, %i.end.8 ], [ %.107, %i_rest.body.10 ]
  %.67 = icmp slt i32 %i_rest, %.66
  br i1 %.67, label %i_rest.body.10, label %i_rest.end.11
i_rest.body.10:
  %index_3 = sext i32 %i_rest to i64
  %.68 = getelementptr float, float* %in0, i64 %index_3
  %.69 = load float, float* %.68, align 4
  %.70 = getelementptr float, float* %in1, i64 %index_3
  %.71 = load float, float* %.70, align 4
  %add_2 = fadd float %.69, %.71
  %.72 = getelementptr float, float* %in2, i64 %index_3
  %x_5 = load float, float* %.72, align 4
  %.73 = getelementptr float, float* %in3, i64 %index_3
  %x_6 = load float, float* %.73, align 4
  %.74 = getelementptr float, float* %in4, i64 %index_3
  %.75 = load float, float* %.74, align 4
  %.76 = fmul float %add_2, %x_6
  %.77 = fmul float %x_5, %x_5
  %.78 = fsub float 1.0, %.77
  %.79 = fmul float %.76, %.78
  %add_3 = fadd float %.75, %.79
  %.80 = getelementptr float, float* %in6, i64 %index_3
  %x_7 = load float, float* %.80, align 4
  %.81 = getelementptr float, float* %in5, i64 %index_3
  %x_8 = load float, float* %.81, align 4
  %.82 = getelementptr float, float* %in8, i64 %index_3
  %x_9 = load float, float* %.82, align 4
  %.83 = fmul float %add_2, %x_5
  %.84 = fsub float 1.0, %x_6
  %.85 = fmul float %x_6, %.84
  %.86 = fmul float %.83, %.85
  %.87 = getelementptr float, float* %out0, i64 %index_3
  store float %.86, float* %.87, align 4
  %.88 = fmul float %add_3, %x_7
  %.89 = fmul float %x_8, %x_8
  %.90 = fsub float 1.0, %.89
  %.91 = fmul float %.88, %.90
  %.92 = getelementptr float, float* %out1, i64 %index_3
  store float %.91, float* %.92, align 4
  %.93 = fmul float %add_3, %x_8
  %.94 = fsub float 1.0, %x_7
  %.95 = fmul float %x_7, %.94
  %.96 = fmul float %.93, %.95
  %.97 = getelementptr float, float* %out2, i64 %index_3
  store float %.96, float* %.97, align 4
  %.98 = fmul float %add_3, %x_9
  %.99 = getelementptr float, float* %in4, i64 %index_3
  store float %.98, float* %.99, align 4
  %.100 = getelementptr float, float* %in7, i64 %index_3
  %.101 = load float, float* %.100, align 4
  %.102 = fmul float %add_3, %.101
  %.103 = fsub float 1.0, %x_9
  %.104 = fmul float %x_9, %.103
  %.105 = fmul float %.102, %.104
  %.106 = getelementptr float, float* %out4, i64 %index_3
  store float %.105, float* %.106, align 4
  %.107 = add nsw i32 %i_rest, 1
  br label %i_rest.head.9
i_rest.end.11:
  %.108 = add i32 %group_x, 1
  %.109 = icmp eq i32 %.108, %.grid_x
  %.110 = add i32 %group_y, 1
  %.111 = select i1 %.109, i32 %.110, i32 %group_y
  %.112 = icmp eq i32 %.111, %.grid_y
  %.113 = add i32 %group_z, 1
  %.114 = select i1 %.109, i32 0, i32 %.108
  store i32 %.114, i32* %group_x.at
  %.115 = select i1 %.112, i32 0, i32 %.111
  store i32 %.115, i32* %group_y.at
  %.116 = select i1 %.112, i32 %.113, i32 %group_z
  store i32 %.116, i32* %group_z.at
  %.117 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_lstm_cell_2
;   ops: concat
;   from: test/golden/models.ts:58:58
;   schedule: map: tile element 4096, vector element 8
;   flops: 16*batch  bytes: 128*batch
;   grid: batch x 1 x 1
;   in0: f32[4*batch], read
;   in1: f32[4*batch], read
;   in2: f32[4*batch], read
;   in3: f32[4*batch], read
;   out0: f32[16*batch], write
define internal void @train_step_lstm_cell_2(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.166, %j.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = mul i32 %group_x, 16
  %index_2 = mul i32 %group_x, 4
  %index_19 = sext i32 %index_1 to i64
  br label %j.head.6
j.head.6:
  %j = phi i32 [ 0, %.task.body.4 ], [ %.156, %j.body.7 ]
  %.7 = icmp slt i32 %j, 16
  br i1 %.7, label %j.body.7, label %j.end.8
j.body.7:
  %.8 = insertelement <8 x i32> undef, i32 %j, i32 0
  %.9 = shufflevector <8 x i32> %.8, <8 x i32> undef, <8 x i32> zeroinitializer
  %lanes_2 = add <8 x i32> %.9, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %index_3 = add i32 %index_2, %j
  %mask_1 = icmp slt i32 %j, 4
  %index_4 = add i32 %j, 1
  %mask_2 = icmp slt i32 %index_4, 4
  %index_5 = add i32 %j, 2
  %mask_3 = icmp slt i32 %index_5, 4
  %index_6 = add i32 %j, 3
  %mask_4 = icmp slt i32 %index_6, 4
  %index_7 = sub i32 %index_3, 4
  %mask_5 = xor i1 %mask_1, true
  %mask_6 = icmp slt i32 %j, 8
  %index_8 = sub i32 %index_3, 3
  %mask_7 = xor i1 %mask_2, true
  %mask_8 = icmp slt i32 %index_4, 8
  %index_9 = sub i32 %index_3, 2
  %mask_9 = xor i1 %mask_3, true
  %mask_10 = icmp slt i32 %index_5, 8
  %index_10 = sub i32 %index_3, 1
  %mask_11 = xor i1 %mask_4, true
  %mask_12 = icmp slt i32 %index_6, 8
  %index_11 = add i32 %j, 4
  %mask_13 = icmp slt i32 %index_11, 8
  %index_12 = add i32 %j, 5
  %mask_14 = icmp slt i32 %index_12, 8
  %index_13 = add i32 %j, 6
  %mask_15 = icmp slt i32 %index_13, 8
  %index_14 = add i32 %j, 7
  %mask_16 = icmp slt i32 %index_14, 8
  %index_15 = sub i32 %index_3, 8
  %index_16 = sub i32 %index_3, 7
  %index_17 = sub i32 %index_3, 6
  %index_18 = sub i32 %index_3, 5
  %mask_17 = xor i1 %mask_13, true
  %mask_18 = icmp slt i32 %index_11, 12
  %mask_19 = xor i1 %mask_14, true
  %mask_20 = icmp slt i32 %index_12, 12
  %mask_21 = xor i1 %mask_15, true
  %mask_22 = icmp slt i32 %index_13, 12
  %mask_23 = xor i1 %mask_16, true
  %mask_24 = icmp slt i32 %index_14, 12
  %index_20 = sext i32 %index_3 to i64
  %index_21 = add i64 %index_20, 1
  %index_22 = add i64 %index_20, 2
  %index_23 = add i64 %index_20, 3
  %mask_25 = and i1 %mask_5, %mask_6
  %index_24 = sext i32 %index_7 to i64
  %mask_26 = and i1 %mask_7, %mask_8
  %index_25 = sext i32 %index_8 to i64
  %mask_27 = and i1 %mask_9, %mask_10
  %index_26 = sext i32 %index_9 to i64
  %mask_28 = and i1 %mask_11, %mask_12
  %index_27 = sext i32 %index_10 to i64
  %.10 = xor i1 %mask_6, true
  %mask_29 = and i1 %mask_5, %.10
  %index_28 = sext i32 %index_15 to i64
  %.11 = xor i1 %mask_8, true
  %mask_30 = and i1 %mask_7, %.11
  %index_29 = sext i32 %index_16 to i64
  %.12 = xor i1 %mask_10, true
  %mask_31 = and i1 %mask_9, %.12
  %index_30 = sext i32 %index_17 to i64
  %.13 = xor i1 %mask_12, true
  %mask_32 = and i1 %mask_11, %.13
  %index_31 = sext i32 %index_18 to i64
  %mask_33 = and i1 %mask_17, %mask_18
  %mask_34 = and i1 %mask_19, %mask_20
  %mask_35 = and i1 %mask_21, %mask_22
  %mask_36 = and i1 %mask_23, %mask_24
  %.14 = xor i1 %mask_18, true
  %mask_37 = and i1 %mask_17, %.14
  %.15 = xor i1 %mask_20, true
  %mask_38 = and i1 %mask_19, %.15
  %.16 = xor i1 %mask_22, true
  %mask_39 = and i1 %mask_21, %.16
  %.17 = xor i1 %mask_24, true
  %mask_40 = and i1 %mask_23, %.17
  %.18 = icmp slt <8 x i32> %lanes_2, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %.19 = select i1 %mask_1, i64 %index_20, i64 0
  %.20 = getelementptr float, float* %in0, i64 %.19
  %.21 = load float, float* %.20, align 4
  %.22 = select i1 %mask_1, float %.21, float 0.0
  %.23 = insertelement <8 x float> undef, float %.22, i32 0
  %.24 = select i1 %mask_2, i64 %index_21, i64 0
  %.25 = getelementptr float, float* %in0, i64 %.24
  %.26 = load float, float* %.25, align 4
  %.27 = select i1 %mask_2, float %.26, float 0.0
  %.28 = insertelement <8 x float> %.23, float %.27, i32 1
  %.29 = select i1 %mask_3, i64 %index_22, i64 0
  %.30 = getelementptr float, float* %in0, i64 %.29
  %.31 = load float, float* %.30, align 4
  %.32 = select i1 %mask_3, float %.31, float 0.0
  %.33 = insertelement <8 x float> %.28, float %.32, i32 2
  %.34 = select i1 %mask_4, i64 %index_23, i64 0
  %.35 = getelementptr float, float* %in0, i64 %.34
  %.36 = load float, float* %.35, align 4
  %.37 = select i1 %mask_4, float %.36, float 0.0
  %.38 = insertelement <8 x float> %.33, float %.37, i32 3
  %.39 = insertelement <8 x float> %.38, float 0.0, i32 4
  %.40 = insertelement <8 x float> %.39, float 0.0, i32 5
  %.41 = insertelement <8 x float> %.40, float 0.0, i32 6
  %.42 = insertelement <8 x float> %.41, float 0.0, i32 7
  %.43 = icmp slt <8 x i32> %lanes_2, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %.44 = select i1 %mask_25, i64 %index_24, i64 0
  %.45 = getelementptr float, float* %in1, i64 %.44
  %.46 = load float, float* %.45, align 4
  %.47 = select i1 %mask_25, float %.46, float 0.0
  %.48 = insertelement <8 x float> undef, float %.47, i32 0
  %.49 = select i1 %mask_26, i64 %index_25, i64 0
  %.50 = getelementptr float, float* %in1, i64 %.49
  %.51 = load float, float* %.50, align 4
  %.52 = select i1 %mask_26, float %.51, float 0.0
  %.53 = insertelement <8 x float> %.48, float %.52, i32 1
  %.54 = select i1 %mask_27, i64 %index_26, i64 0
  %.55 = getelementptr float, float* %in1, i64 %.54
  %.56 = load float, float* %.55, align 4
  %.57 = select i1 %mask_27, float %.56, float 0.0
  %.58 = insertelement <8 x float> %.53, float %.57, i32 2
  %.59 = select i1 %mask_28, i64 %index_27, i64 0
  %.60 = getelementptr float, float* %in1, i64 %.59
  %.61 = load float, float* %.60, align 4
  %.62 = select i1 %mask_28, float %.61, float 0.0
  %.63 = insertelement <8 x float> %.58, float %.62, i32 3
  %.64 = select i1 %mask_13, i64 %index_20, i64 0
  %.65 = getelementptr float, float* %in1, i64 %.64
  %.66 = load float, float* %.65, align 4
  %.67 = select i1 %mask_13, float %.66, float 0.0
  %.68 = insertelement <8 x float> %.63, float %.67, i32 4
  %.69 = select i1 %mask_14, i64 %index_21, i64 0
  %.70 = getelementptr float, float* %in1, i64 %.69
  %.71 = load float, float* %.70, align 4
  %.72 = select i1 %mask_14, float %.71, float 0.0
  %.73 = insertelement <8 x float> %.68, float %.72, i32 5
  %.74 = select i1 %mask_15, i64 %index_22, i64 0
  %.75 = getelementptr float, float* %in1, i64 %.74
  %.76 = load float, float* %.75, align 4
  %.77 = select i1 %mask_15, float %.76, float 0.0
  %.78 = insertelement <8 x float> %.73, float %.77, i32 6
  %.79 = select i1 %mask_16, i64 %index_23, i64 0
  %.80 = getelementptr float, float* %in1, i64 %.79
  %.81 = load float, float* %.80, align 4
  %.82 = select i1 %mask_16, float %.81, float 0.0
  %.83 = insertelement <8 x float> %.78, float %.82, i32 7
  %.84 = icmp slt <8 x i32> %lanes_2, <i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12>
  %.85 = select i1 %mask_29, i64 %index_28, i64 0
  %.86 = getelementptr float, float* %in2, i64 %.85
  %.87 = load float, float* %.86, align 4
  %.88 = select i1 %mask_29, float %.87, float 0.0
  %.89 = insertelement <8 x float> undef, float %.88, i32 0
  %.90 = select i1 %mask_30, i64 %index_29, i64 0
  %.91 = getelementptr float, float* %in2, i64 %.90
  %.92 = load float, float* %.91, align 4
  %.93 = select i1 %mask_30, float %.92, float 0.0
  %.94 = insertelement <8 x float> %.89, float %.93, i32 1
  %.95 = select i1 %mask_31, i64 %index_30, i64 0
  %.96 = getelementptr float, float* %in2, i64 %.95
  %.97 = load float, float* %.96, align 4
  %.98 = select i1 %mask_31, float %.97, float 0.0
  %.99 = insertelement <8 x float> %.94, float %.98, i32 2
  %.100 = select i1 %mask_32, i64 %index_31, i64 0
  %.101 = getelementptr float, float* %in2, i64 %.100
  %.102 = load float, float* %.101, align 4
  %.103 = select i1 %mask_32, float %.102, float 0.0
  %.104 = insertelement <8 x float> %.99, float %.103, i32 3
  %.105 = select i1 %mask_33, i64 %index_24, i64 0
  %.106 = getelementptr float, float* %in2, i64 %.105
  %.107 = load float, float* %.106, align 4
  %.108 = select i1 %mask_33, float %.107, float 0.0
  %.109 = insertelement <8 x float> %.104, float %.108, i32 4
  %.110 = select i1 %mask_34, i64 %index_25, i64 0
  %.111 = getelementptr float, float* %in2, i64 %.110
  %.112 = load float, float* %.111, align 4
  %.113 = select i1 %mask_34, float %.112, float 0.0
  %.114 = insertelement <8 x float> %.109, float %.113, i32 5
  %.115 = select i1 %mask_35, i64 %index_26, i64 0
  %.116 = getelementptr float, float* %in2, i64 %.115
  %.117 = load float, float* %.116, align 4
  %.118 = select i1 %mask_35, float %.117, float 0.0
  %.119 = insertelement <8 x float> %.114, float %.118, i32 6
  %.120 = select i1 %mask_36, i64 %index_27, i64 0
  %.121 = getelementptr float, float* %in2, i64 %.120
  %.122 = load float, float* %.121, align 4
  %.123 = select i1 %mask_36, float %.122, float 0.0
  %.124 = insertelement <8 x float> %.119, float %.123, i32 7
  %.125 = insertelement <8 x float> undef, float 0.0, i32 0
  %.126 = insertelement <8 x float> %.125, float 0.0, i32 1
  %.127 = insertelement <8 x float> %.126, float 0.0, i32 2
  %.128 = insertelement <8 x float> %.127, float 0.0, i32 3
  %.129 = select i1 %mask_37, i64 %index_28, i64 0
  %.130 = getelementptr float, float* %in3, i64 %.129
  %.131 = load float, float* %.130, align 4
  %.132 = select i1 %mask_37, float %.131, float 0.0
  %.133 = insertelement <8 x float> %.128, float %.132, i32 4
  %.134 = select i1 %mask_38, i64 %index_29, i64 0
  %.135 = getelementptr float, float* %in3, i64 %.134
  %.136 = load float, float* %.135, align 4
  %.137 = select i1 %mask_38, float %.136, float 0.0
  %.138 = insertelement <8 x float> %.133, float %.137, i32 5
  %.139 = select i1 %mask_39, i64 %index_30, i64 0
  %.140 = getelementptr float, float* %in3, i64 %.139
  %.141 = load float, float* %.140, align 4
  %.142 = select i1 %mask_39, float %.141, float 0.0
  %.143 = insertelement <8 x float> %.138, float %.142, i32 6
  %.144 = select i1 %mask_40, i64 %index_31, i64 0
  %.145 = getelementptr float, float* %in3, i64 %.144
  %.146 = load float, float* %.145, align 4
  %.147 = select i1 %mask_40, float %.146, float 0.0
  %.148 = insertelement <8 x float> %.143, float %.147, i32 7
  %.149 = select <8 x i1> %.84, <8 x float> %.124, <8 x float> %.148
  %.150 = select <8 x i1> %.43, <8 x float> %.83, <8 x float> %.149
  %.151 = select <8 x i1> %.18, <8 x float> %.42, <8 x float> %.150
  %.152 = sext i32 %j to i64
  %.153 = add i64 %index_19, %.152
  %.154 = getelementptr float, float* %out0, i64 %.153
  %.155 = bitcast float* %.154 to <8 x float>*
  store <8 x float> %.151, <8 x float>* %.155, align 4
  %.156 = add nsw i32 %j, 8
  br label %j.head.6
j.end.8:
  %.157 = add i32 %group_x, 1
  %.158 = icmp eq i32 %.157, %.grid_x
  %.159 = add i32 %group_y, 1
  %.160 = select i1 %.158, i32 %.159, i32 %group_y
  %.161 = icmp eq i32 %.160, %.grid_y
  %.162 = add i32 %group_z, 1
  %.163 = select i1 %.158, i32 0, i32 %.157
  store i32 %.163, i32* %group_x.at
  %.164 = select i1 %.161, i32 0, i32 %.160
  store i32 %.164, i32* %group_y.at
  %.165 = select i1 %.161, i32 %.162, i32 %group_z
  store i32 %.165, i32* %group_z.at
  %.166 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_lstm_cell_3
;   ops: dot_general
;   from: test/golden/models.ts:58:58
;   schedule: contract: tile m 192, tile n 16, register m 6, register n 16, vector n 8, stage rhs
;   flops: 128*batch  bytes: 80*batch+256
;   grid: floordiv(batch+191, 192) x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[64], read
;   out0: f32[4*batch], write
;   scratch: rhs_pack: f32[256], totals: f32[96]
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.312, %rows_panel.end.14 ]
  %.8 = icmp slt i32 %.task, %.end
  br i1 %.8, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %.9 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 192, i32 %.9)
  br label %j_1.head.6
j_1.head.6:
  %j_1 = phi i32 [ 0, %.task.body.4 ], [ %.21, %k_1.end.11 ]
  %.10 = icmp slt i32 %j_1, 16
  br i1 %.10, label %j_1.body.7, label %j_1.end.8
j_1.body.7:
  %index_1 = mul i32 %j_1, 16
  %mask_1 = icmp slt i32 %j_1, 4
  %index_19 = sext i32 %j_1 to i64
  %index_21 = sext i32 %index_1 to i64
  br label %k_1.head.9
k_1.head.9:
  %k_1 = phi i32 [ 0, %j_1.body.7 ], [ %.20, %k_1.body.10 ]
  %.11 = icmp slt i32 %k_1, 16
  br i1 %.11, label %k_1.body.10, label %k_1.end.11
k_1.body.10:
  %index_20 = sext i32 %k_1 to i64
  %.12 = add i64 %index_21, %index_20
  %.13 = select i1 %mask_1, i64 %.12, i64 0
  %.14 = getelementptr float, float* %in1, i64 %.13
  %.15 = load float, float* %.14, align 4
  %.16 = select i1 %mask_1, float %.15, float 0.0
  %.17 = mul i64 %index_20, 16
  %.18 = add i64 %index_19, %.17
  %.19 = getelementptr float, float* %rhs_pack, i64 %.18
  store float %.16, float* %.19, align 4
  %.20 = add nsw i32 %k_1, 1
  br label %k_1.head.9
k_1.end.11:
  %.21 = add nsw i32 %j_1, 1
  br label %j_1.head.6
j_1.end.8:
  %index_3 = sub i32 %batch, 1
  %.22 = add i32 %rows, 5
  %.23 = sdiv i32 %.22, 6
  br label %rows_panel.head.12
rows_panel.head.12:
  %rows_panel = phi i32 [ 0, %j_1.end.8 ], [ %.302, %i.end.20 ]
  %.24 = icmp slt i32 %rows_panel, %.23
  br i1 %.24, label %rows_panel.body.13, label %rows_panel.end.14
rows_panel.body.13:
  %row = mul i32 %rows_panel, 6
  %index_2 = add i32 %m_start, %row
  %m = call i32 @llvm.smin.i32(i32 %index_2, i32 %index_3)
  %.25 = add i32 %index_2, 1
  %m_1 = call i32 @llvm.smin.i32(i32 %.25, i32 %index_3)
  %.26 = add i32 %index_2, 2
  %m_2 = call i32 @llvm.smin.i32(i32 %.26, i32 %index_3)
  %.27 = add i32 %index_2, 3
  %m_3 = call i32 @llvm.smin.i32(i32 %.27, i32 %index_3)
  %.28 = add i32 %index_2, 4
  %m_4 = call i32 @llvm.smin.i32(i32 %.28, i32 %index_3)
  %.29 = add i32 %index_2, 5
  %m_5 = call i32 @llvm.smin.i32(i32 %.29, i32 %index_3)
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
  %index_5 = mul i32 %m, 16
  %index_6 = mul i32 %m_1, 16
  %index_7 = mul i32 %m_2, 16
  %index_8 = mul i32 %m_3, 16
  %index_9 = mul i32 %m_4, 16
  %index_10 = mul i32 %m_5, 16
  %index_23 = sext i32 %index_5 to i64
  %index_25 = sext i32 %index_6 to i64
  %index_26 = sext i32 %index_7 to i64
  %index_27 = sext i32 %index_8 to i64
  %index_28 = sext i32 %index_9 to i64
  %index_29 = sext i32 %index_10 to i64
  br label %k_2.head.15
k_2.head.15:
  %k_2 = phi i32 [ 0, %rows_panel.body.13 ], [ %.243, %k_2.body.16 ]
  %.30 = icmp slt i32 %k_2, 16
  br i1 %.30, label %k_2.body.16, label %k_2.end.17
k_2.body.16:
  %index_4 = mul i32 %k_2, 16
  %index_22 = sext i32 %index_4 to i64
  %.31 = getelementptr float, float* %rhs_pack, i64 %index_22
  %.32 = bitcast float* %.31 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.32, align 4
  %.33 = add i64 %index_22, 8
  %.34 = getelementptr float, float* %rhs_pack, i64 %.33
  %.35 = bitcast float* %.34 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.35, align 4
  %index_24 = sext i32 %k_2 to i64
  %.36 = add i64 %index_23, %index_24
  %.37 = getelementptr float, float* %in0, i64 %.36
  %.38 = load float, float* %.37, align 4
  %.39 = insertelement <8 x float> undef, float %.38, i32 0
  %a = shufflevector <8 x float> %.39, <8 x float> undef, <8 x i32> zeroinitializer
  %.40 = load <8 x float>, <8 x float>* %acc_0.at
  %.41 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.40)
  store <8 x float> %.41, <8 x float>* %acc_0.at
  %.42 = load <8 x float>, <8 x float>* %acc_1.at
  %.43 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.42)
  store <8 x float> %.43, <8 x float>* %acc_1.at
  %.44 = add i64 %index_25, %index_24
  %.45 = getelementptr float, float* %in0, i64 %.44
  %.46 = load float, float* %.45, align 4
  %.47 = insertelement <8 x float> undef, float %.46, i32 0
  %a_1 = shufflevector <8 x float> %.47, <8 x float> undef, <8 x i32> zeroinitializer
  %.48 = load <8 x float>, <8 x float>* %acc_2.at
  %.49 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.48)
  store <8 x float> %.49, <8 x float>* %acc_2.at
  %.50 = load <8 x float>, <8 x float>* %acc_3.at
  %.51 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.50)
  store <8 x float> %.51, <8 x float>* %acc_3.at
  %.52 = add i64 %index_26, %index_24
  %.53 = getelementptr float, float* %in0, i64 %.52
  %.54 = load float, float* %.53, align 4
  %.55 = insertelement <8 x float> undef, float %.54, i32 0
  %a_2 = shufflevector <8 x float> %.55, <8 x float> undef, <8 x i32> zeroinitializer
  %.56 = load <8 x float>, <8 x float>* %acc_4.at
  %.57 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.56)
  store <8 x float> %.57, <8 x float>* %acc_4.at
  %.58 = load <8 x float>, <8 x float>* %acc_5.at
  %.59 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.58)
  store <8 x float> %.59, <8 x float>* %acc_5.at
  %.60 = add i64 %index_27, %index_24
  %.61 = getelementptr float, float* %in0, i64 %.60
  %.62 = load float, float* %.61, align 4
  %.63 = insertelement <8 x float> undef, float %.62, i32 0
  %a_3 = shufflevector <8 x float> %.63, <8 x float> undef, <8 x i32> zeroinitializer
  %.64 = load <8 x float>, <8 x float>* %acc_6.at
  %.65 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.64)
  store <8 x float> %.65, <8 x float>* %acc_6.at
  %.66 = load <8 x float>, <8 x float>* %acc_7.at
  %.67 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.66)
  store <8 x float> %.67, <8 x float>* %acc_7.at
  %.68 = add i64 %index_28, %index_24
  %.69 = getelementptr float, float* %in0, i64 %.68
  %.70 = load float, float* %.69, align 4
  %.71 = insertelement <8 x float> undef, float %.70, i32 0
  %a_4 = shufflevector <8 x float> %.71, <8 x float> undef, <8 x i32> zeroinitializer
  %.72 = load <8 x float>, <8 x float>* %acc_8.at
  %.73 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.72)
  store <8 x float> %.73, <8 x float>* %acc_8.at
  %.74 = load <8 x float>, <8 x float>* %acc_9.at
  %.75 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.74)
  store <8 x float> %.75, <8 x float>* %acc_9.at
  %.76 = add i64 %index_29, %index_24
  %.77 = getelementptr float, float* %in0, i64 %.76
  %.78 = load float, float* %.77, align 4
  %.79 = insertelement <8 x float> undef, float %.78, i32 0
  %a_5 = shufflevector <8 x float> %.79, <8 x float> undef, <8 x i32> zeroinitializer
  %.80 = load <8 x float>, <8 x float>* %acc_10.at
  %.81 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.80)
  store <8 x float> %.81, <8 x float>* %acc_10.at
  %.82 = load <8 x float>, <8 x float>* %acc_11.at
  %.83 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.82)
  store <8 x float> %.83, <8 x float>* %acc_11.at
  %index_11 = add i32 %k_2, 1
  %index_12 = mul i32 %index_11, 16
  %index_30 = sext i32 %index_12 to i64
  %.84 = getelementptr float, float* %rhs_pack, i64 %index_30
  %.85 = bitcast float* %.84 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.85, align 4
  %.86 = add i64 %index_30, 8
  %.87 = getelementptr float, float* %rhs_pack, i64 %.86
  %.88 = bitcast float* %.87 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.88, align 4
  %index_31 = sext i32 %index_11 to i64
  %.89 = add i64 %index_23, %index_31
  %.90 = getelementptr float, float* %in0, i64 %.89
  %.91 = load float, float* %.90, align 4
  %.92 = insertelement <8 x float> undef, float %.91, i32 0
  %a_6 = shufflevector <8 x float> %.92, <8 x float> undef, <8 x i32> zeroinitializer
  %.93 = load <8 x float>, <8 x float>* %acc_0.at
  %.94 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.93)
  store <8 x float> %.94, <8 x float>* %acc_0.at
  %.95 = load <8 x float>, <8 x float>* %acc_1.at
  %.96 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.95)
  store <8 x float> %.96, <8 x float>* %acc_1.at
  %.97 = add i64 %index_25, %index_31
  %.98 = getelementptr float, float* %in0, i64 %.97
  %.99 = load float, float* %.98, align 4
  %.100 = insertelement <8 x float> undef, float %.99, i32 0
  %a_7 = shufflevector <8 x float> %.100, <8 x float> undef, <8 x i32> zeroinitializer
  %.101 = load <8 x float>, <8 x float>* %acc_2.at
  %.102 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.101)
  store <8 x float> %.102, <8 x float>* %acc_2.at
  %.103 = load <8 x float>, <8 x float>* %acc_3.at
  %.104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.103)
  store <8 x float> %.104, <8 x float>* %acc_3.at
  %.105 = add i64 %index_26, %index_31
  %.106 = getelementptr float, float* %in0, i64 %.105
  %.107 = load float, float* %.106, align 4
  %.108 = insertelement <8 x float> undef, float %.107, i32 0
  %a_8 = shufflevector <8 x float> %.108, <8 x float> undef, <8 x i32> zeroinitializer
  %.109 = load <8 x float>, <8 x float>* %acc_4.at
  %.110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.109)
  store <8 x float> %.110, <8 x float>* %acc_4.at
  %.111 = load <8 x float>, <8 x float>* %acc_5.at
  %.112 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.111)
  store <8 x float> %.112, <8 x float>* %acc_5.at
  %.113 = add i64 %index_27, %index_31
  %.114 = getelementptr float, float* %in0, i64 %.113
  %.115 = load float, float* %.114, align 4
  %.116 = insertelement <8 x float> undef, float %.115, i32 0
  %a_9 = shufflevector <8 x float> %.116, <8 x float> undef, <8 x i32> zeroinitializer
  %.117 = load <8 x float>, <8 x float>* %acc_6.at
  %.118 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.117)
  store <8 x float> %.118, <8 x float>* %acc_6.at
  %.119 = load <8 x float>, <8 x float>* %acc_7.at
  %.120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.119)
  store <8 x float> %.120, <8 x float>* %acc_7.at
  %.121 = add i64 %index_28, %index_31
  %.122 = getelementptr float, float* %in0, i64 %.121
  %.123 = load float, float* %.122, align 4
  %.124 = insertelement <8 x float> undef, float %.123, i32 0
  %a_10 = shufflevector <8 x float> %.124, <8 x float> undef, <8 x i32> zeroinitializer
  %.125 = load <8 x float>, <8 x float>* %acc_8.at
  %.126 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.125)
  store <8 x float> %.126, <8 x float>* %acc_8.at
  %.127 = load <8 x float>, <8 x float>* %acc_9.at
  %.128 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.127)
  store <8 x float> %.128, <8 x float>* %acc_9.at
  %.129 = add i64 %index_29, %index_31
  %.130 = getelementptr float, float* %in0, i64 %.129
  %.131 = load float, float* %.130, align 4
  %.132 = insertelement <8 x float> undef, float %.131, i32 0
  %a_11 = shufflevector <8 x float> %.132, <8 x float> undef, <8 x i32> zeroinitializer
  %.133 = load <8 x float>, <8 x float>* %acc_10.at
  %.134 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.133)
  store <8 x float> %.134, <8 x float>* %acc_10.at
  %.135 = load <8 x float>, <8 x float>* %acc_11.at
  %.136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.135)
  store <8 x float> %.136, <8 x float>* %acc_11.at
  %index_13 = add i32 %k_2, 2
  %index_14 = mul i32 %index_13, 16
  %index_32 = sext i32 %index_14 to i64
  %.137 = getelementptr float, float* %rhs_pack, i64 %index_32
  %.138 = bitcast float* %.137 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.138, align 4
  %.139 = add i64 %index_32, 8
  %.140 = getelementptr float, float* %rhs_pack, i64 %.139
  %.141 = bitcast float* %.140 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.141, align 4
  %index_33 = sext i32 %index_13 to i64
  %.142 = add i64 %index_23, %index_33
  %.143 = getelementptr float, float* %in0, i64 %.142
  %.144 = load float, float* %.143, align 4
  %.145 = insertelement <8 x float> undef, float %.144, i32 0
  %a_12 = shufflevector <8 x float> %.145, <8 x float> undef, <8 x i32> zeroinitializer
  %.146 = load <8 x float>, <8 x float>* %acc_0.at
  %.147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.146)
  store <8 x float> %.147, <8 x float>* %acc_0.at
  %.148 = load <8 x float>, <8 x float>* %acc_1.at
  %.149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.148)
  store <8 x float> %.149, <8 x float>* %acc_1.at
  %.150 = add i64 %index_25, %index_33
  %.151 = getelementptr float, float* %in0, i64 %.150
  %.152 = load float, float* %.151, align 4
  %.153 = insertelement <8 x float> undef, float %.152, i32 0
  %a_13 = shufflevector <8 x float> %.153, <8 x float> undef, <8 x i32> zeroinitializer
  %.154 = load <8 x float>, <8 x float>* %acc_2.at
  %.155 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.154)
  store <8 x float> %.155, <8 x float>* %acc_2.at
  %.156 = load <8 x float>, <8 x float>* %acc_3.at
  %.157 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.156)
  store <8 x float> %.157, <8 x float>* %acc_3.at
  %.158 = add i64 %index_26, %index_33
  %.159 = getelementptr float, float* %in0, i64 %.158
  %.160 = load float, float* %.159, align 4
  %.161 = insertelement <8 x float> undef, float %.160, i32 0
  %a_14 = shufflevector <8 x float> %.161, <8 x float> undef, <8 x i32> zeroinitializer
  %.162 = load <8 x float>, <8 x float>* %acc_4.at
  %.163 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.162)
  store <8 x float> %.163, <8 x float>* %acc_4.at
  %.164 = load <8 x float>, <8 x float>* %acc_5.at
  %.165 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.164)
  store <8 x float> %.165, <8 x float>* %acc_5.at
  %.166 = add i64 %index_27, %index_33
  %.167 = getelementptr float, float* %in0, i64 %.166
  %.168 = load float, float* %.167, align 4
  %.169 = insertelement <8 x float> undef, float %.168, i32 0
  %a_15 = shufflevector <8 x float> %.169, <8 x float> undef, <8 x i32> zeroinitializer
  %.170 = load <8 x float>, <8 x float>* %acc_6.at
  %.171 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.170)
  store <8 x float> %.171, <8 x float>* %acc_6.at
  %.172 = load <8 x float>, <8 x float>* %acc_7.at
  %.173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.172)
  store <8 x float> %.173, <8 x float>* %acc_7.at
  %.174 = add i64 %index_28, %index_33
  %.175 = getelementptr float, float* %in0, i64 %.174
  %.176 = load float, float* %.175, align 4
  %.177 = insertelement <8 x float> undef, float %.176, i32 0
  %a_16 = shufflevector <8 x float> %.177, <8 x float> undef, <8 x i32> zeroinitializer
  %.178 = load <8 x float>, <8 x float>* %acc_8.at
  %.179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.178)
  store <8 x float> %.179, <8 x float>* %acc_8.at
  %.180 = load <8 x float>, <8 x float>* %acc_9.at
  %.181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.180)
  store <8 x float> %.181, <8 x float>* %acc_9.at
  %.182 = add i64 %index_29, %index_33
  %.183 = getelementptr float, float* %in0, i64 %.182
  %.184 = load float, float* %.183, align 4
  %.185 = insertelement <8 x float> undef, float %.184, i32 0
  %a_17 = shufflevector <8 x float> %.185, <8 x float> undef, <8 x i32> zeroinitializer
  %.186 = load <8 x float>, <8 x float>* %acc_10.at
  %.187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.186)
  store <8 x float> %.187, <8 x float>* %acc_10.at
  %.188 = load <8 x float>, <8 x float>* %acc_11.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_11.at
  %index_15 = add i32 %k_2, 3
  %index_16 = mul i32 %index_15, 16
  %index_34 = sext i32 %index_16 to i64
  %.190 = getelementptr float, float* %rhs_pack, i64 %index_34
  %.191 = bitcast float* %.190 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.191, align 4
  %.192 = add i64 %index_34, 8
  %.193 = getelementptr float, float* %rhs_pack, i64 %.192
  %.194 = bitcast float* %.193 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.194, align 4
  %index_35 = sext i32 %index_15 to i64
  %.195 = add i64 %index_23, %index_35
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
  %.203 = add i64 %index_25, %index_35
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
  %.211 = add i64 %index_26, %index_35
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
  %.219 = add i64 %index_27, %index_35
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
  %.227 = add i64 %index_28, %index_35
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
  %.235 = add i64 %index_29, %index_35
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
  %.243 = add nsw i32 %k_2, 4
  br label %k_2.head.15
k_2.end.17:
  %.244 = load <8 x float>, <8 x float>* %acc_0.at
  %.245 = getelementptr float, float* %totals, i64 0
  %.246 = bitcast float* %.245 to <8 x float>*
  store <8 x float> %.244, <8 x float>* %.246, align 4
  %.247 = load <8 x float>, <8 x float>* %acc_1.at
  %.248 = getelementptr float, float* %totals, i64 8
  %.249 = bitcast float* %.248 to <8 x float>*
  store <8 x float> %.247, <8 x float>* %.249, align 4
  %.250 = load <8 x float>, <8 x float>* %acc_2.at
  %.251 = getelementptr float, float* %totals, i64 16
  %.252 = bitcast float* %.251 to <8 x float>*
  store <8 x float> %.250, <8 x float>* %.252, align 4
  %.253 = load <8 x float>, <8 x float>* %acc_3.at
  %.254 = getelementptr float, float* %totals, i64 24
  %.255 = bitcast float* %.254 to <8 x float>*
  store <8 x float> %.253, <8 x float>* %.255, align 4
  %.256 = load <8 x float>, <8 x float>* %acc_4.at
  %.257 = getelementptr float, float* %totals, i64 32
  %.258 = bitcast float* %.257 to <8 x float>*
  store <8 x float> %.256, <8 x float>* %.258, align 4
  %.259 = load <8 x float>, <8 x float>* %acc_5.at
  %.260 = getelementptr float, float* %totals, i64 40
  %.261 = bitcast float* %.260 to <8 x float>*
  store <8 x float> %.259, <8 x float>* %.261, align 4
  %.262 = load <8 x float>, <8 x float>* %acc_6.at
  %.263 = getelementptr float, float* %totals, i64 48
  %.264 = bitcast float* %.263 to <8 x float>*
  store <8 x float> %.262, <8 x float>* %.264, align 4
  %.265 = load <8 x float>, <8 x float>* %acc_7.at
  %.266 = getelementptr float, float* %totals, i64 56
  %.267 = bitcast float* %.266 to <8 x float>*
  store <8 x float> %.265, <8 x float>* %.267, align 4
  %.268 = load <8 x float>, <8 x float>* %acc_8.at
  %.269 = getelementptr float, float* %totals, i64 64
  %.270 = bitcast float* %.269 to <8 x float>*
  store <8 x float> %.268, <8 x float>* %.270, align 4
  %.271 = load <8 x float>, <8 x float>* %acc_9.at
  %.272 = getelementptr float, float* %totals, i64 72
  %.273 = bitcast float* %.272 to <8 x float>*
  store <8 x float> %.271, <8 x float>* %.273, align 4
  %.274 = load <8 x float>, <8 x float>* %acc_10.at
  %.275 = getelementptr float, float* %totals, i64 80
  %.276 = bitcast float* %.275 to <8 x float>*
  store <8 x float> %.274, <8 x float>* %.276, align 4
  %.277 = load <8 x float>, <8 x float>* %acc_11.at
  %.278 = getelementptr float, float* %totals, i64 88
  %.279 = bitcast float* %.278 to <8 x float>*
  store <8 x float> %.277, <8 x float>* %.279, align 4
  %.280 = sub i32 %rows, %row
  %.281 = call i32 @llvm.smin.i32(i32 6, i32 %.280)
  br label %i.head.18
i.head.18:
  %i = phi i32 [ 0, %k_2.end.17 ], [ %.301, %i.body.19 ]
  %.282 = icmp slt i32 %i, %.281
  br i1 %.282, label %i.body.19, label %i.end.20
i.body.19:
  %m_6 = add i32 %index_2, %i
  %index_17 = mul i32 %m_6, 4
  %index_18 = mul i32 %i, 16
  %index_36 = sext i32 %index_17 to i64
  %index_37 = sext i32 %index_18 to i64
  %.283 = getelementptr float, float* %totals, i64 %index_37
  %.284 = load float, float* %.283, align 4
  %.285 = getelementptr float, float* %out0, i64 %index_36
  store float %.284, float* %.285, align 4
  %.286 = add i64 %index_37, 1
  %.287 = getelementptr float, float* %totals, i64 %.286
  %.288 = load float, float* %.287, align 4
  %.289 = add i64 %index_36, 1
  %.290 = getelementptr float, float* %out0, i64 %.289
  store float %.288, float* %.290, align 4
  %.291 = add i64 %index_37, 2
  %.292 = getelementptr float, float* %totals, i64 %.291
  %.293 = load float, float* %.292, align 4
  %.294 = add i64 %index_36, 2
  %.295 = getelementptr float, float* %out0, i64 %.294
  store float %.293, float* %.295, align 4
  %.296 = add i64 %index_37, 3
  %.297 = getelementptr float, float* %totals, i64 %.296
  %.298 = load float, float* %.297, align 4
  %.299 = add i64 %index_36, 3
  %.300 = getelementptr float, float* %out0, i64 %.299
  store float %.298, float* %.300, align 4
  %.301 = add nsw i32 %i, 1
  br label %i.head.18
i.end.20:
  %.302 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.12
rows_panel.end.14:
  %.303 = add i32 %group_x, 1
  %.304 = icmp eq i32 %.303, %.grid_x
  %.305 = add i32 %group_y, 1
  %.306 = select i1 %.304, i32 %.305, i32 %group_y
  %.307 = icmp eq i32 %.306, %.grid_y
  %.308 = add i32 %group_z, 1
  %.309 = select i1 %.304, i32 0, i32 %.303
  store i32 %.309, i32* %group_x.at
  %.310 = select i1 %.307, i32 0, i32 %.306
  store i32 %.310, i32* %group_y.at
  %.311 = select i1 %.307, i32 %.308, i32 %group_z
  store i32 %.311, i32* %group_z.at
  %.312 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_lstm_cell_4
;   ops: dot_general
;   from: test/golden/models.ts:58:58
;   schedule: contract: tile m 3, tile n 16, register m 3, register n 16, vector n 8, stage rhs
;   flops: 480*batch  bytes: 380*batch+192
;   grid: 1 x 1 x 1
;   in0: f32[15*batch], read
;   in1: f32[80*batch], read
;   out0: f32[48], write
;   scratch: rhs_pack: f32[4096], totals: f32[48]
define internal void @train_step_lstm_cell_4(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %rhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 16384
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.268, %ko.end.11 ]
  %.8 = icmp slt i32 %.task, %.end
  br i1 %.8, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.13, %t.body.7 ]
  %.9 = icmp slt i32 %t, 48
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
  br label %ko.head.9
ko.head.9:
  %ko = phi i32 [ 0, %t.end.8 ], [ %.228, %kt.end.14 ]
  %.15 = icmp slt i32 %ko, 5
  br i1 %.15, label %ko.body.10, label %ko.end.11
ko.body.10:
  %.16 = mul i32 %batch, %ko
  %index_3 = mul i32 %.16, 16
  %index_7 = mul i32 %ko, 3
  br label %kt.head.12
kt.head.12:
  %kt = phi i32 [ 0, %ko.body.10 ], [ %.227, %kt_2_rest.end.23 ]
  %.17 = icmp slt i32 %kt, %index_1
  br i1 %.17, label %kt.body.13, label %kt.end.14
kt.body.13:
  %k_start = mul i32 %kt, 256
  %.18 = sub i32 %batch, %k_start
  %k_count = call i32 @llvm.smin.i32(i32 256, i32 %.18)
  %.19 = mul i32 %k_start, 16
  %index_4 = add i32 %index_3, %.19
  br label %kt_1.head.15
kt_1.head.15:
  %kt_1 = phi i32 [ 0, %kt.body.13 ], [ %.33, %kt_1.body.16 ]
  %.20 = icmp slt i32 %kt_1, %k_count
  br i1 %.20, label %kt_1.body.16, label %kt_1.end.17
kt_1.body.16:
  %index_2 = mul i32 %kt_1, 16
  %index_5 = add i32 %index_4, %index_2
  %index_21 = sext i32 %index_2 to i64
  %index_22 = sext i32 %index_5 to i64
  %.21 = getelementptr float, float* %in1, i64 %index_22
  %.22 = bitcast float* %.21 to <8 x float>*
  %.23 = load <8 x float>, <8 x float>* %.22, align 4
  %.24 = getelementptr float, float* %rhs_pack, i64 %index_21
  %.25 = bitcast float* %.24 to <8 x float>*
  store <8 x float> %.23, <8 x float>* %.25, align 4
  %.26 = add i64 %index_22, 8
  %.27 = getelementptr float, float* %in1, i64 %.26
  %.28 = bitcast float* %.27 to <8 x float>*
  %.29 = load <8 x float>, <8 x float>* %.28, align 4
  %.30 = add i64 %index_21, 8
  %.31 = getelementptr float, float* %rhs_pack, i64 %.30
  %.32 = bitcast float* %.31 to <8 x float>*
  store <8 x float> %.29, <8 x float>* %.32, align 4
  %.33 = add nsw i32 %kt_1, 1
  br label %kt_1.head.15
kt_1.end.17:
  store <8 x float> zeroinitializer, <8 x float>* %acc_0.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_2.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_3.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_4.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_5.at
  %.34 = sdiv i32 %k_count, 4
  %kt_2_whole = mul i32 %.34, 4
  %.35 = mul i32 %k_start, 15
  %index_8 = add i32 %index_7, %.35
  br label %kt_2.head.18
kt_2.head.18:
  %kt_2 = phi i32 [ 0, %kt_1.end.17 ], [ %.153, %kt_2.body.19 ]
  %.36 = icmp slt i32 %kt_2, %kt_2_whole
  br i1 %.36, label %kt_2.body.19, label %kt_2.end.20
kt_2.body.19:
  %index_6 = mul i32 %kt_2, 16
  %index_23 = sext i32 %index_6 to i64
  %.37 = getelementptr float, float* %rhs_pack, i64 %index_23
  %.38 = bitcast float* %.37 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.38, align 4
  %.39 = add i64 %index_23, 8
  %.40 = getelementptr float, float* %rhs_pack, i64 %.39
  %.41 = bitcast float* %.40 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.41, align 4
  %.42 = mul i32 %kt_2, 15
  %index_9 = add i32 %index_8, %.42
  %index_24 = sext i32 %index_9 to i64
  %.43 = getelementptr float, float* %in0, i64 %index_24
  %.44 = load float, float* %.43, align 4
  %.45 = insertelement <8 x float> undef, float %.44, i32 0
  %a = shufflevector <8 x float> %.45, <8 x float> undef, <8 x i32> zeroinitializer
  %.46 = load <8 x float>, <8 x float>* %acc_0.at
  %.47 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.46)
  store <8 x float> %.47, <8 x float>* %acc_0.at
  %.48 = load <8 x float>, <8 x float>* %acc_1.at
  %.49 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.48)
  store <8 x float> %.49, <8 x float>* %acc_1.at
  %.50 = add i64 %index_24, 1
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
  %.58 = add i64 %index_24, 2
  %.59 = getelementptr float, float* %in0, i64 %.58
  %.60 = load float, float* %.59, align 4
  %.61 = insertelement <8 x float> undef, float %.60, i32 0
  %a_2 = shufflevector <8 x float> %.61, <8 x float> undef, <8 x i32> zeroinitializer
  %.62 = load <8 x float>, <8 x float>* %acc_4.at
  %.63 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.62)
  store <8 x float> %.63, <8 x float>* %acc_4.at
  %.64 = load <8 x float>, <8 x float>* %acc_5.at
  %.65 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.64)
  store <8 x float> %.65, <8 x float>* %acc_5.at
  %index_10 = add i32 %kt_2, 1
  %index_11 = mul i32 %index_10, 16
  %index_25 = sext i32 %index_11 to i64
  %.66 = getelementptr float, float* %rhs_pack, i64 %index_25
  %.67 = bitcast float* %.66 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.67, align 4
  %.68 = add i64 %index_25, 8
  %.69 = getelementptr float, float* %rhs_pack, i64 %.68
  %.70 = bitcast float* %.69 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.70, align 4
  %.71 = mul i32 %index_10, 15
  %index_12 = add i32 %index_8, %.71
  %index_26 = sext i32 %index_12 to i64
  %.72 = getelementptr float, float* %in0, i64 %index_26
  %.73 = load float, float* %.72, align 4
  %.74 = insertelement <8 x float> undef, float %.73, i32 0
  %a_3 = shufflevector <8 x float> %.74, <8 x float> undef, <8 x i32> zeroinitializer
  %.75 = load <8 x float>, <8 x float>* %acc_0.at
  %.76 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_2, <8 x float> %.75)
  store <8 x float> %.76, <8 x float>* %acc_0.at
  %.77 = load <8 x float>, <8 x float>* %acc_1.at
  %.78 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_3, <8 x float> %.77)
  store <8 x float> %.78, <8 x float>* %acc_1.at
  %.79 = add i64 %index_26, 1
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
  %.87 = add i64 %index_26, 2
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
  %index_13 = add i32 %kt_2, 2
  %index_14 = mul i32 %index_13, 16
  %index_27 = sext i32 %index_14 to i64
  %.95 = getelementptr float, float* %rhs_pack, i64 %index_27
  %.96 = bitcast float* %.95 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.96, align 4
  %.97 = add i64 %index_27, 8
  %.98 = getelementptr float, float* %rhs_pack, i64 %.97
  %.99 = bitcast float* %.98 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.99, align 4
  %.100 = mul i32 %index_13, 15
  %index_15 = add i32 %index_8, %.100
  %index_28 = sext i32 %index_15 to i64
  %.101 = getelementptr float, float* %in0, i64 %index_28
  %.102 = load float, float* %.101, align 4
  %.103 = insertelement <8 x float> undef, float %.102, i32 0
  %a_6 = shufflevector <8 x float> %.103, <8 x float> undef, <8 x i32> zeroinitializer
  %.104 = load <8 x float>, <8 x float>* %acc_0.at
  %.105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_4, <8 x float> %.104)
  store <8 x float> %.105, <8 x float>* %acc_0.at
  %.106 = load <8 x float>, <8 x float>* %acc_1.at
  %.107 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_5, <8 x float> %.106)
  store <8 x float> %.107, <8 x float>* %acc_1.at
  %.108 = add i64 %index_28, 1
  %.109 = getelementptr float, float* %in0, i64 %.108
  %.110 = load float, float* %.109, align 4
  %.111 = insertelement <8 x float> undef, float %.110, i32 0
  %a_7 = shufflevector <8 x float> %.111, <8 x float> undef, <8 x i32> zeroinitializer
  %.112 = load <8 x float>, <8 x float>* %acc_2.at
  %.113 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_4, <8 x float> %.112)
  store <8 x float> %.113, <8 x float>* %acc_2.at
  %.114 = load <8 x float>, <8 x float>* %acc_3.at
  %.115 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_5, <8 x float> %.114)
  store <8 x float> %.115, <8 x float>* %acc_3.at
  %.116 = add i64 %index_28, 2
  %.117 = getelementptr float, float* %in0, i64 %.116
  %.118 = load float, float* %.117, align 4
  %.119 = insertelement <8 x float> undef, float %.118, i32 0
  %a_8 = shufflevector <8 x float> %.119, <8 x float> undef, <8 x i32> zeroinitializer
  %.120 = load <8 x float>, <8 x float>* %acc_4.at
  %.121 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_4, <8 x float> %.120)
  store <8 x float> %.121, <8 x float>* %acc_4.at
  %.122 = load <8 x float>, <8 x float>* %acc_5.at
  %.123 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_5, <8 x float> %.122)
  store <8 x float> %.123, <8 x float>* %acc_5.at
  %index_16 = add i32 %kt_2, 3
  %index_17 = mul i32 %index_16, 16
  %index_29 = sext i32 %index_17 to i64
  %.124 = getelementptr float, float* %rhs_pack, i64 %index_29
  %.125 = bitcast float* %.124 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.125, align 4
  %.126 = add i64 %index_29, 8
  %.127 = getelementptr float, float* %rhs_pack, i64 %.126
  %.128 = bitcast float* %.127 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.128, align 4
  %.129 = mul i32 %index_16, 15
  %index_18 = add i32 %index_8, %.129
  %index_30 = sext i32 %index_18 to i64
  %.130 = getelementptr float, float* %in0, i64 %index_30
  %.131 = load float, float* %.130, align 4
  %.132 = insertelement <8 x float> undef, float %.131, i32 0
  %a_9 = shufflevector <8 x float> %.132, <8 x float> undef, <8 x i32> zeroinitializer
  %.133 = load <8 x float>, <8 x float>* %acc_0.at
  %.134 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_6, <8 x float> %.133)
  store <8 x float> %.134, <8 x float>* %acc_0.at
  %.135 = load <8 x float>, <8 x float>* %acc_1.at
  %.136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_7, <8 x float> %.135)
  store <8 x float> %.136, <8 x float>* %acc_1.at
  %.137 = add i64 %index_30, 1
  %.138 = getelementptr float, float* %in0, i64 %.137
  %.139 = load float, float* %.138, align 4
  %.140 = insertelement <8 x float> undef, float %.139, i32 0
  %a_10 = shufflevector <8 x float> %.140, <8 x float> undef, <8 x i32> zeroinitializer
  %.141 = load <8 x float>, <8 x float>* %acc_2.at
  %.142 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_6, <8 x float> %.141)
  store <8 x float> %.142, <8 x float>* %acc_2.at
  %.143 = load <8 x float>, <8 x float>* %acc_3.at
  %.144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_7, <8 x float> %.143)
  store <8 x float> %.144, <8 x float>* %acc_3.at
  %.145 = add i64 %index_30, 2
  %.146 = getelementptr float, float* %in0, i64 %.145
  %.147 = load float, float* %.146, align 4
  %.148 = insertelement <8 x float> undef, float %.147, i32 0
  %a_11 = shufflevector <8 x float> %.148, <8 x float> undef, <8 x i32> zeroinitializer
  %.149 = load <8 x float>, <8 x float>* %acc_4.at
  %.150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_6, <8 x float> %.149)
  store <8 x float> %.150, <8 x float>* %acc_4.at
  %.151 = load <8 x float>, <8 x float>* %acc_5.at
  %.152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_7, <8 x float> %.151)
  store <8 x float> %.152, <8 x float>* %acc_5.at
  %.153 = add nsw i32 %kt_2, 4
  br label %kt_2.head.18
kt_2.end.20:
  br label %kt_2_rest.head.21
kt_2_rest.head.21:
  %kt_2_rest = phi i32 [ %kt_2_whole, %kt_2.end.20 ], [ %.184, %kt_2_rest.body.22 ]
  %.154 = icmp slt i32 %kt_2_rest, %k_count
  br i1 %.154, label %kt_2_rest.body.22, label %kt_2_rest.end.23
kt_2_rest.body.22:
  %index_19 = mul i32 %kt_2_rest, 16
  %index_31 = sext i32 %index_19 to i64
  %.155 = getelementptr float, float* %rhs_pack, i64 %index_31
  %.156 = bitcast float* %.155 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.156, align 4
  %.157 = add i64 %index_31, 8
  %.158 = getelementptr float, float* %rhs_pack, i64 %.157
  %.159 = bitcast float* %.158 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.159, align 4
  %.160 = mul i32 %kt_2_rest, 15
  %index_20 = add i32 %index_8, %.160
  %index_32 = sext i32 %index_20 to i64
  %.161 = getelementptr float, float* %in0, i64 %index_32
  %.162 = load float, float* %.161, align 4
  %.163 = insertelement <8 x float> undef, float %.162, i32 0
  %a_12 = shufflevector <8 x float> %.163, <8 x float> undef, <8 x i32> zeroinitializer
  %.164 = load <8 x float>, <8 x float>* %acc_0.at
  %.165 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_8, <8 x float> %.164)
  store <8 x float> %.165, <8 x float>* %acc_0.at
  %.166 = load <8 x float>, <8 x float>* %acc_1.at
  %.167 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_9, <8 x float> %.166)
  store <8 x float> %.167, <8 x float>* %acc_1.at
  %.168 = add i64 %index_32, 1
  %.169 = getelementptr float, float* %in0, i64 %.168
  %.170 = load float, float* %.169, align 4
  %.171 = insertelement <8 x float> undef, float %.170, i32 0
  %a_13 = shufflevector <8 x float> %.171, <8 x float> undef, <8 x i32> zeroinitializer
  %.172 = load <8 x float>, <8 x float>* %acc_2.at
  %.173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_8, <8 x float> %.172)
  store <8 x float> %.173, <8 x float>* %acc_2.at
  %.174 = load <8 x float>, <8 x float>* %acc_3.at
  %.175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_9, <8 x float> %.174)
  store <8 x float> %.175, <8 x float>* %acc_3.at
  %.176 = add i64 %index_32, 2
  %.177 = getelementptr float, float* %in0, i64 %.176
  %.178 = load float, float* %.177, align 4
  %.179 = insertelement <8 x float> undef, float %.178, i32 0
  %a_14 = shufflevector <8 x float> %.179, <8 x float> undef, <8 x i32> zeroinitializer
  %.180 = load <8 x float>, <8 x float>* %acc_4.at
  %.181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_8, <8 x float> %.180)
  store <8 x float> %.181, <8 x float>* %acc_4.at
  %.182 = load <8 x float>, <8 x float>* %acc_5.at
  %.183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_9, <8 x float> %.182)
  store <8 x float> %.183, <8 x float>* %acc_5.at
  %.184 = add nsw i32 %kt_2_rest, 1
  br label %kt_2_rest.head.21
kt_2_rest.end.23:
  %.185 = getelementptr float, float* %totals, i64 0
  %.186 = bitcast float* %.185 to <8 x float>*
  %.187 = load <8 x float>, <8 x float>* %.186, align 4
  %.188 = load <8 x float>, <8 x float>* %acc_0.at
  %.189 = fadd <8 x float> %.187, %.188
  %.190 = getelementptr float, float* %totals, i64 0
  %.191 = bitcast float* %.190 to <8 x float>*
  store <8 x float> %.189, <8 x float>* %.191, align 4
  %.192 = getelementptr float, float* %totals, i64 8
  %.193 = bitcast float* %.192 to <8 x float>*
  %.194 = load <8 x float>, <8 x float>* %.193, align 4
  %.195 = load <8 x float>, <8 x float>* %acc_1.at
  %.196 = fadd <8 x float> %.194, %.195
  %.197 = getelementptr float, float* %totals, i64 8
  %.198 = bitcast float* %.197 to <8 x float>*
  store <8 x float> %.196, <8 x float>* %.198, align 4
  %.199 = getelementptr float, float* %totals, i64 16
  %.200 = bitcast float* %.199 to <8 x float>*
  %.201 = load <8 x float>, <8 x float>* %.200, align 4
  %.202 = load <8 x float>, <8 x float>* %acc_2.at
  %.203 = fadd <8 x float> %.201, %.202
  %.204 = getelementptr float, float* %totals, i64 16
  %.205 = bitcast float* %.204 to <8 x float>*
  store <8 x float> %.203, <8 x float>* %.205, align 4
  %.206 = getelementptr float, float* %totals, i64 24
  %.207 = bitcast float* %.206 to <8 x float>*
  %.208 = load <8 x float>, <8 x float>* %.207, align 4
  %.209 = load <8 x float>, <8 x float>* %acc_3.at
  %.210 = fadd <8 x float> %.208, %.209
  %.211 = getelementptr float, float* %totals, i64 24
  %.212 = bitcast float* %.211 to <8 x float>*
  store <8 x float> %.210, <8 x float>* %.212, align 4
  %.213 = getelementptr float, float* %totals, i64 32
  %.214 = bitcast float* %.213 to <8 x float>*
  %.215 = load <8 x float>, <8 x float>* %.214, align 4
  %.216 = load <8 x float>, <8 x float>* %acc_4.at
  %.217 = fadd <8 x float> %.215, %.216
  %.218 = getelementptr float, float* %totals, i64 32
  %.219 = bitcast float* %.218 to <8 x float>*
  store <8 x float> %.217, <8 x float>* %.219, align 4
  %.220 = getelementptr float, float* %totals, i64 40
  %.221 = bitcast float* %.220 to <8 x float>*
  %.222 = load <8 x float>, <8 x float>* %.221, align 4
  %.223 = load <8 x float>, <8 x float>* %acc_5.at
  %.224 = fadd <8 x float> %.222, %.223
  %.225 = getelementptr float, float* %totals, i64 40
  %.226 = bitcast float* %.225 to <8 x float>*
  store <8 x float> %.224, <8 x float>* %.226, align 4
  %.227 = add nsw i32 %kt, 1
  br label %kt.head.12
kt.end.14:
  %.228 = add nsw i32 %ko, 1
  br label %ko.head.9
ko.end.11:
  %.229 = getelementptr float, float* %totals, i64 0
  %.230 = bitcast float* %.229 to <8 x float>*
  %.231 = load <8 x float>, <8 x float>* %.230, align 4
  %.232 = getelementptr float, float* %out0, i64 0
  %.233 = bitcast float* %.232 to <8 x float>*
  store <8 x float> %.231, <8 x float>* %.233, align 4
  %.234 = getelementptr float, float* %totals, i64 8
  %.235 = bitcast float* %.234 to <8 x float>*
  %.236 = load <8 x float>, <8 x float>* %.235, align 4
  %.237 = getelementptr float, float* %out0, i64 8
  %.238 = bitcast float* %.237 to <8 x float>*
  store <8 x float> %.236, <8 x float>* %.238, align 4
  %.239 = getelementptr float, float* %totals, i64 16
  %.240 = bitcast float* %.239 to <8 x float>*
  %.241 = load <8 x float>, <8 x float>* %.240, align 4
  %.242 = getelementptr float, float* %out0, i64 16
  %.243 = bitcast float* %.242 to <8 x float>*
  store <8 x float> %.241, <8 x float>* %.243, align 4
  %.244 = getelementptr float, float* %totals, i64 24
  %.245 = bitcast float* %.244 to <8 x float>*
  %.246 = load <8 x float>, <8 x float>* %.245, align 4
  %.247 = getelementptr float, float* %out0, i64 24
  %.248 = bitcast float* %.247 to <8 x float>*
  store <8 x float> %.246, <8 x float>* %.248, align 4
  %.249 = getelementptr float, float* %totals, i64 32
  %.250 = bitcast float* %.249 to <8 x float>*
  %.251 = load <8 x float>, <8 x float>* %.250, align 4
  %.252 = getelementptr float, float* %out0, i64 32
  %.253 = bitcast float* %.252 to <8 x float>*
  store <8 x float> %.251, <8 x float>* %.253, align 4
  %.254 = getelementptr float, float* %totals, i64 40
  %.255 = bitcast float* %.254 to <8 x float>*
  %.256 = load <8 x float>, <8 x float>* %.255, align 4
  %.257 = getelementptr float, float* %out0, i64 40
  %.258 = bitcast float* %.257 to <8 x float>*
  store <8 x float> %.256, <8 x float>* %.258, align 4
  %.259 = add i32 %group_x, 1
  %.260 = icmp eq i32 %.259, %.grid_x
  %.261 = add i32 %group_y, 1
  %.262 = select i1 %.260, i32 %.261, i32 %group_y
  %.263 = icmp eq i32 %.262, %.grid_y
  %.264 = add i32 %group_z, 1
  %.265 = select i1 %.260, i32 0, i32 %.259
  store i32 %.265, i32* %group_x.at
  %.266 = select i1 %.263, i32 0, i32 %.262
  store i32 %.266, i32* %group_y.at
  %.267 = select i1 %.263, i32 %.264, i32 %group_z
  store i32 %.267, i32* %group_z.at
  %.268 = add nsw i32 %.task, 1
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

; train_step_lstm_cell_5
;   ops: dot_general
;   from: test/golden/models.ts:58:58
;   schedule: contract: tile m 4, tile n 16, register m 4, register n 16, vector n 8, stage rhs, stage lhs, vector m 8
;   flops: 640*batch  bytes: 400*batch+256
;   grid: 1 x 1 x 1
;   in0: f32[20*batch], read
;   in1: f32[80*batch], read
;   out0: f32[64], write
;   scratch: lhs_pack: f32[1032], rhs_pack: f32[4096], totals: f32[64]
define internal void @train_step_lstm_cell_5(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 20544
  %totals = bitcast i8* %.3 to float*
  %.4 = icmp slt i32 %.begin, %.end
  br i1 %.4, label %work.1, label %done.2
work.1:
  %.5 = udiv i32 %.begin, %.grid_x
  %.6 = urem i32 %.begin, %.grid_x
  %.7 = urem i32 %.5, %.grid_y
  %.8 = udiv i32 %.5, %.grid_y
  store i32 %.6, i32* %group_x.at
  store i32 %.7, i32* %group_y.at
  store i32 %.8, i32* %group_z.at
  br label %.task.head.3
.task.head.3:
  %.task = phi i32 [ %.begin, %work.1 ], [ %.336, %ko.end.11 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.14, %t.body.7 ]
  %.10 = icmp slt i32 %t, 64
  br i1 %.10, label %t.body.7, label %t.end.8
t.body.7:
  %.11 = sext i32 %t to i64
  %.12 = getelementptr float, float* %totals, i64 %.11
  %.13 = bitcast float* %.12 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.13, align 4
  %.14 = add nsw i32 %t, 8
  br label %t.head.6
t.end.8:
  %.15 = add i32 %batch, 255
  %index_1 = sdiv i32 %.15, 256
  br label %ko.head.9
ko.head.9:
  %ko = phi i32 [ 0, %t.end.8 ], [ %.286, %kt.end.14 ]
  %.16 = icmp slt i32 %ko, 5
  br i1 %.16, label %ko.body.10, label %ko.end.11
ko.body.10:
  %index_3 = mul i32 %batch, %ko
  %index_4 = mul i32 %index_3, 4
  %index_8 = mul i32 %index_3, 16
  br label %kt.head.12
kt.head.12:
  %kt = phi i32 [ 0, %ko.body.10 ], [ %.285, %kk_rest.end.29 ]
  %.17 = icmp slt i32 %kt, %index_1
  br i1 %.17, label %kt.body.13, label %kt.end.14
kt.body.13:
  %k_start = mul i32 %kt, 256
  %.18 = sub i32 %batch, %k_start
  %k_count = call i32 @llvm.smin.i32(i32 256, i32 %.18)
  %.19 = mul i32 %k_start, 4
  %index_5 = add i32 %index_4, %.19
  br label %i_1.head.15
i_1.head.15:
  %i_1 = phi i32 [ 0, %kt.body.13 ], [ %.28, %kt_2.end.20 ]
  %.20 = icmp slt i32 %i_1, 4
  br i1 %.20, label %i_1.body.16, label %i_1.end.17
i_1.body.16:
  %index_6 = add i32 %index_5, %i_1
  %index_24 = sext i32 %i_1 to i64
  %index_26 = sext i32 %index_6 to i64
  br label %kt_2.head.18
kt_2.head.18:
  %kt_2 = phi i32 [ 0, %i_1.body.16 ], [ %.27, %kt_2.body.19 ]
  %.21 = icmp slt i32 %kt_2, %k_count
  br i1 %.21, label %kt_2.body.19, label %kt_2.end.20
kt_2.body.19:
  %index_2 = mul i32 %kt_2, 4
  %index_25 = sext i32 %index_2 to i64
  %.22 = add i64 %index_26, %index_25
  %.23 = getelementptr float, float* %in0, i64 %.22
  %.24 = load float, float* %.23, align 4
  %.25 = add i64 %index_24, %index_25
  %.26 = getelementptr float, float* %lhs_pack, i64 %.25
  store float %.24, float* %.26, align 4
  %.27 = add nsw i32 %kt_2, 1
  br label %kt_2.head.18
kt_2.end.20:
  %.28 = add nsw i32 %i_1, 1
  br label %i_1.head.15
i_1.end.17:
  %.29 = mul i32 %k_start, 16
  %index_9 = add i32 %index_8, %.29
  br label %kt_3.head.21
kt_3.head.21:
  %kt_3 = phi i32 [ 0, %i_1.end.17 ], [ %.43, %kt_3.body.22 ]
  %.30 = icmp slt i32 %kt_3, %k_count
  br i1 %.30, label %kt_3.body.22, label %kt_3.end.23
kt_3.body.22:
  %index_7 = mul i32 %kt_3, 16
  %index_10 = add i32 %index_9, %index_7
  %index_27 = sext i32 %index_7 to i64
  %index_28 = sext i32 %index_10 to i64
  %.31 = getelementptr float, float* %in1, i64 %index_28
  %.32 = bitcast float* %.31 to <8 x float>*
  %.33 = load <8 x float>, <8 x float>* %.32, align 4
  %.34 = getelementptr float, float* %rhs_pack, i64 %index_27
  %.35 = bitcast float* %.34 to <8 x float>*
  store <8 x float> %.33, <8 x float>* %.35, align 4
  %.36 = add i64 %index_28, 8
  %.37 = getelementptr float, float* %in1, i64 %.36
  %.38 = bitcast float* %.37 to <8 x float>*
  %.39 = load <8 x float>, <8 x float>* %.38, align 4
  %.40 = add i64 %index_27, 8
  %.41 = getelementptr float, float* %rhs_pack, i64 %.40
  %.42 = bitcast float* %.41 to <8 x float>*
  store <8 x float> %.39, <8 x float>* %.42, align 4
  %.43 = add nsw i32 %kt_3, 1
  br label %kt_3.head.21
kt_3.end.23:
  store <8 x float> zeroinitializer, <8 x float>* %acc_0.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_2.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_3.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_4.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_5.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_6.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_7.at
  %.44 = sdiv i32 %k_count, 4
  %kk_whole = mul i32 %.44, 4
  br label %kk.head.24
kk.head.24:
  %kk = phi i32 [ 0, %kt_3.end.23 ], [ %.190, %kk.body.25 ]
  %.45 = icmp slt i32 %kk, %kk_whole
  br i1 %.45, label %kk.body.25, label %kk.end.26
kk.body.25:
  %index_11 = mul i32 %kk, 16
  %index_29 = sext i32 %index_11 to i64
  %.46 = getelementptr float, float* %rhs_pack, i64 %index_29
  %.47 = bitcast float* %.46 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.47, align 4
  %.48 = add i64 %index_29, 8
  %.49 = getelementptr float, float* %rhs_pack, i64 %.48
  %.50 = bitcast float* %.49 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.50, align 4
  %index_12 = mul i32 %kk, 4
  %index_30 = sext i32 %index_12 to i64
  %.51 = getelementptr float, float* %lhs_pack, i64 %index_30
  %.52 = load float, float* %.51, align 4
  %.53 = insertelement <8 x float> undef, float %.52, i32 0
  %a = shufflevector <8 x float> %.53, <8 x float> undef, <8 x i32> zeroinitializer
  %.54 = load <8 x float>, <8 x float>* %acc_0.at
  %.55 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.54)
  store <8 x float> %.55, <8 x float>* %acc_0.at
  %.56 = load <8 x float>, <8 x float>* %acc_1.at
  %.57 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.56)
  store <8 x float> %.57, <8 x float>* %acc_1.at
  %.58 = add i64 %index_30, 1
  %.59 = getelementptr float, float* %lhs_pack, i64 %.58
  %.60 = load float, float* %.59, align 4
  %.61 = insertelement <8 x float> undef, float %.60, i32 0
  %a_1 = shufflevector <8 x float> %.61, <8 x float> undef, <8 x i32> zeroinitializer
  %.62 = load <8 x float>, <8 x float>* %acc_2.at
  %.63 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.62)
  store <8 x float> %.63, <8 x float>* %acc_2.at
  %.64 = load <8 x float>, <8 x float>* %acc_3.at
  %.65 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.64)
  store <8 x float> %.65, <8 x float>* %acc_3.at
  %.66 = add i64 %index_30, 2
  %.67 = getelementptr float, float* %lhs_pack, i64 %.66
  %.68 = load float, float* %.67, align 4
  %.69 = insertelement <8 x float> undef, float %.68, i32 0
  %a_2 = shufflevector <8 x float> %.69, <8 x float> undef, <8 x i32> zeroinitializer
  %.70 = load <8 x float>, <8 x float>* %acc_4.at
  %.71 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.70)
  store <8 x float> %.71, <8 x float>* %acc_4.at
  %.72 = load <8 x float>, <8 x float>* %acc_5.at
  %.73 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.72)
  store <8 x float> %.73, <8 x float>* %acc_5.at
  %.74 = add i64 %index_30, 3
  %.75 = getelementptr float, float* %lhs_pack, i64 %.74
  %.76 = load float, float* %.75, align 4
  %.77 = insertelement <8 x float> undef, float %.76, i32 0
  %a_3 = shufflevector <8 x float> %.77, <8 x float> undef, <8 x i32> zeroinitializer
  %.78 = load <8 x float>, <8 x float>* %acc_6.at
  %.79 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.78)
  store <8 x float> %.79, <8 x float>* %acc_6.at
  %.80 = load <8 x float>, <8 x float>* %acc_7.at
  %.81 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.80)
  store <8 x float> %.81, <8 x float>* %acc_7.at
  %index_13 = add i32 %kk, 1
  %index_14 = mul i32 %index_13, 16
  %index_31 = sext i32 %index_14 to i64
  %.82 = getelementptr float, float* %rhs_pack, i64 %index_31
  %.83 = bitcast float* %.82 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.83, align 4
  %.84 = add i64 %index_31, 8
  %.85 = getelementptr float, float* %rhs_pack, i64 %.84
  %.86 = bitcast float* %.85 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.86, align 4
  %index_15 = mul i32 %index_13, 4
  %index_32 = sext i32 %index_15 to i64
  %.87 = getelementptr float, float* %lhs_pack, i64 %index_32
  %.88 = load float, float* %.87, align 4
  %.89 = insertelement <8 x float> undef, float %.88, i32 0
  %a_4 = shufflevector <8 x float> %.89, <8 x float> undef, <8 x i32> zeroinitializer
  %.90 = load <8 x float>, <8 x float>* %acc_0.at
  %.91 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_2, <8 x float> %.90)
  store <8 x float> %.91, <8 x float>* %acc_0.at
  %.92 = load <8 x float>, <8 x float>* %acc_1.at
  %.93 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_3, <8 x float> %.92)
  store <8 x float> %.93, <8 x float>* %acc_1.at
  %.94 = add i64 %index_32, 1
  %.95 = getelementptr float, float* %lhs_pack, i64 %.94
  %.96 = load float, float* %.95, align 4
  %.97 = insertelement <8 x float> undef, float %.96, i32 0
  %a_5 = shufflevector <8 x float> %.97, <8 x float> undef, <8 x i32> zeroinitializer
  %.98 = load <8 x float>, <8 x float>* %acc_2.at
  %.99 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_2, <8 x float> %.98)
  store <8 x float> %.99, <8 x float>* %acc_2.at
  %.100 = load <8 x float>, <8 x float>* %acc_3.at
  %.101 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_3, <8 x float> %.100)
  store <8 x float> %.101, <8 x float>* %acc_3.at
  %.102 = add i64 %index_32, 2
  %.103 = getelementptr float, float* %lhs_pack, i64 %.102
  %.104 = load float, float* %.103, align 4
  %.105 = insertelement <8 x float> undef, float %.104, i32 0
  %a_6 = shufflevector <8 x float> %.105, <8 x float> undef, <8 x i32> zeroinitializer
  %.106 = load <8 x float>, <8 x float>* %acc_4.at
  %.107 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.106)
  store <8 x float> %.107, <8 x float>* %acc_4.at
  %.108 = load <8 x float>, <8 x float>* %acc_5.at
  %.109 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.108)
  store <8 x float> %.109, <8 x float>* %acc_5.at
  %.110 = add i64 %index_32, 3
  %.111 = getelementptr float, float* %lhs_pack, i64 %.110
  %.112 = load float, float* %.111, align 4
  %.113 = insertelement <8 x float> undef, float %.112, i32 0
  %a_7 = shufflevector <8 x float> %.113, <8 x float> undef, <8 x i32> zeroinitializer
  %.114 = load <8 x float>, <8 x float>* %acc_6.at
  %.115 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.114)
  store <8 x float> %.115, <8 x float>* %acc_6.at
  %.116 = load <8 x float>, <8 x float>* %acc_7.at
  %.117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.116)
  store <8 x float> %.117, <8 x float>* %acc_7.at
  %index_16 = add i32 %kk, 2
  %index_17 = mul i32 %index_16, 16
  %index_33 = sext i32 %index_17 to i64
  %.118 = getelementptr float, float* %rhs_pack, i64 %index_33
  %.119 = bitcast float* %.118 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.119, align 4
  %.120 = add i64 %index_33, 8
  %.121 = getelementptr float, float* %rhs_pack, i64 %.120
  %.122 = bitcast float* %.121 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.122, align 4
  %index_18 = mul i32 %index_16, 4
  %index_34 = sext i32 %index_18 to i64
  %.123 = getelementptr float, float* %lhs_pack, i64 %index_34
  %.124 = load float, float* %.123, align 4
  %.125 = insertelement <8 x float> undef, float %.124, i32 0
  %a_8 = shufflevector <8 x float> %.125, <8 x float> undef, <8 x i32> zeroinitializer
  %.126 = load <8 x float>, <8 x float>* %acc_0.at
  %.127 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_4, <8 x float> %.126)
  store <8 x float> %.127, <8 x float>* %acc_0.at
  %.128 = load <8 x float>, <8 x float>* %acc_1.at
  %.129 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_5, <8 x float> %.128)
  store <8 x float> %.129, <8 x float>* %acc_1.at
  %.130 = add i64 %index_34, 1
  %.131 = getelementptr float, float* %lhs_pack, i64 %.130
  %.132 = load float, float* %.131, align 4
  %.133 = insertelement <8 x float> undef, float %.132, i32 0
  %a_9 = shufflevector <8 x float> %.133, <8 x float> undef, <8 x i32> zeroinitializer
  %.134 = load <8 x float>, <8 x float>* %acc_2.at
  %.135 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_4, <8 x float> %.134)
  store <8 x float> %.135, <8 x float>* %acc_2.at
  %.136 = load <8 x float>, <8 x float>* %acc_3.at
  %.137 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_5, <8 x float> %.136)
  store <8 x float> %.137, <8 x float>* %acc_3.at
  %.138 = add i64 %index_34, 2
  %.139 = getelementptr float, float* %lhs_pack, i64 %.138
  %.140 = load float, float* %.139, align 4
  %.141 = insertelement <8 x float> undef, float %.140, i32 0
  %a_10 = shufflevector <8 x float> %.141, <8 x float> undef, <8 x i32> zeroinitializer
  %.142 = load <8 x float>, <8 x float>* %acc_4.at
  %.143 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_4, <8 x float> %.142)
  store <8 x float> %.143, <8 x float>* %acc_4.at
  %.144 = load <8 x float>, <8 x float>* %acc_5.at
  %.145 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_5, <8 x float> %.144)
  store <8 x float> %.145, <8 x float>* %acc_5.at
  %.146 = add i64 %index_34, 3
  %.147 = getelementptr float, float* %lhs_pack, i64 %.146
  %.148 = load float, float* %.147, align 4
  %.149 = insertelement <8 x float> undef, float %.148, i32 0
  %a_11 = shufflevector <8 x float> %.149, <8 x float> undef, <8 x i32> zeroinitializer
  %.150 = load <8 x float>, <8 x float>* %acc_6.at
  %.151 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_4, <8 x float> %.150)
  store <8 x float> %.151, <8 x float>* %acc_6.at
  %.152 = load <8 x float>, <8 x float>* %acc_7.at
  %.153 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_5, <8 x float> %.152)
  store <8 x float> %.153, <8 x float>* %acc_7.at
  %index_19 = add i32 %kk, 3
  %index_20 = mul i32 %index_19, 16
  %index_35 = sext i32 %index_20 to i64
  %.154 = getelementptr float, float* %rhs_pack, i64 %index_35
  %.155 = bitcast float* %.154 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.155, align 4
  %.156 = add i64 %index_35, 8
  %.157 = getelementptr float, float* %rhs_pack, i64 %.156
  %.158 = bitcast float* %.157 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.158, align 4
  %index_21 = mul i32 %index_19, 4
  %index_36 = sext i32 %index_21 to i64
  %.159 = getelementptr float, float* %lhs_pack, i64 %index_36
  %.160 = load float, float* %.159, align 4
  %.161 = insertelement <8 x float> undef, float %.160, i32 0
  %a_12 = shufflevector <8 x float> %.161, <8 x float> undef, <8 x i32> zeroinitializer
  %.162 = load <8 x float>, <8 x float>* %acc_0.at
  %.163 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_6, <8 x float> %.162)
  store <8 x float> %.163, <8 x float>* %acc_0.at
  %.164 = load <8 x float>, <8 x float>* %acc_1.at
  %.165 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_7, <8 x float> %.164)
  store <8 x float> %.165, <8 x float>* %acc_1.at
  %.166 = add i64 %index_36, 1
  %.167 = getelementptr float, float* %lhs_pack, i64 %.166
  %.168 = load float, float* %.167, align 4
  %.169 = insertelement <8 x float> undef, float %.168, i32 0
  %a_13 = shufflevector <8 x float> %.169, <8 x float> undef, <8 x i32> zeroinitializer
  %.170 = load <8 x float>, <8 x float>* %acc_2.at
  %.171 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_6, <8 x float> %.170)
  store <8 x float> %.171, <8 x float>* %acc_2.at
  %.172 = load <8 x float>, <8 x float>* %acc_3.at
  %.173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_7, <8 x float> %.172)
  store <8 x float> %.173, <8 x float>* %acc_3.at
  %.174 = add i64 %index_36, 2
  %.175 = getelementptr float, float* %lhs_pack, i64 %.174
  %.176 = load float, float* %.175, align 4
  %.177 = insertelement <8 x float> undef, float %.176, i32 0
  %a_14 = shufflevector <8 x float> %.177, <8 x float> undef, <8 x i32> zeroinitializer
  %.178 = load <8 x float>, <8 x float>* %acc_4.at
  %.179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_6, <8 x float> %.178)
  store <8 x float> %.179, <8 x float>* %acc_4.at
  %.180 = load <8 x float>, <8 x float>* %acc_5.at
  %.181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_7, <8 x float> %.180)
  store <8 x float> %.181, <8 x float>* %acc_5.at
  %.182 = add i64 %index_36, 3
  %.183 = getelementptr float, float* %lhs_pack, i64 %.182
  %.184 = load float, float* %.183, align 4
  %.185 = insertelement <8 x float> undef, float %.184, i32 0
  %a_15 = shufflevector <8 x float> %.185, <8 x float> undef, <8 x i32> zeroinitializer
  %.186 = load <8 x float>, <8 x float>* %acc_6.at
  %.187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_6, <8 x float> %.186)
  store <8 x float> %.187, <8 x float>* %acc_6.at
  %.188 = load <8 x float>, <8 x float>* %acc_7.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_7, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_7.at
  %.190 = add nsw i32 %kk, 4
  br label %kk.head.24
kk.end.26:
  br label %kk_rest.head.27
kk_rest.head.27:
  %kk_rest = phi i32 [ %kk_whole, %kk.end.26 ], [ %.228, %kk_rest.body.28 ]
  %.191 = icmp slt i32 %kk_rest, %k_count
  br i1 %.191, label %kk_rest.body.28, label %kk_rest.end.29
kk_rest.body.28:
  %index_22 = mul i32 %kk_rest, 16
  %index_37 = sext i32 %index_22 to i64
  %.192 = getelementptr float, float* %rhs_pack, i64 %index_37
  %.193 = bitcast float* %.192 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.193, align 4
  %.194 = add i64 %index_37, 8
  %.195 = getelementptr float, float* %rhs_pack, i64 %.194
  %.196 = bitcast float* %.195 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.196, align 4
  %index_23 = mul i32 %kk_rest, 4
  %index_38 = sext i32 %index_23 to i64
  %.197 = getelementptr float, float* %lhs_pack, i64 %index_38
  %.198 = load float, float* %.197, align 4
  %.199 = insertelement <8 x float> undef, float %.198, i32 0
  %a_16 = shufflevector <8 x float> %.199, <8 x float> undef, <8 x i32> zeroinitializer
  %.200 = load <8 x float>, <8 x float>* %acc_0.at
  %.201 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_8, <8 x float> %.200)
  store <8 x float> %.201, <8 x float>* %acc_0.at
  %.202 = load <8 x float>, <8 x float>* %acc_1.at
  %.203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_9, <8 x float> %.202)
  store <8 x float> %.203, <8 x float>* %acc_1.at
  %.204 = add i64 %index_38, 1
  %.205 = getelementptr float, float* %lhs_pack, i64 %.204
  %.206 = load float, float* %.205, align 4
  %.207 = insertelement <8 x float> undef, float %.206, i32 0
  %a_17 = shufflevector <8 x float> %.207, <8 x float> undef, <8 x i32> zeroinitializer
  %.208 = load <8 x float>, <8 x float>* %acc_2.at
  %.209 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_8, <8 x float> %.208)
  store <8 x float> %.209, <8 x float>* %acc_2.at
  %.210 = load <8 x float>, <8 x float>* %acc_3.at
  %.211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_9, <8 x float> %.210)
  store <8 x float> %.211, <8 x float>* %acc_3.at
  %.212 = add i64 %index_38, 2
  %.213 = getelementptr float, float* %lhs_pack, i64 %.212
  %.214 = load float, float* %.213, align 4
  %.215 = insertelement <8 x float> undef, float %.214, i32 0
  %a_18 = shufflevector <8 x float> %.215, <8 x float> undef, <8 x i32> zeroinitializer
  %.216 = load <8 x float>, <8 x float>* %acc_4.at
  %.217 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_8, <8 x float> %.216)
  store <8 x float> %.217, <8 x float>* %acc_4.at
  %.218 = load <8 x float>, <8 x float>* %acc_5.at
  %.219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_9, <8 x float> %.218)
  store <8 x float> %.219, <8 x float>* %acc_5.at
  %.220 = add i64 %index_38, 3
  %.221 = getelementptr float, float* %lhs_pack, i64 %.220
  %.222 = load float, float* %.221, align 4
  %.223 = insertelement <8 x float> undef, float %.222, i32 0
  %a_19 = shufflevector <8 x float> %.223, <8 x float> undef, <8 x i32> zeroinitializer
  %.224 = load <8 x float>, <8 x float>* %acc_6.at
  %.225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_8, <8 x float> %.224)
  store <8 x float> %.225, <8 x float>* %acc_6.at
  %.226 = load <8 x float>, <8 x float>* %acc_7.at
  %.227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_9, <8 x float> %.226)
  store <8 x float> %.227, <8 x float>* %acc_7.at
  %.228 = add nsw i32 %kk_rest, 1
  br label %kk_rest.head.27
kk_rest.end.29:
  %.229 = getelementptr float, float* %totals, i64 0
  %.230 = bitcast float* %.229 to <8 x float>*
  %.231 = load <8 x float>, <8 x float>* %.230, align 4
  %.232 = load <8 x float>, <8 x float>* %acc_0.at
  %.233 = fadd <8 x float> %.231, %.232
  %.234 = getelementptr float, float* %totals, i64 0
  %.235 = bitcast float* %.234 to <8 x float>*
  store <8 x float> %.233, <8 x float>* %.235, align 4
  %.236 = getelementptr float, float* %totals, i64 8
  %.237 = bitcast float* %.236 to <8 x float>*
  %.238 = load <8 x float>, <8 x float>* %.237, align 4
  %.239 = load <8 x float>, <8 x float>* %acc_1.at
  %.240 = fadd <8 x float> %.238, %.239
  %.241 = getelementptr float, float* %totals, i64 8
  %.242 = bitcast float* %.241 to <8 x float>*
  store <8 x float> %.240, <8 x float>* %.242, align 4
  %.243 = getelementptr float, float* %totals, i64 16
  %.244 = bitcast float* %.243 to <8 x float>*
  %.245 = load <8 x float>, <8 x float>* %.244, align 4
  %.246 = load <8 x float>, <8 x float>* %acc_2.at
  %.247 = fadd <8 x float> %.245, %.246
  %.248 = getelementptr float, float* %totals, i64 16
  %.249 = bitcast float* %.248 to <8 x float>*
  store <8 x float> %.247, <8 x float>* %.249, align 4
  %.250 = getelementptr float, float* %totals, i64 24
  %.251 = bitcast float* %.250 to <8 x float>*
  %.252 = load <8 x float>, <8 x float>* %.251, align 4
  %.253 = load <8 x float>, <8 x float>* %acc_3.at
  %.254 = fadd <8 x float> %.252, %.253
  %.255 = getelementptr float, float* %totals, i64 24
  %.256 = bitcast float* %.255 to <8 x float>*
  store <8 x float> %.254, <8 x float>* %.256, align 4
  %.257 = getelementptr float, float* %totals, i64 32
  %.258 = bitcast float* %.257 to <8 x float>*
  %.259 = load <8 x float>, <8 x float>* %.258, align 4
  %.260 = load <8 x float>, <8 x float>* %acc_4.at
  %.261 = fadd <8 x float> %.259, %.260
  %.262 = getelementptr float, float* %totals, i64 32
  %.263 = bitcast float* %.262 to <8 x float>*
  store <8 x float> %.261, <8 x float>* %.263, align 4
  %.264 = getelementptr float, float* %totals, i64 40
  %.265 = bitcast float* %.264 to <8 x float>*
  %.266 = load <8 x float>, <8 x float>* %.265, align 4
  %.267 = load <8 x float>, <8 x float>* %acc_5.at
  %.268 = fadd <8 x float> %.266, %.267
  %.269 = getelementptr float, float* %totals, i64 40
  %.270 = bitcast float* %.269 to <8 x float>*
  store <8 x float> %.268, <8 x float>* %.270, align 4
  %.271 = getelementptr float, float* %totals, i64 48
  %.272 = bitcast float* %.271 to <8 x float>*
  %.273 = load <8 x float>, <8 x float>* %.272, align 4
  %.274 = load <8 x float>, <8 x float>* %acc_6.at
  %.275 = fadd <8 x float> %.273, %.274
  %.276 = getelementptr float, float* %totals, i64 48
  %.277 = bitcast float* %.276 to <8 x float>*
  store <8 x float> %.275, <8 x float>* %.277, align 4
  %.278 = getelementptr float, float* %totals, i64 56
  %.279 = bitcast float* %.278 to <8 x float>*
  %.280 = load <8 x float>, <8 x float>* %.279, align 4
  %.281 = load <8 x float>, <8 x float>* %acc_7.at
  %.282 = fadd <8 x float> %.280, %.281
  %.283 = getelementptr float, float* %totals, i64 56
  %.284 = bitcast float* %.283 to <8 x float>*
  store <8 x float> %.282, <8 x float>* %.284, align 4
  %.285 = add nsw i32 %kt, 1
  br label %kt.head.12
kt.end.14:
  %.286 = add nsw i32 %ko, 1
  br label %ko.head.9
ko.end.11:
  %.287 = getelementptr float, float* %totals, i64 0
  %.288 = bitcast float* %.287 to <8 x float>*
  %.289 = load <8 x float>, <8 x float>* %.288, align 4
  %.290 = getelementptr float, float* %out0, i64 0
  %.291 = bitcast float* %.290 to <8 x float>*
  store <8 x float> %.289, <8 x float>* %.291, align 4
  %.292 = getelementptr float, float* %totals, i64 8
  %.293 = bitcast float* %.292 to <8 x float>*
  %.294 = load <8 x float>, <8 x float>* %.293, align 4
  %.295 = getelementptr float, float* %out0, i64 8
  %.296 = bitcast float* %.295 to <8 x float>*
  store <8 x float> %.294, <8 x float>* %.296, align 4
  %.297 = getelementptr float, float* %totals, i64 16
  %.298 = bitcast float* %.297 to <8 x float>*
  %.299 = load <8 x float>, <8 x float>* %.298, align 4
  %.300 = getelementptr float, float* %out0, i64 16
  %.301 = bitcast float* %.300 to <8 x float>*
  store <8 x float> %.299, <8 x float>* %.301, align 4
  %.302 = getelementptr float, float* %totals, i64 24
  %.303 = bitcast float* %.302 to <8 x float>*
  %.304 = load <8 x float>, <8 x float>* %.303, align 4
  %.305 = getelementptr float, float* %out0, i64 24
  %.306 = bitcast float* %.305 to <8 x float>*
  store <8 x float> %.304, <8 x float>* %.306, align 4
  %.307 = getelementptr float, float* %totals, i64 32
  %.308 = bitcast float* %.307 to <8 x float>*
  %.309 = load <8 x float>, <8 x float>* %.308, align 4
  %.310 = getelementptr float, float* %out0, i64 32
  %.311 = bitcast float* %.310 to <8 x float>*
  store <8 x float> %.309, <8 x float>* %.311, align 4
  %.312 = getelementptr float, float* %totals, i64 40
  %.313 = bitcast float* %.312 to <8 x float>*
  %.314 = load <8 x float>, <8 x float>* %.313, align 4
  %.315 = getelementptr float, float* %out0, i64 40
  %.316 = bitcast float* %.315 to <8 x float>*
  store <8 x float> %.314, <8 x float>* %.316, align 4
  %.317 = getelementptr float, float* %totals, i64 48
  %.318 = bitcast float* %.317 to <8 x float>*
  %.319 = load <8 x float>, <8 x float>* %.318, align 4
  %.320 = getelementptr float, float* %out0, i64 48
  %.321 = bitcast float* %.320 to <8 x float>*
  store <8 x float> %.319, <8 x float>* %.321, align 4
  %.322 = getelementptr float, float* %totals, i64 56
  %.323 = bitcast float* %.322 to <8 x float>*
  %.324 = load <8 x float>, <8 x float>* %.323, align 4
  %.325 = getelementptr float, float* %out0, i64 56
  %.326 = bitcast float* %.325 to <8 x float>*
  store <8 x float> %.324, <8 x float>* %.326, align 4
  %.327 = add i32 %group_x, 1
  %.328 = icmp eq i32 %.327, %.grid_x
  %.329 = add i32 %group_y, 1
  %.330 = select i1 %.328, i32 %.329, i32 %group_y
  %.331 = icmp eq i32 %.330, %.grid_y
  %.332 = add i32 %group_z, 1
  %.333 = select i1 %.328, i32 0, i32 %.327
  store i32 %.333, i32* %group_x.at
  %.334 = select i1 %.331, i32 0, i32 %.330
  store i32 %.334, i32* %group_y.at
  %.335 = select i1 %.331, i32 %.332, i32 %group_z
  store i32 %.335, i32* %group_z.at
  %.336 = add nsw i32 %.task, 1
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

; train_step_lstm_cell_6
;   ops: reduce_sum
;   from: test/golden/models.ts:58:58
;   schedule: reduce: vector result 8
;   flops: 80*batch  bytes: 384*batch
;   grid: batch x 1 x 1
;   in0: f32[80*batch], read
;   out0: f32[16*batch], write
define internal void @train_step_lstm_cell_6(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.32, %j.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = mul i32 %group_x, 16
  %index_4 = sext i32 %batch to i64
  br label %j.head.6
j.head.6:
  %j = phi i32 [ 0, %.task.body.4 ], [ %.22, %r.end.11 ]
  %.7 = icmp slt i32 %j, 16
  br i1 %.7, label %j.body.7, label %j.end.8
j.body.7:
  store <8 x float> zeroinitializer, <8 x float>* %acc.at
  %index_2 = add i32 %index_1, %j
  %index_3 = sext i32 %index_2 to i64
  br label %r.head.9
r.head.9:
  %r = phi i32 [ 0, %j.body.7 ], [ %.18, %r.body.10 ]
  %.8 = icmp slt i32 %r, 5
  br i1 %.8, label %r.body.10, label %r.end.11
r.body.10:
  %.9 = load <8 x float>, <8 x float>* %acc.at
  %.10 = sext i32 %r to i64
  %.11 = mul i64 %index_4, %.10
  %.12 = mul i64 %.11, 16
  %.13 = add i64 %index_3, %.12
  %.14 = getelementptr float, float* %in0, i64 %.13
  %.15 = bitcast float* %.14 to <8 x float>*
  %.16 = load <8 x float>, <8 x float>* %.15, align 4
  %.17 = fadd <8 x float> %.9, %.16
  store <8 x float> %.17, <8 x float>* %acc.at
  %.18 = add nsw i32 %r, 1
  br label %r.head.9
r.end.11:
  %.19 = load <8 x float>, <8 x float>* %acc.at
  %.20 = getelementptr float, float* %out0, i64 %index_3
  %.21 = bitcast float* %.20 to <8 x float>*
  store <8 x float> %.19, <8 x float>* %.21, align 4
  %.22 = add nsw i32 %j, 8
  br label %j.head.6
j.end.8:
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

; train_step_lstm_cell_7
;   ops: reduce_sum
;   from: test/golden/models.ts:58:58
;   schedule: reduce: vector result 8
;   flops: 16*batch  bytes: 64*batch+64
;   grid: 1 x 1 x 1
;   in0: f32[16*batch], read
;   out0: f32[16], write
;   scratch: sums: f32[32]
define internal void @train_step_lstm_cell_7(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.48, %r.end.8 ]
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
  %r = phi i32 [ 0, %.task.body.4 ], [ %.30, %r.body.7 ]
  %.12 = icmp slt i32 %r, %batch
  br i1 %.12, label %r.body.7, label %r.end.8
r.body.7:
  %index_1 = mul i32 %r, 16
  %index_2 = sext i32 %index_1 to i64
  %.13 = getelementptr float, float* %sums, i64 0
  %.14 = bitcast float* %.13 to <8 x float>*
  %.15 = load <8 x float>, <8 x float>* %.14, align 4
  %.16 = getelementptr float, float* %in0, i64 %index_2
  %.17 = bitcast float* %.16 to <8 x float>*
  %.18 = load <8 x float>, <8 x float>* %.17, align 4
  %next = fadd <8 x float> %.15, %.18
  %.19 = getelementptr float, float* %sums, i64 0
  %.20 = bitcast float* %.19 to <8 x float>*
  store <8 x float> %next, <8 x float>* %.20, align 4
  %.21 = getelementptr float, float* %sums, i64 8
  %.22 = bitcast float* %.21 to <8 x float>*
  %.23 = load <8 x float>, <8 x float>* %.22, align 4
  %.24 = add i64 %index_2, 8
  %.25 = getelementptr float, float* %in0, i64 %.24
  %.26 = bitcast float* %.25 to <8 x float>*
  %.27 = load <8 x float>, <8 x float>* %.26, align 4
  %next_1 = fadd <8 x float> %.23, %.27
  %.28 = getelementptr float, float* %sums, i64 8
  %.29 = bitcast float* %.28 to <8 x float>*
  store <8 x float> %next_1, <8 x float>* %.29, align 4
  %.30 = add nsw i32 %r, 1
  br label %r.head.6
r.end.8:
  %.31 = getelementptr float, float* %sums, i64 0
  %.32 = bitcast float* %.31 to <8 x float>*
  %reduce_sum = load <8 x float>, <8 x float>* %.32, align 4
  %.33 = getelementptr float, float* %out0, i64 0
  %.34 = bitcast float* %.33 to <8 x float>*
  store <8 x float> %reduce_sum, <8 x float>* %.34, align 4
  %.35 = getelementptr float, float* %sums, i64 8
  %.36 = bitcast float* %.35 to <8 x float>*
  %reduce_sum_1 = load <8 x float>, <8 x float>* %.36, align 4
  %.37 = getelementptr float, float* %out0, i64 8
  %.38 = bitcast float* %.37 to <8 x float>*
  store <8 x float> %reduce_sum_1, <8 x float>* %.38, align 4
  %.39 = add i32 %group_x, 1
  %.40 = icmp eq i32 %.39, %.grid_x
  %.41 = add i32 %group_y, 1
  %.42 = select i1 %.40, i32 %.41, i32 %group_y
  %.43 = icmp eq i32 %.42, %.grid_y
  %.44 = add i32 %group_z, 1
  %.45 = select i1 %.40, i32 0, i32 %.39
  store i32 %.45, i32* %group_x.at
  %.46 = select i1 %.43, i32 0, i32 %.42
  store i32 %.46, i32* %group_y.at
  %.47 = select i1 %.43, i32 %.44, i32 %group_z
  store i32 %.47, i32* %group_z.at
  %.48 = add nsw i32 %.task, 1
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.58, %row.end.8 ]
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
  %row = phi i32 [ %first, %.task.body.4 ], [ %.48, %row.body.7 ]
  %.9 = icmp slt i32 %row, %.8
  br i1 %.9, label %row.body.7, label %row.end.8
row.body.7:
  store float 0.0, float* %acc.at
  %index_1 = mul i32 %row, 4
  %index_2 = sext i32 %index_1 to i64
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
  %.46 = sext i32 %row to i64
  %.47 = getelementptr float, float* %out0, i64 %.46
  store float %.45, float* %.47, align 4
  %.48 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.49 = add i32 %group_x, 1
  %.50 = icmp eq i32 %.49, %.grid_x
  %.51 = add i32 %group_y, 1
  %.52 = select i1 %.50, i32 %.51, i32 %group_y
  %.53 = icmp eq i32 %.52, %.grid_y
  %.54 = add i32 %group_z, 1
  %.55 = select i1 %.50, i32 0, i32 %.49
  store i32 %.55, i32* %group_x.at
  %.56 = select i1 %.53, i32 0, i32 %.52
  store i32 %.56, i32* %group_y.at
  %.57 = select i1 %.53, i32 %.54, i32 %group_z
  store i32 %.57, i32* %group_z.at
  %.58 = add nsw i32 %.task, 1
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

define internal void @predict_lstm_cell_1.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_lstm_cell_1(float* %.3, float* %.6, i32 %.9, i8* %.scratch, i32 %.12, i32 %.15, i32 %.begin, i32 %.end)
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

define internal void @predict_lstm_cell_4.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_lstm_cell_4(float* %.3, float* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
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
  %.21 = inttoptr i64 %.20 to float*
  %.22 = getelementptr inbounds i64, i64* %.values, i64 7
  %.23 = load i64, i64* %.22, align 8
  %.24 = inttoptr i64 %.23 to float*
  %.25 = getelementptr inbounds i64, i64* %.values, i64 8
  %.26 = load i64, i64* %.25, align 8
  %.27 = inttoptr i64 %.26 to float*
  %.28 = getelementptr inbounds i64, i64* %.values, i64 9
  %.29 = load i64, i64* %.28, align 8
  %.30 = trunc i64 %.29 to i32
  %.31 = getelementptr inbounds i64, i64* %.values, i64 10
  %.32 = load i64, i64* %.31, align 8
  %.33 = trunc i64 %.32 to i32
  %.34 = getelementptr inbounds i64, i64* %.values, i64 11
  %.35 = load i64, i64* %.34, align 8
  %.36 = trunc i64 %.35 to i32
  call void @train_step_lstm_cell(float* %.3, float* %.6, float* %.9, float* %.12, float* %.15, float* %.18, float* %.21, float* %.24, float* %.27, i32 %.30, i8* %.scratch, i32 %.33, i32 %.36, i32 %.begin, i32 %.end)
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
  %.27 = inttoptr i64 %.26 to float*
  %.28 = getelementptr inbounds i64, i64* %.values, i64 9
  %.29 = load i64, i64* %.28, align 8
  %.30 = inttoptr i64 %.29 to float*
  %.31 = getelementptr inbounds i64, i64* %.values, i64 10
  %.32 = load i64, i64* %.31, align 8
  %.33 = inttoptr i64 %.32 to float*
  %.34 = getelementptr inbounds i64, i64* %.values, i64 11
  %.35 = load i64, i64* %.34, align 8
  %.36 = inttoptr i64 %.35 to float*
  %.37 = getelementptr inbounds i64, i64* %.values, i64 12
  %.38 = load i64, i64* %.37, align 8
  %.39 = inttoptr i64 %.38 to float*
  %.40 = getelementptr inbounds i64, i64* %.values, i64 13
  %.41 = load i64, i64* %.40, align 8
  %.42 = trunc i64 %.41 to i32
  %.43 = getelementptr inbounds i64, i64* %.values, i64 14
  %.44 = load i64, i64* %.43, align 8
  %.45 = trunc i64 %.44 to i32
  %.46 = getelementptr inbounds i64, i64* %.values, i64 15
  %.47 = load i64, i64* %.46, align 8
  %.48 = trunc i64 %.47 to i32
  call void @train_step_lstm_cell_1(float* %.3, float* %.6, float* %.9, float* %.12, float* %.15, float* %.18, float* %.21, float* %.24, float* %.27, float* %.30, float* %.33, float* %.36, float* %.39, i32 %.42, i8* %.scratch, i32 %.45, i32 %.48, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_lstm_cell_2.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_lstm_cell_2(float* %.3, float* %.6, float* %.9, float* %.12, float* %.15, i32 %.18, i8* %.scratch, i32 %.21, i32 %.24, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_lstm_cell_3.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_lstm_cell_3(float* %.3, float* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_lstm_cell_6.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_lstm_cell_6(float* %.3, float* %.6, i32 %.9, i8* %.scratch, i32 %.12, i32 %.15, i32 %.begin, i32 %.end)
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

; predict: 6 steps
define void @tscompile_recurrent_run_predict(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [8 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [8 x i64], [8 x i64]* %.array, i64 0, i64 0
  %.3 = mul i64 320, %batch.capacity
  %.4 = add i64 %.3, 63
  %.5 = call i64 @.floordiv(i64 %.4, i64 64)
  %.6 = mul i64 %.5, 64
  %.7 = mul i64 64, %batch.capacity
  %.8 = add i64 %.7, 63
  %.9 = call i64 @.floordiv(i64 %.8, i64 64)
  %.10 = mul i64 %.9, 64
  %.11 = add i64 %.6, %.10
  %.12 = mul i64 60, %batch.capacity
  %.13 = call i64 @llvm.smax.i64(i64 %.10, i64 %.12)
  %.14 = add i64 %.13, 63
  %.15 = call i64 @.floordiv(i64 %.14, i64 64)
  %.16 = mul i64 %.15, 64
  %.17 = add i64 %.11, %.16
  %.18 = getelementptr inbounds i8, i8* %.arena, i64 %.17
  %.19 = bitcast i8* %.18 to float*
  %.20 = trunc i64 %batch.sizes to i32
  %.21 = mul i64 4, %batch.sizes
  %.22 = add i64 %.21, 4095
  %.23 = call i64 @.floordiv(i64 %.22, i64 4096)
  %.24 = trunc i64 %.23 to i32
  %.25 = mul i32 %.24, 1
  %.26 = mul i32 %.25, 1
  %.27 = ptrtoint float* %.19 to i64
  %.28 = zext i32 %.20 to i64
  %.29 = zext i32 %.24 to i64
  %.30 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.27, i64* %.30, align 8
  %.31 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.28, i64* %.31, align 8
  %.32 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.29, i64* %.32, align 8
  %.33 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.33, align 8
  %.34 = mul i64 132, %batch.sizes
  %.35 = call i64 @.floordiv(i64 %.34, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.26, i64 %.35)
  %.36 = mul i64 16, %batch.capacity
  %.37 = add i64 %.36, 63
  %.38 = call i64 @.floordiv(i64 %.37, i64 64)
  %.39 = mul i64 %.38, 64
  %.40 = add i64 %.17, %.39
  %.41 = getelementptr inbounds i8, i8* %.arena, i64 %.40
  %.42 = bitcast i8* %.41 to float*
  %.43 = trunc i64 %batch.sizes to i32
  %.44 = trunc i64 %.23 to i32
  %.45 = mul i32 %.44, 1
  %.46 = mul i32 %.45, 1
  %.47 = ptrtoint float* %.42 to i64
  %.48 = zext i32 %.43 to i64
  %.49 = zext i32 %.44 to i64
  %.50 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.47, i64* %.50, align 8
  %.51 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.48, i64* %.51, align 8
  %.52 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.49, i64* %.52, align 8
  %.53 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.53, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.46, i64 %.35)
  %.54 = getelementptr inbounds i8, i8* %.arena, i64 %.11
  %.55 = bitcast i8* %.54 to float*
  %.56 = getelementptr inbounds i8, i8* %.state, i64 0
  %.57 = bitcast i8* %.56 to float*
  %.58 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.59 = bitcast i8* %.58 to float*
  %.60 = trunc i64 %batch.sizes to i32
  %.61 = mul i64 5, %batch.sizes
  %.62 = add i64 %.61, 191
  %.63 = call i64 @.floordiv(i64 %.62, i64 192)
  %.64 = trunc i64 %.63 to i32
  %.65 = mul i32 %.64, 1
  %.66 = mul i32 %.65, 1
  %.67 = ptrtoint float* %.55 to i64
  %.68 = ptrtoint float* %.57 to i64
  %.69 = ptrtoint float* %.59 to i64
  %.70 = zext i32 %.60 to i64
  %.71 = zext i32 %.64 to i64
  %.72 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.67, i64* %.72, align 8
  %.73 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.68, i64* %.73, align 8
  %.74 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.69, i64* %.74, align 8
  %.75 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.70, i64* %.75, align 8
  %.76 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.71, i64* %.76, align 8
  %.77 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.77, align 8
  %.78 = mul i64 3520, %batch.sizes
  %.79 = add i64 %.78, 1536
  %.80 = call i64 @.floordiv(i64 %.79, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell.share, i64* %.arguments, i32 %.66, i64 %.80)
  %.81 = getelementptr inbounds i8, i8* %.state, i64 448
  %.82 = bitcast i8* %.81 to float*
  %.83 = getelementptr inbounds i8, i8* %.arena, i64 %.6
  %.84 = bitcast i8* %.83 to float*
  %.85 = trunc i64 %batch.sizes to i32
  %.86 = trunc i64 %batch.sizes to i32
  %.87 = mul i32 %.86, 1
  %.88 = mul i32 %.87, 1
  %.89 = ptrtoint float* %.82 to i64
  %.90 = ptrtoint float* %.84 to i64
  %.91 = zext i32 %.85 to i64
  %.92 = zext i32 %.86 to i64
  %.93 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.89, i64* %.93, align 8
  %.94 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.90, i64* %.94, align 8
  %.95 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.91, i64* %.95, align 8
  %.96 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.92, i64* %.96, align 8
  %.97 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.97, align 8
  %.98 = mul i64 512, %batch.sizes
  %.99 = add i64 %.98, 512
  %.100 = call i64 @.floordiv(i64 %.99, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell_1.share, i64* %.arguments, i32 %.88, i64 %.100)
  %.101 = getelementptr inbounds i8, i8* %.state, i64 192
  %.102 = bitcast i8* %.101 to float*
  %.103 = add i64 %.40, %.39
  %.104 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.105 = bitcast i8* %.104 to float*
  call void @predict_lstm_cell_2(float* %.102, float* %.105, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  br label %turn.1.head.2
turn.1.head.2:
  %turn.1 = phi i64 [ 0, %entry ], [ %.167, %turn.1.body.3 ]
  %.106 = icmp slt i64 %turn.1, 5
  br i1 %.106, label %turn.1.body.3, label %turn.1.end.4
turn.1.body.3:
  %.107 = mul i64 64, %batch.sizes
  %.108 = mul i64 %turn.1, %.107
  %.109 = add i64 0, %.108
  %.110 = getelementptr inbounds i8, i8* %.arena, i64 %.109
  %.111 = bitcast i8* %.110 to float*
  %.112 = getelementptr inbounds i8, i8* %.arena, i64 %.6
  %.113 = bitcast i8* %.112 to float*
  %.114 = getelementptr inbounds i8, i8* %.arena, i64 %.17
  %.115 = bitcast i8* %.114 to float*
  %.116 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.117 = bitcast i8* %.116 to float*
  %.118 = getelementptr inbounds i8, i8* %.arena, i64 %.11
  %.119 = bitcast i8* %.118 to float*
  %.120 = trunc i64 %batch.sizes to i32
  %.121 = add i64 %batch.sizes, 191
  %.122 = call i64 @.floordiv(i64 %.121, i64 192)
  %.123 = trunc i64 %.122 to i32
  %.124 = mul i32 %.123, 1
  %.125 = mul i32 %.124, 1
  %.126 = ptrtoint float* %.111 to i64
  %.127 = ptrtoint float* %.113 to i64
  %.128 = ptrtoint float* %.115 to i64
  %.129 = ptrtoint float* %.117 to i64
  %.130 = ptrtoint float* %.119 to i64
  %.131 = zext i32 %.120 to i64
  %.132 = zext i32 %.123 to i64
  %.133 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.126, i64* %.133, align 8
  %.134 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.127, i64* %.134, align 8
  %.135 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.128, i64* %.135, align 8
  %.136 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.129, i64* %.136, align 8
  %.137 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.130, i64* %.137, align 8
  %.138 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.131, i64* %.138, align 8
  %.139 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.132, i64* %.139, align 8
  %.140 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 1, i64* %.140, align 8
  %.141 = mul i64 1824, %batch.sizes
  %.142 = add i64 %.141, 2048
  %.143 = call i64 @.floordiv(i64 %.142, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell_3.share, i64* %.arguments, i32 %.125, i64 %.143)
  %.144 = getelementptr inbounds i8, i8* %.arena, i64 %.11
  %.145 = bitcast i8* %.144 to float*
  %.146 = getelementptr inbounds i8, i8* %.arena, i64 %.40
  %.147 = bitcast i8* %.146 to float*
  %.148 = getelementptr inbounds i8, i8* %.arena, i64 %.17
  %.149 = bitcast i8* %.148 to float*
  %.150 = trunc i64 %batch.sizes to i32
  %.151 = trunc i64 %batch.sizes to i32
  %.152 = mul i32 %.151, 1
  %.153 = mul i32 %.152, 1
  %.154 = ptrtoint float* %.145 to i64
  %.155 = ptrtoint float* %.147 to i64
  %.156 = ptrtoint float* %.149 to i64
  %.157 = zext i32 %.150 to i64
  %.158 = zext i32 %.151 to i64
  %.159 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.154, i64* %.159, align 8
  %.160 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.155, i64* %.160, align 8
  %.161 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.156, i64* %.161, align 8
  %.162 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.157, i64* %.162, align 8
  %.163 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.158, i64* %.163, align 8
  %.164 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.164, align 8
  %.165 = mul i64 820, %batch.sizes
  %.166 = call i64 @.floordiv(i64 %.165, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell_4.share, i64* %.arguments, i32 %.153, i64 %.166)
  %.167 = add nsw i64 %turn.1, 1
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
  %.4 = add i64 %.3, 63
  %.5 = call i64 @.floordiv(i64 %.4, i64 64)
  %.6 = mul i64 %.5, 64
  %.7 = mul i64 64, %batch.capacity
  %.8 = add i64 %.7, 63
  %.9 = call i64 @.floordiv(i64 %.8, i64 64)
  %.10 = mul i64 %.9, 64
  %.11 = add i64 %.6, %.10
  store i64 %.11, i64* %.2, align 8
  %.12 = getelementptr inbounds i64, i64* %.places, i64 1
  %.13 = mul i64 60, %batch.capacity
  %.14 = call i64 @llvm.smax.i64(i64 %.10, i64 %.13)
  %.15 = add i64 %.14, 63
  %.16 = call i64 @.floordiv(i64 %.15, i64 64)
  %.17 = mul i64 %.16, 64
  %.18 = add i64 %.11, %.17
  store i64 %.18, i64* %.12, align 8
  ret void
}

; train_step: 19 steps
define void @tscompile_recurrent_run_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [16 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [16 x i64], [16 x i64]* %.array, i64 0, i64 0
  %.3 = mul i64 320, %batch.capacity
  %.4 = add i64 %.3, 63
  %.5 = call i64 @.floordiv(i64 %.4, i64 64)
  %.6 = mul i64 %.5, 64
  %.7 = mul i64 80, %batch.capacity
  %.8 = add i64 %.7, 63
  %.9 = call i64 @.floordiv(i64 %.8, i64 64)
  %.10 = mul i64 %.9, 64
  %.11 = add i64 %.6, %.10
  %.12 = add i64 %.11, %.10
  %.13 = add i64 %.12, %.10
  %.14 = add i64 %.13, %.10
  %.15 = add i64 %.14, %.10
  %.16 = add i64 %.15, %.10
  %.17 = add i64 %.16, %.10
  %.18 = mul i64 64, %batch.capacity
  %.19 = mul i64 16, %batch.capacity
  %.20 = call i64 @llvm.smax.i64(i64 %.18, i64 %.19)
  %.21 = add i64 %.20, 63
  %.22 = call i64 @.floordiv(i64 %.21, i64 64)
  %.23 = mul i64 %.22, 64
  %.24 = add i64 %.17, %.23
  %.25 = add i64 %.18, 63
  %.26 = call i64 @.floordiv(i64 %.25, i64 64)
  %.27 = mul i64 %.26, 64
  %.28 = add i64 %.19, 63
  %.29 = call i64 @.floordiv(i64 %.28, i64 64)
  %.30 = mul i64 %.29, 64
  %.31 = add i64 %.30, %.30
  %.32 = add i64 %.31, %.30
  %.33 = add i64 %.32, %.30
  %.34 = call i64 @llvm.smax.i64(i64 %.27, i64 %.33)
  %.35 = call i64 @llvm.smax.i64(i64 %.34, i64 %.18)
  %.36 = call i64 @llvm.smax.i64(i64 %.35, i64 192)
  %.37 = add i64 %.36, 63
  %.38 = call i64 @.floordiv(i64 %.37, i64 64)
  %.39 = mul i64 %.38, 64
  %.40 = add i64 %.24, %.39
  %.41 = mul i64 60, %batch.capacity
  %.42 = call i64 @llvm.smax.i64(i64 %.41, i64 256)
  %.43 = add i64 %.42, 63
  %.44 = call i64 @.floordiv(i64 %.43, i64 64)
  %.45 = mul i64 %.44, 64
  %.46 = add i64 %.40, %.45
  %.47 = mul i64 16, %batch.sizes
  %.48 = add i64 %.47, 63
  %.49 = call i64 @.floordiv(i64 %.48, i64 64)
  %.50 = mul i64 %.49, 64
  %.51 = add i64 %.46, %.50
  %.52 = getelementptr inbounds i8, i8* %.arena, i64 %.51
  %.53 = bitcast i8* %.52 to float*
  %.54 = trunc i64 %batch.sizes to i32
  %.55 = mul i64 4, %batch.sizes
  %.56 = add i64 %.55, 4095
  %.57 = call i64 @.floordiv(i64 %.56, i64 4096)
  %.58 = trunc i64 %.57 to i32
  %.59 = mul i32 %.58, 1
  %.60 = mul i32 %.59, 1
  %.61 = ptrtoint float* %.53 to i64
  %.62 = zext i32 %.54 to i64
  %.63 = zext i32 %.58 to i64
  %.64 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.61, i64* %.64, align 8
  %.65 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.62, i64* %.65, align 8
  %.66 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.63, i64* %.66, align 8
  %.67 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.67, align 8
  %.68 = mul i64 132, %batch.sizes
  %.69 = call i64 @.floordiv(i64 %.68, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.60, i64 %.69)
  %.70 = getelementptr inbounds i8, i8* %.state, i64 704
  %.71 = bitcast i8* %.70 to i32*
  call void @train_step_sgd(i32* %.71, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.72 = mul i64 2, %.30
  %.73 = call i64 @llvm.smax.i64(i64 %.72, i64 %.19)
  %.74 = add i64 %.73, 63
  %.75 = call i64 @.floordiv(i64 %.74, i64 64)
  %.76 = mul i64 %.75, 64
  %.77 = add i64 %.46, %.76
  %.78 = add i64 %.77, %.30
  %.79 = getelementptr inbounds i8, i8* %.arena, i64 %.78
  %.80 = bitcast i8* %.79 to float*
  %.81 = trunc i64 %batch.sizes to i32
  %.82 = trunc i64 %.57 to i32
  %.83 = mul i32 %.82, 1
  %.84 = mul i32 %.83, 1
  %.85 = ptrtoint float* %.80 to i64
  %.86 = zext i32 %.81 to i64
  %.87 = zext i32 %.82 to i64
  %.88 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.85, i64* %.88, align 8
  %.89 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.86, i64* %.89, align 8
  %.90 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.87, i64* %.90, align 8
  %.91 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.91, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.84, i64 %.69)
  %.92 = getelementptr inbounds i8, i8* %.arena, i64 %.40
  %.93 = bitcast i8* %.92 to float*
  %.94 = getelementptr inbounds i8, i8* %.state, i64 0
  %.95 = bitcast i8* %.94 to float*
  %.96 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.97 = bitcast i8* %.96 to float*
  %.98 = trunc i64 %batch.sizes to i32
  %.99 = mul i64 5, %batch.sizes
  %.100 = add i64 %.99, 191
  %.101 = call i64 @.floordiv(i64 %.100, i64 192)
  %.102 = trunc i64 %.101 to i32
  %.103 = mul i32 %.102, 1
  %.104 = mul i32 %.103, 1
  %.105 = ptrtoint float* %.93 to i64
  %.106 = ptrtoint float* %.95 to i64
  %.107 = ptrtoint float* %.97 to i64
  %.108 = zext i32 %.98 to i64
  %.109 = zext i32 %.102 to i64
  %.110 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.105, i64* %.110, align 8
  %.111 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.106, i64* %.111, align 8
  %.112 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.107, i64* %.112, align 8
  %.113 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.108, i64* %.113, align 8
  %.114 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.109, i64* %.114, align 8
  %.115 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.115, align 8
  %.116 = mul i64 3520, %batch.sizes
  %.117 = add i64 %.116, 1536
  %.118 = call i64 @.floordiv(i64 %.117, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell.share, i64* %.arguments, i32 %.104, i64 %.118)
  %.119 = getelementptr inbounds i8, i8* %.state, i64 448
  %.120 = bitcast i8* %.119 to float*
  %.121 = getelementptr inbounds i8, i8* %.arena, i64 %.17
  %.122 = bitcast i8* %.121 to float*
  %.123 = trunc i64 %batch.sizes to i32
  %.124 = trunc i64 %batch.sizes to i32
  %.125 = mul i32 %.124, 1
  %.126 = mul i32 %.125, 1
  %.127 = ptrtoint float* %.120 to i64
  %.128 = ptrtoint float* %.122 to i64
  %.129 = zext i32 %.123 to i64
  %.130 = zext i32 %.124 to i64
  %.131 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.127, i64* %.131, align 8
  %.132 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.128, i64* %.132, align 8
  %.133 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.129, i64* %.133, align 8
  %.134 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.130, i64* %.134, align 8
  %.135 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.135, align 8
  %.136 = mul i64 512, %batch.sizes
  %.137 = add i64 %.136, 512
  %.138 = call i64 @.floordiv(i64 %.137, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell_1.share, i64* %.arguments, i32 %.126, i64 %.138)
  %.139 = getelementptr inbounds i8, i8* %.state, i64 192
  %.140 = bitcast i8* %.139 to float*
  %.141 = add i64 %.78, %.30
  %.142 = getelementptr inbounds i8, i8* %.arena, i64 %.141
  %.143 = bitcast i8* %.142 to float*
  call void @predict_lstm_cell_2(float* %.140, float* %.143, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  br label %turn.1.head.2
turn.1.head.2:
  %turn.1 = phi i64 [ 0, %entry ], [ %.272, %turn.1.body.3 ]
  %.144 = icmp slt i64 %turn.1, 5
  br i1 %.144, label %turn.1.body.3, label %turn.1.end.4
turn.1.body.3:
  %.145 = mul i64 64, %batch.sizes
  %.146 = mul i64 %turn.1, %.145
  %.147 = add i64 0, %.146
  %.148 = getelementptr inbounds i8, i8* %.arena, i64 %.147
  %.149 = bitcast i8* %.148 to float*
  %.150 = getelementptr inbounds i8, i8* %.arena, i64 %.17
  %.151 = bitcast i8* %.150 to float*
  %.152 = mul i64 -1, %turn.1
  %.153 = add i64 %.152, 5
  %.154 = call i64 @.floordiv(i64 %.153, i64 2)
  %.155 = mul i64 -2, %.154
  %.156 = add i64 %.152, %.155
  %.157 = add i64 %.156, 5
  %.158 = mul i64 %.157, %.50
  %.159 = add i64 %.46, %.158
  %.160 = getelementptr inbounds i8, i8* %.arena, i64 %.159
  %.161 = bitcast i8* %.160 to float*
  %.162 = getelementptr inbounds i8, i8* %.arena, i64 %.141
  %.163 = bitcast i8* %.162 to float*
  %.164 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.165 = bitcast i8* %.164 to float*
  %.166 = trunc i64 %batch.sizes to i32
  %.167 = add i64 %batch.sizes, 191
  %.168 = call i64 @.floordiv(i64 %.167, i64 192)
  %.169 = trunc i64 %.168 to i32
  %.170 = mul i32 %.169, 1
  %.171 = mul i32 %.170, 1
  %.172 = ptrtoint float* %.149 to i64
  %.173 = ptrtoint float* %.151 to i64
  %.174 = ptrtoint float* %.161 to i64
  %.175 = ptrtoint float* %.163 to i64
  %.176 = ptrtoint float* %.165 to i64
  %.177 = zext i32 %.166 to i64
  %.178 = zext i32 %.169 to i64
  %.179 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.172, i64* %.179, align 8
  %.180 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.173, i64* %.180, align 8
  %.181 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.174, i64* %.181, align 8
  %.182 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.175, i64* %.182, align 8
  %.183 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.176, i64* %.183, align 8
  %.184 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.177, i64* %.184, align 8
  %.185 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.178, i64* %.185, align 8
  %.186 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 1, i64* %.186, align 8
  %.187 = mul i64 1824, %batch.sizes
  %.188 = add i64 %.187, 2048
  %.189 = call i64 @.floordiv(i64 %.188, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell_3.share, i64* %.arguments, i32 %.171, i64 %.189)
  %.190 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.191 = bitcast i8* %.190 to float*
  %.192 = getelementptr inbounds i8, i8* %.arena, i64 %.78
  %.193 = bitcast i8* %.192 to float*
  %.194 = mul i64 %turn.1, %.47
  %.195 = add i64 %.15, %.194
  %.196 = getelementptr inbounds i8, i8* %.arena, i64 %.195
  %.197 = bitcast i8* %.196 to float*
  %.198 = add i64 %.13, %.194
  %.199 = getelementptr inbounds i8, i8* %.arena, i64 %.198
  %.200 = bitcast i8* %.199 to float*
  %.201 = add i64 %.12, %.194
  %.202 = getelementptr inbounds i8, i8* %.arena, i64 %.201
  %.203 = bitcast i8* %.202 to float*
  %.204 = add i64 %.11, %.194
  %.205 = getelementptr inbounds i8, i8* %.arena, i64 %.204
  %.206 = bitcast i8* %.205 to float*
  %.207 = add i64 %.6, %.194
  %.208 = getelementptr inbounds i8, i8* %.arena, i64 %.207
  %.209 = bitcast i8* %.208 to float*
  %.210 = add i64 %.152, 4
  %.211 = call i64 @.floordiv(i64 %.210, i64 2)
  %.212 = mul i64 -2, %.211
  %.213 = add i64 %.152, %.212
  %.214 = add i64 %.213, 4
  %.215 = mul i64 %.214, %.50
  %.216 = add i64 %.46, %.215
  %.217 = getelementptr inbounds i8, i8* %.arena, i64 %.216
  %.218 = bitcast i8* %.217 to float*
  %.219 = add i64 %.14, %.194
  %.220 = getelementptr inbounds i8, i8* %.arena, i64 %.219
  %.221 = bitcast i8* %.220 to float*
  %.222 = trunc i64 %batch.sizes to i32
  %.223 = trunc i64 %batch.sizes to i32
  %.224 = mul i32 %.223, 1
  %.225 = mul i32 %.224, 1
  %.226 = ptrtoint float* %.191 to i64
  %.227 = ptrtoint float* %.193 to i64
  %.228 = ptrtoint float* %.197 to i64
  %.229 = ptrtoint float* %.200 to i64
  %.230 = ptrtoint float* %.203 to i64
  %.231 = ptrtoint float* %.206 to i64
  %.232 = ptrtoint float* %.209 to i64
  %.233 = ptrtoint float* %.218 to i64
  %.234 = ptrtoint float* %.221 to i64
  %.235 = zext i32 %.222 to i64
  %.236 = zext i32 %.223 to i64
  %.237 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.226, i64* %.237, align 8
  %.238 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.227, i64* %.238, align 8
  %.239 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.228, i64* %.239, align 8
  %.240 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.229, i64* %.240, align 8
  %.241 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.230, i64* %.241, align 8
  %.242 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.231, i64* %.242, align 8
  %.243 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.232, i64* %.243, align 8
  %.244 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 %.233, i64* %.244, align 8
  %.245 = getelementptr inbounds i64, i64* %.arguments, i64 8
  store i64 %.234, i64* %.245, align 8
  %.246 = getelementptr inbounds i64, i64* %.arguments, i64 9
  store i64 %.235, i64* %.246, align 8
  %.247 = getelementptr inbounds i64, i64* %.arguments, i64 10
  store i64 %.236, i64* %.247, align 8
  %.248 = getelementptr inbounds i64, i64* %.arguments, i64 11
  store i64 1, i64* %.248, align 8
  %.249 = mul i64 1592, %batch.sizes
  %.250 = call i64 @.floordiv(i64 %.249, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm_cell.share, i64* %.arguments, i32 %.225, i64 %.250)
  %.251 = add i64 %.46, %.158
  %.252 = getelementptr inbounds i8, i8* %.arena, i64 %.251
  %.253 = bitcast i8* %.252 to float*
  %.254 = add i64 %.16, %.194
  %.255 = getelementptr inbounds i8, i8* %.arena, i64 %.254
  %.256 = bitcast i8* %.255 to float*
  %.257 = trunc i64 %batch.sizes to i32
  %.258 = trunc i64 %.57 to i32
  %.259 = mul i32 %.258, 1
  %.260 = mul i32 %.259, 1
  %.261 = ptrtoint float* %.253 to i64
  %.262 = ptrtoint float* %.256 to i64
  %.263 = zext i32 %.257 to i64
  %.264 = zext i32 %.258 to i64
  %.265 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.261, i64* %.265, align 8
  %.266 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.262, i64* %.266, align 8
  %.267 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.263, i64* %.267, align 8
  %.268 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.264, i64* %.268, align 8
  %.269 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.269, align 8
  %.270 = mul i64 260, %batch.sizes
  %.271 = call i64 @.floordiv(i64 %.270, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm.share, i64* %.arguments, i32 %.260, i64 %.271)
  %.272 = add nsw i64 %turn.1, 1
  br label %turn.1.head.2
turn.1.end.4:
  %.273 = getelementptr inbounds i8, i8* %.arena, i64 %.77
  %.274 = bitcast i8* %.273 to float*
  %.275 = getelementptr inbounds i8, i8* %.arena, i64 %.46
  %.276 = bitcast i8* %.275 to float*
  %.277 = getelementptr inbounds i8, i8* %.arena, i64 %.141
  %.278 = bitcast i8* %.277 to float*
  %.279 = getelementptr inbounds i8, i8* %.arena, i64 %.17
  %.280 = bitcast i8* %.279 to float*
  %.281 = trunc i64 %batch.sizes to i32
  %.282 = add i64 %batch.sizes, 7
  %.283 = call i64 @.floordiv(i64 %.282, i64 8)
  %.284 = trunc i64 %.283 to i32
  %.285 = mul i32 %.284, 1
  %.286 = mul i32 %.285, 1
  %.287 = ptrtoint float* %.274 to i64
  %.288 = ptrtoint float* %.276 to i64
  %.289 = ptrtoint float* %.278 to i64
  %.290 = ptrtoint float* %.280 to i64
  %.291 = zext i32 %.281 to i64
  %.292 = zext i32 %.284 to i64
  %.293 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.287, i64* %.293, align 8
  %.294 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.288, i64* %.294, align 8
  %.295 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.289, i64* %.295, align 8
  %.296 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.290, i64* %.296, align 8
  %.297 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.291, i64* %.297, align 8
  %.298 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.292, i64* %.298, align 8
  %.299 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.299, align 8
  %.300 = mul i64 446, %batch.sizes
  %.301 = add i64 %.300, 1
  %.302 = call i64 @.floordiv(i64 %.301, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_loss.share, i64* %.arguments, i32 %.286, i64 %.302)
  %.303 = getelementptr inbounds i8, i8* %.arena, i64 %.77
  %.304 = bitcast i8* %.303 to float*
  %.305 = trunc i64 %batch.sizes to i32
  %.306 = trunc i64 %.57 to i32
  %.307 = mul i32 %.306, 1
  %.308 = mul i32 %.307, 1
  %.309 = ptrtoint float* %.304 to i64
  %.310 = zext i32 %.305 to i64
  %.311 = zext i32 %.306 to i64
  %.312 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.309, i64* %.312, align 8
  %.313 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.310, i64* %.313, align 8
  %.314 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.311, i64* %.314, align 8
  %.315 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.315, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.308, i64 %.69)
  %.316 = getelementptr inbounds i8, i8* %.arena, i64 %.46
  %.317 = bitcast i8* %.316 to float*
  %.318 = trunc i64 %batch.sizes to i32
  %.319 = trunc i64 %.57 to i32
  %.320 = mul i32 %.319, 1
  %.321 = mul i32 %.320, 1
  %.322 = ptrtoint float* %.317 to i64
  %.323 = zext i32 %.318 to i64
  %.324 = zext i32 %.319 to i64
  %.325 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.322, i64* %.325, align 8
  %.326 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.323, i64* %.326, align 8
  %.327 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.324, i64* %.327, align 8
  %.328 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.328, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.321, i64 %.69)
  br label %turn.5.head.6
turn.5.head.6:
  %turn.5 = phi i64 [ 0, %turn.1.end.4 ], [ %.479, %turn.5.body.7 ]
  %.329 = icmp slt i64 %turn.5, 5
  br i1 %.329, label %turn.5.body.7, label %turn.5.end.8
turn.5.body.7:
  %.330 = getelementptr inbounds i8, i8* %.arena, i64 %.17
  %.331 = bitcast i8* %.330 to float*
  %.332 = getelementptr inbounds i8, i8* %.arena, i64 %.77
  %.333 = bitcast i8* %.332 to float*
  %.334 = mul i64 -1, %turn.5
  %.335 = add i64 %.334, 4
  %.336 = mul i64 %.335, %.47
  %.337 = add i64 %.6, %.336
  %.338 = getelementptr inbounds i8, i8* %.arena, i64 %.337
  %.339 = bitcast i8* %.338 to float*
  %.340 = add i64 %.11, %.336
  %.341 = getelementptr inbounds i8, i8* %.arena, i64 %.340
  %.342 = bitcast i8* %.341 to float*
  %.343 = getelementptr inbounds i8, i8* %.arena, i64 %.46
  %.344 = bitcast i8* %.343 to float*
  %.345 = add i64 %.12, %.336
  %.346 = getelementptr inbounds i8, i8* %.arena, i64 %.345
  %.347 = bitcast i8* %.346 to float*
  %.348 = add i64 %.13, %.336
  %.349 = getelementptr inbounds i8, i8* %.arena, i64 %.348
  %.350 = bitcast i8* %.349 to float*
  %.351 = add i64 %.14, %.336
  %.352 = getelementptr inbounds i8, i8* %.arena, i64 %.351
  %.353 = bitcast i8* %.352 to float*
  %.354 = add i64 %.15, %.336
  %.355 = getelementptr inbounds i8, i8* %.arena, i64 %.354
  %.356 = bitcast i8* %.355 to float*
  %.357 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.358 = bitcast i8* %.357 to float*
  %.359 = add i64 %.24, %.30
  %.360 = getelementptr inbounds i8, i8* %.arena, i64 %.359
  %.361 = bitcast i8* %.360 to float*
  %.362 = add i64 %.359, %.30
  %.363 = getelementptr inbounds i8, i8* %.arena, i64 %.362
  %.364 = bitcast i8* %.363 to float*
  %.365 = add i64 %.362, %.30
  %.366 = getelementptr inbounds i8, i8* %.arena, i64 %.365
  %.367 = bitcast i8* %.366 to float*
  %.368 = trunc i64 %batch.sizes to i32
  %.369 = trunc i64 %.57 to i32
  %.370 = mul i32 %.369, 1
  %.371 = mul i32 %.370, 1
  %.372 = ptrtoint float* %.331 to i64
  %.373 = ptrtoint float* %.333 to i64
  %.374 = ptrtoint float* %.339 to i64
  %.375 = ptrtoint float* %.342 to i64
  %.376 = ptrtoint float* %.344 to i64
  %.377 = ptrtoint float* %.347 to i64
  %.378 = ptrtoint float* %.350 to i64
  %.379 = ptrtoint float* %.353 to i64
  %.380 = ptrtoint float* %.356 to i64
  %.381 = ptrtoint float* %.358 to i64
  %.382 = ptrtoint float* %.361 to i64
  %.383 = ptrtoint float* %.364 to i64
  %.384 = ptrtoint float* %.367 to i64
  %.385 = zext i32 %.368 to i64
  %.386 = zext i32 %.369 to i64
  %.387 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.372, i64* %.387, align 8
  %.388 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.373, i64* %.388, align 8
  %.389 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.374, i64* %.389, align 8
  %.390 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.375, i64* %.390, align 8
  %.391 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.376, i64* %.391, align 8
  %.392 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.377, i64* %.392, align 8
  %.393 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.378, i64* %.393, align 8
  %.394 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 %.379, i64* %.394, align 8
  %.395 = getelementptr inbounds i64, i64* %.arguments, i64 8
  store i64 %.380, i64* %.395, align 8
  %.396 = getelementptr inbounds i64, i64* %.arguments, i64 9
  store i64 %.381, i64* %.396, align 8
  %.397 = getelementptr inbounds i64, i64* %.arguments, i64 10
  store i64 %.382, i64* %.397, align 8
  %.398 = getelementptr inbounds i64, i64* %.arguments, i64 11
  store i64 %.383, i64* %.398, align 8
  %.399 = getelementptr inbounds i64, i64* %.arguments, i64 12
  store i64 %.384, i64* %.399, align 8
  %.400 = getelementptr inbounds i64, i64* %.arguments, i64 13
  store i64 %.385, i64* %.400, align 8
  %.401 = getelementptr inbounds i64, i64* %.arguments, i64 14
  store i64 %.386, i64* %.401, align 8
  %.402 = getelementptr inbounds i64, i64* %.arguments, i64 15
  store i64 1, i64* %.402, align 8
  %.403 = mul i64 1756, %batch.sizes
  %.404 = call i64 @.floordiv(i64 %.403, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm_cell_1.share, i64* %.arguments, i32 %.371, i64 %.404)
  %.405 = getelementptr inbounds i8, i8* %.arena, i64 %.362
  %.406 = bitcast i8* %.405 to float*
  %.407 = getelementptr inbounds i8, i8* %.arena, i64 %.365
  %.408 = bitcast i8* %.407 to float*
  %.409 = getelementptr inbounds i8, i8* %.arena, i64 %.359
  %.410 = bitcast i8* %.409 to float*
  %.411 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.412 = bitcast i8* %.411 to float*
  %.413 = mul i64 64, %batch.sizes
  %.414 = mul i64 %.335, %.413
  %.415 = add i64 0, %.414
  %.416 = getelementptr inbounds i8, i8* %.arena, i64 %.415
  %.417 = bitcast i8* %.416 to float*
  %.418 = trunc i64 %batch.sizes to i32
  %.419 = trunc i64 %batch.sizes to i32
  %.420 = mul i32 %.419, 1
  %.421 = mul i32 %.420, 1
  %.422 = ptrtoint float* %.406 to i64
  %.423 = ptrtoint float* %.408 to i64
  %.424 = ptrtoint float* %.410 to i64
  %.425 = ptrtoint float* %.412 to i64
  %.426 = ptrtoint float* %.417 to i64
  %.427 = zext i32 %.418 to i64
  %.428 = zext i32 %.419 to i64
  %.429 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.422, i64* %.429, align 8
  %.430 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.423, i64* %.430, align 8
  %.431 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.424, i64* %.431, align 8
  %.432 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.425, i64* %.432, align 8
  %.433 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.426, i64* %.433, align 8
  %.434 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.427, i64* %.434, align 8
  %.435 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.428, i64* %.435, align 8
  %.436 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 1, i64* %.436, align 8
  %.437 = mul i64 1040, %batch.sizes
  %.438 = call i64 @.floordiv(i64 %.437, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm_cell_2.share, i64* %.arguments, i32 %.421, i64 %.438)
  %.439 = add i64 0, %.414
  %.440 = getelementptr inbounds i8, i8* %.arena, i64 %.439
  %.441 = bitcast i8* %.440 to float*
  %.442 = getelementptr inbounds i8, i8* %.state, i64 192
  %.443 = bitcast i8* %.442 to float*
  %.444 = getelementptr inbounds i8, i8* %.arena, i64 %.77
  %.445 = bitcast i8* %.444 to float*
  %.446 = trunc i64 %batch.sizes to i32
  %.447 = add i64 %batch.sizes, 191
  %.448 = call i64 @.floordiv(i64 %.447, i64 192)
  %.449 = trunc i64 %.448 to i32
  %.450 = mul i32 %.449, 1
  %.451 = mul i32 %.450, 1
  %.452 = ptrtoint float* %.441 to i64
  %.453 = ptrtoint float* %.443 to i64
  %.454 = ptrtoint float* %.445 to i64
  %.455 = zext i32 %.446 to i64
  %.456 = zext i32 %.449 to i64
  %.457 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.452, i64* %.457, align 8
  %.458 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.453, i64* %.458, align 8
  %.459 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.454, i64* %.459, align 8
  %.460 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.455, i64* %.460, align 8
  %.461 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.456, i64* %.461, align 8
  %.462 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.462, align 8
  %.463 = mul i64 768, %batch.sizes
  %.464 = add i64 %.463, 2048
  %.465 = call i64 @.floordiv(i64 %.464, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm_cell_3.share, i64* %.arguments, i32 %.451, i64 %.465)
  %.466 = getelementptr inbounds i8, i8* %.arena, i64 %.17
  %.467 = bitcast i8* %.466 to float*
  %.468 = trunc i64 %batch.sizes to i32
  %.469 = trunc i64 %.57 to i32
  %.470 = mul i32 %.469, 1
  %.471 = mul i32 %.470, 1
  %.472 = ptrtoint float* %.467 to i64
  %.473 = zext i32 %.468 to i64
  %.474 = zext i32 %.469 to i64
  %.475 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.472, i64* %.475, align 8
  %.476 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.473, i64* %.476, align 8
  %.477 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.474, i64* %.477, align 8
  %.478 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.478, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.471, i64 %.69)
  %.479 = add nsw i64 %turn.5, 1
  br label %turn.5.head.6
turn.5.end.8:
  %.480 = getelementptr inbounds i8, i8* %.arena, i64 %.40
  %.481 = bitcast i8* %.480 to float*
  %.482 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.483 = bitcast i8* %.482 to float*
  %.484 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.485 = bitcast i8* %.484 to float*
  %.486 = trunc i64 %batch.sizes to i32
  call void @train_step_lstm_cell_4(float* %.481, float* %.483, float* %.485, i32 %.486, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.487 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.488 = bitcast i8* %.487 to float*
  %.489 = getelementptr inbounds i8, i8* %.state, i64 640
  %.490 = bitcast i8* %.489 to float*
  %.491 = getelementptr inbounds i8, i8* %.state, i64 0
  %.492 = bitcast i8* %.491 to float*
  call void @train_step_sgd_1(float* %.488, float* %.490, float* %.492, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.493 = getelementptr inbounds i8, i8* %.arena, i64 %.16
  %.494 = bitcast i8* %.493 to float*
  %.495 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.496 = bitcast i8* %.495 to float*
  %.497 = getelementptr inbounds i8, i8* %.arena, i64 %.40
  %.498 = bitcast i8* %.497 to float*
  %.499 = trunc i64 %batch.sizes to i32
  call void @train_step_lstm_cell_5(float* %.494, float* %.496, float* %.498, i32 %.499, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.500 = getelementptr inbounds i8, i8* %.arena, i64 %.40
  %.501 = bitcast i8* %.500 to float*
  %.502 = getelementptr inbounds i8, i8* %.state, i64 640
  %.503 = bitcast i8* %.502 to float*
  %.504 = getelementptr inbounds i8, i8* %.state, i64 192
  %.505 = bitcast i8* %.504 to float*
  call void @train_step_sgd_2(float* %.501, float* %.503, float* %.505, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.506 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.507 = bitcast i8* %.506 to float*
  %.508 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.509 = bitcast i8* %.508 to float*
  %.510 = trunc i64 %batch.sizes to i32
  %.511 = trunc i64 %batch.sizes to i32
  %.512 = mul i32 %.511, 1
  %.513 = mul i32 %.512, 1
  %.514 = ptrtoint float* %.507 to i64
  %.515 = ptrtoint float* %.509 to i64
  %.516 = zext i32 %.510 to i64
  %.517 = zext i32 %.511 to i64
  %.518 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.514, i64* %.518, align 8
  %.519 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.515, i64* %.519, align 8
  %.520 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.516, i64* %.520, align 8
  %.521 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.517, i64* %.521, align 8
  %.522 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.522, align 8
  %.523 = mul i64 3152, %batch.sizes
  %.524 = call i64 @.floordiv(i64 %.523, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm_cell_6.share, i64* %.arguments, i32 %.513, i64 %.524)
  %.525 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.526 = bitcast i8* %.525 to float*
  %.527 = getelementptr inbounds i8, i8* %.arena, i64 %.40
  %.528 = bitcast i8* %.527 to float*
  %.529 = trunc i64 %batch.sizes to i32
  call void @train_step_lstm_cell_7(float* %.526, float* %.528, i32 %.529, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.530 = getelementptr inbounds i8, i8* %.arena, i64 %.40
  %.531 = bitcast i8* %.530 to float*
  %.532 = getelementptr inbounds i8, i8* %.state, i64 640
  %.533 = bitcast i8* %.532 to float*
  %.534 = getelementptr inbounds i8, i8* %.state, i64 448
  %.535 = bitcast i8* %.534 to float*
  call void @train_step_sgd_3(float* %.531, float* %.533, float* %.535, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.536 = getelementptr inbounds i8, i8* %.arena, i64 %.141
  %.537 = bitcast i8* %.536 to float*
  %.538 = getelementptr inbounds i8, i8* %.state, i64 512
  %.539 = bitcast i8* %.538 to float*
  %.540 = getelementptr inbounds i8, i8* %.state, i64 576
  %.541 = bitcast i8* %.540 to float*
  %.542 = getelementptr inbounds i8, i8* %.arena, i64 %.40
  %.543 = bitcast i8* %.542 to float*
  %.544 = trunc i64 %batch.sizes to i32
  call void @train_step_loss_1(float* %.537, float* %.539, float* %.541, float* %.543, i32 %.544, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  ret void
}

define void @tscompile_recurrent_places_train_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 320, %batch.capacity
  %.4 = add i64 %.3, 63
  %.5 = call i64 @.floordiv(i64 %.4, i64 64)
  %.6 = mul i64 %.5, 64
  %.7 = mul i64 80, %batch.capacity
  %.8 = add i64 %.7, 63
  %.9 = call i64 @.floordiv(i64 %.8, i64 64)
  %.10 = mul i64 %.9, 64
  %.11 = add i64 %.6, %.10
  %.12 = add i64 %.11, %.10
  %.13 = add i64 %.12, %.10
  %.14 = add i64 %.13, %.10
  %.15 = add i64 %.14, %.10
  %.16 = add i64 %.15, %.10
  %.17 = add i64 %.16, %.10
  %.18 = mul i64 64, %batch.capacity
  %.19 = mul i64 16, %batch.capacity
  %.20 = call i64 @llvm.smax.i64(i64 %.18, i64 %.19)
  %.21 = add i64 %.20, 63
  %.22 = call i64 @.floordiv(i64 %.21, i64 64)
  %.23 = mul i64 %.22, 64
  %.24 = add i64 %.17, %.23
  %.25 = add i64 %.18, 63
  %.26 = call i64 @.floordiv(i64 %.25, i64 64)
  %.27 = mul i64 %.26, 64
  %.28 = add i64 %.19, 63
  %.29 = call i64 @.floordiv(i64 %.28, i64 64)
  %.30 = mul i64 %.29, 64
  %.31 = add i64 %.30, %.30
  %.32 = add i64 %.31, %.30
  %.33 = add i64 %.32, %.30
  %.34 = call i64 @llvm.smax.i64(i64 %.27, i64 %.33)
  %.35 = call i64 @llvm.smax.i64(i64 %.34, i64 %.18)
  %.36 = call i64 @llvm.smax.i64(i64 %.35, i64 192)
  %.37 = add i64 %.36, 63
  %.38 = call i64 @.floordiv(i64 %.37, i64 64)
  %.39 = mul i64 %.38, 64
  %.40 = add i64 %.24, %.39
  store i64 %.40, i64* %.2, align 8
  %.41 = getelementptr inbounds i64, i64* %.places, i64 1
  %.42 = mul i64 60, %batch.capacity
  %.43 = call i64 @llvm.smax.i64(i64 %.42, i64 256)
  %.44 = add i64 %.43, 63
  %.45 = call i64 @.floordiv(i64 %.44, i64 64)
  %.46 = mul i64 %.45, 64
  %.47 = add i64 %.40, %.46
  %.48 = mul i64 2, %.30
  %.49 = call i64 @llvm.smax.i64(i64 %.48, i64 %.19)
  %.50 = add i64 %.49, 63
  %.51 = call i64 @.floordiv(i64 %.50, i64 64)
  %.52 = mul i64 %.51, 64
  %.53 = add i64 %.47, %.52
  store i64 %.53, i64* %.41, align 8
  %.54 = getelementptr inbounds i64, i64* %.places, i64 2
  store i64 %.40, i64* %.54, align 8
  ret void
}

; eval_step: 8 steps
define void @tscompile_recurrent_run_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [8 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [8 x i64], [8 x i64]* %.array, i64 0, i64 0
  %.3 = mul i64 320, %batch.capacity
  %.4 = add i64 %.3, 63
  %.5 = call i64 @.floordiv(i64 %.4, i64 64)
  %.6 = mul i64 %.5, 64
  %.7 = mul i64 64, %batch.capacity
  %.8 = add i64 %.7, 63
  %.9 = call i64 @.floordiv(i64 %.8, i64 64)
  %.10 = mul i64 %.9, 64
  %.11 = add i64 %.6, %.10
  %.12 = mul i64 60, %batch.capacity
  %.13 = call i64 @llvm.smax.i64(i64 %.10, i64 %.12)
  %.14 = add i64 %.13, 63
  %.15 = call i64 @.floordiv(i64 %.14, i64 64)
  %.16 = mul i64 %.15, 64
  %.17 = add i64 %.11, %.16
  %.18 = mul i64 16, %batch.capacity
  %.19 = add i64 %.18, 63
  %.20 = call i64 @.floordiv(i64 %.19, i64 64)
  %.21 = mul i64 %.20, 64
  %.22 = add i64 %.17, %.21
  %.23 = getelementptr inbounds i8, i8* %.arena, i64 %.22
  %.24 = bitcast i8* %.23 to float*
  %.25 = trunc i64 %batch.sizes to i32
  %.26 = mul i64 4, %batch.sizes
  %.27 = add i64 %.26, 4095
  %.28 = call i64 @.floordiv(i64 %.27, i64 4096)
  %.29 = trunc i64 %.28 to i32
  %.30 = mul i32 %.29, 1
  %.31 = mul i32 %.30, 1
  %.32 = ptrtoint float* %.24 to i64
  %.33 = zext i32 %.25 to i64
  %.34 = zext i32 %.29 to i64
  %.35 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.32, i64* %.35, align 8
  %.36 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.33, i64* %.36, align 8
  %.37 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.34, i64* %.37, align 8
  %.38 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.38, align 8
  %.39 = mul i64 132, %batch.sizes
  %.40 = call i64 @.floordiv(i64 %.39, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.31, i64 %.40)
  %.41 = call i64 @llvm.smax.i64(i64 %.18, i64 4)
  %.42 = add i64 %.41, 63
  %.43 = call i64 @.floordiv(i64 %.42, i64 64)
  %.44 = mul i64 %.43, 64
  %.45 = add i64 %.22, %.44
  %.46 = getelementptr inbounds i8, i8* %.arena, i64 %.45
  %.47 = bitcast i8* %.46 to float*
  %.48 = trunc i64 %batch.sizes to i32
  %.49 = trunc i64 %.28 to i32
  %.50 = mul i32 %.49, 1
  %.51 = mul i32 %.50, 1
  %.52 = ptrtoint float* %.47 to i64
  %.53 = zext i32 %.48 to i64
  %.54 = zext i32 %.49 to i64
  %.55 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.52, i64* %.55, align 8
  %.56 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.53, i64* %.56, align 8
  %.57 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.54, i64* %.57, align 8
  %.58 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.58, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.51, i64 %.40)
  %.59 = getelementptr inbounds i8, i8* %.arena, i64 %.11
  %.60 = bitcast i8* %.59 to float*
  %.61 = getelementptr inbounds i8, i8* %.state, i64 0
  %.62 = bitcast i8* %.61 to float*
  %.63 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.64 = bitcast i8* %.63 to float*
  %.65 = trunc i64 %batch.sizes to i32
  %.66 = mul i64 5, %batch.sizes
  %.67 = add i64 %.66, 191
  %.68 = call i64 @.floordiv(i64 %.67, i64 192)
  %.69 = trunc i64 %.68 to i32
  %.70 = mul i32 %.69, 1
  %.71 = mul i32 %.70, 1
  %.72 = ptrtoint float* %.60 to i64
  %.73 = ptrtoint float* %.62 to i64
  %.74 = ptrtoint float* %.64 to i64
  %.75 = zext i32 %.65 to i64
  %.76 = zext i32 %.69 to i64
  %.77 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.72, i64* %.77, align 8
  %.78 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.73, i64* %.78, align 8
  %.79 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.74, i64* %.79, align 8
  %.80 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.75, i64* %.80, align 8
  %.81 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.76, i64* %.81, align 8
  %.82 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.82, align 8
  %.83 = mul i64 3520, %batch.sizes
  %.84 = add i64 %.83, 1536
  %.85 = call i64 @.floordiv(i64 %.84, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell.share, i64* %.arguments, i32 %.71, i64 %.85)
  %.86 = getelementptr inbounds i8, i8* %.state, i64 448
  %.87 = bitcast i8* %.86 to float*
  %.88 = getelementptr inbounds i8, i8* %.arena, i64 %.6
  %.89 = bitcast i8* %.88 to float*
  %.90 = trunc i64 %batch.sizes to i32
  %.91 = trunc i64 %batch.sizes to i32
  %.92 = mul i32 %.91, 1
  %.93 = mul i32 %.92, 1
  %.94 = ptrtoint float* %.87 to i64
  %.95 = ptrtoint float* %.89 to i64
  %.96 = zext i32 %.90 to i64
  %.97 = zext i32 %.91 to i64
  %.98 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.94, i64* %.98, align 8
  %.99 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.95, i64* %.99, align 8
  %.100 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.96, i64* %.100, align 8
  %.101 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.97, i64* %.101, align 8
  %.102 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.102, align 8
  %.103 = mul i64 512, %batch.sizes
  %.104 = add i64 %.103, 512
  %.105 = call i64 @.floordiv(i64 %.104, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell_1.share, i64* %.arguments, i32 %.93, i64 %.105)
  %.106 = getelementptr inbounds i8, i8* %.state, i64 192
  %.107 = bitcast i8* %.106 to float*
  %.108 = add i64 %.45, %.21
  %.109 = getelementptr inbounds i8, i8* %.arena, i64 %.108
  %.110 = bitcast i8* %.109 to float*
  call void @predict_lstm_cell_2(float* %.107, float* %.110, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  br label %turn.1.head.2
turn.1.head.2:
  %turn.1 = phi i64 [ 0, %entry ], [ %.172, %turn.1.body.3 ]
  %.111 = icmp slt i64 %turn.1, 5
  br i1 %.111, label %turn.1.body.3, label %turn.1.end.4
turn.1.body.3:
  %.112 = mul i64 64, %batch.sizes
  %.113 = mul i64 %turn.1, %.112
  %.114 = add i64 0, %.113
  %.115 = getelementptr inbounds i8, i8* %.arena, i64 %.114
  %.116 = bitcast i8* %.115 to float*
  %.117 = getelementptr inbounds i8, i8* %.arena, i64 %.6
  %.118 = bitcast i8* %.117 to float*
  %.119 = getelementptr inbounds i8, i8* %.arena, i64 %.22
  %.120 = bitcast i8* %.119 to float*
  %.121 = getelementptr inbounds i8, i8* %.arena, i64 %.108
  %.122 = bitcast i8* %.121 to float*
  %.123 = getelementptr inbounds i8, i8* %.arena, i64 %.11
  %.124 = bitcast i8* %.123 to float*
  %.125 = trunc i64 %batch.sizes to i32
  %.126 = add i64 %batch.sizes, 191
  %.127 = call i64 @.floordiv(i64 %.126, i64 192)
  %.128 = trunc i64 %.127 to i32
  %.129 = mul i32 %.128, 1
  %.130 = mul i32 %.129, 1
  %.131 = ptrtoint float* %.116 to i64
  %.132 = ptrtoint float* %.118 to i64
  %.133 = ptrtoint float* %.120 to i64
  %.134 = ptrtoint float* %.122 to i64
  %.135 = ptrtoint float* %.124 to i64
  %.136 = zext i32 %.125 to i64
  %.137 = zext i32 %.128 to i64
  %.138 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.131, i64* %.138, align 8
  %.139 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.132, i64* %.139, align 8
  %.140 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.133, i64* %.140, align 8
  %.141 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.134, i64* %.141, align 8
  %.142 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.135, i64* %.142, align 8
  %.143 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.136, i64* %.143, align 8
  %.144 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.137, i64* %.144, align 8
  %.145 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 1, i64* %.145, align 8
  %.146 = mul i64 1824, %batch.sizes
  %.147 = add i64 %.146, 2048
  %.148 = call i64 @.floordiv(i64 %.147, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell_3.share, i64* %.arguments, i32 %.130, i64 %.148)
  %.149 = getelementptr inbounds i8, i8* %.arena, i64 %.11
  %.150 = bitcast i8* %.149 to float*
  %.151 = getelementptr inbounds i8, i8* %.arena, i64 %.45
  %.152 = bitcast i8* %.151 to float*
  %.153 = getelementptr inbounds i8, i8* %.arena, i64 %.22
  %.154 = bitcast i8* %.153 to float*
  %.155 = trunc i64 %batch.sizes to i32
  %.156 = trunc i64 %batch.sizes to i32
  %.157 = mul i32 %.156, 1
  %.158 = mul i32 %.157, 1
  %.159 = ptrtoint float* %.150 to i64
  %.160 = ptrtoint float* %.152 to i64
  %.161 = ptrtoint float* %.154 to i64
  %.162 = zext i32 %.155 to i64
  %.163 = zext i32 %.156 to i64
  %.164 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.159, i64* %.164, align 8
  %.165 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.160, i64* %.165, align 8
  %.166 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.161, i64* %.166, align 8
  %.167 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.162, i64* %.167, align 8
  %.168 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.163, i64* %.168, align 8
  %.169 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.169, align 8
  %.170 = mul i64 820, %batch.sizes
  %.171 = call i64 @.floordiv(i64 %.170, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell_4.share, i64* %.arguments, i32 %.158, i64 %.171)
  %.172 = add nsw i64 %turn.1, 1
  br label %turn.1.head.2
turn.1.end.4:
  %.173 = getelementptr inbounds i8, i8* %.arena, i64 %.17
  %.174 = bitcast i8* %.173 to float*
  %.175 = getelementptr inbounds i8, i8* %.arena, i64 %.22
  %.176 = bitcast i8* %.175 to float*
  %.177 = getelementptr inbounds i8, i8* %.arena, i64 %.108
  %.178 = bitcast i8* %.177 to float*
  %.179 = trunc i64 %batch.sizes to i32
  %.180 = add i64 %batch.sizes, 7
  %.181 = call i64 @.floordiv(i64 %.180, i64 8)
  %.182 = trunc i64 %.181 to i32
  %.183 = mul i32 %.182, 1
  %.184 = mul i32 %.183, 1
  %.185 = ptrtoint float* %.174 to i64
  %.186 = ptrtoint float* %.176 to i64
  %.187 = ptrtoint float* %.178 to i64
  %.188 = zext i32 %.179 to i64
  %.189 = zext i32 %.182 to i64
  %.190 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.185, i64* %.190, align 8
  %.191 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.186, i64* %.191, align 8
  %.192 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.187, i64* %.192, align 8
  %.193 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.188, i64* %.193, align 8
  %.194 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.189, i64* %.194, align 8
  %.195 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.195, align 8
  %.196 = mul i64 301, %batch.sizes
  %.197 = call i64 @.floordiv(i64 %.196, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @eval_step_loss.share, i64* %.arguments, i32 %.184, i64 %.197)
  %.198 = getelementptr inbounds i8, i8* %.arena, i64 %.108
  %.199 = bitcast i8* %.198 to float*
  %.200 = getelementptr inbounds i8, i8* %.state, i64 512
  %.201 = bitcast i8* %.200 to float*
  %.202 = getelementptr inbounds i8, i8* %.state, i64 576
  %.203 = bitcast i8* %.202 to float*
  %.204 = getelementptr inbounds i8, i8* %.arena, i64 %.22
  %.205 = bitcast i8* %.204 to float*
  %.206 = trunc i64 %batch.sizes to i32
  call void @train_step_loss_1(float* %.199, float* %.201, float* %.203, float* %.205, i32 %.206, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  ret void
}

define void @tscompile_recurrent_places_eval_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 320, %batch.capacity
  %.4 = add i64 %.3, 63
  %.5 = call i64 @.floordiv(i64 %.4, i64 64)
  %.6 = mul i64 %.5, 64
  %.7 = mul i64 64, %batch.capacity
  %.8 = add i64 %.7, 63
  %.9 = call i64 @.floordiv(i64 %.8, i64 64)
  %.10 = mul i64 %.9, 64
  %.11 = add i64 %.6, %.10
  store i64 %.11, i64* %.2, align 8
  %.12 = getelementptr inbounds i64, i64* %.places, i64 1
  %.13 = mul i64 60, %batch.capacity
  %.14 = call i64 @llvm.smax.i64(i64 %.10, i64 %.13)
  %.15 = add i64 %.14, 63
  %.16 = call i64 @.floordiv(i64 %.15, i64 64)
  %.17 = mul i64 %.16, 64
  %.18 = add i64 %.11, %.17
  store i64 %.18, i64* %.12, align 8
  %.19 = getelementptr inbounds i64, i64* %.places, i64 2
  %.20 = mul i64 16, %batch.capacity
  %.21 = add i64 %.20, 63
  %.22 = call i64 @.floordiv(i64 %.21, i64 64)
  %.23 = mul i64 %.22, 64
  %.24 = add i64 %.18, %.23
  store i64 %.24, i64* %.19, align 8
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
  %.2 = mul i64 320, %batch.capacity
  %.3 = add i64 %.2, 63
  %.4 = call i64 @.floordiv(i64 %.3, i64 64)
  %.5 = mul i64 %.4, 64
  %.6 = mul i64 64, %batch.capacity
  %.7 = add i64 %.6, 63
  %.8 = call i64 @.floordiv(i64 %.7, i64 64)
  %.9 = mul i64 %.8, 64
  %.10 = add i64 %.5, %.9
  %.11 = mul i64 60, %batch.capacity
  %.12 = call i64 @llvm.smax.i64(i64 %.9, i64 %.11)
  %.13 = add i64 %.12, 63
  %.14 = call i64 @.floordiv(i64 %.13, i64 64)
  %.15 = mul i64 %.14, 64
  %.16 = add i64 %.10, %.15
  %.17 = mul i64 16, %batch.capacity
  %.18 = add i64 %.17, 63
  %.19 = call i64 @.floordiv(i64 %.18, i64 64)
  %.20 = mul i64 %.19, 64
  %.21 = add i64 %.16, %.20
  %.22 = add i64 %.21, %.20
  %.23 = add i64 %.22, 256
  %.24 = mul i64 80, %batch.capacity
  %.25 = add i64 %.24, 63
  %.26 = call i64 @.floordiv(i64 %.25, i64 64)
  %.27 = mul i64 %.26, 64
  %.28 = add i64 %.5, %.27
  %.29 = add i64 %.28, %.27
  %.30 = add i64 %.29, %.27
  %.31 = add i64 %.30, %.27
  %.32 = add i64 %.31, %.27
  %.33 = add i64 %.32, %.27
  %.34 = add i64 %.33, %.27
  %.35 = call i64 @llvm.smax.i64(i64 %.6, i64 %.17)
  %.36 = add i64 %.35, 63
  %.37 = call i64 @.floordiv(i64 %.36, i64 64)
  %.38 = mul i64 %.37, 64
  %.39 = add i64 %.34, %.38
  %.40 = add i64 %.20, %.20
  %.41 = add i64 %.40, %.20
  %.42 = add i64 %.41, %.20
  %.43 = call i64 @llvm.smax.i64(i64 %.9, i64 %.42)
  %.44 = call i64 @llvm.smax.i64(i64 %.43, i64 %.6)
  %.45 = call i64 @llvm.smax.i64(i64 %.44, i64 192)
  %.46 = add i64 %.45, 63
  %.47 = call i64 @.floordiv(i64 %.46, i64 64)
  %.48 = mul i64 %.47, 64
  %.49 = add i64 %.39, %.48
  %.50 = call i64 @llvm.smax.i64(i64 %.11, i64 256)
  %.51 = add i64 %.50, 63
  %.52 = call i64 @.floordiv(i64 %.51, i64 64)
  %.53 = mul i64 %.52, 64
  %.54 = add i64 %.49, %.53
  %.55 = mul i64 2, %.20
  %.56 = call i64 @llvm.smax.i64(i64 %.55, i64 %.17)
  %.57 = add i64 %.56, 63
  %.58 = call i64 @.floordiv(i64 %.57, i64 64)
  %.59 = mul i64 %.58, 64
  %.60 = add i64 %.54, %.59
  %.61 = add i64 %.60, %.20
  %.62 = add i64 %.61, %.20
  %.63 = mul i64 4, %batch.capacity
  %.64 = call i64 @llvm.smax.i64(i64 %.63, i64 256)
  %.65 = add i64 %.64, 63
  %.66 = call i64 @.floordiv(i64 %.65, i64 64)
  %.67 = mul i64 %.66, 64
  %.68 = add i64 %.62, %.67
  %.69 = call i64 @llvm.smax.i64(i64 %.23, i64 %.68)
  %.70 = call i64 @llvm.smax.i64(i64 %.17, i64 4)
  %.71 = add i64 %.70, 63
  %.72 = call i64 @.floordiv(i64 %.71, i64 64)
  %.73 = mul i64 %.72, 64
  %.74 = add i64 %.21, %.73
  %.75 = add i64 %.74, %.20
  %.76 = add i64 %.75, %.67
  %.77 = call i64 @llvm.smax.i64(i64 %.69, i64 %.76)
  %.78 = add i64 %.77, 64
  ret i64 %.78
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
  %most = mul i32 %threads, 4
  %most.wide = sext i32 %most to i64
  %tasks.wide = zext i32 %task.count to i64
  %within = call i64 @llvm.smin.i64(i64 %shares, i64 %tasks.wide)
  %count.wide = call i64 @llvm.smin.i64(i64 %within, i64 %most.wide)
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
  %chunks = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 8 ; i32*
  %share = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 10 ; void (i64*, i8*, i32, i32)**
  %arguments = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 11 ; i64**
  store i32 %task.count, i32* %tasks, align 4
  store i32 %count, i32* %chunks, align 4
  store void (i64*, i8*, i32, i32)* %run, void (i64*, i8*, i32, i32)** %share, align 8
  store i64* %values, i64** %arguments, align 8
  store atomic i32 %count, i32* %unfinished seq_cst, align 4
  store atomic i32 %count, i32* %remaining seq_cst, align 4
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
  %chunks = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 8 ; i32*
  %share = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 10 ; void (i64*, i8*, i32, i32)**
  %arguments = getelementptr inbounds %.pool, %.pool* %pool, i32 0, i32 11 ; i64**
  br label %look
look:
  %left = load atomic i32, i32* %remaining acquire, align 4
  %is.none = icmp eq i32 %left, 0
  br i1 %is.none, label %done, label %claim
claim:
  %less = sub i32 %left, 1
  %exchange = cmpxchg i32* %remaining, i32 %left, i32 %less seq_cst seq_cst, align 4
  %is.claimed = extractvalue { i32, i1 } %exchange, 1
  br i1 %is.claimed, label %run, label %look
run:
  %task.count = load i32, i32* %tasks, align 4
  %count = load i32, i32* %chunks, align 4
  %function = load void (i64*, i8*, i32, i32)*, void (i64*, i8*, i32, i32)** %share, align 8
  %values = load i64*, i64** %arguments, align 8
  %first = sub i32 %count, %left
  %last = add i32 %first, 1
  %task.wide = zext i32 %task.count to i64
  %count.wide = zext i32 %count to i64
  %first.wide = zext i32 %first to i64
  %first.product = mul i64 %first.wide, %task.wide
  %first.task = udiv i64 %first.product, %count.wide
  %first.index = trunc i64 %first.task to i32
  %last.wide = zext i32 %last to i64
  %last.product = mul i64 %last.wide, %task.wide
  %last.task = udiv i64 %last.product, %count.wide
  %last.index = trunc i64 %last.task to i32
  call void %function(i64* %values, i8* %own, i32 %first.index, i32 %last.index)
  %before = atomicrmw sub i32* %unfinished, i32 1 seq_cst
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
  %helper.bytes = mul i64 %wanted.wide, 20928
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
  %offset = mul i64 %count.wide, 20928
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
declare float @llvm.fabs.f32(float)
declare float @llvm.fma.f32(float, float, float)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.memset.p0i8.i64(i8*, i8, i64, i1)
declare i64 @llvm.smax.i64(i64, i64)
declare i32 @llvm.smin.i32(i32, i32)
declare i64 @llvm.smin.i64(i64, i64)
declare i32 @pthread_create(i64*, i8*, i8* (i8*)*, i8*)
declare i32 @pthread_join(i64, i8*)
declare i32 @sched_yield()
declare i32 @sem_destroy(i8*)
declare i32 @sem_init(i8*, i32, i32)
declare i32 @sem_post(i8*)
declare i32 @sem_wait(i8*)

attributes #0 = { noinline nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
