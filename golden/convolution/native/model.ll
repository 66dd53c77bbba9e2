; convolution for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%.pool = type { i32, [60 x i8], i32, [60 x i8], i32, i32, i32, i32, i32, i32, void (i64*, i8*, i32, i32)*, i64*, [24 x i8], [64 x i8], [64 x i64] }

; Bytes of scratch memory that a call needs.
@tscompile_convolution_scratch_bytes = constant i64 2240

; predict_convolution
;   ops: conv, add
;   from: test/golden/models.ts:17:14
;   schedule: contract: tile m 192, tile n 16, register m 6, register n 16, vector n 8, stage rhs
;   flops: 7920*batch  bytes: 1344*batch+448
;   grid: floordiv(36*batch+191, 192) x 1 x 1
;   in0: f32[192*batch], read
;   in1: f32[108], read
;   in2: f32[4], read
;   out0: f32[144*batch], write
;   scratch: rhs_pack: f32[432], totals: f32[96]
define internal void @predict_convolution(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 1728
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.260, %rows_panel.end.14 ]
  %.8 = icmp slt i32 %.task, %.end
  br i1 %.8, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %index_1 = mul i32 %batch, 36
  %.9 = sub i32 %index_1, %m_start
  %rows = call i32 @llvm.smin.i32(i32 192, i32 %.9)
  br label %j_1.head.6
j_1.head.6:
  %j_1 = phi i32 [ 0, %.task.body.4 ], [ %.76, %k0_1.end.11 ]
  %.10 = icmp slt i32 %j_1, 16
  br i1 %.10, label %j_1.body.7, label %j_1.end.8
j_1.body.7:
  %mask_1 = icmp slt i32 %j_1, 4
  br label %k0_1.head.9
k0_1.head.9:
  %k0_1 = phi i32 [ 0, %j_1.body.7 ], [ %.75, %k0_1.body.10 ]
  %.11 = icmp slt i32 %k0_1, 3
  br i1 %.11, label %k0_1.body.10, label %k0_1.end.11
k0_1.body.10:
  %.12 = mul i32 %k0_1, 144
  %index_2 = add i32 %j_1, %.12
  %.13 = mul i32 %k0_1, 36
  %index_3 = add i32 %j_1, %.13
  %index_35 = sext i32 %index_2 to i64
  %index_36 = sext i32 %index_3 to i64
  %.14 = select i1 %mask_1, i64 %index_36, i64 0
  %.15 = getelementptr float, float* %in1, i64 %.14
  %.16 = load float, float* %.15, align 4
  %.17 = select i1 %mask_1, float %.16, float 0.0
  %.18 = getelementptr float, float* %rhs_pack, i64 %index_35
  store float %.17, float* %.18, align 4
  %.19 = add i64 %index_36, 4
  %.20 = select i1 %mask_1, i64 %.19, i64 0
  %.21 = getelementptr float, float* %in1, i64 %.20
  %.22 = load float, float* %.21, align 4
  %.23 = select i1 %mask_1, float %.22, float 0.0
  %.24 = add i64 %index_35, 16
  %.25 = getelementptr float, float* %rhs_pack, i64 %.24
  store float %.23, float* %.25, align 4
  %.26 = add i64 %index_36, 8
  %.27 = select i1 %mask_1, i64 %.26, i64 0
  %.28 = getelementptr float, float* %in1, i64 %.27
  %.29 = load float, float* %.28, align 4
  %.30 = select i1 %mask_1, float %.29, float 0.0
  %.31 = add i64 %index_35, 32
  %.32 = getelementptr float, float* %rhs_pack, i64 %.31
  store float %.30, float* %.32, align 4
  %.33 = add i64 %index_36, 12
  %.34 = select i1 %mask_1, i64 %.33, i64 0
  %.35 = getelementptr float, float* %in1, i64 %.34
  %.36 = load float, float* %.35, align 4
  %.37 = select i1 %mask_1, float %.36, float 0.0
  %.38 = add i64 %index_35, 48
  %.39 = getelementptr float, float* %rhs_pack, i64 %.38
  store float %.37, float* %.39, align 4
  %.40 = add i64 %index_36, 16
  %.41 = select i1 %mask_1, i64 %.40, i64 0
  %.42 = getelementptr float, float* %in1, i64 %.41
  %.43 = load float, float* %.42, align 4
  %.44 = select i1 %mask_1, float %.43, float 0.0
  %.45 = add i64 %index_35, 64
  %.46 = getelementptr float, float* %rhs_pack, i64 %.45
  store float %.44, float* %.46, align 4
  %.47 = add i64 %index_36, 20
  %.48 = select i1 %mask_1, i64 %.47, i64 0
  %.49 = getelementptr float, float* %in1, i64 %.48
  %.50 = load float, float* %.49, align 4
  %.51 = select i1 %mask_1, float %.50, float 0.0
  %.52 = add i64 %index_35, 80
  %.53 = getelementptr float, float* %rhs_pack, i64 %.52
  store float %.51, float* %.53, align 4
  %.54 = add i64 %index_36, 24
  %.55 = select i1 %mask_1, i64 %.54, i64 0
  %.56 = getelementptr float, float* %in1, i64 %.55
  %.57 = load float, float* %.56, align 4
  %.58 = select i1 %mask_1, float %.57, float 0.0
  %.59 = add i64 %index_35, 96
  %.60 = getelementptr float, float* %rhs_pack, i64 %.59
  store float %.58, float* %.60, align 4
  %.61 = add i64 %index_36, 28
  %.62 = select i1 %mask_1, i64 %.61, i64 0
  %.63 = getelementptr float, float* %in1, i64 %.62
  %.64 = load float, float* %.63, align 4
  %.65 = select i1 %mask_1, float %.64, float 0.0
  %.66 = add i64 %index_35, 112
  %.67 = getelementptr float, float* %rhs_pack, i64 %.66
  store float %.65, float* %.67, align 4
  %.68 = add i64 %index_36, 32
  %.69 = select i1 %mask_1, i64 %.68, i64 0
  %.70 = getelementptr float, float* %in1, i64 %.69
  %.71 = load float, float* %.70, align 4
  %.72 = select i1 %mask_1, float %.71, float 0.0
  %.73 = add i64 %index_35, 128
  %.74 = getelementptr float, float* %rhs_pack, i64 %.73
  store float %.72, float* %.74, align 4
  %.75 = add nsw i32 %k0_1, 1
  br label %k0_1.head.9
