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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.413, %rows_panel.end.14 ]
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
  %index_2 = sext i32 %j_1 to i64
  br label %k0_1.head.9
k0_1.head.9:
  %k0_1 = phi i32 [ 0, %j_1.body.7 ], [ %.75, %k0_1.body.10 ]
  %.11 = icmp slt i32 %k0_1, 3
  br i1 %.11, label %k0_1.body.10, label %k0_1.end.11
k0_1.body.10:
  %index_3 = sext i32 %k0_1 to i64
  %.12 = mul i64 %index_3, 144
  %index_10 = add i64 %index_2, %.12
  %.13 = mul i64 %index_3, 36
  %index_11 = add i64 %index_2, %.13
  %.14 = select i1 %mask_1, i64 %index_11, i64 0
  %.15 = getelementptr float, float* %in1, i64 %.14
  %.16 = load float, float* %.15, align 4
  %.17 = select i1 %mask_1, float %.16, float 0.0
  %.18 = getelementptr float, float* %rhs_pack, i64 %index_10
  store float %.17, float* %.18, align 4
  %.19 = add i64 %index_11, 4
  %.20 = select i1 %mask_1, i64 %.19, i64 0
  %.21 = getelementptr float, float* %in1, i64 %.20
  %.22 = load float, float* %.21, align 4
  %.23 = select i1 %mask_1, float %.22, float 0.0
  %.24 = add i64 %index_10, 16
  %.25 = getelementptr float, float* %rhs_pack, i64 %.24
  store float %.23, float* %.25, align 4
  %.26 = add i64 %index_11, 8
  %.27 = select i1 %mask_1, i64 %.26, i64 0
  %.28 = getelementptr float, float* %in1, i64 %.27
  %.29 = load float, float* %.28, align 4
  %.30 = select i1 %mask_1, float %.29, float 0.0
  %.31 = add i64 %index_10, 32
  %.32 = getelementptr float, float* %rhs_pack, i64 %.31
  store float %.30, float* %.32, align 4
  %.33 = add i64 %index_11, 12
  %.34 = select i1 %mask_1, i64 %.33, i64 0
  %.35 = getelementptr float, float* %in1, i64 %.34
  %.36 = load float, float* %.35, align 4
  %.37 = select i1 %mask_1, float %.36, float 0.0
  %.38 = add i64 %index_10, 48
  %.39 = getelementptr float, float* %rhs_pack, i64 %.38
  store float %.37, float* %.39, align 4
  %.40 = add i64 %index_11, 16
  %.41 = select i1 %mask_1, i64 %.40, i64 0
  %.42 = getelementptr float, float* %in1, i64 %.41
  %.43 = load float, float* %.42, align 4
  %.44 = select i1 %mask_1, float %.43, float 0.0
  %.45 = add i64 %index_10, 64
  %.46 = getelementptr float, float* %rhs_pack, i64 %.45
  store float %.44, float* %.46, align 4
  %.47 = add i64 %index_11, 20
  %.48 = select i1 %mask_1, i64 %.47, i64 0
  %.49 = getelementptr float, float* %in1, i64 %.48
  %.50 = load float, float* %.49, align 4
  %.51 = select i1 %mask_1, float %.50, float 0.0
  %.52 = add i64 %index_10, 80
  %.53 = getelementptr float, float* %rhs_pack, i64 %.52
  store float %.51, float* %.53, align 4
  %.54 = add i64 %index_11, 24
  %.55 = select i1 %mask_1, i64 %.54, i64 0
  %.56 = getelementptr float, float* %in1, i64 %.55
  %.57 = load float, float* %.56, align 4
  %.58 = select i1 %mask_1, float %.57, float 0.0
  %.59 = add i64 %index_10, 96
  %.60 = getelementptr float, float* %rhs_pack, i64 %.59
  store float %.58, float* %.60, align 4
  %.61 = add i64 %index_11, 28
  %.62 = select i1 %mask_1, i64 %.61, i64 0
  %.63 = getelementptr float, float* %in1, i64 %.62
  %.64 = load float, float* %.63, align 4
  %.65 = select i1 %mask_1, float %.64, float 0.0
  %.66 = add i64 %index_10, 112
  %.67 = getelementptr float, float* %rhs_pack, i64 %.66
  store float %.65, float* %.67, align 4
  %.68 = add i64 %index_11, 32
  %.69 = select i1 %mask_1, i64 %.68, i64 0
  %.70 = getelementptr float, float* %in1, i64 %.69
  %.71 = load float, float* %.70, align 4
  %.72 = select i1 %mask_1, float %.71, float 0.0
  %.73 = add i64 %index_10, 128
  %.74 = getelementptr float, float* %rhs_pack, i64 %.73
  store float %.72, float* %.74, align 4
  %.75 = add nsw i32 %k0_1, 1
  br label %k0_1.head.9
k0_1.end.11:
  %.76 = add nsw i32 %j_1, 1
  br label %j_1.head.6
j_1.end.8:
  %index_4 = mul i32 %group_x, 32
  %index_9 = sub i32 %index_1, 1
  %.77 = add i32 %rows, 5
  %.78 = sdiv i32 %.77, 6
  br label %rows_panel.head.12
rows_panel.head.12:
  %rows_panel = phi i32 [ 0, %j_1.end.8 ], [ %.403, %i_1.end.26 ]
  %.79 = icmp slt i32 %rows_panel, %.78
  br i1 %.79, label %rows_panel.body.13, label %rows_panel.end.14
rows_panel.body.13:
  %row = mul i32 %rows_panel, 6
  %index_5 = add i32 %index_4, %rows_panel
  %index_6 = sdiv i32 %index_5, 6
  %index_7 = srem i32 %index_5, 6
  br label %i.head.15
i.head.15:
  %i = phi i32 [ 0, %rows_panel.body.13 ], [ %.93, %i.body.16 ]
  %.80 = icmp slt i32 %i, 6
  br i1 %.80, label %i.body.16, label %i.end.17
