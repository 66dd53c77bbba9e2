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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.460, %.task.body.4 ]
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
  %.12 = fcmp ogt float %x, 88.0
  %x_16 = select i1 %.12, float 88.0, float %x
  %.13 = fcmp olt float %x_16, -104.0
  %above_1 = select i1 %.13, float -104.0, float %x_16
  %.14 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.14, float 89.0, float %above_1
  %.15 = call float @llvm.fma.f32(float %clamped_1, float 0.7213475108146667, float 12583039.0)
  %bits_1 = bitcast float %.15 to i32
  %.16 = sub i32 %bits_1, 1262485631
  %n_1 = sitofp i32 %.16 to float
  %.17 = shl i32 %bits_1, 23
  %scale_1 = bitcast i32 %.17 to float
  %.18 = call float @llvm.fma.f32(float %n_1, float -1.38671875, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.0004243888834025711, float %.18)
  %.19 = fmul float %r_1, %r_1
  %.20 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_1, float 0.0014104676665738225)
  %.21 = call float @llvm.fma.f32(float %.20, float %r_1, float 0.008336109109222889)
  %.22 = call float @llvm.fma.f32(float %.21, float %r_1, float 0.04166125878691673)
  %.23 = call float @llvm.fma.f32(float %.22, float %r_1, float 0.16666613519191742)
  %.24 = call float @llvm.fma.f32(float %.23, float %r_1, float 0.5000003576278687)
  %.25 = call float @llvm.fma.f32(float %.19, float %.24, float %r_1)
  %.26 = fadd float %.25, 1.0
  %.27 = fmul float %.26, %scale_1
  %e_1 = fmul float %.27, %scale_1
  %.28 = fcmp ogt float %x_1, 88.0
  %x_17 = select i1 %.28, float 88.0, float %x_1
  %.29 = fcmp olt float %x_17, -104.0
  %above_2 = select i1 %.29, float -104.0, float %x_17
  %.30 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.30, float 89.0, float %above_2
  %.31 = call float @llvm.fma.f32(float %clamped_2, float 0.7213475108146667, float 12583039.0)
  %bits_2 = bitcast float %.31 to i32
  %.32 = sub i32 %bits_2, 1262485631
  %n_2 = sitofp i32 %.32 to float
  %.33 = shl i32 %bits_2, 23
  %scale_2 = bitcast i32 %.33 to float
  %.34 = call float @llvm.fma.f32(float %n_2, float -1.38671875, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.0004243888834025711, float %.34)
  %.35 = fmul float %r_2, %r_2
  %.36 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_2, float 0.0014104676665738225)
  %.37 = call float @llvm.fma.f32(float %.36, float %r_2, float 0.008336109109222889)
  %.38 = call float @llvm.fma.f32(float %.37, float %r_2, float 0.04166125878691673)
  %.39 = call float @llvm.fma.f32(float %.38, float %r_2, float 0.16666613519191742)
  %.40 = call float @llvm.fma.f32(float %.39, float %r_2, float 0.5000003576278687)
  %.41 = call float @llvm.fma.f32(float %.35, float %.40, float %r_2)
  %.42 = fadd float %.41, 1.0
  %.43 = fmul float %.42, %scale_2
  %e_2 = fmul float %.43, %scale_2
  %.44 = fcmp olt float %x_2, -10.0
  %above_3 = select i1 %.44, float -10.0, float %x_2
  %.45 = fcmp olt float 10.0, %above_3
  %clamped_3 = select i1 %.45, float 10.0, float %above_3
  %.46 = call float @llvm.fma.f32(float %clamped_3, float 2.885390043258667, float 12583039.0)
  %bits_3 = bitcast float %.46 to i32
  %.47 = sub i32 %bits_3, 1262485631
  %n_3 = sitofp i32 %.47 to float
  %.48 = shl i32 %bits_3, 23
  %scale_3 = bitcast i32 %.48 to float
  %.49 = call float @llvm.fma.f32(float %n_3, float -0.3466796875, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.00010609722085064277, float %.49)
  %.50 = fmul float %r_3, %r_3
  %.51 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_3, float 0.13386528193950653)
  %.52 = call float @llvm.fma.f32(float %.51, float %r_3, float 0.33333760499954224)
  %.53 = call float @llvm.fma.f32(float %.52, float %r_3, float 0.6666617393493652)
  %.54 = call float @llvm.fma.f32(float %.53, float %r_3, float 0.9999999403953552)
  %.55 = call float @llvm.fma.f32(float %.50, float %.54, float %r_3)
  %.56 = call float @llvm.fma.f32(float %scale_3, float 0.5, float -0.5)
  %half_1 = call float @llvm.fma.f32(float %.55, float %scale_3, float %.56)
  %index_2 = mul i32 %group_x, 4
  %index_4 = sext i32 %index_2 to i64
  %.57 = fadd float %e_1, 1.0
  %.58 = fdiv float %e_1, %.57
  %.59 = getelementptr float, float* %in1, i64 %index_4
  %.60 = load float, float* %.59, align 4
  %.61 = fmul float %.58, %.60
  %.62 = fadd float %e_2, 1.0
  %.63 = fdiv float %e_2, %.62
  %.64 = fadd float %half_1, 1.0
  %.65 = fdiv float %half_1, %.64
  %.66 = bitcast float %.65 to i32
  %.67 = bitcast float %x_2 to i32
  %.68 = and i32 %.67, -2147483648
  %.69 = or i32 %.66, %.68
  %.70 = bitcast i32 %.69 to float
  %.71 = fmul float %.63, %.70
  %add = fadd float %.61, %.71
  %.72 = add i64 %index_3, 12
  %.73 = getelementptr float, float* %in0, i64 %.72
  %x_3 = load float, float* %.73, align 4
  %.74 = getelementptr float, float* %in1, i64 %index_4
  store float %add, float* %.74, align 4
  %.75 = fcmp ogt float %x_3, 88.0
  %x_18 = select i1 %.75, float 88.0, float %x_3
  %.76 = fcmp olt float %x_18, -104.0
  %above_4 = select i1 %.76, float -104.0, float %x_18
  %.77 = fcmp olt float 89.0, %above_4
  %clamped_4 = select i1 %.77, float 89.0, float %above_4
  %.78 = call float @llvm.fma.f32(float %clamped_4, float 0.7213475108146667, float 12583039.0)
  %bits_4 = bitcast float %.78 to i32
  %.79 = sub i32 %bits_4, 1262485631
  %n_4 = sitofp i32 %.79 to float
  %.80 = shl i32 %bits_4, 23
  %scale_4 = bitcast i32 %.80 to float
  %.81 = call float @llvm.fma.f32(float %n_4, float -1.38671875, float %clamped_4)
  %r_4 = call float @llvm.fma.f32(float %n_4, float 0.0004243888834025711, float %.81)
  %.82 = fmul float %r_4, %r_4
  %.83 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_4, float 0.0014104676665738225)
  %.84 = call float @llvm.fma.f32(float %.83, float %r_4, float 0.008336109109222889)
  %.85 = call float @llvm.fma.f32(float %.84, float %r_4, float 0.04166125878691673)
  %.86 = call float @llvm.fma.f32(float %.85, float %r_4, float 0.16666613519191742)
  %.87 = call float @llvm.fma.f32(float %.86, float %r_4, float 0.5000003576278687)
  %.88 = call float @llvm.fma.f32(float %.82, float %.87, float %r_4)
  %.89 = fadd float %.88, 1.0
  %.90 = fmul float %.89, %scale_4
  %e_3 = fmul float %.90, %scale_4
  %.91 = fcmp olt float %add, -10.0
  %above_5 = select i1 %.91, float -10.0, float %add
  %.92 = fcmp olt float 10.0, %above_5
  %clamped_5 = select i1 %.92, float 10.0, float %above_5
  %.93 = call float @llvm.fma.f32(float %clamped_5, float 2.885390043258667, float 12583039.0)
  %bits_5 = bitcast float %.93 to i32
  %.94 = sub i32 %bits_5, 1262485631
  %n_5 = sitofp i32 %.94 to float
  %.95 = shl i32 %bits_5, 23
  %scale_5 = bitcast i32 %.95 to float
  %.96 = call float @llvm.fma.f32(float %n_5, float -0.3466796875, float %clamped_5)
  %r_5 = call float @llvm.fma.f32(float %n_5, float 0.00010609722085064277, float %.96)
  %.97 = fmul float %r_5, %r_5
  %.98 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_5, float 0.13386528193950653)
  %.99 = call float @llvm.fma.f32(float %.98, float %r_5, float 0.33333760499954224)
  %.100 = call float @llvm.fma.f32(float %.99, float %r_5, float 0.6666617393493652)
  %.101 = call float @llvm.fma.f32(float %.100, float %r_5, float 0.9999999403953552)
  %.102 = call float @llvm.fma.f32(float %.97, float %.101, float %r_5)
  %.103 = call float @llvm.fma.f32(float %scale_5, float 0.5, float -0.5)
  %half_2 = call float @llvm.fma.f32(float %.102, float %scale_5, float %.103)
  %.104 = fadd float %e_3, 1.0
  %.105 = fdiv float %e_3, %.104
  %.106 = fadd float %half_2, 1.0
  %.107 = fdiv float %half_2, %.106
  %.108 = bitcast float %.107 to i32
  %.109 = bitcast float %add to i32
  %.110 = and i32 %.109, -2147483648
  %.111 = or i32 %.108, %.110
  %.112 = bitcast i32 %.111 to float
  %.113 = fmul float %.105, %.112
  %.114 = getelementptr float, float* %out1, i64 %index_4
  store float %.113, float* %.114, align 4
  %.115 = add i64 %index_3, 5
  %.116 = getelementptr float, float* %in0, i64 %.115
  %x_4 = load float, float* %.116, align 4
  %.117 = add i64 %index_3, 1
  %.118 = getelementptr float, float* %in0, i64 %.117
  %x_5 = load float, float* %.118, align 4
  %.119 = add i64 %index_3, 9
  %.120 = getelementptr float, float* %in0, i64 %.119
  %x_6 = load float, float* %.120, align 4
  %.121 = fcmp ogt float %x_4, 88.0
  %x_19 = select i1 %.121, float 88.0, float %x_4
  %.122 = fcmp olt float %x_19, -104.0
  %above_6 = select i1 %.122, float -104.0, float %x_19
  %.123 = fcmp olt float 89.0, %above_6
  %clamped_6 = select i1 %.123, float 89.0, float %above_6
  %.124 = call float @llvm.fma.f32(float %clamped_6, float 0.7213475108146667, float 12583039.0)
  %bits_6 = bitcast float %.124 to i32
  %.125 = sub i32 %bits_6, 1262485631
  %n_6 = sitofp i32 %.125 to float
  %.126 = shl i32 %bits_6, 23
  %scale_6 = bitcast i32 %.126 to float
  %.127 = call float @llvm.fma.f32(float %n_6, float -1.38671875, float %clamped_6)
  %r_6 = call float @llvm.fma.f32(float %n_6, float 0.0004243888834025711, float %.127)
  %.128 = fmul float %r_6, %r_6
  %.129 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_6, float 0.0014104676665738225)
  %.130 = call float @llvm.fma.f32(float %.129, float %r_6, float 0.008336109109222889)
  %.131 = call float @llvm.fma.f32(float %.130, float %r_6, float 0.04166125878691673)
  %.132 = call float @llvm.fma.f32(float %.131, float %r_6, float 0.16666613519191742)
  %.133 = call float @llvm.fma.f32(float %.132, float %r_6, float 0.5000003576278687)
  %.134 = call float @llvm.fma.f32(float %.128, float %.133, float %r_6)
  %.135 = fadd float %.134, 1.0
  %.136 = fmul float %.135, %scale_6
  %e_4 = fmul float %.136, %scale_6
  %.137 = fcmp ogt float %x_5, 88.0
  %x_20 = select i1 %.137, float 88.0, float %x_5
  %.138 = fcmp olt float %x_20, -104.0
  %above_7 = select i1 %.138, float -104.0, float %x_20
  %.139 = fcmp olt float 89.0, %above_7
  %clamped_7 = select i1 %.139, float 89.0, float %above_7
  %.140 = call float @llvm.fma.f32(float %clamped_7, float 0.7213475108146667, float 12583039.0)
  %bits_7 = bitcast float %.140 to i32
  %.141 = sub i32 %bits_7, 1262485631
  %n_7 = sitofp i32 %.141 to float
  %.142 = shl i32 %bits_7, 23
  %scale_7 = bitcast i32 %.142 to float
  %.143 = call float @llvm.fma.f32(float %n_7, float -1.38671875, float %clamped_7)
  %r_7 = call float @llvm.fma.f32(float %n_7, float 0.0004243888834025711, float %.143)
  %.144 = fmul float %r_7, %r_7
  %.145 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_7, float 0.0014104676665738225)
  %.146 = call float @llvm.fma.f32(float %.145, float %r_7, float 0.008336109109222889)
  %.147 = call float @llvm.fma.f32(float %.146, float %r_7, float 0.04166125878691673)
  %.148 = call float @llvm.fma.f32(float %.147, float %r_7, float 0.16666613519191742)
  %.149 = call float @llvm.fma.f32(float %.148, float %r_7, float 0.5000003576278687)
  %.150 = call float @llvm.fma.f32(float %.144, float %.149, float %r_7)
  %.151 = fadd float %.150, 1.0
  %.152 = fmul float %.151, %scale_7
  %e_5 = fmul float %.152, %scale_7
  %.153 = fcmp olt float %x_6, -10.0
  %above_8 = select i1 %.153, float -10.0, float %x_6
  %.154 = fcmp olt float 10.0, %above_8
  %clamped_8 = select i1 %.154, float 10.0, float %above_8
  %.155 = call float @llvm.fma.f32(float %clamped_8, float 2.885390043258667, float 12583039.0)
  %bits_8 = bitcast float %.155 to i32
  %.156 = sub i32 %bits_8, 1262485631
  %n_8 = sitofp i32 %.156 to float
  %.157 = shl i32 %bits_8, 23
  %scale_8 = bitcast i32 %.157 to float
  %.158 = call float @llvm.fma.f32(float %n_8, float -0.3466796875, float %clamped_8)
  %r_8 = call float @llvm.fma.f32(float %n_8, float 0.00010609722085064277, float %.158)
  %.159 = fmul float %r_8, %r_8
  %.160 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_8, float 0.13386528193950653)
  %.161 = call float @llvm.fma.f32(float %.160, float %r_8, float 0.33333760499954224)
  %.162 = call float @llvm.fma.f32(float %.161, float %r_8, float 0.6666617393493652)
  %.163 = call float @llvm.fma.f32(float %.162, float %r_8, float 0.9999999403953552)
  %.164 = call float @llvm.fma.f32(float %.159, float %.163, float %r_8)
  %.165 = call float @llvm.fma.f32(float %scale_8, float 0.5, float -0.5)
  %half_3 = call float @llvm.fma.f32(float %.164, float %scale_8, float %.165)
  %.166 = fadd float %e_4, 1.0
  %.167 = fdiv float %e_4, %.166
  %.168 = add i64 %index_4, 1
  %.169 = getelementptr float, float* %in1, i64 %.168
  %.170 = load float, float* %.169, align 4
  %.171 = fmul float %.167, %.170
  %.172 = fadd float %e_5, 1.0
  %.173 = fdiv float %e_5, %.172
  %.174 = fadd float %half_3, 1.0
  %.175 = fdiv float %half_3, %.174
  %.176 = bitcast float %.175 to i32
  %.177 = bitcast float %x_6 to i32
  %.178 = and i32 %.177, -2147483648
  %.179 = or i32 %.176, %.178
  %.180 = bitcast i32 %.179 to float
  %.181 = fmul float %.173, %.180
  %add_1 = fadd float %.171, %.181
  %.182 = add i64 %index_3, 13
  %.183 = getelementptr float, float* %in0, i64 %.182
  %x_7 = load float, float* %.183, align 4
  %.184 = add i64 %index_4, 1
  %.185 = getelementptr float, float* %in1, i64 %.184
  store float %add_1, float* %.185, align 4
  %.186 = fcmp ogt float %x_7, 88.0
  %x_21 = select i1 %.186, float 88.0, float %x_7
  %.187 = fcmp olt float %x_21, -104.0
  %above_9 = select i1 %.187, float -104.0, float %x_21
  %.188 = fcmp olt float 89.0, %above_9
  %clamped_9 = select i1 %.188, float 89.0, float %above_9
  %.189 = call float @llvm.fma.f32(float %clamped_9, float 0.7213475108146667, float 12583039.0)
  %bits_9 = bitcast float %.189 to i32
  %.190 = sub i32 %bits_9, 1262485631
  %n_9 = sitofp i32 %.190 to float
  %.191 = shl i32 %bits_9, 23
  %scale_9 = bitcast i32 %.191 to float
  %.192 = call float @llvm.fma.f32(float %n_9, float -1.38671875, float %clamped_9)
  %r_9 = call float @llvm.fma.f32(float %n_9, float 0.0004243888834025711, float %.192)
  %.193 = fmul float %r_9, %r_9
  %.194 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_9, float 0.0014104676665738225)
  %.195 = call float @llvm.fma.f32(float %.194, float %r_9, float 0.008336109109222889)
  %.196 = call float @llvm.fma.f32(float %.195, float %r_9, float 0.04166125878691673)
  %.197 = call float @llvm.fma.f32(float %.196, float %r_9, float 0.16666613519191742)
  %.198 = call float @llvm.fma.f32(float %.197, float %r_9, float 0.5000003576278687)
  %.199 = call float @llvm.fma.f32(float %.193, float %.198, float %r_9)
  %.200 = fadd float %.199, 1.0
  %.201 = fmul float %.200, %scale_9
  %e_6 = fmul float %.201, %scale_9
  %.202 = fcmp olt float %add_1, -10.0
  %above_10 = select i1 %.202, float -10.0, float %add_1
  %.203 = fcmp olt float 10.0, %above_10
  %clamped_10 = select i1 %.203, float 10.0, float %above_10
  %.204 = call float @llvm.fma.f32(float %clamped_10, float 2.885390043258667, float 12583039.0)
  %bits_10 = bitcast float %.204 to i32
  %.205 = sub i32 %bits_10, 1262485631
  %n_10 = sitofp i32 %.205 to float
  %.206 = shl i32 %bits_10, 23
  %scale_10 = bitcast i32 %.206 to float
  %.207 = call float @llvm.fma.f32(float %n_10, float -0.3466796875, float %clamped_10)
  %r_10 = call float @llvm.fma.f32(float %n_10, float 0.00010609722085064277, float %.207)
  %.208 = fmul float %r_10, %r_10
  %.209 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_10, float 0.13386528193950653)
  %.210 = call float @llvm.fma.f32(float %.209, float %r_10, float 0.33333760499954224)
  %.211 = call float @llvm.fma.f32(float %.210, float %r_10, float 0.6666617393493652)
  %.212 = call float @llvm.fma.f32(float %.211, float %r_10, float 0.9999999403953552)
  %.213 = call float @llvm.fma.f32(float %.208, float %.212, float %r_10)
  %.214 = call float @llvm.fma.f32(float %scale_10, float 0.5, float -0.5)
  %half_4 = call float @llvm.fma.f32(float %.213, float %scale_10, float %.214)
  %.215 = fadd float %e_6, 1.0
  %.216 = fdiv float %e_6, %.215
  %.217 = fadd float %half_4, 1.0
  %.218 = fdiv float %half_4, %.217
  %.219 = bitcast float %.218 to i32
  %.220 = bitcast float %add_1 to i32
  %.221 = and i32 %.220, -2147483648
  %.222 = or i32 %.219, %.221
  %.223 = bitcast i32 %.222 to float
  %.224 = fmul float %.216, %.223
  %.225 = add i64 %index_4, 1
  %.226 = getelementptr float, float* %out1, i64 %.225
  store float %.224, float* %.226, align 4
  %.227 = add i64 %index_3, 6
  %.228 = getelementptr float, float* %in0, i64 %.227
  %x_8 = load float, float* %.228, align 4
  %.229 = add i64 %index_3, 2
  %.230 = getelementptr float, float* %in0, i64 %.229
  %x_9 = load float, float* %.230, align 4
  %.231 = add i64 %index_3, 10
  %.232 = getelementptr float, float* %in0, i64 %.231
  %x_10 = load float, float* %.232, align 4
  %.233 = fcmp ogt float %x_8, 88.0
  %x_22 = select i1 %.233, float 88.0, float %x_8
  %.234 = fcmp olt float %x_22, -104.0
  %above_11 = select i1 %.234, float -104.0, float %x_22
  %.235 = fcmp olt float 89.0, %above_11
  %clamped_11 = select i1 %.235, float 89.0, float %above_11
  %.236 = call float @llvm.fma.f32(float %clamped_11, float 0.7213475108146667, float 12583039.0)
  %bits_11 = bitcast float %.236 to i32
  %.237 = sub i32 %bits_11, 1262485631
  %n_11 = sitofp i32 %.237 to float
  %.238 = shl i32 %bits_11, 23
  %scale_11 = bitcast i32 %.238 to float
  %.239 = call float @llvm.fma.f32(float %n_11, float -1.38671875, float %clamped_11)
  %r_11 = call float @llvm.fma.f32(float %n_11, float 0.0004243888834025711, float %.239)
  %.240 = fmul float %r_11, %r_11
  %.241 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_11, float 0.0014104676665738225)
  %.242 = call float @llvm.fma.f32(float %.241, float %r_11, float 0.008336109109222889)
  %.243 = call float @llvm.fma.f32(float %.242, float %r_11, float 0.04166125878691673)
  %.244 = call float @llvm.fma.f32(float %.243, float %r_11, float 0.16666613519191742)
  %.245 = call float @llvm.fma.f32(float %.244, float %r_11, float 0.5000003576278687)
  %.246 = call float @llvm.fma.f32(float %.240, float %.245, float %r_11)
  %.247 = fadd float %.246, 1.0
  %.248 = fmul float %.247, %scale_11
  %e_7 = fmul float %.248, %scale_11
  %.249 = fcmp ogt float %x_9, 88.0
  %x_23 = select i1 %.249, float 88.0, float %x_9
  %.250 = fcmp olt float %x_23, -104.0
  %above_12 = select i1 %.250, float -104.0, float %x_23
  %.251 = fcmp olt float 89.0, %above_12
  %clamped_12 = select i1 %.251, float 89.0, float %above_12
  %.252 = call float @llvm.fma.f32(float %clamped_12, float 0.7213475108146667, float 12583039.0)
  %bits_12 = bitcast float %.252 to i32
  %.253 = sub i32 %bits_12, 1262485631
  %n_12 = sitofp i32 %.253 to float
  %.254 = shl i32 %bits_12, 23
  %scale_12 = bitcast i32 %.254 to float
  %.255 = call float @llvm.fma.f32(float %n_12, float -1.38671875, float %clamped_12)
  %r_12 = call float @llvm.fma.f32(float %n_12, float 0.0004243888834025711, float %.255)
  %.256 = fmul float %r_12, %r_12
  %.257 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_12, float 0.0014104676665738225)
  %.258 = call float @llvm.fma.f32(float %.257, float %r_12, float 0.008336109109222889)
  %.259 = call float @llvm.fma.f32(float %.258, float %r_12, float 0.04166125878691673)
  %.260 = call float @llvm.fma.f32(float %.259, float %r_12, float 0.16666613519191742)
  %.261 = call float @llvm.fma.f32(float %.260, float %r_12, float 0.5000003576278687)
  %.262 = call float @llvm.fma.f32(float %.256, float %.261, float %r_12)
  %.263 = fadd float %.262, 1.0
  %.264 = fmul float %.263, %scale_12
  %e_8 = fmul float %.264, %scale_12
  %.265 = fcmp olt float %x_10, -10.0
  %above_13 = select i1 %.265, float -10.0, float %x_10
  %.266 = fcmp olt float 10.0, %above_13
  %clamped_13 = select i1 %.266, float 10.0, float %above_13
  %.267 = call float @llvm.fma.f32(float %clamped_13, float 2.885390043258667, float 12583039.0)
  %bits_13 = bitcast float %.267 to i32
  %.268 = sub i32 %bits_13, 1262485631
  %n_13 = sitofp i32 %.268 to float
  %.269 = shl i32 %bits_13, 23
  %scale_13 = bitcast i32 %.269 to float
  %.270 = call float @llvm.fma.f32(float %n_13, float -0.3466796875, float %clamped_13)
  %r_13 = call float @llvm.fma.f32(float %n_13, float 0.00010609722085064277, float %.270)
  %.271 = fmul float %r_13, %r_13
  %.272 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_13, float 0.13386528193950653)
  %.273 = call float @llvm.fma.f32(float %.272, float %r_13, float 0.33333760499954224)
  %.274 = call float @llvm.fma.f32(float %.273, float %r_13, float 0.6666617393493652)
  %.275 = call float @llvm.fma.f32(float %.274, float %r_13, float 0.9999999403953552)
  %.276 = call float @llvm.fma.f32(float %.271, float %.275, float %r_13)
  %.277 = call float @llvm.fma.f32(float %scale_13, float 0.5, float -0.5)
  %half_5 = call float @llvm.fma.f32(float %.276, float %scale_13, float %.277)
  %.278 = fadd float %e_7, 1.0
  %.279 = fdiv float %e_7, %.278
  %.280 = add i64 %index_4, 2
  %.281 = getelementptr float, float* %in1, i64 %.280
  %.282 = load float, float* %.281, align 4
  %.283 = fmul float %.279, %.282
  %.284 = fadd float %e_8, 1.0
  %.285 = fdiv float %e_8, %.284
  %.286 = fadd float %half_5, 1.0
  %.287 = fdiv float %half_5, %.286
  %.288 = bitcast float %.287 to i32
  %.289 = bitcast float %x_10 to i32
  %.290 = and i32 %.289, -2147483648
  %.291 = or i32 %.288, %.290
  %.292 = bitcast i32 %.291 to float
  %.293 = fmul float %.285, %.292
  %add_2 = fadd float %.283, %.293
  %.294 = add i64 %index_3, 14
  %.295 = getelementptr float, float* %in0, i64 %.294
  %x_11 = load float, float* %.295, align 4
  %.296 = add i64 %index_4, 2
  %.297 = getelementptr float, float* %in1, i64 %.296
  store float %add_2, float* %.297, align 4
  %.298 = fcmp ogt float %x_11, 88.0
  %x_24 = select i1 %.298, float 88.0, float %x_11
  %.299 = fcmp olt float %x_24, -104.0
  %above_14 = select i1 %.299, float -104.0, float %x_24
  %.300 = fcmp olt float 89.0, %above_14
  %clamped_14 = select i1 %.300, float 89.0, float %above_14
  %.301 = call float @llvm.fma.f32(float %clamped_14, float 0.7213475108146667, float 12583039.0)
  %bits_14 = bitcast float %.301 to i32
  %.302 = sub i32 %bits_14, 1262485631
  %n_14 = sitofp i32 %.302 to float
  %.303 = shl i32 %bits_14, 23
  %scale_14 = bitcast i32 %.303 to float
  %.304 = call float @llvm.fma.f32(float %n_14, float -1.38671875, float %clamped_14)
  %r_14 = call float @llvm.fma.f32(float %n_14, float 0.0004243888834025711, float %.304)
  %.305 = fmul float %r_14, %r_14
  %.306 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_14, float 0.0014104676665738225)
  %.307 = call float @llvm.fma.f32(float %.306, float %r_14, float 0.008336109109222889)
  %.308 = call float @llvm.fma.f32(float %.307, float %r_14, float 0.04166125878691673)
  %.309 = call float @llvm.fma.f32(float %.308, float %r_14, float 0.16666613519191742)
  %.310 = call float @llvm.fma.f32(float %.309, float %r_14, float 0.5000003576278687)
  %.311 = call float @llvm.fma.f32(float %.305, float %.310, float %r_14)
  %.312 = fadd float %.311, 1.0
  %.313 = fmul float %.312, %scale_14
  %e_9 = fmul float %.313, %scale_14
  %.314 = fcmp olt float %add_2, -10.0
  %above_15 = select i1 %.314, float -10.0, float %add_2
  %.315 = fcmp olt float 10.0, %above_15
  %clamped_15 = select i1 %.315, float 10.0, float %above_15
  %.316 = call float @llvm.fma.f32(float %clamped_15, float 2.885390043258667, float 12583039.0)
  %bits_15 = bitcast float %.316 to i32
  %.317 = sub i32 %bits_15, 1262485631
  %n_15 = sitofp i32 %.317 to float
  %.318 = shl i32 %bits_15, 23
  %scale_15 = bitcast i32 %.318 to float
  %.319 = call float @llvm.fma.f32(float %n_15, float -0.3466796875, float %clamped_15)
  %r_15 = call float @llvm.fma.f32(float %n_15, float 0.00010609722085064277, float %.319)
  %.320 = fmul float %r_15, %r_15
  %.321 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_15, float 0.13386528193950653)
  %.322 = call float @llvm.fma.f32(float %.321, float %r_15, float 0.33333760499954224)
  %.323 = call float @llvm.fma.f32(float %.322, float %r_15, float 0.6666617393493652)
  %.324 = call float @llvm.fma.f32(float %.323, float %r_15, float 0.9999999403953552)
  %.325 = call float @llvm.fma.f32(float %.320, float %.324, float %r_15)
  %.326 = call float @llvm.fma.f32(float %scale_15, float 0.5, float -0.5)
  %half_6 = call float @llvm.fma.f32(float %.325, float %scale_15, float %.326)
  %.327 = fadd float %e_9, 1.0
  %.328 = fdiv float %e_9, %.327
  %.329 = fadd float %half_6, 1.0
  %.330 = fdiv float %half_6, %.329
  %.331 = bitcast float %.330 to i32
  %.332 = bitcast float %add_2 to i32
  %.333 = and i32 %.332, -2147483648
  %.334 = or i32 %.331, %.333
  %.335 = bitcast i32 %.334 to float
  %.336 = fmul float %.328, %.335
  %.337 = add i64 %index_4, 2
  %.338 = getelementptr float, float* %out1, i64 %.337
  store float %.336, float* %.338, align 4
  %.339 = add i64 %index_3, 7
  %.340 = getelementptr float, float* %in0, i64 %.339
  %x_12 = load float, float* %.340, align 4
  %.341 = add i64 %index_3, 3
  %.342 = getelementptr float, float* %in0, i64 %.341
  %x_13 = load float, float* %.342, align 4
  %.343 = add i64 %index_3, 11
  %.344 = getelementptr float, float* %in0, i64 %.343
  %x_14 = load float, float* %.344, align 4
  %.345 = fcmp ogt float %x_12, 88.0
  %x_25 = select i1 %.345, float 88.0, float %x_12
  %.346 = fcmp olt float %x_25, -104.0
  %above_16 = select i1 %.346, float -104.0, float %x_25
  %.347 = fcmp olt float 89.0, %above_16
  %clamped_16 = select i1 %.347, float 89.0, float %above_16
  %.348 = call float @llvm.fma.f32(float %clamped_16, float 0.7213475108146667, float 12583039.0)
  %bits_16 = bitcast float %.348 to i32
  %.349 = sub i32 %bits_16, 1262485631
  %n_16 = sitofp i32 %.349 to float
  %.350 = shl i32 %bits_16, 23
  %scale_16 = bitcast i32 %.350 to float
  %.351 = call float @llvm.fma.f32(float %n_16, float -1.38671875, float %clamped_16)
  %r_16 = call float @llvm.fma.f32(float %n_16, float 0.0004243888834025711, float %.351)
  %.352 = fmul float %r_16, %r_16
  %.353 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_16, float 0.0014104676665738225)
  %.354 = call float @llvm.fma.f32(float %.353, float %r_16, float 0.008336109109222889)
  %.355 = call float @llvm.fma.f32(float %.354, float %r_16, float 0.04166125878691673)
  %.356 = call float @llvm.fma.f32(float %.355, float %r_16, float 0.16666613519191742)
  %.357 = call float @llvm.fma.f32(float %.356, float %r_16, float 0.5000003576278687)
  %.358 = call float @llvm.fma.f32(float %.352, float %.357, float %r_16)
  %.359 = fadd float %.358, 1.0
  %.360 = fmul float %.359, %scale_16
  %e_10 = fmul float %.360, %scale_16
  %.361 = fcmp ogt float %x_13, 88.0
  %x_26 = select i1 %.361, float 88.0, float %x_13
  %.362 = fcmp olt float %x_26, -104.0
  %above_17 = select i1 %.362, float -104.0, float %x_26
  %.363 = fcmp olt float 89.0, %above_17
  %clamped_17 = select i1 %.363, float 89.0, float %above_17
  %.364 = call float @llvm.fma.f32(float %clamped_17, float 0.7213475108146667, float 12583039.0)
  %bits_17 = bitcast float %.364 to i32
  %.365 = sub i32 %bits_17, 1262485631
  %n_17 = sitofp i32 %.365 to float
  %.366 = shl i32 %bits_17, 23
  %scale_17 = bitcast i32 %.366 to float
  %.367 = call float @llvm.fma.f32(float %n_17, float -1.38671875, float %clamped_17)
  %r_17 = call float @llvm.fma.f32(float %n_17, float 0.0004243888834025711, float %.367)
  %.368 = fmul float %r_17, %r_17
  %.369 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_17, float 0.0014104676665738225)
  %.370 = call float @llvm.fma.f32(float %.369, float %r_17, float 0.008336109109222889)
  %.371 = call float @llvm.fma.f32(float %.370, float %r_17, float 0.04166125878691673)
  %.372 = call float @llvm.fma.f32(float %.371, float %r_17, float 0.16666613519191742)
  %.373 = call float @llvm.fma.f32(float %.372, float %r_17, float 0.5000003576278687)
  %.374 = call float @llvm.fma.f32(float %.368, float %.373, float %r_17)
  %.375 = fadd float %.374, 1.0
  %.376 = fmul float %.375, %scale_17
  %e_11 = fmul float %.376, %scale_17
  %.377 = fcmp olt float %x_14, -10.0
  %above_18 = select i1 %.377, float -10.0, float %x_14
  %.378 = fcmp olt float 10.0, %above_18
  %clamped_18 = select i1 %.378, float 10.0, float %above_18
  %.379 = call float @llvm.fma.f32(float %clamped_18, float 2.885390043258667, float 12583039.0)
  %bits_18 = bitcast float %.379 to i32
  %.380 = sub i32 %bits_18, 1262485631
  %n_18 = sitofp i32 %.380 to float
  %.381 = shl i32 %bits_18, 23
  %scale_18 = bitcast i32 %.381 to float
  %.382 = call float @llvm.fma.f32(float %n_18, float -0.3466796875, float %clamped_18)
  %r_18 = call float @llvm.fma.f32(float %n_18, float 0.00010609722085064277, float %.382)
  %.383 = fmul float %r_18, %r_18
  %.384 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_18, float 0.13386528193950653)
  %.385 = call float @llvm.fma.f32(float %.384, float %r_18, float 0.33333760499954224)
  %.386 = call float @llvm.fma.f32(float %.385, float %r_18, float 0.6666617393493652)
  %.387 = call float @llvm.fma.f32(float %.386, float %r_18, float 0.9999999403953552)
  %.388 = call float @llvm.fma.f32(float %.383, float %.387, float %r_18)
  %.389 = call float @llvm.fma.f32(float %scale_18, float 0.5, float -0.5)
  %half_7 = call float @llvm.fma.f32(float %.388, float %scale_18, float %.389)
  %.390 = fadd float %e_10, 1.0
  %.391 = fdiv float %e_10, %.390
  %.392 = add i64 %index_4, 3
  %.393 = getelementptr float, float* %in1, i64 %.392
  %.394 = load float, float* %.393, align 4
  %.395 = fmul float %.391, %.394
  %.396 = fadd float %e_11, 1.0
  %.397 = fdiv float %e_11, %.396
  %.398 = fadd float %half_7, 1.0
  %.399 = fdiv float %half_7, %.398
  %.400 = bitcast float %.399 to i32
  %.401 = bitcast float %x_14 to i32
  %.402 = and i32 %.401, -2147483648
  %.403 = or i32 %.400, %.402
  %.404 = bitcast i32 %.403 to float
  %.405 = fmul float %.397, %.404
  %add_3 = fadd float %.395, %.405
  %.406 = add i64 %index_3, 15
  %.407 = getelementptr float, float* %in0, i64 %.406
  %x_15 = load float, float* %.407, align 4
  %.408 = add i64 %index_4, 3
  %.409 = getelementptr float, float* %in1, i64 %.408
  store float %add_3, float* %.409, align 4
  %.410 = fcmp ogt float %x_15, 88.0
  %x_27 = select i1 %.410, float 88.0, float %x_15
  %.411 = fcmp olt float %x_27, -104.0
  %above_19 = select i1 %.411, float -104.0, float %x_27
  %.412 = fcmp olt float 89.0, %above_19
  %clamped_19 = select i1 %.412, float 89.0, float %above_19
  %.413 = call float @llvm.fma.f32(float %clamped_19, float 0.7213475108146667, float 12583039.0)
  %bits_19 = bitcast float %.413 to i32
  %.414 = sub i32 %bits_19, 1262485631
  %n_19 = sitofp i32 %.414 to float
  %.415 = shl i32 %bits_19, 23
  %scale_19 = bitcast i32 %.415 to float
  %.416 = call float @llvm.fma.f32(float %n_19, float -1.38671875, float %clamped_19)
  %r_19 = call float @llvm.fma.f32(float %n_19, float 0.0004243888834025711, float %.416)
  %.417 = fmul float %r_19, %r_19
  %.418 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_19, float 0.0014104676665738225)
  %.419 = call float @llvm.fma.f32(float %.418, float %r_19, float 0.008336109109222889)
  %.420 = call float @llvm.fma.f32(float %.419, float %r_19, float 0.04166125878691673)
  %.421 = call float @llvm.fma.f32(float %.420, float %r_19, float 0.16666613519191742)
  %.422 = call float @llvm.fma.f32(float %.421, float %r_19, float 0.5000003576278687)
  %.423 = call float @llvm.fma.f32(float %.417, float %.422, float %r_19)
  %.424 = fadd float %.423, 1.0
  %.425 = fmul float %.424, %scale_19
  %e_12 = fmul float %.425, %scale_19
  %.426 = fcmp olt float %add_3, -10.0
  %above_20 = select i1 %.426, float -10.0, float %add_3
  %.427 = fcmp olt float 10.0, %above_20
  %clamped_20 = select i1 %.427, float 10.0, float %above_20
  %.428 = call float @llvm.fma.f32(float %clamped_20, float 2.885390043258667, float 12583039.0)
  %bits_20 = bitcast float %.428 to i32
  %.429 = sub i32 %bits_20, 1262485631
  %n_20 = sitofp i32 %.429 to float
  %.430 = shl i32 %bits_20, 23
  %scale_20 = bitcast i32 %.430 to float
  %.431 = call float @llvm.fma.f32(float %n_20, float -0.3466796875, float %clamped_20)
  %r_20 = call float @llvm.fma.f32(float %n_20, float 0.00010609722085064277, float %.431)
  %.432 = fmul float %r_20, %r_20
  %.433 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_20, float 0.13386528193950653)
  %.434 = call float @llvm.fma.f32(float %.433, float %r_20, float 0.33333760499954224)
  %.435 = call float @llvm.fma.f32(float %.434, float %r_20, float 0.6666617393493652)
  %.436 = call float @llvm.fma.f32(float %.435, float %r_20, float 0.9999999403953552)
  %.437 = call float @llvm.fma.f32(float %.432, float %.436, float %r_20)
  %.438 = call float @llvm.fma.f32(float %scale_20, float 0.5, float -0.5)
  %half_8 = call float @llvm.fma.f32(float %.437, float %scale_20, float %.438)
  %.439 = fadd float %e_12, 1.0
  %.440 = fdiv float %e_12, %.439
  %.441 = fadd float %half_8, 1.0
  %.442 = fdiv float %half_8, %.441
  %.443 = bitcast float %.442 to i32
  %.444 = bitcast float %add_3 to i32
  %.445 = and i32 %.444, -2147483648
  %.446 = or i32 %.443, %.445
  %.447 = bitcast i32 %.446 to float
  %.448 = fmul float %.440, %.447
  %.449 = add i64 %index_4, 3
  %.450 = getelementptr float, float* %out1, i64 %.449
  store float %.448, float* %.450, align 4
  %.451 = add i32 %group_x, 1
  %.452 = icmp eq i32 %.451, %.grid_x
  %.453 = add i32 %group_y, 1
  %.454 = select i1 %.452, i32 %.453, i32 %group_y
  %.455 = icmp eq i32 %.454, %.grid_y
  %.456 = add i32 %group_z, 1
  %.457 = select i1 %.452, i32 0, i32 %.451
  store i32 %.457, i32* %group_x.at
  %.458 = select i1 %.455, i32 0, i32 %.454
  store i32 %.458, i32* %group_y.at
  %.459 = select i1 %.455, i32 %.456, i32 %group_z
  store i32 %.459, i32* %group_z.at
  %.460 = add nsw i32 %.task, 1
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.478, %.task.body.4 ]
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
  %.9 = fcmp ogt float %x, 88.0
  %x_20 = select i1 %.9, float 88.0, float %x
  %.10 = fcmp olt float %x_20, -104.0
  %above_1 = select i1 %.10, float -104.0, float %x_20
  %.11 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.11, float 89.0, float %above_1
  %.12 = call float @llvm.fma.f32(float %clamped_1, float 0.7213475108146667, float 12583039.0)
  %bits_1 = bitcast float %.12 to i32
  %.13 = sub i32 %bits_1, 1262485631
  %n_1 = sitofp i32 %.13 to float
  %.14 = shl i32 %bits_1, 23
  %scale_1 = bitcast i32 %.14 to float
  %.15 = call float @llvm.fma.f32(float %n_1, float -1.38671875, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.0004243888834025711, float %.15)
  %.16 = fmul float %r_1, %r_1
  %.17 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_1, float 0.0014104676665738225)
  %.18 = call float @llvm.fma.f32(float %.17, float %r_1, float 0.008336109109222889)
  %.19 = call float @llvm.fma.f32(float %.18, float %r_1, float 0.04166125878691673)
  %.20 = call float @llvm.fma.f32(float %.19, float %r_1, float 0.16666613519191742)
  %.21 = call float @llvm.fma.f32(float %.20, float %r_1, float 0.5000003576278687)
  %.22 = call float @llvm.fma.f32(float %.16, float %.21, float %r_1)
  %.23 = fadd float %.22, 1.0
  %.24 = fmul float %.23, %scale_1
  %e_1 = fmul float %.24, %scale_1
  %.25 = fadd float %e_1, 1.0
  %sigmoid = fdiv float %e_1, %.25
  %.26 = getelementptr float, float* %in0, i64 %index_3
  %x_1 = load float, float* %.26, align 4
  %.27 = fcmp ogt float %x_1, 88.0
  %x_21 = select i1 %.27, float 88.0, float %x_1
  %.28 = fcmp olt float %x_21, -104.0
  %above_2 = select i1 %.28, float -104.0, float %x_21
  %.29 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.29, float 89.0, float %above_2
  %.30 = call float @llvm.fma.f32(float %clamped_2, float 0.7213475108146667, float 12583039.0)
  %bits_2 = bitcast float %.30 to i32
  %.31 = sub i32 %bits_2, 1262485631
  %n_2 = sitofp i32 %.31 to float
  %.32 = shl i32 %bits_2, 23
  %scale_2 = bitcast i32 %.32 to float
  %.33 = call float @llvm.fma.f32(float %n_2, float -1.38671875, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.0004243888834025711, float %.33)
  %.34 = fmul float %r_2, %r_2
  %.35 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_2, float 0.0014104676665738225)
  %.36 = call float @llvm.fma.f32(float %.35, float %r_2, float 0.008336109109222889)
  %.37 = call float @llvm.fma.f32(float %.36, float %r_2, float 0.04166125878691673)
  %.38 = call float @llvm.fma.f32(float %.37, float %r_2, float 0.16666613519191742)
  %.39 = call float @llvm.fma.f32(float %.38, float %r_2, float 0.5000003576278687)
  %.40 = call float @llvm.fma.f32(float %.34, float %.39, float %r_2)
  %.41 = fadd float %.40, 1.0
  %.42 = fmul float %.41, %scale_2
  %e_2 = fmul float %.42, %scale_2
  %.43 = fadd float %e_2, 1.0
  %sigmoid_1 = fdiv float %e_2, %.43
  %.44 = add i64 %index_3, 8
  %.45 = getelementptr float, float* %in0, i64 %.44
  %x_2 = load float, float* %.45, align 4
  %.46 = fcmp olt float %x_2, -10.0
  %above_3 = select i1 %.46, float -10.0, float %x_2
  %.47 = fcmp olt float 10.0, %above_3
  %clamped_3 = select i1 %.47, float 10.0, float %above_3
  %.48 = call float @llvm.fma.f32(float %clamped_3, float 2.885390043258667, float 12583039.0)
  %bits_3 = bitcast float %.48 to i32
  %.49 = sub i32 %bits_3, 1262485631
  %n_3 = sitofp i32 %.49 to float
  %.50 = shl i32 %bits_3, 23
  %scale_3 = bitcast i32 %.50 to float
  %.51 = call float @llvm.fma.f32(float %n_3, float -0.3466796875, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.00010609722085064277, float %.51)
  %.52 = fmul float %r_3, %r_3
  %.53 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_3, float 0.13386528193950653)
  %.54 = call float @llvm.fma.f32(float %.53, float %r_3, float 0.33333760499954224)
  %.55 = call float @llvm.fma.f32(float %.54, float %r_3, float 0.6666617393493652)
  %.56 = call float @llvm.fma.f32(float %.55, float %r_3, float 0.9999999403953552)
  %.57 = call float @llvm.fma.f32(float %.52, float %.56, float %r_3)
  %.58 = call float @llvm.fma.f32(float %scale_3, float 0.5, float -0.5)
  %half_1 = call float @llvm.fma.f32(float %.57, float %scale_3, float %.58)
  %.59 = fadd float %half_1, 1.0
  %.60 = fdiv float %half_1, %.59
  %.61 = bitcast float %.60 to i32
  %.62 = bitcast float %x_2 to i32
  %.63 = and i32 %.62, -2147483648
  %.64 = or i32 %.61, %.63
  %tanh = bitcast i32 %.64 to float
  %index_2 = mul i32 %group_x, 4
  %index_4 = sext i32 %index_2 to i64
  %.65 = getelementptr float, float* %in1, i64 %index_4
  %x_3 = load float, float* %.65, align 4
  %.66 = fmul float %sigmoid, %x_3
  %.67 = fmul float %sigmoid_1, %tanh
  %add = fadd float %.66, %.67
  %.68 = add i64 %index_3, 12
  %.69 = getelementptr float, float* %in0, i64 %.68
  %x_4 = load float, float* %.69, align 4
  %.70 = fcmp ogt float %x_4, 88.0
  %x_22 = select i1 %.70, float 88.0, float %x_4
  %.71 = fcmp olt float %x_22, -104.0
  %above_4 = select i1 %.71, float -104.0, float %x_22
  %.72 = fcmp olt float 89.0, %above_4
  %clamped_4 = select i1 %.72, float 89.0, float %above_4
  %.73 = call float @llvm.fma.f32(float %clamped_4, float 0.7213475108146667, float 12583039.0)
  %bits_4 = bitcast float %.73 to i32
  %.74 = sub i32 %bits_4, 1262485631
  %n_4 = sitofp i32 %.74 to float
  %.75 = shl i32 %bits_4, 23
  %scale_4 = bitcast i32 %.75 to float
  %.76 = call float @llvm.fma.f32(float %n_4, float -1.38671875, float %clamped_4)
  %r_4 = call float @llvm.fma.f32(float %n_4, float 0.0004243888834025711, float %.76)
  %.77 = fmul float %r_4, %r_4
  %.78 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_4, float 0.0014104676665738225)
  %.79 = call float @llvm.fma.f32(float %.78, float %r_4, float 0.008336109109222889)
  %.80 = call float @llvm.fma.f32(float %.79, float %r_4, float 0.04166125878691673)
  %.81 = call float @llvm.fma.f32(float %.80, float %r_4, float 0.16666613519191742)
  %.82 = call float @llvm.fma.f32(float %.81, float %r_4, float 0.5000003576278687)
  %.83 = call float @llvm.fma.f32(float %.77, float %.82, float %r_4)
  %.84 = fadd float %.83, 1.0
  %.85 = fmul float %.84, %scale_4
  %e_3 = fmul float %.85, %scale_4
  %.86 = fadd float %e_3, 1.0
  %sigmoid_2 = fdiv float %e_3, %.86
  %.87 = fcmp olt float %add, -10.0
  %above_5 = select i1 %.87, float -10.0, float %add
  %.88 = fcmp olt float 10.0, %above_5
  %clamped_5 = select i1 %.88, float 10.0, float %above_5
  %.89 = call float @llvm.fma.f32(float %clamped_5, float 2.885390043258667, float 12583039.0)
  %bits_5 = bitcast float %.89 to i32
  %.90 = sub i32 %bits_5, 1262485631
  %n_5 = sitofp i32 %.90 to float
  %.91 = shl i32 %bits_5, 23
  %scale_5 = bitcast i32 %.91 to float
  %.92 = call float @llvm.fma.f32(float %n_5, float -0.3466796875, float %clamped_5)
  %r_5 = call float @llvm.fma.f32(float %n_5, float 0.00010609722085064277, float %.92)
  %.93 = fmul float %r_5, %r_5
  %.94 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_5, float 0.13386528193950653)
  %.95 = call float @llvm.fma.f32(float %.94, float %r_5, float 0.33333760499954224)
  %.96 = call float @llvm.fma.f32(float %.95, float %r_5, float 0.6666617393493652)
  %.97 = call float @llvm.fma.f32(float %.96, float %r_5, float 0.9999999403953552)
  %.98 = call float @llvm.fma.f32(float %.93, float %.97, float %r_5)
  %.99 = call float @llvm.fma.f32(float %scale_5, float 0.5, float -0.5)
  %half_2 = call float @llvm.fma.f32(float %.98, float %scale_5, float %.99)
  %.100 = fadd float %half_2, 1.0
  %.101 = fdiv float %half_2, %.100
  %.102 = bitcast float %.101 to i32
  %.103 = bitcast float %add to i32
  %.104 = and i32 %.103, -2147483648
  %.105 = or i32 %.102, %.104
  %tanh_1 = bitcast i32 %.105 to float
  %.106 = getelementptr float, float* %out0, i64 %index_4
  store float %sigmoid, float* %.106, align 4
  %.107 = getelementptr float, float* %out1, i64 %index_4
  store float %sigmoid_1, float* %.107, align 4
  %.108 = getelementptr float, float* %out2, i64 %index_4
  store float %tanh, float* %.108, align 4
  %.109 = getelementptr float, float* %in1, i64 %index_4
  store float %add, float* %.109, align 4
  %.110 = getelementptr float, float* %out4, i64 %index_4
  store float %sigmoid_2, float* %.110, align 4
  %.111 = getelementptr float, float* %out5, i64 %index_4
  store float %tanh_1, float* %.111, align 4
  %.112 = fmul float %sigmoid_2, %tanh_1
  %.113 = getelementptr float, float* %out6, i64 %index_4
  store float %.112, float* %.113, align 4
  %.114 = getelementptr float, float* %out7, i64 %index_4
  store float %x_3, float* %.114, align 4
  %.115 = add i64 %index_3, 5
  %.116 = getelementptr float, float* %in0, i64 %.115
  %x_5 = load float, float* %.116, align 4
  %.117 = fcmp ogt float %x_5, 88.0
  %x_23 = select i1 %.117, float 88.0, float %x_5
  %.118 = fcmp olt float %x_23, -104.0
  %above_6 = select i1 %.118, float -104.0, float %x_23
  %.119 = fcmp olt float 89.0, %above_6
  %clamped_6 = select i1 %.119, float 89.0, float %above_6
  %.120 = call float @llvm.fma.f32(float %clamped_6, float 0.7213475108146667, float 12583039.0)
  %bits_6 = bitcast float %.120 to i32
  %.121 = sub i32 %bits_6, 1262485631
  %n_6 = sitofp i32 %.121 to float
  %.122 = shl i32 %bits_6, 23
  %scale_6 = bitcast i32 %.122 to float
  %.123 = call float @llvm.fma.f32(float %n_6, float -1.38671875, float %clamped_6)
  %r_6 = call float @llvm.fma.f32(float %n_6, float 0.0004243888834025711, float %.123)
  %.124 = fmul float %r_6, %r_6
  %.125 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_6, float 0.0014104676665738225)
  %.126 = call float @llvm.fma.f32(float %.125, float %r_6, float 0.008336109109222889)
  %.127 = call float @llvm.fma.f32(float %.126, float %r_6, float 0.04166125878691673)
  %.128 = call float @llvm.fma.f32(float %.127, float %r_6, float 0.16666613519191742)
  %.129 = call float @llvm.fma.f32(float %.128, float %r_6, float 0.5000003576278687)
  %.130 = call float @llvm.fma.f32(float %.124, float %.129, float %r_6)
  %.131 = fadd float %.130, 1.0
  %.132 = fmul float %.131, %scale_6
  %e_4 = fmul float %.132, %scale_6
  %.133 = fadd float %e_4, 1.0
  %sigmoid_3 = fdiv float %e_4, %.133
  %.134 = add i64 %index_3, 1
  %.135 = getelementptr float, float* %in0, i64 %.134
  %x_6 = load float, float* %.135, align 4
  %.136 = fcmp ogt float %x_6, 88.0
  %x_24 = select i1 %.136, float 88.0, float %x_6
  %.137 = fcmp olt float %x_24, -104.0
  %above_7 = select i1 %.137, float -104.0, float %x_24
  %.138 = fcmp olt float 89.0, %above_7
  %clamped_7 = select i1 %.138, float 89.0, float %above_7
  %.139 = call float @llvm.fma.f32(float %clamped_7, float 0.7213475108146667, float 12583039.0)
  %bits_7 = bitcast float %.139 to i32
  %.140 = sub i32 %bits_7, 1262485631
  %n_7 = sitofp i32 %.140 to float
  %.141 = shl i32 %bits_7, 23
  %scale_7 = bitcast i32 %.141 to float
  %.142 = call float @llvm.fma.f32(float %n_7, float -1.38671875, float %clamped_7)
  %r_7 = call float @llvm.fma.f32(float %n_7, float 0.0004243888834025711, float %.142)
  %.143 = fmul float %r_7, %r_7
  %.144 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_7, float 0.0014104676665738225)
  %.145 = call float @llvm.fma.f32(float %.144, float %r_7, float 0.008336109109222889)
  %.146 = call float @llvm.fma.f32(float %.145, float %r_7, float 0.04166125878691673)
  %.147 = call float @llvm.fma.f32(float %.146, float %r_7, float 0.16666613519191742)
  %.148 = call float @llvm.fma.f32(float %.147, float %r_7, float 0.5000003576278687)
  %.149 = call float @llvm.fma.f32(float %.143, float %.148, float %r_7)
  %.150 = fadd float %.149, 1.0
  %.151 = fmul float %.150, %scale_7
  %e_5 = fmul float %.151, %scale_7
  %.152 = fadd float %e_5, 1.0
  %sigmoid_4 = fdiv float %e_5, %.152
  %.153 = add i64 %index_3, 9
  %.154 = getelementptr float, float* %in0, i64 %.153
  %x_7 = load float, float* %.154, align 4
  %.155 = fcmp olt float %x_7, -10.0
  %above_8 = select i1 %.155, float -10.0, float %x_7
  %.156 = fcmp olt float 10.0, %above_8
  %clamped_8 = select i1 %.156, float 10.0, float %above_8
  %.157 = call float @llvm.fma.f32(float %clamped_8, float 2.885390043258667, float 12583039.0)
  %bits_8 = bitcast float %.157 to i32
  %.158 = sub i32 %bits_8, 1262485631
  %n_8 = sitofp i32 %.158 to float
  %.159 = shl i32 %bits_8, 23
  %scale_8 = bitcast i32 %.159 to float
  %.160 = call float @llvm.fma.f32(float %n_8, float -0.3466796875, float %clamped_8)
  %r_8 = call float @llvm.fma.f32(float %n_8, float 0.00010609722085064277, float %.160)
  %.161 = fmul float %r_8, %r_8
  %.162 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_8, float 0.13386528193950653)
  %.163 = call float @llvm.fma.f32(float %.162, float %r_8, float 0.33333760499954224)
  %.164 = call float @llvm.fma.f32(float %.163, float %r_8, float 0.6666617393493652)
  %.165 = call float @llvm.fma.f32(float %.164, float %r_8, float 0.9999999403953552)
  %.166 = call float @llvm.fma.f32(float %.161, float %.165, float %r_8)
  %.167 = call float @llvm.fma.f32(float %scale_8, float 0.5, float -0.5)
  %half_3 = call float @llvm.fma.f32(float %.166, float %scale_8, float %.167)
  %.168 = fadd float %half_3, 1.0
  %.169 = fdiv float %half_3, %.168
  %.170 = bitcast float %.169 to i32
  %.171 = bitcast float %x_7 to i32
  %.172 = and i32 %.171, -2147483648
  %.173 = or i32 %.170, %.172
  %tanh_2 = bitcast i32 %.173 to float
  %.174 = add i64 %index_4, 1
  %.175 = getelementptr float, float* %in1, i64 %.174
  %x_8 = load float, float* %.175, align 4
  %.176 = fmul float %sigmoid_3, %x_8
  %.177 = fmul float %sigmoid_4, %tanh_2
  %add_1 = fadd float %.176, %.177
  %.178 = add i64 %index_3, 13
  %.179 = getelementptr float, float* %in0, i64 %.178
  %x_9 = load float, float* %.179, align 4
  %.180 = fcmp ogt float %x_9, 88.0
  %x_25 = select i1 %.180, float 88.0, float %x_9
  %.181 = fcmp olt float %x_25, -104.0
  %above_9 = select i1 %.181, float -104.0, float %x_25
  %.182 = fcmp olt float 89.0, %above_9
  %clamped_9 = select i1 %.182, float 89.0, float %above_9
  %.183 = call float @llvm.fma.f32(float %clamped_9, float 0.7213475108146667, float 12583039.0)
  %bits_9 = bitcast float %.183 to i32
  %.184 = sub i32 %bits_9, 1262485631
  %n_9 = sitofp i32 %.184 to float
  %.185 = shl i32 %bits_9, 23
  %scale_9 = bitcast i32 %.185 to float
  %.186 = call float @llvm.fma.f32(float %n_9, float -1.38671875, float %clamped_9)
  %r_9 = call float @llvm.fma.f32(float %n_9, float 0.0004243888834025711, float %.186)
  %.187 = fmul float %r_9, %r_9
  %.188 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_9, float 0.0014104676665738225)
  %.189 = call float @llvm.fma.f32(float %.188, float %r_9, float 0.008336109109222889)
  %.190 = call float @llvm.fma.f32(float %.189, float %r_9, float 0.04166125878691673)
  %.191 = call float @llvm.fma.f32(float %.190, float %r_9, float 0.16666613519191742)
  %.192 = call float @llvm.fma.f32(float %.191, float %r_9, float 0.5000003576278687)
  %.193 = call float @llvm.fma.f32(float %.187, float %.192, float %r_9)
  %.194 = fadd float %.193, 1.0
  %.195 = fmul float %.194, %scale_9
  %e_6 = fmul float %.195, %scale_9
  %.196 = fadd float %e_6, 1.0
  %sigmoid_5 = fdiv float %e_6, %.196
  %.197 = fcmp olt float %add_1, -10.0
  %above_10 = select i1 %.197, float -10.0, float %add_1
  %.198 = fcmp olt float 10.0, %above_10
  %clamped_10 = select i1 %.198, float 10.0, float %above_10
  %.199 = call float @llvm.fma.f32(float %clamped_10, float 2.885390043258667, float 12583039.0)
  %bits_10 = bitcast float %.199 to i32
  %.200 = sub i32 %bits_10, 1262485631
  %n_10 = sitofp i32 %.200 to float
  %.201 = shl i32 %bits_10, 23
  %scale_10 = bitcast i32 %.201 to float
  %.202 = call float @llvm.fma.f32(float %n_10, float -0.3466796875, float %clamped_10)
  %r_10 = call float @llvm.fma.f32(float %n_10, float 0.00010609722085064277, float %.202)
  %.203 = fmul float %r_10, %r_10
  %.204 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_10, float 0.13386528193950653)
  %.205 = call float @llvm.fma.f32(float %.204, float %r_10, float 0.33333760499954224)
  %.206 = call float @llvm.fma.f32(float %.205, float %r_10, float 0.6666617393493652)
  %.207 = call float @llvm.fma.f32(float %.206, float %r_10, float 0.9999999403953552)
  %.208 = call float @llvm.fma.f32(float %.203, float %.207, float %r_10)
  %.209 = call float @llvm.fma.f32(float %scale_10, float 0.5, float -0.5)
  %half_4 = call float @llvm.fma.f32(float %.208, float %scale_10, float %.209)
  %.210 = fadd float %half_4, 1.0
  %.211 = fdiv float %half_4, %.210
  %.212 = bitcast float %.211 to i32
  %.213 = bitcast float %add_1 to i32
  %.214 = and i32 %.213, -2147483648
  %.215 = or i32 %.212, %.214
  %tanh_3 = bitcast i32 %.215 to float
  %.216 = add i64 %index_4, 1
  %.217 = getelementptr float, float* %out0, i64 %.216
  store float %sigmoid_3, float* %.217, align 4
  %.218 = add i64 %index_4, 1
  %.219 = getelementptr float, float* %out1, i64 %.218
  store float %sigmoid_4, float* %.219, align 4
  %.220 = add i64 %index_4, 1
  %.221 = getelementptr float, float* %out2, i64 %.220
  store float %tanh_2, float* %.221, align 4
  %.222 = add i64 %index_4, 1
  %.223 = getelementptr float, float* %in1, i64 %.222
  store float %add_1, float* %.223, align 4
  %.224 = add i64 %index_4, 1
  %.225 = getelementptr float, float* %out4, i64 %.224
  store float %sigmoid_5, float* %.225, align 4
  %.226 = add i64 %index_4, 1
  %.227 = getelementptr float, float* %out5, i64 %.226
  store float %tanh_3, float* %.227, align 4
  %.228 = fmul float %sigmoid_5, %tanh_3
  %.229 = add i64 %index_4, 1
  %.230 = getelementptr float, float* %out6, i64 %.229
  store float %.228, float* %.230, align 4
  %.231 = add i64 %index_4, 1
  %.232 = getelementptr float, float* %out7, i64 %.231
  store float %x_8, float* %.232, align 4
  %.233 = add i64 %index_3, 6
  %.234 = getelementptr float, float* %in0, i64 %.233
  %x_10 = load float, float* %.234, align 4
  %.235 = fcmp ogt float %x_10, 88.0
  %x_26 = select i1 %.235, float 88.0, float %x_10
  %.236 = fcmp olt float %x_26, -104.0
  %above_11 = select i1 %.236, float -104.0, float %x_26
  %.237 = fcmp olt float 89.0, %above_11
  %clamped_11 = select i1 %.237, float 89.0, float %above_11
  %.238 = call float @llvm.fma.f32(float %clamped_11, float 0.7213475108146667, float 12583039.0)
  %bits_11 = bitcast float %.238 to i32
  %.239 = sub i32 %bits_11, 1262485631
  %n_11 = sitofp i32 %.239 to float
  %.240 = shl i32 %bits_11, 23
  %scale_11 = bitcast i32 %.240 to float
  %.241 = call float @llvm.fma.f32(float %n_11, float -1.38671875, float %clamped_11)
  %r_11 = call float @llvm.fma.f32(float %n_11, float 0.0004243888834025711, float %.241)
  %.242 = fmul float %r_11, %r_11
  %.243 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_11, float 0.0014104676665738225)
  %.244 = call float @llvm.fma.f32(float %.243, float %r_11, float 0.008336109109222889)
  %.245 = call float @llvm.fma.f32(float %.244, float %r_11, float 0.04166125878691673)
  %.246 = call float @llvm.fma.f32(float %.245, float %r_11, float 0.16666613519191742)
  %.247 = call float @llvm.fma.f32(float %.246, float %r_11, float 0.5000003576278687)
  %.248 = call float @llvm.fma.f32(float %.242, float %.247, float %r_11)
  %.249 = fadd float %.248, 1.0
  %.250 = fmul float %.249, %scale_11
  %e_7 = fmul float %.250, %scale_11
  %.251 = fadd float %e_7, 1.0
  %sigmoid_6 = fdiv float %e_7, %.251
  %.252 = add i64 %index_3, 2
  %.253 = getelementptr float, float* %in0, i64 %.252
  %x_11 = load float, float* %.253, align 4
  %.254 = fcmp ogt float %x_11, 88.0
  %x_27 = select i1 %.254, float 88.0, float %x_11
  %.255 = fcmp olt float %x_27, -104.0
  %above_12 = select i1 %.255, float -104.0, float %x_27
  %.256 = fcmp olt float 89.0, %above_12
  %clamped_12 = select i1 %.256, float 89.0, float %above_12
  %.257 = call float @llvm.fma.f32(float %clamped_12, float 0.7213475108146667, float 12583039.0)
  %bits_12 = bitcast float %.257 to i32
  %.258 = sub i32 %bits_12, 1262485631
  %n_12 = sitofp i32 %.258 to float
  %.259 = shl i32 %bits_12, 23
  %scale_12 = bitcast i32 %.259 to float
  %.260 = call float @llvm.fma.f32(float %n_12, float -1.38671875, float %clamped_12)
  %r_12 = call float @llvm.fma.f32(float %n_12, float 0.0004243888834025711, float %.260)
  %.261 = fmul float %r_12, %r_12
  %.262 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_12, float 0.0014104676665738225)
  %.263 = call float @llvm.fma.f32(float %.262, float %r_12, float 0.008336109109222889)
  %.264 = call float @llvm.fma.f32(float %.263, float %r_12, float 0.04166125878691673)
  %.265 = call float @llvm.fma.f32(float %.264, float %r_12, float 0.16666613519191742)
  %.266 = call float @llvm.fma.f32(float %.265, float %r_12, float 0.5000003576278687)
  %.267 = call float @llvm.fma.f32(float %.261, float %.266, float %r_12)
  %.268 = fadd float %.267, 1.0
  %.269 = fmul float %.268, %scale_12
  %e_8 = fmul float %.269, %scale_12
  %.270 = fadd float %e_8, 1.0
  %sigmoid_7 = fdiv float %e_8, %.270
  %.271 = add i64 %index_3, 10
  %.272 = getelementptr float, float* %in0, i64 %.271
  %x_12 = load float, float* %.272, align 4
  %.273 = fcmp olt float %x_12, -10.0
  %above_13 = select i1 %.273, float -10.0, float %x_12
  %.274 = fcmp olt float 10.0, %above_13
  %clamped_13 = select i1 %.274, float 10.0, float %above_13
  %.275 = call float @llvm.fma.f32(float %clamped_13, float 2.885390043258667, float 12583039.0)
  %bits_13 = bitcast float %.275 to i32
  %.276 = sub i32 %bits_13, 1262485631
  %n_13 = sitofp i32 %.276 to float
  %.277 = shl i32 %bits_13, 23
  %scale_13 = bitcast i32 %.277 to float
  %.278 = call float @llvm.fma.f32(float %n_13, float -0.3466796875, float %clamped_13)
  %r_13 = call float @llvm.fma.f32(float %n_13, float 0.00010609722085064277, float %.278)
  %.279 = fmul float %r_13, %r_13
  %.280 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_13, float 0.13386528193950653)
  %.281 = call float @llvm.fma.f32(float %.280, float %r_13, float 0.33333760499954224)
  %.282 = call float @llvm.fma.f32(float %.281, float %r_13, float 0.6666617393493652)
  %.283 = call float @llvm.fma.f32(float %.282, float %r_13, float 0.9999999403953552)
  %.284 = call float @llvm.fma.f32(float %.279, float %.283, float %r_13)
  %.285 = call float @llvm.fma.f32(float %scale_13, float 0.5, float -0.5)
  %half_5 = call float @llvm.fma.f32(float %.284, float %scale_13, float %.285)
  %.286 = fadd float %half_5, 1.0
  %.287 = fdiv float %half_5, %.286
  %.288 = bitcast float %.287 to i32
  %.289 = bitcast float %x_12 to i32
  %.290 = and i32 %.289, -2147483648
  %.291 = or i32 %.288, %.290
  %tanh_4 = bitcast i32 %.291 to float
  %.292 = add i64 %index_4, 2
  %.293 = getelementptr float, float* %in1, i64 %.292
  %x_13 = load float, float* %.293, align 4
  %.294 = fmul float %sigmoid_6, %x_13
  %.295 = fmul float %sigmoid_7, %tanh_4
  %add_2 = fadd float %.294, %.295
  %.296 = add i64 %index_3, 14
  %.297 = getelementptr float, float* %in0, i64 %.296
  %x_14 = load float, float* %.297, align 4
  %.298 = fcmp ogt float %x_14, 88.0
  %x_28 = select i1 %.298, float 88.0, float %x_14
  %.299 = fcmp olt float %x_28, -104.0
  %above_14 = select i1 %.299, float -104.0, float %x_28
  %.300 = fcmp olt float 89.0, %above_14
  %clamped_14 = select i1 %.300, float 89.0, float %above_14
  %.301 = call float @llvm.fma.f32(float %clamped_14, float 0.7213475108146667, float 12583039.0)
  %bits_14 = bitcast float %.301 to i32
  %.302 = sub i32 %bits_14, 1262485631
  %n_14 = sitofp i32 %.302 to float
  %.303 = shl i32 %bits_14, 23
  %scale_14 = bitcast i32 %.303 to float
  %.304 = call float @llvm.fma.f32(float %n_14, float -1.38671875, float %clamped_14)
  %r_14 = call float @llvm.fma.f32(float %n_14, float 0.0004243888834025711, float %.304)
  %.305 = fmul float %r_14, %r_14
  %.306 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_14, float 0.0014104676665738225)
  %.307 = call float @llvm.fma.f32(float %.306, float %r_14, float 0.008336109109222889)
  %.308 = call float @llvm.fma.f32(float %.307, float %r_14, float 0.04166125878691673)
  %.309 = call float @llvm.fma.f32(float %.308, float %r_14, float 0.16666613519191742)
  %.310 = call float @llvm.fma.f32(float %.309, float %r_14, float 0.5000003576278687)
  %.311 = call float @llvm.fma.f32(float %.305, float %.310, float %r_14)
  %.312 = fadd float %.311, 1.0
  %.313 = fmul float %.312, %scale_14
  %e_9 = fmul float %.313, %scale_14
  %.314 = fadd float %e_9, 1.0
  %sigmoid_8 = fdiv float %e_9, %.314
  %.315 = fcmp olt float %add_2, -10.0
  %above_15 = select i1 %.315, float -10.0, float %add_2
  %.316 = fcmp olt float 10.0, %above_15
  %clamped_15 = select i1 %.316, float 10.0, float %above_15
  %.317 = call float @llvm.fma.f32(float %clamped_15, float 2.885390043258667, float 12583039.0)
  %bits_15 = bitcast float %.317 to i32
  %.318 = sub i32 %bits_15, 1262485631
  %n_15 = sitofp i32 %.318 to float
  %.319 = shl i32 %bits_15, 23
  %scale_15 = bitcast i32 %.319 to float
  %.320 = call float @llvm.fma.f32(float %n_15, float -0.3466796875, float %clamped_15)
  %r_15 = call float @llvm.fma.f32(float %n_15, float 0.00010609722085064277, float %.320)
  %.321 = fmul float %r_15, %r_15
  %.322 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_15, float 0.13386528193950653)
  %.323 = call float @llvm.fma.f32(float %.322, float %r_15, float 0.33333760499954224)
  %.324 = call float @llvm.fma.f32(float %.323, float %r_15, float 0.6666617393493652)
  %.325 = call float @llvm.fma.f32(float %.324, float %r_15, float 0.9999999403953552)
  %.326 = call float @llvm.fma.f32(float %.321, float %.325, float %r_15)
  %.327 = call float @llvm.fma.f32(float %scale_15, float 0.5, float -0.5)
  %half_6 = call float @llvm.fma.f32(float %.326, float %scale_15, float %.327)
  %.328 = fadd float %half_6, 1.0
  %.329 = fdiv float %half_6, %.328
  %.330 = bitcast float %.329 to i32
  %.331 = bitcast float %add_2 to i32
  %.332 = and i32 %.331, -2147483648
  %.333 = or i32 %.330, %.332
  %tanh_5 = bitcast i32 %.333 to float
  %.334 = add i64 %index_4, 2
  %.335 = getelementptr float, float* %out0, i64 %.334
  store float %sigmoid_6, float* %.335, align 4
  %.336 = add i64 %index_4, 2
  %.337 = getelementptr float, float* %out1, i64 %.336
  store float %sigmoid_7, float* %.337, align 4
  %.338 = add i64 %index_4, 2
  %.339 = getelementptr float, float* %out2, i64 %.338
  store float %tanh_4, float* %.339, align 4
  %.340 = add i64 %index_4, 2
  %.341 = getelementptr float, float* %in1, i64 %.340
  store float %add_2, float* %.341, align 4
  %.342 = add i64 %index_4, 2
  %.343 = getelementptr float, float* %out4, i64 %.342
  store float %sigmoid_8, float* %.343, align 4
  %.344 = add i64 %index_4, 2
  %.345 = getelementptr float, float* %out5, i64 %.344
  store float %tanh_5, float* %.345, align 4
  %.346 = fmul float %sigmoid_8, %tanh_5
  %.347 = add i64 %index_4, 2
  %.348 = getelementptr float, float* %out6, i64 %.347
  store float %.346, float* %.348, align 4
  %.349 = add i64 %index_4, 2
  %.350 = getelementptr float, float* %out7, i64 %.349
  store float %x_13, float* %.350, align 4
  %.351 = add i64 %index_3, 7
  %.352 = getelementptr float, float* %in0, i64 %.351
  %x_15 = load float, float* %.352, align 4
  %.353 = fcmp ogt float %x_15, 88.0
  %x_29 = select i1 %.353, float 88.0, float %x_15
  %.354 = fcmp olt float %x_29, -104.0
  %above_16 = select i1 %.354, float -104.0, float %x_29
  %.355 = fcmp olt float 89.0, %above_16
  %clamped_16 = select i1 %.355, float 89.0, float %above_16
  %.356 = call float @llvm.fma.f32(float %clamped_16, float 0.7213475108146667, float 12583039.0)
  %bits_16 = bitcast float %.356 to i32
  %.357 = sub i32 %bits_16, 1262485631
  %n_16 = sitofp i32 %.357 to float
  %.358 = shl i32 %bits_16, 23
  %scale_16 = bitcast i32 %.358 to float
  %.359 = call float @llvm.fma.f32(float %n_16, float -1.38671875, float %clamped_16)
  %r_16 = call float @llvm.fma.f32(float %n_16, float 0.0004243888834025711, float %.359)
  %.360 = fmul float %r_16, %r_16
  %.361 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_16, float 0.0014104676665738225)
  %.362 = call float @llvm.fma.f32(float %.361, float %r_16, float 0.008336109109222889)
  %.363 = call float @llvm.fma.f32(float %.362, float %r_16, float 0.04166125878691673)
  %.364 = call float @llvm.fma.f32(float %.363, float %r_16, float 0.16666613519191742)
  %.365 = call float @llvm.fma.f32(float %.364, float %r_16, float 0.5000003576278687)
  %.366 = call float @llvm.fma.f32(float %.360, float %.365, float %r_16)
  %.367 = fadd float %.366, 1.0
  %.368 = fmul float %.367, %scale_16
  %e_10 = fmul float %.368, %scale_16
  %.369 = fadd float %e_10, 1.0
  %sigmoid_9 = fdiv float %e_10, %.369
  %.370 = add i64 %index_3, 3
  %.371 = getelementptr float, float* %in0, i64 %.370
  %x_16 = load float, float* %.371, align 4
  %.372 = fcmp ogt float %x_16, 88.0
  %x_30 = select i1 %.372, float 88.0, float %x_16
  %.373 = fcmp olt float %x_30, -104.0
  %above_17 = select i1 %.373, float -104.0, float %x_30
  %.374 = fcmp olt float 89.0, %above_17
  %clamped_17 = select i1 %.374, float 89.0, float %above_17
  %.375 = call float @llvm.fma.f32(float %clamped_17, float 0.7213475108146667, float 12583039.0)
  %bits_17 = bitcast float %.375 to i32
  %.376 = sub i32 %bits_17, 1262485631
  %n_17 = sitofp i32 %.376 to float
  %.377 = shl i32 %bits_17, 23
  %scale_17 = bitcast i32 %.377 to float
  %.378 = call float @llvm.fma.f32(float %n_17, float -1.38671875, float %clamped_17)
  %r_17 = call float @llvm.fma.f32(float %n_17, float 0.0004243888834025711, float %.378)
  %.379 = fmul float %r_17, %r_17
  %.380 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_17, float 0.0014104676665738225)
  %.381 = call float @llvm.fma.f32(float %.380, float %r_17, float 0.008336109109222889)
  %.382 = call float @llvm.fma.f32(float %.381, float %r_17, float 0.04166125878691673)
  %.383 = call float @llvm.fma.f32(float %.382, float %r_17, float 0.16666613519191742)
  %.384 = call float @llvm.fma.f32(float %.383, float %r_17, float 0.5000003576278687)
  %.385 = call float @llvm.fma.f32(float %.379, float %.384, float %r_17)
  %.386 = fadd float %.385, 1.0
  %.387 = fmul float %.386, %scale_17
  %e_11 = fmul float %.387, %scale_17
  %.388 = fadd float %e_11, 1.0
  %sigmoid_10 = fdiv float %e_11, %.388
  %.389 = add i64 %index_3, 11
  %.390 = getelementptr float, float* %in0, i64 %.389
  %x_17 = load float, float* %.390, align 4
  %.391 = fcmp olt float %x_17, -10.0
  %above_18 = select i1 %.391, float -10.0, float %x_17
  %.392 = fcmp olt float 10.0, %above_18
  %clamped_18 = select i1 %.392, float 10.0, float %above_18
  %.393 = call float @llvm.fma.f32(float %clamped_18, float 2.885390043258667, float 12583039.0)
  %bits_18 = bitcast float %.393 to i32
  %.394 = sub i32 %bits_18, 1262485631
  %n_18 = sitofp i32 %.394 to float
  %.395 = shl i32 %bits_18, 23
  %scale_18 = bitcast i32 %.395 to float
  %.396 = call float @llvm.fma.f32(float %n_18, float -0.3466796875, float %clamped_18)
  %r_18 = call float @llvm.fma.f32(float %n_18, float 0.00010609722085064277, float %.396)
  %.397 = fmul float %r_18, %r_18
  %.398 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_18, float 0.13386528193950653)
  %.399 = call float @llvm.fma.f32(float %.398, float %r_18, float 0.33333760499954224)
  %.400 = call float @llvm.fma.f32(float %.399, float %r_18, float 0.6666617393493652)
  %.401 = call float @llvm.fma.f32(float %.400, float %r_18, float 0.9999999403953552)
  %.402 = call float @llvm.fma.f32(float %.397, float %.401, float %r_18)
  %.403 = call float @llvm.fma.f32(float %scale_18, float 0.5, float -0.5)
  %half_7 = call float @llvm.fma.f32(float %.402, float %scale_18, float %.403)
  %.404 = fadd float %half_7, 1.0
  %.405 = fdiv float %half_7, %.404
  %.406 = bitcast float %.405 to i32
  %.407 = bitcast float %x_17 to i32
  %.408 = and i32 %.407, -2147483648
  %.409 = or i32 %.406, %.408
  %tanh_6 = bitcast i32 %.409 to float
  %.410 = add i64 %index_4, 3
  %.411 = getelementptr float, float* %in1, i64 %.410
  %x_18 = load float, float* %.411, align 4
  %.412 = fmul float %sigmoid_9, %x_18
  %.413 = fmul float %sigmoid_10, %tanh_6
  %add_3 = fadd float %.412, %.413
  %.414 = add i64 %index_3, 15
  %.415 = getelementptr float, float* %in0, i64 %.414
  %x_19 = load float, float* %.415, align 4
  %.416 = fcmp ogt float %x_19, 88.0
  %x_31 = select i1 %.416, float 88.0, float %x_19
  %.417 = fcmp olt float %x_31, -104.0
  %above_19 = select i1 %.417, float -104.0, float %x_31
  %.418 = fcmp olt float 89.0, %above_19
  %clamped_19 = select i1 %.418, float 89.0, float %above_19
  %.419 = call float @llvm.fma.f32(float %clamped_19, float 0.7213475108146667, float 12583039.0)
  %bits_19 = bitcast float %.419 to i32
  %.420 = sub i32 %bits_19, 1262485631
  %n_19 = sitofp i32 %.420 to float
  %.421 = shl i32 %bits_19, 23
  %scale_19 = bitcast i32 %.421 to float
  %.422 = call float @llvm.fma.f32(float %n_19, float -1.38671875, float %clamped_19)
  %r_19 = call float @llvm.fma.f32(float %n_19, float 0.0004243888834025711, float %.422)
  %.423 = fmul float %r_19, %r_19
  %.424 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_19, float 0.0014104676665738225)
  %.425 = call float @llvm.fma.f32(float %.424, float %r_19, float 0.008336109109222889)
  %.426 = call float @llvm.fma.f32(float %.425, float %r_19, float 0.04166125878691673)
  %.427 = call float @llvm.fma.f32(float %.426, float %r_19, float 0.16666613519191742)
  %.428 = call float @llvm.fma.f32(float %.427, float %r_19, float 0.5000003576278687)
  %.429 = call float @llvm.fma.f32(float %.423, float %.428, float %r_19)
  %.430 = fadd float %.429, 1.0
  %.431 = fmul float %.430, %scale_19
  %e_12 = fmul float %.431, %scale_19
  %.432 = fadd float %e_12, 1.0
  %sigmoid_11 = fdiv float %e_12, %.432
  %.433 = fcmp olt float %add_3, -10.0
  %above_20 = select i1 %.433, float -10.0, float %add_3
  %.434 = fcmp olt float 10.0, %above_20
  %clamped_20 = select i1 %.434, float 10.0, float %above_20
  %.435 = call float @llvm.fma.f32(float %clamped_20, float 2.885390043258667, float 12583039.0)
  %bits_20 = bitcast float %.435 to i32
  %.436 = sub i32 %bits_20, 1262485631
  %n_20 = sitofp i32 %.436 to float
  %.437 = shl i32 %bits_20, 23
  %scale_20 = bitcast i32 %.437 to float
  %.438 = call float @llvm.fma.f32(float %n_20, float -0.3466796875, float %clamped_20)
  %r_20 = call float @llvm.fma.f32(float %n_20, float 0.00010609722085064277, float %.438)
  %.439 = fmul float %r_20, %r_20
  %.440 = call float @llvm.fma.f32(float 0.04442403092980385, float %r_20, float 0.13386528193950653)
  %.441 = call float @llvm.fma.f32(float %.440, float %r_20, float 0.33333760499954224)
  %.442 = call float @llvm.fma.f32(float %.441, float %r_20, float 0.6666617393493652)
  %.443 = call float @llvm.fma.f32(float %.442, float %r_20, float 0.9999999403953552)
  %.444 = call float @llvm.fma.f32(float %.439, float %.443, float %r_20)
  %.445 = call float @llvm.fma.f32(float %scale_20, float 0.5, float -0.5)
  %half_8 = call float @llvm.fma.f32(float %.444, float %scale_20, float %.445)
  %.446 = fadd float %half_8, 1.0
  %.447 = fdiv float %half_8, %.446
  %.448 = bitcast float %.447 to i32
  %.449 = bitcast float %add_3 to i32
  %.450 = and i32 %.449, -2147483648
  %.451 = or i32 %.448, %.450
  %tanh_7 = bitcast i32 %.451 to float
  %.452 = add i64 %index_4, 3
  %.453 = getelementptr float, float* %out0, i64 %.452
  store float %sigmoid_9, float* %.453, align 4
  %.454 = add i64 %index_4, 3
  %.455 = getelementptr float, float* %out1, i64 %.454
  store float %sigmoid_10, float* %.455, align 4
  %.456 = add i64 %index_4, 3
  %.457 = getelementptr float, float* %out2, i64 %.456
  store float %tanh_6, float* %.457, align 4
  %.458 = add i64 %index_4, 3
  %.459 = getelementptr float, float* %in1, i64 %.458
  store float %add_3, float* %.459, align 4
  %.460 = add i64 %index_4, 3
  %.461 = getelementptr float, float* %out4, i64 %.460
  store float %sigmoid_11, float* %.461, align 4
  %.462 = add i64 %index_4, 3
  %.463 = getelementptr float, float* %out5, i64 %.462
  store float %tanh_7, float* %.463, align 4
  %.464 = fmul float %sigmoid_11, %tanh_7
  %.465 = add i64 %index_4, 3
  %.466 = getelementptr float, float* %out6, i64 %.465
  store float %.464, float* %.466, align 4
  %.467 = add i64 %index_4, 3
  %.468 = getelementptr float, float* %out7, i64 %.467
  store float %x_18, float* %.468, align 4
  %.469 = add i32 %group_x, 1
  %.470 = icmp eq i32 %.469, %.grid_x
  %.471 = add i32 %group_y, 1
  %.472 = select i1 %.470, i32 %.471, i32 %group_y
  %.473 = icmp eq i32 %.472, %.grid_y
  %.474 = add i32 %group_z, 1
  %.475 = select i1 %.470, i32 0, i32 %.469
  store i32 %.475, i32* %group_x.at
  %.476 = select i1 %.473, i32 0, i32 %.472
  store i32 %.476, i32* %group_y.at
  %.477 = select i1 %.473, i32 %.474, i32 %group_z
  store i32 %.477, i32* %group_z.at
  %.478 = add nsw i32 %.task, 1
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
;   ops: add, mul, mul, mul, sub, mul, add, sub, mul, mul, mul, mul, mul, sub, mul, sub, mul, mul, mul, mul, sub, mul, mul, concat
;   from: test/golden/models.ts:58:58
;   schedule: map: tile element 4096, vector element 8
;   flops: 108*batch  bytes: 208*batch
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
;   out1: f32[16*batch], write
define internal void @train_step_lstm_cell_1(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %in4, float* noalias nocapture readonly %in5, float* noalias nocapture readonly %in6, float* noalias nocapture readonly %in7, float* noalias nocapture readonly %in8, float* noalias nocapture %out1, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.215, %i_rest.end.11 ]
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
  %i = phi i32 [ %start, %.task.body.4 ], [ %.157, %i.body.7 ]
  %.11 = icmp slt i32 %i, %i_whole
  br i1 %.11, label %i.body.7, label %i.end.8
