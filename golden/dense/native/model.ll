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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.319, %rows_panel.end.14 ]
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
  %index_1 = sext i32 %j_1 to i64
  %mask_1 = icmp slt i32 %j_1, 8
  br label %k_1.head.9
k_1.head.9:
  %k_1 = phi i32 [ 0, %j_1.body.7 ], [ %.22, %k_1.body.10 ]
  %.11 = icmp slt i32 %k_1, 12
  br i1 %.11, label %k_1.body.10, label %k_1.end.11
k_1.body.10:
  %index_2 = sext i32 %k_1 to i64
  %.12 = mul i64 %index_2, 8
  %.13 = add i64 %index_1, %.12
  %.14 = select i1 %mask_1, i64 %.13, i64 0
  %.15 = getelementptr float, float* %in1, i64 %.14
  %.16 = load float, float* %.15, align 4
  %.17 = select i1 %mask_1, float %.16, float 0.0
  %.18 = select i1 %mask_1, float %.17, float 0.0
  %.19 = mul i64 %index_2, 16
  %.20 = add i64 %index_1, %.19
  %.21 = getelementptr float, float* %rhs_pack, i64 %.20
  store float %.18, float* %.21, align 4
  %.22 = add nsw i32 %k_1, 1
  br label %k_1.head.9
k_1.end.11:
  %.23 = add nsw i32 %j_1, 1
  br label %j_1.head.6
j_1.end.8:
  %index_4 = sub i32 %batch, 1
  %.24 = add i32 %rows, 5
  %.25 = sdiv i32 %.24, 6
  br label %rows_panel.head.12
rows_panel.head.12:
  %rows_panel = phi i32 [ 0, %j_1.end.8 ], [ %.309, %i.end.20 ]
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
  %index_3 = add i32 %m_start, %row
  %m = call i32 @llvm.smin.i32(i32 %index_3, i32 %index_4)
  %.27 = add i32 %index_3, 1
  %m_1 = call i32 @llvm.smin.i32(i32 %.27, i32 %index_4)
  %.28 = add i32 %index_3, 2
  %m_2 = call i32 @llvm.smin.i32(i32 %.28, i32 %index_4)
  %.29 = add i32 %index_3, 3
  %m_3 = call i32 @llvm.smin.i32(i32 %.29, i32 %index_4)
  %.30 = add i32 %index_3, 4
  %m_4 = call i32 @llvm.smin.i32(i32 %.30, i32 %index_4)
  %.31 = add i32 %index_3, 5
  %m_5 = call i32 @llvm.smin.i32(i32 %.31, i32 %index_4)
  %.32 = sext i32 %m to i64
  %index_7 = mul i64 %.32, 12
  %.33 = sext i32 %m_1 to i64
  %index_8 = mul i64 %.33, 12
  %.34 = sext i32 %m_2 to i64
  %index_9 = mul i64 %.34, 12
  %.35 = sext i32 %m_3 to i64
  %index_10 = mul i64 %.35, 12
  %.36 = sext i32 %m_4 to i64
  %index_11 = mul i64 %.36, 12
  %.37 = sext i32 %m_5 to i64
  %index_12 = mul i64 %.37, 12
  br label %k_2.head.15
k_2.head.15:
  %k_2 = phi i32 [ 0, %rows_panel.body.13 ], [ %.251, %k_2.body.16 ]
  %.38 = icmp slt i32 %k_2, 12
  br i1 %.38, label %k_2.body.16, label %k_2.end.17