i.body.16:
  %.81 = getelementptr float, float* %in2, i64 0
  %.82 = bitcast float* %.81 to i8*
  call void @llvm.prefetch.p0i8(i8* %.82, i32 0, i32 3, i32 1)
  %.83 = sext i32 %index_6 to i64
  %.84 = mul i64 %.83, 144
  %.85 = sext i32 %index_7 to i64
  %.86 = mul i64 %.85, 24
  %.87 = add i64 %.84, %.86
  %.88 = sext i32 %i to i64
  %.89 = mul i64 %.88, 4
  %.90 = add i64 %.87, %.89
  %.91 = getelementptr float, float* %out0, i64 %.90
  %.92 = bitcast float* %.91 to i8*
  call void @llvm.prefetch.p0i8(i8* %.92, i32 1, i32 3, i32 1)
  %.93 = add nsw i32 %i, 1
  br label %i.head.15
i.end.17:
  %index_8 = add i32 %m_start, %row
  %m_1 = call i32 @llvm.smin.i32(i32 %index_8, i32 %index_9)
  %.94 = add i32 %index_8, 1
  %m_2 = call i32 @llvm.smin.i32(i32 %.94, i32 %index_9)
  %.95 = add i32 %index_8, 2
  %m_3 = call i32 @llvm.smin.i32(i32 %.95, i32 %index_9)
  %.96 = add i32 %index_8, 3
  %m_4 = call i32 @llvm.smin.i32(i32 %.96, i32 %index_9)
  %.97 = add i32 %index_8, 4
  %m_5 = call i32 @llvm.smin.i32(i32 %.97, i32 %index_9)
  %.98 = add i32 %index_8, 5
  %m_6 = call i32 @llvm.smin.i32(i32 %.98, i32 %index_9)
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
  %.99 = sdiv i32 %m_1, 36
  %.100 = sext i32 %.99 to i64
  %.101 = mul i64 %.100, 192
  %.102 = sdiv i32 %m_1, 6
  %.103 = srem i32 %.102, 6
  %.104 = sext i32 %.103 to i64
  %.105 = mul i64 %.104, 24
  %.106 = add i64 %.101, %.105
  %.107 = srem i32 %m_1, 6
  %.108 = sext i32 %.107 to i64
  %.109 = mul i64 %.108, 3
  %index_16 = add i64 %.106, %.109
  %.110 = sdiv i32 %m_2, 36
  %.111 = sext i32 %.110 to i64
  %.112 = mul i64 %.111, 192
  %.113 = sdiv i32 %m_2, 6
  %.114 = srem i32 %.113, 6
  %.115 = sext i32 %.114 to i64
  %.116 = mul i64 %.115, 24
  %.117 = add i64 %.112, %.116
  %.118 = srem i32 %m_2, 6
  %.119 = sext i32 %.118 to i64
  %.120 = mul i64 %.119, 3
  %index_21 = add i64 %.117, %.120
  %.121 = sdiv i32 %m_3, 36
  %.122 = sext i32 %.121 to i64
  %.123 = mul i64 %.122, 192
  %.124 = sdiv i32 %m_3, 6
  %.125 = srem i32 %.124, 6
  %.126 = sext i32 %.125 to i64
  %.127 = mul i64 %.126, 24
  %.128 = add i64 %.123, %.127
  %.129 = srem i32 %m_3, 6
  %.130 = sext i32 %.129 to i64
  %.131 = mul i64 %.130, 3
  %index_24 = add i64 %.128, %.131
  %.132 = sdiv i32 %m_4, 36
  %.133 = sext i32 %.132 to i64
  %.134 = mul i64 %.133, 192
  %.135 = sdiv i32 %m_4, 6
  %.136 = srem i32 %.135, 6
  %.137 = sext i32 %.136 to i64
  %.138 = mul i64 %.137, 24
  %.139 = add i64 %.134, %.138
  %.140 = srem i32 %m_4, 6
  %.141 = sext i32 %.140 to i64
  %.142 = mul i64 %.141, 3
  %index_27 = add i64 %.139, %.142
  %.143 = sdiv i32 %m_5, 36
  %.144 = sext i32 %.143 to i64
  %.145 = mul i64 %.144, 192
  %.146 = sdiv i32 %m_5, 6
  %.147 = srem i32 %.146, 6
  %.148 = sext i32 %.147 to i64
  %.149 = mul i64 %.148, 24
  %.150 = add i64 %.145, %.149
  %.151 = srem i32 %m_5, 6
  %.152 = sext i32 %.151 to i64
  %.153 = mul i64 %.152, 3
  %index_30 = add i64 %.150, %.153
  %.154 = sdiv i32 %m_6, 36
  %.155 = sext i32 %.154 to i64
  %.156 = mul i64 %.155, 192
  %.157 = sdiv i32 %m_6, 6
  %.158 = srem i32 %.157, 6
  %.159 = sext i32 %.158 to i64
  %.160 = mul i64 %.159, 24
  %.161 = add i64 %.156, %.160
  %.162 = srem i32 %m_6, 6
  %.163 = sext i32 %.162 to i64
  %.164 = mul i64 %.163, 3
  %index_33 = add i64 %.161, %.164
  br label %k0_2.head.18
k0_2.head.18:
  %k0_2 = phi i32 [ 0, %i.end.17 ], [ %.324, %k1_2.end.23 ]
  %.165 = icmp slt i32 %k0_2, 3
  br i1 %.165, label %k0_2.body.19, label %k0_2.end.20
k0_2.body.19:
  %index_12 = sext i32 %k0_2 to i64
  %index_13 = mul i64 %index_12, 144
  %index_17 = mul i64 %index_12, 24
  %index_18 = add i64 %index_16, %index_17
  %index_22 = add i64 %index_21, %index_17
  %index_25 = add i64 %index_24, %index_17
  %index_28 = add i64 %index_27, %index_17
  %index_31 = add i64 %index_30, %index_17
  %index_34 = add i64 %index_33, %index_17
  br label %k1_2.head.21
k1_2.head.21:
  %k1_2 = phi i32 [ 0, %k0_2.body.19 ], [ %.323, %k1_2.body.22 ]
  %.166 = icmp slt i32 %k1_2, 3
  br i1 %.166, label %k1_2.body.22, label %k1_2.end.23
