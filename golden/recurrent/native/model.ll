; recurrent for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Bytes of scratch memory that a call needs.
@tscompile_recurrent_scratch_bytes = constant i64 20864

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
;   schedule: contract: tile m 192, tile n 16, register m 6, register n 16, vector n 8, stage rhs
;   flops: 480*batch  bytes: 380*batch+192
;   grid: floordiv(5*batch+191, 192) x 1 x 1
;   in0: f32[15*batch], read
;   in1: f32[48], read
;   out0: f32[80*batch], write
;   scratch: rhs_pack: f32[48], totals: f32[96]
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
  %rhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 192
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.293, %rows_panel.end.8 ]
  %.8 = icmp slt i32 %.task, %.end
  br i1 %.8, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %index_1 = mul i32 %batch, 5
  %.9 = sub i32 %index_1, %m_start
  %rows = call i32 @llvm.smin.i32(i32 192, i32 %.9)
  %.10 = getelementptr float, float* %in1, i64 0
  %.11 = bitcast float* %.10 to <8 x float>*
  %.12 = load <8 x float>, <8 x float>* %.11, align 4
  %.13 = getelementptr float, float* %rhs_pack, i64 0
  %.14 = bitcast float* %.13 to <8 x float>*
  store <8 x float> %.12, <8 x float>* %.14, align 4
  %.15 = getelementptr float, float* %in1, i64 8
  %.16 = bitcast float* %.15 to <8 x float>*
  %.17 = load <8 x float>, <8 x float>* %.16, align 4
  %.18 = getelementptr float, float* %rhs_pack, i64 8
  %.19 = bitcast float* %.18 to <8 x float>*
  store <8 x float> %.17, <8 x float>* %.19, align 4
  %.20 = getelementptr float, float* %in1, i64 16
  %.21 = bitcast float* %.20 to <8 x float>*
  %.22 = load <8 x float>, <8 x float>* %.21, align 4
  %.23 = getelementptr float, float* %rhs_pack, i64 16
  %.24 = bitcast float* %.23 to <8 x float>*
  store <8 x float> %.22, <8 x float>* %.24, align 4
  %.25 = getelementptr float, float* %in1, i64 24
  %.26 = bitcast float* %.25 to <8 x float>*
  %.27 = load <8 x float>, <8 x float>* %.26, align 4
  %.28 = getelementptr float, float* %rhs_pack, i64 24
  %.29 = bitcast float* %.28 to <8 x float>*
  store <8 x float> %.27, <8 x float>* %.29, align 4
  %.30 = getelementptr float, float* %in1, i64 32
  %.31 = bitcast float* %.30 to <8 x float>*
  %.32 = load <8 x float>, <8 x float>* %.31, align 4
  %.33 = getelementptr float, float* %rhs_pack, i64 32
  %.34 = bitcast float* %.33 to <8 x float>*
  store <8 x float> %.32, <8 x float>* %.34, align 4
  %.35 = getelementptr float, float* %in1, i64 40
  %.36 = bitcast float* %.35 to <8 x float>*
  %.37 = load <8 x float>, <8 x float>* %.36, align 4
  %.38 = getelementptr float, float* %rhs_pack, i64 40
  %.39 = bitcast float* %.38 to <8 x float>*
  store <8 x float> %.37, <8 x float>* %.39, align 4
  %index_3 = sub i32 %index_1, 1
  %.40 = add i32 %rows, 5
  %.41 = sdiv i32 %.40, 6
  br label %rows_panel.head.6
rows_panel.head.6:
  %rows_panel = phi i32 [ 0, %.task.body.4 ], [ %.283, %i.end.11 ]
  %.42 = icmp slt i32 %rows_panel, %.41
  br i1 %.42, label %rows_panel.body.7, label %rows_panel.end.8
rows_panel.body.7:
  %row = mul i32 %rows_panel, 6
  %index_2 = add i32 %m_start, %row
  %m = call i32 @llvm.smin.i32(i32 %index_2, i32 %index_3)
  %mi = sdiv i32 %m, %batch
  %mi_1 = srem i32 %m, %batch
  %.43 = add i32 %index_2, 1
  %m_1 = call i32 @llvm.smin.i32(i32 %.43, i32 %index_3)
  %mi_2 = sdiv i32 %m_1, %batch
  %mi_3 = srem i32 %m_1, %batch
  %.44 = add i32 %index_2, 2
  %m_2 = call i32 @llvm.smin.i32(i32 %.44, i32 %index_3)
  %mi_4 = sdiv i32 %m_2, %batch
  %mi_5 = srem i32 %m_2, %batch
  %.45 = add i32 %index_2, 3
  %m_3 = call i32 @llvm.smin.i32(i32 %.45, i32 %index_3)
  %mi_6 = sdiv i32 %m_3, %batch
  %mi_7 = srem i32 %m_3, %batch
  %.46 = add i32 %index_2, 4
  %m_4 = call i32 @llvm.smin.i32(i32 %.46, i32 %index_3)
  %mi_8 = sdiv i32 %m_4, %batch
  %mi_9 = srem i32 %m_4, %batch
  %.47 = add i32 %index_2, 5
  %m_5 = call i32 @llvm.smin.i32(i32 %.47, i32 %index_3)
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
  %.48 = getelementptr float, float* %rhs_pack, i64 0
  %.49 = bitcast float* %.48 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.49, align 4
  %.50 = getelementptr float, float* %rhs_pack, i64 8
  %.51 = bitcast float* %.50 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.51, align 4
  %.52 = mul i32 %mi, 3
  %.53 = mul i32 %mi_1, 15
  %index_4 = add i32 %.52, %.53
  %.54 = sext i32 %index_4 to i64
  %.55 = getelementptr float, float* %in0, i64 %.54
  %.56 = load float, float* %.55, align 4
  %.57 = insertelement <8 x float> undef, float %.56, i32 0
  %a = shufflevector <8 x float> %.57, <8 x float> undef, <8 x i32> zeroinitializer
  %.58 = load <8 x float>, <8 x float>* %acc_0.at
  %.59 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.58)
  store <8 x float> %.59, <8 x float>* %acc_0.at
  %.60 = load <8 x float>, <8 x float>* %acc_1.at
  %.61 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.60)
  store <8 x float> %.61, <8 x float>* %acc_1.at
  %.62 = mul i32 %mi_2, 3
  %.63 = mul i32 %mi_3, 15
  %index_5 = add i32 %.62, %.63
  %.64 = sext i32 %index_5 to i64
  %.65 = getelementptr float, float* %in0, i64 %.64
  %.66 = load float, float* %.65, align 4
  %.67 = insertelement <8 x float> undef, float %.66, i32 0
  %a_1 = shufflevector <8 x float> %.67, <8 x float> undef, <8 x i32> zeroinitializer
  %.68 = load <8 x float>, <8 x float>* %acc_2.at
  %.69 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.68)
  store <8 x float> %.69, <8 x float>* %acc_2.at
  %.70 = load <8 x float>, <8 x float>* %acc_3.at
  %.71 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.70)
  store <8 x float> %.71, <8 x float>* %acc_3.at
  %.72 = mul i32 %mi_4, 3
  %.73 = mul i32 %mi_5, 15
  %index_6 = add i32 %.72, %.73
  %.74 = sext i32 %index_6 to i64
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
  %.82 = mul i32 %mi_6, 3
  %.83 = mul i32 %mi_7, 15
  %index_7 = add i32 %.82, %.83
  %.84 = sext i32 %index_7 to i64
  %.85 = getelementptr float, float* %in0, i64 %.84
  %.86 = load float, float* %.85, align 4
  %.87 = insertelement <8 x float> undef, float %.86, i32 0
  %a_3 = shufflevector <8 x float> %.87, <8 x float> undef, <8 x i32> zeroinitializer
  %.88 = load <8 x float>, <8 x float>* %acc_6.at
  %.89 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.88)
  store <8 x float> %.89, <8 x float>* %acc_6.at
  %.90 = load <8 x float>, <8 x float>* %acc_7.at
  %.91 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.90)
  store <8 x float> %.91, <8 x float>* %acc_7.at
  %.92 = mul i32 %mi_8, 3
  %.93 = mul i32 %mi_9, 15
  %index_8 = add i32 %.92, %.93
  %.94 = sext i32 %index_8 to i64
  %.95 = getelementptr float, float* %in0, i64 %.94
  %.96 = load float, float* %.95, align 4
  %.97 = insertelement <8 x float> undef, float %.96, i32 0
  %a_4 = shufflevector <8 x float> %.97, <8 x float> undef, <8 x i32> zeroinitializer
  %.98 = load <8 x float>, <8 x float>* %acc_8.at
  %.99 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.98)
  store <8 x float> %.99, <8 x float>* %acc_8.at
  %.100 = load <8 x float>, <8 x float>* %acc_9.at
  %.101 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.100)
  store <8 x float> %.101, <8 x float>* %acc_9.at
  %.102 = mul i32 %mi_10, 3
  %.103 = mul i32 %mi_11, 15
  %index_9 = add i32 %.102, %.103
  %.104 = sext i32 %index_9 to i64
  %.105 = getelementptr float, float* %in0, i64 %.104
  %.106 = load float, float* %.105, align 4
  %.107 = insertelement <8 x float> undef, float %.106, i32 0
  %a_5 = shufflevector <8 x float> %.107, <8 x float> undef, <8 x i32> zeroinitializer
  %.108 = load <8 x float>, <8 x float>* %acc_10.at
  %.109 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.108)
  store <8 x float> %.109, <8 x float>* %acc_10.at
  %.110 = load <8 x float>, <8 x float>* %acc_11.at
  %.111 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.110)
  store <8 x float> %.111, <8 x float>* %acc_11.at
  %.112 = getelementptr float, float* %rhs_pack, i64 16
  %.113 = bitcast float* %.112 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.113, align 4
  %.114 = getelementptr float, float* %rhs_pack, i64 24
  %.115 = bitcast float* %.114 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.115, align 4
  %.116 = add i32 %index_4, 1
  %.117 = sext i32 %.116 to i64
  %.118 = getelementptr float, float* %in0, i64 %.117
  %.119 = load float, float* %.118, align 4
  %.120 = insertelement <8 x float> undef, float %.119, i32 0
  %a_6 = shufflevector <8 x float> %.120, <8 x float> undef, <8 x i32> zeroinitializer
  %.121 = load <8 x float>, <8 x float>* %acc_0.at
  %.122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.121)
  store <8 x float> %.122, <8 x float>* %acc_0.at
  %.123 = load <8 x float>, <8 x float>* %acc_1.at
  %.124 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.123)
  store <8 x float> %.124, <8 x float>* %acc_1.at
  %.125 = add i32 %index_5, 1
  %.126 = sext i32 %.125 to i64
  %.127 = getelementptr float, float* %in0, i64 %.126
  %.128 = load float, float* %.127, align 4
  %.129 = insertelement <8 x float> undef, float %.128, i32 0
  %a_7 = shufflevector <8 x float> %.129, <8 x float> undef, <8 x i32> zeroinitializer
  %.130 = load <8 x float>, <8 x float>* %acc_2.at
  %.131 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.130)
  store <8 x float> %.131, <8 x float>* %acc_2.at
  %.132 = load <8 x float>, <8 x float>* %acc_3.at
  %.133 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.132)
  store <8 x float> %.133, <8 x float>* %acc_3.at
  %.134 = add i32 %index_6, 1
  %.135 = sext i32 %.134 to i64
  %.136 = getelementptr float, float* %in0, i64 %.135
  %.137 = load float, float* %.136, align 4
  %.138 = insertelement <8 x float> undef, float %.137, i32 0
  %a_8 = shufflevector <8 x float> %.138, <8 x float> undef, <8 x i32> zeroinitializer
  %.139 = load <8 x float>, <8 x float>* %acc_4.at
  %.140 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.139)
  store <8 x float> %.140, <8 x float>* %acc_4.at
  %.141 = load <8 x float>, <8 x float>* %acc_5.at
  %.142 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.141)
  store <8 x float> %.142, <8 x float>* %acc_5.at
  %.143 = add i32 %index_7, 1
  %.144 = sext i32 %.143 to i64
  %.145 = getelementptr float, float* %in0, i64 %.144
  %.146 = load float, float* %.145, align 4
  %.147 = insertelement <8 x float> undef, float %.146, i32 0
  %a_9 = shufflevector <8 x float> %.147, <8 x float> undef, <8 x i32> zeroinitializer
  %.148 = load <8 x float>, <8 x float>* %acc_6.at
  %.149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.148)
  store <8 x float> %.149, <8 x float>* %acc_6.at
  %.150 = load <8 x float>, <8 x float>* %acc_7.at
  %.151 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.150)
  store <8 x float> %.151, <8 x float>* %acc_7.at
  %.152 = add i32 %index_8, 1
  %.153 = sext i32 %.152 to i64
  %.154 = getelementptr float, float* %in0, i64 %.153
  %.155 = load float, float* %.154, align 4
  %.156 = insertelement <8 x float> undef, float %.155, i32 0
  %a_10 = shufflevector <8 x float> %.156, <8 x float> undef, <8 x i32> zeroinitializer
  %.157 = load <8 x float>, <8 x float>* %acc_8.at
  %.158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.157)
  store <8 x float> %.158, <8 x float>* %acc_8.at
  %.159 = load <8 x float>, <8 x float>* %acc_9.at
  %.160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.159)
  store <8 x float> %.160, <8 x float>* %acc_9.at
  %.161 = add i32 %index_9, 1
  %.162 = sext i32 %.161 to i64
  %.163 = getelementptr float, float* %in0, i64 %.162
  %.164 = load float, float* %.163, align 4
  %.165 = insertelement <8 x float> undef, float %.164, i32 0
  %a_11 = shufflevector <8 x float> %.165, <8 x float> undef, <8 x i32> zeroinitializer
  %.166 = load <8 x float>, <8 x float>* %acc_10.at
  %.167 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.166)
  store <8 x float> %.167, <8 x float>* %acc_10.at
  %.168 = load <8 x float>, <8 x float>* %acc_11.at
  %.169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.168)
  store <8 x float> %.169, <8 x float>* %acc_11.at
  %.170 = getelementptr float, float* %rhs_pack, i64 32
  %.171 = bitcast float* %.170 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.171, align 4
  %.172 = getelementptr float, float* %rhs_pack, i64 40
  %.173 = bitcast float* %.172 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.173, align 4
  %.174 = add i32 %index_4, 2
  %.175 = sext i32 %.174 to i64
  %.176 = getelementptr float, float* %in0, i64 %.175
  %.177 = load float, float* %.176, align 4
  %.178 = insertelement <8 x float> undef, float %.177, i32 0
  %a_12 = shufflevector <8 x float> %.178, <8 x float> undef, <8 x i32> zeroinitializer
  %.179 = load <8 x float>, <8 x float>* %acc_0.at
  %.180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.179)
  store <8 x float> %.180, <8 x float>* %acc_0.at
  %.181 = load <8 x float>, <8 x float>* %acc_1.at
  %.182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.181)
  store <8 x float> %.182, <8 x float>* %acc_1.at
  %.183 = add i32 %index_5, 2
  %.184 = sext i32 %.183 to i64
  %.185 = getelementptr float, float* %in0, i64 %.184
  %.186 = load float, float* %.185, align 4
  %.187 = insertelement <8 x float> undef, float %.186, i32 0
  %a_13 = shufflevector <8 x float> %.187, <8 x float> undef, <8 x i32> zeroinitializer
  %.188 = load <8 x float>, <8 x float>* %acc_2.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_2.at
  %.190 = load <8 x float>, <8 x float>* %acc_3.at
  %.191 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.190)
  store <8 x float> %.191, <8 x float>* %acc_3.at
  %.192 = add i32 %index_6, 2
  %.193 = sext i32 %.192 to i64
  %.194 = getelementptr float, float* %in0, i64 %.193
  %.195 = load float, float* %.194, align 4
  %.196 = insertelement <8 x float> undef, float %.195, i32 0
  %a_14 = shufflevector <8 x float> %.196, <8 x float> undef, <8 x i32> zeroinitializer
  %.197 = load <8 x float>, <8 x float>* %acc_4.at
  %.198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.197)
  store <8 x float> %.198, <8 x float>* %acc_4.at
  %.199 = load <8 x float>, <8 x float>* %acc_5.at
  %.200 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.199)
  store <8 x float> %.200, <8 x float>* %acc_5.at
  %.201 = add i32 %index_7, 2
  %.202 = sext i32 %.201 to i64
  %.203 = getelementptr float, float* %in0, i64 %.202
  %.204 = load float, float* %.203, align 4
  %.205 = insertelement <8 x float> undef, float %.204, i32 0
  %a_15 = shufflevector <8 x float> %.205, <8 x float> undef, <8 x i32> zeroinitializer
  %.206 = load <8 x float>, <8 x float>* %acc_6.at
  %.207 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.206)
  store <8 x float> %.207, <8 x float>* %acc_6.at
  %.208 = load <8 x float>, <8 x float>* %acc_7.at
  %.209 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.208)
  store <8 x float> %.209, <8 x float>* %acc_7.at
  %.210 = add i32 %index_8, 2
  %.211 = sext i32 %.210 to i64
  %.212 = getelementptr float, float* %in0, i64 %.211
  %.213 = load float, float* %.212, align 4
  %.214 = insertelement <8 x float> undef, float %.213, i32 0
  %a_16 = shufflevector <8 x float> %.214, <8 x float> undef, <8 x i32> zeroinitializer
  %.215 = load <8 x float>, <8 x float>* %acc_8.at
  %.216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.215)
  store <8 x float> %.216, <8 x float>* %acc_8.at
  %.217 = load <8 x float>, <8 x float>* %acc_9.at
  %.218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.217)
  store <8 x float> %.218, <8 x float>* %acc_9.at
  %.219 = add i32 %index_9, 2
  %.220 = sext i32 %.219 to i64
  %.221 = getelementptr float, float* %in0, i64 %.220
  %.222 = load float, float* %.221, align 4
  %.223 = insertelement <8 x float> undef, float %.222, i32 0
  %a_17 = shufflevector <8 x float> %.223, <8 x float> undef, <8 x i32> zeroinitializer
  %.224 = load <8 x float>, <8 x float>* %acc_10.at
  %.225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.224)
  store <8 x float> %.225, <8 x float>* %acc_10.at
  %.226 = load <8 x float>, <8 x float>* %acc_11.at
  %.227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.226)
  store <8 x float> %.227, <8 x float>* %acc_11.at
  %.228 = load <8 x float>, <8 x float>* %acc_0.at
  %.229 = getelementptr float, float* %totals, i64 0
  %.230 = bitcast float* %.229 to <8 x float>*
  store <8 x float> %.228, <8 x float>* %.230, align 4
  %.231 = load <8 x float>, <8 x float>* %acc_1.at
  %.232 = getelementptr float, float* %totals, i64 8
  %.233 = bitcast float* %.232 to <8 x float>*
  store <8 x float> %.231, <8 x float>* %.233, align 4
  %.234 = load <8 x float>, <8 x float>* %acc_2.at
  %.235 = getelementptr float, float* %totals, i64 16
  %.236 = bitcast float* %.235 to <8 x float>*
  store <8 x float> %.234, <8 x float>* %.236, align 4
  %.237 = load <8 x float>, <8 x float>* %acc_3.at
  %.238 = getelementptr float, float* %totals, i64 24
  %.239 = bitcast float* %.238 to <8 x float>*
  store <8 x float> %.237, <8 x float>* %.239, align 4
  %.240 = load <8 x float>, <8 x float>* %acc_4.at
  %.241 = getelementptr float, float* %totals, i64 32
  %.242 = bitcast float* %.241 to <8 x float>*
  store <8 x float> %.240, <8 x float>* %.242, align 4
  %.243 = load <8 x float>, <8 x float>* %acc_5.at
  %.244 = getelementptr float, float* %totals, i64 40
  %.245 = bitcast float* %.244 to <8 x float>*
  store <8 x float> %.243, <8 x float>* %.245, align 4
  %.246 = load <8 x float>, <8 x float>* %acc_6.at
  %.247 = getelementptr float, float* %totals, i64 48
  %.248 = bitcast float* %.247 to <8 x float>*
  store <8 x float> %.246, <8 x float>* %.248, align 4
  %.249 = load <8 x float>, <8 x float>* %acc_7.at
  %.250 = getelementptr float, float* %totals, i64 56
  %.251 = bitcast float* %.250 to <8 x float>*
  store <8 x float> %.249, <8 x float>* %.251, align 4
  %.252 = load <8 x float>, <8 x float>* %acc_8.at
  %.253 = getelementptr float, float* %totals, i64 64
  %.254 = bitcast float* %.253 to <8 x float>*
  store <8 x float> %.252, <8 x float>* %.254, align 4
  %.255 = load <8 x float>, <8 x float>* %acc_9.at
  %.256 = getelementptr float, float* %totals, i64 72
  %.257 = bitcast float* %.256 to <8 x float>*
  store <8 x float> %.255, <8 x float>* %.257, align 4
  %.258 = load <8 x float>, <8 x float>* %acc_10.at
  %.259 = getelementptr float, float* %totals, i64 80
  %.260 = bitcast float* %.259 to <8 x float>*
  store <8 x float> %.258, <8 x float>* %.260, align 4
  %.261 = load <8 x float>, <8 x float>* %acc_11.at
  %.262 = getelementptr float, float* %totals, i64 88
  %.263 = bitcast float* %.262 to <8 x float>*
  store <8 x float> %.261, <8 x float>* %.263, align 4
  %.264 = sub i32 %rows, %row
  %.265 = call i32 @llvm.smin.i32(i32 6, i32 %.264)
  br label %i.head.9