k0_1.end.11:
  %.76 = add nsw i32 %j_1, 1
  br label %j_1.head.6
j_1.end.8:
  %index_5 = sub i32 %index_1, 1
  %index_29 = mul i32 %group_x, 32
  %.77 = add i32 %rows, 5
  %.78 = sdiv i32 %.77, 6
  br label %rows_panel.head.12
rows_panel.head.12:
  %rows_panel = phi i32 [ 0, %j_1.end.8 ], [ %.250, %i.end.26 ]
  %.79 = icmp slt i32 %rows_panel, %.78
  br i1 %.79, label %rows_panel.body.13, label %rows_panel.end.14
rows_panel.body.13:
  %row = mul i32 %rows_panel, 6
  %index_4 = add i32 %m_start, %row
  %m = call i32 @llvm.smin.i32(i32 %index_4, i32 %index_5)
  %mi = sdiv i32 %m, 36
  %.80 = sdiv i32 %m, 6
  %mi_1 = srem i32 %.80, 6
  %mi_2 = srem i32 %m, 6
  %.81 = add i32 %index_4, 1
  %m_1 = call i32 @llvm.smin.i32(i32 %.81, i32 %index_5)
  %mi_3 = sdiv i32 %m_1, 36
  %.82 = sdiv i32 %m_1, 6
  %mi_4 = srem i32 %.82, 6
  %mi_5 = srem i32 %m_1, 6
  %.83 = add i32 %index_4, 2
  %m_2 = call i32 @llvm.smin.i32(i32 %.83, i32 %index_5)
  %mi_6 = sdiv i32 %m_2, 36
  %.84 = sdiv i32 %m_2, 6
  %mi_7 = srem i32 %.84, 6
  %mi_8 = srem i32 %m_2, 6
  %.85 = add i32 %index_4, 3
  %m_3 = call i32 @llvm.smin.i32(i32 %.85, i32 %index_5)
  %mi_9 = sdiv i32 %m_3, 36
  %.86 = sdiv i32 %m_3, 6
  %mi_10 = srem i32 %.86, 6
  %mi_11 = srem i32 %m_3, 6
  %.87 = add i32 %index_4, 4
  %m_4 = call i32 @llvm.smin.i32(i32 %.87, i32 %index_5)
  %mi_12 = sdiv i32 %m_4, 36
  %.88 = sdiv i32 %m_4, 6
  %mi_13 = srem i32 %.88, 6
  %mi_14 = srem i32 %m_4, 6
  %.89 = add i32 %index_4, 5
  %m_5 = call i32 @llvm.smin.i32(i32 %.89, i32 %index_5)
  %mi_15 = sdiv i32 %m_5, 36
  %.90 = sdiv i32 %m_5, 6
  %mi_16 = srem i32 %.90, 6
  %mi_17 = srem i32 %m_5, 6
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
  %.91 = mul i32 %mi, 192
  %.92 = mul i32 %mi_1, 24
  %.93 = add i32 %.91, %.92
  %.94 = mul i32 %mi_2, 3
  %index_9 = add i32 %.93, %.94
  %.95 = mul i32 %mi_3, 192
  %.96 = mul i32 %mi_4, 24
  %.97 = add i32 %.95, %.96
  %.98 = mul i32 %mi_5, 3
  %index_14 = add i32 %.97, %.98
  %.99 = mul i32 %mi_6, 192
  %.100 = mul i32 %mi_7, 24
  %.101 = add i32 %.99, %.100
  %.102 = mul i32 %mi_8, 3
  %index_17 = add i32 %.101, %.102
  %.103 = mul i32 %mi_9, 192
  %.104 = mul i32 %mi_10, 24
  %.105 = add i32 %.103, %.104
  %.106 = mul i32 %mi_11, 3
  %index_20 = add i32 %.105, %.106
  %.107 = mul i32 %mi_12, 192
  %.108 = mul i32 %mi_13, 24
  %.109 = add i32 %.107, %.108
  %.110 = mul i32 %mi_14, 3
  %index_23 = add i32 %.109, %.110
  %.111 = mul i32 %mi_15, 192
  %.112 = mul i32 %mi_16, 24
  %.113 = add i32 %.111, %.112
  %.114 = mul i32 %mi_17, 3
  %index_26 = add i32 %.113, %.114
  br label %k0_2.head.15