k1_2.body.22:
  %index_14 = sext i32 %k1_2 to i64
  %.167 = mul i64 %index_14, 48
  %index_15 = add i64 %index_13, %.167
  %.168 = getelementptr float, float* %rhs_pack, i64 %index_15
  %.169 = bitcast float* %.168 to <8 x float>*
  %b = load <8 x float>, <8 x float>* %.169, align 4
  %.170 = add i64 %index_15, 8
  %.171 = getelementptr float, float* %rhs_pack, i64 %.170
  %.172 = bitcast float* %.171 to <8 x float>*
  %b_1 = load <8 x float>, <8 x float>* %.172, align 4
  %index_19 = mul i64 %index_14, 3
  %index_20 = add i64 %index_18, %index_19
  %.173 = getelementptr float, float* %in0, i64 %index_20
  %.174 = load float, float* %.173, align 4
  %.175 = insertelement <8 x float> undef, float %.174, i32 0
  %a = shufflevector <8 x float> %.175, <8 x float> undef, <8 x i32> zeroinitializer
  %.176 = load <8 x float>, <8 x float>* %acc_0.at
  %.177 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b, <8 x float> %.176)
  store <8 x float> %.177, <8 x float>* %acc_0.at
  %.178 = load <8 x float>, <8 x float>* %acc_1.at
  %.179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a, <8 x float> %b_1, <8 x float> %.178)
  store <8 x float> %.179, <8 x float>* %acc_1.at
  %index_23 = add i64 %index_22, %index_19
  %.180 = getelementptr float, float* %in0, i64 %index_23
  %.181 = load float, float* %.180, align 4
  %.182 = insertelement <8 x float> undef, float %.181, i32 0
  %a_1 = shufflevector <8 x float> %.182, <8 x float> undef, <8 x i32> zeroinitializer
  %.183 = load <8 x float>, <8 x float>* %acc_2.at
  %.184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b, <8 x float> %.183)
  store <8 x float> %.184, <8 x float>* %acc_2.at
  %.185 = load <8 x float>, <8 x float>* %acc_3.at
  %.186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_1, <8 x float> %b_1, <8 x float> %.185)
  store <8 x float> %.186, <8 x float>* %acc_3.at
  %index_26 = add i64 %index_25, %index_19
  %.187 = getelementptr float, float* %in0, i64 %index_26
  %.188 = load float, float* %.187, align 4
  %.189 = insertelement <8 x float> undef, float %.188, i32 0
  %a_2 = shufflevector <8 x float> %.189, <8 x float> undef, <8 x i32> zeroinitializer
  %.190 = load <8 x float>, <8 x float>* %acc_4.at
  %.191 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b, <8 x float> %.190)
  store <8 x float> %.191, <8 x float>* %acc_4.at
  %.192 = load <8 x float>, <8 x float>* %acc_5.at
  %.193 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_2, <8 x float> %b_1, <8 x float> %.192)
  store <8 x float> %.193, <8 x float>* %acc_5.at
  %index_29 = add i64 %index_28, %index_19
  %.194 = getelementptr float, float* %in0, i64 %index_29
  %.195 = load float, float* %.194, align 4
  %.196 = insertelement <8 x float> undef, float %.195, i32 0
  %a_3 = shufflevector <8 x float> %.196, <8 x float> undef, <8 x i32> zeroinitializer
  %.197 = load <8 x float>, <8 x float>* %acc_6.at
  %.198 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b, <8 x float> %.197)
  store <8 x float> %.198, <8 x float>* %acc_6.at
  %.199 = load <8 x float>, <8 x float>* %acc_7.at
  %.200 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_3, <8 x float> %b_1, <8 x float> %.199)
  store <8 x float> %.200, <8 x float>* %acc_7.at
  %index_32 = add i64 %index_31, %index_19
  %.201 = getelementptr float, float* %in0, i64 %index_32
  %.202 = load float, float* %.201, align 4
  %.203 = insertelement <8 x float> undef, float %.202, i32 0
  %a_4 = shufflevector <8 x float> %.203, <8 x float> undef, <8 x i32> zeroinitializer
  %.204 = load <8 x float>, <8 x float>* %acc_8.at
  %.205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b, <8 x float> %.204)
  store <8 x float> %.205, <8 x float>* %acc_8.at
  %.206 = load <8 x float>, <8 x float>* %acc_9.at
  %.207 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_4, <8 x float> %b_1, <8 x float> %.206)
  store <8 x float> %.207, <8 x float>* %acc_9.at
  %index_35 = add i64 %index_34, %index_19
  %.208 = getelementptr float, float* %in0, i64 %index_35
  %.209 = load float, float* %.208, align 4
  %.210 = insertelement <8 x float> undef, float %.209, i32 0
  %a_5 = shufflevector <8 x float> %.210, <8 x float> undef, <8 x i32> zeroinitializer
  %.211 = load <8 x float>, <8 x float>* %acc_10.at
  %.212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b, <8 x float> %.211)
  store <8 x float> %.212, <8 x float>* %acc_10.at
  %.213 = load <8 x float>, <8 x float>* %acc_11.at
  %.214 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_5, <8 x float> %b_1, <8 x float> %.213)
  store <8 x float> %.214, <8 x float>* %acc_11.at
  %.215 = add i64 %index_15, 16
  %.216 = getelementptr float, float* %rhs_pack, i64 %.215
  %.217 = bitcast float* %.216 to <8 x float>*
  %b_2 = load <8 x float>, <8 x float>* %.217, align 4
  %.218 = add i64 %index_15, 24
  %.219 = getelementptr float, float* %rhs_pack, i64 %.218
  %.220 = bitcast float* %.219 to <8 x float>*
  %b_3 = load <8 x float>, <8 x float>* %.220, align 4
  %.221 = add i64 %index_20, 1
  %.222 = getelementptr float, float* %in0, i64 %.221
  %.223 = load float, float* %.222, align 4
  %.224 = insertelement <8 x float> undef, float %.223, i32 0
  %a_6 = shufflevector <8 x float> %.224, <8 x float> undef, <8 x i32> zeroinitializer
  %.225 = load <8 x float>, <8 x float>* %acc_0.at
  %.226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_2, <8 x float> %.225)
  store <8 x float> %.226, <8 x float>* %acc_0.at
  %.227 = load <8 x float>, <8 x float>* %acc_1.at
  %.228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_6, <8 x float> %b_3, <8 x float> %.227)
  store <8 x float> %.228, <8 x float>* %acc_1.at
  %.229 = add i64 %index_23, 1
  %.230 = getelementptr float, float* %in0, i64 %.229
  %.231 = load float, float* %.230, align 4
  %.232 = insertelement <8 x float> undef, float %.231, i32 0
  %a_7 = shufflevector <8 x float> %.232, <8 x float> undef, <8 x i32> zeroinitializer
  %.233 = load <8 x float>, <8 x float>* %acc_2.at
  %.234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_2, <8 x float> %.233)
  store <8 x float> %.234, <8 x float>* %acc_2.at
  %.235 = load <8 x float>, <8 x float>* %acc_3.at
  %.236 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_7, <8 x float> %b_3, <8 x float> %.235)
  store <8 x float> %.236, <8 x float>* %acc_3.at
  %.237 = add i64 %index_26, 1
  %.238 = getelementptr float, float* %in0, i64 %.237
  %.239 = load float, float* %.238, align 4
  %.240 = insertelement <8 x float> undef, float %.239, i32 0
  %a_8 = shufflevector <8 x float> %.240, <8 x float> undef, <8 x i32> zeroinitializer
  %.241 = load <8 x float>, <8 x float>* %acc_4.at
  %.242 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_2, <8 x float> %.241)
  store <8 x float> %.242, <8 x float>* %acc_4.at
  %.243 = load <8 x float>, <8 x float>* %acc_5.at
  %.244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_8, <8 x float> %b_3, <8 x float> %.243)
  store <8 x float> %.244, <8 x float>* %acc_5.at
  %.245 = add i64 %index_29, 1
  %.246 = getelementptr float, float* %in0, i64 %.245
  %.247 = load float, float* %.246, align 4
  %.248 = insertelement <8 x float> undef, float %.247, i32 0
  %a_9 = shufflevector <8 x float> %.248, <8 x float> undef, <8 x i32> zeroinitializer
  %.249 = load <8 x float>, <8 x float>* %acc_6.at
  %.250 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_2, <8 x float> %.249)
  store <8 x float> %.250, <8 x float>* %acc_6.at
  %.251 = load <8 x float>, <8 x float>* %acc_7.at
  %.252 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_9, <8 x float> %b_3, <8 x float> %.251)
  store <8 x float> %.252, <8 x float>* %acc_7.at
  %.253 = add i64 %index_32, 1
  %.254 = getelementptr float, float* %in0, i64 %.253
  %.255 = load float, float* %.254, align 4
  %.256 = insertelement <8 x float> undef, float %.255, i32 0
  %a_10 = shufflevector <8 x float> %.256, <8 x float> undef, <8 x i32> zeroinitializer
  %.257 = load <8 x float>, <8 x float>* %acc_8.at
  %.258 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_2, <8 x float> %.257)
  store <8 x float> %.258, <8 x float>* %acc_8.at
  %.259 = load <8 x float>, <8 x float>* %acc_9.at
  %.260 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_10, <8 x float> %b_3, <8 x float> %.259)
  store <8 x float> %.260, <8 x float>* %acc_9.at
  %.261 = add i64 %index_35, 1
  %.262 = getelementptr float, float* %in0, i64 %.261
  %.263 = load float, float* %.262, align 4
  %.264 = insertelement <8 x float> undef, float %.263, i32 0
  %a_11 = shufflevector <8 x float> %.264, <8 x float> undef, <8 x i32> zeroinitializer
  %.265 = load <8 x float>, <8 x float>* %acc_10.at
  %.266 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_2, <8 x float> %.265)
  store <8 x float> %.266, <8 x float>* %acc_10.at
  %.267 = load <8 x float>, <8 x float>* %acc_11.at
  %.268 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_11, <8 x float> %b_3, <8 x float> %.267)
  store <8 x float> %.268, <8 x float>* %acc_11.at
  %.269 = add i64 %index_15, 32
  %.270 = getelementptr float, float* %rhs_pack, i64 %.269
  %.271 = bitcast float* %.270 to <8 x float>*
  %b_4 = load <8 x float>, <8 x float>* %.271, align 4
  %.272 = add i64 %index_15, 40
  %.273 = getelementptr float, float* %rhs_pack, i64 %.272
  %.274 = bitcast float* %.273 to <8 x float>*
  %b_5 = load <8 x float>, <8 x float>* %.274, align 4
  %.275 = add i64 %index_20, 2
  %.276 = getelementptr float, float* %in0, i64 %.275
  %.277 = load float, float* %.276, align 4
  %.278 = insertelement <8 x float> undef, float %.277, i32 0
  %a_12 = shufflevector <8 x float> %.278, <8 x float> undef, <8 x i32> zeroinitializer
  %.279 = load <8 x float>, <8 x float>* %acc_0.at
  %.280 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_4, <8 x float> %.279)
  store <8 x float> %.280, <8 x float>* %acc_0.at
  %.281 = load <8 x float>, <8 x float>* %acc_1.at
  %.282 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_12, <8 x float> %b_5, <8 x float> %.281)
  store <8 x float> %.282, <8 x float>* %acc_1.at
  %.283 = add i64 %index_23, 2
  %.284 = getelementptr float, float* %in0, i64 %.283
  %.285 = load float, float* %.284, align 4
  %.286 = insertelement <8 x float> undef, float %.285, i32 0
  %a_13 = shufflevector <8 x float> %.286, <8 x float> undef, <8 x i32> zeroinitializer
  %.287 = load <8 x float>, <8 x float>* %acc_2.at
  %.288 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_4, <8 x float> %.287)
  store <8 x float> %.288, <8 x float>* %acc_2.at
  %.289 = load <8 x float>, <8 x float>* %acc_3.at
  %.290 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_13, <8 x float> %b_5, <8 x float> %.289)
  store <8 x float> %.290, <8 x float>* %acc_3.at
  %.291 = add i64 %index_26, 2
  %.292 = getelementptr float, float* %in0, i64 %.291
  %.293 = load float, float* %.292, align 4
  %.294 = insertelement <8 x float> undef, float %.293, i32 0
  %a_14 = shufflevector <8 x float> %.294, <8 x float> undef, <8 x i32> zeroinitializer
  %.295 = load <8 x float>, <8 x float>* %acc_4.at
  %.296 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_4, <8 x float> %.295)
  store <8 x float> %.296, <8 x float>* %acc_4.at
  %.297 = load <8 x float>, <8 x float>* %acc_5.at
  %.298 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_14, <8 x float> %b_5, <8 x float> %.297)
  store <8 x float> %.298, <8 x float>* %acc_5.at
  %.299 = add i64 %index_29, 2
  %.300 = getelementptr float, float* %in0, i64 %.299
  %.301 = load float, float* %.300, align 4
  %.302 = insertelement <8 x float> undef, float %.301, i32 0
  %a_15 = shufflevector <8 x float> %.302, <8 x float> undef, <8 x i32> zeroinitializer
  %.303 = load <8 x float>, <8 x float>* %acc_6.at
  %.304 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_4, <8 x float> %.303)
  store <8 x float> %.304, <8 x float>* %acc_6.at
  %.305 = load <8 x float>, <8 x float>* %acc_7.at
  %.306 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_15, <8 x float> %b_5, <8 x float> %.305)
  store <8 x float> %.306, <8 x float>* %acc_7.at
  %.307 = add i64 %index_32, 2
  %.308 = getelementptr float, float* %in0, i64 %.307
  %.309 = load float, float* %.308, align 4
  %.310 = insertelement <8 x float> undef, float %.309, i32 0
  %a_16 = shufflevector <8 x float> %.310, <8 x float> undef, <8 x i32> zeroinitializer
  %.311 = load <8 x float>, <8 x float>* %acc_8.at
  %.312 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_4, <8 x float> %.311)
  store <8 x float> %.312, <8 x float>* %acc_8.at
  %.313 = load <8 x float>, <8 x float>* %acc_9.at
  %.314 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_16, <8 x float> %b_5, <8 x float> %.313)
  store <8 x float> %.314, <8 x float>* %acc_9.at
  %.315 = add i64 %index_35, 2
  %.316 = getelementptr float, float* %in0, i64 %.315
  %.317 = load float, float* %.316, align 4
  %.318 = insertelement <8 x float> undef, float %.317, i32 0
  %a_17 = shufflevector <8 x float> %.318, <8 x float> undef, <8 x i32> zeroinitializer
  %.319 = load <8 x float>, <8 x float>* %acc_10.at
  %.320 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_4, <8 x float> %.319)
  store <8 x float> %.320, <8 x float>* %acc_10.at
  %.321 = load <8 x float>, <8 x float>* %acc_11.at
  %.322 = call <8 x float> @llvm.fma.v8f32(<8 x float> %a_17, <8 x float> %b_5, <8 x float> %.321)
  store <8 x float> %.322, <8 x float>* %acc_11.at
  %.323 = add nsw i32 %k1_2, 1
  br label %k1_2.head.21