i.body.7:
  %index_10 = sext i32 %i to i64
  %.12 = getelementptr float, float* %in0, i64 %index_10
  %.13 = bitcast float* %.12 to <8 x float>*
  %.14 = load <8 x float>, <8 x float>* %.13, align 4
  %.15 = getelementptr float, float* %in1, i64 %index_10
  %.16 = bitcast float* %.15 to <8 x float>*
  %.17 = load <8 x float>, <8 x float>* %.16, align 4
  %add = fadd <8 x float> %.14, %.17
  %.18 = getelementptr float, float* %in3, i64 %index_10
  %.19 = bitcast float* %.18 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.19, align 4
  %.20 = getelementptr float, float* %in2, i64 %index_10
  %.21 = bitcast float* %.20 to <8 x float>*
  %x_1 = load <8 x float>, <8 x float>* %.21, align 4
  %.22 = getelementptr float, float* %in4, i64 %index_10
  %.23 = bitcast float* %.22 to <8 x float>*
  %.24 = load <8 x float>, <8 x float>* %.23, align 4
  %.25 = fmul <8 x float> %add, %x
  %.26 = fmul <8 x float> %x_1, %x_1
  %.27 = fsub <8 x float> <float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0>, %.26
  %.28 = fmul <8 x float> %.25, %.27
  %add_1 = fadd <8 x float> %.24, %.28
  %.29 = getelementptr float, float* %in8, i64 %index_10
  %.30 = bitcast float* %.29 to <8 x float>*
  %x_2 = load <8 x float>, <8 x float>* %.30, align 4
  %.31 = getelementptr float, float* %in5, i64 %index_10
  %.32 = bitcast float* %.31 to <8 x float>*
  %x_3 = load <8 x float>, <8 x float>* %.32, align 4
  %.33 = getelementptr float, float* %in6, i64 %index_10
  %.34 = bitcast float* %.33 to <8 x float>*
  %x_4 = load <8 x float>, <8 x float>* %.34, align 4
  %.35 = fmul <8 x float> %add_1, %x_2
  %.36 = getelementptr float, float* %in4, i64 %index_10
  %.37 = bitcast float* %.36 to <8 x float>*
  store <8 x float> %.35, <8 x float>* %.37, align 4
  %.38 = fmul <8 x float> %add_1, %x_3
  %.39 = fsub <8 x float> <float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0>, %x_4
  %.40 = fmul <8 x float> %x_4, %.39
  %out1_value = fmul <8 x float> %.38, %.40
  %.41 = sdiv i32 %i, 4
  %.42 = mul i32 %.41, 16
  %.43 = srem i32 %i, 4
  %index_2 = add i32 %.42, %.43
  %index_11 = sext i32 %index_2 to i64
  %.44 = extractelement <8 x float> %out1_value, i32 0
  %.45 = getelementptr float, float* %out1, i64 %index_11
  store float %.44, float* %.45, align 4
  %index_3 = add i32 %i, 1
  %.46 = sdiv i32 %index_3, 4
  %.47 = mul i32 %.46, 16
  %.48 = srem i32 %index_3, 4
  %index_4 = add i32 %.47, %.48
  %index_12 = sext i32 %index_4 to i64
  %.49 = extractelement <8 x float> %out1_value, i32 1
  %.50 = getelementptr float, float* %out1, i64 %index_12
  store float %.49, float* %.50, align 4
  %index_5 = add i32 %i, 2
  %.51 = sdiv i32 %index_5, 4
  %.52 = mul i32 %.51, 16
  %.53 = srem i32 %index_5, 4
  %index_6 = add i32 %.52, %.53
  %index_13 = sext i32 %index_6 to i64
  %.54 = extractelement <8 x float> %out1_value, i32 2
  %.55 = getelementptr float, float* %out1, i64 %index_13
  store float %.54, float* %.55, align 4
  %index_7 = add i32 %i, 3
  %.56 = sdiv i32 %index_7, 4
  %.57 = mul i32 %.56, 16
  %.58 = srem i32 %index_7, 4
  %index_8 = add i32 %.57, %.58
  %index_14 = sext i32 %index_8 to i64
  %.59 = extractelement <8 x float> %out1_value, i32 3
  %.60 = getelementptr float, float* %out1, i64 %index_14
  store float %.59, float* %.60, align 4
  %.61 = extractelement <8 x float> %out1_value, i32 4
  %.62 = add i64 %index_11, 16
  %.63 = getelementptr float, float* %out1, i64 %.62
  store float %.61, float* %.63, align 4
  %.64 = extractelement <8 x float> %out1_value, i32 5
  %.65 = add i64 %index_12, 16
  %.66 = getelementptr float, float* %out1, i64 %.65
  store float %.64, float* %.66, align 4
  %.67 = extractelement <8 x float> %out1_value, i32 6
  %.68 = add i64 %index_13, 16
  %.69 = getelementptr float, float* %out1, i64 %.68
  store float %.67, float* %.69, align 4
  %.70 = extractelement <8 x float> %out1_value, i32 7
  %.71 = add i64 %index_14, 16
  %.72 = getelementptr float, float* %out1, i64 %.71
  store float %.70, float* %.72, align 4
  %.73 = getelementptr float, float* %in7, i64 %index_10
  %.74 = bitcast float* %.73 to <8 x float>*
  %.75 = load <8 x float>, <8 x float>* %.74, align 4
  %.76 = fmul <8 x float> %add_1, %.75
  %.77 = fsub <8 x float> <float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0>, %x_2
  %.78 = fmul <8 x float> %x_2, %.77
  %out1_value_1 = fmul <8 x float> %.76, %.78
  %.79 = extractelement <8 x float> %out1_value_1, i32 0
  %.80 = add i64 %index_11, 4
  %.81 = getelementptr float, float* %out1, i64 %.80
  store float %.79, float* %.81, align 4
  %.82 = extractelement <8 x float> %out1_value_1, i32 1
  %.83 = add i64 %index_12, 4
  %.84 = getelementptr float, float* %out1, i64 %.83
  store float %.82, float* %.84, align 4
  %.85 = extractelement <8 x float> %out1_value_1, i32 2
  %.86 = add i64 %index_13, 4
  %.87 = getelementptr float, float* %out1, i64 %.86
  store float %.85, float* %.87, align 4
  %.88 = extractelement <8 x float> %out1_value_1, i32 3
  %.89 = add i64 %index_14, 4
  %.90 = getelementptr float, float* %out1, i64 %.89
  store float %.88, float* %.90, align 4
  %.91 = extractelement <8 x float> %out1_value_1, i32 4
  %.92 = add i64 %index_11, 20
  %.93 = getelementptr float, float* %out1, i64 %.92
  store float %.91, float* %.93, align 4
  %.94 = extractelement <8 x float> %out1_value_1, i32 5
  %.95 = add i64 %index_12, 20
  %.96 = getelementptr float, float* %out1, i64 %.95
  store float %.94, float* %.96, align 4
  %.97 = extractelement <8 x float> %out1_value_1, i32 6
  %.98 = add i64 %index_13, 20
  %.99 = getelementptr float, float* %out1, i64 %.98
  store float %.97, float* %.99, align 4
  %.100 = extractelement <8 x float> %out1_value_1, i32 7
  %.101 = add i64 %index_14, 20
  %.102 = getelementptr float, float* %out1, i64 %.101
  store float %.100, float* %.102, align 4
  %.103 = fmul <8 x float> %add_1, %x_4
  %.104 = fmul <8 x float> %x_3, %x_3
  %.105 = fsub <8 x float> <float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0>, %.104
  %out1_value_2 = fmul <8 x float> %.103, %.105
  %.106 = extractelement <8 x float> %out1_value_2, i32 0
  %.107 = add i64 %index_11, 8
  %.108 = getelementptr float, float* %out1, i64 %.107
  store float %.106, float* %.108, align 4
  %.109 = extractelement <8 x float> %out1_value_2, i32 1
  %.110 = add i64 %index_12, 8
  %.111 = getelementptr float, float* %out1, i64 %.110
  store float %.109, float* %.111, align 4
  %.112 = extractelement <8 x float> %out1_value_2, i32 2
  %.113 = add i64 %index_13, 8
  %.114 = getelementptr float, float* %out1, i64 %.113
  store float %.112, float* %.114, align 4
  %.115 = extractelement <8 x float> %out1_value_2, i32 3
  %.116 = add i64 %index_14, 8
  %.117 = getelementptr float, float* %out1, i64 %.116
  store float %.115, float* %.117, align 4
  %.118 = extractelement <8 x float> %out1_value_2, i32 4
  %.119 = add i64 %index_11, 24
  %.120 = getelementptr float, float* %out1, i64 %.119
  store float %.118, float* %.120, align 4
  %.121 = extractelement <8 x float> %out1_value_2, i32 5
  %.122 = add i64 %index_12, 24
  %.123 = getelementptr float, float* %out1, i64 %.122
  store float %.121, float* %.123, align 4
  %.124 = extractelement <8 x float> %out1_value_2, i32 6
  %.125 = add i64 %index_13, 24
  %.126 = getelementptr float, float* %out1, i64 %.125
  store float %.124, float* %.126, align 4
  %.127 = extractelement <8 x float> %out1_value_2, i32 7
  %.128 = add i64 %index_14, 24
  %.129 = getelementptr float, float* %out1, i64 %.128
  store float %.127, float* %.129, align 4
  %.130 = fmul <8 x float> %add, %x_1
  %.131 = fsub <8 x float> <float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0, float 1.0>, %x
  %.132 = fmul <8 x float> %x, %.131
  %out1_value_3 = fmul <8 x float> %.130, %.132
  %.133 = extractelement <8 x float> %out1_value_3, i32 0
  %.134 = add i64 %index_11, 12
  %.135 = getelementptr float, float* %out1, i64 %.134
  store float %.133, float* %.135, align 4
  %.136 = extractelement <8 x float> %out1_value_3, i32 1
  %.137 = add i64 %index_12, 12
  %.138 = getelementptr float, float* %out1, i64 %.137
  store float %.136, float* %.138, align 4
  %.139 = extractelement <8 x float> %out1_value_3, i32 2
  %.140 = add i64 %index_13, 12
  %.141 = getelementptr float, float* %out1, i64 %.140
  store float %.139, float* %.141, align 4
  %.142 = extractelement <8 x float> %out1_value_3, i32 3
  %.143 = add i64 %index_14, 12
  %.144 = getelementptr float, float* %out1, i64 %.143
  store float %.142, float* %.144, align 4
  %.145 = extractelement <8 x float> %out1_value_3, i32 4
  %.146 = add i64 %index_11, 28
  %.147 = getelementptr float, float* %out1, i64 %.146
  store float %.145, float* %.147, align 4
  %.148 = extractelement <8 x float> %out1_value_3, i32 5
  %.149 = add i64 %index_12, 28
  %.150 = getelementptr float, float* %out1, i64 %.149
  store float %.148, float* %.150, align 4
  %.151 = extractelement <8 x float> %out1_value_3, i32 6
  %.152 = add i64 %index_13, 28
  %.153 = getelementptr float, float* %out1, i64 %.152
  store float %.151, float* %.153, align 4
  %.154 = extractelement <8 x float> %out1_value_3, i32 7
  %.155 = add i64 %index_14, 28
  %.156 = getelementptr float, float* %out1, i64 %.155
  store float %.154, float* %.156, align 4
  %.157 = add nsw i32 %i, 8
  br label %i.head.6