i.head.9:
  %i = phi i32 [ 0, %rows_panel.body.7 ], [ %.282, %i.body.10 ]
  %.266 = icmp slt i32 %i, %.265
  br i1 %.266, label %i.body.10, label %i.end.11
i.body.10:
  %m_6 = add i32 %index_2, %i
  %mi_12 = sdiv i32 %m_6, %batch
  %mi_13 = srem i32 %m_6, %batch
  %.267 = mul i32 %batch, %mi_12
  %.268 = mul i32 %.267, 16
  %.269 = mul i32 %mi_13, 16
  %index_10 = add i32 %.268, %.269
  %index_11 = mul i32 %i, 16
  %index_12 = sext i32 %index_10 to i64
  %index_13 = sext i32 %index_11 to i64
  %.270 = getelementptr float, float* %totals, i64 %index_13
  %.271 = bitcast float* %.270 to <8 x float>*
  %.272 = load <8 x float>, <8 x float>* %.271, align 4
  %.273 = getelementptr float, float* %out0, i64 %index_12
  %.274 = bitcast float* %.273 to <8 x float>*
  store <8 x float> %.272, <8 x float>* %.274, align 4
  %.275 = add i64 %index_13, 8
  %.276 = getelementptr float, float* %totals, i64 %.275
  %.277 = bitcast float* %.276 to <8 x float>*
  %.278 = load <8 x float>, <8 x float>* %.277, align 4
  %.279 = add i64 %index_12, 8
  %.280 = getelementptr float, float* %out0, i64 %.279
  %.281 = bitcast float* %.280 to <8 x float>*
  store <8 x float> %.278, <8 x float>* %.281, align 4
  %.282 = add nsw i32 %i, 1
  br label %i.head.9
i.end.11:
  %.283 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.6
rows_panel.end.8:
  %.284 = add i32 %group_x, 1
  %.285 = icmp eq i32 %.284, %.grid_x
  %.286 = add i32 %group_y, 1
  %.287 = select i1 %.285, i32 %.286, i32 %group_y
  %.288 = icmp eq i32 %.287, %.grid_y
  %.289 = add i32 %group_z, 1
  %.290 = select i1 %.285, i32 0, i32 %.284
  store i32 %.290, i32* %group_x.at
  %.291 = select i1 %.288, i32 0, i32 %.287
  store i32 %.291, i32* %group_y.at
  %.292 = select i1 %.288, i32 %.289, i32 %group_z
  store i32 %.292, i32* %group_z.at
  %.293 = add nsw i32 %.task, 1
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
;   ops: add, dot_general, add
;   from: test/golden/models.ts:58:58
;   schedule: contract: tile m 192, tile n 16, register m 6, register n 16, vector n 8, stage rhs
;   flops: 160*batch  bytes: 208*batch+256
;   grid: floordiv(batch+191, 192) x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[16*batch], read
;   in2: f32[4*batch], read
;   in3: f32[64], read
;   out0: f32[16*batch], write
;   scratch: rhs_pack: f32[64], totals: f32[96]
define internal void @predict_lstm_cell_2(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 256
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.340, %rows_panel.end.8 ]
  %.8 = icmp slt i32 %.task, %.end
  br i1 %.8, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %.9 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 192, i32 %.9)
  %.10 = getelementptr float, float* %in3, i64 0
  %.11 = bitcast float* %.10 to <8 x float>*
  %.12 = load <8 x float>, <8 x float>* %.11, align 4
  %.13 = getelementptr float, float* %rhs_pack, i64 0
  %.14 = bitcast float* %.13 to <8 x float>*
  store <8 x float> %.12, <8 x float>* %.14, align 4
  %.15 = getelementptr float, float* %in3, i64 8
  %.16 = bitcast float* %.15 to <8 x float>*
  %.17 = load <8 x float>, <8 x float>* %.16, align 4
  %.18 = getelementptr float, float* %rhs_pack, i64 8
  %.19 = bitcast float* %.18 to <8 x float>*
  store <8 x float> %.17, <8 x float>* %.19, align 4
  %.20 = getelementptr float, float* %in3, i64 16
  %.21 = bitcast float* %.20 to <8 x float>*
  %.22 = load <8 x float>, <8 x float>* %.21, align 4
  %.23 = getelementptr float, float* %rhs_pack, i64 16
  %.24 = bitcast float* %.23 to <8 x float>*
  store <8 x float> %.22, <8 x float>* %.24, align 4
  %.25 = getelementptr float, float* %in3, i64 24
  %.26 = bitcast float* %.25 to <8 x float>*
  %.27 = load <8 x float>, <8 x float>* %.26, align 4
  %.28 = getelementptr float, float* %rhs_pack, i64 24
  %.29 = bitcast float* %.28 to <8 x float>*
  store <8 x float> %.27, <8 x float>* %.29, align 4
  %.30 = getelementptr float, float* %in3, i64 32
  %.31 = bitcast float* %.30 to <8 x float>*
  %.32 = load <8 x float>, <8 x float>* %.31, align 4
  %.33 = getelementptr float, float* %rhs_pack, i64 32
  %.34 = bitcast float* %.33 to <8 x float>*
  store <8 x float> %.32, <8 x float>* %.34, align 4
  %.35 = getelementptr float, float* %in3, i64 40
  %.36 = bitcast float* %.35 to <8 x float>*
  %.37 = load <8 x float>, <8 x float>* %.36, align 4
  %.38 = getelementptr float, float* %rhs_pack, i64 40
  %.39 = bitcast float* %.38 to <8 x float>*
  store <8 x float> %.37, <8 x float>* %.39, align 4
  %.40 = getelementptr float, float* %in3, i64 48
  %.41 = bitcast float* %.40 to <8 x float>*
  %.42 = load <8 x float>, <8 x float>* %.41, align 4
  %.43 = getelementptr float, float* %rhs_pack, i64 48
  %.44 = bitcast float* %.43 to <8 x float>*
  store <8 x float> %.42, <8 x float>* %.44, align 4
  %.45 = getelementptr float, float* %in3, i64 56
  %.46 = bitcast float* %.45 to <8 x float>*
  %.47 = load <8 x float>, <8 x float>* %.46, align 4
  %.48 = getelementptr float, float* %rhs_pack, i64 56
  %.49 = bitcast float* %.48 to <8 x float>*
  store <8 x float> %.47, <8 x float>* %.49, align 4
  %index_2 = sub i32 %batch, 1
  %.50 = add i32 %rows, 5
  %.51 = sdiv i32 %.50, 6
  br label %rows_panel.head.6
rows_panel.head.6:
  %rows_panel = phi i32 [ 0, %.task.body.4 ], [ %.330, %i.end.11 ]
  %.52 = icmp slt i32 %rows_panel, %.51
  br i1 %.52, label %rows_panel.body.7, label %rows_panel.end.8
rows_panel.body.7:
  %row = mul i32 %rows_panel, 6
  %index_1 = add i32 %m_start, %row
  %m = call i32 @llvm.smin.i32(i32 %index_1, i32 %index_2)
  %.53 = add i32 %index_1, 1
  %m_1 = call i32 @llvm.smin.i32(i32 %.53, i32 %index_2)
  %.54 = add i32 %index_1, 2
  %m_2 = call i32 @llvm.smin.i32(i32 %.54, i32 %index_2)
  %.55 = add i32 %index_1, 3
  %m_3 = call i32 @llvm.smin.i32(i32 %.55, i32 %index_2)
  %.56 = add i32 %index_1, 4
  %m_4 = call i32 @llvm.smin.i32(i32 %.56, i32 %index_2)
  %.57 = add i32 %index_1, 5
  %m_5 = call i32 @llvm.smin.i32(i32 %.57, i32 %index_2)
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
  %.58 = getelementptr float, float* %rhs_pack, i64 0
  %.59 = bitcast float* %.58 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.59, align 4
  %.60 = getelementptr float, float* %rhs_pack, i64 8
  %.61 = bitcast float* %.60 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.61, align 4
  %index_3 = mul i32 %m, 4
  %index_11 = sext i32 %index_3 to i64
  %.62 = getelementptr float, float* %in2, i64 %index_11
  %.63 = load float, float* %.62, align 4
  %.64 = insertelement <8 x float> undef, float %.63, i32 0
  %a = shufflevector <8 x float> %.64, <8 x float> undef, <8 x i32> zeroinitializer
  %.65 = load <8 x float>, <8 x float>* %acc_0.at
  %.66 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.65)
  store <8 x float> %.66, <8 x float>* %acc_0.at
  %.67 = load <8 x float>, <8 x float>* %acc_1.at
  %.68 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.67)
  store <8 x float> %.68, <8 x float>* %acc_1.at
  %index_4 = mul i32 %m_1, 4
  %index_12 = sext i32 %index_4 to i64
  %.69 = getelementptr float, float* %in2, i64 %index_12
  %.70 = load float, float* %.69, align 4
  %.71 = insertelement <8 x float> undef, float %.70, i32 0
  %a_1 = shufflevector <8 x float> %.71, <8 x float> undef, <8 x i32> zeroinitializer
  %.72 = load <8 x float>, <8 x float>* %acc_2.at
  %.73 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.72)
  store <8 x float> %.73, <8 x float>* %acc_2.at
  %.74 = load <8 x float>, <8 x float>* %acc_3.at
  %.75 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.74)
  store <8 x float> %.75, <8 x float>* %acc_3.at
  %index_5 = mul i32 %m_2, 4
  %index_13 = sext i32 %index_5 to i64
  %.76 = getelementptr float, float* %in2, i64 %index_13
  %.77 = load float, float* %.76, align 4
  %.78 = insertelement <8 x float> undef, float %.77, i32 0
  %a_2 = shufflevector <8 x float> %.78, <8 x float> undef, <8 x i32> zeroinitializer
  %.79 = load <8 x float>, <8 x float>* %acc_4.at
  %.80 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.79)
  store <8 x float> %.80, <8 x float>* %acc_4.at
  %.81 = load <8 x float>, <8 x float>* %acc_5.at
  %.82 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.81)
  store <8 x float> %.82, <8 x float>* %acc_5.at
  %index_6 = mul i32 %m_3, 4
  %index_14 = sext i32 %index_6 to i64
  %.83 = getelementptr float, float* %in2, i64 %index_14
  %.84 = load float, float* %.83, align 4
  %.85 = insertelement <8 x float> undef, float %.84, i32 0
  %a_3 = shufflevector <8 x float> %.85, <8 x float> undef, <8 x i32> zeroinitializer
  %.86 = load <8 x float>, <8 x float>* %acc_6.at
  %.87 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.86)
  store <8 x float> %.87, <8 x float>* %acc_6.at
  %.88 = load <8 x float>, <8 x float>* %acc_7.at
  %.89 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.88)
  store <8 x float> %.89, <8 x float>* %acc_7.at
  %index_7 = mul i32 %m_4, 4
  %index_15 = sext i32 %index_7 to i64
  %.90 = getelementptr float, float* %in2, i64 %index_15
  %.91 = load float, float* %.90, align 4
  %.92 = insertelement <8 x float> undef, float %.91, i32 0
  %a_4 = shufflevector <8 x float> %.92, <8 x float> undef, <8 x i32> zeroinitializer
  %.93 = load <8 x float>, <8 x float>* %acc_8.at
  %.94 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.93)
  store <8 x float> %.94, <8 x float>* %acc_8.at
  %.95 = load <8 x float>, <8 x float>* %acc_9.at
  %.96 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.95)
  store <8 x float> %.96, <8 x float>* %acc_9.at
  %index_8 = mul i32 %m_5, 4
  %index_16 = sext i32 %index_8 to i64
  %.97 = getelementptr float, float* %in2, i64 %index_16
  %.98 = load float, float* %.97, align 4
  %.99 = insertelement <8 x float> undef, float %.98, i32 0
  %a_5 = shufflevector <8 x float> %.99, <8 x float> undef, <8 x i32> zeroinitializer
  %.100 = load <8 x float>, <8 x float>* %acc_10.at
  %.101 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.100)
  store <8 x float> %.101, <8 x float>* %acc_10.at
  %.102 = load <8 x float>, <8 x float>* %acc_11.at
  %.103 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.102)
  store <8 x float> %.103, <8 x float>* %acc_11.at
  %.104 = getelementptr float, float* %rhs_pack, i64 16
  %.105 = bitcast float* %.104 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.105, align 4
  %.106 = getelementptr float, float* %rhs_pack, i64 24
  %.107 = bitcast float* %.106 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.107, align 4
  %.108 = add i64 %index_11, 1
  %.109 = getelementptr float, float* %in2, i64 %.108
  %.110 = load float, float* %.109, align 4
  %.111 = insertelement <8 x float> undef, float %.110, i32 0
  %a_6 = shufflevector <8 x float> %.111, <8 x float> undef, <8 x i32> zeroinitializer
  %.112 = load <8 x float>, <8 x float>* %acc_0.at
  %.113 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.112)
  store <8 x float> %.113, <8 x float>* %acc_0.at
  %.114 = load <8 x float>, <8 x float>* %acc_1.at
  %.115 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.114)
  store <8 x float> %.115, <8 x float>* %acc_1.at
  %.116 = add i64 %index_12, 1
  %.117 = getelementptr float, float* %in2, i64 %.116
  %.118 = load float, float* %.117, align 4
  %.119 = insertelement <8 x float> undef, float %.118, i32 0
  %a_7 = shufflevector <8 x float> %.119, <8 x float> undef, <8 x i32> zeroinitializer
  %.120 = load <8 x float>, <8 x float>* %acc_2.at
  %.121 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.120)
  store <8 x float> %.121, <8 x float>* %acc_2.at
  %.122 = load <8 x float>, <8 x float>* %acc_3.at
  %.123 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.122)
  store <8 x float> %.123, <8 x float>* %acc_3.at
  %.124 = add i64 %index_13, 1
  %.125 = getelementptr float, float* %in2, i64 %.124
  %.126 = load float, float* %.125, align 4
  %.127 = insertelement <8 x float> undef, float %.126, i32 0
  %a_8 = shufflevector <8 x float> %.127, <8 x float> undef, <8 x i32> zeroinitializer
  %.128 = load <8 x float>, <8 x float>* %acc_4.at
  %.129 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.128)
  store <8 x float> %.129, <8 x float>* %acc_4.at
  %.130 = load <8 x float>, <8 x float>* %acc_5.at
  %.131 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.130)
  store <8 x float> %.131, <8 x float>* %acc_5.at
  %.132 = add i64 %index_14, 1
  %.133 = getelementptr float, float* %in2, i64 %.132
  %.134 = load float, float* %.133, align 4
  %.135 = insertelement <8 x float> undef, float %.134, i32 0
  %a_9 = shufflevector <8 x float> %.135, <8 x float> undef, <8 x i32> zeroinitializer
  %.136 = load <8 x float>, <8 x float>* %acc_6.at
  %.137 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.136)
  store <8 x float> %.137, <8 x float>* %acc_6.at
  %.138 = load <8 x float>, <8 x float>* %acc_7.at
  %.139 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.138)
  store <8 x float> %.139, <8 x float>* %acc_7.at
  %.140 = add i64 %index_15, 1
  %.141 = getelementptr float, float* %in2, i64 %.140
  %.142 = load float, float* %.141, align 4
  %.143 = insertelement <8 x float> undef, float %.142, i32 0
  %a_10 = shufflevector <8 x float> %.143, <8 x float> undef, <8 x i32> zeroinitializer
  %.144 = load <8 x float>, <8 x float>* %acc_8.at
  %.145 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.144)
  store <8 x float> %.145, <8 x float>* %acc_8.at
  %.146 = load <8 x float>, <8 x float>* %acc_9.at
  %.147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.146)
  store <8 x float> %.147, <8 x float>* %acc_9.at
  %.148 = add i64 %index_16, 1
  %.149 = getelementptr float, float* %in2, i64 %.148
  %.150 = load float, float* %.149, align 4
  %.151 = insertelement <8 x float> undef, float %.150, i32 0
  %a_11 = shufflevector <8 x float> %.151, <8 x float> undef, <8 x i32> zeroinitializer
  %.152 = load <8 x float>, <8 x float>* %acc_10.at
  %.153 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.152)
  store <8 x float> %.153, <8 x float>* %acc_10.at
  %.154 = load <8 x float>, <8 x float>* %acc_11.at
  %.155 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.154)
  store <8 x float> %.155, <8 x float>* %acc_11.at
  %.156 = getelementptr float, float* %rhs_pack, i64 32
  %.157 = bitcast float* %.156 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.157, align 4
  %.158 = getelementptr float, float* %rhs_pack, i64 40
  %.159 = bitcast float* %.158 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.159, align 4
  %.160 = add i64 %index_11, 2
  %.161 = getelementptr float, float* %in2, i64 %.160
  %.162 = load float, float* %.161, align 4
  %.163 = insertelement <8 x float> undef, float %.162, i32 0
  %a_12 = shufflevector <8 x float> %.163, <8 x float> undef, <8 x i32> zeroinitializer
  %.164 = load <8 x float>, <8 x float>* %acc_0.at
  %.165 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.164)
  store <8 x float> %.165, <8 x float>* %acc_0.at
  %.166 = load <8 x float>, <8 x float>* %acc_1.at
  %.167 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.166)
  store <8 x float> %.167, <8 x float>* %acc_1.at
  %.168 = add i64 %index_12, 2
  %.169 = getelementptr float, float* %in2, i64 %.168
  %.170 = load float, float* %.169, align 4
  %.171 = insertelement <8 x float> undef, float %.170, i32 0
  %a_13 = shufflevector <8 x float> %.171, <8 x float> undef, <8 x i32> zeroinitializer
  %.172 = load <8 x float>, <8 x float>* %acc_2.at
  %.173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.172)
  store <8 x float> %.173, <8 x float>* %acc_2.at
  %.174 = load <8 x float>, <8 x float>* %acc_3.at
  %.175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.174)
  store <8 x float> %.175, <8 x float>* %acc_3.at
  %.176 = add i64 %index_13, 2
  %.177 = getelementptr float, float* %in2, i64 %.176
  %.178 = load float, float* %.177, align 4
  %.179 = insertelement <8 x float> undef, float %.178, i32 0
  %a_14 = shufflevector <8 x float> %.179, <8 x float> undef, <8 x i32> zeroinitializer
  %.180 = load <8 x float>, <8 x float>* %acc_4.at
  %.181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.180)
  store <8 x float> %.181, <8 x float>* %acc_4.at
  %.182 = load <8 x float>, <8 x float>* %acc_5.at
  %.183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.182)
  store <8 x float> %.183, <8 x float>* %acc_5.at
  %.184 = add i64 %index_14, 2
  %.185 = getelementptr float, float* %in2, i64 %.184
  %.186 = load float, float* %.185, align 4
  %.187 = insertelement <8 x float> undef, float %.186, i32 0
  %a_15 = shufflevector <8 x float> %.187, <8 x float> undef, <8 x i32> zeroinitializer
  %.188 = load <8 x float>, <8 x float>* %acc_6.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_6.at
  %.190 = load <8 x float>, <8 x float>* %acc_7.at
  %.191 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.190)
  store <8 x float> %.191, <8 x float>* %acc_7.at
  %.192 = add i64 %index_15, 2
  %.193 = getelementptr float, float* %in2, i64 %.192
  %.194 = load float, float* %.193, align 4
  %.195 = insertelement <8 x float> undef, float %.194, i32 0
  %a_16 = shufflevector <8 x float> %.195, <8 x float> undef, <8 x i32> zeroinitializer
  %.196 = load <8 x float>, <8 x float>* %acc_8.at
  %.197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.196)
  store <8 x float> %.197, <8 x float>* %acc_8.at
  %.198 = load <8 x float>, <8 x float>* %acc_9.at
  %.199 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.198)
  store <8 x float> %.199, <8 x float>* %acc_9.at
  %.200 = add i64 %index_16, 2
  %.201 = getelementptr float, float* %in2, i64 %.200
  %.202 = load float, float* %.201, align 4
  %.203 = insertelement <8 x float> undef, float %.202, i32 0
  %a_17 = shufflevector <8 x float> %.203, <8 x float> undef, <8 x i32> zeroinitializer
  %.204 = load <8 x float>, <8 x float>* %acc_10.at
  %.205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.204)
  store <8 x float> %.205, <8 x float>* %acc_10.at
  %.206 = load <8 x float>, <8 x float>* %acc_11.at
  %.207 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.206)
  store <8 x float> %.207, <8 x float>* %acc_11.at
  %.208 = getelementptr float, float* %rhs_pack, i64 48
  %.209 = bitcast float* %.208 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.209, align 4
  %.210 = getelementptr float, float* %rhs_pack, i64 56
  %.211 = bitcast float* %.210 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.211, align 4
  %.212 = add i64 %index_11, 3
  %.213 = getelementptr float, float* %in2, i64 %.212
  %.214 = load float, float* %.213, align 4
  %.215 = insertelement <8 x float> undef, float %.214, i32 0
  %a_18 = shufflevector <8 x float> %.215, <8 x float> undef, <8 x i32> zeroinitializer
  %.216 = load <8 x float>, <8 x float>* %acc_0.at
  %.217 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.216)
  store <8 x float> %.217, <8 x float>* %acc_0.at
  %.218 = load <8 x float>, <8 x float>* %acc_1.at
  %.219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.218)
  store <8 x float> %.219, <8 x float>* %acc_1.at
  %.220 = add i64 %index_12, 3
  %.221 = getelementptr float, float* %in2, i64 %.220
  %.222 = load float, float* %.221, align 4
  %.223 = insertelement <8 x float> undef, float %.222, i32 0
  %a_19 = shufflevector <8 x float> %.223, <8 x float> undef, <8 x i32> zeroinitializer
  %.224 = load <8 x float>, <8 x float>* %acc_2.at
  %.225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.224)
  store <8 x float> %.225, <8 x float>* %acc_2.at
  %.226 = load <8 x float>, <8 x float>* %acc_3.at
  %.227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.226)
  store <8 x float> %.227, <8 x float>* %acc_3.at
  %.228 = add i64 %index_13, 3
  %.229 = getelementptr float, float* %in2, i64 %.228
  %.230 = load float, float* %.229, align 4
  %.231 = insertelement <8 x float> undef, float %.230, i32 0
  %a_20 = shufflevector <8 x float> %.231, <8 x float> undef, <8 x i32> zeroinitializer
  %.232 = load <8 x float>, <8 x float>* %acc_4.at
  %.233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.232)
  store <8 x float> %.233, <8 x float>* %acc_4.at
  %.234 = load <8 x float>, <8 x float>* %acc_5.at
  %.235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.234)
  store <8 x float> %.235, <8 x float>* %acc_5.at
  %.236 = add i64 %index_14, 3
  %.237 = getelementptr float, float* %in2, i64 %.236
  %.238 = load float, float* %.237, align 4
  %.239 = insertelement <8 x float> undef, float %.238, i32 0
  %a_21 = shufflevector <8 x float> %.239, <8 x float> undef, <8 x i32> zeroinitializer
  %.240 = load <8 x float>, <8 x float>* %acc_6.at
  %.241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.240)
  store <8 x float> %.241, <8 x float>* %acc_6.at
  %.242 = load <8 x float>, <8 x float>* %acc_7.at
  %.243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.242)
  store <8 x float> %.243, <8 x float>* %acc_7.at
  %.244 = add i64 %index_15, 3
  %.245 = getelementptr float, float* %in2, i64 %.244
  %.246 = load float, float* %.245, align 4
  %.247 = insertelement <8 x float> undef, float %.246, i32 0
  %a_22 = shufflevector <8 x float> %.247, <8 x float> undef, <8 x i32> zeroinitializer
  %.248 = load <8 x float>, <8 x float>* %acc_8.at
  %.249 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.248)
  store <8 x float> %.249, <8 x float>* %acc_8.at
  %.250 = load <8 x float>, <8 x float>* %acc_9.at
  %.251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.250)
  store <8 x float> %.251, <8 x float>* %acc_9.at
  %.252 = add i64 %index_16, 3
  %.253 = getelementptr float, float* %in2, i64 %.252
  %.254 = load float, float* %.253, align 4
  %.255 = insertelement <8 x float> undef, float %.254, i32 0
  %a_23 = shufflevector <8 x float> %.255, <8 x float> undef, <8 x i32> zeroinitializer
  %.256 = load <8 x float>, <8 x float>* %acc_10.at
  %.257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.256)
  store <8 x float> %.257, <8 x float>* %acc_10.at
  %.258 = load <8 x float>, <8 x float>* %acc_11.at
  %.259 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.258)
  store <8 x float> %.259, <8 x float>* %acc_11.at
  %.260 = load <8 x float>, <8 x float>* %acc_0.at
  %.261 = getelementptr float, float* %totals, i64 0
  %.262 = bitcast float* %.261 to <8 x float>*
  store <8 x float> %.260, <8 x float>* %.262, align 4
  %.263 = load <8 x float>, <8 x float>* %acc_1.at
  %.264 = getelementptr float, float* %totals, i64 8
  %.265 = bitcast float* %.264 to <8 x float>*
  store <8 x float> %.263, <8 x float>* %.265, align 4
  %.266 = load <8 x float>, <8 x float>* %acc_2.at
  %.267 = getelementptr float, float* %totals, i64 16
  %.268 = bitcast float* %.267 to <8 x float>*
  store <8 x float> %.266, <8 x float>* %.268, align 4
  %.269 = load <8 x float>, <8 x float>* %acc_3.at
  %.270 = getelementptr float, float* %totals, i64 24
  %.271 = bitcast float* %.270 to <8 x float>*
  store <8 x float> %.269, <8 x float>* %.271, align 4
  %.272 = load <8 x float>, <8 x float>* %acc_4.at
  %.273 = getelementptr float, float* %totals, i64 32
  %.274 = bitcast float* %.273 to <8 x float>*
  store <8 x float> %.272, <8 x float>* %.274, align 4
  %.275 = load <8 x float>, <8 x float>* %acc_5.at
  %.276 = getelementptr float, float* %totals, i64 40
  %.277 = bitcast float* %.276 to <8 x float>*
  store <8 x float> %.275, <8 x float>* %.277, align 4
  %.278 = load <8 x float>, <8 x float>* %acc_6.at
  %.279 = getelementptr float, float* %totals, i64 48
  %.280 = bitcast float* %.279 to <8 x float>*
  store <8 x float> %.278, <8 x float>* %.280, align 4
  %.281 = load <8 x float>, <8 x float>* %acc_7.at
  %.282 = getelementptr float, float* %totals, i64 56
  %.283 = bitcast float* %.282 to <8 x float>*
  store <8 x float> %.281, <8 x float>* %.283, align 4
  %.284 = load <8 x float>, <8 x float>* %acc_8.at
  %.285 = getelementptr float, float* %totals, i64 64
  %.286 = bitcast float* %.285 to <8 x float>*
  store <8 x float> %.284, <8 x float>* %.286, align 4
  %.287 = load <8 x float>, <8 x float>* %acc_9.at
  %.288 = getelementptr float, float* %totals, i64 72
  %.289 = bitcast float* %.288 to <8 x float>*
  store <8 x float> %.287, <8 x float>* %.289, align 4
  %.290 = load <8 x float>, <8 x float>* %acc_10.at
  %.291 = getelementptr float, float* %totals, i64 80
  %.292 = bitcast float* %.291 to <8 x float>*
  store <8 x float> %.290, <8 x float>* %.292, align 4
  %.293 = load <8 x float>, <8 x float>* %acc_11.at
  %.294 = getelementptr float, float* %totals, i64 88
  %.295 = bitcast float* %.294 to <8 x float>*
  store <8 x float> %.293, <8 x float>* %.295, align 4
  %.296 = sub i32 %rows, %row
  %.297 = call i32 @llvm.smin.i32(i32 6, i32 %.296)
  br label %i.head.9