k1_2.end.23:
  %.324 = add nsw i32 %k0_2, 1
  br label %k0_2.head.18
k0_2.end.20:
  %.325 = load <8 x float>, <8 x float>* %acc_0.at
  %.326 = getelementptr float, float* %totals, i64 0
  %.327 = bitcast float* %.326 to <8 x float>*
  store <8 x float> %.325, <8 x float>* %.327, align 4
  %.328 = load <8 x float>, <8 x float>* %acc_1.at
  %.329 = getelementptr float, float* %totals, i64 8
  %.330 = bitcast float* %.329 to <8 x float>*
  store <8 x float> %.328, <8 x float>* %.330, align 4
  %.331 = load <8 x float>, <8 x float>* %acc_2.at
  %.332 = getelementptr float, float* %totals, i64 16
  %.333 = bitcast float* %.332 to <8 x float>*
  store <8 x float> %.331, <8 x float>* %.333, align 4
  %.334 = load <8 x float>, <8 x float>* %acc_3.at
  %.335 = getelementptr float, float* %totals, i64 24
  %.336 = bitcast float* %.335 to <8 x float>*
  store <8 x float> %.334, <8 x float>* %.336, align 4
  %.337 = load <8 x float>, <8 x float>* %acc_4.at
  %.338 = getelementptr float, float* %totals, i64 32
  %.339 = bitcast float* %.338 to <8 x float>*
  store <8 x float> %.337, <8 x float>* %.339, align 4
  %.340 = load <8 x float>, <8 x float>* %acc_5.at
  %.341 = getelementptr float, float* %totals, i64 40
  %.342 = bitcast float* %.341 to <8 x float>*
  store <8 x float> %.340, <8 x float>* %.342, align 4
  %.343 = load <8 x float>, <8 x float>* %acc_6.at
  %.344 = getelementptr float, float* %totals, i64 48
  %.345 = bitcast float* %.344 to <8 x float>*
  store <8 x float> %.343, <8 x float>* %.345, align 4
  %.346 = load <8 x float>, <8 x float>* %acc_7.at
  %.347 = getelementptr float, float* %totals, i64 56
  %.348 = bitcast float* %.347 to <8 x float>*
  store <8 x float> %.346, <8 x float>* %.348, align 4
  %.349 = load <8 x float>, <8 x float>* %acc_8.at
  %.350 = getelementptr float, float* %totals, i64 64
  %.351 = bitcast float* %.350 to <8 x float>*
  store <8 x float> %.349, <8 x float>* %.351, align 4
  %.352 = load <8 x float>, <8 x float>* %acc_9.at
  %.353 = getelementptr float, float* %totals, i64 72
  %.354 = bitcast float* %.353 to <8 x float>*
  store <8 x float> %.352, <8 x float>* %.354, align 4
  %.355 = load <8 x float>, <8 x float>* %acc_10.at
  %.356 = getelementptr float, float* %totals, i64 80
  %.357 = bitcast float* %.356 to <8 x float>*
  store <8 x float> %.355, <8 x float>* %.357, align 4
  %.358 = load <8 x float>, <8 x float>* %acc_11.at
  %.359 = getelementptr float, float* %totals, i64 88
  %.360 = bitcast float* %.359 to <8 x float>*
  store <8 x float> %.358, <8 x float>* %.360, align 4
  %.361 = sub i32 %rows, %row
  %.362 = call i32 @llvm.smin.i32(i32 6, i32 %.361)
  br label %i_1.head.24
