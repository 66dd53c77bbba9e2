; digits for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%.pool = type { i32, [60 x i8], i32, [60 x i8], i32, i32, i32, i32, i32, i32, void (i64*, i8*, i32, i32)*, i64*, [24 x i8], [64 x i8], [64 x i64] }

; Bytes of scratch memory that a call needs.
@tscompile_digits_scratch_bytes = constant i64 372864

; predict_conv1
;   ops: conv, add, max
;   from: examples/digits/model.ts:9:12
;   schedule: contract: tile m 384, block m 192, tile n 32, register m 6, register n 16, vector n 8, stage rhs, stage lhs, vector m 8
;   flops: 958464*batch  bytes: 76864*batch+3328
;   grid: floordiv(576*batch+383, 384) x 1 x 1
;   in0: f32[784*batch], read
;   in1: f32[800], read
;   in2: f32[32], read
;   out0: f32[18432*batch], write
;   scratch: lhs_pack: f32[4992], rhs_pack: f32[800], totals: f32[96]
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
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 19968
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 23168
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.491, %block.end.17 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 384
  %index_1 = mul i32 %batch, 576
  %.10 = sub i32 %index_1, %m_start
  %rows = call i32 @llvm.smin.i32(i32 384, i32 %.10)
  br label %group.head.6
group.head.6:
  %group = phi i32 [ 0, %.task.body.4 ], [ %.33, %k0.end.11 ]
  %.11 = icmp slt i32 %group, 2
  br i1 %.11, label %group.body.7, label %group.end.8
group.body.7:
  %group_start = mul i32 %group, 16
  %.12 = sext i32 %group to i64
  %index_2 = mul i64 %.12, 400
  %index_9 = sext i32 %group_start to i64
  br label %k0.head.9
k0.head.9:
  %k0 = phi i32 [ 0, %group.body.7 ], [ %.32, %k1.end.14 ]
  %.13 = icmp slt i32 %k0, 5
  br i1 %.13, label %k0.body.10, label %k0.end.11
k0.body.10:
  %index_3 = sext i32 %k0 to i64
  %.14 = mul i64 %index_3, 80
  %index_4 = add i64 %index_2, %.14
  %.15 = mul i64 %index_3, 160
  %index_10 = add i64 %index_9, %.15
  br label %k1.head.12
k1.head.12:
  %k1 = phi i32 [ 0, %k0.body.10 ], [ %.31, %k1.body.13 ]
  %.16 = icmp slt i32 %k1, 5
  br i1 %.16, label %k1.body.13, label %k1.end.14
k1.body.13:
  %index_5 = sext i32 %k1 to i64
  %.17 = mul i64 %index_5, 16
  %index_6 = add i64 %index_4, %.17
  %.18 = mul i64 %index_5, 32
  %index_11 = add i64 %index_10, %.18
  %.19 = getelementptr float, float* %in1, i64 %index_11
  %.20 = bitcast float* %.19 to <8 x float>*
  %.21 = load <8 x float>, <8 x float>* %.20, align 4
  %.22 = getelementptr float, float* %rhs_pack, i64 %index_6
  %.23 = bitcast float* %.22 to <8 x float>*
  store <8 x float> %.21, <8 x float>* %.23, align 4
  %.24 = add i64 %index_11, 8
  %.25 = getelementptr float, float* %in1, i64 %.24
  %.26 = bitcast float* %.25 to <8 x float>*
  %.27 = load <8 x float>, <8 x float>* %.26, align 4
  %.28 = add i64 %index_6, 8
  %.29 = getelementptr float, float* %rhs_pack, i64 %.28
  %.30 = bitcast float* %.29 to <8 x float>*
  store <8 x float> %.27, <8 x float>* %.30, align 4
  %.31 = add nsw i32 %k1, 1
  br label %k1.head.12
k1.end.14:
  %.32 = add nsw i32 %k0, 1
  br label %k0.head.9
k0.end.11:
  %.33 = add nsw i32 %group, 1
  br label %group.head.6
group.end.8:
  %index_8 = sub i32 %index_1, 1
  %.34 = add i32 %rows, 191
  %.35 = sdiv i32 %.34, 192
  br label %block.head.15
block.head.15:
  %block = phi i32 [ 0, %group.end.8 ], [ %.481, %group_1.end.41 ]
  %.36 = icmp slt i32 %block, %.35
  br i1 %.36, label %block.body.16, label %block.end.17
block.body.16:
  %row_start = mul i32 %block, 192
  %.37 = sub i32 %rows, %row_start
  %block_rows = call i32 @llvm.smin.i32(i32 192, i32 %.37)
  %m_block = add i32 %m_start, %row_start
  %.38 = add i32 %block_rows, 5
  %index_7 = sdiv i32 %.38, 6
  br label %rows_panel.head.18
rows_panel.head.18:
  %rows_panel = phi i32 [ 0, %block.body.16 ], [ %.96, %after.23 ]
  %.39 = icmp slt i32 %rows_panel, %index_7
  br i1 %.39, label %rows_panel.body.19, label %rows_panel.end.20
rows_panel.body.19:
  %row = mul i32 %rows_panel, 6
  %.40 = add i32 %m_block, %row
  %m = call i32 @llvm.smin.i32(i32 %.40, i32 %index_8)
  %mi_2 = srem i32 %m, 24
  %.41 = add i32 %mi_2, 8
  %.42 = icmp sle i32 %.41, 24
  br i1 %.42, label %then.21, label %else.22
then.21:
  %.43 = sext i32 %rows_panel to i64
  %.44 = mul i64 %.43, 6
  %index_12 = mul i64 %.44, 26
  %.45 = sdiv i32 %m, 576
  %.46 = sext i32 %.45 to i64
  %.47 = mul i64 %.46, 784
  %.48 = sdiv i32 %m, 24
  %.49 = srem i32 %.48, 24
  %.50 = sext i32 %.49 to i64
  %.51 = mul i64 %.50, 28
  %.52 = add i64 %.47, %.51
  %.53 = sext i32 %mi_2 to i64
  %index_17 = add i64 %.52, %.53
  br label %k0_1.head.24
k0_1.head.24:
  %k0_1 = phi i32 [ 0, %then.21 ], [ %.67, %k1_1.end.29 ]
  %.54 = icmp slt i32 %k0_1, 5
  br i1 %.54, label %k0_1.body.25, label %k0_1.end.26
k0_1.body.25:
  %index_14 = sext i32 %k0_1 to i64
  %.55 = mul i64 %index_14, 30
  %index_15 = add i64 %index_12, %.55
  %.56 = mul i64 %index_14, 28
  %index_18 = add i64 %index_17, %.56
  br label %k1_1.head.27
k1_1.head.27:
  %k1_1 = phi i32 [ 0, %k0_1.body.25 ], [ %.66, %k1_1.body.28 ]
  %.57 = icmp slt i32 %k1_1, 5
  br i1 %.57, label %k1_1.body.28, label %k1_1.end.29
k1_1.body.28:
  %index_16 = sext i32 %k1_1 to i64
  %.58 = add i64 %index_18, %index_16
  %.59 = getelementptr float, float* %in0, i64 %.58
  %.60 = bitcast float* %.59 to <8 x float>*
  %.61 = load <8 x float>, <8 x float>* %.60, align 4
  %.62 = mul i64 %index_16, 6
  %.63 = add i64 %index_15, %.62
  %.64 = getelementptr float, float* %lhs_pack, i64 %.63
  %.65 = bitcast float* %.64 to <8 x float>*
  store <8 x float> %.61, <8 x float>* %.65, align 4
  %.66 = add nsw i32 %k1_1, 1
  br label %k1_1.head.27
k1_1.end.29:
  %.67 = add nsw i32 %k0_1, 1
  br label %k0_1.head.24
k0_1.end.26:
  br label %after.23
else.22:
  %index_13 = add i32 %m_block, %row
  %.68 = sext i32 %rows_panel to i64
  %.69 = mul i64 %.68, 6
  %index_20 = mul i64 %.69, 26
  br label %i_1.head.30
i_1.head.30:
  %i_1 = phi i32 [ 0, %else.22 ], [ %.95, %k0_2.end.35 ]
  %.70 = icmp slt i32 %i_1, 6
  br i1 %.70, label %i_1.body.31, label %i_1.end.32
i_1.body.31:
  %.71 = add i32 %index_13, %i_1
  %m_1 = call i32 @llvm.smin.i32(i32 %.71, i32 %index_8)
  %.72 = sext i32 %i_1 to i64
  %index_21 = add i64 %index_20, %.72
  %.73 = sdiv i32 %m_1, 576
  %.74 = sext i32 %.73 to i64
  %.75 = mul i64 %.74, 784
  %.76 = sdiv i32 %m_1, 24
  %.77 = srem i32 %.76, 24
  %.78 = sext i32 %.77 to i64
  %.79 = mul i64 %.78, 28
  %.80 = add i64 %.75, %.79
  %.81 = srem i32 %m_1, 24
  %.82 = sext i32 %.81 to i64
  %index_25 = add i64 %.80, %.82
  br label %k0_2.head.33
k0_2.head.33:
  %k0_2 = phi i32 [ 0, %i_1.body.31 ], [ %.94, %k1_2.end.38 ]
  %.83 = icmp slt i32 %k0_2, 5
  br i1 %.83, label %k0_2.body.34, label %k0_2.end.35
k0_2.body.34:
  %index_22 = sext i32 %k0_2 to i64
  %.84 = mul i64 %index_22, 30
  %index_23 = add i64 %index_21, %.84
  %.85 = mul i64 %index_22, 28
  %index_26 = add i64 %index_25, %.85
  br label %k1_2.head.36
k1_2.head.36:
  %k1_2 = phi i32 [ 0, %k0_2.body.34 ], [ %.93, %k1_2.body.37 ]
  %.86 = icmp slt i32 %k1_2, 5
  br i1 %.86, label %k1_2.body.37, label %k1_2.end.38
k1_2.body.37:
  %index_24 = sext i32 %k1_2 to i64
  %.87 = add i64 %index_26, %index_24
  %.88 = getelementptr float, float* %in0, i64 %.87
  %.89 = load float, float* %.88, align 4
  %.90 = mul i64 %index_24, 6
  %.91 = add i64 %index_23, %.90
  %.92 = getelementptr float, float* %lhs_pack, i64 %.91
  store float %.89, float* %.92, align 4
  %.93 = add nsw i32 %k1_2, 1
  br label %k1_2.head.36
k1_2.end.38:
  %.94 = add nsw i32 %k0_2, 1
  br label %k0_2.head.33
k0_2.end.35:
  %.95 = add nsw i32 %i_1, 1
  br label %i_1.head.30
i_1.end.32:
  br label %after.23
after.23:
  %.96 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.18
rows_panel.end.20:
  br label %group_1.head.39
group_1.head.39:
  %group_1 = phi i32 [ 0, %rows_panel.end.20 ], [ %.480, %rows_panel_1.end.44 ]
  %.97 = icmp slt i32 %group_1, 2
  br i1 %.97, label %group_1.body.40, label %group_1.end.41
group_1.body.40:
  %group_start_1 = mul i32 %group_1, 16
  %index_27 = sext i32 %group_1 to i64
  %index_28 = mul i64 %index_27, 16
  %index_29 = mul i64 %index_27, 400
  br label %rows_panel_1.head.42
rows_panel_1.head.42:
  %rows_panel_1 = phi i32 [ 0, %group_1.body.40 ], [ %.479, %i_3.end.56 ]
  %.98 = icmp slt i32 %rows_panel_1, %index_7
  br i1 %.98, label %rows_panel_1.body.43, label %rows_panel_1.end.44
rows_panel_1.body.43:
  %row_1 = mul i32 %rows_panel_1, 6
  %index_19 = add i32 %m_block, %row_1
  br label %i_2.head.45
i_2.head.45:
  %i_2 = phi i32 [ 0, %rows_panel_1.body.43 ], [ %.117, %i_2.body.46 ]
  %.99 = icmp slt i32 %i_2, 6
  br i1 %.99, label %i_2.body.46, label %i_2.end.47
i_2.body.46:
  %m_2 = add i32 %index_19, %i_2
  %.100 = getelementptr float, float* %in2, i64 %index_28
  %.101 = bitcast float* %.100 to i8*
  call void @llvm.prefetch.p0i8(i8* %.101, i32 0, i32 3, i32 1)
  %.102 = sdiv i32 %m_2, 576
  %.103 = sext i32 %.102 to i64
  %.104 = mul i64 %.103, 18432
  %.105 = add i64 %index_28, %.104
  %.106 = sdiv i32 %m_2, 24
  %.107 = srem i32 %.106, 24
  %.108 = sext i32 %.107 to i64
  %.109 = mul i64 %.108, 768
  %.110 = add i64 %.105, %.109
  %.111 = srem i32 %m_2, 24
  %.112 = sext i32 %.111 to i64
  %.113 = mul i64 %.112, 32
  %.114 = add i64 %.110, %.113
  %.115 = getelementptr float, float* %out0, i64 %.114
  %.116 = bitcast float* %.115 to i8*
  call void @llvm.prefetch.p0i8(i8* %.116, i32 1, i32 3, i32 1)
  %.117 = add nsw i32 %i_2, 1
  br label %i_2.head.45
i_2.end.47:
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
  %.118 = sext i32 %rows_panel_1 to i64
  %.119 = mul i64 %.118, 6
  %index_32 = mul i64 %.119, 26
  br label %kk.head.48
kk.head.48:
  %kk = phi i32 [ 0, %i_2.end.47 ], [ %.337, %kk.body.49 ]
  %.120 = icmp slt i32 %kk, 24
  br i1 %.120, label %kk.body.49, label %kk.end.50
kk.body.49:
  %index_30 = sext i32 %kk to i64
  %.121 = mul i64 %index_30, 16
  %index_31 = add i64 %index_29, %.121
  %.122 = getelementptr float, float* %rhs_pack, i64 %index_31
  %.123 = bitcast float* %.122 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.123, align 4
  %.124 = add i64 %index_31, 8
  %.125 = getelementptr float, float* %rhs_pack, i64 %.124
  %.126 = bitcast float* %.125 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.126, align 4
  %.127 = mul i64 %index_30, 6
  %index_33 = add i64 %index_32, %.127
  %.128 = getelementptr float, float* %lhs_pack, i64 %index_33
  %.129 = load float, float* %.128, align 4
  %.130 = insertelement <8 x float> undef, float %.129, i32 0
  %a = shufflevector <8 x float> %.130, <8 x float> undef, <8 x i32> zeroinitializer
  %.131 = load <8 x float>, <8 x float>* %acc_0.at
  %.132 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.131)
  store <8 x float> %.132, <8 x float>* %acc_0.at
  %.133 = load <8 x float>, <8 x float>* %acc_1.at
  %.134 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.133)
  store <8 x float> %.134, <8 x float>* %acc_1.at
  %.135 = add i64 %index_33, 1
  %.136 = getelementptr float, float* %lhs_pack, i64 %.135
  %.137 = load float, float* %.136, align 4
  %.138 = insertelement <8 x float> undef, float %.137, i32 0
  %a_1 = shufflevector <8 x float> %.138, <8 x float> undef, <8 x i32> zeroinitializer
  %.139 = load <8 x float>, <8 x float>* %acc_2.at
  %.140 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.139)
  store <8 x float> %.140, <8 x float>* %acc_2.at
  %.141 = load <8 x float>, <8 x float>* %acc_3.at
  %.142 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.141)
  store <8 x float> %.142, <8 x float>* %acc_3.at
  %.143 = add i64 %index_33, 2
  %.144 = getelementptr float, float* %lhs_pack, i64 %.143
  %.145 = load float, float* %.144, align 4
  %.146 = insertelement <8 x float> undef, float %.145, i32 0
  %a_2 = shufflevector <8 x float> %.146, <8 x float> undef, <8 x i32> zeroinitializer
  %.147 = load <8 x float>, <8 x float>* %acc_4.at
  %.148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.147)
  store <8 x float> %.148, <8 x float>* %acc_4.at
  %.149 = load <8 x float>, <8 x float>* %acc_5.at
  %.150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.149)
  store <8 x float> %.150, <8 x float>* %acc_5.at
  %.151 = add i64 %index_33, 3
  %.152 = getelementptr float, float* %lhs_pack, i64 %.151
  %.153 = load float, float* %.152, align 4
  %.154 = insertelement <8 x float> undef, float %.153, i32 0
  %a_3 = shufflevector <8 x float> %.154, <8 x float> undef, <8 x i32> zeroinitializer
  %.155 = load <8 x float>, <8 x float>* %acc_6.at
  %.156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.155)
  store <8 x float> %.156, <8 x float>* %acc_6.at
  %.157 = load <8 x float>, <8 x float>* %acc_7.at
  %.158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.157)
  store <8 x float> %.158, <8 x float>* %acc_7.at
  %.159 = add i64 %index_33, 4
  %.160 = getelementptr float, float* %lhs_pack, i64 %.159
  %.161 = load float, float* %.160, align 4
  %.162 = insertelement <8 x float> undef, float %.161, i32 0
  %a_4 = shufflevector <8 x float> %.162, <8 x float> undef, <8 x i32> zeroinitializer
  %.163 = load <8 x float>, <8 x float>* %acc_8.at
  %.164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.163)
  store <8 x float> %.164, <8 x float>* %acc_8.at
  %.165 = load <8 x float>, <8 x float>* %acc_9.at
  %.166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.165)
  store <8 x float> %.166, <8 x float>* %acc_9.at
  %.167 = add i64 %index_33, 5
  %.168 = getelementptr float, float* %lhs_pack, i64 %.167
  %.169 = load float, float* %.168, align 4
  %.170 = insertelement <8 x float> undef, float %.169, i32 0
  %a_5 = shufflevector <8 x float> %.170, <8 x float> undef, <8 x i32> zeroinitializer
  %.171 = load <8 x float>, <8 x float>* %acc_10.at
  %.172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.171)
  store <8 x float> %.172, <8 x float>* %acc_10.at
  %.173 = load <8 x float>, <8 x float>* %acc_11.at
  %.174 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.173)
  store <8 x float> %.174, <8 x float>* %acc_11.at
  %index_34 = add i64 %index_30, 1
  %.175 = mul i64 %index_34, 16
  %index_35 = add i64 %index_29, %.175
  %.176 = getelementptr float, float* %rhs_pack, i64 %index_35
  %.177 = bitcast float* %.176 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.177, align 4
  %.178 = add i64 %index_35, 8
  %.179 = getelementptr float, float* %rhs_pack, i64 %.178
  %.180 = bitcast float* %.179 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.180, align 4
  %.181 = mul i64 %index_34, 6
  %index_36 = add i64 %index_32, %.181
  %.182 = getelementptr float, float* %lhs_pack, i64 %index_36
  %.183 = load float, float* %.182, align 4
  %.184 = insertelement <8 x float> undef, float %.183, i32 0
  %a_6 = shufflevector <8 x float> %.184, <8 x float> undef, <8 x i32> zeroinitializer
  %.185 = load <8 x float>, <8 x float>* %acc_0.at
  %.186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.185)
  store <8 x float> %.186, <8 x float>* %acc_0.at
  %.187 = load <8 x float>, <8 x float>* %acc_1.at
  %.188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.187)
  store <8 x float> %.188, <8 x float>* %acc_1.at
  %.189 = add i64 %index_36, 1
  %.190 = getelementptr float, float* %lhs_pack, i64 %.189
  %.191 = load float, float* %.190, align 4
  %.192 = insertelement <8 x float> undef, float %.191, i32 0
  %a_7 = shufflevector <8 x float> %.192, <8 x float> undef, <8 x i32> zeroinitializer
  %.193 = load <8 x float>, <8 x float>* %acc_2.at
  %.194 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.193)
  store <8 x float> %.194, <8 x float>* %acc_2.at
  %.195 = load <8 x float>, <8 x float>* %acc_3.at
  %.196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.195)
  store <8 x float> %.196, <8 x float>* %acc_3.at
  %.197 = add i64 %index_36, 2
  %.198 = getelementptr float, float* %lhs_pack, i64 %.197
  %.199 = load float, float* %.198, align 4
  %.200 = insertelement <8 x float> undef, float %.199, i32 0
  %a_8 = shufflevector <8 x float> %.200, <8 x float> undef, <8 x i32> zeroinitializer
  %.201 = load <8 x float>, <8 x float>* %acc_4.at
  %.202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.201)
  store <8 x float> %.202, <8 x float>* %acc_4.at
  %.203 = load <8 x float>, <8 x float>* %acc_5.at
  %.204 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.203)
  store <8 x float> %.204, <8 x float>* %acc_5.at
  %.205 = add i64 %index_36, 3
  %.206 = getelementptr float, float* %lhs_pack, i64 %.205
  %.207 = load float, float* %.206, align 4
  %.208 = insertelement <8 x float> undef, float %.207, i32 0
  %a_9 = shufflevector <8 x float> %.208, <8 x float> undef, <8 x i32> zeroinitializer
  %.209 = load <8 x float>, <8 x float>* %acc_6.at
  %.210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.209)
  store <8 x float> %.210, <8 x float>* %acc_6.at
  %.211 = load <8 x float>, <8 x float>* %acc_7.at
  %.212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.211)
  store <8 x float> %.212, <8 x float>* %acc_7.at
  %.213 = add i64 %index_36, 4
  %.214 = getelementptr float, float* %lhs_pack, i64 %.213
  %.215 = load float, float* %.214, align 4
  %.216 = insertelement <8 x float> undef, float %.215, i32 0
  %a_10 = shufflevector <8 x float> %.216, <8 x float> undef, <8 x i32> zeroinitializer
  %.217 = load <8 x float>, <8 x float>* %acc_8.at
  %.218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.217)
  store <8 x float> %.218, <8 x float>* %acc_8.at
  %.219 = load <8 x float>, <8 x float>* %acc_9.at
  %.220 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.219)
  store <8 x float> %.220, <8 x float>* %acc_9.at
  %.221 = add i64 %index_36, 5
  %.222 = getelementptr float, float* %lhs_pack, i64 %.221
  %.223 = load float, float* %.222, align 4
  %.224 = insertelement <8 x float> undef, float %.223, i32 0
  %a_11 = shufflevector <8 x float> %.224, <8 x float> undef, <8 x i32> zeroinitializer
  %.225 = load <8 x float>, <8 x float>* %acc_10.at
  %.226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.225)
  store <8 x float> %.226, <8 x float>* %acc_10.at
  %.227 = load <8 x float>, <8 x float>* %acc_11.at
  %.228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.227)
  store <8 x float> %.228, <8 x float>* %acc_11.at
  %index_37 = add i64 %index_30, 2
  %.229 = mul i64 %index_37, 16
  %index_38 = add i64 %index_29, %.229
  %.230 = getelementptr float, float* %rhs_pack, i64 %index_38
  %.231 = bitcast float* %.230 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.231, align 4
  %.232 = add i64 %index_38, 8
  %.233 = getelementptr float, float* %rhs_pack, i64 %.232
  %.234 = bitcast float* %.233 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.234, align 4
  %.235 = mul i64 %index_37, 6
  %index_39 = add i64 %index_32, %.235
  %.236 = getelementptr float, float* %lhs_pack, i64 %index_39
  %.237 = load float, float* %.236, align 4
  %.238 = insertelement <8 x float> undef, float %.237, i32 0
  %a_12 = shufflevector <8 x float> %.238, <8 x float> undef, <8 x i32> zeroinitializer
  %.239 = load <8 x float>, <8 x float>* %acc_0.at
  %.240 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.239)
  store <8 x float> %.240, <8 x float>* %acc_0.at
  %.241 = load <8 x float>, <8 x float>* %acc_1.at
  %.242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.241)
  store <8 x float> %.242, <8 x float>* %acc_1.at
  %.243 = add i64 %index_39, 1
  %.244 = getelementptr float, float* %lhs_pack, i64 %.243
  %.245 = load float, float* %.244, align 4
  %.246 = insertelement <8 x float> undef, float %.245, i32 0
  %a_13 = shufflevector <8 x float> %.246, <8 x float> undef, <8 x i32> zeroinitializer
  %.247 = load <8 x float>, <8 x float>* %acc_2.at
  %.248 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.247)
  store <8 x float> %.248, <8 x float>* %acc_2.at
  %.249 = load <8 x float>, <8 x float>* %acc_3.at
  %.250 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.249)
  store <8 x float> %.250, <8 x float>* %acc_3.at
  %.251 = add i64 %index_39, 2
  %.252 = getelementptr float, float* %lhs_pack, i64 %.251
  %.253 = load float, float* %.252, align 4
  %.254 = insertelement <8 x float> undef, float %.253, i32 0
  %a_14 = shufflevector <8 x float> %.254, <8 x float> undef, <8 x i32> zeroinitializer
  %.255 = load <8 x float>, <8 x float>* %acc_4.at
  %.256 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.255)
  store <8 x float> %.256, <8 x float>* %acc_4.at
  %.257 = load <8 x float>, <8 x float>* %acc_5.at
  %.258 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.257)
  store <8 x float> %.258, <8 x float>* %acc_5.at
  %.259 = add i64 %index_39, 3
  %.260 = getelementptr float, float* %lhs_pack, i64 %.259
  %.261 = load float, float* %.260, align 4
  %.262 = insertelement <8 x float> undef, float %.261, i32 0
  %a_15 = shufflevector <8 x float> %.262, <8 x float> undef, <8 x i32> zeroinitializer
  %.263 = load <8 x float>, <8 x float>* %acc_6.at
  %.264 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.263)
  store <8 x float> %.264, <8 x float>* %acc_6.at
  %.265 = load <8 x float>, <8 x float>* %acc_7.at
  %.266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.265)
  store <8 x float> %.266, <8 x float>* %acc_7.at
  %.267 = add i64 %index_39, 4
  %.268 = getelementptr float, float* %lhs_pack, i64 %.267
  %.269 = load float, float* %.268, align 4
  %.270 = insertelement <8 x float> undef, float %.269, i32 0
  %a_16 = shufflevector <8 x float> %.270, <8 x float> undef, <8 x i32> zeroinitializer
  %.271 = load <8 x float>, <8 x float>* %acc_8.at
  %.272 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.271)
  store <8 x float> %.272, <8 x float>* %acc_8.at
  %.273 = load <8 x float>, <8 x float>* %acc_9.at
  %.274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.273)
  store <8 x float> %.274, <8 x float>* %acc_9.at
  %.275 = add i64 %index_39, 5
  %.276 = getelementptr float, float* %lhs_pack, i64 %.275
  %.277 = load float, float* %.276, align 4
  %.278 = insertelement <8 x float> undef, float %.277, i32 0
  %a_17 = shufflevector <8 x float> %.278, <8 x float> undef, <8 x i32> zeroinitializer
  %.279 = load <8 x float>, <8 x float>* %acc_10.at
  %.280 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.279)
  store <8 x float> %.280, <8 x float>* %acc_10.at
  %.281 = load <8 x float>, <8 x float>* %acc_11.at
  %.282 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.281)
  store <8 x float> %.282, <8 x float>* %acc_11.at
  %index_40 = add i64 %index_30, 3
  %.283 = mul i64 %index_40, 16
  %index_41 = add i64 %index_29, %.283
  %.284 = getelementptr float, float* %rhs_pack, i64 %index_41
  %.285 = bitcast float* %.284 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.285, align 4
  %.286 = add i64 %index_41, 8
  %.287 = getelementptr float, float* %rhs_pack, i64 %.286
  %.288 = bitcast float* %.287 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.288, align 4
  %.289 = mul i64 %index_40, 6
  %index_42 = add i64 %index_32, %.289
  %.290 = getelementptr float, float* %lhs_pack, i64 %index_42
  %.291 = load float, float* %.290, align 4
  %.292 = insertelement <8 x float> undef, float %.291, i32 0
  %a_18 = shufflevector <8 x float> %.292, <8 x float> undef, <8 x i32> zeroinitializer
  %.293 = load <8 x float>, <8 x float>* %acc_0.at
  %.294 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.293)
  store <8 x float> %.294, <8 x float>* %acc_0.at
  %.295 = load <8 x float>, <8 x float>* %acc_1.at
  %.296 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.295)
  store <8 x float> %.296, <8 x float>* %acc_1.at
  %.297 = add i64 %index_42, 1
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
  %.305 = add i64 %index_42, 2
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
  %.313 = add i64 %index_42, 3
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
  %.321 = add i64 %index_42, 4
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
  %.329 = add i64 %index_42, 5
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
  br label %kk.head.48
kk.end.50:
  br label %kk_rest.head.51
kk_rest.head.51:
  %kk_rest = phi i32 [ 24, %kk.end.50 ], [ %.393, %kk_rest.body.52 ]
  %.338 = icmp slt i32 %kk_rest, 25
  br i1 %.338, label %kk_rest.body.52, label %kk_rest.end.53
kk_rest.body.52:
  %index_43 = sext i32 %kk_rest to i64
  %.339 = mul i64 %index_43, 16
  %index_44 = add i64 %index_29, %.339
  %.340 = getelementptr float, float* %rhs_pack, i64 %index_44
  %.341 = bitcast float* %.340 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.341, align 4
  %.342 = add i64 %index_44, 8
  %.343 = getelementptr float, float* %rhs_pack, i64 %.342
  %.344 = bitcast float* %.343 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.344, align 4
  %.345 = mul i64 %index_43, 6
  %index_45 = add i64 %index_32, %.345
  %.346 = getelementptr float, float* %lhs_pack, i64 %index_45
  %.347 = load float, float* %.346, align 4
  %.348 = insertelement <8 x float> undef, float %.347, i32 0
  %a_24 = shufflevector <8 x float> %.348, <8 x float> undef, <8 x i32> zeroinitializer
  %.349 = load <8 x float>, <8 x float>* %acc_0.at
  %.350 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_8, <8 x float> %.349)
  store <8 x float> %.350, <8 x float>* %acc_0.at
  %.351 = load <8 x float>, <8 x float>* %acc_1.at
  %.352 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_9, <8 x float> %.351)
  store <8 x float> %.352, <8 x float>* %acc_1.at
  %.353 = add i64 %index_45, 1
  %.354 = getelementptr float, float* %lhs_pack, i64 %.353
  %.355 = load float, float* %.354, align 4
  %.356 = insertelement <8 x float> undef, float %.355, i32 0
  %a_25 = shufflevector <8 x float> %.356, <8 x float> undef, <8 x i32> zeroinitializer
  %.357 = load <8 x float>, <8 x float>* %acc_2.at
  %.358 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_8, <8 x float> %.357)
  store <8 x float> %.358, <8 x float>* %acc_2.at
  %.359 = load <8 x float>, <8 x float>* %acc_3.at
  %.360 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_9, <8 x float> %.359)
  store <8 x float> %.360, <8 x float>* %acc_3.at
  %.361 = add i64 %index_45, 2
  %.362 = getelementptr float, float* %lhs_pack, i64 %.361
  %.363 = load float, float* %.362, align 4
  %.364 = insertelement <8 x float> undef, float %.363, i32 0
  %a_26 = shufflevector <8 x float> %.364, <8 x float> undef, <8 x i32> zeroinitializer
  %.365 = load <8 x float>, <8 x float>* %acc_4.at
  %.366 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_8, <8 x float> %.365)
  store <8 x float> %.366, <8 x float>* %acc_4.at
  %.367 = load <8 x float>, <8 x float>* %acc_5.at
  %.368 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_9, <8 x float> %.367)
  store <8 x float> %.368, <8 x float>* %acc_5.at
  %.369 = add i64 %index_45, 3
  %.370 = getelementptr float, float* %lhs_pack, i64 %.369
  %.371 = load float, float* %.370, align 4
  %.372 = insertelement <8 x float> undef, float %.371, i32 0
  %a_27 = shufflevector <8 x float> %.372, <8 x float> undef, <8 x i32> zeroinitializer
  %.373 = load <8 x float>, <8 x float>* %acc_6.at
  %.374 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_8, <8 x float> %.373)
  store <8 x float> %.374, <8 x float>* %acc_6.at
  %.375 = load <8 x float>, <8 x float>* %acc_7.at
  %.376 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_9, <8 x float> %.375)
  store <8 x float> %.376, <8 x float>* %acc_7.at
  %.377 = add i64 %index_45, 4
  %.378 = getelementptr float, float* %lhs_pack, i64 %.377
  %.379 = load float, float* %.378, align 4
  %.380 = insertelement <8 x float> undef, float %.379, i32 0
  %a_28 = shufflevector <8 x float> %.380, <8 x float> undef, <8 x i32> zeroinitializer
  %.381 = load <8 x float>, <8 x float>* %acc_8.at
  %.382 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_8, <8 x float> %.381)
  store <8 x float> %.382, <8 x float>* %acc_8.at
  %.383 = load <8 x float>, <8 x float>* %acc_9.at
  %.384 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_9, <8 x float> %.383)
  store <8 x float> %.384, <8 x float>* %acc_9.at
  %.385 = add i64 %index_45, 5
  %.386 = getelementptr float, float* %lhs_pack, i64 %.385
  %.387 = load float, float* %.386, align 4
  %.388 = insertelement <8 x float> undef, float %.387, i32 0
  %a_29 = shufflevector <8 x float> %.388, <8 x float> undef, <8 x i32> zeroinitializer
  %.389 = load <8 x float>, <8 x float>* %acc_10.at
  %.390 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_8, <8 x float> %.389)
  store <8 x float> %.390, <8 x float>* %acc_10.at
  %.391 = load <8 x float>, <8 x float>* %acc_11.at
  %.392 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_9, <8 x float> %.391)
  store <8 x float> %.392, <8 x float>* %acc_11.at
  %.393 = add nsw i32 %kk_rest, 1
  br label %kk_rest.head.51
kk_rest.end.53:
  %.394 = load <8 x float>, <8 x float>* %acc_0.at
  %.395 = getelementptr float, float* %totals, i64 0
  %.396 = bitcast float* %.395 to <8 x float>*
  store <8 x float> %.394, <8 x float>* %.396, align 4
  %.397 = load <8 x float>, <8 x float>* %acc_1.at
  %.398 = getelementptr float, float* %totals, i64 8
  %.399 = bitcast float* %.398 to <8 x float>*
  store <8 x float> %.397, <8 x float>* %.399, align 4
  %.400 = load <8 x float>, <8 x float>* %acc_2.at
  %.401 = getelementptr float, float* %totals, i64 16
  %.402 = bitcast float* %.401 to <8 x float>*
  store <8 x float> %.400, <8 x float>* %.402, align 4
  %.403 = load <8 x float>, <8 x float>* %acc_3.at
  %.404 = getelementptr float, float* %totals, i64 24
  %.405 = bitcast float* %.404 to <8 x float>*
  store <8 x float> %.403, <8 x float>* %.405, align 4
  %.406 = load <8 x float>, <8 x float>* %acc_4.at
  %.407 = getelementptr float, float* %totals, i64 32
  %.408 = bitcast float* %.407 to <8 x float>*
  store <8 x float> %.406, <8 x float>* %.408, align 4
  %.409 = load <8 x float>, <8 x float>* %acc_5.at
  %.410 = getelementptr float, float* %totals, i64 40
  %.411 = bitcast float* %.410 to <8 x float>*
  store <8 x float> %.409, <8 x float>* %.411, align 4
  %.412 = load <8 x float>, <8 x float>* %acc_6.at
  %.413 = getelementptr float, float* %totals, i64 48
  %.414 = bitcast float* %.413 to <8 x float>*
  store <8 x float> %.412, <8 x float>* %.414, align 4
  %.415 = load <8 x float>, <8 x float>* %acc_7.at
  %.416 = getelementptr float, float* %totals, i64 56
  %.417 = bitcast float* %.416 to <8 x float>*
  store <8 x float> %.415, <8 x float>* %.417, align 4
  %.418 = load <8 x float>, <8 x float>* %acc_8.at
  %.419 = getelementptr float, float* %totals, i64 64
  %.420 = bitcast float* %.419 to <8 x float>*
  store <8 x float> %.418, <8 x float>* %.420, align 4
  %.421 = load <8 x float>, <8 x float>* %acc_9.at
  %.422 = getelementptr float, float* %totals, i64 72
  %.423 = bitcast float* %.422 to <8 x float>*
  store <8 x float> %.421, <8 x float>* %.423, align 4
  %.424 = load <8 x float>, <8 x float>* %acc_10.at
  %.425 = getelementptr float, float* %totals, i64 80
  %.426 = bitcast float* %.425 to <8 x float>*
  store <8 x float> %.424, <8 x float>* %.426, align 4
  %.427 = load <8 x float>, <8 x float>* %acc_11.at
  %.428 = getelementptr float, float* %totals, i64 88
  %.429 = bitcast float* %.428 to <8 x float>*
  store <8 x float> %.427, <8 x float>* %.429, align 4
  %index_46 = sext i32 %group_start_1 to i64
  %.430 = sub i32 %block_rows, %row_1
  %.431 = call i32 @llvm.smin.i32(i32 6, i32 %.430)
  br label %i_3.head.54
i_3.head.54:
  %i_3 = phi i32 [ 0, %kk_rest.end.53 ], [ %.478, %i_3.body.55 ]
  %.432 = icmp slt i32 %i_3, %.431
  br i1 %.432, label %i_3.body.55, label %i_3.end.56
i_3.body.55:
  %m_3 = add i32 %index_19, %i_3
  %.433 = getelementptr float, float* %in2, i64 %index_46
  %.434 = bitcast float* %.433 to <8 x float>*
  %lanes_2 = load <8 x float>, <8 x float>* %.434, align 4
  %.435 = sdiv i32 %m_3, 576
  %.436 = sext i32 %.435 to i64
  %.437 = mul i64 %.436, 18432
  %.438 = add i64 %index_46, %.437
  %.439 = sdiv i32 %m_3, 24
  %.440 = srem i32 %.439, 24
  %.441 = sext i32 %.440 to i64
  %.442 = mul i64 %.441, 768
  %.443 = add i64 %.438, %.442
  %.444 = srem i32 %m_3, 24
  %.445 = sext i32 %.444 to i64
  %.446 = mul i64 %.445, 32
  %index_47 = add i64 %.443, %.446
  %.447 = sext i32 %i_3 to i64
  %index_48 = mul i64 %.447, 16
  %.448 = getelementptr float, float* %totals, i64 %index_48
  %.449 = bitcast float* %.448 to <8 x float>*
  %.450 = load <8 x float>, <8 x float>* %.449, align 4
  %.451 = fadd <8 x float> %.450, %lanes_2
  %.452 = fcmp ogt <8 x float> zeroinitializer, %.451
  %.453 = getelementptr float, float* %totals, i64 %index_48
  %.454 = bitcast float* %.453 to <8 x float>*
  %.455 = load <8 x float>, <8 x float>* %.454, align 4
  %.456 = fadd <8 x float> %.455, %lanes_2
  %.457 = select <8 x i1> %.452, <8 x float> zeroinitializer, <8 x float> %.456
  %.458 = getelementptr float, float* %out0, i64 %index_47
  %.459 = bitcast float* %.458 to <8 x float>*
  store <8 x float> %.457, <8 x float>* %.459, align 4
  %.460 = add i64 %index_46, 8
  %.461 = getelementptr float, float* %in2, i64 %.460
  %.462 = bitcast float* %.461 to <8 x float>*
  %lanes_3 = load <8 x float>, <8 x float>* %.462, align 4
  %.463 = add i64 %index_48, 8
  %.464 = getelementptr float, float* %totals, i64 %.463
  %.465 = bitcast float* %.464 to <8 x float>*
  %.466 = load <8 x float>, <8 x float>* %.465, align 4
  %.467 = fadd <8 x float> %.466, %lanes_3
  %.468 = fcmp ogt <8 x float> zeroinitializer, %.467
  %.469 = add i64 %index_48, 8
  %.470 = getelementptr float, float* %totals, i64 %.469
  %.471 = bitcast float* %.470 to <8 x float>*
  %.472 = load <8 x float>, <8 x float>* %.471, align 4
  %.473 = fadd <8 x float> %.472, %lanes_3
  %.474 = select <8 x i1> %.468, <8 x float> zeroinitializer, <8 x float> %.473
  %.475 = add i64 %index_47, 8
  %.476 = getelementptr float, float* %out0, i64 %.475
  %.477 = bitcast float* %.476 to <8 x float>*
  store <8 x float> %.474, <8 x float>* %.477, align 4
  %.478 = add nsw i32 %i_3, 1
  br label %i_3.head.54
i_3.end.56:
  %.479 = add nsw i32 %rows_panel_1, 1
  br label %rows_panel_1.head.42
rows_panel_1.end.44:
  %.480 = add nsw i32 %group_1, 1
  br label %group_1.head.39
group_1.end.41:
  %.481 = add nsw i32 %block, 1
  br label %block.head.15
block.end.17:
  %.482 = add i32 %group_x, 1
  %.483 = icmp eq i32 %.482, %.grid_x
  %.484 = add i32 %group_y, 1
  %.485 = select i1 %.483, i32 %.484, i32 %group_y
  %.486 = icmp eq i32 %.485, %.grid_y
  %.487 = add i32 %group_z, 1
  %.488 = select i1 %.483, i32 0, i32 %.482
  store i32 %.488, i32* %group_x.at
  %.489 = select i1 %.486, i32 0, i32 %.485
  store i32 %.489, i32* %group_y.at
  %.490 = select i1 %.486, i32 %.487, i32 %group_z
  store i32 %.490, i32* %group_z.at
  %.491 = add nsw i32 %.task, 1
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
;   schedule: contract: tile m 384, block m 192, tile n 64, register m 6, register n 16, vector n 8, stage rhs, stage lhs
;   flops: 6561792*batch  bytes: 34816*batch+205056
;   grid: floordiv(64*batch+383, 384) x 1 x 1
;   in0: f32[4608*batch], read
;   in1: f32[51200], read
;   in2: f32[64], read
;   out0: f32[4096*batch], write
;   scratch: lhs_pack: f32[30720], rhs_pack: f32[10240], totals: f32[24576]
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.509, %i_2.end.41 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 384
  %index_1 = mul i32 %batch, 64
  %.10 = sub i32 %index_1, %m_start
  %rows = call i32 @llvm.smin.i32(i32 384, i32 %.10)
  %.11 = add i32 %rows, 5
  %.12 = sdiv i32 %.11, 6
  %.13 = mul i32 %.12, 384
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.18, %t.body.7 ]
  %.14 = icmp slt i32 %t, %.13
  br i1 %.14, label %t.body.7, label %t.end.8
t.body.7:
  %.15 = sext i32 %t to i64
  %.16 = getelementptr float, float* %totals, i64 %.15
  %.17 = bitcast float* %.16 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.17, align 4
  %.18 = add nsw i32 %t, 8
  br label %t.head.6
t.end.8:
  %.19 = add i32 %rows, 191
  %index_7 = sdiv i32 %.19, 192
  %index_9 = sub i32 %index_1, 1
  br label %ko.head.9
ko.head.9:
  %ko = phi i32 [ 0, %t.end.8 ], [ %.468, %block.end.20 ]
  %.20 = icmp slt i32 %ko, 5
  br i1 %.20, label %ko.body.10, label %ko.end.11
ko.body.10:
  %index_6 = sext i32 %ko to i64
  %index_10 = mul i64 %index_6, 10240
  br label %k0.head.12
k0.head.12:
  %k0 = phi i32 [ 0, %ko.body.10 ], [ %.81, %k1.end.17 ]
  %.21 = icmp slt i32 %k0, 5
  br i1 %.21, label %k0.body.13, label %k0.end.14
k0.body.13:
  %index_2 = sext i32 %k0 to i64
  %index_3 = mul i64 %index_2, 512
  %.22 = mul i64 %index_2, 2048
  %index_11 = add i64 %index_10, %.22
  br label %k1.head.15
k1.head.15:
  %k1 = phi i32 [ 0, %k0.body.13 ], [ %.80, %k1.body.16 ]
  %.23 = icmp slt i32 %k1, 32
  br i1 %.23, label %k1.body.16, label %k1.end.17
k1.body.16:
  %index_4 = sext i32 %k1 to i64
  %.24 = mul i64 %index_4, 16
  %index_5 = add i64 %index_3, %.24
  %.25 = mul i64 %index_4, 64
  %index_12 = add i64 %index_11, %.25
  %.26 = getelementptr float, float* %in1, i64 %index_12
  %.27 = bitcast float* %.26 to <8 x float>*
  %.28 = load <8 x float>, <8 x float>* %.27, align 4
  %.29 = getelementptr float, float* %rhs_pack, i64 %index_5
  %.30 = bitcast float* %.29 to <8 x float>*
  store <8 x float> %.28, <8 x float>* %.30, align 4
  %.31 = add i64 %index_12, 8
  %.32 = getelementptr float, float* %in1, i64 %.31
  %.33 = bitcast float* %.32 to <8 x float>*
  %.34 = load <8 x float>, <8 x float>* %.33, align 4
  %.35 = add i64 %index_5, 8
  %.36 = getelementptr float, float* %rhs_pack, i64 %.35
  %.37 = bitcast float* %.36 to <8 x float>*
  store <8 x float> %.34, <8 x float>* %.37, align 4
  %.38 = add i64 %index_12, 16
  %.39 = getelementptr float, float* %in1, i64 %.38
  %.40 = bitcast float* %.39 to <8 x float>*
  %.41 = load <8 x float>, <8 x float>* %.40, align 4
  %.42 = add i64 %index_5, 2560
  %.43 = getelementptr float, float* %rhs_pack, i64 %.42
  %.44 = bitcast float* %.43 to <8 x float>*
  store <8 x float> %.41, <8 x float>* %.44, align 4
  %.45 = add i64 %index_12, 24
  %.46 = getelementptr float, float* %in1, i64 %.45
  %.47 = bitcast float* %.46 to <8 x float>*
  %.48 = load <8 x float>, <8 x float>* %.47, align 4
  %.49 = add i64 %index_5, 2568
  %.50 = getelementptr float, float* %rhs_pack, i64 %.49
  %.51 = bitcast float* %.50 to <8 x float>*
  store <8 x float> %.48, <8 x float>* %.51, align 4
  %.52 = add i64 %index_12, 32
  %.53 = getelementptr float, float* %in1, i64 %.52
  %.54 = bitcast float* %.53 to <8 x float>*
  %.55 = load <8 x float>, <8 x float>* %.54, align 4
  %.56 = add i64 %index_5, 5120
  %.57 = getelementptr float, float* %rhs_pack, i64 %.56
  %.58 = bitcast float* %.57 to <8 x float>*
  store <8 x float> %.55, <8 x float>* %.58, align 4
  %.59 = add i64 %index_12, 40
  %.60 = getelementptr float, float* %in1, i64 %.59
  %.61 = bitcast float* %.60 to <8 x float>*
  %.62 = load <8 x float>, <8 x float>* %.61, align 4
  %.63 = add i64 %index_5, 5128
  %.64 = getelementptr float, float* %rhs_pack, i64 %.63
  %.65 = bitcast float* %.64 to <8 x float>*
  store <8 x float> %.62, <8 x float>* %.65, align 4
  %.66 = add i64 %index_12, 48
  %.67 = getelementptr float, float* %in1, i64 %.66
  %.68 = bitcast float* %.67 to <8 x float>*
  %.69 = load <8 x float>, <8 x float>* %.68, align 4
  %.70 = add i64 %index_5, 7680
  %.71 = getelementptr float, float* %rhs_pack, i64 %.70
  %.72 = bitcast float* %.71 to <8 x float>*
  store <8 x float> %.69, <8 x float>* %.72, align 4
  %.73 = add i64 %index_12, 56
  %.74 = getelementptr float, float* %in1, i64 %.73
  %.75 = bitcast float* %.74 to <8 x float>*
  %.76 = load <8 x float>, <8 x float>* %.75, align 4
  %.77 = add i64 %index_5, 7688
  %.78 = getelementptr float, float* %rhs_pack, i64 %.77
  %.79 = bitcast float* %.78 to <8 x float>*
  store <8 x float> %.76, <8 x float>* %.79, align 4
  %.80 = add nsw i32 %k1, 1
  br label %k1.head.15
k1.end.17:
  %.81 = add nsw i32 %k0, 1
  br label %k0.head.12
k0.end.14:
  %index_16 = mul i64 %index_6, 384
  br label %block.head.18
block.head.18:
  %block = phi i32 [ 0, %k0.end.14 ], [ %.467, %panel.end.29 ]
  %.82 = icmp slt i32 %block, %index_7
  br i1 %.82, label %block.body.19, label %block.end.20
block.body.19:
  %row_start = mul i32 %block, 192
  %.83 = sub i32 %rows, %row_start
  %block_rows = call i32 @llvm.smin.i32(i32 192, i32 %.83)
  %m_block = add i32 %m_start, %row_start
  %.84 = add i32 %block_rows, 5
  %index_8 = sdiv i32 %.84, 6
  %.85 = mul i32 %index_8, 6
  br label %i.head.21
i.head.21:
  %i = phi i32 [ 0, %block.body.19 ], [ %.130, %k0_1.end.26 ]
  %.86 = icmp slt i32 %i, %.85
  br i1 %.86, label %i.body.22, label %i.end.23
i.body.22:
  %.87 = add i32 %m_block, %i
  %m = call i32 @llvm.smin.i32(i32 %.87, i32 %index_9)
  %.88 = sext i32 %i to i64
  %index_13 = mul i64 %.88, 160
  %.89 = sdiv i32 %m, 64
  %.90 = sext i32 %.89 to i64
  %.91 = mul i64 %.90, 4608
  %.92 = add i64 %index_16, %.91
  %.93 = sdiv i32 %m, 8
  %.94 = srem i32 %.93, 8
  %.95 = sext i32 %.94 to i64
  %.96 = mul i64 %.95, 384
  %.97 = add i64 %.92, %.96
  %.98 = srem i32 %m, 8
  %.99 = sext i32 %.98 to i64
  %.100 = mul i64 %.99, 32
  %index_17 = add i64 %.97, %.100
  br label %k0_1.head.24
k0_1.head.24:
  %k0_1 = phi i32 [ 0, %i.body.22 ], [ %.129, %k0_1.body.25 ]
  %.101 = icmp slt i32 %k0_1, 5
  br i1 %.101, label %k0_1.body.25, label %k0_1.end.26
k0_1.body.25:
  %.102 = sext i32 %k0_1 to i64
  %index_14 = mul i64 %.102, 32
  %index_15 = add i64 %index_13, %index_14
  %index_18 = add i64 %index_17, %index_14
  %.103 = getelementptr float, float* %in0, i64 %index_18
  %.104 = bitcast float* %.103 to <8 x float>*
  %.105 = load <8 x float>, <8 x float>* %.104, align 4
  %.106 = getelementptr float, float* %lhs_pack, i64 %index_15
  %.107 = bitcast float* %.106 to <8 x float>*
  store <8 x float> %.105, <8 x float>* %.107, align 4
  %.108 = add i64 %index_18, 8
  %.109 = getelementptr float, float* %in0, i64 %.108
  %.110 = bitcast float* %.109 to <8 x float>*
  %.111 = load <8 x float>, <8 x float>* %.110, align 4
  %.112 = add i64 %index_15, 8
  %.113 = getelementptr float, float* %lhs_pack, i64 %.112
  %.114 = bitcast float* %.113 to <8 x float>*
  store <8 x float> %.111, <8 x float>* %.114, align 4
  %.115 = add i64 %index_18, 16
  %.116 = getelementptr float, float* %in0, i64 %.115
  %.117 = bitcast float* %.116 to <8 x float>*
  %.118 = load <8 x float>, <8 x float>* %.117, align 4
  %.119 = add i64 %index_15, 16
  %.120 = getelementptr float, float* %lhs_pack, i64 %.119
  %.121 = bitcast float* %.120 to <8 x float>*
  store <8 x float> %.118, <8 x float>* %.121, align 4
  %.122 = add i64 %index_18, 24
  %.123 = getelementptr float, float* %in0, i64 %.122
  %.124 = bitcast float* %.123 to <8 x float>*
  %.125 = load <8 x float>, <8 x float>* %.124, align 4
  %.126 = add i64 %index_15, 24
  %.127 = getelementptr float, float* %lhs_pack, i64 %.126
  %.128 = bitcast float* %.127 to <8 x float>*
  store <8 x float> %.125, <8 x float>* %.128, align 4
  %.129 = add nsw i32 %k0_1, 1
  br label %k0_1.head.24
k0_1.end.26:
  %.130 = add nsw i32 %i, 1
  br label %i.head.21
i.end.23:
  %.131 = sext i32 %block to i64
  %.132 = mul i64 %.131, 192
  %index_19 = mul i64 %.132, 64
  br label %panel.head.27
panel.head.27:
  %panel = phi i32 [ 0, %i.end.23 ], [ %.466, %rows_panel.end.32 ]
  %.133 = icmp slt i32 %panel, 4
  br i1 %.133, label %panel.body.28, label %panel.end.29
panel.body.28:
  %index_20 = sext i32 %panel to i64
  %.134 = mul i64 %index_20, 16
  %index_21 = add i64 %index_19, %.134
  %index_24 = mul i64 %index_20, 2560
  br label %rows_panel.head.30
rows_panel.head.30:
  %rows_panel = phi i32 [ 0, %panel.body.28 ], [ %.465, %kk.end.38 ]
  %.135 = icmp slt i32 %rows_panel, %index_8
  br i1 %.135, label %rows_panel.body.31, label %rows_panel.end.32
rows_panel.body.31:
  %.136 = sext i32 %rows_panel to i64
  %index_22 = mul i64 %.136, 6
  %.137 = mul i64 %index_22, 64
  %index_23 = add i64 %index_21, %.137
  br label %i_1.head.33
i_1.head.33:
  %i_1 = phi i32 [ 0, %rows_panel.body.31 ], [ %.144, %i_1.body.34 ]
  %.138 = icmp slt i32 %i_1, 6
  br i1 %.138, label %i_1.body.34, label %i_1.end.35
i_1.body.34:
  %.139 = sext i32 %i_1 to i64
  %.140 = mul i64 %.139, 64
  %.141 = add i64 %index_23, %.140
  %.142 = getelementptr float, float* %totals, i64 %.141
  %.143 = bitcast float* %.142 to i8*
  call void @llvm.prefetch.p0i8(i8* %.143, i32 1, i32 3, i32 1)
  %.144 = add nsw i32 %i_1, 1
  br label %i_1.head.33
i_1.end.35:
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
  %index_27 = mul i64 %index_22, 160
  br label %kk.head.36
kk.head.36:
  %kk = phi i32 [ 0, %i_1.end.35 ], [ %.358, %kk.body.37 ]
  %.145 = icmp slt i32 %kk, 160
  br i1 %.145, label %kk.body.37, label %kk.end.38
kk.body.37:
  %index_25 = sext i32 %kk to i64
  %.146 = mul i64 %index_25, 16
  %index_26 = add i64 %index_24, %.146
  %.147 = getelementptr float, float* %rhs_pack, i64 %index_26
  %.148 = bitcast float* %.147 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.148, align 4
  %.149 = add i64 %index_26, 8
  %.150 = getelementptr float, float* %rhs_pack, i64 %.149
  %.151 = bitcast float* %.150 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.151, align 4
  %index_28 = add i64 %index_27, %index_25
  %.152 = getelementptr float, float* %lhs_pack, i64 %index_28
  %.153 = load float, float* %.152, align 4
  %.154 = insertelement <8 x float> undef, float %.153, i32 0
  %a = shufflevector <8 x float> %.154, <8 x float> undef, <8 x i32> zeroinitializer
  %.155 = load <8 x float>, <8 x float>* %acc_0.at
  %.156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.155)
  store <8 x float> %.156, <8 x float>* %acc_0.at
  %.157 = load <8 x float>, <8 x float>* %acc_1.at
  %.158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.157)
  store <8 x float> %.158, <8 x float>* %acc_1.at
  %.159 = add i64 %index_28, 160
  %.160 = getelementptr float, float* %lhs_pack, i64 %.159
  %.161 = load float, float* %.160, align 4
  %.162 = insertelement <8 x float> undef, float %.161, i32 0
  %a_1 = shufflevector <8 x float> %.162, <8 x float> undef, <8 x i32> zeroinitializer
  %.163 = load <8 x float>, <8 x float>* %acc_2.at
  %.164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.163)
  store <8 x float> %.164, <8 x float>* %acc_2.at
  %.165 = load <8 x float>, <8 x float>* %acc_3.at
  %.166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.165)
  store <8 x float> %.166, <8 x float>* %acc_3.at
  %.167 = add i64 %index_28, 320
  %.168 = getelementptr float, float* %lhs_pack, i64 %.167
  %.169 = load float, float* %.168, align 4
  %.170 = insertelement <8 x float> undef, float %.169, i32 0
  %a_2 = shufflevector <8 x float> %.170, <8 x float> undef, <8 x i32> zeroinitializer
  %.171 = load <8 x float>, <8 x float>* %acc_4.at
  %.172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.171)
  store <8 x float> %.172, <8 x float>* %acc_4.at
  %.173 = load <8 x float>, <8 x float>* %acc_5.at
  %.174 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.173)
  store <8 x float> %.174, <8 x float>* %acc_5.at
  %.175 = add i64 %index_28, 480
  %.176 = getelementptr float, float* %lhs_pack, i64 %.175
  %.177 = load float, float* %.176, align 4
  %.178 = insertelement <8 x float> undef, float %.177, i32 0
  %a_3 = shufflevector <8 x float> %.178, <8 x float> undef, <8 x i32> zeroinitializer
  %.179 = load <8 x float>, <8 x float>* %acc_6.at
  %.180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.179)
  store <8 x float> %.180, <8 x float>* %acc_6.at
  %.181 = load <8 x float>, <8 x float>* %acc_7.at
  %.182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.181)
  store <8 x float> %.182, <8 x float>* %acc_7.at
  %.183 = add i64 %index_28, 640
  %.184 = getelementptr float, float* %lhs_pack, i64 %.183
  %.185 = load float, float* %.184, align 4
  %.186 = insertelement <8 x float> undef, float %.185, i32 0
  %a_4 = shufflevector <8 x float> %.186, <8 x float> undef, <8 x i32> zeroinitializer
  %.187 = load <8 x float>, <8 x float>* %acc_8.at
  %.188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.187)
  store <8 x float> %.188, <8 x float>* %acc_8.at
  %.189 = load <8 x float>, <8 x float>* %acc_9.at
  %.190 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.189)
  store <8 x float> %.190, <8 x float>* %acc_9.at
  %.191 = add i64 %index_28, 800
  %.192 = getelementptr float, float* %lhs_pack, i64 %.191
  %.193 = load float, float* %.192, align 4
  %.194 = insertelement <8 x float> undef, float %.193, i32 0
  %a_5 = shufflevector <8 x float> %.194, <8 x float> undef, <8 x i32> zeroinitializer
  %.195 = load <8 x float>, <8 x float>* %acc_10.at
  %.196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.195)
  store <8 x float> %.196, <8 x float>* %acc_10.at
  %.197 = load <8 x float>, <8 x float>* %acc_11.at
  %.198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.197)
  store <8 x float> %.198, <8 x float>* %acc_11.at
  %index_29 = add i64 %index_25, 1
  %.199 = mul i64 %index_29, 16
  %index_30 = add i64 %index_24, %.199
  %.200 = getelementptr float, float* %rhs_pack, i64 %index_30
  %.201 = bitcast float* %.200 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.201, align 4
  %.202 = add i64 %index_30, 8
  %.203 = getelementptr float, float* %rhs_pack, i64 %.202
  %.204 = bitcast float* %.203 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.204, align 4
  %index_31 = add i64 %index_27, %index_29
  %.205 = getelementptr float, float* %lhs_pack, i64 %index_31
  %.206 = load float, float* %.205, align 4
  %.207 = insertelement <8 x float> undef, float %.206, i32 0
  %a_6 = shufflevector <8 x float> %.207, <8 x float> undef, <8 x i32> zeroinitializer
  %.208 = load <8 x float>, <8 x float>* %acc_0.at
  %.209 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.208)
  store <8 x float> %.209, <8 x float>* %acc_0.at
  %.210 = load <8 x float>, <8 x float>* %acc_1.at
  %.211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.210)
  store <8 x float> %.211, <8 x float>* %acc_1.at
  %.212 = add i64 %index_31, 160
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
  %.220 = add i64 %index_31, 320
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
  %.228 = add i64 %index_31, 480
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
  %.236 = add i64 %index_31, 640
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
  %.244 = add i64 %index_31, 800
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
  %index_32 = add i64 %index_25, 2
  %.252 = mul i64 %index_32, 16
  %index_33 = add i64 %index_24, %.252
  %.253 = getelementptr float, float* %rhs_pack, i64 %index_33
  %.254 = bitcast float* %.253 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.254, align 4
  %.255 = add i64 %index_33, 8
  %.256 = getelementptr float, float* %rhs_pack, i64 %.255
  %.257 = bitcast float* %.256 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.257, align 4
  %index_34 = add i64 %index_27, %index_32
  %.258 = getelementptr float, float* %lhs_pack, i64 %index_34
  %.259 = load float, float* %.258, align 4
  %.260 = insertelement <8 x float> undef, float %.259, i32 0
  %a_12 = shufflevector <8 x float> %.260, <8 x float> undef, <8 x i32> zeroinitializer
  %.261 = load <8 x float>, <8 x float>* %acc_0.at
  %.262 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.261)
  store <8 x float> %.262, <8 x float>* %acc_0.at
  %.263 = load <8 x float>, <8 x float>* %acc_1.at
  %.264 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.263)
  store <8 x float> %.264, <8 x float>* %acc_1.at
  %.265 = add i64 %index_34, 160
  %.266 = getelementptr float, float* %lhs_pack, i64 %.265
  %.267 = load float, float* %.266, align 4
  %.268 = insertelement <8 x float> undef, float %.267, i32 0
  %a_13 = shufflevector <8 x float> %.268, <8 x float> undef, <8 x i32> zeroinitializer
  %.269 = load <8 x float>, <8 x float>* %acc_2.at
  %.270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.269)
  store <8 x float> %.270, <8 x float>* %acc_2.at
  %.271 = load <8 x float>, <8 x float>* %acc_3.at
  %.272 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.271)
  store <8 x float> %.272, <8 x float>* %acc_3.at
  %.273 = add i64 %index_34, 320
  %.274 = getelementptr float, float* %lhs_pack, i64 %.273
  %.275 = load float, float* %.274, align 4
  %.276 = insertelement <8 x float> undef, float %.275, i32 0
  %a_14 = shufflevector <8 x float> %.276, <8 x float> undef, <8 x i32> zeroinitializer
  %.277 = load <8 x float>, <8 x float>* %acc_4.at
  %.278 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.277)
  store <8 x float> %.278, <8 x float>* %acc_4.at
  %.279 = load <8 x float>, <8 x float>* %acc_5.at
  %.280 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.279)
  store <8 x float> %.280, <8 x float>* %acc_5.at
  %.281 = add i64 %index_34, 480
  %.282 = getelementptr float, float* %lhs_pack, i64 %.281
  %.283 = load float, float* %.282, align 4
  %.284 = insertelement <8 x float> undef, float %.283, i32 0
  %a_15 = shufflevector <8 x float> %.284, <8 x float> undef, <8 x i32> zeroinitializer
  %.285 = load <8 x float>, <8 x float>* %acc_6.at
  %.286 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.285)
  store <8 x float> %.286, <8 x float>* %acc_6.at
  %.287 = load <8 x float>, <8 x float>* %acc_7.at
  %.288 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.287)
  store <8 x float> %.288, <8 x float>* %acc_7.at
  %.289 = add i64 %index_34, 640
  %.290 = getelementptr float, float* %lhs_pack, i64 %.289
  %.291 = load float, float* %.290, align 4
  %.292 = insertelement <8 x float> undef, float %.291, i32 0
  %a_16 = shufflevector <8 x float> %.292, <8 x float> undef, <8 x i32> zeroinitializer
  %.293 = load <8 x float>, <8 x float>* %acc_8.at
  %.294 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.293)
  store <8 x float> %.294, <8 x float>* %acc_8.at
  %.295 = load <8 x float>, <8 x float>* %acc_9.at
  %.296 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.295)
  store <8 x float> %.296, <8 x float>* %acc_9.at
  %.297 = add i64 %index_34, 800
  %.298 = getelementptr float, float* %lhs_pack, i64 %.297
  %.299 = load float, float* %.298, align 4
  %.300 = insertelement <8 x float> undef, float %.299, i32 0
  %a_17 = shufflevector <8 x float> %.300, <8 x float> undef, <8 x i32> zeroinitializer
  %.301 = load <8 x float>, <8 x float>* %acc_10.at
  %.302 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.301)
  store <8 x float> %.302, <8 x float>* %acc_10.at
  %.303 = load <8 x float>, <8 x float>* %acc_11.at
  %.304 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.303)
  store <8 x float> %.304, <8 x float>* %acc_11.at
  %index_35 = add i64 %index_25, 3
  %.305 = mul i64 %index_35, 16
  %index_36 = add i64 %index_24, %.305
  %.306 = getelementptr float, float* %rhs_pack, i64 %index_36
  %.307 = bitcast float* %.306 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.307, align 4
  %.308 = add i64 %index_36, 8
  %.309 = getelementptr float, float* %rhs_pack, i64 %.308
  %.310 = bitcast float* %.309 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.310, align 4
  %index_37 = add i64 %index_27, %index_35
  %.311 = getelementptr float, float* %lhs_pack, i64 %index_37
  %.312 = load float, float* %.311, align 4
  %.313 = insertelement <8 x float> undef, float %.312, i32 0
  %a_18 = shufflevector <8 x float> %.313, <8 x float> undef, <8 x i32> zeroinitializer
  %.314 = load <8 x float>, <8 x float>* %acc_0.at
  %.315 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.314)
  store <8 x float> %.315, <8 x float>* %acc_0.at
  %.316 = load <8 x float>, <8 x float>* %acc_1.at
  %.317 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.316)
  store <8 x float> %.317, <8 x float>* %acc_1.at
  %.318 = add i64 %index_37, 160
  %.319 = getelementptr float, float* %lhs_pack, i64 %.318
  %.320 = load float, float* %.319, align 4
  %.321 = insertelement <8 x float> undef, float %.320, i32 0
  %a_19 = shufflevector <8 x float> %.321, <8 x float> undef, <8 x i32> zeroinitializer
  %.322 = load <8 x float>, <8 x float>* %acc_2.at
  %.323 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.322)
  store <8 x float> %.323, <8 x float>* %acc_2.at
  %.324 = load <8 x float>, <8 x float>* %acc_3.at
  %.325 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.324)
  store <8 x float> %.325, <8 x float>* %acc_3.at
  %.326 = add i64 %index_37, 320
  %.327 = getelementptr float, float* %lhs_pack, i64 %.326
  %.328 = load float, float* %.327, align 4
  %.329 = insertelement <8 x float> undef, float %.328, i32 0
  %a_20 = shufflevector <8 x float> %.329, <8 x float> undef, <8 x i32> zeroinitializer
  %.330 = load <8 x float>, <8 x float>* %acc_4.at
  %.331 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.330)
  store <8 x float> %.331, <8 x float>* %acc_4.at
  %.332 = load <8 x float>, <8 x float>* %acc_5.at
  %.333 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.332)
  store <8 x float> %.333, <8 x float>* %acc_5.at
  %.334 = add i64 %index_37, 480
  %.335 = getelementptr float, float* %lhs_pack, i64 %.334
  %.336 = load float, float* %.335, align 4
  %.337 = insertelement <8 x float> undef, float %.336, i32 0
  %a_21 = shufflevector <8 x float> %.337, <8 x float> undef, <8 x i32> zeroinitializer
  %.338 = load <8 x float>, <8 x float>* %acc_6.at
  %.339 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.338)
  store <8 x float> %.339, <8 x float>* %acc_6.at
  %.340 = load <8 x float>, <8 x float>* %acc_7.at
  %.341 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.340)
  store <8 x float> %.341, <8 x float>* %acc_7.at
  %.342 = add i64 %index_37, 640
  %.343 = getelementptr float, float* %lhs_pack, i64 %.342
  %.344 = load float, float* %.343, align 4
  %.345 = insertelement <8 x float> undef, float %.344, i32 0
  %a_22 = shufflevector <8 x float> %.345, <8 x float> undef, <8 x i32> zeroinitializer
  %.346 = load <8 x float>, <8 x float>* %acc_8.at
  %.347 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.346)
  store <8 x float> %.347, <8 x float>* %acc_8.at
  %.348 = load <8 x float>, <8 x float>* %acc_9.at
  %.349 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.348)
  store <8 x float> %.349, <8 x float>* %acc_9.at
  %.350 = add i64 %index_37, 800
  %.351 = getelementptr float, float* %lhs_pack, i64 %.350
  %.352 = load float, float* %.351, align 4
  %.353 = insertelement <8 x float> undef, float %.352, i32 0
  %a_23 = shufflevector <8 x float> %.353, <8 x float> undef, <8 x i32> zeroinitializer
  %.354 = load <8 x float>, <8 x float>* %acc_10.at
  %.355 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.354)
  store <8 x float> %.355, <8 x float>* %acc_10.at
  %.356 = load <8 x float>, <8 x float>* %acc_11.at
  %.357 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.356)
  store <8 x float> %.357, <8 x float>* %acc_11.at
  %.358 = add nsw i32 %kk, 4
  br label %kk.head.36
kk.end.38:
  %.359 = getelementptr float, float* %totals, i64 %index_23
  %.360 = bitcast float* %.359 to <8 x float>*
  %.361 = load <8 x float>, <8 x float>* %.360, align 4
  %.362 = load <8 x float>, <8 x float>* %acc_0.at
  %.363 = fadd <8 x float> %.361, %.362
  %.364 = getelementptr float, float* %totals, i64 %index_23
  %.365 = bitcast float* %.364 to <8 x float>*
  store <8 x float> %.363, <8 x float>* %.365, align 4
  %.366 = add i64 %index_23, 8
  %.367 = getelementptr float, float* %totals, i64 %.366
  %.368 = bitcast float* %.367 to <8 x float>*
  %.369 = load <8 x float>, <8 x float>* %.368, align 4
  %.370 = load <8 x float>, <8 x float>* %acc_1.at
  %.371 = fadd <8 x float> %.369, %.370
  %.372 = add i64 %index_23, 8
  %.373 = getelementptr float, float* %totals, i64 %.372
  %.374 = bitcast float* %.373 to <8 x float>*
  store <8 x float> %.371, <8 x float>* %.374, align 4
  %.375 = add i64 %index_23, 64
  %.376 = getelementptr float, float* %totals, i64 %.375
  %.377 = bitcast float* %.376 to <8 x float>*
  %.378 = load <8 x float>, <8 x float>* %.377, align 4
  %.379 = load <8 x float>, <8 x float>* %acc_2.at
  %.380 = fadd <8 x float> %.378, %.379
  %.381 = add i64 %index_23, 64
  %.382 = getelementptr float, float* %totals, i64 %.381
  %.383 = bitcast float* %.382 to <8 x float>*
  store <8 x float> %.380, <8 x float>* %.383, align 4
  %.384 = add i64 %index_23, 72
  %.385 = getelementptr float, float* %totals, i64 %.384
  %.386 = bitcast float* %.385 to <8 x float>*
  %.387 = load <8 x float>, <8 x float>* %.386, align 4
  %.388 = load <8 x float>, <8 x float>* %acc_3.at
  %.389 = fadd <8 x float> %.387, %.388
  %.390 = add i64 %index_23, 72
  %.391 = getelementptr float, float* %totals, i64 %.390
  %.392 = bitcast float* %.391 to <8 x float>*
  store <8 x float> %.389, <8 x float>* %.392, align 4
  %.393 = add i64 %index_23, 128
  %.394 = getelementptr float, float* %totals, i64 %.393
  %.395 = bitcast float* %.394 to <8 x float>*
  %.396 = load <8 x float>, <8 x float>* %.395, align 4
  %.397 = load <8 x float>, <8 x float>* %acc_4.at
  %.398 = fadd <8 x float> %.396, %.397
  %.399 = add i64 %index_23, 128
  %.400 = getelementptr float, float* %totals, i64 %.399
  %.401 = bitcast float* %.400 to <8 x float>*
  store <8 x float> %.398, <8 x float>* %.401, align 4
  %.402 = add i64 %index_23, 136
  %.403 = getelementptr float, float* %totals, i64 %.402
  %.404 = bitcast float* %.403 to <8 x float>*
  %.405 = load <8 x float>, <8 x float>* %.404, align 4
  %.406 = load <8 x float>, <8 x float>* %acc_5.at
  %.407 = fadd <8 x float> %.405, %.406
  %.408 = add i64 %index_23, 136
  %.409 = getelementptr float, float* %totals, i64 %.408
  %.410 = bitcast float* %.409 to <8 x float>*
  store <8 x float> %.407, <8 x float>* %.410, align 4
  %.411 = add i64 %index_23, 192
  %.412 = getelementptr float, float* %totals, i64 %.411
  %.413 = bitcast float* %.412 to <8 x float>*
  %.414 = load <8 x float>, <8 x float>* %.413, align 4
  %.415 = load <8 x float>, <8 x float>* %acc_6.at
  %.416 = fadd <8 x float> %.414, %.415
  %.417 = add i64 %index_23, 192
  %.418 = getelementptr float, float* %totals, i64 %.417
  %.419 = bitcast float* %.418 to <8 x float>*
  store <8 x float> %.416, <8 x float>* %.419, align 4
  %.420 = add i64 %index_23, 200
  %.421 = getelementptr float, float* %totals, i64 %.420
  %.422 = bitcast float* %.421 to <8 x float>*
  %.423 = load <8 x float>, <8 x float>* %.422, align 4
  %.424 = load <8 x float>, <8 x float>* %acc_7.at
  %.425 = fadd <8 x float> %.423, %.424
  %.426 = add i64 %index_23, 200
  %.427 = getelementptr float, float* %totals, i64 %.426
  %.428 = bitcast float* %.427 to <8 x float>*
  store <8 x float> %.425, <8 x float>* %.428, align 4
  %.429 = add i64 %index_23, 256
  %.430 = getelementptr float, float* %totals, i64 %.429
  %.431 = bitcast float* %.430 to <8 x float>*
  %.432 = load <8 x float>, <8 x float>* %.431, align 4
  %.433 = load <8 x float>, <8 x float>* %acc_8.at
  %.434 = fadd <8 x float> %.432, %.433
  %.435 = add i64 %index_23, 256
  %.436 = getelementptr float, float* %totals, i64 %.435
  %.437 = bitcast float* %.436 to <8 x float>*
  store <8 x float> %.434, <8 x float>* %.437, align 4
  %.438 = add i64 %index_23, 264
  %.439 = getelementptr float, float* %totals, i64 %.438
  %.440 = bitcast float* %.439 to <8 x float>*
  %.441 = load <8 x float>, <8 x float>* %.440, align 4
  %.442 = load <8 x float>, <8 x float>* %acc_9.at
  %.443 = fadd <8 x float> %.441, %.442
  %.444 = add i64 %index_23, 264
  %.445 = getelementptr float, float* %totals, i64 %.444
  %.446 = bitcast float* %.445 to <8 x float>*
  store <8 x float> %.443, <8 x float>* %.446, align 4
  %.447 = add i64 %index_23, 320
  %.448 = getelementptr float, float* %totals, i64 %.447
  %.449 = bitcast float* %.448 to <8 x float>*
  %.450 = load <8 x float>, <8 x float>* %.449, align 4
  %.451 = load <8 x float>, <8 x float>* %acc_10.at
  %.452 = fadd <8 x float> %.450, %.451
  %.453 = add i64 %index_23, 320
  %.454 = getelementptr float, float* %totals, i64 %.453
  %.455 = bitcast float* %.454 to <8 x float>*
  store <8 x float> %.452, <8 x float>* %.455, align 4
  %.456 = add i64 %index_23, 328
  %.457 = getelementptr float, float* %totals, i64 %.456
  %.458 = bitcast float* %.457 to <8 x float>*
  %.459 = load <8 x float>, <8 x float>* %.458, align 4
  %.460 = load <8 x float>, <8 x float>* %acc_11.at
  %.461 = fadd <8 x float> %.459, %.460
  %.462 = add i64 %index_23, 328
  %.463 = getelementptr float, float* %totals, i64 %.462
  %.464 = bitcast float* %.463 to <8 x float>*
  store <8 x float> %.461, <8 x float>* %.464, align 4
  %.465 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.30
rows_panel.end.32:
  %.466 = add nsw i32 %panel, 1
  br label %panel.head.27
panel.end.29:
  %.467 = add nsw i32 %block, 1
  br label %block.head.18
block.end.20:
  %.468 = add nsw i32 %ko, 1
  br label %ko.head.9
ko.end.11:
  br label %i_2.head.39
i_2.head.39:
  %i_2 = phi i32 [ 0, %ko.end.11 ], [ %.499, %j_4.end.44 ]
  %.469 = icmp slt i32 %i_2, %rows
  br i1 %.469, label %i_2.body.40, label %i_2.end.41
i_2.body.40:
  %m_1 = add i32 %m_start, %i_2
  %.470 = sdiv i32 %m_1, 64
  %.471 = sext i32 %.470 to i64
  %.472 = mul i64 %.471, 4096
  %.473 = sdiv i32 %m_1, 8
  %.474 = srem i32 %.473, 8
  %.475 = sext i32 %.474 to i64
  %.476 = mul i64 %.475, 512
  %.477 = add i64 %.472, %.476
  %.478 = srem i32 %m_1, 8
  %.479 = sext i32 %.478 to i64
  %.480 = mul i64 %.479, 64
  %index_39 = add i64 %.477, %.480
  %.481 = sext i32 %i_2 to i64
  %index_40 = mul i64 %.481, 64
  br label %j_4.head.42
j_4.head.42:
  %j_4 = phi i32 [ 0, %i_2.body.40 ], [ %.498, %j_4.body.43 ]
  %.482 = icmp slt i32 %j_4, 64
  br i1 %.482, label %j_4.body.43, label %j_4.end.44
j_4.body.43:
  %index_38 = sext i32 %j_4 to i64
  %.483 = getelementptr float, float* %in2, i64 %index_38
  %.484 = bitcast float* %.483 to <8 x float>*
  %lanes_2 = load <8 x float>, <8 x float>* %.484, align 4
  %index_41 = add i64 %index_40, %index_38
  %.485 = getelementptr float, float* %totals, i64 %index_41
  %.486 = bitcast float* %.485 to <8 x float>*
  %.487 = load <8 x float>, <8 x float>* %.486, align 4
  %.488 = fadd <8 x float> %.487, %lanes_2
  %.489 = fcmp ogt <8 x float> zeroinitializer, %.488
  %.490 = getelementptr float, float* %totals, i64 %index_41
  %.491 = bitcast float* %.490 to <8 x float>*
  %.492 = load <8 x float>, <8 x float>* %.491, align 4
  %.493 = fadd <8 x float> %.492, %lanes_2
  %.494 = select <8 x i1> %.489, <8 x float> zeroinitializer, <8 x float> %.493
  %.495 = add i64 %index_39, %index_38
  %.496 = getelementptr float, float* %out0, i64 %.495
  %.497 = bitcast float* %.496 to <8 x float>*
  store <8 x float> %.494, <8 x float>* %.497, align 4
  %.498 = add nsw i32 %j_4, 8
  br label %j_4.head.42
j_4.end.44:
  %.499 = add nsw i32 %i_2, 1
  br label %i_2.head.39
i_2.end.41:
  %.500 = add i32 %group_x, 1
  %.501 = icmp eq i32 %.500, %.grid_x
  %.502 = add i32 %group_y, 1
  %.503 = select i1 %.501, i32 %.502, i32 %group_y
  %.504 = icmp eq i32 %.503, %.grid_y
  %.505 = add i32 %group_z, 1
  %.506 = select i1 %.501, i32 0, i32 %.500
  store i32 %.506, i32* %group_x.at
  %.507 = select i1 %.504, i32 0, i32 %.503
  store i32 %.507, i32* %group_y.at
  %.508 = select i1 %.504, i32 %.505, i32 %group_z
  store i32 %.508, i32* %group_z.at
  %.509 = add nsw i32 %.task, 1
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
;   schedule: contract: tile m 60, tile n 64, register m 6, register n 16, vector n 8, rest m 4
;   flops: 262400*batch  bytes: 4608*batch+524800
;   grid: floordiv(batch+59, 60) x 2 x 1
;   in0: f32[1024*batch], read
;   in1: f32[131072], read
;   in2: f32[128], read
;   out0: f32[128*batch], write
;   scratch: totals: f32[96]
define internal void @predict_hidden(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
entry:
  %group_x.at = alloca i32
  %group_y.at = alloca i32
  %group_z.at = alloca i32
  %acc_0.at = alloca <8 x float>
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
  %acc_12.at = alloca <8 x float>
  %acc_1_0.at = alloca <8 x float>
  %acc_1_1.at = alloca <8 x float>
  %acc_1_2.at = alloca <8 x float>
  %acc_1_3.at = alloca <8 x float>
  %acc_1_4.at = alloca <8 x float>
  %acc_1_5.at = alloca <8 x float>
  %acc_1_6.at = alloca <8 x float>
  %acc_1_7.at = alloca <8 x float>
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.633, %group.end.8 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 60
  %n_start = mul i32 %group_y, 64
  %.8 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 60, i32 %.8)
  %.9 = add i32 %rows, 5
  %index_1 = sdiv i32 %.9, 6
  %.10 = mul i32 %index_1, 6
  %.11 = sub i32 %.10, %rows
  %.12 = sdiv i32 %.11, 2
  %.13 = sub i32 %index_1, %.12
  %index_2 = call i32 @llvm.smax.i32(i32 0, i32 %.13)
  %index_5 = sub i32 %batch, 1
  %index_6 = sext i32 %group_y to i64
  %index_7 = mul i64 %index_6, 64
  %.14 = sext i32 %group_x to i64
  %index_10 = mul i64 %.14, 60
  %index_12 = mul i64 %index_6, 65536
  br label %group.head.6
group.head.6:
  %group = phi i32 [ 0, %.task.body.4 ], [ %.623, %short_panel.end.23 ]
  %.15 = icmp slt i32 %group, 4
  br i1 %.15, label %group.body.7, label %group.end.8
group.body.7:
  %group_start = mul i32 %group, 16
  %index_4 = add i32 %n_start, %group_start
  %index_8 = sext i32 %group to i64
  %.16 = mul i64 %index_8, 16
  %index_9 = add i64 %index_7, %.16
  %.17 = mul i64 %index_8, 16384
  %index_13 = add i64 %index_12, %.17
  br label %rows_panel.head.9
rows_panel.head.9:
  %rows_panel = phi i32 [ 0, %group.body.7 ], [ %.352, %i_1.end.20 ]
  %.18 = icmp slt i32 %rows_panel, %index_2
  br i1 %.18, label %rows_panel.body.10, label %rows_panel.end.11
rows_panel.body.10:
  %row = mul i32 %rows_panel, 6
  %index_3 = add i32 %m_start, %row
  %.19 = sext i32 %rows_panel to i64
  %.20 = mul i64 %.19, 6
  %index_11 = add i64 %index_10, %.20
  br label %i.head.12
i.head.12:
  %i = phi i32 [ 0, %rows_panel.body.10 ], [ %.30, %i.body.13 ]
  %.21 = icmp slt i32 %i, 6
  br i1 %.21, label %i.body.13, label %i.end.14
i.body.13:
  %.22 = getelementptr float, float* %in2, i64 %index_9
  %.23 = bitcast float* %.22 to i8*
  call void @llvm.prefetch.p0i8(i8* %.23, i32 0, i32 3, i32 1)
  %.24 = sext i32 %i to i64
  %.25 = add i64 %index_11, %.24
  %.26 = mul i64 %.25, 128
  %.27 = add i64 %index_9, %.26
  %.28 = getelementptr float, float* %out0, i64 %.27
  %.29 = bitcast float* %.28 to i8*
  call void @llvm.prefetch.p0i8(i8* %.29, i32 1, i32 3, i32 1)
  %.30 = add nsw i32 %i, 1
  br label %i.head.12
i.end.14:
  store <8 x float> zeroinitializer, <8 x float>* %acc_0.at
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
  store <8 x float> zeroinitializer, <8 x float>* %acc_12.at
  %.31 = call i32 @llvm.smin.i32(i32 %index_3, i32 %index_5)
  %.32 = sext i32 %.31 to i64
  %index_16 = mul i64 %.32, 1024
  %.33 = add i32 %index_3, 1
  %.34 = call i32 @llvm.smin.i32(i32 %.33, i32 %index_5)
  %.35 = sext i32 %.34 to i64
  %index_17 = mul i64 %.35, 1024
  %.36 = add i32 %index_3, 2
  %.37 = call i32 @llvm.smin.i32(i32 %.36, i32 %index_5)
  %.38 = sext i32 %.37 to i64
  %index_18 = mul i64 %.38, 1024
  %.39 = add i32 %index_3, 3
  %.40 = call i32 @llvm.smin.i32(i32 %.39, i32 %index_5)
  %.41 = sext i32 %.40 to i64
  %index_19 = mul i64 %.41, 1024
  %.42 = add i32 %index_3, 4
  %.43 = call i32 @llvm.smin.i32(i32 %.42, i32 %index_5)
  %.44 = sext i32 %.43 to i64
  %index_20 = mul i64 %.44, 1024
  %.45 = add i32 %index_3, 5
  %.46 = call i32 @llvm.smin.i32(i32 %.45, i32 %index_5)
  %.47 = sext i32 %.46 to i64
  %index_21 = mul i64 %.47, 1024
  br label %k.head.15
k.head.15:
  %k = phi i32 [ 0, %i.end.14 ], [ %.277, %k.body.16 ]
  %.48 = icmp slt i32 %k, 1024
  br i1 %.48, label %k.body.16, label %k.end.17
k.body.16:
  %index_14 = sext i32 %k to i64
  %.49 = mul i64 %index_14, 16
  %index_15 = add i64 %index_13, %.49
  %.50 = add i64 %index_15, 512
  %.51 = getelementptr float, float* %in1, i64 %.50
  %.52 = bitcast float* %.51 to i8*
  call void @llvm.prefetch.p0i8(i8* %.52, i32 0, i32 3, i32 1)
  %.53 = getelementptr float, float* %in1, i64 %index_15
  %.54 = bitcast float* %.53 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.54, align 4
  %.55 = add i64 %index_15, 8
  %.56 = getelementptr float, float* %in1, i64 %.55
  %.57 = bitcast float* %.56 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.57, align 4
  %.58 = add i64 %index_16, %index_14
  %.59 = getelementptr float, float* %in0, i64 %.58
  %.60 = load float, float* %.59, align 4
  %.61 = insertelement <8 x float> undef, float %.60, i32 0
  %a = shufflevector <8 x float> %.61, <8 x float> undef, <8 x i32> zeroinitializer
  %.62 = load <8 x float>, <8 x float>* %acc_0.at
  %.63 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.62)
  store <8 x float> %.63, <8 x float>* %acc_0.at
  %.64 = load <8 x float>, <8 x float>* %acc_2.at
  %.65 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.64)
  store <8 x float> %.65, <8 x float>* %acc_2.at
  %.66 = add i64 %index_17, %index_14
  %.67 = getelementptr float, float* %in0, i64 %.66
  %.68 = load float, float* %.67, align 4
  %.69 = insertelement <8 x float> undef, float %.68, i32 0
  %a_1 = shufflevector <8 x float> %.69, <8 x float> undef, <8 x i32> zeroinitializer
  %.70 = load <8 x float>, <8 x float>* %acc_3.at
  %.71 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.70)
  store <8 x float> %.71, <8 x float>* %acc_3.at
  %.72 = load <8 x float>, <8 x float>* %acc_4.at
  %.73 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.72)
  store <8 x float> %.73, <8 x float>* %acc_4.at
  %.74 = add i64 %index_18, %index_14
  %.75 = getelementptr float, float* %in0, i64 %.74
  %.76 = load float, float* %.75, align 4
  %.77 = insertelement <8 x float> undef, float %.76, i32 0
  %a_2 = shufflevector <8 x float> %.77, <8 x float> undef, <8 x i32> zeroinitializer
  %.78 = load <8 x float>, <8 x float>* %acc_5.at
  %.79 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.78)
  store <8 x float> %.79, <8 x float>* %acc_5.at
  %.80 = load <8 x float>, <8 x float>* %acc_6.at
  %.81 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.80)
  store <8 x float> %.81, <8 x float>* %acc_6.at
  %.82 = add i64 %index_19, %index_14
  %.83 = getelementptr float, float* %in0, i64 %.82
  %.84 = load float, float* %.83, align 4
  %.85 = insertelement <8 x float> undef, float %.84, i32 0
  %a_3 = shufflevector <8 x float> %.85, <8 x float> undef, <8 x i32> zeroinitializer
  %.86 = load <8 x float>, <8 x float>* %acc_7.at
  %.87 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.86)
  store <8 x float> %.87, <8 x float>* %acc_7.at
  %.88 = load <8 x float>, <8 x float>* %acc_8.at
  %.89 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.88)
  store <8 x float> %.89, <8 x float>* %acc_8.at
  %.90 = add i64 %index_20, %index_14
  %.91 = getelementptr float, float* %in0, i64 %.90
  %.92 = load float, float* %.91, align 4
  %.93 = insertelement <8 x float> undef, float %.92, i32 0
  %a_4 = shufflevector <8 x float> %.93, <8 x float> undef, <8 x i32> zeroinitializer
  %.94 = load <8 x float>, <8 x float>* %acc_9.at
  %.95 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.94)
  store <8 x float> %.95, <8 x float>* %acc_9.at
  %.96 = load <8 x float>, <8 x float>* %acc_10.at
  %.97 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.96)
  store <8 x float> %.97, <8 x float>* %acc_10.at
  %.98 = add i64 %index_21, %index_14
  %.99 = getelementptr float, float* %in0, i64 %.98
  %.100 = load float, float* %.99, align 4
  %.101 = insertelement <8 x float> undef, float %.100, i32 0
  %a_5 = shufflevector <8 x float> %.101, <8 x float> undef, <8 x i32> zeroinitializer
  %.102 = load <8 x float>, <8 x float>* %acc_11.at
  %.103 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.102)
  store <8 x float> %.103, <8 x float>* %acc_11.at
  %.104 = load <8 x float>, <8 x float>* %acc_12.at
  %.105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.104)
  store <8 x float> %.105, <8 x float>* %acc_12.at
  %index_22 = add i64 %index_14, 1
  %.106 = mul i64 %index_22, 16
  %index_24 = add i64 %index_13, %.106
  %.107 = add i64 %index_24, 512
  %.108 = getelementptr float, float* %in1, i64 %.107
  %.109 = bitcast float* %.108 to i8*
  call void @llvm.prefetch.p0i8(i8* %.109, i32 0, i32 3, i32 1)
  %.110 = getelementptr float, float* %in1, i64 %index_24
  %.111 = bitcast float* %.110 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.111, align 4
  %.112 = add i64 %index_24, 8
  %.113 = getelementptr float, float* %in1, i64 %.112
  %.114 = bitcast float* %.113 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.114, align 4
  %.115 = add i64 %index_16, %index_22
  %.116 = getelementptr float, float* %in0, i64 %.115
  %.117 = load float, float* %.116, align 4
  %.118 = insertelement <8 x float> undef, float %.117, i32 0
  %a_10 = shufflevector <8 x float> %.118, <8 x float> undef, <8 x i32> zeroinitializer
  %.119 = load <8 x float>, <8 x float>* %acc_0.at
  %.120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_4, <8 x float> %.119)
  store <8 x float> %.120, <8 x float>* %acc_0.at
  %.121 = load <8 x float>, <8 x float>* %acc_2.at
  %.122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_5, <8 x float> %.121)
  store <8 x float> %.122, <8 x float>* %acc_2.at
  %.123 = add i64 %index_17, %index_22
  %.124 = getelementptr float, float* %in0, i64 %.123
  %.125 = load float, float* %.124, align 4
  %.126 = insertelement <8 x float> undef, float %.125, i32 0
  %a_11 = shufflevector <8 x float> %.126, <8 x float> undef, <8 x i32> zeroinitializer
  %.127 = load <8 x float>, <8 x float>* %acc_3.at
  %.128 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_4, <8 x float> %.127)
  store <8 x float> %.128, <8 x float>* %acc_3.at
  %.129 = load <8 x float>, <8 x float>* %acc_4.at
  %.130 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_5, <8 x float> %.129)
  store <8 x float> %.130, <8 x float>* %acc_4.at
  %.131 = add i64 %index_18, %index_22
  %.132 = getelementptr float, float* %in0, i64 %.131
  %.133 = load float, float* %.132, align 4
  %.134 = insertelement <8 x float> undef, float %.133, i32 0
  %a_12 = shufflevector <8 x float> %.134, <8 x float> undef, <8 x i32> zeroinitializer
  %.135 = load <8 x float>, <8 x float>* %acc_5.at
  %.136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.135)
  store <8 x float> %.136, <8 x float>* %acc_5.at
  %.137 = load <8 x float>, <8 x float>* %acc_6.at
  %.138 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.137)
  store <8 x float> %.138, <8 x float>* %acc_6.at
  %.139 = add i64 %index_19, %index_22
  %.140 = getelementptr float, float* %in0, i64 %.139
  %.141 = load float, float* %.140, align 4
  %.142 = insertelement <8 x float> undef, float %.141, i32 0
  %a_13 = shufflevector <8 x float> %.142, <8 x float> undef, <8 x i32> zeroinitializer
  %.143 = load <8 x float>, <8 x float>* %acc_7.at
  %.144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.143)
  store <8 x float> %.144, <8 x float>* %acc_7.at
  %.145 = load <8 x float>, <8 x float>* %acc_8.at
  %.146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.145)
  store <8 x float> %.146, <8 x float>* %acc_8.at
  %.147 = add i64 %index_20, %index_22
  %.148 = getelementptr float, float* %in0, i64 %.147
  %.149 = load float, float* %.148, align 4
  %.150 = insertelement <8 x float> undef, float %.149, i32 0
  %a_14 = shufflevector <8 x float> %.150, <8 x float> undef, <8 x i32> zeroinitializer
  %.151 = load <8 x float>, <8 x float>* %acc_9.at
  %.152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.151)
  store <8 x float> %.152, <8 x float>* %acc_9.at
  %.153 = load <8 x float>, <8 x float>* %acc_10.at
  %.154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.153)
  store <8 x float> %.154, <8 x float>* %acc_10.at
  %.155 = add i64 %index_21, %index_22
  %.156 = getelementptr float, float* %in0, i64 %.155
  %.157 = load float, float* %.156, align 4
  %.158 = insertelement <8 x float> undef, float %.157, i32 0
  %a_15 = shufflevector <8 x float> %.158, <8 x float> undef, <8 x i32> zeroinitializer
  %.159 = load <8 x float>, <8 x float>* %acc_11.at
  %.160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.159)
  store <8 x float> %.160, <8 x float>* %acc_11.at
  %.161 = load <8 x float>, <8 x float>* %acc_12.at
  %.162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.161)
  store <8 x float> %.162, <8 x float>* %acc_12.at
  %index_25 = add i64 %index_14, 2
  %.163 = mul i64 %index_25, 16
  %index_26 = add i64 %index_13, %.163
  %.164 = add i64 %index_26, 512
  %.165 = getelementptr float, float* %in1, i64 %.164
  %.166 = bitcast float* %.165 to i8*
  call void @llvm.prefetch.p0i8(i8* %.166, i32 0, i32 3, i32 1)
  %.167 = getelementptr float, float* %in1, i64 %index_26
  %.168 = bitcast float* %.167 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.168, align 4
  %.169 = add i64 %index_26, 8
  %.170 = getelementptr float, float* %in1, i64 %.169
  %.171 = bitcast float* %.170 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.171, align 4
  %.172 = add i64 %index_16, %index_25
  %.173 = getelementptr float, float* %in0, i64 %.172
  %.174 = load float, float* %.173, align 4
  %.175 = insertelement <8 x float> undef, float %.174, i32 0
  %a_16 = shufflevector <8 x float> %.175, <8 x float> undef, <8 x i32> zeroinitializer
  %.176 = load <8 x float>, <8 x float>* %acc_0.at
  %.177 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_6, <8 x float> %.176)
  store <8 x float> %.177, <8 x float>* %acc_0.at
  %.178 = load <8 x float>, <8 x float>* %acc_2.at
  %.179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_7, <8 x float> %.178)
  store <8 x float> %.179, <8 x float>* %acc_2.at
  %.180 = add i64 %index_17, %index_25
  %.181 = getelementptr float, float* %in0, i64 %.180
  %.182 = load float, float* %.181, align 4
  %.183 = insertelement <8 x float> undef, float %.182, i32 0
  %a_17 = shufflevector <8 x float> %.183, <8 x float> undef, <8 x i32> zeroinitializer
  %.184 = load <8 x float>, <8 x float>* %acc_3.at
  %.185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_6, <8 x float> %.184)
  store <8 x float> %.185, <8 x float>* %acc_3.at
  %.186 = load <8 x float>, <8 x float>* %acc_4.at
  %.187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_7, <8 x float> %.186)
  store <8 x float> %.187, <8 x float>* %acc_4.at
  %.188 = add i64 %index_18, %index_25
  %.189 = getelementptr float, float* %in0, i64 %.188
  %.190 = load float, float* %.189, align 4
  %.191 = insertelement <8 x float> undef, float %.190, i32 0
  %a_18 = shufflevector <8 x float> %.191, <8 x float> undef, <8 x i32> zeroinitializer
  %.192 = load <8 x float>, <8 x float>* %acc_5.at
  %.193 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.192)
  store <8 x float> %.193, <8 x float>* %acc_5.at
  %.194 = load <8 x float>, <8 x float>* %acc_6.at
  %.195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.194)
  store <8 x float> %.195, <8 x float>* %acc_6.at
  %.196 = add i64 %index_19, %index_25
  %.197 = getelementptr float, float* %in0, i64 %.196
  %.198 = load float, float* %.197, align 4
  %.199 = insertelement <8 x float> undef, float %.198, i32 0
  %a_19 = shufflevector <8 x float> %.199, <8 x float> undef, <8 x i32> zeroinitializer
  %.200 = load <8 x float>, <8 x float>* %acc_7.at
  %.201 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.200)
  store <8 x float> %.201, <8 x float>* %acc_7.at
  %.202 = load <8 x float>, <8 x float>* %acc_8.at
  %.203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.202)
  store <8 x float> %.203, <8 x float>* %acc_8.at
  %.204 = add i64 %index_20, %index_25
  %.205 = getelementptr float, float* %in0, i64 %.204
  %.206 = load float, float* %.205, align 4
  %.207 = insertelement <8 x float> undef, float %.206, i32 0
  %a_20 = shufflevector <8 x float> %.207, <8 x float> undef, <8 x i32> zeroinitializer
  %.208 = load <8 x float>, <8 x float>* %acc_9.at
  %.209 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.208)
  store <8 x float> %.209, <8 x float>* %acc_9.at
  %.210 = load <8 x float>, <8 x float>* %acc_10.at
  %.211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.210)
  store <8 x float> %.211, <8 x float>* %acc_10.at
  %.212 = add i64 %index_21, %index_25
  %.213 = getelementptr float, float* %in0, i64 %.212
  %.214 = load float, float* %.213, align 4
  %.215 = insertelement <8 x float> undef, float %.214, i32 0
  %a_21 = shufflevector <8 x float> %.215, <8 x float> undef, <8 x i32> zeroinitializer
  %.216 = load <8 x float>, <8 x float>* %acc_11.at
  %.217 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.216)
  store <8 x float> %.217, <8 x float>* %acc_11.at
  %.218 = load <8 x float>, <8 x float>* %acc_12.at
  %.219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.218)
  store <8 x float> %.219, <8 x float>* %acc_12.at
  %index_27 = add i64 %index_14, 3
  %.220 = mul i64 %index_27, 16
  %index_28 = add i64 %index_13, %.220
  %.221 = add i64 %index_28, 512
  %.222 = getelementptr float, float* %in1, i64 %.221
  %.223 = bitcast float* %.222 to i8*
  call void @llvm.prefetch.p0i8(i8* %.223, i32 0, i32 3, i32 1)
  %.224 = getelementptr float, float* %in1, i64 %index_28
  %.225 = bitcast float* %.224 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.225, align 4
  %.226 = add i64 %index_28, 8
  %.227 = getelementptr float, float* %in1, i64 %.226
  %.228 = bitcast float* %.227 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.228, align 4
  %.229 = add i64 %index_16, %index_27
  %.230 = getelementptr float, float* %in0, i64 %.229
  %.231 = load float, float* %.230, align 4
  %.232 = insertelement <8 x float> undef, float %.231, i32 0
  %a_22 = shufflevector <8 x float> %.232, <8 x float> undef, <8 x i32> zeroinitializer
  %.233 = load <8 x float>, <8 x float>* %acc_0.at
  %.234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_8, <8 x float> %.233)
  store <8 x float> %.234, <8 x float>* %acc_0.at
  %.235 = load <8 x float>, <8 x float>* %acc_2.at
  %.236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_9, <8 x float> %.235)
  store <8 x float> %.236, <8 x float>* %acc_2.at
  %.237 = add i64 %index_17, %index_27
  %.238 = getelementptr float, float* %in0, i64 %.237
  %.239 = load float, float* %.238, align 4
  %.240 = insertelement <8 x float> undef, float %.239, i32 0
  %a_23 = shufflevector <8 x float> %.240, <8 x float> undef, <8 x i32> zeroinitializer
  %.241 = load <8 x float>, <8 x float>* %acc_3.at
  %.242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_8, <8 x float> %.241)
  store <8 x float> %.242, <8 x float>* %acc_3.at
  %.243 = load <8 x float>, <8 x float>* %acc_4.at
  %.244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_9, <8 x float> %.243)
  store <8 x float> %.244, <8 x float>* %acc_4.at
  %.245 = add i64 %index_18, %index_27
  %.246 = getelementptr float, float* %in0, i64 %.245
  %.247 = load float, float* %.246, align 4
  %.248 = insertelement <8 x float> undef, float %.247, i32 0
  %a_24 = shufflevector <8 x float> %.248, <8 x float> undef, <8 x i32> zeroinitializer
  %.249 = load <8 x float>, <8 x float>* %acc_5.at
  %.250 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_8, <8 x float> %.249)
  store <8 x float> %.250, <8 x float>* %acc_5.at
  %.251 = load <8 x float>, <8 x float>* %acc_6.at
  %.252 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_9, <8 x float> %.251)
  store <8 x float> %.252, <8 x float>* %acc_6.at
  %.253 = add i64 %index_19, %index_27
  %.254 = getelementptr float, float* %in0, i64 %.253
  %.255 = load float, float* %.254, align 4
  %.256 = insertelement <8 x float> undef, float %.255, i32 0
  %a_25 = shufflevector <8 x float> %.256, <8 x float> undef, <8 x i32> zeroinitializer
  %.257 = load <8 x float>, <8 x float>* %acc_7.at
  %.258 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_8, <8 x float> %.257)
  store <8 x float> %.258, <8 x float>* %acc_7.at
  %.259 = load <8 x float>, <8 x float>* %acc_8.at
  %.260 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_9, <8 x float> %.259)
  store <8 x float> %.260, <8 x float>* %acc_8.at
  %.261 = add i64 %index_20, %index_27
  %.262 = getelementptr float, float* %in0, i64 %.261
  %.263 = load float, float* %.262, align 4
  %.264 = insertelement <8 x float> undef, float %.263, i32 0
  %a_26 = shufflevector <8 x float> %.264, <8 x float> undef, <8 x i32> zeroinitializer
  %.265 = load <8 x float>, <8 x float>* %acc_9.at
  %.266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_8, <8 x float> %.265)
  store <8 x float> %.266, <8 x float>* %acc_9.at
  %.267 = load <8 x float>, <8 x float>* %acc_10.at
  %.268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_9, <8 x float> %.267)
  store <8 x float> %.268, <8 x float>* %acc_10.at
  %.269 = add i64 %index_21, %index_27
  %.270 = getelementptr float, float* %in0, i64 %.269
  %.271 = load float, float* %.270, align 4
  %.272 = insertelement <8 x float> undef, float %.271, i32 0
  %a_27 = shufflevector <8 x float> %.272, <8 x float> undef, <8 x i32> zeroinitializer
  %.273 = load <8 x float>, <8 x float>* %acc_11.at
  %.274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_8, <8 x float> %.273)
  store <8 x float> %.274, <8 x float>* %acc_11.at
  %.275 = load <8 x float>, <8 x float>* %acc_12.at
  %.276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_9, <8 x float> %.275)
  store <8 x float> %.276, <8 x float>* %acc_12.at
  %.277 = add nsw i32 %k, 4
  br label %k.head.15
k.end.17:
  %.278 = load <8 x float>, <8 x float>* %acc_0.at
  %.279 = getelementptr float, float* %totals, i64 0
  %.280 = bitcast float* %.279 to <8 x float>*
  store <8 x float> %.278, <8 x float>* %.280, align 4
  %.281 = load <8 x float>, <8 x float>* %acc_2.at
  %.282 = getelementptr float, float* %totals, i64 8
  %.283 = bitcast float* %.282 to <8 x float>*
  store <8 x float> %.281, <8 x float>* %.283, align 4
  %.284 = load <8 x float>, <8 x float>* %acc_3.at
  %.285 = getelementptr float, float* %totals, i64 16
  %.286 = bitcast float* %.285 to <8 x float>*
  store <8 x float> %.284, <8 x float>* %.286, align 4
  %.287 = load <8 x float>, <8 x float>* %acc_4.at
  %.288 = getelementptr float, float* %totals, i64 24
  %.289 = bitcast float* %.288 to <8 x float>*
  store <8 x float> %.287, <8 x float>* %.289, align 4
  %.290 = load <8 x float>, <8 x float>* %acc_5.at
  %.291 = getelementptr float, float* %totals, i64 32
  %.292 = bitcast float* %.291 to <8 x float>*
  store <8 x float> %.290, <8 x float>* %.292, align 4
  %.293 = load <8 x float>, <8 x float>* %acc_6.at
  %.294 = getelementptr float, float* %totals, i64 40
  %.295 = bitcast float* %.294 to <8 x float>*
  store <8 x float> %.293, <8 x float>* %.295, align 4
  %.296 = load <8 x float>, <8 x float>* %acc_7.at
  %.297 = getelementptr float, float* %totals, i64 48
  %.298 = bitcast float* %.297 to <8 x float>*
  store <8 x float> %.296, <8 x float>* %.298, align 4
  %.299 = load <8 x float>, <8 x float>* %acc_8.at
  %.300 = getelementptr float, float* %totals, i64 56
  %.301 = bitcast float* %.300 to <8 x float>*
  store <8 x float> %.299, <8 x float>* %.301, align 4
  %.302 = load <8 x float>, <8 x float>* %acc_9.at
  %.303 = getelementptr float, float* %totals, i64 64
  %.304 = bitcast float* %.303 to <8 x float>*
  store <8 x float> %.302, <8 x float>* %.304, align 4
  %.305 = load <8 x float>, <8 x float>* %acc_10.at
  %.306 = getelementptr float, float* %totals, i64 72
  %.307 = bitcast float* %.306 to <8 x float>*
  store <8 x float> %.305, <8 x float>* %.307, align 4
  %.308 = load <8 x float>, <8 x float>* %acc_11.at
  %.309 = getelementptr float, float* %totals, i64 80
  %.310 = bitcast float* %.309 to <8 x float>*
  store <8 x float> %.308, <8 x float>* %.310, align 4
  %.311 = load <8 x float>, <8 x float>* %acc_12.at
  %.312 = getelementptr float, float* %totals, i64 88
  %.313 = bitcast float* %.312 to <8 x float>*
  store <8 x float> %.311, <8 x float>* %.313, align 4
  %index_29 = sext i32 %index_4 to i64
  %.314 = sub i32 %rows, %row
  %.315 = call i32 @llvm.smin.i32(i32 6, i32 %.314)
  br label %i_1.head.18
i_1.head.18:
  %i_1 = phi i32 [ 0, %k.end.17 ], [ %.351, %i_1.body.19 ]
  %.316 = icmp slt i32 %i_1, %.315
  br i1 %.316, label %i_1.body.19, label %i_1.end.20
i_1.body.19:
  %.317 = getelementptr float, float* %in2, i64 %index_29
  %.318 = bitcast float* %.317 to <8 x float>*
  %lanes_2 = load <8 x float>, <8 x float>* %.318, align 4
  %index_30 = sext i32 %i_1 to i64
  %.319 = add i64 %index_11, %index_30
  %.320 = mul i64 %.319, 128
  %index_31 = add i64 %index_29, %.320
  %index_32 = mul i64 %index_30, 16
  %.321 = getelementptr float, float* %totals, i64 %index_32
  %.322 = bitcast float* %.321 to <8 x float>*
  %.323 = load <8 x float>, <8 x float>* %.322, align 4
  %.324 = fadd <8 x float> %.323, %lanes_2
  %.325 = fcmp ogt <8 x float> zeroinitializer, %.324
  %.326 = getelementptr float, float* %totals, i64 %index_32
  %.327 = bitcast float* %.326 to <8 x float>*
  %.328 = load <8 x float>, <8 x float>* %.327, align 4
  %.329 = fadd <8 x float> %.328, %lanes_2
  %.330 = select <8 x i1> %.325, <8 x float> zeroinitializer, <8 x float> %.329
  %.331 = getelementptr float, float* %out0, i64 %index_31
  %.332 = bitcast float* %.331 to <8 x float>*
  store <8 x float> %.330, <8 x float>* %.332, align 4
  %.333 = add i64 %index_29, 8
  %.334 = getelementptr float, float* %in2, i64 %.333
  %.335 = bitcast float* %.334 to <8 x float>*
  %lanes_3 = load <8 x float>, <8 x float>* %.335, align 4
  %.336 = add i64 %index_32, 8
  %.337 = getelementptr float, float* %totals, i64 %.336
  %.338 = bitcast float* %.337 to <8 x float>*
  %.339 = load <8 x float>, <8 x float>* %.338, align 4
  %.340 = fadd <8 x float> %.339, %lanes_3
  %.341 = fcmp ogt <8 x float> zeroinitializer, %.340
  %.342 = add i64 %index_32, 8
  %.343 = getelementptr float, float* %totals, i64 %.342
  %.344 = bitcast float* %.343 to <8 x float>*
  %.345 = load <8 x float>, <8 x float>* %.344, align 4
  %.346 = fadd <8 x float> %.345, %lanes_3
  %.347 = select <8 x i1> %.341, <8 x float> zeroinitializer, <8 x float> %.346
  %.348 = add i64 %index_31, 8
  %.349 = getelementptr float, float* %out0, i64 %.348
  %.350 = bitcast float* %.349 to <8 x float>*
  store <8 x float> %.347, <8 x float>* %.350, align 4
  %.351 = add nsw i32 %i_1, 1
  br label %i_1.head.18
i_1.end.20:
  %.352 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.9
rows_panel.end.11:
  %index_23 = mul i32 %index_2, 2
  %.353 = sext i32 %index_2 to i64
  %index_33 = mul i64 %.353, 2
  br label %short_panel.head.21
short_panel.head.21:
  %short_panel = phi i32 [ %index_2, %rows_panel.end.11 ], [ %.622, %i_3.end.29 ]
  %.354 = icmp slt i32 %short_panel, %index_1
  br i1 %.354, label %short_panel.body.22, label %short_panel.end.23
short_panel.body.22:
  %.355 = mul i32 %short_panel, 4
  %row_1 = add i32 %index_23, %.355
  %m_8 = add i32 %m_start, %row_1
  %.356 = getelementptr float, float* %in2, i64 %index_9
  %.357 = bitcast float* %.356 to i8*
  call void @llvm.prefetch.p0i8(i8* %.357, i32 0, i32 3, i32 1)
  %.358 = sext i32 %short_panel to i64
  %.359 = mul i64 %.358, 4
  %.360 = add i64 %index_33, %.359
  %index_34 = add i64 %index_10, %.360
  %.361 = mul i64 %index_34, 128
  %.362 = add i64 %index_9, %.361
  %.363 = getelementptr float, float* %out0, i64 %.362
  %.364 = bitcast float* %.363 to i8*
  call void @llvm.prefetch.p0i8(i8* %.364, i32 1, i32 3, i32 1)
  %m_14 = add i32 %m_8, 1
  %.365 = getelementptr float, float* %in2, i64 %index_9
  %.366 = bitcast float* %.365 to i8*
  call void @llvm.prefetch.p0i8(i8* %.366, i32 0, i32 3, i32 1)
  %.367 = add i64 %index_34, 1
  %.368 = mul i64 %.367, 128
  %.369 = add i64 %index_9, %.368
  %.370 = getelementptr float, float* %out0, i64 %.369
  %.371 = bitcast float* %.370 to i8*
  call void @llvm.prefetch.p0i8(i8* %.371, i32 1, i32 3, i32 1)
  %m_15 = add i32 %m_8, 2
  %.372 = getelementptr float, float* %in2, i64 %index_9
  %.373 = bitcast float* %.372 to i8*
  call void @llvm.prefetch.p0i8(i8* %.373, i32 0, i32 3, i32 1)
  %.374 = add i64 %index_34, 2
  %.375 = mul i64 %.374, 128
  %.376 = add i64 %index_9, %.375
  %.377 = getelementptr float, float* %out0, i64 %.376
  %.378 = bitcast float* %.377 to i8*
  call void @llvm.prefetch.p0i8(i8* %.378, i32 1, i32 3, i32 1)
  %m_16 = add i32 %m_8, 3
  %.379 = getelementptr float, float* %in2, i64 %index_9
  %.380 = bitcast float* %.379 to i8*
  call void @llvm.prefetch.p0i8(i8* %.380, i32 0, i32 3, i32 1)
  %.381 = add i64 %index_34, 3
  %.382 = mul i64 %.381, 128
  %.383 = add i64 %index_9, %.382
  %.384 = getelementptr float, float* %out0, i64 %.383
  %.385 = bitcast float* %.384 to i8*
  call void @llvm.prefetch.p0i8(i8* %.385, i32 1, i32 3, i32 1)
  store <8 x float> zeroinitializer, <8 x float>* %acc_1_0.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1_1.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1_2.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1_3.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1_4.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1_5.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1_6.at
  store <8 x float> zeroinitializer, <8 x float>* %acc_1_7.at
  %.386 = call i32 @llvm.smin.i32(i32 %m_8, i32 %index_5)
  %.387 = sext i32 %.386 to i64
  %index_37 = mul i64 %.387, 1024
  %.388 = call i32 @llvm.smin.i32(i32 %m_14, i32 %index_5)
  %.389 = sext i32 %.388 to i64
  %index_38 = mul i64 %.389, 1024
  %.390 = call i32 @llvm.smin.i32(i32 %m_15, i32 %index_5)
  %.391 = sext i32 %.390 to i64
  %index_39 = mul i64 %.391, 1024
  %.392 = call i32 @llvm.smin.i32(i32 %m_16, i32 %index_5)
  %.393 = sext i32 %.392 to i64
  %index_40 = mul i64 %.393, 1024
  br label %k_1.head.24
k_1.head.24:
  %k_1 = phi i32 [ 0, %short_panel.body.22 ], [ %.559, %k_1.body.25 ]
  %.394 = icmp slt i32 %k_1, 1024
  br i1 %.394, label %k_1.body.25, label %k_1.end.26
k_1.body.25:
  %index_35 = sext i32 %k_1 to i64
  %.395 = mul i64 %index_35, 16
  %index_36 = add i64 %index_13, %.395
  %.396 = add i64 %index_36, 512
  %.397 = getelementptr float, float* %in1, i64 %.396
  %.398 = bitcast float* %.397 to i8*
  call void @llvm.prefetch.p0i8(i8* %.398, i32 0, i32 3, i32 1)
  %.399 = getelementptr float, float* %in1, i64 %index_36
  %.400 = bitcast float* %.399 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.400, align 4
  %.401 = add i64 %index_36, 8
  %.402 = getelementptr float, float* %in1, i64 %.401
  %.403 = bitcast float* %.402 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.403, align 4
  %.404 = add i64 %index_37, %index_35
  %.405 = getelementptr float, float* %in0, i64 %.404
  %.406 = load float, float* %.405, align 4
  %.407 = insertelement <8 x float> undef, float %.406, i32 0
  %a_6 = shufflevector <8 x float> %.407, <8 x float> undef, <8 x i32> zeroinitializer
  %.408 = load <8 x float>, <8 x float>* %acc_1_0.at
  %.409 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.408)
  store <8 x float> %.409, <8 x float>* %acc_1_0.at
  %.410 = load <8 x float>, <8 x float>* %acc_1_1.at
  %.411 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.410)
  store <8 x float> %.411, <8 x float>* %acc_1_1.at
  %.412 = add i64 %index_38, %index_35
  %.413 = getelementptr float, float* %in0, i64 %.412
  %.414 = load float, float* %.413, align 4
  %.415 = insertelement <8 x float> undef, float %.414, i32 0
  %a_7 = shufflevector <8 x float> %.415, <8 x float> undef, <8 x i32> zeroinitializer
  %.416 = load <8 x float>, <8 x float>* %acc_1_2.at
  %.417 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.416)
  store <8 x float> %.417, <8 x float>* %acc_1_2.at
  %.418 = load <8 x float>, <8 x float>* %acc_1_3.at
  %.419 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.418)
  store <8 x float> %.419, <8 x float>* %acc_1_3.at
  %.420 = add i64 %index_39, %index_35
  %.421 = getelementptr float, float* %in0, i64 %.420
  %.422 = load float, float* %.421, align 4
  %.423 = insertelement <8 x float> undef, float %.422, i32 0
  %a_8 = shufflevector <8 x float> %.423, <8 x float> undef, <8 x i32> zeroinitializer
  %.424 = load <8 x float>, <8 x float>* %acc_1_4.at
  %.425 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.424)
  store <8 x float> %.425, <8 x float>* %acc_1_4.at
  %.426 = load <8 x float>, <8 x float>* %acc_1_5.at
  %.427 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.426)
  store <8 x float> %.427, <8 x float>* %acc_1_5.at
  %.428 = add i64 %index_40, %index_35
  %.429 = getelementptr float, float* %in0, i64 %.428
  %.430 = load float, float* %.429, align 4
  %.431 = insertelement <8 x float> undef, float %.430, i32 0
  %a_9 = shufflevector <8 x float> %.431, <8 x float> undef, <8 x i32> zeroinitializer
  %.432 = load <8 x float>, <8 x float>* %acc_1_6.at
  %.433 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.432)
  store <8 x float> %.433, <8 x float>* %acc_1_6.at
  %.434 = load <8 x float>, <8 x float>* %acc_1_7.at
  %.435 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.434)
  store <8 x float> %.435, <8 x float>* %acc_1_7.at
  %index_41 = add i64 %index_35, 1
  %.436 = mul i64 %index_41, 16
  %index_42 = add i64 %index_13, %.436
  %.437 = add i64 %index_42, 512
  %.438 = getelementptr float, float* %in1, i64 %.437
  %.439 = bitcast float* %.438 to i8*
  call void @llvm.prefetch.p0i8(i8* %.439, i32 0, i32 3, i32 1)
  %.440 = getelementptr float, float* %in1, i64 %index_42
  %.441 = bitcast float* %.440 to <8 x float>*
  %b_10 = load <8 x float>, <8 x float>* %.441, align 4
  %.442 = add i64 %index_42, 8
  %.443 = getelementptr float, float* %in1, i64 %.442
  %.444 = bitcast float* %.443 to <8 x float>*
  %b_11 = load <8 x float>, <8 x float>* %.444, align 4
  %.445 = add i64 %index_37, %index_41
  %.446 = getelementptr float, float* %in0, i64 %.445
  %.447 = load float, float* %.446, align 4
  %.448 = insertelement <8 x float> undef, float %.447, i32 0
  %a_28 = shufflevector <8 x float> %.448, <8 x float> undef, <8 x i32> zeroinitializer
  %.449 = load <8 x float>, <8 x float>* %acc_1_0.at
  %.450 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_10, <8 x float> %.449)
  store <8 x float> %.450, <8 x float>* %acc_1_0.at
  %.451 = load <8 x float>, <8 x float>* %acc_1_1.at
  %.452 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_11, <8 x float> %.451)
  store <8 x float> %.452, <8 x float>* %acc_1_1.at
  %.453 = add i64 %index_38, %index_41
  %.454 = getelementptr float, float* %in0, i64 %.453
  %.455 = load float, float* %.454, align 4
  %.456 = insertelement <8 x float> undef, float %.455, i32 0
  %a_29 = shufflevector <8 x float> %.456, <8 x float> undef, <8 x i32> zeroinitializer
  %.457 = load <8 x float>, <8 x float>* %acc_1_2.at
  %.458 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_10, <8 x float> %.457)
  store <8 x float> %.458, <8 x float>* %acc_1_2.at
  %.459 = load <8 x float>, <8 x float>* %acc_1_3.at
  %.460 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_11, <8 x float> %.459)
  store <8 x float> %.460, <8 x float>* %acc_1_3.at
  %.461 = add i64 %index_39, %index_41
  %.462 = getelementptr float, float* %in0, i64 %.461
  %.463 = load float, float* %.462, align 4
  %.464 = insertelement <8 x float> undef, float %.463, i32 0
  %a_30 = shufflevector <8 x float> %.464, <8 x float> undef, <8 x i32> zeroinitializer
  %.465 = load <8 x float>, <8 x float>* %acc_1_4.at
  %.466 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_30, <8 x float> %b_10, <8 x float> %.465)
  store <8 x float> %.466, <8 x float>* %acc_1_4.at
  %.467 = load <8 x float>, <8 x float>* %acc_1_5.at
  %.468 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_30, <8 x float> %b_11, <8 x float> %.467)
  store <8 x float> %.468, <8 x float>* %acc_1_5.at
  %.469 = add i64 %index_40, %index_41
  %.470 = getelementptr float, float* %in0, i64 %.469
  %.471 = load float, float* %.470, align 4
  %.472 = insertelement <8 x float> undef, float %.471, i32 0
  %a_31 = shufflevector <8 x float> %.472, <8 x float> undef, <8 x i32> zeroinitializer
  %.473 = load <8 x float>, <8 x float>* %acc_1_6.at
  %.474 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_31, <8 x float> %b_10, <8 x float> %.473)
  store <8 x float> %.474, <8 x float>* %acc_1_6.at
  %.475 = load <8 x float>, <8 x float>* %acc_1_7.at
  %.476 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_31, <8 x float> %b_11, <8 x float> %.475)
  store <8 x float> %.476, <8 x float>* %acc_1_7.at
  %index_43 = add i64 %index_35, 2
  %.477 = mul i64 %index_43, 16
  %index_44 = add i64 %index_13, %.477
  %.478 = add i64 %index_44, 512
  %.479 = getelementptr float, float* %in1, i64 %.478
  %.480 = bitcast float* %.479 to i8*
  call void @llvm.prefetch.p0i8(i8* %.480, i32 0, i32 3, i32 1)
  %.481 = getelementptr float, float* %in1, i64 %index_44
  %.482 = bitcast float* %.481 to <8 x float>*
  %b_12 = load <8 x float>, <8 x float>* %.482, align 4
  %.483 = add i64 %index_44, 8
  %.484 = getelementptr float, float* %in1, i64 %.483
  %.485 = bitcast float* %.484 to <8 x float>*
  %b_13 = load <8 x float>, <8 x float>* %.485, align 4
  %.486 = add i64 %index_37, %index_43
  %.487 = getelementptr float, float* %in0, i64 %.486
  %.488 = load float, float* %.487, align 4
  %.489 = insertelement <8 x float> undef, float %.488, i32 0
  %a_32 = shufflevector <8 x float> %.489, <8 x float> undef, <8 x i32> zeroinitializer
  %.490 = load <8 x float>, <8 x float>* %acc_1_0.at
  %.491 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_32, <8 x float> %b_12, <8 x float> %.490)
  store <8 x float> %.491, <8 x float>* %acc_1_0.at
  %.492 = load <8 x float>, <8 x float>* %acc_1_1.at
  %.493 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_32, <8 x float> %b_13, <8 x float> %.492)
  store <8 x float> %.493, <8 x float>* %acc_1_1.at
  %.494 = add i64 %index_38, %index_43
  %.495 = getelementptr float, float* %in0, i64 %.494
  %.496 = load float, float* %.495, align 4
  %.497 = insertelement <8 x float> undef, float %.496, i32 0
  %a_33 = shufflevector <8 x float> %.497, <8 x float> undef, <8 x i32> zeroinitializer
  %.498 = load <8 x float>, <8 x float>* %acc_1_2.at
  %.499 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_33, <8 x float> %b_12, <8 x float> %.498)
  store <8 x float> %.499, <8 x float>* %acc_1_2.at
  %.500 = load <8 x float>, <8 x float>* %acc_1_3.at
  %.501 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_33, <8 x float> %b_13, <8 x float> %.500)
  store <8 x float> %.501, <8 x float>* %acc_1_3.at
  %.502 = add i64 %index_39, %index_43
  %.503 = getelementptr float, float* %in0, i64 %.502
  %.504 = load float, float* %.503, align 4
  %.505 = insertelement <8 x float> undef, float %.504, i32 0
  %a_34 = shufflevector <8 x float> %.505, <8 x float> undef, <8 x i32> zeroinitializer
  %.506 = load <8 x float>, <8 x float>* %acc_1_4.at
  %.507 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_34, <8 x float> %b_12, <8 x float> %.506)
  store <8 x float> %.507, <8 x float>* %acc_1_4.at
  %.508 = load <8 x float>, <8 x float>* %acc_1_5.at
  %.509 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_34, <8 x float> %b_13, <8 x float> %.508)
  store <8 x float> %.509, <8 x float>* %acc_1_5.at
  %.510 = add i64 %index_40, %index_43
  %.511 = getelementptr float, float* %in0, i64 %.510
  %.512 = load float, float* %.511, align 4
  %.513 = insertelement <8 x float> undef, float %.512, i32 0
  %a_35 = shufflevector <8 x float> %.513, <8 x float> undef, <8 x i32> zeroinitializer
  %.514 = load <8 x float>, <8 x float>* %acc_1_6.at
  %.515 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_35, <8 x float> %b_12, <8 x float> %.514)
  store <8 x float> %.515, <8 x float>* %acc_1_6.at
  %.516 = load <8 x float>, <8 x float>* %acc_1_7.at
  %.517 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_35, <8 x float> %b_13, <8 x float> %.516)
  store <8 x float> %.517, <8 x float>* %acc_1_7.at
  %index_45 = add i64 %index_35, 3
  %.518 = mul i64 %index_45, 16
  %index_46 = add i64 %index_13, %.518
  %.519 = add i64 %index_46, 512
  %.520 = getelementptr float, float* %in1, i64 %.519
  %.521 = bitcast float* %.520 to i8*
  call void @llvm.prefetch.p0i8(i8* %.521, i32 0, i32 3, i32 1)
  %.522 = getelementptr float, float* %in1, i64 %index_46
  %.523 = bitcast float* %.522 to <8 x float>*
  %b_14 = load <8 x float>, <8 x float>* %.523, align 4
  %.524 = add i64 %index_46, 8
  %.525 = getelementptr float, float* %in1, i64 %.524
  %.526 = bitcast float* %.525 to <8 x float>*
  %b_15 = load <8 x float>, <8 x float>* %.526, align 4
  %.527 = add i64 %index_37, %index_45
  %.528 = getelementptr float, float* %in0, i64 %.527
  %.529 = load float, float* %.528, align 4
  %.530 = insertelement <8 x float> undef, float %.529, i32 0
  %a_36 = shufflevector <8 x float> %.530, <8 x float> undef, <8 x i32> zeroinitializer
  %.531 = load <8 x float>, <8 x float>* %acc_1_0.at
  %.532 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_36, <8 x float> %b_14, <8 x float> %.531)
  store <8 x float> %.532, <8 x float>* %acc_1_0.at
  %.533 = load <8 x float>, <8 x float>* %acc_1_1.at
  %.534 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_36, <8 x float> %b_15, <8 x float> %.533)
  store <8 x float> %.534, <8 x float>* %acc_1_1.at
  %.535 = add i64 %index_38, %index_45
  %.536 = getelementptr float, float* %in0, i64 %.535
  %.537 = load float, float* %.536, align 4
  %.538 = insertelement <8 x float> undef, float %.537, i32 0
  %a_37 = shufflevector <8 x float> %.538, <8 x float> undef, <8 x i32> zeroinitializer
  %.539 = load <8 x float>, <8 x float>* %acc_1_2.at
  %.540 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_37, <8 x float> %b_14, <8 x float> %.539)
  store <8 x float> %.540, <8 x float>* %acc_1_2.at
  %.541 = load <8 x float>, <8 x float>* %acc_1_3.at
  %.542 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_37, <8 x float> %b_15, <8 x float> %.541)
  store <8 x float> %.542, <8 x float>* %acc_1_3.at
  %.543 = add i64 %index_39, %index_45
  %.544 = getelementptr float, float* %in0, i64 %.543
  %.545 = load float, float* %.544, align 4
  %.546 = insertelement <8 x float> undef, float %.545, i32 0
  %a_38 = shufflevector <8 x float> %.546, <8 x float> undef, <8 x i32> zeroinitializer
  %.547 = load <8 x float>, <8 x float>* %acc_1_4.at
  %.548 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_38, <8 x float> %b_14, <8 x float> %.547)
  store <8 x float> %.548, <8 x float>* %acc_1_4.at
  %.549 = load <8 x float>, <8 x float>* %acc_1_5.at
  %.550 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_38, <8 x float> %b_15, <8 x float> %.549)
  store <8 x float> %.550, <8 x float>* %acc_1_5.at
  %.551 = add i64 %index_40, %index_45
  %.552 = getelementptr float, float* %in0, i64 %.551
  %.553 = load float, float* %.552, align 4
  %.554 = insertelement <8 x float> undef, float %.553, i32 0
  %a_39 = shufflevector <8 x float> %.554, <8 x float> undef, <8 x i32> zeroinitializer
  %.555 = load <8 x float>, <8 x float>* %acc_1_6.at
  %.556 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_39, <8 x float> %b_14, <8 x float> %.555)
  store <8 x float> %.556, <8 x float>* %acc_1_6.at
  %.557 = load <8 x float>, <8 x float>* %acc_1_7.at
  %.558 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_39, <8 x float> %b_15, <8 x float> %.557)
  store <8 x float> %.558, <8 x float>* %acc_1_7.at
  %.559 = add nsw i32 %k_1, 4
  br label %k_1.head.24
k_1.end.26:
  %.560 = load <8 x float>, <8 x float>* %acc_1_0.at
  %.561 = getelementptr float, float* %totals, i64 0
  %.562 = bitcast float* %.561 to <8 x float>*
  store <8 x float> %.560, <8 x float>* %.562, align 4
  %.563 = load <8 x float>, <8 x float>* %acc_1_1.at
  %.564 = getelementptr float, float* %totals, i64 8
  %.565 = bitcast float* %.564 to <8 x float>*
  store <8 x float> %.563, <8 x float>* %.565, align 4
  %.566 = load <8 x float>, <8 x float>* %acc_1_2.at
  %.567 = getelementptr float, float* %totals, i64 16
  %.568 = bitcast float* %.567 to <8 x float>*
  store <8 x float> %.566, <8 x float>* %.568, align 4
  %.569 = load <8 x float>, <8 x float>* %acc_1_3.at
  %.570 = getelementptr float, float* %totals, i64 24
  %.571 = bitcast float* %.570 to <8 x float>*
  store <8 x float> %.569, <8 x float>* %.571, align 4
  %.572 = load <8 x float>, <8 x float>* %acc_1_4.at
  %.573 = getelementptr float, float* %totals, i64 32
  %.574 = bitcast float* %.573 to <8 x float>*
  store <8 x float> %.572, <8 x float>* %.574, align 4
  %.575 = load <8 x float>, <8 x float>* %acc_1_5.at
  %.576 = getelementptr float, float* %totals, i64 40
  %.577 = bitcast float* %.576 to <8 x float>*
  store <8 x float> %.575, <8 x float>* %.577, align 4
  %.578 = load <8 x float>, <8 x float>* %acc_1_6.at
  %.579 = getelementptr float, float* %totals, i64 48
  %.580 = bitcast float* %.579 to <8 x float>*
  store <8 x float> %.578, <8 x float>* %.580, align 4
  %.581 = load <8 x float>, <8 x float>* %acc_1_7.at
  %.582 = getelementptr float, float* %totals, i64 56
  %.583 = bitcast float* %.582 to <8 x float>*
  store <8 x float> %.581, <8 x float>* %.583, align 4
  %index_47 = sext i32 %index_4 to i64
  %.584 = sub i32 %rows, %row_1
  %.585 = call i32 @llvm.smin.i32(i32 4, i32 %.584)
  br label %i_3.head.27
i_3.head.27:
  %i_3 = phi i32 [ 0, %k_1.end.26 ], [ %.621, %i_3.body.28 ]
  %.586 = icmp slt i32 %i_3, %.585
  br i1 %.586, label %i_3.body.28, label %i_3.end.29
i_3.body.28:
  %.587 = getelementptr float, float* %in2, i64 %index_47
  %.588 = bitcast float* %.587 to <8 x float>*
  %lanes_4 = load <8 x float>, <8 x float>* %.588, align 4
  %index_48 = sext i32 %i_3 to i64
  %.589 = add i64 %index_34, %index_48
  %.590 = mul i64 %.589, 128
  %index_49 = add i64 %index_47, %.590
  %index_50 = mul i64 %index_48, 16
  %.591 = getelementptr float, float* %totals, i64 %index_50
  %.592 = bitcast float* %.591 to <8 x float>*
  %.593 = load <8 x float>, <8 x float>* %.592, align 4
  %.594 = fadd <8 x float> %.593, %lanes_4
  %.595 = fcmp ogt <8 x float> zeroinitializer, %.594
  %.596 = getelementptr float, float* %totals, i64 %index_50
  %.597 = bitcast float* %.596 to <8 x float>*
  %.598 = load <8 x float>, <8 x float>* %.597, align 4
  %.599 = fadd <8 x float> %.598, %lanes_4
  %.600 = select <8 x i1> %.595, <8 x float> zeroinitializer, <8 x float> %.599
  %.601 = getelementptr float, float* %out0, i64 %index_49
  %.602 = bitcast float* %.601 to <8 x float>*
  store <8 x float> %.600, <8 x float>* %.602, align 4
  %.603 = add i64 %index_47, 8
  %.604 = getelementptr float, float* %in2, i64 %.603
  %.605 = bitcast float* %.604 to <8 x float>*
  %lanes_5 = load <8 x float>, <8 x float>* %.605, align 4
  %.606 = add i64 %index_50, 8
  %.607 = getelementptr float, float* %totals, i64 %.606
  %.608 = bitcast float* %.607 to <8 x float>*
  %.609 = load <8 x float>, <8 x float>* %.608, align 4
  %.610 = fadd <8 x float> %.609, %lanes_5
  %.611 = fcmp ogt <8 x float> zeroinitializer, %.610
  %.612 = add i64 %index_50, 8
  %.613 = getelementptr float, float* %totals, i64 %.612
  %.614 = bitcast float* %.613 to <8 x float>*
  %.615 = load <8 x float>, <8 x float>* %.614, align 4
  %.616 = fadd <8 x float> %.615, %lanes_5
  %.617 = select <8 x i1> %.611, <8 x float> zeroinitializer, <8 x float> %.616
  %.618 = add i64 %index_49, 8
  %.619 = getelementptr float, float* %out0, i64 %.618
  %.620 = bitcast float* %.619 to <8 x float>*
  store <8 x float> %.617, <8 x float>* %.620, align 4
  %.621 = add nsw i32 %i_3, 1
  br label %i_3.head.27
i_3.end.29:
  %.622 = add nsw i32 %short_panel, 1
  br label %short_panel.head.21
short_panel.end.23:
  %.623 = add nsw i32 %group, 1
  br label %group.head.6
group.end.8:
  %.624 = add i32 %group_x, 1
  %.625 = icmp eq i32 %.624, %.grid_x
  %.626 = add i32 %group_y, 1
  %.627 = select i1 %.625, i32 %.626, i32 %group_y
  %.628 = icmp eq i32 %.627, %.grid_y
  %.629 = add i32 %group_z, 1
  %.630 = select i1 %.625, i32 0, i32 %.624
  store i32 %.630, i32* %group_x.at
  %.631 = select i1 %.628, i32 0, i32 %.627
  store i32 %.631, i32* %group_y.at
  %.632 = select i1 %.628, i32 %.629, i32 %group_z
  store i32 %.632, i32* %group_z.at
  %.633 = add nsw i32 %.task, 1
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.339, %rows_panel.end.14 ]
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
  %j_1 = phi i32 [ 0, %.task.body.4 ], [ %.22, %k_1.end.11 ]
  %.10 = icmp slt i32 %j_1, 16
  br i1 %.10, label %j_1.body.7, label %j_1.end.8
j_1.body.7:
  %mask_1 = icmp slt i32 %j_1, 10
  %index_3 = sext i32 %j_1 to i64
  br label %k_1.head.9
k_1.head.9:
  %k_1 = phi i32 [ 0, %j_1.body.7 ], [ %.21, %k_1.body.10 ]
  %.11 = icmp slt i32 %k_1, 128
  br i1 %.11, label %k_1.body.10, label %k_1.end.11
k_1.body.10:
  %index_4 = sext i32 %k_1 to i64
  %.12 = mul i64 %index_4, 10
  %.13 = add i64 %index_3, %.12
  %.14 = select i1 %mask_1, i64 %.13, i64 0
  %.15 = getelementptr float, float* %in1, i64 %.14
  %.16 = load float, float* %.15, align 4
  %.17 = select i1 %mask_1, float %.16, float 0.0
  %.18 = mul i64 %index_4, 16
  %.19 = add i64 %index_3, %.18
  %.20 = getelementptr float, float* %rhs_pack, i64 %.19
  store float %.17, float* %.20, align 4
  %.21 = add nsw i32 %k_1, 1
  br label %k_1.head.9
k_1.end.11:
  %.22 = add nsw i32 %j_1, 1
  br label %j_1.head.6
j_1.end.8:
  %index_2 = sub i32 %batch, 1
  %.23 = sext i32 %group_x to i64
  %index_5 = mul i64 %.23, 192
  %.24 = add i32 %rows, 5
  %.25 = sdiv i32 %.24, 6
  br label %rows_panel.head.12
rows_panel.head.12:
  %rows_panel = phi i32 [ 0, %j_1.end.8 ], [ %.329, %i_1.end.23 ]
  %.26 = icmp slt i32 %rows_panel, %.25
  br i1 %.26, label %rows_panel.body.13, label %rows_panel.end.14
rows_panel.body.13:
  %row = mul i32 %rows_panel, 6
  %index_1 = add i32 %m_start, %row
  %.27 = sext i32 %rows_panel to i64
  %.28 = mul i64 %.27, 6
  %index_6 = add i64 %index_5, %.28
  br label %i.head.15
i.head.15:
  %i = phi i32 [ 0, %rows_panel.body.13 ], [ %.37, %i.body.16 ]
  %.29 = icmp slt i32 %i, 6
  br i1 %.29, label %i.body.16, label %i.end.17
i.body.16:
  %.30 = getelementptr float, float* %in2, i64 0
  %.31 = bitcast float* %.30 to i8*
  call void @llvm.prefetch.p0i8(i8* %.31, i32 0, i32 3, i32 1)
  %.32 = sext i32 %i to i64
  %.33 = add i64 %index_6, %.32
  %.34 = mul i64 %.33, 10
  %.35 = getelementptr float, float* %out0, i64 %.34
  %.36 = bitcast float* %.35 to i8*
  call void @llvm.prefetch.p0i8(i8* %.36, i32 1, i32 3, i32 1)
  %.37 = add nsw i32 %i, 1
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
  %.38 = call i32 @llvm.smin.i32(i32 %index_1, i32 %index_2)
  %.39 = sext i32 %.38 to i64
  %index_9 = mul i64 %.39, 128
  %.40 = add i32 %index_1, 1
  %.41 = call i32 @llvm.smin.i32(i32 %.40, i32 %index_2)
  %.42 = sext i32 %.41 to i64
  %index_10 = mul i64 %.42, 128
  %.43 = add i32 %index_1, 2
  %.44 = call i32 @llvm.smin.i32(i32 %.43, i32 %index_2)
  %.45 = sext i32 %.44 to i64
  %index_11 = mul i64 %.45, 128
  %.46 = add i32 %index_1, 3
  %.47 = call i32 @llvm.smin.i32(i32 %.46, i32 %index_2)
  %.48 = sext i32 %.47 to i64
  %index_12 = mul i64 %.48, 128
  %.49 = add i32 %index_1, 4
  %.50 = call i32 @llvm.smin.i32(i32 %.49, i32 %index_2)
  %.51 = sext i32 %.50 to i64
  %index_13 = mul i64 %.51, 128
  %.52 = add i32 %index_1, 5
  %.53 = call i32 @llvm.smin.i32(i32 %.52, i32 %index_2)
  %.54 = sext i32 %.53 to i64
  %index_14 = mul i64 %.54, 128
  br label %k_2.head.18
k_2.head.18:
  %k_2 = phi i32 [ 0, %i.end.17 ], [ %.268, %k_2.body.19 ]
  %.55 = icmp slt i32 %k_2, 128
  br i1 %.55, label %k_2.body.19, label %k_2.end.20
k_2.body.19:
  %index_7 = sext i32 %k_2 to i64
  %index_8 = mul i64 %index_7, 16
  %.56 = getelementptr float, float* %rhs_pack, i64 %index_8
  %.57 = bitcast float* %.56 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.57, align 4
  %.58 = add i64 %index_8, 8
  %.59 = getelementptr float, float* %rhs_pack, i64 %.58
  %.60 = bitcast float* %.59 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.60, align 4
  %.61 = add i64 %index_9, %index_7
  %.62 = getelementptr float, float* %in0, i64 %.61
  %.63 = load float, float* %.62, align 4
  %.64 = insertelement <8 x float> undef, float %.63, i32 0
  %a = shufflevector <8 x float> %.64, <8 x float> undef, <8 x i32> zeroinitializer
  %.65 = load <8 x float>, <8 x float>* %acc_0.at
  %.66 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.65)
  store <8 x float> %.66, <8 x float>* %acc_0.at
  %.67 = load <8 x float>, <8 x float>* %acc_1.at
  %.68 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.67)
  store <8 x float> %.68, <8 x float>* %acc_1.at
  %.69 = add i64 %index_10, %index_7
  %.70 = getelementptr float, float* %in0, i64 %.69
  %.71 = load float, float* %.70, align 4
  %.72 = insertelement <8 x float> undef, float %.71, i32 0
  %a_1 = shufflevector <8 x float> %.72, <8 x float> undef, <8 x i32> zeroinitializer
  %.73 = load <8 x float>, <8 x float>* %acc_2.at
  %.74 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.73)
  store <8 x float> %.74, <8 x float>* %acc_2.at
  %.75 = load <8 x float>, <8 x float>* %acc_3.at
  %.76 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.75)
  store <8 x float> %.76, <8 x float>* %acc_3.at
  %.77 = add i64 %index_11, %index_7
  %.78 = getelementptr float, float* %in0, i64 %.77
  %.79 = load float, float* %.78, align 4
  %.80 = insertelement <8 x float> undef, float %.79, i32 0
  %a_2 = shufflevector <8 x float> %.80, <8 x float> undef, <8 x i32> zeroinitializer
  %.81 = load <8 x float>, <8 x float>* %acc_4.at
  %.82 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.81)
  store <8 x float> %.82, <8 x float>* %acc_4.at
  %.83 = load <8 x float>, <8 x float>* %acc_5.at
  %.84 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.83)
  store <8 x float> %.84, <8 x float>* %acc_5.at
  %.85 = add i64 %index_12, %index_7
  %.86 = getelementptr float, float* %in0, i64 %.85
  %.87 = load float, float* %.86, align 4
  %.88 = insertelement <8 x float> undef, float %.87, i32 0
  %a_3 = shufflevector <8 x float> %.88, <8 x float> undef, <8 x i32> zeroinitializer
  %.89 = load <8 x float>, <8 x float>* %acc_6.at
  %.90 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.89)
  store <8 x float> %.90, <8 x float>* %acc_6.at
  %.91 = load <8 x float>, <8 x float>* %acc_7.at
  %.92 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.91)
  store <8 x float> %.92, <8 x float>* %acc_7.at
  %.93 = add i64 %index_13, %index_7
  %.94 = getelementptr float, float* %in0, i64 %.93
  %.95 = load float, float* %.94, align 4
  %.96 = insertelement <8 x float> undef, float %.95, i32 0
  %a_4 = shufflevector <8 x float> %.96, <8 x float> undef, <8 x i32> zeroinitializer
  %.97 = load <8 x float>, <8 x float>* %acc_8.at
  %.98 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.97)
  store <8 x float> %.98, <8 x float>* %acc_8.at
  %.99 = load <8 x float>, <8 x float>* %acc_9.at
  %.100 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.99)
  store <8 x float> %.100, <8 x float>* %acc_9.at
  %.101 = add i64 %index_14, %index_7
  %.102 = getelementptr float, float* %in0, i64 %.101
  %.103 = load float, float* %.102, align 4
  %.104 = insertelement <8 x float> undef, float %.103, i32 0
  %a_5 = shufflevector <8 x float> %.104, <8 x float> undef, <8 x i32> zeroinitializer
  %.105 = load <8 x float>, <8 x float>* %acc_10.at
  %.106 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.105)
  store <8 x float> %.106, <8 x float>* %acc_10.at
  %.107 = load <8 x float>, <8 x float>* %acc_11.at
  %.108 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.107)
  store <8 x float> %.108, <8 x float>* %acc_11.at
  %index_15 = add i64 %index_7, 1
  %index_16 = mul i64 %index_15, 16
  %.109 = getelementptr float, float* %rhs_pack, i64 %index_16
  %.110 = bitcast float* %.109 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.110, align 4
  %.111 = add i64 %index_16, 8
  %.112 = getelementptr float, float* %rhs_pack, i64 %.111
  %.113 = bitcast float* %.112 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.113, align 4
  %.114 = add i64 %index_9, %index_15
  %.115 = getelementptr float, float* %in0, i64 %.114
  %.116 = load float, float* %.115, align 4
  %.117 = insertelement <8 x float> undef, float %.116, i32 0
  %a_6 = shufflevector <8 x float> %.117, <8 x float> undef, <8 x i32> zeroinitializer
  %.118 = load <8 x float>, <8 x float>* %acc_0.at
  %.119 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.118)
  store <8 x float> %.119, <8 x float>* %acc_0.at
  %.120 = load <8 x float>, <8 x float>* %acc_1.at
  %.121 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.120)
  store <8 x float> %.121, <8 x float>* %acc_1.at
  %.122 = add i64 %index_10, %index_15
  %.123 = getelementptr float, float* %in0, i64 %.122
  %.124 = load float, float* %.123, align 4
  %.125 = insertelement <8 x float> undef, float %.124, i32 0
  %a_7 = shufflevector <8 x float> %.125, <8 x float> undef, <8 x i32> zeroinitializer
  %.126 = load <8 x float>, <8 x float>* %acc_2.at
  %.127 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.126)
  store <8 x float> %.127, <8 x float>* %acc_2.at
  %.128 = load <8 x float>, <8 x float>* %acc_3.at
  %.129 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.128)
  store <8 x float> %.129, <8 x float>* %acc_3.at
  %.130 = add i64 %index_11, %index_15
  %.131 = getelementptr float, float* %in0, i64 %.130
  %.132 = load float, float* %.131, align 4
  %.133 = insertelement <8 x float> undef, float %.132, i32 0
  %a_8 = shufflevector <8 x float> %.133, <8 x float> undef, <8 x i32> zeroinitializer
  %.134 = load <8 x float>, <8 x float>* %acc_4.at
  %.135 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.134)
  store <8 x float> %.135, <8 x float>* %acc_4.at
  %.136 = load <8 x float>, <8 x float>* %acc_5.at
  %.137 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.136)
  store <8 x float> %.137, <8 x float>* %acc_5.at
  %.138 = add i64 %index_12, %index_15
  %.139 = getelementptr float, float* %in0, i64 %.138
  %.140 = load float, float* %.139, align 4
  %.141 = insertelement <8 x float> undef, float %.140, i32 0
  %a_9 = shufflevector <8 x float> %.141, <8 x float> undef, <8 x i32> zeroinitializer
  %.142 = load <8 x float>, <8 x float>* %acc_6.at
  %.143 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.142)
  store <8 x float> %.143, <8 x float>* %acc_6.at
  %.144 = load <8 x float>, <8 x float>* %acc_7.at
  %.145 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.144)
  store <8 x float> %.145, <8 x float>* %acc_7.at
  %.146 = add i64 %index_13, %index_15
  %.147 = getelementptr float, float* %in0, i64 %.146
  %.148 = load float, float* %.147, align 4
  %.149 = insertelement <8 x float> undef, float %.148, i32 0
  %a_10 = shufflevector <8 x float> %.149, <8 x float> undef, <8 x i32> zeroinitializer
  %.150 = load <8 x float>, <8 x float>* %acc_8.at
  %.151 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.150)
  store <8 x float> %.151, <8 x float>* %acc_8.at
  %.152 = load <8 x float>, <8 x float>* %acc_9.at
  %.153 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.152)
  store <8 x float> %.153, <8 x float>* %acc_9.at
  %.154 = add i64 %index_14, %index_15
  %.155 = getelementptr float, float* %in0, i64 %.154
  %.156 = load float, float* %.155, align 4
  %.157 = insertelement <8 x float> undef, float %.156, i32 0
  %a_11 = shufflevector <8 x float> %.157, <8 x float> undef, <8 x i32> zeroinitializer
  %.158 = load <8 x float>, <8 x float>* %acc_10.at
  %.159 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.158)
  store <8 x float> %.159, <8 x float>* %acc_10.at
  %.160 = load <8 x float>, <8 x float>* %acc_11.at
  %.161 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.160)
  store <8 x float> %.161, <8 x float>* %acc_11.at
  %index_17 = add i64 %index_7, 2
  %index_18 = mul i64 %index_17, 16
  %.162 = getelementptr float, float* %rhs_pack, i64 %index_18
  %.163 = bitcast float* %.162 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.163, align 4
  %.164 = add i64 %index_18, 8
  %.165 = getelementptr float, float* %rhs_pack, i64 %.164
  %.166 = bitcast float* %.165 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.166, align 4
  %.167 = add i64 %index_9, %index_17
  %.168 = getelementptr float, float* %in0, i64 %.167
  %.169 = load float, float* %.168, align 4
  %.170 = insertelement <8 x float> undef, float %.169, i32 0
  %a_12 = shufflevector <8 x float> %.170, <8 x float> undef, <8 x i32> zeroinitializer
  %.171 = load <8 x float>, <8 x float>* %acc_0.at
  %.172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.171)
  store <8 x float> %.172, <8 x float>* %acc_0.at
  %.173 = load <8 x float>, <8 x float>* %acc_1.at
  %.174 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.173)
  store <8 x float> %.174, <8 x float>* %acc_1.at
  %.175 = add i64 %index_10, %index_17
  %.176 = getelementptr float, float* %in0, i64 %.175
  %.177 = load float, float* %.176, align 4
  %.178 = insertelement <8 x float> undef, float %.177, i32 0
  %a_13 = shufflevector <8 x float> %.178, <8 x float> undef, <8 x i32> zeroinitializer
  %.179 = load <8 x float>, <8 x float>* %acc_2.at
  %.180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.179)
  store <8 x float> %.180, <8 x float>* %acc_2.at
  %.181 = load <8 x float>, <8 x float>* %acc_3.at
  %.182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.181)
  store <8 x float> %.182, <8 x float>* %acc_3.at
  %.183 = add i64 %index_11, %index_17
  %.184 = getelementptr float, float* %in0, i64 %.183
  %.185 = load float, float* %.184, align 4
  %.186 = insertelement <8 x float> undef, float %.185, i32 0
  %a_14 = shufflevector <8 x float> %.186, <8 x float> undef, <8 x i32> zeroinitializer
  %.187 = load <8 x float>, <8 x float>* %acc_4.at
  %.188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.187)
  store <8 x float> %.188, <8 x float>* %acc_4.at
  %.189 = load <8 x float>, <8 x float>* %acc_5.at
  %.190 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.189)
  store <8 x float> %.190, <8 x float>* %acc_5.at
  %.191 = add i64 %index_12, %index_17
  %.192 = getelementptr float, float* %in0, i64 %.191
  %.193 = load float, float* %.192, align 4
  %.194 = insertelement <8 x float> undef, float %.193, i32 0
  %a_15 = shufflevector <8 x float> %.194, <8 x float> undef, <8 x i32> zeroinitializer
  %.195 = load <8 x float>, <8 x float>* %acc_6.at
  %.196 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.195)
  store <8 x float> %.196, <8 x float>* %acc_6.at
  %.197 = load <8 x float>, <8 x float>* %acc_7.at
  %.198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.197)
  store <8 x float> %.198, <8 x float>* %acc_7.at
  %.199 = add i64 %index_13, %index_17
  %.200 = getelementptr float, float* %in0, i64 %.199
  %.201 = load float, float* %.200, align 4
  %.202 = insertelement <8 x float> undef, float %.201, i32 0
  %a_16 = shufflevector <8 x float> %.202, <8 x float> undef, <8 x i32> zeroinitializer
  %.203 = load <8 x float>, <8 x float>* %acc_8.at
  %.204 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.203)
  store <8 x float> %.204, <8 x float>* %acc_8.at
  %.205 = load <8 x float>, <8 x float>* %acc_9.at
  %.206 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.205)
  store <8 x float> %.206, <8 x float>* %acc_9.at
  %.207 = add i64 %index_14, %index_17
  %.208 = getelementptr float, float* %in0, i64 %.207
  %.209 = load float, float* %.208, align 4
  %.210 = insertelement <8 x float> undef, float %.209, i32 0
  %a_17 = shufflevector <8 x float> %.210, <8 x float> undef, <8 x i32> zeroinitializer
  %.211 = load <8 x float>, <8 x float>* %acc_10.at
  %.212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.211)
  store <8 x float> %.212, <8 x float>* %acc_10.at
  %.213 = load <8 x float>, <8 x float>* %acc_11.at
  %.214 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.213)
  store <8 x float> %.214, <8 x float>* %acc_11.at
  %index_19 = add i64 %index_7, 3
  %index_20 = mul i64 %index_19, 16
  %.215 = getelementptr float, float* %rhs_pack, i64 %index_20
  %.216 = bitcast float* %.215 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.216, align 4
  %.217 = add i64 %index_20, 8
  %.218 = getelementptr float, float* %rhs_pack, i64 %.217
  %.219 = bitcast float* %.218 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.219, align 4
  %.220 = add i64 %index_9, %index_19
  %.221 = getelementptr float, float* %in0, i64 %.220
  %.222 = load float, float* %.221, align 4
  %.223 = insertelement <8 x float> undef, float %.222, i32 0
  %a_18 = shufflevector <8 x float> %.223, <8 x float> undef, <8 x i32> zeroinitializer
  %.224 = load <8 x float>, <8 x float>* %acc_0.at
  %.225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.224)
  store <8 x float> %.225, <8 x float>* %acc_0.at
  %.226 = load <8 x float>, <8 x float>* %acc_1.at
  %.227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.226)
  store <8 x float> %.227, <8 x float>* %acc_1.at
  %.228 = add i64 %index_10, %index_19
  %.229 = getelementptr float, float* %in0, i64 %.228
  %.230 = load float, float* %.229, align 4
  %.231 = insertelement <8 x float> undef, float %.230, i32 0
  %a_19 = shufflevector <8 x float> %.231, <8 x float> undef, <8 x i32> zeroinitializer
  %.232 = load <8 x float>, <8 x float>* %acc_2.at
  %.233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.232)
  store <8 x float> %.233, <8 x float>* %acc_2.at
  %.234 = load <8 x float>, <8 x float>* %acc_3.at
  %.235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.234)
  store <8 x float> %.235, <8 x float>* %acc_3.at
  %.236 = add i64 %index_11, %index_19
  %.237 = getelementptr float, float* %in0, i64 %.236
  %.238 = load float, float* %.237, align 4
  %.239 = insertelement <8 x float> undef, float %.238, i32 0
  %a_20 = shufflevector <8 x float> %.239, <8 x float> undef, <8 x i32> zeroinitializer
  %.240 = load <8 x float>, <8 x float>* %acc_4.at
  %.241 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.240)
  store <8 x float> %.241, <8 x float>* %acc_4.at
  %.242 = load <8 x float>, <8 x float>* %acc_5.at
  %.243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.242)
  store <8 x float> %.243, <8 x float>* %acc_5.at
  %.244 = add i64 %index_12, %index_19
  %.245 = getelementptr float, float* %in0, i64 %.244
  %.246 = load float, float* %.245, align 4
  %.247 = insertelement <8 x float> undef, float %.246, i32 0
  %a_21 = shufflevector <8 x float> %.247, <8 x float> undef, <8 x i32> zeroinitializer
  %.248 = load <8 x float>, <8 x float>* %acc_6.at
  %.249 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.248)
  store <8 x float> %.249, <8 x float>* %acc_6.at
  %.250 = load <8 x float>, <8 x float>* %acc_7.at
  %.251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.250)
  store <8 x float> %.251, <8 x float>* %acc_7.at
  %.252 = add i64 %index_13, %index_19
  %.253 = getelementptr float, float* %in0, i64 %.252
  %.254 = load float, float* %.253, align 4
  %.255 = insertelement <8 x float> undef, float %.254, i32 0
  %a_22 = shufflevector <8 x float> %.255, <8 x float> undef, <8 x i32> zeroinitializer
  %.256 = load <8 x float>, <8 x float>* %acc_8.at
  %.257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.256)
  store <8 x float> %.257, <8 x float>* %acc_8.at
  %.258 = load <8 x float>, <8 x float>* %acc_9.at
  %.259 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.258)
  store <8 x float> %.259, <8 x float>* %acc_9.at
  %.260 = add i64 %index_14, %index_19
  %.261 = getelementptr float, float* %in0, i64 %.260
  %.262 = load float, float* %.261, align 4
  %.263 = insertelement <8 x float> undef, float %.262, i32 0
  %a_23 = shufflevector <8 x float> %.263, <8 x float> undef, <8 x i32> zeroinitializer
  %.264 = load <8 x float>, <8 x float>* %acc_10.at
  %.265 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.264)
  store <8 x float> %.265, <8 x float>* %acc_10.at
  %.266 = load <8 x float>, <8 x float>* %acc_11.at
  %.267 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.266)
  store <8 x float> %.267, <8 x float>* %acc_11.at
  %.268 = add nsw i32 %k_2, 4
  br label %k_2.head.18
k_2.end.20:
  %.269 = load <8 x float>, <8 x float>* %acc_0.at
  %.270 = getelementptr float, float* %totals, i64 0
  %.271 = bitcast float* %.270 to <8 x float>*
  store <8 x float> %.269, <8 x float>* %.271, align 4
  %.272 = load <8 x float>, <8 x float>* %acc_1.at
  %.273 = getelementptr float, float* %totals, i64 8
  %.274 = bitcast float* %.273 to <8 x float>*
  store <8 x float> %.272, <8 x float>* %.274, align 4
  %.275 = load <8 x float>, <8 x float>* %acc_2.at
  %.276 = getelementptr float, float* %totals, i64 16
  %.277 = bitcast float* %.276 to <8 x float>*
  store <8 x float> %.275, <8 x float>* %.277, align 4
  %.278 = load <8 x float>, <8 x float>* %acc_3.at
  %.279 = getelementptr float, float* %totals, i64 24
  %.280 = bitcast float* %.279 to <8 x float>*
  store <8 x float> %.278, <8 x float>* %.280, align 4
  %.281 = load <8 x float>, <8 x float>* %acc_4.at
  %.282 = getelementptr float, float* %totals, i64 32
  %.283 = bitcast float* %.282 to <8 x float>*
  store <8 x float> %.281, <8 x float>* %.283, align 4
  %.284 = load <8 x float>, <8 x float>* %acc_5.at
  %.285 = getelementptr float, float* %totals, i64 40
  %.286 = bitcast float* %.285 to <8 x float>*
  store <8 x float> %.284, <8 x float>* %.286, align 4
  %.287 = load <8 x float>, <8 x float>* %acc_6.at
  %.288 = getelementptr float, float* %totals, i64 48
  %.289 = bitcast float* %.288 to <8 x float>*
  store <8 x float> %.287, <8 x float>* %.289, align 4
  %.290 = load <8 x float>, <8 x float>* %acc_7.at
  %.291 = getelementptr float, float* %totals, i64 56
  %.292 = bitcast float* %.291 to <8 x float>*
  store <8 x float> %.290, <8 x float>* %.292, align 4
  %.293 = load <8 x float>, <8 x float>* %acc_8.at
  %.294 = getelementptr float, float* %totals, i64 64
  %.295 = bitcast float* %.294 to <8 x float>*
  store <8 x float> %.293, <8 x float>* %.295, align 4
  %.296 = load <8 x float>, <8 x float>* %acc_9.at
  %.297 = getelementptr float, float* %totals, i64 72
  %.298 = bitcast float* %.297 to <8 x float>*
  store <8 x float> %.296, <8 x float>* %.298, align 4
  %.299 = load <8 x float>, <8 x float>* %acc_10.at
  %.300 = getelementptr float, float* %totals, i64 80
  %.301 = bitcast float* %.300 to <8 x float>*
  store <8 x float> %.299, <8 x float>* %.301, align 4
  %.302 = load <8 x float>, <8 x float>* %acc_11.at
  %.303 = getelementptr float, float* %totals, i64 88
  %.304 = bitcast float* %.303 to <8 x float>*
  store <8 x float> %.302, <8 x float>* %.304, align 4
  %.305 = sub i32 %rows, %row
  %.306 = call i32 @llvm.smin.i32(i32 6, i32 %.305)
  br label %i_1.head.21
i_1.head.21:
  %i_1 = phi i32 [ 0, %k_2.end.20 ], [ %.328, %j_2_rest.end.26 ]
  %.307 = icmp slt i32 %i_1, %.306
  br i1 %.307, label %i_1.body.22, label %i_1.end.23
i_1.body.22:
  %index_21 = sext i32 %i_1 to i64
  %.308 = add i64 %index_6, %index_21
  %index_22 = mul i64 %.308, 10
  %index_23 = mul i64 %index_21, 16
  %.309 = getelementptr float, float* %totals, i64 %index_23
  %.310 = bitcast float* %.309 to <8 x float>*
  %.311 = load <8 x float>, <8 x float>* %.310, align 4
  %.312 = getelementptr float, float* %in2, i64 0
  %.313 = bitcast float* %.312 to <8 x float>*
  %.314 = load <8 x float>, <8 x float>* %.313, align 4
  %.315 = fadd <8 x float> %.311, %.314
  %.316 = getelementptr float, float* %out0, i64 %index_22
  %.317 = bitcast float* %.316 to <8 x float>*
  store <8 x float> %.315, <8 x float>* %.317, align 4
  br label %j_2_rest.head.24
j_2_rest.head.24:
  %j_2_rest = phi i32 [ 8, %i_1.body.22 ], [ %.327, %j_2_rest.body.25 ]
  %.318 = icmp slt i32 %j_2_rest, 10
  br i1 %.318, label %j_2_rest.body.25, label %j_2_rest.end.26
j_2_rest.body.25:
  %index_24 = sext i32 %j_2_rest to i64
  %.319 = add i64 %index_23, %index_24
  %.320 = getelementptr float, float* %totals, i64 %.319
  %.321 = load float, float* %.320, align 4
  %.322 = getelementptr float, float* %in2, i64 %index_24
  %.323 = load float, float* %.322, align 4
  %.324 = fadd float %.321, %.323
  %.325 = add i64 %index_22, %index_24
  %.326 = getelementptr float, float* %out0, i64 %.325
  store float %.324, float* %.326, align 4
  %.327 = add nsw i32 %j_2_rest, 1
  br label %j_2_rest.head.24
j_2_rest.end.26:
  %.328 = add nsw i32 %i_1, 1
  br label %i_1.head.21
i_1.end.23:
  %.329 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.12
rows_panel.end.14:
  %.330 = add i32 %group_x, 1
  %.331 = icmp eq i32 %.330, %.grid_x
  %.332 = add i32 %group_y, 1
  %.333 = select i1 %.331, i32 %.332, i32 %group_y
  %.334 = icmp eq i32 %.333, %.grid_y
  %.335 = add i32 %group_z, 1
  %.336 = select i1 %.331, i32 0, i32 %.330
  store i32 %.336, i32* %group_x.at
  %.337 = select i1 %.334, i32 0, i32 %.333
  store i32 %.337, i32* %group_y.at
  %.338 = select i1 %.334, i32 %.335, i32 %group_z
  store i32 %.338, i32* %group_z.at
  %.339 = add nsw i32 %.task, 1
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.67, %row.end.8 ]
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
  %row = phi i32 [ %first, %.task.body.4 ], [ %.57, %j_2.end.17 ]
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
  %j_1 = phi i32 [ 0, %j.end.11 ], [ %.48, %j_1.body.13 ]
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
  %.32 = call float @llvm.fma.f32(float %clamped_1, float 0.7213475108146667, float 12583039.0)
  %bits_1 = bitcast float %.32 to i32
  %.33 = sub i32 %bits_1, 1262485631
  %n_1 = sitofp i32 %.33 to float
  %.34 = shl i32 %bits_1, 23
  %scale_1 = bitcast i32 %.34 to float
  %.35 = call float @llvm.fma.f32(float %n_1, float -1.38671875, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.0004243888834025711, float %.35)
  %.36 = fmul float %r_1, %r_1
  %.37 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_1, float 0.0014104676665738225)
  %.38 = call float @llvm.fma.f32(float %.37, float %r_1, float 0.008336109109222889)
  %.39 = call float @llvm.fma.f32(float %.38, float %r_1, float 0.04166125878691673)
  %.40 = call float @llvm.fma.f32(float %.39, float %r_1, float 0.16666613519191742)
  %.41 = call float @llvm.fma.f32(float %.40, float %r_1, float 0.5000003576278687)
  %.42 = call float @llvm.fma.f32(float %.36, float %.41, float %r_1)
  %.43 = fadd float %.42, 1.0
  %.44 = fmul float %.43, %scale_1
  %exp = fmul float %.44, %scale_1
  %.45 = getelementptr float, float* %kept, i64 %index_2
  store float %exp, float* %.45, align 4
  %.46 = load float, float* %acc_1.at
  %.47 = fadd float %.46, %exp
  store float %.47, float* %acc_1.at
  %.48 = add nsw i32 %j_1, 1
  br label %j_1.head.12
j_1.end.14:
  br label %j_2.head.15
j_2.head.15:
  %j_2 = phi i32 [ 0, %j_1.end.14 ], [ %.56, %j_2.body.16 ]
  %.49 = icmp slt i32 %j_2, 10
  br i1 %.49, label %j_2.body.16, label %j_2.end.17
j_2.body.16:
  %index_3 = sext i32 %j_2 to i64
  %.50 = getelementptr float, float* %kept, i64 %index_3
  %.51 = load float, float* %.50, align 4
  %.52 = load float, float* %acc_1.at
  %.53 = fdiv float %.51, %.52
  %.54 = add i64 %index_1, %index_3
  %.55 = getelementptr float, float* %out0, i64 %.54
  store float %.53, float* %.55, align 4
  %.56 = add nsw i32 %j_2, 1
  br label %j_2.head.15
j_2.end.17:
  %.57 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.58 = add i32 %group_x, 1
  %.59 = icmp eq i32 %.58, %.grid_x
  %.60 = add i32 %group_y, 1
  %.61 = select i1 %.59, i32 %.60, i32 %group_y
  %.62 = icmp eq i32 %.61, %.grid_y
  %.63 = add i32 %group_z, 1
  %.64 = select i1 %.59, i32 0, i32 %.58
  store i32 %.64, i32* %group_x.at
  %.65 = select i1 %.62, i32 0, i32 %.61
  store i32 %.65, i32* %group_y.at
  %.66 = select i1 %.62, i32 %.63, i32 %group_z
  store i32 %.66, i32* %group_z.at
  %.67 = add nsw i32 %.task, 1
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
  %index_8 = sext i32 %i to i64
  %.87 = zext <8 x i1> %ge to <8 x i32>
  %.88 = getelementptr i32, i32* %out0, i64 %index_8
  %.89 = bitcast i32* %.88 to <8 x i32>*
  store <8 x i32> %.87, <8 x i32>* %.89, align 4
  %index_1 = add i32 %i, 1
  %index_2 = add i32 %i, 2
  %index_3 = add i32 %i, 3
  %index_4 = add i32 %i, 4
  %index_5 = add i32 %i, 5
  %index_6 = add i32 %i, 6
  %index_7 = add i32 %i, 7
  %.90 = sdiv i32 %i, 1024
  %.91 = sext i32 %.90 to i64
  %.92 = mul i64 %.91, 1024
  %.93 = srem i32 %i, 1024
  %.94 = sext i32 %.93 to i64
  %.95 = add i64 %.92, %.94
  %.96 = getelementptr float, float* %in1, i64 %.95
  %.97 = load float, float* %.96, align 4
  %.98 = insertelement <8 x float> undef, float %.97, i32 0
  %.99 = sdiv i32 %index_1, 1024
  %.100 = sext i32 %.99 to i64
  %.101 = mul i64 %.100, 1024
  %.102 = srem i32 %index_1, 1024
  %.103 = sext i32 %.102 to i64
  %.104 = add i64 %.101, %.103
  %.105 = getelementptr float, float* %in1, i64 %.104
  %.106 = load float, float* %.105, align 4
  %.107 = insertelement <8 x float> %.98, float %.106, i32 1
  %.108 = sdiv i32 %index_2, 1024
  %.109 = sext i32 %.108 to i64
  %.110 = mul i64 %.109, 1024
  %.111 = srem i32 %index_2, 1024
  %.112 = sext i32 %.111 to i64
  %.113 = add i64 %.110, %.112
  %.114 = getelementptr float, float* %in1, i64 %.113
  %.115 = load float, float* %.114, align 4
  %.116 = insertelement <8 x float> %.107, float %.115, i32 2
  %.117 = sdiv i32 %index_3, 1024
  %.118 = sext i32 %.117 to i64
  %.119 = mul i64 %.118, 1024
  %.120 = srem i32 %index_3, 1024
  %.121 = sext i32 %.120 to i64
  %.122 = add i64 %.119, %.121
  %.123 = getelementptr float, float* %in1, i64 %.122
  %.124 = load float, float* %.123, align 4
  %.125 = insertelement <8 x float> %.116, float %.124, i32 3
  %.126 = sdiv i32 %index_4, 1024
  %.127 = sext i32 %.126 to i64
  %.128 = mul i64 %.127, 1024
  %.129 = srem i32 %index_4, 1024
  %.130 = sext i32 %.129 to i64
  %.131 = add i64 %.128, %.130
  %.132 = getelementptr float, float* %in1, i64 %.131
  %.133 = load float, float* %.132, align 4
  %.134 = insertelement <8 x float> %.125, float %.133, i32 4
  %.135 = sdiv i32 %index_5, 1024
  %.136 = sext i32 %.135 to i64
  %.137 = mul i64 %.136, 1024
  %.138 = srem i32 %index_5, 1024
  %.139 = sext i32 %.138 to i64
  %.140 = add i64 %.137, %.139
  %.141 = getelementptr float, float* %in1, i64 %.140
  %.142 = load float, float* %.141, align 4
  %.143 = insertelement <8 x float> %.134, float %.142, i32 5
  %.144 = sdiv i32 %index_6, 1024
  %.145 = sext i32 %.144 to i64
  %.146 = mul i64 %.145, 1024
  %.147 = srem i32 %index_6, 1024
  %.148 = sext i32 %.147 to i64
  %.149 = add i64 %.146, %.148
  %.150 = getelementptr float, float* %in1, i64 %.149
  %.151 = load float, float* %.150, align 4
  %.152 = insertelement <8 x float> %.143, float %.151, i32 6
  %.153 = sdiv i32 %index_7, 1024
  %.154 = sext i32 %.153 to i64
  %.155 = mul i64 %.154, 1024
  %.156 = srem i32 %index_7, 1024
  %.157 = sext i32 %.156 to i64
  %.158 = add i64 %.155, %.157
  %.159 = getelementptr float, float* %in1, i64 %.158
  %.160 = load float, float* %.159, align 4
  %.161 = insertelement <8 x float> %.152, float %.160, i32 7
  %.162 = uitofp <8 x i1> %ge to <8 x float>
  %.163 = fmul <8 x float> %.161, %.162
  %.164 = fmul <8 x float> %.163, <float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632>
  %.165 = getelementptr float, float* %out1, i64 %index_8
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

; train_step_dropout_1
;   ops: add
;   from: examples/digits/model.ts:14:12
;   schedule: map: tile element 4096, vector element 8
;   flops: 2  bytes: 16
;   grid: 1 x 1 x 1
;   in0: u32[2], read_write
;   in1: u32[2], read
define internal void @train_step_dropout_1(i32* noalias nocapture %in0, i32* noalias nocapture readonly %in1, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.28, %.task.body.4 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = getelementptr i32, i32* %in0, i64 0
  %.8 = load i32, i32* %.7, align 4
  %.9 = getelementptr i32, i32* %in1, i64 0
  %.10 = load i32, i32* %.9, align 4
  %.11 = add i32 %.8, %.10
  %.12 = getelementptr i32, i32* %in0, i64 0
  store i32 %.11, i32* %.12, align 4
  %.13 = getelementptr i32, i32* %in0, i64 1
  %.14 = load i32, i32* %.13, align 4
  %.15 = getelementptr i32, i32* %in1, i64 1
  %.16 = load i32, i32* %.15, align 4
  %.17 = add i32 %.14, %.16
  %.18 = getelementptr i32, i32* %in0, i64 1
  store i32 %.17, i32* %.18, align 4
  %.19 = add i32 %group_x, 1
  %.20 = icmp eq i32 %.19, %.grid_x
  %.21 = add i32 %group_y, 1
  %.22 = select i1 %.20, i32 %.21, i32 %group_y
  %.23 = icmp eq i32 %.22, %.grid_y
  %.24 = add i32 %group_z, 1
  %.25 = select i1 %.20, i32 0, i32 %.19
  store i32 %.25, i32* %group_x.at
  %.26 = select i1 %.23, i32 0, i32 %.22
  store i32 %.26, i32* %group_y.at
  %.27 = select i1 %.23, i32 %.24, i32 %group_z
  store i32 %.27, i32* %group_z.at
  %.28 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_hidden
;   ops: dot_general, add, max
;   from: examples/digits/model.ts:15:12
;   schedule: contract: tile m 384, block m 192, tile n 64, register m 6, register n 16, vector n 8, stage rhs, stage lhs
;   flops: 262400*batch  bytes: 4608*batch+524800
;   grid: floordiv(batch+383, 384) x 2 x 1
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.472, %i_2.end.38 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 384
  %n_start = mul i32 %group_y, 64
  %.10 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 384, i32 %.10)
  %.11 = add i32 %rows, 5
  %.12 = sdiv i32 %.11, 6
  %.13 = mul i32 %.12, 384
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.18, %t.body.7 ]
  %.14 = icmp slt i32 %t, %.13
  br i1 %.14, label %t.body.7, label %t.end.8
t.body.7:
  %.15 = sext i32 %t to i64
  %.16 = getelementptr float, float* %totals, i64 %.15
  %.17 = bitcast float* %.16 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.17, align 4
  %.18 = add nsw i32 %t, 8
  br label %t.head.6
t.end.8:
  %.19 = add i32 %rows, 191
  %index_4 = sdiv i32 %.19, 192
  %index_6 = sub i32 %batch, 1
  br label %kt.head.9
kt.head.9:
  %kt = phi i32 [ 0, %t.end.8 ], [ %.438, %block.end.17 ]
  %.20 = icmp slt i32 %kt, 4
  br i1 %.20, label %kt.body.10, label %kt.end.11
kt.body.10:
  %.21 = sext i32 %kt to i64
  %index_3 = mul i64 %.21, 256
  %.22 = mul i64 %index_3, 128
  %.23 = sext i32 %n_start to i64
  %index_7 = add i64 %.22, %.23
  br label %kt_1.head.12
kt_1.head.12:
  %kt_1 = phi i32 [ 0, %kt.body.10 ], [ %.80, %kt_1.body.13 ]
  %.24 = icmp slt i32 %kt_1, 256
  br i1 %.24, label %kt_1.body.13, label %kt_1.end.14
kt_1.body.13:
  %index_1 = sext i32 %kt_1 to i64
  %index_2 = mul i64 %index_1, 16
  %.25 = mul i64 %index_1, 128
  %index_8 = add i64 %index_7, %.25
  %.26 = getelementptr float, float* %in1, i64 %index_8
  %.27 = bitcast float* %.26 to <8 x float>*
  %.28 = load <8 x float>, <8 x float>* %.27, align 4
  %.29 = getelementptr float, float* %rhs_pack, i64 %index_2
  %.30 = bitcast float* %.29 to <8 x float>*
  store <8 x float> %.28, <8 x float>* %.30, align 4
  %.31 = add i64 %index_8, 8
  %.32 = getelementptr float, float* %in1, i64 %.31
  %.33 = bitcast float* %.32 to <8 x float>*
  %.34 = load <8 x float>, <8 x float>* %.33, align 4
  %.35 = add i64 %index_2, 8
  %.36 = getelementptr float, float* %rhs_pack, i64 %.35
  %.37 = bitcast float* %.36 to <8 x float>*
  store <8 x float> %.34, <8 x float>* %.37, align 4
  %.38 = add i64 %index_8, 16
  %.39 = getelementptr float, float* %in1, i64 %.38
  %.40 = bitcast float* %.39 to <8 x float>*
  %.41 = load <8 x float>, <8 x float>* %.40, align 4
  %.42 = add i64 %index_2, 4096
  %.43 = getelementptr float, float* %rhs_pack, i64 %.42
  %.44 = bitcast float* %.43 to <8 x float>*
  store <8 x float> %.41, <8 x float>* %.44, align 4
  %.45 = add i64 %index_8, 24
  %.46 = getelementptr float, float* %in1, i64 %.45
  %.47 = bitcast float* %.46 to <8 x float>*
  %.48 = load <8 x float>, <8 x float>* %.47, align 4
  %.49 = add i64 %index_2, 4104
  %.50 = getelementptr float, float* %rhs_pack, i64 %.49
  %.51 = bitcast float* %.50 to <8 x float>*
  store <8 x float> %.48, <8 x float>* %.51, align 4
  %.52 = add i64 %index_8, 32
  %.53 = getelementptr float, float* %in1, i64 %.52
  %.54 = bitcast float* %.53 to <8 x float>*
  %.55 = load <8 x float>, <8 x float>* %.54, align 4
  %.56 = add i64 %index_2, 8192
  %.57 = getelementptr float, float* %rhs_pack, i64 %.56
  %.58 = bitcast float* %.57 to <8 x float>*
  store <8 x float> %.55, <8 x float>* %.58, align 4
  %.59 = add i64 %index_8, 40
  %.60 = getelementptr float, float* %in1, i64 %.59
  %.61 = bitcast float* %.60 to <8 x float>*
  %.62 = load <8 x float>, <8 x float>* %.61, align 4
  %.63 = add i64 %index_2, 8200
  %.64 = getelementptr float, float* %rhs_pack, i64 %.63
  %.65 = bitcast float* %.64 to <8 x float>*
  store <8 x float> %.62, <8 x float>* %.65, align 4
  %.66 = add i64 %index_8, 48
  %.67 = getelementptr float, float* %in1, i64 %.66
  %.68 = bitcast float* %.67 to <8 x float>*
  %.69 = load <8 x float>, <8 x float>* %.68, align 4
  %.70 = add i64 %index_2, 12288
  %.71 = getelementptr float, float* %rhs_pack, i64 %.70
  %.72 = bitcast float* %.71 to <8 x float>*
  store <8 x float> %.69, <8 x float>* %.72, align 4
  %.73 = add i64 %index_8, 56
  %.74 = getelementptr float, float* %in1, i64 %.73
  %.75 = bitcast float* %.74 to <8 x float>*
  %.76 = load <8 x float>, <8 x float>* %.75, align 4
  %.77 = add i64 %index_2, 12296
  %.78 = getelementptr float, float* %rhs_pack, i64 %.77
  %.79 = bitcast float* %.78 to <8 x float>*
  store <8 x float> %.76, <8 x float>* %.79, align 4
  %.80 = add nsw i32 %kt_1, 1
  br label %kt_1.head.12
kt_1.end.14:
  br label %block.head.15
block.head.15:
  %block = phi i32 [ 0, %kt_1.end.14 ], [ %.437, %panel.end.26 ]
  %.81 = icmp slt i32 %block, %index_4
  br i1 %.81, label %block.body.16, label %block.end.17
block.body.16:
  %row_start = mul i32 %block, 192
  %.82 = sub i32 %rows, %row_start
  %block_rows = call i32 @llvm.smin.i32(i32 192, i32 %.82)
  %m_block = add i32 %m_start, %row_start
  %.83 = add i32 %block_rows, 5
  %index_5 = sdiv i32 %.83, 6
  %.84 = mul i32 %index_5, 6
  br label %i.head.18
i.head.18:
  %i = phi i32 [ 0, %block.body.16 ], [ %.100, %kt_2.end.23 ]
  %.85 = icmp slt i32 %i, %.84
  br i1 %.85, label %i.body.19, label %i.end.20
i.body.19:
  %.86 = sext i32 %i to i64
  %index_9 = mul i64 %.86, 272
  %.87 = add i32 %m_block, %i
  %.88 = call i32 @llvm.smin.i32(i32 %.87, i32 %index_6)
  %.89 = sext i32 %.88 to i64
  %.90 = mul i64 %.89, 1024
  %index_11 = add i64 %index_3, %.90
  br label %kt_2.head.21
kt_2.head.21:
  %kt_2 = phi i32 [ 0, %i.body.19 ], [ %.99, %kt_2.body.22 ]
  %.91 = icmp slt i32 %kt_2, 256
  br i1 %.91, label %kt_2.body.22, label %kt_2.end.23
kt_2.body.22:
  %index_10 = sext i32 %kt_2 to i64
  %.92 = add i64 %index_11, %index_10
  %.93 = getelementptr float, float* %in0, i64 %.92
  %.94 = bitcast float* %.93 to <8 x float>*
  %.95 = load <8 x float>, <8 x float>* %.94, align 4
  %.96 = add i64 %index_9, %index_10
  %.97 = getelementptr float, float* %lhs_pack, i64 %.96
  %.98 = bitcast float* %.97 to <8 x float>*
  store <8 x float> %.95, <8 x float>* %.98, align 4
  %.99 = add nsw i32 %kt_2, 8
  br label %kt_2.head.21
kt_2.end.23:
  %.100 = add nsw i32 %i, 1
  br label %i.head.18
i.end.20:
  %.101 = sext i32 %block to i64
  %.102 = mul i64 %.101, 192
  %index_12 = mul i64 %.102, 64
  br label %panel.head.24
panel.head.24:
  %panel = phi i32 [ 0, %i.end.20 ], [ %.436, %rows_panel.end.29 ]
  %.103 = icmp slt i32 %panel, 4
  br i1 %.103, label %panel.body.25, label %panel.end.26
panel.body.25:
  %index_13 = sext i32 %panel to i64
  %.104 = mul i64 %index_13, 16
  %index_14 = add i64 %index_12, %.104
  %index_17 = mul i64 %index_13, 4096
  br label %rows_panel.head.27
rows_panel.head.27:
  %rows_panel = phi i32 [ 0, %panel.body.25 ], [ %.435, %kk.end.35 ]
  %.105 = icmp slt i32 %rows_panel, %index_5
  br i1 %.105, label %rows_panel.body.28, label %rows_panel.end.29
rows_panel.body.28:
  %.106 = sext i32 %rows_panel to i64
  %index_15 = mul i64 %.106, 6
  %.107 = mul i64 %index_15, 64
  %index_16 = add i64 %index_14, %.107
  br label %i_1.head.30
i_1.head.30:
  %i_1 = phi i32 [ 0, %rows_panel.body.28 ], [ %.114, %i_1.body.31 ]
  %.108 = icmp slt i32 %i_1, 6
  br i1 %.108, label %i_1.body.31, label %i_1.end.32
i_1.body.31:
  %.109 = sext i32 %i_1 to i64
  %.110 = mul i64 %.109, 64
  %.111 = add i64 %index_16, %.110
  %.112 = getelementptr float, float* %totals, i64 %.111
  %.113 = bitcast float* %.112 to i8*
  call void @llvm.prefetch.p0i8(i8* %.113, i32 1, i32 3, i32 1)
  %.114 = add nsw i32 %i_1, 1
  br label %i_1.head.30
i_1.end.32:
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
  %index_20 = mul i64 %index_15, 272
  br label %kk.head.33
kk.head.33:
  %kk = phi i32 [ 0, %i_1.end.32 ], [ %.328, %kk.body.34 ]
  %.115 = icmp slt i32 %kk, 256
  br i1 %.115, label %kk.body.34, label %kk.end.35
kk.body.34:
  %index_18 = sext i32 %kk to i64
  %.116 = mul i64 %index_18, 16
  %index_19 = add i64 %index_17, %.116
  %.117 = getelementptr float, float* %rhs_pack, i64 %index_19
  %.118 = bitcast float* %.117 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.118, align 4
  %.119 = add i64 %index_19, 8
  %.120 = getelementptr float, float* %rhs_pack, i64 %.119
  %.121 = bitcast float* %.120 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.121, align 4
  %index_21 = add i64 %index_20, %index_18
  %.122 = getelementptr float, float* %lhs_pack, i64 %index_21
  %.123 = load float, float* %.122, align 4
  %.124 = insertelement <8 x float> undef, float %.123, i32 0
  %a = shufflevector <8 x float> %.124, <8 x float> undef, <8 x i32> zeroinitializer
  %.125 = load <8 x float>, <8 x float>* %acc_0.at
  %.126 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.125)
  store <8 x float> %.126, <8 x float>* %acc_0.at
  %.127 = load <8 x float>, <8 x float>* %acc_1.at
  %.128 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.127)
  store <8 x float> %.128, <8 x float>* %acc_1.at
  %.129 = add i64 %index_21, 272
  %.130 = getelementptr float, float* %lhs_pack, i64 %.129
  %.131 = load float, float* %.130, align 4
  %.132 = insertelement <8 x float> undef, float %.131, i32 0
  %a_1 = shufflevector <8 x float> %.132, <8 x float> undef, <8 x i32> zeroinitializer
  %.133 = load <8 x float>, <8 x float>* %acc_2.at
  %.134 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.133)
  store <8 x float> %.134, <8 x float>* %acc_2.at
  %.135 = load <8 x float>, <8 x float>* %acc_3.at
  %.136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.135)
  store <8 x float> %.136, <8 x float>* %acc_3.at
  %.137 = add i64 %index_21, 544
  %.138 = getelementptr float, float* %lhs_pack, i64 %.137
  %.139 = load float, float* %.138, align 4
  %.140 = insertelement <8 x float> undef, float %.139, i32 0
  %a_2 = shufflevector <8 x float> %.140, <8 x float> undef, <8 x i32> zeroinitializer
  %.141 = load <8 x float>, <8 x float>* %acc_4.at
  %.142 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.141)
  store <8 x float> %.142, <8 x float>* %acc_4.at
  %.143 = load <8 x float>, <8 x float>* %acc_5.at
  %.144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.143)
  store <8 x float> %.144, <8 x float>* %acc_5.at
  %.145 = add i64 %index_21, 816
  %.146 = getelementptr float, float* %lhs_pack, i64 %.145
  %.147 = load float, float* %.146, align 4
  %.148 = insertelement <8 x float> undef, float %.147, i32 0
  %a_3 = shufflevector <8 x float> %.148, <8 x float> undef, <8 x i32> zeroinitializer
  %.149 = load <8 x float>, <8 x float>* %acc_6.at
  %.150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.149)
  store <8 x float> %.150, <8 x float>* %acc_6.at
  %.151 = load <8 x float>, <8 x float>* %acc_7.at
  %.152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.151)
  store <8 x float> %.152, <8 x float>* %acc_7.at
  %.153 = add i64 %index_21, 1088
  %.154 = getelementptr float, float* %lhs_pack, i64 %.153
  %.155 = load float, float* %.154, align 4
  %.156 = insertelement <8 x float> undef, float %.155, i32 0
  %a_4 = shufflevector <8 x float> %.156, <8 x float> undef, <8 x i32> zeroinitializer
  %.157 = load <8 x float>, <8 x float>* %acc_8.at
  %.158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.157)
  store <8 x float> %.158, <8 x float>* %acc_8.at
  %.159 = load <8 x float>, <8 x float>* %acc_9.at
  %.160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.159)
  store <8 x float> %.160, <8 x float>* %acc_9.at
  %.161 = add i64 %index_21, 1360
  %.162 = getelementptr float, float* %lhs_pack, i64 %.161
  %.163 = load float, float* %.162, align 4
  %.164 = insertelement <8 x float> undef, float %.163, i32 0
  %a_5 = shufflevector <8 x float> %.164, <8 x float> undef, <8 x i32> zeroinitializer
  %.165 = load <8 x float>, <8 x float>* %acc_10.at
  %.166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.165)
  store <8 x float> %.166, <8 x float>* %acc_10.at
  %.167 = load <8 x float>, <8 x float>* %acc_11.at
  %.168 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.167)
  store <8 x float> %.168, <8 x float>* %acc_11.at
  %index_22 = add i64 %index_18, 1
  %.169 = mul i64 %index_22, 16
  %index_23 = add i64 %index_17, %.169
  %.170 = getelementptr float, float* %rhs_pack, i64 %index_23
  %.171 = bitcast float* %.170 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.171, align 4
  %.172 = add i64 %index_23, 8
  %.173 = getelementptr float, float* %rhs_pack, i64 %.172
  %.174 = bitcast float* %.173 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.174, align 4
  %index_24 = add i64 %index_20, %index_22
  %.175 = getelementptr float, float* %lhs_pack, i64 %index_24
  %.176 = load float, float* %.175, align 4
  %.177 = insertelement <8 x float> undef, float %.176, i32 0
  %a_6 = shufflevector <8 x float> %.177, <8 x float> undef, <8 x i32> zeroinitializer
  %.178 = load <8 x float>, <8 x float>* %acc_0.at
  %.179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.178)
  store <8 x float> %.179, <8 x float>* %acc_0.at
  %.180 = load <8 x float>, <8 x float>* %acc_1.at
  %.181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.180)
  store <8 x float> %.181, <8 x float>* %acc_1.at
  %.182 = add i64 %index_24, 272
  %.183 = getelementptr float, float* %lhs_pack, i64 %.182
  %.184 = load float, float* %.183, align 4
  %.185 = insertelement <8 x float> undef, float %.184, i32 0
  %a_7 = shufflevector <8 x float> %.185, <8 x float> undef, <8 x i32> zeroinitializer
  %.186 = load <8 x float>, <8 x float>* %acc_2.at
  %.187 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.186)
  store <8 x float> %.187, <8 x float>* %acc_2.at
  %.188 = load <8 x float>, <8 x float>* %acc_3.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_3.at
  %.190 = add i64 %index_24, 544
  %.191 = getelementptr float, float* %lhs_pack, i64 %.190
  %.192 = load float, float* %.191, align 4
  %.193 = insertelement <8 x float> undef, float %.192, i32 0
  %a_8 = shufflevector <8 x float> %.193, <8 x float> undef, <8 x i32> zeroinitializer
  %.194 = load <8 x float>, <8 x float>* %acc_4.at
  %.195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.194)
  store <8 x float> %.195, <8 x float>* %acc_4.at
  %.196 = load <8 x float>, <8 x float>* %acc_5.at
  %.197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.196)
  store <8 x float> %.197, <8 x float>* %acc_5.at
  %.198 = add i64 %index_24, 816
  %.199 = getelementptr float, float* %lhs_pack, i64 %.198
  %.200 = load float, float* %.199, align 4
  %.201 = insertelement <8 x float> undef, float %.200, i32 0
  %a_9 = shufflevector <8 x float> %.201, <8 x float> undef, <8 x i32> zeroinitializer
  %.202 = load <8 x float>, <8 x float>* %acc_6.at
  %.203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.202)
  store <8 x float> %.203, <8 x float>* %acc_6.at
  %.204 = load <8 x float>, <8 x float>* %acc_7.at
  %.205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.204)
  store <8 x float> %.205, <8 x float>* %acc_7.at
  %.206 = add i64 %index_24, 1088
  %.207 = getelementptr float, float* %lhs_pack, i64 %.206
  %.208 = load float, float* %.207, align 4
  %.209 = insertelement <8 x float> undef, float %.208, i32 0
  %a_10 = shufflevector <8 x float> %.209, <8 x float> undef, <8 x i32> zeroinitializer
  %.210 = load <8 x float>, <8 x float>* %acc_8.at
  %.211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.210)
  store <8 x float> %.211, <8 x float>* %acc_8.at
  %.212 = load <8 x float>, <8 x float>* %acc_9.at
  %.213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.212)
  store <8 x float> %.213, <8 x float>* %acc_9.at
  %.214 = add i64 %index_24, 1360
  %.215 = getelementptr float, float* %lhs_pack, i64 %.214
  %.216 = load float, float* %.215, align 4
  %.217 = insertelement <8 x float> undef, float %.216, i32 0
  %a_11 = shufflevector <8 x float> %.217, <8 x float> undef, <8 x i32> zeroinitializer
  %.218 = load <8 x float>, <8 x float>* %acc_10.at
  %.219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.218)
  store <8 x float> %.219, <8 x float>* %acc_10.at
  %.220 = load <8 x float>, <8 x float>* %acc_11.at
  %.221 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.220)
  store <8 x float> %.221, <8 x float>* %acc_11.at
  %index_25 = add i64 %index_18, 2
  %.222 = mul i64 %index_25, 16
  %index_26 = add i64 %index_17, %.222
  %.223 = getelementptr float, float* %rhs_pack, i64 %index_26
  %.224 = bitcast float* %.223 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.224, align 4
  %.225 = add i64 %index_26, 8
  %.226 = getelementptr float, float* %rhs_pack, i64 %.225
  %.227 = bitcast float* %.226 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.227, align 4
  %index_27 = add i64 %index_20, %index_25
  %.228 = getelementptr float, float* %lhs_pack, i64 %index_27
  %.229 = load float, float* %.228, align 4
  %.230 = insertelement <8 x float> undef, float %.229, i32 0
  %a_12 = shufflevector <8 x float> %.230, <8 x float> undef, <8 x i32> zeroinitializer
  %.231 = load <8 x float>, <8 x float>* %acc_0.at
  %.232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.231)
  store <8 x float> %.232, <8 x float>* %acc_0.at
  %.233 = load <8 x float>, <8 x float>* %acc_1.at
  %.234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.233)
  store <8 x float> %.234, <8 x float>* %acc_1.at
  %.235 = add i64 %index_27, 272
  %.236 = getelementptr float, float* %lhs_pack, i64 %.235
  %.237 = load float, float* %.236, align 4
  %.238 = insertelement <8 x float> undef, float %.237, i32 0
  %a_13 = shufflevector <8 x float> %.238, <8 x float> undef, <8 x i32> zeroinitializer
  %.239 = load <8 x float>, <8 x float>* %acc_2.at
  %.240 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.239)
  store <8 x float> %.240, <8 x float>* %acc_2.at
  %.241 = load <8 x float>, <8 x float>* %acc_3.at
  %.242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.241)
  store <8 x float> %.242, <8 x float>* %acc_3.at
  %.243 = add i64 %index_27, 544
  %.244 = getelementptr float, float* %lhs_pack, i64 %.243
  %.245 = load float, float* %.244, align 4
  %.246 = insertelement <8 x float> undef, float %.245, i32 0
  %a_14 = shufflevector <8 x float> %.246, <8 x float> undef, <8 x i32> zeroinitializer
  %.247 = load <8 x float>, <8 x float>* %acc_4.at
  %.248 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.247)
  store <8 x float> %.248, <8 x float>* %acc_4.at
  %.249 = load <8 x float>, <8 x float>* %acc_5.at
  %.250 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.249)
  store <8 x float> %.250, <8 x float>* %acc_5.at
  %.251 = add i64 %index_27, 816
  %.252 = getelementptr float, float* %lhs_pack, i64 %.251
  %.253 = load float, float* %.252, align 4
  %.254 = insertelement <8 x float> undef, float %.253, i32 0
  %a_15 = shufflevector <8 x float> %.254, <8 x float> undef, <8 x i32> zeroinitializer
  %.255 = load <8 x float>, <8 x float>* %acc_6.at
  %.256 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.255)
  store <8 x float> %.256, <8 x float>* %acc_6.at
  %.257 = load <8 x float>, <8 x float>* %acc_7.at
  %.258 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.257)
  store <8 x float> %.258, <8 x float>* %acc_7.at
  %.259 = add i64 %index_27, 1088
  %.260 = getelementptr float, float* %lhs_pack, i64 %.259
  %.261 = load float, float* %.260, align 4
  %.262 = insertelement <8 x float> undef, float %.261, i32 0
  %a_16 = shufflevector <8 x float> %.262, <8 x float> undef, <8 x i32> zeroinitializer
  %.263 = load <8 x float>, <8 x float>* %acc_8.at
  %.264 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.263)
  store <8 x float> %.264, <8 x float>* %acc_8.at
  %.265 = load <8 x float>, <8 x float>* %acc_9.at
  %.266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.265)
  store <8 x float> %.266, <8 x float>* %acc_9.at
  %.267 = add i64 %index_27, 1360
  %.268 = getelementptr float, float* %lhs_pack, i64 %.267
  %.269 = load float, float* %.268, align 4
  %.270 = insertelement <8 x float> undef, float %.269, i32 0
  %a_17 = shufflevector <8 x float> %.270, <8 x float> undef, <8 x i32> zeroinitializer
  %.271 = load <8 x float>, <8 x float>* %acc_10.at
  %.272 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.271)
  store <8 x float> %.272, <8 x float>* %acc_10.at
  %.273 = load <8 x float>, <8 x float>* %acc_11.at
  %.274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.273)
  store <8 x float> %.274, <8 x float>* %acc_11.at
  %index_28 = add i64 %index_18, 3
  %.275 = mul i64 %index_28, 16
  %index_29 = add i64 %index_17, %.275
  %.276 = getelementptr float, float* %rhs_pack, i64 %index_29
  %.277 = bitcast float* %.276 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.277, align 4
  %.278 = add i64 %index_29, 8
  %.279 = getelementptr float, float* %rhs_pack, i64 %.278
  %.280 = bitcast float* %.279 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.280, align 4
  %index_30 = add i64 %index_20, %index_28
  %.281 = getelementptr float, float* %lhs_pack, i64 %index_30
  %.282 = load float, float* %.281, align 4
  %.283 = insertelement <8 x float> undef, float %.282, i32 0
  %a_18 = shufflevector <8 x float> %.283, <8 x float> undef, <8 x i32> zeroinitializer
  %.284 = load <8 x float>, <8 x float>* %acc_0.at
  %.285 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.284)
  store <8 x float> %.285, <8 x float>* %acc_0.at
  %.286 = load <8 x float>, <8 x float>* %acc_1.at
  %.287 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.286)
  store <8 x float> %.287, <8 x float>* %acc_1.at
  %.288 = add i64 %index_30, 272
  %.289 = getelementptr float, float* %lhs_pack, i64 %.288
  %.290 = load float, float* %.289, align 4
  %.291 = insertelement <8 x float> undef, float %.290, i32 0
  %a_19 = shufflevector <8 x float> %.291, <8 x float> undef, <8 x i32> zeroinitializer
  %.292 = load <8 x float>, <8 x float>* %acc_2.at
  %.293 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.292)
  store <8 x float> %.293, <8 x float>* %acc_2.at
  %.294 = load <8 x float>, <8 x float>* %acc_3.at
  %.295 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.294)
  store <8 x float> %.295, <8 x float>* %acc_3.at
  %.296 = add i64 %index_30, 544
  %.297 = getelementptr float, float* %lhs_pack, i64 %.296
  %.298 = load float, float* %.297, align 4
  %.299 = insertelement <8 x float> undef, float %.298, i32 0
  %a_20 = shufflevector <8 x float> %.299, <8 x float> undef, <8 x i32> zeroinitializer
  %.300 = load <8 x float>, <8 x float>* %acc_4.at
  %.301 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.300)
  store <8 x float> %.301, <8 x float>* %acc_4.at
  %.302 = load <8 x float>, <8 x float>* %acc_5.at
  %.303 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.302)
  store <8 x float> %.303, <8 x float>* %acc_5.at
  %.304 = add i64 %index_30, 816
  %.305 = getelementptr float, float* %lhs_pack, i64 %.304
  %.306 = load float, float* %.305, align 4
  %.307 = insertelement <8 x float> undef, float %.306, i32 0
  %a_21 = shufflevector <8 x float> %.307, <8 x float> undef, <8 x i32> zeroinitializer
  %.308 = load <8 x float>, <8 x float>* %acc_6.at
  %.309 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.308)
  store <8 x float> %.309, <8 x float>* %acc_6.at
  %.310 = load <8 x float>, <8 x float>* %acc_7.at
  %.311 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.310)
  store <8 x float> %.311, <8 x float>* %acc_7.at
  %.312 = add i64 %index_30, 1088
  %.313 = getelementptr float, float* %lhs_pack, i64 %.312
  %.314 = load float, float* %.313, align 4
  %.315 = insertelement <8 x float> undef, float %.314, i32 0
  %a_22 = shufflevector <8 x float> %.315, <8 x float> undef, <8 x i32> zeroinitializer
  %.316 = load <8 x float>, <8 x float>* %acc_8.at
  %.317 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.316)
  store <8 x float> %.317, <8 x float>* %acc_8.at
  %.318 = load <8 x float>, <8 x float>* %acc_9.at
  %.319 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.318)
  store <8 x float> %.319, <8 x float>* %acc_9.at
  %.320 = add i64 %index_30, 1360
  %.321 = getelementptr float, float* %lhs_pack, i64 %.320
  %.322 = load float, float* %.321, align 4
  %.323 = insertelement <8 x float> undef, float %.322, i32 0
  %a_23 = shufflevector <8 x float> %.323, <8 x float> undef, <8 x i32> zeroinitializer
  %.324 = load <8 x float>, <8 x float>* %acc_10.at
  %.325 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.324)
  store <8 x float> %.325, <8 x float>* %acc_10.at
  %.326 = load <8 x float>, <8 x float>* %acc_11.at
  %.327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.326)
  store <8 x float> %.327, <8 x float>* %acc_11.at
  %.328 = add nsw i32 %kk, 4
  br label %kk.head.33
kk.end.35:
  %.329 = getelementptr float, float* %totals, i64 %index_16
  %.330 = bitcast float* %.329 to <8 x float>*
  %.331 = load <8 x float>, <8 x float>* %.330, align 4
  %.332 = load <8 x float>, <8 x float>* %acc_0.at
  %.333 = fadd <8 x float> %.331, %.332
  %.334 = getelementptr float, float* %totals, i64 %index_16
  %.335 = bitcast float* %.334 to <8 x float>*
  store <8 x float> %.333, <8 x float>* %.335, align 4
  %.336 = add i64 %index_16, 8
  %.337 = getelementptr float, float* %totals, i64 %.336
  %.338 = bitcast float* %.337 to <8 x float>*
  %.339 = load <8 x float>, <8 x float>* %.338, align 4
  %.340 = load <8 x float>, <8 x float>* %acc_1.at
  %.341 = fadd <8 x float> %.339, %.340
  %.342 = add i64 %index_16, 8
  %.343 = getelementptr float, float* %totals, i64 %.342
  %.344 = bitcast float* %.343 to <8 x float>*
  store <8 x float> %.341, <8 x float>* %.344, align 4
  %.345 = add i64 %index_16, 64
  %.346 = getelementptr float, float* %totals, i64 %.345
  %.347 = bitcast float* %.346 to <8 x float>*
  %.348 = load <8 x float>, <8 x float>* %.347, align 4
  %.349 = load <8 x float>, <8 x float>* %acc_2.at
  %.350 = fadd <8 x float> %.348, %.349
  %.351 = add i64 %index_16, 64
  %.352 = getelementptr float, float* %totals, i64 %.351
  %.353 = bitcast float* %.352 to <8 x float>*
  store <8 x float> %.350, <8 x float>* %.353, align 4
  %.354 = add i64 %index_16, 72
  %.355 = getelementptr float, float* %totals, i64 %.354
  %.356 = bitcast float* %.355 to <8 x float>*
  %.357 = load <8 x float>, <8 x float>* %.356, align 4
  %.358 = load <8 x float>, <8 x float>* %acc_3.at
  %.359 = fadd <8 x float> %.357, %.358
  %.360 = add i64 %index_16, 72
  %.361 = getelementptr float, float* %totals, i64 %.360
  %.362 = bitcast float* %.361 to <8 x float>*
  store <8 x float> %.359, <8 x float>* %.362, align 4
  %.363 = add i64 %index_16, 128
  %.364 = getelementptr float, float* %totals, i64 %.363
  %.365 = bitcast float* %.364 to <8 x float>*
  %.366 = load <8 x float>, <8 x float>* %.365, align 4
  %.367 = load <8 x float>, <8 x float>* %acc_4.at
  %.368 = fadd <8 x float> %.366, %.367
  %.369 = add i64 %index_16, 128
  %.370 = getelementptr float, float* %totals, i64 %.369
  %.371 = bitcast float* %.370 to <8 x float>*
  store <8 x float> %.368, <8 x float>* %.371, align 4
  %.372 = add i64 %index_16, 136
  %.373 = getelementptr float, float* %totals, i64 %.372
  %.374 = bitcast float* %.373 to <8 x float>*
  %.375 = load <8 x float>, <8 x float>* %.374, align 4
  %.376 = load <8 x float>, <8 x float>* %acc_5.at
  %.377 = fadd <8 x float> %.375, %.376
  %.378 = add i64 %index_16, 136
  %.379 = getelementptr float, float* %totals, i64 %.378
  %.380 = bitcast float* %.379 to <8 x float>*
  store <8 x float> %.377, <8 x float>* %.380, align 4
  %.381 = add i64 %index_16, 192
  %.382 = getelementptr float, float* %totals, i64 %.381
  %.383 = bitcast float* %.382 to <8 x float>*
  %.384 = load <8 x float>, <8 x float>* %.383, align 4
  %.385 = load <8 x float>, <8 x float>* %acc_6.at
  %.386 = fadd <8 x float> %.384, %.385
  %.387 = add i64 %index_16, 192
  %.388 = getelementptr float, float* %totals, i64 %.387
  %.389 = bitcast float* %.388 to <8 x float>*
  store <8 x float> %.386, <8 x float>* %.389, align 4
  %.390 = add i64 %index_16, 200
  %.391 = getelementptr float, float* %totals, i64 %.390
  %.392 = bitcast float* %.391 to <8 x float>*
  %.393 = load <8 x float>, <8 x float>* %.392, align 4
  %.394 = load <8 x float>, <8 x float>* %acc_7.at
  %.395 = fadd <8 x float> %.393, %.394
  %.396 = add i64 %index_16, 200
  %.397 = getelementptr float, float* %totals, i64 %.396
  %.398 = bitcast float* %.397 to <8 x float>*
  store <8 x float> %.395, <8 x float>* %.398, align 4
  %.399 = add i64 %index_16, 256
  %.400 = getelementptr float, float* %totals, i64 %.399
  %.401 = bitcast float* %.400 to <8 x float>*
  %.402 = load <8 x float>, <8 x float>* %.401, align 4
  %.403 = load <8 x float>, <8 x float>* %acc_8.at
  %.404 = fadd <8 x float> %.402, %.403
  %.405 = add i64 %index_16, 256
  %.406 = getelementptr float, float* %totals, i64 %.405
  %.407 = bitcast float* %.406 to <8 x float>*
  store <8 x float> %.404, <8 x float>* %.407, align 4
  %.408 = add i64 %index_16, 264
  %.409 = getelementptr float, float* %totals, i64 %.408
  %.410 = bitcast float* %.409 to <8 x float>*
  %.411 = load <8 x float>, <8 x float>* %.410, align 4
  %.412 = load <8 x float>, <8 x float>* %acc_9.at
  %.413 = fadd <8 x float> %.411, %.412
  %.414 = add i64 %index_16, 264
  %.415 = getelementptr float, float* %totals, i64 %.414
  %.416 = bitcast float* %.415 to <8 x float>*
  store <8 x float> %.413, <8 x float>* %.416, align 4
  %.417 = add i64 %index_16, 320
  %.418 = getelementptr float, float* %totals, i64 %.417
  %.419 = bitcast float* %.418 to <8 x float>*
  %.420 = load <8 x float>, <8 x float>* %.419, align 4
  %.421 = load <8 x float>, <8 x float>* %acc_10.at
  %.422 = fadd <8 x float> %.420, %.421
  %.423 = add i64 %index_16, 320
  %.424 = getelementptr float, float* %totals, i64 %.423
  %.425 = bitcast float* %.424 to <8 x float>*
  store <8 x float> %.422, <8 x float>* %.425, align 4
  %.426 = add i64 %index_16, 328
  %.427 = getelementptr float, float* %totals, i64 %.426
  %.428 = bitcast float* %.427 to <8 x float>*
  %.429 = load <8 x float>, <8 x float>* %.428, align 4
  %.430 = load <8 x float>, <8 x float>* %acc_11.at
  %.431 = fadd <8 x float> %.429, %.430
  %.432 = add i64 %index_16, 328
  %.433 = getelementptr float, float* %totals, i64 %.432
  %.434 = bitcast float* %.433 to <8 x float>*
  store <8 x float> %.431, <8 x float>* %.434, align 4
  %.435 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.27
rows_panel.end.29:
  %.436 = add nsw i32 %panel, 1
  br label %panel.head.24
panel.end.26:
  %.437 = add nsw i32 %block, 1
  br label %block.head.15
block.end.17:
  %.438 = add nsw i32 %kt, 1
  br label %kt.head.9
kt.end.11:
  %.439 = sext i32 %group_y to i64
  %index_31 = mul i64 %.439, 64
  %.440 = sext i32 %group_x to i64
  %index_33 = mul i64 %.440, 384
  br label %i_2.head.36
i_2.head.36:
  %i_2 = phi i32 [ 0, %kt.end.11 ], [ %.462, %j_4.end.41 ]
  %.441 = icmp slt i32 %i_2, %rows
  br i1 %.441, label %i_2.body.37, label %i_2.end.38
i_2.body.37:
  %index_34 = sext i32 %i_2 to i64
  %.442 = add i64 %index_33, %index_34
  %.443 = mul i64 %.442, 128
  %index_35 = add i64 %index_31, %.443
  %index_36 = mul i64 %index_34, 64
  br label %j_4.head.39
j_4.head.39:
  %j_4 = phi i32 [ 0, %i_2.body.37 ], [ %.461, %j_4.body.40 ]
  %.444 = icmp slt i32 %j_4, 64
  br i1 %.444, label %j_4.body.40, label %j_4.end.41
j_4.body.40:
  %index_32 = sext i32 %j_4 to i64
  %.445 = add i64 %index_31, %index_32
  %.446 = getelementptr float, float* %in2, i64 %.445
  %.447 = bitcast float* %.446 to <8 x float>*
  %lanes_2 = load <8 x float>, <8 x float>* %.447, align 4
  %index_37 = add i64 %index_36, %index_32
  %.448 = getelementptr float, float* %totals, i64 %index_37
  %.449 = bitcast float* %.448 to <8 x float>*
  %.450 = load <8 x float>, <8 x float>* %.449, align 4
  %.451 = fadd <8 x float> %.450, %lanes_2
  %.452 = fcmp ogt <8 x float> zeroinitializer, %.451
  %.453 = getelementptr float, float* %totals, i64 %index_37
  %.454 = bitcast float* %.453 to <8 x float>*
  %.455 = load <8 x float>, <8 x float>* %.454, align 4
  %.456 = fadd <8 x float> %.455, %lanes_2
  %.457 = select <8 x i1> %.452, <8 x float> zeroinitializer, <8 x float> %.456
  %.458 = add i64 %index_35, %index_32
  %.459 = getelementptr float, float* %out0, i64 %.458
  %.460 = bitcast float* %.459 to <8 x float>*
  store <8 x float> %.457, <8 x float>* %.460, align 4
  %.461 = add nsw i32 %j_4, 8
  br label %j_4.head.39
j_4.end.41:
  %.462 = add nsw i32 %i_2, 1
  br label %i_2.head.36
i_2.end.38:
  %.463 = add i32 %group_x, 1
  %.464 = icmp eq i32 %.463, %.grid_x
  %.465 = add i32 %group_y, 1
  %.466 = select i1 %.464, i32 %.465, i32 %group_y
  %.467 = icmp eq i32 %.466, %.grid_y
  %.468 = add i32 %group_z, 1
  %.469 = select i1 %.464, i32 0, i32 %.463
  store i32 %.469, i32* %group_x.at
  %.470 = select i1 %.467, i32 0, i32 %.466
  store i32 %.470, i32* %group_y.at
  %.471 = select i1 %.467, i32 %.468, i32 %group_z
  store i32 %.471, i32* %group_z.at
  %.472 = add nsw i32 %.task, 1
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.195, %row.end.8 ]
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
  %row = phi i32 [ %first, %.task.body.4 ], [ %.185, %j_5.end.26 ]
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
  %j_1 = phi i32 [ 0, %j.end.11 ], [ %.49, %j_1.body.13 ]
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
  %.33 = call float @llvm.fma.f32(float %clamped_1, float 0.7213475108146667, float 12583039.0)
  %bits_1 = bitcast float %.33 to i32
  %.34 = sub i32 %bits_1, 1262485631
  %n_1 = sitofp i32 %.34 to float
  %.35 = shl i32 %bits_1, 23
  %scale_1 = bitcast i32 %.35 to float
  %.36 = call float @llvm.fma.f32(float %n_1, float -1.38671875, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.0004243888834025711, float %.36)
  %.37 = fmul float %r_1, %r_1
  %.38 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_1, float 0.0014104676665738225)
  %.39 = call float @llvm.fma.f32(float %.38, float %r_1, float 0.008336109109222889)
  %.40 = call float @llvm.fma.f32(float %.39, float %r_1, float 0.04166125878691673)
  %.41 = call float @llvm.fma.f32(float %.40, float %r_1, float 0.16666613519191742)
  %.42 = call float @llvm.fma.f32(float %.41, float %r_1, float 0.5000003576278687)
  %.43 = call float @llvm.fma.f32(float %.37, float %.42, float %r_1)
  %.44 = fadd float %.43, 1.0
  %.45 = fmul float %.44, %scale_1
  %exp = fmul float %.45, %scale_1
  %.46 = getelementptr float, float* %kept, i64 %index_3
  store float %exp, float* %.46, align 4
  %.47 = load float, float* %acc_1.at
  %.48 = fadd float %.47, %exp
  store float %.48, float* %acc_1.at
  %.49 = add nsw i32 %j_1, 1
  br label %j_1.head.12
j_1.end.14:
  store float 0.0, float* %acc_2.at
  store float 0xFFF0000000000000, float* %acc_3.at
  store i32 2147483647, i32* %acc_4.at
  br label %j_2.head.15
j_2.head.15:
  %j_2 = phi i32 [ 0, %j_1.end.14 ], [ %.76, %j_2.body.16 ]
  %.50 = icmp slt i32 %j_2, 10
  br i1 %.50, label %j_2.body.16, label %j_2.end.17
j_2.body.16:
  %.51 = sext i32 %j_2 to i64
  %.52 = getelementptr float, float* %kept, i64 %.51
  %.53 = load float, float* %.52, align 4
  %.54 = load float, float* %acc_1.at
  %div = fdiv float %.53, %.54
  %.55 = load float, float* %acc_2.at
  %.56 = fadd float %.55, %div
  store float %.56, float* %acc_2.at
  %.57 = fcmp oeq float %div, %div
  %value_1 = select i1 %.57, float %div, float 0xFFF0000000000000
  %.58 = load float, float* %acc_3.at
  %.59 = fcmp ogt float %value_1, %.58
  %.60 = load float, float* %acc_3.at
  %.61 = fcmp oeq float %value_1, %.60
  %.62 = load i32, i32* %acc_4.at
  %.63 = icmp slt i32 %j_2, %.62
  %.64 = and i1 %.61, %.63
  %.65 = or i1 %.59, %.64
  %.66 = load float, float* %acc_3.at
  %next = select i1 %.65, float %value_1, float %.66
  %.67 = load float, float* %acc_3.at
  %.68 = fcmp ogt float %value_1, %.67
  %.69 = load float, float* %acc_3.at
  %.70 = fcmp oeq float %value_1, %.69
  %.71 = load i32, i32* %acc_4.at
  %.72 = icmp slt i32 %j_2, %.71
  %.73 = and i1 %.70, %.72
  %.74 = or i1 %.68, %.73
  %.75 = load i32, i32* %acc_4.at
  %next_1 = select i1 %.74, i32 %j_2, i32 %.75
  store float %next, float* %acc_3.at
  store i32 %next_1, i32* %acc_4.at
  %.76 = add nsw i32 %j_2, 1
  br label %j_2.head.15
j_2.end.17:
  %.77 = load i32, i32* %acc_4.at
  %.78 = icmp eq i32 %.77, 2147483647
  %.79 = load i32, i32* %acc_4.at
  %arg_max = select i1 %.78, i32 0, i32 %.79
  %.80 = getelementptr i32, i32* %in1, i64 %index_1
  %x_2 = load i32, i32* %.80, align 4
  store float 0.0, float* %acc_5.at
  store float 0.0, float* %acc_6.at
  br label %j_3.head.18
j_3.head.18:
  %j_3 = phi i32 [ 0, %j_2.end.17 ], [ %.134, %j_3.body.19 ]
  %.81 = icmp slt i32 %j_3, 10
  br i1 %.81, label %j_3.body.19, label %j_3.end.20
j_3.body.19:
  %.82 = icmp eq i32 %x_2, %j_3
  %cast = uitofp i1 %.82 to float
  %.83 = sext i32 %j_3 to i64
  %.84 = getelementptr float, float* %kept, i64 %.83
  %.85 = load float, float* %.84, align 4
  %.86 = load float, float* %acc_1.at
  %div_1 = fdiv float %.85, %.86
  %.87 = load float, float* %acc_2.at
  %div_2 = fdiv float %div_1, %.87
  %.88 = fcmp ogt float 1.0000000116860974e-7, %div_2
  %max = select i1 %.88, float 1.0000000116860974e-7, float %div_2
  %.89 = fcmp olt float 0.9999998807907104, %max
  %min = select i1 %.89, float 0.9999998807907104, float %max
  %is_subnormal_1 = fcmp olt float %min, 1.1754943508222875e-38
  %.90 = fmul float %min, 33554432.0
  %.91 = select i1 %is_subnormal_1, float %.90, float %min
  %bits_2 = bitcast float %.91 to i32
  %above_2 = sub i32 %bits_2, 1060439283
  %.92 = ashr i32 %above_2, 23
  %.93 = select i1 %is_subnormal_1, i32 -25, i32 0
  %.94 = add i32 %.92, %.93
  %e_1 = sitofp i32 %.94 to float
  %.95 = and i32 %above_2, 8388607
  %.96 = add i32 %.95, 1060439283
  %.97 = bitcast i32 %.96 to float
  %f_1 = fsub float %.97, 1.0
  %z_1 = fmul float %f_1, %f_1
  %.98 = load float, float* %acc_5.at
  %.99 = fcmp ogt float %min, 0.0
  %.100 = fcmp olt float %min, 0x7FF0000000000000
  %.101 = and i1 %.99, %.100
  %.102 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_1, float -0.11514610052108765)
  %.103 = call float @llvm.fma.f32(float %.102, float %f_1, float 0.11676998436450958)
  %.104 = call float @llvm.fma.f32(float %.103, float %f_1, float -0.12420140951871872)
  %.105 = call float @llvm.fma.f32(float %.104, float %f_1, float 0.14249323308467865)
  %.106 = call float @llvm.fma.f32(float %.105, float %f_1, float -0.16668057441711426)
  %.107 = call float @llvm.fma.f32(float %.106, float %f_1, float 0.2000071406364441)
  %.108 = call float @llvm.fma.f32(float %.107, float %f_1, float -0.24999994039535522)
  %.109 = call float @llvm.fma.f32(float %.108, float %f_1, float 0.3333333134651184)
  %.110 = fmul float %.109, %f_1
  %.111 = fmul float %.110, %z_1
  %.112 = call float @llvm.fma.f32(float %e_1, float -0.00021219444170128554, float %.111)
  %.113 = call float @llvm.fma.f32(float %z_1, float -0.5, float %.112)
  %.114 = fadd float %f_1, %.113
  %.115 = call float @llvm.fma.f32(float %e_1, float 0.693359375, float %.114)
  %.116 = fcmp oeq float %min, 0.0
  %.117 = fcmp olt float %min, 0.0
  %.118 = select i1 %.117, float 0x7FF8000000000000, float %min
  %.119 = select i1 %.116, float 0xFFF0000000000000, float %.118
  %.120 = select i1 %.101, float %.115, float %.119
  %.121 = fmul float %cast, %.120
  %.122 = fadd float %.98, %.121
  store float %.122, float* %acc_5.at
  %.123 = fcmp ogt float %max, 1.0000000116860974e-7
  %.124 = fcmp olt float %min, 0.9999998807907104
  %.125 = fmul float %value_2, %cast
  %.126 = fdiv float %.125, %min
  %.127 = select i1 %.124, float %.126, float 0.0
  %select = select i1 %.123, float %.127, float 0.0
  %.128 = load float, float* %acc_6.at
  %.129 = load float, float* %acc_2.at
  %.130 = fdiv float %div_2, %.129
  %.131 = fmul float %select, %.130
  %.132 = fneg float %.131
  %.133 = fadd float %.128, %.132
  store float %.133, float* %acc_6.at
  %.134 = add nsw i32 %j_3, 1
  br label %j_3.head.18
j_3.end.20:
  store float 0.0, float* %acc_7.at
  br label %j_4.head.21
j_4.head.21:
  %j_4 = phi i32 [ 0, %j_3.end.20 ], [ %.155, %j_4.body.22 ]
  %.135 = icmp slt i32 %j_4, 10
  br i1 %.135, label %j_4.body.22, label %j_4.end.23
j_4.body.22:
  %.136 = sext i32 %j_4 to i64
  %.137 = getelementptr float, float* %kept, i64 %.136
  %.138 = load float, float* %.137, align 4
  %.139 = load float, float* %acc_1.at
  %div_3 = fdiv float %.138, %.139
  %.140 = load float, float* %acc_2.at
  %div_4 = fdiv float %div_3, %.140
  %.141 = fcmp ogt float 1.0000000116860974e-7, %div_4
  %max_1 = select i1 %.141, float 1.0000000116860974e-7, float %div_4
  %.142 = fcmp olt float 0.9999998807907104, %max_1
  %min_1 = select i1 %.142, float 0.9999998807907104, float %max_1
  %.143 = icmp eq i32 %x_2, %j_4
  %cast_1 = uitofp i1 %.143 to float
  %.144 = fcmp ogt float %max_1, 1.0000000116860974e-7
  %.145 = fcmp olt float %min_1, 0.9999998807907104
  %.146 = fmul float %value_2, %cast_1
  %.147 = fdiv float %.146, %min_1
  %.148 = select i1 %.145, float %.147, float 0.0
  %select_1 = select i1 %.144, float %.148, float 0.0
  %.149 = load float, float* %acc_2.at
  %.150 = fdiv float %select_1, %.149
  %.151 = load float, float* %acc_6.at
  %.152 = fadd float %.150, %.151
  %mul = fmul float %.152, %div_3
  %.153 = load float, float* %acc_7.at
  %.154 = fadd float %.153, %mul
  store float %.154, float* %acc_7.at
  %.155 = add nsw i32 %j_4, 1
  br label %j_4.head.21
j_4.end.23:
  %.156 = load float, float* %acc_5.at
  %.157 = fneg float %.156
  %.158 = getelementptr float, float* %out0, i64 %index_1
  store float %.157, float* %.158, align 4
  %.159 = icmp eq i32 %x_2, %arg_max
  %.160 = zext i1 %.159 to i32
  %.161 = getelementptr i32, i32* %out2, i64 %index_1
  store i32 %.160, i32* %.161, align 4
  br label %j_5.head.24
j_5.head.24:
  %j_5 = phi i32 [ 0, %j_4.end.23 ], [ %.184, %j_5.body.25 ]
  %.162 = icmp slt i32 %j_5, 10
  br i1 %.162, label %j_5.body.25, label %j_5.end.26
j_5.body.25:
  %index_4 = sext i32 %j_5 to i64
  %.163 = getelementptr float, float* %kept, i64 %index_4
  %.164 = load float, float* %.163, align 4
  %.165 = load float, float* %acc_1.at
  %div_5 = fdiv float %.164, %.165
  %.166 = load float, float* %acc_2.at
  %div_6 = fdiv float %div_5, %.166
  %.167 = fcmp ogt float 1.0000000116860974e-7, %div_6
  %max_2 = select i1 %.167, float 1.0000000116860974e-7, float %div_6
  %.168 = fcmp olt float 0.9999998807907104, %max_2
  %min_2 = select i1 %.168, float 0.9999998807907104, float %max_2
  %.169 = icmp eq i32 %x_2, %j_5
  %cast_2 = uitofp i1 %.169 to float
  %.170 = fcmp ogt float %max_2, 1.0000000116860974e-7
  %.171 = fcmp olt float %min_2, 0.9999998807907104
  %.172 = fmul float %value_2, %cast_2
  %.173 = fdiv float %.172, %min_2
  %.174 = select i1 %.171, float %.173, float 0.0
  %select_2 = select i1 %.170, float %.174, float 0.0
  %.175 = load float, float* %acc_2.at
  %.176 = fdiv float %select_2, %.175
  %.177 = load float, float* %acc_6.at
  %.178 = fadd float %.176, %.177
  %mul_1 = fmul float %.178, %div_5
  %.179 = load float, float* %acc_7.at
  %.180 = fmul float %div_5, %.179
  %.181 = fsub float %mul_1, %.180
  %.182 = add i64 %index_2, %index_4
  %.183 = getelementptr float, float* %out1, i64 %.182
  store float %.181, float* %.183, align 4
  %.184 = add nsw i32 %j_5, 1
  br label %j_5.head.24
j_5.end.26:
  %.185 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.186 = add i32 %group_x, 1
  %.187 = icmp eq i32 %.186, %.grid_x
  %.188 = add i32 %group_y, 1
  %.189 = select i1 %.187, i32 %.188, i32 %group_y
  %.190 = icmp eq i32 %.189, %.grid_y
  %.191 = add i32 %group_z, 1
  %.192 = select i1 %.187, i32 0, i32 %.186
  store i32 %.192, i32* %group_x.at
  %.193 = select i1 %.190, i32 0, i32 %.189
  store i32 %.193, i32* %group_y.at
  %.194 = select i1 %.190, i32 %.191, i32 %group_z
  store i32 %.194, i32* %group_z.at
  %.195 = add nsw i32 %.task, 1
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
;   scratch: sums: f32[10]
define internal void @train_step_class_1(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.50, %j_2_rest.end.17 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.8 = getelementptr float, float* %sums, i64 0
  %.9 = bitcast float* %.8 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.9, align 4
  br label %j_rest.head.6
j_rest.head.6:
  %j_rest = phi i32 [ 8, %.task.body.4 ], [ %.13, %j_rest.body.7 ]
  %.10 = icmp slt i32 %j_rest, 10
  br i1 %.10, label %j_rest.body.7, label %j_rest.end.8
j_rest.body.7:
  %.11 = sext i32 %j_rest to i64
  %.12 = getelementptr float, float* %sums, i64 %.11
  store float 0.0, float* %.12, align 4
  %.13 = add nsw i32 %j_rest, 1
  br label %j_rest.head.6
j_rest.end.8:
  br label %r.head.9
r.head.9:
  %r = phi i32 [ 0, %j_rest.end.8 ], [ %.32, %j_1_rest.end.14 ]
  %.14 = icmp slt i32 %r, %batch
  br i1 %.14, label %r.body.10, label %r.end.11
r.body.10:
  %.15 = sext i32 %r to i64
  %index_1 = mul i64 %.15, 10
  %.16 = getelementptr float, float* %sums, i64 0
  %.17 = bitcast float* %.16 to <8 x float>*
  %.18 = load <8 x float>, <8 x float>* %.17, align 4
  %.19 = getelementptr float, float* %in0, i64 %index_1
  %.20 = bitcast float* %.19 to <8 x float>*
  %.21 = load <8 x float>, <8 x float>* %.20, align 4
  %next = fadd <8 x float> %.18, %.21
  %.22 = getelementptr float, float* %sums, i64 0
  %.23 = bitcast float* %.22 to <8 x float>*
  store <8 x float> %next, <8 x float>* %.23, align 4
  br label %j_1_rest.head.12
j_1_rest.head.12:
  %j_1_rest = phi i32 [ 8, %r.body.10 ], [ %.31, %j_1_rest.body.13 ]
  %.24 = icmp slt i32 %j_1_rest, 10
  br i1 %.24, label %j_1_rest.body.13, label %j_1_rest.end.14
j_1_rest.body.13:
  %index_2 = sext i32 %j_1_rest to i64
  %.25 = getelementptr float, float* %sums, i64 %index_2
  %.26 = load float, float* %.25, align 4
  %.27 = add i64 %index_1, %index_2
  %.28 = getelementptr float, float* %in0, i64 %.27
  %.29 = load float, float* %.28, align 4
  %next_1 = fadd float %.26, %.29
  %.30 = getelementptr float, float* %sums, i64 %index_2
  store float %next_1, float* %.30, align 4
  %.31 = add nsw i32 %j_1_rest, 1
  br label %j_1_rest.head.12
j_1_rest.end.14:
  %.32 = add nsw i32 %r, 1
  br label %r.head.9
r.end.11:
  %.33 = getelementptr float, float* %sums, i64 0
  %.34 = bitcast float* %.33 to <8 x float>*
  %reduce_sum = load <8 x float>, <8 x float>* %.34, align 4
  %.35 = getelementptr float, float* %out0, i64 0
  %.36 = bitcast float* %.35 to <8 x float>*
  store <8 x float> %reduce_sum, <8 x float>* %.36, align 4
  br label %j_2_rest.head.15
j_2_rest.head.15:
  %j_2_rest = phi i32 [ 8, %r.end.11 ], [ %.40, %j_2_rest.body.16 ]
  %.37 = icmp slt i32 %j_2_rest, 10
  br i1 %.37, label %j_2_rest.body.16, label %j_2_rest.end.17
j_2_rest.body.16:
  %index_3 = sext i32 %j_2_rest to i64
  %.38 = getelementptr float, float* %sums, i64 %index_3
  %reduce_sum_1 = load float, float* %.38, align 4
  %.39 = getelementptr float, float* %out0, i64 %index_3
  store float %reduce_sum_1, float* %.39, align 4
  %.40 = add nsw i32 %j_2_rest, 1
  br label %j_2_rest.head.15
j_2_rest.end.17:
  %.41 = add i32 %group_x, 1
  %.42 = icmp eq i32 %.41, %.grid_x
  %.43 = add i32 %group_y, 1
  %.44 = select i1 %.42, i32 %.43, i32 %group_y
  %.45 = icmp eq i32 %.44, %.grid_y
  %.46 = add i32 %group_z, 1
  %.47 = select i1 %.42, i32 0, i32 %.41
  store i32 %.47, i32* %group_x.at
  %.48 = select i1 %.45, i32 0, i32 %.44
  store i32 %.48, i32* %group_y.at
  %.49 = select i1 %.45, i32 %.46, i32 %group_z
  store i32 %.49, i32* %group_z.at
  %.50 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam_1
;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/digits/model.ts:20:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 120  bytes: 164
;   grid: 1 x 1 x 1
;   in0: f32[10], read
;   in1: f32[10], read_write
;   in2: f32[10], read_write
;   in3: f32[1], read
;   in4: f32[10], read_write
define internal void @train_step_adam_1(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %in4, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.67, %i_rest.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = getelementptr float, float* %in1, i64 0
  %.8 = bitcast float* %.7 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.8, align 4
  %.9 = getelementptr float, float* %in0, i64 0
  %.10 = bitcast float* %.9 to <8 x float>*
  %x_1 = load <8 x float>, <8 x float>* %.10, align 4
  %.11 = fsub <8 x float> %x_1, %x
  %.12 = fmul <8 x float> %.11, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add = fadd <8 x float> %x, %.12
  %.13 = getelementptr float, float* %in2, i64 0
  %.14 = bitcast float* %.13 to <8 x float>*
  %x_2 = load <8 x float>, <8 x float>* %.14, align 4
  %.15 = fmul <8 x float> %x_1, %x_1
  %.16 = fsub <8 x float> %.15, %x_2
  %.17 = fmul <8 x float> %.16, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_1 = fadd <8 x float> %x_2, %.17
  %.18 = getelementptr float, float* %in1, i64 0
  %.19 = bitcast float* %.18 to <8 x float>*
  store <8 x float> %add, <8 x float>* %.19, align 4
  %.20 = getelementptr float, float* %in2, i64 0
  %.21 = bitcast float* %.20 to <8 x float>*
  store <8 x float> %add_1, <8 x float>* %.21, align 4
  %.22 = getelementptr float, float* %in4, i64 0
  %.23 = bitcast float* %.22 to <8 x float>*
  %.24 = load <8 x float>, <8 x float>* %.23, align 4
  %.25 = getelementptr float, float* %in3, i64 0
  %.26 = load float, float* %.25, align 4
  %.27 = insertelement <8 x float> undef, float %.26, i32 0
  %.28 = shufflevector <8 x float> %.27, <8 x float> undef, <8 x i32> zeroinitializer
  %.29 = fmul <8 x float> %add, %.28
  %.30 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_1)
  %.31 = fadd <8 x float> %.30, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.32 = fdiv <8 x float> %.29, %.31
  %.33 = fsub <8 x float> %.24, %.32
  %.34 = getelementptr float, float* %in4, i64 0
  %.35 = bitcast float* %.34 to <8 x float>*
  store <8 x float> %.33, <8 x float>* %.35, align 4
  br label %i_rest.head.6
i_rest.head.6:
  %i_rest = phi i32 [ 8, %.task.body.4 ], [ %.57, %i_rest.body.7 ]
  %.36 = icmp slt i32 %i_rest, 10
  br i1 %.36, label %i_rest.body.7, label %i_rest.end.8
i_rest.body.7:
  %index_1 = sext i32 %i_rest to i64
  %.37 = getelementptr float, float* %in1, i64 %index_1
  %x_3 = load float, float* %.37, align 4
  %.38 = getelementptr float, float* %in0, i64 %index_1
  %x_4 = load float, float* %.38, align 4
  %.39 = fsub float %x_4, %x_3
  %.40 = fmul float %.39, 0.10000000149011612
  %add_2 = fadd float %x_3, %.40
  %.41 = getelementptr float, float* %in2, i64 %index_1
  %x_5 = load float, float* %.41, align 4
  %.42 = fmul float %x_4, %x_4
  %.43 = fsub float %.42, %x_5
  %.44 = fmul float %.43, 0.0010000000474974513
  %add_3 = fadd float %x_5, %.44
  %.45 = getelementptr float, float* %in1, i64 %index_1
  store float %add_2, float* %.45, align 4
  %.46 = getelementptr float, float* %in2, i64 %index_1
  store float %add_3, float* %.46, align 4
  %.47 = getelementptr float, float* %in4, i64 %index_1
  %.48 = load float, float* %.47, align 4
  %.49 = getelementptr float, float* %in3, i64 0
  %.50 = load float, float* %.49, align 4
  %.51 = fmul float %add_2, %.50
  %.52 = call float @llvm.sqrt.f32(float %add_3)
  %.53 = fadd float %.52, 1.0000000116860974e-7
  %.54 = fdiv float %.51, %.53
  %.55 = fsub float %.48, %.54
  %.56 = getelementptr float, float* %in4, i64 %index_1
  store float %.55, float* %.56, align 4
  %.57 = add nsw i32 %i_rest, 1
  br label %i_rest.head.6
i_rest.end.8:
  %.58 = add i32 %group_x, 1
  %.59 = icmp eq i32 %.58, %.grid_x
  %.60 = add i32 %group_y, 1
  %.61 = select i1 %.59, i32 %.60, i32 %group_y
  %.62 = icmp eq i32 %.61, %.grid_y
  %.63 = add i32 %group_z, 1
  %.64 = select i1 %.59, i32 0, i32 %.58
  store i32 %.64, i32* %group_x.at
  %.65 = select i1 %.62, i32 0, i32 %.61
  store i32 %.65, i32* %group_y.at
  %.66 = select i1 %.62, i32 %.63, i32 %group_z
  store i32 %.66, i32* %group_z.at
  %.67 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_class_2
;   ops: dot_general
;   from: examples/digits/model.ts:16:12
;   schedule: contract: tile m 132, tile n 16, register m 6, register n 16, vector n 8, stage rhs
;   flops: 2560*batch  bytes: 552*batch+5120
;   grid: 1 x 1 x 1
;   in0: f32[128*batch], read
;   in1: f32[10*batch], read
;   out0: f32[1280], write
;   scratch: rhs_pack: f32[4096], totals: f32[2112]
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.458, %i_1.end.32 ]
  %.8 = icmp slt i32 %.task, %.end
  br i1 %.8, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.13, %t.body.7 ]
  %.9 = icmp slt i32 %t, 2112
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
  %.15 = sdiv i32 %.14, 256
  br label %kt.head.9
kt.head.9:
  %kt = phi i32 [ 0, %t.end.8 ], [ %.432, %rows_panel.end.20 ]
  %.16 = icmp slt i32 %kt, %.15
  br i1 %.16, label %kt.body.10, label %kt.end.11
kt.body.10:
  %k_start = mul i32 %kt, 256
  %.17 = sub i32 %batch, %k_start
  %k_count = call i32 @llvm.smin.i32(i32 256, i32 %.17)
  %.18 = sext i32 %kt to i64
  %index_3 = mul i64 %.18, 256
  %index_5 = mul i64 %index_3, 10
  br label %j_1.head.12
j_1.head.12:
  %j_1 = phi i32 [ 0, %kt.body.10 ], [ %.31, %kt_2.end.17 ]
  %.19 = icmp slt i32 %j_1, 16
  br i1 %.19, label %j_1.body.13, label %j_1.end.14
j_1.body.13:
  %mask_1 = icmp slt i32 %j_1, 10
  %index_1 = sext i32 %j_1 to i64
  %index_6 = add i64 %index_5, %index_1
  br label %kt_2.head.15
kt_2.head.15:
  %kt_2 = phi i32 [ 0, %j_1.body.13 ], [ %.30, %kt_2.body.16 ]
  %.20 = icmp slt i32 %kt_2, %k_count
  br i1 %.20, label %kt_2.body.16, label %kt_2.end.17
kt_2.body.16:
  %index_2 = sext i32 %kt_2 to i64
  %.21 = mul i64 %index_2, 10
  %.22 = add i64 %index_6, %.21
  %.23 = select i1 %mask_1, i64 %.22, i64 0
  %.24 = getelementptr float, float* %in1, i64 %.23
  %.25 = load float, float* %.24, align 4
  %.26 = select i1 %mask_1, float %.25, float 0.0
  %.27 = mul i64 %index_2, 16
  %.28 = add i64 %index_1, %.27
  %.29 = getelementptr float, float* %rhs_pack, i64 %.28
  store float %.26, float* %.29, align 4
  %.30 = add nsw i32 %kt_2, 1
  br label %kt_2.head.15
kt_2.end.17:
  %.31 = add nsw i32 %j_1, 1
  br label %j_1.head.12
j_1.end.14:
  %.32 = sdiv i32 %k_count, 4
  %index_4 = mul i32 %.32, 4
  %index_11 = mul i64 %index_3, 128
  br label %rows_panel.head.18
rows_panel.head.18:
  %rows_panel = phi i32 [ 0, %j_1.end.14 ], [ %.431, %kt_3_rest.end.29 ]
  %.33 = icmp slt i32 %rows_panel, 22
  br i1 %.33, label %rows_panel.body.19, label %rows_panel.end.20
rows_panel.body.19:
  %row = mul i32 %rows_panel, 6
  %.34 = sext i32 %rows_panel to i64
  %index_7 = mul i64 %.34, 6
  %index_8 = mul i64 %index_7, 16
  br label %i.head.21
i.head.21:
  %i = phi i32 [ 0, %rows_panel.body.19 ], [ %.41, %i.body.22 ]
  %.35 = icmp slt i32 %i, 6
  br i1 %.35, label %i.body.22, label %i.end.23
i.body.22:
  %.36 = sext i32 %i to i64
  %.37 = mul i64 %.36, 16
  %.38 = add i64 %index_8, %.37
  %.39 = getelementptr float, float* %totals, i64 %.38
  %.40 = bitcast float* %.39 to i8*
  call void @llvm.prefetch.p0i8(i8* %.40, i32 1, i32 3, i32 1)
  %.41 = add nsw i32 %i, 1
  br label %i.head.21
i.end.23:
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
  %.42 = sext i32 %row to i64
  %index_12 = add i64 %index_11, %.42
  %.43 = add i64 %index_7, 1
  %index_14 = add i64 %index_11, %.43
  %.44 = add i32 %row, 2
  %.45 = call i32 @llvm.smin.i32(i32 %.44, i32 127)
  %.46 = sext i32 %.45 to i64
  %index_15 = add i64 %index_11, %.46
  %.47 = add i32 %row, 3
  %.48 = call i32 @llvm.smin.i32(i32 %.47, i32 127)
  %.49 = sext i32 %.48 to i64
  %index_16 = add i64 %index_11, %.49
  %.50 = add i32 %row, 4
  %.51 = call i32 @llvm.smin.i32(i32 %.50, i32 127)
  %.52 = sext i32 %.51 to i64
  %index_17 = add i64 %index_11, %.52
  %.53 = add i32 %row, 5
  %.54 = call i32 @llvm.smin.i32(i32 %.53, i32 127)
  %.55 = sext i32 %.54 to i64
  %index_18 = add i64 %index_11, %.55
  br label %kt_3.head.24
kt_3.head.24:
  %kt_3 = phi i32 [ 0, %i.end.23 ], [ %.269, %kt_3.body.25 ]
  %.56 = icmp slt i32 %kt_3, %index_4
  br i1 %.56, label %kt_3.body.25, label %kt_3.end.26
kt_3.body.25:
  %index_9 = sext i32 %kt_3 to i64
  %index_10 = mul i64 %index_9, 16
  %.57 = getelementptr float, float* %rhs_pack, i64 %index_10
  %.58 = bitcast float* %.57 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.58, align 4
  %.59 = add i64 %index_10, 8
  %.60 = getelementptr float, float* %rhs_pack, i64 %.59
  %.61 = bitcast float* %.60 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.61, align 4
  %index_13 = mul i64 %index_9, 128
  %.62 = add i64 %index_12, %index_13
  %.63 = getelementptr float, float* %in0, i64 %.62
  %.64 = load float, float* %.63, align 4
  %.65 = insertelement <8 x float> undef, float %.64, i32 0
  %a = shufflevector <8 x float> %.65, <8 x float> undef, <8 x i32> zeroinitializer
  %.66 = load <8 x float>, <8 x float>* %acc_0.at
  %.67 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.66)
  store <8 x float> %.67, <8 x float>* %acc_0.at
  %.68 = load <8 x float>, <8 x float>* %acc_1.at
  %.69 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.68)
  store <8 x float> %.69, <8 x float>* %acc_1.at
  %.70 = add i64 %index_14, %index_13
  %.71 = getelementptr float, float* %in0, i64 %.70
  %.72 = load float, float* %.71, align 4
  %.73 = insertelement <8 x float> undef, float %.72, i32 0
  %a_1 = shufflevector <8 x float> %.73, <8 x float> undef, <8 x i32> zeroinitializer
  %.74 = load <8 x float>, <8 x float>* %acc_2.at
  %.75 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.74)
  store <8 x float> %.75, <8 x float>* %acc_2.at
  %.76 = load <8 x float>, <8 x float>* %acc_3.at
  %.77 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.76)
  store <8 x float> %.77, <8 x float>* %acc_3.at
  %.78 = add i64 %index_15, %index_13
  %.79 = getelementptr float, float* %in0, i64 %.78
  %.80 = load float, float* %.79, align 4
  %.81 = insertelement <8 x float> undef, float %.80, i32 0
  %a_2 = shufflevector <8 x float> %.81, <8 x float> undef, <8 x i32> zeroinitializer
  %.82 = load <8 x float>, <8 x float>* %acc_4.at
  %.83 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.82)
  store <8 x float> %.83, <8 x float>* %acc_4.at
  %.84 = load <8 x float>, <8 x float>* %acc_5.at
  %.85 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.84)
  store <8 x float> %.85, <8 x float>* %acc_5.at
  %.86 = add i64 %index_16, %index_13
  %.87 = getelementptr float, float* %in0, i64 %.86
  %.88 = load float, float* %.87, align 4
  %.89 = insertelement <8 x float> undef, float %.88, i32 0
  %a_3 = shufflevector <8 x float> %.89, <8 x float> undef, <8 x i32> zeroinitializer
  %.90 = load <8 x float>, <8 x float>* %acc_6.at
  %.91 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.90)
  store <8 x float> %.91, <8 x float>* %acc_6.at
  %.92 = load <8 x float>, <8 x float>* %acc_7.at
  %.93 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.92)
  store <8 x float> %.93, <8 x float>* %acc_7.at
  %.94 = add i64 %index_17, %index_13
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
  %.102 = add i64 %index_18, %index_13
  %.103 = getelementptr float, float* %in0, i64 %.102
  %.104 = load float, float* %.103, align 4
  %.105 = insertelement <8 x float> undef, float %.104, i32 0
  %a_5 = shufflevector <8 x float> %.105, <8 x float> undef, <8 x i32> zeroinitializer
  %.106 = load <8 x float>, <8 x float>* %acc_10.at
  %.107 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.106)
  store <8 x float> %.107, <8 x float>* %acc_10.at
  %.108 = load <8 x float>, <8 x float>* %acc_11.at
  %.109 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.108)
  store <8 x float> %.109, <8 x float>* %acc_11.at
  %index_19 = add i64 %index_9, 1
  %index_20 = mul i64 %index_19, 16
  %.110 = getelementptr float, float* %rhs_pack, i64 %index_20
  %.111 = bitcast float* %.110 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.111, align 4
  %.112 = add i64 %index_20, 8
  %.113 = getelementptr float, float* %rhs_pack, i64 %.112
  %.114 = bitcast float* %.113 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.114, align 4
  %index_21 = mul i64 %index_19, 128
  %.115 = add i64 %index_12, %index_21
  %.116 = getelementptr float, float* %in0, i64 %.115
  %.117 = load float, float* %.116, align 4
  %.118 = insertelement <8 x float> undef, float %.117, i32 0
  %a_6 = shufflevector <8 x float> %.118, <8 x float> undef, <8 x i32> zeroinitializer
  %.119 = load <8 x float>, <8 x float>* %acc_0.at
  %.120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.119)
  store <8 x float> %.120, <8 x float>* %acc_0.at
  %.121 = load <8 x float>, <8 x float>* %acc_1.at
  %.122 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.121)
  store <8 x float> %.122, <8 x float>* %acc_1.at
  %.123 = add i64 %index_14, %index_21
  %.124 = getelementptr float, float* %in0, i64 %.123
  %.125 = load float, float* %.124, align 4
  %.126 = insertelement <8 x float> undef, float %.125, i32 0
  %a_7 = shufflevector <8 x float> %.126, <8 x float> undef, <8 x i32> zeroinitializer
  %.127 = load <8 x float>, <8 x float>* %acc_2.at
  %.128 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.127)
  store <8 x float> %.128, <8 x float>* %acc_2.at
  %.129 = load <8 x float>, <8 x float>* %acc_3.at
  %.130 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.129)
  store <8 x float> %.130, <8 x float>* %acc_3.at
  %.131 = add i64 %index_15, %index_21
  %.132 = getelementptr float, float* %in0, i64 %.131
  %.133 = load float, float* %.132, align 4
  %.134 = insertelement <8 x float> undef, float %.133, i32 0
  %a_8 = shufflevector <8 x float> %.134, <8 x float> undef, <8 x i32> zeroinitializer
  %.135 = load <8 x float>, <8 x float>* %acc_4.at
  %.136 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.135)
  store <8 x float> %.136, <8 x float>* %acc_4.at
  %.137 = load <8 x float>, <8 x float>* %acc_5.at
  %.138 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.137)
  store <8 x float> %.138, <8 x float>* %acc_5.at
  %.139 = add i64 %index_16, %index_21
  %.140 = getelementptr float, float* %in0, i64 %.139
  %.141 = load float, float* %.140, align 4
  %.142 = insertelement <8 x float> undef, float %.141, i32 0
  %a_9 = shufflevector <8 x float> %.142, <8 x float> undef, <8 x i32> zeroinitializer
  %.143 = load <8 x float>, <8 x float>* %acc_6.at
  %.144 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.143)
  store <8 x float> %.144, <8 x float>* %acc_6.at
  %.145 = load <8 x float>, <8 x float>* %acc_7.at
  %.146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.145)
  store <8 x float> %.146, <8 x float>* %acc_7.at
  %.147 = add i64 %index_17, %index_21
  %.148 = getelementptr float, float* %in0, i64 %.147
  %.149 = load float, float* %.148, align 4
  %.150 = insertelement <8 x float> undef, float %.149, i32 0
  %a_10 = shufflevector <8 x float> %.150, <8 x float> undef, <8 x i32> zeroinitializer
  %.151 = load <8 x float>, <8 x float>* %acc_8.at
  %.152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.151)
  store <8 x float> %.152, <8 x float>* %acc_8.at
  %.153 = load <8 x float>, <8 x float>* %acc_9.at
  %.154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.153)
  store <8 x float> %.154, <8 x float>* %acc_9.at
  %.155 = add i64 %index_18, %index_21
  %.156 = getelementptr float, float* %in0, i64 %.155
  %.157 = load float, float* %.156, align 4
  %.158 = insertelement <8 x float> undef, float %.157, i32 0
  %a_11 = shufflevector <8 x float> %.158, <8 x float> undef, <8 x i32> zeroinitializer
  %.159 = load <8 x float>, <8 x float>* %acc_10.at
  %.160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.159)
  store <8 x float> %.160, <8 x float>* %acc_10.at
  %.161 = load <8 x float>, <8 x float>* %acc_11.at
  %.162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.161)
  store <8 x float> %.162, <8 x float>* %acc_11.at
  %index_22 = add i64 %index_9, 2
  %index_23 = mul i64 %index_22, 16
  %.163 = getelementptr float, float* %rhs_pack, i64 %index_23
  %.164 = bitcast float* %.163 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.164, align 4
  %.165 = add i64 %index_23, 8
  %.166 = getelementptr float, float* %rhs_pack, i64 %.165
  %.167 = bitcast float* %.166 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.167, align 4
  %index_24 = mul i64 %index_22, 128
  %.168 = add i64 %index_12, %index_24
  %.169 = getelementptr float, float* %in0, i64 %.168
  %.170 = load float, float* %.169, align 4
  %.171 = insertelement <8 x float> undef, float %.170, i32 0
  %a_12 = shufflevector <8 x float> %.171, <8 x float> undef, <8 x i32> zeroinitializer
  %.172 = load <8 x float>, <8 x float>* %acc_0.at
  %.173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.172)
  store <8 x float> %.173, <8 x float>* %acc_0.at
  %.174 = load <8 x float>, <8 x float>* %acc_1.at
  %.175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.174)
  store <8 x float> %.175, <8 x float>* %acc_1.at
  %.176 = add i64 %index_14, %index_24
  %.177 = getelementptr float, float* %in0, i64 %.176
  %.178 = load float, float* %.177, align 4
  %.179 = insertelement <8 x float> undef, float %.178, i32 0
  %a_13 = shufflevector <8 x float> %.179, <8 x float> undef, <8 x i32> zeroinitializer
  %.180 = load <8 x float>, <8 x float>* %acc_2.at
  %.181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.180)
  store <8 x float> %.181, <8 x float>* %acc_2.at
  %.182 = load <8 x float>, <8 x float>* %acc_3.at
  %.183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.182)
  store <8 x float> %.183, <8 x float>* %acc_3.at
  %.184 = add i64 %index_15, %index_24
  %.185 = getelementptr float, float* %in0, i64 %.184
  %.186 = load float, float* %.185, align 4
  %.187 = insertelement <8 x float> undef, float %.186, i32 0
  %a_14 = shufflevector <8 x float> %.187, <8 x float> undef, <8 x i32> zeroinitializer
  %.188 = load <8 x float>, <8 x float>* %acc_4.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_4.at
  %.190 = load <8 x float>, <8 x float>* %acc_5.at
  %.191 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.190)
  store <8 x float> %.191, <8 x float>* %acc_5.at
  %.192 = add i64 %index_16, %index_24
  %.193 = getelementptr float, float* %in0, i64 %.192
  %.194 = load float, float* %.193, align 4
  %.195 = insertelement <8 x float> undef, float %.194, i32 0
  %a_15 = shufflevector <8 x float> %.195, <8 x float> undef, <8 x i32> zeroinitializer
  %.196 = load <8 x float>, <8 x float>* %acc_6.at
  %.197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.196)
  store <8 x float> %.197, <8 x float>* %acc_6.at
  %.198 = load <8 x float>, <8 x float>* %acc_7.at
  %.199 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.198)
  store <8 x float> %.199, <8 x float>* %acc_7.at
  %.200 = add i64 %index_17, %index_24
  %.201 = getelementptr float, float* %in0, i64 %.200
  %.202 = load float, float* %.201, align 4
  %.203 = insertelement <8 x float> undef, float %.202, i32 0
  %a_16 = shufflevector <8 x float> %.203, <8 x float> undef, <8 x i32> zeroinitializer
  %.204 = load <8 x float>, <8 x float>* %acc_8.at
  %.205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.204)
  store <8 x float> %.205, <8 x float>* %acc_8.at
  %.206 = load <8 x float>, <8 x float>* %acc_9.at
  %.207 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.206)
  store <8 x float> %.207, <8 x float>* %acc_9.at
  %.208 = add i64 %index_18, %index_24
  %.209 = getelementptr float, float* %in0, i64 %.208
  %.210 = load float, float* %.209, align 4
  %.211 = insertelement <8 x float> undef, float %.210, i32 0
  %a_17 = shufflevector <8 x float> %.211, <8 x float> undef, <8 x i32> zeroinitializer
  %.212 = load <8 x float>, <8 x float>* %acc_10.at
  %.213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.212)
  store <8 x float> %.213, <8 x float>* %acc_10.at
  %.214 = load <8 x float>, <8 x float>* %acc_11.at
  %.215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.214)
  store <8 x float> %.215, <8 x float>* %acc_11.at
  %index_25 = add i64 %index_9, 3
  %index_26 = mul i64 %index_25, 16
  %.216 = getelementptr float, float* %rhs_pack, i64 %index_26
  %.217 = bitcast float* %.216 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.217, align 4
  %.218 = add i64 %index_26, 8
  %.219 = getelementptr float, float* %rhs_pack, i64 %.218
  %.220 = bitcast float* %.219 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.220, align 4
  %index_27 = mul i64 %index_25, 128
  %.221 = add i64 %index_12, %index_27
  %.222 = getelementptr float, float* %in0, i64 %.221
  %.223 = load float, float* %.222, align 4
  %.224 = insertelement <8 x float> undef, float %.223, i32 0
  %a_18 = shufflevector <8 x float> %.224, <8 x float> undef, <8 x i32> zeroinitializer
  %.225 = load <8 x float>, <8 x float>* %acc_0.at
  %.226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.225)
  store <8 x float> %.226, <8 x float>* %acc_0.at
  %.227 = load <8 x float>, <8 x float>* %acc_1.at
  %.228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.227)
  store <8 x float> %.228, <8 x float>* %acc_1.at
  %.229 = add i64 %index_14, %index_27
  %.230 = getelementptr float, float* %in0, i64 %.229
  %.231 = load float, float* %.230, align 4
  %.232 = insertelement <8 x float> undef, float %.231, i32 0
  %a_19 = shufflevector <8 x float> %.232, <8 x float> undef, <8 x i32> zeroinitializer
  %.233 = load <8 x float>, <8 x float>* %acc_2.at
  %.234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.233)
  store <8 x float> %.234, <8 x float>* %acc_2.at
  %.235 = load <8 x float>, <8 x float>* %acc_3.at
  %.236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.235)
  store <8 x float> %.236, <8 x float>* %acc_3.at
  %.237 = add i64 %index_15, %index_27
  %.238 = getelementptr float, float* %in0, i64 %.237
  %.239 = load float, float* %.238, align 4
  %.240 = insertelement <8 x float> undef, float %.239, i32 0
  %a_20 = shufflevector <8 x float> %.240, <8 x float> undef, <8 x i32> zeroinitializer
  %.241 = load <8 x float>, <8 x float>* %acc_4.at
  %.242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.241)
  store <8 x float> %.242, <8 x float>* %acc_4.at
  %.243 = load <8 x float>, <8 x float>* %acc_5.at
  %.244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.243)
  store <8 x float> %.244, <8 x float>* %acc_5.at
  %.245 = add i64 %index_16, %index_27
  %.246 = getelementptr float, float* %in0, i64 %.245
  %.247 = load float, float* %.246, align 4
  %.248 = insertelement <8 x float> undef, float %.247, i32 0
  %a_21 = shufflevector <8 x float> %.248, <8 x float> undef, <8 x i32> zeroinitializer
  %.249 = load <8 x float>, <8 x float>* %acc_6.at
  %.250 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.249)
  store <8 x float> %.250, <8 x float>* %acc_6.at
  %.251 = load <8 x float>, <8 x float>* %acc_7.at
  %.252 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.251)
  store <8 x float> %.252, <8 x float>* %acc_7.at
  %.253 = add i64 %index_17, %index_27
  %.254 = getelementptr float, float* %in0, i64 %.253
  %.255 = load float, float* %.254, align 4
  %.256 = insertelement <8 x float> undef, float %.255, i32 0
  %a_22 = shufflevector <8 x float> %.256, <8 x float> undef, <8 x i32> zeroinitializer
  %.257 = load <8 x float>, <8 x float>* %acc_8.at
  %.258 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.257)
  store <8 x float> %.258, <8 x float>* %acc_8.at
  %.259 = load <8 x float>, <8 x float>* %acc_9.at
  %.260 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.259)
  store <8 x float> %.260, <8 x float>* %acc_9.at
  %.261 = add i64 %index_18, %index_27
  %.262 = getelementptr float, float* %in0, i64 %.261
  %.263 = load float, float* %.262, align 4
  %.264 = insertelement <8 x float> undef, float %.263, i32 0
  %a_23 = shufflevector <8 x float> %.264, <8 x float> undef, <8 x i32> zeroinitializer
  %.265 = load <8 x float>, <8 x float>* %acc_10.at
  %.266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.265)
  store <8 x float> %.266, <8 x float>* %acc_10.at
  %.267 = load <8 x float>, <8 x float>* %acc_11.at
  %.268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.267)
  store <8 x float> %.268, <8 x float>* %acc_11.at
  %.269 = add nsw i32 %kt_3, 4
  br label %kt_3.head.24
kt_3.end.26:
  br label %kt_3_rest.head.27
kt_3_rest.head.27:
  %kt_3_rest = phi i32 [ %index_4, %kt_3.end.26 ], [ %.324, %kt_3_rest.body.28 ]
  %.270 = icmp slt i32 %kt_3_rest, %k_count
  br i1 %.270, label %kt_3_rest.body.28, label %kt_3_rest.end.29
kt_3_rest.body.28:
  %index_28 = sext i32 %kt_3_rest to i64
  %index_29 = mul i64 %index_28, 16
  %.271 = getelementptr float, float* %rhs_pack, i64 %index_29
  %.272 = bitcast float* %.271 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.272, align 4
  %.273 = add i64 %index_29, 8
  %.274 = getelementptr float, float* %rhs_pack, i64 %.273
  %.275 = bitcast float* %.274 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.275, align 4
  %index_30 = mul i64 %index_28, 128
  %.276 = add i64 %index_12, %index_30
  %.277 = getelementptr float, float* %in0, i64 %.276
  %.278 = load float, float* %.277, align 4
  %.279 = insertelement <8 x float> undef, float %.278, i32 0
  %a_24 = shufflevector <8 x float> %.279, <8 x float> undef, <8 x i32> zeroinitializer
  %.280 = load <8 x float>, <8 x float>* %acc_0.at
  %.281 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_8, <8 x float> %.280)
  store <8 x float> %.281, <8 x float>* %acc_0.at
  %.282 = load <8 x float>, <8 x float>* %acc_1.at
  %.283 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_9, <8 x float> %.282)
  store <8 x float> %.283, <8 x float>* %acc_1.at
  %.284 = add i64 %index_14, %index_30
  %.285 = getelementptr float, float* %in0, i64 %.284
  %.286 = load float, float* %.285, align 4
  %.287 = insertelement <8 x float> undef, float %.286, i32 0
  %a_25 = shufflevector <8 x float> %.287, <8 x float> undef, <8 x i32> zeroinitializer
  %.288 = load <8 x float>, <8 x float>* %acc_2.at
  %.289 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_8, <8 x float> %.288)
  store <8 x float> %.289, <8 x float>* %acc_2.at
  %.290 = load <8 x float>, <8 x float>* %acc_3.at
  %.291 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_9, <8 x float> %.290)
  store <8 x float> %.291, <8 x float>* %acc_3.at
  %.292 = add i64 %index_15, %index_30
  %.293 = getelementptr float, float* %in0, i64 %.292
  %.294 = load float, float* %.293, align 4
  %.295 = insertelement <8 x float> undef, float %.294, i32 0
  %a_26 = shufflevector <8 x float> %.295, <8 x float> undef, <8 x i32> zeroinitializer
  %.296 = load <8 x float>, <8 x float>* %acc_4.at
  %.297 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_8, <8 x float> %.296)
  store <8 x float> %.297, <8 x float>* %acc_4.at
  %.298 = load <8 x float>, <8 x float>* %acc_5.at
  %.299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_9, <8 x float> %.298)
  store <8 x float> %.299, <8 x float>* %acc_5.at
  %.300 = add i64 %index_16, %index_30
  %.301 = getelementptr float, float* %in0, i64 %.300
  %.302 = load float, float* %.301, align 4
  %.303 = insertelement <8 x float> undef, float %.302, i32 0
  %a_27 = shufflevector <8 x float> %.303, <8 x float> undef, <8 x i32> zeroinitializer
  %.304 = load <8 x float>, <8 x float>* %acc_6.at
  %.305 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_8, <8 x float> %.304)
  store <8 x float> %.305, <8 x float>* %acc_6.at
  %.306 = load <8 x float>, <8 x float>* %acc_7.at
  %.307 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_9, <8 x float> %.306)
  store <8 x float> %.307, <8 x float>* %acc_7.at
  %.308 = add i64 %index_17, %index_30
  %.309 = getelementptr float, float* %in0, i64 %.308
  %.310 = load float, float* %.309, align 4
  %.311 = insertelement <8 x float> undef, float %.310, i32 0
  %a_28 = shufflevector <8 x float> %.311, <8 x float> undef, <8 x i32> zeroinitializer
  %.312 = load <8 x float>, <8 x float>* %acc_8.at
  %.313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_8, <8 x float> %.312)
  store <8 x float> %.313, <8 x float>* %acc_8.at
  %.314 = load <8 x float>, <8 x float>* %acc_9.at
  %.315 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_9, <8 x float> %.314)
  store <8 x float> %.315, <8 x float>* %acc_9.at
  %.316 = add i64 %index_18, %index_30
  %.317 = getelementptr float, float* %in0, i64 %.316
  %.318 = load float, float* %.317, align 4
  %.319 = insertelement <8 x float> undef, float %.318, i32 0
  %a_29 = shufflevector <8 x float> %.319, <8 x float> undef, <8 x i32> zeroinitializer
  %.320 = load <8 x float>, <8 x float>* %acc_10.at
  %.321 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_8, <8 x float> %.320)
  store <8 x float> %.321, <8 x float>* %acc_10.at
  %.322 = load <8 x float>, <8 x float>* %acc_11.at
  %.323 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_9, <8 x float> %.322)
  store <8 x float> %.323, <8 x float>* %acc_11.at
  %.324 = add nsw i32 %kt_3_rest, 1
  br label %kt_3_rest.head.27
kt_3_rest.end.29:
  %.325 = getelementptr float, float* %totals, i64 %index_8
  %.326 = bitcast float* %.325 to <8 x float>*
  %.327 = load <8 x float>, <8 x float>* %.326, align 4
  %.328 = load <8 x float>, <8 x float>* %acc_0.at
  %.329 = fadd <8 x float> %.327, %.328
  %.330 = getelementptr float, float* %totals, i64 %index_8
  %.331 = bitcast float* %.330 to <8 x float>*
  store <8 x float> %.329, <8 x float>* %.331, align 4
  %.332 = add i64 %index_8, 8
  %.333 = getelementptr float, float* %totals, i64 %.332
  %.334 = bitcast float* %.333 to <8 x float>*
  %.335 = load <8 x float>, <8 x float>* %.334, align 4
  %.336 = load <8 x float>, <8 x float>* %acc_1.at
  %.337 = fadd <8 x float> %.335, %.336
  %.338 = add i64 %index_8, 8
  %.339 = getelementptr float, float* %totals, i64 %.338
  %.340 = bitcast float* %.339 to <8 x float>*
  store <8 x float> %.337, <8 x float>* %.340, align 4
  %.341 = add i64 %index_8, 16
  %.342 = getelementptr float, float* %totals, i64 %.341
  %.343 = bitcast float* %.342 to <8 x float>*
  %.344 = load <8 x float>, <8 x float>* %.343, align 4
  %.345 = load <8 x float>, <8 x float>* %acc_2.at
  %.346 = fadd <8 x float> %.344, %.345
  %.347 = add i64 %index_8, 16
  %.348 = getelementptr float, float* %totals, i64 %.347
  %.349 = bitcast float* %.348 to <8 x float>*
  store <8 x float> %.346, <8 x float>* %.349, align 4
  %.350 = add i64 %index_8, 24
  %.351 = getelementptr float, float* %totals, i64 %.350
  %.352 = bitcast float* %.351 to <8 x float>*
  %.353 = load <8 x float>, <8 x float>* %.352, align 4
  %.354 = load <8 x float>, <8 x float>* %acc_3.at
  %.355 = fadd <8 x float> %.353, %.354
  %.356 = add i64 %index_8, 24
  %.357 = getelementptr float, float* %totals, i64 %.356
  %.358 = bitcast float* %.357 to <8 x float>*
  store <8 x float> %.355, <8 x float>* %.358, align 4
  %.359 = add i64 %index_8, 32
  %.360 = getelementptr float, float* %totals, i64 %.359
  %.361 = bitcast float* %.360 to <8 x float>*
  %.362 = load <8 x float>, <8 x float>* %.361, align 4
  %.363 = load <8 x float>, <8 x float>* %acc_4.at
  %.364 = fadd <8 x float> %.362, %.363
  %.365 = add i64 %index_8, 32
  %.366 = getelementptr float, float* %totals, i64 %.365
  %.367 = bitcast float* %.366 to <8 x float>*
  store <8 x float> %.364, <8 x float>* %.367, align 4
  %.368 = add i64 %index_8, 40
  %.369 = getelementptr float, float* %totals, i64 %.368
  %.370 = bitcast float* %.369 to <8 x float>*
  %.371 = load <8 x float>, <8 x float>* %.370, align 4
  %.372 = load <8 x float>, <8 x float>* %acc_5.at
  %.373 = fadd <8 x float> %.371, %.372
  %.374 = add i64 %index_8, 40
  %.375 = getelementptr float, float* %totals, i64 %.374
  %.376 = bitcast float* %.375 to <8 x float>*
  store <8 x float> %.373, <8 x float>* %.376, align 4
  %.377 = add i64 %index_8, 48
  %.378 = getelementptr float, float* %totals, i64 %.377
  %.379 = bitcast float* %.378 to <8 x float>*
  %.380 = load <8 x float>, <8 x float>* %.379, align 4
  %.381 = load <8 x float>, <8 x float>* %acc_6.at
  %.382 = fadd <8 x float> %.380, %.381
  %.383 = add i64 %index_8, 48
  %.384 = getelementptr float, float* %totals, i64 %.383
  %.385 = bitcast float* %.384 to <8 x float>*
  store <8 x float> %.382, <8 x float>* %.385, align 4
  %.386 = add i64 %index_8, 56
  %.387 = getelementptr float, float* %totals, i64 %.386
  %.388 = bitcast float* %.387 to <8 x float>*
  %.389 = load <8 x float>, <8 x float>* %.388, align 4
  %.390 = load <8 x float>, <8 x float>* %acc_7.at
  %.391 = fadd <8 x float> %.389, %.390
  %.392 = add i64 %index_8, 56
  %.393 = getelementptr float, float* %totals, i64 %.392
  %.394 = bitcast float* %.393 to <8 x float>*
  store <8 x float> %.391, <8 x float>* %.394, align 4
  %.395 = add i64 %index_8, 64
  %.396 = getelementptr float, float* %totals, i64 %.395
  %.397 = bitcast float* %.396 to <8 x float>*
  %.398 = load <8 x float>, <8 x float>* %.397, align 4
  %.399 = load <8 x float>, <8 x float>* %acc_8.at
  %.400 = fadd <8 x float> %.398, %.399
  %.401 = add i64 %index_8, 64
  %.402 = getelementptr float, float* %totals, i64 %.401
  %.403 = bitcast float* %.402 to <8 x float>*
  store <8 x float> %.400, <8 x float>* %.403, align 4
  %.404 = add i64 %index_8, 72
  %.405 = getelementptr float, float* %totals, i64 %.404
  %.406 = bitcast float* %.405 to <8 x float>*
  %.407 = load <8 x float>, <8 x float>* %.406, align 4
  %.408 = load <8 x float>, <8 x float>* %acc_9.at
  %.409 = fadd <8 x float> %.407, %.408
  %.410 = add i64 %index_8, 72
  %.411 = getelementptr float, float* %totals, i64 %.410
  %.412 = bitcast float* %.411 to <8 x float>*
  store <8 x float> %.409, <8 x float>* %.412, align 4
  %.413 = add i64 %index_8, 80
  %.414 = getelementptr float, float* %totals, i64 %.413
  %.415 = bitcast float* %.414 to <8 x float>*
  %.416 = load <8 x float>, <8 x float>* %.415, align 4
  %.417 = load <8 x float>, <8 x float>* %acc_10.at
  %.418 = fadd <8 x float> %.416, %.417
  %.419 = add i64 %index_8, 80
  %.420 = getelementptr float, float* %totals, i64 %.419
  %.421 = bitcast float* %.420 to <8 x float>*
  store <8 x float> %.418, <8 x float>* %.421, align 4
  %.422 = add i64 %index_8, 88
  %.423 = getelementptr float, float* %totals, i64 %.422
  %.424 = bitcast float* %.423 to <8 x float>*
  %.425 = load <8 x float>, <8 x float>* %.424, align 4
  %.426 = load <8 x float>, <8 x float>* %acc_11.at
  %.427 = fadd <8 x float> %.425, %.426
  %.428 = add i64 %index_8, 88
  %.429 = getelementptr float, float* %totals, i64 %.428
  %.430 = bitcast float* %.429 to <8 x float>*
  store <8 x float> %.427, <8 x float>* %.430, align 4
  %.431 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.18
rows_panel.end.20:
  %.432 = add nsw i32 %kt, 1
  br label %kt.head.9
kt.end.11:
  br label %i_1.head.30
i_1.head.30:
  %i_1 = phi i32 [ 0, %kt.end.11 ], [ %.448, %j_2_rest.end.35 ]
  %.433 = icmp slt i32 %i_1, 128
  br i1 %.433, label %i_1.body.31, label %i_1.end.32
i_1.body.31:
  %.434 = sext i32 %i_1 to i64
  %index_31 = mul i64 %.434, 10
  %.435 = sext i32 %i_1 to i64
  %index_32 = mul i64 %.435, 16
  %.436 = getelementptr float, float* %totals, i64 %index_32
  %.437 = bitcast float* %.436 to <8 x float>*
  %.438 = load <8 x float>, <8 x float>* %.437, align 4
  %.439 = getelementptr float, float* %out0, i64 %index_31
  %.440 = bitcast float* %.439 to <8 x float>*
  store <8 x float> %.438, <8 x float>* %.440, align 4
  br label %j_2_rest.head.33
j_2_rest.head.33:
  %j_2_rest = phi i32 [ 8, %i_1.body.31 ], [ %.447, %j_2_rest.body.34 ]
  %.441 = icmp slt i32 %j_2_rest, 10
  br i1 %.441, label %j_2_rest.body.34, label %j_2_rest.end.35
j_2_rest.body.34:
  %index_33 = sext i32 %j_2_rest to i64
  %.442 = add i64 %index_32, %index_33
  %.443 = getelementptr float, float* %totals, i64 %.442
  %.444 = load float, float* %.443, align 4
  %.445 = add i64 %index_31, %index_33
  %.446 = getelementptr float, float* %out0, i64 %.445
  store float %.444, float* %.446, align 4
  %.447 = add nsw i32 %j_2_rest, 1
  br label %j_2_rest.head.33
j_2_rest.end.35:
  %.448 = add nsw i32 %i_1, 1
  br label %i_1.head.30
i_1.end.32:
  %.449 = add i32 %group_x, 1
  %.450 = icmp eq i32 %.449, %.grid_x
  %.451 = add i32 %group_y, 1
  %.452 = select i1 %.450, i32 %.451, i32 %group_y
  %.453 = icmp eq i32 %.452, %.grid_y
  %.454 = add i32 %group_z, 1
  %.455 = select i1 %.450, i32 0, i32 %.449
  store i32 %.455, i32* %group_x.at
  %.456 = select i1 %.453, i32 0, i32 %.452
  store i32 %.456, i32* %group_y.at
  %.457 = select i1 %.453, i32 %.454, i32 %group_z
  store i32 %.457, i32* %group_z.at
  %.458 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_class_3
;   ops: dot_general, gt, select
;   from: examples/digits/model.ts:16:12, examples/digits/model.ts:15:12
;   schedule: contract: tile m 384, block m 192, tile n 64, register m 6, register n 16, vector n 8, stage rhs, stage lhs
;   flops: 2816*batch  bytes: 552*batch+5120
;   grid: floordiv(batch+383, 384) x 2 x 1
;   in0: f32[10*batch], read
;   in1: f32[1280], read
;   in2: f32[128*batch], read_write
;   scratch: lhs_pack: f32[1920], rhs_pack: f32[640], totals: f32[96]
define internal void @train_step_class_3(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %in2, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 10240
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.412, %block.end.17 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 384
  %n_start = mul i32 %group_y, 64
  %.10 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 384, i32 %.10)
  %.11 = sext i32 %group_y to i64
  %index_8 = mul i64 %.11, 64
  br label %group.head.6
group.head.6:
  %group = phi i32 [ 0, %.task.body.4 ], [ %.26, %j.end.11 ]
  %.12 = icmp slt i32 %group, 4
  br i1 %.12, label %group.body.7, label %group.end.8
group.body.7:
  %index_1 = sext i32 %group to i64
  %index_2 = mul i64 %index_1, 160
  %.13 = mul i64 %index_1, 16
  %.14 = add i64 %index_8, %.13
  %index_9 = mul i64 %.14, 10
  br label %j.head.9
j.head.9:
  %j = phi i32 [ 0, %group.body.7 ], [ %.25, %k.end.14 ]
  %.15 = icmp slt i32 %j, 16
  br i1 %.15, label %j.body.10, label %j.end.11
j.body.10:
  %index_3 = sext i32 %j to i64
  %index_4 = add i64 %index_2, %index_3
  %.16 = mul i64 %index_3, 10
  %index_11 = add i64 %index_9, %.16
  br label %k.head.12
k.head.12:
  %k = phi i32 [ 0, %j.body.10 ], [ %.24, %k.body.13 ]
  %.17 = icmp slt i32 %k, 10
  br i1 %.17, label %k.body.13, label %k.end.14
k.body.13:
  %index_7 = sext i32 %k to i64
  %.18 = add i64 %index_11, %index_7
  %.19 = getelementptr float, float* %in1, i64 %.18
  %.20 = load float, float* %.19, align 4
  %.21 = mul i64 %index_7, 16
  %.22 = add i64 %index_4, %.21
  %.23 = getelementptr float, float* %rhs_pack, i64 %.22
  store float %.20, float* %.23, align 4
  %.24 = add nsw i32 %k, 1
  br label %k.head.12
k.end.14:
  %.25 = add nsw i32 %j, 1
  br label %j.head.9
j.end.11:
  %.26 = add nsw i32 %group, 1
  br label %group.head.6
group.end.8:
  %index_6 = sub i32 %batch, 1
  %.27 = sext i32 %group_x to i64
  %index_17 = mul i64 %.27, 384
  %.28 = add i32 %rows, 191
  %.29 = sdiv i32 %.28, 192
  br label %block.head.15
block.head.15:
  %block = phi i32 [ 0, %group.end.8 ], [ %.402, %group_1.end.26 ]
  %.30 = icmp slt i32 %block, %.29
  br i1 %.30, label %block.body.16, label %block.end.17
block.body.16:
  %row_start = mul i32 %block, 192
  %.31 = sub i32 %rows, %row_start
  %block_rows = call i32 @llvm.smin.i32(i32 192, i32 %.31)
  %m_block = add i32 %m_start, %row_start
  %.32 = add i32 %block_rows, 5
  %index_5 = sdiv i32 %.32, 6
  %.33 = mul i32 %index_5, 6
  br label %i.head.18
i.head.18:
  %i = phi i32 [ 0, %block.body.16 ], [ %.51, %k_1_rest.end.23 ]
  %.34 = icmp slt i32 %i, %.33
  br i1 %.34, label %i.body.19, label %i.end.20
i.body.19:
  %.35 = sext i32 %i to i64
  %index_12 = mul i64 %.35, 10
  %.36 = add i32 %m_block, %i
  %.37 = call i32 @llvm.smin.i32(i32 %.36, i32 %index_6)
  %.38 = sext i32 %.37 to i64
  %index_13 = mul i64 %.38, 10
  %.39 = getelementptr float, float* %in0, i64 %index_13
  %.40 = bitcast float* %.39 to <8 x float>*
  %.41 = load <8 x float>, <8 x float>* %.40, align 4
  %.42 = getelementptr float, float* %lhs_pack, i64 %index_12
  %.43 = bitcast float* %.42 to <8 x float>*
  store <8 x float> %.41, <8 x float>* %.43, align 4
  br label %k_1_rest.head.21
k_1_rest.head.21:
  %k_1_rest = phi i32 [ 8, %i.body.19 ], [ %.50, %k_1_rest.body.22 ]
  %.44 = icmp slt i32 %k_1_rest, 10
  br i1 %.44, label %k_1_rest.body.22, label %k_1_rest.end.23
k_1_rest.body.22:
  %index_14 = sext i32 %k_1_rest to i64
  %.45 = add i64 %index_13, %index_14
  %.46 = getelementptr float, float* %in0, i64 %.45
  %.47 = load float, float* %.46, align 4
  %.48 = add i64 %index_12, %index_14
  %.49 = getelementptr float, float* %lhs_pack, i64 %.48
  store float %.47, float* %.49, align 4
  %.50 = add nsw i32 %k_1_rest, 1
  br label %k_1_rest.head.21
k_1_rest.end.23:
  %.51 = add nsw i32 %i, 1
  br label %i.head.18
i.end.20:
  %.52 = sext i32 %block to i64
  %.53 = mul i64 %.52, 192
  %index_18 = add i64 %index_17, %.53
  br label %group_1.head.24
group_1.head.24:
  %group_1 = phi i32 [ 0, %i.end.20 ], [ %.401, %rows_panel.end.29 ]
  %.54 = icmp slt i32 %group_1, 4
  br i1 %.54, label %group_1.body.25, label %group_1.end.26
group_1.body.25:
  %group_start_1 = mul i32 %group_1, 16
  %index_10 = add i32 %n_start, %group_start_1
  %index_15 = sext i32 %group_1 to i64
  %.55 = mul i64 %index_15, 16
  %index_16 = add i64 %index_8, %.55
  %index_21 = mul i64 %index_15, 160
  br label %rows_panel.head.27
rows_panel.head.27:
  %rows_panel = phi i32 [ 0, %group_1.body.25 ], [ %.400, %i_2.end.41 ]
  %.56 = icmp slt i32 %rows_panel, %index_5
  br i1 %.56, label %rows_panel.body.28, label %rows_panel.end.29
rows_panel.body.28:
  %row = mul i32 %rows_panel, 6
  %.57 = sext i32 %rows_panel to i64
  %index_19 = mul i64 %.57, 6
  %index_20 = add i64 %index_18, %index_19
  br label %i_1.head.30
i_1.head.30:
  %i_1 = phi i32 [ 0, %rows_panel.body.28 ], [ %.65, %i_1.body.31 ]
  %.58 = icmp slt i32 %i_1, 6
  br i1 %.58, label %i_1.body.31, label %i_1.end.32
i_1.body.31:
  %.59 = sext i32 %i_1 to i64
  %.60 = add i64 %index_20, %.59
  %.61 = mul i64 %.60, 128
  %.62 = add i64 %index_16, %.61
  %.63 = getelementptr float, float* %in2, i64 %.62
  %.64 = bitcast float* %.63 to i8*
  call void @llvm.prefetch.p0i8(i8* %.64, i32 1, i32 3, i32 1)
  %.65 = add nsw i32 %i_1, 1
  br label %i_1.head.30
i_1.end.32:
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
  %index_24 = mul i64 %index_19, 10
  br label %kk.head.33
kk.head.33:
  %kk = phi i32 [ 0, %i_1.end.32 ], [ %.279, %kk.body.34 ]
  %.66 = icmp slt i32 %kk, 8
  br i1 %.66, label %kk.body.34, label %kk.end.35
kk.body.34:
  %index_22 = sext i32 %kk to i64
  %.67 = mul i64 %index_22, 16
  %index_23 = add i64 %index_21, %.67
  %.68 = getelementptr float, float* %rhs_pack, i64 %index_23
  %.69 = bitcast float* %.68 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.69, align 4
  %.70 = add i64 %index_23, 8
  %.71 = getelementptr float, float* %rhs_pack, i64 %.70
  %.72 = bitcast float* %.71 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.72, align 4
  %index_25 = add i64 %index_24, %index_22
  %.73 = getelementptr float, float* %lhs_pack, i64 %index_25
  %.74 = load float, float* %.73, align 4
  %.75 = insertelement <8 x float> undef, float %.74, i32 0
  %a = shufflevector <8 x float> %.75, <8 x float> undef, <8 x i32> zeroinitializer
  %.76 = load <8 x float>, <8 x float>* %acc_0.at
  %.77 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.76)
  store <8 x float> %.77, <8 x float>* %acc_0.at
  %.78 = load <8 x float>, <8 x float>* %acc_1.at
  %.79 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.78)
  store <8 x float> %.79, <8 x float>* %acc_1.at
  %.80 = add i64 %index_25, 10
  %.81 = getelementptr float, float* %lhs_pack, i64 %.80
  %.82 = load float, float* %.81, align 4
  %.83 = insertelement <8 x float> undef, float %.82, i32 0
  %a_1 = shufflevector <8 x float> %.83, <8 x float> undef, <8 x i32> zeroinitializer
  %.84 = load <8 x float>, <8 x float>* %acc_2.at
  %.85 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.84)
  store <8 x float> %.85, <8 x float>* %acc_2.at
  %.86 = load <8 x float>, <8 x float>* %acc_3.at
  %.87 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.86)
  store <8 x float> %.87, <8 x float>* %acc_3.at
  %.88 = add i64 %index_25, 20
  %.89 = getelementptr float, float* %lhs_pack, i64 %.88
  %.90 = load float, float* %.89, align 4
  %.91 = insertelement <8 x float> undef, float %.90, i32 0
  %a_2 = shufflevector <8 x float> %.91, <8 x float> undef, <8 x i32> zeroinitializer
  %.92 = load <8 x float>, <8 x float>* %acc_4.at
  %.93 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.92)
  store <8 x float> %.93, <8 x float>* %acc_4.at
  %.94 = load <8 x float>, <8 x float>* %acc_5.at
  %.95 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.94)
  store <8 x float> %.95, <8 x float>* %acc_5.at
  %.96 = add i64 %index_25, 30
  %.97 = getelementptr float, float* %lhs_pack, i64 %.96
  %.98 = load float, float* %.97, align 4
  %.99 = insertelement <8 x float> undef, float %.98, i32 0
  %a_3 = shufflevector <8 x float> %.99, <8 x float> undef, <8 x i32> zeroinitializer
  %.100 = load <8 x float>, <8 x float>* %acc_6.at
  %.101 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.100)
  store <8 x float> %.101, <8 x float>* %acc_6.at
  %.102 = load <8 x float>, <8 x float>* %acc_7.at
  %.103 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.102)
  store <8 x float> %.103, <8 x float>* %acc_7.at
  %.104 = add i64 %index_25, 40
  %.105 = getelementptr float, float* %lhs_pack, i64 %.104
  %.106 = load float, float* %.105, align 4
  %.107 = insertelement <8 x float> undef, float %.106, i32 0
  %a_4 = shufflevector <8 x float> %.107, <8 x float> undef, <8 x i32> zeroinitializer
  %.108 = load <8 x float>, <8 x float>* %acc_8.at
  %.109 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.108)
  store <8 x float> %.109, <8 x float>* %acc_8.at
  %.110 = load <8 x float>, <8 x float>* %acc_9.at
  %.111 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.110)
  store <8 x float> %.111, <8 x float>* %acc_9.at
  %.112 = add i64 %index_25, 50
  %.113 = getelementptr float, float* %lhs_pack, i64 %.112
  %.114 = load float, float* %.113, align 4
  %.115 = insertelement <8 x float> undef, float %.114, i32 0
  %a_5 = shufflevector <8 x float> %.115, <8 x float> undef, <8 x i32> zeroinitializer
  %.116 = load <8 x float>, <8 x float>* %acc_10.at
  %.117 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.116)
  store <8 x float> %.117, <8 x float>* %acc_10.at
  %.118 = load <8 x float>, <8 x float>* %acc_11.at
  %.119 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.118)
  store <8 x float> %.119, <8 x float>* %acc_11.at
  %index_26 = add i64 %index_22, 1
  %.120 = mul i64 %index_26, 16
  %index_27 = add i64 %index_21, %.120
  %.121 = getelementptr float, float* %rhs_pack, i64 %index_27
  %.122 = bitcast float* %.121 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.122, align 4
  %.123 = add i64 %index_27, 8
  %.124 = getelementptr float, float* %rhs_pack, i64 %.123
  %.125 = bitcast float* %.124 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.125, align 4
  %index_28 = add i64 %index_24, %index_26
  %.126 = getelementptr float, float* %lhs_pack, i64 %index_28
  %.127 = load float, float* %.126, align 4
  %.128 = insertelement <8 x float> undef, float %.127, i32 0
  %a_6 = shufflevector <8 x float> %.128, <8 x float> undef, <8 x i32> zeroinitializer
  %.129 = load <8 x float>, <8 x float>* %acc_0.at
  %.130 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.129)
  store <8 x float> %.130, <8 x float>* %acc_0.at
  %.131 = load <8 x float>, <8 x float>* %acc_1.at
  %.132 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.131)
  store <8 x float> %.132, <8 x float>* %acc_1.at
  %.133 = add i64 %index_28, 10
  %.134 = getelementptr float, float* %lhs_pack, i64 %.133
  %.135 = load float, float* %.134, align 4
  %.136 = insertelement <8 x float> undef, float %.135, i32 0
  %a_7 = shufflevector <8 x float> %.136, <8 x float> undef, <8 x i32> zeroinitializer
  %.137 = load <8 x float>, <8 x float>* %acc_2.at
  %.138 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.137)
  store <8 x float> %.138, <8 x float>* %acc_2.at
  %.139 = load <8 x float>, <8 x float>* %acc_3.at
  %.140 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.139)
  store <8 x float> %.140, <8 x float>* %acc_3.at
  %.141 = add i64 %index_28, 20
  %.142 = getelementptr float, float* %lhs_pack, i64 %.141
  %.143 = load float, float* %.142, align 4
  %.144 = insertelement <8 x float> undef, float %.143, i32 0
  %a_8 = shufflevector <8 x float> %.144, <8 x float> undef, <8 x i32> zeroinitializer
  %.145 = load <8 x float>, <8 x float>* %acc_4.at
  %.146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.145)
  store <8 x float> %.146, <8 x float>* %acc_4.at
  %.147 = load <8 x float>, <8 x float>* %acc_5.at
  %.148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.147)
  store <8 x float> %.148, <8 x float>* %acc_5.at
  %.149 = add i64 %index_28, 30
  %.150 = getelementptr float, float* %lhs_pack, i64 %.149
  %.151 = load float, float* %.150, align 4
  %.152 = insertelement <8 x float> undef, float %.151, i32 0
  %a_9 = shufflevector <8 x float> %.152, <8 x float> undef, <8 x i32> zeroinitializer
  %.153 = load <8 x float>, <8 x float>* %acc_6.at
  %.154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.153)
  store <8 x float> %.154, <8 x float>* %acc_6.at
  %.155 = load <8 x float>, <8 x float>* %acc_7.at
  %.156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.155)
  store <8 x float> %.156, <8 x float>* %acc_7.at
  %.157 = add i64 %index_28, 40
  %.158 = getelementptr float, float* %lhs_pack, i64 %.157
  %.159 = load float, float* %.158, align 4
  %.160 = insertelement <8 x float> undef, float %.159, i32 0
  %a_10 = shufflevector <8 x float> %.160, <8 x float> undef, <8 x i32> zeroinitializer
  %.161 = load <8 x float>, <8 x float>* %acc_8.at
  %.162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.161)
  store <8 x float> %.162, <8 x float>* %acc_8.at
  %.163 = load <8 x float>, <8 x float>* %acc_9.at
  %.164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.163)
  store <8 x float> %.164, <8 x float>* %acc_9.at
  %.165 = add i64 %index_28, 50
  %.166 = getelementptr float, float* %lhs_pack, i64 %.165
  %.167 = load float, float* %.166, align 4
  %.168 = insertelement <8 x float> undef, float %.167, i32 0
  %a_11 = shufflevector <8 x float> %.168, <8 x float> undef, <8 x i32> zeroinitializer
  %.169 = load <8 x float>, <8 x float>* %acc_10.at
  %.170 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.169)
  store <8 x float> %.170, <8 x float>* %acc_10.at
  %.171 = load <8 x float>, <8 x float>* %acc_11.at
  %.172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.171)
  store <8 x float> %.172, <8 x float>* %acc_11.at
  %index_29 = add i64 %index_22, 2
  %.173 = mul i64 %index_29, 16
  %index_30 = add i64 %index_21, %.173
  %.174 = getelementptr float, float* %rhs_pack, i64 %index_30
  %.175 = bitcast float* %.174 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.175, align 4
  %.176 = add i64 %index_30, 8
  %.177 = getelementptr float, float* %rhs_pack, i64 %.176
  %.178 = bitcast float* %.177 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.178, align 4
  %index_31 = add i64 %index_24, %index_29
  %.179 = getelementptr float, float* %lhs_pack, i64 %index_31
  %.180 = load float, float* %.179, align 4
  %.181 = insertelement <8 x float> undef, float %.180, i32 0
  %a_12 = shufflevector <8 x float> %.181, <8 x float> undef, <8 x i32> zeroinitializer
  %.182 = load <8 x float>, <8 x float>* %acc_0.at
  %.183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.182)
  store <8 x float> %.183, <8 x float>* %acc_0.at
  %.184 = load <8 x float>, <8 x float>* %acc_1.at
  %.185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.184)
  store <8 x float> %.185, <8 x float>* %acc_1.at
  %.186 = add i64 %index_31, 10
  %.187 = getelementptr float, float* %lhs_pack, i64 %.186
  %.188 = load float, float* %.187, align 4
  %.189 = insertelement <8 x float> undef, float %.188, i32 0
  %a_13 = shufflevector <8 x float> %.189, <8 x float> undef, <8 x i32> zeroinitializer
  %.190 = load <8 x float>, <8 x float>* %acc_2.at
  %.191 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.190)
  store <8 x float> %.191, <8 x float>* %acc_2.at
  %.192 = load <8 x float>, <8 x float>* %acc_3.at
  %.193 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.192)
  store <8 x float> %.193, <8 x float>* %acc_3.at
  %.194 = add i64 %index_31, 20
  %.195 = getelementptr float, float* %lhs_pack, i64 %.194
  %.196 = load float, float* %.195, align 4
  %.197 = insertelement <8 x float> undef, float %.196, i32 0
  %a_14 = shufflevector <8 x float> %.197, <8 x float> undef, <8 x i32> zeroinitializer
  %.198 = load <8 x float>, <8 x float>* %acc_4.at
  %.199 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.198)
  store <8 x float> %.199, <8 x float>* %acc_4.at
  %.200 = load <8 x float>, <8 x float>* %acc_5.at
  %.201 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.200)
  store <8 x float> %.201, <8 x float>* %acc_5.at
  %.202 = add i64 %index_31, 30
  %.203 = getelementptr float, float* %lhs_pack, i64 %.202
  %.204 = load float, float* %.203, align 4
  %.205 = insertelement <8 x float> undef, float %.204, i32 0
  %a_15 = shufflevector <8 x float> %.205, <8 x float> undef, <8 x i32> zeroinitializer
  %.206 = load <8 x float>, <8 x float>* %acc_6.at
  %.207 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.206)
  store <8 x float> %.207, <8 x float>* %acc_6.at
  %.208 = load <8 x float>, <8 x float>* %acc_7.at
  %.209 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.208)
  store <8 x float> %.209, <8 x float>* %acc_7.at
  %.210 = add i64 %index_31, 40
  %.211 = getelementptr float, float* %lhs_pack, i64 %.210
  %.212 = load float, float* %.211, align 4
  %.213 = insertelement <8 x float> undef, float %.212, i32 0
  %a_16 = shufflevector <8 x float> %.213, <8 x float> undef, <8 x i32> zeroinitializer
  %.214 = load <8 x float>, <8 x float>* %acc_8.at
  %.215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.214)
  store <8 x float> %.215, <8 x float>* %acc_8.at
  %.216 = load <8 x float>, <8 x float>* %acc_9.at
  %.217 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.216)
  store <8 x float> %.217, <8 x float>* %acc_9.at
  %.218 = add i64 %index_31, 50
  %.219 = getelementptr float, float* %lhs_pack, i64 %.218
  %.220 = load float, float* %.219, align 4
  %.221 = insertelement <8 x float> undef, float %.220, i32 0
  %a_17 = shufflevector <8 x float> %.221, <8 x float> undef, <8 x i32> zeroinitializer
  %.222 = load <8 x float>, <8 x float>* %acc_10.at
  %.223 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.222)
  store <8 x float> %.223, <8 x float>* %acc_10.at
  %.224 = load <8 x float>, <8 x float>* %acc_11.at
  %.225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.224)
  store <8 x float> %.225, <8 x float>* %acc_11.at
  %index_32 = add i64 %index_22, 3
  %.226 = mul i64 %index_32, 16
  %index_33 = add i64 %index_21, %.226
  %.227 = getelementptr float, float* %rhs_pack, i64 %index_33
  %.228 = bitcast float* %.227 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.228, align 4
  %.229 = add i64 %index_33, 8
  %.230 = getelementptr float, float* %rhs_pack, i64 %.229
  %.231 = bitcast float* %.230 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.231, align 4
  %index_34 = add i64 %index_24, %index_32
  %.232 = getelementptr float, float* %lhs_pack, i64 %index_34
  %.233 = load float, float* %.232, align 4
  %.234 = insertelement <8 x float> undef, float %.233, i32 0
  %a_18 = shufflevector <8 x float> %.234, <8 x float> undef, <8 x i32> zeroinitializer
  %.235 = load <8 x float>, <8 x float>* %acc_0.at
  %.236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.235)
  store <8 x float> %.236, <8 x float>* %acc_0.at
  %.237 = load <8 x float>, <8 x float>* %acc_1.at
  %.238 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.237)
  store <8 x float> %.238, <8 x float>* %acc_1.at
  %.239 = add i64 %index_34, 10
  %.240 = getelementptr float, float* %lhs_pack, i64 %.239
  %.241 = load float, float* %.240, align 4
  %.242 = insertelement <8 x float> undef, float %.241, i32 0
  %a_19 = shufflevector <8 x float> %.242, <8 x float> undef, <8 x i32> zeroinitializer
  %.243 = load <8 x float>, <8 x float>* %acc_2.at
  %.244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.243)
  store <8 x float> %.244, <8 x float>* %acc_2.at
  %.245 = load <8 x float>, <8 x float>* %acc_3.at
  %.246 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.245)
  store <8 x float> %.246, <8 x float>* %acc_3.at
  %.247 = add i64 %index_34, 20
  %.248 = getelementptr float, float* %lhs_pack, i64 %.247
  %.249 = load float, float* %.248, align 4
  %.250 = insertelement <8 x float> undef, float %.249, i32 0
  %a_20 = shufflevector <8 x float> %.250, <8 x float> undef, <8 x i32> zeroinitializer
  %.251 = load <8 x float>, <8 x float>* %acc_4.at
  %.252 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.251)
  store <8 x float> %.252, <8 x float>* %acc_4.at
  %.253 = load <8 x float>, <8 x float>* %acc_5.at
  %.254 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.253)
  store <8 x float> %.254, <8 x float>* %acc_5.at
  %.255 = add i64 %index_34, 30
  %.256 = getelementptr float, float* %lhs_pack, i64 %.255
  %.257 = load float, float* %.256, align 4
  %.258 = insertelement <8 x float> undef, float %.257, i32 0
  %a_21 = shufflevector <8 x float> %.258, <8 x float> undef, <8 x i32> zeroinitializer
  %.259 = load <8 x float>, <8 x float>* %acc_6.at
  %.260 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.259)
  store <8 x float> %.260, <8 x float>* %acc_6.at
  %.261 = load <8 x float>, <8 x float>* %acc_7.at
  %.262 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.261)
  store <8 x float> %.262, <8 x float>* %acc_7.at
  %.263 = add i64 %index_34, 40
  %.264 = getelementptr float, float* %lhs_pack, i64 %.263
  %.265 = load float, float* %.264, align 4
  %.266 = insertelement <8 x float> undef, float %.265, i32 0
  %a_22 = shufflevector <8 x float> %.266, <8 x float> undef, <8 x i32> zeroinitializer
  %.267 = load <8 x float>, <8 x float>* %acc_8.at
  %.268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.267)
  store <8 x float> %.268, <8 x float>* %acc_8.at
  %.269 = load <8 x float>, <8 x float>* %acc_9.at
  %.270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.269)
  store <8 x float> %.270, <8 x float>* %acc_9.at
  %.271 = add i64 %index_34, 50
  %.272 = getelementptr float, float* %lhs_pack, i64 %.271
  %.273 = load float, float* %.272, align 4
  %.274 = insertelement <8 x float> undef, float %.273, i32 0
  %a_23 = shufflevector <8 x float> %.274, <8 x float> undef, <8 x i32> zeroinitializer
  %.275 = load <8 x float>, <8 x float>* %acc_10.at
  %.276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.275)
  store <8 x float> %.276, <8 x float>* %acc_10.at
  %.277 = load <8 x float>, <8 x float>* %acc_11.at
  %.278 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.277)
  store <8 x float> %.278, <8 x float>* %acc_11.at
  %.279 = add nsw i32 %kk, 4
  br label %kk.head.33
kk.end.35:
  br label %kk_rest.head.36
kk_rest.head.36:
  %kk_rest = phi i32 [ 8, %kk.end.35 ], [ %.334, %kk_rest.body.37 ]
  %.280 = icmp slt i32 %kk_rest, 10
  br i1 %.280, label %kk_rest.body.37, label %kk_rest.end.38
kk_rest.body.37:
  %index_35 = sext i32 %kk_rest to i64
  %.281 = mul i64 %index_35, 16
  %index_36 = add i64 %index_21, %.281
  %.282 = getelementptr float, float* %rhs_pack, i64 %index_36
  %.283 = bitcast float* %.282 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.283, align 4
  %.284 = add i64 %index_36, 8
  %.285 = getelementptr float, float* %rhs_pack, i64 %.284
  %.286 = bitcast float* %.285 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.286, align 4
  %index_37 = add i64 %index_24, %index_35
  %.287 = getelementptr float, float* %lhs_pack, i64 %index_37
  %.288 = load float, float* %.287, align 4
  %.289 = insertelement <8 x float> undef, float %.288, i32 0
  %a_24 = shufflevector <8 x float> %.289, <8 x float> undef, <8 x i32> zeroinitializer
  %.290 = load <8 x float>, <8 x float>* %acc_0.at
  %.291 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_8, <8 x float> %.290)
  store <8 x float> %.291, <8 x float>* %acc_0.at
  %.292 = load <8 x float>, <8 x float>* %acc_1.at
  %.293 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_9, <8 x float> %.292)
  store <8 x float> %.293, <8 x float>* %acc_1.at
  %.294 = add i64 %index_37, 10
  %.295 = getelementptr float, float* %lhs_pack, i64 %.294
  %.296 = load float, float* %.295, align 4
  %.297 = insertelement <8 x float> undef, float %.296, i32 0
  %a_25 = shufflevector <8 x float> %.297, <8 x float> undef, <8 x i32> zeroinitializer
  %.298 = load <8 x float>, <8 x float>* %acc_2.at
  %.299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_8, <8 x float> %.298)
  store <8 x float> %.299, <8 x float>* %acc_2.at
  %.300 = load <8 x float>, <8 x float>* %acc_3.at
  %.301 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_9, <8 x float> %.300)
  store <8 x float> %.301, <8 x float>* %acc_3.at
  %.302 = add i64 %index_37, 20
  %.303 = getelementptr float, float* %lhs_pack, i64 %.302
  %.304 = load float, float* %.303, align 4
  %.305 = insertelement <8 x float> undef, float %.304, i32 0
  %a_26 = shufflevector <8 x float> %.305, <8 x float> undef, <8 x i32> zeroinitializer
  %.306 = load <8 x float>, <8 x float>* %acc_4.at
  %.307 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_8, <8 x float> %.306)
  store <8 x float> %.307, <8 x float>* %acc_4.at
  %.308 = load <8 x float>, <8 x float>* %acc_5.at
  %.309 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_9, <8 x float> %.308)
  store <8 x float> %.309, <8 x float>* %acc_5.at
  %.310 = add i64 %index_37, 30
  %.311 = getelementptr float, float* %lhs_pack, i64 %.310
  %.312 = load float, float* %.311, align 4
  %.313 = insertelement <8 x float> undef, float %.312, i32 0
  %a_27 = shufflevector <8 x float> %.313, <8 x float> undef, <8 x i32> zeroinitializer
  %.314 = load <8 x float>, <8 x float>* %acc_6.at
  %.315 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_8, <8 x float> %.314)
  store <8 x float> %.315, <8 x float>* %acc_6.at
  %.316 = load <8 x float>, <8 x float>* %acc_7.at
  %.317 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_9, <8 x float> %.316)
  store <8 x float> %.317, <8 x float>* %acc_7.at
  %.318 = add i64 %index_37, 40
  %.319 = getelementptr float, float* %lhs_pack, i64 %.318
  %.320 = load float, float* %.319, align 4
  %.321 = insertelement <8 x float> undef, float %.320, i32 0
  %a_28 = shufflevector <8 x float> %.321, <8 x float> undef, <8 x i32> zeroinitializer
  %.322 = load <8 x float>, <8 x float>* %acc_8.at
  %.323 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_8, <8 x float> %.322)
  store <8 x float> %.323, <8 x float>* %acc_8.at
  %.324 = load <8 x float>, <8 x float>* %acc_9.at
  %.325 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_9, <8 x float> %.324)
  store <8 x float> %.325, <8 x float>* %acc_9.at
  %.326 = add i64 %index_37, 50
  %.327 = getelementptr float, float* %lhs_pack, i64 %.326
  %.328 = load float, float* %.327, align 4
  %.329 = insertelement <8 x float> undef, float %.328, i32 0
  %a_29 = shufflevector <8 x float> %.329, <8 x float> undef, <8 x i32> zeroinitializer
  %.330 = load <8 x float>, <8 x float>* %acc_10.at
  %.331 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_8, <8 x float> %.330)
  store <8 x float> %.331, <8 x float>* %acc_10.at
  %.332 = load <8 x float>, <8 x float>* %acc_11.at
  %.333 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_9, <8 x float> %.332)
  store <8 x float> %.333, <8 x float>* %acc_11.at
  %.334 = add nsw i32 %kk_rest, 1
  br label %kk_rest.head.36
kk_rest.end.38:
  %.335 = load <8 x float>, <8 x float>* %acc_0.at
  %.336 = getelementptr float, float* %totals, i64 0
  %.337 = bitcast float* %.336 to <8 x float>*
  store <8 x float> %.335, <8 x float>* %.337, align 4
  %.338 = load <8 x float>, <8 x float>* %acc_1.at
  %.339 = getelementptr float, float* %totals, i64 8
  %.340 = bitcast float* %.339 to <8 x float>*
  store <8 x float> %.338, <8 x float>* %.340, align 4
  %.341 = load <8 x float>, <8 x float>* %acc_2.at
  %.342 = getelementptr float, float* %totals, i64 16
  %.343 = bitcast float* %.342 to <8 x float>*
  store <8 x float> %.341, <8 x float>* %.343, align 4
  %.344 = load <8 x float>, <8 x float>* %acc_3.at
  %.345 = getelementptr float, float* %totals, i64 24
  %.346 = bitcast float* %.345 to <8 x float>*
  store <8 x float> %.344, <8 x float>* %.346, align 4
  %.347 = load <8 x float>, <8 x float>* %acc_4.at
  %.348 = getelementptr float, float* %totals, i64 32
  %.349 = bitcast float* %.348 to <8 x float>*
  store <8 x float> %.347, <8 x float>* %.349, align 4
  %.350 = load <8 x float>, <8 x float>* %acc_5.at
  %.351 = getelementptr float, float* %totals, i64 40
  %.352 = bitcast float* %.351 to <8 x float>*
  store <8 x float> %.350, <8 x float>* %.352, align 4
  %.353 = load <8 x float>, <8 x float>* %acc_6.at
  %.354 = getelementptr float, float* %totals, i64 48
  %.355 = bitcast float* %.354 to <8 x float>*
  store <8 x float> %.353, <8 x float>* %.355, align 4
  %.356 = load <8 x float>, <8 x float>* %acc_7.at
  %.357 = getelementptr float, float* %totals, i64 56
  %.358 = bitcast float* %.357 to <8 x float>*
  store <8 x float> %.356, <8 x float>* %.358, align 4
  %.359 = load <8 x float>, <8 x float>* %acc_8.at
  %.360 = getelementptr float, float* %totals, i64 64
  %.361 = bitcast float* %.360 to <8 x float>*
  store <8 x float> %.359, <8 x float>* %.361, align 4
  %.362 = load <8 x float>, <8 x float>* %acc_9.at
  %.363 = getelementptr float, float* %totals, i64 72
  %.364 = bitcast float* %.363 to <8 x float>*
  store <8 x float> %.362, <8 x float>* %.364, align 4
  %.365 = load <8 x float>, <8 x float>* %acc_10.at
  %.366 = getelementptr float, float* %totals, i64 80
  %.367 = bitcast float* %.366 to <8 x float>*
  store <8 x float> %.365, <8 x float>* %.367, align 4
  %.368 = load <8 x float>, <8 x float>* %acc_11.at
  %.369 = getelementptr float, float* %totals, i64 88
  %.370 = bitcast float* %.369 to <8 x float>*
  store <8 x float> %.368, <8 x float>* %.370, align 4
  %index_38 = sext i32 %index_10 to i64
  %.371 = sub i32 %block_rows, %row
  %.372 = call i32 @llvm.smin.i32(i32 6, i32 %.371)
  br label %i_2.head.39
i_2.head.39:
  %i_2 = phi i32 [ 0, %kk_rest.end.38 ], [ %.399, %i_2.body.40 ]
  %.373 = icmp slt i32 %i_2, %.372
  br i1 %.373, label %i_2.body.40, label %i_2.end.41
i_2.body.40:
  %index_39 = sext i32 %i_2 to i64
  %.374 = add i64 %index_20, %index_39
  %.375 = mul i64 %.374, 128
  %index_40 = add i64 %index_38, %.375
  %index_41 = mul i64 %index_39, 16
  %.376 = getelementptr float, float* %in2, i64 %index_40
  %.377 = bitcast float* %.376 to <8 x float>*
  %.378 = load <8 x float>, <8 x float>* %.377, align 4
  %.379 = fcmp ogt <8 x float> %.378, zeroinitializer
  %.380 = getelementptr float, float* %totals, i64 %index_41
  %.381 = bitcast float* %.380 to <8 x float>*
  %.382 = load <8 x float>, <8 x float>* %.381, align 4
  %.383 = select <8 x i1> %.379, <8 x float> %.382, <8 x float> zeroinitializer
  %.384 = getelementptr float, float* %in2, i64 %index_40
  %.385 = bitcast float* %.384 to <8 x float>*
  store <8 x float> %.383, <8 x float>* %.385, align 4
  %.386 = add i64 %index_40, 8
  %.387 = getelementptr float, float* %in2, i64 %.386
  %.388 = bitcast float* %.387 to <8 x float>*
  %.389 = load <8 x float>, <8 x float>* %.388, align 4
  %.390 = fcmp ogt <8 x float> %.389, zeroinitializer
  %.391 = add i64 %index_41, 8
  %.392 = getelementptr float, float* %totals, i64 %.391
  %.393 = bitcast float* %.392 to <8 x float>*
  %.394 = load <8 x float>, <8 x float>* %.393, align 4
  %.395 = select <8 x i1> %.390, <8 x float> %.394, <8 x float> zeroinitializer
  %.396 = add i64 %index_40, 8
  %.397 = getelementptr float, float* %in2, i64 %.396
  %.398 = bitcast float* %.397 to <8 x float>*
  store <8 x float> %.395, <8 x float>* %.398, align 4
  %.399 = add nsw i32 %i_2, 1
  br label %i_2.head.39
i_2.end.41:
  %.400 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.27
rows_panel.end.29:
  %.401 = add nsw i32 %group_1, 1
  br label %group_1.head.24
group_1.end.26:
  %.402 = add nsw i32 %block, 1
  br label %block.head.15
block.end.17:
  %.403 = add i32 %group_x, 1
  %.404 = icmp eq i32 %.403, %.grid_x
  %.405 = add i32 %group_y, 1
  %.406 = select i1 %.404, i32 %.405, i32 %group_y
  %.407 = icmp eq i32 %.406, %.grid_y
  %.408 = add i32 %group_z, 1
  %.409 = select i1 %.404, i32 0, i32 %.403
  store i32 %.409, i32* %group_x.at
  %.410 = select i1 %.407, i32 0, i32 %.406
  store i32 %.410, i32* %group_y.at
  %.411 = select i1 %.407, i32 %.408, i32 %group_z
  store i32 %.411, i32* %group_z.at
  %.412 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam_2
;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/digits/model.ts:20:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 15360  bytes: 20484
;   grid: 1 x 1 x 1
;   in0: f32[1280], read
;   in1: f32[1280], read_write
;   in2: f32[1280], read_write
;   in3: f32[1], read
;   in4: f32[1280], read_write
define internal void @train_step_adam_2(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %in4, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.47, %i.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %i.head.6
i.head.6:
  %i = phi i32 [ 0, %.task.body.4 ], [ %.37, %i.body.7 ]
  %.7 = icmp slt i32 %i, 1280
  br i1 %.7, label %i.body.7, label %i.end.8
i.body.7:
  %index_1 = sext i32 %i to i64
  %.8 = getelementptr float, float* %in1, i64 %index_1
  %.9 = bitcast float* %.8 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.9, align 4
  %.10 = getelementptr float, float* %in0, i64 %index_1
  %.11 = bitcast float* %.10 to <8 x float>*
  %x_1 = load <8 x float>, <8 x float>* %.11, align 4
  %.12 = fsub <8 x float> %x_1, %x
  %.13 = fmul <8 x float> %.12, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add = fadd <8 x float> %x, %.13
  %.14 = getelementptr float, float* %in2, i64 %index_1
  %.15 = bitcast float* %.14 to <8 x float>*
  %x_2 = load <8 x float>, <8 x float>* %.15, align 4
  %.16 = fmul <8 x float> %x_1, %x_1
  %.17 = fsub <8 x float> %.16, %x_2
  %.18 = fmul <8 x float> %.17, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_1 = fadd <8 x float> %x_2, %.18
  %.19 = getelementptr float, float* %in1, i64 %index_1
  %.20 = bitcast float* %.19 to <8 x float>*
  store <8 x float> %add, <8 x float>* %.20, align 4
  %.21 = getelementptr float, float* %in2, i64 %index_1
  %.22 = bitcast float* %.21 to <8 x float>*
  store <8 x float> %add_1, <8 x float>* %.22, align 4
  %.23 = getelementptr float, float* %in4, i64 %index_1
  %.24 = bitcast float* %.23 to <8 x float>*
  %.25 = load <8 x float>, <8 x float>* %.24, align 4
  %.26 = getelementptr float, float* %in3, i64 0
  %.27 = load float, float* %.26, align 4
  %.28 = insertelement <8 x float> undef, float %.27, i32 0
  %.29 = shufflevector <8 x float> %.28, <8 x float> undef, <8 x i32> zeroinitializer
  %.30 = fmul <8 x float> %add, %.29
  %.31 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_1)
  %.32 = fadd <8 x float> %.31, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.33 = fdiv <8 x float> %.30, %.32
  %.34 = fsub <8 x float> %.25, %.33
  %.35 = getelementptr float, float* %in4, i64 %index_1
  %.36 = bitcast float* %.35 to <8 x float>*
  store <8 x float> %.34, <8 x float>* %.36, align 4
  %.37 = add nsw i32 %i, 8
  br label %i.head.6
i.end.8:
  %.38 = add i32 %group_x, 1
  %.39 = icmp eq i32 %.38, %.grid_x
  %.40 = add i32 %group_y, 1
  %.41 = select i1 %.39, i32 %.40, i32 %group_y
  %.42 = icmp eq i32 %.41, %.grid_y
  %.43 = add i32 %group_z, 1
  %.44 = select i1 %.39, i32 0, i32 %.38
  store i32 %.44, i32* %group_x.at
  %.45 = select i1 %.42, i32 0, i32 %.41
  store i32 %.45, i32* %group_y.at
  %.46 = select i1 %.42, i32 %.43, i32 %group_z
  store i32 %.46, i32* %group_z.at
  %.47 = add nsw i32 %.task, 1
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
;   grid: 1 x 1 x 1
;   in0: f32[128*batch], read
;   out0: f32[128], write
;   scratch: sums: f32[128]
define internal void @train_step_hidden_1(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.42, %j_2.end.17 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %j.head.6
j.head.6:
  %j = phi i32 [ 0, %.task.body.4 ], [ %.12, %j.body.7 ]
  %.8 = icmp slt i32 %j, 128
  br i1 %.8, label %j.body.7, label %j.end.8
j.body.7:
  %.9 = sext i32 %j to i64
  %.10 = getelementptr float, float* %sums, i64 %.9
  %.11 = bitcast float* %.10 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.11, align 4
  %.12 = add nsw i32 %j, 8
  br label %j.head.6
j.end.8:
  br label %r.head.9
r.head.9:
  %r = phi i32 [ 0, %j.end.8 ], [ %.26, %j_1.end.14 ]
  %.13 = icmp slt i32 %r, %batch
  br i1 %.13, label %r.body.10, label %r.end.11
r.body.10:
  %.14 = sext i32 %r to i64
  %index_2 = mul i64 %.14, 128
  br label %j_1.head.12
j_1.head.12:
  %j_1 = phi i32 [ 0, %r.body.10 ], [ %.25, %j_1.body.13 ]
  %.15 = icmp slt i32 %j_1, 128
  br i1 %.15, label %j_1.body.13, label %j_1.end.14
j_1.body.13:
  %index_1 = sext i32 %j_1 to i64
  %.16 = getelementptr float, float* %sums, i64 %index_1
  %.17 = bitcast float* %.16 to <8 x float>*
  %.18 = load <8 x float>, <8 x float>* %.17, align 4
  %.19 = add i64 %index_2, %index_1
  %.20 = getelementptr float, float* %in0, i64 %.19
  %.21 = bitcast float* %.20 to <8 x float>*
  %.22 = load <8 x float>, <8 x float>* %.21, align 4
  %next = fadd <8 x float> %.18, %.22
  %.23 = getelementptr float, float* %sums, i64 %index_1
  %.24 = bitcast float* %.23 to <8 x float>*
  store <8 x float> %next, <8 x float>* %.24, align 4
  %.25 = add nsw i32 %j_1, 8
  br label %j_1.head.12
j_1.end.14:
  %.26 = add nsw i32 %r, 1
  br label %r.head.9
r.end.11:
  br label %j_2.head.15
j_2.head.15:
  %j_2 = phi i32 [ 0, %r.end.11 ], [ %.32, %j_2.body.16 ]
  %.27 = icmp slt i32 %j_2, 128
  br i1 %.27, label %j_2.body.16, label %j_2.end.17
j_2.body.16:
  %index_3 = sext i32 %j_2 to i64
  %.28 = getelementptr float, float* %sums, i64 %index_3
  %.29 = bitcast float* %.28 to <8 x float>*
  %reduce_sum = load <8 x float>, <8 x float>* %.29, align 4
  %.30 = getelementptr float, float* %out0, i64 %index_3
  %.31 = bitcast float* %.30 to <8 x float>*
  store <8 x float> %reduce_sum, <8 x float>* %.31, align 4
  %.32 = add nsw i32 %j_2, 8
  br label %j_2.head.15
j_2.end.17:
  %.33 = add i32 %group_x, 1
  %.34 = icmp eq i32 %.33, %.grid_x
  %.35 = add i32 %group_y, 1
  %.36 = select i1 %.34, i32 %.35, i32 %group_y
  %.37 = icmp eq i32 %.36, %.grid_y
  %.38 = add i32 %group_z, 1
  %.39 = select i1 %.34, i32 0, i32 %.33
  store i32 %.39, i32* %group_x.at
  %.40 = select i1 %.37, i32 0, i32 %.36
  store i32 %.40, i32* %group_y.at
  %.41 = select i1 %.37, i32 %.38, i32 %group_z
  store i32 %.41, i32* %group_z.at
  %.42 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam_3
;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/digits/model.ts:20:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 1536  bytes: 2052
;   grid: 1 x 1 x 1
;   in0: f32[128], read
;   in1: f32[128], read_write
;   in2: f32[128], read_write
;   in3: f32[1], read
;   in4: f32[128], read_write
define internal void @train_step_adam_3(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %in4, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.47, %i.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %i.head.6
i.head.6:
  %i = phi i32 [ 0, %.task.body.4 ], [ %.37, %i.body.7 ]
  %.7 = icmp slt i32 %i, 128
  br i1 %.7, label %i.body.7, label %i.end.8
i.body.7:
  %index_1 = sext i32 %i to i64
  %.8 = getelementptr float, float* %in1, i64 %index_1
  %.9 = bitcast float* %.8 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.9, align 4
  %.10 = getelementptr float, float* %in0, i64 %index_1
  %.11 = bitcast float* %.10 to <8 x float>*
  %x_1 = load <8 x float>, <8 x float>* %.11, align 4
  %.12 = fsub <8 x float> %x_1, %x
  %.13 = fmul <8 x float> %.12, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add = fadd <8 x float> %x, %.13
  %.14 = getelementptr float, float* %in2, i64 %index_1
  %.15 = bitcast float* %.14 to <8 x float>*
  %x_2 = load <8 x float>, <8 x float>* %.15, align 4
  %.16 = fmul <8 x float> %x_1, %x_1
  %.17 = fsub <8 x float> %.16, %x_2
  %.18 = fmul <8 x float> %.17, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_1 = fadd <8 x float> %x_2, %.18
  %.19 = getelementptr float, float* %in1, i64 %index_1
  %.20 = bitcast float* %.19 to <8 x float>*
  store <8 x float> %add, <8 x float>* %.20, align 4
  %.21 = getelementptr float, float* %in2, i64 %index_1
  %.22 = bitcast float* %.21 to <8 x float>*
  store <8 x float> %add_1, <8 x float>* %.22, align 4
  %.23 = getelementptr float, float* %in4, i64 %index_1
  %.24 = bitcast float* %.23 to <8 x float>*
  %.25 = load <8 x float>, <8 x float>* %.24, align 4
  %.26 = getelementptr float, float* %in3, i64 0
  %.27 = load float, float* %.26, align 4
  %.28 = insertelement <8 x float> undef, float %.27, i32 0
  %.29 = shufflevector <8 x float> %.28, <8 x float> undef, <8 x i32> zeroinitializer
  %.30 = fmul <8 x float> %add, %.29
  %.31 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_1)
  %.32 = fadd <8 x float> %.31, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.33 = fdiv <8 x float> %.30, %.32
  %.34 = fsub <8 x float> %.25, %.33
  %.35 = getelementptr float, float* %in4, i64 %index_1
  %.36 = bitcast float* %.35 to <8 x float>*
  store <8 x float> %.34, <8 x float>* %.36, align 4
  %.37 = add nsw i32 %i, 8
  br label %i.head.6
i.end.8:
  %.38 = add i32 %group_x, 1
  %.39 = icmp eq i32 %.38, %.grid_x
  %.40 = add i32 %group_y, 1
  %.41 = select i1 %.39, i32 %.40, i32 %group_y
  %.42 = icmp eq i32 %.41, %.grid_y
  %.43 = add i32 %group_z, 1
  %.44 = select i1 %.39, i32 0, i32 %.38
  store i32 %.44, i32* %group_x.at
  %.45 = select i1 %.42, i32 0, i32 %.41
  store i32 %.45, i32* %group_y.at
  %.46 = select i1 %.42, i32 %.43, i32 %group_z
  store i32 %.46, i32* %group_z.at
  %.47 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_hidden_2
;   ops: copy
;   from: examples/digits/model.ts:15:12
;   schedule: map: tile element 4096, vector element 8
;   flops: 128*batch  bytes: 1024*batch
;   grid: 8 x 1 x 1
;   in0: f32[128*batch], read
;   out0: f32[128*batch], write
define internal void @train_step_hidden_2(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.34, %j0.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = sext i32 %group_x to i64
  %.7 = sext i32 %batch to i64
  %.8 = mul i64 %.7, %index_1
  %index_2 = mul i64 %.8, 16
  %index_5 = mul i64 %index_1, 16
  br label %j0.head.6
j0.head.6:
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.24, %j0.body.7 ]
  %.9 = icmp slt i32 %j0, %batch
  br i1 %.9, label %j0.body.7, label %j0.end.8
j0.body.7:
  %index_3 = sext i32 %j0 to i64
  %.10 = mul i64 %index_3, 16
  %index_4 = add i64 %index_2, %.10
  %.11 = mul i64 %index_3, 128
  %index_6 = add i64 %index_5, %.11
  %.12 = getelementptr float, float* %in0, i64 %index_6
  %.13 = bitcast float* %.12 to <8 x float>*
  %.14 = load <8 x float>, <8 x float>* %.13, align 4
  %.15 = getelementptr float, float* %out0, i64 %index_4
  %.16 = bitcast float* %.15 to <8 x float>*
  store <8 x float> %.14, <8 x float>* %.16, align 4
  %.17 = add i64 %index_6, 8
  %.18 = getelementptr float, float* %in0, i64 %.17
  %.19 = bitcast float* %.18 to <8 x float>*
  %.20 = load <8 x float>, <8 x float>* %.19, align 4
  %.21 = add i64 %index_4, 8
  %.22 = getelementptr float, float* %out0, i64 %.21
  %.23 = bitcast float* %.22 to <8 x float>*
  store <8 x float> %.20, <8 x float>* %.23, align 4
  %.24 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
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

; train_step_hidden_3
;   ops: dot_general
;   from: examples/digits/model.ts:15:12
;   schedule: contract: tile m 60, tile n 128, register m 6, register n 16, vector n 8, stage lhs, vector m 8
;   flops: 262144*batch  bytes: 4608*batch+524288
;   grid: 18 x 1 x 1
;   in0: f32[1024*batch], read
;   in1: f32[128*batch], read
;   out0: f32[131072], write
;   scratch: lhs_pack: f32[61500], totals: f32[7680]
define internal void @train_step_hidden_3(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 246016
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.493, %i_3.end.44 ]
  %.8 = icmp slt i32 %.task, %.end
  br i1 %.8, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 60
  %.9 = sub i32 1024, %m_start
  %rows = call i32 @llvm.smin.i32(i32 60, i32 %.9)
  %.10 = add i32 %rows, 5
  %index_1 = sdiv i32 %.10, 6
  %.11 = mul i32 %index_1, 768
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.16, %t.body.7 ]
  %.12 = icmp slt i32 %t, %.11
  br i1 %.12, label %t.body.7, label %t.end.8
t.body.7:
  %.13 = sext i32 %t to i64
  %.14 = getelementptr float, float* %totals, i64 %.13
  %.15 = bitcast float* %.14 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.15, align 4
  %.16 = add nsw i32 %t, 8
  br label %t.head.6
t.end.8:
  %.17 = mul i32 %group_x, 10
  %.18 = sub i32 170, %.17
  %index_2 = call i32 @llvm.smin.i32(i32 %index_1, i32 %.18)
  %.19 = sext i32 %group_x to i64
  %index_3 = mul i64 %.19, 60
  %index_23 = sext i32 %batch to i64
  %.20 = add i32 %batch, 1023
  %.21 = sdiv i32 %.20, 1024
  br label %kt.head.9
kt.head.9:
  %kt = phi i32 [ 0, %t.end.8 ], [ %.471, %group.end.29 ]
  %.22 = icmp slt i32 %kt, %.21
  br i1 %.22, label %kt.body.10, label %kt.end.11
kt.body.10:
  %k_start = mul i32 %kt, 1024
  %.23 = sub i32 %batch, %k_start
  %k_count = call i32 @llvm.smin.i32(i32 1024, i32 %.23)
  %.24 = sext i32 %kt to i64
  %index_4 = mul i64 %.24, 1024
  %index_5 = mul i64 %index_4, 1024
  %index_6 = add i64 %index_3, %index_5
  br label %kt_1.head.12
kt_1.head.12:
  %kt_1 = phi i32 [ 0, %kt.body.10 ], [ %.40, %rows_panel.end.17 ]
  %.25 = icmp slt i32 %kt_1, %k_count
  br i1 %.25, label %kt_1.body.13, label %kt_1.end.14
kt_1.body.13:
  %index_7 = sext i32 %kt_1 to i64
  %.26 = mul i64 %index_7, 1024
  %index_9 = add i64 %index_6, %.26
  %index_12 = mul i64 %index_7, 6
  br label %rows_panel.head.15
rows_panel.head.15:
  %rows_panel = phi i32 [ 0, %kt_1.body.13 ], [ %.39, %rows_panel.body.16 ]
  %.27 = icmp slt i32 %rows_panel, %index_2
  br i1 %.27, label %rows_panel.body.16, label %rows_panel.end.17
rows_panel.body.16:
  %.28 = sext i32 %rows_panel to i64
  %index_10 = mul i64 %.28, 6
  %index_11 = add i64 %index_9, %index_10
  %.29 = add i64 %index_11, 8192
  %.30 = getelementptr float, float* %in0, i64 %.29
  %.31 = bitcast float* %.30 to i8*
  call void @llvm.prefetch.p0i8(i8* %.31, i32 0, i32 3, i32 1)
  %.32 = getelementptr float, float* %in0, i64 %index_11
  %.33 = bitcast float* %.32 to <8 x float>*
  %.34 = load <8 x float>, <8 x float>* %.33, align 4
  %.35 = mul i64 %index_10, 1025
  %.36 = add i64 %index_12, %.35
  %.37 = getelementptr float, float* %lhs_pack, i64 %.36
  %.38 = bitcast float* %.37 to <8 x float>*
  store <8 x float> %.34, <8 x float>* %.38, align 4
  %.39 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.15
rows_panel.end.17:
  %.40 = add nsw i32 %kt_1, 1
  br label %kt_1.head.12
kt_1.end.14:
  br label %rows_panel_1.head.18
rows_panel_1.head.18:
  %rows_panel_1 = phi i32 [ %index_2, %kt_1.end.14 ], [ %.59, %i_1.end.23 ]
  %.41 = icmp slt i32 %rows_panel_1, %index_1
  br i1 %.41, label %rows_panel_1.body.19, label %rows_panel_1.end.20
rows_panel_1.body.19:
  %row_1 = mul i32 %rows_panel_1, 6
  %index_8 = add i32 %m_start, %row_1
  %.42 = sext i32 %rows_panel_1 to i64
  %.43 = mul i64 %.42, 6
  %index_14 = mul i64 %.43, 1025
  br label %i_1.head.21
i_1.head.21:
  %i_1 = phi i32 [ 0, %rows_panel_1.body.19 ], [ %.58, %kt_2.end.26 ]
  %.44 = icmp slt i32 %i_1, 6
  br i1 %.44, label %i_1.body.22, label %i_1.end.23
i_1.body.22:
  %.45 = sext i32 %i_1 to i64
  %index_15 = add i64 %index_14, %.45
  %.46 = add i32 %index_8, %i_1
  %.47 = call i32 @llvm.smin.i32(i32 %.46, i32 1023)
  %.48 = sext i32 %.47 to i64
  %index_17 = add i64 %index_5, %.48
  br label %kt_2.head.24
kt_2.head.24:
  %kt_2 = phi i32 [ 0, %i_1.body.22 ], [ %.57, %kt_2.body.25 ]
  %.49 = icmp slt i32 %kt_2, %k_count
  br i1 %.49, label %kt_2.body.25, label %kt_2.end.26
kt_2.body.25:
  %index_16 = sext i32 %kt_2 to i64
  %.50 = mul i64 %index_16, 1024
  %.51 = add i64 %index_17, %.50
  %.52 = getelementptr float, float* %in0, i64 %.51
  %.53 = load float, float* %.52, align 4
  %.54 = mul i64 %index_16, 6
  %.55 = add i64 %index_15, %.54
  %.56 = getelementptr float, float* %lhs_pack, i64 %.55
  store float %.53, float* %.56, align 4
  %.57 = add nsw i32 %kt_2, 1
  br label %kt_2.head.24
kt_2.end.26:
  %.58 = add nsw i32 %i_1, 1
  br label %i_1.head.21
i_1.end.23:
  %.59 = add nsw i32 %rows_panel_1, 1
  br label %rows_panel_1.head.18
rows_panel_1.end.20:
  %.60 = sdiv i32 %k_count, 4
  %index_13 = mul i32 %.60, 4
  %index_22 = mul i64 %index_4, 16
  br label %group.head.27
group.head.27:
  %group = phi i32 [ 0, %rows_panel_1.end.20 ], [ %.470, %rows_panel_2.end.32 ]
  %.61 = icmp slt i32 %group, 8
  br i1 %.61, label %group.body.28, label %group.end.29
group.body.28:
  %index_18 = sext i32 %group to i64
  %index_19 = mul i64 %index_18, 16
  %.62 = mul i64 %index_23, %index_18
  %.63 = mul i64 %.62, 16
  %index_24 = add i64 %index_22, %.63
  br label %rows_panel_2.head.30
rows_panel_2.head.30:
  %rows_panel_2 = phi i32 [ 0, %group.body.28 ], [ %.469, %kk_rest.end.41 ]
  %.64 = icmp slt i32 %rows_panel_2, %index_1
  br i1 %.64, label %rows_panel_2.body.31, label %rows_panel_2.end.32
rows_panel_2.body.31:
  %.65 = sext i32 %rows_panel_2 to i64
  %index_20 = mul i64 %.65, 6
  %.66 = mul i64 %index_20, 128
  %index_21 = add i64 %index_19, %.66
  br label %i_2.head.33
i_2.head.33:
  %i_2 = phi i32 [ 0, %rows_panel_2.body.31 ], [ %.73, %i_2.body.34 ]
  %.67 = icmp slt i32 %i_2, 6
  br i1 %.67, label %i_2.body.34, label %i_2.end.35
i_2.body.34:
  %.68 = sext i32 %i_2 to i64
  %.69 = mul i64 %.68, 128
  %.70 = add i64 %index_21, %.69
  %.71 = getelementptr float, float* %totals, i64 %.70
  %.72 = bitcast float* %.71 to i8*
  call void @llvm.prefetch.p0i8(i8* %.72, i32 1, i32 3, i32 1)
  %.73 = add nsw i32 %i_2, 1
  br label %i_2.head.33
i_2.end.35:
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
  %index_27 = mul i64 %index_20, 1025
  br label %kk.head.36
kk.head.36:
  %kk = phi i32 [ 0, %i_2.end.35 ], [ %.303, %kk.body.37 ]
  %.74 = icmp slt i32 %kk, %index_13
  br i1 %.74, label %kk.body.37, label %kk.end.38
kk.body.37:
  %index_25 = sext i32 %kk to i64
  %.75 = mul i64 %index_25, 16
  %index_26 = add i64 %index_24, %.75
  %.76 = add i64 %index_26, 512
  %.77 = getelementptr float, float* %in1, i64 %.76
  %.78 = bitcast float* %.77 to i8*
  call void @llvm.prefetch.p0i8(i8* %.78, i32 0, i32 3, i32 1)
  %.79 = getelementptr float, float* %in1, i64 %index_26
  %.80 = bitcast float* %.79 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.80, align 4
  %.81 = add i64 %index_26, 8
  %.82 = getelementptr float, float* %in1, i64 %.81
  %.83 = bitcast float* %.82 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.83, align 4
  %.84 = mul i64 %index_25, 6
  %index_28 = add i64 %index_27, %.84
  %.85 = getelementptr float, float* %lhs_pack, i64 %index_28
  %.86 = load float, float* %.85, align 4
  %.87 = insertelement <8 x float> undef, float %.86, i32 0
  %a = shufflevector <8 x float> %.87, <8 x float> undef, <8 x i32> zeroinitializer
  %.88 = load <8 x float>, <8 x float>* %acc_0.at
  %.89 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.88)
  store <8 x float> %.89, <8 x float>* %acc_0.at
  %.90 = load <8 x float>, <8 x float>* %acc_1.at
  %.91 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.90)
  store <8 x float> %.91, <8 x float>* %acc_1.at
  %.92 = add i64 %index_28, 1
  %.93 = getelementptr float, float* %lhs_pack, i64 %.92
  %.94 = load float, float* %.93, align 4
  %.95 = insertelement <8 x float> undef, float %.94, i32 0
  %a_1 = shufflevector <8 x float> %.95, <8 x float> undef, <8 x i32> zeroinitializer
  %.96 = load <8 x float>, <8 x float>* %acc_2.at
  %.97 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.96)
  store <8 x float> %.97, <8 x float>* %acc_2.at
  %.98 = load <8 x float>, <8 x float>* %acc_3.at
  %.99 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.98)
  store <8 x float> %.99, <8 x float>* %acc_3.at
  %.100 = add i64 %index_28, 2
  %.101 = getelementptr float, float* %lhs_pack, i64 %.100
  %.102 = load float, float* %.101, align 4
  %.103 = insertelement <8 x float> undef, float %.102, i32 0
  %a_2 = shufflevector <8 x float> %.103, <8 x float> undef, <8 x i32> zeroinitializer
  %.104 = load <8 x float>, <8 x float>* %acc_4.at
  %.105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.104)
  store <8 x float> %.105, <8 x float>* %acc_4.at
  %.106 = load <8 x float>, <8 x float>* %acc_5.at
  %.107 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.106)
  store <8 x float> %.107, <8 x float>* %acc_5.at
  %.108 = add i64 %index_28, 3
  %.109 = getelementptr float, float* %lhs_pack, i64 %.108
  %.110 = load float, float* %.109, align 4
  %.111 = insertelement <8 x float> undef, float %.110, i32 0
  %a_3 = shufflevector <8 x float> %.111, <8 x float> undef, <8 x i32> zeroinitializer
  %.112 = load <8 x float>, <8 x float>* %acc_6.at
  %.113 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.112)
  store <8 x float> %.113, <8 x float>* %acc_6.at
  %.114 = load <8 x float>, <8 x float>* %acc_7.at
  %.115 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.114)
  store <8 x float> %.115, <8 x float>* %acc_7.at
  %.116 = add i64 %index_28, 4
  %.117 = getelementptr float, float* %lhs_pack, i64 %.116
  %.118 = load float, float* %.117, align 4
  %.119 = insertelement <8 x float> undef, float %.118, i32 0
  %a_4 = shufflevector <8 x float> %.119, <8 x float> undef, <8 x i32> zeroinitializer
  %.120 = load <8 x float>, <8 x float>* %acc_8.at
  %.121 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.120)
  store <8 x float> %.121, <8 x float>* %acc_8.at
  %.122 = load <8 x float>, <8 x float>* %acc_9.at
  %.123 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.122)
  store <8 x float> %.123, <8 x float>* %acc_9.at
  %.124 = add i64 %index_28, 5
  %.125 = getelementptr float, float* %lhs_pack, i64 %.124
  %.126 = load float, float* %.125, align 4
  %.127 = insertelement <8 x float> undef, float %.126, i32 0
  %a_5 = shufflevector <8 x float> %.127, <8 x float> undef, <8 x i32> zeroinitializer
  %.128 = load <8 x float>, <8 x float>* %acc_10.at
  %.129 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.128)
  store <8 x float> %.129, <8 x float>* %acc_10.at
  %.130 = load <8 x float>, <8 x float>* %acc_11.at
  %.131 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.130)
  store <8 x float> %.131, <8 x float>* %acc_11.at
  %index_29 = add i64 %index_25, 1
  %.132 = mul i64 %index_29, 16
  %index_30 = add i64 %index_24, %.132
  %.133 = add i64 %index_30, 512
  %.134 = getelementptr float, float* %in1, i64 %.133
  %.135 = bitcast float* %.134 to i8*
  call void @llvm.prefetch.p0i8(i8* %.135, i32 0, i32 3, i32 1)
  %.136 = getelementptr float, float* %in1, i64 %index_30
  %.137 = bitcast float* %.136 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.137, align 4
  %.138 = add i64 %index_30, 8
  %.139 = getelementptr float, float* %in1, i64 %.138
  %.140 = bitcast float* %.139 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.140, align 4
  %.141 = mul i64 %index_29, 6
  %index_31 = add i64 %index_27, %.141
  %.142 = getelementptr float, float* %lhs_pack, i64 %index_31
  %.143 = load float, float* %.142, align 4
  %.144 = insertelement <8 x float> undef, float %.143, i32 0
  %a_6 = shufflevector <8 x float> %.144, <8 x float> undef, <8 x i32> zeroinitializer
  %.145 = load <8 x float>, <8 x float>* %acc_0.at
  %.146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.145)
  store <8 x float> %.146, <8 x float>* %acc_0.at
  %.147 = load <8 x float>, <8 x float>* %acc_1.at
  %.148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.147)
  store <8 x float> %.148, <8 x float>* %acc_1.at
  %.149 = add i64 %index_31, 1
  %.150 = getelementptr float, float* %lhs_pack, i64 %.149
  %.151 = load float, float* %.150, align 4
  %.152 = insertelement <8 x float> undef, float %.151, i32 0
  %a_7 = shufflevector <8 x float> %.152, <8 x float> undef, <8 x i32> zeroinitializer
  %.153 = load <8 x float>, <8 x float>* %acc_2.at
  %.154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.153)
  store <8 x float> %.154, <8 x float>* %acc_2.at
  %.155 = load <8 x float>, <8 x float>* %acc_3.at
  %.156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.155)
  store <8 x float> %.156, <8 x float>* %acc_3.at
  %.157 = add i64 %index_31, 2
  %.158 = getelementptr float, float* %lhs_pack, i64 %.157
  %.159 = load float, float* %.158, align 4
  %.160 = insertelement <8 x float> undef, float %.159, i32 0
  %a_8 = shufflevector <8 x float> %.160, <8 x float> undef, <8 x i32> zeroinitializer
  %.161 = load <8 x float>, <8 x float>* %acc_4.at
  %.162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.161)
  store <8 x float> %.162, <8 x float>* %acc_4.at
  %.163 = load <8 x float>, <8 x float>* %acc_5.at
  %.164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.163)
  store <8 x float> %.164, <8 x float>* %acc_5.at
  %.165 = add i64 %index_31, 3
  %.166 = getelementptr float, float* %lhs_pack, i64 %.165
  %.167 = load float, float* %.166, align 4
  %.168 = insertelement <8 x float> undef, float %.167, i32 0
  %a_9 = shufflevector <8 x float> %.168, <8 x float> undef, <8 x i32> zeroinitializer
  %.169 = load <8 x float>, <8 x float>* %acc_6.at
  %.170 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.169)
  store <8 x float> %.170, <8 x float>* %acc_6.at
  %.171 = load <8 x float>, <8 x float>* %acc_7.at
  %.172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.171)
  store <8 x float> %.172, <8 x float>* %acc_7.at
  %.173 = add i64 %index_31, 4
  %.174 = getelementptr float, float* %lhs_pack, i64 %.173
  %.175 = load float, float* %.174, align 4
  %.176 = insertelement <8 x float> undef, float %.175, i32 0
  %a_10 = shufflevector <8 x float> %.176, <8 x float> undef, <8 x i32> zeroinitializer
  %.177 = load <8 x float>, <8 x float>* %acc_8.at
  %.178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.177)
  store <8 x float> %.178, <8 x float>* %acc_8.at
  %.179 = load <8 x float>, <8 x float>* %acc_9.at
  %.180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.179)
  store <8 x float> %.180, <8 x float>* %acc_9.at
  %.181 = add i64 %index_31, 5
  %.182 = getelementptr float, float* %lhs_pack, i64 %.181
  %.183 = load float, float* %.182, align 4
  %.184 = insertelement <8 x float> undef, float %.183, i32 0
  %a_11 = shufflevector <8 x float> %.184, <8 x float> undef, <8 x i32> zeroinitializer
  %.185 = load <8 x float>, <8 x float>* %acc_10.at
  %.186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.185)
  store <8 x float> %.186, <8 x float>* %acc_10.at
  %.187 = load <8 x float>, <8 x float>* %acc_11.at
  %.188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.187)
  store <8 x float> %.188, <8 x float>* %acc_11.at
  %index_32 = add i64 %index_25, 2
  %.189 = mul i64 %index_32, 16
  %index_33 = add i64 %index_24, %.189
  %.190 = add i64 %index_33, 512
  %.191 = getelementptr float, float* %in1, i64 %.190
  %.192 = bitcast float* %.191 to i8*
  call void @llvm.prefetch.p0i8(i8* %.192, i32 0, i32 3, i32 1)
  %.193 = getelementptr float, float* %in1, i64 %index_33
  %.194 = bitcast float* %.193 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.194, align 4
  %.195 = add i64 %index_33, 8
  %.196 = getelementptr float, float* %in1, i64 %.195
  %.197 = bitcast float* %.196 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.197, align 4
  %.198 = mul i64 %index_32, 6
  %index_34 = add i64 %index_27, %.198
  %.199 = getelementptr float, float* %lhs_pack, i64 %index_34
  %.200 = load float, float* %.199, align 4
  %.201 = insertelement <8 x float> undef, float %.200, i32 0
  %a_12 = shufflevector <8 x float> %.201, <8 x float> undef, <8 x i32> zeroinitializer
  %.202 = load <8 x float>, <8 x float>* %acc_0.at
  %.203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.202)
  store <8 x float> %.203, <8 x float>* %acc_0.at
  %.204 = load <8 x float>, <8 x float>* %acc_1.at
  %.205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.204)
  store <8 x float> %.205, <8 x float>* %acc_1.at
  %.206 = add i64 %index_34, 1
  %.207 = getelementptr float, float* %lhs_pack, i64 %.206
  %.208 = load float, float* %.207, align 4
  %.209 = insertelement <8 x float> undef, float %.208, i32 0
  %a_13 = shufflevector <8 x float> %.209, <8 x float> undef, <8 x i32> zeroinitializer
  %.210 = load <8 x float>, <8 x float>* %acc_2.at
  %.211 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.210)
  store <8 x float> %.211, <8 x float>* %acc_2.at
  %.212 = load <8 x float>, <8 x float>* %acc_3.at
  %.213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.212)
  store <8 x float> %.213, <8 x float>* %acc_3.at
  %.214 = add i64 %index_34, 2
  %.215 = getelementptr float, float* %lhs_pack, i64 %.214
  %.216 = load float, float* %.215, align 4
  %.217 = insertelement <8 x float> undef, float %.216, i32 0
  %a_14 = shufflevector <8 x float> %.217, <8 x float> undef, <8 x i32> zeroinitializer
  %.218 = load <8 x float>, <8 x float>* %acc_4.at
  %.219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.218)
  store <8 x float> %.219, <8 x float>* %acc_4.at
  %.220 = load <8 x float>, <8 x float>* %acc_5.at
  %.221 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.220)
  store <8 x float> %.221, <8 x float>* %acc_5.at
  %.222 = add i64 %index_34, 3
  %.223 = getelementptr float, float* %lhs_pack, i64 %.222
  %.224 = load float, float* %.223, align 4
  %.225 = insertelement <8 x float> undef, float %.224, i32 0
  %a_15 = shufflevector <8 x float> %.225, <8 x float> undef, <8 x i32> zeroinitializer
  %.226 = load <8 x float>, <8 x float>* %acc_6.at
  %.227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.226)
  store <8 x float> %.227, <8 x float>* %acc_6.at
  %.228 = load <8 x float>, <8 x float>* %acc_7.at
  %.229 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.228)
  store <8 x float> %.229, <8 x float>* %acc_7.at
  %.230 = add i64 %index_34, 4
  %.231 = getelementptr float, float* %lhs_pack, i64 %.230
  %.232 = load float, float* %.231, align 4
  %.233 = insertelement <8 x float> undef, float %.232, i32 0
  %a_16 = shufflevector <8 x float> %.233, <8 x float> undef, <8 x i32> zeroinitializer
  %.234 = load <8 x float>, <8 x float>* %acc_8.at
  %.235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.234)
  store <8 x float> %.235, <8 x float>* %acc_8.at
  %.236 = load <8 x float>, <8 x float>* %acc_9.at
  %.237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.236)
  store <8 x float> %.237, <8 x float>* %acc_9.at
  %.238 = add i64 %index_34, 5
  %.239 = getelementptr float, float* %lhs_pack, i64 %.238
  %.240 = load float, float* %.239, align 4
  %.241 = insertelement <8 x float> undef, float %.240, i32 0
  %a_17 = shufflevector <8 x float> %.241, <8 x float> undef, <8 x i32> zeroinitializer
  %.242 = load <8 x float>, <8 x float>* %acc_10.at
  %.243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.242)
  store <8 x float> %.243, <8 x float>* %acc_10.at
  %.244 = load <8 x float>, <8 x float>* %acc_11.at
  %.245 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.244)
  store <8 x float> %.245, <8 x float>* %acc_11.at
  %index_35 = add i64 %index_25, 3
  %.246 = mul i64 %index_35, 16
  %index_36 = add i64 %index_24, %.246
  %.247 = add i64 %index_36, 512
  %.248 = getelementptr float, float* %in1, i64 %.247
  %.249 = bitcast float* %.248 to i8*
  call void @llvm.prefetch.p0i8(i8* %.249, i32 0, i32 3, i32 1)
  %.250 = getelementptr float, float* %in1, i64 %index_36
  %.251 = bitcast float* %.250 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.251, align 4
  %.252 = add i64 %index_36, 8
  %.253 = getelementptr float, float* %in1, i64 %.252
  %.254 = bitcast float* %.253 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.254, align 4
  %.255 = mul i64 %index_35, 6
  %index_37 = add i64 %index_27, %.255
  %.256 = getelementptr float, float* %lhs_pack, i64 %index_37
  %.257 = load float, float* %.256, align 4
  %.258 = insertelement <8 x float> undef, float %.257, i32 0
  %a_18 = shufflevector <8 x float> %.258, <8 x float> undef, <8 x i32> zeroinitializer
  %.259 = load <8 x float>, <8 x float>* %acc_0.at
  %.260 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.259)
  store <8 x float> %.260, <8 x float>* %acc_0.at
  %.261 = load <8 x float>, <8 x float>* %acc_1.at
  %.262 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.261)
  store <8 x float> %.262, <8 x float>* %acc_1.at
  %.263 = add i64 %index_37, 1
  %.264 = getelementptr float, float* %lhs_pack, i64 %.263
  %.265 = load float, float* %.264, align 4
  %.266 = insertelement <8 x float> undef, float %.265, i32 0
  %a_19 = shufflevector <8 x float> %.266, <8 x float> undef, <8 x i32> zeroinitializer
  %.267 = load <8 x float>, <8 x float>* %acc_2.at
  %.268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.267)
  store <8 x float> %.268, <8 x float>* %acc_2.at
  %.269 = load <8 x float>, <8 x float>* %acc_3.at
  %.270 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.269)
  store <8 x float> %.270, <8 x float>* %acc_3.at
  %.271 = add i64 %index_37, 2
  %.272 = getelementptr float, float* %lhs_pack, i64 %.271
  %.273 = load float, float* %.272, align 4
  %.274 = insertelement <8 x float> undef, float %.273, i32 0
  %a_20 = shufflevector <8 x float> %.274, <8 x float> undef, <8 x i32> zeroinitializer
  %.275 = load <8 x float>, <8 x float>* %acc_4.at
  %.276 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.275)
  store <8 x float> %.276, <8 x float>* %acc_4.at
  %.277 = load <8 x float>, <8 x float>* %acc_5.at
  %.278 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.277)
  store <8 x float> %.278, <8 x float>* %acc_5.at
  %.279 = add i64 %index_37, 3
  %.280 = getelementptr float, float* %lhs_pack, i64 %.279
  %.281 = load float, float* %.280, align 4
  %.282 = insertelement <8 x float> undef, float %.281, i32 0
  %a_21 = shufflevector <8 x float> %.282, <8 x float> undef, <8 x i32> zeroinitializer
  %.283 = load <8 x float>, <8 x float>* %acc_6.at
  %.284 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.283)
  store <8 x float> %.284, <8 x float>* %acc_6.at
  %.285 = load <8 x float>, <8 x float>* %acc_7.at
  %.286 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.285)
  store <8 x float> %.286, <8 x float>* %acc_7.at
  %.287 = add i64 %index_37, 4
  %.288 = getelementptr float, float* %lhs_pack, i64 %.287
  %.289 = load float, float* %.288, align 4
  %.290 = insertelement <8 x float> undef, float %.289, i32 0
  %a_22 = shufflevector <8 x float> %.290, <8 x float> undef, <8 x i32> zeroinitializer
  %.291 = load <8 x float>, <8 x float>* %acc_8.at
  %.292 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.291)
  store <8 x float> %.292, <8 x float>* %acc_8.at
  %.293 = load <8 x float>, <8 x float>* %acc_9.at
  %.294 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.293)
  store <8 x float> %.294, <8 x float>* %acc_9.at
  %.295 = add i64 %index_37, 5
  %.296 = getelementptr float, float* %lhs_pack, i64 %.295
  %.297 = load float, float* %.296, align 4
  %.298 = insertelement <8 x float> undef, float %.297, i32 0
  %a_23 = shufflevector <8 x float> %.298, <8 x float> undef, <8 x i32> zeroinitializer
  %.299 = load <8 x float>, <8 x float>* %acc_10.at
  %.300 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.299)
  store <8 x float> %.300, <8 x float>* %acc_10.at
  %.301 = load <8 x float>, <8 x float>* %acc_11.at
  %.302 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.301)
  store <8 x float> %.302, <8 x float>* %acc_11.at
  %.303 = add nsw i32 %kk, 4
  br label %kk.head.36
kk.end.38:
  br label %kk_rest.head.39
kk_rest.head.39:
  %kk_rest = phi i32 [ %index_13, %kk.end.38 ], [ %.362, %kk_rest.body.40 ]
  %.304 = icmp slt i32 %kk_rest, %k_count
  br i1 %.304, label %kk_rest.body.40, label %kk_rest.end.41
kk_rest.body.40:
  %index_38 = sext i32 %kk_rest to i64
  %.305 = mul i64 %index_38, 16
  %index_39 = add i64 %index_24, %.305
  %.306 = add i64 %index_39, 512
  %.307 = getelementptr float, float* %in1, i64 %.306
  %.308 = bitcast float* %.307 to i8*
  call void @llvm.prefetch.p0i8(i8* %.308, i32 0, i32 3, i32 1)
  %.309 = getelementptr float, float* %in1, i64 %index_39
  %.310 = bitcast float* %.309 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.310, align 4
  %.311 = add i64 %index_39, 8
  %.312 = getelementptr float, float* %in1, i64 %.311
  %.313 = bitcast float* %.312 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.313, align 4
  %.314 = mul i64 %index_38, 6
  %index_40 = add i64 %index_27, %.314
  %.315 = getelementptr float, float* %lhs_pack, i64 %index_40
  %.316 = load float, float* %.315, align 4
  %.317 = insertelement <8 x float> undef, float %.316, i32 0
  %a_24 = shufflevector <8 x float> %.317, <8 x float> undef, <8 x i32> zeroinitializer
  %.318 = load <8 x float>, <8 x float>* %acc_0.at
  %.319 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_8, <8 x float> %.318)
  store <8 x float> %.319, <8 x float>* %acc_0.at
  %.320 = load <8 x float>, <8 x float>* %acc_1.at
  %.321 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_9, <8 x float> %.320)
  store <8 x float> %.321, <8 x float>* %acc_1.at
  %.322 = add i64 %index_40, 1
  %.323 = getelementptr float, float* %lhs_pack, i64 %.322
  %.324 = load float, float* %.323, align 4
  %.325 = insertelement <8 x float> undef, float %.324, i32 0
  %a_25 = shufflevector <8 x float> %.325, <8 x float> undef, <8 x i32> zeroinitializer
  %.326 = load <8 x float>, <8 x float>* %acc_2.at
  %.327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_8, <8 x float> %.326)
  store <8 x float> %.327, <8 x float>* %acc_2.at
  %.328 = load <8 x float>, <8 x float>* %acc_3.at
  %.329 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_9, <8 x float> %.328)
  store <8 x float> %.329, <8 x float>* %acc_3.at
  %.330 = add i64 %index_40, 2
  %.331 = getelementptr float, float* %lhs_pack, i64 %.330
  %.332 = load float, float* %.331, align 4
  %.333 = insertelement <8 x float> undef, float %.332, i32 0
  %a_26 = shufflevector <8 x float> %.333, <8 x float> undef, <8 x i32> zeroinitializer
  %.334 = load <8 x float>, <8 x float>* %acc_4.at
  %.335 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_8, <8 x float> %.334)
  store <8 x float> %.335, <8 x float>* %acc_4.at
  %.336 = load <8 x float>, <8 x float>* %acc_5.at
  %.337 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_9, <8 x float> %.336)
  store <8 x float> %.337, <8 x float>* %acc_5.at
  %.338 = add i64 %index_40, 3
  %.339 = getelementptr float, float* %lhs_pack, i64 %.338
  %.340 = load float, float* %.339, align 4
  %.341 = insertelement <8 x float> undef, float %.340, i32 0
  %a_27 = shufflevector <8 x float> %.341, <8 x float> undef, <8 x i32> zeroinitializer
  %.342 = load <8 x float>, <8 x float>* %acc_6.at
  %.343 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_8, <8 x float> %.342)
  store <8 x float> %.343, <8 x float>* %acc_6.at
  %.344 = load <8 x float>, <8 x float>* %acc_7.at
  %.345 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_9, <8 x float> %.344)
  store <8 x float> %.345, <8 x float>* %acc_7.at
  %.346 = add i64 %index_40, 4
  %.347 = getelementptr float, float* %lhs_pack, i64 %.346
  %.348 = load float, float* %.347, align 4
  %.349 = insertelement <8 x float> undef, float %.348, i32 0
  %a_28 = shufflevector <8 x float> %.349, <8 x float> undef, <8 x i32> zeroinitializer
  %.350 = load <8 x float>, <8 x float>* %acc_8.at
  %.351 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_8, <8 x float> %.350)
  store <8 x float> %.351, <8 x float>* %acc_8.at
  %.352 = load <8 x float>, <8 x float>* %acc_9.at
  %.353 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_9, <8 x float> %.352)
  store <8 x float> %.353, <8 x float>* %acc_9.at
  %.354 = add i64 %index_40, 5
  %.355 = getelementptr float, float* %lhs_pack, i64 %.354
  %.356 = load float, float* %.355, align 4
  %.357 = insertelement <8 x float> undef, float %.356, i32 0
  %a_29 = shufflevector <8 x float> %.357, <8 x float> undef, <8 x i32> zeroinitializer
  %.358 = load <8 x float>, <8 x float>* %acc_10.at
  %.359 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_8, <8 x float> %.358)
  store <8 x float> %.359, <8 x float>* %acc_10.at
  %.360 = load <8 x float>, <8 x float>* %acc_11.at
  %.361 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_9, <8 x float> %.360)
  store <8 x float> %.361, <8 x float>* %acc_11.at
  %.362 = add nsw i32 %kk_rest, 1
  br label %kk_rest.head.39
kk_rest.end.41:
  %.363 = getelementptr float, float* %totals, i64 %index_21
  %.364 = bitcast float* %.363 to <8 x float>*
  %.365 = load <8 x float>, <8 x float>* %.364, align 4
  %.366 = load <8 x float>, <8 x float>* %acc_0.at
  %.367 = fadd <8 x float> %.365, %.366
  %.368 = getelementptr float, float* %totals, i64 %index_21
  %.369 = bitcast float* %.368 to <8 x float>*
  store <8 x float> %.367, <8 x float>* %.369, align 4
  %.370 = add i64 %index_21, 8
  %.371 = getelementptr float, float* %totals, i64 %.370
  %.372 = bitcast float* %.371 to <8 x float>*
  %.373 = load <8 x float>, <8 x float>* %.372, align 4
  %.374 = load <8 x float>, <8 x float>* %acc_1.at
  %.375 = fadd <8 x float> %.373, %.374
  %.376 = add i64 %index_21, 8
  %.377 = getelementptr float, float* %totals, i64 %.376
  %.378 = bitcast float* %.377 to <8 x float>*
  store <8 x float> %.375, <8 x float>* %.378, align 4
  %.379 = add i64 %index_21, 128
  %.380 = getelementptr float, float* %totals, i64 %.379
  %.381 = bitcast float* %.380 to <8 x float>*
  %.382 = load <8 x float>, <8 x float>* %.381, align 4
  %.383 = load <8 x float>, <8 x float>* %acc_2.at
  %.384 = fadd <8 x float> %.382, %.383
  %.385 = add i64 %index_21, 128
  %.386 = getelementptr float, float* %totals, i64 %.385
  %.387 = bitcast float* %.386 to <8 x float>*
  store <8 x float> %.384, <8 x float>* %.387, align 4
  %.388 = add i64 %index_21, 136
  %.389 = getelementptr float, float* %totals, i64 %.388
  %.390 = bitcast float* %.389 to <8 x float>*
  %.391 = load <8 x float>, <8 x float>* %.390, align 4
  %.392 = load <8 x float>, <8 x float>* %acc_3.at
  %.393 = fadd <8 x float> %.391, %.392
  %.394 = add i64 %index_21, 136
  %.395 = getelementptr float, float* %totals, i64 %.394
  %.396 = bitcast float* %.395 to <8 x float>*
  store <8 x float> %.393, <8 x float>* %.396, align 4
  %.397 = add i64 %index_21, 256
  %.398 = getelementptr float, float* %totals, i64 %.397
  %.399 = bitcast float* %.398 to <8 x float>*
  %.400 = load <8 x float>, <8 x float>* %.399, align 4
  %.401 = load <8 x float>, <8 x float>* %acc_4.at
  %.402 = fadd <8 x float> %.400, %.401
  %.403 = add i64 %index_21, 256
  %.404 = getelementptr float, float* %totals, i64 %.403
  %.405 = bitcast float* %.404 to <8 x float>*
  store <8 x float> %.402, <8 x float>* %.405, align 4
  %.406 = add i64 %index_21, 264
  %.407 = getelementptr float, float* %totals, i64 %.406
  %.408 = bitcast float* %.407 to <8 x float>*
  %.409 = load <8 x float>, <8 x float>* %.408, align 4
  %.410 = load <8 x float>, <8 x float>* %acc_5.at
  %.411 = fadd <8 x float> %.409, %.410
  %.412 = add i64 %index_21, 264
  %.413 = getelementptr float, float* %totals, i64 %.412
  %.414 = bitcast float* %.413 to <8 x float>*
  store <8 x float> %.411, <8 x float>* %.414, align 4
  %.415 = add i64 %index_21, 384
  %.416 = getelementptr float, float* %totals, i64 %.415
  %.417 = bitcast float* %.416 to <8 x float>*
  %.418 = load <8 x float>, <8 x float>* %.417, align 4
  %.419 = load <8 x float>, <8 x float>* %acc_6.at
  %.420 = fadd <8 x float> %.418, %.419
  %.421 = add i64 %index_21, 384
  %.422 = getelementptr float, float* %totals, i64 %.421
  %.423 = bitcast float* %.422 to <8 x float>*
  store <8 x float> %.420, <8 x float>* %.423, align 4
  %.424 = add i64 %index_21, 392
  %.425 = getelementptr float, float* %totals, i64 %.424
  %.426 = bitcast float* %.425 to <8 x float>*
  %.427 = load <8 x float>, <8 x float>* %.426, align 4
  %.428 = load <8 x float>, <8 x float>* %acc_7.at
  %.429 = fadd <8 x float> %.427, %.428
  %.430 = add i64 %index_21, 392
  %.431 = getelementptr float, float* %totals, i64 %.430
  %.432 = bitcast float* %.431 to <8 x float>*
  store <8 x float> %.429, <8 x float>* %.432, align 4
  %.433 = add i64 %index_21, 512
  %.434 = getelementptr float, float* %totals, i64 %.433
  %.435 = bitcast float* %.434 to <8 x float>*
  %.436 = load <8 x float>, <8 x float>* %.435, align 4
  %.437 = load <8 x float>, <8 x float>* %acc_8.at
  %.438 = fadd <8 x float> %.436, %.437
  %.439 = add i64 %index_21, 512
  %.440 = getelementptr float, float* %totals, i64 %.439
  %.441 = bitcast float* %.440 to <8 x float>*
  store <8 x float> %.438, <8 x float>* %.441, align 4
  %.442 = add i64 %index_21, 520
  %.443 = getelementptr float, float* %totals, i64 %.442
  %.444 = bitcast float* %.443 to <8 x float>*
  %.445 = load <8 x float>, <8 x float>* %.444, align 4
  %.446 = load <8 x float>, <8 x float>* %acc_9.at
  %.447 = fadd <8 x float> %.445, %.446
  %.448 = add i64 %index_21, 520
  %.449 = getelementptr float, float* %totals, i64 %.448
  %.450 = bitcast float* %.449 to <8 x float>*
  store <8 x float> %.447, <8 x float>* %.450, align 4
  %.451 = add i64 %index_21, 640
  %.452 = getelementptr float, float* %totals, i64 %.451
  %.453 = bitcast float* %.452 to <8 x float>*
  %.454 = load <8 x float>, <8 x float>* %.453, align 4
  %.455 = load <8 x float>, <8 x float>* %acc_10.at
  %.456 = fadd <8 x float> %.454, %.455
  %.457 = add i64 %index_21, 640
  %.458 = getelementptr float, float* %totals, i64 %.457
  %.459 = bitcast float* %.458 to <8 x float>*
  store <8 x float> %.456, <8 x float>* %.459, align 4
  %.460 = add i64 %index_21, 648
  %.461 = getelementptr float, float* %totals, i64 %.460
  %.462 = bitcast float* %.461 to <8 x float>*
  %.463 = load <8 x float>, <8 x float>* %.462, align 4
  %.464 = load <8 x float>, <8 x float>* %acc_11.at
  %.465 = fadd <8 x float> %.463, %.464
  %.466 = add i64 %index_21, 648
  %.467 = getelementptr float, float* %totals, i64 %.466
  %.468 = bitcast float* %.467 to <8 x float>*
  store <8 x float> %.465, <8 x float>* %.468, align 4
  %.469 = add nsw i32 %rows_panel_2, 1
  br label %rows_panel_2.head.30
rows_panel_2.end.32:
  %.470 = add nsw i32 %group, 1
  br label %group.head.27
group.end.29:
  %.471 = add nsw i32 %kt, 1
  br label %kt.head.9
kt.end.11:
  br label %i_3.head.42
i_3.head.42:
  %i_3 = phi i32 [ 0, %kt.end.11 ], [ %.483, %j.end.47 ]
  %.472 = icmp slt i32 %i_3, %rows
  br i1 %.472, label %i_3.body.43, label %i_3.end.44
i_3.body.43:
  %index_41 = sext i32 %i_3 to i64
  %.473 = add i64 %index_3, %index_41
  %index_42 = mul i64 %.473, 128
  %index_44 = mul i64 %index_41, 128
  br label %j.head.45
j.head.45:
  %j = phi i32 [ 0, %i_3.body.43 ], [ %.482, %j.body.46 ]
  %.474 = icmp slt i32 %j, 128
  br i1 %.474, label %j.body.46, label %j.end.47
j.body.46:
  %index_43 = sext i32 %j to i64
  %.475 = add i64 %index_44, %index_43
  %.476 = getelementptr float, float* %totals, i64 %.475
  %.477 = bitcast float* %.476 to <8 x float>*
  %.478 = load <8 x float>, <8 x float>* %.477, align 4
  %.479 = add i64 %index_42, %index_43
  %.480 = getelementptr float, float* %out0, i64 %.479
  %.481 = bitcast float* %.480 to <8 x float>*
  store <8 x float> %.478, <8 x float>* %.481, align 4
  %.482 = add nsw i32 %j, 8
  br label %j.head.45
j.end.47:
  %.483 = add nsw i32 %i_3, 1
  br label %i_3.head.42
i_3.end.44:
  %.484 = add i32 %group_x, 1
  %.485 = icmp eq i32 %.484, %.grid_x
  %.486 = add i32 %group_y, 1
  %.487 = select i1 %.485, i32 %.486, i32 %group_y
  %.488 = icmp eq i32 %.487, %.grid_y
  %.489 = add i32 %group_z, 1
  %.490 = select i1 %.485, i32 0, i32 %.484
  store i32 %.490, i32* %group_x.at
  %.491 = select i1 %.488, i32 0, i32 %.487
  store i32 %.491, i32* %group_y.at
  %.492 = select i1 %.488, i32 %.489, i32 %group_z
  store i32 %.492, i32* %group_z.at
  %.493 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_hidden_4
;   ops: dot_general, mul, mul
;   from: examples/digits/model.ts:15:12, examples/digits/model.ts:14:12
;   schedule: contract: tile m 384, block m 192, tile n 256, register m 6, register n 16, vector n 8, stage rhs, vector k 8, stage lhs
;   flops: 264192*batch  bytes: 8704*batch+524288
;   grid: floordiv(batch+383, 384) x 4 x 1
;   in0: f32[128*batch], read
;   in1: f32[131072], read
;   in2: i32[1024*batch], read
;   out0: f32[1024*batch], write
;   scratch: lhs_pack: f32[27648], rhs_pack: f32[32768], totals: f32[96]
define internal void @train_step_hidden_4(float* noalias nocapture readonly %in0, float* noalias nocapture readonly %in1, i32* noalias nocapture readonly %in2, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 241664
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.450, %block.end.17 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 384
  %n_start = mul i32 %group_y, 256
  %.10 = sub i32 %batch, %m_start
  %rows = call i32 @llvm.smin.i32(i32 384, i32 %.10)
  %.11 = sext i32 %group_y to i64
  %index_1 = mul i64 %.11, 256
  br label %group.head.6
group.head.6:
  %group = phi i32 [ 0, %.task.body.4 ], [ %.117, %k_1.end.14 ]
  %.12 = icmp slt i32 %group, 16
  br i1 %.12, label %group.body.7, label %group.end.8
group.body.7:
  %index_2 = sext i32 %group to i64
  %.13 = mul i64 %index_2, 16
  %.14 = add i64 %index_1, %.13
  %index_3 = mul i64 %.14, 128
  %index_6 = mul i64 %index_2, 2048
  br label %k.head.9
k.head.9:
  %k = phi i32 [ 0, %group.body.7 ], [ %.64, %k.body.10 ]
  %.15 = icmp slt i32 %k, 16
  br i1 %.15, label %k.body.10, label %k.end.11
k.body.10:
  %index_4 = sext i32 %k to i64
  %.16 = mul i64 %index_4, 8
  %index_5 = add i64 %index_3, %.16
  %.17 = getelementptr float, float* %in1, i64 %index_5
  %.18 = bitcast float* %.17 to <8 x float>*
  %along = load <8 x float>, <8 x float>* %.18, align 4
  %.19 = add i64 %index_5, 128
  %.20 = getelementptr float, float* %in1, i64 %.19
  %.21 = bitcast float* %.20 to <8 x float>*
  %along_1 = load <8 x float>, <8 x float>* %.21, align 4
  %.22 = add i64 %index_5, 256
  %.23 = getelementptr float, float* %in1, i64 %.22
  %.24 = bitcast float* %.23 to <8 x float>*
  %along_2 = load <8 x float>, <8 x float>* %.24, align 4
  %.25 = add i64 %index_5, 384
  %.26 = getelementptr float, float* %in1, i64 %.25
  %.27 = bitcast float* %.26 to <8 x float>*
  %along_3 = load <8 x float>, <8 x float>* %.27, align 4
  %.28 = add i64 %index_5, 512
  %.29 = getelementptr float, float* %in1, i64 %.28
  %.30 = bitcast float* %.29 to <8 x float>*
  %along_4 = load <8 x float>, <8 x float>* %.30, align 4
  %.31 = add i64 %index_5, 640
  %.32 = getelementptr float, float* %in1, i64 %.31
  %.33 = bitcast float* %.32 to <8 x float>*
  %along_5 = load <8 x float>, <8 x float>* %.33, align 4
  %.34 = add i64 %index_5, 768
  %.35 = getelementptr float, float* %in1, i64 %.34
  %.36 = bitcast float* %.35 to <8 x float>*
  %along_6 = load <8 x float>, <8 x float>* %.36, align 4
  %.37 = add i64 %index_5, 896
  %.38 = getelementptr float, float* %in1, i64 %.37
  %.39 = bitcast float* %.38 to <8 x float>*
  %along_7 = load <8 x float>, <8 x float>* %.39, align 4
  %exchanged = shufflevector <8 x float> %along, <8 x float> %along_1, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_1 = shufflevector <8 x float> %along, <8 x float> %along_1, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_2 = shufflevector <8 x float> %along_2, <8 x float> %along_3, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_3 = shufflevector <8 x float> %along_2, <8 x float> %along_3, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_4 = shufflevector <8 x float> %along_4, <8 x float> %along_5, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_5 = shufflevector <8 x float> %along_4, <8 x float> %along_5, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_6 = shufflevector <8 x float> %along_6, <8 x float> %along_7, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_7 = shufflevector <8 x float> %along_6, <8 x float> %along_7, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_8 = shufflevector <8 x float> %exchanged, <8 x float> %exchanged_2, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_9 = shufflevector <8 x float> %exchanged, <8 x float> %exchanged_2, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_10 = shufflevector <8 x float> %exchanged_1, <8 x float> %exchanged_3, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_11 = shufflevector <8 x float> %exchanged_1, <8 x float> %exchanged_3, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_12 = shufflevector <8 x float> %exchanged_4, <8 x float> %exchanged_6, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_13 = shufflevector <8 x float> %exchanged_4, <8 x float> %exchanged_6, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_14 = shufflevector <8 x float> %exchanged_5, <8 x float> %exchanged_7, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_15 = shufflevector <8 x float> %exchanged_5, <8 x float> %exchanged_7, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_16 = shufflevector <8 x float> %exchanged_8, <8 x float> %exchanged_12, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_17 = shufflevector <8 x float> %exchanged_9, <8 x float> %exchanged_13, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_18 = shufflevector <8 x float> %exchanged_10, <8 x float> %exchanged_14, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_19 = shufflevector <8 x float> %exchanged_11, <8 x float> %exchanged_15, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_20 = shufflevector <8 x float> %exchanged_8, <8 x float> %exchanged_12, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %exchanged_21 = shufflevector <8 x float> %exchanged_9, <8 x float> %exchanged_13, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %exchanged_22 = shufflevector <8 x float> %exchanged_10, <8 x float> %exchanged_14, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %exchanged_23 = shufflevector <8 x float> %exchanged_11, <8 x float> %exchanged_15, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %.40 = mul i64 %index_4, 128
  %index_9 = add i64 %index_6, %.40
  %.41 = getelementptr float, float* %rhs_pack, i64 %index_9
  %.42 = bitcast float* %.41 to <8 x float>*
  store <8 x float> %exchanged_16, <8 x float>* %.42, align 4
  %.43 = add i64 %index_9, 16
  %.44 = getelementptr float, float* %rhs_pack, i64 %.43
  %.45 = bitcast float* %.44 to <8 x float>*
  store <8 x float> %exchanged_17, <8 x float>* %.45, align 4
  %.46 = add i64 %index_9, 32
  %.47 = getelementptr float, float* %rhs_pack, i64 %.46
  %.48 = bitcast float* %.47 to <8 x float>*
  store <8 x float> %exchanged_18, <8 x float>* %.48, align 4
  %.49 = add i64 %index_9, 48
  %.50 = getelementptr float, float* %rhs_pack, i64 %.49
  %.51 = bitcast float* %.50 to <8 x float>*
  store <8 x float> %exchanged_19, <8 x float>* %.51, align 4
  %.52 = add i64 %index_9, 64
  %.53 = getelementptr float, float* %rhs_pack, i64 %.52
  %.54 = bitcast float* %.53 to <8 x float>*
  store <8 x float> %exchanged_20, <8 x float>* %.54, align 4
  %.55 = add i64 %index_9, 80
  %.56 = getelementptr float, float* %rhs_pack, i64 %.55
  %.57 = bitcast float* %.56 to <8 x float>*
  store <8 x float> %exchanged_21, <8 x float>* %.57, align 4
  %.58 = add i64 %index_9, 96
  %.59 = getelementptr float, float* %rhs_pack, i64 %.58
  %.60 = bitcast float* %.59 to <8 x float>*
  store <8 x float> %exchanged_22, <8 x float>* %.60, align 4
  %.61 = add i64 %index_9, 112
  %.62 = getelementptr float, float* %rhs_pack, i64 %.61
  %.63 = bitcast float* %.62 to <8 x float>*
  store <8 x float> %exchanged_23, <8 x float>* %.63, align 4
  %.64 = add nsw i32 %k, 1
  br label %k.head.9
k.end.11:
  br label %k_1.head.12
k_1.head.12:
  %k_1 = phi i32 [ 0, %k.end.11 ], [ %.116, %k_1.body.13 ]
  %.65 = icmp slt i32 %k_1, 16
  br i1 %.65, label %k_1.body.13, label %k_1.end.14
k_1.body.13:
  %index_10 = sext i32 %k_1 to i64
  %.66 = mul i64 %index_10, 8
  %index_11 = add i64 %index_3, %.66
  %.67 = add i64 %index_11, 1024
  %.68 = getelementptr float, float* %in1, i64 %.67
  %.69 = bitcast float* %.68 to <8 x float>*
  %along_8 = load <8 x float>, <8 x float>* %.69, align 4
  %.70 = add i64 %index_11, 1152
  %.71 = getelementptr float, float* %in1, i64 %.70
  %.72 = bitcast float* %.71 to <8 x float>*
  %along_9 = load <8 x float>, <8 x float>* %.72, align 4
  %.73 = add i64 %index_11, 1280
  %.74 = getelementptr float, float* %in1, i64 %.73
  %.75 = bitcast float* %.74 to <8 x float>*
  %along_10 = load <8 x float>, <8 x float>* %.75, align 4
  %.76 = add i64 %index_11, 1408
  %.77 = getelementptr float, float* %in1, i64 %.76
  %.78 = bitcast float* %.77 to <8 x float>*
  %along_11 = load <8 x float>, <8 x float>* %.78, align 4
  %.79 = add i64 %index_11, 1536
  %.80 = getelementptr float, float* %in1, i64 %.79
  %.81 = bitcast float* %.80 to <8 x float>*
  %along_12 = load <8 x float>, <8 x float>* %.81, align 4
  %.82 = add i64 %index_11, 1664
  %.83 = getelementptr float, float* %in1, i64 %.82
  %.84 = bitcast float* %.83 to <8 x float>*
  %along_13 = load <8 x float>, <8 x float>* %.84, align 4
  %.85 = add i64 %index_11, 1792
  %.86 = getelementptr float, float* %in1, i64 %.85
  %.87 = bitcast float* %.86 to <8 x float>*
  %along_14 = load <8 x float>, <8 x float>* %.87, align 4
  %.88 = add i64 %index_11, 1920
  %.89 = getelementptr float, float* %in1, i64 %.88
  %.90 = bitcast float* %.89 to <8 x float>*
  %along_15 = load <8 x float>, <8 x float>* %.90, align 4
  %exchanged_24 = shufflevector <8 x float> %along_8, <8 x float> %along_9, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_25 = shufflevector <8 x float> %along_8, <8 x float> %along_9, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_26 = shufflevector <8 x float> %along_10, <8 x float> %along_11, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_27 = shufflevector <8 x float> %along_10, <8 x float> %along_11, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_28 = shufflevector <8 x float> %along_12, <8 x float> %along_13, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_29 = shufflevector <8 x float> %along_12, <8 x float> %along_13, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_30 = shufflevector <8 x float> %along_14, <8 x float> %along_15, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_31 = shufflevector <8 x float> %along_14, <8 x float> %along_15, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_32 = shufflevector <8 x float> %exchanged_24, <8 x float> %exchanged_26, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_33 = shufflevector <8 x float> %exchanged_24, <8 x float> %exchanged_26, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_34 = shufflevector <8 x float> %exchanged_25, <8 x float> %exchanged_27, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_35 = shufflevector <8 x float> %exchanged_25, <8 x float> %exchanged_27, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_36 = shufflevector <8 x float> %exchanged_28, <8 x float> %exchanged_30, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_37 = shufflevector <8 x float> %exchanged_28, <8 x float> %exchanged_30, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_38 = shufflevector <8 x float> %exchanged_29, <8 x float> %exchanged_31, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_39 = shufflevector <8 x float> %exchanged_29, <8 x float> %exchanged_31, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_40 = shufflevector <8 x float> %exchanged_32, <8 x float> %exchanged_36, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_41 = shufflevector <8 x float> %exchanged_33, <8 x float> %exchanged_37, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_42 = shufflevector <8 x float> %exchanged_34, <8 x float> %exchanged_38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_43 = shufflevector <8 x float> %exchanged_35, <8 x float> %exchanged_39, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_44 = shufflevector <8 x float> %exchanged_32, <8 x float> %exchanged_36, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %exchanged_45 = shufflevector <8 x float> %exchanged_33, <8 x float> %exchanged_37, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %exchanged_46 = shufflevector <8 x float> %exchanged_34, <8 x float> %exchanged_38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %exchanged_47 = shufflevector <8 x float> %exchanged_35, <8 x float> %exchanged_39, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %.91 = mul i64 %index_10, 128
  %index_13 = add i64 %index_6, %.91
  %.92 = add i64 %index_13, 8
  %.93 = getelementptr float, float* %rhs_pack, i64 %.92
  %.94 = bitcast float* %.93 to <8 x float>*
  store <8 x float> %exchanged_40, <8 x float>* %.94, align 4
  %.95 = add i64 %index_13, 24
  %.96 = getelementptr float, float* %rhs_pack, i64 %.95
  %.97 = bitcast float* %.96 to <8 x float>*
  store <8 x float> %exchanged_41, <8 x float>* %.97, align 4
  %.98 = add i64 %index_13, 40
  %.99 = getelementptr float, float* %rhs_pack, i64 %.98
  %.100 = bitcast float* %.99 to <8 x float>*
  store <8 x float> %exchanged_42, <8 x float>* %.100, align 4
  %.101 = add i64 %index_13, 56
  %.102 = getelementptr float, float* %rhs_pack, i64 %.101
  %.103 = bitcast float* %.102 to <8 x float>*
  store <8 x float> %exchanged_43, <8 x float>* %.103, align 4
  %.104 = add i64 %index_13, 72
  %.105 = getelementptr float, float* %rhs_pack, i64 %.104
  %.106 = bitcast float* %.105 to <8 x float>*
  store <8 x float> %exchanged_44, <8 x float>* %.106, align 4
  %.107 = add i64 %index_13, 88
  %.108 = getelementptr float, float* %rhs_pack, i64 %.107
  %.109 = bitcast float* %.108 to <8 x float>*
  store <8 x float> %exchanged_45, <8 x float>* %.109, align 4
  %.110 = add i64 %index_13, 104
  %.111 = getelementptr float, float* %rhs_pack, i64 %.110
  %.112 = bitcast float* %.111 to <8 x float>*
  store <8 x float> %exchanged_46, <8 x float>* %.112, align 4
  %.113 = add i64 %index_13, 120
  %.114 = getelementptr float, float* %rhs_pack, i64 %.113
  %.115 = bitcast float* %.114 to <8 x float>*
  store <8 x float> %exchanged_47, <8 x float>* %.115, align 4
  %.116 = add nsw i32 %k_1, 1
  br label %k_1.head.12
k_1.end.14:
  %.117 = add nsw i32 %group, 1
  br label %group.head.6
group.end.8:
  %index_8 = sub i32 %batch, 1
  %.118 = sext i32 %group_x to i64
  %index_19 = mul i64 %.118, 384
  %.119 = add i32 %rows, 191
  %.120 = sdiv i32 %.119, 192
  br label %block.head.15
block.head.15:
  %block = phi i32 [ 0, %group.end.8 ], [ %.440, %group_1.end.26 ]
  %.121 = icmp slt i32 %block, %.120
  br i1 %.121, label %block.body.16, label %block.end.17
block.body.16:
  %row_start = mul i32 %block, 192
  %.122 = sub i32 %rows, %row_start
  %block_rows = call i32 @llvm.smin.i32(i32 192, i32 %.122)
  %m_block = add i32 %m_start, %row_start
  %.123 = add i32 %block_rows, 5
  %index_7 = sdiv i32 %.123, 6
  %.124 = mul i32 %index_7, 6
  br label %i.head.18
i.head.18:
  %i = phi i32 [ 0, %block.body.16 ], [ %.139, %k_2.end.23 ]
  %.125 = icmp slt i32 %i, %.124
  br i1 %.125, label %i.body.19, label %i.end.20
i.body.19:
  %.126 = sext i32 %i to i64
  %index_14 = mul i64 %.126, 144
  %.127 = add i32 %m_block, %i
  %.128 = call i32 @llvm.smin.i32(i32 %.127, i32 %index_8)
  %.129 = sext i32 %.128 to i64
  %index_16 = mul i64 %.129, 128
  br label %k_2.head.21
k_2.head.21:
  %k_2 = phi i32 [ 0, %i.body.19 ], [ %.138, %k_2.body.22 ]
  %.130 = icmp slt i32 %k_2, 128
  br i1 %.130, label %k_2.body.22, label %k_2.end.23
k_2.body.22:
  %index_15 = sext i32 %k_2 to i64
  %.131 = add i64 %index_16, %index_15
  %.132 = getelementptr float, float* %in0, i64 %.131
  %.133 = bitcast float* %.132 to <8 x float>*
  %.134 = load <8 x float>, <8 x float>* %.133, align 4
  %.135 = add i64 %index_14, %index_15
  %.136 = getelementptr float, float* %lhs_pack, i64 %.135
  %.137 = bitcast float* %.136 to <8 x float>*
  store <8 x float> %.134, <8 x float>* %.137, align 4
  %.138 = add nsw i32 %k_2, 8
  br label %k_2.head.21
k_2.end.23:
  %.139 = add nsw i32 %i, 1
  br label %i.head.18
i.end.20:
  %.140 = sext i32 %block to i64
  %.141 = mul i64 %.140, 192
  %index_20 = add i64 %index_19, %.141
  br label %group_1.head.24
group_1.head.24:
  %group_1 = phi i32 [ 0, %i.end.20 ], [ %.439, %rows_panel.end.29 ]
  %.142 = icmp slt i32 %group_1, 16
  br i1 %.142, label %group_1.body.25, label %group_1.end.26
group_1.body.25:
  %group_start_1 = mul i32 %group_1, 16
  %index_12 = add i32 %n_start, %group_start_1
  %index_17 = sext i32 %group_1 to i64
  %.143 = mul i64 %index_17, 16
  %index_18 = add i64 %index_1, %.143
  %index_24 = mul i64 %index_17, 2048
  br label %rows_panel.head.27
rows_panel.head.27:
  %rows_panel = phi i32 [ 0, %group_1.body.25 ], [ %.438, %i_2.end.38 ]
  %.144 = icmp slt i32 %rows_panel, %index_7
  br i1 %.144, label %rows_panel.body.28, label %rows_panel.end.29
rows_panel.body.28:
  %row = mul i32 %rows_panel, 6
  %.145 = sext i32 %rows_panel to i64
  %index_21 = mul i64 %.145, 6
  %index_22 = add i64 %index_20, %index_21
  br label %i_1.head.30
i_1.head.30:
  %i_1 = phi i32 [ 0, %rows_panel.body.28 ], [ %.154, %i_1.body.31 ]
  %.146 = icmp slt i32 %i_1, 6
  br i1 %.146, label %i_1.body.31, label %i_1.end.32
i_1.body.31:
  %.147 = sext i32 %i_1 to i64
  %.148 = add i64 %index_22, %.147
  %.149 = mul i64 %.148, 1024
  %index_23 = add i64 %index_18, %.149
  %.150 = getelementptr i32, i32* %in2, i64 %index_23
  %.151 = bitcast i32* %.150 to i8*
  call void @llvm.prefetch.p0i8(i8* %.151, i32 0, i32 3, i32 1)
  %.152 = getelementptr float, float* %out0, i64 %index_23
  %.153 = bitcast float* %.152 to i8*
  call void @llvm.prefetch.p0i8(i8* %.153, i32 1, i32 3, i32 1)
  %.154 = add nsw i32 %i_1, 1
  br label %i_1.head.30
i_1.end.32:
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
  %index_27 = mul i64 %index_21, 144
  br label %kk.head.33
kk.head.33:
  %kk = phi i32 [ 0, %i_1.end.32 ], [ %.368, %kk.body.34 ]
  %.155 = icmp slt i32 %kk, 128
  br i1 %.155, label %kk.body.34, label %kk.end.35
kk.body.34:
  %index_25 = sext i32 %kk to i64
  %.156 = mul i64 %index_25, 16
  %index_26 = add i64 %index_24, %.156
  %.157 = getelementptr float, float* %rhs_pack, i64 %index_26
  %.158 = bitcast float* %.157 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.158, align 4
  %.159 = add i64 %index_26, 8
  %.160 = getelementptr float, float* %rhs_pack, i64 %.159
  %.161 = bitcast float* %.160 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.161, align 4
  %index_28 = add i64 %index_27, %index_25
  %.162 = getelementptr float, float* %lhs_pack, i64 %index_28
  %.163 = load float, float* %.162, align 4
  %.164 = insertelement <8 x float> undef, float %.163, i32 0
  %a = shufflevector <8 x float> %.164, <8 x float> undef, <8 x i32> zeroinitializer
  %.165 = load <8 x float>, <8 x float>* %acc_0.at
  %.166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.165)
  store <8 x float> %.166, <8 x float>* %acc_0.at
  %.167 = load <8 x float>, <8 x float>* %acc_1.at
  %.168 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.167)
  store <8 x float> %.168, <8 x float>* %acc_1.at
  %.169 = add i64 %index_28, 144
  %.170 = getelementptr float, float* %lhs_pack, i64 %.169
  %.171 = load float, float* %.170, align 4
  %.172 = insertelement <8 x float> undef, float %.171, i32 0
  %a_1 = shufflevector <8 x float> %.172, <8 x float> undef, <8 x i32> zeroinitializer
  %.173 = load <8 x float>, <8 x float>* %acc_2.at
  %.174 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.173)
  store <8 x float> %.174, <8 x float>* %acc_2.at
  %.175 = load <8 x float>, <8 x float>* %acc_3.at
  %.176 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.175)
  store <8 x float> %.176, <8 x float>* %acc_3.at
  %.177 = add i64 %index_28, 288
  %.178 = getelementptr float, float* %lhs_pack, i64 %.177
  %.179 = load float, float* %.178, align 4
  %.180 = insertelement <8 x float> undef, float %.179, i32 0
  %a_2 = shufflevector <8 x float> %.180, <8 x float> undef, <8 x i32> zeroinitializer
  %.181 = load <8 x float>, <8 x float>* %acc_4.at
  %.182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.181)
  store <8 x float> %.182, <8 x float>* %acc_4.at
  %.183 = load <8 x float>, <8 x float>* %acc_5.at
  %.184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.183)
  store <8 x float> %.184, <8 x float>* %acc_5.at
  %.185 = add i64 %index_28, 432
  %.186 = getelementptr float, float* %lhs_pack, i64 %.185
  %.187 = load float, float* %.186, align 4
  %.188 = insertelement <8 x float> undef, float %.187, i32 0
  %a_3 = shufflevector <8 x float> %.188, <8 x float> undef, <8 x i32> zeroinitializer
  %.189 = load <8 x float>, <8 x float>* %acc_6.at
  %.190 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.189)
  store <8 x float> %.190, <8 x float>* %acc_6.at
  %.191 = load <8 x float>, <8 x float>* %acc_7.at
  %.192 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.191)
  store <8 x float> %.192, <8 x float>* %acc_7.at
  %.193 = add i64 %index_28, 576
  %.194 = getelementptr float, float* %lhs_pack, i64 %.193
  %.195 = load float, float* %.194, align 4
  %.196 = insertelement <8 x float> undef, float %.195, i32 0
  %a_4 = shufflevector <8 x float> %.196, <8 x float> undef, <8 x i32> zeroinitializer
  %.197 = load <8 x float>, <8 x float>* %acc_8.at
  %.198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.197)
  store <8 x float> %.198, <8 x float>* %acc_8.at
  %.199 = load <8 x float>, <8 x float>* %acc_9.at
  %.200 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.199)
  store <8 x float> %.200, <8 x float>* %acc_9.at
  %.201 = add i64 %index_28, 720
  %.202 = getelementptr float, float* %lhs_pack, i64 %.201
  %.203 = load float, float* %.202, align 4
  %.204 = insertelement <8 x float> undef, float %.203, i32 0
  %a_5 = shufflevector <8 x float> %.204, <8 x float> undef, <8 x i32> zeroinitializer
  %.205 = load <8 x float>, <8 x float>* %acc_10.at
  %.206 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.205)
  store <8 x float> %.206, <8 x float>* %acc_10.at
  %.207 = load <8 x float>, <8 x float>* %acc_11.at
  %.208 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.207)
  store <8 x float> %.208, <8 x float>* %acc_11.at
  %index_29 = add i64 %index_25, 1
  %.209 = mul i64 %index_29, 16
  %index_30 = add i64 %index_24, %.209
  %.210 = getelementptr float, float* %rhs_pack, i64 %index_30
  %.211 = bitcast float* %.210 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.211, align 4
  %.212 = add i64 %index_30, 8
  %.213 = getelementptr float, float* %rhs_pack, i64 %.212
  %.214 = bitcast float* %.213 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.214, align 4
  %index_31 = add i64 %index_27, %index_29
  %.215 = getelementptr float, float* %lhs_pack, i64 %index_31
  %.216 = load float, float* %.215, align 4
  %.217 = insertelement <8 x float> undef, float %.216, i32 0
  %a_6 = shufflevector <8 x float> %.217, <8 x float> undef, <8 x i32> zeroinitializer
  %.218 = load <8 x float>, <8 x float>* %acc_0.at
  %.219 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.218)
  store <8 x float> %.219, <8 x float>* %acc_0.at
  %.220 = load <8 x float>, <8 x float>* %acc_1.at
  %.221 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.220)
  store <8 x float> %.221, <8 x float>* %acc_1.at
  %.222 = add i64 %index_31, 144
  %.223 = getelementptr float, float* %lhs_pack, i64 %.222
  %.224 = load float, float* %.223, align 4
  %.225 = insertelement <8 x float> undef, float %.224, i32 0
  %a_7 = shufflevector <8 x float> %.225, <8 x float> undef, <8 x i32> zeroinitializer
  %.226 = load <8 x float>, <8 x float>* %acc_2.at
  %.227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.226)
  store <8 x float> %.227, <8 x float>* %acc_2.at
  %.228 = load <8 x float>, <8 x float>* %acc_3.at
  %.229 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.228)
  store <8 x float> %.229, <8 x float>* %acc_3.at
  %.230 = add i64 %index_31, 288
  %.231 = getelementptr float, float* %lhs_pack, i64 %.230
  %.232 = load float, float* %.231, align 4
  %.233 = insertelement <8 x float> undef, float %.232, i32 0
  %a_8 = shufflevector <8 x float> %.233, <8 x float> undef, <8 x i32> zeroinitializer
  %.234 = load <8 x float>, <8 x float>* %acc_4.at
  %.235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.234)
  store <8 x float> %.235, <8 x float>* %acc_4.at
  %.236 = load <8 x float>, <8 x float>* %acc_5.at
  %.237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.236)
  store <8 x float> %.237, <8 x float>* %acc_5.at
  %.238 = add i64 %index_31, 432
  %.239 = getelementptr float, float* %lhs_pack, i64 %.238
  %.240 = load float, float* %.239, align 4
  %.241 = insertelement <8 x float> undef, float %.240, i32 0
  %a_9 = shufflevector <8 x float> %.241, <8 x float> undef, <8 x i32> zeroinitializer
  %.242 = load <8 x float>, <8 x float>* %acc_6.at
  %.243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.242)
  store <8 x float> %.243, <8 x float>* %acc_6.at
  %.244 = load <8 x float>, <8 x float>* %acc_7.at
  %.245 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.244)
  store <8 x float> %.245, <8 x float>* %acc_7.at
  %.246 = add i64 %index_31, 576
  %.247 = getelementptr float, float* %lhs_pack, i64 %.246
  %.248 = load float, float* %.247, align 4
  %.249 = insertelement <8 x float> undef, float %.248, i32 0
  %a_10 = shufflevector <8 x float> %.249, <8 x float> undef, <8 x i32> zeroinitializer
  %.250 = load <8 x float>, <8 x float>* %acc_8.at
  %.251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.250)
  store <8 x float> %.251, <8 x float>* %acc_8.at
  %.252 = load <8 x float>, <8 x float>* %acc_9.at
  %.253 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.252)
  store <8 x float> %.253, <8 x float>* %acc_9.at
  %.254 = add i64 %index_31, 720
  %.255 = getelementptr float, float* %lhs_pack, i64 %.254
  %.256 = load float, float* %.255, align 4
  %.257 = insertelement <8 x float> undef, float %.256, i32 0
  %a_11 = shufflevector <8 x float> %.257, <8 x float> undef, <8 x i32> zeroinitializer
  %.258 = load <8 x float>, <8 x float>* %acc_10.at
  %.259 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.258)
  store <8 x float> %.259, <8 x float>* %acc_10.at
  %.260 = load <8 x float>, <8 x float>* %acc_11.at
  %.261 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.260)
  store <8 x float> %.261, <8 x float>* %acc_11.at
  %index_32 = add i64 %index_25, 2
  %.262 = mul i64 %index_32, 16
  %index_33 = add i64 %index_24, %.262
  %.263 = getelementptr float, float* %rhs_pack, i64 %index_33
  %.264 = bitcast float* %.263 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.264, align 4
  %.265 = add i64 %index_33, 8
  %.266 = getelementptr float, float* %rhs_pack, i64 %.265
  %.267 = bitcast float* %.266 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.267, align 4
  %index_34 = add i64 %index_27, %index_32
  %.268 = getelementptr float, float* %lhs_pack, i64 %index_34
  %.269 = load float, float* %.268, align 4
  %.270 = insertelement <8 x float> undef, float %.269, i32 0
  %a_12 = shufflevector <8 x float> %.270, <8 x float> undef, <8 x i32> zeroinitializer
  %.271 = load <8 x float>, <8 x float>* %acc_0.at
  %.272 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.271)
  store <8 x float> %.272, <8 x float>* %acc_0.at
  %.273 = load <8 x float>, <8 x float>* %acc_1.at
  %.274 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.273)
  store <8 x float> %.274, <8 x float>* %acc_1.at
  %.275 = add i64 %index_34, 144
  %.276 = getelementptr float, float* %lhs_pack, i64 %.275
  %.277 = load float, float* %.276, align 4
  %.278 = insertelement <8 x float> undef, float %.277, i32 0
  %a_13 = shufflevector <8 x float> %.278, <8 x float> undef, <8 x i32> zeroinitializer
  %.279 = load <8 x float>, <8 x float>* %acc_2.at
  %.280 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.279)
  store <8 x float> %.280, <8 x float>* %acc_2.at
  %.281 = load <8 x float>, <8 x float>* %acc_3.at
  %.282 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.281)
  store <8 x float> %.282, <8 x float>* %acc_3.at
  %.283 = add i64 %index_34, 288
  %.284 = getelementptr float, float* %lhs_pack, i64 %.283
  %.285 = load float, float* %.284, align 4
  %.286 = insertelement <8 x float> undef, float %.285, i32 0
  %a_14 = shufflevector <8 x float> %.286, <8 x float> undef, <8 x i32> zeroinitializer
  %.287 = load <8 x float>, <8 x float>* %acc_4.at
  %.288 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.287)
  store <8 x float> %.288, <8 x float>* %acc_4.at
  %.289 = load <8 x float>, <8 x float>* %acc_5.at
  %.290 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.289)
  store <8 x float> %.290, <8 x float>* %acc_5.at
  %.291 = add i64 %index_34, 432
  %.292 = getelementptr float, float* %lhs_pack, i64 %.291
  %.293 = load float, float* %.292, align 4
  %.294 = insertelement <8 x float> undef, float %.293, i32 0
  %a_15 = shufflevector <8 x float> %.294, <8 x float> undef, <8 x i32> zeroinitializer
  %.295 = load <8 x float>, <8 x float>* %acc_6.at
  %.296 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.295)
  store <8 x float> %.296, <8 x float>* %acc_6.at
  %.297 = load <8 x float>, <8 x float>* %acc_7.at
  %.298 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.297)
  store <8 x float> %.298, <8 x float>* %acc_7.at
  %.299 = add i64 %index_34, 576
  %.300 = getelementptr float, float* %lhs_pack, i64 %.299
  %.301 = load float, float* %.300, align 4
  %.302 = insertelement <8 x float> undef, float %.301, i32 0
  %a_16 = shufflevector <8 x float> %.302, <8 x float> undef, <8 x i32> zeroinitializer
  %.303 = load <8 x float>, <8 x float>* %acc_8.at
  %.304 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.303)
  store <8 x float> %.304, <8 x float>* %acc_8.at
  %.305 = load <8 x float>, <8 x float>* %acc_9.at
  %.306 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.305)
  store <8 x float> %.306, <8 x float>* %acc_9.at
  %.307 = add i64 %index_34, 720
  %.308 = getelementptr float, float* %lhs_pack, i64 %.307
  %.309 = load float, float* %.308, align 4
  %.310 = insertelement <8 x float> undef, float %.309, i32 0
  %a_17 = shufflevector <8 x float> %.310, <8 x float> undef, <8 x i32> zeroinitializer
  %.311 = load <8 x float>, <8 x float>* %acc_10.at
  %.312 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.311)
  store <8 x float> %.312, <8 x float>* %acc_10.at
  %.313 = load <8 x float>, <8 x float>* %acc_11.at
  %.314 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.313)
  store <8 x float> %.314, <8 x float>* %acc_11.at
  %index_35 = add i64 %index_25, 3
  %.315 = mul i64 %index_35, 16
  %index_36 = add i64 %index_24, %.315
  %.316 = getelementptr float, float* %rhs_pack, i64 %index_36
  %.317 = bitcast float* %.316 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.317, align 4
  %.318 = add i64 %index_36, 8
  %.319 = getelementptr float, float* %rhs_pack, i64 %.318
  %.320 = bitcast float* %.319 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.320, align 4
  %index_37 = add i64 %index_27, %index_35
  %.321 = getelementptr float, float* %lhs_pack, i64 %index_37
  %.322 = load float, float* %.321, align 4
  %.323 = insertelement <8 x float> undef, float %.322, i32 0
  %a_18 = shufflevector <8 x float> %.323, <8 x float> undef, <8 x i32> zeroinitializer
  %.324 = load <8 x float>, <8 x float>* %acc_0.at
  %.325 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.324)
  store <8 x float> %.325, <8 x float>* %acc_0.at
  %.326 = load <8 x float>, <8 x float>* %acc_1.at
  %.327 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.326)
  store <8 x float> %.327, <8 x float>* %acc_1.at
  %.328 = add i64 %index_37, 144
  %.329 = getelementptr float, float* %lhs_pack, i64 %.328
  %.330 = load float, float* %.329, align 4
  %.331 = insertelement <8 x float> undef, float %.330, i32 0
  %a_19 = shufflevector <8 x float> %.331, <8 x float> undef, <8 x i32> zeroinitializer
  %.332 = load <8 x float>, <8 x float>* %acc_2.at
  %.333 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.332)
  store <8 x float> %.333, <8 x float>* %acc_2.at
  %.334 = load <8 x float>, <8 x float>* %acc_3.at
  %.335 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.334)
  store <8 x float> %.335, <8 x float>* %acc_3.at
  %.336 = add i64 %index_37, 288
  %.337 = getelementptr float, float* %lhs_pack, i64 %.336
  %.338 = load float, float* %.337, align 4
  %.339 = insertelement <8 x float> undef, float %.338, i32 0
  %a_20 = shufflevector <8 x float> %.339, <8 x float> undef, <8 x i32> zeroinitializer
  %.340 = load <8 x float>, <8 x float>* %acc_4.at
  %.341 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.340)
  store <8 x float> %.341, <8 x float>* %acc_4.at
  %.342 = load <8 x float>, <8 x float>* %acc_5.at
  %.343 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.342)
  store <8 x float> %.343, <8 x float>* %acc_5.at
  %.344 = add i64 %index_37, 432
  %.345 = getelementptr float, float* %lhs_pack, i64 %.344
  %.346 = load float, float* %.345, align 4
  %.347 = insertelement <8 x float> undef, float %.346, i32 0
  %a_21 = shufflevector <8 x float> %.347, <8 x float> undef, <8 x i32> zeroinitializer
  %.348 = load <8 x float>, <8 x float>* %acc_6.at
  %.349 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.348)
  store <8 x float> %.349, <8 x float>* %acc_6.at
  %.350 = load <8 x float>, <8 x float>* %acc_7.at
  %.351 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.350)
  store <8 x float> %.351, <8 x float>* %acc_7.at
  %.352 = add i64 %index_37, 576
  %.353 = getelementptr float, float* %lhs_pack, i64 %.352
  %.354 = load float, float* %.353, align 4
  %.355 = insertelement <8 x float> undef, float %.354, i32 0
  %a_22 = shufflevector <8 x float> %.355, <8 x float> undef, <8 x i32> zeroinitializer
  %.356 = load <8 x float>, <8 x float>* %acc_8.at
  %.357 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.356)
  store <8 x float> %.357, <8 x float>* %acc_8.at
  %.358 = load <8 x float>, <8 x float>* %acc_9.at
  %.359 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.358)
  store <8 x float> %.359, <8 x float>* %acc_9.at
  %.360 = add i64 %index_37, 720
  %.361 = getelementptr float, float* %lhs_pack, i64 %.360
  %.362 = load float, float* %.361, align 4
  %.363 = insertelement <8 x float> undef, float %.362, i32 0
  %a_23 = shufflevector <8 x float> %.363, <8 x float> undef, <8 x i32> zeroinitializer
  %.364 = load <8 x float>, <8 x float>* %acc_10.at
  %.365 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.364)
  store <8 x float> %.365, <8 x float>* %acc_10.at
  %.366 = load <8 x float>, <8 x float>* %acc_11.at
  %.367 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.366)
  store <8 x float> %.367, <8 x float>* %acc_11.at
  %.368 = add nsw i32 %kk, 4
  br label %kk.head.33
kk.end.35:
  %.369 = load <8 x float>, <8 x float>* %acc_0.at
  %.370 = getelementptr float, float* %totals, i64 0
  %.371 = bitcast float* %.370 to <8 x float>*
  store <8 x float> %.369, <8 x float>* %.371, align 4
  %.372 = load <8 x float>, <8 x float>* %acc_1.at
  %.373 = getelementptr float, float* %totals, i64 8
  %.374 = bitcast float* %.373 to <8 x float>*
  store <8 x float> %.372, <8 x float>* %.374, align 4
  %.375 = load <8 x float>, <8 x float>* %acc_2.at
  %.376 = getelementptr float, float* %totals, i64 16
  %.377 = bitcast float* %.376 to <8 x float>*
  store <8 x float> %.375, <8 x float>* %.377, align 4
  %.378 = load <8 x float>, <8 x float>* %acc_3.at
  %.379 = getelementptr float, float* %totals, i64 24
  %.380 = bitcast float* %.379 to <8 x float>*
  store <8 x float> %.378, <8 x float>* %.380, align 4
  %.381 = load <8 x float>, <8 x float>* %acc_4.at
  %.382 = getelementptr float, float* %totals, i64 32
  %.383 = bitcast float* %.382 to <8 x float>*
  store <8 x float> %.381, <8 x float>* %.383, align 4
  %.384 = load <8 x float>, <8 x float>* %acc_5.at
  %.385 = getelementptr float, float* %totals, i64 40
  %.386 = bitcast float* %.385 to <8 x float>*
  store <8 x float> %.384, <8 x float>* %.386, align 4
  %.387 = load <8 x float>, <8 x float>* %acc_6.at
  %.388 = getelementptr float, float* %totals, i64 48
  %.389 = bitcast float* %.388 to <8 x float>*
  store <8 x float> %.387, <8 x float>* %.389, align 4
  %.390 = load <8 x float>, <8 x float>* %acc_7.at
  %.391 = getelementptr float, float* %totals, i64 56
  %.392 = bitcast float* %.391 to <8 x float>*
  store <8 x float> %.390, <8 x float>* %.392, align 4
  %.393 = load <8 x float>, <8 x float>* %acc_8.at
  %.394 = getelementptr float, float* %totals, i64 64
  %.395 = bitcast float* %.394 to <8 x float>*
  store <8 x float> %.393, <8 x float>* %.395, align 4
  %.396 = load <8 x float>, <8 x float>* %acc_9.at
  %.397 = getelementptr float, float* %totals, i64 72
  %.398 = bitcast float* %.397 to <8 x float>*
  store <8 x float> %.396, <8 x float>* %.398, align 4
  %.399 = load <8 x float>, <8 x float>* %acc_10.at
  %.400 = getelementptr float, float* %totals, i64 80
  %.401 = bitcast float* %.400 to <8 x float>*
  store <8 x float> %.399, <8 x float>* %.401, align 4
  %.402 = load <8 x float>, <8 x float>* %acc_11.at
  %.403 = getelementptr float, float* %totals, i64 88
  %.404 = bitcast float* %.403 to <8 x float>*
  store <8 x float> %.402, <8 x float>* %.404, align 4
  %index_38 = sext i32 %index_12 to i64
  %.405 = sub i32 %block_rows, %row
  %.406 = call i32 @llvm.smin.i32(i32 6, i32 %.405)
  br label %i_2.head.36
i_2.head.36:
  %i_2 = phi i32 [ 0, %kk.end.35 ], [ %.437, %i_2.body.37 ]
  %.407 = icmp slt i32 %i_2, %.406
  br i1 %.407, label %i_2.body.37, label %i_2.end.38
i_2.body.37:
  %index_39 = sext i32 %i_2 to i64
  %.408 = add i64 %index_22, %index_39
  %.409 = mul i64 %.408, 1024
  %index_40 = add i64 %index_38, %.409
  %index_41 = mul i64 %index_39, 16
  %.410 = getelementptr float, float* %totals, i64 %index_41
  %.411 = bitcast float* %.410 to <8 x float>*
  %.412 = load <8 x float>, <8 x float>* %.411, align 4
  %.413 = fmul <8 x float> %.412, <float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632>
  %.414 = getelementptr i32, i32* %in2, i64 %index_40
  %.415 = bitcast i32* %.414 to <8 x i32>*
  %.416 = load <8 x i32>, <8 x i32>* %.415, align 4
  %.417 = icmp ne <8 x i32> %.416, zeroinitializer
  %.418 = uitofp <8 x i1> %.417 to <8 x float>
  %.419 = fmul <8 x float> %.413, %.418
  %.420 = getelementptr float, float* %out0, i64 %index_40
  %.421 = bitcast float* %.420 to <8 x float>*
  store <8 x float> %.419, <8 x float>* %.421, align 4
  %.422 = add i64 %index_41, 8
  %.423 = getelementptr float, float* %totals, i64 %.422
  %.424 = bitcast float* %.423 to <8 x float>*
  %.425 = load <8 x float>, <8 x float>* %.424, align 4
  %.426 = fmul <8 x float> %.425, <float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632, float 1.3333333730697632>
  %.427 = add i64 %index_40, 8
  %.428 = getelementptr i32, i32* %in2, i64 %.427
  %.429 = bitcast i32* %.428 to <8 x i32>*
  %.430 = load <8 x i32>, <8 x i32>* %.429, align 4
  %.431 = icmp ne <8 x i32> %.430, zeroinitializer
  %.432 = uitofp <8 x i1> %.431 to <8 x float>
  %.433 = fmul <8 x float> %.426, %.432
  %.434 = add i64 %index_40, 8
  %.435 = getelementptr float, float* %out0, i64 %.434
  %.436 = bitcast float* %.435 to <8 x float>*
  store <8 x float> %.433, <8 x float>* %.436, align 4
  %.437 = add nsw i32 %i_2, 1
  br label %i_2.head.36
i_2.end.38:
  %.438 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.27
rows_panel.end.29:
  %.439 = add nsw i32 %group_1, 1
  br label %group_1.head.24
group_1.end.26:
  %.440 = add nsw i32 %block, 1
  br label %block.head.15
block.end.17:
  %.441 = add i32 %group_x, 1
  %.442 = icmp eq i32 %.441, %.grid_x
  %.443 = add i32 %group_y, 1
  %.444 = select i1 %.442, i32 %.443, i32 %group_y
  %.445 = icmp eq i32 %.444, %.grid_y
  %.446 = add i32 %group_z, 1
  %.447 = select i1 %.442, i32 0, i32 %.441
  store i32 %.447, i32* %group_x.at
  %.448 = select i1 %.445, i32 0, i32 %.444
  store i32 %.448, i32* %group_y.at
  %.449 = select i1 %.445, i32 %.446, i32 %group_z
  store i32 %.449, i32* %group_z.at
  %.450 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam_4
;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/digits/model.ts:20:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 1572864  bytes: 2097156
;   grid: 32 x 1 x 1
;   in0: f32[131072], read
;   in1: f32[131072], read_write
;   in2: f32[131072], read_write
;   in3: f32[1], read
;   in4: f32[131072], read_write
define internal void @train_step_adam_4(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %in4, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.48, %i.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %start = mul i32 %group_x, 4096
  %.7 = add i32 %start, 4096
  br label %i.head.6
i.head.6:
  %i = phi i32 [ %start, %.task.body.4 ], [ %.38, %i.body.7 ]
  %.8 = icmp slt i32 %i, %.7
  br i1 %.8, label %i.body.7, label %i.end.8
i.body.7:
  %index_1 = sext i32 %i to i64
  %.9 = getelementptr float, float* %in1, i64 %index_1
  %.10 = bitcast float* %.9 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.10, align 4
  %.11 = getelementptr float, float* %in0, i64 %index_1
  %.12 = bitcast float* %.11 to <8 x float>*
  %x_1 = load <8 x float>, <8 x float>* %.12, align 4
  %.13 = fsub <8 x float> %x_1, %x
  %.14 = fmul <8 x float> %.13, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add = fadd <8 x float> %x, %.14
  %.15 = getelementptr float, float* %in2, i64 %index_1
  %.16 = bitcast float* %.15 to <8 x float>*
  %x_2 = load <8 x float>, <8 x float>* %.16, align 4
  %.17 = fmul <8 x float> %x_1, %x_1
  %.18 = fsub <8 x float> %.17, %x_2
  %.19 = fmul <8 x float> %.18, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_1 = fadd <8 x float> %x_2, %.19
  %.20 = getelementptr float, float* %in1, i64 %index_1
  %.21 = bitcast float* %.20 to <8 x float>*
  store <8 x float> %add, <8 x float>* %.21, align 4
  %.22 = getelementptr float, float* %in2, i64 %index_1
  %.23 = bitcast float* %.22 to <8 x float>*
  store <8 x float> %add_1, <8 x float>* %.23, align 4
  %.24 = getelementptr float, float* %in4, i64 %index_1
  %.25 = bitcast float* %.24 to <8 x float>*
  %.26 = load <8 x float>, <8 x float>* %.25, align 4
  %.27 = getelementptr float, float* %in3, i64 0
  %.28 = load float, float* %.27, align 4
  %.29 = insertelement <8 x float> undef, float %.28, i32 0
  %.30 = shufflevector <8 x float> %.29, <8 x float> undef, <8 x i32> zeroinitializer
  %.31 = fmul <8 x float> %add, %.30
  %.32 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_1)
  %.33 = fadd <8 x float> %.32, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.34 = fdiv <8 x float> %.31, %.33
  %.35 = fsub <8 x float> %.26, %.34
  %.36 = getelementptr float, float* %in4, i64 %index_1
  %.37 = bitcast float* %.36 to <8 x float>*
  store <8 x float> %.35, <8 x float>* %.37, align 4
  %.38 = add nsw i32 %i, 8
  br label %i.head.6
i.end.8:
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

; train_step_pool2_1
;   ops: window_scatter, gt, select
;   from: examples/digits/model.ts:12:12, examples/digits/model.ts:11:12
;   schedule: map: tile element 4096, vector element 8
;   flops: 12288*batch  bytes: 24576*batch
;   grid: batch x 1 x 1
;   in0: f32[1024*batch], read
;   in1: i32[1024*batch], read
;   in2: f32[4096*batch], read_write
define internal void @train_step_pool2_1(float* noalias nocapture readonly %in0, i32* noalias nocapture readonly %in1, float* noalias nocapture %in2, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.51, %j0.end.8 ]
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
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.41, %j1.end.11 ]
  %.7 = icmp slt i32 %j0, 8
  br i1 %.7, label %j0.body.7, label %j0.end.8
j0.body.7:
  %.8 = srem i32 %j0, 2
  %index_9 = mul i32 %.8, 2
  %.9 = sext i32 %j0 to i64
  %.10 = mul i64 %.9, 512
  %index_3 = add i64 %index_2, %.10
  %.11 = sdiv i32 %j0, 2
  %.12 = sext i32 %.11 to i64
  %.13 = mul i64 %.12, 256
  %index_8 = add i64 %index_7, %.13
  br label %j1.head.9
j1.head.9:
  %j1 = phi i32 [ 0, %j0.body.7 ], [ %.40, %j2.end.14 ]
  %.14 = icmp slt i32 %j1, 8
  br i1 %.14, label %j1.body.10, label %j1.end.11
j1.body.10:
  %.15 = srem i32 %j1, 2
  %.16 = add i32 %index_9, %.15
  %.17 = insertelement <8 x i32> undef, i32 %.16, i32 0
  %lanes_2 = shufflevector <8 x i32> %.17, <8 x i32> undef, <8 x i32> zeroinitializer
  %.18 = sext i32 %j1 to i64
  %.19 = mul i64 %.18, 64
  %index_4 = add i64 %index_3, %.19
  %.20 = sdiv i32 %j1, 2
  %.21 = sext i32 %.20 to i64
  %.22 = mul i64 %.21, 64
  %index_10 = add i64 %index_8, %.22
  br label %j2.head.12
j2.head.12:
  %j2 = phi i32 [ 0, %j1.body.10 ], [ %.39, %j2.body.13 ]
  %.23 = icmp slt i32 %j2, 64
  br i1 %.23, label %j2.body.13, label %j2.end.14
j2.body.13:
  %index_5 = sext i32 %j2 to i64
  %index_6 = add i64 %index_4, %index_5
  %index_11 = add i64 %index_10, %index_5
  %.24 = getelementptr float, float* %in2, i64 %index_6
  %.25 = bitcast float* %.24 to <8 x float>*
  %.26 = load <8 x float>, <8 x float>* %.25, align 4
  %.27 = fcmp ogt <8 x float> %.26, zeroinitializer
  %.28 = getelementptr i32, i32* %in1, i64 %index_11
  %.29 = bitcast i32* %.28 to <8 x i32>*
  %.30 = load <8 x i32>, <8 x i32>* %.29, align 4
  %.31 = icmp eq <8 x i32> %.30, %lanes_2
  %.32 = getelementptr float, float* %in0, i64 %index_11
  %.33 = bitcast float* %.32 to <8 x float>*
  %.34 = load <8 x float>, <8 x float>* %.33, align 4
  %.35 = select <8 x i1> %.31, <8 x float> %.34, <8 x float> zeroinitializer
  %.36 = select <8 x i1> %.27, <8 x float> %.35, <8 x float> zeroinitializer
  %.37 = getelementptr float, float* %in2, i64 %index_6
  %.38 = bitcast float* %.37 to <8 x float>*
  store <8 x float> %.36, <8 x float>* %.38, align 4
  %.39 = add nsw i32 %j2, 8
  br label %j2.head.12
j2.end.14:
  %.40 = add nsw i32 %j1, 1
  br label %j1.head.9
j1.end.11:
  %.41 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
  %.42 = add i32 %group_x, 1
  %.43 = icmp eq i32 %.42, %.grid_x
  %.44 = add i32 %group_y, 1
  %.45 = select i1 %.43, i32 %.44, i32 %group_y
  %.46 = icmp eq i32 %.45, %.grid_y
  %.47 = add i32 %group_z, 1
  %.48 = select i1 %.43, i32 0, i32 %.42
  store i32 %.48, i32* %group_x.at
  %.49 = select i1 %.46, i32 0, i32 %.45
  store i32 %.49, i32* %group_y.at
  %.50 = select i1 %.46, i32 %.47, i32 %group_z
  store i32 %.50, i32* %group_z.at
  %.51 = add nsw i32 %.task, 1
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
;   grid: 1 x 1 x 1
;   in0: f32[4096*batch], read
;   out0: f32[64], write
;   scratch: sums: f32[64]
define internal void @train_step_conv2(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.50, %j_2.end.23 ]
  %.7 = icmp slt i32 %.task, %.end
  br i1 %.7, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %j.head.6
j.head.6:
  %j = phi i32 [ 0, %.task.body.4 ], [ %.12, %j.body.7 ]
  %.8 = icmp slt i32 %j, 64
  br i1 %.8, label %j.body.7, label %j.end.8
j.body.7:
  %.9 = sext i32 %j to i64
  %.10 = getelementptr float, float* %sums, i64 %.9
  %.11 = bitcast float* %.10 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.11, align 4
  %.12 = add nsw i32 %j, 8
  br label %j.head.6
j.end.8:
  br label %r0.head.9
r0.head.9:
  %r0 = phi i32 [ 0, %j.end.8 ], [ %.34, %r1.end.14 ]
  %.13 = icmp slt i32 %r0, %batch
  br i1 %.13, label %r0.body.10, label %r0.end.11
r0.body.10:
  %.14 = sext i32 %r0 to i64
  %index_2 = mul i64 %.14, 4096
  br label %r1.head.12
r1.head.12:
  %r1 = phi i32 [ 0, %r0.body.10 ], [ %.33, %r2.end.17 ]
  %.15 = icmp slt i32 %r1, 8
  br i1 %.15, label %r1.body.13, label %r1.end.14
r1.body.13:
  %.16 = sext i32 %r1 to i64
  %.17 = mul i64 %.16, 512
  %index_3 = add i64 %index_2, %.17
  br label %r2.head.15
r2.head.15:
  %r2 = phi i32 [ 0, %r1.body.13 ], [ %.32, %j_1.end.20 ]
  %.18 = icmp slt i32 %r2, 8
  br i1 %.18, label %r2.body.16, label %r2.end.17
r2.body.16:
  %.19 = sext i32 %r2 to i64
  %.20 = mul i64 %.19, 64
  %index_4 = add i64 %index_3, %.20
  br label %j_1.head.18
j_1.head.18:
  %j_1 = phi i32 [ 0, %r2.body.16 ], [ %.31, %j_1.body.19 ]
  %.21 = icmp slt i32 %j_1, 64
  br i1 %.21, label %j_1.body.19, label %j_1.end.20
j_1.body.19:
  %index_1 = sext i32 %j_1 to i64
  %.22 = getelementptr float, float* %sums, i64 %index_1
  %.23 = bitcast float* %.22 to <8 x float>*
  %.24 = load <8 x float>, <8 x float>* %.23, align 4
  %.25 = add i64 %index_4, %index_1
  %.26 = getelementptr float, float* %in0, i64 %.25
  %.27 = bitcast float* %.26 to <8 x float>*
  %.28 = load <8 x float>, <8 x float>* %.27, align 4
  %next = fadd <8 x float> %.24, %.28
  %.29 = getelementptr float, float* %sums, i64 %index_1
  %.30 = bitcast float* %.29 to <8 x float>*
  store <8 x float> %next, <8 x float>* %.30, align 4
  %.31 = add nsw i32 %j_1, 8
  br label %j_1.head.18
j_1.end.20:
  %.32 = add nsw i32 %r2, 1
  br label %r2.head.15
r2.end.17:
  %.33 = add nsw i32 %r1, 1
  br label %r1.head.12
r1.end.14:
  %.34 = add nsw i32 %r0, 1
  br label %r0.head.9
r0.end.11:
  br label %j_2.head.21
j_2.head.21:
  %j_2 = phi i32 [ 0, %r0.end.11 ], [ %.40, %j_2.body.22 ]
  %.35 = icmp slt i32 %j_2, 64
  br i1 %.35, label %j_2.body.22, label %j_2.end.23
j_2.body.22:
  %index_5 = sext i32 %j_2 to i64
  %.36 = getelementptr float, float* %sums, i64 %index_5
  %.37 = bitcast float* %.36 to <8 x float>*
  %reduce_sum = load <8 x float>, <8 x float>* %.37, align 4
  %.38 = getelementptr float, float* %out0, i64 %index_5
  %.39 = bitcast float* %.38 to <8 x float>*
  store <8 x float> %reduce_sum, <8 x float>* %.39, align 4
  %.40 = add nsw i32 %j_2, 8
  br label %j_2.head.21
j_2.end.23:
  %.41 = add i32 %group_x, 1
  %.42 = icmp eq i32 %.41, %.grid_x
  %.43 = add i32 %group_y, 1
  %.44 = select i1 %.42, i32 %.43, i32 %group_y
  %.45 = icmp eq i32 %.44, %.grid_y
  %.46 = add i32 %group_z, 1
  %.47 = select i1 %.42, i32 0, i32 %.41
  store i32 %.47, i32* %group_x.at
  %.48 = select i1 %.45, i32 0, i32 %.44
  store i32 %.48, i32* %group_y.at
  %.49 = select i1 %.45, i32 %.46, i32 %group_z
  store i32 %.49, i32* %group_z.at
  %.50 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam_5
;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/digits/model.ts:20:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 768  bytes: 1028
;   grid: 1 x 1 x 1
;   in0: f32[64], read
;   in1: f32[64], read_write
;   in2: f32[64], read_write
;   in3: f32[1], read
;   in4: f32[64], read_write
define internal void @train_step_adam_5(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %in4, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.47, %i.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %i.head.6
i.head.6:
  %i = phi i32 [ 0, %.task.body.4 ], [ %.37, %i.body.7 ]
  %.7 = icmp slt i32 %i, 64
  br i1 %.7, label %i.body.7, label %i.end.8
i.body.7:
  %index_1 = sext i32 %i to i64
  %.8 = getelementptr float, float* %in1, i64 %index_1
  %.9 = bitcast float* %.8 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.9, align 4
  %.10 = getelementptr float, float* %in0, i64 %index_1
  %.11 = bitcast float* %.10 to <8 x float>*
  %x_1 = load <8 x float>, <8 x float>* %.11, align 4
  %.12 = fsub <8 x float> %x_1, %x
  %.13 = fmul <8 x float> %.12, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add = fadd <8 x float> %x, %.13
  %.14 = getelementptr float, float* %in2, i64 %index_1
  %.15 = bitcast float* %.14 to <8 x float>*
  %x_2 = load <8 x float>, <8 x float>* %.15, align 4
  %.16 = fmul <8 x float> %x_1, %x_1
  %.17 = fsub <8 x float> %.16, %x_2
  %.18 = fmul <8 x float> %.17, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_1 = fadd <8 x float> %x_2, %.18
  %.19 = getelementptr float, float* %in1, i64 %index_1
  %.20 = bitcast float* %.19 to <8 x float>*
  store <8 x float> %add, <8 x float>* %.20, align 4
  %.21 = getelementptr float, float* %in2, i64 %index_1
  %.22 = bitcast float* %.21 to <8 x float>*
  store <8 x float> %add_1, <8 x float>* %.22, align 4
  %.23 = getelementptr float, float* %in4, i64 %index_1
  %.24 = bitcast float* %.23 to <8 x float>*
  %.25 = load <8 x float>, <8 x float>* %.24, align 4
  %.26 = getelementptr float, float* %in3, i64 0
  %.27 = load float, float* %.26, align 4
  %.28 = insertelement <8 x float> undef, float %.27, i32 0
  %.29 = shufflevector <8 x float> %.28, <8 x float> undef, <8 x i32> zeroinitializer
  %.30 = fmul <8 x float> %add, %.29
  %.31 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_1)
  %.32 = fadd <8 x float> %.31, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.33 = fdiv <8 x float> %.30, %.32
  %.34 = fsub <8 x float> %.25, %.33
  %.35 = getelementptr float, float* %in4, i64 %index_1
  %.36 = bitcast float* %.35 to <8 x float>*
  store <8 x float> %.34, <8 x float>* %.36, align 4
  %.37 = add nsw i32 %i, 8
  br label %i.head.6
i.end.8:
  %.38 = add i32 %group_x, 1
  %.39 = icmp eq i32 %.38, %.grid_x
  %.40 = add i32 %group_y, 1
  %.41 = select i1 %.39, i32 %.40, i32 %group_y
  %.42 = icmp eq i32 %.41, %.grid_y
  %.43 = add i32 %group_z, 1
  %.44 = select i1 %.39, i32 0, i32 %.38
  store i32 %.44, i32* %group_x.at
  %.45 = select i1 %.42, i32 0, i32 %.41
  store i32 %.45, i32* %group_y.at
  %.46 = select i1 %.42, i32 %.43, i32 %group_z
  store i32 %.46, i32* %group_z.at
  %.47 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_conv2_1
;   ops: reverse, conv
;   from: examples/digits/model.ts:11:12
;   schedule: contract: tile m 288, block m 144, tile n 32, register m 6, register n 16, vector n 8, stage rhs, vector k 8, stage lhs
;   flops: 14745600*batch+51200  bytes: 34816*batch+204800
;   grid: floordiv(144*batch+287, 288) x 1 x 1
;   in0: f32[51200], read
;   in1: f32[4096*batch], read
;   out0: f32[4608*batch], write
;   scratch: lhs_pack: f32[48384], rhs_pack: f32[10240], totals: f32[9216]
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
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 193536
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 234496
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.564, %i_2.end.53 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 288
  %index_1 = mul i32 %batch, 144
  %.10 = sub i32 %index_1, %m_start
  %rows = call i32 @llvm.smin.i32(i32 288, i32 %.10)
  %.11 = add i32 %rows, 5
  %.12 = sdiv i32 %.11, 6
  %.13 = mul i32 %.12, 192
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.18, %t.body.7 ]
  %.14 = icmp slt i32 %t, %.13
  br i1 %.14, label %t.body.7, label %t.end.8
t.body.7:
  %.15 = sext i32 %t to i64
  %.16 = getelementptr float, float* %totals, i64 %.15
  %.17 = bitcast float* %.16 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.17, align 4
  %.18 = add nsw i32 %t, 8
  br label %t.head.6
t.end.8:
  %.19 = add i32 %rows, 143
  %index_13 = sdiv i32 %.19, 144
  %index_15 = sub i32 %index_1, 1
  br label %ko.head.9
ko.head.9:
  %ko = phi i32 [ 0, %t.end.8 ], [ %.514, %block.end.29 ]
  %.20 = icmp slt i32 %ko, 5
  br i1 %.20, label %ko.body.10, label %ko.end.11
ko.body.10:
  %index_2 = sext i32 %ko to i64
  %index_3 = mul i64 %index_2, 10240
  br label %group.head.12
group.head.12:
  %group = phi i32 [ 0, %ko.body.10 ], [ %.136, %k0_1.end.23 ]
  %.21 = icmp slt i32 %group, 2
  br i1 %.21, label %group.body.13, label %group.end.14
group.body.13:
  %group_start = mul i32 %group, 16
  %.22 = sext i32 %group_start to i64
  %.23 = mul i64 %.22, 64
  %index_4 = sub i64 %.23, %index_3
  %.24 = sext i32 %group to i64
  %index_9 = mul i64 %.24, 5120
  br label %k0.head.15
k0.head.15:
  %k0 = phi i32 [ 0, %group.body.13 ], [ %.79, %k1.end.20 ]
  %.25 = icmp slt i32 %k0, 5
  br i1 %.25, label %k0.body.16, label %k0.end.17
k0.body.16:
  %index_5 = sext i32 %k0 to i64
  %.26 = mul i64 %index_5, 2048
  %index_6 = sub i64 %index_4, %.26
  %.27 = mul i64 %index_5, 1024
  %index_10 = add i64 %index_9, %.27
  br label %k1.head.18
k1.head.18:
  %k1 = phi i32 [ 0, %k0.body.16 ], [ %.78, %k1.body.19 ]
  %.28 = icmp slt i32 %k1, 8
  br i1 %.28, label %k1.body.19, label %k1.end.20
k1.body.19:
  %index_7 = sext i32 %k1 to i64
  %.29 = mul i64 %index_7, 8
  %index_8 = add i64 %index_6, %.29
  %.30 = add i64 %index_8, 49152
  %.31 = getelementptr float, float* %in0, i64 %.30
  %.32 = bitcast float* %.31 to <8 x float>*
  %along = load <8 x float>, <8 x float>* %.32, align 4
  %.33 = add i64 %index_8, 49216
  %.34 = getelementptr float, float* %in0, i64 %.33
  %.35 = bitcast float* %.34 to <8 x float>*
  %along_1 = load <8 x float>, <8 x float>* %.35, align 4
  %.36 = add i64 %index_8, 49280
  %.37 = getelementptr float, float* %in0, i64 %.36
  %.38 = bitcast float* %.37 to <8 x float>*
  %along_2 = load <8 x float>, <8 x float>* %.38, align 4
  %.39 = add i64 %index_8, 49344
  %.40 = getelementptr float, float* %in0, i64 %.39
  %.41 = bitcast float* %.40 to <8 x float>*
  %along_3 = load <8 x float>, <8 x float>* %.41, align 4
  %.42 = add i64 %index_8, 49408
  %.43 = getelementptr float, float* %in0, i64 %.42
  %.44 = bitcast float* %.43 to <8 x float>*
  %along_4 = load <8 x float>, <8 x float>* %.44, align 4
  %.45 = add i64 %index_8, 49472
  %.46 = getelementptr float, float* %in0, i64 %.45
  %.47 = bitcast float* %.46 to <8 x float>*
  %along_5 = load <8 x float>, <8 x float>* %.47, align 4
  %.48 = add i64 %index_8, 49536
  %.49 = getelementptr float, float* %in0, i64 %.48
  %.50 = bitcast float* %.49 to <8 x float>*
  %along_6 = load <8 x float>, <8 x float>* %.50, align 4
  %.51 = add i64 %index_8, 49600
  %.52 = getelementptr float, float* %in0, i64 %.51
  %.53 = bitcast float* %.52 to <8 x float>*
  %along_7 = load <8 x float>, <8 x float>* %.53, align 4
  %exchanged = shufflevector <8 x float> %along, <8 x float> %along_1, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_1 = shufflevector <8 x float> %along, <8 x float> %along_1, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_2 = shufflevector <8 x float> %along_2, <8 x float> %along_3, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_3 = shufflevector <8 x float> %along_2, <8 x float> %along_3, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_4 = shufflevector <8 x float> %along_4, <8 x float> %along_5, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_5 = shufflevector <8 x float> %along_4, <8 x float> %along_5, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_6 = shufflevector <8 x float> %along_6, <8 x float> %along_7, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_7 = shufflevector <8 x float> %along_6, <8 x float> %along_7, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_8 = shufflevector <8 x float> %exchanged, <8 x float> %exchanged_2, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_9 = shufflevector <8 x float> %exchanged, <8 x float> %exchanged_2, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_10 = shufflevector <8 x float> %exchanged_1, <8 x float> %exchanged_3, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_11 = shufflevector <8 x float> %exchanged_1, <8 x float> %exchanged_3, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_12 = shufflevector <8 x float> %exchanged_4, <8 x float> %exchanged_6, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_13 = shufflevector <8 x float> %exchanged_4, <8 x float> %exchanged_6, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_14 = shufflevector <8 x float> %exchanged_5, <8 x float> %exchanged_7, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_15 = shufflevector <8 x float> %exchanged_5, <8 x float> %exchanged_7, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_16 = shufflevector <8 x float> %exchanged_8, <8 x float> %exchanged_12, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_17 = shufflevector <8 x float> %exchanged_9, <8 x float> %exchanged_13, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_18 = shufflevector <8 x float> %exchanged_10, <8 x float> %exchanged_14, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_19 = shufflevector <8 x float> %exchanged_11, <8 x float> %exchanged_15, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_20 = shufflevector <8 x float> %exchanged_8, <8 x float> %exchanged_12, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %exchanged_21 = shufflevector <8 x float> %exchanged_9, <8 x float> %exchanged_13, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %exchanged_22 = shufflevector <8 x float> %exchanged_10, <8 x float> %exchanged_14, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %exchanged_23 = shufflevector <8 x float> %exchanged_11, <8 x float> %exchanged_15, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %.54 = mul i64 %index_7, 128
  %index_11 = add i64 %index_10, %.54
  %.55 = getelementptr float, float* %rhs_pack, i64 %index_11
  %.56 = bitcast float* %.55 to <8 x float>*
  store <8 x float> %exchanged_16, <8 x float>* %.56, align 4
  %.57 = add i64 %index_11, 16
  %.58 = getelementptr float, float* %rhs_pack, i64 %.57
  %.59 = bitcast float* %.58 to <8 x float>*
  store <8 x float> %exchanged_17, <8 x float>* %.59, align 4
  %.60 = add i64 %index_11, 32
  %.61 = getelementptr float, float* %rhs_pack, i64 %.60
  %.62 = bitcast float* %.61 to <8 x float>*
  store <8 x float> %exchanged_18, <8 x float>* %.62, align 4
  %.63 = add i64 %index_11, 48
  %.64 = getelementptr float, float* %rhs_pack, i64 %.63
  %.65 = bitcast float* %.64 to <8 x float>*
  store <8 x float> %exchanged_19, <8 x float>* %.65, align 4
  %.66 = add i64 %index_11, 64
  %.67 = getelementptr float, float* %rhs_pack, i64 %.66
  %.68 = bitcast float* %.67 to <8 x float>*
  store <8 x float> %exchanged_20, <8 x float>* %.68, align 4
  %.69 = add i64 %index_11, 80
  %.70 = getelementptr float, float* %rhs_pack, i64 %.69
  %.71 = bitcast float* %.70 to <8 x float>*
  store <8 x float> %exchanged_21, <8 x float>* %.71, align 4
  %.72 = add i64 %index_11, 96
  %.73 = getelementptr float, float* %rhs_pack, i64 %.72
  %.74 = bitcast float* %.73 to <8 x float>*
  store <8 x float> %exchanged_22, <8 x float>* %.74, align 4
  %.75 = add i64 %index_11, 112
  %.76 = getelementptr float, float* %rhs_pack, i64 %.75
  %.77 = bitcast float* %.76 to <8 x float>*
  store <8 x float> %exchanged_23, <8 x float>* %.77, align 4
  %.78 = add nsw i32 %k1, 1
  br label %k1.head.18
k1.end.20:
  %.79 = add nsw i32 %k0, 1
  br label %k0.head.15
k0.end.17:
  br label %k0_1.head.21
k0_1.head.21:
  %k0_1 = phi i32 [ 0, %k0.end.17 ], [ %.135, %k1_1.end.26 ]
  %.80 = icmp slt i32 %k0_1, 5
  br i1 %.80, label %k0_1.body.22, label %k0_1.end.23
k0_1.body.22:
  %index_12 = sext i32 %k0_1 to i64
  %.81 = mul i64 %index_12, 2048
  %index_16 = sub i64 %index_4, %.81
  %.82 = mul i64 %index_12, 1024
  %index_19 = add i64 %index_9, %.82
  br label %k1_1.head.24
k1_1.head.24:
  %k1_1 = phi i32 [ 0, %k0_1.body.22 ], [ %.134, %k1_1.body.25 ]
  %.83 = icmp slt i32 %k1_1, 8
  br i1 %.83, label %k1_1.body.25, label %k1_1.end.26
k1_1.body.25:
  %index_17 = sext i32 %k1_1 to i64
  %.84 = mul i64 %index_17, 8
  %index_18 = add i64 %index_16, %.84
  %.85 = add i64 %index_18, 49664
  %.86 = getelementptr float, float* %in0, i64 %.85
  %.87 = bitcast float* %.86 to <8 x float>*
  %along_8 = load <8 x float>, <8 x float>* %.87, align 4
  %.88 = add i64 %index_18, 49728
  %.89 = getelementptr float, float* %in0, i64 %.88
  %.90 = bitcast float* %.89 to <8 x float>*
  %along_9 = load <8 x float>, <8 x float>* %.90, align 4
  %.91 = add i64 %index_18, 49792
  %.92 = getelementptr float, float* %in0, i64 %.91
  %.93 = bitcast float* %.92 to <8 x float>*
  %along_10 = load <8 x float>, <8 x float>* %.93, align 4
  %.94 = add i64 %index_18, 49856
  %.95 = getelementptr float, float* %in0, i64 %.94
  %.96 = bitcast float* %.95 to <8 x float>*
  %along_11 = load <8 x float>, <8 x float>* %.96, align 4
  %.97 = add i64 %index_18, 49920
  %.98 = getelementptr float, float* %in0, i64 %.97
  %.99 = bitcast float* %.98 to <8 x float>*
  %along_12 = load <8 x float>, <8 x float>* %.99, align 4
  %.100 = add i64 %index_18, 49984
  %.101 = getelementptr float, float* %in0, i64 %.100
  %.102 = bitcast float* %.101 to <8 x float>*
  %along_13 = load <8 x float>, <8 x float>* %.102, align 4
  %.103 = add i64 %index_18, 50048
  %.104 = getelementptr float, float* %in0, i64 %.103
  %.105 = bitcast float* %.104 to <8 x float>*
  %along_14 = load <8 x float>, <8 x float>* %.105, align 4
  %.106 = add i64 %index_18, 50112
  %.107 = getelementptr float, float* %in0, i64 %.106
  %.108 = bitcast float* %.107 to <8 x float>*
  %along_15 = load <8 x float>, <8 x float>* %.108, align 4
  %exchanged_24 = shufflevector <8 x float> %along_8, <8 x float> %along_9, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_25 = shufflevector <8 x float> %along_8, <8 x float> %along_9, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_26 = shufflevector <8 x float> %along_10, <8 x float> %along_11, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_27 = shufflevector <8 x float> %along_10, <8 x float> %along_11, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_28 = shufflevector <8 x float> %along_12, <8 x float> %along_13, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_29 = shufflevector <8 x float> %along_12, <8 x float> %along_13, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_30 = shufflevector <8 x float> %along_14, <8 x float> %along_15, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %exchanged_31 = shufflevector <8 x float> %along_14, <8 x float> %along_15, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %exchanged_32 = shufflevector <8 x float> %exchanged_24, <8 x float> %exchanged_26, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_33 = shufflevector <8 x float> %exchanged_24, <8 x float> %exchanged_26, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_34 = shufflevector <8 x float> %exchanged_25, <8 x float> %exchanged_27, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_35 = shufflevector <8 x float> %exchanged_25, <8 x float> %exchanged_27, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_36 = shufflevector <8 x float> %exchanged_28, <8 x float> %exchanged_30, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_37 = shufflevector <8 x float> %exchanged_28, <8 x float> %exchanged_30, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_38 = shufflevector <8 x float> %exchanged_29, <8 x float> %exchanged_31, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %exchanged_39 = shufflevector <8 x float> %exchanged_29, <8 x float> %exchanged_31, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %exchanged_40 = shufflevector <8 x float> %exchanged_32, <8 x float> %exchanged_36, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_41 = shufflevector <8 x float> %exchanged_33, <8 x float> %exchanged_37, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_42 = shufflevector <8 x float> %exchanged_34, <8 x float> %exchanged_38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_43 = shufflevector <8 x float> %exchanged_35, <8 x float> %exchanged_39, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %exchanged_44 = shufflevector <8 x float> %exchanged_32, <8 x float> %exchanged_36, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %exchanged_45 = shufflevector <8 x float> %exchanged_33, <8 x float> %exchanged_37, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %exchanged_46 = shufflevector <8 x float> %exchanged_34, <8 x float> %exchanged_38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %exchanged_47 = shufflevector <8 x float> %exchanged_35, <8 x float> %exchanged_39, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %.109 = mul i64 %index_17, 128
  %index_20 = add i64 %index_19, %.109
  %.110 = add i64 %index_20, 8
  %.111 = getelementptr float, float* %rhs_pack, i64 %.110
  %.112 = bitcast float* %.111 to <8 x float>*
  store <8 x float> %exchanged_40, <8 x float>* %.112, align 4
  %.113 = add i64 %index_20, 24
  %.114 = getelementptr float, float* %rhs_pack, i64 %.113
  %.115 = bitcast float* %.114 to <8 x float>*
  store <8 x float> %exchanged_41, <8 x float>* %.115, align 4
  %.116 = add i64 %index_20, 40
  %.117 = getelementptr float, float* %rhs_pack, i64 %.116
  %.118 = bitcast float* %.117 to <8 x float>*
  store <8 x float> %exchanged_42, <8 x float>* %.118, align 4
  %.119 = add i64 %index_20, 56
  %.120 = getelementptr float, float* %rhs_pack, i64 %.119
  %.121 = bitcast float* %.120 to <8 x float>*
  store <8 x float> %exchanged_43, <8 x float>* %.121, align 4
  %.122 = add i64 %index_20, 72
  %.123 = getelementptr float, float* %rhs_pack, i64 %.122
  %.124 = bitcast float* %.123 to <8 x float>*
  store <8 x float> %exchanged_44, <8 x float>* %.124, align 4
  %.125 = add i64 %index_20, 88
  %.126 = getelementptr float, float* %rhs_pack, i64 %.125
  %.127 = bitcast float* %.126 to <8 x float>*
  store <8 x float> %exchanged_45, <8 x float>* %.127, align 4
  %.128 = add i64 %index_20, 104
  %.129 = getelementptr float, float* %rhs_pack, i64 %.128
  %.130 = bitcast float* %.129 to <8 x float>*
  store <8 x float> %exchanged_46, <8 x float>* %.130, align 4
  %.131 = add i64 %index_20, 120
  %.132 = getelementptr float, float* %rhs_pack, i64 %.131
  %.133 = bitcast float* %.132 to <8 x float>*
  store <8 x float> %exchanged_47, <8 x float>* %.133, align 4
  %.134 = add nsw i32 %k1_1, 1
  br label %k1_1.head.24
k1_1.end.26:
  %.135 = add nsw i32 %k0_1, 1
  br label %k0_1.head.21
k0_1.end.23:
  %.136 = add nsw i32 %group, 1
  br label %group.head.12
group.end.14:
  %index_27 = mul i64 %index_2, 512
  br label %block.head.27
block.head.27:
  %block = phi i32 [ 0, %group.end.14 ], [ %.513, %group_1.end.41 ]
  %.137 = icmp slt i32 %block, %index_13
  br i1 %.137, label %block.body.28, label %block.end.29
block.body.28:
  %row_start = mul i32 %block, 144
  %.138 = sub i32 %rows, %row_start
  %block_rows = call i32 @llvm.smin.i32(i32 144, i32 %.138)
  %m_block = add i32 %m_start, %row_start
  %.139 = add i32 %block_rows, 5
  %index_14 = sdiv i32 %.139, 6
  %.140 = mul i32 %index_14, 6
  br label %i.head.30
i.head.30:
  %i = phi i32 [ 0, %block.body.28 ], [ %.176, %k0_2.end.35 ]
  %.141 = icmp slt i32 %i, %.140
  br i1 %.141, label %i.body.31, label %i.end.32
i.body.31:
  %.142 = add i32 %m_block, %i
  %m = call i32 @llvm.smin.i32(i32 %.142, i32 %index_15)
  %.143 = sdiv i32 %m, 12
  %mi_1 = srem i32 %.143, 12
  %mi_2 = srem i32 %m, 12
  %.144 = add i32 %ko, %mi_1
  %index_22 = sub i32 %.144, 4
  %.145 = icmp sge i32 %index_22, 0
  %.146 = icmp slt i32 %index_22, 8
  %mask_1 = and i1 %.145, %.146
  %.147 = sext i32 %i to i64
  %index_21 = mul i64 %.147, 336
  %.148 = sdiv i32 %m, 144
  %.149 = sext i32 %.148 to i64
  %.150 = mul i64 %.149, 4096
  %.151 = add i64 %index_27, %.150
  %.152 = sext i32 %mi_1 to i64
  %.153 = mul i64 %.152, 512
  %.154 = add i64 %.151, %.153
  %.155 = sext i32 %mi_2 to i64
  %.156 = mul i64 %.155, 64
  %index_28 = add i64 %.154, %.156
  br label %k0_2.head.33
k0_2.head.33:
  %k0_2 = phi i32 [ 0, %i.body.31 ], [ %.175, %k1_2.end.38 ]
  %.157 = icmp slt i32 %k0_2, 5
  br i1 %.157, label %k0_2.body.34, label %k0_2.end.35
k0_2.body.34:
  %.158 = add i32 %mi_2, %k0_2
  %index_23 = sub i32 %.158, 4
  %.159 = icmp sge i32 %index_23, 0
  %.160 = icmp slt i32 %index_23, 8
  %.161 = and i1 %.159, %.160
  %mask_2 = and i1 %mask_1, %.161
  %.162 = sext i32 %k0_2 to i64
  %index_24 = mul i64 %.162, 64
  %index_25 = add i64 %index_21, %index_24
  %index_29 = add i64 %index_28, %index_24
  br label %k1_2.head.36
k1_2.head.36:
  %k1_2 = phi i32 [ 0, %k0_2.body.34 ], [ %.174, %k1_2.body.37 ]
  %.163 = icmp slt i32 %k1_2, 64
  br i1 %.163, label %k1_2.body.37, label %k1_2.end.38
k1_2.body.37:
  %index_26 = sext i32 %k1_2 to i64
  %.164 = add i64 %index_29, %index_26
  %.165 = sub i64 %.164, 2304
  %.166 = select i1 %mask_2, i64 %.165, i64 0
  %.167 = getelementptr float, float* %in1, i64 %.166
  %.168 = bitcast float* %.167 to <8 x float>*
  %.169 = load <8 x float>, <8 x float>* %.168, align 4
  %.170 = select i1 %mask_2, <8 x float> %.169, <8 x float> zeroinitializer
  %.171 = add i64 %index_25, %index_26
  %.172 = getelementptr float, float* %lhs_pack, i64 %.171
  %.173 = bitcast float* %.172 to <8 x float>*
  store <8 x float> %.170, <8 x float>* %.173, align 4
  %.174 = add nsw i32 %k1_2, 8
  br label %k1_2.head.36
k1_2.end.38:
  %.175 = add nsw i32 %k0_2, 1
  br label %k0_2.head.33
k0_2.end.35:
  %.176 = add nsw i32 %i, 1
  br label %i.head.30
i.end.32:
  %.177 = sext i32 %block to i64
  %.178 = mul i64 %.177, 144
  %index_30 = mul i64 %.178, 32
  br label %group_1.head.39
group_1.head.39:
  %group_1 = phi i32 [ 0, %i.end.32 ], [ %.512, %rows_panel.end.44 ]
  %.179 = icmp slt i32 %group_1, 2
  br i1 %.179, label %group_1.body.40, label %group_1.end.41
group_1.body.40:
  %index_31 = sext i32 %group_1 to i64
  %.180 = mul i64 %index_31, 16
  %index_32 = add i64 %index_30, %.180
  %index_35 = mul i64 %index_31, 5120
  br label %rows_panel.head.42
rows_panel.head.42:
  %rows_panel = phi i32 [ 0, %group_1.body.40 ], [ %.511, %kk.end.50 ]
  %.181 = icmp slt i32 %rows_panel, %index_14
  br i1 %.181, label %rows_panel.body.43, label %rows_panel.end.44
rows_panel.body.43:
  %.182 = sext i32 %rows_panel to i64
  %index_33 = mul i64 %.182, 6
  %.183 = mul i64 %index_33, 32
  %index_34 = add i64 %index_32, %.183
  br label %i_1.head.45
i_1.head.45:
  %i_1 = phi i32 [ 0, %rows_panel.body.43 ], [ %.190, %i_1.body.46 ]
  %.184 = icmp slt i32 %i_1, 6
  br i1 %.184, label %i_1.body.46, label %i_1.end.47
i_1.body.46:
  %.185 = sext i32 %i_1 to i64
  %.186 = mul i64 %.185, 32
  %.187 = add i64 %index_34, %.186
  %.188 = getelementptr float, float* %totals, i64 %.187
  %.189 = bitcast float* %.188 to i8*
  call void @llvm.prefetch.p0i8(i8* %.189, i32 1, i32 3, i32 1)
  %.190 = add nsw i32 %i_1, 1
  br label %i_1.head.45
i_1.end.47:
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
  %index_38 = mul i64 %index_33, 336
  br label %kk.head.48
kk.head.48:
  %kk = phi i32 [ 0, %i_1.end.47 ], [ %.404, %kk.body.49 ]
  %.191 = icmp slt i32 %kk, 320
  br i1 %.191, label %kk.body.49, label %kk.end.50
kk.body.49:
  %index_36 = sext i32 %kk to i64
  %.192 = mul i64 %index_36, 16
  %index_37 = add i64 %index_35, %.192
  %.193 = getelementptr float, float* %rhs_pack, i64 %index_37
  %.194 = bitcast float* %.193 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.194, align 4
  %.195 = add i64 %index_37, 8
  %.196 = getelementptr float, float* %rhs_pack, i64 %.195
  %.197 = bitcast float* %.196 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.197, align 4
  %index_39 = add i64 %index_38, %index_36
  %.198 = getelementptr float, float* %lhs_pack, i64 %index_39
  %.199 = load float, float* %.198, align 4
  %.200 = insertelement <8 x float> undef, float %.199, i32 0
  %a = shufflevector <8 x float> %.200, <8 x float> undef, <8 x i32> zeroinitializer
  %.201 = load <8 x float>, <8 x float>* %acc_0.at
  %.202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.201)
  store <8 x float> %.202, <8 x float>* %acc_0.at
  %.203 = load <8 x float>, <8 x float>* %acc_1.at
  %.204 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.203)
  store <8 x float> %.204, <8 x float>* %acc_1.at
  %.205 = add i64 %index_39, 336
  %.206 = getelementptr float, float* %lhs_pack, i64 %.205
  %.207 = load float, float* %.206, align 4
  %.208 = insertelement <8 x float> undef, float %.207, i32 0
  %a_1 = shufflevector <8 x float> %.208, <8 x float> undef, <8 x i32> zeroinitializer
  %.209 = load <8 x float>, <8 x float>* %acc_2.at
  %.210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.209)
  store <8 x float> %.210, <8 x float>* %acc_2.at
  %.211 = load <8 x float>, <8 x float>* %acc_3.at
  %.212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.211)
  store <8 x float> %.212, <8 x float>* %acc_3.at
  %.213 = add i64 %index_39, 672
  %.214 = getelementptr float, float* %lhs_pack, i64 %.213
  %.215 = load float, float* %.214, align 4
  %.216 = insertelement <8 x float> undef, float %.215, i32 0
  %a_2 = shufflevector <8 x float> %.216, <8 x float> undef, <8 x i32> zeroinitializer
  %.217 = load <8 x float>, <8 x float>* %acc_4.at
  %.218 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.217)
  store <8 x float> %.218, <8 x float>* %acc_4.at
  %.219 = load <8 x float>, <8 x float>* %acc_5.at
  %.220 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.219)
  store <8 x float> %.220, <8 x float>* %acc_5.at
  %.221 = add i64 %index_39, 1008
  %.222 = getelementptr float, float* %lhs_pack, i64 %.221
  %.223 = load float, float* %.222, align 4
  %.224 = insertelement <8 x float> undef, float %.223, i32 0
  %a_3 = shufflevector <8 x float> %.224, <8 x float> undef, <8 x i32> zeroinitializer
  %.225 = load <8 x float>, <8 x float>* %acc_6.at
  %.226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.225)
  store <8 x float> %.226, <8 x float>* %acc_6.at
  %.227 = load <8 x float>, <8 x float>* %acc_7.at
  %.228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.227)
  store <8 x float> %.228, <8 x float>* %acc_7.at
  %.229 = add i64 %index_39, 1344
  %.230 = getelementptr float, float* %lhs_pack, i64 %.229
  %.231 = load float, float* %.230, align 4
  %.232 = insertelement <8 x float> undef, float %.231, i32 0
  %a_4 = shufflevector <8 x float> %.232, <8 x float> undef, <8 x i32> zeroinitializer
  %.233 = load <8 x float>, <8 x float>* %acc_8.at
  %.234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.233)
  store <8 x float> %.234, <8 x float>* %acc_8.at
  %.235 = load <8 x float>, <8 x float>* %acc_9.at
  %.236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.235)
  store <8 x float> %.236, <8 x float>* %acc_9.at
  %.237 = add i64 %index_39, 1680
  %.238 = getelementptr float, float* %lhs_pack, i64 %.237
  %.239 = load float, float* %.238, align 4
  %.240 = insertelement <8 x float> undef, float %.239, i32 0
  %a_5 = shufflevector <8 x float> %.240, <8 x float> undef, <8 x i32> zeroinitializer
  %.241 = load <8 x float>, <8 x float>* %acc_10.at
  %.242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.241)
  store <8 x float> %.242, <8 x float>* %acc_10.at
  %.243 = load <8 x float>, <8 x float>* %acc_11.at
  %.244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.243)
  store <8 x float> %.244, <8 x float>* %acc_11.at
  %index_40 = add i64 %index_36, 1
  %.245 = mul i64 %index_40, 16
  %index_41 = add i64 %index_35, %.245
  %.246 = getelementptr float, float* %rhs_pack, i64 %index_41
  %.247 = bitcast float* %.246 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.247, align 4
  %.248 = add i64 %index_41, 8
  %.249 = getelementptr float, float* %rhs_pack, i64 %.248
  %.250 = bitcast float* %.249 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.250, align 4
  %index_42 = add i64 %index_38, %index_40
  %.251 = getelementptr float, float* %lhs_pack, i64 %index_42
  %.252 = load float, float* %.251, align 4
  %.253 = insertelement <8 x float> undef, float %.252, i32 0
  %a_6 = shufflevector <8 x float> %.253, <8 x float> undef, <8 x i32> zeroinitializer
  %.254 = load <8 x float>, <8 x float>* %acc_0.at
  %.255 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.254)
  store <8 x float> %.255, <8 x float>* %acc_0.at
  %.256 = load <8 x float>, <8 x float>* %acc_1.at
  %.257 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.256)
  store <8 x float> %.257, <8 x float>* %acc_1.at
  %.258 = add i64 %index_42, 336
  %.259 = getelementptr float, float* %lhs_pack, i64 %.258
  %.260 = load float, float* %.259, align 4
  %.261 = insertelement <8 x float> undef, float %.260, i32 0
  %a_7 = shufflevector <8 x float> %.261, <8 x float> undef, <8 x i32> zeroinitializer
  %.262 = load <8 x float>, <8 x float>* %acc_2.at
  %.263 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.262)
  store <8 x float> %.263, <8 x float>* %acc_2.at
  %.264 = load <8 x float>, <8 x float>* %acc_3.at
  %.265 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.264)
  store <8 x float> %.265, <8 x float>* %acc_3.at
  %.266 = add i64 %index_42, 672
  %.267 = getelementptr float, float* %lhs_pack, i64 %.266
  %.268 = load float, float* %.267, align 4
  %.269 = insertelement <8 x float> undef, float %.268, i32 0
  %a_8 = shufflevector <8 x float> %.269, <8 x float> undef, <8 x i32> zeroinitializer
  %.270 = load <8 x float>, <8 x float>* %acc_4.at
  %.271 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.270)
  store <8 x float> %.271, <8 x float>* %acc_4.at
  %.272 = load <8 x float>, <8 x float>* %acc_5.at
  %.273 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.272)
  store <8 x float> %.273, <8 x float>* %acc_5.at
  %.274 = add i64 %index_42, 1008
  %.275 = getelementptr float, float* %lhs_pack, i64 %.274
  %.276 = load float, float* %.275, align 4
  %.277 = insertelement <8 x float> undef, float %.276, i32 0
  %a_9 = shufflevector <8 x float> %.277, <8 x float> undef, <8 x i32> zeroinitializer
  %.278 = load <8 x float>, <8 x float>* %acc_6.at
  %.279 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.278)
  store <8 x float> %.279, <8 x float>* %acc_6.at
  %.280 = load <8 x float>, <8 x float>* %acc_7.at
  %.281 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.280)
  store <8 x float> %.281, <8 x float>* %acc_7.at
  %.282 = add i64 %index_42, 1344
  %.283 = getelementptr float, float* %lhs_pack, i64 %.282
  %.284 = load float, float* %.283, align 4
  %.285 = insertelement <8 x float> undef, float %.284, i32 0
  %a_10 = shufflevector <8 x float> %.285, <8 x float> undef, <8 x i32> zeroinitializer
  %.286 = load <8 x float>, <8 x float>* %acc_8.at
  %.287 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.286)
  store <8 x float> %.287, <8 x float>* %acc_8.at
  %.288 = load <8 x float>, <8 x float>* %acc_9.at
  %.289 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.288)
  store <8 x float> %.289, <8 x float>* %acc_9.at
  %.290 = add i64 %index_42, 1680
  %.291 = getelementptr float, float* %lhs_pack, i64 %.290
  %.292 = load float, float* %.291, align 4
  %.293 = insertelement <8 x float> undef, float %.292, i32 0
  %a_11 = shufflevector <8 x float> %.293, <8 x float> undef, <8 x i32> zeroinitializer
  %.294 = load <8 x float>, <8 x float>* %acc_10.at
  %.295 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.294)
  store <8 x float> %.295, <8 x float>* %acc_10.at
  %.296 = load <8 x float>, <8 x float>* %acc_11.at
  %.297 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.296)
  store <8 x float> %.297, <8 x float>* %acc_11.at
  %index_43 = add i64 %index_36, 2
  %.298 = mul i64 %index_43, 16
  %index_44 = add i64 %index_35, %.298
  %.299 = getelementptr float, float* %rhs_pack, i64 %index_44
  %.300 = bitcast float* %.299 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.300, align 4
  %.301 = add i64 %index_44, 8
  %.302 = getelementptr float, float* %rhs_pack, i64 %.301
  %.303 = bitcast float* %.302 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.303, align 4
  %index_45 = add i64 %index_38, %index_43
  %.304 = getelementptr float, float* %lhs_pack, i64 %index_45
  %.305 = load float, float* %.304, align 4
  %.306 = insertelement <8 x float> undef, float %.305, i32 0
  %a_12 = shufflevector <8 x float> %.306, <8 x float> undef, <8 x i32> zeroinitializer
  %.307 = load <8 x float>, <8 x float>* %acc_0.at
  %.308 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.307)
  store <8 x float> %.308, <8 x float>* %acc_0.at
  %.309 = load <8 x float>, <8 x float>* %acc_1.at
  %.310 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.309)
  store <8 x float> %.310, <8 x float>* %acc_1.at
  %.311 = add i64 %index_45, 336
  %.312 = getelementptr float, float* %lhs_pack, i64 %.311
  %.313 = load float, float* %.312, align 4
  %.314 = insertelement <8 x float> undef, float %.313, i32 0
  %a_13 = shufflevector <8 x float> %.314, <8 x float> undef, <8 x i32> zeroinitializer
  %.315 = load <8 x float>, <8 x float>* %acc_2.at
  %.316 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.315)
  store <8 x float> %.316, <8 x float>* %acc_2.at
  %.317 = load <8 x float>, <8 x float>* %acc_3.at
  %.318 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.317)
  store <8 x float> %.318, <8 x float>* %acc_3.at
  %.319 = add i64 %index_45, 672
  %.320 = getelementptr float, float* %lhs_pack, i64 %.319
  %.321 = load float, float* %.320, align 4
  %.322 = insertelement <8 x float> undef, float %.321, i32 0
  %a_14 = shufflevector <8 x float> %.322, <8 x float> undef, <8 x i32> zeroinitializer
  %.323 = load <8 x float>, <8 x float>* %acc_4.at
  %.324 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.323)
  store <8 x float> %.324, <8 x float>* %acc_4.at
  %.325 = load <8 x float>, <8 x float>* %acc_5.at
  %.326 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.325)
  store <8 x float> %.326, <8 x float>* %acc_5.at
  %.327 = add i64 %index_45, 1008
  %.328 = getelementptr float, float* %lhs_pack, i64 %.327
  %.329 = load float, float* %.328, align 4
  %.330 = insertelement <8 x float> undef, float %.329, i32 0
  %a_15 = shufflevector <8 x float> %.330, <8 x float> undef, <8 x i32> zeroinitializer
  %.331 = load <8 x float>, <8 x float>* %acc_6.at
  %.332 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.331)
  store <8 x float> %.332, <8 x float>* %acc_6.at
  %.333 = load <8 x float>, <8 x float>* %acc_7.at
  %.334 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.333)
  store <8 x float> %.334, <8 x float>* %acc_7.at
  %.335 = add i64 %index_45, 1344
  %.336 = getelementptr float, float* %lhs_pack, i64 %.335
  %.337 = load float, float* %.336, align 4
  %.338 = insertelement <8 x float> undef, float %.337, i32 0
  %a_16 = shufflevector <8 x float> %.338, <8 x float> undef, <8 x i32> zeroinitializer
  %.339 = load <8 x float>, <8 x float>* %acc_8.at
  %.340 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.339)
  store <8 x float> %.340, <8 x float>* %acc_8.at
  %.341 = load <8 x float>, <8 x float>* %acc_9.at
  %.342 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.341)
  store <8 x float> %.342, <8 x float>* %acc_9.at
  %.343 = add i64 %index_45, 1680
  %.344 = getelementptr float, float* %lhs_pack, i64 %.343
  %.345 = load float, float* %.344, align 4
  %.346 = insertelement <8 x float> undef, float %.345, i32 0
  %a_17 = shufflevector <8 x float> %.346, <8 x float> undef, <8 x i32> zeroinitializer
  %.347 = load <8 x float>, <8 x float>* %acc_10.at
  %.348 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.347)
  store <8 x float> %.348, <8 x float>* %acc_10.at
  %.349 = load <8 x float>, <8 x float>* %acc_11.at
  %.350 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.349)
  store <8 x float> %.350, <8 x float>* %acc_11.at
  %index_46 = add i64 %index_36, 3
  %.351 = mul i64 %index_46, 16
  %index_47 = add i64 %index_35, %.351
  %.352 = getelementptr float, float* %rhs_pack, i64 %index_47
  %.353 = bitcast float* %.352 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.353, align 4
  %.354 = add i64 %index_47, 8
  %.355 = getelementptr float, float* %rhs_pack, i64 %.354
  %.356 = bitcast float* %.355 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.356, align 4
  %index_48 = add i64 %index_38, %index_46
  %.357 = getelementptr float, float* %lhs_pack, i64 %index_48
  %.358 = load float, float* %.357, align 4
  %.359 = insertelement <8 x float> undef, float %.358, i32 0
  %a_18 = shufflevector <8 x float> %.359, <8 x float> undef, <8 x i32> zeroinitializer
  %.360 = load <8 x float>, <8 x float>* %acc_0.at
  %.361 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.360)
  store <8 x float> %.361, <8 x float>* %acc_0.at
  %.362 = load <8 x float>, <8 x float>* %acc_1.at
  %.363 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.362)
  store <8 x float> %.363, <8 x float>* %acc_1.at
  %.364 = add i64 %index_48, 336
  %.365 = getelementptr float, float* %lhs_pack, i64 %.364
  %.366 = load float, float* %.365, align 4
  %.367 = insertelement <8 x float> undef, float %.366, i32 0
  %a_19 = shufflevector <8 x float> %.367, <8 x float> undef, <8 x i32> zeroinitializer
  %.368 = load <8 x float>, <8 x float>* %acc_2.at
  %.369 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.368)
  store <8 x float> %.369, <8 x float>* %acc_2.at
  %.370 = load <8 x float>, <8 x float>* %acc_3.at
  %.371 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.370)
  store <8 x float> %.371, <8 x float>* %acc_3.at
  %.372 = add i64 %index_48, 672
  %.373 = getelementptr float, float* %lhs_pack, i64 %.372
  %.374 = load float, float* %.373, align 4
  %.375 = insertelement <8 x float> undef, float %.374, i32 0
  %a_20 = shufflevector <8 x float> %.375, <8 x float> undef, <8 x i32> zeroinitializer
  %.376 = load <8 x float>, <8 x float>* %acc_4.at
  %.377 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.376)
  store <8 x float> %.377, <8 x float>* %acc_4.at
  %.378 = load <8 x float>, <8 x float>* %acc_5.at
  %.379 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.378)
  store <8 x float> %.379, <8 x float>* %acc_5.at
  %.380 = add i64 %index_48, 1008
  %.381 = getelementptr float, float* %lhs_pack, i64 %.380
  %.382 = load float, float* %.381, align 4
  %.383 = insertelement <8 x float> undef, float %.382, i32 0
  %a_21 = shufflevector <8 x float> %.383, <8 x float> undef, <8 x i32> zeroinitializer
  %.384 = load <8 x float>, <8 x float>* %acc_6.at
  %.385 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.384)
  store <8 x float> %.385, <8 x float>* %acc_6.at
  %.386 = load <8 x float>, <8 x float>* %acc_7.at
  %.387 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.386)
  store <8 x float> %.387, <8 x float>* %acc_7.at
  %.388 = add i64 %index_48, 1344
  %.389 = getelementptr float, float* %lhs_pack, i64 %.388
  %.390 = load float, float* %.389, align 4
  %.391 = insertelement <8 x float> undef, float %.390, i32 0
  %a_22 = shufflevector <8 x float> %.391, <8 x float> undef, <8 x i32> zeroinitializer
  %.392 = load <8 x float>, <8 x float>* %acc_8.at
  %.393 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.392)
  store <8 x float> %.393, <8 x float>* %acc_8.at
  %.394 = load <8 x float>, <8 x float>* %acc_9.at
  %.395 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.394)
  store <8 x float> %.395, <8 x float>* %acc_9.at
  %.396 = add i64 %index_48, 1680
  %.397 = getelementptr float, float* %lhs_pack, i64 %.396
  %.398 = load float, float* %.397, align 4
  %.399 = insertelement <8 x float> undef, float %.398, i32 0
  %a_23 = shufflevector <8 x float> %.399, <8 x float> undef, <8 x i32> zeroinitializer
  %.400 = load <8 x float>, <8 x float>* %acc_10.at
  %.401 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.400)
  store <8 x float> %.401, <8 x float>* %acc_10.at
  %.402 = load <8 x float>, <8 x float>* %acc_11.at
  %.403 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.402)
  store <8 x float> %.403, <8 x float>* %acc_11.at
  %.404 = add nsw i32 %kk, 4
  br label %kk.head.48
kk.end.50:
  %.405 = getelementptr float, float* %totals, i64 %index_34
  %.406 = bitcast float* %.405 to <8 x float>*
  %.407 = load <8 x float>, <8 x float>* %.406, align 4
  %.408 = load <8 x float>, <8 x float>* %acc_0.at
  %.409 = fadd <8 x float> %.407, %.408
  %.410 = getelementptr float, float* %totals, i64 %index_34
  %.411 = bitcast float* %.410 to <8 x float>*
  store <8 x float> %.409, <8 x float>* %.411, align 4
  %.412 = add i64 %index_34, 8
  %.413 = getelementptr float, float* %totals, i64 %.412
  %.414 = bitcast float* %.413 to <8 x float>*
  %.415 = load <8 x float>, <8 x float>* %.414, align 4
  %.416 = load <8 x float>, <8 x float>* %acc_1.at
  %.417 = fadd <8 x float> %.415, %.416
  %.418 = add i64 %index_34, 8
  %.419 = getelementptr float, float* %totals, i64 %.418
  %.420 = bitcast float* %.419 to <8 x float>*
  store <8 x float> %.417, <8 x float>* %.420, align 4
  %.421 = add i64 %index_34, 32
  %.422 = getelementptr float, float* %totals, i64 %.421
  %.423 = bitcast float* %.422 to <8 x float>*
  %.424 = load <8 x float>, <8 x float>* %.423, align 4
  %.425 = load <8 x float>, <8 x float>* %acc_2.at
  %.426 = fadd <8 x float> %.424, %.425
  %.427 = add i64 %index_34, 32
  %.428 = getelementptr float, float* %totals, i64 %.427
  %.429 = bitcast float* %.428 to <8 x float>*
  store <8 x float> %.426, <8 x float>* %.429, align 4
  %.430 = add i64 %index_34, 40
  %.431 = getelementptr float, float* %totals, i64 %.430
  %.432 = bitcast float* %.431 to <8 x float>*
  %.433 = load <8 x float>, <8 x float>* %.432, align 4
  %.434 = load <8 x float>, <8 x float>* %acc_3.at
  %.435 = fadd <8 x float> %.433, %.434
  %.436 = add i64 %index_34, 40
  %.437 = getelementptr float, float* %totals, i64 %.436
  %.438 = bitcast float* %.437 to <8 x float>*
  store <8 x float> %.435, <8 x float>* %.438, align 4
  %.439 = add i64 %index_34, 64
  %.440 = getelementptr float, float* %totals, i64 %.439
  %.441 = bitcast float* %.440 to <8 x float>*
  %.442 = load <8 x float>, <8 x float>* %.441, align 4
  %.443 = load <8 x float>, <8 x float>* %acc_4.at
  %.444 = fadd <8 x float> %.442, %.443
  %.445 = add i64 %index_34, 64
  %.446 = getelementptr float, float* %totals, i64 %.445
  %.447 = bitcast float* %.446 to <8 x float>*
  store <8 x float> %.444, <8 x float>* %.447, align 4
  %.448 = add i64 %index_34, 72
  %.449 = getelementptr float, float* %totals, i64 %.448
  %.450 = bitcast float* %.449 to <8 x float>*
  %.451 = load <8 x float>, <8 x float>* %.450, align 4
  %.452 = load <8 x float>, <8 x float>* %acc_5.at
  %.453 = fadd <8 x float> %.451, %.452
  %.454 = add i64 %index_34, 72
  %.455 = getelementptr float, float* %totals, i64 %.454
  %.456 = bitcast float* %.455 to <8 x float>*
  store <8 x float> %.453, <8 x float>* %.456, align 4
  %.457 = add i64 %index_34, 96
  %.458 = getelementptr float, float* %totals, i64 %.457
  %.459 = bitcast float* %.458 to <8 x float>*
  %.460 = load <8 x float>, <8 x float>* %.459, align 4
  %.461 = load <8 x float>, <8 x float>* %acc_6.at
  %.462 = fadd <8 x float> %.460, %.461
  %.463 = add i64 %index_34, 96
  %.464 = getelementptr float, float* %totals, i64 %.463
  %.465 = bitcast float* %.464 to <8 x float>*
  store <8 x float> %.462, <8 x float>* %.465, align 4
  %.466 = add i64 %index_34, 104
  %.467 = getelementptr float, float* %totals, i64 %.466
  %.468 = bitcast float* %.467 to <8 x float>*
  %.469 = load <8 x float>, <8 x float>* %.468, align 4
  %.470 = load <8 x float>, <8 x float>* %acc_7.at
  %.471 = fadd <8 x float> %.469, %.470
  %.472 = add i64 %index_34, 104
  %.473 = getelementptr float, float* %totals, i64 %.472
  %.474 = bitcast float* %.473 to <8 x float>*
  store <8 x float> %.471, <8 x float>* %.474, align 4
  %.475 = add i64 %index_34, 128
  %.476 = getelementptr float, float* %totals, i64 %.475
  %.477 = bitcast float* %.476 to <8 x float>*
  %.478 = load <8 x float>, <8 x float>* %.477, align 4
  %.479 = load <8 x float>, <8 x float>* %acc_8.at
  %.480 = fadd <8 x float> %.478, %.479
  %.481 = add i64 %index_34, 128
  %.482 = getelementptr float, float* %totals, i64 %.481
  %.483 = bitcast float* %.482 to <8 x float>*
  store <8 x float> %.480, <8 x float>* %.483, align 4
  %.484 = add i64 %index_34, 136
  %.485 = getelementptr float, float* %totals, i64 %.484
  %.486 = bitcast float* %.485 to <8 x float>*
  %.487 = load <8 x float>, <8 x float>* %.486, align 4
  %.488 = load <8 x float>, <8 x float>* %acc_9.at
  %.489 = fadd <8 x float> %.487, %.488
  %.490 = add i64 %index_34, 136
  %.491 = getelementptr float, float* %totals, i64 %.490
  %.492 = bitcast float* %.491 to <8 x float>*
  store <8 x float> %.489, <8 x float>* %.492, align 4
  %.493 = add i64 %index_34, 160
  %.494 = getelementptr float, float* %totals, i64 %.493
  %.495 = bitcast float* %.494 to <8 x float>*
  %.496 = load <8 x float>, <8 x float>* %.495, align 4
  %.497 = load <8 x float>, <8 x float>* %acc_10.at
  %.498 = fadd <8 x float> %.496, %.497
  %.499 = add i64 %index_34, 160
  %.500 = getelementptr float, float* %totals, i64 %.499
  %.501 = bitcast float* %.500 to <8 x float>*
  store <8 x float> %.498, <8 x float>* %.501, align 4
  %.502 = add i64 %index_34, 168
  %.503 = getelementptr float, float* %totals, i64 %.502
  %.504 = bitcast float* %.503 to <8 x float>*
  %.505 = load <8 x float>, <8 x float>* %.504, align 4
  %.506 = load <8 x float>, <8 x float>* %acc_11.at
  %.507 = fadd <8 x float> %.505, %.506
  %.508 = add i64 %index_34, 168
  %.509 = getelementptr float, float* %totals, i64 %.508
  %.510 = bitcast float* %.509 to <8 x float>*
  store <8 x float> %.507, <8 x float>* %.510, align 4
  %.511 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.42
rows_panel.end.44:
  %.512 = add nsw i32 %group_1, 1
  br label %group_1.head.39
group_1.end.41:
  %.513 = add nsw i32 %block, 1
  br label %block.head.27
block.end.29:
  %.514 = add nsw i32 %ko, 1
  br label %ko.head.9
ko.end.11:
  br label %i_2.head.51
i_2.head.51:
  %i_2 = phi i32 [ 0, %ko.end.11 ], [ %.554, %i_2.body.52 ]
  %.515 = icmp slt i32 %i_2, %rows
  br i1 %.515, label %i_2.body.52, label %i_2.end.53
i_2.body.52:
  %m_1 = add i32 %m_start, %i_2
  %.516 = sdiv i32 %m_1, 144
  %.517 = sext i32 %.516 to i64
  %.518 = mul i64 %.517, 4608
  %.519 = sdiv i32 %m_1, 12
  %.520 = srem i32 %.519, 12
  %.521 = sext i32 %.520 to i64
  %.522 = mul i64 %.521, 384
  %.523 = add i64 %.518, %.522
  %.524 = srem i32 %m_1, 12
  %.525 = sext i32 %.524 to i64
  %.526 = mul i64 %.525, 32
  %index_49 = add i64 %.523, %.526
  %.527 = sext i32 %i_2 to i64
  %index_50 = mul i64 %.527, 32
  %.528 = getelementptr float, float* %totals, i64 %index_50
  %.529 = bitcast float* %.528 to <8 x float>*
  %.530 = load <8 x float>, <8 x float>* %.529, align 4
  %.531 = getelementptr float, float* %out0, i64 %index_49
  %.532 = bitcast float* %.531 to <8 x float>*
  store <8 x float> %.530, <8 x float>* %.532, align 4
  %.533 = add i64 %index_50, 8
  %.534 = getelementptr float, float* %totals, i64 %.533
  %.535 = bitcast float* %.534 to <8 x float>*
  %.536 = load <8 x float>, <8 x float>* %.535, align 4
  %.537 = add i64 %index_49, 8
  %.538 = getelementptr float, float* %out0, i64 %.537
  %.539 = bitcast float* %.538 to <8 x float>*
  store <8 x float> %.536, <8 x float>* %.539, align 4
  %.540 = add i64 %index_50, 16
  %.541 = getelementptr float, float* %totals, i64 %.540
  %.542 = bitcast float* %.541 to <8 x float>*
  %.543 = load <8 x float>, <8 x float>* %.542, align 4
  %.544 = add i64 %index_49, 16
  %.545 = getelementptr float, float* %out0, i64 %.544
  %.546 = bitcast float* %.545 to <8 x float>*
  store <8 x float> %.543, <8 x float>* %.546, align 4
  %.547 = add i64 %index_50, 24
  %.548 = getelementptr float, float* %totals, i64 %.547
  %.549 = bitcast float* %.548 to <8 x float>*
  %.550 = load <8 x float>, <8 x float>* %.549, align 4
  %.551 = add i64 %index_49, 24
  %.552 = getelementptr float, float* %out0, i64 %.551
  %.553 = bitcast float* %.552 to <8 x float>*
  store <8 x float> %.550, <8 x float>* %.553, align 4
  %.554 = add nsw i32 %i_2, 1
  br label %i_2.head.51
i_2.end.53:
  %.555 = add i32 %group_x, 1
  %.556 = icmp eq i32 %.555, %.grid_x
  %.557 = add i32 %group_y, 1
  %.558 = select i1 %.556, i32 %.557, i32 %group_y
  %.559 = icmp eq i32 %.558, %.grid_y
  %.560 = add i32 %group_z, 1
  %.561 = select i1 %.556, i32 0, i32 %.555
  store i32 %.561, i32* %group_x.at
  %.562 = select i1 %.559, i32 0, i32 %.558
  store i32 %.562, i32* %group_y.at
  %.563 = select i1 %.559, i32 %.560, i32 %group_z
  store i32 %.563, i32* %group_z.at
  %.564 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_conv2_2
;   ops: conv
;   from: examples/digits/model.ts:11:12
;   schedule: contract: tile m 162, tile n 64, register m 6, register n 16, vector n 8, stage rhs, stage lhs, vector m 8
;   flops: 6553600*batch  bytes: 34816*batch+204800
;   grid: 5 x 1 x 1
;   in0: f32[4608*batch], read
;   in1: f32[4096*batch], read
;   out0: f32[51200], write
;   scratch: lhs_pack: f32[41634], rhs_pack: f32[16384], totals: f32[10368]
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
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 166592
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 232128
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.584, %i_3.end.65 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %m_start = mul i32 %group_x, 162
  %.10 = sub i32 800, %m_start
  %rows = call i32 @llvm.smin.i32(i32 162, i32 %.10)
  %.11 = add i32 %rows, 5
  %index_1 = sdiv i32 %.11, 6
  %.12 = mul i32 %index_1, 384
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.17, %t.body.7 ]
  %.13 = icmp slt i32 %t, %.12
  br i1 %.13, label %t.body.7, label %t.end.8
t.body.7:
  %.14 = sext i32 %t to i64
  %.15 = getelementptr float, float* %totals, i64 %.14
  %.16 = bitcast float* %.15 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.16, align 4
  %.17 = add nsw i32 %t, 8
  br label %t.head.6
t.end.8:
  %.18 = add i32 %batch, 3
  %.19 = sdiv i32 %.18, 4
  br label %kt.head.9
kt.head.9:
  %kt = phi i32 [ 0, %t.end.8 ], [ %.551, %panel.end.50 ]
  %.20 = icmp slt i32 %kt, %.19
  br i1 %.20, label %kt.body.10, label %kt.end.11
kt.body.10:
  %k_start = mul i32 %kt, 4
  %.21 = sub i32 %batch, %k_start
  %k_count = call i32 @llvm.smin.i32(i32 4, i32 %.21)
  %.22 = sext i32 %kt to i64
  %index_8 = mul i64 %.22, 4
  %index_9 = mul i64 %index_8, 4608
  br label %rows_panel.head.12
rows_panel.head.12:
  %rows_panel = phi i32 [ 0, %kt.body.10 ], [ %.91, %after.17 ]
  %.23 = icmp slt i32 %rows_panel, %index_1
  br i1 %.23, label %rows_panel.body.13, label %rows_panel.end.14
rows_panel.body.13:
  %row = mul i32 %rows_panel, 6
  %m = add i32 %m_start, %row
  %mi_2 = srem i32 %m, 32
  %.24 = add i32 %mi_2, 8
  %.25 = icmp sle i32 %.24, 32
  br i1 %.25, label %then.15, label %else.16
then.15:
  %.26 = sext i32 %rows_panel to i64
  %.27 = mul i64 %.26, 6
  %index_2 = mul i64 %.27, 257
  %.28 = sdiv i32 %m, 160
  %.29 = sext i32 %.28 to i64
  %.30 = mul i64 %.29, 384
  %.31 = add i64 %index_9, %.30
  %.32 = sdiv i32 %m, 32
  %.33 = srem i32 %.32, 5
  %.34 = sext i32 %.33 to i64
  %.35 = mul i64 %.34, 32
  %.36 = add i64 %.31, %.35
  %.37 = sext i32 %mi_2 to i64
  %index_10 = add i64 %.36, %.37
  br label %kt_1.head.18
kt_1.head.18:
  %kt_1 = phi i32 [ 0, %then.15 ], [ %.56, %k0.end.23 ]
  %.38 = icmp slt i32 %kt_1, %k_count
  br i1 %.38, label %kt_1.body.19, label %kt_1.end.20
kt_1.body.19:
  %index_3 = sext i32 %kt_1 to i64
  %.39 = mul i64 %index_3, 384
  %index_4 = add i64 %index_2, %.39
  %.40 = mul i64 %index_3, 4608
  %index_11 = add i64 %index_10, %.40
  br label %k0.head.21
k0.head.21:
  %k0 = phi i32 [ 0, %kt_1.body.19 ], [ %.55, %k1.end.26 ]
  %.41 = icmp slt i32 %k0, 8
  br i1 %.41, label %k0.body.22, label %k0.end.23
k0.body.22:
  %index_5 = sext i32 %k0 to i64
  %.42 = mul i64 %index_5, 48
  %index_6 = add i64 %index_4, %.42
  %.43 = mul i64 %index_5, 384
  %index_12 = add i64 %index_11, %.43
  br label %k1.head.24
k1.head.24:
  %k1 = phi i32 [ 0, %k0.body.22 ], [ %.54, %k1.body.25 ]
  %.44 = icmp slt i32 %k1, 8
  br i1 %.44, label %k1.body.25, label %k1.end.26
k1.body.25:
  %index_7 = sext i32 %k1 to i64
  %.45 = mul i64 %index_7, 32
  %.46 = add i64 %index_12, %.45
  %.47 = getelementptr float, float* %in0, i64 %.46
  %.48 = bitcast float* %.47 to <8 x float>*
  %.49 = load <8 x float>, <8 x float>* %.48, align 4
  %.50 = mul i64 %index_7, 6
  %.51 = add i64 %index_6, %.50
  %.52 = getelementptr float, float* %lhs_pack, i64 %.51
  %.53 = bitcast float* %.52 to <8 x float>*
  store <8 x float> %.49, <8 x float>* %.53, align 4
  %.54 = add nsw i32 %k1, 1
  br label %k1.head.24
k1.end.26:
  %.55 = add nsw i32 %k0, 1
  br label %k0.head.21
k0.end.23:
  %.56 = add nsw i32 %kt_1, 1
  br label %kt_1.head.18
kt_1.end.20:
  br label %after.17
else.16:
  %.57 = sext i32 %rows_panel to i64
  %.58 = mul i64 %.57, 6
  %index_13 = mul i64 %.58, 257
  br label %i_1.head.27
i_1.head.27:
  %i_1 = phi i32 [ 0, %else.16 ], [ %.90, %kt_2.end.32 ]
  %.59 = icmp slt i32 %i_1, 6
  br i1 %.59, label %i_1.body.28, label %i_1.end.29
i_1.body.28:
  %.60 = add i32 %m, %i_1
  %m_1 = call i32 @llvm.smin.i32(i32 %.60, i32 799)
  %.61 = sext i32 %i_1 to i64
  %index_14 = add i64 %index_13, %.61
  %.62 = sdiv i32 %m_1, 160
  %.63 = sext i32 %.62 to i64
  %.64 = mul i64 %.63, 384
  %.65 = add i64 %index_9, %.64
  %.66 = sdiv i32 %m_1, 32
  %.67 = srem i32 %.66, 5
  %.68 = sext i32 %.67 to i64
  %.69 = mul i64 %.68, 32
  %.70 = add i64 %.65, %.69
  %.71 = srem i32 %m_1, 32
  %.72 = sext i32 %.71 to i64
  %index_20 = add i64 %.70, %.72
  br label %kt_2.head.30
kt_2.head.30:
  %kt_2 = phi i32 [ 0, %i_1.body.28 ], [ %.89, %k0_1.end.35 ]
  %.73 = icmp slt i32 %kt_2, %k_count
  br i1 %.73, label %kt_2.body.31, label %kt_2.end.32
kt_2.body.31:
  %index_15 = sext i32 %kt_2 to i64
  %.74 = mul i64 %index_15, 384
  %index_16 = add i64 %index_14, %.74
  %.75 = mul i64 %index_15, 4608
  %index_21 = add i64 %index_20, %.75
  br label %k0_1.head.33
k0_1.head.33:
  %k0_1 = phi i32 [ 0, %kt_2.body.31 ], [ %.88, %k1_1.end.38 ]
  %.76 = icmp slt i32 %k0_1, 8
  br i1 %.76, label %k0_1.body.34, label %k0_1.end.35
k0_1.body.34:
  %index_17 = sext i32 %k0_1 to i64
  %.77 = mul i64 %index_17, 48
  %index_18 = add i64 %index_16, %.77
  %.78 = mul i64 %index_17, 384
  %index_22 = add i64 %index_21, %.78
  br label %k1_1.head.36
k1_1.head.36:
  %k1_1 = phi i32 [ 0, %k0_1.body.34 ], [ %.87, %k1_1.body.37 ]
  %.79 = icmp slt i32 %k1_1, 8
  br i1 %.79, label %k1_1.body.37, label %k1_1.end.38
k1_1.body.37:
  %index_19 = sext i32 %k1_1 to i64
  %.80 = mul i64 %index_19, 32
  %.81 = add i64 %index_22, %.80
  %.82 = getelementptr float, float* %in0, i64 %.81
  %.83 = load float, float* %.82, align 4
  %.84 = mul i64 %index_19, 6
  %.85 = add i64 %index_18, %.84
  %.86 = getelementptr float, float* %lhs_pack, i64 %.85
  store float %.83, float* %.86, align 4
  %.87 = add nsw i32 %k1_1, 1
  br label %k1_1.head.36
k1_1.end.38:
  %.88 = add nsw i32 %k0_1, 1
  br label %k0_1.head.33
k0_1.end.35:
  %.89 = add nsw i32 %kt_2, 1
  br label %kt_2.head.30
kt_2.end.32:
  %.90 = add nsw i32 %i_1, 1
  br label %i_1.head.27
i_1.end.29:
  br label %after.17
after.17:
  %.91 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.12
rows_panel.end.14:
  %index_31 = mul i64 %index_8, 4096
  br label %kt_3.head.39
kt_3.head.39:
  %kt_3 = phi i32 [ 0, %rows_panel.end.14 ], [ %.156, %k0_2.end.44 ]
  %.92 = icmp slt i32 %kt_3, %k_count
  br i1 %.92, label %kt_3.body.40, label %kt_3.end.41
kt_3.body.40:
  %index_23 = sext i32 %kt_3 to i64
  %index_26 = mul i64 %index_23, 1024
  %.93 = mul i64 %index_23, 4096
  %index_32 = add i64 %index_31, %.93
  br label %k0_2.head.42
k0_2.head.42:
  %k0_2 = phi i32 [ 0, %kt_3.body.40 ], [ %.155, %k1_2.end.47 ]
  %.94 = icmp slt i32 %k0_2, 8
  br i1 %.94, label %k0_2.body.43, label %k0_2.end.44
k0_2.body.43:
  %index_27 = sext i32 %k0_2 to i64
  %.95 = mul i64 %index_27, 128
  %index_28 = add i64 %index_26, %.95
  %.96 = mul i64 %index_27, 512
  %index_33 = add i64 %index_32, %.96
  br label %k1_2.head.45
k1_2.head.45:
  %k1_2 = phi i32 [ 0, %k0_2.body.43 ], [ %.154, %k1_2.body.46 ]
  %.97 = icmp slt i32 %k1_2, 8
  br i1 %.97, label %k1_2.body.46, label %k1_2.end.47
k1_2.body.46:
  %index_29 = sext i32 %k1_2 to i64
  %.98 = mul i64 %index_29, 16
  %index_30 = add i64 %index_28, %.98
  %.99 = mul i64 %index_29, 64
  %index_34 = add i64 %index_33, %.99
  %.100 = getelementptr float, float* %in1, i64 %index_34
  %.101 = bitcast float* %.100 to <8 x float>*
  %.102 = load <8 x float>, <8 x float>* %.101, align 4
  %.103 = getelementptr float, float* %rhs_pack, i64 %index_30
  %.104 = bitcast float* %.103 to <8 x float>*
  store <8 x float> %.102, <8 x float>* %.104, align 4
  %.105 = add i64 %index_34, 8
  %.106 = getelementptr float, float* %in1, i64 %.105
  %.107 = bitcast float* %.106 to <8 x float>*
  %.108 = load <8 x float>, <8 x float>* %.107, align 4
  %.109 = add i64 %index_30, 8
  %.110 = getelementptr float, float* %rhs_pack, i64 %.109
  %.111 = bitcast float* %.110 to <8 x float>*
  store <8 x float> %.108, <8 x float>* %.111, align 4
  %.112 = add i64 %index_34, 16
  %.113 = getelementptr float, float* %in1, i64 %.112
  %.114 = bitcast float* %.113 to <8 x float>*
  %.115 = load <8 x float>, <8 x float>* %.114, align 4
  %.116 = add i64 %index_30, 4096
  %.117 = getelementptr float, float* %rhs_pack, i64 %.116
  %.118 = bitcast float* %.117 to <8 x float>*
  store <8 x float> %.115, <8 x float>* %.118, align 4
  %.119 = add i64 %index_34, 24
  %.120 = getelementptr float, float* %in1, i64 %.119
  %.121 = bitcast float* %.120 to <8 x float>*
  %.122 = load <8 x float>, <8 x float>* %.121, align 4
  %.123 = add i64 %index_30, 4104
  %.124 = getelementptr float, float* %rhs_pack, i64 %.123
  %.125 = bitcast float* %.124 to <8 x float>*
  store <8 x float> %.122, <8 x float>* %.125, align 4
  %.126 = add i64 %index_34, 32
  %.127 = getelementptr float, float* %in1, i64 %.126
  %.128 = bitcast float* %.127 to <8 x float>*
  %.129 = load <8 x float>, <8 x float>* %.128, align 4
  %.130 = add i64 %index_30, 8192
  %.131 = getelementptr float, float* %rhs_pack, i64 %.130
  %.132 = bitcast float* %.131 to <8 x float>*
  store <8 x float> %.129, <8 x float>* %.132, align 4
  %.133 = add i64 %index_34, 40
  %.134 = getelementptr float, float* %in1, i64 %.133
  %.135 = bitcast float* %.134 to <8 x float>*
  %.136 = load <8 x float>, <8 x float>* %.135, align 4
  %.137 = add i64 %index_30, 8200
  %.138 = getelementptr float, float* %rhs_pack, i64 %.137
  %.139 = bitcast float* %.138 to <8 x float>*
  store <8 x float> %.136, <8 x float>* %.139, align 4
  %.140 = add i64 %index_34, 48
  %.141 = getelementptr float, float* %in1, i64 %.140
  %.142 = bitcast float* %.141 to <8 x float>*
  %.143 = load <8 x float>, <8 x float>* %.142, align 4
  %.144 = add i64 %index_30, 12288
  %.145 = getelementptr float, float* %rhs_pack, i64 %.144
  %.146 = bitcast float* %.145 to <8 x float>*
  store <8 x float> %.143, <8 x float>* %.146, align 4
  %.147 = add i64 %index_34, 56
  %.148 = getelementptr float, float* %in1, i64 %.147
  %.149 = bitcast float* %.148 to <8 x float>*
  %.150 = load <8 x float>, <8 x float>* %.149, align 4
  %.151 = add i64 %index_30, 12296
  %.152 = getelementptr float, float* %rhs_pack, i64 %.151
  %.153 = bitcast float* %.152 to <8 x float>*
  store <8 x float> %.150, <8 x float>* %.153, align 4
  %.154 = add nsw i32 %k1_2, 1
  br label %k1_2.head.45
k1_2.end.47:
  %.155 = add nsw i32 %k0_2, 1
  br label %k0_2.head.42
k0_2.end.44:
  %.156 = add nsw i32 %kt_3, 1
  br label %kt_3.head.39
kt_3.end.41:
  %index_24 = mul i32 %k_count, 64
  %.157 = sdiv i32 %index_24, 4
  %index_25 = mul i32 %.157, 4
  br label %panel.head.48
panel.head.48:
  %panel = phi i32 [ 0, %kt_3.end.41 ], [ %.550, %rows_panel_1.end.53 ]
  %.158 = icmp slt i32 %panel, 4
  br i1 %.158, label %panel.body.49, label %panel.end.50
panel.body.49:
  %index_35 = sext i32 %panel to i64
  %index_36 = mul i64 %index_35, 16
  %index_39 = mul i64 %index_35, 4096
  br label %rows_panel_1.head.51
rows_panel_1.head.51:
  %rows_panel_1 = phi i32 [ 0, %panel.body.49 ], [ %.549, %kk_rest.end.62 ]
  %.159 = icmp slt i32 %rows_panel_1, %index_1
  br i1 %.159, label %rows_panel_1.body.52, label %rows_panel_1.end.53
rows_panel_1.body.52:
  %.160 = sext i32 %rows_panel_1 to i64
  %index_37 = mul i64 %.160, 6
  %.161 = mul i64 %index_37, 64
  %index_38 = add i64 %index_36, %.161
  br label %i_2.head.54
i_2.head.54:
  %i_2 = phi i32 [ 0, %rows_panel_1.body.52 ], [ %.168, %i_2.body.55 ]
  %.162 = icmp slt i32 %i_2, 6
  br i1 %.162, label %i_2.body.55, label %i_2.end.56
i_2.body.55:
  %.163 = sext i32 %i_2 to i64
  %.164 = mul i64 %.163, 64
  %.165 = add i64 %index_38, %.164
  %.166 = getelementptr float, float* %totals, i64 %.165
  %.167 = bitcast float* %.166 to i8*
  call void @llvm.prefetch.p0i8(i8* %.167, i32 1, i32 3, i32 1)
  %.168 = add nsw i32 %i_2, 1
  br label %i_2.head.54
i_2.end.56:
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
  %index_42 = mul i64 %index_37, 257
  br label %kk.head.57
kk.head.57:
  %kk = phi i32 [ 0, %i_2.end.56 ], [ %.386, %kk.body.58 ]
  %.169 = icmp slt i32 %kk, %index_25
  br i1 %.169, label %kk.body.58, label %kk.end.59
kk.body.58:
  %index_40 = sext i32 %kk to i64
  %.170 = mul i64 %index_40, 16
  %index_41 = add i64 %index_39, %.170
  %.171 = getelementptr float, float* %rhs_pack, i64 %index_41
  %.172 = bitcast float* %.171 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.172, align 4
  %.173 = add i64 %index_41, 8
  %.174 = getelementptr float, float* %rhs_pack, i64 %.173
  %.175 = bitcast float* %.174 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.175, align 4
  %.176 = mul i64 %index_40, 6
  %index_43 = add i64 %index_42, %.176
  %.177 = getelementptr float, float* %lhs_pack, i64 %index_43
  %.178 = load float, float* %.177, align 4
  %.179 = insertelement <8 x float> undef, float %.178, i32 0
  %a = shufflevector <8 x float> %.179, <8 x float> undef, <8 x i32> zeroinitializer
  %.180 = load <8 x float>, <8 x float>* %acc_0.at
  %.181 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.180)
  store <8 x float> %.181, <8 x float>* %acc_0.at
  %.182 = load <8 x float>, <8 x float>* %acc_1.at
  %.183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.182)
  store <8 x float> %.183, <8 x float>* %acc_1.at
  %.184 = add i64 %index_43, 1
  %.185 = getelementptr float, float* %lhs_pack, i64 %.184
  %.186 = load float, float* %.185, align 4
  %.187 = insertelement <8 x float> undef, float %.186, i32 0
  %a_1 = shufflevector <8 x float> %.187, <8 x float> undef, <8 x i32> zeroinitializer
  %.188 = load <8 x float>, <8 x float>* %acc_2.at
  %.189 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.188)
  store <8 x float> %.189, <8 x float>* %acc_2.at
  %.190 = load <8 x float>, <8 x float>* %acc_3.at
  %.191 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.190)
  store <8 x float> %.191, <8 x float>* %acc_3.at
  %.192 = add i64 %index_43, 2
  %.193 = getelementptr float, float* %lhs_pack, i64 %.192
  %.194 = load float, float* %.193, align 4
  %.195 = insertelement <8 x float> undef, float %.194, i32 0
  %a_2 = shufflevector <8 x float> %.195, <8 x float> undef, <8 x i32> zeroinitializer
  %.196 = load <8 x float>, <8 x float>* %acc_4.at
  %.197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.196)
  store <8 x float> %.197, <8 x float>* %acc_4.at
  %.198 = load <8 x float>, <8 x float>* %acc_5.at
  %.199 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.198)
  store <8 x float> %.199, <8 x float>* %acc_5.at
  %.200 = add i64 %index_43, 3
  %.201 = getelementptr float, float* %lhs_pack, i64 %.200
  %.202 = load float, float* %.201, align 4
  %.203 = insertelement <8 x float> undef, float %.202, i32 0
  %a_3 = shufflevector <8 x float> %.203, <8 x float> undef, <8 x i32> zeroinitializer
  %.204 = load <8 x float>, <8 x float>* %acc_6.at
  %.205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.204)
  store <8 x float> %.205, <8 x float>* %acc_6.at
  %.206 = load <8 x float>, <8 x float>* %acc_7.at
  %.207 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.206)
  store <8 x float> %.207, <8 x float>* %acc_7.at
  %.208 = add i64 %index_43, 4
  %.209 = getelementptr float, float* %lhs_pack, i64 %.208
  %.210 = load float, float* %.209, align 4
  %.211 = insertelement <8 x float> undef, float %.210, i32 0
  %a_4 = shufflevector <8 x float> %.211, <8 x float> undef, <8 x i32> zeroinitializer
  %.212 = load <8 x float>, <8 x float>* %acc_8.at
  %.213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.212)
  store <8 x float> %.213, <8 x float>* %acc_8.at
  %.214 = load <8 x float>, <8 x float>* %acc_9.at
  %.215 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.214)
  store <8 x float> %.215, <8 x float>* %acc_9.at
  %.216 = add i64 %index_43, 5
  %.217 = getelementptr float, float* %lhs_pack, i64 %.216
  %.218 = load float, float* %.217, align 4
  %.219 = insertelement <8 x float> undef, float %.218, i32 0
  %a_5 = shufflevector <8 x float> %.219, <8 x float> undef, <8 x i32> zeroinitializer
  %.220 = load <8 x float>, <8 x float>* %acc_10.at
  %.221 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.220)
  store <8 x float> %.221, <8 x float>* %acc_10.at
  %.222 = load <8 x float>, <8 x float>* %acc_11.at
  %.223 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.222)
  store <8 x float> %.223, <8 x float>* %acc_11.at
  %index_44 = add i64 %index_40, 1
  %.224 = mul i64 %index_44, 16
  %index_45 = add i64 %index_39, %.224
  %.225 = getelementptr float, float* %rhs_pack, i64 %index_45
  %.226 = bitcast float* %.225 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.226, align 4
  %.227 = add i64 %index_45, 8
  %.228 = getelementptr float, float* %rhs_pack, i64 %.227
  %.229 = bitcast float* %.228 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.229, align 4
  %.230 = mul i64 %index_44, 6
  %index_46 = add i64 %index_42, %.230
  %.231 = getelementptr float, float* %lhs_pack, i64 %index_46
  %.232 = load float, float* %.231, align 4
  %.233 = insertelement <8 x float> undef, float %.232, i32 0
  %a_6 = shufflevector <8 x float> %.233, <8 x float> undef, <8 x i32> zeroinitializer
  %.234 = load <8 x float>, <8 x float>* %acc_0.at
  %.235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.234)
  store <8 x float> %.235, <8 x float>* %acc_0.at
  %.236 = load <8 x float>, <8 x float>* %acc_1.at
  %.237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.236)
  store <8 x float> %.237, <8 x float>* %acc_1.at
  %.238 = add i64 %index_46, 1
  %.239 = getelementptr float, float* %lhs_pack, i64 %.238
  %.240 = load float, float* %.239, align 4
  %.241 = insertelement <8 x float> undef, float %.240, i32 0
  %a_7 = shufflevector <8 x float> %.241, <8 x float> undef, <8 x i32> zeroinitializer
  %.242 = load <8 x float>, <8 x float>* %acc_2.at
  %.243 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.242)
  store <8 x float> %.243, <8 x float>* %acc_2.at
  %.244 = load <8 x float>, <8 x float>* %acc_3.at
  %.245 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.244)
  store <8 x float> %.245, <8 x float>* %acc_3.at
  %.246 = add i64 %index_46, 2
  %.247 = getelementptr float, float* %lhs_pack, i64 %.246
  %.248 = load float, float* %.247, align 4
  %.249 = insertelement <8 x float> undef, float %.248, i32 0
  %a_8 = shufflevector <8 x float> %.249, <8 x float> undef, <8 x i32> zeroinitializer
  %.250 = load <8 x float>, <8 x float>* %acc_4.at
  %.251 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.250)
  store <8 x float> %.251, <8 x float>* %acc_4.at
  %.252 = load <8 x float>, <8 x float>* %acc_5.at
  %.253 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.252)
  store <8 x float> %.253, <8 x float>* %acc_5.at
  %.254 = add i64 %index_46, 3
  %.255 = getelementptr float, float* %lhs_pack, i64 %.254
  %.256 = load float, float* %.255, align 4
  %.257 = insertelement <8 x float> undef, float %.256, i32 0
  %a_9 = shufflevector <8 x float> %.257, <8 x float> undef, <8 x i32> zeroinitializer
  %.258 = load <8 x float>, <8 x float>* %acc_6.at
  %.259 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.258)
  store <8 x float> %.259, <8 x float>* %acc_6.at
  %.260 = load <8 x float>, <8 x float>* %acc_7.at
  %.261 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.260)
  store <8 x float> %.261, <8 x float>* %acc_7.at
  %.262 = add i64 %index_46, 4
  %.263 = getelementptr float, float* %lhs_pack, i64 %.262
  %.264 = load float, float* %.263, align 4
  %.265 = insertelement <8 x float> undef, float %.264, i32 0
  %a_10 = shufflevector <8 x float> %.265, <8 x float> undef, <8 x i32> zeroinitializer
  %.266 = load <8 x float>, <8 x float>* %acc_8.at
  %.267 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.266)
  store <8 x float> %.267, <8 x float>* %acc_8.at
  %.268 = load <8 x float>, <8 x float>* %acc_9.at
  %.269 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.268)
  store <8 x float> %.269, <8 x float>* %acc_9.at
  %.270 = add i64 %index_46, 5
  %.271 = getelementptr float, float* %lhs_pack, i64 %.270
  %.272 = load float, float* %.271, align 4
  %.273 = insertelement <8 x float> undef, float %.272, i32 0
  %a_11 = shufflevector <8 x float> %.273, <8 x float> undef, <8 x i32> zeroinitializer
  %.274 = load <8 x float>, <8 x float>* %acc_10.at
  %.275 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.274)
  store <8 x float> %.275, <8 x float>* %acc_10.at
  %.276 = load <8 x float>, <8 x float>* %acc_11.at
  %.277 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.276)
  store <8 x float> %.277, <8 x float>* %acc_11.at
  %index_47 = add i64 %index_40, 2
  %.278 = mul i64 %index_47, 16
  %index_48 = add i64 %index_39, %.278
  %.279 = getelementptr float, float* %rhs_pack, i64 %index_48
  %.280 = bitcast float* %.279 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.280, align 4
  %.281 = add i64 %index_48, 8
  %.282 = getelementptr float, float* %rhs_pack, i64 %.281
  %.283 = bitcast float* %.282 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.283, align 4
  %.284 = mul i64 %index_47, 6
  %index_49 = add i64 %index_42, %.284
  %.285 = getelementptr float, float* %lhs_pack, i64 %index_49
  %.286 = load float, float* %.285, align 4
  %.287 = insertelement <8 x float> undef, float %.286, i32 0
  %a_12 = shufflevector <8 x float> %.287, <8 x float> undef, <8 x i32> zeroinitializer
  %.288 = load <8 x float>, <8 x float>* %acc_0.at
  %.289 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.288)
  store <8 x float> %.289, <8 x float>* %acc_0.at
  %.290 = load <8 x float>, <8 x float>* %acc_1.at
  %.291 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.290)
  store <8 x float> %.291, <8 x float>* %acc_1.at
  %.292 = add i64 %index_49, 1
  %.293 = getelementptr float, float* %lhs_pack, i64 %.292
  %.294 = load float, float* %.293, align 4
  %.295 = insertelement <8 x float> undef, float %.294, i32 0
  %a_13 = shufflevector <8 x float> %.295, <8 x float> undef, <8 x i32> zeroinitializer
  %.296 = load <8 x float>, <8 x float>* %acc_2.at
  %.297 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.296)
  store <8 x float> %.297, <8 x float>* %acc_2.at
  %.298 = load <8 x float>, <8 x float>* %acc_3.at
  %.299 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.298)
  store <8 x float> %.299, <8 x float>* %acc_3.at
  %.300 = add i64 %index_49, 2
  %.301 = getelementptr float, float* %lhs_pack, i64 %.300
  %.302 = load float, float* %.301, align 4
  %.303 = insertelement <8 x float> undef, float %.302, i32 0
  %a_14 = shufflevector <8 x float> %.303, <8 x float> undef, <8 x i32> zeroinitializer
  %.304 = load <8 x float>, <8 x float>* %acc_4.at
  %.305 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.304)
  store <8 x float> %.305, <8 x float>* %acc_4.at
  %.306 = load <8 x float>, <8 x float>* %acc_5.at
  %.307 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.306)
  store <8 x float> %.307, <8 x float>* %acc_5.at
  %.308 = add i64 %index_49, 3
  %.309 = getelementptr float, float* %lhs_pack, i64 %.308
  %.310 = load float, float* %.309, align 4
  %.311 = insertelement <8 x float> undef, float %.310, i32 0
  %a_15 = shufflevector <8 x float> %.311, <8 x float> undef, <8 x i32> zeroinitializer
  %.312 = load <8 x float>, <8 x float>* %acc_6.at
  %.313 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.312)
  store <8 x float> %.313, <8 x float>* %acc_6.at
  %.314 = load <8 x float>, <8 x float>* %acc_7.at
  %.315 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.314)
  store <8 x float> %.315, <8 x float>* %acc_7.at
  %.316 = add i64 %index_49, 4
  %.317 = getelementptr float, float* %lhs_pack, i64 %.316
  %.318 = load float, float* %.317, align 4
  %.319 = insertelement <8 x float> undef, float %.318, i32 0
  %a_16 = shufflevector <8 x float> %.319, <8 x float> undef, <8 x i32> zeroinitializer
  %.320 = load <8 x float>, <8 x float>* %acc_8.at
  %.321 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.320)
  store <8 x float> %.321, <8 x float>* %acc_8.at
  %.322 = load <8 x float>, <8 x float>* %acc_9.at
  %.323 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.322)
  store <8 x float> %.323, <8 x float>* %acc_9.at
  %.324 = add i64 %index_49, 5
  %.325 = getelementptr float, float* %lhs_pack, i64 %.324
  %.326 = load float, float* %.325, align 4
  %.327 = insertelement <8 x float> undef, float %.326, i32 0
  %a_17 = shufflevector <8 x float> %.327, <8 x float> undef, <8 x i32> zeroinitializer
  %.328 = load <8 x float>, <8 x float>* %acc_10.at
  %.329 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.328)
  store <8 x float> %.329, <8 x float>* %acc_10.at
  %.330 = load <8 x float>, <8 x float>* %acc_11.at
  %.331 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.330)
  store <8 x float> %.331, <8 x float>* %acc_11.at
  %index_50 = add i64 %index_40, 3
  %.332 = mul i64 %index_50, 16
  %index_51 = add i64 %index_39, %.332
  %.333 = getelementptr float, float* %rhs_pack, i64 %index_51
  %.334 = bitcast float* %.333 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.334, align 4
  %.335 = add i64 %index_51, 8
  %.336 = getelementptr float, float* %rhs_pack, i64 %.335
  %.337 = bitcast float* %.336 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.337, align 4
  %.338 = mul i64 %index_50, 6
  %index_52 = add i64 %index_42, %.338
  %.339 = getelementptr float, float* %lhs_pack, i64 %index_52
  %.340 = load float, float* %.339, align 4
  %.341 = insertelement <8 x float> undef, float %.340, i32 0
  %a_18 = shufflevector <8 x float> %.341, <8 x float> undef, <8 x i32> zeroinitializer
  %.342 = load <8 x float>, <8 x float>* %acc_0.at
  %.343 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.342)
  store <8 x float> %.343, <8 x float>* %acc_0.at
  %.344 = load <8 x float>, <8 x float>* %acc_1.at
  %.345 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.344)
  store <8 x float> %.345, <8 x float>* %acc_1.at
  %.346 = add i64 %index_52, 1
  %.347 = getelementptr float, float* %lhs_pack, i64 %.346
  %.348 = load float, float* %.347, align 4
  %.349 = insertelement <8 x float> undef, float %.348, i32 0
  %a_19 = shufflevector <8 x float> %.349, <8 x float> undef, <8 x i32> zeroinitializer
  %.350 = load <8 x float>, <8 x float>* %acc_2.at
  %.351 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.350)
  store <8 x float> %.351, <8 x float>* %acc_2.at
  %.352 = load <8 x float>, <8 x float>* %acc_3.at
  %.353 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.352)
  store <8 x float> %.353, <8 x float>* %acc_3.at
  %.354 = add i64 %index_52, 2
  %.355 = getelementptr float, float* %lhs_pack, i64 %.354
  %.356 = load float, float* %.355, align 4
  %.357 = insertelement <8 x float> undef, float %.356, i32 0
  %a_20 = shufflevector <8 x float> %.357, <8 x float> undef, <8 x i32> zeroinitializer
  %.358 = load <8 x float>, <8 x float>* %acc_4.at
  %.359 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_6, <8 x float> %.358)
  store <8 x float> %.359, <8 x float>* %acc_4.at
  %.360 = load <8 x float>, <8 x float>* %acc_5.at
  %.361 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_20, <8 x float> %b_7, <8 x float> %.360)
  store <8 x float> %.361, <8 x float>* %acc_5.at
  %.362 = add i64 %index_52, 3
  %.363 = getelementptr float, float* %lhs_pack, i64 %.362
  %.364 = load float, float* %.363, align 4
  %.365 = insertelement <8 x float> undef, float %.364, i32 0
  %a_21 = shufflevector <8 x float> %.365, <8 x float> undef, <8 x i32> zeroinitializer
  %.366 = load <8 x float>, <8 x float>* %acc_6.at
  %.367 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_6, <8 x float> %.366)
  store <8 x float> %.367, <8 x float>* %acc_6.at
  %.368 = load <8 x float>, <8 x float>* %acc_7.at
  %.369 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_21, <8 x float> %b_7, <8 x float> %.368)
  store <8 x float> %.369, <8 x float>* %acc_7.at
  %.370 = add i64 %index_52, 4
  %.371 = getelementptr float, float* %lhs_pack, i64 %.370
  %.372 = load float, float* %.371, align 4
  %.373 = insertelement <8 x float> undef, float %.372, i32 0
  %a_22 = shufflevector <8 x float> %.373, <8 x float> undef, <8 x i32> zeroinitializer
  %.374 = load <8 x float>, <8 x float>* %acc_8.at
  %.375 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_6, <8 x float> %.374)
  store <8 x float> %.375, <8 x float>* %acc_8.at
  %.376 = load <8 x float>, <8 x float>* %acc_9.at
  %.377 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_22, <8 x float> %b_7, <8 x float> %.376)
  store <8 x float> %.377, <8 x float>* %acc_9.at
  %.378 = add i64 %index_52, 5
  %.379 = getelementptr float, float* %lhs_pack, i64 %.378
  %.380 = load float, float* %.379, align 4
  %.381 = insertelement <8 x float> undef, float %.380, i32 0
  %a_23 = shufflevector <8 x float> %.381, <8 x float> undef, <8 x i32> zeroinitializer
  %.382 = load <8 x float>, <8 x float>* %acc_10.at
  %.383 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_6, <8 x float> %.382)
  store <8 x float> %.383, <8 x float>* %acc_10.at
  %.384 = load <8 x float>, <8 x float>* %acc_11.at
  %.385 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_23, <8 x float> %b_7, <8 x float> %.384)
  store <8 x float> %.385, <8 x float>* %acc_11.at
  %.386 = add nsw i32 %kk, 4
  br label %kk.head.57
kk.end.59:
  br label %kk_rest.head.60
kk_rest.head.60:
  %kk_rest = phi i32 [ %index_25, %kk.end.59 ], [ %.442, %kk_rest.body.61 ]
  %.387 = icmp slt i32 %kk_rest, %index_24
  br i1 %.387, label %kk_rest.body.61, label %kk_rest.end.62
kk_rest.body.61:
  %index_53 = sext i32 %kk_rest to i64
  %.388 = mul i64 %index_53, 16
  %index_54 = add i64 %index_39, %.388
  %.389 = getelementptr float, float* %rhs_pack, i64 %index_54
  %.390 = bitcast float* %.389 to <8 x float>*
  %b_8 = load <8 x float>, <8 x float>* %.390, align 4
  %.391 = add i64 %index_54, 8
  %.392 = getelementptr float, float* %rhs_pack, i64 %.391
  %.393 = bitcast float* %.392 to <8 x float>*
  %b_9 = load <8 x float>, <8 x float>* %.393, align 4
  %.394 = mul i64 %index_53, 6
  %index_55 = add i64 %index_42, %.394
  %.395 = getelementptr float, float* %lhs_pack, i64 %index_55
  %.396 = load float, float* %.395, align 4
  %.397 = insertelement <8 x float> undef, float %.396, i32 0
  %a_24 = shufflevector <8 x float> %.397, <8 x float> undef, <8 x i32> zeroinitializer
  %.398 = load <8 x float>, <8 x float>* %acc_0.at
  %.399 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_8, <8 x float> %.398)
  store <8 x float> %.399, <8 x float>* %acc_0.at
  %.400 = load <8 x float>, <8 x float>* %acc_1.at
  %.401 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_24, <8 x float> %b_9, <8 x float> %.400)
  store <8 x float> %.401, <8 x float>* %acc_1.at
  %.402 = add i64 %index_55, 1
  %.403 = getelementptr float, float* %lhs_pack, i64 %.402
  %.404 = load float, float* %.403, align 4
  %.405 = insertelement <8 x float> undef, float %.404, i32 0
  %a_25 = shufflevector <8 x float> %.405, <8 x float> undef, <8 x i32> zeroinitializer
  %.406 = load <8 x float>, <8 x float>* %acc_2.at
  %.407 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_8, <8 x float> %.406)
  store <8 x float> %.407, <8 x float>* %acc_2.at
  %.408 = load <8 x float>, <8 x float>* %acc_3.at
  %.409 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_25, <8 x float> %b_9, <8 x float> %.408)
  store <8 x float> %.409, <8 x float>* %acc_3.at
  %.410 = add i64 %index_55, 2
  %.411 = getelementptr float, float* %lhs_pack, i64 %.410
  %.412 = load float, float* %.411, align 4
  %.413 = insertelement <8 x float> undef, float %.412, i32 0
  %a_26 = shufflevector <8 x float> %.413, <8 x float> undef, <8 x i32> zeroinitializer
  %.414 = load <8 x float>, <8 x float>* %acc_4.at
  %.415 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_8, <8 x float> %.414)
  store <8 x float> %.415, <8 x float>* %acc_4.at
  %.416 = load <8 x float>, <8 x float>* %acc_5.at
  %.417 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_26, <8 x float> %b_9, <8 x float> %.416)
  store <8 x float> %.417, <8 x float>* %acc_5.at
  %.418 = add i64 %index_55, 3
  %.419 = getelementptr float, float* %lhs_pack, i64 %.418
  %.420 = load float, float* %.419, align 4
  %.421 = insertelement <8 x float> undef, float %.420, i32 0
  %a_27 = shufflevector <8 x float> %.421, <8 x float> undef, <8 x i32> zeroinitializer
  %.422 = load <8 x float>, <8 x float>* %acc_6.at
  %.423 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_8, <8 x float> %.422)
  store <8 x float> %.423, <8 x float>* %acc_6.at
  %.424 = load <8 x float>, <8 x float>* %acc_7.at
  %.425 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_27, <8 x float> %b_9, <8 x float> %.424)
  store <8 x float> %.425, <8 x float>* %acc_7.at
  %.426 = add i64 %index_55, 4
  %.427 = getelementptr float, float* %lhs_pack, i64 %.426
  %.428 = load float, float* %.427, align 4
  %.429 = insertelement <8 x float> undef, float %.428, i32 0
  %a_28 = shufflevector <8 x float> %.429, <8 x float> undef, <8 x i32> zeroinitializer
  %.430 = load <8 x float>, <8 x float>* %acc_8.at
  %.431 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_8, <8 x float> %.430)
  store <8 x float> %.431, <8 x float>* %acc_8.at
  %.432 = load <8 x float>, <8 x float>* %acc_9.at
  %.433 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_28, <8 x float> %b_9, <8 x float> %.432)
  store <8 x float> %.433, <8 x float>* %acc_9.at
  %.434 = add i64 %index_55, 5
  %.435 = getelementptr float, float* %lhs_pack, i64 %.434
  %.436 = load float, float* %.435, align 4
  %.437 = insertelement <8 x float> undef, float %.436, i32 0
  %a_29 = shufflevector <8 x float> %.437, <8 x float> undef, <8 x i32> zeroinitializer
  %.438 = load <8 x float>, <8 x float>* %acc_10.at
  %.439 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_8, <8 x float> %.438)
  store <8 x float> %.439, <8 x float>* %acc_10.at
  %.440 = load <8 x float>, <8 x float>* %acc_11.at
  %.441 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_29, <8 x float> %b_9, <8 x float> %.440)
  store <8 x float> %.441, <8 x float>* %acc_11.at
  %.442 = add nsw i32 %kk_rest, 1
  br label %kk_rest.head.60
kk_rest.end.62:
  %.443 = getelementptr float, float* %totals, i64 %index_38
  %.444 = bitcast float* %.443 to <8 x float>*
  %.445 = load <8 x float>, <8 x float>* %.444, align 4
  %.446 = load <8 x float>, <8 x float>* %acc_0.at
  %.447 = fadd <8 x float> %.445, %.446
  %.448 = getelementptr float, float* %totals, i64 %index_38
  %.449 = bitcast float* %.448 to <8 x float>*
  store <8 x float> %.447, <8 x float>* %.449, align 4
  %.450 = add i64 %index_38, 8
  %.451 = getelementptr float, float* %totals, i64 %.450
  %.452 = bitcast float* %.451 to <8 x float>*
  %.453 = load <8 x float>, <8 x float>* %.452, align 4
  %.454 = load <8 x float>, <8 x float>* %acc_1.at
  %.455 = fadd <8 x float> %.453, %.454
  %.456 = add i64 %index_38, 8
  %.457 = getelementptr float, float* %totals, i64 %.456
  %.458 = bitcast float* %.457 to <8 x float>*
  store <8 x float> %.455, <8 x float>* %.458, align 4
  %.459 = add i64 %index_38, 64
  %.460 = getelementptr float, float* %totals, i64 %.459
  %.461 = bitcast float* %.460 to <8 x float>*
  %.462 = load <8 x float>, <8 x float>* %.461, align 4
  %.463 = load <8 x float>, <8 x float>* %acc_2.at
  %.464 = fadd <8 x float> %.462, %.463
  %.465 = add i64 %index_38, 64
  %.466 = getelementptr float, float* %totals, i64 %.465
  %.467 = bitcast float* %.466 to <8 x float>*
  store <8 x float> %.464, <8 x float>* %.467, align 4
  %.468 = add i64 %index_38, 72
  %.469 = getelementptr float, float* %totals, i64 %.468
  %.470 = bitcast float* %.469 to <8 x float>*
  %.471 = load <8 x float>, <8 x float>* %.470, align 4
  %.472 = load <8 x float>, <8 x float>* %acc_3.at
  %.473 = fadd <8 x float> %.471, %.472
  %.474 = add i64 %index_38, 72
  %.475 = getelementptr float, float* %totals, i64 %.474
  %.476 = bitcast float* %.475 to <8 x float>*
  store <8 x float> %.473, <8 x float>* %.476, align 4
  %.477 = add i64 %index_38, 128
  %.478 = getelementptr float, float* %totals, i64 %.477
  %.479 = bitcast float* %.478 to <8 x float>*
  %.480 = load <8 x float>, <8 x float>* %.479, align 4
  %.481 = load <8 x float>, <8 x float>* %acc_4.at
  %.482 = fadd <8 x float> %.480, %.481
  %.483 = add i64 %index_38, 128
  %.484 = getelementptr float, float* %totals, i64 %.483
  %.485 = bitcast float* %.484 to <8 x float>*
  store <8 x float> %.482, <8 x float>* %.485, align 4
  %.486 = add i64 %index_38, 136
  %.487 = getelementptr float, float* %totals, i64 %.486
  %.488 = bitcast float* %.487 to <8 x float>*
  %.489 = load <8 x float>, <8 x float>* %.488, align 4
  %.490 = load <8 x float>, <8 x float>* %acc_5.at
  %.491 = fadd <8 x float> %.489, %.490
  %.492 = add i64 %index_38, 136
  %.493 = getelementptr float, float* %totals, i64 %.492
  %.494 = bitcast float* %.493 to <8 x float>*
  store <8 x float> %.491, <8 x float>* %.494, align 4
  %.495 = add i64 %index_38, 192
  %.496 = getelementptr float, float* %totals, i64 %.495
  %.497 = bitcast float* %.496 to <8 x float>*
  %.498 = load <8 x float>, <8 x float>* %.497, align 4
  %.499 = load <8 x float>, <8 x float>* %acc_6.at
  %.500 = fadd <8 x float> %.498, %.499
  %.501 = add i64 %index_38, 192
  %.502 = getelementptr float, float* %totals, i64 %.501
  %.503 = bitcast float* %.502 to <8 x float>*
  store <8 x float> %.500, <8 x float>* %.503, align 4
  %.504 = add i64 %index_38, 200
  %.505 = getelementptr float, float* %totals, i64 %.504
  %.506 = bitcast float* %.505 to <8 x float>*
  %.507 = load <8 x float>, <8 x float>* %.506, align 4
  %.508 = load <8 x float>, <8 x float>* %acc_7.at
  %.509 = fadd <8 x float> %.507, %.508
  %.510 = add i64 %index_38, 200
  %.511 = getelementptr float, float* %totals, i64 %.510
  %.512 = bitcast float* %.511 to <8 x float>*
  store <8 x float> %.509, <8 x float>* %.512, align 4
  %.513 = add i64 %index_38, 256
  %.514 = getelementptr float, float* %totals, i64 %.513
  %.515 = bitcast float* %.514 to <8 x float>*
  %.516 = load <8 x float>, <8 x float>* %.515, align 4
  %.517 = load <8 x float>, <8 x float>* %acc_8.at
  %.518 = fadd <8 x float> %.516, %.517
  %.519 = add i64 %index_38, 256
  %.520 = getelementptr float, float* %totals, i64 %.519
  %.521 = bitcast float* %.520 to <8 x float>*
  store <8 x float> %.518, <8 x float>* %.521, align 4
  %.522 = add i64 %index_38, 264
  %.523 = getelementptr float, float* %totals, i64 %.522
  %.524 = bitcast float* %.523 to <8 x float>*
  %.525 = load <8 x float>, <8 x float>* %.524, align 4
  %.526 = load <8 x float>, <8 x float>* %acc_9.at
  %.527 = fadd <8 x float> %.525, %.526
  %.528 = add i64 %index_38, 264
  %.529 = getelementptr float, float* %totals, i64 %.528
  %.530 = bitcast float* %.529 to <8 x float>*
  store <8 x float> %.527, <8 x float>* %.530, align 4
  %.531 = add i64 %index_38, 320
  %.532 = getelementptr float, float* %totals, i64 %.531
  %.533 = bitcast float* %.532 to <8 x float>*
  %.534 = load <8 x float>, <8 x float>* %.533, align 4
  %.535 = load <8 x float>, <8 x float>* %acc_10.at
  %.536 = fadd <8 x float> %.534, %.535
  %.537 = add i64 %index_38, 320
  %.538 = getelementptr float, float* %totals, i64 %.537
  %.539 = bitcast float* %.538 to <8 x float>*
  store <8 x float> %.536, <8 x float>* %.539, align 4
  %.540 = add i64 %index_38, 328
  %.541 = getelementptr float, float* %totals, i64 %.540
  %.542 = bitcast float* %.541 to <8 x float>*
  %.543 = load <8 x float>, <8 x float>* %.542, align 4
  %.544 = load <8 x float>, <8 x float>* %acc_11.at
  %.545 = fadd <8 x float> %.543, %.544
  %.546 = add i64 %index_38, 328
  %.547 = getelementptr float, float* %totals, i64 %.546
  %.548 = bitcast float* %.547 to <8 x float>*
  store <8 x float> %.545, <8 x float>* %.548, align 4
  %.549 = add nsw i32 %rows_panel_1, 1
  br label %rows_panel_1.head.51
rows_panel_1.end.53:
  %.550 = add nsw i32 %panel, 1
  br label %panel.head.48
panel.end.50:
  %.551 = add nsw i32 %kt, 1
  br label %kt.head.9
kt.end.11:
  br label %i_3.head.63
i_3.head.63:
  %i_3 = phi i32 [ 0, %kt.end.11 ], [ %.574, %j_4.end.68 ]
  %.552 = icmp slt i32 %i_3, %rows
  br i1 %.552, label %i_3.body.64, label %i_3.end.65
i_3.body.64:
  %m_2 = add i32 %m_start, %i_3
  %.553 = sdiv i32 %m_2, 160
  %.554 = sext i32 %.553 to i64
  %.555 = mul i64 %.554, 10240
  %.556 = sdiv i32 %m_2, 32
  %.557 = srem i32 %.556, 5
  %.558 = sext i32 %.557 to i64
  %.559 = mul i64 %.558, 2048
  %.560 = add i64 %.555, %.559
  %.561 = srem i32 %m_2, 32
  %.562 = sext i32 %.561 to i64
  %.563 = mul i64 %.562, 64
  %index_56 = add i64 %.560, %.563
  %.564 = sext i32 %i_3 to i64
  %index_58 = mul i64 %.564, 64
  br label %j_4.head.66
j_4.head.66:
  %j_4 = phi i32 [ 0, %i_3.body.64 ], [ %.573, %j_4.body.67 ]
  %.565 = icmp slt i32 %j_4, 64
  br i1 %.565, label %j_4.body.67, label %j_4.end.68
j_4.body.67:
  %index_57 = sext i32 %j_4 to i64
  %.566 = add i64 %index_58, %index_57
  %.567 = getelementptr float, float* %totals, i64 %.566
  %.568 = bitcast float* %.567 to <8 x float>*
  %.569 = load <8 x float>, <8 x float>* %.568, align 4
  %.570 = add i64 %index_56, %index_57
  %.571 = getelementptr float, float* %out0, i64 %.570
  %.572 = bitcast float* %.571 to <8 x float>*
  store <8 x float> %.569, <8 x float>* %.572, align 4
  %.573 = add nsw i32 %j_4, 8
  br label %j_4.head.66
j_4.end.68:
  %.574 = add nsw i32 %i_3, 1
  br label %i_3.head.63
i_3.end.65:
  %.575 = add i32 %group_x, 1
  %.576 = icmp eq i32 %.575, %.grid_x
  %.577 = add i32 %group_y, 1
  %.578 = select i1 %.576, i32 %.577, i32 %group_y
  %.579 = icmp eq i32 %.578, %.grid_y
  %.580 = add i32 %group_z, 1
  %.581 = select i1 %.576, i32 0, i32 %.575
  store i32 %.581, i32* %group_x.at
  %.582 = select i1 %.579, i32 0, i32 %.578
  store i32 %.582, i32* %group_y.at
  %.583 = select i1 %.579, i32 %.580, i32 %group_z
  store i32 %.583, i32* %group_z.at
  %.584 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam_6
;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/digits/model.ts:20:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 614400  bytes: 819204
;   grid: 13 x 1 x 1
;   in0: f32[51200], read
;   in1: f32[51200], read_write
;   in2: f32[51200], read_write
;   in3: f32[1], read
;   in4: f32[51200], read_write
define internal void @train_step_adam_6(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %in4, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.52, %i.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %start = mul i32 %group_x, 4096
  %.7 = mul i32 %group_x, 512
  %.8 = sub i32 6400, %.7
  %.9 = call i32 @llvm.smin.i32(i32 512, i32 %.8)
  %.10 = mul i32 %.9, 8
  %.11 = add i32 %.10, %start
  br label %i.head.6
i.head.6:
  %i = phi i32 [ %start, %.task.body.4 ], [ %.42, %i.body.7 ]
  %.12 = icmp slt i32 %i, %.11
  br i1 %.12, label %i.body.7, label %i.end.8
i.body.7:
  %index_1 = sext i32 %i to i64
  %.13 = getelementptr float, float* %in1, i64 %index_1
  %.14 = bitcast float* %.13 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.14, align 4
  %.15 = getelementptr float, float* %in0, i64 %index_1
  %.16 = bitcast float* %.15 to <8 x float>*
  %x_1 = load <8 x float>, <8 x float>* %.16, align 4
  %.17 = fsub <8 x float> %x_1, %x
  %.18 = fmul <8 x float> %.17, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add = fadd <8 x float> %x, %.18
  %.19 = getelementptr float, float* %in2, i64 %index_1
  %.20 = bitcast float* %.19 to <8 x float>*
  %x_2 = load <8 x float>, <8 x float>* %.20, align 4
  %.21 = fmul <8 x float> %x_1, %x_1
  %.22 = fsub <8 x float> %.21, %x_2
  %.23 = fmul <8 x float> %.22, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_1 = fadd <8 x float> %x_2, %.23
  %.24 = getelementptr float, float* %in1, i64 %index_1
  %.25 = bitcast float* %.24 to <8 x float>*
  store <8 x float> %add, <8 x float>* %.25, align 4
  %.26 = getelementptr float, float* %in2, i64 %index_1
  %.27 = bitcast float* %.26 to <8 x float>*
  store <8 x float> %add_1, <8 x float>* %.27, align 4
  %.28 = getelementptr float, float* %in4, i64 %index_1
  %.29 = bitcast float* %.28 to <8 x float>*
  %.30 = load <8 x float>, <8 x float>* %.29, align 4
  %.31 = getelementptr float, float* %in3, i64 0
  %.32 = load float, float* %.31, align 4
  %.33 = insertelement <8 x float> undef, float %.32, i32 0
  %.34 = shufflevector <8 x float> %.33, <8 x float> undef, <8 x i32> zeroinitializer
  %.35 = fmul <8 x float> %add, %.34
  %.36 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_1)
  %.37 = fadd <8 x float> %.36, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.38 = fdiv <8 x float> %.35, %.37
  %.39 = fsub <8 x float> %.30, %.38
  %.40 = getelementptr float, float* %in4, i64 %index_1
  %.41 = bitcast float* %.40 to <8 x float>*
  store <8 x float> %.39, <8 x float>* %.41, align 4
  %.42 = add nsw i32 %i, 8
  br label %i.head.6
i.end.8:
  %.43 = add i32 %group_x, 1
  %.44 = icmp eq i32 %.43, %.grid_x
  %.45 = add i32 %group_y, 1
  %.46 = select i1 %.44, i32 %.45, i32 %group_y
  %.47 = icmp eq i32 %.46, %.grid_y
  %.48 = add i32 %group_z, 1
  %.49 = select i1 %.44, i32 0, i32 %.43
  store i32 %.49, i32* %group_x.at
  %.50 = select i1 %.47, i32 0, i32 %.46
  store i32 %.50, i32* %group_y.at
  %.51 = select i1 %.47, i32 %.48, i32 %group_z
  store i32 %.51, i32* %group_z.at
  %.52 = add nsw i32 %.task, 1
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
;   flops: 55296*batch  bytes: 110592*batch
;   grid: batch x 1 x 1
;   in0: f32[4608*batch], read
;   in1: i32[4608*batch], read
;   in2: f32[18432*batch], read_write
define internal void @train_step_pool1_1(float* noalias nocapture readonly %in0, i32* noalias nocapture readonly %in1, float* noalias nocapture %in2, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.106, %j0.end.8 ]
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
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.96, %j1.end.11 ]
  %.7 = icmp slt i32 %j0, 24
  br i1 %.7, label %j0.body.7, label %j0.end.8
j0.body.7:
  %.8 = srem i32 %j0, 2
  %index_7 = mul i32 %.8, 2
  %.9 = sext i32 %j0 to i64
  %.10 = mul i64 %.9, 768
  %index_3 = add i64 %index_2, %.10
  %.11 = sdiv i32 %j0, 2
  %.12 = sext i32 %.11 to i64
  %.13 = mul i64 %.12, 384
  %index_6 = add i64 %index_5, %.13
  br label %j1.head.9
j1.head.9:
  %j1 = phi i32 [ 0, %j0.body.7 ], [ %.95, %j1.body.10 ]
  %.14 = icmp slt i32 %j1, 24
  br i1 %.14, label %j1.body.10, label %j1.end.11
j1.body.10:
  %.15 = srem i32 %j1, 2
  %.16 = add i32 %index_7, %.15
  %.17 = insertelement <8 x i32> undef, i32 %.16, i32 0
  %lanes_2 = shufflevector <8 x i32> %.17, <8 x i32> undef, <8 x i32> zeroinitializer
  %.18 = sext i32 %j1 to i64
  %.19 = mul i64 %.18, 32
  %index_4 = add i64 %index_3, %.19
  %.20 = sdiv i32 %j1, 2
  %.21 = sext i32 %.20 to i64
  %.22 = mul i64 %.21, 32
  %index_8 = add i64 %index_6, %.22
  %.23 = getelementptr float, float* %in2, i64 %index_4
  %.24 = bitcast float* %.23 to <8 x float>*
  %.25 = load <8 x float>, <8 x float>* %.24, align 4
  %.26 = fcmp ogt <8 x float> %.25, zeroinitializer
  %.27 = getelementptr i32, i32* %in1, i64 %index_8
  %.28 = bitcast i32* %.27 to <8 x i32>*
  %.29 = load <8 x i32>, <8 x i32>* %.28, align 4
  %.30 = icmp eq <8 x i32> %.29, %lanes_2
  %.31 = getelementptr float, float* %in0, i64 %index_8
  %.32 = bitcast float* %.31 to <8 x float>*
  %.33 = load <8 x float>, <8 x float>* %.32, align 4
  %.34 = select <8 x i1> %.30, <8 x float> %.33, <8 x float> zeroinitializer
  %.35 = select <8 x i1> %.26, <8 x float> %.34, <8 x float> zeroinitializer
  %.36 = getelementptr float, float* %in2, i64 %index_4
  %.37 = bitcast float* %.36 to <8 x float>*
  store <8 x float> %.35, <8 x float>* %.37, align 4
  %.38 = add i64 %index_4, 8
  %.39 = getelementptr float, float* %in2, i64 %.38
  %.40 = bitcast float* %.39 to <8 x float>*
  %.41 = load <8 x float>, <8 x float>* %.40, align 4
  %.42 = fcmp ogt <8 x float> %.41, zeroinitializer
  %.43 = add i64 %index_8, 8
  %.44 = getelementptr i32, i32* %in1, i64 %.43
  %.45 = bitcast i32* %.44 to <8 x i32>*
  %.46 = load <8 x i32>, <8 x i32>* %.45, align 4
  %.47 = icmp eq <8 x i32> %.46, %lanes_2
  %.48 = add i64 %index_8, 8
  %.49 = getelementptr float, float* %in0, i64 %.48
  %.50 = bitcast float* %.49 to <8 x float>*
  %.51 = load <8 x float>, <8 x float>* %.50, align 4
  %.52 = select <8 x i1> %.47, <8 x float> %.51, <8 x float> zeroinitializer
  %.53 = select <8 x i1> %.42, <8 x float> %.52, <8 x float> zeroinitializer
  %.54 = add i64 %index_4, 8
  %.55 = getelementptr float, float* %in2, i64 %.54
  %.56 = bitcast float* %.55 to <8 x float>*
  store <8 x float> %.53, <8 x float>* %.56, align 4
  %.57 = add i64 %index_4, 16
  %.58 = getelementptr float, float* %in2, i64 %.57
  %.59 = bitcast float* %.58 to <8 x float>*
  %.60 = load <8 x float>, <8 x float>* %.59, align 4
  %.61 = fcmp ogt <8 x float> %.60, zeroinitializer
  %.62 = add i64 %index_8, 16
  %.63 = getelementptr i32, i32* %in1, i64 %.62
  %.64 = bitcast i32* %.63 to <8 x i32>*
  %.65 = load <8 x i32>, <8 x i32>* %.64, align 4
  %.66 = icmp eq <8 x i32> %.65, %lanes_2
  %.67 = add i64 %index_8, 16
  %.68 = getelementptr float, float* %in0, i64 %.67
  %.69 = bitcast float* %.68 to <8 x float>*
  %.70 = load <8 x float>, <8 x float>* %.69, align 4
  %.71 = select <8 x i1> %.66, <8 x float> %.70, <8 x float> zeroinitializer
  %.72 = select <8 x i1> %.61, <8 x float> %.71, <8 x float> zeroinitializer
  %.73 = add i64 %index_4, 16
  %.74 = getelementptr float, float* %in2, i64 %.73
  %.75 = bitcast float* %.74 to <8 x float>*
  store <8 x float> %.72, <8 x float>* %.75, align 4
  %.76 = add i64 %index_4, 24
  %.77 = getelementptr float, float* %in2, i64 %.76
  %.78 = bitcast float* %.77 to <8 x float>*
  %.79 = load <8 x float>, <8 x float>* %.78, align 4
  %.80 = fcmp ogt <8 x float> %.79, zeroinitializer
  %.81 = add i64 %index_8, 24
  %.82 = getelementptr i32, i32* %in1, i64 %.81
  %.83 = bitcast i32* %.82 to <8 x i32>*
  %.84 = load <8 x i32>, <8 x i32>* %.83, align 4
  %.85 = icmp eq <8 x i32> %.84, %lanes_2
  %.86 = add i64 %index_8, 24
  %.87 = getelementptr float, float* %in0, i64 %.86
  %.88 = bitcast float* %.87 to <8 x float>*
  %.89 = load <8 x float>, <8 x float>* %.88, align 4
  %.90 = select <8 x i1> %.85, <8 x float> %.89, <8 x float> zeroinitializer
  %.91 = select <8 x i1> %.80, <8 x float> %.90, <8 x float> zeroinitializer
  %.92 = add i64 %index_4, 24
  %.93 = getelementptr float, float* %in2, i64 %.92
  %.94 = bitcast float* %.93 to <8 x float>*
  store <8 x float> %.91, <8 x float>* %.94, align 4
  %.95 = add nsw i32 %j1, 1
  br label %j1.head.9
j1.end.11:
  %.96 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
  %.97 = add i32 %group_x, 1
  %.98 = icmp eq i32 %.97, %.grid_x
  %.99 = add i32 %group_y, 1
  %.100 = select i1 %.98, i32 %.99, i32 %group_y
  %.101 = icmp eq i32 %.100, %.grid_y
  %.102 = add i32 %group_z, 1
  %.103 = select i1 %.98, i32 0, i32 %.97
  store i32 %.103, i32* %group_x.at
  %.104 = select i1 %.101, i32 0, i32 %.100
  store i32 %.104, i32* %group_y.at
  %.105 = select i1 %.101, i32 %.102, i32 %group_z
  store i32 %.105, i32* %group_z.at
  %.106 = add nsw i32 %.task, 1
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
;   scratch: sums: f32[32]
define internal void @train_step_conv1(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i32 %batch, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.87, %r0.end.8 ]
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
  %.12 = getelementptr float, float* %sums, i64 16
  %.13 = bitcast float* %.12 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.13, align 4
  %.14 = getelementptr float, float* %sums, i64 24
  %.15 = bitcast float* %.14 to <8 x float>*
  store <8 x float> zeroinitializer, <8 x float>* %.15, align 4
  br label %r0.head.6
r0.head.6:
  %r0 = phi i32 [ 0, %.task.body.4 ], [ %.61, %r1.end.11 ]
  %.16 = icmp slt i32 %r0, %batch
  br i1 %.16, label %r0.body.7, label %r0.end.8
r0.body.7:
  %.17 = sext i32 %r0 to i64
  %index_1 = mul i64 %.17, 18432
  br label %r1.head.9
r1.head.9:
  %r1 = phi i32 [ 0, %r0.body.7 ], [ %.60, %r2.end.14 ]
  %.18 = icmp slt i32 %r1, 24
  br i1 %.18, label %r1.body.10, label %r1.end.11
r1.body.10:
  %.19 = sext i32 %r1 to i64
  %.20 = mul i64 %.19, 768
  %index_2 = add i64 %index_1, %.20
  br label %r2.head.12
r2.head.12:
  %r2 = phi i32 [ 0, %r1.body.10 ], [ %.59, %r2.body.13 ]
  %.21 = icmp slt i32 %r2, 24
  br i1 %.21, label %r2.body.13, label %r2.end.14
r2.body.13:
  %.22 = sext i32 %r2 to i64
  %.23 = mul i64 %.22, 32
  %index_3 = add i64 %index_2, %.23
  %.24 = getelementptr float, float* %sums, i64 0
  %.25 = bitcast float* %.24 to <8 x float>*
  %.26 = load <8 x float>, <8 x float>* %.25, align 4
  %.27 = getelementptr float, float* %in0, i64 %index_3
  %.28 = bitcast float* %.27 to <8 x float>*
  %.29 = load <8 x float>, <8 x float>* %.28, align 4
  %next = fadd <8 x float> %.26, %.29
  %.30 = getelementptr float, float* %sums, i64 0
  %.31 = bitcast float* %.30 to <8 x float>*
  store <8 x float> %next, <8 x float>* %.31, align 4
  %.32 = getelementptr float, float* %sums, i64 8
  %.33 = bitcast float* %.32 to <8 x float>*
  %.34 = load <8 x float>, <8 x float>* %.33, align 4
  %.35 = add i64 %index_3, 8
  %.36 = getelementptr float, float* %in0, i64 %.35
  %.37 = bitcast float* %.36 to <8 x float>*
  %.38 = load <8 x float>, <8 x float>* %.37, align 4
  %next_1 = fadd <8 x float> %.34, %.38
  %.39 = getelementptr float, float* %sums, i64 8
  %.40 = bitcast float* %.39 to <8 x float>*
  store <8 x float> %next_1, <8 x float>* %.40, align 4
  %.41 = getelementptr float, float* %sums, i64 16
  %.42 = bitcast float* %.41 to <8 x float>*
  %.43 = load <8 x float>, <8 x float>* %.42, align 4
  %.44 = add i64 %index_3, 16
  %.45 = getelementptr float, float* %in0, i64 %.44
  %.46 = bitcast float* %.45 to <8 x float>*
  %.47 = load <8 x float>, <8 x float>* %.46, align 4
  %next_2 = fadd <8 x float> %.43, %.47
  %.48 = getelementptr float, float* %sums, i64 16
  %.49 = bitcast float* %.48 to <8 x float>*
  store <8 x float> %next_2, <8 x float>* %.49, align 4
  %.50 = getelementptr float, float* %sums, i64 24
  %.51 = bitcast float* %.50 to <8 x float>*
  %.52 = load <8 x float>, <8 x float>* %.51, align 4
  %.53 = add i64 %index_3, 24
  %.54 = getelementptr float, float* %in0, i64 %.53
  %.55 = bitcast float* %.54 to <8 x float>*
  %.56 = load <8 x float>, <8 x float>* %.55, align 4
  %next_3 = fadd <8 x float> %.52, %.56
  %.57 = getelementptr float, float* %sums, i64 24
  %.58 = bitcast float* %.57 to <8 x float>*
  store <8 x float> %next_3, <8 x float>* %.58, align 4
  %.59 = add nsw i32 %r2, 1
  br label %r2.head.12
r2.end.14:
  %.60 = add nsw i32 %r1, 1
  br label %r1.head.9
r1.end.11:
  %.61 = add nsw i32 %r0, 1
  br label %r0.head.6
r0.end.8:
  %.62 = getelementptr float, float* %sums, i64 0
  %.63 = bitcast float* %.62 to <8 x float>*
  %reduce_sum = load <8 x float>, <8 x float>* %.63, align 4
  %.64 = getelementptr float, float* %out0, i64 0
  %.65 = bitcast float* %.64 to <8 x float>*
  store <8 x float> %reduce_sum, <8 x float>* %.65, align 4
  %.66 = getelementptr float, float* %sums, i64 8
  %.67 = bitcast float* %.66 to <8 x float>*
  %reduce_sum_1 = load <8 x float>, <8 x float>* %.67, align 4
  %.68 = getelementptr float, float* %out0, i64 8
  %.69 = bitcast float* %.68 to <8 x float>*
  store <8 x float> %reduce_sum_1, <8 x float>* %.69, align 4
  %.70 = getelementptr float, float* %sums, i64 16
  %.71 = bitcast float* %.70 to <8 x float>*
  %reduce_sum_2 = load <8 x float>, <8 x float>* %.71, align 4
  %.72 = getelementptr float, float* %out0, i64 16
  %.73 = bitcast float* %.72 to <8 x float>*
  store <8 x float> %reduce_sum_2, <8 x float>* %.73, align 4
  %.74 = getelementptr float, float* %sums, i64 24
  %.75 = bitcast float* %.74 to <8 x float>*
  %reduce_sum_3 = load <8 x float>, <8 x float>* %.75, align 4
  %.76 = getelementptr float, float* %out0, i64 24
  %.77 = bitcast float* %.76 to <8 x float>*
  store <8 x float> %reduce_sum_3, <8 x float>* %.77, align 4
  %.78 = add i32 %group_x, 1
  %.79 = icmp eq i32 %.78, %.grid_x
  %.80 = add i32 %group_y, 1
  %.81 = select i1 %.79, i32 %.80, i32 %group_y
  %.82 = icmp eq i32 %.81, %.grid_y
  %.83 = add i32 %group_z, 1
  %.84 = select i1 %.79, i32 0, i32 %.78
  store i32 %.84, i32* %group_x.at
  %.85 = select i1 %.82, i32 0, i32 %.81
  store i32 %.85, i32* %group_y.at
  %.86 = select i1 %.82, i32 %.83, i32 %group_z
  store i32 %.86, i32* %group_z.at
  %.87 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam_7
;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/digits/model.ts:20:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 384  bytes: 516
;   grid: 1 x 1 x 1
;   in0: f32[32], read
;   in1: f32[32], read_write
;   in2: f32[32], read_write
;   in3: f32[1], read
;   in4: f32[32], read_write
define internal void @train_step_adam_7(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %in4, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.119, %.task.body.4 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %.7 = getelementptr float, float* %in1, i64 0
  %.8 = bitcast float* %.7 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.8, align 4
  %.9 = getelementptr float, float* %in0, i64 0
  %.10 = bitcast float* %.9 to <8 x float>*
  %x_1 = load <8 x float>, <8 x float>* %.10, align 4
  %.11 = fsub <8 x float> %x_1, %x
  %.12 = fmul <8 x float> %.11, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add = fadd <8 x float> %x, %.12
  %.13 = getelementptr float, float* %in2, i64 0
  %.14 = bitcast float* %.13 to <8 x float>*
  %x_2 = load <8 x float>, <8 x float>* %.14, align 4
  %.15 = fmul <8 x float> %x_1, %x_1
  %.16 = fsub <8 x float> %.15, %x_2
  %.17 = fmul <8 x float> %.16, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_1 = fadd <8 x float> %x_2, %.17
  %.18 = getelementptr float, float* %in1, i64 0
  %.19 = bitcast float* %.18 to <8 x float>*
  store <8 x float> %add, <8 x float>* %.19, align 4
  %.20 = getelementptr float, float* %in2, i64 0
  %.21 = bitcast float* %.20 to <8 x float>*
  store <8 x float> %add_1, <8 x float>* %.21, align 4
  %.22 = getelementptr float, float* %in3, i64 0
  %.23 = load float, float* %.22, align 4
  %.24 = insertelement <8 x float> undef, float %.23, i32 0
  %lanes_3 = shufflevector <8 x float> %.24, <8 x float> undef, <8 x i32> zeroinitializer
  %.25 = getelementptr float, float* %in4, i64 0
  %.26 = bitcast float* %.25 to <8 x float>*
  %.27 = load <8 x float>, <8 x float>* %.26, align 4
  %.28 = fmul <8 x float> %add, %lanes_3
  %.29 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_1)
  %.30 = fadd <8 x float> %.29, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.31 = fdiv <8 x float> %.28, %.30
  %.32 = fsub <8 x float> %.27, %.31
  %.33 = getelementptr float, float* %in4, i64 0
  %.34 = bitcast float* %.33 to <8 x float>*
  store <8 x float> %.32, <8 x float>* %.34, align 4
  %.35 = getelementptr float, float* %in1, i64 8
  %.36 = bitcast float* %.35 to <8 x float>*
  %x_3 = load <8 x float>, <8 x float>* %.36, align 4
  %.37 = getelementptr float, float* %in0, i64 8
  %.38 = bitcast float* %.37 to <8 x float>*
  %x_4 = load <8 x float>, <8 x float>* %.38, align 4
  %.39 = fsub <8 x float> %x_4, %x_3
  %.40 = fmul <8 x float> %.39, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add_2 = fadd <8 x float> %x_3, %.40
  %.41 = getelementptr float, float* %in2, i64 8
  %.42 = bitcast float* %.41 to <8 x float>*
  %x_5 = load <8 x float>, <8 x float>* %.42, align 4
  %.43 = fmul <8 x float> %x_4, %x_4
  %.44 = fsub <8 x float> %.43, %x_5
  %.45 = fmul <8 x float> %.44, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_3 = fadd <8 x float> %x_5, %.45
  %.46 = getelementptr float, float* %in1, i64 8
  %.47 = bitcast float* %.46 to <8 x float>*
  store <8 x float> %add_2, <8 x float>* %.47, align 4
  %.48 = getelementptr float, float* %in2, i64 8
  %.49 = bitcast float* %.48 to <8 x float>*
  store <8 x float> %add_3, <8 x float>* %.49, align 4
  %.50 = getelementptr float, float* %in4, i64 8
  %.51 = bitcast float* %.50 to <8 x float>*
  %.52 = load <8 x float>, <8 x float>* %.51, align 4
  %.53 = fmul <8 x float> %add_2, %lanes_3
  %.54 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_3)
  %.55 = fadd <8 x float> %.54, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.56 = fdiv <8 x float> %.53, %.55
  %.57 = fsub <8 x float> %.52, %.56
  %.58 = getelementptr float, float* %in4, i64 8
  %.59 = bitcast float* %.58 to <8 x float>*
  store <8 x float> %.57, <8 x float>* %.59, align 4
  %.60 = getelementptr float, float* %in1, i64 16
  %.61 = bitcast float* %.60 to <8 x float>*
  %x_6 = load <8 x float>, <8 x float>* %.61, align 4
  %.62 = getelementptr float, float* %in0, i64 16
  %.63 = bitcast float* %.62 to <8 x float>*
  %x_7 = load <8 x float>, <8 x float>* %.63, align 4
  %.64 = fsub <8 x float> %x_7, %x_6
  %.65 = fmul <8 x float> %.64, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add_4 = fadd <8 x float> %x_6, %.65
  %.66 = getelementptr float, float* %in2, i64 16
  %.67 = bitcast float* %.66 to <8 x float>*
  %x_8 = load <8 x float>, <8 x float>* %.67, align 4
  %.68 = fmul <8 x float> %x_7, %x_7
  %.69 = fsub <8 x float> %.68, %x_8
  %.70 = fmul <8 x float> %.69, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_5 = fadd <8 x float> %x_8, %.70
  %.71 = getelementptr float, float* %in1, i64 16
  %.72 = bitcast float* %.71 to <8 x float>*
  store <8 x float> %add_4, <8 x float>* %.72, align 4
  %.73 = getelementptr float, float* %in2, i64 16
  %.74 = bitcast float* %.73 to <8 x float>*
  store <8 x float> %add_5, <8 x float>* %.74, align 4
  %.75 = getelementptr float, float* %in4, i64 16
  %.76 = bitcast float* %.75 to <8 x float>*
  %.77 = load <8 x float>, <8 x float>* %.76, align 4
  %.78 = fmul <8 x float> %add_4, %lanes_3
  %.79 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_5)
  %.80 = fadd <8 x float> %.79, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.81 = fdiv <8 x float> %.78, %.80
  %.82 = fsub <8 x float> %.77, %.81
  %.83 = getelementptr float, float* %in4, i64 16
  %.84 = bitcast float* %.83 to <8 x float>*
  store <8 x float> %.82, <8 x float>* %.84, align 4
  %.85 = getelementptr float, float* %in1, i64 24
  %.86 = bitcast float* %.85 to <8 x float>*
  %x_9 = load <8 x float>, <8 x float>* %.86, align 4
  %.87 = getelementptr float, float* %in0, i64 24
  %.88 = bitcast float* %.87 to <8 x float>*
  %x_10 = load <8 x float>, <8 x float>* %.88, align 4
  %.89 = fsub <8 x float> %x_10, %x_9
  %.90 = fmul <8 x float> %.89, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add_6 = fadd <8 x float> %x_9, %.90
  %.91 = getelementptr float, float* %in2, i64 24
  %.92 = bitcast float* %.91 to <8 x float>*
  %x_11 = load <8 x float>, <8 x float>* %.92, align 4
  %.93 = fmul <8 x float> %x_10, %x_10
  %.94 = fsub <8 x float> %.93, %x_11
  %.95 = fmul <8 x float> %.94, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_7 = fadd <8 x float> %x_11, %.95
  %.96 = getelementptr float, float* %in1, i64 24
  %.97 = bitcast float* %.96 to <8 x float>*
  store <8 x float> %add_6, <8 x float>* %.97, align 4
  %.98 = getelementptr float, float* %in2, i64 24
  %.99 = bitcast float* %.98 to <8 x float>*
  store <8 x float> %add_7, <8 x float>* %.99, align 4
  %.100 = getelementptr float, float* %in4, i64 24
  %.101 = bitcast float* %.100 to <8 x float>*
  %.102 = load <8 x float>, <8 x float>* %.101, align 4
  %.103 = fmul <8 x float> %add_6, %lanes_3
  %.104 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_7)
  %.105 = fadd <8 x float> %.104, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.106 = fdiv <8 x float> %.103, %.105
  %.107 = fsub <8 x float> %.102, %.106
  %.108 = getelementptr float, float* %in4, i64 24
  %.109 = bitcast float* %.108 to <8 x float>*
  store <8 x float> %.107, <8 x float>* %.109, align 4
  %.110 = add i32 %group_x, 1
  %.111 = icmp eq i32 %.110, %.grid_x
  %.112 = add i32 %group_y, 1
  %.113 = select i1 %.111, i32 %.112, i32 %group_y
  %.114 = icmp eq i32 %.113, %.grid_y
  %.115 = add i32 %group_z, 1
  %.116 = select i1 %.111, i32 0, i32 %.110
  store i32 %.116, i32* %group_x.at
  %.117 = select i1 %.114, i32 0, i32 %.113
  store i32 %.117, i32* %group_y.at
  %.118 = select i1 %.114, i32 %.115, i32 %group_z
  store i32 %.118, i32* %group_z.at
  %.119 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_conv1_1
;   ops: conv
;   from: examples/digits/model.ts:9:12
;   schedule: contract: tile m 25, tile n 32, register m 5, register n 16, vector n 8, stage rhs, stage lhs, vector m 8
;   flops: 921600*batch  bytes: 76864*batch+3200
;   grid: 1 x 1 x 1
;   in0: f32[784*batch], read
;   in1: f32[18432*batch], read
;   out0: f32[800], write
;   scratch: lhs_pack: f32[4825], rhs_pack: f32[3072], totals: f32[800]
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
  %.1 = getelementptr inbounds i8, i8* %.scratch, i64 0
  %lhs_pack = bitcast i8* %.1 to float*
  %.2 = getelementptr inbounds i8, i8* %.scratch, i64 19328
  %rhs_pack = bitcast i8* %.2 to float*
  %.3 = getelementptr inbounds i8, i8* %.scratch, i64 31616
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.393, %i_2.end.47 ]
  %.9 = icmp slt i32 %.task, %.end
  br i1 %.9, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %t.head.6
t.head.6:
  %t = phi i32 [ 0, %.task.body.4 ], [ %.14, %t.body.7 ]
  %.10 = icmp slt i32 %t, 800
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
  %ko = phi i32 [ 0, %t.end.8 ], [ %.348, %kt.end.14 ]
  %.15 = icmp slt i32 %ko, %batch
  br i1 %.15, label %ko.body.10, label %ko.end.11
ko.body.10:
  %index_6 = sext i32 %ko to i64
  %index_7 = mul i64 %index_6, 784
  %index_16 = mul i64 %index_6, 18432
  br label %kt.head.12
kt.head.12:
  %kt = phi i32 [ 0, %ko.body.10 ], [ %.347, %group.end.29 ]
  %.16 = icmp slt i32 %kt, 3
  br i1 %.16, label %kt.body.13, label %kt.end.14
kt.body.13:
  %.17 = sext i32 %kt to i64
  %index_8 = mul i64 %.17, 8
  %.18 = mul i64 %index_8, 28
  %index_9 = add i64 %index_7, %.18
  br label %rows_panel.head.15
rows_panel.head.15:
  %rows_panel = phi i32 [ 0, %kt.body.13 ], [ %.41, %i.end.20 ]
  %.19 = icmp slt i32 %rows_panel, 5
  br i1 %.19, label %rows_panel.body.16, label %rows_panel.end.17
rows_panel.body.16:
  %.20 = sext i32 %rows_panel to i64
  %.21 = mul i64 %.20, 5
  %index_1 = mul i64 %.21, 193
  br label %i.head.18
i.head.18:
  %i = phi i32 [ 0, %rows_panel.body.16 ], [ %.40, %kt_1.end.23 ]
  %.22 = icmp slt i32 %i, 5
  br i1 %.22, label %i.body.19, label %i.end.20
i.body.19:
  %.23 = sext i32 %i to i64
  %index_2 = add i64 %index_1, %.23
  %.24 = sext i32 %rows_panel to i64
  %.25 = mul i64 %.24, 28
  %.26 = add i64 %index_9, %.25
  %.27 = sext i32 %i to i64
  %index_10 = add i64 %.26, %.27
  br label %kt_1.head.21
kt_1.head.21:
  %kt_1 = phi i32 [ 0, %i.body.19 ], [ %.39, %k.end.26 ]
  %.28 = icmp slt i32 %kt_1, 8
  br i1 %.28, label %kt_1.body.22, label %kt_1.end.23
kt_1.body.22:
  %index_3 = sext i32 %kt_1 to i64
  %.29 = mul i64 %index_3, 120
  %index_4 = add i64 %index_2, %.29
  %.30 = mul i64 %index_3, 28
  %index_11 = add i64 %index_10, %.30
  br label %k.head.24
k.head.24:
  %k = phi i32 [ 0, %kt_1.body.22 ], [ %.38, %k.body.25 ]
  %.31 = icmp slt i32 %k, 24
  br i1 %.31, label %k.body.25, label %k.end.26
k.body.25:
  %index_5 = sext i32 %k to i64
  %.32 = add i64 %index_11, %index_5
  %.33 = getelementptr float, float* %in0, i64 %.32
  %.34 = load float, float* %.33, align 4
  %.35 = mul i64 %index_5, 5
  %.36 = add i64 %index_4, %.35
  %.37 = getelementptr float, float* %lhs_pack, i64 %.36
  store float %.34, float* %.37, align 4
  %.38 = add nsw i32 %k, 1
  br label %k.head.24
k.end.26:
  %.39 = add nsw i32 %kt_1, 1
  br label %kt_1.head.21
kt_1.end.23:
  %.40 = add nsw i32 %i, 1
  br label %i.head.18
i.end.20:
  %.41 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.15
rows_panel.end.17:
  %.42 = mul i64 %index_8, 768
  %index_17 = add i64 %index_16, %.42
  br label %group.head.27
group.head.27:
  %group = phi i32 [ 0, %rows_panel.end.17 ], [ %.346, %rows_panel_1.end.38 ]
  %.43 = icmp slt i32 %group, 2
  br i1 %.43, label %group.body.28, label %group.end.29
group.body.28:
  %group_start = mul i32 %group, 16
  %.44 = sext i32 %group_start to i64
  %index_18 = add i64 %index_17, %.44
  br label %kt_2.head.30
kt_2.head.30:
  %kt_2 = phi i32 [ 0, %group.body.28 ], [ %.63, %k_1.end.35 ]
  %.45 = icmp slt i32 %kt_2, 8
  br i1 %.45, label %kt_2.body.31, label %kt_2.end.32
kt_2.body.31:
  %index_12 = sext i32 %kt_2 to i64
  %index_13 = mul i64 %index_12, 384
  %.46 = mul i64 %index_12, 768
  %index_19 = add i64 %index_18, %.46
  br label %k_1.head.33
k_1.head.33:
  %k_1 = phi i32 [ 0, %kt_2.body.31 ], [ %.62, %k_1.body.34 ]
  %.47 = icmp slt i32 %k_1, 24
  br i1 %.47, label %k_1.body.34, label %k_1.end.35
k_1.body.34:
  %index_14 = sext i32 %k_1 to i64
  %.48 = mul i64 %index_14, 16
  %index_15 = add i64 %index_13, %.48
  %.49 = mul i64 %index_14, 32
  %index_20 = add i64 %index_19, %.49
  %.50 = getelementptr float, float* %in1, i64 %index_20
  %.51 = bitcast float* %.50 to <8 x float>*
  %.52 = load <8 x float>, <8 x float>* %.51, align 4
  %.53 = getelementptr float, float* %rhs_pack, i64 %index_15
  %.54 = bitcast float* %.53 to <8 x float>*
  store <8 x float> %.52, <8 x float>* %.54, align 4
  %.55 = add i64 %index_20, 8
  %.56 = getelementptr float, float* %in1, i64 %.55
  %.57 = bitcast float* %.56 to <8 x float>*
  %.58 = load <8 x float>, <8 x float>* %.57, align 4
  %.59 = add i64 %index_15, 8
  %.60 = getelementptr float, float* %rhs_pack, i64 %.59
  %.61 = bitcast float* %.60 to <8 x float>*
  store <8 x float> %.58, <8 x float>* %.61, align 4
  %.62 = add nsw i32 %k_1, 1
  br label %k_1.head.33
k_1.end.35:
  %.63 = add nsw i32 %kt_2, 1
  br label %kt_2.head.30
kt_2.end.32:
  %.64 = sext i32 %group to i64
  %index_21 = mul i64 %.64, 16
  br label %rows_panel_1.head.36
rows_panel_1.head.36:
  %rows_panel_1 = phi i32 [ 0, %kt_2.end.32 ], [ %.345, %kk.end.44 ]
  %.65 = icmp slt i32 %rows_panel_1, 5
  br i1 %.65, label %rows_panel_1.body.37, label %rows_panel_1.end.38
rows_panel_1.body.37:
  %.66 = sext i32 %rows_panel_1 to i64
  %index_22 = mul i64 %.66, 5
  %.67 = mul i64 %index_22, 32
  %index_23 = add i64 %index_21, %.67
  br label %i_1.head.39
i_1.head.39:
  %i_1 = phi i32 [ 0, %rows_panel_1.body.37 ], [ %.74, %i_1.body.40 ]
  %.68 = icmp slt i32 %i_1, 5
  br i1 %.68, label %i_1.body.40, label %i_1.end.41
i_1.body.40:
  %.69 = sext i32 %i_1 to i64
  %.70 = mul i64 %.69, 32
  %.71 = add i64 %index_23, %.70
  %.72 = getelementptr float, float* %totals, i64 %.71
  %.73 = bitcast float* %.72 to i8*
  call void @llvm.prefetch.p0i8(i8* %.73, i32 1, i32 3, i32 1)
  %.74 = add nsw i32 %i_1, 1
  br label %i_1.head.39
i_1.end.41:
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
  %index_26 = mul i64 %index_22, 193
  br label %kk.head.42
kk.head.42:
  %kk = phi i32 [ 0, %i_1.end.41 ], [ %.256, %kk.body.43 ]
  %.75 = icmp slt i32 %kk, 192
  br i1 %.75, label %kk.body.43, label %kk.end.44
kk.body.43:
  %index_24 = sext i32 %kk to i64
  %index_25 = mul i64 %index_24, 16
  %.76 = getelementptr float, float* %rhs_pack, i64 %index_25
  %.77 = bitcast float* %.76 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.77, align 4
  %.78 = add i64 %index_25, 8
  %.79 = getelementptr float, float* %rhs_pack, i64 %.78
  %.80 = bitcast float* %.79 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.80, align 4
  %.81 = mul i64 %index_24, 5
  %index_27 = add i64 %index_26, %.81
  %.82 = getelementptr float, float* %lhs_pack, i64 %index_27
  %.83 = load float, float* %.82, align 4
  %.84 = insertelement <8 x float> undef, float %.83, i32 0
  %a = shufflevector <8 x float> %.84, <8 x float> undef, <8 x i32> zeroinitializer
  %.85 = load <8 x float>, <8 x float>* %acc_0.at
  %.86 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.85)
  store <8 x float> %.86, <8 x float>* %acc_0.at
  %.87 = load <8 x float>, <8 x float>* %acc_1.at
  %.88 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.87)
  store <8 x float> %.88, <8 x float>* %acc_1.at
  %.89 = add i64 %index_27, 1
  %.90 = getelementptr float, float* %lhs_pack, i64 %.89
  %.91 = load float, float* %.90, align 4
  %.92 = insertelement <8 x float> undef, float %.91, i32 0
  %a_1 = shufflevector <8 x float> %.92, <8 x float> undef, <8 x i32> zeroinitializer
  %.93 = load <8 x float>, <8 x float>* %acc_2.at
  %.94 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.93)
  store <8 x float> %.94, <8 x float>* %acc_2.at
  %.95 = load <8 x float>, <8 x float>* %acc_3.at
  %.96 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.95)
  store <8 x float> %.96, <8 x float>* %acc_3.at
  %.97 = add i64 %index_27, 2
  %.98 = getelementptr float, float* %lhs_pack, i64 %.97
  %.99 = load float, float* %.98, align 4
  %.100 = insertelement <8 x float> undef, float %.99, i32 0
  %a_2 = shufflevector <8 x float> %.100, <8 x float> undef, <8 x i32> zeroinitializer
  %.101 = load <8 x float>, <8 x float>* %acc_4.at
  %.102 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.101)
  store <8 x float> %.102, <8 x float>* %acc_4.at
  %.103 = load <8 x float>, <8 x float>* %acc_5.at
  %.104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.103)
  store <8 x float> %.104, <8 x float>* %acc_5.at
  %.105 = add i64 %index_27, 3
  %.106 = getelementptr float, float* %lhs_pack, i64 %.105
  %.107 = load float, float* %.106, align 4
  %.108 = insertelement <8 x float> undef, float %.107, i32 0
  %a_3 = shufflevector <8 x float> %.108, <8 x float> undef, <8 x i32> zeroinitializer
  %.109 = load <8 x float>, <8 x float>* %acc_6.at
  %.110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.109)
  store <8 x float> %.110, <8 x float>* %acc_6.at
  %.111 = load <8 x float>, <8 x float>* %acc_7.at
  %.112 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.111)
  store <8 x float> %.112, <8 x float>* %acc_7.at
  %.113 = add i64 %index_27, 4
  %.114 = getelementptr float, float* %lhs_pack, i64 %.113
  %.115 = load float, float* %.114, align 4
  %.116 = insertelement <8 x float> undef, float %.115, i32 0
  %a_4 = shufflevector <8 x float> %.116, <8 x float> undef, <8 x i32> zeroinitializer
  %.117 = load <8 x float>, <8 x float>* %acc_8.at
  %.118 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.117)
  store <8 x float> %.118, <8 x float>* %acc_8.at
  %.119 = load <8 x float>, <8 x float>* %acc_9.at
  %.120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.119)
  store <8 x float> %.120, <8 x float>* %acc_9.at
  %index_28 = add i64 %index_24, 1
  %index_29 = mul i64 %index_28, 16
  %.121 = getelementptr float, float* %rhs_pack, i64 %index_29
  %.122 = bitcast float* %.121 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.122, align 4
  %.123 = add i64 %index_29, 8
  %.124 = getelementptr float, float* %rhs_pack, i64 %.123
  %.125 = bitcast float* %.124 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.125, align 4
  %.126 = mul i64 %index_28, 5
  %index_30 = add i64 %index_26, %.126
  %.127 = getelementptr float, float* %lhs_pack, i64 %index_30
  %.128 = load float, float* %.127, align 4
  %.129 = insertelement <8 x float> undef, float %.128, i32 0
  %a_5 = shufflevector <8 x float> %.129, <8 x float> undef, <8 x i32> zeroinitializer
  %.130 = load <8 x float>, <8 x float>* %acc_0.at
  %.131 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_2, <8 x float> %.130)
  store <8 x float> %.131, <8 x float>* %acc_0.at
  %.132 = load <8 x float>, <8 x float>* %acc_1.at
  %.133 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_3, <8 x float> %.132)
  store <8 x float> %.133, <8 x float>* %acc_1.at
  %.134 = add i64 %index_30, 1
  %.135 = getelementptr float, float* %lhs_pack, i64 %.134
  %.136 = load float, float* %.135, align 4
  %.137 = insertelement <8 x float> undef, float %.136, i32 0
  %a_6 = shufflevector <8 x float> %.137, <8 x float> undef, <8 x i32> zeroinitializer
  %.138 = load <8 x float>, <8 x float>* %acc_2.at
  %.139 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.138)
  store <8 x float> %.139, <8 x float>* %acc_2.at
  %.140 = load <8 x float>, <8 x float>* %acc_3.at
  %.141 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.140)
  store <8 x float> %.141, <8 x float>* %acc_3.at
  %.142 = add i64 %index_30, 2
  %.143 = getelementptr float, float* %lhs_pack, i64 %.142
  %.144 = load float, float* %.143, align 4
  %.145 = insertelement <8 x float> undef, float %.144, i32 0
  %a_7 = shufflevector <8 x float> %.145, <8 x float> undef, <8 x i32> zeroinitializer
  %.146 = load <8 x float>, <8 x float>* %acc_4.at
  %.147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.146)
  store <8 x float> %.147, <8 x float>* %acc_4.at
  %.148 = load <8 x float>, <8 x float>* %acc_5.at
  %.149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.148)
  store <8 x float> %.149, <8 x float>* %acc_5.at
  %.150 = add i64 %index_30, 3
  %.151 = getelementptr float, float* %lhs_pack, i64 %.150
  %.152 = load float, float* %.151, align 4
  %.153 = insertelement <8 x float> undef, float %.152, i32 0
  %a_8 = shufflevector <8 x float> %.153, <8 x float> undef, <8 x i32> zeroinitializer
  %.154 = load <8 x float>, <8 x float>* %acc_6.at
  %.155 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.154)
  store <8 x float> %.155, <8 x float>* %acc_6.at
  %.156 = load <8 x float>, <8 x float>* %acc_7.at
  %.157 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.156)
  store <8 x float> %.157, <8 x float>* %acc_7.at
  %.158 = add i64 %index_30, 4
  %.159 = getelementptr float, float* %lhs_pack, i64 %.158
  %.160 = load float, float* %.159, align 4
  %.161 = insertelement <8 x float> undef, float %.160, i32 0
  %a_9 = shufflevector <8 x float> %.161, <8 x float> undef, <8 x i32> zeroinitializer
  %.162 = load <8 x float>, <8 x float>* %acc_8.at
  %.163 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.162)
  store <8 x float> %.163, <8 x float>* %acc_8.at
  %.164 = load <8 x float>, <8 x float>* %acc_9.at
  %.165 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.164)
  store <8 x float> %.165, <8 x float>* %acc_9.at
  %index_31 = add i64 %index_24, 2
  %index_32 = mul i64 %index_31, 16
  %.166 = getelementptr float, float* %rhs_pack, i64 %index_32
  %.167 = bitcast float* %.166 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.167, align 4
  %.168 = add i64 %index_32, 8
  %.169 = getelementptr float, float* %rhs_pack, i64 %.168
  %.170 = bitcast float* %.169 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.170, align 4
  %.171 = mul i64 %index_31, 5
  %index_33 = add i64 %index_26, %.171
  %.172 = getelementptr float, float* %lhs_pack, i64 %index_33
  %.173 = load float, float* %.172, align 4
  %.174 = insertelement <8 x float> undef, float %.173, i32 0
  %a_10 = shufflevector <8 x float> %.174, <8 x float> undef, <8 x i32> zeroinitializer
  %.175 = load <8 x float>, <8 x float>* %acc_0.at
  %.176 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_4, <8 x float> %.175)
  store <8 x float> %.176, <8 x float>* %acc_0.at
  %.177 = load <8 x float>, <8 x float>* %acc_1.at
  %.178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_5, <8 x float> %.177)
  store <8 x float> %.178, <8 x float>* %acc_1.at
  %.179 = add i64 %index_33, 1
  %.180 = getelementptr float, float* %lhs_pack, i64 %.179
  %.181 = load float, float* %.180, align 4
  %.182 = insertelement <8 x float> undef, float %.181, i32 0
  %a_11 = shufflevector <8 x float> %.182, <8 x float> undef, <8 x i32> zeroinitializer
  %.183 = load <8 x float>, <8 x float>* %acc_2.at
  %.184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_4, <8 x float> %.183)
  store <8 x float> %.184, <8 x float>* %acc_2.at
  %.185 = load <8 x float>, <8 x float>* %acc_3.at
  %.186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_5, <8 x float> %.185)
  store <8 x float> %.186, <8 x float>* %acc_3.at
  %.187 = add i64 %index_33, 2
  %.188 = getelementptr float, float* %lhs_pack, i64 %.187
  %.189 = load float, float* %.188, align 4
  %.190 = insertelement <8 x float> undef, float %.189, i32 0
  %a_12 = shufflevector <8 x float> %.190, <8 x float> undef, <8 x i32> zeroinitializer
  %.191 = load <8 x float>, <8 x float>* %acc_4.at
  %.192 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.191)
  store <8 x float> %.192, <8 x float>* %acc_4.at
  %.193 = load <8 x float>, <8 x float>* %acc_5.at
  %.194 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.193)
  store <8 x float> %.194, <8 x float>* %acc_5.at
  %.195 = add i64 %index_33, 3
  %.196 = getelementptr float, float* %lhs_pack, i64 %.195
  %.197 = load float, float* %.196, align 4
  %.198 = insertelement <8 x float> undef, float %.197, i32 0
  %a_13 = shufflevector <8 x float> %.198, <8 x float> undef, <8 x i32> zeroinitializer
  %.199 = load <8 x float>, <8 x float>* %acc_6.at
  %.200 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.199)
  store <8 x float> %.200, <8 x float>* %acc_6.at
  %.201 = load <8 x float>, <8 x float>* %acc_7.at
  %.202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.201)
  store <8 x float> %.202, <8 x float>* %acc_7.at
  %.203 = add i64 %index_33, 4
  %.204 = getelementptr float, float* %lhs_pack, i64 %.203
  %.205 = load float, float* %.204, align 4
  %.206 = insertelement <8 x float> undef, float %.205, i32 0
  %a_14 = shufflevector <8 x float> %.206, <8 x float> undef, <8 x i32> zeroinitializer
  %.207 = load <8 x float>, <8 x float>* %acc_8.at
  %.208 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.207)
  store <8 x float> %.208, <8 x float>* %acc_8.at
  %.209 = load <8 x float>, <8 x float>* %acc_9.at
  %.210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.209)
  store <8 x float> %.210, <8 x float>* %acc_9.at
  %index_34 = add i64 %index_24, 3
  %index_35 = mul i64 %index_34, 16
  %.211 = getelementptr float, float* %rhs_pack, i64 %index_35
  %.212 = bitcast float* %.211 to <8 x float>*
  %b_6 = load <8 x float>, <8 x float>* %.212, align 4
  %.213 = add i64 %index_35, 8
  %.214 = getelementptr float, float* %rhs_pack, i64 %.213
  %.215 = bitcast float* %.214 to <8 x float>*
  %b_7 = load <8 x float>, <8 x float>* %.215, align 4
  %.216 = mul i64 %index_34, 5
  %index_36 = add i64 %index_26, %.216
  %.217 = getelementptr float, float* %lhs_pack, i64 %index_36
  %.218 = load float, float* %.217, align 4
  %.219 = insertelement <8 x float> undef, float %.218, i32 0
  %a_15 = shufflevector <8 x float> %.219, <8 x float> undef, <8 x i32> zeroinitializer
  %.220 = load <8 x float>, <8 x float>* %acc_0.at
  %.221 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_6, <8 x float> %.220)
  store <8 x float> %.221, <8 x float>* %acc_0.at
  %.222 = load <8 x float>, <8 x float>* %acc_1.at
  %.223 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_7, <8 x float> %.222)
  store <8 x float> %.223, <8 x float>* %acc_1.at
  %.224 = add i64 %index_36, 1
  %.225 = getelementptr float, float* %lhs_pack, i64 %.224
  %.226 = load float, float* %.225, align 4
  %.227 = insertelement <8 x float> undef, float %.226, i32 0
  %a_16 = shufflevector <8 x float> %.227, <8 x float> undef, <8 x i32> zeroinitializer
  %.228 = load <8 x float>, <8 x float>* %acc_2.at
  %.229 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_6, <8 x float> %.228)
  store <8 x float> %.229, <8 x float>* %acc_2.at
  %.230 = load <8 x float>, <8 x float>* %acc_3.at
  %.231 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_7, <8 x float> %.230)
  store <8 x float> %.231, <8 x float>* %acc_3.at
  %.232 = add i64 %index_36, 2
  %.233 = getelementptr float, float* %lhs_pack, i64 %.232
  %.234 = load float, float* %.233, align 4
  %.235 = insertelement <8 x float> undef, float %.234, i32 0
  %a_17 = shufflevector <8 x float> %.235, <8 x float> undef, <8 x i32> zeroinitializer
  %.236 = load <8 x float>, <8 x float>* %acc_4.at
  %.237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_6, <8 x float> %.236)
  store <8 x float> %.237, <8 x float>* %acc_4.at
  %.238 = load <8 x float>, <8 x float>* %acc_5.at
  %.239 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_7, <8 x float> %.238)
  store <8 x float> %.239, <8 x float>* %acc_5.at
  %.240 = add i64 %index_36, 3
  %.241 = getelementptr float, float* %lhs_pack, i64 %.240
  %.242 = load float, float* %.241, align 4
  %.243 = insertelement <8 x float> undef, float %.242, i32 0
  %a_18 = shufflevector <8 x float> %.243, <8 x float> undef, <8 x i32> zeroinitializer
  %.244 = load <8 x float>, <8 x float>* %acc_6.at
  %.245 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_6, <8 x float> %.244)
  store <8 x float> %.245, <8 x float>* %acc_6.at
  %.246 = load <8 x float>, <8 x float>* %acc_7.at
  %.247 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_18, <8 x float> %b_7, <8 x float> %.246)
  store <8 x float> %.247, <8 x float>* %acc_7.at
  %.248 = add i64 %index_36, 4
  %.249 = getelementptr float, float* %lhs_pack, i64 %.248
  %.250 = load float, float* %.249, align 4
  %.251 = insertelement <8 x float> undef, float %.250, i32 0
  %a_19 = shufflevector <8 x float> %.251, <8 x float> undef, <8 x i32> zeroinitializer
  %.252 = load <8 x float>, <8 x float>* %acc_8.at
  %.253 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_6, <8 x float> %.252)
  store <8 x float> %.253, <8 x float>* %acc_8.at
  %.254 = load <8 x float>, <8 x float>* %acc_9.at
  %.255 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_19, <8 x float> %b_7, <8 x float> %.254)
  store <8 x float> %.255, <8 x float>* %acc_9.at
  %.256 = add nsw i32 %kk, 4
  br label %kk.head.42
kk.end.44:
  %.257 = getelementptr float, float* %totals, i64 %index_23
  %.258 = bitcast float* %.257 to <8 x float>*
  %.259 = load <8 x float>, <8 x float>* %.258, align 4
  %.260 = load <8 x float>, <8 x float>* %acc_0.at
  %.261 = fadd <8 x float> %.259, %.260
  %.262 = getelementptr float, float* %totals, i64 %index_23
  %.263 = bitcast float* %.262 to <8 x float>*
  store <8 x float> %.261, <8 x float>* %.263, align 4
  %.264 = add i64 %index_23, 8
  %.265 = getelementptr float, float* %totals, i64 %.264
  %.266 = bitcast float* %.265 to <8 x float>*
  %.267 = load <8 x float>, <8 x float>* %.266, align 4
  %.268 = load <8 x float>, <8 x float>* %acc_1.at
  %.269 = fadd <8 x float> %.267, %.268
  %.270 = add i64 %index_23, 8
  %.271 = getelementptr float, float* %totals, i64 %.270
  %.272 = bitcast float* %.271 to <8 x float>*
  store <8 x float> %.269, <8 x float>* %.272, align 4
  %.273 = add i64 %index_23, 32
  %.274 = getelementptr float, float* %totals, i64 %.273
  %.275 = bitcast float* %.274 to <8 x float>*
  %.276 = load <8 x float>, <8 x float>* %.275, align 4
  %.277 = load <8 x float>, <8 x float>* %acc_2.at
  %.278 = fadd <8 x float> %.276, %.277
  %.279 = add i64 %index_23, 32
  %.280 = getelementptr float, float* %totals, i64 %.279
  %.281 = bitcast float* %.280 to <8 x float>*
  store <8 x float> %.278, <8 x float>* %.281, align 4
  %.282 = add i64 %index_23, 40
  %.283 = getelementptr float, float* %totals, i64 %.282
  %.284 = bitcast float* %.283 to <8 x float>*
  %.285 = load <8 x float>, <8 x float>* %.284, align 4
  %.286 = load <8 x float>, <8 x float>* %acc_3.at
  %.287 = fadd <8 x float> %.285, %.286
  %.288 = add i64 %index_23, 40
  %.289 = getelementptr float, float* %totals, i64 %.288
  %.290 = bitcast float* %.289 to <8 x float>*
  store <8 x float> %.287, <8 x float>* %.290, align 4
  %.291 = add i64 %index_23, 64
  %.292 = getelementptr float, float* %totals, i64 %.291
  %.293 = bitcast float* %.292 to <8 x float>*
  %.294 = load <8 x float>, <8 x float>* %.293, align 4
  %.295 = load <8 x float>, <8 x float>* %acc_4.at
  %.296 = fadd <8 x float> %.294, %.295
  %.297 = add i64 %index_23, 64
  %.298 = getelementptr float, float* %totals, i64 %.297
  %.299 = bitcast float* %.298 to <8 x float>*
  store <8 x float> %.296, <8 x float>* %.299, align 4
  %.300 = add i64 %index_23, 72
  %.301 = getelementptr float, float* %totals, i64 %.300
  %.302 = bitcast float* %.301 to <8 x float>*
  %.303 = load <8 x float>, <8 x float>* %.302, align 4
  %.304 = load <8 x float>, <8 x float>* %acc_5.at
  %.305 = fadd <8 x float> %.303, %.304
  %.306 = add i64 %index_23, 72
  %.307 = getelementptr float, float* %totals, i64 %.306
  %.308 = bitcast float* %.307 to <8 x float>*
  store <8 x float> %.305, <8 x float>* %.308, align 4
  %.309 = add i64 %index_23, 96
  %.310 = getelementptr float, float* %totals, i64 %.309
  %.311 = bitcast float* %.310 to <8 x float>*
  %.312 = load <8 x float>, <8 x float>* %.311, align 4
  %.313 = load <8 x float>, <8 x float>* %acc_6.at
  %.314 = fadd <8 x float> %.312, %.313
  %.315 = add i64 %index_23, 96
  %.316 = getelementptr float, float* %totals, i64 %.315
  %.317 = bitcast float* %.316 to <8 x float>*
  store <8 x float> %.314, <8 x float>* %.317, align 4
  %.318 = add i64 %index_23, 104
  %.319 = getelementptr float, float* %totals, i64 %.318
  %.320 = bitcast float* %.319 to <8 x float>*
  %.321 = load <8 x float>, <8 x float>* %.320, align 4
  %.322 = load <8 x float>, <8 x float>* %acc_7.at
  %.323 = fadd <8 x float> %.321, %.322
  %.324 = add i64 %index_23, 104
  %.325 = getelementptr float, float* %totals, i64 %.324
  %.326 = bitcast float* %.325 to <8 x float>*
  store <8 x float> %.323, <8 x float>* %.326, align 4
  %.327 = add i64 %index_23, 128
  %.328 = getelementptr float, float* %totals, i64 %.327
  %.329 = bitcast float* %.328 to <8 x float>*
  %.330 = load <8 x float>, <8 x float>* %.329, align 4
  %.331 = load <8 x float>, <8 x float>* %acc_8.at
  %.332 = fadd <8 x float> %.330, %.331
  %.333 = add i64 %index_23, 128
  %.334 = getelementptr float, float* %totals, i64 %.333
  %.335 = bitcast float* %.334 to <8 x float>*
  store <8 x float> %.332, <8 x float>* %.335, align 4
  %.336 = add i64 %index_23, 136
  %.337 = getelementptr float, float* %totals, i64 %.336
  %.338 = bitcast float* %.337 to <8 x float>*
  %.339 = load <8 x float>, <8 x float>* %.338, align 4
  %.340 = load <8 x float>, <8 x float>* %acc_9.at
  %.341 = fadd <8 x float> %.339, %.340
  %.342 = add i64 %index_23, 136
  %.343 = getelementptr float, float* %totals, i64 %.342
  %.344 = bitcast float* %.343 to <8 x float>*
  store <8 x float> %.341, <8 x float>* %.344, align 4
  %.345 = add nsw i32 %rows_panel_1, 1
  br label %rows_panel_1.head.36
rows_panel_1.end.38:
  %.346 = add nsw i32 %group, 1
  br label %group.head.27
group.end.29:
  %.347 = add nsw i32 %kt, 1
  br label %kt.head.12
kt.end.14:
  %.348 = add nsw i32 %ko, 1
  br label %ko.head.9
ko.end.11:
  br label %i_2.head.45
i_2.head.45:
  %i_2 = phi i32 [ 0, %ko.end.11 ], [ %.383, %i_2.body.46 ]
  %.349 = icmp slt i32 %i_2, 25
  br i1 %.349, label %i_2.body.46, label %i_2.end.47
i_2.body.46:
  %.350 = sdiv i32 %i_2, 5
  %.351 = sext i32 %.350 to i64
  %.352 = mul i64 %.351, 160
  %.353 = srem i32 %i_2, 5
  %.354 = sext i32 %.353 to i64
  %.355 = mul i64 %.354, 32
  %index_37 = add i64 %.352, %.355
  %.356 = sext i32 %i_2 to i64
  %index_38 = mul i64 %.356, 32
  %.357 = getelementptr float, float* %totals, i64 %index_38
  %.358 = bitcast float* %.357 to <8 x float>*
  %.359 = load <8 x float>, <8 x float>* %.358, align 4
  %.360 = getelementptr float, float* %out0, i64 %index_37
  %.361 = bitcast float* %.360 to <8 x float>*
  store <8 x float> %.359, <8 x float>* %.361, align 4
  %.362 = add i64 %index_38, 8
  %.363 = getelementptr float, float* %totals, i64 %.362
  %.364 = bitcast float* %.363 to <8 x float>*
  %.365 = load <8 x float>, <8 x float>* %.364, align 4
  %.366 = add i64 %index_37, 8
  %.367 = getelementptr float, float* %out0, i64 %.366
  %.368 = bitcast float* %.367 to <8 x float>*
  store <8 x float> %.365, <8 x float>* %.368, align 4
  %.369 = add i64 %index_38, 16
  %.370 = getelementptr float, float* %totals, i64 %.369
  %.371 = bitcast float* %.370 to <8 x float>*
  %.372 = load <8 x float>, <8 x float>* %.371, align 4
  %.373 = add i64 %index_37, 16
  %.374 = getelementptr float, float* %out0, i64 %.373
  %.375 = bitcast float* %.374 to <8 x float>*
  store <8 x float> %.372, <8 x float>* %.375, align 4
  %.376 = add i64 %index_38, 24
  %.377 = getelementptr float, float* %totals, i64 %.376
  %.378 = bitcast float* %.377 to <8 x float>*
  %.379 = load <8 x float>, <8 x float>* %.378, align 4
  %.380 = add i64 %index_37, 24
  %.381 = getelementptr float, float* %out0, i64 %.380
  %.382 = bitcast float* %.381 to <8 x float>*
  store <8 x float> %.379, <8 x float>* %.382, align 4
  %.383 = add nsw i32 %i_2, 1
  br label %i_2.head.45
i_2.end.47:
  %.384 = add i32 %group_x, 1
  %.385 = icmp eq i32 %.384, %.grid_x
  %.386 = add i32 %group_y, 1
  %.387 = select i1 %.385, i32 %.386, i32 %group_y
  %.388 = icmp eq i32 %.387, %.grid_y
  %.389 = add i32 %group_z, 1
  %.390 = select i1 %.385, i32 0, i32 %.384
  store i32 %.390, i32* %group_x.at
  %.391 = select i1 %.388, i32 0, i32 %.387
  store i32 %.391, i32* %group_y.at
  %.392 = select i1 %.388, i32 %.389, i32 %group_z
  store i32 %.392, i32* %group_z.at
  %.393 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; train_step_adam_8
;   ops: sub, mul, add, mul, sub, mul, add, mul, sqrt, add, div, sub
;   from: examples/digits/model.ts:20:7
;   schedule: map: tile element 4096, vector element 8
;   flops: 9600  bytes: 12804
;   grid: 1 x 1 x 1
;   in0: f32[800], read
;   in1: f32[800], read_write
;   in2: f32[800], read_write
;   in3: f32[1], read
;   in4: f32[800], read_write
define internal void @train_step_adam_8(float* noalias nocapture readonly %in0, float* noalias nocapture %in1, float* noalias nocapture %in2, float* noalias nocapture readonly %in3, float* noalias nocapture %in4, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.47, %i.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  br label %i.head.6
i.head.6:
  %i = phi i32 [ 0, %.task.body.4 ], [ %.37, %i.body.7 ]
  %.7 = icmp slt i32 %i, 800
  br i1 %.7, label %i.body.7, label %i.end.8
i.body.7:
  %index_1 = sext i32 %i to i64
  %.8 = getelementptr float, float* %in1, i64 %index_1
  %.9 = bitcast float* %.8 to <8 x float>*
  %x = load <8 x float>, <8 x float>* %.9, align 4
  %.10 = getelementptr float, float* %in0, i64 %index_1
  %.11 = bitcast float* %.10 to <8 x float>*
  %x_1 = load <8 x float>, <8 x float>* %.11, align 4
  %.12 = fsub <8 x float> %x_1, %x
  %.13 = fmul <8 x float> %.12, <float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612, float 0.10000000149011612>
  %add = fadd <8 x float> %x, %.13
  %.14 = getelementptr float, float* %in2, i64 %index_1
  %.15 = bitcast float* %.14 to <8 x float>*
  %x_2 = load <8 x float>, <8 x float>* %.15, align 4
  %.16 = fmul <8 x float> %x_1, %x_1
  %.17 = fsub <8 x float> %.16, %x_2
  %.18 = fmul <8 x float> %.17, <float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513, float 0.0010000000474974513>
  %add_1 = fadd <8 x float> %x_2, %.18
  %.19 = getelementptr float, float* %in1, i64 %index_1
  %.20 = bitcast float* %.19 to <8 x float>*
  store <8 x float> %add, <8 x float>* %.20, align 4
  %.21 = getelementptr float, float* %in2, i64 %index_1
  %.22 = bitcast float* %.21 to <8 x float>*
  store <8 x float> %add_1, <8 x float>* %.22, align 4
  %.23 = getelementptr float, float* %in4, i64 %index_1
  %.24 = bitcast float* %.23 to <8 x float>*
  %.25 = load <8 x float>, <8 x float>* %.24, align 4
  %.26 = getelementptr float, float* %in3, i64 0
  %.27 = load float, float* %.26, align 4
  %.28 = insertelement <8 x float> undef, float %.27, i32 0
  %.29 = shufflevector <8 x float> %.28, <8 x float> undef, <8 x i32> zeroinitializer
  %.30 = fmul <8 x float> %add, %.29
  %.31 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %add_1)
  %.32 = fadd <8 x float> %.31, <float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7, float 1.0000000116860974e-7>
  %.33 = fdiv <8 x float> %.30, %.32
  %.34 = fsub <8 x float> %.25, %.33
  %.35 = getelementptr float, float* %in4, i64 %index_1
  %.36 = bitcast float* %.35 to <8 x float>*
  store <8 x float> %.34, <8 x float>* %.36, align 4
  %.37 = add nsw i32 %i, 8
  br label %i.head.6
i.end.8:
  %.38 = add i32 %group_x, 1
  %.39 = icmp eq i32 %.38, %.grid_x
  %.40 = add i32 %group_y, 1
  %.41 = select i1 %.39, i32 %.40, i32 %group_y
  %.42 = icmp eq i32 %.41, %.grid_y
  %.43 = add i32 %group_z, 1
  %.44 = select i1 %.39, i32 0, i32 %.38
  store i32 %.44, i32* %group_x.at
  %.45 = select i1 %.42, i32 0, i32 %.41
  store i32 %.45, i32* %group_y.at
  %.46 = select i1 %.42, i32 %.43, i32 %group_z
  store i32 %.46, i32* %group_z.at
  %.47 = add nsw i32 %.task, 1
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.149, %row.end.8 ]
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
  %row = phi i32 [ %first, %.task.body.4 ], [ %.139, %j_3.end.20 ]
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
  %j_1 = phi i32 [ 0, %j.end.11 ], [ %.47, %j_1.body.13 ]
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
  %.31 = call float @llvm.fma.f32(float %clamped_1, float 0.7213475108146667, float 12583039.0)
  %bits_1 = bitcast float %.31 to i32
  %.32 = sub i32 %bits_1, 1262485631
  %n_1 = sitofp i32 %.32 to float
  %.33 = shl i32 %bits_1, 23
  %scale_1 = bitcast i32 %.33 to float
  %.34 = call float @llvm.fma.f32(float %n_1, float -1.38671875, float %clamped_1)
  %r_1 = call float @llvm.fma.f32(float %n_1, float 0.0004243888834025711, float %.34)
  %.35 = fmul float %r_1, %r_1
  %.36 = call float @llvm.fma.f32(float 0.00019611344032455236, float %r_1, float 0.0014104676665738225)
  %.37 = call float @llvm.fma.f32(float %.36, float %r_1, float 0.008336109109222889)
  %.38 = call float @llvm.fma.f32(float %.37, float %r_1, float 0.04166125878691673)
  %.39 = call float @llvm.fma.f32(float %.38, float %r_1, float 0.16666613519191742)
  %.40 = call float @llvm.fma.f32(float %.39, float %r_1, float 0.5000003576278687)
  %.41 = call float @llvm.fma.f32(float %.35, float %.40, float %r_1)
  %.42 = fadd float %.41, 1.0
  %.43 = fmul float %.42, %scale_1
  %exp = fmul float %.43, %scale_1
  %.44 = getelementptr float, float* %kept, i64 %index_3
  store float %exp, float* %.44, align 4
  %.45 = load float, float* %acc_1.at
  %.46 = fadd float %.45, %exp
  store float %.46, float* %acc_1.at
  %.47 = add nsw i32 %j_1, 1
  br label %j_1.head.12
j_1.end.14:
  store float 0.0, float* %acc_2.at
  store float 0xFFF0000000000000, float* %acc_3.at
  store i32 2147483647, i32* %acc_4.at
  br label %j_2.head.15
j_2.head.15:
  %j_2 = phi i32 [ 0, %j_1.end.14 ], [ %.74, %j_2.body.16 ]
  %.48 = icmp slt i32 %j_2, 10
  br i1 %.48, label %j_2.body.16, label %j_2.end.17
j_2.body.16:
  %.49 = sext i32 %j_2 to i64
  %.50 = getelementptr float, float* %kept, i64 %.49
  %.51 = load float, float* %.50, align 4
  %.52 = load float, float* %acc_1.at
  %div = fdiv float %.51, %.52
  %.53 = load float, float* %acc_2.at
  %.54 = fadd float %.53, %div
  store float %.54, float* %acc_2.at
  %.55 = fcmp oeq float %div, %div
  %value_1 = select i1 %.55, float %div, float 0xFFF0000000000000
  %.56 = load float, float* %acc_3.at
  %.57 = fcmp ogt float %value_1, %.56
  %.58 = load float, float* %acc_3.at
  %.59 = fcmp oeq float %value_1, %.58
  %.60 = load i32, i32* %acc_4.at
  %.61 = icmp slt i32 %j_2, %.60
  %.62 = and i1 %.59, %.61
  %.63 = or i1 %.57, %.62
  %.64 = load float, float* %acc_3.at
  %next = select i1 %.63, float %value_1, float %.64
  %.65 = load float, float* %acc_3.at
  %.66 = fcmp ogt float %value_1, %.65
  %.67 = load float, float* %acc_3.at
  %.68 = fcmp oeq float %value_1, %.67
  %.69 = load i32, i32* %acc_4.at
  %.70 = icmp slt i32 %j_2, %.69
  %.71 = and i1 %.68, %.70
  %.72 = or i1 %.66, %.71
  %.73 = load i32, i32* %acc_4.at
  %next_1 = select i1 %.72, i32 %j_2, i32 %.73
  store float %next, float* %acc_3.at
  store i32 %next_1, i32* %acc_4.at
  %.74 = add nsw i32 %j_2, 1
  br label %j_2.head.15
j_2.end.17:
  %.75 = load i32, i32* %acc_4.at
  %.76 = icmp eq i32 %.75, 2147483647
  %.77 = load i32, i32* %acc_4.at
  %arg_max = select i1 %.76, i32 0, i32 %.77
  %.78 = getelementptr i32, i32* %in1, i64 %index_1
  %x_2 = load i32, i32* %.78, align 4
  store float 0.0, float* %acc_5.at
  br label %j_3.head.18
j_3.head.18:
  %j_3 = phi i32 [ 0, %j_2.end.17 ], [ %.132, %j_3.body.19 ]
  %.79 = icmp slt i32 %j_3, 10
  br i1 %.79, label %j_3.body.19, label %j_3.end.20
j_3.body.19:
  %.80 = sext i32 %j_3 to i64
  %.81 = getelementptr float, float* %kept, i64 %.80
  %.82 = load float, float* %.81, align 4
  %.83 = load float, float* %acc_1.at
  %div_1 = fdiv float %.82, %.83
  %.84 = load float, float* %acc_2.at
  %.85 = fdiv float %div_1, %.84
  %.86 = fcmp ogt float 1.0000000116860974e-7, %.85
  %.87 = load float, float* %acc_2.at
  %.88 = fdiv float %div_1, %.87
  %.89 = select i1 %.86, float 1.0000000116860974e-7, float %.88
  %.90 = fcmp olt float 0.9999998807907104, %.89
  %.91 = load float, float* %acc_2.at
  %.92 = fdiv float %div_1, %.91
  %.93 = fcmp ogt float 1.0000000116860974e-7, %.92
  %.94 = load float, float* %acc_2.at
  %.95 = fdiv float %div_1, %.94
  %.96 = select i1 %.93, float 1.0000000116860974e-7, float %.95
  %x_4 = select i1 %.90, float 0.9999998807907104, float %.96
  %is_subnormal_1 = fcmp olt float %x_4, 1.1754943508222875e-38
  %.97 = fmul float %x_4, 33554432.0
  %.98 = select i1 %is_subnormal_1, float %.97, float %x_4
  %bits_2 = bitcast float %.98 to i32
  %above_2 = sub i32 %bits_2, 1060439283
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
  %.106 = icmp eq i32 %x_2, %j_3
  %.107 = uitofp i1 %.106 to float
  %.108 = fcmp ogt float %x_4, 0.0
  %.109 = fcmp olt float %x_4, 0x7FF0000000000000
  %.110 = and i1 %.108, %.109
  %.111 = call float @llvm.fma.f32(float 0.07037683576345444, float %f_1, float -0.11514610052108765)
  %.112 = call float @llvm.fma.f32(float %.111, float %f_1, float 0.11676998436450958)
  %.113 = call float @llvm.fma.f32(float %.112, float %f_1, float -0.12420140951871872)
  %.114 = call float @llvm.fma.f32(float %.113, float %f_1, float 0.14249323308467865)
  %.115 = call float @llvm.fma.f32(float %.114, float %f_1, float -0.16668057441711426)
  %.116 = call float @llvm.fma.f32(float %.115, float %f_1, float 0.2000071406364441)
  %.117 = call float @llvm.fma.f32(float %.116, float %f_1, float -0.24999994039535522)
  %.118 = call float @llvm.fma.f32(float %.117, float %f_1, float 0.3333333134651184)
  %.119 = fmul float %.118, %f_1
  %.120 = fmul float %.119, %z_1
  %.121 = call float @llvm.fma.f32(float %e_1, float -0.00021219444170128554, float %.120)
  %.122 = call float @llvm.fma.f32(float %z_1, float -0.5, float %.121)
  %.123 = fadd float %f_1, %.122
  %.124 = call float @llvm.fma.f32(float %e_1, float 0.693359375, float %.123)
  %.125 = fcmp oeq float %x_4, 0.0
  %.126 = fcmp olt float %x_4, 0.0
  %.127 = select i1 %.126, float 0x7FF8000000000000, float %x_4
  %.128 = select i1 %.125, float 0xFFF0000000000000, float %.127
  %.129 = select i1 %.110, float %.124, float %.128
  %.130 = fmul float %.107, %.129
  %.131 = fadd float %.105, %.130
  store float %.131, float* %acc_5.at
  %.132 = add nsw i32 %j_3, 1
  br label %j_3.head.18
j_3.end.20:
  %.133 = load float, float* %acc_5.at
  %.134 = fneg float %.133
  %.135 = getelementptr float, float* %out0, i64 %index_1
  store float %.134, float* %.135, align 4
  %.136 = icmp eq i32 %x_2, %arg_max
  %.137 = zext i1 %.136 to i32
  %.138 = getelementptr i32, i32* %out1, i64 %index_1
  store i32 %.137, i32* %.138, align 4
  %.139 = add nsw i32 %row, 1
  br label %row.head.6
row.end.8:
  %.140 = add i32 %group_x, 1
  %.141 = icmp eq i32 %.140, %.grid_x
  %.142 = add i32 %group_y, 1
  %.143 = select i1 %.141, i32 %.142, i32 %group_y
  %.144 = icmp eq i32 %.143, %.grid_y
  %.145 = add i32 %group_z, 1
  %.146 = select i1 %.141, i32 0, i32 %.140
  store i32 %.146, i32* %group_x.at
  %.147 = select i1 %.144, i32 0, i32 %.143
  store i32 %.147, i32* %group_y.at
  %.148 = select i1 %.144, i32 %.145, i32 %group_z
  store i32 %.148, i32* %group_z.at
  %.149 = add nsw i32 %.task, 1
  br label %.task.head.3
.task.end.5:
  br label %done.2
done.2:
  ret void
}

; derive_hidden
;   ops: copy
;   from: examples/digits/model.ts:15:12
;   schedule: map: tile element 4096, vector element 8
;   flops: 131072  bytes: 1048576
;   grid: 8 x 1 x 1
;   in0: f32[131072], read
;   out0: f32[131072], write
define internal void @derive_hidden(float* noalias nocapture readonly %in0, float* noalias nocapture %out0, i8* noalias nocapture %.scratch, i32 %.grid_x, i32 %.grid_y, i32 %.begin, i32 %.end) #0 {
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.32, %j0.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = sext i32 %group_x to i64
  %index_2 = mul i64 %index_1, 16384
  %index_5 = mul i64 %index_1, 16
  br label %j0.head.6
j0.head.6:
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.22, %j0.body.7 ]
  %.7 = icmp slt i32 %j0, 1024
  br i1 %.7, label %j0.body.7, label %j0.end.8
j0.body.7:
  %index_3 = sext i32 %j0 to i64
  %.8 = mul i64 %index_3, 16
  %index_4 = add i64 %index_2, %.8
  %.9 = mul i64 %index_3, 128
  %index_6 = add i64 %index_5, %.9
  %.10 = getelementptr float, float* %in0, i64 %index_6
  %.11 = bitcast float* %.10 to <8 x float>*
  %.12 = load <8 x float>, <8 x float>* %.11, align 4
  %.13 = getelementptr float, float* %out0, i64 %index_4
  %.14 = bitcast float* %.13 to <8 x float>*
  store <8 x float> %.12, <8 x float>* %.14, align 4
  %.15 = add i64 %index_6, 8
  %.16 = getelementptr float, float* %in0, i64 %.15
  %.17 = bitcast float* %.16 to <8 x float>*
  %.18 = load <8 x float>, <8 x float>* %.17, align 4
  %.19 = add i64 %index_4, 8
  %.20 = getelementptr float, float* %out0, i64 %.19
  %.21 = bitcast float* %.20 to <8 x float>*
  store <8 x float> %.18, <8 x float>* %.21, align 4
  %.22 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
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

define internal void @predict_conv1.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_conv1(float* %.3, float* %.6, float* %.9, float* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
  ret void
}

define internal void @predict_pool1.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_pool1(float* %.3, float* %.6, i32 %.9, i8* %.scratch, i32 %.12, i32 %.15, i32 %.begin, i32 %.end)
  ret void
}

define internal void @predict_conv2.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_conv2(float* %.3, float* %.6, float* %.9, float* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
  ret void
}

define internal void @predict_pool2.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_pool2(float* %.3, float* %.6, i32 %.9, i8* %.scratch, i32 %.12, i32 %.15, i32 %.begin, i32 %.end)
  ret void
}

define internal void @predict_hidden.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_hidden(float* %.3, float* %.6, float* %.9, float* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
  ret void
}

define internal void @predict_class.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_class(float* %.3, float* %.6, float* %.9, float* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
  ret void
}

define internal void @predict_class_1.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_class_1(float* %.3, float* %.6, i32 %.9, i8* %.scratch, i32 %.12, i32 %.15, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_pool1.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.values, i64 0
  %.2 = load i64, i64* %.1, align 8
  %.3 = inttoptr i64 %.2 to float*
  %.4 = getelementptr inbounds i64, i64* %.values, i64 1
  %.5 = load i64, i64* %.4, align 8
  %.6 = inttoptr i64 %.5 to float*
  %.7 = getelementptr inbounds i64, i64* %.values, i64 2
  %.8 = load i64, i64* %.7, align 8
  %.9 = inttoptr i64 %.8 to i32*
  %.10 = getelementptr inbounds i64, i64* %.values, i64 3
  %.11 = load i64, i64* %.10, align 8
  %.12 = trunc i64 %.11 to i32
  %.13 = getelementptr inbounds i64, i64* %.values, i64 4
  %.14 = load i64, i64* %.13, align 8
  %.15 = trunc i64 %.14 to i32
  %.16 = getelementptr inbounds i64, i64* %.values, i64 5
  %.17 = load i64, i64* %.16, align 8
  %.18 = trunc i64 %.17 to i32
  call void @train_step_pool1(float* %.3, float* %.6, i32* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_pool2.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.values, i64 0
  %.2 = load i64, i64* %.1, align 8
  %.3 = inttoptr i64 %.2 to float*
  %.4 = getelementptr inbounds i64, i64* %.values, i64 1
  %.5 = load i64, i64* %.4, align 8
  %.6 = inttoptr i64 %.5 to float*
  %.7 = getelementptr inbounds i64, i64* %.values, i64 2
  %.8 = load i64, i64* %.7, align 8
  %.9 = inttoptr i64 %.8 to i32*
  %.10 = getelementptr inbounds i64, i64* %.values, i64 3
  %.11 = load i64, i64* %.10, align 8
  %.12 = trunc i64 %.11 to i32
  %.13 = getelementptr inbounds i64, i64* %.values, i64 4
  %.14 = load i64, i64* %.13, align 8
  %.15 = trunc i64 %.14 to i32
  %.16 = getelementptr inbounds i64, i64* %.values, i64 5
  %.17 = load i64, i64* %.16, align 8
  %.18 = trunc i64 %.17 to i32
  call void @train_step_pool2(float* %.3, float* %.6, i32* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_dropout.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.values, i64 0
  %.2 = load i64, i64* %.1, align 8
  %.3 = inttoptr i64 %.2 to i32*
  %.4 = getelementptr inbounds i64, i64* %.values, i64 1
  %.5 = load i64, i64* %.4, align 8
  %.6 = inttoptr i64 %.5 to float*
  %.7 = getelementptr inbounds i64, i64* %.values, i64 2
  %.8 = load i64, i64* %.7, align 8
  %.9 = inttoptr i64 %.8 to i32*
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
  call void @train_step_dropout(i32* %.3, float* %.6, i32* %.9, float* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_hidden.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_hidden(float* %.3, float* %.6, float* %.9, float* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_class.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.values, i64 0
  %.2 = load i64, i64* %.1, align 8
  %.3 = inttoptr i64 %.2 to float*
  %.4 = getelementptr inbounds i64, i64* %.values, i64 1
  %.5 = load i64, i64* %.4, align 8
  %.6 = inttoptr i64 %.5 to i32*
  %.7 = getelementptr inbounds i64, i64* %.values, i64 2
  %.8 = load i64, i64* %.7, align 8
  %.9 = inttoptr i64 %.8 to float*
  %.10 = getelementptr inbounds i64, i64* %.values, i64 3
  %.11 = load i64, i64* %.10, align 8
  %.12 = inttoptr i64 %.11 to float*
  %.13 = getelementptr inbounds i64, i64* %.values, i64 4
  %.14 = load i64, i64* %.13, align 8
  %.15 = inttoptr i64 %.14 to i32*
  %.16 = getelementptr inbounds i64, i64* %.values, i64 5
  %.17 = load i64, i64* %.16, align 8
  %.18 = trunc i64 %.17 to i32
  %.19 = getelementptr inbounds i64, i64* %.values, i64 6
  %.20 = load i64, i64* %.19, align 8
  %.21 = trunc i64 %.20 to i32
  %.22 = getelementptr inbounds i64, i64* %.values, i64 7
  %.23 = load i64, i64* %.22, align 8
  %.24 = trunc i64 %.23 to i32
  call void @train_step_class(float* %.3, i32* %.6, float* %.9, float* %.12, i32* %.15, i32 %.18, i8* %.scratch, i32 %.21, i32 %.24, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_class_3.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_class_3(float* %.3, float* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_hidden_2.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_hidden_2(float* %.3, float* %.6, i32 %.9, i8* %.scratch, i32 %.12, i32 %.15, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_hidden_3.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_hidden_3(float* %.3, float* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_hidden_4.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.values, i64 0
  %.2 = load i64, i64* %.1, align 8
  %.3 = inttoptr i64 %.2 to float*
  %.4 = getelementptr inbounds i64, i64* %.values, i64 1
  %.5 = load i64, i64* %.4, align 8
  %.6 = inttoptr i64 %.5 to float*
  %.7 = getelementptr inbounds i64, i64* %.values, i64 2
  %.8 = load i64, i64* %.7, align 8
  %.9 = inttoptr i64 %.8 to i32*
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
  call void @train_step_hidden_4(float* %.3, float* %.6, i32* %.9, float* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_adam_4.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_adam_4(float* %.3, float* %.6, float* %.9, float* %.12, float* %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_pool2_1.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.values, i64 0
  %.2 = load i64, i64* %.1, align 8
  %.3 = inttoptr i64 %.2 to float*
  %.4 = getelementptr inbounds i64, i64* %.values, i64 1
  %.5 = load i64, i64* %.4, align 8
  %.6 = inttoptr i64 %.5 to i32*
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
  call void @train_step_pool2_1(float* %.3, i32* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_conv2_1.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_conv2_1(float* %.3, float* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_conv2_2.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_conv2_2(float* %.3, float* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_adam_6.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @train_step_adam_6(float* %.3, float* %.6, float* %.9, float* %.12, float* %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
  ret void
}

define internal void @train_step_pool1_1.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.values, i64 0
  %.2 = load i64, i64* %.1, align 8
  %.3 = inttoptr i64 %.2 to float*
  %.4 = getelementptr inbounds i64, i64* %.values, i64 1
  %.5 = load i64, i64* %.4, align 8
  %.6 = inttoptr i64 %.5 to i32*
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
  call void @train_step_pool1_1(float* %.3, i32* %.6, float* %.9, i32 %.12, i8* %.scratch, i32 %.15, i32 %.18, i32 %.begin, i32 %.end)
  ret void
}

define internal void @eval_step_class.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.values, i64 0
  %.2 = load i64, i64* %.1, align 8
  %.3 = inttoptr i64 %.2 to float*
  %.4 = getelementptr inbounds i64, i64* %.values, i64 1
  %.5 = load i64, i64* %.4, align 8
  %.6 = inttoptr i64 %.5 to i32*
  %.7 = getelementptr inbounds i64, i64* %.values, i64 2
  %.8 = load i64, i64* %.7, align 8
  %.9 = inttoptr i64 %.8 to float*
  %.10 = getelementptr inbounds i64, i64* %.values, i64 3
  %.11 = load i64, i64* %.10, align 8
  %.12 = inttoptr i64 %.11 to i32*
  %.13 = getelementptr inbounds i64, i64* %.values, i64 4
  %.14 = load i64, i64* %.13, align 8
  %.15 = trunc i64 %.14 to i32
  %.16 = getelementptr inbounds i64, i64* %.values, i64 5
  %.17 = load i64, i64* %.16, align 8
  %.18 = trunc i64 %.17 to i32
  %.19 = getelementptr inbounds i64, i64* %.values, i64 6
  %.20 = load i64, i64* %.19, align 8
  %.21 = trunc i64 %.20 to i32
  call void @eval_step_class(float* %.3, i32* %.6, float* %.9, i32* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
  ret void
}

define internal void @derive_hidden.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @derive_hidden(float* %.3, float* %.6, i8* %.scratch, i32 %.9, i32 %.12, i32 %.begin, i32 %.end)
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
  %.array = alloca [7 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [7 x i64], [7 x i64]* %.array, i64 0, i64 0
  %.3 = mul i64 73728, %batch.capacity
  %.4 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.5 = bitcast i8* %.4 to float*
  %.6 = getelementptr inbounds i8, i8* %.state, i64 0
  %.7 = bitcast i8* %.6 to float*
  %.8 = getelementptr inbounds i8, i8* %.state, i64 3200
  %.9 = bitcast i8* %.8 to float*
  %.10 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.11 = bitcast i8* %.10 to float*
  %.12 = trunc i64 %batch.sizes to i32
  %.13 = mul i64 576, %batch.sizes
  %.14 = add i64 %.13, 383
  %.15 = call i64 @.floordiv(i64 %.14, i64 384)
  %.16 = trunc i64 %.15 to i32
  %.17 = mul i32 %.16, 1
  %.18 = mul i32 %.17, 1
  %.19 = ptrtoint float* %.5 to i64
  %.20 = ptrtoint float* %.7 to i64
  %.21 = ptrtoint float* %.9 to i64
  %.22 = ptrtoint float* %.11 to i64
  %.23 = zext i32 %.12 to i64
  %.24 = zext i32 %.16 to i64
  %.25 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.19, i64* %.25, align 8
  %.26 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.20, i64* %.26, align 8
  %.27 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.21, i64* %.27, align 8
  %.28 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.22, i64* %.28, align 8
  %.29 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.23, i64* %.29, align 8
  %.30 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.24, i64* %.30, align 8
  %.31 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.31, align 8
  %.32 = mul i64 1573376, %batch.sizes
  %.33 = add i64 %.32, 26624
  %.34 = call i64 @.floordiv(i64 %.33, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_conv1.share, i64* %.arguments, i32 %.18, i64 %.34)
  %.35 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.36 = bitcast i8* %.35 to float*
  %.37 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.38 = bitcast i8* %.37 to float*
  %.39 = trunc i64 %batch.sizes to i32
  %.40 = trunc i64 %batch.sizes to i32
  %.41 = mul i32 %.40, 1
  %.42 = mul i32 %.41, 1
  %.43 = ptrtoint float* %.36 to i64
  %.44 = ptrtoint float* %.38 to i64
  %.45 = zext i32 %.39 to i64
  %.46 = zext i32 %.40 to i64
  %.47 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.43, i64* %.47, align 8
  %.48 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.44, i64* %.48, align 8
  %.49 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.45, i64* %.49, align 8
  %.50 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.46, i64* %.50, align 8
  %.51 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.51, align 8
  %.52 = mul i64 755712, %batch.sizes
  %.53 = call i64 @.floordiv(i64 %.52, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_pool1.share, i64* %.arguments, i32 %.42, i64 %.53)
  %.54 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.55 = bitcast i8* %.54 to float*
  %.56 = getelementptr inbounds i8, i8* %.state, i64 3328
  %.57 = bitcast i8* %.56 to float*
  %.58 = getelementptr inbounds i8, i8* %.state, i64 208128
  %.59 = bitcast i8* %.58 to float*
  %.60 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.61 = bitcast i8* %.60 to float*
  %.62 = trunc i64 %batch.sizes to i32
  %.63 = mul i64 64, %batch.sizes
  %.64 = add i64 %.63, 383
  %.65 = call i64 @.floordiv(i64 %.64, i64 384)
  %.66 = trunc i64 %.65 to i32
  %.67 = mul i32 %.66, 1
  %.68 = mul i32 %.67, 1
  %.69 = ptrtoint float* %.55 to i64
  %.70 = ptrtoint float* %.57 to i64
  %.71 = ptrtoint float* %.59 to i64
  %.72 = ptrtoint float* %.61 to i64
  %.73 = zext i32 %.62 to i64
  %.74 = zext i32 %.66 to i64
  %.75 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.69, i64* %.75, align 8
  %.76 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.70, i64* %.76, align 8
  %.77 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.71, i64* %.77, align 8
  %.78 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.72, i64* %.78, align 8
  %.79 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.73, i64* %.79, align 8
  %.80 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.74, i64* %.80, align 8
  %.81 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.81, align 8
  %.82 = mul i64 6840320, %batch.sizes
  %.83 = add i64 %.82, 1640448
  %.84 = call i64 @.floordiv(i64 %.83, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_conv2.share, i64* %.arguments, i32 %.68, i64 %.84)
  %.85 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.86 = bitcast i8* %.85 to float*
  %.87 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.88 = bitcast i8* %.87 to float*
  %.89 = trunc i64 %batch.sizes to i32
  %.90 = trunc i64 %batch.sizes to i32
  %.91 = mul i32 %.90, 1
  %.92 = mul i32 %.91, 1
  %.93 = ptrtoint float* %.86 to i64
  %.94 = ptrtoint float* %.88 to i64
  %.95 = zext i32 %.89 to i64
  %.96 = zext i32 %.90 to i64
  %.97 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.93, i64* %.97, align 8
  %.98 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.94, i64* %.98, align 8
  %.99 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.95, i64* %.99, align 8
  %.100 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.96, i64* %.100, align 8
  %.101 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.101, align 8
  %.102 = mul i64 167936, %batch.sizes
  %.103 = call i64 @.floordiv(i64 %.102, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_pool2.share, i64* %.arguments, i32 %.92, i64 %.103)
  %.104 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.105 = bitcast i8* %.104 to float*
  %.106 = getelementptr inbounds i8, i8* %.state, i64 2215616
  %.107 = bitcast i8* %.106 to float*
  %.108 = getelementptr inbounds i8, i8* %.state, i64 732736
  %.109 = bitcast i8* %.108 to float*
  %.110 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.111 = bitcast i8* %.110 to float*
  %.112 = trunc i64 %batch.sizes to i32
  %.113 = add i64 %batch.sizes, 59
  %.114 = call i64 @.floordiv(i64 %.113, i64 60)
  %.115 = trunc i64 %.114 to i32
  %.116 = mul i32 %.115, 2
  %.117 = mul i32 %.116, 1
  %.118 = ptrtoint float* %.105 to i64
  %.119 = ptrtoint float* %.107 to i64
  %.120 = ptrtoint float* %.109 to i64
  %.121 = ptrtoint float* %.111 to i64
  %.122 = zext i32 %.112 to i64
  %.123 = zext i32 %.115 to i64
  %.124 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.118, i64* %.124, align 8
  %.125 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.119, i64* %.125, align 8
  %.126 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.120, i64* %.126, align 8
  %.127 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.121, i64* %.127, align 8
  %.128 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.122, i64* %.128, align 8
  %.129 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.123, i64* %.129, align 8
  %.130 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 2, i64* %.130, align 8
  %.131 = mul i64 299264, %batch.sizes
  %.132 = add i64 %.131, 4198400
  %.133 = call i64 @.floordiv(i64 %.132, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_hidden.share, i64* %.arguments, i32 %.117, i64 %.133)
  %.134 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.135 = bitcast i8* %.134 to float*
  %.136 = getelementptr inbounds i8, i8* %.state, i64 733248
  %.137 = bitcast i8* %.136 to float*
  %.138 = getelementptr inbounds i8, i8* %.state, i64 738368
  %.139 = bitcast i8* %.138 to float*
  %.140 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.141 = bitcast i8* %.140 to float*
  %.142 = trunc i64 %batch.sizes to i32
  %.143 = add i64 %batch.sizes, 191
  %.144 = call i64 @.floordiv(i64 %.143, i64 192)
  %.145 = trunc i64 %.144 to i32
  %.146 = mul i32 %.145, 1
  %.147 = mul i32 %.146, 1
  %.148 = ptrtoint float* %.135 to i64
  %.149 = ptrtoint float* %.137 to i64
  %.150 = ptrtoint float* %.139 to i64
  %.151 = ptrtoint float* %.141 to i64
  %.152 = zext i32 %.142 to i64
  %.153 = zext i32 %.145 to i64
  %.154 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.148, i64* %.154, align 8
  %.155 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.149, i64* %.155, align 8
  %.156 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.150, i64* %.156, align 8
  %.157 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.151, i64* %.157, align 8
  %.158 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.152, i64* %.158, align 8
  %.159 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.153, i64* %.159, align 8
  %.160 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.160, align 8
  %.161 = mul i64 6986, %batch.sizes
  %.162 = add i64 %.161, 41280
  %.163 = call i64 @.floordiv(i64 %.162, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_class.share, i64* %.arguments, i32 %.147, i64 %.163)
  %.164 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.165 = bitcast i8* %.164 to float*
  %.166 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.167 = bitcast i8* %.166 to float*
  %.168 = trunc i64 %batch.sizes to i32
  %.169 = add i64 %batch.sizes, 7
  %.170 = call i64 @.floordiv(i64 %.169, i64 8)
  %.171 = trunc i64 %.170 to i32
  %.172 = mul i32 %.171, 1
  %.173 = mul i32 %.172, 1
  %.174 = ptrtoint float* %.165 to i64
  %.175 = ptrtoint float* %.167 to i64
  %.176 = zext i32 %.168 to i64
  %.177 = zext i32 %.171 to i64
  %.178 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.174, i64* %.178, align 8
  %.179 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.175, i64* %.179, align 8
  %.180 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.176, i64* %.180, align 8
  %.181 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.177, i64* %.181, align 8
  %.182 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.182, align 8
  %.183 = mul i64 690, %batch.sizes
  %.184 = call i64 @.floordiv(i64 %.183, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_class_1.share, i64* %.arguments, i32 %.173, i64 %.184)
  ret void
}

define void @tscompile_digits_places_predict(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 73728, %batch.capacity
  store i64 %.3, i64* %.2, align 8
  %.4 = getelementptr inbounds i64, i64* %.places, i64 1
  store i64 0, i64* %.4, align 8
  ret void
}

; train_step: 33 steps
define void @tscompile_digits_run_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [8 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [8 x i64], [8 x i64]* %.array, i64 0, i64 0
  %.3 = mul i64 18432, %batch.capacity
  %.4 = call i64 @llvm.smax.i64(i64 %.3, i64 524288)
  %.5 = add i64 %.4, 63
  %.6 = call i64 @.floordiv(i64 %.5, i64 64)
  %.7 = mul i64 %.6, 64
  %.8 = mul i64 4096, %batch.capacity
  %.9 = call i64 @llvm.smax.i64(i64 %.8, i64 204800)
  %.10 = add i64 %.9, 63
  %.11 = call i64 @.floordiv(i64 %.10, i64 64)
  %.12 = mul i64 %.11, 64
  %.13 = add i64 %.7, %.12
  %.14 = mul i64 135168, %batch.capacity
  %.15 = add i64 %.13, %.14
  %.16 = getelementptr inbounds i8, i8* %.arena, i64 %.15
  %.17 = bitcast i8* %.16 to float*
  %.18 = getelementptr inbounds i8, i8* %.state, i64 0
  %.19 = bitcast i8* %.18 to float*
  %.20 = getelementptr inbounds i8, i8* %.state, i64 3200
  %.21 = bitcast i8* %.20 to float*
  %.22 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.23 = bitcast i8* %.22 to float*
  %.24 = trunc i64 %batch.sizes to i32
  %.25 = mul i64 576, %batch.sizes
  %.26 = add i64 %.25, 383
  %.27 = call i64 @.floordiv(i64 %.26, i64 384)
  %.28 = trunc i64 %.27 to i32
  %.29 = mul i32 %.28, 1
  %.30 = mul i32 %.29, 1
  %.31 = ptrtoint float* %.17 to i64
  %.32 = ptrtoint float* %.19 to i64
  %.33 = ptrtoint float* %.21 to i64
  %.34 = ptrtoint float* %.23 to i64
  %.35 = zext i32 %.24 to i64
  %.36 = zext i32 %.28 to i64
  %.37 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.31, i64* %.37, align 8
  %.38 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.32, i64* %.38, align 8
  %.39 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.33, i64* %.39, align 8
  %.40 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.34, i64* %.40, align 8
  %.41 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.35, i64* %.41, align 8
  %.42 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.36, i64* %.42, align 8
  %.43 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.43, align 8
  %.44 = mul i64 1573376, %batch.sizes
  %.45 = add i64 %.44, 26624
  %.46 = call i64 @.floordiv(i64 %.45, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_conv1.share, i64* %.arguments, i32 %.30, i64 %.46)
  %.47 = getelementptr inbounds i8, i8* %.state, i64 738624
  %.48 = bitcast i8* %.47 to i32*
  %.49 = getelementptr inbounds i8, i8* %.state, i64 738560
  %.50 = bitcast i8* %.49 to float*
  %.51 = mul i64 512, %batch.capacity
  %.52 = call i64 @llvm.smax.i64(i64 %.51, i64 5120)
  %.53 = add i64 %.52, 63
  %.54 = call i64 @.floordiv(i64 %.53, i64 64)
  %.55 = mul i64 %.54, 64
  %.56 = add i64 %.13, %.55
  %.57 = mul i64 4, %batch.capacity
  %.58 = call i64 @llvm.smax.i64(i64 %.57, i64 256)
  %.59 = add i64 %.58, 63
  %.60 = call i64 @.floordiv(i64 %.59, i64 64)
  %.61 = mul i64 %.60, 64
  %.62 = add i64 %.56, %.61
  %.63 = add i64 %.57, 63
  %.64 = call i64 @.floordiv(i64 %.63, i64 64)
  %.65 = mul i64 %.64, 64
  %.66 = mul i64 2, %.65
  %.67 = add i64 %.62, %.66
  %.68 = mul i64 138816, %batch.capacity
  %.69 = add i64 %.67, %.68
  %.70 = getelementptr inbounds i8, i8* %.arena, i64 %.69
  %.71 = bitcast i8* %.70 to float*
  call void @train_step_adam(i32* %.48, float* %.50, float* %.71, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.72 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.73 = bitcast i8* %.72 to float*
  %.74 = mul i64 73728, %batch.capacity
  %.75 = getelementptr inbounds i8, i8* %.arena, i64 %.74
  %.76 = bitcast i8* %.75 to float*
  %.77 = mul i64 92160, %batch.capacity
  %.78 = getelementptr inbounds i8, i8* %.arena, i64 %.77
  %.79 = bitcast i8* %.78 to i32*
  %.80 = trunc i64 %batch.sizes to i32
  %.81 = trunc i64 %batch.sizes to i32
  %.82 = mul i32 %.81, 1
  %.83 = mul i32 %.82, 1
  %.84 = ptrtoint float* %.73 to i64
  %.85 = ptrtoint float* %.76 to i64
  %.86 = ptrtoint i32* %.79 to i64
  %.87 = zext i32 %.80 to i64
  %.88 = zext i32 %.81 to i64
  %.89 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.84, i64* %.89, align 8
  %.90 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.85, i64* %.90, align 8
  %.91 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.86, i64* %.91, align 8
  %.92 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.87, i64* %.92, align 8
  %.93 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.88, i64* %.93, align 8
  %.94 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.94, align 8
  %.95 = mul i64 921600, %batch.sizes
  %.96 = call i64 @.floordiv(i64 %.95, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_pool1.share, i64* %.arguments, i32 %.83, i64 %.96)
  %.97 = getelementptr inbounds i8, i8* %.arena, i64 %.74
  %.98 = bitcast i8* %.97 to float*
  %.99 = getelementptr inbounds i8, i8* %.state, i64 3328
  %.100 = bitcast i8* %.99 to float*
  %.101 = getelementptr inbounds i8, i8* %.state, i64 208128
  %.102 = bitcast i8* %.101 to float*
  %.103 = mul i64 110592, %batch.capacity
  %.104 = add i64 %.7, %.103
  %.105 = getelementptr inbounds i8, i8* %.arena, i64 %.104
  %.106 = bitcast i8* %.105 to float*
  %.107 = trunc i64 %batch.sizes to i32
  %.108 = mul i64 64, %batch.sizes
  %.109 = add i64 %.108, 383
  %.110 = call i64 @.floordiv(i64 %.109, i64 384)
  %.111 = trunc i64 %.110 to i32
  %.112 = mul i32 %.111, 1
  %.113 = mul i32 %.112, 1
  %.114 = ptrtoint float* %.98 to i64
  %.115 = ptrtoint float* %.100 to i64
  %.116 = ptrtoint float* %.102 to i64
  %.117 = ptrtoint float* %.106 to i64
  %.118 = zext i32 %.107 to i64
  %.119 = zext i32 %.111 to i64
  %.120 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.114, i64* %.120, align 8
  %.121 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.115, i64* %.121, align 8
  %.122 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.116, i64* %.122, align 8
  %.123 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.117, i64* %.123, align 8
  %.124 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.118, i64* %.124, align 8
  %.125 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.119, i64* %.125, align 8
  %.126 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.126, align 8
  %.127 = mul i64 6840320, %batch.sizes
  %.128 = add i64 %.127, 1640448
  %.129 = call i64 @.floordiv(i64 %.128, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_conv2.share, i64* %.arguments, i32 %.113, i64 %.129)
  %.130 = getelementptr inbounds i8, i8* %.arena, i64 %.104
  %.131 = bitcast i8* %.130 to float*
  %.132 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.133 = bitcast i8* %.132 to float*
  %.134 = mul i64 126976, %batch.capacity
  %.135 = add i64 %.7, %.134
  %.136 = getelementptr inbounds i8, i8* %.arena, i64 %.135
  %.137 = bitcast i8* %.136 to i32*
  %.138 = trunc i64 %batch.sizes to i32
  %.139 = trunc i64 %batch.sizes to i32
  %.140 = mul i32 %.139, 1
  %.141 = mul i32 %.140, 1
  %.142 = ptrtoint float* %.131 to i64
  %.143 = ptrtoint float* %.133 to i64
  %.144 = ptrtoint i32* %.137 to i64
  %.145 = zext i32 %.138 to i64
  %.146 = zext i32 %.139 to i64
  %.147 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.142, i64* %.147, align 8
  %.148 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.143, i64* %.148, align 8
  %.149 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.144, i64* %.149, align 8
  %.150 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.145, i64* %.150, align 8
  %.151 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.146, i64* %.151, align 8
  %.152 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.152, align 8
  %.153 = mul i64 204800, %batch.sizes
  %.154 = call i64 @.floordiv(i64 %.153, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_pool2.share, i64* %.arguments, i32 %.141, i64 %.154)
  %.155 = getelementptr inbounds i8, i8* %.state, i64 208384
  %.156 = bitcast i8* %.155 to i32*
  %.157 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.158 = bitcast i8* %.157 to float*
  %.159 = mul i64 131072, %batch.capacity
  %.160 = add i64 %.7, %.159
  %.161 = getelementptr inbounds i8, i8* %.arena, i64 %.160
  %.162 = bitcast i8* %.161 to i32*
  %.163 = add i64 %.7, %.14
  %.164 = getelementptr inbounds i8, i8* %.arena, i64 %.163
  %.165 = bitcast i8* %.164 to float*
  %.166 = trunc i64 %batch.sizes to i32
  %.167 = mul i64 1024, %batch.sizes
  %.168 = add i64 %.167, 4095
  %.169 = call i64 @.floordiv(i64 %.168, i64 4096)
  %.170 = trunc i64 %.169 to i32
  %.171 = mul i32 %.170, 1
  %.172 = mul i32 %.171, 1
  %.173 = ptrtoint i32* %.156 to i64
  %.174 = ptrtoint float* %.158 to i64
  %.175 = ptrtoint i32* %.162 to i64
  %.176 = ptrtoint float* %.165 to i64
  %.177 = zext i32 %.166 to i64
  %.178 = zext i32 %.170 to i64
  %.179 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.173, i64* %.179, align 8
  %.180 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.174, i64* %.180, align 8
  %.181 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.175, i64* %.181, align 8
  %.182 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.176, i64* %.182, align 8
  %.183 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.177, i64* %.183, align 8
  %.184 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.178, i64* %.184, align 8
  %.185 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.185, align 8
  %.186 = mul i64 104448, %batch.sizes
  %.187 = add i64 %.186, 64
  %.188 = call i64 @.floordiv(i64 %.187, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_dropout.share, i64* %.arguments, i32 %.172, i64 %.188)
  %.189 = getelementptr inbounds i8, i8* %.state, i64 208384
  %.190 = bitcast i8* %.189 to i32*
  %.191 = getelementptr inbounds i8, i8* %.state, i64 2215552
  %.192 = bitcast i8* %.191 to i32*
  call void @train_step_dropout_1(i32* %.190, i32* %.192, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.193 = getelementptr inbounds i8, i8* %.arena, i64 %.163
  %.194 = bitcast i8* %.193 to float*
  %.195 = getelementptr inbounds i8, i8* %.state, i64 208448
  %.196 = bitcast i8* %.195 to float*
  %.197 = getelementptr inbounds i8, i8* %.state, i64 732736
  %.198 = bitcast i8* %.197 to float*
  %.199 = mul i64 138304, %batch.capacity
  %.200 = add i64 %.13, %.199
  %.201 = getelementptr inbounds i8, i8* %.arena, i64 %.200
  %.202 = bitcast i8* %.201 to float*
  %.203 = trunc i64 %batch.sizes to i32
  %.204 = add i64 %batch.sizes, 383
  %.205 = call i64 @.floordiv(i64 %.204, i64 384)
  %.206 = trunc i64 %.205 to i32
  %.207 = mul i32 %.206, 2
  %.208 = mul i32 %.207, 1
  %.209 = ptrtoint float* %.194 to i64
  %.210 = ptrtoint float* %.196 to i64
  %.211 = ptrtoint float* %.198 to i64
  %.212 = ptrtoint float* %.202 to i64
  %.213 = zext i32 %.203 to i64
  %.214 = zext i32 %.206 to i64
  %.215 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.209, i64* %.215, align 8
  %.216 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.210, i64* %.216, align 8
  %.217 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.211, i64* %.217, align 8
  %.218 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.212, i64* %.218, align 8
  %.219 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.213, i64* %.219, align 8
  %.220 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.214, i64* %.220, align 8
  %.221 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 2, i64* %.221, align 8
  %.222 = mul i64 299264, %batch.sizes
  %.223 = add i64 %.222, 4198400
  %.224 = call i64 @.floordiv(i64 %.223, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_hidden.share, i64* %.arguments, i32 %.208, i64 %.224)
  %.225 = getelementptr inbounds i8, i8* %.arena, i64 %.200
  %.226 = bitcast i8* %.225 to float*
  %.227 = getelementptr inbounds i8, i8* %.state, i64 733248
  %.228 = bitcast i8* %.227 to float*
  %.229 = getelementptr inbounds i8, i8* %.state, i64 738368
  %.230 = bitcast i8* %.229 to float*
  %.231 = add i64 %.13, %.68
  %.232 = getelementptr inbounds i8, i8* %.arena, i64 %.231
  %.233 = bitcast i8* %.232 to float*
  %.234 = trunc i64 %batch.sizes to i32
  %.235 = add i64 %batch.sizes, 191
  %.236 = call i64 @.floordiv(i64 %.235, i64 192)
  %.237 = trunc i64 %.236 to i32
  %.238 = mul i32 %.237, 1
  %.239 = mul i32 %.238, 1
  %.240 = ptrtoint float* %.226 to i64
  %.241 = ptrtoint float* %.228 to i64
  %.242 = ptrtoint float* %.230 to i64
  %.243 = ptrtoint float* %.233 to i64
  %.244 = zext i32 %.234 to i64
  %.245 = zext i32 %.237 to i64
  %.246 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.240, i64* %.246, align 8
  %.247 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.241, i64* %.247, align 8
  %.248 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.242, i64* %.248, align 8
  %.249 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.243, i64* %.249, align 8
  %.250 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.244, i64* %.250, align 8
  %.251 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.245, i64* %.251, align 8
  %.252 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.252, align 8
  %.253 = mul i64 6986, %batch.sizes
  %.254 = add i64 %.253, 41280
  %.255 = call i64 @.floordiv(i64 %.254, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_class.share, i64* %.arguments, i32 %.239, i64 %.255)
  %.256 = getelementptr inbounds i8, i8* %.arena, i64 %.231
  %.257 = bitcast i8* %.256 to float*
  %.258 = add i64 %.56, %.68
  %.259 = getelementptr inbounds i8, i8* %.arena, i64 %.258
  %.260 = bitcast i8* %.259 to i32*
  %.261 = add i64 %.62, %.68
  %.262 = getelementptr inbounds i8, i8* %.arena, i64 %.261
  %.263 = bitcast i8* %.262 to float*
  %.264 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.265 = bitcast i8* %.264 to float*
  %.266 = add i64 %.62, %.65
  %.267 = add i64 %.266, %.68
  %.268 = getelementptr inbounds i8, i8* %.arena, i64 %.267
  %.269 = bitcast i8* %.268 to i32*
  %.270 = trunc i64 %batch.sizes to i32
  %.271 = add i64 %batch.sizes, 7
  %.272 = call i64 @.floordiv(i64 %.271, i64 8)
  %.273 = trunc i64 %.272 to i32
  %.274 = mul i32 %.273, 1
  %.275 = mul i32 %.274, 1
  %.276 = ptrtoint float* %.257 to i64
  %.277 = ptrtoint i32* %.260 to i64
  %.278 = ptrtoint float* %.263 to i64
  %.279 = ptrtoint float* %.265 to i64
  %.280 = ptrtoint i32* %.269 to i64
  %.281 = zext i32 %.270 to i64
  %.282 = zext i32 %.273 to i64
  %.283 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.276, i64* %.283, align 8
  %.284 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.277, i64* %.284, align 8
  %.285 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.278, i64* %.285, align 8
  %.286 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.279, i64* %.286, align 8
  %.287 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.280, i64* %.287, align 8
  %.288 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.281, i64* %.288, align 8
  %.289 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 %.282, i64* %.289, align 8
  %.290 = getelementptr inbounds i64, i64* %.arguments, i64 7
  store i64 1, i64* %.290, align 8
  %.291 = mul i64 1039, %batch.sizes
  %.292 = add i64 %.291, 1
  %.293 = call i64 @.floordiv(i64 %.292, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_class.share, i64* %.arguments, i32 %.275, i64 %.293)
  %.294 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.295 = bitcast i8* %.294 to float*
  %.296 = getelementptr inbounds i8, i8* %.arena, i64 %.258
  %.297 = bitcast i8* %.296 to float*
  %.298 = trunc i64 %batch.sizes to i32
  call void @train_step_class_1(float* %.295, float* %.297, i32 %.298, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.299 = getelementptr inbounds i8, i8* %.arena, i64 %.258
  %.300 = bitcast i8* %.299 to float*
  %.301 = getelementptr inbounds i8, i8* %.state, i64 2215296
  %.302 = bitcast i8* %.301 to float*
  %.303 = getelementptr inbounds i8, i8* %.state, i64 2215360
  %.304 = bitcast i8* %.303 to float*
  %.305 = getelementptr inbounds i8, i8* %.arena, i64 %.69
  %.306 = bitcast i8* %.305 to float*
  %.307 = getelementptr inbounds i8, i8* %.state, i64 738368
  %.308 = bitcast i8* %.307 to float*
  call void @train_step_adam_1(float* %.300, float* %.302, float* %.304, float* %.306, float* %.308, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.309 = getelementptr inbounds i8, i8* %.arena, i64 %.200
  %.310 = bitcast i8* %.309 to float*
  %.311 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.312 = bitcast i8* %.311 to float*
  %.313 = getelementptr inbounds i8, i8* %.arena, i64 %.231
  %.314 = bitcast i8* %.313 to float*
  %.315 = trunc i64 %batch.sizes to i32
  call void @train_step_class_2(float* %.310, float* %.312, float* %.314, i32 %.315, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.316 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.317 = bitcast i8* %.316 to float*
  %.318 = getelementptr inbounds i8, i8* %.state, i64 733248
  %.319 = bitcast i8* %.318 to float*
  %.320 = getelementptr inbounds i8, i8* %.arena, i64 %.200
  %.321 = bitcast i8* %.320 to float*
  %.322 = trunc i64 %batch.sizes to i32
  %.323 = trunc i64 %.205 to i32
  %.324 = mul i32 %.323, 2
  %.325 = mul i32 %.324, 1
  %.326 = ptrtoint float* %.317 to i64
  %.327 = ptrtoint float* %.319 to i64
  %.328 = ptrtoint float* %.321 to i64
  %.329 = zext i32 %.322 to i64
  %.330 = zext i32 %.323 to i64
  %.331 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.326, i64* %.331, align 8
  %.332 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.327, i64* %.332, align 8
  %.333 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.328, i64* %.333, align 8
  %.334 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.329, i64* %.334, align 8
  %.335 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.330, i64* %.335, align 8
  %.336 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 2, i64* %.336, align 8
  %.337 = mul i64 7232, %batch.sizes
  %.338 = add i64 %.337, 40960
  %.339 = call i64 @.floordiv(i64 %.338, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_class_3.share, i64* %.arguments, i32 %.325, i64 %.339)
  %.340 = getelementptr inbounds i8, i8* %.arena, i64 %.231
  %.341 = bitcast i8* %.340 to float*
  %.342 = getelementptr inbounds i8, i8* %.state, i64 2205056
  %.343 = bitcast i8* %.342 to float*
  %.344 = getelementptr inbounds i8, i8* %.state, i64 2210176
  %.345 = bitcast i8* %.344 to float*
  %.346 = getelementptr inbounds i8, i8* %.arena, i64 %.69
  %.347 = bitcast i8* %.346 to float*
  %.348 = getelementptr inbounds i8, i8* %.state, i64 733248
  %.349 = bitcast i8* %.348 to float*
  call void @train_step_adam_2(float* %.341, float* %.343, float* %.345, float* %.347, float* %.349, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.350 = getelementptr inbounds i8, i8* %.arena, i64 %.200
  %.351 = bitcast i8* %.350 to float*
  %.352 = getelementptr inbounds i8, i8* %.arena, i64 %.231
  %.353 = bitcast i8* %.352 to float*
  %.354 = trunc i64 %batch.sizes to i32
  call void @train_step_hidden_1(float* %.351, float* %.353, i32 %.354, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.355 = getelementptr inbounds i8, i8* %.arena, i64 %.231
  %.356 = bitcast i8* %.355 to float*
  %.357 = getelementptr inbounds i8, i8* %.state, i64 2204032
  %.358 = bitcast i8* %.357 to float*
  %.359 = getelementptr inbounds i8, i8* %.state, i64 2204544
  %.360 = bitcast i8* %.359 to float*
  %.361 = getelementptr inbounds i8, i8* %.arena, i64 %.69
  %.362 = bitcast i8* %.361 to float*
  %.363 = getelementptr inbounds i8, i8* %.state, i64 732736
  %.364 = bitcast i8* %.363 to float*
  call void @train_step_adam_3(float* %.356, float* %.358, float* %.360, float* %.362, float* %.364, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.365 = getelementptr inbounds i8, i8* %.arena, i64 %.200
  %.366 = bitcast i8* %.365 to float*
  %.367 = getelementptr inbounds i8, i8* %.arena, i64 %.231
  %.368 = bitcast i8* %.367 to float*
  %.369 = trunc i64 %batch.sizes to i32
  %.370 = ptrtoint float* %.366 to i64
  %.371 = ptrtoint float* %.368 to i64
  %.372 = zext i32 %.369 to i64
  %.373 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.370, i64* %.373, align 8
  %.374 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.371, i64* %.374, align 8
  %.375 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.372, i64* %.375, align 8
  %.376 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 8, i64* %.376, align 8
  %.377 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.377, align 8
  %.378 = mul i64 8320, %batch.sizes
  %.379 = call i64 @.floordiv(i64 %.378, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_hidden_2.share, i64* %.arguments, i32 8, i64 %.379)
  %.380 = getelementptr inbounds i8, i8* %.arena, i64 %.163
  %.381 = bitcast i8* %.380 to float*
  %.382 = getelementptr inbounds i8, i8* %.arena, i64 %.231
  %.383 = bitcast i8* %.382 to float*
  %.384 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.385 = bitcast i8* %.384 to float*
  %.386 = trunc i64 %batch.sizes to i32
  %.387 = ptrtoint float* %.381 to i64
  %.388 = ptrtoint float* %.383 to i64
  %.389 = ptrtoint float* %.385 to i64
  %.390 = zext i32 %.386 to i64
  %.391 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.387, i64* %.391, align 8
  %.392 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.388, i64* %.392, align 8
  %.393 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.389, i64* %.393, align 8
  %.394 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.390, i64* %.394, align 8
  %.395 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 18, i64* %.395, align 8
  %.396 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.396, align 8
  %.397 = mul i64 299008, %batch.sizes
  %.398 = add i64 %.397, 4194304
  %.399 = call i64 @.floordiv(i64 %.398, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_hidden_3.share, i64* %.arguments, i32 18, i64 %.399)
  %.400 = getelementptr inbounds i8, i8* %.arena, i64 %.200
  %.401 = bitcast i8* %.400 to float*
  %.402 = getelementptr inbounds i8, i8* %.state, i64 208448
  %.403 = bitcast i8* %.402 to float*
  %.404 = getelementptr inbounds i8, i8* %.arena, i64 %.160
  %.405 = bitcast i8* %.404 to i32*
  %.406 = getelementptr inbounds i8, i8* %.arena, i64 %.163
  %.407 = bitcast i8* %.406 to float*
  %.408 = trunc i64 %batch.sizes to i32
  %.409 = trunc i64 %.205 to i32
  %.410 = mul i32 %.409, 4
  %.411 = mul i32 %.410, 1
  %.412 = ptrtoint float* %.401 to i64
  %.413 = ptrtoint float* %.403 to i64
  %.414 = ptrtoint i32* %.405 to i64
  %.415 = ptrtoint float* %.407 to i64
  %.416 = zext i32 %.408 to i64
  %.417 = zext i32 %.409 to i64
  %.418 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.412, i64* %.418, align 8
  %.419 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.413, i64* %.419, align 8
  %.420 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.414, i64* %.420, align 8
  %.421 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.415, i64* %.421, align 8
  %.422 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.416, i64* %.422, align 8
  %.423 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.417, i64* %.423, align 8
  %.424 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 4, i64* %.424, align 8
  %.425 = mul i64 333824, %batch.sizes
  %.426 = add i64 %.425, 4194304
  %.427 = call i64 @.floordiv(i64 %.426, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_hidden_4.share, i64* %.arguments, i32 %.411, i64 %.427)
  %.428 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.429 = bitcast i8* %.428 to float*
  %.430 = getelementptr inbounds i8, i8* %.state, i64 1155456
  %.431 = bitcast i8* %.430 to float*
  %.432 = getelementptr inbounds i8, i8* %.state, i64 1679744
  %.433 = bitcast i8* %.432 to float*
  %.434 = getelementptr inbounds i8, i8* %.arena, i64 %.69
  %.435 = bitcast i8* %.434 to float*
  %.436 = getelementptr inbounds i8, i8* %.state, i64 208448
  %.437 = bitcast i8* %.436 to float*
  %.438 = ptrtoint float* %.429 to i64
  %.439 = ptrtoint float* %.431 to i64
  %.440 = ptrtoint float* %.433 to i64
  %.441 = ptrtoint float* %.435 to i64
  %.442 = ptrtoint float* %.437 to i64
  %.443 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.438, i64* %.443, align 8
  %.444 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.439, i64* %.444, align 8
  %.445 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.440, i64* %.445, align 8
  %.446 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.441, i64* %.446, align 8
  %.447 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.442, i64* %.447, align 8
  %.448 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 32, i64* %.448, align 8
  %.449 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.449, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_adam_4.share, i64* %.arguments, i32 32, i64 8)
  %.450 = getelementptr inbounds i8, i8* %.arena, i64 %.163
  %.451 = bitcast i8* %.450 to float*
  %.452 = getelementptr inbounds i8, i8* %.arena, i64 %.135
  %.453 = bitcast i8* %.452 to i32*
  %.454 = getelementptr inbounds i8, i8* %.arena, i64 %.104
  %.455 = bitcast i8* %.454 to float*
  %.456 = trunc i64 %batch.sizes to i32
  %.457 = trunc i64 %batch.sizes to i32
  %.458 = mul i32 %.457, 1
  %.459 = mul i32 %.458, 1
  %.460 = ptrtoint float* %.451 to i64
  %.461 = ptrtoint i32* %.453 to i64
  %.462 = ptrtoint float* %.455 to i64
  %.463 = zext i32 %.456 to i64
  %.464 = zext i32 %.457 to i64
  %.465 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.460, i64* %.465, align 8
  %.466 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.461, i64* %.466, align 8
  %.467 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.462, i64* %.467, align 8
  %.468 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.463, i64* %.468, align 8
  %.469 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.464, i64* %.469, align 8
  %.470 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.470, align 8
  %.471 = mul i64 208896, %batch.sizes
  %.472 = call i64 @.floordiv(i64 %.471, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_pool2_1.share, i64* %.arguments, i32 %.459, i64 %.472)
  %.473 = getelementptr inbounds i8, i8* %.arena, i64 %.104
  %.474 = bitcast i8* %.473 to float*
  %.475 = getelementptr inbounds i8, i8* %.arena, i64 %.258
  %.476 = bitcast i8* %.475 to float*
  %.477 = trunc i64 %batch.sizes to i32
  call void @train_step_conv2(float* %.474, float* %.476, i32 %.477, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.478 = getelementptr inbounds i8, i8* %.arena, i64 %.258
  %.479 = bitcast i8* %.478 to float*
  %.480 = getelementptr inbounds i8, i8* %.state, i64 1154944
  %.481 = bitcast i8* %.480 to float*
  %.482 = getelementptr inbounds i8, i8* %.state, i64 1155200
  %.483 = bitcast i8* %.482 to float*
  %.484 = getelementptr inbounds i8, i8* %.arena, i64 %.69
  %.485 = bitcast i8* %.484 to float*
  %.486 = getelementptr inbounds i8, i8* %.state, i64 208128
  %.487 = bitcast i8* %.486 to float*
  call void @train_step_adam_5(float* %.479, float* %.481, float* %.483, float* %.485, float* %.487, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.488 = getelementptr inbounds i8, i8* %.state, i64 3328
  %.489 = bitcast i8* %.488 to float*
  %.490 = getelementptr inbounds i8, i8* %.arena, i64 %.104
  %.491 = bitcast i8* %.490 to float*
  %.492 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.493 = bitcast i8* %.492 to float*
  %.494 = trunc i64 %batch.sizes to i32
  %.495 = mul i64 144, %batch.sizes
  %.496 = add i64 %.495, 287
  %.497 = call i64 @.floordiv(i64 %.496, i64 288)
  %.498 = trunc i64 %.497 to i32
  %.499 = mul i32 %.498, 1
  %.500 = mul i32 %.499, 1
  %.501 = ptrtoint float* %.489 to i64
  %.502 = ptrtoint float* %.491 to i64
  %.503 = ptrtoint float* %.493 to i64
  %.504 = zext i32 %.494 to i64
  %.505 = zext i32 %.498 to i64
  %.506 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.501, i64* %.506, align 8
  %.507 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.502, i64* %.507, align 8
  %.508 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.503, i64* %.508, align 8
  %.509 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.504, i64* %.509, align 8
  %.510 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.505, i64* %.510, align 8
  %.511 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.511, align 8
  %.512 = mul i64 15024128, %batch.sizes
  %.513 = add i64 %.512, 1689600
  %.514 = call i64 @.floordiv(i64 %.513, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_conv2_1.share, i64* %.arguments, i32 %.500, i64 %.514)
  %.515 = getelementptr inbounds i8, i8* %.arena, i64 %.74
  %.516 = bitcast i8* %.515 to float*
  %.517 = getelementptr inbounds i8, i8* %.arena, i64 %.104
  %.518 = bitcast i8* %.517 to float*
  %.519 = getelementptr inbounds i8, i8* %.arena, i64 %.163
  %.520 = bitcast i8* %.519 to float*
  %.521 = trunc i64 %batch.sizes to i32
  %.522 = ptrtoint float* %.516 to i64
  %.523 = ptrtoint float* %.518 to i64
  %.524 = ptrtoint float* %.520 to i64
  %.525 = zext i32 %.521 to i64
  %.526 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.522, i64* %.526, align 8
  %.527 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.523, i64* %.527, align 8
  %.528 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.524, i64* %.528, align 8
  %.529 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.525, i64* %.529, align 8
  %.530 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 5, i64* %.530, align 8
  %.531 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.531, align 8
  %.532 = mul i64 6832128, %batch.sizes
  %.533 = add i64 %.532, 1638400
  %.534 = call i64 @.floordiv(i64 %.533, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_conv2_2.share, i64* %.arguments, i32 5, i64 %.534)
  %.535 = getelementptr inbounds i8, i8* %.arena, i64 %.163
  %.536 = bitcast i8* %.535 to float*
  %.537 = getelementptr inbounds i8, i8* %.state, i64 745344
  %.538 = bitcast i8* %.537 to float*
  %.539 = getelementptr inbounds i8, i8* %.state, i64 950144
  %.540 = bitcast i8* %.539 to float*
  %.541 = getelementptr inbounds i8, i8* %.arena, i64 %.69
  %.542 = bitcast i8* %.541 to float*
  %.543 = getelementptr inbounds i8, i8* %.state, i64 3328
  %.544 = bitcast i8* %.543 to float*
  %.545 = ptrtoint float* %.536 to i64
  %.546 = ptrtoint float* %.538 to i64
  %.547 = ptrtoint float* %.540 to i64
  %.548 = ptrtoint float* %.542 to i64
  %.549 = ptrtoint float* %.544 to i64
  %.550 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.545, i64* %.550, align 8
  %.551 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.546, i64* %.551, align 8
  %.552 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.547, i64* %.552, align 8
  %.553 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.548, i64* %.553, align 8
  %.554 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.549, i64* %.554, align 8
  %.555 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 13, i64* %.555, align 8
  %.556 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.556, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_adam_6.share, i64* %.arguments, i32 13, i64 3)
  %.557 = getelementptr inbounds i8, i8* %.arena, i64 %.103
  %.558 = bitcast i8* %.557 to float*
  %.559 = getelementptr inbounds i8, i8* %.arena, i64 %.77
  %.560 = bitcast i8* %.559 to i32*
  %.561 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.562 = bitcast i8* %.561 to float*
  %.563 = trunc i64 %batch.sizes to i32
  %.564 = trunc i64 %batch.sizes to i32
  %.565 = mul i32 %.564, 1
  %.566 = mul i32 %.565, 1
  %.567 = ptrtoint float* %.558 to i64
  %.568 = ptrtoint i32* %.560 to i64
  %.569 = ptrtoint float* %.562 to i64
  %.570 = zext i32 %.563 to i64
  %.571 = zext i32 %.564 to i64
  %.572 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.567, i64* %.572, align 8
  %.573 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.568, i64* %.573, align 8
  %.574 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.569, i64* %.574, align 8
  %.575 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.570, i64* %.575, align 8
  %.576 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.571, i64* %.576, align 8
  %.577 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 1, i64* %.577, align 8
  %.578 = mul i64 940032, %batch.sizes
  %.579 = call i64 @.floordiv(i64 %.578, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @train_step_pool1_1.share, i64* %.arguments, i32 %.566, i64 %.579)
  %.580 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.581 = bitcast i8* %.580 to float*
  %.582 = getelementptr inbounds i8, i8* %.arena, i64 %.258
  %.583 = bitcast i8* %.582 to float*
  %.584 = trunc i64 %batch.sizes to i32
  call void @train_step_conv1(float* %.581, float* %.583, i32 %.584, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.585 = getelementptr inbounds i8, i8* %.arena, i64 %.258
  %.586 = bitcast i8* %.585 to float*
  %.587 = getelementptr inbounds i8, i8* %.state, i64 745088
  %.588 = bitcast i8* %.587 to float*
  %.589 = getelementptr inbounds i8, i8* %.state, i64 745216
  %.590 = bitcast i8* %.589 to float*
  %.591 = getelementptr inbounds i8, i8* %.arena, i64 %.69
  %.592 = bitcast i8* %.591 to float*
  %.593 = getelementptr inbounds i8, i8* %.state, i64 3200
  %.594 = bitcast i8* %.593 to float*
  call void @train_step_adam_7(float* %.586, float* %.588, float* %.590, float* %.592, float* %.594, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.595 = getelementptr inbounds i8, i8* %.arena, i64 %.15
  %.596 = bitcast i8* %.595 to float*
  %.597 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.598 = bitcast i8* %.597 to float*
  %.599 = getelementptr inbounds i8, i8* %.arena, i64 %.231
  %.600 = bitcast i8* %.599 to float*
  %.601 = trunc i64 %batch.sizes to i32
  call void @train_step_conv1_1(float* %.596, float* %.598, float* %.600, i32 %.601, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.602 = getelementptr inbounds i8, i8* %.arena, i64 %.231
  %.603 = bitcast i8* %.602 to float*
  %.604 = getelementptr inbounds i8, i8* %.state, i64 738688
  %.605 = bitcast i8* %.604 to float*
  %.606 = getelementptr inbounds i8, i8* %.state, i64 741888
  %.607 = bitcast i8* %.606 to float*
  %.608 = getelementptr inbounds i8, i8* %.arena, i64 %.69
  %.609 = bitcast i8* %.608 to float*
  %.610 = getelementptr inbounds i8, i8* %.state, i64 0
  %.611 = bitcast i8* %.610 to float*
  call void @train_step_adam_8(float* %.603, float* %.605, float* %.607, float* %.609, float* %.611, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  %.612 = getelementptr inbounds i8, i8* %.arena, i64 %.261
  %.613 = bitcast i8* %.612 to float*
  %.614 = getelementptr inbounds i8, i8* %.state, i64 738432
  %.615 = bitcast i8* %.614 to float*
  %.616 = getelementptr inbounds i8, i8* %.state, i64 738496
  %.617 = bitcast i8* %.616 to float*
  %.618 = getelementptr inbounds i8, i8* %.arena, i64 %.267
  %.619 = bitcast i8* %.618 to i32*
  %.620 = getelementptr inbounds i8, i8* %.state, i64 2215424
  %.621 = bitcast i8* %.620 to float*
  %.622 = getelementptr inbounds i8, i8* %.state, i64 2215488
  %.623 = bitcast i8* %.622 to float*
  %.624 = getelementptr inbounds i8, i8* %.arena, i64 %.69
  %.625 = bitcast i8* %.624 to float*
  %.626 = getelementptr inbounds i8, i8* %.arena, i64 %.258
  %.627 = bitcast i8* %.626 to float*
  %.628 = trunc i64 %batch.sizes to i32
  call void @train_step_loss(float* %.613, float* %.615, float* %.617, i32* %.619, float* %.621, float* %.623, float* %.625, float* %.627, i32 %.628, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  ret void
}

; train_step of one batch after another
define void @tscompile_digits_batches_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes, i64* %.work) #1 {
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
  %.7 = mul i64 %.count, 3140
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
  %.25 = mul i64 %row, 3136
  %.26 = getelementptr inbounds i8, i8* %.10, i64 %.25
  %.27 = mul i64 %.24, 3136
  %.28 = getelementptr inbounds i8, i8* %.6, i64 %.27
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.26, i8* %.28, i64 3136, i1 false)
  %.29 = mul i64 %row, 4
  %.30 = getelementptr inbounds i8, i8* %.12, i64 %.29
  %.31 = mul i64 %.24, 4
  %.32 = getelementptr inbounds i8, i8* %.8, i64 %.31
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.30, i8* %.32, i64 4, i1 false)
  %.33 = add nsw i64 %row, 1
  br label %row.head.4
row.end.6:
  call void @tscompile_digits_run_train_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes)
  %.34 = add nsw i64 %step, 1
  br label %step.head.1
step.end.3:
  store i64 %.batch, i64* %.sizes, align 8
  ret void
}

define void @tscompile_digits_places_train_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 18432, %batch.capacity
  %.4 = call i64 @llvm.smax.i64(i64 %.3, i64 524288)
  %.5 = add i64 %.4, 63
  %.6 = call i64 @.floordiv(i64 %.5, i64 64)
  %.7 = mul i64 %.6, 64
  %.8 = mul i64 4096, %batch.capacity
  %.9 = call i64 @llvm.smax.i64(i64 %.8, i64 204800)
  %.10 = add i64 %.9, 63
  %.11 = call i64 @.floordiv(i64 %.10, i64 64)
  %.12 = mul i64 %.11, 64
  %.13 = add i64 %.7, %.12
  %.14 = mul i64 135168, %batch.capacity
  %.15 = add i64 %.13, %.14
  store i64 %.15, i64* %.2, align 8
  %.16 = getelementptr inbounds i64, i64* %.places, i64 1
  %.17 = mul i64 512, %batch.capacity
  %.18 = call i64 @llvm.smax.i64(i64 %.17, i64 5120)
  %.19 = add i64 %.18, 63
  %.20 = call i64 @.floordiv(i64 %.19, i64 64)
  %.21 = mul i64 %.20, 64
  %.22 = add i64 %.13, %.21
  %.23 = mul i64 138816, %batch.capacity
  %.24 = add i64 %.22, %.23
  store i64 %.24, i64* %.16, align 8
  %.25 = getelementptr inbounds i64, i64* %.places, i64 2
  %.26 = mul i64 4, %batch.capacity
  %.27 = call i64 @llvm.smax.i64(i64 %.26, i64 256)
  %.28 = add i64 %.27, 63
  %.29 = call i64 @.floordiv(i64 %.28, i64 64)
  %.30 = mul i64 %.29, 64
  %.31 = add i64 %.22, %.30
  %.32 = add i64 %.26, 63
  %.33 = call i64 @.floordiv(i64 %.32, i64 64)
  %.34 = mul i64 %.33, 64
  %.35 = mul i64 2, %.34
  %.36 = add i64 %.31, %.35
  %.37 = add i64 %.36, %.23
  store i64 %.37, i64* %.25, align 8
  %.38 = getelementptr inbounds i64, i64* %.places, i64 3
  store i64 %.24, i64* %.38, align 8
  ret void
}

; eval_step: 8 steps
define void @tscompile_digits_run_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [7 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [7 x i64], [7 x i64]* %.array, i64 0, i64 0
  %.3 = mul i64 73728, %batch.capacity
  %.4 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.5 = bitcast i8* %.4 to float*
  %.6 = getelementptr inbounds i8, i8* %.state, i64 0
  %.7 = bitcast i8* %.6 to float*
  %.8 = getelementptr inbounds i8, i8* %.state, i64 3200
  %.9 = bitcast i8* %.8 to float*
  %.10 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.11 = bitcast i8* %.10 to float*
  %.12 = trunc i64 %batch.sizes to i32
  %.13 = mul i64 576, %batch.sizes
  %.14 = add i64 %.13, 383
  %.15 = call i64 @.floordiv(i64 %.14, i64 384)
  %.16 = trunc i64 %.15 to i32
  %.17 = mul i32 %.16, 1
  %.18 = mul i32 %.17, 1
  %.19 = ptrtoint float* %.5 to i64
  %.20 = ptrtoint float* %.7 to i64
  %.21 = ptrtoint float* %.9 to i64
  %.22 = ptrtoint float* %.11 to i64
  %.23 = zext i32 %.12 to i64
  %.24 = zext i32 %.16 to i64
  %.25 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.19, i64* %.25, align 8
  %.26 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.20, i64* %.26, align 8
  %.27 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.21, i64* %.27, align 8
  %.28 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.22, i64* %.28, align 8
  %.29 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.23, i64* %.29, align 8
  %.30 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.24, i64* %.30, align 8
  %.31 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.31, align 8
  %.32 = mul i64 1573376, %batch.sizes
  %.33 = add i64 %.32, 26624
  %.34 = call i64 @.floordiv(i64 %.33, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_conv1.share, i64* %.arguments, i32 %.18, i64 %.34)
  %.35 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.36 = bitcast i8* %.35 to float*
  %.37 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.38 = bitcast i8* %.37 to float*
  %.39 = trunc i64 %batch.sizes to i32
  %.40 = trunc i64 %batch.sizes to i32
  %.41 = mul i32 %.40, 1
  %.42 = mul i32 %.41, 1
  %.43 = ptrtoint float* %.36 to i64
  %.44 = ptrtoint float* %.38 to i64
  %.45 = zext i32 %.39 to i64
  %.46 = zext i32 %.40 to i64
  %.47 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.43, i64* %.47, align 8
  %.48 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.44, i64* %.48, align 8
  %.49 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.45, i64* %.49, align 8
  %.50 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.46, i64* %.50, align 8
  %.51 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.51, align 8
  %.52 = mul i64 755712, %batch.sizes
  %.53 = call i64 @.floordiv(i64 %.52, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_pool1.share, i64* %.arguments, i32 %.42, i64 %.53)
  %.54 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.55 = bitcast i8* %.54 to float*
  %.56 = getelementptr inbounds i8, i8* %.state, i64 3328
  %.57 = bitcast i8* %.56 to float*
  %.58 = getelementptr inbounds i8, i8* %.state, i64 208128
  %.59 = bitcast i8* %.58 to float*
  %.60 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.61 = bitcast i8* %.60 to float*
  %.62 = trunc i64 %batch.sizes to i32
  %.63 = mul i64 64, %batch.sizes
  %.64 = add i64 %.63, 383
  %.65 = call i64 @.floordiv(i64 %.64, i64 384)
  %.66 = trunc i64 %.65 to i32
  %.67 = mul i32 %.66, 1
  %.68 = mul i32 %.67, 1
  %.69 = ptrtoint float* %.55 to i64
  %.70 = ptrtoint float* %.57 to i64
  %.71 = ptrtoint float* %.59 to i64
  %.72 = ptrtoint float* %.61 to i64
  %.73 = zext i32 %.62 to i64
  %.74 = zext i32 %.66 to i64
  %.75 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.69, i64* %.75, align 8
  %.76 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.70, i64* %.76, align 8
  %.77 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.71, i64* %.77, align 8
  %.78 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.72, i64* %.78, align 8
  %.79 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.73, i64* %.79, align 8
  %.80 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.74, i64* %.80, align 8
  %.81 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.81, align 8
  %.82 = mul i64 6840320, %batch.sizes
  %.83 = add i64 %.82, 1640448
  %.84 = call i64 @.floordiv(i64 %.83, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_conv2.share, i64* %.arguments, i32 %.68, i64 %.84)
  %.85 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.86 = bitcast i8* %.85 to float*
  %.87 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.88 = bitcast i8* %.87 to float*
  %.89 = trunc i64 %batch.sizes to i32
  %.90 = trunc i64 %batch.sizes to i32
  %.91 = mul i32 %.90, 1
  %.92 = mul i32 %.91, 1
  %.93 = ptrtoint float* %.86 to i64
  %.94 = ptrtoint float* %.88 to i64
  %.95 = zext i32 %.89 to i64
  %.96 = zext i32 %.90 to i64
  %.97 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.93, i64* %.97, align 8
  %.98 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.94, i64* %.98, align 8
  %.99 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.95, i64* %.99, align 8
  %.100 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.96, i64* %.100, align 8
  %.101 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 1, i64* %.101, align 8
  %.102 = mul i64 167936, %batch.sizes
  %.103 = call i64 @.floordiv(i64 %.102, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_pool2.share, i64* %.arguments, i32 %.92, i64 %.103)
  %.104 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.105 = bitcast i8* %.104 to float*
  %.106 = getelementptr inbounds i8, i8* %.state, i64 2215616
  %.107 = bitcast i8* %.106 to float*
  %.108 = getelementptr inbounds i8, i8* %.state, i64 732736
  %.109 = bitcast i8* %.108 to float*
  %.110 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.111 = bitcast i8* %.110 to float*
  %.112 = trunc i64 %batch.sizes to i32
  %.113 = add i64 %batch.sizes, 59
  %.114 = call i64 @.floordiv(i64 %.113, i64 60)
  %.115 = trunc i64 %.114 to i32
  %.116 = mul i32 %.115, 2
  %.117 = mul i32 %.116, 1
  %.118 = ptrtoint float* %.105 to i64
  %.119 = ptrtoint float* %.107 to i64
  %.120 = ptrtoint float* %.109 to i64
  %.121 = ptrtoint float* %.111 to i64
  %.122 = zext i32 %.112 to i64
  %.123 = zext i32 %.115 to i64
  %.124 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.118, i64* %.124, align 8
  %.125 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.119, i64* %.125, align 8
  %.126 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.120, i64* %.126, align 8
  %.127 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.121, i64* %.127, align 8
  %.128 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.122, i64* %.128, align 8
  %.129 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.123, i64* %.129, align 8
  %.130 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 2, i64* %.130, align 8
  %.131 = mul i64 299264, %batch.sizes
  %.132 = add i64 %.131, 4198400
  %.133 = call i64 @.floordiv(i64 %.132, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_hidden.share, i64* %.arguments, i32 %.117, i64 %.133)
  %.134 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.135 = bitcast i8* %.134 to float*
  %.136 = getelementptr inbounds i8, i8* %.state, i64 733248
  %.137 = bitcast i8* %.136 to float*
  %.138 = getelementptr inbounds i8, i8* %.state, i64 738368
  %.139 = bitcast i8* %.138 to float*
  %.140 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.141 = bitcast i8* %.140 to float*
  %.142 = trunc i64 %batch.sizes to i32
  %.143 = add i64 %batch.sizes, 191
  %.144 = call i64 @.floordiv(i64 %.143, i64 192)
  %.145 = trunc i64 %.144 to i32
  %.146 = mul i32 %.145, 1
  %.147 = mul i32 %.146, 1
  %.148 = ptrtoint float* %.135 to i64
  %.149 = ptrtoint float* %.137 to i64
  %.150 = ptrtoint float* %.139 to i64
  %.151 = ptrtoint float* %.141 to i64
  %.152 = zext i32 %.142 to i64
  %.153 = zext i32 %.145 to i64
  %.154 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.148, i64* %.154, align 8
  %.155 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.149, i64* %.155, align 8
  %.156 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.150, i64* %.156, align 8
  %.157 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.151, i64* %.157, align 8
  %.158 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.152, i64* %.158, align 8
  %.159 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.153, i64* %.159, align 8
  %.160 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.160, align 8
  %.161 = mul i64 6986, %batch.sizes
  %.162 = add i64 %.161, 41280
  %.163 = call i64 @.floordiv(i64 %.162, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_class.share, i64* %.arguments, i32 %.147, i64 %.163)
  %.164 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.165 = bitcast i8* %.164 to float*
  %.166 = mul i64 18432, %batch.capacity
  %.167 = call i64 @llvm.smax.i64(i64 %.166, i64 4)
  %.168 = add i64 %.167, 63
  %.169 = call i64 @.floordiv(i64 %.168, i64 64)
  %.170 = mul i64 %.169, 64
  %.171 = add i64 %.170, %.3
  %.172 = getelementptr inbounds i8, i8* %.arena, i64 %.171
  %.173 = bitcast i8* %.172 to i32*
  %.174 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.175 = bitcast i8* %.174 to float*
  %.176 = mul i64 4, %batch.capacity
  %.177 = call i64 @llvm.smax.i64(i64 %.176, i64 4)
  %.178 = add i64 %.177, 63
  %.179 = call i64 @.floordiv(i64 %.178, i64 64)
  %.180 = mul i64 %.179, 64
  %.181 = add i64 %.170, %.180
  %.182 = add i64 %.181, %.3
  %.183 = getelementptr inbounds i8, i8* %.arena, i64 %.182
  %.184 = bitcast i8* %.183 to i32*
  %.185 = trunc i64 %batch.sizes to i32
  %.186 = add i64 %batch.sizes, 7
  %.187 = call i64 @.floordiv(i64 %.186, i64 8)
  %.188 = trunc i64 %.187 to i32
  %.189 = mul i32 %.188, 1
  %.190 = mul i32 %.189, 1
  %.191 = ptrtoint float* %.165 to i64
  %.192 = ptrtoint i32* %.173 to i64
  %.193 = ptrtoint float* %.175 to i64
  %.194 = ptrtoint i32* %.184 to i64
  %.195 = zext i32 %.185 to i64
  %.196 = zext i32 %.188 to i64
  %.197 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.191, i64* %.197, align 8
  %.198 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.192, i64* %.198, align 8
  %.199 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.193, i64* %.199, align 8
  %.200 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.194, i64* %.200, align 8
  %.201 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.195, i64* %.201, align 8
  %.202 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.196, i64* %.202, align 8
  %.203 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.203, align 8
  %.204 = mul i64 558, %batch.sizes
  %.205 = call i64 @.floordiv(i64 %.204, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @eval_step_class.share, i64* %.arguments, i32 %.190, i64 %.205)
  %.206 = getelementptr inbounds i8, i8* %.arena, i64 0
  %.207 = bitcast i8* %.206 to float*
  %.208 = getelementptr inbounds i8, i8* %.state, i64 738432
  %.209 = bitcast i8* %.208 to float*
  %.210 = getelementptr inbounds i8, i8* %.state, i64 738496
  %.211 = bitcast i8* %.210 to float*
  %.212 = getelementptr inbounds i8, i8* %.arena, i64 %.182
  %.213 = bitcast i8* %.212 to i32*
  %.214 = getelementptr inbounds i8, i8* %.state, i64 2215424
  %.215 = bitcast i8* %.214 to float*
  %.216 = getelementptr inbounds i8, i8* %.state, i64 2215488
  %.217 = bitcast i8* %.216 to float*
  %.218 = getelementptr inbounds i8, i8* %.arena, i64 %.171
  %.219 = bitcast i8* %.218 to float*
  %.220 = getelementptr inbounds i8, i8* %.arena, i64 %.3
  %.221 = bitcast i8* %.220 to float*
  %.222 = trunc i64 %batch.sizes to i32
  call void @train_step_loss(float* %.207, float* %.209, float* %.211, i32* %.213, float* %.215, float* %.217, float* %.219, float* %.221, i32 %.222, i8* %.own, i32 1, i32 1, i32 0, i32 1)
  ret void
}

; eval_step of one batch after another
define void @tscompile_digits_batches_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes, i64* %.work) #1 {
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
  %.7 = mul i64 %.count, 3140
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
  %.25 = mul i64 %row, 3136
  %.26 = getelementptr inbounds i8, i8* %.10, i64 %.25
  %.27 = mul i64 %.24, 3136
  %.28 = getelementptr inbounds i8, i8* %.6, i64 %.27
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.26, i8* %.28, i64 3136, i1 false)
  %.29 = mul i64 %row, 4
  %.30 = getelementptr inbounds i8, i8* %.12, i64 %.29
  %.31 = mul i64 %.24, 4
  %.32 = getelementptr inbounds i8, i8* %.8, i64 %.31
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* %.30, i8* %.32, i64 4, i1 false)
  %.33 = add nsw i64 %row, 1
  br label %row.head.4
row.end.6:
  call void @tscompile_digits_run_eval_step(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes)
  %.34 = add nsw i64 %step, 1
  br label %step.head.1
step.end.3:
  store i64 %.batch, i64* %.sizes, align 8
  ret void
}

define void @tscompile_digits_places_eval_step(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.places, i64 0
  %.3 = mul i64 73728, %batch.capacity
  store i64 %.3, i64* %.2, align 8
  %.4 = getelementptr inbounds i64, i64* %.places, i64 1
  %.5 = mul i64 18432, %batch.capacity
  %.6 = call i64 @llvm.smax.i64(i64 %.5, i64 4)
  %.7 = add i64 %.6, 63
  %.8 = call i64 @.floordiv(i64 %.7, i64 64)
  %.9 = mul i64 %.8, 64
  %.10 = add i64 %.9, %.3
  store i64 %.10, i64* %.4, align 8
  %.11 = getelementptr inbounds i64, i64* %.places, i64 2
  store i64 %.10, i64* %.11, align 8
  %.12 = getelementptr inbounds i64, i64* %.places, i64 3
  store i64 %.3, i64* %.12, align 8
  ret void
}

; derive: 1 step
define void @tscompile_digits_run_derive(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {
entry:
  %.array = alloca [4 x i64]
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = getelementptr inbounds i64, i64* %.sizes, i64 0
  %batch.sizes = load i64, i64* %.2, align 8
  %.own = getelementptr inbounds i8, i8* %.scratch, i64 64
  %.arguments = getelementptr inbounds [4 x i64], [4 x i64]* %.array, i64 0, i64 0
  %.3 = getelementptr inbounds i8, i8* %.state, i64 208448
  %.4 = bitcast i8* %.3 to float*
  %.5 = getelementptr inbounds i8, i8* %.state, i64 2215616
  %.6 = bitcast i8* %.5 to float*
  %.7 = ptrtoint float* %.4 to i64
  %.8 = ptrtoint float* %.6 to i64
  %.9 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.7, i64* %.9, align 8
  %.10 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.8, i64* %.10, align 8
  %.11 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 8, i64* %.11, align 8
  %.12 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 1, i64* %.12, align 8
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @derive_hidden.share, i64* %.arguments, i32 8, i64 4)
  ret void
}

define void @tscompile_digits_places_derive(i64* %.capacity, i64* %.places) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  ret void
}

define i64 @tscompile_digits_state_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = add i64 2739904, 64
  ret i64 %.2
}

define i64 @tscompile_digits_arena_bytes(i64* %.capacity) #1 {
entry:
  %.1 = getelementptr inbounds i64, i64* %.capacity, i64 0
  %batch.capacity = load i64, i64* %.1, align 8
  %.2 = mul i64 92160, %batch.capacity
  %.3 = mul i64 18432, %batch.capacity
  %.4 = call i64 @llvm.smax.i64(i64 %.3, i64 524288)
  %.5 = add i64 %.4, 63
  %.6 = call i64 @.floordiv(i64 %.5, i64 64)
  %.7 = mul i64 %.6, 64
  %.8 = mul i64 4096, %batch.capacity
  %.9 = call i64 @llvm.smax.i64(i64 %.8, i64 204800)
  %.10 = add i64 %.9, 63
  %.11 = call i64 @.floordiv(i64 %.10, i64 64)
  %.12 = mul i64 %.11, 64
  %.13 = add i64 %.7, %.12
  %.14 = mul i64 512, %batch.capacity
  %.15 = call i64 @llvm.smax.i64(i64 %.14, i64 5120)
  %.16 = add i64 %.15, 63
  %.17 = call i64 @.floordiv(i64 %.16, i64 64)
  %.18 = mul i64 %.17, 64
  %.19 = add i64 %.13, %.18
  %.20 = mul i64 4, %batch.capacity
  %.21 = call i64 @llvm.smax.i64(i64 %.20, i64 256)
  %.22 = add i64 %.21, 63
  %.23 = call i64 @.floordiv(i64 %.22, i64 64)
  %.24 = mul i64 %.23, 64
  %.25 = add i64 %.19, %.24
  %.26 = add i64 %.20, 63
  %.27 = call i64 @.floordiv(i64 %.26, i64 64)
  %.28 = mul i64 %.27, 64
  %.29 = mul i64 2, %.28
  %.30 = add i64 %.25, %.29
  %.31 = mul i64 138816, %batch.capacity
  %.32 = add i64 %.30, %.31
  %.33 = add i64 %.32, 64
  %.34 = call i64 @llvm.smax.i64(i64 %.2, i64 %.33)
  %.35 = call i64 @llvm.smax.i64(i64 %.3, i64 4)
  %.36 = add i64 %.35, 63
  %.37 = call i64 @.floordiv(i64 %.36, i64 64)
  %.38 = mul i64 %.37, 64
  %.39 = call i64 @llvm.smax.i64(i64 %.20, i64 4)
  %.40 = add i64 %.39, 63
  %.41 = call i64 @.floordiv(i64 %.40, i64 64)
  %.42 = mul i64 %.41, 64
  %.43 = add i64 %.38, %.42
  %.44 = add i64 %.43, %.28
  %.45 = mul i64 73728, %batch.capacity
  %.46 = add i64 %.44, %.45
  %.47 = call i64 @llvm.smax.i64(i64 %.34, i64 %.46)
  %.48 = add i64 %.47, 64
  ret i64 %.48
}

define void @tscompile_digits_set_threads(i8* %scratch, i32 %threads) #1 {
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
  %helper.bytes = mul i64 %wanted.wide, 372864
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
  %offset = mul i64 %count.wide, 372864
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
declare void @llvm.memcpy.p0i8.p0i8.i64(i8*, i8*, i64, i1)
declare void @llvm.memset.p0i8.i64(i8*, i8, i64, i1)
declare void @llvm.prefetch.p0i8(i8*, i32, i32, i32)
declare i32 @llvm.smax.i32(i32, i32)
declare i64 @llvm.smax.i64(i64, i64)
declare i32 @llvm.smin.i32(i32, i32)
declare i64 @llvm.smin.i64(i64, i64)
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
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