k0_2.head.15:
  %k0_2 = phi i32 [ 0, %rows_panel.body.13 ], [ %.175, %k1_2.end.20 ]
  %.115 = icmp slt i32 %k0_2, 3
  br i1 %.115, label %k0_2.body.16, label %k0_2.end.17
k0_2.body.16:
  %index_6 = mul i32 %k0_2, 144
  %index_10 = mul i32 %k0_2, 24
  %index_11 = add i32 %index_9, %index_10
  %index_15 = add i32 %index_14, %index_10
  %index_18 = add i32 %index_17, %index_10
  %index_21 = add i32 %index_20, %index_10
  %index_24 = add i32 %index_23, %index_10
  %index_27 = add i32 %index_26, %index_10
  br label %k1_2.head.18
k1_2.head.18:
  %k1_2 = phi i32 [ 0, %k0_2.body.16 ], [ %.174, %k2_2.end.23 ]
  %.116 = icmp slt i32 %k1_2, 3
  br i1 %.116, label %k1_2.body.19, label %k1_2.end.20
k1_2.body.19:
  %.117 = mul i32 %k1_2, 48
  %index_7 = add i32 %index_6, %.117
  %index_12 = mul i32 %k1_2, 3
  %index_13 = add i32 %index_11, %index_12
  %index_16 = add i32 %index_15, %index_12
  %index_19 = add i32 %index_18, %index_12
  %index_22 = add i32 %index_21, %index_12
  %index_25 = add i32 %index_24, %index_12
  %index_28 = add i32 %index_27, %index_12
  %index_38 = sext i32 %index_13 to i64
  %index_40 = sext i32 %index_16 to i64
  %index_41 = sext i32 %index_19 to i64
  %index_42 = sext i32 %index_22 to i64
  %index_43 = sext i32 %index_25 to i64
  %index_44 = sext i32 %index_28 to i64
  br label %k2_2.head.21
k2_2.head.21:
  %k2_2 = phi i32 [ 0, %k1_2.body.19 ], [ %.173, %k2_2.body.22 ]
  %.118 = icmp slt i32 %k2_2, 3
  br i1 %.118, label %k2_2.body.22, label %k2_2.end.23