k_2.body.16:
  %index_5 = sext i32 %k_2 to i64
  %index_6 = mul i64 %index_5, 16
  %.39 = getelementptr float, float* %rhs_pack, i64 %index_6
  %.40 = bitcast float* %.39 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.40, align 4
  %.41 = add i64 %index_6, 8
  %.42 = getelementptr float, float* %rhs_pack, i64 %.41
  %.43 = bitcast float* %.42 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.43, align 4
  %.44 = add i64 %index_7, %index_5
  %.45 = getelementptr float, float* %in0, i64 %.44
  %.46 = load float, float* %.45, align 4
  %.47 = insertelement <8 x float> undef, float %.46, i32 0
  %a = shufflevector <8 x float> %.47, <8 x float> undef, <8 x i32> zeroinitializer
  %.48 = load <8 x float>, <8 x float>* %acc_0.at
  %.49 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.48)
  store <8 x float> %.49, <8 x float>* %acc_0.at
  %.50 = load <8 x float>, <8 x float>* %acc_1.at
  %.51 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.50)
  store <8 x float> %.51, <8 x float>* %acc_1.at
  %.52 = add i64 %index_8, %index_5
  %.53 = getelementptr float, float* %in0, i64 %.52
  %.54 = load float, float* %.53, align 4
  %.55 = insertelement <8 x float> undef, float %.54, i32 0
  %a_1 = shufflevector <8 x float> %.55, <8 x float> undef, <8 x i32> zeroinitializer
  %.56 = load <8 x float>, <8 x float>* %acc_2.at
  %.57 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.56)
  store <8 x float> %.57, <8 x float>* %acc_2.at
  %.58 = load <8 x float>, <8 x float>* %acc_3.at
  %.59 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.58)
  store <8 x float> %.59, <8 x float>* %acc_3.at
  %.60 = add i64 %index_9, %index_5
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
  %.68 = add i64 %index_10, %index_5
  %.69 = getelementptr float, float* %in0, i64 %.68
  %.70 = load float, float* %.69, align 4
  %.71 = insertelement <8 x float> undef, float %.70, i32 0
  %a_3 = shufflevector <8 x float> %.71, <8 x float> undef, <8 x i32> zeroinitializer
  %.72 = load <8 x float>, <8 x float>* %acc_6.at
  %.73 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.72)
  store <8 x float> %.73, <8 x float>* %acc_6.at
  %.74 = load <8 x float>, <8 x float>* %acc_7.at
  %.75 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.74)
  store <8 x float> %.75, <8 x float>* %acc_7.at
  %.76 = add i64 %index_11, %index_5
  %.77 = getelementptr float, float* %in0, i64 %.76
  %.78 = load float, float* %.77, align 4
  %.79 = insertelement <8 x float> undef, float %.78, i32 0
  %a_4 = shufflevector <8 x float> %.79, <8 x float> undef, <8 x i32> zeroinitializer
  %.80 = load <8 x float>, <8 x float>* %acc_8.at
  %.81 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.80)
  store <8 x float> %.81, <8 x float>* %acc_8.at
  %.82 = load <8 x float>, <8 x float>* %acc_9.at
  %.83 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.82)
  store <8 x float> %.83, <8 x float>* %acc_9.at
  %.84 = add i64 %index_12, %index_5
  %.85 = getelementptr float, float* %in0, i64 %.84
  %.86 = load float, float* %.85, align 4
  %.87 = insertelement <8 x float> undef, float %.86, i32 0
  %a_5 = shufflevector <8 x float> %.87, <8 x float> undef, <8 x i32> zeroinitializer
  %.88 = load <8 x float>, <8 x float>* %acc_10.at
  %.89 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.88)
  store <8 x float> %.89, <8 x float>* %acc_10.at
  %.90 = load <8 x float>, <8 x float>* %acc_11.at
  %.91 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.90)
  store <8 x float> %.91, <8 x float>* %acc_11.at
  %index_13 = add i64 %index_5, 1
  %index_14 = mul i64 %index_13, 16
  %.92 = getelementptr float, float* %rhs_pack, i64 %index_14
  %.93 = bitcast float* %.92 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.93, align 4
  %.94 = add i64 %index_14, 8
  %.95 = getelementptr float, float* %rhs_pack, i64 %.94
  %.96 = bitcast float* %.95 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.96, align 4
  %.97 = add i64 %index_7, %index_13
  %.98 = getelementptr float, float* %in0, i64 %.97
  %.99 = load float, float* %.98, align 4
  %.100 = insertelement <8 x float> undef, float %.99, i32 0
  %a_6 = shufflevector <8 x float> %.100, <8 x float> undef, <8 x i32> zeroinitializer
  %.101 = load <8 x float>, <8 x float>* %acc_0.at
  %.102 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.101)
  store <8 x float> %.102, <8 x float>* %acc_0.at
  %.103 = load <8 x float>, <8 x float>* %acc_1.at
  %.104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.103)
  store <8 x float> %.104, <8 x float>* %acc_1.at
  %.105 = add i64 %index_8, %index_13
  %.106 = getelementptr float, float* %in0, i64 %.105
  %.107 = load float, float* %.106, align 4
  %.108 = insertelement <8 x float> undef, float %.107, i32 0
  %a_7 = shufflevector <8 x float> %.108, <8 x float> undef, <8 x i32> zeroinitializer
  %.109 = load <8 x float>, <8 x float>* %acc_2.at
  %.110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.109)
  store <8 x float> %.110, <8 x float>* %acc_2.at
  %.111 = load <8 x float>, <8 x float>* %acc_3.at
  %.112 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.111)
  store <8 x float> %.112, <8 x float>* %acc_3.at
  %.113 = add i64 %index_9, %index_13
  %.114 = getelementptr float, float* %in0, i64 %.113
  %.115 = load float, float* %.114, align 4
  %.116 = insertelement <8 x float> undef, float %.115, i32 0
  %a_8 = shufflevector <8 x float> %.116, <8 x float> undef, <8 x i32> zeroinitializer
  %.117 = load <8 x float>, <8 x float>* %acc_4.at
  %.118 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.117)
  store <8 x float> %.118, <8 x float>* %acc_4.at
  %.119 = load <8 x float>, <8 x float>* %acc_5.at
  %.120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.119)
  store <8 x float> %.120, <8 x float>* %acc_5.at
  %.121 = add i64 %index_10, %index_13
  %.122 = getelementptr float, float* %in0, i64 %.121
  %.123 = load float, float* %.122, align 4
  %.124 = insertelement <8 x float> undef, float %.123, i32 0
  %a_9 = shufflevector <8 x float> %.124, <8 x float> undef, <8 x i32> zeroinitializer
  %.125 = load <8 x float>, <8 x float>* %acc_6.at
  %.126 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.125)
  store <8 x float> %.126, <8 x float>* %acc_6.at
  %.127 = load <8 x float>, <8 x float>* %acc_7.at
  %.128 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.127)
  store <8 x float> %.128, <8 x float>* %acc_7.at
  %.129 = add i64 %index_11, %index_13
  %.130 = getelementptr float, float* %in0, i64 %.129
  %.131 = load float, float* %.130, align 4
  %.132 = insertelement <8 x float> undef, float %.131, i32 0
  %a_10 = shufflevector <8 x float> %.132, <8 x float> undef, <8 x i32> zeroinitializer
  %.133 = load <8 x float>, <8 x float>* %acc_8.at
  %.134 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.133)
  store <8 x float> %.134, <8 x float>* %acc_8.at
  %.135 = load <8 x float>, <8 x float>* %acc_9.at
  %.136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.135)
  store <8 x float> %.136, <8 x float>* %acc_9.at
  %.137 = add i64 %index_12, %index_13
  %.138 = getelementptr float, float* %in0, i64 %.137
  %.139 = load float, float* %.138, align 4
  %.140 = insertelement <8 x float> undef, float %.139, i32 0
  %a_11 = shufflevector <8 x float> %.140, <8 x float> undef, <8 x i32> zeroinitializer
  %.141 = load <8 x float>, <8 x float>* %acc_10.at
  %.142 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.141)
  store <8 x float> %.142, <8 x float>* %acc_10.at
  %.143 = load <8 x float>, <8 x float>* %acc_11.at
  %.144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.143)
  store <8 x float> %.144, <8 x float>* %acc_11.at
  %index_15 = add i64 %index_5, 2
  %index_16 = mul i64 %index_15, 16
  %.145 = getelementptr float, float* %rhs_pack, i64 %index_16
  %.146 = bitcast float* %.145 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.146, align 4
  %.147 = add i64 %index_16, 8
  %.148 = getelementptr float, float* %rhs_pack, i64 %.147
  %.149 = bitcast float* %.148 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.149, align 4
  %.150 = add i64 %index_7, %index_15
  %.151 = getelementptr float, float* %in0, i64 %.150
  %.152 = load float, float* %.151, align 4
  %.153 = insertelement <8 x float> undef, float %.152, i32 0
  %a_12 = shufflevector <8 x float> %.153, <8 x float> undef, <8 x i32> zeroinitializer
  %.154 = load <8 x float>, <8 x float>* %acc_0.at
  %.155 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.154)
  store <8 x float> %.155, <8 x float>* %acc_0.at
  %.156 = load <8 x float>, <8 x float>* %acc_1.at
  %.157 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.156)
  store <8 x float> %.157, <8 x float>* %acc_1.at
  %.158 = add i64 %index_8, %index_15
  %.159 = getelementptr float, float* %in0, i64 %.158
  %.160 = load float, float* %.159, align 4
  %.161 = insertelement <8 x float> undef, float %.160, i32 0
  %a_13 = shufflevector <8 x float> %.161, <8 x float> undef, <8 x i32> zeroinitializer
  %.162 = load <8 x float>, <8 x float>* %acc_2.at
  %.163 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.162)
  store <8 x float> %.163, <8 x float>* %acc_2.at
  %.164 = load <8 x float>, <8 x float>* %acc_3.at
  %.165 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.164)
  store <8 x float> %.165, <8 x float>* %acc_3.at
  %.166 = add i64 %index_9, %index_15
  %.167 = getelementptr float, float* %in0, i64 %.166
  %.168 = load float, float* %.167, align 4
  %.169 = insertelement <8 x float> undef, float %.168, i32 0
  %a_14 = shufflevector <8 x float> %.169, <8 x float> undef, <8 x i32> zeroinitializer
  %.170 = load <8 x float>, <8 x float>* %acc_4.at
  %.171 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.170)
  store <8 x float> %.171, <8 x float>* %acc_4.at
  %.172 = load <8 x float>, <8 x float>* %acc_5.at
  %.173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.172)
  store <8 x float> %.173, <8 x float>* %acc_5.at
  %.174 = add i64 %index_10, %index_15
  %.175 = getelementptr float, float* %in0, i64 %.174
  %.176 = load float, float* %.175, align 4
  %.177 = insertelement <8 x float> undef, float %.176, i32 0
  %a_15 = shufflevector <8 x float> %.177, <8 x float> undef, <8 x i32> zeroinitializer
  %.178 = load <8 x float>, <8 x float>* %acc_6.at
  %.179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.178)
  store <8 x float> %.179, <8 x float>* %acc_6.at
  %.180 = load <8 x float>, <8 x float>* %acc_7.at
  %.181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.180)
  store <8 x float> %.181, <8 x float>* %acc_7.at
  %.182 = add i64 %index_11, %index_15
  %.183 = getelementptr float, float* %in0, i64 %.182
  %.184 = load float, float* %.183, align 4
  %.185 = insertelement <8 x float> undef, float %.184, i32 0
  %a_16 = shufflevector <8 x float> %.185, <8 x float> undef, <8 x i32> zeroinitializer
  %.186 = load <8 x float>, <8 x float>* %acc_8.at
  %.187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.186)
  store <8 x float> %.187, <8 x float>* %acc_8.at
  %.188 = load <8 x float>, <8 x float>* %acc_9.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_9.at
  %.190 = add i64 %index_12, %index_15
  %.191 = getelementptr float, float* %in0, i64 %.190
  %.192 = load float, float* %.191, align 4
  %.193 = insertelement <8 x float> undef, float %.192, i32 0
  %a_17 = shufflevector <8 x float> %.193, <8 x float> undef, <8 x i32> zeroinitializer
  %.194 = load <8 x float>, <8 x float>* %acc_10.at
  %.195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.194)
  store <8 x float> %.195, <8 x float>* %acc_10.at
  %.196 = load <8 x float>, <8 x float>* %acc_11.at
  %.197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.196)
  store <8 x float> %.197, <8 x float>* %acc_11.at
  %index_17 = add i64 %index_5, 3
  %index_18 = mul i64 %index_17, 16
  %.198 = getelementptr float, float* %rhs_pack, i64 %index_18
  %.199 = bitcast float* %.198 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.199, align 4
  %.200 = add i64 %index_18, 8
  %.201 = getelementptr float, float* %rhs_pack, i64 %.200
  %.202 = bitcast float* %.201 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.202, align 4
  %.203 = add i64 %index_7, %index_17
  %.204 = getelementptr float, float* %in0, i64 %.203
  %.205 = load float, float* %.204, align 4
  %.206 = insertelement <8 x float> undef, float %.205, i32 0
  %a_18 = shufflevector <8 x float> %.206, <8 x float> undef, <8 x i32> zeroinitializer
  %.207 = load <8 x float>, <8 x float>* %acc_0.at
  %.208 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.207)
  store <8 x float> %.208, <8 x float>* %acc_0.at
  %.209 = load <8 x float>, <8 x float>* %acc_1.at
  %.210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.209)
  store <8 x float> %.210, <8 x float>* %acc_1.at
  %.211 = add i64 %index_8, %index_17
  %.212 = getelementptr float, float* %in0, i64 %.211
  %.213 = load float, float* %.212, align 4
  %.214 = insertelement <8 x float> undef, float %.213, i32 0
  %a_19 = shufflevector <8 x float> %.214, <8 x float> undef, <8 x i32> zeroinitializer
  %.215 = load <8 x float>, <8 x float>* %acc_2.at
  %.216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.215)
  store <8 x float> %.216, <8 x float>* %acc_2.at
  %.217 = load <8 x float>, <8 x float>* %acc_3.at
  %.218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.217)
  store <8 x float> %.218, <8 x float>* %acc_3.at
  %.219 = add i64 %index_9, %index_17
  %.220 = getelementptr float, float* %in0, i64 %.219
  %.221 = load float, float* %.220, align 4
  %.222 = insertelement <8 x float> undef, float %.221, i32 0
  %a_20 = shufflevector <8 x float> %.222, <8 x float> undef, <8 x i32> zeroinitializer
  %.223 = load <8 x float>, <8 x float>* %acc_4.at
  %.224 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.223)
  store <8 x float> %.224, <8 x float>* %acc_4.at
  %.225 = load <8 x float>, <8 x float>* %acc_5.at
  %.226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.225)
  store <8 x float> %.226, <8 x float>* %acc_5.at
  %.227 = add i64 %index_10, %index_17
  %.228 = getelementptr float, float* %in0, i64 %.227
  %.229 = load float, float* %.228, align 4
  %.230 = insertelement <8 x float> undef, float %.229, i32 0
  %a_21 = shufflevector <8 x float> %.230, <8 x float> undef, <8 x i32> zeroinitializer
  %.231 = load <8 x float>, <8 x float>* %acc_6.at
  %.232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.231)
  store <8 x float> %.232, <8 x float>* %acc_6.at
  %.233 = load <8 x float>, <8 x float>* %acc_7.at
  %.234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.233)
  store <8 x float> %.234, <8 x float>* %acc_7.at
  %.235 = add i64 %index_11, %index_17
  %.236 = getelementptr float, float* %in0, i64 %.235
  %.237 = load float, float* %.236, align 4
  %.238 = insertelement <8 x float> undef, float %.237, i32 0
  %a_22 = shufflevector <8 x float> %.238, <8 x float> undef, <8 x i32> zeroinitializer
  %.239 = load <8 x float>, <8 x float>* %acc_8.at
  %.240 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.239)
  store <8 x float> %.240, <8 x float>* %acc_8.at
  %.241 = load <8 x float>, <8 x float>* %acc_9.at
  %.242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.241)
  store <8 x float> %.242, <8 x float>* %acc_9.at
  %.243 = add i64 %index_12, %index_17
  %.244 = getelementptr float, float* %in0, i64 %.243
  %.245 = load float, float* %.244, align 4
  %.246 = insertelement <8 x float> undef, float %.245, i32 0
  %a_23 = shufflevector <8 x float> %.246, <8 x float> undef, <8 x i32> zeroinitializer
  %.247 = load <8 x float>, <8 x float>* %acc_10.at
  %.248 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.247)
  store <8 x float> %.248, <8 x float>* %acc_10.at
  %.249 = load <8 x float>, <8 x float>* %acc_11.at
  %.250 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.249)
  store <8 x float> %.250, <8 x float>* %acc_11.at
  %.251 = add nsw i32 %k_2, 4
  br label %k_2.head.15