i.head.9:
  %i = phi i32 [ 0, %rows_panel.body.7 ], [ %.329, %i.body.10 ]
  %.298 = icmp slt i32 %i, %.297
  br i1 %.298, label %i.body.10, label %i.end.11
i.body.10:
  %m_6 = add i32 %index_1, %i
  %index_9 = mul i32 %m_6, 16
  %index_10 = mul i32 %i, 16
  %index_17 = sext i32 %index_9 to i64
  %index_18 = sext i32 %index_10 to i64
  %.299 = getelementptr float, float* %in0, i64 %index_17
  %.300 = bitcast float* %.299 to <8 x float>*
  %.301 = load <8 x float>, <8 x float>* %.300, align 4
  %.302 = getelementptr float, float* %in1, i64 %index_17
  %.303 = bitcast float* %.302 to <8 x float>*
  %.304 = load <8 x float>, <8 x float>* %.303, align 4
  %.305 = fadd <8 x float> %.301, %.304
  %.306 = getelementptr float, float* %totals, i64 %index_18
  %.307 = bitcast float* %.306 to <8 x float>*
  %.308 = load <8 x float>, <8 x float>* %.307, align 4
  %.309 = fadd <8 x float> %.305, %.308
  %.310 = getelementptr float, float* %out0, i64 %index_17
  %.311 = bitcast float* %.310 to <8 x float>*
  store <8 x float> %.309, <8 x float>* %.311, align 4
  %.312 = add i64 %index_17, 8
  %.313 = getelementptr float, float* %in0, i64 %.312
  %.314 = bitcast float* %.313 to <8 x float>*
  %.315 = load <8 x float>, <8 x float>* %.314, align 4
  %.316 = add i64 %index_17, 8
  %.317 = getelementptr float, float* %in1, i64 %.316
  %.318 = bitcast float* %.317 to <8 x float>*
  %.319 = load <8 x float>, <8 x float>* %.318, align 4
  %.320 = fadd <8 x float> %.315, %.319
  %.321 = add i64 %index_18, 8
  %.322 = getelementptr float, float* %totals, i64 %.321
  %.323 = bitcast float* %.322 to <8 x float>*
  %.324 = load <8 x float>, <8 x float>* %.323, align 4
  %.325 = fadd <8 x float> %.320, %.324
  %.326 = add i64 %index_17, 8
  %.327 = getelementptr float, float* %out0, i64 %.326
  %.328 = bitcast float* %.327 to <8 x float>*
  store <8 x float> %.325, <8 x float>* %.328, align 4
  %.329 = add nsw i32 %i, 1
  br label %i.head.9
i.end.11:
  %.330 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.6
rows_panel.end.8:
  %.331 = add i32 %group_x, 1
  %.332 = icmp eq i32 %.331, %.grid_x
  %.333 = add i32 %group_y, 1
  %.334 = select i1 %.332, i32 %.333, i32 %group_y
  %.335 = icmp eq i32 %.334, %.grid_y
  %.336 = add i32 %group_z, 1
  %.337 = select i1 %.332, i32 0, i32 %.331
  store i32 %.337, i32* %group_x.at
  %.338 = select i1 %.335, i32 0, i32 %.334
  store i32 %.338, i32* %group_y.at
  %.339 = select i1 %.335, i32 %.336, i32 %group_z
  store i32 %.339, i32* %group_z.at
  %.340 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_lstm_cell_3