k2_2.body.22:
  %.119 = mul i32 %k2_2, 16
  %index_8 = add i32 %index_7, %.119
  %index_37 = sext i32 %index_8 to i64
  %.120 = getelementptr float, float* %rhs_pack, i64 %index_37
  %.121 = bitcast float* %.120 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.121, align 4
  %.122 = add i64 %index_37, 8
  %.123 = getelementptr float, float* %rhs_pack, i64 %.122
  %.124 = bitcast float* %.123 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.124, align 4
  %index_39 = sext i32 %k2_2 to i64
  %.125 = add i64 %index_38, %index_39
  %.126 = getelementptr float, float* %in0, i64 %.125
  %.127 = load float, float* %.126, align 4
  %.128 = insertelement <8 x float> undef, float %.127, i32 0
  %a = shufflevector <8 x float> %.128, <8 x float> undef, <8 x i32> zeroinitializer
  %.129 = load <8 x float>, <8 x float>* %acc_0.at
  %.130 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.129)
  store <8 x float> %.130, <8 x float>* %acc_0.at
  %.131 = load <8 x float>, <8 x float>* %acc_1.at
  %.132 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.131)
  store <8 x float> %.132, <8 x float>* %acc_1.at
  %.133 = add i64 %index_40, %index_39
  %.134 = getelementptr float, float* %in0, i64 %.133
  %.135 = load float, float* %.134, align 4
  %.136 = insertelement <8 x float> undef, float %.135, i32 0
  %a_1 = shufflevector <8 x float> %.136, <8 x float> undef, <8 x i32> zeroinitializer
  %.137 = load <8 x float>, <8 x float>* %acc_2.at
  %.138 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.137)
  store <8 x float> %.138, <8 x float>* %acc_2.at
  %.139 = load <8 x float>, <8 x float>* %acc_3.at
  %.140 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.139)
  store <8 x float> %.140, <8 x float>* %acc_3.at
  %.141 = add i64 %index_41, %index_39
  %.142 = getelementptr float, float* %in0, i64 %.141
  %.143 = load float, float* %.142, align 4
  %.144 = insertelement <8 x float> undef, float %.143, i32 0
  %a_2 = shufflevector <8 x float> %.144, <8 x float> undef, <8 x i32> zeroinitializer
  %.145 = load <8 x float>, <8 x float>* %acc_4.at
  %.146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.145)
  store <8 x float> %.146, <8 x float>* %acc_4.at
  %.147 = load <8 x float>, <8 x float>* %acc_5.at
  %.148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.147)
  store <8 x float> %.148, <8 x float>* %acc_5.at
  %.149 = add i64 %index_42, %index_39
  %.150 = getelementptr float, float* %in0, i64 %.149
  %.151 = load float, float* %.150, align 4
  %.152 = insertelement <8 x float> undef, float %.151, i32 0
  %a_3 = shufflevector <8 x float> %.152, <8 x float> undef, <8 x i32> zeroinitializer
  %.153 = load <8 x float>, <8 x float>* %acc_6.at
  %.154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.153)
  store <8 x float> %.154, <8 x float>* %acc_6.at
  %.155 = load <8 x float>, <8 x float>* %acc_7.at
  %.156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.155)
  store <8 x float> %.156, <8 x float>* %acc_7.at
  %.157 = add i64 %index_43, %index_39
  %.158 = getelementptr float, float* %in0, i64 %.157
  %.159 = load float, float* %.158, align 4
  %.160 = insertelement <8 x float> undef, float %.159, i32 0
  %a_4 = shufflevector <8 x float> %.160, <8 x float> undef, <8 x i32> zeroinitializer
  %.161 = load <8 x float>, <8 x float>* %acc_8.at
  %.162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.161)
  store <8 x float> %.162, <8 x float>* %acc_8.at
  %.163 = load <8 x float>, <8 x float>* %acc_9.at
  %.164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.163)
  store <8 x float> %.164, <8 x float>* %acc_9.at
  %.165 = add i64 %index_44, %index_39
  %.166 = getelementptr float, float* %in0, i64 %.165
  %.167 = load float, float* %.166, align 4
  %.168 = insertelement <8 x float> undef, float %.167, i32 0
  %a_5 = shufflevector <8 x float> %.168, <8 x float> undef, <8 x i32> zeroinitializer
  %.169 = load <8 x float>, <8 x float>* %acc_10.at
  %.170 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.169)
  store <8 x float> %.170, <8 x float>* %acc_10.at
  %.171 = load <8 x float>, <8 x float>* %acc_11.at
  %.172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.171)
  store <8 x float> %.172, <8 x float>* %acc_11.at
  %.173 = add nsw i32 %k2_2, 1
  br label %k2_2.head.21