k_2.end.17:
  %.252 = load <8 x float>, <8 x float>* %acc_0.at
  %.253 = getelementptr float, float* %totals, i64 0
  %.254 = bitcast float* %.253 to <8 x float>*
  store <8 x float> %.252, <8 x float>* %.254, align 4
  %.255 = load <8 x float>, <8 x float>* %acc_1.at
  %.256 = getelementptr float, float* %totals, i64 8
  %.257 = bitcast float* %.256 to <8 x float>*
  store <8 x float> %.255, <8 x float>* %.257, align 4
  %.258 = load <8 x float>, <8 x float>* %acc_2.at
  %.259 = getelementptr float, float* %totals, i64 16
  %.260 = bitcast float* %.259 to <8 x float>*
  store <8 x float> %.258, <8 x float>* %.260, align 4
  %.261 = load <8 x float>, <8 x float>* %acc_3.at
  %.262 = getelementptr float, float* %totals, i64 24
  %.263 = bitcast float* %.262 to <8 x float>*
  store <8 x float> %.261, <8 x float>* %.263, align 4
  %.264 = load <8 x float>, <8 x float>* %acc_4.at
  %.265 = getelementptr float, float* %totals, i64 32
  %.266 = bitcast float* %.265 to <8 x float>*
  store <8 x float> %.264, <8 x float>* %.266, align 4
  %.267 = load <8 x float>, <8 x float>* %acc_5.at
  %.268 = getelementptr float, float* %totals, i64 40
  %.269 = bitcast float* %.268 to <8 x float>*
  store <8 x float> %.267, <8 x float>* %.269, align 4
  %.270 = load <8 x float>, <8 x float>* %acc_6.at
  %.271 = getelementptr float, float* %totals, i64 48
  %.272 = bitcast float* %.271 to <8 x float>*
  store <8 x float> %.270, <8 x float>* %.272, align 4
  %.273 = load <8 x float>, <8 x float>* %acc_7.at
  %.274 = getelementptr float, float* %totals, i64 56
  %.275 = bitcast float* %.274 to <8 x float>*
  store <8 x float> %.273, <8 x float>* %.275, align 4
  %.276 = load <8 x float>, <8 x float>* %acc_8.at
  %.277 = getelementptr float, float* %totals, i64 64
  %.278 = bitcast float* %.277 to <8 x float>*
  store <8 x float> %.276, <8 x float>* %.278, align 4
  %.279 = load <8 x float>, <8 x float>* %acc_9.at
  %.280 = getelementptr float, float* %totals, i64 72
  %.281 = bitcast float* %.280 to <8 x float>*
  store <8 x float> %.279, <8 x float>* %.281, align 4
  %.282 = load <8 x float>, <8 x float>* %acc_10.at
  %.283 = getelementptr float, float* %totals, i64 80
  %.284 = bitcast float* %.283 to <8 x float>*
  store <8 x float> %.282, <8 x float>* %.284, align 4
  %.285 = load <8 x float>, <8 x float>* %acc_11.at
  %.286 = getelementptr float, float* %totals, i64 88
  %.287 = bitcast float* %.286 to <8 x float>*
  store <8 x float> %.285, <8 x float>* %.287, align 4
  %.288 = sub i32 %rows, %row
  %.289 = call i32 @llvm.smin.i32(i32 6, i32 %.288)
  br label %i.head.18
