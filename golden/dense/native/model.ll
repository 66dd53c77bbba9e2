; dense for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Bytes of scratch memory that a call needs.
@tscompile_dense_scratch_bytes = constant i64 1216

; predict_dense
;   ops: dot_general, add, max
;   from: test/golden/models.ts:8:56
;   schedule: contract: tile m 192, tile n 16, register m 6, register n 16, vector n 8, stage rhs
;   flops: 208*batch  bytes: 80*batch+416
;   grid: floordiv(batch+191, 192) x 1 x 1
;   in0: f32[12*batch], read
;   in1: f32[96], read
;   in2: f32[8], read
;   out0: f32[8*batch], write
;   scratch: rhs_pack: f32[192], totals: f32[96]
define internal void @predict_dense(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 768
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
  %j_1 = phi i32 [ 0, %.task.body.4 ], [ %.23, %k_1.end.11 ]
  %.10 = icmp slt i32 %j_1, 16
  br i1 %.10, label %j_1.body.7, label %j_1.end.8
j_1.body.7:
  %mask_1 = icmp slt i32 %j_1, 8
  %index_17 = sext i32 %j_1 to i64
  br label %k_1.head.9
k_1.head.9:
  %k_1 = phi i32 [ 0, %j_1.body.7 ], [ %.22, %k_1.body.10 ]
  %.11 = icmp slt i32 %k_1, 12
  br i1 %.11, label %k_1.body.10, label %k_1.end.11
k_1.body.10:
  %index_18 = sext i32 %k_1 to i64
  %.12 = mul i64 %index_18, 8
  %.13 = add i64 %index_17, %.12
  %.14 = select i1 %mask_1, i64 %.13, i64 0
  %.15 = getelementptr float, float* %in1, i64 %.14
  %.16 = load float, float* %.15, align 4
  %.17 = select i1 %mask_1, float %.16, float 0.0
  %.18 = select i1 %mask_1, float %.17, float 0.0
  %.19 = mul i64 %index_18, 16
  %.20 = add i64 %index_17, %.19
  %.21 = getelementptr float, float* %rhs_pack, i64 %.20
  store float %.18, float* %.21, align 4
  %.22 = add nsw i32 %k_1, 1
  br label %k_1.head.9
k_1.end.11:
  %.23 = add nsw i32 %j_1, 1
  br label %j_1.head.6
j_1.end.8:
  %index_2 = sub i32 %batch, 1
  %.24 = add i32 %rows, 5
  %.25 = sdiv i32 %.24, 6
  br label %rows_panel.head.12
rows_panel.head.12:
  %rows_panel = phi i32 [ 0, %j_1.end.8 ], [ %.302, %i.end.20 ]
  %.26 = icmp slt i32 %rows_panel, %.25
  br i1 %.26, label %rows_panel.body.13, label %rows_panel.end.14
rows_panel.body.13:
  %row = mul i32 %rows_panel, 6
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
  %index_1 = add i32 %m_start, %row
  %m = call i32 @llvm.smin.i32(i32 %index_1, i32 %index_2)
  %.27 = add i32 %index_1, 1
  %m_1 = call i32 @llvm.smin.i32(i32 %.27, i32 %index_2)
  %.28 = add i32 %index_1, 2
  %m_2 = call i32 @llvm.smin.i32(i32 %.28, i32 %index_2)
  %.29 = add i32 %index_1, 3
  %m_3 = call i32 @llvm.smin.i32(i32 %.29, i32 %index_2)
  %.30 = add i32 %index_1, 4
  %m_4 = call i32 @llvm.smin.i32(i32 %.30, i32 %index_2)
  %.31 = add i32 %index_1, 5
  %m_5 = call i32 @llvm.smin.i32(i32 %.31, i32 %index_2)
  %index_4 = mul i32 %m, 12
  %index_5 = mul i32 %m_1, 12
  %index_6 = mul i32 %m_2, 12
  %index_7 = mul i32 %m_3, 12
  %index_8 = mul i32 %m_4, 12
  %index_9 = mul i32 %m_5, 12
  %index_20 = sext i32 %index_4 to i64
  %index_22 = sext i32 %index_5 to i64
  %index_23 = sext i32 %index_6 to i64
  %index_24 = sext i32 %index_7 to i64
  %index_25 = sext i32 %index_8 to i64
  %index_26 = sext i32 %index_9 to i64
  br label %k_2.head.15
k_2.head.15:
  %k_2 = phi i32 [ 0, %rows_panel.body.13 ], [ %.245, %k_2.body.16 ]
  %.32 = icmp slt i32 %k_2, 12
  br i1 %.32, label %k_2.body.16, label %k_2.end.17
k_2.body.16:
  %index_3 = mul i32 %k_2, 16
  %index_19 = sext i32 %index_3 to i64
  %.33 = getelementptr float, float* %rhs_pack, i64 %index_19
  %.34 = bitcast float* %.33 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.34, align 4
  %.35 = add i64 %index_19, 8
  %.36 = getelementptr float, float* %rhs_pack, i64 %.35
  %.37 = bitcast float* %.36 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.37, align 4
  %index_21 = sext i32 %k_2 to i64
  %.38 = add i64 %index_20, %index_21
  %.39 = getelementptr float, float* %in0, i64 %.38
  %.40 = load float, float* %.39, align 4
  %.41 = insertelement <8 x float> undef, float %.40, i32 0
  %a = shufflevector <8 x float> %.41, <8 x float> undef, <8 x i32> zeroinitializer
  %.42 = load <8 x float>, <8 x float>* %acc_0.at
  %.43 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.42)
  store <8 x float> %.43, <8 x float>* %acc_0.at
  %.44 = load <8 x float>, <8 x float>* %acc_1.at
  %.45 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.44)
  store <8 x float> %.45, <8 x float>* %acc_1.at
  %.46 = add i64 %index_22, %index_21
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
  %.54 = add i64 %index_23, %index_21
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
  %.62 = add i64 %index_24, %index_21
  %.63 = getelementptr float, float* %in0, i64 %.62
  %.64 = load float, float* %.63, align 4
  %.65 = insertelement <8 x float> undef, float %.64, i32 0
  %a_3 = shufflevector <8 x float> %.65, <8 x float> undef, <8 x i32> zeroinitializer
  %.66 = load <8 x float>, <8 x float>* %acc_6.at
  %.67 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.66)
  store <8 x float> %.67, <8 x float>* %acc_6.at
  %.68 = load <8 x float>, <8 x float>* %acc_7.at
  %.69 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.68)
  store <8 x float> %.69, <8 x float>* %acc_7.at
  %.70 = add i64 %index_25, %index_21
  %.71 = getelementptr float, float* %in0, i64 %.70
  %.72 = load float, float* %.71, align 4
  %.73 = insertelement <8 x float> undef, float %.72, i32 0
  %a_4 = shufflevector <8 x float> %.73, <8 x float> undef, <8 x i32> zeroinitializer
  %.74 = load <8 x float>, <8 x float>* %acc_8.at
  %.75 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.74)
  store <8 x float> %.75, <8 x float>* %acc_8.at
  %.76 = load <8 x float>, <8 x float>* %acc_9.at
  %.77 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.76)
  store <8 x float> %.77, <8 x float>* %acc_9.at
  %.78 = add i64 %index_26, %index_21
  %.79 = getelementptr float, float* %in0, i64 %.78
  %.80 = load float, float* %.79, align 4
  %.81 = insertelement <8 x float> undef, float %.80, i32 0
  %a_5 = shufflevector <8 x float> %.81, <8 x float> undef, <8 x i32> zeroinitializer
  %.82 = load <8 x float>, <8 x float>* %acc_10.at
  %.83 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.82)
  store <8 x float> %.83, <8 x float>* %acc_10.at
  %.84 = load <8 x float>, <8 x float>* %acc_11.at
  %.85 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.84)
  store <8 x float> %.85, <8 x float>* %acc_11.at
  %index_10 = add i32 %k_2, 1
  %index_11 = mul i32 %index_10, 16
  %index_27 = sext i32 %index_11 to i64
  %.86 = getelementptr float, float* %rhs_pack, i64 %index_27
  %.87 = bitcast float* %.86 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.87, align 4
  %.88 = add i64 %index_27, 8
  %.89 = getelementptr float, float* %rhs_pack, i64 %.88
  %.90 = bitcast float* %.89 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.90, align 4
  %index_28 = sext i32 %index_10 to i64
  %.91 = add i64 %index_20, %index_28
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
  %.99 = add i64 %index_22, %index_28
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
  %.107 = add i64 %index_23, %index_28
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
  %.115 = add i64 %index_24, %index_28
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
  %.123 = add i64 %index_25, %index_28
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
  %.131 = add i64 %index_26, %index_28
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
  %index_12 = add i32 %k_2, 2
  %index_13 = mul i32 %index_12, 16
  %index_29 = sext i32 %index_13 to i64
  %.139 = getelementptr float, float* %rhs_pack, i64 %index_29
  %.140 = bitcast float* %.139 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.140, align 4
  %.141 = add i64 %index_29, 8
  %.142 = getelementptr float, float* %rhs_pack, i64 %.141
  %.143 = bitcast float* %.142 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.143, align 4
  %index_30 = sext i32 %index_12 to i64
  %.144 = add i64 %index_20, %index_30
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
  %.152 = add i64 %index_22, %index_30
  %.153 = getelementptr float, float* %in0, i64 %.152
  %.154 = load float, float* %.153, align 4
  %.155 = insertelement <8 x float> undef, float %.154, i32 0
  %a_13 = shufflevector <8 x float> %.155, <8 x float> undef, <8 x i32> zeroinitializer
  %.156 = load <8 x float>, <8 x float>* %acc_2.at
  %.157 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.156)
  store <8 x float> %.157, <8 x float>* %acc_2.at
  %.158 = load <8 x float>, <8 x float>* %acc_3.at
  %.159 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.158)
  store <8 x float> %.159, <8 x float>* %acc_3.at
  %.160 = add i64 %index_23, %index_30
  %.161 = getelementptr float, float* %in0, i64 %.160
  %.162 = load float, float* %.161, align 4
  %.163 = insertelement <8 x float> undef, float %.162, i32 0
  %a_14 = shufflevector <8 x float> %.163, <8 x float> undef, <8 x i32> zeroinitializer
  %.164 = load <8 x float>, <8 x float>* %acc_4.at
  %.165 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.164)
  store <8 x float> %.165, <8 x float>* %acc_4.at
  %.166 = load <8 x float>, <8 x float>* %acc_5.at
  %.167 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.166)
  store <8 x float> %.167, <8 x float>* %acc_5.at
  %.168 = add i64 %index_24, %index_30
  %.169 = getelementptr float, float* %in0, i64 %.168
  %.170 = load float, float* %.169, align 4
  %.171 = insertelement <8 x float> undef, float %.170, i32 0
  %a_15 = shufflevector <8 x float> %.171, <8 x float> undef, <8 x i32> zeroinitializer
  %.172 = load <8 x float>, <8 x float>* %acc_6.at
  %.173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.172)
  store <8 x float> %.173, <8 x float>* %acc_6.at
  %.174 = load <8 x float>, <8 x float>* %acc_7.at
  %.175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.174)
  store <8 x float> %.175, <8 x float>* %acc_7.at
  %.176 = add i64 %index_25, %index_30
  %.177 = getelementptr float, float* %in0, i64 %.176
  %.178 = load float, float* %.177, align 4
  %.179 = insertelement <8 x float> undef, float %.178, i32 0
  %a_16 = shufflevector <8 x float> %.179, <8 x float> undef, <8 x i32> zeroinitializer
  %.180 = load <8 x float>, <8 x float>* %acc_8.at
  %.181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.180)
  store <8 x float> %.181, <8 x float>* %acc_8.at
  %.182 = load <8 x float>, <8 x float>* %acc_9.at
  %.183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.182)
  store <8 x float> %.183, <8 x float>* %acc_9.at
  %.184 = add i64 %index_26, %index_30
  %.185 = getelementptr float, float* %in0, i64 %.184
  %.186 = load float, float* %.185, align 4
  %.187 = insertelement <8 x float> undef, float %.186, i32 0
  %a_17 = shufflevector <8 x float> %.187, <8 x float> undef, <8 x i32> zeroinitializer
  %.188 = load <8 x float>, <8 x float>* %acc_10.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_10.at
  %.190 = load <8 x float>, <8 x float>* %acc_11.at
  %.191 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.190)
  store <8 x float> %.191, <8 x float>* %acc_11.at
  %index_14 = add i32 %k_2, 3
  %index_15 = mul i32 %index_14, 16
  %index_31 = sext i32 %index_15 to i64
  %.192 = getelementptr float, float* %rhs_pack, i64 %index_31
  %.193 = bitcast float* %.192 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.193, align 4
  %.194 = add i64 %index_31, 8
  %.195 = getelementptr float, float* %rhs_pack, i64 %.194
  %.196 = bitcast float* %.195 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.196, align 4
  %index_32 = sext i32 %index_14 to i64
  %.197 = add i64 %index_20, %index_32
  %.198 = getelementptr float, float* %in0, i64 %.197
  %.199 = load float, float* %.198, align 4
  %.200 = insertelement <8 x float> undef, float %.199, i32 0
  %a_18 = shufflevector <8 x float> %.200, <8 x float> undef, <8 x i32> zeroinitializer
  %.201 = load <8 x float>, <8 x float>* %acc_0.at
  %.202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.201)
  store <8 x float> %.202, <8 x float>* %acc_0.at
  %.203 = load <8 x float>, <8 x float>* %acc_1.at
  %.204 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.203)
  store <8 x float> %.204, <8 x float>* %acc_1.at
  %.205 = add i64 %index_22, %index_32
  %.206 = getelementptr float, float* %in0, i64 %.205
  %.207 = load float, float* %.206, align 4
  %.208 = insertelement <8 x float> undef, float %.207, i32 0
  %a_19 = shufflevector <8 x float> %.208, <8 x float> undef, <8 x i32> zeroinitializer
  %.209 = load <8 x float>, <8 x float>* %acc_2.at
  %.210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.209)
  store <8 x float> %.210, <8 x float>* %acc_2.at
  %.211 = load <8 x float>, <8 x float>* %acc_3.at
  %.212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.211)
  store <8 x float> %.212, <8 x float>* %acc_3.at
  %.213 = add i64 %index_23, %index_32
  %.214 = getelementptr float, float* %in0, i64 %.213
  %.215 = load float, float* %.214, align 4
  %.216 = insertelement <8 x float> undef, float %.215, i32 0
  %a_20 = shufflevector <8 x float> %.216, <8 x float> undef, <8 x i32> zeroinitializer
  %.217 = load <8 x float>, <8 x float>* %acc_4.at
  %.218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.217)
  store <8 x float> %.218, <8 x float>* %acc_4.at
  %.219 = load <8 x float>, <8 x float>* %acc_5.at
  %.220 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.219)
  store <8 x float> %.220, <8 x float>* %acc_5.at
  %.221 = add i64 %index_24, %index_32
  %.222 = getelementptr float, float* %in0, i64 %.221
  %.223 = load float, float* %.222, align 4
  %.224 = insertelement <8 x float> undef, float %.223, i32 0
  %a_21 = shufflevector <8 x float> %.224, <8 x float> undef, <8 x i32> zeroinitializer
  %.225 = load <8 x float>, <8 x float>* %acc_6.at
  %.226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.225)
  store <8 x float> %.226, <8 x float>* %acc_6.at
  %.227 = load <8 x float>, <8 x float>* %acc_7.at
  %.228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.227)
  store <8 x float> %.228, <8 x float>* %acc_7.at
  %.229 = add i64 %index_25, %index_32
  %.230 = getelementptr float, float* %in0, i64 %.229
  %.231 = load float, float* %.230, align 4
  %.232 = insertelement <8 x float> undef, float %.231, i32 0
  %a_22 = shufflevector <8 x float> %.232, <8 x float> undef, <8 x i32> zeroinitializer
  %.233 = load <8 x float>, <8 x float>* %acc_8.at
  %.234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.233)
  store <8 x float> %.234, <8 x float>* %acc_8.at
  %.235 = load <8 x float>, <8 x float>* %acc_9.at
  %.236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.235)
  store <8 x float> %.236, <8 x float>* %acc_9.at
  %.237 = add i64 %index_26, %index_32
  %.238 = getelementptr float, float* %in0, i64 %.237
  %.239 = load float, float* %.238, align 4
  %.240 = insertelement <8 x float> undef, float %.239, i32 0
  %a_23 = shufflevector <8 x float> %.240, <8 x float> undef, <8 x i32> zeroinitializer
  %.241 = load <8 x float>, <8 x float>* %acc_10.at
  %.242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.241)
  store <8 x float> %.242, <8 x float>* %acc_10.at
  %.243 = load <8 x float>, <8 x float>* %acc_11.at
  %.244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.243)
  store <8 x float> %.244, <8 x float>* %acc_11.at
  %.245 = add nsw i32 %k_2, 4
  br label %k_2.head.15