k2_2.end.23:
  %.174 = add nsw i32 %k1_2, 1
  br label %k1_2.head.18
k1_2.end.20:
  %.175 = add nsw i32 %k0_2, 1
  br label %k0_2.head.15
k0_2.end.17:
  %.176 = load <8 x float>, <8 x float>* %acc_0.at
  %.177 = getelementptr float, float* %totals, i64 0
  %.178 = bitcast float* %.177 to <8 x float>*
  store <8 x float> %.176, <8 x float>* %.178, align 4
  %.179 = load <8 x float>, <8 x float>* %acc_1.at
  %.180 = getelementptr float, float* %totals, i64 8
  %.181 = bitcast float* %.180 to <8 x float>*
  store <8 x float> %.179, <8 x float>* %.181, align 4
  %.182 = load <8 x float>, <8 x float>* %acc_2.at
  %.183 = getelementptr float, float* %totals, i64 16
  %.184 = bitcast float* %.183 to <8 x float>*
  store <8 x float> %.182, <8 x float>* %.184, align 4
  %.185 = load <8 x float>, <8 x float>* %acc_3.at
  %.186 = getelementptr float, float* %totals, i64 24
  %.187 = bitcast float* %.186 to <8 x float>*
  store <8 x float> %.185, <8 x float>* %.187, align 4
  %.188 = load <8 x float>, <8 x float>* %acc_4.at
  %.189 = getelementptr float, float* %totals, i64 32
  %.190 = bitcast float* %.189 to <8 x float>*
  store <8 x float> %.188, <8 x float>* %.190, align 4
  %.191 = load <8 x float>, <8 x float>* %acc_5.at
  %.192 = getelementptr float, float* %totals, i64 40
  %.193 = bitcast float* %.192 to <8 x float>*
  store <8 x float> %.191, <8 x float>* %.193, align 4
  %.194 = load <8 x float>, <8 x float>* %acc_6.at
  %.195 = getelementptr float, float* %totals, i64 48
  %.196 = bitcast float* %.195 to <8 x float>*
  store <8 x float> %.194, <8 x float>* %.196, align 4
  %.197 = load <8 x float>, <8 x float>* %acc_7.at
  %.198 = getelementptr float, float* %totals, i64 56
  %.199 = bitcast float* %.198 to <8 x float>*
  store <8 x float> %.197, <8 x float>* %.199, align 4
  %.200 = load <8 x float>, <8 x float>* %acc_8.at
  %.201 = getelementptr float, float* %totals, i64 64
  %.202 = bitcast float* %.201 to <8 x float>*
  store <8 x float> %.200, <8 x float>* %.202, align 4
  %.203 = load <8 x float>, <8 x float>* %acc_9.at
  %.204 = getelementptr float, float* %totals, i64 72
  %.205 = bitcast float* %.204 to <8 x float>*
  store <8 x float> %.203, <8 x float>* %.205, align 4
  %.206 = load <8 x float>, <8 x float>* %acc_10.at
  %.207 = getelementptr float, float* %totals, i64 80
  %.208 = bitcast float* %.207 to <8 x float>*
  store <8 x float> %.206, <8 x float>* %.208, align 4
  %.209 = load <8 x float>, <8 x float>* %acc_11.at
  %.210 = getelementptr float, float* %totals, i64 88
  %.211 = bitcast float* %.210 to <8 x float>*
  store <8 x float> %.209, <8 x float>* %.211, align 4
  %index_30 = add i32 %index_29, %rows_panel
  %index_31 = sdiv i32 %index_30, 6
  %index_32 = srem i32 %index_30, 6
  %.212 = sub i32 %rows, %row
  %.213 = call i32 @llvm.smin.i32(i32 6, i32 %.212)
  br label %i.head.24
i.head.24:
  %i = phi i32 [ 0, %k0_2.end.17 ], [ %.249, %i.body.25 ]
  %.214 = icmp slt i32 %i, %.213
  br i1 %.214, label %i.body.25, label %i.end.26
