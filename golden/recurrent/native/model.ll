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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.738, %.task.body.4 ]
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
  %.9 = call float @llvm.fabs.f32(float %x)
  %x_20 = fneg float %.9
  %.10 = fcmp olt float %x_20, -104.0
  %above_1 = select i1 %.10, float -104.0, float %x_20
  %.11 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.11, float 89.0, float %above_1
  %.12 = fmul float %clamped_1, 1.4426950216293335
  %.13 = fadd float %.12, 12582912.0
  %.14 = bitcast float %.13 to i32
  %exponent_1 = sub i32 %.14, 1262485504
  %n_1 = sitofp i32 %exponent_1 to float
  %.15 = call float @llvm.fma.f32(float %n_1, float -0.693359375, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.00021219444170128554, float %.15)
  %half_1 = ashr i32 %exponent_1, 1
  %.16 = fmul float %r_1, %r_1
  %.17 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_1, float 0.001398199936375022)
  %.18 = call float @llvm.fma.f32(float %.17, float %r_1, float 0.008333452045917511)
  %.19 = call float @llvm.fma.f32(float %.18, float %r_1, float 0.04166579619050026)
  %.20 = call float @llvm.fma.f32(float %.19, float %r_1, float 0.1666666567325592)
  %.21 = call float @llvm.fma.f32(float %.20, float %r_1, float 0.5)
  %.22 = call float @llvm.fma.f32(float %.16, float %.21, float %r_1)
  %.23 = fadd float %.22, 1.0
  %.24 = add i32 %half_1, 127
  %.25 = shl i32 %.24, 23
  %.26 = bitcast i32 %.25 to float
  %.27 = fmul float %.23, %.26
  %.28 = sub i32 %exponent_1, %half_1
  %.29 = add i32 %.28, 127
  %.30 = shl i32 %.29, 23
  %.31 = bitcast i32 %.30 to float
  %e_1 = fmul float %.27, %.31
  %.32 = fcmp oge float %x, 0.0
  %.33 = select i1 %.32, float 1.0, float %e_1
  %.34 = fadd float %e_1, 1.0
  %sigmoid = fdiv float %.33, %.34
  %.35 = getelementptr float, float* %in0, i64 %index_3
  %x_1 = load float, float* %.35, align 4
  %.36 = call float @llvm.fabs.f32(float %x_1)
  %x_21 = fneg float %.36
  %.37 = fcmp olt float %x_21, -104.0
  %above_2 = select i1 %.37, float -104.0, float %x_21
  %.38 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.38, float 89.0, float %above_2
  %.39 = fmul float %clamped_2, 1.4426950216293335
  %.40 = fadd float %.39, 12582912.0
  %.41 = bitcast float %.40 to i32
  %exponent_2 = sub i32 %.41, 1262485504
  %n_2 = sitofp i32 %exponent_2 to float
  %.42 = call float @llvm.fma.f32(float %n_2, float -0.693359375, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.00021219444170128554, float %.42)
  %half_2 = ashr i32 %exponent_2, 1
  %.43 = fmul float %r_2, %r_2
  %.44 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_2, float 0.001398199936375022)
  %.45 = call float @llvm.fma.f32(float %.44, float %r_2, float 0.008333452045917511)
  %.46 = call float @llvm.fma.f32(float %.45, float %r_2, float 0.04166579619050026)
  %.47 = call float @llvm.fma.f32(float %.46, float %r_2, float 0.1666666567325592)
  %.48 = call float @llvm.fma.f32(float %.47, float %r_2, float 0.5)
  %.49 = call float @llvm.fma.f32(float %.43, float %.48, float %r_2)
  %.50 = fadd float %.49, 1.0
  %.51 = add i32 %half_2, 127
  %.52 = shl i32 %.51, 23
  %.53 = bitcast i32 %.52 to float
  %.54 = fmul float %.50, %.53
  %.55 = sub i32 %exponent_2, %half_2
  %.56 = add i32 %.55, 127
  %.57 = shl i32 %.56, 23
  %.58 = bitcast i32 %.57 to float
  %e_2 = fmul float %.54, %.58
  %.59 = fcmp oge float %x_1, 0.0
  %.60 = select i1 %.59, float 1.0, float %e_2
  %.61 = fadd float %e_2, 1.0
  %sigmoid_1 = fdiv float %.60, %.61
  %.62 = add i64 %index_3, 8
  %.63 = getelementptr float, float* %in0, i64 %.62
  %x_2 = load float, float* %.63, align 4
  %size_1 = call float @llvm.fabs.f32(float %x_2)
  %z_1 = fmul float %x_2, %x_2
  %x_22 = fadd float %size_1, %size_1
  %.64 = fcmp olt float %x_22, -104.0
  %above_3 = select i1 %.64, float -104.0, float %x_22
  %.65 = fcmp olt float 89.0, %above_3
  %clamped_3 = select i1 %.65, float 89.0, float %above_3
  %.66 = fmul float %clamped_3, 1.4426950216293335
  %.67 = fadd float %.66, 12582912.0
  %.68 = bitcast float %.67 to i32
  %exponent_3 = sub i32 %.68, 1262485504
  %n_3 = sitofp i32 %exponent_3 to float
  %.69 = call float @llvm.fma.f32(float %n_3, float -0.693359375, float %clamped_3)
  %r_3 = call float @llvm.fma.f32(float %n_3, float 0.00021219444170128554, float %.69)
  %half_3 = ashr i32 %exponent_3, 1
  %.70 = fcmp olt float %size_1, 0.625
  %.71 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_1, float 0.0206390880048275)
  %.72 = call float @llvm.fma.f32(float %.71, float %z_1, float -0.05373971536755562)
  %.73 = call float @llvm.fma.f32(float %.72, float %z_1, float 0.13331441581249237)
  %.74 = call float @llvm.fma.f32(float %.73, float %z_1, float -0.3333328068256378)
  %.75 = fmul float %.74, %z_1
  %.76 = call float @llvm.fma.f32(float %.75, float %x_2, float %x_2)
  %.77 = fmul float %r_3, %r_3
  %.78 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_3, float 0.001398199936375022)
  %.79 = call float @llvm.fma.f32(float %.78, float %r_3, float 0.008333452045917511)
  %.80 = call float @llvm.fma.f32(float %.79, float %r_3, float 0.04166579619050026)
  %.81 = call float @llvm.fma.f32(float %.80, float %r_3, float 0.1666666567325592)
  %.82 = call float @llvm.fma.f32(float %.81, float %r_3, float 0.5)
  %.83 = call float @llvm.fma.f32(float %.77, float %.82, float %r_3)
  %.84 = fadd float %.83, 1.0
  %.85 = add i32 %half_3, 127
  %.86 = shl i32 %.85, 23
  %.87 = bitcast i32 %.86 to float
  %.88 = fmul float %.84, %.87
  %.89 = sub i32 %exponent_3, %half_3
  %.90 = add i32 %.89, 127
  %.91 = shl i32 %.90, 23
  %.92 = bitcast i32 %.91 to float
  %.93 = fmul float %.88, %.92
  %.94 = fadd float %.93, 1.0
  %.95 = fdiv float 2.0, %.94
  %.96 = fsub float 1.0, %.95
  %.97 = bitcast float %.96 to i32
  %.98 = bitcast float %x_2 to i32
  %.99 = and i32 %.98, -2147483648
  %.100 = or i32 %.97, %.99
  %.101 = bitcast i32 %.100 to float
  %tanh = select i1 %.70, float %.76, float %.101
  %index_2 = mul i32 %group_x, 4
  %index_4 = sext i32 %index_2 to i64
  %.102 = getelementptr float, float* %in1, i64 %index_4
  %x_3 = load float, float* %.102, align 4
  %.103 = fmul float %sigmoid, %x_3
  %.104 = fmul float %sigmoid_1, %tanh
  %add = fadd float %.103, %.104
  %.105 = add i64 %index_3, 12
  %.106 = getelementptr float, float* %in0, i64 %.105
  %x_4 = load float, float* %.106, align 4
  %.107 = call float @llvm.fabs.f32(float %x_4)
  %x_23 = fneg float %.107
  %.108 = fcmp olt float %x_23, -104.0
  %above_4 = select i1 %.108, float -104.0, float %x_23
  %.109 = fcmp olt float 89.0, %above_4
  %clamped_4 = select i1 %.109, float 89.0, float %above_4
  %.110 = fmul float %clamped_4, 1.4426950216293335
  %.111 = fadd float %.110, 12582912.0
  %.112 = bitcast float %.111 to i32
  %exponent_4 = sub i32 %.112, 1262485504
  %n_4 = sitofp i32 %exponent_4 to float
  %.113 = call float @llvm.fma.f32(float %n_4, float -0.693359375, float %clamped_4)
  %r_4 = call float @llvm.fma.f32(float %n_4, float 0.00021219444170128554, float %.113)
  %half_4 = ashr i32 %exponent_4, 1
  %.114 = fmul float %r_4, %r_4
  %.115 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_4, float 0.001398199936375022)
  %.116 = call float @llvm.fma.f32(float %.115, float %r_4, float 0.008333452045917511)
  %.117 = call float @llvm.fma.f32(float %.116, float %r_4, float 0.04166579619050026)
  %.118 = call float @llvm.fma.f32(float %.117, float %r_4, float 0.1666666567325592)
  %.119 = call float @llvm.fma.f32(float %.118, float %r_4, float 0.5)
  %.120 = call float @llvm.fma.f32(float %.114, float %.119, float %r_4)
  %.121 = fadd float %.120, 1.0
  %.122 = add i32 %half_4, 127
  %.123 = shl i32 %.122, 23
  %.124 = bitcast i32 %.123 to float
  %.125 = fmul float %.121, %.124
  %.126 = sub i32 %exponent_4, %half_4
  %.127 = add i32 %.126, 127
  %.128 = shl i32 %.127, 23
  %.129 = bitcast i32 %.128 to float
  %e_3 = fmul float %.125, %.129
  %.130 = fcmp oge float %x_4, 0.0
  %.131 = select i1 %.130, float 1.0, float %e_3
  %.132 = fadd float %e_3, 1.0
  %sigmoid_2 = fdiv float %.131, %.132
  %size_2 = call float @llvm.fabs.f32(float %add)
  %z_2 = fmul float %add, %add
  %x_24 = fadd float %size_2, %size_2
  %.133 = fcmp olt float %x_24, -104.0
  %above_5 = select i1 %.133, float -104.0, float %x_24
  %.134 = fcmp olt float 89.0, %above_5
  %clamped_5 = select i1 %.134, float 89.0, float %above_5
  %.135 = fmul float %clamped_5, 1.4426950216293335
  %.136 = fadd float %.135, 12582912.0
  %.137 = bitcast float %.136 to i32
  %exponent_5 = sub i32 %.137, 1262485504
  %n_5 = sitofp i32 %exponent_5 to float
  %.138 = call float @llvm.fma.f32(float %n_5, float -0.693359375, float %clamped_5)
  %r_5 = call float @llvm.fma.f32(float %n_5, float 0.00021219444170128554, float %.138)
  %half_5 = ashr i32 %exponent_5, 1
  %.139 = fcmp olt float %size_2, 0.625
  %.140 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_2, float 0.0206390880048275)
  %.141 = call float @llvm.fma.f32(float %.140, float %z_2, float -0.05373971536755562)
  %.142 = call float @llvm.fma.f32(float %.141, float %z_2, float 0.13331441581249237)
  %.143 = call float @llvm.fma.f32(float %.142, float %z_2, float -0.3333328068256378)
  %.144 = fmul float %.143, %z_2
  %.145 = call float @llvm.fma.f32(float %.144, float %add, float %add)
  %.146 = fmul float %r_5, %r_5
  %.147 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_5, float 0.001398199936375022)
  %.148 = call float @llvm.fma.f32(float %.147, float %r_5, float 0.008333452045917511)
  %.149 = call float @llvm.fma.f32(float %.148, float %r_5, float 0.04166579619050026)
  %.150 = call float @llvm.fma.f32(float %.149, float %r_5, float 0.1666666567325592)
  %.151 = call float @llvm.fma.f32(float %.150, float %r_5, float 0.5)
  %.152 = call float @llvm.fma.f32(float %.146, float %.151, float %r_5)
  %.153 = fadd float %.152, 1.0
  %.154 = add i32 %half_5, 127
  %.155 = shl i32 %.154, 23
  %.156 = bitcast i32 %.155 to float
  %.157 = fmul float %.153, %.156
  %.158 = sub i32 %exponent_5, %half_5
  %.159 = add i32 %.158, 127
  %.160 = shl i32 %.159, 23
  %.161 = bitcast i32 %.160 to float
  %.162 = fmul float %.157, %.161
  %.163 = fadd float %.162, 1.0
  %.164 = fdiv float 2.0, %.163
  %.165 = fsub float 1.0, %.164
  %.166 = bitcast float %.165 to i32
  %.167 = bitcast float %add to i32
  %.168 = and i32 %.167, -2147483648
  %.169 = or i32 %.166, %.168
  %.170 = bitcast i32 %.169 to float
  %tanh_1 = select i1 %.139, float %.145, float %.170
  %.171 = getelementptr float, float* %out0, i64 %index_4
  store float %sigmoid, float* %.171, align 4
  %.172 = getelementptr float, float* %out1, i64 %index_4
  store float %sigmoid_1, float* %.172, align 4
  %.173 = getelementptr float, float* %out2, i64 %index_4
  store float %tanh, float* %.173, align 4
  %.174 = getelementptr float, float* %in1, i64 %index_4
  store float %add, float* %.174, align 4
  %.175 = getelementptr float, float* %out4, i64 %index_4
  store float %sigmoid_2, float* %.175, align 4
  %.176 = getelementptr float, float* %out5, i64 %index_4
  store float %tanh_1, float* %.176, align 4
  %.177 = fmul float %sigmoid_2, %tanh_1
  %.178 = getelementptr float, float* %out6, i64 %index_4
  store float %.177, float* %.178, align 4
  %.179 = getelementptr float, float* %out7, i64 %index_4
  store float %x_3, float* %.179, align 4
  %.180 = add i64 %index_3, 5
  %.181 = getelementptr float, float* %in0, i64 %.180
  %x_5 = load float, float* %.181, align 4
  %.182 = call float @llvm.fabs.f32(float %x_5)
  %x_25 = fneg float %.182
  %.183 = fcmp olt float %x_25, -104.0
  %above_6 = select i1 %.183, float -104.0, float %x_25
  %.184 = fcmp olt float 89.0, %above_6
  %clamped_6 = select i1 %.184, float 89.0, float %above_6
  %.185 = fmul float %clamped_6, 1.4426950216293335
  %.186 = fadd float %.185, 12582912.0
  %.187 = bitcast float %.186 to i32
  %exponent_6 = sub i32 %.187, 1262485504
  %n_6 = sitofp i32 %exponent_6 to float
  %.188 = call float @llvm.fma.f32(float %n_6, float -0.693359375, float %clamped_6)
  %r_6 = call float @llvm.fma.f32(float %n_6, float 0.00021219444170128554, float %.188)
  %half_6 = ashr i32 %exponent_6, 1
  %.189 = fmul float %r_6, %r_6
  %.190 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_6, float 0.001398199936375022)
  %.191 = call float @llvm.fma.f32(float %.190, float %r_6, float 0.008333452045917511)
  %.192 = call float @llvm.fma.f32(float %.191, float %r_6, float 0.04166579619050026)
  %.193 = call float @llvm.fma.f32(float %.192, float %r_6, float 0.1666666567325592)
  %.194 = call float @llvm.fma.f32(float %.193, float %r_6, float 0.5)
  %.195 = call float @llvm.fma.f32(float %.189, float %.194, float %r_6)
  %.196 = fadd float %.195, 1.0
  %.197 = add i32 %half_6, 127
  %.198 = shl i32 %.197, 23
  %.199 = bitcast i32 %.198 to float
  %.200 = fmul float %.196, %.199
  %.201 = sub i32 %exponent_6, %half_6
  %.202 = add i32 %.201, 127
  %.203 = shl i32 %.202, 23
  %.204 = bitcast i32 %.203 to float
  %e_4 = fmul float %.200, %.204
  %.205 = fcmp oge float %x_5, 0.0
  %.206 = select i1 %.205, float 1.0, float %e_4
  %.207 = fadd float %e_4, 1.0
  %sigmoid_3 = fdiv float %.206, %.207
  %.208 = add i64 %index_3, 1
  %.209 = getelementptr float, float* %in0, i64 %.208
  %x_6 = load float, float* %.209, align 4
  %.210 = call float @llvm.fabs.f32(float %x_6)
  %x_26 = fneg float %.210
  %.211 = fcmp olt float %x_26, -104.0
  %above_7 = select i1 %.211, float -104.0, float %x_26
  %.212 = fcmp olt float 89.0, %above_7
  %clamped_7 = select i1 %.212, float 89.0, float %above_7
  %.213 = fmul float %clamped_7, 1.4426950216293335
  %.214 = fadd float %.213, 12582912.0
  %.215 = bitcast float %.214 to i32
  %exponent_7 = sub i32 %.215, 1262485504
  %n_7 = sitofp i32 %exponent_7 to float
  %.216 = call float @llvm.fma.f32(float %n_7, float -0.693359375, float %clamped_7)
  %r_7 = call float @llvm.fma.f32(float %n_7, float 0.00021219444170128554, float %.216)
  %half_7 = ashr i32 %exponent_7, 1
  %.217 = fmul float %r_7, %r_7
  %.218 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_7, float 0.001398199936375022)
  %.219 = call float @llvm.fma.f32(float %.218, float %r_7, float 0.008333452045917511)
  %.220 = call float @llvm.fma.f32(float %.219, float %r_7, float 0.04166579619050026)
  %.221 = call float @llvm.fma.f32(float %.220, float %r_7, float 0.1666666567325592)
  %.222 = call float @llvm.fma.f32(float %.221, float %r_7, float 0.5)
  %.223 = call float @llvm.fma.f32(float %.217, float %.222, float %r_7)
  %.224 = fadd float %.223, 1.0
  %.225 = add i32 %half_7, 127
  %.226 = shl i32 %.225, 23
  %.227 = bitcast i32 %.226 to float
  %.228 = fmul float %.224, %.227
  %.229 = sub i32 %exponent_7, %half_7
  %.230 = add i32 %.229, 127
  %.231 = shl i32 %.230, 23
  %.232 = bitcast i32 %.231 to float
  %e_5 = fmul float %.228, %.232
  %.233 = fcmp oge float %x_6, 0.0
  %.234 = select i1 %.233, float 1.0, float %e_5
  %.235 = fadd float %e_5, 1.0
  %sigmoid_4 = fdiv float %.234, %.235
  %.236 = add i64 %index_3, 9
  %.237 = getelementptr float, float* %in0, i64 %.236
  %x_7 = load float, float* %.237, align 4
  %size_3 = call float @llvm.fabs.f32(float %x_7)
  %z_3 = fmul float %x_7, %x_7
  %x_27 = fadd float %size_3, %size_3
  %.238 = fcmp olt float %x_27, -104.0
  %above_8 = select i1 %.238, float -104.0, float %x_27
  %.239 = fcmp olt float 89.0, %above_8
  %clamped_8 = select i1 %.239, float 89.0, float %above_8
  %.240 = fmul float %clamped_8, 1.4426950216293335
  %.241 = fadd float %.240, 12582912.0
  %.242 = bitcast float %.241 to i32
  %exponent_8 = sub i32 %.242, 1262485504
  %n_8 = sitofp i32 %exponent_8 to float
  %.243 = call float @llvm.fma.f32(float %n_8, float -0.693359375, float %clamped_8)
  %r_8 = call float @llvm.fma.f32(float %n_8, float 0.00021219444170128554, float %.243)
  %half_8 = ashr i32 %exponent_8, 1
  %.244 = fcmp olt float %size_3, 0.625
  %.245 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_3, float 0.0206390880048275)
  %.246 = call float @llvm.fma.f32(float %.245, float %z_3, float -0.05373971536755562)
  %.247 = call float @llvm.fma.f32(float %.246, float %z_3, float 0.13331441581249237)
  %.248 = call float @llvm.fma.f32(float %.247, float %z_3, float -0.3333328068256378)
  %.249 = fmul float %.248, %z_3
  %.250 = call float @llvm.fma.f32(float %.249, float %x_7, float %x_7)
  %.251 = fmul float %r_8, %r_8
  %.252 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_8, float 0.001398199936375022)
  %.253 = call float @llvm.fma.f32(float %.252, float %r_8, float 0.008333452045917511)
  %.254 = call float @llvm.fma.f32(float %.253, float %r_8, float 0.04166579619050026)
  %.255 = call float @llvm.fma.f32(float %.254, float %r_8, float 0.1666666567325592)
  %.256 = call float @llvm.fma.f32(float %.255, float %r_8, float 0.5)
  %.257 = call float @llvm.fma.f32(float %.251, float %.256, float %r_8)
  %.258 = fadd float %.257, 1.0
  %.259 = add i32 %half_8, 127
  %.260 = shl i32 %.259, 23
  %.261 = bitcast i32 %.260 to float
  %.262 = fmul float %.258, %.261
  %.263 = sub i32 %exponent_8, %half_8
  %.264 = add i32 %.263, 127
  %.265 = shl i32 %.264, 23
  %.266 = bitcast i32 %.265 to float
  %.267 = fmul float %.262, %.266
  %.268 = fadd float %.267, 1.0
  %.269 = fdiv float 2.0, %.268
  %.270 = fsub float 1.0, %.269
  %.271 = bitcast float %.270 to i32
  %.272 = bitcast float %x_7 to i32
  %.273 = and i32 %.272, -2147483648
  %.274 = or i32 %.271, %.273
  %.275 = bitcast i32 %.274 to float
  %tanh_2 = select i1 %.244, float %.250, float %.275
  %.276 = add i64 %index_4, 1
  %.277 = getelementptr float, float* %in1, i64 %.276
  %x_8 = load float, float* %.277, align 4
  %.278 = fmul float %sigmoid_3, %x_8
  %.279 = fmul float %sigmoid_4, %tanh_2
  %add_1 = fadd float %.278, %.279
  %.280 = add i64 %index_3, 13
  %.281 = getelementptr float, float* %in0, i64 %.280
  %x_9 = load float, float* %.281, align 4
  %.282 = call float @llvm.fabs.f32(float %x_9)
  %x_28 = fneg float %.282
  %.283 = fcmp olt float %x_28, -104.0
  %above_9 = select i1 %.283, float -104.0, float %x_28
  %.284 = fcmp olt float 89.0, %above_9
  %clamped_9 = select i1 %.284, float 89.0, float %above_9
  %.285 = fmul float %clamped_9, 1.4426950216293335
  %.286 = fadd float %.285, 12582912.0
  %.287 = bitcast float %.286 to i32
  %exponent_9 = sub i32 %.287, 1262485504
  %n_9 = sitofp i32 %exponent_9 to float
  %.288 = call float @llvm.fma.f32(float %n_9, float -0.693359375, float %clamped_9)
  %r_9 = call float @llvm.fma.f32(float %n_9, float 0.00021219444170128554, float %.288)
  %half_9 = ashr i32 %exponent_9, 1
  %.289 = fmul float %r_9, %r_9
  %.290 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_9, float 0.001398199936375022)
  %.291 = call float @llvm.fma.f32(float %.290, float %r_9, float 0.008333452045917511)
  %.292 = call float @llvm.fma.f32(float %.291, float %r_9, float 0.04166579619050026)
  %.293 = call float @llvm.fma.f32(float %.292, float %r_9, float 0.1666666567325592)
  %.294 = call float @llvm.fma.f32(float %.293, float %r_9, float 0.5)
  %.295 = call float @llvm.fma.f32(float %.289, float %.294, float %r_9)
  %.296 = fadd float %.295, 1.0
  %.297 = add i32 %half_9, 127
  %.298 = shl i32 %.297, 23
  %.299 = bitcast i32 %.298 to float
  %.300 = fmul float %.296, %.299
  %.301 = sub i32 %exponent_9, %half_9
  %.302 = add i32 %.301, 127
  %.303 = shl i32 %.302, 23
  %.304 = bitcast i32 %.303 to float
  %e_6 = fmul float %.300, %.304
  %.305 = fcmp oge float %x_9, 0.0
  %.306 = select i1 %.305, float 1.0, float %e_6
  %.307 = fadd float %e_6, 1.0
  %sigmoid_5 = fdiv float %.306, %.307
  %size_4 = call float @llvm.fabs.f32(float %add_1)
  %z_4 = fmul float %add_1, %add_1
  %x_29 = fadd float %size_4, %size_4
  %.308 = fcmp olt float %x_29, -104.0
  %above_10 = select i1 %.308, float -104.0, float %x_29
  %.309 = fcmp olt float 89.0, %above_10
  %clamped_10 = select i1 %.309, float 89.0, float %above_10
  %.310 = fmul float %clamped_10, 1.4426950216293335
  %.311 = fadd float %.310, 12582912.0
  %.312 = bitcast float %.311 to i32
  %exponent_10 = sub i32 %.312, 1262485504
  %n_10 = sitofp i32 %exponent_10 to float
  %.313 = call float @llvm.fma.f32(float %n_10, float -0.693359375, float %clamped_10)
  %r_10 = call float @llvm.fma.f32(float %n_10, float 0.00021219444170128554, float %.313)
  %half_10 = ashr i32 %exponent_10, 1
  %.314 = fcmp olt float %size_4, 0.625
  %.315 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_4, float 0.0206390880048275)
  %.316 = call float @llvm.fma.f32(float %.315, float %z_4, float -0.05373971536755562)
  %.317 = call float @llvm.fma.f32(float %.316, float %z_4, float 0.13331441581249237)
  %.318 = call float @llvm.fma.f32(float %.317, float %z_4, float -0.3333328068256378)
  %.319 = fmul float %.318, %z_4
  %.320 = call float @llvm.fma.f32(float %.319, float %add_1, float %add_1)
  %.321 = fmul float %r_10, %r_10
  %.322 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_10, float 0.001398199936375022)
  %.323 = call float @llvm.fma.f32(float %.322, float %r_10, float 0.008333452045917511)
  %.324 = call float @llvm.fma.f32(float %.323, float %r_10, float 0.04166579619050026)
  %.325 = call float @llvm.fma.f32(float %.324, float %r_10, float 0.1666666567325592)
  %.326 = call float @llvm.fma.f32(float %.325, float %r_10, float 0.5)
  %.327 = call float @llvm.fma.f32(float %.321, float %.326, float %r_10)
  %.328 = fadd float %.327, 1.0
  %.329 = add i32 %half_10, 127
  %.330 = shl i32 %.329, 23
  %.331 = bitcast i32 %.330 to float
  %.332 = fmul float %.328, %.331
  %.333 = sub i32 %exponent_10, %half_10
  %.334 = add i32 %.333, 127
  %.335 = shl i32 %.334, 23
  %.336 = bitcast i32 %.335 to float
  %.337 = fmul float %.332, %.336
  %.338 = fadd float %.337, 1.0
  %.339 = fdiv float 2.0, %.338
  %.340 = fsub float 1.0, %.339
  %.341 = bitcast float %.340 to i32
  %.342 = bitcast float %add_1 to i32
  %.343 = and i32 %.342, -2147483648
  %.344 = or i32 %.341, %.343
  %.345 = bitcast i32 %.344 to float
  %tanh_3 = select i1 %.314, float %.320, float %.345
  %.346 = add i64 %index_4, 1
  %.347 = getelementptr float, float* %out0, i64 %.346
  store float %sigmoid_3, float* %.347, align 4
  %.348 = add i64 %index_4, 1
  %.349 = getelementptr float, float* %out1, i64 %.348
  store float %sigmoid_4, float* %.349, align 4
  %.350 = add i64 %index_4, 1
  %.351 = getelementptr float, float* %out2, i64 %.350
  store float %tanh_2, float* %.351, align 4
  %.352 = add i64 %index_4, 1
  %.353 = getelementptr float, float* %in1, i64 %.352
  store float %add_1, float* %.353, align 4
  %.354 = add i64 %index_4, 1
  %.355 = getelementptr float, float* %out4, i64 %.354
  store float %sigmoid_5, float* %.355, align 4
  %.356 = add i64 %index_4, 1
  %.357 = getelementptr float, float* %out5, i64 %.356
  store float %tanh_3, float* %.357, align 4
  %.358 = fmul float %sigmoid_5, %tanh_3
  %.359 = add i64 %index_4, 1
  %.360 = getelementptr float, float* %out6, i64 %.359
  store float %.358, float* %.360, align 4
  %.361 = add i64 %index_4, 1
  %.362 = getelementptr float, float* %out7, i64 %.361
  store float %x_8, float* %.362, align 4
  %.363 = add i64 %index_3, 6
  %.364 = getelementptr float, float* %in0, i64 %.363
  %x_10 = load float, float* %.364, align 4
  %.365 = call float @llvm.fabs.f32(float %x_10)
  %x_30 = fneg float %.365
  %.366 = fcmp olt float %x_30, -104.0
  %above_11 = select i1 %.366, float -104.0, float %x_30
  %.367 = fcmp olt float 89.0, %above_11
  %clamped_11 = select i1 %.367, float 89.0, float %above_11
  %.368 = fmul float %clamped_11, 1.4426950216293335
  %.369 = fadd float %.368, 12582912.0
  %.370 = bitcast float %.369 to i32
  %exponent_11 = sub i32 %.370, 1262485504
  %n_11 = sitofp i32 %exponent_11 to float
  %.371 = call float @llvm.fma.f32(float %n_11, float -0.693359375, float %clamped_11)
  %r_11 = call float @llvm.fma.f32(float %n_11, float 0.00021219444170128554, float %.371)
  %half_11 = ashr i32 %exponent_11, 1
  %.372 = fmul float %r_11, %r_11
  %.373 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_11, float 0.001398199936375022)
  %.374 = call float @llvm.fma.f32(float %.373, float %r_11, float 0.008333452045917511)
  %.375 = call float @llvm.fma.f32(float %.374, float %r_11, float 0.04166579619050026)
  %.376 = call float @llvm.fma.f32(float %.375, float %r_11, float 0.1666666567325592)
  %.377 = call float @llvm.fma.f32(float %.376, float %r_11, float 0.5)
  %.378 = call float @llvm.fma.f32(float %.372, float %.377, float %r_11)
  %.379 = fadd float %.378, 1.0
  %.380 = add i32 %half_11, 127
  %.381 = shl i32 %.380, 23
  %.382 = bitcast i32 %.381 to float
  %.383 = fmul float %.379, %.382
  %.384 = sub i32 %exponent_11, %half_11
  %.385 = add i32 %.384, 127
  %.386 = shl i32 %.385, 23
  %.387 = bitcast i32 %.386 to float
  %e_7 = fmul float %.383, %.387
  %.388 = fcmp oge float %x_10, 0.0
  %.389 = select i1 %.388, float 1.0, float %e_7
  %.390 = fadd float %e_7, 1.0
  %sigmoid_6 = fdiv float %.389, %.390
  %.391 = add i64 %index_3, 2
  %.392 = getelementptr float, float* %in0, i64 %.391
  %x_11 = load float, float* %.392, align 4
  %.393 = call float @llvm.fabs.f32(float %x_11)
  %x_31 = fneg float %.393
  %.394 = fcmp olt float %x_31, -104.0
  %above_12 = select i1 %.394, float -104.0, float %x_31
  %.395 = fcmp olt float 89.0, %above_12
  %clamped_12 = select i1 %.395, float 89.0, float %above_12
  %.396 = fmul float %clamped_12, 1.4426950216293335
  %.397 = fadd float %.396, 12582912.0
  %.398 = bitcast float %.397 to i32
  %exponent_12 = sub i32 %.398, 1262485504
  %n_12 = sitofp i32 %exponent_12 to float
  %.399 = call float @llvm.fma.f32(float %n_12, float -0.693359375, float %clamped_12)
  %r_12 = call float @llvm.fma.f32(float %n_12, float 0.00021219444170128554, float %.399)
  %half_12 = ashr i32 %exponent_12, 1
  %.400 = fmul float %r_12, %r_12
  %.401 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_12, float 0.001398199936375022)
  %.402 = call float @llvm.fma.f32(float %.401, float %r_12, float 0.008333452045917511)
  %.403 = call float @llvm.fma.f32(float %.402, float %r_12, float 0.04166579619050026)
  %.404 = call float @llvm.fma.f32(float %.403, float %r_12, float 0.1666666567325592)
  %.405 = call float @llvm.fma.f32(float %.404, float %r_12, float 0.5)
  %.406 = call float @llvm.fma.f32(float %.400, float %.405, float %r_12)
  %.407 = fadd float %.406, 1.0
  %.408 = add i32 %half_12, 127
  %.409 = shl i32 %.408, 23
  %.410 = bitcast i32 %.409 to float
  %.411 = fmul float %.407, %.410
  %.412 = sub i32 %exponent_12, %half_12
  %.413 = add i32 %.412, 127
  %.414 = shl i32 %.413, 23
  %.415 = bitcast i32 %.414 to float
  %e_8 = fmul float %.411, %.415
  %.416 = fcmp oge float %x_11, 0.0
  %.417 = select i1 %.416, float 1.0, float %e_8
  %.418 = fadd float %e_8, 1.0
  %sigmoid_7 = fdiv float %.417, %.418
  %.419 = add i64 %index_3, 10
  %.420 = getelementptr float, float* %in0, i64 %.419
  %x_12 = load float, float* %.420, align 4
  %size_5 = call float @llvm.fabs.f32(float %x_12)
  %z_5 = fmul float %x_12, %x_12
  %x_32 = fadd float %size_5, %size_5
  %.421 = fcmp olt float %x_32, -104.0
  %above_13 = select i1 %.421, float -104.0, float %x_32
  %.422 = fcmp olt float 89.0, %above_13
  %clamped_13 = select i1 %.422, float 89.0, float %above_13
  %.423 = fmul float %clamped_13, 1.4426950216293335
  %.424 = fadd float %.423, 12582912.0
  %.425 = bitcast float %.424 to i32
  %exponent_13 = sub i32 %.425, 1262485504
  %n_13 = sitofp i32 %exponent_13 to float
  %.426 = call float @llvm.fma.f32(float %n_13, float -0.693359375, float %clamped_13)
  %r_13 = call float @llvm.fma.f32(float %n_13, float 0.00021219444170128554, float %.426)
  %half_13 = ashr i32 %exponent_13, 1
  %.427 = fcmp olt float %size_5, 0.625
  %.428 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_5, float 0.0206390880048275)
  %.429 = call float @llvm.fma.f32(float %.428, float %z_5, float -0.05373971536755562)
  %.430 = call float @llvm.fma.f32(float %.429, float %z_5, float 0.13331441581249237)
  %.431 = call float @llvm.fma.f32(float %.430, float %z_5, float -0.3333328068256378)
  %.432 = fmul float %.431, %z_5
  %.433 = call float @llvm.fma.f32(float %.432, float %x_12, float %x_12)
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
  %.455 = bitcast float %x_12 to i32
  %.456 = and i32 %.455, -2147483648
  %.457 = or i32 %.454, %.456
  %.458 = bitcast i32 %.457 to float
  %tanh_4 = select i1 %.427, float %.433, float %.458
  %.459 = add i64 %index_4, 2
  %.460 = getelementptr float, float* %in1, i64 %.459
  %x_13 = load float, float* %.460, align 4
  %.461 = fmul float %sigmoid_6, %x_13
  %.462 = fmul float %sigmoid_7, %tanh_4
  %add_2 = fadd float %.461, %.462
  %.463 = add i64 %index_3, 14
  %.464 = getelementptr float, float* %in0, i64 %.463
  %x_14 = load float, float* %.464, align 4
  %.465 = call float @llvm.fabs.f32(float %x_14)
  %x_33 = fneg float %.465
  %.466 = fcmp olt float %x_33, -104.0
  %above_14 = select i1 %.466, float -104.0, float %x_33
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
  %.488 = fcmp oge float %x_14, 0.0
  %.489 = select i1 %.488, float 1.0, float %e_9
  %.490 = fadd float %e_9, 1.0
  %sigmoid_8 = fdiv float %.489, %.490
  %size_6 = call float @llvm.fabs.f32(float %add_2)
  %z_6 = fmul float %add_2, %add_2
  %x_34 = fadd float %size_6, %size_6
  %.491 = fcmp olt float %x_34, -104.0
  %above_15 = select i1 %.491, float -104.0, float %x_34
  %.492 = fcmp olt float 89.0, %above_15
  %clamped_15 = select i1 %.492, float 89.0, float %above_15
  %.493 = fmul float %clamped_15, 1.4426950216293335
  %.494 = fadd float %.493, 12582912.0
  %.495 = bitcast float %.494 to i32
  %exponent_15 = sub i32 %.495, 1262485504
  %n_15 = sitofp i32 %exponent_15 to float
  %.496 = call float @llvm.fma.f32(float %n_15, float -0.693359375, float %clamped_15)
  %r_15 = call float @llvm.fma.f32(float %n_15, float 0.00021219444170128554, float %.496)
  %half_15 = ashr i32 %exponent_15, 1
  %.497 = fcmp olt float %size_6, 0.625
  %.498 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_6, float 0.0206390880048275)
  %.499 = call float @llvm.fma.f32(float %.498, float %z_6, float -0.05373971536755562)
  %.500 = call float @llvm.fma.f32(float %.499, float %z_6, float 0.13331441581249237)
  %.501 = call float @llvm.fma.f32(float %.500, float %z_6, float -0.3333328068256378)
  %.502 = fmul float %.501, %z_6
  %.503 = call float @llvm.fma.f32(float %.502, float %add_2, float %add_2)
  %.504 = fmul float %r_15, %r_15
  %.505 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_15, float 0.001398199936375022)
  %.506 = call float @llvm.fma.f32(float %.505, float %r_15, float 0.008333452045917511)
  %.507 = call float @llvm.fma.f32(float %.506, float %r_15, float 0.04166579619050026)
  %.508 = call float @llvm.fma.f32(float %.507, float %r_15, float 0.1666666567325592)
  %.509 = call float @llvm.fma.f32(float %.508, float %r_15, float 0.5)
  %.510 = call float @llvm.fma.f32(float %.504, float %.509, float %r_15)
  %.511 = fadd float %.510, 1.0
  %.512 = add i32 %half_15, 127
  %.513 = shl i32 %.512, 23
  %.514 = bitcast i32 %.513 to float
  %.515 = fmul float %.511, %.514
  %.516 = sub i32 %exponent_15, %half_15
  %.517 = add i32 %.516, 127
  %.518 = shl i32 %.517, 23
  %.519 = bitcast i32 %.518 to float
  %.520 = fmul float %.515, %.519
  %.521 = fadd float %.520, 1.0
  %.522 = fdiv float 2.0, %.521
  %.523 = fsub float 1.0, %.522
  %.524 = bitcast float %.523 to i32
  %.525 = bitcast float %add_2 to i32
  %.526 = and i32 %.525, -2147483648
  %.527 = or i32 %.524, %.526
  %.528 = bitcast i32 %.527 to float
  %tanh_5 = select i1 %.497, float %.503, float %.528
  %.529 = add i64 %index_4, 2
  %.530 = getelementptr float, float* %out0, i64 %.529
  store float %sigmoid_6, float* %.530, align 4
  %.531 = add i64 %index_4, 2
  %.532 = getelementptr float, float* %out1, i64 %.531
  store float %sigmoid_7, float* %.532, align 4
  %.533 = add i64 %index_4, 2
  %.534 = getelementptr float, float* %out2, i64 %.533
  store float %tanh_4, float* %.534, align 4
  %.535 = add i64 %index_4, 2
  %.536 = getelementptr float, float* %in1, i64 %.535
  store float %add_2, float* %.536, align 4
  %.537 = add i64 %index_4, 2
  %.538 = getelementptr float, float* %out4, i64 %.537
  store float %sigmoid_8, float* %.538, align 4
  %.539 = add i64 %index_4, 2
  %.540 = getelementptr float, float* %out5, i64 %.539
  store float %tanh_5, float* %.540, align 4
  %.541 = fmul float %sigmoid_8, %tanh_5
  %.542 = add i64 %index_4, 2
  %.543 = getelementptr float, float* %out6, i64 %.542
  store float %.541, float* %.543, align 4
  %.544 = add i64 %index_4, 2
  %.545 = getelementptr float, float* %out7, i64 %.544
  store float %x_13, float* %.545, align 4
  %.546 = add i64 %index_3, 7
  %.547 = getelementptr float, float* %in0, i64 %.546
  %x_15 = load float, float* %.547, align 4
  %.548 = call float @llvm.fabs.f32(float %x_15)
  %x_35 = fneg float %.548
  %.549 = fcmp olt float %x_35, -104.0
  %above_16 = select i1 %.549, float -104.0, float %x_35
  %.550 = fcmp olt float 89.0, %above_16
  %clamped_16 = select i1 %.550, float 89.0, float %above_16
  %.551 = fmul float %clamped_16, 1.4426950216293335
  %.552 = fadd float %.551, 12582912.0
  %.553 = bitcast float %.552 to i32
  %exponent_16 = sub i32 %.553, 1262485504
  %n_16 = sitofp i32 %exponent_16 to float
  %.554 = call float @llvm.fma.f32(float %n_16, float -0.693359375, float %clamped_16)
  %r_16 = call float @llvm.fma.f32(float %n_16, float 0.00021219444170128554, float %.554)
  %half_16 = ashr i32 %exponent_16, 1
  %.555 = fmul float %r_16, %r_16
  %.556 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_16, float 0.001398199936375022)
  %.557 = call float @llvm.fma.f32(float %.556, float %r_16, float 0.008333452045917511)
  %.558 = call float @llvm.fma.f32(float %.557, float %r_16, float 0.04166579619050026)
  %.559 = call float @llvm.fma.f32(float %.558, float %r_16, float 0.1666666567325592)
  %.560 = call float @llvm.fma.f32(float %.559, float %r_16, float 0.5)
  %.561 = call float @llvm.fma.f32(float %.555, float %.560, float %r_16)
  %.562 = fadd float %.561, 1.0
  %.563 = add i32 %half_16, 127
  %.564 = shl i32 %.563, 23
  %.565 = bitcast i32 %.564 to float
  %.566 = fmul float %.562, %.565
  %.567 = sub i32 %exponent_16, %half_16
  %.568 = add i32 %.567, 127
  %.569 = shl i32 %.568, 23
  %.570 = bitcast i32 %.569 to float
  %e_10 = fmul float %.566, %.570
  %.571 = fcmp oge float %x_15, 0.0
  %.572 = select i1 %.571, float 1.0, float %e_10
  %.573 = fadd float %e_10, 1.0
  %sigmoid_9 = fdiv float %.572, %.573
  %.574 = add i64 %index_3, 3
  %.575 = getelementptr float, float* %in0, i64 %.574
  %x_16 = load float, float* %.575, align 4
  %.576 = call float @llvm.fabs.f32(float %x_16)
  %x_36 = fneg float %.576
  %.577 = fcmp olt float %x_36, -104.0
  %above_17 = select i1 %.577, float -104.0, float %x_36
  %.578 = fcmp olt float 89.0, %above_17
  %clamped_17 = select i1 %.578, float 89.0, float %above_17
  %.579 = fmul float %clamped_17, 1.4426950216293335
  %.580 = fadd float %.579, 12582912.0
  %.581 = bitcast float %.580 to i32
  %exponent_17 = sub i32 %.581, 1262485504
  %n_17 = sitofp i32 %exponent_17 to float
  %.582 = call float @llvm.fma.f32(float %n_17, float -0.693359375, float %clamped_17)
  %r_17 = call float @llvm.fma.f32(float %n_17, float 0.00021219444170128554, float %.582)
  %half_17 = ashr i32 %exponent_17, 1
  %.583 = fmul float %r_17, %r_17
  %.584 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_17, float 0.001398199936375022)
  %.585 = call float @llvm.fma.f32(float %.584, float %r_17, float 0.008333452045917511)
  %.586 = call float @llvm.fma.f32(float %.585, float %r_17, float 0.04166579619050026)
  %.587 = call float @llvm.fma.f32(float %.586, float %r_17, float 0.1666666567325592)
  %.588 = call float @llvm.fma.f32(float %.587, float %r_17, float 0.5)
  %.589 = call float @llvm.fma.f32(float %.583, float %.588, float %r_17)
  %.590 = fadd float %.589, 1.0
  %.591 = add i32 %half_17, 127
  %.592 = shl i32 %.591, 23
  %.593 = bitcast i32 %.592 to float
  %.594 = fmul float %.590, %.593
  %.595 = sub i32 %exponent_17, %half_17
  %.596 = add i32 %.595, 127
  %.597 = shl i32 %.596, 23
  %.598 = bitcast i32 %.597 to float
  %e_11 = fmul float %.594, %.598
  %.599 = fcmp oge float %x_16, 0.0
  %.600 = select i1 %.599, float 1.0, float %e_11
  %.601 = fadd float %e_11, 1.0
  %sigmoid_10 = fdiv float %.600, %.601
  %.602 = add i64 %index_3, 11
  %.603 = getelementptr float, float* %in0, i64 %.602
  %x_17 = load float, float* %.603, align 4
  %size_7 = call float @llvm.fabs.f32(float %x_17)
  %z_7 = fmul float %x_17, %x_17
  %x_37 = fadd float %size_7, %size_7
  %.604 = fcmp olt float %x_37, -104.0
  %above_18 = select i1 %.604, float -104.0, float %x_37
  %.605 = fcmp olt float 89.0, %above_18
  %clamped_18 = select i1 %.605, float 89.0, float %above_18
  %.606 = fmul float %clamped_18, 1.4426950216293335
  %.607 = fadd float %.606, 12582912.0
  %.608 = bitcast float %.607 to i32
  %exponent_18 = sub i32 %.608, 1262485504
  %n_18 = sitofp i32 %exponent_18 to float
  %.609 = call float @llvm.fma.f32(float %n_18, float -0.693359375, float %clamped_18)
  %r_18 = call float @llvm.fma.f32(float %n_18, float 0.00021219444170128554, float %.609)
  %half_18 = ashr i32 %exponent_18, 1
  %.610 = fcmp olt float %size_7, 0.625
  %.611 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_7, float 0.0206390880048275)
  %.612 = call float @llvm.fma.f32(float %.611, float %z_7, float -0.05373971536755562)
  %.613 = call float @llvm.fma.f32(float %.612, float %z_7, float 0.13331441581249237)
  %.614 = call float @llvm.fma.f32(float %.613, float %z_7, float -0.3333328068256378)
  %.615 = fmul float %.614, %z_7
  %.616 = call float @llvm.fma.f32(float %.615, float %x_17, float %x_17)
  %.617 = fmul float %r_18, %r_18
  %.618 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_18, float 0.001398199936375022)
  %.619 = call float @llvm.fma.f32(float %.618, float %r_18, float 0.008333452045917511)
  %.620 = call float @llvm.fma.f32(float %.619, float %r_18, float 0.04166579619050026)
  %.621 = call float @llvm.fma.f32(float %.620, float %r_18, float 0.1666666567325592)
  %.622 = call float @llvm.fma.f32(float %.621, float %r_18, float 0.5)
  %.623 = call float @llvm.fma.f32(float %.617, float %.622, float %r_18)
  %.624 = fadd float %.623, 1.0
  %.625 = add i32 %half_18, 127
  %.626 = shl i32 %.625, 23
  %.627 = bitcast i32 %.626 to float
  %.628 = fmul float %.624, %.627
  %.629 = sub i32 %exponent_18, %half_18
  %.630 = add i32 %.629, 127
  %.631 = shl i32 %.630, 23
  %.632 = bitcast i32 %.631 to float
  %.633 = fmul float %.628, %.632
  %.634 = fadd float %.633, 1.0
  %.635 = fdiv float 2.0, %.634
  %.636 = fsub float 1.0, %.635
  %.637 = bitcast float %.636 to i32
  %.638 = bitcast float %x_17 to i32
  %.639 = and i32 %.638, -2147483648
  %.640 = or i32 %.637, %.639
  %.641 = bitcast i32 %.640 to float
  %tanh_6 = select i1 %.610, float %.616, float %.641
  %.642 = add i64 %index_4, 3
  %.643 = getelementptr float, float* %in1, i64 %.642
  %x_18 = load float, float* %.643, align 4
  %.644 = fmul float %sigmoid_9, %x_18
  %.645 = fmul float %sigmoid_10, %tanh_6
  %add_3 = fadd float %.644, %.645
  %.646 = add i64 %index_3, 15
  %.647 = getelementptr float, float* %in0, i64 %.646
  %x_19 = load float, float* %.647, align 4
  %.648 = call float @llvm.fabs.f32(float %x_19)
  %x_38 = fneg float %.648
  %.649 = fcmp olt float %x_38, -104.0
  %above_19 = select i1 %.649, float -104.0, float %x_38
  %.650 = fcmp olt float 89.0, %above_19
  %clamped_19 = select i1 %.650, float 89.0, float %above_19
  %.651 = fmul float %clamped_19, 1.4426950216293335
  %.652 = fadd float %.651, 12582912.0
  %.653 = bitcast float %.652 to i32
  %exponent_19 = sub i32 %.653, 1262485504
  %n_19 = sitofp i32 %exponent_19 to float
  %.654 = call float @llvm.fma.f32(float %n_19, float -0.693359375, float %clamped_19)
  %r_19 = call float @llvm.fma.f32(float %n_19, float 0.00021219444170128554, float %.654)
  %half_19 = ashr i32 %exponent_19, 1
  %.655 = fmul float %r_19, %r_19
  %.656 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_19, float 0.001398199936375022)
  %.657 = call float @llvm.fma.f32(float %.656, float %r_19, float 0.008333452045917511)
  %.658 = call float @llvm.fma.f32(float %.657, float %r_19, float 0.04166579619050026)
  %.659 = call float @llvm.fma.f32(float %.658, float %r_19, float 0.1666666567325592)
  %.660 = call float @llvm.fma.f32(float %.659, float %r_19, float 0.5)
  %.661 = call float @llvm.fma.f32(float %.655, float %.660, float %r_19)
  %.662 = fadd float %.661, 1.0
  %.663 = add i32 %half_19, 127
  %.664 = shl i32 %.663, 23
  %.665 = bitcast i32 %.664 to float
  %.666 = fmul float %.662, %.665
  %.667 = sub i32 %exponent_19, %half_19
  %.668 = add i32 %.667, 127
  %.669 = shl i32 %.668, 23
  %.670 = bitcast i32 %.669 to float
  %e_12 = fmul float %.666, %.670
  %.671 = fcmp oge float %x_19, 0.0
  %.672 = select i1 %.671, float 1.0, float %e_12
  %.673 = fadd float %e_12, 1.0
  %sigmoid_11 = fdiv float %.672, %.673
  %size_8 = call float @llvm.fabs.f32(float %add_3)
  %z_8 = fmul float %add_3, %add_3
  %x_39 = fadd float %size_8, %size_8
  %.674 = fcmp olt float %x_39, -104.0
  %above_20 = select i1 %.674, float -104.0, float %x_39
  %.675 = fcmp olt float 89.0, %above_20
  %clamped_20 = select i1 %.675, float 89.0, float %above_20
  %.676 = fmul float %clamped_20, 1.4426950216293335
  %.677 = fadd float %.676, 12582912.0
  %.678 = bitcast float %.677 to i32
  %exponent_20 = sub i32 %.678, 1262485504
  %n_20 = sitofp i32 %exponent_20 to float
  %.679 = call float @llvm.fma.f32(float %n_20, float -0.693359375, float %clamped_20)
  %r_20 = call float @llvm.fma.f32(float %n_20, float 0.00021219444170128554, float %.679)
  %half_20 = ashr i32 %exponent_20, 1
  %.680 = fcmp olt float %size_8, 0.625
  %.681 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_8, float 0.0206390880048275)
  %.682 = call float @llvm.fma.f32(float %.681, float %z_8, float -0.05373971536755562)
  %.683 = call float @llvm.fma.f32(float %.682, float %z_8, float 0.13331441581249237)
  %.684 = call float @llvm.fma.f32(float %.683, float %z_8, float -0.3333328068256378)
  %.685 = fmul float %.684, %z_8
  %.686 = call float @llvm.fma.f32(float %.685, float %add_3, float %add_3)
  %.687 = fmul float %r_20, %r_20
  %.688 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_20, float 0.001398199936375022)
  %.689 = call float @llvm.fma.f32(float %.688, float %r_20, float 0.008333452045917511)
  %.690 = call float @llvm.fma.f32(float %.689, float %r_20, float 0.04166579619050026)
  %.691 = call float @llvm.fma.f32(float %.690, float %r_20, float 0.1666666567325592)
  %.692 = call float @llvm.fma.f32(float %.691, float %r_20, float 0.5)
  %.693 = call float @llvm.fma.f32(float %.687, float %.692, float %r_20)
  %.694 = fadd float %.693, 1.0
  %.695 = add i32 %half_20, 127
  %.696 = shl i32 %.695, 23
  %.697 = bitcast i32 %.696 to float
  %.698 = fmul float %.694, %.697
  %.699 = sub i32 %exponent_20, %half_20
  %.700 = add i32 %.699, 127
  %.701 = shl i32 %.700, 23
  %.702 = bitcast i32 %.701 to float
  %.703 = fmul float %.698, %.702
  %.704 = fadd float %.703, 1.0
  %.705 = fdiv float 2.0, %.704
  %.706 = fsub float 1.0, %.705
  %.707 = bitcast float %.706 to i32
  %.708 = bitcast float %add_3 to i32
  %.709 = and i32 %.708, -2147483648
  %.710 = or i32 %.707, %.709
  %.711 = bitcast i32 %.710 to float
  %tanh_7 = select i1 %.680, float %.686, float %.711
  %.712 = add i64 %index_4, 3
  %.713 = getelementptr float, float* %out0, i64 %.712
  store float %sigmoid_9, float* %.713, align 4
  %.714 = add i64 %index_4, 3
  %.715 = getelementptr float, float* %out1, i64 %.714
  store float %sigmoid_10, float* %.715, align 4
  %.716 = add i64 %index_4, 3
  %.717 = getelementptr float, float* %out2, i64 %.716
  store float %tanh_6, float* %.717, align 4
  %.718 = add i64 %index_4, 3
  %.719 = getelementptr float, float* %in1, i64 %.718
  store float %add_3, float* %.719, align 4
  %.720 = add i64 %index_4, 3
  %.721 = getelementptr float, float* %out4, i64 %.720
  store float %sigmoid_11, float* %.721, align 4
  %.722 = add i64 %index_4, 3
  %.723 = getelementptr float, float* %out5, i64 %.722
  store float %tanh_7, float* %.723, align 4
  %.724 = fmul float %sigmoid_11, %tanh_7
  %.725 = add i64 %index_4, 3
  %.726 = getelementptr float, float* %out6, i64 %.725
  store float %.724, float* %.726, align 4
  %.727 = add i64 %index_4, 3
  %.728 = getelementptr float, float* %out7, i64 %.727
  store float %x_18, float* %.728, align 4
  %.729 = add i32 %group_x, 1
  %.730 = icmp eq i32 %.729, %.grid_x
  %.731 = add i32 %group_y, 1
  %.732 = select i1 %.730, i32 %.731, i32 %group_y
  %.733 = icmp eq i32 %.732, %.grid_y
  %.734 = add i32 %group_z, 1
  %.735 = select i1 %.730, i32 0, i32 %.729
  store i32 %.735, i32* %group_x.at
  %.736 = select i1 %.733, i32 0, i32 %.732
  store i32 %.736, i32* %group_y.at
  %.737 = select i1 %.733, i32 %.734, i32 %group_z
  store i32 %.737, i32* %group_z.at
  %.738 = add nsw i32 %.task, 1
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