;   ops: slice, slice, slice, slice, sigmoid, mul, sigmoid, tanh, mul, add, sigmoid, tanh, mul
;   from: test/golden/models.ts:58:58
;   schedule: map: tile element 4096, vector element 8
;   flops: 52*batch  bytes: 96*batch
;   grid: batch x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[4*batch], read_write
;   out1: f32[4*batch], write
define internal void @predict_lstm_cell_3(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %out1, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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

; train_step_lstm_cell
;   ops: slice, slice, slice, slice, sigmoid, mul, sigmoid, tanh, mul, add, sigmoid, tanh, mul, copy, copy
;   from: test/golden/models.ts:58:58
;   schedule: map: tile element 4096, vector element 8
;   flops: 60*batch  bytes: 208*batch
;   grid: batch x 1 x 1
;   in0: f32[16*batch], read
;   in1: f32[4*batch], read_write
;   in2: f32[4*batch], read_write
;   out0: f32[4*batch], write
;   out1: f32[4*batch], write
;   out2: f32[4*batch], write
;   out4: f32[4*batch], write
;   out5: f32[4*batch], write
;   out7: f32[4*batch], write
;   out8: f32[4*batch], write
define internal void @train_step_lstm_cell(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %in2, float* noalias nocapture %out0, float* noalias nocapture %out1, float* noalias nocapture %out2, float* noalias nocapture %out4, float* noalias nocapture %out5, float* noalias nocapture %out7, float* noalias nocapture %out8, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.752, %.task.body.4 ]
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
  %.171 = getelementptr float, float* %in2, i64 %index_4
  %value = load float, float* %.171, align 4
  %.172 = getelementptr float, float* %out0, i64 %index_4
  store float %sigmoid, float* %.172, align 4
  %.173 = getelementptr float, float* %out1, i64 %index_4
  store float %sigmoid_1, float* %.173, align 4
  %.174 = getelementptr float, float* %out2, i64 %index_4
  store float %tanh, float* %.174, align 4
  %.175 = getelementptr float, float* %in1, i64 %index_4
  store float %add, float* %.175, align 4
  %.176 = getelementptr float, float* %out4, i64 %index_4
  store float %sigmoid_2, float* %.176, align 4
  %.177 = getelementptr float, float* %out5, i64 %index_4
  store float %tanh_1, float* %.177, align 4
  %.178 = fmul float %sigmoid_2, %tanh_1
  %.179 = getelementptr float, float* %in2, i64 %index_4
  store float %.178, float* %.179, align 4
  %.180 = getelementptr float, float* %out7, i64 %index_4
  store float %x_3, float* %.180, align 4
  %.181 = getelementptr float, float* %out8, i64 %index_4
  store float %value, float* %.181, align 4
  %.182 = add i64 %index_3, 5
  %.183 = getelementptr float, float* %in0, i64 %.182
  %x_5 = load float, float* %.183, align 4
  %.184 = call float @llvm.fabs.f32(float %x_5)
  %x_25 = fneg float %.184
  %.185 = fcmp olt float %x_25, -104.0
  %above_6 = select i1 %.185, float -104.0, float %x_25
  %.186 = fcmp olt float 89.0, %above_6
  %clamped_6 = select i1 %.186, float 89.0, float %above_6
  %.187 = fmul float %clamped_6, 1.4426950216293335
  %.188 = fadd float %.187, 12582912.0
  %.189 = bitcast float %.188 to i32
  %exponent_6 = sub i32 %.189, 1262485504
  %n_6 = sitofp i32 %exponent_6 to float
  %.190 = call float @llvm.fma.f32(float %n_6, float -0.693359375, float %clamped_6)
  %r_6 = call float @llvm.fma.f32(float %n_6, float 0.00021219444170128554, float %.190)
  %half_6 = ashr i32 %exponent_6, 1
  %.191 = fmul float %r_6, %r_6
  %.192 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_6, float 0.001398199936375022)
  %.193 = call float @llvm.fma.f32(float %.192, float %r_6, float 0.008333452045917511)
  %.194 = call float @llvm.fma.f32(float %.193, float %r_6, float 0.04166579619050026)
  %.195 = call float @llvm.fma.f32(float %.194, float %r_6, float 0.1666666567325592)
  %.196 = call float @llvm.fma.f32(float %.195, float %r_6, float 0.5)
  %.197 = call float @llvm.fma.f32(float %.191, float %.196, float %r_6)
  %.198 = fadd float %.197, 1.0
  %.199 = add i32 %half_6, 127
  %.200 = shl i32 %.199, 23
  %.201 = bitcast i32 %.200 to float
  %.202 = fmul float %.198, %.201
  %.203 = sub i32 %exponent_6, %half_6
  %.204 = add i32 %.203, 127
  %.205 = shl i32 %.204, 23
  %.206 = bitcast i32 %.205 to float
  %e_4 = fmul float %.202, %.206
  %.207 = fcmp oge float %x_5, 0.0
  %.208 = select i1 %.207, float 1.0, float %e_4
  %.209 = fadd float %e_4, 1.0
  %sigmoid_3 = fdiv float %.208, %.209
  %.210 = add i64 %index_3, 1
  %.211 = getelementptr float, float* %in0, i64 %.210
  %x_6 = load float, float* %.211, align 4
  %.212 = call float @llvm.fabs.f32(float %x_6)
  %x_26 = fneg float %.212
  %.213 = fcmp olt float %x_26, -104.0
  %above_7 = select i1 %.213, float -104.0, float %x_26
  %.214 = fcmp olt float 89.0, %above_7
  %clamped_7 = select i1 %.214, float 89.0, float %above_7
  %.215 = fmul float %clamped_7, 1.4426950216293335
  %.216 = fadd float %.215, 12582912.0
  %.217 = bitcast float %.216 to i32
  %exponent_7 = sub i32 %.217, 1262485504
  %n_7 = sitofp i32 %exponent_7 to float
  %.218 = call float @llvm.fma.f32(float %n_7, float -0.693359375, float %clamped_7)
  %r_7 = call float @llvm.fma.f32(float %n_7, float 0.00021219444170128554, float %.218)
  %half_7 = ashr i32 %exponent_7, 1
  %.219 = fmul float %r_7, %r_7
  %.220 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_7, float 0.001398199936375022)
  %.221 = call float @llvm.fma.f32(float %.220, float %r_7, float 0.008333452045917511)
  %.222 = call float @llvm.fma.f32(float %.221, float %r_7, float 0.04166579619050026)
  %.223 = call float @llvm.fma.f32(float %.222, float %r_7, float 0.1666666567325592)
  %.224 = call float @llvm.fma.f32(float %.223, float %r_7, float 0.5)
  %.225 = call float @llvm.fma.f32(float %.219, float %.224, float %r_7)
  %.226 = fadd float %.225, 1.0
  %.227 = add i32 %half_7, 127
  %.228 = shl i32 %.227, 23
  %.229 = bitcast i32 %.228 to float
  %.230 = fmul float %.226, %.229
  %.231 = sub i32 %exponent_7, %half_7
  %.232 = add i32 %.231, 127
  %.233 = shl i32 %.232, 23
  %.234 = bitcast i32 %.233 to float
  %e_5 = fmul float %.230, %.234
  %.235 = fcmp oge float %x_6, 0.0
  %.236 = select i1 %.235, float 1.0, float %e_5
  %.237 = fadd float %e_5, 1.0
  %sigmoid_4 = fdiv float %.236, %.237
  %.238 = add i64 %index_3, 9
  %.239 = getelementptr float, float* %in0, i64 %.238
  %x_7 = load float, float* %.239, align 4
  %size_3 = call float @llvm.fabs.f32(float %x_7)
  %z_3 = fmul float %x_7, %x_7
  %x_27 = fadd float %size_3, %size_3
  %.240 = fcmp olt float %x_27, -104.0
  %above_8 = select i1 %.240, float -104.0, float %x_27
  %.241 = fcmp olt float 89.0, %above_8
  %clamped_8 = select i1 %.241, float 89.0, float %above_8
  %.242 = fmul float %clamped_8, 1.4426950216293335
  %.243 = fadd float %.242, 12582912.0
  %.244 = bitcast float %.243 to i32
  %exponent_8 = sub i32 %.244, 1262485504
  %n_8 = sitofp i32 %exponent_8 to float
  %.245 = call float @llvm.fma.f32(float %n_8, float -0.693359375, float %clamped_8)
  %r_8 = call float @llvm.fma.f32(float %n_8, float 0.00021219444170128554, float %.245)
  %half_8 = ashr i32 %exponent_8, 1
  %.246 = fcmp olt float %size_3, 0.625
  %.247 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_3, float 0.0206390880048275)
  %.248 = call float @llvm.fma.f32(float %.247, float %z_3, float -0.05373971536755562)
  %.249 = call float @llvm.fma.f32(float %.248, float %z_3, float 0.13331441581249237)
  %.250 = call float @llvm.fma.f32(float %.249, float %z_3, float -0.3333328068256378)
  %.251 = fmul float %.250, %z_3
  %.252 = call float @llvm.fma.f32(float %.251, float %x_7, float %x_7)
  %.253 = fmul float %r_8, %r_8
  %.254 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_8, float 0.001398199936375022)
  %.255 = call float @llvm.fma.f32(float %.254, float %r_8, float 0.008333452045917511)
  %.256 = call float @llvm.fma.f32(float %.255, float %r_8, float 0.04166579619050026)
  %.257 = call float @llvm.fma.f32(float %.256, float %r_8, float 0.1666666567325592)
  %.258 = call float @llvm.fma.f32(float %.257, float %r_8, float 0.5)
  %.259 = call float @llvm.fma.f32(float %.253, float %.258, float %r_8)
  %.260 = fadd float %.259, 1.0
  %.261 = add i32 %half_8, 127
  %.262 = shl i32 %.261, 23
  %.263 = bitcast i32 %.262 to float
  %.264 = fmul float %.260, %.263
  %.265 = sub i32 %exponent_8, %half_8
  %.266 = add i32 %.265, 127
  %.267 = shl i32 %.266, 23
  %.268 = bitcast i32 %.267 to float
  %.269 = fmul float %.264, %.268
  %.270 = fadd float %.269, 1.0
  %.271 = fdiv float 2.0, %.270
  %.272 = fsub float 1.0, %.271
  %.273 = bitcast float %.272 to i32
  %.274 = bitcast float %x_7 to i32
  %.275 = and i32 %.274, -2147483648
  %.276 = or i32 %.273, %.275
  %.277 = bitcast i32 %.276 to float
  %tanh_2 = select i1 %.246, float %.252, float %.277
  %.278 = add i64 %index_4, 1
  %.279 = getelementptr float, float* %in1, i64 %.278
  %x_8 = load float, float* %.279, align 4
  %.280 = fmul float %sigmoid_3, %x_8
  %.281 = fmul float %sigmoid_4, %tanh_2
  %add_1 = fadd float %.280, %.281
  %.282 = add i64 %index_3, 13
  %.283 = getelementptr float, float* %in0, i64 %.282
  %x_9 = load float, float* %.283, align 4
  %.284 = call float @llvm.fabs.f32(float %x_9)
  %x_28 = fneg float %.284
  %.285 = fcmp olt float %x_28, -104.0
  %above_9 = select i1 %.285, float -104.0, float %x_28
  %.286 = fcmp olt float 89.0, %above_9
  %clamped_9 = select i1 %.286, float 89.0, float %above_9
  %.287 = fmul float %clamped_9, 1.4426950216293335
  %.288 = fadd float %.287, 12582912.0
  %.289 = bitcast float %.288 to i32
  %exponent_9 = sub i32 %.289, 1262485504
  %n_9 = sitofp i32 %exponent_9 to float
  %.290 = call float @llvm.fma.f32(float %n_9, float -0.693359375, float %clamped_9)
  %r_9 = call float @llvm.fma.f32(float %n_9, float 0.00021219444170128554, float %.290)
  %half_9 = ashr i32 %exponent_9, 1
  %.291 = fmul float %r_9, %r_9
  %.292 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_9, float 0.001398199936375022)
  %.293 = call float @llvm.fma.f32(float %.292, float %r_9, float 0.008333452045917511)
  %.294 = call float @llvm.fma.f32(float %.293, float %r_9, float 0.04166579619050026)
  %.295 = call float @llvm.fma.f32(float %.294, float %r_9, float 0.1666666567325592)
  %.296 = call float @llvm.fma.f32(float %.295, float %r_9, float 0.5)
  %.297 = call float @llvm.fma.f32(float %.291, float %.296, float %r_9)
  %.298 = fadd float %.297, 1.0
  %.299 = add i32 %half_9, 127
  %.300 = shl i32 %.299, 23
  %.301 = bitcast i32 %.300 to float
  %.302 = fmul float %.298, %.301
  %.303 = sub i32 %exponent_9, %half_9
  %.304 = add i32 %.303, 127
  %.305 = shl i32 %.304, 23
  %.306 = bitcast i32 %.305 to float
  %e_6 = fmul float %.302, %.306
  %.307 = fcmp oge float %x_9, 0.0
  %.308 = select i1 %.307, float 1.0, float %e_6
  %.309 = fadd float %e_6, 1.0
  %sigmoid_5 = fdiv float %.308, %.309
  %size_4 = call float @llvm.fabs.f32(float %add_1)
  %z_4 = fmul float %add_1, %add_1
  %x_29 = fadd float %size_4, %size_4
  %.310 = fcmp olt float %x_29, -104.0
  %above_10 = select i1 %.310, float -104.0, float %x_29
  %.311 = fcmp olt float 89.0, %above_10
  %clamped_10 = select i1 %.311, float 89.0, float %above_10
  %.312 = fmul float %clamped_10, 1.4426950216293335
  %.313 = fadd float %.312, 12582912.0
  %.314 = bitcast float %.313 to i32
  %exponent_10 = sub i32 %.314, 1262485504
  %n_10 = sitofp i32 %exponent_10 to float
  %.315 = call float @llvm.fma.f32(float %n_10, float -0.693359375, float %clamped_10)
  %r_10 = call float @llvm.fma.f32(float %n_10, float 0.00021219444170128554, float %.315)
  %half_10 = ashr i32 %exponent_10, 1
  %.316 = fcmp olt float %size_4, 0.625
  %.317 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_4, float 0.0206390880048275)
  %.318 = call float @llvm.fma.f32(float %.317, float %z_4, float -0.05373971536755562)
  %.319 = call float @llvm.fma.f32(float %.318, float %z_4, float 0.13331441581249237)
  %.320 = call float @llvm.fma.f32(float %.319, float %z_4, float -0.3333328068256378)
  %.321 = fmul float %.320, %z_4
  %.322 = call float @llvm.fma.f32(float %.321, float %add_1, float %add_1)
  %.323 = fmul float %r_10, %r_10
  %.324 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_10, float 0.001398199936375022)
  %.325 = call float @llvm.fma.f32(float %.324, float %r_10, float 0.008333452045917511)
  %.326 = call float @llvm.fma.f32(float %.325, float %r_10, float 0.04166579619050026)
  %.327 = call float @llvm.fma.f32(float %.326, float %r_10, float 0.1666666567325592)
  %.328 = call float @llvm.fma.f32(float %.327, float %r_10, float 0.5)
  %.329 = call float @llvm.fma.f32(float %.323, float %.328, float %r_10)
  %.330 = fadd float %.329, 1.0
  %.331 = add i32 %half_10, 127
  %.332 = shl i32 %.331, 23
  %.333 = bitcast i32 %.332 to float
  %.334 = fmul float %.330, %.333
  %.335 = sub i32 %exponent_10, %half_10
  %.336 = add i32 %.335, 127
  %.337 = shl i32 %.336, 23
  %.338 = bitcast i32 %.337 to float
  %.339 = fmul float %.334, %.338
  %.340 = fadd float %.339, 1.0
  %.341 = fdiv float 2.0, %.340
  %.342 = fsub float 1.0, %.341
  %.343 = bitcast float %.342 to i32
  %.344 = bitcast float %add_1 to i32
  %.345 = and i32 %.344, -2147483648
  %.346 = or i32 %.343, %.345
  %.347 = bitcast i32 %.346 to float
  %tanh_3 = select i1 %.316, float %.322, float %.347
  %.348 = add i64 %index_4, 1
  %.349 = getelementptr float, float* %in2, i64 %.348
  %value_1 = load float, float* %.349, align 4
  %.350 = add i64 %index_4, 1
  %.351 = getelementptr float, float* %out0, i64 %.350
  store float %sigmoid_3, float* %.351, align 4
  %.352 = add i64 %index_4, 1
  %.353 = getelementptr float, float* %out1, i64 %.352
  store float %sigmoid_4, float* %.353, align 4
  %.354 = add i64 %index_4, 1
  %.355 = getelementptr float, float* %out2, i64 %.354
  store float %tanh_2, float* %.355, align 4
  %.356 = add i64 %index_4, 1
  %.357 = getelementptr float, float* %in1, i64 %.356
  store float %add_1, float* %.357, align 4
  %.358 = add i64 %index_4, 1
  %.359 = getelementptr float, float* %out4, i64 %.358
  store float %sigmoid_5, float* %.359, align 4
  %.360 = add i64 %index_4, 1
  %.361 = getelementptr float, float* %out5, i64 %.360
  store float %tanh_3, float* %.361, align 4
  %.362 = fmul float %sigmoid_5, %tanh_3
  %.363 = add i64 %index_4, 1
  %.364 = getelementptr float, float* %in2, i64 %.363
  store float %.362, float* %.364, align 4
  %.365 = add i64 %index_4, 1
  %.366 = getelementptr float, float* %out7, i64 %.365
  store float %x_8, float* %.366, align 4
  %.367 = add i64 %index_4, 1
  %.368 = getelementptr float, float* %out8, i64 %.367
  store float %value_1, float* %.368, align 4
  %.369 = add i64 %index_3, 6
  %.370 = getelementptr float, float* %in0, i64 %.369
  %x_10 = load float, float* %.370, align 4
  %.371 = call float @llvm.fabs.f32(float %x_10)
  %x_30 = fneg float %.371
  %.372 = fcmp olt float %x_30, -104.0
  %above_11 = select i1 %.372, float -104.0, float %x_30
  %.373 = fcmp olt float 89.0, %above_11
  %clamped_11 = select i1 %.373, float 89.0, float %above_11
  %.374 = fmul float %clamped_11, 1.4426950216293335
  %.375 = fadd float %.374, 12582912.0
  %.376 = bitcast float %.375 to i32
  %exponent_11 = sub i32 %.376, 1262485504
  %n_11 = sitofp i32 %exponent_11 to float
  %.377 = call float @llvm.fma.f32(float %n_11, float -0.693359375, float %clamped_11)
  %r_11 = call float @llvm.fma.f32(float %n_11, float 0.00021219444170128554, float %.377)
  %half_11 = ashr i32 %exponent_11, 1
  %.378 = fmul float %r_11, %r_11
  %.379 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_11, float 0.001398199936375022)
  %.380 = call float @llvm.fma.f32(float %.379, float %r_11, float 0.008333452045917511)
  %.381 = call float @llvm.fma.f32(float %.380, float %r_11, float 0.04166579619050026)
  %.382 = call float @llvm.fma.f32(float %.381, float %r_11, float 0.1666666567325592)
  %.383 = call float @llvm.fma.f32(float %.382, float %r_11, float 0.5)
  %.384 = call float @llvm.fma.f32(float %.378, float %.383, float %r_11)
  %.385 = fadd float %.384, 1.0
  %.386 = add i32 %half_11, 127
  %.387 = shl i32 %.386, 23
  %.388 = bitcast i32 %.387 to float
  %.389 = fmul float %.385, %.388
  %.390 = sub i32 %exponent_11, %half_11
  %.391 = add i32 %.390, 127
  %.392 = shl i32 %.391, 23
  %.393 = bitcast i32 %.392 to float
  %e_7 = fmul float %.389, %.393
  %.394 = fcmp oge float %x_10, 0.0
  %.395 = select i1 %.394, float 1.0, float %e_7
  %.396 = fadd float %e_7, 1.0
  %sigmoid_6 = fdiv float %.395, %.396
  %.397 = add i64 %index_3, 2
  %.398 = getelementptr float, float* %in0, i64 %.397
  %x_11 = load float, float* %.398, align 4
  %.399 = call float @llvm.fabs.f32(float %x_11)
  %x_31 = fneg float %.399
  %.400 = fcmp olt float %x_31, -104.0
  %above_12 = select i1 %.400, float -104.0, float %x_31
  %.401 = fcmp olt float 89.0, %above_12
  %clamped_12 = select i1 %.401, float 89.0, float %above_12
  %.402 = fmul float %clamped_12, 1.4426950216293335
  %.403 = fadd float %.402, 12582912.0
  %.404 = bitcast float %.403 to i32
  %exponent_12 = sub i32 %.404, 1262485504
  %n_12 = sitofp i32 %exponent_12 to float
  %.405 = call float @llvm.fma.f32(float %n_12, float -0.693359375, float %clamped_12)
  %r_12 = call float @llvm.fma.f32(float %n_12, float 0.00021219444170128554, float %.405)
  %half_12 = ashr i32 %exponent_12, 1
  %.406 = fmul float %r_12, %r_12
  %.407 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_12, float 0.001398199936375022)
  %.408 = call float @llvm.fma.f32(float %.407, float %r_12, float 0.008333452045917511)
  %.409 = call float @llvm.fma.f32(float %.408, float %r_12, float 0.04166579619050026)
  %.410 = call float @llvm.fma.f32(float %.409, float %r_12, float 0.1666666567325592)
  %.411 = call float @llvm.fma.f32(float %.410, float %r_12, float 0.5)
  %.412 = call float @llvm.fma.f32(float %.406, float %.411, float %r_12)
  %.413 = fadd float %.412, 1.0
  %.414 = add i32 %half_12, 127
  %.415 = shl i32 %.414, 23
  %.416 = bitcast i32 %.415 to float
  %.417 = fmul float %.413, %.416
  %.418 = sub i32 %exponent_12, %half_12
  %.419 = add i32 %.418, 127
  %.420 = shl i32 %.419, 23
  %.421 = bitcast i32 %.420 to float
  %e_8 = fmul float %.417, %.421
  %.422 = fcmp oge float %x_11, 0.0
  %.423 = select i1 %.422, float 1.0, float %e_8
  %.424 = fadd float %e_8, 1.0
  %sigmoid_7 = fdiv float %.423, %.424
  %.425 = add i64 %index_3, 10
  %.426 = getelementptr float, float* %in0, i64 %.425
  %x_12 = load float, float* %.426, align 4
  %size_5 = call float @llvm.fabs.f32(float %x_12)
  %z_5 = fmul float %x_12, %x_12
  %x_32 = fadd float %size_5, %size_5
  %.427 = fcmp olt float %x_32, -104.0
  %above_13 = select i1 %.427, float -104.0, float %x_32
  %.428 = fcmp olt float 89.0, %above_13
  %clamped_13 = select i1 %.428, float 89.0, float %above_13
  %.429 = fmul float %clamped_13, 1.4426950216293335
  %.430 = fadd float %.429, 12582912.0
  %.431 = bitcast float %.430 to i32
  %exponent_13 = sub i32 %.431, 1262485504
  %n_13 = sitofp i32 %exponent_13 to float
  %.432 = call float @llvm.fma.f32(float %n_13, float -0.693359375, float %clamped_13)
  %r_13 = call float @llvm.fma.f32(float %n_13, float 0.00021219444170128554, float %.432)
  %half_13 = ashr i32 %exponent_13, 1
  %.433 = fcmp olt float %size_5, 0.625
  %.434 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_5, float 0.0206390880048275)
  %.435 = call float @llvm.fma.f32(float %.434, float %z_5, float -0.05373971536755562)
  %.436 = call float @llvm.fma.f32(float %.435, float %z_5, float 0.13331441581249237)
  %.437 = call float @llvm.fma.f32(float %.436, float %z_5, float -0.3333328068256378)
  %.438 = fmul float %.437, %z_5
  %.439 = call float @llvm.fma.f32(float %.438, float %x_12, float %x_12)
  %.440 = fmul float %r_13, %r_13
  %.441 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_13, float 0.001398199936375022)
  %.442 = call float @llvm.fma.f32(float %.441, float %r_13, float 0.008333452045917511)
  %.443 = call float @llvm.fma.f32(float %.442, float %r_13, float 0.04166579619050026)
  %.444 = call float @llvm.fma.f32(float %.443, float %r_13, float 0.1666666567325592)
  %.445 = call float @llvm.fma.f32(float %.444, float %r_13, float 0.5)
  %.446 = call float @llvm.fma.f32(float %.440, float %.445, float %r_13)
  %.447 = fadd float %.446, 1.0
  %.448 = add i32 %half_13, 127
  %.449 = shl i32 %.448, 23
  %.450 = bitcast i32 %.449 to float
  %.451 = fmul float %.447, %.450
  %.452 = sub i32 %exponent_13, %half_13
  %.453 = add i32 %.452, 127
  %.454 = shl i32 %.453, 23
  %.455 = bitcast i32 %.454 to float
  %.456 = fmul float %.451, %.455
  %.457 = fadd float %.456, 1.0
  %.458 = fdiv float 2.0, %.457
  %.459 = fsub float 1.0, %.458
  %.460 = bitcast float %.459 to i32
  %.461 = bitcast float %x_12 to i32
  %.462 = and i32 %.461, -2147483648
  %.463 = or i32 %.460, %.462
  %.464 = bitcast i32 %.463 to float
  %tanh_4 = select i1 %.433, float %.439, float %.464
  %.465 = add i64 %index_4, 2
  %.466 = getelementptr float, float* %in1, i64 %.465
  %x_13 = load float, float* %.466, align 4
  %.467 = fmul float %sigmoid_6, %x_13
  %.468 = fmul float %sigmoid_7, %tanh_4
  %add_2 = fadd float %.467, %.468
  %.469 = add i64 %index_3, 14
  %.470 = getelementptr float, float* %in0, i64 %.469
  %x_14 = load float, float* %.470, align 4
  %.471 = call float @llvm.fabs.f32(float %x_14)
  %x_33 = fneg float %.471
  %.472 = fcmp olt float %x_33, -104.0
  %above_14 = select i1 %.472, float -104.0, float %x_33
  %.473 = fcmp olt float 89.0, %above_14
  %clamped_14 = select i1 %.473, float 89.0, float %above_14
  %.474 = fmul float %clamped_14, 1.4426950216293335
  %.475 = fadd float %.474, 12582912.0
  %.476 = bitcast float %.475 to i32
  %exponent_14 = sub i32 %.476, 1262485504
  %n_14 = sitofp i32 %exponent_14 to float
  %.477 = call float @llvm.fma.f32(float %n_14, float -0.693359375, float %clamped_14)
  %r_14 = call float @llvm.fma.f32(float %n_14, float 0.00021219444170128554, float %.477)
  %half_14 = ashr i32 %exponent_14, 1
  %.478 = fmul float %r_14, %r_14
  %.479 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_14, float 0.001398199936375022)
  %.480 = call float @llvm.fma.f32(float %.479, float %r_14, float 0.008333452045917511)
  %.481 = call float @llvm.fma.f32(float %.480, float %r_14, float 0.04166579619050026)
  %.482 = call float @llvm.fma.f32(float %.481, float %r_14, float 0.1666666567325592)
  %.483 = call float @llvm.fma.f32(float %.482, float %r_14, float 0.5)
  %.484 = call float @llvm.fma.f32(float %.478, float %.483, float %r_14)
  %.485 = fadd float %.484, 1.0
  %.486 = add i32 %half_14, 127
  %.487 = shl i32 %.486, 23
  %.488 = bitcast i32 %.487 to float
  %.489 = fmul float %.485, %.488
  %.490 = sub i32 %exponent_14, %half_14
  %.491 = add i32 %.490, 127
  %.492 = shl i32 %.491, 23
  %.493 = bitcast i32 %.492 to float
  %e_9 = fmul float %.489, %.493
  %.494 = fcmp oge float %x_14, 0.0
  %.495 = select i1 %.494, float 1.0, float %e_9
  %.496 = fadd float %e_9, 1.0
  %sigmoid_8 = fdiv float %.495, %.496
  %size_6 = call float @llvm.fabs.f32(float %add_2)
  %z_6 = fmul float %add_2, %add_2
  %x_34 = fadd float %size_6, %size_6
  %.497 = fcmp olt float %x_34, -104.0
  %above_15 = select i1 %.497, float -104.0, float %x_34
  %.498 = fcmp olt float 89.0, %above_15
  %clamped_15 = select i1 %.498, float 89.0, float %above_15
  %.499 = fmul float %clamped_15, 1.4426950216293335
  %.500 = fadd float %.499, 12582912.0
  %.501 = bitcast float %.500 to i32
  %exponent_15 = sub i32 %.501, 1262485504
  %n_15 = sitofp i32 %exponent_15 to float
  %.502 = call float @llvm.fma.f32(float %n_15, float -0.693359375, float %clamped_15)
  %r_15 = call float @llvm.fma.f32(float %n_15, float 0.00021219444170128554, float %.502)
  %half_15 = ashr i32 %exponent_15, 1
  %.503 = fcmp olt float %size_6, 0.625
  %.504 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_6, float 0.0206390880048275)
  %.505 = call float @llvm.fma.f32(float %.504, float %z_6, float -0.05373971536755562)
  %.506 = call float @llvm.fma.f32(float %.505, float %z_6, float 0.13331441581249237)
  %.507 = call float @llvm.fma.f32(float %.506, float %z_6, float -0.3333328068256378)
  %.508 = fmul float %.507, %z_6
  %.509 = call float @llvm.fma.f32(float %.508, float %add_2, float %add_2)
  %.510 = fmul float %r_15, %r_15
  %.511 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_15, float 0.001398199936375022)
  %.512 = call float @llvm.fma.f32(float %.511, float %r_15, float 0.008333452045917511)
  %.513 = call float @llvm.fma.f32(float %.512, float %r_15, float 0.04166579619050026)
  %.514 = call float @llvm.fma.f32(float %.513, float %r_15, float 0.1666666567325592)
  %.515 = call float @llvm.fma.f32(float %.514, float %r_15, float 0.5)
  %.516 = call float @llvm.fma.f32(float %.510, float %.515, float %r_15)
  %.517 = fadd float %.516, 1.0
  %.518 = add i32 %half_15, 127
  %.519 = shl i32 %.518, 23
  %.520 = bitcast i32 %.519 to float
  %.521 = fmul float %.517, %.520
  %.522 = sub i32 %exponent_15, %half_15
  %.523 = add i32 %.522, 127
  %.524 = shl i32 %.523, 23
  %.525 = bitcast i32 %.524 to float
  %.526 = fmul float %.521, %.525
  %.527 = fadd float %.526, 1.0
  %.528 = fdiv float 2.0, %.527
  %.529 = fsub float 1.0, %.528
  %.530 = bitcast float %.529 to i32
  %.531 = bitcast float %add_2 to i32
  %.532 = and i32 %.531, -2147483648
  %.533 = or i32 %.530, %.532
  %.534 = bitcast i32 %.533 to float
  %tanh_5 = select i1 %.503, float %.509, float %.534
  %.535 = add i64 %index_4, 2
  %.536 = getelementptr float, float* %in2, i64 %.535
  %value_2 = load float, float* %.536, align 4
  %.537 = add i64 %index_4, 2
  %.538 = getelementptr float, float* %out0, i64 %.537
  store float %sigmoid_6, float* %.538, align 4
  %.539 = add i64 %index_4, 2
  %.540 = getelementptr float, float* %out1, i64 %.539
  store float %sigmoid_7, float* %.540, align 4
  %.541 = add i64 %index_4, 2
  %.542 = getelementptr float, float* %out2, i64 %.541
  store float %tanh_4, float* %.542, align 4
  %.543 = add i64 %index_4, 2
  %.544 = getelementptr float, float* %in1, i64 %.543
  store float %add_2, float* %.544, align 4
  %.545 = add i64 %index_4, 2
  %.546 = getelementptr float, float* %out4, i64 %.545
  store float %sigmoid_8, float* %.546, align 4
  %.547 = add i64 %index_4, 2
  %.548 = getelementptr float, float* %out5, i64 %.547
  store float %tanh_5, float* %.548, align 4
  %.549 = fmul float %sigmoid_8, %tanh_5
  %.550 = add i64 %index_4, 2
  %.551 = getelementptr float, float* %in2, i64 %.550
  store float %.549, float* %.551, align 4
  %.552 = add i64 %index_4, 2
  %.553 = getelementptr float, float* %out7, i64 %.552
  store float %x_13, float* %.553, align 4
  %.554 = add i64 %index_4, 2
  %.555 = getelementptr float, float* %out8, i64 %.554
  store float %value_2, float* %.555, align 4
  %.556 = add i64 %index_3, 7
  %.557 = getelementptr float, float* %in0, i64 %.556
  %x_15 = load float, float* %.557, align 4
  %.558 = call float @llvm.fabs.f32(float %x_15)
  %x_35 = fneg float %.558
  %.559 = fcmp olt float %x_35, -104.0
  %above_16 = select i1 %.559, float -104.0, float %x_35
  %.560 = fcmp olt float 89.0, %above_16
  %clamped_16 = select i1 %.560, float 89.0, float %above_16
  %.561 = fmul float %clamped_16, 1.4426950216293335
  %.562 = fadd float %.561, 12582912.0
  %.563 = bitcast float %.562 to i32
  %exponent_16 = sub i32 %.563, 1262485504
  %n_16 = sitofp i32 %exponent_16 to float
  %.564 = call float @llvm.fma.f32(float %n_16, float -0.693359375, float %clamped_16)
  %r_16 = call float @llvm.fma.f32(float %n_16, float 0.00021219444170128554, float %.564)
  %half_16 = ashr i32 %exponent_16, 1
  %.565 = fmul float %r_16, %r_16
  %.566 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_16, float 0.001398199936375022)
  %.567 = call float @llvm.fma.f32(float %.566, float %r_16, float 0.008333452045917511)
  %.568 = call float @llvm.fma.f32(float %.567, float %r_16, float 0.04166579619050026)
  %.569 = call float @llvm.fma.f32(float %.568, float %r_16, float 0.1666666567325592)
  %.570 = call float @llvm.fma.f32(float %.569, float %r_16, float 0.5)
  %.571 = call float @llvm.fma.f32(float %.565, float %.570, float %r_16)
  %.572 = fadd float %.571, 1.0
  %.573 = add i32 %half_16, 127
  %.574 = shl i32 %.573, 23
  %.575 = bitcast i32 %.574 to float
  %.576 = fmul float %.572, %.575
  %.577 = sub i32 %exponent_16, %half_16
  %.578 = add i32 %.577, 127
  %.579 = shl i32 %.578, 23
  %.580 = bitcast i32 %.579 to float
  %e_10 = fmul float %.576, %.580
  %.581 = fcmp oge float %x_15, 0.0
  %.582 = select i1 %.581, float 1.0, float %e_10
  %.583 = fadd float %e_10, 1.0
  %sigmoid_9 = fdiv float %.582, %.583
  %.584 = add i64 %index_3, 3
  %.585 = getelementptr float, float* %in0, i64 %.584
  %x_16 = load float, float* %.585, align 4
  %.586 = call float @llvm.fabs.f32(float %x_16)
  %x_36 = fneg float %.586
  %.587 = fcmp olt float %x_36, -104.0
  %above_17 = select i1 %.587, float -104.0, float %x_36
  %.588 = fcmp olt float 89.0, %above_17
  %clamped_17 = select i1 %.588, float 89.0, float %above_17
  %.589 = fmul float %clamped_17, 1.4426950216293335
  %.590 = fadd float %.589, 12582912.0
  %.591 = bitcast float %.590 to i32
  %exponent_17 = sub i32 %.591, 1262485504
  %n_17 = sitofp i32 %exponent_17 to float
  %.592 = call float @llvm.fma.f32(float %n_17, float -0.693359375, float %clamped_17)
  %r_17 = call float @llvm.fma.f32(float %n_17, float 0.00021219444170128554, float %.592)
  %half_17 = ashr i32 %exponent_17, 1
  %.593 = fmul float %r_17, %r_17
  %.594 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_17, float 0.001398199936375022)
  %.595 = call float @llvm.fma.f32(float %.594, float %r_17, float 0.008333452045917511)
  %.596 = call float @llvm.fma.f32(float %.595, float %r_17, float 0.04166579619050026)
  %.597 = call float @llvm.fma.f32(float %.596, float %r_17, float 0.1666666567325592)
  %.598 = call float @llvm.fma.f32(float %.597, float %r_17, float 0.5)
  %.599 = call float @llvm.fma.f32(float %.593, float %.598, float %r_17)
  %.600 = fadd float %.599, 1.0
  %.601 = add i32 %half_17, 127
  %.602 = shl i32 %.601, 23
  %.603 = bitcast i32 %.602 to float
  %.604 = fmul float %.600, %.603
  %.605 = sub i32 %exponent_17, %half_17
  %.606 = add i32 %.605, 127
  %.607 = shl i32 %.606, 23
  %.608 = bitcast i32 %.607 to float
  %e_11 = fmul float %.604, %.608
  %.609 = fcmp oge float %x_16, 0.0
  %.610 = select i1 %.609, float 1.0, float %e_11
  %.611 = fadd float %e_11, 1.0
  %sigmoid_10 = fdiv float %.610, %.611
  %.612 = add i64 %index_3, 11
  %.613 = getelementptr float, float* %in0, i64 %.612
  %x_17 = load float, float* %.613, align 4
  %size_7 = call float @llvm.fabs.f32(float %x_17)
  %z_7 = fmul float %x_17, %x_17
  %x_37 = fadd float %size_7, %size_7
  %.614 = fcmp olt float %x_37, -104.0
  %above_18 = select i1 %.614, float -104.0, float %x_37
  %.615 = fcmp olt float 89.0, %above_18
  %clamped_18 = select i1 %.615, float 89.0, float %above_18
  %.616 = fmul float %clamped_18, 1.4426950216293335
  %.617 = fadd float %.616, 12582912.0
  %.618 = bitcast float %.617 to i32
  %exponent_18 = sub i32 %.618, 1262485504
  %n_18 = sitofp i32 %exponent_18 to float
  %.619 = call float @llvm.fma.f32(float %n_18, float -0.693359375, float %clamped_18)
  %r_18 = call float @llvm.fma.f32(float %n_18, float 0.00021219444170128554, float %.619)
  %half_18 = ashr i32 %exponent_18, 1
  %.620 = fcmp olt float %size_7, 0.625
  %.621 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_7, float 0.0206390880048275)
  %.622 = call float @llvm.fma.f32(float %.621, float %z_7, float -0.05373971536755562)
  %.623 = call float @llvm.fma.f32(float %.622, float %z_7, float 0.13331441581249237)
  %.624 = call float @llvm.fma.f32(float %.623, float %z_7, float -0.3333328068256378)
  %.625 = fmul float %.624, %z_7
  %.626 = call float @llvm.fma.f32(float %.625, float %x_17, float %x_17)
  %.627 = fmul float %r_18, %r_18
  %.628 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_18, float 0.001398199936375022)
  %.629 = call float @llvm.fma.f32(float %.628, float %r_18, float 0.008333452045917511)
  %.630 = call float @llvm.fma.f32(float %.629, float %r_18, float 0.04166579619050026)
  %.631 = call float @llvm.fma.f32(float %.630, float %r_18, float 0.1666666567325592)
  %.632 = call float @llvm.fma.f32(float %.631, float %r_18, float 0.5)
  %.633 = call float @llvm.fma.f32(float %.627, float %.632, float %r_18)
  %.634 = fadd float %.633, 1.0
  %.635 = add i32 %half_18, 127
  %.636 = shl i32 %.635, 23
  %.637 = bitcast i32 %.636 to float
  %.638 = fmul float %.634, %.637
  %.639 = sub i32 %exponent_18, %half_18
  %.640 = add i32 %.639, 127
  %.641 = shl i32 %.640, 23
  %.642 = bitcast i32 %.641 to float
  %.643 = fmul float %.638, %.642
  %.644 = fadd float %.643, 1.0
  %.645 = fdiv float 2.0, %.644
  %.646 = fsub float 1.0, %.645
  %.647 = bitcast float %.646 to i32
  %.648 = bitcast float %x_17 to i32
  %.649 = and i32 %.648, -2147483648
  %.650 = or i32 %.647, %.649
  %.651 = bitcast i32 %.650 to float
  %tanh_6 = select i1 %.620, float %.626, float %.651
  %.652 = add i64 %index_4, 3
  %.653 = getelementptr float, float* %in1, i64 %.652
  %x_18 = load float, float* %.653, align 4
  %.654 = fmul float %sigmoid_9, %x_18
  %.655 = fmul float %sigmoid_10, %tanh_6
  %add_3 = fadd float %.654, %.655
  %.656 = add i64 %index_3, 15
  %.657 = getelementptr float, float* %in0, i64 %.656
  %x_19 = load float, float* %.657, align 4
  %.658 = call float @llvm.fabs.f32(float %x_19)
  %x_38 = fneg float %.658
  %.659 = fcmp olt float %x_38, -104.0
  %above_19 = select i1 %.659, float -104.0, float %x_38
  %.660 = fcmp olt float 89.0, %above_19
  %clamped_19 = select i1 %.660, float 89.0, float %above_19
  %.661 = fmul float %clamped_19, 1.4426950216293335
  %.662 = fadd float %.661, 12582912.0
  %.663 = bitcast float %.662 to i32
  %exponent_19 = sub i32 %.663, 1262485504
  %n_19 = sitofp i32 %exponent_19 to float
  %.664 = call float @llvm.fma.f32(float %n_19, float -0.693359375, float %clamped_19)
  %r_19 = call float @llvm.fma.f32(float %n_19, float 0.00021219444170128554, float %.664)
  %half_19 = ashr i32 %exponent_19, 1
  %.665 = fmul float %r_19, %r_19
  %.666 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_19, float 0.001398199936375022)
  %.667 = call float @llvm.fma.f32(float %.666, float %r_19, float 0.008333452045917511)
  %.668 = call float @llvm.fma.f32(float %.667, float %r_19, float 0.04166579619050026)
  %.669 = call float @llvm.fma.f32(float %.668, float %r_19, float 0.1666666567325592)
  %.670 = call float @llvm.fma.f32(float %.669, float %r_19, float 0.5)
  %.671 = call float @llvm.fma.f32(float %.665, float %.670, float %r_19)
  %.672 = fadd float %.671, 1.0
  %.673 = add i32 %half_19, 127
  %.674 = shl i32 %.673, 23
  %.675 = bitcast i32 %.674 to float
  %.676 = fmul float %.672, %.675
  %.677 = sub i32 %exponent_19, %half_19
  %.678 = add i32 %.677, 127
  %.679 = shl i32 %.678, 23
  %.680 = bitcast i32 %.679 to float
  %e_12 = fmul float %.676, %.680
  %.681 = fcmp oge float %x_19, 0.0
  %.682 = select i1 %.681, float 1.0, float %e_12
  %.683 = fadd float %e_12, 1.0
  %sigmoid_11 = fdiv float %.682, %.683
  %size_8 = call float @llvm.fabs.f32(float %add_3)
  %z_8 = fmul float %add_3, %add_3
  %x_39 = fadd float %size_8, %size_8
  %.684 = fcmp olt float %x_39, -104.0
  %above_20 = select i1 %.684, float -104.0, float %x_39
  %.685 = fcmp olt float 89.0, %above_20
  %clamped_20 = select i1 %.685, float 89.0, float %above_20
  %.686 = fmul float %clamped_20, 1.4426950216293335
  %.687 = fadd float %.686, 12582912.0
  %.688 = bitcast float %.687 to i32
  %exponent_20 = sub i32 %.688, 1262485504
  %n_20 = sitofp i32 %exponent_20 to float
  %.689 = call float @llvm.fma.f32(float %n_20, float -0.693359375, float %clamped_20)
  %r_20 = call float @llvm.fma.f32(float %n_20, float 0.00021219444170128554, float %.689)
  %half_20 = ashr i32 %exponent_20, 1
  %.690 = fcmp olt float %size_8, 0.625
  %.691 = call float @llvm.fma.f32(float -0.0057049887254834175, float %z_8, float 0.0206390880048275)
  %.692 = call float @llvm.fma.f32(float %.691, float %z_8, float -0.05373971536755562)
  %.693 = call float @llvm.fma.f32(float %.692, float %z_8, float 0.13331441581249237)
  %.694 = call float @llvm.fma.f32(float %.693, float %z_8, float -0.3333328068256378)
  %.695 = fmul float %.694, %z_8
  %.696 = call float @llvm.fma.f32(float %.695, float %add_3, float %add_3)
  %.697 = fmul float %r_20, %r_20
  %.698 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_20, float 0.001398199936375022)
  %.699 = call float @llvm.fma.f32(float %.698, float %r_20, float 0.008333452045917511)
  %.700 = call float @llvm.fma.f32(float %.699, float %r_20, float 0.04166579619050026)
  %.701 = call float @llvm.fma.f32(float %.700, float %r_20, float 0.1666666567325592)
  %.702 = call float @llvm.fma.f32(float %.701, float %r_20, float 0.5)
  %.703 = call float @llvm.fma.f32(float %.697, float %.702, float %r_20)
  %.704 = fadd float %.703, 1.0
  %.705 = add i32 %half_20, 127
  %.706 = shl i32 %.705, 23
  %.707 = bitcast i32 %.706 to float
  %.708 = fmul float %.704, %.707
  %.709 = sub i32 %exponent_20, %half_20
  %.710 = add i32 %.709, 127
  %.711 = shl i32 %.710, 23
  %.712 = bitcast i32 %.711 to float
  %.713 = fmul float %.708, %.712
  %.714 = fadd float %.713, 1.0
  %.715 = fdiv float 2.0, %.714
  %.716 = fsub float 1.0, %.715
  %.717 = bitcast float %.716 to i32
  %.718 = bitcast float %add_3 to i32
  %.719 = and i32 %.718, -2147483648
  %.720 = or i32 %.717, %.719
  %.721 = bitcast i32 %.720 to float
  %tanh_7 = select i1 %.690, float %.696, float %.721
  %.722 = add i64 %index_4, 3
  %.723 = getelementptr float, float* %in2, i64 %.722
  %value_3 = load float, float* %.723, align 4
  %.724 = add i64 %index_4, 3
  %.725 = getelementptr float, float* %out0, i64 %.724
  store float %sigmoid_9, float* %.725, align 4
  %.726 = add i64 %index_4, 3
  %.727 = getelementptr float, float* %out1, i64 %.726
  store float %sigmoid_10, float* %.727, align 4
  %.728 = add i64 %index_4, 3
  %.729 = getelementptr float, float* %out2, i64 %.728
  store float %tanh_6, float* %.729, align 4
  %.730 = add i64 %index_4, 3
  %.731 = getelementptr float, float* %in1, i64 %.730
  store float %add_3, float* %.731, align 4
  %.732 = add i64 %index_4, 3
  %.733 = getelementptr float, float* %out4, i64 %.732
  store float %sigmoid_11, float* %.733, align 4
  %.734 = add i64 %index_4, 3
  %.735 = getelementptr float, float* %out5, i64 %.734
  store float %tanh_7, float* %.735, align 4
  %.736 = fmul float %sigmoid_11, %tanh_7
  %.737 = add i64 %index_4, 3
  %.738 = getelementptr float, float* %in2, i64 %.737
  store float %.736, float* %.738, align 4
  %.739 = add i64 %index_4, 3
  %.740 = getelementptr float, float* %out7, i64 %.739
  store float %x_18, float* %.740, align 4
  %.741 = add i64 %index_4, 3
  %.742 = getelementptr float, float* %out8, i64 %.741
  store float %value_3, float* %.742, align 4
  %.743 = add i32 %group_x, 1
  %.744 = icmp eq i32 %.743, %.grid_x
  %.745 = add i32 %group_y, 1
  %.746 = select i1 %.744, i32 %.745, i32 %group_y
  %.747 = icmp eq i32 %.746, %.grid_y
  %.748 = add i32 %group_z, 1
  %.749 = select i1 %.744, i32 0, i32 %.743
  store i32 %.749, i32* %group_x.at
  %.750 = select i1 %.747, i32 0, i32 %.746
  store i32 %.750, i32* %group_y.at
  %.751 = select i1 %.747, i32 %.748, i32 %group_z
  store i32 %.751, i32* %group_z.at
  %.752 = add nsw i32 %.task, 1
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.109, %.task.body.4 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = mul i32 %group_x, 16
  %lanes_2 = add <8 x i32> zeroinitializer, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %index_2 = mul i32 %group_x, 4
  %index_3 = sext i32 %index_1 to i64
  %index_4 = sext i32 %index_2 to i64
  %.7 = icmp slt <8 x i32> %lanes_2, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %.8 = getelementptr float, float* %in0, i64 %index_4
  %.9 = load float, float* %.8, align 4
  %.10 = insertelement <8 x float> undef, float %.9, i32 0
  %.11 = add i64 %index_4, 1
  %.12 = getelementptr float, float* %in0, i64 %.11
  %.13 = load float, float* %.12, align 4
  %.14 = insertelement <8 x float> %.10, float %.13, i32 1
  %.15 = add i64 %index_4, 2
  %.16 = getelementptr float, float* %in0, i64 %.15
  %.17 = load float, float* %.16, align 4
  %.18 = insertelement <8 x float> %.14, float %.17, i32 2
  %.19 = add i64 %index_4, 3
  %.20 = getelementptr float, float* %in0, i64 %.19
  %.21 = load float, float* %.20, align 4
  %.22 = insertelement <8 x float> %.18, float %.21, i32 3
  %.23 = insertelement <8 x float> %.22, float 0.0, i32 4
  %.24 = insertelement <8 x float> %.23, float 0.0, i32 5
  %.25 = insertelement <8 x float> %.24, float 0.0, i32 6
  %.26 = insertelement <8 x float> %.25, float 0.0, i32 7
  %.27 = icmp slt <8 x i32> %lanes_2, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %.28 = insertelement <8 x float> undef, float 0.0, i32 0
  %.29 = insertelement <8 x float> %.28, float 0.0, i32 1
  %.30 = insertelement <8 x float> %.29, float 0.0, i32 2
  %.31 = insertelement <8 x float> %.30, float 0.0, i32 3
  %.32 = getelementptr float, float* %in1, i64 %index_4
  %.33 = load float, float* %.32, align 4
  %.34 = insertelement <8 x float> %.31, float %.33, i32 4
  %.35 = add i64 %index_4, 1
  %.36 = getelementptr float, float* %in1, i64 %.35
  %.37 = load float, float* %.36, align 4
  %.38 = insertelement <8 x float> %.34, float %.37, i32 5
  %.39 = add i64 %index_4, 2
  %.40 = getelementptr float, float* %in1, i64 %.39
  %.41 = load float, float* %.40, align 4
  %.42 = insertelement <8 x float> %.38, float %.41, i32 6
  %.43 = add i64 %index_4, 3
  %.44 = getelementptr float, float* %in1, i64 %.43
  %.45 = load float, float* %.44, align 4
  %.46 = insertelement <8 x float> %.42, float %.45, i32 7
  %.47 = icmp slt <8 x i32> %lanes_2, <i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12>
  %.48 = select <8 x i1> %.47, <8 x float> zeroinitializer, <8 x float> zeroinitializer
  %.49 = select <8 x i1> %.27, <8 x float> %.46, <8 x float> %.48
  %.50 = select <8 x i1> %.7, <8 x float> %.26, <8 x float> %.49
  %.51 = getelementptr float, float* %out0, i64 %index_3
  %.52 = bitcast float* %.51 to <8 x float>*
  store <8 x float> %.50, <8 x float>* %.52, align 4
  %lanes_7 = add <8 x i32> <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.53 = icmp slt <8 x i32> %lanes_7, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %.54 = icmp slt <8 x i32> %lanes_7, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %.55 = icmp slt <8 x i32> %lanes_7, <i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12, i32 12>
  %.56 = getelementptr float, float* %in2, i64 %index_4
  %.57 = load float, float* %.56, align 4
  %.58 = insertelement <8 x float> undef, float %.57, i32 0
  %.59 = add i64 %index_4, 1
  %.60 = getelementptr float, float* %in2, i64 %.59
  %.61 = load float, float* %.60, align 4
  %.62 = insertelement <8 x float> %.58, float %.61, i32 1
  %.63 = add i64 %index_4, 2
  %.64 = getelementptr float, float* %in2, i64 %.63
  %.65 = load float, float* %.64, align 4
  %.66 = insertelement <8 x float> %.62, float %.65, i32 2
  %.67 = add i64 %index_4, 3
  %.68 = getelementptr float, float* %in2, i64 %.67
  %.69 = load float, float* %.68, align 4
  %.70 = insertelement <8 x float> %.66, float %.69, i32 3
  %.71 = insertelement <8 x float> %.70, float 0.0, i32 4
  %.72 = insertelement <8 x float> %.71, float 0.0, i32 5
  %.73 = insertelement <8 x float> %.72, float 0.0, i32 6
  %.74 = insertelement <8 x float> %.73, float 0.0, i32 7
  %.75 = insertelement <8 x float> undef, float 0.0, i32 0
  %.76 = insertelement <8 x float> %.75, float 0.0, i32 1
  %.77 = insertelement <8 x float> %.76, float 0.0, i32 2
  %.78 = insertelement <8 x float> %.77, float 0.0, i32 3
  %.79 = getelementptr float, float* %in3, i64 %index_4
  %.80 = load float, float* %.79, align 4
  %.81 = insertelement <8 x float> %.78, float %.80, i32 4
  %.82 = add i64 %index_4, 1
  %.83 = getelementptr float, float* %in3, i64 %.82
  %.84 = load float, float* %.83, align 4
  %.85 = insertelement <8 x float> %.81, float %.84, i32 5
  %.86 = add i64 %index_4, 2
  %.87 = getelementptr float, float* %in3, i64 %.86
  %.88 = load float, float* %.87, align 4
  %.89 = insertelement <8 x float> %.85, float %.88, i32 6
  %.90 = add i64 %index_4, 3
  %.91 = getelementptr float, float* %in3, i64 %.90
  %.92 = load float, float* %.91, align 4
  %.93 = insertelement <8 x float> %.89, float %.92, i32 7
  %.94 = select <8 x i1> %.55, <8 x float> %.74, <8 x float> %.93
  %.95 = select <8 x i1> %.54, <8 x float> zeroinitializer, <8 x float> %.94
  %.96 = select <8 x i1> %.53, <8 x float> zeroinitializer, <8 x float> %.95
  %.97 = add i64 %index_3, 8
  %.98 = getelementptr float, float* %out0, i64 %.97
  %.99 = bitcast float* %.98 to <8 x float>*
  store <8 x float> %.96, <8 x float>* %.99, align 4
  %.100 = add i32 %group_x, 1
  %.101 = icmp eq i32 %.100, %.grid_x
  %.102 = add i32 %group_y, 1
  %.103 = select i1 %.101, i32 %.102, i32 %group_y
  %.104 = icmp eq i32 %.103, %.grid_y
  %.105 = add i32 %group_z, 1
  %.106 = select i1 %.101, i32 0, i32 %.100
  store i32 %.106, i32* %group_x.at
  %.107 = select i1 %.104, i32 0, i32 %.103
  store i32 %.107, i32* %group_y.at
  %.108 = select i1 %.104, i32 %.105, i32 %group_z
  store i32 %.108, i32* %group_z.at
  %.109 = add nsw i32 %.task, 1
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