i.body.25:
  %.215 = mul i32 %index_31, 144
  %.216 = mul i32 %index_32, 24
  %.217 = add i32 %.215, %.216
  %.218 = mul i32 %i, 4
  %index_33 = add i32 %.217, %.218
  %index_34 = mul i32 %i, 16
  %index_45 = sext i32 %index_33 to i64
  %index_46 = sext i32 %index_34 to i64
  %.219 = getelementptr float, float* %totals, i64 %index_46
  %.220 = load float, float* %.219, align 4
  %.221 = getelementptr float, float* %in2, i64 0
  %.222 = load float, float* %.221, align 4
  %.223 = fadd float %.220, %.222
  %.224 = getelementptr float, float* %out0, i64 %index_45
  store float %.223, float* %.224, align 4
  %.225 = add i64 %index_46, 1
  %.226 = getelementptr float, float* %totals, i64 %.225
  %.227 = load float, float* %.226, align 4
  %.228 = getelementptr float, float* %in2, i64 1
  %.229 = load float, float* %.228, align 4
  %.230 = fadd float %.227, %.229
  %.231 = add i64 %index_45, 1
  %.232 = getelementptr float, float* %out0, i64 %.231
  store float %.230, float* %.232, align 4
  %.233 = add i64 %index_46, 2
  %.234 = getelementptr float, float* %totals, i64 %.233
  %.235 = load float, float* %.234, align 4
  %.236 = getelementptr float, float* %in2, i64 2
  %.237 = load float, float* %.236, align 4
  %.238 = fadd float %.235, %.237
  %.239 = add i64 %index_45, 2
  %.240 = getelementptr float, float* %out0, i64 %.239
  store float %.238, float* %.240, align 4
  %.241 = add i64 %index_46, 3
  %.242 = getelementptr float, float* %totals, i64 %.241
  %.243 = load float, float* %.242, align 4
  %.244 = getelementptr float, float* %in2, i64 3
  %.245 = load float, float* %.244, align 4
  %.246 = fadd float %.243, %.245
  %.247 = add i64 %index_45, 3
  %.248 = getelementptr float, float* %out0, i64 %.247
  store float %.246, float* %.248, align 4
  %.249 = add nsw i32 %i, 1
  br label %i.head.24
i.end.26:
  %.250 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.12
rows_panel.end.14:
  %.251 = add i32 %group_x, 1
  %.252 = icmp eq i32 %.251, %.grid_x
  %.253 = add i32 %group_y, 1
  %.254 = select i1 %.252, i32 %.253, i32 %group_y
  %.255 = icmp eq i32 %.254, %.grid_y
  %.256 = add i32 %group_z, 1
  %.257 = select i1 %.252, i32 0, i32 %.251
  store i32 %.257, i32* %group_x.at
  %.258 = select i1 %.255, i32 0, i32 %.254
  store i32 %.258, i32* %group_y.at
  %.259 = select i1 %.255, i32 %.256, i32 %group_z
  store i32 %.259, i32* %group_z.at
  %.260 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_pooling
;   ops: window_max
;   from: test/golden/models.ts:18:14
;   schedule: reduce: vector result 8
;   flops: 144*batch  bytes: 720*batch
;   grid: batch x 1 x 1
;   in0: f32[144*batch], read
;   out0: f32[36*batch], write
define internal void @predict_pooling(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.73, %j0.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = mul i32 %group_x, 144
  %index_5 = mul i32 %group_x, 36
  br label %j0.head.6
j0.head.6:
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.63, %j1.end.11 ]
  %.7 = icmp slt i32 %j0, 3
  br i1 %.7, label %j0.body.7, label %j0.end.8
j0.body.7:
  %.8 = mul i32 %j0, 48
  %index_2 = add i32 %index_1, %.8
  %.9 = mul i32 %j0, 12
  %index_6 = add i32 %index_5, %.9
  br label %j1.head.9
j1.head.9:
  %j1 = phi i32 [ 0, %j0.body.7 ], [ %.62, %j2.end.14 ]
  %.10 = icmp slt i32 %j1, 3
  br i1 %.10, label %j1.body.10, label %j1.end.11
j1.body.10:
  %.11 = mul i32 %j1, 8
  %index_3 = add i32 %index_2, %.11
  %.12 = mul i32 %j1, 4
  %index_7 = add i32 %index_6, %.12
  %index_9 = sext i32 %index_7 to i64
  br label %j2.head.12
j2.head.12:
  %j2 = phi i32 [ 0, %j1.body.10 ], [ %.61, %j2.body.13 ]
  %.13 = icmp slt i32 %j2, 4
  br i1 %.13, label %j2.body.13, label %j2.end.14