k_2.end.17:
  %.246 = load <8 x float>, <8 x float>* %acc_0.at
  %.247 = getelementptr float, float* %totals, i64 0
  %.248 = bitcast float* %.247 to <8 x float>*
  store <8 x float> %.246, <8 x float>* %.248, align 4
  %.249 = load <8 x float>, <8 x float>* %acc_1.at
  %.250 = getelementptr float, float* %totals, i64 8
  %.251 = bitcast float* %.250 to <8 x float>*
  store <8 x float> %.249, <8 x float>* %.251, align 4
  %.252 = load <8 x float>, <8 x float>* %acc_2.at
  %.253 = getelementptr float, float* %totals, i64 16
  %.254 = bitcast float* %.253 to <8 x float>*
  store <8 x float> %.252, <8 x float>* %.254, align 4
  %.255 = load <8 x float>, <8 x float>* %acc_3.at
  %.256 = getelementptr float, float* %totals, i64 24
  %.257 = bitcast float* %.256 to <8 x float>*
  store <8 x float> %.255, <8 x float>* %.257, align 4
  %.258 = load <8 x float>, <8 x float>* %acc_4.at
  %.259 = getelementptr float, float* %totals, i64 32
  %.260 = bitcast float* %.259 to <8 x float>*
  store <8 x float> %.258, <8 x float>* %.260, align 4
  %.261 = load <8 x float>, <8 x float>* %acc_5.at
  %.262 = getelementptr float, float* %totals, i64 40
  %.263 = bitcast float* %.262 to <8 x float>*
  store <8 x float> %.261, <8 x float>* %.263, align 4
  %.264 = load <8 x float>, <8 x float>* %acc_6.at
  %.265 = getelementptr float, float* %totals, i64 48
  %.266 = bitcast float* %.265 to <8 x float>*
  store <8 x float> %.264, <8 x float>* %.266, align 4
  %.267 = load <8 x float>, <8 x float>* %acc_7.at
  %.268 = getelementptr float, float* %totals, i64 56
  %.269 = bitcast float* %.268 to <8 x float>*
  store <8 x float> %.267, <8 x float>* %.269, align 4
  %.270 = load <8 x float>, <8 x float>* %acc_8.at
  %.271 = getelementptr float, float* %totals, i64 64
  %.272 = bitcast float* %.271 to <8 x float>*
  store <8 x float> %.270, <8 x float>* %.272, align 4
  %.273 = load <8 x float>, <8 x float>* %acc_9.at
  %.274 = getelementptr float, float* %totals, i64 72
  %.275 = bitcast float* %.274 to <8 x float>*
  store <8 x float> %.273, <8 x float>* %.275, align 4
  %.276 = load <8 x float>, <8 x float>* %acc_10.at
  %.277 = getelementptr float, float* %totals, i64 80
  %.278 = bitcast float* %.277 to <8 x float>*
  store <8 x float> %.276, <8 x float>* %.278, align 4
  %.279 = load <8 x float>, <8 x float>* %acc_11.at
  %.280 = getelementptr float, float* %totals, i64 88
  %.281 = bitcast float* %.280 to <8 x float>*
  store <8 x float> %.279, <8 x float>* %.281, align 4
  %.282 = sub i32 %rows, %row
  %.283 = call i32 @llvm.smin.i32(i32 6, i32 %.282)
  br label %i.head.18