i.end.8:
  %.158 = add i32 %start, %index_1
  br label %i_rest.head.9
i_rest.head.9:
  %i_rest = phi i32 [ %i_whole, %i.end.8 ], [ %.205, %i_rest.body.10 ]
  %.159 = icmp slt i32 %i_rest, %.158
  br i1 %.159, label %i_rest.body.10, label %i_rest.end.11
i_rest.body.10:
  %index_15 = sext i32 %i_rest to i64
  %.160 = getelementptr float, float* %in0, i64 %index_15
  %.161 = load float, float* %.160, align 4
  %.162 = getelementptr float, float* %in1, i64 %index_15
  %.163 = load float, float* %.162, align 4
  %add_2 = fadd float %.161, %.163
  %.164 = getelementptr float, float* %in3, i64 %index_15
  %x_5 = load float, float* %.164, align 4
  %.165 = getelementptr float, float* %in2, i64 %index_15
  %x_6 = load float, float* %.165, align 4
  %.166 = getelementptr float, float* %in4, i64 %index_15
  %.167 = load float, float* %.166, align 4
  %.168 = fmul float %add_2, %x_5
  %.169 = fmul float %x_6, %x_6
  %.170 = fsub float 1.0, %.169
  %.171 = fmul float %.168, %.170
  %add_3 = fadd float %.167, %.171
  %.172 = getelementptr float, float* %in8, i64 %index_15
  %x_7 = load float, float* %.172, align 4
  %.173 = getelementptr float, float* %in5, i64 %index_15
  %x_8 = load float, float* %.173, align 4
  %.174 = getelementptr float, float* %in6, i64 %index_15
  %x_9 = load float, float* %.174, align 4
  %.175 = fmul float %add_3, %x_7
  %.176 = getelementptr float, float* %in4, i64 %index_15
  store float %.175, float* %.176, align 4
  %.177 = sdiv i32 %i_rest, 4
  %.178 = mul i32 %.177, 16
  %.179 = srem i32 %i_rest, 4
  %index_9 = add i32 %.178, %.179
  %index_16 = sext i32 %index_9 to i64
  %.180 = fmul float %add_3, %x_8
  %.181 = fsub float 1.0, %x_9
  %.182 = fmul float %x_9, %.181
  %.183 = fmul float %.180, %.182
  %.184 = getelementptr float, float* %out1, i64 %index_16
  store float %.183, float* %.184, align 4
  %.185 = getelementptr float, float* %in7, i64 %index_15
  %.186 = load float, float* %.185, align 4
  %.187 = fmul float %add_3, %.186
  %.188 = fsub float 1.0, %x_7
  %.189 = fmul float %x_7, %.188
  %.190 = fmul float %.187, %.189
  %.191 = add i64 %index_16, 4
  %.192 = getelementptr float, float* %out1, i64 %.191
  store float %.190, float* %.192, align 4
  %.193 = fmul float %add_3, %x_9
  %.194 = fmul float %x_8, %x_8
  %.195 = fsub float 1.0, %.194
  %.196 = fmul float %.193, %.195
  %.197 = add i64 %index_16, 8
  %.198 = getelementptr float, float* %out1, i64 %.197
  store float %.196, float* %.198, align 4
  %.199 = fmul float %add_2, %x_6
  %.200 = fsub float 1.0, %x_5
  %.201 = fmul float %x_5, %.200
  %.202 = fmul float %.199, %.201
  %.203 = add i64 %index_16, 12
  %.204 = getelementptr float, float* %out1, i64 %.203
  store float %.202, float* %.204, align 4
  %.205 = add nsw i32 %i_rest, 1
  br label %i_rest.head.9