j2.body.13:
  store float 0xFFF0000000000000, float* %acc.at
  %index_4 = add i32 %index_3, %j2
  %index_8 = sext i32 %index_4 to i64
  %.14 = getelementptr float, float* %in0, i64 %index_8
  %value_1 = load float, float* %.14, align 4
  %.15 = load float, float* %acc.at
  %.16 = load float, float* %acc.at
  %.17 = fcmp une float %.15, %.16
  %.18 = load float, float* %acc.at
  %.19 = load float, float* %acc.at
  %.20 = fcmp ogt float %.19, %value_1
  %.21 = load float, float* %acc.at
  %.22 = select i1 %.20, float %.21, float %value_1
  %.23 = select i1 %.17, float %.18, float %.22
  store float %.23, float* %acc.at
  %.24 = add i64 %index_8, 4
  %.25 = getelementptr float, float* %in0, i64 %.24
  %value_2 = load float, float* %.25, align 4
  %.26 = load float, float* %acc.at
  %.27 = load float, float* %acc.at
  %.28 = fcmp une float %.26, %.27
  %.29 = load float, float* %acc.at
  %.30 = load float, float* %acc.at
  %.31 = fcmp ogt float %.30, %value_2
  %.32 = load float, float* %acc.at
  %.33 = select i1 %.31, float %.32, float %value_2
  %.34 = select i1 %.28, float %.29, float %.33
  store float %.34, float* %acc.at
  %.35 = add i64 %index_8, 24
  %.36 = getelementptr float, float* %in0, i64 %.35
  %value_3 = load float, float* %.36, align 4
  %.37 = load float, float* %acc.at
  %.38 = load float, float* %acc.at
  %.39 = fcmp une float %.37, %.38
  %.40 = load float, float* %acc.at
  %.41 = load float, float* %acc.at
  %.42 = fcmp ogt float %.41, %value_3
  %.43 = load float, float* %acc.at
  %.44 = select i1 %.42, float %.43, float %value_3
  %.45 = select i1 %.39, float %.40, float %.44
  store float %.45, float* %acc.at
  %.46 = add i64 %index_8, 28
  %.47 = getelementptr float, float* %in0, i64 %.46
  %value_4 = load float, float* %.47, align 4
  %.48 = load float, float* %acc.at
  %.49 = load float, float* %acc.at
  %.50 = fcmp une float %.48, %.49
  %.51 = load float, float* %acc.at
  %.52 = load float, float* %acc.at
  %.53 = fcmp ogt float %.52, %value_4
  %.54 = load float, float* %acc.at
  %.55 = select i1 %.53, float %.54, float %value_4
  %.56 = select i1 %.50, float %.51, float %.55
  store float %.56, float* %acc.at
  %.57 = load float, float* %acc.at
  %.58 = sext i32 %j2 to i64
  %.59 = add i64 %index_9, %.58
  %.60 = getelementptr float, float* %out0, i64 %.59
  store float %.57, float* %.60, align 4
  %.61 = add nsw i32 %j2, 1
  br label %j2.head.12
j2.end.14:
  %.62 = add nsw i32 %j1, 1
  br label %j1.head.9
j1.end.11:
  %.63 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
  %.64 = add i32 %group_x, 1
  %.65 = icmp eq i32 %.64, %.grid_x
  %.66 = add i32 %group_y, 1
  %.67 = select i1 %.65, i32 %.66, i32 %group_y
  %.68 = icmp eq i32 %.67, %.grid_y
  %.69 = add i32 %group_z, 1
  %.70 = select i1 %.65, i32 0, i32 %.64
  store i32 %.70, i32* %group_x.at
  %.71 = select i1 %.68, i32 0, i32 %.67
  store i32 %.71, i32* %group_y.at
  %.72 = select i1 %.68, i32 %.69, i32 %group_z
  store i32 %.72, i32* %group_z.at
  %.73 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

define internal void @predict_convolution.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_convolution(float* %.3, float* %.6, float* %.9, float* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
  ret void
}

define internal void @predict_pooling.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_pooling(float* %.3, float* %.6, i32 %.9, i8* %.scratch, i32 %.12, i32 %.15, i32 %.begin, i32 %.end)
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