; train_step_sgd
;   ops: mul, sub, mul, sub, mul, sub, add
;   from: test/golden/models.ts:60:9
;   schedule: map: tile element 4096, vector element 8
;   flops: 257  bytes: 1032
;   grid: 4 x 1 x 1
;   in0: f32[48], read
;   in1: f32[1], read
;   in2: f32[48], read_write
;   in3: f32[64], read
;   in4: f32[64], read_write
;   in5: f32[16], read
;   in6: f32[16], read_write
;   in7: i32[1], read_write
define internal void @train_step_sgd(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %in4, float* noalias nocapture readonly %in5, float* noalias nocapture %in6, i32* noalias nocapture %in7, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.89, %after.32 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = icmp slt i32 %group_x, 1
  br i1 %.7, label %then.6, label %after.8
then.6:
  br label %i.head.9
i.head.9:
  %i = phi i32 [ 0, %then.6 ], [ %.22, %i.body.10 ]
  %.8 = icmp slt i32 %i, 48
  br i1 %.8, label %i.body.10, label %i.end.11
i.body.10:
  %.9 = getelementptr float, float* %in1, i64 0
  %x = load float, float* %.9, align 4
  %index_1 = sext i32 %i to i64
  %.10 = getelementptr float, float* %in2, i64 %index_1
  %.11 = bitcast float* %.10 to <8 x float>*
  %.12 = load <8 x float>, <8 x float>* %.11, align 4
  %.13 = getelementptr float, float* %in0, i64 %index_1
  %.14 = bitcast float* %.13 to <8 x float>*
  %.15 = load <8 x float>, <8 x float>* %.14, align 4
  %.16 = insertelement <8 x float> undef, float %x, i32 0
  %.17 = shufflevector <8 x float> %.16, <8 x float> undef, <8 x i32> zeroinitializer
  %.18 = fmul <8 x float> %.15, %.17
  %.19 = fsub <8 x float> %.12, %.18
  %.20 = getelementptr float, float* %in2, i64 %index_1
  %.21 = bitcast float* %.20 to <8 x float>*
  store <8 x float> %.19, <8 x float>* %.21, align 4
  %.22 = add nsw i32 %i, 8
  br label %i.head.9
i.end.11:
  br label %after.8
after.8:
  %.23 = icmp sge i32 %group_x, 1
  br i1 %.23, label %then.12, label %after.14
then.12:
  %.24 = icmp slt i32 %group_x, 2
  br i1 %.24, label %then.15, label %after.17
then.15:
  %.25 = mul i32 %group_x, 4096
  %start_1 = sub i32 %.25, 4096
  %.26 = mul i32 %group_x, 512
  %.27 = sub i32 520, %.26
  %.28 = call i32 @llvm.smin.i32(i32 512, i32 %.27)
  %.29 = mul i32 %.28, 8
  %.30 = add i32 %.29, %start_1
  br label %i_1.head.18
i_1.head.18:
  %i_1 = phi i32 [ %start_1, %then.15 ], [ %.45, %i_1.body.19 ]
  %.31 = icmp slt i32 %i_1, %.30
  br i1 %.31, label %i_1.body.19, label %i_1.end.20
i_1.body.19:
  %.32 = getelementptr float, float* %in1, i64 0
  %x_1 = load float, float* %.32, align 4
  %index_2 = sext i32 %i_1 to i64
  %.33 = getelementptr float, float* %in4, i64 %index_2
  %.34 = bitcast float* %.33 to <8 x float>*
  %.35 = load <8 x float>, <8 x float>* %.34, align 4
  %.36 = getelementptr float, float* %in3, i64 %index_2
  %.37 = bitcast float* %.36 to <8 x float>*
  %.38 = load <8 x float>, <8 x float>* %.37, align 4
  %.39 = insertelement <8 x float> undef, float %x_1, i32 0
  %.40 = shufflevector <8 x float> %.39, <8 x float> undef, <8 x i32> zeroinitializer
  %.41 = fmul <8 x float> %.38, %.40
  %.42 = fsub <8 x float> %.35, %.41
  %.43 = getelementptr float, float* %in4, i64 %index_2
  %.44 = bitcast float* %.43 to <8 x float>*
  store <8 x float> %.42, <8 x float>* %.44, align 4
  %.45 = add nsw i32 %i_1, 8
  br label %i_1.head.18
i_1.end.20:
  br label %after.17
after.17:
  br label %after.14
after.14:
  %.46 = icmp sge i32 %group_x, 2
  br i1 %.46, label %then.21, label %after.23
then.21:
  %.47 = icmp slt i32 %group_x, 3
  br i1 %.47, label %then.24, label %after.26
then.24:
  %.48 = mul i32 %group_x, 4096
  %start_2 = sub i32 %.48, 8192
  %.49 = mul i32 %group_x, 512
  %.50 = sub i32 1026, %.49
  %.51 = call i32 @llvm.smin.i32(i32 512, i32 %.50)
  %.52 = mul i32 %.51, 8
  %.53 = add i32 %.52, %start_2
  br label %i_2.head.27
i_2.head.27:
  %i_2 = phi i32 [ %start_2, %then.24 ], [ %.68, %i_2.body.28 ]
  %.54 = icmp slt i32 %i_2, %.53
  br i1 %.54, label %i_2.body.28, label %i_2.end.29
i_2.body.28:
  %.55 = getelementptr float, float* %in1, i64 0
  %x_2 = load float, float* %.55, align 4
  %index_3 = sext i32 %i_2 to i64
  %.56 = getelementptr float, float* %in6, i64 %index_3
  %.57 = bitcast float* %.56 to <8 x float>*
  %.58 = load <8 x float>, <8 x float>* %.57, align 4
  %.59 = getelementptr float, float* %in5, i64 %index_3
  %.60 = bitcast float* %.59 to <8 x float>*
  %.61 = load <8 x float>, <8 x float>* %.60, align 4
  %.62 = insertelement <8 x float> undef, float %x_2, i32 0
  %.63 = shufflevector <8 x float> %.62, <8 x float> undef, <8 x i32> zeroinitializer
  %.64 = fmul <8 x float> %.61, %.63
  %.65 = fsub <8 x float> %.58, %.64
  %.66 = getelementptr float, float* %in6, i64 %index_3
  %.67 = bitcast float* %.66 to <8 x float>*
  store <8 x float> %.65, <8 x float>* %.67, align 4
  %.68 = add nsw i32 %i_2, 8
  br label %i_2.head.27
i_2.end.29:
  br label %after.26
after.26:
  br label %after.23
after.23:
  %.69 = icmp sge i32 %group_x, 3
  br i1 %.69, label %then.30, label %after.32
then.30:
  %.70 = mul i32 %group_x, 4096
  %start_3 = sub i32 %.70, 12288
  %.71 = sub i32 1, %start_3
  %.72 = call i32 @llvm.smin.i32(i32 4096, i32 %.71)
  %.73 = add i32 %start_3, %.72
  br label %i_3.head.33
i_3.head.33:
  %i_3 = phi i32 [ %start_3, %then.30 ], [ %.79, %i_3.body.34 ]
  %.74 = icmp slt i32 %i_3, %.73
  br i1 %.74, label %i_3.body.34, label %i_3.end.35
i_3.body.34:
  %.75 = getelementptr i32, i32* %in7, i64 0
  %.76 = load i32, i32* %.75, align 4
  %.77 = add i32 %.76, 1
  %.78 = getelementptr i32, i32* %in7, i64 0
  store i32 %.77, i32* %.78, align 4
  %.79 = add nsw i32 %i_3, 1
  br label %i_3.head.33
i_3.end.35:
  br label %after.32
after.32:
  %.80 = add i32 %group_x, 1
  %.81 = icmp eq i32 %.80, %.grid_x
  %.82 = add i32 %group_y, 1
  %.83 = select i1 %.81, i32 %.82, i32 %group_y
  %.84 = icmp eq i32 %.83, %.grid_y
  %.85 = add i32 %group_z, 1
  %.86 = select i1 %.81, i32 0, i32 %.80
  store i32 %.86, i32* %group_x.at
  %.87 = select i1 %.84, i32 0, i32 %.83
  store i32 %.87, i32* %group_y.at
  %.88 = select i1 %.84, i32 %.85, i32 %group_z
  store i32 %.88, i32* %group_z.at
  %.89 = add nsw i32 %.task, 1
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
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.3 = mul i64 60, %batch.capacity
  %.4 = mul i64 64, %batch.capacity
  %.5 = call i64 @llvm.smax.i64(i64 %.3, i64 %.4)
  %.6 = add i64 %.5, 63
  %.7 = call i64 @.floordiv(i64 %.6, i64 64)
  %.8 = mul i64 %.7, 64
  %.9 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.10 = bitcast i8* %.9 to float*
  %.11 = trunc i64 %batch.sizes to i32
  %.12 = mul i64 4, %batch.sizes
  %.13 = add i64 %.12, 4095
  %.14 = call i64 @.floordiv(i64 %.13, i64 4096)
  %.15 = trunc i64 %.14 to i32
  %.16 = mul i32 %.15, 1
  %.17 = mul i32 %.16, 1
  call void @predict_lstm(float* %.10, i32 %.11, i8* %.scratch, i32 %.15, i32 1, i32 0, i32 %.17)
  %.18 = mul i64 16, %batch.capacity
  %.19 = add i64 %.18, 63
  %.20 = call i64 @.floordiv(i64 %.19, i64 64)
  %.21 = mul i64 %.20, 64
  %.22 = add i64 %.8, %.21
  %.23 = getelementptr inbounds i8, i8* %.arena, i64 %.22
  %.24 = bitcast i8* %.23 to float*
  %.25 = trunc i64 %batch.sizes to i32
  %.26 = trunc i64 %.14 to i32
  %.27 = mul i32 %.26, 1
  %.28 = mul i32 %.27, 1
  call void @predict_lstm(float* %.24, i32 %.25, i8* %.scratch, i32 %.26, i32 1, i32 0, i32 %.28)
  %.29 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.30 = bitcast i8* %.29 to float*
  %.31 = getelementptr inbounds i8, i8* %.state, i64 0
  %.32 = bitcast i8* %.31 to float*
  %.33 = add i64 %.22, %.21
  %.34 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.35 = bitcast i8* %.34 to float*
  %.36 = trunc i64 %batch.sizes to i32
  %.37 = mul i64 5, %batch.sizes
  %.38 = add i64 %.37, 191
  %.39 = call i64 @.floordiv(i64 %.38, i64 192)
  %.40 = trunc i64 %.39 to i32
  %.41 = mul i32 %.40, 1
  %.42 = mul i32 %.41, 1
  call void @predict_lstm_cell(float* %.30, float* %.32, float* %.35, i32 %.36, i8* %.scratch, i32 %.40, i32 1, i32 0, i32 %.42)
  %.43 = getelementptr inbounds i8, i8* %.state, i64 448
  %.44 = bitcast i8* %.43 to float*
  %.45 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.46 = bitcast i8* %.45 to float*
  %.47 = trunc i64 %batch.sizes to i32
  %.48 = trunc i64 %batch.sizes to i32
  %.49 = mul i32 %.48, 1
  %.50 = mul i32 %.49, 1
  call void @predict_lstm_cell_1(float* %.44, float* %.46, i32 %.47, i8* %.scratch, i32 %.48, i32 1, i32 0, i32 %.50)
  br label %turn.1.head.2
turn.1.head.2:
  %turn.1 = phi i64 [ 0, %entry ], [ %.86, %turn.1.body.3 ]
  %.51 = icmp slt i64 %turn.1, 5
  br i1 %.51, label %turn.1.body.3, label %turn.1.end.4
turn.1.body.3:
  %.52 = mul i64 64, %batch.sizes
  %.53 = mul i64 %turn.1, %.52
  %.54 = add i64 %.33, %.53
  %.55 = getelementptr inbounds i8, i8* %.arena, i64 %.54
  %.56 = bitcast i8* %.55 to float*
  %.57 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.58 = bitcast i8* %.57 to float*
  %.59 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.60 = bitcast i8* %.59 to float*
  %.61 = getelementptr inbounds i8, i8* %.state, i64 192
  %.62 = bitcast i8* %.61 to float*
  %.63 = mul i64 320, %batch.capacity
  %.64 = add i64 %.63, 63
  %.65 = call i64 @.floordiv(i64 %.64, i64 64)
  %.66 = mul i64 %.65, 64
  %.67 = add i64 %.33, %.66
  %.68 = getelementptr inbounds i8, i8* %.arena, i64 %.67
  %.69 = bitcast i8* %.68 to float*
  %.70 = trunc i64 %batch.sizes to i32
  %.71 = add i64 %batch.sizes, 191
  %.72 = call i64 @.floordiv(i64 %.71, i64 192)
  %.73 = trunc i64 %.72 to i32
  %.74 = mul i32 %.73, 1
  %.75 = mul i32 %.74, 1
  call void @predict_lstm_cell_2(float* %.56, float* %.58, float* %.60, float* %.62, float* %.69, i32 %.70, i8* %.scratch, i32 %.73, i32 1, i32 0, i32 %.75)
  %.76 = getelementptr inbounds i8, i8* %.arena, i64 %.67
  %.77 = bitcast i8* %.76 to float*
  %.78 = getelementptr inbounds i8, i8* %.arena, i64 %.22
  %.79 = bitcast i8* %.78 to float*
  %.80 = getelementptr inbounds i8, i8* %.arena, i64 %.8
  %.81 = bitcast i8* %.80 to float*
  %.82 = trunc i64 %batch.sizes to i32
  %.83 = trunc i64 %batch.sizes to i32
  %.84 = mul i32 %.83, 1
  %.85 = mul i32 %.84, 1
  call void @predict_lstm_cell_3(float* %.77, float* %.79, float* %.81, i32 %.82, i8* %.scratch, i32 %.83, i32 1, i32 0, i32 %.85)
  %.86 = add nsw i64 %turn.1, 1
  br label %turn.1.head.2
turn.1.end.4:
  ret void
}