i_1.head.24:
  %i_1 = phi i32 [ 0, %k0_2.end.20 ], [ %.402, %i_1.body.25 ]
  %.363 = icmp slt i32 %i_1, %.362
  br i1 %.363, label %i_1.body.25, label %i_1.end.26
i_1.body.25:
  %.364 = sext i32 %index_6 to i64
  %.365 = mul i64 %.364, 144
  %.366 = sext i32 %index_7 to i64
  %.367 = mul i64 %.366, 24
  %.368 = add i64 %.365, %.367
  %.369 = sext i32 %i_1 to i64
  %.370 = mul i64 %.369, 4
  %index_36 = add i64 %.368, %.370
  %.371 = sext i32 %i_1 to i64
  %index_37 = mul i64 %.371, 16
  %.372 = getelementptr float, float* %totals, i64 %index_37
  %.373 = load float, float* %.372, align 4
  %.374 = getelementptr float, float* %in2, i64 0
  %.375 = load float, float* %.374, align 4
  %.376 = fadd float %.373, %.375
  %.377 = getelementptr float, float* %out0, i64 %index_36
  store float %.376, float* %.377, align 4
  %.378 = add i64 %index_37, 1
  %.379 = getelementptr float, float* %totals, i64 %.378
  %.380 = load float, float* %.379, align 4
  %.381 = getelementptr float, float* %in2, i64 1
  %.382 = load float, float* %.381, align 4
  %.383 = fadd float %.380, %.382
  %.384 = add i64 %index_36, 1
  %.385 = getelementptr float, float* %out0, i64 %.384
  store float %.383, float* %.385, align 4
  %.386 = add i64 %index_37, 2
  %.387 = getelementptr float, float* %totals, i64 %.386
  %.388 = load float, float* %.387, align 4
  %.389 = getelementptr float, float* %in2, i64 2
  %.390 = load float, float* %.389, align 4
  %.391 = fadd float %.388, %.390
  %.392 = add i64 %index_36, 2
  %.393 = getelementptr float, float* %out0, i64 %.392
  store float %.391, float* %.393, align 4
  %.394 = add i64 %index_37, 3
  %.395 = getelementptr float, float* %totals, i64 %.394
  %.396 = load float, float* %.395, align 4
  %.397 = getelementptr float, float* %in2, i64 3
  %.398 = load float, float* %.397, align 4
  %.399 = fadd float %.396, %.398
  %.400 = add i64 %index_36, 3
  %.401 = getelementptr float, float* %out0, i64 %.400
  store float %.399, float* %.401, align 4
  %.402 = add nsw i32 %i_1, 1
  br label %i_1.head.24
