; dense for x86-64-v3
source_filename = "model.ll"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%.pool = type { i32, [60 x i8], i32, [60 x i8], i32, i32, i32, i32, i32, i32, void (i64*, i8*, i32, i32)*, i64*, [24 x i8], [64 x i8], [64 x i64] }

; Bytes of scratch memory that a call needs.
@tscompile_dense_scratch_bytes = constant i64 1280

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
  br label %j_1.head.6
j_1.head.6:
  %j_1 = phi i32 [ 0, %.task.body.4 ], [ %.22, %k_1.end.11 ]
  %.10 = icmp slt i32 %j_1, 16
  br i1 %.10, label %j_1.body.7, label %j_1.end.8
j_1.body.7:
  %mask_1 = icmp slt i32 %j_1, 8
  %index_3 = sext i32 %j_1 to i64
  br label %k_1.head.9
k_1.head.9:
  %k_1 = phi i32 [ 0, %j_1.body.7 ], [ %.21, %k_1.body.10 ]
  %.11 = icmp slt i32 %k_1, 12
  br i1 %.11, label %k_1.body.10, label %k_1.end.11
k_1.body.10:
  %index_4 = sext i32 %k_1 to i64
  %.12 = mul i64 %index_4, 8
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
  %rows_panel = phi i32 [ 0, %j_1.end.8 ], [ %.325, %i_1.end.23 ]
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
  %.34 = mul i64 %.33, 8
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
  %index_9 = mul i64 %.39, 12
  %.40 = add i32 %index_1, 1
  %.41 = call i32 @llvm.smin.i32(i32 %.40, i32 %index_2)
  %.42 = sext i32 %.41 to i64
  %index_10 = mul i64 %.42, 12
  %.43 = add i32 %index_1, 2
  %.44 = call i32 @llvm.smin.i32(i32 %.43, i32 %index_2)
  %.45 = sext i32 %.44 to i64
  %index_11 = mul i64 %.45, 12
  %.46 = add i32 %index_1, 3
  %.47 = call i32 @llvm.smin.i32(i32 %.46, i32 %index_2)
  %.48 = sext i32 %.47 to i64
  %index_12 = mul i64 %.48, 12
  %.49 = add i32 %index_1, 4
  %.50 = call i32 @llvm.smin.i32(i32 %.49, i32 %index_2)
  %.51 = sext i32 %.50 to i64
  %index_13 = mul i64 %.51, 12
  %.52 = add i32 %index_1, 5
  %.53 = call i32 @llvm.smin.i32(i32 %.52, i32 %index_2)
  %.54 = sext i32 %.53 to i64
  %index_14 = mul i64 %.54, 12
  br label %k_2.head.18
k_2.head.18:
  %k_2 = phi i32 [ 0, %i.end.17 ], [ %.268, %k_2.body.19 ]
  %.55 = icmp slt i32 %k_2, 12
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
  %i_1 = phi i32 [ 0, %k_2.end.20 ], [ %.324, %i_1.body.22 ]
  %.307 = icmp slt i32 %i_1, %.306
  br i1 %.307, label %i_1.body.22, label %i_1.end.23
i_1.body.22:
  %.308 = getelementptr float, float* %in2, i64 0
  %.309 = bitcast float* %.308 to <8 x float>*
  %lanes_2 = load <8 x float>, <8 x float>* %.309, align 4
  %index_21 = sext i32 %i_1 to i64
  %index_22 = mul i64 %index_21, 16
  %.310 = getelementptr float, float* %totals, i64 %index_22
  %.311 = bitcast float* %.310 to <8 x float>*
  %.312 = load <8 x float>, <8 x float>* %.311, align 4
  %.313 = fadd <8 x float> %.312, %lanes_2
  %.314 = fcmp ogt <8 x float> zeroinitializer, %.313
  %.315 = getelementptr float, float* %totals, i64 %index_22
  %.316 = bitcast float* %.315 to <8 x float>*
  %.317 = load <8 x float>, <8 x float>* %.316, align 4
  %.318 = fadd <8 x float> %.317, %lanes_2
  %.319 = select <8 x i1> %.314, <8 x float> zeroinitializer, <8 x float> %.318
  %.320 = add i64 %index_6, %index_21
  %.321 = mul i64 %.320, 8
  %.322 = getelementptr float, float* %out0, i64 %.321
  %.323 = bitcast float* %.322 to <8 x float>*
  store <8 x float> %.319, <8 x float>* %.323, align 4
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

define internal void @predict_dense.share(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {
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
  call void @predict_dense(float* %.3, float* %.6, float* %.9, float* %.12, i32 %.15, i8* %.scratch, i32 %.18, i32 %.21, i32 %.begin, i32 %.end)
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
  %.21 = ptrtoint float* %.4 to i64
  %.22 = ptrtoint float* %.6 to i64
  %.23 = ptrtoint float* %.8 to i64
  %.24 = ptrtoint float* %.14 to i64
  %.25 = zext i32 %.15 to i64
  %.26 = zext i32 %.18 to i64
  %.27 = getelementptr inbounds i64, i64* %.arguments, i64 0
  store i64 %.21, i64* %.27, align 8
  %.28 = getelementptr inbounds i64, i64* %.arguments, i64 1
  store i64 %.22, i64* %.28, align 8
  %.29 = getelementptr inbounds i64, i64* %.arguments, i64 2
  store i64 %.23, i64* %.29, align 8
  %.30 = getelementptr inbounds i64, i64* %.arguments, i64 3
  store i64 %.24, i64* %.30, align 8
  %.31 = getelementptr inbounds i64, i64* %.arguments, i64 4
  store i64 %.25, i64* %.31, align 8
  %.32 = getelementptr inbounds i64, i64* %.arguments, i64 5
  store i64 %.26, i64* %.32, align 8
  %.33 = getelementptr inbounds i64, i64* %.arguments, i64 6
  store i64 1, i64* %.33, align 8
  %.34 = mul i64 848, %batch.sizes
  %.35 = add i64 %.34, 3328
  %.36 = call i64 @.floordiv(i64 %.35, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_dense.share, i64* %.arguments, i32 %.20, i64 %.36)
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

define void @tscompile_dense_set_threads(i8* %scratch, i32 %threads) #1 {
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
  %helper.bytes = mul i64 %wanted.wide, 1280
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
  %offset = mul i64 %count.wide, 1280
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
declare void @llvm.prefetch.p0i8(i8*, i32, i32, i32)
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