i.head.18:
  %i = phi i32 [ 0, %k_2.end.17 ], [ %.301, %i.body.19 ]
  %.284 = icmp slt i32 %i, %.283
  br i1 %.284, label %i.body.19, label %i.end.20
i.body.19:
  %m_6 = add i32 %index_1, %i
  %index_16 = mul i32 %i, 16
  %.285 = getelementptr float, float* %in2, i64 0
  %.286 = bitcast float* %.285 to <8 x float>*
  %lanes_3 = load <8 x float>, <8 x float>* %.286, align 4
  %index_33 = sext i32 %index_16 to i64
  %.287 = getelementptr float, float* %totals, i64 %index_33
  %.288 = bitcast float* %.287 to <8 x float>*
  %.289 = load <8 x float>, <8 x float>* %.288, align 4
  %.290 = fadd <8 x float> %.289, %lanes_3
  %.291 = fcmp ogt <8 x float> zeroinitializer, %.290
  %.292 = getelementptr float, float* %totals, i64 %index_33
  %.293 = bitcast float* %.292 to <8 x float>*
  %.294 = load <8 x float>, <8 x float>* %.293, align 4
  %.295 = fadd <8 x float> %.294, %lanes_3
  %.296 = select <8 x i1> %.291, <8 x float> zeroinitializer, <8 x float> %.295
  %.297 = sext i32 %m_6 to i64
  %.298 = mul i64 %.297, 8
  %.299 = getelementptr float, float* %out0, i64 %.298
  %.300 = bitcast float* %.299 to <8 x float>*
  store <8 x float> %.296, <8 x float>* %.300, align 4
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