i_1.end.26:
  %.403 = add nsw i32 %rows_panel, 1
  br label %rows_panel.head.12
rows_panel.end.14:
  %.404 = add i32 %group_x, 1
  %.405 = icmp eq i32 %.404, %.grid_x
  %.406 = add i32 %group_y, 1
  %.407 = select i1 %.405, i32 %.406, i32 %group_y
  %.408 = icmp eq i32 %.407, %.grid_y
  %.409 = add i32 %group_z, 1
  %.410 = select i1 %.405, i32 0, i32 %.404
  store i32 %.410, i32* %group_x.at
  %.411 = select i1 %.408, i32 0, i32 %.407
  store i32 %.411, i32* %group_y.at
  %.412 = select i1 %.408, i32 %.409, i32 %group_z
  store i32 %.412, i32* %group_z.at
  %.413 = add nsw i32 %.task, 1
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
  %acc_1.at = alloca float
  %acc_2.at = alloca float
  %acc_3.at = alloca float
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
  %.task = phi i32 [ %.begin, %work.1 ], [ %.210, %j0.end.8 ]
  %.6 = icmp slt i32 %.task, %.end
  br i1 %.6, label %.task.body.4, label %.task.end.5
.task.body.4:
  %group_x = load i32, i32* %group_x.at
  %group_y = load i32, i32* %group_y.at
  %group_z = load i32, i32* %group_z.at
  %index_1 = sext i32 %group_x to i64
  %index_2 = mul i64 %index_1, 144
  %index_7 = mul i64 %index_1, 36
  br label %j0.head.6
j0.head.6:
  %j0 = phi i32 [ 0, %.task.body.4 ], [ %.200, %j1.end.11 ]
  %.7 = icmp slt i32 %j0, 3
  br i1 %.7, label %j0.body.7, label %j0.end.8
j0.body.7:
  %index_3 = sext i32 %j0 to i64
  %.8 = mul i64 %index_3, 48
  %index_4 = add i64 %index_2, %.8
  %.9 = mul i64 %index_3, 12
  %index_8 = add i64 %index_7, %.9
  br label %j1.head.9
j1.head.9:
  %j1 = phi i32 [ 0, %j0.body.7 ], [ %.199, %j1.body.10 ]
  %.10 = icmp slt i32 %j1, 3
  br i1 %.10, label %j1.body.10, label %j1.end.11