define void @tscompile_recurrent_places_predict(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  store i64 0, i64* %.2, align 8
  %.3 = getelementptr inbounds i64, i64* %.places, i64 1
  %.4 = mul i64 60, %batch.capacity
  %.5 = mul i64 64, %batch.capacity
  %.6 = call i64 @llvm.smax.i64(i64 %.4, i64 %.5)
  %.7 = add i64 %.6, 63
  %.8 = call i64 @.floordiv(i64 %.7, i64 64)
  %.9 = mul i64 %.8, 64
  store i64 %.9, i64* %.3, align 8
  ret void
}

; train_step: 15 steps
define void @tscompile_recurrent_run_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.3 = mul i64 60, %batch.capacity
  %.4 = call i64 @llvm.smax.i64(i64 %.3, i64 256)
  %.5 = add i64 %.4, 63
  %.6 = call i64 @.floordiv(i64 %.5, i64 64)
  %.7 = mul i64 %.6, 64
  %.8 = mul i64 16, %batch.capacity
  %.9 = add i64 %.8, 63
  %.10 = call i64 @.floordiv(i64 %.9, i64 64)
  %.11 = mul i64 %.10, 64
  %.12 = add i64 %.7, %.11
  %.13 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.14 = bitcast i8* %.13 to float*
  %.15 = trunc i64 %batch.sizes to i32
  %.16 = mul i64 4, %batch.sizes
  %.17 = add i64 %.16, 4095
  %.18 = call i64 @.floordiv(i64 %.17, i64 4096)
  %.19 = trunc i64 %.18 to i32
  %.20 = mul i32 %.19, 1
  %.21 = mul i32 %.20, 1
  call void @predict_lstm(float* %.14, i32 %.15, i8* %.scratch, i32 %.19, i32 1, i32 0, i32 %.21)
  %.22 = add i64 %.12, %.11
  %.23 = getelementptr inbounds i8, i8* %.arena, i64 %.22
  %.24 = bitcast i8* %.23 to float*
  %.25 = trunc i64 %batch.sizes to i32
  %.26 = trunc i64 %.18 to i32
  %.27 = mul i32 %.26, 1
  %.28 = mul i32 %.27, 1
  call void @predict_lstm(float* %.24, i32 %.25, i8* %.scratch, i32 %.26, i32 1, i32 0, i32 %.28)
  %.29 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.30 = bitcast i8* %.29 to float*
  %.31 = getelementptr inbounds i8, i8* %.state, i64 0
  %.32 = bitcast i8* %.31 to float*
  %.33 = add i64 %.22, %.11
  %.34 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.35 = bitcast i8* %.34 to float*
  %.36 = trunc i64 %batch.sizes to i32
  %.37 = mul i64 5, %batch.sizes
  %.38 = add i64 %.37, 191
  %.39 = call i64 @.floordiv(i64 %.38, i64 192)
  %.40 = trunc i64 %.39 to i32
  %.41 = mul i32 %.40, 1
  %.42 = mul i32 %.41, 1
  call void @predict_lstm_cell(float* %.30, float* %.32, float* %.35, i32 %.36, i8* %.scratch, i32 %.40, i32 1, i32 0, i32 %.42)
  %.43 = getelementptr inbounds i8, i8* %.state, i64 448
  %.44 = bitcast i8* %.43 to float*
  %.45 = mul i64 320, %batch.capacity
  %.46 = add i64 %.45, 63
  %.47 = call i64 @.floordiv(i64 %.46, i64 64)
  %.48 = mul i64 %.47, 64
  %.49 = add i64 %.33, %.48
  %.50 = getelementptr inbounds i8, i8* %.arena, i64 %.49
  %.51 = bitcast i8* %.50 to float*
  %.52 = trunc i64 %batch.sizes to i32
  %.53 = trunc i64 %batch.sizes to i32
  %.54 = mul i32 %.53, 1
  %.55 = mul i32 %.54, 1
  call void @predict_lstm_cell_1(float* %.44, float* %.51, i32 %.52, i8* %.scratch, i32 %.53, i32 1, i32 0, i32 %.55)
  br label %turn.1.head.2
