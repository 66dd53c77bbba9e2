; digits for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Bytes of scratch memory that a call needs.
@tscompile_digits_scratch_bytes = constant i64 372800

; predict_conv1
;   ops: conv, add, max
;   from: examples/digits/model.ts:9:12
;   schedule: contract: tile m 192, tile n 32, register m 6, register n 16, vector n 8, stage rhs, stage lhs, vector m 8
;   flops: 958464*batch  bytes: 76864*batch+3328
;   grid: 3*batch x 1 x 1
;   in0: f32[784*batch], read
;   in1: f32[800], read
;   in2: f32[32], read
;   out0: f32[18432*batch], write
;   scratch: lhs_pack: f32[4800], rhs_pack: f32[400], totals: f32[96]
define internal void @predict_conv1(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %lhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 19200
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 20800
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.423, %group.end.17 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %index_1 = mul i32 %group_x, 8
  br label %segment.head.6
segment.head.6:
  %segment = phi i32 [ 0, %.task.body.4 ], [ %.41, %k0.end.11 ]
  %.10 = icmp slt i32 %segment, 8
  br i1 %.10, label %segment.body.7, label %segment.end.8
segment.body.7:
  %segment_start = mul i32 %segment, 24
  %index_2 = add i32 %index_1, %segment
  %mi = sdiv i32 %index_2, 24
  %mi_1 = srem i32 %index_2, 24
  %index_3 = sext i32 %segment_start to i64
  %.11 = sext i32 %mi to i64
  %.12 = mul i64 %.11, 784
  %.13 = sext i32 %mi_1 to i64
  %.14 = mul i64 %.13, 28
  %index_8 = add i64 %.12, %.14
  br label %k0.head.9
k0.head.9:
  %k0 = phi i32 [ 0, %segment.body.7 ], [ %.40, %k1.end.14 ]
  %.15 = icmp slt i32 %k0, 5
  br i1 %.15, label %k0.body.10, label %k0.end.11
k0.body.10:
  %index_4 = sext i32 %k0 to i64
  %.16 = mul i64 %index_4, 960
  %index_5 = add i64 %index_3, %.16
  %.17 = mul i64 %index_4, 28
  %index_9 = add i64 %index_8, %.17
  br label %k1.head.12
k1.head.12:
  %k1 = phi i32 [ 0, %k0.body.10 ], [ %.39, %k1.body.13 ]
  %.18 = icmp slt i32 %k1, 5
  br i1 %.18, label %k1.body.13, label %k1.end.14
k1.body.13:
  %index_6 = sext i32 %k1 to i64
  %.19 = mul i64 %index_6, 192
  %index_7 = add i64 %index_5, %.19
  %index_10 = add i64 %index_9, %index_6
  %.20 = getelementptr float, float* %in0, i64 %index_10
  %.21 = bitcast float* %.20 to <8 x float>*
  %.22 = load <8 x float>, <8 x float>* %.21, align 4
  %.23 = getelementptr float, float* %lhs_pack, i64 %index_7
  %.24 = bitcast float* %.23 to <8 x float>*
  store <8 x float> %.22, <8 x float>* %.24, align 4
  %.25 = add i64 %index_10, 8
  %.26 = getelementptr float, float* %in0, i64 %.25
  %.27 = bitcast float* %.26 to <8 x float>*
  %.28 = load <8 x float>, <8 x float>* %.27, align 4
  %.29 = add i64 %index_7, 8
  %.30 = getelementptr float, float* %lhs_pack, i64 %.29
  %.31 = bitcast float* %.30 to <8 x float>*
  store <8 x float> %.28, <8 x float>* %.31, align 4
  %.32 = add i64 %index_10, 16
  %.33 = getelementptr float, float* %in0, i64 %.32
  %.34 = bitcast float* %.33 to <8 x float>*
  %.35 = load <8 x float>, <8 x float>* %.34, align 4
  %.36 = add i64 %index_7, 16
  %.37 = getelementptr float, float* %lhs_pack, i64 %.36
  %.38 = bitcast float* %.37 to <8 x float>*
  store <8 x float> %.35, <8 x float>* %.38, align 4
  %.39 = add nsw i32 %k1, 1
  br label %k1.head.12
k1.end.14:
  %.40 = add nsw i32 %k0, 1
  br label %k0.head.9
k0.end.11:
  %.41 = add nsw i32 %segment, 1
  br label %segment.head.6
segment.end.8:
  br label %group.head.15
group.head.15:
  %group = phi i32 [ 0, %segment.end.8 ], [ %.413, %rows_panel.end.26 ]
  %.42 = icmp slt i32 %group, 2
  br i1 %.42, label %group.body.16, label %group.end.17
group.body.16:
  %group_start = mul i32 %group, 16
  %index_15 = sext i32 %group_start to i64
  br label %k0_1.head.18
k0_1.head.18:
  %k0_1 = phi i32 [ 0, %group.body.16 ], [ %.61, %k1_1.end.23 ]
  %.43 = icmp slt i32 %k0_1, 5
  br i1 %.43, label %k0_1.body.19, label %k0_1.end.20
k0_1.body.19:
  %index_11 = sext i32 %k0_1 to i64
  %index_12 = mul i64 %index_11, 80
  %.44 = mul i64 %index_11, 160
  %index_16 = add i64 %index_15, %.44
  br label %k1_1.head.21
k1_1.head.21:
  %k1_1 = phi i32 [ 0, %k0_1.body.19 ], [ %.60, %k1_1.body.22 ]
  %.45 = icmp slt i32 %k1_1, 5
  br i1 %.45, label %k1_1.body.22, label %k1_1.end.23
k1_1.body.22:
  %index_13 = sext i32 %k1_1 to i64
  %.46 = mul i64 %index_13, 16
  %index_14 = add i64 %index_12, %.46
  %.47 = mul i64 %index_13, 32
  %index_17 = add i64 %index_16, %.47
  %.48 = getelementptr float, float* %in1, i64 %index_17
  %.49 = bitcast float* %.48 to <8 x float>*
  %.50 = load <8 x float>, <8 x float>* %.49, align 4
  %.51 = getelementptr float, float* %rhs_pack, i64 %index_14
  %.52 = bitcast float* %.51 to <8 x float>*
  store <8 x float> %.50, <8 x float>* %.52, align 4
  %.53 = add i64 %index_17, 8
  %.54 = getelementptr float, float* %in1, i64 %.53
  %.55 = bitcast float* %.54 to <8 x float>*
  %.56 = load <8 x float>, <8 x float>* %.55, align 4
  %.57 = add i64 %index_14, 8
  %.58 = getelementptr float, float* %rhs_pack, i64 %.57
  %.59 = bitcast float* %.58 to <8 x float>*
  store <8 x float> %.56, <8 x float>* %.59, align 4
  %.60 = add nsw i32 %k1_1, 1
  br label %k1_1.head.21
k1_1.end.23:
  %.61 = add nsw i32 %k0_1, 1
  br label %k0_1.head.18
k0_1.end.20:
  br label %rows_panel.head.24
rows_panel.head.24:
  %rows_panel = phi i32 [ 0, %k0_1.end.20 ], [ %.412, %i_2.end.35 ]
  %.62 = icmp slt i32 %rows_panel, 32
  br i1 %.62, label %rows_panel.body.25, label %rows_panel.end.26
rows_panel.body.25:
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
  %index_20 = sext i32 %row to i64
  br label %kk_1.head.27
kk_1.head.27:
  %kk_1 = phi i32 [ 0, %rows_panel.body.25 ], [ %.276, %kk_1.body.28 ]
  %.63 = icmp slt i32 %kk_1, 24
  br i1 %.63, label %kk_1.body.28, label %kk_1.end.29
kk_1.body.28:
  %index_18 = sext i32 %kk_1 to i64
  %index_19 = mul i64 %index_18, 16
  %.64 = getelementptr float, float* %rhs_pack, i64 %index_19
  %.65 = bitcast float* %.64 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.65, align 4
  %.66 = add i64 %index_19, 8
  %.67 = getelementptr float, float* %rhs_pack, i64 %.66
  %.68 = bitcast float* %.67 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.68, align 4
  %.69 = mul i64 %index_18, 192
  %index_21 = add i64 %index_20, %.69
  %.70 = getelementptr float, float* %lhs_pack, i64 %index_21
  %.71 = load float, float* %.70, align 4
  %.72 = insertelement <8 x float> undef, float %.71, i32 0
  %a = shufflevector <8 x float> %.72, <8 x float> undef, <8 x i32> zeroinitializer
  %.73 = load <8 x float>, <8 x float>* %acc_0.at
  %.74 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.73)
  store <8 x float> %.74, <8 x float>* %acc_0.at
  %.75 = load <8 x float>, <8 x float>* %acc_1.at
  %.76 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.75)
  store <8 x float> %.76, <8 x float>* %acc_1.at
  %.77 = add i64 %index_21, 1
  %.78 = getelementptr float, float* %lhs_pack, i64 %.77
  %.79 = load float, float* %.78, align 4
  %.80 = insertelement <8 x float> undef, float %.79, i32 0
  %a_1 = shufflevector <8 x float> %.80, <8 x float> undef, <8 x i32> zeroinitializer
  %.81 = load <8 x float>, <8 x float>* %acc_2.at
  %.82 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.81)
  store <8 x float> %.82, <8 x float>* %acc_2.at
  %.83 = load <8 x float>, <8 x float>* %acc_3.at
  %.84 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.83)
  store <8 x float> %.84, <8 x float>* %acc_3.at
  %.85 = add i64 %index_21, 2
  %.86 = getelementptr float, float* %lhs_pack, i64 %.85
  %.87 = load float, float* %.86, align 4
  %.88 = insertelement <8 x float> undef, float %.87, i32 0
  %a_2 = shufflevector <8 x float> %.88, <8 x float> undef, <8 x i32> zeroinitializer
  %.89 = load <8 x float>, <8 x float>* %acc_4.at
  %.90 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.89)
  store <8 x float> %.90, <8 x float>* %acc_4.at
  %.91 = load <8 x float>, <8 x float>* %acc_5.at
  %.92 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.91)
  store <8 x float> %.92, <8 x float>* %acc_5.at
  %.93 = add i64 %index_21, 3
  %.94 = getelementptr float, float* %lhs_pack, i64 %.93
  %.95 = load float, float* %.94, align 4
  %.96 = insertelement <8 x float> undef, float %.95, i32 0
  %a_3 = shufflevector <8 x float> %.96, <8 x float> undef, <8 x i32> zeroinitializer
  %.97 = load <8 x float>, <8 x float>* %acc_6.at
  %.98 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.97)
  store <8 x float> %.98, <8 x float>* %acc_6.at
  %.99 = load <8 x float>, <8 x float>* %acc_7.at
  %.100 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.99)
  store <8 x float> %.100, <8 x float>* %acc_7.at
  %.101 = add i64 %index_21, 4
  %.102 = getelementptr float, float* %lhs_pack, i64 %.101
  %.103 = load float, float* %.102, align 4
  %.104 = insertelement <8 x float> undef, float %.103, i32 0
  %a_4 = shufflevector <8 x float> %.104, <8 x float> undef, <8 x i32> zeroinitializer
  %.105 = load <8 x float>, <8 x float>* %acc_8.at
  %.106 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.105)
  store <8 x float> %.106, <8 x float>* %acc_8.at
  %.107 = load <8 x float>, <8 x float>* %acc_9.at
  %.108 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.107)
  store <8 x float> %.108, <8 x float>* %acc_9.at
  %.109 = add i64 %index_21, 5
  %.110 = getelementptr float, float* %lhs_pack, i64 %.109
  %.111 = load float, float* %.110, align 4
  %.112 = insertelement <8 x float> undef, float %.111, i32 0
  %a_5 = shufflevector <8 x float> %.112, <8 x float> undef, <8 x i32> zeroinitializer
  %.113 = load <8 x float>, <8 x float>* %acc_10.at
  %.114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.113)
  store <8 x float> %.114, <8 x float>* %acc_10.at
  %.115 = load <8 x float>, <8 x float>* %acc_11.at
  %.116 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.115)
  store <8 x float> %.116, <8 x float>* %acc_11.at
  %index_22 = add i64 %index_18, 1
  %index_23 = mul i64 %index_22, 16
  %.117 = getelementptr float, float* %rhs_pack, i64 %index_23
  %.118 = bitcast float* %.117 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.118, align 4
  %.119 = add i64 %index_23, 8
  %.120 = getelementptr float, float* %rhs_pack, i64 %.119
  %.121 = bitcast float* %.120 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.121, align 4
  %.122 = mul i64 %index_22, 192
  %index_24 = add i64 %index_20, %.122
  %.123 = getelementptr float, float* %lhs_pack, i64 %index_24
  %.124 = load float, float* %.123, align 4
  %.125 = insertelement <8 x float> undef, float %.124, i32 0
  %a_6 = shufflevector <8 x float> %.125, <8 x float> undef, <8 x i32> zeroinitializer
  %.126 = load <8 x float>, <8 x float>* %acc_0.at
  %.127 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.126)
  store <8 x float> %.127, <8 x float>* %acc_0.at
  %.128 = load <8 x float>, <8 x float>* %acc_1.at
  %.129 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.128)
  store <8 x float> %.129, <8 x float>* %acc_1.at
  %.130 = add i64 %index_24, 1
  %.131 = getelementptr float, float* %lhs_pack, i64 %.130
  %.132 = load float, float* %.131, align 4
  %.133 = insertelement <8 x float> undef, float %.132, i32 0
  %a_7 = shufflevector <8 x float> %.133, <8 x float> undef, <8 x i32> zeroinitializer
  %.134 = load <8 x float>, <8 x float>* %acc_2.at
  %.135 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.134)
  store <8 x float> %.135, <8 x float>* %acc_2.at
  %.136 = load <8 x float>, <8 x float>* %acc_3.at
  %.137 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.136)
  store <8 x float> %.137, <8 x float>* %acc_3.at
  %.138 = add i64 %index_24, 2
  %.139 = getelementptr float, float* %lhs_pack, i64 %.138
  %.140 = load float, float* %.139, align 4
  %.141 = insertelement <8 x float> undef, float %.140, i32 0
  %a_8 = shufflevector <8 x float> %.141, <8 x float> undef, <8 x i32> zeroinitializer
  %.142 = load <8 x float>, <8 x float>* %acc_4.at
  %.143 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.142)
  store <8 x float> %.143, <8 x float>* %acc_4.at
  %.144 = load <8 x float>, <8 x float>* %acc_5.at
  %.145 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.144)
  store <8 x float> %.145, <8 x float>* %acc_5.at
  %.146 = add i64 %index_24, 3
  %.147 = getelementptr float, float* %lhs_pack, i64 %.146
  %.148 = load float, float* %.147, align 4
  %.149 = insertelement <8 x float> undef, float %.148, i32 0
  %a_9 = shufflevector <8 x float> %.149, <8 x float> undef, <8 x i32> zeroinitializer
  %.150 = load <8 x float>, <8 x float>* %acc_6.at
  %.151 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.150)
  store <8 x float> %.151, <8 x float>* %acc_6.at
  %.152 = load <8 x float>, <8 x float>* %acc_7.at
  %.153 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.152)
  store <8 x float> %.153, <8 x float>* %acc_7.at
  %.154 = add i64 %index_24, 4
  %.155 = getelementptr float, float* %lhs_pack, i64 %.154
  %.156 = load float, float* %.155, align 4
  %.157 = insertelement <8 x float> undef, float %.156, i32 0
  %a_10 = shufflevector <8 x float> %.157, <8 x float> undef, <8 x i32> zeroinitializer
  %.158 = load <8 x float>, <8 x float>* %acc_8.at
  %.159 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.158)
  store <8 x float> %.159, <8 x float>* %acc_8.at
  %.160 = load <8 x float>, <8 x float>* %acc_9.at
  %.161 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.160)
  store <8 x float> %.161, <8 x float>* %acc_9.at
  %.162 = add i64 %index_24, 5
  %.163 = getelementptr float, float* %lhs_pack, i64 %.162
  %.164 = load float, float* %.163, align 4
  %.165 = insertelement <8 x float> undef, float %.164, i32 0
  %a_11 = shufflevector <8 x float> %.165, <8 x float> undef, <8 x i32> zeroinitializer
  %.166 = load <8 x float>, <8 x float>* %acc_10.at
  %.167 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.166)
  store <8 x float> %.167, <8 x float>* %acc_10.at
  %.168 = load <8 x float>, <8 x float>* %acc_11.at
  %.169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.168)
  store <8 x float> %.169, <8 x float>* %acc_11.at
  %index_25 = add i64 %index_18, 2
  %index_26 = mul i64 %index_25, 16
  %.170 = getelementptr float, float* %rhs_pack, i64 %index_26
  %.171 = bitcast float* %.170 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.171, align 4
  %.172 = add i64 %index_26, 8
  %.173 = getelementptr float, float* %rhs_pack, i64 %.172
  %.174 = bitcast float* %.173 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.174, align 4
  %.175 = mul i64 %index_25, 192
  %index_27 = add i64 %index_20, %.175
  %.176 = getelementptr float, float* %lhs_pack, i64 %index_27
  %.177 = load float, float* %.176, align 4
  %.178 = insertelement <8 x float> undef, float %.177, i32 0
  %a_12 = shufflevector <8 x float> %.178, <8 x float> undef, <8 x i32> zeroinitializer
  %.179 = load <8 x float>, <8 x float>* %acc_0.at
  %.180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.179)
  store <8 x float> %.180, <8 x float>* %acc_0.at
  %.181 = load <8 x float>, <8 x float>* %acc_1.at
  %.182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.181)
  store <8 x float> %.182, <8 x float>* %acc_1.at
  %.183 = add i64 %index_27, 1
  %.184 = getelementptr float, float* %lhs_pack, i64 %.183
  %.185 = load float, float* %.184, align 4
  %.186 = insertelement <8 x float> undef, float %.185, i32 0
  %a_13 = shufflevector <8 x float> %.186, <8 x float> undef, <8 x i32> zeroinitializer
  %.187 = load <8 x float>, <8 x float>* %acc_2.at
  %.188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.187)
  store <8 x float> %.188, <8 x float>* %acc_2.at
  %.189 = load <8 x float>, <8 x float>* %acc_3.at
  %.190 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.189)
  store <8 x float> %.190, <8 x float>* %acc_3.at
  %.191 = add i64 %index_27, 2
  %.192 = getelementptr float, float* %lhs_pack, i64 %.191
  %.193 = load float, float* %.192, align 4
  %.194 = insertelement <8 x float> undef, float %.193, i32 0
  %a_14 = shufflevector <8 x float> %.194, <8 x float> undef, <8 x i32> zeroinitializer
  %.195 = load <8 x float>, <8 x float>* %acc_4.at
  %.196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.195)
  store <8 x float> %.196, <8 x float>* %acc_4.at
  %.197 = load <8 x float>, <8 x float>* %acc_5.at
  %.198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.197)
  store <8 x float> %.198, <8 x float>* %acc_5.at
  %.199 = add i64 %index_27, 3
  %.200 = getelementptr float, float* %lhs_pack, i64 %.199
  %.201 = load float, float* %.200, align 4
  %.202 = insertelement <8 x float> undef, float %.201, i32 0
  %a_15 = shufflevector <8 x float> %.202, <8 x float> undef, <8 x i32> zeroinitializer
  %.203 = load <8 x float>, <8 x float>* %acc_6.at
  %.204 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.203)
  store <8 x float> %.204, <8 x float>* %acc_6.at
  %.205 = load <8 x float>, <8 x float>* %acc_7.at
  %.206 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.205)
  store <8 x float> %.206, <8 x float>* %acc_7.at
  %.207 = add i64 %index_27, 4
  %.208 = getelementptr float, float* %lhs_pack, i64 %.207
  %.209 = load float, float* %.208, align 4
  %.210 = insertelement <8 x float> undef, float %.209, i32 0
  %a_16 = shufflevector <8 x float> %.210, <8 x float> undef, <8 x i32> zeroinitializer
  %.211 = load <8 x float>, <8 x float>* %acc_8.at
  %.212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.211)
  store <8 x float> %.212, <8 x float>* %acc_8.at
  %.213 = load <8 x float>, <8 x float>* %acc_9.at
  %.214 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.213)
  store <8 x float> %.214, <8 x float>* %acc_9.at
  %.215 = add i64 %index_27, 5
  %.216 = getelementptr float, float* %lhs_pack, i64 %.215
  %.217 = load float, float* %.216, align 4
  %.218 = insertelement <8 x float> undef, float %.217, i32 0
  %a_17 = shufflevector <8 x float> %.218, <8 x float> undef, <8 x i32> zeroinitializer
  %.219 = load <8 x float>, <8 x float>* %acc_10.at
  %.220 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.219)
  store <8 x float> %.220, <8 x float>* %acc_10.at
  %.221 = load <8 x float>, <8 x float>* %acc_11.at
  %.222 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.221)
  store <8 x float> %.222, <8 x float>* %acc_11.at
  %index_28 = add i64 %index_18, 3
  %index_29 = mul i64 %index_28, 16
  %.223 = getelementptr float, float* %rhs_pack, i64 %index_29
  %.224 = bitcast float* %.223 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.224, align 4
  %.225 = add i64 %index_29, 8
  %.226 = getelementptr float, float* %rhs_pack, i64 %.225
  %.227 = bitcast float* %.226 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.227, align 4
  %.228 = mul i64 %index_28, 192
  %index_30 = add i64 %index_20, %.228
  %.229 = getelementptr float, float* %lhs_pack, i64 %index_30
  %.230 = load float, float* %.229, align 4
  %.231 = insertelement <8 x float> undef, float %.230, i32 0
  %a_18 = shufflevector <8 x float> %.231, <8 x float> undef, <8 x i32> zeroinitializer
  %.232 = load <8 x float>, <8 x float>* %acc_0.at
  %.233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.232)
  store <8 x float> %.233, <8 x float>* %acc_0.at
  %.234 = load <8 x float>, <8 x float>* %acc_1.at
  %.235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.234)
  store <8 x float> %.235, <8 x float>* %acc_1.at
  %.236 = add i64 %index_30, 1
  %.237 = getelementptr float, float* %lhs_pack, i64 %.236
  %.238 = load float, float* %.237, align 4
  %.239 = insertelement <8 x float> undef, float %.238, i32 0
  %a_19 = shufflevector <8 x float> %.239, <8 x float> undef, <8 x i32> zeroinitializer
  %.240 = load <8 x float>, <8 x float>* %acc_2.at
  %.241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.240)
  store <8 x float> %.241, <8 x float>* %acc_2.at
  %.242 = load <8 x float>, <8 x float>* %acc_3.at
  %.243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.242)
  store <8 x float> %.243, <8 x float>* %acc_3.at
  %.244 = add i64 %index_30, 2
  %.245 = getelementptr float, float* %lhs_pack, i64 %.244
  %.246 = load float, float* %.245, align 4
  %.247 = insertelement <8 x float> undef, float %.246, i32 0
  %a_20 = shufflevector <8 x float> %.247, <8 x float> undef, <8 x i32> zeroinitializer
  %.248 = load <8 x float>, <8 x float>* %acc_4.at
  %.249 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.248)
  store <8 x float> %.249, <8 x float>* %acc_4.at
  %.250 = load <8 x float>, <8 x float>* %acc_5.at
  %.251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.250)
  store <8 x float> %.251, <8 x float>* %acc_5.at
  %.252 = add i64 %index_30, 3
  %.253 = getelementptr float, float* %lhs_pack, i64 %.252
  %.254 = load float, float* %.253, align 4
  %.255 = insertelement <8 x float> undef, float %.254, i32 0
  %a_21 = shufflevector <8 x float> %.255, <8 x float> undef, <8 x i32> zeroinitializer
  %.256 = load <8 x float>, <8 x float>* %acc_6.at
  %.257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.256)
  store <8 x float> %.257, <8 x float>* %acc_6.at
  %.258 = load <8 x float>, <8 x float>* %acc_7.at
  %.259 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.258)
  store <8 x float> %.259, <8 x float>* %acc_7.at
  %.260 = add i64 %index_30, 4
  %.261 = getelementptr float, float* %lhs_pack, i64 %.260
  %.262 = load float, float* %.261, align 4
  %.263 = insertelement <8 x float> undef, float %.262, i32 0
  %a_22 = shufflevector <8 x float> %.263, <8 x float> undef, <8 x i32> zeroinitializer
  %.264 = load <8 x float>, <8 x float>* %acc_8.at
  %.265 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.264)
  store <8 x float> %.265, <8 x float>* %acc_8.at
  %.266 = load <8 x float>, <8 x float>* %acc_9.at
  %.267 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.266)
  store <8 x float> %.267, <8 x float>* %acc_9.at
  %.268 = add i64 %index_30, 5
  %.269 = getelementptr float, float* %lhs_pack, i64 %.268
  %.270 = load float, float* %.269, align 4
  %.271 = insertelement <8 x float> undef, float %.270, i32 0
  %a_23 = shufflevector <8 x float> %.271, <8 x float> undef, <8 x i32> zeroinitializer
  %.272 = load <8 x float>, <8 x float>* %acc_10.at
  %.273 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.272)
  store <8 x float> %.273, <8 x float>* %acc_10.at
  %.274 = load <8 x float>, <8 x float>* %acc_11.at
  %.275 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.274)
  store <8 x float> %.275, <8 x float>* %acc_11.at
  %.276 = add nsw i32 %kk_1, 4
  br label %kk_1.head.27
kk_1.end.29:
  br label %kk_1_rest.head.30
kk_1_rest.head.30:
  %kk_1_rest = phi i32 [ 24, %kk_1.end.29 ], [ %.331, %kk_1_rest.body.31 ]
  %.277 = icmp slt i32 %kk_1_rest, 25
  br i1 %.277, label %kk_1_rest.body.31, label %kk_1_rest.end.32
kk_1_rest.body.31:
  %index_31 = sext i32 %kk_1_rest to i64
  %index_32 = mul i64 %index_31, 16
  %.278 = getelementptr float, float* %rhs_pack, i64 %index_32
  %.279 = bitcast float* %.278 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.279, align 4
  %.280 = add i64 %index_32, 8
  %.281 = getelementptr float, float* %rhs_pack, i64 %.280
  %.282 = bitcast float* %.281 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.282, align 4
  %.283 = mul i64 %index_31, 192
  %index_33 = add i64 %index_20, %.283
  %.284 = getelementptr float, float* %lhs_pack, i64 %index_33
  %.285 = load float, float* %.284, align 4
  %.286 = insertelement <8 x float> undef, float %.285, i32 0
  %a_24 = shufflevector <8 x float> %.286, <8 x float> undef, <8 x i32> zeroinitializer
  %.287 = load <8 x float>, <8 x float>* %acc_0.at
  %.288 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_8, <8 x float> %.287)
  store <8 x float> %.288, <8 x float>* %acc_0.at
  %.289 = load <8 x float>, <8 x float>* %acc_1.at
  %.290 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_9, <8 x float> %.289)
  store <8 x float> %.290, <8 x float>* %acc_1.at
  %.291 = add i64 %index_33, 1
  %.292 = getelementptr float, float* %lhs_pack, i64 %.291
  %.293 = load float, float* %.292, align 4
  %.294 = insertelement <8 x float> undef, float %.293, i32 0
  %a_25 = shufflevector <8 x float> %.294, <8 x float> undef, <8 x i32> zeroinitializer
  %.295 = load <8 x float>, <8 x float>* %acc_2.at
  %.296 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_8, <8 x float> %.295)
  store <8 x float> %.296, <8 x float>* %acc_2.at
  %.297 = load <8 x float>, <8 x float>* %acc_3.at
  %.298 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_9, <8 x float> %.297)
  store <8 x float> %.298, <8 x float>* %acc_3.at
  %.299 = add i64 %index_33, 2
  %.300 = getelementptr float, float* %lhs_pack, i64 %.299
  %.301 = load float, float* %.300, align 4
  %.302 = insertelement <8 x float> undef, float %.301, i32 0
  %a_26 = shufflevector <8 x float> %.302, <8 x float> undef, <8 x i32> zeroinitializer
  %.303 = load <8 x float>, <8 x float>* %acc_4.at
  %.304 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_8, <8 x float> %.303)
  store <8 x float> %.304, <8 x float>* %acc_4.at
  %.305 = load <8 x float>, <8 x float>* %acc_5.at
  %.306 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_9, <8 x float> %.305)
  store <8 x float> %.306, <8 x float>* %acc_5.at
  %.307 = add i64 %index_33, 3
  %.308 = getelementptr float, float* %lhs_pack, i64 %.307
  %.309 = load float, float* %.308, align 4
  %.310 = insertelement <8 x float> undef, float %.309, i32 0
  %a_27 = shufflevector <8 x float> %.310, <8 x float> undef, <8 x i32> zeroinitializer
  %.311 = load <8 x float>, <8 x float>* %acc_6.at
  %.312 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_8, <8 x float> %.311)
  store <8 x float> %.312, <8 x float>* %acc_6.at
  %.313 = load <8 x float>, <8 x float>* %acc_7.at
  %.314 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_9, <8 x float> %.313)
  store <8 x float> %.314, <8 x float>* %acc_7.at
  %.315 = add i64 %index_33, 4
  %.316 = getelementptr float, float* %lhs_pack, i64 %.315
  %.317 = load float, float* %.316, align 4
  %.318 = insertelement <8 x float> undef, float %.317, i32 0
  %a_28 = shufflevector <8 x float> %.318, <8 x float> undef, <8 x i32> zeroinitializer
  %.319 = load <8 x float>, <8 x float>* %acc_8.at
  %.320 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_8, <8 x float> %.319)
  store <8 x float> %.320, <8 x float>* %acc_8.at
  %.321 = load <8 x float>, <8 x float>* %acc_9.at
  %.322 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_9, <8 x float> %.321)
  store <8 x float> %.322, <8 x float>* %acc_9.at
  %.323 = add i64 %index_33, 5
  %.324 = getelementptr float, float* %lhs_pack, i64 %.323
  %.325 = load float, float* %.324, align 4
  %.326 = insertelement <8 x float> undef, float %.325, i32 0
  %a_29 = shufflevector <8 x float> %.326, <8 x float> undef, <8 x i32> zeroinitializer
  %.327 = load <8 x float>, <8 x float>* %acc_10.at
  %.328 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_8, <8 x float> %.327)
  store <8 x float> %.328, <8 x float>* %acc_10.at
  %.329 = load <8 x float>, <8 x float>* %acc_11.at
  %.330 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_9, <8 x float> %.329)
  store <8 x float> %.330, <8 x float>* %acc_11.at
  %.331 = add nsw i32 %kk_1_rest, 1
  br label %kk_1_rest.head.30
kk_1_rest.end.32:
  %.332 = load <8 x float>, <8 x float>* %acc_0.at
  %.333 = getelementptr float, float* %totals, i64 0
  %.334 = bitcast float* %.333 to <8 x float>*
  store <8 x float> %.332, <8 x float>* %.334, align 4
  %.335 = load <8 x float>, <8 x float>* %acc_1.at
  %.336 = getelementptr float, float* %totals, i64 8
  %.337 = bitcast float* %.336 to <8 x float>*
  store <8 x float> %.335, <8 x float>* %.337, align 4
  %.338 = load <8 x float>, <8 x float>* %acc_2.at
  %.339 = getelementptr float, float* %totals, i64 16
  %.340 = bitcast float* %.339 to <8 x float>*
  store <8 x float> %.338, <8 x float>* %.340, align 4
  %.341 = load <8 x float>, <8 x float>* %acc_3.at
  %.342 = getelementptr float, float* %totals, i64 24
  %.343 = bitcast float* %.342 to <8 x float>*
  store <8 x float> %.341, <8 x float>* %.343, align 4
  %.344 = load <8 x float>, <8 x float>* %acc_4.at
  %.345 = getelementptr float, float* %totals, i64 32
  %.346 = bitcast float* %.345 to <8 x float>*
  store <8 x float> %.344, <8 x float>* %.346, align 4
  %.347 = load <8 x float>, <8 x float>* %acc_5.at
  %.348 = getelementptr float, float* %totals, i64 40
  %.349 = bitcast float* %.348 to <8 x float>*
  store <8 x float> %.347, <8 x float>* %.349, align 4
  %.350 = load <8 x float>, <8 x float>* %acc_6.at
  %.351 = getelementptr float, float* %totals, i64 48
  %.352 = bitcast float* %.351 to <8 x float>*
  store <8 x float> %.350, <8 x float>* %.352, align 4
  %.353 = load <8 x float>, <8 x float>* %acc_7.at
  %.354 = getelementptr float, float* %totals, i64 56
  %.355 = bitcast float* %.354 to <8 x float>*
  store <8 x float> %.353, <8 x float>* %.355, align 4
  %.356 = load <8 x float>, <8 x float>* %acc_8.at
  %.357 = getelementptr float, float* %totals, i64 64
  %.358 = bitcast float* %.357 to <8 x float>*
  store <8 x float> %.356, <8 x float>* %.358, align 4
  %.359 = load <8 x float>, <8 x float>* %acc_9.at
  %.360 = getelementptr float, float* %totals, i64 72
  %.361 = bitcast float* %.360 to <8 x float>*
  store <8 x float> %.359, <8 x float>* %.361, align 4
  %.362 = load <8 x float>, <8 x float>* %acc_10.at
  %.363 = getelementptr float, float* %totals, i64 80
  %.364 = bitcast float* %.363 to <8 x float>*
  store <8 x float> %.362, <8 x float>* %.364, align 4
  %.365 = load <8 x float>, <8 x float>* %acc_11.at
  %.366 = getelementptr float, float* %totals, i64 88
  %.367 = bitcast float* %.366 to <8 x float>*
  store <8 x float> %.365, <8 x float>* %.367, align 4
  %index_34 = add i32 %m_start, %row
  %index_35 = sext i32 %group_start to i64
  br label %i_2.head.33
i_2.head.33:
  %i_2 = phi i32 [ 0, %kk_1_rest.end.32 ], [ %.411, %i_2.body.34 ]
  %.368 = icmp slt i32 %i_2, 6
  br i1 %.368, label %i_2.body.34, label %i_2.end.35
i_2.body.34:
  %m = add i32 %index_34, %i_2
  %mi_3 = sdiv i32 %m, 576
  %.369 = sdiv i32 %m, 24
  %mi_4 = srem i32 %.369, 24
  %mi_5 = srem i32 %m, 24
  %.370 = sext i32 %mi_3 to i64
  %.371 = mul i64 %.370, 18432
  %.372 = add i64 %index_35, %.371
  %.373 = sext i32 %mi_4 to i64
  %.374 = mul i64 %.373, 768
  %.375 = add i64 %.372, %.374
  %.376 = sext i32 %mi_5 to i64
  %.377 = mul i64 %.376, 32
  %index_36 = add i64 %.375, %.377
  %.378 = sext i32 %i_2 to i64
  %index_37 = mul i64 %.378, 16
  %.379 = getelementptr float, float* %in2, i64 %index_35
  %.380 = bitcast float* %.379 to <8 x float>*
  %lanes_3 = load <8 x float>, <8 x float>* %.380, align 4
  %.381 = getelementptr float, float* %totals, i64 %index_37
  %.382 = bitcast float* %.381 to <8 x float>*
  %.383 = load <8 x float>, <8 x float>* %.382, align 4
  %.384 = fadd <8 x float> %.383, %lanes_3
  %.385 = fcmp ogt <8 x float> zeroinitializer, %.384
  %.386 = getelementptr float, float* %totals, i64 %index_37
  %.387 = bitcast float* %.386 to <8 x float>*
  %.388 = load <8 x float>, <8 x float>* %.387, align 4
  %.389 = fadd <8 x float> %.388, %lanes_3
  %.390 = select <8 x i1> %.385, <8 x float> zeroinitializer, <8 x float> %.389
  %.391 = getelementptr float, float* %out0, i64 %index_36
  %.392 = bitcast float* %.391 to <8 x float>*
  store <8 x float> %.390, <8 x float>* %.392, align 4
  %.393 = add i64 %index_35, 8
  %.394 = getelementptr float, float* %in2, i64 %.393
  %.395 = bitcast float* %.394 to <8 x float>*
  %lanes_4 = load <8 x float>, <8 x float>* %.395, align 4
  %.396 = add i64 %index_37, 8
  %.397 = getelementptr float, float* %totals, i64 %.396
  %.398 = bitcast float* %.397 to <8 x float>*
  %.399 = load <8 x float>, <8 x float>* %.398, align 4
  %.400 = fadd <8 x float> %.399, %lanes_4
  %.401 = fcmp ogt <8 x float> zeroinitializer, %.400
  %.402 = add i64 %index_37, 8
  %.403 = getelementptr float, float* %totals, i64 %.402
  %.404 = bitcast float* %.403 to <8 x float>*
  %.405 = load <8 x float>, <8 x float>* %.404, align 4
  %.406 = fadd <8 x float> %.405, %lanes_4
  %.407 = select <8 x i1> %.401, <8 x float> zeroinitializer, <8 x float> %.406
  %.408 = add i64 %index_36, 8
  %.409 = getelementptr float, float* %out0, i64 %.408
  %.410 = bitcast float* %.409 to <8 x float>*
  store <8 x float> %.407, <8 x float>* %.410, align 4
  %.411 = add nsw i32 %i_2, 1
  br label %i_2.head.33
i_2.end.35:
  %.412 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.24
rows_panel.end.26:
  %.413 = add nsw i32 %group, 1
  br label %group.head.15
group.end.17:
  %.414 = add i32 %group_x, 1
  %.415 = icmp eq i32 %.414, %.grid_x
  %.416 = add i32 %group_y, 1
  %.417 = select i1 %.415, i32 %.416, i32 %group_y
  %.418 = icmp eq i32 %.417, %.grid_y
  %.419 = add i32 %group_z, 1
  %.420 = select i1 %.415, i32 0, i32 %.414
  store i32 %.420, i32* %group_x.at
  %.421 = select i1 %.418, i32 0, i32 %.417
  store i32 %.421, i32* %group_y.at
  %.422 = select i1 %.418, i32 %.419, i32 %group_z
  store i32 %.422, i32* %group_z.at
  %.423 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_pool1
;   ops: window_max
;   from: examples/digits/model.ts:10:12
;   schedule: reduce: vector result 8
;   flops: 18432*batch  bytes: 92160*batch
;   grid: batch x 1 x 1
;   in0: f32[18432*batch], read
;   out0: f32[4608*batch], write
define internal void @predict_pool1(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc.at = alloca <8 x float>
  %acc_1.at = alloca <8 x float>
  %acc_2.at = alloca <8 x float>
  %acc_3.at = alloca <8 x float>
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.230, %j0.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = sext i32 %group_x to i64
  %index_2 = mul i64 %index_1, 18432
  %index_7 = mul i64 %index_1, 4608
  br label %j0.head.6
j0.head.6:
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.220, %j1.end.11 ]
  %.7 = icmp slt i32 %j0, 12
  br i1 %.7, label %j0.body.7, label %j0.end.8
j0.body.7:
  %index_3 = sext i32 %j0 to i64
  %.8 = mul i64 %index_3, 1536
  %index_4 = add i64 %index_2, %.8
  %.9 = mul i64 %index_3, 384
  %index_8 = add i64 %index_7, %.9
  br label %j1.head.9
j1.head.9:
  %j1 = phi i32 [ 0, %j0.body.7 ], [ %.219, %j1.body.10 ]
  %.10 = icmp slt i32 %j1, 12
  br i1 %.10, label %j1.body.10, label %j1.end.11
j1.body.10:
  store <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <8 x float>* %acc.at
  %index_5 = sext i32 %j1 to i64
  %.11 = mul i64 %index_5, 64
  %index_6 = add i64 %index_4, %.11
  %.12 = getelementptr float, float* %in0, i64 %index_6
  %.13 = bitcast float* %.12 to <8 x float>*
  %lanes_2 = load <8 x float>, <8 x float>* %.13, align 4
  %.14 = load <8 x float>, <8 x float>* %acc.at
  %.15 = load <8 x float>, <8 x float>* %acc.at
  %.16 = fcmp une <8 x float> %.14, %.15
  %.17 = load <8 x float>, <8 x float>* %acc.at
  %.18 = load <8 x float>, <8 x float>* %acc.at
  %.19 = fcmp ogt <8 x float> %.18, %lanes_2
  %.20 = load <8 x float>, <8 x float>* %acc.at
  %.21 = select <8 x i1> %.19, <8 x float> %.20, <8 x float> %lanes_2
  %.22 = select <8 x i1> %.16, <8 x float> %.17, <8 x float> %.21
  store <8 x float> %.22, <8 x float>* %acc.at
  %.23 = add i64 %index_6, 32
  %.24 = getelementptr float, float* %in0, i64 %.23
  %.25 = bitcast float* %.24 to <8 x float>*
  %lanes_3 = load <8 x float>, <8 x float>* %.25, align 4
  %.26 = load <8 x float>, <8 x float>* %acc.at
  %.27 = load <8 x float>, <8 x float>* %acc.at
  %.28 = fcmp une <8 x float> %.26, %.27
  %.29 = load <8 x float>, <8 x float>* %acc.at
  %.30 = load <8 x float>, <8 x float>* %acc.at
  %.31 = fcmp ogt <8 x float> %.30, %lanes_3
  %.32 = load <8 x float>, <8 x float>* %acc.at
  %.33 = select <8 x i1> %.31, <8 x float> %.32, <8 x float> %lanes_3
  %.34 = select <8 x i1> %.28, <8 x float> %.29, <8 x float> %.33
  store <8 x float> %.34, <8 x float>* %acc.at
  %.35 = add i64 %index_6, 768
  %.36 = getelementptr float, float* %in0, i64 %.35
  %.37 = bitcast float* %.36 to <8 x float>*
  %lanes_4 = load <8 x float>, <8 x float>* %.37, align 4
  %.38 = load <8 x float>, <8 x float>* %acc.at
  %.39 = load <8 x float>, <8 x float>* %acc.at
  %.40 = fcmp une <8 x float> %.38, %.39
  %.41 = load <8 x float>, <8 x float>* %acc.at
  %.42 = load <8 x float>, <8 x float>* %acc.at
  %.43 = fcmp ogt <8 x float> %.42, %lanes_4
  %.44 = load <8 x float>, <8 x float>* %acc.at
  %.45 = select <8 x i1> %.43, <8 x float> %.44, <8 x float> %lanes_4
  %.46 = select <8 x i1> %.40, <8 x float> %.41, <8 x float> %.45
  store <8 x float> %.46, <8 x float>* %acc.at
  %.47 = add i64 %index_6, 800
  %.48 = getelementptr float, float* %in0, i64 %.47
  %.49 = bitcast float* %.48 to <8 x float>*
  %lanes_5 = load <8 x float>, <8 x float>* %.49, align 4
  %.50 = load <8 x float>, <8 x float>* %acc.at
  %.51 = load <8 x float>, <8 x float>* %acc.at
  %.52 = fcmp une <8 x float> %.50, %.51
  %.53 = load <8 x float>, <8 x float>* %acc.at
  %.54 = load <8 x float>, <8 x float>* %acc.at
  %.55 = fcmp ogt <8 x float> %.54, %lanes_5
  %.56 = load <8 x float>, <8 x float>* %acc.at
  %.57 = select <8 x i1> %.55, <8 x float> %.56, <8 x float> %lanes_5
  %.58 = select <8 x i1> %.52, <8 x float> %.53, <8 x float> %.57
  store <8 x float> %.58, <8 x float>* %acc.at
  %.59 = mul i64 %index_5, 32
  %index_9 = add i64 %index_8, %.59
  %.60 = load <8 x float>, <8 x float>* %acc.at
  %.61 = getelementptr float, float* %out0, i64 %index_9
  %.62 = bitcast float* %.61 to <8 x float>*
  store <8 x float> %.60, <8 x float>* %.62, align 4
  store <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <8 x float>* %acc_1.at
  %.63 = add i64 %index_6, 8
  %.64 = getelementptr float, float* %in0, i64 %.63
  %.65 = bitcast float* %.64 to <8 x float>*
  %lanes_6 = load <8 x float>, <8 x float>* %.65, align 4
  %.66 = load <8 x float>, <8 x float>* %acc_1.at
  %.67 = load <8 x float>, <8 x float>* %acc_1.at
  %.68 = fcmp une <8 x float> %.66, %.67
  %.69 = load <8 x float>, <8 x float>* %acc_1.at
  %.70 = load <8 x float>, <8 x float>* %acc_1.at
  %.71 = fcmp ogt <8 x float> %.70, %lanes_6
  %.72 = load <8 x float>, <8 x float>* %acc_1.at
  %.73 = select <8 x i1> %.71, <8 x float> %.72, <8 x float> %lanes_6
  %.74 = select <8 x i1> %.68, <8 x float> %.69, <8 x float> %.73
  store <8 x float> %.74, <8 x float>* %acc_1.at
  %.75 = add i64 %index_6, 40
  %.76 = getelementptr float, float* %in0, i64 %.75
  %.77 = bitcast float* %.76 to <8 x float>*
  %lanes_7 = load <8 x float>, <8 x float>* %.77, align 4
  %.78 = load <8 x float>, <8 x float>* %acc_1.at
  %.79 = load <8 x float>, <8 x float>* %acc_1.at
  %.80 = fcmp une <8 x float> %.78, %.79
  %.81 = load <8 x float>, <8 x float>* %acc_1.at
  %.82 = load <8 x float>, <8 x float>* %acc_1.at
  %.83 = fcmp ogt <8 x float> %.82, %lanes_7
  %.84 = load <8 x float>, <8 x float>* %acc_1.at
  %.85 = select <8 x i1> %.83, <8 x float> %.84, <8 x float> %lanes_7
  %.86 = select <8 x i1> %.80, <8 x float> %.81, <8 x float> %.85
  store <8 x float> %.86, <8 x float>* %acc_1.at
  %.87 = add i64 %index_6, 776
  %.88 = getelementptr float, float* %in0, i64 %.87
  %.89 = bitcast float* %.88 to <8 x float>*
  %lanes_8 = load <8 x float>, <8 x float>* %.89, align 4
  %.90 = load <8 x float>, <8 x float>* %acc_1.at
  %.91 = load <8 x float>, <8 x float>* %acc_1.at
  %.92 = fcmp une <8 x float> %.90, %.91
  %.93 = load <8 x float>, <8 x float>* %acc_1.at
  %.94 = load <8 x float>, <8 x float>* %acc_1.at
  %.95 = fcmp ogt <8 x float> %.94, %lanes_8
  %.96 = load <8 x float>, <8 x float>* %acc_1.at
  %.97 = select <8 x i1> %.95, <8 x float> %.96, <8 x float> %lanes_8
  %.98 = select <8 x i1> %.92, <8 x float> %.93, <8 x float> %.97
  store <8 x float> %.98, <8 x float>* %acc_1.at
  %.99 = add i64 %index_6, 808
  %.100 = getelementptr float, float* %in0, i64 %.99
  %.101 = bitcast float* %.100 to <8 x float>*
  %lanes_9 = load <8 x float>, <8 x float>* %.101, align 4
  %.102 = load <8 x float>, <8 x float>* %acc_1.at
  %.103 = load <8 x float>, <8 x float>* %acc_1.at
  %.104 = fcmp une <8 x float> %.102, %.103
  %.105 = load <8 x float>, <8 x float>* %acc_1.at
  %.106 = load <8 x float>, <8 x float>* %acc_1.at
  %.107 = fcmp ogt <8 x float> %.106, %lanes_9
  %.108 = load <8 x float>, <8 x float>* %acc_1.at
  %.109 = select <8 x i1> %.107, <8 x float> %.108, <8 x float> %lanes_9
  %.110 = select <8 x i1> %.104, <8 x float> %.105, <8 x float> %.109
  store <8 x float> %.110, <8 x float>* %acc_1.at
  %.111 = load <8 x float>, <8 x float>* %acc_1.at
  %.112 = add i64 %index_9, 8
  %.113 = getelementptr float, float* %out0, i64 %.112
  %.114 = bitcast float* %.113 to <8 x float>*
  store <8 x float> %.111, <8 x float>* %.114, align 4
  store <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <8 x float>* %acc_2.at
  %.115 = add i64 %index_6, 16
  %.116 = getelementptr float, float* %in0, i64 %.115
  %.117 = bitcast float* %.116 to <8 x float>*
  %lanes_10 = load <8 x float>, <8 x float>* %.117, align 4
  %.118 = load <8 x float>, <8 x float>* %acc_2.at
  %.119 = load <8 x float>, <8 x float>* %acc_2.at
  %.120 = fcmp une <8 x float> %.118, %.119
  %.121 = load <8 x float>, <8 x float>* %acc_2.at
  %.122 = load <8 x float>, <8 x float>* %acc_2.at
  %.123 = fcmp ogt <8 x float> %.122, %lanes_10
  %.124 = load <8 x float>, <8 x float>* %acc_2.at
  %.125 = select <8 x i1> %.123, <8 x float> %.124, <8 x float> %lanes_10
  %.126 = select <8 x i1> %.120, <8 x float> %.121, <8 x float> %.125
  store <8 x float> %.126, <8 x float>* %acc_2.at
  %.127 = add i64 %index_6, 48
  %.128 = getelementptr float, float* %in0, i64 %.127
  %.129 = bitcast float* %.128 to <8 x float>*
  %lanes_11 = load <8 x float>, <8 x float>* %.129, align 4
  %.130 = load <8 x float>, <8 x float>* %acc_2.at
  %.131 = load <8 x float>, <8 x float>* %acc_2.at
  %.132 = fcmp une <8 x float> %.130, %.131
  %.133 = load <8 x float>, <8 x float>* %acc_2.at
  %.134 = load <8 x float>, <8 x float>* %acc_2.at
  %.135 = fcmp ogt <8 x float> %.134, %lanes_11
  %.136 = load <8 x float>, <8 x float>* %acc_2.at
  %.137 = select <8 x i1> %.135, <8 x float> %.136, <8 x float> %lanes_11
  %.138 = select <8 x i1> %.132, <8 x float> %.133, <8 x float> %.137
  store <8 x float> %.138, <8 x float>* %acc_2.at
  %.139 = add i64 %index_6, 784
  %.140 = getelementptr float, float* %in0, i64 %.139
  %.141 = bitcast float* %.140 to <8 x float>*
  %lanes_12 = load <8 x float>, <8 x float>* %.141, align 4
  %.142 = load <8 x float>, <8 x float>* %acc_2.at
  %.143 = load <8 x float>, <8 x float>* %acc_2.at
  %.144 = fcmp une <8 x float> %.142, %.143
  %.145 = load <8 x float>, <8 x float>* %acc_2.at
  %.146 = load <8 x float>, <8 x float>* %acc_2.at
  %.147 = fcmp ogt <8 x float> %.146, %lanes_12
  %.148 = load <8 x float>, <8 x float>* %acc_2.at
  %.149 = select <8 x i1> %.147, <8 x float> %.148, <8 x float> %lanes_12
  %.150 = select <8 x i1> %.144, <8 x float> %.145, <8 x float> %.149
  store <8 x float> %.150, <8 x float>* %acc_2.at
  %.151 = add i64 %index_6, 816
  %.152 = getelementptr float, float* %in0, i64 %.151
  %.153 = bitcast float* %.152 to <8 x float>*
  %lanes_13 = load <8 x float>, <8 x float>* %.153, align 4
  %.154 = load <8 x float>, <8 x float>* %acc_2.at
  %.155 = load <8 x float>, <8 x float>* %acc_2.at
  %.156 = fcmp une <8 x float> %.154, %.155
  %.157 = load <8 x float>, <8 x float>* %acc_2.at
  %.158 = load <8 x float>, <8 x float>* %acc_2.at
  %.159 = fcmp ogt <8 x float> %.158, %lanes_13
  %.160 = load <8 x float>, <8 x float>* %acc_2.at
  %.161 = select <8 x i1> %.159, <8 x float> %.160, <8 x float> %lanes_13
  %.162 = select <8 x i1> %.156, <8 x float> %.157, <8 x float> %.161
  store <8 x float> %.162, <8 x float>* %acc_2.at
  %.163 = load <8 x float>, <8 x float>* %acc_2.at
  %.164 = add i64 %index_9, 16
  %.165 = getelementptr float, float* %out0, i64 %.164
  %.166 = bitcast float* %.165 to <8 x float>*
  store <8 x float> %.163, <8 x float>* %.166, align 4
  store <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <8 x float>* %acc_3.at
  %.167 = add i64 %index_6, 24
  %.168 = getelementptr float, float* %in0, i64 %.167
  %.169 = bitcast float* %.168 to <8 x float>*
  %lanes_14 = load <8 x float>, <8 x float>* %.169, align 4
  %.170 = load <8 x float>, <8 x float>* %acc_3.at
  %.171 = load <8 x float>, <8 x float>* %acc_3.at
  %.172 = fcmp une <8 x float> %.170, %.171
  %.173 = load <8 x float>, <8 x float>* %acc_3.at
  %.174 = load <8 x float>, <8 x float>* %acc_3.at
  %.175 = fcmp ogt <8 x float> %.174, %lanes_14
  %.176 = load <8 x float>, <8 x float>* %acc_3.at
  %.177 = select <8 x i1> %.175, <8 x float> %.176, <8 x float> %lanes_14
  %.178 = select <8 x i1> %.172, <8 x float> %.173, <8 x float> %.177
  store <8 x float> %.178, <8 x float>* %acc_3.at
  %.179 = add i64 %index_6, 56
  %.180 = getelementptr float, float* %in0, i64 %.179
  %.181 = bitcast float* %.180 to <8 x float>*
  %lanes_15 = load <8 x float>, <8 x float>* %.181, align 4
  %.182 = load <8 x float>, <8 x float>* %acc_3.at
  %.183 = load <8 x float>, <8 x float>* %acc_3.at
  %.184 = fcmp une <8 x float> %.182, %.183
  %.185 = load <8 x float>, <8 x float>* %acc_3.at
  %.186 = load <8 x float>, <8 x float>* %acc_3.at
  %.187 = fcmp ogt <8 x float> %.186, %lanes_15
  %.188 = load <8 x float>, <8 x float>* %acc_3.at
  %.189 = select <8 x i1> %.187, <8 x float> %.188, <8 x float> %lanes_15
  %.190 = select <8 x i1> %.184, <8 x float> %.185, <8 x float> %.189
  store <8 x float> %.190, <8 x float>* %acc_3.at
  %.191 = add i64 %index_6, 792
  %.192 = getelementptr float, float* %in0, i64 %.191
  %.193 = bitcast float* %.192 to <8 x float>*
  %lanes_16 = load <8 x float>, <8 x float>* %.193, align 4
  %.194 = load <8 x float>, <8 x float>* %acc_3.at
  %.195 = load <8 x float>, <8 x float>* %acc_3.at
  %.196 = fcmp une <8 x float> %.194, %.195
  %.197 = load <8 x float>, <8 x float>* %acc_3.at
  %.198 = load <8 x float>, <8 x float>* %acc_3.at
  %.199 = fcmp ogt <8 x float> %.198, %lanes_16
  %.200 = load <8 x float>, <8 x float>* %acc_3.at
  %.201 = select <8 x i1> %.199, <8 x float> %.200, <8 x float> %lanes_16
  %.202 = select <8 x i1> %.196, <8 x float> %.197, <8 x float> %.201
  store <8 x float> %.202, <8 x float>* %acc_3.at
  %.203 = add i64 %index_6, 824
  %.204 = getelementptr float, float* %in0, i64 %.203
  %.205 = bitcast float* %.204 to <8 x float>*
  %lanes_17 = load <8 x float>, <8 x float>* %.205, align 4
  %.206 = load <8 x float>, <8 x float>* %acc_3.at
  %.207 = load <8 x float>, <8 x float>* %acc_3.at
  %.208 = fcmp une <8 x float> %.206, %.207
  %.209 = load <8 x float>, <8 x float>* %acc_3.at
  %.210 = load <8 x float>, <8 x float>* %acc_3.at
  %.211 = fcmp ogt <8 x float> %.210, %lanes_17
  %.212 = load <8 x float>, <8 x float>* %acc_3.at
  %.213 = select <8 x i1> %.211, <8 x float> %.212, <8 x float> %lanes_17
  %.214 = select <8 x i1> %.208, <8 x float> %.209, <8 x float> %.213
  store <8 x float> %.214, <8 x float>* %acc_3.at
  %.215 = load <8 x float>, <8 x float>* %acc_3.at
  %.216 = add i64 %index_9, 24
  %.217 = getelementptr float, float* %out0, i64 %.216
  %.218 = bitcast float* %.217 to <8 x float>*
  store <8 x float> %.215, <8 x float>* %.218, align 4
  %.219 = add nsw i32 %j1, 1
  br label %j1.head.9
j1.end.11:
  %.220 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
  %.221 = add i32 %group_x, 1
  %.222 = icmp eq i32 %.221, %.grid_x
  %.223 = add i32 %group_y, 1
  %.224 = select i1 %.222, i32 %.223, i32 %group_y
  %.225 = icmp eq i32 %.224, %.grid_y
  %.226 = add i32 %group_z, 1
  %.227 = select i1 %.222, i32 0, i32 %.221
  store i32 %.227, i32* %group_x.at
  %.228 = select i1 %.225, i32 0, i32 %.224
  store i32 %.228, i32* %group_y.at
  %.229 = select i1 %.225, i32 %.226, i32 %group_z
  store i32 %.229, i32* %group_z.at
  %.230 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_conv2
;   ops: conv, add, max
;   from: examples/digits/model.ts:11:12
;   schedule: contract: tile m 192, tile n 64, register m 6, register n 16, vector n 8, stage rhs, stage lhs
;   flops: 6561792*batch  bytes: 34816*batch+205056
;   grid: floordiv(64*batch+191, 192) x 1 x 1
;   in0: f32[4608*batch], read
;   in1: f32[51200], read
;   in2: f32[64], read
;   out0: f32[4096*batch], write
;   scratch: lhs_pack: f32[30720], rhs_pack: f32[10240], totals: f32[12288]
define internal void @predict_conv2(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %lhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 122880
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 163840
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.485, %i_1.end.35 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %index_1 = mul i32 %batch, 64
  %.10 = sub i32 %index_1, %m_start
  %rows = call i32 @llvm.smin.i32(i32 192, i32 %.10)
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.15, %t.body.7 ]
  %.11 = icmp slt i32 %t, 12288
  br i1 %.11, label %t.body.7, label %t.end.8
t.body.7:
  %.12 = sext i32 %t to i64
  %.13 = getelementptr float, float* %totals, i64 %.12
  %.14 = bitcast float* %.13 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.14, align 4
  %.15 = add nsw i32 %t, 8
  br label %t.head.6
t.end.8:
  %.16 = add i32 %rows, 5
  %index_2 = sdiv i32 %.16, 6
  %index_3 = mul i32 %index_2, 6
  %index_4 = sub i32 %index_1, 1
  br label %ko.head.9
ko.head.9:
  %ko = phi i32 [ 0, %t.end.8 ], [ %.447, %panel.end.26 ]
  %.17 = icmp slt i32 %ko, 5
  br i1 %.17, label %ko.body.10, label %ko.end.11
ko.body.10:
  %index_8 = sext i32 %ko to i64
  %index_9 = mul i64 %index_8, 384
  br label %i.head.12
i.head.12:
  %i = phi i32 [ 0, %ko.body.10 ], [ %.59, %k0.end.17 ]
  %.18 = icmp slt i32 %i, %index_3
  br i1 %.18, label %i.body.13, label %i.end.14
i.body.13:
  %.19 = add i32 %m_start, %i
  %m = call i32 @llvm.smin.i32(i32 %.19, i32 %index_4)
  %mi = sdiv i32 %m, 64
  %.20 = sdiv i32 %m, 8
  %mi_1 = srem i32 %.20, 8
  %mi_2 = srem i32 %m, 8
  %.21 = sext i32 %i to i64
  %index_5 = mul i64 %.21, 160
  %.22 = sext i32 %mi to i64
  %.23 = mul i64 %.22, 4608
  %.24 = add i64 %index_9, %.23
  %.25 = sext i32 %mi_1 to i64
  %.26 = mul i64 %.25, 384
  %.27 = add i64 %.24, %.26
  %.28 = sext i32 %mi_2 to i64
  %.29 = mul i64 %.28, 32
  %index_10 = add i64 %.27, %.29
  br label %k0.head.15
k0.head.15:
  %k0 = phi i32 [ 0, %i.body.13 ], [ %.58, %k0.body.16 ]
  %.30 = icmp slt i32 %k0, 5
  br i1 %.30, label %k0.body.16, label %k0.end.17
k0.body.16:
  %.31 = sext i32 %k0 to i64
  %index_6 = mul i64 %.31, 32
  %index_7 = add i64 %index_5, %index_6
  %index_11 = add i64 %index_10, %index_6
  %.32 = getelementptr float, float* %in0, i64 %index_11
  %.33 = bitcast float* %.32 to <8 x float>*
  %.34 = load <8 x float>, <8 x float>* %.33, align 4
  %.35 = getelementptr float, float* %lhs_pack, i64 %index_7
  %.36 = bitcast float* %.35 to <8 x float>*
  store <8 x float> %.34, <8 x float>* %.36, align 4
  %.37 = add i64 %index_11, 8
  %.38 = getelementptr float, float* %in0, i64 %.37
  %.39 = bitcast float* %.38 to <8 x float>*
  %.40 = load <8 x float>, <8 x float>* %.39, align 4
  %.41 = add i64 %index_7, 8
  %.42 = getelementptr float, float* %lhs_pack, i64 %.41
  %.43 = bitcast float* %.42 to <8 x float>*
  store <8 x float> %.40, <8 x float>* %.43, align 4
  %.44 = add i64 %index_11, 16
  %.45 = getelementptr float, float* %in0, i64 %.44
  %.46 = bitcast float* %.45 to <8 x float>*
  %.47 = load <8 x float>, <8 x float>* %.46, align 4
  %.48 = add i64 %index_7, 16
  %.49 = getelementptr float, float* %lhs_pack, i64 %.48
  %.50 = bitcast float* %.49 to <8 x float>*
  store <8 x float> %.47, <8 x float>* %.50, align 4
  %.51 = add i64 %index_11, 24
  %.52 = getelementptr float, float* %in0, i64 %.51
  %.53 = bitcast float* %.52 to <8 x float>*
  %.54 = load <8 x float>, <8 x float>* %.53, align 4
  %.55 = add i64 %index_7, 24
  %.56 = getelementptr float, float* %lhs_pack, i64 %.55
  %.57 = bitcast float* %.56 to <8 x float>*
  store <8 x float> %.54, <8 x float>* %.57, align 4
  %.58 = add nsw i32 %k0, 1
  br label %k0.head.15
k0.end.17:
  %.59 = add nsw i32 %i, 1
  br label %i.head.12
i.end.14:
  %index_16 = mul i64 %index_8, 10240
  br label %k0_1.head.18
k0_1.head.18:
  %k0_1 = phi i32 [ 0, %i.end.14 ], [ %.120, %k1_1.end.23 ]
  %.60 = icmp slt i32 %k0_1, 5
  br i1 %.60, label %k0_1.body.19, label %k0_1.end.20
k0_1.body.19:
  %index_12 = sext i32 %k0_1 to i64
  %index_13 = mul i64 %index_12, 512
  %.61 = mul i64 %index_12, 2048
  %index_17 = add i64 %index_16, %.61
  br label %k1_1.head.21
k1_1.head.21:
  %k1_1 = phi i32 [ 0, %k0_1.body.19 ], [ %.119, %k1_1.body.22 ]
  %.62 = icmp slt i32 %k1_1, 32
  br i1 %.62, label %k1_1.body.22, label %k1_1.end.23
k1_1.body.22:
  %index_14 = sext i32 %k1_1 to i64
  %.63 = mul i64 %index_14, 16
  %index_15 = add i64 %index_13, %.63
  %.64 = mul i64 %index_14, 64
  %index_18 = add i64 %index_17, %.64
  %.65 = getelementptr float, float* %in1, i64 %index_18
  %.66 = bitcast float* %.65 to <8 x float>*
  %.67 = load <8 x float>, <8 x float>* %.66, align 4
  %.68 = getelementptr float, float* %rhs_pack, i64 %index_15
  %.69 = bitcast float* %.68 to <8 x float>*
  store <8 x float> %.67, <8 x float>* %.69, align 4
  %.70 = add i64 %index_18, 8
  %.71 = getelementptr float, float* %in1, i64 %.70
  %.72 = bitcast float* %.71 to <8 x float>*
  %.73 = load <8 x float>, <8 x float>* %.72, align 4
  %.74 = add i64 %index_15, 8
  %.75 = getelementptr float, float* %rhs_pack, i64 %.74
  %.76 = bitcast float* %.75 to <8 x float>*
  store <8 x float> %.73, <8 x float>* %.76, align 4
  %.77 = add i64 %index_18, 16
  %.78 = getelementptr float, float* %in1, i64 %.77
  %.79 = bitcast float* %.78 to <8 x float>*
  %.80 = load <8 x float>, <8 x float>* %.79, align 4
  %.81 = add i64 %index_15, 2560
  %.82 = getelementptr float, float* %rhs_pack, i64 %.81
  %.83 = bitcast float* %.82 to <8 x float>*
  store <8 x float> %.80, <8 x float>* %.83, align 4
  %.84 = add i64 %index_18, 24
  %.85 = getelementptr float, float* %in1, i64 %.84
  %.86 = bitcast float* %.85 to <8 x float>*
  %.87 = load <8 x float>, <8 x float>* %.86, align 4
  %.88 = add i64 %index_15, 2568
  %.89 = getelementptr float, float* %rhs_pack, i64 %.88
  %.90 = bitcast float* %.89 to <8 x float>*
  store <8 x float> %.87, <8 x float>* %.90, align 4
  %.91 = add i64 %index_18, 32
  %.92 = getelementptr float, float* %in1, i64 %.91
  %.93 = bitcast float* %.92 to <8 x float>*
  %.94 = load <8 x float>, <8 x float>* %.93, align 4
  %.95 = add i64 %index_15, 5120
  %.96 = getelementptr float, float* %rhs_pack, i64 %.95
  %.97 = bitcast float* %.96 to <8 x float>*
  store <8 x float> %.94, <8 x float>* %.97, align 4
  %.98 = add i64 %index_18, 40
  %.99 = getelementptr float, float* %in1, i64 %.98
  %.100 = bitcast float* %.99 to <8 x float>*
  %.101 = load <8 x float>, <8 x float>* %.100, align 4
  %.102 = add i64 %index_15, 5128
  %.103 = getelementptr float, float* %rhs_pack, i64 %.102
  %.104 = bitcast float* %.103 to <8 x float>*
  store <8 x float> %.101, <8 x float>* %.104, align 4
  %.105 = add i64 %index_18, 48
  %.106 = getelementptr float, float* %in1, i64 %.105
  %.107 = bitcast float* %.106 to <8 x float>*
  %.108 = load <8 x float>, <8 x float>* %.107, align 4
  %.109 = add i64 %index_15, 7680
  %.110 = getelementptr float, float* %rhs_pack, i64 %.109
  %.111 = bitcast float* %.110 to <8 x float>*
  store <8 x float> %.108, <8 x float>* %.111, align 4
  %.112 = add i64 %index_18, 56
  %.113 = getelementptr float, float* %in1, i64 %.112
  %.114 = bitcast float* %.113 to <8 x float>*
  %.115 = load <8 x float>, <8 x float>* %.114, align 4
  %.116 = add i64 %index_15, 7688
  %.117 = getelementptr float, float* %rhs_pack, i64 %.116
  %.118 = bitcast float* %.117 to <8 x float>*
  store <8 x float> %.115, <8 x float>* %.118, align 4
  %.119 = add nsw i32 %k1_1, 1
  br label %k1_1.head.21
k1_1.end.23:
  %.120 = add nsw i32 %k0_1, 1
  br label %k0_1.head.18
k0_1.end.20:
  br label %panel.head.24
panel.head.24:
  %panel = phi i32 [ 0, %k0_1.end.20 ], [ %.446, %rows_panel.end.29 ]
  %.121 = icmp slt i32 %panel, 4
  br i1 %.121, label %panel.body.25, label %panel.end.26
panel.body.25:
  %column = mul i32 %panel, 16
  %.122 = sext i32 %panel to i64
  %index_19 = mul i64 %.122, 2560
  %index_34 = sext i32 %column to i64
  br label %rows_panel.head.27
rows_panel.head.27:
  %rows_panel = phi i32 [ 0, %panel.body.25 ], [ %.445, %kk.end.32 ]
  %.123 = icmp slt i32 %rows_panel, %index_2
  br i1 %.123, label %rows_panel.body.28, label %rows_panel.end.29
rows_panel.body.28:
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
  %index_22 = sext i32 %row to i64
  %index_23 = mul i64 %index_22, 160
  br label %kk.head.30
kk.head.30:
  %kk = phi i32 [ 0, %rows_panel.body.28 ], [ %.337, %kk.body.31 ]
  %.124 = icmp slt i32 %kk, 160
  br i1 %.124, label %kk.body.31, label %kk.end.32
kk.body.31:
  %index_20 = sext i32 %kk to i64
  %.125 = mul i64 %index_20, 16
  %index_21 = add i64 %index_19, %.125
  %.126 = getelementptr float, float* %rhs_pack, i64 %index_21
  %.127 = bitcast float* %.126 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.127, align 4
  %.128 = add i64 %index_21, 8
  %.129 = getelementptr float, float* %rhs_pack, i64 %.128
  %.130 = bitcast float* %.129 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.130, align 4
  %index_24 = add i64 %index_23, %index_20
  %.131 = getelementptr float, float* %lhs_pack, i64 %index_24
  %.132 = load float, float* %.131, align 4
  %.133 = insertelement <8 x float> undef, float %.132, i32 0
  %a = shufflevector <8 x float> %.133, <8 x float> undef, <8 x i32> zeroinitializer
  %.134 = load <8 x float>, <8 x float>* %acc_0.at
  %.135 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.134)
  store <8 x float> %.135, <8 x float>* %acc_0.at
  %.136 = load <8 x float>, <8 x float>* %acc_1.at
  %.137 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.136)
  store <8 x float> %.137, <8 x float>* %acc_1.at
  %.138 = add i64 %index_24, 160
  %.139 = getelementptr float, float* %lhs_pack, i64 %.138
  %.140 = load float, float* %.139, align 4
  %.141 = insertelement <8 x float> undef, float %.140, i32 0
  %a_1 = shufflevector <8 x float> %.141, <8 x float> undef, <8 x i32> zeroinitializer
  %.142 = load <8 x float>, <8 x float>* %acc_2.at
  %.143 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.142)
  store <8 x float> %.143, <8 x float>* %acc_2.at
  %.144 = load <8 x float>, <8 x float>* %acc_3.at
  %.145 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.144)
  store <8 x float> %.145, <8 x float>* %acc_3.at
  %.146 = add i64 %index_24, 320
  %.147 = getelementptr float, float* %lhs_pack, i64 %.146
  %.148 = load float, float* %.147, align 4
  %.149 = insertelement <8 x float> undef, float %.148, i32 0
  %a_2 = shufflevector <8 x float> %.149, <8 x float> undef, <8 x i32> zeroinitializer
  %.150 = load <8 x float>, <8 x float>* %acc_4.at
  %.151 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.150)
  store <8 x float> %.151, <8 x float>* %acc_4.at
  %.152 = load <8 x float>, <8 x float>* %acc_5.at
  %.153 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.152)
  store <8 x float> %.153, <8 x float>* %acc_5.at
  %.154 = add i64 %index_24, 480
  %.155 = getelementptr float, float* %lhs_pack, i64 %.154
  %.156 = load float, float* %.155, align 4
  %.157 = insertelement <8 x float> undef, float %.156, i32 0
  %a_3 = shufflevector <8 x float> %.157, <8 x float> undef, <8 x i32> zeroinitializer
  %.158 = load <8 x float>, <8 x float>* %acc_6.at
  %.159 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.158)
  store <8 x float> %.159, <8 x float>* %acc_6.at
  %.160 = load <8 x float>, <8 x float>* %acc_7.at
  %.161 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.160)
  store <8 x float> %.161, <8 x float>* %acc_7.at
  %.162 = add i64 %index_24, 640
  %.163 = getelementptr float, float* %lhs_pack, i64 %.162
  %.164 = load float, float* %.163, align 4
  %.165 = insertelement <8 x float> undef, float %.164, i32 0
  %a_4 = shufflevector <8 x float> %.165, <8 x float> undef, <8 x i32> zeroinitializer
  %.166 = load <8 x float>, <8 x float>* %acc_8.at
  %.167 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.166)
  store <8 x float> %.167, <8 x float>* %acc_8.at
  %.168 = load <8 x float>, <8 x float>* %acc_9.at
  %.169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.168)
  store <8 x float> %.169, <8 x float>* %acc_9.at
  %.170 = add i64 %index_24, 800
  %.171 = getelementptr float, float* %lhs_pack, i64 %.170
  %.172 = load float, float* %.171, align 4
  %.173 = insertelement <8 x float> undef, float %.172, i32 0
  %a_5 = shufflevector <8 x float> %.173, <8 x float> undef, <8 x i32> zeroinitializer
  %.174 = load <8 x float>, <8 x float>* %acc_10.at
  %.175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.174)
  store <8 x float> %.175, <8 x float>* %acc_10.at
  %.176 = load <8 x float>, <8 x float>* %acc_11.at
  %.177 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.176)
  store <8 x float> %.177, <8 x float>* %acc_11.at
  %index_25 = add i64 %index_20, 1
  %.178 = mul i64 %index_25, 16
  %index_26 = add i64 %index_19, %.178
  %.179 = getelementptr float, float* %rhs_pack, i64 %index_26
  %.180 = bitcast float* %.179 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.180, align 4
  %.181 = add i64 %index_26, 8
  %.182 = getelementptr float, float* %rhs_pack, i64 %.181
  %.183 = bitcast float* %.182 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.183, align 4
  %index_27 = add i64 %index_23, %index_25
  %.184 = getelementptr float, float* %lhs_pack, i64 %index_27
  %.185 = load float, float* %.184, align 4
  %.186 = insertelement <8 x float> undef, float %.185, i32 0
  %a_6 = shufflevector <8 x float> %.186, <8 x float> undef, <8 x i32> zeroinitializer
  %.187 = load <8 x float>, <8 x float>* %acc_0.at
  %.188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.187)
  store <8 x float> %.188, <8 x float>* %acc_0.at
  %.189 = load <8 x float>, <8 x float>* %acc_1.at
  %.190 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.189)
  store <8 x float> %.190, <8 x float>* %acc_1.at
  %.191 = add i64 %index_27, 160
  %.192 = getelementptr float, float* %lhs_pack, i64 %.191
  %.193 = load float, float* %.192, align 4
  %.194 = insertelement <8 x float> undef, float %.193, i32 0
  %a_7 = shufflevector <8 x float> %.194, <8 x float> undef, <8 x i32> zeroinitializer
  %.195 = load <8 x float>, <8 x float>* %acc_2.at
  %.196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.195)
  store <8 x float> %.196, <8 x float>* %acc_2.at
  %.197 = load <8 x float>, <8 x float>* %acc_3.at
  %.198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.197)
  store <8 x float> %.198, <8 x float>* %acc_3.at
  %.199 = add i64 %index_27, 320
  %.200 = getelementptr float, float* %lhs_pack, i64 %.199
  %.201 = load float, float* %.200, align 4
  %.202 = insertelement <8 x float> undef, float %.201, i32 0
  %a_8 = shufflevector <8 x float> %.202, <8 x float> undef, <8 x i32> zeroinitializer
  %.203 = load <8 x float>, <8 x float>* %acc_4.at
  %.204 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.203)
  store <8 x float> %.204, <8 x float>* %acc_4.at
  %.205 = load <8 x float>, <8 x float>* %acc_5.at
  %.206 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.205)
  store <8 x float> %.206, <8 x float>* %acc_5.at
  %.207 = add i64 %index_27, 480
  %.208 = getelementptr float, float* %lhs_pack, i64 %.207
  %.209 = load float, float* %.208, align 4
  %.210 = insertelement <8 x float> undef, float %.209, i32 0
  %a_9 = shufflevector <8 x float> %.210, <8 x float> undef, <8 x i32> zeroinitializer
  %.211 = load <8 x float>, <8 x float>* %acc_6.at
  %.212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.211)
  store <8 x float> %.212, <8 x float>* %acc_6.at
  %.213 = load <8 x float>, <8 x float>* %acc_7.at
  %.214 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.213)
  store <8 x float> %.214, <8 x float>* %acc_7.at
  %.215 = add i64 %index_27, 640
  %.216 = getelementptr float, float* %lhs_pack, i64 %.215
  %.217 = load float, float* %.216, align 4
  %.218 = insertelement <8 x float> undef, float %.217, i32 0
  %a_10 = shufflevector <8 x float> %.218, <8 x float> undef, <8 x i32> zeroinitializer
  %.219 = load <8 x float>, <8 x float>* %acc_8.at
  %.220 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.219)
  store <8 x float> %.220, <8 x float>* %acc_8.at
  %.221 = load <8 x float>, <8 x float>* %acc_9.at
  %.222 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.221)
  store <8 x float> %.222, <8 x float>* %acc_9.at
  %.223 = add i64 %index_27, 800
  %.224 = getelementptr float, float* %lhs_pack, i64 %.223
  %.225 = load float, float* %.224, align 4
  %.226 = insertelement <8 x float> undef, float %.225, i32 0
  %a_11 = shufflevector <8 x float> %.226, <8 x float> undef, <8 x i32> zeroinitializer
  %.227 = load <8 x float>, <8 x float>* %acc_10.at
  %.228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.227)
  store <8 x float> %.228, <8 x float>* %acc_10.at
  %.229 = load <8 x float>, <8 x float>* %acc_11.at
  %.230 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.229)
  store <8 x float> %.230, <8 x float>* %acc_11.at
  %index_28 = add i64 %index_20, 2
  %.231 = mul i64 %index_28, 16
  %index_29 = add i64 %index_19, %.231
  %.232 = getelementptr float, float* %rhs_pack, i64 %index_29
  %.233 = bitcast float* %.232 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.233, align 4
  %.234 = add i64 %index_29, 8
  %.235 = getelementptr float, float* %rhs_pack, i64 %.234
  %.236 = bitcast float* %.235 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.236, align 4
  %index_30 = add i64 %index_23, %index_28
  %.237 = getelementptr float, float* %lhs_pack, i64 %index_30
  %.238 = load float, float* %.237, align 4
  %.239 = insertelement <8 x float> undef, float %.238, i32 0
  %a_12 = shufflevector <8 x float> %.239, <8 x float> undef, <8 x i32> zeroinitializer
  %.240 = load <8 x float>, <8 x float>* %acc_0.at
  %.241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.240)
  store <8 x float> %.241, <8 x float>* %acc_0.at
  %.242 = load <8 x float>, <8 x float>* %acc_1.at
  %.243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.242)
  store <8 x float> %.243, <8 x float>* %acc_1.at
  %.244 = add i64 %index_30, 160
  %.245 = getelementptr float, float* %lhs_pack, i64 %.244
  %.246 = load float, float* %.245, align 4
  %.247 = insertelement <8 x float> undef, float %.246, i32 0
  %a_13 = shufflevector <8 x float> %.247, <8 x float> undef, <8 x i32> zeroinitializer
  %.248 = load <8 x float>, <8 x float>* %acc_2.at
  %.249 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.248)
  store <8 x float> %.249, <8 x float>* %acc_2.at
  %.250 = load <8 x float>, <8 x float>* %acc_3.at
  %.251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.250)
  store <8 x float> %.251, <8 x float>* %acc_3.at
  %.252 = add i64 %index_30, 320
  %.253 = getelementptr float, float* %lhs_pack, i64 %.252
  %.254 = load float, float* %.253, align 4
  %.255 = insertelement <8 x float> undef, float %.254, i32 0
  %a_14 = shufflevector <8 x float> %.255, <8 x float> undef, <8 x i32> zeroinitializer
  %.256 = load <8 x float>, <8 x float>* %acc_4.at
  %.257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.256)
  store <8 x float> %.257, <8 x float>* %acc_4.at
  %.258 = load <8 x float>, <8 x float>* %acc_5.at
  %.259 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.258)
  store <8 x float> %.259, <8 x float>* %acc_5.at
  %.260 = add i64 %index_30, 480
  %.261 = getelementptr float, float* %lhs_pack, i64 %.260
  %.262 = load float, float* %.261, align 4
  %.263 = insertelement <8 x float> undef, float %.262, i32 0
  %a_15 = shufflevector <8 x float> %.263, <8 x float> undef, <8 x i32> zeroinitializer
  %.264 = load <8 x float>, <8 x float>* %acc_6.at
  %.265 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.264)
  store <8 x float> %.265, <8 x float>* %acc_6.at
  %.266 = load <8 x float>, <8 x float>* %acc_7.at
  %.267 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.266)
  store <8 x float> %.267, <8 x float>* %acc_7.at
  %.268 = add i64 %index_30, 640
  %.269 = getelementptr float, float* %lhs_pack, i64 %.268
  %.270 = load float, float* %.269, align 4
  %.271 = insertelement <8 x float> undef, float %.270, i32 0
  %a_16 = shufflevector <8 x float> %.271, <8 x float> undef, <8 x i32> zeroinitializer
  %.272 = load <8 x float>, <8 x float>* %acc_8.at
  %.273 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.272)
  store <8 x float> %.273, <8 x float>* %acc_8.at
  %.274 = load <8 x float>, <8 x float>* %acc_9.at
  %.275 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.274)
  store <8 x float> %.275, <8 x float>* %acc_9.at
  %.276 = add i64 %index_30, 800
  %.277 = getelementptr float, float* %lhs_pack, i64 %.276
  %.278 = load float, float* %.277, align 4
  %.279 = insertelement <8 x float> undef, float %.278, i32 0
  %a_17 = shufflevector <8 x float> %.279, <8 x float> undef, <8 x i32> zeroinitializer
  %.280 = load <8 x float>, <8 x float>* %acc_10.at
  %.281 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.280)
  store <8 x float> %.281, <8 x float>* %acc_10.at
  %.282 = load <8 x float>, <8 x float>* %acc_11.at
  %.283 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.282)
  store <8 x float> %.283, <8 x float>* %acc_11.at
  %index_31 = add i64 %index_20, 3
  %.284 = mul i64 %index_31, 16
  %index_32 = add i64 %index_19, %.284
  %.285 = getelementptr float, float* %rhs_pack, i64 %index_32
  %.286 = bitcast float* %.285 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.286, align 4
  %.287 = add i64 %index_32, 8
  %.288 = getelementptr float, float* %rhs_pack, i64 %.287
  %.289 = bitcast float* %.288 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.289, align 4
  %index_33 = add i64 %index_23, %index_31
  %.290 = getelementptr float, float* %lhs_pack, i64 %index_33
  %.291 = load float, float* %.290, align 4
  %.292 = insertelement <8 x float> undef, float %.291, i32 0
  %a_18 = shufflevector <8 x float> %.292, <8 x float> undef, <8 x i32> zeroinitializer
  %.293 = load <8 x float>, <8 x float>* %acc_0.at
  %.294 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.293)
  store <8 x float> %.294, <8 x float>* %acc_0.at
  %.295 = load <8 x float>, <8 x float>* %acc_1.at
  %.296 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.295)
  store <8 x float> %.296, <8 x float>* %acc_1.at
  %.297 = add i64 %index_33, 160
  %.298 = getelementptr float, float* %lhs_pack, i64 %.297
  %.299 = load float, float* %.298, align 4
  %.300 = insertelement <8 x float> undef, float %.299, i32 0
  %a_19 = shufflevector <8 x float> %.300, <8 x float> undef, <8 x i32> zeroinitializer
  %.301 = load <8 x float>, <8 x float>* %acc_2.at
  %.302 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.301)
  store <8 x float> %.302, <8 x float>* %acc_2.at
  %.303 = load <8 x float>, <8 x float>* %acc_3.at
  %.304 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.303)
  store <8 x float> %.304, <8 x float>* %acc_3.at
  %.305 = add i64 %index_33, 320
  %.306 = getelementptr float, float* %lhs_pack, i64 %.305
  %.307 = load float, float* %.306, align 4
  %.308 = insertelement <8 x float> undef, float %.307, i32 0
  %a_20 = shufflevector <8 x float> %.308, <8 x float> undef, <8 x i32> zeroinitializer
  %.309 = load <8 x float>, <8 x float>* %acc_4.at
  %.310 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.309)
  store <8 x float> %.310, <8 x float>* %acc_4.at
  %.311 = load <8 x float>, <8 x float>* %acc_5.at
  %.312 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.311)
  store <8 x float> %.312, <8 x float>* %acc_5.at
  %.313 = add i64 %index_33, 480
  %.314 = getelementptr float, float* %lhs_pack, i64 %.313
  %.315 = load float, float* %.314, align 4
  %.316 = insertelement <8 x float> undef, float %.315, i32 0
  %a_21 = shufflevector <8 x float> %.316, <8 x float> undef, <8 x i32> zeroinitializer
  %.317 = load <8 x float>, <8 x float>* %acc_6.at
  %.318 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.317)
  store <8 x float> %.318, <8 x float>* %acc_6.at
  %.319 = load <8 x float>, <8 x float>* %acc_7.at
  %.320 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.319)
  store <8 x float> %.320, <8 x float>* %acc_7.at
  %.321 = add i64 %index_33, 640
  %.322 = getelementptr float, float* %lhs_pack, i64 %.321
  %.323 = load float, float* %.322, align 4
  %.324 = insertelement <8 x float> undef, float %.323, i32 0
  %a_22 = shufflevector <8 x float> %.324, <8 x float> undef, <8 x i32> zeroinitializer
  %.325 = load <8 x float>, <8 x float>* %acc_8.at
  %.326 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.325)
  store <8 x float> %.326, <8 x float>* %acc_8.at
  %.327 = load <8 x float>, <8 x float>* %acc_9.at
  %.328 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.327)
  store <8 x float> %.328, <8 x float>* %acc_9.at
  %.329 = add i64 %index_33, 800
  %.330 = getelementptr float, float* %lhs_pack, i64 %.329
  %.331 = load float, float* %.330, align 4
  %.332 = insertelement <8 x float> undef, float %.331, i32 0
  %a_23 = shufflevector <8 x float> %.332, <8 x float> undef, <8 x i32> zeroinitializer
  %.333 = load <8 x float>, <8 x float>* %acc_10.at
  %.334 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.333)
  store <8 x float> %.334, <8 x float>* %acc_10.at
  %.335 = load <8 x float>, <8 x float>* %acc_11.at
  %.336 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.335)
  store <8 x float> %.336, <8 x float>* %acc_11.at
  %.337 = add nsw i32 %kk, 4
  br label %kk.head.30
kk.end.32:
  %.338 = mul i64 %index_22, 64
  %index_35 = add i64 %index_34, %.338
  %.339 = getelementptr float, float* %totals, i64 %index_35
  %.340 = bitcast float* %.339 to <8 x float>*
  %.341 = load <8 x float>, <8 x float>* %.340, align 4
  %.342 = load <8 x float>, <8 x float>* %acc_0.at
  %.343 = fadd <8 x float> %.341, %.342
  %.344 = getelementptr float, float* %totals, i64 %index_35
  %.345 = bitcast float* %.344 to <8 x float>*
  store <8 x float> %.343, <8 x float>* %.345, align 4
  %.346 = add i64 %index_35, 8
  %.347 = getelementptr float, float* %totals, i64 %.346
  %.348 = bitcast float* %.347 to <8 x float>*
  %.349 = load <8 x float>, <8 x float>* %.348, align 4
  %.350 = load <8 x float>, <8 x float>* %acc_1.at
  %.351 = fadd <8 x float> %.349, %.350
  %.352 = add i64 %index_35, 8
  %.353 = getelementptr float, float* %totals, i64 %.352
  %.354 = bitcast float* %.353 to <8 x float>*
  store <8 x float> %.351, <8 x float>* %.354, align 4
  %.355 = add i64 %index_35, 64
  %.356 = getelementptr float, float* %totals, i64 %.355
  %.357 = bitcast float* %.356 to <8 x float>*
  %.358 = load <8 x float>, <8 x float>* %.357, align 4
  %.359 = load <8 x float>, <8 x float>* %acc_2.at
  %.360 = fadd <8 x float> %.358, %.359
  %.361 = add i64 %index_35, 64
  %.362 = getelementptr float, float* %totals, i64 %.361
  %.363 = bitcast float* %.362 to <8 x float>*
  store <8 x float> %.360, <8 x float>* %.363, align 4
  %.364 = add i64 %index_35, 72
  %.365 = getelementptr float, float* %totals, i64 %.364
  %.366 = bitcast float* %.365 to <8 x float>*
  %.367 = load <8 x float>, <8 x float>* %.366, align 4
  %.368 = load <8 x float>, <8 x float>* %acc_3.at
  %.369 = fadd <8 x float> %.367, %.368
  %.370 = add i64 %index_35, 72
  %.371 = getelementptr float, float* %totals, i64 %.370
  %.372 = bitcast float* %.371 to <8 x float>*
  store <8 x float> %.369, <8 x float>* %.372, align 4
  %.373 = add i64 %index_35, 128
  %.374 = getelementptr float, float* %totals, i64 %.373
  %.375 = bitcast float* %.374 to <8 x float>*
  %.376 = load <8 x float>, <8 x float>* %.375, align 4
  %.377 = load <8 x float>, <8 x float>* %acc_4.at
  %.378 = fadd <8 x float> %.376, %.377
  %.379 = add i64 %index_35, 128
  %.380 = getelementptr float, float* %totals, i64 %.379
  %.381 = bitcast float* %.380 to <8 x float>*
  store <8 x float> %.378, <8 x float>* %.381, align 4
  %.382 = add i64 %index_35, 136
  %.383 = getelementptr float, float* %totals, i64 %.382
  %.384 = bitcast float* %.383 to <8 x float>*
  %.385 = load <8 x float>, <8 x float>* %.384, align 4
  %.386 = load <8 x float>, <8 x float>* %acc_5.at
  %.387 = fadd <8 x float> %.385, %.386
  %.388 = add i64 %index_35, 136
  %.389 = getelementptr float, float* %totals, i64 %.388
  %.390 = bitcast float* %.389 to <8 x float>*
  store <8 x float> %.387, <8 x float>* %.390, align 4
  %.391 = add i64 %index_35, 192
  %.392 = getelementptr float, float* %totals, i64 %.391
  %.393 = bitcast float* %.392 to <8 x float>*
  %.394 = load <8 x float>, <8 x float>* %.393, align 4
  %.395 = load <8 x float>, <8 x float>* %acc_6.at
  %.396 = fadd <8 x float> %.394, %.395
  %.397 = add i64 %index_35, 192
  %.398 = getelementptr float, float* %totals, i64 %.397
  %.399 = bitcast float* %.398 to <8 x float>*
  store <8 x float> %.396, <8 x float>* %.399, align 4
  %.400 = add i64 %index_35, 200
  %.401 = getelementptr float, float* %totals, i64 %.400
  %.402 = bitcast float* %.401 to <8 x float>*
  %.403 = load <8 x float>, <8 x float>* %.402, align 4
  %.404 = load <8 x float>, <8 x float>* %acc_7.at
  %.405 = fadd <8 x float> %.403, %.404
  %.406 = add i64 %index_35, 200
  %.407 = getelementptr float, float* %totals, i64 %.406
  %.408 = bitcast float* %.407 to <8 x float>*
  store <8 x float> %.405, <8 x float>* %.408, align 4
  %.409 = add i64 %index_35, 256
  %.410 = getelementptr float, float* %totals, i64 %.409
  %.411 = bitcast float* %.410 to <8 x float>*
  %.412 = load <8 x float>, <8 x float>* %.411, align 4
  %.413 = load <8 x float>, <8 x float>* %acc_8.at
  %.414 = fadd <8 x float> %.412, %.413
  %.415 = add i64 %index_35, 256
  %.416 = getelementptr float, float* %totals, i64 %.415
  %.417 = bitcast float* %.416 to <8 x float>*
  store <8 x float> %.414, <8 x float>* %.417, align 4
  %.418 = add i64 %index_35, 264
  %.419 = getelementptr float, float* %totals, i64 %.418
  %.420 = bitcast float* %.419 to <8 x float>*
  %.421 = load <8 x float>, <8 x float>* %.420, align 4
  %.422 = load <8 x float>, <8 x float>* %acc_9.at
  %.423 = fadd <8 x float> %.421, %.422
  %.424 = add i64 %index_35, 264
  %.425 = getelementptr float, float* %totals, i64 %.424
  %.426 = bitcast float* %.425 to <8 x float>*
  store <8 x float> %.423, <8 x float>* %.426, align 4
  %.427 = add i64 %index_35, 320
  %.428 = getelementptr float, float* %totals, i64 %.427
  %.429 = bitcast float* %.428 to <8 x float>*
  %.430 = load <8 x float>, <8 x float>* %.429, align 4
  %.431 = load <8 x float>, <8 x float>* %acc_10.at
  %.432 = fadd <8 x float> %.430, %.431
  %.433 = add i64 %index_35, 320
  %.434 = getelementptr float, float* %totals, i64 %.433
  %.435 = bitcast float* %.434 to <8 x float>*
  store <8 x float> %.432, <8 x float>* %.435, align 4
  %.436 = add i64 %index_35, 328
  %.437 = getelementptr float, float* %totals, i64 %.436
  %.438 = bitcast float* %.437 to <8 x float>*
  %.439 = load <8 x float>, <8 x float>* %.438, align 4
  %.440 = load <8 x float>, <8 x float>* %acc_11.at
  %.441 = fadd <8 x float> %.439, %.440
  %.442 = add i64 %index_35, 328
  %.443 = getelementptr float, float* %totals, i64 %.442
  %.444 = bitcast float* %.443 to <8 x float>*
  store <8 x float> %.441, <8 x float>* %.444, align 4
  %.445 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.27
rows_panel.end.29:
  %.446 = add nsw i32 %panel, 1
  br label %panel.head.24
panel.end.26:
  %.447 = add nsw i32 %ko, 1
  br label %ko.head.9
ko.end.11:
  br label %i_1.head.33
i_1.head.33:
  %i_1 = phi i32 [ 0, %ko.end.11 ], [ %.475, %j_4.end.38 ]
  %.448 = icmp slt i32 %i_1, %rows
  br i1 %.448, label %i_1.body.34, label %i_1.end.35
i_1.body.34:
  %m_1 = add i32 %m_start, %i_1
  %mi_3 = sdiv i32 %m_1, 64
  %.449 = sdiv i32 %m_1, 8
  %mi_4 = srem i32 %.449, 8
  %mi_5 = srem i32 %m_1, 8
  %.450 = sext i32 %mi_3 to i64
  %.451 = mul i64 %.450, 4096
  %.452 = sext i32 %mi_4 to i64
  %.453 = mul i64 %.452, 512
  %.454 = add i64 %.451, %.453
  %.455 = sext i32 %mi_5 to i64
  %.456 = mul i64 %.455, 64
  %index_36 = add i64 %.454, %.456
  %.457 = sext i32 %i_1 to i64
  %index_38 = mul i64 %.457, 64
  br label %j_4.head.36
j_4.head.36:
  %j_4 = phi i32 [ 0, %i_1.body.34 ], [ %.474, %j_4.body.37 ]
  %.458 = icmp slt i32 %j_4, 64
  br i1 %.458, label %j_4.body.37, label %j_4.end.38
j_4.body.37:
  %index_37 = sext i32 %j_4 to i64
  %index_39 = add i64 %index_38, %index_37
  %.459 = getelementptr float, float* %in2, i64 %index_37
  %.460 = bitcast float* %.459 to <8 x float>*
  %lanes_3 = load <8 x float>, <8 x float>* %.460, align 4
  %.461 = getelementptr float, float* %totals, i64 %index_39
  %.462 = bitcast float* %.461 to <8 x float>*
  %.463 = load <8 x float>, <8 x float>* %.462, align 4
  %.464 = fadd <8 x float> %.463, %lanes_3
  %.465 = fcmp ogt <8 x float> zeroinitializer, %.464
  %.466 = getelementptr float, float* %totals, i64 %index_39
  %.467 = bitcast float* %.466 to <8 x float>*
  %.468 = load <8 x float>, <8 x float>* %.467, align 4
  %.469 = fadd <8 x float> %.468, %lanes_3
  %.470 = select <8 x i1> %.465, <8 x float> zeroinitializer, <8 x float> %.469
  %.471 = add i64 %index_36, %index_37
  %.472 = getelementptr float, float* %out0, i64 %.471
  %.473 = bitcast float* %.472 to <8 x float>*
  store <8 x float> %.470, <8 x float>* %.473, align 4
  %.474 = add nsw i32 %j_4, 8
  br label %j_4.head.36
j_4.end.38:
  %.475 = add nsw i32 %i_1, 1
  br label %i_1.head.33
i_1.end.35:
  %.476 = add i32 %group_x, 1
  %.477 = icmp eq i32 %.476, %.grid_x
  %.478 = add i32 %group_y, 1
  %.479 = select i1 %.477, i32 %.478, i32 %group_y
  %.480 = icmp eq i32 %.479, %.grid_y
  %.481 = add i32 %group_z, 1
  %.482 = select i1 %.477, i32 0, i32 %.476
  store i32 %.482, i32* %group_x.at
  %.483 = select i1 %.480, i32 0, i32 %.479
  store i32 %.483, i32* %group_y.at
  %.484 = select i1 %.480, i32 %.481, i32 %group_z
  store i32 %.484, i32* %group_z.at
  %.485 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_pool2
;   ops: window_max
;   from: examples/digits/model.ts:12:12
;   schedule: reduce: vector result 8
;   flops: 4096*batch  bytes: 20480*batch
;   grid: batch x 1 x 1
;   in0: f32[4096*batch], read
;   out0: f32[1024*batch], write
define internal void @predict_pool2(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.77, %j0.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = sext i32 %group_x to i64
  %index_2 = mul i64 %index_1, 4096
  %index_9 = mul i64 %index_1, 1024
  br label %j0.head.6
j0.head.6:
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.67, %j1.end.11 ]
  %.7 = icmp slt i32 %j0, 4
  br i1 %.7, label %j0.body.7, label %j0.end.8
j0.body.7:
  %index_3 = sext i32 %j0 to i64
  %.8 = mul i64 %index_3, 1024
  %index_4 = add i64 %index_2, %.8
  %.9 = mul i64 %index_3, 256
  %index_10 = add i64 %index_9, %.9
  br label %j1.head.9
j1.head.9:
  %j1 = phi i32 [ 0, %j0.body.7 ], [ %.66, %j2.end.14 ]
  %.10 = icmp slt i32 %j1, 4
  br i1 %.10, label %j1.body.10, label %j1.end.11
j1.body.10:
  %index_5 = sext i32 %j1 to i64
  %.11 = mul i64 %index_5, 128
  %index_6 = add i64 %index_4, %.11
  %.12 = mul i64 %index_5, 64
  %index_11 = add i64 %index_10, %.12
  br label %j2.head.12
j2.head.12:
  %j2 = phi i32 [ 0, %j1.body.10 ], [ %.65, %j2.body.13 ]
  %.13 = icmp slt i32 %j2, 64
  br i1 %.13, label %j2.body.13, label %j2.end.14
j2.body.13:
  store <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <8 x float>* %acc.at
  %index_7 = sext i32 %j2 to i64
  %index_8 = add i64 %index_6, %index_7
  %.14 = getelementptr float, float* %in0, i64 %index_8
  %.15 = bitcast float* %.14 to <8 x float>*
  %lanes_2 = load <8 x float>, <8 x float>* %.15, align 4
  %.16 = load <8 x float>, <8 x float>* %acc.at
  %.17 = load <8 x float>, <8 x float>* %acc.at
  %.18 = fcmp une <8 x float> %.16, %.17
  %.19 = load <8 x float>, <8 x float>* %acc.at
  %.20 = load <8 x float>, <8 x float>* %acc.at
  %.21 = fcmp ogt <8 x float> %.20, %lanes_2
  %.22 = load <8 x float>, <8 x float>* %acc.at
  %.23 = select <8 x i1> %.21, <8 x float> %.22, <8 x float> %lanes_2
  %.24 = select <8 x i1> %.18, <8 x float> %.19, <8 x float> %.23
  store <8 x float> %.24, <8 x float>* %acc.at
  %.25 = add i64 %index_8, 64
  %.26 = getelementptr float, float* %in0, i64 %.25
  %.27 = bitcast float* %.26 to <8 x float>*
  %lanes_3 = load <8 x float>, <8 x float>* %.27, align 4
  %.28 = load <8 x float>, <8 x float>* %acc.at
  %.29 = load <8 x float>, <8 x float>* %acc.at
  %.30 = fcmp une <8 x float> %.28, %.29
  %.31 = load <8 x float>, <8 x float>* %acc.at
  %.32 = load <8 x float>, <8 x float>* %acc.at
  %.33 = fcmp ogt <8 x float> %.32, %lanes_3
  %.34 = load <8 x float>, <8 x float>* %acc.at
  %.35 = select <8 x i1> %.33, <8 x float> %.34, <8 x float> %lanes_3
  %.36 = select <8 x i1> %.30, <8 x float> %.31, <8 x float> %.35
  store <8 x float> %.36, <8 x float>* %acc.at
  %.37 = add i64 %index_8, 512
  %.38 = getelementptr float, float* %in0, i64 %.37
  %.39 = bitcast float* %.38 to <8 x float>*
  %lanes_4 = load <8 x float>, <8 x float>* %.39, align 4
  %.40 = load <8 x float>, <8 x float>* %acc.at
  %.41 = load <8 x float>, <8 x float>* %acc.at
  %.42 = fcmp une <8 x float> %.40, %.41
  %.43 = load <8 x float>, <8 x float>* %acc.at
  %.44 = load <8 x float>, <8 x float>* %acc.at
  %.45 = fcmp ogt <8 x float> %.44, %lanes_4
  %.46 = load <8 x float>, <8 x float>* %acc.at
  %.47 = select <8 x i1> %.45, <8 x float> %.46, <8 x float> %lanes_4
  %.48 = select <8 x i1> %.42, <8 x float> %.43, <8 x float> %.47
  store <8 x float> %.48, <8 x float>* %acc.at
  %.49 = add i64 %index_8, 576
  %.50 = getelementptr float, float* %in0, i64 %.49
  %.51 = bitcast float* %.50 to <8 x float>*
  %lanes_5 = load <8 x float>, <8 x float>* %.51, align 4
  %.52 = load <8 x float>, <8 x float>* %acc.at
  %.53 = load <8 x float>, <8 x float>* %acc.at
  %.54 = fcmp une <8 x float> %.52, %.53
  %.55 = load <8 x float>, <8 x float>* %acc.at
  %.56 = load <8 x float>, <8 x float>* %acc.at
  %.57 = fcmp ogt <8 x float> %.56, %lanes_5
  %.58 = load <8 x float>, <8 x float>* %acc.at
  %.59 = select <8 x i1> %.57, <8 x float> %.58, <8 x float> %lanes_5
  %.60 = select <8 x i1> %.54, <8 x float> %.55, <8 x float> %.59
  store <8 x float> %.60, <8 x float>* %acc.at
  %.61 = load <8 x float>, <8 x float>* %acc.at
  %.62 = add i64 %index_11, %index_7
  %.63 = getelementptr float, float* %out0, i64 %.62
  %.64 = bitcast float* %.63 to <8 x float>*
  store <8 x float> %.61, <8 x float>* %.64, align 4
  %.65 = add nsw i32 %j2, 8
  br label %j2.head.12
j2.end.14:
  %.66 = add nsw i32 %j1, 1
  br label %j1.head.9
j1.end.11:
  %.67 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
  %.68 = add i32 %group_x, 1
  %.69 = icmp eq i32 %.68, %.grid_x
  %.70 = add i32 %group_y, 1
  %.71 = select i1 %.69, i32 %.70, i32 %group_y
  %.72 = icmp eq i32 %.71, %.grid_y
  %.73 = add i32 %group_z, 1
  %.74 = select i1 %.69, i32 0, i32 %.68
  store i32 %.74, i32* %group_x.at
  %.75 = select i1 %.72, i32 0, i32 %.71
  store i32 %.75, i32* %group_y.at
  %.76 = select i1 %.72, i32 %.73, i32 %group_z
  store i32 %.76, i32* %group_z.at
  %.77 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_hidden
;   ops: dot_general, add, max
;   from: examples/digits/model.ts:15:12
;   schedule: contract: tile m 192, tile n 128, register m 6, register n 16, vector n 8, stage rhs, stage lhs
;   flops: 262400*batch  bytes: 4608*batch+524800
;   grid: floordiv(batch+191, 192) x 1 x 1
;   in0: f32[1024*batch], read
;   in1: f32[131072], read
;   in2: f32[128], read
;   out0: f32[128*batch], write
;   scratch: lhs_pack: f32[52224], rhs_pack: f32[16384], totals: f32[24576]
define internal void @predict_hidden(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %lhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 208896
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 274432
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.451, %i_1.end.35 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %.10 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 192, i32 %.10)
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.15, %t.body.7 ]
  %.11 = icmp slt i32 %t, 24576
  br i1 %.11, label %t.body.7, label %t.end.8
t.body.7:
  %.12 = sext i32 %t to i64
  %.13 = getelementptr float, float* %totals, i64 %.12
  %.14 = bitcast float* %.13 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.14, align 4
  %.15 = add nsw i32 %t, 8
  br label %t.head.6
t.end.8:
  %.16 = add i32 %rows, 5
  %index_1 = sdiv i32 %.16, 6
  %index_2 = mul i32 %index_1, 6
  %index_3 = sub i32 %batch, 1
  br label %kt.head.9
kt.head.9:
  %kt = phi i32 [ 0, %t.end.8 ], [ %.420, %group.end.20 ]
  %.17 = icmp slt i32 %kt, 4
  br i1 %.17, label %kt.body.10, label %kt.end.11
kt.body.10:
  %k_start = mul i32 %kt, 256
  %index_6 = sext i32 %k_start to i64
  br label %i.head.12
i.head.12:
  %i = phi i32 [ 0, %kt.body.10 ], [ %.32, %kt_1.end.17 ]
  %.18 = icmp slt i32 %i, %index_2
  br i1 %.18, label %i.body.13, label %i.end.14
i.body.13:
  %.19 = add i32 %m_start, %i
  %m = call i32 @llvm.smin.i32(i32 %.19, i32 %index_3)
  %.20 = sext i32 %i to i64
  %index_4 = mul i64 %.20, 272
  %.21 = sext i32 %m to i64
  %.22 = mul i64 %.21, 1024
  %index_7 = add i64 %index_6, %.22
  br label %kt_1.head.15
kt_1.head.15:
  %kt_1 = phi i32 [ 0, %i.body.13 ], [ %.31, %kt_1.body.16 ]
  %.23 = icmp slt i32 %kt_1, 256
  br i1 %.23, label %kt_1.body.16, label %kt_1.end.17
kt_1.body.16:
  %index_5 = sext i32 %kt_1 to i64
  %.24 = add i64 %index_7, %index_5
  %.25 = getelementptr float, float* %in0, i64 %.24
  %.26 = bitcast float* %.25 to <8 x float>*
  %.27 = load <8 x float>, <8 x float>* %.26, align 4
  %.28 = add i64 %index_4, %index_5
  %.29 = getelementptr float, float* %lhs_pack, i64 %.28
  %.30 = bitcast float* %.29 to <8 x float>*
  store <8 x float> %.27, <8 x float>* %.30, align 4
  %.31 = add nsw i32 %kt_1, 8
  br label %kt_1.head.15
kt_1.end.17:
  %.32 = add nsw i32 %i, 1
  br label %i.head.12
i.end.14:
  %index_10 = mul i64 %index_6, 128
  br label %group.head.18
group.head.18:
  %group = phi i32 [ 0, %i.end.14 ], [ %.419, %panel.end.26 ]
  %.33 = icmp slt i32 %group, 2
  br i1 %.33, label %group.body.19, label %group.end.20
group.body.19:
  %group_start = mul i32 %group, 64
  %.34 = sext i32 %group_start to i64
  %index_11 = add i64 %index_10, %.34
  br label %kt_2.head.21
kt_2.head.21:
  %kt_2 = phi i32 [ 0, %group.body.19 ], [ %.91, %kt_2.body.22 ]
  %.35 = icmp slt i32 %kt_2, 256
  br i1 %.35, label %kt_2.body.22, label %kt_2.end.23
kt_2.body.22:
  %index_8 = sext i32 %kt_2 to i64
  %index_9 = mul i64 %index_8, 16
  %.36 = mul i64 %index_8, 128
  %index_12 = add i64 %index_11, %.36
  %.37 = getelementptr float, float* %in1, i64 %index_12
  %.38 = bitcast float* %.37 to <8 x float>*
  %.39 = load <8 x float>, <8 x float>* %.38, align 4
  %.40 = getelementptr float, float* %rhs_pack, i64 %index_9
  %.41 = bitcast float* %.40 to <8 x float>*
  store <8 x float> %.39, <8 x float>* %.41, align 4
  %.42 = add i64 %index_12, 8
  %.43 = getelementptr float, float* %in1, i64 %.42
  %.44 = bitcast float* %.43 to <8 x float>*
  %.45 = load <8 x float>, <8 x float>* %.44, align 4
  %.46 = add i64 %index_9, 8
  %.47 = getelementptr float, float* %rhs_pack, i64 %.46
  %.48 = bitcast float* %.47 to <8 x float>*
  store <8 x float> %.45, <8 x float>* %.48, align 4
  %.49 = add i64 %index_12, 16
  %.50 = getelementptr float, float* %in1, i64 %.49
  %.51 = bitcast float* %.50 to <8 x float>*
  %.52 = load <8 x float>, <8 x float>* %.51, align 4
  %.53 = add i64 %index_9, 4096
  %.54 = getelementptr float, float* %rhs_pack, i64 %.53
  %.55 = bitcast float* %.54 to <8 x float>*
  store <8 x float> %.52, <8 x float>* %.55, align 4
  %.56 = add i64 %index_12, 24
  %.57 = getelementptr float, float* %in1, i64 %.56
  %.58 = bitcast float* %.57 to <8 x float>*
  %.59 = load <8 x float>, <8 x float>* %.58, align 4
  %.60 = add i64 %index_9, 4104
  %.61 = getelementptr float, float* %rhs_pack, i64 %.60
  %.62 = bitcast float* %.61 to <8 x float>*
  store <8 x float> %.59, <8 x float>* %.62, align 4
  %.63 = add i64 %index_12, 32
  %.64 = getelementptr float, float* %in1, i64 %.63
  %.65 = bitcast float* %.64 to <8 x float>*
  %.66 = load <8 x float>, <8 x float>* %.65, align 4
  %.67 = add i64 %index_9, 8192
  %.68 = getelementptr float, float* %rhs_pack, i64 %.67
  %.69 = bitcast float* %.68 to <8 x float>*
  store <8 x float> %.66, <8 x float>* %.69, align 4
  %.70 = add i64 %index_12, 40
  %.71 = getelementptr float, float* %in1, i64 %.70
  %.72 = bitcast float* %.71 to <8 x float>*
  %.73 = load <8 x float>, <8 x float>* %.72, align 4
  %.74 = add i64 %index_9, 8200
  %.75 = getelementptr float, float* %rhs_pack, i64 %.74
  %.76 = bitcast float* %.75 to <8 x float>*
  store <8 x float> %.73, <8 x float>* %.76, align 4
  %.77 = add i64 %index_12, 48
  %.78 = getelementptr float, float* %in1, i64 %.77
  %.79 = bitcast float* %.78 to <8 x float>*
  %.80 = load <8 x float>, <8 x float>* %.79, align 4
  %.81 = add i64 %index_9, 12288
  %.82 = getelementptr float, float* %rhs_pack, i64 %.81
  %.83 = bitcast float* %.82 to <8 x float>*
  store <8 x float> %.80, <8 x float>* %.83, align 4
  %.84 = add i64 %index_12, 56
  %.85 = getelementptr float, float* %in1, i64 %.84
  %.86 = bitcast float* %.85 to <8 x float>*
  %.87 = load <8 x float>, <8 x float>* %.86, align 4
  %.88 = add i64 %index_9, 12296
  %.89 = getelementptr float, float* %rhs_pack, i64 %.88
  %.90 = bitcast float* %.89 to <8 x float>*
  store <8 x float> %.87, <8 x float>* %.90, align 4
  %.91 = add nsw i32 %kt_2, 1
  br label %kt_2.head.21
kt_2.end.23:
  br label %panel.head.24
panel.head.24:
  %panel = phi i32 [ 0, %kt_2.end.23 ], [ %.418, %rows_panel.end.29 ]
  %.92 = icmp slt i32 %panel, 4
  br i1 %.92, label %panel.body.25, label %panel.end.26
panel.body.25:
  %.93 = mul i32 %panel, 16
  %column = add i32 %group_start, %.93
  %.94 = sext i32 %panel to i64
  %index_13 = mul i64 %.94, 4096
  %index_28 = sext i32 %column to i64
  br label %rows_panel.head.27
rows_panel.head.27:
  %rows_panel = phi i32 [ 0, %panel.body.25 ], [ %.417, %kk.end.32 ]
  %.95 = icmp slt i32 %rows_panel, %index_1
  br i1 %.95, label %rows_panel.body.28, label %rows_panel.end.29
rows_panel.body.28:
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
  %index_16 = sext i32 %row to i64
  %index_17 = mul i64 %index_16, 272
  br label %kk.head.30
kk.head.30:
  %kk = phi i32 [ 0, %rows_panel.body.28 ], [ %.309, %kk.body.31 ]
  %.96 = icmp slt i32 %kk, 256
  br i1 %.96, label %kk.body.31, label %kk.end.32
kk.body.31:
  %index_14 = sext i32 %kk to i64
  %.97 = mul i64 %index_14, 16
  %index_15 = add i64 %index_13, %.97
  %.98 = getelementptr float, float* %rhs_pack, i64 %index_15
  %.99 = bitcast float* %.98 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.99, align 4
  %.100 = add i64 %index_15, 8
  %.101 = getelementptr float, float* %rhs_pack, i64 %.100
  %.102 = bitcast float* %.101 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.102, align 4
  %index_18 = add i64 %index_17, %index_14
  %.103 = getelementptr float, float* %lhs_pack, i64 %index_18
  %.104 = load float, float* %.103, align 4
  %.105 = insertelement <8 x float> undef, float %.104, i32 0
  %a = shufflevector <8 x float> %.105, <8 x float> undef, <8 x i32> zeroinitializer
  %.106 = load <8 x float>, <8 x float>* %acc_0.at
  %.107 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.106)
  store <8 x float> %.107, <8 x float>* %acc_0.at
  %.108 = load <8 x float>, <8 x float>* %acc_1.at
  %.109 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.108)
  store <8 x float> %.109, <8 x float>* %acc_1.at
  %.110 = add i64 %index_18, 272
  %.111 = getelementptr float, float* %lhs_pack, i64 %.110
  %.112 = load float, float* %.111, align 4
  %.113 = insertelement <8 x float> undef, float %.112, i32 0
  %a_1 = shufflevector <8 x float> %.113, <8 x float> undef, <8 x i32> zeroinitializer
  %.114 = load <8 x float>, <8 x float>* %acc_2.at
  %.115 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.114)
  store <8 x float> %.115, <8 x float>* %acc_2.at
  %.116 = load <8 x float>, <8 x float>* %acc_3.at
  %.117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.116)
  store <8 x float> %.117, <8 x float>* %acc_3.at
  %.118 = add i64 %index_18, 544
  %.119 = getelementptr float, float* %lhs_pack, i64 %.118
  %.120 = load float, float* %.119, align 4
  %.121 = insertelement <8 x float> undef, float %.120, i32 0
  %a_2 = shufflevector <8 x float> %.121, <8 x float> undef, <8 x i32> zeroinitializer
  %.122 = load <8 x float>, <8 x float>* %acc_4.at
  %.123 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.122)
  store <8 x float> %.123, <8 x float>* %acc_4.at
  %.124 = load <8 x float>, <8 x float>* %acc_5.at
  %.125 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.124)
  store <8 x float> %.125, <8 x float>* %acc_5.at
  %.126 = add i64 %index_18, 816
  %.127 = getelementptr float, float* %lhs_pack, i64 %.126
  %.128 = load float, float* %.127, align 4
  %.129 = insertelement <8 x float> undef, float %.128, i32 0
  %a_3 = shufflevector <8 x float> %.129, <8 x float> undef, <8 x i32> zeroinitializer
  %.130 = load <8 x float>, <8 x float>* %acc_6.at
  %.131 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.130)
  store <8 x float> %.131, <8 x float>* %acc_6.at
  %.132 = load <8 x float>, <8 x float>* %acc_7.at
  %.133 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.132)
  store <8 x float> %.133, <8 x float>* %acc_7.at
  %.134 = add i64 %index_18, 1088
  %.135 = getelementptr float, float* %lhs_pack, i64 %.134
  %.136 = load float, float* %.135, align 4
  %.137 = insertelement <8 x float> undef, float %.136, i32 0
  %a_4 = shufflevector <8 x float> %.137, <8 x float> undef, <8 x i32> zeroinitializer
  %.138 = load <8 x float>, <8 x float>* %acc_8.at
  %.139 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.138)
  store <8 x float> %.139, <8 x float>* %acc_8.at
  %.140 = load <8 x float>, <8 x float>* %acc_9.at
  %.141 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.140)
  store <8 x float> %.141, <8 x float>* %acc_9.at
  %.142 = add i64 %index_18, 1360
  %.143 = getelementptr float, float* %lhs_pack, i64 %.142
  %.144 = load float, float* %.143, align 4
  %.145 = insertelement <8 x float> undef, float %.144, i32 0
  %a_5 = shufflevector <8 x float> %.145, <8 x float> undef, <8 x i32> zeroinitializer
  %.146 = load <8 x float>, <8 x float>* %acc_10.at
  %.147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.146)
  store <8 x float> %.147, <8 x float>* %acc_10.at
  %.148 = load <8 x float>, <8 x float>* %acc_11.at
  %.149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.148)
  store <8 x float> %.149, <8 x float>* %acc_11.at
  %index_19 = add i64 %index_14, 1
  %.150 = mul i64 %index_19, 16
  %index_20 = add i64 %index_13, %.150
  %.151 = getelementptr float, float* %rhs_pack, i64 %index_20
  %.152 = bitcast float* %.151 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.152, align 4
  %.153 = add i64 %index_20, 8
  %.154 = getelementptr float, float* %rhs_pack, i64 %.153
  %.155 = bitcast float* %.154 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.155, align 4
  %index_21 = add i64 %index_17, %index_19
  %.156 = getelementptr float, float* %lhs_pack, i64 %index_21
  %.157 = load float, float* %.156, align 4
  %.158 = insertelement <8 x float> undef, float %.157, i32 0
  %a_6 = shufflevector <8 x float> %.158, <8 x float> undef, <8 x i32> zeroinitializer
  %.159 = load <8 x float>, <8 x float>* %acc_0.at
  %.160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.159)
  store <8 x float> %.160, <8 x float>* %acc_0.at
  %.161 = load <8 x float>, <8 x float>* %acc_1.at
  %.162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.161)
  store <8 x float> %.162, <8 x float>* %acc_1.at
  %.163 = add i64 %index_21, 272
  %.164 = getelementptr float, float* %lhs_pack, i64 %.163
  %.165 = load float, float* %.164, align 4
  %.166 = insertelement <8 x float> undef, float %.165, i32 0
  %a_7 = shufflevector <8 x float> %.166, <8 x float> undef, <8 x i32> zeroinitializer
  %.167 = load <8 x float>, <8 x float>* %acc_2.at
  %.168 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.167)
  store <8 x float> %.168, <8 x float>* %acc_2.at
  %.169 = load <8 x float>, <8 x float>* %acc_3.at
  %.170 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.169)
  store <8 x float> %.170, <8 x float>* %acc_3.at
  %.171 = add i64 %index_21, 544
  %.172 = getelementptr float, float* %lhs_pack, i64 %.171
  %.173 = load float, float* %.172, align 4
  %.174 = insertelement <8 x float> undef, float %.173, i32 0
  %a_8 = shufflevector <8 x float> %.174, <8 x float> undef, <8 x i32> zeroinitializer
  %.175 = load <8 x float>, <8 x float>* %acc_4.at
  %.176 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.175)
  store <8 x float> %.176, <8 x float>* %acc_4.at
  %.177 = load <8 x float>, <8 x float>* %acc_5.at
  %.178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.177)
  store <8 x float> %.178, <8 x float>* %acc_5.at
  %.179 = add i64 %index_21, 816
  %.180 = getelementptr float, float* %lhs_pack, i64 %.179
  %.181 = load float, float* %.180, align 4
  %.182 = insertelement <8 x float> undef, float %.181, i32 0
  %a_9 = shufflevector <8 x float> %.182, <8 x float> undef, <8 x i32> zeroinitializer
  %.183 = load <8 x float>, <8 x float>* %acc_6.at
  %.184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.183)
  store <8 x float> %.184, <8 x float>* %acc_6.at
  %.185 = load <8 x float>, <8 x float>* %acc_7.at
  %.186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.185)
  store <8 x float> %.186, <8 x float>* %acc_7.at
  %.187 = add i64 %index_21, 1088
  %.188 = getelementptr float, float* %lhs_pack, i64 %.187
  %.189 = load float, float* %.188, align 4
  %.190 = insertelement <8 x float> undef, float %.189, i32 0
  %a_10 = shufflevector <8 x float> %.190, <8 x float> undef, <8 x i32> zeroinitializer
  %.191 = load <8 x float>, <8 x float>* %acc_8.at
  %.192 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.191)
  store <8 x float> %.192, <8 x float>* %acc_8.at
  %.193 = load <8 x float>, <8 x float>* %acc_9.at
  %.194 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.193)
  store <8 x float> %.194, <8 x float>* %acc_9.at
  %.195 = add i64 %index_21, 1360
  %.196 = getelementptr float, float* %lhs_pack, i64 %.195
  %.197 = load float, float* %.196, align 4
  %.198 = insertelement <8 x float> undef, float %.197, i32 0
  %a_11 = shufflevector <8 x float> %.198, <8 x float> undef, <8 x i32> zeroinitializer
  %.199 = load <8 x float>, <8 x float>* %acc_10.at
  %.200 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.199)
  store <8 x float> %.200, <8 x float>* %acc_10.at
  %.201 = load <8 x float>, <8 x float>* %acc_11.at
  %.202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.201)
  store <8 x float> %.202, <8 x float>* %acc_11.at
  %index_22 = add i64 %index_14, 2
  %.203 = mul i64 %index_22, 16
  %index_23 = add i64 %index_13, %.203
  %.204 = getelementptr float, float* %rhs_pack, i64 %index_23
  %.205 = bitcast float* %.204 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.205, align 4
  %.206 = add i64 %index_23, 8
  %.207 = getelementptr float, float* %rhs_pack, i64 %.206
  %.208 = bitcast float* %.207 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.208, align 4
  %index_24 = add i64 %index_17, %index_22
  %.209 = getelementptr float, float* %lhs_pack, i64 %index_24
  %.210 = load float, float* %.209, align 4
  %.211 = insertelement <8 x float> undef, float %.210, i32 0
  %a_12 = shufflevector <8 x float> %.211, <8 x float> undef, <8 x i32> zeroinitializer
  %.212 = load <8 x float>, <8 x float>* %acc_0.at
  %.213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.212)
  store <8 x float> %.213, <8 x float>* %acc_0.at
  %.214 = load <8 x float>, <8 x float>* %acc_1.at
  %.215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.214)
  store <8 x float> %.215, <8 x float>* %acc_1.at
  %.216 = add i64 %index_24, 272
  %.217 = getelementptr float, float* %lhs_pack, i64 %.216
  %.218 = load float, float* %.217, align 4
  %.219 = insertelement <8 x float> undef, float %.218, i32 0
  %a_13 = shufflevector <8 x float> %.219, <8 x float> undef, <8 x i32> zeroinitializer
  %.220 = load <8 x float>, <8 x float>* %acc_2.at
  %.221 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.220)
  store <8 x float> %.221, <8 x float>* %acc_2.at
  %.222 = load <8 x float>, <8 x float>* %acc_3.at
  %.223 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.222)
  store <8 x float> %.223, <8 x float>* %acc_3.at
  %.224 = add i64 %index_24, 544
  %.225 = getelementptr float, float* %lhs_pack, i64 %.224
  %.226 = load float, float* %.225, align 4
  %.227 = insertelement <8 x float> undef, float %.226, i32 0
  %a_14 = shufflevector <8 x float> %.227, <8 x float> undef, <8 x i32> zeroinitializer
  %.228 = load <8 x float>, <8 x float>* %acc_4.at
  %.229 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.228)
  store <8 x float> %.229, <8 x float>* %acc_4.at
  %.230 = load <8 x float>, <8 x float>* %acc_5.at
  %.231 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.230)
  store <8 x float> %.231, <8 x float>* %acc_5.at
  %.232 = add i64 %index_24, 816
  %.233 = getelementptr float, float* %lhs_pack, i64 %.232
  %.234 = load float, float* %.233, align 4
  %.235 = insertelement <8 x float> undef, float %.234, i32 0
  %a_15 = shufflevector <8 x float> %.235, <8 x float> undef, <8 x i32> zeroinitializer
  %.236 = load <8 x float>, <8 x float>* %acc_6.at
  %.237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.236)
  store <8 x float> %.237, <8 x float>* %acc_6.at
  %.238 = load <8 x float>, <8 x float>* %acc_7.at
  %.239 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.238)
  store <8 x float> %.239, <8 x float>* %acc_7.at
  %.240 = add i64 %index_24, 1088
  %.241 = getelementptr float, float* %lhs_pack, i64 %.240
  %.242 = load float, float* %.241, align 4
  %.243 = insertelement <8 x float> undef, float %.242, i32 0
  %a_16 = shufflevector <8 x float> %.243, <8 x float> undef, <8 x i32> zeroinitializer
  %.244 = load <8 x float>, <8 x float>* %acc_8.at
  %.245 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.244)
  store <8 x float> %.245, <8 x float>* %acc_8.at
  %.246 = load <8 x float>, <8 x float>* %acc_9.at
  %.247 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.246)
  store <8 x float> %.247, <8 x float>* %acc_9.at
  %.248 = add i64 %index_24, 1360
  %.249 = getelementptr float, float* %lhs_pack, i64 %.248
  %.250 = load float, float* %.249, align 4
  %.251 = insertelement <8 x float> undef, float %.250, i32 0
  %a_17 = shufflevector <8 x float> %.251, <8 x float> undef, <8 x i32> zeroinitializer
  %.252 = load <8 x float>, <8 x float>* %acc_10.at
  %.253 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.252)
  store <8 x float> %.253, <8 x float>* %acc_10.at
  %.254 = load <8 x float>, <8 x float>* %acc_11.at
  %.255 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.254)
  store <8 x float> %.255, <8 x float>* %acc_11.at
  %index_25 = add i64 %index_14, 3
  %.256 = mul i64 %index_25, 16
  %index_26 = add i64 %index_13, %.256
  %.257 = getelementptr float, float* %rhs_pack, i64 %index_26
  %.258 = bitcast float* %.257 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.258, align 4
  %.259 = add i64 %index_26, 8
  %.260 = getelementptr float, float* %rhs_pack, i64 %.259
  %.261 = bitcast float* %.260 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.261, align 4
  %index_27 = add i64 %index_17, %index_25
  %.262 = getelementptr float, float* %lhs_pack, i64 %index_27
  %.263 = load float, float* %.262, align 4
  %.264 = insertelement <8 x float> undef, float %.263, i32 0
  %a_18 = shufflevector <8 x float> %.264, <8 x float> undef, <8 x i32> zeroinitializer
  %.265 = load <8 x float>, <8 x float>* %acc_0.at
  %.266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.265)
  store <8 x float> %.266, <8 x float>* %acc_0.at
  %.267 = load <8 x float>, <8 x float>* %acc_1.at
  %.268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.267)
  store <8 x float> %.268, <8 x float>* %acc_1.at
  %.269 = add i64 %index_27, 272
  %.270 = getelementptr float, float* %lhs_pack, i64 %.269
  %.271 = load float, float* %.270, align 4
  %.272 = insertelement <8 x float> undef, float %.271, i32 0
  %a_19 = shufflevector <8 x float> %.272, <8 x float> undef, <8 x i32> zeroinitializer
  %.273 = load <8 x float>, <8 x float>* %acc_2.at
  %.274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.273)
  store <8 x float> %.274, <8 x float>* %acc_2.at
  %.275 = load <8 x float>, <8 x float>* %acc_3.at
  %.276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.275)
  store <8 x float> %.276, <8 x float>* %acc_3.at
  %.277 = add i64 %index_27, 544
  %.278 = getelementptr float, float* %lhs_pack, i64 %.277
  %.279 = load float, float* %.278, align 4
  %.280 = insertelement <8 x float> undef, float %.279, i32 0
  %a_20 = shufflevector <8 x float> %.280, <8 x float> undef, <8 x i32> zeroinitializer
  %.281 = load <8 x float>, <8 x float>* %acc_4.at
  %.282 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.281)
  store <8 x float> %.282, <8 x float>* %acc_4.at
  %.283 = load <8 x float>, <8 x float>* %acc_5.at
  %.284 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.283)
  store <8 x float> %.284, <8 x float>* %acc_5.at
  %.285 = add i64 %index_27, 816
  %.286 = getelementptr float, float* %lhs_pack, i64 %.285
  %.287 = load float, float* %.286, align 4
  %.288 = insertelement <8 x float> undef, float %.287, i32 0
  %a_21 = shufflevector <8 x float> %.288, <8 x float> undef, <8 x i32> zeroinitializer
  %.289 = load <8 x float>, <8 x float>* %acc_6.at
  %.290 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.289)
  store <8 x float> %.290, <8 x float>* %acc_6.at
  %.291 = load <8 x float>, <8 x float>* %acc_7.at
  %.292 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.291)
  store <8 x float> %.292, <8 x float>* %acc_7.at
  %.293 = add i64 %index_27, 1088
  %.294 = getelementptr float, float* %lhs_pack, i64 %.293
  %.295 = load float, float* %.294, align 4
  %.296 = insertelement <8 x float> undef, float %.295, i32 0
  %a_22 = shufflevector <8 x float> %.296, <8 x float> undef, <8 x i32> zeroinitializer
  %.297 = load <8 x float>, <8 x float>* %acc_8.at
  %.298 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.297)
  store <8 x float> %.298, <8 x float>* %acc_8.at
  %.299 = load <8 x float>, <8 x float>* %acc_9.at
  %.300 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.299)
  store <8 x float> %.300, <8 x float>* %acc_9.at
  %.301 = add i64 %index_27, 1360
  %.302 = getelementptr float, float* %lhs_pack, i64 %.301
  %.303 = load float, float* %.302, align 4
  %.304 = insertelement <8 x float> undef, float %.303, i32 0
  %a_23 = shufflevector <8 x float> %.304, <8 x float> undef, <8 x i32> zeroinitializer
  %.305 = load <8 x float>, <8 x float>* %acc_10.at
  %.306 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.305)
  store <8 x float> %.306, <8 x float>* %acc_10.at
  %.307 = load <8 x float>, <8 x float>* %acc_11.at
  %.308 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.307)
  store <8 x float> %.308, <8 x float>* %acc_11.at
  %.309 = add nsw i32 %kk, 4
  br label %kk.head.30
kk.end.32:
  %.310 = mul i64 %index_16, 128
  %index_29 = add i64 %index_28, %.310
  %.311 = getelementptr float, float* %totals, i64 %index_29
  %.312 = bitcast float* %.311 to <8 x float>*
  %.313 = load <8 x float>, <8 x float>* %.312, align 4
  %.314 = load <8 x float>, <8 x float>* %acc_0.at
  %.315 = fadd <8 x float> %.313, %.314
  %.316 = getelementptr float, float* %totals, i64 %index_29
  %.317 = bitcast float* %.316 to <8 x float>*
  store <8 x float> %.315, <8 x float>* %.317, align 4
  %.318 = add i64 %index_29, 8
  %.319 = getelementptr float, float* %totals, i64 %.318
  %.320 = bitcast float* %.319 to <8 x float>*
  %.321 = load <8 x float>, <8 x float>* %.320, align 4
  %.322 = load <8 x float>, <8 x float>* %acc_1.at
  %.323 = fadd <8 x float> %.321, %.322
  %.324 = add i64 %index_29, 8
  %.325 = getelementptr float, float* %totals, i64 %.324
  %.326 = bitcast float* %.325 to <8 x float>*
  store <8 x float> %.323, <8 x float>* %.326, align 4
  %.327 = add i64 %index_29, 128
  %.328 = getelementptr float, float* %totals, i64 %.327
  %.329 = bitcast float* %.328 to <8 x float>*
  %.330 = load <8 x float>, <8 x float>* %.329, align 4
  %.331 = load <8 x float>, <8 x float>* %acc_2.at
  %.332 = fadd <8 x float> %.330, %.331
  %.333 = add i64 %index_29, 128
  %.334 = getelementptr float, float* %totals, i64 %.333
  %.335 = bitcast float* %.334 to <8 x float>*
  store <8 x float> %.332, <8 x float>* %.335, align 4
  %.336 = add i64 %index_29, 136
  %.337 = getelementptr float, float* %totals, i64 %.336
  %.338 = bitcast float* %.337 to <8 x float>*
  %.339 = load <8 x float>, <8 x float>* %.338, align 4
  %.340 = load <8 x float>, <8 x float>* %acc_3.at
  %.341 = fadd <8 x float> %.339, %.340
  %.342 = add i64 %index_29, 136
  %.343 = getelementptr float, float* %totals, i64 %.342
  %.344 = bitcast float* %.343 to <8 x float>*
  store <8 x float> %.341, <8 x float>* %.344, align 4
  %.345 = add i64 %index_29, 256
  %.346 = getelementptr float, float* %totals, i64 %.345
  %.347 = bitcast float* %.346 to <8 x float>*
  %.348 = load <8 x float>, <8 x float>* %.347, align 4
  %.349 = load <8 x float>, <8 x float>* %acc_4.at
  %.350 = fadd <8 x float> %.348, %.349
  %.351 = add i64 %index_29, 256
  %.352 = getelementptr float, float* %totals, i64 %.351
  %.353 = bitcast float* %.352 to <8 x float>*
  store <8 x float> %.350, <8 x float>* %.353, align 4
  %.354 = add i64 %index_29, 264
  %.355 = getelementptr float, float* %totals, i64 %.354
  %.356 = bitcast float* %.355 to <8 x float>*
  %.357 = load <8 x float>, <8 x float>* %.356, align 4
  %.358 = load <8 x float>, <8 x float>* %acc_5.at
  %.359 = fadd <8 x float> %.357, %.358
  %.360 = add i64 %index_29, 264
  %.361 = getelementptr float, float* %totals, i64 %.360
  %.362 = bitcast float* %.361 to <8 x float>*
  store <8 x float> %.359, <8 x float>* %.362, align 4
  %.363 = add i64 %index_29, 384
  %.364 = getelementptr float, float* %totals, i64 %.363
  %.365 = bitcast float* %.364 to <8 x float>*
  %.366 = load <8 x float>, <8 x float>* %.365, align 4
  %.367 = load <8 x float>, <8 x float>* %acc_6.at
  %.368 = fadd <8 x float> %.366, %.367
  %.369 = add i64 %index_29, 384
  %.370 = getelementptr float, float* %totals, i64 %.369
  %.371 = bitcast float* %.370 to <8 x float>*
  store <8 x float> %.368, <8 x float>* %.371, align 4
  %.372 = add i64 %index_29, 392
  %.373 = getelementptr float, float* %totals, i64 %.372
  %.374 = bitcast float* %.373 to <8 x float>*
  %.375 = load <8 x float>, <8 x float>* %.374, align 4
  %.376 = load <8 x float>, <8 x float>* %acc_7.at
  %.377 = fadd <8 x float> %.375, %.376
  %.378 = add i64 %index_29, 392
  %.379 = getelementptr float, float* %totals, i64 %.378
  %.380 = bitcast float* %.379 to <8 x float>*
  store <8 x float> %.377, <8 x float>* %.380, align 4
  %.381 = add i64 %index_29, 512
  %.382 = getelementptr float, float* %totals, i64 %.381
  %.383 = bitcast float* %.382 to <8 x float>*
  %.384 = load <8 x float>, <8 x float>* %.383, align 4
  %.385 = load <8 x float>, <8 x float>* %acc_8.at
  %.386 = fadd <8 x float> %.384, %.385
  %.387 = add i64 %index_29, 512
  %.388 = getelementptr float, float* %totals, i64 %.387
  %.389 = bitcast float* %.388 to <8 x float>*
  store <8 x float> %.386, <8 x float>* %.389, align 4
  %.390 = add i64 %index_29, 520
  %.391 = getelementptr float, float* %totals, i64 %.390
  %.392 = bitcast float* %.391 to <8 x float>*
  %.393 = load <8 x float>, <8 x float>* %.392, align 4
  %.394 = load <8 x float>, <8 x float>* %acc_9.at
  %.395 = fadd <8 x float> %.393, %.394
  %.396 = add i64 %index_29, 520
  %.397 = getelementptr float, float* %totals, i64 %.396
  %.398 = bitcast float* %.397 to <8 x float>*
  store <8 x float> %.395, <8 x float>* %.398, align 4
  %.399 = add i64 %index_29, 640
  %.400 = getelementptr float, float* %totals, i64 %.399
  %.401 = bitcast float* %.400 to <8 x float>*
  %.402 = load <8 x float>, <8 x float>* %.401, align 4
  %.403 = load <8 x float>, <8 x float>* %acc_10.at
  %.404 = fadd <8 x float> %.402, %.403
  %.405 = add i64 %index_29, 640
  %.406 = getelementptr float, float* %totals, i64 %.405
  %.407 = bitcast float* %.406 to <8 x float>*
  store <8 x float> %.404, <8 x float>* %.407, align 4
  %.408 = add i64 %index_29, 648
  %.409 = getelementptr float, float* %totals, i64 %.408
  %.410 = bitcast float* %.409 to <8 x float>*
  %.411 = load <8 x float>, <8 x float>* %.410, align 4
  %.412 = load <8 x float>, <8 x float>* %acc_11.at
  %.413 = fadd <8 x float> %.411, %.412
  %.414 = add i64 %index_29, 648
  %.415 = getelementptr float, float* %totals, i64 %.414
  %.416 = bitcast float* %.415 to <8 x float>*
  store <8 x float> %.413, <8 x float>* %.416, align 4
  %.417 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.27
rows_panel.end.29:
  %.418 = add nsw i32 %panel, 1
  br label %panel.head.24
panel.end.26:
  %.419 = add nsw i32 %group, 1
  br label %group.head.18
group.end.20:
  %.420 = add nsw i32 %kt, 1
  br label %kt.head.9
kt.end.11:
  br label %i_1.head.33
i_1.head.33:
  %i_1 = phi i32 [ 0, %kt.end.11 ], [ %.441, %j_4.end.38 ]
  %.421 = icmp slt i32 %i_1, %rows
  br i1 %.421, label %i_1.body.34, label %i_1.end.35
i_1.body.34:
  %m_1 = add i32 %m_start, %i_1
  %.422 = sext i32 %m_1 to i64
  %index_30 = mul i64 %.422, 128
  %.423 = sext i32 %i_1 to i64
  %index_32 = mul i64 %.423, 128
  br label %j_4.head.36
j_4.head.36:
  %j_4 = phi i32 [ 0, %i_1.body.34 ], [ %.440, %j_4.body.37 ]
  %.424 = icmp slt i32 %j_4, 128
  br i1 %.424, label %j_4.body.37, label %j_4.end.38
j_4.body.37:
  %index_31 = sext i32 %j_4 to i64
  %index_33 = add i64 %index_32, %index_31
  %.425 = getelementptr float, float* %in2, i64 %index_31
  %.426 = bitcast float* %.425 to <8 x float>*
  %lanes_3 = load <8 x float>, <8 x float>* %.426, align 4
  %.427 = getelementptr float, float* %totals, i64 %index_33
  %.428 = bitcast float* %.427 to <8 x float>*
  %.429 = load <8 x float>, <8 x float>* %.428, align 4
  %.430 = fadd <8 x float> %.429, %lanes_3
  %.431 = fcmp ogt <8 x float> zeroinitializer, %.430
  %.432 = getelementptr float, float* %totals, i64 %index_33
  %.433 = bitcast float* %.432 to <8 x float>*
  %.434 = load <8 x float>, <8 x float>* %.433, align 4
  %.435 = fadd <8 x float> %.434, %lanes_3
  %.436 = select <8 x i1> %.431, <8 x float> zeroinitializer, <8 x float> %.435
  %.437 = add i64 %index_30, %index_31
  %.438 = getelementptr float, float* %out0, i64 %.437
  %.439 = bitcast float* %.438 to <8 x float>*
  store <8 x float> %.436, <8 x float>* %.439, align 4
  %.440 = add nsw i32 %j_4, 8
  br label %j_4.head.36
j_4.end.38:
  %.441 = add nsw i32 %i_1, 1
  br label %i_1.head.33
i_1.end.35:
  %.442 = add i32 %group_x, 1
  %.443 = icmp eq i32 %.442, %.grid_x
  %.444 = add i32 %group_y, 1
  %.445 = select i1 %.443, i32 %.444, i32 %group_y
  %.446 = icmp eq i32 %.445, %.grid_y
  %.447 = add i32 %group_z, 1
  %.448 = select i1 %.443, i32 0, i32 %.442
  store i32 %.448, i32* %group_x.at
  %.449 = select i1 %.446, i32 0, i32 %.445
  store i32 %.449, i32* %group_y.at
  %.450 = select i1 %.446, i32 %.447, i32 %group_z
  store i32 %.450, i32* %group_z.at
  %.451 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_class
;   ops: dot_general, add
;   from: examples/digits/model.ts:16:12
;   schedule: contract: tile m 192, tile n 16, register m 6, register n 16, vector n 8, stage rhs
;   flops: 2570*batch  bytes: 552*batch+5160
;   grid: floordiv(batch+191, 192) x 1 x 1
;   in0: f32[128*batch], read
;   in1: f32[1280], read
;   in2: f32[10], read
;   out0: f32[10*batch], write
;   scratch: rhs_pack: f32[2048], totals: f32[96]
define internal void @predict_class(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 8192
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.323, %rows_panel.end.14 ]
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
  %mask_1 = icmp slt i32 %j_1, 10
  br label %k_1.head.9
k_1.head.9:
  %k_1 = phi i32 [ 0, %j_1.body.7 ], [ %.22, %k_1.body.10 ]
  %.11 = icmp slt i32 %k_1, 128
  br i1 %.11, label %k_1.body.10, label %k_1.end.11
k_1.body.10:
  %index_2 = sext i32 %k_1 to i64
  %.12 = mul i64 %index_2, 10
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
  %rows_panel = phi i32 [ 0, %j_1.end.8 ], [ %.313, %i.end.20 ]
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
  %index_7 = mul i64 %.32, 128
  %.33 = sext i32 %m_1 to i64
  %index_8 = mul i64 %.33, 128
  %.34 = sext i32 %m_2 to i64
  %index_9 = mul i64 %.34, 128
  %.35 = sext i32 %m_3 to i64
  %index_10 = mul i64 %.35, 128
  %.36 = sext i32 %m_4 to i64
  %index_11 = mul i64 %.36, 128
  %.37 = sext i32 %m_5 to i64
  %index_12 = mul i64 %.37, 128
  br label %k_2.head.15
k_2.head.15:
  %k_2 = phi i32 [ 0, %rows_panel.body.13 ], [ %.251, %k_2.body.16 ]
  %.38 = icmp slt i32 %k_2, 128
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
  %i = phi i32 [ 0, %k_2.end.17 ], [ %.312, %j_2_rest.end.23 ]
  %.290 = icmp slt i32 %i, %.289
  br i1 %.290, label %i.body.19, label %i.end.20
i.body.19:
  %m_6 = add i32 %index_3, %i
  %.291 = sext i32 %m_6 to i64
  %index_19 = mul i64 %.291, 10
  %.292 = sext i32 %i to i64
  %index_20 = mul i64 %.292, 16
  %.293 = getelementptr float, float* %totals, i64 %index_20
  %.294 = bitcast float* %.293 to <8 x float>*
  %.295 = load <8 x float>, <8 x float>* %.294, align 4
  %.296 = getelementptr float, float* %in2, i64 0
  %.297 = bitcast float* %.296 to <8 x float>*
  %.298 = load <8 x float>, <8 x float>* %.297, align 4
  %.299 = fadd <8 x float> %.295, %.298
  %.300 = getelementptr float, float* %out0, i64 %index_19
  %.301 = bitcast float* %.300 to <8 x float>*
  store <8 x float> %.299, <8 x float>* %.301, align 4
  br label %j_2_rest.head.21
j_2_rest.head.21:
  %j_2_rest = phi i32 [ 8, %i.body.19 ], [ %.311, %j_2_rest.body.22 ]
  %.302 = icmp slt i32 %j_2_rest, 10
  br i1 %.302, label %j_2_rest.body.22, label %j_2_rest.end.23
j_2_rest.body.22:
  %index_21 = sext i32 %j_2_rest to i64
  %.303 = add i64 %index_20, %index_21
  %.304 = getelementptr float, float* %totals, i64 %.303
  %.305 = load float, float* %.304, align 4
  %.306 = getelementptr float, float* %in2, i64 %index_21
  %.307 = load float, float* %.306, align 4
  %.308 = fadd float %.305, %.307
  %.309 = add i64 %index_19, %index_21
  %.310 = getelementptr float, float* %out0, i64 %.309
  store float %.308, float* %.310, align 4
  %.311 = add nsw i32 %j_2_rest, 1
  br label %j_2_rest.head.21
j_2_rest.end.23:
  %.312 = add nsw i32 %i, 1
  br label %i.head.18
i.end.20:
  %.313 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.12
rows_panel.end.14:
  %.314 = add i32 %group_x, 1
  %.315 = icmp eq i32 %.314, %.grid_x
  %.316 = add i32 %group_y, 1
  %.317 = select i1 %.315, i32 %.316, i32 %group_y
  %.318 = icmp eq i32 %.317, %.grid_y
  %.319 = add i32 %group_z, 1
  %.320 = select i1 %.315, i32 0, i32 %.314
  store i32 %.320, i32* %group_x.at
  %.321 = select i1 %.318, i32 0, i32 %.317
  store i32 %.321, i32* %group_y.at
  %.322 = select i1 %.318, i32 %.319, i32 %group_z
  store i32 %.322, i32* %group_z.at
  %.323 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; predict_class_1
;   ops: reduce_max, sub, exp, reduce_sum, div
;   from: examples/digits/model.ts:16:12
;   schedule: row: tile row 8, vector inner 8
;   flops: 50*batch  bytes: 80*batch
;   grid: floordiv(batch+7, 8) x 1 x 1
;   in0: f32[10*batch], read
;   out0: f32[10*batch], write
;   scratch: kept: f32[10]
define internal void @predict_class_1(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc.at = alloca float
  %acc_1.at = alloca float
  %.1 = getelementptr inbounds i8, i8* %.scratch, i64 0
  %kept = bitcast i8* %.1 to float*
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.74, %row.end.8 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %first = mul i32 %group_x, 8
  %.8 = add i32 %first, 8
  %.9 = call i32 @llvm.smin.i32(i32 %.8, i32 %batch)
  br label %row.head.6
row.head.6:
  %row = phi i32 [ %first, %.task.body.4 ], [ %.64, %j_2.end.17 ]
  %.10 = icmp slt i32 %row, %.9
  br i1 %.10, label %row.body.7, label %row.end.8
row.body.7:
  store float 0xFFF0000000000000, float* %acc.at
  %.11 = sext i32 %row to i64
  %index_1 = mul i64 %.11, 10
  br label %j.head.9
j.head.9:
  %j = phi i32 [ 0, %row.body.7 ], [ %.25, %j.body.10 ]
  %.12 = icmp slt i32 %j, 10
  br i1 %.12, label %j.body.10, label %j.end.11
j.body.10:
  %.13 = sext i32 %j to i64
  %.14 = add i64 %index_1, %.13
  %.15 = getelementptr float, float* %in0, i64 %.14
  %x = load float, float* %.15, align 4
  %.16 = load float, float* %acc.at
  %.17 = load float, float* %acc.at
  %.18 = fcmp une float %.16, %.17
  %.19 = load float, float* %acc.at
  %.20 = load float, float* %acc.at
  %.21 = fcmp ogt float %.20, %x
  %.22 = load float, float* %acc.at
  %.23 = select i1 %.21, float %.22, float %x
  %.24 = select i1 %.18, float %.19, float %.23
  store float %.24, float* %acc.at
  %.25 = add nsw i32 %j, 1
  br label %j.head.9
j.end.11:
  store float 0.0, float* %acc_1.at
  br label %j_1.head.12
j_1.head.12:
  %j_1 = phi i32 [ 0, %j.end.11 ], [ %.55, %j_1.body.13 ]
  %.26 = icmp slt i32 %j_1, 10
  br i1 %.26, label %j_1.body.13, label %j_1.end.14
j_1.body.13:
  %index_2 = sext i32 %j_1 to i64
  %.27 = add i64 %index_1, %index_2
  %.28 = getelementptr float, float* %in0, i64 %.27
  %x_1 = load float, float* %.28, align 4
  %.29 = load float, float* %acc.at
  %x_2 = fsub float %x_1, %.29
  %.30 = fcmp olt float %x_2, -104.0
  %above_1 = select i1 %.30, float -104.0, float %x_2
  %.31 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.31, float 89.0, float %above_1
  %.32 = fmul float %clamped_1, 1.4426950216293335
  %.33 = fadd float %.32, 12582912.0
  %.34 = bitcast float %.33 to i32
  %exponent_1 = sub i32 %.34, 1262485504
  %n_1 = sitofp i32 %exponent_1 to float
  %.35 = call float @llvm.fma.f32(float %n_1, float -0.693359375, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.00021219444170128554, float %.35)
  %half_1 = ashr i32 %exponent_1, 1
  %.36 = fmul float %r_1, %r_1
  %.37 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_1, float 0.001398199936375022)
  %.38 = call float @llvm.fma.f32(float %.37, float %r_1, float 0.008333452045917511)
  %.39 = call float @llvm.fma.f32(float %.38, float %r_1, float 0.04166579619050026)
  %.40 = call float @llvm.fma.f32(float %.39, float %r_1, float 0.1666666567325592)
  %.41 = call float @llvm.fma.f32(float %.40, float %r_1, float 0.5)
  %.42 = call float @llvm.fma.f32(float %.36, float %.41, float %r_1)
  %.43 = fadd float %.42, 1.0
  %.44 = add i32 %half_1, 127
  %.45 = shl i32 %.44, 23
  %.46 = bitcast i32 %.45 to float
  %.47 = fmul float %.43, %.46
  %.48 = sub i32 %exponent_1, %half_1
  %.49 = add i32 %.48, 127
  %.50 = shl i32 %.49, 23
  %.51 = bitcast i32 %.50 to float
  %exp = fmul float %.47, %.51
  %.52 = getelementptr float, float* %kept, i64 %index_2
  store float %exp, float* %.52, align 4
  %.53 = load float, float* %acc_1.at
  %.54 = fadd float %.53, %exp
  store float %.54, float* %acc_1.at
  %.55 = add nsw i32 %j_1, 1
  br label %j_1.head.12
j_1.end.14:
  br label %j_2.head.15
j_2.head.15:
  %j_2 = phi i32 [ 0, %j_1.end.14 ], [ %.63, %j_2.body.16 ]
  %.56 = icmp slt i32 %j_2, 10
  br i1 %.56, label %j_2.body.16, label %j_2.end.17
j_2.body.16:
  %index_3 = sext i32 %j_2 to i64
  %.57 = getelementptr float, float* %kept, i64 %index_3
  %.58 = load float, float* %.57, align 4
  %.59 = load float, float* %acc_1.at
  %.60 = fdiv float %.58, %.59
  %.61 = add i64 %index_1, %index_3
  %.62 = getelementptr float, float* %out0, i64 %.61
  store float %.60, float* %.62, align 4
  %.63 = add nsw i32 %j_2, 1
  br label %j_2.head.15
j_2.end.17:
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

; train_step_pool1
;   ops: window_max, window_arg_max
;   from: examples/digits/model.ts:10:12
;   schedule: reduce: vector result 8
;   flops: 36864*batch  bytes: 110592*batch
;   grid: batch x 1 x 1
;   in0: f32[18432*batch], read
;   out0: f32[4608*batch], write
;   out1: i32[4608*batch], write
define internal void @train_step_pool1(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32* noalias nocapture %out1, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc.at = alloca <8 x float>
  %acc_1.at = alloca <8 x float>
  %acc_2.at = alloca <8 x i32>
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.157, %j0.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = sext i32 %group_x to i64
  %index_2 = mul i64 %index_1, 18432
  %index_9 = mul i64 %index_1, 4608
  br label %j0.head.6
j0.head.6:
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.147, %j1.end.11 ]
  %.7 = icmp slt i32 %j0, 12
  br i1 %.7, label %j0.body.7, label %j0.end.8
j0.body.7:
  %index_3 = sext i32 %j0 to i64
  %.8 = mul i64 %index_3, 1536
  %index_4 = add i64 %index_2, %.8
  %.9 = mul i64 %index_3, 384
  %index_10 = add i64 %index_9, %.9
  br label %j1.head.9
j1.head.9:
  %j1 = phi i32 [ 0, %j0.body.7 ], [ %.146, %j2.end.14 ]
  %.10 = icmp slt i32 %j1, 12
  br i1 %.10, label %j1.body.10, label %j1.end.11
j1.body.10:
  %index_5 = sext i32 %j1 to i64
  %.11 = mul i64 %index_5, 64
  %index_6 = add i64 %index_4, %.11
  %.12 = mul i64 %index_5, 32
  %index_11 = add i64 %index_10, %.12
  br label %j2.head.12
j2.head.12:
  %j2 = phi i32 [ 0, %j1.body.10 ], [ %.145, %j2.body.13 ]
  %.13 = icmp slt i32 %j2, 32
  br i1 %.13, label %j2.body.13, label %j2.end.14
j2.body.13:
  store <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <8 x float>* %acc.at
  store <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <8 x float>* %acc_1.at
  store <8 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <8 x i32>* %acc_2.at
  %index_7 = sext i32 %j2 to i64
  %index_8 = add i64 %index_6, %index_7
  %.14 = getelementptr float, float* %in0, i64 %index_8
  %.15 = bitcast float* %.14 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.15, align 4
  %.16 = load <8 x float>, <8 x float>* %acc.at
  %.17 = load <8 x float>, <8 x float>* %acc.at
  %.18 = fcmp une <8 x float> %.16, %.17
  %.19 = load <8 x float>, <8 x float>* %acc.at
  %.20 = load <8 x float>, <8 x float>* %acc.at
  %.21 = fcmp ogt <8 x float> %.20, %x
  %.22 = load <8 x float>, <8 x float>* %acc.at
  %.23 = select <8 x i1> %.21, <8 x float> %.22, <8 x float> %x
  %.24 = select <8 x i1> %.18, <8 x float> %.19, <8 x float> %.23
  store <8 x float> %.24, <8 x float>* %acc.at
  %.25 = fcmp oeq <8 x float> %x, %x
  %lanes_3 = select <8 x i1> %.25, <8 x float> %x, <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>
  %.26 = load <8 x float>, <8 x float>* %acc_1.at
  %.27 = fcmp ogt <8 x float> %lanes_3, %.26
  %.28 = load <8 x float>, <8 x float>* %acc_1.at
  %.29 = fcmp oeq <8 x float> %lanes_3, %.28
  %.30 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.31 = icmp slt <8 x i32> zeroinitializer, %.30
  %.32 = and <8 x i1> %.29, %.31
  %.33 = or <8 x i1> %.27, %.32
  %.34 = load <8 x float>, <8 x float>* %acc_1.at
  %next = select <8 x i1> %.33, <8 x float> %lanes_3, <8 x float> %.34
  %.35 = load <8 x float>, <8 x float>* %acc_1.at
  %.36 = fcmp ogt <8 x float> %lanes_3, %.35
  %.37 = load <8 x float>, <8 x float>* %acc_1.at
  %.38 = fcmp oeq <8 x float> %lanes_3, %.37
  %.39 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.40 = icmp slt <8 x i32> zeroinitializer, %.39
  %.41 = and <8 x i1> %.38, %.40
  %.42 = or <8 x i1> %.36, %.41
  %.43 = load <8 x i32>, <8 x i32>* %acc_2.at
  %next_1 = select <8 x i1> %.42, <8 x i32> zeroinitializer, <8 x i32> %.43
  store <8 x float> %next, <8 x float>* %acc_1.at
  store <8 x i32> %next_1, <8 x i32>* %acc_2.at
  %.44 = add i64 %index_8, 32
  %.45 = getelementptr float, float* %in0, i64 %.44
  %.46 = bitcast float* %.45 to <8 x float>*
  %x_1 = load <8 x float>, <8 x float>* %.46, align 4
  %.47 = load <8 x float>, <8 x float>* %acc.at
  %.48 = load <8 x float>, <8 x float>* %acc.at
  %.49 = fcmp une <8 x float> %.47, %.48
  %.50 = load <8 x float>, <8 x float>* %acc.at
  %.51 = load <8 x float>, <8 x float>* %acc.at
  %.52 = fcmp ogt <8 x float> %.51, %x_1
  %.53 = load <8 x float>, <8 x float>* %acc.at
  %.54 = select <8 x i1> %.52, <8 x float> %.53, <8 x float> %x_1
  %.55 = select <8 x i1> %.49, <8 x float> %.50, <8 x float> %.54
  store <8 x float> %.55, <8 x float>* %acc.at
  %.56 = fcmp oeq <8 x float> %x_1, %x_1
  %lanes_5 = select <8 x i1> %.56, <8 x float> %x_1, <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>
  %.57 = load <8 x float>, <8 x float>* %acc_1.at
  %.58 = fcmp ogt <8 x float> %lanes_5, %.57
  %.59 = load <8 x float>, <8 x float>* %acc_1.at
  %.60 = fcmp oeq <8 x float> %lanes_5, %.59
  %.61 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.62 = icmp slt <8 x i32> <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>, %.61
  %.63 = and <8 x i1> %.60, %.62
  %.64 = or <8 x i1> %.58, %.63
  %.65 = load <8 x float>, <8 x float>* %acc_1.at
  %next_2 = select <8 x i1> %.64, <8 x float> %lanes_5, <8 x float> %.65
  %.66 = load <8 x float>, <8 x float>* %acc_1.at
  %.67 = fcmp ogt <8 x float> %lanes_5, %.66
  %.68 = load <8 x float>, <8 x float>* %acc_1.at
  %.69 = fcmp oeq <8 x float> %lanes_5, %.68
  %.70 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.71 = icmp slt <8 x i32> <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>, %.70
  %.72 = and <8 x i1> %.69, %.71
  %.73 = or <8 x i1> %.67, %.72
  %.74 = load <8 x i32>, <8 x i32>* %acc_2.at
  %next_3 = select <8 x i1> %.73, <8 x i32> <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>, <8 x i32> %.74
  store <8 x float> %next_2, <8 x float>* %acc_1.at
  store <8 x i32> %next_3, <8 x i32>* %acc_2.at
  %.75 = add i64 %index_8, 768
  %.76 = getelementptr float, float* %in0, i64 %.75
  %.77 = bitcast float* %.76 to <8 x float>*
  %x_2 = load <8 x float>, <8 x float>* %.77, align 4
  %.78 = load <8 x float>, <8 x float>* %acc.at
  %.79 = load <8 x float>, <8 x float>* %acc.at
  %.80 = fcmp une <8 x float> %.78, %.79
  %.81 = load <8 x float>, <8 x float>* %acc.at
  %.82 = load <8 x float>, <8 x float>* %acc.at
  %.83 = fcmp ogt <8 x float> %.82, %x_2
  %.84 = load <8 x float>, <8 x float>* %acc.at
  %.85 = select <8 x i1> %.83, <8 x float> %.84, <8 x float> %x_2
  %.86 = select <8 x i1> %.80, <8 x float> %.81, <8 x float> %.85
  store <8 x float> %.86, <8 x float>* %acc.at
  %.87 = fcmp oeq <8 x float> %x_2, %x_2
  %lanes_7 = select <8 x i1> %.87, <8 x float> %x_2, <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>
  %.88 = load <8 x float>, <8 x float>* %acc_1.at
  %.89 = fcmp ogt <8 x float> %lanes_7, %.88
  %.90 = load <8 x float>, <8 x float>* %acc_1.at
  %.91 = fcmp oeq <8 x float> %lanes_7, %.90
  %.92 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.93 = icmp slt <8 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, %.92
  %.94 = and <8 x i1> %.91, %.93
  %.95 = or <8 x i1> %.89, %.94
  %.96 = load <8 x float>, <8 x float>* %acc_1.at
  %next_4 = select <8 x i1> %.95, <8 x float> %lanes_7, <8 x float> %.96
  %.97 = load <8 x float>, <8 x float>* %acc_1.at
  %.98 = fcmp ogt <8 x float> %lanes_7, %.97
  %.99 = load <8 x float>, <8 x float>* %acc_1.at
  %.100 = fcmp oeq <8 x float> %lanes_7, %.99
  %.101 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.102 = icmp slt <8 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, %.101
  %.103 = and <8 x i1> %.100, %.102
  %.104 = or <8 x i1> %.98, %.103
  %.105 = load <8 x i32>, <8 x i32>* %acc_2.at
  %next_5 = select <8 x i1> %.104, <8 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <8 x i32> %.105
  store <8 x float> %next_4, <8 x float>* %acc_1.at
  store <8 x i32> %next_5, <8 x i32>* %acc_2.at
  %.106 = add i64 %index_8, 800
  %.107 = getelementptr float, float* %in0, i64 %.106
  %.108 = bitcast float* %.107 to <8 x float>*
  %x_3 = load <8 x float>, <8 x float>* %.108, align 4
  %.109 = load <8 x float>, <8 x float>* %acc.at
  %.110 = load <8 x float>, <8 x float>* %acc.at
  %.111 = fcmp une <8 x float> %.109, %.110
  %.112 = load <8 x float>, <8 x float>* %acc.at
  %.113 = load <8 x float>, <8 x float>* %acc.at
  %.114 = fcmp ogt <8 x float> %.113, %x_3
  %.115 = load <8 x float>, <8 x float>* %acc.at
  %.116 = select <8 x i1> %.114, <8 x float> %.115, <8 x float> %x_3
  %.117 = select <8 x i1> %.111, <8 x float> %.112, <8 x float> %.116
  store <8 x float> %.117, <8 x float>* %acc.at
  %.118 = fcmp oeq <8 x float> %x_3, %x_3
  %lanes_9 = select <8 x i1> %.118, <8 x float> %x_3, <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>
  %.119 = load <8 x float>, <8 x float>* %acc_1.at
  %.120 = fcmp ogt <8 x float> %lanes_9, %.119
  %.121 = load <8 x float>, <8 x float>* %acc_1.at
  %.122 = fcmp oeq <8 x float> %lanes_9, %.121
  %.123 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.124 = icmp slt <8 x i32> <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>, %.123
  %.125 = and <8 x i1> %.122, %.124
  %.126 = or <8 x i1> %.120, %.125
  %.127 = load <8 x float>, <8 x float>* %acc_1.at
  %next_6 = select <8 x i1> %.126, <8 x float> %lanes_9, <8 x float> %.127
  %.128 = load <8 x float>, <8 x float>* %acc_1.at
  %.129 = fcmp ogt <8 x float> %lanes_9, %.128
  %.130 = load <8 x float>, <8 x float>* %acc_1.at
  %.131 = fcmp oeq <8 x float> %lanes_9, %.130
  %.132 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.133 = icmp slt <8 x i32> <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>, %.132
  %.134 = and <8 x i1> %.131, %.133
  %.135 = or <8 x i1> %.129, %.134
  %.136 = load <8 x i32>, <8 x i32>* %acc_2.at
  %next_7 = select <8 x i1> %.135, <8 x i32> <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>, <8 x i32> %.136
  store <8 x float> %next_6, <8 x float>* %acc_1.at
  store <8 x i32> %next_7, <8 x i32>* %acc_2.at
  %.137 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.138 = icmp eq <8 x i32> %.137, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %.139 = load <8 x i32>, <8 x i32>* %acc_2.at
  %window_arg_max = select <8 x i1> %.138, <8 x i32> zeroinitializer, <8 x i32> %.139
  %index_12 = add i64 %index_11, %index_7
  %.140 = load <8 x float>, <8 x float>* %acc.at
  %.141 = getelementptr float, float* %out0, i64 %index_12
  %.142 = bitcast float* %.141 to <8 x float>*
  store <8 x float> %.140, <8 x float>* %.142, align 4
  %.143 = getelementptr i32, i32* %out1, i64 %index_12
  %.144 = bitcast i32* %.143 to <8 x i32>*
  store <8 x i32> %window_arg_max, <8 x i32>* %.144, align 4
  %.145 = add nsw i32 %j2, 8
  br label %j2.head.12
j2.end.14:
  %.146 = add nsw i32 %j1, 1
  br label %j1.head.9
j1.end.11:
  %.147 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
  %.148 = add i32 %group_x, 1
  %.149 = icmp eq i32 %.148, %.grid_x
  %.150 = add i32 %group_y, 1
  %.151 = select i1 %.149, i32 %.150, i32 %group_y
  %.152 = icmp eq i32 %.151, %.grid_y
  %.153 = add i32 %group_z, 1
  %.154 = select i1 %.149, i32 0, i32 %.148
  store i32 %.154, i32* %group_x.at
  %.155 = select i1 %.152, i32 0, i32 %.151
  store i32 %.155, i32* %group_y.at
  %.156 = select i1 %.152, i32 %.153, i32 %group_z
  store i32 %.156, i32* %group_z.at
  %.157 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_pool2
;   ops: window_max, window_arg_max
;   from: examples/digits/model.ts:12:12
;   schedule: reduce: vector result 8
;   flops: 8192*batch  bytes: 24576*batch
;   grid: batch x 1 x 1
;   in0: f32[4096*batch], read
;   out0: f32[1024*batch], write
;   out1: i32[1024*batch], write
define internal void @train_step_pool2(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32* noalias nocapture %out1, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc.at = alloca <8 x float>
  %acc_1.at = alloca <8 x float>
  %acc_2.at = alloca <8 x i32>
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.157, %j0.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = sext i32 %group_x to i64
  %index_2 = mul i64 %index_1, 4096
  %index_9 = mul i64 %index_1, 1024
  br label %j0.head.6
j0.head.6:
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.147, %j1.end.11 ]
  %.7 = icmp slt i32 %j0, 4
  br i1 %.7, label %j0.body.7, label %j0.end.8
j0.body.7:
  %index_3 = sext i32 %j0 to i64
  %.8 = mul i64 %index_3, 1024
  %index_4 = add i64 %index_2, %.8
  %.9 = mul i64 %index_3, 256
  %index_10 = add i64 %index_9, %.9
  br label %j1.head.9
j1.head.9:
  %j1 = phi i32 [ 0, %j0.body.7 ], [ %.146, %j2.end.14 ]
  %.10 = icmp slt i32 %j1, 4
  br i1 %.10, label %j1.body.10, label %j1.end.11
j1.body.10:
  %index_5 = sext i32 %j1 to i64
  %.11 = mul i64 %index_5, 128
  %index_6 = add i64 %index_4, %.11
  %.12 = mul i64 %index_5, 64
  %index_11 = add i64 %index_10, %.12
  br label %j2.head.12
j2.head.12:
  %j2 = phi i32 [ 0, %j1.body.10 ], [ %.145, %j2.body.13 ]
  %.13 = icmp slt i32 %j2, 64
  br i1 %.13, label %j2.body.13, label %j2.end.14
j2.body.13:
  store <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <8 x float>* %acc.at
  store <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, <8 x float>* %acc_1.at
  store <8 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <8 x i32>* %acc_2.at
  %index_7 = sext i32 %j2 to i64
  %index_8 = add i64 %index_6, %index_7
  %.14 = getelementptr float, float* %in0, i64 %index_8
  %.15 = bitcast float* %.14 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.15, align 4
  %.16 = load <8 x float>, <8 x float>* %acc.at
  %.17 = load <8 x float>, <8 x float>* %acc.at
  %.18 = fcmp une <8 x float> %.16, %.17
  %.19 = load <8 x float>, <8 x float>* %acc.at
  %.20 = load <8 x float>, <8 x float>* %acc.at
  %.21 = fcmp ogt <8 x float> %.20, %x
  %.22 = load <8 x float>, <8 x float>* %acc.at
  %.23 = select <8 x i1> %.21, <8 x float> %.22, <8 x float> %x
  %.24 = select <8 x i1> %.18, <8 x float> %.19, <8 x float> %.23
  store <8 x float> %.24, <8 x float>* %acc.at
  %.25 = fcmp oeq <8 x float> %x, %x
  %lanes_3 = select <8 x i1> %.25, <8 x float> %x, <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>
  %.26 = load <8 x float>, <8 x float>* %acc_1.at
  %.27 = fcmp ogt <8 x float> %lanes_3, %.26
  %.28 = load <8 x float>, <8 x float>* %acc_1.at
  %.29 = fcmp oeq <8 x float> %lanes_3, %.28
  %.30 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.31 = icmp slt <8 x i32> zeroinitializer, %.30
  %.32 = and <8 x i1> %.29, %.31
  %.33 = or <8 x i1> %.27, %.32
  %.34 = load <8 x float>, <8 x float>* %acc_1.at
  %next = select <8 x i1> %.33, <8 x float> %lanes_3, <8 x float> %.34
  %.35 = load <8 x float>, <8 x float>* %acc_1.at
  %.36 = fcmp ogt <8 x float> %lanes_3, %.35
  %.37 = load <8 x float>, <8 x float>* %acc_1.at
  %.38 = fcmp oeq <8 x float> %lanes_3, %.37
  %.39 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.40 = icmp slt <8 x i32> zeroinitializer, %.39
  %.41 = and <8 x i1> %.38, %.40
  %.42 = or <8 x i1> %.36, %.41
  %.43 = load <8 x i32>, <8 x i32>* %acc_2.at
  %next_1 = select <8 x i1> %.42, <8 x i32> zeroinitializer, <8 x i32> %.43
  store <8 x float> %next, <8 x float>* %acc_1.at
  store <8 x i32> %next_1, <8 x i32>* %acc_2.at
  %.44 = add i64 %index_8, 64
  %.45 = getelementptr float, float* %in0, i64 %.44
  %.46 = bitcast float* %.45 to <8 x float>*
  %x_1 = load <8 x float>, <8 x float>* %.46, align 4
  %.47 = load <8 x float>, <8 x float>* %acc.at
  %.48 = load <8 x float>, <8 x float>* %acc.at
  %.49 = fcmp une <8 x float> %.47, %.48
  %.50 = load <8 x float>, <8 x float>* %acc.at
  %.51 = load <8 x float>, <8 x float>* %acc.at
  %.52 = fcmp ogt <8 x float> %.51, %x_1
  %.53 = load <8 x float>, <8 x float>* %acc.at
  %.54 = select <8 x i1> %.52, <8 x float> %.53, <8 x float> %x_1
  %.55 = select <8 x i1> %.49, <8 x float> %.50, <8 x float> %.54
  store <8 x float> %.55, <8 x float>* %acc.at
  %.56 = fcmp oeq <8 x float> %x_1, %x_1
  %lanes_5 = select <8 x i1> %.56, <8 x float> %x_1, <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>
  %.57 = load <8 x float>, <8 x float>* %acc_1.at
  %.58 = fcmp ogt <8 x float> %lanes_5, %.57
  %.59 = load <8 x float>, <8 x float>* %acc_1.at
  %.60 = fcmp oeq <8 x float> %lanes_5, %.59
  %.61 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.62 = icmp slt <8 x i32> <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>, %.61
  %.63 = and <8 x i1> %.60, %.62
  %.64 = or <8 x i1> %.58, %.63
  %.65 = load <8 x float>, <8 x float>* %acc_1.at
  %next_2 = select <8 x i1> %.64, <8 x float> %lanes_5, <8 x float> %.65
  %.66 = load <8 x float>, <8 x float>* %acc_1.at
  %.67 = fcmp ogt <8 x float> %lanes_5, %.66
  %.68 = load <8 x float>, <8 x float>* %acc_1.at
  %.69 = fcmp oeq <8 x float> %lanes_5, %.68
  %.70 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.71 = icmp slt <8 x i32> <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>, %.70
  %.72 = and <8 x i1> %.69, %.71
  %.73 = or <8 x i1> %.67, %.72
  %.74 = load <8 x i32>, <8 x i32>* %acc_2.at
  %next_3 = select <8 x i1> %.73, <8 x i32> <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>, <8 x i32> %.74
  store <8 x float> %next_2, <8 x float>* %acc_1.at
  store <8 x i32> %next_3, <8 x i32>* %acc_2.at
  %.75 = add i64 %index_8, 512
  %.76 = getelementptr float, float* %in0, i64 %.75
  %.77 = bitcast float* %.76 to <8 x float>*
  %x_2 = load <8 x float>, <8 x float>* %.77, align 4
  %.78 = load <8 x float>, <8 x float>* %acc.at
  %.79 = load <8 x float>, <8 x float>* %acc.at
  %.80 = fcmp une <8 x float> %.78, %.79
  %.81 = load <8 x float>, <8 x float>* %acc.at
  %.82 = load <8 x float>, <8 x float>* %acc.at
  %.83 = fcmp ogt <8 x float> %.82, %x_2
  %.84 = load <8 x float>, <8 x float>* %acc.at
  %.85 = select <8 x i1> %.83, <8 x float> %.84, <8 x float> %x_2
  %.86 = select <8 x i1> %.80, <8 x float> %.81, <8 x float> %.85
  store <8 x float> %.86, <8 x float>* %acc.at
  %.87 = fcmp oeq <8 x float> %x_2, %x_2
  %lanes_7 = select <8 x i1> %.87, <8 x float> %x_2, <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>
  %.88 = load <8 x float>, <8 x float>* %acc_1.at
  %.89 = fcmp ogt <8 x float> %lanes_7, %.88
  %.90 = load <8 x float>, <8 x float>* %acc_1.at
  %.91 = fcmp oeq <8 x float> %lanes_7, %.90
  %.92 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.93 = icmp slt <8 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, %.92
  %.94 = and <8 x i1> %.91, %.93
  %.95 = or <8 x i1> %.89, %.94
  %.96 = load <8 x float>, <8 x float>* %acc_1.at
  %next_4 = select <8 x i1> %.95, <8 x float> %lanes_7, <8 x float> %.96
  %.97 = load <8 x float>, <8 x float>* %acc_1.at
  %.98 = fcmp ogt <8 x float> %lanes_7, %.97
  %.99 = load <8 x float>, <8 x float>* %acc_1.at
  %.100 = fcmp oeq <8 x float> %lanes_7, %.99
  %.101 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.102 = icmp slt <8 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, %.101
  %.103 = and <8 x i1> %.100, %.102
  %.104 = or <8 x i1> %.98, %.103
  %.105 = load <8 x i32>, <8 x i32>* %acc_2.at
  %next_5 = select <8 x i1> %.104, <8 x i32> <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>, <8 x i32> %.105
  store <8 x float> %next_4, <8 x float>* %acc_1.at
  store <8 x i32> %next_5, <8 x i32>* %acc_2.at
  %.106 = add i64 %index_8, 576
  %.107 = getelementptr float, float* %in0, i64 %.106
  %.108 = bitcast float* %.107 to <8 x float>*
  %x_3 = load <8 x float>, <8 x float>* %.108, align 4
  %.109 = load <8 x float>, <8 x float>* %acc.at
  %.110 = load <8 x float>, <8 x float>* %acc.at
  %.111 = fcmp une <8 x float> %.109, %.110
  %.112 = load <8 x float>, <8 x float>* %acc.at
  %.113 = load <8 x float>, <8 x float>* %acc.at
  %.114 = fcmp ogt <8 x float> %.113, %x_3
  %.115 = load <8 x float>, <8 x float>* %acc.at
  %.116 = select <8 x i1> %.114, <8 x float> %.115, <8 x float> %x_3
  %.117 = select <8 x i1> %.111, <8 x float> %.112, <8 x float> %.116
  store <8 x float> %.117, <8 x float>* %acc.at
  %.118 = fcmp oeq <8 x float> %x_3, %x_3
  %lanes_9 = select <8 x i1> %.118, <8 x float> %x_3, <8 x float> <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>
  %.119 = load <8 x float>, <8 x float>* %acc_1.at
  %.120 = fcmp ogt <8 x float> %lanes_9, %.119
  %.121 = load <8 x float>, <8 x float>* %acc_1.at
  %.122 = fcmp oeq <8 x float> %lanes_9, %.121
  %.123 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.124 = icmp slt <8 x i32> <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>, %.123
  %.125 = and <8 x i1> %.122, %.124
  %.126 = or <8 x i1> %.120, %.125
  %.127 = load <8 x float>, <8 x float>* %acc_1.at
  %next_6 = select <8 x i1> %.126, <8 x float> %lanes_9, <8 x float> %.127
  %.128 = load <8 x float>, <8 x float>* %acc_1.at
  %.129 = fcmp ogt <8 x float> %lanes_9, %.128
  %.130 = load <8 x float>, <8 x float>* %acc_1.at
  %.131 = fcmp oeq <8 x float> %lanes_9, %.130
  %.132 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.133 = icmp slt <8 x i32> <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>, %.132
  %.134 = and <8 x i1> %.131, %.133
  %.135 = or <8 x i1> %.129, %.134
  %.136 = load <8 x i32>, <8 x i32>* %acc_2.at
  %next_7 = select <8 x i1> %.135, <8 x i32> <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>, <8 x i32> %.136
  store <8 x float> %next_6, <8 x float>* %acc_1.at
  store <8 x i32> %next_7, <8 x i32>* %acc_2.at
  %.137 = load <8 x i32>, <8 x i32>* %acc_2.at
  %.138 = icmp eq <8 x i32> %.137, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %.139 = load <8 x i32>, <8 x i32>* %acc_2.at
  %window_arg_max = select <8 x i1> %.138, <8 x i32> zeroinitializer, <8 x i32> %.139
  %index_12 = add i64 %index_11, %index_7
  %.140 = load <8 x float>, <8 x float>* %acc.at
  %.141 = getelementptr float, float* %out0, i64 %index_12
  %.142 = bitcast float* %.141 to <8 x float>*
  store <8 x float> %.140, <8 x float>* %.142, align 4
  %.143 = getelementptr i32, i32* %out1, i64 %index_12
  %.144 = bitcast i32* %.143 to <8 x i32>*
  store <8 x i32> %window_arg_max, <8 x i32>* %.144, align 4
  %.145 = add nsw i32 %j2, 8
  br label %j2.head.12
j2.end.14:
  %.146 = add nsw i32 %j1, 1
  br label %j1.head.9
j1.end.11:
  %.147 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
  %.148 = add i32 %group_x, 1
  %.149 = icmp eq i32 %.148, %.grid_x
  %.150 = add i32 %group_y, 1
  %.151 = select i1 %.149, i32 %.150, i32 %group_y
  %.152 = icmp eq i32 %.151, %.grid_y
  %.153 = add i32 %group_z, 1
  %.154 = select i1 %.149, i32 0, i32 %.148
  store i32 %.154, i32* %group_x.at
  %.155 = select i1 %.152, i32 0, i32 %.151
  store i32 %.155, i32* %group_y.at
  %.156 = select i1 %.152, i32 %.153, i32 %group_z
  store i32 %.156, i32* %group_z.at
  %.157 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_dropout
;   ops: random_bits, shift_right, mul, ge, mul, mul
;   from: examples/digits/model.ts:14:12
;   schedule: map: tile element 4096, vector element 8
;   flops: 6144*batch  bytes: 12288*batch+8
;   grid: floordiv(1024*batch+4095, 4096) x 1 x 1
;   in0: u32[2], read
;   in1: f32[1024*batch], read
;   out0: i32[1024*batch], write
;   out1: f32[1024*batch], write
define internal void @train_step_dropout(i32* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, i32* noalias nocapture %out0, float* noalias nocapture %out1, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.177, %i.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %start = mul i32 %group_x, 4096
  %.7 = mul i32 %batch, 128
  %.8 = mul i32 %group_x, 512
  %.9 = sub i32 %.7, %.8
  %.10 = call i32 @llvm.smin.i32(i32 512, i32 %.9)
  %.11 = mul i32 %.10, 8
  %.12 = add i32 %.11, %start
  br label %i.head.6
i.head.6:
  %i = phi i32 [ %start, %.task.body.4 ], [ %.167, %i.body.7 ]
  %.13 = icmp slt i32 %i, %.12
  br i1 %.13, label %i.body.7, label %i.end.8
i.body.7:
  %.14 = getelementptr i32, i32* %in0, i64 0
  %key = load i32, i32* %.14, align 4
  %.15 = getelementptr i32, i32* %in0, i64 1
  %key_1 = load i32, i32* %.15, align 4
  %.16 = xor i32 %key, %key_1
  %random = xor i32 %.16, 466688986
  %.17 = insertelement <8 x i32> undef, i32 %key_1, i32 0
  %lanes_2 = shufflevector <8 x i32> %.17, <8 x i32> undef, <8 x i32> zeroinitializer
  %.18 = insertelement <8 x i32> undef, i32 %i, i32 0
  %.19 = shufflevector <8 x i32> %.18, <8 x i32> undef, <8 x i32> zeroinitializer
  %.20 = add <8 x i32> %.19, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %random_1 = add <8 x i32> %.20, %lanes_2
  %.21 = insertelement <8 x i32> undef, i32 %key, i32 0
  %lanes_3 = shufflevector <8 x i32> %.21, <8 x i32> undef, <8 x i32> zeroinitializer
  %random_2 = add <8 x i32> %lanes_3, %random_1
  %.22 = shl <8 x i32> %random_1, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %.23 = lshr <8 x i32> %random_1, <i32 19, i32 19, i32 19, i32 19, i32 19, i32 19, i32 19, i32 19>
  %.24 = or <8 x i32> %.22, %.23
  %random_3 = xor <8 x i32> %.24, %random_2
  %random_4 = add <8 x i32> %random_2, %random_3
  %.25 = shl <8 x i32> %random_3, <i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15>
  %.26 = lshr <8 x i32> %random_3, <i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17>
  %.27 = or <8 x i32> %.25, %.26
  %random_5 = xor <8 x i32> %.27, %random_4
  %random_6 = add <8 x i32> %random_4, %random_5
  %.28 = shl <8 x i32> %random_5, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %.29 = lshr <8 x i32> %random_5, <i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6>
  %.30 = or <8 x i32> %.28, %.29
  %random_7 = xor <8 x i32> %.30, %random_6
  %random_8 = add <8 x i32> %random_6, %random_7
  %.31 = shl <8 x i32> %random_7, <i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6>
  %.32 = lshr <8 x i32> %random_7, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %.33 = or <8 x i32> %.31, %.32
  %random_9 = xor <8 x i32> %.33, %random_8
  %random_10 = add <8 x i32> %random_8, %lanes_2
  %.34 = insertelement <8 x i32> undef, i32 %random, i32 0
  %lanes_4 = shufflevector <8 x i32> %.34, <8 x i32> undef, <8 x i32> zeroinitializer
  %.35 = add <8 x i32> %random_9, %lanes_4
  %random_11 = add <8 x i32> %.35, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %random_12 = add <8 x i32> %random_10, %random_11
  %.36 = shl <8 x i32> %random_11, <i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17>
  %.37 = lshr <8 x i32> %random_11, <i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15>
  %.38 = or <8 x i32> %.36, %.37
  %random_13 = xor <8 x i32> %.38, %random_12
  %random_14 = add <8 x i32> %random_12, %random_13
  %.39 = shl <8 x i32> %random_13, <i32 29, i32 29, i32 29, i32 29, i32 29, i32 29, i32 29, i32 29>
  %.40 = lshr <8 x i32> %random_13, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %.41 = or <8 x i32> %.39, %.40
  %random_15 = xor <8 x i32> %.41, %random_14
  %random_16 = add <8 x i32> %random_14, %random_15
  %.42 = shl <8 x i32> %random_15, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %.43 = lshr <8 x i32> %random_15, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %.44 = or <8 x i32> %.42, %.43
  %random_17 = xor <8 x i32> %.44, %random_16
  %random_18 = add <8 x i32> %random_16, %random_17
  %.45 = shl <8 x i32> %random_17, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %.46 = lshr <8 x i32> %random_17, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %.47 = or <8 x i32> %.45, %.46
  %random_19 = xor <8 x i32> %.47, %random_18
  %random_20 = add <8 x i32> %random_18, %lanes_4
  %.48 = add <8 x i32> %random_19, %lanes_3
  %random_21 = add <8 x i32> %.48, <i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2, i32 2>
  %random_22 = add <8 x i32> %random_20, %random_21
  %.49 = shl <8 x i32> %random_21, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %.50 = lshr <8 x i32> %random_21, <i32 19, i32 19, i32 19, i32 19, i32 19, i32 19, i32 19, i32 19>
  %.51 = or <8 x i32> %.49, %.50
  %random_23 = xor <8 x i32> %.51, %random_22
  %random_24 = add <8 x i32> %random_22, %random_23
  %.52 = shl <8 x i32> %random_23, <i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15>
  %.53 = lshr <8 x i32> %random_23, <i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17>
  %.54 = or <8 x i32> %.52, %.53
  %random_25 = xor <8 x i32> %.54, %random_24
  %random_26 = add <8 x i32> %random_24, %random_25
  %.55 = shl <8 x i32> %random_25, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %.56 = lshr <8 x i32> %random_25, <i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6>
  %.57 = or <8 x i32> %.55, %.56
  %random_27 = xor <8 x i32> %.57, %random_26
  %random_28 = add <8 x i32> %random_26, %random_27
  %.58 = shl <8 x i32> %random_27, <i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6>
  %.59 = lshr <8 x i32> %random_27, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %.60 = or <8 x i32> %.58, %.59
  %random_29 = xor <8 x i32> %.60, %random_28
  %random_30 = add <8 x i32> %random_28, %lanes_3
  %.61 = add <8 x i32> %random_29, %lanes_2
  %random_31 = add <8 x i32> %.61, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %random_32 = add <8 x i32> %random_30, %random_31
  %.62 = shl <8 x i32> %random_31, <i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17>
  %.63 = lshr <8 x i32> %random_31, <i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15>
  %.64 = or <8 x i32> %.62, %.63
  %random_33 = xor <8 x i32> %.64, %random_32
  %random_34 = add <8 x i32> %random_32, %random_33
  %.65 = shl <8 x i32> %random_33, <i32 29, i32 29, i32 29, i32 29, i32 29, i32 29, i32 29, i32 29>
  %.66 = lshr <8 x i32> %random_33, <i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3, i32 3>
  %.67 = or <8 x i32> %.65, %.66
  %random_35 = xor <8 x i32> %.67, %random_34
  %random_36 = add <8 x i32> %random_34, %random_35
  %.68 = shl <8 x i32> %random_35, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %.69 = lshr <8 x i32> %random_35, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %.70 = or <8 x i32> %.68, %.69
  %random_37 = xor <8 x i32> %.70, %random_36
  %random_38 = add <8 x i32> %random_36, %random_37
  %.71 = shl <8 x i32> %random_37, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %.72 = lshr <8 x i32> %random_37, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %.73 = or <8 x i32> %.71, %.72
  %random_39 = xor <8 x i32> %.73, %random_38
  %random_40 = add <8 x i32> %random_38, %lanes_2
  %.74 = add <8 x i32> %random_39, %lanes_4
  %random_41 = add <8 x i32> %.74, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %random_42 = add <8 x i32> %random_40, %random_41
  %.75 = shl <8 x i32> %random_41, <i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13, i32 13>
  %.76 = lshr <8 x i32> %random_41, <i32 19, i32 19, i32 19, i32 19, i32 19, i32 19, i32 19, i32 19>
  %.77 = or <8 x i32> %.75, %.76
  %random_43 = xor <8 x i32> %.77, %random_42
  %random_44 = add <8 x i32> %random_42, %random_43
  %.78 = shl <8 x i32> %random_43, <i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15>
  %.79 = lshr <8 x i32> %random_43, <i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17, i32 17>
  %.80 = or <8 x i32> %.78, %.79
  %random_45 = xor <8 x i32> %.80, %random_44
  %random_46 = add <8 x i32> %random_44, %random_45
  %.81 = shl <8 x i32> %random_45, <i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26, i32 26>
  %.82 = lshr <8 x i32> %random_45, <i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6, i32 6>
  %.83 = or <8 x i32> %.81, %.82
  %random_47 = xor <8 x i32> %.83, %random_46
  %random_48 = add <8 x i32> %random_46, %random_47
  %random_50 = add <8 x i32> %random_48, %lanes_4
  %.84 = lshr <8 x i32> %random_50, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %.85 = uitofp <8 x i32> %.84 to <8 x float>
  %.86 = fmul <8 x float> %.85, <float 5.960464477539063e-8, float 5.960464477539063e-8, float 5.960464477539063e-8, float 5.960464477539063e-8, float 5.960464477539063e-8, float 5.960464477539063e-8, float 5.960464477539063e-8, float 5.960464477539063e-8>
  %ge = fcmp oge <8 x float> %.86, <float 0.25, float 0.25, float 0.25, float 0.25, float 0.25, float 0.25, float 0.25, float 0.25>
  %index_1 = sext i32 %i to i64
  %.87 = zext <8 x i1> %ge to <8 x i32>
  %.88 = getelementptr i32, i32* %out0, i64 %index_1
  %.89 = bitcast i32* %.88 to <8 x i32>*
  store <8 x i32> %.87, <8 x i32>* %.89, align 4
  %index_2 = add i32 %i, 1
  %index_3 = add i32 %i, 2
  %index_4 = add i32 %i, 3
  %index_5 = add i32 %i, 4
  %index_6 = add i32 %i, 5
  %index_7 = add i32 %i, 6
  %index_8 = add i32 %i, 7
  %.90 = sdiv i32 %i, 1024
  %.91 = sext i32 %.90 to i64
  %.92 = mul i64 %.91, 1024
  %.93 = srem i32 %i, 1024
  %.94 = sext i32 %.93 to i64
  %.95 = add i64 %.92, %.94
  %.96 = getelementptr float, float* %in1, i64 %.95
  %.97 = load float, float* %.96, align 4
  %.98 = insertelement <8 x float> undef, float %.97, i32 0
  %.99 = sdiv i32 %index_2, 1024
  %.100 = sext i32 %.99 to i64
  %.101 = mul i64 %.100, 1024
  %.102 = srem i32 %index_2, 1024
  %.103 = sext i32 %.102 to i64
  %.104 = add i64 %.101, %.103
  %.105 = getelementptr float, float* %in1, i64 %.104
  %.106 = load float, float* %.105, align 4
  %.107 = insertelement <8 x float> %.98, float %.106, i32 1
  %.108 = sdiv i32 %index_3, 1024
  %.109 = sext i32 %.108 to i64
  %.110 = mul i64 %.109, 1024
  %.111 = srem i32 %index_3, 1024
  %.112 = sext i32 %.111 to i64
  %.113 = add i64 %.110, %.112
  %.114 = getelementptr float, float* %in1, i64 %.113
  %.115 = load float, float* %.114, align 4
  %.116 = insertelement <8 x float> %.107, float %.115, i32 2
  %.117 = sdiv i32 %index_4, 1024
  %.118 = sext i32 %.117 to i64
  %.119 = mul i64 %.118, 1024
  %.120 = srem i32 %index_4, 1024
  %.121 = sext i32 %.120 to i64
  %.122 = add i64 %.119, %.121
  %.123 = getelementptr float, float* %in1, i64 %.122
  %.124 = load float, float* %.123, align 4
  %.125 = insertelement <8 x float> %.116, float %.124, i32 3
  %.126 = sdiv i32 %index_5, 1024
  %.127 = sext i32 %.126 to i64
  %.128 = mul i64 %.127, 1024
  %.129 = srem i32 %index_5, 1024
  %.130 = sext i32 %.129 to i64
  %.131 = add i64 %.128, %.130
  %.132 = getelementptr float, float* %in1, i64 %.131
  %.133 = load float, float* %.132, align 4
  %.134 = insertelement <8 x float> %.125, float %.133, i32 4
  %.135 = sdiv i32 %index_6, 1024
  %.136 = sext i32 %.135 to i64
  %.137 = mul i64 %.136, 1024
  %.138 = srem i32 %index_6, 1024
  %.139 = sext i32 %.138 to i64
  %.140 = add i64 %.137, %.139
  %.141 = getelementptr float, float* %in1, i64 %.140
  %.142 = load float, float* %.141, align 4
  %.143 = insertelement <8 x float> %.134, float %.142, i32 5
  %.144 = sdiv i32 %index_7, 1024
  %.145 = sext i32 %.144 to i64
  %.146 = mul i64 %.145, 1024
  %.147 = srem i32 %index_7, 1024
  %.148 = sext i32 %.147 to i64
  %.149 = add i64 %.146, %.148
  %.150 = getelementptr float, float* %in1, i64 %.149
  %.151 = load float, float* %.150, align 4
  %.152 = insertelement <8 x float> %.143, float %.151, i32 6
  %.153 = sdiv i32 %index_8, 1024
  %.154 = sext i32 %.153 to i64
  %.155 = mul i64 %.154, 1024
  %.156 = srem i32 %index_8, 1024
  %.157 = sext i32 %.156 to i64
  %.158 = add i64 %.155, %.157
  %.159 = getelementptr float, float* %in1, i64 %.158
  %.160 = load float, float* %.159, align 4
  %.161 = insertelement <8 x float> %.152, float %.160, i32 7
  %.162 = uitofp <8 x i1> %ge to <8 x float>
  %.163 = fmul <8 x float> %.161, %.162
  %.164 = fmul <8 x float> %.163, <float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632>
  %.165 = getelementptr float, float* %out1, i64 %index_1
  %.166 = bitcast float* %.165 to <8 x float>*
  store <8 x float> %.164, <8 x float>* %.166, align 4
  %.167 = add nsw i32 %i, 8
  br label %i.head.6
i.end.8:
  %.168 = add i32 %group_x, 1
  %.169 = icmp eq i32 %.168, %.grid_x
  %.170 = add i32 %group_y, 1
  %.171 = select i1 %.169, i32 %.170, i32 %group_y
  %.172 = icmp eq i32 %.171, %.grid_y
  %.173 = add i32 %group_z, 1
  %.174 = select i1 %.169, i32 0, i32 %.168
  store i32 %.174, i32* %group_x.at
  %.175 = select i1 %.172, i32 0, i32 %.171
  store i32 %.175, i32* %group_y.at
  %.176 = select i1 %.172, i32 %.173, i32 %group_z
  store i32 %.176, i32* %group_z.at
  %.177 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_hidden
;   ops: dot_general, add, max
;   from: examples/digits/model.ts:15:12
;   schedule: contract: tile m 192, tile n 128, register m 6, register n 16, vector n 8, stage rhs, stage lhs
;   flops: 262400*batch  bytes: 4608*batch+524800
;   grid: floordiv(batch+191, 192) x 1 x 1
;   in0: f32[1024*batch], read
;   in1: f32[131072], read
;   in2: f32[128], read
;   out0: f32[128*batch], write
;   scratch: lhs_pack: f32[52224], rhs_pack: f32[16384], totals: f32[24576]
define internal void @train_step_hidden(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %lhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 208896
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 274432
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.451, %i_1.end.35 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %.10 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 192, i32 %.10)
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.15, %t.body.7 ]
  %.11 = icmp slt i32 %t, 24576
  br i1 %.11, label %t.body.7, label %t.end.8
t.body.7:
  %.12 = sext i32 %t to i64
  %.13 = getelementptr float, float* %totals, i64 %.12
  %.14 = bitcast float* %.13 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.14, align 4
  %.15 = add nsw i32 %t, 8
  br label %t.head.6
t.end.8:
  %.16 = add i32 %rows, 5
  %index_1 = sdiv i32 %.16, 6
  %index_2 = mul i32 %index_1, 6
  %index_3 = sub i32 %batch, 1
  br label %kt.head.9
kt.head.9:
  %kt = phi i32 [ 0, %t.end.8 ], [ %.420, %group.end.20 ]
  %.17 = icmp slt i32 %kt, 4
  br i1 %.17, label %kt.body.10, label %kt.end.11
kt.body.10:
  %k_start = mul i32 %kt, 256
  %index_6 = sext i32 %k_start to i64
  br label %i.head.12
i.head.12:
  %i = phi i32 [ 0, %kt.body.10 ], [ %.32, %kt_1.end.17 ]
  %.18 = icmp slt i32 %i, %index_2
  br i1 %.18, label %i.body.13, label %i.end.14
i.body.13:
  %.19 = add i32 %m_start, %i
  %m = call i32 @llvm.smin.i32(i32 %.19, i32 %index_3)
  %.20 = sext i32 %i to i64
  %index_4 = mul i64 %.20, 272
  %.21 = sext i32 %m to i64
  %.22 = mul i64 %.21, 1024
  %index_7 = add i64 %index_6, %.22
  br label %kt_1.head.15
kt_1.head.15:
  %kt_1 = phi i32 [ 0, %i.body.13 ], [ %.31, %kt_1.body.16 ]
  %.23 = icmp slt i32 %kt_1, 256
  br i1 %.23, label %kt_1.body.16, label %kt_1.end.17
kt_1.body.16:
  %index_5 = sext i32 %kt_1 to i64
  %.24 = add i64 %index_7, %index_5
  %.25 = getelementptr float, float* %in0, i64 %.24
  %.26 = bitcast float* %.25 to <8 x float>*
  %.27 = load <8 x float>, <8 x float>* %.26, align 4
  %.28 = add i64 %index_4, %index_5
  %.29 = getelementptr float, float* %lhs_pack, i64 %.28
  %.30 = bitcast float* %.29 to <8 x float>*
  store <8 x float> %.27, <8 x float>* %.30, align 4
  %.31 = add nsw i32 %kt_1, 8
  br label %kt_1.head.15
kt_1.end.17:
  %.32 = add nsw i32 %i, 1
  br label %i.head.12
i.end.14:
  %index_10 = mul i64 %index_6, 128
  br label %group.head.18
group.head.18:
  %group = phi i32 [ 0, %i.end.14 ], [ %.419, %panel.end.26 ]
  %.33 = icmp slt i32 %group, 2
  br i1 %.33, label %group.body.19, label %group.end.20
group.body.19:
  %group_start = mul i32 %group, 64
  %.34 = sext i32 %group_start to i64
  %index_11 = add i64 %index_10, %.34
  br label %kt_2.head.21
kt_2.head.21:
  %kt_2 = phi i32 [ 0, %group.body.19 ], [ %.91, %kt_2.body.22 ]
  %.35 = icmp slt i32 %kt_2, 256
  br i1 %.35, label %kt_2.body.22, label %kt_2.end.23
kt_2.body.22:
  %index_8 = sext i32 %kt_2 to i64
  %index_9 = mul i64 %index_8, 16
  %.36 = mul i64 %index_8, 128
  %index_12 = add i64 %index_11, %.36
  %.37 = getelementptr float, float* %in1, i64 %index_12
  %.38 = bitcast float* %.37 to <8 x float>*
  %.39 = load <8 x float>, <8 x float>* %.38, align 4
  %.40 = getelementptr float, float* %rhs_pack, i64 %index_9
  %.41 = bitcast float* %.40 to <8 x float>*
  store <8 x float> %.39, <8 x float>* %.41, align 4
  %.42 = add i64 %index_12, 8
  %.43 = getelementptr float, float* %in1, i64 %.42
  %.44 = bitcast float* %.43 to <8 x float>*
  %.45 = load <8 x float>, <8 x float>* %.44, align 4
  %.46 = add i64 %index_9, 8
  %.47 = getelementptr float, float* %rhs_pack, i64 %.46
  %.48 = bitcast float* %.47 to <8 x float>*
  store <8 x float> %.45, <8 x float>* %.48, align 4
  %.49 = add i64 %index_12, 16
  %.50 = getelementptr float, float* %in1, i64 %.49
  %.51 = bitcast float* %.50 to <8 x float>*
  %.52 = load <8 x float>, <8 x float>* %.51, align 4
  %.53 = add i64 %index_9, 4096
  %.54 = getelementptr float, float* %rhs_pack, i64 %.53
  %.55 = bitcast float* %.54 to <8 x float>*
  store <8 x float> %.52, <8 x float>* %.55, align 4
  %.56 = add i64 %index_12, 24
  %.57 = getelementptr float, float* %in1, i64 %.56
  %.58 = bitcast float* %.57 to <8 x float>*
  %.59 = load <8 x float>, <8 x float>* %.58, align 4
  %.60 = add i64 %index_9, 4104
  %.61 = getelementptr float, float* %rhs_pack, i64 %.60
  %.62 = bitcast float* %.61 to <8 x float>*
  store <8 x float> %.59, <8 x float>* %.62, align 4
  %.63 = add i64 %index_12, 32
  %.64 = getelementptr float, float* %in1, i64 %.63
  %.65 = bitcast float* %.64 to <8 x float>*
  %.66 = load <8 x float>, <8 x float>* %.65, align 4
  %.67 = add i64 %index_9, 8192
  %.68 = getelementptr float, float* %rhs_pack, i64 %.67
  %.69 = bitcast float* %.68 to <8 x float>*
  store <8 x float> %.66, <8 x float>* %.69, align 4
  %.70 = add i64 %index_12, 40
  %.71 = getelementptr float, float* %in1, i64 %.70
  %.72 = bitcast float* %.71 to <8 x float>*
  %.73 = load <8 x float>, <8 x float>* %.72, align 4
  %.74 = add i64 %index_9, 8200
  %.75 = getelementptr float, float* %rhs_pack, i64 %.74
  %.76 = bitcast float* %.75 to <8 x float>*
  store <8 x float> %.73, <8 x float>* %.76, align 4
  %.77 = add i64 %index_12, 48
  %.78 = getelementptr float, float* %in1, i64 %.77
  %.79 = bitcast float* %.78 to <8 x float>*
  %.80 = load <8 x float>, <8 x float>* %.79, align 4
  %.81 = add i64 %index_9, 12288
  %.82 = getelementptr float, float* %rhs_pack, i64 %.81
  %.83 = bitcast float* %.82 to <8 x float>*
  store <8 x float> %.80, <8 x float>* %.83, align 4
  %.84 = add i64 %index_12, 56
  %.85 = getelementptr float, float* %in1, i64 %.84
  %.86 = bitcast float* %.85 to <8 x float>*
  %.87 = load <8 x float>, <8 x float>* %.86, align 4
  %.88 = add i64 %index_9, 12296
  %.89 = getelementptr float, float* %rhs_pack, i64 %.88
  %.90 = bitcast float* %.89 to <8 x float>*
  store <8 x float> %.87, <8 x float>* %.90, align 4
  %.91 = add nsw i32 %kt_2, 1
  br label %kt_2.head.21
kt_2.end.23:
  br label %panel.head.24
panel.head.24:
  %panel = phi i32 [ 0, %kt_2.end.23 ], [ %.418, %rows_panel.end.29 ]
  %.92 = icmp slt i32 %panel, 4
  br i1 %.92, label %panel.body.25, label %panel.end.26
panel.body.25:
  %.93 = mul i32 %panel, 16
  %column = add i32 %group_start, %.93
  %.94 = sext i32 %panel to i64
  %index_13 = mul i64 %.94, 4096
  %index_28 = sext i32 %column to i64
  br label %rows_panel.head.27
rows_panel.head.27:
  %rows_panel = phi i32 [ 0, %panel.body.25 ], [ %.417, %kk.end.32 ]
  %.95 = icmp slt i32 %rows_panel, %index_1
  br i1 %.95, label %rows_panel.body.28, label %rows_panel.end.29
rows_panel.body.28:
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
  %index_16 = sext i32 %row to i64
  %index_17 = mul i64 %index_16, 272
  br label %kk.head.30
kk.head.30:
  %kk = phi i32 [ 0, %rows_panel.body.28 ], [ %.309, %kk.body.31 ]
  %.96 = icmp slt i32 %kk, 256
  br i1 %.96, label %kk.body.31, label %kk.end.32
kk.body.31:
  %index_14 = sext i32 %kk to i64
  %.97 = mul i64 %index_14, 16
  %index_15 = add i64 %index_13, %.97
  %.98 = getelementptr float, float* %rhs_pack, i64 %index_15
  %.99 = bitcast float* %.98 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.99, align 4
  %.100 = add i64 %index_15, 8
  %.101 = getelementptr float, float* %rhs_pack, i64 %.100
  %.102 = bitcast float* %.101 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.102, align 4
  %index_18 = add i64 %index_17, %index_14
  %.103 = getelementptr float, float* %lhs_pack, i64 %index_18
  %.104 = load float, float* %.103, align 4
  %.105 = insertelement <8 x float> undef, float %.104, i32 0
  %a = shufflevector <8 x float> %.105, <8 x float> undef, <8 x i32> zeroinitializer
  %.106 = load <8 x float>, <8 x float>* %acc_0.at
  %.107 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.106)
  store <8 x float> %.107, <8 x float>* %acc_0.at
  %.108 = load <8 x float>, <8 x float>* %acc_1.at
  %.109 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.108)
  store <8 x float> %.109, <8 x float>* %acc_1.at
  %.110 = add i64 %index_18, 272
  %.111 = getelementptr float, float* %lhs_pack, i64 %.110
  %.112 = load float, float* %.111, align 4
  %.113 = insertelement <8 x float> undef, float %.112, i32 0
  %a_1 = shufflevector <8 x float> %.113, <8 x float> undef, <8 x i32> zeroinitializer
  %.114 = load <8 x float>, <8 x float>* %acc_2.at
  %.115 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.114)
  store <8 x float> %.115, <8 x float>* %acc_2.at
  %.116 = load <8 x float>, <8 x float>* %acc_3.at
  %.117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.116)
  store <8 x float> %.117, <8 x float>* %acc_3.at
  %.118 = add i64 %index_18, 544
  %.119 = getelementptr float, float* %lhs_pack, i64 %.118
  %.120 = load float, float* %.119, align 4
  %.121 = insertelement <8 x float> undef, float %.120, i32 0
  %a_2 = shufflevector <8 x float> %.121, <8 x float> undef, <8 x i32> zeroinitializer
  %.122 = load <8 x float>, <8 x float>* %acc_4.at
  %.123 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.122)
  store <8 x float> %.123, <8 x float>* %acc_4.at
  %.124 = load <8 x float>, <8 x float>* %acc_5.at
  %.125 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.124)
  store <8 x float> %.125, <8 x float>* %acc_5.at
  %.126 = add i64 %index_18, 816
  %.127 = getelementptr float, float* %lhs_pack, i64 %.126
  %.128 = load float, float* %.127, align 4
  %.129 = insertelement <8 x float> undef, float %.128, i32 0
  %a_3 = shufflevector <8 x float> %.129, <8 x float> undef, <8 x i32> zeroinitializer
  %.130 = load <8 x float>, <8 x float>* %acc_6.at
  %.131 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.130)
  store <8 x float> %.131, <8 x float>* %acc_6.at
  %.132 = load <8 x float>, <8 x float>* %acc_7.at
  %.133 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.132)
  store <8 x float> %.133, <8 x float>* %acc_7.at
  %.134 = add i64 %index_18, 1088
  %.135 = getelementptr float, float* %lhs_pack, i64 %.134
  %.136 = load float, float* %.135, align 4
  %.137 = insertelement <8 x float> undef, float %.136, i32 0
  %a_4 = shufflevector <8 x float> %.137, <8 x float> undef, <8 x i32> zeroinitializer
  %.138 = load <8 x float>, <8 x float>* %acc_8.at
  %.139 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.138)
  store <8 x float> %.139, <8 x float>* %acc_8.at
  %.140 = load <8 x float>, <8 x float>* %acc_9.at
  %.141 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.140)
  store <8 x float> %.141, <8 x float>* %acc_9.at
  %.142 = add i64 %index_18, 1360
  %.143 = getelementptr float, float* %lhs_pack, i64 %.142
  %.144 = load float, float* %.143, align 4
  %.145 = insertelement <8 x float> undef, float %.144, i32 0
  %a_5 = shufflevector <8 x float> %.145, <8 x float> undef, <8 x i32> zeroinitializer
  %.146 = load <8 x float>, <8 x float>* %acc_10.at
  %.147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.146)
  store <8 x float> %.147, <8 x float>* %acc_10.at
  %.148 = load <8 x float>, <8 x float>* %acc_11.at
  %.149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.148)
  store <8 x float> %.149, <8 x float>* %acc_11.at
  %index_19 = add i64 %index_14, 1
  %.150 = mul i64 %index_19, 16
  %index_20 = add i64 %index_13, %.150
  %.151 = getelementptr float, float* %rhs_pack, i64 %index_20
  %.152 = bitcast float* %.151 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.152, align 4
  %.153 = add i64 %index_20, 8
  %.154 = getelementptr float, float* %rhs_pack, i64 %.153
  %.155 = bitcast float* %.154 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.155, align 4
  %index_21 = add i64 %index_17, %index_19
  %.156 = getelementptr float, float* %lhs_pack, i64 %index_21
  %.157 = load float, float* %.156, align 4
  %.158 = insertelement <8 x float> undef, float %.157, i32 0
  %a_6 = shufflevector <8 x float> %.158, <8 x float> undef, <8 x i32> zeroinitializer
  %.159 = load <8 x float>, <8 x float>* %acc_0.at
  %.160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.159)
  store <8 x float> %.160, <8 x float>* %acc_0.at
  %.161 = load <8 x float>, <8 x float>* %acc_1.at
  %.162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.161)
  store <8 x float> %.162, <8 x float>* %acc_1.at
  %.163 = add i64 %index_21, 272
  %.164 = getelementptr float, float* %lhs_pack, i64 %.163
  %.165 = load float, float* %.164, align 4
  %.166 = insertelement <8 x float> undef, float %.165, i32 0
  %a_7 = shufflevector <8 x float> %.166, <8 x float> undef, <8 x i32> zeroinitializer
  %.167 = load <8 x float>, <8 x float>* %acc_2.at
  %.168 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.167)
  store <8 x float> %.168, <8 x float>* %acc_2.at
  %.169 = load <8 x float>, <8 x float>* %acc_3.at
  %.170 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.169)
  store <8 x float> %.170, <8 x float>* %acc_3.at
  %.171 = add i64 %index_21, 544
  %.172 = getelementptr float, float* %lhs_pack, i64 %.171
  %.173 = load float, float* %.172, align 4
  %.174 = insertelement <8 x float> undef, float %.173, i32 0
  %a_8 = shufflevector <8 x float> %.174, <8 x float> undef, <8 x i32> zeroinitializer
  %.175 = load <8 x float>, <8 x float>* %acc_4.at
  %.176 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.175)
  store <8 x float> %.176, <8 x float>* %acc_4.at
  %.177 = load <8 x float>, <8 x float>* %acc_5.at
  %.178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.177)
  store <8 x float> %.178, <8 x float>* %acc_5.at
  %.179 = add i64 %index_21, 816
  %.180 = getelementptr float, float* %lhs_pack, i64 %.179
  %.181 = load float, float* %.180, align 4
  %.182 = insertelement <8 x float> undef, float %.181, i32 0
  %a_9 = shufflevector <8 x float> %.182, <8 x float> undef, <8 x i32> zeroinitializer
  %.183 = load <8 x float>, <8 x float>* %acc_6.at
  %.184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.183)
  store <8 x float> %.184, <8 x float>* %acc_6.at
  %.185 = load <8 x float>, <8 x float>* %acc_7.at
  %.186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.185)
  store <8 x float> %.186, <8 x float>* %acc_7.at
  %.187 = add i64 %index_21, 1088
  %.188 = getelementptr float, float* %lhs_pack, i64 %.187
  %.189 = load float, float* %.188, align 4
  %.190 = insertelement <8 x float> undef, float %.189, i32 0
  %a_10 = shufflevector <8 x float> %.190, <8 x float> undef, <8 x i32> zeroinitializer
  %.191 = load <8 x float>, <8 x float>* %acc_8.at
  %.192 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.191)
  store <8 x float> %.192, <8 x float>* %acc_8.at
  %.193 = load <8 x float>, <8 x float>* %acc_9.at
  %.194 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.193)
  store <8 x float> %.194, <8 x float>* %acc_9.at
  %.195 = add i64 %index_21, 1360
  %.196 = getelementptr float, float* %lhs_pack, i64 %.195
  %.197 = load float, float* %.196, align 4
  %.198 = insertelement <8 x float> undef, float %.197, i32 0
  %a_11 = shufflevector <8 x float> %.198, <8 x float> undef, <8 x i32> zeroinitializer
  %.199 = load <8 x float>, <8 x float>* %acc_10.at
  %.200 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.199)
  store <8 x float> %.200, <8 x float>* %acc_10.at
  %.201 = load <8 x float>, <8 x float>* %acc_11.at
  %.202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.201)
  store <8 x float> %.202, <8 x float>* %acc_11.at
  %index_22 = add i64 %index_14, 2
  %.203 = mul i64 %index_22, 16
  %index_23 = add i64 %index_13, %.203
  %.204 = getelementptr float, float* %rhs_pack, i64 %index_23
  %.205 = bitcast float* %.204 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.205, align 4
  %.206 = add i64 %index_23, 8
  %.207 = getelementptr float, float* %rhs_pack, i64 %.206
  %.208 = bitcast float* %.207 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.208, align 4
  %index_24 = add i64 %index_17, %index_22
  %.209 = getelementptr float, float* %lhs_pack, i64 %index_24
  %.210 = load float, float* %.209, align 4
  %.211 = insertelement <8 x float> undef, float %.210, i32 0
  %a_12 = shufflevector <8 x float> %.211, <8 x float> undef, <8 x i32> zeroinitializer
  %.212 = load <8 x float>, <8 x float>* %acc_0.at
  %.213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.212)
  store <8 x float> %.213, <8 x float>* %acc_0.at
  %.214 = load <8 x float>, <8 x float>* %acc_1.at
  %.215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.214)
  store <8 x float> %.215, <8 x float>* %acc_1.at
  %.216 = add i64 %index_24, 272
  %.217 = getelementptr float, float* %lhs_pack, i64 %.216
  %.218 = load float, float* %.217, align 4
  %.219 = insertelement <8 x float> undef, float %.218, i32 0
  %a_13 = shufflevector <8 x float> %.219, <8 x float> undef, <8 x i32> zeroinitializer
  %.220 = load <8 x float>, <8 x float>* %acc_2.at
  %.221 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.220)
  store <8 x float> %.221, <8 x float>* %acc_2.at
  %.222 = load <8 x float>, <8 x float>* %acc_3.at
  %.223 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.222)
  store <8 x float> %.223, <8 x float>* %acc_3.at
  %.224 = add i64 %index_24, 544
  %.225 = getelementptr float, float* %lhs_pack, i64 %.224
  %.226 = load float, float* %.225, align 4
  %.227 = insertelement <8 x float> undef, float %.226, i32 0
  %a_14 = shufflevector <8 x float> %.227, <8 x float> undef, <8 x i32> zeroinitializer
  %.228 = load <8 x float>, <8 x float>* %acc_4.at
  %.229 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.228)
  store <8 x float> %.229, <8 x float>* %acc_4.at
  %.230 = load <8 x float>, <8 x float>* %acc_5.at
  %.231 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.230)
  store <8 x float> %.231, <8 x float>* %acc_5.at
  %.232 = add i64 %index_24, 816
  %.233 = getelementptr float, float* %lhs_pack, i64 %.232
  %.234 = load float, float* %.233, align 4
  %.235 = insertelement <8 x float> undef, float %.234, i32 0
  %a_15 = shufflevector <8 x float> %.235, <8 x float> undef, <8 x i32> zeroinitializer
  %.236 = load <8 x float>, <8 x float>* %acc_6.at
  %.237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.236)
  store <8 x float> %.237, <8 x float>* %acc_6.at
  %.238 = load <8 x float>, <8 x float>* %acc_7.at
  %.239 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.238)
  store <8 x float> %.239, <8 x float>* %acc_7.at
  %.240 = add i64 %index_24, 1088
  %.241 = getelementptr float, float* %lhs_pack, i64 %.240
  %.242 = load float, float* %.241, align 4
  %.243 = insertelement <8 x float> undef, float %.242, i32 0
  %a_16 = shufflevector <8 x float> %.243, <8 x float> undef, <8 x i32> zeroinitializer
  %.244 = load <8 x float>, <8 x float>* %acc_8.at
  %.245 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.244)
  store <8 x float> %.245, <8 x float>* %acc_8.at
  %.246 = load <8 x float>, <8 x float>* %acc_9.at
  %.247 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.246)
  store <8 x float> %.247, <8 x float>* %acc_9.at
  %.248 = add i64 %index_24, 1360
  %.249 = getelementptr float, float* %lhs_pack, i64 %.248
  %.250 = load float, float* %.249, align 4
  %.251 = insertelement <8 x float> undef, float %.250, i32 0
  %a_17 = shufflevector <8 x float> %.251, <8 x float> undef, <8 x i32> zeroinitializer
  %.252 = load <8 x float>, <8 x float>* %acc_10.at
  %.253 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.252)
  store <8 x float> %.253, <8 x float>* %acc_10.at
  %.254 = load <8 x float>, <8 x float>* %acc_11.at
  %.255 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.254)
  store <8 x float> %.255, <8 x float>* %acc_11.at
  %index_25 = add i64 %index_14, 3
  %.256 = mul i64 %index_25, 16
  %index_26 = add i64 %index_13, %.256
  %.257 = getelementptr float, float* %rhs_pack, i64 %index_26
  %.258 = bitcast float* %.257 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.258, align 4
  %.259 = add i64 %index_26, 8
  %.260 = getelementptr float, float* %rhs_pack, i64 %.259
  %.261 = bitcast float* %.260 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.261, align 4
  %index_27 = add i64 %index_17, %index_25
  %.262 = getelementptr float, float* %lhs_pack, i64 %index_27
  %.263 = load float, float* %.262, align 4
  %.264 = insertelement <8 x float> undef, float %.263, i32 0
  %a_18 = shufflevector <8 x float> %.264, <8 x float> undef, <8 x i32> zeroinitializer
  %.265 = load <8 x float>, <8 x float>* %acc_0.at
  %.266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.265)
  store <8 x float> %.266, <8 x float>* %acc_0.at
  %.267 = load <8 x float>, <8 x float>* %acc_1.at
  %.268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.267)
  store <8 x float> %.268, <8 x float>* %acc_1.at
  %.269 = add i64 %index_27, 272
  %.270 = getelementptr float, float* %lhs_pack, i64 %.269
  %.271 = load float, float* %.270, align 4
  %.272 = insertelement <8 x float> undef, float %.271, i32 0
  %a_19 = shufflevector <8 x float> %.272, <8 x float> undef, <8 x i32> zeroinitializer
  %.273 = load <8 x float>, <8 x float>* %acc_2.at
  %.274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.273)
  store <8 x float> %.274, <8 x float>* %acc_2.at
  %.275 = load <8 x float>, <8 x float>* %acc_3.at
  %.276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.275)
  store <8 x float> %.276, <8 x float>* %acc_3.at
  %.277 = add i64 %index_27, 544
  %.278 = getelementptr float, float* %lhs_pack, i64 %.277
  %.279 = load float, float* %.278, align 4
  %.280 = insertelement <8 x float> undef, float %.279, i32 0
  %a_20 = shufflevector <8 x float> %.280, <8 x float> undef, <8 x i32> zeroinitializer
  %.281 = load <8 x float>, <8 x float>* %acc_4.at
  %.282 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.281)
  store <8 x float> %.282, <8 x float>* %acc_4.at
  %.283 = load <8 x float>, <8 x float>* %acc_5.at
  %.284 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.283)
  store <8 x float> %.284, <8 x float>* %acc_5.at
  %.285 = add i64 %index_27, 816
  %.286 = getelementptr float, float* %lhs_pack, i64 %.285
  %.287 = load float, float* %.286, align 4
  %.288 = insertelement <8 x float> undef, float %.287, i32 0
  %a_21 = shufflevector <8 x float> %.288, <8 x float> undef, <8 x i32> zeroinitializer
  %.289 = load <8 x float>, <8 x float>* %acc_6.at
  %.290 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.289)
  store <8 x float> %.290, <8 x float>* %acc_6.at
  %.291 = load <8 x float>, <8 x float>* %acc_7.at
  %.292 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.291)
  store <8 x float> %.292, <8 x float>* %acc_7.at
  %.293 = add i64 %index_27, 1088
  %.294 = getelementptr float, float* %lhs_pack, i64 %.293
  %.295 = load float, float* %.294, align 4
  %.296 = insertelement <8 x float> undef, float %.295, i32 0
  %a_22 = shufflevector <8 x float> %.296, <8 x float> undef, <8 x i32> zeroinitializer
  %.297 = load <8 x float>, <8 x float>* %acc_8.at
  %.298 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.297)
  store <8 x float> %.298, <8 x float>* %acc_8.at
  %.299 = load <8 x float>, <8 x float>* %acc_9.at
  %.300 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.299)
  store <8 x float> %.300, <8 x float>* %acc_9.at
  %.301 = add i64 %index_27, 1360
  %.302 = getelementptr float, float* %lhs_pack, i64 %.301
  %.303 = load float, float* %.302, align 4
  %.304 = insertelement <8 x float> undef, float %.303, i32 0
  %a_23 = shufflevector <8 x float> %.304, <8 x float> undef, <8 x i32> zeroinitializer
  %.305 = load <8 x float>, <8 x float>* %acc_10.at
  %.306 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.305)
  store <8 x float> %.306, <8 x float>* %acc_10.at
  %.307 = load <8 x float>, <8 x float>* %acc_11.at
  %.308 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.307)
  store <8 x float> %.308, <8 x float>* %acc_11.at
  %.309 = add nsw i32 %kk, 4
  br label %kk.head.30
kk.end.32:
  %.310 = mul i64 %index_16, 128
  %index_29 = add i64 %index_28, %.310
  %.311 = getelementptr float, float* %totals, i64 %index_29
  %.312 = bitcast float* %.311 to <8 x float>*
  %.313 = load <8 x float>, <8 x float>* %.312, align 4
  %.314 = load <8 x float>, <8 x float>* %acc_0.at
  %.315 = fadd <8 x float> %.313, %.314
  %.316 = getelementptr float, float* %totals, i64 %index_29
  %.317 = bitcast float* %.316 to <8 x float>*
  store <8 x float> %.315, <8 x float>* %.317, align 4
  %.318 = add i64 %index_29, 8
  %.319 = getelementptr float, float* %totals, i64 %.318
  %.320 = bitcast float* %.319 to <8 x float>*
  %.321 = load <8 x float>, <8 x float>* %.320, align 4
  %.322 = load <8 x float>, <8 x float>* %acc_1.at
  %.323 = fadd <8 x float> %.321, %.322
  %.324 = add i64 %index_29, 8
  %.325 = getelementptr float, float* %totals, i64 %.324
  %.326 = bitcast float* %.325 to <8 x float>*
  store <8 x float> %.323, <8 x float>* %.326, align 4
  %.327 = add i64 %index_29, 128
  %.328 = getelementptr float, float* %totals, i64 %.327
  %.329 = bitcast float* %.328 to <8 x float>*
  %.330 = load <8 x float>, <8 x float>* %.329, align 4
  %.331 = load <8 x float>, <8 x float>* %acc_2.at
  %.332 = fadd <8 x float> %.330, %.331
  %.333 = add i64 %index_29, 128
  %.334 = getelementptr float, float* %totals, i64 %.333
  %.335 = bitcast float* %.334 to <8 x float>*
  store <8 x float> %.332, <8 x float>* %.335, align 4
  %.336 = add i64 %index_29, 136
  %.337 = getelementptr float, float* %totals, i64 %.336
  %.338 = bitcast float* %.337 to <8 x float>*
  %.339 = load <8 x float>, <8 x float>* %.338, align 4
  %.340 = load <8 x float>, <8 x float>* %acc_3.at
  %.341 = fadd <8 x float> %.339, %.340
  %.342 = add i64 %index_29, 136
  %.343 = getelementptr float, float* %totals, i64 %.342
  %.344 = bitcast float* %.343 to <8 x float>*
  store <8 x float> %.341, <8 x float>* %.344, align 4
  %.345 = add i64 %index_29, 256
  %.346 = getelementptr float, float* %totals, i64 %.345
  %.347 = bitcast float* %.346 to <8 x float>*
  %.348 = load <8 x float>, <8 x float>* %.347, align 4
  %.349 = load <8 x float>, <8 x float>* %acc_4.at
  %.350 = fadd <8 x float> %.348, %.349
  %.351 = add i64 %index_29, 256
  %.352 = getelementptr float, float* %totals, i64 %.351
  %.353 = bitcast float* %.352 to <8 x float>*
  store <8 x float> %.350, <8 x float>* %.353, align 4
  %.354 = add i64 %index_29, 264
  %.355 = getelementptr float, float* %totals, i64 %.354
  %.356 = bitcast float* %.355 to <8 x float>*
  %.357 = load <8 x float>, <8 x float>* %.356, align 4
  %.358 = load <8 x float>, <8 x float>* %acc_5.at
  %.359 = fadd <8 x float> %.357, %.358
  %.360 = add i64 %index_29, 264
  %.361 = getelementptr float, float* %totals, i64 %.360
  %.362 = bitcast float* %.361 to <8 x float>*
  store <8 x float> %.359, <8 x float>* %.362, align 4
  %.363 = add i64 %index_29, 384
  %.364 = getelementptr float, float* %totals, i64 %.363
  %.365 = bitcast float* %.364 to <8 x float>*
  %.366 = load <8 x float>, <8 x float>* %.365, align 4
  %.367 = load <8 x float>, <8 x float>* %acc_6.at
  %.368 = fadd <8 x float> %.366, %.367
  %.369 = add i64 %index_29, 384
  %.370 = getelementptr float, float* %totals, i64 %.369
  %.371 = bitcast float* %.370 to <8 x float>*
  store <8 x float> %.368, <8 x float>* %.371, align 4
  %.372 = add i64 %index_29, 392
  %.373 = getelementptr float, float* %totals, i64 %.372
  %.374 = bitcast float* %.373 to <8 x float>*
  %.375 = load <8 x float>, <8 x float>* %.374, align 4
  %.376 = load <8 x float>, <8 x float>* %acc_7.at
  %.377 = fadd <8 x float> %.375, %.376
  %.378 = add i64 %index_29, 392
  %.379 = getelementptr float, float* %totals, i64 %.378
  %.380 = bitcast float* %.379 to <8 x float>*
  store <8 x float> %.377, <8 x float>* %.380, align 4
  %.381 = add i64 %index_29, 512
  %.382 = getelementptr float, float* %totals, i64 %.381
  %.383 = bitcast float* %.382 to <8 x float>*
  %.384 = load <8 x float>, <8 x float>* %.383, align 4
  %.385 = load <8 x float>, <8 x float>* %acc_8.at
  %.386 = fadd <8 x float> %.384, %.385
  %.387 = add i64 %index_29, 512
  %.388 = getelementptr float, float* %totals, i64 %.387
  %.389 = bitcast float* %.388 to <8 x float>*
  store <8 x float> %.386, <8 x float>* %.389, align 4
  %.390 = add i64 %index_29, 520
  %.391 = getelementptr float, float* %totals, i64 %.390
  %.392 = bitcast float* %.391 to <8 x float>*
  %.393 = load <8 x float>, <8 x float>* %.392, align 4
  %.394 = load <8 x float>, <8 x float>* %acc_9.at
  %.395 = fadd <8 x float> %.393, %.394
  %.396 = add i64 %index_29, 520
  %.397 = getelementptr float, float* %totals, i64 %.396
  %.398 = bitcast float* %.397 to <8 x float>*
  store <8 x float> %.395, <8 x float>* %.398, align 4
  %.399 = add i64 %index_29, 640
  %.400 = getelementptr float, float* %totals, i64 %.399
  %.401 = bitcast float* %.400 to <8 x float>*
  %.402 = load <8 x float>, <8 x float>* %.401, align 4
  %.403 = load <8 x float>, <8 x float>* %acc_10.at
  %.404 = fadd <8 x float> %.402, %.403
  %.405 = add i64 %index_29, 640
  %.406 = getelementptr float, float* %totals, i64 %.405
  %.407 = bitcast float* %.406 to <8 x float>*
  store <8 x float> %.404, <8 x float>* %.407, align 4
  %.408 = add i64 %index_29, 648
  %.409 = getelementptr float, float* %totals, i64 %.408
  %.410 = bitcast float* %.409 to <8 x float>*
  %.411 = load <8 x float>, <8 x float>* %.410, align 4
  %.412 = load <8 x float>, <8 x float>* %acc_11.at
  %.413 = fadd <8 x float> %.411, %.412
  %.414 = add i64 %index_29, 648
  %.415 = getelementptr float, float* %totals, i64 %.414
  %.416 = bitcast float* %.415 to <8 x float>*
  store <8 x float> %.413, <8 x float>* %.416, align 4
  %.417 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.27
rows_panel.end.29:
  %.418 = add nsw i32 %panel, 1
  br label %panel.head.24
panel.end.26:
  %.419 = add nsw i32 %group, 1
  br label %group.head.18
group.end.20:
  %.420 = add nsw i32 %kt, 1
  br label %kt.head.9
kt.end.11:
  br label %i_1.head.33
i_1.head.33:
  %i_1 = phi i32 [ 0, %kt.end.11 ], [ %.441, %j_4.end.38 ]
  %.421 = icmp slt i32 %i_1, %rows
  br i1 %.421, label %i_1.body.34, label %i_1.end.35
i_1.body.34:
  %m_1 = add i32 %m_start, %i_1
  %.422 = sext i32 %m_1 to i64
  %index_30 = mul i64 %.422, 128
  %.423 = sext i32 %i_1 to i64
  %index_32 = mul i64 %.423, 128
  br label %j_4.head.36
j_4.head.36:
  %j_4 = phi i32 [ 0, %i_1.body.34 ], [ %.440, %j_4.body.37 ]
  %.424 = icmp slt i32 %j_4, 128
  br i1 %.424, label %j_4.body.37, label %j_4.end.38
j_4.body.37:
  %index_31 = sext i32 %j_4 to i64
  %index_33 = add i64 %index_32, %index_31
  %.425 = getelementptr float, float* %in2, i64 %index_31
  %.426 = bitcast float* %.425 to <8 x float>*
  %lanes_3 = load <8 x float>, <8 x float>* %.426, align 4
  %.427 = getelementptr float, float* %totals, i64 %index_33
  %.428 = bitcast float* %.427 to <8 x float>*
  %.429 = load <8 x float>, <8 x float>* %.428, align 4
  %.430 = fadd <8 x float> %.429, %lanes_3
  %.431 = fcmp ogt <8 x float> zeroinitializer, %.430
  %.432 = getelementptr float, float* %totals, i64 %index_33
  %.433 = bitcast float* %.432 to <8 x float>*
  %.434 = load <8 x float>, <8 x float>* %.433, align 4
  %.435 = fadd <8 x float> %.434, %lanes_3
  %.436 = select <8 x i1> %.431, <8 x float> zeroinitializer, <8 x float> %.435
  %.437 = add i64 %index_30, %index_31
  %.438 = getelementptr float, float* %out0, i64 %.437
  %.439 = bitcast float* %.438 to <8 x float>*
  store <8 x float> %.436, <8 x float>* %.439, align 4
  %.440 = add nsw i32 %j_4, 8
  br label %j_4.head.36
j_4.end.38:
  %.441 = add nsw i32 %i_1, 1
  br label %i_1.head.33
i_1.end.35:
  %.442 = add i32 %group_x, 1
  %.443 = icmp eq i32 %.442, %.grid_x
  %.444 = add i32 %group_y, 1
  %.445 = select i1 %.443, i32 %.444, i32 %group_y
  %.446 = icmp eq i32 %.445, %.grid_y
  %.447 = add i32 %group_z, 1
  %.448 = select i1 %.443, i32 0, i32 %.442
  store i32 %.448, i32* %group_x.at
  %.449 = select i1 %.446, i32 0, i32 %.445
  store i32 %.449, i32* %group_y.at
  %.450 = select i1 %.446, i32 %.447, i32 %group_z
  store i32 %.450, i32* %group_z.at
  %.451 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_class
;   ops: reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, div, neg, mul, div, lt, select, gt, select, div, div, mul, neg, reduce_sum, add, mul, reduce_sum, mul, sub, arg_max, eq
;   from: examples/digits/model.ts:16:12, examples/digits/model.ts:20:7
;   schedule: row: tile row 8, vector inner 8
;   flops: 303*batch+1  bytes: 92*batch
;   grid: floordiv(batch+7, 8) x 1 x 1
;   in0: f32[10*batch], read
;   in1: i32[batch], read
;   out0: f32[batch], write
;   out1: f32[10*batch], write
;   out2: i32[batch], write
;   scratch: kept: f32[10]
define internal void @train_step_class(float* noalias nocapture readonly %in0, i32* noalias nocapture readonly %in1, float* noalias nocapture %out0, float* noalias nocapture %out1, i32* noalias nocapture %out2, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc.at = alloca float
  %acc_1.at = alloca float
  %acc_2.at = alloca float
  %acc_3.at = alloca float
  %acc_4.at = alloca i32
  %acc_5.at = alloca float
  %acc_6.at = alloca float
  %acc_7.at = alloca float
  %.1 = getelementptr inbounds i8, i8* %.scratch, i64 0
  %kept = bitcast i8* %.1 to float*
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.202, %row.end.8 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %first = mul i32 %group_x, 8
  %.8 = sitofp i32 %batch to float
  %.9 = fdiv float 1.0, %.8
  %value_2 = fneg float %.9
  %.10 = add i32 %first, 8
  %.11 = call i32 @llvm.smin.i32(i32 %.10, i32 %batch)
  br label %row.head.6
row.head.6:
  %row = phi i32 [ %first, %.task.body.4 ], [ %.192, %j_5.end.26 ]
  %.12 = icmp slt i32 %row, %.11
  br i1 %.12, label %row.body.7, label %row.end.8
row.body.7:
  store float 0xFFF0000000000000, float* %acc.at
  %index_1 = sext i32 %row to i64
  %index_2 = mul i64 %index_1, 10
  br label %j.head.9
j.head.9:
  %j = phi i32 [ 0, %row.body.7 ], [ %.26, %j.body.10 ]
  %.13 = icmp slt i32 %j, 10
  br i1 %.13, label %j.body.10, label %j.end.11
j.body.10:
  %.14 = sext i32 %j to i64
  %.15 = add i64 %index_2, %.14
  %.16 = getelementptr float, float* %in0, i64 %.15
  %x = load float, float* %.16, align 4
  %.17 = load float, float* %acc.at
  %.18 = load float, float* %acc.at
  %.19 = fcmp une float %.17, %.18
  %.20 = load float, float* %acc.at
  %.21 = load float, float* %acc.at
  %.22 = fcmp ogt float %.21, %x
  %.23 = load float, float* %acc.at
  %.24 = select i1 %.22, float %.23, float %x
  %.25 = select i1 %.19, float %.20, float %.24
  store float %.25, float* %acc.at
  %.26 = add nsw i32 %j, 1
  br label %j.head.9
j.end.11:
  store float 0.0, float* %acc_1.at
  br label %j_1.head.12
j_1.head.12:
  %j_1 = phi i32 [ 0, %j.end.11 ], [ %.56, %j_1.body.13 ]
  %.27 = icmp slt i32 %j_1, 10
  br i1 %.27, label %j_1.body.13, label %j_1.end.14
j_1.body.13:
  %index_3 = sext i32 %j_1 to i64
  %.28 = add i64 %index_2, %index_3
  %.29 = getelementptr float, float* %in0, i64 %.28
  %x_1 = load float, float* %.29, align 4
  %.30 = load float, float* %acc.at
  %x_3 = fsub float %x_1, %.30
  %.31 = fcmp olt float %x_3, -104.0
  %above_1 = select i1 %.31, float -104.0, float %x_3
  %.32 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.32, float 89.0, float %above_1
  %.33 = fmul float %clamped_1, 1.4426950216293335
  %.34 = fadd float %.33, 12582912.0
  %.35 = bitcast float %.34 to i32
  %exponent_1 = sub i32 %.35, 1262485504
  %n_1 = sitofp i32 %exponent_1 to float
  %.36 = call float @llvm.fma.f32(float %n_1, float -0.693359375, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.00021219444170128554, float %.36)
  %half_1 = ashr i32 %exponent_1, 1
  %.37 = fmul float %r_1, %r_1
  %.38 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_1, float 0.001398199936375022)
  %.39 = call float @llvm.fma.f32(float %.38, float %r_1, float 0.008333452045917511)
  %.40 = call float @llvm.fma.f32(float %.39, float %r_1, float 0.04166579619050026)
  %.41 = call float @llvm.fma.f32(float %.40, float %r_1, float 0.1666666567325592)
  %.42 = call float @llvm.fma.f32(float %.41, float %r_1, float 0.5)
  %.43 = call float @llvm.fma.f32(float %.37, float %.42, float %r_1)
  %.44 = fadd float %.43, 1.0
  %.45 = add i32 %half_1, 127
  %.46 = shl i32 %.45, 23
  %.47 = bitcast i32 %.46 to float
  %.48 = fmul float %.44, %.47
  %.49 = sub i32 %exponent_1, %half_1
  %.50 = add i32 %.49, 127
  %.51 = shl i32 %.50, 23
  %.52 = bitcast i32 %.51 to float
  %exp = fmul float %.48, %.52
  %.53 = getelementptr float, float* %kept, i64 %index_3
  store float %exp, float* %.53, align 4
  %.54 = load float, float* %acc_1.at
  %.55 = fadd float %.54, %exp
  store float %.55, float* %acc_1.at
  %.56 = add nsw i32 %j_1, 1
  br label %j_1.head.12
j_1.end.14:
  store float 0.0, float* %acc_2.at
  store float 0xFFF0000000000000, float* %acc_3.at
  store i32 2147483647, i32* %acc_4.at
  br label %j_2.head.15
j_2.head.15:
  %j_2 = phi i32 [ 0, %j_1.end.14 ], [ %.83, %j_2.body.16 ]
  %.57 = icmp slt i32 %j_2, 10
  br i1 %.57, label %j_2.body.16, label %j_2.end.17
j_2.body.16:
  %.58 = sext i32 %j_2 to i64
  %.59 = getelementptr float, float* %kept, i64 %.58
  %.60 = load float, float* %.59, align 4
  %.61 = load float, float* %acc_1.at
  %div = fdiv float %.60, %.61
  %.62 = load float, float* %acc_2.at
  %.63 = fadd float %.62, %div
  store float %.63, float* %acc_2.at
  %.64 = fcmp oeq float %div, %div
  %value_1 = select i1 %.64, float %div, float 0xFFF0000000000000
  %.65 = load float, float* %acc_3.at
  %.66 = fcmp ogt float %value_1, %.65
  %.67 = load float, float* %acc_3.at
  %.68 = fcmp oeq float %value_1, %.67
  %.69 = load i32, i32* %acc_4.at
  %.70 = icmp slt i32 %j_2, %.69
  %.71 = and i1 %.68, %.70
  %.72 = or i1 %.66, %.71
  %.73 = load float, float* %acc_3.at
  %next = select i1 %.72, float %value_1, float %.73
  %.74 = load float, float* %acc_3.at
  %.75 = fcmp ogt float %value_1, %.74
  %.76 = load float, float* %acc_3.at
  %.77 = fcmp oeq float %value_1, %.76
  %.78 = load i32, i32* %acc_4.at
  %.79 = icmp slt i32 %j_2, %.78
  %.80 = and i1 %.77, %.79
  %.81 = or i1 %.75, %.80
  %.82 = load i32, i32* %acc_4.at
  %next_1 = select i1 %.81, i32 %j_2, i32 %.82
  store float %next, float* %acc_3.at
  store i32 %next_1, i32* %acc_4.at
  %.83 = add nsw i32 %j_2, 1
  br label %j_2.head.15
j_2.end.17:
  %.84 = load i32, i32* %acc_4.at
  %.85 = icmp eq i32 %.84, 2147483647
  %.86 = load i32, i32* %acc_4.at
  %arg_max = select i1 %.85, i32 0, i32 %.86
  %.87 = getelementptr i32, i32* %in1, i64 %index_1
  %x_2 = load i32, i32* %.87, align 4
  store float 0.0, float* %acc_5.at
  store float 0.0, float* %acc_6.at
  br label %j_3.head.18
j_3.head.18:
  %j_3 = phi i32 [ 0, %j_2.end.17 ], [ %.141, %j_3.body.19 ]
  %.88 = icmp slt i32 %j_3, 10
  br i1 %.88, label %j_3.body.19, label %j_3.end.20
j_3.body.19:
  %.89 = icmp eq i32 %x_2, %j_3
  %cast = uitofp i1 %.89 to float
  %.90 = sext i32 %j_3 to i64
  %.91 = getelementptr float, float* %kept, i64 %.90
  %.92 = load float, float* %.91, align 4
  %.93 = load float, float* %acc_1.at
  %div_1 = fdiv float %.92, %.93
  %.94 = load float, float* %acc_2.at
  %div_2 = fdiv float %div_1, %.94
  %.95 = fcmp ogt float 1.0000000116860974e-7, %div_2
  %max = select i1 %.95, float 1.0000000116860974e-7, float %div_2
  %.96 = fcmp olt float 0.9999998807907104, %max
  %min = select i1 %.96, float 0.9999998807907104, float %max
  %is_subnormal_1 = fcmp olt float %min, 1.1754943508222875e-38
  %.97 = fmul float %min, 33554432.0
  %.98 = select i1 %is_subnormal_1, float %.97, float %min
  %bits_1 = bitcast float %.98 to i32
  %above_2 = sub i32 %bits_1, 1060439283
  %.99 = ashr i32 %above_2, 23
  %.100 = select i1 %is_subnormal_1, i32 -25, i32 0
  %.101 = add i32 %.99, %.100
  %e_1 = sitofp i32 %.101 to float
  %.102 = and i32 %above_2, 8388607
  %.103 = add i32 %.102, 1060439283
  %.104 = bitcast i32 %.103 to float
  %f_1 = fsub float %.104, 1.0
  %z_1 = fmul float %f_1, %f_1
  %.105 = load float, float* %acc_5.at
  %.106 = fcmp ogt float %min, 0.0
  %.107 = fcmp olt float %min, 0x7FF0000000000000
  %.108 = and i1 %.106, %.107
  %.109 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_1, float -0.11514610052108765)
  %.110 = call float @llvm.fma.f32(float %.109, float %f_1, float 0.11676998436450958)
  %.111 = call float @llvm.fma.f32(float %.110, float %f_1, float -0.12420140951871872)
  %.112 = call float @llvm.fma.f32(float %.111, float %f_1, float 0.14249323308467865)
  %.113 = call float @llvm.fma.f32(float %.112, float %f_1, float -0.16668057441711426)
  %.114 = call float @llvm.fma.f32(float %.113, float %f_1, float 0.2000071406364441)
  %.115 = call float @llvm.fma.f32(float %.114, float %f_1, float -0.24999994039535522)
  %.116 = call float @llvm.fma.f32(float %.115, float %f_1, float 0.3333333134651184)
  %.117 = fmul float %.116, %f_1
  %.118 = fmul float %.117, %z_1
  %.119 = call float @llvm.fma.f32(float %e_1, float -0.00021219444170128554, float %.118)
  %.120 = call float @llvm.fma.f32(float %z_1, float -0.5, float %.119)
  %.121 = fadd float %f_1, %.120
  %.122 = call float @llvm.fma.f32(float %e_1, float 0.693359375, float %.121)
  %.123 = fcmp oeq float %min, 0.0
  %.124 = fcmp olt float %min, 0.0
  %.125 = select i1 %.124, float 0x7FF8000000000000, float %min
  %.126 = select i1 %.123, float 0xFFF0000000000000, float %.125
  %.127 = select i1 %.108, float %.122, float %.126
  %.128 = fmul float %cast, %.127
  %.129 = fadd float %.105, %.128
  store float %.129, float* %acc_5.at
  %.130 = fcmp ogt float %max, 1.0000000116860974e-7
  %.131 = fcmp olt float %min, 0.9999998807907104
  %.132 = fmul float %value_2, %cast
  %.133 = fdiv float %.132, %min
  %.134 = select i1 %.131, float %.133, float 0.0
  %select = select i1 %.130, float %.134, float 0.0
  %.135 = load float, float* %acc_6.at
  %.136 = load float, float* %acc_2.at
  %.137 = fdiv float %div_2, %.136
  %.138 = fmul float %select, %.137
  %.139 = fneg float %.138
  %.140 = fadd float %.135, %.139
  store float %.140, float* %acc_6.at
  %.141 = add nsw i32 %j_3, 1
  br label %j_3.head.18
j_3.end.20:
  store float 0.0, float* %acc_7.at
  br label %j_4.head.21
j_4.head.21:
  %j_4 = phi i32 [ 0, %j_3.end.20 ], [ %.162, %j_4.body.22 ]
  %.142 = icmp slt i32 %j_4, 10
  br i1 %.142, label %j_4.body.22, label %j_4.end.23
j_4.body.22:
  %.143 = sext i32 %j_4 to i64
  %.144 = getelementptr float, float* %kept, i64 %.143
  %.145 = load float, float* %.144, align 4
  %.146 = load float, float* %acc_1.at
  %div_3 = fdiv float %.145, %.146
  %.147 = load float, float* %acc_2.at
  %div_4 = fdiv float %div_3, %.147
  %.148 = fcmp ogt float 1.0000000116860974e-7, %div_4
  %max_1 = select i1 %.148, float 1.0000000116860974e-7, float %div_4
  %.149 = fcmp olt float 0.9999998807907104, %max_1
  %min_1 = select i1 %.149, float 0.9999998807907104, float %max_1
  %.150 = icmp eq i32 %x_2, %j_4
  %cast_1 = uitofp i1 %.150 to float
  %.151 = fcmp ogt float %max_1, 1.0000000116860974e-7
  %.152 = fcmp olt float %min_1, 0.9999998807907104
  %.153 = fmul float %value_2, %cast_1
  %.154 = fdiv float %.153, %min_1
  %.155 = select i1 %.152, float %.154, float 0.0
  %select_1 = select i1 %.151, float %.155, float 0.0
  %.156 = load float, float* %acc_2.at
  %.157 = fdiv float %select_1, %.156
  %.158 = load float, float* %acc_6.at
  %.159 = fadd float %.157, %.158
  %mul = fmul float %.159, %div_3
  %.160 = load float, float* %acc_7.at
  %.161 = fadd float %.160, %mul
  store float %.161, float* %acc_7.at
  %.162 = add nsw i32 %j_4, 1
  br label %j_4.head.21
j_4.end.23:
  %.163 = load float, float* %acc_5.at
  %.164 = fneg float %.163
  %.165 = getelementptr float, float* %out0, i64 %index_1
  store float %.164, float* %.165, align 4
  %.166 = icmp eq i32 %x_2, %arg_max
  %.167 = zext i1 %.166 to i32
  %.168 = getelementptr i32, i32* %out2, i64 %index_1
  store i32 %.167, i32* %.168, align 4
  br label %j_5.head.24
j_5.head.24:
  %j_5 = phi i32 [ 0, %j_4.end.23 ], [ %.191, %j_5.body.25 ]
  %.169 = icmp slt i32 %j_5, 10
  br i1 %.169, label %j_5.body.25, label %j_5.end.26
j_5.body.25:
  %index_4 = sext i32 %j_5 to i64
  %.170 = getelementptr float, float* %kept, i64 %index_4
  %.171 = load float, float* %.170, align 4
  %.172 = load float, float* %acc_1.at
  %div_5 = fdiv float %.171, %.172
  %.173 = load float, float* %acc_2.at
  %div_6 = fdiv float %div_5, %.173
  %.174 = fcmp ogt float 1.0000000116860974e-7, %div_6
  %max_2 = select i1 %.174, float 1.0000000116860974e-7, float %div_6
  %.175 = fcmp olt float 0.9999998807907104, %max_2
  %min_2 = select i1 %.175, float 0.9999998807907104, float %max_2
  %.176 = icmp eq i32 %x_2, %j_5
  %cast_2 = uitofp i1 %.176 to float
  %.177 = fcmp ogt float %max_2, 1.0000000116860974e-7
  %.178 = fcmp olt float %min_2, 0.9999998807907104
  %.179 = fmul float %value_2, %cast_2
  %.180 = fdiv float %.179, %min_2
  %.181 = select i1 %.178, float %.180, float 0.0
  %select_2 = select i1 %.177, float %.181, float 0.0
  %.182 = load float, float* %acc_2.at
  %.183 = fdiv float %select_2, %.182
  %.184 = load float, float* %acc_6.at
  %.185 = fadd float %.183, %.184
  %mul_1 = fmul float %.185, %div_5
  %.186 = load float, float* %acc_7.at
  %.187 = fmul float %div_5, %.186
  %.188 = fsub float %mul_1, %.187
  %.189 = add i64 %index_2, %index_4
  %.190 = getelementptr float, float* %out1, i64 %.189
  store float %.188, float* %.190, align 4
  %.191 = add nsw i32 %j_5, 1
  br label %j_5.head.24
j_5.end.26:
  %.192 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.193 = add i32 %group_x, 1
  %.194 = icmp eq i32 %.193, %.grid_x
  %.195 = add i32 %group_y, 1
  %.196 = select i1 %.194, i32 %.195, i32 %group_y
  %.197 = icmp eq i32 %.196, %.grid_y
  %.198 = add i32 %group_z, 1
  %.199 = select i1 %.194, i32 0, i32 %.193
  store i32 %.199, i32* %group_x.at
  %.200 = select i1 %.197, i32 0, i32 %.196
  store i32 %.200, i32* %group_y.at
  %.201 = select i1 %.197, i32 %.198, i32 %group_z
  store i32 %.201, i32* %group_z.at
  %.202 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_class_1
;   ops: reduce_sum
;   from: examples/digits/model.ts:16:12
;   schedule: reduce: vector result 8
;   flops: 10*batch  bytes: 40*batch+40
;   grid: 1 x 1 x 1
;   in0: f32[10*batch], read
;   out0: f32[10], write
define internal void @train_step_class_1(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc.at = alloca <8 x float>
  %acc_1.at = alloca float
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.41, %i_rest.end.11 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  store <8 x float> zeroinitializer, <8 x float>* %acc.at
  br label %r.head.6
r.head.6:
  %r = phi i32 [ 0, %.task.body.4 ], [ %.15, %r.body.7 ]
  %.7 = icmp slt i32 %r, %batch
  br i1 %.7, label %r.body.7, label %r.end.8
r.body.7:
  %.8 = load <8 x float>, <8 x float>* %acc.at
  %.9 = sext i32 %r to i64
  %.10 = mul i64 %.9, 10
  %.11 = getelementptr float, float* %in0, i64 %.10
  %.12 = bitcast float* %.11 to <8 x float>*
  %.13 = load <8 x float>, <8 x float>* %.12, align 4
  %.14 = fadd <8 x float> %.8, %.13
  store <8 x float> %.14, <8 x float>* %acc.at
  %.15 = add nsw i32 %r, 1
  br label %r.head.6
r.end.8:
  %.16 = load <8 x float>, <8 x float>* %acc.at
  %.17 = getelementptr float, float* %out0, i64 0
  %.18 = bitcast float* %.17 to <8 x float>*
  store <8 x float> %.16, <8 x float>* %.18, align 4
  br label %i_rest.head.9
i_rest.head.9:
  %i_rest = phi i32 [ 8, %r.end.8 ], [ %.31, %r_1.end.14 ]
  %.19 = icmp slt i32 %i_rest, 10
  br i1 %.19, label %i_rest.body.10, label %i_rest.end.11
i_rest.body.10:
  store float 0.0, float* %acc_1.at
  %index_1 = sext i32 %i_rest to i64
  br label %r_1.head.12
r_1.head.12:
  %r_1 = phi i32 [ 0, %i_rest.body.10 ], [ %.28, %r_1.body.13 ]
  %.20 = icmp slt i32 %r_1, %batch
  br i1 %.20, label %r_1.body.13, label %r_1.end.14
r_1.body.13:
  %.21 = load float, float* %acc_1.at
  %.22 = sext i32 %r_1 to i64
  %.23 = mul i64 %.22, 10
  %.24 = add i64 %index_1, %.23
  %.25 = getelementptr float, float* %in0, i64 %.24
  %.26 = load float, float* %.25, align 4
  %.27 = fadd float %.21, %.26
  store float %.27, float* %acc_1.at
  %.28 = add nsw i32 %r_1, 1
  br label %r_1.head.12
r_1.end.14:
  %.29 = load float, float* %acc_1.at
  %.30 = getelementptr float, float* %out0, i64 %index_1
  store float %.29, float* %.30, align 4
  %.31 = add nsw i32 %i_rest, 1
  br label %i_rest.head.9
i_rest.end.11:
  %.32 = add i32 %group_x, 1
  %.33 = icmp eq i32 %.32, %.grid_x
  %.34 = add i32 %group_y, 1
  %.35 = select i1 %.33, i32 %.34, i32 %group_y
  %.36 = icmp eq i32 %.35, %.grid_y
  %.37 = add i32 %group_z, 1
  %.38 = select i1 %.33, i32 0, i32 %.32
  store i32 %.38, i32* %group_x.at
  %.39 = select i1 %.36, i32 0, i32 %.35
  store i32 %.39, i32* %group_y.at
  %.40 = select i1 %.36, i32 %.37, i32 %group_z
  store i32 %.40, i32* %group_z.at
  %.41 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_class_2
;   ops: dot_general
;   from: examples/digits/model.ts:16:12
;   schedule: contract: tile m 12, tile n 128, register m 6, register n 16, vector n 8, stage rhs, stage lhs, vector m 8
;   flops: 2560*batch  bytes: 552*batch+5120
;   grid: 1 x 1 x 1
;   in0: f32[10*batch], read
;   in1: f32[128*batch], read
;   out0: f32[1280], write
;   scratch: lhs_pack: f32[3072], rhs_pack: f32[16384], totals: f32[1536]
define internal void @train_step_class_2(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %lhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 12288
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 77824
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.512, %i_2.end.41 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.14, %t.body.7 ]
  %.10 = icmp slt i32 %t, 1536
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
  %.16 = sdiv i32 %.15, 256
  br label %kt.head.9
kt.head.9:
  %kt = phi i32 [ 0, %t.end.8 ], [ %.489, %group.end.23 ]
  %.17 = icmp slt i32 %kt, %.16
  br i1 %.17, label %kt.body.10, label %kt.end.11
kt.body.10:
  %k_start = mul i32 %kt, 256
  %.18 = sub i32 %batch, %k_start
  %k_count = call i32 @llvm.smin.i32(i32 256, i32 %.18)
  %index_3 = sext i32 %k_start to i64
  %index_4 = mul i64 %index_3, 10
  br label %kt_1.head.12
kt_1.head.12:
  %kt_1 = phi i32 [ 0, %kt.body.10 ], [ %.33, %i_rest.end.17 ]
  %.19 = icmp slt i32 %kt_1, %k_count
  br i1 %.19, label %kt_1.body.13, label %kt_1.end.14
kt_1.body.13:
  %index_1 = sext i32 %kt_1 to i64
  %index_2 = mul i64 %index_1, 12
  %.20 = mul i64 %index_1, 10
  %index_5 = add i64 %index_4, %.20
  %.21 = getelementptr float, float* %in0, i64 %index_5
  %.22 = bitcast float* %.21 to <8 x float>*
  %.23 = load <8 x float>, <8 x float>* %.22, align 4
  %.24 = getelementptr float, float* %lhs_pack, i64 %index_2
  %.25 = bitcast float* %.24 to <8 x float>*
  store <8 x float> %.23, <8 x float>* %.25, align 4
  br label %i_rest.head.15
i_rest.head.15:
  %i_rest = phi i32 [ 8, %kt_1.body.13 ], [ %.32, %i_rest.body.16 ]
  %.26 = icmp slt i32 %i_rest, 10
  br i1 %.26, label %i_rest.body.16, label %i_rest.end.17
i_rest.body.16:
  %index_6 = sext i32 %i_rest to i64
  %.27 = add i64 %index_5, %index_6
  %.28 = getelementptr float, float* %in0, i64 %.27
  %.29 = load float, float* %.28, align 4
  %.30 = add i64 %index_2, %index_6
  %.31 = getelementptr float, float* %lhs_pack, i64 %.30
  store float %.29, float* %.31, align 4
  %.32 = add nsw i32 %i_rest, 1
  br label %i_rest.head.15
i_rest.end.17:
  %.33 = add nsw i32 %kt_1, 1
  br label %kt_1.head.12
kt_1.end.14:
  br label %kk.head.18
kk.head.18:
  %kk = phi i32 [ 0, %kt_1.end.14 ], [ %.40, %kk.body.19 ]
  %.34 = icmp slt i32 %kk, %k_count
  br i1 %.34, label %kk.body.19, label %kk.end.20
kk.body.19:
  %.35 = sext i32 %kk to i64
  %index_7 = mul i64 %.35, 12
  %.36 = add i64 %index_7, 10
  %.37 = getelementptr float, float* %lhs_pack, i64 %.36
  store float 0.0, float* %.37, align 4
  %.38 = add i64 %index_7, 11
  %.39 = getelementptr float, float* %lhs_pack, i64 %.38
  store float 0.0, float* %.39, align 4
  %.40 = add nsw i32 %kk, 1
  br label %kk.head.18
kk.end.20:
  %index_10 = mul i64 %index_3, 128
  %.41 = sdiv i32 %k_count, 4
  %index_13 = mul i32 %.41, 4
  br label %group.head.21
group.head.21:
  %group = phi i32 [ 0, %kk.end.20 ], [ %.488, %panel.end.29 ]
  %.42 = icmp slt i32 %group, 2
  br i1 %.42, label %group.body.22, label %group.end.23
group.body.22:
  %group_start = mul i32 %group, 64
  %.43 = sext i32 %group_start to i64
  %index_11 = add i64 %index_10, %.43
  br label %kt_2.head.24
kt_2.head.24:
  %kt_2 = phi i32 [ 0, %group.body.22 ], [ %.100, %kt_2.body.25 ]
  %.44 = icmp slt i32 %kt_2, %k_count
  br i1 %.44, label %kt_2.body.25, label %kt_2.end.26
kt_2.body.25:
  %index_8 = sext i32 %kt_2 to i64
  %index_9 = mul i64 %index_8, 16
  %.45 = mul i64 %index_8, 128
  %index_12 = add i64 %index_11, %.45
  %.46 = getelementptr float, float* %in1, i64 %index_12
  %.47 = bitcast float* %.46 to <8 x float>*
  %.48 = load <8 x float>, <8 x float>* %.47, align 4
  %.49 = getelementptr float, float* %rhs_pack, i64 %index_9
  %.50 = bitcast float* %.49 to <8 x float>*
  store <8 x float> %.48, <8 x float>* %.50, align 4
  %.51 = add i64 %index_12, 8
  %.52 = getelementptr float, float* %in1, i64 %.51
  %.53 = bitcast float* %.52 to <8 x float>*
  %.54 = load <8 x float>, <8 x float>* %.53, align 4
  %.55 = add i64 %index_9, 8
  %.56 = getelementptr float, float* %rhs_pack, i64 %.55
  %.57 = bitcast float* %.56 to <8 x float>*
  store <8 x float> %.54, <8 x float>* %.57, align 4
  %.58 = add i64 %index_12, 16
  %.59 = getelementptr float, float* %in1, i64 %.58
  %.60 = bitcast float* %.59 to <8 x float>*
  %.61 = load <8 x float>, <8 x float>* %.60, align 4
  %.62 = add i64 %index_9, 4096
  %.63 = getelementptr float, float* %rhs_pack, i64 %.62
  %.64 = bitcast float* %.63 to <8 x float>*
  store <8 x float> %.61, <8 x float>* %.64, align 4
  %.65 = add i64 %index_12, 24
  %.66 = getelementptr float, float* %in1, i64 %.65
  %.67 = bitcast float* %.66 to <8 x float>*
  %.68 = load <8 x float>, <8 x float>* %.67, align 4
  %.69 = add i64 %index_9, 4104
  %.70 = getelementptr float, float* %rhs_pack, i64 %.69
  %.71 = bitcast float* %.70 to <8 x float>*
  store <8 x float> %.68, <8 x float>* %.71, align 4
  %.72 = add i64 %index_12, 32
  %.73 = getelementptr float, float* %in1, i64 %.72
  %.74 = bitcast float* %.73 to <8 x float>*
  %.75 = load <8 x float>, <8 x float>* %.74, align 4
  %.76 = add i64 %index_9, 8192
  %.77 = getelementptr float, float* %rhs_pack, i64 %.76
  %.78 = bitcast float* %.77 to <8 x float>*
  store <8 x float> %.75, <8 x float>* %.78, align 4
  %.79 = add i64 %index_12, 40
  %.80 = getelementptr float, float* %in1, i64 %.79
  %.81 = bitcast float* %.80 to <8 x float>*
  %.82 = load <8 x float>, <8 x float>* %.81, align 4
  %.83 = add i64 %index_9, 8200
  %.84 = getelementptr float, float* %rhs_pack, i64 %.83
  %.85 = bitcast float* %.84 to <8 x float>*
  store <8 x float> %.82, <8 x float>* %.85, align 4
  %.86 = add i64 %index_12, 48
  %.87 = getelementptr float, float* %in1, i64 %.86
  %.88 = bitcast float* %.87 to <8 x float>*
  %.89 = load <8 x float>, <8 x float>* %.88, align 4
  %.90 = add i64 %index_9, 12288
  %.91 = getelementptr float, float* %rhs_pack, i64 %.90
  %.92 = bitcast float* %.91 to <8 x float>*
  store <8 x float> %.89, <8 x float>* %.92, align 4
  %.93 = add i64 %index_12, 56
  %.94 = getelementptr float, float* %in1, i64 %.93
  %.95 = bitcast float* %.94 to <8 x float>*
  %.96 = load <8 x float>, <8 x float>* %.95, align 4
  %.97 = add i64 %index_9, 12296
  %.98 = getelementptr float, float* %rhs_pack, i64 %.97
  %.99 = bitcast float* %.98 to <8 x float>*
  store <8 x float> %.96, <8 x float>* %.99, align 4
  %.100 = add nsw i32 %kt_2, 1
  br label %kt_2.head.24
kt_2.end.26:
  br label %panel.head.27
panel.head.27:
  %panel = phi i32 [ 0, %kt_2.end.26 ], [ %.487, %rows_panel.end.32 ]
  %.101 = icmp slt i32 %panel, 4
  br i1 %.101, label %panel.body.28, label %panel.end.29
panel.body.28:
  %.102 = mul i32 %panel, 16
  %column = add i32 %group_start, %.102
  %.103 = sext i32 %panel to i64
  %index_14 = mul i64 %.103, 4096
  %index_31 = sext i32 %column to i64
  br label %rows_panel.head.30
rows_panel.head.30:
  %rows_panel = phi i32 [ 0, %panel.body.28 ], [ %.486, %kk_1_rest.end.38 ]
  %.104 = icmp slt i32 %rows_panel, 2
  br i1 %.104, label %rows_panel.body.31, label %rows_panel.end.32
rows_panel.body.31:
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
  %index_17 = sext i32 %row to i64
  br label %kk_1.head.33
kk_1.head.33:
  %kk_1 = phi i32 [ 0, %rows_panel.body.31 ], [ %.322, %kk_1.body.34 ]
  %.105 = icmp slt i32 %kk_1, %index_13
  br i1 %.105, label %kk_1.body.34, label %kk_1.end.35
kk_1.body.34:
  %index_15 = sext i32 %kk_1 to i64
  %.106 = mul i64 %index_15, 16
  %index_16 = add i64 %index_14, %.106
  %.107 = getelementptr float, float* %rhs_pack, i64 %index_16
  %.108 = bitcast float* %.107 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.108, align 4
  %.109 = add i64 %index_16, 8
  %.110 = getelementptr float, float* %rhs_pack, i64 %.109
  %.111 = bitcast float* %.110 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.111, align 4
  %.112 = mul i64 %index_15, 12
  %index_18 = add i64 %index_17, %.112
  %.113 = getelementptr float, float* %lhs_pack, i64 %index_18
  %.114 = load float, float* %.113, align 4
  %.115 = insertelement <8 x float> undef, float %.114, i32 0
  %a = shufflevector <8 x float> %.115, <8 x float> undef, <8 x i32> zeroinitializer
  %.116 = load <8 x float>, <8 x float>* %acc_0.at
  %.117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.116)
  store <8 x float> %.117, <8 x float>* %acc_0.at
  %.118 = load <8 x float>, <8 x float>* %acc_1.at
  %.119 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.118)
  store <8 x float> %.119, <8 x float>* %acc_1.at
  %.120 = add i64 %index_18, 1
  %.121 = getelementptr float, float* %lhs_pack, i64 %.120
  %.122 = load float, float* %.121, align 4
  %.123 = insertelement <8 x float> undef, float %.122, i32 0
  %a_1 = shufflevector <8 x float> %.123, <8 x float> undef, <8 x i32> zeroinitializer
  %.124 = load <8 x float>, <8 x float>* %acc_2.at
  %.125 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.124)
  store <8 x float> %.125, <8 x float>* %acc_2.at
  %.126 = load <8 x float>, <8 x float>* %acc_3.at
  %.127 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.126)
  store <8 x float> %.127, <8 x float>* %acc_3.at
  %.128 = add i64 %index_18, 2
  %.129 = getelementptr float, float* %lhs_pack, i64 %.128
  %.130 = load float, float* %.129, align 4
  %.131 = insertelement <8 x float> undef, float %.130, i32 0
  %a_2 = shufflevector <8 x float> %.131, <8 x float> undef, <8 x i32> zeroinitializer
  %.132 = load <8 x float>, <8 x float>* %acc_4.at
  %.133 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.132)
  store <8 x float> %.133, <8 x float>* %acc_4.at
  %.134 = load <8 x float>, <8 x float>* %acc_5.at
  %.135 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.134)
  store <8 x float> %.135, <8 x float>* %acc_5.at
  %.136 = add i64 %index_18, 3
  %.137 = getelementptr float, float* %lhs_pack, i64 %.136
  %.138 = load float, float* %.137, align 4
  %.139 = insertelement <8 x float> undef, float %.138, i32 0
  %a_3 = shufflevector <8 x float> %.139, <8 x float> undef, <8 x i32> zeroinitializer
  %.140 = load <8 x float>, <8 x float>* %acc_6.at
  %.141 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.140)
  store <8 x float> %.141, <8 x float>* %acc_6.at
  %.142 = load <8 x float>, <8 x float>* %acc_7.at
  %.143 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.142)
  store <8 x float> %.143, <8 x float>* %acc_7.at
  %.144 = add i64 %index_18, 4
  %.145 = getelementptr float, float* %lhs_pack, i64 %.144
  %.146 = load float, float* %.145, align 4
  %.147 = insertelement <8 x float> undef, float %.146, i32 0
  %a_4 = shufflevector <8 x float> %.147, <8 x float> undef, <8 x i32> zeroinitializer
  %.148 = load <8 x float>, <8 x float>* %acc_8.at
  %.149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.148)
  store <8 x float> %.149, <8 x float>* %acc_8.at
  %.150 = load <8 x float>, <8 x float>* %acc_9.at
  %.151 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.150)
  store <8 x float> %.151, <8 x float>* %acc_9.at
  %.152 = add i64 %index_18, 5
  %.153 = getelementptr float, float* %lhs_pack, i64 %.152
  %.154 = load float, float* %.153, align 4
  %.155 = insertelement <8 x float> undef, float %.154, i32 0
  %a_5 = shufflevector <8 x float> %.155, <8 x float> undef, <8 x i32> zeroinitializer
  %.156 = load <8 x float>, <8 x float>* %acc_10.at
  %.157 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.156)
  store <8 x float> %.157, <8 x float>* %acc_10.at
  %.158 = load <8 x float>, <8 x float>* %acc_11.at
  %.159 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.158)
  store <8 x float> %.159, <8 x float>* %acc_11.at
  %index_19 = add i64 %index_15, 1
  %.160 = mul i64 %index_19, 16
  %index_20 = add i64 %index_14, %.160
  %.161 = getelementptr float, float* %rhs_pack, i64 %index_20
  %.162 = bitcast float* %.161 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.162, align 4
  %.163 = add i64 %index_20, 8
  %.164 = getelementptr float, float* %rhs_pack, i64 %.163
  %.165 = bitcast float* %.164 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.165, align 4
  %.166 = mul i64 %index_19, 12
  %index_21 = add i64 %index_17, %.166
  %.167 = getelementptr float, float* %lhs_pack, i64 %index_21
  %.168 = load float, float* %.167, align 4
  %.169 = insertelement <8 x float> undef, float %.168, i32 0
  %a_6 = shufflevector <8 x float> %.169, <8 x float> undef, <8 x i32> zeroinitializer
  %.170 = load <8 x float>, <8 x float>* %acc_0.at
  %.171 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.170)
  store <8 x float> %.171, <8 x float>* %acc_0.at
  %.172 = load <8 x float>, <8 x float>* %acc_1.at
  %.173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.172)
  store <8 x float> %.173, <8 x float>* %acc_1.at
  %.174 = add i64 %index_21, 1
  %.175 = getelementptr float, float* %lhs_pack, i64 %.174
  %.176 = load float, float* %.175, align 4
  %.177 = insertelement <8 x float> undef, float %.176, i32 0
  %a_7 = shufflevector <8 x float> %.177, <8 x float> undef, <8 x i32> zeroinitializer
  %.178 = load <8 x float>, <8 x float>* %acc_2.at
  %.179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.178)
  store <8 x float> %.179, <8 x float>* %acc_2.at
  %.180 = load <8 x float>, <8 x float>* %acc_3.at
  %.181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.180)
  store <8 x float> %.181, <8 x float>* %acc_3.at
  %.182 = add i64 %index_21, 2
  %.183 = getelementptr float, float* %lhs_pack, i64 %.182
  %.184 = load float, float* %.183, align 4
  %.185 = insertelement <8 x float> undef, float %.184, i32 0
  %a_8 = shufflevector <8 x float> %.185, <8 x float> undef, <8 x i32> zeroinitializer
  %.186 = load <8 x float>, <8 x float>* %acc_4.at
  %.187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.186)
  store <8 x float> %.187, <8 x float>* %acc_4.at
  %.188 = load <8 x float>, <8 x float>* %acc_5.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_5.at
  %.190 = add i64 %index_21, 3
  %.191 = getelementptr float, float* %lhs_pack, i64 %.190
  %.192 = load float, float* %.191, align 4
  %.193 = insertelement <8 x float> undef, float %.192, i32 0
  %a_9 = shufflevector <8 x float> %.193, <8 x float> undef, <8 x i32> zeroinitializer
  %.194 = load <8 x float>, <8 x float>* %acc_6.at
  %.195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.194)
  store <8 x float> %.195, <8 x float>* %acc_6.at
  %.196 = load <8 x float>, <8 x float>* %acc_7.at
  %.197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.196)
  store <8 x float> %.197, <8 x float>* %acc_7.at
  %.198 = add i64 %index_21, 4
  %.199 = getelementptr float, float* %lhs_pack, i64 %.198
  %.200 = load float, float* %.199, align 4
  %.201 = insertelement <8 x float> undef, float %.200, i32 0
  %a_10 = shufflevector <8 x float> %.201, <8 x float> undef, <8 x i32> zeroinitializer
  %.202 = load <8 x float>, <8 x float>* %acc_8.at
  %.203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.202)
  store <8 x float> %.203, <8 x float>* %acc_8.at
  %.204 = load <8 x float>, <8 x float>* %acc_9.at
  %.205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.204)
  store <8 x float> %.205, <8 x float>* %acc_9.at
  %.206 = add i64 %index_21, 5
  %.207 = getelementptr float, float* %lhs_pack, i64 %.206
  %.208 = load float, float* %.207, align 4
  %.209 = insertelement <8 x float> undef, float %.208, i32 0
  %a_11 = shufflevector <8 x float> %.209, <8 x float> undef, <8 x i32> zeroinitializer
  %.210 = load <8 x float>, <8 x float>* %acc_10.at
  %.211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.210)
  store <8 x float> %.211, <8 x float>* %acc_10.at
  %.212 = load <8 x float>, <8 x float>* %acc_11.at
  %.213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.212)
  store <8 x float> %.213, <8 x float>* %acc_11.at
  %index_22 = add i64 %index_15, 2
  %.214 = mul i64 %index_22, 16
  %index_23 = add i64 %index_14, %.214
  %.215 = getelementptr float, float* %rhs_pack, i64 %index_23
  %.216 = bitcast float* %.215 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.216, align 4
  %.217 = add i64 %index_23, 8
  %.218 = getelementptr float, float* %rhs_pack, i64 %.217
  %.219 = bitcast float* %.218 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.219, align 4
  %.220 = mul i64 %index_22, 12
  %index_24 = add i64 %index_17, %.220
  %.221 = getelementptr float, float* %lhs_pack, i64 %index_24
  %.222 = load float, float* %.221, align 4
  %.223 = insertelement <8 x float> undef, float %.222, i32 0
  %a_12 = shufflevector <8 x float> %.223, <8 x float> undef, <8 x i32> zeroinitializer
  %.224 = load <8 x float>, <8 x float>* %acc_0.at
  %.225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.224)
  store <8 x float> %.225, <8 x float>* %acc_0.at
  %.226 = load <8 x float>, <8 x float>* %acc_1.at
  %.227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.226)
  store <8 x float> %.227, <8 x float>* %acc_1.at
  %.228 = add i64 %index_24, 1
  %.229 = getelementptr float, float* %lhs_pack, i64 %.228
  %.230 = load float, float* %.229, align 4
  %.231 = insertelement <8 x float> undef, float %.230, i32 0
  %a_13 = shufflevector <8 x float> %.231, <8 x float> undef, <8 x i32> zeroinitializer
  %.232 = load <8 x float>, <8 x float>* %acc_2.at
  %.233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.232)
  store <8 x float> %.233, <8 x float>* %acc_2.at
  %.234 = load <8 x float>, <8 x float>* %acc_3.at
  %.235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.234)
  store <8 x float> %.235, <8 x float>* %acc_3.at
  %.236 = add i64 %index_24, 2
  %.237 = getelementptr float, float* %lhs_pack, i64 %.236
  %.238 = load float, float* %.237, align 4
  %.239 = insertelement <8 x float> undef, float %.238, i32 0
  %a_14 = shufflevector <8 x float> %.239, <8 x float> undef, <8 x i32> zeroinitializer
  %.240 = load <8 x float>, <8 x float>* %acc_4.at
  %.241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.240)
  store <8 x float> %.241, <8 x float>* %acc_4.at
  %.242 = load <8 x float>, <8 x float>* %acc_5.at
  %.243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.242)
  store <8 x float> %.243, <8 x float>* %acc_5.at
  %.244 = add i64 %index_24, 3
  %.245 = getelementptr float, float* %lhs_pack, i64 %.244
  %.246 = load float, float* %.245, align 4
  %.247 = insertelement <8 x float> undef, float %.246, i32 0
  %a_15 = shufflevector <8 x float> %.247, <8 x float> undef, <8 x i32> zeroinitializer
  %.248 = load <8 x float>, <8 x float>* %acc_6.at
  %.249 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.248)
  store <8 x float> %.249, <8 x float>* %acc_6.at
  %.250 = load <8 x float>, <8 x float>* %acc_7.at
  %.251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.250)
  store <8 x float> %.251, <8 x float>* %acc_7.at
  %.252 = add i64 %index_24, 4
  %.253 = getelementptr float, float* %lhs_pack, i64 %.252
  %.254 = load float, float* %.253, align 4
  %.255 = insertelement <8 x float> undef, float %.254, i32 0
  %a_16 = shufflevector <8 x float> %.255, <8 x float> undef, <8 x i32> zeroinitializer
  %.256 = load <8 x float>, <8 x float>* %acc_8.at
  %.257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.256)
  store <8 x float> %.257, <8 x float>* %acc_8.at
  %.258 = load <8 x float>, <8 x float>* %acc_9.at
  %.259 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.258)
  store <8 x float> %.259, <8 x float>* %acc_9.at
  %.260 = add i64 %index_24, 5
  %.261 = getelementptr float, float* %lhs_pack, i64 %.260
  %.262 = load float, float* %.261, align 4
  %.263 = insertelement <8 x float> undef, float %.262, i32 0
  %a_17 = shufflevector <8 x float> %.263, <8 x float> undef, <8 x i32> zeroinitializer
  %.264 = load <8 x float>, <8 x float>* %acc_10.at
  %.265 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.264)
  store <8 x float> %.265, <8 x float>* %acc_10.at
  %.266 = load <8 x float>, <8 x float>* %acc_11.at
  %.267 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.266)
  store <8 x float> %.267, <8 x float>* %acc_11.at
  %index_25 = add i64 %index_15, 3
  %.268 = mul i64 %index_25, 16
  %index_26 = add i64 %index_14, %.268
  %.269 = getelementptr float, float* %rhs_pack, i64 %index_26
  %.270 = bitcast float* %.269 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.270, align 4
  %.271 = add i64 %index_26, 8
  %.272 = getelementptr float, float* %rhs_pack, i64 %.271
  %.273 = bitcast float* %.272 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.273, align 4
  %.274 = mul i64 %index_25, 12
  %index_27 = add i64 %index_17, %.274
  %.275 = getelementptr float, float* %lhs_pack, i64 %index_27
  %.276 = load float, float* %.275, align 4
  %.277 = insertelement <8 x float> undef, float %.276, i32 0
  %a_18 = shufflevector <8 x float> %.277, <8 x float> undef, <8 x i32> zeroinitializer
  %.278 = load <8 x float>, <8 x float>* %acc_0.at
  %.279 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.278)
  store <8 x float> %.279, <8 x float>* %acc_0.at
  %.280 = load <8 x float>, <8 x float>* %acc_1.at
  %.281 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.280)
  store <8 x float> %.281, <8 x float>* %acc_1.at
  %.282 = add i64 %index_27, 1
  %.283 = getelementptr float, float* %lhs_pack, i64 %.282
  %.284 = load float, float* %.283, align 4
  %.285 = insertelement <8 x float> undef, float %.284, i32 0
  %a_19 = shufflevector <8 x float> %.285, <8 x float> undef, <8 x i32> zeroinitializer
  %.286 = load <8 x float>, <8 x float>* %acc_2.at
  %.287 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.286)
  store <8 x float> %.287, <8 x float>* %acc_2.at
  %.288 = load <8 x float>, <8 x float>* %acc_3.at
  %.289 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.288)
  store <8 x float> %.289, <8 x float>* %acc_3.at
  %.290 = add i64 %index_27, 2
  %.291 = getelementptr float, float* %lhs_pack, i64 %.290
  %.292 = load float, float* %.291, align 4
  %.293 = insertelement <8 x float> undef, float %.292, i32 0
  %a_20 = shufflevector <8 x float> %.293, <8 x float> undef, <8 x i32> zeroinitializer
  %.294 = load <8 x float>, <8 x float>* %acc_4.at
  %.295 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.294)
  store <8 x float> %.295, <8 x float>* %acc_4.at
  %.296 = load <8 x float>, <8 x float>* %acc_5.at
  %.297 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.296)
  store <8 x float> %.297, <8 x float>* %acc_5.at
  %.298 = add i64 %index_27, 3
  %.299 = getelementptr float, float* %lhs_pack, i64 %.298
  %.300 = load float, float* %.299, align 4
  %.301 = insertelement <8 x float> undef, float %.300, i32 0
  %a_21 = shufflevector <8 x float> %.301, <8 x float> undef, <8 x i32> zeroinitializer
  %.302 = load <8 x float>, <8 x float>* %acc_6.at
  %.303 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.302)
  store <8 x float> %.303, <8 x float>* %acc_6.at
  %.304 = load <8 x float>, <8 x float>* %acc_7.at
  %.305 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.304)
  store <8 x float> %.305, <8 x float>* %acc_7.at
  %.306 = add i64 %index_27, 4
  %.307 = getelementptr float, float* %lhs_pack, i64 %.306
  %.308 = load float, float* %.307, align 4
  %.309 = insertelement <8 x float> undef, float %.308, i32 0
  %a_22 = shufflevector <8 x float> %.309, <8 x float> undef, <8 x i32> zeroinitializer
  %.310 = load <8 x float>, <8 x float>* %acc_8.at
  %.311 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.310)
  store <8 x float> %.311, <8 x float>* %acc_8.at
  %.312 = load <8 x float>, <8 x float>* %acc_9.at
  %.313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.312)
  store <8 x float> %.313, <8 x float>* %acc_9.at
  %.314 = add i64 %index_27, 5
  %.315 = getelementptr float, float* %lhs_pack, i64 %.314
  %.316 = load float, float* %.315, align 4
  %.317 = insertelement <8 x float> undef, float %.316, i32 0
  %a_23 = shufflevector <8 x float> %.317, <8 x float> undef, <8 x i32> zeroinitializer
  %.318 = load <8 x float>, <8 x float>* %acc_10.at
  %.319 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.318)
  store <8 x float> %.319, <8 x float>* %acc_10.at
  %.320 = load <8 x float>, <8 x float>* %acc_11.at
  %.321 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.320)
  store <8 x float> %.321, <8 x float>* %acc_11.at
  %.322 = add nsw i32 %kk_1, 4
  br label %kk_1.head.33
kk_1.end.35:
  br label %kk_1_rest.head.36
kk_1_rest.head.36:
  %kk_1_rest = phi i32 [ %index_13, %kk_1.end.35 ], [ %.378, %kk_1_rest.body.37 ]
  %.323 = icmp slt i32 %kk_1_rest, %k_count
  br i1 %.323, label %kk_1_rest.body.37, label %kk_1_rest.end.38
kk_1_rest.body.37:
  %index_28 = sext i32 %kk_1_rest to i64
  %.324 = mul i64 %index_28, 16
  %index_29 = add i64 %index_14, %.324
  %.325 = getelementptr float, float* %rhs_pack, i64 %index_29
  %.326 = bitcast float* %.325 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.326, align 4
  %.327 = add i64 %index_29, 8
  %.328 = getelementptr float, float* %rhs_pack, i64 %.327
  %.329 = bitcast float* %.328 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.329, align 4
  %.330 = mul i64 %index_28, 12
  %index_30 = add i64 %index_17, %.330
  %.331 = getelementptr float, float* %lhs_pack, i64 %index_30
  %.332 = load float, float* %.331, align 4
  %.333 = insertelement <8 x float> undef, float %.332, i32 0
  %a_24 = shufflevector <8 x float> %.333, <8 x float> undef, <8 x i32> zeroinitializer
  %.334 = load <8 x float>, <8 x float>* %acc_0.at
  %.335 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_8, <8 x float> %.334)
  store <8 x float> %.335, <8 x float>* %acc_0.at
  %.336 = load <8 x float>, <8 x float>* %acc_1.at
  %.337 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_9, <8 x float> %.336)
  store <8 x float> %.337, <8 x float>* %acc_1.at
  %.338 = add i64 %index_30, 1
  %.339 = getelementptr float, float* %lhs_pack, i64 %.338
  %.340 = load float, float* %.339, align 4
  %.341 = insertelement <8 x float> undef, float %.340, i32 0
  %a_25 = shufflevector <8 x float> %.341, <8 x float> undef, <8 x i32> zeroinitializer
  %.342 = load <8 x float>, <8 x float>* %acc_2.at
  %.343 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_8, <8 x float> %.342)
  store <8 x float> %.343, <8 x float>* %acc_2.at
  %.344 = load <8 x float>, <8 x float>* %acc_3.at
  %.345 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_9, <8 x float> %.344)
  store <8 x float> %.345, <8 x float>* %acc_3.at
  %.346 = add i64 %index_30, 2
  %.347 = getelementptr float, float* %lhs_pack, i64 %.346
  %.348 = load float, float* %.347, align 4
  %.349 = insertelement <8 x float> undef, float %.348, i32 0
  %a_26 = shufflevector <8 x float> %.349, <8 x float> undef, <8 x i32> zeroinitializer
  %.350 = load <8 x float>, <8 x float>* %acc_4.at
  %.351 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_8, <8 x float> %.350)
  store <8 x float> %.351, <8 x float>* %acc_4.at
  %.352 = load <8 x float>, <8 x float>* %acc_5.at
  %.353 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_9, <8 x float> %.352)
  store <8 x float> %.353, <8 x float>* %acc_5.at
  %.354 = add i64 %index_30, 3
  %.355 = getelementptr float, float* %lhs_pack, i64 %.354
  %.356 = load float, float* %.355, align 4
  %.357 = insertelement <8 x float> undef, float %.356, i32 0
  %a_27 = shufflevector <8 x float> %.357, <8 x float> undef, <8 x i32> zeroinitializer
  %.358 = load <8 x float>, <8 x float>* %acc_6.at
  %.359 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_8, <8 x float> %.358)
  store <8 x float> %.359, <8 x float>* %acc_6.at
  %.360 = load <8 x float>, <8 x float>* %acc_7.at
  %.361 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_9, <8 x float> %.360)
  store <8 x float> %.361, <8 x float>* %acc_7.at
  %.362 = add i64 %index_30, 4
  %.363 = getelementptr float, float* %lhs_pack, i64 %.362
  %.364 = load float, float* %.363, align 4
  %.365 = insertelement <8 x float> undef, float %.364, i32 0
  %a_28 = shufflevector <8 x float> %.365, <8 x float> undef, <8 x i32> zeroinitializer
  %.366 = load <8 x float>, <8 x float>* %acc_8.at
  %.367 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_8, <8 x float> %.366)
  store <8 x float> %.367, <8 x float>* %acc_8.at
  %.368 = load <8 x float>, <8 x float>* %acc_9.at
  %.369 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_9, <8 x float> %.368)
  store <8 x float> %.369, <8 x float>* %acc_9.at
  %.370 = add i64 %index_30, 5
  %.371 = getelementptr float, float* %lhs_pack, i64 %.370
  %.372 = load float, float* %.371, align 4
  %.373 = insertelement <8 x float> undef, float %.372, i32 0
  %a_29 = shufflevector <8 x float> %.373, <8 x float> undef, <8 x i32> zeroinitializer
  %.374 = load <8 x float>, <8 x float>* %acc_10.at
  %.375 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_8, <8 x float> %.374)
  store <8 x float> %.375, <8 x float>* %acc_10.at
  %.376 = load <8 x float>, <8 x float>* %acc_11.at
  %.377 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_9, <8 x float> %.376)
  store <8 x float> %.377, <8 x float>* %acc_11.at
  %.378 = add nsw i32 %kk_1_rest, 1
  br label %kk_1_rest.head.36
kk_1_rest.end.38:
  %.379 = mul i64 %index_17, 128
  %index_32 = add i64 %index_31, %.379
  %.380 = getelementptr float, float* %totals, i64 %index_32
  %.381 = bitcast float* %.380 to <8 x float>*
  %.382 = load <8 x float>, <8 x float>* %.381, align 4
  %.383 = load <8 x float>, <8 x float>* %acc_0.at
  %.384 = fadd <8 x float> %.382, %.383
  %.385 = getelementptr float, float* %totals, i64 %index_32
  %.386 = bitcast float* %.385 to <8 x float>*
  store <8 x float> %.384, <8 x float>* %.386, align 4
  %.387 = add i64 %index_32, 8
  %.388 = getelementptr float, float* %totals, i64 %.387
  %.389 = bitcast float* %.388 to <8 x float>*
  %.390 = load <8 x float>, <8 x float>* %.389, align 4
  %.391 = load <8 x float>, <8 x float>* %acc_1.at
  %.392 = fadd <8 x float> %.390, %.391
  %.393 = add i64 %index_32, 8
  %.394 = getelementptr float, float* %totals, i64 %.393
  %.395 = bitcast float* %.394 to <8 x float>*
  store <8 x float> %.392, <8 x float>* %.395, align 4
  %.396 = add i64 %index_32, 128
  %.397 = getelementptr float, float* %totals, i64 %.396
  %.398 = bitcast float* %.397 to <8 x float>*
  %.399 = load <8 x float>, <8 x float>* %.398, align 4
  %.400 = load <8 x float>, <8 x float>* %acc_2.at
  %.401 = fadd <8 x float> %.399, %.400
  %.402 = add i64 %index_32, 128
  %.403 = getelementptr float, float* %totals, i64 %.402
  %.404 = bitcast float* %.403 to <8 x float>*
  store <8 x float> %.401, <8 x float>* %.404, align 4
  %.405 = add i64 %index_32, 136
  %.406 = getelementptr float, float* %totals, i64 %.405
  %.407 = bitcast float* %.406 to <8 x float>*
  %.408 = load <8 x float>, <8 x float>* %.407, align 4
  %.409 = load <8 x float>, <8 x float>* %acc_3.at
  %.410 = fadd <8 x float> %.408, %.409
  %.411 = add i64 %index_32, 136
  %.412 = getelementptr float, float* %totals, i64 %.411
  %.413 = bitcast float* %.412 to <8 x float>*
  store <8 x float> %.410, <8 x float>* %.413, align 4
  %.414 = add i64 %index_32, 256
  %.415 = getelementptr float, float* %totals, i64 %.414
  %.416 = bitcast float* %.415 to <8 x float>*
  %.417 = load <8 x float>, <8 x float>* %.416, align 4
  %.418 = load <8 x float>, <8 x float>* %acc_4.at
  %.419 = fadd <8 x float> %.417, %.418
  %.420 = add i64 %index_32, 256
  %.421 = getelementptr float, float* %totals, i64 %.420
  %.422 = bitcast float* %.421 to <8 x float>*
  store <8 x float> %.419, <8 x float>* %.422, align 4
  %.423 = add i64 %index_32, 264
  %.424 = getelementptr float, float* %totals, i64 %.423
  %.425 = bitcast float* %.424 to <8 x float>*
  %.426 = load <8 x float>, <8 x float>* %.425, align 4
  %.427 = load <8 x float>, <8 x float>* %acc_5.at
  %.428 = fadd <8 x float> %.426, %.427
  %.429 = add i64 %index_32, 264
  %.430 = getelementptr float, float* %totals, i64 %.429
  %.431 = bitcast float* %.430 to <8 x float>*
  store <8 x float> %.428, <8 x float>* %.431, align 4
  %.432 = add i64 %index_32, 384
  %.433 = getelementptr float, float* %totals, i64 %.432
  %.434 = bitcast float* %.433 to <8 x float>*
  %.435 = load <8 x float>, <8 x float>* %.434, align 4
  %.436 = load <8 x float>, <8 x float>* %acc_6.at
  %.437 = fadd <8 x float> %.435, %.436
  %.438 = add i64 %index_32, 384
  %.439 = getelementptr float, float* %totals, i64 %.438
  %.440 = bitcast float* %.439 to <8 x float>*
  store <8 x float> %.437, <8 x float>* %.440, align 4
  %.441 = add i64 %index_32, 392
  %.442 = getelementptr float, float* %totals, i64 %.441
  %.443 = bitcast float* %.442 to <8 x float>*
  %.444 = load <8 x float>, <8 x float>* %.443, align 4
  %.445 = load <8 x float>, <8 x float>* %acc_7.at
  %.446 = fadd <8 x float> %.444, %.445
  %.447 = add i64 %index_32, 392
  %.448 = getelementptr float, float* %totals, i64 %.447
  %.449 = bitcast float* %.448 to <8 x float>*
  store <8 x float> %.446, <8 x float>* %.449, align 4
  %.450 = add i64 %index_32, 512
  %.451 = getelementptr float, float* %totals, i64 %.450
  %.452 = bitcast float* %.451 to <8 x float>*
  %.453 = load <8 x float>, <8 x float>* %.452, align 4
  %.454 = load <8 x float>, <8 x float>* %acc_8.at
  %.455 = fadd <8 x float> %.453, %.454
  %.456 = add i64 %index_32, 512
  %.457 = getelementptr float, float* %totals, i64 %.456
  %.458 = bitcast float* %.457 to <8 x float>*
  store <8 x float> %.455, <8 x float>* %.458, align 4
  %.459 = add i64 %index_32, 520
  %.460 = getelementptr float, float* %totals, i64 %.459
  %.461 = bitcast float* %.460 to <8 x float>*
  %.462 = load <8 x float>, <8 x float>* %.461, align 4
  %.463 = load <8 x float>, <8 x float>* %acc_9.at
  %.464 = fadd <8 x float> %.462, %.463
  %.465 = add i64 %index_32, 520
  %.466 = getelementptr float, float* %totals, i64 %.465
  %.467 = bitcast float* %.466 to <8 x float>*
  store <8 x float> %.464, <8 x float>* %.467, align 4
  %.468 = add i64 %index_32, 640
  %.469 = getelementptr float, float* %totals, i64 %.468
  %.470 = bitcast float* %.469 to <8 x float>*
  %.471 = load <8 x float>, <8 x float>* %.470, align 4
  %.472 = load <8 x float>, <8 x float>* %acc_10.at
  %.473 = fadd <8 x float> %.471, %.472
  %.474 = add i64 %index_32, 640
  %.475 = getelementptr float, float* %totals, i64 %.474
  %.476 = bitcast float* %.475 to <8 x float>*
  store <8 x float> %.473, <8 x float>* %.476, align 4
  %.477 = add i64 %index_32, 648
  %.478 = getelementptr float, float* %totals, i64 %.477
  %.479 = bitcast float* %.478 to <8 x float>*
  %.480 = load <8 x float>, <8 x float>* %.479, align 4
  %.481 = load <8 x float>, <8 x float>* %acc_11.at
  %.482 = fadd <8 x float> %.480, %.481
  %.483 = add i64 %index_32, 648
  %.484 = getelementptr float, float* %totals, i64 %.483
  %.485 = bitcast float* %.484 to <8 x float>*
  store <8 x float> %.482, <8 x float>* %.485, align 4
  %.486 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.30
rows_panel.end.32:
  %.487 = add nsw i32 %panel, 1
  br label %panel.head.27
panel.end.29:
  %.488 = add nsw i32 %group, 1
  br label %group.head.21
group.end.23:
  %.489 = add nsw i32 %kt, 1
  br label %kt.head.9
kt.end.11:
  br label %i_2.head.39
i_2.head.39:
  %i_2 = phi i32 [ 0, %kt.end.11 ], [ %.502, %j_4.end.44 ]
  %.490 = icmp slt i32 %i_2, 10
  br i1 %.490, label %i_2.body.40, label %i_2.end.41
i_2.body.40:
  %.491 = sext i32 %i_2 to i64
  %index_33 = mul i64 %.491, 128
  %.492 = sext i32 %i_2 to i64
  %index_35 = mul i64 %.492, 128
  br label %j_4.head.42
j_4.head.42:
  %j_4 = phi i32 [ 0, %i_2.body.40 ], [ %.501, %j_4.body.43 ]
  %.493 = icmp slt i32 %j_4, 128
  br i1 %.493, label %j_4.body.43, label %j_4.end.44
j_4.body.43:
  %index_34 = sext i32 %j_4 to i64
  %.494 = add i64 %index_35, %index_34
  %.495 = getelementptr float, float* %totals, i64 %.494
  %.496 = bitcast float* %.495 to <8 x float>*
  %.497 = load <8 x float>, <8 x float>* %.496, align 4
  %.498 = add i64 %index_33, %index_34
  %.499 = getelementptr float, float* %out0, i64 %.498
  %.500 = bitcast float* %.499 to <8 x float>*
  store <8 x float> %.497, <8 x float>* %.500, align 4
  %.501 = add nsw i32 %j_4, 8
  br label %j_4.head.42
j_4.end.44:
  %.502 = add nsw i32 %i_2, 1
  br label %i_2.head.39
i_2.end.41:
  %.503 = add i32 %group_x, 1
  %.504 = icmp eq i32 %.503, %.grid_x
  %.505 = add i32 %group_y, 1
  %.506 = select i1 %.504, i32 %.505, i32 %group_y
  %.507 = icmp eq i32 %.506, %.grid_y
  %.508 = add i32 %group_z, 1
  %.509 = select i1 %.504, i32 0, i32 %.503
  store i32 %.509, i32* %group_x.at
  %.510 = select i1 %.507, i32 0, i32 %.506
  store i32 %.510, i32* %group_y.at
  %.511 = select i1 %.507, i32 %.508, i32 %group_z
  store i32 %.511, i32* %group_z.at
  %.512 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_class_3
;   ops: dot_general, gt, select
;   from: examples/digits/model.ts:16:12, examples/digits/model.ts:15:12
;   schedule: contract: tile m 192, tile n 128, register m 6, register n 16, vector n 8, stage rhs, stage lhs
;   flops: 2816*batch  bytes: 1064*batch+5120
;   grid: floordiv(batch+191, 192) x 1 x 1
;   in0: f32[10*batch], read
;   in1: f32[1280], read
;   in2: f32[128*batch], read
;   out0: f32[128*batch], write
;   scratch: lhs_pack: f32[1920], rhs_pack: f32[160], totals: f32[96]
define internal void @train_step_class_3(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %lhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 7680
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 8320
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.386, %group.end.14 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %.10 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 192, i32 %.10)
  %.11 = add i32 %rows, 5
  %index_1 = sdiv i32 %.11, 6
  %index_2 = sub i32 %batch, 1
  %.12 = mul i32 %index_1, 6
  br label %i.head.6
i.head.6:
  %i = phi i32 [ 0, %.task.body.4 ], [ %.29, %k_rest.end.11 ]
  %.13 = icmp slt i32 %i, %.12
  br i1 %.13, label %i.body.7, label %i.end.8
i.body.7:
  %.14 = add i32 %m_start, %i
  %m = call i32 @llvm.smin.i32(i32 %.14, i32 %index_2)
  %.15 = sext i32 %i to i64
  %index_3 = mul i64 %.15, 10
  %.16 = sext i32 %m to i64
  %index_4 = mul i64 %.16, 10
  %.17 = getelementptr float, float* %in0, i64 %index_4
  %.18 = bitcast float* %.17 to <8 x float>*
  %.19 = load <8 x float>, <8 x float>* %.18, align 4
  %.20 = getelementptr float, float* %lhs_pack, i64 %index_3
  %.21 = bitcast float* %.20 to <8 x float>*
  store <8 x float> %.19, <8 x float>* %.21, align 4
  br label %k_rest.head.9
k_rest.head.9:
  %k_rest = phi i32 [ 8, %i.body.7 ], [ %.28, %k_rest.body.10 ]
  %.22 = icmp slt i32 %k_rest, 10
  br i1 %.22, label %k_rest.body.10, label %k_rest.end.11
k_rest.body.10:
  %index_5 = sext i32 %k_rest to i64
  %.23 = add i64 %index_4, %index_5
  %.24 = getelementptr float, float* %in0, i64 %.23
  %.25 = load float, float* %.24, align 4
  %.26 = add i64 %index_3, %index_5
  %.27 = getelementptr float, float* %lhs_pack, i64 %.26
  store float %.25, float* %.27, align 4
  %.28 = add nsw i32 %k_rest, 1
  br label %k_rest.head.9
k_rest.end.11:
  %.29 = add nsw i32 %i, 1
  br label %i.head.6
i.end.8:
  br label %group.head.12
group.head.12:
  %group = phi i32 [ 0, %i.end.8 ], [ %.376, %rows_panel.end.23 ]
  %.30 = icmp slt i32 %group, 8
  br i1 %.30, label %group.body.13, label %group.end.14
group.body.13:
  %group_start = mul i32 %group, 16
  %.31 = sext i32 %group_start to i64
  %index_8 = mul i64 %.31, 10
  br label %j.head.15
j.head.15:
  %j = phi i32 [ 0, %group.body.13 ], [ %.42, %k_1.end.20 ]
  %.32 = icmp slt i32 %j, 16
  br i1 %.32, label %j.body.16, label %j.end.17
j.body.16:
  %index_6 = sext i32 %j to i64
  %.33 = mul i64 %index_6, 10
  %index_9 = add i64 %index_8, %.33
  br label %k_1.head.18
k_1.head.18:
  %k_1 = phi i32 [ 0, %j.body.16 ], [ %.41, %k_1.body.19 ]
  %.34 = icmp slt i32 %k_1, 10
  br i1 %.34, label %k_1.body.19, label %k_1.end.20
k_1.body.19:
  %index_7 = sext i32 %k_1 to i64
  %.35 = add i64 %index_9, %index_7
  %.36 = getelementptr float, float* %in1, i64 %.35
  %.37 = load float, float* %.36, align 4
  %.38 = mul i64 %index_7, 16
  %.39 = add i64 %index_6, %.38
  %.40 = getelementptr float, float* %rhs_pack, i64 %.39
  store float %.37, float* %.40, align 4
  %.41 = add nsw i32 %k_1, 1
  br label %k_1.head.18
k_1.end.20:
  %.42 = add nsw i32 %j, 1
  br label %j.head.15
j.end.17:
  br label %rows_panel.head.21
rows_panel.head.21:
  %rows_panel = phi i32 [ 0, %j.end.17 ], [ %.375, %i_1.end.32 ]
  %.43 = icmp slt i32 %rows_panel, %index_1
  br i1 %.43, label %rows_panel.body.22, label %rows_panel.end.23
rows_panel.body.22:
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
  %.44 = sext i32 %row to i64
  %index_12 = mul i64 %.44, 10
  br label %kk.head.24
kk.head.24:
  %kk = phi i32 [ 0, %rows_panel.body.22 ], [ %.254, %kk.body.25 ]
  %.45 = icmp slt i32 %kk, 8
  br i1 %.45, label %kk.body.25, label %kk.end.26
kk.body.25:
  %index_10 = sext i32 %kk to i64
  %index_11 = mul i64 %index_10, 16
  %.46 = getelementptr float, float* %rhs_pack, i64 %index_11
  %.47 = bitcast float* %.46 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.47, align 4
  %.48 = add i64 %index_11, 8
  %.49 = getelementptr float, float* %rhs_pack, i64 %.48
  %.50 = bitcast float* %.49 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.50, align 4
  %index_13 = add i64 %index_12, %index_10
  %.51 = getelementptr float, float* %lhs_pack, i64 %index_13
  %.52 = load float, float* %.51, align 4
  %.53 = insertelement <8 x float> undef, float %.52, i32 0
  %a = shufflevector <8 x float> %.53, <8 x float> undef, <8 x i32> zeroinitializer
  %.54 = load <8 x float>, <8 x float>* %acc_0.at
  %.55 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.54)
  store <8 x float> %.55, <8 x float>* %acc_0.at
  %.56 = load <8 x float>, <8 x float>* %acc_1.at
  %.57 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.56)
  store <8 x float> %.57, <8 x float>* %acc_1.at
  %.58 = add i64 %index_13, 10
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
  %.66 = add i64 %index_13, 20
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
  %.74 = add i64 %index_13, 30
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
  %.82 = add i64 %index_13, 40
  %.83 = getelementptr float, float* %lhs_pack, i64 %.82
  %.84 = load float, float* %.83, align 4
  %.85 = insertelement <8 x float> undef, float %.84, i32 0
  %a_4 = shufflevector <8 x float> %.85, <8 x float> undef, <8 x i32> zeroinitializer
  %.86 = load <8 x float>, <8 x float>* %acc_8.at
  %.87 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.86)
  store <8 x float> %.87, <8 x float>* %acc_8.at
  %.88 = load <8 x float>, <8 x float>* %acc_9.at
  %.89 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.88)
  store <8 x float> %.89, <8 x float>* %acc_9.at
  %.90 = add i64 %index_13, 50
  %.91 = getelementptr float, float* %lhs_pack, i64 %.90
  %.92 = load float, float* %.91, align 4
  %.93 = insertelement <8 x float> undef, float %.92, i32 0
  %a_5 = shufflevector <8 x float> %.93, <8 x float> undef, <8 x i32> zeroinitializer
  %.94 = load <8 x float>, <8 x float>* %acc_10.at
  %.95 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.94)
  store <8 x float> %.95, <8 x float>* %acc_10.at
  %.96 = load <8 x float>, <8 x float>* %acc_11.at
  %.97 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.96)
  store <8 x float> %.97, <8 x float>* %acc_11.at
  %index_14 = add i64 %index_10, 1
  %index_15 = mul i64 %index_14, 16
  %.98 = getelementptr float, float* %rhs_pack, i64 %index_15
  %.99 = bitcast float* %.98 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.99, align 4
  %.100 = add i64 %index_15, 8
  %.101 = getelementptr float, float* %rhs_pack, i64 %.100
  %.102 = bitcast float* %.101 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.102, align 4
  %index_16 = add i64 %index_12, %index_14
  %.103 = getelementptr float, float* %lhs_pack, i64 %index_16
  %.104 = load float, float* %.103, align 4
  %.105 = insertelement <8 x float> undef, float %.104, i32 0
  %a_6 = shufflevector <8 x float> %.105, <8 x float> undef, <8 x i32> zeroinitializer
  %.106 = load <8 x float>, <8 x float>* %acc_0.at
  %.107 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.106)
  store <8 x float> %.107, <8 x float>* %acc_0.at
  %.108 = load <8 x float>, <8 x float>* %acc_1.at
  %.109 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.108)
  store <8 x float> %.109, <8 x float>* %acc_1.at
  %.110 = add i64 %index_16, 10
  %.111 = getelementptr float, float* %lhs_pack, i64 %.110
  %.112 = load float, float* %.111, align 4
  %.113 = insertelement <8 x float> undef, float %.112, i32 0
  %a_7 = shufflevector <8 x float> %.113, <8 x float> undef, <8 x i32> zeroinitializer
  %.114 = load <8 x float>, <8 x float>* %acc_2.at
  %.115 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.114)
  store <8 x float> %.115, <8 x float>* %acc_2.at
  %.116 = load <8 x float>, <8 x float>* %acc_3.at
  %.117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.116)
  store <8 x float> %.117, <8 x float>* %acc_3.at
  %.118 = add i64 %index_16, 20
  %.119 = getelementptr float, float* %lhs_pack, i64 %.118
  %.120 = load float, float* %.119, align 4
  %.121 = insertelement <8 x float> undef, float %.120, i32 0
  %a_8 = shufflevector <8 x float> %.121, <8 x float> undef, <8 x i32> zeroinitializer
  %.122 = load <8 x float>, <8 x float>* %acc_4.at
  %.123 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.122)
  store <8 x float> %.123, <8 x float>* %acc_4.at
  %.124 = load <8 x float>, <8 x float>* %acc_5.at
  %.125 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.124)
  store <8 x float> %.125, <8 x float>* %acc_5.at
  %.126 = add i64 %index_16, 30
  %.127 = getelementptr float, float* %lhs_pack, i64 %.126
  %.128 = load float, float* %.127, align 4
  %.129 = insertelement <8 x float> undef, float %.128, i32 0
  %a_9 = shufflevector <8 x float> %.129, <8 x float> undef, <8 x i32> zeroinitializer
  %.130 = load <8 x float>, <8 x float>* %acc_6.at
  %.131 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.130)
  store <8 x float> %.131, <8 x float>* %acc_6.at
  %.132 = load <8 x float>, <8 x float>* %acc_7.at
  %.133 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.132)
  store <8 x float> %.133, <8 x float>* %acc_7.at
  %.134 = add i64 %index_16, 40
  %.135 = getelementptr float, float* %lhs_pack, i64 %.134
  %.136 = load float, float* %.135, align 4
  %.137 = insertelement <8 x float> undef, float %.136, i32 0
  %a_10 = shufflevector <8 x float> %.137, <8 x float> undef, <8 x i32> zeroinitializer
  %.138 = load <8 x float>, <8 x float>* %acc_8.at
  %.139 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.138)
  store <8 x float> %.139, <8 x float>* %acc_8.at
  %.140 = load <8 x float>, <8 x float>* %acc_9.at
  %.141 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.140)
  store <8 x float> %.141, <8 x float>* %acc_9.at
  %.142 = add i64 %index_16, 50
  %.143 = getelementptr float, float* %lhs_pack, i64 %.142
  %.144 = load float, float* %.143, align 4
  %.145 = insertelement <8 x float> undef, float %.144, i32 0
  %a_11 = shufflevector <8 x float> %.145, <8 x float> undef, <8 x i32> zeroinitializer
  %.146 = load <8 x float>, <8 x float>* %acc_10.at
  %.147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.146)
  store <8 x float> %.147, <8 x float>* %acc_10.at
  %.148 = load <8 x float>, <8 x float>* %acc_11.at
  %.149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.148)
  store <8 x float> %.149, <8 x float>* %acc_11.at
  %index_17 = add i64 %index_10, 2
  %index_18 = mul i64 %index_17, 16
  %.150 = getelementptr float, float* %rhs_pack, i64 %index_18
  %.151 = bitcast float* %.150 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.151, align 4
  %.152 = add i64 %index_18, 8
  %.153 = getelementptr float, float* %rhs_pack, i64 %.152
  %.154 = bitcast float* %.153 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.154, align 4
  %index_19 = add i64 %index_12, %index_17
  %.155 = getelementptr float, float* %lhs_pack, i64 %index_19
  %.156 = load float, float* %.155, align 4
  %.157 = insertelement <8 x float> undef, float %.156, i32 0
  %a_12 = shufflevector <8 x float> %.157, <8 x float> undef, <8 x i32> zeroinitializer
  %.158 = load <8 x float>, <8 x float>* %acc_0.at
  %.159 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.158)
  store <8 x float> %.159, <8 x float>* %acc_0.at
  %.160 = load <8 x float>, <8 x float>* %acc_1.at
  %.161 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.160)
  store <8 x float> %.161, <8 x float>* %acc_1.at
  %.162 = add i64 %index_19, 10
  %.163 = getelementptr float, float* %lhs_pack, i64 %.162
  %.164 = load float, float* %.163, align 4
  %.165 = insertelement <8 x float> undef, float %.164, i32 0
  %a_13 = shufflevector <8 x float> %.165, <8 x float> undef, <8 x i32> zeroinitializer
  %.166 = load <8 x float>, <8 x float>* %acc_2.at
  %.167 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.166)
  store <8 x float> %.167, <8 x float>* %acc_2.at
  %.168 = load <8 x float>, <8 x float>* %acc_3.at
  %.169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.168)
  store <8 x float> %.169, <8 x float>* %acc_3.at
  %.170 = add i64 %index_19, 20
  %.171 = getelementptr float, float* %lhs_pack, i64 %.170
  %.172 = load float, float* %.171, align 4
  %.173 = insertelement <8 x float> undef, float %.172, i32 0
  %a_14 = shufflevector <8 x float> %.173, <8 x float> undef, <8 x i32> zeroinitializer
  %.174 = load <8 x float>, <8 x float>* %acc_4.at
  %.175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.174)
  store <8 x float> %.175, <8 x float>* %acc_4.at
  %.176 = load <8 x float>, <8 x float>* %acc_5.at
  %.177 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.176)
  store <8 x float> %.177, <8 x float>* %acc_5.at
  %.178 = add i64 %index_19, 30
  %.179 = getelementptr float, float* %lhs_pack, i64 %.178
  %.180 = load float, float* %.179, align 4
  %.181 = insertelement <8 x float> undef, float %.180, i32 0
  %a_15 = shufflevector <8 x float> %.181, <8 x float> undef, <8 x i32> zeroinitializer
  %.182 = load <8 x float>, <8 x float>* %acc_6.at
  %.183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.182)
  store <8 x float> %.183, <8 x float>* %acc_6.at
  %.184 = load <8 x float>, <8 x float>* %acc_7.at
  %.185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.184)
  store <8 x float> %.185, <8 x float>* %acc_7.at
  %.186 = add i64 %index_19, 40
  %.187 = getelementptr float, float* %lhs_pack, i64 %.186
  %.188 = load float, float* %.187, align 4
  %.189 = insertelement <8 x float> undef, float %.188, i32 0
  %a_16 = shufflevector <8 x float> %.189, <8 x float> undef, <8 x i32> zeroinitializer
  %.190 = load <8 x float>, <8 x float>* %acc_8.at
  %.191 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.190)
  store <8 x float> %.191, <8 x float>* %acc_8.at
  %.192 = load <8 x float>, <8 x float>* %acc_9.at
  %.193 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.192)
  store <8 x float> %.193, <8 x float>* %acc_9.at
  %.194 = add i64 %index_19, 50
  %.195 = getelementptr float, float* %lhs_pack, i64 %.194
  %.196 = load float, float* %.195, align 4
  %.197 = insertelement <8 x float> undef, float %.196, i32 0
  %a_17 = shufflevector <8 x float> %.197, <8 x float> undef, <8 x i32> zeroinitializer
  %.198 = load <8 x float>, <8 x float>* %acc_10.at
  %.199 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.198)
  store <8 x float> %.199, <8 x float>* %acc_10.at
  %.200 = load <8 x float>, <8 x float>* %acc_11.at
  %.201 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.200)
  store <8 x float> %.201, <8 x float>* %acc_11.at
  %index_20 = add i64 %index_10, 3
  %index_21 = mul i64 %index_20, 16
  %.202 = getelementptr float, float* %rhs_pack, i64 %index_21
  %.203 = bitcast float* %.202 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.203, align 4
  %.204 = add i64 %index_21, 8
  %.205 = getelementptr float, float* %rhs_pack, i64 %.204
  %.206 = bitcast float* %.205 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.206, align 4
  %index_22 = add i64 %index_12, %index_20
  %.207 = getelementptr float, float* %lhs_pack, i64 %index_22
  %.208 = load float, float* %.207, align 4
  %.209 = insertelement <8 x float> undef, float %.208, i32 0
  %a_18 = shufflevector <8 x float> %.209, <8 x float> undef, <8 x i32> zeroinitializer
  %.210 = load <8 x float>, <8 x float>* %acc_0.at
  %.211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.210)
  store <8 x float> %.211, <8 x float>* %acc_0.at
  %.212 = load <8 x float>, <8 x float>* %acc_1.at
  %.213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.212)
  store <8 x float> %.213, <8 x float>* %acc_1.at
  %.214 = add i64 %index_22, 10
  %.215 = getelementptr float, float* %lhs_pack, i64 %.214
  %.216 = load float, float* %.215, align 4
  %.217 = insertelement <8 x float> undef, float %.216, i32 0
  %a_19 = shufflevector <8 x float> %.217, <8 x float> undef, <8 x i32> zeroinitializer
  %.218 = load <8 x float>, <8 x float>* %acc_2.at
  %.219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.218)
  store <8 x float> %.219, <8 x float>* %acc_2.at
  %.220 = load <8 x float>, <8 x float>* %acc_3.at
  %.221 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.220)
  store <8 x float> %.221, <8 x float>* %acc_3.at
  %.222 = add i64 %index_22, 20
  %.223 = getelementptr float, float* %lhs_pack, i64 %.222
  %.224 = load float, float* %.223, align 4
  %.225 = insertelement <8 x float> undef, float %.224, i32 0
  %a_20 = shufflevector <8 x float> %.225, <8 x float> undef, <8 x i32> zeroinitializer
  %.226 = load <8 x float>, <8 x float>* %acc_4.at
  %.227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.226)
  store <8 x float> %.227, <8 x float>* %acc_4.at
  %.228 = load <8 x float>, <8 x float>* %acc_5.at
  %.229 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.228)
  store <8 x float> %.229, <8 x float>* %acc_5.at
  %.230 = add i64 %index_22, 30
  %.231 = getelementptr float, float* %lhs_pack, i64 %.230
  %.232 = load float, float* %.231, align 4
  %.233 = insertelement <8 x float> undef, float %.232, i32 0
  %a_21 = shufflevector <8 x float> %.233, <8 x float> undef, <8 x i32> zeroinitializer
  %.234 = load <8 x float>, <8 x float>* %acc_6.at
  %.235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.234)
  store <8 x float> %.235, <8 x float>* %acc_6.at
  %.236 = load <8 x float>, <8 x float>* %acc_7.at
  %.237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.236)
  store <8 x float> %.237, <8 x float>* %acc_7.at
  %.238 = add i64 %index_22, 40
  %.239 = getelementptr float, float* %lhs_pack, i64 %.238
  %.240 = load float, float* %.239, align 4
  %.241 = insertelement <8 x float> undef, float %.240, i32 0
  %a_22 = shufflevector <8 x float> %.241, <8 x float> undef, <8 x i32> zeroinitializer
  %.242 = load <8 x float>, <8 x float>* %acc_8.at
  %.243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.242)
  store <8 x float> %.243, <8 x float>* %acc_8.at
  %.244 = load <8 x float>, <8 x float>* %acc_9.at
  %.245 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.244)
  store <8 x float> %.245, <8 x float>* %acc_9.at
  %.246 = add i64 %index_22, 50
  %.247 = getelementptr float, float* %lhs_pack, i64 %.246
  %.248 = load float, float* %.247, align 4
  %.249 = insertelement <8 x float> undef, float %.248, i32 0
  %a_23 = shufflevector <8 x float> %.249, <8 x float> undef, <8 x i32> zeroinitializer
  %.250 = load <8 x float>, <8 x float>* %acc_10.at
  %.251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.250)
  store <8 x float> %.251, <8 x float>* %acc_10.at
  %.252 = load <8 x float>, <8 x float>* %acc_11.at
  %.253 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.252)
  store <8 x float> %.253, <8 x float>* %acc_11.at
  %.254 = add nsw i32 %kk, 4
  br label %kk.head.24
kk.end.26:
  br label %kk_rest.head.27
kk_rest.head.27:
  %kk_rest = phi i32 [ 8, %kk.end.26 ], [ %.308, %kk_rest.body.28 ]
  %.255 = icmp slt i32 %kk_rest, 10
  br i1 %.255, label %kk_rest.body.28, label %kk_rest.end.29
kk_rest.body.28:
  %index_23 = sext i32 %kk_rest to i64
  %index_24 = mul i64 %index_23, 16
  %.256 = getelementptr float, float* %rhs_pack, i64 %index_24
  %.257 = bitcast float* %.256 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.257, align 4
  %.258 = add i64 %index_24, 8
  %.259 = getelementptr float, float* %rhs_pack, i64 %.258
  %.260 = bitcast float* %.259 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.260, align 4
  %index_25 = add i64 %index_12, %index_23
  %.261 = getelementptr float, float* %lhs_pack, i64 %index_25
  %.262 = load float, float* %.261, align 4
  %.263 = insertelement <8 x float> undef, float %.262, i32 0
  %a_24 = shufflevector <8 x float> %.263, <8 x float> undef, <8 x i32> zeroinitializer
  %.264 = load <8 x float>, <8 x float>* %acc_0.at
  %.265 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_8, <8 x float> %.264)
  store <8 x float> %.265, <8 x float>* %acc_0.at
  %.266 = load <8 x float>, <8 x float>* %acc_1.at
  %.267 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_9, <8 x float> %.266)
  store <8 x float> %.267, <8 x float>* %acc_1.at
  %.268 = add i64 %index_25, 10
  %.269 = getelementptr float, float* %lhs_pack, i64 %.268
  %.270 = load float, float* %.269, align 4
  %.271 = insertelement <8 x float> undef, float %.270, i32 0
  %a_25 = shufflevector <8 x float> %.271, <8 x float> undef, <8 x i32> zeroinitializer
  %.272 = load <8 x float>, <8 x float>* %acc_2.at
  %.273 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_8, <8 x float> %.272)
  store <8 x float> %.273, <8 x float>* %acc_2.at
  %.274 = load <8 x float>, <8 x float>* %acc_3.at
  %.275 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_9, <8 x float> %.274)
  store <8 x float> %.275, <8 x float>* %acc_3.at
  %.276 = add i64 %index_25, 20
  %.277 = getelementptr float, float* %lhs_pack, i64 %.276
  %.278 = load float, float* %.277, align 4
  %.279 = insertelement <8 x float> undef, float %.278, i32 0
  %a_26 = shufflevector <8 x float> %.279, <8 x float> undef, <8 x i32> zeroinitializer
  %.280 = load <8 x float>, <8 x float>* %acc_4.at
  %.281 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_8, <8 x float> %.280)
  store <8 x float> %.281, <8 x float>* %acc_4.at
  %.282 = load <8 x float>, <8 x float>* %acc_5.at
  %.283 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_9, <8 x float> %.282)
  store <8 x float> %.283, <8 x float>* %acc_5.at
  %.284 = add i64 %index_25, 30
  %.285 = getelementptr float, float* %lhs_pack, i64 %.284
  %.286 = load float, float* %.285, align 4
  %.287 = insertelement <8 x float> undef, float %.286, i32 0
  %a_27 = shufflevector <8 x float> %.287, <8 x float> undef, <8 x i32> zeroinitializer
  %.288 = load <8 x float>, <8 x float>* %acc_6.at
  %.289 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_8, <8 x float> %.288)
  store <8 x float> %.289, <8 x float>* %acc_6.at
  %.290 = load <8 x float>, <8 x float>* %acc_7.at
  %.291 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_9, <8 x float> %.290)
  store <8 x float> %.291, <8 x float>* %acc_7.at
  %.292 = add i64 %index_25, 40
  %.293 = getelementptr float, float* %lhs_pack, i64 %.292
  %.294 = load float, float* %.293, align 4
  %.295 = insertelement <8 x float> undef, float %.294, i32 0
  %a_28 = shufflevector <8 x float> %.295, <8 x float> undef, <8 x i32> zeroinitializer
  %.296 = load <8 x float>, <8 x float>* %acc_8.at
  %.297 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_8, <8 x float> %.296)
  store <8 x float> %.297, <8 x float>* %acc_8.at
  %.298 = load <8 x float>, <8 x float>* %acc_9.at
  %.299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_9, <8 x float> %.298)
  store <8 x float> %.299, <8 x float>* %acc_9.at
  %.300 = add i64 %index_25, 50
  %.301 = getelementptr float, float* %lhs_pack, i64 %.300
  %.302 = load float, float* %.301, align 4
  %.303 = insertelement <8 x float> undef, float %.302, i32 0
  %a_29 = shufflevector <8 x float> %.303, <8 x float> undef, <8 x i32> zeroinitializer
  %.304 = load <8 x float>, <8 x float>* %acc_10.at
  %.305 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_8, <8 x float> %.304)
  store <8 x float> %.305, <8 x float>* %acc_10.at
  %.306 = load <8 x float>, <8 x float>* %acc_11.at
  %.307 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_9, <8 x float> %.306)
  store <8 x float> %.307, <8 x float>* %acc_11.at
  %.308 = add nsw i32 %kk_rest, 1
  br label %kk_rest.head.27
kk_rest.end.29:
  %.309 = load <8 x float>, <8 x float>* %acc_0.at
  %.310 = getelementptr float, float* %totals, i64 0
  %.311 = bitcast float* %.310 to <8 x float>*
  store <8 x float> %.309, <8 x float>* %.311, align 4
  %.312 = load <8 x float>, <8 x float>* %acc_1.at
  %.313 = getelementptr float, float* %totals, i64 8
  %.314 = bitcast float* %.313 to <8 x float>*
  store <8 x float> %.312, <8 x float>* %.314, align 4
  %.315 = load <8 x float>, <8 x float>* %acc_2.at
  %.316 = getelementptr float, float* %totals, i64 16
  %.317 = bitcast float* %.316 to <8 x float>*
  store <8 x float> %.315, <8 x float>* %.317, align 4
  %.318 = load <8 x float>, <8 x float>* %acc_3.at
  %.319 = getelementptr float, float* %totals, i64 24
  %.320 = bitcast float* %.319 to <8 x float>*
  store <8 x float> %.318, <8 x float>* %.320, align 4
  %.321 = load <8 x float>, <8 x float>* %acc_4.at
  %.322 = getelementptr float, float* %totals, i64 32
  %.323 = bitcast float* %.322 to <8 x float>*
  store <8 x float> %.321, <8 x float>* %.323, align 4
  %.324 = load <8 x float>, <8 x float>* %acc_5.at
  %.325 = getelementptr float, float* %totals, i64 40
  %.326 = bitcast float* %.325 to <8 x float>*
  store <8 x float> %.324, <8 x float>* %.326, align 4
  %.327 = load <8 x float>, <8 x float>* %acc_6.at
  %.328 = getelementptr float, float* %totals, i64 48
  %.329 = bitcast float* %.328 to <8 x float>*
  store <8 x float> %.327, <8 x float>* %.329, align 4
  %.330 = load <8 x float>, <8 x float>* %acc_7.at
  %.331 = getelementptr float, float* %totals, i64 56
  %.332 = bitcast float* %.331 to <8 x float>*
  store <8 x float> %.330, <8 x float>* %.332, align 4
  %.333 = load <8 x float>, <8 x float>* %acc_8.at
  %.334 = getelementptr float, float* %totals, i64 64
  %.335 = bitcast float* %.334 to <8 x float>*
  store <8 x float> %.333, <8 x float>* %.335, align 4
  %.336 = load <8 x float>, <8 x float>* %acc_9.at
  %.337 = getelementptr float, float* %totals, i64 72
  %.338 = bitcast float* %.337 to <8 x float>*
  store <8 x float> %.336, <8 x float>* %.338, align 4
  %.339 = load <8 x float>, <8 x float>* %acc_10.at
  %.340 = getelementptr float, float* %totals, i64 80
  %.341 = bitcast float* %.340 to <8 x float>*
  store <8 x float> %.339, <8 x float>* %.341, align 4
  %.342 = load <8 x float>, <8 x float>* %acc_11.at
  %.343 = getelementptr float, float* %totals, i64 88
  %.344 = bitcast float* %.343 to <8 x float>*
  store <8 x float> %.342, <8 x float>* %.344, align 4
  %index_26 = add i32 %m_start, %row
  %index_27 = sext i32 %group_start to i64
  %.345 = sub i32 %rows, %row
  %.346 = call i32 @llvm.smin.i32(i32 6, i32 %.345)
  br label %i_1.head.30
i_1.head.30:
  %i_1 = phi i32 [ 0, %kk_rest.end.29 ], [ %.374, %i_1.body.31 ]
  %.347 = icmp slt i32 %i_1, %.346
  br i1 %.347, label %i_1.body.31, label %i_1.end.32
i_1.body.31:
  %m_1 = add i32 %index_26, %i_1
  %.348 = sext i32 %m_1 to i64
  %.349 = mul i64 %.348, 128
  %index_28 = add i64 %index_27, %.349
  %.350 = sext i32 %i_1 to i64
  %index_29 = mul i64 %.350, 16
  %.351 = getelementptr float, float* %in2, i64 %index_28
  %.352 = bitcast float* %.351 to <8 x float>*
  %.353 = load <8 x float>, <8 x float>* %.352, align 4
  %.354 = fcmp ogt <8 x float> %.353, zeroinitializer
  %.355 = getelementptr float, float* %totals, i64 %index_29
  %.356 = bitcast float* %.355 to <8 x float>*
  %.357 = load <8 x float>, <8 x float>* %.356, align 4
  %.358 = select <8 x i1> %.354, <8 x float> %.357, <8 x float> zeroinitializer
  %.359 = getelementptr float, float* %out0, i64 %index_28
  %.360 = bitcast float* %.359 to <8 x float>*
  store <8 x float> %.358, <8 x float>* %.360, align 4
  %.361 = add i64 %index_28, 8
  %.362 = getelementptr float, float* %in2, i64 %.361
  %.363 = bitcast float* %.362 to <8 x float>*
  %.364 = load <8 x float>, <8 x float>* %.363, align 4
  %.365 = fcmp ogt <8 x float> %.364, zeroinitializer
  %.366 = add i64 %index_29, 8
  %.367 = getelementptr float, float* %totals, i64 %.366
  %.368 = bitcast float* %.367 to <8 x float>*
  %.369 = load <8 x float>, <8 x float>* %.368, align 4
  %.370 = select <8 x i1> %.365, <8 x float> %.369, <8 x float> zeroinitializer
  %.371 = add i64 %index_28, 8
  %.372 = getelementptr float, float* %out0, i64 %.371
  %.373 = bitcast float* %.372 to <8 x float>*
  store <8 x float> %.370, <8 x float>* %.373, align 4
  %.374 = add nsw i32 %i_1, 1
  br label %i_1.head.30
i_1.end.32:
  %.375 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.21
rows_panel.end.23:
  %.376 = add nsw i32 %group, 1
  br label %group.head.12
group.end.14:
  %.377 = add i32 %group_x, 1
  %.378 = icmp eq i32 %.377, %.grid_x
  %.379 = add i32 %group_y, 1
  %.380 = select i1 %.378, i32 %.379, i32 %group_y
  %.381 = icmp eq i32 %.380, %.grid_y
  %.382 = add i32 %group_z, 1
  %.383 = select i1 %.378, i32 0, i32 %.377
  store i32 %.383, i32* %group_x.at
  %.384 = select i1 %.381, i32 0, i32 %.380
  store i32 %.384, i32* %group_y.at
  %.385 = select i1 %.381, i32 %.382, i32 %group_z
  store i32 %.385, i32* %group_z.at
  %.386 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_hidden_1
;   ops: reduce_sum
;   from: examples/digits/model.ts:15:12
;   schedule: reduce: vector result 8
;   flops: 128*batch  bytes: 512*batch+512
;   grid: 4 x 1 x 1
;   in0: f32[128*batch], read
;   out0: f32[128], write
define internal void @train_step_hidden_1(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.32, %i.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %start = mul i32 %group_x, 32
  %.7 = add i32 %start, 32
  br label %i.head.6
i.head.6:
  %i = phi i32 [ %start, %.task.body.4 ], [ %.22, %r.end.11 ]
  %.8 = icmp slt i32 %i, %.7
  br i1 %.8, label %i.body.7, label %i.end.8
i.body.7:
  store <8 x float> zeroinitializer, <8 x float>* %acc.at
  %index_1 = sext i32 %i to i64
  br label %r.head.9
r.head.9:
  %r = phi i32 [ 0, %i.body.7 ], [ %.18, %r.body.10 ]
  %.9 = icmp slt i32 %r, %batch
  br i1 %.9, label %r.body.10, label %r.end.11
r.body.10:
  %.10 = load <8 x float>, <8 x float>* %acc.at
  %.11 = sext i32 %r to i64
  %.12 = mul i64 %.11, 128
  %.13 = add i64 %index_1, %.12
  %.14 = getelementptr float, float* %in0, i64 %.13
  %.15 = bitcast float* %.14 to <8 x float>*
  %.16 = load <8 x float>, <8 x float>* %.15, align 4
  %.17 = fadd <8 x float> %.10, %.16
  store <8 x float> %.17, <8 x float>* %acc.at
  %.18 = add nsw i32 %r, 1
  br label %r.head.9
r.end.11:
  %.19 = load <8 x float>, <8 x float>* %acc.at
  %.20 = getelementptr float, float* %out0, i64 %index_1
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

; train_step_hidden_2
;   ops: dot_general
;   from: examples/digits/model.ts:15:12
;   schedule: contract: tile m 132, tile n 256, register m 6, register n 16, vector n 8, stage rhs, stage lhs, vector m 8
;   flops: 262144*batch  bytes: 4608*batch+524288
;   grid: 1 x 4 x 1
;   in0: f32[128*batch], read
;   in1: f32[1024*batch], read
;   out0: f32[131072], write
;   scratch: lhs_pack: f32[33792], rhs_pack: f32[16384], totals: f32[33792]
define internal void @train_step_hidden_2(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %lhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 135168
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 200704
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.514, %i_2.end.41 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %n_start = mul i32 %group_y, 256
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.14, %t.body.7 ]
  %.10 = icmp slt i32 %t, 33792
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
  %.16 = sdiv i32 %.15, 256
  br label %kt.head.9
kt.head.9:
  %kt = phi i32 [ 0, %t.end.8 ], [ %.490, %group.end.23 ]
  %.17 = icmp slt i32 %kt, %.16
  br i1 %.17, label %kt.body.10, label %kt.end.11
kt.body.10:
  %k_start = mul i32 %kt, 256
  %.18 = sub i32 %batch, %k_start
  %k_count = call i32 @llvm.smin.i32(i32 256, i32 %.18)
  %index_4 = sext i32 %k_start to i64
  %index_5 = mul i64 %index_4, 128
  br label %kt_1.head.12
kt_1.head.12:
  %kt_1 = phi i32 [ 0, %kt.body.10 ], [ %.30, %i.end.17 ]
  %.19 = icmp slt i32 %kt_1, %k_count
  br i1 %.19, label %kt_1.body.13, label %kt_1.end.14
kt_1.body.13:
  %index_1 = sext i32 %kt_1 to i64
  %index_2 = mul i64 %index_1, 132
  %.20 = mul i64 %index_1, 128
  %index_6 = add i64 %index_5, %.20
  br label %i.head.15
i.head.15:
  %i = phi i32 [ 0, %kt_1.body.13 ], [ %.29, %i.body.16 ]
  %.21 = icmp slt i32 %i, 128
  br i1 %.21, label %i.body.16, label %i.end.17
i.body.16:
  %index_3 = sext i32 %i to i64
  %.22 = add i64 %index_6, %index_3
  %.23 = getelementptr float, float* %in0, i64 %.22
  %.24 = bitcast float* %.23 to <8 x float>*
  %.25 = load <8 x float>, <8 x float>* %.24, align 4
  %.26 = add i64 %index_2, %index_3
  %.27 = getelementptr float, float* %lhs_pack, i64 %.26
  %.28 = bitcast float* %.27 to <8 x float>*
  store <8 x float> %.25, <8 x float>* %.28, align 4
  %.29 = add nsw i32 %i, 8
  br label %i.head.15
i.end.17:
  %.30 = add nsw i32 %kt_1, 1
  br label %kt_1.head.12
kt_1.end.14:
  br label %kk.head.18
kk.head.18:
  %kk = phi i32 [ 0, %kt_1.end.14 ], [ %.41, %kk.body.19 ]
  %.31 = icmp slt i32 %kk, %k_count
  br i1 %.31, label %kk.body.19, label %kk.end.20
kk.body.19:
  %.32 = sext i32 %kk to i64
  %index_7 = mul i64 %.32, 132
  %.33 = add i64 %index_7, 128
  %.34 = getelementptr float, float* %lhs_pack, i64 %.33
  store float 0.0, float* %.34, align 4
  %.35 = add i64 %index_7, 129
  %.36 = getelementptr float, float* %lhs_pack, i64 %.35
  store float 0.0, float* %.36, align 4
  %.37 = add i64 %index_7, 130
  %.38 = getelementptr float, float* %lhs_pack, i64 %.37
  store float 0.0, float* %.38, align 4
  %.39 = add i64 %index_7, 131
  %.40 = getelementptr float, float* %lhs_pack, i64 %.39
  store float 0.0, float* %.40, align 4
  %.41 = add nsw i32 %kk, 1
  br label %kk.head.18
kk.end.20:
  %index_10 = mul i64 %index_4, 1024
  %.42 = sdiv i32 %k_count, 4
  %index_13 = mul i32 %.42, 4
  br label %group.head.21
group.head.21:
  %group = phi i32 [ 0, %kk.end.20 ], [ %.489, %panel.end.29 ]
  %.43 = icmp slt i32 %group, 4
  br i1 %.43, label %group.body.22, label %group.end.23
group.body.22:
  %group_start = mul i32 %group, 64
  %n_group = add i32 %n_start, %group_start
  %.44 = sext i32 %n_group to i64
  %index_11 = add i64 %index_10, %.44
  br label %kt_2.head.24
kt_2.head.24:
  %kt_2 = phi i32 [ 0, %group.body.22 ], [ %.101, %kt_2.body.25 ]
  %.45 = icmp slt i32 %kt_2, %k_count
  br i1 %.45, label %kt_2.body.25, label %kt_2.end.26
kt_2.body.25:
  %index_8 = sext i32 %kt_2 to i64
  %index_9 = mul i64 %index_8, 16
  %.46 = mul i64 %index_8, 1024
  %index_12 = add i64 %index_11, %.46
  %.47 = getelementptr float, float* %in1, i64 %index_12
  %.48 = bitcast float* %.47 to <8 x float>*
  %.49 = load <8 x float>, <8 x float>* %.48, align 4
  %.50 = getelementptr float, float* %rhs_pack, i64 %index_9
  %.51 = bitcast float* %.50 to <8 x float>*
  store <8 x float> %.49, <8 x float>* %.51, align 4
  %.52 = add i64 %index_12, 8
  %.53 = getelementptr float, float* %in1, i64 %.52
  %.54 = bitcast float* %.53 to <8 x float>*
  %.55 = load <8 x float>, <8 x float>* %.54, align 4
  %.56 = add i64 %index_9, 8
  %.57 = getelementptr float, float* %rhs_pack, i64 %.56
  %.58 = bitcast float* %.57 to <8 x float>*
  store <8 x float> %.55, <8 x float>* %.58, align 4
  %.59 = add i64 %index_12, 16
  %.60 = getelementptr float, float* %in1, i64 %.59
  %.61 = bitcast float* %.60 to <8 x float>*
  %.62 = load <8 x float>, <8 x float>* %.61, align 4
  %.63 = add i64 %index_9, 4096
  %.64 = getelementptr float, float* %rhs_pack, i64 %.63
  %.65 = bitcast float* %.64 to <8 x float>*
  store <8 x float> %.62, <8 x float>* %.65, align 4
  %.66 = add i64 %index_12, 24
  %.67 = getelementptr float, float* %in1, i64 %.66
  %.68 = bitcast float* %.67 to <8 x float>*
  %.69 = load <8 x float>, <8 x float>* %.68, align 4
  %.70 = add i64 %index_9, 4104
  %.71 = getelementptr float, float* %rhs_pack, i64 %.70
  %.72 = bitcast float* %.71 to <8 x float>*
  store <8 x float> %.69, <8 x float>* %.72, align 4
  %.73 = add i64 %index_12, 32
  %.74 = getelementptr float, float* %in1, i64 %.73
  %.75 = bitcast float* %.74 to <8 x float>*
  %.76 = load <8 x float>, <8 x float>* %.75, align 4
  %.77 = add i64 %index_9, 8192
  %.78 = getelementptr float, float* %rhs_pack, i64 %.77
  %.79 = bitcast float* %.78 to <8 x float>*
  store <8 x float> %.76, <8 x float>* %.79, align 4
  %.80 = add i64 %index_12, 40
  %.81 = getelementptr float, float* %in1, i64 %.80
  %.82 = bitcast float* %.81 to <8 x float>*
  %.83 = load <8 x float>, <8 x float>* %.82, align 4
  %.84 = add i64 %index_9, 8200
  %.85 = getelementptr float, float* %rhs_pack, i64 %.84
  %.86 = bitcast float* %.85 to <8 x float>*
  store <8 x float> %.83, <8 x float>* %.86, align 4
  %.87 = add i64 %index_12, 48
  %.88 = getelementptr float, float* %in1, i64 %.87
  %.89 = bitcast float* %.88 to <8 x float>*
  %.90 = load <8 x float>, <8 x float>* %.89, align 4
  %.91 = add i64 %index_9, 12288
  %.92 = getelementptr float, float* %rhs_pack, i64 %.91
  %.93 = bitcast float* %.92 to <8 x float>*
  store <8 x float> %.90, <8 x float>* %.93, align 4
  %.94 = add i64 %index_12, 56
  %.95 = getelementptr float, float* %in1, i64 %.94
  %.96 = bitcast float* %.95 to <8 x float>*
  %.97 = load <8 x float>, <8 x float>* %.96, align 4
  %.98 = add i64 %index_9, 12296
  %.99 = getelementptr float, float* %rhs_pack, i64 %.98
  %.100 = bitcast float* %.99 to <8 x float>*
  store <8 x float> %.97, <8 x float>* %.100, align 4
  %.101 = add nsw i32 %kt_2, 1
  br label %kt_2.head.24
kt_2.end.26:
  br label %panel.head.27
panel.head.27:
  %panel = phi i32 [ 0, %kt_2.end.26 ], [ %.488, %rows_panel.end.32 ]
  %.102 = icmp slt i32 %panel, 4
  br i1 %.102, label %panel.body.28, label %panel.end.29
panel.body.28:
  %.103 = mul i32 %panel, 16
  %column = add i32 %group_start, %.103
  %.104 = sext i32 %panel to i64
  %index_14 = mul i64 %.104, 4096
  %index_31 = sext i32 %column to i64
  br label %rows_panel.head.30
rows_panel.head.30:
  %rows_panel = phi i32 [ 0, %panel.body.28 ], [ %.487, %kk_1_rest.end.38 ]
  %.105 = icmp slt i32 %rows_panel, 22
  br i1 %.105, label %rows_panel.body.31, label %rows_panel.end.32
rows_panel.body.31:
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
  %index_17 = sext i32 %row to i64
  br label %kk_1.head.33
kk_1.head.33:
  %kk_1 = phi i32 [ 0, %rows_panel.body.31 ], [ %.323, %kk_1.body.34 ]
  %.106 = icmp slt i32 %kk_1, %index_13
  br i1 %.106, label %kk_1.body.34, label %kk_1.end.35
kk_1.body.34:
  %index_15 = sext i32 %kk_1 to i64
  %.107 = mul i64 %index_15, 16
  %index_16 = add i64 %index_14, %.107
  %.108 = getelementptr float, float* %rhs_pack, i64 %index_16
  %.109 = bitcast float* %.108 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.109, align 4
  %.110 = add i64 %index_16, 8
  %.111 = getelementptr float, float* %rhs_pack, i64 %.110
  %.112 = bitcast float* %.111 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.112, align 4
  %.113 = mul i64 %index_15, 132
  %index_18 = add i64 %index_17, %.113
  %.114 = getelementptr float, float* %lhs_pack, i64 %index_18
  %.115 = load float, float* %.114, align 4
  %.116 = insertelement <8 x float> undef, float %.115, i32 0
  %a = shufflevector <8 x float> %.116, <8 x float> undef, <8 x i32> zeroinitializer
  %.117 = load <8 x float>, <8 x float>* %acc_0.at
  %.118 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.117)
  store <8 x float> %.118, <8 x float>* %acc_0.at
  %.119 = load <8 x float>, <8 x float>* %acc_1.at
  %.120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.119)
  store <8 x float> %.120, <8 x float>* %acc_1.at
  %.121 = add i64 %index_18, 1
  %.122 = getelementptr float, float* %lhs_pack, i64 %.121
  %.123 = load float, float* %.122, align 4
  %.124 = insertelement <8 x float> undef, float %.123, i32 0
  %a_1 = shufflevector <8 x float> %.124, <8 x float> undef, <8 x i32> zeroinitializer
  %.125 = load <8 x float>, <8 x float>* %acc_2.at
  %.126 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.125)
  store <8 x float> %.126, <8 x float>* %acc_2.at
  %.127 = load <8 x float>, <8 x float>* %acc_3.at
  %.128 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.127)
  store <8 x float> %.128, <8 x float>* %acc_3.at
  %.129 = add i64 %index_18, 2
  %.130 = getelementptr float, float* %lhs_pack, i64 %.129
  %.131 = load float, float* %.130, align 4
  %.132 = insertelement <8 x float> undef, float %.131, i32 0
  %a_2 = shufflevector <8 x float> %.132, <8 x float> undef, <8 x i32> zeroinitializer
  %.133 = load <8 x float>, <8 x float>* %acc_4.at
  %.134 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.133)
  store <8 x float> %.134, <8 x float>* %acc_4.at
  %.135 = load <8 x float>, <8 x float>* %acc_5.at
  %.136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.135)
  store <8 x float> %.136, <8 x float>* %acc_5.at
  %.137 = add i64 %index_18, 3
  %.138 = getelementptr float, float* %lhs_pack, i64 %.137
  %.139 = load float, float* %.138, align 4
  %.140 = insertelement <8 x float> undef, float %.139, i32 0
  %a_3 = shufflevector <8 x float> %.140, <8 x float> undef, <8 x i32> zeroinitializer
  %.141 = load <8 x float>, <8 x float>* %acc_6.at
  %.142 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.141)
  store <8 x float> %.142, <8 x float>* %acc_6.at
  %.143 = load <8 x float>, <8 x float>* %acc_7.at
  %.144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.143)
  store <8 x float> %.144, <8 x float>* %acc_7.at
  %.145 = add i64 %index_18, 4
  %.146 = getelementptr float, float* %lhs_pack, i64 %.145
  %.147 = load float, float* %.146, align 4
  %.148 = insertelement <8 x float> undef, float %.147, i32 0
  %a_4 = shufflevector <8 x float> %.148, <8 x float> undef, <8 x i32> zeroinitializer
  %.149 = load <8 x float>, <8 x float>* %acc_8.at
  %.150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.149)
  store <8 x float> %.150, <8 x float>* %acc_8.at
  %.151 = load <8 x float>, <8 x float>* %acc_9.at
  %.152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.151)
  store <8 x float> %.152, <8 x float>* %acc_9.at
  %.153 = add i64 %index_18, 5
  %.154 = getelementptr float, float* %lhs_pack, i64 %.153
  %.155 = load float, float* %.154, align 4
  %.156 = insertelement <8 x float> undef, float %.155, i32 0
  %a_5 = shufflevector <8 x float> %.156, <8 x float> undef, <8 x i32> zeroinitializer
  %.157 = load <8 x float>, <8 x float>* %acc_10.at
  %.158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.157)
  store <8 x float> %.158, <8 x float>* %acc_10.at
  %.159 = load <8 x float>, <8 x float>* %acc_11.at
  %.160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.159)
  store <8 x float> %.160, <8 x float>* %acc_11.at
  %index_19 = add i64 %index_15, 1
  %.161 = mul i64 %index_19, 16
  %index_20 = add i64 %index_14, %.161
  %.162 = getelementptr float, float* %rhs_pack, i64 %index_20
  %.163 = bitcast float* %.162 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.163, align 4
  %.164 = add i64 %index_20, 8
  %.165 = getelementptr float, float* %rhs_pack, i64 %.164
  %.166 = bitcast float* %.165 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.166, align 4
  %.167 = mul i64 %index_19, 132
  %index_21 = add i64 %index_17, %.167
  %.168 = getelementptr float, float* %lhs_pack, i64 %index_21
  %.169 = load float, float* %.168, align 4
  %.170 = insertelement <8 x float> undef, float %.169, i32 0
  %a_6 = shufflevector <8 x float> %.170, <8 x float> undef, <8 x i32> zeroinitializer
  %.171 = load <8 x float>, <8 x float>* %acc_0.at
  %.172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.171)
  store <8 x float> %.172, <8 x float>* %acc_0.at
  %.173 = load <8 x float>, <8 x float>* %acc_1.at
  %.174 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.173)
  store <8 x float> %.174, <8 x float>* %acc_1.at
  %.175 = add i64 %index_21, 1
  %.176 = getelementptr float, float* %lhs_pack, i64 %.175
  %.177 = load float, float* %.176, align 4
  %.178 = insertelement <8 x float> undef, float %.177, i32 0
  %a_7 = shufflevector <8 x float> %.178, <8 x float> undef, <8 x i32> zeroinitializer
  %.179 = load <8 x float>, <8 x float>* %acc_2.at
  %.180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.179)
  store <8 x float> %.180, <8 x float>* %acc_2.at
  %.181 = load <8 x float>, <8 x float>* %acc_3.at
  %.182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.181)
  store <8 x float> %.182, <8 x float>* %acc_3.at
  %.183 = add i64 %index_21, 2
  %.184 = getelementptr float, float* %lhs_pack, i64 %.183
  %.185 = load float, float* %.184, align 4
  %.186 = insertelement <8 x float> undef, float %.185, i32 0
  %a_8 = shufflevector <8 x float> %.186, <8 x float> undef, <8 x i32> zeroinitializer
  %.187 = load <8 x float>, <8 x float>* %acc_4.at
  %.188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.187)
  store <8 x float> %.188, <8 x float>* %acc_4.at
  %.189 = load <8 x float>, <8 x float>* %acc_5.at
  %.190 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.189)
  store <8 x float> %.190, <8 x float>* %acc_5.at
  %.191 = add i64 %index_21, 3
  %.192 = getelementptr float, float* %lhs_pack, i64 %.191
  %.193 = load float, float* %.192, align 4
  %.194 = insertelement <8 x float> undef, float %.193, i32 0
  %a_9 = shufflevector <8 x float> %.194, <8 x float> undef, <8 x i32> zeroinitializer
  %.195 = load <8 x float>, <8 x float>* %acc_6.at
  %.196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.195)
  store <8 x float> %.196, <8 x float>* %acc_6.at
  %.197 = load <8 x float>, <8 x float>* %acc_7.at
  %.198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.197)
  store <8 x float> %.198, <8 x float>* %acc_7.at
  %.199 = add i64 %index_21, 4
  %.200 = getelementptr float, float* %lhs_pack, i64 %.199
  %.201 = load float, float* %.200, align 4
  %.202 = insertelement <8 x float> undef, float %.201, i32 0
  %a_10 = shufflevector <8 x float> %.202, <8 x float> undef, <8 x i32> zeroinitializer
  %.203 = load <8 x float>, <8 x float>* %acc_8.at
  %.204 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.203)
  store <8 x float> %.204, <8 x float>* %acc_8.at
  %.205 = load <8 x float>, <8 x float>* %acc_9.at
  %.206 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.205)
  store <8 x float> %.206, <8 x float>* %acc_9.at
  %.207 = add i64 %index_21, 5
  %.208 = getelementptr float, float* %lhs_pack, i64 %.207
  %.209 = load float, float* %.208, align 4
  %.210 = insertelement <8 x float> undef, float %.209, i32 0
  %a_11 = shufflevector <8 x float> %.210, <8 x float> undef, <8 x i32> zeroinitializer
  %.211 = load <8 x float>, <8 x float>* %acc_10.at
  %.212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.211)
  store <8 x float> %.212, <8 x float>* %acc_10.at
  %.213 = load <8 x float>, <8 x float>* %acc_11.at
  %.214 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.213)
  store <8 x float> %.214, <8 x float>* %acc_11.at
  %index_22 = add i64 %index_15, 2
  %.215 = mul i64 %index_22, 16
  %index_23 = add i64 %index_14, %.215
  %.216 = getelementptr float, float* %rhs_pack, i64 %index_23
  %.217 = bitcast float* %.216 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.217, align 4
  %.218 = add i64 %index_23, 8
  %.219 = getelementptr float, float* %rhs_pack, i64 %.218
  %.220 = bitcast float* %.219 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.220, align 4
  %.221 = mul i64 %index_22, 132
  %index_24 = add i64 %index_17, %.221
  %.222 = getelementptr float, float* %lhs_pack, i64 %index_24
  %.223 = load float, float* %.222, align 4
  %.224 = insertelement <8 x float> undef, float %.223, i32 0
  %a_12 = shufflevector <8 x float> %.224, <8 x float> undef, <8 x i32> zeroinitializer
  %.225 = load <8 x float>, <8 x float>* %acc_0.at
  %.226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.225)
  store <8 x float> %.226, <8 x float>* %acc_0.at
  %.227 = load <8 x float>, <8 x float>* %acc_1.at
  %.228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.227)
  store <8 x float> %.228, <8 x float>* %acc_1.at
  %.229 = add i64 %index_24, 1
  %.230 = getelementptr float, float* %lhs_pack, i64 %.229
  %.231 = load float, float* %.230, align 4
  %.232 = insertelement <8 x float> undef, float %.231, i32 0
  %a_13 = shufflevector <8 x float> %.232, <8 x float> undef, <8 x i32> zeroinitializer
  %.233 = load <8 x float>, <8 x float>* %acc_2.at
  %.234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.233)
  store <8 x float> %.234, <8 x float>* %acc_2.at
  %.235 = load <8 x float>, <8 x float>* %acc_3.at
  %.236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.235)
  store <8 x float> %.236, <8 x float>* %acc_3.at
  %.237 = add i64 %index_24, 2
  %.238 = getelementptr float, float* %lhs_pack, i64 %.237
  %.239 = load float, float* %.238, align 4
  %.240 = insertelement <8 x float> undef, float %.239, i32 0
  %a_14 = shufflevector <8 x float> %.240, <8 x float> undef, <8 x i32> zeroinitializer
  %.241 = load <8 x float>, <8 x float>* %acc_4.at
  %.242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.241)
  store <8 x float> %.242, <8 x float>* %acc_4.at
  %.243 = load <8 x float>, <8 x float>* %acc_5.at
  %.244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.243)
  store <8 x float> %.244, <8 x float>* %acc_5.at
  %.245 = add i64 %index_24, 3
  %.246 = getelementptr float, float* %lhs_pack, i64 %.245
  %.247 = load float, float* %.246, align 4
  %.248 = insertelement <8 x float> undef, float %.247, i32 0
  %a_15 = shufflevector <8 x float> %.248, <8 x float> undef, <8 x i32> zeroinitializer
  %.249 = load <8 x float>, <8 x float>* %acc_6.at
  %.250 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.249)
  store <8 x float> %.250, <8 x float>* %acc_6.at
  %.251 = load <8 x float>, <8 x float>* %acc_7.at
  %.252 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.251)
  store <8 x float> %.252, <8 x float>* %acc_7.at
  %.253 = add i64 %index_24, 4
  %.254 = getelementptr float, float* %lhs_pack, i64 %.253
  %.255 = load float, float* %.254, align 4
  %.256 = insertelement <8 x float> undef, float %.255, i32 0
  %a_16 = shufflevector <8 x float> %.256, <8 x float> undef, <8 x i32> zeroinitializer
  %.257 = load <8 x float>, <8 x float>* %acc_8.at
  %.258 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.257)
  store <8 x float> %.258, <8 x float>* %acc_8.at
  %.259 = load <8 x float>, <8 x float>* %acc_9.at
  %.260 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.259)
  store <8 x float> %.260, <8 x float>* %acc_9.at
  %.261 = add i64 %index_24, 5
  %.262 = getelementptr float, float* %lhs_pack, i64 %.261
  %.263 = load float, float* %.262, align 4
  %.264 = insertelement <8 x float> undef, float %.263, i32 0
  %a_17 = shufflevector <8 x float> %.264, <8 x float> undef, <8 x i32> zeroinitializer
  %.265 = load <8 x float>, <8 x float>* %acc_10.at
  %.266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.265)
  store <8 x float> %.266, <8 x float>* %acc_10.at
  %.267 = load <8 x float>, <8 x float>* %acc_11.at
  %.268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.267)
  store <8 x float> %.268, <8 x float>* %acc_11.at
  %index_25 = add i64 %index_15, 3
  %.269 = mul i64 %index_25, 16
  %index_26 = add i64 %index_14, %.269
  %.270 = getelementptr float, float* %rhs_pack, i64 %index_26
  %.271 = bitcast float* %.270 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.271, align 4
  %.272 = add i64 %index_26, 8
  %.273 = getelementptr float, float* %rhs_pack, i64 %.272
  %.274 = bitcast float* %.273 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.274, align 4
  %.275 = mul i64 %index_25, 132
  %index_27 = add i64 %index_17, %.275
  %.276 = getelementptr float, float* %lhs_pack, i64 %index_27
  %.277 = load float, float* %.276, align 4
  %.278 = insertelement <8 x float> undef, float %.277, i32 0
  %a_18 = shufflevector <8 x float> %.278, <8 x float> undef, <8 x i32> zeroinitializer
  %.279 = load <8 x float>, <8 x float>* %acc_0.at
  %.280 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.279)
  store <8 x float> %.280, <8 x float>* %acc_0.at
  %.281 = load <8 x float>, <8 x float>* %acc_1.at
  %.282 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.281)
  store <8 x float> %.282, <8 x float>* %acc_1.at
  %.283 = add i64 %index_27, 1
  %.284 = getelementptr float, float* %lhs_pack, i64 %.283
  %.285 = load float, float* %.284, align 4
  %.286 = insertelement <8 x float> undef, float %.285, i32 0
  %a_19 = shufflevector <8 x float> %.286, <8 x float> undef, <8 x i32> zeroinitializer
  %.287 = load <8 x float>, <8 x float>* %acc_2.at
  %.288 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.287)
  store <8 x float> %.288, <8 x float>* %acc_2.at
  %.289 = load <8 x float>, <8 x float>* %acc_3.at
  %.290 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.289)
  store <8 x float> %.290, <8 x float>* %acc_3.at
  %.291 = add i64 %index_27, 2
  %.292 = getelementptr float, float* %lhs_pack, i64 %.291
  %.293 = load float, float* %.292, align 4
  %.294 = insertelement <8 x float> undef, float %.293, i32 0
  %a_20 = shufflevector <8 x float> %.294, <8 x float> undef, <8 x i32> zeroinitializer
  %.295 = load <8 x float>, <8 x float>* %acc_4.at
  %.296 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.295)
  store <8 x float> %.296, <8 x float>* %acc_4.at
  %.297 = load <8 x float>, <8 x float>* %acc_5.at
  %.298 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.297)
  store <8 x float> %.298, <8 x float>* %acc_5.at
  %.299 = add i64 %index_27, 3
  %.300 = getelementptr float, float* %lhs_pack, i64 %.299
  %.301 = load float, float* %.300, align 4
  %.302 = insertelement <8 x float> undef, float %.301, i32 0
  %a_21 = shufflevector <8 x float> %.302, <8 x float> undef, <8 x i32> zeroinitializer
  %.303 = load <8 x float>, <8 x float>* %acc_6.at
  %.304 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.303)
  store <8 x float> %.304, <8 x float>* %acc_6.at
  %.305 = load <8 x float>, <8 x float>* %acc_7.at
  %.306 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.305)
  store <8 x float> %.306, <8 x float>* %acc_7.at
  %.307 = add i64 %index_27, 4
  %.308 = getelementptr float, float* %lhs_pack, i64 %.307
  %.309 = load float, float* %.308, align 4
  %.310 = insertelement <8 x float> undef, float %.309, i32 0
  %a_22 = shufflevector <8 x float> %.310, <8 x float> undef, <8 x i32> zeroinitializer
  %.311 = load <8 x float>, <8 x float>* %acc_8.at
  %.312 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.311)
  store <8 x float> %.312, <8 x float>* %acc_8.at
  %.313 = load <8 x float>, <8 x float>* %acc_9.at
  %.314 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.313)
  store <8 x float> %.314, <8 x float>* %acc_9.at
  %.315 = add i64 %index_27, 5
  %.316 = getelementptr float, float* %lhs_pack, i64 %.315
  %.317 = load float, float* %.316, align 4
  %.318 = insertelement <8 x float> undef, float %.317, i32 0
  %a_23 = shufflevector <8 x float> %.318, <8 x float> undef, <8 x i32> zeroinitializer
  %.319 = load <8 x float>, <8 x float>* %acc_10.at
  %.320 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.319)
  store <8 x float> %.320, <8 x float>* %acc_10.at
  %.321 = load <8 x float>, <8 x float>* %acc_11.at
  %.322 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.321)
  store <8 x float> %.322, <8 x float>* %acc_11.at
  %.323 = add nsw i32 %kk_1, 4
  br label %kk_1.head.33
kk_1.end.35:
  br label %kk_1_rest.head.36
kk_1_rest.head.36:
  %kk_1_rest = phi i32 [ %index_13, %kk_1.end.35 ], [ %.379, %kk_1_rest.body.37 ]
  %.324 = icmp slt i32 %kk_1_rest, %k_count
  br i1 %.324, label %kk_1_rest.body.37, label %kk_1_rest.end.38
kk_1_rest.body.37:
  %index_28 = sext i32 %kk_1_rest to i64
  %.325 = mul i64 %index_28, 16
  %index_29 = add i64 %index_14, %.325
  %.326 = getelementptr float, float* %rhs_pack, i64 %index_29
  %.327 = bitcast float* %.326 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.327, align 4
  %.328 = add i64 %index_29, 8
  %.329 = getelementptr float, float* %rhs_pack, i64 %.328
  %.330 = bitcast float* %.329 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.330, align 4
  %.331 = mul i64 %index_28, 132
  %index_30 = add i64 %index_17, %.331
  %.332 = getelementptr float, float* %lhs_pack, i64 %index_30
  %.333 = load float, float* %.332, align 4
  %.334 = insertelement <8 x float> undef, float %.333, i32 0
  %a_24 = shufflevector <8 x float> %.334, <8 x float> undef, <8 x i32> zeroinitializer
  %.335 = load <8 x float>, <8 x float>* %acc_0.at
  %.336 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_8, <8 x float> %.335)
  store <8 x float> %.336, <8 x float>* %acc_0.at
  %.337 = load <8 x float>, <8 x float>* %acc_1.at
  %.338 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_9, <8 x float> %.337)
  store <8 x float> %.338, <8 x float>* %acc_1.at
  %.339 = add i64 %index_30, 1
  %.340 = getelementptr float, float* %lhs_pack, i64 %.339
  %.341 = load float, float* %.340, align 4
  %.342 = insertelement <8 x float> undef, float %.341, i32 0
  %a_25 = shufflevector <8 x float> %.342, <8 x float> undef, <8 x i32> zeroinitializer
  %.343 = load <8 x float>, <8 x float>* %acc_2.at
  %.344 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_8, <8 x float> %.343)
  store <8 x float> %.344, <8 x float>* %acc_2.at
  %.345 = load <8 x float>, <8 x float>* %acc_3.at
  %.346 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_9, <8 x float> %.345)
  store <8 x float> %.346, <8 x float>* %acc_3.at
  %.347 = add i64 %index_30, 2
  %.348 = getelementptr float, float* %lhs_pack, i64 %.347
  %.349 = load float, float* %.348, align 4
  %.350 = insertelement <8 x float> undef, float %.349, i32 0
  %a_26 = shufflevector <8 x float> %.350, <8 x float> undef, <8 x i32> zeroinitializer
  %.351 = load <8 x float>, <8 x float>* %acc_4.at
  %.352 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_8, <8 x float> %.351)
  store <8 x float> %.352, <8 x float>* %acc_4.at
  %.353 = load <8 x float>, <8 x float>* %acc_5.at
  %.354 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_9, <8 x float> %.353)
  store <8 x float> %.354, <8 x float>* %acc_5.at
  %.355 = add i64 %index_30, 3
  %.356 = getelementptr float, float* %lhs_pack, i64 %.355
  %.357 = load float, float* %.356, align 4
  %.358 = insertelement <8 x float> undef, float %.357, i32 0
  %a_27 = shufflevector <8 x float> %.358, <8 x float> undef, <8 x i32> zeroinitializer
  %.359 = load <8 x float>, <8 x float>* %acc_6.at
  %.360 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_8, <8 x float> %.359)
  store <8 x float> %.360, <8 x float>* %acc_6.at
  %.361 = load <8 x float>, <8 x float>* %acc_7.at
  %.362 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_9, <8 x float> %.361)
  store <8 x float> %.362, <8 x float>* %acc_7.at
  %.363 = add i64 %index_30, 4
  %.364 = getelementptr float, float* %lhs_pack, i64 %.363
  %.365 = load float, float* %.364, align 4
  %.366 = insertelement <8 x float> undef, float %.365, i32 0
  %a_28 = shufflevector <8 x float> %.366, <8 x float> undef, <8 x i32> zeroinitializer
  %.367 = load <8 x float>, <8 x float>* %acc_8.at
  %.368 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_8, <8 x float> %.367)
  store <8 x float> %.368, <8 x float>* %acc_8.at
  %.369 = load <8 x float>, <8 x float>* %acc_9.at
  %.370 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_9, <8 x float> %.369)
  store <8 x float> %.370, <8 x float>* %acc_9.at
  %.371 = add i64 %index_30, 5
  %.372 = getelementptr float, float* %lhs_pack, i64 %.371
  %.373 = load float, float* %.372, align 4
  %.374 = insertelement <8 x float> undef, float %.373, i32 0
  %a_29 = shufflevector <8 x float> %.374, <8 x float> undef, <8 x i32> zeroinitializer
  %.375 = load <8 x float>, <8 x float>* %acc_10.at
  %.376 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_8, <8 x float> %.375)
  store <8 x float> %.376, <8 x float>* %acc_10.at
  %.377 = load <8 x float>, <8 x float>* %acc_11.at
  %.378 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_9, <8 x float> %.377)
  store <8 x float> %.378, <8 x float>* %acc_11.at
  %.379 = add nsw i32 %kk_1_rest, 1
  br label %kk_1_rest.head.36
kk_1_rest.end.38:
  %.380 = mul i64 %index_17, 256
  %index_32 = add i64 %index_31, %.380
  %.381 = getelementptr float, float* %totals, i64 %index_32
  %.382 = bitcast float* %.381 to <8 x float>*
  %.383 = load <8 x float>, <8 x float>* %.382, align 4
  %.384 = load <8 x float>, <8 x float>* %acc_0.at
  %.385 = fadd <8 x float> %.383, %.384
  %.386 = getelementptr float, float* %totals, i64 %index_32
  %.387 = bitcast float* %.386 to <8 x float>*
  store <8 x float> %.385, <8 x float>* %.387, align 4
  %.388 = add i64 %index_32, 8
  %.389 = getelementptr float, float* %totals, i64 %.388
  %.390 = bitcast float* %.389 to <8 x float>*
  %.391 = load <8 x float>, <8 x float>* %.390, align 4
  %.392 = load <8 x float>, <8 x float>* %acc_1.at
  %.393 = fadd <8 x float> %.391, %.392
  %.394 = add i64 %index_32, 8
  %.395 = getelementptr float, float* %totals, i64 %.394
  %.396 = bitcast float* %.395 to <8 x float>*
  store <8 x float> %.393, <8 x float>* %.396, align 4
  %.397 = add i64 %index_32, 256
  %.398 = getelementptr float, float* %totals, i64 %.397
  %.399 = bitcast float* %.398 to <8 x float>*
  %.400 = load <8 x float>, <8 x float>* %.399, align 4
  %.401 = load <8 x float>, <8 x float>* %acc_2.at
  %.402 = fadd <8 x float> %.400, %.401
  %.403 = add i64 %index_32, 256
  %.404 = getelementptr float, float* %totals, i64 %.403
  %.405 = bitcast float* %.404 to <8 x float>*
  store <8 x float> %.402, <8 x float>* %.405, align 4
  %.406 = add i64 %index_32, 264
  %.407 = getelementptr float, float* %totals, i64 %.406
  %.408 = bitcast float* %.407 to <8 x float>*
  %.409 = load <8 x float>, <8 x float>* %.408, align 4
  %.410 = load <8 x float>, <8 x float>* %acc_3.at
  %.411 = fadd <8 x float> %.409, %.410
  %.412 = add i64 %index_32, 264
  %.413 = getelementptr float, float* %totals, i64 %.412
  %.414 = bitcast float* %.413 to <8 x float>*
  store <8 x float> %.411, <8 x float>* %.414, align 4
  %.415 = add i64 %index_32, 512
  %.416 = getelementptr float, float* %totals, i64 %.415
  %.417 = bitcast float* %.416 to <8 x float>*
  %.418 = load <8 x float>, <8 x float>* %.417, align 4
  %.419 = load <8 x float>, <8 x float>* %acc_4.at
  %.420 = fadd <8 x float> %.418, %.419
  %.421 = add i64 %index_32, 512
  %.422 = getelementptr float, float* %totals, i64 %.421
  %.423 = bitcast float* %.422 to <8 x float>*
  store <8 x float> %.420, <8 x float>* %.423, align 4
  %.424 = add i64 %index_32, 520
  %.425 = getelementptr float, float* %totals, i64 %.424
  %.426 = bitcast float* %.425 to <8 x float>*
  %.427 = load <8 x float>, <8 x float>* %.426, align 4
  %.428 = load <8 x float>, <8 x float>* %acc_5.at
  %.429 = fadd <8 x float> %.427, %.428
  %.430 = add i64 %index_32, 520
  %.431 = getelementptr float, float* %totals, i64 %.430
  %.432 = bitcast float* %.431 to <8 x float>*
  store <8 x float> %.429, <8 x float>* %.432, align 4
  %.433 = add i64 %index_32, 768
  %.434 = getelementptr float, float* %totals, i64 %.433
  %.435 = bitcast float* %.434 to <8 x float>*
  %.436 = load <8 x float>, <8 x float>* %.435, align 4
  %.437 = load <8 x float>, <8 x float>* %acc_6.at
  %.438 = fadd <8 x float> %.436, %.437
  %.439 = add i64 %index_32, 768
  %.440 = getelementptr float, float* %totals, i64 %.439
  %.441 = bitcast float* %.440 to <8 x float>*
  store <8 x float> %.438, <8 x float>* %.441, align 4
  %.442 = add i64 %index_32, 776
  %.443 = getelementptr float, float* %totals, i64 %.442
  %.444 = bitcast float* %.443 to <8 x float>*
  %.445 = load <8 x float>, <8 x float>* %.444, align 4
  %.446 = load <8 x float>, <8 x float>* %acc_7.at
  %.447 = fadd <8 x float> %.445, %.446
  %.448 = add i64 %index_32, 776
  %.449 = getelementptr float, float* %totals, i64 %.448
  %.450 = bitcast float* %.449 to <8 x float>*
  store <8 x float> %.447, <8 x float>* %.450, align 4
  %.451 = add i64 %index_32, 1024
  %.452 = getelementptr float, float* %totals, i64 %.451
  %.453 = bitcast float* %.452 to <8 x float>*
  %.454 = load <8 x float>, <8 x float>* %.453, align 4
  %.455 = load <8 x float>, <8 x float>* %acc_8.at
  %.456 = fadd <8 x float> %.454, %.455
  %.457 = add i64 %index_32, 1024
  %.458 = getelementptr float, float* %totals, i64 %.457
  %.459 = bitcast float* %.458 to <8 x float>*
  store <8 x float> %.456, <8 x float>* %.459, align 4
  %.460 = add i64 %index_32, 1032
  %.461 = getelementptr float, float* %totals, i64 %.460
  %.462 = bitcast float* %.461 to <8 x float>*
  %.463 = load <8 x float>, <8 x float>* %.462, align 4
  %.464 = load <8 x float>, <8 x float>* %acc_9.at
  %.465 = fadd <8 x float> %.463, %.464
  %.466 = add i64 %index_32, 1032
  %.467 = getelementptr float, float* %totals, i64 %.466
  %.468 = bitcast float* %.467 to <8 x float>*
  store <8 x float> %.465, <8 x float>* %.468, align 4
  %.469 = add i64 %index_32, 1280
  %.470 = getelementptr float, float* %totals, i64 %.469
  %.471 = bitcast float* %.470 to <8 x float>*
  %.472 = load <8 x float>, <8 x float>* %.471, align 4
  %.473 = load <8 x float>, <8 x float>* %acc_10.at
  %.474 = fadd <8 x float> %.472, %.473
  %.475 = add i64 %index_32, 1280
  %.476 = getelementptr float, float* %totals, i64 %.475
  %.477 = bitcast float* %.476 to <8 x float>*
  store <8 x float> %.474, <8 x float>* %.477, align 4
  %.478 = add i64 %index_32, 1288
  %.479 = getelementptr float, float* %totals, i64 %.478
  %.480 = bitcast float* %.479 to <8 x float>*
  %.481 = load <8 x float>, <8 x float>* %.480, align 4
  %.482 = load <8 x float>, <8 x float>* %acc_11.at
  %.483 = fadd <8 x float> %.481, %.482
  %.484 = add i64 %index_32, 1288
  %.485 = getelementptr float, float* %totals, i64 %.484
  %.486 = bitcast float* %.485 to <8 x float>*
  store <8 x float> %.483, <8 x float>* %.486, align 4
  %.487 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.30
rows_panel.end.32:
  %.488 = add nsw i32 %panel, 1
  br label %panel.head.27
panel.end.29:
  %.489 = add nsw i32 %group, 1
  br label %group.head.21
group.end.23:
  %.490 = add nsw i32 %kt, 1
  br label %kt.head.9
kt.end.11:
  %index_33 = sext i32 %n_start to i64
  br label %i_2.head.39
i_2.head.39:
  %i_2 = phi i32 [ 0, %kt.end.11 ], [ %.504, %j_4.end.44 ]
  %.491 = icmp slt i32 %i_2, 128
  br i1 %.491, label %i_2.body.40, label %i_2.end.41
i_2.body.40:
  %.492 = sext i32 %i_2 to i64
  %.493 = mul i64 %.492, 1024
  %index_34 = add i64 %index_33, %.493
  %.494 = sext i32 %i_2 to i64
  %index_36 = mul i64 %.494, 256
  br label %j_4.head.42
j_4.head.42:
  %j_4 = phi i32 [ 0, %i_2.body.40 ], [ %.503, %j_4.body.43 ]
  %.495 = icmp slt i32 %j_4, 256
  br i1 %.495, label %j_4.body.43, label %j_4.end.44
j_4.body.43:
  %index_35 = sext i32 %j_4 to i64
  %.496 = add i64 %index_36, %index_35
  %.497 = getelementptr float, float* %totals, i64 %.496
  %.498 = bitcast float* %.497 to <8 x float>*
  %.499 = load <8 x float>, <8 x float>* %.498, align 4
  %.500 = add i64 %index_34, %index_35
  %.501 = getelementptr float, float* %out0, i64 %.500
  %.502 = bitcast float* %.501 to <8 x float>*
  store <8 x float> %.499, <8 x float>* %.502, align 4
  %.503 = add nsw i32 %j_4, 8
  br label %j_4.head.42
j_4.end.44:
  %.504 = add nsw i32 %i_2, 1
  br label %i_2.head.39
i_2.end.41:
  %.505 = add i32 %group_x, 1
  %.506 = icmp eq i32 %.505, %.grid_x
  %.507 = add i32 %group_y, 1
  %.508 = select i1 %.506, i32 %.507, i32 %group_y
  %.509 = icmp eq i32 %.508, %.grid_y
  %.510 = add i32 %group_z, 1
  %.511 = select i1 %.506, i32 0, i32 %.505
  store i32 %.511, i32* %group_x.at
  %.512 = select i1 %.509, i32 0, i32 %.508
  store i32 %.512, i32* %group_y.at
  %.513 = select i1 %.509, i32 %.510, i32 %group_z
  store i32 %.513, i32* %group_z.at
  %.514 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_hidden_3
;   ops: dot_general, mul, mul
;   from: examples/digits/model.ts:15:12, examples/digits/model.ts:14:12
;   schedule: contract: tile m 192, tile n 1024, register m 6, register n 16, vector n 8, stage rhs, stage lhs
;   flops: 264192*batch  bytes: 8704*batch+524288
;   grid: floordiv(batch+191, 192) x 1 x 1
;   in0: f32[128*batch], read
;   in1: f32[131072], read
;   in2: i32[1024*batch], read
;   out0: f32[1024*batch], write
;   scratch: lhs_pack: f32[27648], rhs_pack: f32[2048], totals: f32[96]
define internal void @train_step_hidden_3(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, i32* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %lhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 110592
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 118784
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.333, %group.end.14 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %.10 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 192, i32 %.10)
  %.11 = add i32 %rows, 5
  %index_1 = sdiv i32 %.11, 6
  %index_2 = sub i32 %batch, 1
  %.12 = mul i32 %index_1, 6
  br label %i.head.6
i.head.6:
  %i = phi i32 [ 0, %.task.body.4 ], [ %.26, %k.end.11 ]
  %.13 = icmp slt i32 %i, %.12
  br i1 %.13, label %i.body.7, label %i.end.8
i.body.7:
  %.14 = add i32 %m_start, %i
  %m = call i32 @llvm.smin.i32(i32 %.14, i32 %index_2)
  %.15 = sext i32 %i to i64
  %index_3 = mul i64 %.15, 144
  %.16 = sext i32 %m to i64
  %index_5 = mul i64 %.16, 128
  br label %k.head.9
k.head.9:
  %k = phi i32 [ 0, %i.body.7 ], [ %.25, %k.body.10 ]
  %.17 = icmp slt i32 %k, 128
  br i1 %.17, label %k.body.10, label %k.end.11
k.body.10:
  %index_4 = sext i32 %k to i64
  %.18 = add i64 %index_5, %index_4
  %.19 = getelementptr float, float* %in0, i64 %.18
  %.20 = bitcast float* %.19 to <8 x float>*
  %.21 = load <8 x float>, <8 x float>* %.20, align 4
  %.22 = add i64 %index_3, %index_4
  %.23 = getelementptr float, float* %lhs_pack, i64 %.22
  %.24 = bitcast float* %.23 to <8 x float>*
  store <8 x float> %.21, <8 x float>* %.24, align 4
  %.25 = add nsw i32 %k, 8
  br label %k.head.9
k.end.11:
  %.26 = add nsw i32 %i, 1
  br label %i.head.6
i.end.8:
  br label %group.head.12
group.head.12:
  %group = phi i32 [ 0, %i.end.8 ], [ %.323, %rows_panel.end.23 ]
  %.27 = icmp slt i32 %group, 64
  br i1 %.27, label %group.body.13, label %group.end.14
group.body.13:
  %group_start = mul i32 %group, 16
  %.28 = sext i32 %group_start to i64
  %index_8 = mul i64 %.28, 128
  br label %j.head.15
j.head.15:
  %j = phi i32 [ 0, %group.body.13 ], [ %.39, %k_1.end.20 ]
  %.29 = icmp slt i32 %j, 16
  br i1 %.29, label %j.body.16, label %j.end.17
j.body.16:
  %index_6 = sext i32 %j to i64
  %.30 = mul i64 %index_6, 128
  %index_9 = add i64 %index_8, %.30
  br label %k_1.head.18
k_1.head.18:
  %k_1 = phi i32 [ 0, %j.body.16 ], [ %.38, %k_1.body.19 ]
  %.31 = icmp slt i32 %k_1, 128
  br i1 %.31, label %k_1.body.19, label %k_1.end.20
k_1.body.19:
  %index_7 = sext i32 %k_1 to i64
  %.32 = add i64 %index_9, %index_7
  %.33 = getelementptr float, float* %in1, i64 %.32
  %.34 = load float, float* %.33, align 4
  %.35 = mul i64 %index_7, 16
  %.36 = add i64 %index_6, %.35
  %.37 = getelementptr float, float* %rhs_pack, i64 %.36
  store float %.34, float* %.37, align 4
  %.38 = add nsw i32 %k_1, 1
  br label %k_1.head.18
k_1.end.20:
  %.39 = add nsw i32 %j, 1
  br label %j.head.15
j.end.17:
  br label %rows_panel.head.21
rows_panel.head.21:
  %rows_panel = phi i32 [ 0, %j.end.17 ], [ %.322, %i_1.end.29 ]
  %.40 = icmp slt i32 %rows_panel, %index_1
  br i1 %.40, label %rows_panel.body.22, label %rows_panel.end.23
rows_panel.body.22:
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
  %.41 = sext i32 %row to i64
  %index_12 = mul i64 %.41, 144
  br label %kk.head.24
kk.head.24:
  %kk = phi i32 [ 0, %rows_panel.body.22 ], [ %.251, %kk.body.25 ]
  %.42 = icmp slt i32 %kk, 128
  br i1 %.42, label %kk.body.25, label %kk.end.26
kk.body.25:
  %index_10 = sext i32 %kk to i64
  %index_11 = mul i64 %index_10, 16
  %.43 = getelementptr float, float* %rhs_pack, i64 %index_11
  %.44 = bitcast float* %.43 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.44, align 4
  %.45 = add i64 %index_11, 8
  %.46 = getelementptr float, float* %rhs_pack, i64 %.45
  %.47 = bitcast float* %.46 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.47, align 4
  %index_13 = add i64 %index_12, %index_10
  %.48 = getelementptr float, float* %lhs_pack, i64 %index_13
  %.49 = load float, float* %.48, align 4
  %.50 = insertelement <8 x float> undef, float %.49, i32 0
  %a = shufflevector <8 x float> %.50, <8 x float> undef, <8 x i32> zeroinitializer
  %.51 = load <8 x float>, <8 x float>* %acc_0.at
  %.52 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.51)
  store <8 x float> %.52, <8 x float>* %acc_0.at
  %.53 = load <8 x float>, <8 x float>* %acc_1.at
  %.54 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.53)
  store <8 x float> %.54, <8 x float>* %acc_1.at
  %.55 = add i64 %index_13, 144
  %.56 = getelementptr float, float* %lhs_pack, i64 %.55
  %.57 = load float, float* %.56, align 4
  %.58 = insertelement <8 x float> undef, float %.57, i32 0
  %a_1 = shufflevector <8 x float> %.58, <8 x float> undef, <8 x i32> zeroinitializer
  %.59 = load <8 x float>, <8 x float>* %acc_2.at
  %.60 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.59)
  store <8 x float> %.60, <8 x float>* %acc_2.at
  %.61 = load <8 x float>, <8 x float>* %acc_3.at
  %.62 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.61)
  store <8 x float> %.62, <8 x float>* %acc_3.at
  %.63 = add i64 %index_13, 288
  %.64 = getelementptr float, float* %lhs_pack, i64 %.63
  %.65 = load float, float* %.64, align 4
  %.66 = insertelement <8 x float> undef, float %.65, i32 0
  %a_2 = shufflevector <8 x float> %.66, <8 x float> undef, <8 x i32> zeroinitializer
  %.67 = load <8 x float>, <8 x float>* %acc_4.at
  %.68 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.67)
  store <8 x float> %.68, <8 x float>* %acc_4.at
  %.69 = load <8 x float>, <8 x float>* %acc_5.at
  %.70 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.69)
  store <8 x float> %.70, <8 x float>* %acc_5.at
  %.71 = add i64 %index_13, 432
  %.72 = getelementptr float, float* %lhs_pack, i64 %.71
  %.73 = load float, float* %.72, align 4
  %.74 = insertelement <8 x float> undef, float %.73, i32 0
  %a_3 = shufflevector <8 x float> %.74, <8 x float> undef, <8 x i32> zeroinitializer
  %.75 = load <8 x float>, <8 x float>* %acc_6.at
  %.76 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.75)
  store <8 x float> %.76, <8 x float>* %acc_6.at
  %.77 = load <8 x float>, <8 x float>* %acc_7.at
  %.78 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.77)
  store <8 x float> %.78, <8 x float>* %acc_7.at
  %.79 = add i64 %index_13, 576
  %.80 = getelementptr float, float* %lhs_pack, i64 %.79
  %.81 = load float, float* %.80, align 4
  %.82 = insertelement <8 x float> undef, float %.81, i32 0
  %a_4 = shufflevector <8 x float> %.82, <8 x float> undef, <8 x i32> zeroinitializer
  %.83 = load <8 x float>, <8 x float>* %acc_8.at
  %.84 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.83)
  store <8 x float> %.84, <8 x float>* %acc_8.at
  %.85 = load <8 x float>, <8 x float>* %acc_9.at
  %.86 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.85)
  store <8 x float> %.86, <8 x float>* %acc_9.at
  %.87 = add i64 %index_13, 720
  %.88 = getelementptr float, float* %lhs_pack, i64 %.87
  %.89 = load float, float* %.88, align 4
  %.90 = insertelement <8 x float> undef, float %.89, i32 0
  %a_5 = shufflevector <8 x float> %.90, <8 x float> undef, <8 x i32> zeroinitializer
  %.91 = load <8 x float>, <8 x float>* %acc_10.at
  %.92 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.91)
  store <8 x float> %.92, <8 x float>* %acc_10.at
  %.93 = load <8 x float>, <8 x float>* %acc_11.at
  %.94 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.93)
  store <8 x float> %.94, <8 x float>* %acc_11.at
  %index_14 = add i64 %index_10, 1
  %index_15 = mul i64 %index_14, 16
  %.95 = getelementptr float, float* %rhs_pack, i64 %index_15
  %.96 = bitcast float* %.95 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.96, align 4
  %.97 = add i64 %index_15, 8
  %.98 = getelementptr float, float* %rhs_pack, i64 %.97
  %.99 = bitcast float* %.98 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.99, align 4
  %index_16 = add i64 %index_12, %index_14
  %.100 = getelementptr float, float* %lhs_pack, i64 %index_16
  %.101 = load float, float* %.100, align 4
  %.102 = insertelement <8 x float> undef, float %.101, i32 0
  %a_6 = shufflevector <8 x float> %.102, <8 x float> undef, <8 x i32> zeroinitializer
  %.103 = load <8 x float>, <8 x float>* %acc_0.at
  %.104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.103)
  store <8 x float> %.104, <8 x float>* %acc_0.at
  %.105 = load <8 x float>, <8 x float>* %acc_1.at
  %.106 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.105)
  store <8 x float> %.106, <8 x float>* %acc_1.at
  %.107 = add i64 %index_16, 144
  %.108 = getelementptr float, float* %lhs_pack, i64 %.107
  %.109 = load float, float* %.108, align 4
  %.110 = insertelement <8 x float> undef, float %.109, i32 0
  %a_7 = shufflevector <8 x float> %.110, <8 x float> undef, <8 x i32> zeroinitializer
  %.111 = load <8 x float>, <8 x float>* %acc_2.at
  %.112 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.111)
  store <8 x float> %.112, <8 x float>* %acc_2.at
  %.113 = load <8 x float>, <8 x float>* %acc_3.at
  %.114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.113)
  store <8 x float> %.114, <8 x float>* %acc_3.at
  %.115 = add i64 %index_16, 288
  %.116 = getelementptr float, float* %lhs_pack, i64 %.115
  %.117 = load float, float* %.116, align 4
  %.118 = insertelement <8 x float> undef, float %.117, i32 0
  %a_8 = shufflevector <8 x float> %.118, <8 x float> undef, <8 x i32> zeroinitializer
  %.119 = load <8 x float>, <8 x float>* %acc_4.at
  %.120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.119)
  store <8 x float> %.120, <8 x float>* %acc_4.at
  %.121 = load <8 x float>, <8 x float>* %acc_5.at
  %.122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.121)
  store <8 x float> %.122, <8 x float>* %acc_5.at
  %.123 = add i64 %index_16, 432
  %.124 = getelementptr float, float* %lhs_pack, i64 %.123
  %.125 = load float, float* %.124, align 4
  %.126 = insertelement <8 x float> undef, float %.125, i32 0
  %a_9 = shufflevector <8 x float> %.126, <8 x float> undef, <8 x i32> zeroinitializer
  %.127 = load <8 x float>, <8 x float>* %acc_6.at
  %.128 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.127)
  store <8 x float> %.128, <8 x float>* %acc_6.at
  %.129 = load <8 x float>, <8 x float>* %acc_7.at
  %.130 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.129)
  store <8 x float> %.130, <8 x float>* %acc_7.at
  %.131 = add i64 %index_16, 576
  %.132 = getelementptr float, float* %lhs_pack, i64 %.131
  %.133 = load float, float* %.132, align 4
  %.134 = insertelement <8 x float> undef, float %.133, i32 0
  %a_10 = shufflevector <8 x float> %.134, <8 x float> undef, <8 x i32> zeroinitializer
  %.135 = load <8 x float>, <8 x float>* %acc_8.at
  %.136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.135)
  store <8 x float> %.136, <8 x float>* %acc_8.at
  %.137 = load <8 x float>, <8 x float>* %acc_9.at
  %.138 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.137)
  store <8 x float> %.138, <8 x float>* %acc_9.at
  %.139 = add i64 %index_16, 720
  %.140 = getelementptr float, float* %lhs_pack, i64 %.139
  %.141 = load float, float* %.140, align 4
  %.142 = insertelement <8 x float> undef, float %.141, i32 0
  %a_11 = shufflevector <8 x float> %.142, <8 x float> undef, <8 x i32> zeroinitializer
  %.143 = load <8 x float>, <8 x float>* %acc_10.at
  %.144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.143)
  store <8 x float> %.144, <8 x float>* %acc_10.at
  %.145 = load <8 x float>, <8 x float>* %acc_11.at
  %.146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.145)
  store <8 x float> %.146, <8 x float>* %acc_11.at
  %index_17 = add i64 %index_10, 2
  %index_18 = mul i64 %index_17, 16
  %.147 = getelementptr float, float* %rhs_pack, i64 %index_18
  %.148 = bitcast float* %.147 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.148, align 4
  %.149 = add i64 %index_18, 8
  %.150 = getelementptr float, float* %rhs_pack, i64 %.149
  %.151 = bitcast float* %.150 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.151, align 4
  %index_19 = add i64 %index_12, %index_17
  %.152 = getelementptr float, float* %lhs_pack, i64 %index_19
  %.153 = load float, float* %.152, align 4
  %.154 = insertelement <8 x float> undef, float %.153, i32 0
  %a_12 = shufflevector <8 x float> %.154, <8 x float> undef, <8 x i32> zeroinitializer
  %.155 = load <8 x float>, <8 x float>* %acc_0.at
  %.156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.155)
  store <8 x float> %.156, <8 x float>* %acc_0.at
  %.157 = load <8 x float>, <8 x float>* %acc_1.at
  %.158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.157)
  store <8 x float> %.158, <8 x float>* %acc_1.at
  %.159 = add i64 %index_19, 144
  %.160 = getelementptr float, float* %lhs_pack, i64 %.159
  %.161 = load float, float* %.160, align 4
  %.162 = insertelement <8 x float> undef, float %.161, i32 0
  %a_13 = shufflevector <8 x float> %.162, <8 x float> undef, <8 x i32> zeroinitializer
  %.163 = load <8 x float>, <8 x float>* %acc_2.at
  %.164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.163)
  store <8 x float> %.164, <8 x float>* %acc_2.at
  %.165 = load <8 x float>, <8 x float>* %acc_3.at
  %.166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.165)
  store <8 x float> %.166, <8 x float>* %acc_3.at
  %.167 = add i64 %index_19, 288
  %.168 = getelementptr float, float* %lhs_pack, i64 %.167
  %.169 = load float, float* %.168, align 4
  %.170 = insertelement <8 x float> undef, float %.169, i32 0
  %a_14 = shufflevector <8 x float> %.170, <8 x float> undef, <8 x i32> zeroinitializer
  %.171 = load <8 x float>, <8 x float>* %acc_4.at
  %.172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.171)
  store <8 x float> %.172, <8 x float>* %acc_4.at
  %.173 = load <8 x float>, <8 x float>* %acc_5.at
  %.174 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.173)
  store <8 x float> %.174, <8 x float>* %acc_5.at
  %.175 = add i64 %index_19, 432
  %.176 = getelementptr float, float* %lhs_pack, i64 %.175
  %.177 = load float, float* %.176, align 4
  %.178 = insertelement <8 x float> undef, float %.177, i32 0
  %a_15 = shufflevector <8 x float> %.178, <8 x float> undef, <8 x i32> zeroinitializer
  %.179 = load <8 x float>, <8 x float>* %acc_6.at
  %.180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.179)
  store <8 x float> %.180, <8 x float>* %acc_6.at
  %.181 = load <8 x float>, <8 x float>* %acc_7.at
  %.182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.181)
  store <8 x float> %.182, <8 x float>* %acc_7.at
  %.183 = add i64 %index_19, 576
  %.184 = getelementptr float, float* %lhs_pack, i64 %.183
  %.185 = load float, float* %.184, align 4
  %.186 = insertelement <8 x float> undef, float %.185, i32 0
  %a_16 = shufflevector <8 x float> %.186, <8 x float> undef, <8 x i32> zeroinitializer
  %.187 = load <8 x float>, <8 x float>* %acc_8.at
  %.188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.187)
  store <8 x float> %.188, <8 x float>* %acc_8.at
  %.189 = load <8 x float>, <8 x float>* %acc_9.at
  %.190 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.189)
  store <8 x float> %.190, <8 x float>* %acc_9.at
  %.191 = add i64 %index_19, 720
  %.192 = getelementptr float, float* %lhs_pack, i64 %.191
  %.193 = load float, float* %.192, align 4
  %.194 = insertelement <8 x float> undef, float %.193, i32 0
  %a_17 = shufflevector <8 x float> %.194, <8 x float> undef, <8 x i32> zeroinitializer
  %.195 = load <8 x float>, <8 x float>* %acc_10.at
  %.196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.195)
  store <8 x float> %.196, <8 x float>* %acc_10.at
  %.197 = load <8 x float>, <8 x float>* %acc_11.at
  %.198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.197)
  store <8 x float> %.198, <8 x float>* %acc_11.at
  %index_20 = add i64 %index_10, 3
  %index_21 = mul i64 %index_20, 16
  %.199 = getelementptr float, float* %rhs_pack, i64 %index_21
  %.200 = bitcast float* %.199 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.200, align 4
  %.201 = add i64 %index_21, 8
  %.202 = getelementptr float, float* %rhs_pack, i64 %.201
  %.203 = bitcast float* %.202 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.203, align 4
  %index_22 = add i64 %index_12, %index_20
  %.204 = getelementptr float, float* %lhs_pack, i64 %index_22
  %.205 = load float, float* %.204, align 4
  %.206 = insertelement <8 x float> undef, float %.205, i32 0
  %a_18 = shufflevector <8 x float> %.206, <8 x float> undef, <8 x i32> zeroinitializer
  %.207 = load <8 x float>, <8 x float>* %acc_0.at
  %.208 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.207)
  store <8 x float> %.208, <8 x float>* %acc_0.at
  %.209 = load <8 x float>, <8 x float>* %acc_1.at
  %.210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.209)
  store <8 x float> %.210, <8 x float>* %acc_1.at
  %.211 = add i64 %index_22, 144
  %.212 = getelementptr float, float* %lhs_pack, i64 %.211
  %.213 = load float, float* %.212, align 4
  %.214 = insertelement <8 x float> undef, float %.213, i32 0
  %a_19 = shufflevector <8 x float> %.214, <8 x float> undef, <8 x i32> zeroinitializer
  %.215 = load <8 x float>, <8 x float>* %acc_2.at
  %.216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.215)
  store <8 x float> %.216, <8 x float>* %acc_2.at
  %.217 = load <8 x float>, <8 x float>* %acc_3.at
  %.218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.217)
  store <8 x float> %.218, <8 x float>* %acc_3.at
  %.219 = add i64 %index_22, 288
  %.220 = getelementptr float, float* %lhs_pack, i64 %.219
  %.221 = load float, float* %.220, align 4
  %.222 = insertelement <8 x float> undef, float %.221, i32 0
  %a_20 = shufflevector <8 x float> %.222, <8 x float> undef, <8 x i32> zeroinitializer
  %.223 = load <8 x float>, <8 x float>* %acc_4.at
  %.224 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.223)
  store <8 x float> %.224, <8 x float>* %acc_4.at
  %.225 = load <8 x float>, <8 x float>* %acc_5.at
  %.226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.225)
  store <8 x float> %.226, <8 x float>* %acc_5.at
  %.227 = add i64 %index_22, 432
  %.228 = getelementptr float, float* %lhs_pack, i64 %.227
  %.229 = load float, float* %.228, align 4
  %.230 = insertelement <8 x float> undef, float %.229, i32 0
  %a_21 = shufflevector <8 x float> %.230, <8 x float> undef, <8 x i32> zeroinitializer
  %.231 = load <8 x float>, <8 x float>* %acc_6.at
  %.232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.231)
  store <8 x float> %.232, <8 x float>* %acc_6.at
  %.233 = load <8 x float>, <8 x float>* %acc_7.at
  %.234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.233)
  store <8 x float> %.234, <8 x float>* %acc_7.at
  %.235 = add i64 %index_22, 576
  %.236 = getelementptr float, float* %lhs_pack, i64 %.235
  %.237 = load float, float* %.236, align 4
  %.238 = insertelement <8 x float> undef, float %.237, i32 0
  %a_22 = shufflevector <8 x float> %.238, <8 x float> undef, <8 x i32> zeroinitializer
  %.239 = load <8 x float>, <8 x float>* %acc_8.at
  %.240 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.239)
  store <8 x float> %.240, <8 x float>* %acc_8.at
  %.241 = load <8 x float>, <8 x float>* %acc_9.at
  %.242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.241)
  store <8 x float> %.242, <8 x float>* %acc_9.at
  %.243 = add i64 %index_22, 720
  %.244 = getelementptr float, float* %lhs_pack, i64 %.243
  %.245 = load float, float* %.244, align 4
  %.246 = insertelement <8 x float> undef, float %.245, i32 0
  %a_23 = shufflevector <8 x float> %.246, <8 x float> undef, <8 x i32> zeroinitializer
  %.247 = load <8 x float>, <8 x float>* %acc_10.at
  %.248 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.247)
  store <8 x float> %.248, <8 x float>* %acc_10.at
  %.249 = load <8 x float>, <8 x float>* %acc_11.at
  %.250 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.249)
  store <8 x float> %.250, <8 x float>* %acc_11.at
  %.251 = add nsw i32 %kk, 4
  br label %kk.head.24
kk.end.26:
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
  %index_23 = add i32 %m_start, %row
  %index_24 = sext i32 %group_start to i64
  %.288 = sub i32 %rows, %row
  %.289 = call i32 @llvm.smin.i32(i32 6, i32 %.288)
  br label %i_1.head.27
i_1.head.27:
  %i_1 = phi i32 [ 0, %kk.end.26 ], [ %.321, %i_1.body.28 ]
  %.290 = icmp slt i32 %i_1, %.289
  br i1 %.290, label %i_1.body.28, label %i_1.end.29
i_1.body.28:
  %m_1 = add i32 %index_23, %i_1
  %.291 = sext i32 %m_1 to i64
  %.292 = mul i64 %.291, 1024
  %index_25 = add i64 %index_24, %.292
  %.293 = sext i32 %i_1 to i64
  %index_26 = mul i64 %.293, 16
  %.294 = getelementptr float, float* %totals, i64 %index_26
  %.295 = bitcast float* %.294 to <8 x float>*
  %.296 = load <8 x float>, <8 x float>* %.295, align 4
  %.297 = fmul <8 x float> %.296, <float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632>
  %.298 = getelementptr i32, i32* %in2, i64 %index_25
  %.299 = bitcast i32* %.298 to <8 x i32>*
  %.300 = load <8 x i32>, <8 x i32>* %.299, align 4
  %.301 = icmp ne <8 x i32> %.300, zeroinitializer
  %.302 = uitofp <8 x i1> %.301 to <8 x float>
  %.303 = fmul <8 x float> %.297, %.302
  %.304 = getelementptr float, float* %out0, i64 %index_25
  %.305 = bitcast float* %.304 to <8 x float>*
  store <8 x float> %.303, <8 x float>* %.305, align 4
  %.306 = add i64 %index_26, 8
  %.307 = getelementptr float, float* %totals, i64 %.306
  %.308 = bitcast float* %.307 to <8 x float>*
  %.309 = load <8 x float>, <8 x float>* %.308, align 4
  %.310 = fmul <8 x float> %.309, <float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632>
  %.311 = add i64 %index_25, 8
  %.312 = getelementptr i32, i32* %in2, i64 %.311
  %.313 = bitcast i32* %.312 to <8 x i32>*
  %.314 = load <8 x i32>, <8 x i32>* %.313, align 4
  %.315 = icmp ne <8 x i32> %.314, zeroinitializer
  %.316 = uitofp <8 x i1> %.315 to <8 x float>
  %.317 = fmul <8 x float> %.310, %.316
  %.318 = add i64 %index_25, 8
  %.319 = getelementptr float, float* %out0, i64 %.318
  %.320 = bitcast float* %.319 to <8 x float>*
  store <8 x float> %.317, <8 x float>* %.320, align 4
  %.321 = add nsw i32 %i_1, 1
  br label %i_1.head.27
i_1.end.29:
  %.322 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.21
rows_panel.end.23:
  %.323 = add nsw i32 %group, 1
  br label %group.head.12
group.end.14:
  %.324 = add i32 %group_x, 1
  %.325 = icmp eq i32 %.324, %.grid_x
  %.326 = add i32 %group_y, 1
  %.327 = select i1 %.325, i32 %.326, i32 %group_y
  %.328 = icmp eq i32 %.327, %.grid_y
  %.329 = add i32 %group_z, 1
  %.330 = select i1 %.325, i32 0, i32 %.324
  store i32 %.330, i32* %group_x.at
  %.331 = select i1 %.328, i32 0, i32 %.327
  store i32 %.331, i32* %group_y.at
  %.332 = select i1 %.328, i32 %.329, i32 %group_z
  store i32 %.332, i32* %group_z.at
  %.333 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_pool2_1
;   ops: window_scatter, gt, select
;   from: examples/digits/model.ts:12:12, examples/digits/model.ts:11:12
;   schedule: map: tile element 4096, vector element 8
;   flops: 12288*batch  bytes: 40960*batch
;   grid: batch x 1 x 1
;   in0: f32[1024*batch], read
;   in1: i32[1024*batch], read
;   in2: f32[4096*batch], read
;   out0: f32[4096*batch], write
define internal void @train_step_pool2_1(float* noalias nocapture readonly %in0, i32* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.117, %j0.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = sext i32 %group_x to i64
  %index_2 = mul i64 %index_1, 4096
  %index_7 = mul i64 %index_1, 1024
  br label %j0.head.6
j0.head.6:
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.107, %j1.end.11 ]
  %.7 = icmp slt i32 %j0, 8
  br i1 %.7, label %j0.body.7, label %j0.end.8
j0.body.7:
  %.8 = sext i32 %j0 to i64
  %.9 = mul i64 %.8, 512
  %index_3 = add i64 %index_2, %.9
  %.10 = sdiv i32 %j0, 2
  %.11 = sext i32 %.10 to i64
  %.12 = mul i64 %.11, 256
  %index_8 = add i64 %index_7, %.12
  %.13 = srem i32 %j0, 2
  %index_11 = mul i32 %.13, 2
  br label %j1.head.9
j1.head.9:
  %j1 = phi i32 [ 0, %j0.body.7 ], [ %.106, %j2.end.14 ]
  %.14 = icmp slt i32 %j1, 8
  br i1 %.14, label %j1.body.10, label %j1.end.11
j1.body.10:
  %.15 = sext i32 %j1 to i64
  %.16 = mul i64 %.15, 64
  %index_4 = add i64 %index_3, %.16
  %.17 = sdiv i32 %j1, 2
  %.18 = sext i32 %.17 to i64
  %.19 = mul i64 %.18, 64
  %index_9 = add i64 %index_8, %.19
  %.20 = srem i32 %j1, 2
  %index_12 = add i32 %index_11, %.20
  %.21 = insertelement <8 x i32> undef, i32 %index_12, i32 0
  %lanes_2 = shufflevector <8 x i32> %.21, <8 x i32> undef, <8 x i32> zeroinitializer
  br label %j2.head.12
j2.head.12:
  %j2 = phi i32 [ 0, %j1.body.10 ], [ %.105, %j2.body.13 ]
  %.22 = icmp slt i32 %j2, 64
  br i1 %.22, label %j2.body.13, label %j2.end.14
j2.body.13:
  %index_5 = sext i32 %j2 to i64
  %index_6 = add i64 %index_4, %index_5
  %index_10 = add i64 %index_9, %index_5
  %.23 = getelementptr i32, i32* %in1, i64 %index_10
  %.24 = load i32, i32* %.23, align 4
  %mask_1 = icmp eq i32 %.24, %index_12
  %.25 = add i64 %index_10, 1
  %.26 = getelementptr i32, i32* %in1, i64 %.25
  %.27 = load i32, i32* %.26, align 4
  %mask_2 = icmp eq i32 %.27, %index_12
  %.28 = add i64 %index_10, 2
  %.29 = getelementptr i32, i32* %in1, i64 %.28
  %.30 = load i32, i32* %.29, align 4
  %mask_3 = icmp eq i32 %.30, %index_12
  %.31 = add i64 %index_10, 3
  %.32 = getelementptr i32, i32* %in1, i64 %.31
  %.33 = load i32, i32* %.32, align 4
  %mask_4 = icmp eq i32 %.33, %index_12
  %.34 = add i64 %index_10, 4
  %.35 = getelementptr i32, i32* %in1, i64 %.34
  %.36 = load i32, i32* %.35, align 4
  %mask_5 = icmp eq i32 %.36, %index_12
  %.37 = add i64 %index_10, 5
  %.38 = getelementptr i32, i32* %in1, i64 %.37
  %.39 = load i32, i32* %.38, align 4
  %mask_6 = icmp eq i32 %.39, %index_12
  %.40 = add i64 %index_10, 6
  %.41 = getelementptr i32, i32* %in1, i64 %.40
  %.42 = load i32, i32* %.41, align 4
  %mask_7 = icmp eq i32 %.42, %index_12
  %.43 = add i64 %index_10, 7
  %.44 = getelementptr i32, i32* %in1, i64 %.43
  %.45 = load i32, i32* %.44, align 4
  %mask_8 = icmp eq i32 %.45, %index_12
  %.46 = getelementptr float, float* %in2, i64 %index_6
  %.47 = bitcast float* %.46 to <8 x float>*
  %.48 = load <8 x float>, <8 x float>* %.47, align 4
  %.49 = fcmp ogt <8 x float> %.48, zeroinitializer
  %.50 = getelementptr i32, i32* %in1, i64 %index_10
  %.51 = bitcast i32* %.50 to <8 x i32>*
  %.52 = load <8 x i32>, <8 x i32>* %.51, align 4
  %.53 = icmp eq <8 x i32> %.52, %lanes_2
  %.54 = select i1 %mask_1, i64 %index_10, i64 0
  %.55 = getelementptr float, float* %in0, i64 %.54
  %.56 = load float, float* %.55, align 4
  %.57 = select i1 %mask_1, float %.56, float 0.0
  %.58 = insertelement <8 x float> undef, float %.57, i32 0
  %.59 = add i64 %index_10, 1
  %.60 = select i1 %mask_2, i64 %.59, i64 0
  %.61 = getelementptr float, float* %in0, i64 %.60
  %.62 = load float, float* %.61, align 4
  %.63 = select i1 %mask_2, float %.62, float 0.0
  %.64 = insertelement <8 x float> %.58, float %.63, i32 1
  %.65 = add i64 %index_10, 2
  %.66 = select i1 %mask_3, i64 %.65, i64 0
  %.67 = getelementptr float, float* %in0, i64 %.66
  %.68 = load float, float* %.67, align 4
  %.69 = select i1 %mask_3, float %.68, float 0.0
  %.70 = insertelement <8 x float> %.64, float %.69, i32 2
  %.71 = add i64 %index_10, 3
  %.72 = select i1 %mask_4, i64 %.71, i64 0
  %.73 = getelementptr float, float* %in0, i64 %.72
  %.74 = load float, float* %.73, align 4
  %.75 = select i1 %mask_4, float %.74, float 0.0
  %.76 = insertelement <8 x float> %.70, float %.75, i32 3
  %.77 = add i64 %index_10, 4
  %.78 = select i1 %mask_5, i64 %.77, i64 0
  %.79 = getelementptr float, float* %in0, i64 %.78
  %.80 = load float, float* %.79, align 4
  %.81 = select i1 %mask_5, float %.80, float 0.0
  %.82 = insertelement <8 x float> %.76, float %.81, i32 4
  %.83 = add i64 %index_10, 5
  %.84 = select i1 %mask_6, i64 %.83, i64 0
  %.85 = getelementptr float, float* %in0, i64 %.84
  %.86 = load float, float* %.85, align 4
  %.87 = select i1 %mask_6, float %.86, float 0.0
  %.88 = insertelement <8 x float> %.82, float %.87, i32 5
  %.89 = add i64 %index_10, 6
  %.90 = select i1 %mask_7, i64 %.89, i64 0
  %.91 = getelementptr float, float* %in0, i64 %.90
  %.92 = load float, float* %.91, align 4
  %.93 = select i1 %mask_7, float %.92, float 0.0
  %.94 = insertelement <8 x float> %.88, float %.93, i32 6
  %.95 = add i64 %index_10, 7
  %.96 = select i1 %mask_8, i64 %.95, i64 0
  %.97 = getelementptr float, float* %in0, i64 %.96
  %.98 = load float, float* %.97, align 4
  %.99 = select i1 %mask_8, float %.98, float 0.0
  %.100 = insertelement <8 x float> %.94, float %.99, i32 7
  %.101 = select <8 x i1> %.53, <8 x float> %.100, <8 x float> zeroinitializer
  %.102 = select <8 x i1> %.49, <8 x float> %.101, <8 x float> zeroinitializer
  %.103 = getelementptr float, float* %out0, i64 %index_6
  %.104 = bitcast float* %.103 to <8 x float>*
  store <8 x float> %.102, <8 x float>* %.104, align 4
  %.105 = add nsw i32 %j2, 8
  br label %j2.head.12
j2.end.14:
  %.106 = add nsw i32 %j1, 1
  br label %j1.head.9
j1.end.11:
  %.107 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
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

; train_step_conv2
;   ops: reduce_sum
;   from: examples/digits/model.ts:11:12
;   schedule: reduce: vector result 8
;   flops: 4096*batch  bytes: 16384*batch+256
;   grid: 2 x 1 x 1
;   in0: f32[4096*batch], read
;   out0: f32[64], write
define internal void @train_step_conv2(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.40, %i.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %start = mul i32 %group_x, 32
  %.7 = add i32 %start, 32
  br label %i.head.6
i.head.6:
  %i = phi i32 [ %start, %.task.body.4 ], [ %.30, %r0.end.11 ]
  %.8 = icmp slt i32 %i, %.7
  br i1 %.8, label %i.body.7, label %i.end.8
i.body.7:
  store <8 x float> zeroinitializer, <8 x float>* %acc.at
  %index_1 = sext i32 %i to i64
  br label %r0.head.9
r0.head.9:
  %r0 = phi i32 [ 0, %i.body.7 ], [ %.26, %r1.end.14 ]
  %.9 = icmp slt i32 %r0, %batch
  br i1 %.9, label %r0.body.10, label %r0.end.11
r0.body.10:
  %.10 = sext i32 %r0 to i64
  %.11 = mul i64 %.10, 4096
  %index_2 = add i64 %index_1, %.11
  br label %r1.head.12
r1.head.12:
  %r1 = phi i32 [ 0, %r0.body.10 ], [ %.25, %r2.end.17 ]
  %.12 = icmp slt i32 %r1, 8
  br i1 %.12, label %r1.body.13, label %r1.end.14
r1.body.13:
  %.13 = sext i32 %r1 to i64
  %.14 = mul i64 %.13, 512
  %index_3 = add i64 %index_2, %.14
  br label %r2.head.15
r2.head.15:
  %r2 = phi i32 [ 0, %r1.body.13 ], [ %.24, %r2.body.16 ]
  %.15 = icmp slt i32 %r2, 8
  br i1 %.15, label %r2.body.16, label %r2.end.17
r2.body.16:
  %.16 = load <8 x float>, <8 x float>* %acc.at
  %.17 = sext i32 %r2 to i64
  %.18 = mul i64 %.17, 64
  %.19 = add i64 %index_3, %.18
  %.20 = getelementptr float, float* %in0, i64 %.19
  %.21 = bitcast float* %.20 to <8 x float>*
  %.22 = load <8 x float>, <8 x float>* %.21, align 4
  %.23 = fadd <8 x float> %.16, %.22
  store <8 x float> %.23, <8 x float>* %acc.at
  %.24 = add nsw i32 %r2, 1
  br label %r2.head.15
r2.end.17:
  %.25 = add nsw i32 %r1, 1
  br label %r1.head.12
r1.end.14:
  %.26 = add nsw i32 %r0, 1
  br label %r0.head.9
r0.end.11:
  %.27 = load <8 x float>, <8 x float>* %acc.at
  %.28 = getelementptr float, float* %out0, i64 %index_1
  %.29 = bitcast float* %.28 to <8 x float>*
  store <8 x float> %.27, <8 x float>* %.29, align 4
  %.30 = add nsw i32 %i, 8
  br label %i.head.6
i.end.8:
  %.31 = add i32 %group_x, 1
  %.32 = icmp eq i32 %.31, %.grid_x
  %.33 = add i32 %group_y, 1
  %.34 = select i1 %.32, i32 %.33, i32 %group_y
  %.35 = icmp eq i32 %.34, %.grid_y
  %.36 = add i32 %group_z, 1
  %.37 = select i1 %.32, i32 0, i32 %.31
  store i32 %.37, i32* %group_x.at
  %.38 = select i1 %.35, i32 0, i32 %.34
  store i32 %.38, i32* %group_y.at
  %.39 = select i1 %.35, i32 %.36, i32 %group_z
  store i32 %.39, i32* %group_z.at
  %.40 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_conv2_1
;   ops: reverse, conv
;   from: examples/digits/model.ts:11:12
;   schedule: contract: tile m 192, tile n 32, register m 6, register n 16, vector n 8, stage rhs, stage lhs
;   flops: 14745600*batch+51200  bytes: 34816*batch+204800
;   grid: floordiv(144*batch+191, 192) x 1 x 1
;   in0: f32[51200], read
;   in1: f32[4096*batch], read
;   out0: f32[4608*batch], write
;   scratch: lhs_pack: f32[64512], rhs_pack: f32[5120], totals: f32[6144]
define internal void @train_step_conv2_1(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %lhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 258048
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 278528
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.441, %i_1.end.41 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %index_1 = mul i32 %batch, 144
  %.10 = sub i32 %index_1, %m_start
  %rows = call i32 @llvm.smin.i32(i32 192, i32 %.10)
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.15, %t.body.7 ]
  %.11 = icmp slt i32 %t, 6144
  br i1 %.11, label %t.body.7, label %t.end.8
t.body.7:
  %.12 = sext i32 %t to i64
  %.13 = getelementptr float, float* %totals, i64 %.12
  %.14 = bitcast float* %.13 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.14, align 4
  %.15 = add nsw i32 %t, 8
  br label %t.head.6
t.end.8:
  %.16 = add i32 %rows, 5
  %index_2 = sdiv i32 %.16, 6
  %index_3 = mul i32 %index_2, 6
  %index_4 = sub i32 %index_1, 1
  br label %ko.head.9
ko.head.9:
  %ko = phi i32 [ 0, %t.end.8 ], [ %.394, %group.end.23 ]
  %.17 = icmp slt i32 %ko, 5
  br i1 %.17, label %ko.body.10, label %ko.end.11
ko.body.10:
  %index_11 = sext i32 %ko to i64
  %index_12 = mul i64 %index_11, 512
  br label %i.head.12
i.head.12:
  %i = phi i32 [ 0, %ko.body.10 ], [ %.54, %k0.end.17 ]
  %.18 = icmp slt i32 %i, %index_3
  br i1 %.18, label %i.body.13, label %i.end.14
i.body.13:
  %.19 = add i32 %m_start, %i
  %m = call i32 @llvm.smin.i32(i32 %.19, i32 %index_4)
  %mi = sdiv i32 %m, 144
  %.20 = sdiv i32 %m, 12
  %mi_1 = srem i32 %.20, 12
  %mi_2 = srem i32 %m, 12
  %.21 = sext i32 %i to i64
  %index_5 = mul i64 %.21, 336
  %.22 = add i32 %ko, %mi_1
  %index_9 = sub i32 %.22, 4
  %.23 = icmp sge i32 %index_9, 0
  %.24 = icmp slt i32 %index_9, 8
  %mask_1 = and i1 %.23, %.24
  %.25 = sext i32 %mi to i64
  %.26 = mul i64 %.25, 4096
  %.27 = add i64 %index_12, %.26
  %.28 = sext i32 %mi_1 to i64
  %.29 = mul i64 %.28, 512
  %.30 = add i64 %.27, %.29
  %.31 = sext i32 %mi_2 to i64
  %.32 = mul i64 %.31, 64
  %index_13 = add i64 %.30, %.32
  br label %k0.head.15
k0.head.15:
  %k0 = phi i32 [ 0, %i.body.13 ], [ %.53, %k1.end.20 ]
  %.33 = icmp slt i32 %k0, 5
  br i1 %.33, label %k0.body.16, label %k0.end.17
k0.body.16:
  %.34 = sext i32 %k0 to i64
  %index_6 = mul i64 %.34, 64
  %index_7 = add i64 %index_5, %index_6
  %.35 = add i32 %mi_2, %k0
  %index_10 = sub i32 %.35, 4
  %.36 = icmp sge i32 %index_10, 0
  %.37 = icmp slt i32 %index_10, 8
  %.38 = and i1 %.36, %.37
  %mask_2 = and i1 %mask_1, %.38
  %.39 = insertelement <8 x i1> undef, i1 %mask_2, i32 0
  %lanes_2 = shufflevector <8 x i1> %.39, <8 x i1> undef, <8 x i32> zeroinitializer
  %index_14 = add i64 %index_13, %index_6
  br label %k1.head.18
k1.head.18:
  %k1 = phi i32 [ 0, %k0.body.16 ], [ %.52, %k1.body.19 ]
  %.40 = icmp slt i32 %k1, 64
  br i1 %.40, label %k1.body.19, label %k1.end.20
k1.body.19:
  %index_8 = sext i32 %k1 to i64
  %.41 = add i64 %index_14, %index_8
  %.42 = sub i64 %.41, 2304
  %.43 = select i1 %mask_2, i64 %.42, i64 0
  %.44 = getelementptr float, float* %in1, i64 %.43
  %.45 = bitcast float* %.44 to <8 x float>*
  %.46 = load <8 x float>, <8 x float>* %.45, align 4
  %.47 = select i1 %mask_2, <8 x float> %.46, <8 x float> zeroinitializer
  %.48 = select <8 x i1> %lanes_2, <8 x float> %.47, <8 x float> zeroinitializer
  %.49 = add i64 %index_7, %index_8
  %.50 = getelementptr float, float* %lhs_pack, i64 %.49
  %.51 = bitcast float* %.50 to <8 x float>*
  store <8 x float> %.48, <8 x float>* %.51, align 4
  %.52 = add nsw i32 %k1, 8
  br label %k1.head.18
k1.end.20:
  %.53 = add nsw i32 %k0, 1
  br label %k0.head.15
k0.end.17:
  %.54 = add nsw i32 %i, 1
  br label %i.head.12
i.end.14:
  %index_19 = mul i64 %index_11, 10240
  br label %group.head.21
group.head.21:
  %group = phi i32 [ 0, %i.end.14 ], [ %.393, %rows_panel.end.35 ]
  %.55 = icmp slt i32 %group, 2
  br i1 %.55, label %group.body.22, label %group.end.23
group.body.22:
  %group_start = mul i32 %group, 16
  %.56 = sext i32 %group_start to i64
  %.57 = mul i64 %.56, 64
  %index_20 = sub i64 %.57, %index_19
  br label %j.head.24
j.head.24:
  %j = phi i32 [ 0, %group.body.22 ], [ %.73, %k0_1.end.29 ]
  %.58 = icmp slt i32 %j, 16
  br i1 %.58, label %j.body.25, label %j.end.26
j.body.25:
  %index_15 = sext i32 %j to i64
  %.59 = mul i64 %index_15, 64
  %index_21 = add i64 %index_20, %.59
  br label %k0_1.head.27
k0_1.head.27:
  %k0_1 = phi i32 [ 0, %j.body.25 ], [ %.72, %k1_1.end.32 ]
  %.60 = icmp slt i32 %k0_1, 5
  br i1 %.60, label %k0_1.body.28, label %k0_1.end.29
k0_1.body.28:
  %index_16 = sext i32 %k0_1 to i64
  %.61 = mul i64 %index_16, 1024
  %index_17 = add i64 %index_15, %.61
  %.62 = mul i64 %index_16, 2048
  %index_22 = sub i64 %index_21, %.62
  br label %k1_1.head.30
k1_1.head.30:
  %k1_1 = phi i32 [ 0, %k0_1.body.28 ], [ %.71, %k1_1.body.31 ]
  %.63 = icmp slt i32 %k1_1, 64
  br i1 %.63, label %k1_1.body.31, label %k1_1.end.32
k1_1.body.31:
  %index_18 = sext i32 %k1_1 to i64
  %.64 = add i64 %index_22, %index_18
  %.65 = add i64 %.64, 49152
  %.66 = getelementptr float, float* %in0, i64 %.65
  %.67 = load float, float* %.66, align 4
  %.68 = mul i64 %index_18, 16
  %.69 = add i64 %index_17, %.68
  %.70 = getelementptr float, float* %rhs_pack, i64 %.69
  store float %.67, float* %.70, align 4
  %.71 = add nsw i32 %k1_1, 1
  br label %k1_1.head.30
k1_1.end.32:
  %.72 = add nsw i32 %k0_1, 1
  br label %k0_1.head.27
k0_1.end.29:
  %.73 = add nsw i32 %j, 1
  br label %j.head.24
j.end.26:
  %index_37 = sext i32 %group_start to i64
  br label %rows_panel.head.33
rows_panel.head.33:
  %rows_panel = phi i32 [ 0, %j.end.26 ], [ %.392, %kk.end.38 ]
  %.74 = icmp slt i32 %rows_panel, %index_2
  br i1 %.74, label %rows_panel.body.34, label %rows_panel.end.35
rows_panel.body.34:
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
  %index_25 = sext i32 %row to i64
  %index_26 = mul i64 %index_25, 336
  br label %kk.head.36
kk.head.36:
  %kk = phi i32 [ 0, %rows_panel.body.34 ], [ %.284, %kk.body.37 ]
  %.75 = icmp slt i32 %kk, 320
  br i1 %.75, label %kk.body.37, label %kk.end.38
kk.body.37:
  %index_23 = sext i32 %kk to i64
  %index_24 = mul i64 %index_23, 16
  %.76 = getelementptr float, float* %rhs_pack, i64 %index_24
  %.77 = bitcast float* %.76 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.77, align 4
  %.78 = add i64 %index_24, 8
  %.79 = getelementptr float, float* %rhs_pack, i64 %.78
  %.80 = bitcast float* %.79 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.80, align 4
  %index_27 = add i64 %index_26, %index_23
  %.81 = getelementptr float, float* %lhs_pack, i64 %index_27
  %.82 = load float, float* %.81, align 4
  %.83 = insertelement <8 x float> undef, float %.82, i32 0
  %a = shufflevector <8 x float> %.83, <8 x float> undef, <8 x i32> zeroinitializer
  %.84 = load <8 x float>, <8 x float>* %acc_0.at
  %.85 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.84)
  store <8 x float> %.85, <8 x float>* %acc_0.at
  %.86 = load <8 x float>, <8 x float>* %acc_1.at
  %.87 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.86)
  store <8 x float> %.87, <8 x float>* %acc_1.at
  %.88 = add i64 %index_27, 336
  %.89 = getelementptr float, float* %lhs_pack, i64 %.88
  %.90 = load float, float* %.89, align 4
  %.91 = insertelement <8 x float> undef, float %.90, i32 0
  %a_1 = shufflevector <8 x float> %.91, <8 x float> undef, <8 x i32> zeroinitializer
  %.92 = load <8 x float>, <8 x float>* %acc_2.at
  %.93 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.92)
  store <8 x float> %.93, <8 x float>* %acc_2.at
  %.94 = load <8 x float>, <8 x float>* %acc_3.at
  %.95 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.94)
  store <8 x float> %.95, <8 x float>* %acc_3.at
  %.96 = add i64 %index_27, 672
  %.97 = getelementptr float, float* %lhs_pack, i64 %.96
  %.98 = load float, float* %.97, align 4
  %.99 = insertelement <8 x float> undef, float %.98, i32 0
  %a_2 = shufflevector <8 x float> %.99, <8 x float> undef, <8 x i32> zeroinitializer
  %.100 = load <8 x float>, <8 x float>* %acc_4.at
  %.101 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.100)
  store <8 x float> %.101, <8 x float>* %acc_4.at
  %.102 = load <8 x float>, <8 x float>* %acc_5.at
  %.103 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.102)
  store <8 x float> %.103, <8 x float>* %acc_5.at
  %.104 = add i64 %index_27, 1008
  %.105 = getelementptr float, float* %lhs_pack, i64 %.104
  %.106 = load float, float* %.105, align 4
  %.107 = insertelement <8 x float> undef, float %.106, i32 0
  %a_3 = shufflevector <8 x float> %.107, <8 x float> undef, <8 x i32> zeroinitializer
  %.108 = load <8 x float>, <8 x float>* %acc_6.at
  %.109 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.108)
  store <8 x float> %.109, <8 x float>* %acc_6.at
  %.110 = load <8 x float>, <8 x float>* %acc_7.at
  %.111 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.110)
  store <8 x float> %.111, <8 x float>* %acc_7.at
  %.112 = add i64 %index_27, 1344
  %.113 = getelementptr float, float* %lhs_pack, i64 %.112
  %.114 = load float, float* %.113, align 4
  %.115 = insertelement <8 x float> undef, float %.114, i32 0
  %a_4 = shufflevector <8 x float> %.115, <8 x float> undef, <8 x i32> zeroinitializer
  %.116 = load <8 x float>, <8 x float>* %acc_8.at
  %.117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.116)
  store <8 x float> %.117, <8 x float>* %acc_8.at
  %.118 = load <8 x float>, <8 x float>* %acc_9.at
  %.119 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.118)
  store <8 x float> %.119, <8 x float>* %acc_9.at
  %.120 = add i64 %index_27, 1680
  %.121 = getelementptr float, float* %lhs_pack, i64 %.120
  %.122 = load float, float* %.121, align 4
  %.123 = insertelement <8 x float> undef, float %.122, i32 0
  %a_5 = shufflevector <8 x float> %.123, <8 x float> undef, <8 x i32> zeroinitializer
  %.124 = load <8 x float>, <8 x float>* %acc_10.at
  %.125 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.124)
  store <8 x float> %.125, <8 x float>* %acc_10.at
  %.126 = load <8 x float>, <8 x float>* %acc_11.at
  %.127 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.126)
  store <8 x float> %.127, <8 x float>* %acc_11.at
  %index_28 = add i64 %index_23, 1
  %index_29 = mul i64 %index_28, 16
  %.128 = getelementptr float, float* %rhs_pack, i64 %index_29
  %.129 = bitcast float* %.128 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.129, align 4
  %.130 = add i64 %index_29, 8
  %.131 = getelementptr float, float* %rhs_pack, i64 %.130
  %.132 = bitcast float* %.131 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.132, align 4
  %index_30 = add i64 %index_26, %index_28
  %.133 = getelementptr float, float* %lhs_pack, i64 %index_30
  %.134 = load float, float* %.133, align 4
  %.135 = insertelement <8 x float> undef, float %.134, i32 0
  %a_6 = shufflevector <8 x float> %.135, <8 x float> undef, <8 x i32> zeroinitializer
  %.136 = load <8 x float>, <8 x float>* %acc_0.at
  %.137 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.136)
  store <8 x float> %.137, <8 x float>* %acc_0.at
  %.138 = load <8 x float>, <8 x float>* %acc_1.at
  %.139 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.138)
  store <8 x float> %.139, <8 x float>* %acc_1.at
  %.140 = add i64 %index_30, 336
  %.141 = getelementptr float, float* %lhs_pack, i64 %.140
  %.142 = load float, float* %.141, align 4
  %.143 = insertelement <8 x float> undef, float %.142, i32 0
  %a_7 = shufflevector <8 x float> %.143, <8 x float> undef, <8 x i32> zeroinitializer
  %.144 = load <8 x float>, <8 x float>* %acc_2.at
  %.145 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.144)
  store <8 x float> %.145, <8 x float>* %acc_2.at
  %.146 = load <8 x float>, <8 x float>* %acc_3.at
  %.147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.146)
  store <8 x float> %.147, <8 x float>* %acc_3.at
  %.148 = add i64 %index_30, 672
  %.149 = getelementptr float, float* %lhs_pack, i64 %.148
  %.150 = load float, float* %.149, align 4
  %.151 = insertelement <8 x float> undef, float %.150, i32 0
  %a_8 = shufflevector <8 x float> %.151, <8 x float> undef, <8 x i32> zeroinitializer
  %.152 = load <8 x float>, <8 x float>* %acc_4.at
  %.153 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.152)
  store <8 x float> %.153, <8 x float>* %acc_4.at
  %.154 = load <8 x float>, <8 x float>* %acc_5.at
  %.155 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.154)
  store <8 x float> %.155, <8 x float>* %acc_5.at
  %.156 = add i64 %index_30, 1008
  %.157 = getelementptr float, float* %lhs_pack, i64 %.156
  %.158 = load float, float* %.157, align 4
  %.159 = insertelement <8 x float> undef, float %.158, i32 0
  %a_9 = shufflevector <8 x float> %.159, <8 x float> undef, <8 x i32> zeroinitializer
  %.160 = load <8 x float>, <8 x float>* %acc_6.at
  %.161 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.160)
  store <8 x float> %.161, <8 x float>* %acc_6.at
  %.162 = load <8 x float>, <8 x float>* %acc_7.at
  %.163 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.162)
  store <8 x float> %.163, <8 x float>* %acc_7.at
  %.164 = add i64 %index_30, 1344
  %.165 = getelementptr float, float* %lhs_pack, i64 %.164
  %.166 = load float, float* %.165, align 4
  %.167 = insertelement <8 x float> undef, float %.166, i32 0
  %a_10 = shufflevector <8 x float> %.167, <8 x float> undef, <8 x i32> zeroinitializer
  %.168 = load <8 x float>, <8 x float>* %acc_8.at
  %.169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.168)
  store <8 x float> %.169, <8 x float>* %acc_8.at
  %.170 = load <8 x float>, <8 x float>* %acc_9.at
  %.171 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.170)
  store <8 x float> %.171, <8 x float>* %acc_9.at
  %.172 = add i64 %index_30, 1680
  %.173 = getelementptr float, float* %lhs_pack, i64 %.172
  %.174 = load float, float* %.173, align 4
  %.175 = insertelement <8 x float> undef, float %.174, i32 0
  %a_11 = shufflevector <8 x float> %.175, <8 x float> undef, <8 x i32> zeroinitializer
  %.176 = load <8 x float>, <8 x float>* %acc_10.at
  %.177 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.176)
  store <8 x float> %.177, <8 x float>* %acc_10.at
  %.178 = load <8 x float>, <8 x float>* %acc_11.at
  %.179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.178)
  store <8 x float> %.179, <8 x float>* %acc_11.at
  %index_31 = add i64 %index_23, 2
  %index_32 = mul i64 %index_31, 16
  %.180 = getelementptr float, float* %rhs_pack, i64 %index_32
  %.181 = bitcast float* %.180 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.181, align 4
  %.182 = add i64 %index_32, 8
  %.183 = getelementptr float, float* %rhs_pack, i64 %.182
  %.184 = bitcast float* %.183 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.184, align 4
  %index_33 = add i64 %index_26, %index_31
  %.185 = getelementptr float, float* %lhs_pack, i64 %index_33
  %.186 = load float, float* %.185, align 4
  %.187 = insertelement <8 x float> undef, float %.186, i32 0
  %a_12 = shufflevector <8 x float> %.187, <8 x float> undef, <8 x i32> zeroinitializer
  %.188 = load <8 x float>, <8 x float>* %acc_0.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_0.at
  %.190 = load <8 x float>, <8 x float>* %acc_1.at
  %.191 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.190)
  store <8 x float> %.191, <8 x float>* %acc_1.at
  %.192 = add i64 %index_33, 336
  %.193 = getelementptr float, float* %lhs_pack, i64 %.192
  %.194 = load float, float* %.193, align 4
  %.195 = insertelement <8 x float> undef, float %.194, i32 0
  %a_13 = shufflevector <8 x float> %.195, <8 x float> undef, <8 x i32> zeroinitializer
  %.196 = load <8 x float>, <8 x float>* %acc_2.at
  %.197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.196)
  store <8 x float> %.197, <8 x float>* %acc_2.at
  %.198 = load <8 x float>, <8 x float>* %acc_3.at
  %.199 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.198)
  store <8 x float> %.199, <8 x float>* %acc_3.at
  %.200 = add i64 %index_33, 672
  %.201 = getelementptr float, float* %lhs_pack, i64 %.200
  %.202 = load float, float* %.201, align 4
  %.203 = insertelement <8 x float> undef, float %.202, i32 0
  %a_14 = shufflevector <8 x float> %.203, <8 x float> undef, <8 x i32> zeroinitializer
  %.204 = load <8 x float>, <8 x float>* %acc_4.at
  %.205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.204)
  store <8 x float> %.205, <8 x float>* %acc_4.at
  %.206 = load <8 x float>, <8 x float>* %acc_5.at
  %.207 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.206)
  store <8 x float> %.207, <8 x float>* %acc_5.at
  %.208 = add i64 %index_33, 1008
  %.209 = getelementptr float, float* %lhs_pack, i64 %.208
  %.210 = load float, float* %.209, align 4
  %.211 = insertelement <8 x float> undef, float %.210, i32 0
  %a_15 = shufflevector <8 x float> %.211, <8 x float> undef, <8 x i32> zeroinitializer
  %.212 = load <8 x float>, <8 x float>* %acc_6.at
  %.213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.212)
  store <8 x float> %.213, <8 x float>* %acc_6.at
  %.214 = load <8 x float>, <8 x float>* %acc_7.at
  %.215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.214)
  store <8 x float> %.215, <8 x float>* %acc_7.at
  %.216 = add i64 %index_33, 1344
  %.217 = getelementptr float, float* %lhs_pack, i64 %.216
  %.218 = load float, float* %.217, align 4
  %.219 = insertelement <8 x float> undef, float %.218, i32 0
  %a_16 = shufflevector <8 x float> %.219, <8 x float> undef, <8 x i32> zeroinitializer
  %.220 = load <8 x float>, <8 x float>* %acc_8.at
  %.221 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.220)
  store <8 x float> %.221, <8 x float>* %acc_8.at
  %.222 = load <8 x float>, <8 x float>* %acc_9.at
  %.223 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.222)
  store <8 x float> %.223, <8 x float>* %acc_9.at
  %.224 = add i64 %index_33, 1680
  %.225 = getelementptr float, float* %lhs_pack, i64 %.224
  %.226 = load float, float* %.225, align 4
  %.227 = insertelement <8 x float> undef, float %.226, i32 0
  %a_17 = shufflevector <8 x float> %.227, <8 x float> undef, <8 x i32> zeroinitializer
  %.228 = load <8 x float>, <8 x float>* %acc_10.at
  %.229 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.228)
  store <8 x float> %.229, <8 x float>* %acc_10.at
  %.230 = load <8 x float>, <8 x float>* %acc_11.at
  %.231 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.230)
  store <8 x float> %.231, <8 x float>* %acc_11.at
  %index_34 = add i64 %index_23, 3
  %index_35 = mul i64 %index_34, 16
  %.232 = getelementptr float, float* %rhs_pack, i64 %index_35
  %.233 = bitcast float* %.232 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.233, align 4
  %.234 = add i64 %index_35, 8
  %.235 = getelementptr float, float* %rhs_pack, i64 %.234
  %.236 = bitcast float* %.235 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.236, align 4
  %index_36 = add i64 %index_26, %index_34
  %.237 = getelementptr float, float* %lhs_pack, i64 %index_36
  %.238 = load float, float* %.237, align 4
  %.239 = insertelement <8 x float> undef, float %.238, i32 0
  %a_18 = shufflevector <8 x float> %.239, <8 x float> undef, <8 x i32> zeroinitializer
  %.240 = load <8 x float>, <8 x float>* %acc_0.at
  %.241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.240)
  store <8 x float> %.241, <8 x float>* %acc_0.at
  %.242 = load <8 x float>, <8 x float>* %acc_1.at
  %.243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.242)
  store <8 x float> %.243, <8 x float>* %acc_1.at
  %.244 = add i64 %index_36, 336
  %.245 = getelementptr float, float* %lhs_pack, i64 %.244
  %.246 = load float, float* %.245, align 4
  %.247 = insertelement <8 x float> undef, float %.246, i32 0
  %a_19 = shufflevector <8 x float> %.247, <8 x float> undef, <8 x i32> zeroinitializer
  %.248 = load <8 x float>, <8 x float>* %acc_2.at
  %.249 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.248)
  store <8 x float> %.249, <8 x float>* %acc_2.at
  %.250 = load <8 x float>, <8 x float>* %acc_3.at
  %.251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.250)
  store <8 x float> %.251, <8 x float>* %acc_3.at
  %.252 = add i64 %index_36, 672
  %.253 = getelementptr float, float* %lhs_pack, i64 %.252
  %.254 = load float, float* %.253, align 4
  %.255 = insertelement <8 x float> undef, float %.254, i32 0
  %a_20 = shufflevector <8 x float> %.255, <8 x float> undef, <8 x i32> zeroinitializer
  %.256 = load <8 x float>, <8 x float>* %acc_4.at
  %.257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.256)
  store <8 x float> %.257, <8 x float>* %acc_4.at
  %.258 = load <8 x float>, <8 x float>* %acc_5.at
  %.259 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.258)
  store <8 x float> %.259, <8 x float>* %acc_5.at
  %.260 = add i64 %index_36, 1008
  %.261 = getelementptr float, float* %lhs_pack, i64 %.260
  %.262 = load float, float* %.261, align 4
  %.263 = insertelement <8 x float> undef, float %.262, i32 0
  %a_21 = shufflevector <8 x float> %.263, <8 x float> undef, <8 x i32> zeroinitializer
  %.264 = load <8 x float>, <8 x float>* %acc_6.at
  %.265 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.264)
  store <8 x float> %.265, <8 x float>* %acc_6.at
  %.266 = load <8 x float>, <8 x float>* %acc_7.at
  %.267 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.266)
  store <8 x float> %.267, <8 x float>* %acc_7.at
  %.268 = add i64 %index_36, 1344
  %.269 = getelementptr float, float* %lhs_pack, i64 %.268
  %.270 = load float, float* %.269, align 4
  %.271 = insertelement <8 x float> undef, float %.270, i32 0
  %a_22 = shufflevector <8 x float> %.271, <8 x float> undef, <8 x i32> zeroinitializer
  %.272 = load <8 x float>, <8 x float>* %acc_8.at
  %.273 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.272)
  store <8 x float> %.273, <8 x float>* %acc_8.at
  %.274 = load <8 x float>, <8 x float>* %acc_9.at
  %.275 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.274)
  store <8 x float> %.275, <8 x float>* %acc_9.at
  %.276 = add i64 %index_36, 1680
  %.277 = getelementptr float, float* %lhs_pack, i64 %.276
  %.278 = load float, float* %.277, align 4
  %.279 = insertelement <8 x float> undef, float %.278, i32 0
  %a_23 = shufflevector <8 x float> %.279, <8 x float> undef, <8 x i32> zeroinitializer
  %.280 = load <8 x float>, <8 x float>* %acc_10.at
  %.281 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.280)
  store <8 x float> %.281, <8 x float>* %acc_10.at
  %.282 = load <8 x float>, <8 x float>* %acc_11.at
  %.283 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.282)
  store <8 x float> %.283, <8 x float>* %acc_11.at
  %.284 = add nsw i32 %kk, 4
  br label %kk.head.36
kk.end.38:
  %.285 = mul i64 %index_25, 32
  %index_38 = add i64 %index_37, %.285
  %.286 = getelementptr float, float* %totals, i64 %index_38
  %.287 = bitcast float* %.286 to <8 x float>*
  %.288 = load <8 x float>, <8 x float>* %.287, align 4
  %.289 = load <8 x float>, <8 x float>* %acc_0.at
  %.290 = fadd <8 x float> %.288, %.289
  %.291 = getelementptr float, float* %totals, i64 %index_38
  %.292 = bitcast float* %.291 to <8 x float>*
  store <8 x float> %.290, <8 x float>* %.292, align 4
  %.293 = add i64 %index_38, 8
  %.294 = getelementptr float, float* %totals, i64 %.293
  %.295 = bitcast float* %.294 to <8 x float>*
  %.296 = load <8 x float>, <8 x float>* %.295, align 4
  %.297 = load <8 x float>, <8 x float>* %acc_1.at
  %.298 = fadd <8 x float> %.296, %.297
  %.299 = add i64 %index_38, 8
  %.300 = getelementptr float, float* %totals, i64 %.299
  %.301 = bitcast float* %.300 to <8 x float>*
  store <8 x float> %.298, <8 x float>* %.301, align 4
  %.302 = add i64 %index_38, 32
  %.303 = getelementptr float, float* %totals, i64 %.302
  %.304 = bitcast float* %.303 to <8 x float>*
  %.305 = load <8 x float>, <8 x float>* %.304, align 4
  %.306 = load <8 x float>, <8 x float>* %acc_2.at
  %.307 = fadd <8 x float> %.305, %.306
  %.308 = add i64 %index_38, 32
  %.309 = getelementptr float, float* %totals, i64 %.308
  %.310 = bitcast float* %.309 to <8 x float>*
  store <8 x float> %.307, <8 x float>* %.310, align 4
  %.311 = add i64 %index_38, 40
  %.312 = getelementptr float, float* %totals, i64 %.311
  %.313 = bitcast float* %.312 to <8 x float>*
  %.314 = load <8 x float>, <8 x float>* %.313, align 4
  %.315 = load <8 x float>, <8 x float>* %acc_3.at
  %.316 = fadd <8 x float> %.314, %.315
  %.317 = add i64 %index_38, 40
  %.318 = getelementptr float, float* %totals, i64 %.317
  %.319 = bitcast float* %.318 to <8 x float>*
  store <8 x float> %.316, <8 x float>* %.319, align 4
  %.320 = add i64 %index_38, 64
  %.321 = getelementptr float, float* %totals, i64 %.320
  %.322 = bitcast float* %.321 to <8 x float>*
  %.323 = load <8 x float>, <8 x float>* %.322, align 4
  %.324 = load <8 x float>, <8 x float>* %acc_4.at
  %.325 = fadd <8 x float> %.323, %.324
  %.326 = add i64 %index_38, 64
  %.327 = getelementptr float, float* %totals, i64 %.326
  %.328 = bitcast float* %.327 to <8 x float>*
  store <8 x float> %.325, <8 x float>* %.328, align 4
  %.329 = add i64 %index_38, 72
  %.330 = getelementptr float, float* %totals, i64 %.329
  %.331 = bitcast float* %.330 to <8 x float>*
  %.332 = load <8 x float>, <8 x float>* %.331, align 4
  %.333 = load <8 x float>, <8 x float>* %acc_5.at
  %.334 = fadd <8 x float> %.332, %.333
  %.335 = add i64 %index_38, 72
  %.336 = getelementptr float, float* %totals, i64 %.335
  %.337 = bitcast float* %.336 to <8 x float>*
  store <8 x float> %.334, <8 x float>* %.337, align 4
  %.338 = add i64 %index_38, 96
  %.339 = getelementptr float, float* %totals, i64 %.338
  %.340 = bitcast float* %.339 to <8 x float>*
  %.341 = load <8 x float>, <8 x float>* %.340, align 4
  %.342 = load <8 x float>, <8 x float>* %acc_6.at
  %.343 = fadd <8 x float> %.341, %.342
  %.344 = add i64 %index_38, 96
  %.345 = getelementptr float, float* %totals, i64 %.344
  %.346 = bitcast float* %.345 to <8 x float>*
  store <8 x float> %.343, <8 x float>* %.346, align 4
  %.347 = add i64 %index_38, 104
  %.348 = getelementptr float, float* %totals, i64 %.347
  %.349 = bitcast float* %.348 to <8 x float>*
  %.350 = load <8 x float>, <8 x float>* %.349, align 4
  %.351 = load <8 x float>, <8 x float>* %acc_7.at
  %.352 = fadd <8 x float> %.350, %.351
  %.353 = add i64 %index_38, 104
  %.354 = getelementptr float, float* %totals, i64 %.353
  %.355 = bitcast float* %.354 to <8 x float>*
  store <8 x float> %.352, <8 x float>* %.355, align 4
  %.356 = add i64 %index_38, 128
  %.357 = getelementptr float, float* %totals, i64 %.356
  %.358 = bitcast float* %.357 to <8 x float>*
  %.359 = load <8 x float>, <8 x float>* %.358, align 4
  %.360 = load <8 x float>, <8 x float>* %acc_8.at
  %.361 = fadd <8 x float> %.359, %.360
  %.362 = add i64 %index_38, 128
  %.363 = getelementptr float, float* %totals, i64 %.362
  %.364 = bitcast float* %.363 to <8 x float>*
  store <8 x float> %.361, <8 x float>* %.364, align 4
  %.365 = add i64 %index_38, 136
  %.366 = getelementptr float, float* %totals, i64 %.365
  %.367 = bitcast float* %.366 to <8 x float>*
  %.368 = load <8 x float>, <8 x float>* %.367, align 4
  %.369 = load <8 x float>, <8 x float>* %acc_9.at
  %.370 = fadd <8 x float> %.368, %.369
  %.371 = add i64 %index_38, 136
  %.372 = getelementptr float, float* %totals, i64 %.371
  %.373 = bitcast float* %.372 to <8 x float>*
  store <8 x float> %.370, <8 x float>* %.373, align 4
  %.374 = add i64 %index_38, 160
  %.375 = getelementptr float, float* %totals, i64 %.374
  %.376 = bitcast float* %.375 to <8 x float>*
  %.377 = load <8 x float>, <8 x float>* %.376, align 4
  %.378 = load <8 x float>, <8 x float>* %acc_10.at
  %.379 = fadd <8 x float> %.377, %.378
  %.380 = add i64 %index_38, 160
  %.381 = getelementptr float, float* %totals, i64 %.380
  %.382 = bitcast float* %.381 to <8 x float>*
  store <8 x float> %.379, <8 x float>* %.382, align 4
  %.383 = add i64 %index_38, 168
  %.384 = getelementptr float, float* %totals, i64 %.383
  %.385 = bitcast float* %.384 to <8 x float>*
  %.386 = load <8 x float>, <8 x float>* %.385, align 4
  %.387 = load <8 x float>, <8 x float>* %acc_11.at
  %.388 = fadd <8 x float> %.386, %.387
  %.389 = add i64 %index_38, 168
  %.390 = getelementptr float, float* %totals, i64 %.389
  %.391 = bitcast float* %.390 to <8 x float>*
  store <8 x float> %.388, <8 x float>* %.391, align 4
  %.392 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.33
rows_panel.end.35:
  %.393 = add nsw i32 %group, 1
  br label %group.head.21
group.end.23:
  %.394 = add nsw i32 %ko, 1
  br label %ko.head.9
ko.end.11:
  br label %i_1.head.39
i_1.head.39:
  %i_1 = phi i32 [ 0, %ko.end.11 ], [ %.431, %i_1.body.40 ]
  %.395 = icmp slt i32 %i_1, %rows
  br i1 %.395, label %i_1.body.40, label %i_1.end.41
i_1.body.40:
  %m_1 = add i32 %m_start, %i_1
  %mi_3 = sdiv i32 %m_1, 144
  %.396 = sdiv i32 %m_1, 12
  %mi_4 = srem i32 %.396, 12
  %mi_5 = srem i32 %m_1, 12
  %.397 = sext i32 %mi_3 to i64
  %.398 = mul i64 %.397, 4608
  %.399 = sext i32 %mi_4 to i64
  %.400 = mul i64 %.399, 384
  %.401 = add i64 %.398, %.400
  %.402 = sext i32 %mi_5 to i64
  %.403 = mul i64 %.402, 32
  %index_39 = add i64 %.401, %.403
  %.404 = sext i32 %i_1 to i64
  %index_40 = mul i64 %.404, 32
  %.405 = getelementptr float, float* %totals, i64 %index_40
  %.406 = bitcast float* %.405 to <8 x float>*
  %.407 = load <8 x float>, <8 x float>* %.406, align 4
  %.408 = getelementptr float, float* %out0, i64 %index_39
  %.409 = bitcast float* %.408 to <8 x float>*
  store <8 x float> %.407, <8 x float>* %.409, align 4
  %.410 = add i64 %index_40, 8
  %.411 = getelementptr float, float* %totals, i64 %.410
  %.412 = bitcast float* %.411 to <8 x float>*
  %.413 = load <8 x float>, <8 x float>* %.412, align 4
  %.414 = add i64 %index_39, 8
  %.415 = getelementptr float, float* %out0, i64 %.414
  %.416 = bitcast float* %.415 to <8 x float>*
  store <8 x float> %.413, <8 x float>* %.416, align 4
  %.417 = add i64 %index_40, 16
  %.418 = getelementptr float, float* %totals, i64 %.417
  %.419 = bitcast float* %.418 to <8 x float>*
  %.420 = load <8 x float>, <8 x float>* %.419, align 4
  %.421 = add i64 %index_39, 16
  %.422 = getelementptr float, float* %out0, i64 %.421
  %.423 = bitcast float* %.422 to <8 x float>*
  store <8 x float> %.420, <8 x float>* %.423, align 4
  %.424 = add i64 %index_40, 24
  %.425 = getelementptr float, float* %totals, i64 %.424
  %.426 = bitcast float* %.425 to <8 x float>*
  %.427 = load <8 x float>, <8 x float>* %.426, align 4
  %.428 = add i64 %index_39, 24
  %.429 = getelementptr float, float* %out0, i64 %.428
  %.430 = bitcast float* %.429 to <8 x float>*
  store <8 x float> %.427, <8 x float>* %.430, align 4
  %.431 = add nsw i32 %i_1, 1
  br label %i_1.head.39
i_1.end.41:
  %.432 = add i32 %group_x, 1
  %.433 = icmp eq i32 %.432, %.grid_x
  %.434 = add i32 %group_y, 1
  %.435 = select i1 %.433, i32 %.434, i32 %group_y
  %.436 = icmp eq i32 %.435, %.grid_y
  %.437 = add i32 %group_z, 1
  %.438 = select i1 %.433, i32 0, i32 %.432
  store i32 %.438, i32* %group_x.at
  %.439 = select i1 %.436, i32 0, i32 %.435
  store i32 %.439, i32* %group_y.at
  %.440 = select i1 %.436, i32 %.437, i32 %group_z
  store i32 %.440, i32* %group_z.at
  %.441 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_conv2_2
;   ops: conv
;   from: examples/digits/model.ts:11:12
;   schedule: contract: tile m 192, tile n 64, register m 6, register n 16, vector n 8, stage rhs, stage lhs, vector m 8
;   flops: 6553600*batch  bytes: 34816*batch+204800
;   grid: 5 x 1 x 1
;   in0: f32[4608*batch], read
;   in1: f32[4096*batch], read
;   out0: f32[51200], write
;   scratch: lhs_pack: f32[49152], rhs_pack: f32[16384], totals: f32[12288]
define internal void @train_step_conv2_2(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %lhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 196608
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 262144
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.556, %i_2.end.53 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 192
  %.10 = sub i32 800, %m_start
  %rows = call i32 @llvm.smin.i32(i32 192, i32 %.10)
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.15, %t.body.7 ]
  %.11 = icmp slt i32 %t, 12288
  br i1 %.11, label %t.body.7, label %t.end.8
t.body.7:
  %.12 = sext i32 %t to i64
  %.13 = getelementptr float, float* %totals, i64 %.12
  %.14 = bitcast float* %.13 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.14, align 4
  %.15 = add nsw i32 %t, 8
  br label %t.head.6
t.end.8:
  %index_1 = sdiv i32 %rows, 32
  %index_2 = mul i32 %group_x, 6
  %.16 = add i32 %rows, 5
  %index_18 = sdiv i32 %.16, 6
  %index_19 = mul i32 %index_18, 6
  %.17 = add i32 %batch, 3
  %.18 = sdiv i32 %.17, 4
  br label %kt.head.9
kt.head.9:
  %kt = phi i32 [ 0, %t.end.8 ], [ %.526, %panel.end.41 ]
  %.19 = icmp slt i32 %kt, %.18
  br i1 %.19, label %kt.body.10, label %kt.end.11
kt.body.10:
  %k_start = mul i32 %kt, 4
  %.20 = sub i32 %batch, %k_start
  %k_count = call i32 @llvm.smin.i32(i32 4, i32 %.20)
  %index_11 = sext i32 %k_start to i64
  %index_12 = mul i64 %index_11, 4608
  br label %segment.head.12
segment.head.12:
  %segment = phi i32 [ 0, %kt.body.10 ], [ %.65, %kt_1.end.17 ]
  %.21 = icmp slt i32 %segment, %index_1
  br i1 %.21, label %segment.body.13, label %segment.end.14
segment.body.13:
  %segment_start = mul i32 %segment, 32
  %index_3 = add i32 %index_2, %segment
  %mi = sdiv i32 %index_3, 5
  %mi_1 = srem i32 %index_3, 5
  %index_4 = sext i32 %segment_start to i64
  %.22 = sext i32 %mi to i64
  %.23 = mul i64 %.22, 384
  %.24 = add i64 %index_12, %.23
  %.25 = sext i32 %mi_1 to i64
  %.26 = mul i64 %.25, 32
  %index_13 = add i64 %.24, %.26
  br label %kt_1.head.15
kt_1.head.15:
  %kt_1 = phi i32 [ 0, %segment.body.13 ], [ %.64, %k0.end.20 ]
  %.27 = icmp slt i32 %kt_1, %k_count
  br i1 %.27, label %kt_1.body.16, label %kt_1.end.17
kt_1.body.16:
  %index_5 = sext i32 %kt_1 to i64
  %.28 = mul i64 %index_5, 12288
  %index_6 = add i64 %index_4, %.28
  %.29 = mul i64 %index_5, 4608
  %index_14 = add i64 %index_13, %.29
  br label %k0.head.18
k0.head.18:
  %k0 = phi i32 [ 0, %kt_1.body.16 ], [ %.63, %k1.end.23 ]
  %.30 = icmp slt i32 %k0, 8
  br i1 %.30, label %k0.body.19, label %k0.end.20
k0.body.19:
  %index_7 = sext i32 %k0 to i64
  %.31 = mul i64 %index_7, 1536
  %index_8 = add i64 %index_6, %.31
  %.32 = mul i64 %index_7, 384
  %index_15 = add i64 %index_14, %.32
  br label %k1.head.21
k1.head.21:
  %k1 = phi i32 [ 0, %k0.body.19 ], [ %.62, %k1.body.22 ]
  %.33 = icmp slt i32 %k1, 8
  br i1 %.33, label %k1.body.22, label %k1.end.23
k1.body.22:
  %index_9 = sext i32 %k1 to i64
  %.34 = mul i64 %index_9, 192
  %index_10 = add i64 %index_8, %.34
  %.35 = mul i64 %index_9, 32
  %index_16 = add i64 %index_15, %.35
  %.36 = getelementptr float, float* %in0, i64 %index_16
  %.37 = bitcast float* %.36 to <8 x float>*
  %.38 = load <8 x float>, <8 x float>* %.37, align 4
  %.39 = getelementptr float, float* %lhs_pack, i64 %index_10
  %.40 = bitcast float* %.39 to <8 x float>*
  store <8 x float> %.38, <8 x float>* %.40, align 4
  %.41 = add i64 %index_16, 8
  %.42 = getelementptr float, float* %in0, i64 %.41
  %.43 = bitcast float* %.42 to <8 x float>*
  %.44 = load <8 x float>, <8 x float>* %.43, align 4
  %.45 = add i64 %index_10, 8
  %.46 = getelementptr float, float* %lhs_pack, i64 %.45
  %.47 = bitcast float* %.46 to <8 x float>*
  store <8 x float> %.44, <8 x float>* %.47, align 4
  %.48 = add i64 %index_16, 16
  %.49 = getelementptr float, float* %in0, i64 %.48
  %.50 = bitcast float* %.49 to <8 x float>*
  %.51 = load <8 x float>, <8 x float>* %.50, align 4
  %.52 = add i64 %index_10, 16
  %.53 = getelementptr float, float* %lhs_pack, i64 %.52
  %.54 = bitcast float* %.53 to <8 x float>*
  store <8 x float> %.51, <8 x float>* %.54, align 4
  %.55 = add i64 %index_16, 24
  %.56 = getelementptr float, float* %in0, i64 %.55
  %.57 = bitcast float* %.56 to <8 x float>*
  %.58 = load <8 x float>, <8 x float>* %.57, align 4
  %.59 = add i64 %index_10, 24
  %.60 = getelementptr float, float* %lhs_pack, i64 %.59
  %.61 = bitcast float* %.60 to <8 x float>*
  store <8 x float> %.58, <8 x float>* %.61, align 4
  %.62 = add nsw i32 %k1, 1
  br label %k1.head.21
k1.end.23:
  %.63 = add nsw i32 %k0, 1
  br label %k0.head.18
k0.end.20:
  %.64 = add nsw i32 %kt_1, 1
  br label %kt_1.head.15
kt_1.end.17:
  %.65 = add nsw i32 %segment, 1
  br label %segment.head.12
segment.end.14:
  %index_17 = mul i32 %k_count, 64
  br label %kk.head.24
kk.head.24:
  %kk = phi i32 [ 0, %segment.end.14 ], [ %.73, %i_1.end.29 ]
  %.66 = icmp slt i32 %kk, %index_17
  br i1 %.66, label %kk.body.25, label %kk.end.26
kk.body.25:
  %.67 = sext i32 %kk to i64
  %index_20 = mul i64 %.67, 192
  br label %i_1.head.27
i_1.head.27:
  %i_1 = phi i32 [ %rows, %kk.body.25 ], [ %.72, %i_1.body.28 ]
  %.68 = icmp slt i32 %i_1, %index_19
  br i1 %.68, label %i_1.body.28, label %i_1.end.29
i_1.body.28:
  %.69 = sext i32 %i_1 to i64
  %.70 = add i64 %index_20, %.69
  %.71 = getelementptr float, float* %lhs_pack, i64 %.70
  store float 0.0, float* %.71, align 4
  %.72 = add nsw i32 %i_1, 1
  br label %i_1.head.27
i_1.end.29:
  %.73 = add nsw i32 %kk, 1
  br label %kk.head.24
kk.end.26:
  %index_27 = mul i64 %index_11, 4096
  br label %kt_2.head.30
kt_2.head.30:
  %kt_2 = phi i32 [ 0, %kk.end.26 ], [ %.138, %k0_1.end.35 ]
  %.74 = icmp slt i32 %kt_2, %k_count
  br i1 %.74, label %kt_2.body.31, label %kt_2.end.32
kt_2.body.31:
  %index_21 = sext i32 %kt_2 to i64
  %index_22 = mul i64 %index_21, 1024
  %.75 = mul i64 %index_21, 4096
  %index_28 = add i64 %index_27, %.75
  br label %k0_1.head.33
k0_1.head.33:
  %k0_1 = phi i32 [ 0, %kt_2.body.31 ], [ %.137, %k1_1.end.38 ]
  %.76 = icmp slt i32 %k0_1, 8
  br i1 %.76, label %k0_1.body.34, label %k0_1.end.35
k0_1.body.34:
  %index_23 = sext i32 %k0_1 to i64
  %.77 = mul i64 %index_23, 128
  %index_24 = add i64 %index_22, %.77
  %.78 = mul i64 %index_23, 512
  %index_29 = add i64 %index_28, %.78
  br label %k1_1.head.36
k1_1.head.36:
  %k1_1 = phi i32 [ 0, %k0_1.body.34 ], [ %.136, %k1_1.body.37 ]
  %.79 = icmp slt i32 %k1_1, 8
  br i1 %.79, label %k1_1.body.37, label %k1_1.end.38
k1_1.body.37:
  %index_25 = sext i32 %k1_1 to i64
  %.80 = mul i64 %index_25, 16
  %index_26 = add i64 %index_24, %.80
  %.81 = mul i64 %index_25, 64
  %index_30 = add i64 %index_29, %.81
  %.82 = getelementptr float, float* %in1, i64 %index_30
  %.83 = bitcast float* %.82 to <8 x float>*
  %.84 = load <8 x float>, <8 x float>* %.83, align 4
  %.85 = getelementptr float, float* %rhs_pack, i64 %index_26
  %.86 = bitcast float* %.85 to <8 x float>*
  store <8 x float> %.84, <8 x float>* %.86, align 4
  %.87 = add i64 %index_30, 8
  %.88 = getelementptr float, float* %in1, i64 %.87
  %.89 = bitcast float* %.88 to <8 x float>*
  %.90 = load <8 x float>, <8 x float>* %.89, align 4
  %.91 = add i64 %index_26, 8
  %.92 = getelementptr float, float* %rhs_pack, i64 %.91
  %.93 = bitcast float* %.92 to <8 x float>*
  store <8 x float> %.90, <8 x float>* %.93, align 4
  %.94 = add i64 %index_30, 16
  %.95 = getelementptr float, float* %in1, i64 %.94
  %.96 = bitcast float* %.95 to <8 x float>*
  %.97 = load <8 x float>, <8 x float>* %.96, align 4
  %.98 = add i64 %index_26, 4096
  %.99 = getelementptr float, float* %rhs_pack, i64 %.98
  %.100 = bitcast float* %.99 to <8 x float>*
  store <8 x float> %.97, <8 x float>* %.100, align 4
  %.101 = add i64 %index_30, 24
  %.102 = getelementptr float, float* %in1, i64 %.101
  %.103 = bitcast float* %.102 to <8 x float>*
  %.104 = load <8 x float>, <8 x float>* %.103, align 4
  %.105 = add i64 %index_26, 4104
  %.106 = getelementptr float, float* %rhs_pack, i64 %.105
  %.107 = bitcast float* %.106 to <8 x float>*
  store <8 x float> %.104, <8 x float>* %.107, align 4
  %.108 = add i64 %index_30, 32
  %.109 = getelementptr float, float* %in1, i64 %.108
  %.110 = bitcast float* %.109 to <8 x float>*
  %.111 = load <8 x float>, <8 x float>* %.110, align 4
  %.112 = add i64 %index_26, 8192
  %.113 = getelementptr float, float* %rhs_pack, i64 %.112
  %.114 = bitcast float* %.113 to <8 x float>*
  store <8 x float> %.111, <8 x float>* %.114, align 4
  %.115 = add i64 %index_30, 40
  %.116 = getelementptr float, float* %in1, i64 %.115
  %.117 = bitcast float* %.116 to <8 x float>*
  %.118 = load <8 x float>, <8 x float>* %.117, align 4
  %.119 = add i64 %index_26, 8200
  %.120 = getelementptr float, float* %rhs_pack, i64 %.119
  %.121 = bitcast float* %.120 to <8 x float>*
  store <8 x float> %.118, <8 x float>* %.121, align 4
  %.122 = add i64 %index_30, 48
  %.123 = getelementptr float, float* %in1, i64 %.122
  %.124 = bitcast float* %.123 to <8 x float>*
  %.125 = load <8 x float>, <8 x float>* %.124, align 4
  %.126 = add i64 %index_26, 12288
  %.127 = getelementptr float, float* %rhs_pack, i64 %.126
  %.128 = bitcast float* %.127 to <8 x float>*
  store <8 x float> %.125, <8 x float>* %.128, align 4
  %.129 = add i64 %index_30, 56
  %.130 = getelementptr float, float* %in1, i64 %.129
  %.131 = bitcast float* %.130 to <8 x float>*
  %.132 = load <8 x float>, <8 x float>* %.131, align 4
  %.133 = add i64 %index_26, 12296
  %.134 = getelementptr float, float* %rhs_pack, i64 %.133
  %.135 = bitcast float* %.134 to <8 x float>*
  store <8 x float> %.132, <8 x float>* %.135, align 4
  %.136 = add nsw i32 %k1_1, 1
  br label %k1_1.head.36
k1_1.end.38:
  %.137 = add nsw i32 %k0_1, 1
  br label %k0_1.head.33
k0_1.end.35:
  %.138 = add nsw i32 %kt_2, 1
  br label %kt_2.head.30
kt_2.end.32:
  %.139 = sdiv i32 %index_17, 4
  %index_31 = mul i32 %.139, 4
  br label %panel.head.39
panel.head.39:
  %panel = phi i32 [ 0, %kt_2.end.32 ], [ %.525, %rows_panel.end.44 ]
  %.140 = icmp slt i32 %panel, 4
  br i1 %.140, label %panel.body.40, label %panel.end.41
panel.body.40:
  %column = mul i32 %panel, 16
  %.141 = sext i32 %panel to i64
  %index_32 = mul i64 %.141, 4096
  %index_49 = sext i32 %column to i64
  br label %rows_panel.head.42
rows_panel.head.42:
  %rows_panel = phi i32 [ 0, %panel.body.40 ], [ %.524, %kk_1_rest.end.50 ]
  %.142 = icmp slt i32 %rows_panel, %index_18
  br i1 %.142, label %rows_panel.body.43, label %rows_panel.end.44
rows_panel.body.43:
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
  %index_35 = sext i32 %row to i64
  br label %kk_1.head.45
kk_1.head.45:
  %kk_1 = phi i32 [ 0, %rows_panel.body.43 ], [ %.360, %kk_1.body.46 ]
  %.143 = icmp slt i32 %kk_1, %index_31
  br i1 %.143, label %kk_1.body.46, label %kk_1.end.47
kk_1.body.46:
  %index_33 = sext i32 %kk_1 to i64
  %.144 = mul i64 %index_33, 16
  %index_34 = add i64 %index_32, %.144
  %.145 = getelementptr float, float* %rhs_pack, i64 %index_34
  %.146 = bitcast float* %.145 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.146, align 4
  %.147 = add i64 %index_34, 8
  %.148 = getelementptr float, float* %rhs_pack, i64 %.147
  %.149 = bitcast float* %.148 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.149, align 4
  %.150 = mul i64 %index_33, 192
  %index_36 = add i64 %index_35, %.150
  %.151 = getelementptr float, float* %lhs_pack, i64 %index_36
  %.152 = load float, float* %.151, align 4
  %.153 = insertelement <8 x float> undef, float %.152, i32 0
  %a = shufflevector <8 x float> %.153, <8 x float> undef, <8 x i32> zeroinitializer
  %.154 = load <8 x float>, <8 x float>* %acc_0.at
  %.155 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.154)
  store <8 x float> %.155, <8 x float>* %acc_0.at
  %.156 = load <8 x float>, <8 x float>* %acc_1.at
  %.157 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.156)
  store <8 x float> %.157, <8 x float>* %acc_1.at
  %.158 = add i64 %index_36, 1
  %.159 = getelementptr float, float* %lhs_pack, i64 %.158
  %.160 = load float, float* %.159, align 4
  %.161 = insertelement <8 x float> undef, float %.160, i32 0
  %a_1 = shufflevector <8 x float> %.161, <8 x float> undef, <8 x i32> zeroinitializer
  %.162 = load <8 x float>, <8 x float>* %acc_2.at
  %.163 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.162)
  store <8 x float> %.163, <8 x float>* %acc_2.at
  %.164 = load <8 x float>, <8 x float>* %acc_3.at
  %.165 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.164)
  store <8 x float> %.165, <8 x float>* %acc_3.at
  %.166 = add i64 %index_36, 2
  %.167 = getelementptr float, float* %lhs_pack, i64 %.166
  %.168 = load float, float* %.167, align 4
  %.169 = insertelement <8 x float> undef, float %.168, i32 0
  %a_2 = shufflevector <8 x float> %.169, <8 x float> undef, <8 x i32> zeroinitializer
  %.170 = load <8 x float>, <8 x float>* %acc_4.at
  %.171 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.170)
  store <8 x float> %.171, <8 x float>* %acc_4.at
  %.172 = load <8 x float>, <8 x float>* %acc_5.at
  %.173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.172)
  store <8 x float> %.173, <8 x float>* %acc_5.at
  %.174 = add i64 %index_36, 3
  %.175 = getelementptr float, float* %lhs_pack, i64 %.174
  %.176 = load float, float* %.175, align 4
  %.177 = insertelement <8 x float> undef, float %.176, i32 0
  %a_3 = shufflevector <8 x float> %.177, <8 x float> undef, <8 x i32> zeroinitializer
  %.178 = load <8 x float>, <8 x float>* %acc_6.at
  %.179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.178)
  store <8 x float> %.179, <8 x float>* %acc_6.at
  %.180 = load <8 x float>, <8 x float>* %acc_7.at
  %.181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.180)
  store <8 x float> %.181, <8 x float>* %acc_7.at
  %.182 = add i64 %index_36, 4
  %.183 = getelementptr float, float* %lhs_pack, i64 %.182
  %.184 = load float, float* %.183, align 4
  %.185 = insertelement <8 x float> undef, float %.184, i32 0
  %a_4 = shufflevector <8 x float> %.185, <8 x float> undef, <8 x i32> zeroinitializer
  %.186 = load <8 x float>, <8 x float>* %acc_8.at
  %.187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.186)
  store <8 x float> %.187, <8 x float>* %acc_8.at
  %.188 = load <8 x float>, <8 x float>* %acc_9.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_9.at
  %.190 = add i64 %index_36, 5
  %.191 = getelementptr float, float* %lhs_pack, i64 %.190
  %.192 = load float, float* %.191, align 4
  %.193 = insertelement <8 x float> undef, float %.192, i32 0
  %a_5 = shufflevector <8 x float> %.193, <8 x float> undef, <8 x i32> zeroinitializer
  %.194 = load <8 x float>, <8 x float>* %acc_10.at
  %.195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.194)
  store <8 x float> %.195, <8 x float>* %acc_10.at
  %.196 = load <8 x float>, <8 x float>* %acc_11.at
  %.197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.196)
  store <8 x float> %.197, <8 x float>* %acc_11.at
  %index_37 = add i64 %index_33, 1
  %.198 = mul i64 %index_37, 16
  %index_38 = add i64 %index_32, %.198
  %.199 = getelementptr float, float* %rhs_pack, i64 %index_38
  %.200 = bitcast float* %.199 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.200, align 4
  %.201 = add i64 %index_38, 8
  %.202 = getelementptr float, float* %rhs_pack, i64 %.201
  %.203 = bitcast float* %.202 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.203, align 4
  %.204 = mul i64 %index_37, 192
  %index_39 = add i64 %index_35, %.204
  %.205 = getelementptr float, float* %lhs_pack, i64 %index_39
  %.206 = load float, float* %.205, align 4
  %.207 = insertelement <8 x float> undef, float %.206, i32 0
  %a_6 = shufflevector <8 x float> %.207, <8 x float> undef, <8 x i32> zeroinitializer
  %.208 = load <8 x float>, <8 x float>* %acc_0.at
  %.209 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.208)
  store <8 x float> %.209, <8 x float>* %acc_0.at
  %.210 = load <8 x float>, <8 x float>* %acc_1.at
  %.211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.210)
  store <8 x float> %.211, <8 x float>* %acc_1.at
  %.212 = add i64 %index_39, 1
  %.213 = getelementptr float, float* %lhs_pack, i64 %.212
  %.214 = load float, float* %.213, align 4
  %.215 = insertelement <8 x float> undef, float %.214, i32 0
  %a_7 = shufflevector <8 x float> %.215, <8 x float> undef, <8 x i32> zeroinitializer
  %.216 = load <8 x float>, <8 x float>* %acc_2.at
  %.217 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.216)
  store <8 x float> %.217, <8 x float>* %acc_2.at
  %.218 = load <8 x float>, <8 x float>* %acc_3.at
  %.219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.218)
  store <8 x float> %.219, <8 x float>* %acc_3.at
  %.220 = add i64 %index_39, 2
  %.221 = getelementptr float, float* %lhs_pack, i64 %.220
  %.222 = load float, float* %.221, align 4
  %.223 = insertelement <8 x float> undef, float %.222, i32 0
  %a_8 = shufflevector <8 x float> %.223, <8 x float> undef, <8 x i32> zeroinitializer
  %.224 = load <8 x float>, <8 x float>* %acc_4.at
  %.225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.224)
  store <8 x float> %.225, <8 x float>* %acc_4.at
  %.226 = load <8 x float>, <8 x float>* %acc_5.at
  %.227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.226)
  store <8 x float> %.227, <8 x float>* %acc_5.at
  %.228 = add i64 %index_39, 3
  %.229 = getelementptr float, float* %lhs_pack, i64 %.228
  %.230 = load float, float* %.229, align 4
  %.231 = insertelement <8 x float> undef, float %.230, i32 0
  %a_9 = shufflevector <8 x float> %.231, <8 x float> undef, <8 x i32> zeroinitializer
  %.232 = load <8 x float>, <8 x float>* %acc_6.at
  %.233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.232)
  store <8 x float> %.233, <8 x float>* %acc_6.at
  %.234 = load <8 x float>, <8 x float>* %acc_7.at
  %.235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.234)
  store <8 x float> %.235, <8 x float>* %acc_7.at
  %.236 = add i64 %index_39, 4
  %.237 = getelementptr float, float* %lhs_pack, i64 %.236
  %.238 = load float, float* %.237, align 4
  %.239 = insertelement <8 x float> undef, float %.238, i32 0
  %a_10 = shufflevector <8 x float> %.239, <8 x float> undef, <8 x i32> zeroinitializer
  %.240 = load <8 x float>, <8 x float>* %acc_8.at
  %.241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.240)
  store <8 x float> %.241, <8 x float>* %acc_8.at
  %.242 = load <8 x float>, <8 x float>* %acc_9.at
  %.243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.242)
  store <8 x float> %.243, <8 x float>* %acc_9.at
  %.244 = add i64 %index_39, 5
  %.245 = getelementptr float, float* %lhs_pack, i64 %.244
  %.246 = load float, float* %.245, align 4
  %.247 = insertelement <8 x float> undef, float %.246, i32 0
  %a_11 = shufflevector <8 x float> %.247, <8 x float> undef, <8 x i32> zeroinitializer
  %.248 = load <8 x float>, <8 x float>* %acc_10.at
  %.249 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.248)
  store <8 x float> %.249, <8 x float>* %acc_10.at
  %.250 = load <8 x float>, <8 x float>* %acc_11.at
  %.251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.250)
  store <8 x float> %.251, <8 x float>* %acc_11.at
  %index_40 = add i64 %index_33, 2
  %.252 = mul i64 %index_40, 16
  %index_41 = add i64 %index_32, %.252
  %.253 = getelementptr float, float* %rhs_pack, i64 %index_41
  %.254 = bitcast float* %.253 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.254, align 4
  %.255 = add i64 %index_41, 8
  %.256 = getelementptr float, float* %rhs_pack, i64 %.255
  %.257 = bitcast float* %.256 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.257, align 4
  %.258 = mul i64 %index_40, 192
  %index_42 = add i64 %index_35, %.258
  %.259 = getelementptr float, float* %lhs_pack, i64 %index_42
  %.260 = load float, float* %.259, align 4
  %.261 = insertelement <8 x float> undef, float %.260, i32 0
  %a_12 = shufflevector <8 x float> %.261, <8 x float> undef, <8 x i32> zeroinitializer
  %.262 = load <8 x float>, <8 x float>* %acc_0.at
  %.263 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.262)
  store <8 x float> %.263, <8 x float>* %acc_0.at
  %.264 = load <8 x float>, <8 x float>* %acc_1.at
  %.265 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.264)
  store <8 x float> %.265, <8 x float>* %acc_1.at
  %.266 = add i64 %index_42, 1
  %.267 = getelementptr float, float* %lhs_pack, i64 %.266
  %.268 = load float, float* %.267, align 4
  %.269 = insertelement <8 x float> undef, float %.268, i32 0
  %a_13 = shufflevector <8 x float> %.269, <8 x float> undef, <8 x i32> zeroinitializer
  %.270 = load <8 x float>, <8 x float>* %acc_2.at
  %.271 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.270)
  store <8 x float> %.271, <8 x float>* %acc_2.at
  %.272 = load <8 x float>, <8 x float>* %acc_3.at
  %.273 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.272)
  store <8 x float> %.273, <8 x float>* %acc_3.at
  %.274 = add i64 %index_42, 2
  %.275 = getelementptr float, float* %lhs_pack, i64 %.274
  %.276 = load float, float* %.275, align 4
  %.277 = insertelement <8 x float> undef, float %.276, i32 0
  %a_14 = shufflevector <8 x float> %.277, <8 x float> undef, <8 x i32> zeroinitializer
  %.278 = load <8 x float>, <8 x float>* %acc_4.at
  %.279 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.278)
  store <8 x float> %.279, <8 x float>* %acc_4.at
  %.280 = load <8 x float>, <8 x float>* %acc_5.at
  %.281 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.280)
  store <8 x float> %.281, <8 x float>* %acc_5.at
  %.282 = add i64 %index_42, 3
  %.283 = getelementptr float, float* %lhs_pack, i64 %.282
  %.284 = load float, float* %.283, align 4
  %.285 = insertelement <8 x float> undef, float %.284, i32 0
  %a_15 = shufflevector <8 x float> %.285, <8 x float> undef, <8 x i32> zeroinitializer
  %.286 = load <8 x float>, <8 x float>* %acc_6.at
  %.287 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.286)
  store <8 x float> %.287, <8 x float>* %acc_6.at
  %.288 = load <8 x float>, <8 x float>* %acc_7.at
  %.289 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.288)
  store <8 x float> %.289, <8 x float>* %acc_7.at
  %.290 = add i64 %index_42, 4
  %.291 = getelementptr float, float* %lhs_pack, i64 %.290
  %.292 = load float, float* %.291, align 4
  %.293 = insertelement <8 x float> undef, float %.292, i32 0
  %a_16 = shufflevector <8 x float> %.293, <8 x float> undef, <8 x i32> zeroinitializer
  %.294 = load <8 x float>, <8 x float>* %acc_8.at
  %.295 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.294)
  store <8 x float> %.295, <8 x float>* %acc_8.at
  %.296 = load <8 x float>, <8 x float>* %acc_9.at
  %.297 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.296)
  store <8 x float> %.297, <8 x float>* %acc_9.at
  %.298 = add i64 %index_42, 5
  %.299 = getelementptr float, float* %lhs_pack, i64 %.298
  %.300 = load float, float* %.299, align 4
  %.301 = insertelement <8 x float> undef, float %.300, i32 0
  %a_17 = shufflevector <8 x float> %.301, <8 x float> undef, <8 x i32> zeroinitializer
  %.302 = load <8 x float>, <8 x float>* %acc_10.at
  %.303 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.302)
  store <8 x float> %.303, <8 x float>* %acc_10.at
  %.304 = load <8 x float>, <8 x float>* %acc_11.at
  %.305 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.304)
  store <8 x float> %.305, <8 x float>* %acc_11.at
  %index_43 = add i64 %index_33, 3
  %.306 = mul i64 %index_43, 16
  %index_44 = add i64 %index_32, %.306
  %.307 = getelementptr float, float* %rhs_pack, i64 %index_44
  %.308 = bitcast float* %.307 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.308, align 4
  %.309 = add i64 %index_44, 8
  %.310 = getelementptr float, float* %rhs_pack, i64 %.309
  %.311 = bitcast float* %.310 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.311, align 4
  %.312 = mul i64 %index_43, 192
  %index_45 = add i64 %index_35, %.312
  %.313 = getelementptr float, float* %lhs_pack, i64 %index_45
  %.314 = load float, float* %.313, align 4
  %.315 = insertelement <8 x float> undef, float %.314, i32 0
  %a_18 = shufflevector <8 x float> %.315, <8 x float> undef, <8 x i32> zeroinitializer
  %.316 = load <8 x float>, <8 x float>* %acc_0.at
  %.317 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.316)
  store <8 x float> %.317, <8 x float>* %acc_0.at
  %.318 = load <8 x float>, <8 x float>* %acc_1.at
  %.319 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.318)
  store <8 x float> %.319, <8 x float>* %acc_1.at
  %.320 = add i64 %index_45, 1
  %.321 = getelementptr float, float* %lhs_pack, i64 %.320
  %.322 = load float, float* %.321, align 4
  %.323 = insertelement <8 x float> undef, float %.322, i32 0
  %a_19 = shufflevector <8 x float> %.323, <8 x float> undef, <8 x i32> zeroinitializer
  %.324 = load <8 x float>, <8 x float>* %acc_2.at
  %.325 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.324)
  store <8 x float> %.325, <8 x float>* %acc_2.at
  %.326 = load <8 x float>, <8 x float>* %acc_3.at
  %.327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.326)
  store <8 x float> %.327, <8 x float>* %acc_3.at
  %.328 = add i64 %index_45, 2
  %.329 = getelementptr float, float* %lhs_pack, i64 %.328
  %.330 = load float, float* %.329, align 4
  %.331 = insertelement <8 x float> undef, float %.330, i32 0
  %a_20 = shufflevector <8 x float> %.331, <8 x float> undef, <8 x i32> zeroinitializer
  %.332 = load <8 x float>, <8 x float>* %acc_4.at
  %.333 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.332)
  store <8 x float> %.333, <8 x float>* %acc_4.at
  %.334 = load <8 x float>, <8 x float>* %acc_5.at
  %.335 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.334)
  store <8 x float> %.335, <8 x float>* %acc_5.at
  %.336 = add i64 %index_45, 3
  %.337 = getelementptr float, float* %lhs_pack, i64 %.336
  %.338 = load float, float* %.337, align 4
  %.339 = insertelement <8 x float> undef, float %.338, i32 0
  %a_21 = shufflevector <8 x float> %.339, <8 x float> undef, <8 x i32> zeroinitializer
  %.340 = load <8 x float>, <8 x float>* %acc_6.at
  %.341 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.340)
  store <8 x float> %.341, <8 x float>* %acc_6.at
  %.342 = load <8 x float>, <8 x float>* %acc_7.at
  %.343 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.342)
  store <8 x float> %.343, <8 x float>* %acc_7.at
  %.344 = add i64 %index_45, 4
  %.345 = getelementptr float, float* %lhs_pack, i64 %.344
  %.346 = load float, float* %.345, align 4
  %.347 = insertelement <8 x float> undef, float %.346, i32 0
  %a_22 = shufflevector <8 x float> %.347, <8 x float> undef, <8 x i32> zeroinitializer
  %.348 = load <8 x float>, <8 x float>* %acc_8.at
  %.349 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.348)
  store <8 x float> %.349, <8 x float>* %acc_8.at
  %.350 = load <8 x float>, <8 x float>* %acc_9.at
  %.351 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.350)
  store <8 x float> %.351, <8 x float>* %acc_9.at
  %.352 = add i64 %index_45, 5
  %.353 = getelementptr float, float* %lhs_pack, i64 %.352
  %.354 = load float, float* %.353, align 4
  %.355 = insertelement <8 x float> undef, float %.354, i32 0
  %a_23 = shufflevector <8 x float> %.355, <8 x float> undef, <8 x i32> zeroinitializer
  %.356 = load <8 x float>, <8 x float>* %acc_10.at
  %.357 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.356)
  store <8 x float> %.357, <8 x float>* %acc_10.at
  %.358 = load <8 x float>, <8 x float>* %acc_11.at
  %.359 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.358)
  store <8 x float> %.359, <8 x float>* %acc_11.at
  %.360 = add nsw i32 %kk_1, 4
  br label %kk_1.head.45
kk_1.end.47:
  br label %kk_1_rest.head.48
kk_1_rest.head.48:
  %kk_1_rest = phi i32 [ %index_31, %kk_1.end.47 ], [ %.416, %kk_1_rest.body.49 ]
  %.361 = icmp slt i32 %kk_1_rest, %index_17
  br i1 %.361, label %kk_1_rest.body.49, label %kk_1_rest.end.50
kk_1_rest.body.49:
  %index_46 = sext i32 %kk_1_rest to i64
  %.362 = mul i64 %index_46, 16
  %index_47 = add i64 %index_32, %.362
  %.363 = getelementptr float, float* %rhs_pack, i64 %index_47
  %.364 = bitcast float* %.363 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.364, align 4
  %.365 = add i64 %index_47, 8
  %.366 = getelementptr float, float* %rhs_pack, i64 %.365
  %.367 = bitcast float* %.366 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.367, align 4
  %.368 = mul i64 %index_46, 192
  %index_48 = add i64 %index_35, %.368
  %.369 = getelementptr float, float* %lhs_pack, i64 %index_48
  %.370 = load float, float* %.369, align 4
  %.371 = insertelement <8 x float> undef, float %.370, i32 0
  %a_24 = shufflevector <8 x float> %.371, <8 x float> undef, <8 x i32> zeroinitializer
  %.372 = load <8 x float>, <8 x float>* %acc_0.at
  %.373 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_8, <8 x float> %.372)
  store <8 x float> %.373, <8 x float>* %acc_0.at
  %.374 = load <8 x float>, <8 x float>* %acc_1.at
  %.375 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_9, <8 x float> %.374)
  store <8 x float> %.375, <8 x float>* %acc_1.at
  %.376 = add i64 %index_48, 1
  %.377 = getelementptr float, float* %lhs_pack, i64 %.376
  %.378 = load float, float* %.377, align 4
  %.379 = insertelement <8 x float> undef, float %.378, i32 0
  %a_25 = shufflevector <8 x float> %.379, <8 x float> undef, <8 x i32> zeroinitializer
  %.380 = load <8 x float>, <8 x float>* %acc_2.at
  %.381 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_8, <8 x float> %.380)
  store <8 x float> %.381, <8 x float>* %acc_2.at
  %.382 = load <8 x float>, <8 x float>* %acc_3.at
  %.383 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_9, <8 x float> %.382)
  store <8 x float> %.383, <8 x float>* %acc_3.at
  %.384 = add i64 %index_48, 2
  %.385 = getelementptr float, float* %lhs_pack, i64 %.384
  %.386 = load float, float* %.385, align 4
  %.387 = insertelement <8 x float> undef, float %.386, i32 0
  %a_26 = shufflevector <8 x float> %.387, <8 x float> undef, <8 x i32> zeroinitializer
  %.388 = load <8 x float>, <8 x float>* %acc_4.at
  %.389 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_8, <8 x float> %.388)
  store <8 x float> %.389, <8 x float>* %acc_4.at
  %.390 = load <8 x float>, <8 x float>* %acc_5.at
  %.391 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_9, <8 x float> %.390)
  store <8 x float> %.391, <8 x float>* %acc_5.at
  %.392 = add i64 %index_48, 3
  %.393 = getelementptr float, float* %lhs_pack, i64 %.392
  %.394 = load float, float* %.393, align 4
  %.395 = insertelement <8 x float> undef, float %.394, i32 0
  %a_27 = shufflevector <8 x float> %.395, <8 x float> undef, <8 x i32> zeroinitializer
  %.396 = load <8 x float>, <8 x float>* %acc_6.at
  %.397 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_8, <8 x float> %.396)
  store <8 x float> %.397, <8 x float>* %acc_6.at
  %.398 = load <8 x float>, <8 x float>* %acc_7.at
  %.399 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_9, <8 x float> %.398)
  store <8 x float> %.399, <8 x float>* %acc_7.at
  %.400 = add i64 %index_48, 4
  %.401 = getelementptr float, float* %lhs_pack, i64 %.400
  %.402 = load float, float* %.401, align 4
  %.403 = insertelement <8 x float> undef, float %.402, i32 0
  %a_28 = shufflevector <8 x float> %.403, <8 x float> undef, <8 x i32> zeroinitializer
  %.404 = load <8 x float>, <8 x float>* %acc_8.at
  %.405 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_8, <8 x float> %.404)
  store <8 x float> %.405, <8 x float>* %acc_8.at
  %.406 = load <8 x float>, <8 x float>* %acc_9.at
  %.407 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_9, <8 x float> %.406)
  store <8 x float> %.407, <8 x float>* %acc_9.at
  %.408 = add i64 %index_48, 5
  %.409 = getelementptr float, float* %lhs_pack, i64 %.408
  %.410 = load float, float* %.409, align 4
  %.411 = insertelement <8 x float> undef, float %.410, i32 0
  %a_29 = shufflevector <8 x float> %.411, <8 x float> undef, <8 x i32> zeroinitializer
  %.412 = load <8 x float>, <8 x float>* %acc_10.at
  %.413 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_8, <8 x float> %.412)
  store <8 x float> %.413, <8 x float>* %acc_10.at
  %.414 = load <8 x float>, <8 x float>* %acc_11.at
  %.415 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_9, <8 x float> %.414)
  store <8 x float> %.415, <8 x float>* %acc_11.at
  %.416 = add nsw i32 %kk_1_rest, 1
  br label %kk_1_rest.head.48
kk_1_rest.end.50:
  %.417 = mul i64 %index_35, 64
  %index_50 = add i64 %index_49, %.417
  %.418 = getelementptr float, float* %totals, i64 %index_50
  %.419 = bitcast float* %.418 to <8 x float>*
  %.420 = load <8 x float>, <8 x float>* %.419, align 4
  %.421 = load <8 x float>, <8 x float>* %acc_0.at
  %.422 = fadd <8 x float> %.420, %.421
  %.423 = getelementptr float, float* %totals, i64 %index_50
  %.424 = bitcast float* %.423 to <8 x float>*
  store <8 x float> %.422, <8 x float>* %.424, align 4
  %.425 = add i64 %index_50, 8
  %.426 = getelementptr float, float* %totals, i64 %.425
  %.427 = bitcast float* %.426 to <8 x float>*
  %.428 = load <8 x float>, <8 x float>* %.427, align 4
  %.429 = load <8 x float>, <8 x float>* %acc_1.at
  %.430 = fadd <8 x float> %.428, %.429
  %.431 = add i64 %index_50, 8
  %.432 = getelementptr float, float* %totals, i64 %.431
  %.433 = bitcast float* %.432 to <8 x float>*
  store <8 x float> %.430, <8 x float>* %.433, align 4
  %.434 = add i64 %index_50, 64
  %.435 = getelementptr float, float* %totals, i64 %.434
  %.436 = bitcast float* %.435 to <8 x float>*
  %.437 = load <8 x float>, <8 x float>* %.436, align 4
  %.438 = load <8 x float>, <8 x float>* %acc_2.at
  %.439 = fadd <8 x float> %.437, %.438
  %.440 = add i64 %index_50, 64
  %.441 = getelementptr float, float* %totals, i64 %.440
  %.442 = bitcast float* %.441 to <8 x float>*
  store <8 x float> %.439, <8 x float>* %.442, align 4
  %.443 = add i64 %index_50, 72
  %.444 = getelementptr float, float* %totals, i64 %.443
  %.445 = bitcast float* %.444 to <8 x float>*
  %.446 = load <8 x float>, <8 x float>* %.445, align 4
  %.447 = load <8 x float>, <8 x float>* %acc_3.at
  %.448 = fadd <8 x float> %.446, %.447
  %.449 = add i64 %index_50, 72
  %.450 = getelementptr float, float* %totals, i64 %.449
  %.451 = bitcast float* %.450 to <8 x float>*
  store <8 x float> %.448, <8 x float>* %.451, align 4
  %.452 = add i64 %index_50, 128
  %.453 = getelementptr float, float* %totals, i64 %.452
  %.454 = bitcast float* %.453 to <8 x float>*
  %.455 = load <8 x float>, <8 x float>* %.454, align 4
  %.456 = load <8 x float>, <8 x float>* %acc_4.at
  %.457 = fadd <8 x float> %.455, %.456
  %.458 = add i64 %index_50, 128
  %.459 = getelementptr float, float* %totals, i64 %.458
  %.460 = bitcast float* %.459 to <8 x float>*
  store <8 x float> %.457, <8 x float>* %.460, align 4
  %.461 = add i64 %index_50, 136
  %.462 = getelementptr float, float* %totals, i64 %.461
  %.463 = bitcast float* %.462 to <8 x float>*
  %.464 = load <8 x float>, <8 x float>* %.463, align 4
  %.465 = load <8 x float>, <8 x float>* %acc_5.at
  %.466 = fadd <8 x float> %.464, %.465
  %.467 = add i64 %index_50, 136
  %.468 = getelementptr float, float* %totals, i64 %.467
  %.469 = bitcast float* %.468 to <8 x float>*
  store <8 x float> %.466, <8 x float>* %.469, align 4
  %.470 = add i64 %index_50, 192
  %.471 = getelementptr float, float* %totals, i64 %.470
  %.472 = bitcast float* %.471 to <8 x float>*
  %.473 = load <8 x float>, <8 x float>* %.472, align 4
  %.474 = load <8 x float>, <8 x float>* %acc_6.at
  %.475 = fadd <8 x float> %.473, %.474
  %.476 = add i64 %index_50, 192
  %.477 = getelementptr float, float* %totals, i64 %.476
  %.478 = bitcast float* %.477 to <8 x float>*
  store <8 x float> %.475, <8 x float>* %.478, align 4
  %.479 = add i64 %index_50, 200
  %.480 = getelementptr float, float* %totals, i64 %.479
  %.481 = bitcast float* %.480 to <8 x float>*
  %.482 = load <8 x float>, <8 x float>* %.481, align 4
  %.483 = load <8 x float>, <8 x float>* %acc_7.at
  %.484 = fadd <8 x float> %.482, %.483
  %.485 = add i64 %index_50, 200
  %.486 = getelementptr float, float* %totals, i64 %.485
  %.487 = bitcast float* %.486 to <8 x float>*
  store <8 x float> %.484, <8 x float>* %.487, align 4
  %.488 = add i64 %index_50, 256
  %.489 = getelementptr float, float* %totals, i64 %.488
  %.490 = bitcast float* %.489 to <8 x float>*
  %.491 = load <8 x float>, <8 x float>* %.490, align 4
  %.492 = load <8 x float>, <8 x float>* %acc_8.at
  %.493 = fadd <8 x float> %.491, %.492
  %.494 = add i64 %index_50, 256
  %.495 = getelementptr float, float* %totals, i64 %.494
  %.496 = bitcast float* %.495 to <8 x float>*
  store <8 x float> %.493, <8 x float>* %.496, align 4
  %.497 = add i64 %index_50, 264
  %.498 = getelementptr float, float* %totals, i64 %.497
  %.499 = bitcast float* %.498 to <8 x float>*
  %.500 = load <8 x float>, <8 x float>* %.499, align 4
  %.501 = load <8 x float>, <8 x float>* %acc_9.at
  %.502 = fadd <8 x float> %.500, %.501
  %.503 = add i64 %index_50, 264
  %.504 = getelementptr float, float* %totals, i64 %.503
  %.505 = bitcast float* %.504 to <8 x float>*
  store <8 x float> %.502, <8 x float>* %.505, align 4
  %.506 = add i64 %index_50, 320
  %.507 = getelementptr float, float* %totals, i64 %.506
  %.508 = bitcast float* %.507 to <8 x float>*
  %.509 = load <8 x float>, <8 x float>* %.508, align 4
  %.510 = load <8 x float>, <8 x float>* %acc_10.at
  %.511 = fadd <8 x float> %.509, %.510
  %.512 = add i64 %index_50, 320
  %.513 = getelementptr float, float* %totals, i64 %.512
  %.514 = bitcast float* %.513 to <8 x float>*
  store <8 x float> %.511, <8 x float>* %.514, align 4
  %.515 = add i64 %index_50, 328
  %.516 = getelementptr float, float* %totals, i64 %.515
  %.517 = bitcast float* %.516 to <8 x float>*
  %.518 = load <8 x float>, <8 x float>* %.517, align 4
  %.519 = load <8 x float>, <8 x float>* %acc_11.at
  %.520 = fadd <8 x float> %.518, %.519
  %.521 = add i64 %index_50, 328
  %.522 = getelementptr float, float* %totals, i64 %.521
  %.523 = bitcast float* %.522 to <8 x float>*
  store <8 x float> %.520, <8 x float>* %.523, align 4
  %.524 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.42
rows_panel.end.44:
  %.525 = add nsw i32 %panel, 1
  br label %panel.head.39
panel.end.41:
  %.526 = add nsw i32 %kt, 1
  br label %kt.head.9
kt.end.11:
  br label %i_2.head.51
i_2.head.51:
  %i_2 = phi i32 [ 0, %kt.end.11 ], [ %.546, %j_4.end.56 ]
  %.527 = icmp slt i32 %i_2, %rows
  br i1 %.527, label %i_2.body.52, label %i_2.end.53
i_2.body.52:
  %m = add i32 %m_start, %i_2
  %mi_3 = sdiv i32 %m, 160
  %.528 = sdiv i32 %m, 32
  %mi_4 = srem i32 %.528, 5
  %mi_5 = srem i32 %m, 32
  %.529 = sext i32 %mi_3 to i64
  %.530 = mul i64 %.529, 10240
  %.531 = sext i32 %mi_4 to i64
  %.532 = mul i64 %.531, 2048
  %.533 = add i64 %.530, %.532
  %.534 = sext i32 %mi_5 to i64
  %.535 = mul i64 %.534, 64
  %index_51 = add i64 %.533, %.535
  %.536 = sext i32 %i_2 to i64
  %index_53 = mul i64 %.536, 64
  br label %j_4.head.54
j_4.head.54:
  %j_4 = phi i32 [ 0, %i_2.body.52 ], [ %.545, %j_4.body.55 ]
  %.537 = icmp slt i32 %j_4, 64
  br i1 %.537, label %j_4.body.55, label %j_4.end.56
j_4.body.55:
  %index_52 = sext i32 %j_4 to i64
  %.538 = add i64 %index_53, %index_52
  %.539 = getelementptr float, float* %totals, i64 %.538
  %.540 = bitcast float* %.539 to <8 x float>*
  %.541 = load <8 x float>, <8 x float>* %.540, align 4
  %.542 = add i64 %index_51, %index_52
  %.543 = getelementptr float, float* %out0, i64 %.542
  %.544 = bitcast float* %.543 to <8 x float>*
  store <8 x float> %.541, <8 x float>* %.544, align 4
  %.545 = add nsw i32 %j_4, 8
  br label %j_4.head.54
j_4.end.56:
  %.546 = add nsw i32 %i_2, 1
  br label %i_2.head.51
i_2.end.53:
  %.547 = add i32 %group_x, 1
  %.548 = icmp eq i32 %.547, %.grid_x
  %.549 = add i32 %group_y, 1
  %.550 = select i1 %.548, i32 %.549, i32 %group_y
  %.551 = icmp eq i32 %.550, %.grid_y
  %.552 = add i32 %group_z, 1
  %.553 = select i1 %.548, i32 0, i32 %.547
  store i32 %.553, i32* %group_x.at
  %.554 = select i1 %.551, i32 0, i32 %.550
  store i32 %.554, i32* %group_y.at
  %.555 = select i1 %.551, i32 %.552, i32 %group_z
  store i32 %.555, i32* %group_z.at
  %.556 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_pool1_1
;   ops: window_scatter, gt, select
;   from: examples/digits/model.ts:10:12, examples/digits/model.ts:9:12
;   schedule: map: tile element 4096, vector element 8
;   flops: 55296*batch  bytes: 184320*batch
;   grid: batch x 1 x 1
;   in0: f32[4608*batch], read
;   in1: i32[4608*batch], read
;   in2: f32[18432*batch], read
;   out0: f32[18432*batch], write
define internal void @train_step_pool1_1(float* noalias nocapture readonly %in0, i32* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.376, %j0.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = sext i32 %group_x to i64
  %index_2 = mul i64 %index_1, 18432
  %index_5 = mul i64 %index_1, 4608
  br label %j0.head.6
j0.head.6:
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.366, %j1.end.11 ]
  %.7 = icmp slt i32 %j0, 24
  br i1 %.7, label %j0.body.7, label %j0.end.8
j0.body.7:
  %.8 = sext i32 %j0 to i64
  %.9 = mul i64 %.8, 768
  %index_3 = add i64 %index_2, %.9
  %.10 = sdiv i32 %j0, 2
  %.11 = sext i32 %.10 to i64
  %.12 = mul i64 %.11, 384
  %index_6 = add i64 %index_5, %.12
  %.13 = srem i32 %j0, 2
  %index_8 = mul i32 %.13, 2
  br label %j1.head.9
j1.head.9:
  %j1 = phi i32 [ 0, %j0.body.7 ], [ %.365, %j1.body.10 ]
  %.14 = icmp slt i32 %j1, 24
  br i1 %.14, label %j1.body.10, label %j1.end.11
j1.body.10:
  %.15 = sext i32 %j1 to i64
  %.16 = mul i64 %.15, 32
  %index_4 = add i64 %index_3, %.16
  %.17 = sdiv i32 %j1, 2
  %.18 = sext i32 %.17 to i64
  %.19 = mul i64 %.18, 32
  %index_7 = add i64 %index_6, %.19
  %.20 = srem i32 %j1, 2
  %index_9 = add i32 %index_8, %.20
  %.21 = insertelement <8 x i32> undef, i32 %index_9, i32 0
  %lanes_2 = shufflevector <8 x i32> %.21, <8 x i32> undef, <8 x i32> zeroinitializer
  %.22 = getelementptr i32, i32* %in1, i64 %index_7
  %.23 = load i32, i32* %.22, align 4
  %mask_1 = icmp eq i32 %.23, %index_9
  %.24 = add i64 %index_7, 1
  %.25 = getelementptr i32, i32* %in1, i64 %.24
  %.26 = load i32, i32* %.25, align 4
  %mask_2 = icmp eq i32 %.26, %index_9
  %.27 = add i64 %index_7, 2
  %.28 = getelementptr i32, i32* %in1, i64 %.27
  %.29 = load i32, i32* %.28, align 4
  %mask_3 = icmp eq i32 %.29, %index_9
  %.30 = add i64 %index_7, 3
  %.31 = getelementptr i32, i32* %in1, i64 %.30
  %.32 = load i32, i32* %.31, align 4
  %mask_4 = icmp eq i32 %.32, %index_9
  %.33 = add i64 %index_7, 4
  %.34 = getelementptr i32, i32* %in1, i64 %.33
  %.35 = load i32, i32* %.34, align 4
  %mask_5 = icmp eq i32 %.35, %index_9
  %.36 = add i64 %index_7, 5
  %.37 = getelementptr i32, i32* %in1, i64 %.36
  %.38 = load i32, i32* %.37, align 4
  %mask_6 = icmp eq i32 %.38, %index_9
  %.39 = add i64 %index_7, 6
  %.40 = getelementptr i32, i32* %in1, i64 %.39
  %.41 = load i32, i32* %.40, align 4
  %mask_7 = icmp eq i32 %.41, %index_9
  %.42 = add i64 %index_7, 7
  %.43 = getelementptr i32, i32* %in1, i64 %.42
  %.44 = load i32, i32* %.43, align 4
  %mask_8 = icmp eq i32 %.44, %index_9
  %.45 = getelementptr float, float* %in2, i64 %index_4
  %.46 = bitcast float* %.45 to <8 x float>*
  %.47 = load <8 x float>, <8 x float>* %.46, align 4
  %.48 = fcmp ogt <8 x float> %.47, zeroinitializer
  %.49 = getelementptr i32, i32* %in1, i64 %index_7
  %.50 = bitcast i32* %.49 to <8 x i32>*
  %.51 = load <8 x i32>, <8 x i32>* %.50, align 4
  %.52 = icmp eq <8 x i32> %.51, %lanes_2
  %.53 = select i1 %mask_1, i64 %index_7, i64 0
  %.54 = getelementptr float, float* %in0, i64 %.53
  %.55 = load float, float* %.54, align 4
  %.56 = select i1 %mask_1, float %.55, float 0.0
  %.57 = insertelement <8 x float> undef, float %.56, i32 0
  %.58 = add i64 %index_7, 1
  %.59 = select i1 %mask_2, i64 %.58, i64 0
  %.60 = getelementptr float, float* %in0, i64 %.59
  %.61 = load float, float* %.60, align 4
  %.62 = select i1 %mask_2, float %.61, float 0.0
  %.63 = insertelement <8 x float> %.57, float %.62, i32 1
  %.64 = add i64 %index_7, 2
  %.65 = select i1 %mask_3, i64 %.64, i64 0
  %.66 = getelementptr float, float* %in0, i64 %.65
  %.67 = load float, float* %.66, align 4
  %.68 = select i1 %mask_3, float %.67, float 0.0
  %.69 = insertelement <8 x float> %.63, float %.68, i32 2
  %.70 = add i64 %index_7, 3
  %.71 = select i1 %mask_4, i64 %.70, i64 0
  %.72 = getelementptr float, float* %in0, i64 %.71
  %.73 = load float, float* %.72, align 4
  %.74 = select i1 %mask_4, float %.73, float 0.0
  %.75 = insertelement <8 x float> %.69, float %.74, i32 3
  %.76 = add i64 %index_7, 4
  %.77 = select i1 %mask_5, i64 %.76, i64 0
  %.78 = getelementptr float, float* %in0, i64 %.77
  %.79 = load float, float* %.78, align 4
  %.80 = select i1 %mask_5, float %.79, float 0.0
  %.81 = insertelement <8 x float> %.75, float %.80, i32 4
  %.82 = add i64 %index_7, 5
  %.83 = select i1 %mask_6, i64 %.82, i64 0
  %.84 = getelementptr float, float* %in0, i64 %.83
  %.85 = load float, float* %.84, align 4
  %.86 = select i1 %mask_6, float %.85, float 0.0
  %.87 = insertelement <8 x float> %.81, float %.86, i32 5
  %.88 = add i64 %index_7, 6
  %.89 = select i1 %mask_7, i64 %.88, i64 0
  %.90 = getelementptr float, float* %in0, i64 %.89
  %.91 = load float, float* %.90, align 4
  %.92 = select i1 %mask_7, float %.91, float 0.0
  %.93 = insertelement <8 x float> %.87, float %.92, i32 6
  %.94 = add i64 %index_7, 7
  %.95 = select i1 %mask_8, i64 %.94, i64 0
  %.96 = getelementptr float, float* %in0, i64 %.95
  %.97 = load float, float* %.96, align 4
  %.98 = select i1 %mask_8, float %.97, float 0.0
  %.99 = insertelement <8 x float> %.93, float %.98, i32 7
  %.100 = select <8 x i1> %.52, <8 x float> %.99, <8 x float> zeroinitializer
  %.101 = select <8 x i1> %.48, <8 x float> %.100, <8 x float> zeroinitializer
  %.102 = getelementptr float, float* %out0, i64 %index_4
  %.103 = bitcast float* %.102 to <8 x float>*
  store <8 x float> %.101, <8 x float>* %.103, align 4
  %.104 = add i64 %index_7, 8
  %.105 = getelementptr i32, i32* %in1, i64 %.104
  %.106 = load i32, i32* %.105, align 4
  %mask_9 = icmp eq i32 %.106, %index_9
  %.107 = add i64 %index_7, 9
  %.108 = getelementptr i32, i32* %in1, i64 %.107
  %.109 = load i32, i32* %.108, align 4
  %mask_10 = icmp eq i32 %.109, %index_9
  %.110 = add i64 %index_7, 10
  %.111 = getelementptr i32, i32* %in1, i64 %.110
  %.112 = load i32, i32* %.111, align 4
  %mask_11 = icmp eq i32 %.112, %index_9
  %.113 = add i64 %index_7, 11
  %.114 = getelementptr i32, i32* %in1, i64 %.113
  %.115 = load i32, i32* %.114, align 4
  %mask_12 = icmp eq i32 %.115, %index_9
  %.116 = add i64 %index_7, 12
  %.117 = getelementptr i32, i32* %in1, i64 %.116
  %.118 = load i32, i32* %.117, align 4
  %mask_13 = icmp eq i32 %.118, %index_9
  %.119 = add i64 %index_7, 13
  %.120 = getelementptr i32, i32* %in1, i64 %.119
  %.121 = load i32, i32* %.120, align 4
  %mask_14 = icmp eq i32 %.121, %index_9
  %.122 = add i64 %index_7, 14
  %.123 = getelementptr i32, i32* %in1, i64 %.122
  %.124 = load i32, i32* %.123, align 4
  %mask_15 = icmp eq i32 %.124, %index_9
  %.125 = add i64 %index_7, 15
  %.126 = getelementptr i32, i32* %in1, i64 %.125
  %.127 = load i32, i32* %.126, align 4
  %mask_16 = icmp eq i32 %.127, %index_9
  %.128 = add i64 %index_4, 8
  %.129 = getelementptr float, float* %in2, i64 %.128
  %.130 = bitcast float* %.129 to <8 x float>*
  %.131 = load <8 x float>, <8 x float>* %.130, align 4
  %.132 = fcmp ogt <8 x float> %.131, zeroinitializer
  %.133 = add i64 %index_7, 8
  %.134 = getelementptr i32, i32* %in1, i64 %.133
  %.135 = bitcast i32* %.134 to <8 x i32>*
  %.136 = load <8 x i32>, <8 x i32>* %.135, align 4
  %.137 = icmp eq <8 x i32> %.136, %lanes_2
  %.138 = add i64 %index_7, 8
  %.139 = select i1 %mask_9, i64 %.138, i64 0
  %.140 = getelementptr float, float* %in0, i64 %.139
  %.141 = load float, float* %.140, align 4
  %.142 = select i1 %mask_9, float %.141, float 0.0
  %.143 = insertelement <8 x float> undef, float %.142, i32 0
  %.144 = add i64 %index_7, 9
  %.145 = select i1 %mask_10, i64 %.144, i64 0
  %.146 = getelementptr float, float* %in0, i64 %.145
  %.147 = load float, float* %.146, align 4
  %.148 = select i1 %mask_10, float %.147, float 0.0
  %.149 = insertelement <8 x float> %.143, float %.148, i32 1
  %.150 = add i64 %index_7, 10
  %.151 = select i1 %mask_11, i64 %.150, i64 0
  %.152 = getelementptr float, float* %in0, i64 %.151
  %.153 = load float, float* %.152, align 4
  %.154 = select i1 %mask_11, float %.153, float 0.0
  %.155 = insertelement <8 x float> %.149, float %.154, i32 2
  %.156 = add i64 %index_7, 11
  %.157 = select i1 %mask_12, i64 %.156, i64 0
  %.158 = getelementptr float, float* %in0, i64 %.157
  %.159 = load float, float* %.158, align 4
  %.160 = select i1 %mask_12, float %.159, float 0.0
  %.161 = insertelement <8 x float> %.155, float %.160, i32 3
  %.162 = add i64 %index_7, 12
  %.163 = select i1 %mask_13, i64 %.162, i64 0
  %.164 = getelementptr float, float* %in0, i64 %.163
  %.165 = load float, float* %.164, align 4
  %.166 = select i1 %mask_13, float %.165, float 0.0
  %.167 = insertelement <8 x float> %.161, float %.166, i32 4
  %.168 = add i64 %index_7, 13
  %.169 = select i1 %mask_14, i64 %.168, i64 0
  %.170 = getelementptr float, float* %in0, i64 %.169
  %.171 = load float, float* %.170, align 4
  %.172 = select i1 %mask_14, float %.171, float 0.0
  %.173 = insertelement <8 x float> %.167, float %.172, i32 5
  %.174 = add i64 %index_7, 14
  %.175 = select i1 %mask_15, i64 %.174, i64 0
  %.176 = getelementptr float, float* %in0, i64 %.175
  %.177 = load float, float* %.176, align 4
  %.178 = select i1 %mask_15, float %.177, float 0.0
  %.179 = insertelement <8 x float> %.173, float %.178, i32 6
  %.180 = add i64 %index_7, 15
  %.181 = select i1 %mask_16, i64 %.180, i64 0
  %.182 = getelementptr float, float* %in0, i64 %.181
  %.183 = load float, float* %.182, align 4
  %.184 = select i1 %mask_16, float %.183, float 0.0
  %.185 = insertelement <8 x float> %.179, float %.184, i32 7
  %.186 = select <8 x i1> %.137, <8 x float> %.185, <8 x float> zeroinitializer
  %.187 = select <8 x i1> %.132, <8 x float> %.186, <8 x float> zeroinitializer
  %.188 = add i64 %index_4, 8
  %.189 = getelementptr float, float* %out0, i64 %.188
  %.190 = bitcast float* %.189 to <8 x float>*
  store <8 x float> %.187, <8 x float>* %.190, align 4
  %.191 = add i64 %index_7, 16
  %.192 = getelementptr i32, i32* %in1, i64 %.191
  %.193 = load i32, i32* %.192, align 4
  %mask_17 = icmp eq i32 %.193, %index_9
  %.194 = add i64 %index_7, 17
  %.195 = getelementptr i32, i32* %in1, i64 %.194
  %.196 = load i32, i32* %.195, align 4
  %mask_18 = icmp eq i32 %.196, %index_9
  %.197 = add i64 %index_7, 18
  %.198 = getelementptr i32, i32* %in1, i64 %.197
  %.199 = load i32, i32* %.198, align 4
  %mask_19 = icmp eq i32 %.199, %index_9
  %.200 = add i64 %index_7, 19
  %.201 = getelementptr i32, i32* %in1, i64 %.200
  %.202 = load i32, i32* %.201, align 4
  %mask_20 = icmp eq i32 %.202, %index_9
  %.203 = add i64 %index_7, 20
  %.204 = getelementptr i32, i32* %in1, i64 %.203
  %.205 = load i32, i32* %.204, align 4
  %mask_21 = icmp eq i32 %.205, %index_9
  %.206 = add i64 %index_7, 21
  %.207 = getelementptr i32, i32* %in1, i64 %.206
  %.208 = load i32, i32* %.207, align 4
  %mask_22 = icmp eq i32 %.208, %index_9
  %.209 = add i64 %index_7, 22
  %.210 = getelementptr i32, i32* %in1, i64 %.209
  %.211 = load i32, i32* %.210, align 4
  %mask_23 = icmp eq i32 %.211, %index_9
  %.212 = add i64 %index_7, 23
  %.213 = getelementptr i32, i32* %in1, i64 %.212
  %.214 = load i32, i32* %.213, align 4
  %mask_24 = icmp eq i32 %.214, %index_9
  %.215 = add i64 %index_4, 16
  %.216 = getelementptr float, float* %in2, i64 %.215
  %.217 = bitcast float* %.216 to <8 x float>*
  %.218 = load <8 x float>, <8 x float>* %.217, align 4
  %.219 = fcmp ogt <8 x float> %.218, zeroinitializer
  %.220 = add i64 %index_7, 16
  %.221 = getelementptr i32, i32* %in1, i64 %.220
  %.222 = bitcast i32* %.221 to <8 x i32>*
  %.223 = load <8 x i32>, <8 x i32>* %.222, align 4
  %.224 = icmp eq <8 x i32> %.223, %lanes_2
  %.225 = add i64 %index_7, 16
  %.226 = select i1 %mask_17, i64 %.225, i64 0
  %.227 = getelementptr float, float* %in0, i64 %.226
  %.228 = load float, float* %.227, align 4
  %.229 = select i1 %mask_17, float %.228, float 0.0
  %.230 = insertelement <8 x float> undef, float %.229, i32 0
  %.231 = add i64 %index_7, 17
  %.232 = select i1 %mask_18, i64 %.231, i64 0
  %.233 = getelementptr float, float* %in0, i64 %.232
  %.234 = load float, float* %.233, align 4
  %.235 = select i1 %mask_18, float %.234, float 0.0
  %.236 = insertelement <8 x float> %.230, float %.235, i32 1
  %.237 = add i64 %index_7, 18
  %.238 = select i1 %mask_19, i64 %.237, i64 0
  %.239 = getelementptr float, float* %in0, i64 %.238
  %.240 = load float, float* %.239, align 4
  %.241 = select i1 %mask_19, float %.240, float 0.0
  %.242 = insertelement <8 x float> %.236, float %.241, i32 2
  %.243 = add i64 %index_7, 19
  %.244 = select i1 %mask_20, i64 %.243, i64 0
  %.245 = getelementptr float, float* %in0, i64 %.244
  %.246 = load float, float* %.245, align 4
  %.247 = select i1 %mask_20, float %.246, float 0.0
  %.248 = insertelement <8 x float> %.242, float %.247, i32 3
  %.249 = add i64 %index_7, 20
  %.250 = select i1 %mask_21, i64 %.249, i64 0
  %.251 = getelementptr float, float* %in0, i64 %.250
  %.252 = load float, float* %.251, align 4
  %.253 = select i1 %mask_21, float %.252, float 0.0
  %.254 = insertelement <8 x float> %.248, float %.253, i32 4
  %.255 = add i64 %index_7, 21
  %.256 = select i1 %mask_22, i64 %.255, i64 0
  %.257 = getelementptr float, float* %in0, i64 %.256
  %.258 = load float, float* %.257, align 4
  %.259 = select i1 %mask_22, float %.258, float 0.0
  %.260 = insertelement <8 x float> %.254, float %.259, i32 5
  %.261 = add i64 %index_7, 22
  %.262 = select i1 %mask_23, i64 %.261, i64 0
  %.263 = getelementptr float, float* %in0, i64 %.262
  %.264 = load float, float* %.263, align 4
  %.265 = select i1 %mask_23, float %.264, float 0.0
  %.266 = insertelement <8 x float> %.260, float %.265, i32 6
  %.267 = add i64 %index_7, 23
  %.268 = select i1 %mask_24, i64 %.267, i64 0
  %.269 = getelementptr float, float* %in0, i64 %.268
  %.270 = load float, float* %.269, align 4
  %.271 = select i1 %mask_24, float %.270, float 0.0
  %.272 = insertelement <8 x float> %.266, float %.271, i32 7
  %.273 = select <8 x i1> %.224, <8 x float> %.272, <8 x float> zeroinitializer
  %.274 = select <8 x i1> %.219, <8 x float> %.273, <8 x float> zeroinitializer
  %.275 = add i64 %index_4, 16
  %.276 = getelementptr float, float* %out0, i64 %.275
  %.277 = bitcast float* %.276 to <8 x float>*
  store <8 x float> %.274, <8 x float>* %.277, align 4
  %.278 = add i64 %index_7, 24
  %.279 = getelementptr i32, i32* %in1, i64 %.278
  %.280 = load i32, i32* %.279, align 4
  %mask_25 = icmp eq i32 %.280, %index_9
  %.281 = add i64 %index_7, 25
  %.282 = getelementptr i32, i32* %in1, i64 %.281
  %.283 = load i32, i32* %.282, align 4
  %mask_26 = icmp eq i32 %.283, %index_9
  %.284 = add i64 %index_7, 26
  %.285 = getelementptr i32, i32* %in1, i64 %.284
  %.286 = load i32, i32* %.285, align 4
  %mask_27 = icmp eq i32 %.286, %index_9
  %.287 = add i64 %index_7, 27
  %.288 = getelementptr i32, i32* %in1, i64 %.287
  %.289 = load i32, i32* %.288, align 4
  %mask_28 = icmp eq i32 %.289, %index_9
  %.290 = add i64 %index_7, 28
  %.291 = getelementptr i32, i32* %in1, i64 %.290
  %.292 = load i32, i32* %.291, align 4
  %mask_29 = icmp eq i32 %.292, %index_9
  %.293 = add i64 %index_7, 29
  %.294 = getelementptr i32, i32* %in1, i64 %.293
  %.295 = load i32, i32* %.294, align 4
  %mask_30 = icmp eq i32 %.295, %index_9
  %.296 = add i64 %index_7, 30
  %.297 = getelementptr i32, i32* %in1, i64 %.296
  %.298 = load i32, i32* %.297, align 4
  %mask_31 = icmp eq i32 %.298, %index_9
  %.299 = add i64 %index_7, 31
  %.300 = getelementptr i32, i32* %in1, i64 %.299
  %.301 = load i32, i32* %.300, align 4
  %mask_32 = icmp eq i32 %.301, %index_9
  %.302 = add i64 %index_4, 24
  %.303 = getelementptr float, float* %in2, i64 %.302
  %.304 = bitcast float* %.303 to <8 x float>*
  %.305 = load <8 x float>, <8 x float>* %.304, align 4
  %.306 = fcmp ogt <8 x float> %.305, zeroinitializer
  %.307 = add i64 %index_7, 24
  %.308 = getelementptr i32, i32* %in1, i64 %.307
  %.309 = bitcast i32* %.308 to <8 x i32>*
  %.310 = load <8 x i32>, <8 x i32>* %.309, align 4
  %.311 = icmp eq <8 x i32> %.310, %lanes_2
  %.312 = add i64 %index_7, 24
  %.313 = select i1 %mask_25, i64 %.312, i64 0
  %.314 = getelementptr float, float* %in0, i64 %.313
  %.315 = load float, float* %.314, align 4
  %.316 = select i1 %mask_25, float %.315, float 0.0
  %.317 = insertelement <8 x float> undef, float %.316, i32 0
  %.318 = add i64 %index_7, 25
  %.319 = select i1 %mask_26, i64 %.318, i64 0
  %.320 = getelementptr float, float* %in0, i64 %.319
  %.321 = load float, float* %.320, align 4
  %.322 = select i1 %mask_26, float %.321, float 0.0
  %.323 = insertelement <8 x float> %.317, float %.322, i32 1
  %.324 = add i64 %index_7, 26
  %.325 = select i1 %mask_27, i64 %.324, i64 0
  %.326 = getelementptr float, float* %in0, i64 %.325
  %.327 = load float, float* %.326, align 4
  %.328 = select i1 %mask_27, float %.327, float 0.0
  %.329 = insertelement <8 x float> %.323, float %.328, i32 2
  %.330 = add i64 %index_7, 27
  %.331 = select i1 %mask_28, i64 %.330, i64 0
  %.332 = getelementptr float, float* %in0, i64 %.331
  %.333 = load float, float* %.332, align 4
  %.334 = select i1 %mask_28, float %.333, float 0.0
  %.335 = insertelement <8 x float> %.329, float %.334, i32 3
  %.336 = add i64 %index_7, 28
  %.337 = select i1 %mask_29, i64 %.336, i64 0
  %.338 = getelementptr float, float* %in0, i64 %.337
  %.339 = load float, float* %.338, align 4
  %.340 = select i1 %mask_29, float %.339, float 0.0
  %.341 = insertelement <8 x float> %.335, float %.340, i32 4
  %.342 = add i64 %index_7, 29
  %.343 = select i1 %mask_30, i64 %.342, i64 0
  %.344 = getelementptr float, float* %in0, i64 %.343
  %.345 = load float, float* %.344, align 4
  %.346 = select i1 %mask_30, float %.345, float 0.0
  %.347 = insertelement <8 x float> %.341, float %.346, i32 5
  %.348 = add i64 %index_7, 30
  %.349 = select i1 %mask_31, i64 %.348, i64 0
  %.350 = getelementptr float, float* %in0, i64 %.349
  %.351 = load float, float* %.350, align 4
  %.352 = select i1 %mask_31, float %.351, float 0.0
  %.353 = insertelement <8 x float> %.347, float %.352, i32 6
  %.354 = add i64 %index_7, 31
  %.355 = select i1 %mask_32, i64 %.354, i64 0
  %.356 = getelementptr float, float* %in0, i64 %.355
  %.357 = load float, float* %.356, align 4
  %.358 = select i1 %mask_32, float %.357, float 0.0
  %.359 = insertelement <8 x float> %.353, float %.358, i32 7
  %.360 = select <8 x i1> %.311, <8 x float> %.359, <8 x float> zeroinitializer
  %.361 = select <8 x i1> %.306, <8 x float> %.360, <8 x float> zeroinitializer
  %.362 = add i64 %index_4, 24
  %.363 = getelementptr float, float* %out0, i64 %.362
  %.364 = bitcast float* %.363 to <8 x float>*
  store <8 x float> %.361, <8 x float>* %.364, align 4
  %.365 = add nsw i32 %j1, 1
  br label %j1.head.9
j1.end.11:
  %.366 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
  %.367 = add i32 %group_x, 1
  %.368 = icmp eq i32 %.367, %.grid_x
  %.369 = add i32 %group_y, 1
  %.370 = select i1 %.368, i32 %.369, i32 %group_y
  %.371 = icmp eq i32 %.370, %.grid_y
  %.372 = add i32 %group_z, 1
  %.373 = select i1 %.368, i32 0, i32 %.367
  store i32 %.373, i32* %group_x.at
  %.374 = select i1 %.371, i32 0, i32 %.370
  store i32 %.374, i32* %group_y.at
  %.375 = select i1 %.371, i32 %.372, i32 %group_z
  store i32 %.375, i32* %group_z.at
  %.376 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_conv1
;   ops: reduce_sum
;   from: examples/digits/model.ts:9:12
;   schedule: reduce: vector result 8
;   flops: 18432*batch  bytes: 73728*batch+128
;   grid: 1 x 1 x 1
;   in0: f32[18432*batch], read
;   out0: f32[32], write
define internal void @train_step_conv1(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.39, %i.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %i.head.6
i.head.6:
  %i = phi i32 [ 0, %.task.body.4 ], [ %.29, %r0.end.11 ]
  %.7 = icmp slt i32 %i, 32
  br i1 %.7, label %i.body.7, label %i.end.8
i.body.7:
  store <8 x float> zeroinitializer, <8 x float>* %acc.at
  %index_1 = sext i32 %i to i64
  br label %r0.head.9
r0.head.9:
  %r0 = phi i32 [ 0, %i.body.7 ], [ %.25, %r1.end.14 ]
  %.8 = icmp slt i32 %r0, %batch
  br i1 %.8, label %r0.body.10, label %r0.end.11
r0.body.10:
  %.9 = sext i32 %r0 to i64
  %.10 = mul i64 %.9, 18432
  %index_2 = add i64 %index_1, %.10
  br label %r1.head.12
r1.head.12:
  %r1 = phi i32 [ 0, %r0.body.10 ], [ %.24, %r2.end.17 ]
  %.11 = icmp slt i32 %r1, 24
  br i1 %.11, label %r1.body.13, label %r1.end.14
r1.body.13:
  %.12 = sext i32 %r1 to i64
  %.13 = mul i64 %.12, 768
  %index_3 = add i64 %index_2, %.13
  br label %r2.head.15
r2.head.15:
  %r2 = phi i32 [ 0, %r1.body.13 ], [ %.23, %r2.body.16 ]
  %.14 = icmp slt i32 %r2, 24
  br i1 %.14, label %r2.body.16, label %r2.end.17
r2.body.16:
  %.15 = load <8 x float>, <8 x float>* %acc.at
  %.16 = sext i32 %r2 to i64
  %.17 = mul i64 %.16, 32
  %.18 = add i64 %index_3, %.17
  %.19 = getelementptr float, float* %in0, i64 %.18
  %.20 = bitcast float* %.19 to <8 x float>*
  %.21 = load <8 x float>, <8 x float>* %.20, align 4
  %.22 = fadd <8 x float> %.15, %.21
  store <8 x float> %.22, <8 x float>* %acc.at
  %.23 = add nsw i32 %r2, 1
  br label %r2.head.15
r2.end.17:
  %.24 = add nsw i32 %r1, 1
  br label %r1.head.12
r1.end.14:
  %.25 = add nsw i32 %r0, 1
  br label %r0.head.9
r0.end.11:
  %.26 = load <8 x float>, <8 x float>* %acc.at
  %.27 = getelementptr float, float* %out0, i64 %index_1
  %.28 = bitcast float* %.27 to <8 x float>*
  store <8 x float> %.26, <8 x float>* %.28, align 4
  %.29 = add nsw i32 %i, 8
  br label %i.head.6
i.end.8:
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

; train_step_conv1_1
;   ops: conv
;   from: examples/digits/model.ts:9:12
;   schedule: contract: tile m 30, tile n 32, register m 6, register n 16, vector n 8, stage rhs, stage lhs, vector m 8
;   flops: 921600*batch  bytes: 76864*batch+3200
;   grid: 1 x 1 x 1
;   in0: f32[784*batch], read
;   in1: f32[18432*batch], read
;   out0: f32[800], write
;   scratch: lhs_pack: f32[5760], rhs_pack: f32[3072], totals: f32[960]
define internal void @train_step_conv1_1(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %lhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 23040
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 35328
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.434, %i_2.end.50 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.14, %t.body.7 ]
  %.10 = icmp slt i32 %t, 960
  br i1 %.10, label %t.body.7, label %t.end.8
t.body.7:
  %.11 = sext i32 %t to i64
  %.12 = getelementptr float, float* %totals, i64 %.11
  %.13 = bitcast float* %.12 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.13, align 4
  %.14 = add nsw i32 %t, 8
  br label %t.head.6
t.end.8:
  br label %ko.head.9
ko.head.9:
  %ko = phi i32 [ 0, %t.end.8 ], [ %.391, %kt.end.14 ]
  %.15 = icmp slt i32 %ko, %batch
  br i1 %.15, label %ko.body.10, label %ko.end.11
ko.body.10:
  %index_7 = sext i32 %ko to i64
  %index_8 = mul i64 %index_7, 784
  %index_19 = mul i64 %index_7, 18432
  br label %kt.head.12
kt.head.12:
  %kt = phi i32 [ 0, %ko.body.10 ], [ %.390, %group.end.35 ]
  %.16 = icmp slt i32 %kt, 3
  br i1 %.16, label %kt.body.13, label %kt.end.14
kt.body.13:
  %k_start = mul i32 %kt, 8
  %index_9 = sext i32 %k_start to i64
  %.17 = mul i64 %index_9, 28
  %index_10 = add i64 %index_8, %.17
  br label %segment.head.15
segment.head.15:
  %segment = phi i32 [ 0, %kt.body.13 ], [ %.35, %kt_1.end.20 ]
  %.18 = icmp slt i32 %segment, 5
  br i1 %.18, label %segment.body.16, label %segment.end.17
segment.body.16:
  %segment_start = mul i32 %segment, 5
  %index_1 = sext i32 %segment_start to i64
  %.19 = sext i32 %segment to i64
  %.20 = mul i64 %.19, 28
  %index_11 = add i64 %index_10, %.20
  br label %kt_1.head.18
kt_1.head.18:
  %kt_1 = phi i32 [ 0, %segment.body.16 ], [ %.34, %k.end.23 ]
  %.21 = icmp slt i32 %kt_1, 8
  br i1 %.21, label %kt_1.body.19, label %kt_1.end.20
kt_1.body.19:
  %index_2 = sext i32 %kt_1 to i64
  %.22 = mul i64 %index_2, 720
  %index_3 = add i64 %index_1, %.22
  %.23 = mul i64 %index_2, 28
  %index_12 = add i64 %index_11, %.23
  br label %k.head.21
k.head.21:
  %k = phi i32 [ 0, %kt_1.body.19 ], [ %.33, %i.end.26 ]
  %.24 = icmp slt i32 %k, 24
  br i1 %.24, label %k.body.22, label %k.end.23
k.body.22:
  %index_4 = sext i32 %k to i64
  %.25 = mul i64 %index_4, 30
  %index_5 = add i64 %index_3, %.25
  %index_13 = add i64 %index_12, %index_4
  br label %i.head.24
i.head.24:
  %i = phi i32 [ 0, %k.body.22 ], [ %.32, %i.body.25 ]
  %.26 = icmp slt i32 %i, 5
  br i1 %.26, label %i.body.25, label %i.end.26
i.body.25:
  %index_6 = sext i32 %i to i64
  %.27 = add i64 %index_13, %index_6
  %.28 = getelementptr float, float* %in0, i64 %.27
  %.29 = load float, float* %.28, align 4
  %.30 = add i64 %index_5, %index_6
  %.31 = getelementptr float, float* %lhs_pack, i64 %.30
  store float %.29, float* %.31, align 4
  %.32 = add nsw i32 %i, 1
  br label %i.head.24
i.end.26:
  %.33 = add nsw i32 %k, 1
  br label %k.head.21
k.end.23:
  %.34 = add nsw i32 %kt_1, 1
  br label %kt_1.head.18
kt_1.end.20:
  %.35 = add nsw i32 %segment, 1
  br label %segment.head.15
segment.end.17:
  br label %kk.head.27
kk.head.27:
  %kk = phi i32 [ 0, %segment.end.17 ], [ %.43, %i_1.end.32 ]
  %.36 = icmp slt i32 %kk, 192
  br i1 %.36, label %kk.body.28, label %kk.end.29
kk.body.28:
  %.37 = sext i32 %kk to i64
  %index_14 = mul i64 %.37, 30
  br label %i_1.head.30
i_1.head.30:
  %i_1 = phi i32 [ 25, %kk.body.28 ], [ %.42, %i_1.body.31 ]
  %.38 = icmp slt i32 %i_1, 30
  br i1 %.38, label %i_1.body.31, label %i_1.end.32
i_1.body.31:
  %.39 = sext i32 %i_1 to i64
  %.40 = add i64 %index_14, %.39
  %.41 = getelementptr float, float* %lhs_pack, i64 %.40
  store float 0.0, float* %.41, align 4
  %.42 = add nsw i32 %i_1, 1
  br label %i_1.head.30
i_1.end.32:
  %.43 = add nsw i32 %kk, 1
  br label %kk.head.27
kk.end.29:
  %.44 = mul i64 %index_9, 768
  %index_20 = add i64 %index_19, %.44
  br label %group.head.33
group.head.33:
  %group = phi i32 [ 0, %kk.end.29 ], [ %.389, %rows_panel.end.44 ]
  %.45 = icmp slt i32 %group, 2
  br i1 %.45, label %group.body.34, label %group.end.35
group.body.34:
  %group_start = mul i32 %group, 16
  %.46 = sext i32 %group_start to i64
  %index_21 = add i64 %index_20, %.46
  br label %kt_2.head.36
kt_2.head.36:
  %kt_2 = phi i32 [ 0, %group.body.34 ], [ %.65, %k_1.end.41 ]
  %.47 = icmp slt i32 %kt_2, 8
  br i1 %.47, label %kt_2.body.37, label %kt_2.end.38
kt_2.body.37:
  %index_15 = sext i32 %kt_2 to i64
  %index_16 = mul i64 %index_15, 384
  %.48 = mul i64 %index_15, 768
  %index_22 = add i64 %index_21, %.48
  br label %k_1.head.39
k_1.head.39:
  %k_1 = phi i32 [ 0, %kt_2.body.37 ], [ %.64, %k_1.body.40 ]
  %.49 = icmp slt i32 %k_1, 24
  br i1 %.49, label %k_1.body.40, label %k_1.end.41
k_1.body.40:
  %index_17 = sext i32 %k_1 to i64
  %.50 = mul i64 %index_17, 16
  %index_18 = add i64 %index_16, %.50
  %.51 = mul i64 %index_17, 32
  %index_23 = add i64 %index_22, %.51
  %.52 = getelementptr float, float* %in1, i64 %index_23
  %.53 = bitcast float* %.52 to <8 x float>*
  %.54 = load <8 x float>, <8 x float>* %.53, align 4
  %.55 = getelementptr float, float* %rhs_pack, i64 %index_18
  %.56 = bitcast float* %.55 to <8 x float>*
  store <8 x float> %.54, <8 x float>* %.56, align 4
  %.57 = add i64 %index_23, 8
  %.58 = getelementptr float, float* %in1, i64 %.57
  %.59 = bitcast float* %.58 to <8 x float>*
  %.60 = load <8 x float>, <8 x float>* %.59, align 4
  %.61 = add i64 %index_18, 8
  %.62 = getelementptr float, float* %rhs_pack, i64 %.61
  %.63 = bitcast float* %.62 to <8 x float>*
  store <8 x float> %.60, <8 x float>* %.63, align 4
  %.64 = add nsw i32 %k_1, 1
  br label %k_1.head.39
k_1.end.41:
  %.65 = add nsw i32 %kt_2, 1
  br label %kt_2.head.36
kt_2.end.38:
  %index_37 = sext i32 %group_start to i64
  br label %rows_panel.head.42
rows_panel.head.42:
  %rows_panel = phi i32 [ 0, %kt_2.end.38 ], [ %.388, %kk_1.end.47 ]
  %.66 = icmp slt i32 %rows_panel, 5
  br i1 %.66, label %rows_panel.body.43, label %rows_panel.end.44
rows_panel.body.43:
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
  %index_26 = sext i32 %row to i64
  br label %kk_1.head.45
kk_1.head.45:
  %kk_1 = phi i32 [ 0, %rows_panel.body.43 ], [ %.280, %kk_1.body.46 ]
  %.67 = icmp slt i32 %kk_1, 192
  br i1 %.67, label %kk_1.body.46, label %kk_1.end.47
kk_1.body.46:
  %index_24 = sext i32 %kk_1 to i64
  %index_25 = mul i64 %index_24, 16
  %.68 = getelementptr float, float* %rhs_pack, i64 %index_25
  %.69 = bitcast float* %.68 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.69, align 4
  %.70 = add i64 %index_25, 8
  %.71 = getelementptr float, float* %rhs_pack, i64 %.70
  %.72 = bitcast float* %.71 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.72, align 4
  %.73 = mul i64 %index_24, 30
  %index_27 = add i64 %index_26, %.73
  %.74 = getelementptr float, float* %lhs_pack, i64 %index_27
  %.75 = load float, float* %.74, align 4
  %.76 = insertelement <8 x float> undef, float %.75, i32 0
  %a = shufflevector <8 x float> %.76, <8 x float> undef, <8 x i32> zeroinitializer
  %.77 = load <8 x float>, <8 x float>* %acc_0.at
  %.78 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.77)
  store <8 x float> %.78, <8 x float>* %acc_0.at
  %.79 = load <8 x float>, <8 x float>* %acc_1.at
  %.80 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.79)
  store <8 x float> %.80, <8 x float>* %acc_1.at
  %.81 = add i64 %index_27, 1
  %.82 = getelementptr float, float* %lhs_pack, i64 %.81
  %.83 = load float, float* %.82, align 4
  %.84 = insertelement <8 x float> undef, float %.83, i32 0
  %a_1 = shufflevector <8 x float> %.84, <8 x float> undef, <8 x i32> zeroinitializer
  %.85 = load <8 x float>, <8 x float>* %acc_2.at
  %.86 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.85)
  store <8 x float> %.86, <8 x float>* %acc_2.at
  %.87 = load <8 x float>, <8 x float>* %acc_3.at
  %.88 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.87)
  store <8 x float> %.88, <8 x float>* %acc_3.at
  %.89 = add i64 %index_27, 2
  %.90 = getelementptr float, float* %lhs_pack, i64 %.89
  %.91 = load float, float* %.90, align 4
  %.92 = insertelement <8 x float> undef, float %.91, i32 0
  %a_2 = shufflevector <8 x float> %.92, <8 x float> undef, <8 x i32> zeroinitializer
  %.93 = load <8 x float>, <8 x float>* %acc_4.at
  %.94 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.93)
  store <8 x float> %.94, <8 x float>* %acc_4.at
  %.95 = load <8 x float>, <8 x float>* %acc_5.at
  %.96 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.95)
  store <8 x float> %.96, <8 x float>* %acc_5.at
  %.97 = add i64 %index_27, 3
  %.98 = getelementptr float, float* %lhs_pack, i64 %.97
  %.99 = load float, float* %.98, align 4
  %.100 = insertelement <8 x float> undef, float %.99, i32 0
  %a_3 = shufflevector <8 x float> %.100, <8 x float> undef, <8 x i32> zeroinitializer
  %.101 = load <8 x float>, <8 x float>* %acc_6.at
  %.102 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.101)
  store <8 x float> %.102, <8 x float>* %acc_6.at
  %.103 = load <8 x float>, <8 x float>* %acc_7.at
  %.104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.103)
  store <8 x float> %.104, <8 x float>* %acc_7.at
  %.105 = add i64 %index_27, 4
  %.106 = getelementptr float, float* %lhs_pack, i64 %.105
  %.107 = load float, float* %.106, align 4
  %.108 = insertelement <8 x float> undef, float %.107, i32 0
  %a_4 = shufflevector <8 x float> %.108, <8 x float> undef, <8 x i32> zeroinitializer
  %.109 = load <8 x float>, <8 x float>* %acc_8.at
  %.110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.109)
  store <8 x float> %.110, <8 x float>* %acc_8.at
  %.111 = load <8 x float>, <8 x float>* %acc_9.at
  %.112 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.111)
  store <8 x float> %.112, <8 x float>* %acc_9.at
  %.113 = add i64 %index_27, 5
  %.114 = getelementptr float, float* %lhs_pack, i64 %.113
  %.115 = load float, float* %.114, align 4
  %.116 = insertelement <8 x float> undef, float %.115, i32 0
  %a_5 = shufflevector <8 x float> %.116, <8 x float> undef, <8 x i32> zeroinitializer
  %.117 = load <8 x float>, <8 x float>* %acc_10.at
  %.118 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.117)
  store <8 x float> %.118, <8 x float>* %acc_10.at
  %.119 = load <8 x float>, <8 x float>* %acc_11.at
  %.120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.119)
  store <8 x float> %.120, <8 x float>* %acc_11.at
  %index_28 = add i64 %index_24, 1
  %index_29 = mul i64 %index_28, 16
  %.121 = getelementptr float, float* %rhs_pack, i64 %index_29
  %.122 = bitcast float* %.121 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.122, align 4
  %.123 = add i64 %index_29, 8
  %.124 = getelementptr float, float* %rhs_pack, i64 %.123
  %.125 = bitcast float* %.124 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.125, align 4
  %.126 = mul i64 %index_28, 30
  %index_30 = add i64 %index_26, %.126
  %.127 = getelementptr float, float* %lhs_pack, i64 %index_30
  %.128 = load float, float* %.127, align 4
  %.129 = insertelement <8 x float> undef, float %.128, i32 0
  %a_6 = shufflevector <8 x float> %.129, <8 x float> undef, <8 x i32> zeroinitializer
  %.130 = load <8 x float>, <8 x float>* %acc_0.at
  %.131 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.130)
  store <8 x float> %.131, <8 x float>* %acc_0.at
  %.132 = load <8 x float>, <8 x float>* %acc_1.at
  %.133 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.132)
  store <8 x float> %.133, <8 x float>* %acc_1.at
  %.134 = add i64 %index_30, 1
  %.135 = getelementptr float, float* %lhs_pack, i64 %.134
  %.136 = load float, float* %.135, align 4
  %.137 = insertelement <8 x float> undef, float %.136, i32 0
  %a_7 = shufflevector <8 x float> %.137, <8 x float> undef, <8 x i32> zeroinitializer
  %.138 = load <8 x float>, <8 x float>* %acc_2.at
  %.139 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.138)
  store <8 x float> %.139, <8 x float>* %acc_2.at
  %.140 = load <8 x float>, <8 x float>* %acc_3.at
  %.141 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.140)
  store <8 x float> %.141, <8 x float>* %acc_3.at
  %.142 = add i64 %index_30, 2
  %.143 = getelementptr float, float* %lhs_pack, i64 %.142
  %.144 = load float, float* %.143, align 4
  %.145 = insertelement <8 x float> undef, float %.144, i32 0
  %a_8 = shufflevector <8 x float> %.145, <8 x float> undef, <8 x i32> zeroinitializer
  %.146 = load <8 x float>, <8 x float>* %acc_4.at
  %.147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.146)
  store <8 x float> %.147, <8 x float>* %acc_4.at
  %.148 = load <8 x float>, <8 x float>* %acc_5.at
  %.149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.148)
  store <8 x float> %.149, <8 x float>* %acc_5.at
  %.150 = add i64 %index_30, 3
  %.151 = getelementptr float, float* %lhs_pack, i64 %.150
  %.152 = load float, float* %.151, align 4
  %.153 = insertelement <8 x float> undef, float %.152, i32 0
  %a_9 = shufflevector <8 x float> %.153, <8 x float> undef, <8 x i32> zeroinitializer
  %.154 = load <8 x float>, <8 x float>* %acc_6.at
  %.155 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.154)
  store <8 x float> %.155, <8 x float>* %acc_6.at
  %.156 = load <8 x float>, <8 x float>* %acc_7.at
  %.157 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.156)
  store <8 x float> %.157, <8 x float>* %acc_7.at
  %.158 = add i64 %index_30, 4
  %.159 = getelementptr float, float* %lhs_pack, i64 %.158
  %.160 = load float, float* %.159, align 4
  %.161 = insertelement <8 x float> undef, float %.160, i32 0
  %a_10 = shufflevector <8 x float> %.161, <8 x float> undef, <8 x i32> zeroinitializer
  %.162 = load <8 x float>, <8 x float>* %acc_8.at
  %.163 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.162)
  store <8 x float> %.163, <8 x float>* %acc_8.at
  %.164 = load <8 x float>, <8 x float>* %acc_9.at
  %.165 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.164)
  store <8 x float> %.165, <8 x float>* %acc_9.at
  %.166 = add i64 %index_30, 5
  %.167 = getelementptr float, float* %lhs_pack, i64 %.166
  %.168 = load float, float* %.167, align 4
  %.169 = insertelement <8 x float> undef, float %.168, i32 0
  %a_11 = shufflevector <8 x float> %.169, <8 x float> undef, <8 x i32> zeroinitializer
  %.170 = load <8 x float>, <8 x float>* %acc_10.at
  %.171 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.170)
  store <8 x float> %.171, <8 x float>* %acc_10.at
  %.172 = load <8 x float>, <8 x float>* %acc_11.at
  %.173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.172)
  store <8 x float> %.173, <8 x float>* %acc_11.at
  %index_31 = add i64 %index_24, 2
  %index_32 = mul i64 %index_31, 16
  %.174 = getelementptr float, float* %rhs_pack, i64 %index_32
  %.175 = bitcast float* %.174 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.175, align 4
  %.176 = add i64 %index_32, 8
  %.177 = getelementptr float, float* %rhs_pack, i64 %.176
  %.178 = bitcast float* %.177 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.178, align 4
  %.179 = mul i64 %index_31, 30
  %index_33 = add i64 %index_26, %.179
  %.180 = getelementptr float, float* %lhs_pack, i64 %index_33
  %.181 = load float, float* %.180, align 4
  %.182 = insertelement <8 x float> undef, float %.181, i32 0
  %a_12 = shufflevector <8 x float> %.182, <8 x float> undef, <8 x i32> zeroinitializer
  %.183 = load <8 x float>, <8 x float>* %acc_0.at
  %.184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.183)
  store <8 x float> %.184, <8 x float>* %acc_0.at
  %.185 = load <8 x float>, <8 x float>* %acc_1.at
  %.186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.185)
  store <8 x float> %.186, <8 x float>* %acc_1.at
  %.187 = add i64 %index_33, 1
  %.188 = getelementptr float, float* %lhs_pack, i64 %.187
  %.189 = load float, float* %.188, align 4
  %.190 = insertelement <8 x float> undef, float %.189, i32 0
  %a_13 = shufflevector <8 x float> %.190, <8 x float> undef, <8 x i32> zeroinitializer
  %.191 = load <8 x float>, <8 x float>* %acc_2.at
  %.192 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.191)
  store <8 x float> %.192, <8 x float>* %acc_2.at
  %.193 = load <8 x float>, <8 x float>* %acc_3.at
  %.194 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.193)
  store <8 x float> %.194, <8 x float>* %acc_3.at
  %.195 = add i64 %index_33, 2
  %.196 = getelementptr float, float* %lhs_pack, i64 %.195
  %.197 = load float, float* %.196, align 4
  %.198 = insertelement <8 x float> undef, float %.197, i32 0
  %a_14 = shufflevector <8 x float> %.198, <8 x float> undef, <8 x i32> zeroinitializer
  %.199 = load <8 x float>, <8 x float>* %acc_4.at
  %.200 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.199)
  store <8 x float> %.200, <8 x float>* %acc_4.at
  %.201 = load <8 x float>, <8 x float>* %acc_5.at
  %.202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.201)
  store <8 x float> %.202, <8 x float>* %acc_5.at
  %.203 = add i64 %index_33, 3
  %.204 = getelementptr float, float* %lhs_pack, i64 %.203
  %.205 = load float, float* %.204, align 4
  %.206 = insertelement <8 x float> undef, float %.205, i32 0
  %a_15 = shufflevector <8 x float> %.206, <8 x float> undef, <8 x i32> zeroinitializer
  %.207 = load <8 x float>, <8 x float>* %acc_6.at
  %.208 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.207)
  store <8 x float> %.208, <8 x float>* %acc_6.at
  %.209 = load <8 x float>, <8 x float>* %acc_7.at
  %.210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.209)
  store <8 x float> %.210, <8 x float>* %acc_7.at
  %.211 = add i64 %index_33, 4
  %.212 = getelementptr float, float* %lhs_pack, i64 %.211
  %.213 = load float, float* %.212, align 4
  %.214 = insertelement <8 x float> undef, float %.213, i32 0
  %a_16 = shufflevector <8 x float> %.214, <8 x float> undef, <8 x i32> zeroinitializer
  %.215 = load <8 x float>, <8 x float>* %acc_8.at
  %.216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.215)
  store <8 x float> %.216, <8 x float>* %acc_8.at
  %.217 = load <8 x float>, <8 x float>* %acc_9.at
  %.218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.217)
  store <8 x float> %.218, <8 x float>* %acc_9.at
  %.219 = add i64 %index_33, 5
  %.220 = getelementptr float, float* %lhs_pack, i64 %.219
  %.221 = load float, float* %.220, align 4
  %.222 = insertelement <8 x float> undef, float %.221, i32 0
  %a_17 = shufflevector <8 x float> %.222, <8 x float> undef, <8 x i32> zeroinitializer
  %.223 = load <8 x float>, <8 x float>* %acc_10.at
  %.224 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.223)
  store <8 x float> %.224, <8 x float>* %acc_10.at
  %.225 = load <8 x float>, <8 x float>* %acc_11.at
  %.226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.225)
  store <8 x float> %.226, <8 x float>* %acc_11.at
  %index_34 = add i64 %index_24, 3
  %index_35 = mul i64 %index_34, 16
  %.227 = getelementptr float, float* %rhs_pack, i64 %index_35
  %.228 = bitcast float* %.227 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.228, align 4
  %.229 = add i64 %index_35, 8
  %.230 = getelementptr float, float* %rhs_pack, i64 %.229
  %.231 = bitcast float* %.230 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.231, align 4
  %.232 = mul i64 %index_34, 30
  %index_36 = add i64 %index_26, %.232
  %.233 = getelementptr float, float* %lhs_pack, i64 %index_36
  %.234 = load float, float* %.233, align 4
  %.235 = insertelement <8 x float> undef, float %.234, i32 0
  %a_18 = shufflevector <8 x float> %.235, <8 x float> undef, <8 x i32> zeroinitializer
  %.236 = load <8 x float>, <8 x float>* %acc_0.at
  %.237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.236)
  store <8 x float> %.237, <8 x float>* %acc_0.at
  %.238 = load <8 x float>, <8 x float>* %acc_1.at
  %.239 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.238)
  store <8 x float> %.239, <8 x float>* %acc_1.at
  %.240 = add i64 %index_36, 1
  %.241 = getelementptr float, float* %lhs_pack, i64 %.240
  %.242 = load float, float* %.241, align 4
  %.243 = insertelement <8 x float> undef, float %.242, i32 0
  %a_19 = shufflevector <8 x float> %.243, <8 x float> undef, <8 x i32> zeroinitializer
  %.244 = load <8 x float>, <8 x float>* %acc_2.at
  %.245 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.244)
  store <8 x float> %.245, <8 x float>* %acc_2.at
  %.246 = load <8 x float>, <8 x float>* %acc_3.at
  %.247 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.246)
  store <8 x float> %.247, <8 x float>* %acc_3.at
  %.248 = add i64 %index_36, 2
  %.249 = getelementptr float, float* %lhs_pack, i64 %.248
  %.250 = load float, float* %.249, align 4
  %.251 = insertelement <8 x float> undef, float %.250, i32 0
  %a_20 = shufflevector <8 x float> %.251, <8 x float> undef, <8 x i32> zeroinitializer
  %.252 = load <8 x float>, <8 x float>* %acc_4.at
  %.253 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.252)
  store <8 x float> %.253, <8 x float>* %acc_4.at
  %.254 = load <8 x float>, <8 x float>* %acc_5.at
  %.255 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.254)
  store <8 x float> %.255, <8 x float>* %acc_5.at
  %.256 = add i64 %index_36, 3
  %.257 = getelementptr float, float* %lhs_pack, i64 %.256
  %.258 = load float, float* %.257, align 4
  %.259 = insertelement <8 x float> undef, float %.258, i32 0
  %a_21 = shufflevector <8 x float> %.259, <8 x float> undef, <8 x i32> zeroinitializer
  %.260 = load <8 x float>, <8 x float>* %acc_6.at
  %.261 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.260)
  store <8 x float> %.261, <8 x float>* %acc_6.at
  %.262 = load <8 x float>, <8 x float>* %acc_7.at
  %.263 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.262)
  store <8 x float> %.263, <8 x float>* %acc_7.at
  %.264 = add i64 %index_36, 4
  %.265 = getelementptr float, float* %lhs_pack, i64 %.264
  %.266 = load float, float* %.265, align 4
  %.267 = insertelement <8 x float> undef, float %.266, i32 0
  %a_22 = shufflevector <8 x float> %.267, <8 x float> undef, <8 x i32> zeroinitializer
  %.268 = load <8 x float>, <8 x float>* %acc_8.at
  %.269 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.268)
  store <8 x float> %.269, <8 x float>* %acc_8.at
  %.270 = load <8 x float>, <8 x float>* %acc_9.at
  %.271 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.270)
  store <8 x float> %.271, <8 x float>* %acc_9.at
  %.272 = add i64 %index_36, 5
  %.273 = getelementptr float, float* %lhs_pack, i64 %.272
  %.274 = load float, float* %.273, align 4
  %.275 = insertelement <8 x float> undef, float %.274, i32 0
  %a_23 = shufflevector <8 x float> %.275, <8 x float> undef, <8 x i32> zeroinitializer
  %.276 = load <8 x float>, <8 x float>* %acc_10.at
  %.277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.276)
  store <8 x float> %.277, <8 x float>* %acc_10.at
  %.278 = load <8 x float>, <8 x float>* %acc_11.at
  %.279 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.278)
  store <8 x float> %.279, <8 x float>* %acc_11.at
  %.280 = add nsw i32 %kk_1, 4
  br label %kk_1.head.45
kk_1.end.47:
  %.281 = mul i64 %index_26, 32
  %index_38 = add i64 %index_37, %.281
  %.282 = getelementptr float, float* %totals, i64 %index_38
  %.283 = bitcast float* %.282 to <8 x float>*
  %.284 = load <8 x float>, <8 x float>* %.283, align 4
  %.285 = load <8 x float>, <8 x float>* %acc_0.at
  %.286 = fadd <8 x float> %.284, %.285
  %.287 = getelementptr float, float* %totals, i64 %index_38
  %.288 = bitcast float* %.287 to <8 x float>*
  store <8 x float> %.286, <8 x float>* %.288, align 4
  %.289 = add i64 %index_38, 8
  %.290 = getelementptr float, float* %totals, i64 %.289
  %.291 = bitcast float* %.290 to <8 x float>*
  %.292 = load <8 x float>, <8 x float>* %.291, align 4
  %.293 = load <8 x float>, <8 x float>* %acc_1.at
  %.294 = fadd <8 x float> %.292, %.293
  %.295 = add i64 %index_38, 8
  %.296 = getelementptr float, float* %totals, i64 %.295
  %.297 = bitcast float* %.296 to <8 x float>*
  store <8 x float> %.294, <8 x float>* %.297, align 4
  %.298 = add i64 %index_38, 32
  %.299 = getelementptr float, float* %totals, i64 %.298
  %.300 = bitcast float* %.299 to <8 x float>*
  %.301 = load <8 x float>, <8 x float>* %.300, align 4
  %.302 = load <8 x float>, <8 x float>* %acc_2.at
  %.303 = fadd <8 x float> %.301, %.302
  %.304 = add i64 %index_38, 32
  %.305 = getelementptr float, float* %totals, i64 %.304
  %.306 = bitcast float* %.305 to <8 x float>*
  store <8 x float> %.303, <8 x float>* %.306, align 4
  %.307 = add i64 %index_38, 40
  %.308 = getelementptr float, float* %totals, i64 %.307
  %.309 = bitcast float* %.308 to <8 x float>*
  %.310 = load <8 x float>, <8 x float>* %.309, align 4
  %.311 = load <8 x float>, <8 x float>* %acc_3.at
  %.312 = fadd <8 x float> %.310, %.311
  %.313 = add i64 %index_38, 40
  %.314 = getelementptr float, float* %totals, i64 %.313
  %.315 = bitcast float* %.314 to <8 x float>*
  store <8 x float> %.312, <8 x float>* %.315, align 4
  %.316 = add i64 %index_38, 64
  %.317 = getelementptr float, float* %totals, i64 %.316
  %.318 = bitcast float* %.317 to <8 x float>*
  %.319 = load <8 x float>, <8 x float>* %.318, align 4
  %.320 = load <8 x float>, <8 x float>* %acc_4.at
  %.321 = fadd <8 x float> %.319, %.320
  %.322 = add i64 %index_38, 64
  %.323 = getelementptr float, float* %totals, i64 %.322
  %.324 = bitcast float* %.323 to <8 x float>*
  store <8 x float> %.321, <8 x float>* %.324, align 4
  %.325 = add i64 %index_38, 72
  %.326 = getelementptr float, float* %totals, i64 %.325
  %.327 = bitcast float* %.326 to <8 x float>*
  %.328 = load <8 x float>, <8 x float>* %.327, align 4
  %.329 = load <8 x float>, <8 x float>* %acc_5.at
  %.330 = fadd <8 x float> %.328, %.329
  %.331 = add i64 %index_38, 72
  %.332 = getelementptr float, float* %totals, i64 %.331
  %.333 = bitcast float* %.332 to <8 x float>*
  store <8 x float> %.330, <8 x float>* %.333, align 4
  %.334 = add i64 %index_38, 96
  %.335 = getelementptr float, float* %totals, i64 %.334
  %.336 = bitcast float* %.335 to <8 x float>*
  %.337 = load <8 x float>, <8 x float>* %.336, align 4
  %.338 = load <8 x float>, <8 x float>* %acc_6.at
  %.339 = fadd <8 x float> %.337, %.338
  %.340 = add i64 %index_38, 96
  %.341 = getelementptr float, float* %totals, i64 %.340
  %.342 = bitcast float* %.341 to <8 x float>*
  store <8 x float> %.339, <8 x float>* %.342, align 4
  %.343 = add i64 %index_38, 104
  %.344 = getelementptr float, float* %totals, i64 %.343
  %.345 = bitcast float* %.344 to <8 x float>*
  %.346 = load <8 x float>, <8 x float>* %.345, align 4
  %.347 = load <8 x float>, <8 x float>* %acc_7.at
  %.348 = fadd <8 x float> %.346, %.347
  %.349 = add i64 %index_38, 104
  %.350 = getelementptr float, float* %totals, i64 %.349
  %.351 = bitcast float* %.350 to <8 x float>*
  store <8 x float> %.348, <8 x float>* %.351, align 4
  %.352 = add i64 %index_38, 128
  %.353 = getelementptr float, float* %totals, i64 %.352
  %.354 = bitcast float* %.353 to <8 x float>*
  %.355 = load <8 x float>, <8 x float>* %.354, align 4
  %.356 = load <8 x float>, <8 x float>* %acc_8.at
  %.357 = fadd <8 x float> %.355, %.356
  %.358 = add i64 %index_38, 128
  %.359 = getelementptr float, float* %totals, i64 %.358
  %.360 = bitcast float* %.359 to <8 x float>*
  store <8 x float> %.357, <8 x float>* %.360, align 4
  %.361 = add i64 %index_38, 136
  %.362 = getelementptr float, float* %totals, i64 %.361
  %.363 = bitcast float* %.362 to <8 x float>*
  %.364 = load <8 x float>, <8 x float>* %.363, align 4
  %.365 = load <8 x float>, <8 x float>* %acc_9.at
  %.366 = fadd <8 x float> %.364, %.365
  %.367 = add i64 %index_38, 136
  %.368 = getelementptr float, float* %totals, i64 %.367
  %.369 = bitcast float* %.368 to <8 x float>*
  store <8 x float> %.366, <8 x float>* %.369, align 4
  %.370 = add i64 %index_38, 160
  %.371 = getelementptr float, float* %totals, i64 %.370
  %.372 = bitcast float* %.371 to <8 x float>*
  %.373 = load <8 x float>, <8 x float>* %.372, align 4
  %.374 = load <8 x float>, <8 x float>* %acc_10.at
  %.375 = fadd <8 x float> %.373, %.374
  %.376 = add i64 %index_38, 160
  %.377 = getelementptr float, float* %totals, i64 %.376
  %.378 = bitcast float* %.377 to <8 x float>*
  store <8 x float> %.375, <8 x float>* %.378, align 4
  %.379 = add i64 %index_38, 168
  %.380 = getelementptr float, float* %totals, i64 %.379
  %.381 = bitcast float* %.380 to <8 x float>*
  %.382 = load <8 x float>, <8 x float>* %.381, align 4
  %.383 = load <8 x float>, <8 x float>* %acc_11.at
  %.384 = fadd <8 x float> %.382, %.383
  %.385 = add i64 %index_38, 168
  %.386 = getelementptr float, float* %totals, i64 %.385
  %.387 = bitcast float* %.386 to <8 x float>*
  store <8 x float> %.384, <8 x float>* %.387, align 4
  %.388 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.42
rows_panel.end.44:
  %.389 = add nsw i32 %group, 1
  br label %group.head.33
group.end.35:
  %.390 = add nsw i32 %kt, 1
  br label %kt.head.12
kt.end.14:
  %.391 = add nsw i32 %ko, 1
  br label %ko.head.9
ko.end.11:
  br label %i_2.head.48
i_2.head.48:
  %i_2 = phi i32 [ 0, %ko.end.11 ], [ %.424, %i_2.body.49 ]
  %.392 = icmp slt i32 %i_2, 25
  br i1 %.392, label %i_2.body.49, label %i_2.end.50
i_2.body.49:
  %mi_2 = sdiv i32 %i_2, 5
  %mi_3 = srem i32 %i_2, 5
  %.393 = sext i32 %mi_2 to i64
  %.394 = mul i64 %.393, 160
  %.395 = sext i32 %mi_3 to i64
  %.396 = mul i64 %.395, 32
  %index_39 = add i64 %.394, %.396
  %.397 = sext i32 %i_2 to i64
  %index_40 = mul i64 %.397, 32
  %.398 = getelementptr float, float* %totals, i64 %index_40
  %.399 = bitcast float* %.398 to <8 x float>*
  %.400 = load <8 x float>, <8 x float>* %.399, align 4
  %.401 = getelementptr float, float* %out0, i64 %index_39
  %.402 = bitcast float* %.401 to <8 x float>*
  store <8 x float> %.400, <8 x float>* %.402, align 4
  %.403 = add i64 %index_40, 8
  %.404 = getelementptr float, float* %totals, i64 %.403
  %.405 = bitcast float* %.404 to <8 x float>*
  %.406 = load <8 x float>, <8 x float>* %.405, align 4
  %.407 = add i64 %index_39, 8
  %.408 = getelementptr float, float* %out0, i64 %.407
  %.409 = bitcast float* %.408 to <8 x float>*
  store <8 x float> %.406, <8 x float>* %.409, align 4
  %.410 = add i64 %index_40, 16
  %.411 = getelementptr float, float* %totals, i64 %.410
  %.412 = bitcast float* %.411 to <8 x float>*
  %.413 = load <8 x float>, <8 x float>* %.412, align 4
  %.414 = add i64 %index_39, 16
  %.415 = getelementptr float, float* %out0, i64 %.414
  %.416 = bitcast float* %.415 to <8 x float>*
  store <8 x float> %.413, <8 x float>* %.416, align 4
  %.417 = add i64 %index_40, 24
  %.418 = getelementptr float, float* %totals, i64 %.417
  %.419 = bitcast float* %.418 to <8 x float>*
  %.420 = load <8 x float>, <8 x float>* %.419, align 4
  %.421 = add i64 %index_39, 24
  %.422 = getelementptr float, float* %out0, i64 %.421
  %.423 = bitcast float* %.422 to <8 x float>*
  store <8 x float> %.420, <8 x float>* %.423, align 4
  %.424 = add nsw i32 %i_2, 1
  br label %i_2.head.48
i_2.end.50:
  %.425 = add i32 %group_x, 1
  %.426 = icmp eq i32 %.425, %.grid_x
  %.427 = add i32 %group_y, 1
  %.428 = select i1 %.426, i32 %.427, i32 %group_y
  %.429 = icmp eq i32 %.428, %.grid_y
  %.430 = add i32 %group_z, 1
  %.431 = select i1 %.426, i32 0, i32 %.425
  store i32 %.431, i32* %group_x.at
  %.432 = select i1 %.429, i32 0, i32 %.428
  store i32 %.432, i32* %group_y.at
  %.433 = select i1 %.429, i32 %.430, i32 %group_z
  store i32 %.433, i32* %group_z.at
  %.434 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam
;   ops: add, mul, expm1, neg, sqrt, mul, mul, expm1, neg, div
;   from: examples/digits/model.ts:20:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 10  bytes: 12
;   grid: 1 x 1 x 1
;   in0: i32[1], read_write
;   in1: f32[1], read
;   out1: f32[1], write
define internal void @train_step_adam(i32* noalias nocapture %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out1, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.69, %.task.body.4 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = getelementptr i32, i32* %in0, i64 0
  %.8 = load i32, i32* %.7, align 4
  %add = add i32 %.8, 1
  %cast = sitofp i32 %add to float
  %.9 = getelementptr i32, i32* %in0, i64 0
  store i32 %add, i32* %.9, align 4
  %x_1 = fmul float %cast, -0.0010004874784499407
  %.10 = fcmp olt float %x_1, -20.0
  %above_1 = select i1 %.10, float -20.0, float %x_1
  %.11 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.11, float 89.0, float %above_1
  %.12 = fmul float %clamped_1, 1.4426950216293335
  %.13 = fadd float %.12, 12582912.0
  %.14 = bitcast float %.13 to i32
  %exponent_1 = sub i32 %.14, 1262485504
  %n_1 = sitofp i32 %exponent_1 to float
  %.15 = call float @llvm.fma.f32(float %n_1, float -0.693359375, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.00021219444170128554, float %.15)
  %.16 = sub i32 %exponent_1, 1
  %.17 = add i32 %.16, 127
  %.18 = shl i32 %.17, 23
  %scale_1 = bitcast i32 %.18 to float
  %x_2 = fmul float %cast, -0.10536054521799088
  %.19 = fcmp olt float %x_2, -20.0
  %above_2 = select i1 %.19, float -20.0, float %x_2
  %.20 = fcmp olt float 89.0, %above_2
  %clamped_2 = select i1 %.20, float 89.0, float %above_2
  %.21 = fmul float %clamped_2, 1.4426950216293335
  %.22 = fadd float %.21, 12582912.0
  %.23 = bitcast float %.22 to i32
  %exponent_2 = sub i32 %.23, 1262485504
  %n_2 = sitofp i32 %exponent_2 to float
  %.24 = call float @llvm.fma.f32(float %n_2, float -0.693359375, float %clamped_2)
  %r_2 = call float @llvm.fma.f32(float %n_2, float 0.00021219444170128554, float %.24)
  %.25 = sub i32 %exponent_2, 1
  %.26 = add i32 %.25, 127
  %.27 = shl i32 %.26, 23
  %scale_2 = bitcast i32 %.27 to float
  %.28 = fmul float %r_1, %r_1
  %.29 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_1, float 0.001398199936375022)
  %.30 = call float @llvm.fma.f32(float %.29, float %r_1, float 0.008333452045917511)
  %.31 = call float @llvm.fma.f32(float %.30, float %r_1, float 0.04166579619050026)
  %.32 = call float @llvm.fma.f32(float %.31, float %r_1, float 0.1666666567325592)
  %.33 = call float @llvm.fma.f32(float %.32, float %r_1, float 0.5)
  %.34 = call float @llvm.fma.f32(float %.28, float %.33, float %r_1)
  %.35 = fsub float %scale_1, 0.5
  %value_1 = call float @llvm.fma.f32(float %.34, float %scale_1, float %.35)
  %.36 = fmul float %r_2, %r_2
  %.37 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_2, float 0.001398199936375022)
  %.38 = call float @llvm.fma.f32(float %.37, float %r_2, float 0.008333452045917511)
  %.39 = call float @llvm.fma.f32(float %.38, float %r_2, float 0.04166579619050026)
  %.40 = call float @llvm.fma.f32(float %.39, float %r_2, float 0.1666666567325592)
  %.41 = call float @llvm.fma.f32(float %.40, float %r_2, float 0.5)
  %.42 = call float @llvm.fma.f32(float %.36, float %.41, float %r_2)
  %.43 = fsub float %scale_2, 0.5
  %value_2 = call float @llvm.fma.f32(float %.42, float %scale_2, float %.43)
  %.44 = getelementptr float, float* %in1, i64 0
  %.45 = load float, float* %.44, align 4
  %.46 = call float @llvm.fabs.f32(float %x_1)
  %.47 = fcmp olt float %.46, 1.0000000031710769e-30
  %.48 = fadd float %value_1, %value_1
  %.49 = select i1 %.47, float %x_1, float %.48
  %.50 = fneg float %.49
  %.51 = call float @llvm.sqrt.f32(float %.50)
  %.52 = fmul float %.45, %.51
  %.53 = call float @llvm.fabs.f32(float %x_2)
  %.54 = fcmp olt float %.53, 1.0000000031710769e-30
  %.55 = fadd float %value_2, %value_2
  %.56 = select i1 %.54, float %x_2, float %.55
  %.57 = fneg float %.56
  %.58 = fdiv float %.52, %.57
  %.59 = getelementptr float, float* %out1, i64 0
  store float %.58, float* %.59, align 4
  %.60 = add i32 %group_x, 1
  %.61 = icmp eq i32 %.60, %.grid_x
  %.62 = add i32 %group_y, 1
  %.63 = select i1 %.61, i32 %.62, i32 %group_y
  %.64 = icmp eq i32 %.63, %.grid_y
  %.65 = add i32 %group_z, 1
  %.66 = select i1 %.61, i32 0, i32 %.60
  store i32 %.66, i32* %group_x.at
  %.67 = select i1 %.64, i32 0, i32 %.63
  store i32 %.67, i32* %group_y.at
  %.68 = select i1 %.64, i32 %.65, i32 %group_z
  store i32 %.68, i32* %group_z.at
  %.69 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_loss
;   ops: reduce_sum, div, mul, add, add, reduce_sum, add, add, eq, select, div, select, eq, select, div, select
;   from: examples/digits/model.ts:20:7
;   schedule: row: tile row 8, vector inner 8
;   flops: 2*batch+14  bytes: 8*batch+24
;   grid: 1 x 1 x 1
;   in0: f32[batch], read
;   in1: f32[1], read_write
;   in2: f32[1], read_write
;   in3: i32[batch], read
;   in4: f32[1], read_write
;   in5: f32[1], read_write
;   out4: f32[1], write
;   out5: f32[1], write
define internal void @train_step_loss(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %in2, i32* noalias nocapture readonly %in3, float* noalias nocapture %in4, float* noalias nocapture %in5, float* noalias nocapture %out4, float* noalias nocapture %out5, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc.at = alloca float
  %acc_1.at = alloca float
  %acc_lanes.at = alloca <8 x float>
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.117, %j_rest.end.11 ]
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
  %.9 = getelementptr float, float* %in5, i64 0
  %.10 = load float, float* %.9, align 4
  %add_1 = fadd float %.10, %dim_size
  %eq = fcmp oeq float %add, 0.0
  %eq_1 = fcmp oeq float %add_1, 0.0
  store float 0.0, float* %acc.at
  store float 0.0, float* %acc_1.at
  %.11 = sdiv i32 %batch, 8
  %j_whole = mul i32 %.11, 8
  store <8 x float> <float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0>, <8 x float>* %acc_lanes.at
  store <8 x float> <float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0, float -0.0>, <8 x float>* %acc_1_lanes.at
  br label %j.head.6
j.head.6:
  %j = phi i32 [ 0, %.task.body.4 ], [ %.25, %j.body.7 ]
  %.12 = icmp slt i32 %j, %j_whole
  br i1 %.12, label %j.body.7, label %j.end.8
j.body.7:
  %index_1 = sext i32 %j to i64
  %.13 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.14 = getelementptr float, float* %in0, i64 %index_1
  %.15 = bitcast float* %.14 to <8 x float>*
  %.16 = load <8 x float>, <8 x float>* %.15, align 4
  %.17 = fadd <8 x float> %.13, %.16
  store <8 x float> %.17, <8 x float>* %acc_lanes.at
  %.18 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.19 = getelementptr i32, i32* %in3, i64 %index_1
  %.20 = bitcast i32* %.19 to <8 x i32>*
  %.21 = load <8 x i32>, <8 x i32>* %.20, align 4
  %.22 = icmp ne <8 x i32> %.21, zeroinitializer
  %.23 = uitofp <8 x i1> %.22 to <8 x float>
  %.24 = fadd <8 x float> %.18, %.23
  store <8 x float> %.24, <8 x float>* %acc_1_lanes.at
  %.25 = add nsw i32 %j, 8
  br label %j.head.6
j.end.8:
  %.26 = load float, float* %acc.at
  %.27 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.28 = extractelement <8 x float> %.27, i32 0
  %.29 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.30 = extractelement <8 x float> %.29, i32 4
  %.31 = fadd float %.28, %.30
  %.32 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.33 = extractelement <8 x float> %.32, i32 2
  %.34 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.35 = extractelement <8 x float> %.34, i32 6
  %.36 = fadd float %.33, %.35
  %.37 = fadd float %.31, %.36
  %.38 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.39 = extractelement <8 x float> %.38, i32 1
  %.40 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.41 = extractelement <8 x float> %.40, i32 5
  %.42 = fadd float %.39, %.41
  %.43 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.44 = extractelement <8 x float> %.43, i32 3
  %.45 = load <8 x float>, <8 x float>* %acc_lanes.at
  %.46 = extractelement <8 x float> %.45, i32 7
  %.47 = fadd float %.44, %.46
  %.48 = fadd float %.42, %.47
  %.49 = fadd float %.37, %.48
  %.50 = fadd float %.26, %.49
  store float %.50, float* %acc.at
  %.51 = load float, float* %acc_1.at
  %.52 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.53 = extractelement <8 x float> %.52, i32 0
  %.54 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.55 = extractelement <8 x float> %.54, i32 4
  %.56 = fadd float %.53, %.55
  %.57 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.58 = extractelement <8 x float> %.57, i32 2
  %.59 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.60 = extractelement <8 x float> %.59, i32 6
  %.61 = fadd float %.58, %.60
  %.62 = fadd float %.56, %.61
  %.63 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.64 = extractelement <8 x float> %.63, i32 1
  %.65 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.66 = extractelement <8 x float> %.65, i32 5
  %.67 = fadd float %.64, %.66
  %.68 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.69 = extractelement <8 x float> %.68, i32 3
  %.70 = load <8 x float>, <8 x float>* %acc_1_lanes.at
  %.71 = extractelement <8 x float> %.70, i32 7
  %.72 = fadd float %.69, %.71
  %.73 = fadd float %.67, %.72
  %.74 = fadd float %.62, %.73
  %.75 = fadd float %.51, %.74
  store float %.75, float* %acc_1.at
  br label %j_rest.head.9
j_rest.head.9:
  %j_rest = phi i32 [ %j_whole, %j.end.8 ], [ %.87, %j_rest.body.10 ]
  %.76 = icmp slt i32 %j_rest, %batch
  br i1 %.76, label %j_rest.body.10, label %j_rest.end.11
j_rest.body.10:
  %index_2 = sext i32 %j_rest to i64
  %.77 = load float, float* %acc.at
  %.78 = getelementptr float, float* %in0, i64 %index_2
  %.79 = load float, float* %.78, align 4
  %.80 = fadd float %.77, %.79
  store float %.80, float* %acc.at
  %.81 = load float, float* %acc_1.at
  %.82 = getelementptr i32, i32* %in3, i64 %index_2
  %.83 = load i32, i32* %.82, align 4
  %.84 = icmp ne i32 %.83, 0
  %.85 = uitofp i1 %.84 to float
  %.86 = fadd float %.81, %.85
  store float %.86, float* %acc_1.at
  %.87 = add nsw i32 %j_rest, 1
  br label %j_rest.head.9
j_rest.end.11:
  %.88 = getelementptr float, float* %in1, i64 0
  %.89 = load float, float* %.88, align 4
  %.90 = load float, float* %acc.at
  %.91 = fdiv float %.90, %dim_size
  %.92 = fmul float %.91, %dim_size
  %add_2 = fadd float %.89, %.92
  %.93 = getelementptr float, float* %in4, i64 0
  %.94 = load float, float* %.93, align 4
  %.95 = load float, float* %acc_1.at
  %add_3 = fadd float %.94, %.95
  %.96 = getelementptr float, float* %in1, i64 0
  store float %add_2, float* %.96, align 4
  %.97 = getelementptr float, float* %in2, i64 0
  store float %add, float* %.97, align 4
  %.98 = getelementptr float, float* %in4, i64 0
  store float %add_3, float* %.98, align 4
  %.99 = getelementptr float, float* %in5, i64 0
  store float %add_1, float* %.99, align 4
  %.100 = select i1 %eq, float 1.0, float %add
  %.101 = fdiv float %add_2, %.100
  %.102 = select i1 %eq, float 0.0, float %.101
  %.103 = getelementptr float, float* %out4, i64 0
  store float %.102, float* %.103, align 4
  %.104 = select i1 %eq_1, float 1.0, float %add_1
  %.105 = fdiv float %add_3, %.104
  %.106 = select i1 %eq_1, float 0.0, float %.105
  %.107 = getelementptr float, float* %out5, i64 0
  store float %.106, float* %.107, align 4
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

; train_step_dropout_1
;   ops: add, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub, sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/digits/model.ts:14:12, examples/digits/model.ts:20:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 2215034  bytes: 2953396
;   grid: 1171 x 1 x 1
;   in0: u32[2], read_write
;   in1: u32[2], read
;   in2: f32[800], read
;   in3: f32[800], read_write
;   in4: f32[800], read_write
;   in5: f32[1], read
;   in6: f32[800], read_write
;   in7: f32[32], read
;   in8: f32[32], read_write
;   in9: f32[32], read_write
;   in10: f32[32], read_write
;   in11: f32[51200], read
;   in12: f32[51200], read_write
;   in13: f32[51200], read_write
;   in14: f32[51200], read_write
;   in15: f32[64], read
;   in16: f32[64], read_write
;   in17: f32[64], read_write
;   in18: f32[64], read_write
;   in19: f32[131072], read
;   in20: f32[131072], read_write
;   in21: f32[131072], read_write
;   in22: f32[131072], read_write
;   in23: f32[128], read
;   in24: f32[128], read_write
;   in25: f32[128], read_write
;   in26: f32[128], read_write
;   in27: f32[1280], read
;   in28: f32[1280], read_write
;   in29: f32[1280], read_write
;   in30: f32[1280], read_write
;   in31: f32[10], read
;   in32: f32[10], read_write
;   in33: f32[10], read_write
;   in34: f32[10], read_write
define internal void @train_step_dropout_1(i32* noalias nocapture %in0, i32* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %in3, float* noalias nocapture %in4, float* noalias nocapture readonly %in5, float* noalias nocapture %in6, float* noalias nocapture readonly %in7, float* noalias nocapture %in8, float* noalias nocapture %in9, float* noalias nocapture %in10, float* noalias nocapture readonly %in11, float* noalias nocapture %in12, float* noalias nocapture %in13, float* noalias nocapture %in14, float* noalias nocapture readonly %in15, float* noalias nocapture %in16, float* noalias nocapture %in17, float* noalias nocapture %in18, float* noalias nocapture readonly %in19, float* noalias nocapture %in20, float* noalias nocapture %in21, float* noalias nocapture %in22, float* noalias nocapture readonly %in23, float* noalias nocapture %in24, float* noalias nocapture %in25, float* noalias nocapture %in26, float* noalias nocapture readonly %in27, float* noalias nocapture %in28, float* noalias nocapture %in29, float* noalias nocapture %in30, float* noalias nocapture readonly %in31, float* noalias nocapture %in32, float* noalias nocapture %in33, float* noalias nocapture %in34, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.417, %after.74 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = icmp slt i32 %group_x, 1
  br i1 %.7, label %then.6, label %after.8
then.6:
  %.8 = getelementptr i32, i32* %in0, i64 0
  %.9 = load i32, i32* %.8, align 4
  %.10 = getelementptr i32, i32* %in1, i64 0
  %.11 = load i32, i32* %.10, align 4
  %.12 = add i32 %.9, %.11
  %.13 = getelementptr i32, i32* %in0, i64 0
  store i32 %.12, i32* %.13, align 4
  %.14 = getelementptr i32, i32* %in0, i64 1
  %.15 = load i32, i32* %.14, align 4
  %.16 = getelementptr i32, i32* %in1, i64 1
  %.17 = load i32, i32* %.16, align 4
  %.18 = add i32 %.15, %.17
  %.19 = getelementptr i32, i32* %in0, i64 1
  store i32 %.18, i32* %.19, align 4
  br label %after.8
after.8:
  %.20 = icmp sge i32 %group_x, 1
  br i1 %.20, label %then.9, label %after.11
then.9:
  %.21 = icmp slt i32 %group_x, 2
  br i1 %.21, label %then.12, label %after.14
then.12:
  %.22 = mul i32 %group_x, 4096
  %start_1 = sub i32 %.22, 4096
  %.23 = mul i32 %group_x, 512
  %.24 = sub i32 612, %.23
  %.25 = call i32 @llvm.smin.i32(i32 512, i32 %.24)
  %.26 = mul i32 %.25, 8
  %.27 = add i32 %.26, %start_1
  br label %i_1.head.15
i_1.head.15:
  %i_1 = phi i32 [ %start_1, %then.12 ], [ %.57, %i_1.body.16 ]
  %.28 = icmp slt i32 %i_1, %.27
  br i1 %.28, label %i_1.body.16, label %i_1.end.17
i_1.body.16:
  %index_1 = sext i32 %i_1 to i64
  %.29 = getelementptr float, float* %in3, i64 %index_1
  %.30 = bitcast float* %.29 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.30, align 4
  %.31 = getelementptr float, float* %in2, i64 %index_1
  %.32 = bitcast float* %.31 to <8 x float>*
  %x_1 = load <8 x float>, <8 x float>* %.32, align 4
  %.33 = fsub <8 x float> %x_1, %x
  %.34 = fmul <8 x float> %.33, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add = fadd <8 x float> %x, %.34
  %.35 = getelementptr float, float* %in4, i64 %index_1
  %.36 = bitcast float* %.35 to <8 x float>*
  %x_2 = load <8 x float>, <8 x float>* %.36, align 4
  %.37 = fmul <8 x float> %x_1, %x_1
  %.38 = fsub <8 x float> %.37, %x_2
  %.39 = fmul <8 x float> %.38, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_1 = fadd <8 x float> %x_2, %.39
  %.40 = getelementptr float, float* %in5, i64 0
  %x_3 = load float, float* %.40, align 4
  %.41 = getelementptr float, float* %in3, i64 %index_1
  %.42 = bitcast float* %.41 to <8 x float>*
  store <8 x float> %add, <8 x float>* %.42, align 4
  %.43 = getelementptr float, float* %in4, i64 %index_1
  %.44 = bitcast float* %.43 to <8 x float>*
  store <8 x float> %add_1, <8 x float>* %.44, align 4
  %.45 = getelementptr float, float* %in6, i64 %index_1
  %.46 = bitcast float* %.45 to <8 x float>*
  %.47 = load <8 x float>, <8 x float>* %.46, align 4
  %.48 = insertelement <8 x float> undef, float %x_3, i32 0
  %.49 = shufflevector <8 x float> %.48, <8 x float> undef, <8 x i32> zeroinitializer
  %.50 = fmul <8 x float> %add, %.49
  %.51 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_1)
  %.52 = fadd <8 x float> %.51, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.53 = fdiv <8 x float> %.50, %.52
  %.54 = fsub <8 x float> %.47, %.53
  %.55 = getelementptr float, float* %in6, i64 %index_1
  %.56 = bitcast float* %.55 to <8 x float>*
  store <8 x float> %.54, <8 x float>* %.56, align 4
  %.57 = add nsw i32 %i_1, 8
  br label %i_1.head.15
i_1.end.17:
  br label %after.14
after.14:
  br label %after.11
after.11:
  %.58 = icmp sge i32 %group_x, 2
  br i1 %.58, label %then.18, label %after.20
then.18:
  %.59 = icmp slt i32 %group_x, 3
  br i1 %.59, label %then.21, label %after.23
then.21:
  %.60 = mul i32 %group_x, 4096
  %start_2 = sub i32 %.60, 8192
  %.61 = mul i32 %group_x, 512
  %.62 = sub i32 1028, %.61
  %.63 = call i32 @llvm.smin.i32(i32 512, i32 %.62)
  %.64 = mul i32 %.63, 8
  %.65 = add i32 %.64, %start_2
  br label %i_2.head.24
i_2.head.24:
  %i_2 = phi i32 [ %start_2, %then.21 ], [ %.95, %i_2.body.25 ]
  %.66 = icmp slt i32 %i_2, %.65
  br i1 %.66, label %i_2.body.25, label %i_2.end.26
i_2.body.25:
  %index_2 = sext i32 %i_2 to i64
  %.67 = getelementptr float, float* %in8, i64 %index_2
  %.68 = bitcast float* %.67 to <8 x float>*
  %x_4 = load <8 x float>, <8 x float>* %.68, align 4
  %.69 = getelementptr float, float* %in7, i64 %index_2
  %.70 = bitcast float* %.69 to <8 x float>*
  %x_5 = load <8 x float>, <8 x float>* %.70, align 4
  %.71 = fsub <8 x float> %x_5, %x_4
  %.72 = fmul <8 x float> %.71, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add_2 = fadd <8 x float> %x_4, %.72
  %.73 = getelementptr float, float* %in9, i64 %index_2
  %.74 = bitcast float* %.73 to <8 x float>*
  %x_6 = load <8 x float>, <8 x float>* %.74, align 4
  %.75 = fmul <8 x float> %x_5, %x_5
  %.76 = fsub <8 x float> %.75, %x_6
  %.77 = fmul <8 x float> %.76, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_3 = fadd <8 x float> %x_6, %.77
  %.78 = getelementptr float, float* %in5, i64 0
  %x_7 = load float, float* %.78, align 4
  %.79 = getelementptr float, float* %in8, i64 %index_2
  %.80 = bitcast float* %.79 to <8 x float>*
  store <8 x float> %add_2, <8 x float>* %.80, align 4
  %.81 = getelementptr float, float* %in9, i64 %index_2
  %.82 = bitcast float* %.81 to <8 x float>*
  store <8 x float> %add_3, <8 x float>* %.82, align 4
  %.83 = getelementptr float, float* %in10, i64 %index_2
  %.84 = bitcast float* %.83 to <8 x float>*
  %.85 = load <8 x float>, <8 x float>* %.84, align 4
  %.86 = insertelement <8 x float> undef, float %x_7, i32 0
  %.87 = shufflevector <8 x float> %.86, <8 x float> undef, <8 x i32> zeroinitializer
  %.88 = fmul <8 x float> %add_2, %.87
  %.89 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_3)
  %.90 = fadd <8 x float> %.89, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.91 = fdiv <8 x float> %.88, %.90
  %.92 = fsub <8 x float> %.85, %.91
  %.93 = getelementptr float, float* %in10, i64 %index_2
  %.94 = bitcast float* %.93 to <8 x float>*
  store <8 x float> %.92, <8 x float>* %.94, align 4
  %.95 = add nsw i32 %i_2, 8
  br label %i_2.head.24
i_2.end.26:
  br label %after.23
after.23:
  br label %after.20
after.20:
  %.96 = icmp sge i32 %group_x, 3
  br i1 %.96, label %then.27, label %after.29
then.27:
  %.97 = icmp slt i32 %group_x, 16
  br i1 %.97, label %then.30, label %after.32
then.30:
  %.98 = mul i32 %group_x, 4096
  %start_3 = sub i32 %.98, 12288
  %.99 = mul i32 %group_x, 512
  %.100 = sub i32 7936, %.99
  %.101 = call i32 @llvm.smin.i32(i32 512, i32 %.100)
  %.102 = mul i32 %.101, 8
  %.103 = add i32 %.102, %start_3
  br label %i_3.head.33
i_3.head.33:
  %i_3 = phi i32 [ %start_3, %then.30 ], [ %.133, %i_3.body.34 ]
  %.104 = icmp slt i32 %i_3, %.103
  br i1 %.104, label %i_3.body.34, label %i_3.end.35
i_3.body.34:
  %index_3 = sext i32 %i_3 to i64
  %.105 = getelementptr float, float* %in12, i64 %index_3
  %.106 = bitcast float* %.105 to <8 x float>*
  %x_8 = load <8 x float>, <8 x float>* %.106, align 4
  %.107 = getelementptr float, float* %in11, i64 %index_3
  %.108 = bitcast float* %.107 to <8 x float>*
  %x_9 = load <8 x float>, <8 x float>* %.108, align 4
  %.109 = fsub <8 x float> %x_9, %x_8
  %.110 = fmul <8 x float> %.109, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add_4 = fadd <8 x float> %x_8, %.110
  %.111 = getelementptr float, float* %in13, i64 %index_3
  %.112 = bitcast float* %.111 to <8 x float>*
  %x_10 = load <8 x float>, <8 x float>* %.112, align 4
  %.113 = fmul <8 x float> %x_9, %x_9
  %.114 = fsub <8 x float> %.113, %x_10
  %.115 = fmul <8 x float> %.114, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_5 = fadd <8 x float> %x_10, %.115
  %.116 = getelementptr float, float* %in5, i64 0
  %x_11 = load float, float* %.116, align 4
  %.117 = getelementptr float, float* %in12, i64 %index_3
  %.118 = bitcast float* %.117 to <8 x float>*
  store <8 x float> %add_4, <8 x float>* %.118, align 4
  %.119 = getelementptr float, float* %in13, i64 %index_3
  %.120 = bitcast float* %.119 to <8 x float>*
  store <8 x float> %add_5, <8 x float>* %.120, align 4
  %.121 = getelementptr float, float* %in14, i64 %index_3
  %.122 = bitcast float* %.121 to <8 x float>*
  %.123 = load <8 x float>, <8 x float>* %.122, align 4
  %.124 = insertelement <8 x float> undef, float %x_11, i32 0
  %.125 = shufflevector <8 x float> %.124, <8 x float> undef, <8 x i32> zeroinitializer
  %.126 = fmul <8 x float> %add_4, %.125
  %.127 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_5)
  %.128 = fadd <8 x float> %.127, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.129 = fdiv <8 x float> %.126, %.128
  %.130 = fsub <8 x float> %.123, %.129
  %.131 = getelementptr float, float* %in14, i64 %index_3
  %.132 = bitcast float* %.131 to <8 x float>*
  store <8 x float> %.130, <8 x float>* %.132, align 4
  %.133 = add nsw i32 %i_3, 8
  br label %i_3.head.33
i_3.end.35:
  br label %after.32
after.32:
  br label %after.29
after.29:
  %.134 = icmp sge i32 %group_x, 16
  br i1 %.134, label %then.36, label %after.38
then.36:
  %.135 = icmp slt i32 %group_x, 17
  br i1 %.135, label %then.39, label %after.41
then.39:
  %.136 = mul i32 %group_x, 4096
  %start_4 = sub i32 %.136, 65536
  %.137 = mul i32 %group_x, 512
  %.138 = sub i32 8200, %.137
  %.139 = call i32 @llvm.smin.i32(i32 512, i32 %.138)
  %.140 = mul i32 %.139, 8
  %.141 = add i32 %.140, %start_4
  br label %i_4.head.42
i_4.head.42:
  %i_4 = phi i32 [ %start_4, %then.39 ], [ %.171, %i_4.body.43 ]
  %.142 = icmp slt i32 %i_4, %.141
  br i1 %.142, label %i_4.body.43, label %i_4.end.44
i_4.body.43:
  %index_4 = sext i32 %i_4 to i64
  %.143 = getelementptr float, float* %in16, i64 %index_4
  %.144 = bitcast float* %.143 to <8 x float>*
  %x_12 = load <8 x float>, <8 x float>* %.144, align 4
  %.145 = getelementptr float, float* %in15, i64 %index_4
  %.146 = bitcast float* %.145 to <8 x float>*
  %x_13 = load <8 x float>, <8 x float>* %.146, align 4
  %.147 = fsub <8 x float> %x_13, %x_12
  %.148 = fmul <8 x float> %.147, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add_6 = fadd <8 x float> %x_12, %.148
  %.149 = getelementptr float, float* %in17, i64 %index_4
  %.150 = bitcast float* %.149 to <8 x float>*
  %x_14 = load <8 x float>, <8 x float>* %.150, align 4
  %.151 = fmul <8 x float> %x_13, %x_13
  %.152 = fsub <8 x float> %.151, %x_14
  %.153 = fmul <8 x float> %.152, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_7 = fadd <8 x float> %x_14, %.153
  %.154 = getelementptr float, float* %in5, i64 0
  %x_15 = load float, float* %.154, align 4
  %.155 = getelementptr float, float* %in16, i64 %index_4
  %.156 = bitcast float* %.155 to <8 x float>*
  store <8 x float> %add_6, <8 x float>* %.156, align 4
  %.157 = getelementptr float, float* %in17, i64 %index_4
  %.158 = bitcast float* %.157 to <8 x float>*
  store <8 x float> %add_7, <8 x float>* %.158, align 4
  %.159 = getelementptr float, float* %in18, i64 %index_4
  %.160 = bitcast float* %.159 to <8 x float>*
  %.161 = load <8 x float>, <8 x float>* %.160, align 4
  %.162 = insertelement <8 x float> undef, float %x_15, i32 0
  %.163 = shufflevector <8 x float> %.162, <8 x float> undef, <8 x i32> zeroinitializer
  %.164 = fmul <8 x float> %add_6, %.163
  %.165 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_7)
  %.166 = fadd <8 x float> %.165, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.167 = fdiv <8 x float> %.164, %.166
  %.168 = fsub <8 x float> %.161, %.167
  %.169 = getelementptr float, float* %in18, i64 %index_4
  %.170 = bitcast float* %.169 to <8 x float>*
  store <8 x float> %.168, <8 x float>* %.170, align 4
  %.171 = add nsw i32 %i_4, 8
  br label %i_4.head.42
i_4.end.44:
  br label %after.41
after.41:
  br label %after.38
after.38:
  %.172 = icmp sge i32 %group_x, 17
  br i1 %.172, label %then.45, label %after.47
then.45:
  %.173 = icmp slt i32 %group_x, 1041
  br i1 %.173, label %then.48, label %after.50
then.48:
  %i_5 = sub i32 %group_x, 17
  %index_5 = sext i32 %i_5 to i64
  %index_6 = mul i64 %index_5, 128
  br label %j.head.51
j.head.51:
  %j = phi i32 [ 0, %then.48 ], [ %.232, %j.body.52 ]
  %.174 = icmp slt i32 %j, 128
  br i1 %.174, label %j.body.52, label %j.end.53
j.body.52:
  %index_7 = sext i32 %j to i64
  %index_8 = add i64 %index_6, %index_7
  %.175 = getelementptr float, float* %in20, i64 %index_8
  %.176 = bitcast float* %.175 to <8 x float>*
  %x_16 = load <8 x float>, <8 x float>* %.176, align 4
  %.177 = mul i64 %index_7, 1024
  %index_9 = add i64 %index_5, %.177
  %.178 = getelementptr float, float* %in19, i64 %index_9
  %.179 = load float, float* %.178, align 4
  %.180 = insertelement <8 x float> undef, float %.179, i32 0
  %.181 = add i64 %index_9, 1024
  %.182 = getelementptr float, float* %in19, i64 %.181
  %.183 = load float, float* %.182, align 4
  %.184 = insertelement <8 x float> %.180, float %.183, i32 1
  %.185 = add i64 %index_9, 2048
  %.186 = getelementptr float, float* %in19, i64 %.185
  %.187 = load float, float* %.186, align 4
  %.188 = insertelement <8 x float> %.184, float %.187, i32 2
  %.189 = add i64 %index_9, 3072
  %.190 = getelementptr float, float* %in19, i64 %.189
  %.191 = load float, float* %.190, align 4
  %.192 = insertelement <8 x float> %.188, float %.191, i32 3
  %.193 = add i64 %index_9, 4096
  %.194 = getelementptr float, float* %in19, i64 %.193
  %.195 = load float, float* %.194, align 4
  %.196 = insertelement <8 x float> %.192, float %.195, i32 4
  %.197 = add i64 %index_9, 5120
  %.198 = getelementptr float, float* %in19, i64 %.197
  %.199 = load float, float* %.198, align 4
  %.200 = insertelement <8 x float> %.196, float %.199, i32 5
  %.201 = add i64 %index_9, 6144
  %.202 = getelementptr float, float* %in19, i64 %.201
  %.203 = load float, float* %.202, align 4
  %.204 = insertelement <8 x float> %.200, float %.203, i32 6
  %.205 = add i64 %index_9, 7168
  %.206 = getelementptr float, float* %in19, i64 %.205
  %.207 = load float, float* %.206, align 4
  %transpose = insertelement <8 x float> %.204, float %.207, i32 7
  %.208 = fsub <8 x float> %transpose, %x_16
  %.209 = fmul <8 x float> %.208, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add_8 = fadd <8 x float> %x_16, %.209
  %.210 = getelementptr float, float* %in21, i64 %index_8
  %.211 = bitcast float* %.210 to <8 x float>*
  %x_17 = load <8 x float>, <8 x float>* %.211, align 4
  %.212 = fmul <8 x float> %transpose, %transpose
  %.213 = fsub <8 x float> %.212, %x_17
  %.214 = fmul <8 x float> %.213, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_9 = fadd <8 x float> %x_17, %.214
  %.215 = getelementptr float, float* %in5, i64 0
  %x_18 = load float, float* %.215, align 4
  %.216 = getelementptr float, float* %in20, i64 %index_8
  %.217 = bitcast float* %.216 to <8 x float>*
  store <8 x float> %add_8, <8 x float>* %.217, align 4
  %.218 = getelementptr float, float* %in21, i64 %index_8
  %.219 = bitcast float* %.218 to <8 x float>*
  store <8 x float> %add_9, <8 x float>* %.219, align 4
  %.220 = getelementptr float, float* %in22, i64 %index_8
  %.221 = bitcast float* %.220 to <8 x float>*
  %.222 = load <8 x float>, <8 x float>* %.221, align 4
  %.223 = insertelement <8 x float> undef, float %x_18, i32 0
  %.224 = shufflevector <8 x float> %.223, <8 x float> undef, <8 x i32> zeroinitializer
  %.225 = fmul <8 x float> %add_8, %.224
  %.226 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_9)
  %.227 = fadd <8 x float> %.226, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.228 = fdiv <8 x float> %.225, %.227
  %.229 = fsub <8 x float> %.222, %.228
  %.230 = getelementptr float, float* %in22, i64 %index_8
  %.231 = bitcast float* %.230 to <8 x float>*
  store <8 x float> %.229, <8 x float>* %.231, align 4
  %.232 = add nsw i32 %j, 8
  br label %j.head.51
j.end.53:
  br label %after.50
after.50:
  br label %after.47
after.47:
  %.233 = icmp sge i32 %group_x, 1041
  br i1 %.233, label %then.54, label %after.56
then.54:
  %.234 = icmp slt i32 %group_x, 1042
  br i1 %.234, label %then.57, label %after.59
then.57:
  %.235 = mul i32 %group_x, 4096
  %start_5 = sub i32 %.235, 4263936
  %.236 = mul i32 %group_x, 512
  %.237 = sub i32 533008, %.236
  %.238 = call i32 @llvm.smin.i32(i32 512, i32 %.237)
  %.239 = mul i32 %.238, 8
  %.240 = add i32 %.239, %start_5
  br label %i_6.head.60
i_6.head.60:
  %i_6 = phi i32 [ %start_5, %then.57 ], [ %.270, %i_6.body.61 ]
  %.241 = icmp slt i32 %i_6, %.240
  br i1 %.241, label %i_6.body.61, label %i_6.end.62
i_6.body.61:
  %index_10 = sext i32 %i_6 to i64
  %.242 = getelementptr float, float* %in24, i64 %index_10
  %.243 = bitcast float* %.242 to <8 x float>*
  %x_19 = load <8 x float>, <8 x float>* %.243, align 4
  %.244 = getelementptr float, float* %in23, i64 %index_10
  %.245 = bitcast float* %.244 to <8 x float>*
  %x_20 = load <8 x float>, <8 x float>* %.245, align 4
  %.246 = fsub <8 x float> %x_20, %x_19
  %.247 = fmul <8 x float> %.246, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add_10 = fadd <8 x float> %x_19, %.247
  %.248 = getelementptr float, float* %in25, i64 %index_10
  %.249 = bitcast float* %.248 to <8 x float>*
  %x_21 = load <8 x float>, <8 x float>* %.249, align 4
  %.250 = fmul <8 x float> %x_20, %x_20
  %.251 = fsub <8 x float> %.250, %x_21
  %.252 = fmul <8 x float> %.251, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_11 = fadd <8 x float> %x_21, %.252
  %.253 = getelementptr float, float* %in5, i64 0
  %x_22 = load float, float* %.253, align 4
  %.254 = getelementptr float, float* %in24, i64 %index_10
  %.255 = bitcast float* %.254 to <8 x float>*
  store <8 x float> %add_10, <8 x float>* %.255, align 4
  %.256 = getelementptr float, float* %in25, i64 %index_10
  %.257 = bitcast float* %.256 to <8 x float>*
  store <8 x float> %add_11, <8 x float>* %.257, align 4
  %.258 = getelementptr float, float* %in26, i64 %index_10
  %.259 = bitcast float* %.258 to <8 x float>*
  %.260 = load <8 x float>, <8 x float>* %.259, align 4
  %.261 = insertelement <8 x float> undef, float %x_22, i32 0
  %.262 = shufflevector <8 x float> %.261, <8 x float> undef, <8 x i32> zeroinitializer
  %.263 = fmul <8 x float> %add_10, %.262
  %.264 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_11)
  %.265 = fadd <8 x float> %.264, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.266 = fdiv <8 x float> %.263, %.265
  %.267 = fsub <8 x float> %.260, %.266
  %.268 = getelementptr float, float* %in26, i64 %index_10
  %.269 = bitcast float* %.268 to <8 x float>*
  store <8 x float> %.267, <8 x float>* %.269, align 4
  %.270 = add nsw i32 %i_6, 8
  br label %i_6.head.60
i_6.end.62:
  br label %after.59
after.59:
  br label %after.56
after.56:
  %.271 = icmp sge i32 %group_x, 1042
  br i1 %.271, label %then.63, label %after.65
then.63:
  %.272 = icmp slt i32 %group_x, 1170
  br i1 %.272, label %then.66, label %after.68
then.66:
  %i_7 = sub i32 %group_x, 1042
  %index_11 = sext i32 %i_7 to i64
  %index_12 = mul i64 %index_11, 10
  %.273 = getelementptr float, float* %in28, i64 %index_12
  %.274 = bitcast float* %.273 to <8 x float>*
  %x_23 = load <8 x float>, <8 x float>* %.274, align 4
  %.275 = getelementptr float, float* %in27, i64 %index_11
  %.276 = load float, float* %.275, align 4
  %.277 = insertelement <8 x float> undef, float %.276, i32 0
  %.278 = add i64 %index_11, 128
  %.279 = getelementptr float, float* %in27, i64 %.278
  %.280 = load float, float* %.279, align 4
  %.281 = insertelement <8 x float> %.277, float %.280, i32 1
  %.282 = add i64 %index_11, 256
  %.283 = getelementptr float, float* %in27, i64 %.282
  %.284 = load float, float* %.283, align 4
  %.285 = insertelement <8 x float> %.281, float %.284, i32 2
  %.286 = add i64 %index_11, 384
  %.287 = getelementptr float, float* %in27, i64 %.286
  %.288 = load float, float* %.287, align 4
  %.289 = insertelement <8 x float> %.285, float %.288, i32 3
  %.290 = add i64 %index_11, 512
  %.291 = getelementptr float, float* %in27, i64 %.290
  %.292 = load float, float* %.291, align 4
  %.293 = insertelement <8 x float> %.289, float %.292, i32 4
  %.294 = add i64 %index_11, 640
  %.295 = getelementptr float, float* %in27, i64 %.294
  %.296 = load float, float* %.295, align 4
  %.297 = insertelement <8 x float> %.293, float %.296, i32 5
  %.298 = add i64 %index_11, 768
  %.299 = getelementptr float, float* %in27, i64 %.298
  %.300 = load float, float* %.299, align 4
  %.301 = insertelement <8 x float> %.297, float %.300, i32 6
  %.302 = add i64 %index_11, 896
  %.303 = getelementptr float, float* %in27, i64 %.302
  %.304 = load float, float* %.303, align 4
  %transpose_1 = insertelement <8 x float> %.301, float %.304, i32 7
  %.305 = fsub <8 x float> %transpose_1, %x_23
  %.306 = fmul <8 x float> %.305, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add_12 = fadd <8 x float> %x_23, %.306
  %.307 = getelementptr float, float* %in29, i64 %index_12
  %.308 = bitcast float* %.307 to <8 x float>*
  %x_24 = load <8 x float>, <8 x float>* %.308, align 4
  %.309 = fmul <8 x float> %transpose_1, %transpose_1
  %.310 = fsub <8 x float> %.309, %x_24
  %.311 = fmul <8 x float> %.310, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_13 = fadd <8 x float> %x_24, %.311
  %.312 = getelementptr float, float* %in5, i64 0
  %x_25 = load float, float* %.312, align 4
  %.313 = getelementptr float, float* %in28, i64 %index_12
  %.314 = bitcast float* %.313 to <8 x float>*
  store <8 x float> %add_12, <8 x float>* %.314, align 4
  %.315 = getelementptr float, float* %in29, i64 %index_12
  %.316 = bitcast float* %.315 to <8 x float>*
  store <8 x float> %add_13, <8 x float>* %.316, align 4
  %.317 = getelementptr float, float* %in30, i64 %index_12
  %.318 = bitcast float* %.317 to <8 x float>*
  %.319 = load <8 x float>, <8 x float>* %.318, align 4
  %.320 = insertelement <8 x float> undef, float %x_25, i32 0
  %.321 = shufflevector <8 x float> %.320, <8 x float> undef, <8 x i32> zeroinitializer
  %.322 = fmul <8 x float> %add_12, %.321
  %.323 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_13)
  %.324 = fadd <8 x float> %.323, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.325 = fdiv <8 x float> %.322, %.324
  %.326 = fsub <8 x float> %.319, %.325
  %.327 = getelementptr float, float* %in30, i64 %index_12
  %.328 = bitcast float* %.327 to <8 x float>*
  store <8 x float> %.326, <8 x float>* %.328, align 4
  br label %j_1_rest.head.69
j_1_rest.head.69:
  %j_1_rest = phi i32 [ 8, %then.66 ], [ %.350, %j_1_rest.body.70 ]
  %.329 = icmp slt i32 %j_1_rest, 10
  br i1 %.329, label %j_1_rest.body.70, label %j_1_rest.end.71
j_1_rest.body.70:
  %index_13 = sext i32 %j_1_rest to i64
  %index_14 = add i64 %index_12, %index_13
  %.330 = getelementptr float, float* %in28, i64 %index_14
  %x_30 = load float, float* %.330, align 4
  %.331 = mul i64 %index_13, 128
  %.332 = add i64 %index_11, %.331
  %.333 = getelementptr float, float* %in27, i64 %.332
  %transpose_2 = load float, float* %.333, align 4
  %.334 = fsub float %transpose_2, %x_30
  %.335 = fmul float %.334, 0.10000000149011612
  %add_16 = fadd float %x_30, %.335
  %.336 = getelementptr float, float* %in29, i64 %index_14
  %x_31 = load float, float* %.336, align 4
  %.337 = fmul float %transpose_2, %transpose_2
  %.338 = fsub float %.337, %x_31
  %.339 = fmul float %.338, 0.0010000000474974513
  %add_17 = fadd float %x_31, %.339
  %.340 = getelementptr float, float* %in28, i64 %index_14
  store float %add_16, float* %.340, align 4
  %.341 = getelementptr float, float* %in29, i64 %index_14
  store float %add_17, float* %.341, align 4
  %.342 = getelementptr float, float* %in30, i64 %index_14
  %.343 = load float, float* %.342, align 4
  %.344 = fmul float %add_16, %x_25
  %.345 = call float @llvm.sqrt.f32(float %add_17)
  %.346 = fadd float %.345, 1.0000000116860974e-7
  %.347 = fdiv float %.344, %.346
  %.348 = fsub float %.343, %.347
  %.349 = getelementptr float, float* %in30, i64 %index_14
  store float %.348, float* %.349, align 4
  %.350 = add nsw i32 %j_1_rest, 1
  br label %j_1_rest.head.69
j_1_rest.end.71:
  br label %after.68
after.68:
  br label %after.65
after.65:
  %.351 = icmp sge i32 %group_x, 1170
  br i1 %.351, label %then.72, label %after.74
then.72:
  %.352 = mul i32 %group_x, 4096
  %start_6 = sub i32 %.352, 4792320
  %.353 = sub i32 10, %start_6
  %index_15 = call i32 @llvm.smin.i32(i32 4096, i32 %.353)
  %.354 = sdiv i32 %index_15, 8
  %.355 = mul i32 %.354, 8
  %i_8_whole = add i32 %start_6, %.355
  br label %i_8.head.75
i_8.head.75:
  %i_8 = phi i32 [ %start_6, %then.72 ], [ %.385, %i_8.body.76 ]
  %.356 = icmp slt i32 %i_8, %i_8_whole
  br i1 %.356, label %i_8.body.76, label %i_8.end.77
i_8.body.76:
  %index_16 = sext i32 %i_8 to i64
  %.357 = getelementptr float, float* %in32, i64 %index_16
  %.358 = bitcast float* %.357 to <8 x float>*
  %x_26 = load <8 x float>, <8 x float>* %.358, align 4
  %.359 = getelementptr float, float* %in31, i64 %index_16
  %.360 = bitcast float* %.359 to <8 x float>*
  %x_27 = load <8 x float>, <8 x float>* %.360, align 4
  %.361 = fsub <8 x float> %x_27, %x_26
  %.362 = fmul <8 x float> %.361, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add_14 = fadd <8 x float> %x_26, %.362
  %.363 = getelementptr float, float* %in33, i64 %index_16
  %.364 = bitcast float* %.363 to <8 x float>*
  %x_28 = load <8 x float>, <8 x float>* %.364, align 4
  %.365 = fmul <8 x float> %x_27, %x_27
  %.366 = fsub <8 x float> %.365, %x_28
  %.367 = fmul <8 x float> %.366, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_15 = fadd <8 x float> %x_28, %.367
  %.368 = getelementptr float, float* %in5, i64 0
  %x_29 = load float, float* %.368, align 4
  %.369 = getelementptr float, float* %in32, i64 %index_16
  %.370 = bitcast float* %.369 to <8 x float>*
  store <8 x float> %add_14, <8 x float>* %.370, align 4
  %.371 = getelementptr float, float* %in33, i64 %index_16
  %.372 = bitcast float* %.371 to <8 x float>*
  store <8 x float> %add_15, <8 x float>* %.372, align 4
  %.373 = getelementptr float, float* %in34, i64 %index_16
  %.374 = bitcast float* %.373 to <8 x float>*
  %.375 = load <8 x float>, <8 x float>* %.374, align 4
  %.376 = insertelement <8 x float> undef, float %x_29, i32 0
  %.377 = shufflevector <8 x float> %.376, <8 x float> undef, <8 x i32> zeroinitializer
  %.378 = fmul <8 x float> %add_14, %.377
  %.379 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_15)
  %.380 = fadd <8 x float> %.379, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.381 = fdiv <8 x float> %.378, %.380
  %.382 = fsub <8 x float> %.375, %.381
  %.383 = getelementptr float, float* %in34, i64 %index_16
  %.384 = bitcast float* %.383 to <8 x float>*
  store <8 x float> %.382, <8 x float>* %.384, align 4
  %.385 = add nsw i32 %i_8, 8
  br label %i_8.head.75
i_8.end.77:
  %.386 = add i32 %start_6, %index_15
  br label %i_8_rest.head.78
i_8_rest.head.78:
  %i_8_rest = phi i32 [ %i_8_whole, %i_8.end.77 ], [ %.407, %i_8_rest.body.79 ]
  %.387 = icmp slt i32 %i_8_rest, %.386
  br i1 %.387, label %i_8_rest.body.79, label %i_8_rest.end.80
i_8_rest.body.79:
  %index_17 = sext i32 %i_8_rest to i64
  %.388 = getelementptr float, float* %in32, i64 %index_17
  %x_33 = load float, float* %.388, align 4
  %.389 = getelementptr float, float* %in31, i64 %index_17
  %x_34 = load float, float* %.389, align 4
  %.390 = fsub float %x_34, %x_33
  %.391 = fmul float %.390, 0.10000000149011612
  %add_18 = fadd float %x_33, %.391
  %.392 = getelementptr float, float* %in33, i64 %index_17
  %x_35 = load float, float* %.392, align 4
  %.393 = fmul float %x_34, %x_34
  %.394 = fsub float %.393, %x_35
  %.395 = fmul float %.394, 0.0010000000474974513
  %add_19 = fadd float %x_35, %.395
  %.396 = getelementptr float, float* %in5, i64 0
  %x_36 = load float, float* %.396, align 4
  %.397 = getelementptr float, float* %in32, i64 %index_17
  store float %add_18, float* %.397, align 4
  %.398 = getelementptr float, float* %in33, i64 %index_17
  store float %add_19, float* %.398, align 4
  %.399 = getelementptr float, float* %in34, i64 %index_17
  %.400 = load float, float* %.399, align 4
  %.401 = fmul float %add_18, %x_36
  %.402 = call float @llvm.sqrt.f32(float %add_19)
  %.403 = fadd float %.402, 1.0000000116860974e-7
  %.404 = fdiv float %.401, %.403
  %.405 = fsub float %.400, %.404
  %.406 = getelementptr float, float* %in34, i64 %index_17
  store float %.405, float* %.406, align 4
  %.407 = add nsw i32 %i_8_rest, 1
  br label %i_8_rest.head.78
i_8_rest.end.80:
  br label %after.74
after.74:
  %.408 = add i32 %group_x, 1
  %.409 = icmp eq i32 %.408, %.grid_x
  %.410 = add i32 %group_y, 1
  %.411 = select i1 %.409, i32 %.410, i32 %group_y
  %.412 = icmp eq i32 %.411, %.grid_y
  %.413 = add i32 %group_z, 1
  %.414 = select i1 %.409, i32 0, i32 %.408
  store i32 %.414, i32* %group_x.at
  %.415 = select i1 %.412, i32 0, i32 %.411
  store i32 %.415, i32* %group_y.at
  %.416 = select i1 %.412, i32 %.413, i32 %group_z
  store i32 %.416, i32* %group_z.at
  %.417 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; eval_step_class
;   ops: reduce_max, sub, exp, reduce_sum, div, eq, reduce_sum, div, max, min, log, mul, reduce_sum, neg, arg_max, eq
;   from: examples/digits/model.ts:16:12, examples/digits/model.ts:20:7
;   schedule: row: tile row 8, vector inner 8
;   flops: 142*batch  bytes: 52*batch
;   grid: floordiv(batch+7, 8) x 1 x 1
;   in0: f32[10*batch], read
;   in1: i32[batch], read
;   out0: f32[batch], write
;   out1: i32[batch], write
;   scratch: kept: f32[10]
define internal void @eval_step_class(float* noalias nocapture readonly %in0, i32* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32* noalias nocapture %out1, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc.at = alloca float
  %acc_1.at = alloca float
  %acc_2.at = alloca float
  %acc_3.at = alloca float
  %acc_4.at = alloca i32
  %acc_5.at = alloca float
  %.1 = getelementptr inbounds i8, i8* %.scratch, i64 0
  %kept = bitcast i8* %.1 to float*
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.156, %row.end.8 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %first = mul i32 %group_x, 8
  %.8 = add i32 %first, 8
  %.9 = call i32 @llvm.smin.i32(i32 %.8, i32 %batch)
  br label %row.head.6
row.head.6:
  %row = phi i32 [ %first, %.task.body.4 ], [ %.146, %j_3.end.20 ]
  %.10 = icmp slt i32 %row, %.9
  br i1 %.10, label %row.body.7, label %row.end.8
row.body.7:
  store float 0xFFF0000000000000, float* %acc.at
  %index_1 = sext i32 %row to i64
  %index_2 = mul i64 %index_1, 10
  br label %j.head.9
j.head.9:
  %j = phi i32 [ 0, %row.body.7 ], [ %.24, %j.body.10 ]
  %.11 = icmp slt i32 %j, 10
  br i1 %.11, label %j.body.10, label %j.end.11
j.body.10:
  %.12 = sext i32 %j to i64
  %.13 = add i64 %index_2, %.12
  %.14 = getelementptr float, float* %in0, i64 %.13
  %x = load float, float* %.14, align 4
  %.15 = load float, float* %acc.at
  %.16 = load float, float* %acc.at
  %.17 = fcmp une float %.15, %.16
  %.18 = load float, float* %acc.at
  %.19 = load float, float* %acc.at
  %.20 = fcmp ogt float %.19, %x
  %.21 = load float, float* %acc.at
  %.22 = select i1 %.20, float %.21, float %x
  %.23 = select i1 %.17, float %.18, float %.22
  store float %.23, float* %acc.at
  %.24 = add nsw i32 %j, 1
  br label %j.head.9
j.end.11:
  store float 0.0, float* %acc_1.at
  br label %j_1.head.12
j_1.head.12:
  %j_1 = phi i32 [ 0, %j.end.11 ], [ %.54, %j_1.body.13 ]
  %.25 = icmp slt i32 %j_1, 10
  br i1 %.25, label %j_1.body.13, label %j_1.end.14
j_1.body.13:
  %index_3 = sext i32 %j_1 to i64
  %.26 = add i64 %index_2, %index_3
  %.27 = getelementptr float, float* %in0, i64 %.26
  %x_1 = load float, float* %.27, align 4
  %.28 = load float, float* %acc.at
  %x_3 = fsub float %x_1, %.28
  %.29 = fcmp olt float %x_3, -104.0
  %above_1 = select i1 %.29, float -104.0, float %x_3
  %.30 = fcmp olt float 89.0, %above_1
  %clamped_1 = select i1 %.30, float 89.0, float %above_1
  %.31 = fmul float %clamped_1, 1.4426950216293335
  %.32 = fadd float %.31, 12582912.0
  %.33 = bitcast float %.32 to i32
  %exponent_1 = sub i32 %.33, 1262485504
  %n_1 = sitofp i32 %exponent_1 to float
  %.34 = call float @llvm.fma.f32(float %n_1, float -0.693359375, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.00021219444170128554, float %.34)
  %half_1 = ashr i32 %exponent_1, 1
  %.35 = fmul float %r_1, %r_1
  %.36 = call float @llvm.fma.f32(float 0.00019875691214110702, float %r_1, float 0.001398199936375022)
  %.37 = call float @llvm.fma.f32(float %.36, float %r_1, float 0.008333452045917511)
  %.38 = call float @llvm.fma.f32(float %.37, float %r_1, float 0.04166579619050026)
  %.39 = call float @llvm.fma.f32(float %.38, float %r_1, float 0.1666666567325592)
  %.40 = call float @llvm.fma.f32(float %.39, float %r_1, float 0.5)
  %.41 = call float @llvm.fma.f32(float %.35, float %.40, float %r_1)
  %.42 = fadd float %.41, 1.0
  %.43 = add i32 %half_1, 127
  %.44 = shl i32 %.43, 23
  %.45 = bitcast i32 %.44 to float
  %.46 = fmul float %.42, %.45
  %.47 = sub i32 %exponent_1, %half_1
  %.48 = add i32 %.47, 127
  %.49 = shl i32 %.48, 23
  %.50 = bitcast i32 %.49 to float
  %exp = fmul float %.46, %.50
  %.51 = getelementptr float, float* %kept, i64 %index_3
  store float %exp, float* %.51, align 4
  %.52 = load float, float* %acc_1.at
  %.53 = fadd float %.52, %exp
  store float %.53, float* %acc_1.at
  %.54 = add nsw i32 %j_1, 1
  br label %j_1.head.12
j_1.end.14:
  store float 0.0, float* %acc_2.at
  store float 0xFFF0000000000000, float* %acc_3.at
  store i32 2147483647, i32* %acc_4.at
  br label %j_2.head.15
j_2.head.15:
  %j_2 = phi i32 [ 0, %j_1.end.14 ], [ %.81, %j_2.body.16 ]
  %.55 = icmp slt i32 %j_2, 10
  br i1 %.55, label %j_2.body.16, label %j_2.end.17
j_2.body.16:
  %.56 = sext i32 %j_2 to i64
  %.57 = getelementptr float, float* %kept, i64 %.56
  %.58 = load float, float* %.57, align 4
  %.59 = load float, float* %acc_1.at
  %div = fdiv float %.58, %.59
  %.60 = load float, float* %acc_2.at
  %.61 = fadd float %.60, %div
  store float %.61, float* %acc_2.at
  %.62 = fcmp oeq float %div, %div
  %value_1 = select i1 %.62, float %div, float 0xFFF0000000000000
  %.63 = load float, float* %acc_3.at
  %.64 = fcmp ogt float %value_1, %.63
  %.65 = load float, float* %acc_3.at
  %.66 = fcmp oeq float %value_1, %.65
  %.67 = load i32, i32* %acc_4.at
  %.68 = icmp slt i32 %j_2, %.67
  %.69 = and i1 %.66, %.68
  %.70 = or i1 %.64, %.69
  %.71 = load float, float* %acc_3.at
  %next = select i1 %.70, float %value_1, float %.71
  %.72 = load float, float* %acc_3.at
  %.73 = fcmp ogt float %value_1, %.72
  %.74 = load float, float* %acc_3.at
  %.75 = fcmp oeq float %value_1, %.74
  %.76 = load i32, i32* %acc_4.at
  %.77 = icmp slt i32 %j_2, %.76
  %.78 = and i1 %.75, %.77
  %.79 = or i1 %.73, %.78
  %.80 = load i32, i32* %acc_4.at
  %next_1 = select i1 %.79, i32 %j_2, i32 %.80
  store float %next, float* %acc_3.at
  store i32 %next_1, i32* %acc_4.at
  %.81 = add nsw i32 %j_2, 1
  br label %j_2.head.15
j_2.end.17:
  %.82 = load i32, i32* %acc_4.at
  %.83 = icmp eq i32 %.82, 2147483647
  %.84 = load i32, i32* %acc_4.at
  %arg_max = select i1 %.83, i32 0, i32 %.84
  %.85 = getelementptr i32, i32* %in1, i64 %index_1
  %x_2 = load i32, i32* %.85, align 4
  store float 0.0, float* %acc_5.at
  br label %j_3.head.18
j_3.head.18:
  %j_3 = phi i32 [ 0, %j_2.end.17 ], [ %.139, %j_3.body.19 ]
  %.86 = icmp slt i32 %j_3, 10
  br i1 %.86, label %j_3.body.19, label %j_3.end.20
j_3.body.19:
  %.87 = sext i32 %j_3 to i64
  %.88 = getelementptr float, float* %kept, i64 %.87
  %.89 = load float, float* %.88, align 4
  %.90 = load float, float* %acc_1.at
  %div_1 = fdiv float %.89, %.90
  %.91 = load float, float* %acc_2.at
  %.92 = fdiv float %div_1, %.91
  %.93 = fcmp ogt float 1.0000000116860974e-7, %.92
  %.94 = load float, float* %acc_2.at
  %.95 = fdiv float %div_1, %.94
  %.96 = select i1 %.93, float 1.0000000116860974e-7, float %.95
  %.97 = fcmp olt float 0.9999998807907104, %.96
  %.98 = load float, float* %acc_2.at
  %.99 = fdiv float %div_1, %.98
  %.100 = fcmp ogt float 1.0000000116860974e-7, %.99
  %.101 = load float, float* %acc_2.at
  %.102 = fdiv float %div_1, %.101
  %.103 = select i1 %.100, float 1.0000000116860974e-7, float %.102
  %x_4 = select i1 %.97, float 0.9999998807907104, float %.103
  %is_subnormal_1 = fcmp olt float %x_4, 1.1754943508222875e-38
  %.104 = fmul float %x_4, 33554432.0
  %.105 = select i1 %is_subnormal_1, float %.104, float %x_4
  %bits_1 = bitcast float %.105 to i32
  %above_2 = sub i32 %bits_1, 1060439283
  %.106 = ashr i32 %above_2, 23
  %.107 = select i1 %is_subnormal_1, i32 -25, i32 0
  %.108 = add i32 %.106, %.107
  %e_1 = sitofp i32 %.108 to float
  %.109 = and i32 %above_2, 8388607
  %.110 = add i32 %.109, 1060439283
  %.111 = bitcast i32 %.110 to float
  %f_1 = fsub float %.111, 1.0
  %z_1 = fmul float %f_1, %f_1
  %.112 = load float, float* %acc_5.at
  %.113 = icmp eq i32 %x_2, %j_3
  %.114 = uitofp i1 %.113 to float
  %.115 = fcmp ogt float %x_4, 0.0
  %.116 = fcmp olt float %x_4, 0x7FF0000000000000
  %.117 = and i1 %.115, %.116
  %.118 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_1, float -0.11514610052108765)
  %.119 = call float @llvm.fma.f32(float %.118, float %f_1, float 0.11676998436450958)
  %.120 = call float @llvm.fma.f32(float %.119, float %f_1, float -0.12420140951871872)
  %.121 = call float @llvm.fma.f32(float %.120, float %f_1, float 0.14249323308467865)
  %.122 = call float @llvm.fma.f32(float %.121, float %f_1, float -0.16668057441711426)
  %.123 = call float @llvm.fma.f32(float %.122, float %f_1, float 0.2000071406364441)
  %.124 = call float @llvm.fma.f32(float %.123, float %f_1, float -0.24999994039535522)
  %.125 = call float @llvm.fma.f32(float %.124, float %f_1, float 0.3333333134651184)
  %.126 = fmul float %.125, %f_1
  %.127 = fmul float %.126, %z_1
  %.128 = call float @llvm.fma.f32(float %e_1, float -0.00021219444170128554, float %.127)
  %.129 = call float @llvm.fma.f32(float %z_1, float -0.5, float %.128)
  %.130 = fadd float %f_1, %.129
  %.131 = call float @llvm.fma.f32(float %e_1, float 0.693359375, float %.130)
  %.132 = fcmp oeq float %x_4, 0.0
  %.133 = fcmp olt float %x_4, 0.0
  %.134 = select i1 %.133, float 0x7FF8000000000000, float %x_4
  %.135 = select i1 %.132, float 0xFFF0000000000000, float %.134
  %.136 = select i1 %.117, float %.131, float %.135
  %.137 = fmul float %.114, %.136
  %.138 = fadd float %.112, %.137
  store float %.138, float* %acc_5.at
  %.139 = add nsw i32 %j_3, 1
  br label %j_3.head.18
j_3.end.20:
  %.140 = load float, float* %acc_5.at
  %.141 = fneg float %.140
  %.142 = getelementptr float, float* %out0, i64 %index_1
  store float %.141, float* %.142, align 4
  %.143 = icmp eq i32 %x_2, %arg_max
  %.144 = zext i1 %.143 to i32
  %.145 = getelementptr i32, i32* %out1, i64 %index_1
  store i32 %.144, i32* %.145, align 4
  %.146 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
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

define internal i64 @.floordiv(i64 %a, i64 %b) alwaysinline {
  %quotient = sdiv i64 %a, %b
  %rest = srem i64 %a, %b
  %below = icmp slt i64 %rest, 0
  %one = zext i1 %below to i64
  %floor = sub i64 %quotient, %one
  ret i64 %floor
}

; predict: 7 steps
define void @tscompile_digits_run_predict(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.3 = mul i64 73728, %batch.capacity
  %.4 = mul i64 16384, %batch.capacity
  %.5 = call i64 @llvm.smax.i64(i64 %.3, i64 %.4)
  %.6 = mul i64 512, %batch.capacity
  %.7 = call i64 @llvm.smax.i64(i64 %.5, i64 %.6)
  %.8 = mul i64 40, %batch.capacity
  %.9 = call i64 @llvm.smax.i64(i64 %.7, i64 %.8)
  %.10 = add i64 %.9, 63
  %.11 = call i64 @.floordiv(i64 %.10, i64 64)
  %.12 = mul i64 %.11, 64
  %.13 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.14 = bitcast i8* %.13 to float*
  %.15 = getelementptr inbounds i8, i8* %.state, i64 0
  %.16 = bitcast i8* %.15 to float*
  %.17 = getelementptr inbounds i8, i8* %.state, i64 3200
  %.18 = bitcast i8* %.17 to float*
  %.19 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.20 = bitcast i8* %.19 to float*
  %.21 = trunc i64 %batch.sizes to i32
  %.22 = mul i64 3, %batch.sizes
  %.23 = trunc i64 %.22 to i32
  %.24 = mul i32 %.23, 1
  %.25 = mul i32 %.24, 1
  call void @predict_conv1(float* %.14, float* %.16, float* %.18, float* %.20, i32 %.21, i8* %.scratch, i32 %.23, i32 1, i32 0, i32 %.25)
  %.26 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.27 = bitcast i8* %.26 to float*
  %.28 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.29 = bitcast i8* %.28 to float*
  %.30 = trunc i64 %batch.sizes to i32
  %.31 = trunc i64 %batch.sizes to i32
  %.32 = mul i32 %.31, 1
  %.33 = mul i32 %.32, 1
  call void @predict_pool1(float* %.27, float* %.29, i32 %.30, i8* %.scratch, i32 %.31, i32 1, i32 0, i32 %.33)
  %.34 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.35 = bitcast i8* %.34 to float*
  %.36 = getelementptr inbounds i8, i8* %.state, i64 3328
  %.37 = bitcast i8* %.36 to float*
  %.38 = getelementptr inbounds i8, i8* %.state, i64 208128
  %.39 = bitcast i8* %.38 to float*
  %.40 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.41 = bitcast i8* %.40 to float*
  %.42 = trunc i64 %batch.sizes to i32
  %.43 = mul i64 64, %batch.sizes
  %.44 = add i64 %.43, 191
  %.45 = call i64 @.floordiv(i64 %.44, i64 192)
  %.46 = trunc i64 %.45 to i32
  %.47 = mul i32 %.46, 1
  %.48 = mul i32 %.47, 1
  call void @predict_conv2(float* %.35, float* %.37, float* %.39, float* %.41, i32 %.42, i8* %.scratch, i32 %.46, i32 1, i32 0, i32 %.48)
  %.49 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.50 = bitcast i8* %.49 to float*
  %.51 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.52 = bitcast i8* %.51 to float*
  %.53 = trunc i64 %batch.sizes to i32
  %.54 = trunc i64 %batch.sizes to i32
  %.55 = mul i32 %.54, 1
  %.56 = mul i32 %.55, 1
  call void @predict_pool2(float* %.50, float* %.52, i32 %.53, i8* %.scratch, i32 %.54, i32 1, i32 0, i32 %.56)
  %.57 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.58 = bitcast i8* %.57 to float*
  %.59 = getelementptr inbounds i8, i8* %.state, i64 208448
  %.60 = bitcast i8* %.59 to float*
  %.61 = getelementptr inbounds i8, i8* %.state, i64 732736
  %.62 = bitcast i8* %.61 to float*
  %.63 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.64 = bitcast i8* %.63 to float*
  %.65 = trunc i64 %batch.sizes to i32
  %.66 = add i64 %batch.sizes, 191
  %.67 = call i64 @.floordiv(i64 %.66, i64 192)
  %.68 = trunc i64 %.67 to i32
  %.69 = mul i32 %.68, 1
  %.70 = mul i32 %.69, 1
  call void @predict_hidden(float* %.58, float* %.60, float* %.62, float* %.64, i32 %.65, i8* %.scratch, i32 %.68, i32 1, i32 0, i32 %.70)
  %.71 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.72 = bitcast i8* %.71 to float*
  %.73 = getelementptr inbounds i8, i8* %.state, i64 733248
  %.74 = bitcast i8* %.73 to float*
  %.75 = getelementptr inbounds i8, i8* %.state, i64 738368
  %.76 = bitcast i8* %.75 to float*
  %.77 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.78 = bitcast i8* %.77 to float*
  %.79 = trunc i64 %batch.sizes to i32
  %.80 = trunc i64 %.67 to i32
  %.81 = mul i32 %.80, 1
  %.82 = mul i32 %.81, 1
  call void @predict_class(float* %.72, float* %.74, float* %.76, float* %.78, i32 %.79, i8* %.scratch, i32 %.80, i32 1, i32 0, i32 %.82)
  %.83 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.84 = bitcast i8* %.83 to float*
  %.85 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.86 = bitcast i8* %.85 to float*
  %.87 = trunc i64 %batch.sizes to i32
  %.88 = add i64 %batch.sizes, 7
  %.89 = call i64 @.floordiv(i64 %.88, i64 8)
  %.90 = trunc i64 %.89 to i32
  %.91 = mul i32 %.90, 1
  %.92 = mul i32 %.91, 1
  call void @predict_class_1(float* %.84, float* %.86, i32 %.87, i8* %.scratch, i32 %.90, i32 1, i32 0, i32 %.92)
  ret void
}

define void @tscompile_digits_places_predict(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 73728, %batch.capacity
  %.4 = mul i64 16384, %batch.capacity
  %.5 = call i64 @llvm.smax.i64(i64 %.3, i64 %.4)
  %.6 = mul i64 512, %batch.capacity
  %.7 = call i64 @llvm.smax.i64(i64 %.5, i64 %.6)
  %.8 = mul i64 40, %batch.capacity
  %.9 = call i64 @llvm.smax.i64(i64 %.7, i64 %.8)
  %.10 = add i64 %.9, 63
  %.11 = call i64 @.floordiv(i64 %.10, i64 64)
  %.12 = mul i64 %.11, 64
  store i64 %.12, i64* %.2, align 8
  %.13 = getelementptr inbounds i64, i64* %.places, i64 1
  store i64 0, i64* %.13, align 8
  ret void
}

; train_step: 24 steps
define void @tscompile_digits_run_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.3 = mul i64 73728, %batch.capacity
  %.4 = add i64 %.3, 63
  %.5 = call i64 @.floordiv(i64 %.4, i64 64)
  %.6 = mul i64 %.5, 64
  %.7 = getelementptr inbounds i8, i8* %.arena, i64 %.6
  %.8 = bitcast i8* %.7 to float*
  %.9 = getelementptr inbounds i8, i8* %.state, i64 0
  %.10 = bitcast i8* %.9 to float*
  %.11 = getelementptr inbounds i8, i8* %.state, i64 3200
  %.12 = bitcast i8* %.11 to float*
  %.13 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.14 = bitcast i8* %.13 to float*
  %.15 = trunc i64 %batch.sizes to i32
  %.16 = mul i64 3, %batch.sizes
  %.17 = trunc i64 %.16 to i32
  %.18 = mul i32 %.17, 1
  %.19 = mul i32 %.18, 1
  call void @predict_conv1(float* %.8, float* %.10, float* %.12, float* %.14, i32 %.15, i8* %.scratch, i32 %.17, i32 1, i32 0, i32 %.19)
  %.20 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.21 = bitcast i8* %.20 to float*
  %.22 = mul i64 3136, %batch.capacity
  %.23 = call i64 @llvm.smax.i64(i64 %.22, i64 4)
  %.24 = add i64 %.23, 63
  %.25 = call i64 @.floordiv(i64 %.24, i64 64)
  %.26 = mul i64 %.25, 64
  %.27 = add i64 %.6, %.26
  %.28 = mul i64 4, %batch.capacity
  %.29 = call i64 @llvm.smax.i64(i64 %.28, i64 40)
  %.30 = add i64 %.29, 63
  %.31 = call i64 @.floordiv(i64 %.30, i64 64)
  %.32 = mul i64 %.31, 64
  %.33 = add i64 %.27, %.32
  %.34 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.35 = bitcast i8* %.34 to float*
  %.36 = mul i64 18432, %batch.capacity
  %.37 = call i64 @llvm.smax.i64(i64 %.36, i64 %.3)
  %.38 = add i64 %.37, 63
  %.39 = call i64 @.floordiv(i64 %.38, i64 64)
  %.40 = mul i64 %.39, 64
  %.41 = add i64 %.33, %.40
  %.42 = getelementptr inbounds i8, i8* %.arena, i64 %.41
  %.43 = bitcast i8* %.42 to i32*
  %.44 = trunc i64 %batch.sizes to i32
  %.45 = trunc i64 %batch.sizes to i32
  %.46 = mul i32 %.45, 1
  %.47 = mul i32 %.46, 1
  call void @train_step_pool1(float* %.21, float* %.35, i32* %.43, i32 %.44, i8* %.scratch, i32 %.45, i32 1, i32 0, i32 %.47)
  %.48 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.49 = bitcast i8* %.48 to float*
  %.50 = getelementptr inbounds i8, i8* %.state, i64 3328
  %.51 = bitcast i8* %.50 to float*
  %.52 = getelementptr inbounds i8, i8* %.state, i64 208128
  %.53 = bitcast i8* %.52 to float*
  %.54 = call i64 @llvm.smax.i64(i64 %.36, i64 4)
  %.55 = add i64 %.54, 63
  %.56 = call i64 @.floordiv(i64 %.55, i64 64)
  %.57 = mul i64 %.56, 64
  %.58 = add i64 %.41, %.57
  %.59 = getelementptr inbounds i8, i8* %.arena, i64 %.58
  %.60 = bitcast i8* %.59 to float*
  %.61 = trunc i64 %batch.sizes to i32
  %.62 = mul i64 64, %batch.sizes
  %.63 = add i64 %.62, 191
  %.64 = call i64 @.floordiv(i64 %.63, i64 192)
  %.65 = trunc i64 %.64 to i32
  %.66 = mul i32 %.65, 1
  %.67 = mul i32 %.66, 1
  call void @predict_conv2(float* %.49, float* %.51, float* %.53, float* %.60, i32 %.61, i8* %.scratch, i32 %.65, i32 1, i32 0, i32 %.67)
  %.68 = getelementptr inbounds i8, i8* %.arena, i64 %.58
  %.69 = bitcast i8* %.68 to float*
  %.70 = mul i64 16384, %batch.capacity
  %.71 = call i64 @llvm.smax.i64(i64 %.70, i64 %.36)
  %.72 = call i64 @llvm.smax.i64(i64 %.71, i64 4)
  %.73 = add i64 %.72, 63
  %.74 = call i64 @.floordiv(i64 %.73, i64 64)
  %.75 = mul i64 %.74, 64
  %.76 = add i64 %.58, %.75
  %.77 = getelementptr inbounds i8, i8* %.arena, i64 %.76
  %.78 = bitcast i8* %.77 to float*
  %.79 = mul i64 4096, %batch.capacity
  %.80 = mul i64 512, %batch.capacity
  %.81 = call i64 @llvm.smax.i64(i64 %.79, i64 %.80)
  %.82 = call i64 @llvm.smax.i64(i64 %.81, i64 524288)
  %.83 = add i64 %.82, 63
  %.84 = call i64 @.floordiv(i64 %.83, i64 64)
  %.85 = mul i64 %.84, 64
  %.86 = add i64 %.76, %.85
  %.87 = getelementptr inbounds i8, i8* %.arena, i64 %.86
  %.88 = bitcast i8* %.87 to i32*
  %.89 = trunc i64 %batch.sizes to i32
  %.90 = trunc i64 %batch.sizes to i32
  %.91 = mul i32 %.90, 1
  %.92 = mul i32 %.91, 1
  call void @train_step_pool2(float* %.69, float* %.78, i32* %.88, i32 %.89, i8* %.scratch, i32 %.90, i32 1, i32 0, i32 %.92)
  %.93 = getelementptr inbounds i8, i8* %.state, i64 208384
  %.94 = bitcast i8* %.93 to i32*
  %.95 = getelementptr inbounds i8, i8* %.arena, i64 %.76
  %.96 = bitcast i8* %.95 to float*
  %.97 = call i64 @llvm.smax.i64(i64 %.79, i64 204800)
  %.98 = add i64 %.97, 63
  %.99 = call i64 @.floordiv(i64 %.98, i64 64)
  %.100 = mul i64 %.99, 64
  %.101 = add i64 %.86, %.100
  %.102 = getelementptr inbounds i8, i8* %.arena, i64 %.101
  %.103 = bitcast i8* %.102 to i32*
  %.104 = call i64 @llvm.smax.i64(i64 %.79, i64 %.70)
  %.105 = call i64 @llvm.smax.i64(i64 %.104, i64 3200)
  %.106 = add i64 %.105, 63
  %.107 = call i64 @.floordiv(i64 %.106, i64 64)
  %.108 = mul i64 %.107, 64
  %.109 = add i64 %.101, %.108
  %.110 = getelementptr inbounds i8, i8* %.arena, i64 %.109
  %.111 = bitcast i8* %.110 to float*
  %.112 = trunc i64 %batch.sizes to i32
  %.113 = mul i64 1024, %batch.sizes
  %.114 = add i64 %.113, 4095
  %.115 = call i64 @.floordiv(i64 %.114, i64 4096)
  %.116 = trunc i64 %.115 to i32
  %.117 = mul i32 %.116, 1
  %.118 = mul i32 %.117, 1
  call void @train_step_dropout(i32* %.94, float* %.96, i32* %.103, float* %.111, i32 %.112, i8* %.scratch, i32 %.116, i32 1, i32 0, i32 %.118)
  %.119 = getelementptr inbounds i8, i8* %.arena, i64 %.109
  %.120 = bitcast i8* %.119 to float*
  %.121 = getelementptr inbounds i8, i8* %.state, i64 208448
  %.122 = bitcast i8* %.121 to float*
  %.123 = getelementptr inbounds i8, i8* %.state, i64 732736
  %.124 = bitcast i8* %.123 to float*
  %.125 = getelementptr inbounds i8, i8* %.arena, i64 %.76
  %.126 = bitcast i8* %.125 to float*
  %.127 = trunc i64 %batch.sizes to i32
  %.128 = add i64 %batch.sizes, 191
  %.129 = call i64 @.floordiv(i64 %.128, i64 192)
  %.130 = trunc i64 %.129 to i32
  %.131 = mul i32 %.130, 1
  %.132 = mul i32 %.131, 1
  call void @train_step_hidden(float* %.120, float* %.122, float* %.124, float* %.126, i32 %.127, i8* %.scratch, i32 %.130, i32 1, i32 0, i32 %.132)
  %.133 = getelementptr inbounds i8, i8* %.arena, i64 %.76
  %.134 = bitcast i8* %.133 to float*
  %.135 = getelementptr inbounds i8, i8* %.state, i64 733248
  %.136 = bitcast i8* %.135 to float*
  %.137 = getelementptr inbounds i8, i8* %.state, i64 738368
  %.138 = bitcast i8* %.137 to float*
  %.139 = call i64 @llvm.smax.i64(i64 %.79, i64 128)
  %.140 = add i64 %.139, 63
  %.141 = call i64 @.floordiv(i64 %.140, i64 64)
  %.142 = mul i64 %.141, 64
  %.143 = add i64 %.109, %.142
  %.144 = getelementptr inbounds i8, i8* %.arena, i64 %.143
  %.145 = bitcast i8* %.144 to float*
  %.146 = trunc i64 %batch.sizes to i32
  %.147 = trunc i64 %.129 to i32
  %.148 = mul i32 %.147, 1
  %.149 = mul i32 %.148, 1
  call void @predict_class(float* %.134, float* %.136, float* %.138, float* %.145, i32 %.146, i8* %.scratch, i32 %.147, i32 1, i32 0, i32 %.149)
  %.150 = getelementptr inbounds i8, i8* %.arena, i64 %.143
  %.151 = bitcast i8* %.150 to float*
  %.152 = getelementptr inbounds i8, i8* %.arena, i64 %.27
  %.153 = bitcast i8* %.152 to i32*
  %.154 = mul i64 40, %batch.capacity
  %.155 = call i64 @llvm.smax.i64(i64 %.154, i64 5120)
  %.156 = add i64 %.155, 63
  %.157 = call i64 @.floordiv(i64 %.156, i64 64)
  %.158 = mul i64 %.157, 64
  %.159 = add i64 %.143, %.158
  %.160 = call i64 @llvm.smax.i64(i64 %.154, i64 512)
  %.161 = add i64 %.160, 63
  %.162 = call i64 @.floordiv(i64 %.161, i64 64)
  %.163 = mul i64 %.162, 64
  %.164 = add i64 %.159, %.163
  %.165 = getelementptr inbounds i8, i8* %.arena, i64 %.164
  %.166 = bitcast i8* %.165 to float*
  %.167 = getelementptr inbounds i8, i8* %.arena, i64 %.159
  %.168 = bitcast i8* %.167 to float*
  %.169 = add i64 %.28, 63
  %.170 = call i64 @.floordiv(i64 %.169, i64 64)
  %.171 = mul i64 %.170, 64
  %.172 = add i64 %.164, %.171
  %.173 = getelementptr inbounds i8, i8* %.arena, i64 %.172
  %.174 = bitcast i8* %.173 to i32*
  %.175 = trunc i64 %batch.sizes to i32
  %.176 = add i64 %batch.sizes, 7
  %.177 = call i64 @.floordiv(i64 %.176, i64 8)
  %.178 = trunc i64 %.177 to i32
  %.179 = mul i32 %.178, 1
  %.180 = mul i32 %.179, 1
  call void @train_step_class(float* %.151, i32* %.153, float* %.166, float* %.168, i32* %.174, i32 %.175, i8* %.scratch, i32 %.178, i32 1, i32 0, i32 %.180)
  %.181 = getelementptr inbounds i8, i8* %.arena, i64 %.159
  %.182 = bitcast i8* %.181 to float*
  %.183 = getelementptr inbounds i8, i8* %.arena, i64 %.27
  %.184 = bitcast i8* %.183 to float*
  %.185 = trunc i64 %batch.sizes to i32
  call void @train_step_class_1(float* %.182, float* %.184, i32 %.185, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.186 = getelementptr inbounds i8, i8* %.arena, i64 %.159
  %.187 = bitcast i8* %.186 to float*
  %.188 = getelementptr inbounds i8, i8* %.arena, i64 %.76
  %.189 = bitcast i8* %.188 to float*
  %.190 = getelementptr inbounds i8, i8* %.arena, i64 %.143
  %.191 = bitcast i8* %.190 to float*
  %.192 = trunc i64 %batch.sizes to i32
  call void @train_step_class_2(float* %.187, float* %.189, float* %.191, i32 %.192, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.193 = getelementptr inbounds i8, i8* %.arena, i64 %.159
  %.194 = bitcast i8* %.193 to float*
  %.195 = getelementptr inbounds i8, i8* %.state, i64 733248
  %.196 = bitcast i8* %.195 to float*
  %.197 = getelementptr inbounds i8, i8* %.arena, i64 %.76
  %.198 = bitcast i8* %.197 to float*
  %.199 = add i64 %.172, %.171
  %.200 = getelementptr inbounds i8, i8* %.arena, i64 %.199
  %.201 = bitcast i8* %.200 to float*
  %.202 = trunc i64 %batch.sizes to i32
  %.203 = trunc i64 %.129 to i32
  %.204 = mul i32 %.203, 1
  %.205 = mul i32 %.204, 1
  call void @train_step_class_3(float* %.194, float* %.196, float* %.198, float* %.201, i32 %.202, i8* %.scratch, i32 %.203, i32 1, i32 0, i32 %.205)
  %.206 = getelementptr inbounds i8, i8* %.arena, i64 %.199
  %.207 = bitcast i8* %.206 to float*
  %.208 = getelementptr inbounds i8, i8* %.arena, i64 %.159
  %.209 = bitcast i8* %.208 to float*
  %.210 = trunc i64 %batch.sizes to i32
  call void @train_step_hidden_1(float* %.207, float* %.209, i32 %.210, i8* %.scratch, i32 4, i32 1, i32 0, i32 4)
  %.211 = getelementptr inbounds i8, i8* %.arena, i64 %.199
  %.212 = bitcast i8* %.211 to float*
  %.213 = getelementptr inbounds i8, i8* %.arena, i64 %.109
  %.214 = bitcast i8* %.213 to float*
  %.215 = getelementptr inbounds i8, i8* %.arena, i64 %.76
  %.216 = bitcast i8* %.215 to float*
  %.217 = trunc i64 %batch.sizes to i32
  call void @train_step_hidden_2(float* %.212, float* %.214, float* %.216, i32 %.217, i8* %.scratch, i32 1, i32 4, i32 0, i32 4)
  %.218 = getelementptr inbounds i8, i8* %.arena, i64 %.199
  %.219 = bitcast i8* %.218 to float*
  %.220 = getelementptr inbounds i8, i8* %.state, i64 208448
  %.221 = bitcast i8* %.220 to float*
  %.222 = getelementptr inbounds i8, i8* %.arena, i64 %.101
  %.223 = bitcast i8* %.222 to i32*
  %.224 = getelementptr inbounds i8, i8* %.arena, i64 %.109
  %.225 = bitcast i8* %.224 to float*
  %.226 = trunc i64 %batch.sizes to i32
  %.227 = trunc i64 %.129 to i32
  %.228 = mul i32 %.227, 1
  %.229 = mul i32 %.228, 1
  call void @train_step_hidden_3(float* %.219, float* %.221, i32* %.223, float* %.225, i32 %.226, i8* %.scratch, i32 %.227, i32 1, i32 0, i32 %.229)
  %.230 = getelementptr inbounds i8, i8* %.arena, i64 %.109
  %.231 = bitcast i8* %.230 to float*
  %.232 = getelementptr inbounds i8, i8* %.arena, i64 %.86
  %.233 = bitcast i8* %.232 to i32*
  %.234 = getelementptr inbounds i8, i8* %.arena, i64 %.58
  %.235 = bitcast i8* %.234 to float*
  %.236 = getelementptr inbounds i8, i8* %.arena, i64 %.101
  %.237 = bitcast i8* %.236 to float*
  %.238 = trunc i64 %batch.sizes to i32
  %.239 = trunc i64 %batch.sizes to i32
  %.240 = mul i32 %.239, 1
  %.241 = mul i32 %.240, 1
  call void @train_step_pool2_1(float* %.231, i32* %.233, float* %.235, float* %.237, i32 %.238, i8* %.scratch, i32 %.239, i32 1, i32 0, i32 %.241)
  %.242 = getelementptr inbounds i8, i8* %.arena, i64 %.101
  %.243 = bitcast i8* %.242 to float*
  %.244 = getelementptr inbounds i8, i8* %.arena, i64 %.199
  %.245 = bitcast i8* %.244 to float*
  %.246 = trunc i64 %batch.sizes to i32
  call void @train_step_conv2(float* %.243, float* %.245, i32 %.246, i8* %.scratch, i32 2, i32 1, i32 0, i32 2)
  %.247 = getelementptr inbounds i8, i8* %.state, i64 3328
  %.248 = bitcast i8* %.247 to float*
  %.249 = getelementptr inbounds i8, i8* %.arena, i64 %.101
  %.250 = bitcast i8* %.249 to float*
  %.251 = getelementptr inbounds i8, i8* %.arena, i64 %.58
  %.252 = bitcast i8* %.251 to float*
  %.253 = trunc i64 %batch.sizes to i32
  %.254 = mul i64 144, %batch.sizes
  %.255 = add i64 %.254, 191
  %.256 = call i64 @.floordiv(i64 %.255, i64 192)
  %.257 = trunc i64 %.256 to i32
  %.258 = mul i32 %.257, 1
  %.259 = mul i32 %.258, 1
  call void @train_step_conv2_1(float* %.248, float* %.250, float* %.252, i32 %.253, i8* %.scratch, i32 %.257, i32 1, i32 0, i32 %.259)
  %.260 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.261 = bitcast i8* %.260 to float*
  %.262 = getelementptr inbounds i8, i8* %.arena, i64 %.101
  %.263 = bitcast i8* %.262 to float*
  %.264 = getelementptr inbounds i8, i8* %.arena, i64 %.86
  %.265 = bitcast i8* %.264 to float*
  %.266 = trunc i64 %batch.sizes to i32
  call void @train_step_conv2_2(float* %.261, float* %.263, float* %.265, i32 %.266, i8* %.scratch, i32 5, i32 1, i32 0, i32 5)
  %.267 = getelementptr inbounds i8, i8* %.arena, i64 %.58
  %.268 = bitcast i8* %.267 to float*
  %.269 = getelementptr inbounds i8, i8* %.arena, i64 %.41
  %.270 = bitcast i8* %.269 to i32*
  %.271 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.272 = bitcast i8* %.271 to float*
  %.273 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.274 = bitcast i8* %.273 to float*
  %.275 = trunc i64 %batch.sizes to i32
  %.276 = trunc i64 %batch.sizes to i32
  %.277 = mul i32 %.276, 1
  %.278 = mul i32 %.277, 1
  call void @train_step_pool1_1(float* %.268, i32* %.270, float* %.272, float* %.274, i32 %.275, i8* %.scratch, i32 %.276, i32 1, i32 0, i32 %.278)
  %.279 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.280 = bitcast i8* %.279 to float*
  %.281 = getelementptr inbounds i8, i8* %.arena, i64 %.109
  %.282 = bitcast i8* %.281 to float*
  %.283 = trunc i64 %batch.sizes to i32
  call void @train_step_conv1(float* %.280, float* %.282, i32 %.283, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.284 = getelementptr inbounds i8, i8* %.arena, i64 %.6
  %.285 = bitcast i8* %.284 to float*
  %.286 = getelementptr inbounds i8, i8* %.arena, i64 %.33
  %.287 = bitcast i8* %.286 to float*
  %.288 = getelementptr inbounds i8, i8* %.arena, i64 %.101
  %.289 = bitcast i8* %.288 to float*
  %.290 = trunc i64 %batch.sizes to i32
  call void @train_step_conv1_1(float* %.285, float* %.287, float* %.289, i32 %.290, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.291 = getelementptr inbounds i8, i8* %.state, i64 738624
  %.292 = bitcast i8* %.291 to i32*
  %.293 = getelementptr inbounds i8, i8* %.state, i64 738560
  %.294 = bitcast i8* %.293 to float*
  %.295 = getelementptr inbounds i8, i8* %.arena, i64 %.6
  %.296 = bitcast i8* %.295 to float*
  call void @train_step_adam(i32* %.292, float* %.294, float* %.296, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.297 = getelementptr inbounds i8, i8* %.arena, i64 %.164
  %.298 = bitcast i8* %.297 to float*
  %.299 = getelementptr inbounds i8, i8* %.state, i64 738432
  %.300 = bitcast i8* %.299 to float*
  %.301 = getelementptr inbounds i8, i8* %.state, i64 738496
  %.302 = bitcast i8* %.301 to float*
  %.303 = getelementptr inbounds i8, i8* %.arena, i64 %.172
  %.304 = bitcast i8* %.303 to i32*
  %.305 = getelementptr inbounds i8, i8* %.state, i64 2215424
  %.306 = bitcast i8* %.305 to float*
  %.307 = getelementptr inbounds i8, i8* %.state, i64 2215488
  %.308 = bitcast i8* %.307 to float*
  %.309 = getelementptr inbounds i8, i8* %.arena, i64 %.41
  %.310 = bitcast i8* %.309 to float*
  %.311 = getelementptr inbounds i8, i8* %.arena, i64 %.58
  %.312 = bitcast i8* %.311 to float*
  %.313 = trunc i64 %batch.sizes to i32
  call void @train_step_loss(float* %.298, float* %.300, float* %.302, i32* %.304, float* %.306, float* %.308, float* %.310, float* %.312, i32 %.313, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  %.314 = getelementptr inbounds i8, i8* %.state, i64 208384
  %.315 = bitcast i8* %.314 to i32*
  %.316 = getelementptr inbounds i8, i8* %.state, i64 2215552
  %.317 = bitcast i8* %.316 to i32*
  %.318 = getelementptr inbounds i8, i8* %.arena, i64 %.101
  %.319 = bitcast i8* %.318 to float*
  %.320 = getelementptr inbounds i8, i8* %.state, i64 738688
  %.321 = bitcast i8* %.320 to float*
  %.322 = getelementptr inbounds i8, i8* %.state, i64 741888
  %.323 = bitcast i8* %.322 to float*
  %.324 = getelementptr inbounds i8, i8* %.arena, i64 %.6
  %.325 = bitcast i8* %.324 to float*
  %.326 = getelementptr inbounds i8, i8* %.state, i64 0
  %.327 = bitcast i8* %.326 to float*
  %.328 = getelementptr inbounds i8, i8* %.arena, i64 %.109
  %.329 = bitcast i8* %.328 to float*
  %.330 = getelementptr inbounds i8, i8* %.state, i64 745088
  %.331 = bitcast i8* %.330 to float*
  %.332 = getelementptr inbounds i8, i8* %.state, i64 745216
  %.333 = bitcast i8* %.332 to float*
  %.334 = getelementptr inbounds i8, i8* %.state, i64 3200
  %.335 = bitcast i8* %.334 to float*
  %.336 = getelementptr inbounds i8, i8* %.arena, i64 %.86
  %.337 = bitcast i8* %.336 to float*
  %.338 = getelementptr inbounds i8, i8* %.state, i64 745344
  %.339 = bitcast i8* %.338 to float*
  %.340 = getelementptr inbounds i8, i8* %.state, i64 950144
  %.341 = bitcast i8* %.340 to float*
  %.342 = getelementptr inbounds i8, i8* %.state, i64 3328
  %.343 = bitcast i8* %.342 to float*
  %.344 = getelementptr inbounds i8, i8* %.arena, i64 %.199
  %.345 = bitcast i8* %.344 to float*
  %.346 = getelementptr inbounds i8, i8* %.state, i64 1154944
  %.347 = bitcast i8* %.346 to float*
  %.348 = getelementptr inbounds i8, i8* %.state, i64 1155200
  %.349 = bitcast i8* %.348 to float*
  %.350 = getelementptr inbounds i8, i8* %.state, i64 208128
  %.351 = bitcast i8* %.350 to float*
  %.352 = getelementptr inbounds i8, i8* %.arena, i64 %.76
  %.353 = bitcast i8* %.352 to float*
  %.354 = getelementptr inbounds i8, i8* %.state, i64 1155456
  %.355 = bitcast i8* %.354 to float*
  %.356 = getelementptr inbounds i8, i8* %.state, i64 1679744
  %.357 = bitcast i8* %.356 to float*
  %.358 = getelementptr inbounds i8, i8* %.state, i64 208448
  %.359 = bitcast i8* %.358 to float*
  %.360 = getelementptr inbounds i8, i8* %.arena, i64 %.159
  %.361 = bitcast i8* %.360 to float*
  %.362 = getelementptr inbounds i8, i8* %.state, i64 2204032
  %.363 = bitcast i8* %.362 to float*
  %.364 = getelementptr inbounds i8, i8* %.state, i64 2204544
  %.365 = bitcast i8* %.364 to float*
  %.366 = getelementptr inbounds i8, i8* %.state, i64 732736
  %.367 = bitcast i8* %.366 to float*
  %.368 = getelementptr inbounds i8, i8* %.arena, i64 %.143
  %.369 = bitcast i8* %.368 to float*
  %.370 = getelementptr inbounds i8, i8* %.state, i64 2205056
  %.371 = bitcast i8* %.370 to float*
  %.372 = getelementptr inbounds i8, i8* %.state, i64 2210176
  %.373 = bitcast i8* %.372 to float*
  %.374 = getelementptr inbounds i8, i8* %.state, i64 733248
  %.375 = bitcast i8* %.374 to float*
  %.376 = getelementptr inbounds i8, i8* %.arena, i64 %.27
  %.377 = bitcast i8* %.376 to float*
  %.378 = getelementptr inbounds i8, i8* %.state, i64 2215296
  %.379 = bitcast i8* %.378 to float*
  %.380 = getelementptr inbounds i8, i8* %.state, i64 2215360
  %.381 = bitcast i8* %.380 to float*
  %.382 = getelementptr inbounds i8, i8* %.state, i64 738368
  %.383 = bitcast i8* %.382 to float*
  call void @train_step_dropout_1(i32* %.315, i32* %.317, float* %.319, float* %.321, float* %.323, float* %.325, float* %.327, float* %.329, float* %.331, float* %.333, float* %.335, float* %.337, float* %.339, float* %.341, float* %.343, float* %.345, float* %.347, float* %.349, float* %.351, float* %.353, float* %.355, float* %.357, float* %.359, float* %.361, float* %.363, float* %.365, float* %.367, float* %.369, float* %.371, float* %.373, float* %.375, float* %.377, float* %.379, float* %.381, float* %.383, i8* %.scratch, i32 1171, i32 1, i32 0, i32 1171)
  ret void
}

define void @tscompile_digits_places_train_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 73728, %batch.capacity
  %.4 = add i64 %.3, 63
  %.5 = call i64 @.floordiv(i64 %.4, i64 64)
  %.6 = mul i64 %.5, 64
  store i64 %.6, i64* %.2, align 8
  %.7 = getelementptr inbounds i64, i64* %.places, i64 1
  %.8 = mul i64 3136, %batch.capacity
  %.9 = call i64 @llvm.smax.i64(i64 %.8, i64 4)
  %.10 = add i64 %.9, 63
  %.11 = call i64 @.floordiv(i64 %.10, i64 64)
  %.12 = mul i64 %.11, 64
  %.13 = add i64 %.6, %.12
  store i64 %.13, i64* %.7, align 8
  %.14 = getelementptr inbounds i64, i64* %.places, i64 2
  %.15 = mul i64 4, %batch.capacity
  %.16 = call i64 @llvm.smax.i64(i64 %.15, i64 40)
  %.17 = add i64 %.16, 63
  %.18 = call i64 @.floordiv(i64 %.17, i64 64)
  %.19 = mul i64 %.18, 64
  %.20 = add i64 %.13, %.19
  %.21 = mul i64 18432, %batch.capacity
  %.22 = call i64 @llvm.smax.i64(i64 %.21, i64 %.3)
  %.23 = add i64 %.22, 63
  %.24 = call i64 @.floordiv(i64 %.23, i64 64)
  %.25 = mul i64 %.24, 64
  %.26 = add i64 %.20, %.25
  store i64 %.26, i64* %.14, align 8
  %.27 = getelementptr inbounds i64, i64* %.places, i64 3
  %.28 = call i64 @llvm.smax.i64(i64 %.21, i64 4)
  %.29 = add i64 %.28, 63
  %.30 = call i64 @.floordiv(i64 %.29, i64 64)
  %.31 = mul i64 %.30, 64
  %.32 = add i64 %.26, %.31
  store i64 %.32, i64* %.27, align 8
  ret void
}

; eval_step: 8 steps
define void @tscompile_digits_run_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.3 = mul i64 73728, %batch.capacity
  %.4 = mul i64 16384, %batch.capacity
  %.5 = call i64 @llvm.smax.i64(i64 %.3, i64 %.4)
  %.6 = mul i64 512, %batch.capacity
  %.7 = call i64 @llvm.smax.i64(i64 %.5, i64 %.6)
  %.8 = mul i64 4, %batch.capacity
  %.9 = call i64 @llvm.smax.i64(i64 %.7, i64 %.8)
  %.10 = add i64 %.9, 63
  %.11 = call i64 @.floordiv(i64 %.10, i64 64)
  %.12 = mul i64 %.11, 64
  %.13 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.14 = bitcast i8* %.13 to float*
  %.15 = getelementptr inbounds i8, i8* %.state, i64 0
  %.16 = bitcast i8* %.15 to float*
  %.17 = getelementptr inbounds i8, i8* %.state, i64 3200
  %.18 = bitcast i8* %.17 to float*
  %.19 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.20 = bitcast i8* %.19 to float*
  %.21 = trunc i64 %batch.sizes to i32
  %.22 = mul i64 3, %batch.sizes
  %.23 = trunc i64 %.22 to i32
  %.24 = mul i32 %.23, 1
  %.25 = mul i32 %.24, 1
  call void @predict_conv1(float* %.14, float* %.16, float* %.18, float* %.20, i32 %.21, i8* %.scratch, i32 %.23, i32 1, i32 0, i32 %.25)
  %.26 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.27 = bitcast i8* %.26 to float*
  %.28 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.29 = bitcast i8* %.28 to float*
  %.30 = trunc i64 %batch.sizes to i32
  %.31 = trunc i64 %batch.sizes to i32
  %.32 = mul i32 %.31, 1
  %.33 = mul i32 %.32, 1
  call void @predict_pool1(float* %.27, float* %.29, i32 %.30, i8* %.scratch, i32 %.31, i32 1, i32 0, i32 %.33)
  %.34 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.35 = bitcast i8* %.34 to float*
  %.36 = getelementptr inbounds i8, i8* %.state, i64 3328
  %.37 = bitcast i8* %.36 to float*
  %.38 = getelementptr inbounds i8, i8* %.state, i64 208128
  %.39 = bitcast i8* %.38 to float*
  %.40 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.41 = bitcast i8* %.40 to float*
  %.42 = trunc i64 %batch.sizes to i32
  %.43 = mul i64 64, %batch.sizes
  %.44 = add i64 %.43, 191
  %.45 = call i64 @.floordiv(i64 %.44, i64 192)
  %.46 = trunc i64 %.45 to i32
  %.47 = mul i32 %.46, 1
  %.48 = mul i32 %.47, 1
  call void @predict_conv2(float* %.35, float* %.37, float* %.39, float* %.41, i32 %.42, i8* %.scratch, i32 %.46, i32 1, i32 0, i32 %.48)
  %.49 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.50 = bitcast i8* %.49 to float*
  %.51 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.52 = bitcast i8* %.51 to float*
  %.53 = trunc i64 %batch.sizes to i32
  %.54 = trunc i64 %batch.sizes to i32
  %.55 = mul i32 %.54, 1
  %.56 = mul i32 %.55, 1
  call void @predict_pool2(float* %.50, float* %.52, i32 %.53, i8* %.scratch, i32 %.54, i32 1, i32 0, i32 %.56)
  %.57 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.58 = bitcast i8* %.57 to float*
  %.59 = getelementptr inbounds i8, i8* %.state, i64 208448
  %.60 = bitcast i8* %.59 to float*
  %.61 = getelementptr inbounds i8, i8* %.state, i64 732736
  %.62 = bitcast i8* %.61 to float*
  %.63 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.64 = bitcast i8* %.63 to float*
  %.65 = trunc i64 %batch.sizes to i32
  %.66 = add i64 %batch.sizes, 191
  %.67 = call i64 @.floordiv(i64 %.66, i64 192)
  %.68 = trunc i64 %.67 to i32
  %.69 = mul i32 %.68, 1
  %.70 = mul i32 %.69, 1
  call void @predict_hidden(float* %.58, float* %.60, float* %.62, float* %.64, i32 %.65, i8* %.scratch, i32 %.68, i32 1, i32 0, i32 %.70)
  %.71 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.72 = bitcast i8* %.71 to float*
  %.73 = getelementptr inbounds i8, i8* %.state, i64 733248
  %.74 = bitcast i8* %.73 to float*
  %.75 = getelementptr inbounds i8, i8* %.state, i64 738368
  %.76 = bitcast i8* %.75 to float*
  %.77 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.78 = bitcast i8* %.77 to float*
  %.79 = trunc i64 %batch.sizes to i32
  %.80 = trunc i64 %.67 to i32
  %.81 = mul i32 %.80, 1
  %.82 = mul i32 %.81, 1
  call void @predict_class(float* %.72, float* %.74, float* %.76, float* %.78, i32 %.79, i8* %.scratch, i32 %.80, i32 1, i32 0, i32 %.82)
  %.83 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.84 = bitcast i8* %.83 to float*
  %.85 = mul i64 3136, %batch.capacity
  %.86 = mul i64 18432, %batch.capacity
  %.87 = call i64 @llvm.smax.i64(i64 %.85, i64 %.86)
  %.88 = mul i64 4096, %batch.capacity
  %.89 = call i64 @llvm.smax.i64(i64 %.87, i64 %.88)
  %.90 = mul i64 40, %batch.capacity
  %.91 = call i64 @llvm.smax.i64(i64 %.89, i64 %.90)
  %.92 = call i64 @llvm.smax.i64(i64 %.91, i64 4)
  %.93 = add i64 %.92, 63
  %.94 = call i64 @.floordiv(i64 %.93, i64 64)
  %.95 = mul i64 %.94, 64
  %.96 = add i64 %.12, %.95
  %.97 = getelementptr inbounds i8, i8* %.arena, i64 %.96
  %.98 = bitcast i8* %.97 to i32*
  %.99 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.100 = bitcast i8* %.99 to float*
  %.101 = call i64 @llvm.smax.i64(i64 %.8, i64 4)
  %.102 = add i64 %.101, 63
  %.103 = call i64 @.floordiv(i64 %.102, i64 64)
  %.104 = mul i64 %.103, 64
  %.105 = add i64 %.96, %.104
  %.106 = getelementptr inbounds i8, i8* %.arena, i64 %.105
  %.107 = bitcast i8* %.106 to i32*
  %.108 = trunc i64 %batch.sizes to i32
  %.109 = add i64 %batch.sizes, 7
  %.110 = call i64 @.floordiv(i64 %.109, i64 8)
  %.111 = trunc i64 %.110 to i32
  %.112 = mul i32 %.111, 1
  %.113 = mul i32 %.112, 1
  call void @eval_step_class(float* %.84, i32* %.98, float* %.100, i32* %.107, i32 %.108, i8* %.scratch, i32 %.111, i32 1, i32 0, i32 %.113)
  %.114 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.115 = bitcast i8* %.114 to float*
  %.116 = getelementptr inbounds i8, i8* %.state, i64 738432
  %.117 = bitcast i8* %.116 to float*
  %.118 = getelementptr inbounds i8, i8* %.state, i64 738496
  %.119 = bitcast i8* %.118 to float*
  %.120 = getelementptr inbounds i8, i8* %.arena, i64 %.105
  %.121 = bitcast i8* %.120 to i32*
  %.122 = getelementptr inbounds i8, i8* %.state, i64 2215424
  %.123 = bitcast i8* %.122 to float*
  %.124 = getelementptr inbounds i8, i8* %.state, i64 2215488
  %.125 = bitcast i8* %.124 to float*
  %.126 = getelementptr inbounds i8, i8* %.arena, i64 %.96
  %.127 = bitcast i8* %.126 to float*
  %.128 = getelementptr inbounds i8, i8* %.arena, i64 %.12
  %.129 = bitcast i8* %.128 to float*
  %.130 = trunc i64 %batch.sizes to i32
  call void @train_step_loss(float* %.115, float* %.117, float* %.119, i32* %.121, float* %.123, float* %.125, float* %.127, float* %.129, i32 %.130, i8* %.scratch, i32 1, i32 1, i32 0, i32 1)
  ret void
}

define void @tscompile_digits_places_eval_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 73728, %batch.capacity
  %.4 = mul i64 16384, %batch.capacity
  %.5 = call i64 @llvm.smax.i64(i64 %.3, i64 %.4)
  %.6 = mul i64 512, %batch.capacity
  %.7 = call i64 @llvm.smax.i64(i64 %.5, i64 %.6)
  %.8 = mul i64 4, %batch.capacity
  %.9 = call i64 @llvm.smax.i64(i64 %.7, i64 %.8)
  %.10 = add i64 %.9, 63
  %.11 = call i64 @.floordiv(i64 %.10, i64 64)
  %.12 = mul i64 %.11, 64
  store i64 %.12, i64* %.2, align 8
  %.13 = getelementptr inbounds i64, i64* %.places, i64 1
  %.14 = mul i64 3136, %batch.capacity
  %.15 = mul i64 18432, %batch.capacity
  %.16 = call i64 @llvm.smax.i64(i64 %.14, i64 %.15)
  %.17 = mul i64 4096, %batch.capacity
  %.18 = call i64 @llvm.smax.i64(i64 %.16, i64 %.17)
  %.19 = mul i64 40, %batch.capacity
  %.20 = call i64 @llvm.smax.i64(i64 %.18, i64 %.19)
  %.21 = call i64 @llvm.smax.i64(i64 %.20, i64 4)
  %.22 = add i64 %.21, 63
  %.23 = call i64 @.floordiv(i64 %.22, i64 64)
  %.24 = mul i64 %.23, 64
  %.25 = add i64 %.12, %.24
  store i64 %.25, i64* %.13, align 8
  %.26 = getelementptr inbounds i64, i64* %.places, i64 2
  store i64 %.25, i64* %.26, align 8
  %.27 = getelementptr inbounds i64, i64* %.places, i64 3
  store i64 %.12, i64* %.27, align 8
  ret void
}

define i64 @tscompile_digits_state_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = add i64 2215616, 64
  ret i64 %.2
}

define i64 @tscompile_digits_arena_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = mul i64 73728, %batch.capacity
  %.3 = mul i64 16384, %batch.capacity
  %.4 = call i64 @llvm.smax.i64(i64 %.2, i64 %.3)
  %.5 = mul i64 512, %batch.capacity
  %.6 = call i64 @llvm.smax.i64(i64 %.4, i64 %.5)
  %.7 = mul i64 40, %batch.capacity
  %.8 = call i64 @llvm.smax.i64(i64 %.6, i64 %.7)
  %.9 = add i64 %.8, 63
  %.10 = call i64 @.floordiv(i64 %.9, i64 64)
  %.11 = mul i64 %.10, 64
  %.12 = mul i64 3136, %batch.capacity
  %.13 = mul i64 18432, %batch.capacity
  %.14 = call i64 @llvm.smax.i64(i64 %.12, i64 %.13)
  %.15 = mul i64 4096, %batch.capacity
  %.16 = call i64 @llvm.smax.i64(i64 %.14, i64 %.15)
  %.17 = call i64 @llvm.smax.i64(i64 %.16, i64 %.7)
  %.18 = add i64 %.17, 63
  %.19 = call i64 @.floordiv(i64 %.18, i64 64)
  %.20 = mul i64 %.19, 64
  %.21 = add i64 %.11, %.20
  %.22 = add i64 %.2, 63
  %.23 = call i64 @.floordiv(i64 %.22, i64 64)
  %.24 = mul i64 %.23, 64
  %.25 = call i64 @llvm.smax.i64(i64 %.12, i64 4)
  %.26 = add i64 %.25, 63
  %.27 = call i64 @.floordiv(i64 %.26, i64 64)
  %.28 = mul i64 %.27, 64
  %.29 = add i64 %.24, %.28
  %.30 = mul i64 4, %batch.capacity
  %.31 = call i64 @llvm.smax.i64(i64 %.30, i64 40)
  %.32 = add i64 %.31, 63
  %.33 = call i64 @.floordiv(i64 %.32, i64 64)
  %.34 = mul i64 %.33, 64
  %.35 = add i64 %.29, %.34
  %.36 = call i64 @llvm.smax.i64(i64 %.13, i64 %.2)
  %.37 = add i64 %.36, 63
  %.38 = call i64 @.floordiv(i64 %.37, i64 64)
  %.39 = mul i64 %.38, 64
  %.40 = add i64 %.35, %.39
  %.41 = call i64 @llvm.smax.i64(i64 %.13, i64 4)
  %.42 = add i64 %.41, 63
  %.43 = call i64 @.floordiv(i64 %.42, i64 64)
  %.44 = mul i64 %.43, 64
  %.45 = add i64 %.40, %.44
  %.46 = call i64 @llvm.smax.i64(i64 %.3, i64 %.13)
  %.47 = call i64 @llvm.smax.i64(i64 %.46, i64 4)
  %.48 = add i64 %.47, 63
  %.49 = call i64 @.floordiv(i64 %.48, i64 64)
  %.50 = mul i64 %.49, 64
  %.51 = add i64 %.45, %.50
  %.52 = call i64 @llvm.smax.i64(i64 %.15, i64 %.5)
  %.53 = call i64 @llvm.smax.i64(i64 %.52, i64 524288)
  %.54 = add i64 %.53, 63
  %.55 = call i64 @.floordiv(i64 %.54, i64 64)
  %.56 = mul i64 %.55, 64
  %.57 = add i64 %.51, %.56
  %.58 = call i64 @llvm.smax.i64(i64 %.15, i64 204800)
  %.59 = add i64 %.58, 63
  %.60 = call i64 @.floordiv(i64 %.59, i64 64)
  %.61 = mul i64 %.60, 64
  %.62 = add i64 %.57, %.61
  %.63 = call i64 @llvm.smax.i64(i64 %.15, i64 %.3)
  %.64 = call i64 @llvm.smax.i64(i64 %.63, i64 3200)
  %.65 = add i64 %.64, 63
  %.66 = call i64 @.floordiv(i64 %.65, i64 64)
  %.67 = mul i64 %.66, 64
  %.68 = add i64 %.62, %.67
  %.69 = call i64 @llvm.smax.i64(i64 %.15, i64 128)
  %.70 = add i64 %.69, 63
  %.71 = call i64 @.floordiv(i64 %.70, i64 64)
  %.72 = mul i64 %.71, 64
  %.73 = add i64 %.68, %.72
  %.74 = call i64 @llvm.smax.i64(i64 %.7, i64 5120)
  %.75 = add i64 %.74, 63
  %.76 = call i64 @.floordiv(i64 %.75, i64 64)
  %.77 = mul i64 %.76, 64
  %.78 = add i64 %.73, %.77
  %.79 = call i64 @llvm.smax.i64(i64 %.7, i64 512)
  %.80 = add i64 %.79, 63
  %.81 = call i64 @.floordiv(i64 %.80, i64 64)
  %.82 = mul i64 %.81, 64
  %.83 = add i64 %.78, %.82
  %.84 = add i64 %.30, 63
  %.85 = call i64 @.floordiv(i64 %.84, i64 64)
  %.86 = mul i64 %.85, 64
  %.87 = add i64 %.83, %.86
  %.88 = add i64 %.87, %.86
  %.89 = call i64 @llvm.smax.i64(i64 %.5, i64 256)
  %.90 = add i64 %.89, 63
  %.91 = call i64 @.floordiv(i64 %.90, i64 64)
  %.92 = mul i64 %.91, 64
  %.93 = add i64 %.88, %.92
  %.94 = call i64 @llvm.smax.i64(i64 %.21, i64 %.93)
  %.95 = call i64 @llvm.smax.i64(i64 %.6, i64 %.30)
  %.96 = add i64 %.95, 63
  %.97 = call i64 @.floordiv(i64 %.96, i64 64)
  %.98 = mul i64 %.97, 64
  %.99 = call i64 @llvm.smax.i64(i64 %.17, i64 4)
  %.100 = add i64 %.99, 63
  %.101 = call i64 @.floordiv(i64 %.100, i64 64)
  %.102 = mul i64 %.101, 64
  %.103 = add i64 %.98, %.102
  %.104 = call i64 @llvm.smax.i64(i64 %.30, i64 4)
  %.105 = add i64 %.104, 63
  %.106 = call i64 @.floordiv(i64 %.105, i64 64)
  %.107 = mul i64 %.106, 64
  %.108 = add i64 %.103, %.107
  %.109 = add i64 %.108, %.86
  %.110 = call i64 @llvm.smax.i64(i64 %.94, i64 %.109)
  %.111 = add i64 %.110, 64
  ret i64 %.111
}

declare float @llvm.fabs.f32(float)
declare float @llvm.fma.f32(float, float, float)
declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i64 @llvm.smax.i64(i64, i64)
declare i32 @llvm.smin.i32(i32, i32)
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)

attributes #0 = { noinline nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