j1.body.10:
  store float 0xFFF0000000000000, float* %acc.at
  %index_5 = sext i32 %j1 to i64
  %.11 = mul i64 %index_5, 8
  %index_6 = add i64 %index_4, %.11
  %.12 = getelementptr float, float* %in0, i64 %index_6
  %value_1 = load float, float* %.12, align 4
  %.13 = load float, float* %acc.at
  %.14 = load float, float* %acc.at
  %.15 = fcmp une float %.13, %.14
  %.16 = load float, float* %acc.at
  %.17 = load float, float* %acc.at
  %.18 = fcmp ogt float %.17, %value_1
  %.19 = load float, float* %acc.at
  %.20 = select i1 %.18, float %.19, float %value_1
  %.21 = select i1 %.15, float %.16, float %.20
  store float %.21, float* %acc.at
  %.22 = add i64 %index_6, 4
  %.23 = getelementptr float, float* %in0, i64 %.22
  %value_2 = load float, float* %.23, align 4
  %.24 = load float, float* %acc.at
  %.25 = load float, float* %acc.at
  %.26 = fcmp une float %.24, %.25
  %.27 = load float, float* %acc.at
  %.28 = load float, float* %acc.at
  %.29 = fcmp ogt float %.28, %value_2
  %.30 = load float, float* %acc.at
  %.31 = select i1 %.29, float %.30, float %value_2
  %.32 = select i1 %.26, float %.27, float %.31
  store float %.32, float* %acc.at
  %.33 = add i64 %index_6, 24
  %.34 = getelementptr float, float* %in0, i64 %.33
  %value_3 = load float, float* %.34, align 4
  %.35 = load float, float* %acc.at
  %.36 = load float, float* %acc.at
  %.37 = fcmp une float %.35, %.36
  %.38 = load float, float* %acc.at
  %.39 = load float, float* %acc.at
  %.40 = fcmp ogt float %.39, %value_3
  %.41 = load float, float* %acc.at
  %.42 = select i1 %.40, float %.41, float %value_3
  %.43 = select i1 %.37, float %.38, float %.42
  store float %.43, float* %acc.at
  %.44 = add i64 %index_6, 28
  %.45 = getelementptr float, float* %in0, i64 %.44
  %value_4 = load float, float* %.45, align 4
  %.46 = load float, float* %acc.at
  %.47 = load float, float* %acc.at
  %.48 = fcmp une float %.46, %.47
  %.49 = load float, float* %acc.at
  %.50 = load float, float* %acc.at
  %.51 = fcmp ogt float %.50, %value_4
  %.52 = load float, float* %acc.at
  %.53 = select i1 %.51, float %.52, float %value_4
  %.54 = select i1 %.48, float %.49, float %.53
  store float %.54, float* %acc.at
  %.55 = mul i64 %index_5, 4
  %index_9 = add i64 %index_8, %.55
  %.56 = load float, float* %acc.at
  %.57 = getelementptr float, float* %out0, i64 %index_9
  store float %.56, float* %.57, align 4
  store float 0xFFF0000000000000, float* %acc_1.at
  %.58 = add i64 %index_6, 1
  %.59 = getelementptr float, float* %in0, i64 %.58
  %value_5 = load float, float* %.59, align 4
  %.60 = load float, float* %acc_1.at
  %.61 = load float, float* %acc_1.at
  %.62 = fcmp une float %.60, %.61
  %.63 = load float, float* %acc_1.at
  %.64 = load float, float* %acc_1.at
  %.65 = fcmp ogt float %.64, %value_5
  %.66 = load float, float* %acc_1.at
  %.67 = select i1 %.65, float %.66, float %value_5
  %.68 = select i1 %.62, float %.63, float %.67
  store float %.68, float* %acc_1.at
  %.69 = add i64 %index_6, 5
  %.70 = getelementptr float, float* %in0, i64 %.69
  %value_6 = load float, float* %.70, align 4
  %.71 = load float, float* %acc_1.at
  %.72 = load float, float* %acc_1.at
  %.73 = fcmp une float %.71, %.72
  %.74 = load float, float* %acc_1.at
  %.75 = load float, float* %acc_1.at
  %.76 = fcmp ogt float %.75, %value_6
  %.77 = load float, float* %acc_1.at
  %.78 = select i1 %.76, float %.77, float %value_6
  %.79 = select i1 %.73, float %.74, float %.78
  store float %.79, float* %acc_1.at
  %.80 = add i64 %index_6, 25
  %.81 = getelementptr float, float* %in0, i64 %.80
  %value_7 = load float, float* %.81, align 4
  %.82 = load float, float* %acc_1.at
  %.83 = load float, float* %acc_1.at
  %.84 = fcmp une float %.82, %.83
  %.85 = load float, float* %acc_1.at
  %.86 = load float, float* %acc_1.at
  %.87 = fcmp ogt float %.86, %value_7
  %.88 = load float, float* %acc_1.at
  %.89 = select i1 %.87, float %.88, float %value_7
  %.90 = select i1 %.84, float %.85, float %.89
  store float %.90, float* %acc_1.at
  %.91 = add i64 %index_6, 29
  %.92 = getelementptr float, float* %in0, i64 %.91
  %value_8 = load float, float* %.92, align 4
  %.93 = load float, float* %acc_1.at
  %.94 = load float, float* %acc_1.at
  %.95 = fcmp une float %.93, %.94
  %.96 = load float, float* %acc_1.at
  %.97 = load float, float* %acc_1.at
  %.98 = fcmp ogt float %.97, %value_8
  %.99 = load float, float* %acc_1.at
  %.100 = select i1 %.98, float %.99, float %value_8
  %.101 = select i1 %.95, float %.96, float %.100
  store float %.101, float* %acc_1.at
  %.102 = load float, float* %acc_1.at
  %.103 = add i64 %index_9, 1
  %.104 = getelementptr float, float* %out0, i64 %.103
  store float %.102, float* %.104, align 4
  store float 0xFFF0000000000000, float* %acc_2.at
  %.105 = add i64 %index_6, 2
  %.106 = getelementptr float, float* %in0, i64 %.105
  %value_9 = load float, float* %.106, align 4
  %.107 = load float, float* %acc_2.at
  %.108 = load float, float* %acc_2.at
  %.109 = fcmp une float %.107, %.108
  %.110 = load float, float* %acc_2.at
  %.111 = load float, float* %acc_2.at
  %.112 = fcmp ogt float %.111, %value_9
  %.113 = load float, float* %acc_2.at
  %.114 = select i1 %.112, float %.113, float %value_9
  %.115 = select i1 %.109, float %.110, float %.114
  store float %.115, float* %acc_2.at
  %.116 = add i64 %index_6, 6
  %.117 = getelementptr float, float* %in0, i64 %.116
  %value_10 = load float, float* %.117, align 4
  %.118 = load float, float* %acc_2.at
  %.119 = load float, float* %acc_2.at
  %.120 = fcmp une float %.118, %.119
  %.121 = load float, float* %acc_2.at
  %.122 = load float, float* %acc_2.at
  %.123 = fcmp ogt float %.122, %value_10
  %.124 = load float, float* %acc_2.at
  %.125 = select i1 %.123, float %.124, float %value_10
  %.126 = select i1 %.120, float %.121, float %.125
  store float %.126, float* %acc_2.at
  %.127 = add i64 %index_6, 26
  %.128 = getelementptr float, float* %in0, i64 %.127
  %value_11 = load float, float* %.128, align 4
  %.129 = load float, float* %acc_2.at
  %.130 = load float, float* %acc_2.at
  %.131 = fcmp une float %.129, %.130
  %.132 = load float, float* %acc_2.at
  %.133 = load float, float* %acc_2.at
  %.134 = fcmp ogt float %.133, %value_11
  %.135 = load float, float* %acc_2.at
  %.136 = select i1 %.134, float %.135, float %value_11
  %.137 = select i1 %.131, float %.132, float %.136
  store float %.137, float* %acc_2.at
  %.138 = add i64 %index_6, 30
  %.139 = getelementptr float, float* %in0, i64 %.138
  %value_12 = load float, float* %.139, align 4
  %.140 = load float, float* %acc_2.at
  %.141 = load float, float* %acc_2.at
  %.142 = fcmp une float %.140, %.141
  %.143 = load float, float* %acc_2.at
  %.144 = load float, float* %acc_2.at
  %.145 = fcmp ogt float %.144, %value_12
  %.146 = load float, float* %acc_2.at
  %.147 = select i1 %.145, float %.146, float %value_12
  %.148 = select i1 %.142, float %.143, float %.147
  store float %.148, float* %acc_2.at
  %.149 = load float, float* %acc_2.at
  %.150 = add i64 %index_9, 2
  %.151 = getelementptr float, float* %out0, i64 %.150
  store float %.149, float* %.151, align 4
  store float 0xFFF0000000000000, float* %acc_3.at
  %.152 = add i64 %index_6, 3
  %.153 = getelementptr float, float* %in0, i64 %.152
  %value_13 = load float, float* %.153, align 4
  %.154 = load float, float* %acc_3.at
  %.155 = load float, float* %acc_3.at
  %.156 = fcmp une float %.154, %.155
  %.157 = load float, float* %acc_3.at
  %.158 = load float, float* %acc_3.at
  %.159 = fcmp ogt float %.158, %value_13
  %.160 = load float, float* %acc_3.at
  %.161 = select i1 %.159, float %.160, float %value_13
  %.162 = select i1 %.156, float %.157, float %.161
  store float %.162, float* %acc_3.at
  %.163 = add i64 %index_6, 7
  %.164 = getelementptr float, float* %in0, i64 %.163
  %value_14 = load float, float* %.164, align 4
  %.165 = load float, float* %acc_3.at
  %.166 = load float, float* %acc_3.at
  %.167 = fcmp une float %.165, %.166
  %.168 = load float, float* %acc_3.at
  %.169 = load float, float* %acc_3.at
  %.170 = fcmp ogt float %.169, %value_14
  %.171 = load float, float* %acc_3.at
  %.172 = select i1 %.170, float %.171, float %value_14
  %.173 = select i1 %.167, float %.168, float %.172
  store float %.173, float* %acc_3.at
  %.174 = add i64 %index_6, 27
  %.175 = getelementptr float, float* %in0, i64 %.174
  %value_15 = load float, float* %.175, align 4
  %.176 = load float, float* %acc_3.at
  %.177 = load float, float* %acc_3.at
  %.178 = fcmp une float %.176, %.177
  %.179 = load float, float* %acc_3.at
  %.180 = load float, float* %acc_3.at
  %.181 = fcmp ogt float %.180, %value_15
  %.182 = load float, float* %acc_3.at
  %.183 = select i1 %.181, float %.182, float %value_15
  %.184 = select i1 %.178, float %.179, float %.183
  store float %.184, float* %acc_3.at
  %.185 = add i64 %index_6, 31
  %.186 = getelementptr float, float* %in0, i64 %.185
  %value_16 = load float, float* %.186, align 4
  %.187 = load float, float* %acc_3.at
  %.188 = load float, float* %acc_3.at
  %.189 = fcmp une float %.187, %.188
  %.190 = load float, float* %acc_3.at
  %.191 = load float, float* %acc_3.at
  %.192 = fcmp ogt float %.191, %value_16
  %.193 = load float, float* %acc_3.at
  %.194 = select i1 %.192, float %.193, float %value_16
  %.195 = select i1 %.189, float %.190, float %.194
  store float %.195, float* %acc_3.at
  %.196 = load float, float* %acc_3.at
  %.197 = add i64 %index_9, 3
  %.198 = getelementptr float, float* %out0, i64 %.197
  store float %.196, float* %.198, align 4
  %.199 = add nsw i32 %j1, 1
  br label %j1.head.9