turn.1.head.2:
  %turn.1 = phi i64 [ 0, %entry ], [ %.135, %turn.1.body.3 ]
  %.56 = icmp slt i64 %turn.1, 5
  br i1 %.56, label %turn.1.body.3, label %turn.1.end.4
turn.1.body.3:
  %.57 = mul i64 64, %batch.sizes
  %.58 = mul i64 %turn.1, %.57
  %.59 = add i64 %.33, %.58
  %.60 = getelementptr inbounds i8, i8* %.arena, i64 %.59
  %.61 = bitcast i8* %.60 to float*
  %.62 = getelementptr inbounds i8, i8* %.arena, i64 %.49
  %.63 = bitcast i8* %.62 to float*
  %.64 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.65 = bitcast i8* %.64 to float*
  %.66 = getelementptr inbounds i8, i8* %.state, i64 192
  %.67 = bitcast i8* %.66 to float*
  %.68 = mul i64 64, %batch.capacity
  %.69 = call i64 @llvm.smax.i64(i64 %.68, i64 %.8)
  %.70 = add i64 %.69, 63
  %.71 = call i64 @.floordiv(i64 %.70, i64 64)
  %.72 = mul i64 %.71, 64
  %.73 = add i64 %.49, %.72
  %.74 = mul i64 80, %batch.capacity
  %.75 = call i64 @llvm.smax.i64(i64 %.74, i64 %.68)
  %.76 = call i64 @llvm.smax.i64(i64 %.75, i64 4)
  %.77 = add i64 %.76, 63
  %.78 = call i64 @.floordiv(i64 %.77, i64 64)
  %.79 = mul i64 %.78, 64
  %.80 = add i64 %.73, %.79
  %.81 = call i64 @llvm.smax.i64(i64 %.74, i64 64)
  %.82 = add i64 %.81, 63
  %.83 = call i64 @.floordiv(i64 %.82, i64 64)
  %.84 = mul i64 %.83, 64
  %.85 = add i64 %.80, %.84
  %.86 = add i64 %.74, 63
  %.87 = call i64 @.floordiv(i64 %.86, i64 64)
  %.88 = mul i64 %.87, 64
  %.89 = add i64 %.85, %.88
  %.90 = add i64 %.89, %.88
  %.91 = add i64 %.90, %.88
  %.92 = add i64 %.91, %.88
  %.93 = add i64 %.92, %.88
  %.94 = getelementptr inbounds i8, i8* %.arena, i64 %.93
  %.95 = bitcast i8* %.94 to float*
  %.96 = trunc i64 %batch.sizes to i32
  %.97 = add i64 %batch.sizes, 191
  %.98 = call i64 @.floordiv(i64 %.97, i64 192)
  %.99 = trunc i64 %.98 to i32
  %.100 = mul i32 %.99, 1
  %.101 = mul i32 %.100, 1
  call void @predict_lstm_cell_2(float* %.61, float* %.63, float* %.65, float* %.67, float* %.95, i32 %.96, i8* %.scratch, i32 %.99, i32 1, i32 0, i32 %.101)
  %.102 = getelementptr inbounds i8, i8* %.arena, i64 %.93
  %.103 = bitcast i8* %.102 to float*
  %.104 = getelementptr inbounds i8, i8* %.arena, i64 %.22
  %.105 = bitcast i8* %.104 to float*
  %.106 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.107 = bitcast i8* %.106 to float*
  %.108 = mul i64 16, %batch.sizes
  %.109 = mul i64 %turn.1, %.108
  %.110 = add i64 %.91, %.109
  %.111 = getelementptr inbounds i8, i8* %.arena, i64 %.110
  %.112 = bitcast i8* %.111 to float*
  %.113 = add i64 %.89, %.109
  %.114 = getelementptr inbounds i8, i8* %.arena, i64 %.113
  %.115 = bitcast i8* %.114 to float*
  %.116 = add i64 %.85, %.109
  %.117 = getelementptr inbounds i8, i8* %.arena, i64 %.116
  %.118 = bitcast i8* %.117 to float*
  %.119 = add i64 %.80, %.109
  %.120 = getelementptr inbounds i8, i8* %.arena, i64 %.119
  %.121 = bitcast i8* %.120 to float*
  %.122 = add i64 %.73, %.109
  %.123 = getelementptr inbounds i8, i8* %.arena, i64 %.122
  %.124 = bitcast i8* %.123 to float*
  %.125 = add i64 %.90, %.109
  %.126 = getelementptr inbounds i8, i8* %.arena, i64 %.125
  %.127 = bitcast i8* %.126 to float*
  %.128 = add i64 %.92, %.109
  %.129 = getelementptr inbounds i8, i8* %.arena, i64 %.128
  %.130 = bitcast i8* %.129 to float*
  %.131 = trunc i64 %batch.sizes to i32
  %.132 = trunc i64 %batch.sizes to i32
  %.133 = mul i32 %.132, 1
  %.134 = mul i32 %.133, 1
  call void @train_step_lstm_cell(float* %.103, float* %.105, float* %.107, float* %.112, float* %.115, float* %.118, float* %.121, float* %.124, float* %.127, float* %.130, i32 %.131, i8* %.scratch, i32 %.132, i32 1, i32 0, i32 %.134)
  %.135 = add nsw i64 %turn.1, 1
  br label %turn.1.head.2
turn.1.end.4:
  %.136 = getelementptr inbounds i8, i8* %.arena, i64 %.7
  %.137 = bitcast i8* %.136 to float*
  %.138 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.139 = bitcast i8* %.138 to float*
  %.140 = mul i64 64, %batch.capacity
  %.141 = call i64 @llvm.smax.i64(i64 %.140, i64 %.8)
  %.142 = add i64 %.141, 63
  %.143 = call i64 @.floordiv(i64 %.142, i64 64)
  %.144 = mul i64 %.143, 64
  %.145 = add i64 %.49, %.144
  %.146 = mul i64 80, %batch.capacity
  %.147 = call i64 @llvm.smax.i64(i64 %.146, i64 %.140)
  %.148 = call i64 @llvm.smax.i64(i64 %.147, i64 4)
  %.149 = add i64 %.148, 63
  %.150 = call i64 @.floordiv(i64 %.149, i64 64)
  %.151 = mul i64 %.150, 64
  %.152 = add i64 %.145, %.151
  %.153 = call i64 @llvm.smax.i64(i64 %.146, i64 64)
  %.154 = add i64 %.153, 63
  %.155 = call i64 @.floordiv(i64 %.154, i64 64)
  %.156 = mul i64 %.155, 64
  %.157 = add i64 %.152, %.156
  %.158 = add i64 %.146, 63
  %.159 = call i64 @.floordiv(i64 %.158, i64 64)
  %.160 = mul i64 %.159, 64
  %.161 = add i64 %.157, %.160
  %.162 = add i64 %.161, %.160
  %.163 = add i64 %.162, %.160
  %.164 = add i64 %.163, %.160
  %.165 = add i64 %.164, %.160
  %.166 = getelementptr inbounds i8, i8* %.arena, i64 %.165
  %.167 = bitcast i8* %.166 to float*
  %.168 = getelementptr inbounds i8, i8* %.arena, i64 %.49
  %.169 = bitcast i8* %.168 to float*
  %.170 = trunc i64 %batch.sizes to i32
  %.171 = add i64 %batch.sizes, 7
  %.172 = call i64 @.floordiv(i64 %.171, i64 8)
  %.173 = trunc i64 %.172 to i32
  %.174 = mul i32 %.173, 1
  %.175 = mul i32 %.174, 1
  call void @train_step_loss(float* %.137, float* %.139, float* %.167, float* %.169, i32 %.170, i8* %.scratch, i32 %.173, i32 1, i32 0, i32 %.175)
  %.176 = getelementptr inbounds i8, i8* %.arena, i64 %.7
  %.177 = bitcast i8* %.176 to float*
  %.178 = trunc i64 %batch.sizes to i32
  %.179 = trunc i64 %.18 to i32
  %.180 = mul i32 %.179, 1
  %.181 = mul i32 %.180, 1
  call void @predict_lstm(float* %.177, i32 %.178, i8* %.scratch, i32 %.179, i32 1, i32 0, i32 %.181)
  %.182 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.183 = bitcast i8* %.182 to float*
  %.184 = trunc i64 %batch.sizes to i32
  %.185 = trunc i64 %.18 to i32
  %.186 = mul i32 %.185, 1
  %.187 = mul i32 %.186, 1
  call void @predict_lstm(float* %.183, i32 %.184, i8* %.scratch, i32 %.185, i32 1, i32 0, i32 %.187)
  br label %turn.5.head.6
turn.5.head.6:
  %turn.5 = phi i64 [ 0, %turn.1.end.4 ], [ %.277, %turn.5.body.7 ]
  %.188 = icmp slt i64 %turn.5, 5
  br i1 %.188, label %turn.5.body.7, label %turn.5.end.8
turn.5.body.7:
  %.189 = getelementptr inbounds i8, i8* %.arena, i64 %.49
  %.190 = bitcast i8* %.189 to float*
  %.191 = getelementptr inbounds i8, i8* %.arena, i64 %.7
  %.192 = bitcast i8* %.191 to float*
  %.193 = mul i64 -1, %turn.5
  %.194 = add i64 %.193, 4
  %.195 = mul i64 16, %batch.sizes
  %.196 = mul i64 %.194, %.195
  %.197 = add i64 %.145, %.196
  %.198 = getelementptr inbounds i8, i8* %.arena, i64 %.197
  %.199 = bitcast i8* %.198 to float*
  %.200 = add i64 %.152, %.196
  %.201 = getelementptr inbounds i8, i8* %.arena, i64 %.200
  %.202 = bitcast i8* %.201 to float*
  %.203 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.204 = bitcast i8* %.203 to float*
  %.205 = add i64 %.157, %.196
  %.206 = getelementptr inbounds i8, i8* %.arena, i64 %.205
  %.207 = bitcast i8* %.206 to float*
  %.208 = add i64 %.161, %.196
  %.209 = getelementptr inbounds i8, i8* %.arena, i64 %.208
  %.210 = bitcast i8* %.209 to float*
  %.211 = add i64 %.162, %.196
  %.212 = getelementptr inbounds i8, i8* %.arena, i64 %.211
  %.213 = bitcast i8* %.212 to float*
  %.214 = add i64 %.163, %.196
  %.215 = getelementptr inbounds i8, i8* %.arena, i64 %.214
  %.216 = bitcast i8* %.215 to float*
  %.217 = add i64 %.140, 63
  %.218 = call i64 @.floordiv(i64 %.217, i64 64)
  %.219 = mul i64 %.218, 64
  %.220 = mul i64 4, %batch.capacity
  %.221 = call i64 @llvm.smax.i64(i64 %.219, i64 %.220)
  %.222 = add i64 %.221, 63
  %.223 = call i64 @.floordiv(i64 %.222, i64 64)
  %.224 = mul i64 %.223, 64
  %.225 = add i64 %.165, %.224
  %.226 = getelementptr inbounds i8, i8* %.arena, i64 %.225
  %.227 = bitcast i8* %.226 to float*
  %.228 = add i64 %.225, %.11
  %.229 = getelementptr inbounds i8, i8* %.arena, i64 %.228
  %.230 = bitcast i8* %.229 to float*
  %.231 = add i64 %.228, %.11
  %.232 = getelementptr inbounds i8, i8* %.arena, i64 %.231
  %.233 = bitcast i8* %.232 to float*
  %.234 = add i64 %.231, %.11
  %.235 = getelementptr inbounds i8, i8* %.arena, i64 %.234
  %.236 = bitcast i8* %.235 to float*
  %.237 = trunc i64 %batch.sizes to i32
  %.238 = trunc i64 %.18 to i32
  %.239 = mul i32 %.238, 1
  %.240 = mul i32 %.239, 1
  call void @train_step_lstm_cell_1(float* %.190, float* %.192, float* %.199, float* %.202, float* %.204, float* %.207, float* %.210, float* %.213, float* %.216, float* %.227, float* %.230, float* %.233, float* %.236, i32 %.237, i8* %.scratch, i32 %.238, i32 1, i32 0, i32 %.240)
  %.241 = getelementptr inbounds i8, i8* %.arena, i64 %.231
  %.242 = bitcast i8* %.241 to float*
  %.243 = getelementptr inbounds i8, i8* %.arena, i64 %.234
  %.244 = bitcast i8* %.243 to float*
  %.245 = getelementptr inbounds i8, i8* %.arena, i64 %.228
  %.246 = bitcast i8* %.245 to float*
  %.247 = getelementptr inbounds i8, i8* %.arena, i64 %.225
  %.248 = bitcast i8* %.247 to float*
  %.249 = mul i64 64, %batch.sizes
  %.250 = mul i64 %.194, %.249
  %.251 = add i64 %.33, %.250
  %.252 = getelementptr inbounds i8, i8* %.arena, i64 %.251
  %.253 = bitcast i8* %.252 to float*
  %.254 = trunc i64 %batch.sizes to i32
  %.255 = trunc i64 %batch.sizes to i32
  %.256 = mul i32 %.255, 1
  %.257 = mul i32 %.256, 1
  call void @train_step_lstm_cell_2(float* %.242, float* %.244, float* %.246, float* %.248, float* %.253, i32 %.254, i8* %.scratch, i32 %.255, i32 1, i32 0, i32 %.257)
  %.258 = add i64 %.33, %.250
  %.259 = getelementptr inbounds i8, i8* %.arena, i64 %.258
  %.260 = bitcast i8* %.259 to float*
  %.261 = getelementptr inbounds i8, i8* %.state, i64 192
  %.262 = bitcast i8* %.261 to float*
  %.263 = getelementptr inbounds i8, i8* %.arena, i64 %.7
  %.264 = bitcast i8* %.263 to float*
  %.265 = trunc i64 %batch.sizes to i32
  %.266 = add i64 %batch.sizes, 191
  %.267 = call i64 @.floordiv(i64 %.266, i64 192)
  %.268 = trunc i64 %.267 to i32
  %.269 = mul i32 %.268, 1
  %.270 = mul i32 %.269, 1
  call void @train_step_lstm_cell_3(float* %.260, float* %.262, float* %.264, i32 %.265, i8* %.scratch, i32 %.268, i32 1, i32 0, i32 %.270)
  %.271 = getelementptr inbounds i8, i8* %.arena, i64 %.49
  %.272 = bitcast i8* %.271 to float*
  %.273 = trunc i64 %batch.sizes to i32
  %.274 = trunc i64 %.18 to i32
  %.275 = mul i32 %.274, 1
  %.276 = mul i32 %.275, 1
  call void @predict_lstm(float* %.272, i32 %.273, i8* %.scratch, i32 %.274, i32 1, i32 0, i32 %.276)
  %.277 = add nsw i64 %turn.5, 1
  br label %turn.5.head.6