i_rest.end.11:
  %.206 = add i32 %group_x, 1
  %.207 = icmp eq i32 %.206, %.grid_x
  %.208 = add i32 %group_y, 1
  %.209 = select i1 %.207, i32 %.208, i32 %group_y
  %.210 = icmp eq i32 %.209, %.grid_y
  %.211 = add i32 %group_z, 1
  %.212 = select i1 %.207, i32 0, i32 %.206
  store i32 %.212, i32* %group_x.at
  %.213 = select i1 %.210, i32 0, i32 %.209
  store i32 %.213, i32* %group_y.at
  %.214 = select i1 %.210, i32 %.211, i32 %group_z
  store i32 %.214, i32* %group_z.at
  %.215 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_lstm_cell_2
;   ops: dot_general
;   from: test/golden/models.ts:58:58
;   schedule: contract: tile m 192, tile n 16, register m 6, register n 16, vector n 8, stage rhs
;   flops: 128*batch  bytes: 80*batch+256
;   grid: floordiv(batch+191, 192) x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[64], read
;   out0: f32[4*batch], write
;   scratch: rhs_pack: f32[256], totals: f32[96]
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

; train_step_lstm_cell_3
;   ops: dot_general
;   from: test/golden/models.ts:58:58
;   schedule: contract: tile m 3, tile n 16, register m 3, register n 16, vector n 8, stage rhs
;   flops: 480*batch  bytes: 380*batch+192
;   grid: 1 x 1 x 1
;   in0: f32[15*batch], read
;   in1: f32[80*batch], read
;   out0: f32[48], write
;   scratch: rhs_pack: f32[4096], totals: f32[48]
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