j1.end.11:
  %.200 = add nsw i32 %j0, 1
  br label %j0.head.6
j0.end.8:
  %.201 = add i32 %group_x, 1
  %.202 = icmp eq i32 %.201, %.grid_x
  %.203 = add i32 %group_y, 1
  %.204 = select i1 %.202, i32 %.203, i32 %group_y
  %.205 = icmp eq i32 %.204, %.grid_y
  %.206 = add i32 %group_z, 1
  %.207 = select i1 %.202, i32 0, i32 %.201
  store i32 %.207, i32* %group_x.at
  %.208 = select i1 %.205, i32 0, i32 %.204
  store i32 %.208, i32* %group_y.at
  %.209 = select i1 %.205, i32 %.206, i32 %group_z
  store i32 %.209, i32* %group_z.at
  %.210 = add nsw i32 %.task, 1
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
  %.10 = getelementptr inbounds i8, i8* %.arena, i64 %.9
  %.11 = bitcast i8* %.10 to float*
  %.12 = trunc i64 %batch.sizes to i32
  %.13 = mul i64 36, %batch.sizes
  %.14 = add i64 %.13, 191
  %.15 = call i64 @.floordiv(i64 %.14, i64 192)
  %.16 = trunc i64 %.15 to i32
  %.17 = mul i32 %.16, 1
  %.18 = mul i32 %.17, 1
  %.19 = ptrtoint float* %.4 to i64
  %.20 = ptrtoint float* %.6 to i64
  %.21 = ptrtoint float* %.8 to i64
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
  %.32 = mul i64 18672, %batch.sizes
  %.33 = add i64 %.32, 3584
  %.34 = call i64 @.floordiv(i64 %.33, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_convolution.share, i64* %.arguments, i32 %.18, i64 %.34)
  %.35 = getelementptr inbounds i8, i8* %.arena, i64 %.9
  %.36 = bitcast i8* %.35 to float*
  %.37 = getelementptr inbounds i8, i8* %.arena, i64 0
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
  %.52 = mul i64 5904, %batch.sizes
  %.53 = call i64 @.floordiv(i64 %.52, i64 2097152)
  call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @predict_pooling.share, i64* %.arguments, i32 %.42, i64 %.53)
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
  %.2 = mul i64 1344, %batch.capacity
  %.3 = add i64 %.2, 64
  ret i64 %.3
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