i.head.18:
  %i = phi i32 [ 0, %k_2.end.17 ], [ %.308, %i.body.19 ]
  %.290 = icmp slt i32 %i, %.289
  br i1 %.290, label %i.body.19, label %i.end.20
i.body.19:
  %m_6 = add i32 %index_3, %i
  %.291 = sext i32 %i to i64
  %index_19 = mul i64 %.291, 16
  %.292 = getelementptr float, float* %in2, i64 0
  %.293 = bitcast float* %.292 to <8 x float>*
  %lanes_3 = load <8 x float>, <8 x float>* %.293, align 4
  %.294 = getelementptr float, float* %totals, i64 %index_19
  %.295 = bitcast float* %.294 to <8 x float>*
  %.296 = load <8 x float>, <8 x float>* %.295, align 4
  %.297 = fadd <8 x float> %.296, %lanes_3
  %.298 = fcmp ogt <8 x float> zeroinitializer, %.297
  %.299 = getelementptr float, float* %totals, i64 %index_19
  %.300 = bitcast float* %.299 to <8 x float>*
  %.301 = load <8 x float>, <8 x float>* %.300, align 4
  %.302 = fadd <8 x float> %.301, %lanes_3
  %.303 = select <8 x i1> %.298, <8 x float> zeroinitializer, <8 x float> %.302
  %.304 = sext i32 %m_6 to i64
  %.305 = mul i64 %.304, 8
  %.306 = getelementptr float, float* %out0, i64 %.305
  %.307 = bitcast float* %.306 to <8 x float>*
  store <8 x float> %.303, <8 x float>* %.307, align 4
  %.308 = add nsw i32 %i, 1
  br label %i.head.18
i.end.20:
  %.309 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.12
rows_panel.end.14:
  %.310 = add i32 %group_x, 1
  %.311 = icmp eq i32 %.310, %.grid_x
  %.312 = add i32 %group_y, 1
  %.313 = select i1 %.311, i32 %.312, i32 %group_y
  %.314 = icmp eq i32 %.313, %.grid_y
  %.315 = add i32 %group_z, 1
  %.316 = select i1 %.311, i32 0, i32 %.310
  store i32 %.316, i32* %group_x.at
  %.317 = select i1 %.314, i32 0, i32 %.313
  store i32 %.317, i32* %group_y.at
  %.318 = select i1 %.314, i32 %.315, i32 %group_z
  store i32 %.318, i32* %group_z.at
  %.319 = add nsw i32 %.task, 1
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