turn.5.end.8:
  %.278 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.279 = bitcast i8* %.278 to float*
  %.280 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.281 = bitcast i8* %.280 to float*
  %.282 = add i64 %.140, 63
  %.283 = call i64 @.floordiv(i64 %.282, i64 64)
  %.284 = mul i64 %.283, 64
  %.285 = mul i64 4, %batch.capacity
  %.286 = call i64 @llvm.smax.i64(i64 %.284, i64 %.285)
  %.287 = add i64 %.286, 63
  %.288 = call i64 @.floordiv(i64 %.287, i64 64)
  %.289 = mul i64 %.288, 64
  %.290 = add i64 %.165, %.289
  %.291 = getelementptr inbounds i8, i8* %.arena, i64 %.290
  %.292 = bitcast i8* %.291 to float*
  %.293 = trunc i64 %batch.sizes to i32
  call void @train_step_lstm_cell_4(float* %.279, float* %.281, float* %.292, i32 %.293, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.294 = getelementptr inbounds i8, i8* %.arena, i64 %.164
  %.295 = bitcast i8* %.294 to float*
  %.296 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.297 = bitcast i8* %.296 to float*
  %.298 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.299 = bitcast i8* %.298 to float*
  %.300 = trunc i64 %batch.sizes to i32
  call void @train_step_lstm_cell_5(float* %.295, float* %.297, float* %.299, i32 %.300, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.301 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.302 = bitcast i8* %.301 to float*
  %.303 = getelementptr inbounds i8, i8* %.arena, i64 %.145
  %.304 = bitcast i8* %.303 to float*
  %.305 = trunc i64 %batch.sizes to i32
  %.306 = trunc i64 %batch.sizes to i32
  %.307 = mul i32 %.306, 1
  %.308 = mul i32 %.307, 1
  call void @train_step_lstm_cell_6(float* %.302, float* %.304, i32 %.305, i8* %.scratch, i32 %.306, i32 1, i32 0, i32 %.308)
  %.309 = getelementptr inbounds i8, i8* %.arena, i64 %.145
  %.310 = bitcast i8* %.309 to float*
  %.311 = getelementptr inbounds i8, i8* %.arena, i64 %.152
  %.312 = bitcast i8* %.311 to float*
  %.313 = trunc i64 %batch.sizes to i32
  call void @train_step_lstm_cell_7(float* %.310, float* %.312, i32 %.313, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.314 = getelementptr inbounds i8, i8* %.arena, i64 %.165
  %.315 = bitcast i8* %.314 to float*
  %.316 = getelementptr inbounds i8, i8* %.state, i64 512
  %.317 = bitcast i8* %.316 to float*
  %.318 = getelementptr inbounds i8, i8* %.state, i64 576
  %.319 = bitcast i8* %.318 to float*
  %.320 = getelementptr inbounds i8, i8* %.arena, i64 %.145
  %.321 = bitcast i8* %.320 to float*
  %.322 = trunc i64 %batch.sizes to i32
  call void @train_step_loss_1(float* %.315, float* %.317, float* %.319, float* %.321, i32 %.322, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.323 = getelementptr inbounds i8, i8* %.arena, i64 %.290
  %.324 = bitcast i8* %.323 to float*
  %.325 = getelementptr inbounds i8, i8* %.state, i64 640
  %.326 = bitcast i8* %.325 to float*
  %.327 = getelementptr inbounds i8, i8* %.state, i64 0
  %.328 = bitcast i8* %.327 to float*
  %.329 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.330 = bitcast i8* %.329 to float*
  %.331 = getelementptr inbounds i8, i8* %.state, i64 192
  %.332 = bitcast i8* %.331 to float*
  %.333 = getelementptr inbounds i8, i8* %.arena, i64 %.152
  %.334 = bitcast i8* %.333 to float*
  %.335 = getelementptr inbounds i8, i8* %.state, i64 448
  %.336 = bitcast i8* %.335 to float*
  %.337 = getelementptr inbounds i8, i8* %.state, i64 704
  %.338 = bitcast i8* %.337 to i32*
  call void @train_step_sgd(float* %.324, float* %.326, float* %.328, float* %.330, float* %.332, float* %.334, float* %.336, i32* %.338, i8* %.scratch, i32 4, i32 1, i32 0, i32 4)
  ret void
}

define void @tscompile_recurrent_places_train_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  store i64 0, i64* %.2, align 8
  %.3 = getelementptr inbounds i64, i64* %.places, i64 1
  %.4 = mul i64 60, %batch.capacity
  %.5 = call i64 @llvm.smax.i64(i64 %.4, i64 256)
  %.6 = add i64 %.5, 63
  %.7 = call i64 @.floordiv(i64 %.6, i64 64)
  %.8 = mul i64 %.7, 64
  store i64 %.8, i64* %.3, align 8
  %.9 = getelementptr inbounds i64, i64* %.places, i64 2
  %.10 = mul i64 16, %batch.capacity
  %.11 = add i64 %.10, 63
  %.12 = call i64 @.floordiv(i64 %.11, i64 64)
  %.13 = mul i64 %.12, 64
  %.14 = add i64 %.8, %.13
  %.15 = add i64 %.14, %.13
  %.16 = add i64 %.15, %.13
  %.17 = mul i64 320, %batch.capacity
  %.18 = add i64 %.17, 63
  %.19 = call i64 @.floordiv(i64 %.18, i64 64)
  %.20 = mul i64 %.19, 64
  %.21 = add i64 %.16, %.20
  %.22 = mul i64 64, %batch.capacity
  %.23 = call i64 @llvm.smax.i64(i64 %.22, i64 %.10)
  %.24 = add i64 %.23, 63
  %.25 = call i64 @.floordiv(i64 %.24, i64 64)
  %.26 = mul i64 %.25, 64
  %.27 = add i64 %.21, %.26
  store i64 %.27, i64* %.9, align 8
  ret void
}

; eval_step: 7 steps
define void @tscompile_recurrent_run_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.3 = mul i64 60, %batch.capacity
  %.4 = mul i64 64, %batch.capacity
  %.5 = call i64 @llvm.smax.i64(i64 %.3, i64 %.4)
  %.6 = mul i64 4, %batch.capacity
  %.7 = call i64 @llvm.smax.i64(i64 %.5, i64 %.6)
  %.8 = add i64 %.7, 63
  %.9 = call i64 @.floordiv(i64 %.8, i64 64)
  %.10 = mul i64 %.9, 64
  %.11 = mul i64 16, %batch.capacity
  %.12 = call i64 @llvm.smax.i64(i64 %.11, i64 4)
  %.13 = add i64 %.12, 63
  %.14 = call i64 @.floordiv(i64 %.13, i64 64)
  %.15 = mul i64 %.14, 64
  %.16 = add i64 %.10, %.15
  %.17 = getelementptr inbounds i8, i8* %.arena, i64 %.16
  %.18 = bitcast i8* %.17 to float*
  %.19 = trunc i64 %batch.sizes to i32
  %.20 = mul i64 4, %batch.sizes
  %.21 = add i64 %.20, 4095
  %.22 = call i64 @.floordiv(i64 %.21, i64 4096)
  %.23 = trunc i64 %.22 to i32
  %.24 = mul i32 %.23, 1
  %.25 = mul i32 %.24, 1
  call void @predict_lstm(float* %.18, i32 %.19, i8* %.scratch, i32 %.23, i32 1, i32 0, i32 %.25)
  %.26 = add i64 %.11, 63
  %.27 = call i64 @.floordiv(i64 %.26, i64 64)
  %.28 = mul i64 %.27, 64
  %.29 = add i64 %.16, %.28
  %.30 = getelementptr inbounds i8, i8* %.arena, i64 %.29
  %.31 = bitcast i8* %.30 to float*
  %.32 = trunc i64 %batch.sizes to i32
  %.33 = trunc i64 %.22 to i32
  %.34 = mul i32 %.33, 1
  %.35 = mul i32 %.34, 1
  call void @predict_lstm(float* %.31, i32 %.32, i8* %.scratch, i32 %.33, i32 1, i32 0, i32 %.35)
  %.36 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.37 = bitcast i8* %.36 to float*
  %.38 = getelementptr inbounds i8, i8* %.state, i64 0
  %.39 = bitcast i8* %.38 to float*
  %.40 = add i64 %.29, %.28
  %.41 = getelementptr inbounds i8, i8* %.arena, i64 %.40
  %.42 = bitcast i8* %.41 to float*
  %.43 = trunc i64 %batch.sizes to i32
  %.44 = mul i64 5, %batch.sizes
  %.45 = add i64 %.44, 191
  %.46 = call i64 @.floordiv(i64 %.45, i64 192)
  %.47 = trunc i64 %.46 to i32
  %.48 = mul i32 %.47, 1
  %.49 = mul i32 %.48, 1
  call void @predict_lstm_cell(float* %.37, float* %.39, float* %.42, i32 %.43, i8* %.scratch, i32 %.47, i32 1, i32 0, i32 %.49)
  %.50 = getelementptr inbounds i8, i8* %.state, i64 448
  %.51 = bitcast i8* %.50 to float*
  %.52 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.53 = bitcast i8* %.52 to float*
  %.54 = trunc i64 %batch.sizes to i32
  %.55 = trunc i64 %batch.sizes to i32
  %.56 = mul i32 %.55, 1
  %.57 = mul i32 %.56, 1
  call void @predict_lstm_cell_1(float* %.51, float* %.53, i32 %.54, i8* %.scratch, i32 %.55, i32 1, i32 0, i32 %.57)
  br label %turn.1.head.2
turn.1.head.2:
  %turn.1 = phi i64 [ 0, %entry ], [ %.93, %turn.1.body.3 ]
  %.58 = icmp slt i64 %turn.1, 5
  br i1 %.58, label %turn.1.body.3, label %turn.1.end.4
turn.1.body.3:
  %.59 = mul i64 64, %batch.sizes
  %.60 = mul i64 %turn.1, %.59
  %.61 = add i64 %.40, %.60
  %.62 = getelementptr inbounds i8, i8* %.arena, i64 %.61
  %.63 = bitcast i8* %.62 to float*
  %.64 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.65 = bitcast i8* %.64 to float*
  %.66 = getelementptr inbounds i8, i8* %.arena, i64 %.16
  %.67 = bitcast i8* %.66 to float*
  %.68 = getelementptr inbounds i8, i8* %.state, i64 192
  %.69 = bitcast i8* %.68 to float*
  %.70 = mul i64 320, %batch.capacity
  %.71 = add i64 %.70, 63
  %.72 = call i64 @.floordiv(i64 %.71, i64 64)
  %.73 = mul i64 %.72, 64
  %.74 = add i64 %.40, %.73
  %.75 = getelementptr inbounds i8, i8* %.arena, i64 %.74
  %.76 = bitcast i8* %.75 to float*
  %.77 = trunc i64 %batch.sizes to i32
  %.78 = add i64 %batch.sizes, 191
  %.79 = call i64 @.floordiv(i64 %.78, i64 192)
  %.80 = trunc i64 %.79 to i32
  %.81 = mul i32 %.80, 1
  %.82 = mul i32 %.81, 1
  call void @predict_lstm_cell_2(float* %.63, float* %.65, float* %.67, float* %.69, float* %.76, i32 %.77, i8* %.scratch, i32 %.80, i32 1, i32 0, i32 %.82)
  %.83 = getelementptr inbounds i8, i8* %.arena, i64 %.74
  %.84 = bitcast i8* %.83 to float*
  %.85 = getelementptr inbounds i8, i8* %.arena, i64 %.29
  %.86 = bitcast i8* %.85 to float*
  %.87 = getelementptr inbounds i8, i8* %.arena, i64 %.16
  %.88 = bitcast i8* %.87 to float*
  %.89 = trunc i64 %batch.sizes to i32
  %.90 = trunc i64 %batch.sizes to i32
  %.91 = mul i32 %.90, 1
  %.92 = mul i32 %.91, 1
  call void @predict_lstm_cell_3(float* %.84, float* %.86, float* %.88, i32 %.89, i8* %.scratch, i32 %.90, i32 1, i32 0, i32 %.92)
  %.93 = add nsw i64 %turn.1, 1
  br label %turn.1.head.2
turn.1.end.4:
  %.94 = getelementptr inbounds i8, i8* %.arena, i64 %.10
  %.95 = bitcast i8* %.94 to float*
  %.96 = getelementptr inbounds i8, i8* %.arena, i64 %.16
  %.97 = bitcast i8* %.96 to float*
  %.98 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.99 = bitcast i8* %.98 to float*
  %.100 = trunc i64 %batch.sizes to i32
  %.101 = add i64 %batch.sizes, 7
  %.102 = call i64 @.floordiv(i64 %.101, i64 8)
  %.103 = trunc i64 %.102 to i32
  %.104 = mul i32 %.103, 1
  %.105 = mul i32 %.104, 1
  call void @eval_step_loss(float* %.95, float* %.97, float* %.99, i32 %.100, i8* %.scratch, i32 %.103, i32 1, i32 0, i32 %.105)
  %.106 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.107 = bitcast i8* %.106 to float*
  %.108 = getelementptr inbounds i8, i8* %.state, i64 512
  %.109 = bitcast i8* %.108 to float*
  %.110 = getelementptr inbounds i8, i8* %.state, i64 576
  %.111 = bitcast i8* %.110 to float*
  %.112 = getelementptr inbounds i8, i8* %.arena, i64 %.10
  %.113 = bitcast i8* %.112 to float*
  %.114 = trunc i64 %batch.sizes to i32
  call void @train_step_loss_1(float* %.107, float* %.109, float* %.111, float* %.113, i32 %.114, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  ret void
}

define void @tscompile_recurrent_places_eval_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  store i64 0, i64* %.2, align 8
  %.3 = getelementptr inbounds i64, i64* %.places, i64 1
  %.4 = mul i64 60, %batch.capacity
  %.5 = mul i64 64, %batch.capacity
  %.6 = call i64 @llvm.smax.i64(i64 %.4, i64 %.5)
  %.7 = mul i64 4, %batch.capacity
  %.8 = call i64 @llvm.smax.i64(i64 %.6, i64 %.7)
  %.9 = add i64 %.8, 63
  %.10 = call i64 @.floordiv(i64 %.9, i64 64)
  %.11 = mul i64 %.10, 64
  store i64 %.11, i64* %.3, align 8
  %.12 = getelementptr inbounds i64, i64* %.places, i64 2
  store i64 %.11, i64* %.12, align 8
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
  %.2 = mul i64 60, %batch.capacity
  %.3 = mul i64 64, %batch.capacity
  %.4 = call i64 @llvm.smax.i64(i64 %.2, i64 %.3)
  %.5 = add i64 %.4, 63
  %.6 = call i64 @.floordiv(i64 %.5, i64 64)
  %.7 = mul i64 %.6, 64
  %.8 = mul i64 16, %batch.capacity
  %.9 = add i64 %.8, 63
  %.10 = call i64 @.floordiv(i64 %.9, i64 64)
  %.11 = mul i64 %.10, 64
  %.12 = add i64 %.7, %.11
  %.13 = add i64 %.12, %.11
  %.14 = mul i64 320, %batch.capacity
  %.15 = add i64 %.14, 63
  %.16 = call i64 @.floordiv(i64 %.15, i64 64)
  %.17 = mul i64 %.16, 64
  %.18 = add i64 %.13, %.17
  %.19 = add i64 %.3, 63
  %.20 = call i64 @.floordiv(i64 %.19, i64 64)
  %.21 = mul i64 %.20, 64
  %.22 = add i64 %.21, 63
  %.23 = call i64 @.floordiv(i64 %.22, i64 64)
  %.24 = mul i64 %.23, 64
  %.25 = add i64 %.18, %.24
  %.26 = call i64 @llvm.smax.i64(i64 %.2, i64 256)
  %.27 = add i64 %.26, 63
  %.28 = call i64 @.floordiv(i64 %.27, i64 64)
  %.29 = mul i64 %.28, 64
  %.30 = add i64 %.29, %.11
  %.31 = add i64 %.30, %.11
  %.32 = add i64 %.31, %.11
  %.33 = add i64 %.32, %.17
  %.34 = call i64 @llvm.smax.i64(i64 %.3, i64 %.8)
  %.35 = add i64 %.34, 63
  %.36 = call i64 @.floordiv(i64 %.35, i64 64)
  %.37 = mul i64 %.36, 64
  %.38 = add i64 %.33, %.37
  %.39 = mul i64 80, %batch.capacity
  %.40 = call i64 @llvm.smax.i64(i64 %.39, i64 %.3)
  %.41 = call i64 @llvm.smax.i64(i64 %.40, i64 4)
  %.42 = add i64 %.41, 63
  %.43 = call i64 @.floordiv(i64 %.42, i64 64)
  %.44 = mul i64 %.43, 64
  %.45 = add i64 %.38, %.44
  %.46 = call i64 @llvm.smax.i64(i64 %.39, i64 64)
  %.47 = add i64 %.46, 63
  %.48 = call i64 @.floordiv(i64 %.47, i64 64)
  %.49 = mul i64 %.48, 64
  %.50 = add i64 %.45, %.49
  %.51 = add i64 %.39, 63
  %.52 = call i64 @.floordiv(i64 %.51, i64 64)
  %.53 = mul i64 %.52, 64
  %.54 = add i64 %.50, %.53
  %.55 = add i64 %.54, %.53
  %.56 = add i64 %.55, %.53
  %.57 = add i64 %.56, %.53
  %.58 = add i64 %.57, %.53
  %.59 = mul i64 4, %batch.capacity
  %.60 = call i64 @llvm.smax.i64(i64 %.21, i64 %.59)
  %.61 = add i64 %.60, 63
  %.62 = call i64 @.floordiv(i64 %.61, i64 64)
  %.63 = mul i64 %.62, 64
  %.64 = add i64 %.58, %.63
  %.65 = add i64 %.11, %.11
  %.66 = add i64 %.65, %.11
  %.67 = add i64 %.66, %.11
  %.68 = call i64 @llvm.smax.i64(i64 %.67, i64 192)
  %.69 = add i64 %.68, 63
  %.70 = call i64 @.floordiv(i64 %.69, i64 64)
  %.71 = mul i64 %.70, 64
  %.72 = add i64 %.64, %.71
  %.73 = call i64 @llvm.smax.i64(i64 %.25, i64 %.72)
  %.74 = call i64 @llvm.smax.i64(i64 %.4, i64 %.59)
  %.75 = add i64 %.74, 63
  %.76 = call i64 @.floordiv(i64 %.75, i64 64)
  %.77 = mul i64 %.76, 64
  %.78 = call i64 @llvm.smax.i64(i64 %.8, i64 4)
  %.79 = add i64 %.78, 63
  %.80 = call i64 @.floordiv(i64 %.79, i64 64)
  %.81 = mul i64 %.80, 64
  %.82 = add i64 %.77, %.81
  %.83 = add i64 %.82, %.11
  %.84 = add i64 %.83, %.11
  %.85 = add i64 %.84, %.17
  %.86 = add i64 %.85, %.24
  %.87 = call i64 @llvm.smax.i64(i64 %.73, i64 %.86)
  %.88 = add i64 %.87, 64
  ret i64 %.88
}

declare float @llvm.fabs.f32(float)
declare float @llvm.fma.f32(float, float, float)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i64 @llvm.smax.i64(i64, i64)
declare i32 @llvm.smin.i32(i32, i32)

attributes #0 = { noinline nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