; train_step_lstm_cell_4
;   ops: dot_general
;   from: test/golden/models.ts:58:58
;   schedule: contract: tile m 4, tile n 16, register m 4, register n 16, vector n 8, stage rhs, stage lhs, vector m 8
;   flops: 640*batch  bytes: 400*batch+256
;   grid: 1 x 1 x 1
;   in0: f32[20*batch], read
;   in1: f32[80*batch], read
;   out0: f32[64], write
;   scratch: lhs_pack: f32[1032], rhs_pack: f32[4096], totals: f32[64]
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

; train_step_lstm_cell_5
;   ops: reduce_sum
;   from: test/golden/models.ts:58:58
;   schedule: reduce: vector result 8
;   flops: 80*batch  bytes: 384*batch
;   grid: batch x 1 x 1
;   in0: f32[80*batch], read
;   out0: f32[16*batch], write
define internal void @train_step_lstm_cell_5(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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

; train_step_lstm_cell_6
;   ops: reduce_sum
;   from: test/golden/models.ts:58:58
;   schedule: reduce: vector result 8
;   flops: 16*batch  bytes: 64*batch+64
;   grid: 1 x 1 x 1
;   in0: f32[16*batch], read
;   out0: f32[16], write
;   scratch: sums: f32[32]
define internal void @train_step_lstm_cell_6(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.33 = trunc i64 %.32 to i32
  %.34 = getelementptr inbounds i64, i64* %.values, i64 11
  %.35 = load i64, i64* %.34, align 8
  %.36 = trunc i64 %.35 to i32
  %.37 = getelementptr inbounds i64, i64* %.values, i64 12
  %.38 = load i64, i64* %.37, align 8
  %.39 = trunc i64 %.38 to i32
  call void @train_step_lstm_cell_1(float* %.3, float* %.6, float* %.9, float* %.12, float* %.15, float* %.18, float* %.21, float* %.24, float* %.27, float* %.30, i32 %.33, i8* %.scratch, i32 %.36, i32 %.39, i32 %.begin, i32 %.end)
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
  %.12 = trunc i64 %.11 to i32
  %.13 = getelementptr inbounds i64, i64* %.values, i64 4
  %.14 = load i64, i64* %.13, align 8
  %.15 = trunc i64 %.14 to i32
  %.16 = getelementptr inbounds i64, i64* %.values, i64 5
  %.17 = load i64, i64* %.16, align 8
  %.18 = trunc i64 %.17 to i32
  call void @train_step_lstm_cell_2(float* %.3, float* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_lstm_cell_5.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_lstm_cell_5(float* %.3, float* %.6, i32 %.9, i8* %.scratch, i32 %.12, i32 %.15, i32 %.begin, i32 %.end)
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
  %.array = alloca [13 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [13 x i64], [13 x i64]* %.array, i64 0, i64 0
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
  %.28 = call i64 @llvm.smax.i64(i64 %.27, i64 %.18)
  %.29 = call i64 @llvm.smax.i64(i64 %.28, i64 192)
  %.30 = add i64 %.29, 63
  %.31 = call i64 @.floordiv(i64 %.30, i64 64)
  %.32 = mul i64 %.31, 64
  %.33 = add i64 %.24, %.32
  %.34 = mul i64 60, %batch.capacity
  %.35 = call i64 @llvm.smax.i64(i64 %.34, i64 256)
  %.36 = add i64 %.35, 63
  %.37 = call i64 @.floordiv(i64 %.36, i64 64)
  %.38 = mul i64 %.37, 64
  %.39 = add i64 %.33, %.38
  %.40 = mul i64 16, %batch.sizes
  %.41 = add i64 %.40, 63
  %.42 = call i64 @.floordiv(i64 %.41, i64 64)
  %.43 = mul i64 %.42, 64
  %.44 = add i64 %.39, %.43
  %.45 = getelementptr inbounds i8, i8* %.arena, i64 %.44
  %.46 = bitcast i8* %.45 to float*
  %.47 = trunc i64 %batch.sizes to i32
  %.48 = mul i64 4, %batch.sizes
  %.49 = add i64 %.48, 4095
  %.50 = call i64 @.floordiv(i64 %.49, i64 4096)
  %.51 = trunc i64 %.50 to i32
  %.52 = mul i32 %.51, 1
  %.53 = mul i32 %.52, 1
  %.54 = ptrtoint float* %.46 to i64
  %.55 = zext i32 %.47 to i64
  %.56 = zext i32 %.51 to i64
  %.57 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.54, i64* %.57, align 8
  %.58 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.55, i64* %.58, align 8
  %.59 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.56, i64* %.59, align 8
  %.60 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.60, align 8
  %.61 = mul i64 132, %batch.sizes
  %.62 = call i64 @.floordiv(i64 %.61, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.53, i64 %.62)
  %.63 = getelementptr inbounds i8, i8* %.state, i64 704
  %.64 = bitcast i8* %.63 to i32*
  call void @train_step_sgd(i32* %.64, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.65 = add i64 %.19, 63
  %.66 = call i64 @.floordiv(i64 %.65, i64 64)
  %.67 = mul i64 %.66, 64
  %.68 = mul i64 2, %.67
  %.69 = call i64 @llvm.smax.i64(i64 %.68, i64 %.19)
  %.70 = add i64 %.69, 63
  %.71 = call i64 @.floordiv(i64 %.70, i64 64)
  %.72 = mul i64 %.71, 64
  %.73 = add i64 %.39, %.72
  %.74 = add i64 %.73, %.67
  %.75 = getelementptr inbounds i8, i8* %.arena, i64 %.74
  %.76 = bitcast i8* %.75 to float*
  %.77 = trunc i64 %batch.sizes to i32
  %.78 = trunc i64 %.50 to i32
  %.79 = mul i32 %.78, 1
  %.80 = mul i32 %.79, 1
  %.81 = ptrtoint float* %.76 to i64
  %.82 = zext i32 %.77 to i64
  %.83 = zext i32 %.78 to i64
  %.84 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.81, i64* %.84, align 8
  %.85 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.82, i64* %.85, align 8
  %.86 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.83, i64* %.86, align 8
  %.87 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.87, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.80, i64 %.62)
  %.88 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.89 = bitcast i8* %.88 to float*
  %.90 = getelementptr inbounds i8, i8* %.state, i64 0
  %.91 = bitcast i8* %.90 to float*
  %.92 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.93 = bitcast i8* %.92 to float*
  %.94 = trunc i64 %batch.sizes to i32
  %.95 = mul i64 5, %batch.sizes
  %.96 = add i64 %.95, 191
  %.97 = call i64 @.floordiv(i64 %.96, i64 192)
  %.98 = trunc i64 %.97 to i32
  %.99 = mul i32 %.98, 1
  %.100 = mul i32 %.99, 1
  %.101 = ptrtoint float* %.89 to i64
  %.102 = ptrtoint float* %.91 to i64
  %.103 = ptrtoint float* %.93 to i64
  %.104 = zext i32 %.94 to i64
  %.105 = zext i32 %.98 to i64
  %.106 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.101, i64* %.106, align 8
  %.107 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.102, i64* %.107, align 8
  %.108 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.103, i64* %.108, align 8
  %.109 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.104, i64* %.109, align 8
  %.110 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.105, i64* %.110, align 8
  %.111 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.111, align 8
  %.112 = mul i64 3520, %batch.sizes
  %.113 = add i64 %.112, 1536
  %.114 = call i64 @.floordiv(i64 %.113, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell.share, i64* %.arguments, i32 %.100, i64 %.114)
  %.115 = getelementptr inbounds i8, i8* %.state, i64 448
  %.116 = bitcast i8* %.115 to float*
  %.117 = getelementptr inbounds i8, i8* %.arena, i64 %.17
  %.118 = bitcast i8* %.117 to float*
  %.119 = trunc i64 %batch.sizes to i32
  %.120 = trunc i64 %batch.sizes to i32
  %.121 = mul i32 %.120, 1
  %.122 = mul i32 %.121, 1
  %.123 = ptrtoint float* %.116 to i64
  %.124 = ptrtoint float* %.118 to i64
  %.125 = zext i32 %.119 to i64
  %.126 = zext i32 %.120 to i64
  %.127 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.123, i64* %.127, align 8
  %.128 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.124, i64* %.128, align 8
  %.129 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.125, i64* %.129, align 8
  %.130 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.126, i64* %.130, align 8
  %.131 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.131, align 8
  %.132 = mul i64 512, %batch.sizes
  %.133 = add i64 %.132, 512
  %.134 = call i64 @.floordiv(i64 %.133, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell_1.share, i64* %.arguments, i32 %.122, i64 %.134)
  %.135 = getelementptr inbounds i8, i8* %.state, i64 192
  %.136 = bitcast i8* %.135 to float*
  %.137 = add i64 %.74, %.67
  %.138 = getelementptr inbounds i8, i8* %.arena, i64 %.137
  %.139 = bitcast i8* %.138 to float*
  call void @predict_lstm_cell_2(float* %.136, float* %.139, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  br label %turn.1.head.2
turn.1.head.2:
  %turn.1 = phi i64 [ 0, %entry ], [ %.268, %turn.1.body.3 ]
  %.140 = icmp slt i64 %turn.1, 5
  br i1 %.140, label %turn.1.body.3, label %turn.1.end.4
turn.1.body.3:
  %.141 = mul i64 64, %batch.sizes
  %.142 = mul i64 %turn.1, %.141
  %.143 = add i64 0, %.142
  %.144 = getelementptr inbounds i8, i8* %.arena, i64 %.143
  %.145 = bitcast i8* %.144 to float*
  %.146 = getelementptr inbounds i8, i8* %.arena, i64 %.17
  %.147 = bitcast i8* %.146 to float*
  %.148 = mul i64 -1, %turn.1
  %.149 = add i64 %.148, 5
  %.150 = call i64 @.floordiv(i64 %.149, i64 2)
  %.151 = mul i64 -2, %.150
  %.152 = add i64 %.148, %.151
  %.153 = add i64 %.152, 5
  %.154 = mul i64 %.153, %.43
  %.155 = add i64 %.39, %.154
  %.156 = getelementptr inbounds i8, i8* %.arena, i64 %.155
  %.157 = bitcast i8* %.156 to float*
  %.158 = getelementptr inbounds i8, i8* %.arena, i64 %.137
  %.159 = bitcast i8* %.158 to float*
  %.160 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.161 = bitcast i8* %.160 to float*
  %.162 = trunc i64 %batch.sizes to i32
  %.163 = add i64 %batch.sizes, 191
  %.164 = call i64 @.floordiv(i64 %.163, i64 192)
  %.165 = trunc i64 %.164 to i32
  %.166 = mul i32 %.165, 1
  %.167 = mul i32 %.166, 1
  %.168 = ptrtoint float* %.145 to i64
  %.169 = ptrtoint float* %.147 to i64
  %.170 = ptrtoint float* %.157 to i64
  %.171 = ptrtoint float* %.159 to i64
  %.172 = ptrtoint float* %.161 to i64
  %.173 = zext i32 %.162 to i64
  %.174 = zext i32 %.165 to i64
  %.175 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.168, i64* %.175, align 8
  %.176 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.169, i64* %.176, align 8
  %.177 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.170, i64* %.177, align 8
  %.178 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.171, i64* %.178, align 8
  %.179 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.172, i64* %.179, align 8
  %.180 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.173, i64* %.180, align 8
  %.181 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.174, i64* %.181, align 8
  %.182 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 1, i64* %.182, align 8
  %.183 = mul i64 1824, %batch.sizes
  %.184 = add i64 %.183, 2048
  %.185 = call i64 @.floordiv(i64 %.184, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm_cell_3.share, i64* %.arguments, i32 %.167, i64 %.185)
  %.186 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.187 = bitcast i8* %.186 to float*
  %.188 = getelementptr inbounds i8, i8* %.arena, i64 %.74
  %.189 = bitcast i8* %.188 to float*
  %.190 = mul i64 %turn.1, %.40
  %.191 = add i64 %.15, %.190
  %.192 = getelementptr inbounds i8, i8* %.arena, i64 %.191
  %.193 = bitcast i8* %.192 to float*
  %.194 = add i64 %.13, %.190
  %.195 = getelementptr inbounds i8, i8* %.arena, i64 %.194
  %.196 = bitcast i8* %.195 to float*
  %.197 = add i64 %.12, %.190
  %.198 = getelementptr inbounds i8, i8* %.arena, i64 %.197
  %.199 = bitcast i8* %.198 to float*
  %.200 = add i64 %.11, %.190
  %.201 = getelementptr inbounds i8, i8* %.arena, i64 %.200
  %.202 = bitcast i8* %.201 to float*
  %.203 = add i64 %.6, %.190
  %.204 = getelementptr inbounds i8, i8* %.arena, i64 %.203
  %.205 = bitcast i8* %.204 to float*
  %.206 = add i64 %.148, 4
  %.207 = call i64 @.floordiv(i64 %.206, i64 2)
  %.208 = mul i64 -2, %.207
  %.209 = add i64 %.148, %.208
  %.210 = add i64 %.209, 4
  %.211 = mul i64 %.210, %.43
  %.212 = add i64 %.39, %.211
  %.213 = getelementptr inbounds i8, i8* %.arena, i64 %.212
  %.214 = bitcast i8* %.213 to float*
  %.215 = add i64 %.14, %.190
  %.216 = getelementptr inbounds i8, i8* %.arena, i64 %.215
  %.217 = bitcast i8* %.216 to float*
  %.218 = trunc i64 %batch.sizes to i32
  %.219 = trunc i64 %batch.sizes to i32
  %.220 = mul i32 %.219, 1
  %.221 = mul i32 %.220, 1
  %.222 = ptrtoint float* %.187 to i64
  %.223 = ptrtoint float* %.189 to i64
  %.224 = ptrtoint float* %.193 to i64
  %.225 = ptrtoint float* %.196 to i64
  %.226 = ptrtoint float* %.199 to i64
  %.227 = ptrtoint float* %.202 to i64
  %.228 = ptrtoint float* %.205 to i64
  %.229 = ptrtoint float* %.214 to i64
  %.230 = ptrtoint float* %.217 to i64
  %.231 = zext i32 %.218 to i64
  %.232 = zext i32 %.219 to i64
  %.233 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.222, i64* %.233, align 8
  %.234 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.223, i64* %.234, align 8
  %.235 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.224, i64* %.235, align 8
  %.236 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.225, i64* %.236, align 8
  %.237 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.226, i64* %.237, align 8
  %.238 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.227, i64* %.238, align 8
  %.239 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.228, i64* %.239, align 8
  %.240 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 %.229, i64* %.240, align 8
  %.241 = getelementptr inbounds i64, i64* %.arguments, i64 8
  store i64 %.230, i64* %.241, align 8
  %.242 = getelementptr inbounds i64, i64* %.arguments, i64 9
  store i64 %.231, i64* %.242, align 8
  %.243 = getelementptr inbounds i64, i64* %.arguments, i64 10
  store i64 %.232, i64* %.243, align 8
  %.244 = getelementptr inbounds i64, i64* %.arguments, i64 11
  store i64 1, i64* %.244, align 8
  %.245 = mul i64 1592, %batch.sizes
  %.246 = call i64 @.floordiv(i64 %.245, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm_cell.share, i64* %.arguments, i32 %.221, i64 %.246)
  %.247 = add i64 %.39, %.154
  %.248 = getelementptr inbounds i8, i8* %.arena, i64 %.247
  %.249 = bitcast i8* %.248 to float*
  %.250 = add i64 %.16, %.190
  %.251 = getelementptr inbounds i8, i8* %.arena, i64 %.250
  %.252 = bitcast i8* %.251 to float*
  %.253 = trunc i64 %batch.sizes to i32
  %.254 = trunc i64 %.50 to i32
  %.255 = mul i32 %.254, 1
  %.256 = mul i32 %.255, 1
  %.257 = ptrtoint float* %.249 to i64
  %.258 = ptrtoint float* %.252 to i64
  %.259 = zext i32 %.253 to i64
  %.260 = zext i32 %.254 to i64
  %.261 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.257, i64* %.261, align 8
  %.262 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.258, i64* %.262, align 8
  %.263 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.259, i64* %.263, align 8
  %.264 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.260, i64* %.264, align 8
  %.265 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.265, align 8
  %.266 = mul i64 260, %batch.sizes
  %.267 = call i64 @.floordiv(i64 %.266, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm.share, i64* %.arguments, i32 %.256, i64 %.267)
  %.268 = add nsw i64 %turn.1, 1
  br label %turn.1.head.2
turn.1.end.4:
  %.269 = getelementptr inbounds i8, i8* %.arena, i64 %.73
  %.270 = bitcast i8* %.269 to float*
  %.271 = getelementptr inbounds i8, i8* %.arena, i64 %.39
  %.272 = bitcast i8* %.271 to float*
  %.273 = getelementptr inbounds i8, i8* %.arena, i64 %.137
  %.274 = bitcast i8* %.273 to float*
  %.275 = getelementptr inbounds i8, i8* %.arena, i64 %.17
  %.276 = bitcast i8* %.275 to float*
  %.277 = trunc i64 %batch.sizes to i32
  %.278 = add i64 %batch.sizes, 7
  %.279 = call i64 @.floordiv(i64 %.278, i64 8)
  %.280 = trunc i64 %.279 to i32
  %.281 = mul i32 %.280, 1
  %.282 = mul i32 %.281, 1
  %.283 = ptrtoint float* %.270 to i64
  %.284 = ptrtoint float* %.272 to i64
  %.285 = ptrtoint float* %.274 to i64
  %.286 = ptrtoint float* %.276 to i64
  %.287 = zext i32 %.277 to i64
  %.288 = zext i32 %.280 to i64
  %.289 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.283, i64* %.289, align 8
  %.290 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.284, i64* %.290, align 8
  %.291 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.285, i64* %.291, align 8
  %.292 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.286, i64* %.292, align 8
  %.293 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.287, i64* %.293, align 8
  %.294 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.288, i64* %.294, align 8
  %.295 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.295, align 8
  %.296 = mul i64 446, %batch.sizes
  %.297 = add i64 %.296, 1
  %.298 = call i64 @.floordiv(i64 %.297, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_loss.share, i64* %.arguments, i32 %.282, i64 %.298)
  %.299 = getelementptr inbounds i8, i8* %.arena, i64 %.73
  %.300 = bitcast i8* %.299 to float*
  %.301 = trunc i64 %batch.sizes to i32
  %.302 = trunc i64 %.50 to i32
  %.303 = mul i32 %.302, 1
  %.304 = mul i32 %.303, 1
  %.305 = ptrtoint float* %.300 to i64
  %.306 = zext i32 %.301 to i64
  %.307 = zext i32 %.302 to i64
  %.308 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.305, i64* %.308, align 8
  %.309 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.306, i64* %.309, align 8
  %.310 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.307, i64* %.310, align 8
  %.311 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.311, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.304, i64 %.62)
  %.312 = getelementptr inbounds i8, i8* %.arena, i64 %.39
  %.313 = bitcast i8* %.312 to float*
  %.314 = trunc i64 %batch.sizes to i32
  %.315 = trunc i64 %.50 to i32
  %.316 = mul i32 %.315, 1
  %.317 = mul i32 %.316, 1
  %.318 = ptrtoint float* %.313 to i64
  %.319 = zext i32 %.314 to i64
  %.320 = zext i32 %.315 to i64
  %.321 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.318, i64* %.321, align 8
  %.322 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.319, i64* %.322, align 8
  %.323 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.320, i64* %.323, align 8
  %.324 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.324, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.317, i64 %.62)
  br label %turn.5.head.6
turn.5.head.6:
  %turn.5 = phi i64 [ 0, %turn.1.end.4 ], [ %.429, %turn.5.body.7 ]
  %.325 = icmp slt i64 %turn.5, 5
  br i1 %.325, label %turn.5.body.7, label %turn.5.end.8
turn.5.body.7:
  %.326 = getelementptr inbounds i8, i8* %.arena, i64 %.17
  %.327 = bitcast i8* %.326 to float*
  %.328 = getelementptr inbounds i8, i8* %.arena, i64 %.73
  %.329 = bitcast i8* %.328 to float*
  %.330 = mul i64 -1, %turn.5
  %.331 = add i64 %.330, 4
  %.332 = mul i64 %.331, %.40
  %.333 = add i64 %.6, %.332
  %.334 = getelementptr inbounds i8, i8* %.arena, i64 %.333
  %.335 = bitcast i8* %.334 to float*
  %.336 = add i64 %.11, %.332
  %.337 = getelementptr inbounds i8, i8* %.arena, i64 %.336
  %.338 = bitcast i8* %.337 to float*
  %.339 = getelementptr inbounds i8, i8* %.arena, i64 %.39
  %.340 = bitcast i8* %.339 to float*
  %.341 = add i64 %.12, %.332
  %.342 = getelementptr inbounds i8, i8* %.arena, i64 %.341
  %.343 = bitcast i8* %.342 to float*
  %.344 = add i64 %.13, %.332
  %.345 = getelementptr inbounds i8, i8* %.arena, i64 %.344
  %.346 = bitcast i8* %.345 to float*
  %.347 = add i64 %.14, %.332
  %.348 = getelementptr inbounds i8, i8* %.arena, i64 %.347
  %.349 = bitcast i8* %.348 to float*
  %.350 = add i64 %.15, %.332
  %.351 = getelementptr inbounds i8, i8* %.arena, i64 %.350
  %.352 = bitcast i8* %.351 to float*
  %.353 = mul i64 64, %batch.sizes
  %.354 = mul i64 %.331, %.353
  %.355 = add i64 0, %.354
  %.356 = getelementptr inbounds i8, i8* %.arena, i64 %.355
  %.357 = bitcast i8* %.356 to float*
  %.358 = trunc i64 %batch.sizes to i32
  %.359 = trunc i64 %.50 to i32
  %.360 = mul i32 %.359, 1
  %.361 = mul i32 %.360, 1
  %.362 = ptrtoint float* %.327 to i64
  %.363 = ptrtoint float* %.329 to i64
  %.364 = ptrtoint float* %.335 to i64
  %.365 = ptrtoint float* %.338 to i64
  %.366 = ptrtoint float* %.340 to i64
  %.367 = ptrtoint float* %.343 to i64
  %.368 = ptrtoint float* %.346 to i64
  %.369 = ptrtoint float* %.349 to i64
  %.370 = ptrtoint float* %.352 to i64
  %.371 = ptrtoint float* %.357 to i64
  %.372 = zext i32 %.358 to i64
  %.373 = zext i32 %.359 to i64
  %.374 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.362, i64* %.374, align 8
  %.375 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.363, i64* %.375, align 8
  %.376 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.364, i64* %.376, align 8
  %.377 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.365, i64* %.377, align 8
  %.378 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.366, i64* %.378, align 8
  %.379 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.367, i64* %.379, align 8
  %.380 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.368, i64* %.380, align 8
  %.381 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 %.369, i64* %.381, align 8
  %.382 = getelementptr inbounds i64, i64* %.arguments, i64 8
  store i64 %.370, i64* %.382, align 8
  %.383 = getelementptr inbounds i64, i64* %.arguments, i64 9
  store i64 %.371, i64* %.383, align 8
  %.384 = getelementptr inbounds i64, i64* %.arguments, i64 10
  store i64 %.372, i64* %.384, align 8
  %.385 = getelementptr inbounds i64, i64* %.arguments, i64 11
  store i64 %.373, i64* %.385, align 8
  %.386 = getelementptr inbounds i64, i64* %.arguments, i64 12
  store i64 1, i64* %.386, align 8
  %.387 = mul i64 1772, %batch.sizes
  %.388 = call i64 @.floordiv(i64 %.387, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm_cell_1.share, i64* %.arguments, i32 %.361, i64 %.388)
  %.389 = add i64 0, %.354
  %.390 = getelementptr inbounds i8, i8* %.arena, i64 %.389
  %.391 = bitcast i8* %.390 to float*
  %.392 = getelementptr inbounds i8, i8* %.state, i64 192
  %.393 = bitcast i8* %.392 to float*
  %.394 = getelementptr inbounds i8, i8* %.arena, i64 %.73
  %.395 = bitcast i8* %.394 to float*
  %.396 = trunc i64 %batch.sizes to i32
  %.397 = add i64 %batch.sizes, 191
  %.398 = call i64 @.floordiv(i64 %.397, i64 192)
  %.399 = trunc i64 %.398 to i32
  %.400 = mul i32 %.399, 1
  %.401 = mul i32 %.400, 1
  %.402 = ptrtoint float* %.391 to i64
  %.403 = ptrtoint float* %.393 to i64
  %.404 = ptrtoint float* %.395 to i64
  %.405 = zext i32 %.396 to i64
  %.406 = zext i32 %.399 to i64
  %.407 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.402, i64* %.407, align 8
  %.408 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.403, i64* %.408, align 8
  %.409 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.404, i64* %.409, align 8
  %.410 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.405, i64* %.410, align 8
  %.411 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.406, i64* %.411, align 8
  %.412 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.412, align 8
  %.413 = mul i64 768, %batch.sizes
  %.414 = add i64 %.413, 2048
  %.415 = call i64 @.floordiv(i64 %.414, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm_cell_2.share, i64* %.arguments, i32 %.401, i64 %.415)
  %.416 = getelementptr inbounds i8, i8* %.arena, i64 %.17
  %.417 = bitcast i8* %.416 to float*
  %.418 = trunc i64 %batch.sizes to i32
  %.419 = trunc i64 %.50 to i32
  %.420 = mul i32 %.419, 1
  %.421 = mul i32 %.420, 1
  %.422 = ptrtoint float* %.417 to i64
  %.423 = zext i32 %.418 to i64
  %.424 = zext i32 %.419 to i64
  %.425 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.422, i64* %.425, align 8
  %.426 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.423, i64* %.426, align 8
  %.427 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.424, i64* %.427, align 8
  %.428 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.428, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_lstm.share, i64* %.arguments, i32 %.421, i64 %.62)
  %.429 = add nsw i64 %turn.5, 1
  br label %turn.5.head.6
turn.5.end.8:
  %.430 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.431 = bitcast i8* %.430 to float*
  %.432 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.433 = bitcast i8* %.432 to float*
  %.434 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.435 = bitcast i8* %.434 to float*
  %.436 = trunc i64 %batch.sizes to i32
  call void @train_step_lstm_cell_3(float* %.431, float* %.433, float* %.435, i32 %.436, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.437 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.438 = bitcast i8* %.437 to float*
  %.439 = getelementptr inbounds i8, i8* %.state, i64 640
  %.440 = bitcast i8* %.439 to float*
  %.441 = getelementptr inbounds i8, i8* %.state, i64 0
  %.442 = bitcast i8* %.441 to float*
  call void @train_step_sgd_1(float* %.438, float* %.440, float* %.442, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.443 = getelementptr inbounds i8, i8* %.arena, i64 %.16
  %.444 = bitcast i8* %.443 to float*
  %.445 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.446 = bitcast i8* %.445 to float*
  %.447 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.448 = bitcast i8* %.447 to float*
  %.449 = trunc i64 %batch.sizes to i32
  call void @train_step_lstm_cell_4(float* %.444, float* %.446, float* %.448, i32 %.449, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.450 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.451 = bitcast i8* %.450 to float*
  %.452 = getelementptr inbounds i8, i8* %.state, i64 640
  %.453 = bitcast i8* %.452 to float*
  %.454 = getelementptr inbounds i8, i8* %.state, i64 192
  %.455 = bitcast i8* %.454 to float*
  call void @train_step_sgd_2(float* %.451, float* %.453, float* %.455, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.456 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.457 = bitcast i8* %.456 to float*
  %.458 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.459 = bitcast i8* %.458 to float*
  %.460 = trunc i64 %batch.sizes to i32
  %.461 = trunc i64 %batch.sizes to i32
  %.462 = mul i32 %.461, 1
  %.463 = mul i32 %.462, 1
  %.464 = ptrtoint float* %.457 to i64
  %.465 = ptrtoint float* %.459 to i64
  %.466 = zext i32 %.460 to i64
  %.467 = zext i32 %.461 to i64
  %.468 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.464, i64* %.468, align 8
  %.469 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.465, i64* %.469, align 8
  %.470 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.466, i64* %.470, align 8
  %.471 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.467, i64* %.471, align 8
  %.472 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.472, align 8
  %.473 = mul i64 3152, %batch.sizes
  %.474 = call i64 @.floordiv(i64 %.473, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_lstm_cell_5.share, i64* %.arguments, i32 %.463, i64 %.474)
  %.475 = getelementptr inbounds i8, i8* %.arena, i64 %.24
  %.476 = bitcast i8* %.475 to float*
  %.477 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.478 = bitcast i8* %.477 to float*
  %.479 = trunc i64 %batch.sizes to i32
  call void @train_step_lstm_cell_6(float* %.476, float* %.478, i32 %.479, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.480 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.481 = bitcast i8* %.480 to float*
  %.482 = getelementptr inbounds i8, i8* %.state, i64 640
  %.483 = bitcast i8* %.482 to float*
  %.484 = getelementptr inbounds i8, i8* %.state, i64 448
  %.485 = bitcast i8* %.484 to float*
  call void @train_step_sgd_3(float* %.481, float* %.483, float* %.485, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.486 = getelementptr inbounds i8, i8* %.arena, i64 %.137
  %.487 = bitcast i8* %.486 to float*
  %.488 = getelementptr inbounds i8, i8* %.state, i64 512
  %.489 = bitcast i8* %.488 to float*
  %.490 = getelementptr inbounds i8, i8* %.state, i64 576
  %.491 = bitcast i8* %.490 to float*
  %.492 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.493 = bitcast i8* %.492 to float*
  %.494 = trunc i64 %batch.sizes to i32
  call void @train_step_loss_1(float* %.487, float* %.489, float* %.491, float* %.493, i32 %.494, i8* %.own, i32 1, i32 1, i32 0, i32 1)
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
  %.28 = call i64 @llvm.smax.i64(i64 %.27, i64 %.18)
  %.29 = call i64 @llvm.smax.i64(i64 %.28, i64 192)
  %.30 = add i64 %.29, 63
  %.31 = call i64 @.floordiv(i64 %.30, i64 64)
  %.32 = mul i64 %.31, 64
  %.33 = add i64 %.24, %.32
  store i64 %.33, i64* %.2, align 8
  %.34 = getelementptr inbounds i64, i64* %.places, i64 1
  %.35 = mul i64 60, %batch.capacity
  %.36 = call i64 @llvm.smax.i64(i64 %.35, i64 256)
  %.37 = add i64 %.36, 63
  %.38 = call i64 @.floordiv(i64 %.37, i64 64)
  %.39 = mul i64 %.38, 64
  %.40 = add i64 %.33, %.39
  %.41 = add i64 %.19, 63
  %.42 = call i64 @.floordiv(i64 %.41, i64 64)
  %.43 = mul i64 %.42, 64
  %.44 = mul i64 2, %.43
  %.45 = call i64 @llvm.smax.i64(i64 %.44, i64 %.19)
  %.46 = add i64 %.45, 63
  %.47 = call i64 @.floordiv(i64 %.46, i64 64)
  %.48 = mul i64 %.47, 64
  %.49 = add i64 %.40, %.48
  store i64 %.49, i64* %.34, align 8
  %.50 = getelementptr inbounds i64, i64* %.places, i64 2
  store i64 %.33, i64* %.50, align 8
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
  %.40 = call i64 @llvm.smax.i64(i64 %.9, i64 %.6)
  %.41 = call i64 @llvm.smax.i64(i64 %.40, i64 192)
  %.42 = add i64 %.41, 63
  %.43 = call i64 @.floordiv(i64 %.42, i64 64)
  %.44 = mul i64 %.43, 64
  %.45 = add i64 %.39, %.44
  %.46 = call i64 @llvm.smax.i64(i64 %.11, i64 256)
  %.47 = add i64 %.46, 63
  %.48 = call i64 @.floordiv(i64 %.47, i64 64)
  %.49 = mul i64 %.48, 64
  %.50 = add i64 %.45, %.49
  %.51 = mul i64 2, %.20
  %.52 = call i64 @llvm.smax.i64(i64 %.51, i64 %.17)
  %.53 = add i64 %.52, 63
  %.54 = call i64 @.floordiv(i64 %.53, i64 64)
  %.55 = mul i64 %.54, 64
  %.56 = add i64 %.50, %.55
  %.57 = add i64 %.56, %.20
  %.58 = add i64 %.57, %.20
  %.59 = mul i64 4, %batch.capacity
  %.60 = call i64 @llvm.smax.i64(i64 %.59, i64 256)
  %.61 = add i64 %.60, 63
  %.62 = call i64 @.floordiv(i64 %.61, i64 64)
  %.63 = mul i64 %.62, 64
  %.64 = add i64 %.58, %.63
  %.65 = call i64 @llvm.smax.i64(i64 %.23, i64 %.64)
  %.66 = call i64 @llvm.smax.i64(i64 %.17, i64 4)
  %.67 = add i64 %.66, 63
  %.68 = call i64 @.floordiv(i64 %.67, i64 64)
  %.69 = mul i64 %.68, 64
  %.70 = add i64 %.21, %.69
  %.71 = add i64 %.70, %.20
  %.72 = add i64 %.71, %.63
  %.73 = call i64 @llvm.smax.i64(i64 %.65, i64 %.72)
  %.74 = add i64 %.73, 64
  ret i64 %.74
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