define internal i64 @.floordiv(i64 %a, i64 %b) alwaysinline {
  %quotient = sdiv i64 %a, %b
  %rest = srem i64 %a, %b
  %below = icmp slt i64 %rest, 0
  %one = zext i1 %below to i64
  %floor = sub i64 %quotient, %one
  ret i64 %floor
}

; predict: 1 step
define void @tscompile_dense_run_predict(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.3 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.4 = bitcast i8* %.3 to float*
  %.5 = getelementptr inbounds i8, i8* %.state, i64 0
  %.6 = bitcast i8* %.5 to float*
  %.7 = getelementptr inbounds i8, i8* %.state, i64 384
  %.8 = bitcast i8* %.7 to float*
  %.9 = mul i64 48, %batch.capacity
  %.10 = add i64 %.9, 63
  %.11 = call i64 @.floordiv(i64 %.10, i64 64)
  %.12 = mul i64 %.11, 64
  %.13 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.14 = bitcast i8* %.13 to float*
  %.15 = trunc i64 %batch.sizes to i32
  %.16 = add i64 %batch.sizes, 191
  %.17 = call i64 @.floordiv(i64 %.16, i64 192)
  %.18 = trunc i64 %.17 to i32
  %.19 = mul i32 %.18, 1
  %.20 = mul i32 %.19, 1
  call void @predict_dense(float* %.4, float* %.6, float* %.8, float* %.14, i32 %.15, i8* %.scratch, i32 %.18, i32 1, i32 0, i32 %.20)
  ret void
}

define void @tscompile_dense_places_predict(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  store i64 0, i64* %.2, align 8
  %.3 = getelementptr inbounds i64, i64* %.places, i64 1
  %.4 = mul i64 48, %batch.capacity
  %.5 = add i64 %.4, 63
  %.6 = call i64 @.floordiv(i64 %.5, i64 64)
  %.7 = mul i64 %.6, 64
  store i64 %.7, i64* %.3, align 8
  ret void
}

define i64 @tscompile_dense_state_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = add i64 448, 64
  ret i64 %.2
}

define i64 @tscompile_dense_arena_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = mul i64 48, %batch.capacity
  %.3 = add i64 %.2, 63
  %.4 = call i64 @.floordiv(i64 %.3, i64 64)
  %.5 = mul i64 %.4, 64
  %.6 = mul i64 32, %batch.capacity
  %.7 = add i64 %.6, 63
  %.8 = call i64 @.floordiv(i64 %.7, i64 64)
  %.9 = mul i64 %.8, 64
  %.10 = add i64 %.5, %.9
  %.11 = add i64 %.10, 64
  ret i64 %.11
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i32 @llvm.smin.i32(i32, i32)

attributes #0 = { noinline nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