; predict: 2 steps
define void @tscompile_convolution_run_predict(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [7 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [7 x i64], [7 x i64]* %.array, i64 0, i64 0
  %.3 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.4 = bitcast i8* %.3 to float*
  %.5 = getelementptr inbounds i8, i8* %.state, i64 0
  %.6 = bitcast i8* %.5 to float*
  %.7 = getelementptr inbounds i8, i8* %.state, i64 448
  %.8 = bitcast i8* %.7 to float*
  %.9 = mul i64 768, %batch.capacity
  %.10 = mul i64 144, %batch.capacity
  %.11 = call i64 @llvm.smax.i64(i64 %.9, i64 %.10)
  %.12 = add i64 %.11, 63
  %.13 = call i64 @.floordiv(i64 %.12, i64 64)
  %.14 = mul i64 %.13, 64
  %.15 = getelementptr inbounds i8, i8* %.arena, i64 %.14
  %.16 = bitcast i8* %.15 to float*
  %.17 = trunc i64 %batch.sizes to i32
  %.18 = mul i64 36, %batch.sizes
  %.19 = add i64 %.18, 191
  %.20 = call i64 @.floordiv(i64 %.19, i64 192)
  %.21 = trunc i64 %.20 to i32
  %.22 = mul i32 %.21, 1
  %.23 = mul i32 %.22, 1
  %.24 = ptrtoint float* %.4 to i64
  %.25 = ptrtoint float* %.6 to i64
  %.26 = ptrtoint float* %.8 to i64
  %.27 = ptrtoint float* %.16 to i64
  %.28 = zext i32 %.17 to i64
  %.29 = zext i32 %.21 to i64
  %.30 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.24, i64* %.30, align 8
  %.31 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.25, i64* %.31, align 8
  %.32 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.26, i64* %.32, align 8
  %.33 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.27, i64* %.33, align 8
  %.34 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.28, i64* %.34, align 8
  %.35 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.29, i64* %.35, align 8
  %.36 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.36, align 8
  %.37 = mul i64 18672, %batch.sizes
  %.38 = add i64 %.37, 3584
  %.39 = call i64 @.floordiv(i64 %.38, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_convolution.share, i64* %.arguments, i32 %.23, i64 %.39)
  %.40 = getelementptr inbounds i8, i8* %.arena, i64 %.14
  %.41 = bitcast i8* %.40 to float*
  %.42 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.43 = bitcast i8* %.42 to float*
  %.44 = trunc i64 %batch.sizes to i32
  %.45 = trunc i64 %batch.sizes to i32
  %.46 = mul i32 %.45, 1
  %.47 = mul i32 %.46, 1
  %.48 = ptrtoint float* %.41 to i64
  %.49 = ptrtoint float* %.43 to i64
  %.50 = zext i32 %.44 to i64
  %.51 = zext i32 %.45 to i64
  %.52 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.48, i64* %.52, align 8
  %.53 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.49, i64* %.53, align 8
  %.54 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.50, i64* %.54, align 8
  %.55 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.51, i64* %.55, align 8
  %.56 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.56, align 8
  %.57 = mul i64 5904, %batch.sizes
  %.58 = call i64 @.floordiv(i64 %.57, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_pooling.share, i64* %.arguments, i32 %.47, i64 %.58)
  ret void
}

define void @tscompile_convolution_places_predict(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  store i64 0, i64* %.2, align 8
  %.3 = getelementptr inbounds i64, i64* %.places, i64 1
  store i64 0, i64* %.3, align 8
  ret void
}

define i64 @tscompile_convolution_state_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = add i64 512, 64
  ret i64 %.2
}

define i64 @tscompile_convolution_arena_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = mul i64 768, %batch.capacity
  %.3 = mul i64 144, %batch.capacity
  %.4 = call i64 @llvm.smax.i64(i64 %.2, i64 %.3)
  %.5 = add i64 %.4, 63
  %.6 = call i64 @.floordiv(i64 %.5, i64 64)
  %.7 = mul i64 %.6, 64
  %.8 = mul i64 576, %batch.capacity
  %.9 = add i64 %.8, 63
  %.10 = call i64 @.floordiv(i64 %.9, i64 64)
  %.11 = mul i64 %.10, 64
  %.12 = add i64 %.7, %.11
  %.13 = add i64 %.12, 64
  ret i64 %.13
}

define void @tscompile_convolution_set_threads(i8* %scratch, i32 %threads) #1 {
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
  %helper.bytes = mul i64 %wanted.wide, 2240
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
  %offset = mul i64 %count.wide, 2240
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
